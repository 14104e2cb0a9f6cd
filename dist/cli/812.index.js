export const id = 812;
export const ids = [812];
export const modules = {

/***/ 47290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   tj: () => (/* binding */ readPlatforms)
/* harmony export */ });
/* unused harmony exports stepNames, inputNames */
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55267);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26968);
/* harmony import */ var _model_warnings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68116);




/** The parts of a release that a job can be. */
const stepNames = ['plan', 'gate', 'build', 'dry-run', 'publish', 'version', 'release-pr'];
/** The series of pre-releases that a version can belong to. */
const series = ['dev', 'alpha', 'beta', 'rc'];
/** Every input that there is, as `action.yml` names it. */
const inputNames = [
    'step',
    'live',
    'working-directory',
    'config',
    'prerelease',
    'tag',
    'packages',
    'target',
    'gate',
    'plan',
    'dist-directory',
    'from-run',
    'retention-days',
    'pypi-url',
    'crates-url',
    'pypi-token',
    'crates-token',
    'github-token',
    'attestations',
    'require-signed-tag',
    'warnings',
    'rate-limit-wait',
    'parallel-uploads',
    'slack-webhook',
    'smtp-url',
    'webhook-url',
    'webhook-secret',
];
/** Reads raw inputs (names in lower case, empty ones left out). An empty value is the default; a misspelt name is refused with the nearest one. */
function readInputs(raw) {
    const problems = Object.keys(raw)
        .filter((name) => !inputNames.some((known) => known === name))
        .map((name) => unknownInput(name));
    const given = (name) => present(raw[name]?.trim());
    const step = given('step') ?? 'dry-run';
    const known = stepNames.find((name) => name === step);
    if (known === undefined)
        problems.push(invalid('step', step, `Use one of ${stepNames.join(', ')}.`));
    const live = readBoolean(given('live') ?? 'false');
    if (live === undefined)
        problems.push(invalid('live', given('live') ?? '', 'Use `true` or `false`.'));
    const requireSignedTag = readBoolean(given('require-signed-tag') ?? 'false');
    if (requireSignedTag === undefined) {
        problems.push(invalid('require-signed-tag', given('require-signed-tag') ?? '', 'Use `true` or `false`.'));
    }
    const config = given('config');
    if (config !== undefined && (/^([/\\]|[A-Za-z]:)|[\0\r\n]/.test(config) || config.endsWith('/'))) {
        problems.push(invalid('config', config, 'Give the path of a file, relative to `working-directory`.'));
    }
    const prerelease = series.find((each) => each === given('prerelease'));
    if (given('prerelease') !== undefined && prerelease === undefined) {
        problems.push(invalid('prerelease', given('prerelease') ?? '', `Use one of ${series.join(', ')}.`));
    }
    const fromRun = given('from-run');
    if (fromRun !== undefined && !/^\d+$/.test(fromRun)) {
        problems.push(invalid('from-run', fromRun, 'Give the number in the address of the run.'));
    }
    const days = given('retention-days');
    // more than 90 is for private repositories, and a lower limit of the repository wins (GitHub docs, "Usage limits")
    const retentionDays = days !== undefined && /^[1-9]\d{0,2}$/.test(days) && Number(days) <= 400 ? Number(days) : undefined;
    if (days !== undefined && retentionDays === undefined) {
        problems.push(invalid('retention-days', days, 'Give whole days, from 1 to 400.'));
    }
    for (const name of ['pypi-url', 'crates-url']) {
        const address = given(name);
        // cargo names a sparse index so
        const plain = name === 'crates-url' ? address?.replace(/^sparse\+/, '') : address;
        if (plain !== undefined && !isAddress(plain)) {
            problems.push(invalid(name, address ?? '', 'Give a whole https address.'));
        }
    }
    const attestations = readAttestations(given('attestations') ?? 'true');
    if (attestations === undefined) {
        problems.push(invalid('attestations', given('attestations') ?? '', 'Use `true`, `false` or `if-available`.'));
    }
    const warnings = _model_warnings_js__WEBPACK_IMPORTED_MODULE_2__/* .warningsChoices */ .m.find((choice) => choice === (given('warnings') ?? 'deny'));
    if (warnings === undefined)
        problems.push(invalid('warnings', given('warnings') ?? '', 'Use `deny` or `allow`.'));
    const minutes = given('rate-limit-wait') ?? '30';
    const rateLimitWait = /^\d{1,4}$/.test(minutes) && Number(minutes) <= 1440 ? Number(minutes) * 60_000 : undefined;
    if (rateLimitWait === undefined) {
        problems.push(invalid('rate-limit-wait', minutes, 'Give whole minutes, from 0 to 1440 (a day).'));
    }
    const parallel = given('parallel-uploads') ?? '3';
    const parallelUploads = /^\d{1,2}$/.test(parallel) && Number(parallel) <= 16 ? Number(parallel) : 0;
    if (parallelUploads === 0) {
        problems.push(invalid('parallel-uploads', parallel, 'Give a whole number, from 1 to 16.'));
    }
    const inputs = {
        step: known ?? 'dry-run',
        live: live ?? false,
        workingDirectory: given('working-directory') ?? '.',
        config,
        prerelease,
        tag: present(given('tag')?.replace(/^refs\/tags\//, '')),
        packages: listOf(given('packages')),
        target: given('target'),
        gate: given('gate'),
        plan: given('plan'),
        distDirectory: given('dist-directory') ?? 'dist',
        fromRun,
        retentionDays,
        pypiUrl: given('pypi-url'),
        cratesUrl: given('crates-url'),
        pypiToken: given('pypi-token'),
        cratesToken: given('crates-token'),
        githubToken: given('github-token'),
        requireSignedTag: requireSignedTag ?? false,
        attestations: attestations ?? true,
        warnings: warnings ?? 'deny',
        rateLimitWait: rateLimitWait ?? 0,
        parallelUploads: parallelUploads || 3,
        slackWebhook: given('slack-webhook'),
        smtpUrl: given('smtp-url'),
        webhookUrl: given('webhook-url'),
        webhookSecret: given('webhook-secret'),
    };
    return { inputs, problems };
}
/** The targets that the input `target` names for the plan step; GitHub and Apple say arm64 where Linux says aarch64. */
function readPlatforms(target) {
    const named = listOf(target).map((given) => ({ given, name: given.replace(/-arm64$/, '-aarch64') }));
    const unknown = named.filter(({ name }) => !_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelTargets */ .Ak.some((each) => each === name));
    return {
        platforms: _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelTargets */ .Ak.filter((each) => named.some(({ name }) => name === each)),
        problems: unknown.map(({ given }) => {
            const meant = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(given, _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelTargets */ .Ak);
            const choices = `Use targets of ${_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .wheelTargets */ .Ak.join(', ')}.`;
            return invalid('target', given, meant === undefined ? choices : `Did you mean ${meant}? ${choices}`);
        }),
    };
}
/** Booleans as YAML 1.2's core schema writes them. */
function readBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    return undefined;
}
const readAttestations = (text) => text === 'if-available' ? text : readBoolean(text);
const present = (text) => (text === '' ? undefined : text);
const listOf = (text) => (text ?? '').split(/[,\s]+/).filter((each) => each !== '');
function isAddress(text) {
    return /^https?:\/\//.test(text) && URL.canParse(text);
}
function invalid(name, value, fix) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('input-invalid', `The input \`${name}\` cannot be ${JSON.stringify(value)}.`, fix);
}
function unknownInput(name) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('input-unknown', `There is no input \`${name}\`.`, `Did you mean \`${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, inputNames)}\`? All inputs: ${inputNames.join(', ')}.`);
}


/***/ }),

/***/ 77348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ payloadOf),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/** Reads the claims without checking anything: they are told to people, never relied on. */
function claimsOf(jwt) {
    const claims = payloadOf(jwt);
    const claim = (name) => {
        const value = claims[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
        repository: claim('repository'),
        environment: claim('environment'),
        workflow: fileOf(claim('workflow_ref')),
        jobWorkflow: fileOf(claim('job_workflow_ref')),
        workflowRef: claim('workflow_ref'),
        jobWorkflowRef: claim('job_workflow_ref'),
    };
}
/** `o/r/.github/workflows/release.yml@refs/tags/v1` → `release.yml` */
const fileOf = (ref) => /([^/]+\.ya?ml)@/.exec(ref ?? '')?.[1];
/** Every claim of a token, unchecked; empty where it is no token. */
function payloadOf(jwt) {
    try {
        const value = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
        return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 47869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ trustedOnlyCrates),
/* harmony export */   Sl: () => (/* binding */ newCratesNeedToken),
/* harmony export */   oh: () => (/* binding */ meansOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);

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

/***/ 74684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ Credential)
/* harmony export */ });
/**
 * A secret that a registry accepts. It prints `***`: the value leaves only through {@link Credential.reveal}, at the
 * place where the request is made.
 */
class Credential {
    #value;
    /** Whether it was minted for this job (to be revoked) or given by the user (never revoked). */
    origin;
    /** Milliseconds since the epoch, or `undefined` where it does not run out. */
    expires;
    constructor(value, origin, expires) {
        this.#value = value;
        this.origin = origin;
        this.expires = expires;
    }
    /** The secret itself. Never put it on a command line, in an environment, or in a message. */
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '***';
    }
}


/***/ }),

/***/ 65050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ identifierOf)
/* harmony export */ });
const systems = {
    'linux-x86_64': 'manylinux_x86_64',
    'linux-aarch64': 'manylinux_aarch64',
    'musllinux-x86_64': 'musllinux_x86_64',
    'musllinux-aarch64': 'musllinux_aarch64',
    'macos-x86_64': 'macosx_x86_64',
    'macos-aarch64': 'macosx_arm64',
    'macos-universal2': 'macosx_universal2',
    'windows-x86_64': 'win_amd64',
    'windows-aarch64': 'win_arm64',
};
/** cibuildwheel's name of a build: `cp313-manylinux_x86_64` for `3.13`. */
function identifierOf(python, target) {
    return `cp${python.replace('.', '')}-${systems[target]}`;
}


/***/ }),

/***/ 32710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isSameCrateVersion),
/* harmony export */   l: () => (/* binding */ canonicalCrateName)
/* harmony export */ });
/** The form in which crates.io compares names: `Foo-Bar` and `foo_bar` are one crate (`canon_crate_name`). */
const canonicalCrateName = (name) => name.toLowerCase().replaceAll('-', '_');
/** Whether two versions are one to crates.io, which does not look at build metadata. */
const isSameCrateVersion = (one, other) => withoutBuild(one) === withoutBuild(other);
const withoutBuild = (version) => version.replace(/\+.*$/s, '');


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isPackaged)
/* harmony export */ });
/** Whether cargo keeps a dependency when it packages: it drops dev-dependencies without a version (cargo `prepare_for_publish`). */
const isPackaged = ({ kind, versioned }) => kind !== 'dev' || versioned;


/***/ }),

/***/ 56885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aR: () => (/* binding */ rateLimitProblems)
/* harmony export */ });
/* unused harmony exports crateRateLimits, waitForAll */
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);

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
    const times = late.length > 6 ? [...late.slice(0, 3), '…', ...late.slice(-1)] : late;
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

/***/ 35684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/**
 * How long a `Retry-After` asks to wait, in milliseconds, never negative; `undefined` where there is none or it cannot
 * be read. Both forms of RFC 9110, 10.2.3: seconds, and an HTTP date, held against `now` (milliseconds).
 */
function retryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    // Date.parse takes much that is no HTTP date, `-5` among it
    if (!/^[A-Za-z]{3,9},/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 41814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pinnedTools)
/* harmony export */ });
/** Tools that build distributions, each pinned: the same commit gives the same files next year. A project that asks for another maturin gets that one. */
const pinnedTools = {
    build: '1.3.0',
    maturin: '1.16.0',
    ziglang: '0.15.2',
    cibuildwheel: '4.3.3',
    uv: '0.13.8',
};


/***/ }),

/***/ 14580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ manifestOf),
  E: () => (/* binding */ observeRegistries)
});

// EXTERNAL MODULE: ./lib/cli/src/model/indexed-crate.js
var indexed_crate = __webpack_require__(32710);
// EXTERNAL MODULE: ./lib/cli/src/model/package.js
var model_package = __webpack_require__(2197);
// EXTERNAL MODULE: ./lib/cli/src/observe/unanswered.js
var unanswered = __webpack_require__(54918);
;// CONCATENATED MODULE: ./lib/cli/src/observe/crate-index.js



/** Separators up to which every mixture of `-` and `_` is asked for: sixteen names. */
const mostSeparators = 4;
/**
 * Asks what the judgement of these crates needs to know: the versions of each and of what it depends on, other spellings of
 * the names that are not there, and the categories where one is named. What cannot be asked is left open, with one warning.
 */
async function observeCrateIndex(index, crates) {
    const failures = [];
    const answered = (answer) => {
        if (typeof answer !== 'object' || answer === null || !('unreadable' in answer))
            return answer;
        failures.push(answer.unreadable);
        return undefined;
    };
    const versions = async (name) => answered(await index.versions(name)) ?? 'unknown';
    const names = new Set(crates.flatMap((each) => [each.name, ...dependencyNames(each)]));
    const isCategorised = crates.some((each) => each.declared.categories.length > 0);
    const [found, categories] = await Promise.all([
        Promise.all([...names].map(async (name) => [name, await versions(name)])),
        isCategorised ? index.categories() : undefined,
    ]);
    const own = new Set(crates.map((each) => each.name));
    // what this release creates under one spelling needs no other one, except that it must not exist
    const absent = found.filter(([, answer]) => answer === 'absent').map(([name]) => name);
    const lookalikes = await Promise.all(absent.map(async (name) => {
        const others = await Promise.all(otherSpellings(name)
            .filter((each) => !own.has(each))
            .map(versions));
        const listed = others.find((each) => Array.isArray(each));
        const spelt = Array.isArray(listed) ? listed[0]?.name : undefined;
        return spelt === undefined || (0,indexed_crate/* canonicalCrateName */.l)(spelt) !== (0,indexed_crate/* canonicalCrateName */.l)(name)
            ? []
            : [[name, spelt]];
    }));
    const facts = {
        crates: new Map(found),
        lookalikes: new Map(lookalikes.flat()),
        categories: categories === undefined ? undefined : answered(categories),
    };
    return { facts, problems: (0,unanswered/* unanswered */.b)(failures) };
}
/** The crates that the packaged manifest will name, where they are of the same registry. */
const dependencyNames = ({ name, dependencies }) => dependencies
    .filter((each) => (0,model_package/* isPackaged */.p)(each) && each.registry === undefined && each.name !== name)
    .map((each) => each.name);
/** `a-b_c` in the other mixtures of `-` and `_`; of a name with many separators only those with one kind of them. */
function otherSpellings(name) {
    const [first = '', ...rest] = name.split(/[-_]/);
    const mixtures = rest.length > mostSeparators
        ? [[first, ...rest].join('-'), [first, ...rest].join('_')]
        : rest.reduce((begun, part) => begun.flatMap((each) => [`${each}-${part}`, `${each}_${part}`]), [first]);
    return mixtures.filter((each) => each !== name);
}

;// CONCATENATED MODULE: ./lib/cli/src/observe/registries.js



/** Asks the registries about a release. What cannot be asked is a warning, and left open. */
async function observeRegistries(asking, packages, manifests) {
    const python = packages.filter((each) => each.ecosystem === 'python');
    const crates = packages.flatMap((each) => manifestOf(each, manifests) ?? []);
    // another registry has rules of its own: only what is there is asked
    const judged = asking.rust.name === 'crates.io' ? crates : crates.map((each) => alone(each));
    const [index, projects] = await Promise.all([
        observeCrateIndex(asking.crateIndex, judged),
        Promise.all(python.map((each) => observeProject(asking, each))),
    ]);
    return {
        crates: index.facts,
        projects: new Map(projects.flatMap(({ name, standing }) => (standing === undefined ? [] : [[name, standing]]))),
        lookalikes: new Map(projects.flatMap(({ name, lookalike }) => (lookalike === undefined ? [] : [[name, lookalike]]))),
        problems: [...index.problems, ...(0,unanswered/* unanswered */.b)(projects.flatMap((each) => each.problems))],
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

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unanswered)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);

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

/***/ 13687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zJ: () => (/* binding */ crateVersionsByToken),
  g3: () => (/* binding */ forecast),
  N6: () => (/* binding */ withStanding)
});

// EXTERNAL MODULE: ./lib/cli/src/model/crate-credentials.js
var crate_credentials = __webpack_require__(47869);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(73778);
// EXTERNAL MODULE: ./lib/cli/src/model/rate-limit.js
var rate_limit = __webpack_require__(56885);
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
    return versions.length > last.length ? `… ${last.join(', ')}` : last.join(', ');
}

// EXTERNAL MODULE: ./lib/cli/src/model/indexed-crate.js
var indexed_crate = __webpack_require__(32710);
;// CONCATENATED MODULE: ./lib/cli/src/plan/crate-standing.js


/** How a crate stands to the index: its name new there, known without this version, or with it. */
function standingOf(planned, facts) {
    const found = facts.crates.get(planned.name) ?? 'unknown';
    if (found === 'unknown')
        return 'unasked';
    if (found === 'absent')
        return 'new';
    return found.some((each) => (0,indexed_crate/* isSameCrateVersion */.K)(each.version, planned.version)) ? 'released' : 'known';
}
/** What crates.io refuses because of what it has already: the name in another spelling, the version with other build metadata. */
function standingProblems({ planned, manifest }, facts) {
    const { name, version } = planned;
    const found = facts.crates.get(name);
    const listed = Array.isArray(found) ? found : [];
    const spelt = listed[0]?.name ?? facts.lookalikes.get(name);
    if (spelt !== undefined && spelt !== name)
        return [nameTaken(manifest, spelt)];
    const same = listed.filter((each) => (0,indexed_crate/* isSameCrateVersion */.K)(each.version, version));
    const [held] = same;
    if (held === undefined || same.some((each) => each.version === version))
        return [];
    const { file, line } = manifest.versionOrigin;
    return [
        (0,problem/* problem */.CC)('crate-version-taken', `crates.io has ${name} ${held.version}, and takes ${version} for the same version: it does not look at build metadata.`, 'Raise the version itself; what stands after the `+` makes no new one.', { file, line }),
    ];
}
const nameTaken = ({ name, origin }, spelt) => (0,problem/* problem */.CC)('crate-name-taken', `crates.io has a crate ${spelt}, and will answer to ${name}: crate was previously named \`${spelt}\`.`, `\`-\`, \`_\` and the case of letters make no other name. If the crate is yours, call the package ${spelt}; otherwise take another name.`, origin);

// EXTERNAL MODULE: ./lib/cli/src/plan/pypi-names.js + 1 modules
var pypi_names = __webpack_require__(29602);
;// CONCATENATED MODULE: ./lib/cli/src/plan/forecast.js






