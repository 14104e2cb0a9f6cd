export const id = 3394;
export const ids = [3394];
export const modules = {

/***/ 73394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema),
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/cli/src/model/nearest.js
var nearest = __webpack_require__(55267);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/config/field.js



/** Reads the whole file: the root mapping. */
function readRoot(field, root, reading) {
    return field.read({ node: root, path: '', reading });
}
/** The field with a sentence about it, which editors show. */
function about(description, field) {
    return { ...field, schema: { description, ...field.schema } };
}
/** The field, made into something else. */
function mapped(field, make) {
    return {
        schema: field.schema,
        read: (spot) => {
            const value = field.read(spot);
            return value === undefined ? undefined : make(value);
        },
    };
}
/** A text that fits `pattern`; `wanted` says in words what that is. */
function field_text(wanted = 'a text', pattern = '\\S') {
    const rule = new RegExp(pattern, 'u');
    return {
        schema: { type: 'string', pattern },
        read: (spot) => {
            const value = field_valueOf(spot);
            if (typeof value === 'string' && rule.test(value))
                return value;
            return misfit(spot, wanted);
        },
    };
}
/** `true` or `false`. */
const flag = {
    schema: { type: 'boolean' },
    read: (spot) => {
        const value = field_valueOf(spot);
        return typeof value === 'boolean' ? value : misfit(spot, '`true` or `false`');
    },
};
/** A whole number from `minimum` to `maximum`. */
function whole(minimum, maximum) {
    return {
        schema: { type: 'integer', minimum, maximum },
        read: (spot) => {
            const value = field_valueOf(spot);
            const fits = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
            return fits ? value : misfit(spot, `a whole number from ${minimum} to ${maximum}`);
        },
    };
}
/** One of the given values. */
function choice(...choices) {
    return {
        schema: { enum: choices },
        read: (spot) => {
            const value = field_valueOf(spot);
            const chosen = choices.find((each) => each === value);
            if (chosen !== undefined)
                return chosen;
            const close = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, choices.map(String)) : undefined;
            return misfit(spot, `one of ${choices.join(', ')}`, close === undefined ? undefined : `Did you mean \`${close}\`?`);
        },
    };
}
/** A list whose members all fit. */
function list(member) {
    return {
        schema: { type: 'array', items: member.schema },
        read: (spot) => {
            const { node } = resolved(spot);
            if (!(0,dist/* isSeq */.oP)(node))
                return misfit(spot, 'a list');
            return node.items.flatMap((item, index) => {
                const value = member.read({ ...spot, node: item, path: `${spot.path}[${index}]` });
                return value === undefined ? [] : [value];
            });
        },
    };
}
/** The first where the file has a mapping or a list there, else the second: a short form beside a long one. */
function either(long, short) {
    return {
        schema: { anyOf: [long.schema, short.schema] },
        read: (spot) => {
            const { node } = resolved(spot);
            return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? long.read(spot) : short.read(spot);
        },
    };
}
/** Adds a problem at a place of the file. */
function tell({ node, reading }, code, { message, fix }) {
    const { line, column } = reading.where.at(offsetOf(node));
    const { file } = reading.where;
    reading.problems.push((0,problem/* problem */.CC)(code, `${file}:${line}:${column}: ${message}.`, fix, { file, line, column }));
}
/** An alias (`*name`) stands for what its anchor marks. */
const resolved = ({ node, reading }) => ({
    node: reading.aliases.get(node) ?? node,
});
function field_valueOf(spot) {
    const { node } = resolved(spot);
    return (0,dist/* isScalar */.jn)(node) ? node.value : node;
}
/** Tells that a value is not what is wanted. */
function misfit(spot, wanted, fix) {
    const { node } = resolved(spot);
    const message = `${named(spot)} must be ${wanted}, and it is ${shown(node)}`;
    // `3.10` is the number 3.1 to YAML
    const isNumber = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'number' && /text|version/.test(wanted);
    const quotes = isNumber ? `Write it in quotes: "${node.source ?? ''}".` : undefined;
    tell(spot, 'config-invalid', { message, fix: fix ?? quotes ?? `Write ${wanted}, or leave the key out.` });
}
function shown(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a mapping';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return 'empty';
    const words = typeof node.value === 'string' ? JSON.stringify(node.value) : (node.source ?? 'another value');
    const kind = typeof node.value === 'string' ? '' : typeof node.value === 'number' ? 'the number ' : '';
    return `${kind}${words.length > 60 ? `${words.slice(0, 60)}\u2026` : words}`;
}
/** A place as a person would name it. */
const named = ({ path }) => (path === '' ? 'the file' : `\`${path}\``);
/** The name of a place one key deeper. */
const below = ({ path }, key) => (path === '' ? key : `${path}.${key}`);
function offsetOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node))
        return 0;
    const { range } = node;
    const first = Array.isArray(range) ? range[0] : undefined;
    return typeof first === 'number' ? first : 0;
}

