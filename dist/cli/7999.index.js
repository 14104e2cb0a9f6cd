export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 87833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ configIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43472);
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38915);



/**
 * The config that a command goes by: the file that `--config` names, from the folder `root`, or else the usual one of the
 * checkout, where there is one. A named file that is not there is the problem `config-missing`.
 */
async function configIn({ root, config: named }, files, checkout = root) {
    const text = await files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(named === undefined ? checkout : root, named ?? _src_config_usual_js__WEBPACK_IMPORTED_MODULE_1__/* .usualConfigFile */ .fx));
    // the parser is loaded only for a file to be read
    if (text !== undefined)
        return { ...(await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3394), __webpack_require__.e(4709)]).then(__webpack_require__.bind(__webpack_require__, 73394))).readConfig(text, named ?? _src_config_usual_js__WEBPACK_IMPORTED_MODULE_1__/* .usualConfigFile */ .fx), text };
    if (named === undefined)
        return { config: _src_config_usual_js__WEBPACK_IMPORTED_MODULE_1__/* .usualConfig */ .lz, problems: [], text };
    const missing = (0,_src_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('config-missing', `There is no file ${named}.`, 'Correct the path given with --config.');
    return { config: _src_config_usual_js__WEBPACK_IMPORTED_MODULE_1__/* .usualConfig */ .lz, problems: [missing], text };
}


/***/ }),

/***/ 31112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/** Lines of at most that many columns, broken at spaces; a word that is longer, an address mostly, stays whole. Without columns nothing is broken. */
function folded(text, indent, columns) {
    return text.split('\n').flatMap((paragraph) => {
        const lines = [];
        let line = '';
        for (const word of paragraph.split(' ')) {
            const longer = line === '' ? word : `${line} ${word}`;
            if (columns !== undefined && line !== '' && indent.length + longer.length > columns) {
                lines.push(line);
                line = word;
            }
            else
                line = longer;
        }
        return [...lines, line].map((each) => `${indent}${each}`);
    });
}


/***/ }),

/***/ 66698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ oneFolder),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   j$: () => (/* binding */ misunderstood),
/* harmony export */   xD: () => (/* binding */ noneBlank)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const standard = { out: (line) => console.log(line), err: (line) => console.error(line) };
/**
 * Reads the line of a command; `make` turns it into what the command wants, and throws in words what it cannot be. Gives
 * that, or the exit code: 0 where help was asked for and printed, 2 where the line was not understood.
 */
function readLine({ name, help, options }, args, make, outlet = standard) {
    try {
        // unknown options are refused before anything is printed
        const asked = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { ...options, help: { type: 'boolean', short: 'h' } },
        }).values;
        if (asked.help === true) {
            outlet.out(help);
            return 0;
        }
        return make((0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options,
        }));
    }
    catch (error) {
        return misunderstood(name, error instanceof Error ? error.message : String(error), outlet);
    }
}
/** Says why a line was not understood, and gives the exit code. */
function misunderstood(name, words, { err } = standard) {
    err(`release-action ${name}: ${words}\nrelease-action ${name} --help tells the options.`);
    return 2;
}
/** The one folder that a line names, absolute; the current one unless told. Throws in words where there are more. */
function oneFolder([directory = '.', more]) {
    if (more !== undefined)
        throw new TypeError(`one folder at a time, not also ${more}`);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory);
}
/** Throws in words where an option is given and empty. */
function noneBlank(values) {
    const blank = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '');
    if (blank !== undefined)
        throw new TypeError(`--${blank[0]} is empty`);
}


/***/ }),

/***/ 41170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines),
/* harmony export */   u: () => (/* binding */ foldedProblem)
/* harmony export */ });
/* harmony import */ var _src_report_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59456);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31112);


