export const id = 412;
export const ids = [412];
export const modules = {

/***/ 46032:
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

/***/ 77010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ certificateSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/model/shape.js
var shape = __webpack_require__(92557);
// EXTERNAL MODULE: ./lib/action/model/claims.js
var model_claims = __webpack_require__(47351);
// EXTERNAL MODULE: ./lib/action/attest/sigstore.js
var sigstore = __webpack_require__(97802);
;// CONCATENATED MODULE: ./lib/action/attest/fulcio.js





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

;// CONCATENATED MODULE: ./lib/action/attest/certificate.js




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

/***/ 64860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `3 files`, for the log. */
const counted = (files) => files.length === 1 ? '1 file' : `${files.length} files`;


/***/ }),

/***/ 53066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ eligibility),
  r: () => (/* binding */ fellBack)
});

// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
;// CONCATENATED MODULE: ./lib/action/model/called-workflow.js

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
        return (0,problem/* problem */.CC)('reusable-workflow-foreign', `${stands} repository.`, fix);
    }
    const file = job.slice(job.indexOf('/.github/') + 1).replace(/@.*$/s, '');
    return (0,problem/* problem */.CC)('reusable-workflow-ref', `${stands} ref than that of the run.`, `Call the file by its path, so that it is that of the released commit: \`uses: ./${file}\`. Or put the publishing job into the workflow that is started, or give a token in the input \`pypi-token\`.`);
}

// EXTERNAL MODULE: ./lib/action/model/registry.js
var model_registry = __webpack_require__(59541);
// EXTERNAL MODULE: ./lib/action/model/short-list.js
var short_list = __webpack_require__(2267);
;// CONCATENATED MODULE: ./lib/action/attest/eligibility.js




/**
 * Attestations are signed where the index takes them, and are off with a word where it would refuse the file for them
 * (warehouse `attestations/services.py`). A job in a workflow of another repository, or of another ref, cannot publish at all.
 */
function eligibility(facts) {
    const { wanted, registry, credential, hasToken, visibility, claims } = facts;
    const takesThem = (0,model_registry/* isPypi */.b)(registry);
    const called = calledWorkflow(claims);
    if (takesThem && credential === 'trusted' && !hasToken && called?.barred !== undefined) {
        const why = `the job stands in a workflow of another ${called.barred === 'foreign' ? 'repository' : 'ref'}`;
        return { attest: false, why, problem: barredWorkflow(called) };
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
    const why = called.barred !== undefined
        ? `the job stands in \`${called.job}\`, a workflow of another ${called.barred === 'foreign' ? 'repository' : 'ref'}`
        : `\`${called.caller}\` calls \`${called.job}\`: PyPI trusts the called file, and finds the calling one in the certificate`;
    const fix = 'Move the publishing job into the workflow that is started, and register that file on PyPI; or set `attestations: false`.';
    return { attest: false, why, problem: off(why, fix) };
}
/** PyPI would not mint, or not for the project of these files, and the user's own token is the fallback. */
const fellBack = (filenames) => (0,problem/* problem */.CC)('attestations-off', `Published with the token, and so without attestations: ${(0,short_list/* shortList */.p)(filenames)}. PyPI takes attestations with trusted publishing only.`, 'See why trusted publishing failed, or set `attestations: false`.', { level: 'warning' });
const off = (why, fix) => (0,problem/* problem */.CC)('attestations-off', `The files are published without attestations: ${why}.`, fix, { level: 'warning' });


/***/ }),

/***/ 11959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ foretellProvenance),
/* harmony export */   t: () => (/* binding */ provenanceOff)
/* harmony export */ });
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64860);

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

/***/ 60141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ seal)
});

// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/model/sha256.js
var sha256 = __webpack_require__(55673);
// EXTERNAL MODULE: ./lib/action/model/shape.js
var shape = __webpack_require__(92557);
// EXTERNAL MODULE: ./lib/action/attest/sigstore.js
var sigstore = __webpack_require__(97802);
// EXTERNAL MODULE: ./lib/action/attest/statement.js
var attest_statement = __webpack_require__(72827);
;// CONCATENATED MODULE: ./lib/action/attest/rekor.js





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

;// CONCATENATED MODULE: ./lib/action/attest/seal.js



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

/***/ 26899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ signEligible),
  Z: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: ./lib/action/model/lanes.js
var lanes = __webpack_require__(89559);
// EXTERNAL MODULE: ./lib/action/attest/attestation.js
var attestation = __webpack_require__(46032);
// EXTERNAL MODULE: ./lib/action/attest/certificate.js + 1 modules
var certificate = __webpack_require__(77010);
// EXTERNAL MODULE: ./lib/action/attest/seal.js + 1 modules
var seal = __webpack_require__(60141);
// EXTERNAL MODULE: ./lib/action/attest/statement.js
var statement = __webpack_require__(72827);
;// CONCATENATED MODULE: ./lib/action/attest/attest.js





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