;// CONCATENATED MODULE: ./lib/cli/src/config/mapping.js



/** A mapping with these keys and no others; `required` must be there. */
function mapping(fields, required = []) {
    const known = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])),
            ...(required.length > 0 && { required }),
            additionalProperties: false,
        },
        read: (spot) => {
            const pairs = pairsOf(spot);
            if (pairs === undefined)
                return undefined;
            for (const { key, keyNode } of pairs) {
                if (!known.includes(key))
                    tell({ ...spot, node: keyNode }, 'config-unknown-key', unknownKey(key, spot, known));
            }
            const absent = required.filter((key) => !pairs.some((pair) => pair.key === key));
            for (const key of absent) {
                const words = { message: `${named(spot)} lacks \`${key}\``, fix: `Add \`${key}:\` with its value.` };
                tell(spot, 'config-invalid', words);
            }
            let isWhole = absent.length === 0;
            const values = known.map((key) => {
                const pair = pairs.find((each) => each.key === key);
                if (pair === undefined)
                    return [key, undefined];
                const value = fields[key]?.read({ ...spot, node: pair.value, path: below(spot, key) });
                if (value === undefined && required.includes(key))
                    isWhole = false;
                return [key, value];
            });
            // made from the keys and fields of F one by one
            return isWhole ? Object.fromEntries(values) : undefined;
        },
    };
}
/** A mapping whose keys are free within `pattern`, or among `keys`; read as pairs, in the order of the file. */
function entries(keys, field) {
    const rule = 'pattern' in keys ? new RegExp(keys.pattern, 'u') : undefined;
    return {
        schema: {
            type: 'object',
            propertyNames: 'pattern' in keys ? { pattern: keys.pattern } : { enum: keys },
            additionalProperties: field.schema,
        },
        read: (spot) => pairsOf(spot)?.flatMap(({ key, keyNode, value }) => {
            const at = { ...spot, node: keyNode };
            if ('pattern' in keys) {
                if (rule?.test(key) === false) {
                    const message = `${JSON.stringify(key)} cannot be a key of ${named(spot)}`;
                    tell(at, 'config-invalid', { message, fix: `Use ${keys.wanted}.` });
                    return [];
                }
            }
            else if (!keys.includes(key)) {
                tell(at, 'config-unknown-key', unknownKey(key, spot, keys));
                return [];
            }
            const read = field.read({ ...spot, node: value, path: below(spot, key) });
            return read === undefined ? [] : [[key, read]];
        }),
    };
}
function pairsOf(spot) {
    const { node } = resolved(spot);
    if (!(0,dist/* isMap */.jh)(node))
        return misfit(spot, 'a mapping');
    return node.items.flatMap(({ key, value }) => {
        // an absent value stands where its key does
        const at = value ?? key;
        if ((0,dist/* isScalar */.jn)(key))
            return [{ key: String(key.value), keyNode: key, value: at }];
        tell({ ...spot, node: key }, 'config-invalid', { message: 'this key is no text', fix: 'Write a plain word.' });
        return [];
    });
}
function unknownKey(key, spot, known) {
    if (key === '<<') {
        const message = 'merge keys (`<<`) are no part of YAML 1.2';
        return { message, fix: 'Write the keys out, or share a single value by an anchor.' };
    }
    const where = spot.path === '' ? '' : ` in \`${spot.path}\``;
    const close = (0,nearest/* nearest */.p)(key, known);
    return {
        message: `there is no key ${JSON.stringify(key)}${where}`,
        fix: `Did you mean \`${close}\`? Keys here: ${known.join(', ')}.`,
    };
}

// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var target = __webpack_require__(26968);
;// CONCATENATED MODULE: ./lib/cli/src/config/words.js


/** Every target of a wheel, as the config file names it. */
const targetNames = [...target/* platforms */.Bn, 'musllinux-x86_64', 'musllinux-aarch64', 'macos-universal2'];
/** What people call the same machines: GitHub and Apple say arm64. */
const alsoCalled = {
    'linux-arm64': 'linux-aarch64',
    'macos-arm64': 'macos-aarch64',
    'windows-arm64': 'windows-aarch64',
    'musllinux-arm64': 'musllinux-aarch64',
};
/** Every name that a target may be given by. */
const targetWords = [...targetNames, ...Object.keys(alsoCalled)];
/** The target that a word of {@link targetWords} names. */
function targetOf(word) {
    const [, meant] = Object.entries(alsoCalled).find(([name]) => name === word) ?? [];
    return meant ?? targetNames.find((name) => name === word);
}
/** One line of something that is not blank: a command, a label. */
const line = (wanted) => field_text(wanted, '^[^\\r\\n\\u0000]*\\S[^\\r\\n\\u0000]*$');
/**
 * A folder or a file inside the repository, with `/`; `.` is the repository itself. Neither `..` nor an absolute path nor
 * a leading `-`, which programs would take for an option.
 */
const insidePath = mapped(field_text('a path inside the repository, written with `/`', '^(?![-/~])(?![A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\r\\n\\u0000]*[^\\\\\\r\\n\\u0000\\s]$'), (value) => {
    const parts = value.split('/').filter((part) => part !== '' && part !== '.');
    return parts.length === 0 ? '.' : parts.join('/');
});
/** A minor version of CPython, `t` for the free-threaded one. */
const pythonVersion = field_text('a Python version in quotes such as "3.12" or "3.13t"', '^3\\.[0-9]{1,2}t?$');

;// CONCATENATED MODULE: ./lib/cli/src/config/build.js




/** A host, a user and a folder become arguments of `ssh` and `rsync`: none may look like an option. */
const remote = mapped(mapping({
    host: about('A name that `ssh` knows.', field_text('the name of a host', '^[A-Za-z0-9\\[][A-Za-z0-9.:\\[\\]_-]*$')),
    user: field_text('the name of a user', '^[A-Za-z_][A-Za-z0-9._-]*$'),
    port: whole(1, 65_535),
    with: about('What builds there.', choice('container', 'zig')),
    image: about('The image of the container.', field_text('the name of an image', '^[A-Za-z0-9][A-Za-z0-9._/:@-]*$')),
    directory: about('A folder of that machine, in which everything happens.', field_text('a folder without blanks', '^(?:~/|/)?[A-Za-z0-9._][A-Za-z0-9._/-]*$')),
}, ['host']), ({ host = '', user, port, with: tool = 'container', image, directory = 'release-action' }) => ({
    host,
    user,
    port,
    with: tool,
    image,
    directory,
}));
/** `build`: runners, time limits, and how Linux wheels come about. */
const build = mapped(mapping({
    runners: about('Labels of runners by target, where the hosted ones are not meant.', entries(targetWords, line('the label of a runner'))),
    'max-parallel': about('Rows at once.', whole(1, 256)),
    timeout: about('Minutes for a row.', whole(1, 360)),
    linux: about('How Linux wheels with code are built.', choice('zig', 'container', 'native')),
    manylinux: about('The oldest glibc.', field_text('a policy such as "2_17" or "2_28"', '^2_[0-9]{1,3}$')),
    musllinux: about('The oldest musl.', field_text('a policy such as "1_2"', '^1_[0-9]{1,2}$')),
    'lock-directory': about('The folder of the build lock on a laptop.', line('a folder')),
    remote: about('A Linux machine that builds where this one cannot.', remote),
}), (said) => ({
    runners: Object.fromEntries((said.runners ?? []).map(([word, label]) => [targetOf(word) ?? word, label])),
    maxParallel: said['max-parallel'],
    timeout: said.timeout ?? usual/* usualBuild */.vO.timeout,
    linux: said.linux ?? usual/* usualBuild */.vO.linux,
    manylinux: said.manylinux ?? usual/* usualBuild */.vO.manylinux,
    musllinux: said.musllinux ?? usual/* usualBuild */.vO.musllinux,
    lockDirectory: said['lock-directory'],
    remote: said.remote,
}));

