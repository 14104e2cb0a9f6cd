export const id = 229;
export const ids = [229];
export const modules = {

/***/ 21469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ unknownVariables),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/** The values that a template may name in braces. */
const variables = [
    'tag',
    'version',
    'channel',
    'repository',
    'result',
    'packages',
    'files',
    'problems',
    'release-url',
    'run-url',
];
/** Names in braces that a template has and no value bears. */
function unknownVariables(template) {
    const named = [...template.matchAll(name)].map((match) => match[1] ?? '');
    return [...new Set(named)].filter((each) => !variables.some((known) => known === each));
}
/**
 * The words, from the template or the usual ones. A template without `{result}` is meant for a release that worked: what
 * failed is told in the usual words, or it would be announced as out.
 */
function wordsOf(announcement, template) {
    const values = valuesOf(announcement);
    const { event, repository, tag } = announcement;
    const subject = oneLine(`${repository === undefined ? '' : `${repository} `}${tag} ${values.result}`);
    const isMeant = event === 'released' || template?.includes('{result}') === true;
    const text = template !== undefined && isMeant ? filled(template, values) : usualText(announcement, subject);
    return { subject, text: clean(text).trim() };
}
const name = /\{([a-z][a-z-]*)\}/g;
/** In one pass: what a value brings along in braces is not filled in again. */
function filled(template, values) {
    return template.replace(name, (whole, named) => {
        const known = variables.find((each) => each === named);
        return known === undefined ? whole : values[known];
    });
}
function valuesOf(announcement) {
    const { event, tag, version, channel, repository, packages, files, problems, releaseUrl, runUrl } = announcement;
    return {
        tag,
        version,
        channel,
        repository: repository ?? '',
        result: results[event],
        packages: packages.join(', '),
        files: files.map((each) => each.filename).join(', '),
        problems: problems.map((each) => `${each.code}: ${each.message}`).join('\n'),
        'release-url': releaseUrl ?? '',
        'run-url': runUrl ?? '',
    };
}
const results = {
    released: 'is released',
    failed: 'was not released',
    unverified: 'is on the registries, and did not pass verification',
};
function usualText({ event, packages, files, problems, releaseUrl, runUrl }, subject) {
    const out = files.filter((each) => each.outcome === 'uploaded' || each.outcome === 'already-there').length;
    const lines = event === 'released'
        ? [
            ...packages.map((each) => `- ${each}`),
            ...(releaseUrl === undefined ? [] : [`Release: ${releaseUrl}`]),
            ...(runUrl === undefined ? [] : [`Run: ${runUrl}`]),
        ]
        : [
            event === 'unverified'
                ? 'Its GitHub Release stays a draft.'
                : files.length === 0
                    ? 'Nothing was uploaded.'
                    : `${out} of ${files.length} files are published. Running the failed job again sends the rest.`,
            ...problems.slice(0, mostProblems).map((each) => `- ${each.code}: ${oneLine(each.message)}`),
            ...(problems.length > mostProblems ? [`- and ${problems.length - mostProblems} more`] : []),
            ...(runUrl === undefined ? [] : [`Run: ${runUrl}`]),
        ];
    return [`${subject}.`, '', ...lines].join('\n');
}
const mostProblems = 5;
/** Without what could start a line of its own: a header of a mail, for one. */
const oneLine = (text) => clean(text).replace(/\s+/g, ' ').trim();
/** Without control characters, and without those that turn the direction of a text around. */
const clean = (text) => text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');


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

/***/ 72900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usualLimits)
/* harmony export */ });
/**
 * What crates.io takes of a crate unless its staff have raised it for that crate alone: the bytes of its file, and the features
 * in its manifest as well as the entries of each (`config/server.rs`, `publish_limits`).
 */
const usualLimits = { size: 10 * 1024 * 1024, features: 300 };


/***/ }),

/***/ 19365:
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

/***/ 46604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isPackaged)
/* harmony export */ });
/** Whether cargo keeps a dependency when it packages: it drops dev-dependencies without a version (cargo `prepare_for_publish`). */
const isPackaged = ({ kind, versioned }) => kind !== 'dev' || versioned;


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

/***/ 73919:
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

/***/ 50403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ featuresTaken),
/* harmony export */   g: () => (/* binding */ judgedByTaken)
/* harmony export */ });
/* harmony import */ var _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72900);


/** The version with the most features of those that have more than crates.io takes of other crates. */
function featuresTaken(crate) {
    if (crate === undefined || typeof crate === 'string')
        return undefined;
    const [most] = crate
        .map(({ version, features = 0 }) => ({ version, amount: features }))
        .filter(({ amount }) => amount > _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLimits */ .t.features)
        .toSorted((one, other) => other.amount - one.amount);
    return most;
}
/**
 * Judges a crate, and once more where it is above a usual limit of crates.io and an earlier version was, too. Only then is
 * anything asked: the index for the features, the web API for the size of the newest version.
 */
async function judgedByTaken(index, name, judge) {
    const first = await judge(undefined);
    const has = (code) => first.problems.some((each) => each.code === code && each.level === 'error');
    if (!has('file-too-large') && !has('crate-too-many'))
        return first;
    const versions = await index.versions(name);
    if (versions === 'absent')
        return first;
    if ('unreadable' in versions)
        return { ...first, problems: [...first.problems, versions.unreadable] };
    const size = has('file-too-large') ? await sizeTaken(index, name, versions) : undefined;
    if (size !== undefined && 'code' in size)
        return { ...first, problems: [...first.problems, size] };
    const features = featuresTaken(versions);
    return size === undefined && features === undefined ? first : judge({ size, features });
}
/** One question: which version had the most bytes, nobody tells without being asked for each. */
async function sizeTaken(index, name, versions) {
    const newest = versions.findLast((each) => !each.yanked) ?? versions.at(-1);
    if (newest === undefined)
        return undefined;
    const amount = await index.size(name, newest.version);
    if (typeof amount === 'object')
        return amount.unreadable;
    return amount !== undefined && amount > _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLimits */ .t.size ? { version: newest.version, amount } : undefined;
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

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ orderCrates)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

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
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-cycle', `These crates depend on one another in a circle: ${names.join(', ')}.`, 'crates.io needs every dependency before its dependent: break the circle.');
}


/***/ }),

/***/ 85229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planStep: () => (/* binding */ planStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/announce/words.js
var announce_words = __webpack_require__(21469);
// EXTERNAL MODULE: ./lib/action/build/environment.js
var environment = __webpack_require__(27952);
// EXTERNAL MODULE: ./lib/action/config/usual.js
var usual = __webpack_require__(55179);
// EXTERNAL MODULE: ./lib/action/inputs.js + 1 modules
var inputs = __webpack_require__(56073);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/model/sha256.js
var sha256 = __webpack_require__(55673);
// EXTERNAL MODULE: ./lib/action/observe/crate-limits.js
var crate_limits = __webpack_require__(50403);
// EXTERNAL MODULE: ./lib/action/observe/git.js
var observe_git = __webpack_require__(83941);
// EXTERNAL MODULE: ./lib/action/observe/manifests.js + 15 modules
var manifests = __webpack_require__(25333);
;// CONCATENATED MODULE: ./lib/action/observe/openssl.js


/**
 * Whether a crate is linked to an OpenSSL that the machine would have to have: `openssl-sys` among what it is built from,
 * without `openssl-src`, which its feature `vendored` brings. Cargo is asked only where the lock file names it; where cargo
 * cannot answer, the lock file's word is a warning.
 */
async function observeOpenssl(root, { name, directory, workspace }, { files, process }, env) {
    const file = external_node_path_.posix.join(workspace, 'Cargo.lock');
    const lock = await files.text(external_node_path_.join(root, file));
    if (lock === undefined || !lock.includes('name = "openssl-sys"'))
        return [];
    const exit = await process.run({
        argv: [
            'cargo',
            'tree',
            '--locked',
            '--edges',
            'normal,build',
            '--target',
            'x86_64-unknown-linux-gnu',
            '--prefix',
            'depth',
            '--no-dedupe',
            '--format',
            '{p}',
            '--manifest-path',
            external_node_path_.join(root, directory, 'Cargo.toml'),
        ],
        cwd: external_node_path_.join(root, directory),
        env,
        deadline: 120_000,
    });
    if (exit.code !== 0)
        return lock.includes('name = "openssl-src"') ? [] : [linked(name, file, undefined)];
    const way = wayTo('openssl-sys', exit.stdout);
    return way === undefined || wayTo('openssl-src', exit.stdout) !== undefined ? [] : [linked(name, file, way)];
}
/** The crates from the top of a tree (`0name v1.0.0`, `1other v2.0.0` \u2026) down to one; `undefined` where it is not in it. */
function wayTo(wanted, tree) {
    const way = [];
    for (const line of tree.split(/\r?\n/)) {
        const [, depth, crate] = /^(\d+)(\S+) v/.exec(line) ?? [];
        if (depth === undefined || crate === undefined)
            continue;
        way.splice(Number(depth), way.length, crate);
        if (crate === wanted)
            return way;
    }
    return undefined;
}
function linked(name, file, way) {
    const how = way === undefined ? `${file} names openssl-sys` : `it is built from ${way.join(' \u2192 ')}`;
    const parent = way?.at(way.length >= 3 ? -3 : 0);
    return (0,problem/* problem */.CC)('openssl-cross', `${name} would be linked to the OpenSSL of the build machine: ${how}.`, `Use rustls${parent === undefined ? '' : ` in ${parent}`}: for reqwest that is \`default-features = false, features = ["rustls-tls"]\`. Where it has to be OpenSSL: openssl = { version = "0.10", features = ["vendored"] }`, { file, level: way === undefined ? 'warning' : 'error' });
}

// EXTERNAL MODULE: ./lib/action/model/indexed-crate.js
var indexed_crate = __webpack_require__(98123);
// EXTERNAL MODULE: ./lib/action/model/package.js
var model_package = __webpack_require__(46604);
// EXTERNAL MODULE: ./lib/action/observe/unanswered.js
var unanswered = __webpack_require__(48021);
;// CONCATENATED MODULE: ./lib/action/observe/crate-index.js



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

;// CONCATENATED MODULE: ./lib/action/observe/registries.js



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

// EXTERNAL MODULE: ./lib/action/observe/trusted-only.js
var trusted_only = __webpack_require__(18281);
// EXTERNAL MODULE: ./lib/action/model/crate-credentials.js
var crate_credentials = __webpack_require__(68336);
// EXTERNAL MODULE: ./lib/action/model/rate-limit.js
var rate_limit = __webpack_require__(70666);
// EXTERNAL MODULE: ./lib/action/model/short-list.js
var short_list = __webpack_require__(2267);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/action/plan/requirement.js

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

;// CONCATENATED MODULE: ./lib/action/plan/crate-needs.js



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

;// CONCATENATED MODULE: ./lib/action/plan/crate-standing.js


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

// EXTERNAL MODULE: ./lib/action/model/project-name.js
var project_name = __webpack_require__(72737);
;// CONCATENATED MODULE: ./lib/action/plan/standard-modules.js

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

;// CONCATENATED MODULE: ./lib/action/plan/pypi-names.js



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

;// CONCATENATED MODULE: ./lib/action/plan/forecast.js







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
        ...newProjectProblems(plan.packages, lookalikes),
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

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/action/plan/gate-folders.js


/** Folders of the config's gates that a checkout does not have: the command could not be started there. */
function missingGateFolders({ gates = [] }, tracked, configFile) {
    return gates.flatMap(({ name, directory }) => {
        const folder = posix_.join(directory, '.').replace(/(?<=.)\/$/, '');
        // git tracks a submodule as one entry, whatever is in it
        const isThere = (file) => file.startsWith(`${folder}/`) || folder === file || folder.startsWith(`${file}/`);
        if (folder === '.' || tracked.some((file) => isThere(file)))
            return [];
        return [
            (0,problem/* problem */.CC)('config-invalid', `${configFile}: the gate ${name} is to run in ${folder}, and the repository has no such folder.`, 'Correct its `directory`, which is relative to the root, or make the folder in `run` and leave `directory` out.', { file: configFile }),
        ];
    });
}

// EXTERNAL MODULE: ./lib/action/model/version.js
var model_version = __webpack_require__(75888);
// EXTERNAL MODULE: ./lib/action/model/tools.js
var tools = __webpack_require__(73919);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/action/plan/agreement.js





/**
 * Holds every other place that says a version of a released package against the tag. `setup.py` and `setup.cfg` must agree;
 * a `__version__` that nothing reads, a stale lock file and an old requirement are told and stop nothing.
 */
function agreement(tag, version, selected, statements) {
    const find = (each) => selected.find((manifest) => manifest.ecosystem === each.ecosystem && (0,project_name/* normalisedName */.E)(manifest.name) === (0,project_name/* normalisedName */.E)(each.name));
    const concerned = statements.filter((each) => {
        const manifest = find(each);
        return (manifest !== undefined &&
            (each.kind === 'lock' ||
                (each.kind === 'floor'
                    ? selected.some((other) => other.ecosystem === 'python' && other.directory === each.directory)
                    : each.directory === manifest.directory)));
    });
    return [
        ...concerned.flatMap((each) => differences(tag, version, each)),
        ...older(version, concerned.filter((each) => isOlder(version, each))),
    ];
}
/** What says the same version of a package as its manifest: whoever raises the one has to raise the other. */
function agreement_alike(manifest, statements) {
    const own = manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version);
    return statements.filter((each) => {
        const said = each.kind === 'floor' ? undefined : (0,model_version/* readVersion */.$4)(each.said);
        return isAbout(each, manifest) && own !== undefined && said !== undefined && (0,model_version/* isSameVersion */.p)(said, own);
    });
}
/** The others of them that say a version outright. */
function unlike(manifests, statements) {
    const same = new Set(manifests.flatMap((each) => agreement_alike(each, statements)));
    return statements.filter((each) => each.kind !== 'floor' && !same.has(each));
}
const isAbout = ({ ecosystem, name, directory }, manifest) => ecosystem === manifest.ecosystem &&
    (0,project_name/* normalisedName */.E)(name) === (0,project_name/* normalisedName */.E)(manifest.name) &&
    (directory === undefined || directory === manifest.directory);