/** The packages of the plan with how each stands to its registry. */
function withStanding(packages, { crates, projects }) {
    return packages.map((each) => ({
        ...each,
        onRegistry: each.ecosystem === 'rust' ? standingOf(each, crates) : (projects.get(each.name) ?? 'unasked'),
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
        ...crates.flatMap((each) => standingProblems(each, facts.crates)),
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
    const names = fresh.map((each) => each.name).join(', ');
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

/***/ 47253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ draftPlan),
  F: () => (/* binding */ finishPlan)
});

// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(73778);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/model/tools.js
var tools = __webpack_require__(41814);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/cli/src/plan/agreement.js




/**
 * Holds every other place that says a version of a released package against the tag. `setup.py` and `setup.cfg` must agree;
 * a `__version__` that nothing reads, a stale lock file and an old requirement are told and stop nothing.
 */
function agreement(tag, version, selected, statements) {
    const find = (each) => selected.find((manifest) => manifest.ecosystem === each.ecosystem && (0,project_name/* normalisedName */.E)(manifest.name) === (0,project_name/* normalisedName */.E)(each.name));
    return statements.flatMap((each) => {
        const manifest = find(each);
        const isConcerned = manifest !== undefined &&
            (each.kind === 'lock' ||
                (each.kind === 'floor'
                    ? selected.some((other) => other.ecosystem === 'python' && other.directory === each.directory)
                    : each.directory === manifest.directory));
        return isConcerned ? differences(tag, version, each) : [];
    });
}
function differences(tag, version, each) {
    const { file, line } = each.origin;
    const where = line === undefined ? file : `${file}:${line}`;
    if (each.kind === 'floor')
        return floor(version, each, where);
    const said = (0,model_version/* readVersion */.$4)(each.said);
    if (said !== undefined && (0,model_version/* isSameVersion */.p)(said, version))
        return [];
    const words = `The tag ${tag} says ${version.text}, and ${where} says ${each.said} (${each.name}).`;
    if (each.kind === 'setup') {
        const fix = `Set the version there to ${version.text}, or take it out: pyproject.toml is enough.`;
        return [(0,problem/* problem */.CC)('versions-differ', words, fix, { file, line })];
    }
    if (each.kind === 'source') {
        const fix = `Set it to ${version.text}, or read it with importlib.metadata.version("${each.name}").`;
        return [(0,problem/* problem */.CC)('versions-differ', words, fix, { file, line, level: 'warning' })];
    }
    const command = each.ecosystem === 'rust' ? 'cargo update --workspace' : 'uv lock';
    return [(0,problem/* problem */.CC)('version-behind', words, `Run \`${command}\` and commit the file.`, { file, line, level: 'warning' })];
}
/** A requirement that shuts the released version out, or still lets older ones in where both are released together. */
function floor(version, each, where) {
    const released = version.pep440;
    if (released === undefined)
        return [];
    const tell = (words, fix) => [
        (0,problem/* problem */.CC)('version-behind', words, fix, { ...each.origin, level: 'warning' }),
    ];
    if (!(0,pep440/* satisfies */.ib)(released, each.said, { prereleases: true })) {
        return tell(`${where} requires ${each.name} ${each.said}, which does not admit ${version.text}.`, `Write ${each.name}>=${released} if both are to be used together.`);
    }
    const lowest = /(?:>=|~=|==)\s*([^\s,]+)/.exec(each.said)?.[1];
    const least = lowest === undefined ? undefined : (0,model_version/* readVersion */.$4)(lowest.replace(/\.\*$/, ''));
    if (least === undefined || (0,model_version/* isSameVersion */.p)(least, version))
        return [];
    return tell(`${where} requires ${each.name} ${each.said}, and both are released as ${version.text}.`, `Nothing to do if the older one will do; otherwise write ${each.name}>=${released}.`);
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/channel.js
/** Takes the channel of a version, and leaves out what the channel skips. */
function chooseChannel(config, prerelease, selected) {
    const channel = prerelease ? 'prerelease' : 'release';
    const said = config.channels[channel];
    const hasPython = selected.some((each) => each.ecosystem === 'python');
    // crates.io has no test index: beside a Python package that goes to TestPyPI, crates wait for the final version
    const isWaiting = said.crates === undefined && said.pypi === 'testpypi' && hasPython;
    const crates = said.crates ?? (isWaiting ? 'skip' : 'crates.io');
    const isSkipped = (each) => (each.ecosystem === 'python' ? said.pypi : crates) === 'skip';
    const reasonOf = (each) => each.ecosystem === 'rust' && isWaiting
        ? 'is a pre-release, and crates.io has no test index'
        : `is skipped in the channel \`${channel}\` (\`channels\` in the config)`;
    return {
        channel,
        pypi: said.pypi === 'testpypi' ? 'testpypi' : 'pypi',
        crates,
        environment: said.environment,
        kept: selected.filter((each) => !isSkipped(each)),
        leftOut: selected
            .filter((each) => isSkipped(each))
            .map((each) => ({
            ecosystem: each.ecosystem,
            name: each.name,
            version: each.version,
            directory: each.directory,
            reason: reasonOf(each),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/detect.js
const usual = { setup: undefined, python: [], systems: ['linux'], timeout: 30 };
/**
 * The checks of the selected packages, where the config is silent. `make check` is the repository's own sum of them, and
 * stands for all below its folder. What judges the code's form alone does not block: nobody has asked for it.
 */
function detectGates(packages, facts) {
    const makers = packages.map((each) => ({ each, folder: makerOf(each, facts) }));
    const folders = [...new Set(makers.flatMap(({ folder }) => folder ?? []))].sort();
    const others = makers.filter(({ folder }) => folder === undefined).map(({ each }) => each);
    return [
        ...folders.map((directory) => ({
            ...usual,
            name: named('make check', directory, folders.length > 1 || directory !== '.'),
            run: 'make check',
            blocking: true,
            directory,
            checker: undefined,
        })),
        ...pythonGates(others.filter((each) => each.ecosystem === 'python'), facts.projects),
        ...rustGates(others.filter((each) => each.ecosystem === 'rust'), facts.cargoLocks),
    ];
}
/** The folder whose Makefile checks a package: its own, or one around it; the nearest. */
function makerOf({ directory }, { makeCheck }) {
    return makeCheck.filter((folder) => isInside(directory, folder)).sort((one, other) => depth(other) - depth(one))[0];
}
/** How far a folder is from the root. */
const depth = (directory) => (directory === '.' ? 0 : directory.split('/').length);
/** Whether a folder is another one, or below it. */
const isInside = (directory, parent) => parent === '.' || directory === parent || directory.startsWith(`${parent}/`);
function pythonGates(packages, projects) {
    return packages.flatMap(({ directory }) => {
        const project = projects.find((each) => each.directory === directory);
        return (project?.checkers ?? []).map((checker) => ({
            ...usual,
            name: named(checker, directory, packages.length > 1),
            run: commandOf(checker, project),
            blocking: checker === 'pytest',
            directory,
            checker,
        }));
    });
}
function commandOf(checker, project) {
    if (checker === 'ruff')
        return 'ruff check .';
    if (checker === 'pytest')
        return 'python -m pytest';
    return project?.mypyKnowsFiles === true ? 'mypy' : 'mypy .';
}
/** One row a workspace and check, for the selected crates alone. */
function rustGates(packages, locks) {
    const workspaces = [...new Set(packages.map((each) => each.workspace ?? each.directory))].sort();
    return workspaces.flatMap((directory) => {
        const crates = packages.filter((each) => (each.workspace ?? each.directory) === directory);
        // names as crates.io takes them: nothing in them means anything to a shell
        const chosen = crates.map((each) => `-p ${each.name}`).join(' ');
        const locked = locks.includes(directory) ? ' --locked' : '';
        const gate = (name, run, blocking) => ({
            ...usual,
            name: named(name, directory, workspaces.length > 1),
            run,
            blocking,
            directory,
            checker: undefined,
        });
        return [
            gate('cargo fmt', `cargo fmt --check ${chosen}`, false),
            gate('cargo clippy', `cargo clippy${locked} --all-targets ${chosen} -- -D warnings`, false),
            gate('cargo test', `cargo test${locked} ${chosen}`, true),
        ];
    });
}
/** A folder's name may hold what a row's name had better not. */
const named = (name, directory, isOneOfMany) => isOneOfMany ? `${name} in ${directory === '.' ? 'the root' : directory.replace(/[^\w./ -]/gu, '_')}` : name;

;// CONCATENATED MODULE: ./lib/cli/src/plan/prepare.js

/** The names under which projects keep what they are developed with; `dev` stands for all of it. */
const prepare_usual = ['dev', 'test', 'tests', 'testing', 'lint', 'linting', 'typing', 'types', 'check', 'checks'];
const nothing = {
    by: 'none',
    project: undefined,
    extras: [],
    groups: [],
    requires: [],
    files: [],
    setup: undefined,
};
/**
 * Chooses how the surroundings are made: the maintainer's own command, else by the lock file of uv, else the `dev` extra or
 * dependency group in an environment of its own. A checker that none of them brings along is installed beside them.
 */
function chooseSurroundings(project, wanted) {
    const { python, setup, checker } = wanted;
    if (setup !== undefined)
        return { ...nothing, by: (project ?? python) ? 'pip' : 'none', setup };
    if (project === undefined)
        return python === undefined ? nothing : { ...nothing, by: 'pip' };
    const extras = chosen(project.extras, checker);
    const groups = chosen(project.groups, checker);
    const brought = [
        ...extras.flatMap((each) => project.extras[each] ?? []),
        ...groups.flatMap((each) => project.groups[each] ?? []),
    ];
    const isBrought = checker === undefined || brought.some((each) => nameOf(each) === checker);
    const requires = isBrought || checker === undefined ? [] : [checker];
    const base = { ...nothing, project: project.directory, extras, requires };
    if (project.uvLock !== undefined)
        return { ...base, by: 'uv', groups: groups.filter((each) => each !== 'dev') };
    return {
        ...base,
        by: 'pip',
        project: project.isPackage ? project.directory : undefined,
        extras: project.isPackage ? extras : [],
        groups,
        // pip learnt of groups in 25.1 only, so what they hold is written out
        requires: [
            ...groups.flatMap((each) => project.groups[each] ?? []),
            ...(project.isPackage ? [] : extras.flatMap((each) => project.extras[each] ?? [])),
            ...requires,
        ],
        files: extras.length + groups.length > 0 ? [] : project.requirementFiles,
    };
}
/** `dev` where it is, else all others that are usual, and whatever holds the checker. */
function chosen(lists, checker) {
    const names = Object.keys(lists);
    const dev = names.filter((name) => (0,project_name/* normalisedName */.E)(name) === 'dev');
    const base = dev.length > 0 ? dev : names.filter((name) => prepare_usual.includes((0,project_name/* normalisedName */.E)(name)));
    const holds = (name) => (lists[name] ?? []).some((each) => nameOf(each) === checker);
    if (checker === undefined || base.some((name) => holds(name)))
        return base;
    return [...base, ...names.filter((name) => !base.includes(name) && holds(name)).slice(0, 1)];
}
/** The project that a requirement names. */
const nameOf = (requirement) => (0,project_name/* normalisedName */.E)(/^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? '');

// EXTERNAL MODULE: ./lib/cli/src/plan/runners.js
var runners = __webpack_require__(65832);
;// CONCATENATED MODULE: ./lib/cli/src/plan/gates.js




/** What GitHub takes in one matrix. */
const mostRows = 256;
const machines = {
    linux: 'linux-x86_64',
    macos: 'macos-aarch64',
    windows: 'windows-x86_64',
};
/** The rows of `gate-matrix`: the config's gates, or those that were detected where it is silent; each Python and system a row. */
function gateRows(config, packages, facts) {
    const wanted = config.gates ?? detectGates(packages, facts);
    const source = config.gates === undefined ? 'detected' : 'config';
    // a release of nothing has nothing to check
    const gates = (packages.length === 0 ? [] : wanted).flatMap((gate) => rowsOf(gate, source, config, packages, facts));
    if (gates.length <= mostRows)
        return { gates, problems: [] };
    return { gates: [], problems: [tooMany(gates.length)] };
}
function rowsOf(gate, source, config, packages, facts) {
    const { name, run, setup, blocking, directory, timeout, checker } = gate;
    // cargo alone has no use for a Python project around it
    const isCargo = /^cargo\s/.test(run) && gate.python.length === 0;
    const project = isCargo ? undefined : projectOf(directory, packages, facts.projects);
    const versions = gate.python.length === 0 ? [undefined] : gate.python;
    const isPlain = gate.systems.length === 1 && gate.systems[0] === 'linux';
    return gate.systems.flatMap((system) => versions.map((python) => {
        const marks = [...(python === undefined ? [] : [python]), ...(isPlain ? [] : [system])];
        return {
            name: marks.length === 0 ? name : `${name} (${marks.join(', ')})`,
            run,
            blocking,
            system,
            runner: (0,runners/* runnerOf */.m)(machines[system], config.build.runners),
            directory,
            timeout,
            source,
            python,
            prepare: chooseSurroundings(project, { python, setup, ...(checker && { checker }) }),
        };
    }));
}
/** The nearest Python project at or above a folder, else the only one that is released. */
function projectOf(directory, packages, projects) {
    const around = projects
        .filter((each) => isInside(directory, each.directory))
        .sort((one, other) => depth(other.directory) - depth(one.directory));
    const released = projects.filter((each) => packages.some((one) => one.ecosystem === 'python' && one.directory === each.directory));
    return around[0] ?? (released.length === 1 ? released[0] : undefined);
}
function tooMany(count) {
    return (0,problem/* problem */.CC)('matrix-too-large', `The gates make ${count} rows, and GitHub takes ${mostRows} in one matrix.`, 'Name fewer Python versions or systems in `gates`, or put commands together.');
}

// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var model_target = __webpack_require__(26968);
;// CONCATENATED MODULE: ./lib/cli/src/plan/pythons.js


/** Versions that both maturin and cibuildwheel build for unless told, oldest first. */
const pythons_usual = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'];
/** Those without the global lock that are no experiment. */
const usualFree = ['3.14t', '3.15t'];
/** What can be asked for beside them: versions out of support, which maturin still knows, and the first without the lock. */
const known = { maturin: ['3.7', '3.8', ...pythons_usual, '3.13t', ...usualFree], cibuildwheel: [...pythons_usual, ...usualFree] };
/** The Pythons that an extension is built for; of a stable ABI only those that its one wheel does not serve, free-threaded ones. */
function pythonsFor(each) {
    const { name, builder, form, requiresPython, python } = each;
    const allows = (version) => isAllowed(version, requiresPython);
    const isKnownToBindings = (version) => form.newest === undefined || minor(version) <= minor(form.newest);
    if (python === undefined) {
        const all = [...pythons_usual, ...(form.freeThreaded ? usualFree : [])];
        const pythons = all.filter((version) => allows(version) && isKnownToBindings(version));
        if (form.abi3 !== undefined)
            return { pythons: [], problems: [] };
        return { pythons, problems: pythons.length > 0 ? [] : [noPython(name, requiresPython)] };
    }
    const problems = python.flatMap((version) => {
        const wrong = !known[builder].includes(version)
            ? `${builder} builds for ${known[builder].join(', ')}`
            : !allows(version)
                ? `its \`requires-python\` is ${requiresPython}`
                : form.abi3 === undefined && !isKnownToBindings(version)
                    ? `its pyo3 knows none newer than ${form.newest}`
                    : undefined;
        return wrong === undefined ? [] : [unbuildable(name, version, wrong)];
    });
    const served = (version) => form.abi3 !== undefined && !version.endsWith('t');
    return { pythons: [...new Set(python)].filter((version) => !served(version)), problems };
}
/** The versions that are built for unless told, from `oldest` on, as far as `requires-python` allows them; oldest first. */
function usualPythons(requiresPython, oldest) {
    return pythons_usual.filter((version) => isAllowed(version, requiresPython) && (oldest === undefined || minor(version) >= minor(oldest)));
}
/** Whether some release of a version is within `requires-python`: `>=3.9.1` leaves 3.9 in. */
function isAllowed(version, requiresPython) {
    if (requiresPython === undefined)
        return true;
    const plain = version.replace(/t$/, '');
    try {
        return [`${plain}.0`, `${plain}.99`].some((release) => (0,pep440/* satisfies */.ib)(release, requiresPython));
    }
    catch {
        // the backend says what is wrong with it
        return true;
    }
}
const minor = (version) => Number(/^3\.(\d+)/.exec(version)?.[1] ?? 0);
function noPython(name, requiresPython) {
    return (0,problem/* problem */.CC)('python-unbuildable', `There is no Python to build the wheels of ${name} for: its \`requires-python\` is ${requiresPython ?? 'not given'}.`, `Raise or lower it so that one of ${pythons_usual.join(', ')} is allowed, or name versions with \`python\` in the config.`);
}
function unbuildable(name, version, why) {
    return (0,problem/* problem */.CC)('python-unbuildable', `The config asks for wheels of ${name} for Python ${version}, and ${why}.`, 'Correct `python` of the package in the config; without it the wheels are made for every version that fits.');
}

// EXTERNAL MODULE: ./lib/cli/src/model/identifier.js
var model_identifier = __webpack_require__(65050);
;// CONCATENATED MODULE: ./lib/cli/src/plan/identifiers.js

/** Whether `[tool.cibuildwheel]` of the project has a build; its `build` names what is wanted, its `skip` what is not. */
function isSelected(python, target, { build, skip }) {
    const identifier = (0,model_identifier/* identifierOf */.x)(python, target);
    const fits = (patterns) => patterns.some((pattern) => alternatives(pattern).some((each) => globOf(each).test(identifier)));
    return (build.length === 0 || fits(build)) && !fits(skip);
}
/** `cp3{9,10}-*` → `cp39-*`, `cp310-*`: as bracex, which cibuildwheel uses, without its ranges. */
function alternatives(pattern) {
    const [whole, head = '', inner = '', tail = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern) ?? [];
    if (whole === undefined)
        return [pattern];
    return inner.split(',').flatMap((each) => alternatives(`${head}${each}${tail}`));
}
/** `*`, `?` and `[abc]` as Python's fnmatch reads them. */
function globOf(pattern) {
    const source = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')
        .replaceAll('[!', '[^');
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return /^(?!)/;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/wheels.js




/** Every wheel of a package, under the name that it is to have. */
function planWheels(wish, build) {
    const { planned, form } = wish;
    if (form.kind === 'pure') {
        return { pure: [fileOf(planned, `${form.python ?? 'py3'}-none-any`, undefined)], native: new Map(), problems: [] };
    }
    const builder = planned.backend === 'maturin' ? 'maturin' : 'cibuildwheel';
    const { pythons, problems } = form.kind === 'program'
        ? { pythons: [], problems: [] }
        : pythonsFor({ name: planned.name, builder, form, requiresPython: wish.requiresPython, python: wish.python });
    const native = new Map();
    for (const target of new Set(wish.targets ?? model_target/* usualTargets */.Pv)) {
        const selected = (version) => builder === 'maturin' || isSelected(version, target, form);
        const platform = platformTag(target, build);
        const files = [
            ...oneForAll(wish, builder, selected, platform),
            ...pythons.filter(selected).map((python) => {
                const tag = `cp${python.replace('.', '')}`;
                return fileOf(planned, `${tag.replace(/t$/, '')}-${tag}-${platform}`, python);
            }),
        ];
        if (files.length > 0)
            native.set(target, files);
    }
    return { pure: [], native, problems };
}
/** The wheel that serves every Python of a target: a program, or an extension with a stable ABI. */
function oneForAll({ planned, form, requiresPython }, builder, selected, platform) {
    if (form.kind === 'extension' && form.abi3 === undefined)
        return [];
    // cibuildwheel has to be told with which Python; the oldest is what a stable ABI is for
    const oldest = form.abi3 === undefined || form.abi3 === 'any' ? undefined : form.abi3;
    const python = builder === 'maturin' ? undefined : usualPythons(requiresPython, oldest).find(selected);
    if (builder === 'cibuildwheel' && python === undefined)
        return [];
    if (form.kind === 'program')
        return [fileOf(planned, `py3-none-${platform}`, python)];
    // where the project leaves the version to the Python that builds, so does the plan
    if (oldest === undefined)
        return [{ ...fileOf(planned, '', python), filename: undefined }];
    return [fileOf(planned, `cp${oldest.replace('.', '')}-abi3-${platform}`, python)];
}
function fileOf({ name, version }, tags, python) {
    const stem = (0,project_name/* normalisedName */.E)(name).replaceAll('-', '_');
    return { kind: 'wheel', name, version, filename: `${stem}-${version}-${tags}.whl`, python };
}
/** glibc's policies that have a name from before PEP 600 as well. */
const legacy = {
    '2_5': 'manylinux1',
    '2_12': 'manylinux2010',
    '2_17': 'manylinux2014',
};
/**
 * The platform tag that a wheel is to have. On a Mac it is the oldest system that Rust builds for; other compilers are told
 * by their Python, so that of this tag only the machine is held against what was built.
 */
function platformTag(target, { manylinux, musllinux }) {
    const old = legacy[manylinux];
    const linux = (architecture) => [...(old === undefined ? [] : [`${old}_${architecture}`]), `manylinux_${manylinux}_${architecture}`].join('.');
    const tags = {
        'linux-x86_64': linux('x86_64'),
        'linux-aarch64': linux('aarch64'),
        'musllinux-x86_64': `musllinux_${musllinux}_x86_64`,
        'musllinux-aarch64': `musllinux_${musllinux}_aarch64`,
        'macos-x86_64': 'macosx_10_12_x86_64',
        'macos-aarch64': 'macosx_11_0_arm64',
        'macos-universal2': 'macosx_10_12_x86_64.macosx_11_0_arm64.macosx_10_12_universal2',
        'windows-x86_64': 'win_amd64',
        'windows-aarch64': 'win_arm64',
    };
    return tags[target];
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/matrix.js




/**
 * The rows of `build-matrix`, longest first: the wheels of each target, for all their Pythons; all crates once; every sdist
 * and pure-Python wheel once. Sources are built on Linux only: other checkouts may change line ends.
 */
function buildRows({ crates, python, only, build, configFile }) {
    const planned = python.map((wish) => {
        const targets = wish.targets ?? (only.length === 0 ? undefined : only);
        return { wish, ...planWheels({ ...wish, targets }, build) };
    });
    const targets = model_target/* wheelTargets */.Ak.filter((target) => (only.length === 0 || only.includes(target)) && planned.some(({ native }) => native.has(target)));
    const row = (target, runner, expects) => ({
        target,
        runner: (0,runners/* runnerOf */.m)(runner, build.runners),
        timeout: build.timeout,
        expects,
    });
    const sources = planned.flatMap(({ wish, pure }) => [sdistOf(wish.planned), ...pure]);
    const rows = [
        ...targets.map((target) => row((0,model_target/* wheelsTarget */.od)(target), target, planned.flatMap(({ native }) => native.get(target) ?? []))),
        ...(crates.length === 0
            ? []
            : [
                row(model_target/* cratesTarget */.YR, 'linux-x86_64', crates.map((each) => crateOf(each))),
            ]),
        ...(sources.length === 0 ? [] : [row(model_target/* sourcesTarget */.ET, 'linux-x86_64', sources)]),
    ].sort((one, other) => cost(other) - cost(one));
    return {
        rows: rows.length === 0 ? [row(model_target/* nothingTarget */.Xi, 'linux-x86_64', [])] : rows,
        problems: [
            ...planned.flatMap(({ problems }) => problems),
            ...(0,runners/* runnerProblems */.P)(rows.length === 0 || targets.includes('linux-x86_64') ? targets : [...targets, 'linux-x86_64'], build.runners, configFile),
        ],
    };
}
/** How long a file takes on each machine, compared with one on Linux: hosted Macs of Intel and Windows are slow to start and to compile. */
const slowness = {
    'macos-x86_64': 2,
    'macos-universal2': 2,
    'windows-x86_64': 1.6,
    'windows-aarch64': 1.5,
    'linux-aarch64': 1.2,
    'musllinux-aarch64': 1.2,
};
/** What a row costs, in wheels on Linux: rows that start first should be those that end last. */
function cost({ target, expects }) {
    const wheels = (0,model_target/* wheelTargetOf */._o)(target);
    // a crate is compiled once more from its package, where a wheel of one Python more shares what is compiled already
    if (wheels === undefined)
        return target === model_target/* cratesTarget */.YR ? 1 + expects.length / 4 : expects.length / 20;
    return (2 + expects.length / 2) * (slowness[wheels] ?? 1);
}
function crateOf({ name, version }) {
    return { kind: 'crate', name, version, filename: `${name}-${version}.crate`, python: undefined };
}
/** PyPI takes exactly one name for an sdist: normalised, with underscores (PEP 625). A version that only the backend spells is not guessed. */
function sdistOf({ name, version, versionSource }) {
    const normal = (0,project_name/* normalisedName */.E)(name).replaceAll('-', '_');
    const filename = versionSource === 'tag' ? undefined : `${normal}-${version}.tar.gz`;
    return { kind: 'sdist', name, version, filename, python: undefined };
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/order.js

/**
 * Orders crates so that each comes after those it depends on, by name where nothing else decides. A dev-dependency
 * counts only where it has a version, because cargo drops the others when it packages (cargo `ops/cargo_package`).
 */
function orderCrates(crates) {
    // by manifest and not by name: two crates of one name are both kept, and told by the plan
    const waiting = new Set([...crates].sort((one, other) => (one.name < other.name ? -1 : 1)));
    const ordered = [];
    while (waiting.size > 0) {
        const names = new Set([...waiting].map((each) => each.name));
        const ready = [...waiting].find((each) => !dependsOnAny(each, names, true)) ??
            // a circle through dev-dependencies alone can be published where the names exist already
            [...waiting].find((each) => !dependsOnAny(each, names, false));
        if (ready === undefined)
            return { ordered: [...ordered, ...waiting], problems: [circle([...names])] };
        waiting.delete(ready);
        ordered.push(ready);
    }
    return { ordered, problems: [] };
}
function dependsOnAny(crate, waiting, withDev) {
    return crate.dependencies.some((each) => each.directory !== undefined &&
        each.name !== crate.name &&
        waiting.has(each.name) &&
        (each.kind !== 'dev' || (withDev && each.versioned)));
}
function circle(names) {
    return (0,problem/* problem */.CC)('crate-cycle', `These crates depend on one another in a circle: ${names.join(', ')}.`, 'crates.io needs every dependency before its dependent: break the circle.');
}

// EXTERNAL MODULE: ./lib/cli/src/plan/selection.js + 1 modules
var selection = __webpack_require__(72453);
// EXTERNAL MODULE: ./lib/cli/src/plan/settings.js
var plan_settings = __webpack_require__(33526);
// EXTERNAL MODULE: ./lib/cli/src/plan/tag.js
var plan_tag = __webpack_require__(73559);
;// CONCATENATED MODULE: ./lib/cli/src/plan/tag-problems.js



/** A tag that releases nothing: it fits no package, or one that is not published. */
function unknownTag(tag, configFile, manifests, { own, barred }) {
    const releasable = manifests.filter((each) => (0,selection/* isReleasable */.b)(each));
    const unpublished = [...manifests.filter((each) => !(0,selection/* isReleasable */.b)(each)), ...barred];
    const meant = (0,plan_tag/* readTag */.zW)(tag, unpublished, own)[0]?.manifests[0];
    if (meant !== undefined)
        return unpublishable(tag, meant, barred.includes(meant) ? configFile : undefined);
    const versionOf = (each) => each?.version ?? '1.0.0';
    const first = releasable.find((each) => own(each) === undefined);
    const examples = [
        ...(first === undefined ? [] : [`v${versionOf(first)}`]),
        ...releasable.slice(0, 5).map((each) => (0,plan_tag/* tagFor */.gY)(each, versionOf(each), own, '{name}-v{version}')),
    ];
    const templates = new Set(releasable.flatMap((each) => own(each) ?? plan_tag/* tagTemplates */.km));
    return (0,problem/* problem */.CC)('tag-unknown', `The tag ${tag} fits no package; the repository has ${names(manifests)}.`, `Tag as one of ${[...(templates.size > 0 ? templates : plan_tag/* tagTemplates */.km)].join(', ')}: here for example ${[...new Set(examples)].join(', ')}.`);
}
function unpublishable(tag, manifest, configFile) {
    const { name, origin } = manifest;
    const where = configFile === undefined ? origin : { file: configFile };
    return (0,problem/* problem */.CC)('tag-unpublishable', `The tag ${tag} names ${name}, which is not published: ${configFile === undefined ? `\`publish\` in ${origin.file}` : `\`publish: false\` in ${configFile}`} says so.`, 'Take that out if the package shall be released, or push the tag of another package.', where);
}
/** A tag that several packages can be meant by, at different versions. */
function ambiguousTag(tag, readings, { own }) {
    const ways = readings.map(({ version, manifests }) => `${names(manifests)} at ${version.text}`);
    const clear = readings.flatMap(({ version, manifests }) => manifests.slice(0, 3).map((each) => (0,plan_tag/* tagFor */.gY)(each, version.text, own, '{name}-v{version}')));
    return (0,problem/* problem */.CC)('tag-ambiguous', `The tag ${tag} can mean ${ways.join(', or ')}.`, `Push the one that is meant: ${[...new Set(clear)].join(', ')}; or give the packages a \`tag\` of their own in the config.`);
}
/** Packages by their names, in words. */
const names = (manifests) => manifests.length === 0 ? 'none' : [...new Set(manifests.map((each) => each.name))].join(', ');

;// CONCATENATED MODULE: ./lib/cli/src/plan/plan.js













/** Makes the plan, and lists everything that is wrong with the repository at once. `draft` is absent where there is nothing to plan. */
function draftPlan(facts) {
    const settings = (0,plan_settings/* applyConfig */.x)(facts.config, facts.manifests, facts.configFile);
    const found = choose(facts, settings.manifests);
    const chosen = { manifests: found.manifests, problems: [...settings.problems, ...found.problems] };
    const tag = facts.tag ?? assumedTag(chosen.manifests, settings.own);
    if (tag === undefined)
        return { draft: undefined, problems: [...chosen.problems, ...noVersion(chosen.manifests)] };
    const releasable = chosen.manifests.filter((each) => (0,selection/* isReleasable */.b)(each));
    const [reading, ...others] = (0,plan_tag/* readTag */.zW)(tag.name, releasable, settings.own);
    if (reading === undefined) {
        return {
            draft: undefined,
            problems: [...chosen.problems, unknownTag(tag.name, facts.configFile, chosen.manifests, settings)],
        };
    }
    if (others.length > 0) {
        return { draft: undefined, problems: [...chosen.problems, ambiguousTag(tag.name, [reading, ...others], settings)] };
    }
    const { selected, leftOut, problems } = (0,selection/* select */.L)(tag.name, reading, chosen.manifests);
    const prerelease = (0,model_version/* isPrerelease */.V1)(reading.version);
    const channel = chooseChannel(facts.config, prerelease, selected);
    const crates = orderCrates(channel.kept.filter((each) => each.ecosystem === 'rust'));
    const python = channel.kept
        .filter((each) => each.ecosystem === 'python')
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    const packages = [...crates.ordered, ...python].map((each) => planned(each, reading));
    const matrix = buildRows({
        crates: packages.filter((each) => each.ecosystem === 'rust'),
        python: python.map((each) => ({
            planned: planned(each, reading),
            form: each.wheel,
            requiresPython: each.requiresPython,
            targets: settings.of(each)?.targets,
            python: settings.of(each)?.python,
        })),
        only: facts.platforms,
        build: facts.config.build,
        configFile: facts.configFile,
    });
    const gates = gateRows(facts.config, packages, facts.checks);
    const { build, credentials, release, notify } = facts.config;
    const mains = facts.config.packages.filter((each) => each.main);
    // a tag of one package among others is no release of the repository
    const isComponent = !/^v?\d/.test(tag.name) && chosen.manifests.some((each) => (0,selection/* isReleasable */.b)(each) && !channel.kept.includes(each));
    const draft = {
        schema: 1,
        repository: facts.repository,
        tag: tag.name,
        tagSource: tag.source,
        version: reading.version.text,
        prerelease,
        channel: channel.channel,
        pypi: channel.pypi,
        crates: channel.crates,
        environment: channel.environment,
        commit: facts.commit,
        epoch: facts.epoch,
        packages,
        leftOut: [...facts.leftOut, ...settings.leftOut, ...leftOut, ...channel.leftOut],
        rows: matrix.rows,
        maxParallel: build.maxParallel,
        build: { linux: build.linux, manylinux: build.manylinux, musllinux: build.musllinux },
        tools: tools/* pinnedTools */.w,
        gates: gates.gates,
        credentials: { pypi: credentials.pypi, crates: credentials.crates },
        release: {
            assets: release.assets,
            latest: !prerelease &&
                (mains.length === 0 ? !isComponent : channel.kept.some((each) => settings.of(each)?.main === true)),
            retentionDays: release.retentionDays,
            branches: release.branches,
        },
        notify: { ...notify, template: facts.notifyTemplate },
    };
    return {
        draft,
        problems: [
            ...chosen.problems,
            ...duplicates(packages),
            ...problems,
            ...agreement(tag.name, reading.version, channel.kept, facts.statements),
            ...crates.problems,
            ...matrix.problems,
            ...gates.problems,
        ],
    };
}
/** The finished plan. */
function finishPlan(draft, packages, notes) {
    return { ...draft, packages, notes };
}
function choose({ manifests: all, packages }, manifests) {
    if (packages.length === 0)
        return { manifests, problems: [] };
    const releasable = manifests.filter((each) => (0,selection/* isReleasable */.b)(each));
    const unknown = packages.filter((name) => !releasable.some((each) => each.name === name));
    return {
        manifests: manifests.filter((each) => packages.includes(each.name)),
        problems: unknown.map((name) => (0,problem/* problem */.CC)('package-unknown', all.some((each) => each.name === name)
            ? `${name} is not published (\`publish\`), so it cannot be released.`
            : `There is no package ${name}; the repository has ${names(releasable)}.`, 'Name packages as their manifests do, separated by commas.')),
    };
}
/** The tag of the package at the root, else of the version that most packages have; `v{version}` where one would do. */
function assumedTag(manifests, own) {
    const versioned = manifests.flatMap((each) => {
        const version = (0,selection/* isReleasable */.b)(each) && each.version !== undefined ? (0,model_version/* readVersion */.$4)(each.version) : undefined;
        return version === undefined ? [] : [{ version, manifest: each, isRoot: each.directory === '.' }];
    });
    const count = (version) => versioned.filter((each) => (0,model_version/* isSameVersion */.p)(each.version, version)).length;
    const roots = versioned.filter((each) => each.isRoot);
    const best = (roots.length > 0 ? roots : versioned).reduce((winner, { version }) => (winner === undefined || count(version) > count(winner) ? version : winner), undefined);
    if (best === undefined)
        return undefined;
    const bearers = (roots.length > 0 ? roots : versioned).filter((each) => (0,model_version/* isSameVersion */.p)(each.version, best));
    const tags = bearers.map((each) => (0,plan_tag/* tagFor */.gY)(each.manifest, best.text, own));
    const plain = `v${best.text}`;
    return { name: tags.includes(plain) ? plain : (tags[0] ?? plain), source: 'assumed' };
}
function planned(manifest, { version }) {
    const own = (manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version)) ?? version;
    const spelled = manifest.ecosystem === 'python' ? own.pep440 : own.semver;
    return {
        ecosystem: manifest.ecosystem,
        name: manifest.name,
        version: spelled ?? own.text,
        versionSource: manifest.version === undefined ? 'tag' : 'manifest',
        directory: manifest.directory,
        workspace: manifest.ecosystem === 'python' ? undefined : manifest.workspace,
        backend: manifest.ecosystem === 'python' ? manifest.backend : 'cargo',
        requires: manifest.ecosystem === 'python' ? manifest.requires : [],
        crateDirectory: manifest.ecosystem === 'python' ? manifest.crateDirectory : manifest.directory,
        onRegistry: 'unasked',
    };
}
function duplicates(packages) {
    const key = (each) => 
    // both registries take `-`, `_` and the case of letters as one
    `${each.ecosystem} ${(0,project_name/* normalisedName */.E)(each.name)}`;
    return packages
        .filter((each, index) => packages.findIndex((other) => key(other) === key(each)) < index)
        .map((each) => (0,problem/* problem */.CC)('package-duplicate', `Two ${each.ecosystem === 'python' ? 'Python packages' : 'crates'} are called ${each.name}; one is in ${each.directory}.`, 'Rename one of them, or name the folder of the right one with `working-directory`.'));
}
function noVersion(manifests) {
    return manifests
        .filter((each) => (0,selection/* isReleasable */.b)(each))
        .map((each) => each.version === undefined
        ? (0,problem/* problem */.CC)('version-unknown', `The version of ${each.name} is found by its build backend (${each.ecosystem === 'python' ? each.backend : 'cargo'}), and no tag says it.`, 'Give the input `tag`, or push the tag that the release is to have.', each.origin)
        : (0,problem/* problem */.CC)('version-unmappable', `${each.version} (${each.name}) is no version.`, 'Use a version such as 1.0.0, or 1.0.0-rc.1 for a pre-release.', each.versionOrigin));
}


/***/ }),

/***/ 29602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ lookalikesOf),
  q: () => (/* binding */ newProjectProblems)
});

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(73778);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/src/plan/standard-modules.js

/**
 * Modules of Python's standard library from 2.6 to 3.14 as PyPI compares names, after the package `stdlib-list` 0.12, which
 * PyPI itself asks (warehouse `STDLIB_PROHIBITED`). Its tests and the insides of its tools are left out.
 */
const modules = `
  abc abcoll aepack aetools aetypes aifc aix-support al android-support annotationlib antigravity anydbm apple-support
  applesingle argparse array ast ast-unparse asynchat asyncio asyncio-base-events asyncio-base-futures
  asyncio-base-subprocess asyncio-base-tasks asyncio-compat asyncio-constants asyncio-coroutines asyncio-events
  asyncio-exceptions asyncio-format-helpers asyncio-futures asyncio-graph asyncio-locks asyncio-log asyncio-main
  asyncio-mixins asyncio-proactor-events asyncio-protocols asyncio-queues asyncio-runners asyncio-selector-events
  asyncio-sslproto asyncio-staggered asyncio-streams asyncio-subprocess asyncio-taskgroups asyncio-tasks
  asyncio-threads asyncio-timeouts asyncio-tools asyncio-transports asyncio-trsock asyncio-unix-events
  asyncio-windows-events asyncio-windows-utils asyncore atexit audiodev audioop autogil base64 basehttpserver bastion
  bdb binascii binhex bisect blake2 bootlocale bootsubprocess bsddb bsddb-db bsddb-dbobj bsddb-dbrecio bsddb-dbshelve
  bsddb-dbtables bsddb-dbutils buildtools builtin builtins bz2 calendar canvas carbon carbon-ae carbon-ah carbon-app
  carbon-appearance carbon-carbonevents carbon-carbonevt carbon-cf carbon-cg carbon-cm carbon-components
  carbon-controlaccessor carbon-controls carbon-corefounation carbon-coregraphics carbon-ctl carbon-dialogs carbon-dlg
  carbon-drag carbon-dragconst carbon-events carbon-evt carbon-file carbon-files carbon-fm carbon-folder
  carbon-folders carbon-fonts carbon-help carbon-ibcarbon carbon-ibcarbonruntime carbon-icns carbon-icons
  carbon-launch carbon-launchservices carbon-list carbon-lists carbon-machelp carbon-mediadescr carbon-menu
  carbon-menus carbon-mlte carbon-osa carbon-osaconst carbon-qd carbon-qdoffs carbon-qdoffscreen carbon-qt
  carbon-quickdraw carbon-quicktime carbon-res carbon-resources carbon-scrap carbon-snd carbon-sound carbon-te
  carbon-textedit carbon-win carbon-windows cd cfmfile cgi cgihttpserver cgitb chunk cmath cmd code codecs codecs-cn
  codecs-hk codecs-iso2022 codecs-jp codecs-kr codecs-tw codeop collections collections-abc collections-main colorize
  colorpicker colorsys commands compat-pickle compileall compiler compiler-ast compiler-consts compiler-future
  compiler-misc compiler-pyassem compiler-pycodegen compiler-symbols compiler-syntax compiler-transformer
  compiler-visitor compression compression-bz2 compression-common compression-common-streams compression-gzip
  compression-lzma compression-zlib compression-zstd compression-zstd-zstdfile concurrent concurrent-futures
  concurrent-futures-base concurrent-futures-interpreter concurrent-futures-process concurrent-futures-thread
  concurrent-interpreters concurrent-interpreters-crossinterp concurrent-interpreters-queues configparser contextlib
  contextvars cookie cookielib copy copy-reg copyreg cpickle cprofile crypt cstringio csv ctypes ctypes-aix
  ctypes-endian ctypes-layout ctypes-macholib ctypes-macholib-dyld ctypes-macholib-dylib ctypes-macholib-framework
  ctypes-util ctypes-wintypes curses curses-ascii curses-has-key curses-panel curses-textpad curses-wrapper
  dataclasses datetime dbhash dbm dbm-dumb dbm-gnu dbm-ndbm dbm-sqlite3 decimal device dialog difflib dircache dis
  distutils dl doctest docxmlrpcserver dumbdbm dummy-thread dummy-threading easydialogs elementtree email
  email-base64mime email-charset email-contentmanager email-encoded-words email-encoders email-errors email-feedparser
  email-generator email-header email-header-value-parser email-headerregistry email-iterators email-message email-mime
  email-mime-application email-mime-audio email-mime-base email-mime-image email-mime-message email-mime-multipart
  email-mime-nonmultipart email-mime-text email-parseaddr email-parser email-policy email-policybase email-quoprimime
  email-utils encodings encodings-aliases encodings-ascii encodings-base64-codec encodings-big5 encodings-big5hkscs
  encodings-builtin encodings-bz2-codec encodings-charmap encodings-codecs encodings-cp037 encodings-cp1006
  encodings-cp1026 encodings-cp1125 encodings-cp1140 encodings-cp1250 encodings-cp1251 encodings-cp1252
  encodings-cp1253 encodings-cp1254 encodings-cp1255 encodings-cp1256 encodings-cp1257 encodings-cp1258
  encodings-cp273 encodings-cp424 encodings-cp437 encodings-cp500 encodings-cp65001 encodings-cp720 encodings-cp737
  encodings-cp775 encodings-cp850 encodings-cp852 encodings-cp855 encodings-cp856 encodings-cp857 encodings-cp858
  encodings-cp860 encodings-cp861 encodings-cp862 encodings-cp863 encodings-cp864 encodings-cp865 encodings-cp866
  encodings-cp869 encodings-cp874 encodings-cp875 encodings-cp932 encodings-cp949 encodings-cp950 encodings-encodings
  encodings-euc-jis-2004 encodings-euc-jisx0213 encodings-euc-jp encodings-euc-kr encodings-gb18030 encodings-gb2312
  encodings-gbk encodings-hex-codec encodings-hp-roman8 encodings-hz encodings-idna encodings-iso2022-jp
  encodings-iso2022-jp-1 encodings-iso2022-jp-2 encodings-iso2022-jp-2004 encodings-iso2022-jp-3
  encodings-iso2022-jp-ext encodings-iso2022-kr encodings-iso8859-1 encodings-iso8859-10 encodings-iso8859-11
  encodings-iso8859-13 encodings-iso8859-14 encodings-iso8859-15 encodings-iso8859-16 encodings-iso8859-2
  encodings-iso8859-3 encodings-iso8859-4 encodings-iso8859-5 encodings-iso8859-6 encodings-iso8859-7
  encodings-iso8859-8 encodings-iso8859-9 encodings-johab encodings-koi8-r encodings-koi8-t encodings-koi8-u
  encodings-kz1048 encodings-latin-1 encodings-mac-arabic encodings-mac-centeuro encodings-mac-croatian
  encodings-mac-cyrillic encodings-mac-farsi encodings-mac-greek encodings-mac-iceland encodings-mac-latin2
  encodings-mac-roman encodings-mac-romanian encodings-mac-turkish encodings-mbcs encodings-oem encodings-palmos
  encodings-ptcp154 encodings-punycode encodings-quopri-codec encodings-raw-unicode-escape encodings-rot-13
  encodings-shift-jis encodings-shift-jis-2004 encodings-shift-jisx0213 encodings-string-escape encodings-tis-620
  encodings-undefined encodings-unicode-escape encodings-unicode-internal encodings-utf-16 encodings-utf-16-be
  encodings-utf-16-le encodings-utf-32 encodings-utf-32-be encodings-utf-32-le encodings-utf-7 encodings-utf-8
  encodings-utf-8-sig encodings-uu-codec encodings-win-cp-codecs encodings-zlib-codec ensurepip enum errno exceptions
  faulthandler fcntl filecmp filedialog fileinput findertools fixtk fl flp fm fnmatch formatter fpectl fpformat
  fractions framework frozen-importlib frozen-importlib-external ftplib functools future future-builtins gc gdbm
  genericpath gensuitemodule getopt getpass gettext gl glob graphlib grp gzip hashlib heapq hmac hotshot hotshot-log
  hotshot-stats hotshot-stones html html-entities html-parser htmlentitydefs htmllib htmlparser http http-client
  http-cookiejar http-cookies http-server httplib ic icopen idlelib ihooks imageop imaplib imgfile imghdr imp
  importlib importlib-abc importlib-adapters importlib-bootstrap importlib-bootstrap-external importlib-common
  importlib-machinery importlib-metadata importlib-metadata-adapters importlib-metadata-collections
  importlib-metadata-diagnose importlib-metadata-functools importlib-metadata-itertools importlib-metadata-meta
  importlib-metadata-text importlib-readers importlib-resources importlib-resources-abc importlib-resources-adapters
  importlib-resources-common importlib-resources-functional importlib-resources-itertools importlib-resources-legacy
  importlib-resources-readers importlib-resources-simple importlib-simple importlib-util imputil inspect
  interpchannels interpqueues interpreters io ios-support ipaddress itertools jpeg json json-decoder json-encoder
  json-json json-main json-re json-scanner json-struct json-sys json-tool keyword lib lib-libpython3 lib2to3 linecache
  linuxaudiodev locale logging logging-config logging-handlers lsprof lwpcookiejar lzma macerrors macos macostools
  macpath macresource macurl2path mailbox mailcap main markupbase marshal math md5 mhlib mimetools mimetypes
  mimewriter mimify miniaeframe mmap modulefinder mozillacookiejar msi msilib msvcrt multibytecodec multifile
  multiprocessing multiprocessing-connection multiprocessing-context multiprocessing-dummy
  multiprocessing-dummy-connection multiprocessing-forking multiprocessing-forkserver multiprocessing-heap
  multiprocessing-managers multiprocessing-pool multiprocessing-popen-fork multiprocessing-popen-forkserver
  multiprocessing-popen-spawn-posix multiprocessing-popen-spawn-win32 multiprocessing-process multiprocessing-queues
  multiprocessing-reduction multiprocessing-resource-sharer multiprocessing-resource-tracker
  multiprocessing-semaphore-tracker multiprocessing-shared-memory multiprocessing-sharedctypes multiprocessing-spawn
  multiprocessing-synchronize multiprocessing-util mutex nav netrc new nis nntplib nt ntpath nturl2path numbers opcode
  opcode-metadata operator optparse os os-path os2emxpath ossaudiodev osx-support overlapped parser pathlib
  pathlib-abc pathlib-local pathlib-os pathlib-types pdb peg-parser phello phello-foo pickle pickletools pipes
  pixmapwrapper pkgutil platform plistlib popen2 poplib posix posixfile posixpath posixshmem posixsubprocess pprint
  profile pstats pty pwd py-abc py-compile py-warnings pyclbr pydatetime pydecimal pydoc pydoc-data pyexpat
  pyexpat-errors pyexpat-model pyio pylong pyrepl pyrepl-base-eventqueue pyrepl-commands pyrepl-completing-reader
  pyrepl-console pyrepl-curses pyrepl-fancy-termios pyrepl-historical-reader pyrepl-input pyrepl-keymap pyrepl-main
  pyrepl-minimal-curses pyrepl-module-completer pyrepl-pager pyrepl-reader pyrepl-readline pyrepl-simple-interact
  pyrepl-terminfo pyrepl-threading-handler pyrepl-trace pyrepl-types pyrepl-unix-console pyrepl-unix-eventqueue
  pyrepl-utils pyrepl-windows-console pyrepl-windows-eventqueue queue quopri random re re-casefix re-compiler
  re-constants re-parser readline remote-debugging repr reprlib resource rexec rfc822 rlcompleter robotparser runpy
  sched scproxy scrolledtext secrets select selectors sets sgmllib sha sha1 sha2 sha256 sha3 sha512 shelve shlex
  shutil signal simpledialog simplehttpserver simplexmlrpcserver site sitebuiltins smtpd smtplib sndhdr socket
  socketserver spwd sqlite3 sqlite3-dbapi2 sqlite3-dump sqlite3-main sre sre-compile sre-constants sre-parse ssl stat
  statistics statvfs string string-templatelib stringio stringold stringprep strop strptime struct subprocess
  suggestions sunau sunaudio sunaudiodev symbol symtable sys sysconfig sysconfig-main sysconfigdata
  sysconfigdata-x86-64-conda-cos6-linux-gnu sysconfigdata-x86-64-conda-linux-gnu syslog tabnanny tarfile telnetlib
  tempfile termios test testbuffer testcapi testimportmultiple testinternalcapi testmultiphase textwrap this thread
  threading threading-local time timeit tix tkcolorchooser tkcommondialog tkconstants tkdnd tkfiledialog tkfont
  tkinter tkinter-colorchooser tkinter-commondialog tkinter-constants tkinter-dialog tkinter-dnd tkinter-filedialog
  tkinter-fix tkinter-font tkinter-main tkinter-messagebox tkinter-scrolledtext tkinter-simpledialog tkinter-tix
  tkinter-ttk tkmessagebox tksimpledialog toaiff token tokenize tomllib tomllib-parser tomllib-re tomllib-types trace
  traceback tracemalloc ttk tty turtle turtledemo types typing typing-io typing-re unicodedata unittest
  unittest-async-case unittest-case unittest-loader unittest-log unittest-main unittest-mock unittest-result
  unittest-runner unittest-signals unittest-suite unittest-util urllib urllib-error urllib-parse urllib-request
  urllib-response urllib-robotparser urllib2 urlparse user userdict userlist userstring uu uuid venv venv-main
  videoreader w warnings wave weakref weakrefset webbrowser whichdb winapi winreg winsound wmi wsgiref
  wsgiref-handlers wsgiref-headers wsgiref-simple-server wsgiref-types wsgiref-util wsgiref-validate xdrlib xml
  xml-dom xml-dom-domreg xml-dom-expatbuilder xml-dom-minicompat xml-dom-minidom xml-dom-nodefilter xml-dom-pulldom
  xml-dom-xmlbuilder xml-etree xml-etree-celementtree xml-etree-elementinclude xml-etree-elementpath
  xml-etree-elementtree xml-parsers xml-parsers-expat xml-parsers-expat-errors xml-parsers-expat-errors-dom
  xml-parsers-expat-errors-etree xml-parsers-expat-errors-parsers xml-parsers-expat-errors-sax xml-parsers-expat-model
  xml-parsers-expat-model-dom xml-parsers-expat-model-etree xml-parsers-expat-model-parsers
  xml-parsers-expat-model-sax xml-sax xml-sax-exceptions xml-sax-expatreader xml-sax-handler xml-sax-saxutils
  xml-sax-xmlreader xmllib xmlrpc xmlrpc-client xmlrpc-server xmlrpclib xxlimited xxsubinterpreters xxsubtype
  xxtestfuzz zipapp zipfile zipfile-main zipfile-path zipfile-path-glob zipimport zlib zoneinfo zoneinfo-common
  zoneinfo-tzpath zoneinfo-zoneinfo zstd
`;
let known;
/** Whether PyPI refuses a project of this name because a module of the standard library has it. */
function isStandardModule(name) {
    known ??= new Set(modules.trim().split(/\s+/));
    return known.has((0,project_name/* normalisedName */.E)(name));
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/pypi-names.js



/** The most names that are asked for on account of one. */
const mostLookalikes = 16;
/** Letters that PyPI takes for one another (warehouse `ultranormalize_name`). */
const alike = { l: '1i', i: '1l', '1': 'li', o: '0', '0': 'o' };
/**
 * Names that PyPI would take for this one, so that none of them may exist: without some of its separators, or with one
 * letter for another that looks like it. Not all that there are, and those first that somebody is likely to have.
 */
function lookalikesOf(name) {
    const own = (0,project_name/* normalisedName */.E)(name);
    const parts = own.split('-');
    const joined = parts.flatMap((_, at) => at === 0
        ? []
        : [
            [...parts.slice(0, at), parts.slice(at).join('')],
            [parts.slice(0, at).join(''), ...parts.slice(at)],
        ]);
    const closer = [[parts.join('')], ...joined].map((each) => each.join('-'));
    const replaced = Array.from(own).flatMap((letter, at) => Array.from(alike[letter] ?? '').map((other) => `${own.slice(0, at)}${other}${own.slice(at + 1)}`));
    return [...new Set([...closer, ...replaced])].filter((each) => each !== own).slice(0, mostLookalikes);
}
/** New projects that PyPI would refuse to create. `lookalikes`: projects that exist, by the new name that looks like them. */
function newProjectProblems(packages, lookalikes) {
    return packages
        .filter((each) => each.ecosystem === 'python' && each.onRegistry === 'new')
        .flatMap(({ name }) => {
        if (isStandardModule(name))
            return [standard(name)];
        const other = lookalikes.get(name);
        return other === undefined ? [] : [similar(name, other)];
    });
}
const standard = (name) => (0,problem/* problem */.CC)('pypi-name-refused', `PyPI answers: The name '${name}' isn't allowed (conflict with Python Standard Library module name).`, 'Give the project another name; what is imported may be called as it is.');
const similar = (name, other) => (0,problem/* problem */.CC)('pypi-name-similar', `PyPI answers: The name '${name}' is too similar to an existing project. That is ${other}.`, `If ${other} is yours, publish under that name; otherwise take one that differs in more than \`-\`, \`_\`, \`.\`, and letters that look alike.`);


/***/ }),

/***/ 65832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runnerProblems),
/* harmony export */   m: () => (/* binding */ runnerOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26968);


/** GitHub's hosted runners of late 2026 for each machine. */
const hosted = {
    'linux-x86_64': 'ubuntu-24.04',
    'linux-aarch64': 'ubuntu-24.04-arm',
    'macos-x86_64': 'macos-15-intel',
    'macos-aarch64': 'macos-15',
    'windows-x86_64': 'windows-2025',
    'windows-aarch64': 'windows-11-arm',
};
/** Labels that no hosted runner answers to any more: a job for one waits until GitHub gives it up after a day. */
const retired = /^(ubuntu-(16|18|20)\.04|macos-1[0-3](\.\d+)?(-(large|xlarge|arm64))?|windows-(2016|2019)|vs2017-win2016)$/;
/** The label of the runner for a target: the config's, else that of its machine, else the hosted one. */
function runnerOf(target, runners = {}) {
    const machine = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(target);
    return runners[target] ?? runners[machine] ?? hosted[machine];
}
/** Targets whose runner does not exist, or is another kind of machine than the target needs. */
function runnerProblems(targets, runners, configFile) {
    return targets.flatMap((target) => {
        const label = runnerOf(target, runners);
        const machine = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .machineOf */ .VT)(target);
        if (retired.test(label)) {
            return [noRunner(target, `GitHub has no runner ${label} any more`, hosted[machine], configFile)];
        }
        const kind = machineOfLabel(label);
        if (kind === undefined || kind === machine)
            return [];
        if (target === 'macos-universal2' && kind.startsWith('macos-'))
            return [];
        return [noRunner(target, `the runner ${label} is ${kind}`, hosted[machine], configFile)];
    });
}
/** What kind of machine a hosted label is; `undefined` for labels of one's own. */
function machineOfLabel(label) {
    const [, system] = /^(ubuntu|macos|windows)-(?:latest|slim|\d[\w.]*)(?:-|$)/.exec(label) ?? [];
    if (system === undefined)
        return undefined;
    if (system === 'macos')
        return /-(intel|large)$/.test(label) ? 'macos-x86_64' : 'macos-aarch64';
    const architecture = /-arm(64)?(-|$)/.test(label) ? 'aarch64' : 'x86_64';
    return _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.find((each) => each === `${system === 'ubuntu' ? 'linux' : 'windows'}-${architecture}`);
}
function noRunner(target, why, usual, configFile) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('target-without-runner', `${target} has no runner: ${why}.`, `Correct \`build.runners\` of ${configFile}; GitHub's own for it is ${usual}.`, { file: configFile });
}


