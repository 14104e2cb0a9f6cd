export const id = 6948;
export const ids = [6948];
export const modules = {

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

/***/ 77782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** What the runner says of this run, from the variables that it sets (GitHub docs, "Variables reference"). */
function readRun(environment) {
    const told = (name) => (environment[name] === '' ? undefined : environment[name]);
    return {
        repository: told('GITHUB_REPOSITORY'),
        event: told('GITHUB_EVENT_NAME'),
        payload: readPayload(told('GITHUB_EVENT_PATH')),
        ref: told('GITHUB_REF'),
        commit: told('GITHUB_SHA'),
        runId: told('GITHUB_RUN_ID'),
        workflow: /\/\.github\/workflows\/([^/@]+)@/.exec(told('GITHUB_WORKFLOW_REF') ?? '')?.[1],
        attempt: Number(told('GITHUB_RUN_ATTEMPT') ?? '1'),
        actor: told('GITHUB_ACTOR'),
        serverUrl: told('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: told('GITHUB_API_URL') ?? 'https://api.github.com',
        workspace: told('GITHUB_WORKSPACE') ?? process.cwd(),
        temp: told('RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        os: process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux',
        architecture: process.arch === 'arm64' ? 'aarch64' : 'x86_64',
    };
}
function readPayload(file) {
    if (file === undefined)
        return undefined;
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return payload;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 25627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observeScene)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29545);
/* harmony import */ var _observe_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91432);
/* harmony import */ var _observe_manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41390);
/* harmony import */ var _version_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63986);
/* harmony import */ var _version_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78004);





/**
 * The repository as it is before a next version is decided. What is wrong with its manifests is among the scene's own
 * problems; where there is no checkout of a commit, there are problems alone.
 */
async function observeScene({ ports, root, config }, git) {
    const [checkout, tags, listing] = await Promise.all([(0,_version_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .observeCheckout */ .F)(git, root), (0,_version_history_js__WEBPACK_IMPORTED_MODULE_4__/* .allTags */ .Jw)(git), git('ls-files', '-z')]);
    const { commit, shallow } = checkout;
    const facts = commit === undefined || listing.code !== 0
        ? await (0,_observe_git_js__WEBPACK_IMPORTED_MODULE_1__/* .observeGit */ .F)(root, ports.process, (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(ports.process.environment))
        : { commit, shallow, tracked: listing.stdout.split('\0').filter((file) => file !== '') };
    if ('problem' in facts)
        return { problems: [facts.problem] };
    const named = config.packages.map((each) => each.path);
    const { manifests, problems } = await (0,_observe_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .observeManifests */ .F)(root, facts.tracked, ports.files, named);
    const isJob = ports.run.runId !== undefined;
    const { tracked } = facts;
    return {
        root,
        git,
        commit: facts.commit,
        shallow: facts.shallow,
        tracked,
        tags,
        checkout,
        manifests,
        problems,
        isJob,
    };
}


/***/ }),

/***/ 45804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  versionStep: () => (/* binding */ versionStep)
});

// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var build_environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/build/lock.js
var build_lock = __webpack_require__(81905);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/scene.js
var src_scene = __webpack_require__(25627);
// EXTERNAL MODULE: ./lib/cli/src/version/carry-out.js
var carry_out = __webpack_require__(42282);
// EXTERNAL MODULE: ./lib/cli/src/version/checkout.js
var checkout = __webpack_require__(63986);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/version/commit-text.js
var commit_text = __webpack_require__(59923);
// EXTERNAL MODULE: ./lib/cli/src/version/record.js
var record = __webpack_require__(30603);
// EXTERNAL MODULE: ./lib/cli/src/version/tags.js
var version_tags = __webpack_require__(98159);
;// CONCATENATED MODULE: ./lib/cli/src/version/finish.js





/** HEAD may be a release whose run was ended before all tags were made: then they are made, and nothing else. */
async function finishTags({ git, commit, tags, isJob }, packages) {
    const { stdout } = await git('log', '-1', '--no-show-signature', '--format=%B', 'HEAD');
    const missing = (0,commit_text/* tagsNamed */.z)(stdout).filter((each) => !tags.includes(each));
    // a message alone is no proof: what it names must be what the manifests say
    const meant = missing.map((tag) => packages.find((each) => isWritten(tag, each)));
    if (missing.length === 0 || meant.includes(undefined))
        return undefined;
    const who = await (0,record/* committer */.dF)(git, isJob);
    const wanted = missing.map((name) => ({ name, message: `Release ${name}` }));
    const problems = 'problem' in who ? [who.problem] : await (0,record/* makeTags */.aX)(git, who.options, commit, wanted);
    const manifests = meant.flatMap((each) => each?.manifests ?? []);
    const version = manifests.flatMap((each) => (0,model_version/* readVersion */.$4)(each.version ?? '') ?? [])[0];
    return {
        words: `An earlier run committed ${missing.join(', ')} and was ended before it tagged: the tags are made now.`,
        problems,
        outputs: {
            tag: missing[0] ?? '',
            version: version?.text ?? '',
            prerelease: String(version !== undefined && (0,model_version/* isPrerelease */.V1)(version)),
            packages: JSON.stringify(manifests.map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))),
        },
    };
}
function isWritten(tag, { tags, name, manifests }) {
    const meant = tags.map((template) => (0,version_tags/* versionIn */.It)(tag, template, name)).find((each) => each !== undefined);
    const written = manifests.flatMap((each) => (0,model_version/* readVersion */.$4)(each.version ?? '') ?? []);
    return meant !== undefined && written.some((each) => (0,model_version/* isSameVersion */.p)(each, meant));
}
/** The named packages of all; a name that none bears is a problem. */
function choose(packages, named) {
    const bears = ({ id, manifests }, name) => id === name || manifests.some((each) => each.name === name);
    const unknown = named.filter((name) => !packages.some((each) => bears(each, name)));
    return {
        packages: named.length === 0 ? packages : packages.filter((each) => named.some((name) => bears(each, name))),
        problems: unknown.map((name) => (0,problem/* problem */.CC)('package-unknown', `There is no package ${JSON.stringify(name)} here.`, `Packages: ${packages.map((each) => each.id).join(', ')}.`)),
    };
}

// EXTERNAL MODULE: ./lib/cli/src/version/git.js
var version_git = __webpack_require__(47656);
// EXTERNAL MODULE: ./lib/cli/src/version/obstacles.js
var obstacles = __webpack_require__(93646);
// EXTERNAL MODULE: ./lib/cli/src/version/packages.js + 1 modules
var version_packages = __webpack_require__(65500);
// EXTERNAL MODULE: ./lib/cli/src/version/propose.js + 4 modules
var propose = __webpack_require__(980);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/load.js + 6 modules
var load = __webpack_require__(61913);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/packages.js
var release_please_packages = __webpack_require__(33618);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/propose.js + 5 modules
var release_please_propose = __webpack_require__(50603);
// EXTERNAL MODULE: ./lib/cli/src/version/report.js + 1 modules
var report = __webpack_require__(31943);
// EXTERNAL MODULE: ./lib/cli/src/version/settings.js
var settings = __webpack_require__(78063);
;// CONCATENATED MODULE: ./lib/cli/src/steps/version.js

















/** Decides the next version of each package; writes, commits and tags it where `live`, and shows the diff otherwise. */
async function versionStep(stage) {
    const { ports, root, inputs } = stage;
    ports.actions.group('Version');
    try {
        const git = (0,version_git/* gitIn */.u)(root, ports.process, gitEnvironment(ports));
        if (!inputs.live)
            return await decideAndWrite(stage, git);
        const { gitDirectory } = await (0,checkout/* observeCheckout */.F)(git, root);
        const lock = await ports.locks.take((0,carry_out/* lockIn */.$7)(gitDirectory), 'version');
        if ('owner' in lock)
            return refused([(0,obstacles/* locked */.xt)((0,build_lock/* ownerWords */.$J)(lock.owner))]);
        try {
            await (0,carry_out/* tidy */.DZ)(ports.files, ports.actions, root, git);
            return await decideAndWrite(stage, git);
        }
        finally {
            await lock.release();
        }
    }
    finally {
        ports.actions.endGroup();
    }
}
/** Git needs the keys and the name of the person who commits; programs of a build do not. */
function gitEnvironment({ process: { environment } }) {
    const own = /^(?:GIT_(?:AUTHOR|COMMITTER)_\w+|GNUPGHOME|GPG_TTY|SSH_AUTH_SOCK|XDG_CONFIG_HOME)$/;
    const more = Object.entries(environment).filter(([name]) => own.test(name));
    return (0,build_environment/* childEnvironment */.Q)(environment, Object.fromEntries(more));
}
async function decideAndWrite(stage, git) {
    const { ports, inputs, config } = stage;
    const scene = await (0,src_scene/* observeScene */.l)(stage, git);
    if (!('root' in scene) || (0,report_problems/* isRed */.iI)(scene.problems, false))
        return refused(scene.problems);
    const rules = (0,settings/* rulesOf */.f)(config.version, config.packages, inputs.prerelease);
    const please = await (0,load/* loadReleasePlease */.y)(ports.files, stage.root);
    if (please !== undefined && please.settings === undefined)
        return refused(please.problems);
    const places = please?.settings === undefined ? undefined : (0,release_please_packages/* findPackages */.t)(please.settings, scene.manifests);
    if (places !== undefined && places.problems.length > 0)
        return refused(places.problems);
    const all = places?.found.map((each) => each.package) ?? (0,version_packages/* packagesOf */.D)(scene.manifests, scene.tags, rules);
    const finished = inputs.live ? await finishTags(scene, all) : undefined;
    if (finished !== undefined) {
        ports.actions.line(finished.words);
        return { ...finished, composed: [], diff: '', summary: [finished.words] };
    }
    const chosen = choose(all, inputs.packages);
    if (chosen.problems.length > 0)
        return refused(chosen.problems);
    const proposed = await proposeIn(stage, scene, please?.settings, places?.found ?? [], chosen.packages, rules);
    if ('problem' in proposed)
        return refused([proposed.problem]);
    const { decision, composition } = proposed;
    const problems = [...scene.problems, ...proposed.problems, ...(0,obstacles/* obstacles */.Bw)(scene, composition, inputs.live)];
    for (const line of (0,report/* decisionLines */.Wp)(composition.composed, decision))
        ports.actions.line(line);
    const diff = (0,report/* diffOf */.n_)(composition);
    const done = { composed: composition.composed, diff, outputs: outputsOf(composition.composed) };
    if ((0,report_problems/* isRed */.iI)(problems, inputs.live))
        return { ...done, problems, summary: [] };
    const isWritten = inputs.live && composition.composed.length > 0;
    if (!isWritten && diff !== '') {
        ports.actions.line(diff);
        ports.actions.line('Dry run: nothing was written.');
    }
    const refusals = isWritten ? await (0,carry_out/* carryOut */.u0)(ports.files, ports.actions, scene, composition) : [];
    return { ...done, problems: [...problems, ...refusals], summary: (0,report/* versionSection */.E8)(composition.composed, isWritten) };
}
/** As release-please's own files have it where the repository has them, else as the config has it. */
async function proposeIn(stage, scene, please, found, all, rules) {
    const facts = (0,propose/* proposalFacts */.m9)(stage.ports, scene);
    if (please === undefined)
        return (0,propose/* propose */.BM)(scene, all, rules, facts);
    return (0,release_please_propose/* proposePlease */.L)(scene, found.filter((each) => all.includes(each.package)), please, facts);
}
function outputsOf(composed) {
    const [first] = composed;
    const packages = composed.flatMap(({ release, text }) => release.package.manifests.map(({ ecosystem, name }) => ({ ecosystem, name, version: text })));
    return {
        tag: first?.tag ?? '',
        version: first?.text ?? '',
        prerelease: String(first !== undefined && (0,model_version/* isPrerelease */.V1)(first.release.version)),
        packages: JSON.stringify(packages),
    };
}
const refused = (problems) => ({
    composed: [],
    diff: '',
    problems,
    outputs: outputsOf([]),
    summary: [],
});


/***/ }),

/***/ 56515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/**
 * The packages that a commit changed: of each file the one with the longest path around it. A commit without files (an
 * empty one, made to ask for a release) is everybody's.
 */
function assign(packages) {
    const folders = packages
        .flatMap((each) => each.paths.map((folder) => ({ each, folder })))
        .sort((one, other) => other.folder.length - one.folder.length);
    const root = folders.filter(({ folder }) => folder === '.');
    const below = folders.filter(({ folder }) => folder !== '.');
    return ({ files }) => {
        if (files === undefined || files.length === 0)
            return packages;
        const found = new Set();
        for (const file of files) {
            const nearest = below.find(({ folder }) => isInside(file, folder))?.folder ?? '.';
            for (const { each, folder } of nearest === '.' ? root : below) {
                if (folder === nearest && !each.exclude.some((excluded) => isInside(file, excluded)))
                    found.add(each);
            }
        }
        return packages.filter((each) => found.has(each));
    };
}
const isInside = (file, folder) => file === folder || file.startsWith(`${folder}/`);


/***/ }),

/***/ 42282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ lockIn),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63986);
/* harmony import */ var _commit_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59923);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93646);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30603);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2227);







const journalIn = (gitDirectory) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(gitDirectory, 'release-action', 'version-journal.json');
/** The lock that one run has at a time. */
const lockIn = (gitDirectory) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(gitDirectory, 'release-action', 'version.lock');
/** What a killed run had written, and not committed, goes back. */
async function tidy(files, actions, root, git) {
    const { gitDirectory, dirty } = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .observeCheckout */ .F)(git, root);
    const isClean = () => Promise.resolve(dirty.length === 0);
    const undone = await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .undoLeftovers */ .fB)(files, root, journalIn(gitDirectory), isClean);
    if (undone.length === 0)
        return;
    await git('reset', '--quiet', '--', ...undone);
    actions.line(`An earlier run was ended while it wrote; put back as they were: ${undone.join(', ')}`);
}
/** Writes, commits and tags. Up to the commit everything is undone where something fails; after it, another run goes on. */
async function carryOut(files, actions, { root, git, checkout, commit, isJob }, composition) {
    const names = composition.composed.map(({ tag }) => tag);
    const who = await (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .committer */ .dF)(git, isJob);
    if ('problem' in who)
        return [who.problem];
    const remote = checkout.origin === undefined ? [] : await (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .tagsOnRemote */ .XY)(git, names);
    if (remote !== undefined && remote.length > 0)
        return remote.map((tag) => (0,_obstacles_js__WEBPACK_IMPORTED_MODULE_3__/* .tagExists */ .LM)(tag, 'on the remote `origin`'));
    const unasked = remote === undefined ? [unreachable()] : [];
    const journal = journalIn(checkout.gitDirectory);
    const rewrites = [...composition.changed].map(([file, { before, after }]) => {
        const encoding = composition.texts.get(file)?.encoding ?? 'utf8';
        return { file, before: before === undefined ? undefined : (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .lF)(before, encoding), after: (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .encode */ .lF)(after, encoding) };
    });
    try {
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)(files, root, journal, rewrites);
    }
    catch (error) {
        return [...unasked, unwritable(error)];
    }
    const changed = rewrites.map((each) => each.file);
    // where the manifests said it already, and no changelog is kept, there is nothing to commit
    const made = changed.length === 0 ? { commit } : await (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .commitFiles */ .zu)(git, who.options, changed, (0,_commit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .commitMessage */ .d)(names));
    if ('problem' in made)
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .putBack */ .pK)(files, root, rewrites);
    await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(files, journal);
    if ('problem' in made)
        return [...unasked, made.problem];
    const tags = composition.composed.map(({ tag, notes }) => ({
        name: tag,
        message: `Release ${tag}\n\n${plain(notes)}`,
    }));
    const refusals = await (0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTags */ .aX)(git, who.options, made.commit, tags);
    if (refusals.length === 0)
        actions.line(`Committed ${made.commit.slice(0, 7)} and tagged ${names.join(', ')}.`);
    return [...unasked, ...refusals];
}
/** The notes without the marks of headings; cut, since a message is an argument of git's. */
const plain = (notes) => notes.replace(/^#+ /gm, '').slice(0, 20_000);
const unwritable = (error) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('edit-impossible', `A file could not be written: ${error instanceof Error ? error.message : String(error)}`, 'Every file is as it was before. Mend the permissions and run the step again.');
const unreachable = () => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('remote-unreachable', 'The remote `origin` did not say which tags it has, so a tag of the same name may be there.', 'Before you push, see that it is not: git ls-remote --tags origin', { level: 'warning' });


/***/ }),

/***/ 50870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _commit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59923);
/* harmony import */ var _footers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89832);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90983);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3587);




/** Titles that git and GitHub write for merges: what they bring was committed by itself. */
const merge = /^Merge (?:pull request #\d|(?:remote-tracking )?branch(?:es)? |tag |commits? )/;
/**
 * Reads one commit. Merges are ignored; a `Release-As` counts in whatever commit it stands. `override` is read in place of
 * the message, also of a merge.
 */
function readCommit(commit, override) {
    const passed = (not) => ({ changes: [], not });
    const message = override ?? commit.message;
    if ((override === undefined && commit.parents.length > 1) || merge.test(message))
        return passed('is a merge');
    if ((0,_commit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsNamed */ .z)(message).length > 0)
        return passed('is the commit of a release');
    const parts = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(message);
    const [title] = parts;
    if (title === undefined || title.header === '')
        return passed('has no message');
    const changes = [];
    let isConventional = false;
    let reason;
    for (const part of parts) {
        const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readHeader */ .a)(part.header);
        if (part === title)
            isConventional = !('not' in header);
        const read = changeOf(commit, part, header);
        if ('not' in read)
            reason ??= read.not;
        // the title of a squashed branch speaks for its list, save for what would break somebody unawares
        else if (part.kind !== 'bullet' || !isConventional || read.isBreaking)
            changes.push(read);
    }
    if (changes.length === 0)
        return passed(reason ?? 'is no conventional commit');
    return { changes, not: undefined };
}
function changeOf(commit, { header: line, lines }, header) {
    const footers = (0,_footers_js__WEBPACK_IMPORTED_MODULE_0__/* .readFooters */ .n)(lines);
    const reverted = 'not' in header ? /^(?:Revert|Reapply) "(.*)"(?: \(#\d+\))?$/.exec(line)?.[1] : undefined;
    const read = reverted === undefined ? header : { type: 'revert', scope: undefined, isBreaking: false, description: reverted };
    const base = { sha: commit.sha, author: commit.author.name, references: footers.references };
    if ('not' in read) {
        if (footers.releaseAs === undefined)
            return read;
        return {
            ...base,
            type: '',
            scope: undefined,
            description: line,
            isBreaking: false,
            notes: [],
            releaseAs: footers.releaseAs,
        };
    }
    return {
        ...base,
        type: read.type === 'feature' ? 'feat' : read.type,
        scope: read.scope,
        description: read.description,
        isBreaking: read.isBreaking || footers.breaking.length > 0,
        notes: footers.breaking.filter((each) => each !== ''),
        releaseAs: footers.releaseAs,
    };
}


/***/ }),

/***/ 78596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hb: () => (/* binding */ insertSection),
  Li: () => (/* binding */ lookOf),
  XX: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
;// CONCATENATED MODULE: ./lib/cli/src/version/changelog/headings.js

/** The headings of releases, code and comments passed over. */
function releaseHeadings(lines) {
    const found = [];
    let fence;
    let isComment = false;
    for (const [index, line] of lines.entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark)
                fence = undefined;
        }
        else if (isComment)
            isComment = !line.includes('-->');
        else if (mark !== undefined)
            fence = mark;
        else if (/^ {0,3}<!--/.test(line))
            isComment = !line.includes('-->');
        else {
            const [, marks = '', atx] = /^ {0,3}(#{1,4})[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line) ?? [];
            const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '')?.[1];
            const text = atx ?? (under === undefined ? undefined : line);
            const level = atx === undefined ? (under?.startsWith('=') ? 1 : 2) : marks.length;
            const release = text === undefined ? undefined : releaseIn(text, level);
            if (release !== undefined)
                found.push({ line: index, level, ...release });
        }
    }
    return found;
}
/**
 * `[1.2.0] - 2026-01-01`, `v1.2.0`, `Version 1.2.0 (date)`, `[1.2.0](https://\u2026)`, `Unreleased`; and a tag with a name in front,
 * in a heading that is none within a section.
 */
function releaseIn(heading, level) {
    const word = heading
        .replace(/[*`\\]/g, '')
        .replace(/^\[([^\]]+)\](?:\([^)]*\))?/, '$1')
        .replace(/^(?:version|release)\s+/i, '')
        .split(/[\s(]/)[0]
        ?.replace(/[:,]$/, '');
    if (word === undefined)
        return undefined;
    if (/^unreleased$/i.test(word))
        return { version: 'unreleased', tag: undefined };
    const [, name, text = ''] = /^(?:([a-z@][\w./@-]*?[-_@/]))?v?(\d+\.\d.*)$/i.exec(word) ?? [];
    const version = (0,model_version/* readVersion */.$4)(text);
    if (version === undefined || (name !== undefined && level > 2))
        return undefined;
    return { version, tag: name === undefined ? undefined : word };
}

;// CONCATENATED MODULE: ./lib/cli/src/version/changelog/insert.js


/** How an existing changelog looks; one that says nothing is written as release-please would. */
function lookOf(text) {
    const isKept = /keepachangelog\.com/i.test(text) || /^#{2,3} \[?unreleased\]?/im.test(text);
    return isKept || /^## \[[^\]]+\] - \d{4}-/m.test(text) ? 'keep-a-changelog' : 'release-please';
}
/**
 * Puts a section above all others and below the title and what is unreleased. What people wrote under "Unreleased" is
 * theirs, and becomes the beginning of the section. Everything else stays as it is, line ends included. A changelog that
 * has the version already is given back unchanged; without one (`undefined`) one is begun.
 */
function insertSection(changelog, section, version, look, facts) {
    if (changelog === undefined || changelog.trim() === '') {
        const links = look === 'keep-a-changelog' ? definitionsOf(facts, facts.repository) : '';
        return `${begun(look)}${render(section, look, '')}\n${links === '' ? '' : `\n${links}\n`}`;
    }
    const end = changelog.includes('\r\n') ? '\r\n' : '\n';
    const lines = changelog.split('\n');
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length + 1);
    const headings = releaseHeadings(lines.map((line) => line.replace(/^\uFEFF|\r$/g, '')));
    const isThere = headings.some((each) => each.version !== 'unreleased' &&
        (0,model_version/* isSameVersion */.p)(each.version, version) &&
        (each.tag === undefined || each.tag === facts.tag));
    if (isThere)
        return changelog;
    const [first] = headings;
    const unreleased = first?.version === 'unreleased' ? first : undefined;
    const next = unreleased === undefined ? first : headings[1];
    // without a release the definitions at the end stay the end
    const definitions = lines.findIndex((line) => /^\[[^\]^][^\]]*\]:\s*\S/.test(line));
    const from = unreleased === undefined ? undefined : unreleased.line + 1;
    const at = next?.line ?? Math.max(definitions < 0 ? lines.length : definitions, from ?? 0);
    const before = changelog.slice(0, starts[from ?? at]).trimEnd();
    const written = changelog.slice(starts[from ?? at], starts[at]).trim();
    const after = changelog.slice(starts[at]).replace(/^\s+/, '');
    const made = render(section, look, written.replaceAll('\r\n', '\n')).replaceAll('\n', end);
    const rest = look === 'keep-a-changelog' ? withLinks(after, facts, end) : after;
    const last = rest === '' ? (changelog.endsWith('\n') ? end : '') : `${end}${end}${rest}`;
    return `${before === '' ? '' : `${before}${end}${end}`}${made}${last}`;
}
function begun(look) {
    if (look === 'release-please')
        return '# Changelog\n\n';
    return `# Changelog

The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

`;
}
/** The section as text; `written` by people comes first, and items join a heading that is there already. */
function render(section, look, written) {
    const bullet = look === 'keep-a-changelog' ? '-' : '*';
    const items = (block) => block.items.map((each) => `${bullet} ${each}`).join('\n');
    let own = written;
    const rest = [];
    for (const block of section.blocks) {
        const heading = `### ${block.heading}`;
        const lines = own.split('\n');
        const at = lines.findIndex((line) => line.trim() === heading);
        if (at < 0) {
            rest.push(`${heading}\n\n${items(block)}`);
            continue;
        }
        const next = lines.findIndex((line, index) => index > at && /^#{1,3} /.test(line));
        const end = next < 0 ? lines.length : next;
        own = [...trimEnd(lines.slice(0, end)), items(block), ...(next < 0 ? [] : ['', ...lines.slice(end)])].join('\n');
    }
    const isGiven = own !== '';
    const body = [...(isGiven ? [own] : []), ...rest];
    if (look === 'keep-a-changelog')
        return [`## ${section.title}`, ...body].join('\n\n');
    // two blank lines before a heading, and one behind what breaks: release-please's own spacing
    const isBreaking = (text) => text?.startsWith('### \u26a0') ?? false;
    return body.reduce((text, each, index) => `${text}${isBreaking(body[index - 1]) ? '\n\n' : '\n\n\n'}${each}`, `## ${section.title}`);
}
/** `[Unreleased]` compares from the new tag on, and the new version has a line of its own below it. */
function withLinks(text, facts, end) {
    const unreleased = /^\[unreleased\]:[ \t]*(\S+)(\/compare\/)\S+?(\.\.\.\S+)[ \t]*$/im.exec(text);
    const own = definitionsOf(facts, unreleased?.[1] ?? facts.repository);
    if (own === '')
        return text;
    if (unreleased !== null) {
        const label = unreleased[0].slice(0, unreleased[0].indexOf(':'));
        const moved = `${label}: ${unreleased[1]}${unreleased[2]}${facts.tag}${unreleased[3]}`;
        const rest = text.slice(unreleased.index + unreleased[0].length);
        return `${text.slice(0, unreleased.index)}${moved}${end}${own}${rest}`;
    }
    const first = /^\[v?\d[^\]]*\]:[ \t]*\S/m.exec(text);
    return first === null ? text : `${text.slice(0, first.index)}${own}${end}${text.slice(first.index)}`;
}
function definitionsOf({ version, tag, previousTag }, address) {
    if (address === undefined)
        return '';
    const target = previousTag === undefined ? `releases/tag/${tag}` : `compare/${previousTag}...${tag}`;
    return `[${version}]: ${address}/${target}`;
}
function trimEnd(lines) {
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return lines.slice(0, last + 1);
}


/***/ }),

