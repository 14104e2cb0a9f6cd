export const id = 7710;
export const ids = [7710];
export const modules = {

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

/***/ 67859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   nO: () => (/* binding */ alike),
/* harmony export */   z3: () => (/* binding */ unlike),
/* harmony export */   z6: () => (/* binding */ agreement)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30146);
/* harmony import */ var _model_short_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66528);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15761);





/**
 * Holds every other place that says a version of a released package against the tag. `setup.py` and `setup.cfg` must agree;
 * a `__version__` that nothing reads, a stale lock file and an old requirement are told and stop nothing.
 */
function agreement(tag, version, selected, statements) {
    const find = (each) => selected.find((manifest) => manifest.ecosystem === each.ecosystem && (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalisedName */ .E)(manifest.name) === (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalisedName */ .E)(each.name));
    const concerned = statements.filter((each) => {
        const manifest = find(each);
        return (manifest !== undefined &&
            (each.kind === 'lock' ||
                (each.kind === 'floor'
                    ? selected.some((other) => other.ecosystem === 'python' && other.directory === each.directory)
                    : each.directory === manifest.directory)));
    });
    return [
        ...concerned.flatMap((each) => differences(tag, version, each)),
        ...older(version, concerned.filter((each) => isOlder(version, each))),
    ];
}
/** What says the same version of a package as its manifest: whoever raises the one has to raise the other. */
function alike(manifest, statements) {
    const own = manifest.version === undefined ? undefined : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(manifest.version);
    return statements.filter((each) => {
        const said = each.kind === 'floor' ? undefined : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(each.said);
        return isAbout(each, manifest) && own !== undefined && said !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(said, own);
    });
}
/** The others of them that say a version outright. */
function unlike(manifests, statements) {
    const same = new Set(manifests.flatMap((each) => alike(each, statements)));
    return statements.filter((each) => each.kind !== 'floor' && !same.has(each));
}
const isAbout = ({ ecosystem, name, directory }, manifest) => ecosystem === manifest.ecosystem &&
    (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalisedName */ .E)(name) === (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalisedName */ .E)(manifest.name) &&
    (directory === undefined || directory === manifest.directory);
function differences(tag, version, each) {
    const { file, line } = each.origin;
    const where = placeOf(each);
    if (each.kind === 'floor')
        return shutOut(version, each);
    const said = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(each.said);
    if (said !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(said, version))
        return [];
    const words = `The tag ${tag} says ${version.text}, and ${where} says ${each.said} (${each.name}).`;
    if (each.kind === 'setup') {
        const fix = `Set the version there to ${version.text}, or take it out: pyproject.toml is enough.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('versions-differ', words, fix, { file, line })];
    }
    if (each.kind === 'source') {
        const fix = `Set it to ${version.text}, or read it with importlib.metadata.version("${each.name}").`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('versions-differ', words, fix, { file, line, level: 'warning' })];
    }
    const command = each.ecosystem === 'rust' ? 'cargo update --workspace' : 'uv lock';
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('version-behind', words, `Run \`${command}\` and commit the file.`, { file, line, level: 'warning' })];
}
/** A requirement that shuts out the version which is released with it. */
function shutOut(version, each) {
    const released = version.pep440;
    if (released === undefined || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(released, each.said, { prereleases: true }))
        return [];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('version-behind', `${placeOf(each)} requires ${each.name} ${each.said}, which does not admit ${version.text}.`, `Write ${each.name}>=${released} if both are to be used together.`, { ...each.origin, level: 'warning' }),
    ];
}
/** Whether a requirement admits the version that is released with it, and older ones too. */
function isOlder(version, { kind, said }) {
    if (kind !== 'floor' || version.pep440 === undefined)
        return false;
    if (!(0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(version.pep440, said, { prereleases: true }))
        return false;
    const lowest = /(?:>=|~=|==)\s*([^\s,]+)/.exec(said)?.[1];
    const least = lowest === undefined ? undefined : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(lowest.replace(/\.\*$/, ''));
    return least !== undefined && !(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(least, version);
}
/** One warning, however many such requirements there are. */
function older(version, floors) {
    const [first, ...more] = floors;
    if (first === undefined)
        return [];
    const place = { ...first.origin, level: 'warning' };
    const released = `>=${version.pep440 ?? version.text}`;
    const isOne = more.length === 0;
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('version-behind', isOne
            ? `${placeOf(first)} requires ${first.name} ${first.said}, and both are released as ${version.text}.`
            : `These requirements admit older versions than the ${version.text} that is released with them: ${(0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_4__/* .shortList */ .p)(floors.map((each) => `${each.name} ${each.said} (${placeOf(each)})`))}.`, `Nothing to do if the older ${isOne ? 'one' : 'ones'} will do; otherwise write ${isOne ? first.name : ''}${released}.`, place),
    ];
}
/** `setup.py:3` */
const placeOf = ({ origin: { file, line } }) => line === undefined ? file : `${file}:${line}`;


/***/ }),

/***/ 63203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ gateRows),
  q: () => (/* binding */ mostRows)
});

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/plan/detect.js
const usual = { setup: undefined, python: [], systems: ['linux'], timeout: 30 };
/**
 * The checks of the selected packages, where the config is silent. `make check` is the repository's own sum of them, and
 * stands for all below its folder. What judges the code's form alone does not block: nobody has asked for it.
 */
function detectGates(packages, facts) {
    const makers = packages.map((each) => ({ each, folder: makerOf(each, facts) }));
    const folders = [...new Set(makers.flatMap(({ folder }) => folder ?? []))].sort();
    const others = makers.filter(({ folder }) => folder === undefined).map(({ each }) => each);
    return [
        ...folders.map((directory) => ({
            ...usual,
            name: named('make check', directory, folders.length > 1 || directory !== '.'),
            run: 'make check',
            blocking: true,
            directory,
            checker: undefined,
        })),
        ...pythonGates(others.filter((each) => each.ecosystem === 'python'), facts.projects),
        ...rustGates(others.filter((each) => each.ecosystem === 'rust'), facts.cargoLocks),
    ];
}
/** The folder whose Makefile checks a package: its own, or one around it; the nearest. */
function makerOf({ directory }, { makeCheck }) {
    return makeCheck.filter((folder) => isInside(directory, folder)).sort((one, other) => depth(other) - depth(one))[0];
}
/** How far a folder is from the root. */
const depth = (directory) => (directory === '.' ? 0 : directory.split('/').length);
/** Whether a folder is another one, or below it. */
const isInside = (directory, parent) => parent === '.' || directory === parent || directory.startsWith(`${parent}/`);
function pythonGates(packages, projects) {
    return packages.flatMap(({ directory }) => {
        const project = projects.find((each) => each.directory === directory);
        return (project?.checkers ?? []).map((checker) => ({
            ...usual,
            name: named(checker, directory, packages.length > 1),
            run: commandOf(checker, project),
            blocking: checker === 'pytest',
            directory,
            checker,
        }));
    });
}
function commandOf(checker, project) {
    if (checker === 'ruff')
        return 'ruff check .';
    if (checker === 'pytest')
        return 'python -m pytest';
    return project?.mypyKnowsFiles === true ? 'mypy' : 'mypy .';
}
/** One row a workspace and check, for the selected crates alone. */
function rustGates(packages, locks) {
    const workspaces = [...new Set(packages.map((each) => each.workspace ?? each.directory))].sort();
    return workspaces.flatMap((directory) => {
        const crates = packages.filter((each) => (each.workspace ?? each.directory) === directory);
        // names as crates.io takes them: nothing in them means anything to a shell
        const chosen = crates.map((each) => `-p ${each.name}`).join(' ');
        const locked = locks.includes(directory) ? ' --locked' : '';
        const gate = (name, run, blocking) => ({
            ...usual,
            name: named(name, directory, workspaces.length > 1),
            run,
            blocking,
            directory,
            checker: undefined,
        });
        return [
            gate('cargo fmt', `cargo fmt --check ${chosen}`, false),
            gate('cargo clippy', `cargo clippy${locked} --all-targets ${chosen} -- -D warnings`, false),
            gate('cargo test', `cargo test${locked} ${chosen}`, true),
        ];
    });
}
/** A folder's name may hold what a row's name had better not. */
const named = (name, directory, isOneOfMany) => isOneOfMany ? `${name} in ${directory === '.' ? 'the root' : directory.replace(/[^\w./ -]/gu, '_')}` : name;

// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/src/plan/prepare.js

/** The names under which projects keep what they are developed with; `dev` stands for all of it. */
const prepare_usual = ['dev', 'test', 'tests', 'testing', 'lint', 'linting', 'typing', 'types', 'check', 'checks'];
const nothing = {
    by: 'none',
    project: undefined,
    extras: [],
    groups: [],
    requires: [],
    files: [],
    setup: undefined,
};
/**
 * Chooses how the surroundings are made: the maintainer's own command, else by the lock file of uv, else the `dev` extra or
 * dependency group in an environment of its own. A checker that none of them brings along is installed beside them.
 */
function chooseSurroundings(project, wanted) {
    const { python, setup, checker } = wanted;
    if (setup !== undefined)
        return { ...nothing, by: (project ?? python) ? 'pip' : 'none', setup };
    if (project === undefined)
        return python === undefined ? nothing : { ...nothing, by: 'pip' };
    const extras = chosen(project.extras, checker);
    const groups = chosen(project.groups, checker);
    const brought = [
        ...extras.flatMap((each) => project.extras[each] ?? []),
        ...groups.flatMap((each) => project.groups[each] ?? []),
    ];
    const isBrought = checker === undefined || brought.some((each) => nameOf(each) === checker);
    const requires = isBrought || checker === undefined ? [] : [checker];
    const base = { ...nothing, project: project.directory, extras, requires };
    if (project.uvLock !== undefined)
        return { ...base, by: 'uv', groups: groups.filter((each) => each !== 'dev') };
    return {
        ...base,
        by: 'pip',
        project: project.isPackage ? project.directory : undefined,
        extras: project.isPackage ? extras : [],
        groups,
        // pip learnt of groups in 25.1 only, so what they hold is written out
        requires: [
            ...groups.flatMap((each) => project.groups[each] ?? []),
            ...(project.isPackage ? [] : extras.flatMap((each) => project.extras[each] ?? [])),
            ...requires,
        ],
        files: extras.length + groups.length > 0 ? [] : project.requirementFiles,
    };
}
/** `dev` where it is, else all others that are usual, and whatever holds the checker. */
function chosen(lists, checker) {
    const names = Object.keys(lists);
    const dev = names.filter((name) => (0,project_name/* normalisedName */.E)(name) === 'dev');
    const base = dev.length > 0 ? dev : names.filter((name) => prepare_usual.includes((0,project_name/* normalisedName */.E)(name)));
    const holds = (name) => (lists[name] ?? []).some((each) => nameOf(each) === checker);
    if (checker === undefined || base.some((name) => holds(name)))
        return base;
    return [...base, ...names.filter((name) => !base.includes(name) && holds(name)).slice(0, 1)];
}
/** The project that a requirement names. */
const nameOf = (requirement) => (0,project_name/* normalisedName */.E)(/^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? '');

// EXTERNAL MODULE: ./lib/cli/src/plan/runners.js
var runners = __webpack_require__(65832);
;// CONCATENATED MODULE: ./lib/cli/src/plan/gates.js




/** What GitHub takes in one matrix. */
const mostRows = 256;
const machines = {
    linux: 'linux-x86_64',
    macos: 'macos-aarch64',
    windows: 'windows-x86_64',
};
/** The rows of `gate-matrix`: the config's gates, or those that were detected where it is silent; each Python and system a row. */
function gateRows(config, packages, facts) {
    const wanted = config.gates ?? detectGates(packages, facts);
    const source = config.gates === undefined ? 'detected' : 'config';
    // a release of nothing has nothing to check
    const gates = (packages.length === 0 ? [] : wanted).flatMap((gate) => rowsOf(gate, source, config, packages, facts));
    if (gates.length <= mostRows)
        return { gates, problems: [] };
    return { gates: [], problems: [tooMany(gates.length)] };
}
function rowsOf(gate, source, config, packages, facts) {
    const { name, run, setup, blocking, directory, timeout, checker } = gate;
    // cargo alone has no use for a Python project around it
    const isCargo = /^cargo\s/.test(run) && gate.python.length === 0;
    const project = isCargo ? undefined : projectOf(directory, packages, facts.projects);
    const versions = gate.python.length === 0 ? [undefined] : gate.python;
    const isPlain = gate.systems.length === 1 && gate.systems[0] === 'linux';
    return gate.systems.flatMap((system) => versions.map((python) => {
        const marks = [...(python === undefined ? [] : [python]), ...(isPlain ? [] : [system])];
        return {
            name: marks.length === 0 ? name : `${name} (${marks.join(', ')})`,
            run,
            blocking,
            system,
            runner: (0,runners/* runnerOf */.m)(machines[system], config.build.runners),
            directory,
            timeout,
            source,
            python,
            prepare: chooseSurroundings(project, { python, setup, ...(checker && { checker }) }),
        };
    }));
}
/** The nearest Python project at or above a folder, else the only one that is released. */
function projectOf(directory, packages, projects) {
    const around = projects
        .filter((each) => isInside(directory, each.directory))
        .sort((one, other) => depth(other.directory) - depth(one.directory));
    const released = projects.filter((each) => packages.some((one) => one.ecosystem === 'python' && one.directory === each.directory));
    return around[0] ?? (released.length === 1 ? released[0] : undefined);
}
function tooMany(count) {
    return (0,problem/* problem */.CC)('matrix-too-large', `The gates make ${count} rows, and GitHub takes ${mostRows} in one matrix.`, 'Name fewer Python versions or systems in `gates`, or put commands together.');
}


/***/ }),

/***/ 80279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ orderCrates)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/**
 * Orders crates so that each comes after those it depends on, by name where nothing else decides. A dev-dependency
 * counts only where it has a version, because cargo drops the others when it packages (cargo `ops/cargo_package`).
 */
function orderCrates(crates) {
    // by manifest and not by name: two crates of one name are both kept, and told by the plan
    const waiting = new Set([...crates].sort((one, other) => (one.name < other.name ? -1 : 1)));
    const ordered = [];
    while (waiting.size > 0) {
        const names = new Set([...waiting].map((each) => each.name));
        const ready = [...waiting].find((each) => !dependsOnAny(each, names, true)) ??
            // a circle through dev-dependencies alone can be published where the names exist already
            [...waiting].find((each) => !dependsOnAny(each, names, false));
        if (ready === undefined)
            return { ordered: [...ordered, ...waiting], problems: [circle([...names])] };
        waiting.delete(ready);
        ordered.push(ready);
    }
    return { ordered, problems: [] };
}
function dependsOnAny(crate, waiting, withDev) {
    return crate.dependencies.some((each) => each.directory !== undefined &&
        each.name !== crate.name &&
        waiting.has(each.name) &&
        (each.kind !== 'dev' || (withDev && each.versioned)));
}
function circle(names) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-cycle', `These crates depend on one another in a circle: ${names.join(', ')}.`, 'crates.io needs every dependency before its dependent: break the circle.');
}


/***/ }),