;// CONCATENATED MODULE: ./lib/cli/src/config/channels.js




const channel = mapping({
    pypi: about('The index that Python packages go to; `skip` keeps them out.', choice('pypi', 'testpypi', 'skip')),
    crates: about('Whether crates are published.', choice('crates.io', 'skip')),
    environment: about('The GitHub environment of the publishing job.', line('the name of an environment')),
});
/** `channels`: where a release and a pre-release go. */
const channels = mapped(mapping({ release: channel, prerelease: channel }), ({ release, prerelease }) => ({
    release: over(usual/* usualChannels */.VI.release, release),
    prerelease: over(usual/* usualChannels */.VI.prerelease, prerelease),
}));
function over(usual, said) {
    return {
        pypi: said?.pypi ?? usual.pypi,
        crates: said?.crates ?? usual.crates,
        environment: said?.environment ?? usual.environment,
    };
}
const trust = choice('trusted', 'token', 'both');
/** `credentials`: what the plan may count on for each registry. */
const credentials = mapped(mapping({
    pypi: trust,
    crates: trust,
    'pypi-token-command': about('A command that prints the token, for a release from a laptop.', line('a command')),
    'crates-token-command': about('The same for crates.io.', line('a command')),
}), ({ pypi, crates, 'pypi-token-command': python, 'crates-token-command': rust }) => ({
    pypi,
    crates,
    ...(python !== undefined && { pypiTokenCommand: python }),
    ...(rust !== undefined && { cratesTokenCommand: rust }),
}));

;// CONCATENATED MODULE: ./lib/cli/src/config/document.js


