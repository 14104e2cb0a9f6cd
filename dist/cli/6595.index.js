export const id = 6595;
export const ids = [6595];
export const modules = {

/***/ 96595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/cli/src/platform/clock.js
var clock = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/cli/src/platform/files.js + 1 modules
var files = __webpack_require__(99069);
// EXTERNAL MODULE: ./lib/cli/src/platform/http.js + 4 modules
var platform_http = __webpack_require__(4327);
// EXTERNAL MODULE: ./lib/cli/src/platform/identity.js
var platform_identity = __webpack_require__(87877);
// EXTERNAL MODULE: ./lib/cli/src/platform/process.js
var platform_process = __webpack_require__(67726);
// EXTERNAL MODULE: ./lib/cli/src/platform/run.js
var run = __webpack_require__(77782);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/version.js
var version = __webpack_require__(97079);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/guards/facts.js
var facts = __webpack_require__(46981);
// EXTERNAL MODULE: ./lib/cli/src/inputs.js + 1 modules
var inputs = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var model_shape = __webpack_require__(68380);
// EXTERNAL MODULE: ./lib/cli/src/platform/github-api.js
var github_api = __webpack_require__(27533);
;// CONCATENATED MODULE: ./lib/cli/src/platform/github-settings.js


const repositoryShape = (0,model_shape/* object */.Ik)({
    full_name: model_shape/* text */.Qq,
    private: model_shape/* boolean */.zM,
    visibility: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
    default_branch: model_shape/* text */.Qq,
    parent: (0,model_shape/* optional */.lq)((0,model_shape/* object */.Ik)({ full_name: model_shape/* text */.Qq })),
});
const reviewer = (0,model_shape/* object */.Ik)({ reviewer: (0,model_shape/* optional */.lq)((0,model_shape/* object */.Ik)({ login: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq), slug: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq) })) });
const environmentShape = (0,model_shape/* object */.Ik)({
    protection_rules: (0,model_shape/* optional */.lq)((0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ type: model_shape/* text */.Qq, wait_timer: (0,model_shape/* optional */.lq)(model_shape/* number */.ai), reviewers: (0,model_shape/* optional */.lq)((0,model_shape/* list */.p_)(reviewer)) }))),
    deployment_branch_policy: (0,model_shape/* optional */.lq)((0,model_shape/* object */.Ik)({ protected_branches: model_shape/* boolean */.zM, custom_branch_policies: model_shape/* boolean */.zM })),
});
const policiesShape = (0,model_shape/* object */.Ik)({ branch_policies: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ name: model_shape/* text */.Qq, type: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq) })) });
const rulesShape = (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ name: model_shape/* text */.Qq, target: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq), enforcement: model_shape/* text */.Qq }));
const variablesShape = (0,model_shape/* object */.Ik)({ variables: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ name: model_shape/* text */.Qq, value: model_shape/* text */.Qq })) });
const namesShape = (0,model_shape/* object */.Ik)({ secrets: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ name: model_shape/* text */.Qq })) });
/** Opens the settings of one repository. */
function createGitHubSettings(http, address) {
    const call = (0,github_api/* callGitHub */.ur)(http, address);
    const names = async (path) => {
        const found = await call('GET', `${path}?per_page=100`, namesShape);
        return (0,github_api/* isRefusal */.vu)(found) ? found : found.secrets.map(({ name }) => name);
    };
    return {
        async repository() {
            const found = await call('GET', '', repositoryShape);
            if ((0,github_api/* isRefusal */.vu)(found))
                return found;
            const { full_name: fullName, visibility, default_branch: defaultBranch, parent } = found;
            const open = visibility === 'public' && !found.private;
            return {
                fullName,
                visibility: open ? 'public' : visibility === 'internal' ? 'internal' : 'private',
                defaultBranch,
                parent: parent?.full_name,
            };
        },
        async environment(name) {
            const path = `/environments/${encodeURIComponent(name)}`;
            const found = await call('GET', path, environmentShape);
            if ((0,github_api/* isRefusal */.vu)(found))
                return found.status === 404 ? 'absent' : found;
            const rules = found.protection_rules ?? [];
            const about = {
                reviewers: rules
                    .flatMap((each) => each.reviewers ?? [])
                    .flatMap((each) => each.reviewer?.login ?? each.reviewer?.slug ?? []),
                wait: Math.max(0, ...rules.map((each) => each.wait_timer ?? 0)),
            };
            const policy = found.deployment_branch_policy;
            if (policy === undefined)
                return { ...about, open: 'anywhere' };
            if (!policy.custom_branch_policies)
                return { ...about, open: 'protected branches' };
            const patterns = await call('GET', `${path}/deployment-branch-policies?per_page=100`, policiesShape);
            if ((0,github_api/* isRefusal */.vu)(patterns))
                return patterns;
            const open = patterns.branch_policies.map((each) => ({
                name: each.name,
                type: each.type === 'tag' ? 'tag' : 'branch',
            }));
            return { ...about, open };
        },
        async tagRules() {
            const found = await call('GET', '/rulesets?targets=tag&per_page=100', rulesShape);
            if ((0,github_api/* isRefusal */.vu)(found))
                return found;
            return found
                .filter((each) => (each.target ?? 'tag') === 'tag' && each.enforcement === 'active')
                .map((each) => each.name);
        },
        async mayOpenPulls() {
            const shape = (0,model_shape/* object */.Ik)({ can_approve_pull_request_reviews: model_shape/* boolean */.zM });
            const found = await call('GET', '/actions/permissions/workflow', shape);
            return (0,github_api/* isRefusal */.vu)(found) ? found : found.can_approve_pull_request_reviews;
        },
        async immutableReleases() {
            const found = await call('GET', '/immutable-releases', (0,model_shape/* object */.Ik)({ enabled: model_shape/* boolean */.zM }));
            return (0,github_api/* isRefusal */.vu)(found) ? found : found.enabled;
        },
        async secrets(environment) {
            const own = await names('/actions/secrets');
            if ((0,github_api/* isRefusal */.vu)(own))
                return own;
            const shared = await names('/actions/organization-secrets');
            const inner = environment === undefined ? [] : await names(`/environments/${encodeURIComponent(environment)}/secrets`);
            // an environment may not be there yet, and an account of a person has no organization's
            if ((0,github_api/* isRefusal */.vu)(inner) && inner.status !== 404)
                return inner;
            return [...new Set([...own, ...((0,github_api/* isRefusal */.vu)(shared) ? [] : shared), ...((0,github_api/* isRefusal */.vu)(inner) ? [] : inner)])];
        },
        async variable(name) {
            const found = await call('GET', `/actions/variables/${encodeURIComponent(name)}`, (0,model_shape/* object */.Ik)({ value: model_shape/* text */.Qq }));
            if (!(0,github_api/* isRefusal */.vu)(found))
                return found;
            if (found.status !== 404)
                return found;
            const shared = await call('GET', '/actions/organization-variables?per_page=30', variablesShape);
            return { value: ((0,github_api/* isRefusal */.vu)(shared) ? [] : shared.variables).find((each) => each.name === name)?.value };
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/src/registries-for.js + 22 modules
var registries_for = __webpack_require__(49325);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/environment-rules.js
/**
 * Whether GitHub lets a job of this ref into an environment: patterns are Ruby's `File.fnmatch` with `FNM_PATHNAME`
 * (GitHub docs, "Deployments and environments"), and tags are no protected branches.
 */
function isLetIn(ref, open) {
    if (open === 'anywhere')
        return true;
    // whether a branch is protected is another question, and the default one mostly is
    if (open === 'protected branches')
        return ref.type === 'branch';
    return open.some(({ name, type }) => type === ref.type && fits(name, ref.name));
}
/** A pattern that is none fits nothing. */
function fits(pattern, name) {
    try {
        return patternOf(pattern).test(name);
    }
    catch {
        return false;
    }
}
/** In words: `tags v*`. */
function openWords(open) {
    if (open === 'anywhere')
        return 'every branch and tag';
    if (open === 'protected branches')
        return 'protected branches';
    if (open.length === 0)
        return 'nothing';
    const of = (type) => {
        const names = open.filter((each) => each.type === type).map((each) => each.name);
        return names.length === 0 ? [] : [`${type === 'tag' ? 'tags' : 'branches'} ${names.join(', ')}`];
    };
    return [...of('tag'), ...of('branch')].join(' and ');
}
function patternOf(pattern) {
    const parts = pattern.split(/(\*\*\/|\*+|\?|\[[^\]]*\])/);
    const source = parts.map((part) => {
        if (part === '**/')
            return '(?:[^/]+/)*';
        if (/^\*+$/.test(part))
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        // a set of letters, with `!` or `^` for all others
        const set = /^\[([!^]?)(.+)\]$/s.exec(part);
        if (set !== null)
            return `[${set[1] === '' ? '' : '^'}${(set[2] ?? '').replace(/[\\[\]^]/g, String.raw `\$&`)}]`;
        return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    });
    return new RegExp(`^${source.join('')}$`);
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/finding.js
/** As it must be. */
const ok = (label, words) => ({ label, state: 'ok', words, problem: undefined });
/** Worth knowing. */
const plain = (label, words) => ({ label, state: 'plain', words, problem: undefined });
/** Something to be done first, or, where the problem is a warning, something that could be better. */
const told = (label, problem) => ({
    label,
    state: problem.level === 'warning' ? 'note' : 'todo',
    words: problem.message,
    problem,
});
/** What could not be seen. */
const unseen = (label, problem) => ({
    label,
    state: 'unseen',
    words: problem.message,
    problem: { ...problem, level: 'warning' },
});
/** 0 all is set up, 1 something must be done first, 2 something could not be asked. */
function exitCode(sections) {
    const states = new Set(sections.flatMap(({ findings }) => findings.map(({ state }) => state)));
    return states.has('todo') ? 1 : states.has('unseen') ? 2 : 0;
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/github.js



/** A refusal of GitHub. */
const isRefusal = (answer) => typeof answer === 'object' && answer !== null && 'refused' in answer;
/** How the repository is set up on GitHub. */
function gitHubFindings(about) {
    const { answers, repository } = about;
    if (repository === undefined)
        return [told('remote', noRemote())];
    const { page } = answers;
    if (page === undefined || isRefusal(page))
        return [unheard(repository, page)];
    const settings = `https://github.com/${page.fullName}/settings`;
    return [
        visibility(page),
        ...(page.parent === undefined ? [] : [told('fork', fork(page.fullName, page.parent))]),
        ...[...answers.environments].map(([name, rules]) => environment(name, rules, about, settings)),
        ...tagRules(answers.tagRules, settings),
        ...secrets(about, settings),
        ...[...answers.variables].map(([name, value]) => variable(name, value, settings)),
        ...pulls(answers.mayOpenPulls, settings),
        ...(typeof answers.immutable === 'boolean'
            ? [
                plain('immutable', answers.immutable
                    ? 'on: a published release can never be changed'
                    : 'off: a published release can be changed'),
            ]
            : []),
        ...hiddenSettings(answers),
    ];
}
const noRemote = () => (0,problem/* problem */.CC)('remote-missing', 'No remote `origin` names a repository on GitHub, and every registry wants to be told one.', 'git remote add origin git@github.com:OWNER/NAME.git');
function unheard(repository, page) {
    const { status, refused } = page ?? { status: 0, refused: 'it was not asked' };
    const api = `GitHub says of ${repository}`;
    if (status === 301 || status === 307 || status === 308) {
        return told('repository', (0,problem/* problem */.CC)('repository-moved', `${repository} has another name by now, and no registry trusts a repository under its old one.`, 'Ask for the new one in a browser, and correct the remote:\ngit remote set-url origin ADDRESS'));
    }
    if (status === 404) {
        const fix = 'Set GITHUB_TOKEN, or log in with the GitHub CLI (gh auth login), if it is private; and a private one is never published.';
        return told('repository', (0,problem/* problem */.CC)('repository-unknown', `${api}: there is none, or none that may be seen.`, fix));
    }
    const fix = status === 401
        ? 'The token is no good: set GITHUB_TOKEN anew, or log in with gh auth login.'
        : 'Ask again later. A token (GITHUB_TOKEN, or gh auth login) lifts the limit of 60 questions an hour.';
    const words = status === 0 ? `GitHub did not answer: ${refused}.` : `${api}: ${status} ${refused}.`;
    return unseen('repository', (0,problem/* problem */.CC)('github-unasked', words, fix));
}
function visibility({ fullName, visibility }) {
    if (visibility === 'public')
        return ok('repository', `${fullName} is public`);
    return told('repository', (0,problem/* problem */.CC)('repository-private', `${fullName} is ${visibility}.`, 'A private repository is never published: an sdist or a crate carries its source. Make it public first.'));
}
const fork = (fullName, parent) => (0,problem/* problem */.CC)('repository-fork', `${fullName} is a fork of ${parent}: registries trust it under its own name only.`, 'Release from the repository itself, or from the fork under names of its own.', { level: 'warning' });
function environment(name, rules, { refs }, settings) {
    if (rules === 'absent') {
        return told('environment', (0,problem/* problem */.CC)('environment-missing', `There is no environment ${name}: the first job in it makes it, open to every branch.`, `Make it, open to ${refs.map(kind).join(' and ')} only, with reviewers where you want them:\n${settings}/environments/new`, { level: 'warning' }));
    }
    if (isRefusal(rules))
        return unseen('environment', unanswered(`the environment ${name}`, rules));
    const guards = [
        ...(rules.reviewers.length > 0 ? [`approved by ${rules.reviewers.join(' or ')}`] : []),
        ...(rules.wait > 0 ? [`after ${rules.wait} min`] : []),
    ];
    const words = [`${name}: open to ${openWords(rules.open)}`, ...guards].join(', ');
    const shut = refs.filter((each) => !isLetIn(each, rules.open));
    if (shut.length === 0)
        return ok('environment', words);
    return told('environment', (0,problem/* problem */.CC)('environment-closed', `${words}: a job of the ${shut.map((each) => `${each.type} ${each.name}`).join(' or the ')} will not be let in.`, `Let ${shut.map(kind).join(' and ')} in, by ${shut.length > 1 ? 'patterns' : 'a pattern'} of ${shut.length > 1 ? 'those kinds' : `the kind \u201c${shut[0]?.type ?? ''}\u201d`}:\n${settings}/environments`, 
    // after a merge the branch publishes; its tags are for going on by hand
    { level: shut.some((each) => each === refs[0]) ? 'error' : 'warning' }));
}
const kind = ({ name, type }) => (type === 'tag' ? 'tags' : `the branch ${name}`);
const unanswered = (what, { status, refused }) => (0,problem/* problem */.CC)('github-unasked', status === 0 ? `GitHub did not answer about ${what}: ${refused}.` : `GitHub says of ${what}: ${status} ${refused}.`, 'Ask again later, or with a token that may read it.');
function tagRules(rules, settings) {
    if (rules === undefined || isRefusal(rules))
        return [];
    if (rules.length > 0)
        return [ok('tag rules', rules.join(', '))];
    return [plain('tag rules', `none: whoever may push may move a tag (${settings}/rules)`)];
}
/** Names only: GitHub shows the values to nobody. */
function secrets({ answers, wantedSecrets }, settings) {
    const shown = [...answers.secrets.values()].flatMap((each) => (isRefusal(each) ? [] : [each]));
    if (wantedSecrets.length === 0 || shown.length === 0)
        return [];
    const all = new Set(shown.flat());
    const [there, missing] = [
        wantedSecrets.filter((each) => all.has(each)),
        wantedSecrets.filter((each) => !all.has(each)),
    ];
    return [
        ...(there.length > 0 ? [ok('secrets', `${there.join(', ')} ${there.length > 1 ? 'are' : 'is'} there`)] : []),
        ...(missing.length > 0
            ? [
                plain('secrets', `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not set (${settings}/environments)`),
            ]
            : []),
    ];
}
function variable(name, answer, settings) {
    if (isRefusal(answer))
        return plain('variable', `${name} is not shown to this token`);
    const { value } = answer;
    if (value === 'true')
        return ok('variable', `${name} is true: a tag publishes`);
    return told('variable', (0,problem/* problem */.CC)('live-switch-off', `${name} is ${value === undefined ? 'not set' : `\`${value}\``}, and the condition of the publishing job asks for it: a tag may publish nothing.`, `Set it to what the condition asks for, once a dry run has pleased you:\n${settings}/variables/actions`, { level: 'warning' }));
}
function pulls(may, settings) {
    if (may === true)
        return [ok('pull requests', 'workflows may open them')];
    if (may !== false)
        return [];
    return [
        told('pull requests', (0,problem/* problem */.CC)('pull-requests-barred', 'Workflows may not open pull requests here, and the release begins with one.', `Allow \u201cGitHub Actions to create and approve pull requests\u201d:\n${settings}/actions`)),
    ];
}
/** What only an administrator's token is shown, in one line. */
function hiddenSettings({ secrets: names, mayOpenPulls, immutable }) {
    const hidden = [
        ...([...names.values()].some((each) => isRefusal(each)) ? ['secrets'] : []),
        ...(isRefusal(mayOpenPulls) ? ['whether workflows may open pull requests'] : []),
        ...(isRefusal(immutable) && immutable.status !== 404 ? ['immutable releases'] : []),
    ];
    return hidden.length === 0 ? [] : [plain('not shown', `${hidden.join(', ')}: for a token of an administrator`)];
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/ask-github.js

/** Asks GitHub for the settings that the publishing jobs depend on. Where the repository is not shown, nothing else is asked. */
async function askGitHub(settings, page, jobs, environments) {
    const none = {
        page,
        environments: new Map(),
        tagRules: undefined,
        mayOpenPulls: undefined,
        immutable: undefined,
        secrets: new Map(),
        variables: new Map(),
    };
    if (page === undefined || isRefusal(page))
        return none;
    const variables = [...new Set(jobs.flatMap((each) => each.variables))];
    const wantsSecrets = jobs.some((each) => Object.keys(each.secrets).length > 0);
    const places = wantsSecrets ? (environments.length > 0 ? environments : ['']) : [];
    const [found, tagRules, mayOpenPulls, immutable, secrets, values] = await Promise.all([
        Promise.all(environments.map(async (name) => [name, await settings.environment(name)])),
        settings.tagRules(),
        jobs.some((each) => each.isByMerge) ? settings.mayOpenPulls() : undefined,
        settings.immutableReleases(),
        Promise.all(places.map(async (name) => [name, await settings.secrets(name === '' ? undefined : name)])),
        Promise.all(variables.map(async (name) => [name, await settings.variable(name)])),
    ]);
    return {
        page,
        environments: new Map(found),
        tagRules,
        mayOpenPulls,
        immutable,
        secrets: new Map(secrets),
        variables: new Map(values),
    };
}

// EXTERNAL MODULE: ./lib/cli/src/observe/crate-index.js
var crate_index = __webpack_require__(17174);
// EXTERNAL MODULE: ./lib/cli/src/plan/crate-standing.js
var crate_standing = __webpack_require__(39837);
// EXTERNAL MODULE: ./lib/cli/src/plan/pypi-names.js + 1 modules
var pypi_names = __webpack_require__(29602);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/address.js
var address = __webpack_require__(69676);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/crate-index.js
var crates_crate_index = __webpack_require__(41762);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/failure.js
var failure = __webpack_require__(72462);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/web-api.js
var web_api = __webpack_require__(43351);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/crate-page.js



const versionShape = (0,model_shape/* object */.Ik)({
    num: model_shape/* text */.Qq,
    published_by: (0,model_shape/* optional */.lq)((0,model_shape/* object */.Ik)({ login: model_shape/* text */.Qq })),
    trustpub_data: (0,model_shape/* optional */.lq)((0,model_shape/* object */.Ik)({ provider: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq), repository: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq) })),
});
const crateShape = (0,model_shape/* object */.Ik)({
    crate: (0,model_shape/* object */.Ik)({
        repository: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
        trustpub_only: (0,model_shape/* optional */.lq)(model_shape/* boolean */.zM),
        default_version: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
    }),
    versions: (0,model_shape/* optional */.lq)((0,model_shape/* list */.p_)(versionShape)),
});
const ownersShape = (0,model_shape/* object */.Ik)({ users: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ login: model_shape/* text */.Qq, kind: model_shape/* text */.Qq })) });
/** Opens the pages; asks nothing yet. */
function createCratePages(http, clock, address) {
    const api = (0,web_api/* createWebApi */.Z)(http, clock);
    const read = async (path, shape) => {
        const answer = await api.read(`${address.api}/api/v1/crates/${path}`, shape);
        if ('found' in answer)
            return answer.found;
        return answer.failure.status === 404 ? 'absent' : (0,failure/* unreadableFor */.LJ)(answer.failure, fix);
    };
    return {
        async crate(name) {
            // `default_version` is the one that crates.io shows first; all of them would be thousands for some crates
            const found = await read(`${encodeURIComponent(name)}?include=default_version`, crateShape);
            if (found === 'absent' || 'unreadable' in found)
                return found;
            const { crate, versions } = found;
            const shown = versions?.find(({ num }) => num === crate.default_version) ?? versions?.[0];
            return {
                repository: crate.repository,
                isTrustedOnly: crate.trustpub_only ?? false,
                version: shown?.num ?? crate.default_version,
                trusted: shown?.trustpub_data?.repository,
                publishedBy: shown?.published_by?.login,
            };
        },
        async owners(name) {
            const found = await read(`${encodeURIComponent(name)}/owners`, ownersShape);
            return found === 'absent' || 'unreadable' in found ? found : found.users;
        },
    };
}
const fix = 'Look at https://status.crates.io, and ask again.';

// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/address.js
var pypi_address = __webpack_require__(73052);
// EXTERNAL MODULE: ./lib/cli/src/model/json.js
var json = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/integrity.js
var integrity = __webpack_require__(85783);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/words.js
var words = __webpack_require__(6769);
;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/project.js






/** PyPI puts `null` where a link is empty. */
const project_link = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const pageShape = (0,model_shape/* object */.Ik)({
    info: (0,model_shape/* object */.Ik)({ version: model_shape/* text */.Qq, home_page: project_link, project_urls: (0,model_shape/* optional */.lq)((0,model_shape/* record */.g1)(project_link)) }),
    urls: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ filename: model_shape/* text */.Qq })),
    ownership: (0,model_shape/* optional */.lq)((0,model_shape/* object */.Ik)({ roles: (0,model_shape/* optional */.lq)((0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({ role: model_shape/* text */.Qq, user: model_shape/* text */.Qq }))), organization: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq) })),
});
const provenanceShape = (0,model_shape/* object */.Ik)({
    attestation_bundles: (0,model_shape/* list */.p_)((0,model_shape/* object */.Ik)({
        publisher: (0,model_shape/* object */.Ik)({
            kind: model_shape/* text */.Qq,
            repository: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
            workflow: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
            environment: (0,model_shape/* optional */.lq)(model_shape/* text */.Qq),
        }),
    })),
});
/**
 * Reads the project's page: `GET /pypi/{name}/json` (docs.pypi.org, "JSON API"; `ownership` since 2025). `absent`: there
 * is no release. `undefined`: an index that has no such pages.
 */
async function readProject(http, address, name) {
    if (address.project === undefined)
        return undefined;
    const url = new URL(`/pypi/${encodeURIComponent((0,project_name/* normalisedName */.E)(name))}/json`, address.project).href;
    const answer = await followed(http, url);
    if (answer.status === 404)
        return 'absent';
    if (answer.status !== 200)
        return project_unanswered(url, answer);
    try {
        const { info, urls, ownership } = (0,json/* readJson */.V)(answer.body, pageShape);
        return {
            version: info.version,
            files: urls.map(({ filename }) => filename),
            addresses: [...Object.values(info.project_urls ?? {}), info.home_page].filter((each) => each !== undefined),
            roles: ownership?.roles ?? [],
            organization: ownership?.organization,
        };
    }
    catch (error) {
        return unreadable(`${url} cannot be read: ${String(error).slice(0, 200)}`);
    }
}
/** Who published one file. `absent`: it has no attestations, so that nobody can tell by what it was published. */
async function readPublisher(http, address, file) {
    const asked = await (0,integrity/* askProvenance */.p)(http, address, file);
    if (asked === undefined || asked.answer.status === 404)
        return 'absent';
    const { url, answer } = asked;
    if (answer.status !== 200)
        return project_unanswered(url, answer);
    try {
        const { attestation_bundles: bundles } = (0,json/* readJson */.V)(answer.body, provenanceShape);
        return bundles[0]?.publisher ?? 'absent';
    }
    catch (error) {
        return unreadable(`${url} cannot be read: ${String(error).slice(0, 200)}`);
    }
}
/** Another spelling of the name is sent to the right one, on the same host. */
async function followed(http, url) {
    const ask = (at) => http.send({ method: 'GET', url: at, headers: { accept: 'application/json' } });
    const answer = await ask(url);
    const to = answer.status === 301 || answer.status === 302 ? answer.headers['location'] : undefined;
    if (to === undefined || !URL.canParse(to, url) || new URL(to, url).origin !== new URL(url).origin)
        return answer;
    return ask(new URL(to, url).href);
}
const project_fix = 'Look at the status page of the index, and ask again.';
const project_unanswered = (url, answer) => ({
    unreadable: (0,problem/* problem */.CC)(answer.status === 0 ? 'registry-unreachable' : 'registry-unreadable', `${url} ${(0,words/* heard */.HK)(answer)}.`, project_fix),
});
const unreadable = (message) => ({ unreadable: (0,problem/* problem */.CC)('registry-unreadable', `${message}.`, project_fix) });

// EXTERNAL MODULE: ./lib/cli/src/model/crate-credentials.js
var crate_credentials = __webpack_require__(47869);
// EXTERNAL MODULE: ./lib/cli/src/model/same-repository.js
var same_repository = __webpack_require__(10564);
// EXTERNAL MODULE: ./lib/cli/src/rules/crate-names.js
var crate_names = __webpack_require__(4757);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/belonging.js

/** Pages of github.com that are no repository: `github.com/sponsors/NAME`. */
const pages = /^(?:sponsors|orgs|users|apps|marketplace|settings|features|topics|about|login|search|notifications)$/i;
/**
 * Holds the addresses that a page names against a repository. One that names ours is enough: a project may link to what it
 * is built on. `unclear`: none of them is a repository on GitHub, or nobody knows which is ours.
 */
function belonging(addresses, repository) {
    const named = addresses.flatMap((each) => repositoryIn(each) ?? []);
    const [first] = named;
    if (first === undefined || repository === undefined)
        return 'unclear';
    return named.some((each) => (0,same_repository/* isSameRepository */.v)(each, repository)) ? 'ours' : { foreign: first };
}
/** `owner/name` of an address on GitHub, whatever page of the repository it leads to; `undefined` for any other. */
function repositoryIn(address) {
    const found = /^(?:git\+)?https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/i.exec(address.trim());
    const [, owner, name] = found ?? [];
    return owner === undefined || name === undefined || pages.test(owner) ? undefined : `${owner}/${name}`;
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/names.js



/** A name whose page names another repository. */
function foreignName(title, name, theirs, parent) {
    const isParent = parent !== undefined && (0,same_repository/* isSameRepository */.v)(theirs, parent);
    return told('name', (0,problem/* problem */.CC)('name-foreign', `${title} has ${name}, and its page names ${theirs}${isParent ? ', which this repository is a fork of' : ''}.`, isParent
        ? 'A fork cannot publish under that name: take another one, or release from the repository itself.'
        : `If the name is yours, and the repository was called ${theirs} before: name the new address in the manifest. Otherwise take another name.`));
}
/** A name whose page names no repository that could be compared. */
function unclaimedName(title, name, repository) {
    return unseen('name', (0,problem/* problem */.CC)('name-unclaimed', repository === undefined
        ? `${title} has ${name}; without a remote on GitHub it cannot be told whether that is this one.`
        : `${title} has ${name}, and its page names no repository: whose it is cannot be told.`, 'Look at the page. If it is yours, name the repository in the manifest, and the next release tells it.'));
}

// EXTERNAL MODULE: ./lib/cli/cli/doctor/publishers.js
var doctor_publishers = __webpack_require__(45162);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/token.js


/** Whether the job is seen to have the token. */
const hasToken = ({ secret, secrets }) => secret !== undefined && secrets?.includes(secret) === true;
/** How a token stands that the config counts on. */
function tokenFinding(title, token) {
    const { input, secret, secrets } = token;
    if (hasToken(token))
        return ok('token', `the secret ${secret ?? ''} is there`);
    if (secret !== undefined && secrets === undefined) {
        return plain('token', `the secret ${secret}; whether it is set is not shown here`);
    }
    const name = secret ?? input.toUpperCase().replace('-', '_');
    return told('token', (0,problem/* problem */.CC)('credential-missing', `The config publishes to ${title} with a token, and ${secret === undefined ? `the publishing step has no \`${input}\`` : `there is no secret ${secret}`}.`, `Make a token, and keep it as the secret ${name} of the environment of the job${secret === undefined ? `. Then give it to the step:\n${input}: \${{ secrets.${name} }}` : '.'}`));
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/trust.js


/** The last version came from another publisher than the one that comes. `forms` tell how this one is added. */
const otherPublisher = (
/** A package with its version. */
last, comes, differences, forms) => told('publisher', (0,problem/* problem */.CC)('publisher-differs', `${last} was published by another publisher than the next ${comes} will be: ${differences.join('; ')}.`, `Publish from there, or add this one, unless it is there:\n${forms}`));
/** Nobody outside can see whether a registry trusts the workflow. `why` is what follows a colon, where it is known. */
const hiddenPublisher = (title, why, forms) => unseen('publisher', (0,problem/* problem */.CC)('publisher-unseen', `Whether ${title} trusts this workflow cannot be seen from outside${why === undefined ? '' : `: ${why}`}.`, `Look whether it is there, and else add it:\n${forms}\nA job can ask: release-action doctor --help.`));

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/crates.js










/** How a crate stands to crates.io: its name, its owners, the way that it will take, and whether that is open. */
function crateFindings(about) {
    const { name, page, barred } = about;
    if (page !== 'absent' && 'unreadable' in page)
        return [unseen('name', page.unreadable)];
    if (page === 'absent') {
        if ((0,crate_names/* isReservedCrateName */.vk)(name))
            return [told('name', reserved(name))];
        const names = barred.length > 0 ? barred.map((each) => told('name', each)) : [ok('name', 'free: nobody has it')];
        return [...names, ...(barred.length > 0 ? [] : firstVersion(about))];
    }
    const called = nameOf(about, page);
    const way = called.problem?.code === 'name-foreign' ? [] : wayOf(about, page);
    return [called, ...ownersOf(about), ...way];
}
const reserved = (name) => (0,problem/* problem */.CC)('crate-name-reserved', `crates.io will answer: cannot upload a crate with a reserved name (${name}).`, 'Give the crate another name.');
/** crates.io has no pending publishers: the first version needs a token of a user. */
function firstVersion({ name, trust, token, publishers }) {
    const route = plain('route', 'a token publishes the first version; then trusted publishing can be set up');
    if (trust === 'trusted')
        return [route, told('token', (0,crate_credentials/* newCratesNeedToken */.Sl)([name], true))];
    if (trust === 'token')
        return [plain('route', 'an API token (`credentials` in the config)'), tokenFinding('crates.io', token)];
    const { secret, secrets } = token;
    if (hasToken(token))
        return [route, ok('token', `the secret ${secret ?? ''} is there`)];
    const where = publishers[0]?.environment;
    const place = where === undefined ? 'of the repository' : `of the environment ${where}`;
    const { message, code } = (0,crate_credentials/* newCratesNeedToken */.Sl)([name], false);
    return [
        route,
        told('token', (0,problem/* problem */.CC)(code, secrets === undefined
            ? `${message} Whether the job has a token is not shown here.`
            : `${message} The job has no token: ${secret === undefined ? 'its step has no `crates-token`' : `there is no secret ${secret}`}.`, [
            'Make a token of scope `publish-new`, unless you have:',
            'https://crates.io/settings/tokens/new',
            `Keep it as the secret ${secret ?? 'CRATES_TOKEN'} ${place}${secret === undefined ? ', and give it to the publishing step: crates-token: ${{ secrets.CRATES_TOKEN }}' : ''}`,
            `After the first version, add the publisher (${publishers.map((each) => (0,doctor_publishers/* publisherWords */.ot)(each)).join('; or ')}):`,
            ...publishers.slice(0, 1).map((each) => (0,doctor_publishers/* settingsForm */.Ek)('crates.io', name, each)),
        ].join('\n'))),
    ];
}
function nameOf({ name, repository, parent }, page) {
    const whose = belonging(page.repository === undefined ? [] : [page.repository], repository);
    if (whose === 'ours')
        return ok('name', `ours: its page names ${repository ?? ''}`);
    if (page.trusted !== undefined && repository !== undefined && (0,same_repository/* isSameRepository */.v)(page.trusted, repository)) {
        return ok('name', `ours: version ${page.version ?? ''} came from ${repository}`);
    }
    if (whose === 'unclear')
        return unclaimedName('crates.io', name, repository);
    return foreignName('crates.io', name, whose.foreign, parent);
}
function ownersOf({ owners }) {
    if (owners === undefined || owners === 'absent')
        return [];
    if ('unreadable' in owners)
        return [unseen('owners', owners.unreadable)];
    const names = owners.map(({ login, kind }) => (kind === 'team' ? `the team ${login}` : login));
    return names.length === 0 ? [] : [plain('owners', names.join(', '))];
}
/** By what a new version of a known crate is published, and whether that will be let in. */
function wayOf(about, page) {
    const { name, repository, publishers, trust, token } = about;
    if (trust === 'token') {
        const route = plain('route', 'an API token (`credentials` in the config)');
        return page.isTrustedOnly
            ? [route, told('trust only', { ...(0,crate_credentials/* trustedOnlyCrates */.O9)([name]), level: 'error' })]
            : [route, tokenFinding('crates.io', token)];
    }
    const route = plain('route', `trusted publishing${page.isTrustedOnly ? ', and nothing else: the crate takes no tokens' : ''}`);
    const version = page.version ?? '';
    if (page.trusted !== undefined && repository !== undefined) {
        if ((0,same_repository/* isSameRepository */.v)(page.trusted, repository)) {
            return [
                route,
                ok('publisher', `crates.io trusts a workflow of this repository: it published ${version} (it does not tell which)`),
            ];
        }
        return [
            route,
            otherPublisher(`${name} ${version}`, 'version', [`repository ${page.trusted}, not ${repository}`], crates_forms(name, publishers)),
        ];
    }
    const by = page.publishedBy === undefined ? undefined : `${version} was published with a token of ${page.publishedBy}`;
    if (trust !== 'trusted' && !page.isTrustedOnly && hasToken(token)) {
        return [
            route,
            ok('publisher', `not seen from outside${by === undefined ? '' : `: ${by}`}; where there is none, the secret ${token.secret ?? ''} will do`),
        ];
    }
    return [route, hiddenPublisher('crates.io', by, crates_forms(name, publishers))];
}
/** crates.io fills in no form: the values stand beside the one page. */
const crates_forms = (name, publishers) => [
    ...publishers.map((each) => (0,doctor_publishers/* publisherWords */.ot)(each)),
    ...publishers.slice(0, 1).map((each) => (0,doctor_publishers/* settingsForm */.Ek)('crates.io', name, each)),
].join('\n');

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/python.js









/** How a project stands to its index: its name, its owners, the way that its files will take, and whether that is open. */
function projectFindings(about) {
    const { answers } = about;
    if (answers.failure !== undefined)
        return [unseen('name', answers.failure)];
    if (answers.onIndex === 'new')
        return newProject(about);
    const { page } = answers;
    const addresses = typeof page === 'object' && 'addresses' in page ? page.addresses : [];
    const name = python_nameOf(about, addresses);
    // how another's project is published is no business of ours
    const way = name.problem?.code === 'name-foreign' ? [] : python_wayOf(about);
    return [name, ...python_ownersOf(page), ...way];
}
function newProject(about) {
    const { name, index, answers, trust } = about;
    const { title } = doctor_publishers/* indexes */.DU[index];
    const lookalikes = new Map(answers.lookalike === undefined ? [] : [[name, answers.lookalike]]);
    const barred = (0,pypi_names/* newProjectProblems */.q)([{ ...unplanned, name }], lookalikes);
    if (barred.length > 0)
        return barred.map((each) => told('name', each));
    const free = ok('name', `free, as far as can be seen: ${title} does not tell which names it bars`);
    if (trust === 'token') {
        return [
            free,
            plain('route', 'an API token makes the project with the first upload'),
            tokenFinding(title, about.token),
        ];
    }
    return [
        free,
        plain('route', 'the first upload makes the project, where a pending publisher waits for it'),
        pendingPublisher(about),
    ];
}
const unplanned = {
    ecosystem: 'python',
    name: '',
    version: '0',
    versionSource: 'tag',
    directory: '.',
    workspace: undefined,
    backend: '',
    requires: [],
    crateDirectory: undefined,
    onRegistry: 'new',
};
/** PyPI keeps one for a repository, workflow and environment (warehouse, `oidc/models/_core.py`), and shows it to its maker only. */
function pendingPublisher({ name, index, publishers, alsoNew }) {
    const { title } = doctor_publishers/* indexes */.DU[index];
    const only = alsoNew.length === 0
        ? ''
        : ` It keeps one for a repository, workflow and environment, and ${alsoNew.join(', ')} ${alsoNew.length === 1 ? 'is' : 'are'} new too.`;
    const turns = alsoNew.length === 0
        ? ''
        : '\nOne project at a time: release the first (`packages`), then register the next. Or give each an environment of its own, or a token in `pypi-token` for the first files.';
    return told('publisher', (0,problem/* problem */.CC)('pypi-publisher-pending', `${title} does not know ${name} yet, and shows a pending publisher to nobody but its maker.${only}`, `Register one, unless you have, and within 30 days of the release:\n${publishers
        .map((each) => `${(0,doctor_publishers/* publisherWords */.ot)(each)}, project ${name}\n${(0,doctor_publishers/* pendingForm */.e3)(index, name, each)}`)
        .join('\n')}${turns}`));
}
function python_nameOf({ name, index, answers, repository, parent }, addresses) {
    const { title } = doctor_publishers/* indexes */.DU[index];
    if (typeof answers.page === 'object' && 'unreadable' in answers.page)
        return unseen('name', answers.page.unreadable);
    const whose = belonging(addresses, repository);
    if (whose === 'ours')
        return ok('name', `ours: its page names ${repository ?? ''}`);
    const { publisher } = answers;
    const by = typeof publisher === 'object' && 'kind' in publisher ? publisher.repository : undefined;
    if (by !== undefined && repository !== undefined && (0,same_repository/* isSameRepository */.v)(by, repository)) {
        return ok('name', `ours: its newest release came from ${repository}`);
    }
    if (whose === 'unclear')
        return unclaimedName(title, name, repository);
    return foreignName(title, name, whose.foreign, parent);
}
function python_ownersOf(page) {
    if (typeof page !== 'object' || 'unreadable' in page)
        return [];
    const { roles, organization } = page;
    const people = roles.map(({ role, user }) => (role === 'Owner' ? user : `${user} (${role.toLowerCase()})`));
    const all = [...people, ...(organization === undefined ? [] : [`the organization ${organization}`])];
    return all.length === 0 ? [] : [plain('owners', all.join(', '))];
}
/** By what a known project is published, and whether that will be let in. */
function python_wayOf(about) {
    const { name, index, answers, publishers, trust } = about;
    const { title } = doctor_publishers/* indexes */.DU[index];
    if (trust === 'token') {
        return [plain('route', 'an API token (`credentials` in the config)'), tokenFinding(title, about.token)];
    }
    const { publisher, page } = answers;
    const route = plain('route', 'trusted publishing');
    if (typeof publisher === 'object' && 'unreadable' in publisher)
        return [route, unseen('publisher', publisher.unreadable)];
    if (publisher === undefined || publisher === 'absent') {
        const why = 'the newest release has no attestations';
        return [route, hiddenPublisher(title, why, python_forms(index, name, publishers))];
    }
    const version = typeof page === 'object' && 'version' in page ? ` ${page.version}` : '';
    const fits = publishers.some((each) => differences(publisher, each).length === 0);
    if (fits) {
        const any = publisher.environment === undefined ? ', for any environment' : '';
        return [route, ok('publisher', `${title} trusts this workflow: it published${version}${any}`)];
    }
    const differs = publishers.flatMap((each) => differences(publisher, each));
    return [route, otherPublisher(`${name}${version}`, 'release', [...new Set(differs)], python_forms(index, name, publishers))];
}
/** What a publisher that was seen has, against the one that comes. PyPI compares all three as text (warehouse, `oidc/models/github.py`). */
function differences(seen, comes) {
    const said = (what, there, here) => there === undefined || here === undefined || there === here ? [] : [`${what} ${there}, not ${here}`];
    const environment = seen.environment === undefined || seen.environment.toLowerCase() === comes.environment?.toLowerCase()
        ? []
        : [`environment ${seen.environment}, not ${comes.environment ?? 'none'}`];
    return [
        ...(seen.kind === 'GitHub' ? [] : [`${seen.kind}, not GitHub`]),
        ...said('repository', seen.repository, comes.repository),
        ...said('workflow', seen.workflow, comes.workflow),
        ...environment,
    ];
}
const python_forms = (index, name, publishers) => publishers.map((each) => `${(0,doctor_publishers/* publisherWords */.ot)(each)}\n${(0,doctor_publishers/* settingsForm */.Ek)(index, name, each)}`).join('\n');

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/ask-registries.js










/** Asks one index about the Python projects. */
async function askProjects(asking, index, registry, projects, publishers) {
    const all = await Promise.all(projects.map(async ({ name, version }) => ({
        name,
        answers: await askProject(asking, index, registry, name, version),
    })));
    const fresh = all.filter(({ answers }) => answers.onIndex === 'new').map(({ name }) => name);
    return all.map(({ name, answers }) => ({
        name,
        section: {
            subject: index,
            name,
            findings: projectFindings({
                name,
                index,
                answers,
                repository: asking.repository,
                parent: asking.parent,
                publishers,
                trust: asking.credentials.pypi,
                token: asking.tokens.pypi,
                alsoNew: fresh.filter((each) => each !== name),
            }),
        },
        isThere: answers.onIndex === 'unasked' ? undefined : answers.onIndex !== 'new',
        last: answers.publisher,
    }));
}
async function askProject({ http }, index, registry, name, version) {
    const found = await registry.find({ name, version: version ?? '0' });
    const open = { page: undefined, publisher: undefined, lookalike: undefined, failure: undefined };
    if (found !== 'absent' && 'unreadable' in found) {
        // the fix of a release, which would be run again, is none for a question
        const fix = 'Look at https://status.python.org, and ask again.';
        return { ...open, onIndex: 'unasked', failure: { ...found.unreadable, fix } };
    }
    if (found === 'absent')
        return { ...open, onIndex: 'new', lookalike: await lookalike(registry, name) };
    const page = await readProject(http, pypi_address/* addresses */.Nt[index], name);
    const [filename] = typeof page === 'object' && 'files' in page ? page.files : [];
    const publisher = filename === undefined || typeof page !== 'object' || !('version' in page)
        ? undefined
        : await readPublisher(http, pypi_address/* addresses */.Nt[index], { name, version: page.version, filename });
    return { ...open, onIndex: 'known', page, publisher };
}
/** A project that exists, for which the index would take this name; one that could not be asked for tells nothing. */
async function lookalike(registry, name) {
    const names = (0,pypi_names/* lookalikesOf */.k)(name);
    const found = await Promise.all(names.map((each) => registry.find({ name: each, version: '0' })));
    return names.find((_, at) => {
        const answer = found[at];
        return answer !== undefined && answer !== 'absent' && !('unreadable' in answer);
    });
}
/** Asks crates.io about the crates: the index at once, and the web API one question a second. */
async function askCrates(asking, crates, publishers) {
    if (crates.length === 0)
        return [];
    const { http, clock, credentials, tokens, ...shared } = asking;
    const alone = crates.map((each) => ({ ...each, dependencies: [], declared: { ...each.declared, categories: [] } }));
    const { facts } = await (0,crate_index/* observeCrateIndex */.I)((0,crates_crate_index/* createCrateIndex */.y)(http, clock, address/* cratesIo */.N), alone);
    const pages = createCratePages(http, clock, address/* cratesIo */.N);
    return Promise.all(crates.map(async (manifest) => {
        const { name } = manifest;
        const isNew = facts.crates.get(name) === 'absent';
        const page = isNew ? 'absent' : await pages.crate(name);
        const isThere = page === 'absent' ? false : 'unreadable' in page ? undefined : true;
        const owners = isThere === true ? await pages.owners(name) : undefined;
        const about = {
            ...shared,
            name,
            page,
            owners,
            barred: (0,crate_standing/* standingProblems */.D)({ planned: ask_registries_unplanned(manifest), manifest }, facts),
            publishers,
            trust: credentials.crates,
            token: tokens.crates,
        };
        return { name, isThere, last: undefined, section: { subject: 'crates.io', name, findings: crateFindings(about) } };
    }));
}
const ask_registries_unplanned = ({ name, version, directory, workspace }) => ({
    ecosystem: 'rust',
    name,
    version: version ?? '0.0.0',
    versionSource: 'manifest',
    directory,
    workspace,
    backend: 'cargo',
    requires: [],
    crateDirectory: directory,
    onRegistry: 'new',
});

// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/plan/readiness.js
var readiness = __webpack_require__(91919);
// EXTERNAL MODULE: ./lib/cli/src/plan/selection.js
var selection = __webpack_require__(95889);
// EXTERNAL MODULE: ./lib/cli/src/plan/settings.js
var settings = __webpack_require__(33526);
// EXTERNAL MODULE: ./lib/cli/cli/init/draft.js
var init_draft = __webpack_require__(29393);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/forecast.js





/**
 * Every package that may be released from the repository, also those that the next tag leaves out, and the tag itself.
 * What keeps crates off crates.io keeps them out here too.
 */
function forecast(seen) {
    const { manifests, problems } = (0,settings/* applyConfig */.x)(seen.config, seen.facts.manifests, usual/* usualConfigFile */.fx);
    const { draft, standIn } = (0,init_draft/* draftOf */.b)(seen);
    // what no release can have is no business of a registry
    const kept = (0,readiness/* assess */.no)(manifests.filter((each) => (0,selection/* isReleasable */.b)(each))).ready;
    return {
        tag: standIn === undefined ? draft?.tag : undefined,
        prerelease: draft?.prerelease ?? false,
        python: kept.filter((each) => each.ecosystem === 'python'),
        crates: kept.filter((each) => each.ecosystem === 'rust'),
        config: seen.config,
        problems,
    };
}

// EXTERNAL MODULE: ./lib/cli/src/guards/visibility.js
var guards_visibility = __webpack_require__(91404);
// EXTERNAL MODULE: ./lib/cli/src/model/called-workflow.js
var called_workflow = __webpack_require__(83228);
// EXTERNAL MODULE: ./lib/cli/src/model/claims.js
var claims = __webpack_require__(77348);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/claims.js


/** The claims by which an index knows this job, as the publisher that it would have to be. */
function publisherIn(index, jwt) {
    const { repository, workflow, jobWorkflow, environment } = (0,claims/* claimsOf */.d)(jwt);
    const file = index === 'crates.io' ? workflow : jobWorkflow;
    return { repository, workflow: file ?? '?', environment };
}
/** In what a job differs from the publishing job, claim by claim; empty where it is as good as it. */
function unlike(job, publishers) {
    const all = publishers.map((each) => [
        // the workflow first: where it is another one, the rest says nothing
        ...(job.workflow === each.workflow ? [] : [`workflow ${job.workflow}, not ${each.workflow}`]),
        ...(job.environment?.toLowerCase() === each.environment?.toLowerCase()
            ? []
            : [`environment ${job.environment ?? 'none'}, not ${each.environment ?? 'none'}`]),
        ...(each.repository === undefined || job.repository === each.repository
            ? []
            : [`repository ${job.repository ?? '?'}, not ${each.repository}`]),
    ]);
    return all.toSorted((one, other) => one.length - other.length)[0] ?? [];
}
/** What crates.io says where a claim does not fit (`controllers/trustpub/tokens/exchange`), in the order of its checks. */
const crates = [
    [/event trigger/i, 'event_name'],
    [/repository owner ID/i, 'repository_owner_id'],
    [/workflow filename/i, 'workflow_ref'],
    [/requires an environment|match the environment/i, 'environment'],
    [/No Trusted Publishing config found/i, 'repository'],
];
/** What PyPI says (warehouse, `oidc/models/_core.py` and `github.py`), where it names a claim at all. */
const pypi = [
    [/pull_request_target/i, 'event_name'],
    [/job_workflow_ref/i, 'job_workflow_ref'],
];
/**
 * Which claim an index did not take. PyPI mostly says no more than that no publisher fits: then the job is held against the
 * publisher of the newest release.
 */
function culprit(index, { message }, jwt, last) {
    const named = (index === 'crates.io' ? crates : pypi).find(([words]) => words.test(message))?.[1] ??
        /claim '([a-z_]+)'/.exec(message)?.[1];
    if (named !== undefined)
        return `The claim that differs: ${named} (here ${claims_valueOf(jwt, named)}).`;
    const differs = last === undefined ? [] : differences(last, publisherIn(index, jwt));
    if (differs.length > 0)
        return `What differs from the newest release: ${differs.join('; ')}.`;
    return 'Which claim differs it does not say: hold them all against the form.';
}
function claims_valueOf(jwt, claim) {
    const value = (0,claims/* payloadOf */.M)(jwt)[claim];
    return typeof value === 'string' && value !== '' ? value : 'none';
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/job.js








/**
 * Asks each index for a token as the publishing job would, and ends it at once: nothing is uploaded with it. A private
 * repository asks nobody, and PyPI is asked only where no project is missing, since a mint makes the project of a pending
 * publisher.
 */
async function jobFindings({ identity, voices, exchanges }) {
    const granted = [];
    const findings = [];
    const ended = (...more) => ({ findings: [...findings, ...more], granted });
    const closed = (0,guards_visibility/* guardVisibility */.O)({ ...voices, claimVisibility: 'unasked' });
    if (closed.some(({ code }) => code === 'repository-private'))
        return ended(...closed.map(refused));
    for (const each of exchanges) {
        const { title } = doctor_publishers/* indexes */.DU[each.index];
        const why = reasonAgainst(each);
        if (why !== undefined) {
            findings.push(plain(title, why));
            continue;
        }
        const audience = await each.registry.audience();
        if ('problem' in audience) {
            findings.push(answered(title, audience.problem));
            continue;
        }
        const token = await identity.token(audience.audience);
        if ('refused' in token)
            return ended(noIdentity(token.refused));
        // the third voice: before it has spoken, nobody is shown the token
        const secret = (0,guards_visibility/* guardVisibility */.O)({ ...voices, claimVisibility: (0,facts/* visibilityInClaims */.ln)(token.jwt) });
        if (secret.length > 0)
            return ended(...secret.map(refused));
        const called = each.index === 'crates.io' ? undefined : (0,called_workflow/* calledWorkflow */.v)((0,claims/* claimsOf */.d)(token.jwt));
        if (called?.barred !== undefined) {
            // the index would not find more to say than that no publisher fits
            findings.push(told('claims', (0,called_workflow/* barredWorkflow */.u)(called)));
            continue;
        }
        const about = job_claims(each, token.jwt);
        const answers = await exchange(each, token.jwt);
        if ([about, ...answers].every(({ state }) => state === 'ok' || state === 'note'))
            granted.push(each.index);
        findings.push(about, ...answers);
    }
    return ended();
}
/** Nothing of a private repository is shown to a registry, its OIDC token least of all. */
const refused = (each) => each.code === 'repository-private'
    ? told('repository', {
        ...each,
        level: 'error',
        fix: 'No registry is asked for a token. Make the repository public first.',
    })
    : unseen('repository', each);
function noIdentity(words) {
    return told('identity', (0,problem/* problem */.CC)('identity-token-refused', `The job has no OIDC token: ${words}.`, 'Give the job:\npermissions:\n  contents: read\n  id-token: write'));
}
function reasonAgainst({ index, there, missing }) {
    const names = missing.join(', ');
    if (there.length === 0)
        return `not asked: nothing of this repository is there yet${names === '' ? '' : ` (${names})`}`;
    if (index === 'crates.io' || missing.length === 0)
        return undefined;
    return `not asked: ${names} may not be there yet, and a token would make it from its pending publisher`;
}
function job_claims({ index, publishers }, jwt) {
    const { title } = doctor_publishers/* indexes */.DU[index];
    const job = publisherIn(index, jwt);
    const differs = unlike(job, publishers);
    if (differs.length === 0)
        return ok('claims', `${title} sees ${(0,doctor_publishers/* publisherWords */.ot)(job)}, as of the publishing job`);
    return told('claims', (0,problem/* problem */.CC)('claim-differs', `This job is not what ${title} will see when it publishes: ${differs.join('; ')}.`, 'Ask from a job of the publishing workflow, in the environment of the publishing job; what is answered here says little of it.'));
}
async function exchange({ index, registry, there, last }, jwt) {
    const { title } = doctor_publishers/* indexes */.DU[index];
    const opened = await registry.open(jwt);
    if ('problem' in opened) {
        const { problem: said } = opened;
        if (isSilence(said))
            return [unseen(title, said)];
        return [told(title, { ...said, level: 'error', message: `${said.message}\n${culprit(index, said, jwt, last)}` })];
    }
    const left = await end(registry, opened.credential);
    const scope = index === 'crates.io' ? `, and does not tell for which of ${there.join(', ')}` : '';
    return [
        ok(title, `gave this job a token${there.length > 1 ? scope : ''}; it was ended at once`),
        ...(left === undefined ? [] : [told(title, { ...left, level: 'warning' })]),
    ];
}
const end = (registry, credential) => registry.close(credential);
const isSilence = ({ code }) => code === 'registry-unreachable' || code === 'registry-unreadable';
const answered = (title, said) => isSilence(said) ? unseen(title, said) : told(title, { ...said, level: 'error' });
/**
 * What a package's section says of its publisher, after an index gave the job a token: what could not be seen from outside is
 * seen now. Of several packages it is not told which the token is for, so that another publisher stays worth a word.
 */
function settled(finding, isOnly) {
    const code = finding.problem?.code;
    if (code === 'publisher-unseen')
        return ok('publisher', 'trusted: the job was given a token, as told below');
    if (code !== 'publisher-differs' || finding.problem === undefined)
        return finding;
    if (isOnly)
        return ok('publisher', 'trusted: the job was given a token, though the last release came from elsewhere');
    return told(finding.label, { ...finding.problem, level: 'warning' });
}

// EXTERNAL MODULE: ./lib/cli/src/model/short-list.js
var short_list = __webpack_require__(66528);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/silence.js

/**
 * Sections of packages whose registry did not answer, as one for all of them: what is wrong is the same, and is no fault of
 * a package. The first address that was asked stands for the others; what differs in anything else stays apart.
 */
function silenceOnce(sections) {
    const keys = sections.map((each) => silenceOf(each));
    return sections.flatMap((section, at) => {
        const key = keys[at];
        if (key === undefined)
            return [section];
        if (keys.indexOf(key) < at)
            return [];
        const names = sections.filter((_, other) => keys[other] === key).map(({ name }) => name);
        return [names.length === 1 ? section : { ...section, name: (0,short_list/* shortList */.p)(names, 5) }];
    });
}
/** What a section says beside the address; `undefined` where it says more than that a registry did not answer. */
function silenceOf({ subject, findings }) {
    const [first, ...others] = findings;
    if (first === undefined || others.length > 0 || !silence_isSilence(first))
        return undefined;
    return JSON.stringify([subject, first.label, first.words.replace(/https?:\/\/\S+/g, ''), first.problem?.fix]);
}
const silence_isSilence = ({ state, problem }) => state === 'unseen' && (problem?.code === 'registry-unreachable' || problem?.code === 'registry-unreadable');

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/workflows.js


/** The folder that GitHub looks for workflows in. */
const isWorkflow = (file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file);
/** Finds the jobs that publish with this action: a step of it with `step: publish`. */
function readWorkflows(files) {
    const broken = [];
    const workflows = files.flatMap(({ file, text }) => {
        try {
            return [{ file, table: tableOf((0,dist/* parse */.qg)(text)) }];
        }
        catch (error) {
            const words = error instanceof Error ? error.message : String(error);
            broken.push({ file, words: words.split('\n')[0] ?? '' });
            return [];
        }
    });
    const found = workflows.flatMap((each) => publishingJobs(each));
    return {
        jobs: found.map((each) => ({ ...each, callers: callersOf(each.file, workflows) })),
        broken,
    };
}
function publishingJobs({ file, table }) {
    const jobs = Object.entries(tableOf(table['jobs']));
    const isByMerge = jobs.some(([, job]) => stepsOf(job, 'release-pr').length > 0);
    const isHeld = jobs.some(([, job]) => stepsOf(job, 'publish').some((each) => holds(each)));
    return jobs.flatMap(([id, job]) => {
        const [step] = stepsOf(job, 'publish');
        if (step === undefined)
            return [];
        const given = tableOf(step['with']);
        // after one that holds the GitHub Release back, this one publishes the draft and sends nothing
        if (isHeld && !holds(step))
            return [];
        const said = tableOf(job);
        const conditions = [said['if'], step['if']].map((each) => textOf(each) ?? '').join(' ');
        return [
            {
                file,
                job: id,
                environment: environmentOf(said['environment']),
                permissions: permissionsOf('permissions' in said ? said['permissions'] : table['permissions']),
                events: eventsOf(table['on']),
                isByMerge,
                registries: ['pypi-url', 'crates-url'].filter((each) => (textOf(given[each]) ?? '') !== ''),
                live: textOf(given['live']),
                variables: [...new Set([...conditions.matchAll(/\bvars\.([A-Za-z_]\w*)/g)].map(([, name]) => name ?? ''))],
                secrets: Object.fromEntries(Object.entries(given).flatMap(([input, value]) => {
                    const name = /\bsecrets\.([A-Za-z_]\w*)/.exec(textOf(value) ?? '')?.[1];
                    return name === undefined || name === 'GITHUB_TOKEN' ? [] : [[input, name]];
                })),
            },
        ];
    });
}
/** Whether a publishing step leaves the GitHub Release a draft. */
const holds = (step) => /^true$/i.test(textOf(tableOf(step['with'])['hold-release']) ?? '');
/** The steps of a job that are this action doing that part of the release. A copy in the repository counts too. */
function stepsOf(job, part) {
    const steps = tableOf(job)['steps'];
    return (Array.isArray(steps) ? steps : []).map(tableOf).filter((each) => {
        const uses = textOf(each['uses']) ?? '';
        const isOurs = /(?:^|\/)release-action(?:\/|@|$)/i.test(uses) || /^(?:\.|\$)\//.test(uses);
        return isOurs && textOf(tableOf(each['with'])['step']) === part;
    });
}
function environmentOf(value) {
    const text = textOf(typeof value === 'object' && value !== null ? tableOf(value)['name'] : value);
    if (text === undefined || text === '')
        return { kind: 'none' };
    if (!text.includes('${{'))
        return { kind: 'named', name: text };
    const planned = /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*(?:\|\|\s*'([^']*)'\s*)?\}\}$/.exec(text);
    if (planned === null)
        return { kind: 'unreadable', text };
    return { kind: 'planned', fallback: planned[1] === '' ? undefined : planned[1] };
}
function permissionsOf(value) {
    if (value === 'read-all' || value === 'write-all')
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.fromEntries(Object.entries(tableOf(value)).map(([name, level]) => [name, textOf(level) ?? '']));
}
/** Whether the job's token may do this: `write` holds `read`. */
function mayJob({ permissions }, scope, level) {
    if (permissions === 'write-all')
        return true;
    // an identity is in no `read-all` and in no default
    if (permissions === 'read-all')
        return level === 'read' && scope !== 'id-token';
    const given = permissions?.[scope];
    return given === 'write' || given === level;
}
function eventsOf(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.map(String) : Object.keys(tableOf(value));
}
/** The workflows that start one by `uses: ./.github/workflows/FILE`, also those that call a caller. */
function callersOf(file, workflows, above = []) {
    const wanted = `.github/workflows/${posix_.basename(file)}`;
    const direct = workflows.filter((each) => !above.includes(each.file) &&
        each.file !== file &&
        Object.values(tableOf(each.table['jobs'])).some((job) => {
            const uses = textOf(tableOf(job)['uses']) ?? '';
            return uses.replace(/^(?:\.|\$)\//, '') === wanted && /^(?:\.|\$)\//.test(uses);
        }));
    return [
        ...new Set(direct.flatMap((each) => {
            const further = callersOf(each.file, workflows, [...above, file]);
            const isCalled = eventsOf(each.table['on']).every((event) => event === 'workflow_call');
            return isCalled ? further : [each.file, ...further];
        })),
    ];
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value))
        : {};
}
const textOf = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/workflow.js



/** How the publishing job is written: its place, its permissions, what starts it. */
function workflowFindings({ facts, planned, isTrusted, hasCrates, hasPython, }) {
    const { jobs, broken } = facts;
    const torn = broken.map(({ file, words }) => unseen('workflow', (0,problem/* problem */.CC)('workflow-unreadable', `${file} is no YAML: ${words}.`, 'Correct it: GitHub cannot read it either.', {
        file,
    })));
    if (jobs.length === 0)
        return [...torn, told('job', none())];
    return [
        ...torn,
        ...jobs.flatMap((each) => [
            ok('job', where(each)),
            ...judged(each, isTrusted, hasCrates),
            ...asides(each, hasPython),
        ]),
        ...(jobs.length > 1 ? [told('jobs', several(jobs))] : []),
        ...planned
            .filter((name) => !jobs.some((each) => runsIn(each, name)))
            .map((name) => told('environment', (0,problem/* problem */.CC)('environment-not-planned', `The config names the environment ${name}, and no publishing job runs in it.`, 'Give the publishing job:\nenvironment: ${{ needs.plan.outputs.environment }}', { level: 'warning' }))),
    ];
}
const runsIn = ({ environment }, name) => environment.kind === 'planned' ||
    environment.kind === 'unreadable' ||
    (environment.kind === 'named' && environment.name === name);
const none = () => (0,problem/* problem */.CC)('publish-job-missing', 'No workflow publishes with this action: no job has a step of it with `step: publish`.', 'Write one:\nrelease-action init\nWhat stands below is for the file that it writes, release.yml.');
const several = (jobs) => (0,problem/* problem */.CC)('publish-job-several', `${jobs.length} jobs publish: ${jobs.map(({ file, job }) => `${job} in ${file}`).join(', ')}.`, 'Make sure that a tag starts no more than one of them. Each workflow and each environment is a publisher of its own on every registry.', { level: 'warning' });
function where({ file, job, environment, callers }) {
    const place = {
        none: () => 'in no environment',
        named: (name) => `in the environment ${name}`,
        planned: (fallback) => `in the environment that the plan names${fallback === undefined ? '' : `, else ${fallback}`}`,
    };
    const words = environment.kind === 'named'
        ? place.named(environment.name)
        : environment.kind === 'planned'
            ? place.planned(environment.fallback)
            : environment.kind === 'unreadable'
                ? `in the environment ${environment.text}`
                : place.none();
    const by = callers.length === 0 ? '' : `, called by ${callers.join(', ')}`;
    return `${job} in ${file}, ${words}${by}`;
}
/** What is not wrong, and might surprise. */
function asides({ callers, registries }, hasPython) {
    return [
        ...(callers.length > 0 && hasPython
            ? [plain('attestations', 'none on PyPI, which takes them from no workflow that another one calls')]
            : []),
        ...(registries.length > 0
            ? [plain('registries', `of its own (${registries.join(', ')}): what those hold is not asked`)]
            : []),
    ];
}
const permissions = [
    'Give it:',
    'permissions:',
    '  contents: write',
    '  id-token: write',
    '  attestations: write',
    '  actions: read',
].join('\n');
function judged(each, isTrusted, hasCrates) {
    const { file, job, environment, events, live } = each;
    const lacks = [
        ['contents', 'write', 'no GitHub Release'],
        ['attestations', 'write', 'no build provenance on GitHub'],
        ['actions', 'read', 'no files of an earlier attempt'],
    ].filter(([scope, level]) => !mayJob(each, scope, level));
    const barred = events.filter((event) => event === 'pull_request_target' || (hasCrates && event === 'workflow_run'));
    return [
        ...(isTrusted && !mayJob(each, 'id-token', 'write')
            ? [
                told('permissions', (0,problem/* problem */.CC)('publish-job-permission', `The job ${job} has no \`id-token: write\`: it has no identity that a registry could trust.`, permissions, { file })),
            ]
            : []),
        ...(lacks.length > 0
            ? [
                told('permissions', (0,problem/* problem */.CC)('publish-job-permission', `The job ${job} lacks ${lacks.map(([scope, level, so]) => `\`${scope}: ${level}\` (${so})`).join(', ')}.`, permissions, { file, level: 'warning' })),
            ]
            : []),
        ...(environment.kind === 'none'
            ? [plain('environment', 'none: any workflow file of this name, on any branch, is trusted')]
            : []),
        ...(environment.kind === 'unreadable'
            ? [
                unseen('environment', (0,problem/* problem */.CC)('environment-unreadable', `The environment of the job ${job} is known only when it runs: ${environment.text}.`, 'Name it, or take the one of the plan:\nenvironment: ${{ needs.plan.outputs.environment }}', { file })),
            ]
            : []),
        ...(barred.length > 0
            ? [
                told('events', (0,problem/* problem */.CC)('publish-job-event', `${file} is started by \`${barred.join('`, `')}\`, which registries give no token to.`, 'Publish on the push of a tag, on a release, or on `workflow_dispatch`.', { file, level: barred.length === events.length ? 'error' : 'warning' })),
            ]
            : []),
        ...(live === undefined || /^false$/i.test(live)
            ? [
                told('live', (0,problem/* problem */.CC)('publish-job-dry', `The publishing step of ${file} has no \`live: true\`: it will upload nothing.`, 'Give the step the input `live: true`, once a dry run has pleased you.', { file, level: 'warning' })),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/examine.js

















/** Looks at everything that a release is trusted by, and changes nothing. */
async function examine(seen, practice) {
    const { http, run, gitHubToken } = practice;
    const named = seen.repository ?? run.repository;
    const next = forecast(seen);
    const { jobs, broken } = await workflowsOf(seen.root);
    const settings = createGitHubSettings(http, { apiUrl: run.apiUrl, repository: named, token: gitHubToken });
    const page = named === undefined ? undefined : await settings.repository();
    const known = page === undefined || isRefusal(page) ? undefined : page;
    // GitHub's own spelling: PyPI compares it letter by letter
    const repository = known?.fullName ?? named;
    const wanted = { repository, jobs, config: next.config, hasPython: next.python.length > 0 };
    const used = indexesOf(next, jobs);
    const publishers = new Map(used.map((index) => [index, (0,doctor_publishers/* publishersFor */.h$)(index, wanted)]));
    const environments = [...new Set([...publishers.values()].flat().flatMap(({ environment }) => environment ?? []))];
    const answers = await askGitHub(settings, page, jobs, jobs.length === 0 ? [] : environments);
    const secrets = shownSecrets(answers.secrets);
    const asking = {
        http,
        clock: clock/* clock */.p,
        repository,
        parent: known?.parent,
        credentials: next.config.credentials,
        tokens: { pypi: tokenOf('pypi-token', jobs, secrets), crates: tokenOf('crates-token', jobs, secrets) },
    };
    const asked = await askAll(asking, practice, next, publishers);
    const job = await askAsJob(practice, known?.visibility, refusalOf(page), next, publishers, asked);
    const tag = next.tag ?? 'v1.0.0';
    const isByMerge = jobs.some((each) => each.isByMerge);
    const sections = [
        {
            subject: 'workflow',
            name: [...new Set(jobs.map(({ file }) => file))].join(', '),
            findings: [
                ...workflowFindings({
                    facts: { jobs, broken },
                    planned: channelsOf(next).flatMap(({ environment }) => environment ?? []),
                    isTrusted: isTrusted(next),
                    hasCrates: next.crates.length > 0,
                    hasPython: next.python.length > 0,
                }),
                ...toTell(publishers),
            ],
        },
        {
            subject: 'github',
            name: repository ?? '',
            findings: gitHubFindings({
                answers,
                repository,
                refs: [
                    ...(isByMerge ? [{ name: known?.defaultBranch ?? 'main', type: 'branch' }] : []),
                    { name: tag, type: 'tag' },
                ],
                wantedSecrets: [...new Set(jobs.flatMap((each) => Object.values(each.secrets)))],
            }),
        },
        ...[...asked].flatMap(([index, all]) => silenceOnce(all.map(({ section }) => job?.granted.includes(index) === true
            ? { ...section, findings: section.findings.map((each) => settled(each, all.length === 1)) }
            : section))),
        ...(job === undefined ? [] : [{ subject: 'job', name: '', findings: job.findings }]),
    ];
    return {
        repository,
        tag: next.tag,
        publishers: [...publishers].flatMap(([index, all]) => all.map((publisher) => ({ index, publisher }))),
        sections,
    };
}
/** What the registries have to be told, those that want the same in one line. */
function toTell(publishers) {
    const all = [...publishers].flatMap(([index, wanted]) => wanted.map((each) => ({ title: doctor_publishers/* indexes */.DU[index].title, words: (0,doctor_publishers/* publisherWords */.ot)(each) })));
    return [...new Set(all.map(({ words }) => words))].map((words) => {
        const titles = all.filter((each) => each.words === words).map(({ title }) => title);
        return plain('publisher', `to be told to ${[...new Set(titles)].join(' and ')}: ${words}`);
    });
}
const refusalOf = (page) => (isRefusal(page) ? page.refused : undefined);
async function workflowsOf(root) {
    const folder = '.github/workflows';
    const found = (await files/* files */.a.list(external_node_path_.join(root, folder))).map((file) => `${folder}/${file}`).filter(isWorkflow);
    const texts = await Promise.all(found.map(async (file) => ({ file, text: (await files/* files */.a.text(external_node_path_.join(root, file))) ?? '' })));
    return readWorkflows(texts);
}
/** The channels that this project is seen to use: that of pre-releases where one comes, or where it has an environment of its own. */
function channelsOf({ config, prerelease }) {
    const { channels } = config;
    return prerelease || channels.prerelease.environment !== undefined
        ? [channels.release, channels.prerelease]
        : [channels.release];
}
/** Where the packages go. A registry of one's own is none of these, and is not asked. */
function indexesOf(next, jobs) {
    const channels = channelsOf(next);
    const isElsewhere = (input) => jobs.length > 0 && jobs.every((each) => each.registries.includes(input));
    const goesTo = (index) => next.python.length > 0 && !isElsewhere('pypi-url') && channels.some(({ pypi }) => pypi === index);
    const hasCrates = next.crates.length > 0 && !isElsewhere('crates-url') && channels.some(({ crates }) => crates !== 'skip');
    return [
        ...(goesTo('pypi') ? ['pypi'] : []),
        ...(goesTo('testpypi') ? ['testpypi'] : []),
        ...(hasCrates ? ['crates.io'] : []),
    ];
}
const isTrusted = ({ config, python, crates }) => (python.length > 0 && config.credentials.pypi !== 'token') ||
    (crates.length > 0 && config.credentials.crates !== 'token');
const tokenOf = (input, jobs, secrets) => ({ input, secret: jobs.flatMap((each) => each.secrets[input] ?? [])[0], secrets });
function shownSecrets(secrets) {
    const shown = [...secrets.values()].filter((each) => Array.isArray(each));
    return shown.length === 0 ? undefined : shown.flat();
}
async function askAll(asking, practice, { python, crates }, publishers) {
    const all = await Promise.all([...publishers].map(async ([index, wanted]) => {
        if (index === 'crates.io')
            return [index, await askCrates(asking, crates, wanted)];
        const { python: registry } = (0,registries_for/* registriesFor */.f)(reach(practice), (0,inputs/* readInputs */.Ko)({}).inputs, index);
        return [index, await askProjects(asking, index, registry, python, wanted)];
    }));
    return new Map(all);
}
const reach = ({ http, mask }) => ({ http, files: files/* files */.a, clock: clock/* clock */.p, mask });
async function askAsJob(practice, apiVisibility, apiRefusal, { config }, publishers, asked) {
    const { identity, run } = practice;
    if (identity === undefined)
        return undefined;
    const byToken = (index) => (index === 'crates.io' ? config.credentials.crates : config.credentials.pypi) === 'token';
    const exchanges = [...asked]
        .filter(([index]) => !byToken(index))
        .map(([index, all]) => {
        const registries = (0,registries_for/* registriesFor */.f)(reach(practice), (0,inputs/* readInputs */.Ko)({}).inputs, index === 'testpypi' ? 'testpypi' : 'pypi');
        const last = all.map((each) => each.last).find((each) => typeof each === 'object' && 'kind' in each);
        return {
            index,
            registry: index === 'crates.io' ? registries.rust : registries.python,
            publishers: publishers.get(index) ?? [],
            there: all.filter(({ isThere }) => isThere === true).map(({ name }) => name),
            missing: all.filter(({ isThere }) => isThere !== true).map(({ name }) => name),
            last: typeof last === 'object' && 'kind' in last ? last : undefined,
        };
    });
    const voices = { apiVisibility, apiRefusal, eventVisibility: (0,facts/* visibilityInEvent */.q9)(run.payload) };
    return jobFindings({ identity, voices, exchanges });
}

;// CONCATENATED MODULE: ./lib/cli/cli/doctor/hasty.js
/** Milliseconds that a question waits for its answer. */
const patience = 10_000;
/**
 * A way out for somebody who waits before a screen: a question is asked once, for ten seconds at most, and a host that did
 * not answer is not asked anything else. `tell` hears which host is asked.
 */
function hasty(http, tell) {
    const silent = new Map();
    return {
        async send(request) {
            const host = URL.canParse(request.url) ? new URL(request.url).host : '';
            const known = silent.get(host);
            if (known !== undefined)
                return known;
            tell(host);
            const deadline = Math.min(request.deadline ?? patience, patience);
            const answer = await http.send({ ...request, deadline, repeatable: false });
            if (answer.status === 0)
                silent.set(host, answer);
            return answer;
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/cli/fold.js
var fold = __webpack_require__(31112);
// EXTERNAL MODULE: ./lib/cli/cli/paint.js
var cli_paint = __webpack_require__(4463);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor/report.js




const marks = {
    ok: ['\u2713', 'green'],
    plain: ['·', 'dim'],
    note: ['!', 'yellow'],
    todo: ['\u2717', 'red'],
    unseen: ['?', 'yellow'],
};
const labelWidth = 14;
const indent = ' '.repeat(4 + labelWidth);
/** The report for a person: what was looked at, in the order of a release, and a last line that counts. */
function textReport({ repository, tag, sections }, { columns, colour }) {
    const paint = (0,cli_paint/* painter */.C)(colour);
    const line = ({ label, state, words, problem }) => {
        const [mark, hue] = marks[state];
        const [first = '', ...rest] = (0,fold/* folded */.T)(problem === undefined ? words : `${words} [${problem.code}]`, indent, columns);
        const head = `  ${paint(hue, mark)} ${paint('dim', label.padEnd(labelWidth))}${first.slice(indent.length)}`;
        const fix = problem === undefined ? [] : fixLines(problem.fix, columns);
        return [head, ...rest, ...fix];
    };
    const blocks = sections.map(({ subject, name, findings }) => [paint('bold', `${titles[subject]} ${name}`.trimEnd()), ...findings.flatMap(line)].join('\n'));
    const what = tag === undefined ? '' : `, to be released as ${tag}`;
    return [`${repository ?? 'A repository without a remote on GitHub'}${what}`, ...blocks, lastWords(sections)].join('\n\n');
}
/** What to do, behind an arrow; lines of it that are code or addresses keep their place below. */
function fixLines(fix, columns) {
    return fix.split('\n').flatMap((each, at) => {
        const text = each.trimStart();
        const inner = `${indent}  ${' '.repeat(each.length - text.length)}`;
        const lines = (0,fold/* folded */.T)(text, inner, columns);
        return at === 0 ? lines.map((line, row) => (row === 0 ? `${indent}\u2192 ${line.slice(inner.length)}` : line)) : lines;
    });
}
const titles = {
    workflow: 'Workflow',
    github: 'GitHub',
    job: 'This job',
    pypi: doctor_publishers/* indexes */.DU.pypi.title,
    testpypi: doctor_publishers/* indexes */.DU.testpypi.title,
    'crates.io': doctor_publishers/* indexes */.DU['crates.io'].title,
};
function lastWords(sections) {
    const states = sections.flatMap(({ findings }) => findings.map(({ state }) => state));
    const of = (wanted) => states.filter((each) => each === wanted).length;
    const [todo, hidden, notes] = [of('todo'), of('unseen'), of('note')];
    const parts = [
        ...(todo > 0 ? [`${todo} to be done first`] : []),
        ...(hidden > 0 ? [`${hidden} that could not be seen`] : []),
        ...(notes > 0 ? [`${notes} that could be better`] : []),
    ];
    if (todo + hidden === 0)
        return `All is set up${notes > 0 ? `, with ${parts.join('')}` : ''}.`;
    return `${todo === 0 ? 'Nothing is wrong as far as can be seen' : 'Not yet'}: ${parts.join(', ')}.`;
}
/** The report as data, by `schemas/doctor-report.schema.json`. */
function jsonReport({ repository, tag, publishers, sections }) {
    const exit = exitCode(sections);
    return JSON.stringify({
        schema: 1,
        repository: repository ?? null,
        tag: tag ?? null,
        ready: exit === 0,
        publishers: publishers.map(({ index, publisher }) => {
            const [owner = null, name = null] = publisher.repository?.split('/') ?? [];
            const { workflow, environment = null } = publisher;
            return { registry: index, owner, repository: name, workflow, environment };
        }),
        sections: sections.map(({ subject, name, findings }) => ({
            subject,
            name,
            findings: findings.map(({ label, state, words, problem }) => ({
                about: label,
                state,
                message: words,
                ...(problem && { code: problem.code, fix: problem.fix }),
            })),
        })),
    }, undefined, 2);
}

// EXTERNAL MODULE: ./lib/cli/cli/frame.js
var cli_frame = __webpack_require__(66698);
// EXTERNAL MODULE: ./lib/cli/cli/init/survey.js
var survey = __webpack_require__(9482);
// EXTERNAL MODULE: ./lib/cli/cli/problem-lines.js
var problem_lines = __webpack_require__(41170);
// EXTERNAL MODULE: ./lib/cli/cli/release/tokens.js
var tokens = __webpack_require__(4091);
// EXTERNAL MODULE: ./lib/cli/cli/setting.js
var cli_setting = __webpack_require__(46927);
;// CONCATENATED MODULE: ./lib/cli/cli/doctor.js


















const help = `release-action doctor [DIR] [--mint] [--json]

  Is trust set up? Looks at the workflow that publishes, at the repository on
  GitHub, and at each package on its registry: whose the name is, how the next
  release gets there, and the form to fill in where something is missing.
  Changes nothing. A token for GitHub (GITHUB_TOKEN, or gh auth login) shows more.

  In a job with \`id-token: write\` it also asks the registries for a token, as the
  publishing job would, and ends it at once; never for a private repository, and
  of PyPI only where every project is there, since a token makes those that have a
  pending publisher. A job of the publishing workflow, in its environment:

    doctor:
      if: github.event_name == 'workflow_dispatch'
      runs-on: ubuntu-24.04
      environment: release
      permissions: { contents: read, id-token: write }
      steps:
        - uses: actions/checkout@v6
        - run: npx release-action@${version/* version */.r} doctor
          env: { GITHUB_TOKEN: '\${{ github.token }}' }

  --mint  ask for tokens, and say why where the job has no identity
  --json  one JSON document (schemas/doctor-report.schema.json)

  Exit codes: 0 all is set up, 1 something must be done first, 2 something could
  not be asked or seen, or the command line was not understood.

  release-action doctor
  release-action doctor ../project --json`;
/** `release-action doctor [DIR]` */
async function doctorCommand(args) {
    const frame = { name: 'doctor', help, options: { mint: { type: 'boolean' }, json: { type: 'boolean' } } };
    const wanted = (0,cli_frame/* readLine */.Xw)(frame, args, ({ values, positionals }) => {
        const directory = (0,cli_frame/* oneFolder */.NF)(positionals);
        if (!(0,external_node_fs_.existsSync)(directory))
            throw new TypeError(`there is no folder ${positionals[0]}`);
        return { directory, mint: values.mint === true, json: values.json === true };
    });
    if (typeof wanted === 'number')
        return wanted;
    const programs = (0,platform_process/* createProcess */.K)(process.env);
    const { environment } = programs;
    const seen = await (0,survey/* survey */.F)(wanted.directory, { files: files/* files */.a, process: programs });
    if ('problem' in seen)
        return tell([seen.problem]);
    if ((0,problems/* isRed */.iI)(seen.problems, false))
        return tell(seen.problems);
    const setting = (0,cli_setting/* settingOf */.y)(process.stdout, process.env, false);
    const note = progress(wanted.json);
    const mask = environment['GITHUB_ACTIONS'] === 'true' ? maskInJob : () => { };
    const whole = (0,platform_http/* createHttp */.V)({ environment, version: version/* version */.r, repository: version/* ownRepository */.d, clock: clock/* clock */.p });
    const http = hasty(whole, (host) => note(`asking ${host}`));
    const identity = (0,platform_identity/* createIdentity */.D)(http, environment, mask);
    const source = (0,tokens/* sourceOf */.vz)('github', environment, { flag: undefined, config: undefined });
    const read = await (0,tokens/* readToken */.AI)('github', source, programs, seen.root, mask);
    const report = await examine(seen, {
        http,
        run: (0,run/* readRun */.c)(environment),
        gitHubToken: 'token' in read ? read.token : undefined,
        identity: wanted.mint || identity.available ? identity : undefined,
        mask,
    });
    note(undefined);
    console.log(wanted.json ? jsonReport(report) : textReport(report, setting));
    return exitCode(report.sections);
}
/** The runner reads its commands from both streams, and a document on the first one must stay whole. */
function maskInJob(secret) {
    console.error(`::add-mask::${secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
}
/** A line that moves, for a person who waits; elsewhere nothing. */
function progress(json) {
    const { stderr } = process;
    if (!stderr.isTTY || json || process.env['TERM'] === 'dumb')
        return () => { };
    return (words) => void stderr.write(`\r\u001B[2K${words === undefined ? '' : `\u2026 ${words}`}`);
}
function tell(problems) {
    for (const each of (0,problem_lines/* problemLines */.p)(problems))
        console.error(each);
    return 1;
}


/***/ }),

/***/ 4463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 };
/** The paint of a terminal, or of a place without colours. */
const painter = (hasColour) => (colour, text) => hasColour && text !== '' ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   JU: () => (/* binding */ userIn),
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   hI: () => (/* binding */ sourceWords),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/** Variables that hold a token, the first one that is set wins: our own name, then those of the usual clients. */
const variables = {
    pypi: ['PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'MATURIN_PYPI_TOKEN', 'TWINE_PASSWORD'],
    testpypi: ['TESTPYPI_TOKEN', 'PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'TWINE_PASSWORD'],
    crates: ['CARGO_REGISTRY_TOKEN'],
    github: ['GITHUB_TOKEN', 'GH_TOKEN'],
};
/** Variables that name the user to whom a token for another index than PyPI belongs; the first that is set wins. */
const userVariables = ['PYPI_USER', 'UV_PUBLISH_USERNAME', 'TWINE_USERNAME'];
/** Whose token it is; `undefined` where nobody says. */
const userIn = (environment) => userVariables.map((name) => environment[name]?.trim()).find((each) => each !== undefined && each !== '');
/** Every variable that may hold a secret, so that no program is shown one that is not meant for it. */
const secretNames = [...new Set(Object.values(variables).flat())];
/** In words for a person: `PYPI_TOKEN, or pypi-token-command`. */
function waysTo(use) {
    if (use === 'github')
        return 'Set GITHUB_TOKEN, or log in with the GitHub CLI: gh auth login';
    const flag = use === 'crates' ? '--crates-token-command' : '--pypi-token-command';
    return `Set ${variables[use][0]}, or let a password manager tell it: ${flag} "op read op://vault/item/token"`;
}
/** Finds out where a token would come from, without asking for it. */
function sourceOf(use, environment, { flag, config }) {
    if (flag !== undefined)
        return { kind: 'command', command: flag };
    for (const name of variables[use]) {
        const token = environment[name]?.trim() ?? '';
        if (token !== '')
            return { kind: 'variable', name, token };
    }
    if (config !== undefined)
        return { kind: 'command', command: config };
    return use === 'github' ? { kind: 'gh' } : { kind: 'none' };
}
/** A source in words, without the secret. */
function sourceWords(source) {
    if (source.kind === 'variable')
        return source.name;
    if (source.kind === 'command')
        return 'a command';
    return source.kind === 'gh' ? 'gh auth token' : 'nowhere';
}
/** Five minutes, in milliseconds: a person may have to touch a key. */
const patience = 300_000;
/**
 * The token itself; `undefined` where there is none. `mask` is called with it before anything else. A command runs in a
 * shell, unmodified, with the person's own environment less the tokens; what it printed is never shown.
 */
async function readToken(use, source, machine, root, mask) {
    if (source.kind === 'none')
        return { token: undefined };
    if (source.kind === 'variable') {
        mask(source.token);
        return { token: source.token };
    }
    const isWindows = process.platform === 'win32';
    const shell = isWindows ? ['cmd', '/d', '/s', '/c'] : ['sh', '-c'];
    const argv = source.kind === 'gh' ? ['gh', 'auth', 'token'] : [...shell, source.command];
    const exit = await machine.run({ argv, cwd: root, env: helperEnvironment(machine.environment), deadline: patience });
    const token = exit.stdout.trim();
    if (token !== '')
        for (const line of token.split(/\s+/))
            mask(line);
    // that nobody is logged in is no mistake
    if (source.kind === 'gh')
        return { token: exit.code === 0 && token !== '' ? token : undefined };
    const wrong = exit.code === 'timeout'
        ? 'did not end within five minutes'
        : exit.code !== 0
            ? `ended with ${exit.code}`
            : token === ''
                ? 'printed nothing'
                : /\s/.test(token)
                    ? 'printed more than one word'
                    : undefined;
    if (wrong === undefined)
        return { token };
    // whatever it said may hold the secret, and is not repeated
    return {
        problem: (0,_src_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('token-command-failed', `The command for the ${use} token ${wrong}.`, 'Run it by hand: it has to print the token to standard output, and nothing else there.'),
    };
}
function helperEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !secretNames.includes(name) && !/^(?:ACTIONS|INPUT)_/.test(name));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 46927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ settingOf)
/* harmony export */ });
/** How this process's standard output wants it (https://no-color.org and its counterpart). */
function settingOf(out, environment, verbose) {
    const { NO_COLOR, FORCE_COLOR, TERM } = environment;
    const isTerminal = out.isTTY && TERM !== 'dumb';
    const isForced = (FORCE_COLOR ?? '') !== '' ? FORCE_COLOR !== '0' : undefined;
    const colour = (NO_COLOR ?? '') === '' && (isForced ?? isTerminal);
    return {
        out,
        columns: out.isTTY ? Math.max(40, out.columns) : undefined,
        colour,
        moves: isTerminal && !verbose,
        verbose,
    };
}


/***/ }),

/***/ 46981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isForkEvent),
/* harmony export */   BP: () => (/* binding */ defaultBranchInEvent),
/* harmony export */   ln: () => (/* binding */ visibilityInClaims),
/* harmony export */   q9: () => (/* binding */ visibilityInEvent)
/* harmony export */ });
/* harmony import */ var _model_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77348);

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

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unheardFix)
/* harmony export */ });
/** What to do where GitHub could not be heard about what a guard has to know. */
const unheardFix = 'Nothing was uploaded. If GitHub is down (https://www.githubstatus.com), run the job again when it is up. If it refused, give the job `permissions: contents: read` and the input `github-token`.';


/***/ }),

/***/ 91404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ guardVisibility),
/* harmony export */   w: () => (/* binding */ visibilityWords)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _unheard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89599);


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
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('repository-visibility-unknown', `Nobody could say whether the repository is public (API: ${facts.apiRefusal ?? 'silent'}; the event is silent; ${token}).`, _unheard_js__WEBPACK_IMPORTED_MODULE_1__/* .unheardFix */ .L, { level: 'live' }),
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
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('repository-private', `The repository is not public: ${voices}.`, 'A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.', { level: 'live' });
}


/***/ }),

/***/ 83228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ barredWorkflow),
/* harmony export */   v: () => (/* binding */ calledWorkflow)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/**
 * Where the job's workflow is not the one that was started: `job_workflow_ref` and `workflow_ref` of the token differ. PyPI
 * wants the first to be of the publisher's repository, at the `ref` or the `sha` of the token (warehouse
 * `oidc/models/github.py`, `_check_job_workflow_ref`); crates.io looks at the second alone.
 */
function calledWorkflow(claims) {
    const { repository, ref, sha, workflowRef: caller, jobWorkflowRef: job } = claims ?? {};
    if (caller === undefined || job === undefined || caller === job)
        return undefined;
    // GitHub's names do not tell upper from lower case
    if (repository !== undefined && repositoryOf(job) !== repository.toLowerCase()) {
        return { caller, job, barred: 'foreign' };
    }
    const refs = [ref, sha].filter((each) => each !== undefined);
    const isElsewhere = refs.length > 0 && !refs.includes(job.slice(job.indexOf('@') + 1));
    return { caller, job, barred: isElsewhere ? 'other-ref' : undefined };
}
const repositoryOf = (workflow) => workflow.split('/').slice(0, 2).join('/').toLowerCase();
/** That PyPI gives this job no token, foreseen. */
function barredWorkflow({ caller, job, barred }) {
    const stands = `The publishing job stands in \`${job}\`, which \`${caller}\` calls. PyPI takes no trusted publishing from a workflow of another`;
    if (barred === 'foreign') {
        const fix = 'Put the publishing job into a workflow of this repository, or give a token in the input `pypi-token`.';
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('reusable-workflow-foreign', `${stands} repository.`, fix);
    }
    const file = job.slice(job.indexOf('/.github/') + 1).replace(/@.*$/s, '');
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('reusable-workflow-ref', `${stands} ref than that of the run.`, `Call the file by its path, so that it is that of the released commit: \`uses: ./${file}\`. Or put the publishing job into the workflow that is started, or give a token in the input \`pypi-token\`.`);
}


/***/ }),

/***/ 10564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** Whether two `owner/name` are one repository: GitHub does not tell upper from lower case. One that is not known is none. */
const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();


/***/ }),

/***/ 27533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   ur: () => (/* binding */ callGitHub),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85584);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68380);


/** Requests with the job's token. Only what reads is tried again. */
function callGitHub(http, { apiUrl, repository, token }) {
    return async (method, path, shape, body) => {
        if (repository === undefined)
            return { refused: 'GITHUB_REPOSITORY is not set', status: 0 };
        const answer = await http.send({
            method,
            url: `${apiUrl}/repos/${repository}${path}`,
            headers: {
                ...headersOf(token),
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: Buffer.from(JSON.stringify(body)) }),
        });
        if (answer.status < 200 || answer.status > 299)
            return refusalOf(answer);
        return read(answer, shape) ?? { refused: 'the answer is not what the API documents', status: answer.status };
    };
}
/** The headers of a request; the version of the API is pinned. */
const headersOf = (token) => ({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token !== undefined && { authorization: `token ${token}` }),
});
const said = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ message: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
/** Why GitHub did not do it, in its own words, on one line. */
function refusalOf(answer) {
    const words = answer.status === 0 ? answer.reason : ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .M)(answer.body, said)?.message ?? answer.reason);
    return { refused: words.replace(/\s+/g, ' ').slice(0, 300), status: answer.status };
}
function read(answer, shape) {
    try {
        const content = Buffer.from(answer.body).toString();
        return shape(content === '' ? undefined : JSON.parse(content), '');
    }
    catch {
        return undefined;
    }
}
/** Whether an answer is a refusal. */
const isRefusal = (answer) => typeof answer === 'object' && answer !== null && 'refused' in answer;


