export const id = 6066;
export const ids = [6066,5761];
export const modules = {

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   JU: () => (/* binding */ userIn),
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/** Variables that hold a token, the first one that is set wins: our own name, then those of the usual clients. */
const variables = {
    pypi: ['PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'MATURIN_PYPI_TOKEN', 'TWINE_PASSWORD'],
    testpypi: ['TESTPYPI_TOKEN', 'PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'TWINE_PASSWORD'],
    crates: ['CARGO_REGISTRY_TOKEN'],
    github: ['GITHUB_TOKEN', 'GH_TOKEN'],
};
/** Variables that name the user to whom a token for another index than PyPI belongs; the first that is set wins. */
const userVariables = ['PYPI_USER', 'UV_PUBLISH_USERNAME', 'TWINE_USERNAME'];
/** Whose token it is; `undefined` where nobody says. */
const userIn = (environment) => userVariables.map((name) => environment[name]?.trim()).find((each) => each !== undefined && each !== '');
/** Every variable that may hold a secret, so that no program is shown one that is not meant for it. */
const secretNames = [...new Set(Object.values(variables).flat())];
/** In words for a person: `PYPI_TOKEN, or pypi-token-command`. */
function waysTo(use) {
    if (use === 'github')
        return 'Set GITHUB_TOKEN, or log in with the GitHub CLI: gh auth login';
    const flag = use === 'crates' ? '--crates-token-command' : '--pypi-token-command';
    return `Set ${variables[use][0]}, or let a password manager tell it: ${flag} "op read op://vault/item/token"`;
}
/** Finds out where a token would come from, without asking for it. */
function sourceOf(use, environment, { flag, config }) {
    if (flag !== undefined)
        return { kind: 'command', command: flag };
    for (const name of variables[use]) {
        const token = environment[name]?.trim() ?? '';
        if (token !== '')
            return { kind: 'variable', name, token };
    }
    if (config !== undefined)
        return { kind: 'command', command: config };
    return use === 'github' ? { kind: 'gh' } : { kind: 'none' };
}
/** A source in words, without the secret. */
function sourceWords(source) {
    if (source.kind === 'variable')
        return source.name;
    if (source.kind === 'command')
        return 'a command';
    return source.kind === 'gh' ? 'gh auth token' : 'nowhere';
}
/** Five minutes, in milliseconds: a person may have to touch a key. */
const patience = 300_000;
/**
 * The token itself; `undefined` where there is none. `mask` is called with it before anything else. A command runs in a
 * shell, unmodified, with the person's own environment less the tokens; what it printed is never shown.
 */
async function readToken(use, source, machine, root, mask) {
    if (source.kind === 'none')
        return { token: undefined };
    if (source.kind === 'variable') {
        mask(source.token);
        return { token: source.token };
    }
    const isWindows = process.platform === 'win32';
    const shell = isWindows ? ['cmd', '/d', '/s', '/c'] : ['sh', '-c'];
    const argv = source.kind === 'gh' ? ['gh', 'auth', 'token'] : [...shell, source.command];
    const exit = await machine.run({ argv, cwd: root, env: helperEnvironment(machine.environment), deadline: patience });
    const token = exit.stdout.trim();
    if (token !== '')
        for (const line of token.split(/\s+/))
            mask(line);
    // that nobody is logged in is no mistake
    if (source.kind === 'gh')
        return { token: exit.code === 0 && token !== '' ? token : undefined };
    const wrong = exit.code === 'timeout'
        ? 'did not end within five minutes'
        : exit.code !== 0
            ? `ended with ${exit.code}`
            : token === ''
                ? 'printed nothing'
                : /\s/.test(token)
                    ? 'printed more than one word'
                    : undefined;
    if (wrong === undefined)
        return { token };
    // whatever it said may hold the secret, and is not repeated
    return {
        problem: (0,_src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('token-command-failed', `The command for the ${use} token ${wrong}.`, 'Run it by hand: it has to print the token to standard output, and nothing else there.'),
    };
}
function helperEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !secretNames.includes(name) && !/^(?:ACTIONS|INPUT)_/.test(name));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cloneForDryRun),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes one. */
async function openScratch() {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-action-release-')));
    return { folder, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
/**
 * A clone in which a dry run commits, tags and builds as a live one would in the checkout, on the same branch and with the
 * same remote. No hook runs and nothing is signed: those are for the real commit. Throws with git's words.
 */
async function cloneForDryRun(git, root, folder, standing) {
    const top = (await git('rev-parse', '--show-toplevel')).stdout.trim();
    const clone = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'repository');
    await must(git('clone', '--quiet', '--no-checkout', top, clone));
    const inside = (...argv) => must(git('-C', clone, ...argv));
    await inside('config', 'core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull);
    await inside('config', 'commit.gpgSign', 'false');
    await inside('config', 'tag.gpgSign', 'false');
    for (const name of ['user.name', 'user.email']) {
        const { code, stdout } = await git('config', '--get', name);
        await inside('config', name, code === 0 ? stdout.trim() : 'release-action dry run');
    }
    await inside('checkout', '--quiet', '-B', standing.branch ?? standing.main, standing.commit);
    if (standing.origin === undefined || standing.remote === undefined)
        await inside('remote', 'remove', 'origin');
    else
        await inside('remote', 'set-url', 'origin', standing.origin);
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(clone, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(top, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)));
}
async function must(running) {
    const { code, stderr } = await running;
    if (code !== 0)
        throw new Error(`git: ${stderr.trim()}`);
}


/***/ }),

/***/ 54666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installAll: () => (/* binding */ installAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_audit_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6682);
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29545);
/* harmony import */ var _src_platform_relay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95554);
/* harmony import */ var _src_registries_pypi_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73052);
/* harmony import */ var _src_steps_verify_crate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84854);
/* harmony import */ var _src_steps_verify_python_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98724);
/* harmony import */ var _src_steps_verify_tried_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66225);
/* harmony import */ var _release_tokens_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4091);
/* harmony import */ var _release_workplace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40017);










