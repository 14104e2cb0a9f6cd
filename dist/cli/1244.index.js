export const id = 1244;
export const ids = [1244];
export const modules = {

/***/ 56306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ attestationsField),
/* harmony export */   k: () => (/* binding */ attestationOf)
/* harmony export */ });
/** Puts the parts together; all bytes are standard base64, because PyPI refuses the URL kind. */
function attestationOf({ statement, signature, certificate, entry }) {
    return {
        version: 1,
        verification_material: { certificate: base64(certificate), transparency_entries: [entry] },
        envelope: { statement: base64(statement), signature: base64(signature) },
    };
}
/** The upload form's field `attestations`: a JSON list, also of one. */
const attestationsField = (attestation) => JSON.stringify([attestation]);
const base64 = (bytes) => Buffer.from(bytes).toString('base64');


/***/ }),

/***/ 56019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ certificateSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(69749);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(51323);
// EXTERNAL MODULE: ./lib/cli/src/model/claims.js
var model_claims = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/cli/src/attest/sigstore.js
var sigstore = __webpack_require__(45496);
;// CONCATENATED MODULE: ./lib/cli/src/attest/fulcio.js





const issued = (0,shape/* object */.Ik)({ signedCertificateEmbeddedSct: (0,shape/* object */.Ik)({ chain: (0,shape/* object */.Ik)({ certificates: (0,shape/* list */.p_)(shape/* text */.Qq) }) }) });
/**
 * Asks Fulcio for a certificate that binds the key to the job's identity: `POST /api/v2/signingCert` (fulcio.proto). The
 * token's subject, signed with the key, proves that the key is ours. Asking again is harmless, so the way out may.
 */
async function requestCertificate(http, jwt, keys) {
    const url = `${sigstore/* sigstore */.x7.fulcio}/api/v2/signingCert`;
    const request = {
        credentials: { oidcIdentityToken: jwt },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: keys.publicKey.export({ type: 'spki', format: 'pem' }) },
            proofOfPossession: (0,external_node_crypto_.sign)('sha256', Buffer.from(subjectOf(jwt)), keys.privateKey).toString('base64'),
        },
    };
    const answer = await http.send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: Buffer.from(JSON.stringify(request)),
        repeatable: true,
    });
    if ((0,sigstore/* isDown */.Pj)(answer))
        return { problem: (0,sigstore/* down */.TR)(url, answer) };
    if (answer.status < 200 || answer.status > 299)
        return { problem: refused(url, answer.status, (0,sigstore/* wordsOf */.Z9)(answer)) };
    const leaf = (0,sigstore/* read */.LF)(answer, issued)?.signedCertificateEmbeddedSct.chain.certificates[0];
    const certificate = leaf === undefined ? undefined : parse(leaf);
    if (certificate === undefined)
        return { problem: (0,sigstore/* unusable */._P)(url, 'it has no certificate') };
    if (!certificate.checkPrivateKey(keys.privateKey)) {
        return { problem: (0,sigstore/* unusable */._P)(url, 'the certificate is for another key') };
    }
    return { got: certificate };
}
/** What Fulcio wants signed: the `email` of a person's token, the `sub` of every other (fulcio, `pkg/identity`). */
function subjectOf(jwt) {
    const claims = (0,model_claims/* payloadOf */.M)(jwt);
    const [email, subject] = [claims['email'], claims['sub']];
    if (typeof email === 'string' && claims['email_verified'] === true)
        return email;
    return typeof subject === 'string' ? subject : '';
}
function parse(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        return undefined;
    }
}
const refused = (url, status, words) => (0,problem/* problem */.CC)('attestation-certificate-refused', `${url} answered ${status}: ${words}.`, 'Sigstore gives certificates to jobs of github.com with `id-token: write`. Publish without attestations (`attestations: false`) from anywhere else.');

;// CONCATENATED MODULE: ./lib/cli/src/attest/certificate.js




/** A certificate lives for ten minutes, in which the log must have its signatures: half of that is left to the log. */
const freshFor = 5 * 60_000;
/** A source that asks for a certificate, with a key of its own, when it is first needed and whenever the last is five minutes old. */
function certificateSource(options) {
    let current;
    return () => {
        const now = options.clock.now();
        if (current === undefined || now - current.askedAt >= freshFor) {
            current = { askedAt: now, certificate: newCertificate(options) };
        }
        return current.certificate;
    };
}
async function newCertificate({ http, identity }) {
    const token = await identity.token(sigstore/* sigstore */.x7.audience);
    if ('refused' in token)
        return { problem: noIdentity(token.refused) };
    const keys = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const issued = await requestCertificate(http, token.jwt, keys);
    if ('problem' in issued)
        return issued;
    const { raw, validFrom, validTo } = issued.got;
    const certificate = {
        der: raw,
        pem: pemOf(raw),
        from: Date.parse(validFrom),
        until: Date.parse(validTo),
        sign: (message) => (0,external_node_crypto_.sign)('sha256', message, keys.privateKey),
    };
    return { got: certificate };
}
function pemOf(der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
const noIdentity = (why) => (0,problem/* problem */.CC)('attestation-identity-refused', `No OIDC token for Sigstore: ${why}.`, 'The publishing job needs `permissions: id-token: write`. If it has that, run it again.');


/***/ }),

/***/ 32382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `3 files`, for the log. */
const counted = (files) => files.length === 1 ? '1 file' : `${files.length} files`;


/***/ }),

/***/ 64137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eligibility),
/* harmony export */   r: () => (/* binding */ fellBack)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20203);


/**
 * Attestations are signed where the index takes them, and are off with a word where it would refuse the file for them
 * (warehouse `attestations/services.py`). A job in a workflow of another repository cannot publish at all.
 */
function eligibility(facts) {
    const { wanted, registry, credential, hasToken, visibility, claims } = facts;
    const takesThem = (0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypi */ .b)(registry);
    const called = calledWorkflow(claims);
    if (takesThem && credential === 'trusted' && !hasToken && called?.isForeign === true) {
        return { attest: false, why: 'the job stands in a workflow of another repository', problem: foreign(called) };
    }
    if (wanted === false)
        return { attest: false, why: '`attestations` is `false`' };
    if (!takesThem)
        return { attest: false, why: 'only PyPI and TestPyPI take attestations' };
    if (credential === 'token') {
        const why = 'PyPI takes attestations with trusted publishing only, and this is a token';
        const fix = 'Add the trusted publisher on PyPI and give the job `permissions: id-token: write`, or set `attestations: false`.';
        return { attest: false, why, problem: off(why, fix) };
    }
    if (visibility === 'private' || visibility === 'internal') {
        return { attest: false, why: `the repository is ${visibility}, and the log would tell its name to everybody` };
    }
    if (called === undefined)
        return { attest: true };
    const why = called.isForeign
        ? `the job stands in \`${called.job}\`, a workflow of another repository`
        : `\`${called.caller}\` calls \`${called.job}\`: PyPI trusts the called file, and finds the calling one in the certificate`;
    const fix = 'Move the publishing job into the workflow that is started, and register that file on PyPI; or set `attestations: false`.';
    return { attest: false, why, problem: off(why, fix) };
}
/** Where the job's workflow is not the one that was started: `job_workflow_ref` and `workflow_ref` of the token differ. */
function calledWorkflow(claims) {
    const { repository, workflowRef: caller, jobWorkflowRef: job } = claims ?? {};
    if (caller === undefined || job === undefined || caller === job)
        return undefined;
    // GitHub's names do not tell upper from lower case
    const isForeign = repository !== undefined && repositoryOf(job) !== repository.toLowerCase();
    return { caller, job, isForeign };
}
const repositoryOf = (workflow) => workflow.split('/').slice(0, 2).join('/').toLowerCase();
/** PyPI would not mint, and the user's own token is the fallback. */
const fellBack = () => off('the upload fell back to the token, and PyPI takes attestations with trusted publishing only', 'See why trusted publishing failed, or set `attestations: false`.');
const off = (why, fix) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('attestations-off', `The files are published without attestations: ${why}.`, fix, { level: 'warning' });
const foreign = ({ caller, job }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('reusable-workflow-foreign', `The publishing job stands in \`${job}\`, which \`${caller}\` calls. PyPI takes no trusted publishing from a workflow of another repository.`, 'Put the publishing job into a workflow of this repository, or give a token in the input `pypi-token`.');


/***/ }),

/***/ 35841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ foretellProvenance),
/* harmony export */   t: () => (/* binding */ provenanceOff)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32382);

/**
 * Why a release has no build provenance; `undefined` where it has. The public Sigstore signs for public repositories of
 * github.com; private ones and Enterprise servers have GitHub's own, which this does not speak to.
 */
function provenanceOff({ wanted, visibility, serverUrl, hasIdentity }) {
    if (wanted === false)
        return '`attestations` is `false`';
    if (visibility === 'private' || visibility === 'internal') {
        return `the repository is ${visibility}, and only the Sigstore of GitHub Enterprise Cloud signs for it`;
    }
    if (serverUrl !== 'https://github.com')
        return `${serverUrl} is not github.com, and has a Sigstore of its own or none`;
    return hasIdentity === false ? 'the job has no `permissions: id-token: write`' : undefined;
}
/** Whether a live run would store provenance, for the log of a dry run, which cannot see the other job's permissions. */
function foretellProvenance(off, files) {
    if (off !== undefined)
        return `Build provenance: none, because ${off}.`;
    if (files.length === 0)
        return 'Build provenance: nothing to sign.';
    return `Build provenance: ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(files)} to sign and to store on GitHub. The publishing job needs \`attestations: write\` for it.`;
}


/***/ }),

