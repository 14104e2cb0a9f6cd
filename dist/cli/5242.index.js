export const id = 5242;
export const ids = [5242];
export const modules = {

/***/ 56885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ rateLimitProblems)
/* harmony export */ });
/* unused harmony exports crateRateLimits, waitForAll */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

const minute = 60_000;
/** What a user's token may publish. Trusted publishing has neither limit, and cannot create crates. */
const crateRateLimits = {
    /** The first version of a crate. */
    names: { burst: 5, every: 10 * minute },
    /** A version of a crate that exists. */
    versions: { burst: 30, every: minute },
};
/** How long the last of so many has to wait, in milliseconds, where the bucket is full at the beginning. */
const waitForAll = (count, { burst, every }) => Math.max(0, count - burst) * every;
/**
 * What the rate limits of crates.io do to a release, with the times; nothing where they let it through at once. `budget` is
 * how long the publishing may wait, in milliseconds: what takes longer would break off half-way.
 */
function rateLimitProblems(load, budget) {
    return [
        ...forecast(load.names, crateRateLimits.names, 'new crates', budget),
        ...forecast(load.versions, crateRateLimits.versions, 'new versions of crates', budget),
    ];
}
function forecast(crates, limit, what, budget) {
    const wait = waitForAll(crates.length, limit);
    if (wait === 0)
        return [];
    const isTooLong = wait > budget;
    const late = crates.slice(limit.burst).map((name, at) => `${name} after ${inMinutes((at + 1) * limit.every)}`);
    const times = late.length > 6 ? [...late.slice(0, 3), '\u2026', ...late.slice(-1)] : late;
    const pace = limit.every === minute ? 'one a minute' : `one every ${inMinutes(limit.every)}`;
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-rate-limit', `crates.io takes ${limit.burst} ${what} at once from one user, and then ${pace}: of the ${crates.length} of this release, ${times.join(', ')} at the earliest.` +
            (isTooLong ? ` The publishing may wait ${inMinutes(budget)}.` : ''), isTooLong
            ? `Set \`rate-limit-wait\` to ${Math.ceil(wait / minute)} or more and the job's \`timeout-minutes\` above it, or release fewer at a time (\`packages\`). What is out by then is passed over when the job runs again.`
            : `Let the job's \`timeout-minutes\` be more than ${inMinutes(wait)}; crates published by the same user shortly before add to it.`, { level: isTooLong ? 'live' : 'warning' }),
    ];
}
const inMinutes = (milliseconds) => {
    const count = Math.ceil(milliseconds / minute);
    return count === 1 ? '1 minute' : `${count} minutes`;
};


/***/ }),

/***/ 67553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   E: () => (/* binding */ observeRegistries)
/* harmony export */ });
/* harmony import */ var _crate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17174);
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54918);



