export const id = 9126;
export const ids = [9126,4709];
export const modules = {

/***/ 5969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  tj: () => (/* binding */ readPlatforms)
});

// UNUSED EXPORTS: inputNames, stepNames

// EXTERNAL MODULE: ./lib/cli/src/model/nearest.js
var nearest = __webpack_require__(55267);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/model/registry-inputs.js

/** What cannot be in them. A value that may hold a password is not repeated. */
function mistakesIn(given) {
    return [...addresses.flatMap((name) => mistakeIn(name, given[name]) ?? []), ...ofOneIndex(given)];
}
const addresses = ['pypi-url', 'pypi-index-url', 'crates-url'];
function mistakeIn(name, value) {
    if (value === undefined)
        return undefined;
    // cargo names a sparse index so
    const address = name === 'crates-url' ? value.replace(/^sparse\+/, '') : value;
    if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
        return invalid(name, ` ${JSON.stringify(value)}`, 'Give a whole https address.');
    }
    const { username, password } = new URL(address);
    if (username === '' && password === '')
        return undefined;
    // an address is shown in logs and reports
    const fix = name === 'crates-url'
        ? 'Take it out, and give the token in `crates-token`.'
        : 'Take it out: the user belongs into `pypi-user`, the password into `pypi-token`.';
    return invalid(name, ' an address with a user or a password in it', fix);
}
/** What is said of the index of `pypi-url` is nothing without it. */
function ofOneIndex({ 'pypi-url': url, 'pypi-index-url': index, 'pypi-user': user, }) {
    const problems = [];
    // a colon ends the name (RFC 7617)
    if (user !== undefined && /[:\p{Cc}]/u.test(user)) {
        problems.push(invalid('pypi-user', ' a name with a colon', 'Give the name alone; the password belongs into `pypi-token`.'));
    }
    else if (user !== undefined && user !== '__token__' && url === undefined) {
        const fix = 'PyPI and TestPyPI take API tokens, whose user is always `__token__`. For another index give `pypi-url`.';
        problems.push(invalid('pypi-user', ` ${JSON.stringify(user)}`, fix));
    }
    if (index !== undefined && url === undefined) {
        const fix = 'It says where the index of `pypi-url` is read: give that one, too.';
        problems.push(invalid('pypi-index-url', ' alone', fix));
    }
    return problems;
}
const invalid = (name, what, fix) => (0,problem/* problem */.CC)('input-invalid', `The input \`${name}\` cannot be${what}.`, fix);

// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var model_target = __webpack_require__(26968);
// EXTERNAL MODULE: ./lib/cli/src/model/warnings.js
var model_warnings = __webpack_require__(68116);
;// CONCATENATED MODULE: ./lib/cli/src/inputs.js





/** The parts of a release that a job can be. */
const stepNames = ['plan', 'gate', 'build', 'dry-run', 'publish', 'verify', 'version', 'release-pr'];
/** The series of pre-releases that a version can belong to. */
const series = ['dev', 'alpha', 'beta', 'rc'];
/** How the jobs of `needs` ended, as GitHub tells it (GitHub docs, "Contexts reference", `needs`). */
const jobResults = ['success', 'failure', 'cancelled', 'skipped'];
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
    'pypi-index-url',
    'crates-url',
    'pypi-user',
    'pypi-token',
    'crates-token',
    'github-token',
    'attestations',
    'require-signed-tag',
    'warnings',
    'cache',
    'rate-limit-wait',
    'parallel-uploads',
    'hold-release',
    'verified',
    'verify-wait',
    'slack-webhook',
    'smtp-url',
    'webhook-url',
    'webhook-secret',
];
/** In milliseconds. */
const minute = 60_000;
/** Reads raw inputs (names in lower case, empty ones left out). An empty value is the default; a misspelt name is refused with the nearest one. */
function readInputs(raw) {
    const problems = Object.keys(raw)
        .filter((name) => !inputNames.some((known) => known === name))
        .map((name) => unknownInput(name));
    const given = (name) => present(raw[name]?.trim());
    const refuse = (name, fix) => void problems.push(inputs_invalid(name, given(name) ?? '', fix));
    const boolean = (name, usual) => {
        const value = readBoolean(given(name) ?? String(usual));
        if (value === undefined)
            refuse(name, 'Use `true` or `false`.');
        return value ?? false;
    };
    const choice = (name, choices, fix) => {
        const value = choices.find((each) => each === given(name));
        if (given(name) !== undefined && value === undefined)
            refuse(name, fix ?? `Use one of ${choices.join(', ')}.`);
        return value;
    };
    const whole = (name, usual, least, most, fix) => {
        const text = given(name);
        if (text === undefined)
            return usual;
        const value = /^(?:0|[1-9]\d{0,3})$/.test(text) ? Number(text) : -1;
        if (value >= least && value <= most)
            return value;
        refuse(name, fix);
        return undefined;
    };
    const step = choice('step', stepNames);
    const live = boolean('live', false);
    const requireSignedTag = boolean('require-signed-tag', false);
    const cache = boolean('cache', true);
    const config = given('config');
    if (config !== undefined && (/^([/\\]|[A-Za-z]:)|[\0\r\n]/.test(config) || config.endsWith('/'))) {
        refuse('config', 'Give the path of a file, relative to `working-directory`.');
    }
    const prerelease = choice('prerelease', series);
    const fromRun = given('from-run');
    if (fromRun !== undefined && !/^\d+$/.test(fromRun))
        refuse('from-run', 'Give the number in the address of the run.');
    // more than 90 is for private repositories, and a lower limit of the repository wins (GitHub docs, "Usage limits")
    const retentionDays = whole('retention-days', undefined, 1, 400, 'Give whole days, from 1 to 400.');
    problems.push(...mistakesIn({
        'pypi-url': given('pypi-url'),
        'pypi-index-url': given('pypi-index-url'),
        'crates-url': given('crates-url'),
        'pypi-user': given('pypi-user'),
    }));
    const attestations = readAttestations(given('attestations') ?? 'true');
    if (attestations === undefined)
        refuse('attestations', 'Use `true`, `false` or `if-available`.');
    const warnings = choice('warnings', model_warnings/* warningsChoices */.m, 'Use `deny` or `allow`.');
    const rateLimitWait = whole('rate-limit-wait', 30, 0, 1440, 'Give whole minutes, from 0 to 1440 (a day).');
    const holdRelease = boolean('hold-release', false);
    const expression = '${{ needs.verify.result }}';
    const verified = choice('verified', jobResults, `Give it \`${expression}\`: ${jobResults.join(', ')}.`);
    const verifyWait = whole('verify-wait', 15, 0, 360, 'Give whole minutes, from 0 to 360 (six hours).');
    const parallelUploads = whole('parallel-uploads', 3, 1, 16, 'Give a whole number, from 1 to 16.');
    const inputs = {
        step: step ?? 'dry-run',
        live,
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
        pypiIndexUrl: given('pypi-index-url'),
        cratesUrl: given('crates-url'),
        pypiToken: given('pypi-token'),
        pypiUser: given('pypi-user'),
        cratesToken: given('crates-token'),
        githubToken: given('github-token'),
        requireSignedTag,
        attestations: attestations ?? true,
        warnings: warnings ?? 'deny',
        cache,
        rateLimitWait: (rateLimitWait ?? 0) * minute,
        parallelUploads: parallelUploads ?? 3,
        holdRelease,
        verified,
        verifyWait: (verifyWait ?? 0) * minute,
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
    const unknown = named.filter(({ name }) => !model_target/* wheelTargets */.Ak.some((each) => each === name));
    return {
        platforms: model_target/* wheelTargets */.Ak.filter((each) => named.some(({ name }) => name === each)),
        problems: unknown.map(({ given }) => {
            const meant = (0,nearest/* nearest */.p)(given, model_target/* wheelTargets */.Ak);
            const choices = `Use targets of ${model_target/* wheelTargets */.Ak.join(', ')}.`;
            return inputs_invalid('target', given, meant === undefined ? choices : `Did you mean ${meant}? ${choices}`);
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
function inputs_invalid(name, value, fix) {
    return (0,problem/* problem */.CC)('input-invalid', `The input \`${name}\` cannot be ${JSON.stringify(value)}.`, fix);
}
function unknownInput(name) {
    return (0,problem/* problem */.CC)('input-unknown', `There is no input \`${name}\`.`, `Did you mean \`${(0,nearest/* nearest */.p)(name, inputNames)}\`? All inputs: ${inputNames.join(', ')}.`);
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
        ref: claim('ref'),
        sha: claim('sha'),
        workflow: fileOf(claim('workflow_ref')),
        jobWorkflow: fileOf(claim('job_workflow_ref')),
        workflowRef: claim('workflow_ref'),
        jobWorkflowRef: claim('job_workflow_ref'),
    };
}
/** `o/r/.github/workflows/release.yml@refs/tags/v1` \u2192 `release.yml` */
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

/***/ 85584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fittingJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** The JSON in these bytes, read by a shape. Throws where they are none, or do not fit. */
const readJson = (bytes, shape) => shape(JSON.parse(Buffer.from(bytes).toString()), '');
/** The JSON in these bytes, read by a shape; `undefined` where they are none, or do not fit. */
function fittingJson(bytes, shape) {
    try {
        return readJson(bytes, shape);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openLine)
/* harmony export */ });
/** An empty line. */
function openLine() {
    let last = Promise.resolve();
    return (work) => {
        const mine = last.then(work);
        last = mine.catch(() => undefined);
        return mine;
    };
}


/***/ }),

/***/ 38915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* binding */ Refusal),
  dM: () => (/* binding */ distinct),
  CC: () => (/* binding */ problem)
});

