export const id = 8080;
export const ids = [8080,5582];
export const modules = {

/***/ 20818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ observeRemote),
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   TI: () => (/* binding */ personalGit),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75882);
/* harmony import */ var _src_version_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);


/** What git needs to reach a remote and to sign; programs of a build do not. */
const own = /^(?:GIT_(?!DIR$|WORK_TREE$|INDEX_FILE$|PREFIX$|OBJECT_DIRECTORY$|COMMON_DIR$)\w+|SSH_\w+|GPG_TTY|GNUPGHOME|XDG_\w+|DISPLAY|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$/;
/** Git in a folder as the person at the terminal has it set up: keys, helpers, name; never with a token of a registry. */
function personalGit(root, process) {
    const more = Object.entries(process.environment).filter(([name]) => own.test(name));
    return (0,_src_version_history_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIn */ .uM)(root, process, (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(process.environment, Object.fromEntries(more)));
}
/** Asks `origin` in one go, without changing anything here; git's words where it does not answer. */
async function observeRemote(git, branch) {
    const patterns = ['HEAD', ...(branch === undefined ? [] : [`refs/heads/${branch}`]), 'refs/tags/*'];
    const { code, stdout, stderr } = await git('ls-remote', '--symref', 'origin', ...patterns);
    if (code !== 0) {
        const words = code === 'timeout' ? 'it gave no answer within two minutes' : lastLines(stderr);
        return { unreachable: words };
    }
    const tags = new Map();
    let there;
    let head;
    for (const line of stdout.split('\n')) {
        const [value = '', ref = ''] = line.split('\t');
        if (ref === `refs/heads/${branch ?? ''}`)
            there = value;
        if (ref === 'HEAD' && value.startsWith('ref: refs/heads/'))
            head = value.slice('ref: refs/heads/'.length);
        // an annotated tag is told twice; the second line, `^{}`, is the commit
        const tag = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref);
        if (tag?.[1] !== undefined)
            tags.set(tag[1], value);
    }
    return { branch: there, tags, head };
}
/** How many commits only one side has; `behind` is `unknown` where the remote's commits are not here yet. */
async function distance(git, there) {
    if (there === undefined)
        return { ahead: await count(git, 'HEAD'), behind: 0 };
    const known = await git('cat-file', '-e', `${there}^{commit}`);
    if (known.code !== 0)
        return { ahead: 0, behind: 'unknown' };
    return { ahead: await count(git, `${there}..HEAD`), behind: await count(git, `HEAD..${there}`) };
}
async function count(git, range) {
    const { code, stdout } = await git('rev-list', '--count', range);
    return code === 0 ? Number(stdout.trim()) : 0;
}
/** The commit that HEAD is at. */
async function headOf(git) {
    return (await git('rev-parse', 'HEAD')).stdout.trim();
}
/** The last lines that a program said, as one paragraph; hints are left out. */
function lastLines(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'));
    return lines.slice(-6).join('\n').trim() || 'it said nothing';
}
/** `owner/name` and the address of GitHub's API for a remote; `undefined` where it is none that a browser knows. */
function repositoryOf(web) {
    const found = /^(https:\/\/([^/]+))\/([^/]+\/[^/]+)$/.exec(web ?? '');
    if (found === null)
        return undefined;
    const [, serverUrl = '', host = '', name = ''] = found;
    // an Enterprise server has its API below its own address, github.com and GHE.com have a host of its own
    const apiUrl = /^github\.com$|\.ghe\.com$/.test(host) ? `https://api.${host}` : `${serverUrl}/api/v3`;
    return { name, serverUrl, apiUrl };
}


/***/ }),

/***/ 63410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);

