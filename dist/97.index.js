export const id = 97;
export const ids = [97];
export const modules = {

/***/ 95968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/**
 * The packages that a commit changed: of each file the one with the longest path around it. A commit without files (an
 * empty one, made to ask for a release) is everybody's.
 */
function assign(packages) {
    const folders = packages
        .flatMap((each) => each.paths.map((folder) => ({ each, folder })))
        .sort((one, other) => other.folder.length - one.folder.length);
    const root = folders.filter(({ folder }) => folder === '.');
    const below = folders.filter(({ folder }) => folder !== '.');
    return ({ files }) => {
        if (files === undefined || files.length === 0)
            return packages;
        const found = new Set();
        for (const file of files) {
            const nearest = below.find(({ folder }) => isInside(file, folder))?.folder ?? '.';
            for (const { each, folder } of nearest === '.' ? root : below) {
                if (folder === nearest && !each.exclude.some((excluded) => isInside(file, excluded)))
                    found.add(each);
            }
        }
        return packages.filter((each) => found.has(each));
    };
}
const isInside = (file, folder) => file === folder || file.startsWith(`${folder}/`);


/***/ }),

/***/ 21993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _commit_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64942);
/* harmony import */ var _footers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89237);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25672);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14842);




/** Titles that git and GitHub write for merges: what they bring was committed by itself. */
const merge = /^Merge (?:pull request #\d|(?:remote-tracking )?branch(?:es)? |tag |commits? )/;
/**
 * Reads one commit. Merges are ignored; a `Release-As` counts in whatever commit it stands. `override` is read in place of
 * the message, also of a merge.
 */
function readCommit(commit, override) {
    const passed = (not) => ({ changes: [], not });
    const message = override ?? commit.message;
    if ((override === undefined && commit.parents.length > 1) || merge.test(message))
        return passed('is a merge');
    if ((0,_commit_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsNamed */ .z)(message).length > 0)
        return passed('is the commit of a release');
    const parts = (0,_message_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .C)(message);
    const [title] = parts;
    if (title === undefined || title.header === '')
        return passed('has no message');
    const changes = [];
    let isConventional = false;
    let reason;
    for (const part of parts) {
        const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readHeader */ .a)(part.header);
        if (part === title)
            isConventional = !('not' in header);
        const read = changeOf(commit, part, header);
        if ('not' in read)
            reason ??= read.not;
        // the title of a squashed branch speaks for its list, save for what would break somebody unawares
        else if (part.kind !== 'bullet' || !isConventional || read.isBreaking)
            changes.push(read);
    }
    if (changes.length === 0)
        return passed(reason ?? 'is no conventional commit');
    return { changes, not: undefined };
}
function changeOf(commit, { header: line, lines }, header) {
    const footers = (0,_footers_js__WEBPACK_IMPORTED_MODULE_0__/* .readFooters */ .n)(lines);
    const reverted = 'not' in header ? /^(?:Revert|Reapply) "(.*)"(?: \(#\d+\))?$/.exec(line)?.[1] : undefined;
    const read = reverted === undefined ? header : { type: 'revert', scope: undefined, isBreaking: false, description: reverted };
    const base = { sha: commit.sha, author: commit.author.name, references: footers.references };
    if ('not' in read) {
        if (footers.releaseAs === undefined)
            return read;
        return {
            ...base,
            type: '',
            scope: undefined,
            description: line,
            isBreaking: false,
            notes: [],
            releaseAs: footers.releaseAs,
        };
    }
    return {
        ...base,
        type: read.type === 'feature' ? 'feat' : read.type,
        scope: read.scope,
        description: read.description,
        isBreaking: read.isBreaking || footers.breaking.length > 0,
        notes: footers.breaking.filter((each) => each !== ''),
        releaseAs: footers.releaseAs,
    };
}


/***/ }),

