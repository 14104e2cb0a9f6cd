export const id = 1602;
export const ids = [1602];
export const modules = {

/***/ 1602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  heldBy: () => (/* binding */ heldBy),
  lookAt: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./lib/cli/src/audit/ask.js + 6 modules
var ask = __webpack_require__(20551);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/wheel-name.js
var wheel_name = __webpack_require__(8948);
// EXTERNAL MODULE: ./lib/cli/src/audit/commits.js
var commits = __webpack_require__(23185);
// EXTERNAL MODULE: ./lib/cli/src/audit/rows.js
var audit_rows = __webpack_require__(6682);
// EXTERNAL MODULE: ./lib/cli/src/audit/withdrawal.js
var withdrawal = __webpack_require__(5880);
;// CONCATENATED MODULE: ./lib/cli/src/audit/judge.js





/** Holds what the places say of a release against each other. `demanded`: every file must be attested wherever it can be. */
function judge(facts, demanded) {
    const rows = (0,audit_rows/* rowsOf */.RO)(facts);
    const state = withdrawalOf(rows, facts);
    return {
        rows,
        disagreements: [
            ...tagProblems(facts, rows),
            ...releaseProblems(facts),
            ...rows.flatMap((each) => fileProblems(each, facts)),
            ...attestationProblems(rows, demanded),
            ...state.problems,
        ],
        unasked: [...facts.unasked, ...rows.flatMap((each) => unheard(each))],
        notes: [...state.notes, ...plannedNotes(facts, rows), ...dirtyNotes(rows), ...unsignedNotes(rows)],
    };
}
function tagProblems(facts, rows) {
    const { tag } = facts;
    if (tag.remote === undefined)
        return [];
    if (tag.remote === 'absent') {
        return [
            (0,problem/* problem */.CC)('released-tag-moved', `There is no tag ${tag.name} on ${tag.asked}, and something of it is released.`, `Push it again on the commit that was released, which the attestations and the crates name: git push origin ${tag.name}`),
        ];
    }
    const { commit } = tag.remote;
    const others = (0,commits/* commitsNamed */.i)(facts, rows).filter((each) => each.commit !== commit);
    if (others.length === 0)
        return [];
    const words = others.map((each) => `${each.who} ${each.commit.slice(0, 10)}`).join(', ');
    return [
        (0,problem/* problem */.CC)('released-tag-moved', `The tag ${tag.name} is at ${commit.slice(0, 10)} on ${tag.asked}; others name another commit: ${words}.`, 'Find out who moved the tag, or who made these files. A tag that was released is never moved: set it back, or release a new version.'),
    ];
}
function releaseProblems({ github, tag }) {
    if (github === undefined || github.release !== 'absent')
        return [];
    return [
        (0,problem/* problem */.CC)('released-file-missing', `${github.repository} has no published GitHub Release of ${tag.name}.`, 'Publish its draft if there is one, or run the publishing job again: it only does what is missing.'),
    ];
}
const judge_short = (sha256) => (sha256 === undefined ? 'nothing' : `${sha256.slice(0, 12)}\u2026`);
function fileProblems(row, { github }) {
    const { filename, from, registry, attached, sum, facts, verdict } = row;
    const where = from.registry.url;
    if (verdict === 'differs') {
        const said = [
            ...(registry === undefined ? [] : [`${where} tells ${judge_short(registry.sha256)}`]),
            ...(typeof facts.downloaded === 'string' ? [`it serves ${judge_short(facts.downloaded)}`] : []),
            ...(attached?.sha256 === undefined ? [] : [`attached to the GitHub Release is ${judge_short(attached.sha256)}`]),
            ...(sum === undefined
                ? []
                : [sum === 'contradicted' ? 'SHA256SUMS has two sums' : `SHA256SUMS has ${judge_short(sum)}`]),
        ];
        return [
            (0,problem/* problem */.CC)('released-file-differs', `${filename} is not the same everywhere: ${said.join(', ')}.`, 'The attestation of each says which bytes were built. Replace a wrong file of the GitHub Release; where it is the registry that has others, withdraw the release (release-action rollback) and find out who published them.'),
        ];
    }
    if (verdict === 'missing') {
        const holder = attached !== undefined ? 'the GitHub Release' : sum !== undefined ? 'SHA256SUMS' : 'the plan of the tag';
        return [
            (0,problem/* problem */.CC)('released-file-missing', `${where} does not have ${filename}, which ${holder} has.`, 'Run the publishing job again: it only uploads what is missing. PyPI takes no new file of a release that is older than 14 days.'),
        ];
    }
    if (verdict === 'surplus') {
        return [
            (0,problem/* problem */.CC)('released-file-surplus', `${where} has ${filename}, which the GitHub Release names neither as a file nor in SHA256SUMS.`, 'Find out who uploaded it: look at its attestation, and at the history of the project on the registry.'),
        ];
    }
    return isUnattached(row, github) ? [unattached(filename)] : [];
}
/** A list of checksums alone is what a release of more files than GitHub takes has. */
function isUnattached({ attached, sum }, github) {
    if (attached !== undefined || sum === undefined || github === undefined || github.release === 'absent')
        return false;
    return github.release.assets.some(({ name }) => github.sums?.has(name) === true);
}
const unattached = (filename) => (0,problem/* problem */.CC)('released-file-missing', `SHA256SUMS of the GitHub Release names ${filename}, and it is not attached.`, `Attach it again from the registry, unless the release is immutable: gh release upload TAG ${filename}`);
function attestationProblems(rows, demanded) {
    const there = rows.filter((each) => each.registry !== undefined);
    const wrong = there.flatMap(({ filename, facts }) => [facts.signed, facts.provenance].flatMap((sight) => sight.state === 'wrong'
        ? [
            (0,problem/* problem */.CC)('released-attestation', `${filename}: its attestation ${sight.why}.`, 'Do not use the file. Withdraw the release (release-action rollback), and find out who uploaded it.'),
        ]
        : []));
    const lacking = (which, place) => {
        const asked = there.filter((each) => each.facts[which].state !== 'unasked');
        const absent = asked.filter((each) => each.facts[which].state === 'absent');
        if (absent.length === 0 || (!demanded && absent.length === asked.length))
            return [];
        const names = absent.map((each) => each.filename).join(', ');
        const others = absent.length === asked.length ? '' : ', and the other files of the release do';
        return [
            (0,problem/* problem */.CC)('released-attestation', `${place} shows no attestation of ${names}${others}.`, 'It was uploaded in another way than the rest. An attestation cannot be added to a file that is published: compare its SHA-256 with what was built, and attest the next release.'),
        ];
    };
    return [...wrong, ...lacking('signed', 'The Python index'), ...lacking('provenance', 'GitHub')];
}
function unheard({ filename, facts }) {
    const { downloaded, signed, provenance } = facts;
    const words = [
        ...(typeof downloaded === 'object' ? [downloaded.unasked] : []),
        ...[signed, provenance].flatMap((each) => (each.state === 'unreadable' ? [each.why] : [])),
    ];
    return words.map((each) => (0,problem/* problem */.CC)('released-unasked', `${filename}: ${each}.`, 'Run the same command again later, or with GITHUB_TOKEN set.'));
}
function withdrawalOf(rows, { github, tag }) {
    const there = rows.filter((each) => each.registry !== undefined);
    const yanked = there.filter((each) => each.registry?.yanked === true);
    const release = github?.release === 'absent' ? undefined : github?.release;
    const marked = release !== undefined && (0,withdrawal/* isWithdrawn */.r)(release);
    if (yanked.length === 0 && !marked)
        return { problems: [], notes: [] };
    const rest = there.filter((each) => !yanked.includes(each));
    if (rest.length > 0) {
        const who = yanked.length > 0 ? listed(yanked) : 'The GitHub Release';
        return {
            problems: [
                (0,problem/* problem */.CC)('released-yanked', `${who} ${yanked.length > 1 ? 'are' : 'is'} withdrawn, and ${listed(rest)} ${rest.length > 1 ? 'are' : 'is'} not.`, `Withdraw the rest as well: release-action rollback ${tag.name} tells how.`),
            ],
            notes: [],
        };
    }
    if (release === undefined || marked)
        return { problems: [], notes: ['The release is withdrawn: every file is yanked.'] };
    return {
        problems: [
            (0,problem/* problem */.CC)('released-yanked', 'Every file is yanked, and the GitHub Release does not say so.', `Mark it: release-action rollback ${tag.name} --yes`),
        ],
        notes: [],
    };
}
const listed = (rows) => {
    const names = rows.slice(0, 3).map((each) => each.filename);
    return rows.length > 3 ? `${names.join(', ')} and ${rows.length - 3} more` : names.join(', ');
};
/** From a laptop only the wheels of its own machine are released, so that a planned one may well be none. */
function plannedNotes({ planned }, rows) {
    const absent = planned.filter(({ kind, filename }) => kind === 'wheel' && !rows.some((each) => (0,wheel_name/* isSameWheel */.ex)(filename, each.filename)));
    if (absent.length === 0)
        return [];
    const names = absent.slice(0, 3).map((each) => each.filename);
    const more = absent.length > 3 ? ` and ${absent.length - 3} more` : '';
    return [`The plan of the tag has wheels that were not released: ${names.join(', ')}${more}.`];
}
const dirtyNotes = (rows) => rows
    .filter((each) => each.facts.packaged?.dirty === true)
    .map((each) => `${each.filename} says that it was packaged from a tree with changes that are in no commit.`);
function unsignedNotes(rows) {
    const there = rows.filter((each) => each.registry !== undefined);
    const isBare = (which) => {
        const asked = there.filter((each) => each.facts[which].state !== 'unasked');
        return asked.length > 0 && asked.every((each) => each.facts[which].state === 'absent');
    };
    return [
        ...(isBare('signed') ? ['No file of it has an attestation on the Python index.'] : []),
        ...(isBare('provenance') ? ['No file of it has build provenance on GitHub.'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/address.js
var pypi_address = __webpack_require__(73052);
// EXTERNAL MODULE: ./lib/cli/src/model/json.js
var json = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/integrity.js
var integrity = __webpack_require__(85783);
// EXTERNAL MODULE: ./lib/cli/src/registries/pypi/words.js
var words = __webpack_require__(6769);
;// CONCATENATED MODULE: ./lib/cli/src/registries/pypi/attested.js




const attestation = (0,shape/* object */.Ik)({
    envelope: (0,shape/* object */.Ik)({ statement: shape/* text */.Qq, signature: shape/* text */.Qq }),
    verification_material: (0,shape/* object */.Ik)({
        certificate: shape/* text */.Qq,
        transparency_entries: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ integratedTime: (0,shape/* optional */.lq)(shape/* text */.Qq) })),
    }),
});
const provenance = (0,shape/* object */.Ik)({
    attestation_bundles: (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        publisher: (0,shape/* object */.Ik)({ kind: shape/* text */.Qq, repository: (0,shape/* optional */.lq)(shape/* text */.Qq), workflow: (0,shape/* optional */.lq)(shape/* text */.Qq) }),
        attestations: (0,shape/* list */.p_)(attestation),
    })),
});
/** Of every attestation on an index (PEP 740: an in-toto statement in a DSSE envelope). */
const payloadType = 'application/vnd.in-toto+json';
/** Every attestation of a file, with all that it is verified by. */
async function attestationsOf(http, address, file) {
    const asked = await (0,integrity/* askProvenance */.p)(http, address, file);
    if (asked === undefined)
        return { none: 'no-place' };
    const { url, answer } = asked;
    if (answer.status === 404)
        return { none: 'absent' };
    if (answer.status !== 200)
        return { unreadable: `${url} ${(0,words/* heard */.HK)(answer)}` };
    try {
        const { attestation_bundles: bundles } = (0,json/* readJson */.V)(answer.body, provenance);
        const statements = bundles.flatMap(({ publisher, attestations }) => attestations.map(({ envelope, verification_material: material }) => ({
            publisher,
            payloadType,
            statement: Buffer.from(envelope.statement, 'base64'),
            signature: Buffer.from(envelope.signature, 'base64'),
            certificate: Buffer.from(material.certificate, 'base64'),
            logged: secondsOf(material.transparency_entries[0]?.integratedTime),
        })));
        return statements.length === 0 ? { none: 'absent' } : { statements };
    }
    catch (error) {
        return { unreadable: `${url} cannot be read: ${String(error).slice(0, 200)}` };
    }
}
const secondsOf = (text_) => text_ !== undefined && /^\d+$/.test(text_) ? Number(text_) : undefined;

