export const id = 2328;
export const ids = [2328];
export const modules = {

/***/ 32328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCourse: () => (/* binding */ runCourse)
});

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var model_problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/rows.js
var artifacts_rows = __webpack_require__(36774);
// EXTERNAL MODULE: ./lib/cli/src/model/packed.js
var packed = __webpack_require__(64221);
// EXTERNAL MODULE: ./lib/cli/src/model/plan.js
var model_plan = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var model_target = __webpack_require__(26968);
// EXTERNAL MODULE: ./lib/cli/src/model/distribution.js
var distribution = __webpack_require__(33223);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/model/sha256.js
var sha256 = __webpack_require__(41182);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/names.js
var names = __webpack_require__(51215);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/storing.js
var storing = __webpack_require__(12493);
// EXTERNAL MODULE: ./lib/cli/src/artifacts/unavailable.js
var unavailable = __webpack_require__(52661);
;// CONCATENATED MODULE: ./lib/cli/src/artifacts/notes.js







const fileName = 'notes.md';
/** Stores the release notes for the publishing job. */
async function storeNotes(ports, body, days) {
    const directory = external_node_path_.join(ports.run.temp, 'release-action', 'notes');
    const name = (0,names/* notesArtifact */.wF)(ports.run.attempt);
    try {
        await ports.files.write(external_node_path_.join(directory, fileName), body);
        await ports.artifacts.upload(name, directory, [fileName], days);
        return [];
    }
    catch (error) {
        return [(0,storing/* notStored */.b)('The release notes', name, error)];
    }
}
/** Fetches the notes that the plan vouches for by their hash, from whichever attempt made them. */
async function fetchNotes(ports, plan) {
    const listed = await (0,artifacts_rows/* listAll */._w)(ports);
    if ('problem' in listed)
        return listed;
    const entries = listed.entries.filter((each) => (0,names/* attemptIn */.XZ)(each.name, 'notes') !== undefined);
    for (const entry of entries) {
        const directory = external_node_path_.join(ports.run.temp, 'release-action', 'artifacts', entry.name);
        try {
            await ports.artifacts.download(entry, directory);
        }
        catch (error) {
            return { problem: (0,unavailable/* unavailable */.h)('The release notes could not be downloaded', error) };
        }
        const body = await ports.files.text(external_node_path_.join(directory, fileName));
        if (body !== undefined && (0,sha256/* sha256Of */.B)(body) === plan.notes.sha256)
            return { body };
    }
    return { problem: entries.length === 0 ? missing() : altered() };
}
function missing() {
    return (0,model_problem/* problem */.CC)('artifact-missing', 'The artifact of the release notes is not there.', 'Run the plan job of this run again, or give the number of the run that planned as `from-run`.');
}
function altered() {
    return (0,model_problem/* problem */.CC)('artifact-altered', 'The release notes are not those that the plan was made with.', 'Something changed the artifact after it was made. Find out what, then run the whole workflow again.');
}

// EXTERNAL MODULE: ./lib/cli/src/announce/announcement.js
var announce_announcement = __webpack_require__(24052);
;// CONCATENATED MODULE: ./lib/cli/src/artifacts/unsupported.js

/** What is wrong where files cannot be handed from job to job, at the level given; empty where they can. */
function judgeArtifacts({ unsupported }, level) {
    if (unsupported === undefined)
        return [];
    return [
        (0,model_problem/* problem */.CC)('artifact-unsupported', `The jobs of a release hand their files to one another as artifacts: ${unsupported}.`, 'Release from one machine there: `release-action release` in a checkout, on a laptop or in a job of its own, keeps the files in a folder. A dry run in a single job (`step: dry-run` without `plan`) works as well.', { level }),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/src/guards/issuer.js

/** The one of GitHub's servers whose OIDC tokens PyPI and crates.io take for trusted publishing. */
const trusted = 'https://github.com';
const inputs = { rust: 'crates-token', python: 'pypi-token' };
const keys = { rust: 'crates', python: 'pypi' };
/**
 * What a plan made on another server than github.com should say in time: trusted publishing does not exist there. `ecosystems`
 * are those that go to PyPI, TestPyPI or crates.io; whom other registries trust is theirs to say. Whether a token is given is
 * known to the publishing job alone, so this is a warning, unless the config counts on trusted publishing.
 */
function judgeIssuer({ packages, credentials }, serverUrl, ecosystems) {
    if (serverUrl === trusted)
        return [];
    const released = ecosystems.filter((each) => packages.some(({ ecosystem }) => ecosystem === each));
    const untold = released.filter((each) => credentials[keys[each]] !== 'token');
    if (untold.length === 0)
        return [];
    const isCountedOn = untold.some((each) => credentials[keys[each]] === 'trusted');
    const registries = untold.map((each) => (each === 'rust' ? 'crates.io' : 'PyPI')).join(' and ');
    return [
        (0,model_problem/* problem */.CC)('id-token-missing', `${registries} ${untold.length === 1 ? 'takes' : 'take'} no OIDC tokens of ${serverUrl}, so there is no trusted publishing from here.`, `Give the publishing job ${untold.map((each) => `\`${inputs[each]}\``).join(' and ')}, and write \`credentials: { ${untold.map((each) => `${keys[each]}: token`).join(', ')} }\` in the config.`, { level: isCountedOn ? 'live' : 'warning' }),
    ];
}

// EXTERNAL MODULE: ./lib/cli/src/report/built.js
var built = __webpack_require__(33210);
// EXTERNAL MODULE: ./lib/cli/src/report/text.js
var report_text = __webpack_require__(93355);
;// CONCATENATED MODULE: ./lib/cli/src/report/builds.js


/** From so many rows on the table is folded: whoever reads the page looks for the files first. */
const folded = 20;
/**
 * Every row of the build as a section of the job summary, from its record: where it ran, how long, how much it left, and
 * with which tools. What all rows have in common stands below the table. Empty where nothing was built.
 */
function buildsSection(rows) {
    if (rows.length === 0)
        return [];
    const common = commonTools(rows.flatMap((each) => each.record ?? []));
    const cells = (0,report_text/* table */.tp)(['Row', 'Platform', 'Took', 'Files', 'With'], rows.map((each) => cellsOf(each, common)));
    const shared = [...common].map(([name, version]) => (0,report_text/* code */.aY)((0,built/* toolWords */.yy)(name, version)));
    const sum = sumOf(rows);
    const isLong = rows.length > folded;
    return [
        isLong ? `### Builds\n\n<details><summary>${sum}</summary>\n\n${cells}\n\n</details>` : `### Builds\n\n${cells}`,
        ...(isLong ? [] : [sum]),
        ...(shared.length === 0 ? [] : [`In every row: ${shared.join(', ')}.`]),
    ];
}
function cellsOf({ target, record }, common) {
    if (record === undefined)
        return [(0,report_text/* code */.aY)(target), '\u2013', '\u2013', 'no record', ''];
    const size = record.files.reduce((all, each) => all + each.size, 0);
    const own = Object.entries(record.tools).filter(([name]) => !common.has(name));
    return [
        (0,report_text/* code */.aY)(target),
        (0,report_text/* plain */.pj)(record.platform),
        lasting(record.seconds),
        `${record.files.length}, ${(0,report_text/* humanSize */.Xe)(size)}`,
        own.map(([name, version]) => (0,report_text/* code */.aY)((0,built/* toolWords */.yy)(name, version))).join(', '),
    ];
}
/** Tools that all rows name, with the same version. Of a single row its own cell has them. */
function commonTools(records) {
    const [first, ...others] = records;
    if (first === undefined || others.length === 0)
        return new Map();
    return new Map(Object.entries(first.tools).filter(([name, version]) => others.every((each) => each.tools[name] === version)));
}
/** `42 rows, 96 files, 1.2 GB; the longest took 4 min 3 s.` */
function sumOf(rows) {
    const records = rows.flatMap((each) => each.record ?? []);
    const files = records.flatMap((each) => each.files);
    const longest = Math.max(-1, ...records.map((each) => each.seconds ?? -1));
    const size = (0,report_text/* humanSize */.Xe)(files.reduce((all, each) => all + each.size, 0));
    const time = longest < 0 || records.length < 2 ? '' : `; the longest took ${lasting(longest)}`;
    return `${counted(rows.length, 'row')}, ${counted(files.length, 'file')}, ${size}${time}.`;
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** `4.2 s`, `42 s`, `4 min 3 s`; a record of another version of the action may not tell. */
function lasting(seconds) {
    if (seconds === undefined)
        return '\u2013';
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

// EXTERNAL MODULE: ./lib/cli/src/report/problems.js
var report_problems = __webpack_require__(59456);
;// CONCATENATED MODULE: ./lib/cli/src/release.js












// a job is one step: the others, and the acceptance rules that come with them, are not even read
const loadPlan = () => Promise.all(/* import() */[__webpack_require__.e(7710), __webpack_require__.e(3043), __webpack_require__.e(5242), __webpack_require__.e(6112)]).then(__webpack_require__.bind(__webpack_require__, 56112));
const loadGate = () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39028));
const loadBuild = () => Promise.all(/* import() */[__webpack_require__.e(6874), __webpack_require__.e(5801)]).then(__webpack_require__.bind(__webpack_require__, 75801));
const loadDryRun = () => Promise.all(/* import() */[__webpack_require__.e(6874), __webpack_require__.e(1582), __webpack_require__.e(9370), __webpack_require__.e(2796)]).then(__webpack_require__.bind(__webpack_require__, 42796));
const loadPublish = () => Promise.all(/* import() */[__webpack_require__.e(6874), __webpack_require__.e(1582), __webpack_require__.e(9370), __webpack_require__.e(5708)]).then(__webpack_require__.bind(__webpack_require__, 45708));
const loadVerify = () => Promise.all(/* import() */[__webpack_require__.e(6874), __webpack_require__.e(1582), __webpack_require__.e(5571), __webpack_require__.e(3808)]).then(__webpack_require__.bind(__webpack_require__, 23808));
const loadVersion = () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 45804));
const loadReleasePr = () => __webpack_require__.e(/* import() */ 2077).then(__webpack_require__.bind(__webpack_require__, 32077));
/** The release, top to bottom. */
const release = [
    { step: 'version', dry: 'whole', run: async (stage) => (await loadVersion()).versionStep(stage) },
    { step: 'release-pr', dry: 'whole', run: async (stage) => (await loadReleasePr()).releasePrStep(stage) },
    { step: 'plan', dry: 'whole', run: planForOthers },
    { step: 'gate', dry: 'whole', run: async (stage) => (await loadGate()).gateStep(stage) },
    { step: 'build', dry: 'whole', run: async (stage) => (await loadBuild()).buildStep(stage) },
    { step: 'dry-run', dry: 'whole', run: dryRun },
    { step: 'publish', dry: 'never', run: publish },
    { step: 'verify', dry: 'whole', run: verify },
];
/** Runs the step that the inputs name. */
async function release_runStep(stage) {
    const chosen = release.find((each) => each.step === stage.inputs.step);
    if (chosen === undefined)
        throw new Error(`the table of steps lacks ${stage.inputs.step}`);
    if (chosen.dry === 'never' && !stage.inputs.live)
        return stopped([notLive()]);
    const unsupported = isOneOfSeveral(stage) ? judgeArtifacts(stage.ports.artifacts, 'error') : [];
    return unsupported.length > 0 ? stopped(unsupported) : chosen.run(stage);
}
/** Whether the step hands files to another job, or takes them from one. */
const isOneOfSeveral = ({ inputs }) => ['plan', 'build', 'publish', 'verify'].includes(inputs.step) ||
    (inputs.step === 'dry-run' && inputs.plan !== undefined);
/** The plan, with its notes stored for the publishing job. */
async function planForOthers(stage) {
    const planned = await (await loadPlan()).planStep(stage);
    if (planned.plan === undefined || (0,report_problems/* isRed */.iI)(planned.problems, false))
        return { ...planned, outputs: {} };
    const stored = await storeNotes(stage.ports, planned.notes, planned.plan.release.retentionDays);
    const registries = stage.registriesFor(planned.plan.pypi);
    const trusting = distribution/* ecosystems */.u.filter((each) => registries[each].name !== 'other');
    // outside a run nobody expects OIDC tokens
    const { runId, serverUrl } = stage.ports.run;
    const issuer = runId === undefined ? [] : judgeIssuer(planned.plan, serverUrl, trusting);
    return { ...planned, problems: [...planned.problems, ...issuer, ...stored] };
}
/** With a plan: its artifacts. Without one: plans and builds for this machine first, in this one job. */
async function dryRun(stage) {
    if (stage.inputs.plan === undefined)
        return dryRunAlone(stage);
    const prepared = await fetchPrepared(stage);
    if ('problems' in prepared)
        return stopped(prepared.problems);
    return withBuilds(await (await loadDryRun()).dryRunStep(stage, prepared), prepared);
}
/** Uses what is published as its users do, by the files of the build jobs; that it failed is told where this very job is given whom. */
async function verify(stage) {
    const { slack, smtp, webhook } = stage.given.announce;
    const isTold = [slack, smtp, webhook].some((each) => each !== undefined);
    return telling(stage, isTold ? 'unverified' : undefined, async () => {
        const prepared = await fetchPrepared(stage);
        return 'problems' in prepared ? stopped(prepared.problems) : (await loadVerify()).verifyStep(stage, prepared);
    });
}
/** Publishes, and tells those whom the plan names what came of it. */
async function publish(stage) {
    const { verified = 'success' } = stage.inputs;
    if (verified !== 'success')
        return telling(stage, 'unverified', async () => stopped([notVerified(verified)]));
    return telling(stage, 'failed', async () => {
        const prepared = await fetchPrepared(stage);
        if ('problems' in prepared)
            return stopped(prepared.problems);
        return withBuilds(await (await loadPublish()).publishStep(stage, prepared), prepared);
    });
}
/** Does it, and tells what came of it; `failing` is what a failure of it is called, `undefined`: nobody is told. */
async function telling(stage, failing, act) {
    const read = (0,model_plan/* readPlan */.m)(stage.inputs.plan);
    if ('problem' in read)
        return stopped([read.problem]);
    const tell = async (result) => failing === undefined ? result : announced(stage, read.plan, result, failing);
    try {
        return await tell(await act());
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        const fault = (0,model_problem/* problem */.CC)('internal-error', words, 'Look at the log of the run.');
        await tell(stopped(error instanceof model_problem/* Refusal */.P_ ? error.problems : [fault]));
        throw error;
    }
}
/**
 * Announces a release that this run has finished, or one that failed. A run that finds everything there announces nothing:
 * the one that put it there did. A plan without anybody to tell costs nothing.
 */
async function announced({ ports, given }, plan, result, failing) {
    const failed = (0,report_problems/* isRed */.iI)(result.problems, true);
    if (!failed && result.isFinishedNow !== true)
        return result;
    const { announce } = await __webpack_require__.e(/* import() */ 1868).then(__webpack_require__.bind(__webpack_require__, 91868));
    const announcement = (0,announce_announcement/* announcementOf */.r)(plan, ports.run, {
        event: failed ? failing : 'released',
        files: result.receipt?.files ?? [],
        problems: result.problems,
        releaseUrl: result.receipt?.release?.url,
        now: ports.clock.now(),
    });
    const { told, problems } = await announce(ports, given.announce, plan.notify, announcement);
    if (told.length > 0)
        ports.actions.line(`Announced by ${told.join(', ')}.`);
    return { ...result, problems: [...result.problems, ...problems] };
}
async function dryRunAlone(stage) {
    const { ports, inputs } = stage;
    const planned = await (await loadPlan()).planStep(stage);
    if (planned.plan === undefined || (0,report_problems/* isRed */.iI)(planned.problems, false))
        return planned;
    const plan = planFor(stage, planned.plan);
    const problems = [...planned.problems, ...judgeArtifacts(ports.artifacts, 'live')];
    const rows = [];
    // crates first: they want a clean checkout, and Python backends may leave their traces in it
    const ordered = [...plan.rows].sort((one, other) => (one.target < other.target ? -1 : 1));
    for (const row of ordered.filter((each) => each.target !== model_target/* nothingTarget */.Xi)) {
        const built = await (await loadBuild()).buildOne(stage, plan, row);
        problems.push(...built.problems);
        if (built.row === undefined)
            continue;
        const stored = await (0,artifacts_rows/* readRow */.zK)(ports, row.target, built.row.directory);
        rows.push(stored);
        for (const name of stored.files.keys()) {
            await ports.files.copy(external_node_path_.join(stored.directory, name), external_node_path_.resolve(ports.run.workspace, inputs.distDirectory, name));
        }
    }
    // after the builds, so that what the checks leave in the checkout gets into no distribution
    const gated = await (await loadGate()).gateHere(stage, plan);
    problems.push(...gated.problems);
    if ((0,report_problems/* isRed */.iI)(problems, false))
        return { ...planned, problems, summary: [...planned.summary, ...gated.summary] };
    const done = await (await loadDryRun()).dryRunStep(stage, { plan, rows, notes: planned.notes });
    return {
        problems: (0,model_problem/* distinct */.dM)([...problems, ...done.problems]),
        outputs: { ...planned.outputs, ...done.outputs },
        summary: [...planned.summary, ...gated.summary, ...done.summary],
    };
}
/** The plan with the rows of this machine alone; the others are named. */
function planFor({ ports }, plan) {
    const { os, architecture } = ports.run;
    const isHere = ({ target }) => (0,model_target/* isAtHome */.NX)(target, `${os}-${architecture}`);
    for (const { target, runner } of plan.rows.filter((row) => !isHere(row))) {
        ports.actions.line(`${target} is left out of this job: it is built on ${runner}.`);
    }
    return { ...plan, rows: plan.rows.filter((row) => isHere(row)) };
}
/** The plan from the input, the files and the notes from the artifacts. */
async function fetchPrepared(stage) {
    const read = (0,model_plan/* readPlan */.m)(stage.inputs.plan);
    if ('problem' in read)
        return { problems: [read.problem] };
    const { plan } = read;
    stage.ports.actions.group('Files of the build jobs');
    const gathered = await (0,artifacts_rows/* gatherRows */.$8)(stage.ports, plan);
    const notes = await fetchNotes(stage.ports, plan);
    stage.ports.actions.endGroup();
    if ('problem' in gathered)
        return { problems: [gathered.problem] };
    if ('problem' in notes)
        return { problems: [notes.problem] };
    return { plan, rows: gathered.rows, notes: notes.body };
}
/** Who built the files is told beside what became of them. */
const withBuilds = (result, { rows }) => ({
    ...result,
    summary: [...result.summary, ...buildsSection(rows)],
});
function stopped(problems) {
    return { problems, outputs: { published: 'false' }, summary: [] };
}
function notVerified(result) {
    return (0,model_problem/* problem */.CC)('verify-not-passed', `The jobs that try the held release ended with \`${result}\`, so its GitHub Release stays a draft.`, 'See the log of each job that failed. \u201cRe-run failed jobs\u201d tries once more; if it is so for everybody, withdraw the release (`release-action rollback`) and publish a new version.');
}
function notLive() {
    return (0,model_problem/* problem */.CC)('not-live', 'The publish step was started without `live: true`, so nothing was looked at and nothing uploaded.', 'Use `step: dry-run` to see what would happen, and `live: true` to publish.');
}

// EXTERNAL MODULE: ./lib/cli/src/inputs.js + 1 modules
var src_inputs = __webpack_require__(5969);
// EXTERNAL MODULE: ./lib/cli/src/config/usual.js
var usual = __webpack_require__(43472);
// EXTERNAL MODULE: ./lib/cli/src/model/credential.js
var credential = __webpack_require__(74684);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/cli/src/platform/actions.js

