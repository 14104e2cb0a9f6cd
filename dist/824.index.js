export const id = 824;
export const ids = [824];
export const modules = {

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isForkEvent),
/* harmony export */   BP: () => (/* binding */ defaultBranchInEvent),
/* harmony export */   ln: () => (/* binding */ visibilityInClaims),
/* harmony export */   q9: () => (/* binding */ visibilityInEvent)
/* harmony export */ });
/* harmony import */ var _model_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47351);

/** What the event's payload says of the repository. */
function visibilityInEvent(payload) {
    const repository = recordAt(payload, 'repository');
    if (repository === undefined)
        return undefined;
    const visibility = repository['visibility'];
    if (repository['private'] === true)
        return visibility === 'internal' ? 'internal' : 'private';
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal')
        return visibility;
    return repository['private'] === false ? 'public' : undefined;
}
/** The default branch in the event's payload; a schedule has no payload of its own. */
function defaultBranchInEvent(payload) {
    const branch = recordAt(payload, 'repository')?.['default_branch'];
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
/** The `repository_visibility` claim of a job's OIDC token (GitHub docs, "OpenID Connect reference"); the token is GitHub's own answer to us, so its signature is not checked. */
function visibilityInClaims(jwt) {
    const visibility = (0,_model_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .M)(jwt)['repository_visibility'];
    return visibility === 'public' || visibility === 'private' || visibility === 'internal' ? visibility : undefined;
}
/** Whether the event is a pull request from another repository than its target. */
function isForkEvent(payload) {
    const pull = recordAt(payload, 'pull_request');
    const head = recordAt(recordAt(pull, 'head'), 'repo');
    const base = recordAt(recordAt(pull, 'base'), 'repo');
    // `fork` alone says nothing: in a repository that is itself a fork, its own branches have it too
    return head !== undefined && head['full_name'] !== base?.['full_name'];
}
function recordAt(value, key) {
    const inner = isRecord(value) ? value[key] : undefined;
    return isRecord(inner) ? inner : undefined;
}
const isRecord = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 68336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ trustedOnlyCrates),
/* harmony export */   Sl: () => (/* binding */ newCratesNeedToken),
/* harmony export */   oh: () => (/* binding */ meansOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

/** By what a package will be published, as far as the config and the registry's answer tell. A new crate needs a token. */
function meansOf({ ecosystem, onRegistry }, credentials) {
    const trust = ecosystem === 'rust' ? credentials.crates : credentials.pypi;
    if (trust === 'trusted' || trust === 'token')
        return trust;
    if (ecosystem === 'python')
        return 'either';
    if (onRegistry === 'new')
        return 'token';
    return trust === 'both' ? 'trusted' : 'either';
}
/** New crates, and no token to create them with. */
const newCratesNeedToken = (names, isTokenBarred) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-new-needs-token', `crates.io does not know ${names.join(', ')} yet, and trusted publishing cannot create a crate.`, `Publish the first version with a token of scope \`publish-new\` in the input \`crates-token\`${isTokenBarred ? ' (`credentials: { crates: both }` in the config)' : ''}, then add the trusted publisher on crates.io.`, { level: 'live' });
/** Crates that take no tokens, where one is all there is. */
const trustedOnlyCrates = (names) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-trusted-only', `crates.io takes new versions of ${names.join(', ')} by trusted publishing only, and a token would be used.`, 'Give the publishing job `id-token: write`, and the config `credentials: { crates: both }` or `trusted`; or let the crate take tokens again in its settings on crates.io.', { level: 'live' });


/***/ }),

/***/ 70666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ rateLimitProblems)
/* harmony export */ });
/* unused harmony exports crateRateLimits, waitForAll */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

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

/***/ 59541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isPypi)
/* harmony export */ });
/** Whether it is one of the two that run warehouse, with its rules. */
const isPypi = (name) => name === 'pypi' || name === 'testpypi';


/***/ }),

/***/ 89010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/**
 * Holds one file against the files that a registry has of its release. A release on crates.io is one file, whose name may
 * differ in the build metadata of the version, which crates.io does not look at; on PyPI the name is the file.
 */
function standingOf(distribution, files) {
    const held = distribution.kind === 'crate' ? files[0] : files.find((each) => each.filename === distribution.filename);
    if (held === undefined)
        return { standing: 'absent', held };
    return { standing: held.sha256 === distribution.sha256 ? 'identical' : 'different', held };
}


/***/ }),

/***/ 18281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ observeTrustedOnly)
/* harmony export */ });
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48021);

/** Which of these crates take new versions by trusted publishing only: a question a second. */
async function observeTrustedOnly(index, names) {
    const answers = await Promise.all(names.map(async (name) => ({ name, answer: await index.isTrustedOnly(name) })));
    const failures = answers.flatMap(({ answer }) => (typeof answer === 'object' ? [answer.unreadable] : []));
    return {
        names: answers.filter(({ answer }) => answer === true).map(({ name }) => name),
        problems: (0,_unanswered_js__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .b)(failures),
    };
}


/***/ }),

/***/ 48021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

/** One warning however many questions a registry did not answer: they have one cause. Empty where it answered all. */
function unanswered(failures) {
    const [first] = failures;
    if (first === undefined)
        return [];
    const others = new Set(failures.map((each) => each.message)).size - 1;
    const more = others === 0 ? '' : ` So it is with ${others} other ${others === 1 ? 'question' : 'questions'}.`;
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(first.code, `${first.message}${more}`, first.fix, { level: 'warning' })];
}


/***/ }),

/***/ 90824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ preflight),
  k1: () => (/* binding */ recordedFiles)
});

// UNUSED EXPORTS: namesOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/guards/artifacts.js
var guards_artifacts = __webpack_require__(82478);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
;// CONCATENATED MODULE: ./lib/action/guards/unheard.js
/** What to do where GitHub could not be heard about what a guard has to know. */
const unheardFix = 'Nothing was uploaded. If GitHub is down (https://www.githubstatus.com), run the job again when it is up. If it refused, give the job `permissions: contents: read` and the input `github-token`.';

;// CONCATENATED MODULE: ./lib/action/guards/branch.js


