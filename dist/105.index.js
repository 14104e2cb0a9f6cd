export const id = 105;
export const ids = [105];
export const modules = {

/***/ 82478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isExpected),
/* harmony export */   j: () => (/* binding */ guardArtifacts)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40563);
/* harmony import */ var _model_wheel_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95027);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75888);




/** The artifacts are complete, nothing is extra, and every file has the bytes that its build recorded. */
function guardArtifacts(plan, rows) {
    return plan.rows
        .filter((row) => row.target !== _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingTarget */ .Xi)
        .flatMap((row) => {
        const gathered = rows.find((each) => each.target === row.target);
        return gathered === undefined ? [missingRow(row)] : guardRow(plan, row, gathered);
    });
}
function guardRow(plan, row, { record, files }) {
    if (record === undefined) {
        return [altered(`The artifact of ${row.target} has no build record that can be read.`)];
    }
    const problems = [];
    if (record.commit !== plan.commit || record.tag !== plan.tag) {
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-other-commit', `The files of ${row.target} were built from ${record.commit.slice(0, 10)} for ${record.tag}, and the plan is for ${plan.commit.slice(0, 10)}, ${plan.tag}.`, 'Run the whole workflow again, so that the files are built for this plan.'));
    }
    for (const file of record.files) {
        const found = files.get(file.filename);
        if (found === undefined) {
            problems.push(missing(`${file.filename} stands in the build record of ${row.target} and is not in its artifact.`));
        }
        else if (found.sha256 !== file.sha256) {
            problems.push(altered(`${file.filename} has SHA-256 ${found.sha256}, and it was built with ${file.sha256}.`));
        }
    }
    for (const name of files.keys()) {
        if (!record.files.some((file) => file.filename === name)) {
            problems.push(altered(`${name} is in the artifact of ${row.target} and not in its build record.`));
        }
    }
    const unfilled = row.expects.filter((expected) => !record.files.some((file) => isExpected(expected, file)));
    problems.push(...unfilled.map((each) => missing(`The ${each.kind} of ${each.name} ${each.version}${each.kind !== 'wheel' || each.filename === undefined ? '' : ` (${each.filename})`} is missing from ${row.target}.`)));
    const surplus = record.files.filter((file) => !row.expects.some((expected) => isExpected(expected, file)));
    problems.push(...surplus.map((each) => altered(`${each.filename} is not in the plan of ${row.target}.`)));
    return problems;
}
/** Whether a file is one that the plan wants. */
function isExpected(expected, file) {
    if (expected.filename !== undefined) {
        const isName = expected.kind === 'wheel' ? (0,_model_wheel_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameWheel */ .ex)(expected.filename, file.filename) : expected.filename === file.filename;
        if (!isName)
            return false;
    }
    const [planned, built] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(expected.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(file.version)];
    const isVersion = planned !== undefined && built !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameVersion */ .p)(planned, built);
    return expected.kind === file.kind && expected.name === file.name && isVersion;
}
function missingRow(row) {
    return missing(`The artifact of ${row.target} is not there (${row.expects.map((each) => `${each.kind} of ${each.name}`).join(', ')}).`);
}
function missing(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-missing', message, 'Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.');
}
function altered(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-altered', message, 'Something changed the artifact after it was built. Find out what, then run the whole workflow again.');
}


/***/ }),

/***/ 72900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usualLimits)
/* harmony export */ });
/**
 * What crates.io takes of a crate unless its staff have raised it for that crate alone: the bytes of its file, and the features
 * in its manifest as well as the entries of each (`config/server.rs`, `publish_limits`).
 */
const usualLimits = { size: 10 * 1024 * 1024, features: 300 };


/***/ }),

/***/ 31730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBy)
/* harmony export */ });
/** What PyPI or crates.io refuses for reasons of its own, and other registries are there to take: private names, local versions \u2026 */
const houseRules = new Set([
    'platform-tag-unsupported',
    'platform-tag-new',
    'file-too-large',
    'file-above-default-limit',
    'archive-ratio',
    'version-local',
    'requirement-direct-url',
    'classifier-private',
    'classifier-deprecated',
    'classifier-unknown',
    'readme-type-invalid',
    'readme-blank',
    'readme-broken',
    'crate-metadata-missing',
    'crate-name-reserved',
    'crate-license-invalid',
    'crate-keyword-invalid',
    'crate-category-invalid',
    'crate-dependency-invalid',
    'crate-too-many',
]);
/**
 * The problems of a file that goes to a registry. One of somebody's own has rules that nobody knows beforehand: it is left to
 * that one what it refuses, and only what is broken anywhere is told.
 */
