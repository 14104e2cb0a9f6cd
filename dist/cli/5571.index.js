export const id = 5571;
export const ids = [5571];
export const modules = {

/***/ 90465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requirementsFromKept),
/* harmony export */   n: () => (/* binding */ pinOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_tools_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41814);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53785);



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

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   IH: () => (/* binding */ ofPackage),
/* harmony export */   cu: () => (/* binding */ failedTool),
/* harmony export */   pQ: () => (/* binding */ startTool),
/* harmony export */   qI: () => (/* binding */ runTool)
/* harmony export */ });
/* harmony import */ var _model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91063);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);


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

/***/ 68627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toolVersions),
/* harmony export */   Y: () => (/* binding */ makeVenv)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _model_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41814);
/* harmony import */ var _pinned_wheels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90465);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53785);





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

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The end of what a program said, for a problem: its last twenty lines. */
const lastLines = (text) => text.trim().split(/\r?\n/).slice(-20).join('\n');


/***/ }),

/***/ 84854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tryCrate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tried_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66225);


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
    const project = node_path__WEBPACK_IMPORTED_MODULE_0__.join(bench.shop.scratch, 'project');
    await bench.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, 'Cargo.toml'), manifest(name, version, index !== undefined));
    await bench.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, 'src', 'lib.rs'), '');
    // what is no library cannot be depended on, but fetched
    const commands = [['cargo', 'fetch'], ...(library ? [['cargo', 'build']] : [])];
    for (const argv of commands) {
        const exit = await patiently(bench, argv, project, release);
        if (exit.code !== 0)
            return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(what, `${argv.join(' ')} failed`, (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .installFailed */ .Pr)(argv.join(' '), wordsOf(exit)));
    }
    const locked = checksumIn((await bench.files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.join(project, 'Cargo.lock'))) ?? '', name, version);
    if (locked !== file.sha256) {
        const problem = (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .otherBytes */ .IF)('cargo', file.filename, locked ?? 'none', file.sha256);
        return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(what, 'cargo took other bytes', problem);
    }
    return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(what, library ? 'it compiles' : 'it can be fetched');
}
async function installPrograms(bench, release) {
    const { file, index, library } = release;
    const { name, version } = file;
    const what = `cargo install --locked ${name}@${version}`;
    const root = node_path__WEBPACK_IMPORTED_MODULE_0__.join(bench.shop.scratch, 'installed');
    await bench.files.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(bench.shop.scratch, 'empty', '.keep'), '');
    const from = index === undefined ? [] : ['--index', index];
    const argv = ['cargo', 'install', '--locked', '--root', root, ...from, `${name}@${version}`];
    const exit = await patiently(bench, argv, node_path__WEBPACK_IMPORTED_MODULE_0__.join(bench.shop.scratch, 'empty'), release);
    const words = wordsOf(exit);
    const programs = (await bench.files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, 'bin'))).map((each) => each.replace(/\.exe$/, ''));
    // a library may bring programs that have to be asked for
    const isByFeature = /requires? the features|no binaries are available for install/.test(words);
    if (programs.length === 0 && isByFeature && library)
        return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(what, 'its programs want features: none was installed');
    if (exit.code !== 0)
        return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(what, 'it cannot be installed', (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .installFailed */ .Pr)(what, words));
    if (programs.length === 0)
        return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(what, 'no program was installed', (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .installFailed */ .Pr)(what, words));
    return (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(what, `installed ${programs.join(', ')}`);
}
/** Runs cargo with folders of its own; asks the index again where it does not list the version yet. */
async function patiently({ shop, shared, wait }, argv, cwd, { file, index }) {
    const env = {
        ...shop.env,
        // what cargo has fetched before would be taken from there
        CARGO_HOME: node_path__WEBPACK_IMPORTED_MODULE_0__.join(shared, 'cargo-home'),
        CARGO_TARGET_DIR: node_path__WEBPACK_IMPORTED_MODULE_0__.join(shared, 'target'),
        ...(index !== undefined && { CARGO_REGISTRIES_RELEASED_INDEX: index }),
    };
    for (;;) {
        shop.onLine(`$ ${argv.join(' ')}`);
        const exit = await shop.process.run({ argv, cwd, env, deadline: _tried_js__WEBPACK_IMPORTED_MODULE_1__/* .longest */ .xS, onLine: shop.onLine });
        if (exit.code === 0 || !isUnlisted(exit, file) || !(await wait()))
            return exit;
    }
}
const wordsOf = (exit) => (exit.code === 'missing' ? 'cargo is not installed' : (0,_tried_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .TT)(exit));
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


