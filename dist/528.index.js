export const id = 528;
export const ids = [528];
export const modules = {

/***/ 24528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expectedFindings: () => (/* binding */ expectedFindings)
/* harmony export */ });
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72737);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75888);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91727);



/** Where the name and the version that a file bears inside are not those that were planned. */
function expectedFindings(kind, name, version, expected) {
    const found = [];
    const sameName = name === undefined ||
        expected.name === undefined ||
        (kind === 'crate' ? name === expected.name : (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E)(name) === (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E)(expected.name));
    if (!sameName) {
        const fix = 'The folder holds a file of another package: build into an empty folder, and name the package in the config.';
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('built-name-mismatch', `The file is of '${name}', the plan expects '${expected.name}'.`, fix));
    }
    if (version === undefined || expected.version === undefined)
        return found;
    const [built, planned] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(expected.version)];
    const same = built !== undefined && planned !== undefined ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(built, planned) : version === expected.version;
    if (!same) {
        const source = expected.tag === undefined ? 'the plan' : `the tag ${expected.tag}`;
        const fix = kind === 'crate'
            ? 'Set the version in Cargo.toml (or [workspace.package]), commit, and tag that commit.'
            : 'Set the version where the build backend finds it. If it comes from git (setuptools-scm, hatch-vcs), fetch the tags and the whole history, and build from a clean tree; an older file may also lie in the folder.';
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('built-version-mismatch', `The file has version ${version}, ${source} expects ${expected.version}.`, fix));
    }
    return found;
}


/***/ })

};
