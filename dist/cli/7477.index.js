export const id = 7477;
export const ids = [7477];
export const modules = {

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

/***/ 26259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ readNextVersion),
/* harmony export */   gm: () => (/* binding */ nextVersionOptions)
/* harmony export */ });
/* unused harmony export series */
/** Series of pre-releases that the next version can belong to. */
const series = ['rc', 'beta', 'alpha', 'dev'];
/** The options that say how the next version is found. */
const nextVersionOptions = {
    live: { type: 'boolean' },
    dry: { type: 'boolean' },
    prerelease: { type: 'string' },
    packages: { type: 'string' },
    config: { type: 'string' },
    json: { type: 'boolean' },
};
/** What they say. Throws in words what they cannot be. */
function readNextVersion(values) {
    if (values.live === true && values.dry === true)
        throw new TypeError('either --live or --dry');
    const prerelease = series.find((each) => each === values.prerelease);
    if (values.prerelease !== undefined && prerelease === undefined) {
        throw new TypeError(`--prerelease takes ${series.join(', ')}, not ${values.prerelease}`);
    }
    return {
        live: values.live === true,
        prerelease,
        packages: (values.packages ?? '').split(/[,\s]+/).filter((each) => each !== ''),
        config: values.config,
        json: values.json === true,
    };
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
/** The paint of a terminal, or of a place without colours. */
const painter = (hasColour) => (colour, text) => hasColour && text !== '' ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;


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

/***/ 83313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ quietActions)
/* harmony export */ });
/** Actions for which a terminal is all there is: it takes lines, and the runner's commands mean nothing to it. */
function quietActions(on) {
    const nothing = () => { };
    return {
        inputs: {},
        output: nothing,
        mask: on.mask ?? nothing,
        save: nothing,
        saved: () => '',
        line: on.line,
        debug: nothing,
        group: on.group ?? nothing,
        endGroup: nothing,
        annotate: nothing,
        summary: () => Promise.resolve(),
        fail: nothing,
    };
}


/***/ }),

