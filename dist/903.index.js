export const id = 903;
export const ids = [903];
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

/***/ 85147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eligibility),
/* harmony export */   r: () => (/* binding */ fellBack)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73919);

/**
 * Attestations are signed where the index takes them, and are off with a word where it would refuse the file for them
 * (warehouse `attestations/services.py`). A job in a workflow of another repository cannot publish at all.
 */
function eligibility(facts) {
    const { wanted, registry, credential, hasToken, visibility, claims } = facts;
    const isPypi = registry === 'pypi' || registry === 'testpypi';
    const called = calledWorkflow(claims);
    if (isPypi && credential === 'trusted' && !hasToken && called?.isForeign === true) {
        return { attest: false, why: 'the job stands in a workflow of another repository', problem: foreign(called) };
    }
    if (wanted === false)
        return { attest: false, why: '`attestations` is `false`' };
    if (!isPypi)
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
const off = (why, fix) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('attestations-off', `The files are published without attestations: ${why}.`, fix, { level: 'warning' });
const foreign = ({ caller, job }) => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('reusable-workflow-foreign', `The publishing job stands in \`${job}\`, which \`${caller}\` calls. PyPI takes no trusted publishing from a workflow of another repository.`, 'Put the publishing job into a workflow of this repository, or give a token in the input `pypi-token`.');


/***/ }),

/***/ 58266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ signEligible),
  Z: () => (/* binding */ sign_wordsOf)
});

// EXTERNAL MODULE: ./lib/action/attest/attestation.js
var attestation = __webpack_require__(46032);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/action/model/problem.js
var problem = __webpack_require__(73919);
// EXTERNAL MODULE: ./lib/action/model/shape.js
var shape = __webpack_require__(92557);
// EXTERNAL MODULE: ./lib/action/model/claims.js
var model_claims = __webpack_require__(47351);
;// CONCATENATED MODULE: ./lib/action/attest/sigstore.js

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
const down = (url, answer) => (0,problem/* problem */.C)('attestation-sigstore-down', `${url} ${answer.status === 0 ? `did not answer: ${answer.reason}` : `answered ${answer.status}: ${wordsOf(answer)}`}.`, runAgain);
/** The service answered with something that cannot be used. */
const unusable = (url, why) => (0,problem/* problem */.C)('attestation-unreadable', `${url} gave an answer that cannot be used: ${why}.`, runAgain);
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

;// CONCATENATED MODULE: ./lib/action/attest/fulcio.js





const issued = (0,shape/* object */.Ik)({ signedCertificateEmbeddedSct: (0,shape/* object */.Ik)({ chain: (0,shape/* object */.Ik)({ certificates: (0,shape/* list */.p_)(shape/* text */.Qq) }) }) });
/**
 * Asks Fulcio for a certificate that binds the key to the job's identity: `POST /api/v2/signingCert` (fulcio.proto). The
 * token's subject, signed with the key, proves that the key is ours. Asking again is harmless, so the way out may.
 */
