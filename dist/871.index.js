export const id = 871;
export const ids = [871];
export const modules = {

/***/ 27952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** Variables that a program of the project may see. Everything else stays with us: no `ACTIONS_*`, no `INPUT_*`, no token. */
const allowed = new Set([
    // finding programs and folders
    'PATH',
    'PATHEXT',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'TERM',
    'TZ',
    'LANG',
    'LANGUAGE',
    'TMPDIR',
    'TMP',
    'TEMP',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'PROGRAMW6432',
    'COMMONPROGRAMFILES',
    'COMMONPROGRAMFILES(X86)',
    'USERPROFILE',
    'USERNAME',
    'HOMEDRIVE',
    'HOMEPATH',
    'OS',
    'NUMBER_OF_PROCESSORS',
    'PROCESSOR_ARCHITECTURE',
    'PROCESSOR_IDENTIFIER',
    'VCTOOLSINSTALLDIR',
    'VCINSTALLDIR',
    'VSINSTALLDIR',
    // the runner, as far as tools ask for it to know that nobody watches
    'CI',
    'RUNNER_OS',
    'RUNNER_ARCH',
    'RUNNER_TEMP',
    'RUNNER_TRACKING_ID',
    'RUNNER_TOOL_CACHE',
    // set by actions/setup-python: the library of its Pythons lies beside them
    'LD_LIBRARY_PATH',
    // ways out: proxies, certificates, indexes
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
    'GIT_SSL_CAINFO',
    'PIP_CERT',
    'PIP_INDEX_URL',
    'PIP_EXTRA_INDEX_URL',
    'PIP_FIND_LINKS',
    'PIP_TRUSTED_HOST',
    'PIP_CONFIG_FILE',
    'PIP_CACHE_DIR',
    'PIP_NO_CACHE_DIR',
    'PIP_DEFAULT_TIMEOUT',
    'PIP_DISABLE_PIP_VERSION_CHECK',
    'PIP_NO_INDEX',
    'PIP_CONSTRAINT',
    'UV_INDEX_URL',
    'UV_DEFAULT_INDEX',
    'UV_INDEX',
    'UV_CACHE_DIR',
    'UV_CONFIG_FILE',
    'UV_NO_CONFIG',
    'UV_PYTHON',
    // toolchains
    'CARGO_HOME',
    'CARGO_HTTP_PROXY',
    'CARGO_HTTP_CAINFO',
    'CARGO_NET_OFFLINE',
    'CARGO_NET_GIT_FETCH_WITH_CLI',
    'CARGO_TERM_COLOR',
    'CARGO_BUILD_JOBS',
    'CARGO_INCREMENTAL',
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
    'RUSTUP_DIST_SERVER',
    'RUSTUP_UPDATE_ROOT',
    'RUSTUP_AUTO_INSTALL',
    'RUSTFLAGS',
    'CARGO_ENCODED_RUSTFLAGS',
    'CARGO_BUILD_RUSTFLAGS',
    'RUSTDOCFLAGS',
    'CC',
    'CXX',
    'AR',
    'LD',
    'CFLAGS',
    'CXXFLAGS',
    'LDFLAGS',
    'PKG_CONFIG_PATH',
    'MACOSX_DEPLOYMENT_TARGET',
    'SDKROOT',
    'DEVELOPER_DIR',
    'ARCHFLAGS',
    'PYENV_ROOT',
    'PYENV_VERSION',
    'PYTHONUTF8',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
]);
/** Flags of one target; a linker is left to the way in which the wheels are built. */
const ofTarget = /^CARGO_TARGET_[A-Z0-9_]+_RUSTFLAGS$/;
const isAllowed = (name) => allowed.has(name.toUpperCase()) || name.startsWith('LC_') || ofTarget.test(name);
/** The environment of a foreign program: listed variables alone, and `more` on top. Names are compared without case, as Windows does. */
function childEnvironment(own, more = {}) {
    const kept = Object.entries(own).filter(([name]) => isAllowed(name));
    return { ...Object.fromEntries(kept), ...more };
}


/***/ }),

/***/ 35937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlain),
/* harmony export */   D: () => (/* binding */ plainNumbers)
/* harmony export */ });
const plain = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * The numbers of `1.2.3`, a spelling that semver, PEP 440 and everybody has: the parsers need not be asked. `undefined` for
 * every other text, and where a number has more than nine digits.
 */
function plainNumbers(text) {
    const [, major, minor, patch] = plain.exec(text) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
/** Whether it is such a text. */
const isPlain = (text) => plain.test(text);


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shortList)
/* harmony export */ });
/** Names in words, by their first ones where there are more than a reader wants: `a, b and 7 more`. */
const shortList = (names, most = 12) => names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');


/***/ }),

/***/ 33864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ livingStyles),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   Zb: () => (/* binding */ lastPlain),
/* harmony export */   i1: () => (/* binding */ stylesOf)
/* harmony export */ });
/* unused harmony export isPlain */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72737);
/* harmony import */ var _tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59775);
/* harmony import */ var _tag_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65722);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75888);





/** Sorts tags by their styles; those without a version are left out. */
function stylesOf(tags) {
    const styles = new Map();
    for (const tag of tags) {
        const found = cut(tag);
        if (found === undefined)
            continue;
        const known = styles.get(found.style);
        if (known === undefined)
            styles.set(found.style, [found.version]);
        else
            known.push(found.version);
    }
    return styles;
}
/**
 * `sha2-v0.10.8` at the first place from which on there is a version; one number alone may be anything. Where no dot is in
 * it, `_` may stand for them: `rel_2_0_52`.
 */
function cut(tag) {
    const isDotted = tag.includes('.');
    const [place, start] = isDotted
        ? ['{version}', /(?<![\d.])\d+\.\d/g]
        : ['{version:_}', /(?<!\d)(?<!\d_)\d+_\d/g];
    for (const { index } of tag.matchAll(start)) {
        const style = `${tag.slice(0, index)}${place}`;
        const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)((0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .tagReader */ .uO)(style, '')(tag) ?? '');
        if (version !== undefined)
            return { style, version };
    }
    return undefined;
}
/**
 * Those without the ones that bear names, where most packages stand at one version and plain tags have come nearer to it
 * than any tag with one of their names: releases one by one were given up.
 */
function livingStyles(manifests, styles) {
    const cores = manifests.flatMap((each) => (each.version === undefined ? [] : (coreOf(each.version) ?? [])));
    const together = (core) => cores.filter((each) => (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(each, core) === 0).length;
    const common = cores.find((core) => together(core) > 1 && together(core) * 2 > manifests.length);
    const reach = (style) => reachOf(styles.get(style) ?? [], common);
    const named = manifests.flatMap(({ name }) => _tag_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .namedTags */ .PU.map((template) => withName(template, name)));
    const isGivenUp = common !== undefined &&
        _tag_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTags */ .ck.some((plain) => reach(plain) !== undefined && named.every((each) => byReach(reach(plain), reach(each)) > 0));
    return isGivenUp ? new Map([...styles].filter(([style]) => !named.includes(style))) : styles;
}
/**
 * The template that the tags of a package follow: those with its name; else those of its language or its folder
 * (`python-v1.2.3`), or plain ones; else, where it is the only package, any other. `undefined` where no tag can be taken
 * for one of its own.
 */
function styleOf(manifest, styles, isAlone) {
    const own = manifest.version === undefined ? undefined : coreOf(manifest.version);
    const [named] = _tag_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .namedTags */ .PU
        .map((template) => ({ template, versions: styles.get(withName(template, manifest.name)) ?? [] }))
        .filter(({ versions }) => versions.length > 0)
        .sort((one, other) => byReach(reachOf(other.versions, own), reachOf(one.versions, own)));
    if (named !== undefined)
        return named.template;
    const hasWord = [...styles.keys()].some((style) => isDescribed(style, manifest));
    const isMine = (style, versions) => {
        if (isDescribed(style, manifest) || !isPlain(style))
            return isDescribed(style, manifest) || isAlone;
        // plain tags may be those of another package: of a newer one for certain, of any beside the root
        const last = versions.reduce((best, each) => later(best, each));
        const distance = own === undefined ? -1 : (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(coreOf(last.text) ?? last, own);
        return distance <= 0 && (isAlone || hasWord || manifest.directory === '.' || distance === 0);
    };
    const [best] = [...styles]
        .filter(([style, versions]) => isMine(style, versions))
        .map(([style, versions]) => ({ style, reach: reachOf(versions, own) }))
        // the style that has come nearest to the version of today; an older one was given up
        .sort((one, other) => byReach(other.reach, one.reach) || rank(one.style, manifest) - rank(other.style, manifest));
    return best?.style;
}
/** A version without what makes it a pre-release, or is added to it. */
const coreOf = (text) => (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(/^\d+(\.\d+)*/.exec(text)?.[0] ?? '');
const later = (one, other) => ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(other, one) > 0 ? other : one);
/** The latest version up to `own`, which may not have been tagged yet. */
function reachOf(versions, own) {
    const before = versions.filter((each) => own === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(coreOf(each.text) ?? each, own) <= 0);
    return before.reduce((best, each) => (best === undefined ? each : later(best, each)), undefined);
}
function byReach(one, other) {
    if (one === undefined || other === undefined)
        return Number(one !== undefined) - Number(other !== undefined);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(one, other);
}
/** The greatest version that a plain tag bears, and which of the plain styles that is. */
function lastPlain(styles) {
    const found = _tag_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTags */ .ck.flatMap((style) => {
        const versions = styles.get(style) ?? [];
        return versions.length === 0 ? [] : [{ style, version: versions.reduce((best, each) => later(best, each)) }];
    });
    const [first, ...others] = found;
    return first && others.reduce((best, each) => ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(each.version, best.version) > 0 ? each : best), first);
}
/** Whether a template is that of plain tags. */
const isPlain = (style) => _tag_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTags */ .ck.some((each) => each === style);
const withName = (template, name) => template.replace('{name}', () => name);
const rank = (style, manifest) => (isDescribed(style, manifest) ? 0 : isPlain(style) ? 1 : 2);
/** What the packages of a language are called in tags. */
const languages = {
    python: ['python', 'py', 'pypi'],
    rust: ['rust', 'rs', 'crate', 'crates', 'cargo'],
};
/** Whether tags of a style name the language of a package, its folder, or the end of its name (`web-v` for `actix-web`). */
function isDescribed(style, { ecosystem, directory, name }) {
    const word = (0,_tag_template_js__WEBPACK_IMPORTED_MODULE_1__/* .frontOf */ .fX)(style, '')
        .replace(/[-_@/.]?v?$/i, '')
        .toLowerCase();
    const folders = directory === '.' ? [] : [directory.toLowerCase(), (0,_project_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedName */ .E)(node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(directory))];
    const isEnd = word !== '' && (0,_project_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedName */ .E)(name).endsWith(`-${(0,_project_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedName */ .E)(word)}`);
    return isEnd || (word !== '' && [...languages[ecosystem], ...folders].includes(word));
}


/***/ }),

/***/ 59775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fX: () => (/* binding */ frontOf),
/* harmony export */   gY: () => (/* binding */ tagFor),
/* harmony export */   uO: () => (/* binding */ tagReader)
/* harmony export */ });
/* unused harmony export filled */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75888);

/** The version's place: `{version}`, or `{version:_}` where `_` stands for its dots (`rel_2_0_52`). */
const place = /\{version(:_)?\}/;
/** `{name}` may be anywhere in a template, the version's place once. */
function partsOf(template, name) {
    const [whole = '', underscored] = place.exec(template) ?? [];
    const at = whole === '' ? template.length : template.indexOf(whole);
    const fill = (text) => text.replaceAll('{name}', () => name);
    return {
        before: fill(template.slice(0, at)),
        after: fill(template.slice(at + whole.length)),
        dot: underscored === undefined ? '.' : '_',
    };
}
/**
 * Gives what a tag says where the template has the version, with dots in it again; `undefined` where the tag does not fit.
 * The template is taken apart once for many tags. Under `{version:_}` a tag with a dot in its version does not fit, so that
 * each version has one tag and each tag one version.
 */
function tagReader(template, name) {
    const { before, after, dot } = partsOf(template, name);
    return (tag) => {
        if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
            return undefined;
        const text = tag.slice(before.length, tag.length - after.length);
        if (dot === '.')
            return text;
        return text.includes('.') ? undefined : text.replaceAll('_', '.');
    };
}
/** The tag that a template makes of a version, as it is spelled. */
function tagFor(template, name, version) {
    const { before, after, dot } = partsOf(template, name);
    if (dot === '.')
        return `${before}${version}${after}`;
    // `_` is a dot in such a tag, so one of the version's own is spelled away (PEP 440 takes it for a separator)
    const plain = version.includes('_') ? ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version)?.pep440 ?? version) : version;
    return `${before}${plain.replaceAll('.', '_')}${after}`;
}
/** What stands before the version in the tags of a template, the name filled in. */
const frontOf = (template, name) => partsOf(template, name).before;
/** The template with patterns in place of the name and the version. */
const filled = (template, name, version) => template.replace('{name}', () => name).replace(place, () => version);


/***/ }),

/***/ 65722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ namedTags),
/* harmony export */   ck: () => (/* binding */ plainTags),
/* harmony export */   km: () => (/* binding */ tagTemplates)
/* harmony export */ });
/** The tags that release every package at once. */
const plainTags = ['v{version}', '{version}'];
/** The tags that release one package by its name. */
const namedTags = [
    '{name}-v{version}',
    '{name}@{version}',
    '{name}@v{version}',
    '{name}/v{version}',
    '{name}-{version}',
];
/** The tags that are understood, in the order in which they are tried, of a package without a template of its own. */
const tagTemplates = [...plainTags, ...namedTags];


/***/ }),

/***/ 75888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _plain_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35937);



/** Reads a version without its `v`; `undefined` where neither ecosystem can read it. */
function readVersion(text) {
    if ((0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(text))
        return { text, pep440: text, semver: text };
    // semver.parse also takes `v1.0.0` and spaces, which no manifest may hold
    if (!/^\d\S*$/.test(text))
        return undefined;
    const strict = semver__WEBPACK_IMPORTED_MODULE_1__.parse(text) ?? undefined;
    const python = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text);
    // `1.0.0-1` and `1.0.0-post.1` come before 1.0.0 for Cargo and after it for Python: such a text has no common meaning
    const inverted = strict !== undefined && strict.prerelease.length > 0 && python !== null && python.is_postrelease;
    const pep440 = python === null || inverted ? undefined : normalise(text);
    if (strict === undefined && pep440 === undefined)
        return undefined;
    return { text, pep440, semver: strict && text };
}
/**
 * Whether two texts name the same version: equal as semver (build metadata included), or equal under PEP 440
 * (`0.2.0-rc1` = `0.2.0rc1` = `0.2.0-rc.1`, `1.0` = `1.0.0`).
 */