/**
 * Installs every package from its registry with the stock client, as the step `verify` does, into a folder that is thrown away,
 * and takes no other bytes than those that the registry told. Python packages are imported, crates are compiled.
 */
async function installAll({ addresses: { pypi: index, pypiIndex, crates } }, { facts, pypi }, { process, files, registries }) {
    const scratch = await (0,_release_workplace_js__WEBPACK_IMPORTED_MODULE_9__/* .openScratch */ .j)();
    const told = index === undefined ? undefined : await registries(pypi).installFrom();
    const simple = (index === undefined ? _src_registries_pypi_address_js__WEBPACK_IMPORTED_MODULE_4__/* .addresses */ .Nt[pypi] : (0,_src_registries_pypi_address_js__WEBPACK_IMPORTED_MODULE_4__/* .indexAt */ .G$)(index, pypiIndex).address).simple;
    const from = told !== undefined && 'python' in told
        ? told.python
        : // TestPyPI has next to nothing of what its projects depend on
            { index: simple, also: index === undefined && pypi === 'testpypi' ? _src_registries_pypi_address_js__WEBPACK_IMPORTED_MODULE_4__/* .addresses */ .Nt.pypi.simple : undefined };
    const cratesIndex = crates === undefined ? undefined : `sparse+${crates.replace(/^sparse\+/, '')}`;
    // what is looked at after the fact is there, or is not
    const wait = () => Promise.resolve(false);
    const attempt = async (each) => {
        const { name, version } = each;
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch.folder, `${each.ecosystem}-${name}`);
        const env = clientEnvironment(process);
        const shop = { process, env, onLine: () => { }, scratch: folder, out: folder, left: () => _src_steps_verify_tried_js__WEBPACK_IMPORTED_MODULE_7__/* .longest */ .xS };
        const own = (0,_src_audit_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(each);
        const [first] = own;
        if (first === undefined)
            return [];
        if (each.ecosystem === 'python') {
            return [await (0,_src_steps_verify_python_js__WEBPACK_IMPORTED_MODULE_6__/* .tryPython */ .o)({ shop, files, os: system(), relay: _src_platform_relay_js__WEBPACK_IMPORTED_MODULE_3__/* .relay */ .E, wait }, { name, version, files: own, from })];
        }
        const shared = node_path__WEBPACK_IMPORTED_MODULE_0__.join(scratch.folder, 'cargo');
        const file = { name, version, filename: first.filename, sha256: first.sha256 };
        // without the file nobody says what is in it; cargo takes one without a library, too
        return (0,_src_steps_verify_crate_js__WEBPACK_IMPORTED_MODULE_5__/* .tryCrate */ .f)({ shop, files, shared, wait }, { file, library: true, programs: false, index: cratesIndex });
    };
    try {
        const installed = [];
        for (const each of facts.packages) {
            for (const { what, words, problems } of await attempt(each)) {
                installed.push({ words: `${what}: ${words}`, problem: problems[0] });
            }
        }
        return installed;
    }
    finally {
        await scratch.remove();
    }
}
const system = () => process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux';
/** The registries themselves are meant: what the machine says of mirrors and other indexes is left out. */
function clientEnvironment({ environment }) {
    const mirrors = /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINT)$/i;
    return Object.fromEntries(Object.entries((0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Q)(environment)).filter(([name]) => !_release_tokens_js__WEBPACK_IMPORTED_MODULE_8__/* .secretNames */ .XG.includes(name) && !mirrors.test(name)));
}