/** A problem in a report for a person: its code behind `indent`, and folded below it what is wrong and what to do. */
function foldedProblem({ code, message, fix }, mark, { paint, columns }, indent = '') {
    return [
        `${indent}${paint(mark === '\u2717' ? 'red' : 'yellow', mark)} ${paint('bold', code)}`,
        ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(message, '    ', columns),
        ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(`\u2192 ${fix}`, '    ', columns),
    ];
}
/**
 * Problems as text that is searched rather than read, a code and its sentence on one line. `unlessLive` comes before what
 * only a live run is refused for; left out, this is one.
 */
const problemLines = (problems, unlessLive) => problems.flatMap((each) => {
    const { code, level, message, fix } = each;
    const words = level === 'live' && unlessLive !== undefined ? `${unlessLive}: ${message}` : message;
    const mark = (0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isRed */ .iI)([each], unlessLive === undefined) ? '\u2717' : '!';
    return [`${mark} ${code}: ${words}`, `    ${fix.replaceAll('\n', '\n    ')}`];
});


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockCommand: () => (/* binding */ unlockCommand)
/* harmony export */ });
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29545);
/* harmony import */ var _src_build_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81905);
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43472);
/* harmony import */ var _src_platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99069);
/* harmony import */ var _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97254);
/* harmony import */ var _src_platform_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67726);
/* harmony import */ var _src_report_problems_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59456);
/* harmony import */ var _config_in_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87833);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66698);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41170);










const help = `release-action unlock [DIR] [options]

  Shows who holds the build lock of the repository in DIR (the current folder
  unless told), and removes it where its owner is gone.

  --force          remove it although its owner lives, or may live elsewhere
  --config FILE    instead of ${_src_config_usual_js__WEBPACK_IMPORTED_MODULE_2__/* .usualConfigFile */ .fx}
  --json           one JSON document: file, owner, removed

  The lock of a process of this machine that has ended, and one whose owner has
  been silent for 10 minutes, is taken over by the next build anyway.

  Exit codes: 0 there is no lock any more, 1 it was left to its owner,
  2 the command line was not understood.

  release-action unlock
  release-action unlock ../project --force`;
