export const id = 7579;
export const ids = [7579];
export const modules = {

/***/ 17579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machineRenderer: () => (/* binding */ machineRenderer)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29545);
/* harmony import */ var _src_platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99069);
/* harmony import */ var _src_platform_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67726);
/* harmony import */ var _src_rules_rendering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11283);





/** Renders with this machine's Python. */
function machineRenderer() {
    const machine = (0,_src_platform_process_js__WEBPACK_IMPORTED_MODULE_3__/* .createProcess */ .K)(process.env);
    return (0,_src_rules_rendering_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonRenderer */ .M)({ process: machine, files: _src_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a, env: (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(machine.environment), scratch: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
}


/***/ }),

/***/ 29545:
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

/***/ 99069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/cli/src/platform/rooms.js
/** At most `count` pieces of memory of `size` bytes each; one is made when it is first needed, and kept. */
function openRooms(count, size) {
    const free = [];
    const waiting = [];
    let made = 0;
    const take = async () => {
        const memory = free.pop();
        if (memory !== undefined)
            return memory;
        if (made === count)
            return new Promise((resolve) => waiting.push(resolve));
        made += 1;
        return Buffer.allocUnsafeSlow(size);
    };
    return {
        async use(use) {
            const memory = await take();
            try {
                return await use(memory);
            }
            finally {
                const next = waiting.shift();
                if (next === undefined)
                    free.push(memory);
                else
                    next(memory);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/files.js



/** The disk. Errors other than an absent file are thrown as Node throws them. */
const files = {
    async text(file) {
        try {
            return await (0,promises_.readFile)(file, 'utf8');
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw error;
        }
    },
    read: (file, memory) => (memory === undefined ? (0,promises_.readFile)(file) : readInto(file, memory)),
    async write(file, content) {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, content);
    },
    async list(directory) {
        try {
            const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => external_node_path_.relative(directory, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
                .sort();
        }
        catch (error) {
            if (isAbsent(error))
                return [];
            throw error;
        }
    },
    digest: (file) => hashing.use((memory) => digestOf(file, memory)),
    stream: (file) => pieces(file),
    async lend(file, use) {
        const handle = await (0,promises_.open)(file);
        try {
            return await use(await contentOf(handle));
        }
        finally {
            await handle.close();
        }
    },
    async copy(from, to) {
        await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    remove: (file) => (0,promises_.rm)(file, { recursive: true, force: true }),
};
/** Files that are hashed wait for memory, four at a time, and use it again: fresh memory for each costs more than reading it. */
const hashing = openRooms(4, 1024 * 1024);
/**
 * Hashes one half of the memory while the other is being read. It is done here and not by Web Crypto on another thread, which
 * copies, zeroes and clears as much memory as it hashes: that costs this thread as much as the hash.
 */
async function digestOf(file, memory) {
    // a version is found without a hash
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const handle = await (0,promises_.open)(file);
    try {
        const hash = createHash('sha256');
        const half = memory.length / 2;
        const halves = [memory.subarray(0, half), memory.subarray(half)];
        let size = 0;
        let coming = filled(handle, halves[0]);
        for (let at = 1;; at += 1) {
            const piece = await coming;
            if (piece.length === half)
                coming = filled(handle, halves[at % 2 === 0 ? 0 : 1]);
            hash.update(piece);
            size += piece.length;
            if (piece.length < half)
                return { sha256: hash.digest('hex'), size };
        }
    }
    finally {
        await handle.close();
    }
}
const pieceSize = 256 * 1024;
/** How many pieces stand in memory: two that were handed out, and the one that is being read. */
const kept = 3;
/**
 * The file from its start, in pieces of one size and a last one; the next is read while one is used. Memory is used again
 * from piece to piece: fresh memory for each costs more than reading and sending it.
 */
async function* pieces(file) {
    const handle = await (0,promises_.open)(file);
    const ring = [];
    try {
        // one byte more than a small file has, so that it ends with the first piece: a thousand of them shall not take a thousand
        // whole pieces before the memory is collected
        const size = Math.min(pieceSize, (await handle.stat()).size + 1);
        const next = (at) => {
            const coming = filled(handle, (ring[at % kept] ??= Buffer.allocUnsafeSlow(size)));
            // whoever has enough does not ask what became of the one after
            coming.catch(() => undefined);
            return coming;
        };
        let coming = next(0);
        for (let at = 1;; at += 1) {
            const piece = await coming;
            if (piece.length === size)
                coming = next(at);
            if (piece.length > 0)
                yield piece;
            if (piece.length < size)
                return;
        }
    }
    finally {
        await handle.close();
    }
}
async function readInto(file, memory) {
    const handle = await (0,promises_.open)(file);
    try {
        return await filled(handle, memory);
    }
    finally {
        await handle.close();
    }
}
/** Fills the memory from where the last reading ended; what is not filled lies beyond the end of the file. */
async function filled(handle, memory) {
    let length = 0;
    while (length < memory.length) {
        const { bytesRead } = await handle.read(memory, length, memory.length - length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return memory.subarray(0, length);
}
/** A file that is open. Its length is what it was when it was opened. */
async function contentOf(handle) {
    const { size: length } = await handle.stat();
    return {
        length,
        async bytes(from, to) {
            const memory = Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from));
            let filled = 0;
            while (filled < memory.length) {
                const { bytesRead } = await handle.read(memory, filled, memory.length - filled, from + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return memory.subarray(0, filled);
        },
    };
}
const isAbsent = (error) => typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR');


/***/ }),

/***/ 74639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endTree),
/* harmony export */   a: () => (/* binding */ treeMark)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** The variable by which the processes of one command are known, wherever they have gone. */
const treeMark = 'RELEASE_ACTION_TREE';
/**
 * Ends a process with everything that it started: its group, on Linux also descendants that left the group, and those that
 * cut themselves off altogether but still bear `mark` in their environment.
 */
function endTree(pid, mark) {
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' }).on('error', () => { });
        return;
    }
    // before the parents are gone: afterwards nobody knows whose children they were
    const strays = process.platform === 'linux' ? strayProcesses(pid, mark) : [];
    end(-pid);
    for (const stray of strays)
        end(stray);
}
function end(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // it has ended by itself in the meantime
    }
}
/** By `/proc`: descendants, and whoever bears the mark (proc(5)). */
function strayProcesses(root, mark) {
    const all = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => ({ pid: Number(name), parent: parentOf(name), isMarked: bears(name, mark) }));
    const found = new Set([root]);
    for (let grown = -1; grown !== found.size;) {
        grown = found.size;
        for (const each of all)
            if (found.has(each.parent) || each.isMarked)
                found.add(each.pid);
    }
    found.delete(root);
    found.delete(process.pid);
    return [...found];
}
/** The fourth field of `stat`; the second is a name in brackets, which may hold anything. */
function parentOf(pid) {
    const text = readProc(`/proc/${pid}/stat`);
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? '0');
}
function bears(pid, mark) {
    return mark !== undefined && readProc(`/proc/${pid}/environ`).split('\0').includes(`${treeMark}=${mark}`);
}
/** Empty where the process has ended, or is not ours to look at. */
function readProc(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 67726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74639);



/** How much of each stream is kept, in characters; the end of it, because that is where errors stand. */
const kept = 32 * 1024 * 1024;
/** Milliseconds in which a program that has ended may still be heard: what it left running can hold its streams open. */
const patience = 2000;
/** Programs of this machine. A child leads a process group of its own, so that its time limit ends everything it started. */
function createProcess(environment) {
    const own = {};
    for (const [name, value] of Object.entries(environment))
        if (value !== undefined)
            own[name] = value;
    return { environment: own, run };
}
function run({ argv, cwd, env, deadline, onLine, input, output }) {
    const [program, ...rest] = argv;
    const isWindows = process.platform === 'win32';
    return new Promise((resolve) => {
        const source = typeof input === 'object' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(input.file, 'r') : input === 'held' ? 'pipe' : 'ignore';
        const sink = output === undefined ? 'pipe' : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(output, 'w');
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, {
            cwd,
            env,
            detached: !isWindows,
            stdio: [source, sink, 'pipe'],
            windowsHide: true,
        });
        // the child has files of its own by now
        for (const each of [source, sink])
            if (typeof each === 'number')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(each);
        // it may end without having heard the end of what it reads
        child.stdin?.on('error', () => { });
        const streams = { stdout: newTail(), stderr: newTail() };
        const words = () => ({
            stdout: streams.stdout.text(),
            stderr: streams.stderr.text(),
        });
        let isLate = false;
        const endAll = () => {
            if (child.pid !== undefined)
                (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .endTree */ .S)(child.pid, env[_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeMark */ .a]);
        };
        const timer = setTimeout(() => {
            isLate = true;
            endAll();
        }, deadline);
        for (const name of ['stdout', 'stderr']) {
            const line = onLine && lines(onLine);
            child[name]?.setEncoding('utf8');
            child[name]?.on('data', (text) => {
                streams[name].add(text);
                line?.(text);
            });
            child[name]?.on('end', () => line?.('\n'));
        }
        child.on('error', () => {
            clearTimeout(timer);
            resolve({ code: 'missing', ...words() });
        });
        child.on('exit', () => {
            clearTimeout(timer);
            // a server that was left behind must not keep the job waiting
            const impatience = setTimeout(() => {
                endAll();
                for (const name of ['stdout', 'stderr'])
                    child[name]?.destroy();
            }, patience);
            child.on('close', () => clearTimeout(impatience));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: isLate ? 'timeout' : (code ?? 1), ...words() });
        });
    });
}
/** The end of a text that comes in pieces: as much as is kept of it, and at most a piece more in memory. */
function newTail() {
    const pieces = [];
    let length = 0;
    return {
        add(piece) {
            pieces.push(piece);
            length += piece.length;
            while (length - (pieces[0]?.length ?? 0) >= kept)
                length -= pieces.shift()?.length ?? 0;
        },
        text: () => pieces.join('').slice(-kept),
    };
}
/** Calls `onLine` for each whole line of what arrives in pieces. */
function lines(onLine) {
    let rest = '';
    return (text) => {
        const parts = (rest + text).split(/\r?\n/);
        rest = parts.pop() ?? '';
        for (const part of parts)
            if (part !== '')
                onLine(part);
    };
}


