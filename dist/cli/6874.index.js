export const id = 6874;
export const ids = [6874];
export const modules = {

/***/ 46874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/cli/src/rules/filename.js
var rules_filename = __webpack_require__(74786);
// EXTERNAL MODULE: ./lib/cli/src/rules/finding.js
var finding = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/cli/src/rules/metadata.js
var rules_metadata = __webpack_require__(53842);
// EXTERNAL MODULE: ./lib/cli/src/rules/metadata-version.js
var metadata_version = __webpack_require__(38007);
;// CONCATENATED MODULE: ./lib/cli/src/rules/upload-fields.js


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

;// CONCATENATED MODULE: ./lib/cli/src/rules/distribution.js





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
        const { examineCrate } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3351), __webpack_require__.e(8642)]).then(__webpack_require__.bind(__webpack_require__, 18642));
        const { findings, crate } = await examineCrate(filename, content, knowledge);
        const promised = await promises(kind, crate?.name, crate?.version, expected);
        const problems = (0,finding/* problemsOf */.GW)(filename, [...nameCharacters(filename), ...findings, ...promised]);
        return { kind, name: crate?.name, version: crate?.version, problems, fields: undefined, crate };
    }
    const examined = kind === 'wheel'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(2595), __webpack_require__.e(6733)]).then(__webpack_require__.bind(__webpack_require__, 16733))).examineWheel(filename, content, expected)
        : await (await Promise.all(/* import() */[__webpack_require__.e(2595), __webpack_require__.e(9770)]).then(__webpack_require__.bind(__webpack_require__, 39770))).examineSdist(filename, content, expected.render);
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
    return (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8507)]).then(__webpack_require__.bind(__webpack_require__, 68507))).expectedFindings(kind, name, version, expected);
}


/***/ }),

/***/ 74786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ readWheelName),
/* harmony export */   V3: () => (/* binding */ sdistFilename),
/* harmony export */   ZQ: () => (/* binding */ readSdistName),
/* harmony export */   xC: () => (/* binding */ crateFilename)
/* harmony export */ });
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30146);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54864);


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

/***/ 34986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Y2: () => (/* binding */ refusedCrate),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   wf: () => (/* binding */ invalidField)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

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

/***/ 38007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ metadataVersionFindings),
/* harmony export */   v: () => (/* binding */ metadataAge)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34986);

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

/***/ 53842:
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

/***/ 54864:
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