/***/ 62593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ seal)
});

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(69749);
// EXTERNAL MODULE: ./lib/cli/src/model/sha256.js
var sha256 = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(51323);
// EXTERNAL MODULE: ./lib/cli/src/attest/sigstore.js
var sigstore = __webpack_require__(45496);
// EXTERNAL MODULE: ./lib/cli/src/attest/statement.js
var attest_statement = __webpack_require__(76241);
;// CONCATENATED MODULE: ./lib/cli/src/attest/rekor.js





const entries = `${sigstore/* sigstore */.x7.rekor}/api/v1/log/entries`;
const headers = { 'content-type': 'application/json', accept: 'application/json' };
/**
 * Enters a signature into the public log: `POST /api/v1/log/entries` of kind `dsse` 0.0.1 (rekor `openapi.yaml`). An entry
 * that is there already, left by a try whose answer was lost, is a 409 that tells where, and is taken from there.
 */
async function enter(http, signature) {
    const body = Buffer.from(JSON.stringify(proposed(signature)));
    const answer = await http.send({ method: 'POST', url: entries, headers, body, repeatable: true });
    if (answer.status !== 409)
        return entryIn(answer, entries, signature);
    const location = answer.headers['location'] ?? '';
    const url = URL.canParse(location, entries) ? new URL(location, entries).href : '';
    if (!url.startsWith(`${entries}/`))
        return { problem: (0,sigstore/* unusable */._P)(entries, 'it does not tell where the entry is') };
    return entryIn(await http.send({ method: 'GET', url, headers }), url, signature);
}
function proposed({ statement, signature, certificate }) {
    const envelope = {
        payloadType: attest_statement/* payloadType */.h,
        payload: statement.toString('base64'),
        signatures: [{ sig: signature.toString('base64') }],
    };
    const verifiers = [Buffer.from(certificate.pem).toString('base64')];
    const spec = { proposedContent: { envelope: JSON.stringify(envelope), verifiers } };
    return { apiVersion: '0.0.1', kind: 'dsse', spec };
}
const count = (value, path) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new TypeError(`${path} is not a count`);
};
const hex = (value, path) => {
    const digits = (0,shape/* text */.Qq)(value, path);
    if (!/^(?:[0-9a-f]{2})+$/i.test(digits))
        throw new TypeError(`${path} is not hexadecimal`);
    return Buffer.from(digits, 'hex');
};
const logged = (0,shape/* record */.g1)((0,shape/* object */.Ik)({
    body: shape/* text */.Qq,
    integratedTime: count,
    logID: hex,
    logIndex: count,
    verification: (0,shape/* object */.Ik)({
        signedEntryTimestamp: shape/* text */.Qq,
        inclusionProof: (0,shape/* object */.Ik)({ checkpoint: shape/* text */.Qq, hashes: (0,shape/* list */.p_)(hex), logIndex: count, rootHash: hex, treeSize: count }),
    }),
}));
function entryIn(answer, url, signature) {
    if ((0,sigstore/* isDown */.Pj)(answer))
        return { problem: (0,sigstore/* down */.TR)(url, answer) };
    if (answer.status < 200 || answer.status > 299)
        return { problem: refused(url, answer) };
    const [entry, ...more] = Object.values((0,sigstore/* read */.LF)(answer, logged) ?? {});
    if (entry === undefined || more.length > 0)
        return { problem: (0,sigstore/* unusable */._P)(url, 'it is not one whole entry of the log') };
    if (!isOf(entry.body, signature))
        return { problem: (0,sigstore/* unusable */._P)(url, 'the entry is for another signature') };
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
    return {
        got: {
            logIndex: String(entry.logIndex),
            logId: { keyId: entry.logID.toString('base64') },
            kindVersion: { kind: 'dsse', version: '0.0.1' },
            integratedTime: String(entry.integratedTime),
            inclusionPromise: { signedEntryTimestamp },
            inclusionProof: {
                logIndex: String(proof.logIndex),
                rootHash: proof.rootHash.toString('base64'),
                treeSize: String(proof.treeSize),
                hashes: proof.hashes.map((each) => each.toString('base64')),
                checkpoint: { envelope: proof.checkpoint },
            },
            canonicalizedBody: entry.body,
        },
    };
}
const bodyShape = (0,shape/* object */.Ik)({
    kind: (0,shape/* oneOf */.yL)('dsse'),
    apiVersion: (0,shape/* oneOf */.yL)('0.0.1'),
    spec: (0,shape/* object */.Ik)({ payloadHash: (0,shape/* object */.Ik)({ value: shape/* text */.Qq }), signatures: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ signature: shape/* text */.Qq })) }),
});
/** PyPI holds the entry against the envelope as well, but only after the crates are out. */
function isOf(body, { statement, signature }) {
    try {
        const { spec } = bodyShape(JSON.parse(Buffer.from(body, 'base64').toString()), '');
        return (spec.payloadHash.value === (0,sha256/* sha256Of */.B)(statement) &&
            spec.signatures.length === 1 &&
            spec.signatures[0]?.signature === signature.toString('base64'));
    }
    catch {
        return false;
    }
}
const refused = (url, answer) => (0,problem/* problem */.CC)('attestation-log-refused', `${url} answered ${answer.status}: ${(0,sigstore/* wordsOf */.Z9)(answer)}.`, 'Look at https://status.sigstore.dev and run the job again: nothing was uploaded. `attestations: if-available` publishes without them instead.');

;// CONCATENATED MODULE: ./lib/cli/src/attest/seal.js



/** The log may answer so late that the certificate has run out: then there is one more try, with a new one. */
const tries = 2;
/** Signs a statement with the certificate of now and enters the signature into the log; or tells why it could not. */
async function seal(http, source, statement) {
    for (let tried = 1;; tried += 1) {
        const certified = await source();
        if ('problem' in certified)
            return certified;
        const certificate = certified.got;
        const signature = certificate.sign((0,attest_statement/* preAuthenticated */.JE)(attest_statement/* payloadType */.h, statement));
        const entered = await enter(http, { statement, signature, certificate });
        if ('problem' in entered)
            return entered;
        const entry = entered.got;
        const at = Number(entry.integratedTime) * 1000;
        if (at >= certificate.from && at <= certificate.until) {
            return { got: { statement, signature, certificate: certificate.der, entry } };
        }
        const when = new Date(at).toISOString();
        if (tried >= tries)
            return { problem: (0,sigstore/* unusable */._P)(sigstore/* sigstore */.x7.rekor, `its time is ${when}, outside of the certificate`) };
    }
}


/***/ }),

/***/ 26847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ signEligible),
  Z: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: ./lib/cli/src/model/lanes.js
var lanes = __webpack_require__(22681);
// EXTERNAL MODULE: ./lib/cli/src/attest/attestation.js
var attestation = __webpack_require__(56306);
// EXTERNAL MODULE: ./lib/cli/src/attest/certificate.js + 1 modules
var certificate = __webpack_require__(56019);
// EXTERNAL MODULE: ./lib/cli/src/attest/seal.js + 1 modules
var seal = __webpack_require__(62593);
// EXTERNAL MODULE: ./lib/cli/src/attest/statement.js
var statement = __webpack_require__(76241);
;// CONCATENATED MODULE: ./lib/cli/src/attest/attest.js





/**
 * Signs every file before the first one is uploaded: one key and certificate, the entries of the log several at a time,
 * everything in memory. After the first failure no new one is begun. Sigstore being down is a problem, never an exception.
 */
async function attestAll(options, files) {
    const source = options.source ?? (0,certificate/* certificateSource */.F)(options);
    const signed = await (0,lanes/* untilProblem */.K)(files, options.lanes ?? 8, async (file) => {
        const sealed = await (0,seal/* seal */.o)(options.http, source, (0,statement/* statementOf */.T8)(file));
        return 'problem' in sealed ? sealed : { got: [file.filename, (0,attestation/* attestationOf */.k)(sealed.got)] };
    });
    return 'problem' in signed
        ? { attestations: new Map(), problems: [signed.problem] }
        : { attestations: new Map(signed.got), problems: [] };
}

// EXTERNAL MODULE: ./lib/cli/src/attest/counted.js
var counted = __webpack_require__(32382);
;// CONCATENATED MODULE: ./lib/cli/src/attest/sign.js


/** Signs the files if they may be; with `if-available` the files go without where Sigstore cannot be reached, with a warning. */
async function signEligible(options, eligible, wanted, files) {
    if (!eligible.attest || files.length === 0)
        return { attestations: new Map(), problems: [], words: wordsOf(eligible, files) };
    const { attestations, problems } = await attestAll(options, files);
    if (problems.length === 0)
        return { attestations, problems, words: `Attestations: ${(0,counted/* counted */.h)(files)} signed.` };
    if (wanted !== 'if-available')
        return { attestations, problems, words: 'Attestations: the files could not be signed.' };
    return {
        attestations,
        problems: problems.map(tolerated),
        words: 'Attestations: none, because the files could not be signed.',
    };
}
/** Whether files would be attested, for the log. */
function wordsOf(eligible, files) {
    if (files.length === 0)
        return 'Attestations: nothing to sign.';
    return eligible.attest ? `Attestations: ${(0,counted/* counted */.h)(files)} to sign.` : `Attestations: none, because ${eligible.why}.`;
}
const tolerated = (each) => ({
    ...each,
    level: 'warning',
    fix: 'The files are published without attestations, which cannot be added later. `attestations: true` waits for Sigstore instead.',
});


/***/ }),

/***/ 45496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Pj: () => (/* binding */ isDown),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   x7: () => (/* binding */ sigstore)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);

