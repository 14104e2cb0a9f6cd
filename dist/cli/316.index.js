export const id = 316;
export const ids = [316];
export const modules = {

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var _renovatebot_pep440 = __webpack_require__(9687);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var node_modules_semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/cli/src/model/version.js


/** Reads a version without its `v`; `undefined` where neither ecosystem can read it. */
function readVersion(text) {
    // semver.parse also takes `v1.0.0` and spaces, which no manifest may hold
    if (!/^\d\S*$/.test(text))
        return undefined;
    const strict = node_modules_semver.parse(text) ?? undefined;
    const python = (0,_renovatebot_pep440/* explain */.WE)(text);
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
    if (one.semver !== undefined && other.semver !== undefined && node_modules_semver.compareBuild(one.semver, other.semver) === 0) {
        return true;
    }
    return one.pep440 !== undefined && other.pep440 !== undefined && (0,_renovatebot_pep440.eq)(one.pep440, other.pep440);
}
/** Whether it is a pre-release, by PEP 440 where it can be read so and by semver otherwise; never by "contains a dash". */
function isPrerelease(version) {
    if (version.pep440 !== undefined)
        return explain(version.pep440)?.is_prerelease ?? false;
    return (semver.parse(version.semver)?.prerelease.length ?? 0) > 0;
}
/** Order by PEP 440 where both can be read so, by semver otherwise; 0 where they cannot be compared. */
function compareVersions(one, other) {
    if (one.pep440 !== undefined && other.pep440 !== undefined)
        return compare(one.pep440, other.pep440);
    if (one.semver !== undefined && other.semver !== undefined)
        return semver.compare(one.semver, other.semver);
    return 0;
}
/** The normalised PEP 440 text (`1.0.0-RC.1` → `1.0.0rc1`), by the version specifiers page of packaging.python.org. */
function normalise(text) {
    const parts = (0,_renovatebot_pep440/* explain */.WE)(text);
    // the parser counts with floating point: a larger number would come out as another one
    const isExact = text
        .split('+')[0]
        ?.match(/\d+/g)
        ?.every((digits) => Number.isSafeInteger(Number(digits))) ?? false;
    if (parts === null || !isExact)
        return undefined;
    return parts.local === null ? parts.public : `${parts.public}+${parts.local}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/tar.js


/** Inflates a `.tar.gz` of at most `limit` bytes and reads its headers (ustar, pax, GNU long names). */
function readTarGz(content, limit) {
    let bytes;
    try {
        bytes = (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: limit });
    }
    catch (error) {
        // by its code, and not by instanceof: the class may be another realm's
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'not-gzip';
    }
    return { bytes, ...readHeaders(bytes) };
}
/** The content of one member, without a copy. */
function tarContent(archive, entry) {
    return archive.bytes.subarray(entry.offset, entry.offset + entry.size);
}
function readHeaders(bytes) {
    const entries = [];
    let global = new Map();
    let extended = new Map();
    let longName;
    for (let at = 0; at < bytes.length;) {
        if (at + 512 > bytes.length)
            return { entries, damage: 'the last header is cut off' };
        const header = bytes.subarray(at, at + 512);
        if (header[0] === 0 && header.every((byte) => byte === 0))
            break;
        if (!checksumHolds(header))
            return { entries, damage: `the header at byte ${at} is not one` };
        const own = readNumber(header, 124, 12);
        const flag = String.fromCharCode(header[156] ?? 0);
        const type = flag === '\0' ? '0' : flag;
        const told = Number(extended.get('size') ?? global.get('size') ?? own);
        const meta = 'xgLK'.includes(type);
        // links and the like have no content, whatever their size field says
        const size = meta ? own : '123456'.includes(type) ? 0 : told;
        const offset = at + 512;
        if (!Number.isSafeInteger(size) || size < 0)
            return { entries, damage: `the size in the header at byte ${at} is not a number` };
        if (offset + size > bytes.length)
            return { entries, damage: 'the archive ends in the middle of a file' };
        const body = bytes.subarray(offset, offset + size);
        if (type === 'x')
            extended = readPax(body);
        else if (type === 'g')
            global = new Map([...global, ...readPax(body)]);
        else if (type === 'L')
            longName = untilNul(body);
        else if (type !== 'K') {
            const all = new Map([...global, ...extended]);
            const raw = longName ?? headerName(header);
            const name = all.get('path') ?? raw.toString('utf8');
            entries.push({
                name: name.replace(/\/+$/, ''),
                type,
                size,
                offset,
                sparse: type === 'S' || [...all.keys()].some((key) => key.startsWith('GNU.sparse.')),
                sizesDiffer: all.has('size') && told !== own,
                readable: !name.includes('\ufffd'),
            });
            extended = new Map();
            longName = undefined;
        }
        at = offset + Math.ceil(size / 512) * 512;
        if (type === 'S')
            at = skipSparseMaps(bytes, header, offset, size);
    }
    return { entries, damage: entries.length === 0 ? 'the archive is empty' : undefined };
}
/** A sparse member may have further maps of 512 bytes between its header and its content. */
function skipSparseMaps(bytes, header, offset, size) {
    let next = offset;
    let more = header[482] === 1;
    while (more && next + 512 <= bytes.length) {
        more = bytes[next + 504] === 1;
        next += 512;
    }
    return next + Math.ceil(size / 512) * 512;
}
/** The sum of all bytes, the checksum's own counted as spaces; old writers summed signed bytes. */
function checksumHolds(header) {
    let unsigned = 256;
    let signed = 256;
    for (let at = 0; at < 512; at++) {
        if (at >= 148 && at < 156)
            continue;
        unsigned += header.readUInt8(at);
        signed += header.readInt8(at);
    }
    const told = readNumber(header, 148, 8);
    return told === unsigned || told === signed;
}
/** An octal field, or GNU's base-256 where the first bit is set; `NaN` where it is neither. */
function readNumber(header, at, length) {
    if (((header[at] ?? 0) & 0x80) !== 0) {
        let value = (header[at] ?? 0) & 0x7f;
        for (let step = 1; step < length; step++)
            value = value * 256 + (header[at + step] ?? 0);
        return value;
    }
    const text = untilNul(header.subarray(at, at + length))
        .toString('latin1')
        .trim();
    return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}
function headerName(header) {
    const name = untilNul(header.subarray(0, 100));
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? untilNul(header.subarray(345, 500)) : external_node_buffer_.Buffer.alloc(0);
    return prefix.length === 0 ? name : external_node_buffer_.Buffer.concat([prefix, external_node_buffer_.Buffer.from('/'), name]);
}
function untilNul(field) {
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}
/** Records of the form `length key=value\n` (POSIX pax). What does not fit ends the reading. */
function readPax(body) {
    const found = new Map();
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(0x20, at);
        const length = space === -1 ? Number.NaN : Number.parseInt(body.toString('latin1', at, space), 10);
        if (!(length > 0) || at + length > body.length)
            break;
        const record = body.toString('utf8', space + 1, at + length - 1);
        const equals = record.indexOf('=');
        if (equals !== -1)
            found.set(record.slice(0, equals), record.slice(equals + 1));
        at += length;
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/cli/src/rules/crate-manifest.js


/** Thrown inside the reader only; its message is crates.io's. */
class Malformed extends Error {
}
const inherited = "value from workspace hasn't been set";
/**
 * Reads the `Cargo.toml` of a packaged crate. A text says why crates.io cannot (its `validate_manifest`): syntax, no
 * `[package]`, `[patch]`, or values that `cargo package` should have resolved.
 */
function readCrateManifest(text) {
    try {
        const manifest = (0,dist/* parse */.qg)(text.replace(/^\ufeff/, ''));
        const found = manifest['package'] ?? manifest['project'];
        if (!isTable(found))
            return 'missing field `package`';
        const patch = manifest['patch'];
        if (isTable(patch) && Object.keys(patch).length > 0)
            return 'crates cannot be published with `[patch]` tables';
        return readPackage(found, manifest);
    }
    catch (error) {
        if (error instanceof Malformed)
            return error.message;
        if (error instanceof dist/* TomlError */.zx)
            return `TOML parse error: ${error.message.split('\n')[0]}`;
        throw error;
    }
}
function readPackage(found, manifest) {
    const edition = crate_manifest_text(found, 'edition');
    if (edition !== undefined && !/^\d{4}$/.test(edition))
        throw new Malformed(`unknown edition \`${edition}\``);
    const name = crate_manifest_text(found, 'name');
    const version = crate_manifest_text(found, 'version');
    if (name === undefined)
        throw new Malformed('missing field `name`');
    if (version === undefined)
        throw new Malformed('missing field `version`');
    return {
        name,
        version,
        description: crate_manifest_text(found, 'description'),
        documentation: crate_manifest_text(found, 'documentation'),
        homepage: crate_manifest_text(found, 'homepage'),
        repository: crate_manifest_text(found, 'repository'),
        license: crate_manifest_text(found, 'license'),
        licenseFile: crate_manifest_text(found, 'license-file'),
        links: crate_manifest_text(found, 'links'),
        rustVersion: crate_manifest_text(found, 'rust-version'),
        authors: texts(found, 'authors'),
        keywords: texts(found, 'keywords'),
        categories: texts(found, 'categories'),
        readme: readme(found['readme']),
        features: Object.fromEntries(Object.keys(table(manifest, 'features')).map((key) => [key, texts(table(manifest, 'features'), key)])),
        badges: badges(table(manifest, 'badges')),
        dependencies: [
            ...['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((key) => dependencySet(manifest, key)),
            ...sorted(table(manifest, 'target')).flatMap(([target, sets]) => isTable(sets)
                ? ['dependencies', 'build-dependencies', 'dev-dependencies'].flatMap((key) => dependencySet(sets, key, target))
                : []),
        ],
    };
}
const kinds = {
    dependencies: 'normal',
    'dev-dependencies': 'dev',
    'build-dependencies': 'build',
};
function dependencySet(holder, key, target) {
    const spellings = key === 'dependencies' ? [key] : [key, key.replace('-', '_')];
    return spellings
        .flatMap((spelled) => sorted(table(holder, spelled)))
        .map(([name, value]) => dependency(name, value, kinds[key] ?? 'normal', target));
}
/** Entries in the order of their names' bytes, as cargo holds them. A parsed table alone would have numbers first. */
const sorted = (entries) => Object.entries(entries).sort(([one], [other]) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(one), external_node_buffer_.Buffer.from(other)));
function dependency(name, value, kind, target) {
    const plain = {
        kind,
        target,
        alias: undefined,
        optional: false,
        defaultFeatures: true,
        features: [],
        registry: undefined,
    };
    if (typeof value === 'string')
        return { ...plain, name, requirement: value };
    if (!isTable(value))
        throw new Malformed(`invalid type for dependency \`${name}\``);
    if (value['workspace'] === true)
        throw new Malformed(inherited);
    const real = crate_manifest_text(value, 'package');
    return {
        ...plain,
        name: real ?? name,
        alias: real === undefined ? undefined : name,
        requirement: crate_manifest_text(value, 'version') ?? '*',
        optional: value['optional'] === true,
        defaultFeatures: (value['default-features'] ?? value['default_features']) !== false,
        features: texts(value, 'features'),
        registry: crate_manifest_text(value, 'registry') ?? crate_manifest_text(value, 'registry-index') ?? crate_manifest_text(value, 'registry_index'),
    };
}
function readme(value) {
    if (isTable(value) && value['workspace'] === true)
        throw new Malformed(inherited);
    // `true` means the usual name
    return value === true ? 'README.md' : value === false || typeof value === 'string' ? value : undefined;
}
function badges(all) {
    return Object.fromEntries(Object.entries(all).map(([name, values]) => [
        name,
        Object.fromEntries(isTable(values) ? Object.entries(values).map(([key, value]) => [key, String(value)]) : []),
    ]));
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function table(holder, key) {
    const value = holder[key];
    return isTable(value) ? value : {};
}
function crate_manifest_text(holder, key) {
    const value = holder[key];
    if (value === undefined || typeof value === 'string')
        return value;
    throw new Malformed(isTable(value) && value['workspace'] === true ? inherited : `invalid type for \`${key}\`, expected a string`);
}
function texts(holder, key) {
    const value = holder[key];
    if (value === undefined)
        return [];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
        return value;
    throw new Malformed(isTable(value) && value['workspace'] === true
        ? inherited
        : `invalid type for \`${key}\`, expected a list of strings`);
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/crate-names.js
/** Names that crates.io keeps for itself (its migrations), compared without case and with `_` as `-`. */
const reserved = new Set(('alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate ' +
    'fmt-macros grammar graphviz macro macros proc-macro rbml rust-installer rustbook rustc rustc-back rustc-borrowck ' +
    'rustc-driver rustc-llvm rustc-resolve rustc-trans rustc-typeck rustdoc rustllvm rustuv serialize std syntax test ' +
    'unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 ' +
    'lpt8 lpt9').split(' '));
/** Whether crates.io keeps this name for itself. */
function isReservedCrateName(name) {
    return reserved.has(name.toLowerCase().replaceAll('_', '-'));
}
/**
 * Why crates.io does not take a name (its `crates_io_validation`), or `undefined`. A name in the manifest only (`alias`)
 * may begin with `_`.
 */
function crateNameDefect(what, name, alias = false) {
    if (Array.from(name).length > 64)
        return `the ${what} name \`${name}\` is too long (max 64 characters)`;
    if (name === '')
        return `${what} name cannot be empty`;
    if (/^\d/.test(name))
        return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`;
    if (!(alias ? /^[A-Za-z_]/ : /^[A-Za-z]/).test(name)) {
        const first = alias ? 'an ASCII character, or `_`' : 'an ASCII character';
        return `invalid character \`${Array.from(name)[0]}\` in ${what} name: \`${name}\`, the first character must be ${first}`;
    }
    const wrong = Array.from(name).find((character) => !/[A-Za-z0-9_-]/.test(character));
    if (wrong === undefined)
        return undefined;
    return `invalid character \`${wrong}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``;
}
/** Why crates.io does not take an entry of a feature (`feature`, `dep/feature`, `dep?/feature`, `dep:name`), or `undefined`. */
function featureDefect(feature) {
    const slash = feature.indexOf('/');
    if (slash !== -1) {
        const dependency = feature.slice(0, slash).replace(/\?$/, '');
        return crateNameDefect('dependency', dependency, true) ?? featureNameDefect(feature.slice(slash + 1));
    }
    const marked = feature.indexOf('dep:');
    return marked === -1 ? featureNameDefect(feature) : crateNameDefect('dependency', feature.slice(marked + 4), true);
}
/** Why crates.io does not take the name of a feature, or `undefined`. */
function featureNameDefect(name) {
    if (name === '')
        return 'feature cannot be empty';
    const [first = '', ...rest] = Array.from(name);
    if (!/[\p{XID_Start}_0-9]/u.test(first)) {
        return `invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start character or digit`;
    }
    const wrong = rest.find((character) => !/[\p{XID_Continue}+.-]/u.test(character));
    if (wrong === undefined)
        return undefined;
    return `invalid character \`${wrong}\` in feature \`${name}\`, characters must be Unicode XID characters, \`+\`, \`-\`, or \`.\``;
}
const number = '(?:0|[1-9]\\d*)';
const prerelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const suffix = `(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`;
const version = new RegExp(`^${number}\\.${number}\\.${number}${suffix}$`);
const star = '[*xX]';
const patch = `(?:\\.(?:${star}|${number}${suffix}))?`;
const comparator = new RegExp(`^\\s*(?:=|>=|>|<=|<|~|\\^)?\\s*${number}(?:\\.(?:${star}(?:\\.${star})?|${number}${patch}))?\\s*$`);
/** Whether it is a version as Rust's semver reads it (semver.org, nothing around it). */
function isCrateVersion(text) {
    return version.test(text);
}
/** What a version requirement is to Rust's semver: one, the bare wildcard, or none. */
function judgeRequirement(text) {
    if (/^\s*[*xX]\s*$/.test(text))
        return 'wildcard';
    return text.split(',').every((each) => comparator.test(each)) ? 'valid' : 'invalid';
}

;// CONCATENATED MODULE: ./lib/cli/src/model/problem.js
/** A problem with its level, `error` unless told. */
function problem(code, message, fix, more = {}) {
    const place = more.file === undefined
        ? undefined
        : more.line === undefined
            ? { file: more.file }
            : { file: more.file, line: more.line };
    return { code, level: more.level ?? 'error', message, fix, ...(place && { place }) };
}
/** Thrown where a step cannot go on; carries everything that was found until then. */
class Refusal extends Error {
    problems;
    constructor(problems) {
        super(problems.map((each) => `${each.code}: ${each.message}`).join('\n'));
        this.name = 'Refusal';
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/finding.js

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
    return findings.map(({ code, message, fix, level }) => problem(code, `${filename}: ${message}`, fix, { level, file: filename }));
}
/** An answer of crates.io; `words` are its own. */
function refusedCrate(code, words, fix) {
    return finding(code, `crates.io answers: ${words}`, fix);
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/crate-dependencies.js


const ask = 'Fewer, or ask help@crates.io for a higher limit before the release.';
/** Names and numbers of features; `limit` is 300 unless crates.io has raised it for this crate. */
function featureFindings({ features }, limit) {
    const names = Object.keys(features);
    const count = names.length <= limit ? [] : [tooMany(limit, 'features', `declaring ${names.length} features`)];
    return [...count, ...Object.entries(features).flatMap(([name, entries]) => oneFeature(name, entries, limit))];
}
function oneFeature(name, entries, limit) {
    const named = [featureNameDefect(name), ...entries.map(featureDefect)]
        .filter((defect) => defect !== undefined)
        .map((words) => refusedCrate('crate-feature-invalid', words, 'Rename it: letters, digits, `_`, `-`, `+` and `.`.'));
    if (entries.length <= limit)
        return named;
    const what = 'features or dependencies that another feature can enable';
    return [...named, tooMany(limit, what, `enabling ${entries.length} of them in the feature "${name}"`)];
}
function tooMany(limit, what, doing) {
    const words = `crates.io only allows a maximum number of ${limit} ${what}, but your crate is ${doing}.`;
    return refusedCrate('crate-too-many', words, ask);
}
/** Dependencies that crates.io does not take, at most 500. */
function dependencyFindings(dependencies) {
    const words = 'crates.io only allows a maximum number of 500 dependencies.';
    const count = dependencies.length <= 500 ? [] : [refusedCrate('crate-too-many', words, ask)];
    return [...count, ...dependencies.flatMap(oneDependency)];
}
const cratesIndexes = ['https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/', 'crates-io'];
function oneDependency(dependency) {
    const { name, alias, requirement, registry, features } = dependency;
    const found = [];
    const defect = crateNameDefect('dependency', name) ??
        (alias === undefined ? undefined : crateNameDefect('dependency', alias, true));
    if (defect !== undefined)
        found.push(refusedCrate('crate-dependency-invalid', defect, 'Correct the name of the dependency.'));
    for (const feature of features) {
        const wrong = featureDefect(feature);
        if (wrong !== undefined)
            found.push(refusedCrate('crate-dependency-invalid', wrong, `Correct the features of \`${name}\`.`));
    }
    if (registry !== undefined && registry !== '' && !cratesIndexes.includes(registry)) {
        const words = `Dependency \`${name}\` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.`;
        found.push(refusedCrate('crate-dependency-invalid', words, `Publish \`${name}\` to crates.io as well, or depend on it optionally in another package.`));
    }
    const verdict = judgeRequirement(requirement);
    if (verdict === 'wildcard') {
        const words = `wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`${name}\``;
        found.push(refusedCrate('crate-dependency-invalid', words, `Give \`${name}\` a version (\`version = "1.2"\` beside its \`path\` or \`git\`).`));
    }
    else if (verdict === 'invalid') {
        found.push(refusedCrate('crate-dependency-invalid', `"${requirement}" is an invalid version requirement`, `Write the requirement of \`${name}\` as Cargo has it: "1.2", ">=1.2, <2".`));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/spdx.js
/** The license identifiers of the SPDX list 3.27.0 (https://spdx.org/licenses/), deprecated ones too, as SPDX spells them. */
const spdxLicenses = `
0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL AFL-1.1
AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only
AGPL-3.0-or-later Aladdin AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI
any-OSI-perl-modules Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0
Arphic-1999 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU
ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter
Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1 blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux
Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views
BSD-3-Clause BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP
BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-Sun
BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Protection BSD-Source-beginning-file BSD-Source-Code
BSD-Systemics BSD-Systemics-W3Works BSL-1.0 BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 CAL-1.0
CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble Catharon CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5
CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0
CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0
CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1
CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO check-cvs checkmk ClArtistic Clips CMU-Mach
CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1
copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0 CPL-1.0 CPOL-1.02 Cronyx Crossword CryptoSwift
CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0 DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC
DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0
eCos-2.0 EFL-1.0 EFL-2.0 eGenix Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 etalab-2.0 EUDatagrid EUPL-1.0
EUPL-1.1 EUPL-1.2 Eurosym Fair FBM FDK-AAC Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage FSFAP
FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Furuseth fwlw
Game-Programming-Gems GCR-docs GD generic-xts GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later
GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS Glide
Glulxe GLWTPL gnuplot GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later
GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later
GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann HaskellReport HDF5
hdparm HIDAPI Hippocratic-2.1 HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US
HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG
HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek
HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev HPND-UC HPND-UC-export-US HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG
IJG-short ImageMagick iMatix Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC
ISC-Veillard Jam JasPer-2.0 jove JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 Latex2e
Latex2e-translated-notice Leptonica LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+
LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35
libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-man-pages-1-para
Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document
LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html Martin-Birgmeier
McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival
MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-testregex MIT-Wu MITNFA MMIXware Motosoto MPEG-SSG
mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL MS-RL MTLL MulanPSL-1.0
MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 Naumen NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA Net-SNMP NetCDF Newsletr
NGPL ngrep NICTA-1.0 NIST-PD NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1
NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0 OFFIS OFL-1.0 OFL-1.0-no-RFN
OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0
OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2
OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenPBS-2.3 OpenSSL OpenSSL-standalone
OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 PADL Parity-6.0.0
Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0 PostgreSQL PPL PSF-2.0 psfrag psutils Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0
QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty SAX-PD SAX-PD-2.0
Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL
SGP4 SHL-0.5 SHL-0.51 SimPL-2.0 SISSL SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer
Soundex Spencer-86 Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0
StandardML-NJ SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL TCP-wrappers
TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TrustedQSL TTWL TTYP0 TU-Berlin-1.0
TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU
UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool UPL-1.0 URT-RLE Vim VOSTROM VSL-1.0 W3C W3C-19980720
W3C-20150513 w3m Watcom-1.0 Widget-Workshop Wsuipa WTFPL wwl wxWindows X11 X11-distribute-modifications-variant
X11-swapped Xdebug-1.03 Xerox Xfig XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0
YPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1
`
    .trim()
    .split(/\s+/);
/** The exceptions that may stand after `WITH`, of the same list. */
const spdxExceptions = `
389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0
Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24
Bison-exception-2.2 Bootloader-exception CGAL-linking-exception Classpath-exception-2.0 CLISP-exception-2.0
cryptsetup-OpenSSL-exception Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception eCos-exception-2.0
erlang-otp-linking-exception Fawkes-Runtime-exception FLTK-exception fmt-exception Font-exception-2.0
freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1 Gmsh-exception GNAT-exception
GNOME-examples-exception GNU-compiler-exception gnu-javamail-exception GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0
GStreamer-exception-2005 GStreamer-exception-2008 harbour-exception i2p-gpl-java-exception
Independent-modules-exception KiCad-libraries-exception LGPL-3.0-linking-exception libpri-OpenH323-exception
Libtool-exception Linux-syscall-note LLGPL LLVM-exception LZMA-exception mif-exception mxml-exception
Nokia-Qt-exception-1.1 OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0
openvpn-openssl-exception PCRE2-exception polyparse-exception PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 romic-exception
RRDtool-FLOSS-exception-2.0 SANE-exception SHL-2.0 SHL-2.1 stunnel-exception SWI-exception Swift-exception
Texinfo-exception u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception
WxWindows-exception-3.1 x11vnc-openssl-exception
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./lib/cli/src/rules/license-expression.js

const licenses = new Map(spdxLicenses.map((id) => [id.toLowerCase(), id]));
const exceptions = new Map(spdxExceptions.map((id) => [id.toLowerCase(), id]));
/**
 * Why a licence expression is refused, or `undefined` where it is taken. PyPI: `packaging.licenses`
 * (`canonicalize_license_expression`). crates.io: its `licenses.rs`, which allows deprecated identifiers and `GPL-3.0+`.
 */
function licenseDefect(expression, dialect) {
    const spaced = dialect === 'crates.io' ? expression.replaceAll('/', ' OR ') : expression;
    const tokens = spaced.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
    if (tokens.length === 0)
        return `Invalid license expression: '${expression}'`;
    const parser = { tokens, at: 0, dialect };
    const defect = readAlternatives(parser);
    if (defect === 'syntax' || (defect === undefined && parser.at < tokens.length)) {
        return `Invalid license expression: '${expression}'`;
    }
    return defect;
}
/** The identifier that was probably meant. */
function licenseSuggestion(expression) {
    const plain = expression.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const exact = licenses.get(expression.toLowerCase());
    return exact ?? spdxLicenses.find((id) => id.toLowerCase().replace(/[^a-z0-9]+/g, '') === plain) ?? usual[plain];
}
/** What people write, without signs and in lower case, and what SPDX calls it. */
const usual = {
    mitlicense: 'MIT',
    themitlicense: 'MIT',
    apache: 'Apache-2.0',
    apache2: 'Apache-2.0',
    apachelicense20: 'Apache-2.0',
    apachelicenseversion20: 'Apache-2.0',
    apachesoftwarelicense: 'Apache-2.0',
    bsd: 'BSD-3-Clause',
    bsdlicense: 'BSD-3-Clause',
    bsd3: 'BSD-3-Clause',
    bsd2: 'BSD-2-Clause',
    newbsd: 'BSD-3-Clause',
    gpl: 'GPL-3.0-or-later',
    gplv2: 'GPL-2.0-only',
    gplv3: 'GPL-3.0-only',
    gpl3: 'GPL-3.0-only',
    lgplv3: 'LGPL-3.0-only',
    agplv3: 'AGPL-3.0-only',
    mpl2: 'MPL-2.0',
    mozillapubliclicense20: 'MPL-2.0',
    psf: 'PSF-2.0',
    publicdomain: 'Unlicense',
    proprietary: 'LicenseRef-Proprietary',
};
function keyword(parser) {
    const token = parser.tokens[parser.at] ?? '';
    const lower = token.toLowerCase();
    // crates.io's parser knows `AND` and `and`, but not `And`
    const spelled = parser.dialect === 'pypi' || token === lower || token === token.toUpperCase();
    return spelled && ['and', 'or', 'with', '(', ')'].includes(lower) ? lower : undefined;
}
/** terms joined by `AND` and `OR`; their precedence is of no concern here. */
function readAlternatives(parser) {
    for (;;) {
        const defect = readTerm(parser);
        if (defect !== undefined)
            return defect;
        const next = keyword(parser);
        if (next !== 'and' && next !== 'or')
            return undefined;
        parser.at++;
    }
}
function readTerm(parser) {
    const word = keyword(parser);
    const token = parser.tokens[parser.at];
    if (token === undefined || (word !== undefined && word !== '('))
        return 'syntax';
    parser.at++;
    if (word === '(') {
        const defect = readAlternatives(parser);
        if (defect !== undefined)
            return defect;
        if (keyword(parser) !== ')')
            return 'syntax';
        parser.at++;
        return undefined;
    }
    const defect = licenseIdDefect(token, parser.dialect);
    if (defect !== undefined || keyword(parser) !== 'with')
        return defect;
    parser.at++;
    const exception = keyword(parser) === undefined ? parser.tokens[parser.at] : undefined;
    if (exception === undefined)
        return 'syntax';
    parser.at++;
    return isKnown(exceptions, exception, parser.dialect) ? undefined : `Unknown license exception: '${exception}'`;
}
function licenseIdDefect(token, dialect) {
    const reference = dialect === 'pypi' ? /^licenseref-/i : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-/;
    if (reference.test(token)) {
        const whole = dialect === 'pypi'
            ? /^licenseref-[A-Za-z0-9.-]+$/i
            : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-[A-Za-z0-9.-]*$/;
        return whole.test(token) ? undefined : `Invalid licenseref: '${token}'`;
    }
    const later = token.endsWith('+');
    const id = later ? token.slice(0, -1) : token;
    if (dialect === 'crates.io') {
        if (id === 'NOASSERTION')
            return undefined;
        if (later && id.endsWith('-or-later'))
            return `'${id}' says "or later" already: '${token}'`;
    }
    return isKnown(licenses, id, dialect) ? undefined : `Unknown license: '${token}'`;
}
function isKnown(list, id, dialect) {
    const spelled = list.get(id.toLowerCase());
    return dialect === 'pypi' ? spelled !== undefined : spelled === id;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/crate-rules.js





const page = 'https://doc.rust-lang.org/cargo/reference/manifest.html';
/**
 * What crates.io refuses in a packaged manifest (its `publish.rs`), most of which `cargo publish --dry-run` lets pass.
 * `categories` are the slugs that crates.io knows, without which slugs are only counted; `features` is the crate's limit.
 */
function manifestFindings(manifest, { categories, features }) {
    return [
        ...identityFindings(manifest),
        ...requiredFindings(manifest),
        ...licenseFindings(manifest.license),
        ...addressFindings(manifest),
        ...labelFindings(manifest, categories),
        ...featureFindings(manifest, features),
        ...dependencyFindings(manifest.dependencies),
    ];
}
function identityFindings({ name, version, rustVersion }) {
    const found = [];
    const defect = crateNameDefect('crate', name);
    if (defect !== undefined) {
        found.push(refusedCrate('crate-name-invalid', defect, 'Rename the package: an ASCII letter, then letters, digits, `-` and `_`, at most 64.'));
    }
    else if (isReservedCrateName(name)) {
        found.push(refusedCrate('crate-name-reserved', 'cannot upload a crate with a reserved name', `'${name}' is reserved on crates.io: rename the package.`));
    }
    if (!isCrateVersion(version)) {
        found.push(refusedCrate('crate-version-invalid', `"${version}" is an invalid semver version`, 'Write the version as major.minor.patch, such as 1.2.3 or 1.2.3-rc.1.'));
    }
    else if (version.length > 150) {
        found.push(refusedCrate('crate-version-invalid', 'the version number is too long (max 150 characters)', 'Shorten the pre-release or build part.'));
    }
    if (rustVersion !== undefined && !/^\d+(?:\.\d+){0,2}$/.test(rustVersion)) {
        found.push(refusedCrate('crate-manifest-invalid', `failed to parse \`Cargo.toml\` manifest file: invalid \`rust-version\` value '${rustVersion}'`, 'Write it as numbers only, such as "1.85".'));
    }
    return found;
}
function requiredFindings({ description, license, licenseFile }) {
    const missing = [
        ...(description === undefined || description === '' ? ['description'] : []),
        ...((license ?? '') === '' && (licenseFile ?? '') === '' ? ['license'] : []),
    ];
    const found = [];
    if (missing.length > 0) {
        const words = `missing or empty metadata fields: ${missing.join(', ')}. Please see ${page} for more information on configuring these fields`;
        const fix = `Add ${missing.map((field) => `\`${field}\``).join(' and ')} to [package] (\`license-file\` will do for a licence that SPDX does not list). In a workspace, \`${missing[0]}.workspace = true\` takes it over.`;
        found.push(refusedCrate('crate-metadata-missing', words, fix));
    }
    if (external_node_buffer_.Buffer.byteLength(description ?? '') > 1000) {
        const words = 'The `description` is too long. A maximum of 1000 characters are currently allowed.';
        found.push(refusedCrate('crate-manifest-invalid', words, 'Shorten `description` (bytes are counted); the README is the place for more.'));
    }
    return found;
}
function licenseFindings(license) {
    const defect = license === undefined || license === '' ? undefined : licenseDefect(license, 'crates.io');
    if (license === undefined || defect === undefined)
        return [];
    const near = licenseSuggestion(license);
    const fix = `Write an SPDX expression, letter by letter, such as \`license = "${near ?? 'MIT OR Apache-2.0'}"\`, or name a \`license-file\` instead (https://spdx.org/licenses/).`;
    return [refusedCrate('crate-license-invalid', `unknown or invalid license expression; ${defect}`, fix)];
}
function addressFindings(manifest) {
    return ['homepage', 'documentation', 'repository'].flatMap((field) => {
        const url = manifest[field];
        if (url === undefined)
            return [];
        const fix = `Write \`${field}\` as a whole http:// or https:// address, or leave it out.`;
        if (!/^https?:\/\//.test(url)) {
            return [
                refusedCrate('crate-manifest-invalid', `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`, fix),
            ];
        }
        return URL.canParse(url)
            ? []
            : [refusedCrate('crate-manifest-invalid', `\`${field}\` is not a valid url: \`${url}\``, fix)];
    });
}
function labelFindings({ keywords, categories }, known) {
    const found = [];
    if (keywords.length > 5) {
        found.push(refusedCrate('crate-keyword-invalid', 'expected at most 5 keywords per crate', `Keep five of the ${keywords.length}.`));
    }
    for (const keyword of keywords) {
        const fix = 'A keyword has at most 20 characters: an ASCII letter or digit, then letters, digits, `_`, `-` and `+`.';
        if (external_node_buffer_.Buffer.byteLength(keyword) > 20) {
            found.push(refusedCrate('crate-keyword-invalid', `"${keyword}" is an invalid keyword (keywords must have less than 20 characters)`, fix));
        }
        else if (!/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword)) {
            found.push(refusedCrate('crate-keyword-invalid', `"${keyword}" is an invalid keyword`, fix));
        }
    }
    if (categories.length > 5) {
        found.push(refusedCrate('crate-category-invalid', 'expected at most 5 categories per crate', `Keep five of the ${categories.length}.`));
    }
    const unknown = known === undefined ? [] : categories.filter((slug) => !known.has(slug.toLowerCase()));
    if (unknown.length > 0) {
        const words = `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}`;
        found.push(refusedCrate('crate-category-invalid', words, 'Take slugs of https://crates.io/category_slugs, such as `command-line-utilities`.'));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/model/project-name.js
/** A Python project's name as PyPI compares it (PEP 503): lower case, every run of `-`, `_` and `.` one dash. */
function normalisedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/python-version.js

/** Reads a version as `packaging.version.Version` does, spaces around it allowed; `undefined` where it is none. */
function pythonVersion(text) {
    const parts = (0,_renovatebot_pep440/* explain */.WE)(text.trim());
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
    return pythonVersion(one) !== undefined && pythonVersion(other) !== undefined && (0,_renovatebot_pep440.eq)(one.trim(), other.trim());
}
/** Whether it can be the name of a project or an extra (core metadata, `Name`). */
function isProjectName(name) {
    return /^([a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/filename.js


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
    if (pythonVersion(version) === undefined)
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
        name: normalisedName(distribution),
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
    if (pythonVersion(version) === undefined)
        return `'${version}' is not a version (PEP 440)`;
    return { distribution, name: normalisedName(distribution), version };
}
/** The one name that PyPI takes for the sdist of this project and version (PEP 625). */
function sdistFilename(name, version) {
    return `${normalisedName(name).replaceAll('-', '_')}-${pythonVersion(version)?.text ?? version}.tar.gz`;
}
/** The file name of a crate: what cargo writes and crates.io serves. */
function crateFilename(name, version) {
    return `${name}-${version}.crate`;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/crate.js






const mebibyte = 1024 * 1024;
/** What crates.io refuses in a `.crate` file (its `crates_io_tarball` and `publish.rs`), and what cargo tells of it. */
function examineCrate(filename, bytes, knowledge) {
    const packed = knowledge.limits.size ?? 10 * mebibyte;
    const unpacked = Math.max(512 * mebibyte, packed);
    const size = bytes.length > packed ? [sizeFinding(bytes.length, packed)] : [];
    const archive = readTarGz(bytes, unpacked);
    const words = 'crates.io answers: uploaded tarball is malformed or too large when decompressed';
    if (typeof archive === 'string') {
        const fix = archive === 'too-large'
            ? 'More than 512 MiB unpacked: leave test data and build results out with `exclude` or `include` in [package].'
            : 'The file is cut off or no gzip: run `cargo package` again.';
        return { findings: [...size, finding('archive-unreadable', words, fix)], crate: undefined };
    }
    const damage = archive.damage === undefined
        ? []
        : [finding('archive-unreadable', `${words} (${archive.damage}).`, 'Run `cargo package` again.')];
    const root = filename.endsWith('.crate') ? filename.slice(0, -'.crate'.length) : filename;
    const manifests = archive.entries.filter((entry) => /^[^/]+\/cargo\.toml$/i.test(entry.name));
    const [only] = manifests;
    const manifest = only === undefined ? undefined : readManifestEntry(archive, only);
    const layout = [
        ...entryFindings(archive, typeof manifest === 'object' ? `${manifest.name}-${manifest.version}` : root),
        ...manifestCount(manifests),
    ];
    if (typeof manifest !== 'object') {
        const broken = manifest === undefined ? [] : [malformedManifest(manifest)];
        return { findings: [...size, ...damage, ...layout, ...broken], crate: undefined };
    }
    const readme = readReadme(archive, manifest);
    const renamed = filename === crateFilename(manifest.name, manifest.version) ? [] : [renamedFinding(filename, manifest)];
    return {
        findings: [
            ...size,
            ...damage,
            ...layout,
            ...renamed,
            ...manifestFindings(manifest, { categories: knowledge.categories, features: knowledge.limits.features ?? 300 }),
            ...readme.findings,
        ],
        crate: { name: manifest.name, version: manifest.version, readme: readme.text, readmeFile: readme.path, manifest },
    };
}
function sizeFinding(size, limit) {
    const fix = 'Leave out what a user does not compile (`exclude` or `include` in [package]; `cargo package --list` shows the files), or ask help@crates.io for a higher limit before the release.';
    return finding('file-too-large', `crates.io answers: max upload size is: ${limit}. The crate has ${size} bytes.`, fix);
}
function malformedManifest(reason) {
    const fix = reason.includes('workspace')
        ? 'Only `cargo package` resolves what comes from the workspace: upload the file that it made.'
        : 'Upload the file that `cargo package` made, and run `cargo publish --dry-run` on the package.';
    return finding('crate-manifest-invalid', `crates.io answers: failed to parse \`Cargo.toml\` manifest file: ${reason}`, fix);
}
function renamedFinding(filename, manifest) {
    const wanted = crateFilename(manifest.name, manifest.version);
    return finding('filename-mismatch', `The manifest inside makes it '${wanted}'.`, `Take the file that \`cargo package\` made, unrenamed; '${filename}' may be of another version.`);
}
/** Every path is below `{name}-{version}/`, and is a file or a folder. */
function entryFindings(archive, root) {
    const repack = 'Upload the file that `cargo package` made; it packs plain files below one folder.';
    const found = [];
    for (const entry of archive.entries) {
        const parts = entry.name.split('/');
        if (parts[0] !== root || parts.includes('..') || !entry.readable) {
            found.push(finding('crate-entry-refused', `crates.io answers: invalid path found: ${entry.name}`, repack));
        }
        else if (entry.type !== '0' && entry.type !== '5') {
            const words = `unexpected tar entry type ${typeNames[entry.type] ?? `Other('${entry.type}')`} found: ${entry.name}`;
            found.push(finding('crate-entry-refused', `crates.io answers: ${words}`, repack));
        }
        else if (entry.sizesDiffer) {
            found.push(finding('crate-entry-refused', `crates.io answers: uploaded tarball is malformed (two sizes for ${entry.name})`, repack));
        }
    }
    return found.slice(0, 5);
}
const typeNames = {
    '1': 'Link',
    '2': 'Symlink',
    '3': 'Char',
    '4': 'Block',
    '6': 'Fifo',
    '7': 'Continuous',
    S: 'GNUSparse',
};
function manifestCount(manifests) {
    const names = manifests.map((entry) => entry.name.slice(entry.name.indexOf('/') + 1));
    const repack = 'There must be one `Cargo.toml` at the top, in that spelling, as `cargo package` writes it.';
    if (names.length > 1) {
        const words = `uploaded tarball contains more than one \`Cargo.toml\` manifest file; found \`${names.join('`, `')}\``;
        return [finding('crate-manifest-invalid', `crates.io answers: ${words}`, repack)];
    }
    if (names.length === 1 && (names[0] === 'Cargo.toml' || names[0] === 'cargo.toml'))
        return [];
    const other = names[0] === undefined ? '' : `; \`${names[0]}\` was found, but must be named \`Cargo.toml\` with that exact casing`;
    const words = `uploaded tarball is missing a \`Cargo.toml\` manifest file${other}`;
    return [finding('crate-manifest-invalid', `crates.io answers: ${words}`, repack)];
}
function readManifestEntry(archive, entry) {
    const text = decode(tarContent(archive, entry));
    return text === undefined ? 'it is not UTF-8' : readCrateManifest(text);
}
/** The README that the manifest names, or the usual one: without it in the publish request the page has none. */
function readReadme(archive, manifest) {
    const none = { text: undefined, path: undefined };
    if (manifest.readme === false)
        return { ...none, findings: [] };
    const root = `${manifest.name}-${manifest.version}`;
    const candidates = manifest.readme === undefined ? ['README.md', 'README.txt', 'README'] : [manifest.readme];
    for (const path of candidates) {
        const wanted = `${root}/${path.replace(/^(?:\.\/)+/, '')}`;
        const entry = archive.entries.find((each) => each.name === wanted && each.type === '0');
        if (entry === undefined)
            continue;
        const text = decode(tarContent(archive, entry));
        if (text !== undefined)
            return { text, path, findings: [] };
        const fix = `Save ${path} as UTF-8.`;
        return {
            ...none,
            findings: [finding('crate-readme-missing', `The README '${path}' is not UTF-8.`, fix, 'warning')],
        };
    }
    if (manifest.readme === undefined)
        return { ...none, findings: [] };
    const message = `The README '${manifest.readme}' is not in the crate, so its page will have none.`;
    const fix = 'Add it to `include`, or set `readme = false`.';
    return { ...none, findings: [finding('crate-readme-missing', message, fix, 'warning')] };
}
function decode(bytes) {
    try {
        return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/metadata.js

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
    const text = external_node_buffer_.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
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
/** `Label, https://…` in its two parts. */
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
/** One character a byte → UTF-8, or `undefined` where it is not. */
function utf8(binary) {
    // eslint-disable-next-line no-control-regex -- ASCII as a whole
    if (/^[\x00-\x7f]*$/.test(binary))
        return binary;
    try {
        return decoder.decode(external_node_buffer_.Buffer.from(binary, 'latin1'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/zip.js


/** Members are small texts where a rule reads them; this bounds what a lying header can make us allocate. */
const largestMember = 64 * 1024 * 1024;
/**
 * Reads the central directory of a ZIP (APPNOTE.TXT 4.3.12 and after), as Python's zipfile finds it: from the end, with
 * whatever was put before the archive. `undefined` where there is none.
 */
function readZip(content) {
    const bytes = external_node_buffer_.Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const end = findEnd(bytes);
    if (end === undefined)
        return undefined;
    const prefix = end.directoryEnd - end.directorySize - end.directoryOffset;
    let at = end.directoryOffset + prefix;
    if (prefix < 0)
        return undefined;
    const entries = [];
    while (at < end.directoryEnd) {
        if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
            return undefined;
        // Python's zipfile reads no archive that asks for more than version 6.3
        if ((bytes[at + 6] ?? 0) > 63)
            return undefined;
        const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
        const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
        if (extraEnd > bytes.length)
            return undefined;
        entries.push(readEntryHeader(bytes, at, nameEnd, extraEnd, prefix));
        at = extraEnd + bytes.readUInt16LE(at + 32);
    }
    return { bytes, entries };
}
/** The content of one member, or `undefined` where it is damaged, encrypted, too large or packed in another way. */
function readEntry(archive, entry) {
    const { bytes } = archive;
    if ((entry.flags & 1) !== 0 || entry.size > largestMember)
        return undefined;
    if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== 0x04034b50)
        return undefined;
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    if (start + entry.compressedSize > bytes.length)
        return undefined;
    const packed = bytes.subarray(start, start + entry.compressedSize);
    const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
    if (content === undefined || content.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc)
        return undefined;
    return content;
}
function inflate(packed, size) {
    try {
        // one byte more than the header says, so that a longer member is seen to lie
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1 });
    }
    catch {
        return undefined;
    }
}
/** The end record, the last one that fits: a comment of up to 64 KiB may follow it. */
function findEnd(bytes) {
    const lowest = Math.max(0, bytes.length - 22 - 0xffff);
    for (let at = bytes.length - 22; at >= lowest; at--) {
        if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== 0x06054b50)
            continue;
        const locator = at - 20;
        const record = locator - 56;
        if (record >= 0 && bytes.readUInt32LE(locator) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
            return {
                directorySize: Number(bytes.readBigUInt64LE(record + 40)),
                directoryOffset: Number(bytes.readBigUInt64LE(record + 48)),
                directoryEnd: record,
            };
        }
        return {
            directorySize: bytes.readUInt32LE(at + 12),
            directoryOffset: bytes.readUInt32LE(at + 16),
            directoryEnd: at,
        };
    }
    return undefined;
}
function readEntryHeader(bytes, at, nameEnd, extraEnd, prefix) {
    const flags = bytes.readUInt16LE(at + 8);
    const large = readZip64(bytes, nameEnd, extraEnd, [
        bytes.readUInt32LE(at + 24),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 42),
    ]);
    return {
        name: decodeName(bytes.subarray(at + 46, nameEnd), flags),
        flags,
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        size: large[0],
        compressedSize: large[1],
        offset: large[2] + prefix,
    };
}
/** Size, packed size and offset, each taken from the zip64 extra field where the header says so (APPNOTE.TXT 4.5.3). */
function readZip64(bytes, from, to, plain) {
    for (let at = from; at + 4 <= to; at += 4 + bytes.readUInt16LE(at + 2)) {
        if (bytes.readUInt16LE(at) !== 1)
            continue;
        const fieldEnd = Math.min(to, at + 4 + bytes.readUInt16LE(at + 2));
        let next = at + 4;
        const take = (value) => {
            if (value !== 0xffffffff || next + 8 > fieldEnd)
                return value;
            next += 8;
            return Number(bytes.readBigUInt64LE(next - 8));
        };
        return [take(plain[0]), take(plain[1]), take(plain[2])];
    }
    return plain;
}
/** UTF-8 where flag bit 11 says so. Otherwise an old code page: Latin-1 is as wrong as any, and equal for ASCII. */
function decodeName(name, flags) {
    return name.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1');
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/metadata-version.js

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
        return [finding('metadata-field-missing', "'metadata-version' is a required field of core metadata.", fix)];
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
            finding('metadata-version-unknown', `PyPI may answer: ${message.slice('PyPI answers: '.length)}`, fix, 'warning'),
        ];
    }
    return [finding('metadata-version-refused', message, `PyPI takes ${known}: build with a current build backend.`)];
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/license-rules.js




/** License, License-Expression and License-File as PEP 639 and PyPI have them. */
function license_rules_licenseFindings(metadata) {
    const found = [];
    const expression = single(metadata, 'license-expression');
    const defect = expression === undefined ? undefined : licenseDefect(expression, 'pypi');
    if (expression !== undefined && defect !== undefined) {
        const near = licenseSuggestion(expression);
        const fix = `Write an SPDX expression such as '${near ?? 'MIT OR Apache-2.0'}' in \`license\`, or 'LicenseRef-…' for one that SPDX does not list (https://spdx.org/licenses/).`;
        found.push(finding('license-expression-invalid', `PyPI answers: '${expression}' is invalid for 'license-expression'. ${defect}`, fix));
    }
    if (expression !== undefined && single(metadata, 'license') !== undefined) {
        found.push(invalidField('License is deprecated when License-Expression is present. Only License-Expression should be present.', 'Give the licence once, as an SPDX expression in `license`.'));
    }
    if (metadataAge(single(metadata, 'metadata-version')) < metadataAge('2.4'))
        return found;
    for (const path of many(metadata, 'license-file')) {
        const wrong = path.includes('..')
            ? 'parent directory indicators are not allowed'
            : path.includes('*')
                ? 'paths must be resolved'
                : /^\/|^[A-Za-z]:[\\/]/.test(path)
                    ? 'paths must be relative'
                    : path.includes('\\') || path.split('/').some((part) => part === '' || part === '.')
                        ? "paths must use '/' delimiter"
                        : undefined;
        if (wrong !== undefined) {
            found.push(invalidField(`'${path}' is invalid for 'license-file', ${wrong}.`, 'List licence files inside the project under `license-files`, as plain relative paths.'));
        }
    }
    return found;
}
/** From metadata 2.4 on, every License-File must be in the archive, below `folder`. */
function licenseFileFindings(filename, metadata, folder, members) {
    if (metadataAge(single(metadata, 'metadata-version')) < metadataAge('2.4'))
        return [];
    return many(metadata, 'license-file')
        .filter((path) => !members.has(`${folder}/${path}`))
        .map((path) => {
        const words = `License-File ${path} does not exist in distribution file ${filename} at ${folder}/${path}`;
        const fix = 'Let `license-files` name files that are there and packed; in a workspace the licence of the root is not in the package by itself.';
        return finding('license-file-missing', `PyPI answers: ${words}`, fix);
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/classifiers.js
/**
 * The classifiers that PyPI knew in trove-classifiers 2026.9.21.13 (https://pypi.org/classifiers/). The list grows every
 * few weeks: one that is missing here may be new. Each line is a parent and its children; a line that begins with spaces
 * goes on.
 */
const tree = `
Development Status > 1 - Planning | 2 - Pre-Alpha | 3 - Alpha | 4 - Beta | 5 - Production/Stable | 6 - Mature
  | 7 - Inactive
Environment > Console | Cygwin (MS Windows) | GPU | Handhelds/PDA's | MacOS X | No Input/Output (Daemon) | OpenStack
  | Other Environment | Plugins | Web Environment | WebAssembly | Win32 (MS Windows) | X11 Applications
Environment :: Console > Curses | Framebuffer | Newt | svgalib
Environment :: GPU > NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA > 1.0 | 1.1 | 10.0 | 10.1 | 10.2 | 11 | 11.0 | 11.1 | 11.2 | 11.3 | 11.4 | 11.5
  | 11.6 | 11.7 | 11.8 | 12 | 13 | 2.0 | 2.1 | 2.2 | 2.3 | 3.0 | 3.1 | 3.2 | 4.0 | 4.1 | 4.2 | 5.0 | 5.5 | 6.0 | 6.5
  | 7.0 | 7.5 | 8.0 | 9.0 | 9.1 | 9.2
Environment :: GPU :: NVIDIA CUDA :: 12 > 12.0 | 12.1 | 12.2 | 12.3 | 12.4 | 12.5 | 12.6
Environment :: MacOS X > Aqua | Carbon | Cocoa
Environment :: Web Environment > Buffet | Mozilla | ToscaWidgets
Environment :: WebAssembly > Emscripten | WASI
Environment :: X11 Applications > GTK | Gnome | KDE | Qt
Framework > AWS CDK | AiiDA | Ansible | AnyIO | Apache Airflow | AsyncIO | BEAT | BFG | Bob | Bottle | Buildout
  | CastleCMS | Celery | Chandler | CherryPy | CubicWeb | Dash | Datasette | Django | Django CMS | FastAPI | Flake8
  | Flask | Hatch | Hypothesis | IDLE | IPython | InvenTree | Jupyter | Kedro | Lektor | Litestar | Masonite
  | Matplotlib | MkDocs | Nengo | Odoo | OpenTelemetry | Opps | Paste | Pelican | Plone | PySimpleGUI | Pycsou
  | Pydantic | Pylons | Pyodide | Pyramid | Pytest | Review Board | Robot Framework | Scrapy | Setuptools Plugin
  | Sphinx | Trac | Trio | Tryton | TurboGears | Twisted | Wagtail | ZODB | Zope | Zope2 | Zope3 | aiohttp | cocotb
  | napari | tox
Framework :: AWS CDK > 1 | 2
Framework :: Apache Airflow > Provider
Framework :: Buildout > Extension | Recipe
Framework :: CastleCMS > Theme
Framework :: Django > 1 | 1.10 | 1.11 | 1.4 | 1.5 | 1.6 | 1.7 | 1.8 | 1.9 | 2 | 2.0 | 2.1 | 2.2 | 3 | 3.0 | 3.1 | 3.2
  | 4 | 4.0 | 4.1 | 4.2 | 5 | 5.0 | 5.1 | 5.2 | 6 | 6.0 | 6.1
Framework :: Django CMS > 3.10 | 3.11 | 3.4 | 3.5 | 3.6 | 3.7 | 3.8 | 3.9 | 4.0 | 4.1 | 5.0 | 5.1
Framework :: Jupyter > JupyterLab
Framework :: Jupyter :: JupyterLab > 1 | 2 | 3 | 4 | Extensions
Framework :: Jupyter :: JupyterLab :: Extensions > Mime Renderers | Prebuilt | Themes
Framework :: Litestar > 1 | 2 | 3
Framework :: Odoo > 10.0 | 11.0 | 12.0 | 13.0 | 14.0 | 15.0 | 16.0 | 17.0 | 18.0 | 19.0 | 20.0 | 8.0 | 9.0
Framework :: OpenTelemetry > Distros | Exporters | Instrumentations
Framework :: Pelican > Plugins | Themes
Framework :: Plone > 3.2 | 3.3 | 4.0 | 4.1 | 4.2 | 4.3 | 5.0 | 5.1 | 5.2 | 5.3 | 6.0 | 6.1 | 6.2 | 6.3 | Addon | Core
  | Distribution | Theme
Framework :: PySimpleGUI > 4 | 5
Framework :: Pydantic > 1 | 2
Framework :: Robot Framework > Library | Tool
Framework :: Sphinx > Domain | Extension | Theme
Framework :: TurboGears > Applications | Widgets
Framework :: Wagtail > 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Framework :: Zope > 2 | 3 | 4 | 5 | 6
Intended Audience > Customer Service | Developers | Education | End Users/Desktop | Financial and Insurance Industry
  | Healthcare Industry | Information Technology | Legal Industry | Manufacturing | Other Audience | Religion
  | Science/Research | System Administrators | Telecommunications Industry
License > Aladdin Free Public License (AFPL) | CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
  | CeCILL-B Free Software License Agreement (CECILL-B) | CeCILL-C Free Software License Agreement (CECILL-C)
  | DFSG approved | Eiffel Forum License (EFL) | Free For Educational Use | Free For Home Use
  | Free To Use But Restricted | Free for non-commercial use | Freely Distributable | Freeware | GUST Font License 1.0
  | GUST Font License 2006-09-30 | Netscape Public License (NPL) | Nokia Open Source License (NOKOS) | OSI Approved
  | Other/Proprietary License | Public Domain | Repoze Public License
License :: OSI Approved > Academic Free License (AFL) | Apache Software License | Apple Public Source License
  | Artistic License | Attribution Assurance License | BSD License | Blue Oak Model License (BlueOak-1.0.0)
  | Boost Software License 1.0 (BSL-1.0) | CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)
  | CMU License (MIT-CMU) | Common Development and Distribution License 1.0 (CDDL-1.0) | Common Public License
  | Eclipse Public License 1.0 (EPL-1.0) | Eclipse Public License 2.0 (EPL-2.0)
  | Educational Community License, Version 2.0 (ECL-2.0) | Eiffel Forum License
  | European Union Public Licence 1.0 (EUPL 1.0) | European Union Public Licence 1.1 (EUPL 1.1)
  | European Union Public Licence 1.2 (EUPL 1.2) | GNU Affero General Public License v3
  | GNU Affero General Public License v3 or later (AGPLv3+) | GNU Free Documentation License (FDL)
  | GNU General Public License (GPL) | GNU General Public License v2 (GPLv2)
  | GNU General Public License v2 or later (GPLv2+) | GNU General Public License v3 (GPLv3)
  | GNU General Public License v3 or later (GPLv3+) | GNU Lesser General Public License v2 (LGPLv2)
  | GNU Lesser General Public License v2 or later (LGPLv2+) | GNU Lesser General Public License v3 (LGPLv3)
  | GNU Lesser General Public License v3 or later (LGPLv3+) | GNU Library or Lesser General Public License (LGPL)
  | Historical Permission Notice and Disclaimer (HPND) | IBM Public License | ISC License (ISCL) | MIT License
  | MIT No Attribution License (MIT-0) | MirOS License (MirOS) | Motosoto License | Mozilla Public License 1.0 (MPL)
  | Mozilla Public License 1.1 (MPL 1.1) | Mozilla Public License 2.0 (MPL 2.0)
  | Mulan Permissive Software License v2 (MulanPSL-2.0) | NASA Open Source Agreement v1.3 (NASA-1.3)
  | Nethack General Public License | Nokia Open Source License | Open Group Test Suite License
  | Open Software License 3.0 (OSL-3.0) | PostgreSQL License | Python License (CNRI Python License)
  | Python Software Foundation License | Qt Public License (QPL) | Ricoh Source Code Public License
  | SIL Open Font License 1.1 (OFL-1.1) | Sleepycat License | Sun Public License | The Unlicense (Unlicense)
  | Universal Permissive License (UPL) | University of Illinois/NCSA Open Source License | Vovida Software License 1.0
  | W3C License | Zero-Clause BSD (0BSD) | Zope Public License | zlib/libpng License
Natural Language > Afrikaans | Arabic | Armenian | Basque | Bengali | Bosnian | Bulgarian | Cantonese | Catalan
  | Catalan (Valencian) | Chinese (Simplified) | Chinese (Traditional) | Croatian | Czech | Danish | Dutch | English
  | Esperanto | Estonian | Finnish | French | Galician | Georgian | German | Greek | Hebrew | Hindi | Hungarian
  | Icelandic | Indonesian | Irish | Italian | Japanese | Javanese | Korean | Latin | Latvian | Lithuanian
  | Macedonian | Malay | Marathi | Nepali | Norwegian | Panjabi | Persian | Polish | Portuguese
  | Portuguese (Brazilian) | Romanian | Russian | Serbian | Slovak | Slovenian | Spanish | Swedish | Tamil | Telugu
  | Thai | Tibetan | Turkish | Ukrainian | Urdu | Vietnamese | Yiddish
Operating System > Android | BeOS | MacOS | Microsoft | OS Independent | OS/2 | Other OS | PDA Systems | POSIX
  | PalmOS | RISC OS | Unix | iOS
Operating System :: MacOS > MacOS 9 | MacOS X
Operating System :: Microsoft > MS-DOS | Windows
Operating System :: Microsoft :: Windows > Windows 10 | Windows 11 | Windows 3.1 or Earlier | Windows 7 | Windows 8
  | Windows 8.1 | Windows 95/98/2000 | Windows CE | Windows NT/2000 | Windows Server 2003 | Windows Server 2008
  | Windows Vista | Windows XP
Operating System :: POSIX > AIX | BSD | GNU Hurd | HP-UX | IRIX | Linux | Other | SCO | SunOS/Solaris
Operating System :: POSIX :: BSD > BSD/OS | FreeBSD | NetBSD | OpenBSD
Programming Language > APL | ASP | Ada | Assembly | Awk | Basic | C | C# | C++ | Cold Fusion | Cython | D
  | Delphi/Kylix | Dylan | Eiffel | Emacs-Lisp | Erlang | Euler | Euphoria | F# | Forth | Fortran | Go | Haskell | Hy
  | Java | JavaScript | Kotlin | Lisp | Logo | Lua | ML | Modula | OCaml | Object Pascal | Objective C | Other
  | Other Scripting Engines | PHP | PL/SQL | PROGRESS | Pascal | Perl | Pike | Pliant | Prolog | Python | R | REBOL
  | Rexx | Ruby | Rust | SQL | Scheme | Simula | Smalltalk | Tcl | Unix Shell | Visual Basic | XBasic | YACC | Zig
  | Zope
Programming Language :: Python > 2 | 2.3 | 2.4 | 2.5 | 2.6 | 2.7 | 3 | 3.0 | 3.1 | 3.10 | 3.11 | 3.12 | 3.13 | 3.14
  | 3.15 | 3.16 | 3.2 | 3.3 | 3.4 | 3.5 | 3.6 | 3.7 | 3.8 | 3.9 | Free Threading | Implementation
Programming Language :: Python :: 2 > Only
Programming Language :: Python :: 3 > Only
Programming Language :: Python :: Free Threading > 1 - Unstable | 2 - Beta | 3 - Stable | 4 - Resilient
Programming Language :: Python :: Implementation > CPython | GraalPy | IronPython | Jython | MicroPython | PyPy
  | Stackless
Topic > Adaptive Technologies | Artistic Software | Communications | Database | Desktop Environment | Documentation
  | Education | File Formats | Games/Entertainment | Home Automation | Internet | Multimedia | Office/Business
  | Other/Nonlisted Topic | Printing | Religion | Scientific/Engineering | Security | Sociology | Software Development
  | System | Terminals | Text Editors | Text Processing | Utilities
Topic :: Communications > BBS | Chat | Conferencing | Email | FIDO | Fax | File Sharing | Ham Radio | Internet Phone
  | Telephony | Usenet News
Topic :: Communications :: Chat > ICQ | Internet Relay Chat | Unix Talk
Topic :: Communications :: Email > Address Book | Email Clients (MUA) | Filters | Mail Transport Agents
  | Mailing List Servers | Post-Office
Topic :: Communications :: Email :: Post-Office > IMAP | POP3
Topic :: Communications :: File Sharing > Gnutella | Napster
Topic :: Database > Database Engines/Servers | Front-Ends
Topic :: Desktop Environment > File Managers | GNUstep | Gnome | K Desktop Environment (KDE) | PicoGUI | Screen Savers
  | Window Managers
Topic :: Desktop Environment :: K Desktop Environment (KDE) > Themes
Topic :: Desktop Environment :: PicoGUI > Applications | Themes
Topic :: Desktop Environment :: Window Managers > Afterstep | Applets | Blackbox | CTWM | Enlightenment | FVWM
  | Fluxbox | IceWM | MetaCity | Oroborus | Sawfish | Waimea | Window Maker | XFCE
Topic :: Desktop Environment :: Window Managers :: Afterstep > Themes
Topic :: Desktop Environment :: Window Managers :: Blackbox > Themes
Topic :: Desktop Environment :: Window Managers :: CTWM > Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment > Epplets | Themes DR15 | Themes DR16 | Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM > Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox > Themes
Topic :: Desktop Environment :: Window Managers :: IceWM > Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity > Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus > Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish > Themes 0.30 | Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea > Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker > Applets | Themes
Topic :: Desktop Environment :: Window Managers :: XFCE > Themes
Topic :: Documentation > Sphinx
Topic :: Education > Computer Aided Instruction (CAI) | Testing
Topic :: File Formats > JSON
Topic :: File Formats :: JSON > JSON Schema
Topic :: Games/Entertainment > Arcade | Board Games | First Person Shooters | Fortune Cookies
  | Multi-User Dungeons (MUD) | Puzzle Games | Real Time Strategy | Role-Playing | Side-Scrolling/Arcade Games
  | Simulation | Turn Based Strategy
Topic :: Internet > File Transfer Protocol (FTP) | Finger | Log Analysis | Name Service (DNS) | Proxy Servers | WAP
  | WWW/HTTP | XMPP | Z39.50
Topic :: Internet :: WWW/HTTP > Browsers | Dynamic Content | HTTP Servers | Indexing/Search | Session
  | Site Management | WSGI
Topic :: Internet :: WWW/HTTP :: Dynamic Content > CGI Tools/Libraries | Content Management System | Message Boards
  | News/Diary | Page Counters | Wiki
Topic :: Internet :: WWW/HTTP :: Site Management > Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI > Application | Middleware | Server
Topic :: Multimedia > Graphics | Sound/Audio | Video
Topic :: Multimedia :: Graphics > 3D Modeling | 3D Rendering | Capture | Editors | Graphics Conversion | Presentation
  | Viewers
Topic :: Multimedia :: Graphics :: Capture > Digital Camera | Scanners | Screen Capture
Topic :: Multimedia :: Graphics :: Editors > Raster-Based | Vector-Based
Topic :: Multimedia :: Sound/Audio > Analysis | CD Audio | Capture/Recording | Conversion | Editors | MIDI | Mixers
  | Players | Sound Synthesis | Speech
Topic :: Multimedia :: Sound/Audio :: CD Audio > CD Playing | CD Ripping | CD Writing
Topic :: Multimedia :: Sound/Audio :: Players > MP3
Topic :: Multimedia :: Video > Capture | Conversion | Display | Non-Linear Editor
Topic :: Office/Business > Financial | Groupware | News/Diary | Office Suites | Scheduling
Topic :: Office/Business :: Financial > Accounting | Investment | Point-Of-Sale | Spreadsheet
Topic :: Scientific/Engineering > Artificial Intelligence | Artificial Life | Astronomy | Atmospheric Science
  | Bio-Informatics | Chemistry | Electronic Design Automation (EDA) | GIS | Human Machine Interfaces | Hydrology
  | Image Processing | Image Recognition | Information Analysis | Instrument Drivers
  | Interface Engine/Protocol Translator | Mathematics | Medical Science Apps. | Oceanography | Physics
  | Quantum Computing | Visualization
Topic :: Scientific/Engineering :: Instrument Drivers > IVI Conformant
Topic :: Security > Cryptography
Topic :: Sociology > Genealogy | History
Topic :: Software Development > Assemblers | Bug Tracking | Build Tools | Code Generators | Compilers | Debuggers
  | Disassemblers | Documentation | Embedded Systems | Internationalization | Interpreters | Libraries | Localization
  | Object Brokering | Pre-processors | Quality Assurance | Testing | User Interfaces | Version Control | Widget Sets
Topic :: Software Development :: Embedded Systems > Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) > CANopen | J1939
Topic :: Software Development :: Libraries > Application Frameworks | Java Libraries | PHP Classes | Perl Modules
  | Pike Modules | Python Modules | Ruby Modules | Tcl Extensions | pygame
Topic :: Software Development :: Object Brokering > CORBA
Topic :: Software Development :: Testing > Acceptance | BDD | Mocking | Traffic Generation | Unit
Topic :: Software Development :: Version Control > Bazaar | CVS | Git | Mercurial | RCS | SCCS
Topic :: System > Archiving | Benchmark | Boot | Clustering | Console Fonts | Distributed Computing | Emulators
  | Filesystems | Hardware | Installation/Setup | Logging | Monitoring | Networking | Operating System
  | Operating System Kernels | Power (UPS) | Recovery Tools | Shells | Software Distribution | System Shells
  | Systems Administration
Topic :: System :: Archiving > Backup | Compression | Mirroring | Packaging
Topic :: System :: Boot > Init
Topic :: System :: Hardware > Hardware Drivers | Mainframes | Symmetric Multi-processing | Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB) > Audio | Audio/Video (AV)
  | Communications Device Class (CDC) | Diagnostic Device | Hub | Human Interface Device (HID) | Mass Storage
  | Miscellaneous | Printer | Smart Card | Vendor | Video (UVC) | Wireless Controller
Topic :: System :: Networking > Firewalls | Monitoring | Time Synchronization
Topic :: System :: Networking :: Monitoring > Hardware Watchdog
Topic :: System :: Operating System Kernels > BSD | GNU Hurd | Linux
Topic :: System :: Systems Administration > Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory > LDAP | NIS
Topic :: Terminals > Serial | Telnet | Terminal Emulators/X Terminals
Topic :: Text Editors > Documentation | Emacs | Integrated Development Environments (IDE) | Text Processing
  | Word Processors
Topic :: Text Processing > Filters | Fonts | General | Indexing | Linguistic | Markup
Topic :: Text Processing :: Markup > HTML | LaTeX | Markdown | SGML | VRML | XML | reStructuredText
Typing > Stubs Only | Typed
`;
/** Classifiers that PyPI refuses because they were given up, with what to write instead. */
const deprecatedClassifiers = new Map([
    ['Framework :: Django CMS :: 4.2', 'Framework :: Django CMS :: 5.0'],
    ['License :: OSI Approved :: Intel Open Source License', undefined],
    ['License :: OSI Approved :: Jabber Open Source License', undefined],
    ['License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)', undefined],
    ['License :: OSI Approved :: Sun Industry Standards Source License (SISSL)', undefined],
    ['License :: OSI Approved :: X.Net License', undefined],
    ['Natural Language :: Ukranian', 'Natural Language :: Ukrainian'],
    ['Topic :: Communications :: Chat :: AOL Instant Messenger', undefined],
]);
/** Every classifier of the list. Read once, when the first distribution with classifiers is examined. */
function knownClassifiers() {
    known ??= new Set(tree
        .replace(/\n {2}/g, ' ')
        .trim()
        .split('\n')
        .flatMap((line) => {
        const [parent, children] = line.split(' > ');
        return (children ?? '').split(' | ').map((child) => `${parent} :: ${child}`);
    }));
    return known;
}
let known;

;// CONCATENATED MODULE: ./lib/cli/src/rules/classifier-rules.js


/** `Private ::` and given-up classifiers are refused for sure; one that the list lacks may be new, so it is a warning. */
function classifierFindings(classifiers) {
    return classifiers.flatMap((classifier) => {
        const message = `PyPI answers: '${classifier}' is not a valid classifier.`;
        if (classifier.startsWith('Private ::')) {
            const fix = 'This classifier is there to keep a project off PyPI. Remove it only if the project is meant to be published.';
            return [finding('classifier-private', message, fix)];
        }
        if (deprecatedClassifiers.has(classifier)) {
            const instead = deprecatedClassifiers.get(classifier);
            const fix = instead === undefined ? 'Remove it; a licence is told by `license` in pyproject.toml.' : `Write '${instead}'.`;
            return [
                finding('classifier-deprecated', `PyPI answers: The classifier '${classifier}' has been deprecated.`, fix),
            ];
        }
        if (knownClassifiers().has(classifier))
            return [];
        const near = [...knownClassifiers()].find((known) => loose(known) === loose(classifier));
        const fix = near === undefined
            ? 'Take one of https://pypi.org/classifiers/, letter by letter, or remove it.'
            : `Write '${near}'.`;
        return [
            finding('classifier-unknown', `PyPI may answer: '${classifier}' is not a valid classifier.`, fix, 'warning'),
        ];
    });
}
function loose(classifier) {
    return classifier.toLowerCase().replace(/[^a-z0-9.]+/g, '');
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/requirement.js
const release = String.raw `v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
const pre = String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?`;
const post = String.raw `(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?`;
const dev = String.raw `(?:[-_.]?dev[-_.]?[0-9]*)?`;
const local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const compatible = String.raw `v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+`;
/** One clause of a version specifier (PEP 440; `packaging.specifiers`). */
const clause = [
    String.raw `===\s*[^\s;)]*`,
    String.raw `(?:==|!=)\s*${release}(?:\.\*|${pre}${post}${dev}${local})`,
    String.raw `~=\s*${compatible}${pre}${post}${dev}`,
    String.raw `(?:<=|>=|<|>)\s*${release}${pre}${post}${dev}`,
].join('|');
const tokens = {
    space: /[ \t]+/y,
    identifier: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
    clause: new RegExp(`(?:${clause})`, 'iy'),
    trail: /\.\*|\+[a-z0-9]+/y,
    url: /[^ \t]+/y,
    quoted: /'[^']*'|"[^"]*"/y,
    operator: /===|==|~=|!=|<=|>=|<|>/y,
    junction: /\b(?:or|and)\b/y,
    in: /\bin\b/y,
    not: /\bnot\b/y,
    variable: new RegExp(String.raw `\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|` +
        String.raw `platform[._](?:version|machine|python_implementation)|python_implementation|` +
        String.raw `implementation_(?:name|version)|extras?|dependency_groups)\b`, 'y'),
};
/** What stands there, going on behind it; `undefined` where it is something else. */
function take(reader, token) {
    if (typeof token === 'string') {
        if (!reader.text.startsWith(token, reader.at))
            return undefined;
        reader.at += token.length;
        return token;
    }
    token.lastIndex = reader.at;
    const found = token.exec(reader.text)?.[0];
    reader.at += found?.length ?? 0;
    return found;
}
function ended(reader) {
    return reader.at >= reader.text.length;
}
/** Thrown inside the parser only. */
class Unreadable extends Error {
}
/** Whether a text is a set of version clauses with commas between, as `packaging.specifiers.SpecifierSet` reads it. */
function isSpecifierSet(text) {
    const whole = new RegExp(`^(?:${clause})$`, 'i');
    return text.split(',').every((part) => part.trim() === '' || whole.test(part.trim()));
}
/**
 * Reads a requirement as `packaging.requirements.Requirement` does. A text says what was expected where, in its words.
 */
function readRequirement(text) {
    const reader = { text, at: 0 };
    try {
        return readParts(reader);
    }
    catch (error) {
        if (error instanceof Unreadable)
            return `${error.message} at column ${reader.at + 1}`;
        throw error;
    }
}
function readParts(reader) {
    take(reader, tokens.space);
    const name = take(reader, tokens.identifier);
    if (name === undefined)
        throw new Unreadable('Expected package name at the start of dependency specifier');
    take(reader, tokens.space);
    readExtras(reader);
    take(reader, tokens.space);
    if (take(reader, '@') !== undefined) {
        take(reader, tokens.space);
        const url = take(reader, tokens.url);
        if (url === undefined)
            throw new Unreadable('Expected URL after @');
        const spaced = take(reader, tokens.space) !== undefined;
        if (!ended(reader) && spaced)
            readMarkerPart(reader, 'semicolon (after URL and whitespace)');
        return { name, url };
    }
    const specified = readSpecifier(reader);
    take(reader, tokens.space);
    if (!ended(reader))
        readMarkerPart(reader, specified ? 'comma, semicolon' : 'semicolon (after name with no version specifier)');
    return { name, url: undefined };
}
function readExtras(reader) {
    if (take(reader, '[') === undefined)
        return;
    take(reader, tokens.space);
    if (take(reader, tokens.identifier) !== undefined) {
        take(reader, tokens.space);
        while (take(reader, ',') !== undefined) {
            take(reader, tokens.space);
            if (take(reader, tokens.identifier) === undefined)
                throw new Unreadable('Expected extra name after comma');
            take(reader, tokens.space);
        }
    }
    if (take(reader, ']') === undefined)
        throw new Unreadable('Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras');
}
/** Whether there was any clause. */
function readSpecifier(reader) {
    const open = take(reader, '(') !== undefined;
    take(reader, tokens.space);
    let any = false;
    while (take(reader, tokens.clause) !== undefined) {
        any = true;
        if (take(reader, tokens.trail) !== undefined) {
            throw new Unreadable('Expected no .* suffix and no local version label with this operator');
        }
        take(reader, tokens.space);
        if (take(reader, ',') === undefined)
            break;
        take(reader, tokens.space);
    }
    take(reader, tokens.space);
    if (open && take(reader, ')') === undefined) {
        throw new Unreadable('Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier');
    }
    return any;
}
function readMarkerPart(reader, expected) {
    if (take(reader, ';') === undefined)
        throw new Unreadable(`Expected ${expected} or end`);
    readMarker(reader);
    take(reader, tokens.space);
    if (!ended(reader))
        throw new Unreadable('Expected end of dependency specifier');
}
function readMarker(reader) {
    do {
        take(reader, tokens.space);
        if (take(reader, '(') !== undefined) {
            readMarker(reader);
            take(reader, tokens.space);
            if (take(reader, ')') === undefined) {
                throw new Unreadable('Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after marker expression');
            }
        }
        else {
            readMarkerValue(reader);
            readMarkerOperator(reader);
            readMarkerValue(reader);
        }
        take(reader, tokens.space);
    } while (take(reader, tokens.junction) !== undefined);
}
function readMarkerValue(reader) {
    take(reader, tokens.space);
    if ((take(reader, tokens.variable) ?? take(reader, tokens.quoted)) === undefined) {
        throw new Unreadable('Expected a marker variable or quoted string');
    }
}
function readMarkerOperator(reader) {
    take(reader, tokens.space);
    if (take(reader, tokens.in) !== undefined || take(reader, tokens.operator) !== undefined)
        return;
    if (take(reader, tokens.not) !== undefined) {
        if (take(reader, tokens.space) !== undefined && take(reader, tokens.in) !== undefined)
            return;
        throw new Unreadable("Expected 'in' after 'not'");
    }
    throw new Unreadable('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in');
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/dependency-rules.js



/** Dependencies that are not written as PEP 508 has it, dependencies by URL, and a malformed Requires-Python. */
function dependency_rules_dependencyFindings(metadata) {
    const found = [];
    for (const field of ['requires-dist', 'provides-dist', 'obsoletes-dist']) {
        for (const text of many(metadata, field)) {
            const requirement = readRequirement(text);
            if (typeof requirement === 'string') {
                const message = field === 'requires-dist'
                    ? `PyPI answers: '${text}' is invalid for '${field}'. ${requirement}.`
                    : `PyPI answers: '${text}' is invalid: ${requirement}. (${field})`;
                found.push(finding('requirement-invalid', message, 'Write the dependency as `name>=1.0,<2; python_version >= "3.10"` (PEP 508).'));
            }
            else if (requirement.url !== undefined) {
                const fix = `PyPI takes no dependency by URL. Publish '${requirement.name}' to PyPI and depend on it by version, or take it out of the published dependencies.`;
                // PyPI quotes the fields that packaging does not read itself
                const shown = field === 'requires-dist' ? text : `'${text}'`;
                found.push(finding('requirement-direct-url', `PyPI answers: Can't have direct dependency: ${shown}`, fix));
            }
        }
    }
    const python = single(metadata, 'requires-python');
    if (python !== undefined && !isSpecifierSet(python)) {
        found.push(invalidField(`'${python}' is invalid for 'requires-python'.`, "Write it as clauses with commas between, such as '>=3.10' or '>=3.9,<4'; `>=3.9.*` and `^3.9` are none."));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/import-names.js


const keywords = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
/** Import-Name and Import-Namespace (PEP 794): a dotted name, perhaps `; private`. */
function importNameFindings(metadata) {
    return ['import-name', 'import-namespace'].flatMap((field) => many(metadata, field).flatMap((entry) => {
        const [, name = '', option] = /^([^;]*)(?:;(.*))?$/s.exec(entry) ?? [];
        const parts = name.trimEnd().split('.');
        const wrong = parts.find((part) => !/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part) || keywords.has(part));
        const badOption = option !== undefined && option.trimStart() !== 'private';
        if (wrong === undefined && !badOption)
            return [];
        const message = badOption ? "the only valid option is 'private'" : `'${wrong}' is not a valid identifier`;
        return [
            invalidField(`'${entry}' is invalid for '${field}'; ${message}.`, 'Write the dotted name under which the module is imported.'),
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/email-address.js
/** Domains that never receive mail (RFC 6761 and after), which PyPI's checker refuses. */
const specialUse = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
/**
 * Why PyPI refuses the one address of `Author-email` or `Maintainer-email`, or `undefined` where it does not. Several
 * addresses, and texts in which Python's `parseaddr` finds none, are not looked at, as PyPI does not.
 */
function emailDefect(field) {
    // quoted names and comments may hold anything
    const plain = field.replace(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\([^()]*\)/g, ' ');
    if (/[,;:]/.test(plain))
        return undefined;
    const address = (/<([^<>]*)>/.exec(plain)?.[1] ?? plain).trim();
    if (address === '')
        return undefined;
    const parts = address.split('@');
    if (parts.length === 1)
        return `'${address}' is not a valid email address: An email address must have an @-sign.`;
    const [local = '', domain = ''] = parts;
    if (parts.length > 2 || domain === '' || /[<>]/.test(address) || /\s/.test(domain))
        return undefined;
    const wrong = localDefect(local) ?? domainDefect(domain);
    return wrong === undefined ? undefined : `'${address}' is not a valid email address: ${wrong}`;
}
function localDefect(local) {
    if (local === '')
        return 'There must be something before the @-sign.';
    if (/^\.|\.$|\.\./.test(local))
        return 'The part before the @-sign has a period where it cannot be.';
    if (/[\s()[\]\\"]/.test(local))
        return 'The part before the @-sign contains invalid characters.';
    return undefined;
}
function domainDefect(domain) {
    if (/[()[\]\\"_!#$%&'*+/=?^`{|}~]/.test(domain))
        return 'The part after the @-sign contains invalid characters.';
    const labels = domain.split('.');
    if (labels.some((label) => label === '' || label.length > 63 || /^-|-$/.test(label))) {
        return 'The part after the @-sign is not a valid domain.';
    }
    if (labels.length === 1)
        return 'The part after the @-sign is not valid. It should have a period.';
    const last = labels.at(-1)?.toLowerCase() ?? '';
    if (specialUse.includes(last))
        return 'The part after the @-sign is a special-use or reserved name.';
    return /^\d+$/.test(last) ? 'The part after the @-sign is not within a valid top-level domain.' : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/web-address.js
/**
 * Whether PyPI takes it as an address: http or https, a port that can be one, no brackets outside the host (warehouse
 * `utils/http.py`). Its checker lets spaces and foreign letters pass, and asks for no host, so this does too.
 */
function isWebAddress(text) {
    const [, authority = '', rest] = /^https?:(?:\/\/([^/?#]*))?([^#]*)/i.exec(text) ?? [];
    if (rest === undefined || /[[\]]/.test(rest))
        return false;
    const port = /:(\d*)$/.exec(authority)?.[1] ?? '';
    return Number(port) <= 65_535;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/metadata-addresses.js




/** E-mail addresses, home page, download URL and project URLs that PyPI does not take (warehouse `forklift/metadata.py`). */
function metadata_addresses_addressFindings(metadata) {
    const found = [];
    for (const field of ['author-email', 'maintainer-email']) {
        const defect = emailDefect(single(metadata, field) ?? '');
        if (defect !== undefined)
            found.push(invalidField(defect, 'Correct the address under `authors` or `maintainers`, or leave it out.'));
    }
    for (const field of ['home-page', 'download-url']) {
        const url = single(metadata, field);
        if (url !== undefined && !isWebAddress(url)) {
            found.push(invalidField(`'${url}' is not a valid url.`, `Write ${field} as a whole http:// or https:// address, without spaces.`));
        }
    }
    for (const entry of many(metadata, 'project-url')) {
        const { label, url } = splitProjectUrl(entry);
        const wrong = label === ''
            ? 'Must have a label.'
            : Array.from(label).length > 32
                ? `'${label}' must be 32 characters or less.`
                : url === ''
                    ? 'Must have a URL.'
                    : isWebAddress(url)
                        ? undefined
                        : `'${url}' is not a valid url.`;
        if (wrong !== undefined) {
            found.push(invalidField(`${wrong} (project-url '${entry}')`, 'Correct it under [project.urls]: a label of at most 32 characters, and a whole http:// or https:// address.'));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/restructured-text.js
const directives = new Set(('attention caution danger error hint important note tip warning admonition sidebar topic line-block parsed-literal ' +
    'code code-block sourcecode math rubric epigraph highlights pull-quote compound container table csv-table list-table ' +
    'image figure contents sectnum section-numbering header footer target-notes meta include raw replace unicode date ' +
    'class role default-role title restructuredtext-test-directive').split(' '));
/** Directives whose content is not reStructuredText. */
const verbatim = new Set([
    'code',
    'code-block',
    'sourcecode',
    'math',
    'raw',
    'include',
    'meta',
    'csv-table',
    'unicode',
    'date',
]);
/** Without a word of content these two are useless on PyPI, where file access and raw HTML are shut off. */
const disabled = new Set(['raw', 'include']);
const roles = new Set(('abbreviation ab acronym ac code emphasis literal math pep-reference pep rfc-reference rfc strong subscript sub ' +
    'superscript sup title-reference title t raw anonymous-reference citation-reference footnote-reference ' +
    'named-reference substitution-reference target uri-reference uri url').split(' '));
const punctuation = /^([!-/:-@[-`{-~])\1*$/;
/**
 * What of docutils' warnings can be told for sure without docutils: unknown or disabled directives, unknown roles, titles
 * whose lines are too short or out of order. Finding nothing does not mean that docutils finds nothing.
 */
function restructuredTextDefects(text) {
    const lines = text.split(/\r\n|[\n\v\f\r]/).map((raw, index) => {
        const expanded = raw.replace(/\t/g, '        ').trimEnd();
        return { number: index + 1, text: expanded, indent: expanded.length - expanded.trimStart().length };
    });
    const prose = withoutVerbatim(lines);
    return [...prose.defects, ...roleDefects(prose.lines, prose.roles), ...titleDefects(prose.lines)].sort((one, other) => one.line - other.line);
}
function withoutVerbatim(lines) {
    const kept = [];
    const defects = [];
    const own = new Set();
    // everything deeper than this is skipped; -1 while nothing is
    let skip = -1;
    for (const line of lines) {
        const blank = { ...line, text: '' };
        if (skip >= 0) {
            if (line.text === '' || line.indent > skip) {
                kept.push(blank);
                continue;
            }
            skip = -1;
        }
        const markup = /^ *(?:[-*+•] +|\d+[.)] +|#\. +)*\.\.(?: +|$)(.*)$/.exec(line.text);
        if (markup !== null) {
            const rest = markup[1] ?? '';
            const column = line.text.indexOf('..');
            const directive = /^(?:\|[^|]+\| +)?([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*) ?::(?: +(.*))?$/.exec(rest);
            const name = directive?.[1]?.toLowerCase();
            if (name === undefined) {
                // a target, a footnote or a citation has content of its own; a comment has none
                if (!/^(?:_|\[[^\]]+\] |\[[^\]]+\]$|\|)/.test(rest))
                    skip = column;
                kept.push(blank);
                continue;
            }
            if (!directives.has(name))
                defects.push({ line: line.number, what: `unknown directive '${directive?.[1]}'` });
            if (disabled.has(name))
                defects.push({ line: line.number, what: `the directive '${name}' is switched off` });
            if (name === 'role')
                own.add(/^[\w.+:-]+/.exec(directive?.[2] ?? '')?.[0]?.toLowerCase() ?? '');
            if (verbatim.has(name) || !directives.has(name))
                skip = column;
            kept.push(blank);
            continue;
        }
        if (line.text.endsWith('::') || /^ *>>> /.test(line.text))
            skip = line.indent;
        kept.push(line);
    }
    return { lines: kept, defects, roles: own };
}
function roleDefects(lines, own) {
    return paragraphs(lines).flatMap((paragraph) => {
        // inline literals hide everything inside them, also over the end of a line
        const text = paragraph
            .map((line) => line.text)
            .join('\n')
            .replace(/``[^`](?:[\s\S]*?[^\s])?``/g, (literal) => literal.replace(/[^\n]/g, ' '));
        const used = [
            ...text.matchAll(/(?<=^|[\s'"([{<\-/:])():([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*):`[^`\s][^`]*`/g),
            ...text.matchAll(/(?<=^|[\s'"([{<\-/])`[^`\s][^`]*`():([A-Za-z0-9](?:[-_+:.]?[A-Za-z0-9])*):(?=$|[\s'")\]}>\-/:.,;!?\\])/g),
        ];
        return used.flatMap((match) => {
            const role = match[2] ?? '';
            if (roles.has(role.toLowerCase()) || own.has(role.toLowerCase()))
                return [];
            const line = (paragraph[0]?.number ?? 0) + text.slice(0, match.index).split('\n').length - 1;
            return [{ line, what: `unknown interpreted text role '${role}'` }];
        });
    });
}
function paragraphs(lines) {
    const found = [];
    let open = [];
    for (const line of lines) {
        if (line.text !== '')
            open.push(line);
        else if (open.length > 0) {
            found.push(open);
            open = [];
        }
    }
    return open.length > 0 ? [...found, open] : found;
}
/** Titles stand at the margin, first in their paragraph: text over a line of signs, or between two of them. */
function titleDefects(lines) {
    const defects = [];
    const styles = [];
    let level = 0;
    const enter = (style, line) => {
        const known = styles.indexOf(style);
        if (known === -1 && styles.length === level) {
            styles.push(style);
            level++;
        }
        else if (known === -1 || known > level) {
            defects.push({ line, what: 'the title level is inconsistent: titles must not skip a level' });
        }
        else
            level = known + 1;
    };
    for (let at = 0; at < lines.length; at++) {
        const before = lines[at - 1]?.text ?? '';
        const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => lines[at + step]?.text ?? '');
        const number = lines[at]?.number ?? 0;
        if (first === '' || before !== '' || lines[at]?.indent !== 0)
            continue;
        if (punctuation.test(first)) {
            const over = first.length >= 4 && second !== '' && !punctuation.test(second);
            if (!over || third !== first)
                continue;
            if (width(second.trimEnd()) > first.length) {
                defects.push({ line: number, what: `the title's lines are shorter than the title '${second.trim()}'` });
            }
            enter(`${first[0]}${first[0]}`, number + 1);
            at += 2;
        }
        else if (second !== '' && punctuation.test(second) && !startsOtherBlock(first)) {
            if (width(first) > second.length) {
                // fewer than four signs under a longer text are no title but text
                if (second.length < 4)
                    continue;
                defects.push({ line: number + 1, what: `the line under the title '${first}' is shorter than the title` });
            }
            enter(second[0] ?? '', number);
            at += 1;
        }
    }
    return defects;
}
/** Lists, fields, options, tables, quotes of code: not the text of a title. */
function startsOtherBlock(text) {
    return /^(?:[-*+•‣⁃] |\(?(?:\d+|#|[A-Za-z]|[ivxlcdm]+)[.)] |:[^:]+: |\| |\+[-=]|-{1,2}\w|\/\w|>>> |__ )/.test(text);
}
/** Columns: wide characters take two, combining ones none (as docutils counts). */
function width(text) {
    let columns = 0;
    for (const character of text) {
        if (/\p{Mn}/u.test(character))
            continue;
        columns +=
            /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(character)
                ? 2
                : 1;
    }
    return columns;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/readme.js


const types = ['text/plain', 'text/x-rst', 'text/markdown'];
/**
 * What PyPI refuses of a description and its content type. Without a type it is read as reStructuredText; any warning of
 * docutils is fatal there (readme_renderer, `halt_level` 2). An empty description is fine.
 */
function readmeFindings(description, contentType) {
    const typed = contentType === undefined ? undefined : contentTypeDefect(contentType);
    if (contentType !== undefined && typed !== undefined) {
        const fix = "Write one of text/markdown, text/x-rst and text/plain as the README's `content-type`, with `charset=UTF-8` at most; Markdown may add `variant=GFM` or `variant=CommonMark`.";
        return [finding('readme-type-invalid', `PyPI answers: ${typed}`, fix)];
    }
    if (description === undefined)
        return [];
    const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/x-rst';
    const words = contentType === undefined
        ? 'The description failed to render in the default format of reStructuredText.'
        : `The description failed to render for '${contentType}'.`;
    if (description.trim() === '') {
        if (type === 'text/plain')
            return [];
        return [finding('readme-blank', `PyPI answers: ${words} It has only white space.`, 'Write a README, or name none.')];
    }
    if (type !== 'text/x-rst')
        return [];
    return restructuredTextDefects(description)
        .slice(0, 5)
        .map(({ line, what }) => finding('readme-broken', `PyPI answers: ${words} Line ${line}: ${what}.`, advice(contentType)));
}
function advice(contentType) {
    const untyped = contentType === undefined ? 'If the README is Markdown, set its content type (`readme = "README.md"` does). ' : '';
    return `${untyped}PyPI renders with docutils alone: Sphinx's own roles and directives are unknown there, and every warning is fatal. \`twine check\` shows the same.`;
}
/** The header as Python's e-mail parser reads it: no empty and no repeated parameter, UTF-8, a known Markdown variant. */
function contentTypeDefect(value) {
    const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
    // one semicolon may stand at the end
    if (parameters.at(-1) === '')
        parameters.pop();
    const field = "'description-content-type'";
    if (!types.includes(type.toLowerCase()))
        return `${field} must be one of ${types.join(', ')}, not '${value}'.`;
    const found = new Map();
    for (const parameter of parameters) {
        const [, name, quoted, plain] = /^([^=\s]+)\s*=\s*(?:"([^"]*)"|([^\s"]*))$/.exec(parameter) ?? [];
        if (name === undefined || found.has(name.toLowerCase()))
            return `'${value}' is not a valid content type for ${field}.`;
        found.set(name.toLowerCase(), quoted ?? plain ?? '');
    }
    const charset = found.get('charset') ?? 'UTF-8';
    if (charset.toLowerCase() !== 'utf-8')
        return `${field} can only specify the UTF-8 charset, not '${charset}'.`;
    const variant = found.get('variant') ?? 'GFM';
    if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
        return `valid Markdown variants for ${field} are GFM and CommonMark, not '${variant}'.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/metadata-rules.js










/**
 * What PyPI refuses in the metadata, as it will arrive in the upload form (warehouse `forklift/metadata.py` on top of
 * `packaging.metadata`). Texts are theirs.
 */
function metadataFindings(metadata) {
    const version = single(metadata, 'metadata-version');
    return [
        ...unparsedFindings(metadata),
        ...metadataVersionFindings(metadata.unparsed.has('metadata-version') ? '2.1' : version),
        ...metadata_rules_requiredFindings(metadata),
        ...ageFindings(metadata, version),
        ...textFindings(metadata),
        ...metadata_addresses_addressFindings(metadata),
        ...classifierFindings(many(metadata, 'classifier')),
        ...dependency_rules_dependencyFindings(metadata),
        ...license_rules_licenseFindings(metadata),
        ...importNameFindings(metadata),
        ...readmeFindings(single(metadata, 'description'), single(metadata, 'description-content-type')),
    ];
}
function unparsedFindings(metadata) {
    return [...metadata.unparsed].map(([name, values]) => {
        if (metadataFields.has(name)) {
            const fix = values.length > 1
                ? 'The field may come once only; it is set in two places of the project, or a build step appends to the metadata.'
                : 'The field must be UTF-8: save pyproject.toml, setup.cfg and the README in that encoding.';
            return finding('metadata-malformed', `'${name}' has invalid data.`, fix);
        }
        const fix = 'Nothing to do for PyPI, which ignores it; twine refuses it. A newer or older build backend may not write it.';
        return finding('metadata-field-unknown', `unrecognized field: '${name}'`, fix, 'warning');
    });
}
function metadata_rules_requiredFindings(metadata) {
    const found = [];
    for (const field of ['name', 'version']) {
        if (single(metadata, field) === undefined && !metadata.unparsed.has(field)) {
            const fix = `Give the project a ${field} in pyproject.toml (or setup.cfg), so that the build backend writes it.`;
            found.push(finding('metadata-field-missing', `'${field}' is a required field of core metadata.`, fix));
        }
    }
    const name = single(metadata, 'name');
    if (name !== undefined && !isProjectName(name)) {
        found.push(invalidField(`'${name}' is invalid for 'name'.`, 'Use ASCII letters, digits, dots, dashes and underscores, a letter or digit at both ends.'));
    }
    const version = single(metadata, 'version');
    const parsed = version === undefined ? undefined : pythonVersion(version);
    if (version !== undefined && parsed === undefined) {
        found.push(invalidField(`'${version}' is invalid for 'version'.`, 'Write the version as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1, 1.2.3.dev4.'));
    }
    if (parsed?.local !== undefined) {
        const fix = 'The part after + is for builds that stay at home. setuptools-scm and versioneer add it when the tree is not exactly ' +
            'the tag: fetch tags and the whole history, and build from a clean checkout of the tag.';
        found.push(finding('version-local', `PyPI answers: The use of local versions in '${parsed.text}' is not allowed.`, fix));
    }
    return found;
}
/** A field that is newer than the declared metadata version. License-File is not sent then, so it does not count. */
function ageFindings(metadata, version) {
    return [...metadata.fields.keys()].flatMap((name) => {
        const since = metadataFields.get(name)?.since;
        if (since === undefined || name === 'license-file' || many(metadata, name).length === 0)
            return [];
        if (metadataAge(since) <= metadataAge(version))
            return [];
        const message = `PyPI answers: ${name} introduced in metadata version ${since}, not ${version}.`;
        const fix = 'The build backend writes a field that its metadata version does not have: update it, or pin another release.';
        return [finding('metadata-field-too-new', message, fix)];
    });
}
function textFindings(metadata) {
    const found = [];
    const summary = single(metadata, 'summary');
    // eslint-disable-next-line no-control-regex -- Python's line boundaries
    if (summary !== undefined && /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/.test(summary)) {
        found.push(invalidField("'summary' must be a single line.", 'Shorten `description` in pyproject.toml to one line; the README is the place for more.'));
    }
    if (summary !== undefined && Array.from(summary).length > 512) {
        found.push(invalidField("'summary' field must be 512 characters or less.", 'Shorten `description` in pyproject.toml.'));
    }
    for (const field of many(metadata, 'dynamic')) {
        const name = field.toLowerCase();
        if (['name', 'version', 'metadata-version'].includes(name)) {
            found.push(invalidField(`'${name}' is not allowed as a dynamic field.`, 'The build backend must not mark it Dynamic: update it.'));
        }
        else if (!metadataFields.has(name)) {
            found.push(invalidField(`'${name}' is not a valid dynamic field.`, 'The build backend names a field that does not exist: update it.'));
        }
    }
    for (const extra of many(metadata, 'provides-extra')) {
        if (!isProjectName(extra)) {
            found.push(invalidField(`'${extra}' is invalid for 'provides-extra'.`, 'Rename the extra: ASCII letters, digits, dots, dashes and underscores.'));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/sdist.js









/** PyPI sets no limit here; this is what we are ready to hold in memory. */
const largestInflated = 1024 * 1024 * 1024;
/** What PyPI refuses in an sdist (warehouse `forklift/legacy.py`; PEP 625). */
function examineSdist(filename, bytes) {
    const name = readSdistName(filename);
    const named = [];
    if (typeof name === 'string') {
        const fix = 'Leave the file name as the build backend wrote it: name-version.tar.gz.';
        named.push(finding('filename-invalid', `PyPI answers: Invalid source distribution filename: ${filename} (${name}).`, fix));
    }
    const archive = readTarGz(bytes, largestInflated);
    if (archive === 'not-gzip' && bytes[0] === 0x1f && bytes[1] === 0x8b && readZip(bytes) !== undefined) {
        // Node reads no gzip that something follows, Python does
        return { findings: [...named, ...zipFindings(bytes)], metadata: undefined, pyversion: 'source' };
    }
    if (typeof archive === 'string') {
        const fix = archive === 'too-large'
            ? 'An sdist that unpacks to more than 1 GiB cannot be examined: leave data and build results out of it.'
            : 'The file is cut off, or was packed with another program than gzip: build it again.';
        const words = archive === 'too-large'
            ? 'It unpacks to more than 1 GiB.'
            : 'PyPI answers: Invalid distribution file. File is not a tarfile';
        return { findings: [...named, finding('archive-unreadable', words, fix)], metadata: undefined, pyversion: 'source' };
    }
    const { top, findings } = layoutFindings(archive);
    const info = top === undefined ? undefined : archive.entries.findLast((entry) => entry.name === `${top}/PKG-INFO`);
    const metadata = info === undefined ? undefined : readMetadata(tarContent(archive, info));
    const members = new Set(archive.entries.map((entry) => entry.name));
    return {
        findings: [
            ...named,
            ...findings,
            ...zipFindings(bytes),
            ...(metadata === undefined ? [] : metadataFindings(metadata)),
            ...(metadata === undefined || typeof name === 'string' ? [] : nameFindings(filename, name.name, metadata)),
            ...(metadata === undefined || top === undefined ? [] : licenseFileFindings(filename, metadata, top, members)),
        ],
        metadata,
        pyversion: 'source',
    };
}
function layoutFindings(archive) {
    const found = [];
    const rebuild = 'Let the build backend write the sdist (`python -m build --sdist`, `maturin sdist`): one folder, with PKG-INFO in it.';
    if (archive.damage !== undefined) {
        const words = archive.entries.length === 0
            ? 'PyPI answers: Invalid distribution file. File is not a tarfile'
            : 'The archive is damaged';
        // what is missing after that is missing because of it
        return { top: undefined, findings: [finding('archive-unreadable', `${words}: ${archive.damage}.`, rebuild)] };
    }
    if (archive.entries.some((entry) => entry.sparse)) {
        const words = 'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information';
        found.push(finding('archive-refused', `PyPI answers: Invalid distribution file. ${words}`, 'Pack it without --sparse.'));
    }
    const top = commonFolder(archive.entries.map((entry) => entry.name));
    if (archive.entries.length > 0 && top === undefined) {
        const words = 'Incorrect number of top-level directories in sdist';
        found.push(finding('sdist-layout', `PyPI answers: Invalid distribution file. ${words}`, rebuild));
    }
    if (top !== undefined && !archive.entries.some((entry) => entry.name === `${top}/PKG-INFO`)) {
        const words = `Invalid distribution file. PKG-INFO not found at ${top}/PKG-INFO`;
        const dotted = archive.entries.some((entry) => entry.name.startsWith('./'));
        const fix = dotted
            ? `The names in the archive begin with './', as after \`tar czf … ./${top}\`. ${rebuild}`
            : rebuild;
        found.push(finding('metadata-missing', `PyPI answers: ${words}`, fix));
    }
    return { top, findings: found };
}
/** A reader that begins at the end of the file finds a ZIP, where one that begins at the start finds a tar. */
function zipFindings(bytes) {
    if (readZip(bytes) === undefined)
        return [];
    const words = 'PyPI answers: Invalid distribution file. File is both a zip and a tar file';
    return [finding('archive-refused', words, 'Something was appended to the sdist: build it again.')];
}
/** The deepest folder that all names share, as Python's `os.path.commonpath` finds it; `undefined` where there is none. */
function commonFolder(names) {
    const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'));
    if (names.some((name) => name.startsWith('/')))
        return undefined;
    const [first = [], ...rest] = paths;
    let length = first.length;
    for (const path of rest) {
        let same = 0;
        while (same < length && path[same] === first[same])
            same++;
        length = same;
    }
    return length === 0 ? undefined : first.slice(0, length).join('/');
}
function nameFindings(filename, parsedName, metadata) {
    const name = single(metadata, 'name');
    const version = single(metadata, 'version');
    if (name === undefined || version === undefined || pythonVersion(version) === undefined)
        return [];
    const wanted = sdistFilename(name, version);
    if (filename === wanted)
        return [];
    const prefix = normalisedName(name).replaceAll('-', '_');
    const words = normalisedName(name) === parsedName || pythonVersion(version)?.post === true
        ? `Filename '${filename}' is invalid, should be '${wanted}'.`
        : `Start filename for '${name}' with '${prefix}'.`;
    const fix = `Build it again with a current build backend, which names it '${wanted}'; PyPI takes no .zip and no unnormalised name (PEP 625).`;
    return [finding('filename-mismatch', `PyPI answers: ${words}`, fix)];
}

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
    const age = metadataAge(single(metadata, 'metadata-version'));
    const parts = [...metadataFields].flatMap(([field, shape]) => {
        // setuptools wrote License-File under 2.1 for years; PyPI refuses what is newer than the declared version
        if (field === 'license-file' && age < metadataAge('2.4'))
            return [];
        const name = formNames[field] ?? field.replaceAll('-', '_');
        if (shape.many)
            return many(metadata, field).map((value) => [name, sent(field, value)]);
        const value = single(metadata, field);
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
    const { label, url } = splitProjectUrl(value);
    return `${label}, ${url}`;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/zip-framing.js
/**
 * Whether a reader that streams through the file sees the same members as one that starts from the central directory.
 * PyPI refuses an archive where it does not (warehouse `utils/zipfiles.py`, https://docs.pypi.org/archives); the text
 * is PyPI's reason. `undefined` where all is well.
 */
function framingDefect({ bytes, entries }) {
    const expected = new Map(entries.map((entry) => [entry.name, entry]));
    const local = new Set();
    const central = new Set();
    let at = 0;
    let directoryStart;
    let directorySize = 0;
    let records = 0;
    let large;
    let located = false;
    for (;;) {
        if (at + 4 > bytes.length)
            return 'Malformed zip file';
        const signature = bytes.readUInt32LE(at);
        if (signature === 0x04034b50) {
            const header = localHeader(bytes, at);
            if (typeof header === 'string')
                return header;
            if (header.name.includes('\ufffd'))
                return 'Filename not unicode';
            const entry = expected.get(header.name);
            if (entry === undefined)
                return 'Filename not in central directory';
            if (entry.compressedSize !== header.compressedSize)
                return 'Mis-matched data size';
            if (entry.size !== header.size)
                return 'Mis-matched file size';
            if (local.has(header.name))
                return 'Duplicate filename in local headers';
            local.add(header.name);
            at = header.end;
        }
        else if (signature === 0x02014b50) {
            if (at + 46 > bytes.length)
                return 'Malformed zip file';
            directoryStart ??= at;
            records++;
            if (bytes.readUInt16LE(at + 32) !== 0)
                return 'Comment in central directory';
            const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
            const end = nameEnd + bytes.readUInt16LE(at + 30);
            if (end > bytes.length)
                return 'Malformed zip file';
            const name = bytes.subarray(at + 46, nameEnd);
            if (unprintable(name))
                return 'Invalid character in filename';
            const text = name.toString('utf8');
            if (central.has(text))
                return 'Duplicate filename in central directory';
            if (!local.has(text))
                return 'Missing filename in local headers';
            central.add(text);
            directorySize += end - at;
            at = end;
        }
        else if (signature === 0x06064b50) {
            if (at + 56 > bytes.length)
                return 'Malformed zip file';
            large = totals64(bytes, at);
            if (large.onDisk !== large.records)
                return 'Malformed zip file';
            if (bytes.readBigUInt64LE(at + 4) !== 44n)
                return 'ZIP64 extensible data not allowed';
            at += 56;
        }
        else if (signature === 0x07064b50) {
            if (at + 20 > bytes.length)
                return 'Malformed zip file';
            located = true;
            at += 20;
        }
        else if (signature === 0x06054b50) {
            if (large !== undefined && !located)
                return 'Malformed zip file';
            if (at + 22 > bytes.length)
                return 'Malformed zip file';
            const small = totals(bytes, at);
            if (small.onDisk !== small.records)
                return 'Malformed zip file';
            const told = large ?? small;
            if (told.records !== records)
                return 'Mismatched central directory records';
            if (told.offset !== (directoryStart ?? at))
                return 'Mismatched central directory offset';
            if (told.size !== directorySize)
                return 'Mismatched central directory size';
            if (local.size !== central.size)
                return 'Mis-matched local headers and central directory';
            return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? undefined : 'Trailing data';
        }
        else {
            return 'Unknown record signature';
        }
    }
}
function totals(bytes, at) {
    return {
        onDisk: bytes.readUInt16LE(at + 8),
        records: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 12),
        offset: bytes.readUInt32LE(at + 16),
    };
}
function totals64(bytes, at) {
    const [onDisk, records, size, offset] = [24, 32, 40, 48].map((step) => Number(bytes.readBigUInt64LE(at + step)));
    return { onDisk: onDisk ?? 0, records: records ?? 0, size: size ?? 0, offset: offset ?? 0 };
}
function localHeader(bytes, at) {
    if (at + 30 > bytes.length)
        return 'Malformed zip file';
    const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 28);
    if (extraEnd > bytes.length)
        return 'Malformed zip file';
    const name = bytes.subarray(at + 30, nameEnd);
    if (unprintable(name))
        return 'Invalid character in filename';
    const sizes = localSizes(bytes.subarray(nameEnd, extraEnd), {
        compressedSize: bytes.readUInt32LE(at + 18),
        size: bytes.readUInt32LE(at + 22),
        stored: bytes.readUInt16LE(at + 8) === 0,
    });
    if (typeof sizes === 'string')
        return sizes;
    if ((bytes.readUInt16LE(at + 6) & 8) !== 0)
        return 'ZIP contains a data descriptor';
    return { name: name.toString('utf8'), ...sizes, end: extraEnd + sizes.compressedSize };
}
/** The sizes after the extra fields were read: zip64 (id 1) in the lengths PyPI knows, Unicode path (0x7075) well-formed. */
function localSizes(extra, header) {
    let { compressedSize, size } = header;
    const seen = new Set();
    for (let at = 0; at < extra.length;) {
        if (at + 4 > extra.length)
            return 'Malformed zip file';
        const id = extra.readUInt16LE(at);
        const length = extra.readUInt16LE(at + 2);
        const body = extra.subarray(at + 4, at + 4 + length);
        if (body.length !== length)
            return 'Malformed zip file';
        if ((id === 1 || id === 0x7075) && seen.has(id))
            return 'Invalid duplicate extra in local file';
        seen.add(id);
        if (id === 1) {
            if (![0, 8, 16, 24, 28].includes(length))
                return 'Malformed zip file';
            if (length === 0 && (compressedSize === 0xffffffff || size === 0xffffffff))
                return 'Malformed zip file';
            if (length === 8 && !header.stored)
                return 'Malformed zip file';
            if (length >= 8) {
                const large = Number(body.readBigUInt64LE(0));
                compressedSize = length === 8 ? large : Number(body.readBigUInt64LE(8));
                if (size === 0xffffffff)
                    size = large;
            }
        }
        else if (id === 0x7075) {
            const name = body.subarray(5);
            if (unprintable(name))
                return 'Invalid character in filename';
            if (name.toString('utf8').includes('\ufffd'))
                return 'Filename not valid UTF-8';
        }
        at += 4 + length;
    }
    return { compressedSize, size };
}
function unprintable(name) {
    return name.some((byte) => byte < 0x20 || byte === 0x7f);
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/platform-tag.js

const plain = new Set(('any win32 win_amd64 win_arm64 win_ia64 linux_armv6l linux_armv7l manylinux1_x86_64 manylinux1_i686 ' +
    'manylinux2010_x86_64 manylinux2010_i686 manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 ' +
    'manylinux2014_armv7l manylinux2014_ppc64 manylinux2014_ppc64le manylinux2014_s390x').split(' '));
const linuxArchitectures = new Set(['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64le', 's390x', 'riscv64']);
const macArchitectures = new Set('ppc ppc64 i386 x86_64 arm64 intel fat fat3 fat64 universal universal2'.split(' '));
const macMajors = new Set(['11', '12', '13', '14', '15', '26']);
const androidArchitectures = new Set(['armeabi_v7a', 'arm64_v8a', 'x86', 'x86_64']);
/**
 * Whether PyPI takes a platform tag (warehouse `forklift/legacy.py`, `_valid_platform_tag`). Its patterns are bound at
 * the start only, and so are these.
 */
function judgePlatformTag(tag) {
    if (plain.has(tag))
        return 'accepted';
    const [, macMajor = '', macMinor, macArchitecture = ''] = /^macosx_(\d+)_(\d+)_(.*)/.exec(tag) ?? [];
    if (macMajor !== '') {
        if (!macArchitectures.has(macArchitecture))
            return 'refused';
        if (macMajor === '10')
            return 'accepted';
        if (macMinor !== '0')
            return 'refused';
        return macMajors.has(macMajor) ? 'accepted' : Number(macMajor) > 26 ? 'new' : 'refused';
    }
    const [, libc, linuxArchitecture = ''] = /^(many|musl)linux_\d+_\d+_(.*)/.exec(tag) ?? [];
    if (libc !== undefined) {
        const known = linuxArchitectures.has(linuxArchitecture) || (libc === 'many' && linuxArchitecture === 'ppc64');
        return known ? 'accepted' : /^(loongarch64|riscv32)$/.test(linuxArchitecture) ? 'new' : 'refused';
    }
    const ios = /^ios_\d+_\d+_(.*)_(?:iphoneos|iphonesimulator)/.exec(tag)?.[1];
    if (ios !== undefined)
        return ios === 'arm64' || ios === 'x86_64' ? 'accepted' : 'refused';
    const android = /^android_\d+_(.*)/.exec(tag)?.[1];
    if (android !== undefined)
        return androidArchitectures.has(android) ? 'accepted' : 'refused';
    return /^pyemscripten_\d+_\d+_wasm32/.test(tag) ? 'accepted' : 'refused';
}
/** One finding for each platform tag of a wheel that PyPI does not take. */
function platformTagFindings(filename, platforms) {
    return platforms.flatMap((tag) => {
        const verdict = judgePlatformTag(tag);
        if (verdict === 'accepted')
            return [];
        const words = `Binary wheel '${filename}' has an unsupported platform tag '${tag}'.`;
        if (verdict === 'refused')
            return [finding('platform-tag-unsupported', `PyPI answers: ${words}`, platform_tag_advice(tag))];
        const fix = 'Look at pypi.org whether other projects have wheels with this tag; build for an older system otherwise.';
        return [finding('platform-tag-new', `PyPI may not know it yet: ${words}`, fix, 'warning')];
    });
}
/** What usually leads to such a tag. */
function platform_tag_advice(tag) {
    if (tag.startsWith('linux_')) {
        return ('The wheel was built for the build machine only. Build it for manylinux: `maturin build --compatibility pypi` ' +
            '(with `--zig` or in a manylinux image), cibuildwheel, or `auditwheel repair` on the finished wheel.');
    }
    if (tag.startsWith('macosx_')) {
        return ('From macOS 11 on the second number must be 0 (macosx_11_0_arm64). Set MACOSX_DEPLOYMENT_TARGET to such a version ' +
            '(11.0, 10.12 …) when the wheel is built.');
    }
    if (/^(pyodide|emscripten|wasi)/.test(tag)) {
        return 'PyPI takes WebAssembly wheels as pyemscripten_X_Y_wasm32 only: build with a pyodide-build that knows this tag.';
    }
    return 'Build the wheel for a platform that PyPI takes: manylinux, musllinux, macosx, win, ios, android, pyemscripten, any.';
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/record.js


/**
 * What PyPI says to a wheel's RECORD: it must be readable; where it does not list exactly what is in the wheel, PyPI takes
 * the file and writes to the owners. Only names count, not hashes (warehouse `utils/wheel.py`).
 * `members` are the names in the archive; `content` is `undefined` where RECORD is missing or damaged.
 */
function recordFindings(filename, path, content, members) {
    const rebuild = 'Build the wheel with a build backend, and change it afterwards only with `wheel unpack` and `wheel pack`, which write RECORD anew.';
    const listed = content === undefined ? undefined : recordNames(content);
    if (listed === 'empty line') {
        return [finding('wheel-record-missing', `${path} has an empty line, on which PyPI fails (500).`, rebuild)];
    }
    if (listed === undefined) {
        const words = `Wheel '${filename}' does not contain the required RECORD file: ${path}`;
        return [finding('wheel-record-missing', `PyPI answers: ${words}`, rebuild)];
    }
    const exempt = new Set([`${path}.jws`, `${path}.p7s`]);
    const present = new Set(members.filter((name) => !/[\\/]$/.test(name) && !exempt.has(name)));
    const unlisted = [...present].filter((name) => !listed.has(name));
    const absent = [...listed].filter((name) => !present.has(name));
    if (unlisted.length === 0 && absent.length === 0)
        return [];
    const words = [
        ...(unlisted.length > 0 ? [`RECORD does not list ${some(unlisted)}`] : []),
        ...(absent.length > 0 ? [`RECORD lists ${some(absent)}, which is not in the wheel`] : []),
    ];
    const message = `${words.join('; ')}. PyPI takes the wheel and writes to the project's owners.`;
    return [finding('wheel-record-mismatch', message, rebuild, 'warning')];
}
function some(names) {
    const shown = names.slice(0, 3).map((name) => `'${name}'`);
    return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
/** The first column of the CSV; `undefined` where it is not UTF-8. */
function recordNames(content) {
    let text;
    try {
        text = new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return undefined;
    }
    const names = new Set();
    const lines = text.split(/\r\n|[\n\r]/);
    if (lines.at(-1) === '')
        lines.pop();
    for (const line of lines) {
        if (line === '')
            return 'empty line';
        const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1];
        names.add((quoted?.replaceAll('""', '"') ?? line.split(',', 1)[0] ?? '').replaceAll('\\', '/'));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/entry-points.js
/**
 * Reads `entry_points.txt` as PyPI does (warehouse `utils/wheel.py`): an INI file with `=` only, in which a section and a
 * name within it come once, and the names of commands are `[\w.-]+`.
 */
function readEntryPoints(content) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return { defect: 'it is not UTF-8' };
    }
    if (text.startsWith('\ufeff'))
        return { defect: 'it begins with a byte order mark' };
    const sections = new Map();
    let open;
    let last;
    let depth = 0;
    for (const [index, line] of text.split(/\r\n|[\n\r]/).entries()) {
        const plain = line.trim();
        if (plain === '' || /^[#;]/.test(plain))
            continue;
        const indent = line.length - line.trimStart().length;
        if (open !== undefined && last !== undefined && indent > depth) {
            open.set(last, `${open.get(last)}\n${plain}`);
            continue;
        }
        depth = indent;
        const section = /^\[(.+)\]/.exec(plain)?.[1];
        if (section !== undefined) {
            // INI's own section of defaults may come again
            if (sections.has(section) && section !== 'DEFAULT')
                return { defect: `section '${section}' comes twice` };
            open = sections.get(section) ?? new Map();
            sections.set(section, open);
            last = undefined;
            continue;
        }
        if (open === undefined)
            return { defect: `line ${index + 1} stands before any section` };
        const equals = plain.indexOf('=');
        if (equals < 1)
            return { defect: `line ${index + 1} has no '=': '${plain}'` };
        last = plain.slice(0, equals).trim();
        if (open.has(last))
            return { defect: `'${last}' comes twice` };
        open.set(last, plain.slice(equals + 1).trim());
    }
    const scripts = [];
    for (const group of ['console_scripts', 'gui_scripts']) {
        for (const [name, value] of sections.get(group) ?? []) {
            if (!/^[\p{L}\p{N}_.-]+$/u.test(name))
                return { defect: `invalid entry point name '${name}' in '${group}'` };
            scripts.push({ group, name, module: (/^[^:[]*/.exec(value)?.[0] ?? '').trim() });
        }
    }
    return { scripts };
}
/**
 * Whether a module can come out of these members: as a file, a package, an extension module, or made by the extension
 * module above it. A `.pth` file can put anything on the path, so with one nothing is known to be missing.
 */
function holdsModule(members, module) {
    if (module === '')
        return false;
    const roots = members.map((name) => name.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''));
    if (roots.some((name) => /^[^/]+\.pth$/.test(name)))
        return true;
    const path = module.replaceAll('.', '/');
    if (roots.some((name) => name.startsWith(`${path}/`) || isModuleFile(name, path)))
        return true;
    const parents = module.split('.').map((_, index, parts) => parts.slice(0, index).join('/'));
    return parents.some((parent) => parent !== '' && roots.some((name) => isModuleFile(name, parent) && !/\.pyc?$/.test(name)));
}
function isModuleFile(name, path) {
    return name.startsWith(`${path}.`) && /^\.(?:py|pyc|(?:[^/]+\.)?(?:so|pyd|dll|dylib))$/.test(name.slice(path.length));
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/wheel-code.js




/** Commands that PyPI refuses, and commands whose module is not in the wheel. `content` is `entry_points.txt`. */
function commandFindings(filename, names, content, metadata) {
    if (content === undefined)
        return [];
    const points = readEntryPoints(content);
    if ('defect' in points) {
        const words = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`;
        const fix = 'Correct [project.scripts], [project.gui-scripts] and [project.entry-points]: names of letters, digits, dots, dashes and underscores, each once.';
        return [finding('wheel-entry-points-invalid', `PyPI answers: ${words} (${points.defect}).`, fix)];
    }
    const required = metadata === undefined
        ? []
        : many(metadata, 'requires-dist').map((each) => normalisedName(/^[\w.-]+/.exec(each)?.[0] ?? ''));
    return points.scripts
        .filter(({ module }) => !holdsModule(names, module))
        .map(({ name, module }) => {
        const top = module.split('.')[0] ?? '';
        const message = `the command '${name}' starts module '${module}', which is not in the wheel`;
        // a command may start another package's module: then that package is required, and mostly bears its name
        if (required.includes(normalisedName(top))) {
            return finding('wheel-entry-point-missing', `${message}, but may come with '${normalisedName(top)}'.`, 'Nothing, if that is meant.', 'warning');
        }
        const fix = 'Look at what the build backend packs (`packages`, `python-source`, `module-name`, `include`), or correct [project.scripts].';
        return finding('wheel-entry-point-missing', `${message}: it would fail for everybody.`, fix);
    });
}
/** Anything but metadata, licences and markers counts as code: stubs, data, scripts too. */
function codeFindings(names) {
    const code = names.some((name) => !name.endsWith('/') &&
        !/^[^/]+\.dist-info\//.test(name) &&
        !/(?:^|\/)(?:py\.typed|(?:licen[cs]e|copying|notice|authors|readme|changelog|changes)[^/]*)$/i.test(name));
    if (code)
        return [];
    const fix = 'The build backend found no package to put in. Tell it where the code is: `packages` or `[tool.setuptools.packages.find]`, ' +
        "`[tool.hatch.build.targets.wheel]`, or maturin's `python-source` and `module-name`.";
    return [finding('wheel-empty', 'There is no code in the wheel: installing it gives nothing to import.', fix)];
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/wheel.js












/**
 * What PyPI refuses in a wheel, and what it takes but nobody can use (no code, a command whose module is absent).
 * `metapackage`: a wheel without code is meant.
 */
function examineWheel(filename, bytes, metapackage) {
    const name = readWheelName(filename);
    if (typeof name === 'string') {
        const fix = 'Leave the file name as the build backend wrote it: name-version-python-abi-platform.whl.';
        return {
            findings: [finding('filename-invalid', `Invalid wheel filename: ${name}.`, fix)],
            metadata: undefined,
            pyversion: '',
        };
    }
    const archive = readZip(bytes);
    const tags = platformTagFindings(filename, name.platforms);
    if (archive === undefined) {
        const fix = 'The file is cut off or no ZIP at all: build it again, and look at what copied it.';
        const broken = finding('archive-unreadable', 'PyPI answers: Invalid distribution file. File is not a zipfile', fix);
        return { findings: [...tags, broken], metadata: undefined, pyversion: name.pythonTag };
    }
    const members = new Map(archive.entries.map((entry) => [entry.name, entry]));
    const read = (path) => {
        const entry = members.get(path);
        return entry === undefined ? undefined : readEntry(archive, entry);
    };
    const names = [...members.keys()];
    const info = `${name.stem}.dist-info`;
    const content = read(`${info}/METADATA`);
    const metadata = content === undefined ? undefined : readMetadata(content);
    const findings = [
        ...tags,
        ...archiveFindings(archive),
        ...infoFindings(filename, info, names),
        ...(metadata === undefined ? [] : [...metadataFindings(metadata), ...wheel_nameFindings(filename, name, metadata)]),
        ...(metadata === undefined ? [] : licenseFileFindings(filename, metadata, `${info}/licenses`, new Set(names))),
        ...recordFindings(filename, `${info}/RECORD`, read(`${info}/RECORD`), names),
        ...commandFindings(filename, names, read(`${info}/entry_points.txt`), metadata),
        ...(metapackage ? [] : codeFindings(names)),
    ];
    if (metadata === undefined && members.has(`${info}/METADATA`)) {
        findings.push(finding('archive-unreadable', `${info}/METADATA is damaged.`, 'Build the wheel again.'));
    }
    return { findings, metadata, pyversion: name.pythonTag };
}
/** Warehouse `_is_valid_dist_file`: compression, ratio, framing. */
function archiveFindings(archive) {
    const found = [];
    const unpacked = archive.entries.reduce((sum, entry) => sum + entry.size, 0);
    if (unpacked > 64 * 1024 * 1024 && unpacked / archive.bytes.length > 50) {
        const fix = 'Something in it packs like a ZIP bomb: leave large, mostly empty files out of the wheel, or generate them after the installation.';
        found.push(finding('archive-ratio', 'PyPI answers: Invalid distribution file. File exceeds compression ratio of 50', fix));
    }
    if (archive.entries.some((entry) => entry.method !== 0 && entry.method !== 8)) {
        const fix = 'Pack with deflate: the build backend does; another ZIP tool may have used bzip2, LZMA or zstd.';
        found.push(finding('archive-refused', 'PyPI answers: Invalid distribution file. File does not use a supported compression type', fix));
    }
    if (archive.entries.some((entry) => (entry.flags & 1) !== 0)) {
        found.push(finding('archive-refused', 'It has encrypted members, which PyPI cannot read.', 'Pack it without a password.'));
    }
    const defect = framingDefect(archive);
    if (defect !== undefined) {
        const words = `Invalid distribution file. ZIP archive not accepted: ${defect}. See https://docs.pypi.org/archives for more information`;
        found.push(finding('archive-refused', `PyPI answers: ${words}`, framingAdvice(defect)));
    }
    return found;
}
function framingAdvice(defect) {
    if (defect.includes('data descriptor')) {
        return "A streaming ZIP writer made it (`zip -`, most JavaScript libraries). Pack it with `wheel pack` or Python's zipfile, which seek back and write the sizes into the header.";
    }
    if (defect.includes('uplicate'))
        return 'A file was added twice: a build hook, or `force-include` over a file that is there already.';
    return 'Something changed the archive after the build backend wrote it. `wheel unpack` and `wheel pack` write it anew.';
}
function infoFindings(filename, info, names) {
    const present = new Set(names);
    const others = [...new Set(names.map((each) => /^[^/]+\.dist-info(?=\/)/.exec(each)?.[0]))].filter((each) => each !== undefined);
    const instead = others.length > 0 ? ` There is '${others.join("', '")}': the file was renamed, or built for another version.` : '';
    const fix = `Build it again, and do not rename wheels: the folder must be called '${info}' as in the file name.${instead}`;
    const found = [];
    if (!present.has(`${info}/WHEEL`)) {
        found.push(finding('metadata-missing', `PyPI answers: Invalid distribution file. WHEEL not found at ${info}/WHEEL`, fix));
    }
    if (!present.has(`${info}/METADATA`)) {
        const words = `Wheel '${filename}' does not contain the required METADATA file: ${info}/METADATA`;
        found.push(finding('metadata-missing', `PyPI answers: ${words}`, fix));
    }
    return found;
}
/** The file name against the metadata: PEP 427 and PEP 503. */
function wheel_nameFindings(filename, wheel, metadata) {
    const found = [];
    const name = single(metadata, 'name');
    const version = single(metadata, 'version');
    const fix = 'Build it again with a current build backend, and do not rename wheels.';
    if (name !== undefined) {
        const wanted = normalisedName(name).replaceAll('-', '_');
        if (normalisedName(name) !== wheel.name) {
            found.push(finding('filename-mismatch', `PyPI answers: Start filename for '${name}' with '${wanted}'.`, fix));
        }
        else if (wheel.distribution !== wanted) {
            const words = `Filename '${filename}' should contain the normalized project name '${wanted}', not '${wheel.distribution}'.`;
            found.push(finding('filename-mismatch', `PyPI answers: ${words}`, `${fix} Old releases of setuptools and wheel did not normalise the name.`));
        }
    }
    const parsed = version === undefined ? undefined : pythonVersion(version);
    if (version !== undefined && parsed !== undefined && !samePythonVersion(version, wheel.version)) {
        const words = `Version in filename should be '${parsed.text}' not '${pythonVersion(wheel.version)?.text ?? wheel.version}'.`;
        found.push(finding('filename-mismatch', `PyPI answers: ${words}`, fix));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/distribution.js









/**
 * Everything that the registry would refuse in one file, known before any upload, and what the upload is made of.
 * Reads the bytes only; never throws for what is in them.
 */
function examine(filename, bytes, expected = {}) {
    const kind = kindOf(filename);
    if (kind === undefined) {
        return {
            kind,
            name: undefined,
            version: undefined,
            problems: problemsOf(filename, [unknownKind(filename)]),
            fields: undefined,
            crate: undefined,
        };
    }
    if (kind === 'crate') {
        const knowledge = { categories: expected.categories, limits: expected.crateLimits ?? {} };
        const { findings, crate } = examineCrate(filename, bytes, knowledge);
        const promised = expectedFindings(kind, crate?.name, crate?.version, expected);
        const problems = problemsOf(filename, [...nameCharacters(filename), ...findings, ...promised]);
        return { kind, name: crate?.name, version: crate?.version, problems, fields: undefined, crate };
    }
    const examined = kind === 'wheel' ? examineWheel(filename, bytes, expected.metapackage ?? false) : examineSdist(filename, bytes);
    return python(filename, bytes.length, kind, examined, expected);
}
/** By the end of the file name, as the registries do. */
function kindOf(filename) {
    if (filename.endsWith('.whl'))
        return 'wheel';
    if (filename.endsWith('.tar.gz'))
        return 'sdist';
    return filename.endsWith('.crate') ? 'crate' : undefined;
}
function python(filename, size, kind, { findings, metadata, pyversion }, expected) {
    const name = metadata === undefined ? undefined : single(metadata, 'name');
    const version = metadata === undefined ? undefined : single(metadata, 'version');
    const all = [
        ...nameCharacters(filename),
        ...sizeFindings(size),
        ...findings,
        ...expectedFindings(kind, name, version, expected),
    ];
    const filetype = kind === 'wheel' ? 'bdist_wheel' : 'sdist';
    const fields = metadata === undefined ? undefined : uploadFields(metadata, { filetype, pyversion });
    return { kind, name, version, problems: problemsOf(filename, all), fields, crate: undefined };
}
function unknownKind(filename) {
    const zip = filename.endsWith('.zip');
    const words = zip
        ? `Filename '${filename}' is invalid, should be '${tarName(filename)}'.`
        : 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and https://peps.python.org/pep-0715/ for more information';
    const fix = 'Publish wheels (.whl), sdists (.tar.gz) and crates (.crate) only: take the file out of the folder, or build the sdist with a current backend.';
    return finding('filename-invalid', `PyPI answers: ${words}`, fix);
}
/** What a .zip sdist should be called (PEP 625). */
function tarName(filename) {
    const name = readSdistName(filename);
    return typeof name === 'string' ? 'name-version.tar.gz' : sdistFilename(name.distribution, name.version);
}
function nameCharacters(filename) {
    // eslint-disable-next-line no-control-regex -- what PyPI looks for
    if (/[\x00-\x1f\x7f]/.test(filename)) {
        const words = 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.';
        return [finding('filename-invalid', `PyPI answers: ${words}`, 'Rename the project, not the file.')];
    }
    if (!/[/\\]/.test(filename))
        return [];
    return [
        finding('filename-invalid', "PyPI answers: Cannot upload a file with '/' or '\\' in the name.", 'Hand over the bare file name.'),
    ];
}
const distribution_mebibyte = 1024 * 1024;
/** 100 MiB is the default, which PyPI raises per project on request and does not publish; 1 GiB is the end. */
function sizeFindings(size) {
    const told = `${Math.ceil(size / distribution_mebibyte)} MiB`;
    if (size > 1024 * distribution_mebibyte) {
        return [
            finding('file-too-large', `It has ${told}; PyPI takes at most 1 GiB.`, 'Leave data, debug symbols and bundled libraries out.'),
        ];
    }
    if (size <= 100 * distribution_mebibyte)
        return [];
    const words = `It has ${told}. Unless PyPI has raised the project's limit it answers: File too large. Limit for project is 100 MB.`;
    const fix = 'Strip debug symbols, or ask for a higher limit: https://docs.pypi.org/project-management/storage-limits';
    return [finding('file-above-default-limit', words, fix, 'warning')];
}
function expectedFindings(kind, name, version, expected) {
    const found = [];
    const sameName = name === undefined ||
        expected.name === undefined ||
        (kind === 'crate' ? name === expected.name : normalisedName(name) === normalisedName(expected.name));
    if (!sameName) {
        const fix = 'The folder holds a file of another package: build into an empty folder, and name the package in the config.';
        found.push(finding('built-name-mismatch', `The file is of '${name}', the plan expects '${expected.name}'.`, fix));
    }
    if (version === undefined || expected.version === undefined)
        return found;
    const [built, planned] = [readVersion(version), readVersion(expected.version)];
    const same = built !== undefined && planned !== undefined ? isSameVersion(built, planned) : version === expected.version;
    if (!same) {
        const source = expected.tag === undefined ? 'the plan' : `the tag ${expected.tag}`;
        const fix = kind === 'crate'
            ? 'Set the version in Cargo.toml (or [workspace.package]), commit, and tag that commit.'
            : 'Set the version where the build backend finds it. If it comes from git (setuptools-scm, hatch-vcs), fetch the tags and the whole history, and build from a clean tree; an older file may also lie in the folder.';
        found.push(finding('built-version-mismatch', `The file has version ${version}, ${source} expects ${expected.version}.`, fix));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/cli/check.js




const help = `release-action check [--strict] [--json] FILE…

  Tells what PyPI would refuse in a wheel or sdist, and crates.io in a .crate file, before anything is uploaded.

  --strict  warnings fail too
  --json    one line of JSON for each file

  Exit codes: 0 all would be accepted, 1 something would be refused, 2 the command line was not understood.`;
/** `release-action check FILE…` */
function checkCommand(args) {
    const read = readArguments(args);
    if (typeof read === 'number')
        return read;
    const checked = [];
    const contentOf = fileReader();
    for (const file of read.files) {
        try {
            checked.push({ file, problems: examine(external_node_path_.basename(file), contentOf(file)).problems });
        }
        catch (error) {
            console.error(`release-action check: ${file} cannot be read: ${String(error)}`);
            return 2;
        }
    }
    for (const each of checked)
        console.log(read.json ? JSON.stringify(each) : render(each));
    const isBad = ({ level }) => level === 'error' || read.strict;
    return checked.some(({ problems }) => problems.some((each) => isBad(each))) ? 1 : 0;
}
/**
 * Reads files one at a time, all into the same memory: what one call gives is good until the next. Nothing else waits
 * for this program, so it reads without the detour through other threads.
 */
function fileReader() {
    let memory = Buffer.alloc(0);
    return (file) => {
        const descriptor = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const { size } = (0,external_node_fs_.fstatSync)(descriptor);
            if (memory.length < size)
                memory = Buffer.allocUnsafeSlow(size);
            let filled = 0;
            while (filled < size) {
                const count = (0,external_node_fs_.readSync)(descriptor, memory, filled, size - filled, null);
                if (count === 0)
                    break;
                filled += count;
            }
            return memory.subarray(0, filled);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    };
}
function readArguments(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { strict: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
        });
        if (values.help === true) {
            console.log(help);
            return 0;
        }
        if (positionals.length > 0)
            return { files: positionals, strict: values.strict === true, json: values.json === true };
        console.error(`release-action check: no file was named\n\n${help}`);
    }
    catch (error) {
        console.error(`release-action check: ${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    }
    return 2;
}
function render({ file, problems }) {
    const lines = problems.flatMap((each) => [
        `  ${each.level === 'error' ? '✗' : '!'} ${each.code}: ${each.message}`,
        `    ${each.fix.replaceAll('\n', '\n    ')}`,
    ]);
    const verdict = problems.some((each) => each.level === 'error') ? '✗' : problems.length > 0 ? '!' : '✓';
    return [`${verdict} ${file}`, ...lines].join('\n');
}


/***/ })

};