/** Asks the registries about a release. What cannot be asked is a warning, and left open. */
async function observeRegistries(asking, packages, manifests) {
    const python = packages.filter((each) => each.ecosystem === 'python');
    const crates = packages.flatMap((each) => manifestOf(each, manifests) ?? []);
    // another registry has rules of its own: only what is there is asked
    const judged = asking.rust.name === 'crates.io' ? crates : crates.map((each) => alone(each));
    const [index, projects] = await Promise.all([
        (0,_crate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .observeCrateIndex */ .I)(asking.crateIndex, judged),
        Promise.all(python.map((each) => observeProject(asking, each))),
    ]);
    return {
        crates: index.facts,
        projects: new Map(projects.flatMap(({ name, standing }) => (standing === undefined ? [] : [[name, standing]]))),
        lookalikes: new Map(projects.flatMap(({ name, lookalike }) => (lookalike === undefined ? [] : [[name, lookalike]]))),
        problems: [...index.problems, ...(0,_unanswered_js__WEBPACK_IMPORTED_MODULE_1__/* .unanswered */ .b)(projects.flatMap((each) => each.problems))],
    };
}
/** The manifest that a crate of the plan is made from. */
function manifestOf({ ecosystem, name, directory }, manifests) {
    if (ecosystem !== 'rust')
        return undefined;
    return manifests.find((each) => each.ecosystem === 'rust' && each.name === name && each.directory === directory);
}
const alone = (crate) => ({
    ...crate,
    dependencies: [],
    declared: { ...crate.declared, categories: [] },
});
async function observeProject({ python, lookalikesOf }, { name, version }) {
    const found = await python.find({ name, version });
    if (found !== 'absent') {
        if ('unreadable' in found) {
            return { name, standing: undefined, lookalike: undefined, problems: [{ ...found.unreadable, level: 'warning' }] };
        }
        return { name, standing: found.files.length > 0 ? 'released' : 'known', lookalike: undefined, problems: [] };
    }
    const names = python.name === 'other' ? [] : lookalikesOf(name);
    const others = await Promise.all(names.map(async (each) => ({ each, found: await python.find({ name: each, version }) })));
    // one that could not be asked for tells nothing, and the upload will
    const other = others.find((one) => one.found !== 'absent' && !('unreadable' in one.found));
    return { name, standing: 'new', lookalike: other?.each, problems: [] };
}


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zJ: () => (/* binding */ crateVersionsByToken),
  g3: () => (/* binding */ forecast),
  N6: () => (/* binding */ withStanding)
});

// EXTERNAL MODULE: ./lib/cli/src/model/crate-credentials.js
var crate_credentials = __webpack_require__(47869);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/rate-limit.js
var rate_limit = __webpack_require__(56885);
// EXTERNAL MODULE: ./lib/cli/src/model/short-list.js
var short_list = __webpack_require__(66528);
// EXTERNAL MODULE: ./lib/cli/src/model/package.js
var model_package = __webpack_require__(2197);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/cli/src/plan/requirement.js

const number = String.raw `0|[1-9]\d*`;
const part = String.raw `(?:\.(${number}|[*xX]))?`;
const pattern = new RegExp(String.raw `^(=|>=|>|<=|<|~|\^)?\s*(${number})${part}${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$`);
/**
 * Whether a version satisfies a requirement as Cargo understands it (the `semver` crate, not npm's): a bare version is a
 * caret requirement, commas mean "and", and a pre-release is taken only where a comparator names one of the same three
 * numbers. `undefined` where the one is no requirement or the other no version.
 */