function differences(tag, version, each) {
    const { file, line } = each.origin;
    const where = placeOf(each);
    if (each.kind === 'floor')
        return shutOut(version, each);
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
/** A requirement that shuts out the version which is released with it. */
function shutOut(version, each) {
    const released = version.pep440;
    if (released === undefined || (0,pep440/* satisfies */.ib)(released, each.said, { prereleases: true }))
        return [];
    return [
        (0,problem/* problem */.CC)('version-behind', `${placeOf(each)} requires ${each.name} ${each.said}, which does not admit ${version.text}.`, `Write ${each.name}>=${released} if both are to be used together.`, { ...each.origin, level: 'warning' }),
    ];
}
/** Whether a requirement admits the version that is released with it, and older ones too. */
function isOlder(version, { kind, said }) {
    if (kind !== 'floor' || version.pep440 === undefined)
        return false;
    if (!(0,pep440/* satisfies */.ib)(version.pep440, said, { prereleases: true }))
        return false;
    const lowest = /(?:>=|~=|==)\s*([^\s,]+)/.exec(said)?.[1];
    const least = lowest === undefined ? undefined : (0,model_version/* readVersion */.$4)(lowest.replace(/\.\*$/, ''));
    return least !== undefined && !(0,model_version/* isSameVersion */.p)(least, version);
}
/** One warning, however many such requirements there are. */
function older(version, floors) {
    const [first, ...more] = floors;
    if (first === undefined)
        return [];
    const place = { ...first.origin, level: 'warning' };
    const released = `>=${version.pep440 ?? version.text}`;
    const isOne = more.length === 0;
    return [
        (0,problem/* problem */.CC)('version-behind', isOne
            ? `${placeOf(first)} requires ${first.name} ${first.said}, and both are released as ${version.text}.`
            : `These requirements admit older versions than the ${version.text} that is released with them: ${(0,short_list/* shortList */.p)(floors.map((each) => `${each.name} ${each.said} (${placeOf(each)})`))}.`, `Nothing to do if the older ${isOne ? 'one' : 'ones'} will do; otherwise write ${isOne ? first.name : ''}${released}.`, place),
    ];
}
/** `setup.py:3` */
const placeOf = ({ origin: { file, line } }) => line === undefined ? file : `${file}:${line}`;

// EXTERNAL MODULE: ./lib/action/model/tag-style.js
var tag_style = __webpack_require__(33864);
// EXTERNAL MODULE: ./lib/action/model/tag-templates.js
var tag_templates = __webpack_require__(65722);
;// CONCATENATED MODULE: ./lib/action/plan/readiness.js


/**
 * Sorts out crates that nobody meant for crates.io: the extension module of a Python package, which may stand at another
 * version among `all`, and those without the fields that crates.io demands. Where that would leave nothing, the missing
 * fields are an error.
 */
function assess(selected, all = selected) {
    const isKept = (each) => !isExtension(each, all) && lacking(each).length === 0;
    const ready = selected.filter((each) => isKept(each));
    const isNothing = ready.length === 0;
    const others = isNothing ? [] : selected.filter((each) => !ready.includes(each));
    const wanting = (isNothing ? selected : ready).filter((each) => lacking(each).length > 0);
    return {
        ready: isNothing ? selected : ready,
        leftOut: others.map((each) => {
            const { ecosystem, name, version, directory } = each;
            return { ecosystem, name, version, directory, reason: reasonOf(each, all) };
        }),
        problems: [
            ...wanting.map((each) => incomplete(each)),
            ...skipped(others.filter((each) => !isExtension(each, all) && !isBinding(each))),
        ],
    };
}
/** A crate whose only product is the shared library of a Python package: nobody can depend on it. */
function isExtension(each, all) {
    return (each.ecosystem === 'rust' &&
        each.isExtensionOnly &&
        all.some((other) => other.ecosystem === 'python' && (other.crateDirectory === each.directory || isBuiltIn(each, other))));
}
/** Whether a crate lies in a package of Python whose own program compiles extensions, and is there for Python. */
const isBuiltIn = ({ directory, dependencies }, python) => python.wheel.kind === 'extension' &&
    (python.directory === '.' || directory.startsWith(`${python.directory}/`)) &&
    dependencies.some(({ kind, name }) => kind === 'normal' && bridges.test(name));
function lacking(each) {
    return each.ecosystem === 'rust' ? each.lacking : [];
}
function reasonOf(each, all) {
    if (isExtension(each, all))
        return 'is the extension module of the Python package, and nothing else';
    return `lacks ${lacking(each).join(' and ')}, which crates.io demands`;
}
/** What another language calls a crate by. One that lacks what crates.io demands is there for that alone. */
const bridges = /^(pyo3|pyo3-ffi|napi|neon|magnus|rustler|extendr-api)$/;
/** Whether a crate is there for the module of another language, and nobody has made it fit for crates.io. */
const isBinding = (each) => each.ecosystem === 'rust' &&
    each.lacking.length > 0 &&
    each.dependencies.some(({ kind, name }) => kind === 'normal' && bridges.test(name));
function incomplete(each) {
    return (0,problem/* problem */.CC)('crate-metadata-missing', `${each.origin.file}: crates.io demands ${lacking(each).join(' and ')} of ${each.name}.`, 'Add them to [package]; `license-file` will do for a licence that SPDX does not list.', each.origin);
}
/** One warning, however many there are. */
function skipped(others) {
    const [first, ...more] = others;
    if (first === undefined)
        return [];
    const place = { ...first.origin, level: 'warning' };
    const fix = 'if the crate shall be published, or write `publish = false` so that nobody asks again.';
    if (more.length === 0)
        return [{ ...incomplete(first), level: 'warning', fix: `Add them to [package] ${fix}` }];
    const names = others.map((each) => `${each.name} (${lacking(each).join(', ')})`);
    return [
        (0,problem/* problem */.CC)('crate-metadata-missing', `crates.io demands what these crates lack: ${(0,short_list/* shortList */.p)(names)}.`, `Add it to their [package] ${fix.replace('the crate', 'they')}`, place),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/action/model/tag-template.js
var tag_template = __webpack_require__(59775);
;// CONCATENATED MODULE: ./lib/action/plan/tag.js



/**
 * Reads a tag against the packages of the repository. No reading: no template fits. Several: the tag can be read in more
 * than one way, and packages stand at the version of more than one.
 */
function readTag(tag, manifests, own = () => undefined) {
    const groups = new Map();
    for (const manifest of manifests) {
        const template = own(manifest);
        const fit = (template === undefined ? tag_templates/* tagTemplates */.km : [template])
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
    return (0,tag_template/* tagFor */.gY)(own(manifest) ?? usual, manifest.name, version);
}
function versionIn(tag, template, name) {
    const text = (0,tag_template/* tagReader */.uO)(template, name)(tag);
    return text === undefined ? undefined : (0,model_version/* readVersion */.$4)(text);
}
function isAt(manifest, version) {
    const own = manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version);
    return own !== undefined && (0,model_version/* isSameVersion */.p)(own, version);
}

;// CONCATENATED MODULE: ./lib/action/plan/selection.js







/**
 * Holds every manifest against the tag. A tag that names a package wants what bears that name (a wheel and a crate may
 * share it and have versions of their own); a plain one wants every publishable package. What stands at another version
 * is passed over with a word, unless nothing is left to release.
 */
function selection_select(tag, reading, manifests, statements = [], own = () => undefined) {
    const candidates = reading.manifests.filter((each) => isReleasable(each));
    const fitting = candidates.filter((each) => fits(each, reading.version));
    const others = candidates.filter((each) => !fitting.includes(each));
    const mismatch = others.map((each) => mismatched(tag, reading.version, each, agreement_alike(each, statements)));
    // only of what the tag is about: another package's trouble must not stop this one's release
    const drift = candidates.flatMap((each) => (each.ecosystem === 'python' ? drifted(each, manifests) : []));
    const told = others.filter((each) => !drift.some(({ about }) => about.includes(each)));
    const isWrong = fitting.length === 0;
    const unmappable = fitting.flatMap((each) => unmapped(each, reading.version));
    const { ready, leftOut, problems } = assess(fitting, candidates);
    return {
        selected: ready,
        mismatched: isWrong ? others : [],
        leftOut: [...leftOut, ...others.map((each) => passedOver(each, tag))],
        problems: [
            ...(isWrong ? mismatch : bystanders(told, tag, own)),
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
function mismatched(tag, version, manifest, alsoSaid) {
    const { file, line } = manifest.versionOrigin;
    const also = alsoSaid.length === 0 ? '' : ` here and in ${(0,short_list/* shortList */.p)(alsoSaid.map((each) => placeOf(each)))}`;
    return (0,problem/* problem */.CC)('tag-version-mismatch', `The tag ${tag} says ${version.text}, and ${place(manifest.versionOrigin)} says ${manifest.version ?? 'nothing'} (${manifest.name}).`, `Set the version of ${manifest.name} to ${version.text}${also} and tag that commit, or push the tag of the version that the manifest has.`, { file, line });
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
    const differ = (0,problem/* problem */.CC)('versions-differ', `${place(python.versionOrigin)} says ${python.version}, and ${place(crate.versionOrigin)} says ${crate.version}.`, 'Give both the same version, or write `dynamic = ["version"]` in pyproject.toml so that the crate alone tells it.', { ...python.versionOrigin, level: crate.publishable && !crate.isExtensionOnly ? 'error' : 'warning' });
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
/** One warning, however many there are; of what nobody releases (`0.0.0`, or unfit for its registry) there is none. */
function bystanders(others, tag, own) {
    const told = others.filter((each) => each.version !== '0.0.0' && !isBinding(each));
    const [first, ...more] = told;
    if (first === undefined)
        return [];
    const said = (each) => each.version ?? 'no version';
    const isOne = more.length === 0;
    return [
        (0,problem/* problem */.CC)('package-left-out', isOne
            ? `${first.name} is at ${said(first)}, so ${tag} does not release it (${place(first.versionOrigin)}).`
            : `${tag} does not release what is at other versions: ${(0,short_list/* shortList */.p)(told.map((each) => `${each.name} (${said(each)})`))}.`, `Nothing to do if that is meant; otherwise set ${isOne ? 'its version' : 'their versions'} to that of the tag, or release ${ownTag(told, own)}`, { ...first.versionOrigin, level: 'warning' }),
    ];
}
/** How packages at versions of their own are released: one by one, or all that stand at one version by one tag. */
function ownTag(others, own) {
    const [first] = others;
    if (first === undefined)
        return '';
    // where the config gives it a template, that one has to be another
    const tag = own(first) === undefined ? tagFor(first, first.version ?? '', own, '{name}-v{version}') : undefined;
    if (others.length === 1 && tag !== undefined)
        return `it by a tag of its own, such as ${tag}.`;
    const entry = `\`${first.name}: { path: '${first.directory}', tag: 'other-v{version}' }\``;
    const together = `${others.length === 1 ? 'by' : 'those at one version together by'} a template that no others have, under \`packages\` in the config: ${entry}`;
    const it = others.length === 1 ? 'it' : 'them';
    return `${it} by tags of their own: ${tag === undefined ? '' : `one by one as ${tag}, or `}${together}${others.length === 1 ? '.' : ' and so on.'}`;
}
function passedOver({ ecosystem, name, version, directory }, tag) {
    return { ecosystem, name, version, directory, reason: `is at another version than ${tag}` };
}
const place = ({ file, line }) => (line === undefined ? file : `${file}:${line}`);

;// CONCATENATED MODULE: ./lib/action/plan/assumed-tag.js







/**
 * The tag to plan for where none was pushed: of the package at the root, else of the one called like the repository, else of
 * the version that most packages have. Plain where that would do, and like the plain tags that are there:
 * with them known, only a version counts that can come after the last one.
 */
function assumedTag(manifests, own, { repository, tags = [] }) {
    const versioned = assess(manifests.filter((each) => isReleasable(each))).ready.flatMap((manifest) => {
        const version = manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version);
        return version === undefined ? [] : [{ version, manifest }];
    });
    // a stand-in, which nobody releases
    const real = versioned.filter(({ version }) => version.text !== '0.0.0');
    const found = real.length > 0 ? real : versioned;
    const last = (0,tag_style/* lastPlain */.Zb)((0,tag_style/* stylesOf */.i1)(tags));
    const roots = found.filter(({ manifest }) => manifest.directory === '.');
    const next = found.filter(({ version }) => last !== undefined && (0,model_version/* compareVersions */.Zy)(version, last.version) >= 0);
    const named = namedLike(repository);
    const candidates = [roots, next, found].find((each) => each.length > 0) ?? [];
    const alike = (version) => candidates.filter((each) => (0,model_version/* isSameVersion */.p)(each.version, version));
    const isNamed = (version) => alike(version).some(({ manifest }) => named(manifest));
    const goesBefore = (one, other) => (Number(isNamed(one)) - Number(isNamed(other)) || alike(one).length - alike(other).length) > 0;
    const best = candidates.reduce((winner, { version }) => (winner === undefined || goesBefore(version, winner) ? version : winner), undefined);
    if (best === undefined)
        return undefined;
    const usual = last?.style ?? 'v{version}';
    const styles = (0,tag_style/* livingStyles */.Or)(manifests, (0,tag_style/* stylesOf */.i1)(tags));
    const like = (manifest) => {
        const style = own(manifest) ?? (0,tag_style/* styleOf */.Vj)(manifest, styles, versioned.length === 1);
        // what a plan would not read is no example
        return own(manifest) === undefined && !tag_templates/* tagTemplates */.km.some((each) => each === style) ? undefined : style;
    };
    const names = alike(best).map((each) => tagFor(each.manifest, best.text, like, usual));
    const plain = ['v', ''].map((front) => `${front}${best.text}`).find((each) => names.includes(each));
    return { name: plain ?? names[0] ?? `v${best.text}`, source: 'assumed' };
}
/** Whether a package is what its repository is called: `url` in `servo/rust-url`, `polars` in `r-polars`. */
function namedLike(repository) {
    const name = (0,project_name/* normalisedName */.E)(repository?.split('/').at(-1) ?? '');
    const own = [name, name.replace(/^(?:rust|python|py|r)-|-(?:rs|rust|python|py)$/g, '')];
    return (manifest) => own.includes((0,project_name/* normalisedName */.E)(manifest.name));
}

;// CONCATENATED MODULE: ./lib/action/plan/channel.js
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

;// CONCATENATED MODULE: ./lib/action/plan/duplicates.js


/** Packages of one ecosystem that bear one name: a problem on the manifest of each, which names the folders of the others. */
const duplicates = (manifests) => manifests.flatMap((each) => {
    const others = manifests.filter((other) => other !== each && key(other) === key(each));
    return others.length === 0 ? [] : [duplicate(each, others)];
});
/** Both registries take `-`, `_` and the case of letters as one. */
const key = ({ ecosystem, name }) => `${ecosystem} ${(0,project_name/* normalisedName */.E)(name)}`;
function duplicate({ ecosystem, name, directory, origin }, others) {
    const kind = ecosystem === 'python' ? 'Python packages' : 'crates';
    const there = others.map((other) => folder(other.directory) + (other.name === name ? '' : ` (as ${other.name})`));
    return (0,problem/* problem */.CC)('package-duplicate', `${others.length === 1 ? 'Two' : others.length + 1} ${kind} are called ${name}: this one is in ${folder(directory)}, the other${there.length === 1 ? '' : 's'} in ${there.join(' and ')}.`, 'Rename one of them, or name the folder of the right one with `working-directory`.', origin);
}
const folder = (directory) => (directory === '.' ? 'the root' : directory);

;// CONCATENATED MODULE: ./lib/action/plan/detect.js
const detect_usual = { setup: undefined, python: [], systems: ['linux'], timeout: 30 };
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
            ...detect_usual,
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
            ...detect_usual,
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
            ...detect_usual,
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

;// CONCATENATED MODULE: ./lib/action/plan/prepare.js

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

// EXTERNAL MODULE: ./lib/action/model/target.js
var model_target = __webpack_require__(40563);
;// CONCATENATED MODULE: ./lib/action/plan/runners.js


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
    const machine = (0,model_target/* machineOf */.VT)(target);
    return runners[target] ?? runners[machine] ?? hosted[machine];
}
/** Targets whose runner does not exist, or is another kind of machine than the target needs. */
function runnerProblems(targets, runners, configFile) {
    return targets.flatMap((target) => {
        const label = runnerOf(target, runners);
        const machine = (0,model_target/* machineOf */.VT)(target);
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
    return model_target/* platforms */.Bn.find((each) => each === `${system === 'ubuntu' ? 'linux' : 'windows'}-${architecture}`);
}
function noRunner(target, why, usual, configFile) {
    return (0,problem/* problem */.CC)('target-without-runner', `${target} has no runner: ${why}.`, `Correct \`build.runners\` of ${configFile}; GitHub's own for it is ${usual}.`, { file: configFile });
}

;// CONCATENATED MODULE: ./lib/action/plan/gates.js




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
            runner: runnerOf(machines[system], config.build.runners),
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

;// CONCATENATED MODULE: ./lib/action/plan/pythons.js


/** Versions that both maturin and cibuildwheel build for unless told, oldest first. */
const pythons_usual = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'];
/** Those without the global lock that are no experiment. */
const usualFree = ['3.14t', '3.15t'];
/** What can be asked for beside them: versions out of support, which maturin still knows. Neither builds for 3.13t any more. */
const pythons_known = { maturin: ['3.7', '3.8', ...pythons_usual, ...usualFree], cibuildwheel: [...pythons_usual, ...usualFree] };
/** The Pythons that an extension is built for; of a stable ABI only those that its one wheel does not serve: free-threaded and older ones. */
function pythonsFor(each) {
    const { name, builder, form, requiresPython, python, isOlderApart } = each;
    const isOlder = (version) => isOlderApart && form.abi3 !== undefined && form.abi3 !== 'any' && minor(version) < minor(form.abi3);
    const allows = (version) => isAllowed(version, requiresPython);
    const isKnownToBindings = (version) => form.newest === undefined || minor(version) <= minor(form.newest);
    if (python === undefined) {
        const all = [...pythons_usual, ...(form.freeThreaded ? usualFree : [])];
        const pythons = all.filter((version) => allows(version) && isKnownToBindings(version));
        if (form.abi3 !== undefined)
            return { pythons: pythons.filter((version) => isOlder(version)), problems: [] };
        return { pythons, problems: pythons.length > 0 ? [] : [noPython(name, requiresPython)] };
    }
    const problems = python.flatMap((version) => {
        const wrong = !pythons_known[builder].includes(version)
            ? `${builder} builds for ${pythons_known[builder].join(', ')}`
            : !allows(version)
                ? `its \`requires-python\` is ${requiresPython}`
                : form.abi3 === undefined && !isKnownToBindings(version)
                    ? `its pyo3 knows none newer than ${form.newest}`
                    : undefined;
        return wrong === undefined ? [] : [unbuildable(name, version, wrong)];
    });
    const served = (version) => form.abi3 !== undefined && !version.endsWith('t') && !isOlder(version);
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

// EXTERNAL MODULE: ./lib/action/model/identifier.js
var model_identifier = __webpack_require__(19365);
;// CONCATENATED MODULE: ./lib/action/plan/identifiers.js

/** Whether `[tool.cibuildwheel]` of the project has a build; its `build` names what is wanted, its `skip` what is not. */
function isSelected(python, target, { build, skip }) {
    const identifier = (0,model_identifier/* identifierOf */.x)(python, target);
    const fits = (patterns) => patterns.some((pattern) => alternatives(pattern).some((each) => globOf(each).test(identifier)));
    return (build.length === 0 || fits(build)) && !fits(skip);
}
/** `cp3{9,10}-*` \u2192 `cp39-*`, `cp310-*`: as bracex, which cibuildwheel uses, without its ranges. */
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

;// CONCATENATED MODULE: ./lib/action/plan/wheels.js




/** Every wheel of a package, under the name that it is to have. */
function planWheels(wish, build) {
    const { planned, form } = wish;
    if (form.kind === 'pure') {
        return { pure: [fileOf(planned, `${form.python ?? 'py3'}-none-any`, undefined)], native: new Map(), problems: [] };
    }
    const builder = planned.backend === 'maturin' ? 'maturin' : 'cibuildwheel';
    const { pythons, problems } = form.kind === 'program'
        ? { pythons: [], problems: [] }
        : pythonsFor({
            name: planned.name,
            builder,
            form,
            requiresPython: wish.requiresPython,
            python: wish.python,
            // scikit-build-core heeds `wheel.py-api` from that Python on
            isOlderApart: planned.backend.startsWith('scikit_build_core'),
        });
    const native = new Map();
    for (const target of new Set(wish.targets ?? model_target/* usualTargets */.Pv)) {
        const selected = (version) => builder === 'maturin' || isSelected(version, target, form);
        const platform = platformTag(target, build);
        const files = [
            ...oneForAll(wish, builder, selected, platform),
            ...pythons
                .filter(selected)
                .map((python) => fileOf(planned, `${interpreterTag(python)}-${abiTag(python)}-${platform}`, python)),
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
/** `cp314` of 3.14 and of 3.14t alike. */
const interpreterTag = (python) => `cp${python.replace('.', '').replace(/t$/, '')}`;
/** `cp314`, `cp314t`; 3.7 is the last whose ABI says that it has its own memory allocator: `cp37m`. */
const abiTag = (python) => (python === '3.7' ? 'cp37m' : `cp${python.replace('.', '')}`);
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

;// CONCATENATED MODULE: ./lib/action/plan/matrix.js




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
        runner: runnerOf(runner, build.runners),
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
            ...runnerProblems(rows.length === 0 || targets.includes('linux-x86_64') ? targets : [...targets, 'linux-x86_64'], build.runners, configFile),
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

// EXTERNAL MODULE: ./lib/action/model/nearest.js
var nearest = __webpack_require__(81582);
;// CONCATENATED MODULE: ./lib/action/plan/tag-problems.js







/** A tag that releases nothing: it fits no package, or one that is not published. */
function unknownTag(tag, configFile, manifests, { own, barred }) {
    const releasable = manifests.filter((each) => isReleasable(each));
    const unpublished = [...manifests.filter((each) => !isReleasable(each)), ...barred];
    const meant = readTag(tag, unpublished, own)[0]?.manifests[0];
    if (meant !== undefined)
        return unpublishable(tag, meant, barred.includes(meant) ? configFile : undefined);
    const versionOf = (each) => each?.version ?? '1.0.0';
    const free = releasable.filter((each) => own(each) === undefined);
    const examples = [
        ...(free[0] === undefined ? [] : [`v${versionOf(free[0])}`]),
        ...releasable.slice(0, 5).map((each) => tagFor(each, versionOf(each), own, '{name}-v{version}')),
    ];
    const template = templateFor(tag, free);
    const say = template === undefined ? '' : ` Or say in ${configFile} that such tags are those of a package: ${template}.`;
    const templates = new Set(releasable.flatMap((each) => own(each) ?? tag_templates/* tagTemplates */.km));
    return (0,problem/* problem */.CC)('tag-unknown', `The tag ${tag} fits no package; the repository has ${names(manifests)}.`, `Tag as one of ${[...(templates.size > 0 ? templates : tag_templates/* tagTemplates */.km)].join(', ')}: here for example ${[...new Set(examples)].join(', ')}.${say}`);
}
/** How the config would say that such tags are those of a package: of one at that version, else of the first. */
function templateFor(tag, manifests) {
    const [, front = '', rest = ''] = /^([a-z_][\w.@/-]*?[-_@/.v])(\d.*)$/i.exec(tag) ?? [];
    const [written, [seen] = []] = [...(0,tag_style/* stylesOf */.i1)([tag])][0] ?? [];
    const plain = (0,model_version/* readVersion */.$4)(rest);
    const style = plain === undefined ? written : `${front}{version}`;
    const version = plain ?? seen;
    if (front === '' || style === undefined || version === undefined)
        return undefined;
    const isAt = (each) => {
        const own = each.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(each.version);
        return own !== undefined && (0,model_version/* isSameVersion */.p)(own, version);
    };
    const meant = manifests.find((each) => isAt(each)) ?? manifests[0];
    if (meant === undefined)
        return undefined;
    return `\`packages: { ${meant.name}: { path: '${meant.directory}', tag: '${style}' } }\``;
}
function unpublishable(tag, manifest, configFile) {
    const { name, origin } = manifest;
    const where = configFile === undefined ? origin : { file: configFile };
    return (0,problem/* problem */.CC)('tag-unpublishable', `The tag ${tag} names ${name}, which is not published: ${configFile === undefined ? `\`publish\` in ${origin.file}` : `\`publish: false\` in ${configFile}`} says so.`, 'Take that out if the package shall be released, or push the tag of another package.', where);
}
/** A tag that several packages can be meant by, at different versions. */
function ambiguousTag(tag, readings, { own }) {
    const ways = readings.map(({ version, manifests }) => `${names(manifests)} at ${version.text}`);
    const clear = readings.flatMap(({ version, manifests }) => manifests.slice(0, 3).map((each) => tagFor(each, version.text, own, '{name}-v{version}')));
    return (0,problem/* problem */.CC)('tag-ambiguous', `The tag ${tag} can mean ${ways.join(', or ')}.`, `Push the one that is meant: ${[...new Set(clear)].join(', ')}; or give the packages a \`tag\` of their own in the config.`);
}
/** Packages by their names, in words. */
const names = (manifests) => manifests.length === 0 ? 'none' : (0,short_list/* shortList */.p)([...new Set(manifests.map((each) => each.name))]);

;// CONCATENATED MODULE: ./lib/action/plan/named.js




/** The packages that the input `packages` names, of those that the config leaves; all of them where it names none. */
function named_named({ manifests: all, packages }, manifests) {
    if (packages.length === 0)
        return { manifests, problems: [] };
    const releasable = manifests.filter((each) => isReleasable(each));
    const unknown = packages.filter((name) => !releasable.some((each) => each.name === name));
    return {
        manifests: manifests.filter((each) => packages.includes(each.name)),
        problems: unknown.map((name) => (0,problem/* problem */.CC)('package-unknown', all.some((each) => each.name === name)
            ? `${name} is not published (\`publish\`), so it cannot be released.`
            : `There is no package ${name}; the repository has ${names(releasable)}.`, `${didYouMean(name, releasable)}Name packages as their manifests do, separated by commas.`)),
    };
}
function didYouMean(name, manifests) {
    const close = (0,nearest/* nearest */.p)(name, manifests.map((each) => each.name));
    return close === undefined ? '' : `Did you mean ${close}? `;
}

// EXTERNAL MODULE: ./lib/action/plan/order.js
var order = __webpack_require__(24500);
;// CONCATENATED MODULE: ./lib/action/plan/settings.js


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
            .map((each) => (0,problem/* problem */.CC)('package-unknown', `The config has the package \`${each.id}\` in ${each.path}, and no ${kindOf(each)} is there.`, `Correct \`path\`. ${manifests.length === 0 ? 'No packages were found.' : `Packages were found in ${foldersOf(manifests)}.`}`, { file: configFile })),
        own: (manifest) => of(manifest)?.tag,
        of,
    };
}
const kindOf = ({ ecosystem }) => ecosystem === undefined ? 'package' : ecosystem === 'python' ? 'Python package' : 'crate';
const foldersOf = (manifests) => (0,short_list/* shortList */.p)([...new Set(manifests.map((each) => (each.directory === '.' ? 'the root' : each.directory)))]);

;// CONCATENATED MODULE: ./lib/action/plan/plan.js















/** Makes the plan, and lists everything that is wrong with the repository at once. `draft` is absent where there is nothing to plan. */
function draftPlan(facts) {
    const settings = applyConfig(facts.config, facts.manifests, facts.configFile);
    const found = named_named(facts, settings.manifests);
    const chosen = { manifests: found.manifests, problems: [...settings.problems, ...found.problems] };
    const tag = facts.tag ?? assumedTag(chosen.manifests, settings.own, facts);
    if (tag === undefined)
        return { draft: undefined, problems: [...chosen.problems, ...noVersion(chosen.manifests)] };
    const releasable = chosen.manifests.filter((each) => isReleasable(each));
    const [reading, ...others] = readTag(tag.name, releasable, settings.own);
    if (reading === undefined) {
        return {
            draft: undefined,
            problems: [...chosen.problems, unknownTag(tag.name, facts.configFile, chosen.manifests, settings)],
        };
    }
    if (others.length > 0) {
        return { draft: undefined, problems: [...chosen.problems, ambiguousTag(tag.name, [reading, ...others], settings)] };
    }
    const { selected, mismatched, leftOut, problems } = selection_select(tag.name, reading, chosen.manifests, facts.statements, settings.own);
    const prerelease = (0,model_version/* isPrerelease */.V1)(reading.version);
    const channel = chooseChannel(facts.config, prerelease, selected);
    const crates = (0,order/* orderCrates */.J)(channel.kept.filter((each) => each.ecosystem === 'rust'));
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
    const isComponent = !/^v?\d/.test(tag.name) && chosen.manifests.some((each) => isReleasable(each) && !channel.kept.includes(each));
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
            draft: undefined,
            retentionDays: release.retentionDays,
            branches: release.branches,
        },
        wheelTests: testsOf(python, settings),
        notify: { ...notify, template: facts.notifyTemplate },
        crateLimits: limitsOf(crates.ordered, settings),
    };
    return {
        draft,
        problems: [
            ...chosen.problems,
            ...duplicates([...crates.ordered, ...python]),
            ...problems,
            ...agreement(tag.name, reading.version, channel.kept, facts.statements),
            ...agreement(tag.name, reading.version, mismatched, unlike(mismatched, facts.statements)),
            ...crates.problems,
            ...matrix.problems,
            ...gates.problems,
        ],
    };
}
/** The tests that the config has for wheels; `undefined` without one. */
function testsOf(python, settings) {
    const tests = python.flatMap((manifest) => {
        const test = settings.of(manifest)?.test;
        return test === undefined ? [] : [{ package: manifest.name, ...test }];
    });
    return tests.length === 0 ? undefined : tests;
}
/** The finished plan. */
function finishPlan(draft, packages, notes) {
    return { ...draft, packages, notes };
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
/** What the config says of raised limits; absent where it says nothing. */
function limitsOf(crates, settings) {
    const told = crates.flatMap((each) => {
        const limits = settings.of(each)?.crateLimits;
        return limits === undefined ? [] : [[each.name, limits]];
    });
    return told.length === 0 ? undefined : Object.fromEntries(told);
}
function noVersion(manifests) {
    return manifests
        .filter((each) => isReleasable(each))
        .map((each) => each.version === undefined
        ? (0,problem/* problem */.CC)('version-unknown', `The version of ${each.name} is found by its build backend (${each.ecosystem === 'python' ? each.backend : 'cargo'}), and no tag says it.`, 'Give the input `tag`, or push the tag that the release is to have.', each.origin)
        : (0,problem/* problem */.CC)('version-unmappable', `${each.version} (${each.name}) is no version.`, 'Use a version such as 1.0.0, or 1.0.0-rc.1 for a pre-release.', each.versionOrigin));
}

// EXTERNAL MODULE: ./lib/action/model/packed.js
var packed = __webpack_require__(25142);
;// CONCATENATED MODULE: ./lib/action/plan/outputs.js





/** GitHub refuses an empty matrix: where there is nothing to check, one row that does nothing. */
function gateMatrix({ gates }) {
    if (gates.length === 0)
        return [{ gate: model_target/* nothingTarget */.Xi, runner: runnerOf('linux-x86_64'), timeout: 5 }];
    // a few minutes more than the gate itself: the row makes its surroundings first
    return gates.map(({ name, runner, timeout }) => ({ gate: name, runner, timeout: timeout + 15 }));
}
/** A few minutes more than the row itself, which makes its surroundings first and stores its files after. */
function buildMatrix({ rows }) {
    return rows.map(({ target, runner, timeout }) => ({ target, runner, timeout: timeout + 10 }));
}
/** The outputs of the plan step. */
function planOutputs(plan) {
    return {
        plan: (0,packed/* pack */.qq)(JSON.stringify(plan)),
        'gate-matrix': JSON.stringify({ include: gateMatrix(plan) }),
        'build-matrix': JSON.stringify({ include: buildMatrix(plan) }),
        // what GitHub takes in one matrix is no limit
        'max-parallel': String(plan.maxParallel ?? mostRows),
        tag: plan.tag,
        version: plan.version,
        prerelease: String(plan.prerelease),
        channel: plan.channel,
        environment: plan.environment ?? '',
        packages: JSON.stringify(plan.packages.map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))),
    };
}
/** Characters of a variable of the environment, its name left out: 128 KiB on Linux, 32 767 on Windows. */
const longest = { windows: 32_700, others: 131_000 };
/** Characters of all outputs of a job: 1 MB in UTF-16. */
const longestOutputs = 500_000;
/** Whether GitHub and the runners can carry the outputs from the plan to the jobs after it. */
function judgeOutputs(plan, outputs) {
    const length = outputs['plan']?.length ?? 0;
    const all = Object.values(outputs).reduce((sum, each) => sum + each.length, 0);
    const hasWindows = [...plan.rows, ...plan.gates].some((each) => /windows/i.test(each.runner));
    const limit = hasWindows ? longest.windows : longest.others;
    const words = length > limit
        ? `The plan is ${length} characters long when it is packed, and ${hasWindows ? 'a Windows runner' : 'a runner'} can hand ${limit} to a step.`
        : all > longestOutputs
            ? `The outputs of the plan are ${all} characters long, and GitHub hands ${longestOutputs} from job to job.`
            : undefined;
    if (words === undefined)
        return [];
    const count = `${plan.packages.length} packages in ${plan.rows.length} rows`;
    return [(0,problem/* problem */.CC)('plan-too-large', words, `These are ${count}: release them in parts, with the input \`packages\`.`)];
}

;// CONCATENATED MODULE: ./lib/action/plan/history.js

/** Backends that find the version from tags (setuptools-scm, hatch-vcs) cannot do so in a checkout without them. */
function judgeHistory({ shallow, tags }, draft) {
    const asking = (draft?.packages ?? []).filter((each) => each.versionSource === 'tag').map((each) => each.name);
    if (draft === undefined || asking.length === 0)
        return [];
    const warn = (words) => [
        (0,problem/* problem */.CC)('checkout-shallow', words, 'Check out with `fetch-depth: 0`, in the build jobs too.', { level: 'warning' }),
    ];
    const names = asking.join(', ');
    if (shallow)
        return warn(`The checkout has no history, and the build of ${names} finds its version there.`);
    // an assumed tag is not there yet
    if (draft.tagSource === 'assumed' || tags.includes(draft.tag))
        return [];
    return warn(`The checkout has no tag ${draft.tag} at its commit, and the build of ${names} finds its version by it.`);
}

;// CONCATENATED MODULE: ./lib/action/plan/signature.js

/** The problem that an unsigned tag is where `require-signed-tag` asks for a signature. */
function judgeSignature(tag, signature) {
    const sign = `Sign it with a key that GitHub knows: git tag -s -f ${/^[\w./@+-]+$/.test(tag) ? tag : '\u2026'}, and push it again.`;
    const unsigned = (message, fix = sign) => [(0,problem/* problem */.CC)('tag-unsigned', message, fix)];
    if (signature === 'lightweight')
        return unsigned(`${tag} is a lightweight tag, which cannot be signed.`);
    if (signature === 'absent')
        return unsigned(`GitHub has no tag ${tag}, so its signature cannot be verified.`);
    if ('refused' in signature) {
        return unsigned(`GitHub did not say whether ${tag} is signed: ${signature.refused}`, 'Give the job `contents: read` and its `github-token`, and run it again.');
    }
    if (signature.verified)
        return [];
    return unsigned(`GitHub has not verified the signature of ${tag}: ${signature.reason}.`);
}

// EXTERNAL MODULE: ./lib/action/report/problems.js
var report_problems = __webpack_require__(42929);
;// CONCATENATED MODULE: ./lib/action/report/surroundings.js
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

// EXTERNAL MODULE: ./lib/action/report/text.js
var report_text = __webpack_require__(83210);
;// CONCATENATED MODULE: ./lib/action/report/plan.js




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

// EXTERNAL MODULE: ./lib/action/version/release-please/load.js + 6 modules
var load = __webpack_require__(60397);
// EXTERNAL MODULE: ./lib/action/version/release-please/packages.js
var release_please_packages = __webpack_require__(14883);
;// CONCATENATED MODULE: ./lib/action/steps/plan/kept-draft.js


/**
 * Whether release-please's config has `draft: true` for one of these packages: then their GitHub Release stays a draft. A
 * config that cannot be read stops `version` and `release-pr`, and says nothing here.
 */
async function keepsDraft({ ports, root }, manifests, planned) {
    const settings = (await (0,load/* loadReleasePlease */.y)(ports.files, root))?.settings;
    if (settings === undefined || !settings.packages.some((each) => each.isDraft))
        return false;
    const { found } = (0,release_please_packages/* findPackages */.t)(settings, manifests);
    return found.some(({ settings: { isDraft, path, releaseType }, package: own }) => {
        if (!isDraft)
            return false;
        return planned.some(({ ecosystem, name, directory }) => releaseType === 'simple'
            ? kept_draft_isInside(directory, path)
            : own.manifests.some((each) => each.ecosystem === ecosystem && each.name === name));
    });
}
const kept_draft_isInside = (directory, path) => path === '.' || directory === path || directory.startsWith(`${path}/`);

;// CONCATENATED MODULE: ./lib/action/github-release/changelog-files.js
/** Names of changelogs, the likelier first; compared without case. */
const stems = ['changelog', 'changes', 'history', 'news', 'release_notes', 'release-notes', 'releases'];
const endings = ['.md', '.markdown', '', '.rst', '.txt'];
const changelog_files_names = stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
/**
 * The changelogs of a folder (`.`: the root) among `tracked`, the likelier first; below them those of its folder of
 * documentation.
 */
function changelogsIn(folder, tracked) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return ['', 'docs/', 'doc/'].flatMap((sub) => {
        const files = tracked.filter((each) => each.toLowerCase().startsWith(`${prefix}${sub}`.toLowerCase()));
        return changelog_files_names.flatMap((name) => files.filter((each) => each.slice(prefix.length + sub.length).toLowerCase() === name));
    });
}

;// CONCATENATED MODULE: ./lib/action/github-release/fitted.js
/** GitHub's limit for the text of a release, in characters; more is refused with 422. */
const fitted_longest = 125_000;
/** What is kept free for the instructions that are added below the notes, in characters. */
const reserved = 5_000;
/**
 * Notes that GitHub takes: cut after a whole line where they are too long, an open code block or fold closed, with a word and
 * the place of the whole text, an address or a name.
 */
function fitted(body, whole) {
    const most = fitted_longest - reserved;
    if (body.length <= most)
        return body;
    const ending = `\n\n\u2026 cut here: GitHub takes no more. The whole text: ${whole}`;
    const rough = body.slice(0, most - ending.length - 100);
    const kept = rough.slice(0, lastBreak(rough));
    return kept + closing(kept) + ending;
}
/** After a whole line; where the last one alone is most of it, after a word; never within a pair of surrogates. */
function lastBreak(text) {
    for (const sign of ['\n', ' ']) {
        const at = text.lastIndexOf(sign);
        if (at > text.length / 2)
            return at;
    }
    return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
/** What ends the code block, the comment and the folds that the cut goes through. */
function closing(text) {
    let fence;
    let folds = 0;
    let isComment = false;
    for (const line of text.split('\n')) {
        const marker = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) {
            if (marker !== undefined && marker.startsWith(fence) && line.trim() === marker)
                fence = undefined;
        }
        else if (marker !== undefined && !isComment)
            fence = marker;
        else {
            isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (isComment && !line.includes('-->'));
            folds += (line.match(/<details\b/gi) ?? []).length - (line.match(/<\/details>/gi) ?? []).length;
        }
    }
    return [
        fence === undefined ? '' : `\n${fence}`,
        isComment ? ' -->' : '',
        '\n\n</details>'.repeat(Math.max(0, Math.min(folds, 5))),
    ].join('');
}

;// CONCATENATED MODULE: ./lib/action/github-release/plain.js
/** What stands in where there is nothing to tell: the plain list of what is released. */
function plainNotes(tag, packages) {
    return [`Release ${tag}:`, '', ...packages.map((each) => `- ${each.name} ${each.version}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/action/github-release/template.js

/** What a template of release notes may name, in braces. */
const placeholders = [
    'version',
    'tag',
    'previous-tag',
    'date',
    'packages',
    'repository',
    'compare',
    'changelog',
    'commits',
];
const word = /\{([a-z][a-z-]*)\}/g;
/** Whether a text is a template: it names the version or the tag in braces. */
const isTemplate = (text) => /\{(?:version|tag)\}/.test(text);
/** The placeholders that a template names. */
function namedIn(text) {
    const found = [...text.matchAll(word)].map((match) => match[1]);
    return new Set(placeholders.filter((each) => found.includes(each)));
}
/** Words in braces that are none and look as if one was meant, each with the nearest; other braces are text. */
function misspelt(text) {
    const known = placeholders;
    return [...new Set([...text.matchAll(word)].map((match) => match[1] ?? ''))].flatMap((found) => {
        const meant = (0,nearest/* nearest */.p)(found, placeholders);
        if (known.includes(found) || meant === undefined)
            return [];
        return isNear(found, meant) ? [{ found, meant }] : [];
    });
}
/** Puts the values in. A value is never read for placeholders again. */
function filled(text, values) {
    return text.replace(word, (whole, name) => {
        const known = placeholders.find((each) => each === name);
        return known === undefined ? whole : (values[known] ?? '');
    });
}
/** The same letters in another order, or all but one of them. */
function isNear(one, other) {
    const rest = Array.from(other);
    const strange = Array.from(one.replaceAll('_', '-')).filter((letter) => {
        const at = rest.indexOf(letter);
        if (at >= 0)
            rest.splice(at, 1);
        return at < 0;
    });
    return strange.length + rest.length <= 2 && one.charAt(0) === other.charAt(0);
}

;// CONCATENATED MODULE: ./lib/action/github-release/testing.js
/** How a pre-release is tried, as Markdown; empty where there is nothing to say. */
function testingNotes({ packages, index, isCratesIo }) {
    const lines = packages.flatMap(({ ecosystem, name, version }) => ecosystem === 'python' ? pythonLines(name, version, index) : isCratesIo ? crateLines(name, version) : []);
    if (lines.length === 0)
        return '';
    return ['### Try this pre-release', '', '```sh', ...lines.slice(0, most), '```'].join('\n');
}
/** Lines; a workspace of a hundred crates is tried by the first of them. */
const most = 12;
/**
 * Dependencies come from PyPI. uv takes a name from the first index that has it, and PyPI may have older versions of it: so it
 * is told to look at both (uv, "Searching across multiple indexes").
 */
function pythonLines(name, version, index) {
    const both = index === undefined ? '' : `--index-url ${index} --extra-index-url https://pypi.org/simple/ `;
    const strategy = index === undefined ? '' : '--index-strategy unsafe-best-match ';
    return [
        `python -m pip install --pre ${both}${name}==${version}`,
        `uvx ${both}${strategy}${name}@${version}  # where it has a command`,
    ];
}
const crateLines = (name, version) => [`cargo add ${name}@=${version}`];

;// CONCATENATED MODULE: ./lib/action/github-release/headings.js

/**
 * Reads a heading as that of a release: `1.2.0`, `[1.2.0] - 2026-01-01`, `v1.2.0 (date)`, `Version 1.2.0`; and of one of
 * `packages`: `tally 1.2.0`, `tally-v1.2.0`, `tally@1.2.0`, `tally/v1.2.0`. Other words before the version are not guessed.
 */
function readReleaseHeading(heading, packages) {
    const text = plainOf(heading.text);
    const own = headings_versionIn(text);
    if (own !== undefined)
        return { ...heading, version: own, package: undefined };
    for (const name of packages) {
        if (!text.toLowerCase().startsWith(name.toLowerCase()))
            continue;
        const rest = /^(?:\s*[@/:\u2013-]\s*|\s+)(.*)$/.exec(text.slice(name.length))?.[1];
        const version = rest === undefined ? undefined : headings_versionIn(plainOf(rest));
        if (version !== undefined)
            return { ...heading, version, package: name };
    }
    return undefined;
}
/** Whether a heading is `1.2.3`, with a date (`2026-01-31`, `(Jan 31, 2026)`) or nothing behind it: a text such as `3.13 support` is not. */
const isBare = ({ text }) => /^\d+\.\d+\.\d+\S*(?:[\s(/,\u2013\u2014-]*\d{4}[-./]\d{1,2}[-./]\d{1,2}\)?|\s*\([^()]*\b\d{4}\))?$/.test(plainOf(text));
function headings_versionIn(text) {
    const word = text.split(/[\s(]/)[0]?.replace(/[:,;]$/, '') ?? '';
    if (/^unreleased$/i.test(word))
        return 'unreleased';
    // `1.44.0/0.65b0`: what is stable, and what is not yet, of one release
    const first = /^(\d+\.[^/]+)\/v?\d+\.[^/]+$/.exec(word)?.[1] ?? word;
    return /^\d/.test(first) ? (0,model_version/* readVersion */.$4)(first) : undefined;
}
/** A heading without the markup around its version, and without a `v` or a word in front of it. */
function plainOf(heading) {
    return heading
        .replace(/<[^<>]*>/g, '')
        .replace(/\\(?=[[\]._-])/g, '')
        .replace(/[*`]/g, '')
        .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|:\w+:)+\s*/u, '')
        .replace(/^\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])?/, '$1')
        .trim()
        .replace(/^(version|release)\s+/i, '')
        .replace(/^v(?=\d)/i, '');
}

;// CONCATENATED MODULE: ./lib/action/github-release/markdown.js
/** Finds the headings of Markdown (CommonMark 0.31: ATX and underlined), and the lines that are code or comments. */
function scanMarkdown(lines) {
    const headings = [];
    const verbatim = new Set();
    let fence;
    let until;
    let isList = false;
    for (const [index, line] of lines.entries()) {
        // what follows the backticks of an opening fence holds none (CommonMark 0.31, 4.5)
        const marker = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
        // a line under the text of a list or a quotation is a rule and makes no heading (4.3)
        isList = line.trim() !== '' && (isList || /^ {0,3}(?:[-*+]|\d+[.)]|>)(?:\s|$)/.test(line));
        if (fence !== undefined) {
            verbatim.add(index);
            if (marker !== undefined && marker.startsWith(fence) && line.trim() === marker)
                fence = undefined;
            continue;
        }
        // a comment, or a block of HTML that ends with its own tag (4.6)
        const opened = until ?? endOf(line);
        if (opened !== undefined) {
            verbatim.add(index);
            until = line.toLowerCase().includes(opened) ? undefined : opened;
            continue;
        }
        if (marker !== undefined) {
            verbatim.add(index);
            fence = marker;
            continue;
        }
        const atx = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line);
        const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '')?.[1];
        if (atx !== null) {
            isList = false;
            headings.push({ level: atx[1]?.length ?? 1, line: index, after: index + 1, text: atx[2] ?? '' });
        }
        else if (under !== undefined && !isList && /^ {0,3}[^\s#>+-]/.test(line)) {
            headings.push({ level: under.startsWith('=') ? 1 : 2, line: index, after: index + 2, text: line.trim() });
        }
    }
    return { headings, verbatim };
}
function endOf(line) {
    if (/^ {0,3}<!--/.test(line))
        return '-->';
    const tag = /^ {0,3}<(pre|script|style|textarea)(?:[\s>]|$)/i.exec(line)?.[1];
    return tag === undefined ? undefined : `</${tag.toLowerCase()}>`;
}
/** `[1.2.0]: https://\u2026`; a footnote (`[^1]: \u2026`) is text. */
const definition = /^ {0,3}\[[^\]^][^\]]*\]:\s*\S+/;
/**
 * The text of a section without the rule at its end, and with the link definitions that it uses: they usually stand at the
 * end of the file, and belong to the text wherever they stand.
 */
function markdownBody(lines, { verbatim }, from, to) {
    const isDefinition = (line, index) => !verbatim.has(index) && definition.test(line);
    const definitions = lines.filter((line, index) => isDefinition(line, index));
    const body = lines
        .map((line, index) => ({ line, index }))
        .slice(from, to)
        .filter(({ line, index }) => !isDefinition(line, index))
        .map(({ line }) => line)
        .join('\n')
        .trimEnd()
        // a rule between two releases belongs to neither
        .replace(/\n[ \t]*([-*_])(?:[ \t]*\1){2,}$/, '')
        .trim();
    return withDefinitions(body, definitions);
}
function withDefinitions(body, definitions) {
    const lower = body.toLowerCase();
    const used = definitions.filter((line) => {
        const label = /\[([^\]]+)\]:/.exec(line)?.[1] ?? '';
        return lower.includes(`[${label.toLowerCase()}]`);
    });
    return used.length === 0 ? body : `${body}\n\n${used.join('\n')}`;
}

;// CONCATENATED MODULE: ./lib/action/github-release/restructured.js
/** A line of one sign of punctuation, as docutils takes it for a title's adornment ("Sections", reStructuredText spec). */
const adornment = /^([!-/:-@[-`{-~])\1*\s*$/;
/**
 * Finds the titles of reStructuredText, levels by the order in which their adornments first appear. Indented lines are
 * code, comments and quotations there, and titles are not indented.
 */
function scanRestructured(lines) {
    const styles = [];
    const headings = [];
    const verbatim = new Set(lines.flatMap((line, index) => (/^\s+\S/.test(line) ? [index] : [])));
    for (let at = 0; at < lines.length; at += 1) {
        const title = (lines[at] ?? '').trimEnd();
        const under = (lines[at + 1] ?? '').trimEnd();
        const over = (lines[at - 1] ?? '').trimEnd();
        if (title === '' || adornment.test(title) || !adornment.test(under) || under.length < 3)
            continue;
        // a shorter line is a mistake that docutils forgives from four signs on
        if (under.length < title.trim().length && under.length < 4)
            continue;
        const isOverlined = over === under;
        if (/^\s/.test(title) && !isOverlined)
            continue;
        const style = `${isOverlined ? 'over ' : ''}${under.charAt(0)}`;
        if (!styles.includes(style))
            styles.push(style);
        const line = isOverlined ? at - 1 : at;
        headings.push({ level: styles.indexOf(style) + 1, line, after: at + 2, text: title.trim() });
        at += 1;
    }
    return { headings, verbatim };
}
/** The lines from `from` to before `to` as Markdown: titles, code blocks, links, roles and literals are put over; the rest stays. */
function restructuredBody(lines, scan, from, to = lines.length) {
    const targets = targetsOf(lines);
    const inside = scan.headings.filter((each) => each.line >= from && each.line < to);
    const highest = Math.min(...inside.map((each) => each.level));
    const out = [];
    for (let at = from; at < to; at += 1) {
        const line = (lines[at] ?? '').trimEnd();
        const title = inside.find((each) => each.line === at);
        if (title !== undefined) {
            out.push(`${'#'.repeat(Math.min(title.level - highest + 3, 6))} ${inline(title.text, targets)}`);
            at = title.after - 1;
            continue;
        }
        const code = /^(\s*)\.\. (?:code-block|code|sourcecode)::\s*(\S*)\s*$/.exec(line);
        const isLiteral = code !== null || /(^|[^:])::$/.test(line);
        if (!isLiteral) {
            // targets, comments and labels say nothing to a reader
            if (!/^\s*\.\. /.test(line))
                out.push(adornment.test(line) && line.length > 3 ? '' : inline(line, targets));
            continue;
        }
        const indent = indentOf(line);
        let end = at + 1;
        while (end < to && (isBlank(lines[end]) || indentOf(lines[end] ?? '') > indent))
            end += 1;
        // a directive's options stand above its text
        const block = lines.slice(at + 1, end).filter((each) => code === null || !/^\s+:[\w-]+:/.test(each));
        if (code === null)
            out.push(inline(line.replace(/(\s)?::$/, (_, space) => (space ? '' : ':')), targets));
        if (block.some((each) => !isBlank(each)))
            out.push('', ...fenced(block, code?.[2] ?? ''), '');
        at = end - 1;
    }
    return out
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function fenced(block, language) {
    const text = block.join('\n').replace(/^\s*\n|\s+$/g, '');
    const kept = text.split('\n');
    const least = Math.min(...kept.filter((each) => !isBlank(each)).map((each) => indentOf(each)));
    return [`\`\`\`${language}`, ...kept.map((each) => each.slice(least)), '```'];
}
const isBlank = (line) => (line ?? '').trim() === '';
const indentOf = (line) => line.length - line.trimStart().length;
/** `.. _name: https://\u2026` */
function targetsOf(lines) {
    return new Map(lines.flatMap((line) => {
        const found = /^\s*\.\. _`?([^`:]+)`?:\s+(\S+)\s*$/.exec(line);
        return found === null ? [] : [[(found[1] ?? '').toLowerCase(), found[2] ?? '']];
    }));
}
/** Markup within a line. What stands between double backticks stays as it is. */
function inline(line, targets) {
    return line
        .split(/(``.+?``)/)
        .map((part, index) => {
        if (index % 2 === 1)
            return part.slice(1, -1);
        return part
            .replace(/`([^`<]+?)\s*<([^>`\s]+)>`__?/g, '[$1]($2)')
            .replace(/:[\w:+.-]+:`~?([^`<]+?)(?:\s*<[^>`]*>)?`/g, '`$1`')
            .replace(/`([^`]+)`__?/g, (_, name) => restructured_linked(name, targets))
            .replace(/\|([\w .-]+)\|_?/g, '$1');
    })
        .join('');
}
function restructured_linked(name, targets) {
    const target = targets.get(name.toLowerCase());
    return target === undefined ? name : `[${name}](${target})`;
}

;// CONCATENATED MODULE: ./lib/action/github-release/version-lines.js

/** How a version may stand where there is no heading: a bold line, an entry of a list, or a line with a date. */
const version_lines_forms = [
    { form: 'bold', pattern: /^ {0,3}(?:\*\*|__)\S/ },
    { form: 'entry', pattern: /^ {0,3}[-*+][ \t]+\S/ },
    { form: 'dated', pattern: /^v?\d.*\d{4}/ },
];
/**
 * The scan with lines as headings that are nothing but a version, with its date where there is one: `**1.2.3** (2026-01-31)`,
 * `* **1.2.3** - 2026-01-31`, `- v1.2.3:`, `1.2.3 (2026-01-31)`. All are of the form of the first one, so that an entry which
 * names a version in passing is none. They stand below the heading above the
 * first one, and above every deeper one.
 */
function withVersionLines(lines, { headings, verbatim }) {
    const found = lines.flatMap((line, at) => {
        const form = verbatim.has(at) ? undefined : formOf(line);
        return form === undefined ? [] : [{ form, at, text: textOf(line) }];
    });
    const [first] = found;
    const above = headings.findLast((each) => each.line < (first?.at ?? 0))?.level ?? 0;
    const own = found
        .filter((each) => each.form === first?.form)
        .map(({ at, text }) => ({ level: above + 0.5, line: at, after: at + 1, text }));
    return { headings: [...headings, ...own].sort((one, other) => one.line - other.line), verbatim };
}
function formOf(line) {
    const form = version_lines_forms.find((each) => each.pattern.test(line))?.form;
    return form !== undefined && isBare({ level: 0, line: 0, after: 0, text: textOf(line) }) ? form : undefined;
}
/** The line without what makes it an entry, without its emphasis, and without a colon at its end. */
const textOf = (line) => plainOf(line
    .trim()
    .replace(/^[-*+][ \t]+/, '')
    .replaceAll('__', '')
    .replace(/:(?=\**$)/, ''))
    .replace(/:$/, '')
    .trim();
/** The lines with those of one section moved out as far as all of them stand in: what is an entry's own is indented. */
function movedOut(lines, from, to = lines.length) {
    const written = lines.slice(from, to).filter((line) => line.trim() !== '');
    const least = Math.min(...written.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0));
    return written.length === 0 ? lines : lines.map((line, at) => (at < from || at >= to ? line : line.slice(least)));
}

;// CONCATENATED MODULE: ./lib/action/github-release/section.js





/** By the file's name; what has no ending is read as Markdown, whose underlined headings are those of plain texts too. */
const markupOf = (file) => (/\.(rst|txt)$/i.test(file) ? 'restructured' : 'markdown');
/**
 * Finds the section of `version` as Markdown: a heading of the level at which the changelog's releases stand. Generators
 * give a patch another level than a minor release: a heading of any level that is nothing but `1.2.3` and a date counts too.
 * The version is compared as a version, never as a part of a text, and code and comments are passed over. Where releases
 * are headed by a package's name, or stand in a chapter of its name, those of `packages` are meant. Where no heading is that of
 * a release, lines that are nothing but a version are taken for headings.
 */
function findSection(changelog, version, packages = [], markup = 'markdown') {
    const lines = changelog.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const scanned = markup === 'markdown' ? scanMarkdown(lines) : scanRestructured(lines);
    const headed = releasesIn(scanned, packages);
    // where no heading is a version, lines may be
    const isHeaded = headed.releases.some((each) => each.version !== 'unreleased');
    const scan = isHeaded ? scanned : withVersionLines(lines, scanned);
    const { releases, level } = isHeaded ? headed : releasesIn(scan, packages);
    if (releases.length === 0)
        return 'none';
    const same = releases.filter((each) => each.version !== 'unreleased' && (0,model_version/* isSameVersion */.p)(each.version, version));
    const meant = meantBy(same, scan, packages);
    if (meant.length === 0)
        return 'absent';
    if (new Set(meant.map((each) => each.of)).size < meant.length)
        return 'twice';
    const bodyOf = (section) => {
        const isRelease = (each) => releases.some((other) => other.line === each.line);
        const later = scan.headings.filter((each) => each.line > section.line);
        const next = later.find((each) => 
        // a patch that stands as deep as its own subsections does not end at the first of them
        isRelease(each) || each.level < section.level || (each.level === section.level && each.level === level));
        // where everything stands on one level, what comes at once is a part of the section
        const isPart = next !== undefined && next.level === section.level && !isRelease(next);
        const isFollowed = isPart && lines.slice(section.after, next.line).every((line) => line.trim() === '');
        const end = isFollowed ? later.find((each) => isRelease(each)) : next;
        const body = markup === 'markdown' ? markdownBody : restructuredBody;
        const text = isHeaded ? lines : movedOut(lines, section.after, end?.line);
        return body(text, scan, section.after, end?.line);
    };
    const bodies = meant.map(({ of, heading }) => ({ of, body: bodyOf(heading) }));
    if (bodies.length === 1)
        return { body: bodies[0]?.body ?? '' };
    const written = bodies.filter((each) => each.body !== '');
    return { body: written.map((each) => `## ${each.of}\n\n${each.body}`).join('\n\n') };
}
function releasesIn({ headings }, packages) {
    const named = headings.flatMap((each) => readReleaseHeading(each, packages) ?? []);
    const bare = named.filter((each) => isBare(each));
    const first = named.find((each) => each.version !== 'unreleased') ?? named[0];
    const level = bare.length > 0 ? Math.min(...bare.map((each) => each.level)) : first?.level;
    return {
        releases: named.filter((each) => each.level === level || bare.includes(each) || each.package !== undefined),
        level,
    };
}
/** Those that name one of the packages, else those in a chapter of its name, else all. `of` tells them apart. */
function meantBy(same, { headings }, packages) {
    const named = same.flatMap((heading) => (heading.package === undefined ? [] : [{ of: heading.package, heading }]));
    if (named.length > 0)
        return named;
    const inChapters = same.flatMap((heading) => {
        const chapter = chapterOf(heading, headings);
        const of = packages.find((name) => name.toLowerCase() === chapter?.toLowerCase());
        return of === undefined ? [] : [{ of, heading }];
    });
    return same.length > 1 && inChapters.length > 0 ? inChapters : same.map((heading) => ({ of: '', heading }));
}
function chapterOf(section, headings) {
    const above = headings.filter((each) => each.line < section.line && each.level < section.level).at(-1);
    return above === undefined ? undefined : plainOf(above.text);
}

;// CONCATENATED MODULE: ./lib/action/steps/plan/changelog.js




/** The section of a changelog's text for the version that is released. */
function readSection(text, file, draft) {
    const version = (0,model_version/* readVersion */.$4)(draft.version);
    const names = [...new Set([...draft.packages.map((each) => each.name), ...wordOf(draft)])];
    return version === undefined ? 'none' : findSection(text, version, names, markupOf(file));
}
/** What the tag calls its packages: `python` of `python-v1.2.0`, which the headings of a changelog may do as well. */
function wordOf({ tag, version }) {
    const word = tag.endsWith(version) ? tag.slice(0, -version.length).replace(/[-_@/.]?v?$/i, '') : '';
    return word === '' ? [] : [word];
}
/**
 * The notes of the first of `files` that has the section. Else what is wrong with the first that is kept as a changelog; nothing
 * where none is, unless it was `named`.
 */
async function changelogNotes({ ports, root }, { draft }, files, named) {
    let wrong;
    for (const file of files) {
        const text = await ports.files.text(external_node_path_.join(root, file));
        if (text === undefined)
            continue;
        const section = readSection(text, file, draft);
        if (typeof section === 'object' && says(section.body))
            return { body: section.body, source: file };
        if (section === 'none' && !named)
            ports.actions.line(unread(file, draft));
        const trouble = section === 'none' && !named ? undefined : troubleOf(file, draft, section);
        wrong ??= trouble;
        // a file that is wrong about this version is not passed over for another
        if (trouble?.code === 'changelog-section-twice' || typeof section === 'object')
            break;
    }
    return { problem: wrong };
}
/** A file that is called so may only point elsewhere: that is no trouble, and whoever keeps one in a form of its own is told. */
const unread = (file, { version }) => `${file} has no section of any version, looked for as a heading (\`## ${version}\`), a bold line (\`**${version}**\`) or an entry of a list (\`* ${version}\`): the notes are made of something else.`;
/** Whether there is more than comments, headings without a text, and addresses of links. */
const says = (body) => body
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/^ {0,3}#{1,6}(?:[ \t].*)?$/gm, '')
    .replace(/^ {0,3}\[[^\]]+\]:.*$/gm, '')
    .trim() !== '';
function troubleOf(file, { version, tagSource, prerelease }, section) {
    const isReal = tagSource !== 'assumed';
    const heading = /\.(rst|txt)$/i.test(file) ? `${version}\` underlined with \`====` : `## ${version}`;
    if (section === 'twice') {
        return (0,problem/* problem */.CC)('changelog-section-twice', `${file} has two sections for ${version}.`, `Join them to one section headed \`${heading}\` and tag the commit that has it.`, { file, level: isReal ? 'error' : 'warning' });
    }
    const write = `Write a section headed \`${heading}\` and tag the commit that has it`;
    const other = 'or set `release.notes: commits` in the config, and the notes are made of the commits';
    if (typeof section === 'object') {
        return (0,problem/* problem */.CC)('changelog-section-empty', `The section for ${version} in ${file} is empty.`, `Write below its heading what has changed and tag the commit that has it; ${other}.`, {
            file,
            level: isReal ? 'error' : 'warning',
        });
    }
    // who tries a release candidate reads what has changed so far, and few changelogs have a section of it
    const level = isReal && !prerelease ? 'error' : 'warning';
    const instead = level === 'warning' ? ' Until then the notes are made of the commits.' : '';
    return (0,problem/* problem */.CC)('changelog-section-missing', `${file} has no section for ${version}.`, `${write}; ${other}.${instead}`, {
        file,
        level,
    });
}

;// CONCATENATED MODULE: ./lib/action/steps/plan/notes.js








/**
 * Makes the notes as the config has them: a changelog, `commits`, `github`, or a template. Without a word of the config: the
 * section of a changelog that is there, else the commits since the tag before. A changelog that does not tell what is released
 * stops a release of a real tag; where the plan only assumes one, and for a pre-release, it is a warning.
 */
async function makeNotes(stage, facts) {
    const made = await choose(stage, facts);
    const { draft } = facts;
    const { repository, serverUrl } = stage.ports.run;
    const page = repository === undefined ? undefined : `${serverUrl}/${repository}`;
    const isFile = !['commits', 'github', 'generated'].includes(made.source);
    const whole = page === undefined
        ? `${isFile ? made.source : 'the history'} at ${draft.tag}`
        : `${page}/${isFile ? 'blob' : 'commits'}/${encodeURIComponent(draft.tag)}${isFile ? `/${encodeURI(made.source)}` : ''}`;
    const testing = draft.prerelease ? testingNotes(testingFacts(stage, draft)) : '';
    return { ...made, body: [fitted(made.body, whole), testing].filter((each) => each !== '').join('\n\n') };
}
function testingFacts({ registriesFor }, draft) {
    const { python, rust } = registriesFor(draft.pypi);
    const index = python.name === 'testpypi' ? 'https://test.pypi.org/simple/' : undefined;
    // how the simple index of another registry is called is not known here
    const packages = draft.packages.filter((each) => each.ecosystem === 'rust' || python.name !== 'other');
    return { packages, index, isCratesIo: rust.name === 'crates.io' };
}
async function choose(stage, facts) {
    const { notes } = stage.config.release;
    if (notes === 'commits')
        return fromCommits(stage, facts, isReal(facts.draft));
    if (notes === 'github')
        return fromGitHub(stage, facts);
    if (notes === undefined)
        return detected(stage, facts);
    const named = external_node_path_.posix.normalize(notes);
    const text = await stage.ports.files.text(external_node_path_.join(stage.root, named));
    if (text !== undefined && isTemplate(text)) {
        const section = readSection(text, named, facts.draft);
        if (section === 'none')
            return fromTemplate(stage, facts, named, text);
    }
    const [only, ...more] = facts.draft.packages;
    // each package of a workspace may have a changelog of this name
    const own = only === undefined || more.length > 0 || only.directory === '.' ? [] : [`${only.directory}/${named}`];
    const files = [...own.filter((each) => facts.git.tracked.includes(each)), ...(text === undefined ? [] : [named])];
    if (files.length === 0)
        return { ...plain(facts.draft), problems: [notThere(named, facts.configFile)] };
    return fromChangelogs(stage, facts, files, true);
}
/** The package's own changelog before that of the root; of several packages that of the root alone, else all of theirs. */
async function detected(stage, facts) {
    const { draft, git } = facts;
    const folders = draft.packages.length === 1 ? [draft.packages[0]?.directory ?? '.', '.'] : ['.'];
    const files = [...new Set(folders)].flatMap((folder) => changelogsIn(folder, git.tracked));
    return fromChangelogs(stage, facts, files, false);
}
async function fromChangelogs(stage, facts, files, isNamed) {
    const found = await changelogNotes(stage, facts, files, isNamed);
    if ('body' in found)
        return { ...found, problems: [] };
    const told = isNamed || found.problem === undefined ? found.problem : await weighed(stage, facts, found.problem);
    if (told?.level === 'error')
        return { ...plain(facts.draft), problems: [told] };
    const made = await fromCommits(stage, facts, false);
    return { ...made, problems: [...(told === undefined ? [] : [told]), ...made.problems] };
}
/**
 * A changelog that nobody named may be that of another package, of which nothing is said; or one that was given up, because
 * the release before is not in it either: that stops nothing.
 */
async function weighed(stage, facts, wrong) {
    const { packages, tag, version } = facts.draft;
    const file = wrong.place?.file ?? '';
    if (wrong.code !== 'changelog-section-missing')
        return wrong;
    const isOwn = packages.some((each) => each.directory === '.' || file.startsWith(`${each.directory}/`));
    if (!isOwn && !/^v?\d/.test(tag))
        return undefined;
    const { previousTag } = await historyOf(stage, facts);
    const front = tag.endsWith(version) ? tag.slice(0, -version.length) : '';
    const previous = previousTag?.startsWith(front) ? previousTag.slice(front.length) : undefined;
    const text = previous === undefined ? undefined : await stage.ports.files.text(external_node_path_.join(stage.root, file));
    if (previous === undefined || text === undefined)
        return wrong;
    const before = readSection(text, file, { ...facts.draft, tag: `${front}${previous}`, version: previous });
    if (before !== 'absent')
        return wrong;
    return {
        ...wrong,
        level: 'warning',
        message: `${file} has no section for ${version}, and none for ${previous} before it: the notes are made of the commits.`,
    };
}
async function historyOf(stage, { git, draft, manifests }) {
    // reading commits brings their parser with it
    const { observeHistory } = await Promise.all(/* import() */[__webpack_require__.e(97), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 45790));
    return observeHistory(stage, git, draft, manifests);
}
async function fromCommits(stage, facts, isWanted) {
    const made = await (await historyOf(stage, facts)).notes();
    if ('problem' in made) {
        const told = { ...made.problem, level: isWanted ? 'error' : 'warning' };
        // nobody asked for commits: a plain list is as good, and says no more than it knows
        return { ...plain(facts.draft), problems: stage.config.release.notes === undefined && !isWanted ? [] : [told] };
    }
    return made.body === '' ? plain(facts.draft) : { body: made.body, source: 'commits', problems: [] };
}
async function fromGitHub(stage, facts) {
    const { draft, git } = facts;
    if (git.shallow)
        return fromCommits(stage, facts, isReal(draft));
    const { previousTag } = await historyOf(stage, facts);
    const made = await stage.ports.github.generateNotes({ tag: draft.tag, commit: draft.commit, previousTag });
    if (!('refused' in made))
        return { body: made.body, source: 'github', problems: [] };
    const level = isReal(draft) ? 'error' : 'warning';
    const instead = await fromCommits(stage, facts, false);
    const told = (0,problem/* problem */.CC)('release-notes-refused', `GitHub did not write the release notes (\`release.notes: github\`): it answered ${made.status}, ${made.refused}.`, 'Its generator needs `permissions: contents: write` in the plan job. Or use `release.notes: commits`, which needs none.', { level });
    return { ...instead, problems: [told, ...instead.problems] };
}
async function fromTemplate(stage, facts, file, text) {
    const { draft } = facts;
    const wrong = misspelt(text).map(({ found, meant }) => (0,problem/* problem */.CC)('config-invalid', `${file} names {${found}}.`, `Did you mean {${meant}}?`, { file }));
    const named = namedIn(text);
    const problems = [...wrong];
    const values = {
        version: draft.version,
        tag: draft.tag,
        date: new Date(draft.epoch * 1000).toISOString().slice(0, 10),
        packages: draft.packages.map((each) => `- ${each.name} ${each.version}`).join('\n'),
        repository: draft.repository ?? '',
    };
    if (named.has('changelog')) {
        const files = [...new Set(draft.packages.map((each) => each.directory).concat('.'))];
        const own = files.flatMap((folder) => changelogsIn(folder, facts.git.tracked)).filter((each) => each !== file);
        const found = await changelogNotes(stage, facts, own, true);
        if ('body' in found)
            values.changelog = found.body;
        else
            problems.push(...(found.problem === undefined ? [] : [found.problem]));
    }
    if (named.has('commits') || named.has('previous-tag') || named.has('compare')) {
        const history = await historyOf(stage, facts);
        values['previous-tag'] = history.previousTag ?? '';
        values.compare = history.compare ?? '';
        const made = named.has('commits') ? await history.notes() : { body: '' };
        if ('body' in made)
            values.commits = made.body;
        else
            problems.push({ ...made.problem, level: isReal(draft) ? 'error' : 'warning' });
    }
    return { body: filled(text, values).trim(), source: file, problems };
}
const plain = (draft) => ({
    body: plainNotes(draft.tag, draft.packages),
    source: 'generated',
    problems: [],
});
/** Whether the tag is one that somebody made. */
const isReal = (draft) => draft.tagSource !== 'assumed';
function notThere(file, configFile) {
    return (0,problem/* problem */.CC)('config-invalid', `${configFile}: \`release.notes\` names ${file}, and it is not there.`, 'Correct the path, which is relative to the root, or leave `release.notes` out.', { file: configFile });
}

;// CONCATENATED MODULE: ./lib/action/steps/plan.js
























/** Reads the repository and asks the registries, and decides what is going to be released. Uploads nothing. */
async function planStep(stage) {
    const { ports, root, config } = stage;
    ports.actions.group('Plan');
    const git = await (0,observe_git/* observeGit */.F)(root, ports.process, (0,environment/* childEnvironment */.Q)(ports.process.environment));
    if ('problem' in git)
        return refused([git.problem]);
    const facts = await (0,manifests/* observeManifests */.F)(root, git.tracked, ports.files, config.packages.map((each) => each.path), stage.registriesFor('pypi').rust.name === 'other' ? 'other' : 'crates.io');
    const { platforms, problems: wrongTargets } = (0,inputs/* readPlatforms */.tj)(stage.inputs.target);
    const template = await notifyTemplate(stage);
    const drafted = draftPlan({
        repository: ports.run.repository,
        commit: git.commit,
        epoch: git.epoch,
        manifests: facts.manifests,
        leftOut: facts.leftOut,
        tag: tagOf(stage),
        packages: stage.inputs.packages,
        platforms,
        config,
        configFile: configFileOf(stage),
        notifyTemplate: template.text,
        checks: facts.checks,
        statements: facts.statements,
    });
    const problems = [
        ...wrongTargets,
        ...template.problems,
        ...facts.problems,
        ...missingGateFolders(config, git.tracked, configFileOf(stage)),
        ...drafted.problems,
        ...judgeHistory(git, drafted.draft),
        ...(await unsigned(stage, drafted.draft)),
        ...(await linkedToOpenssl(stage, drafted.draft, facts.manifests)),
    ];
    // what comes after a malformed manifest would only be a consequence of it
    const causes = (0,report_problems/* isRed */.iI)(facts.problems, false) ? facts.problems : problems;
    if (drafted.draft === undefined || (0,report_problems/* isRed */.iI)(causes, false))
        return refused(causes);
    ports.actions.line(planHeadline(drafted.draft));
    const asked = await askRegistries(stage, drafted.draft, facts.manifests);
    const notes = await makeNotes(stage, {
        git,
        draft: drafted.draft,
        manifests: facts.manifests,
        configFile: configFileOf(stage),
    });
    const isKept = await keepsDraft(stage, facts.manifests, asked.packages);
    const draft = isKept ? { ...drafted.draft, release: { ...drafted.draft.release, draft: true } } : drafted.draft;
    const plan = finishPlan(draft, asked.packages, { sha256: (0,sha256/* sha256Of */.B)(notes.body), source: notes.source });
    for (const line of planLines(plan))
        ports.actions.line(line);
    ports.actions.endGroup();
    const outputs = planOutputs(plan);
    const registries = stage.registriesFor(plan.pypi);
    return {
        plan,
        notes: notes.body,
        problems: [...problems, ...asked.problems, ...notes.problems, ...judgeOutputs(plan, outputs)],
        outputs,
        summary: planSection(plan, (each) => registries[each.ecosystem].page(each)),
    };
}
function refused(problems) {
    return { plan: undefined, notes: '', problems, outputs: {}, summary: [] };
}
const configFileOf = ({ inputs }) => inputs.config ?? usual/* usualConfigFile */.fx;
/** GitHub is asked for the signature of a tag that is there; one that the plan assumes has none yet. */
async function unsigned({ ports, inputs }, draft) {
    if (!inputs.requireSignedTag || draft === undefined || draft.tagSource === 'assumed')
        return [];
    return judgeSignature(draft.tag, await ports.github.tagSignature(draft.tag));
}
/** Linux wheels are built by zig, which has no OpenSSL, or in a container with an old one; on the runner itself nothing is promised. */
async function linkedToOpenssl({ ports, root }, draft, manifests) {
    if (draft === undefined || draft.build.linux === 'native')
        return [];
    const wheels = draft.rows.filter((row) => /^wheels-(musl)?linux-/.test(row.target)).flatMap((row) => row.expects);
    const crates = draft.packages.filter((each) => each.backend === 'maturin' && wheels.some((file) => file.name === each.name));
    const env = (0,environment/* childEnvironment */.Q)(ports.process.environment);
    const found = await Promise.all(crates.map((each) => {
        const directory = each.crateDirectory ?? each.directory;
        const crate = manifests.find((one) => one.ecosystem === 'rust' && one.directory === directory);
        const workspace = crate?.ecosystem === 'rust' ? crate.workspace : directory;
        return observeOpenssl(root, { name: each.name, directory, workspace }, ports, env);
    }));
    return found.flat();
}
async function notifyTemplate(stage) {
    const file = stage.config.notify.template;
    if (file === undefined)
        return { text: undefined, problems: [] };
    const text = await stage.ports.files.text(external_node_path_.join(stage.root, file));
    const unknown = (0,announce_words/* unknownVariables */.Au)(text ?? '');
    if (text !== undefined && text.length <= longestTemplate && unknown.length === 0)
        return { text, problems: [] };
    const words = text === undefined
        ? 'is not there'
        : unknown.length > 0
            ? `names ${unknown.map((each) => `{${each}}`).join(', ')}, and a template has ${announce_words/* variables */.Ee.map((each) => `{${each}}`).join(', ')}`
            : `has more than ${longestTemplate} characters`;
    const name = configFileOf(stage);
    const fix = 'Correct `notify.template`, or leave it out.';
    return { text: undefined, problems: [(0,problem/* problem */.CC)('config-invalid', `${name}: ${file} ${words}.`, fix, { file: name })] };
}
/** Characters; it travels in a job output. */
const longestTemplate = 20_000;
/** The pushed tag wins over none, and the input over both. */
function tagOf({ inputs, ports }) {
    const pushed = ports.run.ref?.startsWith('refs/tags/') ? ports.run.ref.slice('refs/tags/'.length) : undefined;
    if (inputs.tag !== undefined)
        return { name: inputs.tag, source: inputs.tag === pushed ? 'pushed' : 'input' };
    return pushed === undefined ? undefined : { name: pushed, source: 'pushed' };
}
/** How each package stands to its registry, and everything that the registries would refuse, as far as it can be known now. */
async function askRegistries(stage, draft, manifests) {
    const registries = stage.registriesFor(draft.pypi);
    const isCratesIo = registries.rust.name === 'crates.io';
    const known = await observeRegistries({ ...registries, lookalikesOf: lookalikesOf }, draft.packages, manifests);
    const packages = withStanding(draft.packages, known);
    const plan = { ...draft, packages };
    const byToken = isCratesIo ? crateVersionsByToken(plan) : [];
    const trustedOnly = await (0,trusted_only/* observeTrustedOnly */.a)(registries.crateIndex, byToken);
    const declared = isCratesIo ? await declaredAll(plan, manifests, known.crates) : [];
    const { rateLimitWait } = stage.inputs;
    const foreseen = forecast(plan, { ...known, trustedOnly: trustedOnly.names, manifests, isCratesIo, rateLimitWait });
    return { packages, problems: [...known.problems, ...trustedOnly.problems, ...declared, ...foreseen] };
}
/** The rules for what is in a crate, held against the manifests as they stand. */
async function declaredAll({ packages, crateLimits }, manifests, { categories, crates: indexed }) {
    const crates = packages.filter((each) => each.ecosystem === 'rust' && each.onRegistry !== 'released');
    if (crates.length === 0)
        return [];
    // the rules bring the list of licences with them
    const { declaredProblems } = await Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(114)]).then(__webpack_require__.bind(__webpack_require__, 45288));
    return crates.flatMap((each) => {
        const manifest = manifestOf(each, manifests);
        const taken = { features: (0,crate_limits/* featuresTaken */.R)(indexed.get(each.name)) };
        return manifest === undefined
            ? []
            : declaredProblems(manifest, each.version, categories, { ...crateLimits?.[each.name], taken });
    });
}


/***/ })

};