;// CONCATENATED MODULE: ./lib/cli/src/model/uncoloured.js
const uncoloured_escape = '\u001B';
const end = '\u0007';
/** Sequences that move, colour or name a terminal (ECMA-48: CSI, then OSC, then those of two or three characters). */
const sequences = new RegExp(`${uncoloured_escape}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${end}${uncoloured_escape}]*(?:${end}|${uncoloured_escape}\\\\)|[ -/]*[0-~])`, 'g');
/** A program's words without what is meant for a terminal alone: annotations and pages show it as it stands. */
const uncoloured = (words) => (words.includes(uncoloured_escape) ? words.replace(sequences, '') : words);

;// CONCATENATED MODULE: ./lib/cli/src/model/problem.js

/** A problem with its level, `error` unless told. Colours in words that a program said are left out. */
function problem(code, message, fix, more = {}) {
    const { file, line, column } = more;
    // a column is one of a line
    const at = line === undefined ? {} : { line, ...(column !== undefined && { column }) };
    const place = file === undefined ? undefined : { file, ...at };
    return { code, level: more.level ?? 'error', message: uncoloured(message), fix, ...(place && { place }) };
}
/** The problems without those that are told a second time as they are: the plan foresees what a guard finds. */
function distinct(problems) {
    const told = problems.map((each) => JSON.stringify(each));
    return problems.filter((_, at) => told.indexOf(told[at] ?? '') === at);
}
/** Thrown where a step cannot go on; carries everything that was found until then. */
class Refusal extends Error {
    problems;
    constructor(problems) {
        super(problems.map((each) => `${each.code}: ${each.message}`).join('\n'));
        this.name = 'Refusal';
        this.problems = problems;
    }
}


/***/ }),

/***/ 30146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ normalisedName)
/* harmony export */ });
/** A Python project's name as PyPI compares it (PEP 503): lower case, every run of `-`, `_` and `.` one dash. */
function normalisedName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


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

/***/ 41182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of bytes, or of a text in UTF-8, in lower-case hex. */
const sha256Of = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');


/***/ }),

/***/ 68380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
function misfit(path, wanted) {
    throw new TypeError(`${path === '' ? 'the whole' : path} is not ${wanted}`);
}
/** A string. */
const text = (value, path) => (typeof value === 'string' ? value : misfit(path, 'a text'));
/** A finite number. */
const number = (value, path) => typeof value === 'number' && Number.isFinite(value) ? value : misfit(path, 'a number');
/** `true` or `false`. */
const boolean = (value, path) => typeof value === 'boolean' ? value : misfit(path, 'true or false');
/** One of the given values. */
function oneOf(...choices) {
    return (value, path) => choices.find((each) => each === value) ?? misfit(path, `one of ${choices.join(', ')}`);
}
/** The value, or `undefined` where JSON has nothing or `null`. */
function optional(shape) {
    return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}
/** A list whose members all fit. */
function list(shape) {
    return (value, path) => Array.isArray(value) ? value.map((each, index) => shape(each, `${path}[${index}]`)) : misfit(path, 'a list');
}
/** An object with any keys, whose values all fit. */
function record(shape) {
    return (value, path) => Object.fromEntries(Object.entries(objectAt(value, path)).map(([key, each]) => [key, shape(each, `${path}.${key}`)]));
}
/** An object with these keys; what else it has is left away. */
function object(shapes) {
    return (value, path) => {
        const given = objectAt(value, path);
        const read = Object.entries(shapes).map(([key, shape]) => [
            key,
            shape(Object.hasOwn(given, key) ? given[key] : undefined, path === '' ? key : `${path}.${key}`),
        ]);
        // the entries were made from the keys and shapes of S one by one
        return Object.fromEntries(read);
    };
}
function objectAt(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return misfit(path, 'an object');
    return Object.fromEntries(Object.entries(value));
}


/***/ }),

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
 * takes the place of its own, so the list holds those too. A file that is not there adds nothing, as with OpenSSL, and
 * neither does one that Node has read already: its own way takes a tenth of the 30 ms of a list.
 */
function certificateAuthorities(environment) {
    const file = pem(environment['SSL_CERT_FILE']);
    if (file === undefined)
        return undefined;
    const wanted = certificatesOf(file);
    const read = new Set(extraAuthorities().map(withoutSpace));
    if (wanted.every((each) => read.has(withoutSpace(each))))
        return undefined;
    return [...new Set([...ownAuthorities(environment), ...wanted])];
}
/** What this process took from NODE_EXTRA_CA_CERTS when it began; Node 22.15 and later can tell. */
const extraAuthorities = () => typeof node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates === 'function' ? node_tls__WEBPACK_IMPORTED_MODULE_1__.getCACertificates('extra') : [];
/** Node tells certificates in lines of its own length. */
const withoutSpace = (text) => text.replaceAll(/\s/g, '');
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

/***/ 4961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const clock = {
    now: () => Date.now(),
    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
};


/***/ }),