/***/ }),

/***/ 72453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ isReleasable),
  L: () => (/* binding */ selection_select)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(73778);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
;// CONCATENATED MODULE: ./lib/cli/src/plan/readiness.js

/**
 * Sorts out crates that nobody meant for crates.io: the extension module of a Python package, and those without the
 * fields that crates.io demands. Where that would leave nothing, the missing fields are an error.
 */
function assess(selected) {
    const isKept = (each) => !isExtension(each, selected) && lacking(each).length === 0;
    const ready = selected.filter((each) => isKept(each));
    const isNothing = ready.length === 0;
    const others = isNothing ? [] : selected.filter((each) => !ready.includes(each));
    const wanting = (isNothing ? selected : ready).filter((each) => lacking(each).length > 0);
    return {
        ready: isNothing ? selected : ready,
        leftOut: others.map((each) => {
            const { ecosystem, name, version, directory } = each;
            return { ecosystem, name, version, directory, reason: reasonOf(each, selected) };
        }),
        problems: [
            ...wanting.map((each) => incomplete(each, 'error')),
            ...others.filter((each) => !isExtension(each, selected)).map((each) => incomplete(each, 'warning')),
        ],
    };
}
/** A crate whose only product is the shared library of a Python package of this release: nobody can depend on it. */
function isExtension(each, selected) {
    return (each.ecosystem === 'rust' &&
        each.isExtensionOnly &&
        selected.some((other) => other.ecosystem === 'python' && other.crateDirectory === each.directory));
}
function lacking(each) {
    return each.ecosystem === 'rust' ? each.lacking : [];
}
function reasonOf(each, selected) {
    if (isExtension(each, selected))
        return 'is the extension module of the Python package, and nothing else';
    return `lacks ${lacking(each).join(' and ')}, which crates.io demands`;
}
function incomplete(each, level) {
    return (0,problem/* problem */.CC)('crate-metadata-missing', `${each.origin.file}: crates.io demands ${lacking(each).join(' and ')} of ${each.name}.`, level === 'error'
        ? 'Add them to [package]; `license-file` will do for a licence that SPDX does not list.'
        : 'Add them to [package] if the crate shall be published, or write `publish = false` so that nobody asks again.', { ...each.origin, level });
}