/** Characters. A file of this kind has a few hundred; a parser of YAML needs seconds for megabytes. */
const longest = 65_536;
/** Syntax errors that are told. */
const mostErrors = 20;
/** More aliases than a person writes: each can stand for a list as long as the file. */
const mostAliases = 100;
/** Parses the file as YAML 1.2 (core schema: `yes` is a text, and `<<` an ordinary key). All syntax errors at once. */
function readDocument(text, file) {
    if (text.length > longest) {
        return { problems: [malformed(file, undefined, `it has ${text.length} characters, and ${longest} are read`)] };
    }
    const counter = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: true,
        prettyErrors: false,
        lineCounter: counter,
    });
    const where = {
        file,
        at: (offset) => {
            const { line, col } = counter.linePos(offset);
            return { line: Math.max(line, 1), column: Math.max(col, 1) };
        },
    };
    const [document, second] = [...documents];
    const wrong = [...documents].flatMap((each) => [...each.errors, ...each.warnings]);
    if (wrong.length > 0) {
        // one bracket that is not closed can make hundreds of them
        return {
            problems: wrong
                .slice(0, mostErrors)
                .map(({ pos, message }) => malformed(file, where.at(pos[0]), plainly(message))),
        };
    }
    if (second !== undefined) {
        const place = where.at(second.range[0]);
        return { problems: [malformed(file, place, 'a second document begins here, and only one is read')] };
    }
    const root = document?.contents ?? undefined;
    if (document === undefined || root === undefined || isEmpty(root))
        return { where, aliases: new Map(), root: undefined };
    if (!(0,dist/* isMap */.jh)(root)) {
        const place = where.at(root.range?.[0] ?? 0);
        return { problems: [malformed(file, place, 'it is not a mapping of keys to values')] };
    }
    const { aliases, dangling } = readAliases(document);
    if (aliases.size > mostAliases) {
        return { problems: [malformed(file, undefined, `it has ${aliases.size} aliases, and ${mostAliases} are read`)] };
    }
    if (dangling.length > 0) {
        return { problems: dangling.map((at) => malformed(file, where.at(at), 'an alias names no anchor before it')) };
    }
    return { where, aliases, root };
}
/** In one pass, because the parser's own way looks through the whole document for each alias. */
function readAliases(document) {
    const anchors = new Map();
    const aliases = new Map();
    const dangling = [];
    const note = (_, node) => {
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
    };
    (0,dist/* visit */.YR)(document, {
        Map: note,
        Seq: note,
        Scalar: note,
        Alias: (_, alias) => {
            const meant = anchors.get(alias.source);
            if (meant === undefined)
                dangling.push(alias.range?.[0] ?? 0);
            else
                aliases.set(alias, meant);
        },
    });
    return { aliases, dangling };
}
/** A file of comments, or of nothing, holds an empty plain scalar. */
const isEmpty = (node) => 'source' in node && node.source === '' && node.tag === undefined;
/** The parser's words, without the source that it quotes below them. */
const plainly = (message) => (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
function malformed(file, place, words) {
    const at = place === undefined ? file : `${file}:${place.line}:${place.column}`;
    return (0,problem/* problem */.CC)('config-malformed', `${at}: ${words}.`, 'Write one YAML mapping, indented by spaces.', {
        file,
        line: place?.line,
        column: place?.column,
    });
}

;// CONCATENATED MODULE: ./lib/cli/src/config/gates.js



/** Minutes that a gate may take unless told; GitHub ends a job of its own after 360. */
const gateMinutes = 30;
/** `gates`: commands of the repository, each once for every Python version and system. */
const gates = list(mapped(mapping({
    name: about('What the row is called.', field_text('a name of letters, digits, blanks, `.`, `_` and `-`, at most 60, with a letter or a digit in front', '^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,58}[A-Za-z0-9._-])?$')),
    run: about('A shell command, run as it stands.', field_text('a command')),
    setup: about('A shell command that prepares the row, instead of what the lock file says.', field_text('a command')),
    blocking: about('Whether its failure stops the release.', flag),
    python: about('Python versions, a row each.', list(pythonVersion)),
    os: about('Systems, a row each.', list(choice('linux', 'macos', 'windows'))),
    directory: about('The folder that it runs in.', insidePath),
    timeout: about('Minutes.', whole(1, 360)),
}, ['name', 'run']), ({ name = '', run = '', setup, blocking = true, python = [], os, directory = '.', timeout = gateMinutes }) => ({
    name,
    run,
    setup,
    blocking,
    python: [...new Set(python)],
    systems: os === undefined || os.length === 0 ? ['linux'] : [...new Set(os)],
    directory,
    timeout,
})));

// EXTERNAL MODULE: ./lib/cli/src/model/crate-limits.js
var crate_limits = __webpack_require__(16267);
// EXTERNAL MODULE: ./lib/cli/src/model/warnings.js
var warnings = __webpack_require__(68116);
;// CONCATENATED MODULE: ./lib/cli/src/config/packages.js





const packages_target = mapped(choice(...targetWords), (word) => targetOf(word));
const longTest = mapped(mapping({
    run: about('A shell command, run with the wheel installed in a fresh environment.', field_text('a command')),
    requires: about('Requirements beside the wheel: `pytest>=8`.', list(line('a requirement'))),
    on: about('Targets whose wheels are tested.', list(packages_target)),
}, ['run']), ({ run = '', requires = [], on }) => ({ run, requires, on: on?.filter((each) => each !== undefined) }));
const shortTest = mapped(field_text('a command'), (run) => ({ run, requires: [], on: undefined }));
const onePackage = mapping({
    path: about('The folder of its manifest; the repository itself unless said.', insidePath),
    ecosystem: about('Where one folder holds a crate and a Python package.', choice('python', 'rust')),
    tag: about('The tags that release it, with `{version}` once and `{name}` at most once. `{version:_}` has `_` for each dot.', 
    // what git takes in a tag's name is narrower still; such a template then fits no tag
    field_text('a template such as "v{version}" or "{name}-v{version}"', '^(?!-)[^\\s{}]*(?:\\{name\\})?[^\\s{}]*\\{version(?::_)?\\}$')),
    publish: about('`false`: never released from here.', flag),
    main: about('Whether its release is the one that may be "latest" on GitHub.', flag),
    targets: about('Platforms of its wheels.', list(packages_target)),
    python: about('Python versions of its wheels.', list(pythonVersion)),
    warnings: about('Whether a warning of packaging the crate fails its build.', choice(...warnings/* warningsChoices */.m)),
    'crate-limits': about('What crates.io takes of the crate, where its staff have raised it.', mapping({
        // as large as the columns of crates.io are
        size: about('Bytes of its file.', whole(crate_limits/* usualLimits */.t.size, 2 ** 31 - 1)),
        features: about('Features, and entries of one feature.', whole(crate_limits/* usualLimits */.t.features, 2 ** 15 - 1)),
    })),
    test: about('How its wheels are tested.', either(longTest, shortTest)),
}, []);
/** `packages`: keys are free ids; a wheel and a crate may bear the same name. */
const packages_packages = mapped(entries({
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    wanted: 'letters, digits, `.`, `_` and `-`, with a letter or a digit in front',
}, onePackage), (pairs) => pairs.map(([id, { path = '.', ecosystem, tag, publish = true, main = false, targets, python, warnings, 'crate-limits': crateLimits, test, },]) => ({
    id,
    path,
    ecosystem,
    tag,
    publish,
    main,
    targets: targets?.filter((each) => each !== undefined),
    python,
    warnings,
    crateLimits,
    test,
})));

;// CONCATENATED MODULE: ./lib/cli/src/config/pull-request.js




/** `pull-request`: how the release pull request looks. */
const pullRequest = mapped(mapping({
    title: about('Its title, with `${version}`, `${component}` and `${branch}` in it.', line('a title')),
    header: about('What stands above the notes.', line('a line of text')),
    footer: about('What stands below the notes.', line('a line of text')),
    labels: about('Labels that it is opened with.', list(line('a label'))),
    draft: about('Whether it is opened as a draft.', flag),
    separate: about('One for each package, instead of one for all.', flag),
}), (said) => ({
    title: said.title,
    header: said.header,
    footer: said.footer,
    labels: said.labels ?? usual/* usualPullRequest */.vy.labels,
    draft: said.draft ?? usual/* usualPullRequest */.vy.draft,
    separate: said.separate ?? usual/* usualPullRequest */.vy.separate,
}));

;// CONCATENATED MODULE: ./lib/cli/src/config/release.js





/** `release`: the GitHub Release and the artifacts. */
const release = mapped(mapping({
    notes: about('A changelog, `commits`, `github`, or a template with `{version}` in its text.', insidePath),
    assets: about('Whether the files are attached to the GitHub Release.', flag),
    'retention-days': about('Days that artifacts are kept.', whole(1, 400)),
    branches: about('Branches that may be released from besides the default one; `*` stands for anything.', list(field_text('the name of a branch, such as release/*', '^[^\\s~^:?[\\\\]+$'))),
}), ({ notes, assets = usual/* usualRelease */.Qg.assets, 'retention-days': retentionDays, branches = usual/* usualRelease */.Qg.branches }) => ({
    notes,
    assets,
    retentionDays,
    branches,
}));
const versionFile = either(mapped(mapping({ path: insidePath, at: about('The path of a value: `project.version`.', line('the path of a value')) }, [
    'path',
]), ({ path = '', at }) => ({ path, at })), mapped(insidePath, (path) => ({ path, at: undefined })));
const group = mapped(mapping({
    kind: about('`fixed`: always one version; `linked`: one version whenever they move.', choice('fixed', 'linked')),
    packages: about('Ids of `packages`.', list(line('the id of a package'))),
}, ['packages']), ({ kind = 'fixed', packages = [] }) => ({ kind, packages }));
/** A file, or `false`. */
const fileOrNone = {
    schema: { anyOf: [insidePath.schema, { const: false }] },
    read: (spot) => (isFalse(spot.node) ? false : insidePath.read(spot)),
};
const isFalse = (node) => (0,dist/* isScalar */.jn)(node) && node.value === false;
/** `version`: how the next version is found and written. */
const version = mapped(mapping({
    source: about('The manifest that holds the version.', insidePath),
    zero: about('What a breaking change and a feature do below 1.0.0.', choice('cargo', 'semver', 'stay-zero')),
    files: about('More files with the version in them.', list(versionFile)),
    groups: about('Packages whose versions move together.', list(group)),
    changelog: about('`false`: none is written.', fileOrNone),
}), ({ source, zero = usual/* usualVersion */.p$.zero, files = [], groups = [], changelog: at }) => ({
    source,
    zero,
    files,
    groups,
    changelog: at,
}));
/** `notify`: who is told, by which ways. Addresses of services and secrets come from inputs. */
const notify = mapped(mapping({
    slack: about('Whether the webhook of the input `slack-webhook` is told.', flag),
    email: about('Addresses that mail goes to.', list(field_text('an address such as team@example.org', '^[^\\s@<>,;-][^\\s@<>,;]*@[^\\s@<>,;]+$'))),
    webhook: about('Whether the address of the input `webhook-url` is told.', flag),
    on: about('What is told.', list(choice('success', 'failure'))),
    template: about('A file with the text.', insidePath),
}), (said) => ({
    slack: said.slack ?? usual/* usualNotify */.I9.slack,
    email: said.email ?? usual/* usualNotify */.I9.email,
    webhook: said.webhook ?? usual/* usualNotify */.I9.webhook,
    on: said.on ?? usual/* usualNotify */.I9.on,
    template: said.template,
}));

;// CONCATENATED MODULE: ./lib/cli/src/config/verify.js



/** `verify`: where a release is tried before its GitHub Release is published. */
const verify = mapped(mapping({
    on: about('Labels of runners: `init` writes a job for each, which installs the release from the registries.', list(field_text('the label of a runner, such as ubuntu-latest', '^[A-Za-z0-9][A-Za-z0-9._-]*$'))),
}), ({ on = usual/* usualVerify */.Et.on }) => ({ on: [...new Set(on)] }));

;// CONCATENATED MODULE: ./lib/cli/src/config.js













const sections = {
    packages: about('The packages of the repository, under ids of your own.', packages_packages),
    gates: about('Checks of the repository that run before anything is released.', gates),
    channels: about('Where a release and a pre-release go.', channels),
    credentials: about('What the publishing job has for each registry.', credentials),
    build: about('How distributions are built.', build),
    release: about('What the GitHub Release is made of.', release),
    version: about('How the next version is found and written.', version),
    'pull-request': about('How the release pull request looks.', pullRequest),
    verify: about('Where a release is tried before its GitHub Release is published.', verify),
    notify: about('Who is told of a release.', notify),
};
const file = mapping(sections);
/** The JSON Schema of the file, made of the very rules that it is read by. */
function configSchema() {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Configuration of release-action',
        description: `The file ${usual/* usualConfigFile */.fx}. Every key may be left out.`,
        ...file.schema,
        // an empty file, or one of comments alone
        type: ['object', 'null'],
    };
}
/**
 * Reads the text of the config file; `name` is its path, for messages. Every mistake is told at once, with its line and
 * column; what could be read beside it is given back all the same. An absent key is its default.
 */