/***/ 63147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ neutral)
/* harmony export */ });
/** How much of one text of a commit is shown, in characters. */
const longest = 1000;
/** Control characters, and those that turn the order of a line around or cannot be seen. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g;
const issue = String.raw `(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/[^\s/]+\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+`;
const closing = new RegExp(String.raw `\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?=:?\s+(?:${issue}))`, 'gi');
/** One line of words and marks that mean nothing to Markdown, as most titles are. */
const harmless = /^[\w.,;:!?()'"+=-]+(?: [\w.,;:!?()'"+=-]+)*$/;
/**
 * Text of a commit as one line of Markdown that does nothing: nobody is mentioned, no issue closed, no HTML, image or
 * foreign link comes of it, and `#12` is a link to `issues` (the address of the repository's issues) where that is known.
 * Code stays as it is.
 */
function neutral(text, issues) {
    if (text.length <= longest && harmless.test(text))
        return text;
    const line = text.replace(/\s+/g, ' ').replace(unseen, '').trim();
    const cut = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}\u2026` : line;
    // an odd backtick would swallow the markup that comes behind it
    const parts = cut.split(/(`[^`]+`)/);
    return parts.map((part, index) => (index % 2 === 1 ? part : plain(part, issues))).join('');
}
function plain(text, issues) {
    return text
        .replace(/\\(?=[[`<])/g, '\\\\')
        .replace(/`/g, '\\`')
        .replace(closing, 'refs')
        .replace(/&(?=#|\w)/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/\[(?=[^\]]*\][([])/g, '\\[')
        .replace(/(?<![\w/])@([A-Za-z0-9][\w-]*(?:\/[\w.-]+)?)/g, '`@$1`')
        .replace(/(?<![\w/&[])#(\d{1,9})\b/g, (whole, number) => issues === undefined ? whole : `[#${number}](${issues}/${number})`);
}


/***/ }),

/***/ 24103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ makeSection)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97110);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63147);


/** The six headings of keepachangelog.com, by what the commits call it. */
const kept = { feat: 'Added', fix: 'Fixed' };
/** Makes a section of changes; what their types hide is left out unless it breaks something. */
function makeSection(facts, style) {
    const { look, repository } = style;
    const compare = repository === undefined || facts.previousTag === undefined
        ? undefined
        : `${repository}/compare/${part(facts.previousTag)}...${part(facts.tag)}`;
    const title = look === 'keep-a-changelog'
        ? `[${facts.version}] - ${facts.date}`
        : `${compare === undefined ? facts.version : `[${facts.version}](${compare})`} (${facts.date})`;
    const groups = new Map();
    const add = (heading, item) => void groups.set(heading, (groups.get(heading) ?? new Set()).add(item));
    const breaking = facts.changes.filter((each) => each.isBreaking);
    if (look === 'release-please') {
        for (const each of breaking) {
            for (const note of each.notes.length > 0 ? each.notes : [each.description]) {
                add('\u26a0 BREAKING CHANGES', scoped(each, (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(note, issuesOf(repository))));
            }
        }
    }
    const shown = facts.changes.flatMap((each) => {
        const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOf */ .QP)(each, style.types);
        return rule?.hidden === false || each.isBreaking ? [{ each, heading: headingOf(each, rule, look) }] : [];
    });
    for (const heading of headings(style)) {
        for (const change of shown)
            if (change.heading === heading)
                add(heading, item(change.each, style));
    }
    if (facts.dependencies !== undefined)
        add('Dependencies', facts.dependencies);
    if (groups.size === 0)
        add(look === 'keep-a-changelog' ? 'Changed' : 'Dependencies', (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(facts.because));
    if (style.contributors) {
        for (const name of new Set(facts.changes.map((each) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(each.author)))) {
            if (name !== '')
                add('Contributors', name);
        }
    }
    return { title, blocks: [...groups].map(([heading, items]) => ({ heading, items: [...items] })) };
}
const others = 'Other Changes';
function headings({ look, types }) {
    const configured = [...new Set(types.map((each) => each.section))];
    return look === 'keep-a-changelog' ? ['Added', 'Changed', 'Fixed'] : [...configured, others];
}
function headingOf(change, rule, look) {
    if (look === 'keep-a-changelog')
        return kept[change.type] ?? 'Changed';
    return rule?.section ?? others;
}
function item(change, { look, repository }) {
    const words = (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(change.description, issuesOf(repository));
    const short = change.sha.slice(0, 7);
    const link = repository === undefined ? `(${short})` : `([${short}](${repository}/commit/${change.sha}))`;
    const more = referencesOf(change, repository);
    if (look === 'release-please')
        return `${scoped(change, words)} ${link}${more}`;
    const notes = change.notes.map((each) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(each, issuesOf(repository))).filter((each) => each !== words);
    const mark = change.isBreaking ? '**Breaking:** ' : '';
    return `${mark}${scoped(change, words)}${notes.length === 0 ? '' : `: ${notes.join(' ')}`} ${link}${more}`;
}
function referencesOf({ description, references }, repository) {
    if (references.length === 0)
        return '';
    const already = new Set(description.match(/#\d+/g) ?? []);
    const others = references.filter((each) => !already.has(each)).slice(0, 10);
    return others.length === 0 ? '' : `, refs ${others.map((each) => (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(each, issuesOf(repository))).join(' ')}`;
}
const scoped = ({ scope }, words) => scope === undefined ? words : `**${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .S)(scope).replace(/\*/g, '\\*')}:** ${words}`;
const issuesOf = (repository) => repository === undefined ? undefined : `${repository}/issues`;
/** A tag in an address; its `/` may stay. */
const part = (tag) => encodeURIComponent(tag).replaceAll('%2F', '/').replaceAll('%40', '@');


/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress),
/* harmony export */   F: () => (/* binding */ observeCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Asks for it, all at once. */
async function observeCheckout(git, root) {
    const [places, status, origin] = await Promise.all([
        git('rev-parse', '--show-prefix', '--git-common-dir', '--is-shallow-repository', 'HEAD'),
        git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no', '-z'),
        git('config', '--get', 'remote.origin.url'),
    ]);
    const [prefix = '', gitDirectory = '.git', shallow, commit] = places.stdout.split('\n');
    const lines = status.stdout.split('\0');
    const head = lines.find((line) => line.startsWith('# branch.head '))?.slice('# branch.head '.length);
    return {
        gitDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, gitDirectory),
        // without a commit git says HEAD again, and fails
        commit: places.code === 0 ? commit : undefined,
        shallow: shallow === 'true',
        below: prefix !== '',
        branch: head === '(detached)' ? undefined : head,
        dirty: lines.flatMap((line) => /^(?:1 (?:\S+ ){7}|u (?:\S+ ){9}|2 (?:\S+ ){8})(.+)$/.exec(line)?.[1] ?? []),
        origin: origin.code === 0 ? origin.stdout.trim() : undefined,
    };
}
/** `https://github.com/owner/name` of a remote's address, as browsers know it; `undefined` where it is none. */
function webAddress(remote) {
    const found = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? '');
    return found === null ? undefined : `https://${found[1]}/${found[2]}`;
}


/***/ }),

/***/ 64942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage),
/* harmony export */   z: () => (/* binding */ tagsNamed)
/* harmony export */ });
/** The line by which a release commit names the tags that belong to it. */
const trailer = 'Release-Tag: ';
/** The message of the commit that holds a release. Its type makes no release by itself. */
function commitMessage(tags) {
    const subject = `chore: release ${tags.slice(0, 3).join(', ')}${tags.length > 3 ? ` and ${tags.length - 3} more` : ''}`;
    return `${subject}\n\n${tags.map((each) => `${trailer}${each}`).join('\n')}\n`;
}
/** The tags that a release commit names; empty for every other commit. */
function tagsNamed(message) {
    if (!/^chore: release \S/.test(message))
        return [];
    return message.split('\n').flatMap((line) => (line.startsWith(trailer) ? [line.slice(trailer.length).trim()] : []));
}