;// CONCATENATED MODULE: ./lib/cli/src/plan/selection.js




/**
 * Holds every manifest against the tag. A tag that names a package wants what bears that name (a wheel and a crate may
 * share it and have versions of their own); a plain one wants every publishable package. What stands at another version
 * is passed over with a word, unless nothing is left to release.
 */
function selection_select(tag, reading, manifests) {
    const candidates = reading.manifests.filter((each) => isReleasable(each));
    const fitting = candidates.filter((each) => fits(each, reading.version));
    const others = candidates.filter((each) => !fitting.includes(each));
    const mismatch = others.map((each) => mismatched(tag, reading.version, each));
    // only of what the tag is about: another package's trouble must not stop this one's release
    const drift = candidates.flatMap((each) => (each.ecosystem === 'python' ? drifted(each, manifests) : []));
    const told = others.filter((each) => !drift.some(({ about }) => about.includes(each)));
    const isWrong = fitting.length === 0;
    const unmappable = fitting.flatMap((each) => unmapped(each, reading.version));
    const { ready, leftOut, problems } = assess(fitting);
    return {
        selected: ready,
        leftOut: [...leftOut, ...others.map((each) => passedOver(each, tag))],
        problems: [
            ...(isWrong ? mismatch : bystanders(told, tag)),
            ...drift.map((each) => each.problem),
            ...unmappable,
            ...problems,
        ],
    };
}
/** Whether a registry may have it at all. */
function isReleasable(manifest) {
    return manifest.ecosystem === 'python' || manifest.publishable;
}
/** A version that only the backend knows is held against the tag once it has been built. */
function fits(manifest, version) {
    if (manifest.version === undefined)
        return true;
    const own = (0,model_version/* readVersion */.$4)(manifest.version);
    return own !== undefined && (0,model_version/* isSameVersion */.p)(own, version);
}
function mismatched(tag, version, manifest) {
    const { file, line } = manifest.versionOrigin;
    return (0,problem/* problem */.CC)('tag-version-mismatch', `The tag ${tag} says ${version.text}, and ${place(manifest.versionOrigin)} says ${manifest.version ?? 'nothing'} (${manifest.name}).`, `Set the version of ${manifest.name} to ${version.text} and tag that commit, or push the tag of the version that the manifest has.`, { file, line });
}
/** A maturin package whose own version is not that of the publishable crate it is built from. */
function drifted(python, manifests) {
    const crate = manifests.find((each) => each.ecosystem === 'rust' && each.directory === python.crateDirectory);
    if (crate === undefined || python.version === undefined || crate.version === undefined)
        return [];
    if ((0,external_node_util_.isDeepStrictEqual)(python.versionOrigin, crate.versionOrigin))
        return [];
    const [one, other] = [(0,model_version/* readVersion */.$4)(python.version), (0,model_version/* readVersion */.$4)(crate.version)];
    if (one !== undefined && other !== undefined && (0,model_version/* isSameVersion */.p)(one, other))
        return [];
    const differ = (0,problem/* problem */.CC)('versions-differ', `${place(python.versionOrigin)} says ${python.version}, and ${place(crate.versionOrigin)} says ${crate.version}.`, 'Give both the same version, or write `dynamic = ["version"]` in pyproject.toml so that the crate alone tells it.', { ...python.versionOrigin, level: crate.publishable ? 'error' : 'warning' });
    return [{ about: [python, crate], problem: differ }];
}
/** A pre-release such as `1.0.0-nightly` or `1.0.0-1` means nothing, or the opposite, to the other ecosystem. */
function unmapped(manifest, tag) {
    const version = manifest.version === undefined ? tag : ((0,model_version/* readVersion */.$4)(manifest.version) ?? tag);
    const isMissing = manifest.ecosystem === 'python' ? version.pep440 === undefined : version.semver === undefined;
    if (!isMissing)
        return [];
    const [ecosystem, example] = manifest.ecosystem === 'python' ? ['PEP 440', '1.0.0-rc.1'] : ['semver', '1.0.0-rc.1'];
    return [
        (0,problem/* problem */.CC)('version-unmappable', `${version.text} (${manifest.name}) is no version under ${ecosystem}.`, `Use a version that both can express, such as ${example}.`, manifest.versionOrigin),
    ];
}
function bystanders(others, tag) {
    return others.map((each) => (0,problem/* problem */.CC)('package-left-out', `${each.name} is at ${each.version ?? 'no version'}, so ${tag} does not release it (${place(each.versionOrigin)}).`, `Nothing to do if that is meant; otherwise set its version to that of the tag.`, { ...each.versionOrigin, level: 'warning' }));
}
function passedOver({ ecosystem, name, version, directory }, tag) {
    return { ecosystem, name, version, directory, reason: `is at another version than ${tag}` };
}
const place = ({ file, line }) => (line === undefined ? file : `${file}:${line}`);