/** The runner's commands and files, through `@actions/core`. */
function actions_createActions(environment) {
    return {
        inputs: rawInputs(environment),
        output: (name, value) => core.setOutput(name, value),
        mask: (value) => core.setSecret(value),
        save: (name, value) => core.saveState(name, value),
        saved: (name) => core.getState(name),
        line: (text) => core.info(withoutCommands(text)),
        debug: (text) => core.debug(text),
        group: (title) => core.startGroup(title),
        endGroup: () => core.endGroup(),
        annotate(level, text, title, place) {
            const properties = {
                title,
                ...(place && { file: place.file }),
                ...(place?.line !== undefined && { startLine: place.line }),
                ...(place?.column !== undefined && { startColumn: place.column }),
            };
            annotations[level](text, properties);
        },
        async summary(markdown) {
            if (environment['GITHUB_STEP_SUMMARY'] === undefined)
                return;
            await core.summary.addRaw(markdown).write({ overwrite: true });
        },
        fail: () => {
            process.exitCode = 1;
        },
    };
}
const annotations = { error: error, warning: warning, notice: notice };
/** `INPUT_PYPI-URL` \u2192 `pypi-url`. The runner turns spaces into underscores and letters into capitals, and leaves dashes. */
function rawInputs(environment) {
    return Object.fromEntries(Object.entries(environment)
        .filter(([name, value]) => name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
        .map(([name, value]) => [name.slice('INPUT_'.length).toLowerCase(), value ?? '']));
}
/** A line of a foreign program must not become a workflow command: those stand at the start of a line, after blanks. */
function withoutCommands(text) {
    return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200B$2');
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/artifacts.js

/**
 * Why `@actions/artifact` would refuse a server (its `isGhes`): only github.com and GHE.com have the service that it speaks to.
 * Asked of ourselves, so that it is said before anything is built.
 */
function unsupportedBy(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : serverUrl;
    if (/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host))
        return undefined;
    return `${serverUrl} is a GitHub Enterprise Server, which lacks the artifact service of github.com and GHE.com`;
}
/**
 * How many artifacts of a run the client lists at most. By itself it stops at 1,000 with a warning, and four attempts of 256 rows
 * leave more; so many take 200 requests.
 */
const mostListed = 20_000;
/** The client reads its limit from the environment once, when it is loaded. */
async function load() {
    process.env['ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT'] = String(mostListed);
    return (await Promise.all(/* import() */[__webpack_require__.e(2267), __webpack_require__.e(1579), __webpack_require__.e(9065)]).then(__webpack_require__.bind(__webpack_require__, 99065))).default;
}
/**
 * Workflow artifacts, through `@actions/artifact`, which is loaded at the first call only: it is most of the bundle.
 * Files of an earlier attempt or of another run are found through the REST API, which needs `actions: read`. `retentionDays`
 * wins over what an upload asks for.
 */
function createArtifacts(run, token, fromRun, retentionDays) {
    const earlier = findBy(run, token, fromRun ?? (run.attempt > 1 ? run.runId : undefined));
    const sources = new Map();
    const unsupported = unsupportedBy(run.serverUrl);
    return {
        ...(unsupported !== undefined && { unsupported }),
        async upload(name, root, files, days) {
            const client = await load();
            const kept = retentionDays ?? days;
            // distributions are compressed already
            await client.uploadArtifact(name, files.map((file) => external_node_path_.join(root, file)), root, { compressionLevel: 0, ...(kept !== undefined && { retentionDays: kept }) });
        },
        async list() {
            const client = await load();
            const found = new Map();
            if (fromRun === undefined) {
                for (const { id, name, digest } of (await client.listArtifacts()).artifacts)
                    found.set(id, { id, name, digest });
            }
            if (earlier !== undefined) {
                const { artifacts } = await client.listArtifacts({ findBy: earlier });
                if (artifacts.length >= mostListed) {
                    throw new Error(`the run has ${mostListed} artifacts or more, and those beyond cannot be seen`);
                }
                for (const { id, name, digest } of artifacts) {
                    if (found.has(id))
                        continue;
                    found.set(id, { id, name, digest });
                    sources.set(id, earlier);
                }
            }
            return [...found.values()];
        },
        async find(name) {
            const client = await load();
            try {
                const options = earlier === undefined ? {} : { findBy: earlier };
                const { id, digest } = (await client.getArtifact(name, options)).artifact;
                if (earlier !== undefined)
                    sources.set(id, earlier);
                return { id, name, digest };
            }
            catch (error) {
                if (error instanceof Error && error.name === 'ArtifactNotFoundError')
                    return undefined;
                throw error;
            }
        },
        async download(entry, directory) {
            const client = await load();
            const source = sources.get(entry.id);
            await client.downloadArtifact(entry.id, {
                path: directory,
                ...(entry.digest !== undefined && { expectedHash: entry.digest }),
                ...(source && { findBy: source }),
            });
        },
    };
}
function findBy(run, token, runId) {
    const [repositoryOwner, repositoryName] = (run.repository ?? '').split('/');
    if (runId === undefined || token === undefined || repositoryOwner === undefined || repositoryName === undefined) {
        return undefined;
    }
    return { token, workflowRunId: Number(runId), repositoryOwner, repositoryName };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/cli/src/model/json.js
var json = __webpack_require__(85584);
// EXTERNAL MODULE: ./lib/cli/src/model/shape.js
var shape = __webpack_require__(68380);
;// CONCATENATED MODULE: ./lib/cli/src/platform/cache.js





/** The service finds an entry by its key and by what it calls a version: here the form of the archive, so that nobody else's is found. */
const cacheVersion = (0,external_node_crypto_.createHash)('sha256').update('release-action|tar|1').digest('hex');
/** Bytes of the largest archive that is fetched or stored. */
const largestArchive = 512 * 1024 * 1024;
/** Bytes that are asked for at a time: an answer stands in memory whole. */
const piece = 16 * 1024 * 1024;
const service = 'github.actions.results.api.v1.CacheService';
/** Twirp writes names as the protocol buffers have them; JSON of protocol buffers may have them in camel case too. */
const found = (0,shape/* object */.Ik)({
    ok: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    signed_download_url: (0,shape/* optional */.lq)(shape/* text */.Qq),
    signedDownloadUrl: (0,shape/* optional */.lq)(shape/* text */.Qq),
    matched_key: (0,shape/* optional */.lq)(shape/* text */.Qq),
    matchedKey: (0,shape/* optional */.lq)(shape/* text */.Qq),
});
const created = (0,shape/* object */.Ik)({ ok: (0,shape/* optional */.lq)(shape/* boolean */.zM), signed_upload_url: (0,shape/* optional */.lq)(shape/* text */.Qq), signedUploadUrl: (0,shape/* optional */.lq)(shape/* text */.Qq) });
const finished = (0,shape/* object */.Ik)({ ok: (0,shape/* optional */.lq)(shape/* boolean */.zM) });
const refusal = (0,shape/* object */.Ik)({ msg: (0,shape/* optional */.lq)(shape/* text */.Qq) });
/**
 * GitHub's cache service, version 2: Twirp with JSON bodies at `ACTIONS_RESULTS_URL`, and a blob at a signed address
 * (actions/toolkit, `packages/cache/src`). Nothing is asked twice, and an address that was signed is masked before it is used.
 */
function createCache({ http, clock, environment, mask, patience = 60_000 }) {
    const address = environment['ACTIONS_RESULTS_URL'] ?? '';
    const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const call = (method, fields, left) => http.send({
        method: 'POST',
        url: new URL(`/twirp/${service}/${method}`, address).href,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ ...fields, version: cacheVersion })),
        deadline: left(),
    });
    const signed = (url) => {
        if (url === undefined || !URL.canParse(url))
            return undefined;
        const signature = new URL(url).searchParams.get('sig');
        for (const secret of [url, signature, signature && encodeURIComponent(signature)])
            if (secret)
                mask(secret);
        return url;
    };
    const within = () => {
        const ends = clock.now() + patience;
        return () => Math.max(1, ends - clock.now());
    };
    return {
        missing: missingIn(environment, address, token),
        async fetch([key, ...others], file) {
            mask(token);
            const left = within();
            const answer = await call('GetCacheEntryDownloadURL', { key, restore_keys: others }, left);
            if (answer.status !== 200)
                return { failed: wordsOf(answer) };
            const told = (0,json/* fittingJson */.M)(answer.body, found);
            const url = signed(told?.signed_download_url ?? told?.signedDownloadUrl);
            const matched = told?.matched_key ?? told?.matchedKey;
            if (told?.ok !== true)
                return told === undefined ? { failed: 'it answered what is no answer' } : 'absent';
            if (url === undefined || matched === undefined)
                return { failed: 'it answered without an address' };
            try {
                const failed = await download(http, url, file, left);
                return failed === undefined ? { key: matched } : { failed };
            }
            catch (error) {
                return { failed: String(error) };
            }
        },
        async store(key, archive) {
            mask(token);
            const left = within();
            if (archive.length > largestArchive)
                return { failed: `${archive.length} bytes are more than are kept` };
            const answer = await call('CreateCacheEntry', { key }, left);
            // somebody else was first
            if (answer.status === 409)
                return 'there';
            if (answer.status !== 200)
                return { failed: wordsOf(answer) };
            const told = (0,json/* fittingJson */.M)(answer.body, created);
            const url = signed(told?.signed_upload_url ?? told?.signedUploadUrl);
            if (told?.ok !== true)
                return told === undefined ? { failed: 'it answered what is no answer' } : 'there';
            if (url === undefined)
                return { failed: 'it answered without an address' };
            const put = await http.send({
                method: 'PUT',
                url,
                headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' },
                body: archive,
                deadline: left(),
            });
            if (put.status !== 201)
                return { failed: wordsOf(put) };
            const end = await call('FinalizeCacheEntryUpload', { key, size_bytes: String(archive.length) }, left);
            const isStored = end.status === 200 && (0,json/* fittingJson */.M)(end.body, finished)?.ok === true;
            return isStored ? 'stored' : { failed: wordsOf(end) };
        },
    };
}
/** As GitHub's own client tells it: an Enterprise server has the older service, if any, and so may other runners. */
function missingIn(environment, address, token) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname : server;
    if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(host))
        return `${server} has no cache service that is known here`;
    const isThere = URL.canParse(address) && token !== '' && (environment['ACTIONS_CACHE_SERVICE_V2'] ?? '') !== '';
    return isThere ? undefined : 'the runner names no cache service';
}
/** Brings the blob into the file, piece by piece; words where it cannot. */
async function download(http, url, file, left) {
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    const handle = await (0,promises_.open)(file, 'w');
    try {
        for (let at = 0, total = 1; at < total;) {
            const answer = await http.send({
                method: 'GET',
                url,
                headers: { range: `bytes=${at}-${at + piece - 1}` },
                deadline: left(),
                repeatable: false,
            });
            const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers['content-range'] ?? '');
            const isWhole = answer.status === 200 && at === 0;
            if (!isWhole && (answer.status !== 206 || Number(range?.[1]) !== at))
                return wordsOf(answer);
            total = isWhole ? answer.body.length : Number(range?.[2]);
            if (total > largestArchive)
                return `the archive has ${total} bytes, and ${largestArchive} are the most that is taken`;
            if (answer.body.length === 0)
                return 'the archive ends too early';
            await handle.writeFile(answer.body);
            at += answer.body.length;
        }
        return undefined;
    }
    finally {
        await handle.close();
    }
}
/** Never with the address, which is a secret. */
function wordsOf({ status, reason, body }) {
    if (status === 0)
        return `it did not answer: ${reason}`;
    const words = (0,json/* fittingJson */.M)(body, refusal)?.msg ?? reason;
    return `it answered ${status}${words === '' ? '' : `: ${words.slice(0, 200)}`}`;
}

// EXTERNAL MODULE: ./lib/cli/src/platform/clock.js
var platform_clock = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/cli/src/platform/files.js + 1 modules
var platform_files = __webpack_require__(99069);
// EXTERNAL MODULE: ./lib/cli/src/platform/github.js + 2 modules
var platform_github = __webpack_require__(8881);
;// CONCATENATED MODULE: ./lib/cli/src/platform/github-branches.js


/**
 * Where a commit stands among the branches (REST reference, "Compare two commits", "List matching references"). The
 * comparison is asked for its second page: the first one lists every changed file, which nobody here reads.
 */
function createBranches(http, { apiUrl, repository, token }) {
    const headers = {
        accept: 'application/vnd.github+json',
        ...(token !== undefined && { authorization: `token ${token}` }),
    };
    const ask = async (path) => {
        if (repository === undefined)
            return { refused: 'GITHUB_REPOSITORY is not set', status: 0 };
        return http.send({ method: 'GET', url: `${apiUrl}/repos/${repository}${path}`, headers });
    };
    return {
        async holds(branch, commit) {
            const answer = await ask(`/compare/${encodeURIComponent(branch)}...${commit}?per_page=1&page=2`);
            if ('refused' in answer)
                return answer;
            // no such branch, no such commit, or no common ancestor
            if (answer.status === 404)
                return false;
            const status = read(answer, comparison)?.status;
            return status === undefined ? refusalOf(answer) : status === 'identical' || status === 'behind';
        },
        async list() {
            const answer = await ask('/git/matching-refs/heads/');
            if ('refused' in answer)
                return answer;
            const found = read(answer, refs);
            return found === undefined ? refusalOf(answer) : found.map(({ ref }) => ref.replace(/^refs\/heads\//, ''));
        },
    };
}
const comparison = (0,shape/* object */.Ik)({ status: shape/* text */.Qq });
const refs = (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ref: shape/* text */.Qq }));
const said = (0,shape/* object */.Ik)({ message: shape/* text */.Qq });
function refusalOf(answer) {
    const words = (0,json/* fittingJson */.M)(answer.body, said)?.message ?? answer.reason;
    const told = answer.status === 200 ? 'the answer cannot be read' : `${answer.status} ${words}`.trim();
    return { refused: told.replace(/\s+/g, ' ').slice(0, 300), status: answer.status };
}
const read = (answer, shape) => answer.status === 200 ? (0,json/* fittingJson */.M)(answer.body, shape) : undefined;

// EXTERNAL MODULE: ./lib/cli/src/platform/github-api.js
var github_api = __webpack_require__(27533);
;// CONCATENATED MODULE: ./lib/cli/src/platform/github-git.js


const named = (0,shape/* object */.Ik)({ sha: shape/* text */.Qq });
const reference = (0,shape/* object */.Ik)({ object: named });
const commit = (0,shape/* object */.Ik)({ sha: shape/* text */.Qq, tree: named, parents: (0,shape/* list */.p_)(named), message: shape/* text */.Qq });
const entry = (0,shape/* object */.Ik)({ path: shape/* text */.Qq, mode: shape/* text */.Qq, type: shape/* text */.Qq, sha: shape/* text */.Qq });
const anything = () => true;
const whole = (value, path) => {
    const { tree } = (0,shape/* object */.Ik)({ tree: (0,shape/* list */.p_)(entry) })(value, path);
    const truncated = typeof value === 'object' && value !== null && 'truncated' in value && value.truncated === true;
    return { truncated, tree: tree.filter((each) => each.type !== 'tree') };
};
const blob = (0,shape/* object */.Ik)({ content: shape/* text */.Qq, encoding: shape/* text */.Qq });
/** Branches and tags through the git database of the REST API (REST reference, `git/\u2026`). */
function createRemoteGit(http, address) {
    const call = (0,github_api/* callGitHub */.ur)(http, address);
    const done = async (answer) => answer;
    return {
        async head(branch) {
            const answer = await call('GET', `/git/ref/${part(`heads/${branch}`)}`, reference);
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer.status === 404 ? 'absent' : answer;
            return { commit: answer.object.sha };
        },
        async commit(sha) {
            const answer = await call('GET', `/git/commits/${part(sha)}`, commit);
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer;
            return {
                sha: answer.sha,
                tree: answer.tree.sha,
                parents: answer.parents.map((each) => each.sha),
                message: answer.message,
            };
        },
        async files(tree) {
            const answer = await call('GET', `/git/trees/${part(tree)}?recursive=1`, whole);
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer;
            // more than 100,000 entries (REST reference, "Get a tree")
            return answer.truncated ? { refused: 'the tree is too large to be listed', status: 200 } : answer.tree;
        },
        async read(sha) {
            const answer = await call('GET', `/git/blobs/${part(sha)}`, blob);
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer;
            return Buffer.from(answer.content, answer.encoding === 'base64' ? 'base64' : 'utf8');
        },
        store: (content) => call('POST', '/git/blobs', named, { content: Buffer.from(content).toString('base64'), encoding: 'base64' }),
        tree: (base, changes) => call('POST', '/git/trees', named, {
            base_tree: base,
            tree: changes.map(({ path, mode, sha }) => ({ path, mode, type: 'blob', sha })),
        }),
        // without author and committer GitHub signs for the job ("About commit signature verification")
        make: (message, tree, parents) => call('POST', '/git/commits', named, { message, tree, parents }),
        move(branch, sha, how) {
            if (how === 'create')
                return done(call('POST', '/git/refs', anything, { ref: `refs/heads/${branch}`, sha }));
            return done(call('PATCH', `/git/refs/${part(`heads/${branch}`)}`, anything, { sha, force: how === 'force' }));
        },
        async tag(name, object_, message) {
            const made = await call('POST', '/git/tags', named, { tag: name, message, object: object_, type: 'commit' });
            if ((0,github_api/* isRefusal */.vu)(made))
                return made;
            return call('POST', '/git/refs', anything, { ref: `refs/tags/${name}`, sha: made.sha });
        },
    };
}
/** A ref in an address; its `/` may stay. */
const part = (text_) => encodeURIComponent(text_).replaceAll('%2F', '/');

// EXTERNAL MODULE: ./lib/cli/src/model/same-repository.js
var same_repository = __webpack_require__(10564);
;// CONCATENATED MODULE: ./lib/cli/src/platform/github-pulls.js



const side = (0,shape/* object */.Ik)({ ref: shape/* text */.Qq, repo: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ full_name: shape/* text */.Qq })) });
const fields = (0,shape/* object */.Ik)({
    number: shape/* number */.ai,
    html_url: shape/* text */.Qq,
    title: shape/* text */.Qq,
    body: (0,shape/* optional */.lq)(shape/* text */.Qq),
    state: shape/* text */.Qq,
    merged_at: (0,shape/* optional */.lq)(shape/* text */.Qq),
    updated_at: (0,shape/* optional */.lq)(shape/* text */.Qq),
    merge_commit_sha: (0,shape/* optional */.lq)(shape/* text */.Qq),
    head: side,
    base: side,
});
const github_pulls_anything = () => true;
/** Pages of 100 that are read of the pull requests that were merged. */
const mostPages = 10;
/** Pull requests (REST reference, `pulls/pulls`). Those from forks are not seen: nobody outside can pass for a release. */
function createPulls(http, address) {
    const call = (0,github_api/* callGitHub */.ur)(http, address);
    const own = (each) => (0,same_repository/* isSameRepository */.v)(each.head.repo?.full_name, address.repository);
    return {
        async find(head, base) {
            const owner = address.repository?.split('/')[0] ?? '';
            const query = new URLSearchParams({ state: 'open', head: `${owner}:${head}`, base, per_page: '100' });
            const answer = await call('GET', `/pulls?${query.toString()}`, (0,shape/* list */.p_)(fields));
            if ((0,github_api/* isRefusal */.vu)(answer))
                return answer;
            return answer.filter((each) => own(each) && each.head.ref === head).map((each) => readPull(each))[0];
        },
        async of(commit) {
            const answer = await call('GET', `/commits/${commit}/pulls?per_page=100`, (0,shape/* list */.p_)(fields));
            return (0,github_api/* isRefusal */.vu)(answer) ? answer : answer.filter((each) => own(each)).map((each) => readPull(each));
        },
        async merged(base, since) {
            const found = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const order = { state: 'closed', base, sort: 'updated', direction: 'desc' };
                const query = new URLSearchParams({ ...order, per_page: '100', page: String(page) });
                const answer = await call('GET', `/pulls?${query.toString()}`, (0,shape/* list */.p_)(fields));
                if ((0,github_api/* isRefusal */.vu)(answer))
                    return answer;
                const fresh = answer.filter(({ updated_at: changed }) => changed === undefined || isSince(changed, since));
                found.push(...fresh.map((each) => readPull(each)).filter((each) => each.isMerged && each.base === base));
                if (answer.length < 100 || fresh.length < answer.length)
                    break;
            }
            return found;
        },
        async create(pull) {
            const answer = await call('POST', '/pulls', fields, pull);
            return (0,github_api/* isRefusal */.vu)(answer) ? answer : readPull(answer);
        },
        async change(id, changes) {
            const answer = await call('PATCH', `/pulls/${id}`, fields, changes);
            return (0,github_api/* isRefusal */.vu)(answer) ? answer : readPull(answer);
        },
        label: (id, labels) => call('POST', `/issues/${id}/labels`, github_pulls_anything, { labels }),
    };
}
const isSince = (time, seconds) => Date.parse(time) >= seconds * 1000;
function readPull(pull) {
    const isMerged = pull.merged_at !== undefined;
    return {
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? '',
        isOpen: pull.state === 'open',
        isMerged,
        mergeCommit: isMerged ? pull.merge_commit_sha : undefined,
        head: pull.head.ref,
        base: pull.base.ref,
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/github-workflows.js


const github_workflows_anything = () => true;
/** What is `null` until there is something. */
const nullable = (value, path) => (value === null ? undefined : (0,shape/* text */.Qq)(value, path));
const runsShape = (0,shape/* object */.Ik)({
    workflow_runs: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ id: shape/* number */.ai, head_branch: nullable, status: nullable, conclusion: nullable })),
});
const jobsShape = (0,shape/* object */.Ik)({ jobs: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ conclusion: nullable })) });
/**
 * Starts workflows (REST reference, "Create a workflow dispatch event"). It is one of the two events that the job's own token
 * can bring about (GitHub docs, "Triggering a workflow from a workflow"). What became of them is told by "List workflow runs for
 * a workflow" and "List jobs for a workflow run".
 */
function createWorkflows(http, address) {
    const call = (0,github_api/* callGitHub */.ur)(http, address);
    const workflow = (file) => `/actions/workflows/${encodeURIComponent(file)}`;
    return {
        start: (file, tag) => call('POST', `${workflow(file)}/dispatches`, github_workflows_anything, { ref: `refs/tags/${tag}` }),
        async runs(file, commit) {
            const found = await call('GET', `${workflow(file)}/runs?head_sha=${commit}&per_page=100`, runsShape);
            if ((0,github_api/* isRefusal */.vu)(found))
                return found;
            return found.workflow_runs.map(({ id, head_branch: ref, status, conclusion }) => {
                const isOver = status === 'completed';
                return { id, ref: ref ?? '', isOver, conclusion: isOver ? conclusion : undefined };
            });
        },
        async conclusions(run) {
            const found = await call('GET', `/actions/runs/${run}/jobs?per_page=100`, jobsShape);
            return (0,github_api/* isRefusal */.vu)(found) ? found : found.jobs.map(({ conclusion }) => conclusion);
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/github-attestations.js



const stored = (0,shape/* object */.Ik)({ id: shape/* number */.ai });
const bundle = (0,shape/* object */.Ik)({ dsseEnvelope: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ payload: shape/* text */.Qq })) });
const listing = (0,shape/* object */.Ik)({ attestations: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ bundle: (0,shape/* optional */.lq)(bundle) })) });
/**
 * GitHub's store of attestations (REST reference, `repos/attestations`). Storing one twice does no harm, so a broken
 * connection may try again. The version of the API is pinned: later ones list addresses instead of bundles.
 */
function createAttestationStore(http, { apiUrl, repository, token }) {
    const base = `${apiUrl}/repos/${repository ?? ''}/attestations`;
    const headers = (0,github_api/* headersOf */.Yl)(token);
    return {
        async store(signed) {
            if (repository === undefined)
                return nowhere;
            const body = Buffer.from(JSON.stringify({ bundle: signed }));
            const sent = { ...headers, 'content-type': 'application/json' };
            const answer = await http.send({ method: 'POST', url: base, headers: sent, body, repeatable: true });
            if (answer.status !== 201)
                return (0,github_api/* refusalOf */.Of)(answer);
            return (0,json/* fittingJson */.M)(answer.body, stored) ?? { refused: 'the answer has no id', status: answer.status };
        },
        async list(sha256) {
            if (repository === undefined)
                return nowhere;
            const url = `${base}/sha256:${sha256}?per_page=100&predicate_type=provenance`;
            const answer = await http.send({ method: 'GET', url, headers });
            if (answer.status === 404)
                return [];
            if (answer.status !== 200)
                return (0,github_api/* refusalOf */.Of)(answer);
            const found = (0,json/* fittingJson */.M)(answer.body, listing);
            if (found === undefined)
                return { refused: 'the answer is no list of attestations', status: answer.status };
            return found.attestations.map((each) => each.bundle === undefined ? 'unshown' : { payload: each.bundle.dsseEnvelope?.payload ?? '' });
        },
    };
}
const nowhere = { refused: 'GITHUB_REPOSITORY is not set', status: 0 };

