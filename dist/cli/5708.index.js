export const id = 5708;
export const ids = [5708];
export const modules = {

/***/ 12061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ afterNeeds)
/* harmony export */ });
/**
 * Does `work` for each item, at most `width` at a time, and for none before all that `needs` names of the items before it
 * are done; of those that may begin, the first in order does. Gives the results in the order of the items.
 */
async function afterNeeds(items, width, needs, work) {
    const needed = new Map(items.map((item, at) => [item, needs(item, items.slice(0, at))]));
    const waiting = new Set(items);
    const running = new Set();
    const results = new Map();
    const begin = (item) => {
        waiting.delete(item);
        const job = work(item).then((result) => {
            results.set(item, result);
            running.delete(job);
        });
        running.add(job);
    };
    // what is needed comes before, so the first that waits can always begin when nothing runs
    while (waiting.size + running.size > 0) {
        for (const item of waiting) {
            if (running.size >= width)
                break;
            if (needed.get(item)?.every((each) => results.has(each)) ?? true)
                begin(item);
        }
        await Promise.race(running);
    }
    return items.flatMap((item) => {
        const result = results.get(item);
        return result === undefined ? [] : [result];
    });
}


/***/ }),

/***/ 95419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hB: () => (/* binding */ readEntry),
  ue: () => (/* binding */ readZip)
});

// UNUSED EXPORTS: decodeName

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/pieces.js

/** The longest comment of a ZIP, its end record, and the zip64 locator and record before it: what readers look for at the end. */
const longestEnd = 0xffff + 22 + 20 + 56;
/** Mostly there is no comment, and the end has room for the central directory too. */
const usualEnd = 8 * 1024;
/** Pieces begin small, since what is between two local headers need not be read, and grow where one is read after the other. */
const smallest = 4 * 1024;
const largest = 256 * 1024;
/** Takes a content apart. */
function piecesOf(content) {
    const { length } = content;
    let end;
    let piece = external_node_buffer_.Buffer.alloc(0);
    let pieceAt = 0;
    let ahead = smallest;
    const read = async (from, to) => {
        const { buffer, byteOffset, byteLength } = await content.bytes(from, to);
        return external_node_buffer_.Buffer.from(buffer, byteOffset, byteLength);
    };
    return {
        length,
        async end(extent) {
            const wanted = Math.min(length, extent === 'few' ? usualEnd : longestEnd);
            if (end === undefined || end.length < wanted)
                end = await read(length - wanted, length);
            return end;
        },
        async at(from, count) {
            const to = from + count;
            if (!(from >= 0 && to <= length))
                return undefined;
            const endAt = length - (end?.length ?? 0);
            if (end !== undefined && from >= endAt)
                return part(end, from - endAt, count);
            if (from < pieceAt || to > pieceAt + piece.length) {
                const isNext = from >= pieceAt && from <= pieceAt + piece.length + smallest;
                ahead = isNext ? Math.min(2 * ahead, largest) : smallest;
                piece = await read(from, Math.min(length, Math.max(to, from + ahead)));
                pieceAt = from;
            }
            return part(piece, from - pieceAt, count);
        },
    };
}
/** A file may become shorter while it is read. */
function part(bytes, from, count) {
    return from + count > bytes.length ? undefined : bytes.subarray(from, from + count);
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/zip.js


/** Members are small texts where a rule reads them; this bounds what a lying header can make us allocate. */
const largestMember = 64 * 1024 * 1024;
/**
 * Reads the central directory of a ZIP (APPNOTE.TXT 4.3.12 and after), as Python's zipfile finds it: from the end, with
 * whatever was put before the archive. `undefined` where there is none.
 */
async function readZip(content) {
    const pieces = piecesOf(content);
    const end = await findEnd(pieces);
    if (end === undefined)
        return undefined;
    const prefix = end.directoryEnd - end.directorySize - end.directoryOffset;
    let at = end.directoryOffset + prefix;
    if (prefix < 0)
        return undefined;
    const entries = [];
    while (at < end.directoryEnd) {
        const fixed = await pieces.at(at, 46);
        if (fixed === undefined || fixed.readUInt32LE(0) !== 0x02014b50)
            return undefined;
        // Python's zipfile reads no archive that asks for more than version 6.3
        if ((fixed[6] ?? 0) > 63)
            return undefined;
        const nameEnd = 46 + fixed.readUInt16LE(28);
        const extraEnd = nameEnd + fixed.readUInt16LE(30);
        const header = await pieces.at(at, extraEnd);
        if (header === undefined)
            return undefined;
        entries.push(readEntryHeader(header, nameEnd, prefix));
        at += extraEnd + header.readUInt16LE(32);
    }
    return { pieces, entries };
}
/** The content of one member, or `undefined` where it is damaged, encrypted, too large or packed in another way. */
async function readEntry({ pieces }, entry) {
    if ((entry.flags & 1) !== 0 || Math.max(entry.size, entry.compressedSize) > largestMember)
        return undefined;
    const header = await pieces.at(entry.offset, 30);
    if (header === undefined || header.readUInt32LE(0) !== 0x04034b50)
        return undefined;
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await pieces.at(start, entry.compressedSize);
    if (packed === undefined)
        return undefined;
    const content = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry.size) : undefined;
    if (content === undefined || content.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc)
        return undefined;
    return content;
}
function inflate(packed, size) {
    try {
        // one byte more than the header says, so that a longer member is seen to lie
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1 });
    }
    catch {
        return undefined;
    }
}
/** The end record, the last one that fits: a comment of up to 64 KiB may follow it. */
async function findEnd(pieces) {
    return endIn(pieces, await pieces.end('few')) ?? endIn(pieces, await pieces.end('all'));
}
function endIn({ length }, bytes) {
    const before = length - bytes.length;
    const lowest = Math.max(0, bytes.length - 22 - 0xffff);
    for (let at = bytes.length - 22; at >= lowest; at--) {
        if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== 0x06054b50)
            continue;
        const locator = at - 20;
        const record = locator - 56;
        // the records before it may lie beyond the few bytes
        if (record < 0 && before > 0)
            return undefined;
        if (record >= 0 && bytes.readUInt32LE(locator) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
            return {
                directorySize: Number(bytes.readBigUInt64LE(record + 40)),
                directoryOffset: Number(bytes.readBigUInt64LE(record + 48)),
                directoryEnd: before + record,
            };
        }
        return {
            directorySize: bytes.readUInt32LE(at + 12),
            directoryOffset: bytes.readUInt32LE(at + 16),
            directoryEnd: before + at,
        };
    }
    return undefined;
}
/** A record of the central directory, from its signature to the end of its extra fields. */
function readEntryHeader(header, nameEnd, prefix) {
    const flags = header.readUInt16LE(8);
    const large = readZip64(header.subarray(nameEnd), [
        header.readUInt32LE(24),
        header.readUInt32LE(20),
        header.readUInt32LE(42),
    ]);
    return {
        name: decodeName(header.subarray(46, nameEnd), flags),
        flags,
        method: header.readUInt16LE(10),
        crc: header.readUInt32LE(16),
        size: large[0],
        compressedSize: large[1],
        offset: large[2] + prefix,
    };
}
/** Size, packed size and offset, each taken from the zip64 extra field where the header says so (APPNOTE.TXT 4.5.3). */
function readZip64(extra, plain) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
        if (extra.readUInt16LE(at) !== 1)
            continue;
        const fieldEnd = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
        let next = at + 4;
        const take = (value) => {
            if (value !== 0xffffffff || next + 8 > fieldEnd)
                return value;
            next += 8;
            return Number(extra.readBigUInt64LE(next - 8));
        };
        return [take(plain[0]), take(plain[1]), take(plain[2])];
    }
    return plain;
}
/** UTF-8 where flag bit 11 says so. Otherwise an old code page: Latin-1 is as wrong as any, and equal for ASCII. */
function decodeName(name, flags) {
    return name.toString((flags & 0x800) !== 0 ? 'utf8' : 'latin1');
}


/***/ }),

/***/ 45708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishStep: () => (/* binding */ publishStep)
});

// EXTERNAL MODULE: ./lib/cli/src/attest/attestation.js
var attest_attestation = __webpack_require__(78559);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/attest/build-statement.js
const predicateType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** What the job's OIDC token must say for its provenance to be written. */
const claimNames = [
    'ref',
    'sha',
    'repository',
    'repository_id',
    'repository_owner_id',
    'event_name',
    'workflow_ref',
    'job_workflow_ref',
    'runner_environment',
    'run_id',
    'run_attempt',
];
/** Picks the claims out of a token's payload, or names those that it lacks. */
function readBuildClaims(payload) {
    const missing = claimNames.filter((name) => typeof payload[name] !== 'string' || payload[name] === '');
    if (missing.length > 0)
        return { missing };
    const claim = (name) => String(payload[name]);
    return {
        claims: {
            ref: claim('ref'),
            sha: claim('sha'),
            repository: claim('repository'),
            repository_id: claim('repository_id'),
            repository_owner_id: claim('repository_owner_id'),
            event_name: claim('event_name'),
            workflow_ref: claim('workflow_ref'),
            job_workflow_ref: claim('job_workflow_ref'),
            runner_environment: claim('runner_environment'),
            run_id: claim('run_id'),
            run_attempt: claim('run_attempt'),
        },
    };
}
/**
 * The statement that this run of a GitHub workflow made these files, as the bytes that are signed: SLSA provenance v1
 * with GitHub's build type (slsa-framework/github-actions-buildtypes, `workflow/v1`), in the shape of `@actions/attest`.
 * One statement for all files: GitHub finds it by the digest of each.
 */
