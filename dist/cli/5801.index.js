export const id = 5801;
export const ids = [5801];
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

/***/ 55149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isExpected),
/* harmony export */   j: () => (/* binding */ guardArtifacts)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26968);
/* harmony import */ var _model_wheel_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15761);




/** The artifacts are complete, nothing is extra, and every file has the bytes that its build recorded. */
function guardArtifacts(plan, rows) {
    return plan.rows
        .filter((row) => row.target !== _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingTarget */ .Xi)
        .flatMap((row) => {
        const gathered = rows.find((each) => each.target === row.target);
        return gathered === undefined ? [missingRow(row)] : guardRow(plan, row, gathered);
    });
}
function guardRow(plan, row, { record, files }) {
    if (record === undefined) {
        return [altered(`The artifact of ${row.target} has no build record that can be read.`)];
    }
    const problems = [];
    if (record.commit !== plan.commit || record.tag !== plan.tag) {
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-other-commit', `The files of ${row.target} were built from ${record.commit.slice(0, 10)} for ${record.tag}, and the plan is for ${plan.commit.slice(0, 10)}, ${plan.tag}.`, 'Run the whole workflow again, so that the files are built for this plan.'));
    }
    for (const file of record.files) {
        const found = files.get(file.filename);
        if (found === undefined) {
            problems.push(missing(`${file.filename} stands in the build record of ${row.target} and is not in its artifact.`));
        }
        else if (found.sha256 !== file.sha256) {
            problems.push(altered(`${file.filename} has SHA-256 ${found.sha256}, and it was built with ${file.sha256}.`));
        }
    }
    for (const name of files.keys()) {
        if (!record.files.some((file) => file.filename === name)) {
            problems.push(altered(`${name} is in the artifact of ${row.target} and not in its build record.`));
        }
    }
    const unfilled = row.expects.filter((expected) => !record.files.some((file) => isExpected(expected, file)));
    problems.push(...unfilled.map((each) => missing(`The ${each.kind} of ${each.name} ${each.version}${each.kind !== 'wheel' || each.filename === undefined ? '' : ` (${each.filename})`} is missing from ${row.target}.`)));
    const surplus = record.files.filter((file) => !row.expects.some((expected) => isExpected(expected, file)));
    problems.push(...surplus.map((each) => altered(`${each.filename} is not in the plan of ${row.target}.`)));
    return problems;
}
/** Whether a file is one that the plan wants. */
function isExpected(expected, file) {
    if (expected.filename !== undefined) {
        const isName = expected.kind === 'wheel' ? (0,_model_wheel_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameWheel */ .ex)(expected.filename, file.filename) : expected.filename === file.filename;
        if (!isName)
            return false;
    }
    const [planned, built] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(expected.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(file.version)];
    const isVersion = planned !== undefined && built !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameVersion */ .p)(planned, built);
    return expected.kind === file.kind && expected.name === file.name && isVersion;
}
function missingRow(row) {
    return missing(`The artifact of ${row.target} is not there (${row.expects.map((each) => `${each.kind} of ${each.name}`).join(', ')}).`);
}
function missing(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-missing', message, 'Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.');
}
function altered(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-altered', message, 'Something changed the artifact after it was built. Find out what, then run the whole workflow again.');
}


/***/ }),

/***/ 16267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usualLimits)
/* harmony export */ });
/**
 * What crates.io takes of a crate unless its staff have raised it for that crate alone: the bytes of its file, and the features
 * in its manifest as well as the entries of each (`config/server.rs`, `publish_limits`).
 */
const usualLimits = { size: 10 * 1024 * 1024, features: 300 };


/***/ }),

/***/ 16071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBy)
/* harmony export */ });
/** What PyPI or crates.io refuses for reasons of its own, and other registries are there to take: private names, local versions \u2026 */
const houseRules = new Set([
    'platform-tag-unsupported',
    'platform-tag-new',
    'file-too-large',
    'file-above-default-limit',
    'archive-ratio',
    'version-local',
    'requirement-direct-url',
    'classifier-private',
    'classifier-deprecated',
    'classifier-unknown',
    'readme-type-invalid',
    'readme-blank',
    'readme-broken',
    'crate-metadata-missing',
    'crate-name-reserved',
    'crate-license-invalid',
    'crate-keyword-invalid',
    'crate-category-invalid',
    'crate-dependency-invalid',
    'crate-too-many',
]);
/**
 * The problems of a file that goes to a registry. One of somebody's own has rules that nobody knows beforehand: it is left to
 * that one what it refuses, and only what is broken anywhere is told.
 */
const heldBy = (registry, problems) => registry === 'other' ? problems.filter(({ code }) => !houseRules.has(code)) : problems;


/***/ }),

/***/ 65050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ identifierOf)
/* harmony export */ });
const systems = {
    'linux-x86_64': 'manylinux_x86_64',
    'linux-aarch64': 'manylinux_aarch64',
    'musllinux-x86_64': 'musllinux_x86_64',
    'musllinux-aarch64': 'musllinux_aarch64',
    'macos-x86_64': 'macosx_x86_64',
    'macos-aarch64': 'macosx_arm64',
    'macos-universal2': 'macosx_universal2',
    'windows-x86_64': 'win_amd64',
    'windows-aarch64': 'win_arm64',
};
/** cibuildwheel's name of a build: `cp313-manylinux_x86_64` for `3.13`. */
function identifierOf(python, target) {
    return `cp${python.replace('.', '')}-${systems[target]}`;
}


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lastLines)
/* harmony export */ });
/** The end of what a program said, for a problem: its last twenty lines. */
const lastLines = (text) => text.trim().split(/\r?\n/).slice(-20).join('\n');


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ wheelTagsOf),
/* harmony export */   ex: () => (/* binding */ isSameWheel)
/* harmony export */ });
/* unused harmony exports targetOfTag, targetsOfTags */
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30146);

/** The tags of a file name; `undefined` where it is not that of a wheel. */
function wheelTagsOf(filename) {
    const [, distribution, python, abi, platform] = /^([^-]+)-[^-]+(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(filename) ?? [];
    if (distribution === undefined || python === undefined || abi === undefined || platform === undefined)
        return undefined;
    const [pythons, abis, platforms] = [python, abi, platform].map((each) => each.split('.').sort());
    return {
        distribution: (0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisedName */ .E)(distribution),
        python: pythons ?? [],
        abi: abis ?? [],
        platform: platforms ?? [],
    };
}
const architectures = new Map([
    ['x86_64', 'x86_64'],
    ['amd64', 'x86_64'],
    ['aarch64', 'aarch64'],
    ['arm64', 'aarch64'],
]);
/**
 * What a platform tag is for, as far as the plan knows such machines: `manylinux_2_17_x86_64` \u2192 `linux-x86_64`; the tag
 * itself for others. Which release of the system it asks for is left away.
 */
function targetOfTag(tag) {
    const [, system, architecture = ''] = /^(manylinux|musllinux|macosx|win)(?:\d+_|_\d+_\d+_|_)(\w+)$/.exec(tag) ?? [];
    if (system === 'macosx' && architecture === 'universal2')
        return 'macos-universal2';
    const machine = architectures.get(architecture);
    if (machine === undefined)
        return tag;
    if (system === 'musllinux')
        return `musllinux-${machine}`;
    return `${system === 'macosx' ? 'macos' : system === 'win' ? 'windows' : 'linux'}-${machine}`;
}
/** What all platform tags of a wheel are for; universal2 names both kinds of Mac beside itself. */
function targetsOfTags(tags) {
    const targets = [...new Set(tags.map((tag) => targetOfTag(tag)))].sort();
    return targets.includes('macos-universal2') ? ['macos-universal2'] : targets;
}
/**
 * Whether a built wheel is the planned one: the same project, Python, ABI and machine. Backends spell names in their own
 * ways, and the release of the system that a wheel asks for is known only once it has been built. Of pure Python it is
 * enough that it is pure.
 */
function isSameWheel(planned, built) {
    const [one, other] = [wheelTagsOf(planned), wheelTagsOf(built)];
    if (one === undefined || other === undefined || one.distribution !== other.distribution)
        return false;
    if (isPure(one) || isPure(other))
        return isPure(one) && isPure(other);
    const same = (left, right) => left.join() === right.join();
    return (same(one.python, other.python) &&
        same(one.abi, other.abi) &&
        same(targetsOfTags(one.platform), targetsOfTags(other.platform)));
}
const isPure = ({ abi, platform }) => abi.join() === 'none' && platform.join() === 'any';


/***/ }),

/***/ 85432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ featuresTaken),
/* harmony export */   g: () => (/* binding */ judgedByTaken)
/* harmony export */ });
/* harmony import */ var _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16267);


/** The version with the most features of those that have more than crates.io takes of other crates. */
function featuresTaken(crate) {
    if (crate === undefined || typeof crate === 'string')
        return undefined;
    const [most] = crate
        .map(({ version, features = 0 }) => ({ version, amount: features }))
        .filter(({ amount }) => amount > _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLimits */ .t.features)
        .toSorted((one, other) => other.amount - one.amount);
    return most;
}
/**
 * Judges a crate, and once more where it is above a usual limit of crates.io and an earlier version was, too. Only then is
 * anything asked: the index for the features, the web API for the size of the newest version.
 */
async function judgedByTaken(index, name, judge) {
    const first = await judge(undefined);
    const has = (code) => first.problems.some((each) => each.code === code && each.level === 'error');
    if (!has('file-too-large') && !has('crate-too-many'))
        return first;
    const versions = await index.versions(name);
    if (versions === 'absent')
        return first;
    if ('unreadable' in versions)
        return { ...first, problems: [...first.problems, versions.unreadable] };
    const size = has('file-too-large') ? await sizeTaken(index, name, versions) : undefined;
    if (size !== undefined && 'code' in size)
        return { ...first, problems: [...first.problems, size] };
    const features = featuresTaken(versions);
    return size === undefined && features === undefined ? first : judge({ size, features });
}
/** One question: which version had the most bytes, nobody tells without being asked for each. */
async function sizeTaken(index, name, versions) {
    const newest = versions.findLast((each) => !each.yanked) ?? versions.at(-1);
    if (newest === undefined)
        return undefined;
    const amount = await index.size(name, newest.version);
    if (typeof amount === 'object')
        return amount.unreadable;
    return amount !== undefined && amount > _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLimits */ .t.size ? { version: newest.version, amount } : undefined;
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


/***/ }),

/***/ 75801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildOne: () => (/* binding */ buildOne),
  buildStep: () => (/* binding */ buildStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/rows.js
var rows = __webpack_require__(36774);
// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/cli/src/build/kept-archive.js

const block = 512;
const padded = (size) => Math.ceil(size / block) * block;
/** A tar (POSIX ustar) of files in folders that are one deep, made while it is sent: two blocks of zeros end it. */
function archiveOf(files, stream) {
    return {
        length: files.reduce((sum, { size }) => sum + block + padded(size), 2 * block),
        async *open() {
            for (const each of files) {
                yield headerOf(each);
                let sent = 0;
                for await (const bytes of stream(each.path)) {
                    sent += bytes.length;
                    if (sent > each.size)
                        break;
                    yield bytes;
                }
                if (sent !== each.size)
                    throw new Error(`${each.name} changed while it was read`);
                yield external_node_buffer_.Buffer.alloc(padded(each.size) - each.size);
            }
            yield external_node_buffer_.Buffer.alloc(2 * block);
        },
    };
}
function headerOf({ folder, name, size }) {
    const header = external_node_buffer_.Buffer.alloc(block);
    header.write(name, 0, 100, 'utf8');
    for (const [at, value, width] of [
        [100, 0o644, 7],
        [108, 0, 7],
        [116, 0, 7],
        [124, size, 11],
        [136, 0, 11],
    ]) {
        header.write(value.toString(8).padStart(width, '0'), at, 'latin1');
    }
    header.write(' '.repeat(8), 148, 'latin1');
    // the type, which is a file, and the mark of the format with its version
    header.write('0', 156, 'latin1');
    header.write('ustar\u000000', 257, 'latin1');
    header.write(folder, 345, 155, 'utf8');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}
/** The members of such an archive, until its end or the first byte that makes no sense. A content is read only when it is asked for. */
async function* membersOf(content) {
    for (let at = 0; at + block <= content.length;) {
        const header = external_node_buffer_.Buffer.from(await content.bytes(at, at + block));
        const size = octal(header, 124, 12);
        if (size === undefined || octal(header, 148, 8) !== sumOf(header))
            return;
        const from = at + block;
        at = from + padded(size);
        if (at > content.length)
            return;
        const whole = [words(header, 345, 155), words(header, 0, 100)].filter((part) => part !== '').join('/');
        const cut = whole.lastIndexOf('/');
        yield {
            folder: whole.slice(0, Math.max(0, cut)),
            name: whole.slice(cut + 1),
            isFile: header[156] === 0x30 || header[156] === 0,
            size,
            read: () => content.bytes(from, from + size),
        };
    }
}
const sumOf = (header) => header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
function words(header, at, width) {
    const field = header.subarray(at, at + width);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? width : end);
}
function octal(header, at, width) {
    const digits = /^ *([0-7]+)[ \0]*$/.exec(header.toString('latin1', at, at + width))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

// EXTERNAL MODULE: ./lib/cli/src/model/sha256.js
var sha256 = __webpack_require__(41182);
// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var model_target = __webpack_require__(26968);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/cli/src/build/locked-crates.js


const lock = (0,shape/* object */.Ik)({
    package: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* object */.Ik)({ name: shape/* text */.Qq, version: shape/* text */.Qq, source: (0,shape/* optional */.lq)(shape/* text */.Qq), checksum: (0,shape/* optional */.lq)(shape/* text */.Qq) }))),
});
/**
 * The crates of registries that lock files name, by the name of the file in which cargo keeps one. A file for which two
 * checksums are told (of two registries) is left out, and the folder is that of the registry's host: right bytes in the wrong
 * place are wrong. A lock file that cannot be read is cargo's to complain of, and names nothing.
 */