// EXTERNAL MODULE: ./lib/cli/src/model/line.js
var line = __webpack_require__(86375);
// EXTERNAL MODULE: ./lib/cli/src/model/retry-after.js
var retry_after = __webpack_require__(35684);
;// CONCATENATED MODULE: ./lib/cli/src/platform/github-limits.js


/** Milliseconds that one process waits for GitHub's limits in all: the hour of a primary limit is not waited for whole. */
const longestInAll = 15 * 60_000;
/** What a secondary limit asks for that names no time (REST docs, "Rate limits": at least a minute, then longer each time). */
const usualWait = 60_000;
/**
 * The way to GitHub's API within its limits: what changes something goes one request after the other, and a request that a
 * limit refused (403 or 429, and nothing was done) is sent again when GitHub says, for {@link longestInAll} at most.
 * `tell` hears of each wait.
 */
function withinLimits(http, clock, tell) {
    let spent = 0;
    const changes = (0,line/* openLine */.T)();
    const send = async (request) => {
        for (let tried = 1;; tried += 1) {
            const answer = await http.send(request);
            const wait = waitOf(answer, tried, clock.now());
            if (wait === undefined || spent + wait > longestInAll)
                return answer;
            spent += wait;
            tell(`GitHub's rate limit: waiting ${Math.ceil(wait / 1000)} s, as it asks.`);
            await clock.sleep(wait);
        }
    };
    return {
        send(request) {
            const changesNothing = request.method === 'GET' || request.method === 'HEAD';
            return changesNothing ? send(request) : changes(() => send(request));
        },
    };
}
/** Milliseconds; `undefined` where the answer is no limit's: a 403 is mostly a missing permission. */
function waitOf({ status, headers, body }, tried, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = (0,retry_after/* retryAfter */.P)(headers['retry-after'], now);
    if (asked !== undefined)
        return asked;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + 1000;
    const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(Buffer.from(body).toString());
    return isSecondary ? usualWait * 2 ** (tried - 1) : undefined;
}

// EXTERNAL MODULE: ./lib/cli/src/platform/http.js + 4 modules
var platform_http = __webpack_require__(4327);
// EXTERNAL MODULE: ./lib/cli/src/platform/identity.js
var identity = __webpack_require__(87877);
;// CONCATENATED MODULE: ./lib/cli/src/platform/interruption.js
/** Milliseconds that a change under way is waited for: the runner kills after 7.5 s (actions/runner, ProcessInvoker.cs). */
const patience = 5000;
/** Milliseconds for writing down what the last answer brought, so that the post program can revoke it. */
const afterthought = 100;
/**
 * Requests of a run that may be cancelled: on the signal nothing more is begun, and what changes something gets its answer
 * first. A credential that a registry has minted, and whose answer nobody read, could not be revoked by anybody. `tell` hears what
 * that means for the release.
 */
function interruptible(http, tell, ending = ofThisProcess) {
    let underway = 0;
    let code;
    const leave = () => {
        if (code !== undefined && underway === 0)
            setTimeout(() => ending.exit(code ?? 1), afterthought);
    };
    const told = (signal) => () => {
        if (code !== undefined)
            return;
        code = 128 + signal;
        tell(cancelled);
        setTimeout(() => ending.exit(128 + signal), patience).unref();
        leave();
    };
    ending.on('SIGINT', told(2));
    ending.on('SIGTERM', told(15));
    return {
        async send(request) {
            // never answered: the process is about to end
            if (code !== undefined)
                return new Promise(() => { });
            if (request.method === 'GET' || request.method === 'HEAD')
                return http.send(request);
            underway += 1;
            try {
                return await http.send(request);
            }
            finally {
                underway -= 1;
                leave();
            }
        },
    };
}
const cancelled = 'Cancelled: nothing more is begun, and the GitHub Release stays as it is. What has been sent stays published. To finish the release run the job again: files that are there are found by their hash and not sent twice.';
const ofThisProcess = {
    on: (signal, told) => void process.once(signal, told),
    exit: (code) => process.exit(code),
};

// EXTERNAL MODULE: ./lib/cli/src/platform/locks.js + 1 modules
var locks = __webpack_require__(97254);
// EXTERNAL MODULE: ./lib/cli/src/platform/certificates.js
var certificates = __webpack_require__(35683);
;// CONCATENATED MODULE: ./lib/cli/src/platform/mail.js

/** Milliseconds for the whole of it: whoever is told of a release never holds it up. */
const mail_patience = 20_000;
/**
 * Mail by SMTP through `nodemailer`, which is loaded at the first mail only. The server's certificate is held against the
 * authorities that every other connection is held against.
 */
function createMail(environment) {
    return {
        async send(server, message) {
            const { createTransport } = await __webpack_require__.e(/* import() */ 6739).then(__webpack_require__.bind(__webpack_require__, 16739));
            const ca = (0,certificates/* certificateAuthorities */.J)(environment);
            const transport = createTransport({
                ...placeOf(server),
                connectionTimeout: mail_patience / 2,
                greetingTimeout: mail_patience / 2,
                socketTimeout: mail_patience / 2,
                disableFileAccess: true,
                disableUrlAccess: true,
                ...(ca && { tls: { ca } }),
            });
            const late = deadline();
            try {
                const sent = await Promise.race([transport.sendMail(letter(server, message)), late.passed]);
                return sent.rejected.length === 0
                    ? true
                    : { refused: `it takes no mail for ${sent.rejected.length} of the addresses` };
            }
            catch (error) {
                return { refused: mail_wordsOf(error) };
            }
            finally {
                late.clear();
                transport.close();
            }
        },
    };
}
function placeOf({ host, port, secure, needsTls, user, password }) {
    return {
        host,
        port,
        secure,
        requireTLS: needsTls,
        ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    };
}
/** Machines know by `Auto-Submitted` that nobody waits for an answer (RFC 3834). */
const letter = ({ from }, { to, subject, text, id }) => ({
    from,
    to: [...to],
    subject,
    text,
    messageId: `<${id.replace(/[^\w.-]/g, '-')}@release-action>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
});
function deadline() {
    let timer;
    const passed = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${mail_patience / 1000} s`)), mail_patience);
    });
    return { passed, clear: () => clearTimeout(timer) };
}
const mail_wordsOf = (error) => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);

// EXTERNAL MODULE: ./lib/cli/src/platform/process.js
var platform_process = __webpack_require__(67726);
// EXTERNAL MODULE: ./lib/cli/src/platform/relay.js
var relay = __webpack_require__(95554);
// EXTERNAL MODULE: ./lib/cli/src/platform/run.js
var platform_run = __webpack_require__(77782);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/cli/src/platform/temp.js



/**
 * The runner's own (`RUNNER_TEMP`), which it empties after each job. Without a runner one for this run alone: the folder for
 * temporary files is everybody's, and two repositories would find each other's files there.
 */