/***/ }),

/***/ 33526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ applyConfig)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73778);

/** Joins the config's packages with the manifests by their folders. What the config does not name stays as it was found. */
function applyConfig(config, manifests, configFile) {
    const of = (manifest) => {
        const here = config.packages.filter((each) => each.path === manifest.directory);
        return (here.find((each) => each.ecosystem === manifest.ecosystem) ?? here.find((each) => each.ecosystem === undefined));
    };
    const isBarred = (manifest) => of(manifest)?.publish === false;
    const lost = config.packages.filter((each) => !manifests.some((manifest) => of(manifest) === each));
    const barred = manifests.filter((each) => isBarred(each));
    return {
        manifests: manifests.filter((each) => !isBarred(each)),
        barred,
        leftOut: barred.map(({ ecosystem, name, version, directory }) => ({
            ecosystem,
            name,
            version,
            directory,
            reason: 'is kept back by the config (`publish: false`)',
        })),
        problems: lost
            .filter((each) => each.publish)
            .map((each) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('package-unknown', `The config has the package \`${each.id}\` in ${each.path}, and no ${kindOf(each)} is there.`, `Correct \`path\`. ${manifests.length === 0 ? 'No packages were found.' : `Packages were found in ${foldersOf(manifests)}.`}`, { file: configFile })),
        own: (manifest) => of(manifest)?.tag,
        of,
    };
}
const kindOf = ({ ecosystem }) => ecosystem === undefined ? 'package' : ecosystem === 'python' ? 'Python package' : 'crate';
const foldersOf = (manifests) => [...new Set(manifests.map((each) => each.directory))].slice(0, 10).join(', ');


/***/ }),

/***/ 73559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ tagFor),
/* harmony export */   km: () => (/* binding */ tagTemplates),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15761);

/** The tags that are understood, in the order in which they are tried, of a package without a template of its own. */
const tagTemplates = [
    'v{version}',
    '{version}',
    '{name}-v{version}',
    '{name}@{version}',
    '{name}@v{version}',
    '{name}/v{version}',
    '{name}-{version}',
];
/**
 * Reads a tag against the packages of the repository. No reading: no template fits. Several: the tag can be read in more
 * than one way, and packages stand at the version of more than one.
 */
function readTag(tag, manifests, own = () => undefined) {
    const groups = new Map();
    for (const manifest of manifests) {
        const template = own(manifest);
        const fit = (template === undefined ? tagTemplates : [template])
            .map((each) => ({ template: each, version: versionIn(tag, each, manifest.name) }))
            .find((each) => each.version !== undefined);
        if (fit?.version === undefined)
            continue;
        const group = groups.get(fit.version.text) ?? { version: fit.version, manifests: [], named: 0 };
        group.manifests.push(manifest);
        if (fit.template.includes('{name}'))
            group.named = Math.max(group.named, manifest.name.length);
        groups.set(fit.version.text, group);
    }
    const readings = [...groups.values()];
    if (readings.length < 2)
        return readings;
    const borne = readings.filter((each) => each.manifests.some((manifest) => isAt(manifest, each.version)));
    if (borne.length > 0)
        return borne;
    // nobody is at any of the versions: the longest name tells best what was meant
    return readings.sort((one, other) => other.named - one.named).slice(0, 1);
}
/** The tag that would release a manifest at its version. */
function tagFor(manifest, version, own, usual = 'v{version}') {
    return (own(manifest) ?? usual).replace('{name}', () => manifest.name).replace('{version}', () => version);
}
function versionIn(tag, template, name) {
    const prefix = template.slice(0, template.indexOf('{version}')).replace('{name}', () => name);
    return tag.startsWith(prefix) ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(tag.slice(prefix.length)) : undefined;
}
function isAt(manifest, version) {
    const own = manifest.version === undefined ? undefined : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(manifest.version);
    return own !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(own, version);
}


/***/ }),

/***/ 35683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ certificateAuthorities)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);


/**
 * The certificate authorities to trust besides Node's own way, or `undefined` where Node's own way is right. Node reads
 * NODE_EXTRA_CA_CERTS by itself, but not SSL_CERT_FILE, which every other tool of a release reads. A list given to Node
 * takes the place of its own, so the list holds those too. A file that is not there adds nothing, as with OpenSSL.
 */
function certificateAuthorities(environment) {
    const file = pem(environment['SSL_CERT_FILE']);
    if (file === undefined)
        return undefined;
    return [...new Set([...ownAuthorities(environment), ...certificatesOf(file)])];
}
function ownAuthorities(environment) {
    // Node 22.15 and later can tell its whole list; before, it is put together from its parts
    if (typeof node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates === 'function')
        return node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates('default');
    return [...node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates, ...certificatesOf(pem(environment['NODE_EXTRA_CA_CERTS']) ?? '')];
}
/** One entry a certificate: Node then takes hundreds of them without parsing one long text again and again. */
const certificatesOf = (text) => text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
function pem(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./lib/cli/src/platform/certificates.js
var certificates = __webpack_require__(35683);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
;// CONCATENATED MODULE: ./lib/cli/src/platform/exchange.js

/** The longest answer that is kept, in bytes. The index page of the largest projects has some 10 MB. */
const longestAnswer = 64 * 1024 * 1024;
const piece = 64 * 1024;
/**
 * One request and its answer. The body is sent as fast as the other side takes it. An answer that comes while the body
 * is still on its way counts, also where the connection breaks afterwards: registries refuse early, and close.
 * Gives status 0 where no whole answer came within `deadline` milliseconds; never throws.
 */
function exchange(dispatcher, request, headers, deadline) {
    return new Promise((resolve) => {
        let abort;
        let settled = false;
        let head;
        let size = 0;
        const chunks = [];
        const upload = sending(request.body);
        const settle = (answer) => {
            if (settled)
                return;
            settled = true;
            clearTimeout(timer);
            resolve(answer);
        };
        const giveUp = (reason) => {
            settle(noAnswer(reason));
            abort?.();
        };
        const timer = setTimeout(() => giveUp(`no answer within ${deadline / 1000} s`), deadline);
        const fail = (error) => {
            if (head !== undefined && upload.unfinished())
                settle({ ...head, body: Buffer.concat(chunks) });
            else
                settle(noAnswer(upload.broken() ?? reasonOf(error)));
        };
        const handler = {
            onConnect(stop) {
                abort = stop;
                if (settled)
                    stop();
            },
            // through a proxy for plain http undici loses the reason phrase on the way
            onHeaders(status, raw, _resume, reason) {
                if (status >= 200)
                    head = { status, reason: reason ?? '', headers: headersOf(raw) };
                return true;
            },
            onData(chunk) {
                size += chunk.length;
                if (size > longestAnswer)
                    giveUp(`the answer is longer than ${longestAnswer / 1024 / 1024} MiB`);
                else
                    chunks.push(chunk);
                return true;
            },
            onComplete() {
                settle(head === undefined ? noAnswer('an answer without a head') : { ...head, body: Buffer.concat(chunks) });
            },
            onError: fail,
        };
        try {
            const url = new URL(request.url);
            dispatcher.dispatch({
                origin: url.origin,
                path: `${url.pathname}${url.search}`,
                method: request.method,
                headers: upload.length === undefined ? headers : { ...headers, 'content-length': String(upload.length) },
                // undici's documentation lists asynchronous iterables, and its types do not
                body: (upload.body ?? null),
                // the deadline of the whole exchange is the only clock
                headersTimeout: 0,
                bodyTimeout: 0,
            }, handler);
        }
        catch (error) {
            fail(error);
        }
    });
}
/** An answer that never came. */
const noAnswer = (reason) => ({ status: 0, reason, headers: {}, body: new Uint8Array() });
/** The body in pieces, and what became of it: still unfinished, or broken because it could not be read. */
function sending(body) {
    let state = body === undefined ? 'none' : 'unfinished';
    let broken;
    async function* pieces(from) {
        try {
            for await (const each of from)
                if (each.length > 0)
                    yield each;
            state = 'finished';
        }
        catch (error) {
            broken = `the body could not be read: ${reasonOf(error)}`;
            throw error;
        }
    }
    const source = body === undefined ? undefined : body instanceof Uint8Array ? cut(body) : body.open();
    return {
        // undici asks for a piece when the socket has taken the one before: nothing is read ahead, and memory stays flat
        // however large the file is. (A `Readable` would read ahead, and costs half as much again.)
        body: source && pieces(source),
        length: body?.length,
        unfinished: () => state === 'unfinished',
        broken: () => broken,
    };
}
function* cut(body) {
    for (let at = 0; at < body.length; at += piece)
        yield body.subarray(at, at + piece);
}
function headersOf(raw) {
    const headers = {};
    for (let at = 0; at + 1 < raw.length; at += 2) {
        const name = String(raw[at]).toLowerCase();
        const value = raw[at + 1]?.toString('latin1') ?? '';
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
}
/** Node's words for what went wrong, with the cause where the error itself says little. */
function reasonOf(error) {
    if (!(0,types_.isNativeError)(error))
        return String(error);
    // a name with several addresses gives an AggregateError without words of its own
    const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : error.cause;
    if (error.message === '' && inner !== undefined)
        return reasonOf(inner);
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const words = error.message === '' ? error.name : error.message;
    return code === undefined || words.includes(code) || code.startsWith('UND_ERR') ? words : `${words} (${code})`;
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/patient.js
/** How long a failed write waits for the answer that may already lie on this side, in milliseconds. */
const patience = 1000;
/**
 * A connector whose sockets read to the end before they report that writing failed. A registry that refuses an upload
 * answers, closes, and resets the connection because bytes are still coming; Node then fails the next write and throws
 * the socket away with the answer unread in it (97 of 100 times over loopback). The reader finds the same break right
 * after the answer, so the write's error has only to come second.
 */
function patient(connect) {
    return (options, callback) => connect(options, (...result) => {
        if (result[0] === null)
            waitForReader(result[1]);
        callback(...result);
    });
}
function waitForReader(socket) {
    const late = (done) => (error) => {
        const code = error && 'code' in error ? error.code : undefined;
        if ((code !== 'EPIPE' && code !== 'ECONNRESET') || socket.destroyed) {
            done(error);
            return;
        }
        const timer = setTimeout(() => done(error), patience);
        socket.once('close', () => {
            clearTimeout(timer);
            done(error);
        });
    };
    // the two methods that a stream is made of (nodejs.org/api/stream, "Implementing a writable stream")
    const write = socket['_write'].bind(socket);
    const writev = socket['_writev']?.bind(socket);
    const own = {
        _write: (chunk, encoding, done) => write(chunk, encoding, late(done)),
        ...(writev && { _writev: (chunks, done) => writev(chunks, late(done)) }),
    };
    Object.assign(socket, own);
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/proxy.js
/**
 * The proxy that a request goes through, or `undefined` for the direct way. `environment` is read as curl and the
 * runner read it: `https_proxy` or `HTTPS_PROXY` for https, `http_proxy` or `HTTP_PROXY` for http, and `no_proxy` or
 * `NO_PROXY` with host names, suffixes (`example.org` covers `a.example.org`), `host:port` and `*`. An address without
 * a scheme is taken as http.
 */
function proxyFor(url, environment) {
    const secure = url.protocol === 'https:';
    const proxy = secure
        ? variable(environment, 'https_proxy', 'HTTPS_PROXY')
        : variable(environment, 'http_proxy', 'HTTP_PROXY');
    if (proxy === undefined)
        return undefined;
    const exceptions = (variable(environment, 'no_proxy', 'NO_PROXY') ?? '').split(/[,\s]+/).filter((each) => each !== '');
    const port = url.port === '' ? (secure ? '443' : '80') : url.port;
    if (exceptions.some((each) => covers(each.toLowerCase(), url.hostname.toLowerCase(), port)))
        return undefined;
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
function covers(exception, host, port) {
    if (exception === '*')
        return true;
    const [, name, only] = /^(.*?)(?::(\d+))?$/.exec(exception) ?? [];
    // `::1` and `[::1]` both name the host that a URL writes `[::1]`
    const plain = exception === host || `[${exception}]` === host;
    if (plain)
        return true;
    if (name === undefined || (only !== undefined && only !== port))
        return false;
    const suffix = name.replace(/^\*?\./, '');
    return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
}
const variable = (environment, ...names) => names.map((name) => environment[name]?.trim()).find((value) => value !== undefined && value !== '');

// EXTERNAL MODULE: ./lib/cli/src/model/retry-after.js
var retry_after = __webpack_require__(35684);
;// CONCATENATED MODULE: ./lib/cli/src/platform/retry.js

/** The most tries that one request is given. */
const tries = 4;
/** The longest wait between two of them, in milliseconds. A registry that asks for more gets its answer handed on. */
const longestWait = 30_000;
/**
 * How long to wait before the next try, in milliseconds; `undefined` where the answer is final. Tried again: no answer,
 * 408, 429 and 5xx. `tried` counts from 1; `random` gives 0 to 1.
 */
function waitBefore(answer, tried, now, random) {
    const worthIt = answer.status === 0 || answer.status === 408 || answer.status === 429 || answer.status >= 500;
    if (!worthIt || tried >= tries)
        return undefined;
    const asked = (0,retry_after/* retryAfter */.P)(answer.headers['retry-after'], now) ?? 0;
    if (asked > longestWait)
        return undefined;
    // half of the step is fixed and half is chance, so that jobs of one matrix do not come back together
    const step = 1000 * 2 ** (tried - 1);
    return Math.min(longestWait, Math.max(asked, step / 2 + (step / 2) * random()));
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/http.js







const usualDeadline = 30_000;
const connectTimeout = 15_000;
/**
 * Connections to one host at a time: as many as uploads can be under way (`parallel-uploads`), since one that waits for a
 * connection is waiting at the cost of its deadline.
 */
const connections = 16;
/**
 * The one way out, by the contract of {@link Http}. A deadline holds for one try; the waits between tries come on top.
 * crates.io wants every client to say who it is (crates.io/data-access), and refuses any name with `curl` in it.
 */
function createHttp(options) {
    const { environment, clock, random = Math.random } = options;
    const userAgent = `release-action/${options.version} (+https://github.com/${options.repository})`;
    const dispatcherFor = ways(environment);
    const once = (request, url) => {
        const headers = { ...lowerCased(request.headers ?? {}), 'user-agent': userAgent };
        return exchange(dispatcherFor(url), request, headers, request.deadline ?? usualDeadline);
    };
    return {
        async send(request) {
            const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
            if (url === undefined || !/^https?:$/.test(url.protocol))
                return noAnswer('not an http address');
            const repeatable = request.repeatable ?? (request.method === 'GET' || request.method === 'HEAD');
            for (let tried = 1;; tried += 1) {
                const answer = await once(request, url);
                const wait = repeatable ? waitBefore(answer, tried, clock.now(), random) : undefined;
                if (wait === undefined)
                    return answer;
                await clock.sleep(wait);
            }
        },
    };
}
/** The direct way and the ways through proxies, each made when it is first needed and kept, so that connections are reused. */
function ways(environment) {
    const made = new Map();
    let tls;
    return (url) => {
        const proxy = proxyFor(url, environment);
        const known = made.get(proxy ?? '');
        if (known !== undefined)
            return known;
        if (tls === undefined) {
            const ca = (0,certificates/* certificateAuthorities */.J)(environment);
            // read once: the hundreds of certificates of a machine take some 20 ms for each connection otherwise
            tls = { timeout: connectTimeout, ...(ca && { secureContext: (0,external_node_tls_.createSecureContext)({ ca }) }) };
        }
        const dispatcher = proxy === undefined
            ? new undici.Agent({ connect: patient((0,undici.buildConnector)(tls)), connections })
            : // plain http goes to the proxy as it is: most proxies open tunnels to port 443 only
                new undici.ProxyAgent({
                    uri: proxy,
                    requestTls: tls,
                    proxyTls: tls,
                    proxyTunnel: false,
                    factory: patientPool,
                    connections,
                });
        made.set(proxy ?? '', dispatcher);
        return dispatcher;
    };
}
/** Inside a ProxyAgent the connector is a function that opens the tunnel. */
function patientPool(origin, options) {
    const connect = 'connect' in options && typeof options.connect === 'function' ? options.connect : undefined;
    if (connect === undefined)
        return new undici.Pool(origin, options);
    const through = (...given) => void connect(...given);
    return new undici.Pool(origin, { ...options, connect: patient(through) });
}
const lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ registriesFor)
});

// EXTERNAL MODULE: ./lib/cli/src/model/credential.js
var credential = __webpack_require__(74684);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/address.js
/** crates.io itself. */
const cratesIo = { api: 'https://crates.io', index: 'https://index.crates.io/', pages: true };
/**
 * The registry that a person names: by its index, as cargo's configuration has it (`sparse+https://…`), or by its own
 * address, with the index there or at `index/` below. crates.io is recognised by either.
 */
function addressOf(named) {
    const base = named.replace(/^sparse\+/, '').replace(/\/+$/, '');
    if (base === cratesIo.api || `${base}/` === cratesIo.index)
        return cratesIo;
    if (named.startsWith('sparse+'))
        return { api: base, index: `${base}/`, pages: false };
    return { api: base, index: `${base}/index/`, otherIndex: `${base}/`, pages: false };
}

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(73778);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var model_shape = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/listing.js

const lineShape = (0,model_shape/* object */.Ik)({ name: model_shape/* text */.Qq, vers: model_shape/* text */.Qq, cksum: model_shape/* text */.Qq, yanked: model_shape/* boolean */.zM });
/** Reads a file of the sparse index: a JSON object a line, a version each. Throws where it is none. */
function readIndexFile(body) {
    return body
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, at) => {
        const { name, vers, cksum, yanked } = lineShape(JSON.parse(line), `line ${at + 1}`);
        if (!/^[0-9a-f]{64}$/i.test(cksum))
            throw new TypeError(`line ${at + 1}.cksum is not a SHA-256`);
        return { name, version: vers, sha256: cksum.toLowerCase(), yanked };
    });
}
/** Where a crate's file is in a sparse index, by its name (cargo book, "Registry Index"). */
function indexPath(name) {
    const lower = name.toLowerCase();
    if (lower.length <= 3)
        return lower.length < 3 ? `${lower.length}/${lower}` : `3/${lower.slice(0, 1)}/${lower}`;
    return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}
/** Whether two versions are one to crates.io, which does not look at build metadata. */
const isSameRelease = (one, other) => withoutBuild(one) === withoutBuild(other);
const withoutBuild = (version) => version.replace(/\+.*$/s, '');
/** The address of a `.crate` by the `dl` of the index's `config.json` (cargo book, "Index Configuration"). */
function downloadUrl(dl, crate) {
    const prefix = (name) => indexPath(name).replace(/\/[^/]*$/, '');
    const markers = {
        '{crate}': crate.name,
        '{version}': crate.version,
        '{prefix}': cased(prefix(crate.name), crate.name),
        '{lowerprefix}': prefix(crate.name),
        '{sha256-checksum}': crate.sha256,
    };
    const used = Object.keys(markers).some((each) => dl.includes(each));
    if (!used)
        return `${dl.replace(/\/+$/, '')}/${crate.name}/${crate.version}/download`;
    return dl.replace(/\{[a-z0-9-]+\}/g, (marker) => markers[marker] ?? marker);
}
/** `{prefix}` keeps the case of the name, `{lowerprefix}` does not. */
const cased = (prefix, name) => {
    if (name.length <= 2)
        return prefix;
    return name.length === 3 ? `3/${name.slice(0, 1)}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
};

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/words.js
/** The most of a registry's words that a message quotes, in characters. */
const most = 600;
/**
 * What an answer says, on one line: the `detail` of each entry of `errors`, which crates.io may send with status 200
 * (`middleware/cargo_compat.rs`); where there is none, the text of the body without markup, or the reason phrase.
 */
function wordsOf(answer) {
    const errors = errorsIn(answer);
    if (errors !== undefined && errors.length > 0)
        return plain(errors.join('; ')).slice(0, most);
    const body = Buffer.from(answer.body.subarray(0, 64 * 1024)).toString();
    const text = body.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
    return (plain(text) || plain(answer.reason) || 'no reason given').slice(0, most);
}
/** The entries of `errors` in the body; empty where it is JSON without any; `undefined` where it is no JSON object. */
function errorsIn(answer) {
    const value = jsonOf(answer);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const errors = 'errors' in value && Array.isArray(value.errors) ? value.errors : [];
    return errors.map((each) => {
        const detail = typeof each === 'object' && each !== null && 'detail' in each ? each.detail : undefined;
        return typeof detail === 'string' && detail !== '' ? detail : 'no reason given';
    });
}
/** The body as JSON, `undefined` where it is none. */
function jsonOf(answer) {
    try {
        return JSON.parse(Buffer.from(answer.body).toString());
    }
    catch {
        return undefined;
    }
}
const plain = (text) => text.replace(/\s+/g, ' ').trim();

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/sparse-index.js




const configShape = (0,model_shape/* object */.Ik)({ dl: model_shape/* text */.Qq, api: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq), 'auth-required': (0,model_shape/* optional */.lq)(model_shape/* boolean */.zM) });
/** A request for reading, with the token where one is due. */
function get(http, url, accept, reading) {
    const headers = { accept, ...(reading && { authorization: reading.reveal() }) };
    return http.send({ method: 'GET', url, headers });
}
/** Whether an index says that there is no such crate: cargo takes these three for it. */
const isAbsent = ({ status }) => [404, 410, 451].includes(status);
/** Opens an index; asks nothing yet. */
function openIndex({ http, address, isCratesIo, reading }) {
    let config;
    /** Cargo asks without a token first and shows it after a 401; `auth-required` in the answer means everything else. */
    const askAt = async (index) => {
        const url = `${index}config.json`;
        const open = await get(http, url, 'application/json', undefined);
        return open.status === 401 && reading !== undefined && !isCratesIo
            ? get(http, url, 'application/json', reading)
            : open;
    };
    const ask = async () => {
        let { index } = address;
        let answer = await askAt(index);
        if (address.otherIndex !== undefined && (isAbsent(answer) || saysNothing(answer))) {
            const other = await askAt(address.otherIndex);
            if (other.status === 200 || other.status === 401)
                [index, answer] = [address.otherIndex, other];
        }
        const url = `${index}config.json`;
        if (answer.status === 401)
            return locked(url, answer, reading);
        if (answer.status !== 200)
            return unreadable(url, answer);
        try {
            const { dl, api, 'auth-required': isLocked = false } = configShape(jsonOf(answer), '');
            if (isLocked && reading === undefined)
                return locked(url, answer, reading);
            const base = (isCratesIo ? address.api : (api ?? address.api)).replace(/\/+$/, '');
            return { index, dl, api: base, reading: isLocked && !isCratesIo ? reading : undefined };
        }
        catch (error) {
            return broken(url, error);
        }
    };
    const read = async () => {
        config ??= ask();
        const known = await config;
        if ('unreadable' in known)
            config = undefined;
        return known;
    };
    const place = async () => isCratesIo ? { index: address.index, api: address.api, reading: undefined } : read();
    return {
        config: read,
        place,
        async file(name) {
            const known = await place();
            if ('unreadable' in known)
                return known;
            const url = `${known.index}${indexPath(name)}`;
            return { url, answer: await get(http, url, 'text/plain', known.reading) };
        },
    };
}
/** A website in front of the registry answers any address with a page. */
const saysNothing = (answer) => answer.status === 200 && jsonOf(answer) === undefined;
const fix = 'Without the index it cannot be told what is published already. Look at https://status.crates.io and run the job again.';
/** An answer of the index that makes no sense. */
const broken = (url, error) => ({
    unreadable: (0,problem/* problem */.CC)('registry-unreadable', `${url} cannot be read: ${String(error).slice(0, 200)}.`, fix),
});
/** An answer of the index that is none. */
const unreadable = (url, answer) => ({
    unreadable: answer.status === 0
        ? (0,problem/* problem */.CC)('registry-unreachable', `${url} did not answer: ${answer.reason}.`, fix)
        : (0,problem/* problem */.CC)('registry-unreadable', `${url} answered ${answer.status}: ${wordsOf(answer)}.`, fix),
});
/** A dry run has no token, and that alone makes it no failure. */
const locked = (url, answer, reading) => ({
    unreadable: reading === undefined
        ? (0,problem/* problem */.CC)('credential-missing', `${url} wants a token also for reading (\`auth-required\`), so it cannot be told what is published there.`, 'Give a token in the input `crates-token`, as cargo would send it: some registries want `Bearer` or `Basic` before it.', { level: 'live' })
        : (0,problem/* problem */.CC)('registry-forbidden', `${url} answered ${answer.status} to the token of the input \`crates-token\`: ${wordsOf(answer)}.`, 'Check the token, and its scheme: it is sent as it is given, and some registries want `Bearer` or `Basic` before it.'),
});

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/turns.js
/** At most `width` pieces of work at a time, begun in the order in which they came. */
function inParallel(width) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running >= width)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            // the place goes to whoever waits longest, or is free again
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}
/** One piece of work after the other, begun at least `gap` milliseconds apart. */
function spaced(clock, gap) {
    const turn = inParallel(1);
    let last = Number.NEGATIVE_INFINITY;
    return (work) => turn(async () => {
        const wait = last + gap - clock.now();
        if (wait > 0)
            await clock.sleep(wait);
        last = clock.now();
        return work();
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/crate-index.js






/** Index files that are read at a time; crates.io sets no limit (crates.io/data-access), and the way out has eight connections to a host. */
const width = 8;
/** The web API wants no more than one request a second (crates.io/data-access). Milliseconds. */
const gap = 1000;
const slugsShape = (0,model_shape/* object */.Ik)({ category_slugs: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ slug: model_shape/* text */.Qq })) });
const crateShape = (0,model_shape/* object */.Ik)({ crate: (0,model_shape/* object */.Ik)({ trustpub_only: (0,model_shape/* optional */.lq)(model_shape/* boolean */.zM) }) });
/**
 * Asks crates.io, or another registry of its protocols, what it knows. Each name is asked for once. A host that does not
 * answer, after all the tries that a request is given, is not asked anything else. `sparse` knows where the index of another
 * registry is, and what reading it needs.
 */