function isSameVersion(one, other) {
    if (one.semver !== undefined && other.semver !== undefined && semver__WEBPACK_IMPORTED_MODULE_1__.compareBuild(one.semver, other.semver) === 0) {
        return true;
    }
    return one.pep440 !== undefined && other.pep440 !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one.pep440, other.pep440);
}
/** Whether it is a pre-release, by PEP 440 where it can be read so and by semver otherwise; never by "contains a dash". */
function isPrerelease(version) {
    if ((0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(version.text))
        return false;
    if (version.pep440 !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440)?.is_prerelease ?? false;
    return (semver__WEBPACK_IMPORTED_MODULE_1__.parse(version.semver)?.prerelease.length ?? 0) > 0;
}
/** Order by PEP 440 where both can be read so, by semver otherwise; 0 where they cannot be compared. */
function compareVersions(one, other) {
    const [left, right] = [(0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(one.text), (0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(other.text)];
    if (left !== undefined && right !== undefined)
        return Math.sign(left[0] - right[0] || left[1] - right[1] || left[2] - right[2]);
    if (one.pep440 !== undefined && other.pep440 !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.pep440, other.pep440);
    if (one.semver !== undefined && other.semver !== undefined)
        return semver__WEBPACK_IMPORTED_MODULE_1__.compare(one.semver, other.semver);
    return 0;
}
/** The normalised PEP 440 text (`1.0.0-RC.1` \u2192 `1.0.0rc1`), by the version specifiers page of packaging.python.org. */
function normalise(text) {
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text);
    // the parser counts with floating point: a larger number would come out as another one
    const isExact = text
        .split('+')[0]
        ?.match(/\d+/g)
        ?.every((digits) => Number.isSafeInteger(Number(digits))) ?? false;
    if (parts === null || !isExact)
        return undefined;
    return parts.local === null ? parts.public : `${parts.public}+${parts.local}`;
}


/***/ }),

/***/ 83941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ observeGit)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

/**
 * Asks git about the folder, by three programs at once: the commits (of HEAD and of all tags), the index, and the checkout
 * itself. No command of git's tells two of them.
 */
async function observeGit(directory, process, env) {
    const git = (...argv) => process.run({ argv: ['git', '-c', 'safe.directory=*', ...argv], cwd: directory, env, deadline: 60_000 });
    const [commits, listing, checkout] = await Promise.all([
        git('log', '--no-walk=unsorted', '--no-show-signature', '--decorate-refs=refs/tags/*', '--decorate=full', '--format=tformat:%H%n%ct%n%D', 'HEAD', '--tags'),
        git('ls-files', '-z'),
        git('rev-parse', '--is-shallow-repository', '--show-prefix'),
    ]);
    if (commits.code !== 0 || listing.code !== 0) {
        const words = (commits.code === 'missing' ? 'git is not installed, or there is no such folder' : commits.stderr.trim()).split('\n')[0] ?? '';
        return {
            problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-missing', `There is no checkout of a commit in ${directory}: ${words}`, 'Put `actions/checkout` with `fetch-depth: 0` in front of this step. On a laptop, run it inside a repository that has a commit.'),
        };
    }
    const lines = commits.stdout.split('\n');
    const [commit = '', time = '0'] = lines;
    const tagCommits = readTags(lines);
    const [shallow, prefix = ''] = checkout.stdout.split('\n');
    return {
        commit,
        epoch: Number(time),
        tags: [...tagCommits].filter(([, each]) => each === commit).map(([name]) => name),
        tagCommits,
        shallow: shallow === 'true',
        below: prefix !== '',
        tracked: listing.stdout.split('\0').filter((file) => file !== ''),
    };
}
/** Three lines a commit: its hash, its time, and its tags. By name, as git lists tags. */
function readTags(lines) {
    const found = [];
    for (let at = 0; at + 2 < lines.length; at += 3) {
        // a tag's name may hold a comma, and never a space
        for (const each of (lines[at + 2] ?? '').split(', ')) {
            const name = /^tag: refs\/tags\/(.+)$/.exec(each)?.[1];
            if (name !== undefined)
                found.push([name, lines[at] ?? '']);
        }
    }
    return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}


/***/ }),

/***/ 25333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ observeManifests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/action/observe/toml.js


