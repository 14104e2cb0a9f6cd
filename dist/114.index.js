export const id = 114;
export const ids = [114];
export const modules = {

/***/ 45288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declaredProblems: () => (/* binding */ declaredProblems)
/* harmony export */ });
/* harmony import */ var _model_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46604);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _crate_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5401);



/**
 * What crates.io refuses in a crate, as far as the manifest in the repository tells: the same rules that judge the packaged
 * one, before anything is built. `version` is the one to be released; `categories` are the slugs that crates.io knows,
 * `limits` the crate's own.
 */
function declaredProblems(crate, version, categories, limits = {}) {
    const findings = (0,_crate_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestFindings */ .U)(packaged(crate, version), { categories, limits });
    return (findings
        // whether a crate without them is meant to be published at all is judged when packages are selected
        .filter((each) => each.code !== 'crate-metadata-missing')
        .map(({ code, message, fix, level }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${crate.name}: ${message}`, fix, { ...crate.origin, level })));
}
/** The manifest as cargo will package it. What it does not need a judgement of is left empty. */
function packaged({ name, dependencies, declared }, version) {
    return {
        ...declared,
        name,
        version,
        links: undefined,
        authors: [],
        readme: undefined,
        badges: {},
        dependencies: dependencies.filter(_model_package_js__WEBPACK_IMPORTED_MODULE_2__/* .isPackaged */ .p).map((each) => ({
            name: each.name,
            alias: each.alias,
            requirement: each.requirement ?? '*',
            kind: each.kind,
            target: undefined,
            optional: false,
            defaultFeatures: true,
            features: each.features,
            registry: each.registry,
        })),
    };
}


/***/ }),

/***/ 91727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Y2: () => (/* binding */ refusedCrate),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   wf: () => (/* binding */ invalidField)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

/** A finding that stops the release, unless `level` says otherwise. */
function finding(code, message, fix, level = 'error') {
    return { code, message, fix, level };
}
/** A field with a value that PyPI does not take; `words` are PyPI's. */
function invalidField(words, fix) {
    return finding('metadata-field-invalid', `PyPI answers: ${words}`, fix);
}
/** The findings as problems of one distribution. */
function problemsOf(filename, findings) {
    return findings.map(({ code, message, fix, level }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${filename}: ${message}`, fix, { level, file: filename }));
}
/** An answer of crates.io; `words` are its own. */
function refusedCrate(code, words, fix) {
    return finding(code, `crates.io answers: ${words}`, fix);
}


/***/ })

};