function lockedCrates(locks) {
    const told = new Map();
    for (const { name, version, source = '', checksum = '' } of locks.flatMap(packagesIn)) {
        const isPlain = /^[\w-]{1,64}$/.test(name) && /^[\w.+-]{1,100}$/.test(version);
        const folder = folderOf(source);
        if (!isPlain || folder === undefined || !/^[0-9a-f]{64}$/.test(checksum))
            continue;
        const file = `${name}-${version}.crate`;
        const wanted = { sha256: checksum, folder };
        told.set(file, (told.get(file) ?? new Map()).set(`${checksum} ${folder.source}`, wanted));
    }
    return new Map([...told].flatMap(([file, [first, ...others]]) => (first && others.length === 0 ? [[file, first[1]]] : [])));
}
/** Lock files name crates.io by its git index, whichever way it is read. */
const cratesIo = 'registry+https://github.com/rust-lang/crates.io-index';
/** What cargo calls the folder of a registry: the host of the index and a hash of 16 digits. */
function folderOf(source) {
    const address = /^(?:registry|sparse)\+(.*)$/.exec(source)?.[1] ?? '';
    const host = source === cratesIo ? 'index.crates.io' : URL.canParse(address) ? new URL(address).hostname : '';
    return /^[a-z0-9][a-z0-9.-]*$/.test(host) ? new RegExp(`^${host.replaceAll('.', '\\.')}-[0-9a-f]{16}$`) : undefined;
}
function packagesIn(content) {
    try {
        return lock((0,dist/* parse */.qg)(content), '').package ?? [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/build/kept-crates.js




/** The crates of a row's lock files, in the home of cargo; `undefined` where it downloads none here. */
async function crateKeeping({ root, env, plan, row, machine }, files) {
    const home = env['HOME'] ?? env['USERPROFILE'];
    const cargoHome = env['CARGO_HOME'] ?? (home === undefined ? undefined : external_node_path_.join(home, '.cargo'));
    const locks = new Map();
    for (const each of plan.packages.filter((one) => isOf(one, row) && !isInContainer(one, row, plan))) {
        const lock = await nearestLock(root, each.workspace ?? each.crateDirectory ?? each.directory, files);
        if (lock !== undefined)
            locks.set(lock.file, lock.content);
    }
    const wanted = lockedCrates([...locks.values()]);
    if (cargoHome === undefined || wanted.size === 0)
        return undefined;
    const lock = `release-action-crates-${machine}-${(0,sha256/* sha256Of */.B)(JSON.stringify([...locks]))}-`;
    return {
        noun: 'crates',
        shelf: { home: external_node_path_.join(cargoHome, 'registry', 'cache'), wanted },
        count: wanted.size,
        // rows do not download the same crates of a lock file
        key: `${lock}${row.target}`,
        others: [lock, `release-action-crates-${machine}-`],
    };
}
/** Whether a package is built by the row. */
const isOf = ({ name, ecosystem }, row) => row.expects.some((file) => file.name === name && (file.kind === 'crate') === (ecosystem === 'rust'));
/** A container has a home of its own, and what lies in it is gone with it. */
function isInContainer({ backend }, row, plan) {
    const target = (0,model_target/* wheelTargetOf */._o)(row.target) ?? '';
    if (!/^(?:musl)?linux-/.test(target))
        return false;
    return backend !== 'maturin' || (target.startsWith('linux-') && plan.build.linux === 'container');
}
/** The lock file of a folder lies in it, or above. */
async function nearestLock(root, folder, files) {
    const file = external_node_path_.posix.join(folder, 'Cargo.lock');
    const content = await files.text(external_node_path_.join(root, file));
    if (content !== undefined)
        return { file, content };
    return folder === '.' || folder === '' ? undefined : nearestLock(root, external_node_path_.posix.dirname(folder), files);
}

;// CONCATENATED MODULE: ./lib/cli/src/build/kept-files.js



/** Bytes of the largest file that is taken; crates.io has crates of 20 MB, and a compiler in a wheel has 100. */
const largest = 160 * 1024 * 1024;
/**
 * Writes those files of an archive that are wanted, each after its bytes were held against the wanted hash. The archive chooses
 * neither a place outside of the shelf nor a name that is not wanted, and no file is written over.
 */
async function restoreFiles({ home, wanted }, archive, files) {
    const there = new Set(await files.list(home));
    const seen = new Set();
    let [restored, bytes, before, refused] = [0, 0, 0, 0];
    await files.lend(archive, async (content) => {
        for await (const member of membersOf(content)) {
            const at = `${member.folder}/${member.name}`;
            const own = wanted.get(member.name);
            // kept for an older lock file
            if (own === undefined && member.isFile && isPlain(member.name) && isPlain(member.folder))
                continue;
            if (seen.has(at))
                continue;
            seen.add(at);
            if (own !== undefined && there.has(at)) {
                before += 1;
                continue;
            }
            const isFit = own?.folder.test(member.folder) === true && member.isFile && member.size <= largest;
            const body = isFit ? await member.read() : undefined;
            if (body === undefined || (0,sha256/* sha256Of */.B)(body) !== own?.sha256) {
                refused += 1;
                continue;
            }
            await files.write(external_node_path_.join(home, member.folder, member.name), body);
            restored += 1;
            bytes += body.length;
        }
    });
    return { restored, bytes, there: before, refused };
}
const isPlain = (name) => /^[\w][\w.+-]*$/.test(name);
/** The wanted files that are there with the wanted bytes. */
async function filesToKeep({ home, wanted }, files) {
    const found = [];
    for (const at of await files.list(home)) {
        const [directory = '', name = '', ...deeper] = at.split('/');
        const own = wanted.get(name);
        if (own?.folder.test(directory) !== true || deeper.length > 0 || name.length > 100)
            continue;
        const file = external_node_path_.join(home, directory, name);
        const { sha256, size } = await files.digest(file);
        if (sha256 === own.sha256 && size <= largest)
            found.push({ folder: directory, name, size, path: file });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/model/tool-wheels.js
/**
 * SHA-256 of the wheels of the pinned tools that are large, by file name, as PyPI has them: the lock file of what this action
 * itself installs with pip. Written by `node scripts/tool-wheels.ts`.
 */
const toolWheels = {
    maturin: {
        'maturin-1.16.0-py3-none-macosx_10_12_universal2.macosx_10_12_x86_64.macosx_11_0_arm64.whl': '131fcc17ddb3ccc48aa183d2172ebf994c322b858e1b9694fb8744d783df66f6',
        'maturin-1.16.0-py3-none-macosx_10_12_x86_64.whl': '2216d731c9324869d3bff72c0c73009bb6e640b3fa7d340174ae70dc874d1d9f',
        'maturin-1.16.0-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.musllinux_1_1_x86_64.whl': '837db2f4d93d4899c3ac393fb3cc9eebf35b6002336e5d574f4a4fb6c49fe283',
        'maturin-1.16.0-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl': 'e285ec9eb10243d45d10417178cb2eb76e0cbb184d0aa4378b503489fa12ee78',
        'maturin-1.16.0-py3-none-win_amd64.whl': '9d43a2adf51a2794e907a8f7dbad06eb114d5edb0909c73c1fa9040f15e584e9',
        'maturin-1.16.0-py3-none-win_arm64.whl': '95f34ce53249fb7095ff4f2aff64d2562c511d6edf3e216c15dbffcd82b72b4f',
    },
    ziglang: {
        'ziglang-0.15.2-py3-none-macosx_12_0_arm64.whl': 'acae2a9ce67ed249ad68d42c21bc73b5f9d51a33ba5ea42f609f78683e8d9bb7',
        'ziglang-0.15.2-py3-none-macosx_12_0_x86_64.whl': '47af4f85e3e59bd672126cc026d3a01b516cad24b9a9ea075abfe8532f4c6bc1',
        'ziglang-0.15.2-py3-none-manylinux_2_12_x86_64.manylinux2010_x86_64.musllinux_1_1_x86_64.whl': '806316453d1ede7174ed3fefb8e5348154629089c3bb5fe812dfd0e172fac130',
        'ziglang-0.15.2-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl': 'edc0aa60ec964a4cf462d40f68d7de242ddf37fd9a80f2afaee6397059463230',
        'ziglang-0.15.2-py3-none-win_amd64.whl': 'ca80dc9c70dbdfdd9ee51d000de3501a95d33d9782ab9ab9b56f700484ebcd83',
        'ziglang-0.15.2-py3-none-win_arm64.whl': 'a81ebfc61e1b7aa43a33add23f93b98954d757434f894eb21bd40b176b6688aa',
    },
};

// EXTERNAL MODULE: ./lib/cli/src/build/pinned-wheels.js
var pinned_wheels = __webpack_require__(90465);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./lib/cli/src/model/tools.js
var tools = __webpack_require__(41814);
// EXTERNAL MODULE: ./lib/cli/src/build/run.js
var build_run = __webpack_require__(53785);
// EXTERNAL MODULE: ./lib/cli/src/build/venv.js
var build_venv = __webpack_require__(68627);
;// CONCATENATED MODULE: ./lib/cli/src/build/python.js





/** Builds the sdist of every package, and the wheel of those that are `pure`, by whatever backend they name (PEP 517). */
async function buildSources(shop, root, packages, isPure, os) {
    const isMaturin = (each) => each.backend === 'maturin';
    const venv = await (0,build_venv/* makeVenv */.Y)(shop, root, os, [
        ...(packages.every(isMaturin) ? [] : [`build==${tools/* pinnedTools */.w.build}`]),
        ...packages.filter(isMaturin).flatMap(maturinRequirements),
    ]);
    if ('problem' in venv)
        return { tools: {}, problems: [venv.problem] };
    const problems = [];
    for (const each of packages) {
        const directory = external_node_path_.join(root, each.directory);
        const ran = isMaturin(each)
            ? await (0,build_run/* runTool */.qI)(shop, directory, [venv.program('maturin'), 'sdist', '--out', shop.out])
            : await (0,build_run/* runTool */.qI)(shop, root, [
                venv.python,
                '-m',
                'build',
                // wheels with code for a machine have rows of their own
                ...(isPure(each) ? [] : ['--sdist']),
                '--outdir',
                shop.out,
                directory,
            ]);
        if ('problem' in ran)
            problems.push((0,build_run/* ofPackage */.IH)(each.name, ran.problem));
    }
    return { tools: await (0,build_venv/* toolVersions */.E)(shop, root, venv), problems };
}
/** What to install for a maturin project: what it asks for, at our version where that satisfies it. */
function maturinRequirements({ requires }) {
    const isMaturin = (each) => /^\s*maturin(?![\w.-])/i.test(each);
    const asked = requires.filter(isMaturin);
    const [one = 'maturin'] = asked;
    const parts = /^\s*maturin\s*(\[[^\]]*\])?\s*\(?([^;@()]*)\)?\s*(?:;.*)?$/i.exec(one);
    const [, extras = '', range = ''] = parts ?? [];
    const isPinned = asked.length < 2 && parts !== null && (range.trim() === '' || (0,pep440/* satisfies */.ib)(tools/* pinnedTools */.w.maturin, range.trim()));
    const others = requires.filter((each) => !isMaturin(each));
    return [...(isPinned ? [`maturin${extras}==${tools/* pinnedTools */.w.maturin}`] : asked), ...others];
}

;// CONCATENATED MODULE: ./lib/cli/src/build/kept-wheels.js







/** The wheels of the large pinned tools that a row installs; `undefined` where it installs none. */
function wheelKeeping(place) {
    const tools = toolsOf(place);
    if (tools.length === 0)
        return undefined;
    const hashes = tools.flatMap((tool) => Object.entries(toolWheels[tool]));
    const wanted = new Map(hashes.map(([name, sha256]) => [name, { sha256, folder: /^wheels$/ }]));
    const machine = `release-action-wheels-${place.machine}-`;
    return {
        noun: 'wheels',
        shelf: { home: external_node_path_.join(place.temp, 'tools'), wanted },
        count: tools.length,
        key: `${machine}${(0,sha256/* sha256Of */.B)(JSON.stringify(hashes))}`,
        others: [machine],
    };
}
function toolsOf({ plan, row }) {
    const own = plan.packages.filter((each) => isOf(each, row) && each.ecosystem === 'python' && each.backend === 'maturin');
    if (own.length === 0)
        return [];
    const isPinned = own.some((each) => maturinRequirements(each).includes((0,pinned_wheels/* pinOf */.n)('maturin')));
    const target = (0,model_target/* wheelTargetOf */._o)(row.target) ?? '';
    const hasZig = target.startsWith('musllinux-') || (target.startsWith('linux-') && plan.build.linux === 'zig');
    return [...(isPinned ? ['maturin'] : []), ...(hasZig ? ['ziglang'] : [])];
}

;// CONCATENATED MODULE: ./lib/cli/src/build/kept.js





/** Events that nobody starts who could not push. Strangers start the others, or can have them started. */
const trusted = ['push', 'workflow_dispatch', 'schedule'];
/** Why nothing is fetched in this run, and nothing kept; `undefined` where it may be. */
function whyNot(run, isWanted, missing) {
    if (!isWanted)
        return '`cache: false`';
    if (run.runId === undefined)
        return 'this is no job';
    if (!trusted.includes(run.event))
        return `the event ${run.event ?? ''} can be started by strangers`;
    return missing;
}
/**
 * Restores what is kept of a row's downloads, and tells how to keep them. Every file is held against the lock files, or this
 * action's own, before it is written. A cache that cannot be had never fails a build.
 */
async function openKept(ports, place, isWanted) {
    const { actions, cache, files, run } = ports;
    const why = whyNot(run, isWanted, cache.missing);
    if (why !== undefined) {
        actions.debug(`cache: not used: ${why}`);
        return { lines: [], wheels: undefined, keep: async () => [] };
    }
    const temp = external_node_path_.join(run.temp, 'release-action', `${place.row.target}-cache`);
    const whole = { ...place, machine: `${run.os}-${run.architecture}`, temp };
    await files.remove(temp);
    const found = [await crateKeeping(whole, files), wheelKeeping(whole)].filter((each) => each !== undefined);
    const restored = await Promise.all(found.map((keeping) => restore(ports, keeping, temp)));
    const wheels = restored.find(({ keeping, isUsed }) => keeping.noun === 'wheels' && isUsed)?.keeping.shelf;
    return {
        lines: restored.map(({ line }) => line),
        wheels: wheels && {
            folder: external_node_path_.join(wheels.home, 'wheels'),
            there: async () => (await filesToKeep(wheels, files)).map((each) => each.path),
        },
        async keep() {
            return Promise.all(restored.flatMap(({ keeping, mayKeep }) => (mayKeep ? [keep(ports, keeping)] : [])));
        },
    };
}
/** Whether a later run can find what this one keeps: what a tag has kept, no other tag and no branch can read. */
const isFindable = ({ ref }) => ref?.startsWith('refs/heads/') === true;
async function restore({ cache, files, run }, keeping, temp) {
    const { noun, shelf, count, key, others } = keeping;
    const archive = external_node_path_.join(temp, `${noun}.tar`);
    const failed = (words) => ({
        keeping,
        line: `cache: no ${noun}: ${words}`,
        mayKeep: false,
        isUsed: false,
    });
    try {
        const found = await cache.fetch([key, ...others], archive);
        const may = isFindable(run);
        if (found === 'absent') {
            return { keeping, line: `cache: no ${noun} were kept for this machine yet`, mayKeep: may, isUsed: may };
        }
        if ('failed' in found)
            return failed(found.failed);
        const { restored, bytes, there, refused } = await restoreFiles(shelf, archive, files);
        const before = there === 0 ? '' : `, ${there} were there`;
        const mayKeep = found.key !== key && may;
        return {
            keeping,
            line: `cache: ${restored} of ${count} ${noun} (${megabytes(bytes)})${before}, ${refused} refused`,
            mayKeep,
            isUsed: mayKeep || restored > 0,
        };
    }
    catch (error) {
        return failed(String(error));
    }
    finally {
        await files.remove(archive);
    }
}
async function keep({ cache, files }, { noun, shelf, key }) {
    try {
        const packed = await filesToKeep(shelf, files);
        if (packed.length === 0)
            return `cache: no ${noun} to keep`;
        const archive = archiveOf(packed, (file) => files.stream(file));
        const stored = await cache.store(key, archive);
        if (typeof stored === 'object')
            return `cache: ${noun} not kept: ${stored.failed}`;
        const what = `${packed.length} ${packed.length === 1 ? noun.slice(0, -1) : noun} (${megabytes(archive.length)})`;
        return stored === 'stored' ? `cache: ${what} kept for later runs` : `cache: ${noun} were kept by another job`;
    }
    catch (error) {
        return `cache: ${noun} not kept: ${String(error)}`;
    }
}
const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

// EXTERNAL MODULE: ./lib/cli/src/build/lock.js
var build_lock = __webpack_require__(81905);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/build/refusals.js

/** The input `target` names no row. */
function unknownTarget(target, plan) {
    return (0,problem/* problem */.CC)('target-unknown', `The plan has no row ${target ?? '(none given)'}.`, `Pass target: \${{ matrix.target }}. The plan has ${plan.rows.map((each) => each.target).join(', ')}.`);
}
/** The checkout is of another commit than the plan. */
function otherCommit(commit, plan) {
    return (0,problem/* problem */.CC)('checkout-other-commit', `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`, 'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.');
}
/** A file that the row was not planned to leave. */
function unplanned(filename, row) {
    return (0,problem/* problem */.CC)('build-unplanned', `The build left ${filename}, which ${row.target} was not planned to leave. It was to leave ${namesOf(row)}.`, 'Compare name, Python and platform: the manifest may be named otherwise than what the build backend makes, and the config may name other Python versions (`python`) or targets.');
}
/** A planned file that is not there. */
function notBuilt(file, row) {
    return (0,problem/* problem */.CC)('build-empty', `The build of ${row.target} left no ${file.kind} of ${file.name} ${file.version}${file.filename === undefined ? '' : ` called ${file.filename}`}.`, file.kind === 'sdist'
        ? 'PyPI takes an sdist only under its normalised name (PEP 625): use a build backend of 2024 or later.'
        : 'Look at the output of the build above.');
}
function namesOf({ expects }) {
    return expects.map(({ filename, kind, name }) => filename ?? `${kind} of ${name}`).join(', ') || 'nothing';
}
/** No wheel of a package with a test runs on this machine. */
function untested(name, row) {
    return (0,problem/* problem */.CC)('wheel-untested', `No wheel of ${name} in ${row.target} could be tested here.`, 'Install a Python of the planned versions in front of the step, or leave the target out of `test.on`.', { level: 'warning' });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/cli/src/build/engine.js

/** By what the clients find their engine, its settings and its images; none of it is for the programs of a build. */
const ways = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'DOCKER_API_VERSION',
    'CONTAINER_HOST',
    'CONTAINER_SSHKEY',
    'CONTAINERS_CONF',
    'CONTAINERS_STORAGE_CONF',
    'CONTAINERS_REGISTRIES_CONF',
    // where engines without root have their socket and their store
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'DBUS_SESSION_BUS_ADDRESS',
];
/** How the client of an engine is asked whether the engine answers; a `docker` that is Podman's has no such server. */
const questions = {
    docker: ['docker', 'version', '--format', '{{.Server.APIVersion}}'],
    podman: ['podman', 'info', '--format', '{{.Host.OS}}'],
};
/** A client that waits for an engine which does not answer is given up after this, in milliseconds. */
const patience = 30_000;
/** The proxies, as programs look for them. */
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
/**
 * What the tools in a container may know of the ways out of this machine. What listens on its own loopback address, as the
 * proxy of a rehearsal does, is not there for a container.
 */
const waysOut = (env) => [...proxies, 'NO_PROXY', 'no_proxy', 'PIP_INDEX_URL'].filter((name) => env[name] !== undefined && (/^no_proxy$/i.test(name) || !isLoopback(env[name])));
/** Whether a proxy of the environment is for this machine alone. */
const hasOwnProxy = (env) => proxies.some((name) => isLoopback(env[name] ?? ''));
/** A URL, or what programs take for one: `127.0.0.1:3128`. */
const isLoopback = (address) => /^(?:\w+:\/\/)?(?:[^/@]*@)?(?:127\.[\d.]+|localhost|\[::1\])(?::\d+)?(?:\/.*)?$/i.test(address);
/** The environment of the build with the ways to the engine. */
function engineEnvironment({ process, env }) {
    const own = ways.flatMap((name) => {
        const value = process.environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { ...Object.fromEntries(own), ...env };
}
/** Docker where its engine answers, else Podman, which the log then tells. */
async function findEngine(shop, cwd) {
    const env = engineEnvironment(shop);
    const silent = [];
    for (const name of ['docker', 'podman']) {
        const exit = await shop.process.run({ argv: questions[name], cwd, env, deadline: patience });
        if (exit.code === 0) {
            if (silent.length > 0)
                shop.onLine(`Podman is the container engine: ${silent.join('; ')}.`);
            return { name, env };
        }
        const words = exit.stderr.trim().split('\n').at(-1)?.trim() ?? '';
        silent.push(exit.code === 'missing'
            ? `${name} is not installed`
            : exit.code === 'timeout'
                ? `${name} did not answer in ${patience / 1000} seconds`
                : `${name} does not answer (${words.replace(/\.$/, '')})`);
    }
    return { problem: noEngine(silent) };
}
const noEngine = (silent) => (0,problem/* problem */.CC)('container-engine-missing', `This row is built in a container, and no container engine answers: ${silent.join('; ')}.`, 'Start Docker and let this user use it (`docker version` shows a server then), or install Podman. The Linux runners of GitHub have both. A maturin project needs neither with `build: { linux: zig }`.');

;// CONCATENATED MODULE: ./lib/cli/src/build/container.js





/** maturin's own image: manylinux2014 with Rust and every CPython in it, under the version of the maturin that we pin. */
const maturinImage = `ghcr.io/pyo3/maturin:v${tools/* pinnedTools */.w.maturin}`;
/** What a container that outlived its time gets to end by itself, in milliseconds. */
const container_patience = 60_000;
/** Builds in the manylinux container. One that runs out of its time is stopped: it would outlive the command that started it. */
async function buildInContainer(shop, job, files) {
    // Docker would make a missing folder of a volume itself, as root's
    for (const folder of [shop.out, job.scratch]) {
        const probe = posix_.join(folder, '.folder');
        await files.write(probe, '');
        await files.remove(probe);
    }
    const name = `release-action-${(0,external_node_crypto_.randomUUID)()}`;
    const argv = containerArgv({ ...job, name, out: shop.out });
    const { process } = shop;
    // it ends with this process, however that ends
    const held = { ...process, run: (command) => process.run({ ...command, input: 'held' }) };
    const exit = await (0,build_run/* startTool */.pQ)({ ...shop, process: held, env: job.engine.env }, job.root, argv);
    if (exit.code === 'timeout') {
        // one that was made and not yet started would not go away by itself
        for (const rest of [['stop'], ['rm', '--force']]) {
            const end = [job.engine.name, ...rest, name];
            await process.run({ argv: end, cwd: job.root, env: job.engine.env, deadline: container_patience });
        }
    }
    // the log has the whole of it
    const short = [job.engine.name, 'run', maturinImage, 'maturin', 'build', ...job.options];
    return exit.code === 0 ? { stdout: exit.stdout } : { problem: (0,build_run/* failedTool */.cu)(short, exit) };
}
/** What built the last wheel, as it said itself. */
async function containerTools(scratch, files) {
    const said = (await files.text(posix_.join(scratch, toolsFile))) ?? '';
    const tools = said.split('\n').flatMap((line) => {
        const [, name, version] = /^(maturin|rustc) ([\w.+() -]{1,80})$/.exec(line) ?? [];
        return name === undefined || version === undefined ? [] : [[name, version]];
    });
    return { ...Object.fromEntries(tools), container: maturinImage };
}
/**
 * The command that builds in the manylinux container. The sources are there to be read; only the folder of the finished
 * wheels and one for what is made on the way can be written.
 */
function containerArgv({ engine, name, root, directory, out, scratch, options }) {
    const volume = (from, to) => ['--volume', `${from}:${to}`];
    return [
        engine.name,
        'run',
        '--rm',
        '--interactive',
        '--name',
        name,
        // where SELinux guards the files of the machine: the alternative is to mark the sources as the container's
        '--security-opt',
        'label=disable',
        ...volume(root, '/io:ro'),
        ...volume(out, '/out'),
        ...volume(scratch, '/scratch'),
        '--workdir',
        posix_.join('/io', directory),
        // Podman would hand on every proxy
        ...(engine.name === 'podman' ? ['--http-proxy=false'] : []),
        ...['SOURCE_DATE_EPOCH', 'CARGO_NET_OFFLINE']
            .filter((each) => engine.env[each] !== undefined)
            .concat(waysOut(engine.env))
            .flatMap((each) => ['--env', each]),
        '--env',
        'CARGO_TARGET_DIR=/scratch',
        '--entrypoint',
        'sh',
        // no flags of the machine, no `target-cpu=native`: the container has an environment of its own
        maturinImage,
        '-c',
        containerScript(options.includes('--locked')),
        'maturin',
        'build',
        ...options,
        '--out',
        '/out',
    ];
}
const toolsFile = 'tools.txt';
/**
 * The script that the container runs. It ends the build when it is told to, and when its stdin comes to its end: then whoever
 * started it is gone. The container's root writes files that the machine's user could not remove, so that they are given to
 * whom the folder belongs, however the build ends.
 */
function containerScript(locked) {
    return [
        `trap 'chown -R "$(stat -c %u:%g /out)" /out /scratch' EXIT`,
        // the image's own PATH may lack the newest, and those without the global lock
        `PATH="$PATH$(printf ':%s' /opt/python/cp3*/bin)"`,
        // without a lock file cargo writes one beside the sources, which can only be read
        ...(locked ? [] : ['mkdir -p /scratch/io && cp -R /io/. /scratch/io && cd "/scratch$PWD" || exit']),
        `{ maturin --version; rustc --version; } >/scratch/${toolsFile} 2>/dev/null`,
        'exec 3<&0',
        'setsid maturin "$@" </dev/null 3<&- & build=$!',
        `trap 'kill -KILL -"$build"; exit 143' TERM`,
        '{ while read -r _; do :; done; kill -TERM $$; } <&3 >/dev/null 2>&1 & watch=$!',
        'exec 3<&-',
        'wait "$build"; code=$?',
        'kill "$watch"',
        'exit "$code"',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/src/build/flags.js



/** `-C target-cpu=native`, in the ways that rustc takes it. */
const flags_native = /^(?:-C\s*|--codegen[=\s]\s*)?target-cpu=native$/;
/**
 * Flags of rustc without `target-cpu=native`: a wheel with the instructions of the build machine in it ends with "illegal
 * instruction" on older ones, and no tag says so. `undefined` where there was none.
 */
function withoutNative(flags) {
    const kept = [];
    for (let at = 0; at < flags.length; at += 1) {
        const flag = flags[at] ?? '';
        const next = flags[at + 1] ?? '';
        if ((flag === '-C' || flag === '--codegen') && flags_native.test(next))
            at += 1;
        else if (!flags_native.test(flag))
            kept.push(flag);
    }
    return kept.length === flags.length ? undefined : kept;
}
/** The variables that give cargo flags, cleaned, as what is to be set over them; and the names of those that were. */
function cleanedFlags(env) {
    const found = {};
    for (const [name, value] of Object.entries(env)) {
        const separator = name === 'CARGO_ENCODED_RUSTFLAGS' ? '\u001F' : ' ';
        if (!/^(RUSTFLAGS|CARGO_ENCODED_RUSTFLAGS|CARGO_BUILD_RUSTFLAGS|CARGO_TARGET_.+_RUSTFLAGS)$/.test(name))
            continue;
        const kept = withoutNative(value.split(separator).filter((each) => each !== ''));
        if (kept !== undefined)
            found[name] = kept.join(separator);
    }
    return { env: found, cleaned: Object.keys(found) };
}
/**
 * Configurations of cargo that switch `target-cpu=native` on. Those of the repository are refused: everybody who builds
 * from it has them. Those of the machine's owner are none of the release's, and `own` says which they are.
 */
async function nativeConfigs(root, workspace, cargoHome, files) {
    const problems = [];
    for (let folder = workspace;; folder = external_node_path_.posix.dirname(folder)) {
        for (const name of ['config.toml', 'config']) {
            const file = external_node_path_.posix.join(folder, '.cargo', name);
            const text = await files.text(external_node_path_.join(root, file));
            if (text !== undefined && isNative(text))
                problems.push(refused(file, lineIn(text)));
        }
        if (folder === '.')
            break;
    }
    const own = [];
    for (const file of configsAbove(root, cargoHome)) {
        const text = await files.text(file);
        if (text !== undefined && isNative(text))
            own.push(file);
    }
    return { problems, own };
}
/** Cargo reads the folders above the repository, and its home. */
function configsAbove(root, cargoHome) {
    const folders = [];
    for (let folder = external_node_path_.dirname(root); folder !== external_node_path_.dirname(folder); folder = external_node_path_.dirname(folder)) {
        folders.push(external_node_path_.join(folder, '.cargo'));
    }
    const all = [...folders, ...(cargoHome === undefined ? [] : [cargoHome])];
    return [...new Set(all)].flatMap((folder) => ['config.toml', 'config'].map((name) => external_node_path_.join(folder, name)));
}
/** Whether any `rustflags` of a configuration has it: of `[build]`, of a target, of a profile. */
function isNative(text) {
    if (!text.includes('target-cpu'))
        return false;
    try {
        return holds((0,dist/* parse */.qg)(text));
    }
    catch {
        // cargo says what is wrong with it
        return false;
    }
}
function holds(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([key, each]) => {
        if (key !== 'rustflags')
            return holds(each);
        const flags = typeof each === 'string' ? each.split(/\s+/) : Array.isArray(each) ? each : [];
        return withoutNative(flags.filter((flag) => typeof flag === 'string')) !== undefined;
    });
}
const lineIn = (text) => text.slice(0, text.indexOf('target-cpu')).split('\n').length;
function refused(file, line) {
    return (0,problem/* problem */.CC)('target-cpu-native', `${file} builds for the processor of the machine that builds (target-cpu=native): the wheels would end with "illegal instruction" elsewhere.`, 'Take it out of the repository, into the `.cargo/config.toml` of your home folder: wheels are built without what stands there.', { file, line });
}

// EXTERNAL MODULE: ./lib/cli/src/model/wheel-name.js
var wheel_name = __webpack_require__(8948);
;// CONCATENATED MODULE: ./lib/cli/src/build/policy.js


const legacy = {
    manylinux1: [2, 5],
    manylinux2010: [2, 12],
    manylinux2014: [2, 17],
};
/**
 * Whether a Linux wheel runs on the systems that the plan promises: the oldest glibc or musl of its tags is no newer than
 * that of the plan. Where wheels are built as the runner is, nothing is promised.
 */
function policyProblems(filename, { linux, manylinux, musllinux }) {
    const libc = (kind) => ((0,wheel_name/* wheelTagsOf */._U)(filename)?.platform ?? []).flatMap((tag) => {
        const [, old = ''] = /^(manylinux\d+)_/.exec(tag) ?? [];
        const [, of, major, minor] = /^(many|musl)linux_(\d+)_(\d+)_/.exec(tag) ?? [];
        if (of === kind)
            return [[Number(major), Number(minor)]];
        const known = kind === 'many' ? legacy[old] : undefined;
        return known === undefined ? [] : [known];
    });
    const wanted = [
        ['many', manylinux, linux === 'native'],
        ['musl', musllinux, false],
    ];
    return wanted.flatMap(([kind, promised, isFree]) => {
        const oldest = [...libc(kind)].sort(compare)[0];
        const [major = 0, minor = 0] = promised.split('_').map(Number);
        if (isFree || oldest === undefined || compare(oldest, [major, minor]) <= 0)
            return [];
        return [newer(filename, `${kind}linux_${oldest.join('_')}`, `${kind}linux_${promised}`)];
    });
}
const compare = (one, other) => one[0] - other[0] || one[1] - other[1];
function newer(filename, has, promised) {
    return (0,problem/* problem */.CC)('wheel-newer-system', `${filename} asks for ${has}, and the plan promises ${promised}: systems in between could not install it.`, 'Build against older libraries, or raise `build.manylinux` (`build.musllinux`) of the config to what it needs.');
}

;// CONCATENATED MODULE: ./lib/cli/src/build/remote-host.js


/** What `ssh` says when it could not do its own part (ssh(1), "Exit status"). */
const sshFailed = 255;
/** What rsync ends with where the line breaks (rsync(1), "EXIT VALUES"). */
const streamFailed = 12;
/** Whether nothing of it can be taken for an option, or for something that a shell obeys. */
function isSafe({ host, user, port, directory }) {
    return (/^(?:[A-Za-z0-9][\w.-]*|\[[0-9A-Fa-f:.]+\])$/.test(host) &&
        (user === undefined || /^[A-Za-z_][\w.-]*$/.test(user)) &&
        (port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536)) &&
        /^(?:~\/|\/)?[\w.][\w./-]*$/.test(directory) &&
        !directory.split('/').includes('..'));
}
/** The folder as every program of `ssh` takes it: relative to the user's home, or from the root. */
const remote_host_folderOf = ({ directory }) => directory.replace(/^~\//, '').replace(/\/+$/, '');
/** `user@host`, for people. */
const hostWords = ({ user, host, port }) => `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
/**
 * The options of each connection: nothing is asked, no key is accepted that was not known before, nothing of this machine is
 * lent to that one, and a dead line ends within a minute (ssh_config(5)).
 */
function options({ user, port }) {
    return [
        'BatchMode=yes',
        'StrictHostKeyChecking=yes',
        'ConnectTimeout=20',
        'ServerAliveInterval=15',
        'ServerAliveCountMax=4',
        'ClearAllForwardings=yes',
        'ForwardAgent=no',
        'ForwardX11=no',
        'RequestTTY=no',
        // nothing of it may run on this machine, or change the command that was given
        'PermitLocalCommand=no',
        'RemoteCommand=none',
    ]
        .flatMap((each) => ['-o', each])
        .concat(port === undefined ? [] : ['-p', String(port)], user === undefined ? [] : ['-l', user]);
}
const plainHost = ({ host }) => host.replace(/^\[|\]$/g, '');
/** Runs a command there. It is words of letters, digits and `._/-` alone, which every login shell takes as they stand. */
function ssh(line, words, more = {}) {
    const argv = ['ssh', ...options(line.remote), '--', plainHost(line.remote), ...words];
    return start(line, argv, more);
}
/** Sends a whole folder's content into one there, or brings one here. Links come along on the way there alone. */
function rsync(line, from, to, direction) {
    const shell = ['ssh', ...options(line.remote)].join(' ');
    const there = (folder) => `${line.remote.host}:${folder}/`;
    const here = (folder) => `${folder}${external_node_path_.sep}`;
    const [source, target] = direction === 'there' ? [here(from), there(to)] : [there(from), here(to)];
    const what = direction === 'there' ? '-rlpt' : '-rt';
    return start(line, ['rsync', what, '--compress', '--timeout=120', '-e', shell, '--', source, target], {});
}
/** Runs a program of this machine that has to do with the line. */
function start(line, argv, more) {
    const { process, cwd, env, onLine } = line;
    return process.run({ argv, cwd, env, onLine, deadline: Math.max(1, line.left()), ...more });
}
/** The problem that a broken line is; `undefined` where `ssh` did its part, so that the words are those of what ran there. */
function lineProblem(remote, exit) {
    const host = hostWords(remote);
    if (exit.code === 'missing')
        return (0,problem/* problem */.CC)('tool-missing', 'ssh is not installed.', 'Install OpenSSH: openssh-client.');
    const words = exit.stderr.trim().split('\n').slice(-6).join('\n');
    // rsync ends with a code of its own where ssh could not do its part, and hands on the words
    const isOfSsh = exit.code === sshFailed || (exit.code === streamFailed && /^ssh: |denied \(\w|verification failed/m.test(words));
    if (!isOfSsh)
        return undefined;
    if (/host key verification failed|host identification has changed|host key is known for/i.test(words)) {
        return (0,problem/* problem */.CC)('build-host-key', `ssh does not trust the key of ${host}: ${words}`, `Log in once by hand, compare the fingerprint with the one that its owner tells you, and accept it: ssh ${host}`);
    }
    if (/permission denied|too many authentication failures/i.test(words)) {
        return (0,problem/* problem */.CC)('build-host-denied', `${host} refused the login: ${words}`, `Let this machine in by key: ssh-copy-id ${host}; load a key with a passphrase into the agent: ssh-add`);
    }
    return (0,problem/* problem */.CC)('build-host-unreachable', `${host}, which build.remote names, cannot be reached: ${words === '' ? 'the line broke' : words}`, `Try it in a terminal: ssh ${host} true`);
}

;// CONCATENATED MODULE: ./lib/cli/src/build/shell-words.js
/** One word of a POSIX shell's script, whatever it holds (POSIX.1-2024, 2.2.2 Single-Quotes). Throws for a NUL, which no argument can hold. */
function shellWord(word) {
    if (word.includes('\0'))
        throw new TypeError('a word of a script holds a NUL');
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Several words, with blanks between them. */
const shellWords = (words) => words.map(shellWord).join(' ');

;// CONCATENATED MODULE: ./lib/cli/src/build/remote-preflight.js





/** The folders of one job, below the one that the config names. */
const foldersOf = (directory, id) => ({
    job: `${directory}/release-action-jobs/${id}`,
    cache: `${directory}/release-action-cache`,
});
/** What a job of a machine that was cut off has left is taken away after this many minutes: a day. */
const leftover = 1440;
/** The script that asks all of it at once and makes the folders. Greetings of a login shell are told apart by the mark. */
function preflightScript({ job, cache }) {
    return [
        'umask 077',
        `say() { printf 'release-action: %s=%s\\n' "$1" "$2"; }`,
        'PATH="$HOME/.cargo/bin:$PATH"',
        'say system "$(uname -s)"',
        'say machine "$(uname -m)"',
        'for tool in rsync tar setsid python3 cargo rustup docker podman; do',
        '  if command -v "$tool" >/dev/null 2>&1; then say tool "$tool"; fi',
        'done',
        'for engine in docker podman; do',
        '  if "$engine" info >/dev/null 2>&1; then say engine "$engine"; break; fi',
        'done',
        `if python3 -c 'import venv, ensurepip' >/dev/null 2>&1; then say tool venv; fi`,
        `for file in "\${CARGO_HOME:-$HOME/.cargo}/config.toml" "\${CARGO_HOME:-$HOME/.cargo}/config"; do`,
        `  if grep -q 'target-cpu *= *native' "$file" 2>/dev/null; then say native "$file"; fi`,
        'done',
        `mkdir -p ${shellWord(job)} ${shellWord(cache)} && say folder made`,
        `find ${shellWord(external_node_path_.posix.dirname(job))} -mindepth 1 -maxdepth 1 -mmin +${leftover} -exec rm -rf {} + 2>/dev/null`,
        'exit 0',
        '',
    ].join('\n');
}
/** Asks the machine what it is and has, and makes the folders of the job there. */
async function askRemote(line, folders, files) {
    const script = external_node_path_.join(line.cwd, 'preflight.sh');
    await files.write(script, preflightScript(folders));
    const said = [];
    const exit = await ssh({ ...line, onLine: (each) => said.push(each) }, ['sh', '-s'], { input: { file: script } });
    const broken = exit.code === 0 ? undefined : lineProblem(line.remote, exit);
    if (broken !== undefined)
        return { problem: broken };
    if (exit.code !== 0)
        return { problem: (0,build_run/* failedTool */.cu)(['ssh', line.remote.host, 'sh', '-s'], exit) };
    const facts = said.flatMap((each) => {
        const [, name, value] = /^release-action: (\w+)=(.*)$/.exec(each) ?? [];
        return name === undefined || value === undefined ? [] : [{ name, value }];
    });
    const valueOf = (wanted) => facts.find(({ name }) => name === wanted)?.value;
    if (valueOf('folder') === undefined) {
        return {
            problem: unfit(line.remote, `its folder ${line.remote.directory} cannot be written`, 'Name another with build.remote.directory.'),
        };
    }
    return {
        system: valueOf('system') ?? 'unknown',
        machine: valueOf('machine') ?? 'unknown',
        tools: new Set(facts.flatMap(({ name, value }) => (name === 'tool' ? [value] : []))),
        engine: valueOf('engine'),
        native: valueOf('native'),
    };
}
/** Everything that keeps the machine from building for a platform. */
function unfitness(remote, facts, platform) {
    const { system, machine, tools, engine, native } = facts;
    if (system !== 'Linux')
        return [unfit(remote, `it is ${system}, and not Linux`, 'Name a Linux machine.')];
    const own = machine === 'arm64' ? 'aarch64' : machine;
    const problems = [];
    if (!tools.has('setsid')) {
        problems.push(unfit(remote, 'it has no setsid, by which a build is ended', 'Install util-linux there.'));
    }
    if (!tools.has('rsync') && !tools.has('tar')) {
        problems.push(unfit(remote, 'it has neither rsync nor tar', 'Install rsync there.'));
    }
    if (remote.with === 'container') {
        if (engine === undefined) {
            const there = ['docker', 'podman'].filter((each) => tools.has(each));
            problems.push(there.length === 0
                ? unfit(remote, 'it has neither Docker nor Podman', 'Install one there, or say with: zig')
                : unfit(remote, `${there[0]} is there and does not answer`, `Start it, and let the user use it: ${there[0]} info`));
        }
        if (!platform.endsWith(`-${own}`)) {
            problems.push(unfit(remote, `its processor is ${own}, and ${platform} is to be built`, 'Name another machine, or say with: zig'));
        }
        return problems;
    }
    if (!tools.has('python3'))
        problems.push(unfit(remote, 'it has no python3', 'Install Python 3.9 or newer there.'));
    else if (!tools.has('venv')) {
        problems.push(unfit(remote, 'its Python lacks the module venv', 'Install it there: sudo apt-get install python3-venv'));
    }
    if (!tools.has('cargo'))
        problems.push(unfit(remote, 'it has no cargo', 'Install Rust there: https://rustup.rs'));
    if (native !== undefined) {
        const fix = 'Take it out there: the wheels would end with "illegal instruction" on older processors.';
        problems.push(unfit(remote, `${native} builds for its own processor (target-cpu=native)`, fix));
    }
    return problems;
}
/** A machine that was reached and cannot build. */
const unfit = (remote, why, fix) => (0,problem/* problem */.CC)('build-host-unfit', `${hostWords(remote)}, which build.remote names, cannot build: ${why}.`, fix);

;// CONCATENATED MODULE: ./lib/cli/src/build/triple.js



const triples = {
    'linux-x86_64': ['x86_64-unknown-linux-gnu'],
    'linux-aarch64': ['aarch64-unknown-linux-gnu'],
    'musllinux-x86_64': ['x86_64-unknown-linux-musl'],
    'musllinux-aarch64': ['aarch64-unknown-linux-musl'],
    'macos-x86_64': ['x86_64-apple-darwin'],
    'macos-aarch64': ['aarch64-apple-darwin'],
    'macos-universal2': ['x86_64-apple-darwin', 'aarch64-apple-darwin'],
    'windows-x86_64': ['x86_64-pc-windows-msvc'],
    'windows-aarch64': ['aarch64-pc-windows-msvc'],
};
/** What `--target` is for a wheel; maturin has a name of its own for both Macs in one. */
function tripleOf(target) {
    const [one = ''] = triples[target];
    return target === 'macos-universal2' ? 'universal2-apple-darwin' : one;
}
/**
 * Sees to it that the standard library for a target is there: rustup adds what is missing, for the toolchain that the folder
 * has pinned. `undefined` where all is well.
 */
async function readyTarget(shop, cwd, target, files) {
    for (const triple of triples[target]) {
        if (await hasLibrary(shop, cwd, triple, files))
            continue;
        const argv = ['rustup', 'target', 'add', triple];
        const added = await (0,build_run/* startTool */.pQ)(shop, cwd, argv);
        if (added.code !== 0 || !(await hasLibrary(shop, cwd, triple, files))) {
            return (0,problem/* problem */.CC)('rust-target-missing', added.code === 'missing'
                ? `The standard library of Rust for ${triple} is not installed, and there is no rustup to add it.`
                : `The standard library of Rust for ${triple} is not installed, and rustup did not add it: ${(0,build_run/* failedTool */.cu)(argv, added).message}`, `Install Rust by rustup (https://rustup.rs), and put this in front of the step: rustup target add ${triple}`);
        }
    }
    return undefined;
}
async function hasLibrary(shop, cwd, triple, files) {
    const folder = await (0,build_run/* versionOf */.E4)(shop, ['rustc', '--print', 'target-libdir', '--target', triple], cwd);
    return (folder !== 'unknown' && (await files.list(external_node_path_.normalize(folder))).some((name) => /^libstd-.*\.rlib$/.test(name)));
}

;// CONCATENATED MODULE: ./lib/cli/src/build/remote-script.js



/**
 * The script that is started there. It runs the build in a process group of its own, and ends it with everything that it
 * started when its stdin comes to its end: then whoever started it is gone. A build that ran to its end leaves `out`.
 */
function jobScript({ id, limit, container }) {
    const name = `release-action-${id}`;
    const { engine, image } = container ?? { engine: '', image: '' };
    const build = container === undefined
        ? 'sh ./build.sh "$job" "$cache"'
        : `${shellWord(engine)} run --rm --name ${name} --volume "$job:/io:z" --volume "$cache:/cache:z" --workdir /io --entrypoint sh ${shellWord(image)} /io/build.sh /io /cache`;
    const endContainer = container === undefined ? '' : `\n  ${shellWord(engine)} kill ${name} >/dev/null 2>&1`;
    // files of the container's root are not always the user's to remove
    const removeAll = container === undefined
        ? 'rm -rf "$job"'
        : `rm -rf "$job" 2>/dev/null || { ${shellWord(engine)} run --rm --volume "$job:/io:z" --entrypoint sh ${shellWord(image)} -c 'rm -rf /io/*' >/dev/null 2>&1; rm -rf "$job"; }`;
    return [
        'umask 022',
        'cd "$(dirname "$0")" || exit 70',
        'job=$(pwd -P)',
        'cache=$(cd ../../release-action-cache && pwd -P) || exit 70',
        'PATH="$HOME/.cargo/bin:$PATH"',
        'export PATH',
        'mkdir -p out',
        'limit=',
        `if command -v timeout >/dev/null 2>&1; then limit="timeout -k 10 ${Math.ceil(limit)}"; fi`,
        'exec 3<&0',
        `setsid $limit ${build} </dev/null 3<&- &`,
        'build=$!',
        '(',
        '  exec >/dev/null 2>&1',
        '  while read -r _ <&3; do :; done',
        `  : >"$job/stopped"${endContainer}`,
        '  kill -TERM -"$build"',
        '  sleep 1',
        '  kill -KILL -"$build"',
        '  cd /',
        `  ${removeAll}`,
        ') &',
        'watch=$!',
        'exec 3<&-',
        'wait "$build"',
        'code=$?',
        'if [ -e "$job/stopped" ]; then wait "$watch"; else kill "$watch" 2>/dev/null; fi',
        'exit "$code"',
        '',
    ].join('\n');
}
/** The script that builds, in a container or without: its two arguments are the folders of the job and of the cache. */
function buildScript(job) {
    const triple = tripleOf(job.target);
    const lines = job.packages.map((each) => packageLines(each, job, triple));
    return [
        'set -eu',
        'job=$1',
        'cache=$2',
        ...(job.container === undefined ? [] : [handBack]),
        'unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_BUILD_TARGET RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER || true',
        `own=\${CARGO_HOME:-$HOME/.cargo}`,
        `export CARGO_HOME="$cache/cargo" CARGO_TARGET_DIR="$cache/target-${job.container === undefined ? 'zig' : 'container'}" CARGO_TERM_COLOR=never`,
        'export PIP_CACHE_DIR="$cache/pip" XDG_CACHE_HOME="$cache/xdg" ZIG_GLOBAL_CACHE_DIR="$cache/zig" PIP_DISABLE_PIP_VERSION_CHECK=1',
        `export SOURCE_DATE_EPOCH=${job.epoch}`,
        'mkdir -p "$CARGO_HOME"',
        '# mirrors and proxies of the machine',
        'for file in config.toml config; do',
        '  if [ -f "$own/$file" ] && [ "$own" != "$CARGO_HOME" ]; then cp "$own/$file" "$CARGO_HOME/$file"; fi',
        'done',
        'base=python3',
        'for each in /opt/python/cp3?-cp3? /opt/python/cp3??-cp3??; do',
        '  if [ -x "$each/bin/python" ]; then base=$each/bin/python; fi',
        'done',
        'python() {',
        '  abi=cp$(printf %s "$1" | tr -d .)',
        `  if [ -x "/opt/python/\${abi%t}-$abi/bin/python" ]; then echo "/opt/python/\${abi%t}-$abi/bin/python"; else echo "python$1"; fi`,
        '}',
        'if ! command -v cargo >/dev/null 2>&1; then',
        '  export RUSTUP_HOME="$cache/rustup" PATH="$CARGO_HOME/bin:$PATH"',
        '  if ! command -v cargo >/dev/null 2>&1; then',
        `    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --no-modify-path`,
        '  fi',
        'fi',
        '"$base" -m venv "$job/venv"',
        `"$job/venv/bin/python" -m pip install --quiet ${shellWords(job.requirements)}`,
        'PATH="$job/venv/bin:$PATH"',
        ...lines,
        '{',
        '  "$job/venv/bin/python" --version',
        '  maturin --version',
        `  rustc --version${job.container === undefined ? '\n  echo "ziglang $(python3 -m ziglang version)"' : ''}`,
        '} >"$job/out/tools.txt"',
        '',
    ].join('\n');
}
/** What a container's root makes is given to whom the job belongs. */
const handBack = `trap 'chown -R "$(stat -c %u:%g "$job/build.sh")" "$job" "$cache" 2>/dev/null || true' EXIT`;
/** The lines that build one project. A toolchain that its folder pins counts, so they are run there. */
function packageLines({ directory, locked, pythons, forMany }, job, triple) {
    const hasZig = job.container === undefined;
    const words = [
        'maturin',
        'build',
        '--release',
        '--compatibility',
        job.policy,
        '--target',
        triple,
        ...(hasZig ? ['--zig'] : []),
        ...(locked ? ['--locked'] : []),
    ];
    // across, maturin knows the Pythons by itself, and for one stable ABI alone asks for none
    const across = pythons.length === 0 ? [] : [...(forMany === undefined ? [] : [forMany]), ...pythons];
    const within = [
        ...(forMany === undefined ? [] : ['"$job/venv/bin/python"']),
        ...pythons.map((each) => `"$(python ${shellWord(each)})"`),
    ];
    const interpreters = hasZig ? across.map(shellWord) : within;
    return [
        `cd "$job"/${shellWord(external_node_path_.posix.join('src', directory))}`,
        'if command -v rustup >/dev/null 2>&1; then',
        `  rustup target list --installed | grep -qx ${triple} || rustup target add ${triple}`,
        'fi',
        [
            shellWords(words),
            '--out "$job/out"',
            ...(interpreters.length === 0 ? [] : ['--interpreter', ...interpreters]),
        ].join(' '),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/src/build/snapshot.js



/**
 * Writes the tracked files of a commit into a folder: every one of them, as the commit has it, whatever lies in the
 * checkout. By an index of its own, so that nothing of the repository is touched (`git archive` would leave files out that
 * are marked `export-ignore`).
 */
async function writeSnapshot(process, env, place) {
    const { root, commit, scratch, folder } = place;
    const git = (cwd, ...argv) => process.run({
        argv: ['git', '-c', 'safe.directory=*', '-c', 'core.autocrlf=false', '-c', 'core.longpaths=true', ...argv],
        cwd,
        env: { ...env, GIT_INDEX_FILE: external_node_path_.join(scratch, 'index') },
        deadline: 600_000,
    });
    const places = await git(root, 'rev-parse', '--show-toplevel', '--show-prefix');
    const [top = root, prefix = ''] = places.stdout.split(/\r?\n/);
    for (const argv of [
        ['read-tree', '--end-of-options', commit],
        ['checkout-index', '--all', '--force', `--prefix=${folder.replaceAll('\\', '/')}/`],
    ]) {
        const exit = await git(top, ...argv);
        if (exit.code !== 0)
            return { problem: (0,build_run/* failedTool */.cu)(['git', ...argv], exit) };
    }
    const listed = await git(top, 'ls-files', '--stage', '-z');
    const submodule = /(?:^|\0)160000 [0-9a-f]+ \d\t([^\0]+)/.exec(listed.stdout)?.[1];
    if (submodule !== undefined) {
        return {
            problem: (0,problem/* problem */.CC)('build-host-unsupported', `${submodule} is a submodule, and what is built over SSH are the files of the commit alone.`, 'Build this row on a runner: the matrix has one for every target.', { file: submodule }),
        };
    }
    return { project: prefix === '' ? '.' : prefix.replace(/\/$/, '') };
}

;// CONCATENATED MODULE: ./lib/cli/src/build/remote.js














/** Whether a row that could not be built here may be built by the machine that the config names: Linux wheels, from a laptop. */
function mayBuildRemotely(remote, row, run) {
    const target = (0,model_target/* wheelTargetOf */._o)(row.target);
    return remote !== undefined && run.runId === undefined && target !== undefined && isLinux(target);
}
const isLinux = (target) => /^(?:musl)?linux-/.test(target);
/**
 * Builds a row on the machine of the config, and brings the wheels into the workshop's `out`: the tracked files of the
 * commit go there, and nothing of it stays there but the cache of cargo, pip and zig. The checks of what came back are those
 * of every build.
 */
async function buildRemotely(shop, order, files) {
    const { root, plan, row, remote } = order;
    const refused = (...problems) => ({ tools: {}, problems });
    const target = (0,model_target/* wheelTargetOf */._o)(row.target);
    const packages = plan.packages.filter(({ name, ecosystem }) => isPython(ecosystem) && row.expects.some((file) => file.name === name));
    const other = packages.find(({ backend }) => backend !== 'maturin');
    if (target === undefined || !isLinux(target))
        return refused(unsupported(`${row.target} is not a row of Linux wheels`));
    if (other !== undefined)
        return refused(unsupported(`${other.name} is built by ${other.backend}, and not by maturin`));
    if (!isSafe(remote))
        return refused(unsupported(`build.remote (${hostWords(remote)}, ${remote.directory}) is not written as ssh takes it`));
    const native = await Promise.all(packages.map((each) => nativeConfigs(root, crateOf(each), undefined, files)));
    const problems = native.flatMap((each) => each.problems);
    if (problems.length > 0)
        return refused(...problems);
    const line = lineOf(shop, remote, row);
    const id = (0,external_node_crypto_.randomUUID)().slice(0, 13);
    const folders = foldersOf(remote_host_folderOf(remote), id);
    const facts = await askRemote(line, folders, files);
    if ('problem' in facts)
        return refused(facts.problem);
    try {
        const isContainer = remote.with === 'container' && !target.startsWith('musllinux-');
        const unfit = unfitness({ ...remote, with: isContainer ? 'container' : 'zig' }, facts, (0,model_target/* machineOf */.VT)(target));
        if (unfit.length > 0)
            return refused(...unfit);
        const staging = external_node_path_.join(shop.scratch, 'remote');
        const place = { root, commit: plan.commit, scratch: shop.scratch, folder: external_node_path_.join(staging, 'src') };
        const snapshot = await writeSnapshot(shop.process, shop.env, place);
        if ('problem' in snapshot)
            return refused(snapshot.problem);
        const zig = isContainer ? [] : [`ziglang==${tools/* pinnedTools */.w.ziglang}`];
        const job = {
            id,
            target,
            epoch: plan.epoch,
            limit: line.left() / 1000,
            packages: packages.map((each) => remotePackage(each, order, snapshot.project)),
            policy: target.startsWith('musl') ? `musllinux_${plan.build.musllinux}` : `manylinux_${plan.build.manylinux}`,
            requirements: [...packages.flatMap(maturinRequirements), ...zig],
            container: isContainer ? { engine: facts.engine ?? 'docker', image: remote.image ?? maturinImage } : undefined,
        };
        await files.write(external_node_path_.join(staging, 'job.sh'), jobScript(job));
        await files.write(external_node_path_.join(staging, 'build.sh'), buildScript(job));
        const how = job.container === undefined ? 'with zig' : `in ${job.container.image}`;
        shop.onLine(`${row.target} is built on ${hostWords(remote)} ${how}.`);
        return await carryOut(shop, line, { staging, folders, facts, files, plan, job });
    }
    finally {
        await clean(line, folders);
    }
}
/** Sends, builds, brings back. */
async function carryOut(shop, line, errand) {
    const { staging, folders, facts, files, plan, job } = errand;
    const refused = (exit, what) => ({
        tools: {},
        problems: [lineProblem(line.remote, exit) ?? (0,build_run/* failedTool */.cu)(what, exit)],
    });
    const sent = await send(line, staging, folders.job, facts);
    if (sent.code !== 0)
        return refused(sent, ['rsync', hostWords(line.remote)]);
    const built = await ssh(line, ['sh', `${folders.job}/job.sh`], { input: 'held' });
    if (built.code !== 0)
        return refused(built, ['ssh', hostWords(line.remote), `maturin build for ${job.target}`]);
    const fetched = external_node_path_.join(shop.scratch, 'fetched');
    const brought = await fetch(line, `${folders.job}/out`, fetched, { facts, files, scratch: shop.scratch });
    if (brought.code !== 0)
        return refused(brought, ['rsync', hostWords(line.remote)]);
    const wheels = (await files.list(fetched)).filter((name) => /^[\w.+!-]+\.whl$/.test(name));
    for (const name of wheels)
        await files.copy(external_node_path_.join(fetched, name), external_node_path_.join(shop.out, name));
    // also where the own runner's wheels promise nothing: this machine was asked for this glibc
    const problems = wheels.flatMap((name) => policyProblems(name, { ...plan.build, linux: 'zig' }));
    // that it was built elsewhere stands in the record, without the machine's name: the record is published
    const tools = {
        ...readTools(await files.text(external_node_path_.join(fetched, 'tools.txt'))),
        remote: job.container?.image ?? 'zig',
    };
    return { tools, problems };
}
/** The line has the time that the row has, all of it together. */
function lineOf(shop, remote, row) {
    const agent = shop.process.environment['SSH_AUTH_SOCK'];
    return {
        process: shop.process,
        // macOS would send files of its own along
        env: { ...shop.env, COPYFILE_DISABLE: '1', ...(agent !== undefined && { SSH_AUTH_SOCK: agent }) },
        cwd: shop.scratch,
        onLine: shop.onLine,
        remote,
        left: () => shop.left?.() ?? row.timeout * 60_000,
    };
}
async function send(line, from, to, facts) {
    if (facts.tools.has('rsync')) {
        const exit = await rsync(line, from, to, 'there');
        if (exit.code !== 'missing')
            return exit;
    }
    const archive = external_node_path_.join(line.cwd, 'sent.tar');
    const packed = await start(line, ['tar', '-cf', archive, '-C', from, '.'], {});
    return packed.code === 0 ? ssh(line, ['tar', '-xf', '-', '-C', to], { input: { file: archive } }) : packed;
}
async function fetch(line, from, to, { facts, files, scratch }) {
    // the folder has to be there for both programs
    await files.write(external_node_path_.join(to, '.made'), '');
    if (facts.tools.has('rsync')) {
        const exit = await rsync(line, from, to, 'here');
        if (exit.code !== 'missing')
            return exit;
    }
    const archive = external_node_path_.join(scratch, 'fetched.tar');
    const brought = await ssh(line, ['tar', '-cf', '-', '-C', from, '.'], { output: archive });
    return brought.code === 0 ? start(line, ['tar', '-xf', archive, '-C', to], {}) : brought;
}
/** The most that taking the job's files away may take, in milliseconds: zig alone is some 15,000 files. */
const cleaning = 300_000;
/** Nothing of the job stays there. What cannot be taken away now, the next job takes away when it is a day old. */
async function clean(line, { job }) {
    const exit = await ssh({ ...line, left: () => cleaning, onLine: () => { } }, ['rm', '-rf', job]);
    if (exit.code !== 0)
        line.onLine(`${job} stays on ${hostWords(line.remote)}: ${exit.stderr.trim()}`);
}
function remotePackage(each, { row, tracked }, project) {
    const own = row.expects.filter((file) => file.kind === 'wheel' && file.name === each.name);
    const oldest = own
        .map(({ filename }) => /-cp3(\d+)-abi3-/.exec(filename ?? '')?.[1])
        .find((minor) => minor !== undefined);
    return {
        directory: external_node_path_.posix.join(project, each.directory),
        locked: hasLock(crateOf(each), tracked),
        pythons: own.flatMap(({ python }) => python ?? []),
        forMany: own.some(({ python }) => python === undefined) ? `3.${oldest ?? '13'}` : undefined,
    };
}
/** The lock file lies at the crate, or at the workspace above it. */
const hasLock = (folder, tracked) => tracked.has(external_node_path_.posix.join(folder, 'Cargo.lock')) || (folder !== '.' && hasLock(external_node_path_.posix.dirname(folder), tracked));
const crateOf = ({ crateDirectory, directory }) => crateDirectory ?? directory;
const isPython = (ecosystem) => ecosystem === 'python';
/** `Python 3.12.1`, a line each. */
function readTools(text) {
    const lines = (text ?? '').split('\n').flatMap((line) => {
        const [, name, version] = /^(Python|maturin|rustc|ziglang) ([\w.+() -]{1,80})$/.exec(line) ?? [];
        return name === undefined || version === undefined ? [] : [[name.toLowerCase(), version]];
    });
    return Object.fromEntries(lines);
}
const unsupported = (why) => (0,problem/* problem */.CC)('build-host-unsupported', `It cannot be built over SSH: ${why}.`, 'Build this row on a runner: the matrix has one for every target.');

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/cli/src/build/cargo-warnings.js



/**
 * The warnings in what `cargo package` wrote to its stderr: those of packaging, and those of the build that verifies each
 * crate. Cargo itself keeps silent about the code of dependencies (it caps their lints); what it does say of them, of the
 * network and of its caches is passed over, as are the tests, benches and examples that an `exclude` leaves out.
 * `manifests` are the manifests (relative to `root`) that count: those of the crates and of their workspace.
 */
function readWarnings(stderr, root, manifests) {
    const found = [];
    const lines = (0,external_node_util_.stripVTControlCharacters)(stderr).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        const words = /^warning: (.+)$/.exec(line)?.[1];
        if (words === undefined || notOurs.some((pattern) => pattern.test(words)))
            continue;
        const manifest = /^(.+[/\\]Cargo\.toml): /.exec(words)?.[1];
        if (manifest !== undefined && !manifests.has(fromRoot(root, manifest)))
            continue;
        // cargo judges a manifest before it says whose it is
        const crate = words.startsWith('manifest has no ')
            ? crateIn(lines.slice(index))
            : crateIn(lines.slice(0, index).reverse());
        found.push({ words, crate: crate?.name, ...placeOf(lines.slice(index + 1), root, crate?.directory, manifest) });
    }
    return found;
}
const notOurs = [
    // the sum of those above it
    /^`[^`]+` \(.+\) generated \d+ warnings?/,
    /^spurious network error/,
    /^failed to (?:save|write|update|auto-clean)/,
    // dependencies, on another day than the one when the code was written
    /^the following packages contain code that will be rejected by a future version of Rust/,
    /^package `[^`]+` in Cargo\.lock is yanked/,
    /^ignoring (?:test|benchmark|example) `[^`]+` as .+ is not included in the published package/,
];
/** The first crate that these lines say is at work. */
function crateIn(lines) {
    for (const line of lines) {
        const [, name, directory] = /^\s*(?:Packaging|Verifying) (\S+ v\S+) \((.+)\)$/.exec(line) ?? [];
        if (name !== undefined && directory !== undefined)
            return { name, directory };
    }
    return undefined;
}
function placeOf(after, root, directory, manifest) {
    const [, file, line, column] = /^\s*--> (.+?):(\d+):(\d+)$/.exec(after[0] ?? '') ?? [];
    if (file !== undefined && directory !== undefined) {
        return { file: fromRoot(root, external_node_path_.resolve(directory, file)), line: Number(line), column: Number(column) };
    }
    return { file: manifest === undefined ? undefined : fromRoot(root, manifest), line: undefined, column: undefined };
}
const fromRoot = (root, file) => external_node_path_.relative(root, file).replaceAll(external_node_path_.sep, '/');
/** The problem that warnings are where they are denied; at the place of the first. */
function warningsProblem(warnings) {
    const lines = warnings.map(({ words, crate, file, line }) => [crate, file === undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`, words]
        .filter((part) => part !== undefined)
        .join(': '));
    const count = warnings.length === 1 ? 'a warning' : `${warnings.length} warnings`;
    const first = warnings.find(({ file }) => file !== undefined);
    return (0,problem/* problem */.CC)('crate-warnings', `Packaging the crates gave ${count}:\n${lines.join('\n')}`, 'Mend what they say, so that a warning in the log of a release is news. To publish with them: warnings: allow', { file: first?.file, line: first?.line, column: first?.column });
}

;// CONCATENATED MODULE: ./lib/cli/src/build/dirty.js


const said = /^error: \d+ files? in the working directory contain changes that were not yet committed into git:\r?\n\r?\n((?:.+\r?\n)+)/m;
/**
 * Cargo's refusal of a tree with changes that are not committed, or `undefined` where `stderr` is another one. Cargo names
 * the files of the first such crate only, so git is asked for those of all `directories` (relative to `root`).
 */
async function dirtyProblem(shop, root, workspace, directories, stderr) {
    const named = said.exec((0,external_node_util_.stripVTControlCharacters)(stderr))?.[1]?.trim().split(/\r?\n/);
    if (named === undefined)
        return undefined;
    const exit = await shop.process.run({
        argv: ['git', 'ls-files', '--modified', '--deleted', '--others', '--exclude-standard', '-z', '--', ...directories],
        cwd: root,
        env: shop.env,
        deadline: 60_000,
    });
    // cargo's paths are relative to the workspace that it ran in
    const fromCargo = named.map((file) => (workspace === '.' ? file : `${workspace}/${file}`).replaceAll('\\', '/'));
    const fromGit = exit.code === 0 ? exit.stdout.split('\0').filter((file) => file !== '') : [];
    const files = [...new Set([...fromCargo, ...fromGit])].sort();
    return (0,problem/* problem */.CC)('checkout-dirty', `These files of the crates differ from the commit: ${listed(files)}.`, 'Commit them, or list them in .gitignore. A step before this one that writes into the checkout (a build, a download) should write elsewhere, such as to ${{ runner.temp }}.', { file: files[0] });
}
function listed(files) {
    const most = 20;
    const rest = files.length - most;
    return files.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./lib/cli/src/build/old-cargo.js


/** Cargo packages crates that need one another and are not published yet since this minor version of 1. */
const firstMinor = 90;
/** What is read of `cargo metadata` (cargo book, "cargo metadata": JSON format). */
const workspace = (0,shape/* object */.Ik)({
    packages: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        name: shape/* text */.Qq,
        dependencies: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ name: shape/* text */.Qq, path: (0,shape/* optional */.lq)(shape/* text */.Qq), kind: (0,shape/* optional */.lq)(shape/* text */.Qq), req: shape/* text */.Qq })),
    })),
});
/**
 * Refuses a cargo that cannot package these crates of one workspace together, with two of them named; `undefined` where it
 * can. A new cargo is asked nothing.
 */