/** Parses a manifest; a syntax error becomes a problem at its line. */
function parseToml(text, file) {
    try {
        // a byte order mark is legal in front of TOML and no part of it
        // TOML's integers have 64 bits: larger ones than a number can hold are no error
        return { table: (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''), { integersAsBigInt: 'asNeeded' }) };
    }
    catch (error) {
        const at = error instanceof dist/* TomlError */.zx ? { line: error.line, column: error.column } : {};
        const words = error instanceof dist/* TomlError */.zx
            ? (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
            : String(error);
        return {
            problem: (0,problem/* problem */.CC)('manifest-malformed', `${file} is not valid TOML: ${words}`, `Mend the syntax of ${file}.`, {
                file,
                ...at,
            }),
        };
    }
}
/** The table at a path of keys; empty where there is none. */
function tableAt(table, ...keys) {
    let here = table;
    for (const key of keys)
        here = isTable(here) ? here[key] : undefined;
    return isTable(here) ? here : {};
}
/** The text at a key, or `undefined`. */
function textAt(table, key) {
    const value = table[key];
    return typeof value === 'string' ? value : undefined;
}
/** The texts of a list at a key; anything else in it is passed over. */
function textsAt(table, key) {
    const value = table[key];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
/** Whether a value is a TOML table (or a JSON object). */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/**
 * The line (from 1) on which `key` is set in `[section]`, for annotations; `undefined` where it is written in another
 * way (a dotted key, an inline table).
 */
function lineOf(text, section, key) {
    let inside = section === '';
    for (const [index, line] of text.split('\n').entries()) {
        // nothing but a comment follows a header; a line of a nested list ends with a comma
        const header = /^\s*\[\[?([^[\],]+)\]\]?\s*(?:#.*)?$/.exec(line)?.[1];
        if (header !== undefined)
            inside = header.replace(/[\s"']/g, '') === section;
        else if (inside && new RegExp(`^\\s*"?${key}"?\\s*(=|\\.)`).test(line))
            return index + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/action/observe/crate-declaration.js

/** Reads what a crate declares of itself; `pick` gives a field of `[package]`, inherited or its own. */
function readDeclaration(pick, features) {
    const text = (key) => {
        const value = pick(key);
        return typeof value === 'string' ? value : undefined;
    };
    const texts = (key) => textsAt({ [key]: pick(key) }, key);
    return {
        description: text('description'),
        documentation: text('documentation'),
        homepage: text('homepage'),
        repository: text('repository'),
        license: text('license'),
        licenseFile: text('license-file'),
        rustVersion: text('rust-version'),
        keywords: texts('keywords'),
        categories: texts('categories'),
        features: Object.fromEntries(Object.keys(features).map((name) => [name, textsAt(features, name)])),
    };
}

;// CONCATENATED MODULE: ./lib/action/observe/folder.js

/** The folder that a manifest in `directory` names by `where`, from the root of the repository. */
const folder = (directory, where) => posix_.join(directory, where).replace(/\/$/, '');

;// CONCATENATED MODULE: ./lib/action/observe/crate-dependencies.js


/** Every dependency of a crate, of each kind and for each target, with what it takes over from its workspace. */
function readDependencies(file, workspace) {
    const tables = [file.table, ...Object.values(tableAt(file.table, 'target')).filter(isTable)];
    const kinds = [
        ['normal', ['dependencies']],
        ['dev', ['dev-dependencies', 'dev_dependencies']],
        ['build', ['build-dependencies', 'build_dependencies']],
    ];
    return tables.flatMap((table) => kinds.flatMap(([kind, keys]) => keys.flatMap((key) => Object.entries(tableAt(table, key)).map(([alias, value]) => readDependency(alias, value, kind, file, workspace)))));
}
function readDependency(alias, value, kind, file, workspace) {
    const table = isTable(value) ? value : {};
    if (table['workspace'] === true && workspace !== undefined) {
        const shared = tableAt(workspace.table, 'workspace', 'dependencies')[alias];
        const inherited = readDependency(alias, shared, kind, workspace, undefined);
        // a member may ask for more features than its workspace does (Cargo reference, "Inheriting a dependency")
        return { ...inherited, features: [...inherited.features, ...textsAt(table, 'features')] };
    }
    const where = textAt(table, 'path');
    const registry = textAt(table, 'registry') ?? textAt(table, 'registry-index');
    const real = textAt(table, 'package');
    const requirement = typeof value === 'string' ? value : textAt(table, 'version');
    return {
        name: real ?? alias,
        kind,
        directory: where === undefined ? undefined : folder(file.directory, where),
        versioned: requirement !== undefined,
        requirement,
        alias: real === undefined ? undefined : alias,
        // cargo's own name for the one that every dependency is of
        registry: registry === 'crates-io' ? undefined : registry,
        git: textAt(table, 'git'),
        features: textsAt(table, 'features'),
    };
}

;// CONCATENATED MODULE: ./lib/action/observe/cargo.js





/** Reads all `Cargo.toml` of a repository together: workspace members and inherited fields resolved as cargo does. */
function readCrates(files, destination = 'crates.io') {
    const workspaces = files.filter((each) => isTable(each.table['workspace']));
    const crates = files.filter((each) => isTable(each.table['package']));
    const found = crates.map((each) => readCrate(each, workspaceOf(each, workspaces), destination));
    const members = new Set(found.filter((each) => isListed(each, workspaces)).map((each) => each.directory));
    const workspaceAt = new Map(found.map((each) => [each.directory, each.workspace]));
    // a path dependency of a member is a member too, where it belongs to the same workspace
    for (let grown = -1; grown !== members.size;) {
        grown = members.size;
        for (const each of found) {
            if (!members.has(each.directory))
                continue;
            for (const { directory } of each.dependencies) {
                if (directory !== undefined && workspaceAt.get(directory) === each.workspace)
                    members.add(directory);
            }
        }
    }
    return found.map((manifest) => ({ manifest, member: members.has(manifest.directory) }));
}
function readCrate(file, workspace, destination) {
    const own = tableAt(file.table, 'package');
    const shared = tableAt(workspace?.table ?? {}, 'workspace', 'package');
    const isInherited = (key) => tableAt(own, key)['workspace'] === true;
    const pick = (key) => (isInherited(key) ? shared[key] : own[key]);
    const version = pick('version');
    const versionOrigin = isInherited('version') && workspace !== undefined
        ? { file: workspace.file, line: lineOf(workspace.text, 'workspace.package', 'version') }
        : { file: file.file, line: lineOf(file.text, 'package', 'version') };
    return {
        ecosystem: 'rust',
        directory: file.directory,
        name: textAt(own, 'name') ?? '',
        version: typeof version === 'string' ? version : undefined,
        versionOrigin,
        publishable: typeof version === 'string' && isPublishable(pick('publish'), destination),
        lacking: destination === 'crates.io' ? lackingOf(pick) : [],
        isExtensionOnly: isExtensionOnly(file.table),
        dependencies: readDependencies(file, workspace),
        declared: readDeclaration(pick, tableAt(file.table, 'features')),
        workspace: workspace?.directory ?? file.directory,
        origin: { file: file.file, line: lineOf(file.text, 'package', 'name') },
    };
}
/** What crates.io demands beside a name and a version. */
const lackingOf = (pick) => [
    ...(isText(pick('description')) ? [] : ['description']),
    ...(isText(pick('license')) || isText(pick('license-file')) ? [] : ['license']),
];
const isText = (value) => typeof value === 'string' && value.trim() !== '';
function isExtensionOnly(table) {
    const library = tableAt(table, 'lib');
    const types = [...textsAt(library, 'crate-type'), ...textsAt(library, 'crate_type')];
    return (types.length > 0 && types.every((each) => each === 'cdylib' || each === 'staticlib') && table['bin'] === undefined);
}
/**
 * `publish` is a boolean or a list of registries (Cargo reference, "The publish field"). What a registry of one's own is
 * called is between cargo and its configuration: any name but that of crates.io may be it.
 */
function isPublishable(publish, destination) {
    if (!Array.isArray(publish))
        return publish !== false;
    return publish.some((name) => (name === 'crates-io') === (destination === 'crates.io'));
}
/** The nearest `[workspace]` at or above a crate, as cargo searches for it. */
function workspaceOf(file, workspaces) {
    const named = textAt(tableAt(file.table, 'package'), 'workspace');
    if (named !== undefined) {
        const directory = folder(file.directory, named);
        return workspaces.find((each) => each.directory === directory);
    }
    return workspaces
        .filter((each) => isInside(file.directory, each.directory) && !isExcluded(file.directory, each))
        .sort((one, other) => depth(other.directory) - depth(one.directory))[0];
}
function isListed(crate, workspaces) {
    const workspace = workspaces.find((each) => each.directory === crate.workspace);
    // the root package of a workspace is a member, and so is a crate that stands alone
    if (workspace === undefined || workspace.directory === crate.directory)
        return true;
    const below = posix_.relative(workspace.directory, crate.directory);
    return textsAt(tableAt(workspace.table, 'workspace'), 'members').some((member) => globOf(member).test(below));
}
/** A folder that is excluded, unless `members` names it or a folder around it (cargo `WorkspaceRootConfig::is_excluded`). */
function isExcluded(directory, workspace) {
    const names = (key) => textsAt(tableAt(workspace.table, 'workspace'), key).some((each) => isInside(directory, folder(workspace.directory, each)));
    return names('exclude') && !names('members');
}
const depth = (directory) => (directory === '.' ? 0 : directory.split('/').length);
const isInside = (directory, parent) => parent === '.' || directory === parent || directory.startsWith(`${parent}/`);
/** `crates/*` as cargo understands it: `*`, `?` and `[!a]` within one folder, `**` over folders. */
function globOf(pattern) {
    const source = posix_.normalize(pattern)
        .replace(/\/$/, '')
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*\*\/|\*\*$|\*|\?|\[!/g, (wild) => wildcards[wild] ?? wild);
    return new RegExp(`^${source}$`);
}
const wildcards = {
    '**/': '(?:.*/)?',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
    '[!': '[^',
};

// EXTERNAL MODULE: ./lib/action/model/project-name.js
var project_name = __webpack_require__(72737);
;// CONCATENATED MODULE: ./lib/action/observe/poetry-groups.js

/**
 * What `[tool.poetry]` keeps for development, by group, in pip's words (PEP 508): `[tool.poetry.group.*.dependencies]`, and
 * the older `dev-dependencies`. Dependencies on folders, and alternatives (`||`), have no such words: the ones are left out,
 * of the others the version is (Poetry, "Dependency specification").
 */
function poetryGroups(poetry) {
    const groups = tableAt(poetry, 'group');
    const named = Object.keys(groups).map((name) => [name, requirements(tableAt(groups, name, 'dependencies'))]);
    const old = requirements(tableAt(poetry, 'dev-dependencies'));
    const found = old.length === 0 ? named : [...named.filter(([name]) => name !== 'dev'), ['dev', devOf(named, old)]];
    return Object.fromEntries(found.filter(([, each]) => each.length > 0));
}
const devOf = (named, old) => [
    ...new Set([...(named.find(([name]) => name === 'dev')?.[1] ?? []), ...old]),
];
function requirements(dependencies) {
    return Object.entries(dependencies).flatMap(([name, value]) => {
        // the interpreter is none of the packages; a name becomes the beginning of an argument
        if (name === 'python' || !/^[A-Za-z0-9][\w.-]*$/.test(name))
            return [];
        const each = Array.isArray(value) ? value : [value];
        return each.flatMap((one) => requirement(name, one) ?? []);
    });
}
/** `pytest>=8,<9; python_version >= "3.9"` of a name and what is written for it. */
function requirement(name, value) {
    if (typeof value === 'string')
        return `${name}${specifiers(value)}`;
    if (!isTable(value) || 'path' in value)
        return undefined;
    const extras = textsAt(value, 'extras');
    const whole = `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
    const source = sourceOf(value);
    const conditions = [textAt(value, 'markers'), pythonMarker(textAt(value, 'python')), platformMarker(value)];
    const marker = conditions.flatMap((each) => (each === undefined ? [] : [`(${each})`])).join(' and ');
    const wanted = source === undefined ? `${whole}${specifiers(textAt(value, 'version') ?? '*')}` : `${whole} @ ${source}`;
    return marker === '' ? wanted : `${wanted} ; ${marker}`;
}
function sourceOf(value) {
    const git = textAt(value, 'git');
    if (git === undefined)
        return textAt(value, 'url');
    const at = textAt(value, 'rev') ?? textAt(value, 'tag') ?? textAt(value, 'branch');
    const below = textAt(value, 'subdirectory');
    return `git+${git}${at === undefined ? '' : `@${at}`}${below === undefined ? '' : `#subdirectory=${below}`}`;
}
const platformMarker = (value) => {
    const platform = textAt(value, 'platform');
    return platform === undefined ? undefined : `sys_platform == "${platform}"`;
};
function pythonMarker(written) {
    const parts = (written === undefined ? '' : specifiers(written)).split(',').flatMap((each) => {
        const [, operator, version] = /^(>=|<=|==|!=|~=|>|<)([\w.*]+)$/.exec(each) ?? [];
        const variable = version?.split('.').length === 2 && !version.includes('*') ? 'python_version' : 'python_full_version';
        return operator === undefined ? [] : [`${variable} ${operator} "${version}"`];
    });
    return parts.length === 0 ? undefined : parts.join(' and ');
}
/** `>=1.2,<2.0` of `^1.2`, `~1.2`, `1.*`, `1.2` and of pip's own; empty for any version, and where there are alternatives. */
function specifiers(written) {
    const parts = written
        .trim()
        .replace(/([<>=!~^])\s+/g, '$1')
        .split(/\s*,\s*|\s+/);
    if (written.includes('|') || parts.includes('*'))
        return '';
    return parts
        .filter((each) => each !== '')
        .map((each) => specifier(each))
        .join(',');
}
function specifier(part) {
    const [, operator = '', version = ''] = /^(\^|~(?!=)|[<>=!~]=?|===)?v?(.*)$/.exec(part) ?? [];
    if (operator !== '^' && operator !== '~')
        return operator === '' || operator === '=' ? `==${version}` : part;
    const numbers = (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
    // a caret lets everything right of the first number that is not 0 move, a tilde everything right of the second one
    const first = numbers.findIndex((each) => each !== 0);
    const at = operator === '~' ? Math.min(1, numbers.length - 1) : first === -1 ? numbers.length - 1 : first;
    const upper = numbers.slice(0, at + 1).map((each, index) => (index === at ? each + 1 : each));
    return `>=${version},<${upper.join('.')}`;
}

// EXTERNAL MODULE: ./lib/action/model/version.js
var version = __webpack_require__(75888);
;// CONCATENATED MODULE: ./lib/action/observe/setup.js

/** Reads both files of a folder; `undefined` where there is none of them, or neither describes a package. */
function readSetup(directory, textOf) {
    const [py, cfg] = ['setup.py', 'setup.cfg'].map((name) => posix_.join(directory, name));
    const code = py === undefined ? undefined : textOf(py);
    const metadata = cfg === undefined ? undefined : textOf(cfg);
    const called = code === undefined || py === undefined ? undefined : readCall(code, py);
    const written = metadata === undefined || cfg === undefined ? undefined : readMetadata(metadata, cfg);
    if (called === undefined && written?.name === undefined)
        return undefined;
    // setuptools lets setup.cfg win over the arguments of the call
    const name = written?.name ?? called?.name;
    const version = written?.version ?? called?.version;
    const fallback = { file: py ?? 'setup.py', line: undefined };
    return {
        name: name?.text,
        nameOrigin: name?.origin ?? fallback,
        version: version?.text,
        versionOrigin: version?.origin ?? fallback,
        overruled: written?.version === undefined ? undefined : called?.version,
        requiresPython: (written?.requiresPython ?? called?.requiresPython)?.text,
        attribute: written?.attribute,
    };
}
/**
 * The arguments `name` and `version` of `setup(\u2026)` itself, not those of calls within it; and those of the one dictionary
 * that it is given whole (`setup(**arguments)`).
 */
function readCall(code, file) {
    const call = /^(?:\w+\.)?setup\s*\(/m.exec(code) ?? /\bsetup\s*\(/.exec(code);
    if (call === null)
        return undefined;
    const given = argumentsAt(code, call.index + call[0].length);
    const spread = given.flatMap(({ text }) => /^\s*\*\*\s*([A-Za-z_]\w*)\s*$/.exec(text)?.[1] ?? []);
    const all = [...given, ...spread.flatMap((name) => dictionary(code, name))];
    const argument = (key) => {
        for (const { text, at } of all) {
            const [, lead = '', , literal, name] = new RegExp(`^(\\s*)(?:${key}\\s*=|["']${key}["']\\s*:)\\s*(?:(["'])([^"'\\n]+)\\2|([A-Za-z_]\\w*))\\s*$`).exec(text) ?? [];
            if (literal !== undefined)
                return { text: literal, origin: { file, line: lineAt(code, at + lead.length) } };
            if (name !== undefined)
                return assigned(code, name, file);
        }
        return undefined;
    };
    return { name: argument('name'), version: argument('version'), requiresPython: argument('python_requires') };
}
/** The arguments of the call, or the entries of the dictionary, whose opening bracket ends at `start`. */
const argumentsAt = (code, start) => topArguments(code.slice(start)).map(({ text, at }) => ({ text, at: start + at }));
/** The entries of `name = dict(\u2026)` or `name = {\u2026}`; none where it is assigned more than once. */
function dictionary(code, name) {
    const [first, ...others] = code.matchAll(new RegExp(`^[ \\t]*${name}\\s*=\\s*(?:dict\\s*\\(|\\{)?`, 'gm'));
    if (first === undefined || others.length > 0 || !/[({]$/.test(first[0]))
        return [];
    return argumentsAt(code, first.index + first[0].length);
}
/** The arguments of a call up to its closing bracket, comments blanked, and where each begins. */
function topArguments(text) {
    const found = [];
    let depth = 0;
    let quote = '';
    let kept = [];
    let at = 0;
    const close = (next) => {
        found.push({ text: kept.join(''), at });
        kept = [];
        at = next;
    };
    for (let here = 0; here < text.length; here += 1) {
        const letter = text.charAt(here);
        if (quote !== '') {
            if (letter === '\\') {
                kept.push(text.slice(here, here + 2));
                here += 1;
                continue;
            }
            if (letter === quote)
                quote = '';
        }
        else if (letter === '"' || letter === "'")
            quote = letter;
        else if (letter === '#') {
            const end = text.indexOf('\n', here);
            const length = (end < 0 ? text.length : end) - here;
            kept.push(' '.repeat(length));
            here += length - 1;
            continue;
        }
        else if ('([{'.includes(letter))
            depth += 1;
        else if (')]}'.includes(letter)) {
            if (depth === 0)
                break;
            depth -= 1;
        }
        else if (letter === ',' && depth === 0) {
            close(here + 1);
            continue;
        }
        kept.push(letter);
    }
    close(text.length);
    return found;
}
/** A literal that a name is given at the margin. */
function assigned(code, name, file) {
    const match = new RegExp(`^${name}\\s*=\\s*(["'])([^"'\\n]+)\\1\\s*(?:#.*)?$`, 'm').exec(code);
    const text = match?.[2];
    return text === undefined || match === null ? undefined : { text, origin: { file, line: lineAt(code, match.index) } };
}
/** `[metadata]` of a setup.cfg: an INI file. */
function readMetadata(text, file) {
    let section = '';
    const found = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        const [, key = '', value = ''] = /^(name|version|python_requires)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
        const wanted = key === 'python_requires' ? 'options' : 'metadata';
        if (section === wanted && value !== '')
            found.set(key, { text: value, origin: { file, line: index + 1 } });
    }
    const version = found.get('version');
    const attribute = /^attr:\s*([\w.]+)$/.exec(version?.text ?? '')?.[1];
    // `file:` points to a text that is not read
    const isPlain = version !== undefined && !/^(attr|file):/.test(version.text);
    return {
        name: found.get('name'),
        version: isPlain ? version : undefined,
        requiresPython: found.get('python_requires'),
        attribute,
    };
}
const lineAt = (text, at) => text.slice(0, at).split('\n').length;

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/action/observe/limited-api.js


/**
 * The stable ABI that the wheels of setuptools are marked for (`3.9`), as `bdist_wheel` is told: it alone decides the tag of a
 * wheel, whatever the extensions are compiled with (setuptools, `command/bdist_wheel.py`). `undefined`: none is.
 */
function wheelAbi(table, { py, cfg }) {
    const own = tableAt(table, 'tool', 'distutils', 'bdist_wheel');
    const written = textAt(own, 'py-limited-api') ?? textAt(own, 'py_limited_api') ?? inSetupPy(py) ?? ofSection(cfg, 'bdist_wheel');
    const minor = /^cp3(\d+)$/.exec(written ?? '')?.[1];
    return minor === undefined ? undefined : `3.${minor}`;
}
/**
 * `options={"bdist_wheel": {"py_limited_api": "cp38"}}`, also as `dict(\u2026)` or set by its key, with the text itself or a name
 * that is given it; or a `get_tag` of its own that answers `"cp38", "abi3"`.
 */
function inSetupPy(code) {
    const literal = /\bpy_limited_api["']?\s*\]?\s*[:=]\s*["'](cp3\d+)["']/.exec(code)?.[1];
    if (literal !== undefined)
        return literal;
    const [, name] = /\bpy_limited_api["']\s*\]?\s*[:=]\s*([A-Za-z_]\w*)/.exec(code) ?? [];
    const given = [...code.matchAll(new RegExp(`^[ \\t]*${name ?? '\\b\\B'}\\s*=\\s*["'](cp3\\d+)["']`, 'gm'))];
    if (given.length === 1)
        return given[0]?.[1];
    return /["'](cp3\d+)["']\s*,\s*["']abi3["']/.exec(code)?.[1];
}
/** `py_limited_api` of a section of an INI file. */
function ofSection(text, wanted) {
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        const value = /^\s*py[-_]limited[-_]api\s*[=:]\s*(\w+)/.exec(line)?.[1];
        if (value !== undefined && section === wanted)
            return value;
    }
    return undefined;
}
/** Whether the extensions are said to be compiled for the stable ABI, or to be where the wheel is (`auto`). */
const isLimited = (table, { py }) => {
    const tool = tableAt(table, 'tool');
    const lists = [tableAt(tool, 'setuptools')['ext-modules'], ...Object.values(tableAt(tool, 'setuptools-rust'))];
    const modules = lists.flatMap((each) => (Array.isArray(each) ? each : []));
    const told = modules.filter((each) => isTable(each)).map((each) => each['py-limited-api']);
    return (told.some((each) => each === true || each === 'auto') || /\bpy_limited_api\s*=\s*(?:True|["']auto["'])/.test(py));
};
/** Extensions for the stable ABI in wheels that are not marked for it: each Python gets a wheel of its own. */
function unmarkedWheels(table, setup, { name, origin, requiresPython }) {
    if (!isLimited(table, setup) || wheelAbi(table, setup) !== undefined)
        return [];
    // an option of cibuildwheel's, for its builds
    if (/--py-limited-api/.test(JSON.stringify(tableAt(table, 'tool', 'cibuildwheel'))))
        return [];
    const tag = `cp3${/3\.(\d+)/.exec(requiresPython ?? '')?.[1] ?? '9'}`;
    return [
        (0,problem/* problem */.CC)('wheel-abi-unsaid', `The extension modules of ${name} can be compiled for the stable ABI (\`py_limited_api\`), and its wheels are not marked for it: there will be one for each Python.`, `For one that serves all of them, write in pyproject.toml: [tool.distutils.bdist_wheel] py-limited-api = "${tag}". A build option of another workflow does the same only there.`, { ...origin, level: 'warning' }),
    ];
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/action/observe/maturin-form.js


/**
 * The newest Python that each minor version of pyo3 0.x builds for (`SUPPORTED_VERSIONS_CPYTHON` in pyo3-ffi's build
 * script); asked for a newer one, it refuses unless the ABI is the stable one.
 */
const newestOf = [
    [29, '3.15'],
    [25, '3.14'],
    [22, '3.13'],
    [19, '3.12'],
    [16, '3.11'],
];
/** From here on a module says so where it needs the global lock, and before where it does not. */
const firstFreeThreaded = 28;
/** What maturin makes of a crate: by `tool.maturin.bindings`, else by what the crate depends on (maturin guide, "Bindings"). */
function maturinForm(table, crate) {
    const own = tableAt(table, 'tool', 'maturin');
    const bindings = textAt(own, 'bindings');
    const pyo3 = crate?.dependencies.find((each) => each.kind === 'normal' && /^pyo3(-ffi)?$/.test(each.name));
    const isExtension = bindings === undefined ? pyo3 !== undefined : /^pyo3(-ffi)?$/.test(bindings);
    const form = { python: undefined, build: [], skip: [] };
    if (!isExtension)
        return { ...form, kind: 'program', abi3: undefined, newest: undefined, freeThreaded: false };
    const minor = minorOf(pyo3?.requirement);
    const features = [
        ...(pyo3?.features ?? []),
        ...(crate === undefined ? [] : enabled(crate, textsAt(own, 'features'), pyo3?.alias)),
    ];
    const abi3 = stable(features);
    return {
        ...form,
        kind: 'extension',
        abi3,
        newest: minor === undefined ? undefined : newestOf.find(([first]) => minor >= first)?.[1],
        freeThreaded: abi3 === undefined && minor !== undefined && minor >= firstFreeThreaded,
    };
}
/** The lowest `abi3-py3N`: each brings those above it along. Without a number, the Python that builds decides. */
function stable(features) {
    const minors = features.flatMap((each) => /^abi3-py3(\d+)$/.exec(each)?.[1] ?? []).map(Number);
    if (minors.length > 0)
        return `3.${Math.min(...minors)}`;
    return features.includes('abi3') ? 'any' : undefined;
}
/** The features of pyo3 that those of the crate switch on: its default ones, and those that `tool.maturin.features` names. */
function enabled(crate, asked, alias) {
    const own = crate.declared.features;
    const seen = new Set();
    const walk = (feature) => {
        if (seen.has(feature))
            return [];
        seen.add(feature);
        const [, dependency, ofDependency] = /^([^/?]+)\??\/(.+)$/.exec(feature) ?? [];
        if (ofDependency !== undefined)
            return dependency === (alias ?? 'pyo3') ? [ofDependency] : [];
        return (own[feature] ?? []).flatMap((each) => walk(each));
    };
    return ['default', ...asked].flatMap((each) => walk(each));
}
/** 27 of `0.27`, `^0.27.1`, `>=0.27, <0.29`; `undefined` where there is no such number. */
function minorOf(requirement) {
    try {
        const least = requirement === undefined ? null : semver.minVersion(requirement.replaceAll(',', ' '));
        return least === null || least.major !== 0 ? undefined : least.minor;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/action/observe/wheel-form.js





/** A form with nothing said of it but what differs. */
const wheelForm = (differs) => ({
    python: undefined,
    abi3: undefined,
    newest: undefined,
    freeThreaded: false,
    build: [],
    skip: [],
    ...differs,
});
/**
 * What the wheels of a project will be, as its build backend decides it from the files. Nothing is run: where a
 * `setup.py` computes its extensions, that it names them at all is taken for it.
 */
function readWheelForm(pyproject, backend, requiresPython, crate, textOf) {
    if (backend === 'maturin')
        return maturinForm(pyproject.table, crate);
    const read = (name) => textOf(posix_.join(pyproject.directory, name)) ?? '';
    const setup = setupTexts(pyproject.directory, textOf);
    // nobody configures cibuildwheel for a pure wheel: whatever decides it, it is not seen from here
    const isBuiltPerMachine = isTable(tableAt(pyproject.table, 'tool')['cibuildwheel']);
    const native = nativeForm(pyproject, backend, setup, read) ?? (isBuiltPerMachine ? wheelForm({ kind: 'extension' }) : undefined);
    if (native === undefined) {
        return wheelForm({ kind: 'pure', python: pureTag(backend, requiresPython, setup) });
    }
    const own = tableAt(pyproject.table, 'tool', 'cibuildwheel');
    return {
        ...native,
        build: patterns(own['build']),
        skip: patterns(own['skip']),
        freeThreaded: native.abi3 === undefined,
    };
}
/** The texts of the setup.py and setup.cfg of a folder, comments of the one taken out; empty where they are not there. */
function setupTexts(directory, textOf) {
    const [py, cfg] = ['setup.py', 'setup.cfg'].map((name) => textOf(posix_.join(directory, name)) ?? '');
    return { py: withoutComments(py ?? ''), cfg: cfg ?? '' };
}
/** Lines that are comments only: an example of `ext_modules=` in one is none. */
const withoutComments = (code) => code.replace(/^\s*#.*$/gm, '');
/** A list, or one text with blanks between; an entry of a list may hold several too (cibuildwheel, "Setting options"). */
const patterns = (value) => (typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
    .filter((each) => typeof each === 'string')
    .flatMap((each) => each.split(/\s+/))
    .filter((each) => each !== '');
/** The form of a project with code for a machine; `undefined` where its backend would make a pure wheel. */
function nativeForm({ table }, backend, setup, read) {
    const tool = (...keys) => tableAt(table, 'tool', ...keys);
    if (backend.startsWith('scikit_build_core'))
        return scikitForm(tool('scikit-build'), tool('cibuildwheel'));
    if (backend === 'mesonpy') {
        const meson = withSubfolders('', read);
        if (!/\bextension_module\s*\(|\bexecutable\s*\(|pure\s*:\s*false/.test(meson))
            return undefined;
        const limited = tool('meson-python')['limited-api'] === true;
        return wheelForm({
            kind: 'extension',
            abi3: limited ? versionIn(/limited_api\s*:\s*'(3\.\d+)'/, meson) : undefined,
        });
    }
    if (backend.startsWith('py_build_cmake') || backend.startsWith('sipbuild'))
        return wheelForm({ kind: 'extension' });
    if (backend.startsWith('hatchling')) {
        const hooks = { ...tool('hatch', 'build', 'hooks'), ...tool('hatch', 'build', 'targets', 'wheel', 'hooks') };
        const isCompiler = Object.keys(hooks).some((name) => /^(mypyc|cython|cffi|scikit-build|cmake|meson|zig)$/.test(name));
        const infers = /(infer_tag|pure_python)["']\]\s*=\s*(True|False)/.test(read('hatch_build.py'));
        return isCompiler || (isTable(hooks['custom']) && infers) ? wheelForm({ kind: 'extension' }) : undefined;
    }
    if (backend.startsWith('poetry')) {
        const script = tool('poetry')['build'];
        return script === undefined ? undefined : wheelForm({ kind: 'extension' });
    }
    if (backend.startsWith('pdm')) {
        const own = tool('pdm', 'build');
        return own['run-setuptools'] === true || own['is-purelib'] === false ? wheelForm({ kind: 'extension' }) : undefined;
    }
    // a backend of the project's own (`backend-path`) mostly stands in front of setuptools
    const requires = textsAt(tableAt(table, 'build-system'), 'requires');
    const isSetuptools = backend.startsWith('setuptools') || requires.some((each) => /^setuptools\b/.test(each));
    return isSetuptools ? setuptoolsForm(table, setup) : undefined;
}
/** A `meson.build` and those of the folders that it enters. */
function withSubfolders(folder, read, deep = 0) {
    const text = withoutComments(read(posix_.join(folder, 'meson.build')));
    const below = deep > 5 ? [] : [...text.matchAll(/\bsubdir\s*\(\s*'([^']+)'/g)];
    return [text, ...below.map((each) => withSubfolders(posix_.join(folder, each[1] ?? ''), read, deep + 1))].join('\n');
}
/** `wheel.py-api`: empty for each Python, `py3` for any, `cp39` for a stable ABI (scikit-build-core, "Customizing the output wheel"). */
function scikitForm(own, cibuildwheel) {
    const wheel = tableAt(own, 'wheel');
    if (wheel['platlib'] === false || (wheel['cmake'] === false && !isOverridden(own)))
        return undefined;
    const overrides = cibuildwheel['overrides'];
    const given = [cibuildwheel, ...(Array.isArray(overrides) ? overrides.filter((each) => isTable(each)) : [])];
    // an override for one Python is enough: its wheel serves those behind it
    const told = given.map((each) => textAt(tableAt(each, 'config-settings'), 'wheel.py-api'));
    const api = textAt(wheel, 'py-api') ?? told.find((each) => each !== undefined) ?? '';
    if (/^(py3|py2\.py3)$/.test(api))
        return wheelForm({ kind: 'program' });
    return wheelForm({ kind: 'extension', abi3: ofTag(api) });
}
/** Whether CMake is switched off only until an override finds a compiler, or the word to use one. */
const isOverridden = ({ overrides }) => Array.isArray(overrides) && overrides.some((each) => isTable(each) && tableAt(each, 'wheel')['cmake'] === true);
function setuptoolsForm(table, { py, cfg }) {
    const own = tableAt(table, 'tool', 'setuptools');
    const named = [own['ext-modules'], ...Object.values(tableAt(table, 'tool', 'setuptools-rust'))];
    const called = /\b(ext_modules|rust_extensions|cffi_modules)\s*=\s*(?!\[\s*\]|None\b)|["'](ext_modules|cffi_modules)["']\]?\s*[:=]/;
    if (!named.some((each) => Array.isArray(each) && each.length > 0) && !called.test(py))
        return undefined;
    return wheelForm({ kind: 'extension', abi3: wheelAbi(table, { py, cfg }) });
}
/** `cp39` \u2192 `3.9` */
const ofTag = (tag) => {
    const minor = /^cp3(\d+)$/.exec(tag)?.[1];
    return minor === undefined ? undefined : `3.${minor}`;
};
const versionIn = (pattern, text) => pattern.exec(text)?.[1] ?? 'any';
/** Who may use a pure wheel. Hatchling and poetry ask `requires-python`, flit too; setuptools wants to be told. */
function pureTag(backend, requiresPython, { py, cfg }) {
    const universal = /^\s*universal\s*=\s*(1|true|yes)\s*$/im.test(cfg) || /["']universal["']\s*:\s*(1|True|["'](1|true)["'])/.test(py);
    if (backend.startsWith('setuptools'))
        return universal ? 'py2.py3' : 'py3';
    // without a word, hatchling takes every Python
    if (requiresPython === undefined)
        return backend.startsWith('hatchling') ? 'py2.py3' : 'py3';
    return (0,pep440/* satisfies */.ib)('2.7.18', requiresPython) ? 'py2.py3' : 'py3';
}

;// CONCATENATED MODULE: ./lib/action/observe/python.js





/** Reads one `pyproject.toml` into a manifest; `undefined` where it only configures tools and is no package. */
function readPyproject(pyproject, crates, textOf) {
    const { directory, file, text, table } = pyproject;
    const section = 'name' in tableAt(table, 'project') ? 'project' : 'tool.poetry';
    const poetry = tableAt(table, 'tool', 'poetry');
    const project = section === 'project' ? tableAt(table, 'project') : poetry;
    const backend = textAt(tableAt(table, 'build-system'), 'build-backend') ?? 'setuptools.build_meta';
    const requires = textsAt(tableAt(table, 'build-system'), 'requires');
    // a backend of the project's own (`backend-path`) mostly stands in front of setuptools
    const isOwn = 'backend-path' in tableAt(table, 'build-system');
    const isSetuptools = backend.startsWith('setuptools.') || (isOwn && requires.some((each) => /^setuptools(?![\w.-])/.test(each)));
    const setup = isSetuptools ? readSetup(directory, textOf) : undefined;
    const name = textAt(project, 'name') ?? (table['project'] === undefined ? setup?.name : undefined);
    if (name === undefined)
        return undefined;
    const crate = backend === 'maturin' ? crateOf(pyproject, crates) : undefined;
    const written = isComputed(table) ? undefined : (textAt(project, 'version') ?? textAt(poetry, 'version'));
    const requiresPython = textAt(project, 'requires-python') ?? setup?.requiresPython ?? poetryPython(poetry);
    const isOfSetup = textAt(project, 'name') === undefined;
    const dynamic = written === undefined
        ? (fromCrate(crate) ?? fromSource(pyproject, name, setup?.attribute, textOf) ?? fromSetup(setup))
        : undefined;
    return {
        ecosystem: 'python',
        directory,
        name,
        version: written ?? dynamic?.version,
        versionOrigin: dynamic?.origin ?? {
            file,
            line: lineOf(text, 'version' in project ? section : 'tool.poetry', 'version'),
        },
        backend,
        requires,
        crateDirectory: crate?.directory,
        requiresPython,
        wheel: readWheelForm(pyproject, backend, requiresPython, crate, textOf),
        origin: isOfSetup && setup !== undefined ? setup.nameOrigin : { file, line: lineOf(text, section, 'name') },
    };
}
/** Poetry writes the Python among the dependencies; `^3.9` is a way of its own, of which the lower end counts here. */
function poetryPython(poetry) {
    const written = textAt(tableAt(poetry, 'dependencies'), 'python');
    return written?.replace(/\^\s*/g, '>=').replace(/(^|,)\s*~\s*(?=\d)/g, '$1~=');
}
/** Folders with a `setup.py` or `setup.cfg` and no pyproject.toml: as if there were an empty one. */
function setupAlone(pyprojects, files) {
    const known = new Set(pyprojects.map((each) => each.directory));
    const folders = files.filter((file) => /(^|\/)setup\.(py|cfg)$/.test(file)).map((file) => posix_.dirname(file));
    return [...new Set(folders)]
        .filter((directory) => !known.has(directory))
        .map((directory) => ({
        directory,
        file: posix_.join(directory, files.includes(posix_.join(directory, 'setup.py')) ? 'setup.py' : 'setup.cfg'),
        text: '',
        table: {},
    }));
}
/** Why an index may not have the project, in words; `undefined` where nothing is said against it. */
function whyUnpublishable({ table }) {
    const classifiers = textsAt(tableAt(table, 'project'), 'classifiers');
    const ofPoetry = textsAt(tableAt(table, 'tool', 'poetry'), 'classifiers');
    // PyPI refuses every classifier that begins so
    if ([...classifiers, ...ofPoetry].some((each) => each.startsWith('Private ::')))
        return 'is marked `Private ::`';
    if (tableAt(table, 'tool', 'uv')['package'] === false && !isCompiledElsewhere(table)) {
        return 'is no package (`tool.uv.package`)';
    }
    if (tableAt(table, 'tool', 'poetry')['package-mode'] === false)
        return 'is no package (`tool.poetry.package-mode`)';
    if (tableAt(table, 'tool', 'pdm')['distribution'] === false)
        return 'is no package (`tool.pdm.distribution`)';
    return undefined;
}
/** Whether `tool.uv.package = false` only keeps uv from compiling a package each time that it runs something. */
const isCompiledElsewhere = (table) => tableAt(table, 'tool', 'uv')['package'] === false &&
    /^(maturin|scikit_build_core|mesonpy)/.test(textAt(tableAt(table, 'build-system'), 'build-backend') ?? '');
/** Poetry demands a version even where its plugin takes the real one from the tag; then it is a stand-in. */
const isComputed = (table) => tableAt(table, 'tool', 'poetry-dynamic-versioning')['enable'] === true;
const fromSetup = (setup) => setup?.version === undefined ? undefined : { version: setup.version, origin: setup.versionOrigin };
/** maturin takes the crate's version, read as PEP 440 (maturin `src/metadata.rs`). */
function fromCrate(crate) {
    if (crate?.version === undefined)
        return undefined;
    return { version: (0,version/* readVersion */.$4)(crate.version)?.pep440 ?? crate.version, origin: crate.versionOrigin };
}
/** The crate that maturin builds: `tool.maturin.manifest-path`, else beside the pyproject, else in `rust` or `native`. */
function crateOf(pyproject, crates) {
    const named = textAt(tableAt(pyproject.table, 'tool', 'maturin'), 'manifest-path');
    const places = named === undefined ? ['.', 'rust', 'native'] : [posix_.dirname(named)];
    return places
        .map((place) => crates.find((each) => each.directory === posix_.join(pyproject.directory, place)))
        .find((each) => each !== undefined);
}
/** Where the usual backends keep a dynamic version that is written down: a `__version__` in a source file. */
function fromSource({ directory, table }, name, ofSetup, textOf) {
    const module = name.replace(/[-.]+/g, '_');
    const attribute = textAt(tableAt(table, 'tool', 'setuptools', 'dynamic', 'version'), 'attr') ?? ofSetup;
    const named = [
        textAt(tableAt(table, 'tool', 'hatch', 'version'), 'path'),
        textAt(tableAt(table, 'tool', 'pdm', 'version'), 'path'),
        ...attributeFiles(attribute, rootsOf(table)),
    ].filter((each) => each !== undefined);
    // only flit looks into the package without being told so; hatch-vcs and setuptools-scm ask git
    const isFlit = (textAt(tableAt(table, 'build-system'), 'build-backend') ?? '').startsWith('flit');
    const flitModule = textAt(tableAt(table, 'tool', 'flit', 'module'), 'name') ?? module;
    const guesses = isFlit
        ? ['', 'src/'].flatMap((root) => [`${root}${flitModule}/__init__.py`, `${root}${flitModule}.py`])
        : [];
    for (const candidate of [...named, ...guesses]) {
        const found = python_versionIn(posix_.join(directory, candidate), attribute?.split('.').at(-1), textOf, 3);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `package.module.__version__` \u2192 the files that may hold it. */
function attributeFiles(attribute, roots) {
    if (attribute === undefined)
        return [];
    const module = attribute.split('.').slice(0, -1).join('/');
    return roots.flatMap((root) => [posix_.join(root, `${module}.py`), posix_.join(root, module, '__init__.py')]);
}
/** The folders of a project in which its modules may lie: the usual two, and those that setuptools is told. */
function rootsOf(table) {
    const own = tableAt(table, 'tool', 'setuptools');
    const told = [textAt(tableAt(own, 'package-dir'), ''), ...textsAt(tableAt(own, 'packages', 'find'), 'where')];
    return [...new Set(['.', 'src', ...told.filter((each) => each !== undefined)])];
}
/**
 * The literal assigned to the attribute (`__version__` or `VERSION` where none is named), following
 * `from .other import __version__` at most `depth` times.
 */
function python_versionIn(file, attribute, textOf, depth) {
    const text = textOf(file);
    if (text === undefined || depth === 0)
        return undefined;
    for (const [index, line] of text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .entries()) {
        // the whole line: of an expression the first literal would be a part only
        const [, name, version] = /^(\w+)\s*(?::\s*\w+\s*)?=\s*["']v?([^"']+)["']\s*(?:#.*)?$/.exec(line) ?? [];
        const isNamed = attribute === undefined ? name === '__version__' || name === 'VERSION' : name === attribute;
        if (isNamed && version !== undefined)
            return { version, origin: { file, line: index + 1 } };
        const [, module, names = ''] = /^from\s+\.(\w+)\s+import\s+(.*)$/.exec(line) ?? [];
        if (module !== undefined && names.split(/[\s,()]+/).includes(attribute ?? '__version__')) {
            return python_versionIn(posix_.join(posix_.dirname(file), `${module}.py`), attribute, textOf, depth - 1);
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/action/observe/checks.js







/** What the repository has by which it can be checked: projects of Python, Makefiles, lock files. */
async function observeChecks(root, tracked, pyprojects, files) {
    const all = new Set(tracked);
    const folders = pyprojects.map((each) => each.directory);
    // beside a manifest only: Makefiles of the C library within are nobody's gate
    const near = new Set(['.', ...folders, ...foldersOf(tracked, 'Cargo.toml')]);
    const makefiles = tracked.filter((file) => /(^|\/)(GNUm|M|m)akefile$/.test(file) && near.has(posix_.dirname(file)));
    const texts = await Promise.all(makefiles.slice(0, 200).map(async (file) => [file, (await files.text(external_node_path_.join(root, file))) ?? '']));
    return {
        projects: pyprojects.map((each) => readProject(each, all, pyprojects)),
        makeCheck: texts.flatMap(([file, text]) => (hasCheck(text) ? [posix_.dirname(file)] : [])),
        cargoLocks: foldersOf(tracked, 'Cargo.lock'),
    };
}
const foldersOf = (tracked, name) => tracked.filter((file) => posix_.basename(file) === name).map((file) => posix_.dirname(file));
/** A rule whose targets name `check`; not an assignment (`check := \u2026`). */
const hasCheck = (makefile) => /^(?:[\w./-]+ +)*check(?: +[\w./-]+)* *:(?!=|:=)/m.test(makefile);
function readProject({ directory, table }, tracked, pyprojects) {
    const extras = listsAt(tableAt(table, 'project', 'optional-dependencies'));
    // `uv sync` would leave such a project itself out
    const uvLock = isCompiledElsewhere(table) ? undefined : lockOf(directory, tracked, pyprojects);
    const standard = groupsOf(tableAt(table, 'dependency-groups'));
    // uv knows nothing of Poetry's
    const groups = uvLock === undefined ? { ...poetryGroups(tableAt(table, 'tool', 'poetry')), ...standard } : standard;
    const has = (...names) => names.some((name) => tracked.has(posix_.join(directory, name)));
    const names = [...Object.values(extras), ...Object.values(groups)].flat().map((each) => nameOf(each));
    const tool = tableAt(table, 'tool');
    const configured = {
        ruff: 'ruff' in tool || has('ruff.toml', '.ruff.toml'),
        mypy: 'mypy' in tool || has('mypy.ini', '.mypy.ini'),
        pytest: 'pytest' in tool || has('pytest.ini', 'conftest.py', 'tests/conftest.py'),
    };
    const checkers = ['ruff', 'mypy', 'pytest'].filter((each) => configured[each] || names.includes(each));
    const mypy = tableAt(tool, 'mypy');
    return {
        directory,
        isPackage: isTable(table['project']) || isTable(tool['poetry']) || has('setup.py', 'setup.cfg'),
        uvLock,
        extras,
        groups,
        requirementFiles: ['requirements-dev.txt', 'dev-requirements.txt', 'requirements/dev.txt']
            .map((name) => posix_.join(directory, name))
            .filter((file) => tracked.has(file)),
        checkers,
        mypyKnowsFiles: ['files', 'packages', 'modules'].some((key) => key in mypy),
    };
}
/** Its own `uv.lock`, or that of the nearest workspace around it which has it as a member. */
function lockOf(directory, tracked, pyprojects) {
    const isLocked = (folder) => tracked.has(posix_.join(folder, 'uv.lock'));
    if (isLocked(directory))
        return directory;
    for (let folder = directory; folder !== '.';) {
        folder = posix_.dirname(folder);
        const around = pyprojects.find((each) => each.directory === folder);
        const workspace = tableAt(around?.table ?? {}, 'tool', 'uv', 'workspace');
        const below = posix_.relative(folder, directory);
        const names = (key) => textsAt(workspace, key).some((glob) => globOf(glob).test(below));
        if (names('members') && !names('exclude') && isLocked(folder))
            return folder;
    }
    return undefined;
}
const listsAt = (table) => Object.fromEntries(Object.keys(table).map((key) => [key, textsAt(table, key).filter((each) => isRequirement(each))]));
/** They become arguments of pip: none may look like an option. */
const isRequirement = (text) => /^\s*[A-Za-z0-9]/.test(text);
/** Dependency groups with what they include (PEP 735); a group that includes itself ends there. */
function groupsOf(table) {
    const expand = (name, seen) => {
        const key = Object.keys(table).find((each) => (0,project_name/* normalisedName */.E)(each) === (0,project_name/* normalisedName */.E)(name));
        const members = key === undefined ? undefined : table[key];
        if (!Array.isArray(members) || seen.includes((0,project_name/* normalisedName */.E)(name)))
            return [];
        return members.flatMap((each) => {
            if (typeof each === 'string')
                return isRequirement(each) ? [each] : [];
            const included = isTable(each) ? textAt(each, 'include-group') : undefined;
            return included === undefined ? [] : expand(included, [...seen, (0,project_name/* normalisedName */.E)(name)]);
        });
    };
    return Object.fromEntries(Object.keys(table).map((key) => [key, [...new Set(expand(key, []))]]));
}
const nameOf = (requirement) => (0,project_name/* normalisedName */.E)(/^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? '');

;// CONCATENATED MODULE: ./lib/action/observe/misfits.js


/**
 * What the build tools would refuse in a manifest that is valid TOML, as far as it touches the release: a name or version
 * that is no text, and a `[project]` that neither has a version nor says that its backend finds it (pyproject.toml
 * specification, packaging.python.org; Cargo reference, "The manifest format").
 */
function misfitsOf({ file, text, table }) {
    const isCargo = file.endsWith('Cargo.toml');
    const section = isCargo ? 'package' : 'project';
    if (!isTable(table[section]))
        return [];
    const found = tableAt(table, section);
    const wrong = (key, words, fix) => (0,problem/* problem */.CC)('manifest-malformed', `${file}: ${words}`, fix, { file, line: lineOf(text, section, key) });
    const problems = [];
    for (const key of ['name', 'version']) {
        const value = found[key];
        const isInherited = isCargo && key === 'version' && isTable(value);
        if (value !== undefined && typeof value !== 'string' && !isInherited) {
            const shown = JSON.stringify(value);
            problems.push(wrong(key, `\`${key}\` must be a text, and it is ${shown}.`, `Write it in quotes: ${key} = "\u2026".`));
        }
    }
    // Poetry keeps a version of its own beside [project]
    const isVersioned = 'version' in found || 'version' in tableAt(table, 'tool', 'poetry');
    if (!isCargo && 'name' in found && !isVersioned && !textsAt(found, 'dynamic').includes('version')) {
        const words = '[project] has no `version`, and `dynamic` does not list it.';
        const fix = 'Add `version = "\u2026"`, or `dynamic = ["version"]` where the build backend finds it.';
        // maturin takes the crate's, and warns (maturin `src/pyproject_toml.rs`)
        const isMaturin = textAt(tableAt(table, 'build-system'), 'build-backend') === 'maturin';
        problems.push({ ...wrong('name', words, fix), ...(isMaturin && { level: 'warning' }) });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/action/observe/statements.js




/** Every other place where a version of these packages stands. */
function versionStatements(python, crates, pyprojects, textOf) {
    const locks = new Set(crates.map((each) => posix_.join(each.workspace, 'Cargo.lock')));
    return [
        ...[...locks].flatMap((file) => lockEntries(file, textOf(file), 'rust', crates)),
        ...uvLocks(python).flatMap((file) => lockEntries(file, textOf(file), 'python', python)),
        ...python.flatMap((each) => [...setupOf(each, textOf), ...statements_sourceOf(each, pyprojects, textOf)]),
        ...pyprojects.flatMap((each) => floorsOf(each, python)),
    ];
}
/** The lock files of uv that can hold a package: its own, and those above it. */
function uvLocks(python) {
    const above = (directory) => directory === '.' ? ['.'] : [directory, ...above(posix_.dirname(directory))];
    return [...new Set(python.flatMap((each) => above(each.directory)))].map((each) => posix_.join(each, 'uv.lock'));
}
/** Files that may hold the `__version__` of a package. */
function sourceFiles({ directory, name, }) {
    const module = name.replace(/[-.]+/g, '_');
    const modules = [...new Set([module, module.toLowerCase()])];
    return ['', 'src/', 'python/'].flatMap((root) => modules.flatMap((each) => ['__init__', '_version', '__about__', 'version', '__version__'].map((file) => posix_.join(directory, `${root}${each}/${file}.py`))));
}
/** Entries of a lock file for packages that lie in this repository: those have no registry as their source. */
function lockEntries(file, text, ecosystem, packages) {
    if (text === undefined)
        return [];
    const names = new Map(packages.map((each) => [(0,project_name/* normalisedName */.E)(each.name), each.name]));
    let line = 1;
    return text.split(/^(?=\[\[package\]\]\s*$)/m).flatMap((entry) => {
        const at = line;
        line += entry.split('\n').length - 1;
        const name = names.get((0,project_name/* normalisedName */.E)(/^name = "([^"]+)"/m.exec(entry)?.[1] ?? ''));
        const version = /^version = "([^"]+)"/m.exec(entry);
        const isElsewhere = /^source = (?:"|\{ *(?:registry|git|url))/m.test(entry);
        if (name === undefined || version?.[1] === undefined || isElsewhere || !entry.startsWith('[[package]]'))
            return [];
        const origin = { file, line: at + entry.slice(0, version.index).split('\n').length - 1 };
        return [{ kind: 'lock', ecosystem, name, directory: undefined, said: version[1], origin }];
    });
}
/** `setup.py` and `setup.cfg` beside a pyproject.toml that names the package itself. */
function setupOf(manifest, textOf) {
    const { directory, name } = manifest;
    const setup = readSetup(directory, textOf);
    if (setup?.version === undefined)
        return [];
    const isOther = setup.name !== undefined && (0,project_name/* normalisedName */.E)(setup.name) !== (0,project_name/* normalisedName */.E)(name);
    if (isOther)
        return [];
    const { version, versionOrigin, overruled } = setup;
    const said = [{ text: version, origin: versionOrigin }, ...(overruled === undefined ? [] : [overruled])];
    return said
        .filter(({ origin }) => !isAt(origin, manifest))
        .map(({ text, origin }) => ({ kind: 'setup', ecosystem: 'python', name, directory, said: text, origin }));
}
/** A literal `__version__` of the package, where the manifest's version is not read from it. */
function statements_sourceOf(manifest, pyprojects, textOf) {
    const { directory, name } = manifest;
    const table = pyprojects.find((each) => each.directory === directory)?.table ?? {};
    const isWritten = ['setuptools_scm', 'hatch'].some((tool) => 'version_file' in tableAt(table, 'tool', tool) || 'hooks' in tableAt(table, 'tool', tool, 'build'));
    // what the backend writes at build time is a stand-in until then
    if (isWritten || manifest.version === undefined)
        return [];
    return sourceFiles(manifest).flatMap((file) => {
        for (const [index, line] of (textOf(file) ?? '').split('\n').entries()) {
            const said = /^__version__\s*(?::\s*\w+\s*)?=\s*["']v?([^"']+)["']\s*(?:#.*)?$/.exec(line.trimEnd())?.[1];
            const origin = { file, line: index + 1 };
            if (said === undefined || isAt(origin, manifest))
                continue;
            return [{ kind: 'source', ecosystem: 'python', name, directory, said, origin }];
        }
        return [];
    });
}
/** What a package requires of the others of this repository. */
function floorsOf({ directory, file, text, table }, python) {
    const own = (0,project_name/* normalisedName */.E)(textAt(tableAt(table, 'project'), 'name') ?? '');
    const names = new Map(python.map((each) => [(0,project_name/* normalisedName */.E)(each.name), each.name]));
    return textsAt(tableAt(table, 'project'), 'dependencies').flatMap((requirement) => {
        const [, required = '', said = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*\(?([^;@()]*)\)?\s*(?:;.*)?$/.exec(requirement) ?? [];
        const name = names.get((0,project_name/* normalisedName */.E)(required));
        if (name === undefined || said.trim() === '' || (0,project_name/* normalisedName */.E)(required) === own)
            return [];
        const line = text.split('\n').findIndex((each) => each.includes(requirement));
        const origin = { file, line: line < 0 ? undefined : line + 1 };
        return [{ kind: 'floor', ecosystem: 'python', name, directory, said: said.trim(), origin }];
    });
}
const isAt = (origin, manifest) => origin.file === manifest.versionOrigin.file && origin.line === manifest.versionOrigin.line;

;// CONCATENATED MODULE: ./lib/action/observe/sources.js





/** At most so many files are read for versions; a repository has a handful. */
const most = 1000;
/**
 * The texts of all files that may hold a version beside the manifests: read at once, looked up without waiting. Sources of
 * Python only where a package of that name may be, `setup.py` and `setup.cfg`, lock files.
 */
async function sourceTexts(root, tracked, pyprojects, workspaces, files) {
    const named = pyprojects.flatMap((each) => {
        const name = textAt(tableAt(each.table, 'project'), 'name') ?? textAt(tableAt(each.table, 'tool', 'poetry'), 'name');
        return name === undefined ? [] : [{ directory: each.directory, name }];
    });
    const dynamic = pyprojects.filter((each) => /^\s*dynamic\s*=.*\bversion\b/ms.test(each.text));
    // setup.cfg may point to a `__version__`
    const withSetup = new Set(tracked.filter((file) => /(^|\/)setup\.(py|cfg)$/.test(file)).map((file) => posix_.dirname(file)));
    const looked = [
        ...dynamic.map(({ directory, text, table }) => ({ directory, text, roots: rootsOf(table) })),
        ...[...withSetup].map((directory) => ({ directory, text: '', roots: ['.', 'src'] })),
    ];
    // whether their wheels hold code for a machine is written there
    const meson = pyprojects.some((each) => each.text.includes('mesonpy'));
    const exact = new Set([
        ...pyprojects.map((each) => posix_.join(each.directory, 'hatch_build.py')),
        ...named.flatMap((each) => sourceFiles(each)),
        ...uvLocks(named),
        ...workspaces.map((each) => posix_.join(each, 'Cargo.lock')),
    ]);
    const wanted = tracked.filter((file) => exact.has(file) ||
        /(^|\/)setup\.(py|cfg)$/.test(file) ||
        (meson && posix_.basename(file) === 'meson.build') ||
        (file.endsWith('.py') && looked.some((each) => mayHoldVersion(file, each))));
    return new Map(await Promise.all(wanted.slice(0, most).map(async (file) => [file, (await files.text(external_node_path_.join(root, file))) ?? ''])));
}
function mayHoldVersion(file, { directory, text, roots }) {
    if (text.includes(posix_.relative(directory, file)))
        return true;
    return roots.some((root) => {
        const below = posix_.relative(posix_.join(directory, root), file);
        return (/^[^/]+\/(__init__|[a-z_]*(version|about|package_data|meta)[a-z_]*)\.py$/.test(below) || /^[^/]+\.py$/.test(below));
    });
}

;// CONCATENATED MODULE: ./lib/action/observe/manifests.js












/** Folders whose manifests are material of a test or a template, unless a workspace lists them as members. */
const material = /(^|\/)(tests?([-_]?(crates|projects|packages|repos|cases|data|assets|resources))?|fixtures?|examples?|templates?|skeletons?|samples?|demos?|vendor(ed)?|third[_-]party|external|node_modules|site-packages|fuzz|\.[^/]+|[^/]*cookiecutter[^/]*|[^/]*(\{\{|\{%)[^/]*)(\/|$)/;
/** The package without anything in it whose dependencies pre-commit installs (pre-commit-mirror-maker's setup.py). */
const preCommit = /^pre[-_.]commit[-_.](placeholder|dummy)[-_.]package$/i;
/** What a template engine fills in. */
const placeholder = /\{\{|\{%|<%/;
/**
 * Reads every manifest among the tracked files of the repository at `root`. `named` are folders that the config names as
 * packages, whatever they are called; `destination` is where crates are to go.
 */
async function observeManifests(root, tracked, files, named = [], destination = 'crates.io') {
    const isMaterialFolder = (directory) => material.test(directory) && !named.includes(directory);
    const isMaterial = (manifest) => isMaterialFolder(manifest.directory) && !(manifest.ecosystem === 'rust' && isWorkspaceMember(manifest));
    const problems = [];
    const malformed = [];
    const read = async (name) => {
        const found = tracked.filter((file) => posix_.basename(file) === name);
        const parsed = await Promise.all(found.map(async (file) => {
            const text = (await files.text(external_node_path_.join(root, file))) ?? '';
            return { directory: posix_.dirname(file), file, text, ...parseToml(text, file) };
        }));
        return parsed.flatMap((each) => {
            if ('table' in each) {
                if (!isMaterialFolder(each.directory) && !placeholder.test(each.text))
                    problems.push(...misfitsOf(each));
                return [each];
            }
            // a template or the test of a parser may be broken on purpose
            if (placeholder.test(each.text))
                malformed.push(unreadable(each, 'is a template'));
            else if (isMaterialFolder(each.directory))
                malformed.push(unreadable(each, 'is not valid TOML'));
            else
                problems.push(each.problem);
            return [];
        });
    };
    // one after the other, so that problems stand in the same order every time
    const cargoFiles = await read('Cargo.toml');
    const pyprojects = await read('pyproject.toml');
    const crates = readCrates(cargoFiles, destination);
    const cargo = crates.map((each) => each.manifest);
    const workspaces = [...new Set(cargo.map((each) => each.workspace))];
    const sources = await sourceTexts(root, tracked, pyprojects, workspaces, files);
    const textOf = (file) => sources.get(file);
    const projects = [...pyprojects, ...setupAlone(pyprojects, [...sources.keys()])];
    const all = projects.map((each) => readPyproject(each, cargo, textOf)).filter((each) => each !== undefined);
    const templates = all.filter((each) => placeholder.test(each.name));
    const python = all.filter((each) => !templates.includes(each));
    const isBuilt = pyprojects.some((each) => 'build-system' in each.table && !isMaterialFolder(each.directory));
    const barred = new Map(pyprojects.map((each) => {
        const isLoose = isBuilt && isUnbuilt(each, tracked) && !named.includes(each.directory);
        return [each.directory, whyUnpublishable(each) ?? (isLoose ? 'has no `[build-system]`' : undefined)];
    }));
    const members = crates
        .filter((each) => each.member && !placeholder.test(each.manifest.name))
        .map((each) => each.manifest);
    const whyBarred = (each) => barred.get(each.directory) ??
        (preCommit.test(each.name) ? 'is the placeholder that pre-commit installs' : undefined);
    const kept = [...members, ...python.filter((each) => whyBarred(each) === undefined)];
    const left = [
        ...malformed,
        ...[...templates, ...cargo.filter((each) => placeholder.test(each.name))].map((each) => leftOut(each, 'is a template')),
        ...nameless(projects, all, isMaterialFolder, tracked, textOf),
        ...crates
            .filter((each) => !each.member && !placeholder.test(each.manifest.name))
            .map((each) => leftOut(each.manifest, 'is not a member of its workspace')),
        ...python.flatMap((each) => {
            const reason = whyBarred(each);
            return reason === undefined ? [] : [leftOut(each, reason)];
        }),
        ...kept
            .filter((each) => isMaterial(each))
            .map((each) => leftOut(each, 'lies in a folder of tests, examples or templates')),
        ...members
            .filter((each) => !each.publishable && !isMaterial(each))
            .map((each) => leftOut(each, each.version === undefined ? 'has no version' : 'is not for crates.io (`publish`)')),
    ];
    const manifests = kept.filter((each) => !isMaterial(each));
    const releasable = manifests.filter((each) => each.ecosystem === 'python' || each.publishable);
    problems.push(...releasable.filter((each) => !isName(each)).map((each) => misnamed(each)));
    for (const each of releasable) {
        const project = projects.find(({ directory }) => directory === each.directory);
        if (each.ecosystem !== 'python' || each.wheel.kind !== 'extension' || project === undefined)
            continue;
        problems.push(...unmarkedWheels(project.table, setupTexts(project.directory, textOf), each));
    }
    if (releasable.length === 0 && problems.length === 0)
        problems.push(noManifest(left));
    const own = manifests.filter((each) => each.ecosystem === 'python');
    const usable = projects.filter((each) => !isMaterialFolder(each.directory));
    return {
        manifests,
        leftOut: left,
        statements: versionStatements(own, manifests.filter((each) => each.ecosystem === 'rust'), usable, textOf),
        checks: await observeChecks(root, tracked, usable, files),
        problems,
    };
}
/**
 * A folder of scripts that lists what it needs, or the root of a workspace that lists its members: without a word of how it
 * is built, beside packages that say it.
 */
function isUnbuilt({ directory, table }, tracked) {
    const isSetUp = ['setup.py', 'setup.cfg'].some((name) => tracked.includes(posix_.join(directory, name)));
    const isBelow = directory !== '.' || isTable(tableAt(table, 'tool', 'uv')['workspace']);
    return isBelow && 'project' in table && !('build-system' in table) && !isSetUp;
}
/**
 * A setup.py that computes its name: neither the folder's nor the repository's is taken for it. One inside a module, or
 * one that sets nothing up, is a file of that name and nothing more.
 */
function nameless(projects, read, isMaterialFolder, tracked, textOf) {
    return projects
        .filter(({ directory }) => !isMaterialFolder(directory) && !read.some((each) => each.directory === directory))
        .map(({ directory }) => ({ file: posix_.join(directory, 'setup.py'), directory }))
        .filter(({ file }) => /\bsetup\s*\(/.test(textOf(file) ?? ''))
        .filter(({ directory }) => !tracked.includes(posix_.join(directory, '__init__.py')))
        .map(({ file, directory }) => ({
        ecosystem: 'python',
        name: file,
        version: undefined,
        directory,
        reason: 'has no name that can be read without running it: write `[project] name` in a pyproject.toml',
    }));
}
/** Names as both registries take them; they become parts of tags, of file names and of commands. */
const isName = ({ ecosystem, name }) => (ecosystem === 'python' ? /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/ : /^[A-Za-z][\w-]*$/).test(name);
/** A whole workspace may be material itself; then its members are no reason to think otherwise. */
const isWorkspaceMember = (crate) => crate.workspace !== crate.directory && !material.test(crate.workspace);
function leftOut({ ecosystem, name, version, directory, origin }, reason) {
    return { ecosystem, name: name === '' ? origin.file : name, version, directory, reason };
}
function unreadable({ file, directory }, reason) {
    const ecosystem = posix_.basename(file) === 'Cargo.toml' ? 'rust' : 'python';
    return { ecosystem, name: file, version: undefined, directory, reason };
}
function misnamed({ ecosystem, name, origin }) {
    return (0,problem/* problem */.CC)('manifest-malformed', name === '' ? `${origin.file} names no package.` : `${JSON.stringify(name)} is no name for a package.`, ecosystem === 'python'
        ? 'Use letters, digits, `-`, `_` and `.`, with a letter or a digit at both ends.'
        : 'Use letters, digits, `-` and `_`, with a letter in front.', origin);
}
function noManifest(left) {
    const found = left.map((each) => `${each.name} ${each.reason}`).slice(0, 5);
    return (0,problem/* problem */.CC)('manifest-missing', found.length === 0
        ? 'The repository has no pyproject.toml with a [project] table and no Cargo.toml with a [package].'
        : `The repository has nothing to publish: ${found.join('; ')}.`, `${found.length === 0 ? '' : 'Take out what keeps it back if it shall be released. Otherwise: '}Run the step in the folder of the package, or name that folder with the input \`working-directory\`.`);
}


/***/ }),

/***/ 87531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ replaceScalar),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/** Applies edits that do not overlap, in whatever order. */
function applyEdits(text, edits) {
    let done = '';
    let at = 0;
    for (const { from, to, text: replacement } of [...edits].sort((one, other) => one.from - other.from)) {
        if (from < at)
            throw new Error('two edits of the same characters');
        done += text.slice(at, from) + replacement;
        at = to;
    }
    return done + text.slice(at);
}
/** Replaces what stands inside of a value's quotes, whichever they are. */
function replaceScalar(text, { from, to }, replacement) {
    const quotes = /^("""|'''|"|')/.exec(text.slice(from, to))?.[0].length ?? 0;
    return { from: from + quotes, to: to - quotes, text: replacement };
}
/** The line of a place, from 1. */
const lineAt = (text, place) => text.slice(0, place).split('\n').length;


/***/ }),

/***/ 54766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonTree)
/* harmony export */ });
/** Reads JSON, with comments and trailing commas as editors' files have them, and the place of every value. Throws a `SyntaxError`. */
function jsonTree(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    const skip = () => {
        for (;;) {
            const blank = /^(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(at, at + 4096))?.[0];
            if (blank === undefined)
                return;
            at += blank.length;
        }
    };
    const fail = () => {
        throw new SyntaxError(`unexpected ${text[at] === undefined ? 'end' : JSON.stringify(text[at])} at character ${at}`);
    };
    const take = (letter) => {
        skip();
        if (text[at] !== letter)
            return false;
        at += 1;
        return true;
    };
    const scalar = () => {
        const token = /("(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/y;
        token.lastIndex = at;
        const found = token.exec(text)?.[0] ?? fail();
        const from = at;
        at += found.length;
        return { kind: 'scalar', value: JSON.parse(found), from, to: at };
    };
    const value = () => {
        skip();
        if (take('[')) {
            const items = [];
            while (!take(']')) {
                items.push(value());
                if (!take(',') && text[at] !== ']')
                    fail();
            }
            return { kind: 'list', items };
        }
        if (!take('{'))
            return scalar();
        const entries = new Map();
        while (!take('}')) {
            const key = scalar();
            if (key.kind !== 'scalar' || typeof key.value !== 'string' || !take(':'))
                return fail();
            entries.set(key.value, value());
            if (!take(',') && text[at] !== '}')
                fail();
        }
        return { kind: 'map', entries };
    };
    const tree = value();
    skip();
    if (at < text.length)
        fail();
    return tree;
}


/***/ }),

/***/ 63063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/** The node at a path of keys. */
function nodeAt(tree, ...keys) {
    let here = tree;
    for (const key of keys)
        here = here?.kind === 'map' ? here.entries.get(key) : undefined;
    return here;
}
/** The text at a path of keys, where it is one. */
function scalarAt(tree, ...keys) {
    const node = nodeAt(tree, ...keys);
    return node?.kind === 'scalar' && typeof node.value === 'string' ? { ...node, value: node.value } : undefined;
}
/** The entries of the table at a path; empty where there is none. */
function entriesAt(tree, ...keys) {
    const node = nodeAt(tree, ...keys);
    return node?.kind === 'map' ? [...node.entries] : [];
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise),
/* harmony export */   y: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75888);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82908);



/** The next version after `bump`; `releaseAs` is a version that a person asked for. */
function nextVersion(standing, bump, rules, releaseAs) {
    const { last, lastFinal, written } = standing;
    if (releaseAs !== undefined)
        return asked(releaseAs, last);
    for (const each of [lastFinal, last]) {
        if (each !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(each) === undefined)
            return { not: unreadable(each) };
    }
    const target = targetOf(standing, bump, rules.zero);
    // a version that somebody wrote by hand, and that no tag bears yet, is what comes next, unless the changes ask for more
    const ahead = written === undefined ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .coreOf */ .z2)(written);
    const isAhead = ahead !== undefined &&
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(ahead, target) >= 0 &&
        !standing.taken.some((each) => each.pep440 !== undefined && each.pep440 === written?.pep440);
    const core = isAhead ? ahead : target;
    if (rules.series === undefined)
        return after((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(core), last);
    const used = standing.taken.flatMap((each) => {
        const numbers = (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(each);
        const isSame = numbers !== undefined && numbers.series === rules.series && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(numbers.core, core) === 0;
        return isSame ? [numbers.counter] : [];
    });
    // a counter begins anew with each core and each series, and never at a number that was used
    return after((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(core, rules.series, Math.max(0, ...used) + 1), last);
}
function targetOf({ last, lastFinal, written }, bump, zero) {
    const final = lastFinal && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(lastFinal)?.core;
    const current = last && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(last);
    const first = written && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .coreOf */ .z2)(written);
    const wanted = final === undefined ? undefined : raise(final, bump, zero);
    if (wanted === undefined) {
        // the first release is what the manifest says; a bare 0.0.0 is a stand-in
        const begin = first !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(first, [0, 0, 0]) > 0 ? first : [0, 1, 0];
        return current !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(current.core, begin) > 0 ? current.core : begin;
    }
    // a series that was begun for more than the changes ask for goes on to that
    return current?.series !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(current.core, wanted) > 0 ? current.core : wanted;
}
/** One step up: the numbers behind the raised one are zero. */
function raise([major, minor, patch], bump, zero) {
    const step = major === 0 ? belowOne(bump, zero, minor === 0) : bump;
    if (step === 'major')
        return [major + 1, 0, 0];
    return step === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1];
}
function belowOne(bump, zero, isZeroZero) {
    if (zero === 'semver' || bump === 'patch')
        return bump;
    // to Cargo the first number that is not zero is the one that tells what is compatible
    if (zero === 'cargo')
        return bump === 'major' && !isZeroZero ? 'minor' : 'patch';
    if (zero === 'stay-zero')
        return 'minor';
    return bump === 'major' ? zero.breaking : zero.feature;
}
function asked(text, last) {
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(text);
    if (version === undefined)
        return { not: `Release-As asks for ${JSON.stringify(text)}, which is no version` };
    return after(version, last);
}
function after(version, last) {
    if (last === undefined || (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isAfter */ .dS)(version, last, _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD))
        return { version };
    return {
        not: `${version.text} would not come after ${last.text} in the order of both semver and PEP 440`,
    };
}
const unreadable = ({ text }) => `${text} is more than three numbers and a series of dev, alpha, beta or rc, so that nothing can be counted on from it`;


/***/ }),

/***/ 82908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Ou: () => (/* binding */ compareCores),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35937);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75888);




const ofPython = { a: 'alpha', b: 'beta', rc: 'rc' };
/**
 * Takes a version apart; `undefined` where it says more than the four series and three numbers can: an epoch, a fourth
 * number, `-nightly`, `a1.dev2`. What follows a release (`.post1`, `+local`) counts as that release.
 */
function numbersOf(version) {
    const plain = (0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNumbers */ .D)(version.text);
    if (plain !== undefined)
        return { core: plain, series: undefined, counter: 0 };
    if (version.pep440 === undefined)
        return undefined;
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440);
    if (parts === null || parts.epoch !== 0 || parts.release.length > 3)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parts.release.map(Number);
    const label = parts.pre?.[0];
    const series = typeof label === 'string' ? ofPython[label] : undefined;
    const isDev = parts.is_devrelease;
    if (isDev && series !== undefined)
        return undefined;
    const counter = Number(isDev ? parts.dev : (parts.pre?.[1] ?? 0));
    return {
        core: [major, minor, patch],
        series: isDev ? 'dev' : series,
        counter: Number.isFinite(counter) ? counter : 0,
    };
}
/** The three numbers of a version, whatever series it is in (`0.66b0.dev`); `undefined` with an epoch or a fourth number. */
function coreOf(version) {
    const parts = version.pep440 === undefined ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440);
    if (parts === null || parts.epoch !== 0 || parts.release.length > 3)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parts.release.map(Number);
    return [major, minor, patch];
}
/** The version of these numbers: `1.3.0-rc.1`, which is `1.3.0rc1` to Python. */
function versionOf(core, series, counter = 1) {
    const text = core.join('.') + (series === undefined ? '' : `-${series}.${counter}`);
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(text);
    if (version === undefined)
        throw new Error(`${text} is no version`);
    return version;
}
/** Order of two cores. */
function compareCores(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
/** Whether `next` comes after `last` for Cargo and for Python both, as far as each can read them. */
function isAfter(next, last, comparePython) {
    const [one, other] = [(0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNumbers */ .D)(next.text), (0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNumbers */ .D)(last.text)];
    if (one !== undefined && other !== undefined)
        return compareCores(one, other) > 0;
    if (next.semver !== undefined && last.semver !== undefined && semver__WEBPACK_IMPORTED_MODULE_1__.compare(next.semver, last.semver) <= 0) {
        return false;
    }
    return next.pep440 === undefined || last.pep440 === undefined || comparePython(next.pep440, last.pep440) > 0;
}


/***/ }),

/***/ 35863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ap: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92557);


/** The names that release-please's files have. */
const configFiles = ['release-please-config.json', '.release-please-config.json'];
/** The manifest's name. */
const manifestFile = '.release-please-manifest.json';
/** A value that is looked at elsewhere. */
const anything = (value) => value;
/** A file of release-please as the object that it must be; what is wrong goes to `problems`. */
function parseDocument(file, content, problems) {
    try {
        return (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(anything)(JSON.parse(content.replace(/^\uFEFF/, '')), '');
    }
    catch (error) {
        problems.push(unfit(file, error instanceof Error ? error.message : String(error)));
        return undefined;
    }
}
/** What does not fit in a file, in words. */
const unfit = (file, words) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('release-please-invalid', `${file}: ${words}.`, "Correct it as release-please's schema has it; docs/release-please.md lists what is read.", { file });


/***/ }),

/***/ 60397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ loadReleasePlease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/version/release-please/document.js
var release_please_document = __webpack_require__(35863);
// EXTERNAL MODULE: ./lib/action/model/shape.js
var shape = __webpack_require__(92557);
// EXTERNAL MODULE: ./lib/action/version/release-please/manifest.js
var release_please_manifest = __webpack_require__(78055);
;// CONCATENATED MODULE: ./lib/action/version/release-please/options.js
/** Options that may stand at the root or in a package (release-please 17, `schemas/config.json`). */
const packageOptions = {
    'release-type': 'read',
    'package-name': 'read',
    component: 'read',
    'bump-minor-pre-major': 'read',
    'bump-patch-for-minor-pre-major': 'read',
    versioning: 'read',
    prerelease: 'read',
    'prerelease-type': 'read',
    'initial-version': 'read',
    'release-as': 'read',
    'changelog-sections': 'read',
    'changelog-path': 'read',
    'changelog-type': 'read',
    'skip-changelog': 'read',
    'include-commit-authors': 'read',
    'include-component-in-tag': 'read',
    'include-v-in-tag': 'read',
    'tag-separator': 'read',
    'extra-files': 'read',
    'version-file': 'read',
    'exclude-paths': 'read',
    'skip-github-release': 'read',
    draft: 'read',
    'draft-pull-request': 'read',
    'pull-request-title-pattern': 'read',
    'pull-request-header': 'read',
    'pull-request-footer': 'read',
    'component-no-space': 'read',
    label: 'read',
    'extra-label': 'read',
    'separate-pull-requests': 'read',
    // a tag is always made first
    'force-tag-creation': 'idle',
    // the state is read from manifests and tags: there is no label to set once a release is tagged
    'release-label': 'idle',
    // links go to the server of the run
    'changelog-host': 'idle',
    // of Java and Go
    'snapshot-label': 'idle',
    'skip-snapshot': 'idle',
};
/** Options of the root alone. The history is read whole and from git, so that nothing has to be bounded or batched. */
const rootOptions = {
    $schema: 'idle',
    packages: 'read',
    'bootstrap-sha': 'read',
    'last-release-sha': 'read',
    plugins: 'read',
    signoff: 'read',
    'group-pull-request-title-pattern': 'read',
    'release-search-depth': 'idle',
    'commit-search-depth': 'idle',
    'commit-batch-size': 'idle',
    'sequential-calls': 'idle',
    'always-update': 'idle',
    'always-link-local': 'idle',
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/action/version/release-please/extra-files.js


const entry = (0,shape/* object */.Ik)({
    type: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('generic', 'json', 'yaml', 'toml')),
    path: shape/* text */.Qq,
    jsonpath: (0,shape/* optional */.lq)(shape/* text */.Qq),
    glob: (0,shape/* optional */.lq)(shape/* boolean */.zM),
});
/** Reads `extra-files` of a package: a `/` in front is the root of the repository. Throws a `TypeError` that says what does not fit. */
function readExtraFiles(given, directory, path) {
    if (given === undefined || given === null)
        return [];
    if (!Array.isArray(given))
        throw new TypeError(`${path} is not a list`);
    return given.map((each, index) => {
        const where = `${path}[${index}]`;
        if (typeof each === 'string')
            return { ...placed(each, directory, where), at: undefined, isGuessed: true };
        const read = entry(each, where);
        if (read.glob === true)
            throw new TypeError(`${where}: glob is not supported; name the files one by one`);
        const type = read.type ?? 'generic';
        if (type === 'generic' && read.jsonpath !== undefined) {
            throw new TypeError(`${where}: jsonpath needs a type of json, yaml or toml`);
        }
        if (type !== 'generic' && read.jsonpath === undefined)
            throw new TypeError(`${where} has no jsonpath`);
        return { ...placed(read.path, directory, where), type, at: read.jsonpath, isGuessed: false };
    });
}
function placed(name, directory, where) {
    const file = posix_.normalize(name.startsWith('/') ? name.slice(1) : posix_.join(directory, name));
    if (name.split('/').includes('..') || file.startsWith('..')) {
        throw new TypeError(`${where}: ${JSON.stringify(name)} may have no \`..\``);
    }
    const ending = /\.(json|yaml|yml|toml)$/.exec(file)?.[1];
    return {
        path: file,
        type: ending === 'json' || ending === 'toml' ? ending : ending === undefined ? 'generic' : 'yaml',
    };
}

;// CONCATENATED MODULE: ./lib/action/version/release-please/settings.js
/** The kinds of packages of release-please that are read here. */
const releaseTypes = ['python', 'rust', 'simple'];
/** How release-please finds the next version: by the changes, as a pre-release, or one step whatever the changes are. */
const versionings = [
    'default',
    'prerelease',
    'always-bump-patch',
    'always-bump-minor',
    'always-bump-major',
];

// EXTERNAL MODULE: ./lib/action/version/release-please/version.js
var version = __webpack_require__(64208);
;// CONCATENATED MODULE: ./lib/action/version/release-please/package-settings.js






const flag = (0,shape/* optional */.lq)(shape/* boolean */.zM);
const word = (0,shape/* optional */.lq)(shape/* text */.Qq);
const section = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, section: word, hidden: flag, scope: word });
/** The options that a package may have, and the root for all of them. Throws a `TypeError` that says what does not fit. */
const packageShape = (0,shape/* object */.Ik)({
    'release-type': (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...releaseTypes)),
    'package-name': word,
    component: word,
    'bump-minor-pre-major': flag,
    'bump-patch-for-minor-pre-major': flag,
    versioning: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...versionings)),
    prerelease: flag,
    'prerelease-type': word,
    'initial-version': word,
    'release-as': word,
    'changelog-sections': (0,shape/* optional */.lq)((0,shape/* list */.p_)(section)),
    'changelog-path': word,
    'changelog-type': (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('default')),
    'skip-changelog': flag,
    'include-commit-authors': flag,
    'include-component-in-tag': flag,
    'include-v-in-tag': flag,
    'tag-separator': word,
    'extra-files': release_please_document/* anything */.D8,
    'version-file': word,
    'exclude-paths': (0,shape/* optional */.lq)((0,shape/* list */.p_)(shape/* text */.Qq)),
    'skip-github-release': flag,
    draft: flag,
    'draft-pull-request': flag,
    'pull-request-title-pattern': word,
    'pull-request-header': word,
    'pull-request-footer': word,
    'component-no-space': flag,
    label: word,
    'extra-label': word,
    'separate-pull-requests': flag,
});
/**
 * A package under its key: `own` options before the root's `defaults`; `raw` is the text of both, for what has no shape. Throws a
 * `TypeError` that says what does not fit.
 */
function packageOf(key, raw, own, defaults) {
    const path = posix_.normalize(key).replace(/\/$/, '') || '.';
    if (path.startsWith('..') || path.startsWith('/'))
        throw new TypeError(`packages.${key} is outside of the repository`);
    const get = (name) => own[name] ?? defaults[name];
    const releaseType = get('release-type');
    if (releaseType === undefined) {
        throw new TypeError(`packages.${key} has no release-type (release-please's own default, node, is not supported)`);
    }
    const [asked, first] = [get('release-as'), get('initial-version')];
    for (const each of [asked, first]) {
        if (each !== undefined && each !== '' && (0,version/* parseVersion */.ot)(each) === undefined) {
            throw new TypeError(`packages.${key}: ${JSON.stringify(each)} is no version`);
        }
    }
    const breaking = get('bump-minor-pre-major') === true ? 'minor' : 'major';
    const feature = get('bump-patch-for-minor-pre-major') === true ? 'patch' : 'minor';
    const labels = (get('label') ?? 'autorelease: pending').split(',');
    const more = (get('extra-label') ?? '').split(',');
    return {
        path,
        releaseType,
        component: present(own.component),
        packageName: present(own['package-name']),
        hasComponentInTag: get('include-component-in-tag') ?? true,
        hasV: get('include-v-in-tag') ?? true,
        tagSeparator: get('tag-separator') ?? '-',
        versioning: get('versioning') ?? 'default',
        zero: { breaking, feature },
        isPrerelease: get('prerelease') ?? false,
        prereleaseType: present(get('prerelease-type')),
        initialVersion: present(first),
        releaseAs: present(asked),
        types: get('changelog-sections')?.map((each) => typeOf(each, `packages.${key}`)),
        changelog: get('skip-changelog') === true ? undefined : (get('changelog-path') ?? 'CHANGELOG.md'),
        versionFile: present(get('version-file')),
        extraFiles: readExtraFiles(raw['extra-files'], path, `packages.${key}.extra-files`),
        exclude: (get('exclude-paths') ?? []).map((each) => posix_.normalize(each).replace(/\/$/, '')),
        hasAuthors: get('include-commit-authors') ?? false,
        isTagged: get('skip-github-release') !== true,
        isDraft: get('draft') ?? false,
        draftPullRequest: get('draft-pull-request') ?? false,
        titlePattern: present(get('pull-request-title-pattern')),
        header: present(get('pull-request-header')),
        footer: present(get('pull-request-footer')),
        labels: [...labels, ...more].map((each) => each.trim()).filter((each) => each !== ''),
        noSpace: get('component-no-space') ?? false,
    };
}
function typeOf({ type, section: heading, hidden, scope }, path) {
    const isHidden = hidden ?? false;
    if (heading === undefined && !isHidden)
        throw new TypeError(`${path}.changelog-sections: ${type} has no section`);
    return { type, section: heading ?? type, hidden: isHidden, ...(scope !== undefined && { scope }) };
}
const present = (value) => (value === '' ? undefined : value);

;// CONCATENATED MODULE: ./lib/action/version/release-please/plugins.js

const linked = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, groupName: shape/* text */.Qq, components: (0,shape/* list */.p_)(shape/* text */.Qq), merge: (0,shape/* optional */.lq)(shape/* boolean */.zM) });
const named = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, merge: (0,shape/* optional */.lq)(shape/* boolean */.zM) });
/** Reads `plugins`; throws a `TypeError` that names one that is not supported. */
function readPlugins(given, path) {
    let hasCargoWorkspace = false;
    const groups = [];
    for (const [index, each] of given.entries()) {
        const where = `${path}[${index}]`;
        const type = typeof each === 'string' ? each : named(each, where).type;
        if (type === 'cargo-workspace')
            hasCargoWorkspace = true;
        else if (type === 'linked-versions' && typeof each !== 'string') {
            const { groupName, components } = linked(each, where);
            groups.push({ name: groupName, components });
        }
        else
            throw new TypeError(`${where}: the plugin ${type} is not supported`);
    }
    return { hasCargoWorkspace, linked: groups };
}

;// CONCATENATED MODULE: ./lib/action/version/release-please/read.js







const read_word = (0,shape/* optional */.lq)(shape/* text */.Qq);
const rootShape = (0,shape/* object */.Ik)({
    packages: (0,shape/* record */.g1)((0,shape/* record */.g1)(release_please_document/* anything */.D8)),
    'bootstrap-sha': read_word,
    'last-release-sha': read_word,
    plugins: (0,shape/* optional */.lq)((0,shape/* list */.p_)(release_please_document/* anything */.D8)),
    signoff: read_word,
    'group-pull-request-title-pattern': read_word,
});
/** Reads both files; every option that is not supported, and every value that does not fit, is a problem that names it. */
function readReleasePlease(config, manifest) {
    const problems = [];
    const given = (0,release_please_document/* parseDocument */.Tp)(config.file, config.text, problems);
    const versions = (0,release_please_manifest/* readVersions */.q)(manifest, problems);
    if (given === undefined || versions === undefined)
        return { settings: undefined, problems };
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            problems.push((0,release_please_document/* unfit */.Ri)(config.file, error instanceof Error ? error.message : String(error)));
            return undefined;
        }
    };
    problems.push(...unknownIn(config.file, given, { ...packageOptions, ...rootOptions }, ''));
    const root = attempt(() => ({ ...rootShape(given, ''), defaults: packageShape(given, '') }));
    const plugins = attempt(() => readPlugins(root?.plugins ?? [], 'plugins'));
    const packages = Object.entries(root?.packages ?? {}).flatMap(([key, own]) => {
        problems.push(...unknownIn(config.file, own, packageOptions, `packages.${key}.`));
        return (attempt(() => {
            const options = packageShape(own, `packages.${key}`);
            return packageOf(key, { ...given, ...own }, options, root?.defaults ?? options);
        }) ?? []);
    });
    if (root !== undefined && packages.length === 0 && problems.length === 0) {
        problems.push((0,release_please_document/* unfit */.Ri)(config.file, 'packages has no package'));
    }
    if (root === undefined || plugins === undefined || problems.length > 0)
        return { settings: undefined, problems };
    const settings = {
        configFile: config.file,
        manifestFile: release_please_document/* manifestFile */.YE,
        packages,
        versions,
        bootstrap: root['bootstrap-sha'],
        lastRelease: root['last-release-sha'],
        isSeparate: root.defaults['separate-pull-requests'] ?? packages.length === 1,
        groupTitle: root['group-pull-request-title-pattern'],
        signoff: root.signoff,
        ...plugins,
    };
    return { settings, problems };
}
function unknownIn(file, given, known, before) {
    return Object.keys(given)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => (0,problem/* problem */.CC)('release-please-unsupported', `${file}: the option \`${before}${key}\` is not supported.`, 'Take it out, if the releases may do without it; docs/release-please.md lists what is read.', { file }));
}

;// CONCATENATED MODULE: ./lib/action/version/release-please/load.js




/** What release-please's own files say; `undefined` where the repository has none. */
async function loadReleasePlease(files, root) {
    const [plain, hidden, manifest] = await Promise.all([...release_please_document/* configFiles */.ap, release_please_document/* manifestFile */.YE].map((name) => files.text(external_node_path_.join(root, name)).catch(() => undefined)));
    const [first, second] = release_please_document/* configFiles */.ap;
    if (plain !== undefined && hidden !== undefined) {
        const words = `There is a ${first} and a ${second}, and one of them would be passed over.`;
        const told = (0,problem/* problem */.CC)('release-please-invalid', words, 'Keep the one that is meant.', { file: second });
        return { settings: undefined, problems: [told] };
    }
    if (plain !== undefined)
        return readReleasePlease({ file: first, text: plain }, manifest);
    return hidden === undefined ? undefined : readReleasePlease({ file: second, text: hidden }, manifest);
}


/***/ }),

/***/ 78055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest),
/* harmony export */   q: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _edits_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87531);
/* harmony import */ var _edits_json_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54766);
/* harmony import */ var _edits_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63063);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35863);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64208);







/** What `.release-please-manifest.json` says was released of each path; what is wrong with it goes to `problems`. */
function readVersions(manifest, problems) {
    if (manifest === undefined) {
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('release-please-invalid', `There is no ${_document_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE}, which says what was released of each package.`, `Begin it with \`{}\`, or with the version of each path: { ".": "1.2.3" }.`));
        return undefined;
    }
    const read = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, manifest, problems);
    if (read === undefined)
        return undefined;
    const wrong = Object.entries(read).filter(([, each]) => typeof each !== 'string' || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(each) === undefined);
    for (const [key, each] of wrong) {
        problems.push((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .unfit */ .Ri)(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, `${JSON.stringify(key)} is ${JSON.stringify(each)}, which is no version`));
    }
    const norm = (key) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(key).replace(/\/$/, '') || '.';
    return new Map(Object.entries(read).map(([key, each]) => [norm(key), String(each)]));
}
/** `.release-please-manifest.json` with these versions by path; everything else stays as it is written. */
function writeManifest(text, versions) {
    const tree = (0,_edits_json_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonTree */ .t)(text);
    const edits = [];
    const fresh = [];
    for (const [path, version] of versions) {
        const node = [path, `${path}/`, `./${path}`].map((key) => (0,_edits_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeAt */ .oB)(tree, key)).find((each) => each !== undefined);
        if (node?.kind === 'scalar')
            edits.push((0,_edits_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceScalar */ .BB)(text, node, version));
        else
            fresh.push([path, version]);
    }
    const edited = (0,_edits_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .applyEdits */ .ct)(text, edits);
    if (fresh.length === 0)
        return edited;
    const brace = edited.lastIndexOf('}');
    const isEmpty = tree.kind === 'map' && tree.entries.size === 0;
    const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
    const lines = fresh.map(([path, version]) => `${indent}${JSON.stringify(path)}: ${JSON.stringify(version)}`);
    const before = edited.slice(0, brace).trimEnd();
    return `${before}${isEmpty ? '' : ','}\n${lines.join(',\n')}\n${edited.slice(brace)}`;
}


/***/ }),

/***/ 14883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97110);



/** release-please lists dependencies for Python only, and documentation as well. */
const pythonTypes = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTypes */ .JJ.map((each) => (each.type === 'docs' ? { ...each, hidden: false } : each));
const otherTypes = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTypes */ .JJ.filter((each) => each.type !== 'deps');
/** Finds the manifests of each package. `textOf` gives what a file says. */
function findPackages({ packages, configFile }, manifests) {
    const problems = [];
    const found = packages.map((settings) => {
        const own = manifestsOf(settings, packages, manifests);
        const { path, releaseType } = settings;
        if (releaseType !== 'simple' && !own.some((each) => each.ecosystem === releaseType)) {
            problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('release-please-invalid', `${configFile}: packages.${path} is of the type ${releaseType}, and ${path === '.' ? 'the root' : path} has no ${releaseType === 'rust' ? 'Cargo.toml' : 'pyproject.toml'} with a package.`, 'Correct the path or the `release-type`.', { file: configFile }));
        }
        const component = componentOf(settings, own);
        const version = `${settings.hasV ? 'v' : ''}{version}`;
        const hasComponent = settings.hasComponentInTag && component !== '';
        const tag = hasComponent ? `${component}${settings.tagSeparator}${version}` : version;
        return {
            settings,
            component,
            types: settings.types ?? (releaseType === 'python' ? pythonTypes : otherTypes),
            package: {
                id: component === '' ? path : component,
                name: component,
                manifests: own,
                paths: [path],
                exclude: settings.exclude,
                tags: [tag],
                changelog: settings.changelog === undefined ? undefined : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(path, settings.changelog),
            },
        };
    });
    problems.push(...clashes(found, configFile));
    return { found, problems };
}
/** Those in its folder; of a workspace also the members that are no package of their own, as they share its version. */
function manifestsOf({ path, releaseType }, all, manifests) {
    if (releaseType === 'simple')
        return [];
    const others = all.map((each) => each.path).filter((each) => each !== path);
    const isElsewhere = (directory) => others.some((other) => isInside(directory, other) && isInside(other, path));
    const here = manifests.filter(({ directory }) => directory === path);
    if (releaseType === 'python') {
        // the crate that a wheel is made of bears the wheel's version
        const crates = here.flatMap((each) => (each.ecosystem === 'python' ? (each.crateDirectory ?? []) : []));
        const isCrate = (each) => each.ecosystem === 'rust' && (crates.includes(each.directory) || each.directory === path);
        return manifests.filter((each) => (each.ecosystem === 'python' && each.directory === path) || (isCrate(each) && !others.includes(each.directory)));
    }
    const isMember = (each) => each.ecosystem === 'rust' && each.workspace === path && each.directory !== path && !isElsewhere(each.directory);
    return manifests.filter((each) => (each.directory === path && each.ecosystem === 'rust') || isMember(each));
}
const isInside = (inner, outer) => inner === outer || outer === '.' || inner.startsWith(`${outer}/`);
/** As configured, else by the package's name; an npm scope in front of it is left out. */
function componentOf({ component, packageName, path, releaseType }, own) {
    if (component !== undefined)
        return component;
    const manifest = own.find((each) => each.directory === path && each.ecosystem === releaseType);
    return (packageName ?? manifest?.name ?? '').replace(/^@[^/]*\//, '');
}
/** Two packages whose tags could not be told apart. */
function clashes(found, configFile) {
    const tags = found.map((each) => each.package.tags[0]);
    return found
        .filter(({ settings }, at) => settings.isTagged && tags.indexOf(tags[at] ?? '') !== at)
        .map(({ settings, package: { tags: [tag], }, }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('release-please-invalid', `${configFile}: packages.${settings.path} would have the same tags (${tag}) as another package.`, 'Give each a `component`, and leave `include-component-in-tag` on.', { file: configFile }));
}


/***/ }),

/***/ 64208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ nextOf),
/* harmony export */   bm: () => (/* binding */ compareCore),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);

/** Reads a version, with a `v` or without; `undefined` where it is none. (release-please reads `1.2.3rc1` as 1.2.3.) */
function parseVersion(text) {
    const found = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    return { core: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4] };
}
/** `1.3.0-beta.1` */
const spell = ({ core, pre }) => core.join('.') + (pre === undefined ? '' : `-${pre}`);
/** The next version after `last` by the package's strategy. */
function nextOf(last, bump, { versioning, zero, isPrerelease, prereleaseType, }) {
    const always = /^always-bump-(patch|minor|major)$/.exec(versioning)?.[1];
    if (always === 'patch' || always === 'minor' || always === 'major') {
        return { core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(last.core, always, 'semver'), pre: last.pre };
    }
    const step = last.core[0] === 0 ? belowOne(bump, zero) : bump;
    // a pre-release that somebody asked for stays one until somebody asks for a final version
    if (versioning === 'default')
        return { core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(last.core, step, 'semver'), pre: last.pre };
    const next = stepEarly(last, step, prereleaseType);
    // leaving the series: the version that it led to
    return isPrerelease ? next : { core: next.core, pre: undefined };
}
const belowOne = (bump, zero) => bump === 'major' ? zero.breaking : bump === 'minor' ? zero.feature : 'patch';
/** One step of a pre-release: its counter, where it goes far enough already. */
function stepEarly(last, step, type) {
    const { core, pre } = last;
    if (pre === undefined)
        return { core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(core, step, 'semver'), pre: type };
    const isFarEnough = step === 'patch' || (step === 'minor' ? core[2] === 0 : core[1] === 0 && core[2] === 0);
    if (isFarEnough)
        return { core, pre: counted(pre) };
    // a farther target begins its counter anew
    return {
        core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(core, step, 'semver'),
        pre: pre.replace(/\d+(?=\D*$)/, (old) => '0'.repeat(old.length - 1) + firstOf(type)),
    };
}
const firstOf = (type) => /\d+(?=\D*$)/.exec(type ?? '')?.[0] ?? '1';
/** The last number of a pre-release plus one, its zeros in front kept; `.1` behind one without a number. */
function counted(pre) {
    const number = /\d+(?=\D*$)/.exec(pre)?.[0];
    if (number === undefined)
        return `${pre}.1`;
    return pre.replace(/\d+(?=\D*$)/, String(Number(number) + 1).padStart(number.length, '0'));
}
/** Order of two as semver has it, the texts of pre-releases aside: 0 where only these differ. */
function compareCore(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}


/***/ }),

/***/ 97110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ defaultTypes),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   rh: () => (/* binding */ greater),
/* harmony export */   uM: () => (/* binding */ bumpOf)
/* harmony export */ });
/** The types of the specification and of conventional-changelog; `deps` is what dependency bots write. */
const defaultTypes = [
    { type: 'feat', section: 'Features', hidden: false },
    { type: 'fix', section: 'Bug Fixes', hidden: false },
    { type: 'perf', section: 'Performance Improvements', hidden: false },
    { type: 'deps', section: 'Dependencies', hidden: false },
    { type: 'revert', section: 'Reverts', hidden: false },
    { type: 'docs', section: 'Documentation', hidden: true },
    { type: 'style', section: 'Styles', hidden: true },
    { type: 'chore', section: 'Miscellaneous Chores', hidden: true },
    { type: 'refactor', section: 'Code Refactoring', hidden: true },
    { type: 'test', section: 'Tests', hidden: true },
    { type: 'build', section: 'Build System', hidden: true },
    { type: 'ci', section: 'Continuous Integration', hidden: true },
];
const order = ['patch', 'minor', 'major'];
/** The greater of two. */
function greater(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
/** The rule for a type: the one for its scope before the one for all. */
function typeOf(change, types) {
    const own = rulesFor(types).get(change.type) ?? [];
    return (own.find((each) => each.scope !== undefined && each.scope === change.scope) ??
        own.find((each) => each.scope === undefined));
}
const tables = new WeakMap();
/** The rules by what they are for: thousands of changes are held against the same ones. */
function rulesFor(types) {
    const known = tables.get(types);
    if (known !== undefined)
        return known;
    const table = new Map();
    for (const each of types) {
        for (const name of new Set([each.type, each.type.toLowerCase()]))
            table.set(name, [...(table.get(name) ?? []), each]);
    }
    tables.set(types, table);
    return table;
}
/** What one change asks for; `undefined`: nothing. */
function bumpOf(change, types) {
    if (change.isBreaking)
        return 'major';
    const rule = typeOf(change, types);
    if (rule === undefined || rule.hidden)
        return undefined;
    return change.type === 'feat' ? 'minor' : 'patch';
}


/***/ })

};