/***/ 87710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ draftPlan),
  F: () => (/* binding */ finishPlan)
});

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/model/tools.js
var tools = __webpack_require__(41814);
// EXTERNAL MODULE: ./lib/cli/src/plan/agreement.js
var agreement = __webpack_require__(67859);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-style.js
var tag_style = __webpack_require__(42409);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-templates.js
var tag_templates = __webpack_require__(42503);
// EXTERNAL MODULE: ./lib/cli/src/plan/readiness.js
var readiness = __webpack_require__(91919);
// EXTERNAL MODULE: ./lib/cli/src/plan/selection.js
var selection = __webpack_require__(95889);
// EXTERNAL MODULE: ./lib/cli/src/plan/tag.js
var plan_tag = __webpack_require__(73559);
;// CONCATENATED MODULE: ./lib/cli/src/plan/assumed-tag.js







/**
 * The tag to plan for where none was pushed: of the package at the root, else of the one called like the repository, else of
 * the version that most packages have. Plain where that would do, and like the plain tags that are there:
 * with them known, only a version counts that can come after the last one.
 */
function assumedTag(manifests, own, { repository, tags = [] }) {
    const versioned = (0,readiness/* assess */.no)(manifests.filter((each) => (0,selection/* isReleasable */.b)(each))).ready.flatMap((manifest) => {
        const version = manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version);
        return version === undefined ? [] : [{ version, manifest }];
    });
    // a stand-in, which nobody releases
    const real = versioned.filter(({ version }) => version.text !== '0.0.0');
    const found = real.length > 0 ? real : versioned;
    const last = (0,tag_style/* lastPlain */.Zb)((0,tag_style/* stylesOf */.i1)(tags));
    const roots = found.filter(({ manifest }) => manifest.directory === '.');
    const next = found.filter(({ version }) => last !== undefined && (0,model_version/* compareVersions */.Zy)(version, last.version) >= 0);
    const named = namedLike(repository);
    const candidates = [roots, next, found].find((each) => each.length > 0) ?? [];
    const alike = (version) => candidates.filter((each) => (0,model_version/* isSameVersion */.p)(each.version, version));
    const isNamed = (version) => alike(version).some(({ manifest }) => named(manifest));
    const goesBefore = (one, other) => (Number(isNamed(one)) - Number(isNamed(other)) || alike(one).length - alike(other).length) > 0;
    const best = candidates.reduce((winner, { version }) => (winner === undefined || goesBefore(version, winner) ? version : winner), undefined);
    if (best === undefined)
        return undefined;
    const usual = last?.style ?? 'v{version}';
    const styles = (0,tag_style/* livingStyles */.Or)(manifests, (0,tag_style/* stylesOf */.i1)(tags));
    const like = (manifest) => {
        const style = own(manifest) ?? (0,tag_style/* styleOf */.Vj)(manifest, styles, versioned.length === 1);
        // what a plan would not read is no example
        return own(manifest) === undefined && !tag_templates/* tagTemplates */.km.some((each) => each === style) ? undefined : style;
    };
    const names = alike(best).map((each) => (0,plan_tag/* tagFor */.g)(each.manifest, best.text, like, usual));
    const plain = ['v', ''].map((front) => `${front}${best.text}`).find((each) => names.includes(each));
    return { name: plain ?? names[0] ?? `v${best.text}`, source: 'assumed' };
}
/** Whether a package is what its repository is called: `url` in `servo/rust-url`, `polars` in `r-polars`. */
function namedLike(repository) {
    const name = (0,project_name/* normalisedName */.E)(repository?.split('/').at(-1) ?? '');
    const own = [name, name.replace(/^(?:rust|python|py|r)-|-(?:rs|rust|python|py)$/g, '')];
    return (manifest) => own.includes((0,project_name/* normalisedName */.E)(manifest.name));
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/channel.js
/** Takes the channel of a version, and leaves out what the channel skips. */
function chooseChannel(config, prerelease, selected) {
    const channel = prerelease ? 'prerelease' : 'release';
    const said = config.channels[channel];
    const hasPython = selected.some((each) => each.ecosystem === 'python');
    // crates.io has no test index: beside a Python package that goes to TestPyPI, crates wait for the final version
    const isWaiting = said.crates === undefined && said.pypi === 'testpypi' && hasPython;
    const crates = said.crates ?? (isWaiting ? 'skip' : 'crates.io');
    const isSkipped = (each) => (each.ecosystem === 'python' ? said.pypi : crates) === 'skip';
    const reasonOf = (each) => each.ecosystem === 'rust' && isWaiting
        ? 'is a pre-release, and crates.io has no test index'
        : `is skipped in the channel \`${channel}\` (\`channels\` in the config)`;
    return {
        channel,
        pypi: said.pypi === 'testpypi' ? 'testpypi' : 'pypi',
        crates,
        environment: said.environment,
        kept: selected.filter((each) => !isSkipped(each)),
        leftOut: selected
            .filter((each) => isSkipped(each))
            .map((each) => ({
            ecosystem: each.ecosystem,
            name: each.name,
            version: each.version,
            directory: each.directory,
            reason: reasonOf(each),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/duplicates.js


/** Packages of one ecosystem that bear one name: a problem on the manifest of each, which names the folders of the others. */
const duplicates = (manifests) => manifests.flatMap((each) => {
    const others = manifests.filter((other) => other !== each && key(other) === key(each));
    return others.length === 0 ? [] : [duplicate(each, others)];
});
/** Both registries take `-`, `_` and the case of letters as one. */
const key = ({ ecosystem, name }) => `${ecosystem} ${(0,project_name/* normalisedName */.E)(name)}`;
function duplicate({ ecosystem, name, directory, origin }, others) {
    const kind = ecosystem === 'python' ? 'Python packages' : 'crates';
    const there = others.map((other) => folder(other.directory) + (other.name === name ? '' : ` (as ${other.name})`));
    return (0,problem/* problem */.CC)('package-duplicate', `${others.length === 1 ? 'Two' : others.length + 1} ${kind} are called ${name}: this one is in ${folder(directory)}, the other${there.length === 1 ? '' : 's'} in ${there.join(' and ')}.`, 'Rename one of them, or name the folder of the right one with `working-directory`.', origin);
}
const folder = (directory) => (directory === '.' ? 'the root' : directory);

// EXTERNAL MODULE: ./lib/cli/src/plan/gates.js + 2 modules
var plan_gates = __webpack_require__(63203);
// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var model_target = __webpack_require__(26968);
// EXTERNAL MODULE: ./lib/cli/src/plan/runners.js
var runners = __webpack_require__(65832);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/cli/src/plan/pythons.js


/** Versions that both maturin and cibuildwheel build for unless told, oldest first. */
const usual = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'];
/** Those without the global lock that are no experiment. */
const usualFree = ['3.14t', '3.15t'];
/** What can be asked for beside them: versions out of support, which maturin still knows. Neither builds for 3.13t any more. */
const known = { maturin: ['3.7', '3.8', ...usual, ...usualFree], cibuildwheel: [...usual, ...usualFree] };
/** The Pythons that an extension is built for; of a stable ABI only those that its one wheel does not serve: free-threaded and older ones. */
function pythonsFor(each) {
    const { name, builder, form, requiresPython, python, isOlderApart } = each;
    const isOlder = (version) => isOlderApart && form.abi3 !== undefined && form.abi3 !== 'any' && minor(version) < minor(form.abi3);
    const allows = (version) => isAllowed(version, requiresPython);
    const isKnownToBindings = (version) => form.newest === undefined || minor(version) <= minor(form.newest);
    if (python === undefined) {
        const all = [...usual, ...(form.freeThreaded ? usualFree : [])];
        const pythons = all.filter((version) => allows(version) && isKnownToBindings(version));
        if (form.abi3 !== undefined)
            return { pythons: pythons.filter((version) => isOlder(version)), problems: [] };
        return { pythons, problems: pythons.length > 0 ? [] : [noPython(name, requiresPython)] };
    }
    const problems = python.flatMap((version) => {
        const wrong = !known[builder].includes(version)
            ? `${builder} builds for ${known[builder].join(', ')}`
            : !allows(version)
                ? `its \`requires-python\` is ${requiresPython}`
                : form.abi3 === undefined && !isKnownToBindings(version)
                    ? `its pyo3 knows none newer than ${form.newest}`
                    : undefined;
        return wrong === undefined ? [] : [unbuildable(name, version, wrong)];
    });
    const served = (version) => form.abi3 !== undefined && !version.endsWith('t') && !isOlder(version);
    return { pythons: [...new Set(python)].filter((version) => !served(version)), problems };
}
/** The versions that are built for unless told, from `oldest` on, as far as `requires-python` allows them; oldest first. */
function usualPythons(requiresPython, oldest) {
    return usual.filter((version) => isAllowed(version, requiresPython) && (oldest === undefined || minor(version) >= minor(oldest)));
}
/** Whether some release of a version is within `requires-python`: `>=3.9.1` leaves 3.9 in. */
function isAllowed(version, requiresPython) {
    if (requiresPython === undefined)
        return true;
    const plain = version.replace(/t$/, '');
    try {
        return [`${plain}.0`, `${plain}.99`].some((release) => (0,pep440/* satisfies */.ib)(release, requiresPython));
    }
    catch {
        // the backend says what is wrong with it
        return true;
    }
}
const minor = (version) => Number(/^3\.(\d+)/.exec(version)?.[1] ?? 0);
function noPython(name, requiresPython) {
    return (0,problem/* problem */.CC)('python-unbuildable', `There is no Python to build the wheels of ${name} for: its \`requires-python\` is ${requiresPython ?? 'not given'}.`, `Raise or lower it so that one of ${usual.join(', ')} is allowed, or name versions with \`python\` in the config.`);
}
function unbuildable(name, version, why) {
    return (0,problem/* problem */.CC)('python-unbuildable', `The config asks for wheels of ${name} for Python ${version}, and ${why}.`, 'Correct `python` of the package in the config; without it the wheels are made for every version that fits.');
}

// EXTERNAL MODULE: ./lib/cli/src/model/identifier.js
var model_identifier = __webpack_require__(65050);
;// CONCATENATED MODULE: ./lib/cli/src/plan/identifiers.js

/** Whether `[tool.cibuildwheel]` of the project has a build; its `build` names what is wanted, its `skip` what is not. */
function isSelected(python, target, { build, skip }) {
    const identifier = (0,model_identifier/* identifierOf */.x)(python, target);
    const fits = (patterns) => patterns.some((pattern) => alternatives(pattern).some((each) => globOf(each).test(identifier)));
    return (build.length === 0 || fits(build)) && !fits(skip);
}
/** `cp3{9,10}-*` \u2192 `cp39-*`, `cp310-*`: as bracex, which cibuildwheel uses, without its ranges. */
function alternatives(pattern) {
    const [whole, head = '', inner = '', tail = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern) ?? [];
    if (whole === undefined)
        return [pattern];
    return inner.split(',').flatMap((each) => alternatives(`${head}${each}${tail}`));
}
/** `*`, `?` and `[abc]` as Python's fnmatch reads them. */
function globOf(pattern) {
    const source = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')
        .replaceAll('[!', '[^');
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return /^(?!)/;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/wheels.js




/** Every wheel of a package, under the name that it is to have. */
function planWheels(wish, build) {
    const { planned, form } = wish;
    if (form.kind === 'pure') {
        return { pure: [fileOf(planned, `${form.python ?? 'py3'}-none-any`, undefined)], native: new Map(), problems: [] };
    }
    const builder = planned.backend === 'maturin' ? 'maturin' : 'cibuildwheel';
    const { pythons, problems } = form.kind === 'program'
        ? { pythons: [], problems: [] }
        : pythonsFor({
            name: planned.name,
            builder,
            form,
            requiresPython: wish.requiresPython,
            python: wish.python,
            // scikit-build-core heeds `wheel.py-api` from that Python on
            isOlderApart: planned.backend.startsWith('scikit_build_core'),
        });
    const native = new Map();
    for (const target of new Set(wish.targets ?? model_target/* usualTargets */.Pv)) {
        const selected = (version) => builder === 'maturin' || isSelected(version, target, form);
        const platform = platformTag(target, build);
        const files = [
            ...oneForAll(wish, builder, selected, platform),
            ...pythons
                .filter(selected)
                .map((python) => fileOf(planned, `${interpreterTag(python)}-${abiTag(python)}-${platform}`, python)),
        ];
        if (files.length > 0)
            native.set(target, files);
    }
    return { pure: [], native, problems };
}
/** The wheel that serves every Python of a target: a program, or an extension with a stable ABI. */
function oneForAll({ planned, form, requiresPython }, builder, selected, platform) {
    if (form.kind === 'extension' && form.abi3 === undefined)
        return [];
    // cibuildwheel has to be told with which Python; the oldest is what a stable ABI is for
    const oldest = form.abi3 === undefined || form.abi3 === 'any' ? undefined : form.abi3;
    const python = builder === 'maturin' ? undefined : usualPythons(requiresPython, oldest).find(selected);
    if (builder === 'cibuildwheel' && python === undefined)
        return [];
    if (form.kind === 'program')
        return [fileOf(planned, `py3-none-${platform}`, python)];
    // where the project leaves the version to the Python that builds, so does the plan
    if (oldest === undefined)
        return [{ ...fileOf(planned, '', python), filename: undefined }];
    return [fileOf(planned, `cp${oldest.replace('.', '')}-abi3-${platform}`, python)];
}
function fileOf({ name, version }, tags, python) {
    const stem = (0,project_name/* normalisedName */.E)(name).replaceAll('-', '_');
    return { kind: 'wheel', name, version, filename: `${stem}-${version}-${tags}.whl`, python };
}
/** `cp314` of 3.14 and of 3.14t alike. */
const interpreterTag = (python) => `cp${python.replace('.', '').replace(/t$/, '')}`;
/** `cp314`, `cp314t`; 3.7 is the last whose ABI says that it has its own memory allocator: `cp37m`. */
const abiTag = (python) => (python === '3.7' ? 'cp37m' : `cp${python.replace('.', '')}`);
/** glibc's policies that have a name from before PEP 600 as well. */
const legacy = {
    '2_5': 'manylinux1',
    '2_12': 'manylinux2010',
    '2_17': 'manylinux2014',
};
/**
 * The platform tag that a wheel is to have. On a Mac it is the oldest system that Rust builds for; other compilers are told
 * by their Python, so that of this tag only the machine is held against what was built.
 */
function platformTag(target, { manylinux, musllinux }) {
    const old = legacy[manylinux];
    const linux = (architecture) => [...(old === undefined ? [] : [`${old}_${architecture}`]), `manylinux_${manylinux}_${architecture}`].join('.');
    const tags = {
        'linux-x86_64': linux('x86_64'),
        'linux-aarch64': linux('aarch64'),
        'musllinux-x86_64': `musllinux_${musllinux}_x86_64`,
        'musllinux-aarch64': `musllinux_${musllinux}_aarch64`,
        'macos-x86_64': 'macosx_10_12_x86_64',
        'macos-aarch64': 'macosx_11_0_arm64',
        'macos-universal2': 'macosx_10_12_x86_64.macosx_11_0_arm64.macosx_10_12_universal2',
        'windows-x86_64': 'win_amd64',
        'windows-aarch64': 'win_arm64',
    };
    return tags[target];
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/matrix.js




/**
 * The rows of `build-matrix`, longest first: the wheels of each target, for all their Pythons; all crates once; every sdist
 * and pure-Python wheel once. Sources are built on Linux only: other checkouts may change line ends.
 */
function buildRows({ crates, python, only, build, configFile }) {
    const planned = python.map((wish) => {
        const targets = wish.targets ?? (only.length === 0 ? undefined : only);
        return { wish, ...planWheels({ ...wish, targets }, build) };
    });
    const targets = model_target/* wheelTargets */.Ak.filter((target) => (only.length === 0 || only.includes(target)) && planned.some(({ native }) => native.has(target)));
    const row = (target, runner, expects) => ({
        target,
        runner: (0,runners/* runnerOf */.m)(runner, build.runners),
        timeout: build.timeout,
        expects,
    });
    const sources = planned.flatMap(({ wish, pure }) => [sdistOf(wish.planned), ...pure]);
    const rows = [
        ...targets.map((target) => row((0,model_target/* wheelsTarget */.od)(target), target, planned.flatMap(({ native }) => native.get(target) ?? []))),
        ...(crates.length === 0
            ? []
            : [
                row(model_target/* cratesTarget */.YR, 'linux-x86_64', crates.map((each) => crateOf(each))),
            ]),
        ...(sources.length === 0 ? [] : [row(model_target/* sourcesTarget */.ET, 'linux-x86_64', sources)]),
    ].sort((one, other) => cost(other) - cost(one));
    return {
        rows: rows.length === 0 ? [row(model_target/* nothingTarget */.Xi, 'linux-x86_64', [])] : rows,
        problems: [
            ...planned.flatMap(({ problems }) => problems),
            ...(0,runners/* runnerProblems */.P)(rows.length === 0 || targets.includes('linux-x86_64') ? targets : [...targets, 'linux-x86_64'], build.runners, configFile),
        ],
    };
}
/** How long a file takes on each machine, compared with one on Linux: hosted Macs of Intel and Windows are slow to start and to compile. */
const slowness = {
    'macos-x86_64': 2,
    'macos-universal2': 2,
    'windows-x86_64': 1.6,
    'windows-aarch64': 1.5,
    'linux-aarch64': 1.2,
    'musllinux-aarch64': 1.2,
};
/** What a row costs, in wheels on Linux: rows that start first should be those that end last. */
function cost({ target, expects }) {
    const wheels = (0,model_target/* wheelTargetOf */._o)(target);
    // a crate is compiled once more from its package, where a wheel of one Python more shares what is compiled already
    if (wheels === undefined)
        return target === model_target/* cratesTarget */.YR ? 1 + expects.length / 4 : expects.length / 20;
    return (2 + expects.length / 2) * (slowness[wheels] ?? 1);
}
function crateOf({ name, version }) {
    return { kind: 'crate', name, version, filename: `${name}-${version}.crate`, python: undefined };
}
/** PyPI takes exactly one name for an sdist: normalised, with underscores (PEP 625). A version that only the backend spells is not guessed. */
function sdistOf({ name, version, versionSource }) {
    const normal = (0,project_name/* normalisedName */.E)(name).replaceAll('-', '_');
    const filename = versionSource === 'tag' ? undefined : `${normal}-${version}.tar.gz`;
    return { kind: 'sdist', name, version, filename, python: undefined };
}

// EXTERNAL MODULE: ./lib/cli/src/model/nearest.js
var nearest = __webpack_require__(55267);
// EXTERNAL MODULE: ./lib/cli/src/model/short-list.js
var short_list = __webpack_require__(66528);
;// CONCATENATED MODULE: ./lib/cli/src/plan/tag-problems.js







/** A tag that releases nothing: it fits no package, or one that is not published. */
function unknownTag(tag, configFile, manifests, { own, barred }) {
    const releasable = manifests.filter((each) => (0,selection/* isReleasable */.b)(each));
    const unpublished = [...manifests.filter((each) => !(0,selection/* isReleasable */.b)(each)), ...barred];
    const meant = (0,plan_tag/* readTag */.z)(tag, unpublished, own)[0]?.manifests[0];
    if (meant !== undefined)
        return unpublishable(tag, meant, barred.includes(meant) ? configFile : undefined);
    const versionOf = (each) => each?.version ?? '1.0.0';
    const free = releasable.filter((each) => own(each) === undefined);
    const examples = [
        ...(free[0] === undefined ? [] : [`v${versionOf(free[0])}`]),
        ...releasable.slice(0, 5).map((each) => (0,plan_tag/* tagFor */.g)(each, versionOf(each), own, '{name}-v{version}')),
    ];
    const template = templateFor(tag, free);
    const say = template === undefined ? '' : ` Or say in ${configFile} that such tags are those of a package: ${template}.`;
    const templates = new Set(releasable.flatMap((each) => own(each) ?? tag_templates/* tagTemplates */.km));
    return (0,problem/* problem */.CC)('tag-unknown', `The tag ${tag} fits no package; the repository has ${names(manifests)}.`, `Tag as one of ${[...(templates.size > 0 ? templates : tag_templates/* tagTemplates */.km)].join(', ')}: here for example ${[...new Set(examples)].join(', ')}.${say}`);
}
/** How the config would say that such tags are those of a package: of one at that version, else of the first. */
function templateFor(tag, manifests) {
    const [, front = '', rest = ''] = /^([a-z_][\w.@/-]*?[-_@/.v])(\d.*)$/i.exec(tag) ?? [];
    const [written, [seen] = []] = [...(0,tag_style/* stylesOf */.i1)([tag])][0] ?? [];
    const plain = (0,model_version/* readVersion */.$4)(rest);
    const style = plain === undefined ? written : `${front}{version}`;
    const version = plain ?? seen;
    if (front === '' || style === undefined || version === undefined)
        return undefined;
    const isAt = (each) => {
        const own = each.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(each.version);
        return own !== undefined && (0,model_version/* isSameVersion */.p)(own, version);
    };
    const meant = manifests.find((each) => isAt(each)) ?? manifests[0];
    if (meant === undefined)
        return undefined;
    return `\`packages: { ${meant.name}: { path: '${meant.directory}', tag: '${style}' } }\``;
}
function unpublishable(tag, manifest, configFile) {
    const { name, origin } = manifest;
    const where = configFile === undefined ? origin : { file: configFile };
    return (0,problem/* problem */.CC)('tag-unpublishable', `The tag ${tag} names ${name}, which is not published: ${configFile === undefined ? `\`publish\` in ${origin.file}` : `\`publish: false\` in ${configFile}`} says so.`, 'Take that out if the package shall be released, or push the tag of another package.', where);
}
/** A tag that several packages can be meant by, at different versions. */
function ambiguousTag(tag, readings, { own }) {
    const ways = readings.map(({ version, manifests }) => `${names(manifests)} at ${version.text}`);
    const clear = readings.flatMap(({ version, manifests }) => manifests.slice(0, 3).map((each) => (0,plan_tag/* tagFor */.g)(each, version.text, own, '{name}-v{version}')));
    return (0,problem/* problem */.CC)('tag-ambiguous', `The tag ${tag} can mean ${ways.join(', or ')}.`, `Push the one that is meant: ${[...new Set(clear)].join(', ')}; or give the packages a \`tag\` of their own in the config.`);
}
/** Packages by their names, in words. */
const names = (manifests) => manifests.length === 0 ? 'none' : (0,short_list/* shortList */.p)([...new Set(manifests.map((each) => each.name))]);

;// CONCATENATED MODULE: ./lib/cli/src/plan/named.js




/** The packages that the input `packages` names, of those that the config leaves; all of them where it names none. */
function named({ manifests: all, packages }, manifests) {
    if (packages.length === 0)
        return { manifests, problems: [] };
    const releasable = manifests.filter((each) => (0,selection/* isReleasable */.b)(each));
    const unknown = packages.filter((name) => !releasable.some((each) => each.name === name));
    return {
        manifests: manifests.filter((each) => packages.includes(each.name)),
        problems: unknown.map((name) => (0,problem/* problem */.CC)('package-unknown', all.some((each) => each.name === name)
            ? `${name} is not published (\`publish\`), so it cannot be released.`
            : `There is no package ${name}; the repository has ${names(releasable)}.`, `${didYouMean(name, releasable)}Name packages as their manifests do, separated by commas.`)),
    };
}
function didYouMean(name, manifests) {
    const close = (0,nearest/* nearest */.p)(name, manifests.map((each) => each.name));
    return close === undefined ? '' : `Did you mean ${close}? `;
}

// EXTERNAL MODULE: ./lib/cli/src/plan/order.js
var order = __webpack_require__(80279);
// EXTERNAL MODULE: ./lib/cli/src/plan/settings.js
var plan_settings = __webpack_require__(33526);
;// CONCATENATED MODULE: ./lib/cli/src/plan/plan.js















/** Makes the plan, and lists everything that is wrong with the repository at once. `draft` is absent where there is nothing to plan. */
function draftPlan(facts) {
    const settings = (0,plan_settings/* applyConfig */.x)(facts.config, facts.manifests, facts.configFile);
    const found = named(facts, settings.manifests);
    const chosen = { manifests: found.manifests, problems: [...settings.problems, ...found.problems] };
    const tag = facts.tag ?? assumedTag(chosen.manifests, settings.own, facts);
    if (tag === undefined)
        return { draft: undefined, problems: [...chosen.problems, ...noVersion(chosen.manifests)] };
    const releasable = chosen.manifests.filter((each) => (0,selection/* isReleasable */.b)(each));
    const [reading, ...others] = (0,plan_tag/* readTag */.z)(tag.name, releasable, settings.own);
    if (reading === undefined) {
        return {
            draft: undefined,
            problems: [...chosen.problems, unknownTag(tag.name, facts.configFile, chosen.manifests, settings)],
        };
    }
    if (others.length > 0) {
        return { draft: undefined, problems: [...chosen.problems, ambiguousTag(tag.name, [reading, ...others], settings)] };
    }
    const { selected, mismatched, leftOut, problems } = (0,selection/* select */.L)(tag.name, reading, chosen.manifests, facts.statements, settings.own);
    const prerelease = (0,model_version/* isPrerelease */.V1)(reading.version);
    const channel = chooseChannel(facts.config, prerelease, selected);
    const crates = (0,order/* orderCrates */.J)(channel.kept.filter((each) => each.ecosystem === 'rust'));
    const python = channel.kept
        .filter((each) => each.ecosystem === 'python')
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    const packages = [...crates.ordered, ...python].map((each) => planned(each, reading));
    const matrix = buildRows({
        crates: packages.filter((each) => each.ecosystem === 'rust'),
        python: python.map((each) => ({
            planned: planned(each, reading),
            form: each.wheel,
            requiresPython: each.requiresPython,
            targets: settings.of(each)?.targets,
            python: settings.of(each)?.python,
        })),
        only: facts.platforms,
        build: facts.config.build,
        configFile: facts.configFile,
    });
    const gates = (0,plan_gates/* gateRows */.Z)(facts.config, packages, facts.checks);
    const { build, credentials, release, notify } = facts.config;
    const mains = facts.config.packages.filter((each) => each.main);
    // a tag of one package among others is no release of the repository
    const isComponent = !/^v?\d/.test(tag.name) && chosen.manifests.some((each) => (0,selection/* isReleasable */.b)(each) && !channel.kept.includes(each));
    const draft = {
        schema: 1,
        repository: facts.repository,
        tag: tag.name,
        tagSource: tag.source,
        version: reading.version.text,
        prerelease,
        channel: channel.channel,
        pypi: channel.pypi,
        crates: channel.crates,
        environment: channel.environment,
        commit: facts.commit,
        epoch: facts.epoch,
        packages,
        leftOut: [...facts.leftOut, ...settings.leftOut, ...leftOut, ...channel.leftOut],
        rows: matrix.rows,
        maxParallel: build.maxParallel,
        build: { linux: build.linux, manylinux: build.manylinux, musllinux: build.musllinux },
        tools: tools/* pinnedTools */.w,
        gates: gates.gates,
        credentials: { pypi: credentials.pypi, crates: credentials.crates },
        release: {
            assets: release.assets,
            latest: !prerelease &&
                (mains.length === 0 ? !isComponent : channel.kept.some((each) => settings.of(each)?.main === true)),
            draft: undefined,
            retentionDays: release.retentionDays,
            branches: release.branches,
        },
        wheelTests: testsOf(python, settings),
        notify: { ...notify, template: facts.notifyTemplate },
        crateLimits: limitsOf(crates.ordered, settings),
    };
    return {
        draft,
        problems: [
            ...chosen.problems,
            ...duplicates([...crates.ordered, ...python]),
            ...problems,
            ...(0,agreement/* agreement */.z6)(tag.name, reading.version, channel.kept, facts.statements),
            ...(0,agreement/* agreement */.z6)(tag.name, reading.version, mismatched, (0,agreement/* unlike */.z3)(mismatched, facts.statements)),
            ...crates.problems,
            ...matrix.problems,
            ...gates.problems,
        ],
    };
}
/** The tests that the config has for wheels; `undefined` without one. */
function testsOf(python, settings) {
    const tests = python.flatMap((manifest) => {
        const test = settings.of(manifest)?.test;
        return test === undefined ? [] : [{ package: manifest.name, ...test }];
    });
    return tests.length === 0 ? undefined : tests;
}
/** The finished plan. */
function finishPlan(draft, packages, notes) {
    return { ...draft, packages, notes };
}
function planned(manifest, { version }) {
    const own = (manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version)) ?? version;
    const spelled = manifest.ecosystem === 'python' ? own.pep440 : own.semver;
    return {
        ecosystem: manifest.ecosystem,
        name: manifest.name,
        version: spelled ?? own.text,
        versionSource: manifest.version === undefined ? 'tag' : 'manifest',
        directory: manifest.directory,
        workspace: manifest.ecosystem === 'python' ? undefined : manifest.workspace,
        backend: manifest.ecosystem === 'python' ? manifest.backend : 'cargo',
        requires: manifest.ecosystem === 'python' ? manifest.requires : [],
        crateDirectory: manifest.ecosystem === 'python' ? manifest.crateDirectory : manifest.directory,
        onRegistry: 'unasked',
    };
}
/** What the config says of raised limits; absent where it says nothing. */
function limitsOf(crates, settings) {
    const told = crates.flatMap((each) => {
        const limits = settings.of(each)?.crateLimits;
        return limits === undefined ? [] : [[each.name, limits]];
    });
    return told.length === 0 ? undefined : Object.fromEntries(told);
}
function noVersion(manifests) {
    return manifests
        .filter((each) => (0,selection/* isReleasable */.b)(each))
        .map((each) => each.version === undefined
        ? (0,problem/* problem */.CC)('version-unknown', `The version of ${each.name} is found by its build backend (${each.ecosystem === 'python' ? each.backend : 'cargo'}), and no tag says it.`, 'Give the input `tag`, or push the tag that the release is to have.', each.origin)
        : (0,problem/* problem */.CC)('version-unmappable', `${each.version} (${each.name}) is no version.`, 'Use a version such as 1.0.0, or 1.0.0-rc.1 for a pre-release.', each.versionOrigin));
}


/***/ }),

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   no: () => (/* binding */ assess)
/* harmony export */ });
/* unused harmony export isExtension */
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_short_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66528);


/**
 * Sorts out crates that nobody meant for crates.io: the extension module of a Python package, which may stand at another
 * version among `all`, and those without the fields that crates.io demands. Where that would leave nothing, the missing
 * fields are an error.
 */
function assess(selected, all = selected) {
    const isKept = (each) => !isExtension(each, all) && lacking(each).length === 0;
    const ready = selected.filter((each) => isKept(each));
    const isNothing = ready.length === 0;
    const others = isNothing ? [] : selected.filter((each) => !ready.includes(each));
    const wanting = (isNothing ? selected : ready).filter((each) => lacking(each).length > 0);
    return {
        ready: isNothing ? selected : ready,
        leftOut: others.map((each) => {
            const { ecosystem, name, version, directory } = each;
            return { ecosystem, name, version, directory, reason: reasonOf(each, all) };
        }),
        problems: [
            ...wanting.map((each) => incomplete(each)),
            ...skipped(others.filter((each) => !isExtension(each, all) && !isBinding(each))),
        ],
    };
}
/** A crate whose only product is the shared library of a Python package: nobody can depend on it. */
function isExtension(each, all) {
    return (each.ecosystem === 'rust' &&
        each.isExtensionOnly &&
        all.some((other) => other.ecosystem === 'python' && (other.crateDirectory === each.directory || isBuiltIn(each, other))));
}
/** Whether a crate lies in a package of Python whose own program compiles extensions, and is there for Python. */
const isBuiltIn = ({ directory, dependencies }, python) => python.wheel.kind === 'extension' &&
    (python.directory === '.' || directory.startsWith(`${python.directory}/`)) &&
    dependencies.some(({ kind, name }) => kind === 'normal' && bridges.test(name));
function lacking(each) {
    return each.ecosystem === 'rust' ? each.lacking : [];
}
function reasonOf(each, all) {
    if (isExtension(each, all))
        return 'is the extension module of the Python package, and nothing else';
    return `lacks ${lacking(each).join(' and ')}, which crates.io demands`;
}
/** What another language calls a crate by. One that lacks what crates.io demands is there for that alone. */
const bridges = /^(pyo3|pyo3-ffi|napi|neon|magnus|rustler|extendr-api)$/;
/** Whether a crate is there for the module of another language, and nobody has made it fit for crates.io. */
const isBinding = (each) => each.ecosystem === 'rust' &&
    each.lacking.length > 0 &&
    each.dependencies.some(({ kind, name }) => kind === 'normal' && bridges.test(name));
function incomplete(each) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-metadata-missing', `${each.origin.file}: crates.io demands ${lacking(each).join(' and ')} of ${each.name}.`, 'Add them to [package]; `license-file` will do for a licence that SPDX does not list.', each.origin);
}
/** One warning, however many there are. */
function skipped(others) {
    const [first, ...more] = others;
    if (first === undefined)
        return [];
    const place = { ...first.origin, level: 'warning' };
    const fix = 'if the crate shall be published, or write `publish = false` so that nobody asks again.';
    if (more.length === 0)
        return [{ ...incomplete(first), level: 'warning', fix: `Add them to [package] ${fix}` }];
    const names = others.map((each) => `${each.name} (${lacking(each).join(', ')})`);
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-metadata-missing', `crates.io demands what these crates lack: ${(0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortList */ .p)(names)}.`, `Add it to their [package] ${fix.replace('the crate', 'they')}`, place),
    ];
}


