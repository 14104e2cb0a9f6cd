export const id = 1332;
export const ids = [1332];
export const modules = {

/***/ 25097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   k1: () => (/* binding */ phaseNames),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   xV: () => (/* binding */ brokeOff)
/* harmony export */ });
/** The phases of a release from a laptop, in their order. */
const phaseNames = [
    'preflight',
    'sync',
    'version',
    'build',
    'check',
    'push',
    'publish',
    'verify',
    'github-release',
];
/** A phase that did what it is for. */
const done = (outcome, problems = []) => ({
    state: 'done',
    outcome,
    problems,
});
/** A phase that a live run would have done. */
const planned = (outcome, problems = []) => ({
    state: 'planned',
    outcome,
    problems,
});
/** A phase with nothing to do. */
const skipped = (outcome) => ({ state: 'skipped', outcome, problems: [] });
/** A phase that stops the release. */
const failed = (outcome, problems) => ({
    state: 'failed',
    outcome,
    problems,
});
/** The outcome of a phase that ended by an exception. */
const brokeOff = 'it broke off';
/** `1 file`, `3 files`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 91332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOf: () => (/* binding */ exitCodeOf),
  jsonReport: () => (/* binding */ jsonReport),
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./lib/cli/src/audit/commits.js
var commits = __webpack_require__(23185);
// EXTERNAL MODULE: ./lib/cli/src/version.js
var version = __webpack_require__(97079);
// EXTERNAL MODULE: ./lib/cli/cli/release/phases.js
var phases = __webpack_require__(25097);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/table.js
/** Digits of a SHA-256 that are shown to a person. */
const digits = 12;
/** The files of a release, package by package: the digest at the registry, and what each other place says of it. */
function tableOf({ rows, facts }, page) {
    return facts.packages.flatMap((from) => {
        const own = rows.filter((each) => each.from === from);
        const { name, version, registry, found } = from;
        const asked = found !== 'absent' && 'unasked' in found;
        return [
            '',
            `${page.paint('bold', `${name} ${version}`)}  ${registry.page}`,
            ...(own.length === 0 ? [`  ${asked ? 'could not be asked' : 'there is no file of it'}`] : []),
            ...own.flatMap((each) => rowLines(each, page)),
        ];
    });
}
function rowLines(row, page) {
    const { registry, facts, attached, sum, kind } = row;
    const isWrong = facts.signed.state === 'wrong' || facts.provenance.state === 'wrong';
    const mark = row.verdict === 'unasked'
        ? page.paint('yellow', '?')
        : row.verdict !== 'equal' || isWrong
            ? page.paint('red', '\u2717')
            : page.paint('green', '\u2713');
    const same = (told) => {
        if (told === undefined)
            return '\u2013';
        if (registry === undefined)
            return told.slice(0, digits);
        return told === registry.sha256 ? '=' : `\u2260 ${told.slice(0, digits)}`;
    };
    const cells = [
        registry === undefined ? (row.verdict === 'unasked' ? 'not asked' : 'not there') : registry.sha256.slice(0, digits),
        ...(typeof facts.downloaded === 'string' ? [`fetched ${same(facts.downloaded)}`] : []),
        `attached ${attached === undefined ? '\u2013' : attached.sha256 === undefined ? '?' : same(attached.sha256)}`,
        `SHA256SUMS ${sum === 'contradicted' ? '\u2717' : same(sum)}`,
        ...(kind === 'crate' ? [] : [`signed ${signOf(facts.signed)}`]),
        `provenance ${signOf(facts.provenance)}`,
        ...(registry?.yanked === true ? [page.paint('yellow', 'yanked')] : []),
    ];
    return [`${mark} ${row.filename}`, ...page.fold(cells.join('  '), '    ')];
}
const signs = {
    good: '\u2713',
    absent: '\u2013',
    wrong: '\u2717',
    unasked: '·',
    unreadable: '?',
};
const signOf = ({ state }) => signs[state];

;// CONCATENATED MODULE: ./lib/cli/cli/verify/report.js