/***/ 99069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/cli/src/platform/rooms.js
/** At most `count` pieces of memory of `size` bytes each; one is made when it is first needed, and kept. */
function openRooms(count, size) {
    const free = [];
    const waiting = [];
    let made = 0;
    const take = async () => {
        const memory = free.pop();
        if (memory !== undefined)
            return memory;
        if (made === count)
            return new Promise((resolve) => waiting.push(resolve));
        made += 1;
        return Buffer.allocUnsafeSlow(size);
    };
    return {
        async use(use) {
            const memory = await take();
            try {
                return await use(memory);
            }
            finally {
                const next = waiting.shift();
                if (next === undefined)
                    free.push(memory);
                else
                    next(memory);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/files.js



/** The disk. Errors other than an absent file are thrown as Node throws them. */
const files = {
    async text(file) {
        try {
            return await (0,promises_.readFile)(file, 'utf8');
        }
        catch (error) {
            if (isAbsent(error))
                return undefined;
            throw error;
        }
    },
    read: (file, memory) => (memory === undefined ? (0,promises_.readFile)(file) : readInto(file, memory)),
    async write(file, content) {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, content);
    },
    async list(directory) {
        try {
            const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
            return entries
                .filter((entry) => entry.isFile())
                .map((entry) => external_node_path_.relative(directory, external_node_path_.join(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/'))
                .sort();
        }
        catch (error) {
            if (isAbsent(error))
                return [];
            throw error;
        }
    },
    digest: (file) => hashing.use((memory) => digestOf(file, memory)),
    stream: (file) => pieces(file),
    async lend(file, use) {
        const handle = await (0,promises_.open)(file);
        try {
            return await use(await contentOf(handle));
        }
        finally {
            await handle.close();
        }
    },
    async copy(from, to) {
        await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
        await (0,promises_.copyFile)(from, to);
    },
    remove: (file) => (0,promises_.rm)(file, { recursive: true, force: true }),
};
/** Files that are hashed wait for memory, four at a time, and use it again: fresh memory for each costs more than reading it. */
const hashing = openRooms(4, 1024 * 1024);
/**
 * Hashes one half of the memory while the other is being read. It is done here and not by Web Crypto on another thread, which
 * copies, zeroes and clears as much memory as it hashes: that costs this thread as much as the hash.
 */
async function digestOf(file, memory) {
    // a version is found without a hash
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    const handle = await (0,promises_.open)(file);
    try {
        const hash = createHash('sha256');
        const half = memory.length / 2;
        const halves = [memory.subarray(0, half), memory.subarray(half)];
        let size = 0;
        let coming = filled(handle, halves[0]);
        for (let at = 1;; at += 1) {
            const piece = await coming;
            if (piece.length === half)
                coming = filled(handle, halves[at % 2 === 0 ? 0 : 1]);
            hash.update(piece);
            size += piece.length;
            if (piece.length < half)
                return { sha256: hash.digest('hex'), size };
        }
    }
    finally {
        await handle.close();
    }
}
const pieceSize = 256 * 1024;
/** How many pieces stand in memory: two that were handed out, and the one that is being read. */
const kept = 3;
/**
 * The file from its start, in pieces of one size and a last one; the next is read while one is used. Memory is used again
 * from piece to piece: fresh memory for each costs more than reading and sending it.
 */
async function* pieces(file) {
    const handle = await (0,promises_.open)(file);
    const ring = [];
    try {
        // one byte more than a small file has, so that it ends with the first piece: a thousand of them shall not take a thousand
        // whole pieces before the memory is collected
        const size = Math.min(pieceSize, (await handle.stat()).size + 1);
        const next = (at) => {
            const coming = filled(handle, (ring[at % kept] ??= Buffer.allocUnsafeSlow(size)));
            // whoever has enough does not ask what became of the one after
            coming.catch(() => undefined);
            return coming;
        };
        let coming = next(0);
        for (let at = 1;; at += 1) {
            const piece = await coming;
            if (piece.length === size)
                coming = next(at);
            if (piece.length > 0)
                yield piece;
            if (piece.length < size)
                return;
        }
    }
    finally {
        await handle.close();
    }
}
async function readInto(file, memory) {
    const handle = await (0,promises_.open)(file);
    try {
        return await filled(handle, memory);
    }
    finally {
        await handle.close();
    }
}
/** Fills the memory from where the last reading ended; what is not filled lies beyond the end of the file. */
async function filled(handle, memory) {
    let length = 0;
    while (length < memory.length) {
        const { bytesRead } = await handle.read(memory, length, memory.length - length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return memory.subarray(0, length);
}
/** A file that is open. Its length is what it was when it was opened. */
async function contentOf(handle) {
    const { size: length } = await handle.stat();
    return {
        length,
        async bytes(from, to) {
            const memory = Buffer.allocUnsafe(Math.max(0, Math.min(to, length) - from));
            let filled = 0;
            while (filled < memory.length) {
                const { bytesRead } = await handle.read(memory, filled, memory.length - filled, from + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return memory.subarray(0, filled);
        },
    };
}
const isAbsent = (error) => typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR');


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(34660);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(59136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(57405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(30628);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/proxy-agent.js
var proxy_agent = __webpack_require__(76672);
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

// by its parts: all of it (fetch, web sockets, caches, mocks) is as much to load as everything else together










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
/** The direct ways and the ways through proxies, each made when it is first needed and kept, so that connections are reused. */
function ways(environment) {
    const made = new Map();
    let tls;
    // made once: the hundreds of certificates of a machine take some 20 ms for each connection otherwise
    const secure = () => (tls ??= {
        timeout: connectTimeout,
        secureContext: (0,external_node_tls_.createSecureContext)({ ca: (0,certificates/* certificateAuthorities */.J)(environment) }),
    });
    const direct = (isSecure) => new agent({ connect: patient(connect(isSecure ? secure() : { timeout: connectTimeout })), connections });
    // plain http goes to the proxy as it is: most proxies open tunnels to port 443 only
    const through = (uri) => new proxy_agent({
        uri,
        requestTls: secure(),
        proxyTls: secure(),
        proxyTunnel: false,
        clientFactory: tunnelPool,
        factory: patientPool,
        connections,
    });
    return (url) => {
        const proxy = proxyFor(url, environment);
        const way = proxy ?? url.protocol;
        const known = made.get(way);
        if (known !== undefined)
            return known;
        const dispatcher = proxy === undefined ? direct(url.protocol === 'https:') : through(proxy);
        made.set(way, dispatcher);
        return dispatcher;
    };
}
/** What a ProxyAgent opens its tunnels with: of the methods that undici gives to all its pools it calls this one. */
const tunnelPool = (origin, options) => Object.assign(new pool(origin, options), { connect: api_connect });
/** Inside a ProxyAgent the connector is a function that opens the tunnel. */
function patientPool(origin, options) {
    const connect = 'connect' in options && typeof options.connect === 'function' ? options.connect : undefined;
    if (connect === undefined)
        return new pool(origin, options);
    const through = (...given) => void connect(...given);
    return new pool(origin, { ...options, connect: patient(through) });
}
const lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));


/***/ }),

/***/ 67726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74639);



/** How much of each stream is kept, in characters; the end of it, because that is where errors stand. */
const kept = 32 * 1024 * 1024;
/** Milliseconds in which a program that has ended may still be heard: what it left running can hold its streams open. */
const patience = 2000;
/** Programs of this machine. A child leads a process group of its own, so that its time limit ends everything it started. */
function createProcess(environment) {
    const own = {};
    for (const [name, value] of Object.entries(environment))
        if (value !== undefined)
            own[name] = value;
    return { environment: own, run };
}
function run({ argv, cwd, env, deadline, onLine, input, output }) {
    const [program, ...rest] = argv;
    const isWindows = process.platform === 'win32';
    return new Promise((resolve) => {
        const source = typeof input === 'object' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(input.file, 'r') : input === 'held' ? 'pipe' : 'ignore';
        const sink = output === undefined ? 'pipe' : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(output, 'w');
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, {
            cwd,
            env,
            detached: !isWindows,
            stdio: [source, sink, 'pipe'],
            windowsHide: true,
        });
        // the child has files of its own by now
        for (const each of [source, sink])
            if (typeof each === 'number')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(each);
        // it may end without having heard the end of what it reads
        child.stdin?.on('error', () => { });
        const streams = { stdout: newTail(), stderr: newTail() };
        const words = () => ({
            stdout: streams.stdout.text(),
            stderr: streams.stderr.text(),
        });
        let isLate = false;
        const endAll = () => {
            if (child.pid !== undefined)
                (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .endTree */ .S)(child.pid, env[_process_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeMark */ .a]);
        };
        const timer = setTimeout(() => {
            isLate = true;
            endAll();
        }, deadline);
        for (const name of ['stdout', 'stderr']) {
            const line = onLine && lines(onLine);
            child[name]?.setEncoding('utf8');
            child[name]?.on('data', (text) => {
                streams[name].add(text);
                line?.(text);
            });
            child[name]?.on('end', () => line?.('\n'));
        }
        child.on('error', () => {
            clearTimeout(timer);
            resolve({ code: 'missing', ...words() });
        });
        child.on('exit', () => {
            clearTimeout(timer);
            // a server that was left behind must not keep the job waiting
            const impatience = setTimeout(() => {
                endAll();
                for (const name of ['stdout', 'stderr'])
                    child[name]?.destroy();
            }, patience);
            child.on('close', () => clearTimeout(impatience));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: isLate ? 'timeout' : (code ?? 1), ...words() });
        });
    });
}
/** The end of a text that comes in pieces: as much as is kept of it, and at most a piece more in memory. */
function newTail() {
    const pieces = [];
    let length = 0;
    return {
        add(piece) {
            pieces.push(piece);
            length += piece.length;
            while (length - (pieces[0]?.length ?? 0) >= kept)
                length -= pieces.shift()?.length ?? 0;
        },
        text: () => pieces.join('').slice(-kept),
    };
}
/** Calls `onLine` for each whole line of what arrives in pieces. */
function lines(onLine) {
    let rest = '';
    return (text) => {
        const parts = (rest + text).split(/\r?\n/);
        rest = parts.pop() ?? '';
        for (const part of parts)
            if (part !== '')
                onLine(part);
    };
}


/***/ }),

/***/ 49325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ registriesFor)
});

