export const id = 9116;
export const ids = [9116];
export const modules = {

/***/ 20551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JY: () => (/* binding */ askFiles),
  X3: () => (/* binding */ askGitHub),
  rF: () => (/* binding */ askRegistry)
});

// EXTERNAL MODULE: ./lib/cli/src/model/lanes.js
var lanes = __webpack_require__(30554);
// EXTERNAL MODULE: ./lib/cli/src/model/line.js
var model_line = __webpack_require__(86375);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/sha256.js
var sha256 = __webpack_require__(41182);
;// CONCATENATED MODULE: ./lib/cli/src/audit/follow.js
/** How often a download may send somewhere else. */
const longestWay = 5;
/** Ten minutes, in milliseconds. */
const deadline = 600_000;
/** Fetches a file whole, wherever it is sent on to; or tells why not. Nothing secret is sent along. */
async function fetchFile(http, first) {
    let url = first;
    for (let ways = 0; ways <= longestWay; ways += 1) {
        const answer = await http.send({ method: 'GET', url, deadline });
        if (answer.status === 200)
            return answer.body;
        const next = answer.headers['location'] ?? '';
        if (![301, 302, 303, 307, 308].includes(answer.status) || !URL.canParse(next, url))
            return { unasked: said(url, answer) };
        url = new URL(next, url).href;
    }
    return { unasked: `${first} leads nowhere` };
}
const said = (url, { status, reason }) => status === 0 ? `${url} did not answer: ${reason}` : `${url} answered ${status} ${reason}`.trim();

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/cli/src/audit/extensions.js
const tags = { sequence: 0x30, identifier: 0x06, octets: 0x04, utf8: 0x0c, extensions: 0xa3 };
/**
 * The extensions of an X.509 certificate whose value is a text (a UTF8String in DER, as Fulcio writes its own), by object
 * identifier (RFC 5280, 4.1). Throws a `RangeError` where it is no certificate.
 */
function extensionsOf(der) {
    const [certificate] = valuesOf(der);
    const [body] = valuesOf(within(certificate, tags.sequence));
    const found = valuesOf(within(body, tags.sequence)).find(({ tag }) => tag === tags.extensions);
    const texts = new Map();
    if (found === undefined)
        return texts;
    const [list] = valuesOf(found.content);
    for (const extension of valuesOf(within(list, tags.sequence))) {
        const parts = valuesOf(within(extension, tags.sequence));
        const [identifier] = parts;
        // between the two a flag may say that it is critical
        const octets = parts.at(-1);
        if (identifier?.tag !== tags.identifier || octets?.tag !== tags.octets)
            continue;
        const text = textIn(octets.content);
        if (text !== undefined)
            texts.set(dotted(identifier.content), text);
    }
    return texts;
}
function textIn(content) {
    if (content[0] !== tags.utf8)
        return undefined;
    const [value, ...more] = valuesOf(content);
    return more.length === 0 ? value?.content.toString() : undefined;
}
function within(value, tag) {
    if (value?.tag !== tag)
        throw new RangeError('not the DER of a certificate');
    return value.content;
}
/** The values that stand one after the other in these bytes. */
function valuesOf(bytes) {
    const values = [];
    for (let at = 0; at < bytes.length;) {
        const tag = bytes.readUInt8(at);
        const first = bytes.readUInt8(at + 1);
        // a long length says first in how many bytes it is written
        const more = first < 0x80 ? 0 : first & 0x7f;
        const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
        const start = at + 2 + more;
        if (start + length > bytes.length)
            throw new RangeError('DER that ends too early');
        values.push({ tag, content: bytes.subarray(start, start + length) });
        at = start + length;
    }
    return values;
}
/** `1.3.6.1.\u2026` of an object identifier: seven bits a byte, the first two numbers in one. */
function dotted(content) {
    const numbers = [];
    let number = 0;
    for (const byte of content) {
        number = number * 128 + (byte & 0x7f);
        if (byte < 0x80) {
            numbers.push(number);
            number = 0;
        }
    }
    const [both = 0, ...rest] = numbers;
    const first = Math.min(2, Math.floor(both / 40));
    return [first, both - first * 40, ...rest].join('.');
}

