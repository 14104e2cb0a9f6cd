export const id = 325;
export const ids = [325];
export const modules = {

/***/ 91325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlTree: () => (/* binding */ yamlTree)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Reads YAML with the place of every value; of several documents the first. Throws a `SyntaxError` in the parser's words. */
function yamlTree(text) {
    const [document] = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text);
    if (document === undefined)
        throw new SyntaxError('it is empty');
    const [error] = document.errors;
    if (error !== undefined)
        throw new SyntaxError(error.message.split('\n')[0] ?? '');
    return treeOf(document.contents);
}
function treeOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return {
            kind: 'map',
            entries: new Map(node.items.map(({ key, value }) => [String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key), treeOf(value)])),
        };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return { kind: 'list', items: node.items.map((each) => treeOf(each)) };
    const nowhere = { kind: 'scalar', value: undefined, from: 0, to: 0 };
    // an alias has no text of its own: what it stands for is edited where that is written
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || !node.range)
        return nowhere;
    const [from, to] = node.range;
    // `version: 1.2` is a number to YAML, and a version all the same
    const value = typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
    // a text over several lines has no quotes to write between
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? nowhere : { kind: 'scalar', value, from, to };
}


/***/ })

};