async function requestCertificate(http, jwt, keys) {
    const url = `${sigstore.fulcio}/api/v2/signingCert`;
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
    if (isDown(answer))
        return { problem: down(url, answer) };
    if (answer.status < 200 || answer.status > 299)
        return { problem: refused(url, answer.status, wordsOf(answer)) };
    const leaf = read(answer, issued)?.signedCertificateEmbeddedSct.chain.certificates[0];
    const certificate = leaf === undefined ? undefined : parse(leaf);
    if (certificate === undefined)
        return { problem: unusable(url, 'it has no certificate') };
    if (!certificate.checkPrivateKey(keys.privateKey)) {
        return { problem: unusable(url, 'the certificate is for another key') };
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
const refused = (url, status, words) => (0,problem/* problem */.C)('attestation-certificate-refused', `${url} answered ${status}: ${words}.`, 'Sigstore gives certificates to jobs of github.com with `id-token: write`. Publish without attestations (`attestations: false`) from anywhere else.');

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
    const token = await identity.token(sigstore.audience);
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
const noIdentity = (why) => (0,problem/* problem */.C)('attestation-identity-refused', `No OIDC token for Sigstore: ${why}.`, 'The publishing job needs `permissions: id-token: write`. If it has that, run it again.');

;// CONCATENATED MODULE: ./lib/action/attest/statement.js
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

;// CONCATENATED MODULE: ./lib/action/attest/rekor.js





const entries = `${sigstore.rekor}/api/v1/log/entries`;
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
        return { problem: unusable(entries, 'it does not tell where the entry is') };
    return entryIn(await http.send({ method: 'GET', url, headers }), url, signature);
}
function proposed({ statement, signature, certificate }) {
    const envelope = {
        payloadType: payloadType,
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
    if (isDown(answer))
        return { problem: down(url, answer) };
    if (answer.status < 200 || answer.status > 299)
        return { problem: rekor_refused(url, answer) };
    const [entry, ...more] = Object.values(read(answer, logged) ?? {});
    if (entry === undefined || more.length > 0)
        return { problem: unusable(url, 'it is not one whole entry of the log') };
    if (!isOf(entry.body, signature))
        return { problem: unusable(url, 'the entry is for another signature') };
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
        return (spec.payloadHash.value === (0,external_node_crypto_.createHash)('sha256').update(statement).digest('hex') &&
            spec.signatures.length === 1 &&
            spec.signatures[0]?.signature === signature.toString('base64'));
    }
    catch {
        return false;
    }
}
const rekor_refused = (url, answer) => (0,problem/* problem */.C)('attestation-log-refused', `${url} answered ${answer.status}: ${wordsOf(answer)}.`, 'Look at https://status.sigstore.dev and run the job again: nothing was uploaded. `attestations: if-available` publishes without them instead.');

;// CONCATENATED MODULE: ./lib/action/attest/attest.js





/**
 * Signs every file before the first one is uploaded: one key and certificate, the entries of the log several at a time,
 * everything in memory. After the first failure no new one is begun. Sigstore being down is a problem, never an exception.
 */
async function attestAll(options, files) {
    const source = certificateSource(options);
    const attestations = new Map();
    const problems = [];
    // one iterator for all lanes: each takes the next file when it is free
    const queue = files.values();
    const lane = async () => {
        for (const file of queue) {
            if (problems.length > 0)
                return;
            const attested = await attest(options, source, file);
            if ('problem' in attested)
                problems.push(attested.problem);
            else
                attestations.set(file.filename, attested.got);
        }
    };
    await Promise.all(Array.from({ length: Math.min(options.lanes ?? 8, files.length) }, lane));
    // what stopped one lane stopped the others a moment later
    return problems.length > 0 ? { attestations: new Map(), problems: problems.slice(0, 1) } : { attestations, problems };
}
/** The log may answer so late that the certificate has run out: then there is one more try, with a new one. */
const tries = 2;
async function attest({ http }, source, file) {
    const statement = statementOf(file);
    for (let tried = 1;; tried += 1) {
        const certified = await source();
        if ('problem' in certified)
            return certified;
        const certificate = certified.got;
        const signature = certificate.sign(preAuthenticated(payloadType, statement));
        const entered = await enter(http, { statement, signature, certificate });
        if ('problem' in entered)
            return entered;
        const entry = entered.got;
        const at = Number(entry.integratedTime) * 1000;
        if (at >= certificate.from && at <= certificate.until) {
            return { got: (0,attestation/* attestationOf */.k)({ statement, signature, certificate: certificate.der, entry }) };
        }
        const when = new Date(at).toISOString();
        if (tried >= tries)
            return { problem: unusable(sigstore.rekor, `its time is ${when}, outside of the certificate`) };
    }
}

;// CONCATENATED MODULE: ./lib/action/attest/sign.js

/** Signs the files if they may be; with `if-available` the files go without where Sigstore cannot be reached, with a warning. */
async function signEligible(options, eligible, wanted, files) {
    if (!eligible.attest || files.length === 0)
        return { attestations: new Map(), problems: [], words: sign_wordsOf(eligible, files) };
    const { attestations, problems } = await attestAll(options, files);
    if (problems.length === 0)
        return { attestations, problems, words: `Attestations: ${counted(files)} signed.` };
    if (wanted !== 'if-available')
        return { attestations, problems, words: 'Attestations: the files could not be signed.' };
    return {
        attestations,
        problems: problems.map(tolerated),
        words: 'Attestations: none, because the files could not be signed.',
    };
}
/** Whether files would be attested, for the log. */
function sign_wordsOf(eligible, files) {
    if (files.length === 0)
        return 'Attestations: nothing to sign.';
    return eligible.attest ? `Attestations: ${counted(files)} to sign.` : `Attestations: none, because ${eligible.why}.`;
}
const counted = (files) => (files.length === 1 ? '1 file' : `${files.length} files`);
const tolerated = (each) => ({
    ...each,
    level: 'warning',
    fix: 'The files are published without attestations, which cannot be added later. `attestations: true` waits for Sigstore instead.',
});


/***/ }),