// EXTERNAL MODULE: ./lib/action/attest/counted.js
var counted = __webpack_require__(64860);
;// CONCATENATED MODULE: ./lib/action/attest/sign.js


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

/***/ 97802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Pj: () => (/* binding */ isDown),
/* harmony export */   TR: () => (/* binding */ down),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   x7: () => (/* binding */ sigstore)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);

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

/***/ 72827:
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

/***/ 11167:
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
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _model_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55673);


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

/***/ 21554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparePublished)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64653);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11167);


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

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isOut)
/* harmony export */ });
/** Whether the registry has the file, by this run or before it. */
const isOut = (outcome) => outcome === 'uploaded' || outcome === 'already-there';


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shortList)
/* harmony export */ });
/** Names in words, by their first ones where there are more than a reader wants: `a, b and 7 more`. */
const shortList = (names, most = 12) => names.length > most ? `${names.slice(0, most).join(', ')} and ${names.length - most} more` : names.join(', ');


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ intentLines),
/* harmony export */   OV: () => (/* binding */ receiptSection),
/* harmony export */   Us: () => (/* binding */ receiptLines),
/* harmony export */   WN: () => (/* binding */ intentSection),
/* harmony export */   kR: () => (/* binding */ receiptVerdict)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4068);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83210);


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
    uploaded: '\u2705 uploaded',
    'already-there': '\u2705 was there already',
    failed: '\u274c failed',
    'not-tried': '\u23f8\ufe0f not tried',
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
/** In a sentence or two: how far the release is, and how to go on. */
function receiptVerdict(receipt) {
    const [verdict, more] = verdictOf(receipt);
    return `${receipt.tag} ${verdict}: ${more}`;
}
function verdictOf({ complete, files }) {
    if (complete)
        return ['is published', `all ${files.length} files, verified by their SHA-256.`];
    const done = files.filter((each) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isOut */ .t)(each.outcome));
    if (done.length < files.length) {
        const more = 'Run the failed job again: what is there is found by its hash and not sent twice. Nothing that is out can be replaced, and nothing has to be.';
        return ['is not complete', `${done.length} of ${files.length} files are published. ${more}`];
    }
    const unseen = files.filter((each) => !each.verified).length;
    const more = 'Running the job again compares what is there, and sends nothing.';
    return ['is published', `all ${files.length} files, and ${unseen} of them could not be verified yet. ${more}`];
}
/** The receipt as sections of the job summary. A half-done release says what is out, what is not, and how to go on. */
function receiptSection(receipt) {
    const [verdict, more] = verdictOf(receipt);
    return [
        `### Receipt\n\n**${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(receipt.tag)} ${verdict}**: ${more}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Size', 'SHA-256', 'Registry', 'Outcome', 'Verified'], gravestFirst(receipt.files).map((each) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.filename),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.size),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.sha256),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(each.registry, each.page),
            [outcomes[each.outcome], ...(each.message === undefined ? [] : [short(each.message)])].join(': '),
            [each.verified ? '\u2705' : '\u2013', proofsOf(each).join(', ')].join(' ').trimEnd(),
        ])),
        sumOf(receipt.files),
        ...closing(receipt),
        ...(receipt.provenance === undefined ? [] : [`Build provenance: ${receipt.provenance.join(', ')}`]),
        ...(receipt.release === undefined ? [] : [`GitHub Release${draftWords(receipt.release)}: ${receipt.release.url}`]),
    ];
}
function draftWords({ draft, kept, held }) {
    if (!draft)
        return '';
    if (held === true)
        return ' (held as a draft, until a publish without `hold-release`)';
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(first.length > 160 ? `${first.slice(0, 159)}\u2026` : first);
}
function sumOf(files) {
    const sum = files.reduce((all, each) => all + each.size, 0);
    return `${files.length} ${files.length === 1 ? 'file' : 'files'}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(sum)}.`;
}


/***/ }),

/***/ 95983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ guardSection),
/* harmony export */   F: () => (/* binding */ guardLines)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83210);

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
const marks = { holds: '\u2713', warns: '!', refuses: '\u2717' };
function verdictOf({ problems }) {
    if (problems.length === 0)
        return 'holds';
    return problems.some((each) => each.level !== 'warning') ? 'refuses' : 'warns';
}
function verdictCell(guard) {
    const codes = [...new Set(guard.problems.map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.code)))];
    const icons = { holds: '\u2705', warns: '\u26a0\ufe0f', refuses: '\u274c' };
    const verdict = verdictOf(guard);
    return `${icons[verdict]} ${[verdict, ...codes].join(' ')}`;
}


/***/ })

};