/** The public-good Sigstore. PyPI takes no other, TestPyPI neither, and of its logs only Rekor's first version (PEP 740). */
const sigstore = {
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    audience: 'sigstore',
};
/** The most of a service's words that a message quotes, in characters. */
const most = 300;
const runAgain = 'Look at https://status.sigstore.dev and run the job again: nothing was uploaded. `attestations: if-available` publishes without them instead.';
/** Whether the service could not do its work, which may have passed by the next run. */
const isDown = ({ status }) => status === 0 || status === 408 || status === 429 || status >= 500;
/** The service gave no answer, or said that it cannot work, after every try. */
const down = (url, answer) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('attestation-sigstore-down', `${url} ${answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`}.`, runAgain);
/** The service answered with something that cannot be used. */
const unusable = (url, why) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('attestation-unreadable', `${url} gave an answer that cannot be used: ${why}.`, runAgain);
/** The JSON of an answer, read by a shape; `undefined` where it does not fit. */
function read(answer, shape) {
    try {
        return shape(JSON.parse(Buffer.from(answer.body).toString()), '');
    }
    catch {
        return undefined;
    }
}
/** What a service says: both answer errors as JSON with a `message`. */
function wordsOf(answer) {
    const said = read(answer, (value) => typeof value === 'object' && value !== null && 'message' in value ? value.message : undefined);
    const words = typeof said === 'string' ? said : answer.reason || 'no reason given';
    return words.replace(/\s+/g, ' ').slice(0, most);
}


/***/ }),

/***/ 76241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ preAuthenticated),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   h: () => (/* binding */ payloadType)
/* harmony export */ });
/** The type of the payload that is signed (in-toto attestation framework, "Envelope"). */
const payloadType = 'application/vnd.in-toto+json';
const predicateType = 'https://docs.pypi.org/attestations/publish/v1';
/**
 * The statement that this very file is published (PEP 740, "Attestation statement"), as the bytes that are signed. One
 * subject, with the file's exact name, and no predicate.
 */
function statementOf({ filename, sha256 }) {
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: filename, digest: { sha256 } }],
        predicateType,
        predicate: null,
    };
    return Buffer.from(JSON.stringify(statement));
}
/** What the signature is made over: type and payload, each behind its length in bytes (DSSE protocol, "PAE"). */
function preAuthenticated(type, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}


/***/ }),

/***/ 47893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ fileAttachment),
/* harmony export */   SM: () => (/* binding */ assetName),
/* harmony export */   e: () => (/* binding */ attachable),
/* harmony export */   pw: () => (/* binding */ bytesAttachment),
/* harmony export */   uw: () => (/* binding */ checksumsName),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* unused harmony export limits */
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _model_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65171);


/** What GitHub takes of one release, and of one file, in bytes (docs, "About releases": each file must be under 2 GiB). */
const limits = { files: 1000, size: 2 * 1024 ** 3 };
/** A distribution, read from where it lies when it is sent. */
function fileAttachment(files, file) {
    const { filename: name, sha256, size, path } = file;
    return { name, sha256, size, open: () => files.stream(path) };
}
/** Bytes that are in memory. */
function bytesAttachment(name, bytes) {
    return {
        name,
        sha256: (0,_model_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .B)(bytes),
        size: bytes.length,
        // oxlint-disable-next-line typescript/require-await
        open: async function* () {
            yield bytes;
        },
    };
}
/**
 * The name that GitHub gives a file, as far as names of distributions go: letters, digits and `-_+@.` stay, a run of anything
 * else becomes a dot. (A version with an epoch, `1!2.0`, is renamed so.)
 */
const assetName = (name) => name
    .replace(/[^A-Za-z0-9\-_+@.]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
/**
 * Those that GitHub can take, with the list of checksums to come: files that are too large or would get the name of another stay
 * behind, and where there are too many, all but the checksums do. Each is told; the registries have them.
 */
function attachable(all) {
    const warn = (message, fix) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('github-release-asset', message, fix, { level: 'warning' });
    const problems = [];
    const attachments = [];
    for (const each of all) {
        const twin = attachments.find((other) => assetName(other.name) === assetName(each.name));
        if (each.size >= limits.size || each.size === 0) {
            const words = each.size === 0 ? 'empty' : 'larger than 2 GiB';
            problems.push(warn(`${each.name} is ${words}, and is not attached to the GitHub Release.`, 'Nothing to do: the registry has it.'));
        }
        else if (twin !== undefined) {
            if (twin.sha256 !== each.sha256) {
                problems.push(warn(`${each.name} would be called ${assetName(each.name)} on GitHub, as ${twin.name} is, and is not attached.`, 'Nothing to do: the registry has it.'));
            }
        }
        else
            attachments.push(each);
    }
    if (attachments.length < limits.files)
        return { attachments, unattached: [], problems };
    problems.push(warn(`The release has ${attachments.length} files, and GitHub takes ${limits.files}: the checksums alone are attached.`, 'Nothing to do: the registries have the files. `release.assets: false` attaches none.'));
    return { attachments: [], unattached: attachments, problems };
}
/** The name of the list of checksums. */
const checksumsName = 'SHA256SUMS';
/** `sha256sum --check` reads it: a line a file, by the name under which it is downloaded. */
function checksums(files) {
    const lines = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
    const text = lines.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
    return bytesAttachment(checksumsName, Buffer.from(text));
}


/***/ }),

/***/ 33764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparePublished)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47893);


/** How many names are told. */
const shown = 5;
/**
 * What is wrong with a release that is public already: it is left as it is. Files with other bytes stop the publish, for the
 * registries would get what the release does not have; `announced` (the run was started by that release, which a person
 * made) makes a warning of it.
 */
function comparePublished(release, attachments, announced) {
    const pairs = attachments.map((attachment) => ({
        attachment,
        asset: release.assets.find((each) => each.name === (0,_attachment_js__WEBPACK_IMPORTED_MODULE_1__/* .assetName */ .SM)(attachment.name)),
    }));
    const lacking = pairs.filter(({ asset }) => asset === undefined).map(({ attachment }) => attachment.name);
    const other = pairs.filter(({ asset, attachment }) => asset === undefined
        ? false
        : asset.sha256 === undefined
            ? asset.size !== attachment.size
            : asset.sha256 !== attachment.sha256);
    const frozen = release.immutable
        ? 'It is immutable: GitHub lets nobody change its files.'
        : 'Its notes and files are left as they are.';
    const problems = [];
    if (other.length > 0) {
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('github-release-published', `The GitHub Release of ${release.tag} is public already, and has other bytes as ${listed(other.map(({ attachment }) => attachment.name))}.`, `${frozen} Publish the files that it has (\`from-run\` with the run that built them), or release a new version.`, { level: announced ? 'warning' : 'error' }));
    }
    if (lacking.length > 0 && !announced) {
        const attach = release.immutable
            ? 'With immutable releases, leave it to the action to make the release: it attaches the files to a draft first.'
            : `Attach by hand what is missing: gh release upload ${release.tag} FILE. Or leave it to the action to make the release.`;
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('github-release-published', `The GitHub Release of ${release.tag} is public already, and lacks ${listed(lacking)}.`, `${frozen} ${attach}`, { level: 'warning' }));
    }
    return problems;
}
const listed = (names) => names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : names.join(', ');


/***/ }),

/***/ 25364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isExpected),
/* harmony export */   j: () => (/* binding */ guardArtifacts)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9833);
/* harmony import */ var _model_wheel_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69041);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55582);




/** The artifacts are complete, nothing is extra, and every file has the bytes that its build recorded. */
function guardArtifacts(plan, rows) {
    return plan.rows
        .filter((row) => row.target !== _model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingTarget */ .Xi)
        .flatMap((row) => {
        const gathered = rows.find((each) => each.target === row.target);
        return gathered === undefined ? [missingRow(row)] : guardRow(plan, row, gathered);
    });
}
function guardRow(plan, row, { record, files }) {
    if (record === undefined) {
        return [altered(`The artifact of ${row.target} has no build record that can be read.`)];
    }
    const problems = [];
    if (record.commit !== plan.commit || record.tag !== plan.tag) {
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-other-commit', `The files of ${row.target} were built from ${record.commit.slice(0, 10)} for ${record.tag}, and the plan is for ${plan.commit.slice(0, 10)}, ${plan.tag}.`, 'Run the whole workflow again, so that the files are built for this plan.'));
    }
    for (const file of record.files) {
        const found = files.get(file.filename);
        if (found === undefined) {
            problems.push(missing(`${file.filename} stands in the build record of ${row.target} and is not in its artifact.`));
        }
        else if (found.sha256 !== file.sha256) {
            problems.push(altered(`${file.filename} has SHA-256 ${found.sha256}, and it was built with ${file.sha256}.`));
        }
    }
    for (const name of files.keys()) {
        if (!record.files.some((file) => file.filename === name)) {
            problems.push(altered(`${name} is in the artifact of ${row.target} and not in its build record.`));
        }
    }
    const unfilled = row.expects.filter((expected) => !record.files.some((file) => isExpected(expected, file)));
    problems.push(...unfilled.map((each) => missing(`The ${each.kind} of ${each.name} ${each.version}${each.kind !== 'wheel' || each.filename === undefined ? '' : ` (${each.filename})`} is missing from ${row.target}.`)));
    const surplus = record.files.filter((file) => !row.expects.some((expected) => isExpected(expected, file)));
    problems.push(...surplus.map((each) => altered(`${each.filename} is not in the plan of ${row.target}.`)));
    return problems;
}
/** Whether a file is one that the plan wants. */
function isExpected(expected, file) {
    if (expected.filename !== undefined) {
        const isName = expected.kind === 'wheel' ? (0,_model_wheel_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameWheel */ .ex)(expected.filename, file.filename) : expected.filename === file.filename;
        if (!isName)
            return false;
    }
    const [planned, built] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(expected.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersion */ .$4)(file.version)];
    const isVersion = planned !== undefined && built !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameVersion */ .p)(planned, built);
    return expected.kind === file.kind && expected.name === file.name && isVersion;
}
function missingRow(row) {
    return missing(`The artifact of ${row.target} is not there (${row.expects.map((each) => `${each.kind} of ${each.name}`).join(', ')}).`);
}
function missing(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-missing', message, 'Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.');
}
function altered(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-altered', message, 'Something changed the artifact after it was built. Find out what, then run the whole workflow again.');
}