async function tooOldCargo(shop, cwd, version, members) {
    const minor = /^cargo 1\.(\d+)\./.exec(version)?.[1];
    if (minor === undefined || Number(minor) >= firstMinor || members.length < 2)
        return undefined;
    const exit = await shop.process.run({
        argv: ['cargo', 'metadata', '--no-deps', '--format-version', '1'],
        cwd,
        env: shop.env,
        deadline: 60_000,
    });
    if (exit.code !== 0)
        return undefined;
    const pair = interdependent(workspace(JSON.parse(exit.stdout), ''), new Set(members.map(({ name }) => name)));
    if (pair === undefined)
        return undefined;
    return (0,problem/* problem */.CC)('cargo-too-old', `${version} cannot package ${pair.dependent} together with ${pair.dependency}, which it needs and which is released with it.`, 'Take cargo 1.90 or newer for the release: raise the channel in rust-toolchain.toml, or give the step `env: { RUSTUP_TOOLCHAIN: stable }`.');
}
/** Two of `names` of which one depends on the other. */
function interdependent({ packages }, names) {
    for (const { name: dependent, dependencies } of packages) {
        const found = dependencies.find(({ name, path, kind, req }) => 
        // a development dependency without a version is not in the packaged manifest
        path !== undefined && (kind !== 'dev' || req !== '*') && names.has(name) && name !== dependent);
        if (found !== undefined && names.has(dependent))
            return { dependent, dependency: found.name };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/src/build/registry-token.js


/**
 * That cargo may not read a registry which the crates depend on (`auth-required`), by its words. One crate that needs another
 * of the same release is enough: cargo asks the index before it lays the new one over it.
 */
function registryTokenProblem(stderr) {
    const words = (0,external_node_util_.stripVTControlCharacters)(stderr);
    const named = /(?:no token found for|token rejected for) `([^`]+)`/.exec(words)?.[1];
    const isUnprovided = words.includes('authenticated registries require a credential-provider to be configured');
    if (named === undefined && !isUnprovided)
        return undefined;
    const registry = named ?? /Updating `([^`]+)` index/.exec(words)?.[1] ?? 'NAME';
    const login = `Log cargo in before this step, with a token that may read and nothing else: the code that is built can read it, too. \`cargo login --registry ${registry}\``;
    const provider = 'Cargo also wants to be told where such tokens are: `[registry]` with `global-credential-providers = ["cargo:token"]` in .cargo/config.toml.';
    return (0,problem/* problem */.CC)('build-registry-token', `cargo packages what needs the registry \`${registry}\`, which is read with a token only, and ${isUnprovided ? 'it has been told of no place for tokens' : words.includes('token rejected for') ? 'its token was refused' : 'it has none'}.`, `${login}\n${provider}\nNo variable with a token, such as CARGO_REGISTRIES_${registry.toUpperCase().replaceAll('-', '_')}_TOKEN, reaches a program that this action starts.`);
}

;// CONCATENATED MODULE: ./lib/cli/src/build/toolchain.js





/**
 * Sees to it that the toolchain which the workspace pins is the one that will be used: rustup installs one that is missing,
 * and without rustup a toolchain that is not the pinned one is refused.
 */
async function readyToolchain(shop, root, workspace, files) {
    const cwd = external_node_path_.join(root, workspace);
    const pin = await pinnedChannel(root, workspace, files);
    const argv = ['cargo', '--version'];
    let exit = await (0,build_run/* startTool */.pQ)(shop, cwd, argv);
    // the words of rustup's proxy, which stands in for cargo
    if (exit.code !== 0 && /toolchain .+ is not installed/.test(exit.stderr)) {
        const install = ['rustup', 'toolchain', 'install'];
        const installed = await (0,build_run/* startTool */.pQ)(shop, cwd, install);
        if (installed.code !== 0)
            return { problem: notInstalled(pin, (0,build_run/* failedTool */.cu)(install, installed)) };
        exit = await (0,build_run/* startTool */.pQ)(shop, cwd, argv);
    }
    if (exit.code !== 0) {
        const failed = (0,build_run/* failedTool */.cu)(argv, exit);
        return { problem: /rustup|toolchain/.test(exit.stderr) ? notInstalled(pin, failed) : failed };
    }
    const toolchain = { cargo: firstLine(exit.stdout), rustc: await (0,build_run/* versionOf */.E4)(shop, ['rustc', '--version'], cwd) };
    const isOverridden = shop.env['RUSTUP_TOOLCHAIN'] !== undefined;
    if (pin !== undefined && !isOverridden && !toolchain_isOf(pin.channel, toolchain.rustc)) {
        return { problem: otherToolchain(pin, toolchain) };
    }
    return toolchain;
}
const firstLine = (text) => text.trim().split(/\r?\n/)[0] ?? 'unknown';
/** The nearest `rust-toolchain.toml` or `rust-toolchain` at or above the workspace (rustup book, "Overrides"). */
async function pinnedChannel(root, workspace, files) {
    for (const name of ['rust-toolchain', 'rust-toolchain.toml']) {
        const file = external_node_path_.posix.join(workspace, name);
        const content = await files.text(external_node_path_.join(root, file));
        const channel = content === undefined ? undefined : channelIn(content);
        if (channel !== undefined)
            return { channel, file };
    }
    return workspace === '.' ? undefined : pinnedChannel(root, external_node_path_.posix.dirname(workspace), files);
}
const settings = (0,shape/* object */.Ik)({ toolchain: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ channel: (0,shape/* optional */.lq)(shape/* text */.Qq) })) });
/** The old form is the channel alone on a line. */
function channelIn(content) {
    if (/^\s*[\w.-]+\s*$/.test(content))
        return content.trim();
    try {
        return settings((0,dist/* parse */.qg)(content), '').toolchain?.channel;
    }
    catch {
        // rustup says what is wrong with it
        return undefined;
    }
}
/** Whether `rustc 1.85.0 (\u2026 2025-02-17)` is of a channel; one with a name of its own is taken on trust. */
function toolchain_isOf(channel, rustc) {
    const version = rustc.split(' ')[1] ?? '';
    const number = /^\d+\.\d+(?:\.\d+)?/.exec(channel)?.[0];
    if (number !== undefined)
        return version === number || version.startsWith(`${number}.`);
    if (channel.startsWith('nightly'))
        return version.includes('-nightly');
    return channel.startsWith('beta') ? version.includes('-beta') : true;
}
function notInstalled(pin, failed) {
    const what = pin === undefined ? 'The toolchain' : `The toolchain ${pin.channel}, which ${pin.file} asks for,`;
    return (0,problem/* problem */.CC)('toolchain-missing', `${what} is not installed, and rustup could not install it: ${failed.message}`, `Install it in front of this step: rustup toolchain install ${pin?.channel ?? ''}`.trimEnd(), { file: pin?.file });
}
function otherToolchain(pin, { rustc }) {
    return (0,problem/* problem */.CC)('toolchain-missing', `${pin.file} asks for ${pin.channel}, and what is installed is ${rustc}, without rustup to choose by that file.`, 'Install Rust by rustup (https://rustup.rs), which reads the file, or install that version.', { file: pin.file });
}