function satisfies(version, requirement) {
    const candidate = semver.parse(version);
    const comparators = comparatorsOf(requirement);
    if (candidate === null || comparators === undefined)
        return undefined;
    if (!comparators.every((each) => holds(each, candidate)))
        return false;
    return candidate.prerelease.length === 0 || comparators.some((each) => namesPrereleaseOf(each, candidate));
}
/** Empty for `*`, which every version satisfies. */
function comparatorsOf(requirement) {
    if (/^\s*[*xX]\s*$/.test(requirement))
        return [];
    const read = requirement.split(',').map((each) => comparatorOf(each.trim()));
    return read.every((each) => each !== undefined) ? read : undefined;
}
function comparatorOf(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [, operator, major = '', minor, patch, prerelease = ''] = match;
    const isNumber = (each) => each !== undefined && /^\d/.test(each);
    // nothing can be said of a number behind one that is open
    if (minor !== undefined && !isNumber(minor) && isNumber(patch))
        return undefined;
    const rest = isNumber(minor) ? [minor, ...(isNumber(patch) ? [patch] : [])] : [];
    const numbers = [major, ...rest].map(Number);
    const isStarred = [minor, patch].some((each) => each !== undefined && !isNumber(each));
    // a star without an operator leaves that number open and holds the others
    return { operator: operator ?? (isStarred ? '=' : '^'), numbers, prerelease };
}
function holds(comparator, version) {
    const { operator, numbers } = comparator;
    const order = orderOf(version, comparator);
    if (operator === '^')
        return isAlike(version, numbers, fixedNumbers(numbers)) && isAtLeast(version, comparator);
    if (operator === '~')
        return isAlike(version, numbers, Math.min(2, numbers.length)) && isAtLeast(version, comparator);
    if (operator === '>')
        return order > 0;
    if (operator === '<')
        return order < 0;
    const isSame = order === 0 && (numbers.length === 3 || version.prerelease.length === 0);
    if (operator === '>=')
        return isSame || order > 0;
    return operator === '<=' ? isSame || order < 0 : isSame;
}
/** How many numbers a caret holds: those up to the first that is not zero, or all that are written. */
function fixedNumbers(numbers) {
    const first = numbers.findIndex((each) => each > 0);
    return first === -1 ? numbers.length : first + 1;
}
const isAlike = (version, numbers, count) => numbers.slice(0, count).every((each, at) => each === numbersOf(version)[at]);
const isAtLeast = (version, comparator) => orderOf(version, comparator) >= 0;
/** The version against what is written of the comparator; its pre-release counts only beside three numbers. */
function orderOf(version, { numbers, prerelease }) {
    for (const [at, wanted] of numbers.entries()) {
        const own = numbersOf(version)[at] ?? 0;
        if (own !== wanted)
            return own - wanted;
    }
    if (numbers.length < 3)
        return 0;
    return semver.compare(`0.0.0${suffix(version.prerelease.join('.'))}`, `0.0.0${suffix(prerelease)}`);
}
const suffix = (prerelease) => (prerelease === '' ? '' : `-${prerelease}`);
const numbersOf = ({ major, minor, patch }) => [major, minor, patch];
function namesPrereleaseOf({ numbers, prerelease }, version) {
    return prerelease !== '' && numbers.length === 3 && isAlike(version, numbers, 3);
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/crate-needs.js



/**
 * Dependencies that crates.io does not know (it refuses the crate), and requirements that no version there or in this
 * release satisfies (nobody could build the crate).
 */
function needProblems(surroundings) {
    return surroundings.crates.flatMap(({ planned, manifest }, at) => {
        // what is there already is not sent again
        if (planned.onRegistry === 'released')
            return [];
        const told = new Set();
        return manifest.dependencies
            .filter((each) => (0,model_package/* isPackaged */.p)(each) && each.registry === undefined && each.name !== manifest.name)
            .flatMap((each) => oneNeed(each, manifest, at, surroundings))
            .filter(({ message }) => !told.has(message) && told.add(message));
    });
}
function oneNeed(need, manifest, at, surroundings) {
    const { crates, facts } = surroundings;
    const found = facts.crates.get(need.name) ?? 'unknown';
    const position = crates.findIndex((each) => each.planned.name === need.name);
    const isBefore = position !== -1 && position < at;
    if (found === 'unknown')
        return [];
    // a dependency must be spelt as the crate is: the server looks the name up as it stands
    const listed = found === 'absent' || found[0]?.name !== need.name ? [] : found;
    if (listed.length === 0 && !isBefore) {
        const spelt = found === 'absent' ? facts.lookalikes.get(need.name) : found[0]?.name;
        return [unknown(need, manifest, position !== -1, spelt, surroundings)];
    }
    const planned = position === -1 ? undefined : crates[position]?.planned;
    const own = planned === undefined ? [] : [{ name: planned.name, version: planned.version, yanked: false }];
    return unmatched(need, manifest, [...listed, ...own], surroundings);
}
function unknown({ name }, manifest, isLater, spelt, { repository, isAssumed }) {
    const message = `crates.io answers to ${manifest.name}: no known crate named \`${name}\`.`;
    const place = { file: manifest.origin.file };
    if (spelt !== undefined) {
        return (0,problem/* problem */.CC)('crate-dependency-unknown', message, `It is called ${spelt} there: write it so.`, place);
    }
    if (isLater) {
        const fix = `${name} is new and needs ${manifest.name} itself. Leave the version of the dev-dependency away (\`path\` alone), so that cargo drops it.`;
        return (0,problem/* problem */.CC)('crate-dependency-unknown', message, fix, place);
    }
    const sibling = repository.find((each) => each.name === name);
    if (sibling === undefined) {
        const fix = 'Correct the name, or publish that crate first.';
        return (0,problem/* problem */.CC)('crate-dependency-unknown', message, fix, place);
    }
    if (!sibling.publishable) {
        const fix = `${sibling.origin.file} is not for crates.io (\`publish\`). Let it be published, or do without it; a dev-dependency by \`path\` alone is dropped.`;
        return (0,problem/* problem */.CC)('crate-dependency-unknown', message, fix, place);
    }
    return (0,problem/* problem */.CC)('crate-dependency-unknown', message, releaseFirst(sibling), { ...place, level: levelOf(isAssumed) });
}
function unmatched({ name, requirement }, manifest, versions, { repository, isAssumed }) {
    // what is no requirement, and what has none, is refused by the rules for manifests
    if (requirement === undefined || satisfies('1.0.0', requirement) === undefined)
        return [];
    const matching = versions.filter((each) => satisfies(each.version, requirement) === true);
    if (matching.some((each) => !each.yanked))
        return [];
    const place = { file: manifest.origin.file };
    if (matching.length > 0) {
        const message = `${manifest.name} needs ${name} ${requirement}, and every version of it that fits is yanked: ${listOf(matching)}.`;
        const fix = 'Nobody can newly depend on the crate while it is so. Ask for another version, or take the yank back.';
        return [(0,problem/* problem */.CC)('crate-dependency-unmatched', message, fix, { ...place, level: 'warning' })];
    }
    const message = `${manifest.name} needs ${name} ${requirement}, and neither crates.io nor this release has such a version: there are ${listOf(versions)}.`;
    const sibling = repository.find((each) => each.name === name && each.publishable);
    const isComing = sibling?.version !== undefined && satisfies(sibling.version, requirement) === true;
    const fix = isComing ? releaseFirst(sibling) : 'Ask for a version that is there.';
    const level = isComing ? levelOf(isAssumed) : 'error';
    return [(0,problem/* problem */.CC)('crate-dependency-unmatched', message, fix, { ...place, level })];
}
const levelOf = (isAssumed) => (isAssumed ? 'live' : 'error');
const releaseFirst = ({ name, version }) => `Release ${name} ${version ?? ''} first, by a tag of its own, or let one tag release both.`;
/** The last few: the index has them in the order of their publication. */
function listOf(versions) {
    const last = versions.slice(-5).map((each) => (each.yanked ? `${each.version} (yanked)` : each.version));
    return versions.length > last.length ? `\u2026 ${last.join(', ')}` : last.join(', ');
}

// EXTERNAL MODULE: ./lib/cli/src/plan/crate-standing.js
var crate_standing = __webpack_require__(39837);
// EXTERNAL MODULE: ./lib/cli/src/plan/pypi-names.js + 1 modules
var pypi_names = __webpack_require__(29602);
;// CONCATENATED MODULE: ./lib/cli/src/plan/forecast.js







/** The packages of the plan with how each stands to its registry. */
function withStanding(packages, { crates, projects }) {
    return packages.map((each) => ({
        ...each,
        onRegistry: each.ecosystem === 'rust' ? (0,crate_standing/* standingOf */.Y)(each, crates) : (projects.get(each.name) ?? 'unasked'),
    }));
}
/** Crates that exist, are not released yet and are meant to go by a token: the ones that might take none. */
function crateVersionsByToken({ packages, credentials }) {
    return packages
        .filter((each) => each.ecosystem === 'rust' && each.onRegistry === 'known' && (0,crate_credentials/* meansOf */.oh)(each, credentials) === 'token')
        .map((each) => each.name);
}
/** Everything that the registries would refuse because of what they hold, and what will make the release wait. */
function forecast(plan, facts) {
    const { manifests, isCratesIo, lookalikes } = facts;
    return [
        ...(isCratesIo ? cratesForecast(plan, facts) : []),
        ...(0,pypi_names/* newProjectProblems */.q)(plan.packages, lookalikes),
        ...pendingPublishers(plan, manifests),
    ];
}
function cratesForecast(plan, facts) {
    const rust = plan.packages.filter((each) => each.ecosystem === 'rust');
    const repository = facts.manifests.filter((each) => each.ecosystem === 'rust');
    const crates = rust.flatMap((planned) => {
        const manifest = repository.find((each) => each.name === planned.name && each.directory === planned.directory);
        return manifest === undefined ? [] : [{ planned, manifest }];
    });
    const fresh = rust.filter((each) => each.onRegistry === 'new');
    const names = fresh.map((each) => each.name);
    const isBarred = plan.credentials.crates === 'trusted';
    return [
        ...crates.flatMap((each) => (0,crate_standing/* standingProblems */.D)(each, facts.crates)),
        ...needProblems({ crates, repository, facts: facts.crates, isAssumed: plan.tagSource === 'assumed' }),
        ...(isBarred && names.length > 0 ? [(0,crate_credentials/* newCratesNeedToken */.Sl)(names, true)] : []),
        ...(facts.trustedOnly.length > 0 ? [(0,crate_credentials/* trustedOnlyCrates */.O9)(facts.trustedOnly)] : []),
        ...(0,rate_limit/* rateLimitProblems */.aR)({ names: isBarred ? [] : names, versions: crateVersionsByToken(plan) }, facts.rateLimitWait),
    ];
}
/** PyPI holds one pending publisher for each repository, workflow and environment (warehouse, `oidc/models/_core.py`). */
function pendingPublishers(plan, manifests) {
    const fresh = plan.packages.filter((each) => each.ecosystem === 'python' && each.onRegistry === 'new' && (0,crate_credentials/* meansOf */.oh)(each, plan.credentials) !== 'token');
    const isCertain = fresh.some((each) => (0,crate_credentials/* meansOf */.oh)(each, plan.credentials) === 'trusted');
    const [first] = fresh;
    // one new project is no news to somebody with a token, and whether there is one is not known here
    if (first === undefined || (fresh.length === 1 && !isCertain))
        return [];
    const index = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI';
    const names = (0,short_list/* shortList */.p)(fresh.map((each) => each.name));
    const where = `${plan.repository ?? 'this repository'}${plan.environment === undefined ? '' : `, environment ${plan.environment}`}`;
    const origin = manifests.find((each) => each.ecosystem === 'python' && each.name === first.name)?.origin;
    return [
        (0,problem/* problem */.CC)('pypi-publisher-pending', fresh.length === 1
            ? `${index} does not know ${names} yet, and trusted publishing creates it only where a pending publisher waits for it (${where}).`
            : `${index} does not know ${names} yet. Trusted publishing creates a project where a pending publisher waits for it, and ${index} holds one for a repository, workflow and environment (${where}): one of the ${fresh.length} can be created.`, fresh.length === 1
            ? 'Register a pending publisher for it before the release.'
            : 'Release the new ones one after the other (`packages`), give each an environment of its own, or publish their first files with a token in `pypi-token`.', { file: origin?.file, level: 'warning' }),
    ];
}


/***/ }),