/***/ 97477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseCommand: () => (/* binding */ releaseCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/model/nearest.js
var nearest = __webpack_require__(55267);
// EXTERNAL MODULE: ./lib/cli/src/version.js
var version = __webpack_require__(97079);
// EXTERNAL MODULE: ./lib/cli/cli/frame.js
var cli_frame = __webpack_require__(66698);
// EXTERNAL MODULE: ./lib/cli/cli/next-version.js
var next_version = __webpack_require__(26259);
// EXTERNAL MODULE: ./lib/cli/cli/release/phases.js
var release_phases = __webpack_require__(25097);
;// CONCATENATED MODULE: ./lib/cli/cli/release/closing.js

/** What is said last: what stands, and how to go on. */
function closingLines(wanted, end) {
    const { phases, releases, remarks } = end;
    const failing = phases.find((each) => each.state === 'failed');
    if (failing !== undefined) {
        const undone = end.isHalfDone
            ? 'Some files are published and others are not, as above: nothing of it can be taken back.'
            : failing.name === 'publish' && failing.outcome === release_phases/* brokeOff */.xV
                ? 'It broke off in publish: what is out is found by the next run.'
                : wanted.live
                    ? `Stopped in ${failing.name}; nothing was uploaded.`
                    : `Stopped in ${failing.name}; a live run would be stopped as well.`;
        const published = releases.some((each) => each.complete);
        const words = published ? `Stopped in ${failing.name}; the files are published.` : undone;
        const next = failing.name === 'preflight' ? 'Mend it, and run the same command again.' : 'Going on is the same command again.';
        return ['', words, ...remarks, next];
    }
    const nothing = phases.find((each) => each.name === 'version' && each.outcome === 'no releasable commits');
    if (nothing !== undefined)
        return ['', 'There is nothing to release: no commit since the last release asks for a version.'];
    const live = phases.flatMap((each) => each.problems).filter((each) => each.level === 'live');
    const codes = [...new Set(live.map((each) => each.code))].join(', ');
    const refused = wanted.live || live.length === 0 ? [] : [`A live run would be refused: ${codes}.`];
    if (!wanted.live && phases.some((each) => each.state === 'planned')) {
        const how = live.length === 0 ? ['With --live all of this is done.'] : [];
        return ['', 'Dry run: nothing was written, pushed or uploaded.', ...refused, ...how];
    }
    const released = releases.map(({ tag, url }) => `${tag} is released${url === undefined ? '' : `: ${url}`}`);
    return ['', ...(released.length === 0 ? (refused.length === 0 ? ['Done.'] : refused) : released), ...remarks];
}
/** The report as data, by `schemas/release-report.schema.json`. */
function jsonReport(wanted, end) {
    const { repository, branch, phases, releases, remarks } = end;
    return JSON.stringify({
        schema: 1,
        live: wanted.live,
        only: wanted.only,
        repository,
        branch,
        ok: !end.isRed,
        halfDone: end.isHalfDone,
        phases: phases.map(({ name, state, seconds, outcome, problems }) => ({
            name,
            state,
            seconds,
            outcome,
            problems: problems.map(({ code, level, message, fix }) => ({ code, level, message, fix })),
        })),
        releases,
        remarks,
    }, undefined, 2);
}
/** 3 where some files are out and others are not, 1 where a phase failed, else 0. */
function exitCodeOf({ isHalfDone, isRed }) {
    return isHalfDone ? 3 : isRed ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/cli/cli/release/interrupt.js
var interrupt = __webpack_require__(99438);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/cli/fold.js
var fold = __webpack_require__(31112);
// EXTERNAL MODULE: ./lib/cli/cli/paint.js
var cli_paint = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/cli/cli/problem-lines.js
var problem_lines = __webpack_require__(41170);
// EXTERNAL MODULE: ./lib/cli/cli/quiet-actions.js
var quiet_actions = __webpack_require__(83313);
;// CONCATENATED MODULE: ./lib/cli/cli/release/screen.js






const marks = {
    done: ['\u2713', 'green'],
    planned: ['\u25cb', 'dim'],
    skipped: ['\u2013', 'dim'],
    failed: ['\u2717', 'red'],
};
/** Columns of a phase's name and of its seconds. */
const nameWidth = 15;
const indent = ' '.repeat(2 + nameWidth + 9);
/** Makes the screen. */
function openScreen({ out, columns, colour, moves, verbose }) {
    const paint = (0,cli_paint/* painter */.C)(colour);
    const log = [];
    const secrets = new Set();
    const without = (text) => [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    let running;
    let timer;
    const clear = () => void (moves && out.write('\r\u001B[2K'));
    const write = (text) => void out.write(`${without(text)}\n`);
    const draw = () => {
        if (running === undefined)
            return;
        const seconds = Math.floor((Date.now() - running.since) / 1000);
        const head = `\u2026 ${running.name.padEnd(nameWidth)}${String(seconds).padStart(4)} s  `;
        const room = (columns ?? 80) - head.length - 1;
        clear();
        out.write(head + paint('dim', without(log.at(-1) ?? '').slice(0, Math.max(0, room))));
    };
    const note = (text) => {
        for (const each of text.split('\n')) {
            // a foreign program must not move our cursor
            const plain = without((0,external_node_util_.stripVTControlCharacters)(each)).replace(/\p{Cc}/gu, ' ');
            log.push(plain);
            if (verbose)
                write(paint('dim', `    ${plain}`));
        }
    };
    const stop = () => {
        clearInterval(timer);
        if (running !== undefined)
            clear();
        running = undefined;
    };
    return {
        actions: (0,quiet_actions/* quietActions */.U)({
            line: note,
            group: note,
            mask: (secret) => void (secret.length > 3 && secrets.add(secret)),
        }),
        line: (text = '') => write(text),
        start(name) {
            log.length = 0;
            running = { name, since: Date.now() };
            if (moves) {
                draw();
                timer = setInterval(draw, 200);
                timer.unref();
            }
            else if (verbose)
                write(`\u2026 ${name}`);
        },
        end({ name, state, outcome, seconds }) {
            stop();
            const [mark, hue] = marks[state];
            const time = state === 'planned' || state === 'skipped' ? '' : `${seconds.toFixed(1)} s`;
            const [first = '', ...rest] = (0,fold/* folded */.T)(outcome, indent, columns);
            const head = `${paint(hue, mark)} ${paint('bold', name.padEnd(nameWidth))}${paint('dim', time.padStart(7))}  `;
            write(head + first.slice(indent.length));
            for (const each of rest)
                write(each);
        },
        problems(problems, live) {
            for (const each of problems) {
                const message = each.level === 'live' && !live ? `--live would be refused: ${each.message}` : each.message;
                const mark = (0,report_problems/* isRed */.iI)([each], live) ? '\u2717' : '!';
                for (const line of (0,problem_lines/* foldedProblem */.u)({ ...each, message }, mark, { paint, columns }, '  '))
                    write(line);
            }
        },
        tail: () => log.slice(-12),
        stop,
    };
}

// EXTERNAL MODULE: ./lib/cli/cli/setting.js
var cli_setting = __webpack_require__(46927);
// EXTERNAL MODULE: ./lib/cli/cli/signals.js
var signals = __webpack_require__(39970);
;// CONCATENATED MODULE: ./lib/cli/cli/release.js












const help = `release-action release [DIR] [options]

  Releases the repository in DIR (the current folder unless told) from this
  machine. Shows what would be done, and does it with --live:

    preflight       clean tree, main branch, remote, tools, tokens, public?
    sync            pull --rebase, push
    version         the next version from the commits: files, commit, tag
    build           what this machine can build: wheels, sdist, crates
    check           the gates, and all that a registry would refuse
    push            the release commit and its tag
    publish         upload to PyPI and crates.io
    verify          what the registries serve, by hash
    github-release  notes and files

  --live               do it: without, nothing is written, pushed or uploaded
  --dry                show only (what happens unless --live is given)
  --only PHASE         one phase alone, on HEAD as it is
  --prerelease SERIES  the next of a series: rc, beta, alpha or dev
  --packages NAMES     these packages and no others, separated by commas
  --target TARGETS     these wheels: linux-x86_64, macos-arm64, \u2026
  --no-gates           leave out the gates, detected ones and those of the config
  --config FILE        instead of ${usual/* usualConfigFile */.fx}
  --pypi-url URL       another index than PyPI or TestPyPI
  --crates-url URL     another registry than crates.io
  --pypi-token-command CMD, --crates-token-command CMD
                       a command that prints the token; it runs in a shell
  --json               one JSON document (schemas/release-report.schema.json)
  --verbose, -v        the log of every phase as it comes

  Tokens: PYPI_TOKEN (TESTPYPI_TOKEN), CARGO_REGISTRY_TOKEN, GITHUB_TOKEN, or
  what gh auth token says. A dry run needs none.

  Going on after a failure or a kill is the same command again.

  Exit codes: 0 all is well, also where there is nothing to release,
  1 refused or failed,
  2 the command line was not understood,
  3 some files are published and others are not: run it again,
  130 interrupted.

  release-action release
  release-action release --live --pypi-token-command "op read op://dev/pypi/token"
  release-action release --only build --target linux-x86_64`;
const options = {
    ...next_version/* nextVersionOptions */.gm,
    only: { type: 'string' },
    target: { type: 'string' },
    'no-gates': { type: 'boolean' },
    'pypi-url': { type: 'string' },
    'crates-url': { type: 'string' },
    'pypi-token-command': { type: 'string' },
    'crates-token-command': { type: 'string' },
    verbose: { type: 'boolean', short: 'v' },
};
/** `release-action release [DIR]` */
async function releaseCommand(args) {
    const wanted = (0,cli_frame/* readLine */.Xw)({ name: 'release', help, options }, args, wantedIn);
    if (typeof wanted === 'number')
        return wanted;
    const setting = (0,cli_setting/* settingOf */.y)(process.stdout, process.env, wanted.verbose);
    // the document alone goes to standard output
    const screen = openScreen(wanted.json ? { ...setting, out: { write: () => true }, moves: false } : setting);
    let current = 'preflight';
    const stop = () => {
        screen.stop();
        (0,interrupt/* endChildren */.P)();
        console.error(`\nInterrupted in ${current}. Run the same command again: it goes on from what stands.`);
        process.exit(130);
    };
    const ignore = (0,signals/* onSignals */.r)(stop);
    try {
        const mode = wanted.live ? 'live' : 'dry run';
        screen.line(`release-action ${version/* version */.r}: release of ${external_node_path_.basename(wanted.root)} (${mode})\n`);
        // the steps and their libraries are not needed to read a command line
        const { runCourse } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(7717), __webpack_require__.e(3292), __webpack_require__.e(9605), __webpack_require__.e(9126), __webpack_require__.e(1282), __webpack_require__.e(6948), __webpack_require__.e(2328)]).then(__webpack_require__.bind(__webpack_require__, 32328));
        const end = await runCourse(wanted, screen, process.env, (name) => (current = name));
        if (wanted.json)
            console.log(jsonReport(wanted, end));
        else
            for (const line of closingLines(wanted, end))
                screen.line(line);
        return exitCodeOf(end);
    }
    finally {
        ignore();
    }
}
function wantedIn({ values, positionals }) {
    const root = (0,cli_frame/* oneFolder */.NF)(positionals);
    const next = (0,next_version/* readNextVersion */._0)(values);
    const only = release_phases/* phaseNames */.k1.find((each) => each === values.only);
    if (values.only !== undefined && only === undefined) {
        const meant = (0,nearest/* nearest */.p)(values.only, release_phases/* phaseNames */.k1);
        throw new TypeError(`there is no phase ${values.only}${meant === undefined ? '' : ` (did you mean ${meant}?)`}: ${release_phases/* phaseNames */.k1.join(', ')}`);
    }
    (0,cli_frame/* noneBlank */.xD)(values);
    return {
        ...next,
        root,
        only,
        target: values.target,
        gates: values['no-gates'] !== true,
        commands: { pypi: values['pypi-token-command'], crates: values['crates-token-command'] },
        addresses: { pypi: values['pypi-url'], crates: values['crates-url'] },
        verbose: values.verbose === true && !next.json,
    };
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

/***/ 25097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   xV: () => (/* binding */ brokeOff)
/* harmony export */ });
/** The phases of a release from a laptop, in their order. */
const phaseNames = [
    'preflight',
    'sync',
    'version',
    'build',
    'check',
    'push',
    'publish',
    'verify',
    'github-release',
];
/** A phase that did what it is for. */
const done = (outcome, problems = []) => ({
    state: 'done',
    outcome,
    problems,
});
/** A phase that a live run would have done. */
const planned = (outcome, problems = []) => ({
    state: 'planned',
    outcome,
    problems,
});
/** A phase with nothing to do. */
const skipped = (outcome) => ({ state: 'skipped', outcome, problems: [] });
/** A phase that stops the release. */
const failed = (outcome, problems) => ({
    state: 'failed',
    outcome,
    problems,
});
/** The outcome of a phase that ended by an exception. */
const brokeOff = 'it broke off';
/** `1 file`, `3 files`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 46927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ settingOf)
/* harmony export */ });
/** How this process's standard output wants it (https://no-color.org and its counterpart). */
function settingOf(out, environment, verbose) {
    const { NO_COLOR, FORCE_COLOR, TERM } = environment;
    const isTerminal = out.isTTY && TERM !== 'dumb';
    const isForced = (FORCE_COLOR ?? '') !== '' ? FORCE_COLOR !== '0' : undefined;
    const colour = (NO_COLOR ?? '') === '' && (isForced ?? isTerminal);
    return {
        out,
        columns: out.isTTY ? Math.max(40, out.columns) : undefined,
        colour,
        moves: isTerminal && !verbose,
        verbose,
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


/***/ })

};