/** Variables that hold a token, the first one that is set wins: our own name, then those of the usual clients. */
const variables = {
    pypi: ['PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'MATURIN_PYPI_TOKEN', 'TWINE_PASSWORD'],
    testpypi: ['TESTPYPI_TOKEN', 'PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'TWINE_PASSWORD'],
    crates: ['CARGO_REGISTRY_TOKEN'],
    github: ['GITHUB_TOKEN', 'GH_TOKEN'],
};
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

/***/ 32354:
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

/***/ 68080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installAll: () => (/* binding */ installAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/audit/rows.js
var rows = __webpack_require__(18859);
// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var build_environment = __webpack_require__(75882);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/address.js
var address = __webpack_require__(96623);
// EXTERNAL MODULE: ./lib/cli/cli/release/tokens.js
var tokens = __webpack_require__(63410);
// EXTERNAL MODULE: ./lib/cli/cli/release/workplace.js
var workplace = __webpack_require__(32354);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(69749);
// EXTERNAL MODULE: ./lib/cli/cli/release/git.js
var git = __webpack_require__(20818);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/installed.js


/** Twenty minutes, in milliseconds: a crate and all that it needs is compiled. */
const longest = 1_200_000;
/** What a client said when it could not use a package. */
const uninstallable = (what, words) => (0,problem/* problem */.CC)('released-uninstallable', `${what} failed: ${(0,git/* lastLines */.w$)(words)}`, 'Try it on another machine. If it is so for everybody, withdraw the release (release-action rollback) and publish a new version.');

;// CONCATENATED MODULE: ./lib/cli/cli/verify/install-crate.js




/** Compiles a scratch project that depends on exactly this version; `index` names a registry other than crates.io. */
async function compileCrate(shop, from, index) {
    const { name, version } = from;
    const project = external_node_path_.join(shop.scratch, 'project');
    await (0,promises_.mkdir)(external_node_path_.join(project, 'src'), { recursive: true });
    await (0,promises_.writeFile)(external_node_path_.join(project, 'Cargo.toml'), manifest(name, version, index !== undefined));
    await (0,promises_.writeFile)(external_node_path_.join(project, 'src', 'lib.rs'), '');
    const env = {
        ...shop.env,
        // what cargo has fetched before would be taken from there
        CARGO_HOME: external_node_path_.join(shop.scratch, 'cargo-home'),
        CARGO_TARGET_DIR: external_node_path_.join(shop.scratch, 'target'),
        ...(index !== undefined && { CARGO_REGISTRIES_RELEASED_INDEX: `sparse+${index.replace(/^sparse\+/, '')}` }),
    };
    for (const argv of [
        ['cargo', 'fetch'],
        ['cargo', 'check', '--quiet'],
    ]) {
        const exit = await shop.process.run({ argv, cwd: project, env, deadline: longest });
        if (exit.code === 0)
            continue;
        const words = exit.code === 'missing' ? 'cargo is not installed' : exit.stderr;
        return { words: `${name} ${version} cannot be used by cargo`, problem: uninstallable(argv.join(' '), words) };
    }
    const locked = checksumIn(await (0,promises_.readFile)(external_node_path_.join(project, 'Cargo.lock'), 'utf8'), name, version);
    const [told] = (0,rows/* filesOf */.R8)(from);
    if (locked === told?.sha256)
        return { words: `cargo check with ${name} =${version}: it compiles`, problem: undefined };
    const words = `Cargo.lock has ${locked ?? 'no checksum'}, and the index told ${told?.sha256 ?? 'none'}`;
    return { words: `cargo took other bytes of ${name} ${version}`, problem: uninstallable('cargo fetch', words) };
}
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

// EXTERNAL MODULE: ./lib/cli/src/build/venv.js
var build_venv = __webpack_require__(78998);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/imports.js
/**
 * A Python program that imports every top-level package and module, and every extension module, of the installed project that it is
 * given. Its first line counts those that could be; `needs …` is one that wants a package which is not installed here, `bad …` any
 * other failure.
 */
const importProgram = `import importlib, importlib.machinery, importlib.metadata, sys
names = []
for file in importlib.metadata.files(sys.argv[1]) or []:
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
for name in names:
    try:
        importlib.import_module(name)
        good += 1
    except ModuleNotFoundError as error:
        kind = "bad" if (error.name or "").split(".")[0] in own else "needs"
        told.append(f"{kind} {name}: {error}")
    except BaseException as error:
        told.append(f"bad {name}: {type(error).__name__}: {error}")
print("\\n".join([f"imported {good}", *[line.replace("\\n", " ") for line in told]]))
`;

;// CONCATENATED MODULE: ./lib/cli/cli/verify/install-wheel.js






/** Installs a released wheel with pip into an environment of its own, without what it depends on, and imports it. */
async function installWheel(shop, from, index) {
    const release = `${from.name} ${from.version}`;
    const wheels = (0,rows/* filesOf */.R8)(from).filter((each) => each.filename.endsWith('.whl'));
    if (wheels.length === 0)
        return { words: `${release} has no wheel: nothing was installed`, problem: undefined };
    const venv = await (0,build_venv/* makeVenv */.Y)(shop, shop.scratch, system(), []);
    if ('problem' in venv)
        return { words: `${release}: there is no Python to try it with`, problem: venv.problem };
    const requirements = external_node_path_.join(shop.scratch, 'requirements.txt');
    const hashes = wheels.map((each) => ` --hash=sha256:${each.sha256}`).join('');
    await (0,promises_.writeFile)(requirements, `${from.name}==${from.version}${hashes}\n`);
    const pip = [venv.python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-cache-dir'];
    const exact = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--index-url', index, '-r', requirements];
    const run = (argv) => shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: longest });
    const exit = await run([...pip, ...exact]);
    if (exit.code !== 0) {
        const isForSome = wheels.every((each) => !each.filename.endsWith('-none-any.whl'));
        if (isForSome && /No matching distribution found/.test(exit.stderr)) {
            return {
                words: `${release} has no wheel for this machine and its Python: nothing was installed`,
                problem: undefined,
            };
        }
        const problem = uninstallable(`pip install ${from.name}==${from.version}`, exit.stderr);
        return { words: `${release} cannot be installed by pip`, problem };
    }
    const tried = await run([venv.python, '-I', '-c', importProgram, from.name]);
    const [count = '', ...lines] = tried.stdout.trim().split(/\r?\n/);
    const bad = lines.flatMap((line) => (line.startsWith('bad ') ? [line.slice(4)] : []));
    // what ends the interpreter prints nothing
    if (tried.code !== 0 || !count.startsWith('imported ') || bad.length > 0) {
        const words = bad.length > 0 ? bad.join('\n') : `${tried.stdout}\n${tried.stderr}`;
        return {
            words: `${release} was installed by pip and cannot be imported`,
            problem: uninstallable(`import of ${release}`, words),
        };
    }
    const needs = lines.filter((line) => line.startsWith('needs ')).length;
    const left = needs === 0 ? '' : `, ${needs} not tried because they need other packages`;
    return { words: `pip install ${from.name}==${from.version}: modules ${count}${left}`, problem: undefined };
}
const system = () => process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux';

;// CONCATENATED MODULE: ./lib/cli/cli/verify/install.js










/**
 * Installs every package from its registry with the stock client, into a folder that is thrown away, and takes no other bytes
 * than those that the registry told: pip is given their SHA-256, and cargo's lock file is read afterwards. Python packages are
 * imported, crates are compiled.
 */
async function installAll({ addresses: { pypi: index, crates } }, { facts, pypi }, process) {
    const scratch = await (0,workplace/* openScratch */.j)();
    const simple = (index === undefined ? address/* addresses */.Nt[pypi] : (0,address/* indexAt */.G$)(index).address).simple;
    try {
        const installed = [];
        for (const each of facts.packages.filter((one) => (0,rows/* filesOf */.R8)(one).length > 0)) {
            const folder = external_node_path_.join(scratch.folder, `${each.ecosystem}-${each.name}`);
            await (0,promises_.mkdir)(folder, { recursive: true });
            const env = clientEnvironment(process);
            const shop = { process, env, onLine: () => { }, scratch: folder, out: folder, left: () => longest };
            installed.push(each.ecosystem === 'python' ? await installWheel(shop, each, simple) : await compileCrate(shop, each, crates));
        }
        return installed;
    }
    finally {
        await scratch.remove();
    }
}
/** The registries themselves are meant: what the machine says of mirrors and other indexes is left out. */
function clientEnvironment({ environment }) {
    const mirrors = /^PIP_(?:INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINT)$/i;
    return Object.fromEntries(Object.entries((0,build_environment/* childEnvironment */.Q)(environment)).filter(([name]) => !tokens/* secretNames */.XG.includes(name) && !mirrors.test(name)));
}


/***/ }),