/***/ }),

/***/ 32444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** The first line that is not blank, at most `longest` characters of it. */
function subjectOf(message, longest = 120) {
    const line = message.replace(/^[\uFEFF\s]+/, '').split(/[\r\n]/, 1)[0] ?? '';
    return line.length > longest ? `${line.slice(0, longest - 1)}\u2026` : line;
}


/***/ }),

/***/ 89237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readFooters)
/* harmony export */ });
const none = { breaking: [], releaseAs: undefined, references: [], commits: [] };
/** A line that begins a footer: `Token: value`, `Token #value` (specification 1.0.0, 8 to 10). */
const footer = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/;
/**
 * Reads footers at the start of a line, wherever in the body they stand: tools put their own paragraphs below them.
 * `BREAKING CHANGE` is taken in capitals alone (15), `BREAKING-CHANGE` is the same (16), and `#` does for the colon.
 */
function readFooters(lines) {
    if (lines.length === 0)
        return none;
    const breaking = [];
    const references = [];
    const commits = [];
    let releaseAs;
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const note = /^BREAKING[ -]CHANGE(?::(?:[ \t]+|$)| #)(.*)$/.exec(line);
        if (note !== null)
            breaking.push(continued(note[1] ?? '', lines, index));
        const version = /^release-as:[ \t]*v?(\S+)[ \t]*$/i.exec(line)?.[1];
        if (version !== undefined)
            releaseAs = version;
        const [, value] = /^[A-Za-z][\w-]*(?::? )(?=[^\s#]*#\d)(.{1,200})$/.exec(line) ?? [];
        if (value !== undefined)
            references.push(...(value.match(/#\d{1,9}\b/g) ?? []));
        const taken = /^This reverts commits? ([0-9a-f]{7,64})\b/.exec(line)?.[1];
        if (taken !== undefined)
            commits.push(taken);
        const listed = /^refs: ([0-9a-f]{7,64}(?:, *[0-9a-f]{7,64})*)$/i.exec(line)?.[1];
        if (listed !== undefined)
            commits.push(...listed.split(/, */));
    }
    return { breaking, releaseAs, references: [...new Set(references)], commits };
}
/** A footer's text goes on over lines, to the next footer or a blank line. */
function continued(first, lines, index) {
    const text = [first];
    let isBegun = first.trim() !== '';
    for (let at = index + 1; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const isBlank = line.trim() === '';
        if (footer.test(line) || (isBlank && isBegun))
            break;
        text.push(line);
        isBegun ||= !isBlank;
    }
    return text.join('\n').trim();
}


/***/ }),

/***/ 14989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/** Two minutes, in milliseconds: a history of millions of commits is read in less. */
const longest = 120_000;
/** Git by argv, without colours, pagers, or the machine's liking for signatures. */
function gitIn(directory, process, env) {
    return (...argv) => process.run({
        argv: ['git', '-c', 'safe.directory=*', '-c', 'core.quotepath=false', '-c', 'log.showRoot=true', ...argv],
        cwd: directory,
        env: { ...env, LC_ALL: 'C.UTF-8', GIT_TERMINAL_PROMPT: '0' },
        deadline: longest,
    });
}


/***/ }),

/***/ 25672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readHeader)
/* harmony export */ });
/** Longer than any type with its scope; what stands behind so many characters is not looked at. */
const longestHead = 200;
/**
 * Reads a header as Conventional Commits 1.0.0 has it (1 to 5, 13): type, scope in parentheses, `!`, colon, space,
 * description. Gives the reason in words where it is none.
 */
