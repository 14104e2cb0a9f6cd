export const id = 22;
export const ids = [22];
export const modules = {

/***/ 10022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/artifacts/names.js
var names = __webpack_require__(37266);
// EXTERNAL MODULE: ./lib/action/attest/attestation.js
var attestation = __webpack_require__(46032);
// EXTERNAL MODULE: ./lib/action/attest/eligibility.js
var eligibility = __webpack_require__(85147);
// EXTERNAL MODULE: ./lib/action/attest/sign.js + 6 modules
var sign = __webpack_require__(58266);
// EXTERNAL MODULE: ./lib/action/model/problem.js
var problem = __webpack_require__(73919);
;// CONCATENATED MODULE: ./lib/action/github-release/draft.js

/**
 * Drafts the GitHub Release with every file attached, before anything irreversible: it proves `contents: write`, and an
 * immutable release takes no files once it is published. One that exists is gone on with: missing files are attached,
 * broken ones replaced, and other bytes under the same name are refused.
 */
async function draftRelease(github, files, draft, distributions) {
    const existing = await github.releases(draft.tag);
    if ('refused' in existing)
        return refused('read the releases', existing);
    // a published one wins over drafts of the same tag
    const found = existing.find((each) => !each.draft) ?? existing[0];
    if (found !== undefined && !found.draft) {
        return { release: found, isPublished: true, problems: compareAssets(found, distributions) };
    }
    const release = found ?? (await github.draft(draft));
    if ('refused' in release)
        return refused('draft the release', release);
    const problems = [];
    for (const file of distributions)
        problems.push(...(await attachFile(github, files, release, file)));
    if (problems.some((each) => each.level === 'error'))
        return { release: undefined, problems };
    return { release, isPublished: false, problems };
}
/** Publishes the draft. A refusal is a warning: the registries have the files, and that is not taken back. */
async function publishDraft(github, release, latest) {
    const published = await github.publish(release, latest);
    if (!('refused' in published))
        return { release: published, problems: [] };
    return {
        release,
        problems: [
            (0,problem/* problem */.C)('github-release-draft', `Everything is published and verified, but the GitHub Release is still a draft: ${words(published)}.`, 'Run the job again, or publish the draft by hand on the releases page.', { level: 'warning' }),
        ],
    };
}
async function attachFile(github, files, release, file) {
    const there = release.assets.find((each) => each.name === assetName(file.filename));
    if (there !== undefined) {
        if (there.state === 'uploaded' && there.sha256 === file.sha256)
            return [];
        // a draft's files are ours to replace; an upload that broke off leaves one in the state `starter`
        const gone = await github.detach(there);
        if (gone !== true)
            return [notAttached(file, gone)];
    }
    const content = { length: file.size, open: () => files.stream(file.path) };
    const asset = await github.attach(release, file.filename, content);
    if ('refused' in asset)
        return [notAttached(file, asset)];
    return asset.sha256 === undefined || asset.sha256 === file.sha256 ? [] : [otherBytes(file, asset)];
}
/** A published release is left alone: what differs is told. */
function compareAssets(release, distributions) {
    return distributions.flatMap((file) => {
        const asset = release.assets.find((each) => each.name === assetName(file.filename));
        if (asset?.sha256 === file.sha256)
            return [];
        return [
            (0,problem/* problem */.C)('github-release-published', `The GitHub Release of ${release.tag} is published already, and ${asset === undefined ? `lacks ${file.filename}` : `has other bytes as ${file.filename}`}.`, 'Its notes and files are left as they are. Attach the file by hand if the release is not immutable.', { level: 'warning' }),
        ];
    });
}
/** GitHub puts a dot for every other sign in an asset's name. */
function assetName(filename) {
    return filename.replace(/[^A-Za-z0-9._+-]/g, '.');
}
function otherBytes(file, asset) {
    return (0,problem/* problem */.C)('github-release-asset', `GitHub has SHA-256 ${asset.sha256 ?? '(none)'} for ${file.filename}, and ${file.sha256} was sent.`, 'Run the job again: the file is replaced while the release is a draft.');
}
function notAttached(file, refusal) {
    return (0,problem/* problem */.C)('github-release-asset', `${file.filename} could not be attached to the draft: ${words(refusal)}.`, 'Nothing has been published. Run the job again.');
}
function refused(what, refusal) {
    const isForbidden = refusal.status === 403 || refusal.status === 404;
    return {
        release: undefined,
        problems: [
            (0,problem/* problem */.C)(isForbidden ? 'contents-permission' : 'github-release-failed', `GitHub did not let the job ${what}: ${words(refusal)}.`, isForbidden
                ? 'Add to the publishing job:\n    permissions:\n      contents: write\n      id-token: write'
                : 'Nothing has been published. Run the job again.'),
        ],
    };
}
const words = ({ refused: said, status }) => (status === 0 ? said : `${status} ${said}`);

// EXTERNAL MODULE: ./lib/action/guards/visibility.js
var guards_visibility = __webpack_require__(80977);
// EXTERNAL MODULE: ./lib/action/guards/facts.js
var facts = __webpack_require__(4190);
// EXTERNAL MODULE: ./lib/action/model/claims.js
var claims = __webpack_require__(47351);
// EXTERNAL MODULE: ./lib/action/model/distribution.js
var distribution = __webpack_require__(66428);
// EXTERNAL MODULE: ./lib/action/preflight.js + 3 modules
var preflight = __webpack_require__(51977);
// EXTERNAL MODULE: ./lib/action/publish/lanes.js
var lanes = __webpack_require__(58273);
// EXTERNAL MODULE: ./lib/action/model/standing.js
var model_standing = __webpack_require__(89010);
// EXTERNAL MODULE: ./lib/action/publish/inventory.js + 1 modules
var inventory = __webpack_require__(15809);
;// CONCATENATED MODULE: ./lib/action/publish/upload.js



/** How often a file is sent whose fate is unclear, and how often the registry is then asked for it. */
const tries = 4;
const looks = 4;
/** Brings one file to an end, whatever the registry and the network do. Throws only what the registry client throws. */
async function uploadFile({ registry, session, clock, mayWait }, { distribution, newName }) {
    const begun = clock.now();
    const done = (outcome, why) => ({
        filename: distribution.filename,
        registry: registry.name,
        outcome,
        ...(why && { problem: why }),
        seconds: (clock.now() - begun) / 1000,
    });
    let sent = 0;
    let renewed = false;
    for (;;) {
        const granted = await session.credential({ newName });
        if ('problem' in granted)
            return done('failed', granted.problem);
        const result = await registry.upload(distribution, granted.credential);
        switch (result.outcome) {
            case 'stored':
                return done('uploaded');
            case 'refused': {
                if (result.problem.code !== 'registry-file-exists')
                    return done('failed', result.problem);
                // somebody was faster: an earlier try of ours whose answer was lost, another job, or another release
                const seen = await look(registry, clock, distribution, looks);
                if (seen.is === 'identical')
                    return done(sent > 0 ? 'uploaded' : 'already-there');
                return done('failed', seen.is === 'different' ? seen.problem : result.problem);
            }
            case 'unclear': {
                sent += 1;
                await clock.sleep(1000 * 2 ** sent);
                const seen = await look(registry, clock, distribution, 1);
                if (seen.is === 'identical')
                    return done('uploaded');
                if (seen.is === 'different')
                    return done('failed', seen.problem);
                if (sent >= tries)
                    return done('failed', unclear(registry, distribution, result.words));
                break;
            }
            case 'expired':
                if (renewed || !session.expired(granted.credential))
                    return done('failed', runOut(registry, result.words));
                renewed = true;
                break;
            case 'later':
                if (!mayWait(result.wait))
                    return done('failed', tooLong(registry, distribution, result.wait, result.words));
                await clock.sleep(result.wait);
                break;
        }
    }
}
/** Asks for the file by its hash, up to `times` with growing waits: an index may lag behind what the registry has stored. */
async function look(registry, clock, distribution, times) {
    for (let asked = 1;; asked += 1) {
        const found = await registry.find(distribution);
        if (found !== 'absent' && !('unreadable' in found)) {
            const { standing, held } = (0,model_standing/* standingOf */.Y)(distribution, found.files);
            if (standing === 'identical')
                return { is: 'identical' };
            if (held !== undefined)
                return { is: 'different', problem: (0,inventory/* differs */.A)(registry, distribution, held.sha256) };
        }
        if (asked >= times)
            return { is: 'unseen' };
        await clock.sleep(1000 * 2 ** asked);
    }
}
const again = 'Run the job again: what has arrived by then is found by its hash and not sent a second time.';
const unclear = (registry, distribution, words) => (0,problem/* problem */.C)('registry-unclear', `${registry.url} gave no clear answer to ${distribution.filename}, ${tries} times: ${words}. It does not show the file.`, again);
const runOut = (registry, words) => (0,problem/* problem */.C)('credential-expired', `${registry.url} says of the credential: ${words}`, 'Make a new token, and run the job again.');
const tooLong = (registry, distribution, wait, words) => (0,problem/* problem */.C)('registry-rate-limited', `${registry.url} asks to wait ${Math.ceil(wait / 1000)} s before ${distribution.filename}: ${words}`, `The job does not wait so long. ${again}`);

;// CONCATENATED MODULE: ./lib/action/publish/release.js




/** Four and more at a time into one release meet database deadlocks on PyPI. */
const usualWidth = 3;
/**
 * Publishes to one registry and tells what became of each file, in the order given; never throws. crates go one after
 * the other. On PyPI the first file of a release goes alone, because it makes the release, and then three go at a time.
 * After the first failure no new file is begun.
 */
async function publishTo(options) {
    const { holdings, onOutcome, width = usualWidth } = options;
    let budget = options.waitBudget ?? 15 * 60_000;
    const mayWait = (milliseconds) => {
        if (milliseconds > budget)
            return false;
        budget -= milliseconds;
        return true;
    };
    let failed = false;
    const one = async (holding) => {
        const outcome = await settle({ ...options, mayWait }, holding, failed);
        if (outcome.outcome === 'failed')
            failed = true;
        onOutcome?.(outcome);
        return outcome;
    };
    const outcomes = [];
    for (const release of releasesOf(holdings)) {
        const isCrate = release.some((each) => (0,distribution/* ecosystemOf */.M)(each.distribution.kind) === 'rust');
        const alone = release.findIndex((each) => each.standing !== 'identical') + 1;
        outcomes.push(...(await (0,lanes/* inLanes */.L)(release.slice(0, alone), 1, one)));
        outcomes.push(...(await (0,lanes/* inLanes */.L)(release.slice(alone), isCrate ? 1 : width, one)));
    }
    return outcomes;
}
async function settle(options, holding, stopped) {
    const { filename } = holding.distribution;
    const file = { filename, registry: options.registry.name, seconds: 0 };
    if (holding.standing === 'identical')
        return { ...file, outcome: 'already-there' };
    if (stopped || holding.standing !== 'absent')
        return { ...file, outcome: 'not-tried' };
    try {
        return await uploadFile(options, holding);
    }
    catch (error) {
        const why = (0,problem/* problem */.C)('internal-error', `${filename}: ${String(error)}`, 'Please report this with the log.');
        return { ...file, outcome: 'failed', problem: why };
    }
}
/** The runs of one name and version. */
function releasesOf(holdings) {
    const releases = new Map();
    for (const each of holdings) {
        const key = `${each.distribution.name}@${each.distribution.version}`;
        releases.set(key, [...(releases.get(key) ?? []), each]);
    }
    return [...releases.values()];
}

;// CONCATENATED MODULE: ./lib/action/publish/session.js

const mintTries = 3;
/** Trusted publishing is preferred and the given token is the fallback, except for an index that is not one of the public ones. */
function createSession({ registry, identity, clock, given, trusted, onMinted }) {
    const minted = [];
    const notes = [];
    let current;
    let minting;
    let fallenBack = false;
    const mint = async () => {
        const wanted = await registry.audience();
        if ('problem' in wanted)
            return wanted;
        for (let tried = 1;; tried += 1) {
            // a token of the job is good for one exchange, also where the answer got lost
            const token = await identity.token(wanted.audience);
            if ('refused' in token)
                return { problem: noIdentity(registry, token.refused) };
            const begun = clock.now();
            const opened = await registry.open(token.jwt);
            if ('credential' in opened) {
                const { credential } = opened;
                minted.push(credential);
                onMinted(registry, credential.reveal());
                const life = (credential.expires ?? Number.POSITIVE_INFINITY) - begun;
                current = { credential, renewAt: begun + (life * 2) / 3 };
                return opened;
            }
            const { code } = opened.problem;
            const worthIt = code === 'registry-unreachable' || (code === 'trusted-publishing-token' && tried === 1);
            if (!worthIt || tried >= mintTries)
                return opened;
            await clock.sleep(1000 * 2 ** tried);
        }
    };
    const fresh = async () => {
        minting ??= mint().finally(() => (minting = undefined));
        const granted = await minting;
        if ('credential' in granted)
            return granted;
        const usable = current !== undefined && (current.credential.expires ?? 0) > clock.now() ? current : undefined;
        if (usable !== undefined)
            return usable;
        if (given === undefined)
            return granted;
        if (!fallenBack)
            notes.push({ ...granted.problem, level: 'warning' });
        fallenBack = true;
        return { credential: given };
    };
    return {
        async credential({ newName }) {
            const tokenFirst = registry.name === 'other' || (registry.name === 'crates.io' && newName);
            if (given !== undefined && (fallenBack || tokenFirst || !trusted || !identity.available)) {
                return { credential: given };
            }
            if (!trusted || !identity.available)
                return { problem: missing(registry, trusted) };
            if (current !== undefined && clock.now() < current.renewAt)
                return current;
            return fresh();
        },
        expired(credential) {
            if (credential.origin === 'given')
                return false;
            if (current?.credential === credential)
                current = undefined;
            return true;
        },
        async close() {
            current = undefined;
            for (const credential of minted.splice(0)) {
                try {
                    const failed = await registry.close(credential);
                    if (failed !== undefined)
                        notes.push({ ...failed, level: 'warning' });
                }
                catch (error) {
                    const message = `${registry.url}: revoking failed: ${String(error)}`;
                    notes.push((0,problem/* problem */.C)('credential-unrevoked', message, 'It runs out by itself.', { level: 'warning' }));
                }
            }
            return notes;
        },
    };
}
const noIdentity = (registry, why) => (0,problem/* problem */.C)('identity-token-refused', `No OIDC token for ${registry.url}: ${why}.`, 'The publishing job needs `permissions: id-token: write`. If it has that, run it again.');
const missing = (registry, trusted) => (0,problem/* problem */.C)('credential-missing', `There is no credential for ${registry.url}.`, trusted
    ? 'Give the publishing job `permissions: id-token: write`, or a token as input.'
    : 'The configuration asks for a token (`credentials: token`), and the input is empty: check that the secret exists in this environment.');

;// CONCATENATED MODULE: ./lib/action/publish/both.js


/** Crates first: a wheel may be refused for lack of a crate by nobody, a crate that is out cannot be taken back either way. */
const ecosystems = ['rust', 'python'];
/**
 * Crates, then Python. Both credentials are there before the first file is sent: that PyPI does not trust this workflow
 * must not be found out when the crates are published. The second registry is not begun where the first one failed.
 */
async function publishToBoth(options) {
    const { actions, identity, clock, registries, given, holdings } = options;
    const outcomes = [];
    const problems = [];
    const minted = [];
    const sessionFor = (ecosystem) => createSession({
        registry: registries[ecosystem],
        identity,
        clock,
        given: given[ecosystem],
        trusted: true,
        onMinted: (registry, secret) => {
            minted.push({ ecosystem, url: registry.url, secret });
            actions.save('minted', JSON.stringify(minted));
        },
    });
    const sessions = { rust: sessionFor('rust'), python: sessionFor('python') };
    let byToken = false;
    for (const ecosystem of ecosystems) {
        // a pending publisher on PyPI makes the project when it is minted with, so only where the crates can follow
        if (problems.length > 0)
            break;
        const grant = await grantFor(sessions[ecosystem], holdings[ecosystem]);
        problems.push(...grant.problems);
        byToken = grant.isGiven;
    }
    for (const ecosystem of ecosystems) {
        const session = sessions[ecosystem];
        const failed = problems.some(stops) || outcomes.some((each) => each.outcome === 'failed');
        const own = failed ? holdings[ecosystem].map(notBegun) : holdings[ecosystem];
        try {
            outcomes.push(...(await publishTo({
                registry: registries[ecosystem],
                session,
                clock,
                holdings: own,
                onOutcome: (each) => actions.line(`${each.filename}: ${each.outcome.replace('-', ' ')} (${each.seconds.toFixed(1)} s)`),
            })));
        }
        finally {
            problems.push(...(await session.close()));
        }
    }
    // every minted token has been revoked: nothing is left for the post step
    if (minted.length > 0 && problems.every((each) => each.code !== 'credential-unrevoked'))
        actions.save('minted', '');
    return { outcomes, byToken, problems: [...outcomes.flatMap((each) => each.problem ?? []), ...problems] };
}
/** What became of the files where nothing may be uploaded: what is there is there all the same. */
const nothingUploaded = ({ registries, holdings, }) => ecosystems.flatMap((ecosystem) => holdings[ecosystem].map(({ distribution: { filename }, standing }) => ({
    filename,
    registry: registries[ecosystem].name,
    outcome: standing === 'identical' ? 'already-there' : 'not-tried',
    seconds: 0,
})));
/** Sees to it that there is a credential for what is to be uploaded; tells why not, and whether one is the user's own. */
async function grantFor(session, holdings) {
    const wanted = new Set(holdings.filter((each) => each.standing === 'absent').map((each) => each.newName));
    let isGiven = false;
    for (const newName of wanted) {
        const granted = await session.credential({ newName });
        if ('problem' in granted)
            return { problems: [granted.problem], isGiven };
        isGiven ||= granted.credential.origin === 'given';
    }
    return { problems: [], isGiven };
}
const stops = (each) => each.level !== 'warning';
/** What is there already is there all the same. */
const notBegun = (held) => (held.standing === 'identical' ? held : { ...held, standing: 'unknown' });

;// CONCATENATED MODULE: ./lib/action/publish/receipt.js

/** One entry a file, in the order of publishing. */
function receiptFiles({ files, registries, outcomes, verified, attested }) {
    return files.map(({ filename, kind, name, version, sha256, size }) => {
        const outcome = outcomes.find((each) => each.filename === filename);
        const registry = registries[(0,distribution/* ecosystemOf */.M)(kind)];
        return {
            filename,
            kind,
            name,
            version,
            sha256,
            size,
            registry: registry.name === 'other' ? registry.url : registry.name,
            outcome: outcome?.outcome ?? 'not-tried',
            verified: verified.some((each) => each.filename === filename && each.verified),
            attested: attested.find((each) => each.filename === filename)?.attested,
            page: registry.page({ name, version }),
            message: outcome?.problem?.message,
        };
    });
}
/** The receipt of a publish, true also where it broke off. */
function receiptOf(plan, { runId: id, attempt, actor }, done) {
    return {
        schema: 1,
        tag: plan.tag,
        version: plan.version,
        commit: plan.commit,
        repository: plan.repository,
        run: { id, attempt, actor },
        started: new Date(done.started).toISOString(),
        finished: new Date(done.finished).toISOString(),
        complete: done.complete,
        files: done.files,
        release: { url: done.release.url, draft: done.release.draft },
    };
}

// EXTERNAL MODULE: ./lib/action/report/files.js
var report_files = __webpack_require__(6806);
// EXTERNAL MODULE: ./lib/action/report/problems.js
var report_problems = __webpack_require__(42929);
;// CONCATENATED MODULE: ./lib/action/verify/attested.js

const firstWait = 1000;
const longestWait = 15_000;
/** How many files are asked for at a time. */
const width = 8;
/**
 * Asks the index until it shows the attestation of every file, or the budget is spent; gives one result a file, in the
 * order given. What is not shown in time is a warning: the file is published, and its attestation was verified on the way in.
 */
async function waitUntilAttested(options) {
    const { registry, sent, clock, budget = 60_000 } = options;
    const end = clock.now() + budget;
    let unseen = new Map(sent.map((each) => [each, '']));
    for (let wait = firstWait;; wait = Math.min(longestWait, wait * 2)) {
        unseen = await lookAll([...unseen.keys()], options.provenance);
        const left = end - clock.now();
        if (unseen.size === 0 || left <= 0)
            break;
        await clock.sleep(Math.min(wait, left));
    }
    return sent.map((each) => {
        const { filename } = each.distribution;
        const why = unseen.get(each);
        return why === undefined
            ? { filename, attested: true }
            : { filename, attested: false, problem: late(registry, each.distribution, why) };
    });
}
/** Those that are not shown, and why. */
async function lookAll(sent, provenance) {
    const unseen = new Map();
    for (let at = 0; at < sent.length; at += width) {
        await Promise.all(sent.slice(at, at + width).map(async (each) => {
            const found = await provenance(each.distribution);
            if ('unseen' in found)
                unseen.set(each, found.unseen);
            else if (!found.envelopes.some((shown) => isSame(shown, each.envelope))) {
                unseen.set(each, 'shows other attestations of it, and not the one that was sent');
            }
        }));
    }
    return unseen;
}
/** PyPI writes base64 in lines. */
const isSame = (one, other) => bytes(one.statement).equals(bytes(other.statement)) && bytes(one.signature).equals(bytes(other.signature));
const bytes = (base64) => Buffer.from(base64, 'base64');
const late = (registry, distribution, why) => (0,problem/* problem */.C)('attestation-unseen', `${registry.url} took ${distribution.filename} with its attestation and ${why}.`, `The file is published. A cache may lag: look at ${registry.page(distribution)} later.`, { level: 'warning' });

;// CONCATENATED MODULE: ./lib/action/verify/compare.js


/** Holds one file against what the registry was found to have of its release. */
function compare(registry, distribution, found) {
    const { filename, sha256 } = distribution;
    if (found === 'absent')
        return { unseen: 'does not know the project yet' };
    if ('unreadable' in found)
        return { unseen: `could not be asked (${found.unreadable.message})` };
    const { standing, held } = (0,model_standing/* standingOf */.Y)(distribution, found.files);
    if (standing === 'identical')
        return { filename, verified: true };
    if (held === undefined)
        return { unseen: 'does not show the file yet' };
    const message = `${registry.url} serves ${filename} with SHA-256 ${held.sha256}; ${sha256} was built.`;
    const fix = `Somebody else has published this file. Yank the release, find out who can publish it, and release a new version: ${registry.page(distribution)}`;
    return { filename, verified: false, problem: (0,problem/* problem */.C)('verify-differs', message, fix) };
}

;// CONCATENATED MODULE: ./lib/action/verify/wait.js


const wait_firstWait = 1000;
const wait_longestWait = 20_000;
/**
 * Asks the registry until it shows every file with the SHA-256 that was built, or the budget is spent; gives one result a
 * file, in the order given. Other bytes are an error at once. A file that is not shown in time is a warning: the upload
 * was taken, and the caches before an index may keep an old answer for ten minutes.
 */
async function waitUntilServed({ registry, distributions, clock, budget = 300_000, }) {
    const end = clock.now() + budget;
    const results = new Map();
    for (let wait = wait_firstWait;; wait = Math.min(wait_longestWait, Math.round(wait * 1.7))) {
        const unseen = new Map();
        const waiting = distributions.filter((each) => !results.has(each));
        const answers = await askAll(registry, waiting);
        for (const each of waiting) {
            const sight = compare(registry, each, answers.get(releaseOf(each)) ?? 'absent');
            if ('unseen' in sight)
                unseen.set(each, sight.unseen);
            else
                results.set(each, sight);
        }
        const left = end - clock.now();
        if (unseen.size === 0 || left <= 0) {
            for (const [each, why] of unseen)
                results.set(each, wait_late(registry, each, why, budget));
            return distributions.flatMap((each) => results.get(each) ?? []);
        }
        await clock.sleep(Math.min(wait, left));
    }
}
function wait_late(registry, distribution, why, budget) {
    const { filename } = distribution;
    const message = `${registry.url} took ${filename} and, after ${Math.round(budget / 1000)} s, ${why}.`;
    const fix = `It is published; a cache before the index may lag by ten minutes and more. Look at ${registry.page(distribution)}, or run the job again, which only compares.`;
    return { filename, verified: false, problem: (0,problem/* problem */.C)('verify-unseen', message, fix, { level: 'warning' }) };
}
/** What the registry says of each release, asked once and all at the same time: the way out bounds its connections. */
async function askAll(registry, distributions) {
    const releases = new Map(distributions.map((each) => [releaseOf(each), each]));
    return new Map(await Promise.all([...releases].map(async ([key, each]) => [key, await registry.find(each)])));
}
const releaseOf = ({ name, version }) => `${name}@${version}`;

;// CONCATENATED MODULE: ./lib/action/steps/publish.js

















/**
 * Publishes: refuses unless every guard holds, drafts the GitHub Release, signs, mints, uploads, revokes, verifies,
 * publishes the draft. What broke off is a result with a receipt, never an exception.
 */
async function publishStep(stage, prepared) {
    const { actions, clock } = stage.ports;
    const started = clock.now();
    actions.group('Guards, files and registries');
    const checked = await (0,preflight/* preflight */.M)(stage, prepared);
    const unsigned = absentFrom(checked.holdings.python);
    const heard = (0,report_problems/* isRed */.iI)(checked.problems, true) ? unheard : await hear(stage, prepared, unsigned);
    const problems = [...checked.problems, ...heard.problems];
    actions.endGroup();
    if ((0,report_problems/* isRed */.iI)(problems, true))
        return publish_refused(prepared, problems);
    const files = ecosystems.flatMap((each) => checked.holdings[each].map((holding) => holding.distribution));
    actions.group('GitHub Release: draft');
    const drafted = await draftRelease(stage.ports.github, stage.ports.files, draftOf(prepared), files);
    actions.endGroup();
    problems.push(...drafted.problems);
    if (drafted.release === undefined)
        return publish_refused(prepared, problems);
    actions.group('Attestations');
    const signed = await (0,sign/* signEligible */.J)(stage.ports, heard.eligible, stage.inputs.attestations, unsigned);
    actions.line(signed.words);
    actions.endGroup();
    problems.push(...signed.problems);
    actions.group('Upload');
    const uploaded = await upload(stage, prepared, checked, signed);
    actions.endGroup();
    problems.push(...uploaded.problems);
    actions.group('Verify');
    const verified = await verifyAll(stage, prepared, files, uploaded.outcomes);
    const attested = await verifyAttestations(stage, prepared, unsigned, uploaded);
    actions.endGroup();
    problems.push(...[...verified, ...attested].flatMap((each) => each.problem ?? []));
    const registries = stage.registriesFor(prepared.plan.pypi);
    const outcomes = receiptFiles({ files, registries, outcomes: uploaded.outcomes, verified, attested });
    const complete = outcomes.every((each) => isOut(each.outcome) && each.verified);
    // a file that a cache does not show yet is published all the same
    const isPublished = outcomes.every((each) => isOut(each.outcome)) && !(0,report_problems/* isRed */.iI)(problems, true);
    let release = drafted.release;
    if (isPublished && !drafted.isPublished) {
        const done = await publishDraft(stage.ports.github, release, !prepared.plan.prerelease);
        release = done.release;
        problems.push(...done.problems);
    }
    const conclusion = { started, finished: clock.now(), complete, files: outcomes, release };
    return { problems, ...(await concluded(stage, receiptOf(prepared.plan, stage.ports.run, conclusion))) };
}
const unheard = { problems: [], eligible: { attest: false, why: 'the run is refused' } };
/** The third voice on visibility, and in which workflow the job stands, which decides about attestations. */
async function hear({ ports, given, inputs, registriesFor }, { plan }, unsigned) {
    const { available } = ports.identity;
    const token = available ? await ports.identity.token('release-action') : undefined;
    const jwt = token !== undefined && 'jwt' in token ? token.jwt : undefined;
    const visibility = jwt === undefined ? undefined : (0,facts/* visibilityInClaims */.ln)(jwt);
    const eligible = (0,eligibility/* eligibility */.G)({
        wanted: inputs.attestations,
        registry: registriesFor(plan.pypi).python.name,
        credential: available ? 'trusted' : 'token',
        hasToken: given.python !== undefined,
        visibility,
        claims: jwt === undefined ? undefined : (0,claims/* claimsOf */.d)(jwt),
    });
    const standing = eligible.attest || unsigned.length === 0 ? undefined : eligible.problem;
    return { eligible, problems: [...(0,guards_visibility/* guardClaim */.O)(visibility), ...(standing === undefined ? [] : [standing])] };
}
const absentFrom = (holdings) => holdings.filter((each) => each.standing === 'absent').map((each) => each.distribution);
/**
 * Uploads, with the attestations: nothing where the signing failed; and without them where the upload fell back to a token.
 * What was not sent is not told as sent.
 */
async function upload(stage, { plan }, { holdings }, signed) {
    const { attestations } = signed;
    const fields = new Map([...attestations].map(([filename, each]) => [filename, (0,attestation/* attestationsField */.A)(each)]));
    const registries = stage.registriesFor(plan.pypi, fields);
    if ((0,report_problems/* isRed */.iI)(signed.problems, true)) {
        return { outcomes: nothingUploaded({ registries, holdings }), problems: [], byToken: false, attestations };
    }
    const uploaded = await publishToBoth({ ...stage.ports, registries, given: stage.given, holdings });
    if (!uploaded.byToken || attestations.size === 0)
        return { ...uploaded, attestations };
    return { ...uploaded, attestations: new Map(), problems: [...uploaded.problems, (0,eligibility/* fellBack */.r)()] };
}
async function verifyAll(stage, { plan }, files, outcomes) {
    const registries = stage.registriesFor(plan.pypi);
    const out = new Set(outcomes.filter((each) => isOut(each.outcome)).map((each) => each.filename));
    const parts = await Promise.all(ecosystems.map((ecosystem) => waitUntilServed({
        registry: registries[ecosystem],
        distributions: files.filter((each) => out.has(each.filename) && (0,distribution/* ecosystemOf */.M)(each.kind) === ecosystem),
        clock: stage.ports.clock,
    })));
    return parts.flat();
}
/** What was uploaded with an attestation is to be shown with it. */
function verifyAttestations(stage, { plan }, files, { outcomes, attestations }) {
    const { python: registry, provenance } = stage.registriesFor(plan.pypi);
    const uploaded = new Set(outcomes.filter((each) => each.outcome === 'uploaded').map((each) => each.filename));
    const sent = files.flatMap((distribution) => {
        const envelope = attestations.get(distribution.filename)?.envelope;
        return envelope !== undefined && uploaded.has(distribution.filename) ? [{ distribution, envelope }] : [];
    });
    return waitUntilAttested({ registry, provenance, sent, clock: stage.ports.clock });
}
/** Writes the receipt; that it cannot be stored never fails a release. */
async function concluded({ ports }, receipt) {
    for (const line of (0,report_files/* receiptLines */.Us)(receipt))
        ports.actions.line(line);
    const directory = external_node_path_.join(ports.run.temp, 'release-action', 'receipt');
    try {
        await ports.files.write(external_node_path_.join(directory, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`);
        await ports.artifacts.upload((0,names/* receiptArtifact */.$J)(ports.run.attempt), directory, ['receipt.json']);
    }
    catch (error) {
        ports.actions.debug(`The receipt could not be stored as an artifact: ${String(error)}`);
    }
    const { tag, version, complete, files, release } = receipt;
    return {
        outputs: {
            tag,
            version,
            published: String(complete),
            receipt: JSON.stringify(receipt),
            distributions: JSON.stringify(files.map(({ filename, sha256, size }) => ({ filename, sha256, size }))),
            'release-url': release?.url ?? '',
        },
        summary: (0,report_files/* receiptSection */.OV)(receipt),
    };
}
function publish_refused({ plan }, problems) {
    return {
        problems,
        outputs: { tag: plan.tag, version: plan.version, published: 'false' },
        summary: ['Nothing was uploaded.'],
    };
}
const draftOf = ({ plan, notes }) => ({
    tag: plan.tag,
    commit: plan.commit,
    title: plan.tag,
    body: notes,
    prerelease: plan.prerelease,
});
const isOut = (outcome) => outcome === 'uploaded' || outcome === 'already-there';


/***/ })

};