/***/ }),

/***/ 44928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isForkEvent),
/* harmony export */   BP: () => (/* binding */ defaultBranchInEvent),
/* harmony export */   ln: () => (/* binding */ visibilityInClaims),
/* harmony export */   q9: () => (/* binding */ visibilityInEvent)
/* harmony export */ });
/* harmony import */ var _model_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89445);

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

/***/ 20203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isPypi)
/* harmony export */ });
/** Whether it is one of the two that run warehouse, with its rules. */
const isPypi = (name) => name === 'pypi' || name === 'testpypi';


/***/ }),

/***/ 69041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ wheelTagsOf),
/* harmony export */   ex: () => (/* binding */ isSameWheel)
/* harmony export */ });
/* unused harmony exports targetOfTag, targetsOfTags */
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81099);

/** The tags of a file name; `undefined` where it is not that of a wheel. */
function wheelTagsOf(filename) {
    const [, distribution, python, abi, platform] = /^([^-]+)-[^-]+(?:-\d[^-]*)?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(filename) ?? [];
    if (distribution === undefined || python === undefined || abi === undefined || platform === undefined)
        return undefined;
    const [pythons, abis, platforms] = [python, abi, platform].map((each) => each.split('.').sort());
    return {
        distribution: (0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisedName */ .E)(distribution),
        python: pythons ?? [],
        abi: abis ?? [],
        platform: platforms ?? [],
    };
}
const architectures = new Map([
    ['x86_64', 'x86_64'],
    ['amd64', 'x86_64'],
    ['aarch64', 'aarch64'],
    ['arm64', 'aarch64'],
]);
/**
 * What a platform tag is for, as far as the plan knows such machines: `manylinux_2_17_x86_64` → `linux-x86_64`; the tag
 * itself for others. Which release of the system it asks for is left away.
 */
function targetOfTag(tag) {
    const [, system, architecture = ''] = /^(manylinux|musllinux|macosx|win)(?:\d+_|_\d+_\d+_|_)(\w+)$/.exec(tag) ?? [];
    if (system === 'macosx' && architecture === 'universal2')
        return 'macos-universal2';
    const machine = architectures.get(architecture);
    if (machine === undefined)
        return tag;
    if (system === 'musllinux')
        return `musllinux-${machine}`;
    return `${system === 'macosx' ? 'macos' : system === 'win' ? 'windows' : 'linux'}-${machine}`;
}
/** What all platform tags of a wheel are for; universal2 names both kinds of Mac beside itself. */
function targetsOfTags(tags) {
    const targets = [...new Set(tags.map((tag) => targetOfTag(tag)))].sort();
    return targets.includes('macos-universal2') ? ['macos-universal2'] : targets;
}
/**
 * Whether a built wheel is the planned one: the same project, Python, ABI and machine. Backends spell names in their own
 * ways, and the release of the system that a wheel asks for is known only once it has been built. Of pure Python it is
 * enough that it is pure.
 */
function isSameWheel(planned, built) {
    const [one, other] = [wheelTagsOf(planned), wheelTagsOf(built)];
    if (one === undefined || other === undefined || one.distribution !== other.distribution)
        return false;
    if (isPure(one) || isPure(other))
        return isPure(one) && isPure(other);
    const same = (left, right) => left.join() === right.join();
    return (same(one.python, other.python) &&
        same(one.abi, other.abi) &&
        same(targetsOfTags(one.platform), targetsOfTags(other.platform)));
}
const isPure = ({ abi, platform }) => abi.join() === 'none' && platform.join() === 'any';


/***/ }),

/***/ 808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// UNUSED EXPORTS: namesOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/guards/artifacts.js
var guards_artifacts = __webpack_require__(25364);
// EXTERNAL MODULE: ./lib/cli/src/guards/branch.js
var guards_branch = __webpack_require__(44619);
// EXTERNAL MODULE: ./lib/cli/src/model/crate-credentials.js
var crate_credentials = __webpack_require__(71594);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js
var problem = __webpack_require__(69749);
;// CONCATENATED MODULE: ./lib/cli/src/guards/credential.js


/**
 * Each registry that the plan publishes to has a credential: the job's identity, or a token. What the config counts on
 * (`credentials`) is held against what is there.
 */
function guardCredential(facts) {
    const wanted = wantedOf(facts);
    // without a word in the config either will do
    const identities = wanted.filter((each) => each.trust !== 'token' && !(each.trust === undefined && each.hasToken));
    const tokens = wanted.filter((each) => !each.hasToken && (each.trust === 'token' || each.trust === 'both'));
    return [
        ...(facts.hasIdentity || identities.length === 0 ? [] : [identityMissing(facts, identities)]),
        ...tokens.map((each) => tokenMissing(each)),
        ...(wanted.some((each) => each.ecosystem === 'rust') ? guardCrates(facts) : []),
    ];
}
/** Whether versions of crates that exist are published with a token. */
function isTokenUsed({ plan, hasIdentity, hasCratesToken }) {
    const { crates } = plan.credentials;
    return hasCratesToken && (crates === 'token' || (crates === undefined && !hasIdentity));
}
function guardCrates(facts) {
    const fresh = facts.crates.filter((each) => each.newName).map((each) => each.name);
    const isBarred = facts.plan.credentials.crates === 'trusted';
    return [
        ...(fresh.length > 0 && (isBarred || !facts.hasCratesToken) ? [(0,crate_credentials/* newCratesNeedToken */.Sl)(fresh, isBarred)] : []),
        ...(facts.trustedOnly.length > 0 && isTokenUsed(facts) ? [(0,crate_credentials/* trustedOnlyCrates */.O9)(facts.trustedOnly)] : []),
    ];
}
function wantedOf({ plan, hasCratesToken, hasPypiToken }) {
    const { credentials } = plan;
    const python = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI';
    const both = [
        {
            ecosystem: 'rust',
            name: 'crates.io',
            input: 'crates-token',
            trust: credentials.crates,
            hasToken: hasCratesToken,
        },
        { ecosystem: 'python', name: python, input: 'pypi-token', trust: credentials.pypi, hasToken: hasPypiToken },
    ];
    return both.filter((each) => plan.packages.some(({ ecosystem }) => ecosystem === each.ecosystem));
}
function identityMissing({ isFork, serverUrl }, registries) {
    const names = registries.map(({ name, input, trust }) => trust === undefined ? `${name} (or the input \`${input}\`)` : `${name} (the config counts on it)`);
    return (0,problem/* problem */.CC)('id-token-missing', `The job has no OIDC token for ${names.join(' and ')}.`, isFork
        ? 'A pull request from a fork never has one.'
        : serverUrl !== 'https://github.com'
            ? `PyPI and crates.io know no OIDC tokens of ${serverUrl}. Give a token for each registry: ${registries.map((each) => `\`${each.input}\``).join(', ')}.`
            : 'Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write', { level: 'live' });
}
/** With `both` a token is for what trusted publishing cannot do: that it is needed for something is a problem of its own. */
function tokenMissing({ name, input, trust }) {
    return (0,problem/* problem */.CC)('credential-missing', `The config counts on a token for ${name}, and the input \`${input}\` is empty.`, `Check that the secret exists in the repository or in the job's environment, and is passed as \`${input}\`; or change \`credentials\` in the config.`, { level: trust === 'token' ? 'live' : 'warning' });
}

;// CONCATENATED MODULE: ./lib/cli/src/guards/environment.js

