export const id = 3367;
export const ids = [3367];
export const modules = {

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

/***/ 33804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ releasedOptions),
/* harmony export */   m: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The options of both commands that look at a release after the fact. */
const releasedOptions = {
    repository: { type: 'string' },
    config: { type: 'string' },
    'pypi-url': { type: 'string' },
    'pypi-index-url': { type: 'string' },
    'pypi-token-command': { type: 'string' },
    'crates-url': { type: 'string' },
    json: { type: 'boolean' },
};
/** Which release they mean. Throws in words what they cannot be. */
function readReleased(values, [tag, directory, more]) {
    if (tag === undefined || tag === '')
        throw new TypeError('no tag was named');
    if (more !== undefined)
        throw new TypeError(`one tag and one folder, not also ${more}`);
    const { repository } = values;
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new TypeError(`--repository takes OWNER/NAME, not ${repository}`);
    }
    if (repository !== undefined && directory !== undefined) {
        throw new TypeError('either --repository, or a folder with a checkout');
    }
    for (const name of ['pypi-index-url', 'pypi-token-command']) {
        if (values[name] !== undefined && values['pypi-url'] === undefined) {
            throw new TypeError(`--${name} says more of the index of --pypi-url: give that one, too`);
        }
    }
    return {
        tag: tag.replace(/^refs\/tags\//, ''),
        root: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory ?? '.'),
        repository,
        config: values.config,
        addresses: {
            pypi: values['pypi-url'],
            pypiIndex: values['pypi-index-url'],
            pypiTokenCommand: values['pypi-token-command'],
            crates: values['crates-url'],
        },
        json: values.json === true,
    };
}


/***/ }),

/***/ 73367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackCommand: () => (/* binding */ rollbackCommand)
/* harmony export */ });
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43472);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66698);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33804);



const help = `release-action rollback TAG [DIR] [options]

  Tells how a release is withdrawn: what stands on the registries and on GitHub,
  the commands and pages, the version to go on with, and whether the tag may be
  used again. Nothing is changed unless --yes is given. With it:

    crates.io        yanks each crate, and sees it in the index
    GitHub Release   title, first line of the notes, pre-release; the final
                     release before it becomes the latest again
    PyPI             has no API for it: the page is told

  Nothing is deleted, and who has a version in a lock file goes on getting it.

  --yes            do it; the same command again does what is left
  --reason TEXT    told to everybody who looks at the release
  --repository OWNER/NAME
                   without a checkout: the packages are those whose files the
                   GitHub Release names
  --crates-token-command CMD
                   a command that prints the token; it runs in a shell
  --config FILE    instead of ${_src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .usualConfigFile */ .fx}
  --pypi-url URL   another index than PyPI or TestPyPI
  --pypi-index-url URL
                   where pip reads that one, if it cannot be told from it
  --pypi-token-command CMD
                   a command that prints the password of an index that is
                   closed for reading; PYPI_USER is the user
  --crates-url URL another registry than crates.io
  --json           one JSON document (schemas/rollback-report.schema.json)

  Tokens: CARGO_REGISTRY_TOKEN with the scope yank; GITHUB_TOKEN, or what
  gh auth token says, with contents: write. Without --yes none is needed.

  Exit codes: 0 it was shown, or done as far as it can be done from here,
  1 something was refused, 2 the command line was not understood, the tag is
  unknown, or a part could not be asked.

  release-action rollback v1.2.0
  release-action rollback v1.2.0 --yes --reason "Loses data on Windows"`;
const options = {
    ..._released_js__WEBPACK_IMPORTED_MODULE_2__/* .releasedOptions */ .i,
    yes: { type: 'boolean' },
    reason: { type: 'string' },
    'crates-token-command': { type: 'string' },
};
/** `release-action rollback TAG` */
async function rollbackCommand(args) {
    const wanted = (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)({ name: 'rollback', help, options }, args, wantedIn);
    if (typeof wanted === 'number')
        return wanted;
    // the parsers and clients are not needed to read a command line
    const [{ rollBack }, { exitCodeOf, jsonReport, textReport }, { onPage }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(7717), __webpack_require__.e(3292), __webpack_require__.e(9126), __webpack_require__.e(1282), __webpack_require__.e(7710), __webpack_require__.e(6546), __webpack_require__.e(9116), __webpack_require__.e(1602), __webpack_require__.e(3761), __webpack_require__.e(9955)]).then(__webpack_require__.bind(__webpack_require__, 3581)),
        Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8840)]).then(__webpack_require__.bind(__webpack_require__, 68840)),
        __webpack_require__.e(/* import() */ 5233).then(__webpack_require__.bind(__webpack_require__, 35233)),
    ]);
    return onPage(async (page) => {
        const rolled = await rollBack(wanted, process.env);
        console.log(wanted.json ? jsonReport(rolled) : textReport(rolled, page).join('\n'));
        return exitCodeOf(rolled);
    });
}
function wantedIn({ values, positionals }) {
    const released = (0,_released_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleased */ .m)(values, positionals);
    (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .noneBlank */ .xD)(values);
    return {
        ...released,
        yes: values.yes === true,
        reason: values.reason,
        tokenCommand: values['crates-token-command'],
    };
}


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


/***/ })

};
