export const id = 790;
export const ids = [790];
export const modules = {

/***/ 45790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observeHistory: () => (/* binding */ observeHistory)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27952);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64653);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75888);
/* harmony import */ var _version_assign_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95968);
/* harmony import */ var _version_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21993);
/* harmony import */ var _version_changelog_neutral_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63147);
/* harmony import */ var _version_changelog_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24103);
/* harmony import */ var _version_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(881);
/* harmony import */ var _version_commit_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32444);
/* harmony import */ var _version_commit_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(64942);
/* harmony import */ var _version_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14989);
/* harmony import */ var _version_history_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(47229);
/* harmony import */ var _version_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3858);
/* harmony import */ var _version_reverts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82046);
/* harmony import */ var _version_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89852);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55792);
















/** Most entries of a list of commits that say nothing of their kind. */
const mostSubjects = 200;
/**
 * The most commits that are read: more have no place on a page of 125,000 characters. Without a tag before, they would be
 * the whole history, and the newest say what there is.
 */
const mostCommits = { since: 20_000, ever: 3000 };
/**
 * Looks up the tag before: of the released packages, the greatest version below this one (below a final version, the greatest
 * final one), whether or not HEAD contains it, for a release may have been made on a branch of its own.
 */
async function observeHistory({ ports, root, config }, facts, draft, manifests) {
    const git = (0,_version_git_js__WEBPACK_IMPORTED_MODULE_11__/* .gitIn */ .u)(root, ports.process, (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(ports.process.environment));
    const { repository: name, serverUrl } = ports.run;
    const origin = name === undefined ? await git('config', '--get', 'remote.origin.url') : undefined;
    const tags = [...facts.tagCommits.keys()];
    const rules = (0,_version_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .rulesOf */ .f)(config.version, config.packages, undefined);
    const all = (0,_version_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .packagesOf */ .D)(manifests, tags, rules);
    const own = all.filter((each) => each.manifests.some((one) => draft.packages.some((other) => other.ecosystem === one.ecosystem && other.directory === one.directory)));
    const candidates = own.flatMap((each) => (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_10__/* .tagsOf */ .Fg)(tags, each.tags, each.name));
    const previous = tagBefore(facts, draft, candidates);
    const repository = name === undefined ? (0,_version_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .webAddress */ .D)(origin?.stdout.trim()) : `${serverUrl}/${name}`;
    const compare = repository === undefined || previous === undefined
        ? undefined
        : `${repository}/compare/${encodeURIComponent(previous.name)}...${encodeURIComponent(draft.tag)}`;
    const notes = async () => {
        if (facts.shallow)
            return { problem: shallow() };
        try {
            const isSingle = all.length === 1;
            const from = previous === undefined ? [] : [previous.commit];
            const most = previous === undefined ? mostCommits.ever : mostCommits.since;
            const commits = await (0,_version_history_js__WEBPACK_IMPORTED_MODULE_12__/* .readHistory */ .Lu)(git, from, { names: !isSingle, below: facts.below, most });
            const ownersOf = (0,_version_assign_js__WEBPACK_IMPORTED_MODULE_13__/* .assign */ .k)(all);
            const counted = isSingle ? commits : commits.filter((each) => ownersOf(each).some((one) => own.includes(one)));
            const parts = notesOf(counted, rules, repository);
            const cut = commits.length < most || parts.length === 0 ? [] : [`Only the newest ${most} commits were read.`];
            return { body: [...parts, ...cut, ...fullList(compare)].join('\n\n') };
        }
        catch (error) {
            const words = `The history cannot be read: ${error instanceof Error ? error.message : String(error)}`;
            return { problem: (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('history-unreadable', words, 'Run `git fsck`; check out with `fetch-depth: 0`.') };
        }
    };
    return { previousTag: previous?.name, compare, notes };
}
function tagBefore({ tagCommits }, draft, candidates) {
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(draft.version);
    if (version === undefined)
        return undefined;
    const [previous] = candidates
        .filter((each) => each.name !== draft.tag && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(each.version, version) < 0)
        .filter((each) => draft.prerelease || !(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(each.version))
        .sort((one, other) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(other.version, one.version));
    const commit = previous && tagCommits.get(previous.name);
    return previous === undefined || commit === undefined ? undefined : { name: previous.name, commit };
}
/** By their kinds where any commit tells its own; else every title. */
function notesOf(commits, rules, repository) {
    const pairs = (0,_version_reverts_js__WEBPACK_IMPORTED_MODULE_8__/* .cancelled */ .K)(commits);
    const standing = commits.filter((each) => !pairs.has(each.sha));
    const changes = standing
        .flatMap((each) => (0,_version_change_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommit */ .k)(each, rules.overrides.get(each.sha)).changes)
        .filter((each) => each.type !== '');
    const facts = { version: '', date: '', tag: '', previousTag: undefined, changes, because: '' };
    const style = { look: 'release-please', types: rules.types, repository, contributors: false };
    const { blocks } = (0,_version_changelog_section_js__WEBPACK_IMPORTED_MODULE_5__/* .makeSection */ .y)(facts, style);
    const told = blocks.filter((each) => each.items.some((item) => item !== ''));
    if (told.length > 0) {
        return told.map(({ heading, items }) => `### ${heading}\n\n${items.map((each) => `- ${each}`).join('\n')}`);
    }
    const titled = standing.filter((each) => each.parents.length < 2 && (0,_version_commit_text_js__WEBPACK_IMPORTED_MODULE_14__/* .tagsNamed */ .z)(each.message).length === 0);
    const items = titled.slice(0, mostSubjects).map((each) => `- ${title(each, repository)}`);
    const more = titled.length > items.length ? [`- \u2026 and ${titled.length - items.length} more commits`] : [];
    return items.length === 0 ? [] : [`### Changes\n\n${[...items, ...more].join('\n')}`];
}
function title({ sha, message }, repository) {
    const words = (0,_version_changelog_neutral_js__WEBPACK_IMPORTED_MODULE_4__/* .neutral */ .S)((0,_version_commit_js__WEBPACK_IMPORTED_MODULE_15__/* .subjectOf */ .e)(message), repository === undefined ? undefined : `${repository}/issues`);
    const short = sha.slice(0, 7);
    return `${words} (${repository === undefined ? short : `[${short}](${repository}/commit/${sha})`})`;
}
const fullList = (compare) => compare === undefined ? [] : [`**All commits**: ${compare}`];
const shallow = () => (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('checkout-shallow', 'The release notes are to be made of the commits since the last release, and the checkout has no history.', 'Check out with `fetch-depth: 0` in the plan job.');


/***/ })

};