;// CONCATENATED MODULE: ./lib/cli/src/build/cargo.js









/**
 * Packages all crates of the release at once, each built from its packaged sources, siblings that are not published yet
 * included (`cargo package`, 1.90 or newer). Crates are named one by one, so that no other member of the workspace is
 * packaged. Files are taken by their computed names: `target/package` is never cleaned.
 */
async function packageCrates(shop, root, crates, hasLock, files, warningsOf = () => 'deny') {
    const problems = [];
    const tools = { cargo: new Set(), rustc: new Set() };
    for (const workspace of new Set(crates.map(workspaceOf))) {
        const members = crates.filter((each) => workspaceOf(each) === workspace);
        const toolchain = await readyToolchain(shop, root, workspace, files);
        if ('problem' in toolchain) {
            problems.push(toolchain.problem);
            continue;
        }
        for (const tool of ['cargo', 'rustc'])
            tools[tool]?.add(toolchain[tool]);
        const cwd = external_node_path_.join(root, workspace);
        const old = await tooOldCargo(shop, cwd, toolchain.cargo, members);
        problems.push(...(old === undefined
            ? await packageMembers(shop, root, workspace, members, hasLock(workspace), files, warningsOf)
            : [old]));
    }
    const told = Object.entries(tools).map(([tool, versions]) => [tool, [...versions].join(', ')]);
    return { tools: Object.fromEntries(told.filter(([, version]) => version !== '')), problems };
}
const workspaceOf = (each) => each.workspace ?? each.directory;
async function packageMembers(shop, root, workspace, members, isLocked, files, warningsOf) {
    const target = external_node_path_.join(shop.scratch, 'package');
    const argv = [
        'cargo',
        'package',
        '--target-dir',
        target,
        // a lock file that git ignores is not there in a clean checkout, and then nothing is locked
        ...(isLocked ? ['--locked'] : []),
        ...members.flatMap((each) => ['--package', `${each.name}@${each.version}`]),
    ];
    // a `quiet = true` in the project's configuration would hide the warnings
    const pack = (more) => (0,build_run/* startTool */.pQ)(shop, external_node_path_.join(root, workspace), [...argv, ...more], { CARGO_TERM_QUIET: 'false' });
    let exit = await pack([]);
    for (const registry of exit.code === 0 ? [] : registriesAsked(exit.stderr)) {
        exit = await pack(['--registry', registry]);
        // a mirror may be known as a source only
        if (!exit.stderr.includes('registry index was not found in any configuration'))
            break;
    }
    if (exit.code !== 0)
        return [await cargo_refused(shop, root, workspace, members, argv, exit)];
    for (const { name, version } of members) {
        const filename = `${name}-${version}.crate`;
        await files.copy(external_node_path_.join(target, 'package', filename), external_node_path_.join(shop.out, filename));
    }
    const held = members.filter((each) => warningsOf(each) === 'deny');
    if (held.length === 0)
        return [];
    const manifests = [workspace, ...held.map(({ directory }) => directory)];
    const found = readWarnings(exit.stderr, root, new Set(manifests.map((each) => external_node_path_.posix.join(each, 'Cargo.toml')))).filter(({ crate }) => crate === undefined || held.some(({ name, version }) => crate === `${name} v${version}`));
    return found.length === 0 ? [] : [warningsProblem(found)];
}
/**
 * Where crates.io is replaced by a mirror or a folder, cargo wants to be told which of both it packages for. The mirror
 * comes first: only over it does cargo lay crates that are not published yet. The bytes are the same.
 */
