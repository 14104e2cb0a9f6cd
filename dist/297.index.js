export const id = 297;
export const ids = [297];
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

/***/ 16844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requirementsFromKept),
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73919);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97756);



const tools = ['maturin', 'ziglang'];
/** `maturin==1.16.0` */
const pinOf = (tool) => `${tool}==${_model_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedTools */ .w[tool]}`;
/**
 * The requirements with the kept wheel in the place of each pinned tool: what is not kept yet is downloaded, and taken where
 * its bytes are the pinned ones. `undefined` where nothing is kept, or nothing of it wanted.
 */
async function requirementsFromKept(shop, cwd, python, requirements) {
    const { wheels } = shop;
    const pinned = tools.filter((tool) => requirements.includes(pinOf(tool)));
    if (wheels === undefined || pinned.length === 0)
        return undefined;
    let there = await wheels.there();
    const missing = pinned.filter((tool) => wheelIn(there, tool) === undefined);
    if (missing.length > 0) {
        const how = ['--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:', '--dest', wheels.folder];
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .startTool */ .pQ)(shop, cwd, [python, '-m', 'pip', 'download', ...how, ...missing.map(pinOf)]);
        there = await wheels.there();
    }
    const given = requirements.map((each) => {
        const tool = pinned.find((one) => pinOf(one) === each);
        return (tool && wheelIn(there, tool)) ?? each;
    });
    return given.some((each, at) => each !== requirements[at]) ? given : undefined;
}
/** The one wheel of a tool; of several nobody but pip knows which is for this machine. */
function wheelIn(there, tool) {
    const own = there.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file).startsWith(`${tool}-${_model_tools_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedTools */ .w[tool]}-`));
    return own.length === 1 ? own[0] : undefined;
}


/***/ }),

/***/ 97756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   IH: () => (/* binding */ ofPackage),
/* harmony export */   cu: () => (/* binding */ failedTool),
/* harmony export */   pQ: () => (/* binding */ startTool),
/* harmony export */   qI: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46000);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);


/** A command may take this long where no row bounds it: 2 hours, in milliseconds. */
const longest = 7_200_000;
/** Runs one build command, its lines shown as they come; a failure carries the last of them. */
async function runTool(shop, cwd, argv, more = {}) {
    const exit = await startTool(shop, cwd, argv, more);
    return exit.code === 0 ? { stdout: exit.stdout } : { problem: failedTool(argv, exit) };
}
/** Runs one build command, its lines shown as they come, and gives back how it ended. */
async function startTool(shop, cwd, argv, more = {}) {
    shop.onLine(`$ ${argv.join(' ')}`);
    const deadline = Math.max(1, shop.left?.() ?? longest);
    return shop.process.run({ argv, cwd, env: { ...shop.env, ...more }, deadline, onLine: shop.onLine });
}
/** The problem that a failed command is, with its last lines. */
function failedTool(argv, exit) {
    if (exit.code === 'missing')
        return toolMissing(argv[0]);
    const words = (0,_model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(`${exit.stdout}\n${exit.stderr}`);
    if (exit.code === 'timeout') {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('build-timeout', `\`${argv.join(' ')}\` ran out of time; it and all that it had started were ended. Its last lines:\n${words}`, 'See in the log where it stood still: a prompt, a download, a test that waits. Where it simply needs longer, raise `build.timeout` (minutes) of the config.');
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('build-failed', `\`${argv.join(' ')}\` ended with exit code ${exit.code}:\n${words}`, 'Mend what the command says; it was run in a clean checkout of the commit.');
}
/** A package's problem, with its name in front: one row builds many packages, and their commands differ by little. */
const ofPackage = (name, found) => ({ ...found, message: `${name}: ${found.message}` });
/** The first line of a version command; `unknown` where it says nothing. */
async function versionOf(shop, argv, cwd) {
    const exit = await shop.process.run({ argv, cwd, env: shop.env, deadline: 60_000 });
    return exit.code === 0 ? (exit.stdout.trim().split('\n')[0] ?? 'unknown') : 'unknown';
}
function toolMissing(program) {
    const how = {
        cargo: 'Install Rust: curl --proto =https --tlsv1.2 -sSf https://sh.rustup.rs | sh',
        python3: 'Put `actions/setup-python` in front of this step, or install Python 3.9 or newer.',
        python: 'Put `actions/setup-python` in front of this step, or install Python 3.9 or newer.',
    };
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tool-missing', `${program} is not installed.`, how[program] ?? `Install ${program}.`);
}


/***/ }),

/***/ 39748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolVersions),
/* harmony export */   Y: () => (/* binding */ makeVenv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _model_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73919);
/* harmony import */ var _pinned_wheels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16844);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97756);





