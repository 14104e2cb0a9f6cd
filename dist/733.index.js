export const id = 733;
export const ids = [733];
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

/***/ 83941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ observeGit)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

/**
 * Asks git about the folder, by three programs at once: the commits (of HEAD and of all tags), the index, and the checkout
 * itself. No command of git's tells two of them.
 */
async function observeGit(directory, process, env) {
    const git = (...argv) => process.run({ argv: ['git', '-c', 'safe.directory=*', ...argv], cwd: directory, env, deadline: 60_000 });
    const [commits, listing, checkout] = await Promise.all([
        git('log', '--no-walk=unsorted', '--no-show-signature', '--decorate-refs=refs/tags/*', '--decorate=full', '--format=tformat:%H%n%ct%n%D', 'HEAD', '--tags'),
        git('ls-files', '-z'),
        git('rev-parse', '--is-shallow-repository', '--show-prefix'),
    ]);
    if (commits.code !== 0 || listing.code !== 0) {
        const words = (commits.code === 'missing' ? 'git is not installed, or there is no such folder' : commits.stderr.trim()).split('\n')[0] ?? '';
        return {
            problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('checkout-missing', `There is no checkout of a commit in ${directory}: ${words}`, 'Put `actions/checkout` with `fetch-depth: 0` in front of this step. On a laptop, run it inside a repository that has a commit.'),
        };
    }
    const lines = commits.stdout.split('\n');
    const [commit = '', time = '0'] = lines;
    const tagCommits = readTags(lines);
    const [shallow, prefix = ''] = checkout.stdout.split('\n');
    return {
        commit,
        epoch: Number(time),
        tags: [...tagCommits].filter(([, each]) => each === commit).map(([name]) => name),
        tagCommits,
        shallow: shallow === 'true',
        below: prefix !== '',
        tracked: listing.stdout.split('\0').filter((file) => file !== ''),
    };
}
/** Three lines a commit: its hash, its time, and its tags. By name, as git lists tags. */
function readTags(lines) {
    const found = [];
    for (let at = 0; at + 2 < lines.length; at += 3) {
        // a tag's name may hold a comma, and never a space
        for (const each of (lines[at + 2] ?? '').split(', ')) {
            const name = /^tag: refs\/tags\/(.+)$/.exec(each)?.[1];
            if (name !== undefined)
                found.push([name, lines[at] ?? '']);
        }
    }
    return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}


/***/ }),

