export const id = 4964;
export const ids = [4964];
export const modules = {

/***/ 30901:
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

/***/ 79752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
/** The paint of a terminal, or of a place without colours. */
const painter = (hasColour) => (colour, text) => hasColour && text !== '' ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;


/***/ }),

/***/ 13369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines),
/* harmony export */   u: () => (/* binding */ foldedProblem)
/* harmony export */ });
/* harmony import */ var _src_report_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30901);


/** A problem in a report for a person: its code behind `indent`, and folded below it what is wrong and what to do. */
function foldedProblem({ code, message, fix }, mark, { paint, columns }, indent = '') {
    return [
        `${indent}${paint(mark === '✗' ? 'red' : 'yellow', mark)} ${paint('bold', code)}`,
        ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(message, '    ', columns),
        ...(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)(`→ ${fix}`, '    ', columns),
    ];
}
/**
 * Problems as text that is searched rather than read, a code and its sentence on one line. `unlessLive` comes before what
 * only a live run is refused for; left out, this is one.
 */
const problemLines = (problems, unlessLive) => problems.flatMap((each) => {
    const { code, level, message, fix } = each;
    const words = level === 'live' && unlessLive !== undefined ? `${unlessLive}: ${message}` : message;
    const mark = (0,_src_report_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .isRed */ .iI)([each], unlessLive === undefined) ? '✗' : '!';
    return [`${mark} ${code}: ${words}`, `    ${fix.replaceAll('\n', '\n    ')}`];
});


/***/ }),

/***/ 64696:
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

/***/ 4964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   onPage: () => (/* binding */ onPage)
/* harmony export */ });
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30901);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79752);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13369);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64696);





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
        console.error(error.problems.flatMap((each) => page.problem(each, '✗')).join('\n'));
        return 2;
    }
}


/***/ }),

/***/ 69749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/** A problem with its level, `error` unless told. */
function problem(code, message, fix, more = {}) {
    const { file, line, column } = more;
    // a column is one of a line
    const at = line === undefined ? {} : { line, ...(column !== undefined && { column }) };
    const place = file === undefined ? undefined : { file, ...at };
    return { code, level: more.level ?? 'error', message, fix, ...(place && { place }) };
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

/***/ 23627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ isRed)
/* harmony export */ });
/* unused harmony exports troubleshooting, tellProblems, problemsSection */

/** Where each problem code is explained. */
const troubleshooting = 'https://github.com/release-action/release-action/blob/main/docs/troubleshooting.md';
/** Whether the problems stop the step: in a live run everything but warnings does. */
function isRed(problems, live) {
    return problems.some((each) => each.level === 'error' || (live && each.level === 'live'));
}
/** Tells all problems together, gravest first: as annotations (on file and line where there is one), which are log lines too. */
function tellProblems(problems, live, actions) {
    for (const each of sorted(problems)) {
        const isError = each.level === 'error' || (live && each.level === 'live');
        const message = each.level === 'live' && !live ? `A live run would be refused: ${each.message}` : each.message;
        actions.annotate(isError ? 'error' : 'warning', `${message}\nFix: ${each.fix}\n${troubleshooting}#${each.code}`, each.code, each.place);
    }
}
/** The problems as a section of the job summary; empty where there are none. */
function problemsSection(problems, live) {
    if (problems.length === 0)
        return [];
    const lines = sorted(problems).map((each) => {
        const isError = each.level === 'error' || (live && each.level === 'live');
        const prefix = each.level === 'live' && !live ? 'A live run would be refused: ' : '';
        const where = each.place === undefined
            ? ''
            : ` (${code(each.place.line === undefined ? each.place.file : `${each.place.file}:${each.place.line}`)})`;
        const page = `[${code(each.code)}](${troubleshooting}#${each.code})`;
        return `- ${isError ? '❌' : '⚠️'} ${page} ${prefix}${plain(each.message)}${where}\n  <br>**Fix:** ${fixText(each.fix)}`;
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
    return [...problems].sort((one, other) => rank[one.level] - rank[other.level]);
}


/***/ })

};
