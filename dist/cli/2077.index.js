export const id = 2077;
export const ids = [2077];
export const modules = {

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isPackaged)
/* harmony export */ });
/** Whether cargo keeps a dependency when it packages: it drops dev-dependencies without a version (cargo `prepare_for_publish`). */
const isPackaged = ({ kind, versioned }) => kind !== 'dev' || versioned;


/***/ }),

/***/ 80279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ orderCrates)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/**
 * Orders crates so that each comes after those it depends on, by name where nothing else decides. A dev-dependency
 * counts only where it has a version, because cargo drops the others when it packages (cargo `ops/cargo_package`).
 */
function orderCrates(crates) {
    // by manifest and not by name: two crates of one name are both kept, and told by the plan
    const waiting = new Set([...crates].sort((one, other) => (one.name < other.name ? -1 : 1)));
    const ordered = [];
    while (waiting.size > 0) {
        const names = new Set([...waiting].map((each) => each.name));
        const ready = [...waiting].find((each) => !dependsOnAny(each, names, true)) ??
            // a circle through dev-dependencies alone can be published where the names exist already
            [...waiting].find((each) => !dependsOnAny(each, names, false));
        if (ready === undefined)
            return { ordered: [...ordered, ...waiting], problems: [circle([...names])] };
        waiting.delete(ready);
        ordered.push(ready);
    }
    return { ordered, problems: [] };
}
function dependsOnAny(crate, waiting, withDev) {
    return crate.dependencies.some((each) => each.directory !== undefined &&
        each.name !== crate.name &&
        waiting.has(each.name) &&
        (each.kind !== 'dev' || (withDev && each.versioned)));
}
function circle(names) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('crate-cycle', `These crates depend on one another in a circle: ${names.join(', ')}.`, 'crates.io needs every dependency before its dependent: break the circle.');
}


/***/ }),

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

/***/ 32077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releasePrStep: () => (/* binding */ releasePrStep)
});

// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/model/version.js
var model_version = __webpack_require__(15761);
// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
// EXTERNAL MODULE: ./lib/cli/src/scene.js
var src_scene = __webpack_require__(25627);
// EXTERNAL MODULE: ./lib/cli/src/version/git.js
var version_git = __webpack_require__(47656);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/release-pr/refusal.js

/** What GitHub did not take, as a problem; `act` says what was tried: `create the branch x`. */
function refusal({ refused, status }, act) {
    // GitHub's words for the setting that is off (REST reference, "Create a pull request", as the job's token is told)
    if (/not permitted to create or approve pull requests/i.test(refused)) {
        return (0,problem/* problem */.CC)('release-pr-forbidden', `GitHub did not ${act}: ${refused}`, 'Settings \u2192 Actions \u2192 General \u2192 Workflow permissions: allow GitHub Actions to create and approve pull requests. Then run the job again.');
    }
    if (status === 401 || (status === 403 && /not accessible|authentication|permission/i.test(refused))) {
        return (0,problem/* problem */.CC)('release-pr-permission', `GitHub did not ${act}: ${status} ${refused}.`, 'permissions:\n  contents: write\n  pull-requests: write');
    }
    return (0,problem/* problem */.CC)('release-pr-failed', `GitHub did not ${act}: ${status === 0 ? '' : `${status} `}${refused}.`, 'Run the job again; it goes on from what stands.');
}
/** Edits that do not go together with what comes. */
const conflict = (branch, files, url) => (0,problem/* problem */.CC)('release-pr-conflict', `The branch ${branch} is not brought up to date: people's edits and new commits change the same lines of ${files.join(', ')}.`, `Take the edits back on the branch, or merge ${url ?? 'the pull request'} as it is: what is missing from it comes with the next release.`);
/** A branch that somebody else has made. */
const foreign = (branch) => (0,problem/* problem */.CC)('release-pr-conflict', `The branch ${branch} is there, and no commit of it was made by this step.`, `Delete it where nobody needs it (git push origin --delete ${branch}), and run the job again.`);

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/base.js


/** The default branch, which the run has to be on, or why it is on none. */
async function baseOf({ ports, inputs }) {
    const { ref, event } = ports.run;
    const repository = await ports.github.repository();
    const base = 'refused' in repository ? undefined : repository.defaultBranch;
    if (base !== undefined && ref === `refs/heads/${base}` && event !== 'pull_request_target')
        return base;
    const named = base ?? 'main';
    // a dry run on a laptop has no run, and is told what a push to the default branch would do
    if (ref === undefined && !inputs.live)
        return named;
    if ('refused' in repository)
        return refusal(repository, 'tell the default branch');
    return (0,problem/* problem */.CC)('release-pr-branch', `The run is on ${ref ?? 'no ref'} (${event ?? 'no event'}), and the release pull request is kept from pushes to ${named}.`, `on:\n  push:\n    branches: [${named}]`);
}