function registriesAsked(stderr) {
    const words = (0,external_node_util_.stripVTControlCharacters)(stderr);
    if (!words.includes('crates-io is replaced with '))
        return [];
    const mirror = /crates-io is replaced with (?:non-remote-registry source registry `([^`]+)`|remote registry ([^\s;]+))/.exec(words);
    const name = mirror?.[1] ?? mirror?.[2];
    return name === undefined ? ['crates-io'] : [name, 'crates-io'];
}
async function cargo_refused(shop, root, workspace, members, argv, exit) {
    const directories = members.map(({ directory }) => directory);
    const dirty = await dirtyProblem(shop, root, workspace, directories, exit.stderr);
    if (dirty !== undefined)
        return dirty;
    const locked = registryTokenProblem(exit.stderr);
    if (locked !== undefined)
        return locked;
    return /--locked was passed/.test(exit.stderr) ? staleLock(workspace) : (0,build_run/* failedTool */.cu)(argv, exit);
}
function staleLock(workspace) {
    const file = external_node_path_.posix.join(workspace, 'Cargo.lock');
    return (0,problem/* problem */.CC)('lock-stale', `${file} does not fit the manifests, so cargo would have to change it.`, `Run \`cargo update --workspace\` in ${workspace === '.' ? 'the repository' : workspace}, commit ${file}, and tag that commit. It happens where a version is raised without the lock file.`, { file });
}