/***/ }),

/***/ 61898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy)
/* harmony export */ });
/** No name of a crate has a dot in it, so that the first three numbers behind a dash are its version. */
const crate = /^([A-Za-z0-9_-]+?)-(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)\.crate$/;
const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
// since PEP 625 no name of an sdist has a dash in it: other archives are attached to releases as well
const sdist = /^([^-]+)-([^-]+)\.tar\.gz$/;
/** Reads the name of a distribution (PyPA, "Binary distribution format", "Source distribution file name"); `undefined`: it is none. */
function namedBy(filename) {
    for (const [kind, pattern] of [
        ['crate', crate],
        ['wheel', wheel],
        ['sdist', sdist],
    ]) {
        const [, name, version] = pattern.exec(filename) ?? [];
        // a version begins with a digit: an archive of something else may be attached to a release as well
        if (name !== undefined && version !== undefined && /^\d/.test(version))
            return { kind, name, version };
    }
    return undefined;
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export belongs */
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30146);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15761);
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61898);



const nothing = {
    downloaded: undefined,
    signed: { state: 'unasked' },
    provenance: { state: 'unasked' },
    packaged: undefined,
};
/** A row for every file that any place names of the packages of the tag, package by package and by name. */
function rowsOf(facts) {
    const named = namesIn(facts.github);
    return facts.packages.flatMap((from) => {
        const held = filesOf(from);
        const names = new Set([
            ...held.map((each) => each.filename),
            ...named.filter((each) => belongs(each, from)),
            ...facts.planned
                .filter(({ kind }) => kind !== 'wheel')
                .flatMap(({ filename }) => (belongs(filename, from) ? [filename] : [])),
        ]);
        return [...names].sort().map((filename) => rowOf(filename, from, facts));
    });
}
/** The files that a registry was heard to have. */
const filesOf = ({ found }) => found === 'absent' || 'unasked' in found ? [] : found.files;
/** Files that the GitHub Release names: those that are attached, and those of its list of checksums. */
function namesIn(github) {
    if (github === undefined || github.release === 'absent')
        return [];
    return [...new Set([...github.release.assets.map(({ name }) => name), ...(github.sums?.keys() ?? [])])];
}
/** Whether a file is of this package, by its name. */
function belongs(filename, { ecosystem, name, version }) {
    const said = (0,_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(filename);
    if (said === undefined || (said.kind === 'crate') !== (ecosystem === 'rust'))
        return false;
    if (ecosystem === 'rust')
        return said.name === name && said.version === version;
    const [one, other] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(said.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version)];
    return ((0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E)(said.name) === (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E)(name) &&
        one !== undefined &&
        other !== undefined &&
        (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(one, other));
}
function rowOf(filename, from, facts) {
    const registry = filesOf(from).find((each) => each.filename === filename);
    const { github } = facts;
    const release = github?.release === 'absent' ? undefined : github?.release;
    const asset = release?.assets.find((each) => each.name === filename);
    const sum = github?.sums?.has(filename) === true ? (github.sums.get(filename) ?? 'contradicted') : undefined;
    const row = {
        filename,
        kind: (0,_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(filename)?.kind ?? (from.ecosystem === 'rust' ? 'crate' : 'sdist'),
        from,
        registry,
        attached: asset && { sha256: asset.sha256 },
        sum,
        facts: facts.files.get(filename) ?? nothing,
    };
    return { ...row, verdict: verdictOf(row, namesIn(github)) };
}
function verdictOf(row, named) {
    const { registry, attached, sum, facts, from } = row;
    const { downloaded } = facts;
    const told = [registry?.sha256, attached?.sha256, sum, typeof downloaded === 'string' ? downloaded : undefined];
    if (new Set(told.filter((each) => each !== undefined)).size > 1)
        return 'differs';
    if (from.found !== 'absent' && 'unasked' in from.found)
        return 'unasked';
    if (registry === undefined)
        return 'missing';
    // a release that names no file of any package, such as one made by hand, says nothing about this one
    const says = named.some((each) => (0,_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(each) !== undefined);
    return says && attached === undefined && sum === undefined ? 'surplus' : 'equal';
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

/***/ 94721:
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

/***/ 93568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlain),
/* harmony export */   D: () => (/* binding */ plainNumbers)
/* harmony export */ });
const plain = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * The numbers of `1.2.3`, a spelling that semver, PEP 440 and everybody has: the parsers need not be asked. `undefined` for
 * every other text, and where a number has more than nine digits.
 */
function plainNumbers(text) {
    const [, major, minor, patch] = plain.exec(text) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
/** Whether it is such a text. */
const isPlain = (text) => plain.test(text);


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

/***/ 30146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normalisedName)
/* harmony export */ });
/** A Python project's name as PyPI compares it (PEP 503): lower case, every run of `-`, `_` and `.` one dash. */
function normalisedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
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