/** The planned commit is on the default branch, or on a branch that the config names for releases: a tag on anything else is an accident. */
function guardBranch({ plan, branch, defaultBranch, remoteTag }) {
    if (branch === 'none') {
        const named = [defaultBranch, ...plan.release.branches].filter((each) => each !== undefined).join(', ');
        return [
            (0,problem/* problem */.CC)('tag-off-branch', `The commit ${plan.commit.slice(0, 10)} of ${plan.tag} is on no branch that is released from (${named}).`, `Merge it into ${defaultBranch ?? 'the default branch'} first, and run this job again. Where releases come from other branches too, name them in the config:\n    release:\n      branches: ['release/*']`, { level: 'live' }),
        ];
    }
    if ('refused' in branch) {
        // of the same cause, and told already
        if (remoteTag !== 'absent' && 'refused' in remoteTag)
            return [];
        return [
            (0,problem/* problem */.CC)('tag-unreadable', `GitHub did not say on which branch ${plan.tag} is: ${branch.refused}.`, unheardFix, {
                level: 'live',
            }),
        ];
    }
    return [];
}
/** Whether a branch has one of the names; `*` stands for anything, slashes too. */
function isNamedBranch(branch, patterns) {
    return patterns.some((pattern) => {
        const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return new RegExp(`^${parts.join('.+')}$`).test(branch);
    });
}

// EXTERNAL MODULE: ./lib/action/model/crate-credentials.js
var crate_credentials = __webpack_require__(68336);
;// CONCATENATED MODULE: ./lib/action/guards/credential.js


/**
 * Each registry that something is to be sent to has a credential: the job's identity, or a token. What the config counts on
 * (`credentials`) is held against what is there. Where everything is there already, none is minted, and none is needed.
 */
function guardCredential(facts) {
    const all = wantedOf(facts);
    const wanted = all.filter((each) => !each.isElsewhere);
    // without a word in the config either will do
    const identities = wanted.filter((each) => each.trust !== 'token' && !(each.trust === undefined && each.hasToken));
    const tokens = wanted.filter((each) => !each.hasToken && (each.trust === 'token' || each.trust === 'both'));
    return [
        ...(facts.hasIdentity || identities.length === 0 ? [] : [identityMissing(facts, identities)]),
        ...tokens.map((each) => tokenMissing(each)),
        ...all.filter((each) => each.isElsewhere && !each.hasToken).map((each) => noTrustElsewhere(each)),
        ...(wanted.some((each) => each.ecosystem === 'rust') ? guardCrates(facts) : []),
    ];
}
/** Whether versions of crates that exist are published with a token. */
function isTokenUsed({ plan, hasIdentity, hasCratesToken }) {
    const { crates } = plan.credentials;
    return hasCratesToken && (crates === 'token' || (crates === undefined && !hasIdentity));
}
function guardCrates(facts) {
    const fresh = facts.crates.filter((each) => each.newName).map((each) => each.name);
    const isBarred = facts.plan.credentials.crates === 'trusted';
    return [
        ...(fresh.length > 0 && (isBarred || !facts.hasCratesToken) ? [(0,crate_credentials/* newCratesNeedToken */.Sl)(fresh, isBarred)] : []),
        ...(facts.trustedOnly.length > 0 && isTokenUsed(facts) ? [(0,crate_credentials/* trustedOnlyCrates */.O9)(facts.trustedOnly)] : []),
    ];
}
function wantedOf({ plan, pending, hasCratesToken, hasPypiToken, elsewhere }) {
    const { credentials } = plan;
    const python = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI';
    const both = [
        {
            ecosystem: 'rust',
            name: elsewhere.rust ?? 'crates.io',
            input: 'crates-token',
            trust: credentials.crates,
            hasToken: hasCratesToken,
            isElsewhere: elsewhere.rust !== undefined,
        },
        {
            ecosystem: 'python',
            name: elsewhere.python ?? python,
            input: 'pypi-token',
            trust: credentials.pypi,
            hasToken: hasPypiToken,
            isElsewhere: elsewhere.python !== undefined,
        },
    ];
    return both.filter((each) => pending[each.ecosystem] && plan.packages.some(({ ecosystem }) => ecosystem === each.ecosystem));
}
function identityMissing({ isFork, serverUrl }, registries) {
    const names = registries.map(({ name, input, trust }) => trust === undefined ? `${name} (or the input \`${input}\`)` : `${name} (the config counts on it)`);
    return (0,problem/* problem */.CC)('id-token-missing', `The job has no OIDC token for ${names.join(' and ')}.`, isFork
        ? 'A pull request from a fork never has one.'
        : serverUrl !== 'https://github.com'
            ? `PyPI and crates.io know no OIDC tokens of ${serverUrl}. Give a token for each registry: ${registries.map((each) => `\`${each.input}\``).join(', ')}.`
            : 'Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write', { level: 'live' });
}
/** With `both` a token is for what trusted publishing cannot do: that it is needed for something is a problem of its own. */
function tokenMissing({ name, input, trust }) {
    return (0,problem/* problem */.CC)('credential-missing', `The config counts on a token for ${name}, and the input \`${input}\` is empty.`, `Check that the secret exists in the repository or in the job's environment, and is passed as \`${input}\`; or change \`credentials\` in the config.`, { level: trust === 'token' ? 'live' : 'warning' });
}
const noTrustElsewhere = ({ name, input }) => (0,problem/* problem */.CC)('credential-missing', `The input \`${input}\` is empty, and ${name} takes nothing without it: trusted publishing is for PyPI and crates.io.`, `Give the token of that registry: ${input}: '\${{ secrets.NAME }}'`, { level: 'live' });

;// CONCATENATED MODULE: ./lib/action/guards/environment.js

/** The job runs in the environment that the config names for the channel: its approvals and secrets are there. */
function guardEnvironment({ plan, environment }) {
    if (plan.environment === undefined || environment === undefined || environment.name === plan.environment)
        return [];
    const here = environment.name === undefined ? 'in no environment' : `in the environment ${environment.name}`;
    return [
        (0,problem/* problem */.CC)('environment-not-planned', `The job runs ${here}, and the config names ${plan.environment} for this release.`, 'Add to the publishing job:\n    environment: ${{ needs.plan.outputs.environment }}', { level: 'warning' }),
    ];
}

;// CONCATENATED MODULE: ./lib/action/guards/event.js

/** Events on which a release may run; both registries refuse `pull_request_target`, and crates.io `workflow_run` too. */
const releasingEvents = ['push', 'workflow_dispatch', 'release', 'repository_dispatch'];
/** Nothing is published from a pull request, from a fork, or on an event that runs other people's code with our rights. */
function guardEvent({ event, isFork }) {
    if (isFork) {
        return [
            (0,problem/* problem */.CC)('event-fork', 'The run belongs to a pull request from a fork.', 'Forks can make dry runs. Publish from a tag of the repository itself.', { level: 'live' }),
        ];
    }
    if (event !== undefined && releasingEvents.includes(event))
        return [];
    return [
        (0,problem/* problem */.CC)('event-refused', `The event ${event ?? '(none)'} cannot publish.`, 'Publish on `push` of a tag, or on `workflow_dispatch` with the tag chosen as the ref.', { level: 'live' }),
    ];
}

