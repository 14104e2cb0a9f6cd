export const id = 740;
export const ids = [740];
export const modules = {

/***/ 24062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observeScene)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27952);
/* harmony import */ var _observe_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83941);
/* harmony import */ var _observe_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25333);
/* harmony import */ var _version_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(881);
/* harmony import */ var _version_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47229);





/**
 * The repository as it is before a next version is decided. What is wrong with its manifests is among the scene's own
 * problems; where there is no checkout of a commit, there are problems alone.
 */
async function observeScene({ ports, root, config }, git) {
    const [checkout, tags, listing] = await Promise.all([(0,_version_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .observeCheckout */ .F)(git, root), (0,_version_history_js__WEBPACK_IMPORTED_MODULE_4__/* .allTags */ .Jw)(git), git('ls-files', '-z')]);
    const { commit, shallow } = checkout;
    const facts = commit === undefined || listing.code !== 0
        ? await (0,_observe_git_js__WEBPACK_IMPORTED_MODULE_1__/* .observeGit */ .F)(root, ports.process, (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(ports.process.environment))
        : { commit, shallow, tracked: listing.stdout.split('\0').filter((file) => file !== '') };
    if ('problem' in facts)
        return { problems: [facts.problem] };
    const named = config.packages.map((each) => each.path);
    const { manifests, problems } = await (0,_observe_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .observeManifests */ .F)(root, facts.tracked, ports.files, named);
    const isJob = ports.run.runId !== undefined;
    const { tracked } = facts;
    return {
        root,
        git,
        commit: facts.commit,
        shallow: facts.shallow,
        tracked,
        tags,
        checkout,
        manifests,
        problems,
        isJob,
    };
}


/***/ }),

/***/ 39338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hb: () => (/* binding */ insertSection),
  Li: () => (/* binding */ lookOf),
  XX: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/action/model/version.js
var model_version = __webpack_require__(75888);
;// CONCATENATED MODULE: ./lib/action/version/changelog/headings.js

/** The headings of releases, code and comments passed over. */
function releaseHeadings(lines) {
    const found = [];
    let fence;
    let isComment = false;
    for (const [index, line] of lines.entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark)
                fence = undefined;
        }
        else if (isComment)
            isComment = !line.includes('-->');
        else if (mark !== undefined)
            fence = mark;
        else if (/^ {0,3}<!--/.test(line))
            isComment = !line.includes('-->');
        else {
            const [, marks = '', atx] = /^ {0,3}(#{1,4})[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line) ?? [];
            const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '')?.[1];
            const text = atx ?? (under === undefined ? undefined : line);
            const level = atx === undefined ? (under?.startsWith('=') ? 1 : 2) : marks.length;
            const release = text === undefined ? undefined : releaseIn(text, level);
            if (release !== undefined)
                found.push({ line: index, level, ...release });
        }
    }
    return found;
}
/**
 * `[1.2.0] - 2026-01-01`, `v1.2.0`, `Version 1.2.0 (date)`, `[1.2.0](https://\u2026)`, `Unreleased`; and a tag with a name in front,
 * in a heading that is none within a section.
 */
function releaseIn(heading, level) {
    const word = heading
        .replace(/[*`\\]/g, '')
        .replace(/^\[([^\]]+)\](?:\([^)]*\))?/, '$1')
        .replace(/^(?:version|release)\s+/i, '')
        .split(/[\s(]/)[0]
        ?.replace(/[:,]$/, '');
    if (word === undefined)
        return undefined;
    if (/^unreleased$/i.test(word))
        return { version: 'unreleased', tag: undefined };
    const [, name, text = ''] = /^(?:([a-z@][\w./@-]*?[-_@/]))?v?(\d+\.\d.*)$/i.exec(word) ?? [];
    const version = (0,model_version/* readVersion */.$4)(text);
    if (version === undefined || (name !== undefined && level > 2))
        return undefined;
    return { version, tag: name === undefined ? undefined : word };
}

;// CONCATENATED MODULE: ./lib/action/version/changelog/insert.js


/** How an existing changelog looks; one that says nothing is written as release-please would. */
function lookOf(text) {
    const isKept = /keepachangelog\.com/i.test(text) || /^#{2,3} \[?unreleased\]?/im.test(text);
    return isKept || /^## \[[^\]]+\] - \d{4}-/m.test(text) ? 'keep-a-changelog' : 'release-please';
}
/**
 * Puts a section above all others and below the title and what is unreleased. What people wrote under "Unreleased" is
 * theirs, and becomes the beginning of the section. Everything else stays as it is, line ends included. A changelog that
 * has the version already is given back unchanged; without one (`undefined`) one is begun.
 */
function insertSection(changelog, section, version, look, facts) {
    if (changelog === undefined || changelog.trim() === '') {
        const links = look === 'keep-a-changelog' ? definitionsOf(facts, facts.repository) : '';
        return `${begun(look)}${render(section, look, '')}\n${links === '' ? '' : `\n${links}\n`}`;
    }
    const end = changelog.includes('\r\n') ? '\r\n' : '\n';
    const lines = changelog.split('\n');
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length + 1);
    const headings = releaseHeadings(lines.map((line) => line.replace(/^\uFEFF|\r$/g, '')));
    const isThere = headings.some((each) => each.version !== 'unreleased' &&
        (0,model_version/* isSameVersion */.p)(each.version, version) &&
        (each.tag === undefined || each.tag === facts.tag));
    if (isThere)
        return changelog;
    const [first] = headings;
    const unreleased = first?.version === 'unreleased' ? first : undefined;
    const next = unreleased === undefined ? first : headings[1];
    // without a release the definitions at the end stay the end
    const definitions = lines.findIndex((line) => /^\[[^\]^][^\]]*\]:\s*\S/.test(line));
    const from = unreleased === undefined ? undefined : unreleased.line + 1;
    const at = next?.line ?? Math.max(definitions < 0 ? lines.length : definitions, from ?? 0);
    const before = changelog.slice(0, starts[from ?? at]).trimEnd();
    const written = changelog.slice(starts[from ?? at], starts[at]).trim();
    const after = changelog.slice(starts[at]).replace(/^\s+/, '');
    const made = render(section, look, written.replaceAll('\r\n', '\n')).replaceAll('\n', end);
    const rest = look === 'keep-a-changelog' ? withLinks(after, facts, end) : after;
    const last = rest === '' ? (changelog.endsWith('\n') ? end : '') : `${end}${end}${rest}`;
    return `${before === '' ? '' : `${before}${end}${end}`}${made}${last}`;
}
function begun(look) {
    if (look === 'release-please')
        return '# Changelog\n\n';
    return `# Changelog

The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

`;
}
/** The section as text; `written` by people comes first, and items join a heading that is there already. */
function render(section, look, written) {
    const bullet = look === 'keep-a-changelog' ? '-' : '*';
    const items = (block) => block.items.map((each) => `${bullet} ${each}`).join('\n');
    let own = written;
    const rest = [];
    for (const block of section.blocks) {
        const heading = `### ${block.heading}`;
        const lines = own.split('\n');
        const at = lines.findIndex((line) => line.trim() === heading);
        if (at < 0) {
            rest.push(`${heading}\n\n${items(block)}`);
            continue;
        }
        const next = lines.findIndex((line, index) => index > at && /^#{1,3} /.test(line));
        const end = next < 0 ? lines.length : next;
        own = [...trimEnd(lines.slice(0, end)), items(block), ...(next < 0 ? [] : ['', ...lines.slice(end)])].join('\n');
    }
    const isGiven = own !== '';
    const body = [...(isGiven ? [own] : []), ...rest];
    if (look === 'keep-a-changelog')
        return [`## ${section.title}`, ...body].join('\n\n');
    // two blank lines before a heading, and one behind what breaks: release-please's own spacing
    const isBreaking = (text) => text?.startsWith('### \u26a0') ?? false;
    return body.reduce((text, each, index) => `${text}${isBreaking(body[index - 1]) ? '\n\n' : '\n\n\n'}${each}`, `## ${section.title}`);
}
/** `[Unreleased]` compares from the new tag on, and the new version has a line of its own below it. */
function withLinks(text, facts, end) {
    const unreleased = /^\[unreleased\]:[ \t]*(\S+)(\/compare\/)\S+?(\.\.\.\S+)[ \t]*$/im.exec(text);
    const own = definitionsOf(facts, unreleased?.[1] ?? facts.repository);
    if (own === '')
        return text;
    if (unreleased !== null) {
        const label = unreleased[0].slice(0, unreleased[0].indexOf(':'));
        const moved = `${label}: ${unreleased[1]}${unreleased[2]}${facts.tag}${unreleased[3]}`;
        const rest = text.slice(unreleased.index + unreleased[0].length);
        return `${text.slice(0, unreleased.index)}${moved}${end}${own}${rest}`;
    }
    const first = /^\[v?\d[^\]]*\]:[ \t]*\S/m.exec(text);
    return first === null ? text : `${text.slice(0, first.index)}${own}${end}${text.slice(first.index)}`;
}
function definitionsOf({ version, tag, previousTag }, address) {
    if (address === undefined)
        return '';
    const target = previousTag === undefined ? `releases/tag/${tag}` : `compare/${previousTag}...${tag}`;
    return `[${version}]: ${address}/${target}`;
}
function trimEnd(lines) {
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return lines.slice(0, last + 1);
}


/***/ }),

/***/ 92044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21993);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82046);


/** What commits say, newest first, and those that make no release with the reason why. */
function changesOf(commits, { overrides, counts, isTold }) {
    const pairs = (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .K)(commits.map((each) => ({ ...each, message: overrides.get(each.sha) ?? each.message })));
    const changes = [];
    const seen = [];
    for (const commit of commits) {
        const passed = (reason) => {
            if (isTold(commit))
                seen.push({ commit, reason });
        };
        const pair = pairs.get(commit.sha);
        if (pair !== undefined) {
            passed(`cancels out with ${pair.slice(0, 7)}`);
            continue;
        }
        const read = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommit */ .k)(commit, overrides.get(commit.sha));
        if (read.not !== undefined)
            passed(read.not);
        changes.push(...read.changes);
        if (read.changes.length > 0 && !read.changes.some(counts)) {
            passed(`\`${read.changes[0]?.type ?? ''}\` makes no release`);
        }
    }
    return { changes, seen };
}


/***/ }),

/***/ 54417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/**
 * Which packages are built from, or need, which others of the repository: by the path dependencies of their crates, those
 * for development left out, and by the crate that a Python package is made of.
 */
function dependenciesOf(packages) {
    const crateOwner = new Map(packages.flatMap((each) => each.manifests.flatMap((manifest) => manifest.ecosystem === 'rust' ? [[manifest.directory, each]] : [])));
    return new Map(packages.map((each) => {
        const folders = each.manifests.flatMap((manifest) => manifest.ecosystem === 'rust'
            ? manifest.dependencies.flatMap(({ kind, directory }) => (kind === 'dev' ? [] : (directory ?? [])))
            : (manifest.crateDirectory ?? []));
        const owners = folders.map((folder) => crateOwner.get(folder)).filter((owner) => owner !== undefined);
        return [each, new Set(owners.filter((owner) => owner !== each))];
    }));
}


/***/ }),

/***/ 14568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ crates),
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   sn: () => (/* binding */ cargoText),
/* harmony export */   wn: () => (/* binding */ pythons)
/* harmony export */ });
/** The crates among them. */
const crates = (moved) => moved.flatMap(({ manifest, version }) => (manifest.ecosystem === 'rust' ? [{ manifest, version }] : []));
/** The Python packages among them. */
const pythons = (moved) => moved.flatMap(({ manifest, version }) => (manifest.ecosystem === 'python' ? [{ manifest, version }] : []));
/** As Cargo writes it; where Cargo cannot, as it was written. */
const cargoText = ({ semver, text }) => semver ?? text;
/** As PEP 440 normalises it; where Python cannot read it, as it was written. */
const pythonText = ({ pep440, text }) => pep440 ?? text;


/***/ }),

/***/ 19667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/**
 * Finds values by a path: `project.version`, `$.packages[0].version`, `$["a.b"].version`, `$.package[*].version`,
 * `$.package[?(@.name=="x")].version` (also `@.name.value`, as release-please's files have it). `undefined`: no such path
 * can be read.
 */
