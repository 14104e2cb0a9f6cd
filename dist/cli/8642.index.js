export const id = 8642;
export const ids = [8642];
export const modules = {

/***/ 16267:
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

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readTarGz)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/gunzip.js



const piece = 64 * 1024;
/** What a gzip file inflates to, piece by piece. Throws with a code that begins with `Z_` where it is none, or is cut off. */
function inflated(content) {
    // a small file is not worth a whole piece: a thousand of them would stand in memory until it is collected
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.min(piece, Math.max(1024, 8 * content.length)) });
    // what goes wrong is thrown to who reads from it
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(piecesIn(content), { highWaterMark: 1 }), gunzip, () => undefined);
    return gunzip;
}
async function* piecesIn(content) {
    for (let at = 0; at < content.length; at += piece)
        yield await content.bytes(at, Math.min(at + piece, content.length));
}
/** The source gave more than it may. */
class TooLong extends Error {
}
/** Takes from `source`. Throws {@link TooLong} as soon as the source has given more than `limit` bytes. */
function flowOf(source, limit) {
    const pieces = source[Symbol.asyncIterator]();
    let current = external_node_buffer_.Buffer.alloc(0);
    let given = 0;
    let position = 0;
    /** At most `count` bytes, which is more than none; none at the end. */
    const next = async (count) => {
        while (current.length === 0) {
            const { done, value } = await pieces.next();
            if (done === true)
                return current;
            given += value.length;
            if (given > limit)
                throw new TooLong(`more than ${limit} bytes`);
            current = value;
        }
        const part = current.subarray(0, count);
        current = current.subarray(part.length);
        position += part.length;
        return part;
    };
    return {
        position: () => position,
        async take(count) {
            const memory = external_node_buffer_.Buffer.allocUnsafe(count);
            for (let filled = 0; filled < count;) {
                const part = await next(count - filled);
                if (part.length === 0)
                    return undefined;
                part.copy(memory, filled);
                filled += part.length;
            }
            return memory;
        },
        async skip(count) {
            for (let left = count; left > 0;) {
                const part = await next(left);
                if (part.length === 0)
                    return false;
                left -= part.length;
            }
            return true;
        },
        async close() {
            await pieces.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/tar.js


/** The bytes of all contents together that are kept, and of one extended header: texts, where a rule reads them. */
const largestKept = 64 * 1024 * 1024;
const largestExtended = 1024 * 1024;
/**
 * Reads the headers (ustar, pax, GNU long names) of a `.tar.gz` that inflates to at most `limit` bytes, inflating it as it
 * goes, and keeps the content of those files that `isWanted`, which is asked about every member in its turn. `looker` is
 * shown others.
 */
async function readTarGz(content, limit, isWanted, looker) {
    const flow = flowOf(inflated(content), limit);
    try {
        const archive = await readHeaders(flow, isWanted, looker);
        // what follows the archive is of no meaning, but must be gzip to its last byte
        await flow.skip(limit + 1);
        return archive;
    }
    catch (error) {
        if (error instanceof TooLong)
            return 'too-large';
        // by its code, and not by instanceof: the class may be another realm's
        const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
        if (code.startsWith('Z_'))
            return 'not-gzip';
        throw error;
    }
    finally {
        await flow.close();
    }
}
async function readHeaders(flow, isWanted, looker) {
    const entries = [];
    let global = new Map();
    let extended = new Map();
    let longName;
    let room = largestKept;
    let globalHeader;
    const broken = (damage) => ({ entries, damage, globalHeader });
    for (;;) {
        const at = flow.position();
        const header = await flow.take(512);
        if (header === undefined) {
            if (flow.position() > at)
                return broken('the last header is cut off');
            break;
        }
        if (header[0] === 0 && header.every((byte) => byte === 0))
            break;
        if (!checksumHolds(header))
            return broken(`the header at byte ${at} is not one`);
        const own = readNumber(header, 124, 12);
        const flag = String.fromCharCode(header[156] ?? 0);
        const type = flag === '\0' ? '0' : flag;
        const told = Number(extended.get('size') ?? global.get('size') ?? own);
        const meta = 'xgLK'.includes(type);
        // links and the like have no content, whatever their size field says
        const size = meta ? own : '123456'.includes(type) ? 0 : told;
        if (!Number.isSafeInteger(size) || size < 0)
            return broken(`the size in the header at byte ${at} is not a number`);
        if (meta && size > largestExtended)
            return broken(`the extended header at byte ${at} has ${size} bytes`);
        const all = new Map([...global, ...extended]);
        const name = all.get('path') ?? (longName ?? headerName(header)).toString('utf8');
        const bare = name.replace(/\/+$/, '');
        const isKept = meta || (isWanted(bare) && size <= room && !'123456S'.includes(type));
        if (type === 'S')
            await skipSparseMaps(flow, header);
        const isShown = !isKept && type === '0' && looker?.at(bare, size) === true;
        const body = isKept || isShown ? await flow.take(size) : undefined;
        const padding = Math.ceil(size / 512) * 512 - size;
        if ((body === undefined && (isKept || isShown || !(await flow.skip(size)))) || !(await flow.skip(padding)))
            return broken('the archive ends in the middle of a file');
        if (isShown && body !== undefined)
            looker?.see(bare, body);
        if (type === 'x')
            extended = readPax(body ?? external_node_buffer_.Buffer.alloc(0));
        else if (type === 'g') {
            global = new Map([...global, ...readPax(body ?? external_node_buffer_.Buffer.alloc(0))]);
            globalHeader ??= bare;
        }
        else if (type === 'L')
            longName = untilNul(body ?? external_node_buffer_.Buffer.alloc(0));
        else if (type !== 'K') {
            entries.push({
                name: bare,
                type,
                size,
                sparse: type === 'S' || isSparse(all),
                sizesDiffer: all.has('size') && told !== own,
                readable: !name.includes('\ufffd'),
                content: isKept ? body : undefined,
            });
            room -= isKept ? (body?.length ?? 0) : 0;
            extended = new Map();
            longName = undefined;
        }
    }
    return { entries, damage: entries.length === 0 ? 'the archive is empty' : undefined, globalHeader };
}
/** The three ways in which GNU tar tells of a sparse file in an extended header, as Python's tarfile knows them. */
const isSparse = (extended) => extended.has('GNU.sparse.map') ||
    extended.has('GNU.sparse.size') ||
    (extended.get('GNU.sparse.major') === '1' && extended.get('GNU.sparse.minor') === '0');
/** A sparse member may have further maps of 512 bytes between its header and its content. */
async function skipSparseMaps(flow, header) {
    let more = header[482] === 1;
    while (more)
        more = (await flow.take(512))?.[504] === 1;
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


/***/ }),

/***/ 18642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineCrate: () => (/* binding */ examineCrate)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/cli/src/model/crate-limits.js
var crate_limits = __webpack_require__(16267);
// EXTERNAL MODULE: ./lib/cli/src/rules/archive/tar.js + 1 modules
var tar = __webpack_require__(92281);
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
        const manifest = (0,dist/* parse */.qg)(text.replace(/^\ufeff/, ''), { integersAsBigInt: 'asNeeded' });
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

// EXTERNAL MODULE: ./lib/cli/src/rules/finding.js
var finding = __webpack_require__(34986);
// EXTERNAL MODULE: ./lib/cli/src/rules/publish-json.js + 2 modules
var publish_json = __webpack_require__(33511);
;// CONCATENATED MODULE: ./lib/cli/src/rules/crate-request.js



/** The most bytes of the JSON in front of a crate (crates.io `MAX_JSON_LENGTH`); beside the README little is in it. */
const longest = 1024 * 1024;
/** What crates.io refuses in the request that would bear the crate, whatever the crate itself is like. */
function requestFindings(crate) {
    const size = external_node_buffer_.Buffer.byteLength((0,publish_json/* publishJson */.Q)(crate));
    if (size <= longest)
        return [];
    const readme = external_node_buffer_.Buffer.byteLength(crate.readme ?? '');
    return [
        (0,finding/* refusedCrate */.Y2)('file-too-large', `JSON metadata blob too large. It has ${size} bytes of ${longest}, ${readme} of them are the README.`, 'Shorten the README, name a shorter one (`readme`), or set `readme = false`.'),
    ];
}

// EXTERNAL MODULE: ./lib/cli/src/rules/crate-rules.js + 1 modules
var crate_rules = __webpack_require__(93351);
// EXTERNAL MODULE: ./lib/cli/src/rules/filename.js
var rules_filename = __webpack_require__(74786);
;// CONCATENATED MODULE: ./lib/cli/src/rules/crate.js









const mebibyte = 1024 * 1024;
/** What crates.io refuses in a `.crate` file (its `crates_io_tarball` and `publish.rs`), and what cargo tells of it. */
async function examineCrate(filename, content, knowledge) {
    const { limits } = knowledge;
    const unpacked = Math.max(512 * mebibyte, limits.size ?? 0, limits.taken?.size?.amount ?? 0);
    const size = sizeFindings(content.length, limits);
    const archive = await (0,tar/* readTarGz */.J)(content, unpacked, (name) => isManifest(name) || isUsualReadme(name));
    const words = 'crates.io answers: uploaded tarball is malformed or too large when decompressed';
    if (typeof archive === 'string') {
        const fix = archive === 'too-large'
            ? 'More than 512 MiB unpacked: leave test data and build results out with `exclude` or `include` in [package].'
            : 'The file is cut off or no gzip: run `cargo package` again.';
        return { findings: [...size, (0,finding/* finding */.gk)('archive-unreadable', words, fix)], crate: undefined };
    }
    const damage = archive.damage === undefined
        ? []
        : [(0,finding/* finding */.gk)('archive-unreadable', `${words} (${archive.damage}).`, 'Run `cargo package` again.')];
    const root = filename.endsWith('.crate') ? filename.slice(0, -'.crate'.length) : filename;
    const manifests = archive.entries.filter((entry) => isManifest(entry.name));
    const [only] = manifests;
    const manifest = only === undefined ? undefined : readManifestEntry(only);
    const layout = [
        ...entryFindings(archive, typeof manifest === 'object' ? `${manifest.name}-${manifest.version}` : root),
        ...manifestCount(manifests),
    ];
    if (typeof manifest !== 'object') {
        const broken = manifest === undefined ? [] : [malformedManifest(manifest)];
        return { findings: [...size, ...damage, ...layout, ...broken], crate: undefined };
    }
    const readme = await readReadme(content, unpacked, archive, manifest);
    const renamed = filename === (0,rules_filename/* crateFilename */.xC)(manifest.name, manifest.version) ? [] : [renamedFinding(filename, manifest)];
    const { name, version } = manifest;
    const crate = { name, version, readme: readme.text, readmeFile: readme.path, manifest };
    return {
        findings: [
            ...size,
            ...damage,
            ...layout,
            ...renamed,
            ...(0,crate_rules/* manifestFindings */.U)(manifest, knowledge),
            ...readme.findings,
            ...requestFindings(crate),
        ],
        crate,
    };
}
const isManifest = (name) => /^[^/]+\/cargo\.toml$/i.test(name);
const isUsualReadme = (name) => /^[^/]+\/README(?:\.md|\.txt)?$/.test(name);
/** The limit of one crate is told to nobody but its maintainer; that an earlier version was above the usual one shows that it is raised. */
function sizeFindings(size, { size: told, taken }) {
    const limit = told ?? crate_limits/* usualLimits */.t.size;
    if (size <= limit)
        return [];
    const before = taken?.size;
    if (before !== undefined && before.amount > limit) {
        const words = `The crate has ${size} bytes, and crates.io takes ${limit} unless it has raised the limit of the crate, which it must have for ${before.version} (${before.amount} bytes).`;
        const fix = 'How far it is raised crates.io does not tell: write what its staff told you as `crate-limits: { size: BYTES }` of the package in the config, and nothing more is said below that.';
        return [(0,finding/* finding */.gk)('file-above-default-limit', words, fix, 'warning')];
    }
    const fix = 'Leave out what a user does not compile (`exclude` or `include` in [package]; `cargo package --list` shows the files), or ask help@crates.io for a higher limit before the release. Where it is raised already, write it as `crate-limits: { size: BYTES }` of the package in the config.';
    return [
        (0,finding/* finding */.gk)('file-too-large', `crates.io answers: max upload size is: ${limit}. The crate has ${size} bytes.`, fix),
    ];
}
function malformedManifest(reason) {
    const fix = reason.includes('workspace')
        ? 'Only `cargo package` resolves what comes from the workspace: upload the file that it made.'
        : 'Upload the file that `cargo package` made, and run `cargo publish --dry-run` on the package.';
    return (0,finding/* finding */.gk)('crate-manifest-invalid', `crates.io answers: failed to parse \`Cargo.toml\` manifest file: ${reason}`, fix);
}
function renamedFinding(filename, manifest) {
    const wanted = (0,rules_filename/* crateFilename */.xC)(manifest.name, manifest.version);
    return (0,finding/* finding */.gk)('filename-mismatch', `The manifest inside makes it '${wanted}'.`, `Take the file that \`cargo package\` made, unrenamed; '${filename}' may be of another version.`);
}
/** Every path is below `{name}-{version}/`, and is a file or a folder. */
function entryFindings(archive, root) {
    const repack = 'Upload the file that `cargo package` made; it packs plain files below one folder.';
    const found = [];
    if (archive.globalHeader !== undefined) {
        // cargo writes none; crates.io's reader takes it for a file
        const words = `crates.io answers: invalid path found: ${archive.globalHeader}`;
        found.push((0,finding/* finding */.gk)('crate-entry-refused', words, repack));
    }
    for (const entry of archive.entries) {
        const parts = entry.name.split('/');
        if (parts[0] !== root || parts.includes('..') || !entry.readable) {
            found.push((0,finding/* finding */.gk)('crate-entry-refused', `crates.io answers: invalid path found: ${entry.name}`, repack));
        }
        else if (entry.type !== '0' && entry.type !== '5') {
            const words = `unexpected tar entry type ${typeNames[entry.type] ?? `Other(${entry.type.charCodeAt(0)})`} found: ${entry.name}`;
            found.push((0,finding/* finding */.gk)('crate-entry-refused', `crates.io answers: ${words}`, repack));
        }
        else if (entry.sizesDiffer) {
            found.push((0,finding/* finding */.gk)('crate-entry-refused', `crates.io answers: uploaded tarball is malformed (two sizes for ${entry.name})`, repack));
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
        return [(0,finding/* finding */.gk)('crate-manifest-invalid', `crates.io answers: ${words}`, repack)];
    }
    if (names.length === 1 && (names[0] === 'Cargo.toml' || names[0] === 'cargo.toml'))
        return [];
    const other = names[0] === undefined ? '' : `; \`${names[0]}\` was found, but must be named \`Cargo.toml\` with that exact casing`;
    const words = `uploaded tarball is missing a \`Cargo.toml\` manifest file${other}`;
    return [(0,finding/* finding */.gk)('crate-manifest-invalid', `crates.io answers: ${words}`, repack)];
}
function readManifestEntry({ content }) {
    if (content === undefined)
        return 'it is no plain file, or too long';
    const text = decode(content);
    return text === undefined ? 'it is not UTF-8' : readCrateManifest(text);
}
/** The README that the manifest names, or the usual one: without it in the publish request the page has none. */
async function readReadme(content, limit, archive, manifest) {
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
        const text = decode(entry.content ?? (await contentOf(content, limit, wanted)));
        if (text !== undefined)
            return { text, path, findings: [] };
        const fix = `Save ${path} as UTF-8.`;
        return {
            ...none,
            findings: [(0,finding/* finding */.gk)('crate-readme-missing', `The README '${path}' is not UTF-8.`, fix, 'warning')],
        };
    }
    if (manifest.readme === undefined)
        return { ...none, findings: [] };
    const message = `The README '${manifest.readme}' is not in the crate, so its page will have none.`;
    const fix = 'Add it to `include`, or set `readme = false`.';
    return { ...none, findings: [(0,finding/* finding */.gk)('crate-readme-missing', message, fix, 'warning')] };
}
/** A README by another name than the usual ones was passed over when nobody knew of it: it is read now. */
async function contentOf(content, limit, wanted) {
    const archive = await (0,tar/* readTarGz */.J)(content, limit, (name) => name === wanted);
    const entries = typeof archive === 'string' ? [] : archive.entries;
    return entries.find((each) => each.name === wanted)?.content ?? external_node_buffer_.Buffer.alloc(0);
}
function decode(bytes) {
    try {
        return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ publishJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/cli/src/rules/cfg-expression.js
/**
 * The key of a `[target]` table as cargo writes it out (its `cargo-platform`): the words of a `cfg(\u2026)` with one space after
 * a comma and around `=`. A triple, and what cargo would not parse, comes back as it is.
 */
function normalisedTarget(key) {
    if (!key.startsWith('cfg(') || !key.endsWith(')'))
        return key;
    const tokens = tokensOf(key.slice('cfg('.length, -1));
    if (tokens === undefined)
        return key;
    const read = expression(tokens, 0);
    return read?.next === tokens.length ? `cfg(${read.text})` : key;
}
const token = /\s*((?:r#)?[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|[(),=])/y;
function tokensOf(text) {
    const tokens = [];
    const whole = text.trimEnd();
    token.lastIndex = 0;
    while (token.lastIndex < whole.length) {
        const found = token.exec(whole)?.[1];
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
function expression(tokens, at) {
    const name = tokens[at];
    if (name === undefined || !/^[A-Za-z_]/.test(name))
        return undefined;
    if (tokens[at + 1] === '(' && /^(?:all|any|not)$/.test(name))
        return group(tokens, name, at + 2);
    if (tokens[at + 1] !== '=')
        return { text: name, next: at + 1 };
    const value = tokens[at + 2];
    return value?.startsWith('"') ? { text: `${name} = ${value}`, next: at + 3 } : undefined;
}
/** `all(\u2026)`, `any(\u2026)` or `not(\u2026)` from behind its parenthesis; a comma may stand at the end. */
function group(tokens, name, from) {
    const inside = [];
    let at = from;
    while (tokens[at] !== ')') {
        const read = expression(tokens, at);
        if (read === undefined)
            return undefined;
        inside.push(read.text);
        at = read.next;
        if (tokens[at] === ',')
            at++;
        else if (tokens[at] !== ')')
            return undefined;
    }
    return { text: `${name}(${inside.join(', ')})`, next: at + 1 };
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/version-requirement.js
const part = String.raw `(\d+|[*xX])`;
const comparator = new RegExp(String.raw `^\s*(=|>=|>|<=|<|~|\^)?\s*(\d+)(?:\.${part}(?:\.${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$`);
/**
 * A version requirement as Rust's semver writes it out: a bare version is a caret requirement, build metadata falls away,
 * a star under an operator is nothing said. What is no requirement comes back as it is.
 */
function normalisedRequirement(text) {
    if (/^\s*[*xX]\s*$/.test(text))
        return '*';
    const written = text.split(',').map(one);
    return written.every((each) => each !== undefined) ? written.join(', ') : text;
}
function one(text) {
    const match = comparator.exec(text);
    if (match === null)
        return undefined;
    const [, operator, major = '', minor, patch, prerelease] = match;
    const numbers = [major, ...[minor, patch].filter((each) => each !== undefined && /^\d/.test(each))].join('.');
    const isStarred = [minor, patch].some((each) => each !== undefined && /^[*xX]$/.test(each));
    if (operator === undefined && isStarred)
        return `${numbers}.*`;
    return `${operator ?? '^'}${numbers}${prerelease === undefined ? '' : `-${prerelease}`}`;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/publish-json.js



/** How cargo names crates.io to another registry. */
const cratesIndex = 'https://github.com/rust-lang/crates.io-index';
/**
 * The JSON of cargo's publish request (Cargo book, "Web API: Publish"), byte for byte: fields in cargo's order, maps in
 * the order of their keys. crates.io reads `name`, `vers`, `readme` and `readme_file` of it; other registries make their
 * index from the rest. `index` is the sparse index of the registry that it goes to, as cargo names it
 * (`sparse+https://\u2026/`), where that is not crates.io.
 */
function publishJson({ manifest, readme, readmeFile }, index) {
    return written({
        name: manifest.name,
        vers: manifest.version,
        deps: manifest.dependencies.map((each) => dependencyJson(each, index)),
        features: new Map(Object.entries(manifest.features)),
        authors: manifest.authors,
        description: manifest.description,
        documentation: manifest.documentation,
        homepage: manifest.homepage,
        readme,
        readme_file: readmeFile,
        keywords: manifest.keywords,
        categories: manifest.categories,
        license: manifest.license,
        license_file: manifest.licenseFile,
        repository: manifest.repository,
        badges: new Map(Object.entries(manifest.badges).map(([name, values]) => [name, new Map(Object.entries(values))])),
        links: manifest.links,
        rust_version: manifest.rustVersion,
    });
}
function dependencyJson(each, index) {
    const registry = registryOf(each, index);
    return {
        optional: each.optional,
        default_features: each.defaultFeatures,
        name: each.name,
        features: each.features,
        version_req: normalisedRequirement(each.requirement),
        target: each.target === undefined ? undefined : normalisedTarget(each.target),
        kind: each.kind,
        ...(registry !== undefined && { registry }),
        ...(each.alias !== undefined && { explicit_name_in_toml: each.alias }),
    };
}
/** Cargo leaves out the registry that the request goes to. */
function registryOf({ registry }, index) {
    if (registry === undefined)
        return index === undefined ? undefined : cratesIndex;
    return registry === index ? undefined : registry;
}
/** JSON without spaces. JSON.stringify alone would put keys that are numbers (the feature `10`) first, by their size. */
function written(value) {
    if (value === undefined)
        return 'null';
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(written).join(',')}]`;
    const entries = value instanceof Map ? [...value].sort(([one], [other]) => byBytes(one, other)) : Object.entries(value);
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`;
}
const isList = (value) => Array.isArray(value);
/** Rust compares texts by their UTF-8. */
const byBytes = (one, other) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(one), external_node_buffer_.Buffer.from(other));


/***/ })

};