// EXTERNAL MODULE: ./lib/action/model/rate-limit.js
var rate_limit = __webpack_require__(70666);
;// CONCATENATED MODULE: ./lib/action/guards/rate-limit.js


/**
 * The release gets through the rate limits of crates.io within the time that it may wait. A release that is taken up again
 * counts only what is left of it; trusted publishing has no limits, and creates no crates.
 */
function guardRateLimit(facts) {
    const namesOf = (newName) => facts.crates.filter((each) => each.newName === newName).map((each) => each.name);
    return (0,rate_limit/* rateLimitProblems */.aR)({ names: namesOf(true), versions: isTokenUsed(facts) ? namesOf(false) : [] }, facts.rateLimitWait);
}

;// CONCATENATED MODULE: ./lib/action/guards/ref.js


/**
 * The planned tag stands on GitHub, peels to the plan's commit, and that is the commit of this run. Nothing is published
 * from a branch, but for the push to the default branch in which the release pull request was merged: the same run makes
 * the tag, hands it to the plan as an input, and no other run is started by it.
 */
function guardRef(facts) {
    const { plan, ref, runCommit, remoteTag } = facts;
    const isMerge = isMergeOfRelease(facts);
    if (plan.tagSource === 'assumed' || ref === undefined || !(ref.startsWith('refs/tags/') || isMerge)) {
        return [
            (0,problem/* problem */.CC)('tag-missing', `The run is on ${ref ?? 'no ref'}, and a live release needs a tag.`, `Push the tag: git tag ${plan.tag} && git push origin ${plan.tag}. By hand, start the workflow with the tag chosen as its ref.`, { level: 'live' }),
        ];
    }
    const problems = [];
    if (!isMerge && ref !== `refs/tags/${plan.tag}`) {
        problems.push((0,problem/* problem */.CC)('ref-not-planned', `The run is on ${ref}, and the plan is for ${plan.tag}.`, 'Use the plan of this run: pass the output `plan` of its plan step.', { level: 'live' }));
    }
    if (runCommit !== plan.commit) {
        problems.push(moved(`The run is of commit ${ref_short(runCommit)}, and the plan was made for ${ref_short(plan.commit)}.`));
    }
    if (remoteTag === 'absent') {
        problems.push((0,problem/* problem */.CC)('tag-absent', `The tag ${plan.tag} is not on GitHub.`, `Push it: git push origin ${plan.tag}.`, {
            level: 'live',
        }));
    }
    else if ('refused' in remoteTag) {
        problems.push((0,problem/* problem */.CC)('tag-unreadable', `GitHub did not say where the tag ${plan.tag} points: ${remoteTag.refused}.`, unheardFix, { level: 'live' }));
    }
    else if (remoteTag.commit !== plan.commit) {
        problems.push(moved(`On GitHub the tag ${plan.tag} points at ${ref_short(remoteTag.commit)}, and the plan was made for ${ref_short(plan.commit)}.`));
    }
    return problems;
}
function isMergeOfRelease({ plan, event, ref, defaultBranch }) {
    const onDefault = defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
    return event === 'push' && onDefault && plan.tagSource === 'input';
}
function moved(message) {
    return (0,problem/* problem */.CC)('tag-moved', message, moving, { level: 'live' });
}
const moving = 'This run uploaded nothing. Start the whole workflow again on the tag as it is now. Where files of this version are out already, put the tag back to the commit they were built from instead, and run this job again: other bytes would be refused.';
const ref_short = (commit) => commit?.slice(0, 10) ?? '(none)';

// EXTERNAL MODULE: ./lib/action/model/same-repository.js
var same_repository = __webpack_require__(19169);
;// CONCATENATED MODULE: ./lib/action/guards/source.js



/**
 * The files of another run are taken only from a run of the repository itself, on the planned commit, on an event that may
 * release. A fork's pull request has runs in this repository too, and what it stored there, records and all, is its own.
 */
function guardSource({ source, plan }) {
    if (source === undefined)
        return [];
    const { id, here, told } = source;
    if (told === 'absent')
        return [foreign(`There is no run ${id} in ${here ?? 'this repository'}.`)];
    if ('refused' in told) {
        return [
            (0,problem/* problem */.CC)('source-run-unreadable', `GitHub did not say what the run ${id} is: ${told.refused}.`, 'Give the job `permissions: actions: read` and the input `github-token`, then run it again.', { level: 'live' }),
        ];
    }
    if (!(0,same_repository/* isSameRepository */.v)(told.repository, here)) {
        return [
            foreign(`The run ${id} is of ${told.repository ?? 'a repository that is gone'}, and not of ${here ?? 'here'}.`),
        ];
    }
    if (!releasingEvents.includes(told.event)) {
        return [foreign(`The run ${id} was started by ${told.event}, on which nothing is released.`)];
    }
    if (told.commit !== plan.commit) {
        const [theirs, ours] = [told.commit, plan.commit].map((each) => each.slice(0, 10));
        return [foreign(`The run ${id} is of commit ${theirs}, and ${plan.tag} is planned for ${ours}.`)];
    }
    return [];
}
const foreign = (message) => (0,problem/* problem */.CC)('source-run-foreign', message, 'Give `from-run` the number of the run that built this tag: it is in the address of that run, in the list of runs of the release workflow.');

;// CONCATENATED MODULE: ./lib/action/guards/visibility.js


/**
 * A private or internal repository never publishes. Three voices are heard: GitHub's API, the event, and the
 * `repository_visibility` claim of the job's OIDC token. One that says private refuses; where nobody can say that the
 * repository is public, that refuses too.
 */
function guardVisibility(facts) {
    const heard = voicesOf(facts);
    const closed = heard.filter(([, voice]) => voice === 'private' || voice === 'internal');
    if (closed.length > 0)
        return [isPrivate(closed.map(([who, voice]) => `${who} says ${voice}`).join(', '))];
    if (heard.some(([, voice]) => voice === 'public'))
        return [];
    const token = facts.claimVisibility === 'unasked' ? 'no OIDC token was asked' : 'the OIDC token is silent too';
    return [
        (0,problem/* problem */.CC)('repository-visibility-unknown', `Nobody could say whether the repository is public (API: ${facts.apiRefusal ?? 'silent'}; the event is silent; ${token}).`, unheardFix, { level: 'live' }),
    ];
}
/** The three voices in words: `API public, event public, token unasked`. */
function visibilityWords({ apiVisibility, eventVisibility, claimVisibility }) {
    return `API ${apiVisibility ?? 'silent'}, event ${eventVisibility ?? 'silent'}, token ${claimVisibility ?? 'silent'}`;
}
function voicesOf({ apiVisibility, eventVisibility, claimVisibility }) {
    return [
        ['GitHub\u2019s API', apiVisibility],
        ['the event', eventVisibility],
        ['the job\u2019s OIDC token', claimVisibility],
    ];
}
function isPrivate(voices) {
    return (0,problem/* problem */.CC)('repository-private', `The repository is not public: ${voices}.`, 'A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.', { level: 'live' });
}