function createCrateIndex(http, clock, address, sparse = openIndex({ http, address, isCratesIo: true })) {
    const versions = new Map();
    let place;
    let slugs;
    const index = host(http, inParallel(width));
    const api = host(http, spaced(clock, gap));
    const askVersions = async (name) => {
        // no crate has such a name, and it must not become a part of an address
        if (!/^[A-Za-z0-9_-]+$/.test(name))
            return 'absent';
        place ??= sparse.place();
        const found = await place;
        if ('unreadable' in found)
            return { unreadable: { ...found.unreadable, level: 'warning' } };
        const url = `${found.index}${indexPath(name)}`;
        const answer = await index(url, 'text/plain', found.reading);
        if ('unreadable' in answer)
            return answer;
        // cargo takes these three for "no such crate"
        if ([404, 410, 451].includes(answer.status))
            return 'absent';
        return read(url, answer, () => {
            const listed = readIndexFile(Buffer.from(answer.body).toString());
            const stranger = listed.find((each) => each.name.toLowerCase() !== name.toLowerCase());
            if (stranger !== undefined)
                throw new TypeError(`it is about ${stranger.name}`);
            return listed.length === 0
                ? 'absent'
                : listed.map((each) => ({ name: each.name, version: each.version, yanked: each.yanked }));
        });
    };
    const askCategories = async () => {
        const url = `${address.api}/api/v1/category_slugs`;
        const answer = await api(url, 'application/json');
        if ('unreadable' in answer)
            return answer;
        return read(url, answer, () => {
            const { category_slugs: found } = slugsShape(jsonOf(answer), '');
            if (found.length === 0)
                throw new TypeError('category_slugs is empty');
            return new Set(found.map(({ slug }) => slug));
        });
    };
    return {
        versions(name) {
            const asked = versions.get(name) ?? askVersions(name);
            versions.set(name, asked);
            return asked;
        },
        categories: () => (slugs ??= askCategories()),
        async isTrustedOnly(name) {
            // nothing of what can be included is wanted
            const url = `${address.api}/api/v1/crates/${encodeURIComponent(name)}?include=`;
            const answer = await api(url, 'application/json');
            if ('unreadable' in answer)
                return answer;
            if (answer.status === 404)
                return false;
            return read(url, answer, () => crateShape(jsonOf(answer), '').crate.trustpub_only ?? false);
        },
    };
}
/** A host that is asked in turns, and no more once it is seen to be down. */
function host(http, turn) {
    let down;
    return (url, accept, reading) => turn(async () => {
        if (down !== undefined)
            return down;
        const answer = await get(http, url, accept, reading);
        if (answer.status === 0)
            down = crate_index_unreadable('registry-unreachable', `${url} did not answer: ${answer.reason}.`);
        if (answer.status >= 500)
            down = refused(url, answer);
        return down ?? answer;
    });
}
function read(url, answer, parse) {
    if (answer.status !== 200)
        return refused(url, answer);
    try {
        return parse();
    }
    catch (error) {
        return crate_index_unreadable('registry-unreadable', `${url} cannot be read: ${String(error).slice(0, 200)}.`);
    }
}
const refused = (url, answer) => crate_index_unreadable('registry-unreadable', `${url} answered ${answer.status}: ${wordsOf(answer)}.`);
const crate_index_unreadable = (code, message) => ({
    unreadable: (0,problem/* problem */.CC)(code, message, 'What depends on it is left open, and the release goes on: look at https://status.crates.io, and run the job again to be sure.', { level: 'warning' }),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/download.js



/** How often a download may send somewhere else. */
const longestWay = 5;
/**
 * Fetches the file of a release from where the index's configuration says that downloads are, and hashes it. On crates.io
 * it lies there before the upload is answered, whatever the caches before the index still say.
 */
async function download(http, index, { name, version, sha256 }) {
    const config = await index.config();
    if ('unreadable' in config)
        return config;
    const url = downloadUrl(config.dl, { name, version, sha256, yanked: false });
    const answer = await follow(http, url, config.reading);
    if (answer.status !== 200)
        return unreadable(url, answer);
    return { sha256: (0,external_node_crypto_.createHash)('sha256').update(answer.body).digest('hex') };
}
/** The token stays with the host that it was meant for. */
async function follow(http, first, reading) {
    let url = first;
    for (let ways = 0;; ways += 1) {
        const isAtHome = URL.canParse(url) && new URL(url).origin === new URL(first).origin;
        const answer = await get(http, url, '*/*', isAtHome ? reading : undefined);
        const next = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers['location'] : undefined;
        if (next === undefined || !URL.canParse(next, url) || ways === longestWay)
            return answer;
        url = new URL(next, url).href;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/lookup.js





const versionShape = (0,model_shape/* object */.Ik)({
    version: (0,model_shape/* object */.Ik)({ num: model_shape/* text */.Qq, checksum: model_shape/* text */.Qq, yanked: (0,model_shape/* optional */.lq)(model_shape/* boolean */.zM) }),
});
/**
 * Asks the sparse index. Its files are cached for up to ten minutes where they have been read before, so after an upload
 * of its own the job also asks the web API, which reads the database and tells the checksum; that one wants no more than
 * one request a second (crates.io/data-access). Where the API cannot be asked, the index's answer stands.
 */
function createLookup(http, clock, index) {
    const atMostOnceASecond = spaced(clock, 1000);
    const inDatabase = async ({ name, version }) => {
        const place = await index.place();
        if ('unreadable' in place)
            return undefined;
        const url = `${place.api}/api/v1/crates/${name}/${encodeURIComponent(version)}`;
        const answer = await atMostOnceASecond(() => get(http, url, 'application/json', place.reading));
        try {
            const found = answer.status === 200 ? versionShape(jsonOf(answer), '').version : undefined;
            return found && { name, version: found.num, sha256: found.checksum.toLowerCase(), yanked: found.yanked ?? false };
        }
        catch {
            return undefined;
        }
    };
    const published = async (crate) => {
        const config = await index.config();
        if ('unreadable' in config)
            return config;
        const { name, version, sha256, yanked } = crate;
        return { files: [{ filename: `${name}-${version}.crate`, sha256, yanked, url: downloadUrl(config.dl, crate) }] };
    };
    return async (release, uploaded) => {
        const asked = await index.file(release.name);
        if ('unreadable' in asked)
            return asked;
        const { url, answer } = asked;
        if (answer.status !== 200 && !isAbsent(answer))
            return unreadable(url, answer);
        let listed = [];
        try {
            if (!isAbsent(answer))
                listed = readIndexFile(Buffer.from(answer.body).toString());
        }
        catch (error) {
            return broken(url, error);
        }
        const indexed = listed.find((each) => isSameRelease(each.version, release.version));
        const found = indexed ?? (uploaded ? await inDatabase(release) : undefined);
        if (found !== undefined)
            return published(found);
        return isAbsent(answer) ? 'absent' : { files: [] };
    };
}

// EXTERNAL MODULE: ./lib/cli/src/model/claims.js
var model_claims = __webpack_require__(77348);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/exchange-refusals.js



const settings = 'In the settings of each crate on crates.io, under "Trusted Publishing",';
const caller = 'Where a workflow calls another, the file is that of the caller.';
const exchange_refusals_status = 'Look at https://status.crates.io and run the job again.';
const workflowOf = ({ workflow }) => `\`${workflow ?? '?'}\``;
const environmentOf = ({ environment }) => environment === undefined ? 'no environment' : `environment \`${environment}\``;
const registered = (claims) => `repository \`${claims.repository ?? '?'}\`, workflow ${workflowOf(claims)} and ${environmentOf(claims)}`;
/** What crates.io says where it gives no token (`controllers/trustpub/tokens/exchange`), the particular before the general. */
const known = [
    [
        /Failed to decode JWT|already been used|JWT key ID/i,
        'trusted-publishing-token',
        (_, host) => `A new OIDC token usually helps: run the job again. Its audience must be \`${host}\`.`,
    ],
    [
        /event trigger/i,
        'trusted-publishing-refused',
        () => 'Publish from a workflow that a tag push, a release or `workflow_dispatch` starts.',
    ],
    [
        /Unsupported JWT issuer/i,
        'trusted-publishing-refused',
        () => 'crates.io trusts the jobs of github.com. From another server publish with a token in the input `crates-token`.',
    ],
    [
        /does not match the repository owner ID/i,
        'trusted-publisher-missing',
        (claims) => `The publisher was added when the repository belonged to another account. ${settings} remove it, and add it again with ${registered(claims)}.`,
    ],
    [
        /does not match the workflow filename/i,
        'trusted-publisher-missing',
        (claims) => `The workflow that was started is ${workflowOf(claims)}. Publish from the one that crates.io expects; or ${lower(settings)} add ${registered(claims)}. ${caller}`,
    ],
    [
        /requires an environment/i,
        'trusted-publisher-missing',
        (claims) => `Give the publishing job the \`environment:\` that crates.io expects; or ${lower(settings)} add ${registered(claims)}.`,
    ],
    [
        /does not match the environment/i,
        'trusted-publisher-missing',
        (claims) => `The publishing job runs in ${environmentOf(claims)}. Let it run in the one that crates.io expects; or ${lower(settings)} add ${registered(claims)}.`,
    ],
    [
        /No Trusted Publishing config found/i,
        'trusted-publisher-missing',
        (claims) => `${settings} add ${registered(claims)}. ${caller} A crate that is not on crates.io yet has no settings: publish its first version with a token in the input \`crates-token\`.`,
    ],
    [
        /data access policy/i,
        'trusted-publishing-refused',
        () => 'crates.io blocks this client. See https://crates.io/data-access, and tell the maintainers of this action.',
    ],
];
/** An exchange that gave no token, as a problem. `idToken` is read for what the registry held against its settings. */
function exchangeRefusal(url, answer, idToken) {
    const { status: code } = answer;
    if (code === 0)
        return (0,problem/* problem */.CC)('registry-unreachable', `${url} did not answer: ${answer.reason}.`, exchange_refusals_status);
    if (code >= 200 && code < 300) {
        return (0,problem/* problem */.CC)('registry-unreadable', `${url} answered ${code} without a token.`, exchange_refusals_status);
    }
    const words = wordsOf(answer);
    const message = `${url} answered ${code}: ${words}`;
    // a mint is tried again with a fresh token of the job
    if (code >= 500 || code === 429)
        return (0,problem/* problem */.CC)('registry-unreachable', message, exchange_refusals_status);
    if (code === 404 || code === 405) {
        const fix = 'Give a token in the input `crates-token`: this registry has no trusted publishing.';
        return (0,problem/* problem */.CC)('trusted-publishing-off', message, fix);
    }
    const [, as, fix] = known.find(([pattern]) => pattern.test(words)) ?? unknown;
    return (0,problem/* problem */.CC)(as, message, fix((0,model_claims/* claimsOf */.d)(idToken), new URL(url).host));
}
const unknown = [
    /(?:)/,
    'trusted-publishing-refused',
    () => 'See https://crates.io/docs/trusted-publishing; a token in the input `crates-token` is the other way.',
];
const lower = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/trust.js





/** A token is good for 30 minutes (`controllers/trustpub/tokens/exchange`); the answer does not say so. */
const lifetime = 30 * 60_000;
/** A job that is over waits no longer for each try: the token runs out by itself. Milliseconds. */
const revokeDeadline = 5000;
const tokens = (address) => `${address.api}/api/v1/trusted_publishing/tokens`;
/** The audience is the registry's own host: `crates.io`. */
const audience = (address) => new URL(address.api).host;
/** Exchanges the job's token: `POST {"jwt": …}` gives `{"token": "cio_tp_…"}`. */
async function mint(http, clock, mask, address, idToken) {
    const url = tokens(address);
    const answer = await http.send({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ jwt: idToken })),
    });
    const token = answer.status === 200 ? tokenIn(answer) : undefined;
    if (token !== undefined) {
        mask(token);
        return { credential: new credential/* Credential */.G(token, 'minted', clock.now() + lifetime) };
    }
    return { problem: exchangeRefusal(url, answer, idToken) };
}
/** Ends a minted token: `DELETE` with it as bearer gives 204, also for one that is unknown. A failure is a warning. */
async function revoke(http, address, credential) {
    const url = tokens(address);
    const headers = { authorization: `Bearer ${credential.reveal()}`, accept: 'application/json' };
    const answer = await http.send({ method: 'DELETE', url, headers, repeatable: true, deadline: revokeDeadline });
    if (answer.status === 204 || answer.status === 200)
        return undefined;
    const words = answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`;
    const fix = 'Nothing needs to be done: it runs out 30 minutes after it was minted.';
    return (0,problem/* problem */.CC)('credential-unrevoked', `${url} ${words}.`, fix, { level: 'warning' });
}
function tokenIn(answer) {
    try {
        const { token } = (0,model_shape/* object */.Ik)({ token: model_shape/* text */.Qq })(jsonOf(answer), '');
        return /^[\x21-\x7e]+$/.test(token) ? token : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/cli/src/model/retry-after.js
var retry_after = __webpack_require__(35684);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/body.js
/**
 * The body of a publish request: the length of the JSON, the JSON, the length of the crate, the crate; lengths as 32-bit
 * little-endian numbers of bytes (cargo book, "Web API: Publish").
 */
function publishBody(json, content) {
    const text = Buffer.from(json);
    const head = Buffer.alloc(4 + text.length + 4);
    head.writeUInt32LE(text.length, 0);
    text.copy(head, 4);
    head.writeUInt32LE(content.size, 4 + text.length);
    return {
        length: head.length + content.size,
        async *open() {
            yield head;
            yield* content.open();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/refusals.js

/** The refusals of crates.io by their words (`controllers/krate/publish.rs`, `util/errors.rs`), the particular before the general. */
const refusals_known = [
    [
        /is already uploaded|already exists/i,
        'registry-file-exists',
        'A published version can never be replaced. Release a new version, or publish the very bytes that are there.',
    ],
    [
        /do not support creating new crates/i,
        'crate-new-needs-token',
        'Publish the first version with a token of scope `publish-new` in the input `crates-token`, then add the trusted publisher on crates.io.',
    ],
    [
        /can only be published using Trusted Publishing/i,
        'registry-forbidden',
        'The crate takes no tokens. Let the job have `id-token: write` and do not count on `crates-token` for it.',
    ],
    [
        /not valid for crate/i,
        'registry-forbidden',
        'Add this repository and workflow as a trusted publisher in the settings of this crate, too, and run the job again: a credential covers the crates that had one when it was minted.',
    ],
    [
        /does not have the required permissions|don't seem to be an owner/i,
        'registry-forbidden',
        'Use a token of an owner of the crate, with the scopes `publish-update` (and `publish-new` for new crates).',
    ],
    [
        /authentication failed|Invalid authentication token|Invalid `Authorization` header|token does not match the format|requires authentication/i,
        'registry-forbidden',
        'The token is mistyped, revoked or has run out. Make a new one at https://crates.io/settings/tokens, or use trusted publishing.',
    ],
    [
        /verified email address/i,
        'registry-forbidden',
        'The owner of the token must verify an e-mail address at https://crates.io/settings/profile.',
    ],
    [
        /data access policy/i,
        'registry-forbidden',
        'crates.io blocks this client. See https://crates.io/data-access, and tell the maintainers of this action.',
    ],
    [
        /max upload size|too large/i,
        'registry-too-large',
        'Leave files out with `package.exclude`, or ask crates.io for a higher limit.',
    ],
    [
        /temporarily blocked|read.only mode/i,
        'registry-closed',
        'Wait until https://status.crates.io says that publishing is on, then run the job again.',
    ],
    [
        /no known crate named/i,
        'registry-refused',
        'A dependency is not on crates.io. Publish it first, or make it a path-only dev-dependency, which cargo leaves out.',
    ],
];
/** A refusal of one crate as a problem: the address, the status, the registry's own words, and what to change. */
function refusal(url, filename, status, words) {
    const [, code, fix] = refusals_known.find(([pattern]) => pattern.test(words)) ?? fallback(status);
    return (0,problem/* problem */.CC)(code, `${url} answered ${status} to ${filename}: ${words}`, fix);
}
function fallback(status) {
    const any = /(?:)/;
    if (status === 413)
        return [any, 'registry-too-large', 'Leave files out with `package.exclude`.'];
    if (status === 401 || status === 403) {
        return [any, 'registry-forbidden', 'The credential is not good for this crate. Check its scopes and the owners.'];
    }
    if (status === 404 || status === 405 || status === 410 || (status >= 300 && status < 400)) {
        return [
            any,
            'registry-address',
            '`crates-url` must name the sparse index of the registry as cargo does (`sparse+https://…`), or the address above it.',
        ];
    }
    return [any, 'registry-refused', 'Change what the registry names, package again, and release.'];
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/upload.js




