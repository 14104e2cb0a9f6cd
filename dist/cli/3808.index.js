export const id = 3808;
export const ids = [3808];
export const modules = {

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

/***/ 23808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyStep: () => (/* binding */ verifyStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/gate/interpreter.js
var interpreter = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/cli/src/guards/artifacts.js
var artifacts = __webpack_require__(55149);
// EXTERNAL MODULE: ./lib/cli/src/model/distribution.js
var distribution = __webpack_require__(33223);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/preflight.js + 12 modules
var preflight = __webpack_require__(1582);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/report/text.js
var report_text = __webpack_require__(93355);
;// CONCATENATED MODULE: ./lib/cli/src/report/tried.js

const states = { good: '\u2705 works', skipped: '\u23ed\ufe0f skipped', failed: '\u274c failed' };
const marks = { good: '\u2713', skipped: '\u2013', failed: '\u2717' };
/** What became of each use, for the log. */
function triedLines(tried) {
    return (0,report_text/* columns */.YB)(tried.map(({ what, state, words }) => [`${marks[state]} ${what}`, words]));
}
/** The same as a section of the job summary. */
function triedSection(tag, tried) {
    if (tried.length === 0)
        return [`### Verify\n\nNothing of ${(0,report_text/* plain */.pj)(tag)} was installed.`];
    const failures = tried.filter((each) => each.state === 'failed').length;
    const verdict = failures > 0
        ? `**${(0,report_text/* plain */.pj)(tag)} cannot be used as it is**: ${failures} of ${tried.length} uses failed. A held GitHub Release stays a draft.`
        : `**${(0,report_text/* plain */.pj)(tag)} can be used** from the registries, as its users do.`;
    return [
        `### Verify\n\n${verdict}`,
        (0,report_text/* table */.tp)(['Use', 'Outcome', 'Seen'], tried.map(({ what, state, words }) => [(0,report_text/* code */.aY)(what), states[state], (0,report_text/* plain */.pj)(words)])),
    ];
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/cli/src/rules/archive/tar.js + 1 modules
var tar = __webpack_require__(92281);
;// CONCATENATED MODULE: ./lib/cli/src/rules/crate-targets.js


/** As much as crates.io unpacks, in bytes. */
const limit = 512 * 1024 * 1024;
/**
 * Reads off a `.crate` file what it holds: the targets of its manifest, and those that cargo finds by their place where the
 * manifest does not list them (cargo book, "Target auto-discovery"). An archive that cannot be read is taken for a library.
 */
async function crateTargets(content) {
    const archive = await (0,tar/* readTarGz */.J)(content, limit, (name) => /^[^/]+\/Cargo\.toml$/.test(name));
    if (typeof archive === 'string')
        return { library: true, programs: false };
    const names = new Set(archive.entries.map(({ name }) => name.slice(name.indexOf('/') + 1)));
    const manifest = archive.entries.find((each) => each.content !== undefined)?.content;
    const said = manifest === undefined ? {} : tablesIn(manifest.toString());
    const isFound = said['package']?.['autobins'] !== false;
    const hasPlaces = [...names].some((name) => /^src\/main\.rs$|^src\/bin\/(?:[^/]+\.rs|[^/]+\/main\.rs)$/.test(name));
    return {
        library: said['lib'] !== undefined || names.has('src/lib.rs'),
        programs: said['bin'] !== undefined || (isFound && hasPlaces),
    };
}
/** The tables at the top of a manifest, a list of tables (`[[bin]]`) as one. */
function tablesIn(text) {
    try {
        const read = (0,dist/* parse */.qg)(text.replace(/^\ufeff/, ''), { integersAsBigInt: 'asNeeded' });
        return Object.fromEntries(Object.entries(read).flatMap(([name, value]) => typeof value === 'object' ? [[name, Object.fromEntries(Object.entries(value))]] : []));
    }
    catch (error) {
        if (error instanceof dist/* TomlError */.zx)
            return {};
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/cli/src/steps/verify/crate.js
var crate = __webpack_require__(84854);
// EXTERNAL MODULE: ./lib/cli/src/steps/verify/python.js + 4 modules
var python = __webpack_require__(98724);
// EXTERNAL MODULE: ./lib/cli/src/verify/release.js + 3 modules
var release = __webpack_require__(66278);
;// CONCATENATED MODULE: ./lib/cli/src/steps/verify/served.js

/**
 * Waits until both registries serve every file with the bytes that were built. What they do not within `verify-wait` is an error
 * here: nobody could install it.
 */
async function servedProblems({ inputs, registriesFor, ports: { clock } }, plan, files) {
    const seen = await (0,release/* servedByBoth */.q)(registriesFor(plan.pypi), files, { clock, budget: inputs.verifyWait });
    const isOwn = inputs.pypiUrl !== undefined;
    return seen.flatMap(({ problem }) => (problem === undefined ? [] : [asError(problem, isOwn)]));
}
const asError = (found, isOwn) => found.level === 'warning'
    ? {
        ...found,
        level: 'error',
        fix: `Nothing was installed, and a held GitHub Release stays a draft. Where it was published, a cache before the index may lag by ten minutes and more: run this job again, or raise \`verify-wait\` (minutes).${isOwn ? served_closed : ''}`,
    }
    : found;
const served_closed = ' An index that wants a login for reading wants it of this job, too: `pypi-user` and `pypi-token`, of somebody who may read alone.';

// EXTERNAL MODULE: ./lib/cli/src/steps/verify/tried.js
var tried = __webpack_require__(66225);
;// CONCATENATED MODULE: ./lib/cli/src/steps/verify.js














/** Milliseconds between two questions to an index that does not list a version yet. */
const pause = 10_000;
/**
 * Uses a release from outside, as its users do: waits until the registries serve every file as it was built, then installs each
 * package from there with the stock client, into an empty folder, and imports or compiles it. It needs no credential of a registry
 * but the login of an index that wants one for reading, and changes nothing anywhere.
 */
async function verifyStep(stage, { plan, rows }) {
    const { actions, clock } = stage.ports;
    const broken = (0,artifacts/* guardArtifacts */.j)(plan, rows);
    const outputs = { tag: plan.tag, version: plan.version };
    if (broken.length > 0)
        return { problems: broken, outputs: { ...outputs, published: 'false' }, summary: [] };
    const files = rows.flatMap((row) => (0,preflight/* recordedFiles */.k1)(row));
    const ends = clock.now() + stage.inputs.verifyWait;
    actions.group('Registries');
    actions.line(`${files.length} files, waited for until ${new Date(ends).toISOString()} at the latest.`);
    const unserved = await servedProblems(stage, plan, files);
    const from = unserved.length > 0 ? undefined : await stage.registriesFor(plan.pypi).installFrom();
    actions.endGroup();
    const problems = [...unserved];
    const tried = [];
    if (from !== undefined && 'unreadable' in from)
        problems.push(from.unreadable);
    else if (from !== undefined) {
        const wait = async () => {
            if (clock.now() + pause > ends)
                return false;
            actions.line(`The index does not list it yet: asked again in ${pause / 1000} s.`);
            await clock.sleep(pause);
            return true;
        };
        tried.push(...(await tryAll(stage, plan, { files, from, wait })));
        problems.push(...tried.flatMap((each) => each.problems));
        if (tried.every((each) => each.state === 'skipped'))
            problems.push(nothingTried(stage, tried));
    }
    for (const line of triedLines(tried))
        actions.line(line);
    const published = String(unserved.length === 0 && !(0,report_problems/* isRed */.iI)(problems, true));
    return { problems, outputs: { ...outputs, published }, summary: triedSection(plan.tag, tried) };
}
/** Every package in the order of the plan, each in a folder of its own; what fails does not keep the others. */
async function tryAll(stage, plan, { files, from, wait }) {
    const { actions, run, files: disk } = stage.ports;
    const folder = external_node_path_.join(run.temp, 'release-action', 'verify');
    await disk.remove(folder);
    const tried = [];
    for (const { ecosystem, name, version } of plan.packages) {
        const own = files.filter((each) => (0,distribution/* ecosystemOf */.M)(each.kind) === ecosystem && each.name === name);
        const [first] = own;
        if (first === undefined)
            continue;
        actions.group(`${ecosystem === 'rust' ? 'cargo' : 'pip'}: ${name} ${version}`);
        const shop = workshop(stage, external_node_path_.join(folder, `${ecosystem}-${name}`), ecosystem, from);
        const bench = { shop, files: disk, os: run.os, relay: stage.ports.relay, wait };
        if (ecosystem === 'python') {
            const test = testOf(plan, name, `${run.os}-${run.architecture}`);
            tried.push(await (0,python/* tryPython */.o)(bench, { name, version, files: own, from: from.python, test }));
        }
        else {
            const targets = await disk.lend(first.path, (content) => crateTargets(content));
            const shared = external_node_path_.join(folder, 'cargo');
            tried.push(...(await (0,crate/* tryCrate */.f)({ ...bench, shared }, { file: first, ...targets, index: from.crates })));
        }
        actions.endGroup();
    }
    await disk.remove(folder);
    return tried;
}
/** The config's test of a package's wheels, where this machine is among its targets. */
const testOf = ({ wheelTests = [] }, name, machine) => wheelTests.find((each) => each.package === name && (each.on === undefined || each.on.includes(machine)));
/** The registries themselves are meant: what the machine says of mirrors of PyPI is left out. */
const mirrors = /^(?:PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINT)|UV_.*|CARGO_NET_OFFLINE)$/i;
function workshop({ ports }, scratch, ecosystem, from) {
    const { process, files, run, actions } = ports;
    // an index of one's own may leave to another what its projects depend on
    const isKept = (name) => !mirrors.test(name) || (from.isOwnIndex && /^PIP_EXTRA/i.test(name));
    const env = Object.fromEntries(Object.entries((0,environment/* childEnvironment */.Q)(process.environment)).filter(([name]) => isKept(name)));
    const onLine = (line) => actions.line(line);
    const find = (version) => (0,interpreter/* findInterpreter */.A)({ process, files, os: run.os, root: scratch, scratch, env, onLine }, version);
    return { process, env, onLine, scratch, out: scratch, left: () => tried/* longest */.xS, ...(ecosystem === 'python' && { find }) };
}
const nothingTried = ({ ports: { run } }, tried) => (0,problem/* problem */.CC)('verify-nothing-tried', `Nothing of the release was tried on ${run.os}-${run.architecture}: ${tried.map((each) => `${each.what}: ${each.words}`).join('; ') || 'the plan has no package'}.`, 'Take this runner out of `verify.on`, or build something for it.', { level: 'warning' });


/***/ })

};