/** Makes an environment in `folder` and installs the requirements; `python` is what it is made of. */
async function makeVenv(shop, root, os, requirements, folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(shop.scratch, 'python'), python = os === 'windows' ? 'python' : 'python3') {
    const bin = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, os === 'windows' ? 'Scripts' : 'bin');
    const program = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(bin, `${name}${os === 'windows' ? '.exe' : ''}`);
    const venv = { python: program('python'), program, bin };
    const made = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runTool */ .qI)(shop, root, [python, '-m', 'venv', folder]);
    if ('problem' in made)
        return { problem: withVenvHint(made.problem) };
    const wanted = [...new Set(requirements)];
    if (wanted.length === 0)
        return venv;
    const quiet = ['--quiet', '--disable-pip-version-check'];
    const install = [venv.python, '-m', 'pip', 'install', ...quiet];
    const kept = await (0,_pinned_wheels_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementsFromKept */ .P)(shop, root, venv.python, wanted);
    if (kept !== undefined && (await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .startTool */ .pQ)(shop, root, [...install, ...kept])).code === 0)
        return venv;
    const installed = await (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .runTool */ .qI)(shop, root, [...install, ...wanted]);
    return 'problem' in installed ? installed : venv;
}
/** Debian packs `venv` apart from Python, and its message is easily missed. */
function withVenvHint(found) {
    if (!found.message.includes('ensurepip'))
        return found;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('tool-missing', 'This Python lacks the module venv.', 'Install it: sudo apt-get install python3-venv');
}
/** The version of Python and of the tools in an environment; empty where it cannot be asked. */
async function toolVersions(shop, root, venv) {
    const wanted = ['pip', ...Object.keys(_model_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedTools */ .w)];
    const { stdout } = await shop.process.run({
        argv: [venv.python, '-I', '-c', askVersions, wanted.join()],
        cwd: root,
        env: shop.env,
        deadline: 60_000,
    });
    const pairs = stdout.split(/\r?\n/).flatMap((line) => {
        const [, name, version] = /^(\S+)=(.+)$/.exec(line) ?? [];
        return name === undefined || version === undefined ? [] : [[name, version]];
    });
    return Object.fromEntries(pairs);
}
/** One start of Python, where `pip list` is a slow second one. */
const askVersions = `import sys, platform, importlib.metadata as found
print("python=Python", platform.python_version())
for name in sys.argv[1].split(','):
    try: print(f"{name}={found.version(name)}")
    except found.PackageNotFoundError: pass
`;


/***/ }),

/***/ 44734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findInterpreter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workroom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8856);


/**
 * Where a version of Python may lie that is not on the PATH: the runner's tool cache (`Python/3.12.8/x64/bin/python`; in
 * `-freethreaded` for `t`), and pyenv's versions. Prints the newest patch release there.
 */
const search = `import glob, os, re, sys
wanted, cache, pyenv = sys.argv[1:4]
minor, arch = wanted.rstrip("t"), "*-freethreaded" if wanted.endswith("t") else "*"
names = ["bin/python", "bin/python3", "python.exe"]
found = []
for root, middle in ((cache and os.path.join(cache, "Python"), arch), (pyenv and os.path.join(pyenv, "versions"), "")):
    if not root: continue
    for folder in glob.glob(os.path.join(glob.escape(root), minor + ".*", middle)):
        free = "freethreaded" in folder or bool(re.search(r"\\dt$", folder.rstrip("/")))
        if free != wanted.endswith("t"): continue
        for name in names:
            file = os.path.join(folder, name)
            if os.path.exists(file):
                found.append(([int(each) for each in re.findall(r"\\d+", os.path.relpath(folder, root))[:3]], file))
                break
print(max(found)[1] if found else "")
`;
/** The interpreter of a version (`3.12`, `3.13t`), or the usual one; `undefined` where there is none on this machine. */
async function findInterpreter(room, version) {
    const usual = room.os === 'windows' ? 'python' : 'python3';
    const candidates = version === undefined ? [usual] : [`python${version}`, usual];
    for (const candidate of candidates) {
        if (await isVersion(room, candidate, version))
            return candidate;
    }
    if (version === undefined)
        return undefined;
    const { RUNNER_TOOL_CACHE: cache = '', PYENV_ROOT, HOME = '' } = room.env;
    const pyenv = PYENV_ROOT ?? (HOME === '' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.join(HOME, '.pyenv'));
    const found = await (0,_workroom_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(room, [usual, '-c', search, version, cache, pyenv]);
    const file = found.code === 0 ? found.stdout.trim() : '';
    return file !== '' && (await isVersion(room, file, version)) ? file : undefined;
}
const told = 'import sys, sysconfig; print("%d.%d%s" % (*sys.version_info[:2], "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""))';
async function isVersion(room, program, version) {
    const exit = await (0,_workroom_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(room, [program, '-c', told]);
    return exit.code === 0 && (version === undefined || exit.stdout.trim() === version);
}


/***/ }),

/***/ 13906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shellFor),
/* harmony export */   X: () => (/* binding */ plainShell)
/* harmony export */ });
/** Git's own shell on Windows; what `bash` means there otherwise may be that of another system. */
const gitBash = 'C:\\Program Files\\Git\\bin\\bash.exe';
/**
 * How a maintainer's command is run: by bash as GitHub runs `shell: bash`, stopping at the first failure; by `cmd` on a
 * Windows without it. The command is one argument, unmodified: nothing is put into it.
 */
async function shellFor(command, os, files) {
    const flags = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
    if (os !== 'windows')
        return ['bash', ...flags];
    const hasBash = (await files.digest(gitBash).catch(() => undefined)) !== undefined;
    return hasBash ? [gitBash, ...flags] : ['cmd', '/d', '/s', '/c', command];
}
/** The same for a system without bash. */
function plainShell(command) {
    return ['sh', '-ec', command];
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ prepareBy),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** The surroundings of a gate may take this long to make: 15 minutes, in milliseconds. */
const longest = 900_000;
/** Runs one program of the preparation, its lines shown. */
function prepareBy(room, argv, cwd = room.root, more = {}) {
    room.onLine(`$ ${argv.join(' ')}`);
    const env = { ...room.env, ...more };
    return room.process.run({ argv, cwd, env, deadline: longest, onLine: room.onLine });
}
/** Runs one program that only answers a question. */
function ask(room, argv) {
    return room.process.run({ argv, cwd: room.root, env: room.env, deadline: 60_000 });
}
/** The last lines that a program left, both streams, for a problem. */
function lastLines({ stdout, stderr }, count = 20) {
    return [stdout, stderr]
        .map((each) => each.trimEnd().split('\n').slice(-count).join('\n'))
        .filter((each) => each !== '')
        .join('\n');
}


/***/ }),