/** Wait, in milliseconds, where the registry says "too many" without saying for how long. */
const usualWait = 60_000;
const day = 86_400_000;
/**
 * One try of one crate: `PUT /api/v1/crates/new` with the token as it is in `Authorization`, as cargo does. The deadline
 * is two minutes and a second for each 256 kB.
 */
async function upload({ http, files, clock, api, index, describe }, distribution, credential) {
    const described = await describe(distribution, index && `sparse+${index}`);
    if ('code' in described)
        return { outcome: 'refused', problem: described };
    const url = `${api}/api/v1/crates/new`;
    const answer = await http.send({
        method: 'PUT',
        url,
        headers: {
            authorization: credential.reveal(),
            accept: 'application/json',
            'content-type': 'application/octet-stream',
        },
        body: publishBody(described.json, { size: distribution.size, open: () => files.stream(distribution.path) }),
        deadline: 120_000 + distribution.size / 256,
    });
    return meaningOf(answer, url, distribution.filename, credential, clock.now());
}
function meaningOf(answer, url, filename, credential, now) {
    const { status } = answer;
    if (status === 0)
        return { outcome: 'unclear', words: answer.reason };
    const errors = errorsIn(answer);
    const words = wordsOf(answer);
    if (status >= 200 && status < 300) {
        if (errors === undefined)
            return { outcome: 'unclear', words: `${status} without JSON: ${words}` };
        if (errors.length === 0)
            return { outcome: 'stored' };
    }
    if (status === 429 || /^You have (?:published|uploaded) too many/i.test(words)) {
        return { outcome: 'later', wait: waitIn(answer, words, now), words };
    }
    if (/temporarily blocked/i.test(words))
        return { outcome: 'refused', problem: refusal(url, filename, status, words) };
    if (status === 408 || status >= 500)
        return { outcome: 'unclear', words: `${status} ${words}` };
    // crates.io says the same of a token that has run out and of one that never was; a minted one was good
    if (credential.origin === 'minted' && /^Invalid authentication token/i.test(words))
        return { outcome: 'expired', words };
    if (credential.origin === 'minted' && /not valid for crate|do not support creating new crates/i.test(words)) {
        return { outcome: 'uncovered', problem: refusal(url, filename, status, words) };
    }
    return { outcome: 'refused', problem: refusal(url, filename, status, words) };
}
/** The header, or the date in the words: "Please try again after Thu, 12 Dec 2024 14:24:53 GMT and see …". */
function waitIn(answer, words, now) {
    const written = /try again after (.+? GMT)/i.exec(words)?.[1];
    const date = [answer.headers['retry-after'], written].find((each) => (0,retry_after/* retryAfter */.P)(each, now) !== undefined);
    const told = (0,retry_after/* retryAfter */.P)(date, now);
    if (told === undefined)
        return /last 24 hours/i.test(words) ? day : usualWait;
    // a date has lost the part of a second: who comes at its very beginning is sent away once more
    return /^\d/.test(date ?? '') ? Math.max(told, 1000) : told + 1000;
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/registry.js






/** crates.io, or another registry. Throws where an `other` registry comes without its address. */
function createCrates(options) {
    const { http, clock, mask, name } = options;
    const address = options.address ?? (name === 'other' ? undefined : cratesIo);
    if (address === undefined)
        throw new TypeError('a registry that is not crates.io needs an address');
    const index = options.index ?? openIndex({ http, address, isCratesIo: name === 'crates.io' });
    const lookup = createLookup(http, clock, index);
    // from the first try on, a release may be in the database and not yet in the index
    const tried = new Set();
    const key = (release) => `${release.name}@${release.version}`;
    return {
        name,
        url: address.api,
        audience: () => Promise.resolve({ audience: audience(address) }),
        open: (idToken) => mint(http, clock, mask, address, idToken),
        close: (credential) => credential.origin === 'minted' ? revoke(http, address, credential) : Promise.resolve(undefined),
        find: (release) => lookup(release, tried.has(key(release))),
        async upload(distribution, credential) {
            const place = await index.place();
            if ('unreadable' in place)
                return { outcome: 'refused', problem: place.unreadable };
            tried.add(key(distribution));
            const into = name === 'crates.io' ? undefined : place.index;
            return upload({ ...options, api: place.api, index: into }, distribution, credential);
        },
        download: (distribution) => download(http, index, distribution),
        page: ({ name, version }) => address.pages ? `${address.api}/crates/${name}/${encodeURIComponent(version)}` : address.api,
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/address.js
/** PyPI's own two. */
const address_addresses = {
    pypi: {
        upload: 'https://upload.pypi.org/legacy/',
        simple: 'https://pypi.org/simple/',
        project: 'https://pypi.org/project/',
    },
    testpypi: {
        upload: 'https://test.pypi.org/legacy/',
        simple: 'https://test.pypi.org/simple/',
        project: 'https://test.pypi.org/project/',
    },
};
/**
 * Another index, by its upload address. The Simple API, unless told, is taken to lie beside a last `legacy/`, and below
 * any other address, as with pypiserver. The upload address is used as it was given: whether it ends with a slash matters.
 */
function otherAddress(upload, simple) {
    const base = upload.endsWith('/') ? upload : `${upload}/`;
    const derived = new URL(base.endsWith('/legacy/') ? '../simple/' : 'simple/', base).href;
    const given = simple === undefined || simple.endsWith('/') ? simple : `${simple}/`;
    return { upload, simple: given ?? derived, project: undefined };
}
/** The index at an upload address that somebody gave: PyPI's own two are known by theirs, with or without the last slash. */
function indexAt(upload) {
    const whole = upload.endsWith('/') ? upload : `${upload}/`;
    for (const name of ['pypi', 'testpypi']) {
        if (address_addresses[name].upload === whole)
            return { name, address: address_addresses[name] };
    }
    return { name: 'other', address: otherAddress(upload) };
}

// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/words.js
/** The most of a registry's words that a message quotes, in characters. */
const words_most = 600;
/**
 * What an answer says, on one line. PyPI puts its words into the reason phrase and repeats them in the body: as the
 * `code` of a JSON object behind the number, as the heading of an HTML page, or as plain text (Pyramid's `httpexceptions`).
 * Other indexes and the machines in front of them answer in any of the three.
 */
function words_wordsOf(answer) {
    const body = Buffer.from(answer.body.subarray(0, 64 * 1024)).toString();
    const said = fromJson(body) ?? (/<\/?[a-z!][^>]*>/i.test(body) ? fromHtml(body) : fromText(body));
    const words = [said, answer.reason].map(words_plain).find((each) => each !== '' && !isBare(each));
    return words === undefined ? words_plain(answer.reason) || 'no reason given' : words.slice(0, words_most);
}
/** Removes a leading status, and line breaks: `400 File already exists` → `File already exists`. */
const words_plain = (text) => text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[1-5]\d\d /, '');
/** The reason phrases of HTTP itself, which say nothing that the number does not. */
const isBare = (words) => /^(?:Bad Request|Forbidden|Not Found|Conflict|OK|Unauthorized)$/i.test(words);
function fromJson(body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const texts = ['code' in value && value.code, 'message' in value && value.message, 'detail' in value && value.detail];
    const said = texts.filter((each) => typeof each === 'string').map(words_plain);
    // Pyramid's message begins with a sentence of its own that is the same for every refusal
    return said.find((each) => each !== '' && !isBare(each))?.replace(/^The server could not comply[^.]*\. /, '');
}
/** Pyramid's plain text has the status line first and its own sentence after it. */
const fromText = (body) => body.split(/\n\s*\n/).find((each) => words_plain(each) !== '' && !isBare(words_plain(each))) ?? '';
function fromHtml(page) {
    const heading = /<(h1|title)\b[^>]*>([\s\S]*?)<\/\1>/gi;
    const headings = [...page.matchAll(heading)].map((each) => words_plain(words_unescape(withoutTags(each[2] ?? ''))));
    return headings.find((each) => each !== '' && !isBare(each)) ?? words_unescape(withoutTags(page));
}
const withoutTags = (html) => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** The character references that pages use. */
function words_unescape(html) {
    return html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return named[name.toLowerCase()] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/provenance.js



const shape = (0,model_shape/* object */.Ik)({
    attestation_bundles: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ attestations: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ envelope: (0,model_shape/* object */.Ik)({ statement: model_shape/* text */.Qq, signature: model_shape/* text */.Qq }) })) })),
});
/** What the index shows of a file's attestations: `GET /integrity/…/provenance` (docs.pypi.org, "Index API", integrity). */
async function provenance(http, address, file) {
    if (address.project === undefined)
        return { unseen: 'has no place for attestations' };
    const path = [(0,project_name/* normalisedName */.E)(file.name), file.version, file.filename].map(encodeURIComponent).join('/');
    const url = new URL(`/integrity/${path}/provenance`, address.project).href;
    const headers = { accept: 'application/vnd.pypi.integrity.v1+json' };
    const answer = await http.send({ method: 'GET', url, headers });
    if (answer.status === 0)
        return { unseen: `did not answer: ${answer.reason}` };
    if (answer.status === 404)
        return { unseen: 'does not show the attestation yet' };
    if (answer.status !== 200)
        return { unseen: `answered ${answer.status}: ${words_wordsOf(answer)}` };
    try {
        const { attestation_bundles: bundles } = shape(JSON.parse(Buffer.from(answer.body).toString()), '');
        return { envelopes: bundles.flatMap(({ attestations }) => attestations.map(({ envelope }) => envelope)) };
    }
    catch {
        return { unseen: 'gave an answer about its attestations that cannot be read' };
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/burn.js



/** Short: everything is published by now, and the token runs out by itself. */
const deadline = 10_000;
/**
 * Ends a minted token before its 15 minutes are over: `POST /_/oidc/burn-token` with `{"token": "pypi-…"}` gives 202,
 * whatever became of it (pypi/warehouse#20197, which uv calls after a publish; TestPyPI is the same software). Gives a
 * warning where that fails. Only PyPI and TestPyPI are asked: another index is not sent a secret to an address that it has
 * not announced.
 */
async function burn(http, address, credential) {
    if (!isPublic(address))
        return undefined;
    const url = new URL('/_/oidc/burn-token', address.upload).href;
    const answer = await http.send({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ token: credential.reveal() })),
        deadline,
        repeatable: true,
    });
    if (answer.status >= 200 && answer.status < 300)
        return undefined;
    const words = answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${words_wordsOf(answer)}`;
    const fix = 'Nothing needs to be done: it runs out 15 minutes after it was minted.';
    return (0,problem/* problem */.CC)('credential-unrevoked', `${url} ${words}.`, fix, { level: 'warning' });
}
/** The address of the index that a person knows by this one: `https://pypi.org`. `undefined` for any other. */
const publicAddress = (url) => Object.values(addresses).find(({ project }) => project !== undefined && new URL(project).origin === url);
const isPublic = ({ upload }) => Object.values(address_addresses).some((each) => each.upload === upload);

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/listing.js




const yankedShape = (value, path) => (typeof value === 'string' ? true : (0,model_shape/* boolean */.zM)(value, path));
const pageShape = (0,model_shape/* object */.Ik)({
    files: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({
        filename: model_shape/* text */.Qq,
        url: model_shape/* text */.Qq,
        hashes: (0,model_shape/* optional */.lq)((0,model_shape/* record */.g1)(model_shape/* text */.Qq)),
        yanked: (0,model_shape/* optional */.lq)(yankedShape),
        // PEP 700
        'upload-time': (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
    })),
});
/** Reads a page of the Simple API as JSON (PEP 691). Throws where it is none. `page` is its own address. */
function listing_fromJson(body, page) {
    return pageShape(JSON.parse(body), '').files.map(({ filename, url, hashes, yanked, 'upload-time': time }) => ({
        filename,
        url: new URL(url, page).href,
        sha256: hexOf(hashes?.['sha256']),
        yanked: yanked ?? false,
        ...(time !== undefined && Number.isFinite(Date.parse(time)) && { uploaded: Date.parse(time) }),
    }));
}
/** Reads a page of the Simple API as HTML (PEP 503). `page` is its own address. */
function listing_fromHtml(body, page) {
    const anchors = /<a\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/a>/gi;
    return [...body.matchAll(anchors)].flatMap((anchor) => {
        const attributes = anchor[1] ?? '';
        const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
        const target = words_unescape(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
        if (!URL.canParse(target, page))
            return [];
        const url = new URL(target, page);
        const sha256 = hexOf(/^#sha256=([0-9a-f]+)/i.exec(url.hash)?.[1]);
        url.hash = '';
        return {
            filename: words_unescape(anchor[2] ?? '').trim(),
            url: url.href,
            sha256,
            yanked: /\bdata-yanked\b/i.test(attributes),
        };
    });
}
const hexOf = (value) => value !== undefined && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined;
/**
 * Whether a file belongs to this version of the project. The version is what the file's name says, and spellings that
 * PEP 440 holds equal (`1.0`, `1.0.0`) are one release. Old eggs and installers belong to none.
 */
function isOf(filename, project, version) {
    const found = versionIn(filename, (0,project_name/* normalisedName */.E)(project));
    return found !== undefined && (0,pep440/* valid */.rZ)(found) !== null && (0,pep440/* valid */.rZ)(version) !== null && (0,pep440.eq)(found, version);
}
function versionIn(filename, project) {
    if (filename.endsWith('.whl'))
        return filename.split('-')[1];
    const stem = /^(.*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/.exec(filename)?.[1];
    if (stem === undefined)
        return undefined;
    // names of old sdists have dashes in them: the version begins after the part that is the name
    const dashes = [...stem.matchAll(/-/g)].map((each) => each.index);
    const cut = dashes.find((at) => (0,project_name/* normalisedName */.E)(stem.slice(0, at)) === project);
    return cut === undefined ? undefined : stem.slice(cut + 1);
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/lookup.js




const accepted = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
/** What the index holds of one release, by the Simple API in either of its forms (PEP 503, PEP 691). */
async function find(http, address, release) {
    const page = `${address.simple}${(0,project_name/* normalisedName */.E)(release.name)}/`;
    const answer = await http.send({ method: 'GET', url: page, headers: { accept: accepted }, deadline: 60_000 });
    if (answer.status === 404)
        return 'absent';
    if (answer.status === 0)
        return lookup_unreadable('registry-unreachable', `${page} did not answer: ${answer.reason}`);
    if (answer.status >= 300 && answer.status < 400) {
        return lookup_unreadable('registry-unreadable', `${page} is at ${answer.headers['location'] ?? 'another place'}`);
    }
    if (answer.status !== 200) {
        return lookup_unreadable('registry-unreadable', `${page} answered ${answer.status}: ${words_wordsOf(answer)}`);
    }
    const body = Buffer.from(answer.body).toString();
    let listed;
    try {
        // mirrors say one type and send the other
        listed = body.trimStart().startsWith('{') ? listing_fromJson(body, page) : listing_fromHtml(body, page);
    }
    catch (error) {
        return lookup_unreadable('registry-unreadable', `${page} cannot be read: ${String(error).slice(0, 200)}`);
    }
    const files = [];
    for (const { sha256, ...file } of listed.filter((each) => isOf(each.filename, release.name, release.version))) {
        if (sha256 === undefined)
            return lookup_unreadable('registry-unreadable', `${page} has no SHA-256 of ${file.filename}`);
        files.push({ ...file, sha256 });
    }
    return { files };
}
const lookup_unreadable = (code, message) => ({
    unreadable: (0,problem/* problem */.CC)(code, `${message}.`, 'Without the Simple API it cannot be told what is published already. Look at the status page of the index and at the input `pypi-url`, then run the job again.'),
});

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/mint-refusal.js



/** A refused mint as a problem: `message` has the index's own words, the fix what to change. */
function mintRefusal(message, errors, asked) {
    const has = (code) => errors.some((each) => each.code === code);
    const says = (words) => errors.some((each) => words.test(each.description));
    if (says(/pull_request_target/)) {
        const fix = 'Publish from a workflow that the push of a tag, a release or `workflow_dispatch` starts.';
        return (0,problem/* problem */.CC)('trusted-publishing-refused', message, fix);
    }
    if (has('invalid-publisher') || has('invalid-pending-publisher')) {
        return (0,problem/* problem */.CC)('trusted-publisher-missing', message, publisherFix(asked));
    }
    if (has('not-enabled')) {
        const fix = 'Wait until https://status.python.org says that it is on again, or give an API token in the input `pypi-token`.';
        return (0,problem/* problem */.CC)('trusted-publishing-off', message, fix);
    }
    if (has('invalid-token') || has('invalid-reuse-token')) {
        const fix = 'A new OIDC token usually helps: run the job again. Its audience must be that of this index and no other.';
        return (0,problem/* problem */.CC)('trusted-publishing-token', message, fix);
    }
    if (says(/too similar|isn't allowed|Too many new projects|registration is/i)) {
        const fix = 'A pending publisher fits, and the index does not let it create the project. Choose another name, or ask the index about this one: https://pypi.org/help/#project-name.';
        return (0,problem/* problem */.CC)('trusted-publishing-refused', message, fix);
    }
    const fix = 'See https://docs.pypi.org/trusted-publishers/troubleshooting. A pending publisher must bear the very name that the project’s metadata has.';
    return (0,problem/* problem */.CC)('trusted-publishing-refused', message, fix);
}
/**
 * What to register, as PyPI compares it (warehouse `oidc/models/github.py`): the repository, the file of the workflow in
 * which the job stands, and the environment, each beside the claim that it is taken from; and where.
 */
function publisherFix({ address, idToken, projects }) {
    const claims = (0,model_claims/* claimsOf */.d)(idToken);
    const { repository, environment, workflow, jobWorkflow } = claims;
    const file = jobWorkflow ?? workflow;
    const lines = [
        `Add a GitHub publisher to the project on the index, under "Publishing" (for a new project: a pending publisher of your account), with repository \`${repository ?? '?'}\`, workflow \`${file ?? '?'}\` and ${environment === undefined ? 'no environment' : `environment \`${environment}\``}.`,
        ...(workflow === jobWorkflow || workflow === undefined || jobWorkflow === undefined
            ? []
            : [
                `The job stands in \`${jobWorkflow}\`, which \`${workflow}\` calls: PyPI takes that only from the same repository at the same ref.`,
            ]),
        'What PyPI compares, and what this job has:',
        ...compared(idToken, claims).map(([what, has]) => `  ${what}: ${has}`),
        ...pages(address, projects, { ...claims, jobWorkflow: file }),
    ];
    return lines.join('\n');
}
function compared(idToken, claims) {
    const payload = (0,model_claims/* payloadOf */.M)(idToken);
    const told = (name) => {
        const value = payload[name];
        return typeof value === 'string' && value !== '' ? value : 'MISSING';
    };
    return [
        ['owner', `${told('repository_owner')} (id ${told('repository_owner_id')}; a repository that moved has another)`],
        ['repository', told('repository')],
        ['workflow', `${claims.jobWorkflow ?? 'MISSING'} (job_workflow_ref ${told('job_workflow_ref')})`],
        ['environment', claims.environment ?? 'none: a publisher that names one does not fit'],
        ['not compared', `ref ${told('ref')}, event ${told('event_name')}, workflow_ref ${told('workflow_ref')}`],
    ];
}
/** The forms that can be opened with everything filled in; for a pending publisher there is only the empty one. */
function pages({ project }, projects, claims) {
    const [owner, repository] = claims.repository?.split('/') ?? [];
    if (project === undefined || owner === undefined || repository === undefined)
        return [];
    const query = new URLSearchParams({
        provider: 'github',
        owner,
        repository,
        ...(claims.jobWorkflow !== undefined && { workflow_filename: claims.jobWorkflow }),
        ...(claims.environment !== undefined && { environment: claims.environment }),
    });
    const forms = projects.map((name) => {
        const form = new URL(`/manage/project/${encodeURIComponent((0,project_name/* normalisedName */.E)(name))}/settings/publishing/`, project);
        form.search = query.toString();
        return form.href;
    });
    return [
        ...forms.map((form) => `The form, filled in: ${form}`),
        `For a project that is not there yet: ${new URL('/manage/account/publishing/', project).href}`,
    ];
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/trust.js





/** A minted token is good for 900 seconds (warehouse `oidc/views.py`). */
const trust_lifetime = 900_000;
const useToken = 'Give an API token in the input `pypi-token`, or publish to an index that has trusted publishing.';
const runAgain = 'Look at https://status.python.org and run the job again.';
/** The audience that the index wants: `GET /_/oidc/audience` on the host of the upload API gives `{"audience": "pypi"}`. */
async function trust_audience(http, address) {
    const url = new URL('/_/oidc/audience', address.upload).href;
    const answer = await http.send({ method: 'GET', url, headers: { accept: 'application/json' } });
    if (answer.status === 0 || answer.status >= 500)
        return { problem: silent(url, answer) };
    if (answer.status === 403 || answer.status === 404) {
        const why = answer.status === 404 ? 'has no trusted publishing' : `says: ${words_wordsOf(answer)}`;
        return { problem: (0,problem/* problem */.CC)('trusted-publishing-off', `${url} ${why}.`, useToken) };
    }
    const found = answer.status === 200 ? trust_read(answer, (0,model_shape/* object */.Ik)({ audience: model_shape/* text */.Qq })) : undefined;
    if (found === undefined || found.audience === '') {
        return {
            problem: (0,problem/* problem */.CC)('registry-unreadable', `${url} answered ${answer.status} without an audience.`, useToken),
        };
    }
    return { audience: found.audience };
}
/**
 * Exchanges the job's token: `POST /_/oidc/mint-token` gives `{"success": true, "token": "pypi-…", "expires": 1234567890}`.
 * A pending publisher that has become stale is deleted by the refusal that tells of it, so that one is asked again.
 */
async function trust_mint({ http, clock, mask, projects = [] }, address, idToken) {
    const url = new URL('/_/oidc/mint-token', address.upload).href;
    const ask = () => http.send({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ token: idToken })),
    });
    let answer = await ask();
    let errors = errorsOf(answer);
    if (errors.some((each) => each.code === 'invalid-pending-publisher')) {
        answer = await ask();
        errors = errorsOf(answer);
    }
    const minted = answer.status === 200 ? trust_tokenIn(answer) : undefined;
    if (minted !== undefined) {
        mask(minted.token);
        const now = clock.now();
        const told = minted.expires === undefined ? now + trust_lifetime : minted.expires * 1000;
        // a clock that is wrong by hours must not make the token look eternal or dead
        const expires = Math.abs(told - now) > 2 * trust_lifetime ? now + trust_lifetime : told;
        return { credential: new credential/* Credential */.G(minted.token, 'minted', expires) };
    }
    const isBusy = answer.status === 429 || answer.status >= 500;
    if (answer.status === 0 || isBusy)
        return { problem: silent(url, answer) };
    const said = errors.map((each) => `${each.code}: ${each.description}`).join('; ') || words_wordsOf(answer);
    const message = `${url} answered ${answer.status}: ${said.slice(0, 600)}.`;
    return { problem: mintRefusal(message, errors, { address, idToken, projects }) };
}
function errorsOf(answer) {
    const shape = (0,model_shape/* object */.Ik)({ errors: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ code: model_shape/* text */.Qq, description: model_shape/* text */.Qq })) });
    return answer.status === 422 ? (trust_read(answer, shape)?.errors ?? []) : [];
}
function trust_tokenIn(answer) {
    const found = trust_read(answer, (0,model_shape/* object */.Ik)({ token: model_shape/* text */.Qq, expires: (0,model_shape/* optional */.lq)((value) => (typeof value === 'number' ? value : undefined)) }));
    return found !== undefined && /^[\x21-\x7e]+$/.test(found.token) ? found : undefined;
}
const silent = (url, answer) => (0,problem/* problem */.CC)('registry-unreachable', `${url} ${answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${words_wordsOf(answer)}`}.`, runAgain);
function trust_read(answer, shape) {
    try {
        return shape(JSON.parse(Buffer.from(answer.body).toString()), '');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/body.js
/**
 * The upload form as `multipart/form-data` (RFC 7578): text parts as they are, without a file name and without any change
 * to their line ends, and `content` last, so that who reads along sees everything else first. PyPI wants a content type
 * on the file part and none that is an image's (warehouse `forklift/legacy.py`).
 */
function formBody(fields, content, boundary) {
    const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`);
    const disposition = `Content-Disposition: form-data; name="content"; filename="${quoted(content.filename)}"`;
    parts.push(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const head = Buffer.from(parts.join(''));
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        body: {
            length: head.length + content.size + tail.length,
            async *open() {
                yield head;
                yield* content.open();
                yield tail;
            },
        },
    };
}
/** What cannot stand inside quotes, as browsers write it (RFC 7578, 4.2). */
const quoted = (text) => text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/refusals.js