// EXTERNAL MODULE: ./lib/cli/src/rules/archive/tar.js + 1 modules
var tar = __webpack_require__(92281);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/packaged.js


/** What cargo writes into a crate (cargo, `ops/cargo_package/vcs.rs`): the commit, and whether files differed from it. */
const packaged_shape = (0,shape/* object */.Ik)({ git: (0,shape/* object */.Ik)({ sha1: shape/* text */.Qq, dirty: (0,shape/* optional */.lq)(shape/* boolean */.zM) }) });
/** As much as crates.io unpacks, in bytes. */
const limit = 512 * 1024 * 1024;
/** The commit that a crate says it was packaged from; `undefined` where it does not say. */
async function packagedFrom(crate) {
    const content = { length: crate.length, bytes: (from, to) => Promise.resolve(crate.slice(from, to)) };
    const archive = await (0,tar/* readTarGz */.J)(content, limit, (name) => /^[^/]+\/\.cargo_vcs_info\.json$/.test(name));
    if (typeof archive === 'string')
        return undefined;
    const written = archive.entries.find((each) => each.content !== undefined)?.content;
    if (written === undefined)
        return undefined;
    try {
        const { git } = packaged_shape(JSON.parse(written.toString()), '');
        return { commit: git.sha1, dirty: git.dirty ?? false };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/cli/cli/verify/reach.js + 2 modules
var verify_reach = __webpack_require__(6546);
;// CONCATENATED MODULE: ./lib/cli/cli/verify/look.js






/** Looks at the whole of a release from outside, and judges it. */
async function lookAt(wanted, reach, scope) {
    const { packages, pypi } = await heldBy(wanted, reach, scope);
    const { repository } = scope;
    const address = wanted.addresses.pypi === undefined
        ? pypi_address/* addresses */.Nt[pypi]
        : (0,pypi_address/* indexAt */.G$)(wanted.addresses.pypi, wanted.addresses.pypiIndex).address;
    const files = await (0,ask/* askFiles */.JY)({
        http: await readingHttp(reach, pypi),
        askIndex: (file) => attestationsOf(reach.http, address, file),
        record: repository && reach.record(repository, (0,verify_reach.gitHubToken)(reach.process)),
        repository: repository?.name,
        download: wanted.download,
        packagedFrom: packagedFrom,
    }, packages);
    const facts = {
        tag: scope.tag,
        packages,
        files,
        planned: scope.planned,
        github: scope.github,
        unasked: [
            ...scope.unasked,
            ...new Map(packages.flatMap(({ found }) => found !== 'absent' && 'unasked' in found ? [[found.unasked.message, found.unasked]] : [])).values(),
        ],
    };
    const audit = judge(facts, wanted.demanded);
    return { ...audit, notes: [...scope.notes, ...audit.notes], facts, pypi };
}
/** Fetches files of an index that wants a login with it, and all others without. */
async function readingHttp({ http, registries }, pypi) {
    const from = await registries(pypi).installFrom();
    const python = 'python' in from ? from.python : undefined;
    const ask = python?.ask;
    if (python === undefined || ask === undefined)
        return http;
    const home = new URL(python.index).origin;
    const isThere = ({ method, url }) => method === 'GET' && URL.canParse(url) && new URL(url).origin === home;
    return {
        send: async (request) => isThere(request) ? (await ask(request.url, request.headers ?? {})).answer : http.send(request),
    };
}
/**
 * What the registries hold of each package. Where only the GitHub Release tells what was released, nobody says to which index: what
 * is not on the one may be on the other.
 */
async function heldBy({ repository }, reach, scope) {
    const on = (pypi) => {
        const registries = reach.registries(pypi);
        return Promise.all(scope.packages.map((each) => (0,ask/* askRegistry */.rF)(registries[each.ecosystem], each)));
    };
    const packages = await on(scope.pypi);
    if (repository === undefined || packages.some((each) => each.ecosystem === 'python' && !isWithout(each))) {
        return { packages, pypi: scope.pypi };
    }
    const other = scope.pypi === 'pypi' ? 'testpypi' : 'pypi';
    const elsewhere = await on(other);
    const isThere = elsewhere.some((each) => each.ecosystem === 'python' && hasFiles(each));
    return isThere ? { packages: elsewhere, pypi: other } : { packages, pypi: scope.pypi };
}
const hasFiles = ({ found }) => found !== 'absent' && 'files' in found && found.files.length > 0;
/** Heard to have none: a registry that did not answer is not one that has nothing. */
const isWithout = ({ found }) => found === 'absent' || ('files' in found && found.files.length === 0);


/***/ }),