async function temp_openTemp(environment) {
    const given = environment['RUNNER_TEMP'];
    if (given !== undefined && given !== '')
        return { folder: given, remove: () => Promise.resolve() };
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-')));
    return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/cli/src/platform/young-space.js

/** Both halves of the space for new objects: as much as V8 had at most for years, and a quarter of what Node 24 lets it have. */
const largest = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
const pause = 100;
/**
 * Keeps the space for new objects from growing once it has reached 32 MiB. A release of a thousand files fills it with what is
 * soon forgotten, and V8 would give it 128 MiB, which it hardly ever takes back. The factor by which the space grows is read
 * each time that it does; no other flag is changed while the program runs. A release of a few files never gets so far.
 */
function young_space_keepYoungSpaceSmall() {
    const isKept = keeper(ownEngine);
    const timer = setInterval(() => {
        if (isKept())
            clearInterval(timer);
    }, pause);
    // what the program waits for is not this
    timer.unref();
}
/** Looks once; gives whether there is nothing more to look at. */
function keeper({ size, set }) {
    let isKept = false;
    return () => {
        if (isKept || size() < largest)
            return isKept;
        set('--semi-space-growth-factor=1');
        isKept = true;
        return isKept;
    };
}
/** That of this process. */
const ownEngine = {
    size: () => (0,external_node_v8_.getHeapSpaceStatistics)().find((each) => each.space_name === 'new_space')?.space_size ?? 0,
    set: external_node_v8_.setFlagsFromString,
};

// EXTERNAL MODULE: ./lib/cli/src/registries-for.js + 22 modules
var registries_for = __webpack_require__(49325);
// EXTERNAL MODULE: ./lib/cli/src/report/outputs.js
var outputs = __webpack_require__(93900);
// EXTERNAL MODULE: ./lib/cli/src/version.js
var src_version = __webpack_require__(97079);
;// CONCATENATED MODULE: ./lib/cli/src/main.js


































/** Runs the step that the inputs name. Every problem is told together at the end; any that stops the step makes the job fail. */
async function main(environment) {
    const temp = await openTemp(environment);
    try {
        await mainIn({ ...environment, RUNNER_TEMP: temp.folder });
    }
    finally {
        await temp.remove();
    }
}
async function mainIn(environment) {
    const { actions, phases } = timed(createActions(environment), clock);
    // before anything else, so that they are set whatever becomes of the step
    for (const [name, value] of Object.entries(noOutputs))
        actions.output(name, value);
    const read = readInputs(actions.inputs);
    const run = readRun(environment);
    actions.line(`release-action ${version}: ${read.inputs.step}${run.repository === undefined ? '' : ` of ${run.repository}`}`);
    const given = givenCredentials(read.inputs, actions);
    if (read.inputs.step === 'publish')
        keepYoungSpaceSmall();
    const result = read.problems.length > 0
        ? { problems: read.problems, outputs: {}, summary: [] }
        : await attempt(() => start(environment, actions, read.inputs, given));
    for (const [name, value] of Object.entries(result.outputs))
        actions.output(name, value);
    const { live, step, workingDirectory } = read.inputs;
    const problems = result.problems.map((each) => fromWorkspace(each, workingDirectory));
    tellProblems(problems, live, actions);
    await summarise({ ...result, problems }, live, step, actions, phases());
    if (isRed(problems, live))
        actions.fail();
}
async function start(environment, actions, inputs, given) {
    const { config, problems } = await configOf(inputs, rootOf(environment, inputs));
    if (problems.length > 0)
        return { problems, outputs: {}, summary: [] };
    return runStep(newStage(environment, actions, inputs, given, config));
}
/** What later jobs need of the config travels in the plan: they have no checkout to read it from. */
async function configOf(inputs, root) {
    const isElsewhere = inputs.step === 'publish' || inputs.step === 'verify';
    const hasCheckout = !isElsewhere && !(inputs.step === 'dry-run' && inputs.plan !== undefined);
    if (!hasCheckout)
        return { config: usualConfig, problems: [] };
    const name = path.posix.normalize(inputs.config ?? usualConfigFile);
    let text;
    try {
        text = await files.text(path.join(root, name));
    }
    catch (error) {
        return { config: usualConfig, problems: [configMissing(name, `it cannot be read: ${String(error)}`)] };
    }
    if (text !== undefined)
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3394)]).then(__webpack_require__.bind(__webpack_require__, 73394))).readConfig(text, name);
    const problems = inputs.config === undefined ? [] : [configMissing(name, 'there is no such file')];
    return { config: usualConfig, problems };
}
function configMissing(name, words) {
    return problem('config-missing', `The config is to be read from ${name}, and ${words}.`, `Correct the path, which is relative to \`working-directory\`, or leave the input \`config\` out: then it is ${usualConfigFile}, where there is one.`);
}
const rootOf = (environment, inputs) => external_node_path_.resolve((0,platform_run/* readRun */.c)(environment).workspace, inputs.workingDirectory);
/** Builds the ports from what the environment says of the run, and the stage around them. */
function newStage(environment, actions, inputs, given, config) {
    const process = (0,platform_process/* createProcess */.K)(environment);
    const run = (0,platform_run/* readRun */.c)(environment);
    const wayOut = (0,platform_http/* createHttp */.V)({ environment: process.environment, version: src_version/* version */.r, repository: src_version/* ownRepository */.d, clock: platform_clock/* clock */.p });
    const http = inputs.step === 'publish' ? interruptible(wayOut, (words) => actions.line(words)) : wayOut;
    const mask = (secret) => actions.mask(secret);
    const github = { apiUrl: run.apiUrl, repository: run.repository, token: inputs.githubToken };
    const api = withinLimits(http, platform_clock/* clock */.p, (words) => actions.line(words));
    const ports = {
        actions,
        run,
        files: platform_files/* files */.a,
        process,
        http,
        mail: createMail(process.environment),
        relay: relay/* relay */.E,
        clock: platform_clock/* clock */.p,
        locks: locks/* locks */.j,
        github: (0,platform_github/* createGitHub */.C)(api, github),
        branches: createBranches(api, github),
        remoteGit: createRemoteGit(api, github),
        pulls: createPulls(api, github),
        workflows: createWorkflows(api, github),
        attestations: createAttestationStore(api, github),
        identity: (0,identity/* createIdentity */.D)(http, process.environment, mask),
        artifacts: createArtifacts(run, inputs.githubToken, inputs.fromRun, inputs.retentionDays),
        cache: createCache({ http, clock: platform_clock/* clock */.p, environment: process.environment, mask }),
    };
    return {
        ports,
        inputs,
        given,
        config,
        registriesFor: (...channel) => (0,registries_for/* registriesFor */.f)({ http, files: platform_files/* files */.a, clock: platform_clock/* clock */.p, mask }, inputs, ...channel),
        root: rootOf(environment, inputs),
        version: src_version/* version */.r,
    };
}
/** Tokens from the inputs are masked at once, and travel as credentials that print `***` from here on. */
function givenCredentials(inputs, actions) {
    const wrap = (token) => {
        if (token === undefined)
            return undefined;
        actions.mask(token);
        return new credential/* Credential */.G(token, 'given');
    };
    if (inputs.githubToken !== undefined)
        actions.mask(inputs.githubToken);
    if (inputs.pypiUser !== undefined && inputs.pypiToken !== undefined) {
        // as it is sent
        actions.mask(Buffer.from(`${inputs.pypiUser}:${inputs.pypiToken}`).toString('base64'));
    }
    for (const part of [inputs.smtpUrl, inputs.slackWebhook, inputs.webhookUrl].flatMap((each) => partsOf(each))) {
        actions.mask(part);
    }
    return {
        python: wrap(inputs.pypiToken),
        rust: wrap(inputs.cratesToken),
        announce: {
            slack: wrap(inputs.slackWebhook),
            smtp: wrap(inputs.smtpUrl),
            webhook: wrap(inputs.webhookUrl),
            webhookSecret: wrap(inputs.webhookSecret),
        },
    };
}
/** What is secret in an address by itself, since a server may tell a part of it: the password, and the path with its query. */
function partsOf(address) {
    if (address === undefined || !URL.canParse(address))
        return [];
    const { protocol, username, password, pathname, search } = new URL(address);
    const path = protocol.startsWith('http') ? [`${pathname}${search}`, pathname] : [];
    // short ones are words of every log
    return [...path, password, unescaped(password), btoa(`\0${unescaped(username)}\0${unescaped(password)}`)].filter((each) => each.length >= 4);
}
function unescaped(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
async function attempt(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof Refusal)
            return { problems: error.problems, outputs: {}, summary: [] };
        return { problems: [internal(error)], outputs: {}, summary: [] };
    }
}
/** Steps know the repository's folder only; an annotation wants the path from the workspace. */
function fromWorkspace(each, workingDirectory) {
    if (each.place === undefined)
        return each;
    return { ...each, place: { ...each.place, file: path.posix.join(workingDirectory, each.place.file) } };
}
function internal(error) {
    const words = typeof error === 'object' && error !== null && 'stack' in error ? String(error.stack) : String(error);
    return problem('internal-error', words, `This is a fault of the action. Report it with this text at https://github.com/${ownRepository}/issues.`);
}
/** The job summary is an extra: that it cannot be written never fails a release. */
async function summarise(result, live, step, actions, phases) {
    const sections = [
        `## release-action: ${step}`,
        ...problemsSection(result.problems, live),
        ...result.summary,
        ...timelineSection(phases),
    ];
    try {
        await actions.summary(summaryPage(sections));
    }
    catch (error) {
        actions.debug(`The job summary could not be written: ${String(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/cli/src/platform/folder-artifacts.js


/** The list of an artifact's files, beside its folder; it is written last, so that an artifact without one is not whole. */
const listEnding = '.sha256';
/**
 * Artifacts in a folder of a laptop: one folder each, below `root` (absolute), with a list of their digests beside it that a
 * download is held against. As on GitHub a name is used once; unlike there, `days` means nothing.
 */
function createFolderArtifacts(files, root) {
    const listOf = (name) => external_node_path_.join(root, `${name}${listEnding}`);
    return {
        async upload(name, from, wanted) {
            // what GitHub refuses in a name (actions/toolkit, `validateArtifactName`), and what would lead out of the folder
            if (!/^[^":<>|*?\r\n\\/]+$/.test(name) || /^\.+$/.test(name))
                throw new Error(`no name for an artifact: ${name}`);
            if ((await files.text(listOf(name))) !== undefined)
                throw new Error(`an artifact ${name} is there already`);
            if (wanted.length === 0)
                throw new Error(`no files for the artifact ${name}`);
            // what an upload that broke off has left
            await files.remove(external_node_path_.join(root, name));
            const lines = [];
            for (const file of wanted) {
                await files.copy(external_node_path_.join(from, file), external_node_path_.join(root, name, file));
                lines.push(`${(await files.digest(external_node_path_.join(root, name, file))).sha256}  ${file}\n`);
            }
            await files.write(listOf(name), lines.sort().join(''));
        },
        async list() {
            const there = await files.list(root);
            const names = there.flatMap((each) => !each.includes('/') && each.endsWith(listEnding) ? [each.slice(0, -listEnding.length)] : []);
            return Promise.all(names.map(async (name, id) => {
                const text = (await files.text(listOf(name))) ?? '';
                return { name, id, digest: (0,sha256/* sha256Of */.B)(text) };
            }));
        },
        async find(name) {
            const text = await files.text(listOf(name));
            return text === undefined ? undefined : { name, id: 0, digest: (0,sha256/* sha256Of */.B)(text) };
        },
        async download({ name, digest }, directory) {
            const text = await files.text(listOf(name));
            if (text === undefined)
                throw new Error(`there is no artifact ${name}`);
            if (digest !== undefined && (0,sha256/* sha256Of */.B)(text) !== digest) {
                throw new Error(`the artifact ${name} has changed since it was listed`);
            }
            for (const line of text.split('\n').filter((each) => each !== '')) {
                const [sha256, file] = [line.slice(0, 64), line.slice(66)];
                const from = external_node_path_.join(root, name, file);
                await files.copy(from, external_node_path_.join(directory, file));
                if ((await files.digest(external_node_path_.join(directory, file))).sha256 !== sha256) {
                    throw new Error(`${file} of the artifact ${name} is not the file that was stored`);
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/cli/release/tokens.js
var release_tokens = __webpack_require__(4091);
;// CONCATENATED MODULE: ./lib/cli/cli/release/local-run.js







/** The same steps as in a job, on this machine: a folder in the place of GitHub's artifacts, tokens in that of the identity. Throws a {@link Refusal} for an input. */
async function localStage(wanted, run, environment, actions) {
    const read = (0,src_inputs/* readInputs */.Ko)(inputsFor(wanted, run, environment));
    if (read.problems.length > 0)
        throw new model_problem/* Refusal */.P_(read.problems);
    // trusted publishing and what rests on it are a job's: here a token is all there is
    const config = { ...run.config, credentials: { pypi: 'token', crates: 'token' } };
    const given = givenCredentials(read.inputs, actions);
    const artifacts = createFolderArtifacts(platform_files/* files */.a, run.artifacts);
    const stage = newStage(jobEnvironment(run, environment, await attemptOf(artifacts)), actions, read.inputs, given, config);
    return { ...stage, root: run.root, ports: { ...stage.ports, artifacts } };
}
function inputsFor(wanted, { tag, tokens }, environment) {
    const inputs = {
        step: 'plan',
        live: String(wanted.live),
        config: wanted.config,
        tag,
        packages: wanted.packages.join(','),
        target: wanted.target,
        'pypi-url': wanted.addresses.pypi,
        'crates-url': wanted.addresses.crates,
        // on PyPI itself nobody but `__token__` has a token
        'pypi-user': wanted.addresses.pypi === undefined ? undefined : (0,release_tokens/* userIn */.JU)(environment),
        'pypi-token': tokens.python,
        'crates-token': tokens.rust,
        'github-token': tokens.github,
        // PyPI takes them with trusted publishing only
        attestations: 'false',
    };
    return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])));
}
/** What the runner would say of the push of this tag, which is what the phase before it does. */
function jobEnvironment(run, environment, attempt) {
    const kept = Object.entries(environment).filter(([name]) => !/^(?:GITHUB|ACTIONS|INPUT|RUNNER)_/.test(name) && !release_tokens/* secretNames */.XG.includes(name));
    return {
        ...Object.fromEntries(kept),
        GITHUB_REPOSITORY: run.repository?.name,
        GITHUB_SERVER_URL: run.repository?.serverUrl,
        GITHUB_API_URL: run.repository?.apiUrl,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: run.tag === undefined ? undefined : `refs/tags/${run.tag}`,
        GITHUB_SHA: run.commit,
        GITHUB_ACTOR: run.actor,
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_WORKSPACE: run.root,
        RUNNER_TEMP: run.temp,
    };
}
/** One more than the last that left anything: what an earlier one built is taken as it is. */
async function attemptOf(artifacts) {
    const attempts = (await artifacts.list()).map(({ name }) => Number(/-(\d+)$/.exec(name)?.[1] ?? '0'));
    return Math.max(0, ...attempts) + 1;
}
/** A stage whose inputs are those of another step. */
const withInputs = (stage, inputs) => ({
    ...stage,
    inputs: { ...stage.inputs, ...inputs },
});
/** The folder of a tag's files below the git folder. */
const artifactsIn = (gitDirectory, tag) => external_node_path_.join(gitDirectory, 'release-action', 'artifacts', encodeURIComponent(tag));

// EXTERNAL MODULE: ./lib/cli/cli/release/phases.js
var phases = __webpack_require__(25097);
;// CONCATENATED MODULE: ./lib/cli/cli/release/build.js










/** Plans a release and builds what this machine can build of it. What an earlier run built of the same commit is taken as it is. */
async function buildRelease(stage, live) {
    const planned = await release_runStep(withInputs(stage, { step: 'plan' }));
    const whole = (0,model_plan/* readPlan */.m)(planned.outputs['plan']);
    if ((0,report_problems/* isRed */.iI)(planned.problems, live) || 'problem' in whole) {
        const problems = (0,report_problems/* isRed */.iI)(planned.problems, live) || !('problem' in whole) ? planned.problems : [whole.problem];
        return { end: (0,phases/* failed */.gz)('the plan is refused', forLaptop(problems)), release: undefined };
    }
    const problems = [...planned.problems];
    const left = [];
    const rows = whole.plan.rows.filter((row) => row.target !== model_target/* nothingTarget */.Xi);
    const packedWhole = planned.outputs['plan'] ?? '';
    // crates first: they want a clean checkout, and Python backends may leave their traces in it
    for (const { target } of [...rows].sort((one, other) => (one.target < other.target ? -1 : 1))) {
        const built = await release_runStep(withInputs(stage, { step: 'build', target, plan: packedWhole }));
        if (built.problems.some((each) => each.code === 'target-not-here')) {
            left.push(target);
            continue;
        }
        problems.push(...built.problems);
        if ((0,report_problems/* isRed */.iI)(built.problems, live))
            return { end: (0,phases/* failed */.gz)(`${target} failed`, forLaptop(problems)), release: undefined };
    }
    const plan = { ...whole.plan, rows: whole.plan.rows.filter(({ target }) => !left.includes(target)) };
    if (left.length > 0)
        problems.push(leftOut(left));
    const release = { tag: plan.tag, stage, plan, packed: (0,packed/* pack */.qq)(JSON.stringify(plan)) };
    const stored = await rowsOf(release);
    if ('problem' in stored)
        return { end: (0,phases/* failed */.gz)('the files are not there', [stored.problem]), release: undefined };
    const files = stored.rows.flatMap((row) => row.record?.files ?? []);
    const size = files.reduce((sum, each) => sum + each.size, 0);
    const words = files.length === 0 ? 'nothing to build' : `${(0,phases/* counted */.hS)(files.length, 'file')}, ${(0,report_text/* humanSize */.Xe)(size)}`;
    return { end: (0,phases/* done */.Vw)(`${plan.tag}: ${words}`, forLaptop(problems)), release };
}
/** The plan of files that were built before, for a phase that runs alone. */
async function plannedRelease(stage, live) {
    const planned = await release_runStep(withInputs(stage, { step: 'plan' }));
    const read = (0,model_plan/* readPlan */.m)(planned.outputs['plan']);
    if ((0,report_problems/* isRed */.iI)(planned.problems, live))
        return { problems: forLaptop(planned.problems) };
    if ('problem' in read)
        return { problems: [read.problem] };
    const gathered = await (0,artifacts_rows/* gatherRows */.$8)(stage.ports, read.plan);
    if ('problem' in gathered)
        return { problems: [gathered.problem] };
    // what was left out when it was built is left out now
    const there = gathered.rows.map((row) => row.target);
    if (there.length === 0)
        return { problems: [nothingBuilt(read.plan.tag)] };
    const plan = { ...read.plan, rows: read.plan.rows.filter(({ target }) => there.includes(target)) };
    return { release: { tag: plan.tag, stage, plan, packed: (0,packed/* pack */.qq)(JSON.stringify(plan)) } };
}
/** The files of a release as they lie in its artifacts. */
function rowsOf({ stage, plan, }) {
    return (0,artifacts_rows/* gatherRows */.$8)(stage.ports, plan);
}
/** Problems in the words of a laptop: what a workflow would have to mend is not for here. */
function forLaptop(problems) {
    return (0,model_problem/* distinct */.dM)(problems.filter(({ code }) => !ofJobs.includes(code)));
}
/** What only a job can have or lack, what preflight has told already in its own words, and what a later phase makes true. */
const ofJobs = [
    'dry-run-on-tag',
    'tag-absent',
    'tag-missing',
    'tag-off-branch',
    'credential-missing',
    'id-token-missing',
    'repository-private',
    'repository-visibility-unknown',
    'tag-unreadable',
    'announcement-unset',
];
const nothingBuilt = (tag) => (0,model_problem/* problem */.CC)('artifact-missing', `Nothing has been built for ${tag} of this commit.`, 'Build it first: release-action release --only build');
const leftOut = (targets) => (0,model_problem/* problem */.CC)('row-left-out', `Not built on this machine, and so not in this release: ${targets.join(', ')}.`, 'Build them in a workflow, or name the targets that you want: --target linux-x86_64', { level: 'warning' });

// EXTERNAL MODULE: ./lib/cli/cli/release/git.js
var release_git = __webpack_require__(20805);
;// CONCATENATED MODULE: ./lib/cli/cli/release/pending.js
/** Tags of a release that was begun here and that the remote does not have yet: HEAD bears them, or its message names them. */
function pendingTags({ tagsHere, tagsMeant, remote, commit }) {
    const own = [...new Set([...tagsHere.filter((tag) => isVersion(tag)), ...tagsMeant])];
    return own.filter((tag) => remote?.tags.get(tag) !== commit);
}
/** Whether a tag has a version in it, maybe with `_` for its dots; `nightly` is none of a release. */
const isVersion = (tag) => /\d+[._]\d+/.test(tag);

// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/observe/git.js
var observe_git = __webpack_require__(91432);
// EXTERNAL MODULE: ./lib/cli/src/steps/version.js + 1 modules
var steps_version = __webpack_require__(45804);
;// CONCATENATED MODULE: ./lib/cli/cli/release/version.js







/** The next version, committed and tagged; or the tags that an earlier run made. */
async function versionPhase(wanted, scene) {
    const { root, git, ports, actions, config, begun, writes } = scene;
    const here = await tagsAt(scene);
    const unfinished = begun.filter((tag) => here.includes(tag));
    if (begun.length > 0 && unfinished.length === begun.length) {
        return { ...nothing, end: (0,phases/* skipped */.hT)(`${begun.join(', ')} is tagged: going on with it`), tags: begun };
    }
    const before = await (0,release_git/* headOf */.Uo)(git);
    const stepped = await (0,steps_version.versionStep)({
        ports: { ...ports, actions },
        inputs: { live: writes, packages: wanted.packages, prerelease: wanted.prerelease },
        config,
        root,
    });
    const { problems, composed } = stepped;
    if ((0,report_problems/* isRed */.iI)(problems, writes))
        return { ...nothing, end: (0,phases/* failed */.gz)('no version', problems) };
    const words = composed.map(({ release, text, tag }) => {
        const from = release.last?.version.text;
        return `${release.package.id} ${from === undefined ? text : `${from} \u2192 ${text}`}, tag ${tag}`;
    });
    if (composed.length > 0) {
        const end = writes && wanted.live ? (0,phases/* done */.Vw)(words.join('; '), problems) : (0,phases/* planned */.lM)(words.join('; '), problems);
        const tags = composed.map(({ tag }) => tag);
        const notes = composed.map((each) => each.notes);
        return { end, tags: writes ? tags : [], before: writes ? before : undefined, notes };
    }
    const tags = (await tagsAt(scene)).filter((tag) => isVersion(tag));
    if (tags.length === 0)
        return { ...nothing, end: (0,phases/* skipped */.hT)('no releasable commits') };
    const made = tags.filter((tag) => !here.includes(tag));
    const how = made.length > 0 ? 'the missing tag was made' : 'no new commits since';
    return { ...nothing, end: (0,phases/* skipped */.hT)(`${tags.join(', ')}: ${how}`), tags };
}
const nothing = { tags: [], before: undefined, notes: [] };
async function tagsAt({ root, ports }) {
    const facts = await (0,observe_git/* observeGit */.F)(root, ports.process, (0,environment/* childEnvironment */.Q)(ports.process.environment));
    return 'problem' in facts ? [] : facts.tags;
}
/**
 * Takes a release back that this run committed and nobody else has seen. Gives what stands where that cannot be done:
 * HEAD has moved on, or git refuses.
 */
async function takeBack(git, tags, before, release) {
    if ((await (0,release_git/* headOf */.Uo)(git)) !== release)
        return `HEAD has moved on: ${tags.join(', ')} stands as it is.`;
    const untagged = await git('tag', '--delete', ...tags);
    const reset = before === release ? undefined : await git('reset', '--quiet', '--keep', before);
    if (untagged.code === 0 && (reset === undefined || reset.code === 0)) {
        return `The commit and the tag ${tags.join(', ')} were taken back: the tree is as it was.`;
    }
    return `${tags.join(', ')} is committed and tagged here, not pushed. To take it back: git tag --delete ${tags.join(' ')}; git reset --keep ${before.slice(0, 10)}`;
}

;// CONCATENATED MODULE: ./lib/cli/cli/release/going.js











/** The version phase in `root`; `writes`: whether it commits and tags there. */
async function versionIn(going, root, writes) {
    const { wanted, screen, environment, config, standing } = going;
    const machine = (0,platform_process/* createProcess */.K)(environment);
    return versionPhase(wanted, {
        root,
        git: (0,release_git/* personalGit */.TI)(root, machine),
        ports: {
            // this is no job, whatever the environment says
            run: {
                ...(0,platform_run/* readRun */.c)({ GITHUB_SERVER_URL: standing.repository?.serverUrl }),
                repository: standing.repository?.name,
            },
            files: platform_files/* files */.a,
            process: machine,
            clock: platform_clock/* clock */.p,
            locks: locks/* locks */.j,
        },
        actions: screen.actions,
        config,
        begun: await begunTags(going),
        writes,
    });
}
/** The steps for a tag in `root`; the files of a clone go with it. */
async function stageFor(going, root, tag, commit) {
    const { wanted, standing, tokens, config, scratch, environment, screen, git } = going;
    const actor = (await git('config', '--get', 'user.name')).stdout.trim();
    const kept = root === wanted.root ? artifactsIn(standing.gitDirectory, tag ?? 'untagged') : undefined;
    return localStage(wanted, {
        root,
        tag,
        commit,
        repository: standing.repository,
        actor: actor === '' ? undefined : actor,
        config,
        temp: external_node_path_.join(scratch, 'temp'),
        artifacts: kept ?? external_node_path_.join(scratch, 'artifacts', encodeURIComponent(tag ?? 'untagged')),
        tokens,
    }, environment, screen.actions);
}
/** The mark of a release that is whole, beside its artifacts. */
const complete = 'complete';
/** Releases at HEAD that were begun and are not known to be whole: not pushed, or with files of theirs still kept here. */
async function begunTags({ standing }) {
    const kept = await Promise.all(standing.tagsHere.filter(isVersion).map(async (tag) => {
        const there = await platform_files/* files */.a.list(artifactsIn(standing.gitDirectory, tag));
        return there.length > 0 && !there.includes(complete) ? [tag] : [];
    }));
    return [...new Set([...pendingTags(standing), ...kept.flat()])];
}
/** These releases are whole. Their files stay for a later look; those of older ones go. */
async function markComplete({ standing }, tags) {
    const own = tags.map((tag) => artifactsIn(standing.gitDirectory, tag));
    const all = external_node_path_.dirname(artifactsIn(standing.gitDirectory, 'any'));
    for (const file of await platform_files/* files */.a.list(all)) {
        const folder = external_node_path_.join(all, external_node_path_.dirname(file));
        if (external_node_path_.basename(file) === complete && !own.includes(folder))
            await platform_files/* files */.a.remove(folder);
    }
    for (const folder of own)
        if ((await platform_files/* files */.a.list(folder)).length > 0)
            await (0,promises_.writeFile)(external_node_path_.join(folder, complete), '');
}

// EXTERNAL MODULE: ./lib/cli/src/verify/release.js + 3 modules
var verify_release = __webpack_require__(66278);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/cli/src/model/short-list.js
var short_list = __webpack_require__(66528);
// EXTERNAL MODULE: ./lib/cli/src/steps/gate.js + 3 modules
var gate = __webpack_require__(39028);
;// CONCATENATED MODULE: ./lib/cli/cli/release/passed-gates.js





const passed_gates_shape = (0,shape/* object */.Ik)({ commit: shape/* text */.Qq, passed: (0,shape/* list */.p_)(shape/* text */.Qq) });
/** Opens what is kept for `commit`; of another commit, and of a file that cannot be read, nothing counts. */
async function openPassed(gitDirectory, commit) {
    const folder = external_node_path_.join(gitDirectory, 'release-action');
    const file = external_node_path_.join(folder, 'gates.json');
    const bytes = await platform_files/* files */.a.read(file).catch(() => undefined);
    const kept = bytes === undefined ? undefined : (0,json/* fittingJson */.M)(bytes, passed_gates_shape);
    const passed = new Set(kept?.commit === commit ? kept.passed : []);
    return {
        has: (row) => passed.has(key(row)),
        async add(row) {
            passed.add(key(row));
            await (0,promises_.mkdir)(folder, { recursive: true });
            // in one piece or not at all
            const fresh = `${file}.${process.pid}`;
            await (0,promises_.writeFile)(fresh, JSON.stringify({ commit, passed: [...passed] }));
            await (0,promises_.rename)(fresh, file);
        },
    };
}
/** Nothing is kept, and nothing counts: each gate is run. */
const nonePassed = { has: () => false, add: () => Promise.resolve() };
/** A gate whose command, folder or Python was changed is another one. */
const key = ({ name, run, directory, python }) => JSON.stringify([name, run, directory, python ?? '']);

;// CONCATENATED MODULE: ./lib/cli/cli/release/gates.js







/**
 * Runs the gates of the plan that this system can run. Those of the config run in the checkout, with what the maintainer has
 * there; detected ones in a clone, since nobody has said that they leave nothing behind. What has passed for this commit in
 * an earlier run is not run again, unless the phase is asked for alone. All of them run, also after one that fails.
 */
async function playGates(going, { stage, plan }) {
    const { wanted, standing } = going;
    const names = (rows) => (0,short_list/* shortList */.p)(rows.map((each) => each.name), 5);
    if (plan.gates.length === 0)
        return { problems: [], words: [] };
    if (!wanted.gates)
        return { problems: [], words: [`gates left out, as --no-gates asks: ${names(plan.gates)}`] };
    const here = plan.gates.filter((each) => each.system === stage.ports.run.os);
    const elsewhere = plan.gates.filter((each) => !here.includes(each));
    // a dry run's commit is never seen again
    const isKept = stage.root === wanted.root && wanted.only === undefined;
    const passed = isKept ? await openPassed(standing.gitDirectory, plan.commit) : nonePassed;
    const due = here.filter((each) => !passed.has(each));
    const problems = [];
    const fresh = [];
    let apart;
    for (const row of due) {
        const room = row.source === 'config' ? stage : (apart ??= await stageApart(going, stage, plan.commit));
        const result = await (0,gate.runGateRow)(room, plan, row);
        problems.push(...result.problems.map((each) => withWayOut(each, row)));
        if (result.outcome !== 'passed')
            continue;
        fresh.push(row);
        await passed.add(row);
    }
    const before = here.filter((each) => !due.includes(each));
    return {
        problems,
        words: [
            ...(fresh.length === 0 ? [] : [`passed: ${names(fresh)}`]),
            ...(before.length === 0 ? [] : [`passed before: ${names(before)}`]),
            ...(elsewhere.length === 0 ? [] : [`not run on this system: ${names(elsewhere)}`]),
        ],
    };
}
/** The stage in a clone of the commit; a dry run works in one already. */
async function stageApart(going, stage, commit) {
    const { wanted, git, scratch } = going;
    if (stage.root !== wanted.root)
        return stage;
    const top = (await git('rev-parse', '--show-toplevel')).stdout.trim();
    const clone = external_node_path_.join(scratch, `gates-${commit}`);
    const apart = { ...stage, root: external_node_path_.join(clone, external_node_path_.relative(await (0,promises_.realpath)(top), await (0,promises_.realpath)(wanted.root))) };
    // several releases of one commit
    if ((0,external_node_fs_.existsSync)(clone))
        return apart;
    const bare = ['-c', `core.hooksPath=${external_node_os_.devNull}`];
    for (const argv of [
        [...bare, 'clone', '--quiet', '--shared', '--no-checkout', top, clone],
        [...bare, '-C', clone, 'checkout', '--quiet', '--detach', commit],
    ]) {
        const { code, stderr } = await git(...argv);
        if (code !== 0)
            throw new Error(`git: ${stderr.trim()}`);
    }
    return apart;
}
/** Nobody asked for a detected gate, so that it is told how to do without. */
const withWayOut = (each, { source, blocking }) => source === 'config' || !blocking
    ? each
    : {
        ...each,
        fix: `${each.fix} The gate was detected: --no-gates leaves all of them out, and \`gates\` in the config says which there are.`,
    };

;// CONCATENATED MODULE: ./lib/cli/cli/release/sync.js




/** Takes over what the remote's branch has (rebase), and pushes what only this one has. Dry: says what it would do. */
async function sync(standing, git, live) {
    const { branch, remote, ahead, behind } = standing;
    if (branch === undefined || remote === undefined)
        return (0,phases/* planned */.lM)('not without a branch and a remote');
    const pending = pendingTags(standing);
    if (pending.length > 0 && behind !== 0)
        return (0,phases/* failed */.gz)('the branches have diverged', [tagged(pending, branch)]);
    // a release that was begun goes up with its tag
    const isPushed = ahead > 0 && pending.length === 0;
    if (!live)
        return (0,phases/* planned */.lM)(dryWords(branch, behind, isPushed ? ahead : 0));
    const before = await (0,release_git/* headOf */.Uo)(git);
    if (behind !== 0) {
        const pulled = await git('pull', '--rebase', '--quiet', 'origin', branch);
        if (pulled.code !== 0) {
            await git('rebase', '--abort');
            return (0,phases/* failed */.gz)('the branches have diverged', [diverged(branch, `${pulled.stdout}\n${pulled.stderr}`)]);
        }
    }
    const now = await (0,release_git/* distance */.Io)(git, behind === 0 ? remote.branch : (await git('rev-parse', 'FETCH_HEAD')).stdout.trim());
    const isToPush = (now.ahead > 0 || remote.branch === undefined) && pending.length === 0;
    if (isToPush) {
        const pushed = await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
        if (pushed.code !== 0) {
            const stands = behind === 0 ? '' : ` What origin has was taken over; before, HEAD was at ${before.slice(0, 7)}.`;
            return (0,phases/* failed */.gz)('the push was refused', [pushRefused(branch, `${(0,release_git/* lastLines */.w$)(pushed.stderr)}${stands}`)]);
        }
    }
    const words = [
        ...(behind === 0 ? [] : [behind === 'unknown' ? 'pulled' : `pulled ${(0,phases/* counted */.hS)(behind, 'commit')}`]),
        ...(isToPush ? [`pushed ${(0,phases/* counted */.hS)(now.ahead, 'commit')}`] : []),
    ];
    return (0,phases/* done */.Vw)(words.length === 0 ? `in step with origin/${branch}` : words.join(', '));
}
function dryWords(branch, behind, ahead) {
    const words = [
        ...(behind === 0 ? [] : [`pull ${behind === 'unknown' ? 'what is new' : (0,phases/* counted */.hS)(behind, 'commit')} (rebase)`]),
        ...(ahead === 0 ? [] : [`push ${(0,phases/* counted */.hS)(ahead, 'commit')}`]),
    ];
    return words.length === 0 ? `in step with origin/${branch}` : `would ${words.join(', ')}`;
}
function diverged(branch, words) {
    return (0,model_problem/* problem */.CC)('branch-diverged', `${branch} here and on \`origin\` have diverged, and git could not put one after the other:\n${(0,release_git/* lastLines */.w$)(words)}`, `The rebase was taken back: nothing is changed. By hand: git pull --rebase origin ${branch}`);
}
function tagged(tags, branch) {
    const names = tags.join(', ');
    return (0,model_problem/* problem */.CC)('branch-diverged', `${names} is committed and tagged here and not pushed, and \`origin\` has new commits on ${branch}: the tag would have to move.`, `Take the release back, and run the same command again:\n    git tag --delete ${tags.join(' ')}\n    git reset --keep HEAD~1`);
}
/** The problem of a push that the remote did not take. */
function pushRefused(what, words) {
    return (0,model_problem/* problem */.CC)('push-refused', `\`origin\` did not take ${what}:\n${words}`, 'If somebody pushed in the meantime, run the same command again. If the branch is protected, ask for the right to push to it, or release by a pull request.');
}

;// CONCATENATED MODULE: ./lib/cli/cli/release/receipt.js

const receipt_shape = (0,shape/* object */.Ik)({
    complete: shape/* boolean */.zM,
    files: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ filename: shape/* text */.Qq, outcome: shape/* text */.Qq })),
    filesLeftOut: (0,shape/* optional */.lq)(shape/* number */.ai),
    release: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ url: shape/* text */.Qq, draft: shape/* boolean */.zM, kept: (0,shape/* optional */.lq)(shape/* boolean */.zM) })),
});
/** Reads the output `receipt`; `undefined` where nothing was tried. */
function readReceipt(json) {
    if (json === undefined || json === '')
        return undefined;
    const { complete, files, filesLeftOut = 0, release } = receipt_shape(JSON.parse(json), 'receipt');
    const of = (...outcomes) => files.filter((each) => outcomes.includes(each.outcome)).length;
    return {
        // only files that are published and verified are left out of an output
        files: files.length + filesLeftOut,
        out: of('uploaded', 'already-there') + filesLeftOut,
        uploaded: of('uploaded'),
        complete,
        url: release?.url,
        draft: release?.draft ?? false,
        kept: release?.kept ?? false,
    };
}

;// CONCATENATED MODULE: ./lib/cli/cli/release/publish.js