// EXTERNAL MODULE: ./lib/cli/src/model/credential.js
var credential = __webpack_require__(74684);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/address.js
var crates_address = __webpack_require__(69676);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/crate-index.js
var crate_index = __webpack_require__(41762);
// EXTERNAL MODULE: ./lib/cli/src/model/sha256.js
var model_sha256 = __webpack_require__(41182);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/listing.js
var listing = __webpack_require__(90624);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/sparse-index.js
var sparse_index = __webpack_require__(28175);
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
    const url = (0,listing/* downloadUrl */.Is)(config.dl, { name, version, sha256 });
    const answer = await follow(http, url, config.reading);
    if (answer.status !== 200)
        return (0,sparse_index/* unreadable */.O$)(url, answer);
    return { sha256: (0,model_sha256/* sha256Of */.B)(answer.body) };
}
/** The token stays with the host that it was meant for. */
async function follow(http, first, reading) {
    let url = first;
    for (let ways = 0;; ways += 1) {
        const isAtHome = URL.canParse(url) && new URL(url).origin === new URL(first).origin;
        const answer = await (0,sparse_index/* get */.Jt)(http, url, '*/*', isAtHome ? reading : undefined);
        const next = [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers['location'] : undefined;
        if (next === undefined || !URL.canParse(next, url) || ways === longestWay)
            return answer;
        url = new URL(next, url).href;
    }
}

// EXTERNAL MODULE: ./lib/cli/src/model/indexed-crate.js
var indexed_crate = __webpack_require__(32710);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var model_shape = __webpack_require__(68380);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/web-api.js
var web_api = __webpack_require__(43351);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/lookup.js





const versionShape = (0,model_shape/* object */.Ik)({
    version: (0,model_shape/* object */.Ik)({ num: model_shape/* text */.Qq, checksum: model_shape/* text */.Qq, yanked: (0,model_shape/* optional */.lq)(model_shape/* boolean */.zM) }),
});
/**
 * Asks the sparse index, of which as much may be asked as one likes. Its files are cached for up to ten minutes where they
 * have been read before; the web API reads the database and tells the checksum, and wants no more than one request a
 * second (crates.io/data-access).
 */
function createLookup(http, clock, index) {
    const api = (0,web_api/* createWebApi */.Z)(http, clock);
    const published = async (crate) => {
        const config = await index.config();
        if ('unreadable' in config)
            return config;
        const { name, version, sha256, yanked } = crate;
        return { files: [{ filename: `${name}-${version}.crate`, sha256, yanked, url: (0,listing/* downloadUrl */.Is)(config.dl, crate) }] };
    };
    return {
        async find(release) {
            const asked = await index.file(release.name);
            if ('unreadable' in asked)
                return asked;
            const { url, answer } = asked;
            if ((0,sparse_index/* isAbsent */.W0)(answer))
                return 'absent';
            if (answer.status !== 200)
                return (0,sparse_index/* unreadable */.O$)(url, answer);
            try {
                const listed = (0,listing/* readIndexFile */.fV)(Buffer.from(answer.body).toString());
                const found = listed.find((each) => (0,indexed_crate/* isSameCrateVersion */.K)(each.version, release.version));
                return found === undefined ? { files: [] } : await published(found);
            }
            catch (error) {
                return (0,sparse_index/* broken */.mw)(url, error);
            }
        },
        async stored({ name, version }) {
            const place = await index.place();
            if ('unreadable' in place)
                return undefined;
            const url = `${place.api}/api/v1/crates/${name}/${encodeURIComponent(version)}`;
            const answer = await api.read(url, versionShape, place.reading);
            if ('failure' in answer)
                return undefined;
            const { num, checksum, yanked = false } = answer.found.version;
            const told = await published({ name, version: num, sha256: checksum.toLowerCase(), yanked });
            return 'unreadable' in told ? undefined : told;
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/claims.js
var model_claims = __webpack_require__(77348);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/words.js
var crates_words = __webpack_require__(11041);
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
    const words = (0,crates_words/* wordsOf */.Z9)(answer);
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
/** Exchanges the job's token: `POST {"jwt": \u2026}` gives `{"token": "cio_tp_\u2026"}`. */
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
    const fix = 'Nothing needs to be done: it runs out 30 minutes after it was minted.';
    return (0,problem/* problem */.CC)('credential-unrevoked', `${url} ${(0,crates_words/* heard */.HK)(answer)}.`, fix, { level: 'warning' });
}
function tokenIn(answer) {
    try {
        const { token } = (0,model_shape/* object */.Ik)({ token: model_shape/* text */.Qq })((0,crates_words/* jsonOf */.o_)(answer), '');
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
        'Add this repository and workflow as a trusted publisher in the settings of this crate, too (https://crates.io/crates/NAME/settings), and run the job again: a credential covers the crates that had one when it was minted. Or give a token in the input `crates-token`, which then goes for this crate alone.',
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
    const name = /crate `([^`]+)`/.exec(words)?.[1] ?? '';
    return (0,problem/* problem */.CC)(code, `${url} answered ${status} to ${filename}: ${words}`, fix.replace('NAME', name));
}
function fallback(status) {
    const any = /(?:)/;
    if (status === 413)
        return [any, 'registry-too-large', 'Leave files out with `package.exclude`.'];
    if (status === 401 || status === 403) {
        const fix = 'The credential is not good for this crate. Check its scopes and the owners; it is sent as it is given, and some registries want `Bearer` or `Basic` before it.';
        return [any, 'registry-forbidden', fix];
    }
    if (status === 404 || status === 405 || status === 410 || (status >= 300 && status < 400)) {
        return [
            any,
            'registry-address',
            '`crates-url` must name the sparse index of the registry as cargo does (`sparse+https://\u2026`), or the address above it.',
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
    const errors = (0,crates_words/* errorsIn */.R4)(answer);
    const words = (0,crates_words/* wordsOf */.Z9)(answer);
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
/** The header, or the date in the words: "Please try again after Thu, 12 Dec 2024 14:24:53 GMT and see \u2026". */
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
    const address = options.address ?? (name === 'other' ? undefined : crates_address/* cratesIo */.N);
    if (address === undefined)
        throw new TypeError('a registry that is not crates.io needs an address');
    const index = options.index ?? (0,sparse_index/* openIndex */.b6)({ http, address, isCratesIo: name === 'crates.io' });
    const lookup = createLookup(http, clock, index);
    return {
        name,
        url: address.api,
        audience: () => Promise.resolve({ audience: audience(address) }),
        open: (idToken) => mint(http, clock, mask, address, idToken),
        close: (credential) => credential.origin === 'minted' ? revoke(http, address, credential) : Promise.resolve(undefined),
        find: lookup.find,
        stored: lookup.stored,
        async upload(distribution, credential) {
            const place = await index.place();
            if ('unreadable' in place)
                return { outcome: 'refused', problem: place.unreadable };
            const into = name === 'crates.io' ? undefined : place.index;
            return upload({ ...options, api: place.api, index: into }, distribution, credential);
        },
        download: (distribution) => download(http, index, distribution),
        page: ({ name, version }) => address.pages ? `${address.api}/crates/${name}/${encodeURIComponent(version)}` : address.api,
    };
}

// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/address.js
var pypi_address = __webpack_require__(73052);
// EXTERNAL MODULE: ./lib/cli/src/model/json.js
var json = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/integrity.js
var integrity = __webpack_require__(85783);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/words.js
var pypi_words = __webpack_require__(6769);
;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/provenance.js




const shape = (0,model_shape/* object */.Ik)({
    attestation_bundles: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ attestations: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ envelope: (0,model_shape/* object */.Ik)({ statement: model_shape/* text */.Qq, signature: model_shape/* text */.Qq }) })) })),
});
/** What the index shows of a file's attestations, as they are held against those that were sent. */
async function provenance(http, address, file) {
    const asked = await (0,integrity/* askProvenance */.p)(http, address, file);
    if (asked === undefined)
        return { unseen: 'has no place for attestations' };
    const { answer } = asked;
    if (answer.status === 404)
        return { unseen: 'does not show the attestation yet' };
    if (answer.status !== 200)
        return { unseen: (0,pypi_words/* heard */.HK)(answer) };
    const found = (0,json/* fittingJson */.M)(answer.body, shape);
    if (found === undefined)
        return { unseen: 'gave an answer about its attestations that cannot be read' };
    return {
        envelopes: found.attestation_bundles.flatMap(({ attestations }) => attestations.map((each) => each.envelope)),
    };
}

// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/burn.js



