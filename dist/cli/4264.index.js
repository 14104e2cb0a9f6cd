export const id = 4264;
export const ids = [4264];
export const modules = {

/***/ 78836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/cli/src/config.js + 11 modules
var src_config = __webpack_require__(73394);
// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/platform/files.js + 1 modules
var files = __webpack_require__(99069);
// EXTERNAL MODULE: ./lib/cli/src/platform/process.js
var platform_process = __webpack_require__(67726);
// EXTERNAL MODULE: ./lib/cli/src/plan/readiness.js
var readiness = __webpack_require__(91919);
// EXTERNAL MODULE: ./lib/cli/src/plan/selection.js
var selection = __webpack_require__(95889);
// EXTERNAL MODULE: ./lib/cli/src/plan/settings.js
var plan_settings = __webpack_require__(33526);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/version.js
var version = __webpack_require__(97079);
// EXTERNAL MODULE: ./lib/cli/cli/frame.js
var cli_frame = __webpack_require__(66698);
;// CONCATENATED MODULE: ./lib/cli/cli/init/config-text.js
/** The lines of the config file; none where everything has a default that fits. */
function configLines(shape) {
    const { templates, environments, namesEnvironments } = shape;
    const folders = templates.map(({ manifest }) => manifest.directory);
    return [
        ...(templates.length === 0 ? [] : ['packages:']),
        ...templates.map(({ id, manifest: { directory, ecosystem }, tag }) => {
            const isShared = folders.filter((each) => each === directory).length > 1;
            const kind = isShared ? `, ecosystem: ${ecosystem}` : '';
            return `  ${id}: { path: ${quoted(directory)}${kind}, tag: ${quoted(tag)} }`;
        }),
        ...(namesEnvironments
            ? [
                'channels:',
                `  release: { environment: ${environments.release} }`,
                `  prerelease: { pypi: testpypi, environment: ${environments.prerelease} }`,
            ]
            : []),
    ];
}
const quoted = (text) => (/^[A-Za-z0-9][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`);

// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/observe/registries.js
var observe_registries = __webpack_require__(67553);
// EXTERNAL MODULE: ./lib/cli/src/plan/forecast.js + 2 modules
var forecast = __webpack_require__(7371);
// EXTERNAL MODULE: ./lib/cli/src/plan/plan.js + 9 modules
var plan_plan = __webpack_require__(87710);
// EXTERNAL MODULE: ./lib/cli/src/plan/pypi-names.js + 1 modules
var pypi_names = __webpack_require__(29602);
// EXTERNAL MODULE: ./lib/cli/src/platform/clock.js
var clock = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/cli/src/platform/http.js + 4 modules
var platform_http = __webpack_require__(4327);
// EXTERNAL MODULE: ./lib/cli/src/inputs.js + 1 modules
var inputs = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/cli/src/registries-for.js + 22 modules
var registries_for = __webpack_require__(49325);
// EXTERNAL MODULE: ./lib/cli/src/report/plan.js + 1 modules
var report_plan = __webpack_require__(25112);
// EXTERNAL MODULE: ./lib/cli/cli/init/draft.js
var init_draft = __webpack_require__(29393);
;// CONCATENATED MODULE: ./lib/cli/cli/init/foresee.js














/** Makes the plan as the plan step would, for lines to show and for what is to be set up. */
async function foresee(seen, processes, offline) {
    const { draft, problems, standIn } = (0,init_draft/* draftOf */.b)(seen);
    const all = seen.manifests.map((each) => unasked(each));
    const packages = offline ? all : await asked(seen, all, processes);
    if (draft === undefined)
        return { lines: ['There is no plan yet.'], packages, problems };
    // the plan knows a version that only the tag tells
    const standing = draft.packages.map((each) => ({
        ...each,
        onRegistry: packages.find((one) => isSame(one, each))?.onRegistry ?? each.onRegistry,
    }));
    const changelog = await files/* files */.a.text(external_node_path_.join(seen.root, 'CHANGELOG.md'));
    const source = changelog === undefined ? 'generated' : 'CHANGELOG.md';
    const plan = (0,plan_plan/* finishPlan */.F)(draft, standing, { sha256: '', source });
    const note = standIn === undefined ? [] : [`the build backend tells the version; ${standIn} stands for it here`];
    return { lines: [(0,report_plan/* planHeadline */.MM)(plan), ...note, ...(0,report_plan/* planLines */.HN)(plan)], packages, problems };
}
const isSame = (one, other) => one.ecosystem === other.ecosystem && one.directory === other.directory;
/** A registry that does not answer is nothing that init could not do without. */
async function asked(seen, packages, processes) {
    const http = (0,platform_http/* createHttp */.V)({ environment: processes.environment, version: version/* version */.r, repository: version/* ownRepository */.d, clock: clock/* clock */.p });
    const registries = (0,registries_for/* registriesFor */.f)({ http, files: files/* files */.a, clock: clock/* clock */.p, mask: () => { } }, (0,inputs/* readInputs */.Ko)({}).inputs, 'pypi');
    return (0,forecast/* withStanding */.N6)(packages, await (0,observe_registries/* observeRegistries */.E)({ ...registries, lookalikesOf: pypi_names/* lookalikesOf */.k }, packages, seen.facts.manifests));
}
function unasked(manifest) {
    const own = manifest.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(manifest.version);
    const isPython = manifest.ecosystem === 'python';
    return {
        ecosystem: manifest.ecosystem,
        name: manifest.name,
        version: (isPython ? own?.pep440 : own?.semver) ?? '1.0.0',
        versionSource: manifest.version === undefined ? 'tag' : 'manifest',
        directory: manifest.directory,
        workspace: isPython ? undefined : manifest.workspace,
        backend: isPython ? manifest.backend : 'cargo',
        requires: isPython ? manifest.requires : [],
        crateDirectory: isPython ? manifest.crateDirectory : manifest.directory,
        onRegistry: 'unasked',
    };
}

// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
;// CONCATENATED MODULE: ./lib/cli/cli/init/own-pin.js




/** Milliseconds for asking GitHub. */
const patience = 15_000;
/**
 * The commit of this very version: what the tag of the release points at on GitHub, or, for a copy that is run from its
 * own checkout, the commit of that. A tag alone is no pin, because it can be moved.
 */
async function ownPin(processes, folder, given) {
    const comment = `v${version/* version */.r}`;
    if (given !== undefined)
        return givenPin(given);
    const env = { ...(0,environment/* childEnvironment */.Q)(processes.environment), GIT_TERMINAL_PROMPT: '0' };
    const git = (cwd, ...argv) => processes.run({ argv: ['git', '-c', 'safe.directory=*', ...argv], cwd, env, deadline: patience });
    const tag = `refs/tags/v${version/* version */.r}`;
    const remote = await git(folder, 'ls-remote', `https://github.com/${version/* ownRepository */.d}`, tag, `${tag}^{}`);
    // an annotated tag has a line of its own for the commit
    const lines = remote.code === 0 ? remote.stdout.trim().split('\n') : [];
    const [ref = ''] = (lines.find((line) => line.endsWith('^{}')) ?? lines[0] ?? '').split('\t');
    if (/^[0-9a-f]{40}$/.test(ref))
        return { action: version/* ownRepository */.d, ref, version: comment };
    const [top, head] = await Promise.all([git(folder, 'rev-parse', '--show-toplevel'), git(folder, 'rev-parse', 'HEAD')]);
    const isOwn = top.code === 0 && external_node_path_.resolve(top.stdout.trim()) === external_node_path_.resolve(folder);
    if (isOwn && head.code === 0)
        return { action: version/* ownRepository */.d, ref: head.stdout.trim(), version: comment };
    return { problem: unknown() };
}
/** `owner/name@commit`, for a fork or a copy, with `# v1.2.3` where a version is to be shown. */
function givenPin(given) {
    const [, action, ref, comment] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})(?:\s*#\s*(\S+))?$/.exec(given) ?? [];
    if (action !== undefined && ref !== undefined)
        return { action, ref, version: comment ?? '' };
    return {
        problem: (0,problem/* problem */.CC)('init-action-unpinned', `--action takes owner/name@commit with all 40 digits, not ${given}.`, 'A tag or a branch can be moved under a workflow that trusts it; git ls-remote tells its commit.'),
    };
}
function unknown() {
    return (0,problem/* problem */.CC)('init-action-unpinned', `The commit of release-action ${version/* version */.r} could not be found out: github.com did not tell its tag v${version/* version */.r}.`, `Try again with a network, or name the commit: --action ${version/* ownRepository */.d}@COMMIT`);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/cli/cli/init/marker.js
var marker = __webpack_require__(34130);
;// CONCATENATED MODULE: ./lib/cli/cli/init/align.js
/** Compares by a longest common subsequence of the keys. */
function changeBetween(before, after) {
    const fates = before.map(() => ({ instead: [] }));
    const inserted = Array.from({ length: before.length + 1 }, () => []);
    let [from, at] = [0, 0];
    for (const [old, fresh] of [...matches(before, after), [before.length, after.length]]) {
        const put = Array.from({ length: fresh - at }, (_, index) => at + index);
        if (from === old)
            inserted[old]?.push(...put);
        else if (put.length === old - from)
            put.forEach((each, index) => (fates[from + index] = { instead: [each] }));
        else
            fates[from] = { instead: put };
        if (old < before.length)
            fates[old] = { keep: fresh };
        from = old + 1;
        at = fresh + 1;
    }
    return { fates, inserted };
}
/** What a pair is worth; its distance is taken off, and never outweighs another pair. */
const pairWorth = 1e6;
/**
 * Pairs of equal lines, in order: as many as there can be, and of those the ones that moved least. Lines such as `steps:`
 * stand in a workflow many times, and each is that of its own job.
 */
function matches(before, after) {
    // the most that pairs can be worth in the rest, from each pair of places on
    const width = after.length + 1;
    const best = new Float64Array((before.length + 1) * width);
    const rest = (one, other) => best[one * width + other] ?? 0;
    const paired = (one, other) => before[one] === after[other] ? pairWorth - Math.abs(one - other) + rest(one + 1, other + 1) : -1;
    for (let one = before.length - 1; one >= 0; one--) {
        for (let other = after.length - 1; other >= 0; other--) {
            best[one * width + other] = Math.max(paired(one, other), rest(one + 1, other), rest(one, other + 1));
        }
    }
    const pairs = [];
    let [one, other] = [0, 0];
    while (one < before.length && other < after.length) {
        if (rest(one, other) === paired(one, other))
            pairs.push([one++, other++]);
        else if (rest(one, other) === rest(one + 1, other))
            one++;
        else
            other++;
    }
    return pairs;
}

// EXTERNAL MODULE: ./lib/cli/cli/init/pins.js
var init_pins = __webpack_require__(56688);
;// CONCATENATED MODULE: ./lib/cli/cli/init/merge.js



/**
 * Brings what a person made of the lines together with what would be written now. The lines that both started from are
 * known by their hashes alone, and that is enough: every line of the result is one of theirs or one of ours.
 */
function merge(written, theirs, fresh) {
    const person = changeBetween(written.lines, theirs.map((line) => (0,marker/* keyOf */.TN)(line)));
    const update = changeBetween(written.lines, fresh.map((line) => (0,marker/* keyOf */.TN)(line)));
    const lines = [];
    const conflicts = [];
    const repin = pinner(written, fresh, (kept, wanted) => conflicts.push({ line: lines.length + 1, kept, wanted }));
    const own = (at) => at.map((each) => theirs[each] ?? '');
    const ours = (at) => at.map((each) => fresh[each] ?? '');
    const put = (some) => some.forEach((line) => lines.push(repin(line)));
    for (let at = 0; at <= written.lines.length; at++) {
        const [mine, its] = [own(person.inserted[at] ?? []), ours(update.inserted[at] ?? [])];
        put(mine);
        if (!merge_isSame(mine, its))
            put(its);
        const [made, wanted] = [person.fates[at], update.fates[at]];
        if (made === undefined || wanted === undefined)
            continue;
        if ('keep' in made)
            put('keep' in wanted ? own([made.keep]) : ours(wanted.instead));
        else {
            const kept = own(made.instead);
            if (!('keep' in wanted) && !merge_isSame(kept, ours(wanted.instead))) {
                conflicts.push({ line: lines.length + 1, kept, wanted: ours(wanted.instead) });
            }
            put(kept);
        }
    }
    return { lines, conflicts };
}
const merge_isSame = (one, other) => one.length === other.length && one.every((line, at) => (0,marker/* keyOf */.TN)(line) === (0,marker/* keyOf */.TN)(other[at] ?? ''));
/** Brings the pin of a line up to date where it is still the one that was written; one that a person changed is kept. */
function pinner({ pins }, fresh, onKept) {
    const wanted = new Map();
    for (const pin of fresh.flatMap((line) => (0,init_pins/* pinIn */.Hq)(line) ?? []))
        wanted.set(pin.action, pin);
    return (line) => {
        const [pin, key] = [(0,init_pins/* pinIn */.Hq)(line), (0,marker/* pinKeyOf */._T)(line)];
        const now = pin === undefined ? undefined : wanted.get(pin.action);
        if (pin === undefined || key === undefined || now === undefined || (0,init_pins/* pinText */.xl)(pin) === (0,init_pins/* pinText */.xl)(now))
            return line;
        if (pins.has(key))
            return (0,init_pins/* withPin */.Ij)(line, now);
        // what was written last is what would be written now: the person's choice is no news
        if (!pins.has((0,marker/* pinKeyOf */._T)(`uses: ${(0,init_pins/* pinText */.xl)(now)}`) ?? ''))
            onKept([(0,init_pins/* pinText */.xl)(pin)], [(0,init_pins/* pinText */.xl)(now)]);
        return line;
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/init/place.js




/**
 * Decides about a file: `existing` is what stands there now, `fresh` what would be written today. A file that init did not
 * write is never overwritten unless `force` says so; one that it wrote is brought up to date around what a person changed.
 */
function place(file, existing, fresh, { version, force }) {
    const written = (0,marker/* marked */.xI)(fresh, version);
    const text = `${written.join('\n')}\n`;
    const placing = { file, text: undefined, problems: [] };
    if (existing === undefined || existing.trim() === '')
        return { ...placing, what: 'new', text };
    if (force)
        return existing === text ? { ...placing, what: 'unchanged' } : { ...placing, what: 'replaced', text };
    const { lines, end, mark, isEnded } = split(existing);
    const at = lines.findIndex((line) => (0,marker/* isMarker */.rg)(line));
    if (at < 0)
        return { ...placing, what: 'refused', problems: [foreign(file)] };
    const base = (0,marker/* readMarker */.t7)(lines[at] ?? '');
    if (base === undefined)
        return { ...placing, what: 'refused', problems: [damaged(file, at + 1)] };
    // what a person wrote below the marker stays below it
    const merged = merge(base, [...lines.slice(0, at), ...lines.slice(at + 1)], fresh);
    const cut = Math.max(0, merged.lines.length - (lines.length - at - 1));
    const all = [...merged.lines.slice(0, cut), written.at(-1) ?? '', ...merged.lines.slice(cut)];
    const made = `${mark}${all.join(end)}${isEnded ? end : ''}`;
    if (made === existing)
        return { ...placing, what: 'unchanged' };
    const broken = brokenYaml(made);
    if (broken !== undefined)
        return { ...placing, what: 'refused', problems: [unreadable(file, broken)] };
    return { file, what: 'updated', text: made, problems: merged.conflicts.map((each) => conflicting(file, each)) };
}
function split(text) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const windows = text.split('\r\n').length - 1;
    const end = windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
    const lines = text.slice(mark.length).split(/\r?\n/);
    const isEnded = lines.at(-1) === '';
    return { lines: isEnded ? lines.slice(0, -1) : lines, end, mark, isEnded };
}
function brokenYaml(text) {
    const [error] = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: true }).errors;
    return error === undefined
        ? undefined
        : { words: error.message.split('\n')[0] ?? '', line: error.linePos?.[0].line ?? 1 };
}
function foreign(file) {
    return (0,problem/* problem */.CC)('init-file-foreign', `${file} is there, and init did not write it.`, 'It is left as it is. Write elsewhere with --output FILE and compare, or overwrite it with --force.', { file });
}
function damaged(file, line) {
    return (0,problem/* problem */.CC)('init-marker-damaged', `${file}:${line}: the line that tells what init wrote has been changed, so what a person changed cannot be told.`, 'Restore that line from git, or write elsewhere with --output FILE and compare, or overwrite it with --force.', { file, line });
}
function conflicting(file, { line, kept, wanted }) {
    const said = (lines) => lines.length === 0 ? 'nothing' : lines.map((each) => each.trim()).join(' \u23ce ');
    return (0,problem/* problem */.CC)('init-conflict', `${file}:${line}: you have ${said(kept)}, and this version would write ${said(wanted)}. Yours is kept.`, 'Compare the two, and take over by hand what you want. It is said once: the next run takes yours for settled.', { file, line, level: 'warning' });
}
function unreadable(file, { words, line }) {
    return (0,problem/* problem */.CC)('init-conflict', `${file} is left as it is: with the changes of both it would be no YAML (line ${line}: ${words}).`, 'Write elsewhere with --output FILE and bring the two together by hand.', { file });
}

;// CONCATENATED MODULE: ./lib/cli/cli/init/publishers.js


/** What uploads to PyPI or crates.io, by the words that a workflow uses it with. */
const publishing = /pypa\/gh-action-pypi-publish|\btwine upload\b|\buv publish\b|\b(?:poetry|hatch|flit|pdm|maturin) (?:publish|upload)\b|\bcargo (?:workspaces )?publish\b(?![^\n]*--dry-run)|\bcargo release\b(?=[^\n]* (?:-x|--execute)\b)|release-plz\/action|katyo\/publish-crates|\bsemantic-release publish\b/;
/** A warning for every other workflow that publishes: a tag would start both. */
async function publishersElsewhere({ root, git }, own, files) {
    const others = git.tracked.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file) && file !== own);
    const found = await Promise.all(others.map(async (file) => {
        const [what] = publishing.exec((await files.text(external_node_path_.join(root, file))) ?? '') ?? [];
        return what === undefined ? [] : [rival(file, what)];
    }));
    return found.flat();
}
function rival(file, what) {
    return (0,problem/* problem */.CC)('init-publisher-elsewhere', `${file} publishes as well (${what}).`, 'Remove it, or the part of it that publishes, before RELEASE_LIVE is set: one tag would start both.', { file, level: 'warning' });
}