/** The repository's own checks, then everything that a publish looks at before it sends anything. */
async function check(going, release) {
    const { wanted } = going;
    const { tag, stage, packed } = release;
    const gated = await playGates(going, release);
    if ((0,report_problems/* isRed */.iI)(gated.problems, wanted.live))
        return (0,phases/* failed */.gz)('a gate failed', gated.problems);
    const looked = await release_runStep(withInputs(stage, { step: 'dry-run', plan: packed }));
    const problems = [...gated.problems, ...forLaptop(looked.problems)];
    if ((0,report_problems/* isRed */.iI)(problems, wanted.live))
        return (0,phases/* failed */.gz)(`${tag} would be refused`, problems);
    return (0,phases/* done */.Vw)([`${tag}: nothing would be refused`, ...gated.words].join('; '), problems);
}
/** The branch and its new tags, all at once or nothing. */
async function push(wanted, standing, tags, git) {
    const { branch, remote } = standing;
    const names = tags.join(', ');
    if (!wanted.live)
        return (0,phases/* planned */.lM)(`would push ${[branch ?? standing.main, ...tags].join(', ')} to origin`);
    if (branch === undefined || remote === undefined)
        return (0,phases/* failed */.gz)('there is nowhere to push to', []);
    const commits = new Map(await Promise.all(tags.map(async (tag) => [tag, await peeled(git, tag)])));
    const missing = tags.filter((tag) => remote.tags.get(tag) !== commits.get(tag));
    if (missing.length === 0)
        return (0,phases/* skipped */.hT)(`${names} is on origin`);
    const refs = missing.map((tag) => `refs/tags/${tag}`);
    const pushed = await git('push', '--quiet', '--atomic', 'origin', `HEAD:refs/heads/${branch}`, ...refs);
    if (pushed.code === 0)
        return (0,phases/* done */.Vw)(`${[branch, ...missing].join(', ')} \u2192 origin`);
    // the line may have broken after the remote had taken it
    const now = await (0,release_git/* observeRemote */.H5)(git, branch);
    if (!('unreachable' in now) && missing.every((tag) => now.tags.get(tag) === commits.get(tag))) {
        return (0,phases/* done */.Vw)(`${[branch, ...missing].join(', ')} \u2192 origin`);
    }
    return (0,phases/* failed */.gz)('the push was refused', [pushRefused(`${branch} and ${names}`, (0,release_git/* lastLines */.w$)(pushed.stderr))]);
}
async function peeled(git, tag) {
    return (await git('rev-parse', `refs/tags/${tag}^{commit}`)).stdout.trim();
}
/** Drafts the GitHub Release, uploads what is not there, and publishes the draft. Dry: says what would be uploaded. */
async function publish_publish(wanted, release) {
    const { tag, stage, packed, plan } = release;
    if (!wanted.live) {
        const stored = await rowsOf(release);
        const files = 'problem' in stored ? [] : stored.rows.flatMap((row) => row.record?.files ?? []);
        const index = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI';
        const rust = files.filter((each) => each.kind === 'crate').length;
        const parts = [
            ...(rust > 0 ? [`${(0,phases/* counted */.hS)(rust, 'crate')} to crates.io`] : []),
            ...(files.length > rust ? [`${(0,phases/* counted */.hS)(files.length - rust, 'file')} to ${index}`] : []),
        ];
        return { end: (0,phases/* planned */.lM)(`would upload ${parts.join(', ') || 'nothing'}`), receipt: undefined };
    }
    const result = await release_runStep(withInputs(stage, { step: 'publish', plan: packed }));
    const receipt = readReceipt(result.outputs['receipt']);
    if (receipt === undefined)
        return { end: (0,phases/* failed */.gz)(`${tag}: nothing was uploaded`, result.problems), receipt };
    const words = receipt.uploaded === 0 ? 'all files were there' : `${(0,phases/* counted */.hS)(receipt.uploaded, 'file')} uploaded`;
    const end = (0,report_problems/* isRed */.iI)(result.problems, true)
        ? (0,phases/* failed */.gz)(`${tag}: ${receipt.out} of ${receipt.files} files are published`, result.problems)
        : (0,phases/* done */.Vw)(`${tag}: ${words}`, result.problems);
    return { end, receipt };
}
/** Asks both registries for every file, by its hash. */
async function publish_verify(wanted, release) {
    const { stage, plan, tag } = release;
    if (!wanted.live && wanted.only === undefined)
        return (0,phases/* planned */.lM)('would compare what the registries serve');
    const stored = await rowsOf(release);
    if ('problem' in stored)
        return (0,phases/* failed */.gz)('the files are not there', [stored.problem]);
    const files = stored.rows.flatMap((row) => row.record?.files ?? []);
    const all = await (0,verify_release/* servedByBoth */.q)(stage.registriesFor(plan.pypi), files, {
        clock: stage.ports.clock,
        // alone it is a look, and not the end of an upload that caches have yet to show
        ...(wanted.only === 'verify' && { budget: 0 }),
    });
    const seen = all.filter((each) => each.verified).length;
    const problems = all.flatMap((each) => each.problem ?? []);
    const words = `${tag}: ${seen} of ${files.length} files served as they were built`;
    const isWrong = (0,report_problems/* isRed */.iI)(problems, true) || (wanted.only === 'verify' && seen < files.length);
    return isWrong ? (0,phases/* failed */.gz)(words, problems) : (0,phases/* done */.Vw)(words, problems);
}
/** The GitHub Release: published with the last file, or made up for where everything else is out. */
async function gitHubRelease(wanted, release, receipt) {
    const { tag } = release;
    if (!wanted.live)
        return (0,phases/* planned */.lM)(`would publish the release ${tag} with its files`);
    if (receipt !== undefined)
        return releaseEnd(tag, receipt, []);
    const checked = await publish_verify({ ...wanted, only: 'verify' }, release);
    if (checked.state === 'failed')
        return (0,phases/* failed */.gz)(`${tag} is not published yet`, [unpublished(tag), ...checked.problems]);
    const { end, receipt: made } = await publish_publish(wanted, release);
    return end.state === 'failed' || made === undefined ? end : releaseEnd(tag, made, end.problems);
}
function releaseEnd(tag, receipt, problems) {
    const { url, draft, kept } = receipt;
    if (url === undefined)
        return (0,phases/* skipped */.hT)('none was asked for');
    if (kept)
        return (0,phases/* done */.Vw)(`${url}: stays a draft, as \`draft: true\` asks`, problems);
    return draft ? (0,phases/* failed */.gz)(`${tag} is still a draft: ${url}`, problems) : (0,phases/* done */.Vw)(url, problems);
}
const unpublished = (tag) => (0,model_problem/* problem */.CC)('verify-unseen', `Not every file of ${tag} is on its registry, and a release without its files would only mislead.`, 'Publish first: release-action release --live');

;// CONCATENATED MODULE: ./lib/cli/cli/release/runner.js


/** A phase failed: its report is written, and no other phase runs. */
class Stopped extends Error {
}
/** Runs one phase and tells it. Throws {@link Stopped} where it failed, also by an exception. */
async function phase({ screen, reports, wanted, onPhase }, name, run) {
    const begun = Date.now();
    onPhase(name);
    screen.start(name);
    let result;
    let end;
    try {
        result = await run();
        end = result.end;
    }
    catch (error) {
        end = error instanceof model_problem/* Refusal */.P_ ? (0,phases/* failed */.gz)('refused', error.problems) : (0,phases/* failed */.gz)(phases/* brokeOff */.xV, [runner_internal(error)]);
    }
    const report = { name, seconds: (Date.now() - begun) / 1000, ...end };
    reports.push(report);
    const tail = screen.tail();
    screen.end(report);
    screen.problems(report.problems, wanted.live);
    if (report.state === 'failed' && report.problems.length === 0)
        for (const each of tail)
            screen.line(`    ${each}`);
    if (result === undefined || end.state === 'failed')
        throw new Stopped();
    return result;
}
/** One phase over several releases: one report, which ends with the first that fails. */
async function over(runner, name, all, run) {
    await phase(runner, name, async () => {
        const ends = [];
        for (const each of all) {
            const end = await run(each);
            ends.push(end);
            if (end.state === 'failed')
                break;
        }
        return { end: joined(ends) };
    });
}
function joined(ends) {
    const order = ['failed', 'planned', 'done', 'skipped'];
    return {
        state: order.find((each) => ends.some((end) => end.state === each)) ?? 'skipped',
        outcome: ends.map((each) => each.outcome).join('; '),
        problems: ends.flatMap((each) => each.problems),
    };
}
function runner_internal(error) {
    const words = error instanceof Error ? error.message : String(error);
    return (0,model_problem/* problem */.CC)('internal-error', words, 'If this is no fault of the machine, report it with this text.');
}

// EXTERNAL MODULE: ./lib/cli/cli/release/workplace.js
var workplace = __webpack_require__(40017);
;// CONCATENATED MODULE: ./lib/cli/cli/release/whole.js











/** Every phase after preflight, in order. */
async function playWhole(going) {
    const { wanted, standing, git } = going;
    await phase(going, 'sync', async () => ({ end: await sync(standing, git, wanted.live) }));
    const versioned = await phase(going, 'version', async () => {
        // a dry run commits, tags and builds in a clone, so that all of it is as it will be
        const root = wanted.live ? wanted.root : await (0,workplace/* cloneForDryRun */.P)(git, wanted.root, going.scratch, standing);
        return { ...(await versionIn(going, root, true)), root };
    });
    const { root, tags, before } = versioned;
    if (tags.length === 0)
        return;
    going.tags.push(...tags);
    const here = (0,release_git/* personalGit */.TI)(root, (0,platform_process/* createProcess */.K)(going.environment));
    const commit = await (0,release_git/* headOf */.Uo)(here);
    let isPushed = false;
    try {
        const releases = await buildAll(going, root, commit);
        await over(going, 'check', releases, (each) => check(going, each));
        await phase(going, 'push', async () => ({ end: await push(wanted, standing, tags, here) }));
        isPushed = true;
        await publishAll(going, releases);
    }
    catch (error) {
        if (wanted.live && before !== undefined && !isPushed) {
            going.remarks.push(await takeBack(here, tags, before, commit));
            for (const tag of tags)
                await platform_files/* files */.a.remove(artifactsIn(standing.gitDirectory, tag));
        }
        throw error;
    }
}
async function buildAll(going, root, commit) {
    const releases = [];
    await over(going, 'build', going.tags, async (tag) => {
        const built = await buildRelease(await stageFor(going, root, tag, commit), going.wanted.live);
        if (built.release !== undefined)
            releases.push(built.release);
        return built.end;
    });
    return releases;
}
/** From here on nothing can be taken back. */
async function publishAll(going, releases) {
    const { wanted, receipts } = going;
    await over(going, 'publish', releases, (each) => publishOne(going, each));
    await over(going, 'verify', releases, (each) => publish_verify(wanted, each));
    await over(going, 'github-release', releases, (each) => gitHubRelease(wanted, each, receipts.get(each.tag)));
    if (wanted.live)
        await markComplete(going, going.tags);
}
/** Publishes one release, and keeps what its receipt says. */
async function publishOne({ wanted, receipts }, release) {
    const { end, receipt } = await publish_publish(wanted, release);
    if (receipt !== undefined)
        receipts.set(release.tag, receipt);
    return end;
}

;// CONCATENATED MODULE: ./lib/cli/cli/release/alone.js








/** One phase alone, on HEAD as it is: what comes before it is taken as done. */
async function playAlone(going, only) {
    const { wanted, standing, git } = going;
    const { live, root } = wanted;
    const tags = standing.tagsHere.filter(isVersion);
    // without a tag the plan assumes one
    const meant = tags.length === 0 ? [undefined] : tags;
    if (only === 'sync') {
        await phase(going, only, async () => ({ end: await sync(standing, git, live) }));
    }
    else if (only === 'version') {
        await phase(going, only, () => versionIn(going, root, live));
    }
    else if (only === 'build') {
        // nothing goes out: what only stops a live release does not stop a build
        await over(going, only, meant, async (tag) => {
            const { end } = await buildRelease(await stageFor(going, root, tag, standing.commit), false);
            return end;
        });
    }
    else if (only === 'push') {
        await phase(going, only, async () => {
            if (tags.length === 0)
                throw new model_problem/* Refusal */.P_([noTag()]);
            return { end: await push(wanted, standing, tags, git) };
        });
    }
    else {
        await over(going, only, meant, async (tag) => {
            if (tag === undefined && only !== 'check')
                throw new model_problem/* Refusal */.P_([noTag()]);
            const found = await plannedRelease(await stageFor(going, root, tag, standing.commit), live);
            if ('problems' in found)
                throw new model_problem/* Refusal */.P_(found.problems);
            return later(going, only, found.release);
        });
    }
}
function later(going, only, release) {
    const { wanted } = going;
    if (only === 'check')
        return check(going, release);
    if (only === 'verify')
        return publish_verify(wanted, release);
    return only === 'publish' ? publishOne(going, release) : gitHubRelease(wanted, release, undefined);
}
const noTag = () => (0,model_problem/* problem */.CC)('tag-missing', 'HEAD bears no tag of a version, so there is no release to go on with.', 'Make it: release-action release --only version --live');

// EXTERNAL MODULE: ./lib/cli/src/build/lock.js
var lock = __webpack_require__(81905);
// EXTERNAL MODULE: ./lib/cli/src/version/carry-out.js
var carry_out = __webpack_require__(42282);
// EXTERNAL MODULE: ./lib/cli/cli/config-in.js
var config_in = __webpack_require__(87833);
// EXTERNAL MODULE: ./lib/cli/src/guards/branch.js
var guards_branch = __webpack_require__(93704);
// EXTERNAL MODULE: ./lib/cli/src/observe/manifests.js + 15 modules
var manifests = __webpack_require__(41390);
// EXTERNAL MODULE: ./lib/cli/src/version/checkout.js
var version_checkout = __webpack_require__(63986);
// EXTERNAL MODULE: ./lib/cli/src/version/commit-text.js
var commit_text = __webpack_require__(59923);
// EXTERNAL MODULE: ./lib/cli/src/version/record.js
var record = __webpack_require__(30603);
// EXTERNAL MODULE: ./lib/cli/cli/visibility.js
var visibility = __webpack_require__(52063);
;// CONCATENATED MODULE: ./lib/cli/cli/release/hindrances.js


/** Tags at HEAD that the remote has on another commit. */
function elsewhere(tags, commit, remote) {
    return tags.flatMap((tag) => {
        const there = remote?.tags.get(tag);
        if (there === undefined || there === commit)
            return [];
        return [
            (0,model_problem/* problem */.CC)('tag-exists', `The tag ${tag} is at ${commit.slice(0, 7)} here, and at ${there.slice(0, 7)} on \`origin\`.`, `A tag that others have is not moved. If yours is the mistake: git tag -d ${tag}`),
        ];
    });
}
/** The clone lacks its history. */
const shallow = () => (0,model_problem/* problem */.CC)('checkout-shallow', 'The clone is shallow: it lacks the history that the version is found in.', 'git fetch --unshallow --tags');
/** HEAD is on no branch. */
const detached = (commit, main) => (0,model_problem/* problem */.CC)('checkout-detached', `HEAD is at ${commit.slice(0, 7)} and on no branch: the release commit would belong to none.`, `git switch ${main}`, { level: 'live' });
/** Files are changed, or not tracked: lines of `git status --porcelain`. */
function dirtyTree(lines) {
    const shown = lines.slice(0, 8).map((line) => line.slice(3));
    const more = lines.length > shown.length ? ` and ${lines.length - shown.length} more` : '';
    return (0,model_problem/* problem */.CC)('checkout-dirty', `The tree is not clean: ${shown.join(', ')}${more}.`, 'Commit or stash it (git stash --include-untracked), or let .gitignore name it.', { level: 'live' });
}
/** HEAD is on a branch that releases are not made from. */
const otherBranch = (branch, main) => (0,model_problem/* problem */.CC)('branch-not-released', `HEAD is on ${branch}, and releases are made from ${main}.`, `git switch ${main}. Where releases come from other branches too, name them in the config under release.branches.`, { level: 'live' });
/** There is nowhere to push to. */
const noRemote = () => (0,model_problem/* problem */.CC)('remote-missing', 'There is no remote `origin` to push the release to.', 'git remote add origin git@github.com:OWNER/NAME.git', { level: 'live' });
/** The remote did not answer, in git\u2019s words. */
const unreachable = (words) => (0,model_problem/* problem */.CC)('remote-unreachable', `The remote \`origin\` cannot be reached: ${(0,release_git/* lastLines */.w$)(words)}`, 'See whether `git ls-remote origin` works here: the network, the address (git remote -v), your key.', { level: 'live' });

;// CONCATENATED MODULE: ./lib/cli/cli/release/needed-tokens.js


/** Which tokens the packages ask for, where they would come from, and those that come from nowhere. */
function credentialsFor(wanted, { process, config }, manifests) {
    const { environment } = process;
    const { credentials } = config;
    const channel = wanted.prerelease === undefined ? config.channels.release : config.channels.prerelease;
    const python = channel.pypi === 'testpypi' ? 'testpypi' : 'pypi';
    const sources = {
        python: (0,release_tokens/* sourceOf */.vz)(python, environment, { flag: wanted.commands.pypi, config: credentials.pypiTokenCommand }),
        rust: (0,release_tokens/* sourceOf */.vz)('crates', environment, { flag: wanted.commands.crates, config: credentials.cratesTokenCommand }),
    };
    const needsPython = channel.pypi !== 'skip' && manifests.some((each) => each.ecosystem === 'python');
    const needsRust = channel.crates !== 'skip' && manifests.some((each) => each.ecosystem === 'rust' && each.publishable);
    return {
        sources: {
            python: needsPython ? sources.python : { kind: 'none' },
            rust: needsRust ? sources.rust : { kind: 'none' },
        },
        credentials: [
            ...(needsPython && sources.python.kind === 'none'
                ? [noToken(python === 'pypi' ? 'PyPI' : 'TestPyPI', python)]
                : []),
            ...(needsRust && sources.rust.kind === 'none' ? [noToken('crates.io', 'crates')] : []),
        ],
    };
}
const noToken = (registry, use) => (0,model_problem/* problem */.CC)('credential-missing', `There is no token for ${registry}.`, `${(0,release_tokens/* waysTo */.Og)(use)}.`, { level: 'live' });

;// CONCATENATED MODULE: ./lib/cli/cli/release/tool-check.js

/** The programs that the packages are built with and that are not here, each with how to get it. */
async function missingTools(machine, env, root, manifests) {
    const isCompiled = manifests.some((each) => each.ecosystem === 'rust' || each.backend === 'maturin');
    const isPython = manifests.some((each) => each.ecosystem === 'python');
    const wanted = [
        ...(isCompiled ? [cargo] : []),
        ...(isPython ? [process.platform === 'win32' ? { ...python, program: 'python' } : python] : []),
    ];
    const found = await Promise.all(wanted.map(async (tool) => {
        const { code } = await machine.run({ argv: [tool.program, '--version'], cwd: root, env, deadline: 60_000 });
        return { tool, isHere: code === 0 };
    }));
    return found
        .filter((each) => !each.isHere)
        .map(({ tool }) => (0,model_problem/* problem */.CC)('tool-missing', `${tool.program} is not installed, or does not start.`, tool.how));
}
const cargo = { program: 'cargo', how: 'Install Rust: https://rustup.rs' };
const python = { program: 'python3', how: 'Install Python 3.9 or newer: https://www.python.org/downloads/' };

;// CONCATENATED MODULE: ./lib/cli/cli/release/preflight.js














/** Finds out, before anything is done, all that would stop the release on the way; changes nothing. */
async function preflight(wanted, look) {
    const { root } = wanted;
    const git = (0,release_git/* personalGit */.TI)(root, look.process);
    const env = (0,environment/* childEnvironment */.Q)(look.process.environment);
    const facts = await (0,observe_git/* observeGit */.F)(root, look.process, env);
    if ('problem' in facts)
        return { problems: [{ ...facts.problem, fix: 'Run it in the folder of the repository.' }] };
    const named = look.config.packages.map((each) => each.path);
    const [checkout, status, message, found] = await Promise.all([
        (0,version_checkout/* observeCheckout */.F)(git, root),
        git('status', '--porcelain', '--untracked-files=normal'),
        git('log', '-1', '--no-show-signature', '--format=%B', 'HEAD'),
        (0,manifests/* observeManifests */.F)(root, facts.tracked, look.files, named),
    ]);
    const repository = (0,release_git/* repositoryOf */._M)((0,version_checkout/* webAddress */.D)(checkout.origin));
    const asked = checkout.origin === undefined ? undefined : await (0,release_git/* observeRemote */.H5)(git, checkout.branch);
    const remote = asked === undefined || 'unreachable' in asked ? undefined : asked;
    const { sources, credentials } = credentialsFor(wanted, look, found.manifests);
    const heard = repository === undefined ? undefined : await (await look.gitHub(repository)).repository();
    const gitHubMain = heard === undefined || 'refused' in heard ? undefined : heard.defaultBranch;
    const main = gitHubMain ?? remote?.head ?? 'main';
    const { ahead, behind } = remote === undefined ? { ahead: 0, behind: 0 } : await (0,release_git/* distance */.Io)(git, remote.branch);
    const dirty = status.stdout.split('\n').filter((line) => line !== '');
    const who = await (0,record/* committer */.dF)(git, false);
    const level = 'live';
    const problems = [
        ...found.problems.filter((each) => each.level === 'error'),
        ...(facts.shallow ? [shallow()] : []),
        ...(checkout.branch === undefined ? [detached(facts.commit, main)] : []),
        ...(dirty.length > 0 ? [dirtyTree(dirty)] : []),
        ...(checkout.branch !== undefined && !isMain(checkout.branch, main, look.config)
            ? [otherBranch(checkout.branch, main)]
            : []),
        ...(checkout.origin === undefined ? [noRemote()] : []),
        ...(asked !== undefined && 'unreachable' in asked ? [unreachable(asked.unreachable)] : []),
        ...elsewhere(facts.tags, facts.commit, remote),
        ...('problem' in who ? [{ ...who.problem, level }] : []),
        ...(0,visibility/* visibilityProblems */.T)(heard).map((each) => each.code === 'repository-visibility-unknown' ? { ...each, fix: `${(0,release_tokens/* waysTo */.Og)('github')}.` } : each),
        ...credentials,
        ...(await missingTools(look.process, env, root, found.manifests)),
    ];
    return {
        commit: facts.commit,
        branch: checkout.branch,
        main,
        gitDirectory: checkout.gitDirectory,
        origin: checkout.origin,
        repository,
        remote,
        ahead,
        behind,
        tagsHere: facts.tags,
        tagsMeant: (0,commit_text/* tagsNamed */.z)(message.stdout),
        sources,
        problems,
        words: preflight_wordsOf(checkout.branch, dirty.length, remote, sources),
    };
}
function preflight_wordsOf(branch, dirty, remote, sources) {
    const tokens = [sources.python, sources.rust].filter((each) => each.kind !== 'none').map((each) => (0,release_tokens/* sourceWords */.hI)(each));
    return [
        dirty === 0 ? 'clean' : (0,phases/* counted */.hS)(dirty, 'changed file'),
        branch === undefined ? 'on no branch' : `on ${branch}`,
        remote === undefined ? 'origin not reached' : 'origin answers',
        ...(tokens.length === 0 ? [] : [`token: ${[...new Set(tokens)].join(', ')}`]),
    ].join(', ');
}
const isMain = (branch, main, { release }) => branch === main || (0,guards_branch/* isNamedBranch */.O)(branch, release.branches);