function readHeader(line) {
    const start = line.slice(0, longestHead);
    const found = /^([A-Za-z][\w-]*)(?:\((.*?)\))?(!?):/.exec(start);
    if (found === null)
        return { not: 'is no conventional commit (`type: description`)' };
    const scope = found[2];
    if (scope?.trim() === '')
        return { not: 'has an empty scope' };
    if (scope !== undefined && !isBalanced(scope))
        return { not: 'has parentheses in its scope that do not close' };
    const rest = line.slice(found[0].length);
    if (!/^[ \t]/.test(rest))
        return { not: 'lacks the space after the colon' };
    const description = rest.trim();
    if (description === '')
        return { not: 'has no description' };
    return { type: (found[1] ?? '').toLowerCase(), scope: scope?.trim(), isBreaking: found[3] === '!', description };
}
function isBalanced(scope) {
    let depth = 0;
    for (const letter of scope) {
        if (letter === '(')
            depth += 1;
        if (letter === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ allTags),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ZU: () => (/* binding */ firstMerged),
/* harmony export */   ii: () => (/* binding */ tagsContaining),
/* harmony export */   qc: () => (/* binding */ forkOf)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22295);

/** Every tag of the repository, in whatever order. Reads the names alone: not one object. */
async function allTags(git) {
    const { code, stdout } = await git('for-each-ref', '--format=%(refname)', 'refs/tags');
    if (code !== 0)
        return [];
    return stdout.split('\n').flatMap((line) => (line.startsWith('refs/tags/') ? [line.slice('refs/tags/'.length)] : []));
}
/**
 * Of each list (the greatest version first) the first tag that HEAD contains, with its commit. Git is asked about the
 * first of all lists at once, since that is nearly always the one; to ask which of all tags are merged would make it walk
 * the whole history. Tags that point at no commit are passed over.
 */
async function firstMerged(git, lists) {
    const merged = new Map();
    const asked = new Set();
    // one, then a few for what lies on a side branch, then all
    for (const depth of [1, 8, Infinity]) {
        const open = lists.filter((list) => !list.some((name) => merged.has(name)));
        const names = [...new Set(open.flatMap((list) => list.slice(0, depth)))].filter((name) => !asked.has(name));
        for (let at = 0; at < names.length; at += 500) {
            const some = names.slice(at, at + 500);
            for (const name of some)
                asked.add(name);
            for (const [name, commit] of await mergedAmong(git, some))
                merged.set(name, commit);
        }
    }
    return lists.map((list) => {
        const name = list.find((each) => merged.has(each));
        return name === undefined ? undefined : { name, commit: merged.get(name) ?? '' };
    });
}
/** Every tag that contains a commit; none where git cannot tell. Walks the history between them. */
async function tagsContaining(git, commit) {
    const { code, stdout } = await git('for-each-ref', `--contains=${commit}`, '--format=%(refname)', 'refs/tags');
    const names = code === 0 ? stdout.split('\n') : [];
    return new Set(names.map((each) => each.replace(/^refs\/tags\//, '')));
}
/** The newest commit that HEAD and a tag have in common; `undefined` where there is none, or where it is before `after`. */
async function forkOf(git, tag, after) {
    const { code, stdout } = await git('merge-base', 'HEAD', `refs/tags/${tag}^{commit}`);
    const fork = stdout.trim();
    if (code !== 0 || fork === '')
        return undefined;
    const isLater = after === undefined || (await git('merge-base', '--is-ancestor', after, fork)).code === 0;
    return isLater ? fork : undefined;
}
async function mergedAmong(git, names) {
    if (names.length === 0)
        return [];
    const format = '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
    const { stdout } = await git('for-each-ref', '--merged=HEAD', format, ...names.map((name) => `refs/tags/${name}`));
    return stdout.split('\n').flatMap((line) => {
        const [, type, own = '', peeledType, peeled = '', name] = /^(\w+) ([0-9a-f]+) (\w*) ([0-9a-f]*) refs\/tags\/(.+)$/.exec(line) ?? [];
        if (name === undefined || !names.includes(name))
            return [];
        if (type === 'commit')
            return [[name, own]];
        return peeledType === 'commit' ? [[name, peeled]] : [];
    });
}
/**
 * The commits that HEAD has and `from` (all of them) has not, newest first, in one run of git. `names`: with the files of
 * each. `below`: git's folder is not the repository's top, and only what touches it counts. `from` empty: the whole
 * history. `most`: no more than so many of the newest. Throws where git cannot tell.
 */
async function readHistory(git, from, { names, below, most }) {
    const base = await commonBase(git, from);
    const range = [...(base === undefined ? ['HEAD'] : ['HEAD', '--not', base]), '--', ...(below ? ['.'] : [])];
    const whole = await (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .R)(git, [...(most === undefined ? [] : [`--max-count=${most}`]), ...range], { names });
    if (whole !== undefined)
        return whole;
    // more than the process port keeps of an output: in pieces, and smaller ones where a piece is too large again
    const commits = [];
    for (let size = 5000;;) {
        size = Math.min(size, (most ?? Infinity) - commits.length);
        const piece = await (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .log */ .R)(git, [`--max-count=${size}`, `--skip=${commits.length}`, ...range], { names });
        if (piece === undefined) {
            if (size === 1)
                throw new Error('one commit of the history is too large to be read');
            size = Math.max(1, Math.floor(size / 10));
            continue;
        }
        commits.push(...piece);
        if (piece.length < size || commits.length === most)
            return commits;
    }
}
/** What all of the tags contain; of several on one line that is the oldest. */
async function commonBase(git, from) {
    const distinct = [...new Set(from)];
    if (distinct.length <= 1)
        return distinct[0];
    const { code, stdout } = await git('merge-base', '--octopus', ...distinct);
    // histories that have nothing in common: all of it
    return code === 0 ? stdout.trim().split('\n')[0] : undefined;
}


/***/ }),

/***/ 22295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/** Begins each commit in the log: no path can be this, and messages stand at a counted place. */
const mark = '\u0001release-action commit\u0001';
const fields = ['%H', '%P', '%aN', '%aE', '%B'];
/**
 * Git's log with these arguments. `names`: with the files of each commit; `more`: placeholders of git's pretty formats.
 * `undefined` where the beginning of the output is lost, as it is longer than the process port keeps. Throws in git's words
 * where git cannot tell.
 */
async function log(git, args, { names, more = [] }) {
    const asked = [...fields, ...more];
    const { code, stdout, stderr } = await git('log', '-z', '--no-show-signature', '--no-color', '--no-notes', '--encoding=UTF-8', ...(names ? ['--name-only', '--no-renames', '--no-ext-diff', '--relative'] : []), `--format=tformat:${mark.replaceAll('\u0001', '%x01')}%x00${asked.join('%x00')}%x00`, ...args);
    if (code !== 0)
        throw new Error(`git log: ${stderr.trim()}`);
    if (stdout !== '' && !stdout.startsWith(mark))
        return undefined;
    return parse(stdout, asked.length);
}
function parse(stdout, count) {
    const commits = [];
    const words = stdout.split('\0');
    const word = (at) => words[at] ?? '';
    let at = 0;
    while (at < words.length) {
        if (words[at] !== mark) {
            at += 1;
            continue;
        }
        const begin = at + 1;
        at = begin + count;
        const files = [];
        for (; at < words.length && words[at] !== mark; at += 1) {
            const file = word(at).startsWith('\n') ? word(at).slice(1) : word(at);
            if (file !== '')
                files.push(file);
        }
        const parents = word(begin + 1);
        commits.push({
            sha: word(begin),
            parents: parents === '' ? [] : parents.split(' '),
            author: { name: word(begin + 2), email: word(begin + 3) },
            message: word(begin + 4),
            files,
            more: words.slice(begin + fields.length, begin + count),
        });
    }
    return commits;
}


/***/ }),