;// CONCATENATED MODULE: ./lib/action/guards/evaluate.js








/** Every guard over the same facts, all of them, in the order in which they are shown. */
function evaluateGuards(facts) {
    const { event, actor, environment, ref, runCommit, branch } = facts;
    return [
        { guard: 'public repository', seen: visibilityWords(facts), problems: guardVisibility(facts) },
        { guard: 'event', seen: `${event ?? 'none'} by ${actor ?? 'nobody known'}`, problems: guardEvent(facts) },
        {
            guard: 'environment',
            seen: environment === undefined ? 'not told without an OIDC token' : (environment.name ?? 'none'),
            problems: guardEnvironment(facts),
        },
        { guard: 'tag', seen: `${ref ?? 'no ref'} at ${runCommit?.slice(0, 10) ?? '?'}`, problems: guardRef(facts) },
        {
            guard: 'branch',
            seen: branch === 'none' ? 'none' : 'name' in branch ? branch.name : 'not told',
            problems: guardBranch(facts),
        },
        ...(facts.source === undefined
            ? []
            : [{ guard: 'source', seen: `files of run ${facts.source.id}`, problems: guardSource(facts) }]),
        { guard: 'credentials', seen: credentialWords(facts), problems: guardCredential(facts) },
        { guard: 'rate limits', seen: `${facts.crates.length} crates to send`, problems: guardRateLimit(facts) },
    ];
}
function credentialWords({ hasIdentity, hasPypiToken, hasCratesToken }) {
    const had = [
        ...(hasIdentity ? ['id-token: write'] : []),
        ...(hasPypiToken ? ['pypi-token'] : []),
        ...(hasCratesToken ? ['crates-token'] : []),
    ];
    return had.length === 0 ? 'none' : had.join(', ');
}

// EXTERNAL MODULE: ./lib/action/guards/facts.js
var guards_facts = __webpack_require__(4190);
// EXTERNAL MODULE: ./lib/action/model/project-name.js
var project_name = __webpack_require__(72737);
;// CONCATENATED MODULE: ./lib/action/model/pypi-token.js
/**
 * Reads `pypi-\u2026`: a version 2 macaroon in base64url (libmacaroons, `doc/format.txt`), whose caveats are JSON arrays that
 * begin with a number (warehouse `macaroons/caveats`: 0 the time, 1 names of projects). `undefined` where it is none.
 */
