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
/* harmony export */   openPage: () => (/* binding */ openPage)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31112);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46927);


const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
/** The page as standard output wants it. */
function openPage(out, environment) {
    const { colour, columns } = (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .settingOf */ .y)(out, environment, false);
    const paint = (name, text) => colour && text !== '' ? `\u001B[${colours[name]}m${text}\u001B[0m` : text;
    const fold = (text, indent = '') => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .T)(text, indent, columns);
    return {
        paint,
        fold,
        problem: ({ code, message, fix }, mark) => [
            `${paint(mark === '✗' ? 'red' : 'yellow', mark)} ${paint('bold', code)}`,
            ...fold(message, '    '),
            ...fold(`→ ${fix}`, '    '),
        ],
    };
}


/***/ })

};