const heldBy = (registry, problems) => registry === 'other' ? problems.filter(({ code }) => !houseRules.has(code)) : problems;


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

/***/ 95027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ wheelTagsOf),
/* harmony export */   ex: () => (/* binding */ isSameWheel)
/* harmony export */ });
/* unused harmony exports targetOfTag, targetsOfTags */
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72737);

/** The tags of a file name; `undefined` where it is not that of a wheel. */
function wheelTagsOf(filename) {
    const [, distribution, python, abi, platform] = /^([^-]+)-[^-]+(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(filename) ?? [];
    if (distribution === undefined || python === undefined || abi === undefined || platform === undefined)
        return undefined;
    const [pythons, abis, platforms] = [python, abi, platform].map((each) => each.split('.').sort());
    return {
        distribution: (0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisedName */ .E)(distribution),
        python: pythons ?? [],
        abi: abis ?? [],
        platform: platforms ?? [],
    };
}
const architectures = new Map([
    ['x86_64', 'x86_64'],
    ['amd64', 'x86_64'],
    ['aarch64', 'aarch64'],
    ['arm64', 'aarch64'],
]);
/**
 * What a platform tag is for, as far as the plan knows such machines: `manylinux_2_17_x86_64` \u2192 `linux-x86_64`; the tag
 * itself for others. Which release of the system it asks for is left away.
 */
function targetOfTag(tag) {
    const [, system, architecture = ''] = /^(manylinux|musllinux|macosx|win)(?:\d+_|_\d+_\d+_|_)(\w+)$/.exec(tag) ?? [];
    if (system === 'macosx' && architecture === 'universal2')
        return 'macos-universal2';
    const machine = architectures.get(architecture);
    if (machine === undefined)
        return tag;
    if (system === 'musllinux')
        return `musllinux-${machine}`;
    return `${system === 'macosx' ? 'macos' : system === 'win' ? 'windows' : 'linux'}-${machine}`;
}
/** What all platform tags of a wheel are for; universal2 names both kinds of Mac beside itself. */
function targetsOfTags(tags) {
    const targets = [...new Set(tags.map((tag) => targetOfTag(tag)))].sort();
    return targets.includes('macos-universal2') ? ['macos-universal2'] : targets;
}
/**
 * Whether a built wheel is the planned one: the same project, Python, ABI and machine. Backends spell names in their own
 * ways, and the release of the system that a wheel asks for is known only once it has been built. Of pure Python it is
 * enough that it is pure.
 */
function isSameWheel(planned, built) {
    const [one, other] = [wheelTagsOf(planned), wheelTagsOf(built)];
    if (one === undefined || other === undefined || one.distribution !== other.distribution)
        return false;
    if (isPure(one) || isPure(other))
        return isPure(one) && isPure(other);
    const same = (left, right) => left.join() === right.join();
    return (same(one.python, other.python) &&
        same(one.abi, other.abi) &&
        same(targetsOfTags(one.platform), targetsOfTags(other.platform)));
}
const isPure = ({ abi, platform }) => abi.join() === 'none' && platform.join() === 'any';


/***/ }),

/***/ 50403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ featuresTaken),
/* harmony export */   g: () => (/* binding */ judgedByTaken)
/* harmony export */ });
/* harmony import */ var _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72900);


/** The version with the most features of those that have more than crates.io takes of other crates. */
function featuresTaken(crate) {
    if (crate === undefined || typeof crate === 'string')
        return undefined;
    const [most] = crate
        .map(({ version, features = 0 }) => ({ version, amount: features }))
        .filter(({ amount }) => amount > _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLimits */ .t.features)
        .toSorted((one, other) => other.amount - one.amount);
    return most;
}
/**
 * Judges a crate, and once more where it is above a usual limit of crates.io and an earlier version was, too. Only then is
 * anything asked: the index for the features, the web API for the size of the newest version.
 */