/** Short: everything is published by now, and the token runs out by itself. */
const deadline = 10_000;
/**
 * Ends a minted token before its 15 minutes are over: `POST /_/oidc/burn-token` with `{"token": "pypi-\u2026"}` gives 202,
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
    const fix = 'Nothing needs to be done: it runs out 15 minutes after it was minted.';
    return (0,problem/* problem */.CC)('credential-unrevoked', `${url} ${(0,pypi_words/* heard */.HK)(answer)}.`, fix, { level: 'warning' });
}
/** The address of the index that a person knows by this one: `https://pypi.org`. `undefined` for any other. */
const publicAddress = (url) => Object.values(addresses).find(({ project }) => project !== undefined && new URL(project).origin === url);
const isPublic = ({ upload }) => Object.values(pypi_address/* addresses */.Nt).some((each) => each.upload === upload);

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
function fromJson(body, page) {
    return pageShape(JSON.parse(body), '').files.map(({ filename, url, hashes, yanked, 'upload-time': time }) => ({
        filename,
        url: new URL(url, page).href,
        sha256: hexOf(hashes?.['sha256']),
        yanked: yanked ?? false,
        ...(time !== undefined && Number.isFinite(Date.parse(time)) && { uploaded: Date.parse(time) }),
    }));
}
/** Reads a page of the Simple API as HTML (PEP 503). Throws where it is a page for people. `page` is its own address. */
function fromHtml(body, page) {
    const anchors = /<a\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/a>/gi;
    const listed = [...body.matchAll(anchors)].flatMap((anchor) => {
        const attributes = anchor[1] ?? '';
        const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
        const target = (0,pypi_words/* unescape */.x4)(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
        if (!URL.canParse(target, page))
            return [];
        const url = new URL(target, page);
        const sha256 = hexOf(/^#sha256=([0-9a-f]+)/i.exec(url.hash)?.[1]);
        url.hash = '';
        return {
            filename: (0,pypi_words/* unescape */.x4)(anchor[2] ?? '').trim(),
            url: url.href,
            sha256,
            yanked: /\bdata-yanked\b/i.test(attributes),
        };
    });
    // a website in front of an index answers any address with a page, and a login with a form
    if (/<(?:script|form)\b/i.test(body) && !listed.some(({ filename }) => /\.(?:whl|tar\.gz|zip)$/.test(filename))) {
        throw new TypeError('it is a page for people, and no list of files');
    }
    return listed;
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




/**
 * What the index holds of one release, by the Simple API in either of its forms (PEP 503, PEP 691). A file of which the page
 * tells no SHA-256 is fetched and hashed, once.
 */
function lookup_createLookup(simple) {
    const fetched = new Map();
    const hashAt = async (url) => {
        const known = fetched.get(url);
        if (known !== undefined)
            return known;
        const { answer } = await simple.file(url);
        if (answer.status !== 200)
            return unreadable(answer, `${url}, whose SHA-256 the index does not tell, ${(0,pypi_words/* heard */.HK)(answer)}`);
        const sha256 = (0,model_sha256/* sha256Of */.B)(answer.body);
        fetched.set(url, sha256);
        return sha256;
    };
    return async (release) => {
        const asked = await simple.page(release.name);
        if (asked === 'elsewhere')
            return 'absent';
        const { url: page, answer } = asked;
        if (answer.status === 404)
            return 'absent';
        if (answer.status !== 200)
            return unanswered(simple, page, answer);
        let listed;
        try {
            const body = Buffer.from(answer.body).toString();
            // mirrors say one type and send the other
            listed = body.trimStart().startsWith('{') ? fromJson(body, page) : fromHtml(body, page);
        }
        catch (error) {
            return unreadable(answer, `${page} cannot be read: ${String(error).slice(0, 200)}`);
        }
        const files = [];
        for (const { sha256, ...file } of listed.filter((each) => isOf(each.filename, release.name, release.version))) {
            const known = sha256 ?? (await hashAt(file.url));
            if (typeof known !== 'string')
                return known;
            files.push({ ...file, sha256: known });
        }
        return { files };
    };
}
function unanswered({ hasToken }, page, answer) {
    const { status } = answer;
    if (hasToken && (status === 401 || status === 403)) {
        return { unreadable: (0,problem/* problem */.CC)('registry-forbidden', `${page} ${(0,pypi_words/* heard */.HK)(answer)}.`, shownFix) };
    }
    if (status === 401) {
        const message = `${page} wants a password also for reading, so it cannot be told what is published there.`;
        return { unreadable: (0,problem/* problem */.CC)('credential-missing', message, givenFix, { level: 'live' }) };
    }
    const isMoved = status >= 300 && status < 400;
    return unreadable(answer, `${page} ${isMoved ? `is at ${answer.headers['location'] ?? 'another place'}` : (0,pypi_words/* heard */.HK)(answer)}`);
}
const givenFix = 'Give the password or token in the input `pypi-token`, and the user to whom it belongs in `pypi-user`: a dry run has neither, unless it is given them.';
const shownFix = 'Check the inputs `pypi-token` and `pypi-user`: this index wants them for reading, too. Where no user is given, the name is `__token__`.';
const unreadable = ({ status }, message) => ({
    unreadable: (0,problem/* problem */.CC)(codeOf(status), `${message}.`, fix),
});
const codeOf = (status) => (status === 0 ? 'registry-unreachable' : 'registry-unreadable');
const fix = 'Without the Simple API it cannot be told what is published already. Look at the status page of the index and at the inputs `pypi-url` and `pypi-index-url`, then run the job again.';

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/login.js
/** The user of every API token of PyPI's; other indexes with tokens mostly take any name with one. */
const tokenUser = '__token__';
/** The value of `Authorization` for a user and a password (RFC 7617, in UTF-8). A minted token is always {@link tokenUser}'s. */
function basic(credential, user = tokenUser) {
    const name = credential.origin === 'minted' ? tokenUser : user;
    return `Basic ${Buffer.from(`${name}:${credential.reveal()}`).toString('base64')}`;
}

;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/simple-index.js


const accepted = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
/** How often an answer may send somewhere else. */
const simple_index_longestWay = 5;
const pageDeadline = 60_000;
const fileDeadline = 600_000;
/**
 * Opens the Simple API; asks nothing yet. PyPI is asked once and taken at its word. Another index is followed where it sends
 * to another address of its own, is shown the token where it wants one, and is looked for at `+simple/` where it says that it
 * is devpi.
 */
function openSimple({ http, address, user, reading }) {
    const isOther = address.project === undefined;
    const login = isOther && reading !== undefined ? basic(reading, user) : undefined;
    let base = address.simple;
    /** Whether the index was seen to answer to the token what it had not answered without. */
    let isLocked = false;
    const follow = async (first, isOpen, isFile, more) => {
        let url = first;
        for (let ways = 0;; ways += 1) {
            const shown = !isOpen && login !== undefined && isAtHome(url, address) ? { authorization: login } : {};
            const headers = { accept: isFile ? '*/*' : accepted, ...more, ...shown };
            const deadline = isFile ? fileDeadline : pageDeadline;
            const answer = await http.send({ method: 'GET', url, headers, deadline });
            const next = isOther && ways < simple_index_longestWay ? targetOf(answer, url) : undefined;
            // files may lie in a store of somebody else's, pages may not
            if (next === undefined || !(isFile || isSame(next, url)))
                return { url, answer };
            url = next;
        }
    };
    const ask = async (url, isFile, more = {}) => {
        if (isLocked)
            return follow(url, false, isFile, more);
        const open = await follow(url, true, isFile, more);
        if (login === undefined || !isClosed(open.answer))
            return open;
        const shown = await follow(url, false, isFile, more);
        if (shown.answer.status === 200 || shown.answer.status === 206)
            isLocked = true;
        // a token that is good for uploads alone is no hindrance; one that nobody knows is
        return isClosed(shown.answer) && shown.answer.status !== 401 && open.answer.status === 404 ? open : shown;
    };
    const at = (project) => `${base}${(0,project_name/* normalisedName */.E)(project)}/`;
    return {
        hasToken: login !== undefined,
        at,
        async page(project) {
            let asked = await ask(at(project), false);
            if (address.devpi !== undefined && base !== address.devpi && isDevpi(asked.answer)) {
                base = address.devpi;
                asked = await ask(at(project), false);
            }
            return isOther && isSentOn(asked, project) ? 'elsewhere' : asked;
        },
        file: (url) => ask(url, true),
        ask: (url, headers) => ask(url, !new URL(url).pathname.endsWith('/'), headers),
    };
}
/** devpi says who it is in every answer, and has no `simple/`. */
const isDevpi = ({ status, headers }) => status !== 200 && 'x-devpi-api-version' in headers;
/** What an index may answer to somebody who has not said who he is: some hide what he may not see, some send to a login page. */
const isClosed = ({ status }) => [401, 403, 404].includes(status) || (status >= 300 && status < 400);
/** That another index is asked for a project that is not here, as pypiserver and GitLab do it: the same page on another host. */
function isSentOn({ url, answer }, project) {
    const target = targetOf(answer, url);
    if (target === undefined || isSame(target, url))
        return false;
    const last = new URL(target).pathname.split('/').findLast((each) => each !== '');
    return last !== undefined && (0,project_name/* normalisedName */.E)(last) === (0,project_name/* normalisedName */.E)(project);
}
function targetOf({ status, headers }, url) {
    const target = [301, 302, 303, 307, 308].includes(status) ? headers['location'] : undefined;
    if (target === undefined || !URL.canParse(target, url))
        return undefined;
    const next = new URL(target, url);
    return /^https?:$/.test(next.protocol) ? next.href : undefined;
}
/** Whether the token was meant for this address: where the uploads go, or where the pages are. */
const isAtHome = (url, { upload, simple }) => [upload, simple].some((each) => isSame(url, each));
/** Whether an address is on the host of another, or on the same with TLS. */
function isSame(url, other) {
    const [one, home] = [new URL(url), new URL(other)];
    const isSafer = home.protocol === 'http:' && one.protocol === 'https:';
    return one.origin === home.origin || (one.hostname === home.hostname && isSafer);
}

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
    const fix = 'See https://docs.pypi.org/trusted-publishers/troubleshooting. A pending publisher must bear the very name that the project\u2019s metadata has.';
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
        const why = answer.status === 404 ? 'has no trusted publishing' : `says: ${(0,pypi_words/* wordsOf */.Z9)(answer)}`;
        return { problem: (0,problem/* problem */.CC)('trusted-publishing-off', `${url} ${why}.`, useToken) };
    }
    const found = answer.status === 200 ? (0,json/* fittingJson */.M)(answer.body, (0,model_shape/* object */.Ik)({ audience: model_shape/* text */.Qq })) : undefined;
    if (found === undefined || found.audience === '') {
        return {
            problem: (0,problem/* problem */.CC)('registry-unreadable', `${url} answered ${answer.status} without an audience.`, useToken),
        };
    }
    return { audience: found.audience };
}
/**
 * Exchanges the job's token: `POST /_/oidc/mint-token` gives `{"success": true, "token": "pypi-\u2026", "expires": 1234567890}`.
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
    const said = errors.map((each) => `${each.code}: ${each.description}`).join('; ') || (0,pypi_words/* wordsOf */.Z9)(answer);
    const message = `${url} answered ${answer.status}: ${said.slice(0, 600)}.`;
    return { problem: mintRefusal(message, errors, { address, idToken, projects }) };
}
function errorsOf(answer) {
    const shape = (0,model_shape/* object */.Ik)({ errors: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ code: model_shape/* text */.Qq, description: model_shape/* text */.Qq })) });
    return answer.status === 422 ? ((0,json/* fittingJson */.M)(answer.body, shape)?.errors ?? []) : [];
}
function trust_tokenIn(answer) {
    const found = (0,json/* fittingJson */.M)(answer.body, (0,model_shape/* object */.Ik)({ token: model_shape/* text */.Qq, expires: (0,model_shape/* optional */.lq)((value) => (typeof value === 'number' ? value : undefined)) }));
    return found !== undefined && /^[\x21-\x7e]+$/.test(found.token) ? found : undefined;
}
const silent = (url, answer) => (0,problem/* problem */.CC)('registry-unreachable', `${url} ${(0,pypi_words/* heard */.HK)(answer)}.`, runAgain);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
function refusals_refusal({ url, filename, user }, status, words) {
    const isLogin = user !== undefined && (status === 401 || status === 403);
    const [, code, fix] = isLogin
        ? notLetIn(user)
        : (pypi_refusals_known.find(([pattern]) => pattern.test(words)) ?? refusals_fallback(status, words));
    return (0,problem/* problem */.CC)(code, `${url} answered ${status} to ${filename}: ${words}`, fix);
}
/** Another index's words are its own; who was sent is what people get wrong. */
const notLetIn = (user) => [
    /(?:)/,
    'registry-forbidden',
    `\`pypi-token\` was sent as the password of the user \`${user}\`. Check both, and that this user may upload here; the name comes from the input \`pypi-user\`.`,
];
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
async function upload_upload({ http, files, clock, address, describe, user = tokenUser }, distribution, credential) {
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
            authorization: basic(credential, user),
            // without it PyPI answers in HTML; its words about passwords are in the JSON form only
            accept: 'application/json, text/plain;q=0.9, text/html;q=0.8',
            'content-type': type,
        },
        body,
        deadline: 120_000 + distribution.size / 256,
    });
    const shown = address.project === undefined && credential.origin === 'given' ? user : undefined;
    const result = upload_meaningOf(answer, { url: address.upload, filename: distribution.filename, user: shown }, clock.now());
    return result.outcome === 'refused' && credential.origin === 'minted' && isUncovered(result.problem.message)
        ? { outcome: 'uncovered', problem: result.problem }
        : result;
}
/** What PyPI says of a project whose publisher is not this workflow (`macaroons/caveats`, `forklift/legacy.py`), or of a new one. */
const isUncovered = (words) => /OIDC scoped token is not valid for project|given token isn't allowed to upload to project|Non-user identities cannot create/i.test(words);
function upload_meaningOf(answer, sent, now) {
    const { status } = answer;
    if (status >= 200 && status < 300) {
        return isForeign(answer)
            ? { outcome: 'unclear', words: `${status}, but ${(0,pypi_words/* wordsOf */.Z9)(answer)}` }
            : { outcome: 'stored' };
    }
    if (status === 0)
        return { outcome: 'unclear', words: answer.reason };
    const words = (0,pypi_words/* wordsOf */.Z9)(answer);
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
    return { outcome: 'refused', problem: refusals_refusal(sent, status, `${words}${moved}`) };
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
    const address = options.address ?? (name === 'other' ? undefined : pypi_address/* addresses */.Nt[name]);
    if (address === undefined)
        throw new TypeError('an index that is neither PyPI nor TestPyPI needs an address');
    const simple = openSimple({ ...options, address });
    return {
        name,
        url: address.project === undefined ? address.upload.replace(/\/+$/, '') : new URL(address.project).origin,
        audience: () => trust_audience(http, address),
        open: (idToken) => trust_mint(options, address, idToken),
        close: (credential) => burn(http, address, credential),
        find: lookup_createLookup(simple),
        ...(options.expect && { expect: options.expect }),
        upload: (distribution, credential) => upload_upload({ ...options, address }, distribution, credential),
        page: (release) => address.project === undefined
            ? simple.at(release.name)
            : `${address.project}${(0,project_name/* normalisedName */.E)(release.name)}/${encodeURIComponent(release.version)}/`,
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/publish/ahead.js
/** The most, in bytes, of a file that is read ahead; a larger one is sent in pieces while it is read. */
const small = 4 * 1024 * 1024;
/** Less than this, in bytes, may still stand in the buffers of a socket when more is asked for: its memory is not used again. */
const handedOn = 64 * 1024;
/**
 * Reads ahead from `files` as many small files as go at a time: those that come next, whenever all of a file has been
 * handed out and its answer is waited for. What cannot be read is told when the file is asked for. Memory is used again from
 * file to file: V8 would collect its garbage for every few of them.
 */
function readAhead(files) {
    const coming = [];
    const read = new Map();
    const free = [];
    let width = 0;
    let reading = false;
    // one byte more than the file has, so that a longer one is seen to be
    const room = (size) => {
        const at = size < handedOn ? -1 : free.findIndex((each) => each.length > size);
        return free.splice(at, at < 0 ? 0 : 1)[0] ?? new Uint8Array(Buffer.allocUnsafeSlow(size + 1).buffer);
    };
    // one after the other: what is being sent meanwhile goes first
    const more = async () => {
        if (reading)
            return;
        reading = true;
        for (let next; read.size < width && (next = coming.shift()) !== undefined;) {
            const memory = room(next.size);
            const bytes = files.read(next.path, memory);
            read.set(next.path, { memory, bytes });
            await bytes.catch(() => undefined);
        }
        reading = false;
    };
    return {
        expect(next, atATime) {
            coming.push(...next.filter(({ size }) => size <= small));
            width = Math.max(width, atATime);
        },
        async *stream(path) {
            const known = read.get(path);
            read.delete(path);
            const at = coming.findIndex((each) => each.path === path);
            if (at >= 0)
                coming.splice(at, 1);
            if (known === undefined)
                yield* files.stream(path);
            else {
                const bytes = await known.bytes;
                yield bytes;
                if (bytes.length >= handedOn)
                    free.push(known.memory);
            }
            void more();
        },
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
            throw longer(filename, size);
        hash.update(piece);
        if (held !== undefined)
            yield held;
        held = piece;
    }
    const found = hash.digest('hex');
    if (found !== sha256)
        throw other(filename, found, sha256);
    if (held !== undefined)
        yield held;
}
/** The same for a file that is in memory as a whole. */
function provenWhole(bytes, { filename, sha256, size }) {
    if (bytes.length > size)
        throw longer(filename, size);
    const found = (0,model_sha256/* sha256Of */.B)(bytes);
    if (found !== sha256)
        throw other(filename, found, sha256);
    return bytes;
}
const longer = (filename, size) => new Altered(`${filename} has more than the ${size} bytes with which it was built.`);
const other = (filename, found, sha256) => new Altered(`${filename} has SHA-256 ${found}, and it was built with ${sha256}.`);
/** The files that were examined, by path; no other is handed out. */
function consign(files, described) {
    const altered = new Map();
    const recordedAt = (path) => {
        const recorded = described.get(path)?.distribution;
        if (recorded === undefined)
            throw new Error(`${path} was not examined`);
        return recorded;
    };
    const noted = (path, error) => {
        if (error instanceof Altered)
            altered.set(path, error.message);
        return error;
    };
    return {
        files: readAhead({
            async *stream(path) {
                try {
                    yield* proven(files.stream(path), recordedAt(path));
                }
                catch (error) {
                    throw noted(path, error);
                }
            },
            async read(path, memory) {
                try {
                    return provenWhole(await files.read(path, memory), recordedAt(path));
                }
                catch (error) {
                    throw noted(path, error);
                }
            },
        }),
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
    const index = inputs.pypiUrl === undefined ? { name: pypi, address: pypi_address/* addresses */.Nt[pypi] } : (0,pypi_address/* indexAt */.G$)(inputs.pypiUrl, inputs.pypiIndexUrl);
    const crates = inputs.cratesUrl === undefined ? crates_address/* cratesIo */.N : (0,crates_address/* addressOf */.c)(inputs.cratesUrl);
    const isCratesIo = crates === crates_address/* cratesIo */.N;
    const [ofPython, reading] = [inputs.pypiToken, inputs.cratesToken].map(given);
    const sparse = (0,sparse_index/* openIndex */.b6)({ http: reach.http, address: crates, isCratesIo, reading });
    const python = createPypi({
        ...reach,
        files,
        expect: (coming, width) => files.expect(coming, width),
        ...index,
        projects: projectsOf(described),
        user: inputs.pypiUser,
        reading: ofPython,
        describe: (file) => {
            const found = describe(file);
            if ('code' in found)
                return Promise.resolve(found);
            const attested = attestations.get(file.filename);
            const fields = found.fields ?? [];
            return Promise.resolve({ fields: attested === undefined ? fields : [...fields, ['attestations', attested]] });
        },
    });
    return {
        python,
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
        crateIndex: (0,crate_index/* createCrateIndex */.y)(reach.http, reach.clock, crates, sparse),
        provenance: (file) => provenance(reach.http, index.address, file),
        async installFrom() {
            const place = isCratesIo ? undefined : await sparse.place();
            if (place !== undefined && 'unreadable' in place)
                return place;
            return {
                // TestPyPI has next to nothing of what its projects depend on
                python: {
                    index: index.name === 'other' ? await simpleOf(python) : index.address.simple,
                    also: index.name === 'testpypi' ? pypi_address/* addresses */.Nt.pypi.simple : undefined,
                    ...(index.name === 'other' &&
                        ofPython !== undefined && { ask: askingWith(reach.http, index.address, inputs, ofPython) }),
                },
                isOwnIndex: index.name === 'other',
                crates: place === undefined ? undefined : `sparse+${place.index}`,
            };
        },
    };
}
/** Asks for a page or a file as a client of this index does, and is known by the login of the inputs. */
function askingWith(http, address, { pypiUser: user }, reading) {
    const simple = openSimple({ http, address, user, reading });
    return (url, headers) => simple.ask(url, headers);
}
/** Where pip reads an index: devpi, which has it at another place than all others, tells when it is asked for a project. */
async function simpleOf(python) {
    const any = { name: 'any', version: '0' };
    await python.find(any);
    return new URL('../', python.page(any)).href;
}
const given = (token) => token === undefined ? undefined : new credential/* Credential */.G(token, 'given');
/** The names of the Python projects among the files, each once. */
const projectsOf = (described) => [
    ...new Set([...described.values()].filter((each) => each.fields !== undefined).map((each) => each.distribution.name)),
];


/***/ }),

/***/ 69676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cratesIo),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/** crates.io itself. */
const cratesIo = { api: 'https://crates.io', index: 'https://index.crates.io/', pages: true };
/**
 * The registry that a person names: by its index, as cargo's configuration has it (`sparse+https://\u2026`), or by its own
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


/***/ }),