function find(tree, expression) {
    const steps = readSteps(expression);
    if (steps === undefined)
        return undefined;
    let here = [tree];
    for (const step of steps)
        here = here.flatMap((node) => walk(node, step));
    return here;
}
function readSteps(expression) {
    let rest = expression.trim().replace(/^\$/, '');
    if (!/^[.[]/.test(rest))
        rest = `.${rest}`;
    const steps = [];
    while (rest !== '') {
        const found = /^(?:\.(\*|[^.[\]]+)|\[(\*|\d+)\]|\[(["'])(.*?)\3\]|\[\?\(?@\.([\w.-]+)\s*===?\s*(["'])(.*?)\6\)?\])/.exec(rest);
        if (found === null)
            return undefined;
        const [whole, name, index, , quoted, keys, , equals] = found;
        if (name === '*' || index === '*')
            steps.push({ kind: 'all' });
        else if (name !== undefined)
            steps.push({ kind: 'key', key: name });
        else if (index !== undefined)
            steps.push({ kind: 'index', index: Number(index) });
        else if (quoted !== undefined)
            steps.push({ kind: 'key', key: quoted });
        else
            steps.push({ kind: 'where', keys: (keys ?? '').split('.'), equals: equals ?? '' });
        rest = rest.slice(whole.length);
    }
    return steps;
}
function walk(node, step) {
    if (node.kind === 'scalar')
        return [];
    const children = node.kind === 'map' ? [...node.entries.values()] : node.items;
    if (step.kind === 'all')
        return children;
    if (step.kind === 'index')
        return node.kind === 'list' ? node.items.slice(step.index, step.index + 1) : [];
    if (step.kind === 'key') {
        const child = node.kind === 'map' ? node.entries.get(step.key) : undefined;
        return child === undefined ? [] : [child];
    }
    return children.filter((child) => {
        let here = child;
        for (const key of step.keys) {
            // a tagged value of release-please's own reader is the value itself here
            if (key === 'value' && here?.kind === 'scalar')
                continue;
            here = here?.kind === 'map' ? here.entries.get(key) : undefined;
        }
        return here?.kind === 'scalar' && here.value === step.equals;
    });
}


/***/ }),

/***/ 87662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ planEdits)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/action/version/edits/lock-names.js
/**
 * By which words others call each of the packages: the name where it is the only one, with the version where that tells
 * it from the others, else with its source (cargo, `core/resolver/encode.rs`, `encodable_package_id`).
 */
function namesIn(packages) {
    const versions = new Map();
    for (const { name, version } of packages)
        versions.set(name, [...(versions.get(name) ?? []), version]);
    return packages.map(({ name, version, source }) => {
        const all = versions.get(name) ?? [];
        if (all.length === 1)
            return name;
        const isAlone = all.filter((each) => each === version).length === 1;
        return isAlone || source === undefined ? `${name} ${version}` : `${name} ${version} (${unpinned(source)})`;
    });
}
/** Which of the packages is called so, by its place; `undefined` where that cannot be told. */
function nameIn(packages, text) {
    const [, name, version, source] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(text) ?? [];
    const found = packages.flatMap((each, at) => {
        if (each.name !== name || (version !== undefined && each.version !== version))
            return [];
        return source !== undefined && (each.source === undefined || unpinned(each.source) !== source) ? [] : [at];
    });
    // of two at one version, the one that is called without a source has none
    return found.length <= 1 ? found[0] : found.find((at) => packages[at]?.source === undefined);
}
/** A source without the commit that a git one is held at. */
const unpinned = (source) => source.split('#', 1)[0] ?? source;

// EXTERNAL MODULE: ./lib/action/version/edits/moved.js
var edits_moved = __webpack_require__(14568);
;// CONCATENATED MODULE: ./lib/action/version/edits/cargo-lock.js



/**
 * What changes in a `Cargo.lock`: the version of every crate that moves, told from one of the same name on a registry by
 * its having no `source`, and the names by which others call what has the same name: `"b"`, `"b 1.0.0"`, or
 * `"b 1.0.0 (registry+\u2026)"`, each as short as it can be. Cargo sorts packages by name and version, and calls a lock stale
 * that it would write in other words, so that two of one name may change places.
 */
function editCargoLock(text, moved) {
    const next = new Map((0,edits_moved/* crates */.FQ)(moved).map(({ manifest, version }) => [manifest.name, { manifest, version }]));
    const all = entriesOf(text);
    const versions = all.map((each) => {
        const found = each.source === undefined ? next.get(each.name) : undefined;
        if (found === undefined)
            return each.version;
        // of two local crates of one name the one at the manifest's version is meant; a single one may be stale
        const isOnly = all.filter((other) => other.source === undefined && other.name === each.name).length === 1;
        return isOnly || found.manifest.version === each.version ? (0,edits_moved/* cargoText */.sn)(found.version) : each.version;
    });
    const after = all.map((each, index) => ({ ...each, version: versions[index] ?? each.version }));
    const [packages, later] = [all, after].map((some) => some.filter((each) => each.isPackage));
    const rename = renaming(packages ?? [], later ?? []);
    const written = after.map((each) => {
        const own = each.text.replace(/^(version = ")[^"]*"/m, `$1${each.version}"`);
        return {
            ...each,
            text: own.replace(/(?<=^dependencies = \[\r?\n)(?: ".+",?\r?\n)+/m, (list) => renameIn(list, rename)),
        };
    });
    return all.flatMap((each, index) => {
        const isSame = (other) => other.name === each.name && other.isPackage === each.isPackage;
        const inOrder = written.filter(isSame).sort(byVersion);
        const place = all.slice(0, index).filter(isSame).length;
        const changed = inOrder[place]?.text ?? each.text;
        return changed === each.text ? [] : [{ from: each.from, to: each.to, text: changed }];
    });
}
/** Gives the new words for a package by the old ones. Both lists in the same order. */
function renaming(before, after) {
    const [old, fresh] = [namesIn(before), namesIn(after)];
    return (name) => {
        const at = nameIn(before, name);
        if (at === undefined)
            return name;
        // the first form of locks has everything in full
        return old[at] === name
            ? (fresh[at] ?? name)
            : name.replace(` ${before[at]?.version ?? ''}`, ` ${after[at]?.version ?? ''}`);
    };
}
/** The list of an entry with new names; cargo sorts it by name and then by version as a text. */
function renameIn(list, rename) {
    const lines = list.split(/(?<=\n)/);
    const nameOf = (line) => /"([^"]*)"/.exec(line)?.[1] ?? '';
    const after = lines.map((line) => line.replace(nameOf(line), rename(nameOf(line))));
    if (after.join('') === list)
        return list;
    return after.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)).join('');
}
/** Cargo's order of packages of one name: of two at one version the local one comes first. */
const byVersion = (one, other) => semver.compareBuild(one.version, other.version) ||
    Number(one.source !== undefined) - Number(other.source !== undefined);
/** The `[[package]]` tables, without the blank lines between them. The file is written by cargo alone, in one way. */
function entriesOf(text) {
    return [...text.matchAll(/^\[\[(package|patch\.unused)\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
        const table = match[0].trimEnd();
        const name = /^name = "([^"]*)"/m.exec(table)?.[1];
        const version = /^version = "([^"]*)"/m.exec(table)?.[1];
        const source = /^source = "([^"]*)"/m.exec(table)?.[1];
        if (name === undefined || version === undefined)
            return [];
        const place = { from: match.index, to: match.index + table.length, text: table };
        return [{ ...place, name, version, source, isPackage: match[1] === 'package' }];
    });
}

// EXTERNAL MODULE: ./lib/action/version/edits/edit.js
var edit = __webpack_require__(87531);
// EXTERNAL MODULE: ./lib/action/version/edits/requirement.js
var edits_requirement = __webpack_require__(34520);
// EXTERNAL MODULE: ./lib/action/version/edits/toml-tree.js
var toml_tree = __webpack_require__(33824);
// EXTERNAL MODULE: ./lib/action/version/edits/tree.js
var edits_tree = __webpack_require__(63063);
;// CONCATENATED MODULE: ./lib/action/version/edits/cargo-toml.js







const tables = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
/**
 * What changes in one `Cargo.toml`: its own version, that of the workspace, and the requirements of path dependencies on
 * crates that move, also renamed ones and those of targets and of the workspace. `file` from the root of the repository.
 */
function editCargoToml(file, text, moved) {
    const tree = (0,toml_tree/* tomlTree */.$)(text);
    const directory = posix_.dirname(file);
    const byFolder = new Map((0,edits_moved/* crates */.FQ)(moved).map(({ manifest, version }) => [manifest.directory, version]));
    const edits = [];
    const problems = [];
    const set = (scalar, to) => {
        if (scalar !== undefined && scalar.value !== to)
            edits.push((0,edit/* replaceScalar */.BB)(text, scalar, to));
    };
    const own = byFolder.get(directory);
    if (own !== undefined)
        set((0,edits_tree/* scalarAt */.C_)(tree, 'package', 'version'), (0,edits_moved/* cargoText */.sn)(own));
    const heir = (0,edits_moved/* crates */.FQ)(moved).find(({ manifest }) => manifest.versionOrigin.file === file && manifest.workspace === directory);
    if (heir !== undefined && isInherited(heir.manifest.directory, directory, tree)) {
        set((0,edits_tree/* scalarAt */.C_)(tree, 'workspace', 'package', 'version'), (0,edits_moved/* cargoText */.sn)(heir.version));
    }
    for (const dependency of dependenciesIn(tree)) {
        const where = (0,edits_tree/* scalarAt */.C_)(dependency, 'path')?.value;
        const requirement = (0,edits_tree/* scalarAt */.C_)(dependency, 'version');
        const version = where === undefined ? undefined : byFolder.get(folder(directory, where));
        if (version === undefined || requirement === undefined)
            continue;
        const raised = (0,edits_requirement/* raiseRequirement */.e)(requirement.value, (0,edits_moved/* cargoText */.sn)(version));
        if (raised !== undefined)
            set(requirement, raised);
        else
            problems.push(unfit(file, (0,edit/* lineAt */.mh)(text, requirement.from), requirement.value, (0,edits_moved/* cargoText */.sn)(version)));
    }
    return { edits, problems };
}
/** A root package with a version of its own stands in the same file as the version that the members inherit. */
const isInherited = (crate, workspace, tree) => crate !== workspace || (0,edits_tree/* scalarAt */.C_)(tree, 'package', 'version') === undefined;
function dependenciesIn(tree) {
    const targets = (0,edits_tree/* entriesAt */.ws)(tree, 'target').map(([, target]) => target);
    const places = [tree, ...targets].flatMap((place) => tables.flatMap((table) => (0,edits_tree/* entriesAt */.ws)(place, table)));
    return [...places, ...(0,edits_tree/* entriesAt */.ws)(tree, 'workspace', 'dependencies')].map(([, dependency]) => dependency);
}
const folder = (directory, where) => posix_.join(directory, where).replace(/\/$/, '');
const unfit = (file, line, requirement, version) => (0,problem/* problem */.CC)('edit-impossible', `${file}:${line}: the requirement ${JSON.stringify(requirement)} does not let ${version} in, and cannot be raised without changing what it means.`, `Write a requirement that lets ${version} in, such as "${version}", and commit it.`, { file, line });

;// CONCATENATED MODULE: ./lib/action/version/edits/marker.js

const kinds = 'version-date|version|major|minor|patch|date';
const inline = new RegExp(`x-release-(?:please|action)-(${kinds})(?![\\w-])`);
const begin = new RegExp(`x-release-(?:please|action)-start-(${kinds})(?![\\w-])`);
const end = /x-release-(?:please|action)-end(?![\w-])/;
/** A whole version, its pre-release in either ecosystem's spelling included. */
const whole = /\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*|\.?(?:a|b|rc|dev|post)\d+)?(?:\+[0-9A-Za-z.-]+)?/g;
const day = /\d{4}-\d{2}-\d{2}/g;
/**
 * What changes on lines that are marked: `x-release-please-version` (`-major`, `-minor`, `-patch`, `-date`,
 * `-version-date`), from `x-release-please-start-version` to `x-release-please-end`, and the same with `x-release-action-`.
 * `unmet` are lines (from 1) whose marker has nothing beside it that could be changed.
 */
function editMarked(text, version, isPython, date) {
    const edits = [];
    const unmet = [];
    let marks = 0;
    let block;
    let at = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const opened = kindOf(begin.exec(line)?.[1]);
        const here = kindOf(inline.exec(line)?.[1]);
        if (opened !== undefined) {
            marks += 1;
            block = { kind: opened, line: index + 1, edited: false };
        }
        else if (end.test(line)) {
            if (block?.edited === false)
                unmet.push(block.line);
            block = undefined;
        }
        else if (here !== undefined || block !== undefined) {
            if (here !== undefined)
                marks += 1;
            const { found, changed } = editLine(line, at, here ?? block?.kind ?? 'version', version, isPython, date);
            edits.push(...changed);
            if (here !== undefined && !found)
                unmet.push(index + 1);
            if (here === undefined && block !== undefined && found)
                block.edited = true;
        }
        at += line.length + 1;
    }
    return { edits, marks, unmet };
}
const kindOf = (text) => ['version', 'major', 'minor', 'patch', 'date', 'version-date'].find((each) => each === text);
function editLine(line, at, kind, version, isPython, date) {
    const [major = '0', minor = '0', patch = '0'] = (version.pep440 ?? version.text).match(/\d+/g) ?? [];
    const number = { major, minor, patch };
    // the marker's own digits, if it ever has any, are no version
    const mark = line.search(/x-release-(?:please|action)-/);
    const replace = (pattern, to, only = false) => [...line.matchAll(pattern)]
        .filter(({ index }) => mark < 0 || index < mark || index > mark + 40)
        .slice(0, only ? 1 : undefined)
        .map((match) => {
        const text = to(match[0]);
        return [{ from: at + match.index, to: at + match.index + match[0].length, text }, text !== match[0]];
    });
    const spelling = (old) => {
        // an old pre-release shows which spelling the line wants
        const isOldPython = /\d(?:a|b|rc)\d|\.dev\d/.test(old);
        return old.includes('-') ? (0,edits_moved/* cargoText */.sn)(version) : isPython || isOldPython ? (0,edits_moved/* pythonText */.G)(version) : (0,edits_moved/* cargoText */.sn)(version);
    };
    const made = kind === 'version'
        ? replace(whole, spelling)
        : kind === 'date'
            ? replace(day, () => date)
            : kind === 'version-date'
                ? [...replace(day, () => date), ...replace(whole, spelling)]
                : replace(/\d+\b/g, () => number[kind], true);
    return { found: made.length > 0, changed: made.filter(([, isNew]) => isNew).map(([edit]) => edit) };
}

// EXTERNAL MODULE: ./lib/action/version/edits/path-expression.js
var path_expression = __webpack_require__(19667);
;// CONCATENATED MODULE: ./lib/action/version/edits/pyproject.js




/** What changes in a `pyproject.toml`: `project.version` and `tool.poetry.version`, unless the build backend finds it. */
function editPyproject(text, version) {
    const tree = (0,toml_tree/* tomlTree */.$)(text);
    const dynamic = (0,edits_tree/* nodeAt */.oB)(tree, 'project', 'dynamic');
    const isDynamic = dynamic?.kind === 'list' && dynamic.items.some((each) => each.kind === 'scalar' && each.value === 'version');
    // poetry demands a version even where its plugin takes it from the tag: that one is a stand-in
    const plugin = (0,edits_tree/* nodeAt */.oB)(tree, 'tool', 'poetry-dynamic-versioning', 'enable');
    const isComputed = plugin?.kind === 'scalar' && plugin.value === true;
    return [
        isDynamic ? undefined : (0,edits_tree/* scalarAt */.C_)(tree, 'project', 'version'),
        isComputed ? undefined : (0,edits_tree/* scalarAt */.C_)(tree, 'tool', 'poetry', 'version'),
    ].flatMap((each) => each === undefined || each.value === (0,edits_moved/* pythonText */.G)(version) ? [] : [(0,edit/* replaceScalar */.BB)(text, each, (0,edits_moved/* pythonText */.G)(version))]);
}

// EXTERNAL MODULE: ./lib/action/version/edits/python-source.js
var python_source = __webpack_require__(79199);
;// CONCATENATED MODULE: ./lib/action/version/edits/uv-lock.js


/**
 * What changes in a `uv.lock`: the version of the packages that lie in the repository (`source` is `editable`, `virtual` or
 * `directory`, with their folder). uv writes none where the version is dynamic; then there is nothing to change.
 */
function editUvLock(file, text, moved) {
    return (0,edits_moved/* pythons */.wn)(moved).flatMap(({ manifest, version }) => [...text.matchAll(/^\[\[package\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
        const name = /^name = "([^"]*)"/m.exec(match[0])?.[1];
        const where = /^source = \{ (?:editable|virtual|directory) = "([^"]*)" \}/m.exec(match[0])?.[1];
        const line = /^version = "([^"]*)"/m.exec(match[0]);
        if (name !== normalised(manifest.name) || where === undefined || line === null)
            return [];
        if (posix_.join(posix_.dirname(file), where).replace(/\/$/, '') !== manifest.directory)
            return [];
        const from = match.index + line.index + 'version = "'.length;
        const old = line[1] ?? '';
        return old === (0,edits_moved/* pythonText */.G)(version) ? [] : [{ from, to: from + old.length, text: (0,edits_moved/* pythonText */.G)(version) }];
    }));
}
/** PEP 503. */
const normalised = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();

;// CONCATENATED MODULE: ./lib/action/version/edits/plan-edits.js












/**
 * Plans what the files have to say. `tracked` are all files of the repository, `textOf` gives the text of one (`undefined`:
 * it is not there), `date` is the day of the release (`2026-01-31`).
 */
function planEdits(moved, extra, tracked, textOf, readers, date) {
    const edits = new Map();
    const problems = [];
    // the Cargo.toml of a parser's test may be broken on purpose
    const needed = new Set(moved.flatMap(({ manifest }) => [manifest.origin.file, manifest.versionOrigin.file]));
    const isMaterial = (file) => posix_.basename(file) === 'Cargo.toml' && !needed.has(file);
    const add = (file, edit) => {
        const text = textOf(file);
        if (text === undefined)
            return;
        try {
            const there = edits.get(file) ?? [];
            const made = edit(text).filter(({ from }) => !there.some((each) => each.from === from));
            if (made.length > 0)
                edits.set(file, [...there, ...made]);
        }
        catch (error) {
            if (!isMaterial(file))
                problems.push(unreadable(file, error));
        }
    };
    const names = new Set(tracked);
    if ((0,edits_moved/* crates */.FQ)(moved).length > 0) {
        for (const file of tracked.filter((each) => posix_.basename(each) === 'Cargo.toml' && isNear(each, moved))) {
            add(file, (text) => {
                const edited = editCargoToml(file, text, moved);
                problems.push(...edited.problems);
                return edited.edits;
            });
        }
        for (const file of tracked.filter((each) => posix_.basename(each) === 'Cargo.lock')) {
            add(file, (text) => editCargoLock(text, moved));
        }
    }
    for (const { manifest, version } of (0,edits_moved/* pythons */.wn)(moved)) {
        const to = (0,edits_moved/* pythonText */.G)(version);
        const origin = manifest.versionOrigin.file;
        if (posix_.basename(manifest.origin.file) === 'pyproject.toml')
            add(manifest.origin.file, (text) => editPyproject(text, version));
        if (origin.endsWith('.py'))
            add(origin, (text) => (0,python_source/* editModule */.dK)(text, to));
        for (const file of (0,python_source/* modulesOf */.XG)(manifest, names))
            add(file, (text) => (0,python_source/* editModule */.dK)(text, to));
        add(posix_.join(manifest.directory, 'setup.py'), (text) => (0,python_source/* editSetupPy */.Fu)(text, to));
        add(posix_.join(manifest.directory, 'setup.cfg'), (text) => (0,python_source/* editSetupCfg */.i4)(text, to));
    }
    for (const file of tracked.filter((each) => posix_.basename(each) === 'uv.lock')) {
        add(file, (text) => editUvLock(file, text, moved));
    }
    for (const each of extra) {
        const text = textOf(each.path);
        if (text === undefined)
            problems.push(absent(each.path));
        else
            add(each.path, () => editExtra(each, text, readers, date, problems));
    }
    problems.push(...unsaid(moved, edits, textOf));
    return { edits, problems };
}
/** A crate's manifest may name what moves wherever it stands; vendored copies of other people's crates do not. */
const isNear = (file, moved) => !/(^|\/)(vendor|node_modules|target)\//.test(file) || moved.some(({ manifest }) => manifest.origin.file === file);
function editExtra({ path: file, at, version, isPython }, text, readers, date, problems) {
    if (at === undefined) {
        const { edits, marks, unmet } = editMarked(text, version, isPython, date);
        if (marks === 0)
            problems.push(impossible(file, 'no line bears a marker such as `x-release-action-version`', undefined));
        problems.push(...unmet.map((line) => impossible(file, 'the marked line has no version', line)));
        return edits;
    }
    const tree = readerOf(file, readers)?.(text);
    if (tree === undefined) {
        problems.push(impossible(file, `\`${at}\` is a path, and the file is no TOML, JSON or YAML`, undefined));
        return [];
    }
    const found = (0,path_expression/* find */.I)(tree, at) ?? [];
    const values = found.filter((each) => each.kind === 'scalar' && typeof each.value === 'string' && each.to > each.from);
    if (values.length === 0)
        problems.push(impossible(file, `there is no text at \`${at}\``, undefined));
    return values.flatMap((each) => {
        if (each.kind !== 'scalar')
            return [];
        const isCargo = file.endsWith('Cargo.toml') || file.endsWith('Cargo.lock');
        const to = isPython && !isCargo ? (0,edits_moved/* pythonText */.G)(version) : (0,edits_moved/* cargoText */.sn)(version);
        return each.value === to ? [] : [(0,edit/* replaceScalar */.BB)(text, each, to)];
    });
}
function readerOf(file, { yaml, json }) {
    if (/\.(toml|lock)$/i.test(file))
        return toml_tree/* tomlTree */.$;
    if (/\.(json|jsonc|json5)$/i.test(file))
        return json;
    return /\.(ya?ml|cff)$/i.test(file) ? yaml : undefined;
}
/** A crate whose manifest would not say its new version after all edits. */
function unsaid(moved, edits, textOf) {
    return moved.flatMap(({ manifest, version }) => {
        const { file, line } = manifest.versionOrigin;
        if (manifest.version === undefined)
            return [];
        const text = textOf(file);
        if (text === undefined)
            return [absent(file)];
        const after = (0,edit/* applyEdits */.ct)(text, edits.get(file) ?? []);
        return after.includes((0,edits_moved/* cargoText */.sn)(version)) || after.includes((0,edits_moved/* pythonText */.G)(version))
            ? []
            : [impossible(file, `the version of ${manifest.name} is written in a way that cannot be edited`, line)];
    });
}
const impossible = (file, words, line) => (0,problem/* problem */.CC)('edit-impossible', `${line === undefined ? file : `${file}:${line}`}: ${words}.`, 'Mend the file or its entry under `version.files`; nothing was written.', { file, line });
const absent = (file) => (0,problem/* problem */.CC)('edit-impossible', `${file} is not there, and shall bear the version.`, 'Mend the path; nothing was written.', {
    file,
});
const unreadable = (file, error) => (0,problem/* problem */.CC)('edit-impossible', `${file} cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`, `Mend the syntax of ${file}; nothing was written.`, { file });


/***/ }),