/***/ 20733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateHere: () => (/* binding */ gateHere),
  gateStep: () => (/* binding */ gateStep),
  runGateRow: () => (/* binding */ runGateRow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/build/environment.js
var environment = __webpack_require__(27952);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/gate/shell.js
var shell = __webpack_require__(13906);
// EXTERNAL MODULE: ./lib/action/model/tools.js
var tools = __webpack_require__(73919);
// EXTERNAL MODULE: ./lib/action/gate/interpreter.js
var gate_interpreter = __webpack_require__(44734);
// EXTERNAL MODULE: ./lib/action/gate/workroom.js
var workroom = __webpack_require__(8856);
;// CONCATENATED MODULE: ./lib/action/gate/surroundings.js






/** Makes what the row's plan says: an interpreter, the project, its development dependencies, the maintainer's `setup`. */
async function makeSurroundings(room, row) {
    const made = await makeEnvironment(room, row);
    if ('problem' in made || row.prepare.setup === undefined)
        return made;
    const command = row.prepare.setup;
    room.onLine(`$ ${command}`);
    const cwd = external_node_path_.join(room.root, row.directory);
    const argv = await (0,shell/* shellFor */.E)(command, room.os, room.files);
    const run = (each) => room.process.run({ argv: each, cwd, env: made.env, deadline: row.timeout * 60_000, onLine: room.onLine });
    let exit = await run(argv);
    if (exit.code === 'missing')
        exit = await run((0,shell/* plainShell */.X)(command));
    return exit.code === 0 ? made : { problem: unready(row, `\`setup\` ${ended(exit)}`, (0,workroom/* lastLines */.w$)(exit)) };
}
async function makeEnvironment(room, row) {
    if (row.prepare.by === 'none')
        return { env: room.env };
    const folder = external_node_path_.join(room.scratch, 'python');
    const bin = external_node_path_.join(folder, room.os === 'windows' ? 'Scripts' : 'bin');
    const python = external_node_path_.join(bin, room.os === 'windows' ? 'python.exe' : 'python');
    const pathName = Object.keys(room.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const env = {
        ...room.env,
        VIRTUAL_ENV: folder,
        [pathName]: [bin, room.env[pathName] ?? ''].filter((each) => each !== '').join(external_node_path_.delimiter),
    };
    const wrong = row.prepare.by === 'uv' ? await byUv(room, row, folder, python) : await byPip(room, row, folder, python);
    return wrong === undefined ? { env } : { problem: wrong };
}
/** `uv sync --locked`, which finds or fetches the interpreter itself. */
async function byUv(room, row, folder, python) {
    const uv = await findUv(room, row);
    if ('problem' in uv)
        return uv.problem;
    const { project = '.', extras, groups, requires } = row.prepare;
    const sync = [
        uv.program,
        'sync',
        '--locked',
        '--no-progress',
        ...(row.python === undefined ? [] : ['--python', row.python]),
        ...extras.flatMap((each) => ['--extra', each]),
        ...groups.flatMap((each) => ['--group', each]),
    ];
    const cwd = external_node_path_.join(room.root, project);
    const synced = await (0,workroom/* prepareBy */.$b)(room, [sync[0] ?? 'uv', ...sync.slice(1)], cwd, { UV_PROJECT_ENVIRONMENT: folder });
    if (synced.code !== 0)
        return unready(row, `\`uv sync --locked\` ${ended(synced)}`, (0,workroom/* lastLines */.w$)(synced));
    if (requires.length === 0)
        return undefined;
    const added = await (0,workroom/* prepareBy */.$b)(room, [uv.program, 'pip', 'install', '--no-progress', '--python', python, ...requires]);
    return added.code === 0 ? undefined : unready(row, `\`uv pip install\` ${ended(added)}`, (0,workroom/* lastLines */.w$)(added));
}
/** A virtual environment and pip: system Pythons refuse `pip install` (PEP 668). */
async function byPip(room, row, folder, python) {
    const { project, extras, requires, files } = row.prepare;
    const interpreter = await (0,gate_interpreter/* findInterpreter */.A)(room, row.python);
    if (interpreter === undefined) {
        const uv = await findUv(room, row);
        if ('problem' in uv)
            return uv.problem;
        const version = row.python === undefined ? [] : ['--python', row.python];
        const fetched = await (0,workroom/* prepareBy */.$b)(room, [uv.program, 'venv', '--seed', '--no-progress', ...version, folder]);
        if (fetched.code !== 0)
            return noInterpreter(row, (0,workroom/* lastLines */.w$)(fetched, 5));
    }
    else {
        const made = await (0,workroom/* prepareBy */.$b)(room, [interpreter, '-m', 'venv', '--clear', folder]);
        if (made.code !== 0)
            return unready(row, `\`python -m venv\` ${ended(made)}`, (0,workroom/* lastLines */.w$)(made));
    }
    const chosen = extras.length > 0 ? `[${extras.join(',')}]` : '';
    const wanted = [
        ...(project === undefined ? [] : ['--editable', `${external_node_path_.join(room.root, project)}${chosen}`]),
        ...files.flatMap((each) => ['--requirement', external_node_path_.join(room.root, each)]),
        ...requires,
    ];
    if (wanted.length === 0)
        return undefined;
    const pip = [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted];
    const installed = await (0,workroom/* prepareBy */.$b)(room, [...pip]);
    return installed.code === 0 ? undefined : unready(row, `\`pip install\` ${ended(installed)}`, (0,workroom/* lastLines */.w$)(installed));
}
/** uv on the PATH, else one of our own: pinned as all our tools are. */
async function findUv(room, row) {
    if ((await (0,workroom/* ask */.kA)(room, ['uv', '--version'])).code === 0)
        return { program: 'uv' };
    const folder = external_node_path_.join(room.scratch, 'uv');
    const isWindows = room.os === 'windows';
    const bin = external_node_path_.join(folder, isWindows ? 'Scripts' : 'bin');
    const made = await (0,workroom/* prepareBy */.$b)(room, [isWindows ? 'python' : 'python3', '-m', 'venv', folder]);
    if (made.code !== 0)
        return { problem: noInterpreter(row, (0,workroom/* lastLines */.w$)(made, 5)) };
    const python = external_node_path_.join(bin, isWindows ? 'python.exe' : 'python');
    const installed = await (0,workroom/* prepareBy */.$b)(room, [
        python,
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        `uv==${tools/* pinnedTools */.w.uv}`,
    ]);
    if (installed.code !== 0) {
        return { problem: unready(row, `\`pip install uv\` ${ended(installed)}`, (0,workroom/* lastLines */.w$)(installed)) };
    }
    return { program: external_node_path_.join(bin, isWindows ? 'uv.exe' : 'uv') };
}
const ended = ({ code }) => code === 'timeout' ? 'ran out of time' : code === 'missing' ? 'could not be started' : `ended with exit code ${code}`;
function unready(row, what, words) {
    return (0,problem/* problem */.CC)('gate-unready', `The surroundings of the gate ${row.name} could not be made: ${what}${words === '' ? '.' : `:\n${words}`}`, 'Mend what it says, or give the gate a `setup` command of your own in the config.', row.blocking ? {} : { level: 'warning' });
}
function noInterpreter(row, words) {
    return (0,problem/* problem */.CC)('gate-unready', `There is no Python ${row.python ?? '3'} for the gate ${row.name}${words === '' ? '.' : `:\n${words}`}`, `Put \`actions/setup-python\` with \`python-version: "${row.python ?? '3.x'}"\` in front of this step, or take that version out of \`gates\`.`, row.blocking ? {} : { level: 'warning' });
}

;// CONCATENATED MODULE: ./lib/action/gate/run.js





/** Runs one gate: makes its surroundings, then the command as it stands, bounded in time with everything that it starts. */
async function runGate(room, row, clock) {
    const made = await makeSurroundings(room, row);
    if ('problem' in made)
        return { row, outcome: 'unready', seconds: 0, problems: [made.problem] };
    room.onLine(`$ ${row.run.trimEnd()}`);
    const cwd = external_node_path_.join(room.root, row.directory);
    const start = clock.now();
    const run = (argv) => room.process.run({ argv, cwd, env: made.env, deadline: row.timeout * 60_000, onLine: room.onLine });
    let exit = await run(await (0,shell/* shellFor */.E)(row.run, room.os, room.files));
    if (exit.code === 'missing')
        exit = await run((0,shell/* plainShell */.X)(row.run));
    const seconds = (clock.now() - start) / 1000;
    if (exit.code === 0)
        return { row, outcome: 'passed', seconds, problems: [] };
    const outcome = exit.code === 'timeout' ? 'timeout' : 'failed';
    return { row, outcome, seconds, problems: [exit.code === 'timeout' ? late(row, exit) : failed(row, exit)] };
}
function failed(row, exit) {
    const how = exit.code === 'missing' ? `could not be started in ${row.directory}` : `ended with exit code ${exit.code}`;
    return (0,problem/* problem */.CC)('gate-failed', `The gate ${row.name} ${how}. Its last lines:\n${(0,workroom/* lastLines */.w$)(exit)}`, row.blocking
        ? 'Mend what it says: nothing is released while a blocking gate fails.'
        : 'Mend what it says. The gate does not block, so the release goes on.', row.blocking ? {} : { level: 'warning' });
}
function late(row, exit) {
    return (0,problem/* problem */.CC)('gate-timeout', `The gate ${row.name} was ended after ${row.timeout} minutes, with everything that it had started. Its last lines:\n${(0,workroom/* lastLines */.w$)(exit)}`, 'Find out what it waits for, or raise its `timeout` (minutes) in the config.', row.blocking ? {} : { level: 'warning' });
}

// EXTERNAL MODULE: ./lib/action/model/plan.js
var plan = __webpack_require__(80593);
// EXTERNAL MODULE: ./lib/action/model/target.js
var target = __webpack_require__(40563);
// EXTERNAL MODULE: ./lib/action/observe/git.js
var observe_git = __webpack_require__(83941);
// EXTERNAL MODULE: ./lib/action/report/text.js
var report_text = __webpack_require__(83210);
;// CONCATENATED MODULE: ./lib/action/report/gates.js

const words = {
    passed: 'passed',
    failed: 'failed',
    timeout: 'ran out of time',
    unready: 'could not be prepared',
};
/** One line of the log: the outcome first. */
function gateLine({ row, outcome, seconds }) {
    const mild = outcome !== 'passed' && !row.blocking ? ' (it does not block)' : '';
    return `${words[outcome]}: ${row.name}, ${seconds.toFixed(1)} s${mild}`;
}
/** The gates as a section of the job summary. */
function gatesSummary(results) {
    if (results.length === 0)
        return [];
    const rows = results.map(({ row, outcome, seconds }) => [
        (0,report_text/* code */.aY)(row.name),
        words[outcome],
        `${seconds.toFixed(1)} s`,
        row.blocking ? 'yes' : 'no',
    ]);
    return [(0,report_text/* table */.tp)(['Gate', 'Outcome', 'Took', 'Blocks'], rows)];
}

;// CONCATENATED MODULE: ./lib/action/steps/gate.js









/** Runs the row of the gate matrix that the input `gate` names. */
async function gateStep(stage) {
    const { ports, inputs, root } = stage;
    const read = (0,plan/* readPlan */.m)(inputs.plan);
    if ('problem' in read)
        return refused([read.problem]);
    if (inputs.gate === target/* nothingTarget */.Xi)
        return { problems: [], outputs: {}, summary: ['Nothing to check.'] };
    const row = read.plan.gates.find((each) => each.name === inputs.gate);
    if (row === undefined)
        return refused([unknownGate(inputs.gate, read.plan)]);
    if (row.system !== ports.run.os)
        return refused([otherSystem(row, ports.run.os)]);
    const git = await (0,observe_git/* observeGit */.F)(root, ports.process, (0,environment/* childEnvironment */.Q)(ports.process.environment));
    if ('problem' in git)
        return refused([git.problem]);
    if (git.commit !== read.plan.commit)
        return refused([otherCommit(git.commit, read.plan)]);
    const result = await runGateRow(stage, read.plan, row);
    return { problems: result.problems, outputs: {}, summary: gatesSummary([result]) };
}
/** Runs the gates that this host can run, in the order of the plan. What needs another system is left to jobs of its own. */
async function gateHere(stage, plan) {
    const here = plan.gates.filter((each) => each.system === stage.ports.run.os);
    const results = [];
    // one after the other: gates of one checkout may write the same files
    for (const row of here)
        results.push(await runGateRow(stage, plan, row));
    const others = plan.gates.filter((each) => !here.includes(each)).map((each) => each.name);
    if (others.length > 0)
        stage.ports.actions.line(`gates left to jobs of their own: ${others.join(', ')}`);
    return { problems: results.flatMap((each) => each.problems), outputs: {}, summary: gatesSummary(results) };
}
/** Runs one row in the folder of the stage, whatever system it is for. */
async function runGateRow(stage, plan, row) {
    const { ports, root } = stage;
    const scratch = external_node_path_.join(ports.run.temp, 'release-action', 'gate');
    await ports.files.remove(scratch);
    const more = { SOURCE_DATE_EPOCH: String(plan.epoch), RELEASE_ACTION_TREE: (0,external_node_crypto_.randomUUID)() };
    ports.actions.group(`Gate ${row.name}`);
    const result = await runGate({
        process: ports.process,
        files: ports.files,
        os: ports.run.os,
        root,
        scratch,
        env: (0,environment/* childEnvironment */.Q)(ports.process.environment, more),
        onLine: (line) => ports.actions.line(line),
    }, row, ports.clock);
    ports.actions.endGroup();
    ports.actions.line(gateLine(result));
    await ports.files.remove(scratch);
    return result;
}
function refused(problems) {
    return { problems, outputs: {}, summary: [] };
}
function unknownGate(gate, plan) {
    const names = [...plan.gates.map((each) => each.name), target/* nothingTarget */.Xi];
    return (0,problem/* problem */.CC)('gate-unknown', `The plan has no gate ${gate === undefined ? '(none given)' : JSON.stringify(gate)}.`, `Pass gate: \${{ matrix.gate }}. The plan has ${names.join(', ')}.`);
}
function otherSystem(row, os) {
    return (0,problem/* problem */.CC)('target-not-here', `The gate ${row.name} is for ${row.system}, and this is ${os}.`, 'Give the job `runs-on: ${{ matrix.runner }}`.');
}
function otherCommit(commit, plan) {
    return (0,problem/* problem */.CC)('checkout-other-commit', `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`, 'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.');
}


/***/ })

};