/***/ 23185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commitsNamed)
/* harmony export */ });
/**
 * Every commit that is named as the one of the release: the tag of the checkout, the target of the GitHub Release where it is a
 * commit, the signed statements, and what each crate says it was packaged from. Each commit once for each kind of witness.
 */
function commitsNamed({ tag, github }, rows) {
    const target = github === undefined || github.release === 'absent' ? undefined : github.release.target;
    const named = [
        tag.here === undefined ? undefined : { who: 'the tag here', commit: tag.here },
        // GitHub may have been told a branch instead
        target === undefined || !/^[0-9a-f]{40}$/.test(target) ? undefined : { who: 'the GitHub Release', commit: target },
        ...rows.map(({ facts }) => from(facts.signed, 'the attestations of the index')),
        ...rows.map(({ facts }) => from(facts.provenance, 'the build provenance')),
        ...rows.map(({ facts, filename }) => facts.packaged && { who: filename, commit: facts.packaged.commit }),
    ];
    const once = new Map(named.flatMap((each) => (each === undefined ? [] : [[`${each.who} ${each.commit}`, each]])));
    return [...once.values()];
}
const from = (sight, who) => sight.state === 'good' ? { who, commit: sight.commit } : undefined;


/***/ }),

/***/ 5880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isWithdrawn),
/* harmony export */   s: () => (/* binding */ withdrawnText)
/* harmony export */ });
/** What stands before the title of a release that was withdrawn. */
const label = '[withdrawn]';
/** By this a withdrawn release is known again, whatever people write around it. */
const marker = '<!-- release-action: withdrawn -->';
/** GitHub takes no longer notes than that, in characters. */
const longestBody = 125_000;
/** Whether a GitHub Release says that it was withdrawn. */
const isWithdrawn = ({ title, body }) => body.includes(marker) || title.startsWith(label);
/** Title and notes that say that a release was withdrawn; those of one that says so already stay as they are. */
function withdrawnText({ title, body, tag }, reason) {
    if (isWithdrawn({ title, body }))
        return { title, body };
    // it becomes Markdown that everybody sees: one line, and nothing that ends the quotation
    const why = reason === undefined ? '' : ` Reason: ${reason.replace(/\s+/g, ' ').trim()}`;
    const head = `${marker}\n> **This release was withdrawn.** Do not use it.${why}\n\n`;
    return { title: `${label} ${title === '' ? tag : title}`, body: `${head}${body}`.slice(0, longestBody) };
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ wheelTagsOf),
/* harmony export */   ex: () => (/* binding */ isSameWheel)
/* harmony export */ });
/* unused harmony exports targetOfTag, targetsOfTags */
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30146);

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
 * What a platform tag is for, as far as the plan knows such machines: `manylinux_2_17_x86_64` \u2192 `linux-x86_64`; the tag
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

