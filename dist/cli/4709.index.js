export const id = 4709;
export const ids = [4709];
export const modules = {

/***/ 26968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ wheelTargets),
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   ET: () => (/* binding */ sourcesTarget),
/* harmony export */   NX: () => (/* binding */ isAtHome),
/* harmony export */   Pv: () => (/* binding */ usualTargets),
/* harmony export */   VT: () => (/* binding */ machineOf),
/* harmony export */   Xi: () => (/* binding */ nothingTarget),
/* harmony export */   YR: () => (/* binding */ cratesTarget),
/* harmony export */   _o: () => (/* binding */ wheelTargetOf),
/* harmony export */   od: () => (/* binding */ wheelsTarget)
/* harmony export */ });
/** The machines that wheels are built on. */
const platforms = [
    'linux-x86_64',
    'linux-aarch64',
    'macos-x86_64',
    'macos-aarch64',
    'windows-x86_64',
    'windows-aarch64',
];
/** Everything that wheels can be built for: the machines, Linux with musl, and both kinds of Mac in one file. */
const wheelTargets = [...platforms, 'musllinux-x86_64', 'musllinux-aarch64', 'macos-universal2'];
/** What the users of PyPI expect of a wheel with code for a machine in it. */
const usualTargets = [
    'linux-x86_64',
    'linux-aarch64',
    'macos-x86_64',
    'macos-aarch64',
    'windows-x86_64',
];
/** The target of the row that keeps a matrix from being empty, which GitHub refuses. It builds nothing. */
const nothingTarget = 'nothing';
/** The target of the row that packages every crate. */
const cratesTarget = 'crates';
/** The target of the row that builds every sdist and every pure-Python wheel. */
const sourcesTarget = 'sources';
/** The target of the row that builds the wheels for one kind of machine. */
function wheelsTarget(target) {
    return `wheels-${target}`;
}
/** What a wheels row builds for; `undefined` for the other rows. */
function wheelTargetOf(row) {
    return wheelTargets.find((each) => wheelsTarget(each) === row);
}
/** The machine that builds for a target. */
function machineOf(target) {
    if (target === 'macos-universal2')
        return 'macos-aarch64';
    return target.startsWith('musllinux-')
        ? linuxOf(target)
        : (platforms.find((each) => each === target) ?? 'linux-x86_64');
}
const linuxOf = (target) => (target.endsWith('aarch64') ? 'linux-aarch64' : 'linux-x86_64');
/** Whether a row is built on such a machine without cross-compiling: sources and crates everywhere, universal2 on any Mac. */
function isAtHome(row, host) {
    const target = wheelTargetOf(row);
    if (target === undefined)
        return true;
    return machineOf(target) === host || (target === 'macos-universal2' && host.startsWith('macos-'));
}


/***/ }),

/***/ 68116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ warningsChoices)
/* harmony export */ });
/** What a warning of packaging a crate does: it fails the build, or it is only shown. */
const warningsChoices = ['deny', 'allow'];


/***/ })

};