/** PyPI's refusals by their words (warehouse `forklift/legacy.py`, `macaroons/`), the particular before the general. */
const pypi_refusals_known = [
    [
        /^File already exists/i,
        'registry-file-exists',
        'A published file can never be replaced. Release a new version, or publish the very bytes that are there.',
    ],
    [
        /previously used by a file that has since been deleted/i,
        'registry-name-used',
        'A file name is never free again, also after the file was deleted. Release a new version.',
    ],
    [/releases older than \d+ days/i, 'registry-release-closed', 'Release a new version, for example a post-release.'],
    [
        /too large/i,
        'registry-too-large',
        'Make the file smaller, or ask for a higher limit: https://docs.pypi.org/project-management/storage-limits.',
    ],
    [
        /temporarily disabled|Read-only mode/i,
        'registry-closed',
        'Wait until https://status.python.org says that uploads are on, then run the job again.',
    ],
    [
        /Username\/Password authentication/i,
        'registry-forbidden',
        'Use trusted publishing, or an API token (it begins with `pypi-`) in the input `pypi-token`.',
    ],
    [
        /Invalid or non-existent authentication/i,
        'registry-forbidden',
        'The token is mistyped, revoked, or of another index: PyPI and TestPyPI do not share tokens. Make a new one.',
    ],
    [
        /not valid for project|given token isn't allowed/i,
        'registry-forbidden',
        'The credential belongs to other projects. Widen the token, or add the trusted publisher to this project as well.',
    ],
    [
        /Non-user identities cannot create new projects/i,
        'trusted-publisher-missing',
        'Register a pending publisher whose project name is exactly the name in the metadata, and run the job again.',
    ],
    [
        /isn't allowed to upload to project/i,
        'registry-forbidden',
        'The name may belong to somebody else, or the project is archived or quarantined. Look at its page on the index.',
    ],
    [/Invalid API Token/i, 'registry-forbidden', 'Make a new token in the account settings of the index.'],
    [
        /verified|two.?factor/i,
        'registry-forbidden',
        'The owner of the token must verify an e-mail address and switch on two-factor authentication.',
    ],
    [
        /attestations supplied|Attestations are/i,
        'registry-refused',
        'Publish without attestations (`attestations: false`). They do not work with a token, nor in a workflow that another one calls.',
    ],
    [
        /unsupported platform tag/i,
        'registry-refused',
        'Build the wheel for a `manylinux`, `musllinux`, `macosx` or `win` tag: PyPI does not take `linux_*`.',
    ],
    [
        /description failed to render/i,
        'registry-refused',
        'Mend the README: `twine check` shows the line. Directives of Sphinx are not known to PyPI.',
    ],
    [/The name '.*' (?:isn't allowed|is too similar)/i, 'registry-refused', 'Choose another project name.'],
];
/** A refusal of one file as a problem: the address, the status, the registry's own words, and what to change. */
function refusals_refusal(url, filename, status, words) {
    const [, code, fix] = pypi_refusals_known.find(([pattern]) => pattern.test(words)) ?? refusals_fallback(status, words);
    return (0,problem/* problem */.CC)(code, `${url} answered ${status} to ${filename}: ${words}`, fix);
}
function refusals_fallback(status, words) {
    const any = /(?:)/;
    if (status === 413)
        return [any, 'registry-too-large', 'Make the file smaller, or ask the index for a higher limit.'];
    if (status === 409 || (status === 400 && /already exist/i.test(words))) {
        return [any, 'registry-file-exists', 'A published file can never be replaced. Release a new version.'];
    }
    if (status === 401 || status === 403) {
        return [any, 'registry-forbidden', 'The credential is not good for this project on this index. Check both.'];
    }
    if (status === 404 || status === 405 || status === 410 || (status >= 300 && status < 400)) {
        const fix = 'Uploads go to the address of the upload API, with its last slash, as `https://upload.pypi.org/legacy/`.';
        return [any, 'registry-address', fix];
    }
    return [any, 'registry-refused', 'Change what the index names, build again, and release.'];
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/upload.js





/** Wait, in milliseconds, where the index says "too many" without saying for how long. */
const upload_usualWait = 60_000;
/**
 * One try of one file at the upload API (warehouse `forklift/legacy.py`). 200 also means that PyPI has these very bytes.
 * The deadline is two minutes and a second for each 256 kB.
 */
async function upload_upload({ http, files, clock, address, describe }, distribution, credential) {
    const described = await describe(distribution);
    if ('code' in described)
        return { outcome: 'refused', problem: described };
    // PyPI refuses a file for attestations that come with a token (warehouse `attestations/services.py`)
    const isAttestable = credential.origin === 'minted';
    const fields = described.fields.filter(([name]) => name !== 'sha256_digest' && (name !== 'attestations' || isAttestable));
    const { type, body } = formBody([...fields, ['sha256_digest', distribution.sha256]], { filename: distribution.filename, size: distribution.size, open: () => files.stream(distribution.path) }, `release-action-${(0,external_node_crypto_.randomUUID)()}`);
    const answer = await http.send({
        method: 'POST',
        url: address.upload,
        headers: {
            authorization: `Basic ${Buffer.from(`__token__:${credential.reveal()}`).toString('base64')}`,
            // without it PyPI answers in HTML; its words about passwords are in the JSON form only
            accept: 'application/json, text/plain;q=0.9, text/html;q=0.8',
            'content-type': type,
        },
        body,
        deadline: 120_000 + distribution.size / 256,
    });
    return upload_meaningOf(answer, address.upload, distribution.filename, clock.now());
}
function upload_meaningOf(answer, url, filename, now) {
    const { status } = answer;
    if (status >= 200 && status < 300) {
        return isForeign(answer)
            ? { outcome: 'unclear', words: `${status}, but ${words_wordsOf(answer)}` }
            : { outcome: 'stored' };
    }
    if (status === 0)
        return { outcome: 'unclear', words: answer.reason };
    const words = words_wordsOf(answer);
    if (status === 429) {
        return { outcome: 'later', wait: (0,retry_after/* retryAfter */.P)(answer.headers['retry-after'], now) ?? upload_usualWait, words };
    }
    // 499: the machine in front of PyPI believes that we went away; the upload may have been stored
    if (status === 408 || status === 499 || status >= 500)
        return { outcome: 'unclear', words: `${status} ${words}` };
    if (status === 403 && /token is expired/i.test(words))
        return { outcome: 'expired', words };
    const target = answer.headers['location'];
    const moved = status >= 300 && status < 400 && target !== undefined ? ` (it points to ${target})` : '';
    return { outcome: 'refused', problem: refusals_refusal(url, filename, status, `${words}${moved}`) };
}
/** A page of somebody in between (a portal, a page of maintenance): JSON is asked for, and an index answers so, or with nothing. */
function isForeign({ headers, body }) {
    const text = Buffer.from(body.subarray(0, 64 * 1024)).toString();
    if (/^\s*<(?:!doctype|html|head|body)\b/i.test(text))
        return true;
    if (!/json/i.test(headers['content-type'] ?? '') || text === '')
        return false;
    try {
        JSON.parse(text);
        return false;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/registry.js






/** PyPI, TestPyPI, or another index. Throws where an `other` index comes without its address. */
function createPypi(options) {
    const { http, name } = options;
    const address = options.address ?? (name === 'other' ? undefined : address_addresses[name]);
    if (address === undefined)
        throw new TypeError('an index that is neither PyPI nor TestPyPI needs an address');
    return {
        name,
        url: address.project === undefined ? address.upload.replace(/\/+$/, '') : new URL(address.project).origin,
        audience: () => trust_audience(http, address),
        open: (idToken) => trust_mint(options, address, idToken),
        close: (credential) => burn(http, address, credential),
        find: (release) => find(http, address, release),
        upload: (distribution, credential) => upload_upload({ ...options, address }, distribution, credential),
        page: (release) => address.project === undefined
            ? `${address.simple}${(0,project_name/* normalisedName */.E)(release.name)}/`
            : `${address.project}${(0,project_name/* normalisedName */.E)(release.name)}/${encodeURIComponent(release.version)}/`,
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/publish/proven.js


/** The file is not the recorded one any more. */
class Altered extends Error {
}
/**
 * Streams a file that was recorded, hashing it on the way, and holds its last piece back until the whole is proven to be
 * what was recorded. Throws {@link Altered} otherwise: the receiver, who was promised `size` bytes, then never has them all.
 */
async function* proven(source, { filename, sha256, size }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    let held;
    for await (const piece of source) {
        if (piece.length === 0)
            continue;
        read += piece.length;
        if (read > size)
            throw new Altered(`${filename} has more than the ${size} bytes with which it was built.`);
        hash.update(piece);
        if (held !== undefined)
            yield held;
        held = piece;
    }
    const found = hash.digest('hex');
    if (found !== sha256)
        throw new Altered(`${filename} has SHA-256 ${found}, and it was built with ${sha256}.`);
    if (held !== undefined)
        yield held;
}
/** The files that were examined, by path; no other is handed out. */
function consign(files, described) {
    const altered = new Map();
    return {
        files: {
            async *stream(path) {
                const recorded = described.get(path)?.distribution;
                if (recorded === undefined)
                    throw new Error(`${path} was not examined`);
                try {
                    yield* proven(files.stream(path), recorded);
                }
                catch (error) {
                    if (error instanceof Altered)
                        altered.set(path, error.message);
                    throw error;
                }
            },
        },
        describe(file) {
            const found = described.get(file.path);
            const words = altered.get(file.path);
            if (words !== undefined)
                return alteredProblem(file, words);
            if (found?.fields !== undefined || found?.publishJson !== undefined)
                return found;
            return alteredProblem(file, `The metadata of ${file.filename} could not be read.`);
        },
    };
}
const alteredProblem = ({ filename }, message) => (0,problem/* problem */.CC)('artifact-altered', message, 'Run the whole workflow again, so that the file is built anew.', {
    file: filename,
});

;// CONCATENATED MODULE: ./lib/cli/src/registries-for.js









/**
 * The two registries: those that the inputs name, else crates.io and the index of the plan's channel. `attestations` are
 * form fields by file name. Only files that are `described`, by path, can be uploaded, and of those only the recorded bytes.
 */
function registriesFor(reach, inputs, pypi, attestations = new Map(), described = new Map()) {
    const { files, describe } = consign(reach.files, described);
    const index = inputs.pypiUrl === undefined ? { name: pypi, address: address_addresses[pypi] } : indexAt(inputs.pypiUrl);
    const crates = inputs.cratesUrl === undefined ? cratesIo : addressOf(inputs.cratesUrl);
    const isCratesIo = crates === cratesIo;
    const reading = inputs.cratesToken === undefined ? undefined : new credential/* Credential */.G(inputs.cratesToken, 'given');
    const sparse = openIndex({ http: reach.http, address: crates, isCratesIo, reading });
    return {
        python: createPypi({
            ...reach,
            files,
            ...index,
            projects: projectsOf(described),
            describe: (file) => {
                const found = describe(file);
                if ('code' in found)
                    return Promise.resolve(found);
                const attested = attestations.get(file.filename);
                const fields = found.fields ?? [];
                return Promise.resolve({ fields: attested === undefined ? fields : [...fields, ['attestations', attested]] });
            },
        }),
        rust: createCrates({
            ...reach,
            files,
            name: isCratesIo ? 'crates.io' : 'other',
            address: crates,
            index: sparse,
            describe: (file, into) => {
                const found = describe(file);
                if ('code' in found)
                    return Promise.resolve(found);
                return Promise.resolve({ json: found.publishJson?.(into) ?? '' });
            },
        }),
        crateIndex: createCrateIndex(reach.http, reach.clock, crates, sparse),
        provenance: (file) => provenance(reach.http, index.address, file),
    };
}
/** The names of the Python projects among the files, each once. */
const projectsOf = (described) => [
    ...new Set([...described.values()].filter((each) => each.fields !== undefined).map((each) => each.distribution.name)),
];


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
        ...plan.leftOut.map((each) => `  ${each.name} is left out: ${each.reason}`),
        `rows: ${plan.rows.map((each) => `${each.target} on ${each.runner}`).join(', ')}`,
        ...plan.gates.map((each) => gateLine(each)),
        `notes: ${plan.notes.source}`,
    ];
}
/** The plan as sections of the job summary. `pageOf` gives the page that a package's version has on its registry. */
function planSection(plan, pageOf) {
    const source = plan.tagSource === 'assumed' ? ' No tag was pushed: this is the plan as if it had been.' : '';
    const left = plan.leftOut.map((each) => `- ${(0,report_text/* code */.aY)(each.name)} ${(0,report_text/* plain */.pj)(each.reason)}`);
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
/** A row that leaves hundreds of crates is told by its number and its first ones. */
const toldOfRow = 12;
function expectedOf({ expects }) {
    const told = expects.slice(0, toldOfRow).map((each) => `${each.kind} of ${(0,report_text/* code */.aY)(each.name)}`);
    const rest = expects.length - told.length;
    return [...told, ...(rest > 0 ? [`${rest} more`] : [])].join(', ') || 'nothing';
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


/***/ }),

/***/ 93355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ humanSize),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** `1.4 MB`, `612 B`. */
function humanSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`;
}
/** Columns padded to the widest cell; two spaces between. */
function columns(rows) {
    const widths = rows.reduce((all, row) => {
        row.forEach((cell, index) => (all[index] = Math.max(all[index] ?? 0, cell.length)));
        return all;
    }, []);
    return rows.map((row) => row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd());
}
/** A Markdown table; its cells come from {@link code} or {@link plain}, so that no name can become markup. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}
/** Text that is shown as it is, wherever in Markdown it lands. Web addresses become links to themselves. */
function plain(text) {
    // escaped, an address would be another one: `\_` is taken into the link that GitHub makes of it
    return text
        .split(/(https?:\/\/[^\s<>"'`|()[\]{}\\*]*[^\s<>"'`|()[\]{}\\*.,;:!?])/)
        .map((part, at) => (at % 2 === 1 ? `<${part}>` : bare(part)))
        .join('');
}
/** The same within the text of a link, where no other link can be. */
const bare = (text) => text.replace(/[\\`*_{}[\]<>()#+!|~@&]/g, '\\$&').replace(/\r?\n/g, '<br>');
/** Text as inline code, whatever backticks it holds (CommonMark 0.31, 6.1). */
function code(text) {
    const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(0, ...runs) + 1);
    const space = text === '' || /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${space}${text.replace(/\|/g, '\\|').replace(/\r?\n/g, ' ')}${space}${fence}`;
}
/** Text that is shown as it is, as a link where there is an address. What would end the address is percent-encoded. */
function linked(text, address) {
    if (address === undefined || !/^https?:\/\//.test(address))
        return plain(text);
    return `[${bare(text)}](${address.replace(/[\s()<>|\\`]/g, (each) => encodeURIComponent(each).replace('(', '%28').replace(')', '%29'))})`;
}


/***/ })

};
