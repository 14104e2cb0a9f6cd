export const id = 224;
export const ids = [224];
export const modules = {

/***/ 79266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ ownerWords),
/* harmony export */   vz: () => (/* binding */ takeBuildLock)
/* harmony export */ });
/* unused harmony exports buildLockFile, lockedProblem, minutes */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);


/**
 * Takes the build lock, so that one build runs at a time: two would take away each other's files. On a runner nothing is
 * locked: there every job has its own temporary folder, and a lock that a cancelled job left behind would only stand in the way.
 */
async function takeBuildLock({ locks, process, run }, place, work) {
    if (run.runId !== undefined)
        return { problems: [], release: () => Promise.resolve() };
    const file = await buildLockFile(process, place);
    if (typeof file !== 'string')
        return file;
    try {
        const taken = await locks.take(file, work);
        if ('owner' in taken)
            return { problem: lockedProblem(taken.owner, file) };
        const problems = taken.instead === undefined ? [] : [takenOver(taken.instead, file)];
        return { problems, release: () => taken.release() };
    }
    catch (error) {
        return { problem: unwritable(file, error) };
    }
}
/** The lock's file, absolute: in the folder of the config (`~/` and paths from the repository's folder), or in the repository's git folder. */
async function buildLockFile(process, { root, directory, env }) {
    if (directory !== undefined) {
        const home = env['HOME'] ?? env['USERPROFILE'];
        const isBelowHome = /^~(?=\/|$)/.test(directory) && home !== undefined;
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(isBelowHome ? node_path__WEBPACK_IMPORTED_MODULE_0__.join(home, directory.slice(1)) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, directory), 'build.lock');
    }
    const { code, stdout } = await process.run({
        // shared by all worktrees
        argv: ['git', '-c', 'safe.directory=*', 'rev-parse', '--git-common-dir'],
        cwd: root,
        env,
        deadline: 60_000,
    });
    if (code === 0)
        return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(root, stdout.trim()), 'release-action', 'build.lock');
    return {
        problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checkout-missing', `There is no checkout of a commit in ${root}, whose git folder holds the build lock.`, 'Run it in the folder of the repository.'),
    };
}
/** The problem that a lock in other hands is. */
function lockedProblem(owner, file) {
    const who = ownerWords(owner);
    if (owner.state !== 'elsewhere') {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-locked', `Another build is running: ${who}. Its lock is ${file}.`, owner.pid === undefined
            ? 'Start again in a few seconds: a lock that nobody has written by then is taken over.'
            : `Wait until it has ended. If it hangs, end it (kill ${owner.pid}) and start again: the lock of a process that is gone is taken over at once.`);
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-locked-elsewhere', `A build of another machine has the lock: ${who}. It is ${file}.`, 'Wait until it has ended. Its processes cannot be seen from here, so its lock is taken over when it has been silent for 10 minutes. If you know that it is gone: release-action unlock --force');
}
/** The warning that a lock was left behind and taken over. */
function takenOver(owner, file) {
    const who = ownerWords(owner);
    if (owner.state === 'dead') {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-lock-dead', `A build was ended before it could give back the lock, which is taken over: ${who}.`, 'Nothing has to be done. If that build was not ended by you, its log says why.', { level: 'warning' });
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-lock-stale', `The lock ${file} is taken over, since its owner has been silent for ${minutes(owner.silence)}: ${who}.`, 'Nothing has to be done if that build is gone. If it still runs, its machine was asleep or without its network: end one of the two.', { level: 'warning' });
}
/** `process 42 of laptop, since 2026-01-01T00:00:00.000Z (build of wheels-linux-x86_64)`. */
function ownerWords({ pid, host, since, work }) {
    // the file may be anybody's: it must not write to the terminal what it likes
    const plain = (words) => words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 200);
    if (pid === undefined)
        return `somebody whom its file does not tell, since ${plain(since)}`;
    return `process ${pid} of ${plain(host)}, since ${plain(since)}${work === undefined ? '' : ` (${plain(work)})`}`;
}
/** `12 minutes`, rounded down. */
function minutes(milliseconds) {
    const count = Math.floor(milliseconds / 60_000);
    return count === 1 ? '1 minute' : `${count} minutes`;
}
function unwritable(file, error) {
    const words = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('build-lock-unwritable', `The build lock ${file} cannot be taken: ${words}`, 'Name a folder that you may write to: build.lock-directory in the config.');
}