/** 0: all agrees, 1: something does not, 2: a part could not be asked. */
function exitCodeOf({ looked, installed }) {
    if (looked.disagreements.length > 0 || installed.some((each) => each.problem !== undefined))
        return 1;
    return looked.unasked.length > 0 ? 2 : 0;
}
/** The report for a person. */
function textReport(verified, page) {
    const { tag, repository, looked, installed } = verified;
    const failed = installed.flatMap((each) => each.problem ?? []);
    return [
        `release-action ${version/* version */.r}: ${tag}${repository === undefined ? '' : ` of ${repository.name}`}, from outside`,
        '',
        ...tagLines(looked, page),
        ...tableOf(looked, page),
        ...legend(looked, page),
        ...(installed.length === 0 ? [] : ['', ...installed.flatMap((each) => hung(installedWords(each, page), page))]),
        ...(looked.notes.length === 0 ? [] : ['', ...looked.notes.flatMap((each) => page.fold(each))]),
        ...spaced([...looked.disagreements, ...failed].map((each) => page.problem(each, '\u2717'))),
        ...spaced(looked.unasked.map((each) => page.problem(each, '?'))),
        '',
        ...unchecked(verified, page),
        '',
        ...page.fold(closing(verified)),
    ];
}
function tagLines({ facts, rows }, page) {
    const { tag, github } = facts;
    const release = github?.release;
    const { remote } = tag;
    const commit = remote === undefined || remote === 'absent' ? undefined : remote.commit;
    const named = (0,commits/* commitsNamed */.i)(facts, rows);
    const same = new Set(named.filter((each) => each.commit === commit).map((each) => each.who));
    const words = commit === undefined
        ? remote === 'absent'
            ? `${page.paint('red', '\u2717')} the tag is not on ${tag.asked}`
            : `${page.paint('yellow', '?')} the tag was not asked for`
        : `${named.every((each) => each.commit === commit) ? page.paint('green', '\u2713') : page.paint('red', '\u2717')} ${tag.asked} has the tag at ${commit.slice(0, 10)}${same.size === 0 ? '' : `, and so say ${[...same].join(', ')}`}`;
    const shown = release === undefined
        ? `${page.paint('yellow', '?')} GitHub was not asked for the release`
        : release === 'absent'
            ? `${page.paint('red', '\u2717')} there is no published GitHub Release`
            : `${page.paint('green', '\u2713')} ${release.url}${release.immutable ? ' (immutable)' : ''}`;
    return [...hung(words, page), ...hung(shown, page)];
}
/** What follows the first line stands below its words, not below its mark. */
function hung(words, page) {
    const [first = '', ...rest] = page.fold(words, '  ');
    return [first.slice(2), ...rest];
}
/** What stands below each file name. */
function legend({ rows }, page) {
    if (rows.length === 0)
        return [];
    const words = 'The SHA-256 at the registry; = the same and \u2260 another, as fetched, as attached to the GitHub Release, in SHA256SUMS. Signed: its attestation on the index; provenance: its attestation on GitHub. \u2717 wrong, \u2013 none, · nobody to ask, ? not heard.';
    return ['', ...page.fold(words).map((line) => page.paint('dim', line))];
}
const spaced = (blocks) => blocks.flatMap((each) => ['', ...each]);
const installedWords = ({ words, problem }, page) => `${problem === undefined ? page.paint('green', '\u2713') : page.paint('red', '\u2717')} ${words}`;
/** What this program does not verify of a signature, and who does. */
function unchecked({ repository, looked }, page) {
    const good = (which) => looked.rows.find((each) => each.facts[which].state === 'good');
    const [indexed, stored] = [good('signed'), good('provenance')];
    if (indexed === undefined && stored === undefined)
        return page.fold('No signature was checked: there is none.');
    const name = repository?.name ?? 'OWNER/NAME';
    const server = repository?.serverUrl ?? 'https://github.com';
    const commands = [
        // it knows PyPI alone
        ...(indexed === undefined || indexed.from.registry.name !== 'pypi'
            ? []
            : [`pypi-attestations verify pypi --repository ${server}/${name} pypi:${indexed.filename}`]),
        ...(stored === undefined ? [] : [`gh attestation verify ${stored.filename} --repo ${name}`]),
    ];
    return [
        ...page.fold('Of each attestation the signature was checked with the key of its own certificate, and the bytes, the repository and the commit that it names. Not checked: that Sigstore issued the certificate, and that its log has the entry. These do:'),
        ...commands.map((each) => `  ${each}`),
    ];
}
function closing({ looked, installed }) {
    const { disagreements, unasked, rows } = looked;
    const failed = installed.filter((each) => each.problem !== undefined).length;
    const wrong = disagreements.length + failed;
    const parts = [
        ...(wrong > 0 ? [`${(0,phases/* counted */.hS)(wrong, 'thing')} ${wrong === 1 ? 'does' : 'do'} not agree`] : []),
        ...(unasked.length > 0 ? [`${(0,phases/* counted */.hS)(unasked.length, 'part')} could not be asked`] : []),
    ];
    return parts.length === 0 ? `All agrees: ${(0,phases/* counted */.hS)(rows.length, 'file')}.` : `${parts.join(', and ')}.`;
}
/** The report as data, by `schemas/verify-report.schema.json`. */
function jsonReport(verified) {
    const { tag, repository, looked, installed } = verified;
    const { facts, rows, disagreements, unasked, notes } = looked;
    const { remote } = facts.tag;
    const release = facts.github?.release;
    const failed = installed.flatMap((each) => each.problem ?? []);
    const told = ({ code, message, fix }) => ({ code, message, fix });
    const document = {
        schema: 1,
        tag,
        repository: repository?.name,
        agrees: exitCodeOf(verified) === 0,
        commit: remote === undefined || remote === 'absent' ? undefined : remote.commit,
        commits: (0,commits/* commitsNamed */.i)(facts, rows),
        release: release === undefined || release === 'absent' ? undefined : { url: release.url, immutable: release.immutable },
        files: rows.map((each) => rowData(each)),
        installed: installed.map(({ words, problem }) => ({ words, ok: problem === undefined })),
        disagreements: [...disagreements, ...failed].map((each) => told(each)),
        unasked: unasked.map((each) => told(each)),
        notes,
    };
    return JSON.stringify(document, undefined, 2);
}
function rowData({ filename, kind, from, registry, attached, sum, facts, verdict }) {
    const { downloaded, packaged, signed, provenance } = facts;
    return {
        filename,
        kind,
        name: from.name,
        version: from.version,
        registry: from.registry.name,
        page: from.registry.page,
        verdict,
        sha256: registry?.sha256,
        yanked: registry?.yanked,
        downloaded: typeof downloaded === 'string' ? downloaded : undefined,
        attached: attached === undefined ? undefined : (attached.sha256 ?? 'untold'),
        sum,
        packagedFrom: packaged?.commit,
        attestation: sightData(signed),
        provenance: sightData(provenance),
    };
}
function sightData(sight) {
    if (sight.state === 'good') {
        const { state, repository, workflow, commit } = sight;
        return { state, repository, workflow, commit };
    }
    return sight.state === 'wrong' || sight.state === 'unreadable'
        ? { state: sight.state, why: sight.why }
        : { state: sight.state };
}


/***/ }),

/***/ 23185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commitsNamed)
/* harmony export */ });
/**
 * Every commit that is named as the one of the release: the tag of the checkout, the target of the GitHub Release where it is a
 * commit, the signed statements, and what each crate says it was packaged from. Each commit once for each kind of witness.
 */
function commitsNamed({ tag, github }, rows) {
    const target = github === undefined || github.release === 'absent' ? undefined : github.release.target;
    const named = [
        tag.here === undefined ? undefined : { who: 'the tag here', commit: tag.here },
        // GitHub may have been told a branch instead
        target === undefined || !/^[0-9a-f]{40}$/.test(target) ? undefined : { who: 'the GitHub Release', commit: target },
        ...rows.map(({ facts }) => from(facts.signed, 'the attestations of the index')),
        ...rows.map(({ facts }) => from(facts.provenance, 'the build provenance')),
        ...rows.map(({ facts, filename }) => facts.packaged && { who: filename, commit: facts.packaged.commit }),
    ];
    const once = new Map(named.flatMap((each) => (each === undefined ? [] : [[`${each.who} ${each.commit}`, each]])));
    return [...once.values()];
}
const from = (sight, who) => sight.state === 'good' ? { who, commit: sight.commit } : undefined;


/***/ })

};