// EXTERNAL MODULE: ./lib/cli/src/version/propose.js + 4 modules
var propose = __webpack_require__(980);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/propose.js + 5 modules
var release_please_propose = __webpack_require__(50603);
// EXTERNAL MODULE: ./lib/cli/src/version/report.js + 1 modules
var report = __webpack_require__(31943);
;// CONCATENATED MODULE: ./lib/cli/src/release-pr/body.js
/** The part of a body that is written anew at each update; what people write around it stays. */
const begin = '<!-- release-action:begin -->';
const end = '<!-- release-action:end -->';
const note = /<!-- release-action:title (.*?) -->/;
/** Characters that GitHub takes of a body, less room for what people write. */
const longest = 60_000;
/** The part of the body that is this step's. `title` is noted in it: whether somebody has changed it is told by that. */
function ownPart(parts, header, footer, title) {
    const [first] = parts;
    const told = parts.length === 1 && first !== undefined
        ? first.notes
        : parts.map((each) => `<details><summary>${each.title}</summary>\n\n${each.notes}\n</details>`).join('\n\n');
    const cut = told.length > longest ? `${told.slice(0, longest)}\n\n\u2026 the rest is in the changelogs of this branch.` : told;
    const mark = `<!-- release-action:title ${JSON.stringify(title).replaceAll('--', '-\\u002d')} -->`;
    return [begin, mark, header, '---', cut, '---', footer, end].join('\n\n');
}
/** The body with the step's part in place of the old one; a body that has lost it is the person's. */
function replacePart(body, part) {
    const text = body.replaceAll('\r\n', '\n');
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from)
        return body;
    return text.slice(0, from) + part + text.slice(to + end.length);
}
/** The title that the step gave last; `undefined` where the note is gone. */
function notedTitle(body) {
    const found = note.exec(body)?.[1];
    if (found === undefined)
        return undefined;
    try {
        const title = JSON.parse(found);
        return typeof title === 'string' ? title : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/merge-lines.js
/** More pairs of lines than this are not compared: what lies between the same beginning and end counts as one change. */
const mostPairs = 4_000_000;
/**
 * Brings two changes of one text together. Changes that only touch one another are no conflict: an entry that was added
 * beside one that a person reworded stands beside it. `undefined` where both change the same line in different ways.
 */
function mergeLines(original, one, other) {
    if (one === other || other === original)
        return one;
    if (one === original)
        return other;
    const lines = split(original);
    const [mine, theirs] = [hunksOf(lines, split(one)), hunksOf(lines, split(other))];
    const merged = [];
    let at = 0;
    while (mine.length > 0 || theirs.length > 0) {
        const [left, right] = [mine[0], theirs[0]];
        if (left !== undefined && right !== undefined && areOne(left, right)) {
            if (!isSame(left, right))
                return undefined;
            theirs.shift();
            continue;
        }
        const isLeft = right === undefined || (left !== undefined && comesBefore(left, right));
        const next = isLeft ? mine.shift() : theirs.shift();
        if (next === undefined)
            break;
        merged.push(...lines.slice(at, next.from), ...next.lines);
        at = next.to;
    }
    return [...merged, ...lines.slice(at)].join('');
}
/** With their ends, so that a missing last one is a difference. */
const split = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const isSame = (one, other) => one.from === other.from && one.to === other.to && one.lines.join('') === other.lines.join('');
/** Whether both change a line, or both put something in at one place. */
function areOne(one, other) {
    if (one.from === one.to && other.from === other.to)
        return one.from === other.from;
    return one.from < other.to && other.from < one.to;
}
/** What is put in at the beginning of a changed piece comes before it. */
function comesBefore(one, other) {
    if (one.from !== other.from)
        return one.from < other.from;
    return one.to < other.to;
}
function hunksOf(one, other) {
    let start = 0;
    while (start < one.length && start < other.length && one[start] === other[start])
        start += 1;
    let end = 0;
    const most = Math.min(one.length, other.length) - start;
    while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end])
        end += 1;
    const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
    if (left.length === 0 && right.length === 0)
        return [];
    if (left.length === 0 || right.length === 0 || left.length * right.length > mostPairs) {
        return [{ from: start, to: start + left.length, lines: right }];
    }
    return between(left, right).map(({ from, to, lines }) => ({ from: from + start, to: to + start, lines }));
}
/** By the longest common subsequence, from the end. */
function between(left, right) {
    const width = right.length + 1;
    const longest = new Uint32Array((left.length + 1) * width);
    const at = (row, column) => longest[row * width + column] ?? 0;
    for (let row = left.length - 1; row >= 0; row -= 1) {
        for (let column = right.length - 1; column >= 0; column -= 1) {
            longest[row * width + column] =
                left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
        }
    }
    const hunks = [];
    let [row, column, from, lines] = [0, 0, 0, new Array()];
    const close = () => {
        if (row > from || lines.length > 0)
            hunks.push({ from, to: row, lines });
    };
    while (row < left.length || column < right.length) {
        if (row < left.length && column < right.length && left[row] === right[column]) {
            close();
            row += 1;
            column += 1;
            from = row;
            lines = [];
        }
        else if (column >= right.length || (row < left.length && at(row + 1, column) >= at(row, column + 1)))
            row += 1;
        else {
            lines.push(right[column] ?? '');
            column += 1;
        }
    }
    close();
    return hunks;
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/merge-trees.js

/**
 * What has to change in `fresh` (what this run generated) so that a person's edits are in it: those between `generated`
 * (what an earlier run left) and `head` (what the branch has now). `conflicts` are files that both have changed in ways
 * that do not go together. `textOf` reads a blob; `undefined` where it is no text.
 */
async function mergeTrees(generated, head, fresh, textOf) {
    const [old, theirs, ours] = [generated, head, fresh].map((files) => new Map(files.map((each) => [each.path, each])));
    const changes = [];
    const conflicts = [];
    for (const path of new Set([...(theirs?.keys() ?? []), ...(old?.keys() ?? [])])) {
        const [before, now, next] = [old?.get(path), theirs?.get(path), ours?.get(path)];
        if (merge_trees_isSame(before, now) || merge_trees_isSame(now, next))
            continue;
        if (merge_trees_isSame(before, next)) {
            changes.push({
                path,
                mode: (now ?? before)?.mode ?? '100644',
                content: now === undefined ? null : { sha: now.sha },
            });
            continue;
        }
        const merged = await mergeFile(before, now, next, textOf);
        if (merged === undefined)
            conflicts.push(path);
        else
            changes.push({ path, mode: now?.mode ?? '100644', content: { text: merged } });
    }
    return { changes, conflicts };
}
const merge_trees_isSame = (one, other) => one?.sha === other?.sha && one?.mode === other?.mode;
async function mergeFile(before, now, next, textOf) {
    if (before === undefined || now === undefined || next === undefined)
        return undefined;
    const [original, one, other] = [await textOf(before.sha), await textOf(now.sha), await textOf(next.sha)];
    if (original === undefined || one === undefined || other === undefined)
        return undefined;
    return mergeLines(original, one, other);
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/message.js
/** The line by which a commit names the tree that was generated, without what people changed. */
const trailer = 'Release-Tree: ';
/** A message with the tree that the step generated. */
const withTree = (message, tree) => `${message.trimEnd()}\n${trailer}${tree}\n`;
/** The generated tree that a commit names; `undefined` for a person's. */
function treeIn(message) {
    const line = message.split('\n').findLast((each) => each.startsWith(trailer));
    return line === undefined ? undefined : /^[0-9a-f]{40,64}$/.exec(line.slice(trailer.length).trim())?.[0];
}
/** Of the commit that brings people's commits and a new proposal together. */
const joined = 'chore: bring the release up to date\n';

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/branch.js



/** Commits of people above the last one of this step; more are not looked through. */
const mostCommits = 100;
/** Thrown inside of this module alone: GitHub refused something in the middle. */
class Refused extends Error {
    problem;
    constructor(told) {
        super(told.message);
        this.problem = told;
    }
}
function must(answer, act) {
    if (typeof answer === 'object' && answer !== null && 'refused' in answer)
        throw new Refused(refusal(answer, act));
    return answer;
}
/**
 * Makes the branch, or brings it up to date. Where nobody else has committed to it, it is set anew on its base: one commit,
 * signed by GitHub. Where people have, their commits stay and a merge is put on top; what they changed is carried over
 * file by file, and where that cannot be done nothing is touched.
 */
async function keepBranch(git, wanted, url) {
    try {
        return await keep(git, wanted, url);
    }
    catch (error) {
        if (error instanceof Refused)
            return { problem: error.problem };
        throw error;
    }
}
async function keep(git, wanted, url) {
    const { name, base } = wanted;
    const head = must(await git.head(name), `show the branch ${name}`);
    const fresh = await generate(git, wanted);
    if (head === 'absent') {
        const made = await commit(git, withTree(wanted.message, fresh), fresh, [base]);
        must(await git.move(name, made, 'create'), `create the branch ${name}`);
        return { end: 'created' };
    }
    const last = await lastOwn(git, head.commit);
    if (last === undefined)
        return { problem: foreign(name) };
    const { tip, own, generated } = last;
    const isPure = tip.sha === own.sha && own.tree === generated && own.parents.length === 1;
    if (isPure) {
        if (fresh === generated && own.parents[0] === base)
            return { end: 'unchanged' };
        const made = await commit(git, withTree(wanted.message, fresh), fresh, [base]);
        await unmoved(git, name, tip.sha);
        must(await git.move(name, made, 'force'), `move the branch ${name}`);
        return { end: 'updated' };
    }
    if (fresh === generated && (await isUpToDate(git, own, base)))
        return { end: 'unchanged' };
    const [old, theirs, ours] = await Promise.all([generated, tip.tree, fresh].map((each) => listFiles(git, each)));
    const { changes, conflicts } = await mergeTrees(old ?? [], theirs ?? [], ours ?? [], (sha) => textOf(git, sha));
    if (conflicts.length > 0)
        return { problem: conflict(name, conflicts, url) };
    const merged = await treeOf(git, fresh, changes);
    const made = await commit(git, withTree(wanted.message, fresh), fresh, [base]);
    const top = await commit(git, withTree(joined, fresh), merged, [tip.sha, made]);
    // refused where somebody has pushed in the meantime: nothing of theirs can be lost
    must(await git.move(name, top, 'forward'), `move the branch ${name}`);
    return { end: 'merged' };
}
async function generate(git, { base, files }) {
    const { tree } = must(await git.commit(base), `show the commit ${base.slice(0, 10)}`);
    const modes = new Map((await listFiles(git, tree)).map((each) => [each.path, each.mode]));
    const changes = [];
    for (const [path, content] of files) {
        const { sha } = must(await git.store(content), `store ${path}`);
        changes.push({ path, mode: modes.get(path) ?? '100644', sha });
    }
    return must(await git.tree(tree, changes), 'store the tree of the release').sha;
}
async function commit(git, message, tree, parents) {
    return must(await git.make(message, tree, parents), 'store the commit of the release').sha;
}
/** The newest commit of this step on the branch, along the first parents. */
async function lastOwn(git, head) {
    const tip = must(await git.commit(head), `show the commit ${head.slice(0, 10)}`);
    let own = tip;
    for (let seen = 0; seen < mostCommits; seen += 1) {
        const generated = treeIn(own.message);
        if (generated !== undefined)
            return { tip, own, generated };
        const [parent] = own.parents;
        if (parent === undefined)
            return undefined;
        own = must(await git.commit(parent), `show the commit ${parent.slice(0, 10)}`);
    }
    return undefined;
}
/** Whether the last proposal stands on this base already: its commit, or the second parent of the merge that brought it. */
async function isUpToDate(git, own, base) {
    const [first, second] = own.parents;
    if (second === undefined)
        return first === base;
    return must(await git.commit(second), `show the commit ${second.slice(0, 10)}`).parents[0] === base;
}
/** GitHub has no way to move a branch only if it is where it was; so it is looked at right before. */
async function unmoved(git, name, sha) {
    const now = must(await git.head(name), `show the branch ${name}`);
    if (now === 'absent' || now.commit === sha)
        return;
    throw new Refused(refusal({ refused: 'somebody has pushed to it in the meantime', status: 0 }, `move the branch ${name}`));
}
async function listFiles(git, tree) {
    return must(await git.files(tree), `list the files of ${tree.slice(0, 10)}`);
}
async function textOf(git, sha) {
    const bytes = must(await git.read(sha), `show the file ${sha.slice(0, 10)}`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
async function treeOf(git, base, changes) {
    if (changes.length === 0)
        return base;
    const stored = [];
    for (const { path, mode, content } of changes) {
        const text = content !== null && 'text' in content ? Buffer.from(content.text) : undefined;
        const sha = text === undefined
            ? content !== null && 'sha' in content
                ? content.sha
                : null
            : must(await git.store(text), `store ${path}`).sha;
        stored.push({ path, mode, sha });
    }
    return must(await git.tree(base, stored), 'store the tree of the release').sha;
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/pull.js



/** Opens the pull request, or brings title and body up to date; a title that a person has changed stays. */
async function keepPull(pulls, wanted, there) {
    const { title, part, head, base, draft, labels } = wanted;
    if (there === undefined) {
        const made = await pulls.create({ title, body: part, head, base, draft });
        if ('refused' in made)
            return { problem: refusal(made, `open the pull request of ${head}`) };
        const labelled = labels.length === 0 ? true : await pulls.label(made.number, labels);
        const problems = labelled === true
            ? []
            : [{ ...refusal(labelled, `label the pull request #${made.number}`), level: 'warning' }];
        return { end: 'created', pull: made, problems };
    }
    const isOurs = notedTitle(there.body) === there.title;
    const body = replacePart(there.body, isOurs ? part : keepNote(part, there));
    const change = { ...(isOurs && there.title !== title && { title }), ...(body !== there.body && { body }) };
    if (Object.keys(change).length === 0)
        return { end: 'unchanged', pull: there, problems: [] };
    const changed = await pulls.change(there.number, change);
    if ('refused' in changed)
        return { problem: refusal(changed, `change the pull request #${there.number}`) };
    return { end: 'updated', pull: changed, problems: [] };
}
/** The note stays what the step gave last, so that the person's title is theirs for good. */
function keepNote(part, { body }) {
    const noted = /<!-- release-action:title .*? -->/.exec(body)?.[0];
    return noted === undefined ? part : part.replace(/<!-- release-action:title .*? -->/, () => noted);
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/title.js
/** A title by release-please's pattern: `${scope}`, `${component}`, `${version}` and `${branch}`, each once. */
function titleOf(pattern, { branch, component, version, noSpace, }) {
    const named = component === '' ? '' : noSpace ? component : ` ${component}`;
    // without a component the blank that stands behind it goes as well
    const fitting = noSpace && component === '' ? pattern.replace('${component} ', '') : pattern;
    const values = { scope: `(${branch})`, component: named, version, branch };
    return fitting.replace(/\$\{(scope|component|version|branch)\}/g, (_, name) => values[name] ?? '').trim();
}
/** release-please's own patterns. */
const usualTitle = 'chore${scope}: release${component} ${version}';
/** Of one pull request for several packages. */
const usualGroupTitle = 'chore: release ${branch}';

// EXTERNAL MODULE: ./lib/cli/src/version/commit-text.js
var commit_text = __webpack_require__(59923);
// EXTERNAL MODULE: ./lib/cli/src/version/write.js
var write = __webpack_require__(2227);
;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/keep-one.js







/** Brings one pull request and its branch up to date, or closes it where there is nothing to release any more. */
async function keepOne({ ports }, scene, given) {
    const { unit, base, proposed, setting } = given;
    const there = await ports.pulls.find(unit.head, base);
    if (there !== undefined && 'refused' in there) {
        return failed(refusal(there, `list the pull requests of ${unit.head}`));
    }
    const releases = proposed.decision.releases.filter((each) => unit.packages.includes(each.package.id));
    if (releases.length === 0) {
        if (there === undefined)
            return failed();
        const closed = await ports.pulls.change(there.number, { state: 'closed' });
        if ('refused' in closed)
            return failed(refusal(closed, `close the pull request #${there.number}`));
        ports.actions.line(`Closed ${there.url}: there is nothing to release any more.`);
        return { problems: [], urls: [], summary: [`Closed ${there.url}: there is nothing to release any more.`] };
    }
    const encoded = proposed.composeOnly(releases);
    if (encoded.problems.length > 0)
        return { problems: encoded.problems, urls: [], summary: [] };
    const message = messageOf(encoded, setting.please?.settings.signoff);
    const wanted = { name: unit.head, base: scene.commit, message, files: contentOf(encoded) };
    const branch = await keepBranch(ports.remoteGit, wanted, there?.url);
    if ('problem' in branch)
        return failed(branch.problem);
    const title = titleIn(unit, encoded, base);
    const parts = encoded.composed.map(({ release, text, notes }) => ({ title: `${release.package.id}: ${text}`, notes }));
    const part = ownPart(parts, unit.header, unit.footer, title);
    const { head, labels, draft } = unit;
    const pull = await keepPull(ports.pulls, { head, base, title, part, labels, draft }, there);
    if ('problem' in pull)
        return failed(pull.problem);
    const tags = encoded.composed.map(({ tag }) => tag).join(', ');
    const words = `${pull.pull.url} (${tags}): branch ${branch.end}, pull request ${pull.end}.`;
    ports.actions.line(words);
    return { problems: pull.problems, urls: [pull.pull.url], summary: [words] };
}
const failed = (...problems) => ({ problems, urls: [], summary: [] });
function messageOf({ composed }, signoff) {
    const message = (0,commit_text/* commitMessage */.d)(composed.map(({ tag }) => tag));
    return signoff === undefined ? message : `${message.trimEnd()}\nSigned-off-by: ${signoff.replace(/[\r\n]+/g, ' ')}\n`;
}
function contentOf({ changed, texts }) {
    return new Map([...changed].map(([file, { after }]) => [file, (0,write/* encode */.lF)(after, texts.get(file)?.encoding ?? 'utf8')]));
}
function titleIn({ titlePattern, isSingle, noSpace }, { composed }, branch) {
    const [first] = composed;
    const component = isSingle && first?.tag.includes(first.release.package.name) ? first.release.package.name : '';
    return titleOf(titlePattern, { branch, component, version: isSingle ? (first?.text ?? '') : '', noSpace });
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/landed-bodies.js
/** Seconds by which a commit's clock may be ahead of GitHub's: a day. */
const skew = 86_400;
/**
 * The bodies of merged pull requests by the commit that each came into `base` by, for the commits `shas` alone. `since`:
 * seconds, the time of the oldest of them, before which nothing is asked. A handful of requests, however many commits.
 */
async function bodiesOf(pulls, base, shas, since) {
    const merged = await pulls.merged(base, Math.max(0, since - skew));
    if ('refused' in merged)
        return merged;
    return new Map(merged.flatMap(({ mergeCommit, body }) => mergeCommit !== undefined && shas.has(mergeCommit) ? [[mergeCommit, body]] : []));
}

// EXTERNAL MODULE: ./lib/cli/src/version/message.js
var message = __webpack_require__(3587);
;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/overrides.js



const none = { texts: new Map(), problems: [] };
/**
 * Reads `BEGIN_COMMIT_OVERRIDE` \u2026 `END_COMMIT_OVERRIDE` in the bodies of the pull requests that these commits came by (the
 * newest first). A live run that GitHub does not tell is refused: it would propose what somebody has corrected. A dry one
 * goes on without, and says so.
 */
async function readOverrides({ ports, inputs }, { git }, base, commits) {
    const oldest = commits.at(-1);
    if (oldest === undefined)
        return none;
    const { stdout } = await git('log', '-1', '--no-show-signature', '--format=%ct', oldest.sha, '--');
    const bodies = await bodiesOf(ports.pulls, base, new Set(commits.map((each) => each.sha)), Number(stdout.trim()));
    if ('refused' in bodies) {
        if (inputs.live)
            return { ...none, problems: [refusal(bodies, 'list the pull requests that were merged')] };
        ports.actions.line(`Commit overrides in pull requests are not read: GitHub did not list them (${bodies.refused}).`);
        return none;
    }
    const texts = new Map([...bodies].flatMap(([sha, body]) => {
        const override = (0,message/* overrideIn */.Q)(body);
        return override === undefined ? [] : [[sha, override]];
    }));
    for (const sha of texts.keys()) {
        ports.actions.line(`${sha.slice(0, 7)} is read as the body of its pull request has it (BEGIN_COMMIT_OVERRIDE).`);
    }
    return { texts, problems: [] };
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/keep.js






/** Decides what comes next, and brings every pull request up to that where the run is live; a dry run shows the diff. */
async function keepAll(stage, scene, setting, base) {
    const { ports, inputs } = stage;
    const unread = [];
    const facts = {
        ...(0,propose/* proposalFacts */.m9)(ports, scene),
        overridesOf: async (commits) => {
            const { texts, problems } = await readOverrides(stage, scene, base, commits);
            unread.push(...problems);
            return texts;
        },
    };
    const { please, rules, packages } = setting;
    const proposed = please === undefined
        ? await (0,propose/* propose */.BM)(scene, packages.map((each) => each.package), rules, facts)
        : await (0,release_please_propose/* proposePlease */.L)(scene, please.found, please.settings, facts);
    if ('problem' in proposed)
        return { problems: [proposed.problem], urls: [], summary: [] };
    if (unread.length > 0)
        return { problems: unread, urls: [], summary: [] };
    for (const line of (0,report/* decisionLines */.Wp)(proposed.composition.composed, proposed.decision))
        ports.actions.line(line);
    if ((0,report_problems/* isRed */.iI)(proposed.problems, inputs.live))
        return { problems: proposed.problems, urls: [], summary: [] };
    if (!inputs.live) {
        ports.actions.line((0,report/* diffOf */.n_)(proposed.composition));
        ports.actions.line('Dry run: no branch, tag or pull request was touched.');
        return { problems: proposed.problems, urls: [], summary: [] };
    }
    const tip = await ports.remoteGit.head(base);
    if (tip !== 'absent' && 'commit' in tip && tip.commit !== scene.commit) {
        ports.actions.line(`${base} has moved on to ${tip.commit.slice(0, 7)}: the run of that push keeps the pull request.`);
        return { problems: proposed.problems, urls: [], summary: [] };
    }
    const kept = [];
    for (const unit of setting.units)
        kept.push(await keepOne(stage, scene, { unit, base, proposed, setting }));
    return {
        problems: [...proposed.problems, ...kept.flatMap((each) => each.problems)],
        urls: kept.flatMap((each) => each.urls),
        summary: kept.flatMap((each) => each.summary),
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/release-pr/landed.js
/** So many commits are asked about: those that wrote the version, the newest first. */
const mostAsked = 10;
/**
 * Finds the merged pull request from one of the branches `heads` into `base` that brought one of these commits. Neither
 * titles nor labels are looked at: a person may have changed them.
 */
async function findLanded(pulls, commits, heads, base) {
    for (const commit of commits.slice(0, mostAsked)) {
        const answer = await pulls.of(commit);
        if ('refused' in answer)
            return answer;
        const pull = answer.find((each) => each.isMerged && each.base === base && heads.includes(each.head));
        if (pull?.mergeCommit !== undefined)
            return { pull, commit: pull.mergeCommit };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/cli/src/model/tag-template.js
var tag_template = __webpack_require__(9496);
// EXTERNAL MODULE: ./lib/cli/src/model/package.js
var model_package = __webpack_require__(2197);
// EXTERNAL MODULE: ./lib/cli/src/plan/order.js
var order = __webpack_require__(80279);
;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/needs.js


const cratesOf = ({ package: { manifests } }) => manifests.filter((each) => each.ecosystem === 'rust');
/** Tags of crates after those of the crates that they need: crates.io takes nothing whose dependencies it does not have. */
function byNeeds(made) {
    const { ordered } = (0,order/* orderCrates */.J)(made.flatMap((each) => cratesOf(each)));
    const rank = (each) => Math.max(-1, ...cratesOf(each).map((crate) => ordered.indexOf(crate)));
    return made.toSorted((one, other) => rank(one) - rank(other));
}
/** The tags among `made` whose crates this one's need. */
function neededBy(tag, made) {
    const needed = new Set(cratesOf(tag).flatMap(({ dependencies }) => dependencies.filter((each) => each.directory !== undefined && (0,model_package/* isPackaged */.p)(each)).map((each) => each.name)));
    return made.filter((each) => each !== tag && cratesOf(each).some(({ name }) => needed.has(name)));
}
/**
 * The tag that the run of `commit` releases itself: the first of its own that no other tag needs, since what is needed has to be
 * out before. `made` is in the order of {@link byNeeds}.
 */
function ownAmong(made, commit) {
    const here = made.filter((each) => each.commit === commit);
    return here.find((each) => made.every((other) => !neededBy(other, made).includes(each))) ?? here.at(-1);
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/tagging.js





/** The message of every tag that this step makes. */
const tagMessage = (tag) => `Release ${tag}\n`;
/**
 * Finds the releases that were merged and have no tag yet, and tags them where `live`. Whether one is a release is told by
 * the pull request that brought its version, so that a version which somebody wrote by hand is none.
 */
async function tagLanded(ports, scene, written, units, { base, live }) {
    const made = [];
    const problems = [];
    for (const each of written) {
        if (each.version === undefined || !each.isTagged)
            continue;
        const tag = (0,tag_template/* tagFor */.gY)(each.package.tags[0], each.package.name, each.version.text);
        if (scene.tags.includes(tag))
            continue;
        const heads = units.filter((unit) => unit.packages.includes(each.package.id)).map((unit) => unit.head);
        const commits = await writersOf(scene, each.files);
        const landed = await findLanded(ports.pulls, commits, heads, base);
        if (landed === undefined || !('commit' in landed)) {
            if (landed !== undefined && live)
                problems.push(refusal(landed, 'say which pull request brought a commit'));
            continue;
        }
        if (!(await says(scene, landed.commit, each)))
            continue;
        const others = each.package.manifests.filter((one) => isOther(one.version, each.version));
        if (others.length > 0) {
            problems.push(disagreement(tag, landed.pull.number, others[0]?.origin.file ?? '', others[0]?.version ?? ''));
            continue;
        }
        const done = live ? await makeTag(ports, tag, landed.commit) : true;
        if (done !== true) {
            problems.push(done);
            continue;
        }
        const how = live ? 'Tagged' : 'Would tag';
        ports.actions.line(`${how} ${tag} at ${landed.commit.slice(0, 7)}: the pull request #${landed.pull.number} was merged.`);
        made.push({ tag, commit: landed.commit, version: each.version, package: each.package });
    }
    return { made, problems };
}
/** The commits that changed one of these files, the newest first, merges by what they brought. */
async function writersOf({ git }, files) {
    const { stdout } = await git('log', '-n', '30', '--format=%H', '--first-parent', '-m', 'HEAD', '--', ...files);
    return stdout.split('\n').filter((each) => each !== '');
}
/** Whether the files say the version at that commit, and HEAD contains it. */
async function says({ git }, commit, { files, version }) {
    const contained = await git('merge-base', '--is-ancestor', commit, 'HEAD');
    if (contained.code !== 0)
        return false;
    for (const file of files) {
        const { code, stdout } = await git('show', `${commit}:./${file}`);
        const spellings = [version?.text, version?.pep440, version?.semver].filter((each) => each !== undefined);
        if (code === 0 && spellings.some((each) => stdout.includes(each)))
            return true;
    }
    return false;
}
function isOther(text, version) {
    const read = text === undefined ? undefined : (0,model_version/* readVersion */.$4)(text);
    return read !== undefined && version !== undefined && !(0,model_version/* isSameVersion */.p)(read, version);
}
/** Another run may have been faster, also between the look and the making: the same tag on the same commit is as good. */
async function makeTag(ports, tag, commit) {
    const there = await tagThere(ports, tag, commit);
    if (there !== 'absent')
        return there;
    const made = await ports.remoteGit.tag(tag, commit, tagMessage(tag));
    if (made === true)
        return true;
    const meanwhile = await tagThere(ports, tag, commit);
    return meanwhile === 'absent' ? refusal(made, `make the tag ${tag}`) : meanwhile;
}
async function tagThere({ github }, tag, commit) {
    const there = await github.tagCommit(tag);
    if (there === 'absent' || !('commit' in there))
        return 'absent';
    if (there.commit === commit)
        return true;
    return refusal({ refused: `it is there, on ${there.commit.slice(0, 10)}`, status: 0 }, `make the tag ${tag}`);
}
const disagreement = (tag, pull, file, version) => (0,problem/* problem */.CC)('release-pr-disagrees', `The pull request #${pull} was merged for ${tag}, and ${file} says ${version}.`, 'Make the files agree on the default branch; the next push makes the tag.', { file });

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/left.js




/** Seconds in which GitHub lets a run be started again (GitHub docs, "Re-running workflows and jobs"): 30 days. */
const youth = 30 * 86_400;
const nothing = { left: [], started: [] };
/**
 * Tags of merged releases that an earlier run, or an earlier attempt of this one, made and could do no more for: nobody publishes
 * them. Asks GitHub about young tags alone, and leaves alone whatever a run is at work on, or has begun to publish.
 */
async function leftBehind(ports, scene, written, units, base) {
    const { run, actions } = ports;
    const tags = (await youngTags(scene, written, ports.clock.now() / 1000)).filter(
    // this very run has only just begun
    ({ commit }) => commit !== scene.commit || run.attempt > 1);
    const left = [];
    const started = [];
    for (const commit of new Set(tags.map((each) => each.commit))) {
        const own = tags.filter((each) => each.commit === commit);
        const looked = await unattended(ports, own, commit === scene.commit, base);
        started.push(...looked.started);
        for (const each of looked.left) {
            const heads = units.filter((unit) => unit.packages.includes(each.package.id)).map((unit) => unit.head);
            const landed = await findLanded(ports.pulls, [commit], heads, base);
            if (landed === undefined || !('commit' in landed) || landed.commit !== commit)
                continue;
            actions.line(`${each.tag} was tagged at ${commit.slice(0, 7)} before, and no run publishes it: it is made up for.`);
            left.push(each);
        }
    }
    return { left, started: byNeeds(started) };
}
/** The tags of today's versions that this step made not long ago: by their object, which a person's tag of that name may not have. */
async function youngTags({ git, tags }, written, now) {
    const found = [];
    for (const { package: one, version, isTagged } of written) {
        if (version === undefined || !isTagged)
            continue;
        const tag = (0,tag_template/* tagFor */.gY)(one.tags[0], one.name, version.text);
        if (!tags.includes(tag))
            continue;
        const format = '--format=%(objecttype) %(*objectname) %(taggerdate:unix) %(contents:subject)';
        const { stdout } = await git('for-each-ref', format, `refs/tags/${tag}`);
        const [, commit, made, subject] = /^tag ([0-9a-f]{40}) (\d+) (.*)$/m.exec(stdout) ?? [];
        if (commit === undefined || subject !== tagMessage(tag).trim() || now - Number(made) > youth)
            continue;
        found.push({ tag, commit, version, package: one });
    }
    return found;
}
/** Those of one commit that nobody publishes; `isHere`: the commit is this run's, in a later attempt. */
async function unattended({ workflows, github, run, actions }, tags, isHere, base) {
    const commit = tags[0]?.commit ?? '';
    const asked = run.workflow === undefined
        ? { refused: 'GITHUB_WORKFLOW_REF does not say which workflow this is' }
        : await workflows.runs(run.workflow, commit);
    if ('refused' in asked) {
        actions.line(`It could not be asked whether ${tags.map(({ tag }) => tag).join(', ')} has a run: ${asked.refused}.`);
        // what this attempt is here for needs nobody's word
        if (!isHere)
            return nothing;
    }
    const runs = 'refused' in asked ? [] : asked;
    const started = tags.filter(({ tag }) => runs.some(({ ref }) => ref === tag));
    const alone = tags.filter((each) => !started.includes(each));
    const merge = runs.filter(({ ref, id }) => ref === base && String(id) !== run.runId);
    // the run of the merge releases one of them itself, and starts the others before it ends
    if (alone.length === 0 || (!isHere && merge.some(({ isOver }) => !isOver)))
        return { left: [], started };
    const handed = isHere ? undefined : ownAmong(byNeeds(tags), commit);
    const isHanded = handed !== undefined && (await hasGoneOn(workflows, merge));
    const open = alone.filter((each) => !(isHanded && each === handed));
    const releases = open.length === 0 ? [] : await github.releases();
    if ('refused' in releases)
        return { left: [], started };
    // a draft of another run stands for files that it built, and is for that one to finish
    const isDone = ({ tag }) => releases.some((each) => each.tag === tag && !(isHere && each.draft));
    return { left: open.filter((each) => !isDone(each)), started };
}
/** Whether any job of these runs ended well: then the one of this step did, and a person has seen what became of the rest. */
async function hasGoneOn(workflows, runs) {
    for (const { id, conclusion } of runs) {
        if (conclusion === 'success')
            return true;
        const told = await workflows.conclusions(id);
        if ('refused' in told || told.includes('success'))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/cli/src/version/packages.js + 1 modules
var version_packages = __webpack_require__(65500);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/load.js + 6 modules
var load = __webpack_require__(61913);
// EXTERNAL MODULE: ./lib/cli/src/version/release-please/packages.js
var release_please_packages = __webpack_require__(33618);
// EXTERNAL MODULE: ./lib/cli/src/version/settings.js
var version_settings = __webpack_require__(78063);
// EXTERNAL MODULE: ./lib/cli/src/version/standings.js
var standings = __webpack_require__(90773);
;// CONCATENATED MODULE: ./lib/cli/src/release-pr/unit.js
/** What stands above and below the notes unless told. */
const usualHeader = 'Merging this pull request releases what it lists. It is kept up to date until then.';
/** Below them. */
const usualFooter = 'Commits on this branch, and its title, may be changed: they survive an update.';
/** A part of a branch's name: what git does not take there becomes a dash. */
const branchPart = (text) => text.replace(/[^\w./-]+|\.\.|\/\/|@\{/g, '-').replace(/^[./-]+|[./]+$/g, '');

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/units.js


/** The pull requests of a config: one, or one for each package. */
function unitsOf(packages, settings, base) {
    const { title, header = usualHeader, footer = usualFooter, labels, draft, separate } = settings;
    const common = { header, footer, labels, draft, noSpace: false };
    const ids = packages.map((each) => each.id);
    const head = `release-action--${branchPart(base)}`;
    const own = title ?? 'chore: release${component} ${version}';
    if (!separate) {
        const isSingle = packages.length === 1;
        return [{ ...common, head, packages: ids, titlePattern: title ?? (isSingle ? own : usualGroupTitle), isSingle }];
    }
    return ids.map((id) => ({
        ...common,
        head: `${head}--${branchPart(id)}`,
        packages: [id],
        titlePattern: own,
        isSingle: true,
    }));
}
/** The pull requests that release-please's files ask for, from the branches that release-please would use. */
function unitsOfPlease(found, settings, base) {
    const branch = `release-please--branches--${base}`;
    if (settings.isSeparate) {
        const linked = settings.linked.map(({ name, components }) => ({
            name,
            members: found.filter((each) => components.includes(each.component)),
        }));
        const alone = found.filter((each) => !linked.some(({ members }) => members.includes(each)));
        return [
            ...linked.flatMap(({ name, members }) => members.length === 0
                ? []
                : [unit(`${branch}--groups--${name}`, members, 'chore${scope}: release ' + name + ' libraries', false)]),
            ...alone.map((each) => {
                const head = each.component === '' ? branch : `${branch}--components--${each.component}`;
                return unit(head, [each], each.settings.titlePattern ?? usualTitle, true);
            }),
        ];
    }
    return [unit(branch, found, settings.groupTitle ?? usualGroupTitle, false)];
}
function unit(head, found, titlePattern, isSingle) {
    const first = (pick) => found.map((each) => pick(each)).find((each) => each !== undefined);
    return {
        head,
        packages: found.map((each) => each.package.id),
        titlePattern,
        isSingle,
        header: first((each) => each.settings.header) ?? usualHeader,
        footer: first((each) => each.settings.footer) ?? usualFooter,
        labels: [...new Set(found.flatMap((each) => each.settings.labels))],
        draft: found.some((each) => each.settings.draftPullRequest),
        noSpace: found.some((each) => each.settings.noSpace),
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/setting.js







/** As release-please's own files have it where the repository has them, else as the config has it. */
async function settingOf({ ports, inputs, config, root }, scene, base) {
    const rules = (0,version_settings/* rulesOf */.f)(config.version, config.packages, inputs.prerelease);
    const please = await (0,load/* loadReleasePlease */.y)(ports.files, root);
    if (please === undefined) {
        const all = (0,version_packages/* packagesOf */.D)(scene.manifests, scene.tags, rules);
        const packages = all.map((each) => ({
            package: each,
            version: (0,standings/* writtenIn */.X)(each, rules.source),
            files: [...new Set(each.manifests.map((one) => one.versionOrigin.file))],
            isTagged: true,
        }));
        return { packages, units: unitsOf(all, config.pullRequest, base), please: undefined, rules };
    }
    const { settings } = please;
    if (settings === undefined)
        return { problems: please.problems };
    const { found, problems } = (0,release_please_packages/* findPackages */.t)(settings, scene.manifests);
    if (problems.length > 0)
        return { problems };
    const packages = found.map((each) => {
        const text = settings.versions.get(each.settings.path);
        const version = text === undefined ? undefined : (0,model_version/* readVersion */.$4)(text);
        return { package: each.package, version, files: [settings.manifestFile], isTagged: each.settings.isTagged };
    });
    return { packages, units: unitsOfPlease(found, settings, base), please: { settings, found }, rules };
}

// EXTERNAL MODULE: ./lib/cli/src/model/short-list.js
var short_list = __webpack_require__(66528);
// EXTERNAL MODULE: ./lib/cli/src/publish/after-needs.js
var after_needs = __webpack_require__(12061);
;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr/starting.js




/** Milliseconds between two attempts: GitHub does not know a tag everywhere in the moment that it is made. */
const pauses = [1000, 3000];
/** Milliseconds between two questions for a run, and how long one is waited for: 45 minutes. */
const starting_between = 15_000;
const patience = 45 * 60_000;
/**
 * Starts this workflow on each of the tags but the run's own: a run releases one tag, and a tag that the job's own token makes
 * starts none. What is needed is started first, and what needs it when that is out; so is the run's own handed on. Where GitHub
 * starts nothing, the run takes the first one itself, and says what is left to do. A dry run starts nothing.
 */
async function startRuns(ports, pending) {
    const all = [...pending.started, ...pending.tags];
    const last = ports.clock.now() + patience;
    const came = new Map();
    const isNeeded = (each) => all.some((other) => neededBy(other, all).includes(each));
    const go = async (each, before) => {
        const by = neededBy(each, before).filter((one) => came.get(one)?.kind !== 'out');
        if (by.length > 0)
            return { kind: 'held', by };
        if (each === pending.own)
            return { kind: 'own' };
        if (!pending.started.includes(each)) {
            const answer = await start(ports, each.tag);
            if (answer !== true)
                return { kind: 'refused', why: answer };
            ports.actions.line(`Started a run of its own for ${each.tag}.`);
        }
        if (!isNeeded(each))
            return { kind: 'started' };
        ports.actions.line(`What needs ${each.tag} waits for it, until ${new Date(last).toISOString()} at the latest.`);
        return outOf(ports, each, last);
    };
    if (!pending.live) {
        for (const { tag } of pending.tags.filter((each) => each !== pending.own)) {
            ports.actions.line(`Would start the release of ${tag} in a run of its own.`);
        }
        return { summary: [], problems: [], own: pending.own };
    }
    await (0,after_needs/* afterNeeds */.y)(all, Math.max(1, all.length), neededBy, async (each) => {
        came.set(each, await go(each, all.slice(0, all.indexOf(each))));
    });
    return told(ports, pending, came);
}
async function start({ workflows, run, clock }, tag) {
    if (run.workflow === undefined)
        return { refused: 'GITHUB_WORKFLOW_REF does not say which workflow this is', status: 0 };
    let answer = await workflows.start(run.workflow, tag);
    for (const pause of pauses) {
        if (answer === true || answer.status !== 422 || !/^no ref found/i.test(answer.refused))
            break;
        await clock.sleep(pause);
        answer = await workflows.start(run.workflow, tag);
    }
    return answer;
}
/** Waits until the run of a tag is over. One that GitHub does not tell of yet is waited for as well. */
async function outOf({ workflows, run, clock }, { tag, commit }, last) {
    for (;;) {
        const runs = await workflows.runs(run.workflow ?? '', commit);
        const newest = 'refused' in runs ? undefined : runs.find(({ ref }) => ref === tag);
        if (newest?.isOver === true) {
            const { conclusion = 'unknown' } = newest;
            return conclusion === 'success' ? { kind: 'out' } : { kind: 'over', conclusion };
        }
        if (clock.now() + starting_between > last)
            return { kind: 'late' };
        await clock.sleep(starting_between);
    }
}
/** What is told of each, and which tag is handed on. */
function told({ run }, { tags, own: meant, commit }, came) {
    const isHeld = meant !== undefined && came.get(meant)?.kind === 'held';
    // where nothing can be started, this run can do the first one
    const instead = isHeld ? tags.find((each) => each.commit === commit && came.get(each)?.kind === 'refused') : undefined;
    const own = isHeld ? instead : meant;
    const workflow = run.workflow ?? 'release.yml';
    const summary = [];
    const problems = [];
    for (const each of tags.filter((one) => one !== own)) {
        const end = came.get(each);
        const refusal = end === undefined ? undefined : refusalOf(end, came);
        if (refusal !== undefined)
            problems.push(notStarted(each, refusal, { own, commit, workflow }));
        else if (end?.kind === 'held')
            problems.push(held(each, end.by, came, each === meant));
        else
            summary.push(`Started a run of its own for \`${each.tag}\`, which releases it.`);
    }
    return { summary, problems, own };
}
/** GitHub's refusal to start it, or to start what it needs. */
function refusalOf(end, came) {
    if (end.kind === 'refused')
        return end.why;
    if (end.kind !== 'held')
        return undefined;
    const ends = end.by.flatMap((each) => came.get(each) ?? []);
    return ends.map((each) => refusalOf(each, came)).find((each) => each !== undefined);
}
function held({ tag }, by, came, isOwn) {
    const whose = by.map((each) => {
        const end = came.get(each);
        if (end?.kind === 'over')
            return `the run of ${each.tag} ended with \`${end.conclusion}\``;
        return end?.kind === 'late' ? `the run of ${each.tag} had not ended after 45 minutes` : `${each.tag} waits as well`;
    });
    return (0,problem/* problem */.CC)('release-pr-waits', `${tag} needs ${(0,short_list/* shortList */.p)(by.map((each) => each.tag))}, and ${whose.join(', ')}. It is not released yet.`, 'Finish what it needs. Then run this job again, or push to the default branch: what is left is started by that.', 
    // a job that fails hands nothing on, and is found again by that
    { level: isOwn ? 'error' : 'warning' });
}
function notStarted({ tag, commit }, why, { own, commit: here, workflow }) {
    const isLate = commit !== here;
    const releases = own === undefined ? 'this run releases nothing' : `this run releases ${own.tag}`;
    const words = isLate
        ? `The tag ${tag} is at ${commit.slice(0, 10)}; the run of that push did not release it.`
        : `This merge made the tag ${tag} as well, and ${releases}.`;
    const answered = why.status === 0 ? why.refused : `GitHub answered ${why.status}, ${why.refused}`;
    const fix = `${remedy(why, workflow)} This one is started by hand:\ngh workflow run ${workflow} --ref ${tag}`;
    return (0,problem/* problem */.CC)(isLate ? 'release-pr-late' : 'release-pr-more', `${words} A run of its own could not be started: ${answered}.`, fix, { level: 'warning' });
}
/** What lets a run do it the next time. */
function remedy({ status }, workflow) {
    if (status === 403)
        return 'Give the job of `release-pr` the permission `actions: write`.';
    return `See that ${workflow} has \`on: workflow_dispatch\`, on the default branch and at the tag, with no input that is required.`;
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/release-pr.js












/**
 * Tags the releases whose pull request was merged, and keeps the next one up to date. Everything is read from manifests,
 * tags and branches anew, so that a run that was ended, or failed, leaves nothing that the next one could not go on from.
 */
async function releasePrStep(stage) {
    const { ports } = stage;
    ports.actions.group('Release pull request');
    try {
        const base = await baseOf(stage);
        if (typeof base !== 'string')
            return refused([base]);
        const git = (0,version_git/* gitIn */.u)(stage.root, ports.process, (0,environment/* childEnvironment */.Q)(ports.process.environment));
        const scene = await (0,src_scene/* observeScene */.l)(stage, git);
        if (!('root' in scene) || (0,report_problems/* isRed */.iI)(scene.problems, false))
            return refused(scene.problems);
        const setting = await settingOf(stage, scene, base);
        if ('problems' in setting)
            return refused(setting.problems);
        const landed = await tagLanded(ports, scene, setting.packages, setting.units, {
            base,
            live: stage.inputs.live,
        });
        const { problems } = landed;
        const { live } = stage.inputs;
        const made = byNeeds(landed.made);
        const { left, started } = live
            ? await leftBehind(ports, scene, setting.packages, setting.units, base)
            : { left: [], started: [] };
        const tags = byNeeds([...left, ...made]);
        const isHalted = (0,report_problems/* isRed */.iI)(problems, live);
        // what was merged and could not be tagged would be proposed a second time
        const kept = isHalted
            ? { problems: [], urls: [], summary: [] }
            : await withTags(scene, made, live, (tagged) => keepAll(stage, tagged, setting, base));
        // a job that fails hands nothing on: then this run releases none of them
        const own = isHalted || (0,report_problems/* isRed */.iI)(kept.problems, live) ? undefined : ownAmong(tags, scene.commit);
        // last, for it may wait
        const { own: handed, ...runs } = await startRuns(ports, { tags, started, own, commit: scene.commit, live });
        return {
            problems: [...scene.problems, ...problems, ...runs.problems, ...kept.problems],
            outputs: outputsOf(tags, handed, scene.commit, kept.urls),
            summary: [...made.map(({ tag }) => `Tagged \`${tag}\`.`), ...runs.summary, ...kept.summary],
        };
    }
    finally {
        ports.actions.endGroup();
    }
}
/**
 * Git in this checkout has to know the tags that were made through the API just now. In a dry run none was made, and they are
 * taken out of the checkout again.
 */
async function withTags(scene, made, live, use) {
    try {
        for (const { tag, commit } of made)
            await scene.git('update-ref', `refs/tags/${tag}`, commit);
        return await use({ ...scene, tags: [...scene.tags, ...made.map(({ tag }) => tag)] });
    }
    finally {
        if (!live)
            for (const { tag } of made)
                await scene.git('update-ref', '-d', `refs/tags/${tag}`);
    }
}
/** Only what this run may publish: a tag on another commit than the run's is released by a run of its own. */
function outputsOf(made, first, commit, urls) {
    const own = first === undefined ? [] : [first, ...made.filter((each) => each !== first && each.commit === commit)];
    const packages = own.flatMap(({ package: { manifests }, version }) => manifests.map(({ ecosystem, name }) => ({ ecosystem, name, version: version.text })));
    return {
        tag: first?.tag ?? '',
        tags: JSON.stringify(own.map(({ tag }) => tag)),
        version: first?.version.text ?? '',
        prerelease: String(first !== undefined && (0,model_version/* isPrerelease */.V1)(first.version)),
        packages: JSON.stringify(packages),
        'pull-requests': JSON.stringify(urls),
    };
}
const refused = (problems) => ({
    problems,
    outputs: outputsOf([], undefined, '', []),
    summary: [],
});


/***/ })

};