/***/ 82478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isExpected),
/* harmony export */   j: () => (/* binding */ guardArtifacts)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73919);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40563);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75888);



/** The artifacts are complete, nothing is extra, and every file has the bytes that its build recorded. */
function guardArtifacts(plan, rows) {
    return plan.rows
        .filter((row) => row.target !== _model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingTarget */ .Xi)
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
        problems.push((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('artifact-other-commit', `The files of ${row.target} were built from ${record.commit.slice(0, 10)} for ${record.tag}, and the plan is for ${plan.commit.slice(0, 10)}, ${plan.tag}.`, 'Run the whole workflow again, so that the files are built for this plan.'));
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
    problems.push(...unfilled.map((each) => missing(`The ${each.kind} of ${each.name} ${each.version} is missing from ${row.target}.`)));
    const surplus = record.files.filter((file) => !row.expects.some((expected) => isExpected(expected, file)));
    problems.push(...surplus.map((each) => altered(`${each.filename} is not in the plan of ${row.target}.`)));
    return problems;
}
/** Whether a file is one that the plan wants. */
function isExpected(expected, file) {
    if (expected.filename !== undefined && expected.filename !== file.filename)
        return false;
    const [planned, built] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(expected.version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(file.version)];
    const isVersion = planned !== undefined && built !== undefined && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameVersion */ .p)(planned, built);
    return expected.kind === file.kind && expected.name === file.name && isVersion;
}
function missingRow(row) {
    return missing(`The artifact of ${row.target} is not there (${row.expects.map((each) => `${each.kind} of ${each.name}`).join(', ')}).`);
}
function missing(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('artifact-missing', message, 'Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.');
}
function altered(message) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('artifact-altered', message, 'Something changed the artifact after it was built. Find out what, then run the whole workflow again.');
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isForkEvent),
/* harmony export */   ln: () => (/* binding */ visibilityInClaims),
/* harmony export */   q9: () => (/* binding */ visibilityInEvent)
/* harmony export */ });
/* harmony import */ var _model_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47351);

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

/***/ 80977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ guardClaim),
/* harmony export */   v: () => (/* binding */ guardVisibility)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73919);

/** A private or internal repository never publishes; where nobody can say that it is public, that refuses too. */
function guardVisibility({ apiVisibility, apiRefusal, eventVisibility }) {
    const closed = [
        ['GitHub’s API', apiVisibility],
        ['the event', eventVisibility],
    ].filter(([, voice]) => voice === 'private' || voice === 'internal');
    if (closed.length > 0) {
        const voices = closed.map(([who, voice]) => `${who} says ${voice}`).join(', ');
        return [isPrivate(voices)];
    }
    if (apiVisibility === 'public' || eventVisibility === 'public')
        return [];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('repository-visibility-unknown', `Nobody could say whether the repository is public (API: ${apiRefusal ?? 'silent'}; the event is silent too).`, 'Give the job `permissions: contents: read` and the input `github-token`, then run it again.', { level: 'live' }),
    ];
}
/** The third voice: the `repository_visibility` claim of the job's OIDC token, heard before anything is minted with it. */
function guardClaim(visibility) {
    return visibility === 'private' || visibility === 'internal'
        ? [isPrivate(`the job’s OIDC token says ${visibility}`)]
        : [];
}
function isPrivate(voices) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)('repository-private', `The repository is not public: ${voices}.`, 'A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.', { level: 'live' });
}


/***/ }),

/***/ 66428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ecosystemOf)
/* harmony export */ });
/** The ecosystem whose registry takes this kind. */
function ecosystemOf(kind) {
    return kind === 'crate' ? 'rust' : 'python';
}


/***/ }),

/***/ 89010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/**
 * Holds one file against the files that a registry has of its release. A release on crates.io is one file, whose name may
 * differ in the build metadata of the version, which crates.io does not look at; on PyPI the name is the file.
 */
function standingOf(distribution, files) {
    const held = distribution.kind === 'crate' ? files[0] : files.find((each) => each.filename === distribution.filename);
    if (held === undefined)
        return { standing: 'absent', held };
    return { standing: held.sha256 === distribution.sha256 ? 'identical' : 'different', held };
}


/***/ }),

/***/ 51977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// UNUSED EXPORTS: namesOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/guards/artifacts.js
var artifacts = __webpack_require__(82478);
// EXTERNAL MODULE: ./lib/action/model/problem.js
var problem = __webpack_require__(73919);
;// CONCATENATED MODULE: ./lib/action/guards/credential.js

