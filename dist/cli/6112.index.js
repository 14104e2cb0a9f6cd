export const id = 6112;
export const ids = [6112];
export const modules = {

/***/ 72450:
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

/***/ 16267:
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

/***/ 85432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ featuresTaken),
/* harmony export */   g: () => (/* binding */ judgedByTaken)
/* harmony export */ });
/* harmony import */ var _model_crate_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16267);


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

/***/ 22326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ observeTrustedOnly)
/* harmony export */ });
/* harmony import */ var _unanswered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54918);

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

/***/ 56112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planStep: () => (/* binding */ planStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/announce/words.js
var announce_words = __webpack_require__(72450);
// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/inputs.js + 1 modules
var inputs = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/sha256.js
var sha256 = __webpack_require__(41182);
// EXTERNAL MODULE: ./lib/cli/src/observe/crate-limits.js
var crate_limits = __webpack_require__(85432);
// EXTERNAL MODULE: ./lib/cli/src/observe/git.js
var observe_git = __webpack_require__(91432);
// EXTERNAL MODULE: ./lib/cli/src/observe/manifests.js + 15 modules
var manifests = __webpack_require__(41390);
;// CONCATENATED MODULE: ./lib/cli/src/observe/openssl.js


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

// EXTERNAL MODULE: ./lib/cli/src/observe/registries.js
var observe_registries = __webpack_require__(67553);
// EXTERNAL MODULE: ./lib/cli/src/observe/trusted-only.js
var trusted_only = __webpack_require__(22326);
// EXTERNAL MODULE: ./lib/cli/src/plan/forecast.js + 2 modules
var forecast = __webpack_require__(7371);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./lib/cli/src/plan/gate-folders.js


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

// EXTERNAL MODULE: ./lib/cli/src/plan/plan.js + 9 modules
var plan_plan = __webpack_require__(87710);
// EXTERNAL MODULE: ./lib/cli/src/plan/pypi-names.js + 1 modules
var pypi_names = __webpack_require__(29602);
// EXTERNAL MODULE: ./lib/cli/src/model/packed.js
var packed = __webpack_require__(64221);
// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var target = __webpack_require__(26968);
// EXTERNAL MODULE: ./lib/cli/src/plan/gates.js + 2 modules
var gates = __webpack_require__(63203);
// EXTERNAL MODULE: ./lib/cli/src/plan/runners.js
var runners = __webpack_require__(65832);
;// CONCATENATED MODULE: ./lib/cli/src/plan/outputs.js





/** GitHub refuses an empty matrix: where there is nothing to check, one row that does nothing. */
function gateMatrix({ gates }) {
    if (gates.length === 0)
        return [{ gate: target/* nothingTarget */.Xi, runner: (0,runners/* runnerOf */.m)('linux-x86_64'), timeout: 5 }];
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
        'max-parallel': String(plan.maxParallel ?? gates/* mostRows */.q),
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

;// CONCATENATED MODULE: ./lib/cli/src/plan/history.js

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

;// CONCATENATED MODULE: ./lib/cli/src/plan/signature.js

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

// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/report/plan.js + 1 modules
var report_plan = __webpack_require__(25112);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/load.js + 6 modules
var load = __webpack_require__(61913);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/packages.js
var release_please_packages = __webpack_require__(33618);
;// CONCATENATED MODULE: ./lib/cli/src/steps/plan/kept-draft.js


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
            ? isInside(directory, path)
            : own.manifests.some((each) => each.ecosystem === ecosystem && each.name === name));
    });
}
const isInside = (directory, path) => path === '.' || directory === path || directory.startsWith(`${path}/`);

;// CONCATENATED MODULE: ./lib/cli/src/github-release/changelog-files.js
/** Names of changelogs, the likelier first; compared without case. */
const stems = ['changelog', 'changes', 'history', 'news', 'release_notes', 'release-notes', 'releases'];
const endings = ['.md', '.markdown', '', '.rst', '.txt'];
const names = stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
/**
 * The changelogs of a folder (`.`: the root) among `tracked`, the likelier first; below them those of its folder of
 * documentation.
 */