/***/ }),

/***/ 65832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runnerProblems),
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26968);


/** GitHub's hosted runners of late 2026 for each machine. */
const hosted = {
    'linux-x86_64': 'ubuntu-24.04',
    'linux-aarch64': 'ubuntu-24.04-arm',
    'macos-x86_64': 'macos-15-intel',
    'macos-aarch64': 'macos-15',
    'windows-x86_64': 'windows-2025',
    'windows-aarch64': 'windows-11-arm',
};
/** Labels that no hosted runner answers to any more: a job for one waits until GitHub gives it up after a day. */
const retired = /^(ubuntu-(16|18|20)\.04|macos-1[0-3](\.\d+)?(-(large|xlarge|arm64))?|windows-(2016|2019)|vs2017-win2016)$/;
/** The label of the runner for a target: the config's, else that of its machine, else the hosted one. */
function runnerOf(target, runners = {}) {
    const machine = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(target);
    return runners[target] ?? runners[machine] ?? hosted[machine];
}
/** Targets whose runner does not exist, or is another kind of machine than the target needs. */
function runnerProblems(targets, runners, configFile) {
    return targets.flatMap((target) => {
        const label = runnerOf(target, runners);
        const machine = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(target);
        if (retired.test(label)) {
            return [noRunner(target, `GitHub has no runner ${label} any more`, hosted[machine], configFile)];
        }
        const kind = machineOfLabel(label);
        if (kind === undefined || kind === machine)
            return [];
        if (target === 'macos-universal2' && kind.startsWith('macos-'))
            return [];
        return [noRunner(target, `the runner ${label} is ${kind}`, hosted[machine], configFile)];
    });
}
/** What kind of machine a hosted label is; `undefined` for labels of one's own. */
function machineOfLabel(label) {
    const [, system] = /^(ubuntu|macos|windows)-(?:latest|slim|\d[\w.]*)(?:-|$)/.exec(label) ?? [];
    if (system === undefined)
        return undefined;
    if (system === 'macos')
        return /-(intel|large)$/.test(label) ? 'macos-x86_64' : 'macos-aarch64';
    const architecture = /-arm(64)?(-|$)/.test(label) ? 'aarch64' : 'x86_64';
    return _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.find((each) => each === `${system === 'ubuntu' ? 'linux' : 'windows'}-${architecture}`);
}
function noRunner(target, why, usual, configFile) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('target-without-runner', `${target} has no runner: ${why}.`, `Correct \`build.runners\` of ${configFile}; GitHub's own for it is ${usual}.`, { file: configFile });
}


