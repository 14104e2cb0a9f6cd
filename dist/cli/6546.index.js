export const id = 6546;
export const ids = [6546];
export const modules = {

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

/***/ 6546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubToken: () => (/* binding */ gitHubToken),
  openReach: () => (/* binding */ openReach),
  placeOf: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./lib/cli/src/inputs.js + 1 modules
var inputs = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/platform/clock.js
var clock = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/cli/src/platform/files.js + 1 modules
var files = __webpack_require__(99069);
// EXTERNAL MODULE: ./lib/cli/src/platform/github.js + 2 modules
var github = __webpack_require__(8881);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
// EXTERNAL MODULE: ./lib/cli/src/platform/github-api.js
var github_api = __webpack_require__(27533);
;// CONCATENATED MODULE: ./lib/cli/src/platform/github-record.js


const assetShape = (0,shape/* object */.Ik)({ id: shape/* number */.ai, name: shape/* text */.Qq, size: shape/* number */.ai, state: shape/* text */.Qq, digest: (0,shape/* optional */.lq)(shape/* text */.Qq) });
const releaseShape = (0,shape/* object */.Ik)({
    id: shape/* number */.ai,
    tag_name: shape/* text */.Qq,
    target_commitish: shape/* text */.Qq,
    name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    body: (0,shape/* optional */.lq)(shape/* text */.Qq),
    draft: shape/* boolean */.zM,
    prerelease: shape/* boolean */.zM,
    // an Enterprise server that is old enough knows nothing of it
    immutable: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    html_url: shape/* text */.Qq,
    assets: (0,shape/* list */.p_)(assetShape),
});
const bundleShape = (0,shape/* object */.Ik)({
    verificationMaterial: (0,shape/* object */.Ik)({
        certificate: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ rawBytes: shape/* text */.Qq })),
        x509CertificateChain: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ certificates: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ rawBytes: shape/* text */.Qq })) })),
        tlogEntries: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* object */.Ik)({ integratedTime: (0,shape/* optional */.lq)(shape/* text */.Qq) }))),
    }),
    dsseEnvelope: (0,shape/* object */.Ik)({ payload: shape/* text */.Qq, payloadType: shape/* text */.Qq, signatures: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ sig: shape/* text */.Qq })) }),
});
const listing = (0,shape/* object */.Ik)({ attestations: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ bundle: (0,shape/* optional */.lq)(bundleShape) })) });
/** Pages of a list, a hundred entries each; GitHub attaches no more than 1000 files to a release. */
const mostPages = 10;
/**
 * A release after the fact (REST reference, `releases/releases`, `releases/assets`, `repos/attestations`). Everything but
 * {@link ReleaseRecord.mark} is open to everybody where the repository is public. The version of the API is pinned: later ones list addresses instead
 * of bundles.
 */