/***/ 21355:
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

/***/ 18859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export belongs */
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81099);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55582);
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21355);



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

/***/ 75882:
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
/** The environment of a foreign program: listed variables alone, and `more` on top. Names are compared without case, as Windows does. */
function childEnvironment(own, more = {}) {
    const kept = Object.entries(own).filter(([name]) => allowed.has(name.toUpperCase()) || name.startsWith('LC_'));
    return { ...Object.fromEntries(kept), ...more };
}


/***/ }),

/***/ 61630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   cu: () => (/* binding */ failedTool),
/* harmony export */   pQ: () => (/* binding */ startTool),
/* harmony export */   qI: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);

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
    const words = `${exit.stdout}\n${exit.stderr}`.trim().split('\n').slice(-20).join('\n');
    if (exit.code === 'timeout') {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('build-timeout', `\`${argv.join(' ')}\` ran out of time; it and all that it had started were ended. Its last lines:\n${words}`, 'See in the log where it stood still: a prompt, a download, a test that waits. Where it simply needs longer, raise `build.timeout` (minutes) of the config.');
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('build-failed', `\`${argv.join(' ')}\` ended with exit code ${exit.code}:\n${words}`, 'Mend what the command says; it was run in a clean checkout of the commit.');
}
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

/***/ 78998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolVersions),
/* harmony export */   Y: () => (/* binding */ makeVenv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69749);
/* harmony import */ var _model_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88045);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61630);




