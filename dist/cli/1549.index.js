export const id = 1549;
export const ids = [1549];
export const modules = {

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/rules/distribution.js + 1 modules
var distribution = __webpack_require__(46874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/cli/cli/check-content.js

/** Opens a file for as long as `use` takes. Nothing else waits for this program: it reads without the detour through other threads. */
async function lend(file, use) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size: length } = (0,external_node_fs_.fstatSync)(descriptor);
        return await use({
            length,
            bytes(from, to) {
                const memory = Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from));
                let filled = 0;
                while (filled < memory.length) {
                    const count = (0,external_node_fs_.readSync)(descriptor, memory, filled, memory.length - filled, from + filled);
                    if (count === 0)
                        break;
                    filled += count;
                }
                return Promise.resolve(memory.subarray(0, filled));
            },
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/cli/cli/check-paths.js


const distributions = /\.(?:whl|tar\.gz|crate)$/;
/**
 * The files that a word names: itself; in a folder the distributions in it and below, sorted; and what a pattern fits, for
 * shells that do not resolve patterns. `*` and `?` stand for what a shell has them stand for, `**` for folders at any depth.
 */
function filesNamed(word) {
    const kind = kindOf(word);
    if (kind === 'folder') {
        const files = filesBelow(word).filter((file) => distributions.test(file));
        return files.length > 0 ? { files } : { wrong: `no wheel, sdist or crate lies in ${word}` };
    }
    if (kind === 'file' || !/[*?]/.test(word))
        return { files: [word] };
    const pattern = patternOf(word);
    const files = filesBelow(fixedFolder(word)).filter((file) => pattern.test(slashed(file)));
    return files.length > 0 ? { files } : { wrong: `no file is called ${word}` };
}
function kindOf(word) {
    const found = (0,external_node_fs_.statSync)(word, { throwIfNoEntry: false });
    return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}
function filesBelow(folder) {
    if (kindOf(folder) !== 'folder')
        return [];
    return (0,external_node_fs_.readdirSync)(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
        .sort();
}
/** The folders of a pattern before the first one that is itself a pattern. */
function fixedFolder(word) {
    const parts = slashed(word).split('/');
    const fixed = parts.slice(0, parts.findIndex((part) => /[*?]/.test(part)));
    return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}
function patternOf(word) {
    const source = slashed(external_node_path_.normalize(word)).replaceAll(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
        if (sign === '**/')
            return '(?:[^/]+/)*';
        if (sign === '**')
            return '.*';
        if (sign === '*')
            return '[^/]*';
        return sign === '?' ? '[^/]' : `\\${sign}`;
    });
    return new RegExp(`^${source}$`);
}
const slashed = (file) => file.split(external_node_path_.sep).join('/');

// EXTERNAL MODULE: ./lib/cli/cli/paint.js
var cli_paint = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/cli/cli/problem-lines.js
var problem_lines = __webpack_require__(41170);
;// CONCATENATED MODULE: ./lib/cli/cli/check-report.js


/** What becomes of a file. */
function verdictOf({ problems }, strict) {
    if (problems.some(({ code }) => code === 'check-unreadable'))
        return 'unreadable';
    return problems.some(({ level }) => strict || level !== 'warning') ? 'refused' : 'accepted';
}
/** The report as data, by `schemas/check.schema.json`. */
function jsonReport(checked, strict) {
    const files = checked.map((each) => ({
        file: each.file,
        verdict: verdictOf(each, strict),
        kind: each.kind,
        name: each.name,
        version: each.version,
        size: each.size,
        problems: each.problems.map(({ code, level, message, fix }) => ({ code, level, message, fix })),
    }));
    const accepted = files.every(({ verdict }) => verdict === 'accepted');
    return JSON.stringify({ schema: 1, strict, accepted, files }, undefined, 2);
}
/** The report for a person: the files in order, what is wrong below each, and a last line that counts. */
function textReport(checked, strict, { columns, colour }) {
    const paint = (0,cli_paint/* painter */.C)(colour);
    const mark = (isBad, isDoubtful) => isBad ? paint('red', '\u2717') : isDoubtful ? paint('yellow', '!') : paint('green', '\u2713');
    const blocks = checked.map((each) => {
        const verdict = verdictOf(each, strict);
        const problems = each.problems.flatMap((found) => {
            const message = withoutFile(found.message, each.file);
            return (0,problem_lines/* foldedProblem */.u)({ ...found, message }, found.level === 'warning' ? '!' : '\u2717', { paint, columns }, '  ');
        });
        return [`${mark(verdict !== 'accepted', each.problems.length > 0)} ${each.file}`, ...problems].join('\n');
    });
    return [...blocks, ...(checked.length > 1 ? ['', count(checked, strict)] : [])].join('\n');
}
/** The file stands above already. */
function withoutFile(message, file) {
    const name = /[^/\\]*$/.exec(file)?.[0] ?? file;
    return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
}
function count(checked, strict) {
    const verdicts = checked.map((each) => verdictOf(each, strict));
    const of = (wanted) => verdicts.filter((each) => each === wanted).length;
    const warned = checked.filter((each, at) => verdicts[at] === 'accepted' && each.problems.length > 0).length;
    const parts = [
        `${of('accepted')} of ${checked.length} files would be accepted`,
        ...(warned > 0 ? [`${warned} of them with warnings`] : []),
        ...(of('refused') > 0 ? [`${of('refused')} refused`] : []),
        ...(of('unreadable') > 0 ? [`${of('unreadable')} could not be read`] : []),
    ];
    return `${parts.join(', ')}.`;
}

// EXTERNAL MODULE: ./lib/cli/cli/frame.js
var cli_frame = __webpack_require__(66698);
// EXTERNAL MODULE: ./lib/cli/cli/setting.js
var cli_setting = __webpack_require__(46927);
;// CONCATENATED MODULE: ./lib/cli/cli/check.js








const help = `release-action check [--strict] [--json] FILE\u2026

  Tells what PyPI would refuse in a wheel or sdist, and crates.io in a .crate
  file, before anything is uploaded. FILE may be a folder (every distribution in
  it) or a pattern in quotes ("dist/*.whl").

  reStructuredText is rendered as PyPI does by the python3 on the PATH where that
  has readme_renderer; otherwise only the usual mistakes are found.

  --strict  warnings fail too
  --json    one JSON document (schemas/check.schema.json)

  Exit codes: 0 all would be accepted, 1 something would be refused,
  2 the command line was not understood, or a file could not be read.

  release-action check dist
  release-action check --strict --json "dist/*.whl"`;
const options = { strict: { type: 'boolean' }, json: { type: 'boolean' } };
/** `release-action check FILE\u2026` */
async function checkCommand(args) {
    const read = (0,cli_frame/* readLine */.Xw)({ name: 'check', help, options }, args, ({ values, positionals }) => {
        if (positionals.length === 0)
            throw new TypeError('no file was named');
        return { words: positionals, strict: values.strict === true, json: values.json === true };
    });
    if (typeof read === 'number')
        return read;
    const named = read.words.map((word) => filesNamed(word));
    const wrong = named.flatMap((each) => ('wrong' in each ? [each.wrong] : []));
    if (wrong.length > 0)
        return (0,cli_frame/* misunderstood */.j$)('check', wrong.join('\nrelease-action check: '));
    const all = [...new Set(named.flatMap((each) => ('files' in each ? each.files : [])))];
    let isRendered = true;
    const render = renderer(() => (isRendered = false));
    const checked = [];
    for (const file of all)
        checked.push(await check(file, render));
    const setting = (0,cli_setting/* settingOf */.y)(process.stdout, process.env, false);
    console.log(read.json ? jsonReport(checked, read.strict) : textReport(checked, read.strict, setting));
    if (!isRendered)
        console.error(unrendered);
    const verdicts = new Set(checked.map((each) => verdictOf(each, read.strict)));
    return verdicts.has('unreadable') ? 2 : verdicts.has('refused') ? 1 : 0;
}
async function check(file, render) {
    try {
        return await lend(file, async (content) => {
            const { kind, name, version, problems } = await (0,distribution/* examine */.s)(external_node_path_.basename(file), content, { render });
            return { file, kind, name, version, size: content.length, problems };
        });
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const fix = 'Correct the path, and look at whether you may read the file.';
        const unreadable = (0,problem/* problem */.CC)('check-unreadable', `${external_node_path_.basename(file)}: It cannot be read: ${words}.`, fix, {
            file,
        });
        return { file, kind: undefined, name: undefined, version: undefined, size: undefined, problems: [unreadable] };
    }
}
const unrendered = 'release-action check: No python3 with readme_renderer is on the PATH: of reStructuredText only the usual mistakes were looked for (python3 -m pip install readme_renderer).';
/** Most files have a README of Markdown: what starts a Python is loaded when the first other one is met. */
function renderer(onFailure) {
    let real;
    return async (text) => {
        real ??= __webpack_require__.e(/* import() */ 7579).then(__webpack_require__.bind(__webpack_require__, 17579)).then(({ machineRenderer }) => machineRenderer());
        const rendering = await (await real)(text);
        if (rendering === undefined)
            onFailure();
        return rendering;
    };
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