// EXTERNAL MODULE: ./lib/cli/src/model/identifier.js
var identifier = __webpack_require__(65050);
;// CONCATENATED MODULE: ./lib/cli/src/build/cibuildwheel-engine.js





/** cibuildwheel's own name for the engine, which a runner may set for all its jobs. */
const variable = 'CIBW_CONTAINER_ENGINE';
/** Milliseconds in which an engine takes away a container. */
const cibuildwheel_engine_patience = 60_000;
/**
 * Gives each project what cibuildwheel has to know of the engine: nothing where the runner or the project names one, else the
 * one that answers. That is asked once.
 */
function engineChoice(shop, root, files) {
    const own = shop.process.environment[variable];
    const env = engineEnvironment(shop);
    let found;
    return async (directory) => {
        if (own !== undefined && own !== '')
            return { env: { ...env, [variable]: own } };
        if (await namesEngine(external_node_path_.join(root, directory, 'pyproject.toml'), files))
            return { env };
        const engine = await (found ??= findEngine(shop, root));
        if ('problem' in engine)
            return engine;
        const label = `release-action=${(0,external_node_crypto_.randomUUID)()}`;
        // Podman would hand on every proxy
        const isHidden = engine.name === 'podman' && hasOwnProxy(env);
        const more = [`--label=${label}`, ...(isHidden ? ['--http-proxy=false'] : [])];
        const settings = `${engine.name}; create_args: ${more.join(' ')}`;
        return { env: { ...env, [variable]: settings }, marked: { engine: engine.name, label } };
    };
}
/** Whether `[tool.cibuildwheel]` says which engine (cibuildwheel, "container-engine"). */
async function namesEngine(file, files) {
    const text = await files.text(file);
    if (text === undefined)
        return false;
    let manifest;
    try {
        manifest = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''), { integersAsBigInt: 'asNeeded' });
    }
    catch {
        // cibuildwheel reads it too, and says what is wrong
        return false;
    }
    const own = tableAt(tableAt(manifest, 'tool'), 'cibuildwheel');
    return [own, tableAt(own, 'linux')].some((each) => each['container-engine'] !== undefined);
}
function tableAt(table, key) {
    const value = table[key];
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/**
 * Runs cibuildwheel. Where its time runs out it cannot take its containers away any more, and what hangs in one would go on
 * for ever: they are known by the lines with which the engine tells them. Where this process is ended, a shell takes them away.
 */
async function runWithContainers(shop, root, argv, { env, marked }) {
    const made = [];
    const onLine = (line) => {
        if (/^[0-9a-f]{64}$/.test(line))
            made.push(line);
        shop.onLine(line);
    };
    const { process } = shop;
    const run = (command) => process.run(marked === undefined ? command : watched(command, marked, external_node_path_.join(shop.scratch, 'ended')));
    const exit = await (0,build_run/* startTool */.pQ)({ ...shop, onLine, process: { ...process, run } }, root, argv, env);
    if (exit.code === 'timeout') {
        for (const id of made) {
            // whichever engine the project has chosen: the other one does not know it
            for (const engine of ['docker', 'podman']) {
                const end = [engine, 'rm', '--force', '--volumes', id];
                await process.run({ argv: end, cwd: root, env: { ...shop.env, ...env }, deadline: cibuildwheel_engine_patience });
            }
        }
    }
    return exit.code === 0 ? { stdout: exit.stdout } : { problem: (0,build_run/* failedTool */.cu)(argv, exit) };
}
/**
 * The command below a shell that holds on to this process by its stdin. When that comes to its end the shell ends the command,
 * and takes the containers of the label away; `mark` is the file by which its two halves know that. A runner ends at once what
 * a cancelled job has left, and knows it by its variable: the shell does it instead.
 */
function watched(command, { engine, label }, mark) {
    const { RUNNER_TRACKING_ID: _, ...env } = command.env;
    const script = [
        'exec 3<&0',
        'setsid "$@" </dev/null 3<&- & build=$!',
        `{ while read -r _; do :; done
  : >"$0"; kill -KILL -"$build"
  for each in $(${engine} ps --all --quiet --filter label=${label}); do ${engine} rm --force --volumes "$each"; done
} <&3 >/dev/null 2>&1 & watch=$!`,
        'exec 3<&-',
        'wait "$build"; code=$?',
        'if [ -e "$0" ]; then wait "$watch"; else kill "$watch"; fi',
        'exit "$code"',
    ];
    return { ...command, env, argv: ['sh', '-c', script.join('\n'), mark, ...command.argv], input: 'held' };
}

;// CONCATENATED MODULE: ./lib/cli/src/build/cibuildwheel.js






const architectures = {
    'linux-x86_64': 'x86_64',
    'linux-aarch64': 'aarch64',
    'musllinux-x86_64': 'x86_64',
    'musllinux-aarch64': 'aarch64',
    'macos-x86_64': 'x86_64',
    'macos-aarch64': 'arm64',
    'macos-universal2': 'universal2',
    'windows-x86_64': 'AMD64',
    'windows-aarch64': 'ARM64',
};
/** What the config has where it is silent; cibuildwheel's own default is a later one. */
const usualGlibc = '2_17';
/**
 * The variables that make cibuildwheel build exactly the planned wheels. What the project writes in `[tool.cibuildwheel]`
 * holds beside them; its `build` and `skip` were heeded when the plan was made.
 */
function cibuildwheelEnvironment(row, name, target, { manylinux }) {
    const pythons = row.expects
        .filter((file) => file.kind === 'wheel' && file.name === name)
        .flatMap(({ python }) => python ?? []);
    const architecture = architectures[target];
    const variable = architecture.toUpperCase();
    return {
        CIBW_BUILD: pythons.map((python) => (0,identifier/* identifierOf */.x)(python, target)).join(' '),
        CIBW_SKIP: '',
        CIBW_ARCHS: architecture,
        // the project's own images, and cibuildwheel's, hold unless the config asks for a glibc
        ...(target.startsWith('linux-') &&
            manylinux !== usualGlibc && {
            [`CIBW_MANYLINUX_${variable}_IMAGE`]: `manylinux_${manylinux}`,
        }),
    };
}
/** Builds the wheels of C extensions for one target: in pinned containers on Linux, natively elsewhere. */
async function buildExtensions(shop, root, packages, { row, target, build, os, files }) {
    const isContained = target.includes('linux');
    const choose = engineChoice(shop, root, files);
    const places = [];
    for (const each of packages) {
        const choice = isContained ? await choose(each.directory) : { env: shop.env };
        if ('problem' in choice)
            return { tools: {}, problems: [choice.problem] };
        places.push({ each, setting: choice });
    }
    const folder = external_node_path_.join(shop.scratch, 'cibuildwheel');
    const venv = await (0,build_venv/* makeVenv */.Y)(shop, root, os, [`cibuildwheel==${tools/* pinnedTools */.w.cibuildwheel}`], folder);
    if ('problem' in venv)
        return { tools: {}, problems: [venv.problem] };
    const problems = [];
    for (const { each, setting } of places) {
        const argv = [
            venv.python,
            '-m',
            'cibuildwheel',
            '--platform',
            os,
            '--output-dir',
            shop.out,
            external_node_path_.join(root, each.directory),
        ];
        const env = { ...setting.env, ...cibuildwheelEnvironment(row, each.name, target, build) };
        const ran = await runWithContainers(shop, root, argv, { ...setting, env });
        if ('problem' in ran)
            problems.push((0,build_run/* ofPackage */.IH)(each.name, isContained ? withEngine(ran.problem) : ran.problem));
    }
    return { tools: await (0,build_venv/* toolVersions */.E)(shop, root, venv), problems };
}
/** A build of Linux wheels that failed for want of a container engine, with that in place of the usual advice. */
function withEngine(failed) {
    const isMissing = /Cannot connect to the Docker daemon|(?:docker|podman) is too old|No such file or directory: '(?:docker|podman)'/.test(failed.message);
    if (!isMissing)
        return failed;
    const fix = 'cibuildwheel builds Linux wheels in a container, and the engine that it was told to use does not answer here. Start it, or leave out `container-engine` of [tool.cibuildwheel] (or the variable CIBW_CONTAINER_ENGINE): then it is Docker or Podman, whichever answers.';
    return { ...failed, fix };
}

;// CONCATENATED MODULE: ./lib/cli/src/build/maturin.js










/** Builds the wheels of maturin projects for one target and all their Pythons, under a platform tag that PyPI takes. */
async function buildWheels(shop, packages, job) {
    const { root, run, target, build, files } = job;
    const method = methodOf(target, build);
    if (method === 'container')
        return buildContained(shop, packages, job);
    const requirements = packages.flatMap(maturinRequirements);
    const venv = await (0,build_venv/* makeVenv */.Y)(shop, root, run.os, [
        ...requirements,
        ...(method === 'zig' ? [`ziglang==${tools/* pinnedTools */.w.ziglang}`] : []),
    ]);
    if ('problem' in venv)
        return { tools: {}, problems: [venv.problem] };
    const problems = [];
    let rustc = 'unknown';
    for (const each of packages) {
        const crate = each.crateDirectory ?? each.directory;
        const toolchain = await readyToolchain(shop, root, crate, files);
        const flags = await readyFlags(shop, root, crate, target, files);
        const missing = 'problem' in toolchain ? toolchain.problem : await readyTarget(shop, external_node_path_.join(root, crate), target, files);
        problems.push(...flags.problems, ...(missing === undefined ? [] : [missing]));
        if (flags.problems.length > 0 || missing !== undefined || 'problem' in toolchain)
            continue;
        rustc = toolchain.rustc;
        const options = await optionsOf(shop, each, job, method, venv.python);
        const cwd = external_node_path_.join(root, each.directory);
        const scratch = external_node_path_.join(shop.scratch, 'wheels');
        const ran = await (0,build_run/* runTool */.qI)(shop, cwd, [venv.program('maturin'), 'build', ...options, '--out', shop.out], {
            ...flags.env,
            ...withBin(shop.env, venv.bin, run.os),
            // a compiler cache of the machine's own knows nothing of a cross compiler
            RUSTC_WRAPPER: '',
            // out of the tree, so that nothing is swept into an sdist
            CARGO_TARGET_DIR: scratch,
        });
        if ('problem' in ran)
            problems.push((0,build_run/* ofPackage */.IH)(each.name, ran.problem));
    }
    return { tools: { ...(await (0,build_venv/* toolVersions */.E)(shop, root, venv)), rustc }, problems };
}
/** The same in the manylinux container, which has tools of its own: this machine needs no Rust. */
async function buildContained(shop, packages, job) {
    const { root, files } = job;
    const engine = await findEngine(shop, root);
    if ('problem' in engine)
        return { tools: {}, problems: [engine.problem] };
    const scratch = external_node_path_.join(shop.scratch, 'wheels');
    const problems = [];
    for (const each of packages) {
        // those of the repository alone: no other flags of this machine reach the container
        const native = await nativeConfigs(root, each.crateDirectory ?? each.directory, undefined, files);
        problems.push(...native.problems);
        if (native.problems.length > 0)
            continue;
        const options = await optionsOf(shop, each, job, 'container', 'python3');
        const ran = await buildInContainer(shop, { engine, root, directory: each.directory, scratch, options }, files);
        if ('problem' in ran)
            problems.push((0,build_run/* ofPackage */.IH)(each.name, ran.problem));
    }
    return { tools: await containerTools(scratch, files), problems };
}
/** musl is for zig alone: neither the manylinux image nor a runner with glibc has it. Macs and Windows build natively. */
function methodOf(target, { linux }) {
    if (target.startsWith('musllinux-'))
        return 'zig';
    return target.startsWith('linux-') ? linux : 'native';
}
/** The arguments of `maturin build` beside where the wheels go. */
async function optionsOf(shop, each, { row, target, build, run, hasLock }, method, python) {
    const own = row.expects.filter((file) => file.kind === 'wheel' && file.name === each.name);
    const versions = own.flatMap(({ python }) => python ?? []);
    const isForMany = own.some(({ python }) => python === undefined);
    const isCross = method !== 'native' || target !== `${run.os}-${run.architecture}`;
    // zig and the containers know every Python; a Mac or Windows has to have it for the headers and libraries of that machine
    const found = isCross
        ? versions
        : await Promise.all(versions.map(async (version) => (await shop.find?.(version)) ?? version));
    const oldest = own
        .map(({ filename }) => /-cp3(\d+)-abi3-/.exec(filename ?? '')?.[1])
        .find((each) => each !== undefined);
    // for a stable ABI alone maturin asks for no interpreter when it crosses; beside another it wants to be told
    const forMany = isCross ? (versions.length > 0 ? [`3.${oldest ?? '13'}`] : []) : [python];
    const interpreters = [...(isForMany ? forMany : []), ...found];
    return [
        '--release',
        '--compatibility',
        compatibilityOf(target, build, method),
        ...(method === 'zig' ? ['--zig'] : []),
        ...(isCross && method !== 'container' ? ['--target', tripleOf(target)] : []),
        ...(interpreters.length === 0 ? [] : ['--interpreter', ...interpreters]),
        ...(hasLock(each.crateDirectory ?? each.directory) ? ['--locked'] : []),
    ];
}
/** `pypi` lets maturin choose the tag, and refuses one that PyPI does not take. */
function compatibilityOf(target, { manylinux, musllinux }, method) {
    if (method === 'native')
        return 'pypi';
    return target.startsWith('musllinux-') ? `musllinux_${musllinux}` : `manylinux_${manylinux}`;
}
/** maturin finds zig by the Python that is first on the PATH. */
function withBin(env, bin, os) {
    const name = Object.keys(env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
    return { [name]: [bin, env[name] ?? ''].join(os === 'windows' ? ';' : ':') };
}
/** Flags of the machine without `target-cpu=native`; those that the repository writes down itself are a problem. */
async function readyFlags(shop, root, crate, target, files) {
    const { env, cleaned } = cleanedFlags(shop.env);
    for (const name of cleaned)
        shop.onLine(`${name} is cleaned of target-cpu=native: wheels are for other machines too.`);
    const home = shop.env['HOME'] ?? shop.env['USERPROFILE'];
    const cargoHome = shop.env['CARGO_HOME'] ?? (home === undefined ? undefined : external_node_path_.join(home, '.cargo'));
    const { problems, own } = await nativeConfigs(root, crate, cargoHome, files);
    if (own.length === 0 || problems.length > 0)
        return { env, problems };
    for (const file of own)
        shop.onLine(`${file} says target-cpu=native, which wheels are built without.`);
    // flags of the environment take the place of those of configurations (Cargo book, "build.rustflags")
    const plain = `-C target-cpu=${target.endsWith('x86_64') ? 'x86-64' : 'generic'}`;
    const given = { ...shop.env, ...env };
    const flags = [given['RUSTFLAGS'] ?? given['CARGO_BUILD_RUSTFLAGS'] ?? '', plain].join(' ').trim();
    return { env: { ...env, RUSTFLAGS: flags }, problems };
}

;// CONCATENATED MODULE: ./lib/cli/src/build/row.js







/** Builds everything of one row into the workshop's `out`. */
async function buildRow(shop, root, plan, row, run, tracked, files, warningsOf) {
    const wanted = plan.packages.filter((each) => row.expects.some((file) => isFor(file, each)));
    const hasLock = (folder) => tracked.has(external_node_path_.posix.join(folder, 'Cargo.lock'));
    if (row.target === model_target/* cratesTarget */.YR)
        return packageCrates(shop, root, wanted, hasLock, files, warningsOf);
    const isPure = ({ name }) => row.expects.some((file) => file.kind === 'wheel' && file.name === name);
    if (row.target === model_target/* sourcesTarget */.ET)
        return buildSources(shop, root, wanted, isPure, run.os);
    const target = (0,model_target/* wheelTargetOf */._o)(row.target);
    const here = `${run.os}-${run.architecture}`;
    const others = wanted.filter((each) => each.backend !== 'maturin');
    const crates = wanted.filter((each) => each.backend === 'maturin');
    if (target === undefined || !canBuild(target, here, plan.build, others.length > 0)) {
        return { tools: {}, problems: [notHere(row.target, here)] };
    }
    // the lock file lies at the crate or at the workspace above it
    const hasLockAbove = (folder) => hasLock(folder) || (folder !== '.' && hasLockAbove(external_node_path_.posix.dirname(folder)));
    const job = { root, row, target, build: plan.build, run, files, hasLock: hasLockAbove };
    const built = [
        ...(crates.length === 0 ? [] : [await buildWheels(shop, crates, job)]),
        ...(others.length === 0
            ? []
            : [await buildExtensions(shop, root, others, { row, target, build: plan.build, os: run.os, files })]),
    ];
    return {
        tools: Object.assign({}, ...built.map(({ tools }) => tools)),
        problems: built.flatMap(({ problems }) => problems),
    };
}
/** At home always; by zig for every Linux from any Linux, and from a Mac for the other kind, where maturin builds all of it. */
function canBuild(target, here, { linux }, hasExtensions) {
    if ((0,model_target/* isAtHome */.NX)(`wheels-${target}`, here))
        return true;
    if (hasExtensions)
        return false;
    if (here.startsWith('linux-'))
        return target.startsWith('musllinux-') || (target.startsWith('linux-') && linux === 'zig');
    return here.startsWith('macos-') && target.startsWith('macos-');
}
const isFor = (file, each) => file.name === each.name && (file.kind === 'crate') === (each.ecosystem === 'rust');
function notHere(target, here) {
    return (0,problem/* problem */.CC)('target-not-here', `The row ${target} cannot be built on ${here}.`, 'Run each row on the runner that the matrix names: runs-on: ${{ matrix.runner }}');
}

// EXTERNAL MODULE: ./lib/cli/src/gate/interpreter.js
var interpreter = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/cli/src/model/plan.js
var model_plan = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/cli/src/model/record.js
var model_record = __webpack_require__(6956);
// EXTERNAL MODULE: ./lib/cli/src/observe/git.js
var observe_git = __webpack_require__(91432);
// EXTERNAL MODULE: ./lib/cli/src/report/built.js
var report_built = __webpack_require__(33210);
// EXTERNAL MODULE: ./lib/cli/src/guards/artifacts.js
var artifacts = __webpack_require__(55149);
// EXTERNAL MODULE: ./lib/cli/src/model/house-rules.js
var house_rules = __webpack_require__(16071);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
// EXTERNAL MODULE: ./lib/cli/src/observe/crate-limits.js
var crate_limits = __webpack_require__(85432);
// EXTERNAL MODULE: ./lib/cli/src/rules/distribution.js + 1 modules
var distribution = __webpack_require__(46874);
// EXTERNAL MODULE: ./lib/cli/src/rules/rendering.js
var rendering = __webpack_require__(11283);
// EXTERNAL MODULE: ./lib/cli/src/model/last-lines.js
var last_lines = __webpack_require__(91063);
;// CONCATENATED MODULE: ./lib/cli/src/build/trial.js





/**
 * Imports every extension module that the installed project has, under the name that it has there; one line for each that
 * cannot be, and how many could.
 */
const importAll = `import importlib, importlib.machinery, importlib.metadata, sys
good, bad = 0, []
for file in importlib.metadata.files(sys.argv[1]) or []:
    text = file.as_posix()
    suffix = next((each for each in importlib.machinery.EXTENSION_SUFFIXES if text.endswith(each)), None)
    if suffix is None or text.startswith("..") or ".libs/" in text: continue
    name = text[: -len(suffix)].replace("/", ".")
    if name.endswith(".__init__"): name = name[:-9]
    try:
        importlib.import_module(name)
        good += 1
    except BaseException as error:
        bad.append(f"{name}: {type(error).__name__}: {error}")
print("\\n".join([f"imported {good}", *bad]))
`;
/** An import may take this long: 5 minutes, in milliseconds. */
const longestImport = 300_000;
/**
 * Installs a wheel into a fresh environment, imports its extensions and runs the maintainer's test. A wheel for a Python
 * that is not on this machine is left as it is.
 */
async function tryWheel(shop, trial, os, files) {
    const { wheel, test } = trial;
    const filename = external_node_path_.basename(wheel);
    const python = trial.python === undefined ? undefined : await shop.find?.(trial.python);
    if (trial.python !== undefined && python === undefined) {
        shop.onLine(`${filename} is not tried out: there is no Python ${trial.python} here.`);
        return { problems: [], ran: false };
    }
    const room = external_node_path_.join(shop.scratch, 'trial');
    await files.remove(room);
    const venv = await (0,build_venv/* makeVenv */.Y)(shop, shop.out, os, [], external_node_path_.join(room, 'python'), python);
    if ('problem' in venv)
        return { problems: [venv.problem], ran: false };
    const install = [venv.python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', wheel];
    const installed = await (0,build_run/* startTool */.pQ)(shop, room, [...install, ...(test?.requires ?? [])]);
    if (installed.code !== 0) {
        // pip's words for a wheel of another machine, such as one for musl
        if (/is not a supported wheel on this platform/.test(installed.stderr)) {
            shop.onLine(`${filename} is not tried out: it is for another machine than this one.`);
            return { problems: [], ran: false };
        }
        return { problems: [uninstallable(filename, installed.stderr)], ran: true };
    }
    const imported = trial.isPure ? [] : await importExtensions(shop, trial, venv, room);
    if (imported.some(({ level }) => level === 'error') || test === undefined)
        return { problems: imported, ran: true };
    const tested = await runTest(shop, { ...trial, test }, venv, room, os);
    return { problems: [...imported, ...tested], ran: true };
}
async function importExtensions(shop, { wheel, name }, venv, room) {
    shop.onLine(`The extensions of ${external_node_path_.basename(wheel)} are imported.`);
    const exit = await shop.process.run({
        argv: [venv.python, '-I', '-c', importAll, name],
        cwd: room,
        env: shop.env,
        deadline: Math.max(1, Math.min(shop.left?.() ?? longestImport, longestImport)),
    });
    const [count = '', ...bad] = exit.stdout.trim().split(/\r?\n/);
    const filename = external_node_path_.basename(wheel);
    // an extension that ends the interpreter prints nothing
    if (exit.code !== 0 || !count.startsWith('imported ')) {
        return [unimportable(filename, (0,last_lines/* lastLines */.w)(`${exit.stdout}\n${exit.stderr}`) || `exit code ${exit.code}`, 'error')];
    }
    if (bad.length === 0)
        return [];
    // one that wants an optional dependency is no fault of the wheel, all of them are
    return [unimportable(filename, bad.join('\n'), count === 'imported 0' ? 'error' : 'warning')];
}
async function runTest(shop, { wheel, directory, test }, venv, room, os) {
    const name = Object.keys(shop.env).find((each) => each.toUpperCase() === 'PATH') ?? 'PATH';
    const found = [venv.bin, shop.env[name] ?? ''].join(os === 'windows' ? ';' : ':');
    const exit = await (0,build_run/* startTool */.pQ)(shop, room, test.argv, {
        [name]: found,
        VIRTUAL_ENV: external_node_path_.dirname(venv.bin),
        // the folder is another one, so that the sources are not imported instead of the wheel
        PROJECT: directory,
    });
    if (exit.code === 0)
        return [];
    const how = exit.code === 'timeout'
        ? 'ran out of time'
        : exit.code === 'missing'
            ? 'found no shell'
            : `ended with exit code ${exit.code}`;
    return [
        (0,problem/* problem */.CC)('wheel-test-failed', `The test of ${external_node_path_.basename(wheel)}, \`${test.run}\`, ${how}:\n${(0,last_lines/* lastLines */.w)(`${exit.stdout}\n${exit.stderr}`)}`, 'Mend what it says. It runs in an empty folder, with the wheel and `test.requires` installed; the project is at $PROJECT.'),
    ];
}
function uninstallable(filename, words) {
    return (0,problem/* problem */.CC)('wheel-unimportable', `pip could not install ${filename} into an environment of its own:\n${(0,last_lines/* lastLines */.w)(words)}`, 'Correct what its metadata requires; the message has the words of pip.');
}
function unimportable(filename, words, level) {
    return (0,problem/* problem */.CC)('wheel-unimportable', `${filename} was installed, and its extension could not be imported:\n${words}`, 'Look whether the module is called as its code says (`#[pymodule]`, `PyInit_`), and whether all that it needs is in `dependencies`.', { level });
}

// EXTERNAL MODULE: ./lib/cli/src/gate/shell.js
var shell = __webpack_require__(94721);
;// CONCATENATED MODULE: ./lib/cli/src/steps/build/try-out.js






/** Installs and imports the wheels that this machine can run, and runs the tests of the config. */
async function tryOut({ ports, config, root }, plan, row, shop, built) {
    const { os, architecture } = ports.run;
    const target = (0,model_target/* wheelTargetOf */._o)(row.target);
    if (!(0,model_target/* isAtHome */.NX)(row.target, `${os}-${architecture}`))
        return [];
    const problems = [];
    for (const { name, directory } of plan.packages.filter((each) => each.ecosystem === 'python')) {
        const said = config.packages.find((each) => each.path === directory && each.ecosystem !== 'rust')?.test;
        const isTested = said !== undefined && (said.on === undefined || said.on.includes(target ?? `${os}-${architecture}`));
        const test = isTested ? { ...said, argv: await (0,shell/* shellFor */.E)(said.run, os, ports.files) } : undefined;
        const wheels = built.filter((each) => each.kind === 'wheel' && each.name === name);
        let ran = 0;
        for (const wheel of wheels.filter(() => target !== undefined || test !== undefined)) {
            const { python } = row.expects.find((each) => (0,artifacts/* isExpected */.D)(each, wheel)) ?? {};
            const isForAny = /-(abi3|none)-[^-]+\.whl$/.test(wheel.filename);
            const trial = {
                wheel: external_node_path_.join(shop.out, wheel.filename),
                name,
                python: isForAny ? undefined : python,
                directory: external_node_path_.join(root, directory),
                isPure: target === undefined,
                test,
            };
            const tried = await tryWheel(shop, trial, os, ports.files);
            problems.push(...tried.problems);
            if (tried.ran)
                ran += 1;
        }
        if (test !== undefined && wheels.length > 0 && ran === 0)
            problems.push(untested(name, row));
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/build/inspect.js











/** Holds every file that the build left against the plan and against its registry's rules, and tries the wheels out. */
async function inspect(stage, plan, row, shop) {
    const { ports } = stage;
    const { python, rust, crateIndex } = stage.registriesFor(plan.pypi);
    const { crateLimits: limits } = plan;
    const { out, env, scratch } = shop;
    const problems = [];
    const distributions = [];
    const taken = new Set();
    const render = (0,rendering/* pythonRenderer */.M)({ process: ports.process, files: ports.files, env, scratch });
    for (const filename of surestFirst(await ports.files.list(out), row)) {
        const file = external_node_path_.join(out, filename);
        const wanted = wantedBy(filename, row);
        const expected = { name: wanted?.name, version: wanted?.version, tag: plan.tag, render };
        const judge = (crateLimits) => ports.files.lend(file, (content) => (0,distribution/* examine */.s)(filename, content, { ...expected, crateLimits }));
        const examined = wanted?.kind === 'crate' && rust.name === 'crates.io'
            ? await (0,crate_limits/* judgedByTaken */.g)(crateIndex, wanted.name, (taken) => judge({ ...limits?.[wanted.name], taken }))
            : await judge();
        problems.push(...(0,house_rules/* heldBy */.V)(examined.kind === 'crate' ? rust.name : python.name, examined.problems));
        if (examined.kind === undefined || wanted === undefined || examined.version === undefined) {
            if (examined.problems.length === 0)
                problems.push(unplanned(filename, row));
            continue;
        }
        const built = { filename, kind: examined.kind, name: wanted.name, version: examined.version };
        const planned = row.expects.find((each) => !taken.has(each) && (0,artifacts/* isExpected */.D)(each, built));
        if (planned === undefined) {
            // one of another version has been told already, and one of another name is missed below
            if (examined.kind === 'wheel' && isOneMore(row, built))
                problems.push(unplanned(filename, row));
            continue;
        }
        taken.add(planned);
        if (examined.kind === 'wheel' && isPromised(plan, wanted.name))
            problems.push(...policyProblems(filename, plan.build));
        distributions.push({ ...built, ...(await ports.files.digest(file)) });
    }
    if (problems.some((each) => each.level === 'error'))
        return { distributions, problems };
    const missing = row.expects.filter((each) => !taken.has(each));
    if (missing.length > 0)
        return { distributions, problems: [...problems, ...missing.map((each) => notBuilt(each, row))] };
    return { distributions, problems: [...problems, ...(await tryOut(stage, plan, row, shop, distributions))] };
}
/** Files of a planned name before others, which must not take their place. */
function surestFirst(filenames, { expects }) {
    const isSure = (filename) => expects.some((each) => each.filename === filename);
    return [...filenames.filter((each) => isSure(each)), ...filenames.filter((each) => !isSure(each))];
}
/** Whether the plan promises a glibc: for maturin's wheels always, for those of cibuildwheel where the config asks for one. */
const isPromised = (plan, name) => plan.build.manylinux !== usualGlibc ||
    plan.packages.some((each) => each.name === name && each.ecosystem === 'python' && each.backend === 'maturin');
/** Whether a wheel has the version that was planned, and is not one of the planned ones. */
const isOneMore = (row, built) => row.expects.some((each) => (0,artifacts/* isExpected */.D)({ ...each, filename: undefined }, built));
const endings = { wheel: '.whl', sdist: '.tar.gz', crate: '.crate' };
/** The planned file that a name belongs to; of `foo` and `foo-bar` the longer one that fits. */
function wantedBy(filename, row) {
    return row.expects
        .filter((each) => filename.endsWith(endings[each.kind]) && (0,project_name/* normalisedName */.E)(filename).startsWith(`${(0,project_name/* normalisedName */.E)(each.name)}-`))
        .sort((one, other) => other.name.length - one.name.length)[0];
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/build.js















/** Builds the row that `target` names, checks each file against its registry's rules, and stores it with its record. */
async function buildStep(stage) {
    const read = (0,model_plan/* readPlan */.m)(stage.inputs.plan);
    if ('problem' in read)
        return failed([read.problem]);
    const { plan } = read;
    const row = plan.rows.find((each) => each.target === stage.inputs.target);
    if (row === undefined)
        return failed([unknownTarget(stage.inputs.target, plan)]);
    if (row.target === model_target/* nothingTarget */.Xi)
        return { problems: [], outputs: {}, summary: ['Nothing to build.'] };
    const earlier = await (0,rows/* findEarlier */._l)(stage.ports, plan, row.target);
    if ('problem' in earlier)
        return failed([earlier.problem]);
    if (earlier.record !== undefined) {
        stage.ports.actions.line(`${row.target}: attempt ${earlier.record.run.attempt} built these files of the same commit; they are taken as they are.`);
        return described(earlier.record, []);
    }
    const { ports, root, inputs } = stage;
    const kept = await openKept(ports, { root, env: (0,environment/* childEnvironment */.Q)(ports.process.environment), plan, row }, inputs.cache);
    for (const line of kept.lines)
        ports.actions.line(line);
    const built = await buildOne(stage, plan, row, kept.wheels);
    if (built.row === undefined)
        return failed(built.problems);
    const stored = await (0,rows/* storeRow */.yD)(ports, row.target, built.row.directory, plan.release.retentionDays);
    const keeping = await kept.keep();
    for (const line of keeping)
        ports.actions.line(line);
    const { summary, ...result } = described(built.row.record, [...built.problems, ...stored]);
    return { ...result, summary: [...summary, ...kept.lines, ...keeping] };
}
/** Builds one row without storing it. `row` is absent where the build itself failed or a registry would refuse a file. */
async function buildOne(stage, plan, row, wheels) {
    const { ports, root, config } = stage;
    const env = (0,environment/* childEnvironment */.Q)(ports.process.environment);
    const place = { root, directory: config.build.lockDirectory, env };
    const lock = await (0,build_lock/* takeBuildLock */.vz)(ports, place, `build of ${row.target}`);
    if ('problem' in lock)
        return { row: undefined, problems: [lock.problem] };
    try {
        const built = await buildAlone(stage, plan, row, wheels);
        return { ...built, problems: [...lock.problems, ...built.problems] };
    }
    finally {
        await lock.release();
    }
}
async function buildAlone(stage, plan, row, wheels) {
    const { ports, root } = stage;
    const begun = ports.clock.now();
    const scratch = external_node_path_.join(ports.run.temp, 'release-action', `${row.target}-work`);
    const out = external_node_path_.join(ports.run.temp, 'release-action', row.target);
    await Promise.all([ports.files.remove(scratch), ports.files.remove(out)]);
    const env = (0,environment/* childEnvironment */.Q)(ports.process.environment, { SOURCE_DATE_EPOCH: String(plan.epoch) });
    const git = await (0,observe_git/* observeGit */.F)(root, ports.process, env);
    if ('problem' in git)
        return { row: undefined, problems: [git.problem] };
    if (git.commit !== plan.commit)
        return { row: undefined, problems: [otherCommit(git.commit, plan)] };
    const onLine = (line) => ports.actions.line(line);
    const ends = ports.clock.now() + row.timeout * 60_000;
    const find = (version) => (0,interpreter/* findInterpreter */.A)({ process: ports.process, files: ports.files, os: ports.run.os, root, scratch, env, onLine }, version);
    const left = () => ends - ports.clock.now();
    const shop = { process: ports.process, env, onLine, scratch, out, left, find, wheels };
    ports.actions.group(`Build ${row.target}`);
    const tracked = new Set(git.tracked);
    const here = await buildRow(shop, root, plan, row, ports.run, tracked, ports.files, warningsOf(stage));
    const { remote } = stage.config.build;
    const built = here.problems.length > 0 && mayBuildRemotely(remote, row, ports.run)
        ? await buildElsewhere(stage, shop, { root, plan, row, remote, tracked }, here.problems)
        : here;
    ports.actions.endGroup();
    if (built.problems.length > 0)
        return { row: undefined, problems: built.problems };
    const { distributions, problems } = await inspect(stage, plan, row, shop);
    if (problems.some((each) => each.level === 'error'))
        return { row: undefined, problems };
    const record = {
        schema: 1,
        target: row.target,
        tag: plan.tag,
        commit: plan.commit,
        files: distributions,
        tools: { 'release-action': stage.version, ...built.tools },
        platform: `${ports.run.os}-${ports.run.architecture}`,
        seconds: Math.max(0, Math.round((ports.clock.now() - begun) / 100) / 10),
        run: { id: ports.run.runId, attempt: ports.run.attempt },
    };
    await ports.files.write(external_node_path_.join(out, model_record/* recordName */.x), `${JSON.stringify(record, null, 2)}\n`);
    await ports.files.remove(scratch);
    for (const line of (0,report_built/* builtLines */.ST)(record))
        ports.actions.line(line);
    return { row: { record, directory: out }, problems };
}
/** What the config says of a crate by itself goes before the input, which is for all of them. */
const warningsOf = ({ config, inputs }) => ({ directory }) => config.packages.find((each) => each.path === directory && each.ecosystem !== 'python')?.warnings ?? inputs.warnings;
/** What could not be built here is built on the machine that the config names. */
async function buildElsewhere({ ports }, shop, order, reasons) {
    for (const { code, message } of reasons)
        shop.onLine(`Not built here: ${code}: ${message}`);
    // what the other way has made must not be taken for this one's
    await Promise.all([ports.files.remove(shop.out), ports.files.remove(shop.scratch)]);
    return buildRemotely(shop, order, ports.files);
}
function described(record, problems) {
    const files = record.files.map(({ filename, sha256, size }) => ({ filename, sha256, size }));
    return { problems, outputs: { distributions: JSON.stringify(files) }, summary: (0,report_built/* builtSection */.UU)(record) };
}
function failed(problems) {
    return { problems, outputs: {}, summary: [] };
}


/***/ })

};