/***/ 41762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createCrateIndex)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68380);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72462);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45568);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90624);
/* harmony import */ var _sparse_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28175);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58644);
/* harmony import */ var _web_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43351);







/** Index files that are read at a time; crates.io sets no limit (crates.io/data-access), and the way out has eight connections to a host. */
const width = 8;
const slugsShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ category_slugs: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ slug: _model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq })) });
const slugsOf = (value, path) => {
    const { category_slugs: found } = slugsShape(value, path);
    if (found.length === 0)
        throw new TypeError('category_slugs is empty');
    return new Set(found.map(({ slug }) => slug));
};
// versions from before 2016 have none
const sizeShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ version: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ crate_size: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai) }) });
const crateShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ crate: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ik)({ trustpub_only: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lq)(_model_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zM) }) });
/**
 * Asks crates.io, or another registry of its protocols, what it knows. Each name is asked for once. A host that does not
 * answer, after all the tries that a request is given, is not asked anything else. `sparse` knows where the index of another
 * registry is, and what reading it needs.
 */
function createCrateIndex(http, clock, address, sparse = (0,_sparse_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openIndex */ .b6)({ http, address, isCratesIo: true })) {
    const versions = new Map();
    let place;
    let slugs;
    const turn = (0,_turns_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(width);
    const index = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilDown */ .m)(http, () => turn);
    const api = (0,_web_api_js__WEBPACK_IMPORTED_MODULE_4__/* .createWebApi */ .Z)(http, clock, { stopsWhenDown: true });
    const askVersions = async (name) => {
        // no crate has such a name, and it must not become a part of an address
        if (!/^[A-Za-z0-9_-]+$/.test(name))
            return 'absent';
        place ??= sparse.place();
        const found = await place;
        if ('unreadable' in found)
            return { unreadable: { ...found.unreadable, level: 'warning' } };
        const url = `${found.index}${(0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPath */ .AV)(name)}`;
        const asked = await index(url, 'text/plain', found.reading);
        if ('failure' in asked)
            return leftOpen(asked.failure);
        const { answer } = asked;
        if ((0,_sparse_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(answer))
            return 'absent';
        const read = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(url, answer, () => {
            const listed = (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndexFile */ .fV)(Buffer.from(answer.body).toString());
            const stranger = listed.find((each) => each.name.toLowerCase() !== name.toLowerCase());
            if (stranger !== undefined)
                throw new TypeError(`it is about ${stranger.name}`);
            return listed.length === 0
                ? 'absent'
                : listed.map(({ name: spelt, version, yanked, features }) => ({
                    name: spelt,
                    version,
                    yanked,
                    ...(features > 0 && { features }),
                }));
        });
        return 'failure' in read ? leftOpen(read.failure) : read.found;
    };
    const askCategories = async () => {
        const answer = await api.read(`${address.api}/api/v1/category_slugs`, slugsOf);
        return 'failure' in answer ? leftOpen(answer.failure) : answer.found;
    };
    return {
        versions(name) {
            const asked = versions.get(name) ?? askVersions(name);
            versions.set(name, asked);
            return asked;
        },
        categories: () => (slugs ??= askCategories()),
        async size(name, version) {
            const url = `${address.api}/api/v1/crates/${encodeURIComponent(name)}/${encodeURIComponent(version)}`;
            const answer = await api.read(url, sizeShape);
            return 'found' in answer ? answer.found.version.crate_size : leftOpen(answer.failure);
        },
        async isTrustedOnly(name) {
            // nothing of what can be included is wanted
            const url = `${address.api}/api/v1/crates/${encodeURIComponent(name)}?include=`;
            const answer = await api.read(url, crateShape);
            if ('found' in answer)
                return answer.found.crate.trustpub_only ?? false;
            return answer.failure.status === 404 ? false : leftOpen(answer.failure);
        },
    };
}
/** It never stops a release. */
const leftOpen = (failure) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableFor */ .LJ)(failure, 'What depends on it is left open, and the release goes on: look at https://status.crates.io, and run the job again to be sure.', 'warning');