/***/ 79199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ editSetupPy),
/* harmony export */   XG: () => (/* binding */ modulesOf),
/* harmony export */   dK: () => (/* binding */ editModule),
/* harmony export */   i4: () => (/* binding */ editSetupCfg)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** A version as sources write it, whatever it stands at: `1.2`, `0.2.0rc1`, `1.0.0-rc.1`, `1!2.0.post1+local`. */
const version = String.raw `\d+(?:!\d+)?(?:\.\d+)*(?:[-_.]?[A-Za-z]+[-_.]?\d*)*(?:\+[\w.]+)?`;
/** `__version__ = "1.0"`, also annotated; the whole right side is one literal. */
const attribute = new RegExp(String.raw `^((?:__version__|VERSION|version)[ \t]*(?::[ \t]*[\w.\[\] ,"']+?)?[ \t]*=[ \t]*(["']))v?(${version})(?=\2[ \t]*(?:#.*)?\r?$)`, 'gm');
/** `setup(version="1.0")`, on a line of its own or behind other arguments. */
const argument = new RegExp(String.raw `^([^#\r\n]*?(?<![\w.])version[ \t]*=[ \t]*(["']))(${version})(?=\2[ \t]*(?:[,)]|#|\r?$))`, 'gm');
/** `version = 1.0` in `[metadata]`; `attr:` and `file:` are no version. */
const option = new RegExp(String.raw `^(version[ \t]*[=:][ \t]*)(${version})(?=[ \t]*(?:[#;].*)?\r?$)`, 'gm');
/** What changes in a module that says `__version__` (or `VERSION`) at its margin. */
function editModule(text, to) {
    return replaceAll(text, attribute, 0, to);
}
/** What changes in a `setup.py`: the argument of `setup()`, or the constant that it may be given. */
function editSetupPy(text, to) {
    const call = /\bsetup\s*\(/.exec(text)?.index;
    const given = call === undefined ? [] : replaceAll(text, argument, call, to);
    const constants = replaceAll(text, attribute, 0, to);
    return [...constants, ...given.filter((each) => !constants.some((other) => other.from === each.from))];
}
/** What changes in a `setup.cfg`: the version in `[metadata]`. */
function editSetupCfg(text, to) {
    const head = /^\[metadata\][ \t]*\r?$/m.exec(text);
    if (head === null)
        return [];
    const begin = head.index + head[0].length;
    const length = /^\[/m.exec(text.slice(begin))?.index ?? text.length - begin;
    return replaceAll(text.slice(0, begin + length), option, begin, to);
}
/** The modules at the top of a package that may say its version. */
function modulesOf({ directory, name }, tracked) {
    const module = name.replace(/[-.]+/g, '_');
    const names = [...new Set([module, module.toLowerCase(), name])];
    const files = ['__init__.py', '__about__.py', '_version.py', 'version.py', '__version__.py'];
    return ['', 'src', 'python']
        .flatMap((root) => names.flatMap((each) => [node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(root, `${each}.py`), ...files.map((file) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(root, each, file))]))
        .map((file) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(directory, file))
        .filter((file, index, all) => tracked.has(file) && all.indexOf(file) === index);
}
function replaceAll(text, pattern, from, to) {
    pattern.lastIndex = from;
    const edits = [];
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const found = match.at(-1) ?? '';
        const start = match.index + match[0].length - found.length;
        if (found !== to)
            edits.push({ from: start, to: start + found.length, text: to });
    }
    pattern.lastIndex = 0;
    return edits;
}


/***/ }),