/***/ }),

/***/ 95889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select),
/* harmony export */   b: () => (/* binding */ isReleasable)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _model_short_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66528);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15761);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67859);
/* harmony import */ var _readiness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91919);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73559);







/**
 * Holds every manifest against the tag. A tag that names a package wants what bears that name (a wheel and a crate may
 * share it and have versions of their own); a plain one wants every publishable package. What stands at another version
 * is passed over with a word, unless nothing is left to release.
 */
function select(tag, reading, manifests, statements = [], own = () => undefined) {
    const candidates = reading.manifests.filter((each) => isReleasable(each));
    const fitting = candidates.filter((each) => fits(each, reading.version));
    const others = candidates.filter((each) => !fitting.includes(each));
    const mismatch = others.map((each) => mismatched(tag, reading.version, each, (0,_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .alike */ .nO)(each, statements)));
    // only of what the tag is about: another package's trouble must not stop this one's release
    const drift = candidates.flatMap((each) => (each.ecosystem === 'python' ? drifted(each, manifests) : []));
    const told = others.filter((each) => !drift.some(({ about }) => about.includes(each)));
    const isWrong = fitting.length === 0;
    const unmappable = fitting.flatMap((each) => unmapped(each, reading.version));
    const { ready, leftOut, problems } = (0,_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .assess */ .no)(fitting, candidates);
    return {
        selected: ready,
        mismatched: isWrong ? others : [],
        leftOut: [...leftOut, ...others.map((each) => passedOver(each, tag))],
        problems: [
            ...(isWrong ? mismatch : bystanders(told, tag, own)),
            ...drift.map((each) => each.problem),
            ...unmappable,
            ...problems,
        ],
    };
}
/** Whether a registry may have it at all. */
function isReleasable(manifest) {
    return manifest.ecosystem === 'python' || manifest.publishable;
}
/** A version that only the backend knows is held against the tag once it has been built. */
function fits(manifest, version) {
    if (manifest.version === undefined)
        return true;
    const own = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(manifest.version);
    return own !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(own, version);
}
function mismatched(tag, version, manifest, alsoSaid) {
    const { file, line } = manifest.versionOrigin;
    const also = alsoSaid.length === 0 ? '' : ` here and in ${(0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_6__/* .shortList */ .p)(alsoSaid.map((each) => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(each)))}`;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('tag-version-mismatch', `The tag ${tag} says ${version.text}, and ${place(manifest.versionOrigin)} says ${manifest.version ?? 'nothing'} (${manifest.name}).`, `Set the version of ${manifest.name} to ${version.text}${also} and tag that commit, or push the tag of the version that the manifest has.`, { file, line });
}
/** A maturin package whose own version is not that of the publishable crate it is built from. */
function drifted(python, manifests) {
    const crate = manifests.find((each) => each.ecosystem === 'rust' && each.directory === python.crateDirectory);
    if (crate === undefined || python.version === undefined || crate.version === undefined)
        return [];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(python.versionOrigin, crate.versionOrigin))
        return [];
    const [one, other] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(python.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(crate.version)];
    if (one !== undefined && other !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(one, other))
        return [];
    const differ = (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('versions-differ', `${place(python.versionOrigin)} says ${python.version}, and ${place(crate.versionOrigin)} says ${crate.version}.`, 'Give both the same version, or write `dynamic = ["version"]` in pyproject.toml so that the crate alone tells it.', { ...python.versionOrigin, level: crate.publishable && !crate.isExtensionOnly ? 'error' : 'warning' });
    return [{ about: [python, crate], problem: differ }];
}
/** A pre-release such as `1.0.0-nightly` or `1.0.0-1` means nothing, or the opposite, to the other ecosystem. */
function unmapped(manifest, tag) {
    const version = manifest.version === undefined ? tag : ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(manifest.version) ?? tag);
    const isMissing = manifest.ecosystem === 'python' ? version.pep440 === undefined : version.semver === undefined;
    if (!isMissing)
        return [];
    const [ecosystem, example] = manifest.ecosystem === 'python' ? ['PEP 440', '1.0.0-rc.1'] : ['semver', '1.0.0-rc.1'];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('version-unmappable', `${version.text} (${manifest.name}) is no version under ${ecosystem}.`, `Use a version that both can express, such as ${example}.`, manifest.versionOrigin),
    ];
}
/** One warning, however many there are; of what nobody releases (`0.0.0`, or unfit for its registry) there is none. */
function bystanders(others, tag, own) {
    const told = others.filter((each) => each.version !== '0.0.0' && !(0,_readiness_js__WEBPACK_IMPORTED_MODULE_4__/* .isBinding */ .OT)(each));
    const [first, ...more] = told;
    if (first === undefined)
        return [];
    const said = (each) => each.version ?? 'no version';
    const isOne = more.length === 0;
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('package-left-out', isOne
            ? `${first.name} is at ${said(first)}, so ${tag} does not release it (${place(first.versionOrigin)}).`
            : `${tag} does not release what is at other versions: ${(0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_6__/* .shortList */ .p)(told.map((each) => `${each.name} (${said(each)})`))}.`, `Nothing to do if that is meant; otherwise set ${isOne ? 'its version' : 'their versions'} to that of the tag, or release ${ownTag(told, own)}`, { ...first.versionOrigin, level: 'warning' }),
    ];
}
/** How packages at versions of their own are released: one by one, or all that stand at one version by one tag. */
function ownTag(others, own) {
    const [first] = others;
    if (first === undefined)
        return '';
    // where the config gives it a template, that one has to be another
    const tag = own(first) === undefined ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .tagFor */ .g)(first, first.version ?? '', own, '{name}-v{version}') : undefined;
    if (others.length === 1 && tag !== undefined)
        return `it by a tag of its own, such as ${tag}.`;
    const entry = `\`${first.name}: { path: '${first.directory}', tag: 'other-v{version}' }\``;
    const together = `${others.length === 1 ? 'by' : 'those at one version together by'} a template that no others have, under \`packages\` in the config: ${entry}`;
    const it = others.length === 1 ? 'it' : 'them';
    return `${it} by tags of their own: ${tag === undefined ? '' : `one by one as ${tag}, or `}${together}${others.length === 1 ? '.' : ' and so on.'}`;
}
function passedOver({ ecosystem, name, version, directory }, tag) {
    return { ecosystem, name, version, directory, reason: `is at another version than ${tag}` };
}
const place = ({ file, line }) => (line === undefined ? file : `${file}:${line}`);


