export const id = 9955;
export const ids = [9955];
export const modules = {

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBack: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: ./lib/cli/cli/config-in.js
var config_in = __webpack_require__(87833);
// EXTERNAL MODULE: ./lib/cli/cli/release/tokens.js
var tokens = __webpack_require__(4091);
// EXTERNAL MODULE: ./lib/cli/cli/verify/reach.js + 2 modules
var verify_reach = __webpack_require__(6546);
// EXTERNAL MODULE: ./lib/cli/cli/verify/open-scope.js + 4 modules
var open_scope = __webpack_require__(94476);
// EXTERNAL MODULE: ./lib/cli/cli/visibility.js
var visibility = __webpack_require__(52063);
// EXTERNAL MODULE: ./lib/cli/src/audit/withdrawal.js
var withdrawal = __webpack_require__(5880);
// EXTERNAL MODULE: ./lib/cli/src/model/credential.js
var credential = __webpack_require__(74684);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/address.js
var crates_address = __webpack_require__(69676);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/sparse-index.js
var sparse_index = __webpack_require__(28175);
// EXTERNAL MODULE: ./lib/cli/src/registries/crates/words.js
var words = __webpack_require__(11041);
;// CONCATENATED MODULE: ./lib/cli/src/registries/crates/yank.js


/**
 * Yanks a version: `DELETE /api/v1/crates/{crate}/{version}/yank` (cargo book, "Web API: Yank"). Nothing is deleted: who has
 * it in a lock file goes on getting it. Doing it twice is no mistake, so a broken connection may try again. Gives the
 * refusal, or `undefined` where the registry agreed; `api` is without a trailing slash.
 */
async function yank(http, api, { name, version }, credential) {
    const url = `${api}/api/v1/crates/${encodeURIComponent(name)}/${encodeURIComponent(version)}/yank`;
    const headers = { accept: 'application/json', authorization: credential.reveal() };
    const answer = await http.send({ method: 'DELETE', url, headers, repeatable: true });
    // an error can come with status 200 (`middleware/cargo_compat.rs`)
    if (answer.status === 200 && (0,words/* errorsIn */.R4)(answer)?.length === 0)
        return undefined;
    return (0,problem/* problem */.CC)('rollback-refused', `${url} ${(0,words/* heard */.HK)(answer)}.`, fixOf(answer.status, (0,words/* wordsOf */.Z9)(answer)));
}
function fixOf(status, words) {
    if (status === 429)
        return 'Wait as long as it says, and run the same command again: what is done stays done.';
    if (/required permissions|must already be an owner/i.test(words)) {
        return 'The token must be of an owner of the crate, and have the scope `yank`: https://crates.io/settings/tokens';
    }
    if (status === 401 || status === 403) {
        return 'The token is mistyped, revoked or has run out, or was minted by trusted publishing, which cannot yank. Make one with the scope `yank`: https://crates.io/settings/tokens';
    }
    return 'Look at https://status.crates.io, and run the same command again: what is done stays done.';
}

;// CONCATENATED MODULE: ./lib/cli/cli/rollback/carry-out.js







/** Milliseconds until the index must show a yank; a cache before it may take ten minutes. */
const patience = 20_000;
const firstWait = 500;
/** Does what is open, each on its own: what is refused in one place does not keep the others. */
async function carryOut(deeds, hands) {
    const done = [];
    let token;
    for (const deed of deeds) {
        const { what, state } = deed;
        if (state !== 'open' || what.kind === 'by-hand') {
            done.push(deed);
            continue;
        }
        const wrong = what.kind === 'yank' ? await yankOne(what.crate, (token ??= tokenFor(hands)), hands) : await markOne(what, hands);
        if (wrong === undefined)
            done.push({ ...deed, state: 'done' });
        // a warning: it is done, and cannot be seen yet
        else
            done.push({ ...deed, state: wrong.level === 'warning' ? 'done' : 'failed', problem: wrong });
    }
    return done;
}
async function tokenFor({ wanted, reach, tokenCommand }) {
    const commands = { flag: wanted.tokenCommand, config: tokenCommand };
    const source = (0,tokens/* sourceOf */.vz)('crates', reach.process.environment, commands);
    // nothing that is printed here ever holds it
    const read = await (0,tokens/* readToken */.AI)('crates', source, reach.process, wanted.root, () => { });
    if ('problem' in read)
        return read;
    if (read.token !== undefined)
        return new credential/* Credential */.G(read.token, 'given');
    return {
        problem: (0,problem/* problem */.CC)('credential-missing', 'There is no token for crates.io.', `${(0,tokens/* waysTo */.Og)('crates')}. It needs the scope \`yank\`.`),
    };
}
async function yankOne(crate, token, { wanted, reach }) {
    const credential = await token;
    if ('problem' in credential)
        return credential.problem;
    const named = wanted.addresses.crates;
    const address = named === undefined ? crates_address/* cratesIo */.N : (0,crates_address/* addressOf */.c)(named);
    const index = (0,sparse_index/* openIndex */.b6)({ http: reach.http, address, isCratesIo: address === crates_address/* cratesIo */.N, reading: credential });
    const place = await index.place();
    if ('unreadable' in place)
        return place.unreadable;
    const refused = await yank(reach.http, place.api, crate, credential);
    return refused ?? seen(crate, reach);
}
/** Waits until the index shows it, as cargo will see it. */
async function seen(crate, { registries, clock }) {
    const { rust } = registries('pypi');
    const end = clock.now() + patience;
    for (let wait = firstWait;; wait *= 2) {
        const found = await rust.find(crate);
        if (found !== 'absent' && 'files' in found && found.files.some(({ yanked }) => yanked))
            return undefined;
        if (clock.now() + wait > end)
            break;
        await clock.sleep(wait);
    }
    return (0,problem/* problem */.CC)('rollback-unseen', `${rust.url} yanked ${crate.name} ${crate.version}, and its index does not show it yet.`, 'Nothing to do: a cache before the index may keep the old answer for ten minutes.', { level: 'warning' });
}
async function markOne(what, { wanted, record }) {
    if (record === undefined) {
        return (0,problem/* problem */.CC)('credential-missing', 'There is no token for GitHub.', `${(0,tokens/* waysTo */.Og)('github')}. It needs \`contents: write\`.`);
    }
    const answer = what.kind === 'promote'
        ? await record.mark(what.release, { latest: true })
        : await record.mark(what.release, {
            ...(0,withdrawal/* withdrawnText */.s)(what.release, wanted.reason),
            prerelease: true,
            latest: false,
        });
    return answer === true ? undefined : refused(what.release, answer);
}
const refused = ({ url, immutable }, { status, refused: words }) => (0,problem/* problem */.CC)('rollback-refused', `GitHub did not change the release: ${status === 0 ? words : `${status} ${words}`}.`, status === 401 || status === 403 || status === 404
    ? 'The token needs `contents: write` of this repository.'
    : status === 422
        ? `Running it again changes nothing. Edit the release by hand: ${url}${immutable ? ' Of an immutable release GitHub lets you change the title, the notes and whether it is a pre-release.' : ''}`
        : 'Look at https://www.githubstatus.com, and run the same command again: what is done stays done.');

// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
;// CONCATENATED MODULE: ./lib/cli/cli/rollback/deeds.js

/** What can be done about a release, in the order in which it is done: crates that depend on others before those. */
function deedsFor({ packages, release, isMarked, isLatest, before }, place, wanted) {
    const out = packages.filter(({ state }) => state === 'there' || state === 'yanked');
    const crates = out.filter(({ ecosystem }) => ecosystem === 'rust').reverse();
    const projects = out.filter(({ ecosystem }) => ecosystem === 'python');
    const shown = release === 'absent' ? undefined : release;
    return [
        ...crates.map((each) => yanking(each, wanted)),
        ...(shown === undefined || place === undefined ? [] : [marking(shown, isMarked, place)]),
        ...(shown !== undefined && place !== undefined && isLatest && before !== undefined
            ? [promoting(before, place)]
            : []),
        ...projects.map((each) => byHand(each, wanted.reason)),
    ];
}
function yanking(crate, { addresses }) {
    const { name, version, registry, state } = crate;
    const elsewhere = addresses.crates === undefined ? '' : ` --index sparse+${addresses.crates.replace(/^sparse\+/, '')}`;
    return {
        what: { kind: 'yank', crate },
        words: `yank ${name} ${version} on ${registry.name === 'other' ? registry.url : registry.name}`,
        how: [`cargo yank ${name}@${version}${elsewhere}`],
        state: state === 'yanked' ? 'already' : 'open',
    };
}
/** GitHub shows no pre-release as the latest one. */
function marking(release, isMarked, place) {
    const isDone = isMarked && release.prerelease;
    return {
        what: { kind: 'mark', release },
        words: 'mark the GitHub Release as withdrawn: title, first line of the notes, pre-release',
        how: isDone ? [release.url] : [`${place.serverUrl}/${place.name}/releases/edit/${encodeURIComponent(release.tag)}`],
        state: isDone ? 'already' : 'open',
    };
}
const promoting = (release, place) => ({
    what: { kind: 'promote', release },
    words: `let ${release.tag} be the latest release again`,
    how: [`gh release edit ${release.tag} --repo ${place.name} --latest`],
    state: 'open',
});
/** PyPI has no API for it: a person does it on the page of the release. */
function byHand({ name, version, registry, state }, reason) {
    const host = registry.name === 'testpypi' ? 'https://test.pypi.org' : 'https://pypi.org';
    const page = `${host}/manage/project/${(0,project_name/* normalisedName */.E)(name)}/release/${encodeURIComponent(version)}/`;
    const why = reason ?? `${name} ${version} is broken. Use another version.`;
    return {
        what: { kind: 'by-hand' },
        words: `yank ${name} ${version} on ${registry.name === 'other' ? registry.url : registry.name === 'testpypi' ? 'TestPyPI' : 'PyPI'}, by hand`,
        how: registry.name === 'other'
            ? [`where ${registry.url} lets you`]
            : [page, 'Options \u2192 Yank, with the reason:', `  ${why}`],
        state: state === 'yanked' ? 'already' : 'open',
    };
}

// EXTERNAL MODULE: ./lib/cli/src/audit/rows.js
var rows = __webpack_require__(6682);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/cli/src/audit/successor.js


/** How many versions are looked at until one is free. */
const most = 50;
/**
 * The version that follows a broken one: the next patch of a final version, the next of its series of a pre-release. Versions
 * that `isTaken` are passed over; `undefined` where the version cannot be counted on.
 */
function successorOf({ ecosystem, version }, isTaken) {
    const after = ecosystem === 'rust' ? afterCargo : afterPython;
    let next = after(version);
    for (let tried = 0; next !== undefined && tried < most && isTaken(next); tried += 1)
        next = after(next);
    return next;
}
function afterCargo(version) {
    const parsed = semver.parse(version);
    if (parsed === null)
        return undefined;
    // semver's own rule counts the last number on: rc.1 \u2192 rc.2
    return (parsed.prerelease.length === 0 ? parsed.inc('patch') : parsed.inc('prerelease')).version;
}
function afterPython(version) {
    const parts = (0,pep440/* explain */.WE)(version);
    if (parts === null)
        return undefined;
    const epoch = parts.epoch === 0 ? '' : `${parts.epoch}!`;
    const [label, count] = parts.pre ?? [];
    if (parts.is_devrelease)
        return undefined;
    if (label !== undefined)
        return `${epoch}${parts.release.join('.')}${String(label)}${Number(count) + 1}`;
    const [major = 0, minor = 0, patch = 0, ...rest] = parts.release.map(Number);
    if (rest.length > 0)
        return `${epoch}${[major, minor, patch, ...rest.slice(0, -1), (rest.at(-1) ?? 0) + 1].join('.')}`;
    return `${epoch}${major}.${minor}.${patch + 1}`;
}

// EXTERNAL MODULE: ./lib/cli/src/model/tag-style.js
var tag_style = __webpack_require__(42409);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-template.js
var tag_template = __webpack_require__(9496);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/cli/verify/look.js + 3 modules
var look = __webpack_require__(1602);
;// CONCATENATED MODULE: ./lib/cli/cli/rollback/standing.js










/** Finds out how a release stands, without changing anything. */
async function standingOf(wanted, reach, scope) {
    const held = await (0,look.heldBy)(wanted, reach, scope);
    const { crateIndex, python } = reach.registries(held.pypi);
    const packages = await Promise.all(held.packages.map(async (each) => {
        const taken = new Set();
        if (each.ecosystem === 'rust') {
            const versions = await crateIndex.versions(each.name);
            if (Array.isArray(versions))
                for (const one of versions)
                    taken.add(one.version);
        }
        else
            await addTaken(python, each, taken);
        return { ...each, state: stateOf(each), next: successorOf(each, (version) => taken.has(version)) };
    }));
    const release = scope.github?.release;
    const recorded = release === 'absent' ? undefined : release;
    const place = scope.repository;
    const record = place && reach.record(place, (0,verify_reach.gitHubToken)(reach.process));
    const latest = await record?.latest();
    const recent = await record?.recent();
    const others = recent === undefined || 'refused' in recent ? [] : recent;
    return {
        packages,
        release,
        isMarked: recorded !== undefined && (0,withdrawal/* isWithdrawn */.r)(recorded),
        isLatest: latest !== undefined && latest !== 'absent' && 'tag' in latest && latest.tag === wanted.tag,
        before: beforeOf(wanted.tag, others),
        tag: tagState(packages, release),
        unasked: [
            ...scope.unasked,
            ...packages.flatMap(({ found }) => (found !== 'absent' && 'unasked' in found ? [found.unasked] : [])),
        ],
    };
}
/** The versions of a Python project that are taken: the few that could follow are asked for one by one. */
async function addTaken(python, each, taken) {
    for (let tried = 0; tried < 5; tried += 1) {
        const next = successorOf(each, (version) => taken.has(version));
        const found = next === undefined ? 'absent' : await python.find({ name: (0,project_name/* normalisedName */.E)(each.name), version: next });
        if (next === undefined || found === 'absent' || 'unreadable' in found || found.files.length === 0)
            return;
        taken.add(next);
    }
}
function stateOf(each) {
    const { found } = each;
    if (found !== 'absent' && 'unasked' in found)
        return 'unasked';
    const files = (0,rows/* filesOf */.R8)(each);
    if (files.length === 0)
        return 'absent';
    return files.every(({ yanked }) => yanked) ? 'yanked' : 'there';
}
/** The greatest final version among the other releases with the same kind of tag that were not withdrawn. */
function beforeOf(tag, releases) {
    const [style] = (0,tag_style/* stylesOf */.i1)([tag]).keys();
    const read = (0,tag_template/* tagReader */.uO)(style ?? `${tag.slice(0, tag.length - versionIn(tag).length)}{version}`, '');
    const final = releases.flatMap((release) => {
        const version = (0,model_version/* readVersion */.$4)(read(release.tag) ?? '');
        const isOut = release.tag === tag || release.prerelease || (0,withdrawal/* isWithdrawn */.r)(release);
        return isOut || version === undefined || (0,model_version/* isPrerelease */.V1)(version) ? [] : [{ release, version }];
    });
    return final.sort((one, other) => (0,model_version/* compareVersions */.Zy)(other.version, one.version))[0]?.release;
}
/** `1.2.0` of `v1.2.0` and of `core-2-v1.2.0`. */
const versionIn = (tag) => /\d+(?:\.\d+)+\S*$|\d+$/.exec(tag)?.[0] ?? '';
/** A file name is used once on PyPI and a version once on crates.io, and a tag of an immutable release never again. */
function tagState(packages, release) {
    if (packages.some(({ state }) => state === 'there' || state === 'yanked'))
        return 'spent';
    if (release !== undefined && release !== 'absent' && release.immutable)
        return 'spent';
    return release === undefined || packages.some(({ state }) => state === 'unasked') ? 'unasked' : 'free';
}
/** Nothing is known of the release: there is nothing to withdraw. Throws a {@link Refusal}. */
function mustBeKnown({ packages, unasked }) {
    if (packages.length > 0 && packages.every(({ state }) => state === 'unasked'))
        throw new problem/* Refusal */.P_(unasked);
}

;// CONCATENATED MODULE: ./lib/cli/cli/rollback/roll-back.js








/** Looks at a release, and withdraws it where that was asked for. Throws a `Refusal` where nobody knows the tag. */
async function rollBack(wanted, environment) {
    const reach = await (0,verify_reach.openReach)(environment, wanted);
    const scope = await (0,open_scope.openScope)(wanted, reach);
    const standing = await standingOf(wanted, reach, scope);
    mustBeKnown(standing);
    const place = scope.repository;
    const deeds = deedsFor(standing, place, wanted);
    const shown = { wanted, place, standing, deeds, refusals: [] };
    if (!wanted.yes)
        return shown;
    const token = await gitHubToken(wanted, reach);
    const refusals = await roll_back_closed(reach, place, token);
    if (refusals.length > 0)
        return { ...shown, refusals };
    const record = place === undefined || token === undefined ? undefined : reach.record(place, token);
    const done = await carryOut(deeds, { wanted, reach, record, tokenCommand: await commandIn(wanted, reach) });
    return { ...shown, deeds: done };
}
async function gitHubToken(wanted, { process }) {
    const source = (0,tokens/* sourceOf */.vz)('github', process.environment, { flag: undefined, config: undefined });
    const read = await (0,tokens/* readToken */.AI)('github', source, process, wanted.root, () => { });
    return 'token' in read ? read.token : undefined;
}
/** Of a private repository nothing is changed, and nothing of one that nobody says is public. */
async function roll_back_closed(reach, place, token) {
    const heard = place === undefined ? undefined : await reach.gitHub(place, token).repository();
    return (0,visibility/* visibilityProblems */.T)(heard).map((each) => ({
        ...each,
        level: 'error',
        fix: each.code === 'repository-private'
            ? 'Nothing of a private repository is changed from here. What can be done by hand is listed above.'
            : `${(0,tokens/* waysTo */.Og)('github')}.`,
    }));
}
/** The command that the config of the checkout names. */
async function commandIn(wanted, { files }) {
    if (wanted.repository !== undefined)
        return undefined;
    return (await (0,config_in/* configIn */.k)(wanted, files)).config.credentials.cratesTokenCommand;
}


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ visibilityProblems)
/* harmony export */ });
/* harmony import */ var _src_guards_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91404);