/***/ }),

/***/ 98724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ tryPython)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/build/venv.js
var build_venv = __webpack_require__(68627);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/src/steps/verify/imports.js
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

;// CONCATENATED MODULE: ./lib/cli/src/steps/verify/led.js
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

// EXTERNAL MODULE: ./lib/cli/src/gate/shell.js
var shell = __webpack_require__(94721);
// EXTERNAL MODULE: ./lib/cli/src/model/last-lines.js
var last_lines = __webpack_require__(91063);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/cli/src/steps/verify/pip.js

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

// EXTERNAL MODULE: ./lib/cli/src/steps/verify/tried.js
var verify_tried = __webpack_require__(66225);
;// CONCATENATED MODULE: ./lib/cli/src/steps/verify/own-test.js







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
            return shop.process.run({ argv, cwd: folder, env: surroundings, deadline: verify_tried/* longest */.xS, onLine: shop.onLine });
        });
        const command = `pip install ${test.requires.join(' ')}`;
        if (exit.code !== 0)
            return (0,verify_tried/* failed */.gz)(tried.what, 'its test cannot be run', (0,verify_tried/* installFailed */.Pr)(command, exit.stderr));
    }
    const variable = Object.keys(shop.env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
    const found = [venv.bin, shop.env[variable] ?? ''].join(os === 'windows' ? ';' : ':');
    const env = { ...shop.env, [variable]: found, VIRTUAL_ENV: external_node_path_.dirname(venv.bin) };
    const argv = await (0,shell/* shellFor */.E)(test.run, os, files);
    shop.onLine(`$ ${test.run}`);
    const exit = await shop.process.run({ argv, cwd: folder, env, deadline: verify_tried/* longest */.xS, onLine: shop.onLine });
    if (exit.code === 0)
        return { ...tried, words: `${tried.words}; its test passed` };
    const how = typeof exit.code === 'number' ? `ended with exit code ${exit.code}` : `could not be run (${exit.code})`;
    return (0,verify_tried/* failed */.gz)(tried.what, 'its test failed', (0,problem/* problem */.CC)('wheel-test-failed', `The test of ${name} ${version} from its index, \`${test.run}\`, ${how}:\n${(0,last_lines/* lastLines */.w)(`${exit.stdout}\n${exit.stderr}`)}`, 'A held GitHub Release stays a draft. See what the wheel had beside it when it was built and users do not have; withdraw the release (`release-action rollback`) and publish a new version.'));
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/verify/python.js








/** Whether pip says that the index does not list the release, or nothing of it that fits; not of something that it depends on. */
const isUnlisted = ({ stderr }, { name, version }) => stderr.split(/\r?\n/).some((line) => line.endsWith(`No matching distribution found for ${name}==${version}`));
/** Installs a release with pip as its users do, with what it depends on, into an environment of its own, and imports it. */
async function tryPython(bench, release) {
    const what = `pip install ${release.name}==${release.version}`;
    const venv = await venvFor(bench, release);
    if ('problem' in venv)
        return (0,verify_tried/* failed */.gz)(what, 'there is no Python to try it with', venv.problem);
    if (venv.fitting.length === 0)
        return (0,verify_tried/* skipped */.hT)(what, `there is neither a wheel for ${venv.here} nor an sdist`);
    const report = external_node_path_.join(bench.shop.scratch, 'report.json');
    const exit = await install(bench, venv, release, report);
    if (exit.code !== 0) {
        const problem = isUnlisted(exit, release)
            ? (0,verify_tried/* noFile */.w1)(what, venv.fitting, exit.stderr)
            : (0,verify_tried/* installFailed */.Pr)(what, (0,verify_tried/* saidBy */.TT)(exit));
        return (0,verify_tried/* failed */.gz)(what, 'it cannot be installed', problem);
    }
    const taken = readReport(await bench.files.text(report)).find((each) => (0,project_name/* normalisedName */.E)(each.name) === (0,project_name/* normalisedName */.E)(release.name));
    const stranger = taken === undefined ? undefined : strangerIn(taken, release);
    if (stranger !== undefined)
        return (0,verify_tried/* failed */.gz)(what, 'other bytes were installed', stranger);
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
            const exit = await shop.process.run({ argv, cwd: shop.scratch, env, deadline: verify_tried/* longest */.xS, onLine: shop.onLine });
            // an index that leaves a version out because of the Python will not change its mind
            const isLate = isUnlisted(exit, release) && !/require a different python version/.test(exit.stderr);
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
    return (0,verify_tried/* otherBytes */.IF)('pip', filename, sha256 ?? 'untold', own?.sha256 ?? 'no such file');
}
async function imported({ shop, files }, venv, { name, version }, what, filename) {
    const told = external_node_path_.join(shop.scratch, 'imports.txt');
    const argv = [venv.python, '-I', '-c', importProgram, name, told];
    const exit = await shop.process.run({ argv, cwd: shop.scratch, env: shop.env, deadline: verify_tried/* longest */.xS });
    const [count = '', ...lines] = ((await files.text(told)) ?? '').trim().split(/\r?\n/);
    const bad = lines.flatMap((line) => (line.startsWith('bad ') ? [line.slice(4)] : []));
    const needs = lines.flatMap((line) => (line.startsWith('needs ') ? [line.slice(6)] : []));
    // what ends the interpreter leaves nothing
    const isDead = exit.code !== 0 || !count.startsWith('imported ');
    // a module that wants an optional dependency is no fault of the release, all of them are
    const isUseless = count === 'imported 0' && needs.length > 0;
    if (isDead || bad.length > 0 || isUseless) {
        const words = isDead ? (0,verify_tried/* saidBy */.TT)(exit) : [...bad, ...needs].join('\n');
        return (0,verify_tried/* failed */.gz)(what, 'it cannot be imported', (0,verify_tried/* importFailed */.hU)(`${name} ${version}`, words));
    }
    const left = needs.length === 0 ? '' : `; needs more than its dependencies: ${needs.join(', ')}`;
    return (0,verify_tried/* good */.uw)(what, `${filename ?? 'a file of it'}, ${venv.here}: modules ${count}${left}`);
}


/***/ }),