/***/ 46000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The end of what a program said, for a problem: its last twenty lines. */
const lastLines = (text) => text.trim().split(/\r?\n/).slice(-20).join('\n');


/***/ }),

/***/ 73919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pinnedTools)
/* harmony export */ });
/** Tools that build distributions, each pinned: the same commit gives the same files next year. A project that asks for another maturin gets that one. */
const pinnedTools = {
    build: '1.3.0',
    maturin: '1.16.0',
    ziglang: '0.15.2',
    cibuildwheel: '4.3.3',
    uv: '0.13.8',
};


/***/ }),

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

/***/ 79297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyStep: () => (/* binding */ verifyStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/build/environment.js
var environment = __webpack_require__(27952);
// EXTERNAL MODULE: ./lib/action/gate/interpreter.js
var interpreter = __webpack_require__(44734);
// EXTERNAL MODULE: ./lib/action/guards/artifacts.js
var artifacts = __webpack_require__(82478);
// EXTERNAL MODULE: ./lib/action/model/distribution.js
var distribution = __webpack_require__(66428);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/preflight.js + 15 modules
var preflight = __webpack_require__(90824);
// EXTERNAL MODULE: ./lib/action/report/problems.js
var report_problems = __webpack_require__(42929);
// EXTERNAL MODULE: ./lib/action/report/text.js
var report_text = __webpack_require__(83210);
;// CONCATENATED MODULE: ./lib/action/report/tried.js

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
// EXTERNAL MODULE: ./lib/action/rules/archive/tar.js + 1 modules
var tar = __webpack_require__(90844);
;// CONCATENATED MODULE: ./lib/action/rules/crate-targets.js


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

// EXTERNAL MODULE: ./lib/action/model/last-lines.js
var last_lines = __webpack_require__(46000);
;// CONCATENATED MODULE: ./lib/action/steps/verify/tried.js


/** Twenty minutes, in milliseconds: a crate and all that it needs is compiled. */
const longest = 1_200_000;
/** It could be used; `words` say how. */
const good = (what, words) => ({ what, state: 'good', words, problems: [] });
/** There is nothing of it for this machine; `words` say why. */
const skipped = (what, words) => ({ what, state: 'skipped', words, problems: [] });
/** It could not be used. */
const failed = (what, words, found) => ({
    what,
    state: 'failed',
    words,
    problems: [found],
});
/** What a program said on both streams, or else how it ended. */
const saidBy = ({ code, stdout, stderr }) => `${stdout}\n${stderr}`.trim() || (code === 'timeout' ? 'it ran out of time' : `exit code ${code}`);
const held = 'A held GitHub Release stays a draft.';
const again = 'If it is so for everybody, withdraw the release (`release-action rollback`) and publish a new version.';
/** A client could not install what the registry serves. */
const installFailed = (command, words) => (0,problem/* problem */.CC)('verify-install-failed', `\`${command}\` failed:\n${(0,last_lines/* lastLines */.w)(words)}`, `${held} Run the job again where the network failed. ${again}`);
/** What was installed cannot be imported. */
const importFailed = (release, words) => (0,problem/* problem */.CC)('verify-import-failed', `${release} was installed from its index, with what it depends on, and cannot be imported:\n${(0,last_lines/* lastLines */.w)(words)}`, `${held} See whether all that it needs is among its dependencies. ${again}`);
/** There is a file for this machine, and the client does not find it. */
const noFile = (command, expected, words) => (0,problem/* problem */.CC)('verify-no-file', `\`${command}\` found no file, although this machine and its Python could use ${expected.join(', ')}:\n${(0,last_lines/* lastLines */.w)(words)}`, `${held} Where its words are about the version of Python, put \`actions/setup-python\` with one that the project supports in front of this step; otherwise a cache before the index may lag: run the job again later.`);
/** The client took other bytes than those that were built. */
const otherBytes = (client, filename, got, built) => (0,problem/* problem */.CC)('verify-differs', `${client} took ${filename} with SHA-256 ${got}; ${built} was built.`, 'Look where it came from: a mirror, or another index, in the configuration of this machine. If it came from the registry, yank the release and find out who can publish it.');

;// CONCATENATED MODULE: ./lib/action/steps/verify/crate.js


/** Whether cargo says that the index does not list the crate or this version of it; not of something that it depends on. */
const isUnlisted = ({ stderr }, { name }) => new RegExp(`no matching package named \`${name}\`|for the requirement \`${name} =|could not find \`${name}\``).test(stderr);
/** Uses a crate as its users do: builds a library into an empty project, and installs programs with the versions they were locked to. */
async function tryCrate(bench, release) {
    const tried = [];
    if (release.library || !release.programs)
        tried.push(await buildLibrary(bench, release));
    if (release.programs)
        tried.push(await installPrograms(bench, release));
    return tried;
}
async function buildLibrary(bench, release) {
    const { file, index, library } = release;
    const { name, version } = file;
    const what = `cargo build with ${name} =${version}`;
    const project = external_node_path_.join(bench.shop.scratch, 'project');
    await bench.files.write(external_node_path_.join(project, 'Cargo.toml'), manifest(name, version, index !== undefined));
    await bench.files.write(external_node_path_.join(project, 'src', 'lib.rs'), '');
    // what is no library cannot be depended on, but fetched
    const commands = [['cargo', 'fetch'], ...(library ? [['cargo', 'build']] : [])];
    for (const argv of commands) {
        const exit = await patiently(bench, argv, project, release);
        if (exit.code !== 0)
            return failed(what, `${argv.join(' ')} failed`, installFailed(argv.join(' '), wordsOf(exit)));
    }
    const locked = checksumIn((await bench.files.text(external_node_path_.join(project, 'Cargo.lock'))) ?? '', name, version);
    if (locked !== file.sha256) {
        const problem = otherBytes('cargo', file.filename, locked ?? 'none', file.sha256);
        return failed(what, 'cargo took other bytes', problem);
    }
    return good(what, library ? 'it compiles' : 'it can be fetched');
}
async function installPrograms(bench, release) {
    const { file, index, library } = release;
    const { name, version } = file;
    const what = `cargo install --locked ${name}@${version}`;
    const root = external_node_path_.join(bench.shop.scratch, 'installed');
    await bench.files.write(external_node_path_.join(bench.shop.scratch, 'empty', '.keep'), '');
    const from = index === undefined ? [] : ['--index', index];
    const argv = ['cargo', 'install', '--locked', '--root', root, ...from, `${name}@${version}`];
    const exit = await patiently(bench, argv, external_node_path_.join(bench.shop.scratch, 'empty'), release);
    const words = wordsOf(exit);
    const programs = (await bench.files.list(external_node_path_.join(root, 'bin'))).map((each) => each.replace(/\.exe$/, ''));
    // a library may bring programs that have to be asked for
    const isByFeature = /requires? the features|no binaries are available for install/.test(words);
    if (programs.length === 0 && isByFeature && library)
        return good(what, 'its programs want features: none was installed');
    if (exit.code !== 0)
        return failed(what, 'it cannot be installed', installFailed(what, words));
    if (programs.length === 0)
        return failed(what, 'no program was installed', installFailed(what, words));
    return good(what, `installed ${programs.join(', ')}`);
}
/** Runs cargo with folders of its own; asks the index again where it does not list the version yet. */
async function patiently({ shop, shared, wait }, argv, cwd, { file, index }) {
    const env = {
        ...shop.env,
        // what cargo has fetched before would be taken from there
        CARGO_HOME: external_node_path_.join(shared, 'cargo-home'),
        CARGO_TARGET_DIR: external_node_path_.join(shared, 'target'),
        ...(index !== undefined && { CARGO_REGISTRIES_RELEASED_INDEX: index }),
    };
    for (;;) {
        shop.onLine(`$ ${argv.join(' ')}`);
        const exit = await shop.process.run({ argv, cwd, env, deadline: longest, onLine: shop.onLine });
        if (exit.code === 0 || !isUnlisted(exit, file) || !(await wait()))
            return exit;
    }
}
const wordsOf = (exit) => (exit.code === 'missing' ? 'cargo is not installed' : saidBy(exit));
const manifest = (name, version, isElsewhere) => `[package]
name = "tries-a-release"
version = "0.0.0"
edition = "2021"
publish = false

[workspace]

[dependencies]
${name} = { version = "=${version}"${isElsewhere ? ', registry = "released"' : ''} }
`;
/** The checksum of one package in a lock file. */
function checksumIn(lock, name, version) {
    const isIt = (entry) => entry.includes(`\nname = "${name}"\n`) && entry.includes(`\nversion = "${version}"\n`);
    const entry = lock.replaceAll('\r\n', '\n').split('[[package]]').find(isIt);
    return /\nchecksum = "([0-9a-f]{64})"/.exec(entry ?? '')?.[1];
}

// EXTERNAL MODULE: ./lib/action/build/venv.js
var build_venv = __webpack_require__(39748);
// EXTERNAL MODULE: ./lib/action/model/project-name.js
var project_name = __webpack_require__(72737);
;// CONCATENATED MODULE: ./lib/action/steps/verify/imports.js
/**
 * A Python program that imports every top-level package and module, and every extension module, of the installed project that it is
 * given, and loads what its commands start. It writes into the file that it is given: the first line counts the modules that could be
 * imported; `needs \u2026` is one that wants a package which is not installed here, `bad \u2026` any other failure. What the modules
 * themselves print is not in it.
 */
const importProgram = `import importlib, importlib.machinery, importlib.metadata, sys
names = []
project = importlib.metadata.distribution(sys.argv[1])
for file in project.files or []:
    text = file.as_posix()
    if text.startswith("..") or ".libs/" in text or ".dist-info/" in text or ".data/" in text: continue
    suffix = next((each for each in importlib.machinery.EXTENSION_SUFFIXES if text.endswith(each)), None)
    if suffix is not None: name = text[: -len(suffix)].replace("/", ".")
    elif text.endswith("/__init__.py") and text.count("/") == 1: name = text.split("/")[0]
    elif text.endswith(".py") and "/" not in text: name = text[:-3]
    else: continue
    if name.endswith(".__init__"): name = name[:-9]
    if all(part.isidentifier() for part in name.split(".")) and name not in names: names.append(name)
own = {name.split(".")[0] for name in names}
good, told = 0, []
def attempt(name, act):
    global good
    try:
        act()
        return True
    except ModuleNotFoundError as error:
        kind = "bad" if (error.name or "").split(".")[0] in own else "needs"
        told.append(f"{kind} {name}: {error}")
    except BaseException as error:
        told.append(f"bad {name}: {type(error).__name__}: {error}")
    return False
for name in names: good += attempt(name, lambda: importlib.import_module(name))
for command in project.entry_points:
    if command.group in ("console_scripts", "gui_scripts") and "[" not in command.value:
        attempt(f"command {command.name}", command.load)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("\\n".join([f"imported {good}", *[line.replace("\\n", " ") for line in told]]))
`;

;// CONCATENATED MODULE: ./lib/action/steps/verify/led.js
/** As much of a file as is asked for at a time, in bytes. */
const piece = 32 * 1024 * 1024;
/**
 * Lets `use` run pip on the index. Where that wants a login, pip is led through a relay on this machine which alone knows it: pip
 * runs the build backends of the sdists that it installs, and would show them a password in its address, its environment or a file.
 * The relay ends before anything that was installed is imported.
 */
async function led({ index, also, ask }, { relay, env }, use) {
    const more = also === undefined ? [] : ['--extra-index-url', also];
    if (ask === undefined)
        return use({ options: ['--index-url', index, ...more], env: {} });
    const { origin, pathname } = new URL(index);
    const open = await relay.open((request) => relayed(request, origin, ask));
    try {
        return await use({ options: ['--index-url', `${open.url}${pathname}`, ...more], env: direct(env) });
    }
    finally {
        await open.close();
    }
}
/** No proxy is asked for what is on this machine. */
function direct(env) {
    const known = Object.entries(env).find(([name]) => name.toUpperCase() === 'NO_PROXY')?.[1] ?? '';
    const value = known === '*' ? known : [known, '127.0.0.1'].filter((each) => each !== '').join(',');
    return { NO_PROXY: value, no_proxy: value };
}
/** The answer of the index. Addresses on its own host become those of the relay; for all others pip goes there itself. */
async function relayed({ path, headers, here }, origin, ask) {
    const url = new URL(`${origin}${path}`);
    const isPage = url.pathname.endsWith('/');
    const accept = { accept: headers['accept'] ?? '*/*' };
    if (!isPage)
        return file(url.href, accept, ask);
    const asked = await ask(url.href, accept);
    const { answer } = asked;
    const local = (address) => address.replaceAll(origin, here).replaceAll(escaped(origin), escaped(here));
    if (answer.status === 0)
        return unanswered(url.href, answer.reason);
    if (asked.url !== url.href)
        return { status: 302, headers: { location: local(asked.url) }, body: new Uint8Array() };
    const { location } = answer.headers;
    return {
        status: answer.status,
        headers: {
            ...kept(answer, ['content-type']),
            ...(location !== undefined && { location: local(new URL(location, url).href) }),
        },
        body: Buffer.from(local(Buffer.from(answer.body).toString())),
    };
}
/** As some write an address in JSON. */
const escaped = (address) => address.replaceAll('/', '\\/');
/** A file piece by piece where the index can give pieces. */
async function file(url, accept, ask) {
    const from = (start) => ask(url, { ...accept, range: `bytes=${start}-${start + piece - 1}` }).then((asked) => asked.answer);
    let first = await from(0);
    // an empty file has no first byte
    if (first.status === 416)
        first = (await ask(url, accept)).answer;
    if (first.status === 0)
        return unanswered(url, first.reason);
    const length = lengthIn(first);
    if (length === undefined) {
        return { status: first.status, headers: kept(first, ['content-type']), body: first.body };
    }
    const headers = { ...kept(first, ['content-type']), 'content-length': String(length) };
    return { status: 200, headers, body: pieces(first, length, from) };
}
async function* pieces(first, length, from) {
    yield first.body;
    for (let at = first.body.length; at < length;) {
        const next = await from(at);
        if (lengthIn(next) !== length || next.body.length === 0)
            throw new Error('the file changed while it was read');
        yield next.body;
        at += next.body.length;
    }
}
/** The length of the whole file that an answer has a part of (RFC 9110, 14.4); `undefined`: it is no part. */
function lengthIn({ status, headers }) {
    const [, length] = /^bytes \d+-\d+\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
    return status === 206 && length !== undefined ? Number(length) : undefined;
}
const kept = ({ headers }, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
const unanswered = (url, reason) => ({
    status: 502,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from(`${url} did not answer: ${reason}\n`),
});

// EXTERNAL MODULE: ./lib/action/gate/shell.js
var shell = __webpack_require__(13906);
// EXTERNAL MODULE: ./lib/action/model/shape.js
var shape = __webpack_require__(92557);
;// CONCATENATED MODULE: ./lib/action/steps/verify/pip.js

/**
 * A Python program that prints, line by line, which of the files named in a file can be used by this interpreter, as pip decides it
 * (PEP 425), and last its own version and machine. An sdist can be used everywhere.
 */
const fitProgram = `import platform, sys
from pip._vendor.packaging.tags import sys_tags
from pip._vendor.packaging.utils import parse_wheel_filename
own = set(sys_tags())
for name in open(sys.argv[1], encoding="utf-8").read().split("\\n"):
    if name.endswith(".tar.gz"): print(name)
    elif name.endswith(".whl") and own & set(parse_wheel_filename(name)[3]): print(name)
print("Python", "%d.%d" % sys.version_info[:2], "on", platform.system(), platform.machine())
`;
/** How pip is asked to install: nothing of it is remembered, and nobody answers it. */
const quietly = ['--quiet', '--no-input', '--disable-pip-version-check', '--no-cache-dir'];
const report = (0,shape/* object */.Ik)({
    install: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        metadata: (0,shape/* object */.Ik)({ name: shape/* text */.Qq }),
        download_info: (0,shape/* object */.Ik)({
            url: shape/* text */.Qq,
            archive_info: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ hash: (0,shape/* optional */.lq)(shape/* text */.Qq), hashes: (0,shape/* optional */.lq)((0,shape/* record */.g1)(shape/* text */.Qq)) })),
        }),
    })),
});
/** Reads what `pip install --report` wrote (pip, "Installation Report", version 1); empty where it cannot be read. */
function readReport(json) {
    try {
        return report(JSON.parse(json ?? ''), '').install.map(({ metadata, download_info: { url, archive_info } }) => ({
            name: metadata.name,
            filename: decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''),
            sha256: archive_info?.hashes?.['sha256'] ?? /^sha256=([0-9a-f]{64})$/.exec(archive_info?.hash ?? '')?.[1],
        }));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/action/steps/verify/own-test.js







/** Whether a test wants the sources, which are not there: it says so by the variable that names their folder. */
const wantsSources = ({ run }) => /\bPROJECT\b/.test(run);
/** Runs the test in an empty folder, with the release and `test.requires` installed. `tried` is how it went until then. */
async function runOwnTest({ shop, files, os, relay }, venv, { name, version, test, from }, tried) {
    if (wantsSources(test))
        return { ...tried, words: `${tried.words}; its test wants the sources, and was not run` };
    const folder = external_node_path_.join(shop.scratch, 'test');
    await files.write(external_node_path_.join(folder, '.keep'), '');
    if (test.requires.length > 0) {
        const exit = await led(from, { relay, env: shop.env }, ({ options, env }) => {
            const argv = [venv.python, '-m', 'pip', 'install', ...quietly, ...options, ...test.requires];
            const surroundings = { ...shop.env, ...env };
            return shop.process.run({ argv, cwd: folder, env: surroundings, deadline: longest, onLine: shop.onLine });
        });
        const command = `pip install ${test.requires.join(' ')}`;
        if (exit.code !== 0)
            return failed(tried.what, 'its test cannot be run', installFailed(command, exit.stderr));
    }
    const variable = Object.keys(shop.env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
    const found = [venv.bin, shop.env[variable] ?? ''].join(os === 'windows' ? ';' : ':');
    const env = { ...shop.env, [variable]: found, VIRTUAL_ENV: external_node_path_.dirname(venv.bin) };
    const argv = await (0,shell/* shellFor */.E)(test.run, os, files);
    shop.onLine(`$ ${test.run}`);
    const exit = await shop.process.run({ argv, cwd: folder, env, deadline: longest, onLine: shop.onLine });
    if (exit.code === 0)
        return { ...tried, words: `${tried.words}; its test passed` };
    const how = typeof exit.code === 'number' ? `ended with exit code ${exit.code}` : `could not be run (${exit.code})`;
    return failed(tried.what, 'its test failed', (0,problem/* problem */.CC)('wheel-test-failed', `The test of ${name} ${version} from its index, \`${test.run}\`, ${how}:\n${(0,last_lines/* lastLines */.w)(`${exit.stdout}\n${exit.stderr}`)}`, 'A held GitHub Release stays a draft. See what the wheel had beside it when it was built and users do not have; withdraw the release (`release-action rollback`) and publish a new version.'));
}

;// CONCATENATED MODULE: ./lib/action/steps/verify/python.js








/** Whether pip says that the index does not list the release, or nothing of it that fits; not of something that it depends on. */
const python_isUnlisted = ({ stderr }, { name, version }) => stderr.split(/\r?\n/).some((line) => line.endsWith(`No matching distribution found for ${name}==${version}`));
/** Installs a release with pip as its users do, with what it depends on, into an environment of its own, and imports it. */
async function tryPython(bench, release) {
    const what = `pip install ${release.name}==${release.version}`;
    const venv = await venvFor(bench, release);
    if ('problem' in venv)
        return failed(what, 'there is no Python to try it with', venv.problem);
    if (venv.fitting.length === 0)
        return skipped(what, `there is neither a wheel for ${venv.here} nor an sdist`);
    const report = external_node_path_.join(bench.shop.scratch, 'report.json');
    const exit = await install(bench, venv, release, report);
    if (exit.code !== 0) {
        const problem = python_isUnlisted(exit, release)
            ? noFile(what, venv.fitting, exit.stderr)
            : installFailed(what, saidBy(exit));
        return failed(what, 'it cannot be installed', problem);
    }
    const taken = readReport(await bench.files.text(report)).find((each) => (0,project_name/* normalisedName */.E)(each.name) === (0,project_name/* normalisedName */.E)(release.name));
    const stranger = taken === undefined ? undefined : strangerIn(taken, release);
    if (stranger !== undefined)
        return failed(what, 'other bytes were installed', stranger);
    const tried = await imported(bench, venv, release, what, taken?.filename);
    return tried.state === 'good' && release.test !== undefined
        ? runOwnTest(bench, venv, { ...release, test: release.test }, tried)
        : tried;
}
/** An environment of the machine's own Python, or of another one that is here where that one can use no file. */
async function venvFor(bench, release) {
    const usual = await room(bench, release, 'python', undefined);
    if ('problem' in usual || usual.fitting.length > 0)
        return usual;
    const versions = release.files.flatMap(({ filename }) => {
        const [, major, minor] = /-cp(\d)(\d+)-(?!abi3)[^-]+-[^-]+\.whl$/.exec(filename) ?? [];
        return major === undefined || minor === undefined ? [] : [Number(minor)];
    });
    for (const minor of [...new Set(versions)].sort((one, other) => other - one)) {
        const python = await bench.shop.find?.(`3.${minor}`);
        const other = python === undefined ? undefined : await room(bench, release, `python3.${minor}`, python);
        if (other !== undefined && !('problem' in other) && other.fitting.length > 0)
            return other;
    }
    return usual;
}
async function room({ shop, files, os }, release, folder, python) {
    const names = external_node_path_.join(shop.scratch, 'files.txt');
    await files.write(names, release.files.map((each) => each.filename).join('\n'));
    const venv = await (0,build_venv/* makeVenv */.Y)(shop, shop.scratch, os, [], external_node_path_.join(shop.scratch, folder), python);
    if ('problem' in venv)
        return venv;
    const argv = [venv.python, '-I', '-c', fitProgram, names];
    const told = await shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: 60_000 });
    const lines = told.stdout.trim().split(/\r?\n/);
    // a pip that cannot be asked decides by itself
    if (told.code !== 0)
        return { ...venv, fitting: release.files.map((each) => each.filename), here: 'this machine' };
    return { ...venv, fitting: lines.slice(0, -1), here: lines.at(-1) ?? 'this machine' };
}
/** Asks the index again where it does not list the release yet. */
function install(bench, venv, release, report) {
    const { shop, relay } = bench;
    const { name, version, from } = release;
    return led(from, { relay, env: shop.env }, async ({ options, env: more }) => {
        const argv = [
            ...[venv.python, '-m', 'pip', 'install', ...quietly, ...options],
            '--report',
            report,
            `${name}==${version}`,
        ];
        const env = { ...shop.env, ...more };
        for (;;) {
            shop.onLine(`$ ${argv.join(' ')}`);
            if (from.ask !== undefined)
                shop.onLine(`That is ${from.index}, which is asked with the login of this job.`);
            const exit = await shop.process.run({ argv, cwd: shop.scratch, env, deadline: longest, onLine: shop.onLine });
            // an index that leaves a version out because of the Python will not change its mind
            const isLate = python_isUnlisted(exit, release) && !/require a different python version/.test(exit.stderr);
            if (exit.code === 0 || !isLate || !(await bench.wait()))
                return exit;
        }
    });
}
/** The file that pip took is one of the release, with the bytes that were built. */
function strangerIn({ filename, sha256 }, { files }) {
    const own = files.find((each) => each.filename === filename);
    if (own !== undefined && (sha256 === undefined || sha256 === own.sha256))
        return undefined;
    return otherBytes('pip', filename, sha256 ?? 'untold', own?.sha256 ?? 'no such file');
}
async function imported({ shop, files }, venv, { name, version }, what, filename) {
    const told = external_node_path_.join(shop.scratch, 'imports.txt');
    const argv = [venv.python, '-I', '-c', importProgram, name, told];
    const exit = await shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: longest });
    const [count = '', ...lines] = ((await files.text(told)) ?? '').trim().split(/\r?\n/);
    const bad = lines.flatMap((line) => (line.startsWith('bad ') ? [line.slice(4)] : []));
    const needs = lines.flatMap((line) => (line.startsWith('needs ') ? [line.slice(6)] : []));
    // what ends the interpreter leaves nothing
    const isDead = exit.code !== 0 || !count.startsWith('imported ');
    // a module that wants an optional dependency is no fault of the release, all of them are
    const isUseless = count === 'imported 0' && needs.length > 0;
    if (isDead || bad.length > 0 || isUseless) {
        const words = isDead ? saidBy(exit) : [...bad, ...needs].join('\n');
        return failed(what, 'it cannot be imported', importFailed(`${name} ${version}`, words));
    }
    const left = needs.length === 0 ? '' : `; needs more than its dependencies: ${needs.join(', ')}`;
    return good(what, `${filename ?? 'a file of it'}, ${venv.here}: modules ${count}${left}`);
}