// EXTERNAL MODULE: ./lib/cli/cli/doctor/publishers.js
var publishers = __webpack_require__(45162);
;// CONCATENATED MODULE: ./lib/cli/cli/init/scalar.js
/** An expression of GitHub's. */
const expression = (words) => `\${{ ${words} }}`;
/** In whichever quotes nothing has to be escaped; what reads the raw text of a workflow is confused by doubled ones. */
const scalar_quoted = (text) => text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
/** Plain where YAML reads it as it stands, also inside braces. */
const scalar = (text) => (/^[A-Za-z0-9][\w.-]*$/.test(text) ? text : scalar_quoted(text));

;// CONCATENATED MODULE: ./lib/cli/cli/init/job.js


/** The machine of every job that is no row of a matrix. */
const runner = 'ubuntu-24.04';
/** What later jobs are told of the plan. */
const plan = expression('needs.plan.outputs.plan');
/** A step that uses the action of the pin. */
function stepLine(pin, { id, if: when, with: given }) {
    const [uses = '', comment = ''] = (0,init_pins/* pinText */.xl)(pin).split(' # ');
    const inputs = Object.entries(given).map(([name, value]) => `${name}: ${scalar(value)}`);
    const marks = [...(id === undefined ? [] : [`id: ${id}`]), ...(when === undefined ? [] : [`if: ${scalar_quoted(when)}`])];
    return { text: `{ ${[`uses: ${uses}`, ...marks, `with: { ${inputs.join(', ')} }`].join(', ')} }`, comment };
}
/** One thing a line, so that what a person changes stays apart from what a later version of us changes. */
const jobLines = ({ id, facts, steps, isBracketed }) => [
    `  ${id}:`,
    ...facts.map(([key, value, comment]) => commented(`    ${key}: ${value}`, comment)),
    ...(isBracketed === true || steps.length === 1
        ? bracketed(steps, '')
        : ['    steps:', ...steps.map(({ text, comment }) => commented(`      - ${text}`, comment))]),
];
/** What is worth a line of its own also where lines are short. */
const ownLine = new Set(['if', 'strategy', 'permissions', 'outputs']);
/** The same in about half the lines, for a workflow with so many jobs that it would not fit a screen otherwise. */
function shortJobLines({ id, facts, steps }) {
    const head = facts.filter(([key]) => !ownLine.has(key)).map(([key, value]) => `${key}: ${inBraces(value)}`);
    return [
        `  ${id}: { ${head.join(', ')},`,
        ...facts
            .filter(([key]) => ownLine.has(key))
            .map(([key, value, comment]) => commented(`    ${key}: ${inBraces(value)},`, comment)),
        ...bracketed(steps, ' }'),
    ];
}
function bracketed(steps, end) {
    return steps.map(({ text, comment }, at) => {
        const front = at === 0 ? '    steps: [' : '      ';
        const back = at === steps.length - 1 ? `]${end}` : ',';
        return commented(`${front}${text}${back}`, comment);
    });
}
const commented = (line, comment) => comment === undefined || comment === '' ? line : `${line} # ${comment}`;
/** A value as it has to stand inside braces, where an expression would begin a mapping. */
const inBraces = (value) => /^['"[{]|^[\w. -]+$/.test(value) && !value.startsWith('${{') ? value : scalar_quoted(value);

;// CONCATENATED MODULE: ./lib/cli/cli/init/held.js


/**
 * The jobs that try a held release on each system, and the one that publishes its draft then. That one publishes once more:
 * everything is there, so that it sends nothing and needs no identity. Where somebody is to be told it runs in any case: it
 * alone tells of a release that could not be used, since the other jobs run what they install.
 */
function verifying({ shape, ours }) {
    if (shape.verifyOn.length === 0)
        return [];
    const systems = shape.verifyOn.map((each) => scalar(each)).join(', ');
    const ways = announcing(shape);
    const isTold = Object.keys(ways).length > 0;
    return [
        {
            id: 'verify',
            facts: [
                ['name', `Verify on ${expression('matrix.runner')}`],
                ['needs', '[plan, publish]'],
                ['strategy', `{ fail-fast: false, matrix: { runner: [${systems}] } }`],
                ['runs-on', expression('matrix.runner')],
                ['timeout-minutes', '90'],
                ['permissions', '{ actions: read }', 'files of an earlier attempt'],
            ],
            steps: [ours({ with: { step: 'verify', plan: plan } })],
        },
        {
            id: 'release',
            facts: [
                ['name', 'GitHub Release'],
                ['needs', isTold ? '[plan, publish, verify]' : '[plan, verify]'],
                ...(isTold
                    ? [
                        ['if', "needs.publish.result == 'success' && !cancelled()"],
                        ['environment', announcingEnvironment(shape)],
                    ]
                    : []),
                ['runs-on', runner],
                ['permissions', '{ contents: write, actions: read }', 'the release, files of an earlier attempt'],
            ],
            steps: [
                ours({
                    with: {
                        step: 'publish',
                        live: 'true',
                        ...(isTold && { verified: expression('needs.verify.result') }),
                        plan: plan,
                        ...ways,
                    },
                }),
            ],
        },
    ];
}
/**
 * The environment of the job that tells of a release. It has no reviewers, who were asked before, and holds nothing but the
 * secrets for that. GitHub makes one that is not there, and a secret of the repository is seen in it as well.
 */
const announcingEnvironment = ({ environments }) => scalar(`${environments.release}-announce`);
/** Where the release is announced: by whichever job finishes it. */
function announcing(shape) {
    return {
        ...(shape.notify.slack && { 'slack-webhook': expression('secrets.SLACK_WEBHOOK') }),
        ...(shape.notify.email.length > 0 && { 'smtp-url': expression('secrets.SMTP_URL') }),
        ...(shape.notify.webhook && { 'webhook-url': expression('secrets.WEBHOOK_URL') }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/init/setup.js


/** What a maintainer sets up once, outside the repository: as lines, with the pages to do it on. */
function setUpLines(shape, publisher) {
    const { release, prerelease } = shape.environments;
    const environments = [...new Set([release, prerelease])];
    // the run that releases a merged pull request is a run of the branch
    const refs = shape.releaseBranch === undefined ? 'tags' : `tags and to ${shape.releaseBranch}`;
    const page = `https://github.com/${publisher.repository ?? 'OWNER/NAME'}/settings`;
    return [
        'Set up once:',
        ...(publisher.repository === undefined
            ? ['  (no remote `origin` on GitHub: OWNER/NAME stands for the repository, and forms cannot be filled in)']
            : []),
        `  GitHub: the ${environments.length > 1 ? 'environments' : 'environment'} ${environments.join(' and ')}, open to ${refs} only, with reviewers where you want them`,
        `    ${page}/environments/new`,
        '  GitHub: the variable RELEASE_LIVE with the value true, once a dry run has pleased you; without it nothing is uploaded',
        `    ${page}/variables/actions/new`,
        ...(shape.releaseBranch === undefined
            ? []
            : ['  GitHub: \u201cAllow GitHub Actions to create and approve pull requests\u201d', `    ${page}/actions`]),
        ...announcements(shape, page),
        ...publisher.packages.filter((each) => each.ecosystem === 'python').flatMap((each) => pypi(each, shape, publisher)),
        ...crates(shape, publisher, page),
    ];
}
/** The job that publishes a held draft tells of it from an environment of its own, in which nobody is asked once more. */
function announcements(shape, page) {
    const secrets = Object.values(announcing(shape)).flatMap((each) => /secrets\.(\w+)/.exec(each)?.[1] ?? []);
    if (secrets.length === 0)
        return [];
    const { release, prerelease } = shape.environments;
    const homes = [
        ...new Set([release, prerelease, ...(shape.verifyOn.length === 0 ? [] : [announcingEnvironment(shape)])]),
    ];
    const where = `of the ${homes.length > 1 ? 'environments' : 'environment'} ${homes.join(', ')}, or of the repository`;
    return [
        `  GitHub: the ${secrets.length > 1 ? 'secrets' : 'secret'} ${secrets.join(', ')} ${where}`,
        ...(shape.verifyOn.length === 0
            ? []
            : [`    ${announcingEnvironment(shape)} gets the same tags and no reviewers: who releases was asked before`]),
        `    ${page}/environments`,
    ];
}
function pypi({ name, onRegistry }, shape, publisher) {
    if (publisher.credentials.pypi === 'token')
        return [];
    const { release, prerelease } = shape.environments;
    const indexes = [
        { title: 'PyPI', index: 'pypi', environment: release, isAsked: true },
        ...(prerelease === release
            ? []
            : [{ title: 'TestPyPI', index: 'testpypi', environment: prerelease, isAsked: false }]),
    ];
    return indexes.flatMap(({ title, index, environment, isAsked }) => {
        const trusted = { ...publisher, environment };
        const known = isAsked ? onRegistry : 'unasked';
        return [
            `  ${title}: the trusted publisher of ${name}${known === 'new' ? ', which is not there yet' : ''}: ${setup_form(publisher, environment)}`,
            ...(known === 'new' ? [] : [`    ${(0,publishers/* settingsForm */.Ek)(index, name, trusted)}`]),
            ...(known === 'known' || known === 'released'
                ? []
                : [`    ${known === 'new' ? '' : 'where it is not there yet: '}${(0,publishers/* pendingForm */.e3)(index, name, trusted)}`]),
        ];
    });
}
const setup_form = ({ repository, workflow }, environment) => `repository ${repository ?? 'OWNER/NAME'}, workflow ${workflow}, environment ${environment}`;
/** A crate has a settings page once it is there, and needs a token to get there. */
function crates(shape, publisher, page) {
    const crates = publisher.packages.filter((each) => each.ecosystem === 'rust');
    if (crates.length === 0)
        return [];
    const fresh = crates.filter((each) => each.onRegistry === 'new').map((each) => each.name);
    const isByToken = publisher.credentials.crates === 'token';
    const who = isByToken
        ? 'every release'
        : fresh.length > 0
            ? `the first version of ${fresh.join(', ')}`
            : 'a new crate';
    return [
        ...(isByToken
            ? []
            : [`  crates.io: the trusted publisher of each crate: ${setup_form(publisher, shape.environments.release)}`]),
        ...(isByToken ? [] : crates)
            .filter((each) => each.onRegistry !== 'new')
            .map((each) => `    ${(0,publishers/* settingsForm */.Ek)('crates.io', each.name, { ...publisher, environment: shape.environments.release })}`),
        `  crates.io: a token for ${who}, as the secret CRATES_TOKEN of the environment ${shape.environments.release}`,
        '    https://crates.io/settings/tokens/new',
        `    ${page}/environments`,
    ];
}

// EXTERNAL MODULE: ./lib/cli/src/model/project-name.js
var project_name = __webpack_require__(30146);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-style.js
var tag_style = __webpack_require__(42409);
// EXTERNAL MODULE: ./lib/cli/src/model/tag-template.js
var tag_template = __webpack_require__(9496);
;// CONCATENATED MODULE: ./lib/cli/cli/init/shape.js




/** The environment that trusted publishing is bound to. */
const shape_environment = 'release';
/** Decides from what is there; asks nothing. */
function shapeOf(sight) {
    const { manifests, config, isConfigured } = sight;
    const templates = isConfigured ? [] : ownTemplates(sight);
    const said = config.channels;
    const isTwofold = !isConfigured && (said.prerelease.environment !== undefined || goesToTestPyPI(sight));
    const release = said.release.environment ?? shape_environment;
    return {
        tagFilters: filtersOf(sight, templates),
        templates,
        environments: {
            release,
            prerelease: said.prerelease.environment ?? (isTwofold ? `${shape_environment}-test` : release),
        },
        namesEnvironments: isTwofold,
        hasCrates: manifests.some((each) => each.ecosystem === 'rust'),
        isLimited: config.build.maxParallel !== undefined,
        notify: config.notify,
        verifyOn: config.verify.on,
        releaseBranch: sight.releaseBranch,
        isManifold: new Set(manifests.map((each) => (0,project_name/* normalisedName */.E)(each.name))).size > 1,
    };
}
/** A Python package that has had a pre-release, or is at one, will have more, and they go to TestPyPI. */
function goesToTestPyPI({ manifests, tags }) {
    if (!manifests.some((each) => each.ecosystem === 'python'))
        return false;
    const texts = [
        // `_` stands for dots in some
        ...tags.map((tag) => (tag.includes('.') ? tag : tag.replaceAll('_', '.'))),
        ...manifests.map((each) => each.version ?? ''),
    ];
    return texts
        .map((each) => (0,model_version/* readVersion */.$4)(each.replace(/^(?:.*[-@/]|[a-z]+\.)?v?(?=\d)/, '')))
        .some((each) => each !== undefined && (0,model_version/* isPrerelease */.V1)(each));
}
/**
 * Templates of their own for packages that are released one by one: those whose names, languages or folders stand in tags,
 * or all crates, where the first tag is still to come and no version is everybody's. What an earlier run wrote stays.
 */
function ownTemplates(sight) {
    const { manifests, tags, config } = sight;
    const isAlone = manifests.length === 1;
    const isApart = tags.length === 0 && new Set(manifests.map((each) => each.version)).size > 1;
    const styles = (0,tag_style/* livingStyles */.Or)(manifests, (0,tag_style/* stylesOf */.i1)(tags));
    const found = manifests.map((manifest) => {
        const here = config.packages.filter((each) => each.path === manifest.directory);
        const said = here.find((each) => each.ecosystem === manifest.ecosystem) ?? here[0];
        return { manifest, tag: said?.tag ?? (0,tag_style/* styleOf */.Vj)(manifest, styles, isAlone) };
    });
    // alone, a package may bear its name in its tags without a word in the config
    const isOwn = (tag) => tag !== undefined && !(0,tag_style/* isPlain */.$i)(tag) && !(isAlone && tag.includes('{name}'));
    const example = found.find(({ manifest, tag }) => manifest.ecosystem === 'rust' && isOwn(tag))?.tag;
    const forCrates = example ?? (isApart ? '{name}-v{version}' : undefined);
    if (forCrates === undefined && !found.some(({ tag }) => isOwn(tag)))
        return [];
    const hasPlain = tags.length === 0 || [...styles.keys()].some((each) => (0,tag_style/* isPlain */.$i)(each));
    const plain = styles.has('{version}') && !styles.has('v{version}') ? '{version}' : 'v{version}';
    const ids = idsOf(manifests);
    return found.map(({ manifest, tag }, index) => {
        const isRust = manifest.ecosystem === 'rust';
        // a crate may bear the wheel's name; plain tags are the wheel's then
        const isNamesakes = !isRust && manifests.some((each) => each !== manifest && isNamesake(each, manifest));
        const isShared = isNamesakes && hasPlain && tag?.includes('{name}') !== false;
        const usual = (isRust ? forCrates : undefined) ?? plain;
        return { id: ids[index] ?? manifest.name, manifest, tag: isShared ? plain : (tag ?? usual) };
    });
}
const isNamesake = (one, other) => one.name === other.name;
/** The names, with what tells namesakes apart: their ecosystem, then their folder. */
function idsOf(manifests) {
    const isOnly = (manifest) => manifests.every((each) => each === manifest || !isNamesake(each, manifest));
    const taken = new Set(manifests.filter((each) => isOnly(each)).map((each) => each.name));
    return manifests.map((manifest) => {
        if (isOnly(manifest))
            return manifest.name;
        const ofKind = `${manifest.name}-${manifest.ecosystem}`;
        const id = taken.has(ofKind) ? `${ofKind}-${manifest.directory.replace(/[^\w-]+/g, '-')}` : ofKind;
        taken.add(id);
        return id;
    });
}
/** GitHub's patterns for the templates. */
function filtersOf({ manifests, tags, config, isConfigured }, templates) {
    const [first, ...others] = manifests;
    const alone = first === undefined || others.length > 0 ? undefined : (0,tag_style/* styleOf */.Vj)(first, (0,tag_style/* stylesOf */.i1)(tags), true);
    const usual = tags.some((tag) => /^\d/.test(tag) && (0,model_version/* readVersion */.$4)(tag) !== undefined)
        ? ['v{version}', '{version}']
        : ['v{version}'];
    const hasSaid = isConfigured || config.packages.length > 0;
    const named = alone?.includes('{name}') === true ? [alone.replace('{name}', first?.name ?? '')] : [];
    const said = hasSaid ? saidIn(config, manifests, usual) : [...templates.map((each) => each.tag), ...named];
    return [...new Set((said.length === 0 ? usual : said).map((each) => filterOf(each)))].sort();
}
/** `*` is anything but a slash; what else means something in a filter has a backslash in front. */
const filterOf = (template) => (0,tag_template/* filled */.Bq)(template.replace(/[*+?![\]\\]/g, '\\$&'), '*', '[0-9]*');
function saidIn({ packages }, manifests, usual) {
    const of = (each) => (each.tag === undefined ? usual : [each.tag]);
    const rest = manifests.some((each) => packages.every(({ path }) => path !== each.directory));
    return [...(rest ? usual : []), ...packages.filter((each) => each.publish).flatMap((each) => of(each))];
}

// EXTERNAL MODULE: ./lib/cli/cli/init/survey.js
var survey = __webpack_require__(9482);
;// CONCATENATED MODULE: ./lib/cli/cli/init/workflow.js



/** The one foreign action, at a release whose commit was looked up. */
const checkout = {
    action: 'actions/checkout',
    ref: 'de0fac2e4500dabe0009e67214ff5f5447ce83dd',
    version: 'v6.0.2',
};
const reading = ['{ contents: read }', 'to check out'];
/** Monday morning, at no full hour: GitHub is late then. */
const weekly = '23 4 * * 1';
/**
 * The lines of the release workflow. One step a line and one thing a line, so that what a person changes stays apart from
 * what a later version of us changes; where a release is tried first there are two jobs more, and all of them are shorter.
 */
function workflowLines(shape, action) {
    const common = {
        shape,
        source: stepLine(checkout, { with: { 'fetch-depth': '0', 'persist-credentials': 'false' } }),
        ours: (step) => stepLine(action, step),
    };
    const lines = shape.verifyOn.length === 0 ? jobLines : shortJobLines;
    return [
        'name: Release',
        'on:',
        `  push: { ${branches(shape)}tags: [${shape.tagFilters.map((each) => `'${each}'`).join(', ')}] }`,
        '  pull_request:',
        `  schedule: [{ cron: '${weekly}' }]`,
        "  workflow_dispatch: { inputs: { live: { description: 'Publish, on a tag', type: boolean, default: false } } }",
        'permissions: {}',
        `concurrency: { group: ${scalar_quoted(`release-${expression('github.ref')}`)}, cancel-in-progress: false }`,
        'jobs:',
        ...[...releasePr(common), ...beforePublishing(common), publishJob(common), ...verifying(common)].flatMap((each) => lines(each)),
    ];
}
/** Everything that grants nothing but reading. */
function beforePublishing({ shape, source, ours }) {
    return [
        {
            id: 'plan',
            facts: [
                ['name', 'Plan'],
                ...(shape.releaseBranch === undefined ? [] : [['needs', 'release-pr']]),
                ['runs-on', runner],
                ['permissions', ...reading],
                [
                    'outputs',
                    `{ ${Object.entries(planOutputs(shape))
                        .map(([name, output]) => `${name}: ${scalar_quoted(expression(`steps.plan.outputs.${output}`))}`)
                        .join(', ')} }`,
                ],
            ],
            steps: [source, ours({ id: 'plan', with: { step: 'plan', ...tagOf(shape) } })],
        },
        {
            id: 'gate',
            facts: [
                ['name', expression('matrix.gate')],
                ['needs', 'plan'],
                ['strategy', `{ fail-fast: false, matrix: ${scalar_quoted(expression('fromJSON(needs.plan.outputs.gates)'))} }`],
                ...ofRow,
            ],
            steps: [source, ours({ with: { step: 'gate', gate: expression('matrix.gate'), plan: plan } })],
        },
        {
            id: 'build',
            facts: [
                ['name', `Build ${expression('matrix.target')}`],
                ['needs', 'plan'],
                [
                    'strategy',
                    `{ fail-fast: false, ${parallel(shape)}matrix: ${scalar_quoted(expression('fromJSON(needs.plan.outputs.builds)'))} }`,
                ],
                ...ofRow,
            ],
            steps: [source, ours({ with: { step: 'build', target: expression('matrix.target'), plan: plan } })],
        },
        {
            id: 'dry-run',
            facts: [
                ['name', 'Dry run'],
                ['needs', '[plan, gate, build]'],
                ['runs-on', runner],
                ['permissions', '{ contents: read }', 'what the repository and its tag are'],
            ],
            steps: [ours({ with: { step: 'dry-run', plan: plan } })],
        },
    ];
}
/** Of a job for each row of a matrix of the plan's. */
const ofRow = [
    ['runs-on', expression('matrix.runner')],
    ['timeout-minutes', expression('matrix.timeout')],
    ['permissions', ...reading],
];
const publishJob = ({ shape, ours }) => ({
    id: 'publish',
    facts: [
        ['name', 'Publish'],
        ...publishingWhen(shape),
        ['runs-on', runner],
        ['environment', environmentOf(shape)],
        ['permissions', `{ ${workflow_publishing} }`, 'the release, trusted publishing, provenance, files of an earlier attempt'],
    ],
    steps: [ours({ with: { step: 'publish', live: 'true', ...holdOf(shape), plan: plan, ...secretsOf(shape) } })],
});
const branches = ({ releaseBranch }) => releaseBranch === undefined ? '' : `branches: [${scalar(releaseBranch)}], `;
/**
 * The job that keeps the release pull request, and tags what was merged. Off the default branch its step is passed over
 * and not the job: GitHub would pass over all jobs that come after it, however far.
 */
function releasePr({ shape: { releaseBranch, isManifold }, source, ours }) {
    if (releaseBranch === undefined)
        return [];
    const when = `github.event_name == 'push' && github.ref == 'refs/heads/${releaseBranch.replaceAll("'", "''")}'`;
    const keeping = 'contents: write, pull-requests: write';
    return [
        {
            id: 'release-pr',
            facts: [
                ['name', 'Release pull request'],
                ['runs-on', runner],
                isManifold
                    ? [
                        'permissions',
                        `{ ${keeping}, actions: write }`,
                        'tags of what was merged, the next pull request, a run for each further tag',
                    ]
                    : ['permissions', `{ ${keeping} }`, 'the tag of what was merged, the next pull request'],
                ['outputs', `{ tag: ${scalar_quoted(expression('steps.pr.outputs.tag'))} }`],
            ],
            steps: [
                source,
                ours({ id: 'pr', if: when, with: { step: 'release-pr', live: expression("vars.RELEASE_LIVE == 'true'") } }),
            ],
            isBracketed: true,
        },
    ];
}
const tagOf = ({ releaseBranch }) => releaseBranch === undefined ? {} : { tag: expression('needs.release-pr.outputs.tag') };
/** On a tag, or where this very run has made one; and by the one switch. */
function publishingWhen({ releaseBranch }) {
    const isByMerge = releaseBranch !== undefined;
    const tagged = isByMerge ? "(github.ref_type == 'tag' || needs.release-pr.outputs.tag)" : "github.ref_type == 'tag'";
    return [
        ['needs', `[${isByMerge ? 'release-pr, ' : ''}plan, dry-run]`],
        ['if', `${tagged} && (vars.RELEASE_LIVE == 'true' || inputs.live)`],
    ];
}
const holdOf = ({ verifyOn }) => verifyOn.length === 0 ? {} : { 'hold-release': 'true' };
const workflow_publishing = 'contents: write, id-token: write, attestations: write, actions: read';
/** The outputs of the plan job, by the name that later jobs know them by. */
function planOutputs(shape) {
    return {
        plan: 'plan',
        gates: 'gate-matrix',
        builds: 'build-matrix',
        ...(shape.isLimited && { 'max-parallel': 'max-parallel' }),
        ...(isTwofold(shape) && { environment: 'environment' }),
    };
}
const isTwofold = ({ environments }) => environments.release !== environments.prerelease;
const environmentOf = (shape) => isTwofold(shape)
    ? expression(`needs.plan.outputs.environment || '${shape.environments.release}'`)
    : scalar(shape.environments.release);
/** The number itself stays in the config. */
const parallel = ({ isLimited }) => isLimited ? `max-parallel: ${scalar_quoted(expression('fromJSON(needs.plan.outputs.max-parallel)'))}, ` : '';
/** Secrets of the publishing job alone; one that is not set is empty, and means nothing. */
function secretsOf(shape) {
    return {
        ...(shape.hasCrates && { 'crates-token': expression('secrets.CRATES_TOKEN') }),
        ...announcing(shape),
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/init/writing.js



/** A file that is a folder, or may not be read, is told when it is written. */
async function textAt(file) {
    try {
        return await files/* files */.a.text(file);
    }
    catch {
        return undefined;
    }
}
/** Writes what was decided below `root`; stops at the first file that cannot be written, and tells it. */
async function writeAll(root, placings) {
    for (const { file, text } of placings) {
        if (text === undefined)
            continue;
        try {
            await files/* files */.a.write(external_node_path_.join(root, file), text);
        }
        catch (error) {
            const said = error instanceof Error ? error.message : String(error);
            const fix = 'Look at whether you may write there, or name another file with --output FILE.';
            return [(0,problem/* problem */.CC)('init-unwritable', `${file} cannot be written: ${said}.`, fix, { file })];
        }
    }
    return [];
}

// EXTERNAL MODULE: ./lib/cli/cli/problem-lines.js
var problem_lines = __webpack_require__(41170);
;// CONCATENATED MODULE: ./lib/cli/cli/init.js

























const usualWorkflow = '.github/workflows/release.yml';
const help = `release-action init [DIR] [options]

  Looks at a repository, shows what a release of it would be, and writes the
  workflow (${usualWorkflow}), with a config file only where
  the defaults do not fit. Run again, it brings both up to date around what you
  have changed in them.

  --output FILE        the workflow goes there, from the repository's folder
  --force              overwrite a workflow that init did not write
  --dry                write nothing
  --offline            do not ask the registries what they hold already
  --action NAME@COMMIT the action that the workflow uses, instead of this version

  Exit codes: 0 all is well, 1 something is wrong with the repository, or a file
  was left as it is, 2 the command line was not understood.

  release-action init --dry
  release-action init ../project --output .github/workflows/publish.yml`;
const options = {
    output: { type: 'string' },
    force: { type: 'boolean' },
    dry: { type: 'boolean' },
    offline: { type: 'boolean' },
    action: { type: 'string' },
};
const ownTerminal = {
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    environment: process.env,
};
/** `release-action init [DIR]` */
async function initCommand(args, terminal = ownTerminal) {
    const told = (problems) => tell(problems, terminal.err);
    const wanted = (0,cli_frame/* readLine */.Xw)({ name: 'init', help, options }, args, wantedIn, terminal);
    if (typeof wanted === 'number')
        return wanted;
    const programs = (0,platform_process/* createProcess */.K)(terminal.environment);
    const seen = await (0,survey/* survey */.F)(wanted.directory, { files: files/* files */.a, process: programs });
    if ('problem' in seen)
        return told([seen.problem]);
    if ((0,report_problems/* isRed */.iI)(seen.problems, false))
        return told(seen.problems);
    const pin = await ownPin(programs, ownFolder(), wanted.action);
    if ('problem' in pin)
        return told([pin.problem]);
    const settings = (0,plan_settings/* applyConfig */.x)(seen.config, seen.facts.manifests, usual/* usualConfigFile */.fx);
    const manifests = (0,readiness/* assess */.no)(settings.manifests.filter((each) => (0,selection/* isReleasable */.b)(each))).ready;
    if (manifests.length === 0)
        return told([...settings.problems, nothingToRelease(seen.facts.manifests.length)]);
    const shape = shapeOf({ ...seen, manifests });
    const config = seen.isConfigured ? [] : configLines(shape);
    const [workflow, own] = await Promise.all([
        textAt(external_node_path_.join(seen.root, wanted.output)),
        textAt(external_node_path_.join(seen.root, usual/* usualConfigFile */.fx)),
    ]);
    const how = { version: version/* version */.r, force: wanted.force };
    const placings = [
        place(wanted.output, workflow, workflowLines(shape, pin), how),
        ...(config.length === 0 ? [] : [place(usual/* usualConfigFile */.fx, own, config, { ...how, force: false })]),
    ];
    const made = placings.find((each) => each.file === usual/* usualConfigFile */.fx)?.text;
    const planned = made === undefined ? seen.config : (0,src_config.readConfig)(made, usual/* usualConfigFile */.fx).config;
    const foreseen = await foresee({ ...seen, manifests, config: planned }, programs, wanted.offline);
    for (const line of foreseen.lines)
        terminal.out(line);
    const elsewhere = await publishersElsewhere(seen, wanted.output, files/* files */.a);
    const refused = placings.flatMap((each) => (each.what === 'refused' ? each.problems : []));
    const problems = [...seen.problems, ...settings.problems, ...foreseen.problems, ...elsewhere];
    if (refused.length > 0)
        return told([...problems.map((each) => later(each)), ...refused]);
    const unwritten = wanted.dry ? [] : await writeAll(seen.root, placings);
    terminal.out('');
    for (const each of placings)
        terminal.out(`${each.file}: ${words(each, wanted.dry)}`);
    terminal.out('');
    const { packages } = foreseen;
    const publisher = { repository: seen.repository, workflow: workflowName(wanted.output), packages };
    for (const line of setUpLines(shape, { ...publisher, credentials: planned.credentials }))
        terminal.out(line);
    return told([...problems.map((each) => later(each)), ...placings.flatMap((each) => each.problems), ...unwritten]);
}
const nothingToRelease = (count) => (0,problem/* problem */.CC)('manifest-missing', `Nothing here may be published: ${count === 1 ? 'the one package' : `all ${count} packages`} found ${count === 1 ? 'is' : 'are'} kept back (\`publish = false\` in a manifest, or \`publish: false\` in the config).`, 'Let one be published first.');
/** What will stop a release does not stop the writing of its workflow. */
const later = (each) => (each.level === 'error' ? { ...each, level: 'live' } : each);
/** GitHub looks for workflows in one folder only, and registries want the name of the file there. */
const workflowName = (output) => external_node_path_.posix.dirname(output) === external_node_path_.posix.dirname(usualWorkflow)
    ? external_node_path_.posix.basename(output)
    : external_node_path_.posix.basename(usualWorkflow);
function words({ what }, dry) {
    const would = dry ? 'would be ' : '';
    if (what === 'unchanged')
        return 'up to date';
    if (what === 'new')
        return `${would}written`;
    if (what === 'replaced')
        return `${would}overwritten`;
    return `${would}brought up to date, with your changes in it`;
}
/** Where this program came from: the folder with action.yml, above the source or the bundle. */
function ownFolder() {
    const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
    const above = [external_node_path_.join(here, '..'), external_node_path_.join(here, '..', '..')];
    return above.find((each) => (0,external_node_fs_.existsSync)(external_node_path_.join(each, 'action.yml'))) ?? here;
}
function tell(problems, err) {
    for (const each of (0,problem_lines/* problemLines */.p)(problems, 'a release would be refused'))
        err(each);
    return (0,report_problems/* isRed */.iI)(problems, false) ? 1 : 0;
}
function wantedIn({ values, positionals }) {
    const directory = (0,cli_frame/* oneFolder */.NF)(positionals);
    if (!(0,external_node_fs_.existsSync)(directory))
        throw new TypeError(`there is no folder ${positionals[0]}`);
    const output = external_node_path_.posix.normalize((values.output ?? usualWorkflow).replaceAll('\\', '/'));
    if (/^(?:\.\.?(?:\/|$)|\/|[A-Za-z]:)|\/$/.test(output)) {
        throw new TypeError(`--output takes a file inside the repository, not ${values.output}`);
    }
    return {
        directory,
        output,
        force: values.force === true,
        dry: values.dry === true,
        offline: values.offline === true,
        action: values.action,
    };
}


/***/ }),

/***/ 93355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ humanSize),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** `1.4 MB`, `612 B`. */
function humanSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`;
}
/** Columns padded to the widest cell; two spaces between. */
function columns(rows) {
    const widths = rows.reduce((all, row) => {
        row.forEach((cell, index) => (all[index] = Math.max(all[index] ?? 0, cell.length)));
        return all;
    }, []);
    return rows.map((row) => row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd());
}
/** A Markdown table; its cells come from {@link code} or {@link plain}, so that no name can become markup. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}
/** Text that is shown as it is, wherever in Markdown it lands. Web addresses become links to themselves. */
function plain(text) {
    // escaped, an address would be another one: `\_` is taken into the link that GitHub makes of it
    return text
        .split(/(https?:\/\/[^\s<>"'`|()[\]{}\\*]*[^\s<>"'`|()[\]{}\\*.,;:!?])/)
        .map((part, at) => (at % 2 === 1 ? `<${part}>` : bare(part)))
        .join('');
}
/** The same within the text of a link, where no other link can be. */
const bare = (text) => text.replace(/[\\`*_{}[\]<>()#+!|~@&]/g, '\\$&').replace(/\r?\n/g, '<br>');
/** Text as inline code, whatever backticks it holds (CommonMark 0.31, 6.1). */
function code(text) {
    const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(0, ...runs) + 1);
    const space = text === '' || /^`|`$/.test(text) ? ' ' : '';
    return `${fence}${space}${text.replace(/\|/g, '\\|').replace(/\r?\n/g, ' ')}${space}${fence}`;
}
/** Text that is shown as it is, as a link where there is an address. What would end the address is percent-encoded. */
function linked(text, address) {
    if (address === undefined || !/^https?:\/\//.test(address))
        return plain(text);
    return `[${bare(text)}](${address.replace(/[\s()<>|\\`]/g, (each) => encodeURIComponent(each).replace('(', '%28').replace(')', '%29'))})`;
}


/***/ })

};