function createReleaseRecord(http, address) {
    const call = (0,github_api/* callGitHub */.ur)(http, address);
    const assetsOf = async (id) => {
        const found = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const answer = await call('GET', `/releases/${id}/assets?per_page=100&page=${page}`, (0,shape/* list */.p_)(assetShape));
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer;
            found.push(...answer.map((each) => readAsset(each)));
            if (answer.length < 100)
                break;
        }
        return found;
    };
    return {
        async find(tag) {
            const answer = await call('GET', `/releases/tags/${encodeURIComponent(tag)}`, releaseShape);
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer.status === 404 ? 'absent' : answer;
            const assets = await assetsOf(answer.id);
            return (0,github_api/* isRefusal */.vu)(assets) ? assets : { ...readRelease(answer), assets };
        },
        async recent() {
            const answer = await call('GET', '/releases?per_page=100', (0,shape/* list */.p_)(releaseShape));
            return (0,github_api/* isRefusal */.vu)(answer) ? answer : answer.filter((each) => !each.draft).map((each) => readRelease(each));
        },
        async latest() {
            const answer = await call('GET', '/releases/latest', (0,shape/* object */.Ik)({ tag_name: shape/* text */.Qq }));
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer.status === 404 ? 'absent' : answer;
            return { tag: answer.tag_name };
        },
        read: (asset) => download(http, address, asset),
        async statements(sha256) {
            const answer = await call('GET', `/attestations/sha256:${sha256}?per_page=100&predicate_type=provenance`, listing);
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer.status === 404 ? [] : answer;
            const bundles = answer.attestations.flatMap(({ bundle }) => bundle ?? []);
            return bundles.length === 0 && answer.attestations.length > 0
                ? 'unshown'
                : bundles.map((each) => readBundle(each));
        },
        async mark({ id }, { title, latest, ...fields }) {
            const body = { ...fields, ...(title !== undefined && { name: title }), make_latest: String(latest) };
            const answer = await call('PATCH', `/releases/${id}`, () => true, body);
            return answer;
        },
    };
}
/** GitHub sends to where the file lies, with an address that is good for some minutes and wants no token. */
async function download(http, { apiUrl, repository = '', token }, { id }) {
    const url = `${apiUrl}/repos/${repository}/releases/assets/${id}`;
    const headers = {
        accept: 'application/octet-stream',
        ...(token !== undefined && { authorization: `token ${token}` }),
    };
    const first = await http.send({ method: 'GET', url, headers });
    const next = first.headers['location'] ?? '';
    const isElsewhere = first.status >= 300 && first.status < 400 && URL.canParse(next, url);
    const answer = isElsewhere ? await http.send({ method: 'GET', url: new URL(next, url).href }) : first;
    return answer.status === 200 ? answer.body : { refused: answer.reason, status: answer.status };
}
function readRelease(data) {
    return {
        id: data.id,
        tag: data.tag_name,
        target: data.target_commitish,
        title: data.name ?? '',
        body: data.body ?? '',
        draft: data.draft,
        prerelease: data.prerelease,
        immutable: data.immutable ?? false,
        url: data.html_url,
        assets: data.assets.map((each) => readAsset(each)),
    };
}
function readAsset({ digest, ...asset }) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '') ?? [];
    return { ...asset, sha256: sha256?.toLowerCase() };
}
function readBundle({ verificationMaterial: material, dsseEnvelope }) {
    const certificate = material.certificate ?? material.x509CertificateChain?.certificates[0];
    const time = material.tlogEntries?.[0]?.integratedTime;
    return {
        payloadType: dsseEnvelope.payloadType,
        statement: Buffer.from(dsseEnvelope.payload, 'base64'),
        signature: Buffer.from(dsseEnvelope.signatures[0]?.sig ?? '', 'base64'),
        certificate: Buffer.from(certificate?.rawBytes ?? '', 'base64'),
        logged: time !== undefined && /^\d+$/.test(time) ? Number(time) : undefined,
    };
}

// EXTERNAL MODULE: ./lib/cli/src/platform/http.js + 4 modules
var platform_http = __webpack_require__(4327);
// EXTERNAL MODULE: ./lib/cli/src/platform/process.js
var platform_process = __webpack_require__(67726);
// EXTERNAL MODULE: ./lib/cli/src/registries-for.js + 22 modules
var registries_for = __webpack_require__(49325);
// EXTERNAL MODULE: ./lib/cli/src/version.js
var version = __webpack_require__(97079);
// EXTERNAL MODULE: ./lib/cli/cli/release/tokens.js
var tokens = __webpack_require__(4091);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/login.js


const nobody = { user: undefined, token: undefined };
/**
 * The login for the index of `--pypi-url`, from where `release` has it too; PyPI and TestPyPI are read without any, and their own
 * tokens are for nobody else. Throws a {@link Refusal} where the command for it fails.
 */
async function indexLogin({ addresses, root }, process) {
    if (addresses.pypi === undefined)
        return nobody;
    const commands = { flag: addresses.pypiTokenCommand, config: undefined };
    const source = (0,tokens/* sourceOf */.vz)('pypi', process.environment, commands);
    if (source.kind === 'variable' && source.token.startsWith('pypi-'))
        return nobody;
    const read = await (0,tokens/* readToken */.AI)('pypi', source, process, root, () => { });
    if ('problem' in read)
        throw new problem/* Refusal */.P_([read.problem]);
    return read.token === undefined ? nobody : { user: (0,tokens/* userIn */.JU)(process.environment), token: read.token };
}