// EXTERNAL MODULE: ./lib/action/verify/release.js + 3 modules
var release = __webpack_require__(69090);
;// CONCATENATED MODULE: ./lib/action/steps/verify/served.js

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

;// CONCATENATED MODULE: ./lib/action/steps/verify.js














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
            tried.push(await tryPython(bench, { name, version, files: own, from: from.python, test }));
        }
        else {
            const targets = await disk.lend(first.path, (content) => crateTargets(content));
            const shared = external_node_path_.join(folder, 'cargo');
            tried.push(...(await tryCrate({ ...bench, shared }, { file: first, ...targets, index: from.crates })));
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
    return { process, env, onLine, scratch, out: scratch, left: () => longest, ...(ecosystem === 'python' && { find }) };
}
const nothingTried = ({ ports: { run } }, tried) => (0,problem/* problem */.CC)('verify-nothing-tried', `Nothing of the release was tried on ${run.os}-${run.architecture}: ${tried.map((each) => `${each.what}: ${each.words}`).join('; ') || 'the plan has no package'}.`, 'Take this runner out of `verify.on`, or build something for it.', { level: 'warning' });


/***/ }),

/***/ 69090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ servedBy),
  q: () => (/* binding */ servedByBoth)
});

// EXTERNAL MODULE: ./lib/action/model/distribution.js
var distribution = __webpack_require__(66428);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/model/standing.js
var model_standing = __webpack_require__(89010);
;// CONCATENATED MODULE: ./lib/action/verify/compare.js