/***/ 41814:
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

/***/ 15761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _plain_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93568);



/** Reads a version without its `v`; `undefined` where neither ecosystem can read it. */
function readVersion(text) {
    if ((0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(text))
        return { text, pep440: text, semver: text };
    // semver.parse also takes `v1.0.0` and spaces, which no manifest may hold
    if (!/^\d\S*$/.test(text))
        return undefined;
    const strict = semver__WEBPACK_IMPORTED_MODULE_1__.parse(text) ?? undefined;
    const python = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text);
    // `1.0.0-1` and `1.0.0-post.1` come before 1.0.0 for Cargo and after it for Python: such a text has no common meaning
    const inverted = strict !== undefined && strict.prerelease.length > 0 && python !== null && python.is_postrelease;
    const pep440 = python === null || inverted ? undefined : normalise(text);
    if (strict === undefined && pep440 === undefined)
        return undefined;
    return { text, pep440, semver: strict && text };
}
/**
 * Whether two texts name the same version: equal as semver (build metadata included), or equal under PEP 440
 * (`0.2.0-rc1` = `0.2.0rc1` = `0.2.0-rc.1`, `1.0` = `1.0.0`).
 */
function isSameVersion(one, other) {
    if (one.semver !== undefined && other.semver !== undefined && semver__WEBPACK_IMPORTED_MODULE_1__.compareBuild(one.semver, other.semver) === 0) {
        return true;
    }
    return one.pep440 !== undefined && other.pep440 !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one.pep440, other.pep440);
}
/** Whether it is a pre-release, by PEP 440 where it can be read so and by semver otherwise; never by "contains a dash". */
function isPrerelease(version) {
    if ((0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(version.text))
        return false;
    if (version.pep440 !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440)?.is_prerelease ?? false;
    return (semver__WEBPACK_IMPORTED_MODULE_1__.parse(version.semver)?.prerelease.length ?? 0) > 0;
}
/** Order by PEP 440 where both can be read so, by semver otherwise; 0 where they cannot be compared. */
function compareVersions(one, other) {
    const [left, right] = [(0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(one.text), (0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(other.text)];
    if (left !== undefined && right !== undefined)
        return Math.sign(left[0] - right[0] || left[1] - right[1] || left[2] - right[2]);
    if (one.pep440 !== undefined && other.pep440 !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.pep440, other.pep440);
    if (one.semver !== undefined && other.semver !== undefined)
        return semver__WEBPACK_IMPORTED_MODULE_1__.compare(one.semver, other.semver);
    return 0;
}
/** The normalised PEP 440 text (`1.0.0-RC.1` \u2192 `1.0.0rc1`), by the version specifiers page of packaging.python.org. */
function normalise(text) {
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text);
    // the parser counts with floating point: a larger number would come out as another one
    const isExact = text
        .split('+')[0]
        ?.match(/\d+/g)
        ?.every((digits) => Number.isSafeInteger(Number(digits))) ?? false;
    if (parts === null || !isExact)
        return undefined;
    return parts.local === null ? parts.public : `${parts.public}+${parts.local}`;
}


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ relay)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




/** A server on 127.0.0.1 alone. Whatever changes something is refused, and what cannot be answered is a 502. */
const relay = {
    async open(answer) {
        const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((incoming, outgoing) => {
            const address = server.address();
            const port = typeof address === 'object' ? address?.port : undefined;
            void reply(incoming, outgoing, `http://127.0.0.1:${port}`, answer);
        });
        server.listen(0, '127.0.0.1');
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
        const address = server.address();
        if (address === null || typeof address === 'string')
            throw new Error('the relay has no port');
        const open = {
            url: `http://127.0.0.1:${address.port}`,
            async close() {
                const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
                server.close();
                server.closeAllConnections();
                await closed;
            },
        };
        return open;
    },
};
async function reply(incoming, outgoing, here, answer) {
    try {
        if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
            outgoing.writeHead(405, { allow: 'GET, HEAD' }).end();
            return;
        }
        const headers = Object.fromEntries(Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
        const { status, headers: told, body } = await answer({ path: incoming.url ?? '/', headers, here });
        outgoing.writeHead(status, told);
        if (incoming.method === 'HEAD')
            outgoing.end();
        else if (body instanceof Uint8Array)
            outgoing.end(body);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(body), outgoing);
    }
    catch (error) {
        // who has left already is told nothing; a file that broke off is no whole one
        if (outgoing.headersSent)
            outgoing.destroy();
        else
            outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(`${String(error)}\n`);
    }
}