/***/ 66225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ otherBytes),
/* harmony export */   Pr: () => (/* binding */ installFailed),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   hU: () => (/* binding */ importFailed),
/* harmony export */   uw: () => (/* binding */ good),
/* harmony export */   w1: () => (/* binding */ noFile),
/* harmony export */   xS: () => (/* binding */ longest)
/* harmony export */ });
/* harmony import */ var _model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91063);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);


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
const installFailed = (command, words) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('verify-install-failed', `\`${command}\` failed:\n${(0,_model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(words)}`, `${held} Run the job again where the network failed. ${again}`);
/** What was installed cannot be imported. */
const importFailed = (release, words) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('verify-import-failed', `${release} was installed from its index, with what it depends on, and cannot be imported:\n${(0,_model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(words)}`, `${held} See whether all that it needs is among its dependencies. ${again}`);
/** There is a file for this machine, and the client does not find it. */
const noFile = (command, expected, words) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('verify-no-file', `\`${command}\` found no file, although this machine and its Python could use ${expected.join(', ')}:\n${(0,_model_last_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(words)}`, `${held} Where its words are about the version of Python, put \`actions/setup-python\` with one that the project supports in front of this step; otherwise a cache before the index may lag: run the job again later.`);
/** The client took other bytes than those that were built. */
const otherBytes = (client, filename, got, built) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('verify-differs', `${client} took ${filename} with SHA-256 ${got}; ${built} was built.`, 'Look where it came from: a mirror, or another index, in the configuration of this machine. If it came from the registry, yank the release and find out who can publish it.');


/***/ })

};