/** Holds one file against what the registry was found to have of its release. */
function compare(registry, distribution, found) {
    const { filename } = distribution;
    if (found === 'absent')
        return { unseen: 'does not know the project yet' };
    if ('unreadable' in found)
        return { unseen: `could not be asked (${found.unreadable.message})` };
    const { standing, held } = (0,model_standing/* standingOf */.Y)(distribution, found.files);
    if (standing === 'identical')
        return { filename, verified: true };
    if (held === undefined)
        return { unseen: 'does not show the file yet' };
    return servesOther(registry, distribution, held.sha256);
}
/** The registry has other bytes than those that were built: told with both hashes. */
function servesOther(registry, distribution, held) {
    const { filename, sha256 } = distribution;
    const message = `${registry.url} serves ${filename} with SHA-256 ${held}; ${sha256} was built.`;
    const fix = `Somebody else has published this file. Yank the release, find out who can publish it, and release a new version: ${registry.page(distribution)}`;
    return { filename, verified: false, problem: (0,problem/* problem */.CC)('verify-differs', message, fix) };
}

;// CONCATENATED MODULE: ./lib/action/verify/downloads.js

/** Looks at what a registry serves, besides what its index says. Each file is fetched once, unless it is not there yet. */
function openDownloads(registry) {
    const sights = new Map();
    const fetchOne = async (distribution) => {
        const got = await registry.download?.(distribution);
        if (got === undefined)
            return;
        const { filename, sha256 } = distribution;
        if ('unreadable' in got) {
            sights.set(distribution, { unseen: `does not serve the file yet (${got.unreadable.message})` });
        }
        else if (got.sha256 === sha256)
            sights.set(distribution, { filename, verified: true });
        else
            sights.set(distribution, servesOther(registry, distribution, got.sha256));
    };
    const isSettled = (each) => {
        const sight = sights.get(each);
        return sight !== undefined && !('unseen' in sight);
    };
    return {
        async fetch(distributions) {
            if (registry.download === undefined)
                return;
            await Promise.all(distributions.filter((each) => !isSettled(each)).map(fetchOne));
        },
        sight: (distribution) => sights.get(distribution),
    };
}