;// CONCATENATED MODULE: ./lib/cli/cli/release/opening.js















/** Takes the lock of a live release, puts back what a killed one had begun to write, and looks at everything beforehand. */
async function opening_open(runner, scratch, onStanding) {
    const { wanted, screen, environment } = runner;
    const machine = (0,platform_process/* createProcess */.K)(environment);
    const git = (0,release_git/* personalGit */.TI)(wanted.root, machine);
    const gitDirectory = await gitDirectoryOf(git, wanted.root);
    const lock = wanted.live && gitDirectory !== undefined ? await takeLock(gitDirectory) : undefined;
    const release = async () => {
        if (lock !== undefined && 'release' in lock)
            await lock.release();
    };
    try {
        const looked = await phase(runner, 'preflight', async () => {
            const read = await (0,config_in/* configIn */.k)(wanted, platform_files/* files */.a);
            if ((0,report_problems/* isRed */.iI)(read.problems, wanted.live))
                return { end: (0,phases/* failed */.gz)('the config cannot be read', read.problems) };
            if (lock !== undefined && 'problem' in lock)
                return { end: (0,phases/* failed */.gz)('another release is under way', [lock.problem]) };
            if (wanted.live && gitDirectory !== undefined)
                await putBackLeftovers(gitDirectory, git, runner);
            const mask = (secret) => screen.actions.mask(secret);
            const gitHubToken = await (0,release_tokens/* readToken */.AI)('github', (0,release_tokens/* sourceOf */.vz)('github', machine.environment, { flag: undefined, config: undefined }), machine, wanted.root, mask);
            const github = 'token' in gitHubToken && gitHubToken.token !== undefined ? { github: gitHubToken.token } : {};
            const found = await preflight(wanted, {
                process: machine,
                files: platform_files/* files */.a,
                config: read.config,
                gitHub: async (repository) => {
                    const run = { repository, tag: undefined, commit: '', actor: undefined, config: read.config, tokens: github };
                    const places = { root: wanted.root, temp: scratch, artifacts: external_node_path_.join(scratch, 'none') };
                    return (await localStage(wanted, { ...run, ...places }, environment, screen.actions)).ports.github;
                },
            });
            if (!('commit' in found))
                return { end: (0,phases/* failed */.gz)('there is no repository', found.problems) };
            onStanding(found);
            const asked = await askTokens(wanted, found, machine, mask);
            const problems = [...read.problems, ...found.problems, ...asked.problems];
            const end = (0,report_problems/* isRed */.iI)(problems, wanted.live) ? (0,phases/* failed */.gz)(found.words, problems) : (0,phases/* done */.Vw)(found.words, problems);
            return { end, going: { standing: found, config: read.config, tokens: { ...asked.tokens, ...github } } };
        });
        if (looked.going === undefined)
            throw new Error('preflight ended without a word');
        return { ...looked.going, git, release };
    }
    catch (error) {
        await release();
        throw error;
    }
}
/** The tokens of the registries. A dry run asks no command for one: it needs no secret. */
async function askTokens(wanted, { sources }, machine, mask) {
    const problems = [];
    const ask = async (use, source) => {
        if (!wanted.live && source.kind === 'command')
            return undefined;
        const read = await (0,release_tokens/* readToken */.AI)(use, source, machine, wanted.root, mask);
        if ('token' in read)
            return read.token;
        problems.push(read.problem);
        return undefined;
    };
    const python = await ask('pypi', sources.python);
    const rust = await ask('crates', sources.rust);
    return { tokens: { ...(python !== undefined && { python }), ...(rust !== undefined && { rust }) }, problems };
}
async function gitDirectoryOf(git, root) {
    const { stdout, code } = await git('rev-parse', '--git-common-dir');
    return code === 0 ? external_node_path_.resolve(root, stdout.trim()) : undefined;
}
async function takeLock(gitDirectory) {
    const taken = await locks/* locks */.j.take(external_node_path_.join(gitDirectory, 'release-action', 'release.lock'), 'release');
    if (!('owner' in taken))
        return taken;
    return {
        problem: (0,model_problem/* problem */.CC)('release-locked', `Another release works in this checkout: ${(0,lock/* ownerWords */.$J)(taken.owner)}.`, 'Wait until it has ended, and run the same command again: it goes on from what stands then.'),
    };
}
/** What a killed run had written and not committed goes back before the tree is looked at. */
async function putBackLeftovers(gitDirectory, git, { wanted, screen }) {
    const lock = await locks/* locks */.j.take((0,carry_out/* lockIn */.$7)(gitDirectory), 'version');
    // the step that holds it is at work, and puts its own files back
    if ('owner' in lock)
        return;
    try {
        await (0,carry_out/* tidy */.DZ)(platform_files/* files */.a, screen.actions, wanted.root, git);
    }
    finally {
        await lock.release();
    }
}

;// CONCATENATED MODULE: ./lib/cli/cli/release/course.js





/** Runs the phases in their order, or the one that is wanted. */
async function runCourse(wanted, screen, environment, onPhase) {
    const runner = { wanted, screen, environment, reports: [], remarks: [], onPhase };
    const receipts = new Map();
    const tags = [];
    const scratch = await (0,workplace/* openScratch */.j)();
    let standing;
    try {
        const opened = await opening_open(runner, scratch.folder, (each) => (standing = each));
        try {
            const going = { ...runner, ...opened, scratch: scratch.folder, receipts, tags };
            if (wanted.only === undefined)
                await playWhole(going);
            else if (wanted.only !== 'preflight')
                await playAlone(going, wanted.only);
        }
        finally {
            await opened.release();
        }
    }
    catch (error) {
        if (!(error instanceof Stopped))
            throw error;
    }
    finally {
        screen.stop();
        await scratch.remove();
    }
    const told = [...receipts];
    const out = told.reduce((sum, [, each]) => sum + each.out, 0);
    return {
        phases: runner.reports,
        repository: standing?.repository?.name,
        branch: standing?.branch,
        releases: told.map(([tag, { url, complete }]) => ({ tag, url, complete })),
        isHalfDone: out > 0 && (told.some(([, each]) => each.out < each.files) || told.length < tags.length),
        isRed: runner.reports.some((each) => each.state === 'failed'),
        remarks: runner.remarks,
    };
}


/***/ }),

/***/ 20805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ observeRemote),
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   TI: () => (/* binding */ personalGit),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29545);
/* harmony import */ var _src_version_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47656);


/** What git needs to reach a remote and to sign; programs of a build do not. */
const own = /^(?:GIT_(?!DIR$|WORK_TREE$|INDEX_FILE$|PREFIX$|OBJECT_DIRECTORY$|COMMON_DIR$)\w+|SSH_\w+|GPG_TTY|GNUPGHOME|XDG_\w+|DISPLAY|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$/;
/** Git in a folder as the person at the terminal has it set up: keys, helpers, name; never with a token of a registry. */
function personalGit(root, process) {
    const more = Object.entries(process.environment).filter(([name]) => own.test(name));
    return (0,_src_version_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitIn */ .u)(root, process, (0,_src_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Q)(process.environment, Object.fromEntries(more)));
}
/** Asks `origin` in one go, without changing anything here; git's words where it does not answer. */
async function observeRemote(git, branch) {
    const patterns = ['HEAD', ...(branch === undefined ? [] : [`refs/heads/${branch}`]), 'refs/tags/*'];
    const { code, stdout, stderr } = await git('ls-remote', '--symref', 'origin', ...patterns);
    if (code !== 0) {
        const words = code === 'timeout' ? 'it gave no answer within two minutes' : lastLines(stderr);
        return { unreachable: words };
    }
    const tags = new Map();
    let there;
    let head;
    for (const line of stdout.split('\n')) {
        const [value = '', ref = ''] = line.split('\t');
        if (ref === `refs/heads/${branch ?? ''}`)
            there = value;
        if (ref === 'HEAD' && value.startsWith('ref: refs/heads/'))
            head = value.slice('ref: refs/heads/'.length);
        // an annotated tag is told twice; the second line, `^{}`, is the commit
        const tag = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref);
        if (tag?.[1] !== undefined)
            tags.set(tag[1], value);
    }
    return { branch: there, tags, head };
}
/** How many commits only one side has; `behind` is `unknown` where the remote's commits are not here yet. */
async function distance(git, there) {
    if (there === undefined)
        return { ahead: await count(git, 'HEAD'), behind: 0 };
    const known = await git('cat-file', '-e', `${there}^{commit}`);
    if (known.code !== 0)
        return { ahead: 0, behind: 'unknown' };
    return { ahead: await count(git, `${there}..HEAD`), behind: await count(git, `HEAD..${there}`) };
}
async function count(git, range) {
    const { code, stdout } = await git('rev-list', '--count', range);
    return code === 0 ? Number(stdout.trim()) : 0;
}
/** The commit that HEAD is at. */
async function headOf(git) {
    return (await git('rev-parse', 'HEAD')).stdout.trim();
}
/** The last lines that a program said, as one paragraph; hints are left out. */
function lastLines(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'));
    return lines.slice(-6).join('\n').trim() || 'it said nothing';
}
/** `owner/name` and the address of GitHub's API for a remote; `undefined` where it is none that a browser knows. */
function repositoryOf(web) {
    const found = /^(https:\/\/([^/]+))\/([^/]+\/[^/]+)$/.exec(web ?? '');
    if (found === null)
        return undefined;
    const [, serverUrl = '', host = '', name = ''] = found;
    // an Enterprise server has its API below its own address, github.com and GHE.com have a host of its own
    const apiUrl = /^github\.com$|\.ghe\.com$/.test(host) ? `https://api.${host}` : `${serverUrl}/api/v3`;
    return { name, serverUrl, apiUrl };
}


/***/ }),

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

/***/ 40017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ cloneForDryRun),
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Makes one. */
async function openScratch() {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-action-release-')));
    return { folder, remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
/**
 * A clone in which a dry run commits, tags and builds as a live one would in the checkout, on the same branch and with the
 * same remote. No hook runs and nothing is signed: those are for the real commit. Throws with git's words.
 */
async function cloneForDryRun(git, root, folder, standing) {
    const top = (await git('rev-parse', '--show-toplevel')).stdout.trim();
    const clone = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, 'repository');
    await must(git('clone', '--quiet', '--no-checkout', top, clone));
    const inside = (...argv) => must(git('-C', clone, ...argv));
    await inside('config', 'core.hooksPath', node_os__WEBPACK_IMPORTED_MODULE_1__.devNull);
    await inside('config', 'commit.gpgSign', 'false');
    await inside('config', 'tag.gpgSign', 'false');
    for (const name of ['user.name', 'user.email']) {
        const { code, stdout } = await git('config', '--get', name);
        await inside('config', name, code === 0 ? stdout.trim() : 'release-action dry run');
    }
    await inside('checkout', '--quiet', '-B', standing.branch ?? standing.main, standing.commit);
    if (standing.origin === undefined || standing.remote === undefined)
        await inside('remote', 'remove', 'origin');
    else
        await inside('remote', 'set-url', 'origin', standing.origin);
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(clone, node_path__WEBPACK_IMPORTED_MODULE_2__.relative(top, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)));
}
async function must(running) {
    const { code, stderr } = await running;
    if (code !== 0)
        throw new Error(`git: ${stderr.trim()}`);
}


/***/ }),

/***/ 52063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ visibilityProblems)
/* harmony export */ });
/* harmony import */ var _src_guards_visibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91404);

/**
 * Whether a repository is public by GitHub's API alone, the one voice that there is outside of a job. `heard` is its answer;
 * `undefined` where origin is not on GitHub.
 */
const visibilityProblems = (heard) => (0,_src_guards_visibility_js__WEBPACK_IMPORTED_MODULE_0__/* .guardVisibility */ .O)({
    apiVisibility: heard === undefined || 'refused' in heard ? undefined : heard.visibility,
    apiRefusal: heard === undefined ? 'origin is not a repository on GitHub' : 'refused' in heard ? heard.refused : undefined,
    eventVisibility: undefined,
    claimVisibility: 'unasked',
});


/***/ }),

/***/ 24052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ announcementOf)
/* harmony export */ });
/** The announcement of a release, of one that failed, or of one that is out and could not be used. */
function announcementOf(plan, run, occasion) {
    const { event, files, problems, releaseUrl, now } = occasion;
    const { repository, serverUrl, runId, attempt } = run;
    const runUrl = repository === undefined || runId === undefined
        ? undefined
        : `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
    return {
        event,
        tag: plan.tag,
        version: plan.version,
        channel: plan.channel,
        repository: plan.repository ?? repository,
        packages: packagesOf(plan, files),
        files,
        problems: problems.filter((each) => each.level !== 'warning'),
        releaseUrl,
        runUrl,
        id: [plan.tag, runId ?? now, attempt, event].join('-').replace(/[^\w.-]/g, '-'),
        at: new Date(now).toISOString(),
    };
}
/** `tally 1.0.0: https://pypi.org/project/tally/1.0.0/`, one a package. */
function packagesOf({ packages }, files) {
    const lines = files.map(({ name, version, page }) => `${name} ${version}: ${page}`);
    return lines.length > 0 ? [...new Set(lines)] : packages.map(({ name, version }) => `${name} ${version}`);
}


/***/ }),

/***/ 51215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ receiptArtifact),
/* harmony export */   XZ: () => (/* binding */ attemptIn),
/* harmony export */   wF: () => (/* binding */ notesArtifact),
/* harmony export */   zr: () => (/* binding */ rowArtifact)
/* harmony export */ });
/** Artifact names: the row and the attempt that made it, so that no two jobs of a run ever meet. */
const prefix = 'release-action';
/** The artifact of one row, as this attempt of the run names it. */
function rowArtifact(target, attempt) {
    return `${prefix}-${target}-${attempt}`;
}
/** The artifact of the release notes. */
function notesArtifact(attempt) {
    return `${prefix}-notes-${attempt}`;
}
/**
 * The artifact of the receipt; that of a held release is followed by another one in the same attempt. `nth`, from 2, where the
 * name before it is taken.
 */
function receiptArtifact(attempt, held = false, nth = 1) {
    return `${prefix}-receipt-${held ? 'held-' : ''}${attempt}${nth > 1 ? `-${nth}` : ''}`;
}
/** The attempt in an artifact's name; `undefined` where it is not `subject`'s. */
function attemptIn(name, subject) {
    const start = `${prefix}-${subject}-`;
    const attempt = name.startsWith(start) ? name.slice(start.length) : '';
    return /^\d+$/.test(attempt) ? Number(attempt) : undefined;
}


/***/ }),

/***/ 36774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ gatherRows),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   yD: () => (/* binding */ storeRow),
/* harmony export */   zK: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_lanes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30554);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6956);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26968);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51215);
/* harmony import */ var _storing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12493);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52661);







/** Stores the files of a row, with their record, for the later jobs; `days` is how long they are kept, where the plan says. */
async function storeRow(ports, target, directory, days) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .rowArtifact */ .zr)(target, ports.run.attempt);
    try {
        await ports.artifacts.upload(name, directory, await ports.files.list(directory), days);
        return [];
    }
    catch (error) {
        return [(0,_storing_js__WEBPACK_IMPORTED_MODULE_3__/* .notStored */ .b)(`The files of ${target}`, name, error)];
    }
}
/**
 * What an earlier attempt of this run built for the same row, commit and tag: bytes must not change under a release that
 * may be half done. `undefined` on a first attempt, or where there is nothing.
 */
async function findEarlier(ports, plan, target) {
    for (let attempt = 1; attempt < ports.run.attempt; attempt += 1) {
        const asked = await findOne(ports, (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .rowArtifact */ .zr)(target, attempt));
        if ('problem' in asked)
            return asked;
        const found = asked.entry === undefined ? { row: undefined } : await tryRow(ports, target, asked.entry);
        if ('problem' in found)
            return found;
        if (found.row !== undefined && isOf(plan, found.row))
            return { record: found.row.record };
    }
    return { record: undefined };
}
/** By its name: each of 256 rows that lists all artifacts of the run would use up the requests that a job's token has. */
async function findOne(ports, name) {
    try {
        return { entry: await ports.artifacts.find(name) };
    }
    catch (error) {
        return { problem: (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)(`What an earlier attempt left as ${name} could not be asked for`, error) };
    }
}
/** How many artifacts are downloaded at a time: mostly they wait for the service, and what comes goes to the disk at once. */
const downloadedAtOnce = 5;
/**
 * Downloads the files of every row of the plan that has any, each digested once, in the order of the plan. After the first
 * that cannot be had no other is begun.
 */
async function gatherRows(ports, plan) {
    const listed = await listAll(ports);
    if ('problem' in listed)
        return listed;
    const targets = plan.rows.map((each) => each.target).filter((each) => each !== _model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingTarget */ .Xi);
    const chosen = await (0,_model_lanes_js__WEBPACK_IMPORTED_MODULE_6__/* .untilProblem */ .K)(targets, downloadedAtOnce, async (target) => {
        const found = await chooseRow(ports, plan, target, listed.entries);
        return 'problem' in found ? found : { got: found.row };
    });
    return 'problem' in chosen ? chosen : { rows: chosen.got.filter((each) => each !== undefined) };
}
async function tryRow(ports, target, entry) {
    try {
        return { row: await fetchRow(ports, target, entry) };
    }
    catch (error) {
        return { problem: (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)(`The artifact ${entry.name} could not be downloaded`, error) };
    }
}
/** The files of a folder, held against the record beside them. */
async function readRow(ports, target, directory) {
    const names = (await ports.files.list(directory)).filter((name) => name !== _model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .x);
    const record = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .a)(await ports.files.text(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, _model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .x)));
    const digests = await Promise.all(names.map(async (name) => [name, await ports.files.digest(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, name))]));
    return { target, directory, record, files: new Map(digests) };
}
/** Every artifact that this run, or the one named by `from-run`, has. */
async function listAll(ports) {
    try {
        return { entries: await ports.artifacts.list() };
    }
    catch (error) {
        return { problem: (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_4__/* .unavailable */ .h)('The artifacts of the run could not be listed', error) };
    }
}
async function fetchRow(ports, target, entry) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.join(ports.run.temp, 'release-action', 'artifacts', target);
    await ports.files.remove(directory);
    await ports.artifacts.download(entry, directory);
    return readRow(ports, target, directory);
}
/**
 * The files of the first attempt that built this plan's commit and tag: they are the release, and a later attempt takes
 * them over. Where none did, those of the last attempt, so that the guards can say what is wrong with them.
 */
async function chooseRow(ports, plan, target, entries) {
    const attempts = entries
        .filter((each) => (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptIn */ .XZ)(each.name, target) !== undefined)
        .sort((one, other) => ((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptIn */ .XZ)(one.name, target) ?? 0) - ((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptIn */ .XZ)(other.name, target) ?? 0));
    let row;
    for (const entry of attempts) {
        const fetched = await tryRow(ports, target, entry);
        if ('problem' in fetched)
            return fetched;
        row = fetched.row;
        if (isOf(plan, row))
            break;
    }
    return { row };
}
const isOf = (plan, { record }) => record?.commit === plan.commit && record.tag === plan.tag;


/***/ }),

/***/ 12493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notStored)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _unavailable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52661);


/** The problem of an artifact that was not stored. `what`: "The files of crates". */
function notStored(what, name, error) {
    // what GitHub's service answers where a name has been used (twirp `already_exists`, 409), and what a folder does
    if (!/\b409\b|already.exists|is there already/i.test(String(error))) {
        return (0,_unavailable_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`${what} could not be stored`, error);
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-name-taken', `${what} could not be stored: another job or step of this run has stored an artifact ${name}.`, 'A workflow run has one plan, and builds each row of it once. Let one plan have all packages, or release the others in a workflow run of their own. If nothing else of this run stores files, GitHub took the name and its answer was lost: run the failed job again, for each attempt has names of its own.');
}


/***/ }),

/***/ 52661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unavailable)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);

/** The problem of an artifact service that did not do as it was asked. */
function unavailable(message, error) {
    const words = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    // GitHub answers 410 for what its retention has removed (REST reference, "Download an artifact")
    if (/\bexpired\b|\b410\b/i.test(words)) {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-expired', `${message}: ${words}`, 'The files are gone. Where nothing of this version is published yet, run the whole workflow again; otherwise release a new version, for a rebuilt file is another one. `retention-days` keeps them longer.');
    }
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('artifact-unavailable', `${message}: ${words}`, 'Files of an earlier attempt or another run need `permissions: actions: read`. If GitHub had a bad moment, run the job again.');
}


/***/ }),

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findInterpreter)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workroom_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62209);


/**
 * Where a version of Python may lie that is not on the PATH: the runner's tool cache (`Python/3.12.8/x64/bin/python`; in
 * `-freethreaded` for `t`), and pyenv's versions. Prints the newest patch release there.
 */
const search = `import glob, os, re, sys
wanted, cache, pyenv = sys.argv[1:4]
minor, arch = wanted.rstrip("t"), "*-freethreaded" if wanted.endswith("t") else "*"
names = ["bin/python", "bin/python3", "python.exe"]
found = []
for root, middle in ((cache and os.path.join(cache, "Python"), arch), (pyenv and os.path.join(pyenv, "versions"), "")):
    if not root: continue
    for folder in glob.glob(os.path.join(glob.escape(root), minor + ".*", middle)):
        free = "freethreaded" in folder or bool(re.search(r"\\dt$", folder.rstrip("/")))
        if free != wanted.endswith("t"): continue
        for name in names:
            file = os.path.join(folder, name)
            if os.path.exists(file):
                found.append(([int(each) for each in re.findall(r"\\d+", os.path.relpath(folder, root))[:3]], file))
                break
print(max(found)[1] if found else "")
`;
/** The interpreter of a version (`3.12`, `3.13t`), or the usual one; `undefined` where there is none on this machine. */
async function findInterpreter(room, version) {
    const usual = room.os === 'windows' ? 'python' : 'python3';
    const candidates = version === undefined ? [usual] : [`python${version}`, usual];
    for (const candidate of candidates) {
        if (await isVersion(room, candidate, version))
            return candidate;
    }
    if (version === undefined)
        return undefined;
    const { RUNNER_TOOL_CACHE: cache = '', PYENV_ROOT, HOME = '' } = room.env;
    const pyenv = PYENV_ROOT ?? (HOME === '' ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.join(HOME, '.pyenv'));
    const found = await (0,_workroom_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(room, [usual, '-c', search, version, cache, pyenv]);
    const file = found.code === 0 ? found.stdout.trim() : '';
    return file !== '' && (await isVersion(room, file, version)) ? file : undefined;
}
const told = 'import sys, sysconfig; print("%d.%d%s" % (*sys.version_info[:2], "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""))';
async function isVersion(room, program, version) {
    const exit = await (0,_workroom_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .kA)(room, [program, '-c', told]);
    return exit.code === 0 && (version === undefined || exit.stdout.trim() === version);
}


/***/ }),