function buildStatementOf(files, claims, serverUrl) {
    const source = `${serverUrl}/${claims.repository}`;
    const [workflowPath = ''] = claims.workflow_ref.replace(`${claims.repository}/`, '').split('@');
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: files.map(({ filename, sha256 }) => ({ name: filename, digest: { sha256 } })),
        predicateType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: { workflow: { ref: claims.ref, repository: source, path: workflowPath } },
                internalParameters: {
                    github: {
                        event_name: claims.event_name,
                        repository_id: claims.repository_id,
                        repository_owner_id: claims.repository_owner_id,
                        runner_environment: claims.runner_environment,
                    },
                },
                resolvedDependencies: [{ uri: `git+${source}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
                metadata: { invocationId: `${source}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}` },
            },
        },
    };
    return Buffer.from(JSON.stringify(statement));
}

// EXTERNAL MODULE: ./lib/cli/src/attest/statement.js
var attest_statement = __webpack_require__(73112);
;// CONCATENATED MODULE: ./lib/cli/src/attest/bundle.js

/** Puts the parts together as `@sigstore/bundle` writes them, so that every reader of GitHub's attestations takes it. */
function bundleOf({ statement, signature, certificate, entry }) {
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: base64(certificate) },
            tlogEntries: [entry],
            timestampVerificationData: {},
        },
        dsseEnvelope: {
            payload: base64(statement),
            payloadType: attest_statement/* payloadType */.h,
            signatures: [{ sig: base64(signature) }],
        },
    };
}
const base64 = (bytes) => Buffer.from(bytes).toString('base64');

// EXTERNAL MODULE: ./lib/cli/src/attest/counted.js
var counted = __webpack_require__(12191);
// EXTERNAL MODULE: ./lib/cli/src/attest/provenance-eligibility.js
var provenance_eligibility = __webpack_require__(56658);
// EXTERNAL MODULE: ./lib/cli/src/attest/seal.js + 1 modules
var seal = __webpack_require__(95929);
;// CONCATENATED MODULE: ./lib/cli/src/attest/build-provenance.js






/** How many files one statement may name (actions/attest, README: "Subject Limits"). */
const mostSubjects = 1024;
/**
 * Signs that this run made the files and stores that with GitHub, a statement for every 1024 of them. A job that may not
 * store it is warned; everything else that fails is an error, or a warning where attestations are wanted `if-available`.
 */
async function attestBuild(options, files) {
    const { http, source, store, wanted, serverUrl } = options;
    const read = readBuildClaims(options.claims);
    const off = (0,provenance_eligibility/* provenanceOff */.t)(options);
    if (off !== undefined)
        return none(`none, because ${off}.`);
    if (files.length === 0)
        return none('nothing to sign.');
    if ('missing' in read)
        return none(`none, because the job's OIDC token lacks ${read.missing.join(', ')}.`);
    const { claims } = read;
    const stored = [];
    for (let at = 0; at < files.length; at += mostSubjects) {
        const part = files.slice(at, at + mostSubjects);
        const sealed = await (0,seal/* seal */.o)(http, source, buildStatementOf(part, claims, serverUrl));
        if ('problem' in sealed)
            return failed(stored, wanted, sealed.problem);
        const bundle = bundleOf(sealed.got);
        const answer = await store.store(bundle);
        if ('refused' in answer)
            return failed(stored, wanted, isForbidden(answer) ? forbidden(answer) : refused(answer));
        const page = `${serverUrl}/${claims.repository}/attestations/${answer.id}`;
        stored.push({ page, envelope: bundle.dsseEnvelope, files: part });
    }
    const pages = stored.map((each) => each.page).join(', ');
    return { stored, problems: [], words: `Build provenance: ${(0,counted/* counted */.h)(files)} in ${pages}` };
}
const none = (why) => ({ stored: [], problems: [], words: `Build provenance: ${why}` });
/** Where the files could not be signed for the index, they are not tried here again. */
const unproved = none('none, because the files could not be signed.');
/** Each file with the statement that names it. */
const sentProvenance = (stored) => stored.flatMap(({ files, envelope: { payload }, page }) => files.map(({ filename, sha256 }) => ({ filename, sha256, payload, page })));
function failed(stored, wanted, why) {
    const words = 'Build provenance: it could not be stored.';
    return { stored, problems: [wanted === 'if-available' ? tolerated(why) : why], words };
}
/** An installation's token is told so where the job's `permissions` lack the scope. */
const isForbidden = ({ status, refused: words }) => status === 403 && /not accessible by/i.test(words);
/**
 * Never an error: the permissions stand in the workflow at the tag, so running the job again would change nothing, and
 * neither registry asks for this attestation.
 */
const forbidden = ({ status, refused: words }) => (0,problem/* problem */.CC)('provenance-permission', `The job may not store build provenance on GitHub, which answered ${status}: ${words}. The files are published without.`, 'Add to the publishing job:\n    permissions:\n      attestations: write\n      id-token: write\n      contents: write\nor set `attestations: false`.', { level: 'warning' });
const refused = ({ status, refused: words }) => (0,problem/* problem */.CC)('provenance-refused', `GitHub did not store the build provenance: it ${status === 0 ? `did not answer: ${words}` : `answered ${status}: ${words}`}.`, 'Look at https://www.githubstatus.com and run the job again: nothing was uploaded. `attestations: if-available` publishes without it instead.');
const tolerated = (each) => each.level === 'warning'
    ? each
    : {
        ...each,
        level: 'warning',
        fix: 'The files are published without build provenance. `attestations: true` stops the release instead.',
    };

// EXTERNAL MODULE: ./lib/cli/src/attest/certificate.js + 1 modules
var certificate = __webpack_require__(84725);
// EXTERNAL MODULE: ./lib/cli/src/attest/eligibility.js
var eligibility = __webpack_require__(7980);
// EXTERNAL MODULE: ./lib/cli/src/attest/sign.js + 1 modules
var sign = __webpack_require__(10649);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
;// CONCATENATED MODULE: ./lib/cli/src/github-release/latest.js

/**
 * Whether GitHub is to show it as the latest: a final version, of the main package, and none with the same kind of tag is
 * greater. A fix of 1.2 after 2.0 is not. (Left to itself GitHub takes the last one published.)
 */
function isLatest({ tag, version, prerelease, latest }, releases) {
    const own = (0,model_version/* readVersion */.$4)(version);
    if (!latest || prerelease || own === undefined)
        return false;
    const before = prefixOf(tag, version);
    return releases.every((each) => {
        if (each.draft || each.prerelease || each.tag === tag || !each.tag.startsWith(before))
            return true;
        const other = (0,model_version/* readVersion */.$4)(each.tag.slice(before.length).replace(/^v(?=\d)/, ''));
        return other === undefined || (0,model_version/* isPrerelease */.V1)(other) || (0,model_version/* compareVersions */.Zy)(other, own) <= 0;
    });
}
/** What stands before the version, its `v` left out: `core-` of `core-v1.0.0`. */
const prefixOf = (tag, version) => (tag.endsWith(version) ? tag.slice(0, -version.length) : '').replace(/v$/, '');

;// CONCATENATED MODULE: ./lib/cli/src/github-release/refusals.js

/** GitHub's own words, with the status where there was an answer. */
const words = ({ refused, status }) => status === 0 ? refused : `${status} ${isPage(refused) ? 'with a page' : refused}`;
/** Of something that stands in front of the API: it says nothing about permissions. */
const isPage = (refused) => /<!doctype|<html/i.test(refused);
/** The problem of a release that GitHub did not let the job `what`; nothing has been published so far. */
function refusedTo(what, refusal) {
    const isLimit = /rate limit/i.test(refusal.refused);
    const isForbidden = !isLimit && !isPage(refusal.refused) && (refusal.status === 403 || refusal.status === 404);
    return (0,problem/* problem */.CC)(isForbidden ? 'contents-permission' : 'github-release-failed', `GitHub did not let the job ${what}: ${words(refusal)}.`, isForbidden
        ? 'Add to the publishing job:\n    permissions:\n      contents: write\n      id-token: write'
        : `Nothing has been published. Run the job again${isLimit ? ' when the limit is over' : ''}.`);
}

;// CONCATENATED MODULE: ./lib/cli/src/github-release/publication.js


/** Publishes the draft. A refusal is a warning: the registries have the files, and that is not taken back. */
async function publishDraft(github, release, latest) {
    const published = await github.publish(release, latest);
    if (!('refused' in published))
        return { release: published, problems: [] };
    return {
        release,
        problems: [
            (0,problem/* problem */.CC)('github-release-draft', `Everything is published and verified, but the GitHub Release is still a draft: ${words(published)}.`, fixOf(published), { level: 'warning' }),
        ],
    };
}
/** A tag that an immutable release has borne is spent, even where that release is deleted (docs, "Immutable releases"). */
function fixOf({ refused }) {
    if (/immutable/i.test(refused)) {
        return 'The tag was borne by an immutable release before, and GitHub takes it for no other, for ever. The registries have the files; give the draft another tag by hand, or leave the GitHub Release to the next version.';
    }
    return 'Run the job again, or publish the draft by hand on the releases page.';
}

// EXTERNAL MODULE: ./lib/cli/src/model/distribution.js
var distribution = __webpack_require__(33223);
// EXTERNAL MODULE: ./lib/cli/src/model/outcome.js
var model_outcome = __webpack_require__(1673);
// EXTERNAL MODULE: ./lib/cli/src/preflight.js + 12 modules
var preflight = __webpack_require__(1582);
;// CONCATENATED MODULE: ./lib/cli/src/publish/progress.js
/** Up to so many files each has its line; of more, the log has one in so many milliseconds. */
const fewFiles = 60;
const pause = 10_000;
/**
 * Lines about how far the upload is: files done of all, what became of the last one, bytes sent of all and their rate. A file
 * that failed always has its line, and so has the last one. What was there already is not counted into the rate.
 */
function openProgress({ sizes, clock, tell }) {
    const begun = clock.now();
    const all = [...sizes.values()].reduce((sum, each) => sum + each, 0);
    let files = 0;
    let handled = 0;
    let sent = 0;
    let told = Number.NEGATIVE_INFINITY;
    return ({ filename, outcome, seconds }) => {
        const size = sizes.get(filename) ?? 0;
        files += 1;
        handled += outcome === 'uploaded' || outcome === 'already-there' ? size : 0;
        sent += outcome === 'uploaded' ? size : 0;
        const now = clock.now();
        const isTold = sizes.size <= fewFiles || outcome === 'failed' || files === sizes.size || now - told >= pause;
        if (!isTold)
            return;
        told = now;
        const elapsed = (now - begun) / 1000;
        const rate = sent > 0 && elapsed > 0 ? `, ${megabytes(sent / elapsed)}/s` : '';
        const took = outcome === 'uploaded' || outcome === 'failed' ? ` (${seconds.toFixed(1)} s)` : '';
        tell(`${files}/${sizes.size} ${filename}: ${outcome.replace('-', ' ')}${took}; ${megabytes(handled)} of ${megabytes(all)}${rate}`);
    };
}
const megabytes = (bytes) => bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

// EXTERNAL MODULE: ./lib/cli/src/model/line.js
var model_line = __webpack_require__(86375);
// EXTERNAL MODULE: ./lib/cli/src/publish/after-needs.js
var after_needs = __webpack_require__(12061);
// EXTERNAL MODULE: ./lib/cli/src/model/lanes.js
var lanes = __webpack_require__(30554);
// EXTERNAL MODULE: ./lib/cli/src/publish/inventory.js
var inventory = __webpack_require__(49387);
// EXTERNAL MODULE: ./lib/cli/src/publish/order.js
var order = __webpack_require__(29615);
;// CONCATENATED MODULE: ./lib/cli/src/publish/throttle.js
/** A throttle that begins with this width; it never goes below one. */
function openThrottle(width) {
    let room = width;
    let running = 0;
    // what was begun before the last halving says nothing about the width that is now
    let halvings = 0;
    const queue = [];
    const next = () => {
        while (running < room && queue.length > 0) {
            running += 1;
            queue.shift()?.();
        }
    };
    return {
        async pass(work) {
            await new Promise((resolve) => {
                queue.push(resolve);
                next();
            });
            const begun = halvings;
            try {
                return await work(() => {
                    if (begun !== halvings || room === 1)
                        return undefined;
                    halvings += 1;
                    room = Math.ceil(room / 2);
                    return room;
                });
            }
            finally {
                running -= 1;
                next();
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/publish/index-release.js




/** The most files of all releases together that are under way at a time. */
const mostAtOnce = 16;
/**
 * Publishes releases of a Python index side by side, `width` files of each at a time; gives the outcomes in the order of
 * `holdings`. Different releases do not get in one another's way on PyPI; more than a few files of one do.
 * `expect` is told of each release, before its first upload, what will be uploaded in that order.
 */
async function publishReleases(holdings, width, publish, expect = () => undefined) {
    const outcomes = new Map();
    const releases = (0,order/* releasesOf */.w)(holdings, (each) => each.distribution);
    await (0,lanes/* inLanes */.L)(releases, Math.max(1, Math.floor(mostAtOnce / width)), async (release) => {
        const throttle = openThrottle(width);
        const groups = inGroups(release);
        expect((0,inventory/* absentFrom */.aS)(groups.flat()), width);
        for (const group of groups) {
            await (0,lanes/* inLanes */.L)(group, width, async (held) => outcomes.set(held, await publish(held, throttle)));
        }
    });
    return holdings.flatMap((each) => outcomes.get(each) ?? []);
}
/**
 * The files of one release in groups, each of which begins when the one before is done: a file alone where the index has
 * none yet, because it makes the release, and its metadata is what the page shows (warehouse `forklift/legacy.py`); the
 * wheels; the sdist, since nobody shall be given an sdist whose wheels are still on their way. The one that goes alone
 * is the smallest wheel, for everything waits for it, and then the largest comes first: begun last, it would end alone.
 */
function inGroups(release) {
    const there = release.filter((each) => each.standing === 'identical');
    const ours = release.filter((each) => each.standing !== 'identical').toSorted(bySize);
    const wheels = ours.filter((each) => each.distribution.kind !== 'sdist');
    const sdists = ours.filter((each) => each.distribution.kind === 'sdist');
    const opener = there.length > 0 ? undefined : smallest(wheels.length > 0 ? wheels : sdists);
    const rest = (group) => group.filter((each) => each !== opener);
    return [there, opener === undefined ? [] : [opener], rest(wheels), rest(sdists)];
}
/** The largest first, and those of one size by name. */
const bySize = ({ distribution: one }, { distribution: other }) => other.size - one.size || (one.filename < other.filename ? -1 : 1);
const smallest = (sorted) => sorted.find((each) => each.distribution.size === sorted.at(-1)?.distribution.size);

;// CONCATENATED MODULE: ./lib/cli/src/publish/patience.js
/**
 * A budget, in milliseconds, for a registry's rate limits. Files that wait at the same time share the time that they
 * wait. `tell` is given a line about each wait: how long, and until when.
 */
function openPatience(clock, budget, tell) {
    let left = budget;
    let paidUntil = Number.NEGATIVE_INFINITY;
    return (milliseconds, { filename }, words) => {
        const now = clock.now();
        const until = now + milliseconds;
        const more = Math.max(0, until - Math.max(now, paidUntil));
        if (more > left)
            return false;
        left -= more;
        paidUntil = Math.max(paidUntil, until);
        tell(`${filename} waits ${spoken(milliseconds)}, until ${timeOf(until, now)}: ${words}`);
        return true;
    };
}
/** `14:24:53 UTC`, with the day before it where that is not today's. */
function timeOf(time, now) {
    const [day = '', clock = ''] = new Date(time).toISOString().split(/[T.]/);
    return new Date(now).toISOString().startsWith(day) ? `${clock} UTC` : `${day} ${clock} UTC`;
}
/** `45 s`, `10 min`, `2 h 5 min`: rounded up. */
function spoken(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    if (seconds < 100)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const rest = minutes % 60;
    return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

// EXTERNAL MODULE: ./lib/cli/src/model/standing.js
var model_standing = __webpack_require__(80661);
;// CONCATENATED MODULE: ./lib/cli/src/publish/upload.js





/** How often a file is sent whose fate is unclear, and how often the registry is then asked for it. */
const tries = 4;
const looks = 4;
/** Brings one file to an end, whatever the registry and the network do. Throws only what the registry client throws. */
async function uploadFile(options, { distribution, newName }) {
    const { registry, session, clock, mayWait, stopped = () => false, random = Math.random } = options;
    const { line = (0,model_line/* openLine */.T)() } = options;
    /** Whether the wait is over, or not worth it any more; `false` where it cannot be afforded. */
    const waited = async (wait, words) => {
        if (stopped())
            return true;
        if (!mayWait(wait, distribution, words))
            return false;
        await clock.sleep(wait);
        return true;
    };
    const begun = clock.now();
    let isOwn = false;
    const done = (outcome, why) => ({
        filename: distribution.filename,
        registry: registry.name,
        outcome,
        ...(why && { problem: why }),
        ...(isOwn && { byToken: true }),
        seconds: (clock.now() - begun) / 1000,
    });
    let sent = 0;
    let renewed = false;
    let uncovered;
    for (;;) {
        const tried = await send({ ...options, stopped: () => sent === 0 && stopped() }, distribution, () => session.credential({ project: distribution.name, newName, uncovered }));
        if (tried === 'stopped')
            return done('not-tried');
        if ('problem' in tried)
            return done('failed', tried.problem);
        const { credential, result } = tried;
        isOwn = credential.origin === 'given';
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
                // half of the wait is chance: files that met one trouble together shall not come back together
                await clock.sleep(500 * 2 ** sent * (1 + random()));
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
                if (renewed || !session.expired(credential))
                    return done('failed', runOut(registry, result.words));
                renewed = true;
                break;
            case 'uncovered':
                // what trusted publishing does not reach, a token of the user may
                if (uncovered !== undefined)
                    return done('failed', result.problem);
                uncovered = result.problem;
                break;
            case 'later':
                if (!(await line(() => waited(result.wait, result.words)))) {
                    return done('failed', tooLong(registry, distribution, clock.now(), result));
                }
                if (stopped())
                    return done('not-tried');
                break;
        }
    }
}
/** One try, when there is room for it. The credential is asked for only then: while a file waits for room, one can run out. */
async function send({ registry, throttle = unthrottled, stopped, onWait }, distribution, credential) {
    return throttle.pass(async (tooMuch) => {
        if (stopped?.() === true)
            return 'stopped';
        const granted = await credential();
        if ('problem' in granted)
            return granted;
        const result = await registry.upload(distribution, granted.credential);
        const narrowed = result.outcome === 'unclear' ? tooMuch() : undefined;
        if (narrowed !== undefined && result.outcome === 'unclear') {
            const files = `${distribution.name} ${distribution.version}`;
            onWait?.(`${files}: from here on ${narrowed} at a time, after ${distribution.filename}: ${result.words}`);
        }
        return { credential: granted.credential, result };
    });
}
const unthrottled = { pass: (work) => work(() => undefined) };
/**
 * Asks for the file by its hash, up to `times` with growing waits: an index may lag behind what the registry has stored.
 * Its database is asked too where it can be.
 */
async function look(registry, clock, distribution, times) {
    for (let asked = 1;; asked += 1) {
        const indexed = judged(registry, distribution, await registry.find(distribution));
        const seen = indexed ?? judged(registry, distribution, (await registry.stored?.(distribution)) ?? 'absent');
        if (seen !== undefined)
            return seen;
        if (asked >= times)
            return { is: 'unseen' };
        await clock.sleep(1000 * 2 ** asked);
    }
}
function judged(registry, distribution, found) {
    if (found === 'absent' || 'unreadable' in found)
        return undefined;
    const { standing, held } = (0,model_standing/* standingOf */.Y)(distribution, found.files);
    if (standing === 'identical')
        return { is: 'identical' };
    return held && { is: 'different', problem: (0,inventory/* differs */.Ag)(registry, distribution, held.sha256) };
}
const again = 'Run the job again: what has arrived by then is found by its hash and not sent a second time.';
const unclear = (registry, distribution, words) => (0,problem/* problem */.CC)('registry-unclear', `${registry.url} gave no clear answer to ${distribution.filename}, ${tries} times: ${words}. It does not show the file.`, again);
const runOut = (registry, words) => (0,problem/* problem */.CC)('credential-expired', `${registry.url} says of the credential: ${words}`, 'Make a new token, and run the job again.');
const tooLong = (registry, distribution, now, { wait, words }) => (0,problem/* problem */.CC)('registry-rate-limited', `${registry.url} asks to wait ${spoken(wait)} before ${distribution.filename}: ${words}`, `\`rate-limit-wait\` does not allow that much. Run the job again after ${timeOf(now + wait, now)}, or with more minutes: what is published is found by its hash and not sent a second time.`);

;// CONCATENATED MODULE: ./lib/cli/src/publish/release.js







/** Four and more at a time into one release meet database deadlocks on PyPI. */
const usualWidth = 3;
/** How many crates that do not need one another are under way at a time. */
const crateWidth = 4;
/**
 * Publishes to one registry and tells what became of each file, in the order given; never throws. A crate goes as soon
 * as those of the release that it needs were taken, without waiting for the index to show them: crates.io wants their
 * names only. On PyPI the first file of a release goes alone, because it makes the release, and then three go at a time,
 * or fewer after the index has answered 5xx. After the first failure no new file is begun.
 */
async function publishTo(options) {
    const { holdings, onOutcome, width = usualWidth } = options;
    const mayWait = openPatience(options.clock, options.waitBudget ?? 30 * 60_000, options.onWait ?? (() => undefined));
    // crates.io limits new names and new versions each for themselves
    const lines = { new: (0,model_line/* openLine */.T)(), known: (0,model_line/* openLine */.T)() };
    let failed = false;
    const one = async (holding, throttle) => {
        const line = isCrate(holding) ? { line: lines[holding.newName ? 'new' : 'known'] } : {};
        const outcome = await settle({ ...options, mayWait, stopped: () => failed, throttle, ...line }, holding);
        if (outcome.outcome === 'failed')
            failed = true;
        onOutcome?.(outcome);
        return outcome;
    };
    if (holdings.every(isCrate))
        return (0,after_needs/* afterNeeds */.y)(holdings, crateWidth, neededBefore, (each) => one(each));
    return publishReleases(holdings, width, one, options.registry.expect);
}
async function settle(options, holding) {
    const { filename } = holding.distribution;
    const file = { filename, registry: options.registry.name, seconds: 0 };
    if (holding.standing === 'identical')
        return { ...file, outcome: 'already-there' };
    if (options.stopped?.() === true || holding.standing !== 'absent')
        return { ...file, outcome: 'not-tried' };
    try {
        return await uploadFile(options, holding);
    }
    catch (error) {
        const why = (0,problem/* problem */.CC)('internal-error', `${filename}: ${String(error)}`, 'Please report this with the log.');
        return { ...file, outcome: 'failed', problem: why };
    }
}
const isCrate = (each) => (0,distribution/* ecosystemOf */.M)(each.distribution.kind) === 'rust';
/** Of the crates before it in the plan those that it needs, so that a circle through dev-dependencies stops nobody. */
function neededBefore({ needs }, before) {
    return needs === undefined ? before : before.filter((each) => needs.includes(each.distribution.name));
}

;// CONCATENATED MODULE: ./lib/cli/src/publish/session.js

const mintTries = 3;
/** The part of its life after which a credential is renewed: nine of PyPI's fifteen minutes, so that a long upload ends in time. */
const renewedAfter = 0.6;
/** Trusted publishing is preferred and the given token is the fallback, except for an index that is not one of the public ones. */
function createSession({ registry, identity, clock, given, trusted, onMinted }) {
    const minted = [];
    const notes = [];
    /** What the registry said of each project that the minted credential does not cover. */
    const barred = new Map();
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
                current = { credential, renewAt: begun + life * renewedAfter };
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
        async credential({ project, newName, uncovered }) {
            if (uncovered !== undefined && !barred.has(project)) {
                barred.set(project, uncovered);
                if (given !== undefined)
                    notes.push(instead(uncovered));
            }
            const said = uncovered ?? barred.get(project);
            if (said !== undefined)
                return given === undefined ? { problem: said } : { credential: given };
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
                    notes.push((0,problem/* problem */.CC)('credential-unrevoked', message, 'It runs out by itself.', { level: 'warning' }));
                }
            }
            return notes;
        },
    };
}
const instead = (uncovered) => ({
    ...uncovered,
    level: 'warning',
    fix: 'The given token is used for it instead. To do without one, add the trusted publisher to this project, too.',
});
const noIdentity = (registry, why) => (0,problem/* problem */.CC)('identity-token-refused', `No OIDC token for ${registry.url}: ${why}.`, 'The publishing job needs `permissions: id-token: write`. If it has that, run it again.');
const missing = (registry, trusted) => (0,problem/* problem */.CC)('credential-missing', `There is no credential for ${registry.url}.`, trusted
    ? 'Give the publishing job `permissions: id-token: write`, or a token as input.'
    : 'The configuration asks for a token (`credentials: token`), and the input is empty: check that the secret exists in this environment.');

;// CONCATENATED MODULE: ./lib/cli/src/publish/both.js




/**
 * Crates, then Python. Both credentials are there before the first file is sent: that PyPI does not trust this workflow
 * must not be found out when the crates are published. The second registry is not begun where the first one failed.
 */
async function publishToBoth(options) {
    const { actions, identity, clock, registries, given, trust, holdings, waitBudget, width } = options;
    const outcomes = [];
    const problems = [];
    const minted = [];
    const sessionFor = (ecosystem) => createSession({
        registry: registries[ecosystem],
        identity,
        clock,
        given: trust?.[ecosystem] === 'trusted' ? undefined : given[ecosystem],
        trusted: trust?.[ecosystem] !== 'token',
        onMinted: (registry, secret) => {
            minted.push({ ecosystem, url: registry.url, secret });
            actions.save('minted', JSON.stringify(minted));
        },
    });
    const sessions = { rust: sessionFor('rust'), python: sessionFor('python') };
    for (const ecosystem of distribution/* ecosystems */.u) {
        // a pending publisher on PyPI makes the project when it is minted with, so only where the crates can follow
        if (problems.length > 0)
            break;
        problems.push(...(await grantFor(sessions[ecosystem], holdings[ecosystem])));
    }
    for (const ecosystem of distribution/* ecosystems */.u) {
        const session = sessions[ecosystem];
        const failed = problems.some(stops) || outcomes.some((each) => each.outcome === 'failed');
        const own = failed ? holdings[ecosystem].map(notBegun) : holdings[ecosystem];
        try {
            outcomes.push(...(await publishTo({
                registry: registries[ecosystem],
                session,
                clock,
                holdings: own,
                ...(waitBudget !== undefined && { waitBudget }),
                ...(width !== undefined && { width }),
                onWait: (line) => actions.line(line),
                onOutcome: openProgress({
                    sizes: new Map(own.map(({ distribution: { filename, size } }) => [filename, size])),
                    clock,
                    tell: (line) => actions.line(line),
                }),
            })));
        }
        finally {
            problems.push(...(await session.close()));
        }
    }
    // every minted token has been revoked: nothing is left for the post step
    if (minted.length > 0 && problems.every((each) => each.code !== 'credential-unrevoked'))
        actions.save('minted', '');
    const byToken = new Set(outcomes.filter((each) => each.byToken).map((each) => each.filename));
    return { outcomes, byToken, problems: [...outcomes.flatMap((each) => each.problem ?? []), ...problems] };
}
/** What became of the files where nothing may be uploaded: what is there is there all the same. */
const nothingUploaded = ({ registries, holdings, }) => distribution/* ecosystems */.u.flatMap((ecosystem) => holdings[ecosystem].map(({ distribution: { filename }, standing }) => ({
    filename,
    registry: registries[ecosystem].name,
    outcome: standing === 'identical' ? 'already-there' : 'not-tried',
    seconds: 0,
})));
/** Sees to it that there is a credential for what is to be uploaded; tells why not. */
async function grantFor(session, holdings) {
    const wanted = new Set(holdings.filter((each) => each.standing === 'absent').map((each) => each.newName));
    for (const newName of wanted) {
        const granted = await session.credential({ newName });
        if ('problem' in granted)
            return [granted.problem];
    }
    return [];
}
const stops = (each) => each.level !== 'warning';
/** What is there already is there all the same. */
const notBegun = (held) => (held.standing === 'identical' ? held : { ...held, standing: 'unknown' });

;// CONCATENATED MODULE: ./lib/cli/src/publish/receipt.js


/** One entry a file, in the order of publishing. */
function receiptFiles(findings) {
    const { files, registries, outcomes, verified, attested, listed } = findings;
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
            provenance: listed.find((each) => each.filename === filename)?.listed,
            page: registry.page({ name, version }),
            message: outcome?.problem?.message,
        };
    });
}
/** Once everything is out, a draft that the plan asks for is what was wanted. */
const isKept = ({ release }, done) => release.draft === true && done.release.draft && done.files.every(({ outcome }) => (0,model_outcome/* isOut */.t)(outcome));
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
        provenance: done.provenance.length > 0 ? done.provenance : undefined,
        pypiUntil: done.pypiUntil === undefined ? undefined : new Date(done.pypiUntil).toISOString(),
        release: {
            url: done.release.url,
            draft: done.release.draft,
            ...(isKept(plan, done) && { kept: true }),
            ...(done.isHeld && { held: true }),
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/src/report/guards.js
var report_guards = __webpack_require__(38226);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/names.js
var names = __webpack_require__(51215);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/storing.js
var storing = __webpack_require__(12493);
;// CONCATENATED MODULE: ./lib/cli/src/artifacts/receipt.js




/**
 * Stores the receipt for whoever looks at the run, for `days`. That it cannot be stored is a warning: what is published is
 * published, and the same job in another attempt stores one under a name of its own.
 */
async function storeReceipt(ports, receipt, days) {
    const directory = external_node_path_.join(ports.run.temp, 'release-action', 'receipt');
    for (let nth = 1;; nth += 1) {
        const name = (0,names/* receiptArtifact */.$J)(ports.run.attempt, receipt.release?.held === true, nth);
        try {
            await ports.files.write(external_node_path_.join(directory, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`);
            await ports.artifacts.upload(name, directory, ['receipt.json'], days);
            return [];
        }
        catch (error) {
            const { code, message } = (0,storing/* notStored */.b)(`The receipt of ${receipt.tag}`, name, error);
            // another job that publishes, or the same request whose answer was lost
            if (code !== 'artifact-name-taken' || nth === mostNames)
                return [unstored(receipt, message)];
        }
    }
}
/** So many jobs of one run are taken for such that publish. */
const mostNames = 9;
function unstored(receipt, message) {
    const standing = receipt.complete
        ? 'Everything of the release is published all the same'
        : 'What is published of the release stays published';
    return (0,problem/* problem */.CC)('receipt-unstored', message, `${standing}, and the log, the job summary and the output \`receipt\` say what became of each file. To have the artifact as well, run this job again: nothing is sent twice.`, { level: 'warning' });
}

// EXTERNAL MODULE: ./lib/cli/src/report/files.js
var report_files = __webpack_require__(55749);
// EXTERNAL MODULE: ./lib/cli/src/report/outputs.js
var outputs = __webpack_require__(93900);
;// CONCATENATED MODULE: ./lib/cli/src/steps/publish/concluded.js



/** Tells and stores the receipt, which is kept `days` days; that it cannot be stored never fails a release. */
async function concluded({ ports }, receipt, days) {
    for (const line of [...(0,report_files/* receiptLines */.Us)(receipt), (0,report_files/* receiptVerdict */.kR)(receipt)])
        ports.actions.line(line);
    const problems = await storeReceipt(ports, receipt, days);
    const { tag, version, complete, files, release } = receipt;
    return {
        problems,
        outputs: {
            tag,
            version,
            published: String(complete),
            receipt: (0,outputs/* receiptOutput */.SD)(receipt),
            distributions: (0,outputs/* distributionsOutput */.b1)(files),
            'release-url': release?.url ?? '',
        },
        summary: (0,report_files/* receiptSection */.OV)(receipt),
        receipt,
    };
}

// EXTERNAL MODULE: ./lib/cli/src/github-release/attachment.js
var github_release_attachment = __webpack_require__(2946);
;// CONCATENATED MODULE: ./lib/cli/src/github-release/assets.js



/** How often one file is sent. */
const assets_tries = 3;
/** Milliseconds before a file is sent again; one more for each time. */
const assets_pause = 2000;
/**
 * Attaches files to a draft, one after the other: GitHub asks for that where content is created. What the draft has with the
 * same bytes stays, what it has with others is replaced, and so is what an upload that broke off left behind. Ends at the
 * first file that cannot be attached.
 */
async function attachAll(reach, release, attachments) {
    const attached = [];
    let { assets } = release;
    for (const attachment of attachments) {
        const result = await attachOne(reach, release, attachment, assets);
        if ('problem' in result)
            return { attached, problems: [result.problem] };
        assets = result.assets;
        attached.push({ attachment, asset: result.asset });
    }
    return unconfirmed(reach, release, attached);
}
async function attachOne({ github, clock }, release, attachment, known) {
    let assets = known;
    for (let tried = 1;; tried += 1) {
        const there = assets.find((each) => each.name === (0,github_release_attachment/* assetName */.SM)(attachment.name));
        if (there !== undefined && isSame(there, attachment))
            return { asset: there, assets };
        if (there !== undefined) {
            const gone = await github.detach(there);
            if (gone !== true && gone.status !== 404)
                return { problem: notAttached(attachment, gone) };
            assets = assets.filter((each) => each !== there);
        }
        const answer = await github.attach(release, attachment.name, { length: attachment.size, open: attachment.open });
        const isStored = !('refused' in answer);
        if (isStored && !isOther(answer, attachment))
            return { asset: answer, assets: [...assets, answer] };
        if (tried >= assets_tries || (!isStored && !isWorthIt(answer))) {
            return { problem: isStored ? otherBytes(attachment, answer) : notAttached(attachment, answer) };
        }
        await clock.sleep(assets_pause * tried);
        // whether it was stored after all, or in part, is known to GitHub alone
        const listed = await github.assets(release);
        if ('refused' in listed)
            return { problem: notAttached(attachment, listed) };
        assets = listed;
    }
}
/** No answer, a fault of GitHub's, or a name that is taken: by what an earlier try of ours left, since it was not there. */
const isWorthIt = ({ status, refused }) => status === 0 || status >= 500 || (status === 422 && /already_exists|already exists/i.test(refused));
/** GitHub may tell the digest later than it takes the file: those without are looked up once, together. */
async function unconfirmed({ github }, release, attached) {
    if (attached.every(({ asset }) => asset.sha256 !== undefined))
        return { attached, problems: [] };
    const listed = await github.assets(release);
    const assets = 'refused' in listed ? [] : listed;
    const problems = attached.flatMap(({ attachment, asset }) => {
        const now = assets.find((each) => each.id === asset.id) ?? asset;
        return isOther(now, attachment) ? [otherBytes(attachment, now)] : [];
    });
    return { attached, problems };
}
/** An older Enterprise server tells no digests: there the size alone is compared. */
const isOther = ({ sha256, size }, attachment) => sha256 === undefined ? size !== attachment.size : sha256 !== attachment.sha256;
/** What is there with the very bytes; without a digest it is not known, and sent again. */
const isSame = (asset, attachment) => asset.state === 'uploaded' && asset.sha256 === attachment.sha256;
function otherBytes({ name, sha256, size }, asset) {
    const [has, sent] = asset.sha256 === undefined ? [`${asset.size} bytes`, `${size}`] : [`SHA-256 ${asset.sha256}`, sha256];
    return (0,problem/* problem */.CC)('github-release-asset', `GitHub has ${has} for ${name}, and ${sent} was sent.`, 'Nothing has been published. Run the job again: the file is replaced while the release is a draft.');
}
function notAttached({ name }, refusal) {
    return (0,problem/* problem */.CC)('github-release-asset', `${name} could not be attached to the draft: ${words(refusal)}.`, 'Nothing has been published, and the draft stays as it is: running the job again goes on with it.');
}

// EXTERNAL MODULE: ./lib/cli/src/github-release/published.js
var github_release_published = __webpack_require__(40897);
;// CONCATENATED MODULE: ./lib/cli/src/github-release/draft.js





/**
 * Drafts the GitHub Release with every file attached, before anything irreversible: it proves `contents: write`, and an
 * immutable release takes no files once it is published. A draft that exists is gone on with; what people changed in its
 * text stays, unless it was made for another commit. A published one is left alone.
 */
async function draftRelease(options) {
    const { github, draft, attachments, announced } = options;
    const listed = await github.releases();
    if ('refused' in listed)
        return without([], [refusedTo('read the releases', listed)]);
    const others = listed.filter((each) => each.tag !== draft.tag);
    const found = listed.filter((each) => each.tag === draft.tag);
    const published = found.find((each) => !each.draft);
    if (published !== undefined) {
        const problems = (0,github_release_published/* comparePublished */.k)(published, expected(options, published), announced);
        const isRed = problems.some((each) => each.level === 'error');
        const line = `The release of ${draft.tag} is public already${announced ? ' (it started this run)' : ''}: its notes and files are left as they are.`;
        return { release: isRed ? undefined : published, isPublished: true, others, problems, lines: [line] };
    }
    const lines = [];
    const made = await takeUp(options, found, lines);
    if ('problem' in made)
        return without(others, [made.problem], lines);
    const { release } = made;
    const { attached, problems } = await attachAll(options, release, attachments);
    if (problems.length > 0)
        return without(others, problems, lines);
    const listing = [
        ...attached.map(({ asset, attachment }) => ({ name: asset.name, sha256: attachment.sha256 })),
        ...(options.unattached ?? []),
    ];
    const sums = options.hasChecksums && listing.length > 0 ? await attachAll(options, release, [(0,github_release_attachment/* checksums */.vw)(listing)]) : undefined;
    if (sums !== undefined && sums.problems.length > 0)
        return without(others, sums.problems, lines);
    const count = attached.length + (sums === undefined ? 0 : 1);
    lines.push(`${count} ${count === 1 ? 'file' : 'files'} attached, each with the digest that GitHub tells.`);
    return { release, isPublished: false, others, problems: made.problems, lines };
}
/** With the checksums of what the release is to have, so that they are compared too where they are there. */
function expected({ attachments, hasChecksums, unattached = [] }, published) {
    const listing = attachments.map(({ name, sha256 }) => ({ name: (0,github_release_attachment/* assetName */.SM)(name), sha256 }));
    const sums = (0,github_release_attachment/* checksums */.vw)([...listing, ...unattached]);
    const isThere = published.assets.some((each) => each.name === github_release_attachment/* checksumsName */.uw);
    return hasChecksums && isThere ? [...attachments, sums] : attachments;
}
/** The draft to go on with: one that is there, or a new one. */
async function takeUp(options, found, lines) {
    const { github, draft } = options;
    // several can bear one tag: of this commit before others, and the one that has the most files
    const [best, ...spare] = [...found].sort((one, other) => Number(other.target === draft.commit) - Number(one.target === draft.commit) ||
        other.assets.length - one.assets.length ||
        other.id - one.id);
    if (best === undefined)
        return create(options, lines);
    const problems = await clearSpare(github, draft, spare, lines);
    if (best.target === draft.commit && best.prerelease === draft.prerelease) {
        lines.push(`The draft of an earlier run is gone on with; its text stays as it is.`);
        return { release: best, problems };
    }
    const changed = await github.redraft(best, { ...draft, body: best.target === draft.commit ? best.body : draft.body });
    if ('refused' in changed)
        return { problem: refusedTo('change the draft', changed) };
    lines.push(`The draft of an earlier run was made for ${best.target.slice(0, 10)}: it now says what this release is.`);
    const assets = await withoutStale(github, changed, options);
    return 'refused' in assets
        ? { problem: refusedTo('change the draft', assets) }
        : { release: { ...changed, assets: assets.kept }, problems };
}
async function create({ github, clock, draft }, lines) {
    const made = await github.draft(draft);
    if (!('refused' in made)) {
        lines.push(`Drafted: ${made.url}`);
        return { release: made, problems: [] };
    }
    if (made.status !== 0 && made.status < 500)
        return { problem: refusedTo('draft the release', made) };
    // it may have been made all the same: made once more there would be two
    await clock.sleep(2000);
    const listed = await github.releases();
    const found = 'refused' in listed ? undefined : listed.find((each) => each.draft && each.tag === draft.tag);
    if (found !== undefined) {
        lines.push(`Drafted: ${found.url} (GitHub's answer was lost: ${words(made)})`);
        return { release: found, problems: [] };
    }
    const again = 'refused' in listed ? made : await github.draft(draft);
    return 'refused' in again ? { problem: refusedTo('draft the release', again) } : { release: again, problems: [] };
}
/** A second draft of the same commit comes of an answer that was lost, and goes; another one may be somebody's work. */
async function clearSpare(github, draft, spare, lines) {
    const problems = [];
    for (const each of spare) {
        const isOurs = each.target === draft.commit && each.body === draft.body;
        const gone = isOurs ? await github.discard(each) : undefined;
        if (gone === true)
            lines.push(`A second draft of ${draft.tag} was removed.`);
        else {
            problems.push((0,problem/* problem */.CC)('github-release-draft', `There is another draft of ${draft.tag}: ${each.url}`, 'Delete it on the releases page if nobody needs it.', { level: 'warning' }));
        }
    }
    return problems;
}
/** Distributions of another commit do not belong to this one; what else people attached does. */
async function withoutStale(github, release, { attachments }) {
    const names = new Set([...attachments.map(({ name }) => (0,github_release_attachment/* assetName */.SM)(name)), github_release_attachment/* checksumsName */.uw]);
    const stale = release.assets.filter((each) => /\.(whl|crate|tar\.gz)$/.test(each.name) && !names.has(each.name));
    for (const each of stale) {
        const gone = await github.detach(each);
        if (gone !== true && gone.status !== 404)
            return gone;
    }
    return { kept: release.assets.filter((each) => !stale.includes(each)) };
}
const without = (others, problems, lines = []) => ({ release: undefined, isPublished: false, others, problems, lines });

;// CONCATENATED MODULE: ./lib/cli/src/github-release/verifying.js
/** How the files are verified, folded, as Markdown; empty where there is nothing to verify them by. */
function verifyingNotes(facts) {
    const { repository, tag, assets, checksums, hasProvenance, attested, serverUrl } = facts;
    const [asset] = assets;
    const [indexed] = attested;
    if (repository === undefined)
        return '';
    const lines = [
        ...(checksums === undefined
            ? []
            : [`gh release download ${quoted(tag)} --repo ${repository}`, `sha256sum --check --ignore-missing ${checksums}`]),
        ...(hasProvenance && asset !== undefined ? [`gh attestation verify ${quoted(asset)} --repo ${repository}`] : []),
        ...(indexed === undefined
            ? []
            : [`pypi-attestations verify pypi --repository ${serverUrl}/${repository} ${quoted(`pypi:${indexed}`)}`]),
    ];
    if (lines.length === 0)
        return '';
    return ['<details>', '<summary>Verify the files</summary>', '', '```sh', ...lines, '```', '', '</details>'].join('\n');
}
/** A tag may hold signs that mean something to a shell. */
const quoted = (word) => /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;

// EXTERNAL MODULE: ./lib/cli/src/rules/archive/zip.js + 1 modules
var zip = __webpack_require__(95419);
;// CONCATENATED MODULE: ./lib/cli/src/steps/publish/sboms.js



/** Bytes of the longest document that is attached; more is no description of a wheel. */
const longest = 16 * 1024 * 1024;
/**
 * The SBOMs that wheels carry (PEP 770: files below `*.dist-info/sboms/`), each under the wheel's name, for those who look for
 * them beside the files.
 */
async function sbomsOf(files, distributions) {
    const found = [];
    for (const wheel of distributions.filter((each) => each.kind === 'wheel')) {
        found.push(...(await files.lend(wheel.path, (content) => sbomsIn(wheel.filename, content))));
    }
    return found;
}
async function sbomsIn(wheel, content) {
    const archive = await (0,zip/* readZip */.ue)(content);
    if (archive === undefined)
        return [];
    const found = [];
    for (const entry of archive.entries) {
        if (!/^[^/]+\.dist-info\/sboms\/.*[^/]$/.test(entry.name) || entry.size === 0 || entry.size > longest)
            continue;
        const bytes = await (0,zip/* readEntry */.hB)(archive, entry);
        const name = `${wheel.replace(/\.whl$/, '')}.${external_node_path_.posix.basename(entry.name)}`;
        if (bytes !== undefined)
            found.push((0,github_release_attachment/* bytesAttachment */.pw)(name, bytes));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/publish/draft.js




/** Drafts the GitHub Release of a plan with its files, their SBOMs and checksums, and tells what was done. */
async function draftFor({ ports }, { plan, notes }, files, proofs) {
    const { actions, github, clock, run } = ports;
    const sboms = plan.release.assets ? await sbomsOf(ports.files, files) : [];
    const all = plan.release.assets ? [...files.map((each) => (0,github_release_attachment/* fileAttachment */.Kb)(ports.files, each)), ...sboms] : [];
    const { attachments, unattached, problems } = (0,github_release_attachment/* attachable */.e)(all);
    const hasChecksums = attachments.length + unattached.length > 0;
    const assets = attachments.map((each) => (0,github_release_attachment/* assetName */.SM)(each.name));
    const verifying = verifyingNotes({
        repository: plan.repository,
        tag: plan.tag,
        assets,
        checksums: hasChecksums ? github_release_attachment/* checksumsName */.uw : undefined,
        hasProvenance: proofs.hasProvenance,
        attested: proofs.attested.map((each) => each.filename),
        serverUrl: run.serverUrl,
    });
    const drafted = await draftRelease({
        github,
        clock,
        draft: {
            tag: plan.tag,
            commit: plan.commit,
            title: plan.tag,
            body: [notes, verifying].filter((each) => each !== '').join('\n\n'),
            prerelease: plan.prerelease,
        },
        attachments,
        hasChecksums,
        unattached,
        announced: run.event === 'release',
    });
    for (const line of drafted.lines)
        actions.line(line);
    return { ...drafted, problems: [...problems, ...drafted.problems] };
}

// EXTERNAL MODULE: ./lib/cli/src/guards/facts.js
var facts = __webpack_require__(46981);
// EXTERNAL MODULE: ./lib/cli/src/model/claims.js
var claims = __webpack_require__(77348);
;// CONCATENATED MODULE: ./lib/cli/src/steps/publish/heard.js




const refusedRun = { attest: false, why: 'the run is refused' };
/** Of a run that is refused. */
const unheard = { problems: [], eligible: refusedRun, claims: {}, visibility: undefined };
/** In which workflow the job stands, which decides about attestations. */
function hear({ ports, given, inputs, registriesFor }, { plan }, unsigned, jwt) {
    const { available } = ports.identity;
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
    const problems = standing === undefined ? [] : [standing];
    return { eligible, problems, visibility, claims: jwt === undefined ? {} : (0,claims/* payloadOf */.M)(jwt) };
}
/** What decides whether there is build provenance. */
const provenanceFacts = ({ ports, inputs }, { visibility }) => ({
    wanted: inputs.attestations,
    visibility,
    serverUrl: ports.run.serverUrl,
    hasIdentity: ports.identity.available,
});
/** Build provenance of all that is about to be uploaded, with the certificate that the other attestations have. */
function prove(stage, heard, source, files) {
    const { http, attestations: store } = stage.ports;
    return attestBuild({ ...provenanceFacts(stage, heard), http, source, store, claims: heard.claims }, files);
}

// EXTERNAL MODULE: ./lib/cli/src/publish/closing.js
var closing = __webpack_require__(8020);
;// CONCATENATED MODULE: ./lib/cli/src/steps/publish/until.js


/** Until when PyPI takes what is missing of the release that closes first; milliseconds since the epoch. */
function untilOf(stage, { plan }, holdings, outcomes, started) {
    const { python: registry } = stage.registriesFor(plan.pypi);
    const out = new Set(outcomes.filter((each) => (0,model_outcome/* isOut */.t)(each.outcome)).map((each) => each.filename));
    const times = plan.packages.flatMap(({ name }) => {
        const own = holdings.filter((each) => each.distribution.name === name);
        const there = own.filter((each) => out.has(each.distribution.filename));
        if (there.length === 0)
            return [];
        const begun = Math.min(started, ...own.flatMap((each) => each.begun ?? []));
        return (0,closing/* closesAt */.py)({ registry, begun, isComplete: there.length === own.length }) ?? [];
    });
    return times.length === 0 ? undefined : Math.min(...times);
}

// EXTERNAL MODULE: ./lib/cli/src/verify/watch.js
var watch = __webpack_require__(36666);
;// CONCATENATED MODULE: ./lib/cli/src/verify/attested.js


/** The page is made with the file, and only caches are waited for. */
const pace = [500, 1000, 2000, 4000, 8000, 10_000];
/**
 * Asks the index until it shows the attestation of every file, or the budget is spent; gives one result a file, in the
 * order given. What is not shown in time is a warning: the file is published, and its attestation was verified on the way in.
 * Other attestations are a warning at once, for an index keeps those that came first with the bytes (warehouse
 * `forklift/legacy.py`): waiting would change nothing.
 */
async function waitUntilAttested(options) {
    const { registry, sent, provenance, budget = 60_000 } = options;
    const supplanted = new Set();
    const look = (0,watch/* oneByOne */.E)(async (each) => {
        const found = await provenance(each.distribution);
        if ('unseen' in found)
            return found.unseen;
        if (found.envelopes.length === 0)
            return 'shows no attestation of it';
        if (!found.envelopes.some((shown) => attested_isSame(shown, each.envelope)))
            supplanted.add(each);
        return undefined;
    });
    const unseen = await (0,watch/* watch */.w)({ ...options, budget, pace, items: sent, look });
    return sent.map((each) => {
        const { distribution } = each;
        const { filename } = distribution;
        if (supplanted.has(each))
            return { filename, attested: false, problem: other(registry, distribution) };
        const why = unseen.get(each);
        return why === undefined
            ? { filename, attested: true }
            : { filename, attested: false, problem: late(registry, distribution, why) };
    });
}
/** PyPI writes base64 in lines. */
const attested_isSame = (one, other) => bytes(one.statement).equals(bytes(other.statement)) && bytes(one.signature).equals(bytes(other.signature));
const bytes = (base64) => Buffer.from(base64, 'base64');
const late = (registry, distribution, why) => (0,problem/* problem */.CC)('attestation-unseen', `${registry.url} took ${distribution.filename} with its attestation and ${why}.`, `The file is published. A cache may lag: look at ${registry.page(distribution)} later.`, { level: 'warning' });
const other = (registry, distribution) => (0,problem/* problem */.CC)('attestation-unseen', `${registry.url} shows other attestations of ${distribution.filename}, and not the one that was sent.`, `The file is published. Its very bytes were there before, and the attestations that came first stay. Of an earlier attempt of this release they are as good; if they are somebody else's, find out whose: ${registry.page(distribution)}`, { level: 'warning' });

;// CONCATENATED MODULE: ./lib/cli/src/verify/provenance.js


/** GitHub counts what a job asks in an hour, so it is asked less often than an index. */
const provenance_pace = [1000, 2000, 4000, 8000, 10_000];
/**
 * How many files of one statement are asked for: GitHub stores a statement whole, under every digest that it names, and a
 * request for each of a thousand files would use up the hour's limit.
 */
const mostAsked = 5;
/**
 * Asks GitHub for the provenance of files by their digests, as whoever verifies a download does, until it is listed or the
 * budget is spent: of every file of a statement, or of a few of them where it names many, which then stand for the rest. One
 * result a file, in the order given. What is not listed in time is a warning.
 */
async function waitUntilListed(options) {
    const { store, sent, budget = 30_000 } = options;
    const asked = chosen(sent);
    const look = (0,watch/* oneByOne */.E)(async (each) => {
        const found = await store.list(each.sha256);
        if ('refused' in found)
            return `answered ${found.status}: ${found.refused}`;
        return found.some((one) => provenance_isSame(one, each)) ? undefined : 'does not list it';
    });
    const unseen = await (0,watch/* watch */.w)({ ...options, budget, pace: provenance_pace, items: asked, look });
    return sent.map((each) => {
        const why = asked.includes(each) ? unseen.get(each) : whyOf(each, unseen);
        const { filename } = each;
        return why === undefined ? { filename, listed: true } : { filename, listed: false, problem: provenance_late(each, why) };
    });
}
/** The first of each statement, the last, and some between. */
function chosen(sent) {
    const statements = new Map();
    for (const each of sent)
        statements.set(each.payload, [...(statements.get(each.payload) ?? []), each]);
    return [...statements.values()].flatMap((files) => {
        if (files.length <= mostAsked)
            return files;
        const step = (files.length - 1) / (mostAsked - 1);
        return Array.from({ length: mostAsked }, (_, index) => files[Math.round(index * step)]).filter((each) => each !== undefined);
    });
}
/** What was said of a file of the same statement. */
function whyOf({ payload }, unseen) {
    for (const [other, why] of unseen)
        if (other.payload === payload)
            return why;
    return undefined;
}
/** An entry that shows no bundle is one all the same: the list is by digest, and a digest is what was signed. */
const provenance_isSame = (stored, sent) => stored === 'unshown' || Buffer.from(stored.payload, 'base64').equals(Buffer.from(sent.payload, 'base64'));
const provenance_late = ({ filename, page }, why) => (0,problem/* problem */.CC)('provenance-unseen', `GitHub stored the build provenance of ${filename}, and ${why} when it is asked for the file's digest.`, `The file is published. Look at ${page} later.`, { level: 'warning' });

// EXTERNAL MODULE: ./lib/cli/src/verify/release.js + 3 modules
var release = __webpack_require__(66278);
;// CONCATENATED MODULE: ./lib/cli/src/steps/publish/verified.js





/**
 * Waits until the registries serve what is out, and compares it with what was built; meanwhile until GitHub lists the
 * build provenance. For the attestations the Python index is asked after its files: the time they have begins there.
 */
async function verifyAll({ ports, registriesFor }, pypi, released) {
    const registries = registriesFor(pypi);
    const out = namesOf(released.uploaded.outcomes, model_outcome/* isOut */.t);
    const files = released.files.filter((each) => out.has(each.filename));
    const python = (0,release/* servedBy */.n)(registries, 'python', files, { clock: ports.clock });
    const [crates, distributions, attested, listed] = await Promise.all([
        (0,release/* servedBy */.n)(registries, 'rust', files, { clock: ports.clock }),
        python,
        python.then(() => verifyAttestations(ports, registries, released)),
        verifyProvenance(ports, released),
    ]);
    return { verified: [...crates, ...distributions], attested, listed };
}
/** What was uploaded with an attestation is to be shown with it. */
function verifyAttestations({ clock }, { python: registry, provenance }, { unsigned, uploaded: { outcomes, attestations } }) {
    const uploaded = namesOf(outcomes, isUploaded);
    const sent = unsigned.flatMap((distribution) => {
        const envelope = attestations.get(distribution.filename)?.envelope;
        return envelope !== undefined && uploaded.has(distribution.filename) ? [{ distribution, envelope }] : [];
    });
    return waitUntilAttested({ registry, provenance, sent, clock });
}
/** Each file that was uploaded is to be listed by its digest, which is the one that the registry tells. */
function verifyProvenance({ attestations: store, clock }, { uploaded: { outcomes }, proven: { stored } }) {
    const uploaded = namesOf(outcomes, isUploaded);
    const sent = sentProvenance(stored).filter((each) => uploaded.has(each.filename));
    return waitUntilListed({ store, sent, clock });
}
const isUploaded = (outcome) => outcome === 'uploaded';
/** The names of the files that ended so. */
const namesOf = (outcomes, isSo) => new Set(outcomes.filter((each) => isSo(each.outcome)).map((each) => each.filename));

;// CONCATENATED MODULE: ./lib/cli/src/steps/publish.js





















/**
 * Publishes: refuses unless every guard holds, drafts the GitHub Release, signs, mints, uploads, revokes, verifies,
 * publishes the draft. What broke off is a result with a receipt, never an exception.
 */
async function publishStep(stage, prepared) {
    const { actions, clock } = stage.ports;
    const started = clock.now();
    actions.group('Guards, files and registries');
    const checked = await (0,preflight/* preflight */.Mz)(stage, prepared, true);
    for (const line of (0,report_guards/* guardLines */.F)(checked.guards))
        actions.line(line);
    const unsigned = (0,inventory/* absentFrom */.aS)(checked.holdings.python);
    const unproven = [...(0,inventory/* absentFrom */.aS)(checked.holdings.rust), ...unsigned];
    const heard = (0,report_problems/* isRed */.iI)(checked.problems, true) ? unheard : hear(stage, prepared, unsigned, checked.jwt);
    const problems = [...checked.problems, ...heard.problems];
    actions.endGroup();
    if ((0,report_problems/* isRed */.iI)(problems, true))
        return publish_refused(prepared, problems, checked);
    const files = distribution/* ecosystems */.u.flatMap((each) => checked.holdings[each].map((holding) => holding.distribution));
    actions.group('GitHub Release: draft');
    const drafted = await draftFor(stage, prepared, files, {
        attested: heard.eligible.attest ? unsigned : [],
        hasProvenance: unproven.length > 0 && (0,provenance_eligibility/* provenanceOff */.t)(provenanceFacts(stage, heard)) === undefined,
    });
    actions.endGroup();
    problems.push(...drafted.problems);
    if (drafted.release === undefined)
        return publish_refused(prepared, problems, checked);
    actions.group('Attestations');
    const source = (0,certificate/* certificateSource */.F)(stage.ports);
    const signed = await (0,sign/* signEligible */.J)({ ...stage.ports, source }, heard.eligible, stage.inputs.attestations, unsigned);
    actions.line(signed.words);
    const proven = signed.problems.length > 0 ? unproved : await prove(stage, heard, source, unproven);
    actions.line(proven.words);
    actions.endGroup();
    problems.push(...signed.problems, ...proven.problems);
    actions.group('Upload');
    const unsent = [...signed.problems, ...proven.problems];
    const uploaded = await upload(stage, prepared, checked, { ...signed, problems: unsent });
    actions.endGroup();
    problems.push(...uploaded.problems);
    actions.group('Verify');
    const { verified, attested, listed } = await verifyAll(stage, prepared.plan.pypi, {
        files,
        unsigned,
        uploaded,
        proven,
    });
    actions.endGroup();
    problems.push(...[...verified, ...attested, ...listed].flatMap((each) => each.problem ?? []));
    const registries = stage.registriesFor(prepared.plan.pypi);
    const outcomes = receiptFiles({ files, registries, outcomes: uploaded.outcomes, verified, attested, listed });
    const complete = outcomes.every((each) => (0,model_outcome/* isOut */.t)(each.outcome) && each.verified);
    // a file that a cache does not show yet is published all the same
    const isPublished = outcomes.every((each) => (0,model_outcome/* isOut */.t)(each.outcome)) && !(0,report_problems/* isRed */.iI)(problems, true);
    let release = drafted.release;
    const isKept = prepared.plan.release.draft === true && release.draft;
    const isHeld = stage.inputs.holdRelease && isPublished && release.draft && !isKept;
    if (isHeld)
        actions.line('The GitHub Release is held: it stays a draft until it was verified.');
    if (isPublished && !drafted.isPublished && !isKept && !isHeld) {
        const latest = isLatest({ ...prepared.plan, latest: prepared.plan.release.latest }, drafted.others);
        const done = await publishDraft(stage.ports.github, release, latest);
        release = done.release;
        problems.push(...done.problems);
    }
    const provenance = proven.stored.map((each) => each.page);
    const pypiUntil = untilOf(stage, prepared, checked.holdings.python, uploaded.outcomes, started);
    const conclusion = {
        started,
        finished: clock.now(),
        complete,
        files: outcomes,
        provenance,
        pypiUntil,
        release,
        isHeld,
    };
    const told = await concluded(stage, receiptOf(prepared.plan, stage.ports.run, conclusion), prepared.plan.release.retentionDays);
    const isNew = (!drafted.isPublished && !isKept) || outcomes.some((each) => each.outcome === 'uploaded');
    return {
        ...told,
        problems: [...problems, ...told.problems],
        summary: [...told.summary, ...(0,report_guards/* guardSection */.$)(checked.guards)],
        isFinishedNow: isPublished && (isKept || !release.draft) && isNew,
    };
}
/**
 * Uploads, with the attestations: nothing where the signing failed; and without them where the upload fell back to a token.
 * What was not sent is not told as sent.
 */
async function upload(stage, { plan }, { holdings, described }, signed) {
    const { attestations } = signed;
    // each is written when its file is sent: of a thousand files they are some 19 MB
    const fields = {
        get: (filename) => {
            const attestation = attestations.get(filename);
            return attestation && (0,attest_attestation/* attestationsField */.A)(attestation);
        },
    };
    const registries = stage.registriesFor(plan.pypi, fields, described);
    if ((0,report_problems/* isRed */.iI)(signed.problems, true)) {
        return { outcomes: nothingUploaded({ registries, holdings }), problems: [], byToken: new Set(), attestations };
    }
    const uploaded = await publishToBoth({
        ...stage.ports,
        registries,
        given: stage.given,
        trust: { rust: plan.credentials.crates, python: plan.credentials.pypi },
        holdings,
        waitBudget: stage.inputs.rateLimitWait,
        width: stage.inputs.parallelUploads,
    });
    const lost = [...attestations.keys()].filter((filename) => uploaded.byToken.has(filename));
    if (lost.length === 0)
        return { ...uploaded, attestations };
    const kept = new Map(attestations);
    for (const filename of lost)
        kept.delete(filename);
    return { ...uploaded, attestations: kept, problems: [...uploaded.problems, (0,eligibility/* fellBack */.r)(lost)] };
}
function publish_refused({ plan }, problems, { guards }) {
    return {
        problems,
        outputs: { tag: plan.tag, version: plan.version, published: 'false' },
        summary: ['Nothing was uploaded.', ...(0,report_guards/* guardSection */.$)(guards)],
        isFinishedNow: false,
    };
}


/***/ })

};