/***/ 34520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ raiseRequirement)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/**
 * A Cargo requirement that lets `version` in and keeps its operator and how many numbers it tells: `^1.2` \u2192 `^1.3`,
 * `~1.2.3` \u2192 `~1.3.0`, `=1.2.3`, `1.2.*` \u2192 `1.3.*`. One that lets it in already and is a range (`>=1, <3`) stays.
 * `undefined` where no such requirement can be made (Cargo reference, "Specifying dependencies").
 */
function raiseRequirement(requirement, version) {
    const parts = requirement.split(',');
    const [only = ''] = parts;
    if (parts.length > 1 || /^\s*[<>]/.test(only))
        return isIn(requirement, version) ? requirement : undefined;
    const [, before = '', operator = '', numbers = '', after = ''] = /^(\s*)([~^=]?)(\s*[0-9*xX][0-9A-Za-z.*+-]*)(\s*)$/.exec(only) ?? [];
    if (numbers === '')
        return undefined;
    const space = /^\s*/.exec(numbers)?.[0] ?? '';
    const isPrerelease = version.includes('-');
    const core = (version.split(/[-+]/, 1)[0] ?? '').split('.');
    const told = numbers.trim().split(/[-+]/, 1)[0]?.split('.') ?? [];
    const wild = told.findIndex((each) => /^[*xX]$/.test(each));
    if (wild >= 0) {
        // a wildcard never lets a pre-release in; the nearest that does is the operator of the same reach
        if (isPrerelease)
            return `${before}${['>=', '^', '~'][wild] ?? '='}${version}${after}`;
        return `${before}${operator}${space}${[...core.slice(0, wild), ...told.slice(wild)].join('.')}${after}`;
    }
    const text = isPrerelease || told.length >= 3 ? (version.split('+', 1)[0] ?? version) : core.slice(0, told.length).join('.');
    return `${before}${operator}${space}${text}${after}`;
}
/** Whether Cargo would take `version`: a bare number is a caret, and commas are "and". */
function isIn(requirement, version) {
    const range = requirement
        .split(',')
        .map((each) => each.trim())
        .map((each) => (/^\d/.test(each) ? `^${each}` : each))
        .join(' ');
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range);
}


/***/ }),

/***/ 33824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tomlTree)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

/** Reads TOML with the place of every value. Throws a `SyntaxError` in the parser's words. */
function tomlTree(text) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const root = { kind: 'map', entries: new Map() };
    const lists = new Map();
    for (const node of (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text.slice(shift)).body[0].body) {
        if (node.type === 'TOMLKeyValue')
            put(root, node, shift);
        else {
            const table = tableFor(root, node.resolvedKey, lists);
            for (const each of node.body)
                put(table, each, shift);
        }
    }
    return root;
}
/** `resolvedKey` has a number where a table is one of `[[several]]`. */
function tableFor(root, keys, lists) {
    let here = root;
    for (const [index, key] of keys.entries()) {
        if (typeof key === 'number')
            continue;
        const next = keys[index + 1];
        if (typeof next !== 'number') {
            here = open(here, key);
            continue;
        }
        const name = JSON.stringify(keys.slice(0, index + 1));
        const items = lists.get(name) ?? [];
        if (items.length === 0) {
            lists.set(name, items);
            here.entries.set(key, { kind: 'list', items });
        }
        items[next] ??= { kind: 'map', entries: new Map() };
        here = items[next];
    }
    return here;
}
function open(table, key) {
    const there = table.entries.get(key);
    if (there?.kind === 'map' && there.entries instanceof Map)
        return { kind: 'map', entries: there.entries };
    const made = { kind: 'map', entries: new Map() };
    table.entries.set(key, made);
    return made;
}
function put(table, { key, value }, shift) {
    const keys = key.keys.map((each) => (each.type === 'TOMLBare' ? each.name : each.value));
    let here = table;
    for (const each of keys.slice(0, -1))
        here = open(here, each);
    here.entries.set(keys.at(-1) ?? '', treeOf(value, shift));
}
function treeOf(node, shift) {
    if (node.type === 'TOMLArray')
        return { kind: 'list', items: node.elements.map((each) => treeOf(each, shift)) };
    if (node.type === 'TOMLInlineTable') {
        const table = { kind: 'map', entries: new Map() };
        for (const each of node.body)
            put(table, each, shift);
        return table;
    }
    const [from, to] = node.range;
    return { kind: 'scalar', value: node.value, from: from + shift, to: to + shift };
}


/***/ }),

/***/ 19271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ obstacles),
/* harmony export */   JW: () => (/* binding */ unsaidTag),
/* harmony export */   LM: () => (/* binding */ tagExists),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   x7: () => (/* binding */ shallow),
/* harmony export */   xt: () => (/* binding */ locked)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _model_short_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2267);


/** What stands in the way of writing: what only stops a live run is told by a dry one. */
function obstacles({ checkout, commit, tags }, { composed }, live) {
    if (composed.length === 0)
        return [];
    const level = live ? 'error' : 'live';
    const found = [];
    if (checkout.branch === undefined) {
        found.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-detached', `HEAD is at ${commit.slice(0, 7)} and on no branch: the release commit would belong to none.`, 'git switch main (in a workflow: run on a push to the branch, or check out with `ref: main`)', { level }));
    }
    if (checkout.dirty.length > 0) {
        const shown = `${checkout.dirty.slice(0, 10).join(', ')}${checkout.dirty.length > 10 ? ' \u2026' : ''}`;
        found.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-dirty', `Tracked files differ from the commit: ${shown}.`, 'Commit or stash them first.', {
            level,
        }));
    }
    const there = composed.filter(({ tag }) => tags.includes(tag));
    return [
        ...found,
        ...there.map(({ tag }) => tagExists(tag, 'in this checkout, on a commit that HEAD does not contain')),
    ];
}
/** A tag in the style of those before it, which nothing tells a plan to read. */
function unsaidTag({ name, tags: [template], manifests }, tag) {
    const [first, ...more] = manifests;
    const entry = `${first?.name ?? name}: { path: '${first?.directory ?? '.'}', tag: '${template}' }`;
    const others = more.length === 0 ? '' : ', and the same of the others that it releases';
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-unsaid', `The tags of ${first?.name ?? name} are like ${tag}, and such a tag is read only where the config says so.`, `Write it there: \`packages: { ${entry} }\`${others}; \`release-action init\` writes all of it.`, { level: 'live' });
}
/** A tag that would be made twice. */
const tagExists = (tag, where) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-exists', `The tag ${tag} is there already, ${where}.`, 'Merge or fetch what it belongs to, or ask for another version with the footer `Release-As: 1.2.3`.');
/** Somebody else is at work; `by` is the host, the process and the time. */
const locked = (by) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('version-locked', `Another run makes a version in this checkout (${by}).`, 'Wait until it has ended, and run the step again.');
/** A package whose commits ask for a version that cannot be given. */
const undecided = (id, reason) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('version-undecided', `The next version of ${id} cannot be told: ${reason}.`, 'Ask for one in words: commit with the footer `Release-As: 1.2.3`.');
/** Tags of greater versions that are not those of the last release. */
function strayTags({ package: { id }, strays = [], last }) {
    if (strays.length === 0)
        return [];
    const since = last === undefined ? 'none is its last release' : `its last release is ${last.name}`;
    const [it, is] = strays.length === 1 ? ['it', 'is'] : ['them', 'are'];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-stray', `${(0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortList */ .p)(strays)} ${is} above the version of ${id}, and lower ones were tagged after ${it}: ${since}.`, `Nothing to do if that is right. Tags made by mistake mislead others: git push --delete origin ${strays[0]}`, { level: 'warning' }),
    ];
}
/** A history that ends before the last release does. */
const shallow = (count) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-shallow', `The checkout is shallow: it ends after ${count} commits, before the last release.`, 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.');


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47229);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22295);


/**
 * The past of a checkout. Where one tag heads all the lists, git walks down to it once: the same log tells whether HEAD
 * contains it and what came since. `names`: with the files of each commit.
 */
function pastOf({ git, checkout: { below } }, names) {
    const logs = new Map();
    return {
        async firstMerged(lists) {
            const heads = new Set(lists.map(([first]) => first));
            const [name] = heads;
            // a log of one folder does not always end at the tag
            const found = name === undefined || heads.size > 1 || below ? undefined : await commitsSince(git, name, names);
            if (name === undefined || found === undefined)
                return (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .firstMerged */ .ZU)(git, lists);
            logs.set(found.tip, found.commits);
            return lists.map(() => ({ name, commit: found.tip }));
        },
        forkOf: (tag, after) => (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .forkOf */ .qc)(git, tag, after),
        containing: (commit) => (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsContaining */ .ii)(git, commit),
        async since(from) {
            const [tip = '', ...others] = new Set(from);
            return (others.length === 0 ? logs.get(tip) : undefined) ?? (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)(git, from, { names, below });
        },
    };
}
/**
 * The commits that HEAD has and the tag has not, and the tag's commit. That one is at the border of the two exactly where
 * HEAD contains it; `undefined` where it is not, where nothing came since, and where git cannot tell.
 */
async function commitsSince(git, name, names) {
    const ref = `refs/tags/${name}`;
    const args = ['--boundary', '--decorate=full', `--decorate-refs=${ref}`, 'HEAD', '--not', ref, '--'];
    const logged = await (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R)(git, args, { names, more: ['%m', '%D'] }).catch(() => undefined);
    const tip = logged?.find(({ more: [side, refs = ''] }) => side === '-' && refs.split(', ').includes(`tag: ${ref}`));
    if (logged === undefined || tip === undefined)
        return undefined;
    return { tip: tip.sha, commits: logged.filter(({ more: [side] }) => side !== '-') };
}


/***/ }),