/***/ 94721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shellFor),
/* harmony export */   X: () => (/* binding */ plainShell)
/* harmony export */ });
/** Git's own shell on Windows; what `bash` means there otherwise may be that of another system. */
const gitBash = 'C:\\Program Files\\Git\\bin\\bash.exe';
/**
 * How a maintainer's command is run: by bash as GitHub runs `shell: bash`, stopping at the first failure; by `cmd` on a
 * Windows without it. The command is one argument, unmodified: nothing is put into it.
 */
async function shellFor(command, os, files) {
    const flags = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
    if (os !== 'windows')
        return ['bash', ...flags];
    const hasBash = (await files.digest(gitBash).catch(() => undefined)) !== undefined;
    return hasBash ? [gitBash, ...flags] : ['cmd', '/d', '/s', '/c', command];
}
/** The same for a system without bash. */
function plainShell(command) {
    return ['sh', '-ec', command];
}


/***/ }),

/***/ 62209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ prepareBy),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/** The surroundings of a gate may take this long to make: 15 minutes, in milliseconds. */
const longest = 900_000;
/** Runs one program of the preparation, its lines shown. */
function prepareBy(room, argv, cwd = room.root, more = {}) {
    room.onLine(`$ ${argv.join(' ')}`);
    const env = { ...room.env, ...more };
    return room.process.run({ argv, cwd, env, deadline: longest, onLine: room.onLine });
}
/** Runs one program that only answers a question. */
function ask(room, argv) {
    return room.process.run({ argv, cwd: room.root, env: room.env, deadline: 60_000 });
}
/** The last lines that a program left, both streams, for a problem. */
function lastLines({ stdout, stderr }, count = 20) {
    return [stdout, stderr]
        .map((each) => each.trimEnd().split('\n').slice(-count).join('\n'))
        .filter((each) => each !== '')
        .join('\n');
}


/***/ }),

/***/ 93704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ guardBranch),
/* harmony export */   O: () => (/* binding */ isNamedBranch)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _unheard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89599);


/** The planned commit is on the default branch, or on a branch that the config names for releases: a tag on anything else is an accident. */
function guardBranch({ plan, branch, defaultBranch, remoteTag }) {
    if (branch === 'none') {
        const named = [defaultBranch, ...plan.release.branches].filter((each) => each !== undefined).join(', ');
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-off-branch', `The commit ${plan.commit.slice(0, 10)} of ${plan.tag} is on no branch that is released from (${named}).`, `Merge it into ${defaultBranch ?? 'the default branch'} first, and run this job again. Where releases come from other branches too, name them in the config:\n    release:\n      branches: ['release/*']`, { level: 'live' }),
        ];
    }
    if ('refused' in branch) {
        // of the same cause, and told already
        if (remoteTag !== 'absent' && 'refused' in remoteTag)
            return [];
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('tag-unreadable', `GitHub did not say on which branch ${plan.tag} is: ${branch.refused}.`, _unheard_js__WEBPACK_IMPORTED_MODULE_1__/* .unheardFix */ .L, {
                level: 'live',
            }),
        ];
    }
    return [];
}
/** Whether a branch has one of the names; `*` stands for anything, slashes too. */
function isNamedBranch(branch, patterns) {
    return patterns.some((pattern) => {
        const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        return new RegExp(`^${parts.join('.+')}$`).test(branch);
    });
}


/***/ }),

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unheardFix)
/* harmony export */ });
/** What to do where GitHub could not be heard about what a guard has to know. */
const unheardFix = 'Nothing was uploaded. If GitHub is down (https://www.githubstatus.com), run the job again when it is up. If it refused, give the job `permissions: contents: read` and the input `github-token`.';


/***/ }),

/***/ 91404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ guardVisibility),
/* harmony export */   w: () => (/* binding */ visibilityWords)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38915);
/* harmony import */ var _unheard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89599);


/**
 * A private or internal repository never publishes. Three voices are heard: GitHub's API, the event, and the
 * `repository_visibility` claim of the job's OIDC token. One that says private refuses; where nobody can say that the
 * repository is public, that refuses too.
 */
function guardVisibility(facts) {
    const heard = voicesOf(facts);
    const closed = heard.filter(([, voice]) => voice === 'private' || voice === 'internal');
    if (closed.length > 0)
        return [isPrivate(closed.map(([who, voice]) => `${who} says ${voice}`).join(', '))];
    if (heard.some(([, voice]) => voice === 'public'))
        return [];
    const token = facts.claimVisibility === 'unasked' ? 'no OIDC token was asked' : 'the OIDC token is silent too';
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('repository-visibility-unknown', `Nobody could say whether the repository is public (API: ${facts.apiRefusal ?? 'silent'}; the event is silent; ${token}).`, _unheard_js__WEBPACK_IMPORTED_MODULE_1__/* .unheardFix */ .L, { level: 'live' }),
    ];
}
/** The three voices in words: `API public, event public, token unasked`. */
function visibilityWords({ apiVisibility, eventVisibility, claimVisibility }) {
    return `API ${apiVisibility ?? 'silent'}, event ${eventVisibility ?? 'silent'}, token ${claimVisibility ?? 'silent'}`;
}
function voicesOf({ apiVisibility, eventVisibility, claimVisibility }) {
    return [
        ['GitHub\u2019s API', apiVisibility],
        ['the event', eventVisibility],
        ['the job\u2019s OIDC token', claimVisibility],
    ];
}
function isPrivate(voices) {
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('repository-private', `The repository is not public: ${voices}.`, 'A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.', { level: 'live' });
}


/***/ }),

/***/ 33223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ecosystemOf),
/* harmony export */   u: () => (/* binding */ ecosystems)
/* harmony export */ });
/** Crates first: a wheel may be refused for lack of a crate by nobody, a crate that is out cannot be taken back either way. */
const ecosystems = ['rust', 'python'];
/** The ecosystem whose registry takes this kind. */
function ecosystemOf(kind) {
    return kind === 'crate' ? 'rust' : 'python';
}


/***/ }),

/***/ 30554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ untilProblem),
/* harmony export */   L: () => (/* binding */ inLanes)
/* harmony export */ });
/**
 * Does `work` for each item, at most `width` at a time and begun in order. Gives the results in the order of the items.
 * What the first one throws is thrown, and no other is begun.
 */
async function inLanes(items, width, work) {
    const results = new Map();
    const queue = queueOf(items);
    const lane = async () => {
        for (const [at, item] of queue)
            results.set(at, await work(item));
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
/** One for all lanes: each takes the next item when it is free. A lane that throws closes it for the others. */
function* queueOf(items) {
    yield* items.entries();
}
/** As {@link inLanes}, for work that may meet a problem: after the first one no other item is begun, and it alone is given. */
async function untilProblem(items, width, work) {
    // the first in time: what stops one lane stops the others a moment later
    let stopped;
    const results = await inLanes(items, width, async (item) => {
        if (stopped !== undefined)
            return stopped;
        const result = await work(item);
        if ('problem' in result)
            stopped ??= result;
        return result;
    });
    return stopped ?? { got: results.flatMap((each) => ('got' in each ? [each.got] : [])) };
}


/***/ }),

/***/ 64221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* unused harmony export longestPlain */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/**
 * Characters of JSON that travel as they are. What is longer is packed: an input is a variable of the environment, of which
 * Linux takes 128 KiB (`MAX_ARG_STRLEN`) and Windows 32 767 characters, and all outputs of a job together may have 1 MB in
 * UTF-16 (GitHub docs, "Passing information between jobs").
 */
const longestPlain = 24_000;
/** Bytes that unpacking gives at most, whatever the packed text claims. */
const longestUnpacked = 64 * 1024 * 1024;
/** JSON as it is, or `{"schema":1,"packed":"\u2026"}` with its gzip in base64 where it is long. */
function pack(json) {
    if (json.length <= longestPlain)
        return json;
    return JSON.stringify({ schema: 1, packed: (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(json, { level: 9 }).toString('base64') });
}
/** The value of what {@link pack} gave. Throws in the words of the parser where it is nothing such. */
function unpack(text) {
    const value = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('packed' in value))
        return value;
    if (typeof value.packed !== 'string')
        throw new TypeError('packed is no text');
    return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(value.packed, 'base64'), { maxOutputLength: longestUnpacked }).toString());
}


/***/ }),

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68380);
/* harmony import */ var _packed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64221);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38915);



/** A file that a row of the build matrix must leave. */
const expectedFile = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('wheel', 'sdist', 'crate'),
    /** The package's name as its manifest spells it. */
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** The name, where it is known before the build. Of a wheel the backend may spell the project or the system otherwise. */
    filename: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    /** The Python that a wheel is built with: `3.12`, `3.14t`; absent where the tool needs none. */
    python: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
});
/** One row of `build-matrix`: what one job builds. */
const buildRow = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    /** The value of the `target` input. */
    target: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** The hosted runner's label. */
    runner: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** Minutes. */
    timeout: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai,
    expects: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(expectedFile),
});
/** One row of `gate-matrix`: one of the repository's own checks, on one system, with one Python. */
const gateRow = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    /** The value of the `gate` input. */
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** A shell command, run as it stands. */
    run: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    blocking: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
    system: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('linux', 'macos', 'windows'),
    /** The runner's label. */
    runner: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** The folder that it runs in, relative to the root. */
    directory: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** Minutes. */
    timeout: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai,
    /** `detected`: the config is silent, and the repository was seen to have it. */
    source: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('config', 'detected'),
    /** `3.12`; absent: the one that the runner has. */
    python: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    /** How its surroundings are made, before the command runs. */
    prepare: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        /** `uv`: `uv sync --locked`; `pip`: an environment of its own; `none`: as the runner is. */
        by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('uv', 'pip', 'none'),
        /** The Python project that is installed, relative to the root. */
        project: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        extras: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        groups: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        /** Requirements beside it. */
        requires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        /** Files of requirements, relative to the root. */
        files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        /** A shell command of the maintainer instead of what would be installed. */
        setup: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    }),
});
const plannedPackage = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('python', 'rust'),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** As its ecosystem spells it: normalised PEP 440 for Python, semver for Rust. */
    version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** `tag`: the manifest leaves the version to its backend, so that the built one is held against the tag. */
    versionSource: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('manifest', 'tag'),
    /** The folder, relative to the repository's root; `.` for the root itself. */
    directory: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** The folder of the Cargo workspace, or of the crate itself. */
    workspace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    /** `maturin`, `hatchling.build`, `cargo` \u2026 */
    backend: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** `build-system.requires`, as written. */
    requires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    /** The folder of the crate that maturin builds. */
    crateDirectory: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    /** What the registry held when the plan was made: the name unknown, known without this version, or this version too. */
    onRegistry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('new', 'known', 'released', 'unasked'),
});
const leftOut = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    ecosystem: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('python', 'rust'),
    name: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    directory: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    reason: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
});
const plan = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(1),
    /** `owner/name`; absent on a laptop without GitHub. */
    repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    tag: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** `assumed`: no tag was pushed, the plan is made as if this one had been. */
    tagSource: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('pushed', 'input', 'assumed'),
    /** The tag's version, as the tag spells it. */
    version: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    prerelease: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
    channel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('release', 'prerelease'),
    pypi: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('pypi', 'testpypi'),
    crates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('crates.io', 'skip'),
    /** The GitHub environment of the publishing job, where the config names one. */
    environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    /** The commit that everything is built from. */
    commit: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    /** The commit's time in seconds since the epoch: SOURCE_DATE_EPOCH of every build. */
    epoch: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai,
    /** Crates first, dependencies before their dependents; then Python packages. */
    packages: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(plannedPackage),
    leftOut: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(leftOut),
    rows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(buildRow),
    /** Build rows at once. */
    maxParallel: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
    /** How Linux wheels with code are built, and the oldest glibc and musl that they run on. */
    build: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ linux: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('zig', 'container', 'native'), manylinux: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, musllinux: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }),
    /** The versions of the tools that build. */
    tools: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    gates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(gateRow),
    /** What the plan counts on for each registry; absent: whatever the publishing job has. */
    credentials: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        pypi: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('trusted', 'token', 'both')),
        crates: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('trusted', 'token', 'both')),
    }),
    release: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        assets: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        /** Whether GitHub may show this release as the latest. */
        latest: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        /** Whether it stays a draft after everything is published; absent: it is published. */
        draft: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM),
        /** Days that artifacts are kept; absent: as the repository says. */
        retentionDays: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai),
        /** Branches that may be released from besides the default one. */
        branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    }),
    /** How the config tests the wheels of its Python packages, by their names; `on` are targets. Absent: it says nothing. */
    wheelTests: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ package: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, run: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, requires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq), on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)) }))),
    notify: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        slack: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        email: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
        webhook: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM,
        on: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('success', 'failure')),
        /** The template's text: the publishing job has no checkout to read it from. */
        template: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq),
    }),
    /** Limits that crates.io has raised, by the name of the crate, as the config tells: bytes of its file, features of its manifest. */
    crateLimits: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ size: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai), features: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai) }))),
    /** The release notes travel as an artifact of their own; `source` is a file of the repository, or `generated`. */
    notes: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({ sha256: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, source: _shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }),
});
/** Reads the input `plan`. */
function readPlan(json) {
    try {
        if (json === undefined)
            throw new TypeError('it is empty');
        return { plan: plan((0,_packed_js__WEBPACK_IMPORTED_MODULE_0__/* .unpack */ .l1)(json), '') };
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        return {
            problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('plan-invalid', `The input \`plan\` cannot be read: ${words}.`, 'Pass the output of the plan step: plan: ${{ needs.plan.outputs.plan }}'),
        };
    }
}


/***/ }),

/***/ 6956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord),
/* harmony export */   x: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68380);

const buildRecord = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(1),
    target: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    tag: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    commit: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        filename: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('wheel', 'sdist', 'crate'),
        name: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        version: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        sha256: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    })),
    /** Name and version of every tool that took part. */
    tools: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    platform: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** How long the building and the checks of what was built took; absent in records of older versions. */
    seconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), attempt: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }),
});
/** The record's file name. */
const recordName = 'record.json';
/** Reads a record; `undefined` where the text is none. */
function readRecord(json) {
    try {
        return json === undefined ? undefined : buildRecord(JSON.parse(json), '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSameRepository)
/* harmony export */ });
/** Whether two `owner/name` are one repository: GitHub does not tell upper from lower case. One that is not known is none. */
const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();


/***/ }),

/***/ 80661:
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

/***/ 41814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pinnedTools)
/* harmony export */ });
/** Tools that build distributions, each pinned: the same commit gives the same files next year. A project that asks for another maturin gets that one. */
const pinnedTools = {
    build: '1.3.0',
    maturin: '1.16.0',
    ziglang: '0.15.2',
    cibuildwheel: '4.3.3',
    uv: '0.13.8',
};


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


/***/ }),

/***/ 87877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createIdentity)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85584);
/* harmony import */ var _model_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68380);


/**
 * The job's identity from GitHub's issuer: `GET $ACTIONS_ID_TOKEN_REQUEST_URL&audience=\u2026` with the request token as
 * bearer gives `{"value": "<jwt>"}` (actions/toolkit, `core/src/oidc-utils.ts`). A token is single-use and lives for
 * minutes, so each call asks for a new one. `mask` is called before the token is returned.
 */
function createIdentity(http, environment, mask) {
    const address = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const bearer = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    const server = environment['GITHUB_SERVER_URL'] ?? '';
    // no registry and no public Sigstore knows the issuer of an Enterprise server
    const isKnown = server === '' || server === 'https://github.com';
    const available = isKnown && URL.canParse(address) && bearer !== '';
    return {
        available,
        async token(audience) {
            if (!available) {
                return {
                    refused: !isKnown
                        ? `${server} is not github.com, and no registry knows its OIDC tokens`
                        : 'the job has no `permissions: id-token: write`, or it belongs to a pull request from a fork',
                };
            }
            const url = new URL(address);
            url.searchParams.set('audience', audience);
            const answer = await http.send({
                method: 'GET',
                url: url.href,
                headers: { authorization: `bearer ${bearer}`, accept: 'application/json; api-version=2.0' },
            });
            const jwt = answer.status === 200 ? tokenIn(answer) : undefined;
            if (jwt === undefined)
                return { refused: refusal(answer) };
            mask(jwt);
            return { jwt };
        },
    };
}
const given = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ value: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const said = (0,_model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ message: _model_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
function tokenIn(answer) {
    const jwt = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .M)(answer.body, given)?.value;
    return jwt !== undefined && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(jwt) ? jwt : undefined;
}
/** The issuer's words. Never those of a success: the token would be in them. */
function refusal(answer) {
    if (answer.status === 0)
        return `GitHub's token service did not answer: ${answer.reason}`;
    if (answer.status === 200)
        return "GitHub's token service answered without a token";
    const words = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .fittingJson */ .M)(answer.body, said)?.message ?? answer.reason;
    return `GitHub's token service answered ${answer.status}: ${words.slice(0, 300)}`;
}


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ relay)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




/** A server on 127.0.0.1 alone. Whatever changes something is refused, and what cannot be answered is a 502. */
const relay = {
    async open(answer) {
        const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((incoming, outgoing) => {
            const address = server.address();
            const port = typeof address === 'object' ? address?.port : undefined;
            void reply(incoming, outgoing, `http://127.0.0.1:${port}`, answer);
        });
        server.listen(0, '127.0.0.1');
        await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
        const address = server.address();
        if (address === null || typeof address === 'string')
            throw new Error('the relay has no port');
        const open = {
            url: `http://127.0.0.1:${address.port}`,
            async close() {
                const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
                server.close();
                server.closeAllConnections();
                await closed;
            },
        };
        return open;
    },
};
async function reply(incoming, outgoing, here, answer) {
    try {
        if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
            outgoing.writeHead(405, { allow: 'GET, HEAD' }).end();
            return;
        }
        const headers = Object.fromEntries(Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
        const { status, headers: told, body } = await answer({ path: incoming.url ?? '/', headers, here });
        outgoing.writeHead(status, told);
        if (incoming.method === 'HEAD')
            outgoing.end();
        else if (body instanceof Uint8Array)
            outgoing.end(body);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(body), outgoing);
    }
    catch (error) {
        // who has left already is told nothing; a file that broke off is no whole one
        if (outgoing.headersSent)
            outgoing.destroy();
        else
            outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(`${String(error)}\n`);
    }
}


/***/ }),

/***/ 33210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ builtLines),
/* harmony export */   UU: () => (/* binding */ builtSection),
/* harmony export */   yy: () => (/* binding */ toolWords)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93355);

/** The files of a row, for the log. */
function builtLines(record) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(record.files.map((each) => [each.filename, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.size), each.sha256]));
}
/** The files of a row as sections of the job summary. */
function builtSection(record) {
    const tools = Object.entries(record.tools).map(([name, version]) => toolWords(name, version));
    return [
        `### Built: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(record.target)}`,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['File', 'Size', 'SHA-256'], record.files.map((each) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.filename), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .humanSize */ .Xe)(each.size), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.sha256)])),
        `With ${tools.map((each) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each)).join(', ')}.`,
    ];
}
/** A tool and its version. Most tools put their name before their version themselves. */
const toolWords = (name, version) => version.toLowerCase().startsWith(`${name.toLowerCase()} `) ? version : `${name} ${version}`;


/***/ }),

/***/ 93900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ receiptOutput),
/* harmony export */   b1: () => (/* binding */ distributionsOutput)
/* harmony export */ });
/* unused harmony export noOutputs */
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26968);

/**
 * Every output that `action.yml` declares, as it is where a step has nothing to say: a text is empty, a boolean is `false`,
 * a list has no entry, and a matrix, which GitHub wants filled, has the row that does nothing.
 */
const noOutputs = {
    plan: '',
    'gate-matrix': JSON.stringify({ include: [{ gate: _model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingTarget */ .Xi, runner: 'ubuntu-24.04', timeout: 5 }] }),
    'build-matrix': JSON.stringify({ include: [{ target: _model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingTarget */ .Xi, runner: 'ubuntu-24.04', timeout: 15 }] }),
    'max-parallel': '256',
    tag: '',
    version: '',
    prerelease: 'false',
    channel: '',
    environment: '',
    packages: '[]',
    distributions: '[]',
    published: 'false',
    receipt: '',
    'release-url': '',
    tags: '[]',
    'pull-requests': '[]',
};
/** Characters of one list of files. With the receipt it stays below the 500 000 that a job's outputs have in all. */
const longestList = 300_000;
const longestReceipt = 150_000;
/** The output `distributions`; empty where it would be longer than an output may be: the build records have all of it. */
function distributionsOutput(files, limit = longestList) {
    const json = JSON.stringify(files.map(({ filename, sha256, size }) => ({ filename, sha256, size })));
    return json.length <= limit ? json : '';
}
/**
 * The output `receipt`. Where it would be longer than an output may be, files are left out of it and counted: first those
 * that are published and verified. The artifact has the whole of it.
 */
function receiptOutput(receipt, limit = longestReceipt) {
    const whole = JSON.stringify(receipt);
    if (whole.length <= limit)
        return whole;
    let left = limit - JSON.stringify({ ...receipt, files: [], filesLeftOut: receipt.files.length }).length;
    const unfinished = receipt.files.filter((each) => !each.verified);
    const kept = unfinished.filter((each) => {
        left -= JSON.stringify(each).length + 1;
        return left >= 0;
    });
    return JSON.stringify({ ...receipt, files: kept, filesLeftOut: receipt.files.length - kept.length });
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


/***/ }),

