export const id = 3761;
export const ids = [3761];
export const modules = {

/***/ 20805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ observeRemote),
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   TI: () => (/* binding */ personalGit),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29545);
/* harmony import */ var _src_version_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47656);


/** What git needs to reach a remote and to sign; programs of a build do not. */
const own = /^(?:GIT_(?!DIR$|WORK_TREE$|INDEX_FILE$|PREFIX$|OBJECT_DIRECTORY$|COMMON_DIR$)\w+|SSH_\w+|GPG_TTY|GNUPGHOME|XDG_\w+|DISPLAY|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$/;
/** Git in a folder as the person at the terminal has it set up: keys, helpers, name; never with a token of a registry. */
function personalGit(root, process) {
    const more = Object.entries(process.environment).filter(([name]) => own.test(name));
    return (0,_src_version_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIn */ .u)(root, process, (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(process.environment, Object.fromEntries(more)));
}
/** Asks `origin` in one go, without changing anything here; git's words where it does not answer. */
async function observeRemote(git, branch) {
    const patterns = ['HEAD', ...(branch === undefined ? [] : [`refs/heads/${branch}`]), 'refs/tags/*'];
    const { code, stdout, stderr } = await git('ls-remote', '--symref', 'origin', ...patterns);
    if (code !== 0) {
        const words = code === 'timeout' ? 'it gave no answer within two minutes' : lastLines(stderr);
        return { unreachable: words };
    }
    const tags = new Map();
    let there;
    let head;
    for (const line of stdout.split('\n')) {
        const [value = '', ref = ''] = line.split('\t');
        if (ref === `refs/heads/${branch ?? ''}`)
            there = value;
        if (ref === 'HEAD' && value.startsWith('ref: refs/heads/'))
            head = value.slice('ref: refs/heads/'.length);
        // an annotated tag is told twice; the second line, `^{}`, is the commit
        const tag = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref);
        if (tag?.[1] !== undefined)
            tags.set(tag[1], value);
    }
    return { branch: there, tags, head };
}
/** How many commits only one side has; `behind` is `unknown` where the remote's commits are not here yet. */
async function distance(git, there) {
    if (there === undefined)
        return { ahead: await count(git, 'HEAD'), behind: 0 };
    const known = await git('cat-file', '-e', `${there}^{commit}`);
    if (known.code !== 0)
        return { ahead: 0, behind: 'unknown' };
    return { ahead: await count(git, `${there}..HEAD`), behind: await count(git, `HEAD..${there}`) };
}
async function count(git, range) {
    const { code, stdout } = await git('rev-list', '--count', range);
    return code === 0 ? Number(stdout.trim()) : 0;
}
/** The commit that HEAD is at. */
async function headOf(git) {
    return (await git('rev-parse', 'HEAD')).stdout.trim();
}
/** The last lines that a program said, as one paragraph; hints are left out. */
function lastLines(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'));
    return lines.slice(-6).join('\n').trim() || 'it said nothing';
}
/** `owner/name` and the address of GitHub's API for a remote; `undefined` where it is none that a browser knows. */
function repositoryOf(web) {
    const found = /^(https:\/\/([^/]+))\/([^/]+\/[^/]+)$/.exec(web ?? '');
    if (found === null)
        return undefined;
    const [, serverUrl = '', host = '', name = ''] = found;
    // an Enterprise server has its API below its own address, github.com and GHE.com have a host of its own
    const apiUrl = /^github\.com$|\.ghe\.com$/.test(host) ? `https://api.${host}` : `${serverUrl}/api/v3`;
    return { name, serverUrl, apiUrl };
}


/***/ }),

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cloneForDryRun),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes one. */
async function openScratch() {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-action-release-')));
    return { folder, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
/**
 * A clone in which a dry run commits, tags and builds as a live one would in the checkout, on the same branch and with the
 * same remote. No hook runs and nothing is signed: those are for the real commit. Throws with git's words.
 */
async function cloneForDryRun(git, root, folder, standing) {
    const top = (await git('rev-parse', '--show-toplevel')).stdout.trim();
    const clone = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'repository');
    await must(git('clone', '--quiet', '--no-checkout', top, clone));
    const inside = (...argv) => must(git('-C', clone, ...argv));
    await inside('config', 'core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull);
    await inside('config', 'commit.gpgSign', 'false');
    await inside('config', 'tag.gpgSign', 'false');
    for (const name of ['user.name', 'user.email']) {
        const { code, stdout } = await git('config', '--get', name);
        await inside('config', name, code === 0 ? stdout.trim() : 'release-action dry run');
    }
    await inside('checkout', '--quiet', '-B', standing.branch ?? standing.main, standing.commit);
    if (standing.origin === undefined || standing.remote === undefined)
        await inside('remote', 'remove', 'origin');
    else
        await inside('remote', 'set-url', 'origin', standing.origin);
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(clone, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(top, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)));
}
async function must(running) {
    const { code, stderr } = await running;
    if (code !== 0)
        throw new Error(`git: ${stderr.trim()}`);
}


/***/ }),