/** Makes an environment in `folder` and installs the requirements; `python` is what it is made of. */
async function makeVenv(shop, root, os, requirements, folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(shop.scratch, 'python'), python = os === 'windows' ? 'python' : 'python3') {
    const bin = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, os === 'windows' ? 'Scripts' : 'bin');
    const program = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(bin, `${name}${os === 'windows' ? '.exe' : ''}`);
    const venv = { python: program('python'), program, bin };
    const made = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .qI)(shop, root, [python, '-m', 'venv', folder]);
    if ('problem' in made)
        return { problem: withVenvHint(made.problem) };
    const wanted = [...new Set(requirements)];
    if (wanted.length === 0)
        return venv;
    const quiet = ['--quiet', '--disable-pip-version-check'];
    const installed = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runTool */ .qI)(shop, root, [venv.python, '-m', 'pip', 'install', ...quiet, ...wanted]);
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

/***/ 52115:
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

/***/ 69749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/** A problem with its level, `error` unless told. */
function problem(code, message, fix, more = {}) {
    const { file, line, column } = more;
    // a column is one of a line
    const at = line === undefined ? {} : { line, ...(column !== undefined && { column }) };
    const place = file === undefined ? undefined : { file, ...at };
    return { code, level: more.level ?? 'error', message, fix, ...(place && { place }) };
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

/***/ 81099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normalisedName)
/* harmony export */ });
/** A Python project's name as PyPI compares it (PEP 503): lower case, every run of `-`, `_` and `.` one dash. */
function normalisedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 88045:
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

/***/ 55582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65935);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20776);
/* harmony import */ var _plain_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52115);



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
/** The normalised PEP 440 text (`1.0.0-RC.1` → `1.0.0rc1`), by the version specifiers page of packaging.python.org. */
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

/***/ 96623:
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
 * Another index, by its upload address. The Simple API, unless told, is taken to lie beside a last `legacy/`, and below
 * any other address, as with pypiserver. The upload address is used as it was given: whether it ends with a slash matters.
 */
function otherAddress(upload, simple) {
    const base = upload.endsWith('/') ? upload : `${upload}/`;
    const derived = new URL(base.endsWith('/legacy/') ? '../simple/' : 'simple/', base).href;
    const given = simple === undefined || simple.endsWith('/') ? simple : `${simple}/`;
    return { upload, simple: given ?? derived, project: undefined };
}
/** The index at an upload address that somebody gave: PyPI's own two are known by theirs, with or without the last slash. */
function indexAt(upload) {
    const whole = upload.endsWith('/') ? upload : `${upload}/`;
    for (const name of ['pypi', 'testpypi']) {
        if (addresses[name].upload === whole)
            return { name, address: addresses[name] };
    }
    return { name: 'other', address: otherAddress(upload) };
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ allTags),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ZU: () => (/* binding */ firstMerged),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82593);

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

/***/ 82593:
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

/***/ 65935:
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

// NAMESPACE OBJECT: ../../work/main/node_modules/@renovatebot/pep440/lib/operator.js
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

;// CONCATENATED MODULE: ../../work/main/node_modules/@renovatebot/pep440/lib/version.js
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

;// CONCATENATED MODULE: ../../work/main/node_modules/@renovatebot/pep440/lib/operator.js




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

;// CONCATENATED MODULE: ../../work/main/node_modules/@renovatebot/pep440/lib/specifier.js
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

;// CONCATENATED MODULE: ../../work/main/node_modules/@renovatebot/pep440/lib/semantic.js


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

;// CONCATENATED MODULE: ../../work/main/node_modules/@renovatebot/pep440/index.js











/***/ })

};
