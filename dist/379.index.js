export const id = 379;
export const ids = [379];
export const modules = {

/***/ 82478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isExpected),
/* harmony export */   j: () => (/* binding */ guardArtifacts)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73919);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40563);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75888);



/** The artifacts are complete, nothing is extra, and every file has the bytes that its build recorded. */
function guardArtifacts(plan, rows) {
    return plan.rows
        .filter((row) => row.target !== _model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingTarget */ .Xi)
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
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('artifact-other-commit', `The files of ${row.target} were built from ${record.commit.slice(0, 10)} for ${record.tag}, and the plan is for ${plan.commit.slice(0, 10)}, ${plan.tag}.`, 'Run the whole workflow again, so that the files are built for this plan.'));
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
    problems.push(...unfilled.map((each) => missing(`The ${each.kind} of ${each.name} ${each.version} is missing from ${row.target}.`)));
    const surplus = record.files.filter((file) => !row.expects.some((expected) => isExpected(expected, file)));
    problems.push(...surplus.map((each) => altered(`${each.filename} is not in the plan of ${row.target}.`)));
    return problems;
}
/** Whether a file is one that the plan wants. */
function isExpected(expected, file) {
    if (expected.filename !== undefined && expected.filename !== file.filename)
        return false;
    const [planned, built] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(expected.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(file.version)];
    const isVersion = planned !== undefined && built !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameVersion */ .p)(planned, built);
    return expected.kind === file.kind && expected.name === file.name && isVersion;
}
function missingRow(row) {
    return missing(`The artifact of ${row.target} is not there (${row.expects.map((each) => `${each.kind} of ${each.name}`).join(', ')}).`);
}
function missing(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('artifact-missing', message, 'Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.');
}
function altered(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('artifact-altered', message, 'Something changed the artifact after it was built. Find out what, then run the whole workflow again.');
}


/***/ }),

/***/ 43379:
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
// EXTERNAL MODULE: ./lib/action/artifacts/rows.js
var rows = __webpack_require__(43185);
// EXTERNAL MODULE: ./lib/action/build/environment.js
var environment = __webpack_require__(27952);
// EXTERNAL MODULE: ./lib/action/model/problem.js
var problem = __webpack_require__(73919);
// EXTERNAL MODULE: ./lib/action/model/target.js
var target = __webpack_require__(40563);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/action/build/cargo-warnings.js



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
    const [, file, line] = /^\s*--> (.+?):(\d+):\d+$/.exec(after[0] ?? '') ?? [];
    if (file !== undefined && directory !== undefined) {
        return { file: fromRoot(root, external_node_path_.resolve(directory, file)), line: Number(line) };
    }
    return { file: manifest === undefined ? undefined : fromRoot(root, manifest), line: undefined };
}
const fromRoot = (root, file) => external_node_path_.relative(root, file).replaceAll(external_node_path_.sep, '/');
/** The problem that warnings are where they are denied; at the place of the first. */
function warningsProblem(warnings) {
    const lines = warnings.map(({ words, crate, file, line }) => [crate, file === undefined ? undefined : `${file}${line === undefined ? '' : `:${line}`}`, words]
        .filter((part) => part !== undefined)
        .join(': '));
    const count = warnings.length === 1 ? 'a warning' : `${warnings.length} warnings`;
    const first = warnings.find(({ file }) => file !== undefined);
    return (0,problem/* problem */.C)('crate-warnings', `Packaging the crates gave ${count}:\n${lines.join('\n')}`, 'Mend what they say, so that a warning in the log of a release is news. To publish with them: warnings: allow', { file: first?.file, line: first?.line });
}