/***/ 98715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ historyOf),
  vC: () => (/* binding */ proposal),
  m9: () => (/* binding */ proposalFacts),
  BM: () => (/* binding */ propose),
  Z7: () => (/* binding */ readTexts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/version/checkout.js
var version_checkout = __webpack_require__(881);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/action/model/tag-template.js
var tag_template = __webpack_require__(59775);
// EXTERNAL MODULE: ./lib/action/model/version.js
var model_version = __webpack_require__(75888);
// EXTERNAL MODULE: ./lib/action/version/changelog/insert.js + 1 modules
var insert = __webpack_require__(39338);
// EXTERNAL MODULE: ./lib/action/version/changelog/section.js
var changelog_section = __webpack_require__(24103);
// EXTERNAL MODULE: ./lib/action/version/edits/edit.js
var edit = __webpack_require__(87531);
// EXTERNAL MODULE: ./lib/action/version/edits/json-tree.js
var json_tree = __webpack_require__(54766);
// EXTERNAL MODULE: ./lib/action/version/edits/plan-edits.js + 6 modules
var plan_edits = __webpack_require__(87662);
// EXTERNAL MODULE: ./lib/action/version/edits/python-source.js
var python_source = __webpack_require__(79199);
;// CONCATENATED MODULE: ./lib/action/version/compose.js









/** The files that {@link compose} may look at. */
function candidates(decision, rules, tracked) {
    const names = new Set(tracked);
    const manifests = decision.releases.flatMap((each) => each.package.manifests);
    const usual = /(^|\/)(?:Cargo\.toml|Cargo\.lock|uv\.lock|pyproject\.toml|setup\.py|setup\.cfg)$/;
    return [
        ...new Set([
            ...tracked.filter((file) => usual.test(file)),
            ...manifests.flatMap((each) => [each.origin.file, each.versionOrigin.file]),
            ...manifests.flatMap((each) => (each.ecosystem === 'python' ? (0,python_source/* modulesOf */.XG)(each, names) : [])),
            ...rules.files.map((each) => posix_.normalize(each.path)),
            ...decision.releases.flatMap((each) => each.package.changelog ?? []),
        ]),
    ];
}
/** Plans every edit and every changelog of a decision, in memory. */
function compose(decision, standings, rules, facts) {
    const moved = decision.releases.flatMap(({ package: { manifests }, version }) => manifests.map((manifest) => ({ manifest, version })));
    const extra = extraFiles(rules, standings, decision);
    const { edits, problems } = (0,plan_edits/* planEdits */.r)(moved, extra, facts.tracked, facts.textOf, { yaml: facts.yaml, json: json_tree/* jsonTree */.t }, facts.date);
    const changed = new Map();
    for (const [file, some] of edits) {
        const before = facts.textOf(file) ?? '';
        const after = (0,edit/* applyEdits */.ct)(before, some);
        if (after !== before)
            changed.set(file, { before, after });
    }
    const composed = decision.releases.map((release) => {
        const text = versionText(release, standings);
        const tag = (0,tag_template/* tagFor */.gY)(release.package.tags[0], release.package.name, text);
        const file = release.package.changelog;
        const before = file === undefined ? undefined : (changed.get(file)?.after ?? facts.textOf(file));
        const look = rules.look ?? (0,insert/* lookOf */.Li)(before ?? '');
        const section = (0,changelog_section/* makeSection */.y)({
            version: text,
            date: facts.date,
            tag,
            previousTag: release.from?.name,
            changes: release.changes,
            because: release.because,
        }, { look, types: rules.types, repository: facts.repository, contributors: rules.contributors });
        if (file !== undefined) {
            const links = { version: text, tag, previousTag: release.from?.name, repository: facts.repository };
            const after = (0,insert/* insertSection */.hb)(before, section, release.version, look, links);
            if (after !== before)
                changed.set(file, { before: facts.textOf(file), after });
        }
        return { release, text, tag, notes: (0,insert/* render */.XX)(section, look, '') };
    });
    return { composed, changed, problems };
}
/** A package of Python alone spells a pre-release as PEP 440 does, unless its tags have always had dashes. */
function versionText({ package: { manifests }, version }, standings) {
    if (!isPython(manifests) || version.pep440 === undefined || !(0,model_version/* isPrerelease */.V1)(version))
        return version.text;
    const taken = standings.find((each) => each.package.manifests === manifests)?.taken ?? [];
    const hasDash = taken.some((each) => (0,model_version/* isPrerelease */.V1)(each) && each.text.includes('-'));
    return hasDash ? version.text : version.pep440;
}
const isPython = (manifests) => manifests.every((each) => each.ecosystem === 'python');
/** Each named file bears the version of the package that it lies in. */
function extraFiles(rules, standings, { releases }) {
    const folders = standings
        .flatMap((each) => each.package.paths.map((folder) => ({ folder, package: each.package })))
        .sort((one, other) => other.folder.length - one.folder.length);
    return rules.files.flatMap(({ path, at }) => {
        const file = posix_.normalize(path);
        const owner = folders.find(({ folder }) => folder !== '.' && file.startsWith(`${folder}/`)) ??
            folders.find(({ folder }) => folder === '.') ??
            (folders.length === 1 ? folders[0] : undefined);
        const release = releases.find((each) => each.package === owner?.package);
        if (release === undefined)
            return [];
        const version = release.version;
        return [{ path: file, at, version, isPython: isPython(release.package.manifests) }];
    });
}

// EXTERNAL MODULE: ./lib/action/version/assign.js
var version_assign = __webpack_require__(95968);
// EXTERNAL MODULE: ./lib/action/version/changes.js
var version_changes = __webpack_require__(92044);
// EXTERNAL MODULE: ./lib/action/version/dependents.js
var dependents = __webpack_require__(54417);
// EXTERNAL MODULE: ./lib/action/version/rules.js
var version_rules = __webpack_require__(97110);
;// CONCATENATED MODULE: ./lib/action/version/groups.js


/**
 * Carries bumps on: to the packages that need one that moves (a patch), and through groups. Goes round until nothing
 * moves any more, since a group may pull in what others need.
 */
function spread(found, groups) {
    const moving = new Map();
    for (const each of found) {
        if (each.bump !== undefined)
            moving.set(each.package, { bump: each.bump, because: 'its own commits' });
    }
    const packages = found.map((each) => each.package);
    const dependencies = (0,dependents/* dependenciesOf */.h)(packages);
    const members = groups.map(({ kind, packages: ids }) => ({
        kind,
        // without configured ids a group names packages as their manifests do
        packages: packages.filter(({ id, manifests }) => [id, ...manifests.map((each) => each.name)].some((each) => ids.includes(each))),
    }));
    for (let before = ''; before !== shape(moving);) {
        before = shape(moving);
        for (const each of packages) {
            const needed = [...(dependencies.get(each) ?? [])].filter((other) => moving.has(other));
            if (needed.length > 0 && !moving.has(each) && each.manifests.some((manifest) => manifest.version !== undefined)) {
                moving.set(each, { bump: 'patch', because: `needs ${needed.map((other) => other.id).join(', ')}` });
            }
        }
        for (const { kind, packages: group } of members) {
            const active = group.filter((each) => moving.has(each));
            const bump = active.map((each) => moving.get(each)?.bump).reduce(version_rules/* greater */.rh, undefined);
            if (bump === undefined)
                continue;
            for (const each of kind === 'fixed' ? group : active) {
                const because = moving.get(each)?.because ?? `moves with ${active.map((other) => other.id).join(', ')}`;
                moving.set(each, { bump, because });
            }
        }
    }
    return new Map([...moving].map(([each, move]) => {
        const together = members.find(({ packages: group }) => group.includes(each))?.packages ?? [];
        return [each, { ...move, together: together.filter((other) => other !== each) }];
    }));
}
const shape = (moving) => [...moving].map(([each, { bump }]) => `${each.id} ${bump}`).join(', ');

// EXTERNAL MODULE: ./lib/action/version/next.js
var version_next = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/action/version/range.js
var range = __webpack_require__(51228);
;// CONCATENATED MODULE: ./lib/action/version/spelling.js
/**
 * A next version as the project spells its own: `26.4` after `26.3`, where its last version without a patch has two numbers.
 * Python alone takes them; Cargo wants three. `taken`: the versions of its tags, the greatest first.
 */
function spelledLike(version, { manifests }, taken) {
    if (!manifests.every((each) => each.ecosystem === 'python'))
        return version;
    const last = taken.find(({ pep440 = '' }) => /^\d+\.\d+(?:\.0)?$/.test(pep440))?.pep440;
    const [, numbers, series = ''] = /^(\d+\.\d+)\.0((?:a|b|rc)\d+|\.dev\d+)?$/.exec(version.pep440 ?? '') ?? [];
    if (last === undefined || numbers === undefined || !/^\d+\.\d+$/.test(last))
        return version;
    const text = `${numbers}${series}`;
    return { text, pep440: text, semver: version.semver };
}

;// CONCATENATED MODULE: ./lib/action/version/decide.js








/**
 * Decides every package's next version. `commits` newest first, back to the oldest last final version of all packages;
 * `overrides` are texts that take the place of a message, by hash (a pull request's edited body).
 */
function decide(standings, commits, rules, overrides = new Map()) {
    const ownersOf = (0,version_assign/* assign */.k)(standings.map((each) => each.package));
    const found = standings.map((standing) => {
        const all = (0,range/* since */.X)(commits, standing.lastFinal?.commit);
        const own = all.filter((each) => ownersOf(each).includes(standing.package));
        return findChanges(standing, own, rules, overrides);
    });
    const moved = spread(found.map(({ standing, bump, releaseAs }) => ({
        package: standing.package,
        bump: bump ?? (releaseAs === undefined ? undefined : 'patch'),
    })), rules.groups);
    const decision = { releases: [], quiet: [], stuck: [] };
    for (const each of found) {
        const { standing, seen, changes, from } = each;
        const move = moved.get(standing.package);
        if (move === undefined) {
            decision.quiet.push({ package: standing.package, last: standing.last, seen });
            continue;
        }
        const company = found.filter(({ standing: other }) => move.together.includes(other.package));
        const next = (0,version_next/* nextVersion */.y)(joined([standing, ...company.map((other) => other.standing)]), move.bump, rules, each.releaseAs ?? company.find((other) => other.releaseAs !== undefined)?.releaseAs);
        if ('not' in next)
            decision.stuck.push({ package: standing.package, reason: next.not });
        else {
            const { last } = standing;
            decision.releases.push({
                package: standing.package,
                last,
                version: spelledLike(next.version, standing.package, standing.taken),
                bump: move.bump,
                because: each.releaseAs === undefined ? move.because : `Release-As: ${each.releaseAs}`,
                changes,
                from,
            });
        }
    }
    return decision;
}
/** The changes since the last version decide whether there is a release; those since the last final one, how far it goes. */
function findChanges(standing, sinceFinal, rules, overrides) {
    const fresh = new Set((0,range/* since */.X)(sinceFinal, standing.last?.commit).map((each) => each.sha));
    const { changes, seen } = (0,version_changes/* changesOf */.f)(sinceFinal, {
        overrides,
        counts: (each) => counts(each, rules),
        isTold: (each) => fresh.has(each.sha),
    });
    const counting = changes.filter((each) => counts(each, rules));
    const isFinal = rules.series === undefined;
    // a final version gathers up its pre-releases: it may come without anything new since the last of them
    const isDue = counting.some((each) => fresh.has(each.sha)) ||
        (isFinal && standing.last !== undefined && (0,model_version/* isPrerelease */.V1)(standing.last.version) && counting.length > 0);
    const releaseAs = changes.find((each) => each.releaseAs !== undefined && fresh.has(each.sha))?.releaseAs;
    return {
        standing,
        bump: isDue ? counting.map((each) => (0,version_rules/* bumpOf */.uM)(each, rules.types)).reduce(version_rules/* greater */.rh, undefined) : undefined,
        changes: (isFinal ? changes : changes.filter((each) => fresh.has(each.sha))).filter((each) => each.type !== ''),
        from: isFinal ? standing.lastFinal : standing.last,
        seen,
        releaseAs,
    };
}
const counts = (change, rules) => (0,version_rules/* bumpOf */.uM)(change, rules.types) !== undefined || change.releaseAs !== undefined;
/** Where packages share a version, it goes on from the greatest of theirs. */
function joined(standings) {
    const greatest = (versions) => versions
        .filter((each) => each !== undefined)
        .sort((one, other) => (0,model_version/* compareVersions */.Zy)(other, one))
        .at(0);
    return {
        last: greatest(standings.map((each) => each.last?.version)),
        lastFinal: greatest(standings.map((each) => each.lastFinal?.version)),
        taken: standings.flatMap((each) => each.taken),
        written: greatest(standings.map((each) => each.written)),
    };
}

// EXTERNAL MODULE: ./lib/action/version/obstacles.js
var obstacles = __webpack_require__(19271);
// EXTERNAL MODULE: ./lib/action/version/past.js
var version_past = __webpack_require__(2653);
// EXTERNAL MODULE: ./lib/action/version/standings.js
var version_standings = __webpack_require__(6608);
// EXTERNAL MODULE: ./lib/action/version/write.js
var write = __webpack_require__(40974);
;// CONCATENATED MODULE: ./lib/action/version/propose.js









/** The facts of a run: its repository, or the one that `origin` is, and the day. */
function proposalFacts({ files, run, clock }, { checkout }) {
    return {
        files,
        repository: run.repository === undefined ? (0,version_checkout/* webAddress */.D)(checkout.origin) : `${run.serverUrl}/${run.repository}`,
        date: new Date(clock.now()).toISOString().slice(0, 10),
    };
}
/** Decides the next versions of these packages and composes their files, by the config's rules. */
async function propose(scene, packages, rules, facts) {
    // one package that has everything: whose the files are need not be asked
    const isSingle = packages.length === 1 && packages[0]?.paths.includes('.') === true;
    const past = (0,version_past/* pastOf */.C)(scene, !isSingle);
    const standings = await (0,version_standings/* standingsOf */.F)(past, packages, scene.tags, rules.source);
    const isWhole = standings.some((each) => each.lastFinal === undefined);
    const from = isWhole ? [] : standings.flatMap((each) => each.lastFinal?.commit ?? []);
    const read = await historyOf(scene, past, from);
    if ('problem' in read)
        return read;
    const overrides = new Map([...rules.overrides, ...((await facts.overridesOf?.(read.commits)) ?? [])]);
    const decision = decide(standings, read.commits, rules, overrides);
    const names = decision.releases.length === 0 ? [] : candidates(decision, rules, scene.tracked);
    const edited = rules.files.flatMap(({ path: file, at }) => (at === undefined ? [] : [file]));
    const { texts, given } = await readTexts(scene, facts, names, edited);
    return proposal(decision, standings, texts, (some) => compose(some, standings, rules, given));
}
/** The proposal of a decision; `composed` plans what the files have to say. */
function proposal(decision, standings, texts, composed) {
    const undone = decision.stuck.map((each) => (0,obstacles/* undecided */.oo)(each.package.id, each.reason));
    const composition = { ...composed(decision), texts };
    const guessed = composition.composed.filter(({ release }) => release.package.isGuessed);
    return {
        decision,
        standings,
        composition,
        problems: [
            ...undone,
            ...standings.flatMap((each) => (0,obstacles/* strayTags */.td)(each)),
            ...guessed.map(({ release, tag }) => (0,obstacles/* unsaidTag */.JW)(release.package, tag)),
            ...composition.problems,
        ],
        composeOnly: (releases) => ({ ...composed({ ...decision, releases }), texts }),
    };
}
/** The commits since all of `from` (hashes; empty: the whole history), or why they cannot be had. */
async function historyOf({ shallow: isShallow, tags }, past, from) {
    try {
        const commits = await past.since(from);
        // a shallow clone shows a commit whose parents were not fetched as if it had none
        const isCut = isShallow && (tags.length === 0 || commits.some((each) => each.parents.length === 0));
        return isCut ? { problem: (0,obstacles/* shallow */.x7)(commits.length) } : { commits };
    }
    catch (error) {
        const words = `The history cannot be read: ${error instanceof Error ? error.message : String(error)}`;
        return { problem: (0,problem/* problem */.CC)('history-unreadable', words, 'Run `git fsck`; check out with `fetch-depth: 0`.') };
    }
}
/**
 * The texts of those of `names` that are there, and what composing is told of them. `edited`: files that are edited at a
 * path; YAML's parser is loaded where one of them is YAML.
 */
async function readTexts({ root, tracked }, { files, repository, date }, names, edited) {
    const texts = new Map();
    await Promise.all(names.map(async (file) => {
        const bytes = await files.read(external_node_path_.join(root, file)).catch(() => undefined);
        if (bytes !== undefined)
            texts.set(file, (0,write/* decode */.D4)(bytes));
    }));
    const hasYaml = edited.some((file) => /\.(ya?ml|cff)$/i.test(file));
    const yaml = hasYaml ? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(325)]).then(__webpack_require__.bind(__webpack_require__, 91325))).yamlTree : undefined;
    return { texts, given: { tracked, textOf: (file) => texts.get(file)?.text, repository, date, yaml } };
}