/***/ 25112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MM: () => (/* binding */ planHeadline),
  HN: () => (/* binding */ planLines),
  lA: () => (/* binding */ planSection)
});

// EXTERNAL MODULE: ./lib/cli/src/model/crate-credentials.js
var crate_credentials = __webpack_require__(47869);
// EXTERNAL MODULE: ./lib/cli/src/model/short-list.js
var short_list = __webpack_require__(66528);
;// CONCATENATED MODULE: ./lib/cli/src/report/surroundings.js
/** The surroundings in words, for the plan. */
function surroundings({ by, project, extras, groups, requires, files, setup }) {
    if (setup !== undefined)
        return 'prepared by its `setup` command';
    if (by === 'none')
        return 'as the runner is';
    const named = project === '.' ? 'the project' : project;
    if (by === 'uv') {
        const more = [...extras.map((each) => `--extra ${each}`), ...groups.map((each) => `--group ${each}`)];
        const beside = requires.length > 0 ? `, and ${requires.join(', ')}` : '';
        return `\`${['uv sync --locked', ...more].join(' ')}\`${project === '.' ? '' : ` in ${project}`}${beside}`;
    }
    const parts = [
        ...(named === undefined ? [] : [`${named}${extras.length > 0 ? ` with [${extras.join(', ')}]` : ''}`]),
        ...(groups.length > 0 ? [`the groups ${groups.join(', ')}`] : []),
        ...files,
        ...(groups.length === 0 ? requires : []),
    ];
    return parts.length === 0 ? 'a fresh environment' : `a fresh environment with ${parts.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/cli/src/report/text.js
var report_text = __webpack_require__(93355);
;// CONCATENATED MODULE: ./lib/cli/src/report/plan.js




/** What the registry held when the plan was made, in words. */
const held = {
    new: 'a new name there',
    known: 'a new version',
    released: 'already there, compared by hash before anything is sent',
    unasked: 'the registry did not answer',
};
/** What the plan is for: its first line in the log, known before any registry is asked. */
function planHeadline(plan) {
    const source = plan.tagSource === 'assumed' ? ' (no tag was pushed: planned as if this one had been)' : '';
    return `${plan.tag}${source}, commit ${plan.commit.slice(0, 10)}, ${plan.channel}`;
}
/** The rest of the plan for the log. */
function planLines(plan) {
    return [
        ...(0,report_text/* columns */.YB)(plan.packages.map((each) => [
            `  ${each.name}`,
            each.version,
            registryOf(plan, each.ecosystem),
            held[each.onRegistry],
        ])),
        ...means(plan).map(({ words, names }) => `${words}: ${names.join(', ')}`),
        ...byReason(plan.leftOut).map(({ names, reason }) => `  ${(0,short_list/* shortList */.p)(names)} ${names.length === 1 ? 'is left out: ' : 'are left out: each '}${reason}`),
        `rows: ${plan.rows.map((each) => `${each.target} on ${each.runner}`).join(', ')}`,
        ...plan.gates.map((each) => gateLine(each)),
        `notes: ${plan.notes.source}`,
    ];
}
/** The plan as sections of the job summary. `pageOf` gives the page that a package's version has on its registry. */
function planSection(plan, pageOf) {
    const source = plan.tagSource === 'assumed' ? ' No tag was pushed: this is the plan as if it had been.' : '';
    const left = byReason(plan.leftOut).map(({ names, reason }) => `- ${(0,short_list/* shortList */.p)(names.map((each) => (0,report_text/* code */.aY)(each)))} ${names.length === 1 ? '' : 'are left out: each '}${(0,report_text/* plain */.pj)(reason)}`);
    return [
        `### Plan\n\n${(0,report_text/* code */.aY)(plan.tag)} of commit ${(0,report_text/* code */.aY)(plan.commit.slice(0, 10))}, channel ${(0,report_text/* code */.aY)(plan.channel)}.${source}`,
        (0,report_text/* table */.tp)(['Package', 'Version', 'Goes to', 'There now'], plan.packages.map((each) => [
            (0,report_text/* code */.aY)(each.name),
            (0,report_text/* code */.aY)(each.version),
            (0,report_text/* linked */.q)(registryOf(plan, each.ecosystem), pageOf?.(each)),
            held[each.onRegistry],
        ])),
        ...means(plan).map(({ words, names }) => `Published ${words}: ${names.map((each) => (0,report_text/* code */.aY)(each)).join(', ')}.`),
        ...(left.length === 0 ? [] : [`Left out:\n\n${left.join('\n')}`]),
        ...gatesSection(plan),
        (0,report_text/* table */.tp)(['Row', 'Runner', 'Builds'], plan.rows.map((row) => [(0,report_text/* code */.aY)(row.target), (0,report_text/* code */.aY)(row.runner), expectedOf(row)])),
        `Release notes: ${plan.notes.source === 'generated' ? 'generated from the plan' : (0,report_text/* code */.aY)(plan.notes.source)}.`,
    ];
}
/** What is left out, put together by the reason: a repository may have a hundred packages for its tests. */
function byReason(leftOut) {
    return [...new Set(leftOut.map((each) => each.reason))].map((reason) => ({
        names: [...new Set(leftOut.filter((each) => each.reason === reason).map((each) => each.name))],
        reason,
    }));
}
function expectedOf({ expects }) {
    const named = expects.map((each) => ({ what: `${each.kind} of ${(0,report_text/* code */.aY)(each.name)}`, python: each.python }));
    const told = [...new Set(named.map((each) => each.what))].map((what) => {
        const pythons = named.flatMap((each) => (each.what === what && each.python !== undefined ? [each.python] : []));
        return pythons.length === 0 ? what : `${what} for Python ${pythons.join(' · ')}`;
    });
    return (0,short_list/* shortList */.p)(told) || 'nothing';
}
function gatesSection({ gates }) {
    if (gates.length === 0)
        return [];
    const rows = gates.map((each) => [
        (0,report_text/* code */.aY)(each.name),
        (0,report_text/* code */.aY)(each.run.split('\n')[0] ?? ''),
        (0,report_text/* code */.aY)(each.runner),
        (0,report_text/* plain */.pj)(each.python ?? ''),
        (0,report_text/* plain */.pj)(surroundings(each.prepare)),
        each.blocking ? 'yes' : 'no',
    ]);
    const source = gates.some((each) => each.source === 'detected') ? 'Detected, because the config names no gates.' : '';
    return [
        (0,report_text/* table */.tp)(['Gate', 'Command', 'Runner', 'Python', 'Surroundings', 'Blocks'], rows),
        ...(source === '' ? [] : [source]),
    ];
}
/** A gate with the surroundings that it gets. */
function gateLine({ name, run, blocking, source, runner, prepare, python }) {
    const marks = [
        ...(source === 'detected' ? ['detected'] : []),
        ...(blocking ? [] : ['only warns']),
        ...(python === undefined ? [] : [`Python ${python}`]),
        surroundings(prepare),
    ];
    return `gate: ${name} on ${runner}: ${run.split('\n')[0]} (${marks.join(', ')})`;
}
function registryOf(plan, ecosystem) {
    if (ecosystem === 'rust')
        return 'crates.io';
    return plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI';
}
const meansInWords = {
    trusted: 'by trusted publishing',
    token: 'with a token',
    either: 'by trusted publishing, or with a token where the job has no identity',
};
/** What goes by which credential, as far as it is known before the publishing job; nothing where nothing is. */
function means(plan) {
    const coming = plan.packages.filter((each) => each.onRegistry !== 'released');
    const found = ['token', 'trusted', 'either'].flatMap((means) => {
        const names = coming.filter((each) => (0,crate_credentials/* meansOf */.oh)(each, plan.credentials) === means).map((each) => each.name);
        return names.length === 0 ? [] : [{ means, words: meansInWords[means], names: [...new Set(names)] }];
    });
    return found.every((each) => each.means === 'either') ? [] : found;
}


/***/ })

};