/***/ }),

/***/ 22224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  versionStep: () => (/* binding */ versionStep)
});

// EXTERNAL MODULE: ./lib/action/build/environment.js
var build_environment = __webpack_require__(27952);
// EXTERNAL MODULE: ./lib/action/build/lock.js
var build_lock = __webpack_require__(79266);
// EXTERNAL MODULE: ./lib/action/model/version.js
var model_version = __webpack_require__(75888);
// EXTERNAL MODULE: ./lib/action/report/problems.js
var report_problems = __webpack_require__(42929);
// EXTERNAL MODULE: ./lib/action/scene.js
var action_scene = __webpack_require__(24062);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action/model/problem.js + 1 modules
var problem = __webpack_require__(64653);
// EXTERNAL MODULE: ./lib/action/version/checkout.js
var checkout = __webpack_require__(881);
// EXTERNAL MODULE: ./lib/action/version/commit-text.js
var commit_text = __webpack_require__(64942);
// EXTERNAL MODULE: ./lib/action/version/obstacles.js
var obstacles = __webpack_require__(19271);
;// CONCATENATED MODULE: ./lib/action/version/record.js

/** Who commits in a job that was told of nobody: GitHub's own bot, as its documentation gives it. */
const bot = [
    '-c',
    'user.name=github-actions[bot]',
    '-c',
    'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];
/** By whom commits are made; a problem where nobody is configured and this is no job. */
async function committer(git, isJob) {
    const [identity, name, email] = await Promise.all([
        git('var', 'GIT_COMMITTER_IDENT'),
        git('config', '--get', 'user.name'),
        git('config', '--get', 'user.email'),
    ]);
    // a name that git makes up of the machine's user and host is nobody's
    const isGiven = (identity.code === 0 && name.code === 0 && email.code === 0) || (await isInEnvironment(git));
    if (isGiven)
        return { options: [] };
    if (isJob)
        return { options: bot };
    return {
        problem: (0,problem/* problem */.CC)('git-identity-missing', 'Git does not know who commits here.', 'git config user.name "Your Name" && git config user.email you@example.org'),
    };
}
async function isInEnvironment(git) {
    const { code, stdout } = await git('-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT');
    return code === 0 && stdout.trim() !== '';
}
/** Commits these files and nothing else. Gives the commit, or the problem in git's words; then nothing is staged. */
async function commitFiles(git, options, files, message) {
    const added = await git('add', '--force', '--', ...files);
    const made = added.code === 0 ? await git(...options, 'commit', '--quiet', '--cleanup=verbatim', '--message', message) : added;
    if (made.code !== 0) {
        await git('reset', '--quiet', '--', ...files);
        const words = `${made.stdout}\n${made.stderr}`.trim().split('\n').slice(-10).join('\n');
        return {
            problem: (0,problem/* problem */.CC)('commit-refused', `Git did not commit the release:\n${words}`, 'Mend what git or the hook says. The files are as they were, and nothing was tagged.'),
        };
    }
    return { commit: (await git('rev-parse', 'HEAD')).stdout.trim() };
}
/** Makes annotated tags at a commit, signed where git is told to sign tags or commits. Gives what stood in the way. */
async function makeTags(git, options, commit, tags) {
    const [ofTags, ofCommits] = await Promise.all([
        git('config', '--type=bool', '--get', 'tag.gpgSign'),
        git('config', '--type=bool', '--get', 'commit.gpgSign'),
    ]);
    const wish = ofTags.code === 0 ? ofTags.stdout.trim() : ofCommits.stdout.trim();
    const kind = wish === 'true' ? '--sign' : '--annotate';
    for (const { name, message } of tags) {
        // git puts a signature right behind the message, and finds it again at the beginning of a line alone
        const text = `${message.trimEnd()}\n`;
        const made = await git(...options, 'tag', kind, '--cleanup=verbatim', '--message', text, name, commit);
        if (made.code === 0 && (kind === '--annotate' || (await isSigned(git, name))))
            continue;
        // git's SSH signing may fail, and git makes the tag without a signature all the same
        if (made.code === 0)
            await git('tag', '--delete', name);
        return [
            (0,problem/* problem */.CC)('tag-refused', `The release is committed as ${commit.slice(0, 7)}, and git did not make the tag ${name}: ${made.stderr.trim()}`, 'Mend what git says and run the step again: it makes the missing tags, and nothing else.'),
        ];
    }
    return [];
}
async function isSigned(git, name) {
    const { stdout } = await git('for-each-ref', '--format=%(contents:signature)', `refs/tags/${name}`);
    return stdout.trim() !== '';
}
/** Which of these tags the remote has; `undefined` where it could not be asked. */
async function tagsOnRemote(git, names) {
    const { code, stdout } = await git('ls-remote', '--tags', 'origin', ...names.map((name) => `refs/tags/${name}`));
    if (code !== 0)
        return undefined;
    const there = new Set(stdout.split('\n').map((line) => line.split('\t')[1]?.replace(/\^\{\}$/, '')));
    return names.filter((name) => there.has(`refs/tags/${name}`));
}

// EXTERNAL MODULE: ./lib/action/version/write.js
var write = __webpack_require__(40974);
;// CONCATENATED MODULE: ./lib/action/version/carry-out.js







const journalIn = (gitDirectory) => external_node_path_.join(gitDirectory, 'release-action', 'version-journal.json');
/** The lock that one run has at a time. */
const lockIn = (gitDirectory) => external_node_path_.join(gitDirectory, 'release-action', 'version.lock');
/** What a killed run had written, and not committed, goes back. */
async function tidy(files, actions, root, git) {
    const { gitDirectory, dirty } = await (0,checkout/* observeCheckout */.F)(git, root);
    const isClean = () => Promise.resolve(dirty.length === 0);
    const undone = await (0,write/* undoLeftovers */.fB)(files, root, journalIn(gitDirectory), isClean);
    if (undone.length === 0)
        return;
    await git('reset', '--quiet', '--', ...undone);
    actions.line(`An earlier run was ended while it wrote; put back as they were: ${undone.join(', ')}`);
}
/** Writes, commits and tags. Up to the commit everything is undone where something fails; after it, another run goes on. */
async function carryOut(files, actions, { root, git, checkout, commit, isJob }, composition) {
    const names = composition.composed.map(({ tag }) => tag);
    const who = await committer(git, isJob);
    if ('problem' in who)
        return [who.problem];
    const remote = checkout.origin === undefined ? [] : await tagsOnRemote(git, names);
    if (remote !== undefined && remote.length > 0)
        return remote.map((tag) => (0,obstacles/* tagExists */.LM)(tag, 'on the remote `origin`'));
    const unasked = remote === undefined ? [unreachable()] : [];
    const journal = journalIn(checkout.gitDirectory);
    const rewrites = [...composition.changed].map(([file, { before, after }]) => {
        const encoding = composition.texts.get(file)?.encoding ?? 'utf8';
        return { file, before: before === undefined ? undefined : (0,write/* encode */.lF)(before, encoding), after: (0,write/* encode */.lF)(after, encoding) };
    });
    try {
        await (0,write/* writeAll */.f4)(files, root, journal, rewrites);
    }
    catch (error) {
        return [...unasked, unwritable(error)];
    }
    const changed = rewrites.map((each) => each.file);
    // where the manifests said it already, and no changelog is kept, there is nothing to commit
    const made = changed.length === 0 ? { commit } : await commitFiles(git, who.options, changed, (0,commit_text/* commitMessage */.d)(names));
    if ('problem' in made)
        await (0,write/* putBack */.pK)(files, root, rewrites);
    await (0,write/* settle */.G9)(files, journal);
    if ('problem' in made)
        return [...unasked, made.problem];
    const tags = composition.composed.map(({ tag, notes }) => ({
        name: tag,
        message: `Release ${tag}\n\n${plain(notes)}`,
    }));
    const refusals = await makeTags(git, who.options, made.commit, tags);
    if (refusals.length === 0)
        actions.line(`Committed ${made.commit.slice(0, 7)} and tagged ${names.join(', ')}.`);
    return [...unasked, ...refusals];
}
/** The notes without the marks of headings; cut, since a message is an argument of git's. */
const plain = (notes) => notes.replace(/^#+ /gm, '').slice(0, 20_000);
const unwritable = (error) => (0,problem/* problem */.CC)('edit-impossible', `A file could not be written: ${error instanceof Error ? error.message : String(error)}`, 'Every file is as it was before. Mend the permissions and run the step again.');
const unreachable = () => (0,problem/* problem */.CC)('remote-unreachable', 'The remote `origin` did not say which tags it has, so a tag of the same name may be there.', 'Before you push, see that it is not: git ls-remote --tags origin', { level: 'warning' });

// EXTERNAL MODULE: ./lib/action/version/tags.js
var version_tags = __webpack_require__(55792);
;// CONCATENATED MODULE: ./lib/action/version/finish.js





/** HEAD may be a release whose run was ended before all tags were made: then they are made, and nothing else. */
async function finishTags({ git, commit, tags, isJob }, packages) {
    const { stdout } = await git('log', '-1', '--no-show-signature', '--format=%B', 'HEAD');
    const missing = (0,commit_text/* tagsNamed */.z)(stdout).filter((each) => !tags.includes(each));
    // a message alone is no proof: what it names must be what the manifests say
    const meant = missing.map((tag) => packages.find((each) => isWritten(tag, each)));
    if (missing.length === 0 || meant.includes(undefined))
        return undefined;
    const who = await committer(git, isJob);
    const wanted = missing.map((name) => ({ name, message: `Release ${name}` }));
    const problems = 'problem' in who ? [who.problem] : await makeTags(git, who.options, commit, wanted);
    const manifests = meant.flatMap((each) => each?.manifests ?? []);
    const version = manifests.flatMap((each) => (0,model_version/* readVersion */.$4)(each.version ?? '') ?? [])[0];
    return {
        words: `An earlier run committed ${missing.join(', ')} and was ended before it tagged: the tags are made now.`,
        problems,
        outputs: {
            tag: missing[0] ?? '',
            version: version?.text ?? '',
            prerelease: String(version !== undefined && (0,model_version/* isPrerelease */.V1)(version)),
            packages: JSON.stringify(manifests.map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))),
        },
    };
}
function isWritten(tag, { tags, name, manifests }) {
    const meant = tags.map((template) => (0,version_tags/* versionIn */.It)(tag, template, name)).find((each) => each !== undefined);
    const written = manifests.flatMap((each) => (0,model_version/* readVersion */.$4)(each.version ?? '') ?? []);
    return meant !== undefined && written.some((each) => (0,model_version/* isSameVersion */.p)(each, meant));
}
/** The named packages of all; a name that none bears is a problem. */
function choose(packages, named) {
    const bears = ({ id, manifests }, name) => id === name || manifests.some((each) => each.name === name);
    const unknown = named.filter((name) => !packages.some((each) => bears(each, name)));
    return {
        packages: named.length === 0 ? packages : packages.filter((each) => named.some((name) => bears(each, name))),
        problems: unknown.map((name) => (0,problem/* problem */.CC)('package-unknown', `There is no package ${JSON.stringify(name)} here.`, `Packages: ${packages.map((each) => each.id).join(', ')}.`)),
    };
}

