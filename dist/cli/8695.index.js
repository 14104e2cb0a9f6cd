export const id = 8695;
export const ids = [8695];
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

/***/ 27887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionCommand: () => (/* binding */ versionCommand)
/* harmony export */ });
/* harmony import */ var _src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43472);
/* harmony import */ var _src_platform_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4961);
/* harmony import */ var _src_platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99069);
/* harmony import */ var _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97254);
/* harmony import */ var _src_platform_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67726);
/* harmony import */ var _src_platform_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77782);
/* harmony import */ var _src_report_problems_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59456);
/* harmony import */ var _src_steps_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45804);
/* harmony import */ var _config_in_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87833);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66698);
/* harmony import */ var _next_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26259);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41170);
/* harmony import */ var _quiet_actions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83313);













const help = `release-action version [DIR] [options]

  Finds the next version of each package from the conventional commits since its
  last tag, and shows what it would write: manifests, lock files, changelog.

  --live               write it, commit it, and tag the commit
  --dry                show only (what happens unless --live is given)
  --prerelease SERIES  the next of a series: rc, beta, alpha or dev
  --packages NAMES     these packages and no others, separated by commas
  --config FILE        instead of ${_src_config_usual_js__WEBPACK_IMPORTED_MODULE_0__/* .usualConfigFile */ .fx}
  --json               one JSON document: the versions, the diff, the problems

  Nothing is pushed: git push --follow-tags does that. The tag is signed where git
  is told to sign (tag.gpgSign). Git alone is asked: what a pull request says in
  place of a message (BEGIN_COMMIT_OVERRIDE) is read by the step release-pr only.

  Exit codes: 0 all is well, also where there is nothing to release,
  1 something is wrong, 2 the command line was not understood.

  release-action version
  release-action version --live --prerelease rc`;