const options = {
    force: { type: 'boolean', short: 'f' },
    config: { type: 'string' },
    json: { type: 'boolean' },
};
/** `release-action unlock [DIR]` */
async function unlockCommand(args) {
    const wanted = (0,_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .readLine */ .Xw)({ name: 'unlock', help, options }, args, ({ values, positionals }) => {
        const { force = false, json = false, config } = values;
        return { root: (0,_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .oneFolder */ .NF)(positionals), force, json, config };
    });
    if (typeof wanted === 'number')
        return wanted;
    const file = await fileOf(wanted);
    if (typeof file === 'number')
        return file;
    const owner = await _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_4__/* .locks */ .j.look(file);
    const mayGo = owner !== undefined && (wanted.force || owner.state === 'dead' || owner.state === 'stale');
    const removed = mayGo && (await _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_4__/* .locks */ .j.remove(file, owner));
    // it may have been given back, or taken by another, in the meantime
    const left = owner === undefined || removed ? undefined : await _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_4__/* .locks */ .j.look(file);
    if (wanted.json)
        console.log(JSON.stringify({ file, owner: owner ?? null, removed }, undefined, 2));
    else
        for (const line of told(file, owner, removed, left))
            console.log(line);
    return left === undefined ? 0 : 1;
}
function told(file, owner, removed, left) {
    if (owner === undefined)
        return [`There is no build lock: ${file}`];
    const state = owner.pid === undefined ? unwritten[owner.state] : undefined;
    const lines = [file, `  held by ${(0,_src_build_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerWords */ .$J)(owner)}`, `  ${state ?? states[owner.state]}`];
    lines.push(`  last sign of life: ${owner.silence < 60_000 ? 'less than a minute' : (0,_src_build_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .minutes */ .Gx)(owner.silence)} ago`);
    if (removed)
        return [...lines, 'Removed.'];
    if (left === undefined)
        return [...lines, 'It was given back in the meantime.'];
    if (left.pid === undefined)
        return [...lines, 'Left as it is. Ask again in a few seconds, or use --force.'];
    const how = left.state === 'living' ? `End that build first (kill ${left.pid})` : 'Make sure there that it is gone';
    return [...lines, `Left as it is. ${how}, or use --force: two builds at once take away each other's files.`];
}
const states = {
    living: 'its process is running on this machine',
    dead: 'its process has ended',
    elsewhere: 'its process is on another machine, and cannot be seen from here',
    stale: 'its process cannot be seen from here, and has been silent for more than 10 minutes',
};
/** Of a file that does not tell whose it is. */
const unwritten = {
    living: 'the file is being written, or is no lock',
    dead: 'the file was never written to its end, or is no lock',
};
/** The lock's file, or the exit code of a config or a folder that does not say where it is. */
async function fileOf(wanted) {
    const { root, config: named } = wanted;
    const { config, problems } = await (0,_config_in_js__WEBPACK_IMPORTED_MODULE_6__/* .configIn */ .k)(wanted, _src_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .files */ .a);
    if (problems.some(({ code }) => code === 'config-missing'))
        return (0,_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .misunderstood */ .j$)('unlock', `there is no file ${named}`);
    const env = (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)((0,_src_platform_process_js__WEBPACK_IMPORTED_MODULE_5__/* .createProcess */ .K)(process.env).environment);
    const directory = config.build.lockDirectory;
    const fault = problems.find((each) => (0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_8__/* .isRed */ .iI)([each], false));
    const file = fault === undefined ? await (0,_src_build_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .buildLockFile */ .CZ)((0,_src_platform_process_js__WEBPACK_IMPORTED_MODULE_5__/* .createProcess */ .K)(process.env), { root, directory, env }) : { problem: fault };
    if (typeof file === 'string')
        return file;
    for (const each of (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .problemLines */ .p)([file.problem]))
        console.error(each);
    return 2;
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

/***/ 81905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   CZ: () => (/* binding */ buildLockFile),
/* harmony export */   Gx: () => (/* binding */ minutes),
/* harmony export */   vz: () => (/* binding */ takeBuildLock)
/* harmony export */ });
/* unused harmony export lockedProblem */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);


/**
 * Takes the build lock, so that one build runs at a time: two would take away each other's files. On a runner nothing is
 * locked: there every job has its own temporary folder, and a lock that a cancelled job left behind would only stand in the way.
 */