/***/ 94476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openScope: () => (/* binding */ openScope)
});

// EXTERNAL MODULE: ./lib/cli/src/audit/ask.js + 6 modules
var ask = __webpack_require__(20551);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/observe/git.js
var git = __webpack_require__(91432);
// EXTERNAL MODULE: ./lib/cli/src/observe/manifests.js + 15 modules
var manifests = __webpack_require__(41390);
// EXTERNAL MODULE: ./lib/cli/src/plan/plan.js + 9 modules
var plan = __webpack_require__(87710);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/version/checkout.js
var checkout = __webpack_require__(63986);
// EXTERNAL MODULE: ./lib/cli/cli/config-in.js
var config_in = __webpack_require__(87833);
// EXTERNAL MODULE: ./lib/cli/cli/release/git.js
var release_git = __webpack_require__(20805);
// EXTERNAL MODULE: ./lib/cli/cli/release/workplace.js
var workplace = __webpack_require__(40017);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/clone.js




/**
 * A clone at the commit of a tag, so that the checkout stays as it is; a tag that is on `origin` alone is fetched into the clone.
 * No hook runs.
 */
async function cloneAtTag(git, top, folder, tag) {
    const made = await git('clone', '--quiet', '--no-checkout', '--config', `core.hooksPath=${external_node_os_.devNull}`, top, folder);
    if (made.code !== 0)
        return { problem: failed(tag, made.stderr) };
    const inside = (...argv) => git('-C', folder, ...argv);
    const known = await inside('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
    if (known.code !== 0) {
        const address = (await git('config', '--get', 'remote.origin.url')).stdout.trim();
        // the remote may be a folder that is named from the checkout
        const from = address.startsWith('.') ? external_node_path_.resolve(top, address) : address;
        const fetched = await inside('fetch', '--quiet', '--depth', '1', from, `refs/tags/${tag}:refs/tags/${tag}`);
        if (fetched.code !== 0)
            return { problem: failed(tag, fetched.stderr) };
    }
    const out = await inside('checkout', '--quiet', '--detach', `refs/tags/${tag}`);
    return out.code === 0 ? { folder } : { problem: failed(tag, out.stderr) };
}
const failed = (tag, words) => (0,problem/* problem */.CC)('release-unknown', `The sources of ${tag} cannot be had: ${(0,release_git/* lastLines */.w$)(words)}`, 'Fetch the tag (git fetch origin --tags), or name the repository on GitHub: --repository OWNER/NAME.');

// EXTERNAL MODULE: ./lib/cli/src/audit/filename.js
var audit_filename = __webpack_require__(61898);
// EXTERNAL MODULE: ./lib/cli/src/audit/rows.js
var rows = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/named.js



/** The packages whose files a GitHub Release names: crates, then Python packages, each once and in the order of their names. */
function packagesNamed(github) {
    const found = new Map();
    for (const filename of (0,rows/* namesIn */.wX)(github)) {
        const said = (0,audit_filename/* namedBy */.T)(filename);
        if (said === undefined)
            continue;
        const ecosystem = said.kind === 'crate' ? 'rust' : 'python';
        const name = ecosystem === 'rust' ? said.name : (0,project_name/* normalisedName */.E)(said.name);
        found.set(`${ecosystem} ${name} ${said.version}`, { ecosystem, name, version: said.version });
    }
    const order = (each) => `${each.ecosystem === 'rust' ? 0 : 1} ${each.name} ${each.version}`;
    return [...found.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/cli/cli/verify/reach.js + 2 modules
var verify_reach = __webpack_require__(6546);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/scope.js

/** The remote did not say where the tag is. */
const tagUnasked = (tag, words) => (0,problem/* problem */.CC)('released-unasked', `It could not be asked where ${tag} is: ${words}`, 'See whether `git ls-remote origin` works here, or set GITHUB_TOKEN, and run the same command again.');

;// CONCATENATED MODULE: ./lib/cli/cli/verify/checkout.js

















/** What the tag releases by the plan of its own commit; the checkout itself is only read. */
async function checkoutScope(wanted, reach) {
    const git = (0,release_git/* personalGit */.TI)(wanted.root, reach.process);
    const top = await git('rev-parse', '--show-toplevel');
    if (top.code !== 0)
        throw new problem/* Refusal */.P_([noCheckout(wanted.root, (0,release_git/* lastLines */.w$)(top.stderr))]);
    const { origin } = await (0,checkout/* observeCheckout */.F)(git, wanted.root);
    const tag = await locate(git, wanted.tag, origin);
    if (tag.facts.here === undefined && !hasCommit(tag.facts.remote))
        throw new problem/* Refusal */.P_([unknownTag(wanted.tag, tag)]);
    const repository = (0,release_git/* repositoryOf */._M)((0,checkout/* webAddress */.D)(origin));
    const asked = repository === undefined
        ? { github: undefined, unasked: origin === undefined ? [] : [noGitHub(origin)] }
        : await (0,ask/* askGitHub */.X3)(reach.record(repository, (0,verify_reach.gitHubToken)(reach.process)), repository.name, wanted.tag);
    const planned = await planAt(wanted, reach, git, top.stdout.trim());
    const known = 'draft' in planned ? planned.draft : undefined;
    const packages = known?.packages ?? namedInstead(asked.github, 'draft' in planned ? [] : planned.problems);
    return {
        tag: tag.facts,
        repository,
        github: asked.github,
        packages: packages.map(({ ecosystem, name, version }) => ({ ecosystem, name, version })),
        planned: (known?.rows ?? []).flatMap(({ expects }) => expects.flatMap(({ kind, filename }) => (filename === undefined ? [] : [{ kind, filename }]))),
        pypi: known?.pypi ?? 'pypi',
        unasked: [...tag.unasked, ...asked.unasked],
        notes: known === undefined
            ? ['The tag cannot be planned any more; the packages are those that the GitHub Release names.']
            : [],
    };
}
const hasCommit = (remote) => remote !== undefined && remote !== 'absent';
/** A release that an older version of the config made can still be looked at by what it left. */
function namedInstead(github, problems) {
    const named = github === undefined ? [] : packagesNamed(github);
    if (named.length === 0)
        throw new problem/* Refusal */.P_(problems);
    return named;
}
/** Where the tag is: here, and on the remote. */
async function locate(git, name, origin) {
    const here = await git('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`);
    const facts = { name, asked: 'origin', here: here.code === 0 ? here.stdout.trim() : undefined };
    if (origin === undefined) {
        const words = 'There is no remote `origin`, so that nothing of GitHub can be asked.';
        return { facts: { ...facts, remote: undefined }, unasked: [remoteMissing(words)] };
    }
    const { code, stdout, stderr } = await git('ls-remote', 'origin', `refs/tags/${name}`, `refs/tags/${name}^{}`);
    if (code !== 0)
        return { facts: { ...facts, remote: undefined }, unasked: [tagUnasked(name, (0,release_git/* lastLines */.w$)(stderr))] };
    // an annotated tag is told twice; the line of `^{}` is the commit
    const refs = new Map(stdout.split('\n').map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']));
    const commit = refs.get(`refs/tags/${name}^{}`) ?? refs.get(`refs/tags/${name}`);
    return { facts: { ...facts, remote: commit === undefined ? 'absent' : { commit } }, unasked: [] };
}
async function planAt(wanted, reach, git, top) {
    const scratch = await (0,workplace/* openScratch */.j)();
    try {
        const cloned = await cloneAtTag(git, top, external_node_path_.join(scratch.folder, 'repository'), wanted.tag);
        if ('problem' in cloned)
            return { problems: [cloned.problem] };
        const root = external_node_path_.join(cloned.folder, external_node_path_.relative(top, wanted.root));
        return await planIn(root, wanted, reach);
    }
    finally {
        await scratch.remove();
    }
}
/** The plan of a commit, made as the plan step makes it; the registries are asked later. */
async function planIn(root, wanted, reach) {
    const env = (0,environment/* childEnvironment */.Q)(reach.process.environment);
    const facts = await (0,git/* observeGit */.F)(root, reach.process, env);
    if ('problem' in facts)
        return { problems: [facts.problem] };
    // as it was at the tag, unless another one is given
    const read = await (0,config_in/* configIn */.k)(wanted, reach.files, root);
    if ((0,report_problems/* isRed */.iI)(read.problems, false))
        return { problems: read.problems };
    const { config } = read;
    const named = config.packages.map((each) => each.path);
    const index = reach.registries('pypi').rust.name === 'other' ? 'other' : 'crates.io';
    const found = await (0,manifests/* observeManifests */.F)(root, facts.tracked, reach.files, named, index);
    const { draft, problems } = (0,plan/* draftPlan */.Z)({
        repository: undefined,
        commit: facts.commit,
        epoch: facts.epoch,
        manifests: found.manifests,
        leftOut: found.leftOut,
        tag: { name: wanted.tag, source: 'input' },
        packages: [],
        platforms: [],
        config,
        configFile: wanted.config ?? usual/* usualConfigFile */.fx,
        notifyTemplate: undefined,
        checks: found.checks,
        statements: found.statements,
    });
    if (draft !== undefined && draft.packages.length > 0)
        return { draft };
    return { problems: [...found.problems, ...problems].filter(({ level }) => level === 'error') };
}
const noCheckout = (root, words) => (0,problem/* problem */.CC)('checkout-missing', `There is no checkout of a repository in ${root}: ${words}`, 'Run it in the folder of the repository, or say which one on GitHub: --repository OWNER/NAME.');
const unknownTag = (name, { unasked }) => (0,problem/* problem */.CC)('release-unknown', `There is no tag ${name} here${unasked.length === 0 ? ', and none on origin' : `, and origin could not be asked: ${(unasked[0]?.message ?? 'it did not say why').replace(/\.$/, '')}`}.`, 'Correct the name: git tag --list shows those that are here, git ls-remote --tags origin those that are there.');
const remoteMissing = (words) => (0,problem/* problem */.CC)('remote-missing', words, 'git remote add origin git@github.com:OWNER/NAME.git, or name the repository: --repository OWNER/NAME.');
const noGitHub = (origin) => (0,problem/* problem */.CC)('released-unasked', `GitHub was not asked: the remote \`origin\` is not a repository on GitHub (${withoutSecret(origin)}).`, 'Name the repository where there is one on GitHub: --repository OWNER/NAME.');
/** An address may have a token before its host. */
const withoutSecret = (address) => address.replace(/\/\/[^/@]*@/, '//');

;// CONCATENATED MODULE: ./lib/cli/cli/verify/open-scope.js







/** Finds out what the tag releases: from the checkout, or from the GitHub Release alone. Throws a {@link Refusal} where nobody knows the tag. */
function openScope(wanted, reach) {
    return wanted.repository === undefined
        ? checkoutScope(wanted, reach)
        : recordedScope(wanted, reach, wanted.repository);
}
/** The packages are those whose files the release names. */
async function recordedScope({ tag }, reach, name) {
    const repository = (0,verify_reach.placeOf)(name, reach.process);
    const token = (0,verify_reach.gitHubToken)(reach.process);
    const [{ github, unasked }, commit] = await Promise.all([
        (0,ask/* askGitHub */.X3)(reach.record(repository, token), name, tag),
        reach.gitHub(repository, token).tagCommit(tag),
    ]);
    if (github === undefined)
        throw new problem/* Refusal */.P_(unasked);
    if (github.release === 'absent')
        throw new problem/* Refusal */.P_([unknownRelease(tag, name)]);
    const packages = packagesNamed(github);
    if (packages.length === 0)
        throw new problem/* Refusal */.P_([nothingNamed(tag, name)]);
    const isRefused = commit !== 'absent' && 'refused' in commit;
    return {
        tag: { name: tag, asked: 'GitHub', remote: isRefused ? undefined : commit, here: undefined },
        repository,
        github,
        packages,
        planned: [],
        pypi: channelOf(packages),
        unasked: isRefused ? [...unasked, tagUnasked(tag, commit.refused)] : unasked,
        notes: [],
    };
}
/** Without the config of the project a pre-release is looked for where the action sends it unless told. */
function channelOf(packages) {
    const python = packages.filter(({ ecosystem }) => ecosystem === 'python');
    const isPre = python.some(({ version }) => {
        const read = (0,model_version/* readVersion */.$4)(version);
        return read !== undefined && (0,model_version/* isPrerelease */.V1)(read);
    });
    return isPre ? 'testpypi' : 'pypi';
}
const unknownRelease = (tag, name) => (0,problem/* problem */.CC)('release-unknown', `GitHub shows no published release of ${tag} in ${name}.`, `Correct the tag or the repository. A private repository is shown to GITHUB_TOKEN only; a draft to nobody.`);
const nothingNamed = (tag, name) => (0,problem/* problem */.CC)('release-unknown', `The GitHub Release of ${tag} in ${name} has neither distributions nor a list of checksums that names some.`, 'Run it in a checkout of the repository instead, without --repository: the plan of the tag knows the packages.');


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

/***/ 59456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ isRed)
/* harmony export */ });
/* unused harmony exports troubleshooting, tellProblems, problemsSection */

/** Where each problem code is explained. */
const troubleshooting = 'https://github.com/release-action/release-action/blob/main/docs/troubleshooting.md';
/** Whether the problems stop the step: in a live run everything but warnings does. */
function isRed(problems, live) {
    return problems.some((each) => isShownAsError(each, live));
}
/** GitHub shows ten errors and ten warnings of a step, and drops what comes after (GitHub docs, "Workflow commands"). */
const shownOfALevel = 10;
/**
 * Tells all problems together, gravest first: as annotations (on file and line where there is one), which are log lines too.
 * Of more than GitHub shows of a level the last one is a count, and the rest are lines of the log.
 */
function tellProblems(problems, live, actions) {
    const ordered = sorted(problems);
    for (const level of ['error', 'warning']) {
        const told = ordered.filter((each) => (isShownAsError(each, live) ? 'error' : 'warning') === level);
        const isTooMany = told.length > shownOfALevel;
        const inTurn = isTooMany ? placedFirst(told) : told;
        const shown = isTooMany ? inTurn.slice(0, shownOfALevel - 1) : inTurn;
        for (const each of shown)
            actions.annotate(level, wordsOf(each, live), each.code, each.place);
        if (!isTooMany)
            continue;
        const rest = inTurn.slice(shown.length);
        for (const each of rest)
            actions.line(`${level} ${each.code}${atPlace(each)}: ${wordsOf(each, live)}`);
        actions.annotate(level, `And ${rest.length} more, in the job summary and in the log.`, `${rest.length} more`);
    }
}
const isShownAsError = ({ level }, live) => level === 'error' || (live && level === 'live');
/** Characters of an annotation; the runner cuts off what comes after (`_maxIssueMessageLength` of its `ExecutionContext.cs`). */
const longest = 4096;
/** What a program said may be longer than the room there is: its middle goes, and never the fix. */
function wordsOf(each, live) {
    const help = `\nFix: ${each.fix}\n${troubleshooting}#${each.code}`;
    const said = `${prefixOf(each, live)}${each.message}`;
    const room = longest - help.length;
    if (said.length <= room)
        return `${said}${help}`;
    const gap = '\n\u2026\n';
    const half = Math.max(0, Math.floor((room - gap.length) / 2));
    return `${said.slice(0, half)}${gap}${said.slice(said.length - half)}${help}`;
}
const prefixOf = ({ level }, live) => level === 'live' && !live ? 'A live run would be refused: ' : '';
const atPlace = ({ place }) => place === undefined ? '' : ` (${place.line === undefined ? place.file : `${place.file}:${place.line}`})`;
/** The problems as a section of the job summary; empty where there are none. */
function problemsSection(problems, live) {
    if (problems.length === 0)
        return [];
    const lines = sorted(problems).map((each) => {
        const where = each.place === undefined
            ? ''
            : ` (${code(each.place.line === undefined ? each.place.file : `${each.place.file}:${each.place.line}`)})`;
        const page = `[${code(each.code)}](${troubleshooting}#${each.code})`;
        return `- ${isShownAsError(each, live) ? '\u274c' : '\u26a0\ufe0f'} ${page} ${prefixOf(each, live)}${plain(each.message)}${where}\n  <br>**Fix:** ${fixText(each.fix)}`;
    });
    return [`### Problems\n\n${lines.join('\n')}`];
}
/** A fix of several lines is one line and then the YAML to add. */
function fixText(fix) {
    const [first = '', ...rest] = fix.split('\n');
    if (rest.length === 0)
        return plain(first);
    const block = rest.map((line) => line.replace(/^ {4}/, '')).map((line) => `  ${line}`);
    return [plain(first), '', '  ```yaml', ...block, '  ```'].join('\n');
}
function sorted(problems) {
    const rank = { error: 0, live: 1, warning: 2 };
    return problems.toSorted((one, other) => rank[one.level] - rank[other.level]);
}
/** Those that point to a line first, where only some are shown, then those that point to a file. */
function placedFirst(problems) {
    const order = ({ place }) => (place === undefined ? 2 : place.line === undefined ? 1 : 0);
    return problems.toSorted((one, other) => order(one) - order(other));
}


/***/ }),