// EXTERNAL MODULE: ./lib/action/verify/watch.js
var watch = __webpack_require__(80313);
;// CONCATENATED MODULE: ./lib/action/verify/wait.js




/**
 * Most indexes show a file within two seconds, and neither the sparse index and the downloads of crates.io nor the pages of
 * PyPI are limited in number (crates.io/data-access).
 */
const pace = [300, 600, 1000, 1500, 2000, 3000, 5000];
/**
 * Asks the registry until it shows every file with the SHA-256 that was built, or the budget is spent; gives one result a
 * file, in the order given. Where the registry can be asked for the bytes themselves, they are fetched and hashed too.
 * Other bytes are an error at once. A file that is not shown in time is a warning: the upload was taken, and the caches
 * before an index may keep an old answer for ten minutes. Its bytes are verified where they were seen.
 */
async function waitUntilServed(options) {
    const { registry, distributions, budget = 300_000 } = options;
    const results = new Map();
    const downloads = openDownloads(registry);
    const look = async (left) => {
        const unseen = new Map();
        const [answers] = await Promise.all([askAll(registry, left), downloads.fetch(left)]);
        for (const each of left) {
            const sight = worse(compare(registry, each, answers.get(releaseOf(each)) ?? 'absent'), downloads.sight(each));
            if ('unseen' in sight)
                unseen.set(each, sight.unseen);
            else
                results.set(each, sight);
        }
        return unseen;
    };
    const unseen = await (0,watch/* watch */.w)({ ...options, budget, pace, items: distributions, look });
    for (const [each, why] of unseen)
        results.set(each, late(registry, each, why, { budget, downloads }));
    return distributions.flatMap((each) => results.get(each) ?? []);
}
/** Other bytes outweigh everything, and what is not seen outweighs what is. */
function worse(inIndex, inBytes) {
    if (inBytes === undefined || 'problem' in inIndex)
        return inIndex;
    if ('problem' in inBytes)
        return inBytes;
    return 'unseen' in inIndex ? inIndex : inBytes;
}
function late(registry, distribution, why, { budget, downloads }) {
    const { filename } = distribution;
    const bytes = downloads.sight(distribution);
    if (bytes !== undefined && 'verified' in bytes && bytes.verified) {
        const message = `${registry.url} serves ${filename} as it was built, and after ${Math.round(budget / 1000)} s its index ${why}.`;
        const fix = 'It is published. A cache before the index may lag by ten minutes and more; until then cargo may not find the version.';
        return { filename, verified: true, problem: (0,problem/* problem */.CC)('verify-index-late', message, fix, { level: 'warning' }) };
    }
    const message = `${registry.url} took ${filename} and, after ${Math.round(budget / 1000)} s, ${why}.`;
    const fix = `It is published; a cache before the index may lag by ten minutes and more. Look at ${registry.page(distribution)}, or run the job again, which only compares.`;
    return { filename, verified: false, problem: (0,problem/* problem */.CC)('verify-unseen', message, fix, { level: 'warning' }) };
}
/** What the registry says of each release, asked once and all at the same time: the way out bounds its connections. */
async function askAll(registry, distributions) {
    const releases = new Map(distributions.map((each) => [releaseOf(each), each]));
    return new Map(await Promise.all([...releases].map(async ([key, each]) => [key, await registry.find(each)])));
}
const releaseOf = ({ name, version }) => `${name}@${version}`;