/** Each registry that the plan publishes to has a credential: the job's identity, or a token. */
function guardCredential(facts) {
    const wanted = (ecosystem) => facts.plan.packages.some((each) => each.ecosystem === ecosystem);
    const problems = [];
    const missing = [
        ...(wanted('rust') && !facts.hasCratesToken ? ['crates.io (or the input `crates-token`)'] : []),
        ...(wanted('python') && !facts.hasPypiToken
            ? [`${facts.plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'} (or the input \`pypi-token\`)`]
            : []),
    ];
    if (!facts.hasIdentity && missing.length > 0) {
        problems.push((0,problem/* problem */.C)('id-token-missing', `The job has no OIDC token for ${missing.join(' and ')}.`, facts.isFork
            ? 'A pull request from a fork never has one.'
            : 'Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write', { level: 'live' }));
    }
    const fresh = facts.plan.packages.filter((each) => each.ecosystem === 'rust' && each.onRegistry === 'new');
    if (fresh.length > 0 && !facts.hasCratesToken) {
        problems.push((0,problem/* problem */.C)('crate-new-needs-token', `crates.io does not know ${fresh.map((each) => each.name).join(', ')} yet, and trusted publishing cannot create a crate.`, 'Publish the first version with a token of scope `publish-new` in the input `crates-token`, then add the trusted publisher on crates.io.', { level: 'live' }));
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/action/guards/event.js

/** Events on which a release may run; both registries refuse `pull_request_target`, and crates.io `workflow_run` too. */
const releasing = ['push', 'workflow_dispatch', 'release', 'repository_dispatch'];
/** Nothing is published from a pull request, from a fork, or on an event that runs other people's code with our rights. */
function guardEvent({ event, isFork }) {
    if (isFork) {
        return [
            (0,problem/* problem */.C)('event-fork', 'The run belongs to a pull request from a fork.', 'Forks can make dry runs. Publish from a tag of the repository itself.', { level: 'live' }),
        ];
    }
    if (event !== undefined && releasing.includes(event))
        return [];
    return [
        (0,problem/* problem */.C)('event-refused', `The event ${event ?? '(none)'} cannot publish.`, 'Publish on `push` of a tag, or on `workflow_dispatch` with the tag chosen as the ref.', { level: 'live' }),
    ];
}

// EXTERNAL MODULE: ./lib/action/guards/facts.js
var facts = __webpack_require__(4190);
;// CONCATENATED MODULE: ./lib/action/guards/ref.js

/** The planned tag stands on GitHub, peels to the plan's commit, and that is the commit of this run. Nothing is published from a branch. */
function guardRef({ plan, ref, runCommit, remoteTag }) {
    if (plan.tagSource === 'assumed' || ref === undefined || !ref.startsWith('refs/tags/')) {
        return [
            (0,problem/* problem */.C)('tag-missing', `The run is on ${ref ?? 'no ref'}, and a live release needs a tag.`, `Push the tag: git tag ${plan.tag} && git push origin ${plan.tag}. By hand, start the workflow with the tag chosen as its ref.`, { level: 'live' }),
        ];
    }
    const problems = [];
    if (ref !== `refs/tags/${plan.tag}`) {
        problems.push((0,problem/* problem */.C)('ref-not-planned', `The run is on ${ref}, and the plan is for ${plan.tag}.`, 'Use the plan of this run: pass the output `plan` of its plan step.', { level: 'live' }));
    }
    if (runCommit !== plan.commit) {
        problems.push(moved(`The run is of commit ${ref_short(runCommit)}, and the plan was made for ${ref_short(plan.commit)}.`));
    }
    if (remoteTag === 'absent') {
        problems.push((0,problem/* problem */.C)('tag-absent', `The tag ${plan.tag} is not on GitHub.`, `Push it: git push origin ${plan.tag}.`, {
            level: 'live',
        }));
    }
    else if ('refused' in remoteTag) {
        problems.push((0,problem/* problem */.C)('tag-unreadable', `GitHub did not say where the tag ${plan.tag} points: ${remoteTag.refused}.`, 'Give the job `permissions: contents: read` and the input `github-token`, then run it again.', { level: 'live' }));
    }
    else if (remoteTag.commit !== plan.commit) {
        problems.push(moved(`On GitHub the tag ${plan.tag} points at ${ref_short(remoteTag.commit)}, and the plan was made for ${ref_short(plan.commit)}.`));
    }
    return problems;
}
function moved(message) {
    return (0,problem/* problem */.C)('tag-moved', message, 'Start the whole workflow again on the tag as it is now.', { level: 'live' });
}
const ref_short = (commit) => commit?.slice(0, 10) ?? '(none)';

// EXTERNAL MODULE: ./lib/action/guards/visibility.js
var visibility = __webpack_require__(80977);
// EXTERNAL MODULE: ./lib/action/model/distribution.js
var distribution = __webpack_require__(66428);
// EXTERNAL MODULE: ./lib/action/publish/inventory.js + 1 modules
var inventory = __webpack_require__(15809);
// EXTERNAL MODULE: ./lib/action/rules/distribution.js + 34 modules
var rules_distribution = __webpack_require__(4590);
;// CONCATENATED MODULE: ./lib/action/preflight.js










/** Evaluates every guard, every acceptance rule and the inventory of both registries, and shows what is wrong together. */
async function preflight(stage, { plan, rows }) {
    const facts = await guardFacts(stage, plan);
    const guards = [visibility/* guardVisibility */.v, guardEvent, guardRef, guardCredential].flatMap((guard) => guard(facts));
    const broken = (0,artifacts/* guardArtifacts */.j)(plan, rows);
    const files = rows.flatMap((row) => filesOf(row));
    // what is not the file that was built is not worth a second opinion
    const refusals = [];
    // one file in memory at a time
    for (const file of broken.length > 0 ? [] : files)
        refusals.push(...(await inspect(stage, plan, file)));
    const [rust, python] = await Promise.all([
        preflight_inventory(stage, plan, 'rust', files),
        preflight_inventory(stage, plan, 'python', files),
    ]);
    return {
        problems: [...guards, ...broken, ...refusals, ...rust.problems, ...python.problems],
        holdings: { rust: rust.holdings, python: python.holdings },
    };
}
/** The plan's names of one ecosystem, in the order of publishing. */
function namesOf(plan, ecosystem) {
    return plan.packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.name);
}
async function guardFacts({ ports, given }, plan) {
    const [repository, remoteTag] = await Promise.all([ports.github.repository(), ports.github.tagCommit(plan.tag)]);
    const refusal = 'refused' in repository ? repository.refused : undefined;
    return {
        plan,
        apiVisibility: 'refused' in repository ? undefined : repository.visibility,
        apiRefusal: refusal,
        eventVisibility: (0,facts/* visibilityInEvent */.q9)(ports.run.payload),
        event: ports.run.event,
        isFork: (0,facts/* isForkEvent */.$c)(ports.run.payload),
        ref: ports.run.ref,
        runCommit: ports.run.commit,
        remoteTag,
        hasIdentity: ports.identity.available,
        hasPypiToken: given.python !== undefined,
        hasCratesToken: given.rust !== undefined,
    };
}
/** Only recorded files: what else lies in an artifact is a problem of its own and never published. */
function filesOf({ record, files, directory }) {
    return (record?.files ?? [])
        .filter((file) => files.get(file.filename)?.sha256 === file.sha256)
        .map((file) => ({ ...file, path: external_node_path_.join(directory, file.filename) }));
}
async function inspect({ ports }, plan, file) {
    const expected = { name: file.name, version: file.version, tag: plan.tag };
    return (0,rules_distribution.examine)(file.filename, await ports.files.read(file.path), expected).problems;
}
function preflight_inventory(stage, plan, ecosystem, files) {
    const own = files.filter((file) => (0,distribution/* ecosystemOf */.M)(file.kind) === ecosystem);
    return (0,inventory/* takeInventory */.O)(stage.registriesFor(plan.pypi)[ecosystem], own, namesOf(plan, ecosystem));
}


/***/ }),