/***/ 32950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ neutral)
/* harmony export */ });
/** How much of one text of a commit is shown, in characters. */
const longest = 1000;
/** Control characters, and those that turn the order of a line around or cannot be seen. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;
const issue = String.raw `(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+`;
const closing = new RegExp(String.raw `\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:${issue}))`, 'gi');
/** One line of words and marks that mean nothing to Markdown, as most titles are. */
const harmless = /^[\w.,;:!?()'"+=-]+(?: [\w.,;:!?()'"+=-]+)*$/;
/**
 * Text of a commit as one line of Markdown that does nothing: nobody is mentioned, no issue closed, no HTML, image or
 * foreign link comes of it, and `#12` is a link to `issues` (the address of the repository's issues) where that is known.
 * Code stays as it is.
 */
function neutral(text, issues) {
    if (text.length <= longest && harmless.test(text))
        return text;
    const line = text.replace(/\s+/g, ' ').replace(unseen, '').trim();
    const cut = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}\u2026` : line;
    // an odd backtick would swallow the markup that comes behind it
    const parts = cut.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? part : plain(part, issues))).join('');
}
function plain(text, issues) {
    return text
        .replace(/\\(?=[[`<])/g, '\\\\')
        .replace(/`/g, '\\`')
        .replace(closing, 'refs')
        .replace(/&(?=#|\w)/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/\[(?=[^\]]*\][([])/g, '\\[')
        .replace(/(?<![\w/])@([A-Za-z0-9][\w-]*(?:\/[\w.-]+)?)/g, '`@$1`')
        .replace(/(?<![\w/&[])#(\d{1,9})\b/g, (whole, number) => issues === undefined ? whole : `[#${number}](${issues}/${number})`);
}


/***/ }),

/***/ 91342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ makeSection)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98127);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32950);


/** The six headings of keepachangelog.com, by what the commits call it. */
const kept = { feat: 'Added', fix: 'Fixed' };
/** Makes a section of changes; what their types hide is left out unless it breaks something. */
function makeSection(facts, style) {
    const { look, repository } = style;
    const compare = repository === undefined || facts.previousTag === undefined
        ? undefined
        : `${repository}/compare/${part(facts.previousTag)}...${part(facts.tag)}`;
    const title = look === 'keep-a-changelog'
        ? `[${facts.version}] - ${facts.date}`
        : `${compare === undefined ? facts.version : `[${facts.version}](${compare})`} (${facts.date})`;
    const groups = new Map();
    const add = (heading, item) => void groups.set(heading, (groups.get(heading) ?? new Set()).add(item));
    const breaking = facts.changes.filter((each) => each.isBreaking);
    if (look === 'release-please') {
        for (const each of breaking) {
            for (const note of each.notes.length > 0 ? each.notes : [each.description]) {
                add('\u26a0 BREAKING CHANGES', scoped(each, (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(note, issuesOf(repository))));
            }
        }
    }
    const shown = facts.changes.flatMap((each) => {
        const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(each, style.types);
        return rule?.hidden === false || each.isBreaking ? [{ each, heading: headingOf(each, rule, look) }] : [];
    });
    for (const heading of headings(style)) {
        for (const change of shown)
            if (change.heading === heading)
                add(heading, item(change.each, style));
    }
    if (facts.dependencies !== undefined)
        add('Dependencies', facts.dependencies);
    if (groups.size === 0)
        add(look === 'keep-a-changelog' ? 'Changed' : 'Dependencies', (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(facts.because));
    if (style.contributors) {
        for (const name of new Set(facts.changes.map((each) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(each.author)))) {
            if (name !== '')
                add('Contributors', name);
        }
    }
    return { title, blocks: [...groups].map(([heading, items]) => ({ heading, items: [...items] })) };
}
const others = 'Other Changes';
function headings({ look, types }) {
    const configured = [...new Set(types.map((each) => each.section))];
    return look === 'keep-a-changelog' ? ['Added', 'Changed', 'Fixed'] : [...configured, others];
}
function headingOf(change, rule, look) {
    if (look === 'keep-a-changelog')
        return kept[change.type] ?? 'Changed';
    return rule?.section ?? others;
}
function item(change, { look, repository }) {
    const words = (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(change.description, issuesOf(repository));
    const short = change.sha.slice(0, 7);
    const link = repository === undefined ? `(${short})` : `([${short}](${repository}/commit/${change.sha}))`;
    const more = referencesOf(change, repository);
    if (look === 'release-please')
        return `${scoped(change, words)} ${link}${more}`;
    const notes = change.notes.map((each) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(each, issuesOf(repository))).filter((each) => each !== words);
    const mark = change.isBreaking ? '**Breaking:** ' : '';
    return `${mark}${scoped(change, words)}${notes.length === 0 ? '' : `: ${notes.join(' ')}`} ${link}${more}`;
}
function referencesOf({ description, references }, repository) {
    if (references.length === 0)
        return '';
    const already = new Set(description.match(/#\d+/g) ?? []);
    const others = references.filter((each) => !already.has(each)).slice(0, 10);
    return others.length === 0 ? '' : `, refs ${others.map((each) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(each, issuesOf(repository))).join(' ')}`;
}
const scoped = ({ scope }, words) => scope === undefined ? words : `**${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(scope).replace(/\*/g, '\\*')}:** ${words}`;
const issuesOf = (repository) => repository === undefined ? undefined : `${repository}/issues`;
/** A tag in an address; its `/` may stay. */
const part = (tag) => encodeURIComponent(tag).replaceAll('%2F', '/').replaceAll('%40', '@');


/***/ }),

/***/ 55741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50870);
/* harmony import */ var _reverts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89943);


/** What commits say, newest first, and those that make no release with the reason why. */
function changesOf(commits, { overrides, counts, isTold }) {
    const pairs = (0,_reverts_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelled */ .K)(commits.map((each) => ({ ...each, message: overrides.get(each.sha) ?? each.message })));
    const changes = [];
    const seen = [];
    for (const commit of commits) {
        const passed = (reason) => {
            if (isTold(commit))
                seen.push({ commit, reason });
        };
        const pair = pairs.get(commit.sha);
        if (pair !== undefined) {
            passed(`cancels out with ${pair.slice(0, 7)}`);
            continue;
        }
        const read = (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommit */ .k)(commit, overrides.get(commit.sha));
        if (read.not !== undefined)
            passed(read.not);
        changes.push(...read.changes);
        if (read.changes.length > 0 && !read.changes.some(counts)) {
            passed(`\`${read.changes[0]?.type ?? ''}\` makes no release`);
        }
    }
    return { changes, seen };
}


/***/ }),

/***/ 63986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ observeCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Asks for it, all at once. */
async function observeCheckout(git, root) {
    const [places, status, origin] = await Promise.all([
        git('rev-parse', '--show-prefix', '--git-common-dir', '--is-shallow-repository', 'HEAD'),
        git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no', '-z'),
        git('config', '--get', 'remote.origin.url'),
    ]);
    const [prefix = '', gitDirectory = '.git', shallow, commit] = places.stdout.split('\n');
    const lines = status.stdout.split('\0');
    const head = lines.find((line) => line.startsWith('# branch.head '))?.slice('# branch.head '.length);
    return {
        gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, gitDirectory),
        // without a commit git says HEAD again, and fails
        commit: places.code === 0 ? commit : undefined,
        shallow: shallow === 'true',
        below: prefix !== '',
        branch: head === '(detached)' ? undefined : head,
        dirty: lines.flatMap((line) => /^(?:1 (?:\S+ ){7}|u (?:\S+ ){9}|2 (?:\S+ ){8})(.+)$/.exec(line)?.[1] ?? []),
        origin: origin.code === 0 ? origin.stdout.trim() : undefined,
    };
}
/** `https://github.com/owner/name` of a remote's address, as browsers know it; `undefined` where it is none. */
function webAddress(remote) {
    const found = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? '');
    return found === null ? undefined : `https://${found[1]}/${found[2]}`;
}


/***/ }),

/***/ 59923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage),
/* harmony export */   z: () => (/* binding */ tagsNamed)
/* harmony export */ });
/** The line by which a release commit names the tags that belong to it. */
const trailer = 'Release-Tag: ';
/** The message of the commit that holds a release. Its type makes no release by itself. */
function commitMessage(tags) {
    const subject = `chore: release ${tags.slice(0, 3).join(', ')}${tags.length > 3 ? ` and ${tags.length - 3} more` : ''}`;
    return `${subject}\n\n${tags.map((each) => `${trailer}${each}`).join('\n')}\n`;
}
/** The tags that a release commit names; empty for every other commit. */
function tagsNamed(message) {
    if (!/^chore: release \S/.test(message))
        return [];
    return message.split('\n').flatMap((line) => (line.startsWith(trailer) ? [line.slice(trailer.length).trim()] : []));
}


/***/ }),

/***/ 70707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** The first line that is not blank, at most `longest` characters of it. */
function subjectOf(message, longest = 120) {
    const line = message.replace(/^[\uFEFF\s]+/, '').split(/[\r\n]/, 1)[0] ?? '';
    return line.length > longest ? `${line.slice(0, longest - 1)}\u2026` : line;
}


/***/ }),

/***/ 10834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/**
 * Which packages are built from, or need, which others of the repository: by the path dependencies of their crates, those
 * for development left out, and by the crate that a Python package is made of.
 */
function dependenciesOf(packages) {
    const crateOwner = new Map(packages.flatMap((each) => each.manifests.flatMap((manifest) => manifest.ecosystem === 'rust' ? [[manifest.directory, each]] : [])));
    return new Map(packages.map((each) => {
        const folders = each.manifests.flatMap((manifest) => manifest.ecosystem === 'rust'
            ? manifest.dependencies.flatMap(({ kind, directory }) => (kind === 'dev' ? [] : (directory ?? [])))
            : (manifest.crateDirectory ?? []));
        const owners = folders.map((folder) => crateOwner.get(folder)).filter((owner) => owner !== undefined);
        return [each, new Set(owners.filter((owner) => owner !== each))];
    }));
}


/***/ }),

