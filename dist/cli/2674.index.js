export const id = 2674;
export const ids = [2674];
export const modules = {

/***/ 45162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ indexes),
/* harmony export */   Ek: () => (/* binding */ settingsForm),
/* harmony export */   e3: () => (/* binding */ pendingForm),
/* harmony export */   h$: () => (/* binding */ publishersFor),
/* harmony export */   ot: () => (/* binding */ publisherWords)
/* harmony export */ });
/* unused harmony export environmentIn */
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _src_model_project_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30146);


/** How people call an index, and where it is. */
const indexes = {
    pypi: { title: 'PyPI', at: 'https://pypi.org' },
    testpypi: { title: 'TestPyPI', at: 'https://test.pypi.org' },
    'crates.io': { title: 'crates.io', at: 'https://crates.io' },
};
/**
 * The publishers that an index has to know: one for each workflow and environment that the publishing jobs run in. PyPI
 * compares the file that the job stands in (`job_workflow_ref`), crates.io the one that was started (`workflow_ref`).
 */
function publishersFor(index, { repository, jobs, config, hasPython }) {
    const channels = [config.channels.release, config.channels.prerelease].filter((each, at) => index === 'crates.io'
        ? (each.crates ?? (at === 1 && each.pypi === 'testpypi' && hasPython ? 'skip' : 'crates.io')) !== 'skip'
        : each.pypi === index);
    const all = channels.flatMap(({ environment }) => {
        if (jobs.length === 0) {
            // as init writes it
            return [{ repository, workflow: 'release.yml', environment: environment ?? 'release' }];
        }
        const placed = jobs.map((job) => ({ job, environment: environmentIn(job, environment) }));
        const meant = placed.filter((each) => environment !== undefined && each.environment === environment);
        return (meant.length > 0 ? meant : placed).flatMap((each) => filesFor(index, each.job).map((workflow) => ({ repository, workflow, environment: each.environment })));
    });
    return all.filter((each, at) => all.findIndex((other) => isSame(each, other)) === at);
}
const isSame = (one, other) => one.workflow === other.workflow && one.environment === other.environment;
/** The environment that a job runs in, where the config names `planned` for the channel. */
function environmentIn({ environment }, planned) {
    if (environment.kind === 'named')
        return environment.name;
    if (environment.kind === 'planned')
        return planned ?? environment.fallback;
    return environment.kind === 'unreadable' ? planned : undefined;
}
function filesFor(index, { file, callers, events }) {
    const isStarted = events.some((each) => each !== 'workflow_call');
    const files = index === 'crates.io' ? [...(isStarted || callers.length === 0 ? [file] : []), ...callers] : [file];
    return files.map((each) => node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename(each));
}
/** A publisher in the words of the forms. */
function publisherWords({ repository, workflow, environment }) {
    const [owner = 'OWNER', name = 'NAME'] = repository?.split('/') ?? [];
    const where = environment === undefined ? 'no environment' : `environment ${environment}`;
    return `owner ${owner}, repository ${name}, workflow ${workflow}, ${where}`;
}
/** The page on which a project's publisher is added, the form filled in. crates.io fills nothing in. */
function settingsForm(index, name, publisher) {
    const { at } = indexes[index];
    if (index === 'crates.io')
        return `${at}/crates/${encodeURIComponent(name)}/settings/new-trusted-publisher`;
    const project = encodeURIComponent((0,_src_model_project_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalisedName */ .E)(name));
    return `${at}/manage/project/${project}/settings/publishing/?${query(publisher)}`;
}
/** The page on which a publisher is added for a project that is not there yet. */
function pendingForm(index, name, publisher) {
    return `${indexes[index].at}/manage/account/publishing/?${query(publisher)}&project_name=${encodeURIComponent(name)}`;
}
function query({ repository, workflow, environment }) {
    const [owner = '', name = ''] = repository?.split('/') ?? [];
    return new URLSearchParams({
        provider: 'github',
        ...(repository !== undefined && { owner, repository: name }),
        workflow_filename: workflow,
        ...(environment !== undefined && { environment }),
    }).toString();
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

/***/ 29393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ draftOf)
/* harmony export */ });
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43472);
/* harmony import */ var _src_model_tag_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42409);
/* harmony import */ var _src_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87710);
/* harmony import */ var _src_plan_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95889);
/* harmony import */ var _src_plan_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33526);
/* harmony import */ var _src_version_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98159);