async function takeBuildLock({ locks, process, run }, place, work) {
    if (run.runId !== undefined)
        return { problems: [], release: () => Promise.resolve() };
    const file = await buildLockFile(process, place);
    if (typeof file !== 'string')
        return file;
    try {
        const taken = await locks.take(file, work);
        if ('owner' in taken)
            return { problem: lockedProblem(taken.owner, file) };
        const problems = taken.instead === undefined ? [] : [takenOver(taken.instead, file)];
        return { problems, release: () => taken.release() };
    }
    catch (error) {
        return { problem: unwritable(file, error) };
    }
}
/** The lock's file, absolute: in the folder of the config (`~/` and paths from the repository's folder), or in the repository's git folder. */
async function buildLockFile(process, { root, directory, env }) {
    if (directory !== undefined) {
        const home = env['HOME'] ?? env['USERPROFILE'];
        const isBelowHome = /^~(?=\/|$)/.test(directory) && home !== undefined;
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(isBelowHome ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, directory.slice(1)) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, directory), 'build.lock');
    }
    const { code, stdout } = await process.run({
        // shared by all worktrees
        argv: ['git', '-c', 'safe.directory=*', 'rev-parse', '--git-common-dir'],
        cwd: root,
        env,
        deadline: 60_000,
    });
    if (code === 0)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, stdout.trim()), 'release-action', 'build.lock');
    return {
        problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checkout-missing', `There is no checkout of a commit in ${root}, whose git folder holds the build lock.`, 'Run it in the folder of the repository.'),
    };
}
/** The problem that a lock in other hands is. */
function lockedProblem(owner, file) {
    const who = ownerWords(owner);
    if (owner.state !== 'elsewhere') {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-locked', `Another build is running: ${who}. Its lock is ${file}.`, owner.pid === undefined
            ? 'Start again in a few seconds: a lock that nobody has written by then is taken over.'
            : `Wait until it has ended. If it hangs, end it (kill ${owner.pid}) and start again: the lock of a process that is gone is taken over at once.`);
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-locked-elsewhere', `A build of another machine has the lock: ${who}. It is ${file}.`, 'Wait until it has ended. Its processes cannot be seen from here, so its lock is taken over when it has been silent for 10 minutes. If you know that it is gone: release-action unlock --force');
}
/** The warning that a lock was left behind and taken over. */
function takenOver(owner, file) {
    const who = ownerWords(owner);
    if (owner.state === 'dead') {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-lock-dead', `A build was ended before it could give back the lock, which is taken over: ${who}.`, 'Nothing has to be done. If that build was not ended by you, its log says why.', { level: 'warning' });
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-lock-stale', `The lock ${file} is taken over, since its owner has been silent for ${minutes(owner.silence)}: ${who}.`, 'Nothing has to be done if that build is gone. If it still runs, its machine was asleep or without its network: end one of the two.', { level: 'warning' });
}
/** `process 42 of laptop, since 2026-01-01T00:00:00.000Z (build of wheels-linux-x86_64)`. */
function ownerWords({ pid, host, since, work }) {
    // the file may be anybody's: it must not write to the terminal what it likes
    const plain = (words) => words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 200);
    if (pid === undefined)
        return `somebody whom its file does not tell, since ${plain(since)}`;
    return `process ${pid} of ${plain(host)}, since ${plain(since)}${work === undefined ? '' : ` (${plain(work)})`}`;
}
/** `12 minutes`, rounded down. */
function minutes(milliseconds) {
    const count = Math.floor(milliseconds / 60_000);
    return count === 1 ? '1 minute' : `${count} minutes`;
}
function unwritable(file, error) {
    const words = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-lock-unwritable', `The build lock ${file} cannot be taken: ${words}`, 'Name a folder that you may write to: build.lock-directory in the config.');
}


/***/ }),

/***/ 43472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ usualVerify),
/* harmony export */   I9: () => (/* binding */ usualNotify),
/* harmony export */   Qg: () => (/* binding */ usualRelease),
/* harmony export */   VI: () => (/* binding */ usualChannels),
/* harmony export */   fx: () => (/* binding */ usualConfigFile),
/* harmony export */   lz: () => (/* binding */ usualConfig),
/* harmony export */   p$: () => (/* binding */ usualVersion),
/* harmony export */   vO: () => (/* binding */ usualBuild),
/* harmony export */   vy: () => (/* binding */ usualPullRequest)
/* harmony export */ });
// apart from the reading of the file: a job without the file does not even load the parser
/** Where the file lies unless the input `config` says otherwise. */
const usualConfigFile = '.github/release-action.yml';
/** Where releases go unless told. Crates of a pre-release wait where a Python package goes to TestPyPI beside them. */
const usualChannels = {
    release: { pypi: 'pypi', crates: 'crates.io', environment: undefined },
    prerelease: { pypi: 'testpypi', crates: undefined, environment: undefined },
};
/** How distributions are built unless told: wheels for every Linux of 2014 and later. */
const usualBuild = {
    runners: {},
    maxParallel: undefined,
    timeout: 120,
    linux: 'zig',
    manylinux: '2_17',
    musllinux: '1_2',
    lockDirectory: undefined,
    remote: undefined,
};
/** What the GitHub Release is made of unless told, and the usual names of branches that old series are kept on. */
const usualRelease = {
    notes: undefined,
    assets: true,
    retentionDays: undefined,
    branches: ['release/*', 'release-*', '*.x'],
};
/** How versions are found unless told. */
const usualVersion = {
    source: undefined,
    zero: 'cargo',
    files: [],
    groups: [],
    changelog: undefined,
};
/** How the release pull request looks unless told. */
const usualPullRequest = {
    title: undefined,
    header: undefined,
    footer: undefined,
    labels: [],
    draft: false,
    separate: false,
};
/** A release is published at once unless the config says where it is to be tried first. */
const usualVerify = { on: [] };
/** Nobody is told unless the config says so. */
const usualNotify = {
    slack: false,
    email: [],
    webhook: false,
    on: ['success', 'failure'],
    template: undefined,
};
/** The config of a repository that has no file: everything has a default that works. */
const usualConfig = {
    packages: [],
    gates: undefined,
    channels: usualChannels,
    credentials: { pypi: undefined, crates: undefined },
    build: usualBuild,
    release: usualRelease,
    version: usualVersion,
    pullRequest: usualPullRequest,
    verify: usualVerify,
    notify: usualNotify,
};