/***/ }),

/***/ 87877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createIdentity)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85584);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68380);


/**
 * The job's identity from GitHub's issuer: `GET $ACTIONS_ID_TOKEN_REQUEST_URL&audience=\u2026` with the request token as
 * bearer gives `{"value": "<jwt>"}` (actions/toolkit, `core/src/oidc-utils.ts`). A token is single-use and lives for
 * minutes, so each call asks for a new one. `mask` is called before the token is returned.
 */
function createIdentity(http, environment, mask) {
    const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    const server = environment['GITHUB_SERVER_URL'] ?? '';
    // no registry and no public Sigstore knows the issuer of an Enterprise server
    const isKnown = server === '' || server === 'https://github.com';
    const available = isKnown && URL.canParse(address) && bearer !== '';
    return {
        available,
        async token(audience) {
            if (!available) {
                return {
                    refused: !isKnown
                        ? `${server} is not github.com, and no registry knows its OIDC tokens`
                        : 'the job has no `permissions: id-token: write`, or it belongs to a pull request from a fork',
                };
            }
            const url = new URL(address);
            url.searchParams.set('audience', audience);
            const answer = await http.send({
                method: 'GET',
                url: url.href,
                headers: { authorization: `bearer ${bearer}`, accept: 'application/json; api-version=2.0' },
            });
            const jwt = answer.status === 200 ? tokenIn(answer) : undefined;
            if (jwt === undefined)
                return { refused: refusal(answer) };
            mask(jwt);
            return { jwt };
        },
    };
}
const given = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ value: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const said = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ message: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
function tokenIn(answer) {
    const jwt = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .M)(answer.body, given)?.value;
    return jwt !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(jwt) ? jwt : undefined;
}
/** The issuer's words. Never those of a success: the token would be in them. */
function refusal(answer) {
    if (answer.status === 0)
        return `GitHub's token service did not answer: ${answer.reason}`;
    if (answer.status === 200)
        return "GitHub's token service answered without a token";
    const words = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .M)(answer.body, said)?.message ?? answer.reason;
    return `GitHub's token service answered ${answer.status}: ${words.slice(0, 300)}`;
}