/** The plan of what was seen, without a tag. `standIn`: the tag that stands for the version which only the build backend knows. */
function draftOf(seen) {
    const facts = {
        repository: seen.repository,
        commit: seen.git.commit,
        epoch: seen.git.epoch,
        manifests: seen.facts.manifests,
        leftOut: seen.facts.leftOut,
        tags: seen.tags,
        packages: [],
        platforms: [],
        config: seen.config,
        configFile: _src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .usualConfigFile */ .fx,
        notifyTemplate: undefined,
        checks: seen.facts.checks,
        statements: seen.facts.statements,
    };
    const first = (0,_src_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .draftPlan */ .Z)({ ...facts, tag: undefined });
    const isUnknown = first.draft === undefined && first.problems.some(({ code }) => code === 'version-unknown');
    if (!isUnknown)
        return { ...first, standIn: undefined };
    const standIn = lastTag(seen) ?? 'v1.0.0';
    return { ...(0,_src_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .draftPlan */ .Z)({ ...facts, tag: { name: standIn, source: 'input' } }), standIn };
}
/** The tag of the greatest final version, else of the greatest one, of the first package that has any of its own. */
function lastTag({ facts, tags, config }) {
    const { manifests, own } = (0,_src_plan_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .applyConfig */ .x)(config, facts.manifests, _src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .usualConfigFile */ .fx);
    const released = manifests.filter((each) => (0,_src_plan_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .isReleasable */ .b)(each));
    const styles = (0,_src_model_tag_style_js__WEBPACK_IMPORTED_MODULE_1__/* .livingStyles */ .Or)(released, (0,_src_model_tag_style_js__WEBPACK_IMPORTED_MODULE_1__/* .stylesOf */ .i1)(tags));
    const templateOf = (each) => own(each) ?? (0,_src_model_tag_style_js__WEBPACK_IMPORTED_MODULE_1__/* .styleOf */ .Vj)(each, styles, released.length === 1);
    return released
        .map((each) => (0,_src_version_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOf */ .Fg)(tags, [templateOf(each) ?? 'v{version}'], each.name))
        .map((found) => (found.find((each) => !(0,_src_version_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .isEarly */ .Mv)(each)) ?? found[0])?.name)
        .find((each) => each !== undefined);
}


/***/ }),

/***/ 34130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _T: () => (/* binding */ pinKeyOf),
/* harmony export */   rg: () => (/* binding */ isMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56688);


const opening = '# Written by release-action init ';
const closing = '; a later run updates it and keeps what you change: ';
/** Characters of a hash in base64url: 24 bits, enough to tell the lines of one file apart. */
const width = 4;
const hash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64url').slice(0, width);
/** The key by which a line is compared: what its pin says and blanks at its end do not count. */
const keyOf = (line) => hash((0,_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPin */ .II)(line).trimEnd());
/** The key of a line's pin; `undefined` where it has none. */
function pinKeyOf(line) {
    const pin = (0,_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pinIn */ .Hq)(line);
    return pin === undefined ? undefined : hash((0,_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pinText */ .xl)(pin));
}
/** The lines with the marker as the last one: from it a later run tells what was written from what a person changed. */
function marked(lines, version) {
    const pins = [...new Set(lines.flatMap((line) => pinKeyOf(line) ?? []))];
    const body = `${lines.map((line) => keyOf(line)).join('')}.${pins.join('')}`;
    return [...lines, `${opening}${version}${closing}${body}.${hash(body)}`];
}
/** Whether a line is a marker, whole or damaged. */
const isMarker = (line) => line.startsWith(opening.trimEnd());
/** Reads a marker; `undefined` where somebody has changed it. */
function readMarker(line) {
    const [, lines, pins, check] = /: ([\w-]*)\.([\w-]*)\.([\w-]{4})\s*$/.exec(line) ?? [];
    if (lines === undefined || pins === undefined || check !== hash(`${lines}.${pins}`))
        return undefined;
    if (lines.length % width !== 0 || pins.length % width !== 0)
        return undefined;
    return { lines: pieces(lines), pins: new Set(pieces(pins)) };
}
const pieces = (text) => text.match(/.{4}/g) ?? [];


/***/ }),