/***/ }),

/***/ 51228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ since)
/* harmony export */ });
/**
 * The commits that are not reachable from `tip`: those since a tag. `tip` itself may lie outside of what was read; then
 * all of it came after.
 */
function since(commits, tip) {
    if (tip === undefined)
        return commits;
    if (!commits.some((each) => each.sha === tip))
        return commits;
    const byHash = new Map(commits.map((each) => [each.sha, each]));
    const released = new Set();
    const waiting = [tip];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const commit = byHash.get(sha);
        if (commit === undefined || released.has(sha))
            continue;
        released.add(sha);
        waiting.push(...commit.parents);
    }
    return commits.filter((each) => !released.has(each.sha));
}


/***/ }),

/***/ 69117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ proposePlease)
});

// EXTERNAL MODULE: ./lib/action/version/past.js
var version_past = __webpack_require__(2653);
// EXTERNAL MODULE: ./lib/action/version/propose.js + 4 modules
var propose = __webpack_require__(98715);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/model/tag-template.js
var tag_template = __webpack_require__(59775);
// EXTERNAL MODULE: ./lib/action/version/changelog/insert.js + 1 modules
var insert = __webpack_require__(39338);
// EXTERNAL MODULE: ./lib/action/version/changelog/section.js
var changelog_section = __webpack_require__(24103);
// EXTERNAL MODULE: ./lib/action/version/edits/edit.js
var edit = __webpack_require__(87531);
// EXTERNAL MODULE: ./lib/action/version/edits/json-tree.js
var json_tree = __webpack_require__(54766);
// EXTERNAL MODULE: ./lib/action/version/edits/path-expression.js
var path_expression = __webpack_require__(19667);
// EXTERNAL MODULE: ./lib/action/version/edits/plan-edits.js + 6 modules
var plan_edits = __webpack_require__(87662);
// EXTERNAL MODULE: ./lib/action/version/edits/python-source.js
var python_source = __webpack_require__(79199);
// EXTERNAL MODULE: ./lib/action/version/edits/toml-tree.js
var toml_tree = __webpack_require__(33824);
// EXTERNAL MODULE: ./lib/action/version/edits/moved.js
var edits_moved = __webpack_require__(14568);
// EXTERNAL MODULE: ./lib/action/version/edits/requirement.js
var edits_requirement = __webpack_require__(34520);
;// CONCATENATED MODULE: ./lib/action/version/release-please/dependency-notes.js


/** The tables in the order in which release-please lists them. */
const tables = {
    normal: 'dependencies',
    dev: 'dev-dependencies',
    build: 'build-dependencies',
};
/**
 * What the requirements of a package on crates that move become, as one item of its changelog in the words of the plugin
 * `cargo-workspace`; `undefined` where none of them changes.
 */
function dependencyNotes({ manifests }, moved) {
    const versions = new Map((0,edits_moved/* crates */.FQ)(moved).map(({ manifest, version }) => [manifest.directory, (0,edits_moved/* cargoText */.sn)(version)]));
    const all = manifests.flatMap((each) => (each.ecosystem === 'rust' ? each.dependencies : []));
    const lines = Object.entries(tables).flatMap(([kind, table]) => {
        const changed = all.filter((each) => each.kind === kind).flatMap((each) => lineOf(each, versions) ?? []);
        return changed.length === 0 ? [] : [`  * ${table}`, ...new Set(changed)];
    });
    return lines.length === 0 ? undefined : ['The following workspace dependencies were updated', ...lines].join('\n');
}
function lineOf({ name, alias, directory, requirement }, versions) {
    const version = directory === undefined ? undefined : versions.get(directory);
    if (version === undefined || requirement === undefined)
        return undefined;
    const raised = (0,edits_requirement/* raiseRequirement */.e)(requirement, version);
    return raised === undefined || raised === requirement
        ? undefined
        : `    * ${alias ?? name} bumped from ${requirement} to ${raised}`;
}

// EXTERNAL MODULE: ./lib/action/version/release-please/manifest.js
var manifest = __webpack_require__(78055);
;// CONCATENATED MODULE: ./lib/action/version/release-please/compose.js