/** The job runs in the environment that the config names for the channel: its approvals and secrets are there. */
function guardEnvironment({ plan, environment }) {
    if (plan.environment === undefined || environment === undefined || environment.name === plan.environment)
        return [];
    const here = environment.name === undefined ? 'in no environment' : `in the environment ${environment.name}`;
    return [
        (0,problem/* problem */.CC)('environment-not-planned', `The job runs ${here}, and the config names ${plan.environment} for this release.`, 'Add to the publishing job:\n    environment: ${{ needs.plan.outputs.environment }}', { level: 'warning' }),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/src/guards/event.js

/** Events on which a release may run; both registries refuse `pull_request_target`, and crates.io `workflow_run` too. */
const releasingEvents = ['push', 'workflow_dispatch', 'release', 'repository_dispatch'];
/** Nothing is published from a pull request, from a fork, or on an event that runs other people's code with our rights. */
function guardEvent({ event, isFork }) {
    if (isFork) {
        return [
            (0,problem/* problem */.CC)('event-fork', 'The run belongs to a pull request from a fork.', 'Forks can make dry runs. Publish from a tag of the repository itself.', { level: 'live' }),
        ];
    }
    if (event !== undefined && releasingEvents.includes(event))
        return [];
    return [
        (0,problem/* problem */.CC)('event-refused', `The event ${event ?? '(none)'} cannot publish.`, 'Publish on `push` of a tag, or on `workflow_dispatch` with the tag chosen as the ref.', { level: 'live' }),
    ];
}

// EXTERNAL MODULE: ./lib/cli/src/model/rate-limit.js
var rate_limit = __webpack_require__(39348);
;// CONCATENATED MODULE: ./lib/cli/src/guards/rate-limit.js


/**
 * The release gets through the rate limits of crates.io within the time that it may wait. A release that is taken up again
 * counts only what is left of it; trusted publishing has no limits, and creates no crates.
 */
function guardRateLimit(facts) {
    const namesOf = (newName) => facts.crates.filter((each) => each.newName === newName).map((each) => each.name);
    return (0,rate_limit/* rateLimitProblems */.aR)({ names: namesOf(true), versions: isTokenUsed(facts) ? namesOf(false) : [] }, facts.rateLimitWait);
}

;// CONCATENATED MODULE: ./lib/cli/src/guards/ref.js

/**
 * The planned tag stands on GitHub, peels to the plan's commit, and that is the commit of this run. Nothing is published
 * from a branch, but for the push to the default branch in which the release pull request was merged: the same run makes
 * the tag, hands it to the plan as an input, and no other run is started by it.
 */
function guardRef(facts) {
    const { plan, ref, runCommit, remoteTag } = facts;
    const isMerge = isMergeOfRelease(facts);
    if (plan.tagSource === 'assumed' || ref === undefined || !(ref.startsWith('refs/tags/') || isMerge)) {
        return [
            (0,problem/* problem */.CC)('tag-missing', `The run is on ${ref ?? 'no ref'}, and a live release needs a tag.`, `Push the tag: git tag ${plan.tag} && git push origin ${plan.tag}. By hand, start the workflow with the tag chosen as its ref.`, { level: 'live' }),
        ];
    }
    const problems = [];
    if (!isMerge && ref !== `refs/tags/${plan.tag}`) {
        problems.push((0,problem/* problem */.CC)('ref-not-planned', `The run is on ${ref}, and the plan is for ${plan.tag}.`, 'Use the plan of this run: pass the output `plan` of its plan step.', { level: 'live' }));
    }
    if (runCommit !== plan.commit) {
        problems.push(moved(`The run is of commit ${ref_short(runCommit)}, and the plan was made for ${ref_short(plan.commit)}.`));
    }
    if (remoteTag === 'absent') {
        problems.push((0,problem/* problem */.CC)('tag-absent', `The tag ${plan.tag} is not on GitHub.`, `Push it: git push origin ${plan.tag}.`, {
            level: 'live',
        }));
    }
    else if ('refused' in remoteTag) {
        problems.push((0,problem/* problem */.CC)('tag-unreadable', `GitHub did not say where the tag ${plan.tag} points: ${remoteTag.refused}.`, 'Give the job `permissions: contents: read` and the input `github-token`, then run it again.', { level: 'live' }));
    }
    else if (remoteTag.commit !== plan.commit) {
        problems.push(moved(`On GitHub the tag ${plan.tag} points at ${ref_short(remoteTag.commit)}, and the plan was made for ${ref_short(plan.commit)}.`));
    }
    return problems;
}
function isMergeOfRelease({ plan, event, ref, defaultBranch }) {
    const onDefault = defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
    return event === 'push' && onDefault && plan.tagSource === 'input';
}
function moved(message) {
    return (0,problem/* problem */.CC)('tag-moved', message, 'Start the whole workflow again on the tag as it is now.', { level: 'live' });
}
const ref_short = (commit) => commit?.slice(0, 10) ?? '(none)';

// EXTERNAL MODULE: ./lib/cli/src/model/same-repository.js
var same_repository = __webpack_require__(3667);
;// CONCATENATED MODULE: ./lib/cli/src/guards/source.js



/**
 * The files of another run are taken only from a run of the repository itself, on the planned commit, on an event that may
 * release. A fork's pull request has runs in this repository too, and what it stored there, records and all, is its own.
 */
function guardSource({ source, plan }) {
    if (source === undefined)
        return [];
    const { id, here, told } = source;
    if (told === 'absent')
        return [foreign(`There is no run ${id} in ${here ?? 'this repository'}.`)];
    if ('refused' in told) {
        return [
            (0,problem/* problem */.CC)('source-run-unreadable', `GitHub did not say what the run ${id} is: ${told.refused}.`, 'Give the job `permissions: actions: read` and the input `github-token`, then run it again.', { level: 'live' }),
        ];
    }
    if (!(0,same_repository/* isSameRepository */.v)(told.repository, here)) {
        return [
            foreign(`The run ${id} is of ${told.repository ?? 'a repository that is gone'}, and not of ${here ?? 'here'}.`),
        ];
    }
    if (!releasingEvents.includes(told.event)) {
        return [foreign(`The run ${id} was started by ${told.event}, on which nothing is released.`)];
    }
    if (told.commit !== plan.commit) {
        const [theirs, ours] = [told.commit, plan.commit].map((each) => each.slice(0, 10));
        return [foreign(`The run ${id} is of commit ${theirs}, and ${plan.tag} is planned for ${ours}.`)];
    }
    return [];
}
const foreign = (message) => (0,problem/* problem */.CC)('source-run-foreign', message, 'Give `from-run` the number of the run that built this tag: it is in the address of that run, in the list of runs of the release workflow.');

// EXTERNAL MODULE: ./lib/cli/src/guards/visibility.js
var visibility = __webpack_require__(76655);
;// CONCATENATED MODULE: ./lib/cli/src/guards/evaluate.js








/** Every guard over the same facts, all of them, in the order in which they are shown. */
function evaluateGuards(facts) {
    const { event, actor, environment, ref, runCommit, branch } = facts;
    return [
        { guard: 'public repository', seen: (0,visibility/* visibilityWords */.w)(facts), problems: (0,visibility/* guardVisibility */.O)(facts) },
        { guard: 'event', seen: `${event ?? 'none'} by ${actor ?? 'nobody known'}`, problems: guardEvent(facts) },
        {
            guard: 'environment',
            seen: environment === undefined ? 'not told without an OIDC token' : (environment.name ?? 'none'),
            problems: guardEnvironment(facts),
        },
        { guard: 'tag', seen: `${ref ?? 'no ref'} at ${runCommit?.slice(0, 10) ?? '?'}`, problems: guardRef(facts) },
        {
            guard: 'branch',
            seen: branch === 'none' ? 'none' : 'name' in branch ? branch.name : 'not told',
            problems: (0,guards_branch/* guardBranch */.I)(facts),
        },
        ...(facts.source === undefined
            ? []
            : [{ guard: 'source', seen: `files of run ${facts.source.id}`, problems: guardSource(facts) }]),
        { guard: 'credentials', seen: credentialWords(facts), problems: guardCredential(facts) },
        { guard: 'rate limits', seen: `${facts.crates.length} crates to send`, problems: guardRateLimit(facts) },
    ];
}
function credentialWords({ hasIdentity, hasPypiToken, hasCratesToken }) {
    const had = [
        ...(hasIdentity ? ['id-token: write'] : []),
        ...(hasPypiToken ? ['pypi-token'] : []),
        ...(hasCratesToken ? ['crates-token'] : []),
    ];
    return had.length === 0 ? 'none' : had.join(', ');
}

// EXTERNAL MODULE: ./lib/cli/src/guards/facts.js
var guards_facts = __webpack_require__(44928);
// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(81099);
;// CONCATENATED MODULE: ./lib/cli/src/model/pypi-token.js
/**
 * Reads `pypi-…`: a version 2 macaroon in base64url (libmacaroons, `doc/format.txt`), whose caveats are JSON arrays that
 * begin with a number (warehouse `macaroons/caveats`: 0 the time, 1 names of projects). `undefined` where it is none.
 */
function readPypiToken(secret) {
    const bytes = Buffer.from(secret.replace(/^pypi-/, ''), 'base64url');
    const sections = bytes[0] === 2 ? sectionsOf(bytes) : undefined;
    const location = sections?.[0]?.get(fieldTypes.location);
    if (sections === undefined || location === undefined)
        return undefined;
    const caveats = sections.slice(1).map((each) => caveatOf(each.get(fieldTypes.identifier) ?? ''));
    const expires = caveats.find((each) => each[0] === 0)?.[1];
    const names = caveats.find((each) => each[0] === 1)?.[1];
    return {
        location,
        expires: typeof expires === 'number' ? expires : undefined,
        projects: Array.isArray(names) ? names.filter((each) => typeof each === 'string') : undefined,
    };
}
const fieldTypes = { end: 0, location: 1, identifier: 2, signature: 6 };
/** The fields of each section, as text by type; `undefined` where the bytes end too early or go on for too long. */
function sectionsOf(bytes) {
    const sections = [];
    let section = new Map();
    let at = 1;
    while (at < bytes.length) {
        const type = bytes[at];
        at += 1;
        if (type === fieldTypes.end) {
            if (section.size > 0)
                sections.push(section);
            section = new Map();
            continue;
        }
        let length = 0;
        for (let shift = 0, more = true; more && shift < 28; shift += 7) {
            const byte = bytes[at] ?? 0;
            at += 1;
            length += (byte & 127) << shift;
            more = byte > 127;
        }
        if (type === undefined || at + length > bytes.length)
            return undefined;
        section.set(type, Buffer.from(bytes.subarray(at, at + length)).toString());
        at += length;
        if (type === fieldTypes.signature)
            return at === bytes.length ? sections : undefined;
    }
    return undefined;
}
function caveatOf(json) {
    try {
        const value = JSON.parse(json);
        return Array.isArray(value) ? value : [];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/cli/src/model/registry.js
var registry = __webpack_require__(20203);
;// CONCATENATED MODULE: ./lib/cli/src/guards/pypi-token.js




/** The usual mistakes with the token of a Python index, without showing any of it. */
function guardPypiToken(token, use) {
    if (token === undefined)
        return [];
    const secret = token.reveal();
    const [what, fix] = misformed(secret) ?? ((0,registry/* isPypi */.b)(use.registry) ? misfit(secret, use) : undefined) ?? [];
    if (what === undefined || fix === undefined)
        return [];
    return [
        (0,problem/* problem */.CC)('token-unusable', `The input \`pypi-token\` ${what}.`, fix, { level: use.isFallback ? 'warning' : 'live' }),
    ];
}
const makeOne = 'Make an API token in the account settings of the index, and store it as a secret of the job’s environment.';
function misformed(secret) {
    if (/^\$\{\{|^\$[A-Z{(]|^secrets\./.test(secret)) {
        return [
            'is an expression and not its value',
            'Write `pypi-token: ${{ secrets.NAME }}`, without quotes around a part of it.',
        ];
    }
    if (/^["'`].*["'`]$/s.test(secret))
        return ['has quotes around it', 'Store the secret again without the quotes.'];
    if (/\s/.test(secret)) {
        return [
            'has white space inside',
            'Store the secret again: the token is one line without a blank, and nothing else.',
        ];
    }
    // a header cannot carry anything else
    if (/[^\x21-\x7e]/.test(secret))
        return ['has characters that no token has', 'Copy the token again, and store it.'];
    return undefined;
}
/** What is wrong with it for PyPI or TestPyPI. */
function misfit(secret, { registry, projects, now }) {
    if (/^(?:gh[a-z]_|github_pat_)/.test(secret))
        return ['is a token of GitHub', makeOne];
    if (secret.startsWith('cio'))
        return ['is a token of crates.io', `It belongs into \`crates-token\`. ${makeOne}`];
    if (secret.startsWith('__token__')) {
        return ['begins with the user name `__token__`', 'Store the token alone: it begins with `pypi-`.'];
    }
    if (!secret.startsWith('pypi-')) {
        return ['is not an API token, which begins with `pypi-`; PyPI takes no passwords', makeOne];
    }
    const read = readPypiToken(secret);
    // every token of PyPI's begins so: version 2, and a field for the index that made it
    if (read === undefined) {
        return secret.startsWith('pypi-AgE') ? ['is damaged: it ends too early, or a letter is wrong', makeOne] : undefined;
    }
    const host = registry === 'testpypi' ? 'test.pypi.org' : 'pypi.org';
    if (read.location !== host) {
        const fix = `PyPI and TestPyPI do not share tokens. Make one on https://${host}/manage/account/token/.`;
        return [`is a token of ${read.location}, and the files go to ${host}`, fix];
    }
    if (read.expires !== undefined && read.expires * 1000 <= now) {
        return [`ran out at ${new Date(read.expires * 1000).toISOString()}`, makeOne];
    }
    const strange = projects.filter((each) => read.projects?.includes((0,project_name/* normalisedName */.E)(each)) === false);
    if (strange.length > 0) {
        const fix = 'Make a token for these projects. For one that is not there yet it must be a token for the whole account.';
        return [`is for ${read.projects?.join(', ')} only, and ${strange.join(', ')} is to be published`, fix];
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/cli/src/model/claims.js
var claims = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/cli/src/model/distribution.js
var distribution = __webpack_require__(82710);
// EXTERNAL MODULE: ./lib/cli/src/model/lanes.js
var lanes = __webpack_require__(22681);
;// CONCATENATED MODULE: ./lib/cli/src/observe/branch.js
/** Branches that are compared with the commit, the newest names first: each is a request. */
const mostCompared = 20;
/** The first branch that holds the commit: mostly the default one, with one request; the named ones only after it. */
async function observeBranch(branches, { commit, defaultBranch, isNamed }) {
    let refused;
    const holds = async (branch) => {
        const answer = await branches.holds(branch, commit);
        if (typeof answer === 'boolean')
            return answer;
        refused ??= answer;
        return false;
    };
    if (defaultBranch !== undefined && (await holds(defaultBranch)))
        return { name: defaultBranch };
    if (refused !== undefined)
        return refused;
    const all = await branches.list();
    if ('refused' in all)
        return all;
    const named = all.filter((each) => each !== defaultBranch && isNamed(each));
    const newest = named.sort((one, other) => other.localeCompare(one, 'en', { numeric: true })).slice(0, mostCompared);
    for (const branch of newest) {
        if (await holds(branch))
            return { name: branch };
        if (refused !== undefined)
            return refused;
    }
    return defaultBranch === undefined ? { refused: 'it did not tell which branch is the default one' } : 'none';
}

// EXTERNAL MODULE: ./lib/cli/src/observe/trusted-only.js
var trusted_only = __webpack_require__(23295);
// EXTERNAL MODULE: ./lib/cli/src/publish/inventory.js
var inventory = __webpack_require__(62768);
// EXTERNAL MODULE: ./lib/cli/src/rules/distribution.js + 1 modules
var rules_distribution = __webpack_require__(33658);
// EXTERNAL MODULE: ./lib/cli/src/rules/publish-json.js + 2 modules
var publish_json = __webpack_require__(96554);
;// CONCATENATED MODULE: ./lib/cli/src/rules/describe.js


/** Examines a file of this machine, once. Throws where it cannot be read. */
async function describeFile(files, distribution, expected = {}) {
    const { problems, fields, crate } = await files.lend(distribution.path, (content) => (0,rules_distribution/* examine */.s)(distribution.filename, content, expected));
    const json = crate === undefined ? undefined : (index) => (0,publish_json/* publishJson */.Q)(crate, index);
    const needs = crate?.manifest.dependencies.map(({ name }) => name);
    return { problems, described: { distribution, fields, publishJson: json, needs } };
}

;// CONCATENATED MODULE: ./lib/cli/src/preflight.js














/** How many files are examined at a time: mostly they wait for the disk. */
const examinedAtOnce = 4;
/**
 * Evaluates every guard, every acceptance rule and the inventory of both registries, and shows what is wrong together.
 * Only a `live` one asks for a token of the job's identity, which nothing is minted with.
 */
async function preflight(stage, { plan, rows }, live) {
    const broken = (0,guards_artifacts/* guardArtifacts */.j)(plan, rows);
    const files = rows.flatMap((row) => filesOf(row));
    const [examined, rust, python] = await Promise.all([
        // what is not the file that was built is not worth a second opinion
        (0,lanes/* inLanes */.L)(broken.length > 0 ? [] : files, examinedAtOnce, (file) => inspect(stage, plan, file)),
        preflight_inventory(stage, plan, 'rust', files),
        preflight_inventory(stage, plan, 'python', files),
    ]);
    for (const line of [...rust.resumed, ...python.resumed])
        stage.ports.actions.line(line);
    const guarded = await guard(stage, plan, rust.holdings, live);
    const refusals = examined.flatMap((each) => each.problems);
    const described = new Map(examined.map((each) => [each.described.distribution.path, each.described]));
    const needing = rust.holdings.map((each) => ({ ...each, needs: described.get(each.distribution.path)?.needs }));
    const artifacts = { guard: 'artifacts', seen: `${files.length} files as they were built`, problems: broken };
    const guards = [...guarded.verdicts, artifacts];
    return {
        guards,
        jwt: guarded.jwt,
        problems: [...guards.flatMap((each) => each.problems), ...refusals, ...rust.problems, ...python.problems],
        holdings: { rust: needing, python: python.holdings },
        described,
    };
}
/** The plan's names of one ecosystem, in the order of publishing. */
function namesOf(plan, ecosystem) {
    return plan.packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.name);
}
/** Every guard of a live run, over what the registries and GitHub say. */
async function guard(stage, plan, holdings, live) {
    const { ports, given, inputs } = stage;
    const { run, identity } = ports;
    const crates = cratesToUpload(plan, holdings);
    const means = { plan, hasIdentity: identity.available, hasCratesToken: given.rust !== undefined };
    const { rust, python, crateIndex } = stage.registriesFor(plan.pypi);
    // the web API is slow to ask, and only a token can be refused so
    const asked = rust.name === 'crates.io' && isTokenUsed(means) ? crates.filter((each) => !each.newName) : [];
    const [repository, remoteTag, told, trustedOnly] = await Promise.all([
        ports.github.repository(),
        ports.github.tagCommit(plan.tag),
        inputs.fromRun === undefined ? undefined : ports.github.workflowRun(inputs.fromRun),
        (0,trusted_only/* observeTrustedOnly */.a)(crateIndex, asked.map((each) => each.name)),
    ]);
    const apiVisibility = 'refused' in repository ? undefined : repository.visibility;
    const eventVisibility = (0,guards_facts/* visibilityInEvent */.q9)(run.payload);
    const defaultBranch = 'refused' in repository ? (0,guards_facts/* defaultBranchInEvent */.BP)(run.payload) : repository.defaultBranch;
    const isClosed = [apiVisibility, eventVisibility].some((each) => each === 'private' || each === 'internal');
    const [branch, jwt] = await Promise.all([
        observeBranch(ports.branches, {
            commit: plan.commit,
            defaultBranch,
            isNamed: (name) => (0,guards_branch/* isNamedBranch */.O)(name, plan.release.branches),
        }),
        // where two voices have said no, the third changes nothing
        live && identity.available && !isClosed ? identityToken(stage) : undefined,
    ]);
    const facts = {
        ...means,
        apiVisibility,
        apiRefusal: 'refused' in repository ? wordsOf(repository) : undefined,
        eventVisibility,
        claimVisibility: jwt === undefined ? 'unasked' : (0,guards_facts/* visibilityInClaims */.ln)(jwt),
        event: run.event,
        isFork: (0,guards_facts/* isForkEvent */.$c)(run.payload),
        ref: run.ref,
        runCommit: run.commit,
        actor: run.actor,
        environment: jwt === undefined ? undefined : { name: (0,claims/* claimsOf */.d)(jwt).environment },
        defaultBranch,
        branch,
        serverUrl: run.serverUrl,
        remoteTag: heard(remoteTag),
        source: inputs.fromRun === undefined || told === undefined
            ? undefined
            : { id: inputs.fromRun, here: run.repository, told: heard(told) },
        hasPypiToken: given.python !== undefined,
        // crates.io alone has such rules
        crates: rust.name === 'crates.io' ? crates : [],
        trustedOnly: trustedOnly.names,
        rateLimitWait: inputs.rateLimitWait,
    };
    const token = guardPypiToken(given.python, {
        registry: python.name,
        projects: namesOf(plan, 'python'),
        now: ports.clock.now(),
        isFallback: identity.available && python.name !== 'other',
    });
    const tokens = {
        guard: 'tokens',
        seen: given.python === undefined && given.rust === undefined ? 'none given' : 'as far as they can be read',
        problems: [...token, ...trustedOnly.problems],
    };
    return { verdicts: [...evaluateGuards(facts), tokens], jwt };
}
/** GitHub's words, but for the page that stands in front of it when it is down. */
const wordsOf = ({ refused, status }) => /<!doctype|<html/i.test(refused) ? `it answered ${status} with a page` : refused;
/** GitHub's answer, a refusal in its words. */
const heard = (answer) => answer !== 'absent' && 'refused' in answer ? { refused: wordsOf(answer) } : answer;
/** A token for ourselves, which no registry takes. */
async function identityToken({ ports }) {
    const token = await ports.identity.token('release-action');
    return 'jwt' in token ? token.jwt : undefined;
}
/** The crates that are not there yet; where the index could not be asked now, by what it said when the plan was made. */
function cratesToUpload(plan, holdings) {
    return plan.packages
        .filter((each) => each.ecosystem === 'rust')
        .flatMap(({ name, onRegistry }) => {
        const holding = holdings.find((each) => each.distribution.name === name);
        if (holding === undefined || holding.standing === 'unknown') {
            return onRegistry === 'released' ? [] : [{ name, newName: onRegistry === 'new' }];
        }
        return holding.standing === 'absent' ? [{ name, newName: holding.newName }] : [];
    });
}
/** Only recorded files: what else lies in an artifact is a problem of its own and never published. */
function filesOf({ record, files, directory }) {
    return (record?.files ?? [])
        .filter((file) => files.get(file.filename)?.sha256 === file.sha256)
        .map((file) => ({ ...file, path: external_node_path_.join(directory, file.filename) }));
}
function inspect({ ports }, plan, file) {
    return describeFile(ports.files, file, { name: file.name, version: file.version, tag: plan.tag });
}
function preflight_inventory(stage, plan, ecosystem, files) {
    const own = files.filter((file) => (0,distribution/* ecosystemOf */.M)(file.kind) === ecosystem);
    return (0,inventory/* takeInventory */.O1)(stage.registriesFor(plan.pypi)[ecosystem], own, namesOf(plan, ecosystem), stage.ports.clock.now());
}


/***/ }),

/***/ 35535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   ZQ: () => (/* binding */ begunIn),
/* harmony export */   py: () => (/* binding */ closesAt)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _model_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20203);


const day = 24 * 60 * 60_000;
/** How long PyPI takes new files for a release (warehouse `forklift/legacy.py`, since 2026-07). */
const openFor = 14 * day;
/** Until when PyPI takes what is missing of a release that is begun and not complete; milliseconds since the epoch. */
function closesAt({ registry, begun, isComplete }) {
    return isComplete || !(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypi */ .b)(registry.name) ? undefined : begun + openFor;
}
/**
 * When the first file of a release was uploaded, which made it, in milliseconds since the epoch; `undefined` where the registry
 * does not tell. Where that file was deleted, the release is older still.
 */
function begunIn({ files }) {
    const times = files.flatMap((each) => each.uploaded ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** That PyPI takes no more files for this release; a warning on the last day on which it does. */
function closing({ registry, release, found, now }) {
    const first = begunIn(found);
    if (first === undefined || !(0,_model_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPypi */ .b)(registry.name))
        return [];
    const closes = first + openFor;
    if (now < closes - day)
        return [];
    const [begun, ends] = [first, closes].map((each) => `${new Date(each).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    const isClosed = now >= closes;
    const words = `${release.name} ${release.version} was begun on ${registry.url} at ${begun}, and PyPI takes new files for 14 days only`;
    return isClosed
        ? [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-release-closed', `${words}.`, 'Release a new version, for example a post-release.')]
        : [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-release-closed', `${words}: until ${ends}.`, 'Finish this release now: the files that are missing later need a new version.', { level: 'warning' }),
        ];
}


/***/ }),

/***/ 62768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   aS: () => (/* binding */ absentFrom)
/* harmony export */ });
/* harmony import */ var _model_lanes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22681);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69749);
/* harmony import */ var _model_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66440);
/* harmony import */ var _closing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35535);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20680);





/** The files that the registry lacks. */
const absentFrom = (holdings) => holdings.filter((each) => each.standing === 'absent').map((each) => each.distribution);
/** How many releases are asked for at a time. */
const lanes = 6;
/**
 * Asks the registry about each release once. `names` is the plan's order of packages. With `now`, milliseconds since the
 * epoch, a release that takes no more files is foreseen.
 */
async function takeInventory(registry, distributions, names, now) {
    const parts = await (0,_model_lanes_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanes */ .L)((0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .releasesInOrder */ .u)(distributions, names), lanes, (release) => ask(registry, release, now));
    return {
        holdings: parts.flatMap((each) => each.holdings),
        // a registry that cannot be read at all says the same of each
        problems: parts
            .flatMap((each) => each.problems)
            .filter((each, at, all) => all.findIndex((other) => other.message === each.message) === at),
        resumed: parts.flatMap((each) => each.resumed),
    };
}
async function ask(registry, release, now) {
    const [first] = release;
    if (first === undefined)
        return { holdings: [], problems: [], resumed: [] };
    const found = await registry.find(first);
    if (found === 'absent') {
        const holdings = release.map((each) => ({ distribution: each, standing: 'absent', newName: true }));
        return { holdings, problems: [], resumed: [] };
    }
    if ('unreadable' in found) {
        const holdings = release.map((each) => ({ distribution: each, standing: 'unknown', newName: false }));
        return { holdings, problems: [found.unreadable], resumed: [] };
    }
    const problems = [];
    const begun = (0,_closing_js__WEBPACK_IMPORTED_MODULE_1__/* .begunIn */ .ZQ)(found);
    const holdings = release.map((distribution) => {
        const { standing, held } = (0,_model_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .Y)(distribution, found.files);
        if (held !== undefined && standing === 'different')
            problems.push(differs(registry, distribution, held.sha256));
        if (held !== undefined && standing === 'identical' && held.yanked)
            problems.push(yanked(registry, distribution));
        return { distribution, standing, newName: false, ...(begun !== undefined && { begun }) };
    });
    const absent = holdings.filter((each) => each.standing === 'absent').length;
    const there = holdings.filter((each) => each.standing === 'identical').length;
    if (absent > 0 && now !== undefined)
        problems.push(...(0,_closing_js__WEBPACK_IMPORTED_MODULE_1__/* .closing */ .ET)({ registry, release: first, found, now }));
    const resumed = absent > 0 && there > 0
        ? `${first.name} ${first.version}: ${there} of ${holdings.length} files are on ${registry.url} with these very bytes. The release was begun and not finished; ${absent} more finish it.`
        : undefined;
    return { holdings, problems, resumed: resumed === undefined ? [] : [resumed] };
}
/** The registry holds other bytes under this name: told with both hashes. */
const differs = (registry, distribution, sha256) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-file-differs', `${registry.url} holds ${distribution.filename} with SHA-256 ${sha256}, and the file here has ${distribution.sha256}.`, 'A published file can never be replaced. To finish a release that broke off, publish the files of its first run (`from-run`); otherwise release a new version.');
const yanked = (registry, distribution) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('registry-file-yanked', `${registry.url} holds ${distribution.filename} already, and it is yanked.`, `Nothing is uploaded. Take the yank back there if the release shall be used: ${registry.page(distribution)}`, { level: 'warning' });


/***/ }),

/***/ 20680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ releasesInOrder),
/* harmony export */   w: () => (/* binding */ releasesOf)
/* harmony export */ });
/**
 * Files grouped by release, in the order in which they are published. Releases follow `names`, the plan's order, in which
 * a crate comes after those it depends on. Within a release wheels come first, by name, and the sdist last: the first file
 * fixes the metadata of a release on PyPI, and nobody shall find an sdist whose wheels are still on their way.
 */
function releasesInOrder(distributions, names) {
    const place = (release) => {
        const at = names.indexOf(release[0]?.name ?? '');
        return at < 0 ? names.length : at;
    };
    return releasesOf(distributions, (each) => each)
        .map((release) => release.toSorted(byKind))
        .sort((one, other) => place(one) - place(other));
}
/** What is of one name and version each, in the order in which it is given; `fileOf` tells of what file it is. */
function releasesOf(items, fileOf) {
    const releases = new Map();
    for (const each of items) {
        const { name, version } = fileOf(each);
        const key = `${name}@${version}`;
        releases.set(key, [...(releases.get(key) ?? []), each]);
    }
    return [...releases.values()];
}
const byKind = (one, other) => Number(one.kind === 'sdist') - Number(other.kind === 'sdist') || (one.filename < other.filename ? -1 : 1);


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ intentLines),
/* harmony export */   OV: () => (/* binding */ receiptSection),
/* harmony export */   Us: () => (/* binding */ receiptLines),
/* harmony export */   WN: () => (/* binding */ intentSection)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95028);

/** What a live run would do, for the log. */
function intentLines(files) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(files.map((each) => [each.file.filename, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.file.size), each.registry, each.intent]));
}
/** What a live run would do, as a section of the job summary. */
function intentSection(files) {
    return [
        '### What a live run would do',
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Size', 'SHA-256', 'Registry', 'Then'], files.map(({ file, registry, page, intent }) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.filename),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(file.size),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.sha256),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(registry, page),
            intent,
        ])),
        sumOf(files.map(({ file }) => file)),
    ];
}
const outcomes = {
    uploaded: '✅ uploaded',
    'already-there': '✅ was there already',
    failed: '❌ failed',
    'not-tried': '⏸️ not tried',
};
/** The receipt for the log. */
function receiptLines(receipt) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(receipt.files.map((each) => [
        each.filename,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.size),
        each.registry,
        each.outcome.replace('-', ' '),
        [each.verified ? 'verified' : 'not verified', ...proofsOf(each)].join(', '),
    ]));
}
/** The receipt as sections of the job summary. A half-done release says what is out, what is not, and how to go on. */
function receiptSection(receipt) {
    const done = receipt.files.filter((each) => each.outcome === 'uploaded' || each.outcome === 'already-there');
    const verdict = receipt.complete
        ? `**${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(receipt.tag)} is published**: all ${receipt.files.length} files, verified by their SHA-256.`
        : `**${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(receipt.tag)} is not complete**: ${done.length} of ${receipt.files.length} files are published. Run the failed job again: what is there is found by its hash and not sent twice.`;
    return [
        `### Receipt\n\n${verdict}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Size', 'SHA-256', 'Registry', 'Outcome', 'Verified'], gravestFirst(receipt.files).map((each) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.filename),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.size),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.sha256),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(each.registry, each.page),
            [outcomes[each.outcome], ...(each.message === undefined ? [] : [short(each.message)])].join(': '),
            [each.verified ? '✅' : '–', proofsOf(each).join(', ')].join(' ').trimEnd(),
        ])),
        sumOf(receipt.files),
        ...closing(receipt),
        ...(receipt.provenance === undefined ? [] : [`Build provenance: ${receipt.provenance.join(', ')}`]),
        ...(receipt.release === undefined ? [] : [`GitHub Release${draftWords(receipt.release)}: ${receipt.release.url}`]),
    ];
}
function draftWords({ draft, kept }) {
    if (!draft)
        return '';
    return kept === true
        ? ' (stays a draft, as `draft: true` asks: publish it by hand)'
        : ' (still a draft, which the next run goes on with)';
}
/** How long PyPI takes the rest, counted from the end of the run. */
function closing({ pypiUntil, finished }) {
    if (pypiUntil === undefined)
        return [];
    const days = Math.max(0, Math.floor((Date.parse(pypiUntil) - Date.parse(finished)) / 86_400_000));
    const date = `${pypiUntil.slice(0, 16).replace('T', ' ')} UTC`;
    return [
        `PyPI takes the files that are missing until **${date}** (${days === 1 ? '1 day' : `${days} days`} more); after that only a new version helps.`,
    ];
}
/** What was seen of a file besides its bytes. */
const proofsOf = ({ attested, provenance }) => [
    ...(attested === true ? ['attested'] : []),
    ...(provenance === true ? ['provenance'] : []),
];
const gravity = {
    failed: 0,
    'not-tried': 1,
    uploaded: 2,
    'already-there': 2,
};
/** What is not out comes first, where a page of a thousand files is read, or cut. */
const gravestFirst = (files) => files.toSorted((one, other) => gravity[one.outcome] - gravity[other.outcome]);
/** The first line of a message, as far as it fits a cell; the whole of it stands among the problems. */
function short(message) {
    const [first = ''] = message.split('\n');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(first.length > 160 ? `${first.slice(0, 159)}…` : first);
}
function sumOf(files) {
    const sum = files.reduce((all, each) => all + each.size, 0);
    return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(sum)}.`;
}


/***/ }),

/***/ 71109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ guardSection),
/* harmony export */   F: () => (/* binding */ guardLines)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95028);

/** Every guard for the log, outcome first. */
function guardLines(guards) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(guards.map((each) => [`${marks[verdictOf(each)]} ${each.guard}`, each.seen]));
}
/** Every guard as a section of the job summary, those that hold too: it is the record of who released what from where. */
function guardSection(guards) {
    return [
        '### Guards of a live run',
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Guard', 'Seen', 'Verdict'], guards.map((each) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(each.guard), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(each.seen), verdictCell(each)])),
    ];
}
const marks = { holds: '✓', warns: '!', refuses: '✗' };
function verdictOf({ problems }) {
    if (problems.length === 0)
        return 'holds';
    return problems.some((each) => each.level !== 'warning') ? 'refuses' : 'warns';
}
function verdictCell(guard) {
    const codes = [...new Set(guard.problems.map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.code)))];
    const icons = { holds: '✅', warns: '⚠️', refuses: '❌' };
    const verdict = verdictOf(guard);
    return `${icons[verdict]} ${[verdict, ...codes].join(' ')}`;
}


/***/ }),

/***/ 96554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ publishJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/cli/src/rules/cfg-expression.js
/**
 * The key of a `[target]` table as cargo writes it out (its `cargo-platform`): the words of a `cfg(…)` with one space after
 * a comma and around `=`. A triple, and what cargo would not parse, comes back as it is.
 */
function normalisedTarget(key) {
    if (!key.startsWith('cfg(') || !key.endsWith(')'))
        return key;
    const tokens = tokensOf(key.slice('cfg('.length, -1));
    if (tokens === undefined)
        return key;
    const read = expression(tokens, 0);
    return read?.next === tokens.length ? `cfg(${read.text})` : key;
}
const token = /\s*((?:r#)?[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|[(),=])/y;
function tokensOf(text) {
    const tokens = [];
    const whole = text.trimEnd();
    token.lastIndex = 0;
    while (token.lastIndex < whole.length) {
        const found = token.exec(whole)?.[1];
        if (found === undefined)
            return undefined;
        tokens.push(found);
    }
    return tokens;
}
function expression(tokens, at) {
    const name = tokens[at];
    if (name === undefined || !/^[A-Za-z_]/.test(name))
        return undefined;
    if (tokens[at + 1] === '(' && /^(?:all|any|not)$/.test(name))
        return group(tokens, name, at + 2);
    if (tokens[at + 1] !== '=')
        return { text: name, next: at + 1 };
    const value = tokens[at + 2];
    return value?.startsWith('"') ? { text: `${name} = ${value}`, next: at + 3 } : undefined;
}
/** `all(…)`, `any(…)` or `not(…)` from behind its parenthesis; a comma may stand at the end. */
function group(tokens, name, from) {
    const inside = [];
    let at = from;
    while (tokens[at] !== ')') {
        const read = expression(tokens, at);
        if (read === undefined)
            return undefined;
        inside.push(read.text);
        at = read.next;
        if (tokens[at] === ',')
            at++;
        else if (tokens[at] !== ')')
            return undefined;
    }
    return { text: `${name}(${inside.join(', ')})`, next: at + 1 };
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/version-requirement.js
const part = String.raw `(\d+|[*xX])`;
const comparator = new RegExp(String.raw `^\s*(=|>=|>|<=|<|~|\^)?\s*(\d+)(?:\.${part}(?:\.${part}(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?)?)?\s*$`);
/**
 * A version requirement as Rust's semver writes it out: a bare version is a caret requirement, build metadata falls away,
 * a star under an operator is nothing said. What is no requirement comes back as it is.
 */
function normalisedRequirement(text) {
    if (/^\s*[*xX]\s*$/.test(text))
        return '*';
    const written = text.split(',').map(one);
    return written.every((each) => each !== undefined) ? written.join(', ') : text;
}
function one(text) {
    const match = comparator.exec(text);
    if (match === null)
        return undefined;
    const [, operator, major = '', minor, patch, prerelease] = match;
    const numbers = [major, ...[minor, patch].filter((each) => each !== undefined && /^\d/.test(each))].join('.');
    const isStarred = [minor, patch].some((each) => each !== undefined && /^[*xX]$/.test(each));
    if (operator === undefined && isStarred)
        return `${numbers}.*`;
    return `${operator ?? '^'}${numbers}${prerelease === undefined ? '' : `-${prerelease}`}`;
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/publish-json.js



/** How cargo names crates.io to another registry. */
const cratesIndex = 'https://github.com/rust-lang/crates.io-index';
/**
 * The JSON of cargo's publish request (Cargo book, "Web API: Publish"), byte for byte: fields in cargo's order, maps in
 * the order of their keys. crates.io reads `name`, `vers`, `readme` and `readme_file` of it; other registries make their
 * index from the rest. `index` is the sparse index of the registry that it goes to, as cargo names it
 * (`sparse+https://…/`), where that is not crates.io.
 */
function publishJson({ manifest, readme, readmeFile }, index) {
    return written({
        name: manifest.name,
        vers: manifest.version,
        deps: manifest.dependencies.map((each) => dependencyJson(each, index)),
        features: new Map(Object.entries(manifest.features)),
        authors: manifest.authors,
        description: manifest.description,
        documentation: manifest.documentation,
        homepage: manifest.homepage,
        readme,
        readme_file: readmeFile,
        keywords: manifest.keywords,
        categories: manifest.categories,
        license: manifest.license,
        license_file: manifest.licenseFile,
        repository: manifest.repository,
        badges: new Map(Object.entries(manifest.badges).map(([name, values]) => [name, new Map(Object.entries(values))])),
        links: manifest.links,
        rust_version: manifest.rustVersion,
    });
}
function dependencyJson(each, index) {
    const registry = registryOf(each, index);
    return {
        optional: each.optional,
        default_features: each.defaultFeatures,
        name: each.name,
        features: each.features,
        version_req: normalisedRequirement(each.requirement),
        target: each.target === undefined ? undefined : normalisedTarget(each.target),
        kind: each.kind,
        ...(registry !== undefined && { registry }),
        ...(each.alias !== undefined && { explicit_name_in_toml: each.alias }),
    };
}
/** Cargo leaves out the registry that the request goes to. */
function registryOf({ registry }, index) {
    if (registry === undefined)
        return index === undefined ? undefined : cratesIndex;
    return registry === index ? undefined : registry;
}
/** JSON without spaces. JSON.stringify alone would put keys that are numbers (the feature `10`) first, by their size. */
function written(value) {
    if (value === undefined)
        return 'null';
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(written).join(',')}]`;
    const entries = value instanceof Map ? [...value].sort(([one], [other]) => byBytes(one, other)) : Object.entries(value);
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`;
}
const isList = (value) => Array.isArray(value);
/** Rust compares texts by their UTF-8. */
const byBytes = (one, other) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(one), external_node_buffer_.Buffer.from(other));


/***/ })

};