/***/ 92281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readTarGz)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/gunzip.js



const piece = 64 * 1024;
/** What a gzip file inflates to, piece by piece. Throws with a code that begins with `Z_` where it is none, or is cut off. */
function inflated(content) {
    // a small file is not worth a whole piece: a thousand of them would stand in memory until it is collected
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: Math.min(piece, Math.max(1024, 8 * content.length)) });
    // what goes wrong is thrown to who reads from it
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(piecesIn(content), { highWaterMark: 1 }), gunzip, () => undefined);
    return gunzip;
}
async function* piecesIn(content) {
    for (let at = 0; at < content.length; at += piece)
        yield await content.bytes(at, Math.min(at + piece, content.length));
}
/** The source gave more than it may. */
class TooLong extends Error {
}
/** Takes from `source`. Throws {@link TooLong} as soon as the source has given more than `limit` bytes. */
function flowOf(source, limit) {
    const pieces = source[Symbol.asyncIterator]();
    let current = external_node_buffer_.Buffer.alloc(0);
    let given = 0;
    let position = 0;
    /** At most `count` bytes, which is more than none; none at the end. */
    const next = async (count) => {
        while (current.length === 0) {
            const { done, value } = await pieces.next();
            if (done === true)
                return current;
            given += value.length;
            if (given > limit)
                throw new TooLong(`more than ${limit} bytes`);
            current = value;
        }
        const part = current.subarray(0, count);
        current = current.subarray(part.length);
        position += part.length;
        return part;
    };
    return {
        position: () => position,
        async take(count) {
            const memory = external_node_buffer_.Buffer.allocUnsafe(count);
            for (let filled = 0; filled < count;) {
                const part = await next(count - filled);
                if (part.length === 0)
                    return undefined;
                part.copy(memory, filled);
                filled += part.length;
            }
            return memory;
        },
        async skip(count) {
            for (let left = count; left > 0;) {
                const part = await next(left);
                if (part.length === 0)
                    return false;
                left -= part.length;
            }
            return true;
        },
        async close() {
            await pieces.return?.();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/rules/archive/tar.js


/** The bytes of all contents together that are kept, and of one extended header: texts, where a rule reads them. */
const largestKept = 64 * 1024 * 1024;
const largestExtended = 1024 * 1024;
/**
 * Reads the headers (ustar, pax, GNU long names) of a `.tar.gz` that inflates to at most `limit` bytes, inflating it as it
 * goes, and keeps the content of those files that `isWanted`, which is asked about every member in its turn. `looker` is
 * shown others.
 */
async function readTarGz(content, limit, isWanted, looker) {
    const flow = flowOf(inflated(content), limit);
    try {
        const archive = await readHeaders(flow, isWanted, looker);
        // what follows the archive is of no meaning, but must be gzip to its last byte
        await flow.skip(limit + 1);
        return archive;
    }
    catch (error) {
        if (error instanceof TooLong)
            return 'too-large';
        // by its code, and not by instanceof: the class may be another realm's
        const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
        if (code.startsWith('Z_'))
            return 'not-gzip';
        throw error;
    }
    finally {
        await flow.close();
    }
}
async function readHeaders(flow, isWanted, looker) {
    const entries = [];
    let global = new Map();
    let extended = new Map();
    let longName;
    let room = largestKept;
    let globalHeader;
    const broken = (damage) => ({ entries, damage, globalHeader });
    for (;;) {
        const at = flow.position();
        const header = await flow.take(512);
        if (header === undefined) {
            if (flow.position() > at)
                return broken('the last header is cut off');
            break;
        }
        if (header[0] === 0 && header.every((byte) => byte === 0))
            break;
        if (!checksumHolds(header))
            return broken(`the header at byte ${at} is not one`);
        const own = readNumber(header, 124, 12);
        const flag = String.fromCharCode(header[156] ?? 0);
        const type = flag === '\0' ? '0' : flag;
        const told = Number(extended.get('size') ?? global.get('size') ?? own);
        const meta = 'xgLK'.includes(type);
        // links and the like have no content, whatever their size field says
        const size = meta ? own : '123456'.includes(type) ? 0 : told;
        if (!Number.isSafeInteger(size) || size < 0)
            return broken(`the size in the header at byte ${at} is not a number`);
        if (meta && size > largestExtended)
            return broken(`the extended header at byte ${at} has ${size} bytes`);
        const all = new Map([...global, ...extended]);
        const name = all.get('path') ?? (longName ?? headerName(header)).toString('utf8');
        const bare = name.replace(/\/+$/, '');
        const isKept = meta || (isWanted(bare) && size <= room && !'123456S'.includes(type));
        if (type === 'S')
            await skipSparseMaps(flow, header);
        const isShown = !isKept && type === '0' && looker?.at(bare, size) === true;
        const body = isKept || isShown ? await flow.take(size) : undefined;
        const padding = Math.ceil(size / 512) * 512 - size;
        if ((body === undefined && (isKept || isShown || !(await flow.skip(size)))) || !(await flow.skip(padding)))
            return broken('the archive ends in the middle of a file');
        if (isShown && body !== undefined)
            looker?.see(bare, body);
        if (type === 'x')
            extended = readPax(body ?? external_node_buffer_.Buffer.alloc(0));
        else if (type === 'g') {
            global = new Map([...global, ...readPax(body ?? external_node_buffer_.Buffer.alloc(0))]);
            globalHeader ??= bare;
        }
        else if (type === 'L')
            longName = untilNul(body ?? external_node_buffer_.Buffer.alloc(0));
        else if (type !== 'K') {
            entries.push({
                name: bare,
                type,
                size,
                sparse: type === 'S' || isSparse(all),
                sizesDiffer: all.has('size') && told !== own,
                readable: !name.includes('\ufffd'),
                content: isKept ? body : undefined,
            });
            room -= isKept ? (body?.length ?? 0) : 0;
            extended = new Map();
            longName = undefined;
        }
    }
    return { entries, damage: entries.length === 0 ? 'the archive is empty' : undefined, globalHeader };
}
/** The three ways in which GNU tar tells of a sparse file in an extended header, as Python's tarfile knows them. */
const isSparse = (extended) => extended.has('GNU.sparse.map') ||
    extended.has('GNU.sparse.size') ||
    (extended.get('GNU.sparse.major') === '1' && extended.get('GNU.sparse.minor') === '0');
/** A sparse member may have further maps of 512 bytes between its header and its content. */
async function skipSparseMaps(flow, header) {
    let more = header[482] === 1;
    while (more)
        more = (await flow.take(512))?.[504] === 1;
}
/** The sum of all bytes, the checksum's own counted as spaces; old writers summed signed bytes. */
function checksumHolds(header) {
    let unsigned = 256;
    let signed = 256;
    for (let at = 0; at < 512; at++) {
        if (at >= 148 && at < 156)
            continue;
        unsigned += header.readUInt8(at);
        signed += header.readInt8(at);
    }
    const told = readNumber(header, 148, 8);
    return told === unsigned || told === signed;
}
/** An octal field, or GNU's base-256 where the first bit is set; `NaN` where it is neither. */
function readNumber(header, at, length) {
    if (((header[at] ?? 0) & 0x80) !== 0) {
        let value = (header[at] ?? 0) & 0x7f;
        for (let step = 1; step < length; step++)
            value = value * 256 + (header[at + step] ?? 0);
        return value;
    }
    const text = untilNul(header.subarray(at, at + length))
        .toString('latin1')
        .trim();
    return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}
function headerName(header) {
    const name = untilNul(header.subarray(0, 100));
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? untilNul(header.subarray(345, 500)) : external_node_buffer_.Buffer.alloc(0);
    return prefix.length === 0 ? name : external_node_buffer_.Buffer.concat([prefix, external_node_buffer_.Buffer.from('/'), name]);
}
function untilNul(field) {
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}
/** Records of the form `length key=value\n` (POSIX pax). What does not fit ends the reading. */
function readPax(body) {
    const found = new Map();
    for (let at = 0; at < body.length;) {
        const space = body.indexOf(0x20, at);
        const length = space === -1 ? Number.NaN : Number.parseInt(body.toString('latin1', at, space), 10);
        if (!(length > 0) || at + length > body.length)
            break;
        const record = body.toString('utf8', space + 1, at + length - 1);
        const equals = record.indexOf('=');
        if (equals !== -1)
            found.set(record.slice(0, equals), record.slice(equals + 1));
        at += length;
    }
    return found;
}


/***/ })

};
