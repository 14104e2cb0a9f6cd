export const id = 543;
export const ids = [543];
export const modules = {

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlockCommand: () => (/* binding */ unlockCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29545);
/* harmony import */ var _src_build_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81905);
/* harmony import */ var _src_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23394);
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43472);
/* harmony import */ var _src_platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87748);
/* harmony import */ var _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97254);
/* harmony import */ var _src_platform_process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67726);
/* harmony import */ var _src_report_problems_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59456);










const help = `release-action unlock [DIR] [options]

  Shows who holds the build lock of the repository in DIR (the current folder
  unless told), and removes it where its owner is gone.

  --force          remove it although its owner lives, or may live elsewhere
  --config FILE    instead of ${_src_config_usual_js__WEBPACK_IMPORTED_MODULE_5__/* .usualConfigFile */ .fx}
  --json           one JSON document: file, owner, removed

  The lock of a process of this machine that has ended, and one whose owner has
  been silent for 10 minutes, is taken over by the next build anyway.

  Exit codes: 0 there is no lock any more, 1 it was left to its owner,
  2 the command line was not understood.

  release-action unlock
  release-action unlock ../project --force`;
/** `release-action unlock [DIR]` */
async function unlockCommand(args) {
    const wanted = readArguments(args);
    if (typeof wanted === 'number')
        return wanted;
    const file = await fileOf(wanted);
    if (typeof file === 'number')
        return file;
    const owner = await _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_7__/* .locks */ .j.look(file);
    const mayGo = owner !== undefined && (wanted.force || owner.state === 'dead' || owner.state === 'stale');
    const removed = mayGo && (await _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_7__/* .locks */ .j.remove(file, owner));
    // it may have been given back, or taken by another, in the meantime
    const left = owner === undefined || removed ? undefined : await _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_7__/* .locks */ .j.look(file);
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
    const lines = [file, `  held by ${(0,_src_build_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerWords */ .$J)(owner)}`, `  ${states[owner.state]}`];
    lines.push(`  last sign of life: ${owner.silence < 60_000 ? 'less than a minute' : (0,_src_build_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .minutes */ .Gx)(owner.silence)} ago`);
    if (removed)
        return [...lines, 'Removed.'];
    if (left === undefined)
        return [...lines, 'It was given back in the meantime.'];
    const how = left.state === 'living' ? `End that build first (kill ${left.pid})` : 'Make sure there that it is gone';
    return [...lines, `Left as it is. ${how}, or use --force: two builds at once take away each other's files.`];
}
const states = {
    living: 'its process is running on this machine',
    dead: 'its process has ended',
    elsewhere: 'its process is on another machine, and cannot be seen from here',
    stale: 'its process cannot be seen from here, and has been silent for more than 10 minutes',
};
/** The lock's file, or the exit code of a config or a folder that does not say where it is. */
async function fileOf({ root, config }) {
    const name = config ?? _src_config_usual_js__WEBPACK_IMPORTED_MODULE_5__/* .usualConfigFile */ .fx;
    const text = await _src_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .files */ .a.text(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, name));
    if (text === undefined && config !== undefined)
        return misunderstood(`there is no file ${config}`);
    const read = text === undefined ? { config: _src_config_usual_js__WEBPACK_IMPORTED_MODULE_5__/* .usualConfig */ .lz, problems: [] } : (0,_src_config_js__WEBPACK_IMPORTED_MODULE_4__.readConfig)(text, name);
    const env = (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Q)((0,_src_platform_process_js__WEBPACK_IMPORTED_MODULE_8__/* .createProcess */ .K)(process.env).environment);
    const directory = read.config.build.lockDirectory;
    const file = (0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_9__/* .isRed */ .iI)(read.problems, false)
        ? { problem: read.problems[0] }
        : await (0,_src_build_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .buildLockFile */ .CZ)((0,_src_platform_process_js__WEBPACK_IMPORTED_MODULE_8__/* .createProcess */ .K)(process.env), { root, directory, env });
    if (typeof file === 'string')
        return file;
    console.error(`✗ ${file.problem?.code ?? ''}: ${file.problem?.message ?? ''}\n    ${file.problem?.fix ?? ''}`);
    return 2;
}
function readArguments(args) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: {
                force: { type: 'boolean', short: 'f' },
                config: { type: 'string' },
                json: { type: 'boolean' },
                help: { type: 'boolean', short: 'h' },
            },
        });
        if (values.help === true) {
            console.log(help);
            return 0;
        }
        const [directory = '.', more] = positionals;
        if (more !== undefined)
            return misunderstood(`one folder at a time, not also ${more}`);
        const { force = false, json = false, config } = values;
        return { root: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory), force, json, config };
    }
    catch (error) {
        return misunderstood(error instanceof Error ? error.message : String(error));
    }
}
function misunderstood(words) {
    console.error(`release-action unlock: ${words}\nrelease-action unlock --help tells the options.`);
    return 2;
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
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73778);


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
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-locked', `Another build is running: ${who}. Its lock is ${file}.`, `Wait until it has ended. If it hangs, end it (kill ${owner.pid}) and start again: the lock of a process that is gone is taken over at once.`);
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
    notify: usualNotify,
};


/***/ }),

/***/ 55267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The one of `names` that needs the fewest changes to be `name`, the longer one where two need as many, because letters are
 * forgotten more often than added; `undefined` where there are no names.
 */
function nearest(name, names) {
    const far = (each) => distance(name, each);
    return [...names].sort((one, other) => far(one) - far(other) || other.length - one.length)[0];
}
/** Levenshtein's distance of two short names. */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, letter] of Array.from(one).entries()) {
        const next = [index + 1];
        for (const [at, against] of Array.from(other).entries()) {
            next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, (row[at] ?? 0) + Number(letter !== against)));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}


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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    return { id: (0,external_node_crypto_.randomUUID)(), host: (0,external_node_os_.hostname)(), space, pid: process.pid, started, since: new Date().toISOString(), work };
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
                return { heldBy: wordsOf(there.owner), owner: there.owner };
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
const wordsOf = ({ pid, host, since, work }) => `process ${pid} of ${host}${work === undefined ? '' : ` (${work})`} since ${since}`;
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
    return { id: '', host: 'an unknown host', pid: 0, since, work: undefined, silence, state };
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


/***/ })

};