/***/ }),

/***/ 11283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pythonRenderer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Milliseconds. docutils needs half a second for a long README, twice that in a cold start. */
const deadline = 20_000;
/** As twine calls it. Code 3: this Python lacks the library. */
const program = `
import io, sys
try:
    from readme_renderer import rst
except ImportError:
    sys.exit(3)
words = io.StringIO()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    html = rst.render(file.read(), stream=words)
sys.stdout.reconfigure(encoding="utf-8")
print("renders" if html is not None else "fails")
print(words.getvalue())
`;
/**
 * Renders by the Python that is there, where it has readme_renderer, which is what PyPI uses. Python runs isolated (`-I`):
 * neither its own variables nor what lies in the folder has a say in what is imported. The wheels of one release have one
 * README: a text is rendered once.
 */
function pythonRenderer(reach) {
    const known = new Map();
    return (text) => {
        const rendering = known.get(text) ?? renderOnce(reach, text);
        known.set(text, rendering);
        return rendering;
    };
}
async function renderOnce({ process, files, env, scratch }, text) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(scratch, `release-action-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.rst`);
    await files.write(file, text);
    try {
        for (const python of ['python3', 'python']) {
            const exit = await process.run({ argv: [python, '-I', '-c', program, file], cwd: scratch, env, deadline });
            const [verdict, ...words] = exit.stdout.split(/\r?\n/);
            if (exit.code === 0 && (verdict === 'renders' || verdict === 'fails'))
                return { renders: verdict === 'renders', words: words.join('\n').trim() };
            if (exit.code === 'timeout')
                return undefined;
        }
        return undefined;
    }
    finally {
        await files.remove(file);
    }
}


/***/ })

};