/***/ 14842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   Q: () => (/* binding */ overrideIn)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25672);

/** The types that may begin a commit inside of a message; any other word with a colon is prose or a footer, and so is `fix: #12`. */
const inner = /^(?:feat|feature|fix|perf|deps|revert|docs|style|chore|refactor|test|build|ci)(?:\([^\r\n]{1,100}?\))?!?: +(?!#\d+\s*$)\S/i;
const [begin, end] = ['BEGIN_COMMIT_OVERRIDE', 'END_COMMIT_OVERRIDE'];
/** What the body of a pull request says in place of a message, markers included; `undefined` where it says nothing. */
function overrideIn(body) {
    const { inside } = between(body.replace(/\r\n?/g, '\n'), begin, end);
    const told = inside.filter((each) => each.trim() !== '');
    return told.length === 0 ? undefined : told.map((each) => `${begin}\n${each}\n${end}`).join('\n');
}
/** Takes a message apart: overrides in place of it, nested commits, paragraphs that are commits, squashed lists. */
function partsOf(message) {
    const line = message.trim();
    // most messages are one line
    if (!line.includes('\n') && !line.includes('\r'))
        return [{ kind: 'title', header: line, lines: [] }];
    const text = message.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const override = between(text, begin, end);
    if (override.inside.length > 0)
        return override.inside.flatMap((each) => split(each, true));
    const nested = between(text, 'BEGIN_NESTED_COMMIT', 'END_NESTED_COMMIT');
    return [...split(nested.outside, false), ...nested.inside.flatMap((each) => split(each, true))];
}
/** What stands between two markers on lines of their own, as often as they come, and everything else. */
function between(text, first, last) {
    if (!text.includes(first))
        return { inside: [], outside: text };
    const inside = [];
    const outside = [];
    let open;
    for (const line of text.split('\n')) {
        if (open === undefined && line.trim() === first)
            open = [];
        else if (open !== undefined && line.trim() === last) {
            inside.push(open.join('\n'));
            open = undefined;
        }
        else
            (open ?? outside).push(line);
    }
    // a block that never ends is prose
    if (open !== undefined)
        outside.push(first, ...open);
    return { inside, outside: outside.join('\n') };
}
function split(text, isWritten) {
    const trimmed = text.trim();
    const written = trimmed.split('\n');
    const [header = '', ...rest] = /`{3}|~{3}/.test(trimmed) ? withoutFences(written) : written;
    const parts = [
        { kind: isWritten ? 'nested' : 'title', header: header.trim(), lines: [] },
    ];
    let wasStart = false;
    for (const [index, line] of rest.entries()) {
        const isApart = wasStart || (rest[index - 1] ?? '').trim() === '';
        const bullet = /^\* (.+)$/.exec(line)?.[1];
        const found = isApart ? (bullet ?? line) : undefined;
        wasStart = found !== undefined && inner.test(found) && !('not' in (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeader */ .a)(found));
        if (wasStart && found !== undefined) {
            parts.push({ kind: bullet === undefined ? 'nested' : 'bullet', header: found.trim(), lines: [] });
        }
        else
            parts.at(-1)?.lines.push(line);
    }
    return parts;
}
/** Blank lines in place of code: what is shown there is an example. A fence that never closes is none. */
function withoutFences(lines) {
    const kept = [...lines];
    let open;
    for (const [index, line] of lines.entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark === undefined)
            continue;
        if (open === undefined)
            open = { mark, at: index };
        else if (mark.startsWith(open.mark) && line.trim() === mark) {
            kept.fill('', open.at, index + 1);
            open = undefined;
        }
    }
    return kept;
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ packagesOf)
});

// EXTERNAL MODULE: ./lib/action/model/tag-templates.js
var tag_templates = __webpack_require__(65722);
// EXTERNAL MODULE: ./lib/action/model/version.js
var model_version = __webpack_require__(75888);
// EXTERNAL MODULE: ./lib/action/model/tag-style.js
var tag_style = __webpack_require__(33864);
;// CONCATENATED MODULE: ./lib/action/version/guessed-tags.js



/** Whether a registry may have it at all. */
const isReleasable = (manifest) => manifest.ecosystem === 'python' || manifest.publishable;
/**
 * The styles of the tags, where any is there that neither is plain nor begins with a package's name; else none, since there is
 * nothing to guess then, and to read thousands of tags takes its time.
 */
function stylesBeside(released, tags) {
    const names = new Set(released.map((each) => each.name));
    const isUsual = (tag) => /^v?\d/.test(tag) || names.has(tag.replace(/[-@/]v?\d[^/]*$/, ''));
    return tags.every((tag) => isUsual(tag)) ? new Map() : (0,tag_style/* livingStyles */.Or)(released, (0,tag_style/* stylesOf */.i1)(tags));
}
/** A style of their tags that a plan does not read of itself. */
function unusualStyle(cluster, styles, isAlone) {
    const released = cluster.filter(isReleasable);
    const python = released.filter((each) => each.ecosystem === 'python');
    const found = (python.length > 0 ? python : released).map((each) => (0,tag_style/* styleOf */.Vj)(each, styles, isAlone));
    const isUsual = found.some((each) => tag_templates/* tagTemplates */.km.some((usual) => usual === each));
    return isUsual ? undefined : found.find((each) => each !== undefined);
}
/**
 * Whether a guess holds for a set: one tag without a name is that of one version, so of all that would have it those keep it
 * that stand at its last one, else those that can follow it, else those at the version of most.
 */
function lineOf(all, styles) {
    const lines = new Map();
    const lineWith = (guess) => {
        const versions = all.filter((each) => each.guess === guess).flatMap((each) => versionsOf(each.cluster));
        const texts = versions.filter((each) => each !== undefined);
        const last = (styles.get(guess) ?? []).reduce((best, each) => (best === undefined || (0,model_version/* compareVersions */.Zy)(each, (0,model_version/* readVersion */.$4)(best) ?? each) > 0 ? each.text : best), undefined);
        const spelled = last === undefined ? undefined : (0,model_version/* readVersion */.$4)(last)?.pep440;
        return texts.find((each) => each === spelled) ?? followerOf(last, texts) ?? mostFrequent(texts);
    };
    return (cluster, guess) => {
        if (guess === undefined || guess.includes('{name}'))
            return guess !== undefined;
        if (!lines.has(guess))
            lines.set(guess, lineWith(guess));
        const line = lines.get(guess);
        return line === undefined || versionsOf(cluster).includes(line);
    };
}
/** What each manifest of a set says, as PEP 440 spells it. */
const versionsOf = (cluster) => cluster.map((each) => (each.version === undefined ? undefined : (0,model_version/* readVersion */.$4)(each.version)?.pep440));
/** The version of most of those that can be the next after the last plain tag; the least of them where as many bear others. */
function followerOf(last, texts) {
    const before = last === undefined ? undefined : (0,model_version/* readVersion */.$4)(last);
    if (before === undefined)
        return undefined;
    const later = texts.filter((text) => {
        const version = (0,model_version/* readVersion */.$4)(text);
        return version !== undefined && (0,model_version/* compareVersions */.Zy)(version, before) > 0;
    });
    return mostFrequent(later.sort());
}
/** Of as many the first. */
function mostFrequent(texts) {
    const count = (text) => texts.filter((each) => each === text).length;
    return [...texts].sort((one, other) => count(other) - count(one))[0];
}

// EXTERNAL MODULE: ./lib/action/version/tags.js
var version_tags = __webpack_require__(55792);
;// CONCATENATED MODULE: ./lib/action/version/packages.js




/**
 * Which manifests bear a version together. As configured; otherwise as manifests and tags show it: what inherits one version
 * or is built from one crate moves together, so does what one tag releases at one version (`rust-v1.2.0`), a package with tags
 * of its own by itself, and what is left over together where it stands at one version.
 */
function packagesOf(manifests, tags, { packages: configured, groups, changelog }) {
    const clusters = clustersOf(manifests);
    const isAlone = clusters.length === 1;
    const styles = stylesBeside(manifests.filter(isReleasable), tags);
    const wishes = clusters.map((cluster) => {
        const wish = configured.find((each) => isMeant(each, cluster));
        return { cluster, wish, guess: wish?.tag === undefined ? unusualStyle(cluster, styles, isAlone) : undefined };
    });
    const inLine = lineOf(wishes, styles);
    const tagged = wishes.map(({ cluster, wish, guess }) => ({
        cluster,
        wish,
        guess,
        tag: wish?.tag ?? (inLine(cluster, guess) ? guess : undefined),
    }));
    // packages that are linked move at times alone, and so have tags of their own
    const linked = groups.flatMap((each) => (each.kind === 'linked' ? each.packages : []));
    const isLinked = (cluster, wish) => [wish?.id, ...cluster.map((each) => each.name)].some((name) => name !== undefined && linked.includes(name));
    const own = tagged.filter(({ cluster, wish, guess, tag }) => tag !== undefined ||
        (!isAlone && (guess !== undefined || hasTags(cluster, tags, manifests) || isLinked(cluster, wish))));
    const rest = tagged.filter((each) => !own.includes(each)).map(({ cluster }) => cluster);
    const { joint, apart } = together(rest, tags);
    const separate = [
        ...shared(own.map(({ cluster, wish, tag }) => ({ cluster, tag, id: wish?.id, isSaid: wish?.tag !== undefined }))),
        ...apart.map((cluster) => ({ cluster, tag: undefined, id: undefined, isSaid: false })),
    ];
    const made = [
        ...(joint.length === 0
            ? []
            : [make(joint, usual(isAlone ? [...tag_templates/* plainTags */.ck, ...tag_templates/* namedTags */.PU] : tag_templates/* plainTags */.ck, joint, tags), undefined)]),
        ...separate.map(({ cluster, tag, id, isSaid }) => ({
            ...make(cluster, tag === undefined ? usual(isAlone ? [...tag_templates/* namedTags */.PU, ...tag_templates/* plainTags */.ck] : tag_templates/* namedTags */.PU, cluster, tags) : [tag], id),
            ...(tag !== undefined && !isSaid && { isGuessed: true }),
        })),
    ];
    return made.map((each, index) => {
        const isWhole = made.length === 1 || (index === 0 && joint.length > 0 && !hasRoot(made.slice(1)));
        const paths = isWhole ? ['.'] : each.paths;
        return { ...each, paths, changelog: changelogOf(changelog, paths) };
    });
}
const hasRoot = (packages) => packages.some((each) => each.paths.includes('.'));
function changelogOf(changelog, paths) {
    if (changelog === false)
        return undefined;
    const [folder = '.'] = paths;
    return paths.includes('.') ? changelog : `${folder}/${changelog}`;
}
function make(manifests, tags, id) {
    const released = manifests.filter((each) => isReleasable(each));
    const first = released.find((each) => each.ecosystem === 'python') ?? released[0] ?? manifests[0];
    const name = first?.name ?? '';
    const paths = [...new Set(manifests.map((each) => each.directory))];
    return { id: id ?? name, name, manifests, paths, exclude: [], tags, changelog: undefined };
}
/** One version line, or one crate that a wheel is made of: these cannot move alone. */
function clustersOf(manifests) {
    const clusters = [];
    for (const each of manifests) {
        const touching = clusters.filter((cluster) => cluster.some((other) => belong(each, other)));
        const joined = [...touching.flat(), each];
        for (const cluster of touching)
            clusters.splice(clusters.indexOf(cluster), 1);
        clusters.push(joined);
    }
    return clusters.filter((cluster) => cluster.some((each) => isReleasable(each)));
}
function belong(one, other) {
    if (one.version !== undefined && one.versionOrigin.file === other.versionOrigin.file) {
        if (one.versionOrigin.line === other.versionOrigin.line)
            return true;
    }
    const isBuilt = (python, crate) => python.ecosystem === 'python' && crate.ecosystem === 'rust' && python.crateDirectory === crate.directory;
    if (isBuilt(one, other) || isBuilt(other, one))
        return true;
    // a wheel and a crate of one name share their tags
    return one.name === other.name && one.version === other.version && one.ecosystem !== other.ecosystem;
}
function isMeant({ path, ecosystem }, cluster) {
    const folder = path.replace(/^\.\//, '').replace(/\/$/, '') || '.';
    return cluster.some((each) => each.directory === folder && (ecosystem === undefined || each.ecosystem === ecosystem));
}
/** What a tag without a name in it releases together: all that stands at one version. */
function shared(all) {
    const joined = [];
    for (const each of all) {
        const at = joined.findIndex((other) => each.tag !== undefined &&
            !each.tag.includes('{name}') &&
            other.tag === each.tag &&
            other.cluster[0]?.version === each.cluster[0]?.version);
        const other = joined[at];
        if (other === undefined)
            joined.push(each);
        else
            joined[at] = { ...other, cluster: [...other.cluster, ...each.cluster], isSaid: other.isSaid && each.isSaid };
    }
    return joined;
}
/** Tags with the name of a crate are the crate's: of a wheel that bears the same name they say nothing. */
function hasTags(cluster, tags, all) {
    const isCrates = ({ ecosystem, name }) => ecosystem === 'python' &&
        all.some((other) => other.ecosystem === 'rust' && other.name === name && !cluster.includes(other));
    return cluster.some((each) => isReleasable(each) && !isCrates(each) && (0,version_tags/* greatestTag */.s4)(tags, tag_templates/* namedTags */.PU, each.name) !== undefined);
}
/** `v{version}` is the tag of every package that stands at this version; others need tags of their own. */
function together(clusters, tags) {
    if (clusters.length <= 1)
        return { joint: clusters.flat(), apart: [] };
    const last = (0,version_tags/* greatestTag */.s4)(tags, tag_templates/* plainTags */.ck, '')?.version.text;
    const lastRead = last === undefined ? undefined : (0,model_version/* readVersion */.$4)(last)?.pep440;
    const all = clusters.flatMap((cluster) => versionsOf(cluster)).filter((each) => each !== undefined);
    const common = all.includes(lastRead ?? '') ? lastRead : (followerOf(last, all) ?? mostFrequent(all));
    const isShared = (cluster) => versionsOf(cluster).includes(common);
    const joint = clusters.filter((cluster) => isShared(cluster));
    // several versions and no plain tag: nothing shows that they belong together
    if (last === undefined && joint.length < clusters.length)
        return { joint: [], apart: clusters };
    return { joint: joint.flat(), apart: clusters.filter((cluster) => !isShared(cluster)) };
}
/** The templates, and in front the one that the newest tag was made by. */
function usual(templates, cluster, tags) {
    const [first = 'v{version}'] = templates;
    const names = [...new Set(cluster.map((each) => each.name))];
    const newest = templates
        .flatMap((template) => names.flatMap((name) => {
        const tag = (0,version_tags/* greatestTag */.s4)(tags, [template], name);
        return tag === undefined ? [] : [{ template, tag }];
    }))
        .sort((one, other) => (0,model_version/* compareVersions */.Zy)(other.tag.version, one.tag.version))[0];
    const front = newest?.template ?? first;
    return [front, ...templates.filter((each) => each !== front)];
}


/***/ }),

/***/ 82046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ cancelled)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32444);
/* harmony import */ var _footers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89237);


/**
 * Commits that took one another back, by hash: the revert and what it reverts, each with the other one. A revert that was
 * reverted itself takes nothing back. `commits` newest first; a revert of something older stands.
 */
function cancelled(commits) {
    const pairs = new Map();
    for (const [index, commit] of commits.entries()) {
        if (pairs.has(commit.sha) || !/^\s*(?:revert|reapply)\b/i.test(commit.message))
            continue;
        const older = commits.slice(index + 1).filter((each) => !pairs.has(each.sha));
        for (const target of targetsOf(commit, older)) {
            pairs.set(target.sha, commit.sha);
            pairs.set(commit.sha, target.sha);
        }
    }
    return pairs;
}
/** By the hashes that the message names; without any, by the title that it quotes (`Reverts owner/name#12`). */
function targetsOf(commit, older) {
    const [header = '', ...lines] = commit.message.trimStart().split(/\r?\n/);
    const named = (0,_footers_js__WEBPACK_IMPORTED_MODULE_0__/* .readFooters */ .n)(lines).commits;
    if (named.length > 0) {
        return named.flatMap((name) => older.find((each) => each.sha.startsWith(name)) ?? []);
    }
    const quoted = /^Revert "(.*)"(?: \(#\d+\))?$/.exec(header)?.[1] ?? /^revert: (.+?)(?: \(#\d+\))?$/i.exec(header)?.[1];
    const target = older.find((each) => (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .e)(each.message, Infinity) === quoted);
    return target === undefined ? [] : [target];
}


/***/ }),

/***/ 89852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97110);

/** The rules of a config file. */
function rulesOf(settings, packages, series) {
    return {
        types: _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTypes */ .JJ,
        zero: settings.zero,
        series,
        packages,
        groups: settings.groups,
        source: settings.source,
        changelog: settings.changelog ?? 'CHANGELOG.md',
        look: undefined,
        contributors: false,
        files: settings.files,
        overrides: new Map(),
    };
}


/***/ }),