/***/ 91804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ replaceScalar),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/** Applies edits that do not overlap, in whatever order. */
function applyEdits(text, edits) {
    let done = '';
    let at = 0;
    for (const { from, to, text: replacement } of [...edits].sort((one, other) => one.from - other.from)) {
        if (from < at)
            throw new Error('two edits of the same characters');
        done += text.slice(at, from) + replacement;
        at = to;
    }
    return done + text.slice(at);
}
/** Replaces what stands inside of a value's quotes, whichever they are. */
function replaceScalar(text, { from, to }, replacement) {
    const quotes = /^("""|'''|"|')/.exec(text.slice(from, to))?.[0].length ?? 0;
    return { from: from + quotes, to: to - quotes, text: replacement };
}
/** The line of a place, from 1. */
const lineAt = (text, place) => text.slice(0, place).split('\n').length;


/***/ }),

/***/ 21755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jsonTree)
/* harmony export */ });
/** Reads JSON, with comments and trailing commas as editors' files have them, and the place of every value. Throws a `SyntaxError`. */
function jsonTree(text) {
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    const skip = () => {
        for (;;) {
            const blank = /^(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(at, at + 4096))?.[0];
            if (blank === undefined)
                return;
            at += blank.length;
        }
    };
    const fail = () => {
        throw new SyntaxError(`unexpected ${text[at] === undefined ? 'end' : JSON.stringify(text[at])} at character ${at}`);
    };
    const take = (letter) => {
        skip();
        if (text[at] !== letter)
            return false;
        at += 1;
        return true;
    };
    const scalar = () => {
        const token = /("(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/y;
        token.lastIndex = at;
        const found = token.exec(text)?.[0] ?? fail();
        const from = at;
        at += found.length;
        return { kind: 'scalar', value: JSON.parse(found), from, to: at };
    };
    const value = () => {
        skip();
        if (take('[')) {
            const items = [];
            while (!take(']')) {
                items.push(value());
                if (!take(',') && text[at] !== ']')
                    fail();
            }
            return { kind: 'list', items };
        }
        if (!take('{'))
            return scalar();
        const entries = new Map();
        while (!take('}')) {
            const key = scalar();
            if (key.kind !== 'scalar' || typeof key.value !== 'string' || !take(':'))
                return fail();
            entries.set(key.value, value());
            if (!take(',') && text[at] !== '}')
                fail();
        }
        return { kind: 'map', entries };
    };
    const tree = value();
    skip();
    if (at < text.length)
        fail();
    return tree;
}


/***/ }),

/***/ 92245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ crates),
/* harmony export */   G: () => (/* binding */ pythonText),
/* harmony export */   sn: () => (/* binding */ cargoText),
/* harmony export */   wn: () => (/* binding */ pythons)
/* harmony export */ });
/** The crates among them. */
const crates = (moved) => moved.flatMap(({ manifest, version }) => (manifest.ecosystem === 'rust' ? [{ manifest, version }] : []));
/** The Python packages among them. */
const pythons = (moved) => moved.flatMap(({ manifest, version }) => (manifest.ecosystem === 'python' ? [{ manifest, version }] : []));
/** As Cargo writes it; where Cargo cannot, as it was written. */
const cargoText = ({ semver, text }) => semver ?? text;
/** As PEP 440 normalises it; where Python cannot read it, as it was written. */
const pythonText = ({ pep440, text }) => pep440 ?? text;


/***/ }),

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/**
 * Finds values by a path: `project.version`, `$.packages[0].version`, `$["a.b"].version`, `$.package[*].version`,
 * `$.package[?(@.name=="x")].version` (also `@.name.value`, as release-please's files have it). `undefined`: no such path
 * can be read.
 */
function find(tree, expression) {
    const steps = readSteps(expression);
    if (steps === undefined)
        return undefined;
    let here = [tree];
    for (const step of steps)
        here = here.flatMap((node) => walk(node, step));
    return here;
}
function readSteps(expression) {
    let rest = expression.trim().replace(/^\$/, '');
    if (!/^[.[]/.test(rest))
        rest = `.${rest}`;
    const steps = [];
    while (rest !== '') {
        const found = /^(?:\.(\*|[^.[\]]+)|\[(\*|\d+)\]|\[(["'])(.*?)\3\]|\[\?\(?@\.([\w.-]+)\s*===?\s*(["'])(.*?)\6\)?\])/.exec(rest);
        if (found === null)
            return undefined;
        const [whole, name, index, , quoted, keys, , equals] = found;
        if (name === '*' || index === '*')
            steps.push({ kind: 'all' });
        else if (name !== undefined)
            steps.push({ kind: 'key', key: name });
        else if (index !== undefined)
            steps.push({ kind: 'index', index: Number(index) });
        else if (quoted !== undefined)
            steps.push({ kind: 'key', key: quoted });
        else
            steps.push({ kind: 'where', keys: (keys ?? '').split('.'), equals: equals ?? '' });
        rest = rest.slice(whole.length);
    }
    return steps;
}
function walk(node, step) {
    if (node.kind === 'scalar')
        return [];
    const children = node.kind === 'map' ? [...node.entries.values()] : node.items;
    if (step.kind === 'all')
        return children;
    if (step.kind === 'index')
        return node.kind === 'list' ? node.items.slice(step.index, step.index + 1) : [];
    if (step.kind === 'key') {
        const child = node.kind === 'map' ? node.entries.get(step.key) : undefined;
        return child === undefined ? [] : [child];
    }
    return children.filter((child) => {
        let here = child;
        for (const key of step.keys) {
            // a tagged value of release-please's own reader is the value itself here
            if (key === 'value' && here?.kind === 'scalar')
                continue;
            here = here?.kind === 'map' ? here.entries.get(key) : undefined;
        }
        return here?.kind === 'scalar' && here.value === step.equals;
    });
}


/***/ }),

/***/ 32642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ planEdits)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/cli/src/version/edits/lock-names.js
/**
 * By which words others call each of the packages: the name where it is the only one, with the version where that tells
 * it from the others, else with its source (cargo, `core/resolver/encode.rs`, `encodable_package_id`).
 */
function namesIn(packages) {
    const versions = new Map();
    for (const { name, version } of packages)
        versions.set(name, [...(versions.get(name) ?? []), version]);
    return packages.map(({ name, version, source }) => {
        const all = versions.get(name) ?? [];
        if (all.length === 1)
            return name;
        const isAlone = all.filter((each) => each === version).length === 1;
        return isAlone || source === undefined ? `${name} ${version}` : `${name} ${version} (${unpinned(source)})`;
    });
}
/** Which of the packages is called so, by its place; `undefined` where that cannot be told. */
function nameIn(packages, text) {
    const [, name, version, source] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(text) ?? [];
    const found = packages.flatMap((each, at) => {
        if (each.name !== name || (version !== undefined && each.version !== version))
            return [];
        return source !== undefined && (each.source === undefined || unpinned(each.source) !== source) ? [] : [at];
    });
    // of two at one version, the one that is called without a source has none
    return found.length <= 1 ? found[0] : found.find((at) => packages[at]?.source === undefined);
}
/** A source without the commit that a git one is held at. */
const unpinned = (source) => source.split('#', 1)[0] ?? source;

// EXTERNAL MODULE: ./lib/cli/src/version/edits/moved.js
var edits_moved = __webpack_require__(92245);
;// CONCATENATED MODULE: ./lib/cli/src/version/edits/cargo-lock.js



/**
 * What changes in a `Cargo.lock`: the version of every crate that moves, told from one of the same name on a registry by
 * its having no `source`, and the names by which others call what has the same name: `"b"`, `"b 1.0.0"`, or
 * `"b 1.0.0 (registry+\u2026)"`, each as short as it can be. Cargo sorts packages by name and version, and calls a lock stale
 * that it would write in other words, so that two of one name may change places.
 */
function editCargoLock(text, moved) {
    const next = new Map((0,edits_moved/* crates */.FQ)(moved).map(({ manifest, version }) => [manifest.name, { manifest, version }]));
    const all = entriesOf(text);
    const versions = all.map((each) => {
        const found = each.source === undefined ? next.get(each.name) : undefined;
        if (found === undefined)
            return each.version;
        // of two local crates of one name the one at the manifest's version is meant; a single one may be stale
        const isOnly = all.filter((other) => other.source === undefined && other.name === each.name).length === 1;
        return isOnly || found.manifest.version === each.version ? (0,edits_moved/* cargoText */.sn)(found.version) : each.version;
    });
    const after = all.map((each, index) => ({ ...each, version: versions[index] ?? each.version }));
    const [packages, later] = [all, after].map((some) => some.filter((each) => each.isPackage));
    const rename = renaming(packages ?? [], later ?? []);
    const written = after.map((each) => {
        const own = each.text.replace(/^(version = ")[^"]*"/m, `$1${each.version}"`);
        return {
            ...each,
            text: own.replace(/(?<=^dependencies = \[\r?\n)(?: ".+",?\r?\n)+/m, (list) => renameIn(list, rename)),
        };
    });
    return all.flatMap((each, index) => {
        const isSame = (other) => other.name === each.name && other.isPackage === each.isPackage;
        const inOrder = written.filter(isSame).sort(byVersion);
        const place = all.slice(0, index).filter(isSame).length;
        const changed = inOrder[place]?.text ?? each.text;
        return changed === each.text ? [] : [{ from: each.from, to: each.to, text: changed }];
    });
}
/** Gives the new words for a package by the old ones. Both lists in the same order. */
function renaming(before, after) {
    const [old, fresh] = [namesIn(before), namesIn(after)];
    return (name) => {
        const at = nameIn(before, name);
        if (at === undefined)
            return name;
        // the first form of locks has everything in full
        return old[at] === name
            ? (fresh[at] ?? name)
            : name.replace(` ${before[at]?.version ?? ''}`, ` ${after[at]?.version ?? ''}`);
    };
}
/** The list of an entry with new names; cargo sorts it by name and then by version as a text. */
function renameIn(list, rename) {
    const lines = list.split(/(?<=\n)/);
    const nameOf = (line) => /"([^"]*)"/.exec(line)?.[1] ?? '';
    const after = lines.map((line) => line.replace(nameOf(line), rename(nameOf(line))));
    if (after.join('') === list)
        return list;
    return after.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1)).join('');
}
/** Cargo's order of packages of one name: of two at one version the local one comes first. */
const byVersion = (one, other) => semver.compareBuild(one.version, other.version) ||
    Number(one.source !== undefined) - Number(other.source !== undefined);
/** The `[[package]]` tables, without the blank lines between them. The file is written by cargo alone, in one way. */
function entriesOf(text) {
    return [...text.matchAll(/^\[\[(package|patch\.unused)\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
        const table = match[0].trimEnd();
        const name = /^name = "([^"]*)"/m.exec(table)?.[1];
        const version = /^version = "([^"]*)"/m.exec(table)?.[1];
        const source = /^source = "([^"]*)"/m.exec(table)?.[1];
        if (name === undefined || version === undefined)
            return [];
        const place = { from: match.index, to: match.index + table.length, text: table };
        return [{ ...place, name, version, source, isPackage: match[1] === 'package' }];
    });
}

// EXTERNAL MODULE: ./lib/cli/src/version/edits/edit.js
var edit = __webpack_require__(91804);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/requirement.js
var edits_requirement = __webpack_require__(82209);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/toml-tree.js
var toml_tree = __webpack_require__(51901);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/tree.js
var edits_tree = __webpack_require__(30012);
;// CONCATENATED MODULE: ./lib/cli/src/version/edits/cargo-toml.js







const tables = [
    'dependencies',
    'dev-dependencies',
    'dev_dependencies',
    'build-dependencies',
    'build_dependencies',
];
/**
 * What changes in one `Cargo.toml`: its own version, that of the workspace, and the requirements of path dependencies on
 * crates that move, also renamed ones and those of targets and of the workspace. `file` from the root of the repository.
 */
function editCargoToml(file, text, moved) {
    const tree = (0,toml_tree/* tomlTree */.$)(text);
    const directory = posix_.dirname(file);
    const byFolder = new Map((0,edits_moved/* crates */.FQ)(moved).map(({ manifest, version }) => [manifest.directory, version]));
    const edits = [];
    const problems = [];
    const set = (scalar, to) => {
        if (scalar !== undefined && scalar.value !== to)
            edits.push((0,edit/* replaceScalar */.BB)(text, scalar, to));
    };
    const own = byFolder.get(directory);
    if (own !== undefined)
        set((0,edits_tree/* scalarAt */.C_)(tree, 'package', 'version'), (0,edits_moved/* cargoText */.sn)(own));
    const heir = (0,edits_moved/* crates */.FQ)(moved).find(({ manifest }) => manifest.versionOrigin.file === file && manifest.workspace === directory);
    if (heir !== undefined && isInherited(heir.manifest.directory, directory, tree)) {
        set((0,edits_tree/* scalarAt */.C_)(tree, 'workspace', 'package', 'version'), (0,edits_moved/* cargoText */.sn)(heir.version));
    }
    for (const dependency of dependenciesIn(tree)) {
        const where = (0,edits_tree/* scalarAt */.C_)(dependency, 'path')?.value;
        const requirement = (0,edits_tree/* scalarAt */.C_)(dependency, 'version');
        const version = where === undefined ? undefined : byFolder.get(folder(directory, where));
        if (version === undefined || requirement === undefined)
            continue;
        const raised = (0,edits_requirement/* raiseRequirement */.e)(requirement.value, (0,edits_moved/* cargoText */.sn)(version));
        if (raised !== undefined)
            set(requirement, raised);
        else
            problems.push(unfit(file, (0,edit/* lineAt */.mh)(text, requirement.from), requirement.value, (0,edits_moved/* cargoText */.sn)(version)));
    }
    return { edits, problems };
}
/** A root package with a version of its own stands in the same file as the version that the members inherit. */
const isInherited = (crate, workspace, tree) => crate !== workspace || (0,edits_tree/* scalarAt */.C_)(tree, 'package', 'version') === undefined;
function dependenciesIn(tree) {
    const targets = (0,edits_tree/* entriesAt */.ws)(tree, 'target').map(([, target]) => target);
    const places = [tree, ...targets].flatMap((place) => tables.flatMap((table) => (0,edits_tree/* entriesAt */.ws)(place, table)));
    return [...places, ...(0,edits_tree/* entriesAt */.ws)(tree, 'workspace', 'dependencies')].map(([, dependency]) => dependency);
}
const folder = (directory, where) => posix_.join(directory, where).replace(/\/$/, '');
const unfit = (file, line, requirement, version) => (0,problem/* problem */.CC)('edit-impossible', `${file}:${line}: the requirement ${JSON.stringify(requirement)} does not let ${version} in, and cannot be raised without changing what it means.`, `Write a requirement that lets ${version} in, such as "${version}", and commit it.`, { file, line });

;// CONCATENATED MODULE: ./lib/cli/src/version/edits/marker.js

const kinds = 'version-date|version|major|minor|patch|date';
const inline = new RegExp(`x-release-(?:please|action)-(${kinds})(?![\\w-])`);
const begin = new RegExp(`x-release-(?:please|action)-start-(${kinds})(?![\\w-])`);
const end = /x-release-(?:please|action)-end(?![\w-])/;
/** A whole version, its pre-release in either ecosystem's spelling included. */
const whole = /\d+\.\d+\.\d+(?:-[0-9A-Za-z][0-9A-Za-z.-]*|\.?(?:a|b|rc|dev|post)\d+)?(?:\+[0-9A-Za-z.-]+)?/g;
const day = /\d{4}-\d{2}-\d{2}/g;
/**
 * What changes on lines that are marked: `x-release-please-version` (`-major`, `-minor`, `-patch`, `-date`,
 * `-version-date`), from `x-release-please-start-version` to `x-release-please-end`, and the same with `x-release-action-`.
 * `unmet` are lines (from 1) whose marker has nothing beside it that could be changed.
 */
function editMarked(text, version, isPython, date) {
    const edits = [];
    const unmet = [];
    let marks = 0;
    let block;
    let at = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const opened = kindOf(begin.exec(line)?.[1]);
        const here = kindOf(inline.exec(line)?.[1]);
        if (opened !== undefined) {
            marks += 1;
            block = { kind: opened, line: index + 1, edited: false };
        }
        else if (end.test(line)) {
            if (block?.edited === false)
                unmet.push(block.line);
            block = undefined;
        }
        else if (here !== undefined || block !== undefined) {
            if (here !== undefined)
                marks += 1;
            const { found, changed } = editLine(line, at, here ?? block?.kind ?? 'version', version, isPython, date);
            edits.push(...changed);
            if (here !== undefined && !found)
                unmet.push(index + 1);
            if (here === undefined && block !== undefined && found)
                block.edited = true;
        }
        at += line.length + 1;
    }
    return { edits, marks, unmet };
}
const kindOf = (text) => ['version', 'major', 'minor', 'patch', 'date', 'version-date'].find((each) => each === text);
function editLine(line, at, kind, version, isPython, date) {
    const [major = '0', minor = '0', patch = '0'] = (version.pep440 ?? version.text).match(/\d+/g) ?? [];
    const number = { major, minor, patch };
    // the marker's own digits, if it ever has any, are no version
    const mark = line.search(/x-release-(?:please|action)-/);
    const replace = (pattern, to, only = false) => [...line.matchAll(pattern)]
        .filter(({ index }) => mark < 0 || index < mark || index > mark + 40)
        .slice(0, only ? 1 : undefined)
        .map((match) => {
        const text = to(match[0]);
        return [{ from: at + match.index, to: at + match.index + match[0].length, text }, text !== match[0]];
    });
    const spelling = (old) => {
        // an old pre-release shows which spelling the line wants
        const isOldPython = /\d(?:a|b|rc)\d|\.dev\d/.test(old);
        return old.includes('-') ? (0,edits_moved/* cargoText */.sn)(version) : isPython || isOldPython ? (0,edits_moved/* pythonText */.G)(version) : (0,edits_moved/* cargoText */.sn)(version);
    };
    const made = kind === 'version'
        ? replace(whole, spelling)
        : kind === 'date'
            ? replace(day, () => date)
            : kind === 'version-date'
                ? [...replace(day, () => date), ...replace(whole, spelling)]
                : replace(/\d+\b/g, () => number[kind], true);
    return { found: made.length > 0, changed: made.filter(([, isNew]) => isNew).map(([edit]) => edit) };
}

// EXTERNAL MODULE: ./lib/cli/src/version/edits/path-expression.js
var path_expression = __webpack_require__(24414);
;// CONCATENATED MODULE: ./lib/cli/src/version/edits/pyproject.js




/** What changes in a `pyproject.toml`: `project.version` and `tool.poetry.version`, unless the build backend finds it. */
function editPyproject(text, version) {
    const tree = (0,toml_tree/* tomlTree */.$)(text);
    const dynamic = (0,edits_tree/* nodeAt */.oB)(tree, 'project', 'dynamic');
    const isDynamic = dynamic?.kind === 'list' && dynamic.items.some((each) => each.kind === 'scalar' && each.value === 'version');
    // poetry demands a version even where its plugin takes it from the tag: that one is a stand-in
    const plugin = (0,edits_tree/* nodeAt */.oB)(tree, 'tool', 'poetry-dynamic-versioning', 'enable');
    const isComputed = plugin?.kind === 'scalar' && plugin.value === true;
    return [
        isDynamic ? undefined : (0,edits_tree/* scalarAt */.C_)(tree, 'project', 'version'),
        isComputed ? undefined : (0,edits_tree/* scalarAt */.C_)(tree, 'tool', 'poetry', 'version'),
    ].flatMap((each) => each === undefined || each.value === (0,edits_moved/* pythonText */.G)(version) ? [] : [(0,edit/* replaceScalar */.BB)(text, each, (0,edits_moved/* pythonText */.G)(version))]);
}

// EXTERNAL MODULE: ./lib/cli/src/version/edits/python-source.js
var python_source = __webpack_require__(26822);
;// CONCATENATED MODULE: ./lib/cli/src/version/edits/uv-lock.js


/**
 * What changes in a `uv.lock`: the version of the packages that lie in the repository (`source` is `editable`, `virtual` or
 * `directory`, with their folder). uv writes none where the version is dynamic; then there is nothing to change.
 */
function editUvLock(file, text, moved) {
    return (0,edits_moved/* pythons */.wn)(moved).flatMap(({ manifest, version }) => [...text.matchAll(/^\[\[package\]\]\r?\n(?:.+(?:\r?\n|$))+/gm)].flatMap((match) => {
        const name = /^name = "([^"]*)"/m.exec(match[0])?.[1];
        const where = /^source = \{ (?:editable|virtual|directory) = "([^"]*)" \}/m.exec(match[0])?.[1];
        const line = /^version = "([^"]*)"/m.exec(match[0]);
        if (name !== normalised(manifest.name) || where === undefined || line === null)
            return [];
        if (posix_.join(posix_.dirname(file), where).replace(/\/$/, '') !== manifest.directory)
            return [];
        const from = match.index + line.index + 'version = "'.length;
        const old = line[1] ?? '';
        return old === (0,edits_moved/* pythonText */.G)(version) ? [] : [{ from, to: from + old.length, text: (0,edits_moved/* pythonText */.G)(version) }];
    }));
}
/** PEP 503. */
const normalised = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();

;// CONCATENATED MODULE: ./lib/cli/src/version/edits/plan-edits.js












/**
 * Plans what the files have to say. `tracked` are all files of the repository, `textOf` gives the text of one (`undefined`:
 * it is not there), `date` is the day of the release (`2026-01-31`).
 */
function planEdits(moved, extra, tracked, textOf, readers, date) {
    const edits = new Map();
    const problems = [];
    // the Cargo.toml of a parser's test may be broken on purpose
    const needed = new Set(moved.flatMap(({ manifest }) => [manifest.origin.file, manifest.versionOrigin.file]));
    const isMaterial = (file) => posix_.basename(file) === 'Cargo.toml' && !needed.has(file);
    const add = (file, edit) => {
        const text = textOf(file);
        if (text === undefined)
            return;
        try {
            const there = edits.get(file) ?? [];
            const made = edit(text).filter(({ from }) => !there.some((each) => each.from === from));
            if (made.length > 0)
                edits.set(file, [...there, ...made]);
        }
        catch (error) {
            if (!isMaterial(file))
                problems.push(unreadable(file, error));
        }
    };
    const names = new Set(tracked);
    if ((0,edits_moved/* crates */.FQ)(moved).length > 0) {
        for (const file of tracked.filter((each) => posix_.basename(each) === 'Cargo.toml' && isNear(each, moved))) {
            add(file, (text) => {
                const edited = editCargoToml(file, text, moved);
                problems.push(...edited.problems);
                return edited.edits;
            });
        }
        for (const file of tracked.filter((each) => posix_.basename(each) === 'Cargo.lock')) {
            add(file, (text) => editCargoLock(text, moved));
        }
    }
    for (const { manifest, version } of (0,edits_moved/* pythons */.wn)(moved)) {
        const to = (0,edits_moved/* pythonText */.G)(version);
        const origin = manifest.versionOrigin.file;
        if (posix_.basename(manifest.origin.file) === 'pyproject.toml')
            add(manifest.origin.file, (text) => editPyproject(text, version));
        if (origin.endsWith('.py'))
            add(origin, (text) => (0,python_source/* editModule */.dK)(text, to));
        for (const file of (0,python_source/* modulesOf */.XG)(manifest, names))
            add(file, (text) => (0,python_source/* editModule */.dK)(text, to));
        add(posix_.join(manifest.directory, 'setup.py'), (text) => (0,python_source/* editSetupPy */.Fu)(text, to));
        add(posix_.join(manifest.directory, 'setup.cfg'), (text) => (0,python_source/* editSetupCfg */.i4)(text, to));
    }
    for (const file of tracked.filter((each) => posix_.basename(each) === 'uv.lock')) {
        add(file, (text) => editUvLock(file, text, moved));
    }
    for (const each of extra) {
        const text = textOf(each.path);
        if (text === undefined)
            problems.push(absent(each.path));
        else
            add(each.path, () => editExtra(each, text, readers, date, problems));
    }
    problems.push(...unsaid(moved, edits, textOf));
    return { edits, problems };
}
/** A crate's manifest may name what moves wherever it stands; vendored copies of other people's crates do not. */
const isNear = (file, moved) => !/(^|\/)(vendor|node_modules|target)\//.test(file) || moved.some(({ manifest }) => manifest.origin.file === file);
function editExtra({ path: file, at, version, isPython }, text, readers, date, problems) {
    if (at === undefined) {
        const { edits, marks, unmet } = editMarked(text, version, isPython, date);
        if (marks === 0)
            problems.push(impossible(file, 'no line bears a marker such as `x-release-action-version`', undefined));
        problems.push(...unmet.map((line) => impossible(file, 'the marked line has no version', line)));
        return edits;
    }
    const tree = readerOf(file, readers)?.(text);
    if (tree === undefined) {
        problems.push(impossible(file, `\`${at}\` is a path, and the file is no TOML, JSON or YAML`, undefined));
        return [];
    }
    const found = (0,path_expression/* find */.I)(tree, at) ?? [];
    const values = found.filter((each) => each.kind === 'scalar' && typeof each.value === 'string' && each.to > each.from);
    if (values.length === 0)
        problems.push(impossible(file, `there is no text at \`${at}\``, undefined));
    return values.flatMap((each) => {
        if (each.kind !== 'scalar')
            return [];
        const isCargo = file.endsWith('Cargo.toml') || file.endsWith('Cargo.lock');
        const to = isPython && !isCargo ? (0,edits_moved/* pythonText */.G)(version) : (0,edits_moved/* cargoText */.sn)(version);
        return each.value === to ? [] : [(0,edit/* replaceScalar */.BB)(text, each, to)];
    });
}
function readerOf(file, { yaml, json }) {
    if (/\.(toml|lock)$/i.test(file))
        return toml_tree/* tomlTree */.$;
    if (/\.(json|jsonc|json5)$/i.test(file))
        return json;
    return /\.(ya?ml|cff)$/i.test(file) ? yaml : undefined;
}
/** A crate whose manifest would not say its new version after all edits. */
function unsaid(moved, edits, textOf) {
    return moved.flatMap(({ manifest, version }) => {
        const { file, line } = manifest.versionOrigin;
        if (manifest.version === undefined)
            return [];
        const text = textOf(file);
        if (text === undefined)
            return [absent(file)];
        const after = (0,edit/* applyEdits */.ct)(text, edits.get(file) ?? []);
        return after.includes((0,edits_moved/* cargoText */.sn)(version)) || after.includes((0,edits_moved/* pythonText */.G)(version))
            ? []
            : [impossible(file, `the version of ${manifest.name} is written in a way that cannot be edited`, line)];
    });
}
const impossible = (file, words, line) => (0,problem/* problem */.CC)('edit-impossible', `${line === undefined ? file : `${file}:${line}`}: ${words}.`, 'Mend the file or its entry under `version.files`; nothing was written.', { file, line });
const absent = (file) => (0,problem/* problem */.CC)('edit-impossible', `${file} is not there, and shall bear the version.`, 'Mend the path; nothing was written.', {
    file,
});
const unreadable = (file, error) => (0,problem/* problem */.CC)('edit-impossible', `${file} cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`, `Mend the syntax of ${file}; nothing was written.`, { file });


/***/ }),

/***/ 26822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ editSetupPy),
/* harmony export */   XG: () => (/* binding */ modulesOf),
/* harmony export */   dK: () => (/* binding */ editModule),
/* harmony export */   i4: () => (/* binding */ editSetupCfg)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** A version as sources write it, whatever it stands at: `1.2`, `0.2.0rc1`, `1.0.0-rc.1`, `1!2.0.post1+local`. */
const version = String.raw `\d+(?:!\d+)?(?:\.\d+)*(?:[-_.]?[A-Za-z]+[-_.]?\d*)*(?:\+[\w.]+)?`;
/** `__version__ = "1.0"`, also annotated; the whole right side is one literal. */
const attribute = new RegExp(String.raw `^((?:__version__|VERSION|version)[ \t]*(?::[ \t]*[\w.\[\] ,"']+?)?[ \t]*=[ \t]*(["']))v?(${version})(?=\2[ \t]*(?:#.*)?\r?$)`, 'gm');
/** `setup(version="1.0")`, on a line of its own or behind other arguments. */
const argument = new RegExp(String.raw `^([^#\r\n]*?(?<![\w.])version[ \t]*=[ \t]*(["']))(${version})(?=\2[ \t]*(?:[,)]|#|\r?$))`, 'gm');
/** `version = 1.0` in `[metadata]`; `attr:` and `file:` are no version. */
const option = new RegExp(String.raw `^(version[ \t]*[=:][ \t]*)(${version})(?=[ \t]*(?:[#;].*)?\r?$)`, 'gm');
/** What changes in a module that says `__version__` (or `VERSION`) at its margin. */
function editModule(text, to) {
    return replaceAll(text, attribute, 0, to);
}
/** What changes in a `setup.py`: the argument of `setup()`, or the constant that it may be given. */
function editSetupPy(text, to) {
    const call = /\bsetup\s*\(/.exec(text)?.index;
    const given = call === undefined ? [] : replaceAll(text, argument, call, to);
    const constants = replaceAll(text, attribute, 0, to);
    return [...constants, ...given.filter((each) => !constants.some((other) => other.from === each.from))];
}
/** What changes in a `setup.cfg`: the version in `[metadata]`. */
function editSetupCfg(text, to) {
    const head = /^\[metadata\][ \t]*\r?$/m.exec(text);
    if (head === null)
        return [];
    const begin = head.index + head[0].length;
    const length = /^\[/m.exec(text.slice(begin))?.index ?? text.length - begin;
    return replaceAll(text.slice(0, begin + length), option, begin, to);
}
/** The modules at the top of a package that may say its version. */
function modulesOf({ directory, name }, tracked) {
    const module = name.replace(/[-.]+/g, '_');
    const names = [...new Set([module, module.toLowerCase(), name])];
    const files = ['__init__.py', '__about__.py', '_version.py', 'version.py', '__version__.py'];
    return ['', 'src', 'python']
        .flatMap((root) => names.flatMap((each) => [node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(root, `${each}.py`), ...files.map((file) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(root, each, file))]))
        .map((file) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(directory, file))
        .filter((file, index, all) => tracked.has(file) && all.indexOf(file) === index);
}
function replaceAll(text, pattern, from, to) {
    pattern.lastIndex = from;
    const edits = [];
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const found = match.at(-1) ?? '';
        const start = match.index + match[0].length - found.length;
        if (found !== to)
            edits.push({ from: start, to: start + found.length, text: to });
    }
    pattern.lastIndex = 0;
    return edits;
}


/***/ }),

/***/ 82209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ raiseRequirement)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);

/**
 * A Cargo requirement that lets `version` in and keeps its operator and how many numbers it tells: `^1.2` \u2192 `^1.3`,
 * `~1.2.3` \u2192 `~1.3.0`, `=1.2.3`, `1.2.*` \u2192 `1.3.*`. One that lets it in already and is a range (`>=1, <3`) stays.
 * `undefined` where no such requirement can be made (Cargo reference, "Specifying dependencies").
 */
function raiseRequirement(requirement, version) {
    const parts = requirement.split(',');
    const [only = ''] = parts;
    if (parts.length > 1 || /^\s*[<>]/.test(only))
        return isIn(requirement, version) ? requirement : undefined;
    const [, before = '', operator = '', numbers = '', after = ''] = /^(\s*)([~^=]?)(\s*[0-9*xX][0-9A-Za-z.*+-]*)(\s*)$/.exec(only) ?? [];
    if (numbers === '')
        return undefined;
    const space = /^\s*/.exec(numbers)?.[0] ?? '';
    const isPrerelease = version.includes('-');
    const core = (version.split(/[-+]/, 1)[0] ?? '').split('.');
    const told = numbers.trim().split(/[-+]/, 1)[0]?.split('.') ?? [];
    const wild = told.findIndex((each) => /^[*xX]$/.test(each));
    if (wild >= 0) {
        // a wildcard never lets a pre-release in; the nearest that does is the operator of the same reach
        if (isPrerelease)
            return `${before}${['>=', '^', '~'][wild] ?? '='}${version}${after}`;
        return `${before}${operator}${space}${[...core.slice(0, wild), ...told.slice(wild)].join('.')}${after}`;
    }
    const text = isPrerelease || told.length >= 3 ? (version.split('+', 1)[0] ?? version) : core.slice(0, told.length).join('.');
    return `${before}${operator}${space}${text}${after}`;
}
/** Whether Cargo would take `version`: a bare number is a caret, and commas are "and". */
function isIn(requirement, version) {
    const range = requirement
        .split(',')
        .map((each) => each.trim())
        .map((each) => (/^\d/.test(each) ? `^${each}` : each))
        .join(' ');
    return semver__WEBPACK_IMPORTED_MODULE_0__.validRange(range) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range);
}


/***/ }),

/***/ 51901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tomlTree)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);

/** Reads TOML with the place of every value. Throws a `SyntaxError` in the parser's words. */
function tomlTree(text) {
    const shift = text.startsWith('\uFEFF') ? 1 : 0;
    const root = { kind: 'map', entries: new Map() };
    const lists = new Map();
    for (const node of (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text.slice(shift)).body[0].body) {
        if (node.type === 'TOMLKeyValue')
            put(root, node, shift);
        else {
            const table = tableFor(root, node.resolvedKey, lists);
            for (const each of node.body)
                put(table, each, shift);
        }
    }
    return root;
}
/** `resolvedKey` has a number where a table is one of `[[several]]`. */
function tableFor(root, keys, lists) {
    let here = root;
    for (const [index, key] of keys.entries()) {
        if (typeof key === 'number')
            continue;
        const next = keys[index + 1];
        if (typeof next !== 'number') {
            here = open(here, key);
            continue;
        }
        const name = JSON.stringify(keys.slice(0, index + 1));
        const items = lists.get(name) ?? [];
        if (items.length === 0) {
            lists.set(name, items);
            here.entries.set(key, { kind: 'list', items });
        }
        items[next] ??= { kind: 'map', entries: new Map() };
        here = items[next];
    }
    return here;
}
function open(table, key) {
    const there = table.entries.get(key);
    if (there?.kind === 'map' && there.entries instanceof Map)
        return { kind: 'map', entries: there.entries };
    const made = { kind: 'map', entries: new Map() };
    table.entries.set(key, made);
    return made;
}
function put(table, { key, value }, shift) {
    const keys = key.keys.map((each) => (each.type === 'TOMLBare' ? each.name : each.value));
    let here = table;
    for (const each of keys.slice(0, -1))
        here = open(here, each);
    here.entries.set(keys.at(-1) ?? '', treeOf(value, shift));
}
function treeOf(node, shift) {
    if (node.type === 'TOMLArray')
        return { kind: 'list', items: node.elements.map((each) => treeOf(each, shift)) };
    if (node.type === 'TOMLInlineTable') {
        const table = { kind: 'map', entries: new Map() };
        for (const each of node.body)
            put(table, each, shift);
        return table;
    }
    const [from, to] = node.range;
    return { kind: 'scalar', value: node.value, from: from + shift, to: to + shift };
}


/***/ }),

/***/ 30012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/** The node at a path of keys. */
function nodeAt(tree, ...keys) {
    let here = tree;
    for (const key of keys)
        here = here?.kind === 'map' ? here.entries.get(key) : undefined;
    return here;
}
/** The text at a path of keys, where it is one. */
function scalarAt(tree, ...keys) {
    const node = nodeAt(tree, ...keys);
    return node?.kind === 'scalar' && typeof node.value === 'string' ? { ...node, value: node.value } : undefined;
}
/** The entries of the table at a path; empty where there is none. */
function entriesAt(tree, ...keys) {
    const node = nodeAt(tree, ...keys);
    return node?.kind === 'map' ? [...node.entries] : [];
}


/***/ }),

/***/ 89832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFooters)
/* harmony export */ });
const none = { breaking: [], releaseAs: undefined, references: [], commits: [] };
/** A line that begins a footer: `Token: value`, `Token #value` (specification 1.0.0, 8 to 10). */
const footer = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/;
/**
 * Reads footers at the start of a line, wherever in the body they stand: tools put their own paragraphs below them.
 * `BREAKING CHANGE` is taken in capitals alone (15), `BREAKING-CHANGE` is the same (16), and `#` does for the colon.
 */
function readFooters(lines) {
    if (lines.length === 0)
        return none;
    const breaking = [];
    const references = [];
    const commits = [];
    let releaseAs;
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const note = /^BREAKING[ -]CHANGE(?::(?:[ \t]+|$)| #)(.*)$/.exec(line);
        if (note !== null)
            breaking.push(continued(note[1] ?? '', lines, index));
        const version = /^release-as:[ \t]*v?(\S+)[ \t]*$/i.exec(line)?.[1];
        if (version !== undefined)
            releaseAs = version;
        const [, value] = /^[A-Za-z][\w-]*(?::? )(?=[^\s#]*#\d)(.{1,200})$/.exec(line) ?? [];
        if (value !== undefined)
            references.push(...(value.match(/#\d{1,9}\b/g) ?? []));
        const taken = /^This reverts commits? ([0-9a-f]{7,64})\b/.exec(line)?.[1];
        if (taken !== undefined)
            commits.push(taken);
        const listed = /^refs: ([0-9a-f]{7,64}(?:, *[0-9a-f]{7,64})*)$/i.exec(line)?.[1];
        if (listed !== undefined)
            commits.push(...listed.split(/, */));
    }
    return { breaking, releaseAs, references: [...new Set(references)], commits };
}
/** A footer's text goes on over lines, to the next footer or a blank line. */
function continued(first, lines, index) {
    const text = [first];
    let isBegun = first.trim() !== '';
    for (let at = index + 1; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const isBlank = line.trim() === '';
        if (footer.test(line) || (isBlank && isBegun))
            break;
        text.push(line);
        isBegun ||= !isBlank;
    }
    return text.join('\n').trim();
}


/***/ }),

/***/ 47656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/** Two minutes, in milliseconds: a history of millions of commits is read in less. */
const longest = 120_000;
/** Git by argv, without colours, pagers, or the machine's liking for signatures. */
function gitIn(directory, process, env) {
    return (...argv) => process.run({
        argv: ['git', '-c', 'safe.directory=*', '-c', 'core.quotepath=false', '-c', 'log.showRoot=true', ...argv],
        cwd: directory,
        env: { ...env, LC_ALL: 'C.UTF-8', GIT_TERMINAL_PROMPT: '0' },
        deadline: longest,
    });
}


/***/ }),

/***/ 90983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeader)
/* harmony export */ });
/** Longer than any type with its scope; what stands behind so many characters is not looked at. */
const longestHead = 200;
/**
 * Reads a header as Conventional Commits 1.0.0 has it (1 to 5, 13): type, scope in parentheses, `!`, colon, space,
 * description. Gives the reason in words where it is none.
 */
function readHeader(line) {
    const start = line.slice(0, longestHead);
    const found = /^([A-Za-z][\w-]*)(?:\((.*?)\))?(!?):/.exec(start);
    if (found === null)
        return { not: 'is no conventional commit (`type: description`)' };
    const scope = found[2];
    if (scope?.trim() === '')
        return { not: 'has an empty scope' };
    if (scope !== undefined && !isBalanced(scope))
        return { not: 'has parentheses in its scope that do not close' };
    const rest = line.slice(found[0].length);
    if (!/^[ \t]/.test(rest))
        return { not: 'lacks the space after the colon' };
    const description = rest.trim();
    if (description === '')
        return { not: 'has no description' };
    return { type: (found[1] ?? '').toLowerCase(), scope: scope?.trim(), isBreaking: found[3] === '!', description };
}
function isBalanced(scope) {
    let depth = 0;
    for (const letter of scope) {
        if (letter === '(')
            depth += 1;
        if (letter === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}


/***/ }),

/***/ 78004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ allTags),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ZU: () => (/* binding */ firstMerged),
/* harmony export */   ii: () => (/* binding */ tagsContaining),
/* harmony export */   qc: () => (/* binding */ forkOf)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2330);

/** Every tag of the repository, in whatever order. Reads the names alone: not one object. */
async function allTags(git) {
    const { code, stdout } = await git('for-each-ref', '--format=%(refname)', 'refs/tags');
    if (code !== 0)
        return [];
    return stdout.split('\n').flatMap((line) => (line.startsWith('refs/tags/') ? [line.slice('refs/tags/'.length)] : []));
}
/**
 * Of each list (the greatest version first) the first tag that HEAD contains, with its commit. Git is asked about the
 * first of all lists at once, since that is nearly always the one; to ask which of all tags are merged would make it walk
 * the whole history. Tags that point at no commit are passed over.
 */
async function firstMerged(git, lists) {
    const merged = new Map();
    const asked = new Set();
    // one, then a few for what lies on a side branch, then all
    for (const depth of [1, 8, Infinity]) {
        const open = lists.filter((list) => !list.some((name) => merged.has(name)));
        const names = [...new Set(open.flatMap((list) => list.slice(0, depth)))].filter((name) => !asked.has(name));
        for (let at = 0; at < names.length; at += 500) {
            const some = names.slice(at, at + 500);
            for (const name of some)
                asked.add(name);
            for (const [name, commit] of await mergedAmong(git, some))
                merged.set(name, commit);
        }
    }
    return lists.map((list) => {
        const name = list.find((each) => merged.has(each));
        return name === undefined ? undefined : { name, commit: merged.get(name) ?? '' };
    });
}
/** Every tag that contains a commit; none where git cannot tell. Walks the history between them. */
async function tagsContaining(git, commit) {
    const { code, stdout } = await git('for-each-ref', `--contains=${commit}`, '--format=%(refname)', 'refs/tags');
    const names = code === 0 ? stdout.split('\n') : [];
    return new Set(names.map((each) => each.replace(/^refs\/tags\//, '')));
}
/** The newest commit that HEAD and a tag have in common; `undefined` where there is none, or where it is before `after`. */
async function forkOf(git, tag, after) {
    const { code, stdout } = await git('merge-base', 'HEAD', `refs/tags/${tag}^{commit}`);
    const fork = stdout.trim();
    if (code !== 0 || fork === '')
        return undefined;
    const isLater = after === undefined || (await git('merge-base', '--is-ancestor', after, fork)).code === 0;
    return isLater ? fork : undefined;
}
async function mergedAmong(git, names) {
    if (names.length === 0)
        return [];
    const format = '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
    const { stdout } = await git('for-each-ref', '--merged=HEAD', format, ...names.map((name) => `refs/tags/${name}`));
    return stdout.split('\n').flatMap((line) => {
        const [, type, own = '', peeledType, peeled = '', name] = /^(\w+) ([0-9a-f]+) (\w*) ([0-9a-f]*) refs\/tags\/(.+)$/.exec(line) ?? [];
        if (name === undefined || !names.includes(name))
            return [];
        if (type === 'commit')
            return [[name, own]];
        return peeledType === 'commit' ? [[name, peeled]] : [];
    });
}
/**
 * The commits that HEAD has and `from` (all of them) has not, newest first, in one run of git. `names`: with the files of
 * each. `below`: git's folder is not the repository's top, and only what touches it counts. `from` empty: the whole
 * history. `most`: no more than so many of the newest. Throws where git cannot tell.
 */
async function readHistory(git, from, { names, below, most }) {
    const base = await commonBase(git, from);
    const range = [...(base === undefined ? ['HEAD'] : ['HEAD', '--not', base]), '--', ...(below ? ['.'] : [])];
    const whole = await (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .R)(git, [...(most === undefined ? [] : [`--max-count=${most}`]), ...range], { names });
    if (whole !== undefined)
        return whole;
    // more than the process port keeps of an output: in pieces, and smaller ones where a piece is too large again
    const commits = [];
    for (let size = 5000;;) {
        size = Math.min(size, (most ?? Infinity) - commits.length);
        const piece = await (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .R)(git, [`--max-count=${size}`, `--skip=${commits.length}`, ...range], { names });
        if (piece === undefined) {
            if (size === 1)
                throw new Error('one commit of the history is too large to be read');
            size = Math.max(1, Math.floor(size / 10));
            continue;
        }
        commits.push(...piece);
        if (piece.length < size || commits.length === most)
            return commits;
    }
}
/** What all of the tags contain; of several on one line that is the oldest. */
async function commonBase(git, from) {
    const distinct = [...new Set(from)];
    if (distinct.length <= 1)
        return distinct[0];
    const { code, stdout } = await git('merge-base', '--octopus', ...distinct);
    // histories that have nothing in common: all of it
    return code === 0 ? stdout.trim().split('\n')[0] : undefined;
}


/***/ }),

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/** Begins each commit in the log: no path can be this, and messages stand at a counted place. */
const mark = '\u0001release-action commit\u0001';
const fields = ['%H', '%P', '%aN', '%aE', '%B'];
/**
 * Git's log with these arguments. `names`: with the files of each commit; `more`: placeholders of git's pretty formats.
 * `undefined` where the beginning of the output is lost, as it is longer than the process port keeps. Throws in git's words
 * where git cannot tell.
 */
async function log(git, args, { names, more = [] }) {
    const asked = [...fields, ...more];
    const { code, stdout, stderr } = await git('log', '-z', '--no-show-signature', '--no-color', '--no-notes', '--encoding=UTF-8', ...(names ? ['--name-only', '--no-renames', '--no-ext-diff', '--relative'] : []), `--format=tformat:${mark.replaceAll('\u0001', '%x01')}%x00${asked.join('%x00')}%x00`, ...args);
    if (code !== 0)
        throw new Error(`git log: ${stderr.trim()}`);
    if (stdout !== '' && !stdout.startsWith(mark))
        return undefined;
    return parse(stdout, asked.length);
}
function parse(stdout, count) {
    const commits = [];
    const words = stdout.split('\0');
    const word = (at) => words[at] ?? '';
    let at = 0;
    while (at < words.length) {
        if (words[at] !== mark) {
            at += 1;
            continue;
        }
        const begin = at + 1;
        at = begin + count;
        const files = [];
        for (; at < words.length && words[at] !== mark; at += 1) {
            const file = word(at).startsWith('\n') ? word(at).slice(1) : word(at);
            if (file !== '')
                files.push(file);
        }
        const parents = word(begin + 1);
        commits.push({
            sha: word(begin),
            parents: parents === '' ? [] : parents.split(' '),
            author: { name: word(begin + 2), email: word(begin + 3) },
            message: word(begin + 4),
            files,
            more: words.slice(begin + fields.length, begin + count),
        });
    }
    return commits;
}


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Q: () => (/* binding */ overrideIn)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90983);

/** The types that may begin a commit inside of a message; any other word with a colon is prose or a footer, and so is `fix: #12`. */
const inner = /^(?:feat|feature|fix|perf|deps|revert|docs|style|chore|refactor|test|build|ci)(?:\([^\r\n]{1,100}?\))?!?: +(?!#\d+\s*$)\S/i;
const [begin, end] = ['BEGIN_COMMIT_OVERRIDE', 'END_COMMIT_OVERRIDE'];
/** What the body of a pull request says in place of a message, markers included; `undefined` where it says nothing. */
function overrideIn(body) {
    const { inside } = between(body.replace(/\r\n?/g, '\n'), begin, end);
    const told = inside.filter((each) => each.trim() !== '');
    return told.length === 0 ? undefined : told.map((each) => `${begin}\n${each}\n${end}`).join('\n');
}
/** Takes a message apart: overrides in place of it, nested commits, paragraphs that are commits, squashed lists. */
function partsOf(message) {
    const line = message.trim();
    // most messages are one line
    if (!line.includes('\n') && !line.includes('\r'))
        return [{ kind: 'title', header: line, lines: [] }];
    const text = message.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const override = between(text, begin, end);
    if (override.inside.length > 0)
        return override.inside.flatMap((each) => split(each, true));
    const nested = between(text, 'BEGIN_NESTED_COMMIT', 'END_NESTED_COMMIT');
    return [...split(nested.outside, false), ...nested.inside.flatMap((each) => split(each, true))];
}
/** What stands between two markers on lines of their own, as often as they come, and everything else. */
function between(text, first, last) {
    if (!text.includes(first))
        return { inside: [], outside: text };
    const inside = [];
    const outside = [];
    let open;
    for (const line of text.split('\n')) {
        if (open === undefined && line.trim() === first)
            open = [];
        else if (open !== undefined && line.trim() === last) {
            inside.push(open.join('\n'));
            open = undefined;
        }
        else
            (open ?? outside).push(line);
    }
    // a block that never ends is prose
    if (open !== undefined)
        outside.push(first, ...open);
    return { inside, outside: outside.join('\n') };
}
function split(text, isWritten) {
    const trimmed = text.trim();
    const written = trimmed.split('\n');
    const [header = '', ...rest] = /`{3}|~{3}/.test(trimmed) ? withoutFences(written) : written;
    const parts = [
        { kind: isWritten ? 'nested' : 'title', header: header.trim(), lines: [] },
    ];
    let wasStart = false;
    for (const [index, line] of rest.entries()) {
        const isApart = wasStart || (rest[index - 1] ?? '').trim() === '';
        const bullet = /^\* (.+)$/.exec(line)?.[1];
        const found = isApart ? (bullet ?? line) : undefined;
        wasStart = found !== undefined && inner.test(found) && !('not' in (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .a)(found));
        if (wasStart && found !== undefined) {
            parts.push({ kind: bullet === undefined ? 'nested' : 'bullet', header: found.trim(), lines: [] });
        }
        else
            parts.at(-1)?.lines.push(line);
    }
    return parts;
}
/** Blank lines in place of code: what is shown there is an example. A fence that never closes is none. */
function withoutFences(lines) {
    const kept = [...lines];
    let open;
    for (const [index, line] of lines.entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark === undefined)
            continue;
        if (open === undefined)
            open = { mark, at: index };
        else if (mark.startsWith(open.mark) && line.trim() === mark) {
            kept.fill('', open.at, index + 1);
            open = undefined;
        }
    }
    return kept;
}


/***/ }),

/***/ 35087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise),
/* harmony export */   y: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15761);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32495);



/** The next version after `bump`; `releaseAs` is a version that a person asked for. */
function nextVersion(standing, bump, rules, releaseAs) {
    const { last, lastFinal, written } = standing;
    if (releaseAs !== undefined)
        return asked(releaseAs, last);
    for (const each of [lastFinal, last]) {
        if (each !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(each) === undefined)
            return { not: unreadable(each) };
    }
    const target = targetOf(standing, bump, rules.zero);
    // a version that somebody wrote by hand, and that no tag bears yet, is what comes next, unless the changes ask for more
    const ahead = written === undefined ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .coreOf */ .z2)(written);
    const isAhead = ahead !== undefined &&
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(ahead, target) >= 0 &&
        !standing.taken.some((each) => each.pep440 !== undefined && each.pep440 === written?.pep440);
    const core = isAhead ? ahead : target;
    if (rules.series === undefined)
        return after((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(core), last);
    const used = standing.taken.flatMap((each) => {
        const numbers = (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(each);
        const isSame = numbers !== undefined && numbers.series === rules.series && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(numbers.core, core) === 0;
        return isSame ? [numbers.counter] : [];
    });
    // a counter begins anew with each core and each series, and never at a number that was used
    return after((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(core, rules.series, Math.max(0, ...used) + 1), last);
}
function targetOf({ last, lastFinal, written }, bump, zero) {
    const final = lastFinal && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(lastFinal)?.core;
    const current = last && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(last);
    const first = written && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .coreOf */ .z2)(written);
    const wanted = final === undefined ? undefined : raise(final, bump, zero);
    if (wanted === undefined) {
        // the first release is what the manifest says; a bare 0.0.0 is a stand-in
        const begin = first !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(first, [0, 0, 0]) > 0 ? first : [0, 1, 0];
        return current !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(current.core, begin) > 0 ? current.core : begin;
    }
    // a series that was begun for more than the changes ask for goes on to that
    return current?.series !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCores */ .Ou)(current.core, wanted) > 0 ? current.core : wanted;
}
/** One step up: the numbers behind the raised one are zero. */
function raise([major, minor, patch], bump, zero) {
    const step = major === 0 ? belowOne(bump, zero, minor === 0) : bump;
    if (step === 'major')
        return [major + 1, 0, 0];
    return step === 'minor' ? [major, minor + 1, 0] : [major, minor, patch + 1];
}
function belowOne(bump, zero, isZeroZero) {
    if (zero === 'semver' || bump === 'patch')
        return bump;
    // to Cargo the first number that is not zero is the one that tells what is compatible
    if (zero === 'cargo')
        return bump === 'major' && !isZeroZero ? 'minor' : 'patch';
    if (zero === 'stay-zero')
        return 'minor';
    return bump === 'major' ? zero.breaking : zero.feature;
}
function asked(text, last) {
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(text);
    if (version === undefined)
        return { not: `Release-As asks for ${JSON.stringify(text)}, which is no version` };
    return after(version, last);
}
function after(version, last) {
    if (last === undefined || (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .isAfter */ .dS)(version, last, _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD))
        return { version };
    return {
        not: `${version.text} would not come after ${last.text} in the order of both semver and PEP 440`,
    };
}
const unreadable = ({ text }) => `${text} is more than three numbers and a series of dev, alpha, beta or rc, so that nothing can be counted on from it`;


/***/ }),

/***/ 32495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Ou: () => (/* binding */ compareCores),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93568);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15761);




const ofPython = { a: 'alpha', b: 'beta', rc: 'rc' };
/**
 * Takes a version apart; `undefined` where it says more than the four series and three numbers can: an epoch, a fourth
 * number, `-nightly`, `a1.dev2`. What follows a release (`.post1`, `+local`) counts as that release.
 */
function numbersOf(version) {
    const plain = (0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNumbers */ .D)(version.text);
    if (plain !== undefined)
        return { core: plain, series: undefined, counter: 0 };
    if (version.pep440 === undefined)
        return undefined;
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440);
    if (parts === null || parts.epoch !== 0 || parts.release.length > 3)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parts.release.map(Number);
    const label = parts.pre?.[0];
    const series = typeof label === 'string' ? ofPython[label] : undefined;
    const isDev = parts.is_devrelease;
    if (isDev && series !== undefined)
        return undefined;
    const counter = Number(isDev ? parts.dev : (parts.pre?.[1] ?? 0));
    return {
        core: [major, minor, patch],
        series: isDev ? 'dev' : series,
        counter: Number.isFinite(counter) ? counter : 0,
    };
}
/** The three numbers of a version, whatever series it is in (`0.66b0.dev`); `undefined` with an epoch or a fourth number. */
function coreOf(version) {
    const parts = version.pep440 === undefined ? null : (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440);
    if (parts === null || parts.epoch !== 0 || parts.release.length > 3)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = parts.release.map(Number);
    return [major, minor, patch];
}
/** The version of these numbers: `1.3.0-rc.1`, which is `1.3.0rc1` to Python. */
function versionOf(core, series, counter = 1) {
    const text = core.join('.') + (series === undefined ? '' : `-${series}.${counter}`);
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(text);
    if (version === undefined)
        throw new Error(`${text} is no version`);
    return version;
}
/** Order of two cores. */
function compareCores(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
/** Whether `next` comes after `last` for Cargo and for Python both, as far as each can read them. */
function isAfter(next, last, comparePython) {
    const [one, other] = [(0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNumbers */ .D)(next.text), (0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_3__/* .plainNumbers */ .D)(last.text)];
    if (one !== undefined && other !== undefined)
        return compareCores(one, other) > 0;
    if (next.semver !== undefined && last.semver !== undefined && semver__WEBPACK_IMPORTED_MODULE_1__.compare(next.semver, last.semver) <= 0) {
        return false;
    }
    return next.pep440 === undefined || last.pep440 === undefined || comparePython(next.pep440, last.pep440) > 0;
}


/***/ }),

/***/ 93646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ obstacles),
/* harmony export */   JW: () => (/* binding */ unsaidTag),
/* harmony export */   LM: () => (/* binding */ tagExists),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   x7: () => (/* binding */ shallow),
/* harmony export */   xt: () => (/* binding */ locked)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_short_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66528);


/** What stands in the way of writing: what only stops a live run is told by a dry one. */
function obstacles({ checkout, commit, tags }, { composed }, live) {
    if (composed.length === 0)
        return [];
    const level = live ? 'error' : 'live';
    const found = [];
    if (checkout.branch === undefined) {
        found.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-detached', `HEAD is at ${commit.slice(0, 7)} and on no branch: the release commit would belong to none.`, 'git switch main (in a workflow: run on a push to the branch, or check out with `ref: main`)', { level }));
    }
    if (checkout.dirty.length > 0) {
        const shown = `${checkout.dirty.slice(0, 10).join(', ')}${checkout.dirty.length > 10 ? ' \u2026' : ''}`;
        found.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-dirty', `Tracked files differ from the commit: ${shown}.`, 'Commit or stash them first.', {
            level,
        }));
    }
    const there = composed.filter(({ tag }) => tags.includes(tag));
    return [
        ...found,
        ...there.map(({ tag }) => tagExists(tag, 'in this checkout, on a commit that HEAD does not contain')),
    ];
}
/** A tag in the style of those before it, which nothing tells a plan to read. */
function unsaidTag({ name, tags: [template], manifests }, tag) {
    const [first, ...more] = manifests;
    const entry = `${first?.name ?? name}: { path: '${first?.directory ?? '.'}', tag: '${template}' }`;
    const others = more.length === 0 ? '' : ', and the same of the others that it releases';
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-unsaid', `The tags of ${first?.name ?? name} are like ${tag}, and such a tag is read only where the config says so.`, `Write it there: \`packages: { ${entry} }\`${others}; \`release-action init\` writes all of it.`, { level: 'live' });
}
/** A tag that would be made twice. */
const tagExists = (tag, where) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-exists', `The tag ${tag} is there already, ${where}.`, 'Merge or fetch what it belongs to, or ask for another version with the footer `Release-As: 1.2.3`.');
/** Somebody else is at work; `by` is the host, the process and the time. */
const locked = (by) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('version-locked', `Another run makes a version in this checkout (${by}).`, 'Wait until it has ended, and run the step again.');
/** A package whose commits ask for a version that cannot be given. */
const undecided = (id, reason) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('version-undecided', `The next version of ${id} cannot be told: ${reason}.`, 'Ask for one in words: commit with the footer `Release-As: 1.2.3`.');
/** Tags of greater versions that are not those of the last release. */
function strayTags({ package: { id }, strays = [], last }) {
    if (strays.length === 0)
        return [];
    const since = last === undefined ? 'none is its last release' : `its last release is ${last.name}`;
    const [it, is] = strays.length === 1 ? ['it', 'is'] : ['them', 'are'];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-stray', `${(0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortList */ .p)(strays)} ${is} above the version of ${id}, and lower ones were tagged after ${it}: ${since}.`, `Nothing to do if that is right. Tags made by mistake mislead others: git push --delete origin ${strays[0]}`, { level: 'warning' }),
    ];
}
/** A history that ends before the last release does. */
const shallow = (count) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-shallow', `The checkout is shallow: it ends after ${count} commits, before the last release.`, 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow --tags`.');


/***/ }),

/***/ 65500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ packagesOf)
});

// EXTERNAL MODULE: ./lib/cli/src/model/tag-templates.js
var tag_templates = __webpack_require__(42503);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-style.js
var tag_style = __webpack_require__(42409);
;// CONCATENATED MODULE: ./lib/cli/src/version/guessed-tags.js



/** Whether a registry may have it at all. */
const isReleasable = (manifest) => manifest.ecosystem === 'python' || manifest.publishable;
/**
 * The styles of the tags, where any is there that neither is plain nor begins with a package's name; else none, since there is
 * nothing to guess then, and to read thousands of tags takes its time.
 */
function stylesBeside(released, tags) {
    const names = new Set(released.map((each) => each.name));
    const isUsual = (tag) => /^v?\d/.test(tag) || names.has(tag.replace(/[-@/]v?\d[^/]*$/, ''));
    return tags.every((tag) => isUsual(tag)) ? new Map() : (0,tag_style/* livingStyles */.Or)(released, (0,tag_style/* stylesOf */.i1)(tags));
}
/** A style of their tags that a plan does not read of itself. */
function unusualStyle(cluster, styles, isAlone) {
    const released = cluster.filter(isReleasable);
    const python = released.filter((each) => each.ecosystem === 'python');
    const found = (python.length > 0 ? python : released).map((each) => (0,tag_style/* styleOf */.Vj)(each, styles, isAlone));
    const isUsual = found.some((each) => tag_templates/* tagTemplates */.km.some((usual) => usual === each));
    return isUsual ? undefined : found.find((each) => each !== undefined);
}
/**
 * Whether a guess holds for a set: one tag without a name is that of one version, so of all that would have it those keep it
 * that stand at its last one, else those that can follow it, else those at the version of most.
 */
function lineOf(all, styles) {
    const lines = new Map();
    const lineWith = (guess) => {
        const versions = all.filter((each) => each.guess === guess).flatMap((each) => versionsOf(each.cluster));
        const texts = versions.filter((each) => each !== undefined);
        const last = (styles.get(guess) ?? []).reduce((best, each) => (best === undefined || (0,model_version/* compareVersions */.Zy)(each, (0,model_version/* readVersion */.$4)(best) ?? each) > 0 ? each.text : best), undefined);
        const spelled = last === undefined ? undefined : (0,model_version/* readVersion */.$4)(last)?.pep440;
        return texts.find((each) => each === spelled) ?? followerOf(last, texts) ?? mostFrequent(texts);
    };
    return (cluster, guess) => {
        if (guess === undefined || guess.includes('{name}'))
            return guess !== undefined;
        if (!lines.has(guess))
            lines.set(guess, lineWith(guess));
        const line = lines.get(guess);
        return line === undefined || versionsOf(cluster).includes(line);
    };
}
/** What each manifest of a set says, as PEP 440 spells it. */
const versionsOf = (cluster) => cluster.map((each) => (each.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(each.version)?.pep440));
/** The version of most of those that can be the next after the last plain tag; the least of them where as many bear others. */
function followerOf(last, texts) {
    const before = last === undefined ? undefined : (0,model_version/* readVersion */.$4)(last);
    if (before === undefined)
        return undefined;
    const later = texts.filter((text) => {
        const version = (0,model_version/* readVersion */.$4)(text);
        return version !== undefined && (0,model_version/* compareVersions */.Zy)(version, before) > 0;
    });
    return mostFrequent(later.sort());
}
/** Of as many the first. */
function mostFrequent(texts) {
    const count = (text) => texts.filter((each) => each === text).length;
    return [...texts].sort((one, other) => count(other) - count(one))[0];
}

// EXTERNAL MODULE: ./lib/cli/src/version/tags.js
var version_tags = __webpack_require__(98159);
;// CONCATENATED MODULE: ./lib/cli/src/version/packages.js




/**
 * Which manifests bear a version together. As configured; otherwise as manifests and tags show it: what inherits one version
 * or is built from one crate moves together, so does what one tag releases at one version (`rust-v1.2.0`), a package with tags
 * of its own by itself, and what is left over together where it stands at one version.
 */
function packagesOf(manifests, tags, { packages: configured, groups, changelog }) {
    const clusters = clustersOf(manifests);
    const isAlone = clusters.length === 1;
    const styles = stylesBeside(manifests.filter(isReleasable), tags);
    const wishes = clusters.map((cluster) => {
        const wish = configured.find((each) => isMeant(each, cluster));
        return { cluster, wish, guess: wish?.tag === undefined ? unusualStyle(cluster, styles, isAlone) : undefined };
    });
    const inLine = lineOf(wishes, styles);
    const tagged = wishes.map(({ cluster, wish, guess }) => ({
        cluster,
        wish,
        guess,
        tag: wish?.tag ?? (inLine(cluster, guess) ? guess : undefined),
    }));
    // packages that are linked move at times alone, and so have tags of their own
    const linked = groups.flatMap((each) => (each.kind === 'linked' ? each.packages : []));
    const isLinked = (cluster, wish) => [wish?.id, ...cluster.map((each) => each.name)].some((name) => name !== undefined && linked.includes(name));
    const own = tagged.filter(({ cluster, wish, guess, tag }) => tag !== undefined ||
        (!isAlone && (guess !== undefined || hasTags(cluster, tags, manifests) || isLinked(cluster, wish))));
    const rest = tagged.filter((each) => !own.includes(each)).map(({ cluster }) => cluster);
    const { joint, apart } = together(rest, tags);
    const separate = [
        ...shared(own.map(({ cluster, wish, tag }) => ({ cluster, tag, id: wish?.id, isSaid: wish?.tag !== undefined }))),
        ...apart.map((cluster) => ({ cluster, tag: undefined, id: undefined, isSaid: false })),
    ];
    const made = [
        ...(joint.length === 0
            ? []
            : [make(joint, usual(isAlone ? [...tag_templates/* plainTags */.ck, ...tag_templates/* namedTags */.PU] : tag_templates/* plainTags */.ck, joint, tags), undefined)]),
        ...separate.map(({ cluster, tag, id, isSaid }) => ({
            ...make(cluster, tag === undefined ? usual(isAlone ? [...tag_templates/* namedTags */.PU, ...tag_templates/* plainTags */.ck] : tag_templates/* namedTags */.PU, cluster, tags) : [tag], id),
            ...(tag !== undefined && !isSaid && { isGuessed: true }),
        })),
    ];
    return made.map((each, index) => {
        const isWhole = made.length === 1 || (index === 0 && joint.length > 0 && !hasRoot(made.slice(1)));
        const paths = isWhole ? ['.'] : each.paths;
        return { ...each, paths, changelog: changelogOf(changelog, paths) };
    });
}
const hasRoot = (packages) => packages.some((each) => each.paths.includes('.'));
function changelogOf(changelog, paths) {
    if (changelog === false)
        return undefined;
    const [folder = '.'] = paths;
    return paths.includes('.') ? changelog : `${folder}/${changelog}`;
}
function make(manifests, tags, id) {
    const released = manifests.filter((each) => isReleasable(each));
    const first = released.find((each) => each.ecosystem === 'python') ?? released[0] ?? manifests[0];
    const name = first?.name ?? '';
    const paths = [...new Set(manifests.map((each) => each.directory))];
    return { id: id ?? name, name, manifests, paths, exclude: [], tags, changelog: undefined };
}
/** One version line, or one crate that a wheel is made of: these cannot move alone. */
function clustersOf(manifests) {
    const clusters = [];
    for (const each of manifests) {
        const touching = clusters.filter((cluster) => cluster.some((other) => belong(each, other)));
        const joined = [...touching.flat(), each];
        for (const cluster of touching)
            clusters.splice(clusters.indexOf(cluster), 1);
        clusters.push(joined);
    }
    return clusters.filter((cluster) => cluster.some((each) => isReleasable(each)));
}
function belong(one, other) {
    if (one.version !== undefined && one.versionOrigin.file === other.versionOrigin.file) {
        if (one.versionOrigin.line === other.versionOrigin.line)
            return true;
    }
    const isBuilt = (python, crate) => python.ecosystem === 'python' && crate.ecosystem === 'rust' && python.crateDirectory === crate.directory;
    if (isBuilt(one, other) || isBuilt(other, one))
        return true;
    // a wheel and a crate of one name share their tags
    return one.name === other.name && one.version === other.version && one.ecosystem !== other.ecosystem;
}
function isMeant({ path, ecosystem }, cluster) {
    const folder = path.replace(/^\.\//, '').replace(/\/$/, '') || '.';
    return cluster.some((each) => each.directory === folder && (ecosystem === undefined || each.ecosystem === ecosystem));
}
/** What a tag without a name in it releases together: all that stands at one version. */
function shared(all) {
    const joined = [];
    for (const each of all) {
        const at = joined.findIndex((other) => each.tag !== undefined &&
            !each.tag.includes('{name}') &&
            other.tag === each.tag &&
            other.cluster[0]?.version === each.cluster[0]?.version);
        const other = joined[at];
        if (other === undefined)
            joined.push(each);
        else
            joined[at] = { ...other, cluster: [...other.cluster, ...each.cluster], isSaid: other.isSaid && each.isSaid };
    }
    return joined;
}
/** Tags with the name of a crate are the crate's: of a wheel that bears the same name they say nothing. */
function hasTags(cluster, tags, all) {
    const isCrates = ({ ecosystem, name }) => ecosystem === 'python' &&
        all.some((other) => other.ecosystem === 'rust' && other.name === name && !cluster.includes(other));
    return cluster.some((each) => isReleasable(each) && !isCrates(each) && (0,version_tags/* greatestTag */.s4)(tags, tag_templates/* namedTags */.PU, each.name) !== undefined);
}
/** `v{version}` is the tag of every package that stands at this version; others need tags of their own. */
function together(clusters, tags) {
    if (clusters.length <= 1)
        return { joint: clusters.flat(), apart: [] };
    const last = (0,version_tags/* greatestTag */.s4)(tags, tag_templates/* plainTags */.ck, '')?.version.text;
    const lastRead = last === undefined ? undefined : (0,model_version/* readVersion */.$4)(last)?.pep440;
    const all = clusters.flatMap((cluster) => versionsOf(cluster)).filter((each) => each !== undefined);
    const common = all.includes(lastRead ?? '') ? lastRead : (followerOf(last, all) ?? mostFrequent(all));
    const isShared = (cluster) => versionsOf(cluster).includes(common);
    const joint = clusters.filter((cluster) => isShared(cluster));
    // several versions and no plain tag: nothing shows that they belong together
    if (last === undefined && joint.length < clusters.length)
        return { joint: [], apart: clusters };
    return { joint: joint.flat(), apart: clusters.filter((cluster) => !isShared(cluster)) };
}
/** The templates, and in front the one that the newest tag was made by. */
function usual(templates, cluster, tags) {
    const [first = 'v{version}'] = templates;
    const names = [...new Set(cluster.map((each) => each.name))];
    const newest = templates
        .flatMap((template) => names.flatMap((name) => {
        const tag = (0,version_tags/* greatestTag */.s4)(tags, [template], name);
        return tag === undefined ? [] : [{ template, tag }];
    }))
        .sort((one, other) => (0,model_version/* compareVersions */.Zy)(other.tag.version, one.tag.version))[0];
    const front = newest?.template ?? first;
    return [front, ...templates.filter((each) => each !== front)];
}


/***/ }),

/***/ 40822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastOf)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78004);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2330);


/**
 * The past of a checkout. Where one tag heads all the lists, git walks down to it once: the same log tells whether HEAD
 * contains it and what came since. `names`: with the files of each commit.
 */
function pastOf({ git, checkout: { below } }, names) {
    const logs = new Map();
    return {
        async firstMerged(lists) {
            const heads = new Set(lists.map(([first]) => first));
            const [name] = heads;
            // a log of one folder does not always end at the tag
            const found = name === undefined || heads.size > 1 || below ? undefined : await commitsSince(git, name, names);
            if (name === undefined || found === undefined)
                return (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .firstMerged */ .ZU)(git, lists);
            logs.set(found.tip, found.commits);
            return lists.map(() => ({ name, commit: found.tip }));
        },
        forkOf: (tag, after) => (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .forkOf */ .qc)(git, tag, after),
        containing: (commit) => (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsContaining */ .ii)(git, commit),
        async since(from) {
            const [tip = '', ...others] = new Set(from);
            return (others.length === 0 ? logs.get(tip) : undefined) ?? (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)(git, from, { names, below });
        },
    };
}
/**
 * The commits that HEAD has and the tag has not, and the tag's commit. That one is at the border of the two exactly where
 * HEAD contains it; `undefined` where it is not, where nothing came since, and where git cannot tell.
 */
async function commitsSince(git, name, names) {
    const ref = `refs/tags/${name}`;
    const args = ['--boundary', '--decorate=full', `--decorate-refs=${ref}`, 'HEAD', '--not', ref, '--'];
    const logged = await (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R)(git, args, { names, more: ['%m', '%D'] }).catch(() => undefined);
    const tip = logged?.find(({ more: [side, refs = ''] }) => side === '-' && refs.split(', ').includes(`tag: ${ref}`));
    if (logged === undefined || tip === undefined)
        return undefined;
    return { tip: tip.sha, commits: logged.filter(({ more: [side] }) => side !== '-') };
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ historyOf),
  vC: () => (/* binding */ proposal),
  m9: () => (/* binding */ proposalFacts),
  BM: () => (/* binding */ propose),
  Z7: () => (/* binding */ readTexts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/version/checkout.js
var version_checkout = __webpack_require__(63986);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-template.js
var tag_template = __webpack_require__(9496);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/version/changelog/insert.js + 1 modules
var insert = __webpack_require__(78596);
// EXTERNAL MODULE: ./lib/cli/src/version/changelog/section.js
var changelog_section = __webpack_require__(91342);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/edit.js
var edit = __webpack_require__(91804);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/json-tree.js
var json_tree = __webpack_require__(21755);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/plan-edits.js + 6 modules
var plan_edits = __webpack_require__(32642);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/python-source.js
var python_source = __webpack_require__(26822);
;// CONCATENATED MODULE: ./lib/cli/src/version/compose.js









/** The files that {@link compose} may look at. */
function candidates(decision, rules, tracked) {
    const names = new Set(tracked);
    const manifests = decision.releases.flatMap((each) => each.package.manifests);
    const usual = /(^|\/)(?:Cargo\.toml|Cargo\.lock|uv\.lock|pyproject\.toml|setup\.py|setup\.cfg)$/;
    return [
        ...new Set([
            ...tracked.filter((file) => usual.test(file)),
            ...manifests.flatMap((each) => [each.origin.file, each.versionOrigin.file]),
            ...manifests.flatMap((each) => (each.ecosystem === 'python' ? (0,python_source/* modulesOf */.XG)(each, names) : [])),
            ...rules.files.map((each) => posix_.normalize(each.path)),
            ...decision.releases.flatMap((each) => each.package.changelog ?? []),
        ]),
    ];
}
/** Plans every edit and every changelog of a decision, in memory. */
function compose(decision, standings, rules, facts) {
    const moved = decision.releases.flatMap(({ package: { manifests }, version }) => manifests.map((manifest) => ({ manifest, version })));
    const extra = extraFiles(rules, standings, decision);
    const { edits, problems } = (0,plan_edits/* planEdits */.r)(moved, extra, facts.tracked, facts.textOf, { yaml: facts.yaml, json: json_tree/* jsonTree */.t }, facts.date);
    const changed = new Map();
    for (const [file, some] of edits) {
        const before = facts.textOf(file) ?? '';
        const after = (0,edit/* applyEdits */.ct)(before, some);
        if (after !== before)
            changed.set(file, { before, after });
    }
    const composed = decision.releases.map((release) => {
        const text = versionText(release, standings);
        const tag = (0,tag_template/* tagFor */.gY)(release.package.tags[0], release.package.name, text);
        const file = release.package.changelog;
        const before = file === undefined ? undefined : (changed.get(file)?.after ?? facts.textOf(file));
        const look = rules.look ?? (0,insert/* lookOf */.Li)(before ?? '');
        const section = (0,changelog_section/* makeSection */.y)({
            version: text,
            date: facts.date,
            tag,
            previousTag: release.from?.name,
            changes: release.changes,
            because: release.because,
        }, { look, types: rules.types, repository: facts.repository, contributors: rules.contributors });
        if (file !== undefined) {
            const links = { version: text, tag, previousTag: release.from?.name, repository: facts.repository };
            const after = (0,insert/* insertSection */.hb)(before, section, release.version, look, links);
            if (after !== before)
                changed.set(file, { before: facts.textOf(file), after });
        }
        return { release, text, tag, notes: (0,insert/* render */.XX)(section, look, '') };
    });
    return { composed, changed, problems };
}
/** A package of Python alone spells a pre-release as PEP 440 does, unless its tags have always had dashes. */
function versionText({ package: { manifests }, version }, standings) {
    if (!isPython(manifests) || version.pep440 === undefined || !(0,model_version/* isPrerelease */.V1)(version))
        return version.text;
    const taken = standings.find((each) => each.package.manifests === manifests)?.taken ?? [];
    const hasDash = taken.some((each) => (0,model_version/* isPrerelease */.V1)(each) && each.text.includes('-'));
    return hasDash ? version.text : version.pep440;
}
const isPython = (manifests) => manifests.every((each) => each.ecosystem === 'python');
/** Each named file bears the version of the package that it lies in. */
function extraFiles(rules, standings, { releases }) {
    const folders = standings
        .flatMap((each) => each.package.paths.map((folder) => ({ folder, package: each.package })))
        .sort((one, other) => other.folder.length - one.folder.length);
    return rules.files.flatMap(({ path, at }) => {
        const file = posix_.normalize(path);
        const owner = folders.find(({ folder }) => folder !== '.' && file.startsWith(`${folder}/`)) ??
            folders.find(({ folder }) => folder === '.') ??
            (folders.length === 1 ? folders[0] : undefined);
        const release = releases.find((each) => each.package === owner?.package);
        if (release === undefined)
            return [];
        const version = release.version;
        return [{ path: file, at, version, isPython: isPython(release.package.manifests) }];
    });
}

// EXTERNAL MODULE: ./lib/cli/src/version/assign.js
var version_assign = __webpack_require__(56515);
// EXTERNAL MODULE: ./lib/cli/src/version/changes.js
var version_changes = __webpack_require__(55741);
// EXTERNAL MODULE: ./lib/cli/src/version/dependents.js
var dependents = __webpack_require__(10834);
// EXTERNAL MODULE: ./lib/cli/src/version/rules.js
var version_rules = __webpack_require__(98127);
;// CONCATENATED MODULE: ./lib/cli/src/version/groups.js


/**
 * Carries bumps on: to the packages that need one that moves (a patch), and through groups. Goes round until nothing
 * moves any more, since a group may pull in what others need.
 */
function spread(found, groups) {
    const moving = new Map();
    for (const each of found) {
        if (each.bump !== undefined)
            moving.set(each.package, { bump: each.bump, because: 'its own commits' });
    }
    const packages = found.map((each) => each.package);
    const dependencies = (0,dependents/* dependenciesOf */.h)(packages);
    const members = groups.map(({ kind, packages: ids }) => ({
        kind,
        // without configured ids a group names packages as their manifests do
        packages: packages.filter(({ id, manifests }) => [id, ...manifests.map((each) => each.name)].some((each) => ids.includes(each))),
    }));
    for (let before = ''; before !== shape(moving);) {
        before = shape(moving);
        for (const each of packages) {
            const needed = [...(dependencies.get(each) ?? [])].filter((other) => moving.has(other));
            if (needed.length > 0 && !moving.has(each) && each.manifests.some((manifest) => manifest.version !== undefined)) {
                moving.set(each, { bump: 'patch', because: `needs ${needed.map((other) => other.id).join(', ')}` });
            }
        }
        for (const { kind, packages: group } of members) {
            const active = group.filter((each) => moving.has(each));
            const bump = active.map((each) => moving.get(each)?.bump).reduce(version_rules/* greater */.rh, undefined);
            if (bump === undefined)
                continue;
            for (const each of kind === 'fixed' ? group : active) {
                const because = moving.get(each)?.because ?? `moves with ${active.map((other) => other.id).join(', ')}`;
                moving.set(each, { bump, because });
            }
        }
    }
    return new Map([...moving].map(([each, move]) => {
        const together = members.find(({ packages: group }) => group.includes(each))?.packages ?? [];
        return [each, { ...move, together: together.filter((other) => other !== each) }];
    }));
}
const shape = (moving) => [...moving].map(([each, { bump }]) => `${each.id} ${bump}`).join(', ');

// EXTERNAL MODULE: ./lib/cli/src/version/next.js
var version_next = __webpack_require__(35087);
// EXTERNAL MODULE: ./lib/cli/src/version/range.js
var range = __webpack_require__(28149);
;// CONCATENATED MODULE: ./lib/cli/src/version/spelling.js
/**
 * A next version as the project spells its own: `26.4` after `26.3`, where its last version without a patch has two numbers.
 * Python alone takes them; Cargo wants three. `taken`: the versions of its tags, the greatest first.
 */
function spelledLike(version, { manifests }, taken) {
    if (!manifests.every((each) => each.ecosystem === 'python'))
        return version;
    const last = taken.find(({ pep440 = '' }) => /^\d+\.\d+(?:\.0)?$/.test(pep440))?.pep440;
    const [, numbers, series = ''] = /^(\d+\.\d+)\.0((?:a|b|rc)\d+|\.dev\d+)?$/.exec(version.pep440 ?? '') ?? [];
    if (last === undefined || numbers === undefined || !/^\d+\.\d+$/.test(last))
        return version;
    const text = `${numbers}${series}`;
    return { text, pep440: text, semver: version.semver };
}

;// CONCATENATED MODULE: ./lib/cli/src/version/decide.js








/**
 * Decides every package's next version. `commits` newest first, back to the oldest last final version of all packages;
 * `overrides` are texts that take the place of a message, by hash (a pull request's edited body).
 */
function decide(standings, commits, rules, overrides = new Map()) {
    const ownersOf = (0,version_assign/* assign */.k)(standings.map((each) => each.package));
    const found = standings.map((standing) => {
        const all = (0,range/* since */.X)(commits, standing.lastFinal?.commit);
        const own = all.filter((each) => ownersOf(each).includes(standing.package));
        return findChanges(standing, own, rules, overrides);
    });
    const moved = spread(found.map(({ standing, bump, releaseAs }) => ({
        package: standing.package,
        bump: bump ?? (releaseAs === undefined ? undefined : 'patch'),
    })), rules.groups);
    const decision = { releases: [], quiet: [], stuck: [] };
    for (const each of found) {
        const { standing, seen, changes, from } = each;
        const move = moved.get(standing.package);
        if (move === undefined) {
            decision.quiet.push({ package: standing.package, last: standing.last, seen });
            continue;
        }
        const company = found.filter(({ standing: other }) => move.together.includes(other.package));
        const next = (0,version_next/* nextVersion */.y)(joined([standing, ...company.map((other) => other.standing)]), move.bump, rules, each.releaseAs ?? company.find((other) => other.releaseAs !== undefined)?.releaseAs);
        if ('not' in next)
            decision.stuck.push({ package: standing.package, reason: next.not });
        else {
            const { last } = standing;
            decision.releases.push({
                package: standing.package,
                last,
                version: spelledLike(next.version, standing.package, standing.taken),
                bump: move.bump,
                because: each.releaseAs === undefined ? move.because : `Release-As: ${each.releaseAs}`,
                changes,
                from,
            });
        }
    }
    return decision;
}
/** The changes since the last version decide whether there is a release; those since the last final one, how far it goes. */
function findChanges(standing, sinceFinal, rules, overrides) {
    const fresh = new Set((0,range/* since */.X)(sinceFinal, standing.last?.commit).map((each) => each.sha));
    const { changes, seen } = (0,version_changes/* changesOf */.f)(sinceFinal, {
        overrides,
        counts: (each) => counts(each, rules),
        isTold: (each) => fresh.has(each.sha),
    });
    const counting = changes.filter((each) => counts(each, rules));
    const isFinal = rules.series === undefined;
    // a final version gathers up its pre-releases: it may come without anything new since the last of them
    const isDue = counting.some((each) => fresh.has(each.sha)) ||
        (isFinal && standing.last !== undefined && (0,model_version/* isPrerelease */.V1)(standing.last.version) && counting.length > 0);
    const releaseAs = changes.find((each) => each.releaseAs !== undefined && fresh.has(each.sha))?.releaseAs;
    return {
        standing,
        bump: isDue ? counting.map((each) => (0,version_rules/* bumpOf */.uM)(each, rules.types)).reduce(version_rules/* greater */.rh, undefined) : undefined,
        changes: (isFinal ? changes : changes.filter((each) => fresh.has(each.sha))).filter((each) => each.type !== ''),
        from: isFinal ? standing.lastFinal : standing.last,
        seen,
        releaseAs,
    };
}
const counts = (change, rules) => (0,version_rules/* bumpOf */.uM)(change, rules.types) !== undefined || change.releaseAs !== undefined;
/** Where packages share a version, it goes on from the greatest of theirs. */
function joined(standings) {
    const greatest = (versions) => versions
        .filter((each) => each !== undefined)
        .sort((one, other) => (0,model_version/* compareVersions */.Zy)(other, one))
        .at(0);
    return {
        last: greatest(standings.map((each) => each.last?.version)),
        lastFinal: greatest(standings.map((each) => each.lastFinal?.version)),
        taken: standings.flatMap((each) => each.taken),
        written: greatest(standings.map((each) => each.written)),
    };
}

// EXTERNAL MODULE: ./lib/cli/src/version/obstacles.js
var obstacles = __webpack_require__(93646);
// EXTERNAL MODULE: ./lib/cli/src/version/past.js
var version_past = __webpack_require__(40822);
// EXTERNAL MODULE: ./lib/cli/src/version/standings.js
var version_standings = __webpack_require__(90773);
// EXTERNAL MODULE: ./lib/cli/src/version/write.js
var write = __webpack_require__(2227);
;// CONCATENATED MODULE: ./lib/cli/src/version/propose.js









/** The facts of a run: its repository, or the one that `origin` is, and the day. */
function proposalFacts({ files, run, clock }, { checkout }) {
    return {
        files,
        repository: run.repository === undefined ? (0,version_checkout/* webAddress */.D)(checkout.origin) : `${run.serverUrl}/${run.repository}`,
        date: new Date(clock.now()).toISOString().slice(0, 10),
    };
}
/** Decides the next versions of these packages and composes their files, by the config's rules. */
async function propose(scene, packages, rules, facts) {
    // one package that has everything: whose the files are need not be asked
    const isSingle = packages.length === 1 && packages[0]?.paths.includes('.') === true;
    const past = (0,version_past/* pastOf */.C)(scene, !isSingle);
    const standings = await (0,version_standings/* standingsOf */.F)(past, packages, scene.tags, rules.source);
    const isWhole = standings.some((each) => each.lastFinal === undefined);
    const from = isWhole ? [] : standings.flatMap((each) => each.lastFinal?.commit ?? []);
    const read = await historyOf(scene, past, from);
    if ('problem' in read)
        return read;
    const overrides = new Map([...rules.overrides, ...((await facts.overridesOf?.(read.commits)) ?? [])]);
    const decision = decide(standings, read.commits, rules, overrides);
    const names = decision.releases.length === 0 ? [] : candidates(decision, rules, scene.tracked);
    const edited = rules.files.flatMap(({ path: file, at }) => (at === undefined ? [] : [file]));
    const { texts, given } = await readTexts(scene, facts, names, edited);
    return proposal(decision, standings, texts, (some) => compose(some, standings, rules, given));
}
/** The proposal of a decision; `composed` plans what the files have to say. */
function proposal(decision, standings, texts, composed) {
    const undone = decision.stuck.map((each) => (0,obstacles/* undecided */.oo)(each.package.id, each.reason));
    const composition = { ...composed(decision), texts };
    const guessed = composition.composed.filter(({ release }) => release.package.isGuessed);
    return {
        decision,
        standings,
        composition,
        problems: [
            ...undone,
            ...standings.flatMap((each) => (0,obstacles/* strayTags */.td)(each)),
            ...guessed.map(({ release, tag }) => (0,obstacles/* unsaidTag */.JW)(release.package, tag)),
            ...composition.problems,
        ],
        composeOnly: (releases) => ({ ...composed({ ...decision, releases }), texts }),
    };
}
/** The commits since all of `from` (hashes; empty: the whole history), or why they cannot be had. */
async function historyOf({ shallow: isShallow, tags }, past, from) {
    try {
        const commits = await past.since(from);
        // a shallow clone shows a commit whose parents were not fetched as if it had none
        const isCut = isShallow && (tags.length === 0 || commits.some((each) => each.parents.length === 0));
        return isCut ? { problem: (0,obstacles/* shallow */.x7)(commits.length) } : { commits };
    }
    catch (error) {
        const words = `The history cannot be read: ${error instanceof Error ? error.message : String(error)}`;
        return { problem: (0,problem/* problem */.CC)('history-unreadable', words, 'Run `git fsck`; check out with `fetch-depth: 0`.') };
    }
}
/**
 * The texts of those of `names` that are there, and what composing is told of them. `edited`: files that are edited at a
 * path; YAML's parser is loaded where one of them is YAML.
 */
async function readTexts({ root, tracked }, { files, repository, date }, names, edited) {
    const texts = new Map();
    await Promise.all(names.map(async (file) => {
        const bytes = await files.read(external_node_path_.join(root, file)).catch(() => undefined);
        if (bytes !== undefined)
            texts.set(file, (0,write/* decode */.D4)(bytes));
    }));
    const hasYaml = edited.some((file) => /\.(ya?ml|cff)$/i.test(file));
    const yaml = hasYaml ? (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5060)]).then(__webpack_require__.bind(__webpack_require__, 85060))).yamlTree : undefined;
    return { texts, given: { tracked, textOf: (file) => texts.get(file)?.text, repository, date, yaml } };
}


/***/ }),

/***/ 28149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ since)
/* harmony export */ });
/**
 * The commits that are not reachable from `tip`: those since a tag. `tip` itself may lie outside of what was read; then
 * all of it came after.
 */
function since(commits, tip) {
    if (tip === undefined)
        return commits;
    if (!commits.some((each) => each.sha === tip))
        return commits;
    const byHash = new Map(commits.map((each) => [each.sha, each]));
    const released = new Set();
    const waiting = [tip];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const commit = byHash.get(sha);
        if (commit === undefined || released.has(sha))
            continue;
        released.add(sha);
        waiting.push(...commit.parents);
    }
    return commits.filter((each) => !released.has(each.sha));
}


/***/ }),

/***/ 30603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ tagsOnRemote),
/* harmony export */   aX: () => (/* binding */ makeTags),
/* harmony export */   dF: () => (/* binding */ committer),
/* harmony export */   zu: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/** Who commits in a job that was told of nobody: GitHub's own bot, as its documentation gives it. */
const bot = [
    '-c',
    'user.name=github-actions[bot]',
    '-c',
    'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];
/** By whom commits are made; a problem where nobody is configured and this is no job. */
async function committer(git, isJob) {
    const [identity, name, email] = await Promise.all([
        git('var', 'GIT_COMMITTER_IDENT'),
        git('config', '--get', 'user.name'),
        git('config', '--get', 'user.email'),
    ]);
    // a name that git makes up of the machine's user and host is nobody's
    const isGiven = (identity.code === 0 && name.code === 0 && email.code === 0) || (await isInEnvironment(git));
    if (isGiven)
        return { options: [] };
    if (isJob)
        return { options: bot };
    return {
        problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('git-identity-missing', 'Git does not know who commits here.', 'git config user.name "Your Name" && git config user.email you@example.org'),
    };
}
async function isInEnvironment(git) {
    const { code, stdout } = await git('-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT');
    return code === 0 && stdout.trim() !== '';
}
/** Commits these files and nothing else. Gives the commit, or the problem in git's words; then nothing is staged. */
async function commitFiles(git, options, files, message) {
    const added = await git('add', '--force', '--', ...files);
    const made = added.code === 0 ? await git(...options, 'commit', '--quiet', '--cleanup=verbatim', '--message', message) : added;
    if (made.code !== 0) {
        await git('reset', '--quiet', '--', ...files);
        const words = `${made.stdout}\n${made.stderr}`.trim().split('\n').slice(-10).join('\n');
        return {
            problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('commit-refused', `Git did not commit the release:\n${words}`, 'Mend what git or the hook says. The files are as they were, and nothing was tagged.'),
        };
    }
    return { commit: (await git('rev-parse', 'HEAD')).stdout.trim() };
}
/** Makes annotated tags at a commit, signed where git is told to sign tags or commits. Gives what stood in the way. */
async function makeTags(git, options, commit, tags) {
    const [ofTags, ofCommits] = await Promise.all([
        git('config', '--type=bool', '--get', 'tag.gpgSign'),
        git('config', '--type=bool', '--get', 'commit.gpgSign'),
    ]);
    const wish = ofTags.code === 0 ? ofTags.stdout.trim() : ofCommits.stdout.trim();
    const kind = wish === 'true' ? '--sign' : '--annotate';
    for (const { name, message } of tags) {
        // git puts a signature right behind the message, and finds it again at the beginning of a line alone
        const text = `${message.trimEnd()}\n`;
        const made = await git(...options, 'tag', kind, '--cleanup=verbatim', '--message', text, name, commit);
        if (made.code === 0 && (kind === '--annotate' || (await isSigned(git, name))))
            continue;
        // git's SSH signing may fail, and git makes the tag without a signature all the same
        if (made.code === 0)
            await git('tag', '--delete', name);
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-refused', `The release is committed as ${commit.slice(0, 7)}, and git did not make the tag ${name}: ${made.stderr.trim()}`, 'Mend what git says and run the step again: it makes the missing tags, and nothing else.'),
        ];
    }
    return [];
}
async function isSigned(git, name) {
    const { stdout } = await git('for-each-ref', '--format=%(contents:signature)', `refs/tags/${name}`);
    return stdout.trim() !== '';
}
/** Which of these tags the remote has; `undefined` where it could not be asked. */
async function tagsOnRemote(git, names) {
    const { code, stdout } = await git('ls-remote', '--tags', 'origin', ...names.map((name) => `refs/tags/${name}`));
    if (code !== 0)
        return undefined;
    const there = new Set(stdout.split('\n').map((line) => line.split('\t')[1]?.replace(/\^\{\}$/, '')));
    return names.filter((name) => there.has(`refs/tags/${name}`));
}


/***/ }),

/***/ 73818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ap: () => (/* binding */ configFiles)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68380);


/** The names that release-please's files have. */
const configFiles = ['release-please-config.json', '.release-please-config.json'];
/** The manifest's name. */
const manifestFile = '.release-please-manifest.json';
/** A value that is looked at elsewhere. */
const anything = (value) => value;
/** A file of release-please as the object that it must be; what is wrong goes to `problems`. */
function parseDocument(file, content, problems) {
    try {
        return (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(anything)(JSON.parse(content.replace(/^\uFEFF/, '')), '');
    }
    catch (error) {
        problems.push(unfit(file, error instanceof Error ? error.message : String(error)));
        return undefined;
    }
}
/** What does not fit in a file, in words. */
const unfit = (file, words) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('release-please-invalid', `${file}: ${words}.`, "Correct it as release-please's schema has it; docs/release-please.md lists what is read.", { file });


/***/ }),

/***/ 61913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ loadReleasePlease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/document.js
var release_please_document = __webpack_require__(73818);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/manifest.js
var release_please_manifest = __webpack_require__(69486);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/options.js
/** Options that may stand at the root or in a package (release-please 17, `schemas/config.json`). */
const packageOptions = {
    'release-type': 'read',
    'package-name': 'read',
    component: 'read',
    'bump-minor-pre-major': 'read',
    'bump-patch-for-minor-pre-major': 'read',
    versioning: 'read',
    prerelease: 'read',
    'prerelease-type': 'read',
    'initial-version': 'read',
    'release-as': 'read',
    'changelog-sections': 'read',
    'changelog-path': 'read',
    'changelog-type': 'read',
    'skip-changelog': 'read',
    'include-commit-authors': 'read',
    'include-component-in-tag': 'read',
    'include-v-in-tag': 'read',
    'tag-separator': 'read',
    'extra-files': 'read',
    'version-file': 'read',
    'exclude-paths': 'read',
    'skip-github-release': 'read',
    draft: 'read',
    'draft-pull-request': 'read',
    'pull-request-title-pattern': 'read',
    'pull-request-header': 'read',
    'pull-request-footer': 'read',
    'component-no-space': 'read',
    label: 'read',
    'extra-label': 'read',
    'separate-pull-requests': 'read',
    // a tag is always made first
    'force-tag-creation': 'idle',
    // the state is read from manifests and tags: there is no label to set once a release is tagged
    'release-label': 'idle',
    // links go to the server of the run
    'changelog-host': 'idle',
    // of Java and Go
    'snapshot-label': 'idle',
    'skip-snapshot': 'idle',
};
/** Options of the root alone. The history is read whole and from git, so that nothing has to be bounded or batched. */
const rootOptions = {
    $schema: 'idle',
    packages: 'read',
    'bootstrap-sha': 'read',
    'last-release-sha': 'read',
    plugins: 'read',
    signoff: 'read',
    'group-pull-request-title-pattern': 'read',
    'release-search-depth': 'idle',
    'commit-search-depth': 'idle',
    'commit-batch-size': 'idle',
    'sequential-calls': 'idle',
    'always-update': 'idle',
    'always-link-local': 'idle',
};

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/extra-files.js


const entry = (0,shape/* object */.Ik)({
    type: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('generic', 'json', 'yaml', 'toml')),
    path: shape/* text */.Qq,
    jsonpath: (0,shape/* optional */.lq)(shape/* text */.Qq),
    glob: (0,shape/* optional */.lq)(shape/* boolean */.zM),
});
/** Reads `extra-files` of a package: a `/` in front is the root of the repository. Throws a `TypeError` that says what does not fit. */
function readExtraFiles(given, directory, path) {
    if (given === undefined || given === null)
        return [];
    if (!Array.isArray(given))
        throw new TypeError(`${path} is not a list`);
    return given.map((each, index) => {
        const where = `${path}[${index}]`;
        if (typeof each === 'string')
            return { ...placed(each, directory, where), at: undefined, isGuessed: true };
        const read = entry(each, where);
        if (read.glob === true)
            throw new TypeError(`${where}: glob is not supported; name the files one by one`);
        const type = read.type ?? 'generic';
        if (type === 'generic' && read.jsonpath !== undefined) {
            throw new TypeError(`${where}: jsonpath needs a type of json, yaml or toml`);
        }
        if (type !== 'generic' && read.jsonpath === undefined)
            throw new TypeError(`${where} has no jsonpath`);
        return { ...placed(read.path, directory, where), type, at: read.jsonpath, isGuessed: false };
    });
}
function placed(name, directory, where) {
    const file = posix_.normalize(name.startsWith('/') ? name.slice(1) : posix_.join(directory, name));
    if (name.split('/').includes('..') || file.startsWith('..')) {
        throw new TypeError(`${where}: ${JSON.stringify(name)} may have no \`..\``);
    }
    const ending = /\.(json|yaml|yml|toml)$/.exec(file)?.[1];
    return {
        path: file,
        type: ending === 'json' || ending === 'toml' ? ending : ending === undefined ? 'generic' : 'yaml',
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/settings.js
/** The kinds of packages of release-please that are read here. */
const releaseTypes = ['python', 'rust', 'simple'];
/** How release-please finds the next version: by the changes, as a pre-release, or one step whatever the changes are. */
const versionings = [
    'default',
    'prerelease',
    'always-bump-patch',
    'always-bump-minor',
    'always-bump-major',
];

// EXTERNAL MODULE: ./lib/cli/src/version/release-please/version.js
var version = __webpack_require__(55019);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/package-settings.js






const flag = (0,shape/* optional */.lq)(shape/* boolean */.zM);
const word = (0,shape/* optional */.lq)(shape/* text */.Qq);
const section = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, section: word, hidden: flag, scope: word });
/** The options that a package may have, and the root for all of them. Throws a `TypeError` that says what does not fit. */
const packageShape = (0,shape/* object */.Ik)({
    'release-type': (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...releaseTypes)),
    'package-name': word,
    component: word,
    'bump-minor-pre-major': flag,
    'bump-patch-for-minor-pre-major': flag,
    versioning: (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)(...versionings)),
    prerelease: flag,
    'prerelease-type': word,
    'initial-version': word,
    'release-as': word,
    'changelog-sections': (0,shape/* optional */.lq)((0,shape/* list */.p_)(section)),
    'changelog-path': word,
    'changelog-type': (0,shape/* optional */.lq)((0,shape/* oneOf */.yL)('default')),
    'skip-changelog': flag,
    'include-commit-authors': flag,
    'include-component-in-tag': flag,
    'include-v-in-tag': flag,
    'tag-separator': word,
    'extra-files': release_please_document/* anything */.D8,
    'version-file': word,
    'exclude-paths': (0,shape/* optional */.lq)((0,shape/* list */.p_)(shape/* text */.Qq)),
    'skip-github-release': flag,
    draft: flag,
    'draft-pull-request': flag,
    'pull-request-title-pattern': word,
    'pull-request-header': word,
    'pull-request-footer': word,
    'component-no-space': flag,
    label: word,
    'extra-label': word,
    'separate-pull-requests': flag,
});
/**
 * A package under its key: `own` options before the root's `defaults`; `raw` is the text of both, for what has no shape. Throws a
 * `TypeError` that says what does not fit.
 */
function packageOf(key, raw, own, defaults) {
    const path = posix_.normalize(key).replace(/\/$/, '') || '.';
    if (path.startsWith('..') || path.startsWith('/'))
        throw new TypeError(`packages.${key} is outside of the repository`);
    const get = (name) => own[name] ?? defaults[name];
    const releaseType = get('release-type');
    if (releaseType === undefined) {
        throw new TypeError(`packages.${key} has no release-type (release-please's own default, node, is not supported)`);
    }
    const [asked, first] = [get('release-as'), get('initial-version')];
    for (const each of [asked, first]) {
        if (each !== undefined && each !== '' && (0,version/* parseVersion */.ot)(each) === undefined) {
            throw new TypeError(`packages.${key}: ${JSON.stringify(each)} is no version`);
        }
    }
    const breaking = get('bump-minor-pre-major') === true ? 'minor' : 'major';
    const feature = get('bump-patch-for-minor-pre-major') === true ? 'patch' : 'minor';
    const labels = (get('label') ?? 'autorelease: pending').split(',');
    const more = (get('extra-label') ?? '').split(',');
    return {
        path,
        releaseType,
        component: present(own.component),
        packageName: present(own['package-name']),
        hasComponentInTag: get('include-component-in-tag') ?? true,
        hasV: get('include-v-in-tag') ?? true,
        tagSeparator: get('tag-separator') ?? '-',
        versioning: get('versioning') ?? 'default',
        zero: { breaking, feature },
        isPrerelease: get('prerelease') ?? false,
        prereleaseType: present(get('prerelease-type')),
        initialVersion: present(first),
        releaseAs: present(asked),
        types: get('changelog-sections')?.map((each) => typeOf(each, `packages.${key}`)),
        changelog: get('skip-changelog') === true ? undefined : (get('changelog-path') ?? 'CHANGELOG.md'),
        versionFile: present(get('version-file')),
        extraFiles: readExtraFiles(raw['extra-files'], path, `packages.${key}.extra-files`),
        exclude: (get('exclude-paths') ?? []).map((each) => posix_.normalize(each).replace(/\/$/, '')),
        hasAuthors: get('include-commit-authors') ?? false,
        isTagged: get('skip-github-release') !== true,
        isDraft: get('draft') ?? false,
        draftPullRequest: get('draft-pull-request') ?? false,
        titlePattern: present(get('pull-request-title-pattern')),
        header: present(get('pull-request-header')),
        footer: present(get('pull-request-footer')),
        labels: [...labels, ...more].map((each) => each.trim()).filter((each) => each !== ''),
        noSpace: get('component-no-space') ?? false,
    };
}
function typeOf({ type, section: heading, hidden, scope }, path) {
    const isHidden = hidden ?? false;
    if (heading === undefined && !isHidden)
        throw new TypeError(`${path}.changelog-sections: ${type} has no section`);
    return { type, section: heading ?? type, hidden: isHidden, ...(scope !== undefined && { scope }) };
}
const present = (value) => (value === '' ? undefined : value);

;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/plugins.js

const linked = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, groupName: shape/* text */.Qq, components: (0,shape/* list */.p_)(shape/* text */.Qq), merge: (0,shape/* optional */.lq)(shape/* boolean */.zM) });
const named = (0,shape/* object */.Ik)({ type: shape/* text */.Qq, merge: (0,shape/* optional */.lq)(shape/* boolean */.zM) });
/** Reads `plugins`; throws a `TypeError` that names one that is not supported. */
function readPlugins(given, path) {
    let hasCargoWorkspace = false;
    const groups = [];
    for (const [index, each] of given.entries()) {
        const where = `${path}[${index}]`;
        const type = typeof each === 'string' ? each : named(each, where).type;
        if (type === 'cargo-workspace')
            hasCargoWorkspace = true;
        else if (type === 'linked-versions' && typeof each !== 'string') {
            const { groupName, components } = linked(each, where);
            groups.push({ name: groupName, components });
        }
        else
            throw new TypeError(`${where}: the plugin ${type} is not supported`);
    }
    return { hasCargoWorkspace, linked: groups };
}

;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/read.js







const read_word = (0,shape/* optional */.lq)(shape/* text */.Qq);
const rootShape = (0,shape/* object */.Ik)({
    packages: (0,shape/* record */.g1)((0,shape/* record */.g1)(release_please_document/* anything */.D8)),
    'bootstrap-sha': read_word,
    'last-release-sha': read_word,
    plugins: (0,shape/* optional */.lq)((0,shape/* list */.p_)(release_please_document/* anything */.D8)),
    signoff: read_word,
    'group-pull-request-title-pattern': read_word,
});
/** Reads both files; every option that is not supported, and every value that does not fit, is a problem that names it. */
function readReleasePlease(config, manifest) {
    const problems = [];
    const given = (0,release_please_document/* parseDocument */.Tp)(config.file, config.text, problems);
    const versions = (0,release_please_manifest/* readVersions */.q)(manifest, problems);
    if (given === undefined || versions === undefined)
        return { settings: undefined, problems };
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            problems.push((0,release_please_document/* unfit */.Ri)(config.file, error instanceof Error ? error.message : String(error)));
            return undefined;
        }
    };
    problems.push(...unknownIn(config.file, given, { ...packageOptions, ...rootOptions }, ''));
    const root = attempt(() => ({ ...rootShape(given, ''), defaults: packageShape(given, '') }));
    const plugins = attempt(() => readPlugins(root?.plugins ?? [], 'plugins'));
    const packages = Object.entries(root?.packages ?? {}).flatMap(([key, own]) => {
        problems.push(...unknownIn(config.file, own, packageOptions, `packages.${key}.`));
        return (attempt(() => {
            const options = packageShape(own, `packages.${key}`);
            return packageOf(key, { ...given, ...own }, options, root?.defaults ?? options);
        }) ?? []);
    });
    if (root !== undefined && packages.length === 0 && problems.length === 0) {
        problems.push((0,release_please_document/* unfit */.Ri)(config.file, 'packages has no package'));
    }
    if (root === undefined || plugins === undefined || problems.length > 0)
        return { settings: undefined, problems };
    const settings = {
        configFile: config.file,
        manifestFile: release_please_document/* manifestFile */.YE,
        packages,
        versions,
        bootstrap: root['bootstrap-sha'],
        lastRelease: root['last-release-sha'],
        isSeparate: root.defaults['separate-pull-requests'] ?? packages.length === 1,
        groupTitle: root['group-pull-request-title-pattern'],
        signoff: root.signoff,
        ...plugins,
    };
    return { settings, problems };
}
function unknownIn(file, given, known, before) {
    return Object.keys(given)
        .filter((key) => !Object.hasOwn(known, key))
        .map((key) => (0,problem/* problem */.CC)('release-please-unsupported', `${file}: the option \`${before}${key}\` is not supported.`, 'Take it out, if the releases may do without it; docs/release-please.md lists what is read.', { file }));
}

;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/load.js




/** What release-please's own files say; `undefined` where the repository has none. */
async function loadReleasePlease(files, root) {
    const [plain, hidden, manifest] = await Promise.all([...release_please_document/* configFiles */.ap, release_please_document/* manifestFile */.YE].map((name) => files.text(external_node_path_.join(root, name)).catch(() => undefined)));
    const [first, second] = release_please_document/* configFiles */.ap;
    if (plain !== undefined && hidden !== undefined) {
        const words = `There is a ${first} and a ${second}, and one of them would be passed over.`;
        const told = (0,problem/* problem */.CC)('release-please-invalid', words, 'Keep the one that is meant.', { file: second });
        return { settings: undefined, problems: [told] };
    }
    if (plain !== undefined)
        return readReleasePlease({ file: first, text: plain }, manifest);
    return hidden === undefined ? undefined : readReleasePlease({ file: second, text: hidden }, manifest);
}


/***/ }),

/***/ 69486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeManifest),
/* harmony export */   q: () => (/* binding */ readVersions)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _edits_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91804);
/* harmony import */ var _edits_json_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21755);
/* harmony import */ var _edits_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30012);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73818);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55019);







/** What `.release-please-manifest.json` says was released of each path; what is wrong with it goes to `problems`. */
function readVersions(manifest, problems) {
    if (manifest === undefined) {
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('release-please-invalid', `There is no ${_document_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE}, which says what was released of each package.`, `Begin it with \`{}\`, or with the version of each path: { ".": "1.2.3" }.`));
        return undefined;
    }
    const read = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, manifest, problems);
    if (read === undefined)
        return undefined;
    const wrong = Object.entries(read).filter(([, each]) => typeof each !== 'string' || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(each) === undefined);
    for (const [key, each] of wrong) {
        problems.push((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .unfit */ .Ri)(_document_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestFile */ .YE, `${JSON.stringify(key)} is ${JSON.stringify(each)}, which is no version`));
    }
    const norm = (key) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize(key).replace(/\/$/, '') || '.';
    return new Map(Object.entries(read).map(([key, each]) => [norm(key), String(each)]));
}
/** `.release-please-manifest.json` with these versions by path; everything else stays as it is written. */
function writeManifest(text, versions) {
    const tree = (0,_edits_json_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonTree */ .t)(text);
    const edits = [];
    const fresh = [];
    for (const [path, version] of versions) {
        const node = [path, `${path}/`, `./${path}`].map((key) => (0,_edits_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeAt */ .oB)(tree, key)).find((each) => each !== undefined);
        if (node?.kind === 'scalar')
            edits.push((0,_edits_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceScalar */ .BB)(text, node, version));
        else
            fresh.push([path, version]);
    }
    const edited = (0,_edits_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .applyEdits */ .ct)(text, edits);
    if (fresh.length === 0)
        return edited;
    const brace = edited.lastIndexOf('}');
    const isEmpty = tree.kind === 'map' && tree.entries.size === 0;
    const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
    const lines = fresh.map(([path, version]) => `${indent}${JSON.stringify(path)}: ${JSON.stringify(version)}`);
    const before = edited.slice(0, brace).trimEnd();
    return `${before}${isEmpty ? '' : ','}\n${lines.join(',\n')}\n${edited.slice(brace)}`;
}


/***/ }),

/***/ 33618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ findPackages)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98127);



/** release-please lists dependencies for Python only, and documentation as well. */
const pythonTypes = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTypes */ .JJ.map((each) => (each.type === 'docs' ? { ...each, hidden: false } : each));
const otherTypes = _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultTypes */ .JJ.filter((each) => each.type !== 'deps');
/** Finds the manifests of each package. `textOf` gives what a file says. */
function findPackages({ packages, configFile }, manifests) {
    const problems = [];
    const found = packages.map((settings) => {
        const own = manifestsOf(settings, packages, manifests);
        const { path, releaseType } = settings;
        if (releaseType !== 'simple' && !own.some((each) => each.ecosystem === releaseType)) {
            problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('release-please-invalid', `${configFile}: packages.${path} is of the type ${releaseType}, and ${path === '.' ? 'the root' : path} has no ${releaseType === 'rust' ? 'Cargo.toml' : 'pyproject.toml'} with a package.`, 'Correct the path or the `release-type`.', { file: configFile }));
        }
        const component = componentOf(settings, own);
        const version = `${settings.hasV ? 'v' : ''}{version}`;
        const hasComponent = settings.hasComponentInTag && component !== '';
        const tag = hasComponent ? `${component}${settings.tagSeparator}${version}` : version;
        return {
            settings,
            component,
            types: settings.types ?? (releaseType === 'python' ? pythonTypes : otherTypes),
            package: {
                id: component === '' ? path : component,
                name: component,
                manifests: own,
                paths: [path],
                exclude: settings.exclude,
                tags: [tag],
                changelog: settings.changelog === undefined ? undefined : node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(path, settings.changelog),
            },
        };
    });
    problems.push(...clashes(found, configFile));
    return { found, problems };
}
/** Those in its folder; of a workspace also the members that are no package of their own, as they share its version. */
function manifestsOf({ path, releaseType }, all, manifests) {
    if (releaseType === 'simple')
        return [];
    const others = all.map((each) => each.path).filter((each) => each !== path);
    const isElsewhere = (directory) => others.some((other) => isInside(directory, other) && isInside(other, path));
    const here = manifests.filter(({ directory }) => directory === path);
    if (releaseType === 'python') {
        // the crate that a wheel is made of bears the wheel's version
        const crates = here.flatMap((each) => (each.ecosystem === 'python' ? (each.crateDirectory ?? []) : []));
        const isCrate = (each) => each.ecosystem === 'rust' && (crates.includes(each.directory) || each.directory === path);
        return manifests.filter((each) => (each.ecosystem === 'python' && each.directory === path) || (isCrate(each) && !others.includes(each.directory)));
    }
    const isMember = (each) => each.ecosystem === 'rust' && each.workspace === path && each.directory !== path && !isElsewhere(each.directory);
    return manifests.filter((each) => (each.directory === path && each.ecosystem === 'rust') || isMember(each));
}
const isInside = (inner, outer) => inner === outer || outer === '.' || inner.startsWith(`${outer}/`);
/** As configured, else by the package's name; an npm scope in front of it is left out. */
function componentOf({ component, packageName, path, releaseType }, own) {
    if (component !== undefined)
        return component;
    const manifest = own.find((each) => each.directory === path && each.ecosystem === releaseType);
    return (packageName ?? manifest?.name ?? '').replace(/^@[^/]*\//, '');
}
/** Two packages whose tags could not be told apart. */
function clashes(found, configFile) {
    const tags = found.map((each) => each.package.tags[0]);
    return found
        .filter(({ settings }, at) => settings.isTagged && tags.indexOf(tags[at] ?? '') !== at)
        .map(({ settings, package: { tags: [tag], }, }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('release-please-invalid', `${configFile}: packages.${settings.path} would have the same tags (${tag}) as another package.`, 'Give each a `component`, and leave `include-component-in-tag` on.', { file: configFile }));
}


/***/ }),

/***/ 50603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ proposePlease)
});

// EXTERNAL MODULE: ./lib/cli/src/version/past.js
var version_past = __webpack_require__(40822);
// EXTERNAL MODULE: ./lib/cli/src/version/propose.js + 4 modules
var propose = __webpack_require__(980);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-template.js
var tag_template = __webpack_require__(9496);
// EXTERNAL MODULE: ./lib/cli/src/version/changelog/insert.js + 1 modules
var insert = __webpack_require__(78596);
// EXTERNAL MODULE: ./lib/cli/src/version/changelog/section.js
var changelog_section = __webpack_require__(91342);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/edit.js
var edit = __webpack_require__(91804);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/json-tree.js
var json_tree = __webpack_require__(21755);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/path-expression.js
var path_expression = __webpack_require__(24414);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/plan-edits.js + 6 modules
var plan_edits = __webpack_require__(32642);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/python-source.js
var python_source = __webpack_require__(26822);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/toml-tree.js
var toml_tree = __webpack_require__(51901);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/moved.js
var edits_moved = __webpack_require__(92245);
// EXTERNAL MODULE: ./lib/cli/src/version/edits/requirement.js
var edits_requirement = __webpack_require__(82209);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/dependency-notes.js


/** The tables in the order in which release-please lists them. */
const tables = {
    normal: 'dependencies',
    dev: 'dev-dependencies',
    build: 'build-dependencies',
};
/**
 * What the requirements of a package on crates that move become, as one item of its changelog in the words of the plugin
 * `cargo-workspace`; `undefined` where none of them changes.
 */
function dependencyNotes({ manifests }, moved) {
    const versions = new Map((0,edits_moved/* crates */.FQ)(moved).map(({ manifest, version }) => [manifest.directory, (0,edits_moved/* cargoText */.sn)(version)]));
    const all = manifests.flatMap((each) => (each.ecosystem === 'rust' ? each.dependencies : []));
    const lines = Object.entries(tables).flatMap(([kind, table]) => {
        const changed = all.filter((each) => each.kind === kind).flatMap((each) => lineOf(each, versions) ?? []);
        return changed.length === 0 ? [] : [`  * ${table}`, ...new Set(changed)];
    });
    return lines.length === 0 ? undefined : ['The following workspace dependencies were updated', ...lines].join('\n');
}
function lineOf({ name, alias, directory, requirement }, versions) {
    const version = directory === undefined ? undefined : versions.get(directory);
    if (version === undefined || requirement === undefined)
        return undefined;
    const raised = (0,edits_requirement/* raiseRequirement */.e)(requirement, version);
    return raised === undefined || raised === requirement
        ? undefined
        : `    * ${alias ?? name} bumped from ${requirement} to ${raised}`;
}

// EXTERNAL MODULE: ./lib/cli/src/version/release-please/manifest.js
var manifest = __webpack_require__(69486);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/compose.js













/** The files that {@link composePlease} may look at. */
function candidatesPlease(all, { manifestFile }, tracked) {
    const names = new Set(tracked);
    const usual = /(^|\/)(?:Cargo\.toml|Cargo\.lock|uv\.lock|pyproject\.toml|setup\.py|setup\.cfg|version\.py)$/;
    return [
        ...new Set([
            manifestFile,
            ...tracked.filter((file) => usual.test(file)),
            ...all.flatMap(({ settings, package: own }) => [
                ...(own.changelog ?? []).toString().split('\n'),
                ...(versionFile(settings) ?? '').split('\n'),
                ...settings.extraFiles.map((each) => each.path),
                ...own.manifests.flatMap((each) => [each.versionOrigin.file]),
                ...own.manifests.flatMap((each) => (each.ecosystem === 'python' ? (0,python_source/* modulesOf */.XG)(each, names) : [])),
            ]),
        ]),
    ].filter((file) => file !== '');
}
/** Plans every edit and every changelog of a decision, in memory, as release-please's options ask for. */
function composePlease(decision, all, settings, facts) {
    const changed = new Map();
    const problems = [];
    const now = (file) => changed.get(file)?.after ?? facts.textOf(file);
    const put = (file, after) => {
        if (after !== now(file))
            changed.set(file, { before: facts.textOf(file), after });
    };
    const readers = { yaml: facts.yaml, json: json_tree/* jsonTree */.t };
    const moved = decision.releases.flatMap(({ package: { manifests }, version }) => manifests.map((manifest) => ({ manifest, version })));
    const composed = [];
    const released = decision.releases.flatMap((release) => {
        const found = all.find((each) => each.package === release.package);
        return found === undefined ? [] : [{ release, found }];
    });
    const extra = released.flatMap(({ release, found }) => found.settings.extraFiles.flatMap((each) => meant(each, release.version, now(each.path), readers, problems)));
    const planned = (0,plan_edits/* planEdits */.r)(moved, extra, facts.tracked, now, readers, facts.date);
    problems.push(...planned.problems);
    for (const [file, edits] of planned.edits)
        put(file, (0,edit/* applyEdits */.ct)(now(file) ?? '', edits));
    for (const { release, found } of released) {
        for (const file of modules(found, facts.tracked)) {
            const text = now(file);
            if (text !== undefined)
                put(file, (0,edit/* applyEdits */.ct)(text, (0,python_source/* editModule */.dK)(text, release.version.pep440 ?? release.version.text)));
        }
        const plain = found.settings.releaseType === 'simple' ? versionFile(found.settings) : undefined;
        // one that is not there is not asked for
        if (plain !== undefined && now(plain) !== undefined)
            put(plain, `${release.version.text}\n`);
        const dependencies = settings.hasCargoWorkspace ? dependencyNotes(release.package, moved) : undefined;
        composed.push(composeOne(release, found, dependencies, facts, now, put));
    }
    if (decision.releases.length > 0) {
        const versions = released.map(({ release, found }) => [found.settings.path, release.version.text]);
        put(settings.manifestFile, (0,manifest/* writeManifest */.H)(now(settings.manifestFile) ?? '{}\n', versions));
    }
    return { composed, changed, problems };
}
function composeOne(release, found, dependencies, { date, repository }, now, put) {
    const { text } = release.version;
    const { tags, name, changelog } = release.package;
    const tag = (0,tag_template/* tagFor */.gY)(tags[0], name, text);
    // the version before is linked also where its tag is not in this history
    const previousTag = found.last === undefined ? undefined : (release.from?.name ?? undefined);
    const section = (0,changelog_section/* makeSection */.y)({ version: text, date, tag, previousTag, changes: release.changes, because: release.because, dependencies }, { look: 'release-please', types: found.types, repository, contributors: found.settings.hasAuthors });
    if (changelog !== undefined) {
        const links = { version: text, tag, previousTag, repository };
        put(changelog, (0,insert/* insertSection */.hb)(now(changelog), section, release.version, 'release-please', links));
    }
    return { release, text, tag, notes: (0,insert/* render */.XX)(section, 'release-please', '') };
}
function versionFile({ path, releaseType, versionFile: named }) {
    if (releaseType !== 'simple')
        return undefined;
    return posix_.join(path, named ?? 'version.txt');
}
/** Every `version.py` of a Python package, wherever it lies, and the file that the option names. */
function modules({ settings: { path, releaseType, versionFile: named } }, tracked) {
    if (releaseType !== 'python')
        return [];
    const below = path === '.' ? '' : `${path}/`;
    const usual = tracked.filter((each) => each.startsWith(below) && posix_.basename(each) === 'version.py');
    return [...new Set([...usual, ...(named === undefined ? [] : [posix_.join(path, named)])])];
}
/** A file that was named without more has its version at `$.version`, or by markers, or both. */
function meant({ path, type, at, isGuessed }, version, text, readers, problems) {
    const entry = { path, version, isPython: false };
    if (!isGuessed || text === undefined)
        return [{ ...entry, at: type === 'generic' ? undefined : at }];
    const hasMarker = /x-release-(?:please|action)-/.test(text);
    const read = { json: readers.json, toml: toml_tree/* tomlTree */.$, yaml: readers.yaml, generic: undefined }[type];
    let isThere;
    try {
        isThere = read !== undefined && ((0,path_expression/* find */.I)(read(text), '$.version') ?? []).length > 0;
    }
    catch {
        isThere = false;
    }
    if (!isThere && !hasMarker) {
        problems.push((0,problem/* problem */.CC)('edit-impossible', `${path} has ${type === 'generic' ? '' : 'no value at `$.version` and '}no line with the marker x-release-please-version.`, 'Mark the line, or take the file out of `extra-files`; nothing was written.', { file: path }));
        return [];
    }
    return [...(isThere ? [{ ...entry, at: '$.version' }] : []), ...(hasMarker ? [{ ...entry, at: undefined }] : [])];
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/version/changes.js
var version_changes = __webpack_require__(55741);
// EXTERNAL MODULE: ./lib/cli/src/version/dependents.js
var dependents = __webpack_require__(10834);
// EXTERNAL MODULE: ./lib/cli/src/version/number.js
var number = __webpack_require__(32495);
// EXTERNAL MODULE: ./lib/cli/src/version/range.js
var range = __webpack_require__(28149);
// EXTERNAL MODULE: ./lib/cli/src/version/rules.js
var rules = __webpack_require__(98127);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/paths.js
/**
 * Which commits are a package's: of each file the one with the longest path around it, the root's are all, and a commit
 * without files is everybody's. One whose files below the package are all in `exclude-paths` is not.
 */
function belongsTo({ path, exclude }, paths) {
    const below = paths.filter((each) => each !== '.').sort((one, other) => other.length - one.length);
    return ({ files }) => {
        if (files === undefined || files.length === 0)
            return true;
        const own = path === '.' ? files : files.filter((file) => below.find((each) => isInside(file, each)) === path);
        return own.some((file) => !exclude.some((each) => isInside(file, each)));
    };
}
const isInside = (file, folder) => folder === '.' || file === folder || file.startsWith(`${folder}/`);

// EXTERNAL MODULE: ./lib/cli/src/version/release-please/version.js
var release_please_version = __webpack_require__(55019);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/decide.js









/** Decides what release-please would: `commits` newest first, back to the oldest tag. */
function decidePlease(all, commits, settings, overrides) {
    const wishes = all.map((found) => wishOf(found, all, commits, settings, overrides));
    linkVersions(wishes, settings);
    if (settings.hasCargoWorkspace)
        moveDependents(wishes);
    const decision = {
        releases: [],
        quiet: [],
        stuck: [],
    };
    for (const { found, changes, seen, bump, next, because } of wishes) {
        const { package: own, tag, standing } = found;
        if (next === undefined) {
            decision.quiet.push({ package: own, last: tag, seen });
            continue;
        }
        const version = (0,model_version/* readVersion */.$4)((0,release_please_version/* spell */.lO)(next));
        const last = found.last === undefined ? undefined : (0,model_version/* readVersion */.$4)((0,release_please_version/* spell */.lO)(found.last));
        if (version === undefined) {
            decision.stuck.push({ package: own, reason: `${(0,release_please_version/* spell */.lO)(next)} is no version` });
        }
        else if (last !== undefined && !(0,number/* isAfter */.dS)(version, last, pep440/* compare */.UD)) {
            const reason = `${version.text} would not come after ${last.text} in the order of both semver and PEP 440`;
            decision.stuck.push({ package: own, reason });
        }
        else {
            const common = { package: own, last: standing.last, version, because, changes, from: tag };
            decision.releases.push({ ...common, bump: bump ?? 'patch' });
        }
    }
    return decision;
}
function wishOf(found, all, commits, settings, overrides) {
    const fresh = newCommits(found, commits, settings);
    const isOwn = belongsTo(found.settings, all.map((each) => each.settings.path));
    const own = fresh.filter((each) => isOwn(each));
    const { changes, seen } = (0,version_changes/* changesOf */.f)(own, { overrides, counts: (each) => shows(each, found), isTold: () => true });
    const footer = changes.find((each) => each.releaseAs !== undefined)?.releaseAs;
    const { releaseAs } = found.settings;
    const isDue = footer !== undefined || changes.some((each) => shows(each, found));
    const bump = isDue ? stepOf(changes) : undefined;
    // an option that was left in the file asks for what is released already
    const isNew = releaseAs !== undefined && !isReleased(releaseAs, found);
    const asked = isNew ? releaseAs : footer;
    const next = isDue ? (asked === undefined ? follow(found, bump ?? 'patch') : (0,release_please_version/* parseVersion */.ot)(asked)) : undefined;
    const because = asked === undefined ? 'its own commits' : isNew ? `release-as: ${asked}` : `Release-As: ${asked}`;
    const told = changes.filter((each) => each.type !== '');
    return { found, changes: told, seen, bump, next, because };
}
/** A type that is hidden, or listed nowhere, is told where it breaks something. */
const shows = (change, { types }) => change.isBreaking || (0,rules/* typeOf */.QP)(change, types)?.hidden === false;
/** The step counts by the meaning of a type alone, also where the file hides it. */
function stepOf(changes) {
    const steps = changes.map((each) => (each.isBreaking ? 'major' : each.type === 'feat' ? 'minor' : 'patch'));
    return steps.reduce(rules/* greater */.rh, undefined) ?? 'patch';
}
function isReleased(releaseAs, { last }) {
    const asked = (0,release_please_version/* parseVersion */.ot)(releaseAs);
    return asked !== undefined && last !== undefined && (0,release_please_version/* spell */.lO)(asked) === (0,release_please_version/* spell */.lO)(last);
}
function follow({ last, settings }, bump) {
    if (last !== undefined)
        return (0,release_please_version/* nextOf */.Xh)(last, bump, settings);
    return (0,release_please_version/* parseVersion */.ot)(settings.initialVersion ?? (settings.releaseType === 'simple' ? '1.0.0' : '0.1.0'));
}
/** Since the tag; without one since the commit that the file names; else all of them. */
function newCommits({ tag }, commits, { lastRelease, bootstrap }) {
    const newer = lastRelease === undefined ? commits : (0,range/* since */.X)(commits, full(lastRelease, commits));
    if (tag !== undefined)
        return (0,range/* since */.X)(newer, tag.commit);
    return bootstrap === undefined ? newer : (0,range/* since */.X)(newer, full(bootstrap, commits));
}
const full = (sha, commits) => commits.find((each) => each.sha.startsWith(sha))?.sha ?? sha;
/** Components that are linked all move as soon as one does, to the greatest version among them. */
function linkVersions(wishes, { linked }) {
    for (const { name, components } of linked) {
        const isMember = ({ found }) => components.includes(found.component);
        const versions = wishes.flatMap((each) => (isMember(each) ? (each.next ?? []) : []));
        const greatest = versions.reduce((best, each) => (best === undefined || (0,release_please_version/* compareCore */.bm)(each.core, best.core) > 0 ? each : best), undefined);
        if (greatest === undefined)
            continue;
        for (const [at, each] of wishes.entries()) {
            if (!isMember(each))
                continue;
            const because = each.next === undefined ? `Synchronize ${name} versions` : each.because;
            wishes[at] = { ...each, next: greatest, because };
        }
    }
}
/** A crate that needs one which moves gets a patch, and so on. */
function moveDependents(wishes) {
    const needs = (0,dependents/* dependenciesOf */.h)(wishes.map((each) => each.found.package));
    for (let isMoving = true; isMoving;) {
        isMoving = false;
        for (const [at, each] of wishes.entries()) {
            if (each.next !== undefined || each.found.last === undefined || each.found.settings.releaseType !== 'rust')
                continue;
            const moved = wishes.filter(({ found, next }) => next !== undefined && needs.get(each.found.package)?.has(found.package) === true);
            if (moved.length === 0)
                continue;
            const names = moved.map(({ found, next }) => {
                const [old, fresh] = [found.last, next].map((version) => (version === undefined ? '' : (0,release_please_version/* spell */.lO)(version)));
                return `${found.package.id} bumped from ${old ?? ''} to ${fresh ?? ''}`;
            });
            wishes[at] = { ...each, next: (0,release_please_version/* nextOf */.Xh)(each.found.last, 'patch', each.found.settings), because: names.join(', ') };
            isMoving = true;
        }
    }
}

// EXTERNAL MODULE: ./lib/cli/src/version/tags.js
var version_tags = __webpack_require__(98159);
;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/standings.js




/** What was released of each package: the manifest says it, and the tag of that version tells the commit. */
async function standingsPlease(past, found, tags, settings) {
    const released = found.map((each) => {
        const text = settings.versions.get(each.settings.path);
        const read = text === undefined ? undefined : (0,release_please_version/* parseVersion */.ot)(text);
        // a bare 0.0.0 is a stand-in for nothing
        return read === undefined || (0,release_please_version/* spell */.lO)(read) === '0.0.0' ? undefined : read;
    });
    const names = found.map(({ package: { tags: templates, name } }, at) => {
        const last = released[at];
        if (last === undefined)
            return [];
        return [(0,tag_template/* tagFor */.gY)(templates[0], name, (0,release_please_version/* spell */.lO)(last))].filter((tag) => tags.includes(tag));
    });
    const merged = await past.firstMerged(names);
    return found.map((each, at) => {
        const last = released[at];
        const version = last === undefined ? undefined : (0,model_version/* readVersion */.$4)((0,release_please_version/* spell */.lO)(last));
        const there = merged[at];
        const tag = there === undefined || version === undefined ? undefined : { ...there, version };
        const taken = (0,version_tags/* tagsOf */.Fg)(tags, each.package.tags, each.package.name).map((one) => one.version);
        const standing = { package: each.package, last: tag, lastFinal: tag, taken, written: version };
        return { ...each, last, tag, standing };
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/version/release-please/propose.js





/** Decides the next versions and composes their files, by release-please's own files. */
async function proposePlease(scene, found, settings, facts) {
    const past = (0,version_past/* pastOf */.C)(scene, true);
    const all = await standingsPlease(past, found, scene.tags, settings);
    // without its tag a package begins at a commit that the file names, or with the first of all
    const isWhole = all.some((each) => each.tag === undefined);
    const from = isWhole ? [] : all.flatMap((each) => each.tag?.commit ?? []);
    const read = await (0,propose/* historyOf */.om)(scene, past, from);
    if ('problem' in read)
        return read;
    const overrides = (await facts.overridesOf?.(read.commits)) ?? new Map();
    const decision = decidePlease(all, read.commits, settings, overrides);
    const names = decision.releases.length === 0 ? [] : candidatesPlease(all, settings, scene.tracked);
    const edited = all.flatMap((each) => each.settings.extraFiles.map((file) => file.path));
    const { texts, given } = await (0,propose/* readTexts */.Z7)(scene, facts, names, edited);
    const standings = all.map((each) => each.standing);
    return (0,propose/* proposal */.vC)(decision, standings, texts, (some) => composePlease(some, all, settings, given));
}


/***/ }),

/***/ 55019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ nextOf),
/* harmony export */   bm: () => (/* binding */ compareCore),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* harmony import */ var _next_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35087);

/** Reads a version, with a `v` or without; `undefined` where it is none. (release-please reads `1.2.3rc1` as 1.2.3.) */
function parseVersion(text) {
    const found = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    return { core: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4] };
}
/** `1.3.0-beta.1` */
const spell = ({ core, pre }) => core.join('.') + (pre === undefined ? '' : `-${pre}`);
/** The next version after `last` by the package's strategy. */
function nextOf(last, bump, { versioning, zero, isPrerelease, prereleaseType, }) {
    const always = /^always-bump-(patch|minor|major)$/.exec(versioning)?.[1];
    if (always === 'patch' || always === 'minor' || always === 'major') {
        return { core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(last.core, always, 'semver'), pre: last.pre };
    }
    const step = last.core[0] === 0 ? belowOne(bump, zero) : bump;
    // a pre-release that somebody asked for stays one until somebody asks for a final version
    if (versioning === 'default')
        return { core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(last.core, step, 'semver'), pre: last.pre };
    const next = stepEarly(last, step, prereleaseType);
    // leaving the series: the version that it led to
    return isPrerelease ? next : { core: next.core, pre: undefined };
}
const belowOne = (bump, zero) => bump === 'major' ? zero.breaking : bump === 'minor' ? zero.feature : 'patch';
/** One step of a pre-release: its counter, where it goes far enough already. */
function stepEarly(last, step, type) {
    const { core, pre } = last;
    if (pre === undefined)
        return { core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(core, step, 'semver'), pre: type };
    const isFarEnough = step === 'patch' || (step === 'minor' ? core[2] === 0 : core[1] === 0 && core[2] === 0);
    if (isFarEnough)
        return { core, pre: counted(pre) };
    // a farther target begins its counter anew
    return {
        core: (0,_next_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(core, step, 'semver'),
        pre: pre.replace(/\d+(?=\D*$)/, (old) => '0'.repeat(old.length - 1) + firstOf(type)),
    };
}
const firstOf = (type) => /\d+(?=\D*$)/.exec(type ?? '')?.[0] ?? '1';
/** The last number of a pre-release plus one, its zeros in front kept; `.1` behind one without a number. */
function counted(pre) {
    const number = /\d+(?=\D*$)/.exec(pre)?.[0];
    if (number === undefined)
        return `${pre}.1`;
    return pre.replace(/\d+(?=\D*$)/, String(Number(number) + 1).padStart(number.length, '0'));
}
/** Order of two as semver has it, the texts of pre-releases aside: 0 where only these differ. */
function compareCore(one, other) {
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}


/***/ }),

/***/ 31943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wp: () => (/* binding */ decisionLines),
  n_: () => (/* binding */ diffOf),
  E8: () => (/* binding */ versionSection)
});

// UNUSED EXPORTS: quietLines

// EXTERNAL MODULE: ./lib/cli/src/version/commit.js
var version_commit = __webpack_require__(70707);
;// CONCATENATED MODULE: ./lib/cli/src/version/diff.js
/** How many unchanged lines stand around a change. */
const context = 3;
/** Two texts that differ in more lines than this are shown as one whole replaced by the other. */
const farthest = 1000;
/** The unified diff of one file, as `git diff` shows it; `before` is `undefined` where the file is new. Empty where nothing changed. */
function unifiedDiff(file, before, after) {
    if (before === after)
        return '';
    const pieces = compareLines(linesOf(before ?? ''), linesOf(after));
    const head = [`--- ${before === undefined ? '/dev/null' : `a/${file}`}`, `+++ b/${file}`];
    return [...head, ...hunks(pieces)].join('\n');
}
/** With a mark where the last line has no end, as git has it. */
function linesOf(text) {
    if (text === '')
        return [];
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        return lines.slice(0, -1);
    return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}\n\\ No newline at end of file`];
}
function hunks(pieces) {
    // a new file is one hunk: nothing of it has to be looked for
    if (pieces.every(({ kind }) => kind === '+')) {
        return [`@@ -0,0 +1,${pieces.length} @@`, ...pieces.map(({ line }) => `+${line}`)];
    }
    const near = new Set();
    for (const [index, piece] of pieces.entries()) {
        if (piece.kind === ' ')
            continue;
        for (let at = index - context; at <= index + context; at += 1)
            near.add(at);
    }
    const out = [];
    let [old, fresh] = [1, 1];
    for (let index = 0; index < pieces.length; index += 1) {
        const isNear = near.has(index);
        if (isNear) {
            const hunk = [];
            for (let at = index; near.has(at) && at < pieces.length; at += 1)
                hunk.push(pieces[at] ?? { kind: ' ', line: '' });
            const [removed, added] = [
                hunk.filter(({ kind }) => kind !== '+').length,
                hunk.filter(({ kind }) => kind !== '-').length,
            ];
            out.push(`@@ -${removed === 0 ? old - 1 : old},${removed} +${added === 0 ? fresh - 1 : fresh},${added} @@`);
            out.push(...hunk.map(({ kind, line }) => kind + line));
            old += removed;
            fresh += added;
            index += hunk.length - 1;
        }
        else {
            old += 1;
            fresh += 1;
        }
    }
    return out;
}
/** The shortest way from one to the other (Myers, "An O(ND) difference algorithm", 1986), between what both have at the ends. */
function compareLines(one, other) {
    let start = 0;
    while (start < one.length && start < other.length && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < one.length - start &&
        end < other.length - start &&
        one[one.length - 1 - end] === other[other.length - 1 - end]) {
        end += 1;
    }
    const same = (line) => ({ kind: ' ', line });
    return [
        ...one.slice(0, start).map(same),
        ...shortest(one.slice(start, one.length - end), other.slice(start, other.length - end)),
        ...one.slice(one.length - end).map(same),
    ];
}
function shortest(one, other) {
    const removed = one.map((line) => ({ kind: '-', line }));
    const added = other.map((line) => ({ kind: '+', line }));
    // a new file, or a section put in, has nothing to be compared with
    if (one.length === 0 || other.length === 0)
        return [...removed, ...added];
    const most = Math.min(one.length + other.length, farthest);
    let reach = new Map([[1, 0]]);
    const steps = [];
    for (let depth = 0; depth <= most; depth += 1) {
        steps.push(reach);
        reach = new Map(reach);
        for (let line = -depth; line <= depth; line += 2) {
            const isDown = line === -depth || (line !== depth && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0));
            let x = isDown ? (reach.get(line + 1) ?? 0) : (reach.get(line - 1) ?? 0) + 1;
            while (x < one.length && x - line < other.length && one[x] === other[x - line])
                x += 1;
            reach.set(line, x);
            if (x >= one.length && x - line >= other.length)
                return walkBack(one, other, steps);
        }
    }
    return [...removed, ...added];
}
function walkBack(one, other, steps) {
    const pieces = [];
    let [x, y] = [one.length, other.length];
    for (let depth = steps.length - 1; depth >= 0; depth -= 1) {
        const reach = steps[depth] ?? new Map();
        const line = x - y;
        const isDown = line === -depth || (line !== depth && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0));
        const from = isDown ? line + 1 : line - 1;
        const beginX = depth === 0 ? 0 : (reach.get(from) ?? 0);
        const beginY = depth === 0 ? 0 : beginX - from;
        while (x > beginX && y > beginY) {
            pieces.push({ kind: ' ', line: one[x - 1] ?? '' });
            x -= 1;
            y -= 1;
        }
        if (depth === 0)
            break;
        if (isDown)
            pieces.push({ kind: '+', line: other[y - 1] ?? '' });
        else
            pieces.push({ kind: '-', line: one[x - 1] ?? '' });
        x = beginX;
        y = beginY;
    }
    return pieces.reverse();
}

;// CONCATENATED MODULE: ./lib/cli/src/version/report.js


/** How many commits are told one by one. */
const most = 30;
/** What is going to be released, a line for each package. */
function decisionLines(composed, { quiet }) {
    return [
        ...composed.map(({ release, text, tag }) => {
            const from = release.last === undefined ? 'first release' : release.last.version.text;
            const many = release.changes.length === 1 ? '1 commit' : `${release.changes.length} commits`;
            return `${titleOf(release.package)}: ${from} \u2192 ${text} (${many}; ${release.because}), tag ${tag}`;
        }),
        ...quiet.flatMap((each) => quietLines(each, composed.length === 0)),
    ];
}
/** A package without a release, and why its commits make none. Texts of commits lose what a terminal would act on. */
function quietLines({ package: each, last, seen }, isWhole) {
    const after = last === undefined ? 'no tag yet' : `since ${last.name}`;
    const head = `${titleOf(each)}: no releasable commits (${after}; ${seen.length} seen)`;
    if (!isWhole)
        return [head];
    const lines = seen
        .slice(0, most)
        .map(({ commit, reason }) => `  ${commit.sha.slice(0, 7)} ${shown((0,version_commit/* subjectOf */.e)(commit.message))}: ${reason}`);
    return [head, ...lines, ...(seen.length > most ? [`  \u2026 and ${seen.length - most} more`] : [])];
}
/** A package by its id, with the number of those that bear its version too. */
function titleOf({ id, manifests }) {
    const others = new Set(manifests.map((each) => each.name)).size - 1;
    return others > 0 ? `${id} and ${others} more` : id;
}
// oxlint-disable-next-line no-control-regex
const shown = (text) => text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\ufffd');
/** The whole change as a unified diff. */
function diffOf({ changed }) {
    return [...changed]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([file, { before, after }]) => unifiedDiff(file, before, after))
        .filter((each) => each !== '')
        .join('\n');
}
/** Sections of the job summary: what is released, and the notes of each. */
function versionSection(composed, live) {
    if (composed.length === 0)
        return ['Nothing to release: no releasable commits.'];
    const verb = live ? 'Released' : 'Would be released';
    return [`${verb}: ${composed.map(({ tag }) => `\`${tag}\``).join(', ')}`, ...composed.map(({ notes }) => notes)];
}


/***/ }),

/***/ 89943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cancelled)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70707);
/* harmony import */ var _footers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89832);


/**
 * Commits that took one another back, by hash: the revert and what it reverts, each with the other one. A revert that was
 * reverted itself takes nothing back. `commits` newest first; a revert of something older stands.
 */
function cancelled(commits) {
    const pairs = new Map();
    for (const [index, commit] of commits.entries()) {
        if (pairs.has(commit.sha) || !/^\s*(?:revert|reapply)\b/i.test(commit.message))
            continue;
        const older = commits.slice(index + 1).filter((each) => !pairs.has(each.sha));
        for (const target of targetsOf(commit, older)) {
            pairs.set(target.sha, commit.sha);
            pairs.set(commit.sha, target.sha);
        }
    }
    return pairs;
}
/** By the hashes that the message names; without any, by the title that it quotes (`Reverts owner/name#12`). */
function targetsOf(commit, older) {
    const [header = '', ...lines] = commit.message.trimStart().split(/\r?\n/);
    const named = (0,_footers_js__WEBPACK_IMPORTED_MODULE_0__/* .readFooters */ .n)(lines).commits;
    if (named.length > 0) {
        return named.flatMap((name) => older.find((each) => each.sha.startsWith(name)) ?? []);
    }
    const quoted = /^Revert "(.*)"(?: \(#\d+\))?$/.exec(header)?.[1] ?? /^revert: (.+?)(?: \(#\d+\))?$/i.exec(header)?.[1];
    const target = older.find((each) => (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(each.message, Infinity) === quoted);
    return target === undefined ? [] : [target];
}


/***/ }),

/***/ 98127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ defaultTypes),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   rh: () => (/* binding */ greater),
/* harmony export */   uM: () => (/* binding */ bumpOf)
/* harmony export */ });
/** The types of the specification and of conventional-changelog; `deps` is what dependency bots write. */
const defaultTypes = [
    { type: 'feat', section: 'Features', hidden: false },
    { type: 'fix', section: 'Bug Fixes', hidden: false },
    { type: 'perf', section: 'Performance Improvements', hidden: false },
    { type: 'deps', section: 'Dependencies', hidden: false },
    { type: 'revert', section: 'Reverts', hidden: false },
    { type: 'docs', section: 'Documentation', hidden: true },
    { type: 'style', section: 'Styles', hidden: true },
    { type: 'chore', section: 'Miscellaneous Chores', hidden: true },
    { type: 'refactor', section: 'Code Refactoring', hidden: true },
    { type: 'test', section: 'Tests', hidden: true },
    { type: 'build', section: 'Build System', hidden: true },
    { type: 'ci', section: 'Continuous Integration', hidden: true },
];
const order = ['patch', 'minor', 'major'];
/** The greater of two. */
function greater(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
/** The rule for a type: the one for its scope before the one for all. */
function typeOf(change, types) {
    const own = rulesFor(types).get(change.type) ?? [];
    return (own.find((each) => each.scope !== undefined && each.scope === change.scope) ??
        own.find((each) => each.scope === undefined));
}
const tables = new WeakMap();
/** The rules by what they are for: thousands of changes are held against the same ones. */
function rulesFor(types) {
    const known = tables.get(types);
    if (known !== undefined)
        return known;
    const table = new Map();
    for (const each of types) {
        for (const name of new Set([each.type, each.type.toLowerCase()]))
            table.set(name, [...(table.get(name) ?? []), each]);
    }
    tables.set(types, table);
    return table;
}
/** What one change asks for; `undefined`: nothing. */
function bumpOf(change, types) {
    if (change.isBreaking)
        return 'major';
    const rule = typeOf(change, types);
    if (rule === undefined || rule.hidden)
        return undefined;
    return change.type === 'feat' ? 'minor' : 'patch';
}


/***/ }),

/***/ 78063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98127);

/** The rules of a config file. */
function rulesOf(settings, packages, series) {
    return {
        types: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTypes */ .JJ,
        zero: settings.zero,
        series,
        packages,
        groups: settings.groups,
        source: settings.source,
        changelog: settings.changelog ?? 'CHANGELOG.md',
        look: undefined,
        contributors: false,
        files: settings.files,
        overrides: new Map(),
    };
}


/***/ }),

/***/ 90773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf),
/* harmony export */   X: () => (/* binding */ writtenIn)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15761);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98159);


/** What the tags say of each package; which of them HEAD contains is asked of git, before any path is looked at. */
async function standingsOf(past, packages, names, source) {
    const all = packages.map((each) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(names, each.tags, each.name));
    const finals = all.map((tags) => tags.filter((each) => !(0,_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isEarly */ .Mv)(each)));
    const merged = await lastOf(past, [...all, ...finals]);
    const standings = [];
    for (const [index, each] of packages.entries()) {
        const [tags = [], own = []] = [all[index], finals[index]];
        const written = writtenIn(each, source);
        const found = { last: merged[index], lastFinal: merged[packages.length + index] };
        const strays = await straysAmong(past, tags, found.last, written);
        const isLiving = ({ name }) => !strays.includes(name);
        const living = [tags, own].map((some) => some.filter((one) => isLiving(one)));
        const merge = strays.length === 0 ? [found.last, found.lastFinal] : await lastOf(past, living);
        const [last, lastFinal] = await Promise.all(merge.map((one, at) => beside(past, living[at] ?? [], one, written)));
        const taken = tags.map(({ version }) => version);
        standings.push({ package: each, last, lastFinal, taken, written, ...(strays.length > 0 && { strays }) });
    }
    return standings;
}
/** Of each list the greatest version that HEAD contains. */
async function lastOf(past, lists) {
    const merged = await past.firstMerged(lists.map((tags) => tags.map(({ name }) => name)));
    return lists.map((tags, at) => {
        const found = merged[at];
        const tag = tags.find(({ name }) => name === found?.name);
        return found === undefined || tag === undefined ? undefined : { ...tag, commit: found.commit };
    });
}
/** At most so many tags on other branches are looked at. */
const mostBeside = 5;
/**
 * The last release, where it was made on a branch of its own (`release/1.4`): the greatest version that is no greater than
 * what the manifests say, with the commit where its branch left this one. Else what HEAD contains.
 */
async function beside(past, tags, merged, written) {
    if (written === undefined)
        return merged;
    const later = tags.filter(({ version }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, written) <= 0 && (merged === undefined || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, merged.version) > 0));
    for (const tag of later.slice(0, mostBeside)) {
        const commit = await past.forkOf(tag.name, merged?.commit);
        if (commit !== undefined)
            return { ...tag, commit };
    }
    return merged;
}
/** More wrong tags than this are no mistakes. */
const mostStrays = 20;
/**
 * Tags whose versions were never those of the project: greater than what the manifests say, though a lower version was
 * tagged on the same commit or on one that came after it. `rust-v3.0.0` on the way to `rust-v0.32.4` was pushed by mistake.
 */
async function straysAmong(past, tags, greatest, written) {
    const strays = [];
    if (written === undefined)
        return strays;
    let last = greatest;
    while (last !== undefined && strays.length < mostStrays) {
        const { name, version, commit } = last;
        if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, written) <= 0)
            break;
        const later = await past.containing(commit);
        if (!tags.some((each) => later.has(each.name) && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(each.version, version) < 0))
            break;
        strays.push(name);
        const rest = tags.filter((each) => !strays.includes(each.name));
        last = (await lastOf(past, [rest]))[0];
    }
    return strays;
}
/** What the manifests say: the named one (`source`), else the greatest. */
function writtenIn({ manifests }, source) {
    const named = manifests.filter(({ origin, versionOrigin }) => origin.file === source || versionOrigin.file === source);
    return (named.length > 0 ? named : manifests)
        .flatMap((each) => (each.version === undefined ? [] : ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(each.version) ?? [])))
        .sort((one, other) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other, one))[0];
}


/***/ }),

/***/ 98159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Mv: () => (/* binding */ isEarly),
/* harmony export */   s4: () => (/* binding */ greatestTag)
/* harmony export */ });
/* harmony import */ var _model_plain_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93568);
/* harmony import */ var _model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9496);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15761);



/** Reads a tag by a template such as `v{version}` or `{name}-v{version}`; `undefined` where it does not fit. */
function versionIn(tag, template, name) {
    const text = (0,_model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagReader */ .uO)(template, name)(tag);
    return text === undefined ? undefined : read(text)?.version;
}
/** Thousands of tags are read by several templates: each text once. */
const known = new Map();
function read(text) {
    // what begins with no digit is no version, and most tags are tried by a template that is not theirs
    if (!/^\d/.test(text))
        return undefined;
    if (!known.has(text)) {
        const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(text);
        known.set(text, version && { version, weight: weightOf(text) });
    }
    return known.get(text);
}
function weightOf(text) {
    const numbers = (0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(text);
    if (numbers === undefined || numbers.some((each) => each >= 1e5))
        return undefined;
    return (numbers[0] * 1e5 + numbers[1]) * 1e5 + numbers[2];
}
/** Whether a tag's version is a pre-release. */
const isEarly = ({ version }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version);
/** The greater version first. */
function descending(one, other) {
    return one.weight === undefined || other.weight === undefined
        ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, one.version)
        : other.weight - one.weight;
}
/** Every tag that one of the templates reads for this name, the greatest version first. */
function tagsOf(names, templates, name) {
    return readTags(names, templates, name)
        .sort(descending)
        .map(({ tag, version }) => ({ name: tag, version }));
}
/** The first of {@link tagsOf}. */
function greatestTag(names, templates, name) {
    const found = readTags(names, templates, name);
    // versions that cannot all be compared have no greatest one: then it is the one that sorting puts first
    const isMixed = found.some((each) => each.weight === undefined);
    const [first, ...others] = isMixed ? found.sort(descending).slice(0, 1) : found;
    if (first === undefined)
        return undefined;
    const { tag, version } = others.reduce((best, each) => (descending(best, each) > 0 ? each : best), first);
    return { name: tag, version };
}
function readTags(names, templates, name) {
    const readers = templates.map((template) => (0,_model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagReader */ .uO)(template, name));
    const found = [];
    for (const tag of names) {
        for (const reader of readers) {
            const text = reader(tag);
            const weighed = text === undefined ? undefined : read(text);
            if (weighed === undefined)
                continue;
            found.push({ tag, version: weighed.version, weight: weighed.weight });
            break;
        }
    }
    return found;
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   fB: () => (/* binding */ undoLeftovers),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   pK: () => (/* binding */ putBack)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Reads bytes as UTF-8, or one character a byte where they are not: what is not touched comes out as it went in. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf8' };
    }
    catch {
        return { text: Buffer.from(bytes).toString('latin1'), encoding: 'latin1' };
    }
}
/** The bytes of a text in its encoding. */
const encode = (text, encoding) => Buffer.from(text, encoding);
/**
 * Writes all files or none: what was there is noted in `journal` (a file in the git folder) first, so that a run that is
 * killed in between can be undone by the next, and a write that fails undoes the others. The journal stays until
 * {@link settle}; throws what the failing write threw.
 */
async function writeAll(files, root, journal, rewrites) {
    const entries = rewrites.map(({ file, before, after }) => ({
        file,
        before: before === undefined ? null : Buffer.from(before).toString('base64'),
        after: Buffer.from(after).toString('base64'),
    }));
    await files.write(journal, JSON.stringify(entries));
    const done = [];
    try {
        for (const each of rewrites) {
            done.push(each);
            await files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, each.file), each.after);
        }
    }
    catch (error) {
        await putBack(files, root, done);
        await settle(files, journal);
        throw error;
    }
}
/** What was there before, byte for byte. */
async function putBack(files, root, rewrites) {
    for (const { file, before } of rewrites) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file);
        // the rest is put back even where one file is the one that cannot be written
        await (before === undefined ? files.remove(place) : files.write(place, before)).catch(() => undefined);
    }
}
/** The work is committed, or undone: there is nothing to undo any more. */
const settle = (files, journal) => files.remove(journal);
/**
 * Undoes what a killed run had written and not committed; gives the files. One that somebody has changed since stays as it
 * is, and so does one that a commit holds by now (`committed` tells).
 */
async function undoLeftovers(files, root, journal, isClean) {
    const noted = await files.text(journal);
    if (noted === undefined)
        return [];
    const undone = [];
    if (!(await isClean())) {
        for (const { file, before, after } of readJournal(noted)) {
            const now = await files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file)).catch(() => undefined);
            // a write that was cut off left a beginning
            const isOld = now !== undefined && before !== undefined && Buffer.compare(now, before) === 0;
            const isOurs = now !== undefined && !isOld && Buffer.compare(now, after.subarray(0, now.length)) === 0;
            if (!isOurs)
                continue;
            await putBack(files, root, [{ file, before, after }]);
            undone.push(file);
        }
    }
    await settle(files, journal);
    return undone;
}
/** A journal that was cut off in the middle was written before any file was. */
function readJournal(text) {
    try {
        const entries = JSON.parse(text);
        if (!Array.isArray(entries))
            return [];
        return entries.flatMap((each) => {
            if (typeof each !== 'object' || each === null)
                return [];
            const { file, before, after } = each;
            if (typeof file !== 'string' || typeof after !== 'string')
                return [];
            const old = typeof before === 'string' ? Buffer.from(before, 'base64') : undefined;
            return [{ file, before: old, after: Buffer.from(after, 'base64') }];
        });
    }
    catch {
        return [];
    }
}


/***/ })

};