/***/ }),

/***/ 38915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* binding */ Refusal),
  dM: () => (/* binding */ distinct),
  CC: () => (/* binding */ problem)
});

;// CONCATENATED MODULE: ./lib/cli/src/model/uncoloured.js
const uncoloured_escape = '\u001B';
const end = '\u0007';
/** Sequences that move, colour or name a terminal (ECMA-48: CSI, then OSC, then those of two or three characters). */
const sequences = new RegExp(`${uncoloured_escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${end}${uncoloured_escape}]*(?:${end}|${uncoloured_escape}\\\\)|[ -/]*[0-~])`, 'g');
/** A program's words without what is meant for a terminal alone: annotations and pages show it as it stands. */
const uncoloured = (words) => (words.includes(uncoloured_escape) ? words.replace(sequences, '') : words);

;// CONCATENATED MODULE: ./lib/cli/src/model/problem.js

/** A problem with its level, `error` unless told. Colours in words that a program said are left out. */
function problem(code, message, fix, more = {}) {
    const { file, line, column } = more;
    // a column is one of a line
    const at = line === undefined ? {} : { line, ...(column !== undefined && { column }) };
    const place = file === undefined ? undefined : { file, ...at };
    return { code, level: more.level ?? 'error', message: uncoloured(message), fix, ...(place && { place }) };
}
/** The problems without those that are told a second time as they are: the plan foresees what a guard finds. */
function distinct(problems) {
    const told = problems.map((each) => JSON.stringify(each));
    return problems.filter((_, at) => told.indexOf(told[at] ?? '') === at);
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


/***/ }),

/***/ 68380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
function misfit(path, wanted) {
    throw new TypeError(`${path === '' ? 'the whole' : path} is not ${wanted}`);
}
/** A string. */
const text = (value, path) => (typeof value === 'string' ? value : misfit(path, 'a text'));
/** A finite number. */
const number = (value, path) => typeof value === 'number' && Number.isFinite(value) ? value : misfit(path, 'a number');
/** `true` or `false`. */
const boolean = (value, path) => typeof value === 'boolean' ? value : misfit(path, 'true or false');
/** One of the given values. */
function oneOf(...choices) {
    return (value, path) => choices.find((each) => each === value) ?? misfit(path, `one of ${choices.join(', ')}`);
}
/** The value, or `undefined` where JSON has nothing or `null`. */
function optional(shape) {
    return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}