/***/ 15809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ differs),
  O: () => (/* binding */ takeInventory)
});

// EXTERNAL MODULE: ./lib/action/model/problem.js
var problem = __webpack_require__(73919);
// EXTERNAL MODULE: ./lib/action/model/standing.js
var model_standing = __webpack_require__(89010);
// EXTERNAL MODULE: ./lib/action/publish/lanes.js
var lanes = __webpack_require__(58273);
;// CONCATENATED MODULE: ./lib/action/publish/order.js
/**
 * Files grouped by release, in the order in which they are published. Releases follow `names`, the plan's order, in which
 * a crate comes after those it depends on. Within a release wheels come first, by name, and the sdist last: the first file
 * fixes the metadata of a release on PyPI, and nobody shall find an sdist whose wheels are still on their way.
 */
function releasesInOrder(distributions, names) {
    const releases = new Map();
    for (const each of distributions) {
        const key = `${each.name}@${each.version}`;
        releases.set(key, [...(releases.get(key) ?? []), each]);
    }
    const place = (release) => {
        const at = names.indexOf(release[0]?.name ?? '');
        return at < 0 ? names.length : at;
    };
    return [...releases.values()].map((release) => release.sort(byKind)).sort((one, other) => place(one) - place(other));
}
const byKind = (one, other) => Number(one.kind === 'sdist') - Number(other.kind === 'sdist') || (one.filename < other.filename ? -1 : 1);