async function judgedByTaken(index, name, judge) {
    const first = await judge(undefined);
    const has = (code) => first.problems.some((each) => each.code === code && each.level === 'error');
    if (!has('file-too-large') && !has('crate-too-many'))
        return first;
    const versions = await index.versions(name);
    if (versions === 'absent')
        return first;
    if ('unreadable' in versions)
        return { ...first, problems: [...first.problems, versions.unreadable] };
    const size = has('file-too-large') ? await sizeTaken(index, name, versions) : undefined;
    if (size !== undefined && 'code' in size)
        return { ...first, problems: [...first.problems, size] };
    const features = featuresTaken(versions);
    return size === undefined && features === undefined ? first : judge({ size, features });
}
/** One question: which version had the most bytes, nobody tells without being asked for each. */
async function sizeTaken(index, name, versions) {
    const newest = versions.findLast((each) => !each.yanked) ?? versions.at(-1);
    if (newest === undefined)
        return undefined;
    const amount = await index.size(name, newest.version);
    if (typeof amount === 'object')
        return amount.unreadable;
    return amount !== undefined && amount > _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLimits */ .t.size ? { version: newest.version, amount } : undefined;
}


/***/ }),

/***/ 99999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/action/rules/filename.js
var rules_filename = __webpack_require__(41137);
// EXTERNAL MODULE: ./lib/action/rules/finding.js
var finding = __webpack_require__(91727);
// EXTERNAL MODULE: ./lib/action/rules/metadata.js
var rules_metadata = __webpack_require__(89);
// EXTERNAL MODULE: ./lib/action/rules/metadata-version.js
var metadata_version = __webpack_require__(84096);
;// CONCATENATED MODULE: ./lib/action/rules/upload-fields.js


/** The names that the form does not derive from the field's own; all other repeated fields stay as they are. */
const formNames = { classifier: 'classifiers', 'project-url': 'project_urls' };
/**
 * The text parts of PyPI's upload form in the order in which they are sent: `:action`, `protocol_version`, the metadata,
 * `filetype`, `pyversion`. The uploader adds `sha256_digest`, `attestations` and, last, `content`. Source: warehouse
 * `forklift/metadata.py`, which ignores a misnamed part without a word; `platform`, `supported_platform`, `license_file`,
 * `import_name` and `import_namespace` are singular there. The name is sent as written: PyPI takes its spelling over.
 */
function uploadFields(metadata, file) {
    const age = (0,metadata_version/* metadataAge */.v)((0,rules_metadata/* single */.J0)(metadata, 'metadata-version'));
    const parts = [...rules_metadata/* metadataFields */.jn].flatMap(([field, shape]) => {
        // setuptools wrote License-File under 2.1 for years; PyPI refuses what is newer than the declared version
        if (field === 'license-file' && age < (0,metadata_version/* metadataAge */.v)('2.4'))
            return [];
        const name = formNames[field] ?? field.replaceAll('-', '_');
        if (shape.many)
            return (0,rules_metadata/* many */._d)(metadata, field).map((value) => [name, sent(field, value)]);
        const value = (0,rules_metadata/* single */.J0)(metadata, field);
        return value === undefined ? [] : [[name, sent(field, value)]];
    });
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ...parts,
        ['filetype', file.filetype],
        ['pyversion', file.pyversion],
    ];
}
function sent(field, value) {
    if (field === 'keywords')
        return value
            .split(',')
            .map((word) => word.trim())
            .join(', ');
    if (field !== 'project-url')
        return value;
    const { label, url } = (0,rules_metadata/* splitProjectUrl */.dy)(value);
    return `${label}, ${url}`;
}

;// CONCATENATED MODULE: ./lib/action/rules/distribution.js





/**
 * Everything that the registry would refuse in one file, known before any upload, and what the upload is made of.
 * Reads what it needs and never holds a whole file; never throws for what is in it.
 */