/***/ }),

/***/ 72462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   LJ: () => (/* binding */ unreadableFor),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11041);


/** Of an answer that is none, or a refusal. */
const failureOf = (url, answer) => ({
    status: answer.status,
    code: answer.status === 0 ? 'registry-unreachable' : 'registry-unreadable',
    message: `${url} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .heard */ .HK)(answer)}`,
});
/** Of an answer that makes no sense. */
const brokenAnswer = (url, error) => ({
    status: 200,
    code: 'registry-unreadable',
    message: `${url} cannot be read: ${String(error).slice(0, 200)}`,
});
/** What the answer says, or why that cannot be told: everything but 200 is a failure, and so is where `parse` throws. */
function told(url, answer, parse) {
    if (answer.status !== 200)
        return { failure: failureOf(url, answer) };
    try {
        return { found: parse() };
    }
    catch (error) {
        return { failure: brokenAnswer(url, error) };
    }
}
/** The failure as a problem, with what to do about it. */
const unreadableFor = ({ code, message }, fix, level) => ({
    unreadable: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(code, `${message}.`, fix, level === undefined ? {} : { level }),
});


/***/ }),

/***/ 45568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askUntilDown)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72462);
/* harmony import */ var _sparse_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28175);


/** Asks a host in turns, and nothing more once it is seen to be down: no answer or a 5xx, after all the tries of a request. */
function askUntilDown(http, turnFor) {
    let failure;
    return (url, accept, reading) => turnFor(url)(async () => {
        if (failure !== undefined)
            return { failure };
        const answer = await (0,_sparse_index_js__WEBPACK_IMPORTED_MODULE_1__/* .get */ .Jt)(http, url, accept, reading);
        if (answer.status === 0 || answer.status >= 500)
            failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(url, answer);
        return failure === undefined ? { answer } : { failure };
    });
}


/***/ }),

/***/ 90624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   Is: () => (/* binding */ downloadUrl),
/* harmony export */   fV: () => (/* binding */ readIndexFile)
/* harmony export */ });
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68380);

/** How many entries each feature has; none where it is something else, since no release depends on it. */
const entriesShape = (value) => typeof value !== 'object' || value === null
    ? []
    : Object.values(value).map((each) => (Array.isArray(each) ? each.length : 0));
const lineShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    name: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    vers: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    cksum: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    yanked: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
    features: entriesShape,
    // those with the newer syntax stand apart
    features2: entriesShape,
});
/** Reads a file of the sparse index: a JSON object a line, a version each. Throws where it is none. */
function readIndexFile(body) {
    return body
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, at) => {
        const { name, vers, cksum, yanked, features, features2 } = lineShape(JSON.parse(line), `line ${at + 1}`);
        if (!/^[0-9a-f]{64}$/i.test(cksum))
            throw new TypeError(`line ${at + 1}.cksum is not a SHA-256`);
        const entries = [...features, ...features2];
        const most = entries.reduce((largest, each) => Math.max(largest, each), entries.length);
        return { name, version: vers, sha256: cksum.toLowerCase(), yanked, features: most };
    });
}
/** Where a crate's file is in a sparse index, by its name (cargo book, "Registry Index"). */
function indexPath(name) {
    const lower = name.toLowerCase();
    if (lower.length <= 3)
        return lower.length < 3 ? `${lower.length}/${lower}` : `3/${lower.slice(0, 1)}/${lower}`;
    return `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}
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


/***/ }),

/***/ 28175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ get),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   b6: () => (/* binding */ openIndex),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68380);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72462);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90624);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11041);





const configShape = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ dl: _model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, api: (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq), 'auth-required': (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(_model_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM) });
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
            const { dl, api, 'auth-required': isLocked = false } = configShape((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(answer), '');
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
            const url = `${known.index}${(0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPath */ .AV)(name)}`;
            return { url, answer: await get(http, url, 'text/plain', known.reading) };
        },
    };
}
/** A website in front of the registry answers any address with a page. */
const saysNothing = (answer) => answer.status === 200 && (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonOf */ .o_)(answer) === undefined;
const fix = 'Without the index it cannot be told what is published already. Look at https://status.crates.io and run the job again.';
/** An answer of the index that makes no sense. */
const broken = (url, error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFor */ .LJ)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenAnswer */ .KF)(url, error), fix);
/** An answer of the index that is none. */
const unreadable = (url, answer) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableFor */ .LJ)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(url, answer), fix);
/** A dry run has no token, and that alone makes it no failure. */
const locked = (url, answer, reading) => ({
    unreadable: reading === undefined
        ? (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('credential-missing', `${url} wants a token also for reading (\`auth-required\`), so it cannot be told what is published there.`, 'Give a token in the input `crates-token`, as cargo would send it: some registries want `Bearer` or `Basic` before it.', { level: 'live' })
        : (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-forbidden', `${url} answered ${answer.status} to the token of the input \`crates-token\`: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(answer)}.`, 'Check the token, and its scheme: it is sent as it is given, and some registries want `Bearer` or `Basic` before it.'),
});


/***/ }),

/***/ 58644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   j: () => (/* binding */ spaced)
/* harmony export */ });
/* harmony import */ var _model_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86375);

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
    const turn = (0,_model_line_js__WEBPACK_IMPORTED_MODULE_0__/* .openLine */ .T)();
    let last = Number.NEGATIVE_INFINITY;
    return (work) => turn(async () => {
        const wait = last + gap - clock.now();
        if (wait > 0)
            await clock.sleep(wait);
        last = clock.now();
        return work();
    });
}


/***/ }),

/***/ 43351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createWebApi)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72462);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45568);
/* harmony import */ var _sparse_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28175);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58644);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11041);





/** The web API wants no more than one request a second (crates.io/data-access). Milliseconds. */
const gap = 1000;
/** The turns of each host. A clock has them, because whoever goes by it waits together, whatever client it asks with. */
const turns = new WeakMap();
/** Reads web APIs, a question a second at each host. One that `stopsWhenDown` asks nothing more once a host did not answer. */
function createWebApi(http, clock, { stopsWhenDown = false } = {}) {
    const turnFor = (url) => turnAt(clock, url);
    const always = (url, accept, reading) => turnFor(url)(async () => ({ answer: await (0,_sparse_index_js__WEBPACK_IMPORTED_MODULE_2__/* .get */ .Jt)(http, url, accept, reading) }));
    const ask = stopsWhenDown ? (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .askUntilDown */ .m)(http, turnFor) : always;
    return {
        async read(url, shape, reading) {
            const asked = await ask(url, 'application/json', reading);
            return 'failure' in asked ? asked : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(url, asked.answer, () => shape((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o_)(asked.answer), ''));
        },
    };
}
function turnAt(clock, url) {
    const hosts = turns.get(clock) ?? new Map();
    turns.set(clock, hosts);
    const host = URL.canParse(url) ? new URL(url).host : url;
    const turn = hosts.get(host) ?? (0,_turns_js__WEBPACK_IMPORTED_MODULE_4__/* .spaced */ .j)(clock, gap);
    hosts.set(host, turn);
    return turn;
}


/***/ }),

/***/ 11041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   R4: () => (/* binding */ errorsIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
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
    // a page says in its title what its heading says again
    const text = [/<(script|style|title)\b[\s\S]*?<\/\1>/gi, /<(script|style)\b[\s\S]*?<\/\1>/gi]
        .map((hidden) => plain(body.replace(hidden, ' ').replace(/<[^>]*>/g, ' ')))
        .find((each) => each !== '');
    return (text || plain(answer.reason) || 'no reason given').slice(0, most);
}
/** What came of a request that was to be answered well: `did not answer: \u2026` or `answered 403: \u2026`, with the registry's words. */
const heard = (answer) => answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`;
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


/***/ }),

/***/ 73052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ indexAt),
/* harmony export */   Nt: () => (/* binding */ addresses)
/* harmony export */ });
/* unused harmony export otherAddress */
/** PyPI's own two. */
const addresses = {
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
 * Another index, by its upload address, and by the address that pip is given where that one does not tell it. Unless told, the
 * Simple API is taken to lie beside a last `legacy/`, as on PyPI, beside the `upload/` of Azure Artifacts, and below any other
 * address, as with pypiserver, Nexus, Artifactory, GitLab, Gitea and AWS; devpi has it at `+simple/`. The upload address is
 * used as it was given: whether it ends with a slash matters.
 */
function otherAddress(upload, simple) {
    if (simple !== undefined)
        return { upload, simple: slashed(simple), project: undefined };
    const base = slashed(upload);
    const isBeside = /\/(?:legacy|pypi\/upload)\/$/.test(base);
    const derived = new URL(isBeside ? '../simple/' : 'simple/', base).href;
    return { upload, simple: derived, devpi: new URL('+simple/', base).href, project: undefined };
}
/** The index at an upload address that somebody gave: PyPI's own two are known by theirs, with or without the last slash. */
function indexAt(upload, simple) {
    for (const name of ['pypi', 'testpypi']) {
        if (addresses[name].upload === slashed(upload))
            return { name, address: addresses[name] };
    }
    return { name: 'other', address: otherAddress(upload, simple) };
}
const slashed = (address) => (address.endsWith('/') ? address : `${address}/`);


/***/ }),

/***/ 85783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askProvenance)
/* harmony export */ });
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30146);

/**
 * Asks an index for the provenance of a file: `GET /integrity/{name}/{version}/{file}/provenance` (docs.pypi.org, "Index
 * API", integrity; PEP 740). Gives the answer as it came, and where it was asked; `undefined` where the index has no place
 * for attestations.
 */
async function askProvenance(http, { project }, { name, version, filename }) {
    if (project === undefined)
        return undefined;
    const path = [(0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisedName */ .E)(name), version, filename].map(encodeURIComponent).join('/');
    const url = new URL(`/integrity/${path}/provenance`, project).href;
    const headers = { accept: 'application/vnd.pypi.integrity.v1+json' };
    return { url, answer: await http.send({ method: 'GET', url, headers }) };
}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   x4: () => (/* binding */ unescape)
/* harmony export */ });
/** The most of a registry's words that a message quotes, in characters. */
const most = 600;
/**
 * What an answer says, on one line. PyPI puts its words into the reason phrase and repeats them in the body: as the
 * `code` of a JSON object behind the number, as the heading of an HTML page, or as plain text (Pyramid's `httpexceptions`).
 * Other indexes and the machines in front of them answer in any of the three.
 */
function wordsOf(answer) {
    const body = Buffer.from(answer.body.subarray(0, 64 * 1024)).toString();
    const said = fromJson(body) ?? (/<\/?[a-z!][^>]*>/i.test(body) ? fromHtml(body) : fromText(body));
    const words = [said, answer.reason].map(plain).find((each) => each !== '' && !isBare(each));
    return words === undefined ? plain(answer.reason) || 'no reason given' : words.slice(0, most);
}
/** What came of a request that was to be answered well: `did not answer: \u2026` or `answered 403: \u2026`, with the registry's words. */
const heard = (answer) => answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`;
/** Removes a leading status, and line breaks: `400 File already exists` \u2192 `File already exists`. */
const plain = (text) => text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[1-5]\d\d /, '');
/** The reason phrases of HTTP itself, which say nothing that the number does not. */
const isBare = (words) => /^(?:Error: [1-5]\d\d )?(?:Bad Request|Forbidden|Not Found|Conflict|OK|Unauthorized)$/i.test(words);
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
    const said = texts.filter((each) => typeof each === 'string').map(plain);
    // Pyramid's message begins with a sentence of its own that is the same for every refusal
    return said.find((each) => each !== '' && !isBare(each))?.replace(/^The server could not comply[^.]*\. /, '');
}
/** Pyramid's plain text has the status line first and its own sentence after it. */
const fromText = (body) => body.split(/\n\s*\n/).find((each) => plain(each) !== '' && !isBare(plain(each))) ?? '';
function fromHtml(page) {
    const text = (html = '') => plain(unescape(withoutTags(html)));
    const telling = (each) => each !== '' && !isBare(each);
    const headings = [...page.matchAll(/<(h1|title)\b[^>]*>([\s\S]*?)<\/\1>/gi)].map((each) => text(each[2]));
    // pypiserver has its own words below the heading
    const quoted = [...page.matchAll(/<pre\b[^>]*>([\s\S]*?)<\/pre>/gi)].map((each) => text(each[1]));
    return headings.find(telling) ?? quoted.find(telling) ?? text(page);
}
const withoutTags = (html) => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** The character references that pages use. */
function unescape(html) {
    return html.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return named[name.toLowerCase()] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}


/***/ })

};