/***/ }),

/***/ 33526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_short_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66528);


/** Joins the config's packages with the manifests by their folders. What the config does not name stays as it was found. */
function applyConfig(config, manifests, configFile) {
    const of = (manifest) => {
        const here = config.packages.filter((each) => each.path === manifest.directory);
        return (here.find((each) => each.ecosystem === manifest.ecosystem) ?? here.find((each) => each.ecosystem === undefined));
    };
    const isBarred = (manifest) => of(manifest)?.publish === false;
    const lost = config.packages.filter((each) => !manifests.some((manifest) => of(manifest) === each));
    const barred = manifests.filter((each) => isBarred(each));
    return {
        manifests: manifests.filter((each) => !isBarred(each)),
        barred,
        leftOut: barred.map(({ ecosystem, name, version, directory }) => ({
            ecosystem,
            name,
            version,
            directory,
            reason: 'is kept back by the config (`publish: false`)',
        })),
        problems: lost
            .filter((each) => each.publish)
            .map((each) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('package-unknown', `The config has the package \`${each.id}\` in ${each.path}, and no ${kindOf(each)} is there.`, `Correct \`path\`. ${manifests.length === 0 ? 'No packages were found.' : `Packages were found in ${foldersOf(manifests)}.`}`, { file: configFile })),
        own: (manifest) => of(manifest)?.tag,
        of,
    };
}
const kindOf = ({ ecosystem }) => ecosystem === undefined ? 'package' : ecosystem === 'python' ? 'Python package' : 'crate';
const foldersOf = (manifests) => (0,_model_short_list_js__WEBPACK_IMPORTED_MODULE_1__/* .shortList */ .p)([...new Set(manifests.map((each) => (each.directory === '.' ? 'the root' : each.directory)))]);