/** A list whose members all fit. */
function list(shape) {
    return (value, path) => Array.isArray(value) ? value.map((each, index) => shape(each, `${path}[${index}]`)) : misfit(path, 'a list');
}
/** An object with any keys, whose values all fit. */
function record(shape) {
    return (value, path) => Object.fromEntries(Object.entries(objectAt(value, path)).map(([key, each]) => [key, shape(each, `${path}.${key}`)]));
}
/** An object with these keys; what else it has is left away. */
function object(shapes) {
    return (value, path) => {
        const given = objectAt(value, path);
        const read = Object.entries(shapes).map(([key, shape]) => [
            key,
            shape(Object.hasOwn(given, key) ? given[key] : undefined, path === '' ? key : `${path}.${key}`),
        ]);
        // the entries were made from the keys and shapes of S one by one
        return Object.fromEntries(read);
    };
}
function objectAt(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return misfit(path, 'an object');
    return Object.fromEntries(Object.entries(value));
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

/***/ 97254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ locks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/cli/src/platform/lock-holder.js



/** After this many milliseconds without a sign of life a holder that cannot be asked is taken for gone: 10 minutes. */
const stale = 600_000;
const lock_holder_shape = (0,shape/* object */.Ik)({
    /** Of this one holding; no two are the same. */
    id: shape/* text */.Qq,
    host: shape/* text */.Qq,
    /** Which processes its pid counts among: two containers may bear one host's name. Linux alone tells. */
    space: (0,shape/* optional */.lq)(shape/* text */.Qq),
    pid: shape/* number */.ai,
    /** When the process was started, as the kernel counts: a pid is used again. Linux alone tells. */
    started: (0,shape/* optional */.lq)(shape/* text */.Qq),
    /** When the lock was taken. */
    since: shape/* text */.Qq,
    work: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
/** This process, about to hold a lock. */
async function thisHolder(work) {
    const [space, started] = await Promise.all([ownSpace(), startOf(process.pid)]);
    return {
        id: crypto.randomUUID(),
        host: (0,external_node_os_.hostname)(),
        space,
        pid: process.pid,
        started,
        since: new Date().toISOString(),
        work,
    };
}
/** Reads the file; `undefined` where it holds something else, or is not written to its end yet. */
function readHolder(content) {
    try {
        const holder = lock_holder_shape(JSON.parse(content), '');
        // 0 and negative numbers are groups of processes to the system
        return Number.isSafeInteger(holder.pid) && holder.pid > 0 ? holder : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether a holder whose last sign of life is `silence` milliseconds old still is there. */
async function signOf(holder, silence) {
    const isHere = holder.host === (0,external_node_os_.hostname)() && holder.space === (await ownSpace());
    if (!isHere)
        return silence > stale ? 'stale' : 'elsewhere';
    if (!isRunning(holder.pid))
        return 'dead';
    const started = await startOf(holder.pid);
    // a process that is the very one holds it however long it was asleep
    if (started !== undefined && holder.started !== undefined)
        return started === holder.started ? 'living' : 'dead';
    return silence > stale ? 'stale' : 'living';
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // it may be another user's, and then may not be asked
        return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
    }
}
/** `pid:[4026531836]` (namespaces(7)). */
const ownSpace = () => (0,promises_.readlink)('/proc/self/ns/pid').catch(() => undefined);
/** The 22nd field of `stat` (proc(5)); a zombie has ended, and only waits to be asked how. */
async function startOf(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    // the second field is a name in brackets, which may hold anything
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields?.[0] === 'Z' ? 'ended' : fields?.[19];
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/locks.js




/** How often a holder gives its sign of life, in milliseconds: the time of the file. */
const beat = 60_000;
/** An empty file for longer than this, in milliseconds, was made by somebody who was killed right then. */
const unfinished = 5000;
/** A taking over that lasts longer, in milliseconds, was broken off: it is three calls of the system. */
const brokenOff = 30_000;
/** Locks as files that only one process can create (`O_EXCL`). One whose process is gone is taken over. */
const locks = {
    async take(file, work) {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        const own = await thisHolder(work);
        const content = `${JSON.stringify(own)}\n`;
        for (let tries = 0; tries < 50; tries += 1) {
            if (await create(file, content))
                return held(file, content, undefined);
            const there = await look(file);
            if (there === undefined)
                continue;
            if (isThere(there.owner))
                return { owner: there.owner };
            const isTaken = await replace(file, there.content, async () => {
                const fresh = `${file}.${own.id}`;
                await (0,promises_.writeFile)(fresh, content);
                await (0,promises_.rename)(fresh, file);
            });
            if (isTaken)
                return held(file, content, there.owner);
            await (0,external_node_timers_promises_.setTimeout)(20);
        }
        throw new Error(`${file} can neither be taken nor read as a lock`);
    },
    look: async (file) => (await look(file))?.owner,
    async remove(file, owner) {
        const there = await look(file);
        if (there?.owner.id !== owner.id)
            return false;
        return replace(file, there.content, () => (0,promises_.rm)(file, { force: true }));
    },
};
const isThere = ({ state }) => state === 'living' || state === 'elsewhere';
async function create(file, content) {
    try {
        const handle = await (0,promises_.open)(file, 'wx');
        try {
            await handle.writeFile(content);
        }
        finally {
            await handle.close();
        }
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
}
/** The lock as it lies there; `undefined` where there is none. */
async function look(file) {
    try {
        const [content, { mtimeMs }] = await Promise.all([(0,promises_.readFile)(file, 'utf8'), (0,promises_.stat)(file)]);
        const silence = Math.max(0, Date.now() - mtimeMs);
        const holder = readHolder(content);
        if (holder === undefined)
            return { owner: unreadable(mtimeMs, silence), content };
        const state = await signOf(holder, silence);
        const { id, host, pid, since, work } = holder;
        return { owner: { id, host, pid, since, work, silence, state }, content };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** A file that was only just created is being written; else nobody can say any more whose it was. */
function unreadable(mtimeMs, silence) {
    const since = new Date(mtimeMs).toISOString();
    const state = silence > unfinished ? 'dead' : 'living';
    return { id: '', host: '', pid: undefined, since, work: undefined, silence, state };
}
/**
 * Acts on the lock while it still is the one with this content. Of several that found it dead only one may: the mark that it
 * makes for that holder stands for as long as it acts, so that no later lock is mistaken for the dead one.
 */
async function replace(file, content, act) {
    const mark = `${file}.${readHolder(content)?.id ?? 'unreadable'}.gone`;
    if (!(await create(mark, ''))) {
        const since = await (0,promises_.stat)(mark).catch(() => undefined);
        if (since !== undefined && Date.now() - since.mtimeMs > brokenOff)
            await (0,promises_.rm)(mark, { force: true });
        return false;
    }
    try {
        if ((await (0,promises_.readFile)(file, 'utf8').catch(() => undefined)) !== content)
            return false;
        await act();
        return true;
    }
    finally {
        await (0,promises_.rm)(mark, { force: true });
    }
}
/** The lock in hand: gives signs of life until it is released. */
function held(file, content, instead) {
    const isOwn = async () => (await (0,promises_.readFile)(file, 'utf8').catch(() => undefined)) === content;
    const heart = setInterval(() => {
        const now = new Date();
        void isOwn().then((own) => (own ? (0,promises_.utimes)(file, now, now).catch(() => undefined) : undefined));
    }, beat);
    heart.unref();
    return {
        instead,
        async release() {
            clearInterval(heart);
            if (await isOwn())
                await (0,promises_.rm)(file, { force: true });
        },
    };
}
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;


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

/***/ 59456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ isRed)
/* harmony export */ });
/* unused harmony exports troubleshooting, tellProblems, problemsSection */

/** Where each problem code is explained. */
const troubleshooting = 'https://github.com/release-action/release-action/blob/main/docs/troubleshooting.md';
/** Whether the problems stop the step: in a live run everything but warnings does. */
function isRed(problems, live) {
    return problems.some((each) => isShownAsError(each, live));
}
/** GitHub shows ten errors and ten warnings of a step, and drops what comes after (GitHub docs, "Workflow commands"). */
const shownOfALevel = 10;
/**
 * Tells all problems together, gravest first: as annotations (on file and line where there is one), which are log lines too.
 * Of more than GitHub shows of a level the last one is a count, and the rest are lines of the log.
 */
function tellProblems(problems, live, actions) {
    const ordered = sorted(problems);
    for (const level of ['error', 'warning']) {
        const told = ordered.filter((each) => (isShownAsError(each, live) ? 'error' : 'warning') === level);
        const isTooMany = told.length > shownOfALevel;
        const inTurn = isTooMany ? placedFirst(told) : told;
        const shown = isTooMany ? inTurn.slice(0, shownOfALevel - 1) : inTurn;
        for (const each of shown)
            actions.annotate(level, wordsOf(each, live), each.code, each.place);
        if (!isTooMany)
            continue;
        const rest = inTurn.slice(shown.length);
        for (const each of rest)
            actions.line(`${level} ${each.code}${atPlace(each)}: ${wordsOf(each, live)}`);
        actions.annotate(level, `And ${rest.length} more, in the job summary and in the log.`, `${rest.length} more`);
    }
}
const isShownAsError = ({ level }, live) => level === 'error' || (live && level === 'live');
/** Characters of an annotation; the runner cuts off what comes after (`_maxIssueMessageLength` of its `ExecutionContext.cs`). */
const longest = 4096;
/** What a program said may be longer than the room there is: its middle goes, and never the fix. */
function wordsOf(each, live) {
    const help = `\nFix: ${each.fix}\n${troubleshooting}#${each.code}`;
    const said = `${prefixOf(each, live)}${each.message}`;
    const room = longest - help.length;
    if (said.length <= room)
        return `${said}${help}`;
    const gap = '\n\u2026\n';
    const half = Math.max(0, Math.floor((room - gap.length) / 2));
    return `${said.slice(0, half)}${gap}${said.slice(said.length - half)}${help}`;
}
const prefixOf = ({ level }, live) => level === 'live' && !live ? 'A live run would be refused: ' : '';
const atPlace = ({ place }) => place === undefined ? '' : ` (${place.line === undefined ? place.file : `${place.file}:${place.line}`})`;
/** The problems as a section of the job summary; empty where there are none. */
function problemsSection(problems, live) {
    if (problems.length === 0)
        return [];
    const lines = sorted(problems).map((each) => {
        const where = each.place === undefined
            ? ''
            : ` (${code(each.place.line === undefined ? each.place.file : `${each.place.file}:${each.place.line}`)})`;
        const page = `[${code(each.code)}](${troubleshooting}#${each.code})`;
        return `- ${isShownAsError(each, live) ? '\u274c' : '\u26a0\ufe0f'} ${page} ${prefixOf(each, live)}${plain(each.message)}${where}\n  <br>**Fix:** ${fixText(each.fix)}`;
    });
    return [`### Problems\n\n${lines.join('\n')}`];
}
/** A fix of several lines is one line and then the YAML to add. */
function fixText(fix) {
    const [first = '', ...rest] = fix.split('\n');
    if (rest.length === 0)
        return plain(first);
    const block = rest.map((line) => line.replace(/^ {4}/, '')).map((line) => `  ${line}`);
    return [plain(first), '', '  ```yaml', ...block, '  ```'].join('\n');
}
function sorted(problems) {
    const rank = { error: 0, live: 1, warning: 2 };
    return problems.toSorted((one, other) => rank[one.level] - rank[other.level]);
}
/** Those that point to a line first, where only some are shown, then those that point to a file. */
function placedFirst(problems) {
    const order = ({ place }) => (place === undefined ? 2 : place.line === undefined ? 1 : 0);
    return problems.toSorted((one, other) => order(one) - order(other));
}


/***/ })

};
