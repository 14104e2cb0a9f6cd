export const id = 234;
export const ids = [234];
export const modules = {

/***/ 29234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineWheel: () => (/* binding */ examineWheel)
});

// EXTERNAL MODULE: ./lib/action/rules/archive/zip.js + 1 modules
var zip = __webpack_require__(22306);
;// CONCATENATED MODULE: ./lib/action/rules/archive/zip-framing.js
/**
 * Whether a reader that streams through the file sees the same members as one that starts from the central directory.
 * PyPI refuses an archive where it does not (warehouse `utils/zipfiles.py`, https://docs.pypi.org/archives); the text
 * is PyPI's reason. `undefined` where all is well.
 */
async function framingDefect({ pieces, entries }) {
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
        const signature = (await pieces.at(at, 4))?.readUInt32LE(0);
        if (signature === undefined)
            return 'Malformed zip file';
        if (signature === 0x04034b50) {
            const header = await localHeader(pieces, at);
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
            const fixed = await pieces.at(at, 46);
            if (fixed === undefined)
                return 'Malformed zip file';
            directoryStart ??= at;
            records++;
            if (fixed.readUInt16LE(32) !== 0)
                return 'Comment in central directory';
            const nameEnd = 46 + fixed.readUInt16LE(28);
            const end = nameEnd + fixed.readUInt16LE(30);
            const name = (await pieces.at(at, end))?.subarray(46, nameEnd);
            if (name === undefined)
                return 'Malformed zip file';
            if (unprintable(name))
                return 'Invalid character in filename';
            const text = name.toString('utf8');
            if (central.has(text))
                return 'Duplicate filename in central directory';
            if (!local.has(text))
                return 'Missing filename in local headers';
            central.add(text);
            directorySize += end;
            at += end;
        }
        else if (signature === 0x06064b50) {
            const record = await pieces.at(at, 56);
            if (record === undefined)
                return 'Malformed zip file';
            large = totals64(record);
            if (large.onDisk !== large.records)
                return 'Malformed zip file';
            if (record.readBigUInt64LE(4) !== 44n)
                return 'ZIP64 extensible data not allowed';
            at += 56;
        }
        else if (signature === 0x07064b50) {
            if (at + 20 > pieces.length)
                return 'Malformed zip file';
            located = true;
            at += 20;
        }
        else if (signature === 0x06054b50) {
            if (large !== undefined && !located)
                return 'Malformed zip file';
            const record = await pieces.at(at, 22);
            if (record === undefined)
                return 'Malformed zip file';
            const small = totals(record);
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
            return at + 22 + record.readUInt16LE(20) === pieces.length ? undefined : 'Trailing data';
        }
        else {
            return 'Unknown record signature';
        }
    }
}
function totals(record) {
    return {
        onDisk: record.readUInt16LE(8),
        records: record.readUInt16LE(10),
        size: record.readUInt32LE(12),
        offset: record.readUInt32LE(16),
    };
}
function totals64(record) {
    const [onDisk, records, size, offset] = [24, 32, 40, 48].map((step) => Number(record.readBigUInt64LE(step)));
    return { onDisk: onDisk ?? 0, records: records ?? 0, size: size ?? 0, offset: offset ?? 0 };
}
async function localHeader(pieces, at) {
    const fixed = await pieces.at(at, 30);
    if (fixed === undefined)
        return 'Malformed zip file';
    const nameEnd = 30 + fixed.readUInt16LE(26);
    const extraEnd = nameEnd + fixed.readUInt16LE(28);
    const header = await pieces.at(at, extraEnd);
    if (header === undefined)
        return 'Malformed zip file';
    const name = header.subarray(30, nameEnd);
    if (unprintable(name))
        return 'Invalid character in filename';
    const sizes = localSizes(header.subarray(nameEnd), {
        compressedSize: header.readUInt32LE(18),
        size: header.readUInt32LE(22),
        stored: header.readUInt16LE(8) === 0,
    });
    if (typeof sizes === 'string')
        return sizes;
    if ((header.readUInt16LE(6) & 8) !== 0)
        return 'ZIP contains a data descriptor';
    return { name: name.toString('utf8'), ...sizes, end: at + extraEnd + sizes.compressedSize };
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

// EXTERNAL MODULE: ./lib/action/rules/filename.js
var rules_filename = __webpack_require__(41137);
// EXTERNAL MODULE: ./lib/action/rules/finding.js
var finding = __webpack_require__(91727);
// EXTERNAL MODULE: ./lib/action/rules/license-rules.js
var license_rules = __webpack_require__(20999);
// EXTERNAL MODULE: ./lib/action/rules/metadata.js
var rules_metadata = __webpack_require__(89);
// EXTERNAL MODULE: ./lib/action/rules/metadata-rules.js + 10 modules
var metadata_rules = __webpack_require__(78465);
// EXTERNAL MODULE: ./lib/action/rules/packer-scan.js
var packer_scan = __webpack_require__(14454);
;// CONCATENATED MODULE: ./lib/action/rules/platform-tag.js

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
            return [(0,finding/* finding */.gk)('platform-tag-unsupported', `PyPI answers: ${words}`, advice(tag))];
        const fix = 'Look at pypi.org whether other projects have wheels with this tag; build for an older system otherwise.';
        return [(0,finding/* finding */.gk)('platform-tag-new', `PyPI may not know it yet: ${words}`, fix, 'warning')];
    });
}
/** What usually leads to such a tag. */
function advice(tag) {
    if (tag.startsWith('linux_')) {
        return ('The wheel was built for the build machine only. Build it for manylinux: `maturin build --compatibility pypi` ' +
            '(with `--zig` or in a manylinux image), cibuildwheel, or `auditwheel repair` on the finished wheel.');
    }
    if (tag.startsWith('macosx_')) {
        return ('From macOS 11 on the second number must be 0 (macosx_11_0_arm64). Set MACOSX_DEPLOYMENT_TARGET to such a version ' +
            '(11.0, 10.12 \u2026) when the wheel is built.');
    }
    if (/^(pyodide|emscripten|wasi)/.test(tag)) {
        return 'PyPI takes WebAssembly wheels as pyemscripten_X_Y_wasm32 only: build with a pyodide-build that knows this tag.';
    }
    return 'Build the wheel for a platform that PyPI takes: manylinux, musllinux, macosx, win, ios, android, pyemscripten, any.';
}

