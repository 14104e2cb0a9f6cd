export const id = 391;
export const ids = [391];
export const modules = {

/***/ 83391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRunStep: () => (/* binding */ dryRunStep)
/* harmony export */ });
/* harmony import */ var _attest_eligibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85147);
/* harmony import */ var _attest_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58266);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51977);
/* harmony import */ var _guards_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4190);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6806);
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42929);






/** What the registry has, and what a live run would therefore do. */
const intents = {
    absent: 'upload',
    identical: 'nothing: it is there with these bytes',
    different: 'refuse: it is there with other bytes',
    unknown: 'ask again: the registry did not answer',
};
/** Everything that a publish does short of minting and uploading; tells exactly what a live run would do. */
async function dryRunStep(stage, prepared) {
    const { actions } = stage.ports;
    const { plan } = prepared;
    const { holdings, problems } = await (0,_preflight_js__WEBPACK_IMPORTED_MODULE_2__/* .preflight */ .M)(stage, prepared);
    const registries = stage.registriesFor(plan.pypi);
    const files = ['rust', 'python'].flatMap((ecosystem) => holdings[ecosystem].map(({ distribution, standing }) => {
        return { file: distribution, registry: registries[ecosystem].url, intent: intents[standing] };
    }));
    actions.group('What a live run would do');
    for (const line of (0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .intentLines */ .A0)(files))
        actions.line(line);
    const signing = signingOf(stage, prepared, holdings);
    actions.line(signing);
    actions.endGroup();
    const verdict = (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isRed */ .iI)(problems, false)
        ? 'Dry run: a release would be refused.'
        : `Dry run: nothing was uploaded${plan.tagSource === 'pushed' ? `, and ${plan.tag} is not published` : ''}.`;
    actions.line(verdict);
    return {
        problems: [...problems, ...notPublished(stage, prepared, problems)],
        outputs: {
            tag: plan.tag,
            version: plan.version,
            prerelease: String(plan.prerelease),
            channel: plan.channel,
            distributions: JSON.stringify(files.map(({ file: { filename, sha256, size } }) => ({ filename, sha256, size }))),
            published: 'false',
        },
        summary: [verdict, ...(0,_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .intentSection */ .WN)(files), signing],
    };
}
/** Whether a live run would attest, as far as it can be told without a token of the job. */
function signingOf({ ports, given, inputs, registriesFor }, { plan }, holdings) {
    const hasToken = given.python !== undefined;
    const eligible = (0,_attest_eligibility_js__WEBPACK_IMPORTED_MODULE_0__/* .eligibility */ .G)({
        wanted: inputs.attestations,
        registry: registriesFor(plan.pypi).python.name,
        credential: hasToken && !ports.identity.available ? 'token' : 'trusted',
        hasToken,
        visibility: (0,_guards_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .visibilityInEvent */ .q9)(ports.run.payload),
        claims: undefined,
    });
    const absent = holdings.python.filter((each) => each.standing === 'absent').map((each) => each.distribution);
    return (0,_attest_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(eligible, absent);
}
/** On a tag a green dry run is easily taken for a release. */
function notPublished({ ports }, { plan }, problems) {
    if (ports.run.ref !== `refs/tags/${plan.tag}` || (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .isRed */ .iI)(problems, false))
        return [];
    return [
        {
            code: 'dry-run-on-tag',
            level: 'warning',
            message: `This was a dry run: ${plan.tag} was not published.`,
            fix: 'To publish, run the step `publish` with `live: true`.',
        },
    ];
}


/***/ })

};
