export const id = 127;
export const ids = [127];
export const modules = {

/***/ 90844:
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
;// CONCATENATED MODULE: ./lib/action/rules/archive/gunzip.js



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

;// CONCATENATED MODULE: ./lib/action/rules/archive/tar.js


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

/***/ 64127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examineSdist: () => (/* binding */ examineSdist)
/* harmony export */ });
/* harmony import */ var _archive_tar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90844);
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22306);
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41137);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91727);
/* harmony import */ var _license_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20999);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89);
/* harmony import */ var _metadata_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78465);
/* harmony import */ var _packer_scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14454);
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72737);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28403);










/** PyPI sets no limit here; this is how long we are ready to wait. */
const largestInflated = 32 * 1024 * 1024 * 1024;
/** What PyPI refuses in an sdist (warehouse `forklift/legacy.py`; PEP 625). */
async function examineSdist(filename, content, render) {
    const name = (0,_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .readSdistName */ .ZQ)(filename);
    const named = [];
    if (typeof name === 'string') {
        const fix = 'Leave the file name as the build backend wrote it: name-version.tar.gz.';
        named.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('filename-invalid', `PyPI answers: Invalid source distribution filename: ${filename} (${name}).`, fix));
    }
    const isZip = (await (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .readZip */ .ue)(content)) !== undefined;
    const encrypted = [];
    const archive = await (0,_archive_tar_js__WEBPACK_IMPORTED_MODULE_0__/* .readTarGz */ .J)(content, largestInflated, metadataSeeker(), packerScan(encrypted));
    const [first, second] = await content.bytes(0, 2);
    if (archive === 'not-gzip' && first === 0x1f && second === 0x8b && isZip) {
        // Node reads no gzip that something follows, Python does
        return { findings: [...named, bothFinding()], metadata: undefined, pyversion: 'source' };
    }
    if (typeof archive === 'string') {
        const fix = archive === 'too-large'
            ? 'An sdist that unpacks to more than 32 GiB cannot be examined: leave data and build results out of it.'
            : 'The file is cut off, or was packed with another program than gzip: build it again.';
        const words = archive === 'too-large'
            ? 'It unpacks to more than 32 GiB.'
            : 'PyPI answers: Invalid distribution file. File is not a tarfile';
        return { findings: [...named, (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('archive-unreadable', words, fix)], metadata: undefined, pyversion: 'source' };
    }
    const { top, findings } = layoutFindings(archive);
    const info = top === undefined ? undefined : archive.entries.findLast((entry) => entry.name === `${top}/PKG-INFO`);
    const metadata = info?.content === undefined ? undefined : (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(info.content);
    const members = new Set(archive.entries.map((entry) => entry.name));
    return {
        findings: [
            ...named,
            ...findings,
            ...encrypted.slice(0, 1),
            ...(isZip ? [bothFinding()] : []),
            ...(info !== undefined && metadata === undefined ? [unreadableInfo(info)] : []),
            ...(metadata === undefined ? [] : await (0,_metadata_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsRendered */ .e)(metadata, render)),
            ...(metadata === undefined || typeof name === 'string' ? [] : nameFindings(filename, name.name, metadata)),
            ...(metadata === undefined || top === undefined ? [] : (0,_license_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseFileFindings */ .A)(filename, metadata, top, members)),
        ],
        metadata,
        pyversion: 'source',
    };
}
/**
 * Wants each `PKG-INFO` that may turn out to be the sdist's own: which folder all members share is known at the end only,
 * but it can but become shorter on the way.
 */
function metadataSeeker() {
    let shared;
    return (name) => {
        shared = sharedParts(shared ?? partsOf(name), partsOf(name));
        const folder = /^(.*)\/PKG-INFO$/.exec(name)?.[1];
        const common = shared.join('/');
        return folder !== undefined && (common === folder || common.startsWith(`${folder}/`));
    };
}
function packerScan(found) {
    return {
        at: _packer_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .isScanned */ .zq,
        see(name, content) {
            const packer = (0,_packer_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .packerOf */ .yr)(content);
            if (packer !== undefined)
                found.push((0,_packer_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .packerFinding */ .mu)(packer, name));
        },
    };
}
function unreadableInfo({ name, size }) {
    const fix = 'Let the build backend write it: a plain file with a few kilobytes of text.';
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('archive-unreadable', `${name} is no plain file, or too long to be read (${size} bytes).`, fix);
}
function layoutFindings(archive) {
    const found = [];
    const rebuild = 'Let the build backend write the sdist (`python -m build --sdist`, `maturin sdist`): one folder, with PKG-INFO in it.';
    if (archive.damage !== undefined) {
        const words = archive.entries.length === 0
            ? 'PyPI answers: Invalid distribution file. File is not a tarfile'
            : 'The archive is damaged';
        // what is missing after that is missing because of it
        return { top: undefined, findings: [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('archive-unreadable', `${words}: ${archive.damage}.`, rebuild)] };
    }
    if (archive.entries.some((entry) => entry.sparse)) {
        const words = 'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information';
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('archive-refused', `PyPI answers: Invalid distribution file. ${words}`, 'Pack it without --sparse.'));
    }
    const top = commonFolder(archive.entries.map((entry) => entry.name));
    if (archive.entries.length > 0 && top === undefined) {
        const words = 'Incorrect number of top-level directories in sdist';
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('sdist-layout', `PyPI answers: Invalid distribution file. ${words}`, rebuild));
    }
    if (top !== undefined && !archive.entries.some((entry) => entry.name === `${top}/PKG-INFO`)) {
        const words = `Invalid distribution file. PKG-INFO not found at ${top}/PKG-INFO`;
        const dotted = archive.entries.some((entry) => entry.name.startsWith('./'));
        const fix = dotted
            ? `The names in the archive begin with './', as after \`tar czf \u2026 ./${top}\`. ${rebuild}`
            : rebuild;
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('metadata-missing', `PyPI answers: ${words}`, fix));
    }
    return { top, findings: found };
}
/** A reader that begins at the end of the file finds a ZIP, where one that begins at the start finds a tar. */
function bothFinding() {
    const words = 'PyPI answers: Invalid distribution file. File is both a zip and a tar file';
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('archive-refused', words, 'Something was appended to the sdist: build it again.');
}
/** The deepest folder that all names share, as Python's `os.path.commonpath` finds it; `undefined` where there is none. */
function commonFolder(names) {
    if (names.some((name) => name.startsWith('/')))
        return undefined;
    const [first = [], ...rest] = names.map((name) => partsOf(name));
    const shared = rest.reduce(sharedParts, first);
    return shared.length === 0 ? undefined : shared.join('/');
}
const partsOf = (name) => name.split('/').filter((part) => part !== '' && part !== '.');
function sharedParts(one, other) {
    const differs = one.findIndex((part, at) => other[at] !== part);
    return differs === -1 ? one : one.slice(0, differs);
}
function nameFindings(filename, parsedName, metadata) {
    const name = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .single */ .J0)(metadata, 'name');
    const version = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .single */ .J0)(metadata, 'version');
    if (name === undefined || version === undefined || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .pythonVersion */ .Tn)(version) === undefined)
        return [];
    const wanted = (0,_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .sdistFilename */ .V3)(name, version);
    if (filename === wanted)
        return [];
    const prefix = (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalisedName */ .E)(name).replaceAll('-', '_');
    const words = (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_9__/* .normalisedName */ .E)(name) === parsedName || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_8__/* .pythonVersion */ .Tn)(version)?.post === true
        ? `Filename '${filename}' is invalid, should be '${wanted}'.`
        : `Start filename for '${name}' with '${prefix}'.`;
    const fix = `Build it again with a current build backend, which names it '${wanted}'; PyPI takes no .zip and no unnormalised name (PEP 625).`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('filename-mismatch', `PyPI answers: ${words}`, fix)];
}


/***/ })

};