/***/ }),

/***/ 73052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ indexAt),
/* harmony export */   Nt: () => (/* binding */ addresses)
/* harmony export */ });
/* unused harmony export otherAddress */
/** PyPI's own two. */
const addresses = {
    pypi: {
        upload: 'https://upload.pypi.org/legacy/',
        simple: 'https://pypi.org/simple/',
        project: 'https://pypi.org/project/',
    },
    testpypi: {
        upload: 'https://test.pypi.org/legacy/',
        simple: 'https://test.pypi.org/simple/',
        project: 'https://test.pypi.org/project/',
    },
};
/**
 * Another index, by its upload address, and by the address that pip is given where that one does not tell it. Unless told, the
 * Simple API is taken to lie beside a last `legacy/`, as on PyPI, beside the `upload/` of Azure Artifacts, and below any other
 * address, as with pypiserver, Nexus, Artifactory, GitLab, Gitea and AWS; devpi has it at `+simple/`. The upload address is
 * used as it was given: whether it ends with a slash matters.
 */
function otherAddress(upload, simple) {
    if (simple !== undefined)
        return { upload, simple: slashed(simple), project: undefined };
    const base = slashed(upload);
    const isBeside = /\/(?:legacy|pypi\/upload)\/$/.test(base);
    const derived = new URL(isBeside ? '../simple/' : 'simple/', base).href;
    return { upload, simple: derived, devpi: new URL('+simple/', base).href, project: undefined };
}
/** The index at an upload address that somebody gave: PyPI's own two are known by theirs, with or without the last slash. */
function indexAt(upload, simple) {
    for (const name of ['pypi', 'testpypi']) {
        if (addresses[name].upload === slashed(upload))
            return { name, address: addresses[name] };
    }
    return { name: 'other', address: otherAddress(upload, simple) };
}
const slashed = (address) => (address.endsWith('/') ? address : `${address}/`);


/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  eq: () => (/* reexport */ eq),
  WE: () => (/* reexport */ version_explain),
  ib: () => (/* reexport */ satisfies),
  rZ: () => (/* reexport */ valid)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, validRange

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ })

};