// EXTERNAL MODULE: ./lib/action/version/git.js
var version_git = __webpack_require__(14989);
// EXTERNAL MODULE: ./lib/action/version/packages.js + 1 modules
var version_packages = __webpack_require__(3858);
// EXTERNAL MODULE: ./lib/action/version/propose.js + 4 modules
var propose = __webpack_require__(98715);
// EXTERNAL MODULE: ./lib/action/version/release-please/load.js + 6 modules
var load = __webpack_require__(60397);
// EXTERNAL MODULE: ./lib/action/version/release-please/packages.js
var release_please_packages = __webpack_require__(14883);
// EXTERNAL MODULE: ./lib/action/version/release-please/propose.js + 5 modules
var release_please_propose = __webpack_require__(69117);
// EXTERNAL MODULE: ./lib/action/version/report.js + 1 modules
var report = __webpack_require__(92671);
// EXTERNAL MODULE: ./lib/action/version/settings.js
var settings = __webpack_require__(89852);
;// CONCATENATED MODULE: ./lib/action/steps/version.js

















/** Decides the next version of each package; writes, commits and tags it where `live`, and shows the diff otherwise. */
async function versionStep(stage) {
    const { ports, root, inputs } = stage;
    ports.actions.group('Version');
    try {
        const git = (0,version_git/* gitIn */.u)(root, ports.process, gitEnvironment(ports));
        if (!inputs.live)
            return await decideAndWrite(stage, git);
        const { gitDirectory } = await (0,checkout/* observeCheckout */.F)(git, root);
        const lock = await ports.locks.take(lockIn(gitDirectory), 'version');
        if ('owner' in lock)
            return refused([(0,obstacles/* locked */.xt)((0,build_lock/* ownerWords */.$J)(lock.owner))]);
        try {
            await tidy(ports.files, ports.actions, root, git);
            return await decideAndWrite(stage, git);
        }
        finally {
            await lock.release();
        }
    }
    finally {
        ports.actions.endGroup();
    }
}
/** Git needs the keys and the name of the person who commits; programs of a build do not. */
function gitEnvironment({ process: { environment } }) {
    const own = /^(?:GIT_(?:AUTHOR|COMMITTER)_\w+|GNUPGHOME|GPG_TTY|SSH_AUTH_SOCK|XDG_CONFIG_HOME)$/;
    const more = Object.entries(environment).filter(([name]) => own.test(name));
    return (0,build_environment/* childEnvironment */.Q)(environment, Object.fromEntries(more));
}
async function decideAndWrite(stage, git) {
    const { ports, inputs, config } = stage;
    const scene = await (0,action_scene/* observeScene */.l)(stage, git);
    if (!('root' in scene) || (0,report_problems/* isRed */.iI)(scene.problems, false))
        return refused(scene.problems);
    const rules = (0,settings/* rulesOf */.f)(config.version, config.packages, inputs.prerelease);
    const please = await (0,load/* loadReleasePlease */.y)(ports.files, stage.root);
    if (please !== undefined && please.settings === undefined)
        return refused(please.problems);
    const places = please?.settings === undefined ? undefined : (0,release_please_packages/* findPackages */.t)(please.settings, scene.manifests);
    if (places !== undefined && places.problems.length > 0)
        return refused(places.problems);
    const all = places?.found.map((each) => each.package) ?? (0,version_packages/* packagesOf */.D)(scene.manifests, scene.tags, rules);
    const finished = inputs.live ? await finishTags(scene, all) : undefined;
    if (finished !== undefined) {
        ports.actions.line(finished.words);
        return { ...finished, composed: [], diff: '', summary: [finished.words] };
    }
    const chosen = choose(all, inputs.packages);
    if (chosen.problems.length > 0)
        return refused(chosen.problems);
    const proposed = await proposeIn(stage, scene, please?.settings, places?.found ?? [], chosen.packages, rules);
    if ('problem' in proposed)
        return refused([proposed.problem]);
    const { decision, composition } = proposed;
    const problems = [...scene.problems, ...proposed.problems, ...(0,obstacles/* obstacles */.Bw)(scene, composition, inputs.live)];
    for (const line of (0,report/* decisionLines */.Wp)(composition.composed, decision))
        ports.actions.line(line);
    const diff = (0,report/* diffOf */.n_)(composition);
    const done = { composed: composition.composed, diff, outputs: outputsOf(composition.composed) };
    if ((0,report_problems/* isRed */.iI)(problems, inputs.live))
        return { ...done, problems, summary: [] };
    const isWritten = inputs.live && composition.composed.length > 0;
    if (!isWritten && diff !== '') {
        ports.actions.line(diff);
        ports.actions.line('Dry run: nothing was written.');
    }
    const refusals = isWritten ? await carryOut(ports.files, ports.actions, scene, composition) : [];
    return { ...done, problems: [...problems, ...refusals], summary: (0,report/* versionSection */.E8)(composition.composed, isWritten) };
}
/** As release-please's own files have it where the repository has them, else as the config has it. */
async function proposeIn(stage, scene, please, found, all, rules) {
    const facts = (0,propose/* proposalFacts */.m9)(stage.ports, scene);
    if (please === undefined)
        return (0,propose/* propose */.BM)(scene, all, rules, facts);
    return (0,release_please_propose/* proposePlease */.L)(scene, found.filter((each) => all.includes(each.package)), please, facts);
}
function outputsOf(composed) {
    const [first] = composed;
    const packages = composed.flatMap(({ release, text }) => release.package.manifests.map(({ ecosystem, name }) => ({ ecosystem, name, version: text })));
    return {
        tag: first?.tag ?? '',
        version: first?.text ?? '',
        prerelease: String(first !== undefined && (0,model_version/* isPrerelease */.V1)(first.release.version)),
        packages: JSON.stringify(packages),
    };
}
const refused = (problems) => ({
    composed: [],
    diff: '',
    problems,
    outputs: outputsOf([]),
    summary: [],
});


/***/ })

};