/***/ 63986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ observeCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Asks for it, all at once. */
async function observeCheckout(git, root) {
    const [places, status, origin] = await Promise.all([
        git('rev-parse', '--show-prefix', '--git-common-dir', '--is-shallow-repository', 'HEAD'),
        git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no', '-z'),
        git('config', '--get', 'remote.origin.url'),
    ]);
    const [prefix = '', gitDirectory = '.git', shallow, commit] = places.stdout.split('\n');
    const lines = status.stdout.split('\0');
    const head = lines.find((line) => line.startsWith('# branch.head '))?.slice('# branch.head '.length);
    return {
        gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, gitDirectory),
        // without a commit git says HEAD again, and fails
        commit: places.code === 0 ? commit : undefined,
        shallow: shallow === 'true',
        below: prefix !== '',
        branch: head === '(detached)' ? undefined : head,
        dirty: lines.flatMap((line) => /^(?:1 (?:\S+ ){7}|u (?:\S+ ){9}|2 (?:\S+ ){8})(.+)$/.exec(line)?.[1] ?? []),
        origin: origin.code === 0 ? origin.stdout.trim() : undefined,
    };
}
/** `https://github.com/owner/name` of a remote's address, as browsers know it; `undefined` where it is none. */
function webAddress(remote) {
    const found = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? '');
    return found === null ? undefined : `https://${found[1]}/${found[2]}`;
}


/***/ }),

/***/ 47656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/** Two minutes, in milliseconds: a history of millions of commits is read in less. */
const longest = 120_000;
/** Git by argv, without colours, pagers, or the machine's liking for signatures. */
function gitIn(directory, process, env) {
    return (...argv) => process.run({
        argv: ['git', '-c', 'safe.directory=*', '-c', 'core.quotepath=false', '-c', 'log.showRoot=true', ...argv],
        cwd: directory,
        env: { ...env, LC_ALL: 'C.UTF-8', GIT_TERMINAL_PROMPT: '0' },
        deadline: longest,
    });
}


/***/ })

};