;// CONCATENATED MODULE: ./lib/action/publish/inventory.js




/** How many releases are asked for at a time. */
const inventory_lanes = 6;
/** Asks the registry about each release once. `names` is the plan's order of packages. */
async function takeInventory(registry, distributions, names) {
    const parts = await (0,lanes/* inLanes */.L)(releasesInOrder(distributions, names), inventory_lanes, (release) => ask(registry, release));
    return {
        holdings: parts.flatMap((each) => each.holdings),
        problems: parts.flatMap((each) => each.problems),
    };
}
async function ask(registry, release) {
    const [first] = release;
    if (first === undefined)
        return { holdings: [], problems: [] };
    const found = await registry.find(first);
    if (found === 'absent') {
        const holdings = release.map((each) => ({ distribution: each, standing: 'absent', newName: true }));
        return { holdings, problems: [] };
    }
    if ('unreadable' in found) {
        const holdings = release.map((each) => ({ distribution: each, standing: 'unknown', newName: false }));
        return { holdings, problems: [found.unreadable] };
    }
    const problems = [];
    const holdings = release.map((distribution) => {
        const { standing, held } = (0,model_standing/* standingOf */.Y)(distribution, found.files);
        if (held !== undefined && standing === 'different')
            problems.push(differs(registry, distribution, held.sha256));
        if (held !== undefined && standing === 'identical' && held.yanked)
            problems.push(yanked(registry, distribution));
        return { distribution, standing, newName: false };
    });
    return { holdings, problems };
}
/** The registry holds other bytes under this name: told with both hashes. */
const differs = (registry, distribution, sha256) => (0,problem/* problem */.C)('registry-file-differs', `${registry.url} holds ${distribution.filename} with SHA-256 ${sha256}, and the file here has ${distribution.sha256}.`, 'A published file can never be replaced. To finish a release that broke off, publish the files of its first run (`from-run`); otherwise release a new version.');
const yanked = (registry, distribution) => (0,problem/* problem */.C)('registry-file-yanked', `${registry.url} holds ${distribution.filename} already, and it is yanked.`, `Nothing is uploaded. Take the yank back there if the release shall be used: ${registry.page(distribution)}`, { level: 'warning' });


/***/ }),

/***/ 58273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/** Does `work` for each item, at most `width` at a time and begun in order. Gives the results in the order of the items. */
async function inLanes(items, width, work) {
    const results = new Map();
    // one iterator for all lanes: each takes the next item when it is free
    const queue = items.entries();
    const lane = async () => {
        for (const [at, item] of queue)
            results.set(at, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ intentLines),
/* harmony export */   OV: () => (/* binding */ receiptSection),
/* harmony export */   Us: () => (/* binding */ receiptLines),
/* harmony export */   WN: () => (/* binding */ intentSection)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83210);

/** What a live run would do, for the log. */
function intentLines(files) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(files.map((each) => [each.file.filename, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.file.size), each.registry, each.intent]));
}
/** What a live run would do, as a section of the job summary. */
function intentSection(files) {
    return [
        '### What a live run would do',
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Size', 'SHA-256', 'Registry', 'Then'], files.map(({ file, registry, intent }) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.filename),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(file.size),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file.sha256),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(registry),
            intent,
        ])),
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
        `${each.verified ? 'verified' : 'not verified'}${each.attested === true ? ', attested' : ''}`,
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
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Size', 'SHA-256', 'Registry', 'Outcome', 'Verified'], receipt.files.map((each) => [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.filename),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.size),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.sha256),
            `[${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(each.registry)}](${each.page})`,
            outcomes[each.outcome],
            `${each.verified ? '✅' : '–'}${each.attested === true ? ' attested' : ''}`,
        ])),
        ...(receipt.release === undefined
            ? []
            : [`GitHub Release${receipt.release.draft ? ' (still a draft)' : ''}: ${receipt.release.url}`]),
    ];
}


/***/ })

};