/***/ }),

/***/ 77782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** What the runner says of this run, from the variables that it sets (GitHub docs, "Variables reference"). */
function readRun(environment) {
    const told = (name) => (environment[name] === '' ? undefined : environment[name]);
    return {
        repository: told('GITHUB_REPOSITORY'),
        event: told('GITHUB_EVENT_NAME'),
        payload: readPayload(told('GITHUB_EVENT_PATH')),
        ref: told('GITHUB_REF'),
        commit: told('GITHUB_SHA'),
        runId: told('GITHUB_RUN_ID'),
        workflow: /\/\.github\/workflows\/([^/@]+)@/.exec(told('GITHUB_WORKFLOW_REF') ?? '')?.[1],
        attempt: Number(told('GITHUB_RUN_ATTEMPT') ?? '1'),
        actor: told('GITHUB_ACTOR'),
        serverUrl: told('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: told('GITHUB_API_URL') ?? 'https://api.github.com',
        workspace: told('GITHUB_WORKSPACE') ?? process.cwd(),
        temp: told('RUNNER_TEMP') ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        os: process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux',
        architecture: process.arch === 'arm64' ? 'aarch64' : 'x86_64',
    };
}
function readPayload(file) {
    if (file === undefined)
        return undefined;
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return payload;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ judgeRequirement),
/* harmony export */   PI: () => (/* binding */ featureNameDefect),
/* harmony export */   Yg: () => (/* binding */ crateNameDefect),
/* harmony export */   qo: () => (/* binding */ featureDefect),
/* harmony export */   vk: () => (/* binding */ isReservedCrateName),
/* harmony export */   wf: () => (/* binding */ isCrateVersion)
/* harmony export */ });
/** Names that crates.io keeps for itself (its migrations), compared without case and with `_` as `-`. */
const reserved = new Set(('alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate ' +
    'fmt-macros grammar graphviz macro macros proc-macro rbml rust-installer rustbook rustc rustc-back rustc-borrowck ' +
    'rustc-driver rustc-llvm rustc-resolve rustc-trans rustc-typeck rustdoc rustllvm rustuv serialize std syntax test ' +
    'unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 ' +
    'lpt8 lpt9').split(' '));