async function examine(filename, content, expected = {}) {
    const kind = kindOf(filename);
    if (kind === undefined) {
        return {
            kind,
            name: undefined,
            version: undefined,
            problems: (0,finding/* problemsOf */.GW)(filename, [unknownKind(filename)]),
            fields: undefined,
            crate: undefined,
        };
    }
    if (kind === 'crate') {
        const { categories, crateLimits: limits = {} } = expected;
        const knowledge = { categories, limits };
        const { examineCrate } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(401), __webpack_require__.e(353)]).then(__webpack_require__.bind(__webpack_require__, 26353));
        const { findings, crate } = await examineCrate(filename, content, knowledge);
        const promised = await promises(kind, crate?.name, crate?.version, expected);
        const problems = (0,finding/* problemsOf */.GW)(filename, [...nameCharacters(filename), ...findings, ...promised]);
        return { kind, name: crate?.name, version: crate?.version, problems, fields: undefined, crate };
    }
    const examined = kind === 'wheel'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(234)]).then(__webpack_require__.bind(__webpack_require__, 29234))).examineWheel(filename, content, expected)
        : await (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(127)]).then(__webpack_require__.bind(__webpack_require__, 64127))).examineSdist(filename, content, expected.render);
    return python(filename, content.length, kind, examined, expected);
}
/** By the end of the file name, as the registries do. */
function kindOf(filename) {
    if (filename.endsWith('.whl'))
        return 'wheel';
    if (filename.endsWith('.tar.gz'))
        return 'sdist';
    return filename.endsWith('.crate') ? 'crate' : undefined;
}
async function python(filename, size, kind, { findings, metadata, pyversion }, expected) {
    const name = metadata === undefined ? undefined : (0,rules_metadata/* single */.J0)(metadata, 'name');
    const version = metadata === undefined ? undefined : (0,rules_metadata/* single */.J0)(metadata, 'version');
    const all = [
        ...nameCharacters(filename),
        ...sizeFindings(size),
        ...findings,
        ...(await promises(kind, name, version, expected)),
    ];
    const filetype = kind === 'wheel' ? 'bdist_wheel' : 'sdist';
    return {
        kind,
        name,
        version,
        problems: (0,finding/* problemsOf */.GW)(filename, all),
        // made when it is asked for: who only checks never asks
        get fields() {
            return metadata === undefined ? undefined : uploadFields(metadata, { filetype, pyversion });
        },
        crate: undefined,
    };
}
function unknownKind(filename) {
    const zip = filename.endsWith('.zip');
    const words = zip
        ? `Filename '${filename}' is invalid, should be '${tarName(filename)}'.`
        : 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information';
    const fix = 'Publish wheels (.whl), sdists (.tar.gz) and crates (.crate) only: take the file out of the folder, or build the sdist with a current backend.';
    return (0,finding/* finding */.gk)('filename-invalid', `PyPI answers: ${words}`, fix);
}
/** What a .zip sdist should be called (PEP 625). */
function tarName(filename) {
    const name = (0,rules_filename/* readSdistName */.ZQ)(filename);
    return typeof name === 'string' ? 'name-version.tar.gz' : (0,rules_filename/* sdistFilename */.V3)(name.distribution, name.version);
}
function nameCharacters(filename) {
    // eslint-disable-next-line no-control-regex -- what PyPI looks for
    if (/[\x00-\x1f\x7f]/.test(filename)) {
        const words = 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.';
        return [(0,finding/* finding */.gk)('filename-invalid', `PyPI answers: ${words}`, 'Rename the project, not the file.')];
    }
    // PyPI stores the metadata of a wheel beside it, under a name that is longer
    if (external_node_buffer_.Buffer.byteLength(`${filename}.metadata`) > 255) {
        const fix = 'Shorten the project name, the version, or the list of platforms that the wheel is for.';
        return [(0,finding/* finding */.gk)('filename-invalid', `PyPI answers: Filename is too long: '${filename}'`, fix)];
    }
    if (!/[/\\]/.test(filename))
        return [];
    return [
        (0,finding/* finding */.gk)('filename-invalid', "PyPI answers: Cannot upload a file with '/' or '\\' in the name.", 'Hand over the bare file name.'),
    ];
}
const mebibyte = 1024 * 1024;
/** 100 MiB is the default, which PyPI raises per project on request and does not publish; 1 GiB is the end. */
function sizeFindings(size) {
    const told = `${Math.ceil(size / mebibyte)} MiB`;
    if (size > 1024 * mebibyte) {
        return [
            (0,finding/* finding */.gk)('file-too-large', `It has ${told}; PyPI takes at most 1 GiB.`, 'Leave data, debug symbols and bundled libraries out.'),
        ];
    }
    if (size <= 100 * mebibyte)
        return [];
    const words = `It has ${told}. Unless PyPI has raised the project's limit it answers: File too large. Limit for project is 100 MB.`;
    const fix = 'Strip debug symbols, or ask for a higher limit: https://docs.pypi.org/project-management/storage-limits';
    return [(0,finding/* finding */.gk)('file-above-default-limit', words, fix, 'warning')];
}
/** Most of the versions' rules are those of semver: they are loaded where a version is expected. */
async function promises(kind, name, version, expected) {
    if (expected.name === undefined && expected.version === undefined)
        return [];
    return (await __webpack_require__.e(/* import() */ 528).then(__webpack_require__.bind(__webpack_require__, 24528))).expectedFindings(kind, name, version, expected);
}