/** `release-action version [DIR]` */
async function versionCommand(args) {
    const frame = { name: 'version', help, options: _next_version_js__WEBPACK_IMPORTED_MODULE_9__/* .nextVersionOptions */ .gm };
    const wanted = (0,_frame_js__WEBPACK_IMPORTED_MODULE_8__/* .readLine */ .Xw)(frame, args, ({ values, positionals }) => {
        return { ...(0,_next_version_js__WEBPACK_IMPORTED_MODULE_9__/* .readNextVersion */ ._0)(values), root: (0,_frame_js__WEBPACK_IMPORTED_MODULE_8__/* .oneFolder */ .NF)(positionals) };
    });
    if (typeof wanted === 'number')
        return wanted;
    const read = await (0,_config_in_js__WEBPACK_IMPORTED_MODULE_7__/* .configIn */ .k)(wanted, _src_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a);
    if ((0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_10__/* .isRed */ .iI)(read.problems, false))
        return told(read.problems, wanted.live);
    const lines = [];
    const run = (0,_src_platform_run_js__WEBPACK_IMPORTED_MODULE_5__/* .readRun */ .c)(process.env);
    const done = await (0,_src_steps_version_js__WEBPACK_IMPORTED_MODULE_6__.versionStep)({
        ports: {
            actions: (0,_quiet_actions_js__WEBPACK_IMPORTED_MODULE_11__/* .quietActions */ .U)({ line: (text) => void (wanted.json ? lines.push(text) : console.log(text)) }),
            run,
            files: _src_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a,
            clock: _src_platform_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .p,
            locks: _src_platform_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .locks */ .j,
            process: (0,_src_platform_process_js__WEBPACK_IMPORTED_MODULE_4__/* .createProcess */ .K)(process.env),
        },
        inputs: { live: wanted.live, packages: wanted.packages, prerelease: wanted.prerelease },
        config: read.config,
        root: wanted.root,
    });
    const problems = [...read.problems, ...done.problems];
    if (!wanted.json)
        return told(problems, wanted.live);
    const releases = done.composed.map(({ release, text, tag, notes }) => ({
        package: release.package.id,
        from: release.last?.version.text,
        version: text,
        tag,
        notes,
    }));
    console.log(JSON.stringify({ releases, diff: done.diff, problems, log: lines }, undefined, 2));
    return (0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_10__/* .isRed */ .iI)(problems, wanted.live) ? 1 : 0;
}
function told(problems, live) {
    for (const each of (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .problemLines */ .p)(problems, live ? undefined : 'with --live it would be refused'))
        console.error(each);
    return (0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_10__/* .isRed */ .iI)(problems, live) ? 1 : 0;
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

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const clock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 99069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/cli/src/platform/rooms.js
/** At most `count` pieces of memory of `size` bytes each; one is made when it is first needed, and kept. */
function openRooms(count, size) {
    const free = [];
    const waiting = [];
    let made = 0;
    const take = async () => {
        const memory = free.pop();
        if (memory !== undefined)
            return memory;
        if (made === count)
            return new Promise((resolve) => waiting.push(resolve));
        made += 1;
        return Buffer.allocUnsafeSlow(size);
    };
    return {
        async use(use) {
            const memory = await take();
            try {
                return await use(memory);
            }
            finally {
                const next = waiting.shift();
                if (next === undefined)
                    free.push(memory);
                else
                    next(memory);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/files.js



/** The disk. Errors other than an absent file are thrown as Node throws them. */
const files = {
    async text(file) {
        try {
            return await (0,promises_.readFile)(file, 'utf8');
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw error;
        }
    },
    read: (file, memory) => (memory === undefined ? (0,promises_.readFile)(file) : readInto(file, memory)),
    async write(file, content) {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, content);
    },
    async list(directory) {
        try {
            const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => external_node_path_.relative(directory, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
                .sort();
        }
        catch (error) {
            if (isAbsent(error))
                return [];
            throw error;
        }
    },
    digest: (file) => hashing.use((memory) => digestOf(file, memory)),
    stream: (file) => pieces(file),
    async lend(file, use) {
        const handle = await (0,promises_.open)(file);
        try {
            return await use(await contentOf(handle));
        }
        finally {
            await handle.close();
        }
    },
    async copy(from, to) {
        await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    remove: (file) => (0,promises_.rm)(file, { recursive: true, force: true }),
};
/** Files that are hashed wait for memory, four at a time, and use it again: fresh memory for each costs more than reading it. */
const hashing = openRooms(4, 1024 * 1024);
/**
 * Hashes one half of the memory while the other is being read. It is done here and not by Web Crypto on another thread, which
 * copies, zeroes and clears as much memory as it hashes: that costs this thread as much as the hash.
 */
async function digestOf(file, memory) {
    // a version is found without a hash
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const handle = await (0,promises_.open)(file);
    try {
        const hash = createHash('sha256');
        const half = memory.length / 2;
        const halves = [memory.subarray(0, half), memory.subarray(half)];
        let size = 0;
        let coming = filled(handle, halves[0]);
        for (let at = 1;; at += 1) {
            const piece = await coming;
            if (piece.length === half)
                coming = filled(handle, halves[at % 2 === 0 ? 0 : 1]);
            hash.update(piece);
            size += piece.length;
            if (piece.length < half)
                return { sha256: hash.digest('hex'), size };
        }
    }
    finally {
        await handle.close();
    }
}
const pieceSize = 256 * 1024;
/** How many pieces stand in memory: two that were handed out, and the one that is being read. */
const kept = 3;
/**
 * The file from its start, in pieces of one size and a last one; the next is read while one is used. Memory is used again
 * from piece to piece: fresh memory for each costs more than reading and sending it.
 */
async function* pieces(file) {
    const handle = await (0,promises_.open)(file);
    const ring = [];
    try {
        // one byte more than a small file has, so that it ends with the first piece: a thousand of them shall not take a thousand
        // whole pieces before the memory is collected
        const size = Math.min(pieceSize, (await handle.stat()).size + 1);
        const next = (at) => {
            const coming = filled(handle, (ring[at % kept] ??= Buffer.allocUnsafeSlow(size)));
            // whoever has enough does not ask what became of the one after
            coming.catch(() => undefined);
            return coming;
        };
        let coming = next(0);
        for (let at = 1;; at += 1) {
            const piece = await coming;
            if (piece.length === size)
                coming = next(at);
            if (piece.length > 0)
                yield piece;
            if (piece.length < size)
                return;
        }
    }
    finally {
        await handle.close();
    }
}
async function readInto(file, memory) {
    const handle = await (0,promises_.open)(file);
    try {
        return await filled(handle, memory);
    }
    finally {
        await handle.close();
    }
}
/** Fills the memory from where the last reading ended; what is not filled lies beyond the end of the file. */
async function filled(handle, memory) {
    let length = 0;
    while (length < memory.length) {
        const { bytesRead } = await handle.read(memory, length, memory.length - length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return memory.subarray(0, length);
}
/** A file that is open. Its length is what it was when it was opened. */
async function contentOf(handle) {
    const { size: length } = await handle.stat();
    return {
        length,
        async bytes(from, to) {
            const memory = Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from));
            let filled = 0;
            while (filled < memory.length) {
                const { bytesRead } = await handle.read(memory, filled, memory.length - filled, from + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return memory.subarray(0, filled);
        },
    };
}
const isAbsent = (error) => typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR');


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

/***/ 67726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74639);



/** How much of each stream is kept, in characters; the end of it, because that is where errors stand. */
const kept = 32 * 1024 * 1024;
/** Milliseconds in which a program that has ended may still be heard: what it left running can hold its streams open. */
const patience = 2000;
/** Programs of this machine. A child leads a process group of its own, so that its time limit ends everything it started. */
function createProcess(environment) {
    const own = {};
    for (const [name, value] of Object.entries(environment))
        if (value !== undefined)
            own[name] = value;
    return { environment: own, run };
}
function run({ argv, cwd, env, deadline, onLine, input, output }) {
    const [program, ...rest] = argv;
    const isWindows = process.platform === 'win32';
    return new Promise((resolve) => {
        const source = typeof input === 'object' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(input.file, 'r') : input === 'held' ? 'pipe' : 'ignore';
        const sink = output === undefined ? 'pipe' : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(output, 'w');
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, {
            cwd,
            env,
            detached: !isWindows,
            stdio: [source, sink, 'pipe'],
            windowsHide: true,
        });
        // the child has files of its own by now
        for (const each of [source, sink])
            if (typeof each === 'number')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(each);
        // it may end without having heard the end of what it reads
        child.stdin?.on('error', () => { });
        const streams = { stdout: newTail(), stderr: newTail() };
        const words = () => ({
            stdout: streams.stdout.text(),
            stderr: streams.stderr.text(),
        });
        let isLate = false;
        const endAll = () => {
            if (child.pid !== undefined)
                (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .endTree */ .S)(child.pid, env[_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeMark */ .a]);
        };
        const timer = setTimeout(() => {
            isLate = true;
            endAll();
        }, deadline);
        for (const name of ['stdout', 'stderr']) {
            const line = onLine && lines(onLine);
            child[name]?.setEncoding('utf8');
            child[name]?.on('data', (text) => {
                streams[name].add(text);
                line?.(text);
            });
            child[name]?.on('end', () => line?.('\n'));
        }
        child.on('error', () => {
            clearTimeout(timer);
            resolve({ code: 'missing', ...words() });
        });
        child.on('exit', () => {
            clearTimeout(timer);
            // a server that was left behind must not keep the job waiting
            const impatience = setTimeout(() => {
                endAll();
                for (const name of ['stdout', 'stderr'])
                    child[name]?.destroy();
            }, patience);
            child.on('close', () => clearTimeout(impatience));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: isLate ? 'timeout' : (code ?? 1), ...words() });
        });
    });
}
/** The end of a text that comes in pieces: as much as is kept of it, and at most a piece more in memory. */
function newTail() {
    const pieces = [];
    let length = 0;
    return {
        add(piece) {
            pieces.push(piece);
            length += piece.length;
            while (length - (pieces[0]?.length ?? 0) >= kept)
                length -= pieces.shift()?.length ?? 0;
        },
        text: () => pieces.join('').slice(-kept),
    };
}
/** Calls `onLine` for each whole line of what arrives in pieces. */
function lines(onLine) {
    let rest = '';
    return (text) => {
        const parts = (rest + text).split(/\r?\n/);
        rest = parts.pop() ?? '';
        for (const part of parts)
            if (part !== '')
                onLine(part);
    };
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