/** Whether crates.io keeps this name for itself. */
function isReservedCrateName(name) {
    return reserved.has(name.toLowerCase().replaceAll('_', '-'));
}
/**
 * Why crates.io does not take a name (its `crates_io_validation`), or `undefined`. A name in the manifest only (`alias`)
 * may begin with `_`.
 */
function crateNameDefect(what, name, alias = false) {
    if (Array.from(name).length > 64)
        return `the ${what} name \`${name}\` is too long (max 64 characters)`;
    if (name === '')
        return `${what} name cannot be empty`;
    if (/^\d/.test(name))
        return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`;
    if (!(alias ? /^[A-Za-z_]/ : /^[A-Za-z]/).test(name)) {
        const first = alias ? 'an ASCII character, or `_`' : 'an ASCII character';
        return `invalid character \`${Array.from(name)[0]}\` in ${what} name: \`${name}\`, the first character must be ${first}`;
    }
    const wrong = Array.from(name).find((character) => !/[A-Za-z0-9_-]/.test(character));
    if (wrong === undefined)
        return undefined;
    return `invalid character \`${wrong}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``;
}
/** Why crates.io does not take an entry of a feature (`feature`, `dep/feature`, `dep?/feature`, `dep:name`), or `undefined`. */
function featureDefect(feature) {
    const slash = feature.indexOf('/');
    if (slash !== -1) {
        const dependency = feature.slice(0, slash).replace(/\?$/, '');
        return crateNameDefect('dependency', dependency, true) ?? featureNameDefect(feature.slice(slash + 1));
    }
    const marked = feature.indexOf('dep:');
    return marked === -1 ? featureNameDefect(feature) : crateNameDefect('dependency', feature.slice(marked + 4), true);
}
/** Why crates.io does not take the name of a feature, or `undefined`. */
function featureNameDefect(name) {
    if (name === '')
        return 'feature cannot be empty';
    const [first = '', ...rest] = Array.from(name);
    if (!/[\p{XID_Start}_0-9]/u.test(first)) {
        return `invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start character or digit`;
    }
    const wrong = rest.find((character) => !/[\p{XID_Continue}+.-]/u.test(character));
    if (wrong === undefined)
        return undefined;
    return `invalid character \`${wrong}\` in feature \`${name}\`, characters must be Unicode XID characters, \`+\`, \`-\`, or \`.\``;
}
const number = '(?:0|[1-9]\\d*)';
const prerelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const suffix = `(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`;
const version = new RegExp(`^${number}\\.${number}\\.${number}${suffix}$`);
const star = '[*xX]';
const patch = `(?:\\.(?:${star}|${number}${suffix}))?`;
const comparator = new RegExp(`^ *(?:=|>=|>|<=|<|~|\\^)? *${number}(?:\\.(?:${star}(?:\\.${star})?|${number}${patch}))? *$`);
/** Whether it is a version as Rust's semver reads it (semver.org, nothing around it). */
function isCrateVersion(text) {
    return version.test(text) && fits(text);
}
/** Rust's numbers have 64 bits. */
const fits = (text) => (text.replace(/[-+].*$/s, '').match(/\d{19,}/g) ?? []).every((digits) => BigInt(digits) < 2n ** 64n);
/** What a version requirement is to Rust's semver: one, the bare wildcard, or none. */
function judgeRequirement(text) {
    if (/^ *[*xX] *$/.test(text))
        return 'wildcard';
    const parts = text.split(',');
    return parts.length <= 32 && parts.every((each) => comparator.test(each) && fits(each)) ? 'valid' : 'invalid';
}


/***/ })

};