/***/ }),

/***/ 41137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ readWheelName),
/* harmony export */   V3: () => (/* binding */ sdistFilename),
/* harmony export */   ZQ: () => (/* binding */ readSdistName),
/* harmony export */   xC: () => (/* binding */ crateFilename)
/* harmony export */ });
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72737);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28403);


/** Reads a wheel's name as `packaging.utils.parse_wheel_filename` does; a text says why it is none. */
function readWheelName(filename) {
    if (!filename.endsWith('.whl'))
        return "the extension must be '.whl'";
    const parts = filename.slice(0, -4).split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        return `a wheel's name has five parts, or six with a build number, and this has ${parts.length}`;
    }
    const [distribution = '', version = ''] = parts;
    const [pythonTag = '', abiTag = '', platformTag = ''] = parts.slice(-3);
    if (distribution.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(distribution)) {
        return `'${distribution}' cannot be a project's name in a file name`;
    }
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonVersion */ .Tn)(version) === undefined)
        return `'${version}' is not a version (PEP 440)`;
    const build = parts.length === 6 ? (parts[2] ?? '') : undefined;
    if (build !== undefined && !/^\d/.test(build))
        return `the build number '${build}' must begin with a digit`;
    const tags = [pythonTag, abiTag, platformTag].map((tag) => tag.split('.'));
    const empty = tags.some((each) => each.includes(''));
    if (empty || !(tags[0] ?? []).every((tag) => /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(tag))) {
        return `'${pythonTag}-${abiTag}-${platformTag}' are not the tags of a wheel`;
    }
    return {
        distribution,
        name: (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisedName */ .E)(distribution),
        version,
        build,
        pythonTag,
        abiTag,
        platforms: platformTag.toLowerCase().split('.'),
        stem: `${distribution}-${version}`,
    };
}
/** Reads an sdist's name as `packaging.utils.parse_sdist_filename` does; a text says why it is none. */
function readSdistName(filename) {
    const stem = /^(.*)(?:\.tar\.gz|\.zip)$/s.exec(filename)?.[1];
    if (stem === undefined)
        return "the extension must be '.tar.gz'";
    const dash = stem.lastIndexOf('-');
    if (dash === -1)
        return 'there is no dash between name and version';
    const distribution = stem.slice(0, dash);
    const version = stem.slice(dash + 1);
    if (distribution === '')
        return 'the name before the dash is empty';
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonVersion */ .Tn)(version) === undefined)
        return `'${version}' is not a version (PEP 440)`;
    return { distribution, name: (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisedName */ .E)(distribution), version };
}
/** The one name that PyPI takes for the sdist of this project and version (PEP 625). */
function sdistFilename(name, version) {
    return `${(0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisedName */ .E)(name).replaceAll('-', '_')}-${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonVersion */ .Tn)(version)?.text ?? version}.tar.gz`;
}
/** The file name of a crate: what cargo writes and crates.io serves. */
function crateFilename(name, version) {
    return `${name}-${version}.crate`;
}


/***/ }),

/***/ 91727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Y2: () => (/* binding */ refusedCrate),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   wf: () => (/* binding */ invalidField)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