;// CONCATENATED MODULE: ./lib/cli/src/audit/certificate.js


/** Fulcio's own extensions (fulcio `docs/oid-info.md`), below 1.3.6.1.4.1.57264.1. */
const fulcio = '1.3.6.1.4.1.57264.1';
/** Reads a certificate in DER; `undefined` where it is none. */
function readCertificate(der) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(der);
        const extensions = extensionsOf(Buffer.from(certificate.raw));
        const said = (number) => extensions.get(`${fulcio}.${number}`);
        return {
            publicKey: certificate.publicKey,
            from: Date.parse(certificate.validFrom),
            until: Date.parse(certificate.validTo),
            issuer: said(8),
            repository: said(12),
            commit: said(13),
            ref: said(14),
            workflow: said(18),
        };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/audit/signed.js



const statementShape = (0,shape/* object */.Ik)({
    predicateType: shape/* text */.Qq,
    subject: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ name: shape/* text */.Qq, digest: (0,shape/* record */.g1)(shape/* text */.Qq) })),
});
/** The issuer of the identities of GitHub's jobs. */
const issuer = 'https://token.actions.githubusercontent.com';
/**
 * Reads a statement, and verifies its signature with the key of its own certificate (DSSE: ECDSA or RSA over the
 * pre-authentication encoding), and that the log's time lies within the certificate's. Not verified: who issued the
 * certificate, and that the log has the entry.
 */