/***/ 55792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Mv: () => (/* binding */ isEarly),
/* harmony export */   s4: () => (/* binding */ greatestTag)
/* harmony export */ });
/* harmony import */ var _model_plain_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35937);
/* harmony import */ var _model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59775);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75888);



/** Reads a tag by a template such as `v{version}` or `{name}-v{version}`; `undefined` where it does not fit. */
function versionIn(tag, template, name) {
    const text = (0,_model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagReader */ .uO)(template, name)(tag);
    return text === undefined ? undefined : read(text)?.version;
}
/** Thousands of tags are read by several templates: each text once. */
const known = new Map();
function read(text) {
    // what begins with no digit is no version, and most tags are tried by a template that is not theirs
    if (!/^\d/.test(text))
        return undefined;
    if (!known.has(text)) {
        const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersion */ .$4)(text);
        known.set(text, version && { version, weight: weightOf(text) });
    }
    return known.get(text);
}
function weightOf(text) {
    const numbers = (0,_model_plain_version_js__WEBPACK_IMPORTED_MODULE_2__/* .plainNumbers */ .D)(text);
    if (numbers === undefined || numbers.some((each) => each >= 1e5))
        return undefined;
    return (numbers[0] * 1e5 + numbers[1]) * 1e5 + numbers[2];
}
/** Whether a tag's version is a pre-release. */
const isEarly = ({ version }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version);
/** The greater version first. */
function descending(one, other) {
    return one.weight === undefined || other.weight === undefined
        ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, one.version)
        : other.weight - one.weight;
}
/** Every tag that one of the templates reads for this name, the greatest version first. */
function tagsOf(names, templates, name) {
    return readTags(names, templates, name)
        .sort(descending)
        .map(({ tag, version }) => ({ name: tag, version }));
}
/** The first of {@link tagsOf}. */
function greatestTag(names, templates, name) {
    const found = readTags(names, templates, name);
    // versions that cannot all be compared have no greatest one: then it is the one that sorting puts first
    const isMixed = found.some((each) => each.weight === undefined);
    const [first, ...others] = isMixed ? found.sort(descending).slice(0, 1) : found;
    if (first === undefined)
        return undefined;
    const { tag, version } = others.reduce((best, each) => (descending(best, each) > 0 ? each : best), first);
    return { name: tag, version };
}
function readTags(names, templates, name) {
    const readers = templates.map((template) => (0,_model_tag_template_js__WEBPACK_IMPORTED_MODULE_0__/* .tagReader */ .uO)(template, name));
    const found = [];
    for (const tag of names) {
        for (const reader of readers) {
            const text = reader(tag);
            const weighed = text === undefined ? undefined : read(text);
            if (weighed === undefined)
                continue;
            found.push({ tag, version: weighed.version, weight: weighed.weight });
            break;
        }
    }
    return found;
}


/***/ })

};