function changelogsIn(folder, tracked) {
    const prefix = folder === '.' ? '' : `${folder}/`;
    return ['', 'docs/', 'doc/'].flatMap((sub) => {
        const files = tracked.filter((each) => each.toLowerCase().startsWith(`${prefix}${sub}`.toLowerCase()));
        return names.flatMap((name) => files.filter((each) => each.slice(prefix.length + sub.length).toLowerCase() === name));
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/github-release/fitted.js
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

;// CONCATENATED MODULE: ./lib/cli/src/github-release/plain.js
/** What stands in where there is nothing to tell: the plain list of what is released. */
function plainNotes(tag, packages) {
    return [`Release ${tag}:`, '', ...packages.map((each) => `- ${each.name} ${each.version}`)].join('\n');
}

// EXTERNAL MODULE: ./lib/cli/src/model/nearest.js
var nearest = __webpack_require__(55267);
;// CONCATENATED MODULE: ./lib/cli/src/github-release/template.js

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

;// CONCATENATED MODULE: ./lib/cli/src/github-release/testing.js
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

// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
;// CONCATENATED MODULE: ./lib/cli/src/github-release/headings.js

/**
 * Reads a heading as that of a release: `1.2.0`, `[1.2.0] - 2026-01-01`, `v1.2.0 (date)`, `Version 1.2.0`; and of one of
 * `packages`: `tally 1.2.0`, `tally-v1.2.0`, `tally@1.2.0`, `tally/v1.2.0`. Other words before the version are not guessed.
 */
function readReleaseHeading(heading, packages) {
    const text = plainOf(heading.text);
    const own = versionIn(text);
    if (own !== undefined)
        return { ...heading, version: own, package: undefined };
    for (const name of packages) {
        if (!text.toLowerCase().startsWith(name.toLowerCase()))
            continue;
        const rest = /^(?:\s*[@/:\u2013-]\s*|\s+)(.*)$/.exec(text.slice(name.length))?.[1];
        const version = rest === undefined ? undefined : versionIn(plainOf(rest));
        if (version !== undefined)
            return { ...heading, version, package: name };
    }
    return undefined;
}
/** Whether a heading is `1.2.3`, with a date (`2026-01-31`, `(Jan 31, 2026)`) or nothing behind it: a text such as `3.13 support` is not. */
const isBare = ({ text }) => /^\d+\.\d+\.\d+\S*(?:[\s(/,\u2013\u2014-]*\d{4}[-./]\d{1,2}[-./]\d{1,2}\)?|\s*\([^()]*\b\d{4}\))?$/.test(plainOf(text));
function versionIn(text) {
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

;// CONCATENATED MODULE: ./lib/cli/src/github-release/markdown.js
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

;// CONCATENATED MODULE: ./lib/cli/src/github-release/restructured.js
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

;// CONCATENATED MODULE: ./lib/cli/src/github-release/version-lines.js

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

;// CONCATENATED MODULE: ./lib/cli/src/github-release/section.js





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

;// CONCATENATED MODULE: ./lib/cli/src/steps/plan/changelog.js




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

;// CONCATENATED MODULE: ./lib/cli/src/steps/plan/notes.js








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
    const { observeHistory } = await __webpack_require__.e(/* import() */ 6681).then(__webpack_require__.bind(__webpack_require__, 96681));
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

;// CONCATENATED MODULE: ./lib/cli/src/steps/plan.js
























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
    const drafted = (0,plan_plan/* draftPlan */.Z)({
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
    ports.actions.line((0,report_plan/* planHeadline */.MM)(drafted.draft));
    const asked = await askRegistries(stage, drafted.draft, facts.manifests);
    const notes = await makeNotes(stage, {
        git,
        draft: drafted.draft,
        manifests: facts.manifests,
        configFile: configFileOf(stage),
    });
    const isKept = await keepsDraft(stage, facts.manifests, asked.packages);
    const draft = isKept ? { ...drafted.draft, release: { ...drafted.draft.release, draft: true } } : drafted.draft;
    const plan = (0,plan_plan/* finishPlan */.F)(draft, asked.packages, { sha256: (0,sha256/* sha256Of */.B)(notes.body), source: notes.source });
    for (const line of (0,report_plan/* planLines */.HN)(plan))
        ports.actions.line(line);
    ports.actions.endGroup();
    const outputs = planOutputs(plan);
    const registries = stage.registriesFor(plan.pypi);
    return {
        plan,
        notes: notes.body,
        problems: [...problems, ...asked.problems, ...notes.problems, ...judgeOutputs(plan, outputs)],
        outputs,
        summary: (0,report_plan/* planSection */.lA)(plan, (each) => registries[each.ecosystem].page(each)),
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
    const known = await (0,observe_registries/* observeRegistries */.E)({ ...registries, lookalikesOf: pypi_names/* lookalikesOf */.k }, draft.packages, manifests);
    const packages = (0,forecast/* withStanding */.N6)(draft.packages, known);
    const plan = { ...draft, packages };
    const byToken = isCratesIo ? (0,forecast/* crateVersionsByToken */.zJ)(plan) : [];
    const trustedOnly = await (0,trusted_only/* observeTrustedOnly */.a)(registries.crateIndex, byToken);
    const declared = isCratesIo ? await declaredAll(plan, manifests, known.crates) : [];
    const { rateLimitWait } = stage.inputs;
    const foreseen = (0,forecast/* forecast */.g3)(plan, { ...known, trustedOnly: trustedOnly.names, manifests, isCratesIo, rateLimitWait });
    return { packages, problems: [...known.problems, ...trustedOnly.problems, ...declared, ...foreseen] };
}
/** The rules for what is in a crate, held against the manifests as they stand. */
async function declaredAll({ packages, crateLimits }, manifests, { categories, crates: indexed }) {
    const crates = packages.filter((each) => each.ecosystem === 'rust' && each.onRegistry !== 'released');
    if (crates.length === 0)
        return [];
    // the rules bring the list of licences with them
    const { declaredProblems } = await Promise.all(/* import() */[__webpack_require__.e(3351), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 59643));
    return crates.flatMap((each) => {
        const manifest = (0,observe_registries/* manifestOf */.$)(each, manifests);
        const taken = { features: (0,crate_limits/* featuresTaken */.R)(indexed.get(each.name)) };
        return manifest === undefined
            ? []
            : declaredProblems(manifest, each.version, categories, { ...crateLimits?.[each.name], taken });
    });
}


/***/ })

};