function readConfig(text, name) {
    const read = readDocument(text, name);
    if ('problems' in read)
        return { config: usual/* usualConfig */.lz, problems: read.problems };
    if (read.root === undefined)
        return { config: usual/* usualConfig */.lz, problems: [] };
    const reading = { where: read.where, aliases: read.aliases, problems: [] };
    const config = fromSections(readRoot(file, read.root, reading) ?? {});
    // in the order of the file
    const problems = [...reading.problems].sort((one, other) => (one.place?.line ?? 0) - (other.place?.line ?? 0));
    return { config, problems: [...problems, ...contradictions(config, name)] };
}
function fromSections(said) {
    return {
        packages: said.packages ?? usual/* usualConfig */.lz.packages,
        gates: said.gates,
        channels: said.channels ?? usual/* usualConfig */.lz.channels,
        credentials: said.credentials ?? usual/* usualConfig */.lz.credentials,
        build: said.build ?? usual/* usualConfig */.lz.build,
        release: said.release ?? usual/* usualConfig */.lz.release,
        version: said.version ?? usual/* usualConfig */.lz.version,
        pullRequest: said['pull-request'] ?? usual/* usualConfig */.lz.pullRequest,
        verify: said.verify ?? usual/* usualConfig */.lz.verify,
        notify: said.notify ?? usual/* usualConfig */.lz.notify,
    };
}
/** What no schema can say: names that must be different, and ids that must exist. */
function contradictions(config, name) {
    const wrong = (message, fix) => (0,problem/* problem */.CC)('config-invalid', `${name}: ${message}.`, fix, { file: name });
    const gateNames = (config.gates ?? []).map((each) => each.name.toLowerCase());
    const clashing = config.packages.filter((each, index) => config.packages.some((other, at) => at < index &&
        posix_.normalize(other.path) === posix_.normalize(each.path) &&
        (other.ecosystem ?? each.ecosystem) === (each.ecosystem ?? other.ecosystem)));
    const mains = config.packages.filter((each) => each.main);
    const ids = config.packages.map((each) => each.id);
    const strangers = config.version.groups.flatMap((each) => each.packages.filter((id) => !ids.includes(id)));
    return [
        ...repeated(gateNames).map((each) => wrong(`two gates are called \`${each}\``, 'Give each a name of its own.')),
        ...clashing.map((each) => wrong(`\`${each.id}\` has the folder \`${each.path}\`, as another package has`, 'Say `ecosystem: python` and `ecosystem: rust` where one folder holds both; otherwise take one of them out.')),
        ...(mains.length > 1
            ? [wrong(`${mains.length} packages are \`main\`: ${mains.map((each) => each.id).join(', ')}`, 'Only one can be.')]
            : []),
        // without `packages`, groups name packages as their manifests do
        ...(ids.length === 0 ? [] : [...new Set(strangers)]).map((each) => wrong(`\`version.groups\` names \`${each}\`, which is no package here`, `Use ids of \`packages\`: ${ids.join(', ')}.`)),
    ];
}
const repeated = (names) => [
    ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];


/***/ }),

/***/ 16267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ usualLimits)
/* harmony export */ });
/**
 * What crates.io takes of a crate unless its staff have raised it for that crate alone: the bytes of its file, and the features
 * in its manifest as well as the entries of each (`config/server.rs`, `publish_limits`).
 */
const usualLimits = { size: 10 * 1024 * 1024, features: 300 };


/***/ })

};