;// CONCATENATED MODULE: ./lib/cli/cli/verify/reach.js











/** Builds it from the environment of this process. Nothing is asked yet, but whoever tells the login of an index of one's own. */
async function openReach(environment, wanted) {
    const { addresses } = wanted;
    const process = (0,platform_process/* createProcess */.K)(environment);
    const http = (0,platform_http/* createHttp */.V)({ environment: process.environment, version: version/* version */.r, repository: version/* ownRepository */.d, clock: clock/* clock */.p });
    const login = await indexLogin(wanted, process);
    const named = Object.entries({
        'pypi-url': addresses.pypi,
        'pypi-index-url': addresses.pypiIndex,
        'pypi-user': login.user,
        'pypi-token': login.token,
        'crates-url': addresses.crates,
    });
    const read = (0,inputs/* readInputs */.Ko)(Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));
    const addressOf = (place, token) => ({
        apiUrl: place.apiUrl,
        repository: place.name,
        token,
    });
    return {
        process,
        http,
        clock: clock/* clock */.p,
        files: files/* files */.a,
        registries(pypi) {
            if (read.problems.length > 0)
                throw new problem/* Refusal */.P_(read.problems);
            return (0,registries_for/* registriesFor */.f)({ http, files: files/* files */.a, clock: clock/* clock */.p, mask: () => { } }, read.inputs, pypi);
        },
        record: (place, token) => createReleaseRecord(http, addressOf(place, token)),
        gitHub: (place, token) => (0,github/* createGitHub */.C)(http, addressOf(place, token)),
    };
}
/** The token of the environment, where there is one. */
function gitHubToken({ environment }) {
    const found = [environment['GITHUB_TOKEN'], environment['GH_TOKEN']].find((each) => (each ?? '').trim() !== '');
    return found?.trim();
}
/** A repository that was named on the command line; GitHub's servers as a job is told them, else github.com. */
function placeOf(name, { environment }) {
    return {
        name,
        serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    };
}


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

/***/ 8881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

;// CONCATENATED MODULE: ./lib/cli/src/platform/github-client.js
/** `@octokit/rest`, which is loaded at the first call only and sends its requests through our own port. */
function createAsk(http, { apiUrl, repository, token }) {
    let loaded;
    const octokit = () => (loaded ??= load(http, apiUrl, token));
    return async (call) => {
        if (repository === undefined)
            return { refused: 'GITHUB_REPOSITORY is not set', status: 0 };
        try {
            return await call(await octokit());
        }
        catch (error) {
            return refusalOf(error);
        }
    };
}
async function load(http, apiUrl, token) {
    const rest = await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303));
    return new rest.Octokit({
        baseUrl: apiUrl,
        ...(token !== undefined && { auth: token }),
        request: { fetch: fetchThrough(http) },
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    });
}
/** As much of `fetch` as octokit calls, over our port. All but POST can be asked again without harm. */
function fetchThrough(http) {
    return async (url, options) => {
        const method = readMethod(options.method);
        const answer = await http.send({
            method,
            url,
            headers: options.headers ?? {},
            repeatable: method !== 'POST',
            ...(options.body !== undefined && { body: Buffer.from(options.body) }),
        });
        if (answer.status === 0)
            throw new Error(answer.reason);
        const hasBody = answer.status !== 204 && answer.status !== 304;
        if (hasBody && answer.status < 300 && !isJson(answer.body)) {
            throw new Error(`it answered ${answer.status} with what is no JSON: a page of something in between`);
        }
        return new Response(hasBody ? Buffer.from(answer.body) : null, { status: answer.status, headers: answer.headers });
    };
}
/** The client would hand on anything else as a text, in which every field is missing. Nothing at all is an answer too. */
function isJson(body) {
    try {
        if (body.length > 0)
            JSON.parse(Buffer.from(body).toString());
        return true;
    }
    catch {
        return false;
    }
}
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
function readMethod(method) {
    return methods.find((each) => each === method) ?? 'GET';
}
/** What an error of octokit says; the status is 0 where there was no answer. */
function refusalOf(error) {
    const status = isRecord(error) && typeof error['status'] === 'number' ? error['status'] : 0;
    const message = isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error);
    return { refused: message.replace(/\s+/g, ' ').slice(0, 500), status };
}
/** A JSON object. */
const isRecord = (value) => typeof value === 'object' && value !== null;