/** The files that {@link composePlease} may look at. */
function candidatesPlease(all, { manifestFile }, tracked) {
    const names = new Set(tracked);
    const usual = /(^|\/)(?:Cargo\.toml|Cargo\.lock|uv\.lock|pyproject\.toml|setup\.py|setup\.cfg|version\.py)$/;
    return [
        ...new Set([
            manifestFile,
            ...tracked.filter((file) => usual.test(file)),
            ...all.flatMap(({ settings, package: own }) => [
                ...(own.changelog ?? []).toString().split('\n'),
                ...(versionFile(settings) ?? '').split('\n'),
                ...settings.extraFiles.map((each) => each.path),
                ...own.manifests.flatMap((each) => [each.versionOrigin.file]),
                ...own.manifests.flatMap((each) => (each.ecosystem === 'python' ? (0,python_source/* modulesOf */.XG)(each, names) : [])),
            ]),
        ]),
    ].filter((file) => file !== '');
}
/** Plans every edit and every changelog of a decision, in memory, as release-please's options ask for. */
function composePlease(decision, all, settings, facts) {
    const changed = new Map();
    const problems = [];
    const now = (file) => changed.get(file)?.after ?? facts.textOf(file);
    const put = (file, after) => {
        if (after !== now(file))
            changed.set(file, { before: facts.textOf(file), after });
    };
    const readers = { yaml: facts.yaml, json: json_tree/* jsonTree */.t };
    const moved = decision.releases.flatMap(({ package: { manifests }, version }) => manifests.map((manifest) => ({ manifest, version })));
    const composed = [];
    const released = decision.releases.flatMap((release) => {
        const found = all.find((each) => each.package === release.package);
        return found === undefined ? [] : [{ release, found }];
    });
    const extra = released.flatMap(({ release, found }) => found.settings.extraFiles.flatMap((each) => meant(each, release.version, now(each.path), readers, problems)));
    const planned = (0,plan_edits/* planEdits */.r)(moved, extra, facts.tracked, now, readers, facts.date);
    problems.push(...planned.problems);
    for (const [file, edits] of planned.edits)
        put(file, (0,edit/* applyEdits */.ct)(now(file) ?? '', edits));
    for (const { release, found } of released) {
        for (const file of modules(found, facts.tracked)) {
            const text = now(file);
            if (text !== undefined)
                put(file, (0,edit/* applyEdits */.ct)(text, (0,python_source/* editModule */.dK)(text, release.version.pep440 ?? release.version.text)));
        }
        const plain = found.settings.releaseType === 'simple' ? versionFile(found.settings) : undefined;
        // one that is not there is not asked for
        if (plain !== undefined && now(plain) !== undefined)
            put(plain, `${release.version.text}\n`);
        const dependencies = settings.hasCargoWorkspace ? dependencyNotes(release.package, moved) : undefined;
        composed.push(composeOne(release, found, dependencies, facts, now, put));
    }
    if (decision.releases.length > 0) {
        const versions = released.map(({ release, found }) => [found.settings.path, release.version.text]);
        put(settings.manifestFile, (0,manifest/* writeManifest */.H)(now(settings.manifestFile) ?? '{}\n', versions));
    }
    return { composed, changed, problems };
}
function composeOne(release, found, dependencies, { date, repository }, now, put) {
    const { text } = release.version;
    const { tags, name, changelog } = release.package;
    const tag = (0,tag_template/* tagFor */.gY)(tags[0], name, text);
    // the version before is linked also where its tag is not in this history
    const previousTag = found.last === undefined ? undefined : (release.from?.name ?? undefined);
    const section = (0,changelog_section/* makeSection */.y)({ version: text, date, tag, previousTag, changes: release.changes, because: release.because, dependencies }, { look: 'release-please', types: found.types, repository, contributors: found.settings.hasAuthors });
    if (changelog !== undefined) {
        const links = { version: text, tag, previousTag, repository };
        put(changelog, (0,insert/* insertSection */.hb)(now(changelog), section, release.version, 'release-please', links));
    }
    return { release, text, tag, notes: (0,insert/* render */.XX)(section, 'release-please', '') };
}
function versionFile({ path, releaseType, versionFile: named }) {
    if (releaseType !== 'simple')
        return undefined;
    return posix_.join(path, named ?? 'version.txt');
}
/** Every `version.py` of a Python package, wherever it lies, and the file that the option names. */
function modules({ settings: { path, releaseType, versionFile: named } }, tracked) {
    if (releaseType !== 'python')
        return [];
    const below = path === '.' ? '' : `${path}/`;
    const usual = tracked.filter((each) => each.startsWith(below) && posix_.basename(each) === 'version.py');
    return [...new Set([...usual, ...(named === undefined ? [] : [posix_.join(path, named)])])];
}
/** A file that was named without more has its version at `$.version`, or by markers, or both. */
function meant({ path, type, at, isGuessed }, version, text, readers, problems) {
    const entry = { path, version, isPython: false };
    if (!isGuessed || text === undefined)
        return [{ ...entry, at: type === 'generic' ? undefined : at }];
    const hasMarker = /x-release-(?:please|action)-/.test(text);
    const read = { json: readers.json, toml: toml_tree/* tomlTree */.$, yaml: readers.yaml, generic: undefined }[type];
    let isThere;
    try {
        isThere = read !== undefined && ((0,path_expression/* find */.I)(read(text), '$.version') ?? []).length > 0;
    }
    catch {
        isThere = false;
    }
    if (!isThere && !hasMarker) {
        problems.push((0,problem/* problem */.CC)('edit-impossible', `${path} has ${type === 'generic' ? '' : 'no value at `$.version` and '}no line with the marker x-release-please-version.`, 'Mark the line, or take the file out of `extra-files`; nothing was written.', { file: path }));
        return [];
    }
    return [...(isThere ? [{ ...entry, at: '$.version' }] : []), ...(hasMarker ? [{ ...entry, at: undefined }] : [])];
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/action/model/version.js
var model_version = __webpack_require__(75888);
// EXTERNAL MODULE: ./lib/action/version/changes.js
var version_changes = __webpack_require__(92044);
// EXTERNAL MODULE: ./lib/action/version/dependents.js
var dependents = __webpack_require__(54417);
// EXTERNAL MODULE: ./lib/action/version/number.js
var number = __webpack_require__(82908);
// EXTERNAL MODULE: ./lib/action/version/range.js
var range = __webpack_require__(51228);
// EXTERNAL MODULE: ./lib/action/version/rules.js
var rules = __webpack_require__(97110);
;// CONCATENATED MODULE: ./lib/action/version/release-please/paths.js
/**
 * Which commits are a package's: of each file the one with the longest path around it, the root's are all, and a commit
 * without files is everybody's. One whose files below the package are all in `exclude-paths` is not.
 */
function belongsTo({ path, exclude }, paths) {
    const below = paths.filter((each) => each !== '.').sort((one, other) => other.length - one.length);
    return ({ files }) => {
        if (files === undefined || files.length === 0)
            return true;
        const own = path === '.' ? files : files.filter((file) => below.find((each) => isInside(file, each)) === path);
        return own.some((file) => !exclude.some((each) => isInside(file, each)));
    };
}
const isInside = (file, folder) => folder === '.' || file === folder || file.startsWith(`${folder}/`);

// EXTERNAL MODULE: ./lib/action/version/release-please/version.js
var release_please_version = __webpack_require__(64208);
;// CONCATENATED MODULE: ./lib/action/version/release-please/decide.js









/** Decides what release-please would: `commits` newest first, back to the oldest tag. */
function decidePlease(all, commits, settings, overrides) {
    const wishes = all.map((found) => wishOf(found, all, commits, settings, overrides));
    linkVersions(wishes, settings);
    if (settings.hasCargoWorkspace)
        moveDependents(wishes);
    const decision = {
        releases: [],
        quiet: [],
        stuck: [],
    };
    for (const { found, changes, seen, bump, next, because } of wishes) {
        const { package: own, tag, standing } = found;
        if (next === undefined) {
            decision.quiet.push({ package: own, last: tag, seen });
            continue;
        }
        const version = (0,model_version/* readVersion */.$4)((0,release_please_version/* spell */.lO)(next));
        const last = found.last === undefined ? undefined : (0,model_version/* readVersion */.$4)((0,release_please_version/* spell */.lO)(found.last));
        if (version === undefined) {
            decision.stuck.push({ package: own, reason: `${(0,release_please_version/* spell */.lO)(next)} is no version` });
        }
        else if (last !== undefined && !(0,number/* isAfter */.dS)(version, last, pep440/* compare */.UD)) {
            const reason = `${version.text} would not come after ${last.text} in the order of both semver and PEP 440`;
            decision.stuck.push({ package: own, reason });
        }
        else {
            const common = { package: own, last: standing.last, version, because, changes, from: tag };
            decision.releases.push({ ...common, bump: bump ?? 'patch' });
        }
    }
    return decision;
}
function wishOf(found, all, commits, settings, overrides) {
    const fresh = newCommits(found, commits, settings);
    const isOwn = belongsTo(found.settings, all.map((each) => each.settings.path));
    const own = fresh.filter((each) => isOwn(each));
    const { changes, seen } = (0,version_changes/* changesOf */.f)(own, { overrides, counts: (each) => shows(each, found), isTold: () => true });
    const footer = changes.find((each) => each.releaseAs !== undefined)?.releaseAs;
    const { releaseAs } = found.settings;
    const isDue = footer !== undefined || changes.some((each) => shows(each, found));
    const bump = isDue ? stepOf(changes) : undefined;
    // an option that was left in the file asks for what is released already
    const isNew = releaseAs !== undefined && !isReleased(releaseAs, found);
    const asked = isNew ? releaseAs : footer;
    const next = isDue ? (asked === undefined ? follow(found, bump ?? 'patch') : (0,release_please_version/* parseVersion */.ot)(asked)) : undefined;
    const because = asked === undefined ? 'its own commits' : isNew ? `release-as: ${asked}` : `Release-As: ${asked}`;
    const told = changes.filter((each) => each.type !== '');
    return { found, changes: told, seen, bump, next, because };
}
/** A type that is hidden, or listed nowhere, is told where it breaks something. */
const shows = (change, { types }) => change.isBreaking || (0,rules/* typeOf */.QP)(change, types)?.hidden === false;
/** The step counts by the meaning of a type alone, also where the file hides it. */
function stepOf(changes) {
    const steps = changes.map((each) => (each.isBreaking ? 'major' : each.type === 'feat' ? 'minor' : 'patch'));
    return steps.reduce(rules/* greater */.rh, undefined) ?? 'patch';
}
function isReleased(releaseAs, { last }) {
    const asked = (0,release_please_version/* parseVersion */.ot)(releaseAs);
    return asked !== undefined && last !== undefined && (0,release_please_version/* spell */.lO)(asked) === (0,release_please_version/* spell */.lO)(last);
}
function follow({ last, settings }, bump) {
    if (last !== undefined)
        return (0,release_please_version/* nextOf */.Xh)(last, bump, settings);
    return (0,release_please_version/* parseVersion */.ot)(settings.initialVersion ?? (settings.releaseType === 'simple' ? '1.0.0' : '0.1.0'));
}
/** Since the tag; without one since the commit that the file names; else all of them. */
function newCommits({ tag }, commits, { lastRelease, bootstrap }) {
    const newer = lastRelease === undefined ? commits : (0,range/* since */.X)(commits, full(lastRelease, commits));
    if (tag !== undefined)
        return (0,range/* since */.X)(newer, tag.commit);
    return bootstrap === undefined ? newer : (0,range/* since */.X)(newer, full(bootstrap, commits));
}
const full = (sha, commits) => commits.find((each) => each.sha.startsWith(sha))?.sha ?? sha;
/** Components that are linked all move as soon as one does, to the greatest version among them. */
function linkVersions(wishes, { linked }) {
    for (const { name, components } of linked) {
        const isMember = ({ found }) => components.includes(found.component);
        const versions = wishes.flatMap((each) => (isMember(each) ? (each.next ?? []) : []));
        const greatest = versions.reduce((best, each) => (best === undefined || (0,release_please_version/* compareCore */.bm)(each.core, best.core) > 0 ? each : best), undefined);
        if (greatest === undefined)
            continue;
        for (const [at, each] of wishes.entries()) {
            if (!isMember(each))
                continue;
            const because = each.next === undefined ? `Synchronize ${name} versions` : each.because;
            wishes[at] = { ...each, next: greatest, because };
        }
    }
}
/** A crate that needs one which moves gets a patch, and so on. */
function moveDependents(wishes) {
    const needs = (0,dependents/* dependenciesOf */.h)(wishes.map((each) => each.found.package));
    for (let isMoving = true; isMoving;) {
        isMoving = false;
        for (const [at, each] of wishes.entries()) {
            if (each.next !== undefined || each.found.last === undefined || each.found.settings.releaseType !== 'rust')
                continue;
            const moved = wishes.filter(({ found, next }) => next !== undefined && needs.get(each.found.package)?.has(found.package) === true);
            if (moved.length === 0)
                continue;
            const names = moved.map(({ found, next }) => {
                const [old, fresh] = [found.last, next].map((version) => (version === undefined ? '' : (0,release_please_version/* spell */.lO)(version)));
                return `${found.package.id} bumped from ${old ?? ''} to ${fresh ?? ''}`;
            });
            wishes[at] = { ...each, next: (0,release_please_version/* nextOf */.Xh)(each.found.last, 'patch', each.found.settings), because: names.join(', ') };
            isMoving = true;
        }
    }
}

// EXTERNAL MODULE: ./lib/action/version/tags.js
var version_tags = __webpack_require__(55792);
;// CONCATENATED MODULE: ./lib/action/version/release-please/standings.js




/** What was released of each package: the manifest says it, and the tag of that version tells the commit. */
async function standingsPlease(past, found, tags, settings) {
    const released = found.map((each) => {
        const text = settings.versions.get(each.settings.path);
        const read = text === undefined ? undefined : (0,release_please_version/* parseVersion */.ot)(text);
        // a bare 0.0.0 is a stand-in for nothing
        return read === undefined || (0,release_please_version/* spell */.lO)(read) === '0.0.0' ? undefined : read;
    });
    const names = found.map(({ package: { tags: templates, name } }, at) => {
        const last = released[at];
        if (last === undefined)
            return [];
        return [(0,tag_template/* tagFor */.gY)(templates[0], name, (0,release_please_version/* spell */.lO)(last))].filter((tag) => tags.includes(tag));
    });
    const merged = await past.firstMerged(names);
    return found.map((each, at) => {
        const last = released[at];
        const version = last === undefined ? undefined : (0,model_version/* readVersion */.$4)((0,release_please_version/* spell */.lO)(last));
        const there = merged[at];
        const tag = there === undefined || version === undefined ? undefined : { ...there, version };
        const taken = (0,version_tags/* tagsOf */.Fg)(tags, each.package.tags, each.package.name).map((one) => one.version);
        const standing = { package: each.package, last: tag, lastFinal: tag, taken, written: version };
        return { ...each, last, tag, standing };
    });
}

;// CONCATENATED MODULE: ./lib/action/version/release-please/propose.js





/** Decides the next versions and composes their files, by release-please's own files. */
async function proposePlease(scene, found, settings, facts) {
    const past = (0,version_past/* pastOf */.C)(scene, true);
    const all = await standingsPlease(past, found, scene.tags, settings);
    // without its tag a package begins at a commit that the file names, or with the first of all
    const isWhole = all.some((each) => each.tag === undefined);
    const from = isWhole ? [] : all.flatMap((each) => each.tag?.commit ?? []);
    const read = await (0,propose/* historyOf */.om)(scene, past, from);
    if ('problem' in read)
        return read;
    const overrides = (await facts.overridesOf?.(read.commits)) ?? new Map();
    const decision = decidePlease(all, read.commits, settings, overrides);
    const names = decision.releases.length === 0 ? [] : candidatesPlease(all, settings, scene.tracked);
    const edited = all.flatMap((each) => each.settings.extraFiles.map((file) => file.path));
    const { texts, given } = await (0,propose/* readTexts */.Z7)(scene, facts, names, edited);
    const standings = all.map((each) => each.standing);
    return (0,propose/* proposal */.vC)(decision, standings, texts, (some) => composePlease(some, all, settings, given));
}


/***/ }),

/***/ 92671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wp: () => (/* binding */ decisionLines),
  n_: () => (/* binding */ diffOf),
  E8: () => (/* binding */ versionSection)
});

// UNUSED EXPORTS: quietLines

