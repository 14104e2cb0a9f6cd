export const id = 8042;
export const ids = [8042];
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

/***/ 99438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endChildren)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _src_platform_process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74639);


/**
 * Ends every program that this process has started, with all that they started: they lead groups of their own, which the
 * terminal's interrupt does not reach. On Windows it does.
 */
function endChildren() {
    if (process.platform === 'win32')
        return;
    const { stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' });
    for (const pid of (stdout ?? '').split('\n').map(Number))
        if (pid > 0)
            (0,_src_platform_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .S)(pid, undefined);
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

/***/ 39970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ onSignals)
/* harmony export */ });
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Calls `stop` at each signal that ends a command; gives back what takes that away. */
function onSignals(stop) {
    for (const signal of signals)
        process.on(signal, stop);
    return () => {
        for (const signal of signals)
            process.off(signal, stop);
    };
}


/***/ }),

/***/ 38042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43472);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66698);
/* harmony import */ var _release_interrupt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99438);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33804);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39970);





const help = `release-action verify TAG [DIR] [options]

  Looks at a release from outside, without any credential: what the registries
  serve, what is attached to the GitHub Release, its SHA256SUMS, the
  attestations, and where the tag is. Tells whether it all agrees.

  The tag is planned in a copy of the repository in DIR (the current folder
  unless told), so that the packages are those of the tag.

  --repository OWNER/NAME
                   without a checkout: the packages are those whose files the
                   GitHub Release names
  --download       fetch and hash wheels and sdists too, not the crates alone
  --install        install each package from its registry with pip or cargo,
                   with what it depends on, into a folder that is thrown away,
                   and import or compile it
  --require-attestations
                   a file without an attestation is a disagreement
  --config FILE    instead of ${_src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .usualConfigFile */ .fx}
  --pypi-url URL   another index than PyPI or TestPyPI
  --pypi-index-url URL
                   where pip reads that one, if it cannot be told from it
  --pypi-token-command CMD
                   a command that prints the password of an index that is
                   closed for reading; it runs in a shell
  --crates-url URL another registry than crates.io
  --json           one JSON document (schemas/verify-report.schema.json)

  GITHUB_TOKEN is used where it is set: GitHub answers more requests then.
  The login of a closed index is PYPI_USER with PYPI_TOKEN or that command; it
  is shown to no other index, and to nothing that is installed.

  Exit codes: 0 all agrees, 1 something does not agree, 2 the command line was
  not understood, the tag is unknown, or a part could not be asked.

  release-action verify v1.2.0
  release-action verify v1.2.0 --repository octo-org/octo-repo --install`;
const options = {
    ..._released_js__WEBPACK_IMPORTED_MODULE_3__/* .releasedOptions */ .i,
    download: { type: 'boolean' },
    install: { type: 'boolean' },
    'require-attestations': { type: 'boolean' },
};
/** `release-action verify TAG` */
async function verifyCommand(args) {
    const wanted = (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)({ name: 'verify', help, options }, args, wantedIn);
    if (typeof wanted === 'number')
        return wanted;
    // the parsers and clients are not needed to read a command line
    const [{ openReach }, { openScope }, { lookAt }, { exitCodeOf, jsonReport, textReport }, { onPage }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7717), __webpack_require__.e(9126), __webpack_require__.e(6546)]).then(__webpack_require__.bind(__webpack_require__, 6546)),
        Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(7717), __webpack_require__.e(3292), __webpack_require__.e(9126), __webpack_require__.e(1282), __webpack_require__.e(7710), __webpack_require__.e(6546), __webpack_require__.e(9116), __webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__, 94476)),
        Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(7717), __webpack_require__.e(9126), __webpack_require__.e(6546), __webpack_require__.e(9116), __webpack_require__.e(1602), __webpack_require__.e(5761)]).then(__webpack_require__.bind(__webpack_require__, 1602)),
        __webpack_require__.e(/* import() */ 1332).then(__webpack_require__.bind(__webpack_require__, 91332)),
        __webpack_require__.e(/* import() */ 5233).then(__webpack_require__.bind(__webpack_require__, 35233)),
    ]);
    const ignore = (0,_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .onSignals */ .r)(() => {
        (0,_release_interrupt_js__WEBPACK_IMPORTED_MODULE_2__/* .endChildren */ .P)();
        console.error('\nInterrupted. Nothing was changed.');
        process.exit(130);
    });
    try {
        return await onPage(async (page) => {
            const reach = await openReach(process.env, wanted);
            const scope = await openScope(wanted, reach);
            const looked = await lookAt(wanted, reach, scope);
            const installed = wanted.install
                ? await (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(5571), __webpack_require__.e(6066)]).then(__webpack_require__.bind(__webpack_require__, 54666))).installAll(wanted, looked, reach)
                : [];
            const verified = { tag: wanted.tag, repository: scope.repository, looked, installed };
            console.log(wanted.json ? jsonReport(verified) : textReport(verified, page).join('\n'));
            return exitCodeOf(verified);
        });
    }
    finally {
        ignore();
    }
}
function wantedIn({ values, positionals }) {
    return {
        ...(0,_released_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleased */ .m)(values, positionals),
        download: values.download === true,
        install: values.install === true,
        demanded: values['require-attestations'] === true,
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


/***/ })

};