;// CONCATENATED MODULE: ./lib/cli/src/platform/github-releases.js

/** Pages of a list, a hundred entries each; GitHub attaches no more than 1000 files to a release. */
const mostPages = 10;
/** Releases and their files (REST reference, `releases/releases`, `releases/assets`). */
function createReleases(http, ask, address) {
    const [owner = '', repo = ''] = (address.repository ?? '').split('/');
    const where = { owner, repo };
    return {
        // by listing: the address of a tag's release never shows drafts
        releases: () => ask(async ({ rest }) => {
            const found = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const { data } = await rest.repos.listReleases({ ...where, per_page: 100, page });
                found.push(...data.map((each) => readRelease(each)));
                if (data.length < 100)
                    break;
            }
            return found;
        }),
        draft: (draft) => ask(async ({ rest }) => {
            const { data } = await rest.repos.createRelease({ ...where, ...fieldsOf(draft), draft: true });
            return readRelease(data);
        }),
        redraft: (release, draft) => ask(async ({ rest }) => {
            const { data } = await rest.repos.updateRelease({
                ...where,
                release_id: release.id,
                ...fieldsOf(draft),
                draft: true,
            });
            return readRelease(data);
        }),
        discard: (release) => ask(async ({ rest }) => {
            await rest.repos.deleteRelease({ ...where, release_id: release.id });
            return true;
        }),
        assets: (release) => ask(async ({ rest }) => {
            const found = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const { data } = await rest.repos.listReleaseAssets({ ...where, release_id: release.id, per_page: 100, page });
                found.push(...readAssets(data));
                if (data.length < 100)
                    break;
            }
            return found;
        }),
        attach: (release, name, content) => attach(http, address, release, name, content),
        detach: (asset) => ask(async ({ rest }) => {
            await rest.repos.deleteReleaseAsset({ ...where, asset_id: asset.id });
            return true;
        }),
        publish: (release, latest) => ask(async ({ rest }) => {
            const make_latest = latest ? 'true' : 'false';
            const { data } = await rest.repos.updateRelease({ ...where, release_id: release.id, draft: false, make_latest });
            return readRelease(data);
        }),
        generateNotes: ({ tag, commit, previousTag }) => ask(async ({ rest }) => {
            const { data } = await rest.repos.generateReleaseNotes({
                ...where,
                tag_name: tag,
                target_commitish: commit,
                ...(previousTag !== undefined && { previous_tag_name: previousTag }),
            });
            return { body: data.body };
        }),
    };
}
const fieldsOf = ({ tag, commit, title, body, prerelease }) => ({
    tag_name: tag,
    target_commitish: commit,
    name: title,
    body,
    prerelease,
});
/** Assets go up as a stream with their length, which octokit cannot do. */
async function attach(http, { apiUrl, token, repository = '' }, release, name, content) {
    // an Enterprise server has a path for uploads, api.github.com a host of its own (GitHub docs, "Release assets")
    const uploads = apiUrl.endsWith('/api/v3')
        ? apiUrl.replace(/\/api\/v3$/, '/api/uploads')
        : apiUrl.replace('://api.', '://uploads.');
    const answer = await http.send({
        method: 'POST',
        url: `${uploads}/repos/${repository}/releases/${release.id}/assets?name=${encodeURIComponent(name)}`,
        headers: {
            accept: 'application/vnd.github+json',
            'content-type': 'application/octet-stream',
            ...(token !== undefined && { authorization: `token ${token}` }),
        },
        body: content,
        // ten minutes, and more for what takes longer at a megabyte a second
        deadline: Math.max(600_000, content.length / 1000),
    });
    const parsed = parseJson(answer.body);
    if (answer.status !== 201 || !isRecord(parsed))
        return { refused: wordsOf(parsed, answer.reason), status: answer.status };
    return readAsset(parsed);
}
/** GitHub's message with the codes of its errors: `Validation Failed: already_exists`. */
function wordsOf(parsed, reason) {
    if (!isRecord(parsed) || typeof parsed['message'] !== 'string')
        return reason;
    const errors = Array.isArray(parsed['errors']) ? parsed['errors'] : [];
    const more = errors.flatMap((each) => {
        if (!isRecord(each))
            return [];
        const said = each['message'] ?? each['code'];
        return typeof said === 'string' ? [said] : [];
    });
    return [parsed['message'], ...more].join(': ').replace(/\s+/g, ' ').slice(0, 500);
}
function readRelease(data) {
    return {
        id: data.id,
        tag: data.tag_name,
        target: data.target_commitish,
        draft: data.draft,
        prerelease: data.prerelease,
        // an Enterprise server that is old enough knows nothing of it
        immutable: 'immutable' in data && data.immutable === true,
        url: data.html_url,
        body: data.body ?? '',
        assets: readAssets(data.assets),
    };
}
const readAssets = (entries) => entries.filter((each) => isRecord(each)).map((each) => readAsset(each));
function readAsset(data) {
    const digest = data['digest'];
    return {
        id: Number(data['id']),
        name: String(data['name']),
        size: Number(data['size']),
        state: String(data['state']),
        sha256: typeof digest === 'string' && digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : undefined,
    };
}
function parseJson(body) {
    try {
        const value = JSON.parse(Buffer.from(body).toString());
        return value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/github.js


/** GitHub's REST API through `@octokit/rest`. A refusal comes back as a value. */
function createGitHub(http, address) {
    const [owner = '', repo = ''] = (address.repository ?? '').split('/');
    const where = { owner, repo };
    const ask = createAsk(http, address);
    return {
        repository: () => ask(async ({ rest }) => {
            const { data } = await rest.repos.get(where);
            return { visibility: readVisibility(data.visibility, data.private), defaultBranch: data.default_branch };
        }),
        tagCommit: (tag) => ask(async ({ rest }) => {
            try {
                let { object } = (await rest.git.getRef({ ...where, ref: `tags/${tag}` })).data;
                // an annotated tag is an object of its own that points at the commit, perhaps through another tag
                for (let depth = 0; object.type === 'tag' && depth < 5; depth += 1) {
                    object = (await rest.git.getTag({ ...where, tag_sha: object.sha })).data.object;
                }
                return { commit: object.sha };
            }
            catch (error) {
                if (refusalOf(error).status === 404)
                    return 'absent';
                throw error;
            }
        }),
        tagSignature: (tag) => ask(async ({ rest }) => {
            try {
                const { object } = (await rest.git.getRef({ ...where, ref: `tags/${tag}` })).data;
                if (object.type !== 'tag')
                    return 'lightweight';
                const { verification } = (await rest.git.getTag({ ...where, tag_sha: object.sha })).data;
                return { verified: verification?.verified === true, reason: verification?.reason ?? 'unknown' };
            }
            catch (error) {
                if (refusalOf(error).status === 404)
                    return 'absent';
                throw error;
            }
        }),
        workflowRun: (id) => ask(async ({ rest }) => {
            try {
                const { data } = await rest.actions.getWorkflowRun({ ...where, run_id: Number(id) });
                // the types promise a head repository; for a fork that was deleted the API answers null
                const head = data.head_repository;
                return { event: data.event, commit: data.head_sha, repository: head?.full_name };
            }
            catch (error) {
                if (refusalOf(error).status === 404)
                    return 'absent';
                throw error;
            }
        }),
        ...createReleases(http, ask, address),
    };
}
/** An Enterprise server that is old enough says `private` alone. */
function readVisibility(visibility, isPrivate) {
    if (visibility === 'public' && !isPrivate)
        return 'public';
    return visibility === 'internal' ? 'internal' : 'private';
}


/***/ })

};