/** A finding that stops the release, unless `level` says otherwise. */
function finding(code, message, fix, level = 'error') {
    return { code, message, fix, level };
}
/** A field with a value that PyPI does not take; `words` are PyPI's. */
function invalidField(words, fix) {
    return finding('metadata-field-invalid', `PyPI answers: ${words}`, fix);
}
/** The findings as problems of one distribution. */
function problemsOf(filename, findings) {
    return findings.map(({ code, message, fix, level }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${filename}: ${message}`, fix, { level, file: filename }));
}
/** An answer of crates.io; `words` are its own. */
function refusedCrate(code, words, fix) {
    return finding(code, `crates.io answers: ${words}`, fix);
}


/***/ }),

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ metadataVersionFindings),
/* harmony export */   v: () => (/* binding */ metadataAge)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91727);

/** What PyPI takes, oldest first (warehouse `forklift/metadata.py`); 2.0 was never finished. */
const accepted = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
/** How new a metadata version is, for comparing. One that is absent or unknown counts as newer than all. */
function metadataAge(version) {
    const index = accepted.findIndex((known) => known === version);
    return index === -1 ? accepted.length : index;
}
/** Whether PyPI takes this metadata version. A version after the last known one is a warning: the server decides. */
function metadataVersionFindings(version) {
    if (version === undefined) {
        const fix = 'Build the distribution anew with a current build backend: it writes this field.';
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('metadata-field-missing', "'metadata-version' is a required field of core metadata.", fix)];
    }
    if (accepted.some((known) => known === version))
        return [];
    const [, major = '', minor = ''] = /^(\d+)\.(\d+)$/.exec(version) ?? [];
    const newer = Number(major) > 2 || (major === '2' && Number(minor) > 5);
    const message = `PyPI answers: '${version}' is not a valid metadata version.`;
    const known = `${accepted.slice(0, -1).join(', ')} and ${accepted.at(-1)}`;
    if (major !== '' && newer) {
        const fix = `Known here are ${known}. If PyPI refuses it, pin the build backend to a release that writes one of these.`;
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('metadata-version-unknown', `PyPI may answer: ${message.slice('PyPI answers: '.length)}`, fix, 'warning'),
        ];
    }
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('metadata-version-refused', message, `PyPI takes ${known}: build with a current build backend.`)];
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   _6: () => (/* binding */ readMetadata),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   dy: () => (/* binding */ splitProjectUrl),
/* harmony export */   jn: () => (/* binding */ metadataFields)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Every field of core metadata, in the order in which it is sent. */
const metadataFields = new Map([
    ...shapes('1.0', false, ['metadata-version', 'name', 'version']),
    ...shapes('2.2', true, ['dynamic']),
    ...shapes('1.0', true, ['platform']),
    ...shapes('1.1', true, ['supported-platform']),
    ...shapes('1.0', false, ['summary', 'description']),
    ...shapes('2.1', false, ['description-content-type']),
    ...shapes('1.0', false, ['keywords', 'home-page']),
    ...shapes('1.1', false, ['download-url']),
    ...shapes('1.0', false, ['author', 'author-email']),
    ...shapes('1.2', false, ['maintainer', 'maintainer-email']),
    ...shapes('1.0', false, ['license']),
    ...shapes('2.4', false, ['license-expression']),
    ...shapes('2.4', true, ['license-file']),
    ...shapes('1.1', true, ['classifier']),
    ...shapes('1.2', true, ['requires-dist']),
    ...shapes('1.2', false, ['requires-python']),
    ...shapes('1.2', true, ['requires-external', 'project-url']),
    ...shapes('2.1', true, ['provides-extra']),
    ...shapes('1.2', true, ['provides-dist', 'obsoletes-dist']),
    ...shapes('2.5', true, ['import-name', 'import-namespace']),
    ...shapes('1.1', true, ['requires', 'provides', 'obsoletes']),
]);
function shapes(since, many, names) {
    return names.map((name) => [name, { many, since }]);
}
/**
 * Reads the bytes of `METADATA` or `PKG-INFO` as `packaging.metadata.parse_email` does: headers up to the first line that
 * is none, the rest is the description. Values keep their line breaks (only a description that stood in a header is
 * moved back to the margin, as its author wrote it); nothing is checked.
 */
function readMetadata(bytes) {
    // one character a byte, so that line ends and headers are found as Python's e-mail parser finds them
    const text = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const { headers, body } = splitHeaders(text);
    const found = new Map();
    for (const { name, value } of headers) {
        const values = found.get(name);
        if (values === undefined)
            found.set(name, [value]);
        else
            values.push(value);
    }
    const fields = new Map();
    const unparsed = new Map();
    for (const [name, raw] of found) {
        const shape = metadataFields.get(name);
        const values = raw.map((value) => utf8(value) ?? value);
        const readable = raw.every((value) => utf8(value) !== undefined);
        const repeated = shape?.many === false && values.length > 1;
        const labels = name === 'project-url' ? values.map((value) => splitProjectUrl(value).label) : [];
        if (shape === undefined || !readable || repeated || new Set(labels).size < labels.length)
            unparsed.set(name, values);
        else
            fields.set(name, name === 'description' ? values.map(unfold) : values);
    }
    addBody(body, fields, unparsed);
    return { fields, unparsed };
}
/** `Label, https://\u2026` in its two parts. */
function splitProjectUrl(value) {
    const comma = value.indexOf(',');
    if (comma === -1)
        return { label: value.trim(), url: '' };
    return { label: value.slice(0, comma).trim(), url: value.slice(comma + 1).trim() };
}
/** The one value of a single field; `undefined` where it is absent, empty, or the `UNKNOWN` of old setuptools. */
function single(metadata, name) {
    const value = metadata.fields.get(name)?.[0];
    return value === undefined || isAbsent(value) ? undefined : value;
}
/** The values of a repeated field, without the empty and `UNKNOWN` ones. */
function many(metadata, name) {
    return (metadata.fields.get(name) ?? []).filter((value) => !isAbsent(value));
}
function isAbsent(value) {
    return value === '' || value.trim() === 'UNKNOWN';
}
function splitHeaders(text) {
    const headers = [];
    let at = 0;
    let open = false;
    const line = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
    while (at < text.length) {
        line.lastIndex = at;
        const current = line.exec(text)?.[0] ?? '';
        // a header, its continuation, or mbox's `From `; the first line that is none begins the body
        if (!/^(?:From |[!-9;-~]*:|[\t ])/.test(current)) {
            if (/^[\r\n]/.test(current))
                at += current.length;
            break;
        }
        at += current.length;
        if (/^[\t ]/.test(current)) {
            if (open)
                headers.at(-1)?.lines.push(current);
            continue;
        }
        const colon = current.startsWith('From ') ? -1 : current.indexOf(':');
        open = colon > 0;
        if (open)
            headers.push({ name: current.slice(0, colon).toLowerCase(), lines: [current.slice(colon + 1)] });
    }
    return {
        headers: headers.map(({ name, lines }) => ({
            name,
            value: lines
                .join('')
                .replace(/^[ \t\r\n]+/, '')
                .replace(/[\r\n]+$/, ''),
        })),
        body: text.slice(at),
    };
}
/** A description that stood in a header: its lines were moved in by eight spaces, or by seven and a bar. */
function unfold(value) {
    const [first = '', ...rest] = value.split('\n');
    const folded = rest.every((line) => line.trim() === '' || /^(?: {7}\|| {8})/.test(line));
    return folded ? [first, ...rest.map((line) => line.replace(/^(?: {7}\|| {8})/, ''))].join('\n') : value;
}
/** The body is the description, unless a header gave one: then nobody knows which is meant. */
function addBody(body, fields, unparsed) {
    if (body === '')
        return;
    const text = utf8(body);
    const spoilt = unparsed.get('description') ?? [];
    if (text === undefined) {
        unparsed.set('description', [...spoilt, body]);
        return;
    }
    const header = fields.get('description');
    if (header === undefined && spoilt.length === 0) {
        fields.set('description', [text]);
        return;
    }
    fields.delete('description');
    unparsed.set('description', [...(header ?? spoilt), text]);
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** One character a byte \u2192 UTF-8, or `undefined` where it is not. */
function utf8(binary) {
    // eslint-disable-next-line no-control-regex -- ASCII as a whole
    if (/^[\x00-\x7f]*$/.test(binary))
        return binary;
    try {
        return decoder.decode(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(binary, 'latin1'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 28403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ pythonVersion),
/* harmony export */   jD: () => (/* binding */ isProjectName),
/* harmony export */   tp: () => (/* binding */ samePythonVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);

/** Reads a version as `packaging.version.Version` does, spaces around it allowed; `undefined` where it is none. */
function pythonVersion(text) {
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text.trim());
    if (parts === null)
        return undefined;
    const local = parts.local ?? undefined;
    return {
        text: local === undefined ? parts.public : `${parts.public}+${local}`,
        local,
        post: parts.is_postrelease,
    };
}
/** Whether two texts are the same version: `1.0` is `1.0.0`, `1.0-rc1` is `1.0rc1`. */
function samePythonVersion(one, other) {
    return pythonVersion(one) !== undefined && pythonVersion(other) !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one.trim(), other.trim());
}
/** Whether it can be the name of a project or an extra (core metadata, `Name`). */
function isProjectName(name) {
    return /^([a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name);
}


/***/ })

};