;// CONCATENATED MODULE: ./lib/action/verify/release.js


/** Waits as {@link waitUntilServed} does, for those of the files that go to the registry of one ecosystem. */
const servedBy = (registries, ecosystem, files, waiting) => waitUntilServed({
    ...waiting,
    registry: registries[ecosystem],
    distributions: files.filter((each) => (0,distribution/* ecosystemOf */.M)(each.kind) === ecosystem),
});
/** Waits for all files of a release at both registries at once; one result a file, crates first. */
async function servedByBoth(registries, files, waiting) {
    const parts = await Promise.all(distribution/* ecosystems */.u.map((each) => servedBy(registries, each, files, waiting)));
    return parts.flat();
}


/***/ }),

/***/ 80313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ oneByOne),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _model_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89559);

/**
 * Looks at once, and again and again until every item is settled or the budget is spent. Gives those that are not, with the
 * reason that the last look gave. Each wait is up to a fifth shorter or longer than the pace says, so that the jobs of many
 * releases do not come together.
 */
async function watch(watched) {
    const { look, clock, budget, pace, random = Math.random } = watched;
    const end = clock.now() + budget;
    let left = new Map(watched.items.map((each) => [each, '']));
    for (let looks = 0; left.size > 0; looks += 1) {
        left = await look([...left.keys()]);
        const time = end - clock.now();
        if (left.size === 0 || time <= 0)
            break;
        const wait = pace[Math.min(looks, pace.length - 1)] ?? pace[0];
        await clock.sleep(Math.min(time, Math.round(wait * (0.8 + 0.4 * random()))));
    }
    return left;
}
/** How many are asked for at a time. */
const width = 8;
/** A look that asks for one item after the other, eight at a time. `ask` gives why one is not settled yet, if it is not. */
function oneByOne(ask) {
    return async (left) => {
        const answers = await (0,_model_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .inLanes */ .L)(left, width, async (each) => [each, await ask(each)]);
        return new Map(answers.flatMap(([each, why]) => (why === undefined ? [] : [[each, why]])));
    };
}


/***/ })

};
