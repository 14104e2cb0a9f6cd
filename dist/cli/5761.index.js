export const id = 5761;
export const ids = [5761];
export const modules = {

/***/ 93568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isPlain),
/* harmony export */   D: () => (/* binding */ plainNumbers)
/* harmony export */ });
const plain = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;
/**
 * The numbers of `1.2.3`, a spelling that semver, PEP 440 and everybody has: the parsers need not be asked. `undefined` for
 * every other text, and where a number has more than nine digits.
 */
function plainNumbers(text) {
    const [, major, minor, patch] = plain.exec(text) ?? [];
    return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}
/** Whether it is such a text. */
const isPlain = (text) => plain.test(text);


/***/ }),

/***/ 15761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99687);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var _plain_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93568);



/** Reads a version without its `v`; `undefined` where neither ecosystem can read it. */
function readVersion(text) {
    if ((0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(text))
        return { text, pep440: text, semver: text };
    // semver.parse also takes `v1.0.0` and spaces, which no manifest may hold
    if (!/^\d\S*$/.test(text))
        return undefined;
    const strict = semver__WEBPACK_IMPORTED_MODULE_1__.parse(text) ?? undefined;
    const python = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text);
    // `1.0.0-1` and `1.0.0-post.1` come before 1.0.0 for Cargo and after it for Python: such a text has no common meaning
    const inverted = strict !== undefined && strict.prerelease.length > 0 && python !== null && python.is_postrelease;
    const pep440 = python === null || inverted ? undefined : normalise(text);
    if (strict === undefined && pep440 === undefined)
        return undefined;
    return { text, pep440, semver: strict && text };
}
/**
 * Whether two texts name the same version: equal as semver (build metadata included), or equal under PEP 440
 * (`0.2.0-rc1` = `0.2.0rc1` = `0.2.0-rc.1`, `1.0` = `1.0.0`).
 */
function isSameVersion(one, other) {
    if (one.semver !== undefined && other.semver !== undefined && semver__WEBPACK_IMPORTED_MODULE_1__.compareBuild(one.semver, other.semver) === 0) {
        return true;
    }
    return one.pep440 !== undefined && other.pep440 !== undefined && (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one.pep440, other.pep440);
}
/** Whether it is a pre-release, by PEP 440 where it can be read so and by semver otherwise; never by "contains a dash". */
function isPrerelease(version) {
    if ((0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$)(version.text))
        return false;
    if (version.pep440 !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(version.pep440)?.is_prerelease ?? false;
    return (semver__WEBPACK_IMPORTED_MODULE_1__.parse(version.semver)?.prerelease.length ?? 0) > 0;
}
/** Order by PEP 440 where both can be read so, by semver otherwise; 0 where they cannot be compared. */
function compareVersions(one, other) {
    const [left, right] = [(0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(one.text), (0,_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(other.text)];
    if (left !== undefined && right !== undefined)
        return Math.sign(left[0] - right[0] || left[1] - right[1] || left[2] - right[2]);
    if (one.pep440 !== undefined && other.pep440 !== undefined)
        return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(one.pep440, other.pep440);
    if (one.semver !== undefined && other.semver !== undefined)
        return semver__WEBPACK_IMPORTED_MODULE_1__.compare(one.semver, other.semver);
    return 0;
}
/** The normalised PEP 440 text (`1.0.0-RC.1` \u2192 `1.0.0rc1`), by the version specifiers page of packaging.python.org. */
function normalise(text) {
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(text);
    // the parser counts with floating point: a larger number would come out as another one
    const isExact = text
        .split('+')[0]
        ?.match(/\d+/g)
        ?.every((digits) => Number.isSafeInteger(Number(digits))) ?? false;
    if (parts === null || !isExact)
        return undefined;
    return parts.local === null ? parts.public : `${parts.public}+${parts.local}`;
}


/***/ })

};