// EXTERNAL MODULE: ./lib/action/version/commit.js
var version_commit = __webpack_require__(32444);
;// CONCATENATED MODULE: ./lib/action/version/diff.js
/** How many unchanged lines stand around a change. */
const context = 3;
/** Two texts that differ in more lines than this are shown as one whole replaced by the other. */
const farthest = 1000;
/** The unified diff of one file, as `git diff` shows it; `before` is `undefined` where the file is new. Empty where nothing changed. */
function unifiedDiff(file, before, after) {
    if (before === after)
        return '';
    const pieces = compareLines(linesOf(before ?? ''), linesOf(after));
    const head = [`--- ${before === undefined ? '/dev/null' : `a/${file}`}`, `+++ b/${file}`];
    return [...head, ...hunks(pieces)].join('\n');
}
/** With a mark where the last line has no end, as git has it. */
function linesOf(text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        return lines.slice(0, -1);
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n\\ No newline at end of file`];
}
function hunks(pieces) {
    // a new file is one hunk: nothing of it has to be looked for
    if (pieces.every(({ kind }) => kind === '+')) {
        return [`@@ -0,0 +1,${pieces.length} @@`, ...pieces.map(({ line }) => `+${line}`)];
    }
    const near = new Set();
    for (const [index, piece] of pieces.entries()) {
        if (piece.kind === ' ')
            continue;
        for (let at = index - context; at <= index + context; at += 1)
            near.add(at);
    }
    const out = [];
    let [old, fresh] = [1, 1];
    for (let index = 0; index < pieces.length; index += 1) {
        const isNear = near.has(index);
        if (isNear) {
            const hunk = [];
            for (let at = index; near.has(at) && at < pieces.length; at += 1)
                hunk.push(pieces[at] ?? { kind: ' ', line: '' });
            const [removed, added] = [
                hunk.filter(({ kind }) => kind !== '+').length,
                hunk.filter(({ kind }) => kind !== '-').length,
            ];
            out.push(`@@ -${removed === 0 ? old - 1 : old},${removed} +${added === 0 ? fresh - 1 : fresh},${added} @@`);
            out.push(...hunk.map(({ kind, line }) => kind + line));
            old += removed;
            fresh += added;
            index += hunk.length - 1;
        }
        else {
            old += 1;
            fresh += 1;
        }
    }
    return out;
}
/** The shortest way from one to the other (Myers, "An O(ND) difference algorithm", 1986), between what both have at the ends. */
function compareLines(one, other) {
    let start = 0;
    while (start < one.length && start < other.length && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < one.length - start &&
        end < other.length - start &&
        one[one.length - 1 - end] === other[other.length - 1 - end]) {
        end += 1;
    }
    const same = (line) => ({ kind: ' ', line });
    return [
        ...one.slice(0, start).map(same),
        ...shortest(one.slice(start, one.length - end), other.slice(start, other.length - end)),
        ...one.slice(one.length - end).map(same),
    ];
}
function shortest(one, other) {
    const removed = one.map((line) => ({ kind: '-', line }));
    const added = other.map((line) => ({ kind: '+', line }));
    // a new file, or a section put in, has nothing to be compared with
    if (one.length === 0 || other.length === 0)
        return [...removed, ...added];
    const most = Math.min(one.length + other.length, farthest);
    let reach = new Map([[1, 0]]);
    const steps = [];
    for (let depth = 0; depth <= most; depth += 1) {
        steps.push(reach);
        reach = new Map(reach);
        for (let line = -depth; line <= depth; line += 2) {
            const isDown = line === -depth || (line !== depth && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0));
            let x = isDown ? (reach.get(line + 1) ?? 0) : (reach.get(line - 1) ?? 0) + 1;
            while (x < one.length && x - line < other.length && one[x] === other[x - line])
                x += 1;
            reach.set(line, x);
            if (x >= one.length && x - line >= other.length)
                return walkBack(one, other, steps);
        }
    }
    return [...removed, ...added];
}
function walkBack(one, other, steps) {
    const pieces = [];
    let [x, y] = [one.length, other.length];
    for (let depth = steps.length - 1; depth >= 0; depth -= 1) {
        const reach = steps[depth] ?? new Map();
        const line = x - y;
        const isDown = line === -depth || (line !== depth && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0));
        const from = isDown ? line + 1 : line - 1;
        const beginX = depth === 0 ? 0 : (reach.get(from) ?? 0);
        const beginY = depth === 0 ? 0 : beginX - from;
        while (x > beginX && y > beginY) {
            pieces.push({ kind: ' ', line: one[x - 1] ?? '' });
            x -= 1;
            y -= 1;
        }
        if (depth === 0)
            break;
        if (isDown)
            pieces.push({ kind: '+', line: other[y - 1] ?? '' });
        else
            pieces.push({ kind: '-', line: one[x - 1] ?? '' });
        x = beginX;
        y = beginY;
    }
    return pieces.reverse();
}

;// CONCATENATED MODULE: ./lib/action/version/report.js


/** How many commits are told one by one. */
const most = 30;
/** What is going to be released, a line for each package. */
function decisionLines(composed, { quiet }) {
    return [
        ...composed.map(({ release, text, tag }) => {
            const from = release.last === undefined ? 'first release' : release.last.version.text;
            const many = release.changes.length === 1 ? '1 commit' : `${release.changes.length} commits`;
            return `${titleOf(release.package)}: ${from} \u2192 ${text} (${many}; ${release.because}), tag ${tag}`;
        }),
        ...quiet.flatMap((each) => quietLines(each, composed.length === 0)),
    ];
}
/** A package without a release, and why its commits make none. Texts of commits lose what a terminal would act on. */
function quietLines({ package: each, last, seen }, isWhole) {
    const after = last === undefined ? 'no tag yet' : `since ${last.name}`;
    const head = `${titleOf(each)}: no releasable commits (${after}; ${seen.length} seen)`;
    if (!isWhole)
        return [head];
    const lines = seen
        .slice(0, most)
        .map(({ commit, reason }) => `  ${commit.sha.slice(0, 7)} ${shown((0,version_commit/* subjectOf */.e)(commit.message))}: ${reason}`);
    return [head, ...lines, ...(seen.length > most ? [`  \u2026 and ${seen.length - most} more`] : [])];
}
/** A package by its id, with the number of those that bear its version too. */
function titleOf({ id, manifests }) {
    const others = new Set(manifests.map((each) => each.name)).size - 1;
    return others > 0 ? `${id} and ${others} more` : id;
}
// oxlint-disable-next-line no-control-regex
const shown = (text) => text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\ufffd');
/** The whole change as a unified diff. */
function diffOf({ changed }) {
    return [...changed]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([file, { before, after }]) => unifiedDiff(file, before, after))
        .filter((each) => each !== '')
        .join('\n');
}
/** Sections of the job summary: what is released, and the notes of each. */
function versionSection(composed, live) {
    if (composed.length === 0)
        return ['Nothing to release: no releasable commits.'];
    const verb = live ? 'Released' : 'Would be released';
    return [`${verb}: ${composed.map(({ tag }) => `\`${tag}\``).join(', ')}`, ...composed.map(({ notes }) => notes)];
}


/***/ }),

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf),
/* harmony export */   X: () => (/* binding */ writtenIn)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75888);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55792);


/** What the tags say of each package; which of them HEAD contains is asked of git, before any path is looked at. */
async function standingsOf(past, packages, names, source) {
    const all = packages.map((each) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(names, each.tags, each.name));
    const finals = all.map((tags) => tags.filter((each) => !(0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isEarly */ .Mv)(each)));
    const merged = await lastOf(past, [...all, ...finals]);
    const standings = [];
    for (const [index, each] of packages.entries()) {
        const [tags = [], own = []] = [all[index], finals[index]];
        const written = writtenIn(each, source);
        const found = { last: merged[index], lastFinal: merged[packages.length + index] };
        const strays = await straysAmong(past, tags, found.last, written);
        const isLiving = ({ name }) => !strays.includes(name);
        const living = [tags, own].map((some) => some.filter((one) => isLiving(one)));
        const merge = strays.length === 0 ? [found.last, found.lastFinal] : await lastOf(past, living);
        const [last, lastFinal] = await Promise.all(merge.map((one, at) => beside(past, living[at] ?? [], one, written)));
        const taken = tags.map(({ version }) => version);
        standings.push({ package: each, last, lastFinal, taken, written, ...(strays.length > 0 && { strays }) });
    }
    return standings;
}
/** Of each list the greatest version that HEAD contains. */
async function lastOf(past, lists) {
    const merged = await past.firstMerged(lists.map((tags) => tags.map(({ name }) => name)));
    return lists.map((tags, at) => {
        const found = merged[at];
        const tag = tags.find(({ name }) => name === found?.name);
        return found === undefined || tag === undefined ? undefined : { ...tag, commit: found.commit };
    });
}
/** At most so many tags on other branches are looked at. */
const mostBeside = 5;
/**
 * The last release, where it was made on a branch of its own (`release/1.4`): the greatest version that is no greater than
 * what the manifests say, with the commit where its branch left this one. Else what HEAD contains.
 */
async function beside(past, tags, merged, written) {
    if (written === undefined)
        return merged;
    const later = tags.filter(({ version }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, written) <= 0 && (merged === undefined || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, merged.version) > 0));
    for (const tag of later.slice(0, mostBeside)) {
        const commit = await past.forkOf(tag.name, merged?.commit);
        if (commit !== undefined)
            return { ...tag, commit };
    }
    return merged;
}
/** More wrong tags than this are no mistakes. */
const mostStrays = 20;
/**
 * Tags whose versions were never those of the project: greater than what the manifests say, though a lower version was
 * tagged on the same commit or on one that came after it. `rust-v3.0.0` on the way to `rust-v0.32.4` was pushed by mistake.
 */
async function straysAmong(past, tags, greatest, written) {
    const strays = [];
    if (written === undefined)
        return strays;
    let last = greatest;
    while (last !== undefined && strays.length < mostStrays) {
        const { name, version, commit } = last;
        if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, written) <= 0)
            break;
        const later = await past.containing(commit);
        if (!tags.some((each) => later.has(each.name) && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(each.version, version) < 0))
            break;
        strays.push(name);
        const rest = tags.filter((each) => !strays.includes(each.name));
        last = (await lastOf(past, [rest]))[0];
    }
    return strays;
}
/** What the manifests say: the named one (`source`), else the greatest. */
function writtenIn({ manifests }, source) {
    const named = manifests.filter(({ origin, versionOrigin }) => origin.file === source || versionOrigin.file === source);
    return (named.length > 0 ? named : manifests)
        .flatMap((each) => (each.version === undefined ? [] : ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(each.version) ?? [])))
        .sort((one, other) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, one))[0];
}


/***/ }),

/***/ 40974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fB: () => (/* binding */ undoLeftovers),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   pK: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Reads bytes as UTF-8, or one character a byte where they are not: what is not touched comes out as it went in. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf8' };
    }
    catch {
        return { text: Buffer.from(bytes).toString('latin1'), encoding: 'latin1' };
    }
}
/** The bytes of a text in its encoding. */
const encode = (text, encoding) => Buffer.from(text, encoding);
/**
 * Writes all files or none: what was there is noted in `journal` (a file in the git folder) first, so that a run that is
 * killed in between can be undone by the next, and a write that fails undoes the others. The journal stays until
 * {@link settle}; throws what the failing write threw.
 */
async function writeAll(files, root, journal, rewrites) {
    const entries = rewrites.map(({ file, before, after }) => ({
        file,
        before: before === undefined ? null : Buffer.from(before).toString('base64'),
        after: Buffer.from(after).toString('base64'),
    }));
    await files.write(journal, JSON.stringify(entries));
    const done = [];
    try {
        for (const each of rewrites) {
            done.push(each);
            await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, each.file), each.after);
        }
    }
    catch (error) {
        await putBack(files, root, done);
        await settle(files, journal);
        throw error;
    }
}
/** What was there before, byte for byte. */
async function putBack(files, root, rewrites) {
    for (const { file, before } of rewrites) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file);
        // the rest is put back even where one file is the one that cannot be written
        await (before === undefined ? files.remove(place) : files.write(place, before)).catch(() => undefined);
    }
}
/** The work is committed, or undone: there is nothing to undo any more. */
const settle = (files, journal) => files.remove(journal);
/**
 * Undoes what a killed run had written and not committed; gives the files. One that somebody has changed since stays as it
 * is, and so does one that a commit holds by now (`committed` tells).
 */
async function undoLeftovers(files, root, journal, isClean) {
    const noted = await files.text(journal);
    if (noted === undefined)
        return [];
    const undone = [];
    if (!(await isClean())) {
        for (const { file, before, after } of readJournal(noted)) {
            const now = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file)).catch(() => undefined);
            // a write that was cut off left a beginning
            const isOld = now !== undefined && before !== undefined && Buffer.compare(now, before) === 0;
            const isOurs = now !== undefined && !isOld && Buffer.compare(now, after.subarray(0, now.length)) === 0;
            if (!isOurs)
                continue;
            await putBack(files, root, [{ file, before, after }]);
            undone.push(file);
        }
    }
    await settle(files, journal);
    return undone;
}
/** A journal that was cut off in the middle was written before any file was. */
function readJournal(text) {
    try {
        const entries = JSON.parse(text);
        if (!Array.isArray(entries))
            return [];
        return entries.flatMap((each) => {
            if (typeof each !== 'object' || each === null)
                return [];
            const { file, before, after } = each;
            if (typeof file !== 'string' || typeof after !== 'string')
                return [];
            const old = typeof before === 'string' ? Buffer.from(before, 'base64') : undefined;
            return [{ file, before: old, after: Buffer.from(after, 'base64') }];
        });
    }
    catch {
        return [];
    }
}


/***/ })

};