/***/ 39028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateHere: () => (/* binding */ gateHere),
  gateStep: () => (/* binding */ gateStep),
  runGateRow: () => (/* binding */ runGateRow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/src/build/environment.js
var environment = __webpack_require__(29545);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/gate/shell.js
var shell = __webpack_require__(94721);
// EXTERNAL MODULE: ./lib/cli/src/model/tools.js
var tools = __webpack_require__(41814);
// EXTERNAL MODULE: ./lib/cli/src/gate/interpreter.js
var gate_interpreter = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/cli/src/gate/workroom.js
var workroom = __webpack_require__(62209);
;// CONCATENATED MODULE: ./lib/cli/src/gate/surroundings.js






/** Makes what the row's plan says: an interpreter, the project, its development dependencies, the maintainer's `setup`. */
async function makeSurroundings(room, row) {
    const made = await makeEnvironment(room, row);
    if ('problem' in made || row.prepare.setup === undefined)
        return made;
    const command = row.prepare.setup;
    room.onLine(`$ ${command}`);
    const cwd = external_node_path_.join(room.root, row.directory);
    const argv = await (0,shell/* shellFor */.E)(command, room.os, room.files);
    const run = (each) => room.process.run({ argv: each, cwd, env: made.env, deadline: row.timeout * 60_000, onLine: room.onLine });
    let exit = await run(argv);
    if (exit.code === 'missing')
        exit = await run((0,shell/* plainShell */.X)(command));
    return exit.code === 0 ? made : { problem: unready(row, `\`setup\` ${ended(exit)}`, (0,workroom/* lastLines */.w$)(exit)) };
}
async function makeEnvironment(room, row) {
    if (row.prepare.by === 'none')
        return { env: room.env };
    const folder = external_node_path_.join(room.scratch, 'python');
    const bin = external_node_path_.join(folder, room.os === 'windows' ? 'Scripts' : 'bin');
    const python = external_node_path_.join(bin, room.os === 'windows' ? 'python.exe' : 'python');
    const pathName = Object.keys(room.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
    const env = {
        ...room.env,
        VIRTUAL_ENV: folder,
        [pathName]: [bin, room.env[pathName] ?? ''].filter((each) => each !== '').join(external_node_path_.delimiter),
    };
    const wrong = row.prepare.by === 'uv' ? await byUv(room, row, folder, python) : await byPip(room, row, folder, python);
    return wrong === undefined ? { env } : { problem: wrong };
}
/** `uv sync --locked`, which finds or fetches the interpreter itself. */
async function byUv(room, row, folder, python) {
    const uv = await findUv(room, row);
    if ('problem' in uv)
        return uv.problem;
    const { project = '.', extras, groups, requires } = row.prepare;
    const sync = [
        uv.program,
        'sync',
        '--locked',
        '--no-progress',
        ...(row.python === undefined ? [] : ['--python', row.python]),
        ...extras.flatMap((each) => ['--extra', each]),
        ...groups.flatMap((each) => ['--group', each]),
    ];
    const cwd = external_node_path_.join(room.root, project);
    const synced = await (0,workroom/* prepareBy */.$b)(room, [sync[0] ?? 'uv', ...sync.slice(1)], cwd, { UV_PROJECT_ENVIRONMENT: folder });
    if (synced.code !== 0)
        return unready(row, `\`uv sync --locked\` ${ended(synced)}`, (0,workroom/* lastLines */.w$)(synced));
    if (requires.length === 0)
        return undefined;
    const added = await (0,workroom/* prepareBy */.$b)(room, [uv.program, 'pip', 'install', '--no-progress', '--python', python, ...requires]);
    return added.code === 0 ? undefined : unready(row, `\`uv pip install\` ${ended(added)}`, (0,workroom/* lastLines */.w$)(added));
}
/** A virtual environment and pip: system Pythons refuse `pip install` (PEP 668). */
async function byPip(room, row, folder, python) {
    const { project, extras, requires, files } = row.prepare;
    const interpreter = await (0,gate_interpreter/* findInterpreter */.A)(room, row.python);
    if (interpreter === undefined) {
        const uv = await findUv(room, row);
        if ('problem' in uv)
            return uv.problem;
        const version = row.python === undefined ? [] : ['--python', row.python];
        const fetched = await (0,workroom/* prepareBy */.$b)(room, [uv.program, 'venv', '--seed', '--no-progress', ...version, folder]);
        if (fetched.code !== 0)
            return noInterpreter(row, (0,workroom/* lastLines */.w$)(fetched, 5));
    }
    else {
        const made = await (0,workroom/* prepareBy */.$b)(room, [interpreter, '-m', 'venv', '--clear', folder]);
        if (made.code !== 0)
            return unready(row, `\`python -m venv\` ${ended(made)}`, (0,workroom/* lastLines */.w$)(made));
    }
    const chosen = extras.length > 0 ? `[${extras.join(',')}]` : '';
    const wanted = [
        ...(project === undefined ? [] : ['--editable', `${external_node_path_.join(room.root, project)}${chosen}`]),
        ...files.flatMap((each) => ['--requirement', external_node_path_.join(room.root, each)]),
        ...requires,
    ];
    if (wanted.length === 0)
        return undefined;
    const pip = [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted];
    const installed = await (0,workroom/* prepareBy */.$b)(room, [...pip]);
    return installed.code === 0 ? undefined : unready(row, `\`pip install\` ${ended(installed)}`, (0,workroom/* lastLines */.w$)(installed));
}
/** uv on the PATH, else one of our own: pinned as all our tools are. */
async function findUv(room, row) {
    if ((await (0,workroom/* ask */.kA)(room, ['uv', '--version'])).code === 0)
        return { program: 'uv' };
    const folder = external_node_path_.join(room.scratch, 'uv');
    const isWindows = room.os === 'windows';
    const bin = external_node_path_.join(folder, isWindows ? 'Scripts' : 'bin');
    const made = await (0,workroom/* prepareBy */.$b)(room, [isWindows ? 'python' : 'python3', '-m', 'venv', folder]);
    if (made.code !== 0)
        return { problem: noInterpreter(row, (0,workroom/* lastLines */.w$)(made, 5)) };
    const python = external_node_path_.join(bin, isWindows ? 'python.exe' : 'python');
    const installed = await (0,workroom/* prepareBy */.$b)(room, [
        python,
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        `uv==${tools/* pinnedTools */.w.uv}`,
    ]);
    if (installed.code !== 0) {
        return { problem: unready(row, `\`pip install uv\` ${ended(installed)}`, (0,workroom/* lastLines */.w$)(installed)) };
    }
    return { program: external_node_path_.join(bin, isWindows ? 'uv.exe' : 'uv') };
}
const ended = ({ code }) => code === 'timeout' ? 'ran out of time' : code === 'missing' ? 'could not be started' : `ended with exit code ${code}`;
function unready(row, what, words) {
    return (0,problem/* problem */.CC)('gate-unready', `The surroundings of the gate ${row.name} could not be made: ${what}${words === '' ? '.' : `:\n${words}`}`, 'Mend what it says, or give the gate a `setup` command of your own in the config.', row.blocking ? {} : { level: 'warning' });
}
function noInterpreter(row, words) {
    return (0,problem/* problem */.CC)('gate-unready', `There is no Python ${row.python ?? '3'} for the gate ${row.name}${words === '' ? '.' : `:\n${words}`}`, `Put \`actions/setup-python\` with \`python-version: "${row.python ?? '3.x'}"\` in front of this step, or take that version out of \`gates\`.`, row.blocking ? {} : { level: 'warning' });
}

;// CONCATENATED MODULE: ./lib/cli/src/gate/run.js





/** Runs one gate: makes its surroundings, then the command as it stands, bounded in time with everything that it starts. */
async function runGate(room, row, clock) {
    const made = await makeSurroundings(room, row);
    if ('problem' in made)
        return { row, outcome: 'unready', seconds: 0, problems: [made.problem] };
    room.onLine(`$ ${row.run.trimEnd()}`);
    const cwd = external_node_path_.join(room.root, row.directory);
    const start = clock.now();
    const run = (argv) => room.process.run({ argv, cwd, env: made.env, deadline: row.timeout * 60_000, onLine: room.onLine });
    let exit = await run(await (0,shell/* shellFor */.E)(row.run, room.os, room.files));
    if (exit.code === 'missing')
        exit = await run((0,shell/* plainShell */.X)(row.run));
    const seconds = (clock.now() - start) / 1000;
    if (exit.code === 0)
        return { row, outcome: 'passed', seconds, problems: [] };
    const outcome = exit.code === 'timeout' ? 'timeout' : 'failed';
    return { row, outcome, seconds, problems: [exit.code === 'timeout' ? late(row, exit) : failed(row, exit)] };
}
function failed(row, exit) {
    const how = exit.code === 'missing' ? `could not be started in ${row.directory}` : `ended with exit code ${exit.code}`;
    return (0,problem/* problem */.CC)('gate-failed', `The gate ${row.name} ${how}. Its last lines:\n${(0,workroom/* lastLines */.w$)(exit)}`, row.blocking
        ? 'Mend what it says: nothing is released while a blocking gate fails.'
        : 'Mend what it says. The gate does not block, so the release goes on.', row.blocking ? {} : { level: 'warning' });
}
function late(row, exit) {
    return (0,problem/* problem */.CC)('gate-timeout', `The gate ${row.name} was ended after ${row.timeout} minutes, with everything that it had started. Its last lines:\n${(0,workroom/* lastLines */.w$)(exit)}`, 'Find out what it waits for, or raise its `timeout` (minutes) in the config.', row.blocking ? {} : { level: 'warning' });
}

// EXTERNAL MODULE: ./lib/cli/src/model/plan.js
var plan = __webpack_require__(9618);
// EXTERNAL MODULE: ./lib/cli/src/model/target.js
var target = __webpack_require__(26968);
// EXTERNAL MODULE: ./lib/cli/src/observe/git.js
var observe_git = __webpack_require__(91432);
// EXTERNAL MODULE: ./lib/cli/src/report/text.js
var report_text = __webpack_require__(93355);
;// CONCATENATED MODULE: ./lib/cli/src/report/gates.js

const words = {
    passed: 'passed',
    failed: 'failed',
    timeout: 'ran out of time',
    unready: 'could not be prepared',
};
/** One line of the log: the outcome first. */
function gateLine({ row, outcome, seconds }) {
    const mild = outcome !== 'passed' && !row.blocking ? ' (it does not block)' : '';
    return `${words[outcome]}: ${row.name}, ${seconds.toFixed(1)} s${mild}`;
}
/** The gates as a section of the job summary. */
function gatesSummary(results) {
    if (results.length === 0)
        return [];
    const rows = results.map(({ row, outcome, seconds }) => [
        (0,report_text/* code */.aY)(row.name),
        words[outcome],
        `${seconds.toFixed(1)} s`,
        row.blocking ? 'yes' : 'no',
    ]);
    return [(0,report_text/* table */.tp)(['Gate', 'Outcome', 'Took', 'Blocks'], rows)];
}

;// CONCATENATED MODULE: ./lib/cli/src/steps/gate.js









/** Runs the row of the gate matrix that the input `gate` names. */
async function gateStep(stage) {
    const { ports, inputs, root } = stage;
    const read = (0,plan/* readPlan */.m)(inputs.plan);
    if ('problem' in read)
        return refused([read.problem]);
    if (inputs.gate === target/* nothingTarget */.Xi)
        return { problems: [], outputs: {}, summary: ['Nothing to check.'] };
    const row = read.plan.gates.find((each) => each.name === inputs.gate);
    if (row === undefined)
        return refused([unknownGate(inputs.gate, read.plan)]);
    if (row.system !== ports.run.os)
        return refused([otherSystem(row, ports.run.os)]);
    const git = await (0,observe_git/* observeGit */.F)(root, ports.process, (0,environment/* childEnvironment */.Q)(ports.process.environment));
    if ('problem' in git)
        return refused([git.problem]);
    if (git.commit !== read.plan.commit)
        return refused([otherCommit(git.commit, read.plan)]);
    const result = await runGateRow(stage, read.plan, row);
    return { problems: result.problems, outputs: {}, summary: gatesSummary([result]) };
}
/** Runs the gates that this host can run, in the order of the plan. What needs another system is left to jobs of its own. */
async function gateHere(stage, plan) {
    const here = plan.gates.filter((each) => each.system === stage.ports.run.os);
    const results = [];
    // one after the other: gates of one checkout may write the same files
    for (const row of here)
        results.push(await runGateRow(stage, plan, row));
    const others = plan.gates.filter((each) => !here.includes(each)).map((each) => each.name);
    if (others.length > 0)
        stage.ports.actions.line(`gates left to jobs of their own: ${others.join(', ')}`);
    return { problems: results.flatMap((each) => each.problems), outputs: {}, summary: gatesSummary(results) };
}
/** Runs one row in the folder of the stage, whatever system it is for. */
async function runGateRow(stage, plan, row) {
    const { ports, root } = stage;
    const scratch = external_node_path_.join(ports.run.temp, 'release-action', 'gate');
    await ports.files.remove(scratch);
    const more = { SOURCE_DATE_EPOCH: String(plan.epoch), RELEASE_ACTION_TREE: (0,external_node_crypto_.randomUUID)() };
    ports.actions.group(`Gate ${row.name}`);
    const result = await runGate({
        process: ports.process,
        files: ports.files,
        os: ports.run.os,
        root,
        scratch,
        env: (0,environment/* childEnvironment */.Q)(ports.process.environment, more),
        onLine: (line) => ports.actions.line(line),
    }, row, ports.clock);
    ports.actions.endGroup();
    ports.actions.line(gateLine(result));
    await ports.files.remove(scratch);
    return result;
}
function refused(problems) {
    return { problems, outputs: {}, summary: [] };
}
function unknownGate(gate, plan) {
    const names = [...plan.gates.map((each) => each.name), target/* nothingTarget */.Xi];
    return (0,problem/* problem */.CC)('gate-unknown', `The plan has no gate ${gate === undefined ? '(none given)' : JSON.stringify(gate)}.`, `Pass gate: \${{ matrix.gate }}. The plan has ${names.join(', ')}.`);
}
function otherSystem(row, os) {
    return (0,problem/* problem */.CC)('target-not-here', `The gate ${row.name} is for ${row.system}, and this is ${os}.`, 'Give the job `runs-on: ${{ matrix.runner }}`.');
}
function otherCommit(commit, plan) {
    return (0,problem/* problem */.CC)('checkout-other-commit', `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`, 'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.');
}


/***/ }),

/***/ 66278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ servedBy),
  q: () => (/* binding */ servedByBoth)
});

// EXTERNAL MODULE: ./lib/cli/src/model/distribution.js
var distribution = __webpack_require__(33223);
// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
// EXTERNAL MODULE: ./lib/cli/src/model/standing.js
var model_standing = __webpack_require__(80661);
;// CONCATENATED MODULE: ./lib/cli/src/verify/compare.js


/** Holds one file against what the registry was found to have of its release. */
function compare(registry, distribution, found) {
    const { filename } = distribution;
    if (found === 'absent')
        return { unseen: 'does not know the project yet' };
    if ('unreadable' in found)
        return { unseen: `could not be asked (${found.unreadable.message})` };
    const { standing, held } = (0,model_standing/* standingOf */.Y)(distribution, found.files);
    if (standing === 'identical')
        return { filename, verified: true };
    if (held === undefined)
        return { unseen: 'does not show the file yet' };
    return servesOther(registry, distribution, held.sha256);
}
/** The registry has other bytes than those that were built: told with both hashes. */
function servesOther(registry, distribution, held) {
    const { filename, sha256 } = distribution;
    const message = `${registry.url} serves ${filename} with SHA-256 ${held}; ${sha256} was built.`;
    const fix = `Somebody else has published this file. Yank the release, find out who can publish it, and release a new version: ${registry.page(distribution)}`;
    return { filename, verified: false, problem: (0,problem/* problem */.CC)('verify-differs', message, fix) };
}

;// CONCATENATED MODULE: ./lib/cli/src/verify/downloads.js

/** Looks at what a registry serves, besides what its index says. Each file is fetched once, unless it is not there yet. */
function openDownloads(registry) {
    const sights = new Map();
    const fetchOne = async (distribution) => {
        const got = await registry.download?.(distribution);
        if (got === undefined)
            return;
        const { filename, sha256 } = distribution;
        if ('unreadable' in got) {
            sights.set(distribution, { unseen: `does not serve the file yet (${got.unreadable.message})` });
        }
        else if (got.sha256 === sha256)
            sights.set(distribution, { filename, verified: true });
        else
            sights.set(distribution, servesOther(registry, distribution, got.sha256));
    };
    const isSettled = (each) => {
        const sight = sights.get(each);
        return sight !== undefined && !('unseen' in sight);
    };
    return {
        async fetch(distributions) {
            if (registry.download === undefined)
                return;
            await Promise.all(distributions.filter((each) => !isSettled(each)).map(fetchOne));
        },
        sight: (distribution) => sights.get(distribution),
    };
}

// EXTERNAL MODULE: ./lib/cli/src/verify/watch.js
var watch = __webpack_require__(36666);
;// CONCATENATED MODULE: ./lib/cli/src/verify/wait.js




/**
 * Most indexes show a file within two seconds, and neither the sparse index and the downloads of crates.io nor the pages of
 * PyPI are limited in number (crates.io/data-access).
 */
const pace = [300, 600, 1000, 1500, 2000, 3000, 5000];
/**
 * Asks the registry until it shows every file with the SHA-256 that was built, or the budget is spent; gives one result a
 * file, in the order given. Where the registry can be asked for the bytes themselves, they are fetched and hashed too.
 * Other bytes are an error at once. A file that is not shown in time is a warning: the upload was taken, and the caches
 * before an index may keep an old answer for ten minutes. Its bytes are verified where they were seen.
 */
async function waitUntilServed(options) {
    const { registry, distributions, budget = 300_000 } = options;
    const results = new Map();
    const downloads = openDownloads(registry);
    const look = async (left) => {
        const unseen = new Map();
        const [answers] = await Promise.all([askAll(registry, left), downloads.fetch(left)]);
        for (const each of left) {
            const sight = worse(compare(registry, each, answers.get(releaseOf(each)) ?? 'absent'), downloads.sight(each));
            if ('unseen' in sight)
                unseen.set(each, sight.unseen);
            else
                results.set(each, sight);
        }
        return unseen;
    };
    const unseen = await (0,watch/* watch */.w)({ ...options, budget, pace, items: distributions, look });
    for (const [each, why] of unseen)
        results.set(each, late(registry, each, why, { budget, downloads }));
    return distributions.flatMap((each) => results.get(each) ?? []);
}
/** Other bytes outweigh everything, and what is not seen outweighs what is. */
function worse(inIndex, inBytes) {
    if (inBytes === undefined || 'problem' in inIndex)
        return inIndex;
    if ('problem' in inBytes)
        return inBytes;
    return 'unseen' in inIndex ? inIndex : inBytes;
}
function late(registry, distribution, why, { budget, downloads }) {
    const { filename } = distribution;
    const bytes = downloads.sight(distribution);
    if (bytes !== undefined && 'verified' in bytes && bytes.verified) {
        const message = `${registry.url} serves ${filename} as it was built, and after ${Math.round(budget / 1000)} s its index ${why}.`;
        const fix = 'It is published. A cache before the index may lag by ten minutes and more; until then cargo may not find the version.';
        return { filename, verified: true, problem: (0,problem/* problem */.CC)('verify-index-late', message, fix, { level: 'warning' }) };
    }
    const message = `${registry.url} took ${filename} and, after ${Math.round(budget / 1000)} s, ${why}.`;
    const fix = `It is published; a cache before the index may lag by ten minutes and more. Look at ${registry.page(distribution)}, or run the job again, which only compares.`;
    return { filename, verified: false, problem: (0,problem/* problem */.CC)('verify-unseen', message, fix, { level: 'warning' }) };
}
/** What the registry says of each release, asked once and all at the same time: the way out bounds its connections. */
async function askAll(registry, distributions) {
    const releases = new Map(distributions.map((each) => [releaseOf(each), each]));
    return new Map(await Promise.all([...releases].map(async ([key, each]) => [key, await registry.find(each)])));
}
const releaseOf = ({ name, version }) => `${name}@${version}`;

;// CONCATENATED MODULE: ./lib/cli/src/verify/release.js


/** Waits as {@link waitUntilServed} does, for those of the files that go to the registry of one ecosystem. */
const servedBy = (registries, ecosystem, files, waiting) => waitUntilServed({
    ...waiting,
    registry: registries[ecosystem],
    distributions: files.filter((each) => (0,distribution/* ecosystemOf */.M)(each.kind) === ecosystem),
});
/** Waits for all files of a release at both registries at once; one result a file, crates first. */
async function servedByBoth(registries, files, waiting) {
    const parts = await Promise.all(distribution/* ecosystems */.u.map((each) => servedBy(registries, each, files, waiting)));
    return parts.flat();
}


/***/ }),

/***/ 36666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ oneByOne),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _model_lanes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30554);

/**
 * Looks at once, and again and again until every item is settled or the budget is spent. Gives those that are not, with the
 * reason that the last look gave. Each wait is up to a fifth shorter or longer than the pace says, so that the jobs of many
 * releases do not come together.
 */
async function watch(watched) {
    const { look, clock, budget, pace, random = Math.random } = watched;
    const end = clock.now() + budget;
    let left = new Map(watched.items.map((each) => [each, '']));
    for (let looks = 0; left.size > 0; looks += 1) {
        left = await look([...left.keys()]);
        const time = end - clock.now();
        if (left.size === 0 || time <= 0)
            break;
        const wait = pace[Math.min(looks, pace.length - 1)] ?? pace[0];
        await clock.sleep(Math.min(time, Math.round(wait * (0.8 + 0.4 * random()))));
    }
    return left;
}
/** How many are asked for at a time. */
const width = 8;
/** A look that asks for one item after the other, eight at a time. `ask` gives why one is not settled yet, if it is not. */
function oneByOne(ask) {
    return async (left) => {
        const answers = await (0,_model_lanes_js__WEBPACK_IMPORTED_MODULE_0__/* .inLanes */ .L)(left, width, async (each) => [each, await ask(each)]);
        return new Map(answers.flatMap(([each, why]) => (why === undefined ? [] : [[each, why]])));
    };
}


/***/ })

};