function readPypiToken(secret) {
    const bytes = Buffer.from(secret.replace(/^pypi-/, ''), 'base64url');
    const sections = bytes[0] === 2 ? sectionsOf(bytes) : undefined;
    const location = sections?.[0]?.get(fieldTypes.location);
    if (sections === undefined || location === undefined)
        return undefined;
    const caveats = sections.slice(1).map((each) => caveatOf(each.get(fieldTypes.identifier) ?? ''));
    const expires = caveats.find((each) => each[0] === 0)?.[1];
    const names = caveats.find((each) => each[0] === 1)?.[1];
    return {
        location,
        expires: typeof expires === 'number' ? expires : undefined,
        projects: Array.isArray(names) ? names.filter((each) => typeof each === 'string') : undefined,
    };
}
const fieldTypes = { end: 0, location: 1, identifier: 2, signature: 6 };
/** The fields of each section, as text by type; `undefined` where the bytes end too early or go on for too long. */
function sectionsOf(bytes) {
    const sections = [];
    let section = new Map();
    let at = 1;
    while (at < bytes.length) {
        const type = bytes[at];
        at += 1;
        if (type === fieldTypes.end) {
            if (section.size > 0)
                sections.push(section);
            section = new Map();
            continue;
        }
        let length = 0;
        for (let shift = 0, more = true; more && shift < 28; shift += 7) {
            const byte = bytes[at] ?? 0;
            at += 1;
            length += (byte & 127) << shift;
            more = byte > 127;
        }
        if (type === undefined || at + length > bytes.length)
            return undefined;
        section.set(type, Buffer.from(bytes.subarray(at, at + length)).toString());
        at += length;
        if (type === fieldTypes.signature)
            return at === bytes.length ? sections : undefined;
    }
    return undefined;
}
function caveatOf(json) {
    try {
        const value = JSON.parse(json);
        return Array.isArray(value) ? value : [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/action/model/registry.js
var registry = __webpack_require__(59541);
;// CONCATENATED MODULE: ./lib/action/guards/pypi-token.js




/** The usual mistakes with the token of a Python index, without showing any of it. */
function guardPypiToken(token, use) {
    if (token === undefined)
        return [];
    const secret = token.reveal();
    const isPublic = (0,registry/* isPypi */.b)(use.registry);
    const [what, fix] = misformed(secret, isPublic) ?? (isPublic ? misfit(secret, use) : undefined) ?? [];
    if (what === undefined || fix === undefined)
        return [];
    return [
        (0,problem/* problem */.CC)('token-unusable', `The input \`pypi-token\` ${what}.`, fix, { level: use.isFallback ? 'warning' : 'live' }),
    ];
}
const makeOne = 'Make an API token in the account settings of the index, and store it as a secret of the job\u2019s environment.';
function misformed(secret, isPublic) {
    if (/^\$\{\{|^\$[A-Z{(]|^secrets\./.test(secret)) {
        return [
            'is an expression and not its value',
            'Write `pypi-token: ${{ secrets.NAME }}`, without quotes around a part of it.',
        ];
    }
    if (/^["'`].*["'`]$/s.test(secret))
        return ['has quotes around it', 'Store the secret again without the quotes.'];
    // passwords of other indexes may have anything inside but the end of a line
    if (!isPublic)
        return /[\r\n]/.test(secret) ? ['has more than one line', 'Store the password again.'] : undefined;
    if (/\s/.test(secret)) {
        return [
            'has white space inside',
            'Store the secret again: the token is one line without a blank, and nothing else.',
        ];
    }
    // a header cannot carry anything else
    if (/[^\x21-\x7e]/.test(secret))
        return ['has characters that no token has', 'Copy the token again, and store it.'];
    return undefined;
}
/** What is wrong with it for PyPI or TestPyPI. */
function misfit(secret, { registry, projects, now }) {
    if (/^(?:gh[a-z]_|github_pat_)/.test(secret))
        return ['is a token of GitHub', makeOne];
    if (secret.startsWith('cio'))
        return ['is a token of crates.io', `It belongs into \`crates-token\`. ${makeOne}`];
    if (secret.startsWith('__token__')) {
        return ['begins with the user name `__token__`', 'Store the token alone: it begins with `pypi-`.'];
    }
    if (!secret.startsWith('pypi-')) {
        return ['is not an API token, which begins with `pypi-`; PyPI takes no passwords', makeOne];
    }
    const read = readPypiToken(secret);
    // every token of PyPI's begins so: version 2, and a field for the index that made it
    if (read === undefined) {
        return secret.startsWith('pypi-AgE') ? ['is damaged: it ends too early, or a letter is wrong', makeOne] : undefined;
    }
    const host = registry === 'testpypi' ? 'test.pypi.org' : 'pypi.org';
    if (read.location !== host) {
        const fix = `PyPI and TestPyPI do not share tokens. Make one on https://${host}/manage/account/token/.`;
        return [`is a token of ${read.location}, and the files go to ${host}`, fix];
    }
    if (read.expires !== undefined && read.expires * 1000 <= now) {
        return [`ran out at ${new Date(read.expires * 1000).toISOString()}`, makeOne];
    }
    const strange = projects.filter((each) => read.projects?.includes((0,project_name/* normalisedName */.E)(each)) === false);
    if (strange.length > 0) {
        const fix = 'Make a token for these projects. For one that is not there yet it must be a token for the whole account.';
        return [`is for ${read.projects?.join(', ')} only, and ${strange.join(', ')} is to be published`, fix];
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/action/model/claims.js
var claims = __webpack_require__(47351);
// EXTERNAL MODULE: ./lib/action/model/distribution.js
var distribution = __webpack_require__(66428);
// EXTERNAL MODULE: ./lib/action/model/house-rules.js
var house_rules = __webpack_require__(31730);
// EXTERNAL MODULE: ./lib/action/model/lanes.js
var lanes = __webpack_require__(89559);
// EXTERNAL MODULE: ./lib/action/observe/crate-limits.js
var crate_limits = __webpack_require__(50403);
;// CONCATENATED MODULE: ./lib/action/observe/branch.js
/** Branches that are compared with the commit, the newest names first: each is a request. */
const mostCompared = 20;
/** The first branch that holds the commit: mostly the default one, with one request; the named ones only after it. */
async function observeBranch(branches, { commit, defaultBranch, isNamed }) {
    let refused;
    const holds = async (branch) => {
        const answer = await branches.holds(branch, commit);
        if (typeof answer === 'boolean')
            return answer;
        refused ??= answer;
        return false;
    };
    if (defaultBranch !== undefined && (await holds(defaultBranch)))
        return { name: defaultBranch };
    if (refused !== undefined)
        return refused;
    const all = await branches.list();
    if ('refused' in all)
        return all;
    const named = all.filter((each) => each !== defaultBranch && isNamed(each));
    const newest = named.sort((one, other) => other.localeCompare(one, 'en', { numeric: true })).slice(0, mostCompared);
    for (const branch of newest) {
        if (await holds(branch))
            return { name: branch };
        if (refused !== undefined)
            return refused;
    }
    return defaultBranch === undefined ? { refused: 'it did not tell which branch is the default one' } : 'none';
}

;// CONCATENATED MODULE: ./lib/action/observe/hosted.js

/** Asks GitHub of the repository, the tag and the branch that holds its commit, side by side where one does not need the other. */
async function observeHosted(github, branches, { tag, commit, fromRun, toldBranch, isNamed }) {
    const ofRepository = async () => {
        const repository = await github.repository();
        const defaultBranch = 'refused' in repository ? toldBranch : repository.defaultBranch;
        return { repository, defaultBranch, branch: await observeBranch(branches, { commit, defaultBranch, isNamed }) };
    };
    const [found, remoteTag, source] = await Promise.all([
        ofRepository(),
        github.tagCommit(tag),
        fromRun === undefined ? undefined : github.workflowRun(fromRun),
    ]);
    return { ...found, remoteTag, source };
}

// EXTERNAL MODULE: ./lib/action/observe/trusted-only.js
var trusted_only = __webpack_require__(18281);
// EXTERNAL MODULE: ./lib/action/publish/inventory.js
var inventory = __webpack_require__(89430);
// EXTERNAL MODULE: ./lib/action/rules/distribution.js + 1 modules
var rules_distribution = __webpack_require__(99999);
// EXTERNAL MODULE: ./lib/action/rules/publish-json.js + 2 modules
var publish_json = __webpack_require__(46673);
;// CONCATENATED MODULE: ./lib/action/rules/describe.js


/** Examines a file of this machine, once. Throws where it cannot be read. */
async function describeFile(files, distribution, expected = {}) {
    const { problems, fields, crate } = await files.lend(distribution.path, (content) => (0,rules_distribution/* examine */.s)(distribution.filename, content, expected));
    const json = crate === undefined ? undefined : (index) => (0,publish_json/* publishJson */.Q)(crate, index);
    const needs = crate?.manifest.dependencies.map(({ name }) => name);
    return { problems, described: { distribution, fields, publishJson: json, needs } };
}

;// CONCATENATED MODULE: ./lib/action/preflight.js
















/** How many files are examined at a time: mostly they wait for the disk. */
const examinedAtOnce = 4;
/**
 * Evaluates every guard, every acceptance rule and the inventory of both registries, and shows what is wrong together.
 * Only a `live` one asks for a token of the job's identity, which nothing is minted with.
 */
async function preflight(stage, { plan, rows }, live) {
    const broken = (0,guards_artifacts/* guardArtifacts */.j)(plan, rows);
    const files = rows.flatMap((row) => recordedFiles(row));
    const once = sharing();
    const [examined, rust, python, hosted] = await Promise.all([
        // what is not the file that was built is not worth a second opinion
        (0,lanes/* inLanes */.L)(broken.length > 0 ? [] : files, examinedAtOnce, async (file) => once(await inspect(stage, plan, file))),
        preflight_inventory(stage, plan, 'rust', files),
        preflight_inventory(stage, plan, 'python', files),
        host(stage, plan),
    ]);
    for (const line of [...rust.resumed, ...python.resumed])
        stage.ports.actions.line(line);
    const guarded = await guard(stage, plan, { rust: rust.holdings, python: python.holdings, hosted }, live);
    const refusals = examined.flatMap((each) => each.problems);
    const described = new Map(examined.map((each) => [each.described.distribution.path, each.described]));
    const needing = rust.holdings.map((each) => ({ ...each, needs: described.get(each.distribution.path)?.needs }));
    const artifacts = { guard: 'artifacts', seen: `${files.length} files as they were built`, problems: broken };
    const guards = [...guarded.verdicts, artifacts];
    return {
        guards,
        jwt: guarded.jwt,
        problems: [...guards.flatMap((each) => each.problems), ...refusals, ...rust.problems, ...python.problems],
        holdings: { rust: needing, python: python.holdings },
        described,
    };
}
/** The plan's names of one ecosystem, in the order of publishing. */
function namesOf(plan, ecosystem) {
    return plan.packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.name);
}
/** What GitHub says, which is asked while the files are examined. */
function host({ ports, inputs }, plan) {
    return observeHosted(ports.github, ports.branches, {
        tag: plan.tag,
        commit: plan.commit,
        fromRun: inputs.fromRun,
        toldBranch: (0,guards_facts/* defaultBranchInEvent */.BP)(ports.run.payload),
        isNamed: (name) => isNamedBranch(name, plan.release.branches),
    });
}
/** Every guard of a live run, over what the registries and GitHub say. */
async function guard(stage, plan, { hosted, ...holdings }, live) {
    const { ports, given, inputs } = stage;
    const { run, identity } = ports;
    const crates = cratesToUpload(plan, holdings.rust);
    const means = { plan, hasIdentity: identity.available, hasCratesToken: given.rust !== undefined };
    const { rust, python, crateIndex } = stage.registriesFor(plan.pypi);
    // the web API is slow to ask, and only a token can be refused so
    const asked = rust.name === 'crates.io' && isTokenUsed(means) ? crates.filter((each) => !each.newName) : [];
    const { repository, remoteTag, source, defaultBranch, branch } = hosted;
    const apiVisibility = 'refused' in repository ? undefined : repository.visibility;
    const eventVisibility = (0,guards_facts/* visibilityInEvent */.q9)(run.payload);
    const isClosed = [apiVisibility, eventVisibility].some((each) => each === 'private' || each === 'internal');
    const [trustedOnly, jwt] = await Promise.all([
        (0,trusted_only/* observeTrustedOnly */.a)(crateIndex, asked.map((each) => each.name)),
        // where two voices have said no, the third changes nothing
        live && identity.available && !isClosed ? identityToken(stage) : undefined,
    ]);
    const facts = {
        ...means,
        apiVisibility,
        apiRefusal: 'refused' in repository ? wordsOf(repository) : undefined,
        eventVisibility,
        claimVisibility: jwt === undefined ? 'unasked' : (0,guards_facts/* visibilityInClaims */.ln)(jwt),
        event: run.event,
        isFork: (0,guards_facts/* isForkEvent */.$c)(run.payload),
        ref: run.ref,
        runCommit: run.commit,
        actor: run.actor,
        environment: jwt === undefined ? undefined : { name: (0,claims/* claimsOf */.d)(jwt).environment },
        defaultBranch,
        branch,
        serverUrl: run.serverUrl,
        remoteTag: heard(remoteTag),
        source: inputs.fromRun === undefined || source === undefined
            ? undefined
            : { id: inputs.fromRun, here: run.repository, told: heard(source) },
        hasPypiToken: given.python !== undefined,
        elsewhere: {
            ...(rust.name === 'other' && { rust: rust.url }),
            ...(python.name === 'other' && { python: python.url }),
        },
        pending: { rust: isPending(holdings.rust), python: isPending(holdings.python) },
        // crates.io alone has such rules
        crates: rust.name === 'crates.io' ? crates : [],
        trustedOnly: trustedOnly.names,
        rateLimitWait: inputs.rateLimitWait,
    };
    const token = guardPypiToken(given.python, {
        registry: python.name,
        projects: namesOf(plan, 'python'),
        now: ports.clock.now(),
        isFallback: identity.available && python.name !== 'other',
    });
    const tokens = {
        guard: 'tokens',
        seen: given.python === undefined && given.rust === undefined ? 'none given' : 'as far as they can be read',
        problems: [...token, ...trustedOnly.problems],
    };
    return { verdicts: [...evaluateGuards(facts), tokens], jwt };
}
/** What could not be asked may be missing, and so may what is not even here. */
const isPending = (holdings) => holdings.length === 0 || holdings.some((each) => each.standing !== 'identical');
/** GitHub's words, but for the page that stands in front of it when it is down. */
const wordsOf = ({ refused, status }) => /<!doctype|<html/i.test(refused) ? `it answered ${status} with a page` : refused;
/** GitHub's answer, a refusal in its words. */
const heard = (answer) => answer !== 'absent' && 'refused' in answer ? { refused: wordsOf(answer) } : answer;
/** A token for ourselves, which no registry takes. */
async function identityToken({ ports }) {
    const token = await ports.identity.token('release-action');
    return 'jwt' in token ? token.jwt : undefined;
}
/** The crates that are not there yet; where the index could not be asked now, by what it said when the plan was made. */
function cratesToUpload(plan, holdings) {
    return plan.packages
        .filter((each) => each.ecosystem === 'rust')
        .flatMap(({ name, onRegistry }) => {
        const holding = holdings.find((each) => each.distribution.name === name);
        if (holding === undefined || holding.standing === 'unknown') {
            return onRegistry === 'released' ? [] : [{ name, newName: onRegistry === 'new' }];
        }
        return holding.standing === 'absent' ? [{ name, newName: holding.newName }] : [];
    });
}
/** Only recorded files: what else lies in an artifact is a problem of its own and never published. */
function recordedFiles({ record, files, directory }) {
    return (record?.files ?? [])
        .filter((file) => files.get(file.filename)?.sha256 === file.sha256)
        .map((file) => ({ ...file, path: external_node_path_.join(directory, file.filename) }));
}
async function inspect({ ports, registriesFor }, plan, file) {
    const { name, version } = file;
    const expected = { name, version, tag: plan.tag };
    const { crateIndex, ...registries } = registriesFor(plan.pypi);
    const registry = registries[(0,distribution/* ecosystemOf */.M)(file.kind)].name;
    if (registry !== 'crates.io') {
        const { problems, described } = await describeFile(ports.files, file, expected);
        return { problems: (0,house_rules/* heldBy */.V)(registry, problems), described };
    }
    const limits = plan.crateLimits?.[name];
    return (0,crate_limits/* judgedByTaken */.g)(crateIndex, name, (taken) => describeFile(ports.files, file, { ...expected, crateLimits: { ...limits, taken } }));
}
/** The wheels of a project have the same long description: it is kept once. */
function sharing() {
    const texts = new Map();
    const same = (text) => {
        const known = texts.get(text);
        if (known === undefined)
            texts.set(text, text);
        return known ?? text;
    };
    return ({ problems, described }) => {
        const fields = described.fields?.map(([name, value]) => [name, same(value)]);
        return { problems, described: { ...described, fields } };
    };
}
function preflight_inventory(stage, plan, ecosystem, files) {
    const own = files.filter((file) => (0,distribution/* ecosystemOf */.M)(file.kind) === ecosystem);
    return (0,inventory/* takeInventory */.O1)(stage.registriesFor(plan.pypi)[ecosystem], own, namesOf(plan, ecosystem), stage.ports.clock.now());
}


/***/ }),

/***/ 95077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   ZQ: () => (/* binding */ begunIn),
/* harmony export */   py: () => (/* binding */ closesAt)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59541);


const day = 24 * 60 * 60_000;
/** How long PyPI takes new files for a release (warehouse `forklift/legacy.py`, since 2026-07). */
const openFor = 14 * day;
/** Until when PyPI takes what is missing of a release that is begun and not complete; milliseconds since the epoch. */
function closesAt({ registry, begun, isComplete }) {
    return isComplete || !(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypi */ .b)(registry.name) ? undefined : begun + openFor;
}
/**
 * When the first file of a release was uploaded, which made it, in milliseconds since the epoch; `undefined` where the registry
 * does not tell. Where that file was deleted, the release is older still.
 */
function begunIn({ files }) {
    const times = files.flatMap((each) => each.uploaded ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** That PyPI takes no more files for this release; a warning on the last day on which it does. */
function closing({ registry, release, found, now }) {
    const first = begunIn(found);
    if (first === undefined || !(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypi */ .b)(registry.name))
        return [];
    const closes = first + openFor;
    if (now < closes - day)
        return [];
    const [begun, ends] = [first, closes].map((each) => `${new Date(each).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    const isClosed = now >= closes;
    const words = `${release.name} ${release.version} was begun on ${registry.url} at ${begun}, and PyPI takes new files for 14 days only`;
    return isClosed
        ? [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-release-closed', `${words}.`, 'Release a new version, for example a post-release.')]
        : [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-release-closed', `${words}: until ${ends}.`, 'Finish this release now: the files that are missing later need a new version.', { level: 'warning' }),
        ];
}


/***/ }),

/***/ 89430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   aS: () => (/* binding */ absentFrom)
/* harmony export */ });
/* harmony import */ var _model_lanes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89559);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _model_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89010);
/* harmony import */ var _closing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95077);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70118);





/** The files that the registry lacks. */
const absentFrom = (holdings) => holdings.filter((each) => each.standing === 'absent').map((each) => each.distribution);
/** How many releases are asked for at a time. */
const lanes = 6;
/**
 * Asks the registry about each release once. `names` is the plan's order of packages. With `now`, milliseconds since the
 * epoch, a release that takes no more files is foreseen.
 */
async function takeInventory(registry, distributions, names, now) {
    const parts = await (0,_model_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanes */ .L)((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .releasesInOrder */ .u)(distributions, names), lanes, (release) => ask(registry, release, now));
    return {
        holdings: parts.flatMap((each) => each.holdings),
        // a registry that cannot be read at all says the same of each
        problems: parts
            .flatMap((each) => each.problems)
            .filter((each, at, all) => all.findIndex((other) => other.message === each.message) === at),
        resumed: parts.flatMap((each) => each.resumed),
    };
}
async function ask(registry, release, now) {
    const [first] = release;
    if (first === undefined)
        return { holdings: [], problems: [], resumed: [] };
    const found = await registry.find(first);
    if (found === 'absent') {
        const holdings = release.map((each) => ({ distribution: each, standing: 'absent', newName: true }));
        return { holdings, problems: [], resumed: [] };
    }
    if ('unreadable' in found) {
        const holdings = release.map((each) => ({ distribution: each, standing: 'unknown', newName: false }));
        return { holdings, problems: [found.unreadable], resumed: [] };
    }
    const problems = [];
    const begun = (0,_closing_js__WEBPACK_IMPORTED_MODULE_1__/* .begunIn */ .ZQ)(found);
    const holdings = release.map((distribution) => {
        const { standing, held } = (0,_model_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .Y)(distribution, found.files);
        if (held !== undefined && standing === 'different')
            problems.push(differs(registry, distribution, held.sha256));
        if (held !== undefined && standing === 'identical' && held.yanked)
            problems.push(yanked(registry, distribution));
        return { distribution, standing, newName: false, ...(begun !== undefined && { begun }) };
    });
    const absent = holdings.filter((each) => each.standing === 'absent').length;
    const there = holdings.filter((each) => each.standing === 'identical').length;
    if (absent > 0 && now !== undefined)
        problems.push(...(0,_closing_js__WEBPACK_IMPORTED_MODULE_1__/* .closing */ .ET)({ registry, release: first, found, now }));
    const resumed = absent > 0 && there > 0
        ? `${first.name} ${first.version}: ${there} of ${holdings.length} files are on ${registry.url} with these very bytes. The release was begun and not finished; ${absent} more finish it.`
        : undefined;
    return { holdings, problems, resumed: resumed === undefined ? [] : [resumed] };
}
/** The registry holds other bytes under this name: told with both hashes. */
const differs = (registry, distribution, sha256) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-file-differs', `${registry.url} holds ${distribution.filename} with SHA-256 ${sha256}, and the file here has ${distribution.sha256}.`, 'A published file can never be replaced. To finish a release that broke off, publish the files of its first run (`from-run`); otherwise release a new version.');
const yanked = (registry, distribution) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-file-yanked', `${registry.url} holds ${distribution.filename} already, and it is yanked.`, `Nothing is uploaded. Take the yank back there if the release shall be used: ${registry.page(distribution)}`, { level: 'warning' });


/***/ }),

/***/ 70118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ releasesInOrder),
/* harmony export */   w: () => (/* binding */ releasesOf)
/* harmony export */ });
/**
 * Files grouped by release, in the order in which they are published. Releases follow `names`, the plan's order, in which
 * a crate comes after those it depends on. Within a release wheels come first, by name, and the sdist last: the first file
 * fixes the metadata of a release on PyPI, and nobody shall find an sdist whose wheels are still on their way.
 */
function releasesInOrder(distributions, names) {
    const place = (release) => {
        const at = names.indexOf(release[0]?.name ?? '');
        return at < 0 ? names.length : at;
    };
    return releasesOf(distributions, (each) => each)
        .map((release) => release.toSorted(byKind))
        .sort((one, other) => place(one) - place(other));
}
/** What is of one name and version each, in the order in which it is given; `fileOf` tells of what file it is. */
function releasesOf(items, fileOf) {
    const releases = new Map();
    for (const each of items) {
        const { name, version } = fileOf(each);
        const key = `${name}@${version}`;
        releases.set(key, [...(releases.get(key) ?? []), each]);
    }
    return [...releases.values()];
}
const byKind = (one, other) => Number(one.kind === 'sdist') - Number(other.kind === 'sdist') || (one.filename < other.filename ? -1 : 1);


/***/ }),

/***/ 46673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ publishJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/action/rules/cfg-expression.js
/**
 * The key of a `[target]` table as cargo writes it out (its `cargo-platform`): the words of a `cfg(\u2026)` with one space after
 * a comma and around `=`. A triple, and what cargo would not parse, comes back as it is.
 */
function normalisedTarget(key) {
    if (!key.startsWith('cfg(') || !key.endsWith(')'))
        return key;
    const tokens = tokensOf(key.slice('cfg('.length, -1));
    if (tokens === undefined)
        return key;
    const read = expression(tokens, 0);
    return read?.next === tokens.length ? `cfg(${read.text})` : key;
}
const token = /\s*((?:r#)?[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|[(),=])/y;
function tokensOf(text) {
    const tokens = [];
    const whole = text.trimEnd();
    token.lastIndex = 0;
    while (token.lastIndex < whole.length) {
        const found = token.exec(whole)?.[1];
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
function expression(tokens, at) {
    const name = tokens[at];
    if (name === undefined || !/^[A-Za-z_]/.test(name))
        return undefined;
    if (tokens[at + 1] === '(' && /^(?:all|any|not)$/.test(name))
        return group(tokens, name, at + 2);
    if (tokens[at + 1] !== '=')
        return { text: name, next: at + 1 };
    const value = tokens[at + 2];
    return value?.startsWith('"') ? { text: `${name} = ${value}`, next: at + 3 } : undefined;
}
/** `all(\u2026)`, `any(\u2026)` or `not(\u2026)` from behind its parenthesis; a comma may stand at the end. */
function group(tokens, name, from) {
    const inside = [];
    let at = from;
    while (tokens[at] !== ')') {
        const read = expression(tokens, at);
        if (read === undefined)
            return undefined;
        inside.push(read.text);
        at = read.next;
        if (tokens[at] === ',')
            at++;
        else if (tokens[at] !== ')')
            return undefined;
    }
    return { text: `${name}(${inside.join(', ')})`, next: at + 1 };
}

;// CONCATENATED MODULE: ./lib/action/rules/version-requirement.js
const part = String.raw `(\d+|[*xX])`;
const comparator = new RegExp(String.raw `^\s*(=|>=|>|<=|<|~|\^)?\s*(\d+)(?:\.${part}(?:\.${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$`);
/**
 * A version requirement as Rust's semver writes it out: a bare version is a caret requirement, build metadata falls away,
 * a star under an operator is nothing said. What is no requirement comes back as it is.
 */
function normalisedRequirement(text) {
    if (/^\s*[*xX]\s*$/.test(text))
        return '*';
    const written = text.split(',').map(one);
    return written.every((each) => each !== undefined) ? written.join(', ') : text;
}
function one(text) {
    const match = comparator.exec(text);
    if (match === null)
        return undefined;
    const [, operator, major = '', minor, patch, prerelease] = match;
    const numbers = [major, ...[minor, patch].filter((each) => each !== undefined && /^\d/.test(each))].join('.');
    const isStarred = [minor, patch].some((each) => each !== undefined && /^[*xX]$/.test(each));
    if (operator === undefined && isStarred)
        return `${numbers}.*`;
    return `${operator ?? '^'}${numbers}${prerelease === undefined ? '' : `-${prerelease}`}`;
}

;// CONCATENATED MODULE: ./lib/action/rules/publish-json.js



/** How cargo names crates.io to another registry. */
const cratesIndex = 'https://github.com/rust-lang/crates.io-index';
/**
 * The JSON of cargo's publish request (Cargo book, "Web API: Publish"), byte for byte: fields in cargo's order, maps in
 * the order of their keys. crates.io reads `name`, `vers`, `readme` and `readme_file` of it; other registries make their
 * index from the rest. `index` is the sparse index of the registry that it goes to, as cargo names it
 * (`sparse+https://\u2026/`), where that is not crates.io.
 */
function publishJson({ manifest, readme, readmeFile }, index) {
    return written({
        name: manifest.name,
        vers: manifest.version,
        deps: manifest.dependencies.map((each) => dependencyJson(each, index)),
        features: new Map(Object.entries(manifest.features)),
        authors: manifest.authors,
        description: manifest.description,
        documentation: manifest.documentation,
        homepage: manifest.homepage,
        readme,
        readme_file: readmeFile,
        keywords: manifest.keywords,
        categories: manifest.categories,
        license: manifest.license,
        license_file: manifest.licenseFile,
        repository: manifest.repository,
        badges: new Map(Object.entries(manifest.badges).map(([name, values]) => [name, new Map(Object.entries(values))])),
        links: manifest.links,
        rust_version: manifest.rustVersion,
    });
}
function dependencyJson(each, index) {
    const registry = registryOf(each, index);
    return {
        optional: each.optional,
        default_features: each.defaultFeatures,
        name: each.name,
        features: each.features,
        version_req: normalisedRequirement(each.requirement),
        target: each.target === undefined ? undefined : normalisedTarget(each.target),
        kind: each.kind,
        ...(registry !== undefined && { registry }),
        ...(each.alias !== undefined && { explicit_name_in_toml: each.alias }),
    };
}
/** Cargo leaves out the registry that the request goes to. */
function registryOf({ registry }, index) {
    if (registry === undefined)
        return index === undefined ? undefined : cratesIndex;
    return registry === index ? undefined : registry;
}
/** JSON without spaces. JSON.stringify alone would put keys that are numbers (the feature `10`) first, by their size. */
function written(value) {
    if (value === undefined)
        return 'null';
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(written).join(',')}]`;
    const entries = value instanceof Map ? [...value].sort(([one], [other]) => byBytes(one, other)) : Object.entries(value);
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`;
}
const isList = (value) => Array.isArray(value);
/** Rust compares texts by their UTF-8. */
const byBytes = (one, other) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(one), external_node_buffer_.Buffer.from(other));


/***/ })

};