function hear(signed) {
    const certificate = readCertificate(signed.certificate);
    const read = readStatement(signed.statement);
    const [, server, repository] = /^(https:\/\/[^/]+)\/([^/]+\/[^/]+)$/.exec(certificate?.repository ?? '') ?? [];
    const said = {
        predicate: read?.predicateType ?? '',
        subjects: (read?.subject ?? []).flatMap(({ name, digest }) => {
            const { sha256 } = digest;
            return sha256 === undefined ? [] : [{ name, sha256: sha256.toLowerCase() }];
        }),
        repository,
        server,
        workflow: /\/([^/@]+)@/.exec(certificate?.workflow ?? '')?.[1],
        commit: certificate?.commit,
        ref: certificate?.ref,
    };
    const broken = (why) => ({ ...said, broken: why });
    if (read === undefined)
        return broken('its statement cannot be read');
    if (certificate === undefined)
        return broken('its certificate cannot be read');
    if (!holds(signed, certificate.publicKey))
        return broken('its signature does not hold');
    if (certificate.issuer !== issuer) {
        return broken(`its certificate was given to an identity of ${certificate.issuer ?? 'nobody that it names'}`);
    }
    const at = signed.logged === undefined ? undefined : signed.logged * 1000;
    if (at !== undefined && (at < certificate.from || at > certificate.until)) {
        return broken('the time of its entry in the log lies outside of its certificate');
    }
    return { ...said, broken: undefined };
}
function readStatement(bytes) {
    try {
        return statementShape(JSON.parse(Buffer.from(bytes).toString()), '');
    }
    catch {
        return undefined;
    }
}
function holds({ payloadType, statement, signature }, key) {
    // DSSE protocol, "PAE"
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${statement.length} `;
    try {
        return (0,external_node_crypto_.verify)('sha256', Buffer.concat([Buffer.from(head), statement]), key, signature);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/cli/src/model/same-repository.js
var same_repository = __webpack_require__(10564);
;// CONCATENATED MODULE: ./lib/cli/src/audit/sight.js


/** What an index shows of a file: each of its statements must hold, name the file, and be of the publisher that is told. */
function indexedSight(statements, file) {
    const sights = statements.map((each) => {
        const said = hear(each);
        const sight = sightOf(said, file);
        if (sight.state !== 'good')
            return sight;
        const named = said.subjects.find(({ sha256 }) => sha256 === file.sha256)?.name;
        if (named !== file.filename)
            return { state: 'wrong', why: `names the file ${named ?? '?'}` };
        const { publisher } = each;
        const isSame = (0,same_repository/* isSameRepository */.v)(publisher.repository, sight.repository);
        return isSame ? sight : { state: 'wrong', why: `is told to come from ${publisher.repository ?? 'nobody'}` };
    });
    return sights.find((each) => each.state === 'wrong') ?? sights[0] ?? { state: 'absent' };
}
/** What GitHub's store has under the digest of a file: one statement that holds is enough, as for those who verify a download. */
function storedSight(statements, file) {
    const sights = statements.map((each) => sightOf(hear(each), file));
    return sights.find((each) => each.state === 'good') ?? sights[0] ?? { state: 'absent' };
}
function sightOf(said, { sha256, repository }) {
    const wrong = (why) => ({ state: 'wrong', why });
    if (said.broken !== undefined)
        return wrong(`cannot be believed: ${said.broken}`);
    if (!said.subjects.some((each) => each.sha256 === sha256)) {
        const others = said.subjects.map((each) => each.sha256.slice(0, 12));
        return wrong(`is about other bytes (SHA-256 ${others[0] ?? 'of nothing'}\u2026)`);
    }
    if (said.repository === undefined || said.commit === undefined)
        return wrong('does not say where it comes from');
    if (repository !== undefined && !(0,same_repository/* isSameRepository */.v)(repository, said.repository)) {
        return wrong(`comes from ${said.repository}`);
    }
    return { state: 'good', repository: said.repository, workflow: said.workflow ?? '?', commit: said.commit };
}

;// CONCATENATED MODULE: ./lib/cli/src/audit/sums.js
/**
 * Reads a list of checksums as `sha256sum` writes it: SHA-256 in lower-case hex by file name. Lines of another form are
 * passed over; of a name that stands there twice with different sums, `undefined` is told.
 */
function readSums(text) {
    const sums = new Map();
    for (const line of text.split('\n')) {
        // `*` marks a file that was read as binary
        const [, sum, name] = /^([0-9a-f]{64}) [ *](.+?)\r?$/i.exec(line) ?? [];
        if (sum === undefined || name === undefined)
            continue;
        const known = sums.get(name);
        const isContradicted = sums.has(name) && known !== sum.toLowerCase();
        sums.set(name, isContradicted ? undefined : sum.toLowerCase());
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/cli/src/audit/ask.js








/** The list of checksums, as the release has it attached. */
const sumsName = 'SHA256SUMS';
/** How many files are asked for at a time. */
const width = 6;
/** What GitHub shows of the release of a tag; a refusal is what could not be asked. */
async function askGitHub(record, repository, tag) {
    const release = await record.find(tag);
    if (release === 'absent')
        return { github: { repository, release, sums: undefined }, unasked: [] };
    if ('refused' in release)
        return { github: undefined, unasked: [unheard(`the release of ${tag}`, release)] };
    const listing = release.assets.find(({ name }) => name === sumsName);
    if (listing === undefined)
        return { github: { repository, release, sums: undefined }, unasked: [] };
    const read = await record.read(listing);
    if ('refused' in read) {
        return { github: { repository, release, sums: undefined }, unasked: [unheard(sumsName, read)] };
    }
    return { github: { repository, release, sums: readSums(Buffer.from(read).toString()) }, unasked: [] };
}
const unheard = (what, { status, refused }) => (0,problem/* problem */.CC)('released-unasked', `GitHub did not show ${what}: ${status === 0 ? '' : `${status} `}${refused.replace(/\.$/, '')}.`, 'Run the same command again later, or with GITHUB_TOKEN set: without one GitHub answers 60 requests an hour.');
/** What a registry holds of a package. */
async function askRegistry(registry, each) {
    const found = await registry.find(each);
    return {
        ...each,
        registry: { name: registry.name, url: registry.url, page: registry.page(each) },
        found: found !== 'absent' && 'unreadable' in found ? { unasked: { ...found.unreadable, level: 'error' } } : found,
    };
}
/** Looks at every file that the registries hold: its bytes where they are fetched, and who vouches for it. */
async function askFiles(options, packages) {
    const statements = storeOf(options.record);
    const files = packages.flatMap((from) => from.found === 'absent' || 'unasked' in from.found ? [] : from.found.files.map((file) => ({ from, file })));
    const heard = await (0,lanes/* inLanes */.L)(files, width, async ({ from, file }) => {
        const isCrate = from.ecosystem === 'rust';
        const vouched = { filename: file.filename, sha256: file.sha256, repository: options.repository };
        const bytes = isCrate || options.download ? await fetchFile(options.http, file.url) : undefined;
        const isHere = bytes instanceof Uint8Array;
        const facts = {
            downloaded: isHere ? (0,sha256/* sha256Of */.B)(bytes) : bytes,
            packaged: isCrate && isHere ? await options.packagedFrom(bytes) : undefined,
            signed: isCrate
                ? { state: 'unasked' }
                : await signedSight(options, { ...from, filename: file.filename }, vouched),
            provenance: await statements(vouched),
        };
        return [file.filename, facts];
    });
    return new Map(heard);
}
async function signedSight({ askIndex }, file, vouched) {
    const found = await askIndex(file);
    if ('statements' in found)
        return indexedSight(found.statements, vouched);
    if ('unreadable' in found)
        return { state: 'unreadable', why: found.unreadable };
    return { state: found.none === 'absent' ? 'absent' : 'unasked' };
}
/** GitHub's store. A statement is stored whole under every digest that it names: what was seen once is not asked for again. */
function storeOf(record) {
    const seen = [];
    // one after the other, so that the second file finds what the first was shown
    const line = (0,model_line/* openLine */.T)();
    const ask = async (vouched) => {
        if (record === undefined)
            return { state: 'unasked' };
        const known = seen.filter((each) => hear(each).subjects.some(({ sha256 }) => sha256 === vouched.sha256));
        if (known.length > 0)
            return storedSight(known, vouched);
        const found = await record.statements(vouched.sha256);
        if (found === 'unshown')
            return { state: 'unreadable', why: 'GitHub lists its provenance and does not show it' };
        if ('refused' in found) {
            return {
                state: 'unreadable',
                why: `GitHub did not show its provenance: ${found.status} ${found.refused.replace(/\.$/, '')}`,
            };
        }
        seen.push(...found);
        return storedSight(found, vouched);
    };
    return (vouched) => line(() => ask(vouched));
}


/***/ }),

/***/ 61898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy)
/* harmony export */ });
/** No name of a crate has a dot in it, so that the first three numbers behind a dash are its version. */
const crate = /^([A-Za-z0-9_-]+?)-(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)\.crate$/;
const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/;
// since PEP 625 no name of an sdist has a dash in it: other archives are attached to releases as well
const sdist = /^([^-]+)-([^-]+)\.tar\.gz$/;
/** Reads the name of a distribution (PyPA, "Binary distribution format", "Source distribution file name"); `undefined`: it is none. */
function namedBy(filename) {
    for (const [kind, pattern] of [
        ['crate', crate],
        ['wheel', wheel],
        ['sdist', sdist],
    ]) {
        const [, name, version] = pattern.exec(filename) ?? [];
        // a version begins with a digit: an archive of something else may be attached to a release as well
        if (name !== undefined && version !== undefined && /^\d/.test(version))
            return { kind, name, version };
    }
    return undefined;
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export belongs */
/* harmony import */ var _model_project_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30146);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15761);
/* harmony import */ var _filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61898);



const nothing = {
    downloaded: undefined,
    signed: { state: 'unasked' },
    provenance: { state: 'unasked' },
    packaged: undefined,
};
/** A row for every file that any place names of the packages of the tag, package by package and by name. */
function rowsOf(facts) {
    const named = namesIn(facts.github);
    return facts.packages.flatMap((from) => {
        const held = filesOf(from);
        const names = new Set([
            ...held.map((each) => each.filename),
            ...named.filter((each) => belongs(each, from)),
            ...facts.planned
                .filter(({ kind }) => kind !== 'wheel')
                .flatMap(({ filename }) => (belongs(filename, from) ? [filename] : [])),
        ]);
        return [...names].sort().map((filename) => rowOf(filename, from, facts));
    });
}
/** The files that a registry was heard to have. */
const filesOf = ({ found }) => found === 'absent' || 'unasked' in found ? [] : found.files;
/** Files that the GitHub Release names: those that are attached, and those of its list of checksums. */
function namesIn(github) {
    if (github === undefined || github.release === 'absent')
        return [];
    return [...new Set([...github.release.assets.map(({ name }) => name), ...(github.sums?.keys() ?? [])])];
}
/** Whether a file is of this package, by its name. */
function belongs(filename, { ecosystem, name, version }) {
    const said = (0,_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(filename);
    if (said === undefined || (said.kind === 'crate') !== (ecosystem === 'rust'))
        return false;
    if (ecosystem === 'rust')
        return said.name === name && said.version === version;
    const [one, other] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(said.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(version)];
    return ((0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E)(said.name) === (0,_model_project_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalisedName */ .E)(name) &&
        one !== undefined &&
        other !== undefined &&
        (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(one, other));
}
function rowOf(filename, from, facts) {
    const registry = filesOf(from).find((each) => each.filename === filename);
    const { github } = facts;
    const release = github?.release === 'absent' ? undefined : github?.release;
    const asset = release?.assets.find((each) => each.name === filename);
    const sum = github?.sums?.has(filename) === true ? (github.sums.get(filename) ?? 'contradicted') : undefined;
    const row = {
        filename,
        kind: (0,_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(filename)?.kind ?? (from.ecosystem === 'rust' ? 'crate' : 'sdist'),
        from,
        registry,
        attached: asset && { sha256: asset.sha256 },
        sum,
        facts: facts.files.get(filename) ?? nothing,
    };
    return { ...row, verdict: verdictOf(row, namesIn(github)) };
}
function verdictOf(row, named) {
    const { registry, attached, sum, facts, from } = row;
    const { downloaded } = facts;
    const told = [registry?.sha256, attached?.sha256, sum, typeof downloaded === 'string' ? downloaded : undefined];
    if (new Set(told.filter((each) => each !== undefined)).size > 1)
        return 'differs';
    if (from.found !== 'absent' && 'unasked' in from.found)
        return 'unasked';
    if (registry === undefined)
        return 'missing';
    // a release that names no file of any package, such as one made by hand, says nothing about this one
    const says = named.some((each) => (0,_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .namedBy */ .T)(each) !== undefined);
    return says && attached === undefined && sum === undefined ? 'surplus' : 'equal';
}


/***/ }),

/***/ 30554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ untilProblem),
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/**
 * Does `work` for each item, at most `width` at a time and begun in order. Gives the results in the order of the items.
 * What the first one throws is thrown, and no other is begun.
 */
async function inLanes(items, width, work) {
    const results = new Map();
    const queue = queueOf(items);
    const lane = async () => {
        for (const [at, item] of queue)
            results.set(at, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
/** One for all lanes: each takes the next item when it is free. A lane that throws closes it for the others. */
function* queueOf(items) {
    yield* items.entries();
}
/** As {@link inLanes}, for work that may meet a problem: after the first one no other item is begun, and it alone is given. */
async function untilProblem(items, width, work) {
    // the first in time: what stops one lane stops the others a moment later
    let stopped;
    const results = await inLanes(items, width, async (item) => {
        if (stopped !== undefined)
            return stopped;
        const result = await work(item);
        if ('problem' in result)
            stopped ??= result;
        return result;
    });
    return stopped ?? { got: results.flatMap((each) => ('got' in each ? [each.got] : [])) };
}


/***/ }),

/***/ 10564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** Whether two `owner/name` are one repository: GitHub does not tell upper from lower case. One that is not known is none. */
const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();


/***/ })

};