/**
 * Whether a repository is public by GitHub's API alone, the one voice that there is outside of a job. `heard` is its answer;
 * `undefined` where origin is not on GitHub.
 */
const visibilityProblems = (heard) => (0,_src_guards_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .guardVisibility */ .O)({
    apiVisibility: heard === undefined || 'refused' in heard ? undefined : heard.visibility,
    apiRefusal: heard === undefined ? 'origin is not a repository on GitHub' : 'refused' in heard ? heard.refused : undefined,
    eventVisibility: undefined,
    claimVisibility: 'unasked',
});


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

/***/ 74639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endTree),
/* harmony export */   a: () => (/* binding */ treeMark)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** The variable by which the processes of one command are known, wherever they have gone. */
const treeMark = 'RELEASE_ACTION_TREE';
/**
 * Ends a process with everything that it started: its group, on Linux also descendants that left the group, and those that
 * cut themselves off altogether but still bear `mark` in their environment.
 */
function endTree(pid, mark) {
    if (process.platform === 'win32') {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' }).on('error', () => { });
        return;
    }
    // before the parents are gone: afterwards nobody knows whose children they were
    const strays = process.platform === 'linux' ? strayProcesses(pid, mark) : [];
    end(-pid);
    for (const stray of strays)
        end(stray);
}
function end(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // it has ended by itself in the meantime
    }
}
/** By `/proc`: descendants, and whoever bears the mark (proc(5)). */
function strayProcesses(root, mark) {
    const all = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => ({ pid: Number(name), parent: parentOf(name), isMarked: bears(name, mark) }));
    const found = new Set([root]);
    for (let grown = -1; grown !== found.size;) {
        grown = found.size;
        for (const each of all)
            if (found.has(each.parent) || each.isMarked)
                found.add(each.pid);
    }
    found.delete(root);
    found.delete(process.pid);
    return [...found];
}
/** The fourth field of `stat`; the second is a name in brackets, which may hold anything. */
function parentOf(pid) {
    const text = readProc(`/proc/${pid}/stat`);
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? '0');
}
function bears(pid, mark) {
    return mark !== undefined && readProc(`/proc/${pid}/environ`).split('\0').includes(`${treeMark}=${mark}`);
}
/** Empty where the process has ended, or is not ours to look at. */
function readProc(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ })

};