/***/ 56688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ pinIn),
/* harmony export */   II: () => (/* binding */ withoutPin),
/* harmony export */   Ij: () => (/* binding */ withPin),
/* harmony export */   xl: () => (/* binding */ pinText)
/* harmony export */ });
/** A line that uses an action of a repository: what is in front of the ref, the ref, what comes after, the comment. */
const usesLine = /^(.*\buses:\s*["']?([\w.-]+\/[\w./-]+)@)([\w./-]+)([^#]*?)(?:\s+#\s*(\S.*?))?\s*$/;
/** The pin of a line; `undefined` where it names no action of a repository. */
function pinIn(line) {
    const [, , action, ref, , version = ''] = usesLine.exec(line) ?? [];
    return action === undefined || ref === undefined ? undefined : { action, ref, version };
}
/**
 * The line without what a pin says. Pins are updated more often than anything else, also by Dependabot and Renovate: they
 * are merged apart from the rest of their line.
 */
function withoutPin(line) {
    const [, front, , , rest = ''] = usesLine.exec(line) ?? [];
    return front === undefined ? line : `${front}${rest}`;
}
/** The line with another pin of the same action. */
function withPin(line, { ref, version }) {
    const [, front, , , rest = ''] = usesLine.exec(line) ?? [];
    return front === undefined ? line : `${front}${ref}${rest}${version === '' ? '' : ` # ${version}`}`;
}
/** A pin as people write it. */
const pinText = ({ action, ref, version }) => `${action}@${ref}${version === '' ? '' : ` # ${version}`}`;


/***/ }),

/***/ 9482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29545);
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);
/* harmony import */ var _src_observe_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91432);
/* harmony import */ var _src_observe_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41390);
/* harmony import */ var _src_version_release_please_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73818);
/* harmony import */ var _config_in_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87833);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34130);







/** Looks at the repository that `directory` belongs to; a problem where there is none. */
async function survey(directory, ports) {
    const env = (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(ports.process.environment);
    const ask = async (cwd, ...argv) => {
        const { code, stdout } = await ports.process.run({
            argv: ['git', '-c', 'safe.directory=*', ...argv],
            cwd,
            env,
            deadline: 60_000,
        });
        return code === 0 ? stdout.trim() : undefined;
    };
    const root = await ask(directory, 'rev-parse', '--show-toplevel');
    if (root === undefined || root === '')
        return { problem: noRepository(directory) };
    const git = await (0,_src_observe_git_js__WEBPACK_IMPORTED_MODULE_2__/* .observeGit */ .F)(root, ports.process, env);
    if ('problem' in git)
        return { problem: noCommit(root) };
    const [tags = '', remote = '', main, branch, read] = await Promise.all([
        ask(root, 'tag', '--list'),
        ask(root, 'remote', 'get-url', 'origin'),
        ask(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD'),
        ask(root, 'branch', '--show-current'),
        (0,_config_in_js__WEBPACK_IMPORTED_MODULE_5__/* .configIn */ .k)({ root, config: undefined }, ports.files),
    ]);
    const folders = read.config.packages.map((each) => each.path);
    const facts = await (0,_src_observe_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .observeManifests */ .F)(root, git.tracked, ports.files, folders, 'crates.io');
    return {
        root,
        git,
        tags: tags.split('\n').filter((tag) => tag !== ''),
        repository: repositoryOf(remote),
        facts,
        config: read.config,
        releaseBranch: _src_version_release_please_document_js__WEBPACK_IMPORTED_MODULE_4__/* .configFiles */ .ap.some((file) => git.tracked.includes(file))
            ? (main?.replace(/^origin\//, '') ?? (branch || 'main'))
            : undefined,
        isConfigured: read.text !== undefined && !read.text.split(/\r?\n/).some((line) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .isMarker */ .rg)(line)),
        problems: [...read.problems, ...facts.problems, ...(git.shallow ? [shallow()] : [])],
    };
}
/** `owner/name` of GitHub's addresses: `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n`. */
function repositoryOf(address) {
    const [, owner, name] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?(?:ssh\.)?github\.com(?::\d+\/|[:/])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(address) ?? [];
    return owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}
function shallow() {
    return (0,_src_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checkout-shallow', 'The clone is shallow: tags that it lacks cannot be told from tags that there are not.', 'Run git fetch --unshallow --tags first, so that the workflow fits the tags that the project makes.', { level: 'warning' });
}
function noRepository(directory) {
    return (0,_src_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checkout-missing', `${directory} is in no git repository.`, 'Run it in a clone of the repository that is to be released, or name its folder.');
}
function noCommit(root) {
    return (0,_src_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checkout-missing', `${root} has no commit yet.`, 'Commit first (git add --all && git commit): only what git knows is looked at.');
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


/***/ })

};
