export const id = 5233;
export const ids = [5233];
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

/***/ 35233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onPage: () => (/* binding */ onPage)
/* harmony export */ });
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31112);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4463);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41170);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46927);





/** The page as standard output wants it. */
function openPage(out, environment) {
    const { colour, columns } = (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .settingOf */ .y)(out, environment, false);
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colour);
    return {
        paint,
        fold: (text, indent = '') => (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .T)(text, indent, columns),
        problem: (each, mark) => (0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedProblem */ .u)(each, mark, { paint, columns }),
    };
}
/** Lets `show` fill the page of this process, and gives its exit code; 2, with every problem told, where it throws a {@link Refusal}. */
async function onPage(show) {
    const page = openPage(process.stdout, process.env);
    try {
        return await show(page);
    }
    catch (error) {
        if (!(error instanceof _src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_))
            throw error;
        console.error(error.problems.flatMap((each) => page.problem(each, '\u2717')).join('\n'));
        return 2;
    }
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