;// CONCATENATED MODULE: ./lib/action/build/dirty.js


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
    return (0,problem/* problem */.C)('checkout-dirty', `These files of the crates differ from the commit: ${listed(files)}.`, 'Commit them, or list them in .gitignore. A step before this one that writes into the checkout (a build, a download) should write elsewhere, such as to ${{ runner.temp }}.', { file: files[0] });
}
function listed(files) {
    const most = 20;
    const rest = files.length - most;
    return files.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

// EXTERNAL MODULE: ./lib/action/model/shape.js
var shape = __webpack_require__(92557);
;// CONCATENATED MODULE: ./lib/action/build/old-cargo.js


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
    return (0,problem/* problem */.C)('cargo-too-old', `${version} cannot package ${pair.dependent} together with ${pair.dependency}, which it needs and which is released with it.`, 'Take cargo 1.90 or newer for the release: raise the channel in rust-toolchain.toml, or give the step `env: { RUSTUP_TOOLCHAIN: stable }`.');
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

;// CONCATENATED MODULE: ./lib/action/build/run.js

/** A build may take this long: 2 hours, in milliseconds. */
const longest = 7_200_000;
/** Runs one build command, its lines shown as they come; a failure carries the last of them. */
async function runTool(shop, cwd, argv, more = {}) {
    const exit = await startTool(shop, cwd, argv, more);
    return exit.code === 0 ? { stdout: exit.stdout } : { problem: failedTool(argv, exit) };
}
/** Runs one build command, its lines shown as they come, and gives back how it ended. */
async function startTool(shop, cwd, argv, more = {}) {
    shop.onLine(`$ ${argv.join(' ')}`);
    return shop.process.run({ argv, cwd, env: { ...shop.env, ...more }, deadline: longest, onLine: shop.onLine });
}
/** The problem that a failed command is, with its last lines. */
function failedTool(argv, exit) {
    if (exit.code === 'missing')
        return toolMissing(argv[0]);
    const words = `${exit.stdout}\n${exit.stderr}`.trim().split('\n').slice(-20).join('\n');
    const how = exit.code === 'timeout' ? 'ran out of time' : `ended with exit code ${exit.code}`;
    return (0,problem/* problem */.C)('build-failed', `\`${argv.join(' ')}\` ${how}:\n${words}`, 'Mend what the command says; it was run in a clean checkout of the commit.');
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
    return (0,problem/* problem */.C)('tool-missing', `${program} is not installed.`, how[program] ?? `Install ${program}.`);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/action/build/toolchain.js





/**
 * Sees to it that the toolchain which the workspace pins is the one that will be used: rustup installs one that is missing,
 * and without rustup a toolchain that is not the pinned one is refused.
 */
async function readyToolchain(shop, root, workspace, files) {
    const cwd = external_node_path_.join(root, workspace);
    const pin = await pinnedChannel(root, workspace, files);
    const argv = ['cargo', '--version'];
    let exit = await startTool(shop, cwd, argv);
    // the words of rustup's proxy, which stands in for cargo
    if (exit.code !== 0 && /toolchain .+ is not installed/.test(exit.stderr)) {
        const install = ['rustup', 'toolchain', 'install'];
        const installed = await startTool(shop, cwd, install);
        if (installed.code !== 0)
            return { problem: notInstalled(pin, failedTool(install, installed)) };
        exit = await startTool(shop, cwd, argv);
    }
    if (exit.code !== 0) {
        const failed = failedTool(argv, exit);
        return { problem: /rustup|toolchain/.test(exit.stderr) ? notInstalled(pin, failed) : failed };
    }
    const toolchain = { cargo: firstLine(exit.stdout), rustc: await versionOf(shop, ['rustc', '--version'], cwd) };
    const isOverridden = shop.env['RUSTUP_TOOLCHAIN'] !== undefined;
    if (pin !== undefined && !isOverridden && !isOf(pin.channel, toolchain.rustc)) {
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
/** Whether `rustc 1.85.0 (… 2025-02-17)` is of a channel; one with a name of its own is taken on trust. */
function isOf(channel, rustc) {
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
    return (0,problem/* problem */.C)('toolchain-missing', `${what} is not installed, and rustup could not install it: ${failed.message}`, `Install it in front of this step: rustup toolchain install ${pin?.channel ?? ''}`.trimEnd(), { file: pin?.file });
}
function otherToolchain(pin, { rustc }) {
    return (0,problem/* problem */.C)('toolchain-missing', `${pin.file} asks for ${pin.channel}, and what is installed is ${rustc}, without rustup to choose by that file.`, 'Install Rust by rustup (https://rustup.rs), which reads the file, or install that version.', { file: pin.file });
}

;// CONCATENATED MODULE: ./lib/action/build/cargo.js








/**
 * Packages all crates of the release at once, each built from its packaged sources, siblings that are not published yet
 * included (`cargo package`, 1.90 or newer). Crates are named one by one, so that no other member of the workspace is
 * packaged. Files are taken by their computed names: `target/package` is never cleaned.
 */
async function packageCrates(shop, root, crates, hasLock, files, warnings = 'deny') {
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
            ? await packageMembers(shop, root, workspace, members, hasLock(workspace), files, warnings)
            : [old]));
    }
    const told = Object.entries(tools).map(([tool, versions]) => [tool, [...versions].join(', ')]);
    return { tools: Object.fromEntries(told.filter(([, version]) => version !== '')), problems };
}
const workspaceOf = (each) => each.workspace ?? each.directory;
async function packageMembers(shop, root, workspace, members, isLocked, files, warnings) {
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
    const pack = (more) => startTool(shop, external_node_path_.join(root, workspace), [...argv, ...more], { CARGO_TERM_QUIET: 'false' });
    let exit = await pack([]);
    for (const registry of exit.code === 0 ? [] : registriesAsked(exit.stderr)) {
        exit = await pack(['--registry', registry]);
        // a mirror may be known as a source only
        if (!exit.stderr.includes('registry index was not found in any configuration'))
            break;
    }
    if (exit.code !== 0)
        return [await refused(shop, root, workspace, members, argv, exit)];
    for (const { name, version } of members) {
        const filename = `${name}-${version}.crate`;
        await files.copy(external_node_path_.join(target, 'package', filename), external_node_path_.join(shop.out, filename));
    }
    if (warnings === 'allow')
        return [];
    const manifests = [workspace, ...members.map(({ directory }) => directory)];
    const found = readWarnings(exit.stderr, root, new Set(manifests.map((each) => external_node_path_.posix.join(each, 'Cargo.toml'))));
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
async function refused(shop, root, workspace, members, argv, exit) {
    const directories = members.map(({ directory }) => directory);
    const dirty = await dirtyProblem(shop, root, workspace, directories, exit.stderr);
    if (dirty !== undefined)
        return dirty;
    return /--locked was passed/.test(exit.stderr) ? staleLock(workspace) : failedTool(argv, exit);
}
function staleLock(workspace) {
    const file = external_node_path_.posix.join(workspace, 'Cargo.lock');
    return (0,problem/* problem */.C)('lock-stale', `${file} does not fit the manifests, so cargo would have to change it.`, `Run \`cargo update --workspace\` in ${workspace === '.' ? 'the repository' : workspace}, commit ${file}, and tag that commit. It happens where a version is raised without the lock file.`, { file });
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/action/build/python.js




/** Versions of our own tools, pinned; a project that asks for another maturin gets that one. */
const pinned = { build: '1.3.0', maturin: '1.16.0' };
/** Builds the sdist of every package, and the wheel of those that are pure Python, by whatever backend they name (PEP 517). */
async function buildSources(shop, root, packages, os) {
    const isMaturin = (each) => each.backend === 'maturin';
    const venv = await makeVenv(shop, root, os, [
        ...(packages.every(isMaturin) ? [] : [`build==${pinned.build}`]),
        ...packages.filter(isMaturin).flatMap(maturinRequirements),
    ]);
    if ('problem' in venv)
        return { tools: {}, problems: [venv.problem] };
    const problems = [];
    for (const each of packages) {
        const directory = external_node_path_.join(root, each.directory);
        const ran = isMaturin(each)
            ? await runTool(shop, directory, [venv.maturin, 'sdist', '--out', shop.out])
            : await runTool(shop, root, [venv.python, '-m', 'build', '--outdir', shop.out, directory]);
        if ('problem' in ran)
            problems.push(ran.problem);
    }
    return { tools: await toolVersions(shop, root, venv), problems };
}
/** Builds the wheels of maturin projects for this machine, under a platform tag that PyPI takes. */
async function buildWheels(shop, root, packages, hasLock, os) {
    const venv = await makeVenv(shop, root, os, packages.flatMap(maturinRequirements));
    if ('problem' in venv)
        return { tools: {}, problems: [venv.problem] };
    const problems = [];
    for (const each of packages) {
        const ran = await runTool(shop, external_node_path_.join(root, each.directory), [
            venv.maturin,
            'build',
            '--release',
            '--compatibility',
            'pypi',
            '--interpreter',
            venv.python,
            '--out',
            shop.out,
            ...(hasLock(each.crateDirectory ?? each.directory) ? ['--locked'] : []),
        ], 
        // out of the tree, so that nothing is swept into an sdist
        { CARGO_TARGET_DIR: external_node_path_.join(shop.scratch, 'wheels') });
        if ('problem' in ran)
            problems.push(ran.problem);
    }
    const rustc = await versionOf(shop, ['rustc', '--version'], root);
    return { tools: { ...(await toolVersions(shop, root, venv)), rustc }, problems };
}
/** What to install for a maturin project: what it asks for, at our version where that satisfies it. */
function maturinRequirements({ requires }) {
    const isMaturin = (each) => /^\s*maturin(?![\w.-])/i.test(each);
    const asked = requires.filter(isMaturin);
    const [one = 'maturin'] = asked;
    const parts = /^\s*maturin\s*(\[[^\]]*\])?\s*\(?([^;@()]*)\)?\s*(?:;.*)?$/i.exec(one);
    const [, extras = '', range = ''] = parts ?? [];
    const isPinned = asked.length < 2 && parts !== null && (range.trim() === '' || (0,pep440/* satisfies */.ib)(pinned.maturin, range.trim()));
    const others = requires.filter((each) => !isMaturin(each));
    return [...(isPinned ? [`maturin${extras}==${pinned.maturin}`] : asked), ...others];
}
async function makeVenv(shop, root, os, requirements) {
    const folder = external_node_path_.join(shop.scratch, 'python');
    const bin = external_node_path_.join(folder, os === 'windows' ? 'Scripts' : 'bin');
    const suffix = os === 'windows' ? '.exe' : '';
    const venv = { python: external_node_path_.join(bin, `python${suffix}`), maturin: external_node_path_.join(bin, `maturin${suffix}`) };
    const made = await runTool(shop, root, [os === 'windows' ? 'python' : 'python3', '-m', 'venv', folder]);
    if ('problem' in made)
        return { problem: withVenvHint(made.problem) };
    const installed = await runTool(shop, root, [
        venv.python,
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        ...new Set(requirements),
    ]);
    return 'problem' in installed ? installed : venv;
}
/** Debian packs `venv` apart from Python, and its message is easily missed. */
function withVenvHint(found) {
    if (!found.message.includes('ensurepip'))
        return found;
    return (0,problem/* problem */.C)('tool-missing', 'This Python lacks the module venv.', 'Install it: sudo apt-get install python3-venv');
}
async function toolVersions(shop, root, venv) {
    const python = await versionOf(shop, [venv.python, '--version'], root);
    const listed = await shop.process.run({
        argv: [venv.python, '-m', 'pip', 'list', '--format', 'json', '--disable-pip-version-check'],
        cwd: root,
        env: shop.env,
        deadline: 60_000,
    });
    return { python, ...readPipList(listed.stdout) };
}
function readPipList(stdout) {
    try {
        const list = JSON.parse(stdout);
        if (!Array.isArray(list))
            return {};
        const entries = list.map((each) => typeof each === 'object' && each !== null && 'name' in each && 'version' in each
            ? [String(each.name), String(each.version)]
            : ['', '']);
        return Object.fromEntries(entries.filter(([name]) => name === 'build' || name === 'maturin' || name === 'pip'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/action/build/row.js





/** Builds everything of one row into the workshop's `out`. */
async function buildRow(shop, root, plan, row, run, tracked, files, warnings) {
    const wanted = plan.packages.filter((each) => row.expects.some((file) => isFor(file, each)));
    const hasLock = (folder) => tracked.has(external_node_path_.posix.join(folder, 'Cargo.lock'));
    if (row.target === target/* cratesTarget */.YR)
        return packageCrates(shop, root, wanted, hasLock, files, warnings);
    if (row.target === target/* sourcesTarget */.ET)
        return buildSources(shop, root, wanted, run.os);
    const platform = (0,target/* platformOf */.tj)(row.target);
    const here = `${run.os}-${run.architecture}`;
    if (platform !== here)
        return { tools: {}, problems: [notHere(row.target, here)] };
    // the lock file lies at the crate or at the workspace above it
    const hasLockAbove = (folder) => hasLock(folder) || (folder !== '.' && hasLockAbove(external_node_path_.posix.dirname(folder)));
    return buildWheels(shop, root, wanted, hasLockAbove, run.os);
}
const isFor = (file, each) => file.name === each.name && (file.kind === 'crate') === (each.ecosystem === 'rust');
function notHere(target, here) {
    return (0,problem/* problem */.C)('target-not-here', `The row ${target} cannot be built on ${here}.`, 'Run each row on the runner that the matrix names: runs-on: ${{ matrix.runner }}');
}

// EXTERNAL MODULE: ./lib/action/model/project-name.js
var project_name = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/action/model/plan.js
var model_plan = __webpack_require__(80593);
// EXTERNAL MODULE: ./lib/action/model/record.js
var model_record = __webpack_require__(24079);
// EXTERNAL MODULE: ./lib/action/observe/git.js
var observe_git = __webpack_require__(83941);
// EXTERNAL MODULE: ./lib/action/report/text.js
var report_text = __webpack_require__(83210);
;// CONCATENATED MODULE: ./lib/action/report/built.js

/** The files of a row, for the log. */
function builtLines(record) {
    return (0,report_text/* columns */.YB)(record.files.map((each) => [each.filename, (0,report_text/* humanSize */.Xe)(each.size), each.sha256]));
}
/** The files of a row as sections of the job summary. */
function builtSection(record) {
    // most tools put their name before their version themselves
    const tools = Object.entries(record.tools).map(([name, version]) => version.toLowerCase().startsWith(`${name.toLowerCase()} `) ? version : `${name} ${version}`);
    return [
        `### Built: ${(0,report_text/* code */.aY)(record.target)}`,
        (0,report_text/* table */.tp)(['File', 'Size', 'SHA-256'], record.files.map((each) => [(0,report_text/* code */.aY)(each.filename), (0,report_text/* humanSize */.Xe)(each.size), (0,report_text/* code */.aY)(each.sha256)])),
        `With ${tools.map((each) => (0,report_text/* code */.aY)(each)).join(', ')}.`,
    ];
}

// EXTERNAL MODULE: ./lib/action/guards/artifacts.js
var artifacts = __webpack_require__(82478);
// EXTERNAL MODULE: ./lib/action/rules/distribution.js + 34 modules
var distribution = __webpack_require__(4590);
;// CONCATENATED MODULE: ./lib/action/steps/build.js













/** Builds the row that `target` names, checks each file against its registry's rules, and stores it with its record. */
async function buildStep(stage) {
    const read = (0,model_plan/* readPlan */.m)(stage.inputs.plan);
    if ('problem' in read)
        return failed([read.problem]);
    const { plan } = read;
    const row = plan.rows.find((each) => each.target === stage.inputs.target);
    if (row === undefined)
        return failed([unknownTarget(stage.inputs.target, plan)]);
    if (row.target === target/* nothingTarget */.Xi)
        return { problems: [], outputs: {}, summary: ['Nothing to build.'] };
    const earlier = await (0,rows/* findEarlier */._l)(stage.ports, plan, row.target);
    if ('problem' in earlier)
        return failed([earlier.problem]);
    if (earlier.record !== undefined) {
        stage.ports.actions.line(`${row.target}: attempt ${earlier.record.run.attempt} built these files of the same commit; they are taken as they are.`);
        return described(earlier.record, []);
    }
    const built = await buildOne(stage, plan, row);
    if (built.row === undefined)
        return failed(built.problems);
    const stored = await (0,rows/* storeRow */.yD)(stage.ports, row.target, built.row.directory);
    const problems = [...built.problems, ...stored];
    return described(built.row.record, problems);
}
/** Builds one row without storing it. `row` is absent where the build itself failed or a registry would refuse a file. */
async function buildOne(stage, plan, row) {
    const { ports, root } = stage;
    const scratch = external_node_path_.join(ports.run.temp, 'release-action', `${row.target}-work`);
    const out = external_node_path_.join(ports.run.temp, 'release-action', row.target);
    await Promise.all([ports.files.remove(scratch), ports.files.remove(out)]);
    const env = (0,environment/* childEnvironment */.Q)(ports.process.environment, { SOURCE_DATE_EPOCH: String(plan.epoch) });
    const git = await (0,observe_git/* observeGit */.F)(root, ports.process, env);
    if ('problem' in git)
        return { row: undefined, problems: [git.problem] };
    if (git.commit !== plan.commit)
        return { row: undefined, problems: [otherCommit(git.commit, plan)] };
    const shop = { process: ports.process, env, onLine: (line) => ports.actions.line(line), scratch, out };
    ports.actions.group(`Build ${row.target}`);
    const built = await buildRow(shop, root, plan, row, ports.run, new Set(git.tracked), ports.files, stage.inputs.warnings);
    ports.actions.endGroup();
    if (built.problems.length > 0)
        return { row: undefined, problems: built.problems };
    const { distributions, problems } = await inspect(stage, plan, row, out);
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
        run: { id: ports.run.runId, attempt: ports.run.attempt },
    };
    await ports.files.write(external_node_path_.join(out, model_record/* recordName */.x), `${JSON.stringify(record, null, 2)}\n`);
    await ports.files.remove(scratch);
    for (const line of builtLines(record))
        ports.actions.line(line);
    return { row: { record, directory: out }, problems };
}
/** Holds every file that the build left against the plan and against its registry's rules. */
async function inspect({ ports }, plan, row, out) {
    const problems = [];
    const distributions = [];
    for (const filename of await ports.files.list(out)) {
        const file = external_node_path_.join(out, filename);
        const bytes = await ports.files.read(file);
        const wanted = wantedBy(filename, row);
        const examined = (0,distribution.examine)(filename, bytes, { name: wanted?.name, version: wanted?.version, tag: plan.tag });
        problems.push(...examined.problems);
        if (examined.kind === undefined || wanted === undefined || examined.version === undefined) {
            if (examined.problems.length === 0)
                problems.push(unplanned(filename, row));
            continue;
        }
        const digest = await ports.files.digest(file);
        distributions.push({ filename, kind: examined.kind, name: wanted.name, version: examined.version, ...digest });
    }
    if (problems.some((each) => each.level === 'error'))
        return { distributions, problems };
    const missing = row.expects.filter((each) => !distributions.some((file) => (0,artifacts/* isExpected */.D)(each, file)));
    return { distributions, problems: [...problems, ...missing.map((each) => notBuilt(each, row))] };
}
const endings = { wheel: '.whl', sdist: '.tar.gz', crate: '.crate' };
/** The planned file that a name belongs to; of `foo` and `foo-bar` the longer one that fits. */
function wantedBy(filename, row) {
    return row.expects
        .filter((each) => filename.endsWith(endings[each.kind]) && (0,project_name/* normalisedName */.E)(filename).startsWith(`${(0,project_name/* normalisedName */.E)(each.name)}-`))
        .sort((one, other) => other.name.length - one.name.length)[0];
}
function described(record, problems) {
    const files = record.files.map(({ filename, sha256, size }) => ({ filename, sha256, size }));
    return { problems, outputs: { distributions: JSON.stringify(files) }, summary: builtSection(record) };
}
function failed(problems) {
    return { problems, outputs: {}, summary: [] };
}
function unknownTarget(target, plan) {
    return (0,problem/* problem */.C)('target-unknown', `The plan has no row ${target ?? '(none given)'}.`, `Pass target: \${{ matrix.target }}. The plan has ${plan.rows.map((each) => each.target).join(', ')}.`);
}
function otherCommit(commit, plan) {
    return (0,problem/* problem */.C)('checkout-other-commit', `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`, 'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.');
}
function unplanned(filename, row) {
    return (0,problem/* problem */.C)('build-unplanned', `The build left ${filename}, which ${row.target} was not planned to leave.`, 'Compare the name in the manifest with the one that the build backend uses.');
}
function notBuilt(file, row) {
    return (0,problem/* problem */.C)('build-empty', `The build of ${row.target} left no ${file.kind} of ${file.name} ${file.version}${file.filename === undefined ? '' : ` called ${file.filename}`}.`, file.kind === 'sdist'
        ? 'PyPI takes an sdist only under its normalised name (PEP 625): use a build backend of 2024 or later.'
        : 'Look at the output of the build above.');
}


/***/ })

};