// EXTERNAL MODULE: ./lib/action/model/project-name.js
var project_name = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/action/rules/python-version.js
var python_version = __webpack_require__(28403);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/action/rules/record.js


/**
 * What PyPI says to a wheel's RECORD: it must be readable; where it does not list exactly what is in the wheel, PyPI takes
 * the file and writes to the owners. Only names count, not hashes (warehouse `utils/wheel.py`).
 * `members` are the names in the archive; `content` is `undefined` where RECORD is missing or damaged.
 */
function recordFindings(filename, path, content, members) {
    const rebuild = 'Build the wheel with a build backend, and change it afterwards only with `wheel unpack` and `wheel pack`, which write RECORD anew.';
    const listed = content === undefined ? undefined : recordNames(content);
    if (listed === 'empty line') {
        return [(0,finding/* finding */.gk)('wheel-record-missing', `${path} has an empty line, on which PyPI fails (500).`, rebuild)];
    }
    if (listed === undefined) {
        const words = `Wheel '${filename}' does not contain the required RECORD file: ${path}`;
        return [(0,finding/* finding */.gk)('wheel-record-missing', `PyPI answers: ${words}`, rebuild)];
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
    return [(0,finding/* finding */.gk)('wheel-record-mismatch', message, rebuild, 'warning')];
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

;// CONCATENATED MODULE: ./lib/action/rules/entry-points.js
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
        const own = sections.get(group);
        if (own === undefined)
            continue;
        // what stands in the section of defaults is in every other one, too
        for (const [name, value] of new Map([...(sections.get('DEFAULT') ?? []), ...own])) {
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

;// CONCATENATED MODULE: ./lib/action/rules/wheel-code.js




/** Commands that PyPI refuses, and commands whose module is not in the wheel. `content` is `entry_points.txt`. */
function commandFindings(filename, names, content, metadata) {
    if (content === undefined)
        return [];
    const points = readEntryPoints(content);
    if ('defect' in points) {
        const words = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`;
        const fix = 'Correct [project.scripts], [project.gui-scripts] and [project.entry-points]: names of letters, digits, dots, dashes and underscores, each once.';
        return [(0,finding/* finding */.gk)('wheel-entry-points-invalid', `PyPI answers: ${words} (${points.defect}).`, fix)];
    }
    const required = metadata === undefined
        ? []
        : (0,rules_metadata/* many */._d)(metadata, 'requires-dist').map((each) => (0,project_name/* normalisedName */.E)(/^[\w.-]+/.exec(each)?.[0] ?? ''));
    return points.scripts
        .filter(({ module }) => !holdsModule(names, module))
        .map(({ name, module }) => {
        const top = module.split('.')[0] ?? '';
        const message = `the command '${name}' starts module '${module}', which is not in the wheel`;
        // a command may start another package's module: then that package is required, and mostly bears its name
        if (required.includes((0,project_name/* normalisedName */.E)(top))) {
            return (0,finding/* finding */.gk)('wheel-entry-point-missing', `${message}, but may come with '${(0,project_name/* normalisedName */.E)(top)}'.`, 'Nothing, if that is meant.', 'warning');
        }
        const fix = 'Look at what the build backend packs (`packages`, `python-source`, `module-name`, `include`), or correct [project.scripts].';
        return (0,finding/* finding */.gk)('wheel-entry-point-missing', `${message}: it would fail for everybody.`, fix);
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
    return [(0,finding/* finding */.gk)('wheel-empty', 'There is no code in the wheel: installing it gives nothing to import.', fix)];
}

;// CONCATENATED MODULE: ./lib/action/rules/wheel.js













/**
 * What PyPI refuses in a wheel, and what it takes but nobody can use (no code, a command whose module is absent).
 * `metapackage`: a wheel without code is meant.
 */
async function examineWheel(filename, content, { metapackage = false, render, }) {
    const name = (0,rules_filename/* readWheelName */.JJ)(filename);
    if (typeof name === 'string') {
        const fix = 'Leave the file name as the build backend wrote it: name-version-python-abi-platform.whl.';
        return {
            findings: [(0,finding/* finding */.gk)('filename-invalid', `Invalid wheel filename: ${name}.`, fix)],
            metadata: undefined,
            pyversion: '',
        };
    }
    const archive = await (0,zip/* readZip */.ue)(content);
    const tags = platformTagFindings(filename, name.platforms);
    if (archive === undefined) {
        const fix = 'The file is cut off or no ZIP at all: build it again, and look at what copied it.';
        const broken = (0,finding/* finding */.gk)('archive-unreadable', 'PyPI answers: Invalid distribution file. File is not a zipfile', fix);
        return { findings: [...tags, broken], metadata: undefined, pyversion: name.pythonTag };
    }
    const members = new Map(archive.entries.map((entry) => [entry.name, entry]));
    const read = async (path) => {
        const entry = members.get(path);
        return entry === undefined ? undefined : (0,zip/* readEntry */.hB)(archive, entry);
    };
    const names = [...members.keys()];
    const info = `${name.stem}.dist-info`;
    const text = await read(`${info}/METADATA`);
    const metadata = text === undefined ? undefined : (0,rules_metadata/* readMetadata */._6)(text);
    const findings = [
        ...tags,
        ...archiveFindings(archive, await framingDefect(archive)),
        ...(await sourceFindings(archive)),
        ...infoFindings(filename, info, names),
        ...(metadata === undefined ? [] : await (0,metadata_rules/* findingsRendered */.e)(metadata, render)),
        ...(metadata === undefined ? [] : nameFindings(filename, name, metadata)),
        ...(metadata === undefined ? [] : (0,license_rules/* licenseFileFindings */.A)(filename, metadata, `${info}/licenses`, new Set(names))),
        ...recordFindings(filename, `${info}/RECORD`, await read(`${info}/RECORD`), names),
        ...commandFindings(filename, names, await read(`${info}/entry_points.txt`), metadata),
        ...(metapackage ? [] : codeFindings(names)),
    ];
    if (metadata === undefined && members.has(`${info}/METADATA`)) {
        findings.push((0,finding/* finding */.gk)('archive-unreadable', `${info}/METADATA is damaged.`, 'Build the wheel again.'));
    }
    return { findings, metadata, pyversion: name.pythonTag };
}
/** PyPI reads every Python source: one that is damaged is refused, and so is encrypted code. Tells of the first. */
async function sourceFindings(archive) {
    for (const entry of archive.entries) {
        const isPlain = (entry.flags & 1) === 0 && (entry.method === 0 || entry.method === 8);
        if (!isPlain || !(0,packer_scan/* isScanned */.zq)(entry.name, entry.size))
            continue;
        const content = await (0,zip/* readEntry */.hB)(archive, entry);
        if (content === undefined) {
            const words = `PyPI answers: Invalid distribution file. None (${entry.name} is damaged)`;
            return [(0,finding/* finding */.gk)('archive-unreadable', words, 'Build the wheel again, and look at what copied it.')];
        }
        const packer = (0,packer_scan/* packerOf */.yr)(content);
        if (packer !== undefined)
            return [(0,packer_scan/* packerFinding */.mu)(packer, entry.name)];
    }
    return [];
}
/** Warehouse `_is_valid_dist_file`: compression, ratio, framing. */
function archiveFindings(archive, defect) {
    const found = [];
    const unpacked = archive.entries.reduce((sum, entry) => sum + entry.size, 0);
    if (unpacked > 64 * 1024 * 1024 && unpacked / archive.pieces.length > 50) {
        const fix = 'Something in it packs like a ZIP bomb: leave large, mostly empty files out of the wheel, or generate them after the installation.';
        found.push((0,finding/* finding */.gk)('archive-ratio', 'PyPI answers: Invalid distribution file. File exceeds compression ratio of 50', fix));
    }
    if (archive.entries.some((entry) => entry.method !== 0 && entry.method !== 8)) {
        const fix = 'Pack with deflate: the build backend does; another ZIP tool may have used bzip2, LZMA or zstd.';
        found.push((0,finding/* finding */.gk)('archive-refused', 'PyPI answers: Invalid distribution file. File does not use a supported compression type', fix));
    }
    if (archive.entries.some((entry) => (entry.flags & 1) !== 0)) {
        found.push((0,finding/* finding */.gk)('archive-refused', 'It has encrypted members, which PyPI cannot read.', 'Pack it without a password.'));
    }
    if (defect !== undefined) {
        const words = `Invalid distribution file. ZIP archive not accepted: ${defect}. See https://docs.pypi.org/archives for more information`;
        found.push((0,finding/* finding */.gk)('archive-refused', `PyPI answers: ${words}`, framingAdvice(defect)));
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
        found.push((0,finding/* finding */.gk)('metadata-missing', `PyPI answers: Invalid distribution file. WHEEL not found at ${info}/WHEEL`, fix));
    }
    if (!present.has(`${info}/METADATA`)) {
        const words = `Wheel '${filename}' does not contain the required METADATA file: ${info}/METADATA`;
        found.push((0,finding/* finding */.gk)('metadata-missing', `PyPI answers: ${words}`, fix));
    }
    return found;
}
/** The file name against the metadata: PEP 427 and PEP 503. */
function nameFindings(filename, wheel, metadata) {
    const found = [];
    const name = (0,rules_metadata/* single */.J0)(metadata, 'name');
    const version = (0,rules_metadata/* single */.J0)(metadata, 'version');
    const fix = 'Build it again with a current build backend, and do not rename wheels.';
    if (name !== undefined) {
        const wanted = (0,project_name/* normalisedName */.E)(name).replaceAll('-', '_');
        if ((0,project_name/* normalisedName */.E)(name) !== wheel.name) {
            found.push((0,finding/* finding */.gk)('filename-mismatch', `PyPI answers: Start filename for '${name}' with '${wanted}'.`, fix));
        }
        else if (wheel.distribution !== wanted) {
            const words = `Filename '${filename}' should contain the normalized project name '${wanted}', not '${wheel.distribution}'.`;
            found.push((0,finding/* finding */.gk)('filename-mismatch', `PyPI answers: ${words}`, `${fix} Old releases of setuptools and wheel did not normalise the name.`));
        }
    }
    const parsed = version === undefined ? undefined : (0,python_version/* pythonVersion */.Tn)(version);
    if (version !== undefined && parsed !== undefined && !(0,python_version/* samePythonVersion */.tp)(version, wheel.version)) {
        const words = `Version in filename should be '${parsed.text}' not '${(0,python_version/* pythonVersion */.Tn)(wheel.version)?.text ?? wheel.version}'.`;
        found.push((0,finding/* finding */.gk)('filename-mismatch', `PyPI answers: ${words}`, fix));
    }
    return found;
}


/***/ })

};