/***/ }),

/***/ 73559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tagFor),
/* harmony export */   z: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9496);
/* harmony import */ var _model_tag_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42503);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15761);



/**
 * Reads a tag against the packages of the repository. No reading: no template fits. Several: the tag can be read in more
 * than one way, and packages stand at the version of more than one.
 */
function readTag(tag, manifests, own = () => undefined) {
    const groups = new Map();
    for (const manifest of manifests) {
        const template = own(manifest);
        const fit = (template === undefined ? _model_tag_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .tagTemplates */ .km : [template])
            .map((each) => ({ template: each, version: versionIn(tag, each, manifest.name) }))
            .find((each) => each.version !== undefined);
        if (fit?.version === undefined)
            continue;
        const group = groups.get(fit.version.text) ?? { version: fit.version, manifests: [], named: 0 };
        group.manifests.push(manifest);
        if (fit.template.includes('{name}'))
            group.named = Math.max(group.named, manifest.name.length);
        groups.set(fit.version.text, group);
    }
    const readings = [...groups.values()];
    if (readings.length < 2)
        return readings;
    const borne = readings.filter((each) => each.manifests.some((manifest) => isAt(manifest, each.version)));
    if (borne.length > 0)
        return borne;
    // nobody is at any of the versions: the longest name tells best what was meant
    return readings.sort((one, other) => other.named - one.named).slice(0, 1);
}
/** The tag that would release a manifest at its version. */
function tagFor(manifest, version, own, usual = 'v{version}') {
    return (0,_model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagFor */ .gY)(own(manifest) ?? usual, manifest.name, version);
}
function versionIn(tag, template, name) {
    const text = (0,_model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagReader */ .uO)(template, name)(tag);
    return text === undefined ? undefined : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(text);
}
function isAt(manifest, version) {
    const own = manifest.version === undefined ? undefined : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(manifest.version);
    return own !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(own, version);
}


/***/ })

};
