export const id = 264;
export const ids = [264];
export const modules = {

/***/ 16980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ slackMessage)
/* harmony export */ });
/**
 * The message for an incoming webhook: blocks, and the `text` that notifications show (Slack docs, "Block Kit": a header
 * has at most 150 characters, a section 3000).
 */
function slackMessage({ event, releaseUrl, runUrl }, { subject, text }) {
    const links = [
        ...(event === 'released' && releaseUrl !== undefined ? [`<${inLink(releaseUrl)}|GitHub Release>`] : []),
        ...(runUrl === undefined ? [] : [`<${inLink(runUrl)}|Workflow run>`]),
    ];
    const body = text === `${subject}.` || text.startsWith(`${subject}.\n`) ? text.slice(subject.length + 1).trim() : text;
    return {
        text: escaped(subject),
        blocks: [
            {
                type: 'header',
                text: { type: 'plain_text', text: cut(`${event === 'released' ? '\ud83d\udce6' : '\u274c'} ${subject}`, 150) },
            },
            ...(body === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: sectionText(body), verbatim: true } }]),
            ...(links.length === 0 ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text: links.join(' · ') }] }]),
        ],
    };
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** The three characters that Slack reads: without them there is no mention, no channel and no link (Slack docs, "Formatting text for app surfaces"). */
const escaped = (text) => text.replace(/[&<>]/g, (each) => (each === '&' || each === '<' ? entities[each] : entities['>']));
const address = /https?:\/\/[^\s<>|]+/g;
/** The text of a section, cut before an entity and never in the middle of one. Only whole addresses become links. */
function sectionText(text) {
    // a link costs two characters more
    const longest = Math.max(1500, longestSection - 2 * (text.match(address)?.length ?? 0));
    let kept = '';
    for (const each of text) {
        const shown = escaped(each);
        if (kept.length + shown.length > longest - 1)
            return linked(`${kept}\u2026`);
        kept += shown;
    }
    return linked(kept);
}
const longestSection = 3000;
const linked = (text) => text.replace(address, '<$&>');
const cut = (text, longest) => text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
/** In an address of a link nothing may end the link. */
const inLink = (url) => escaped(url).replaceAll('|', '%7C');


/***/ }),

/***/ 36873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ webhookBody),
/* harmony export */   J: () => (/* binding */ webhookRequest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What is posted to a webhook; `schemas/announcement.schema.json` describes it. */
function webhookBody(announcement, { subject, text }) {
    const { event, id, at, tag, version, channel, repository, files, problems, releaseUrl, runUrl } = announcement;
    return JSON.stringify({
        schema: 1,
        event,
        id,
        at,
        repository,
        tag,
        version,
        channel,
        subject,
        text,
        files: files.map(({ filename, name, version: of, sha256, size, registry, outcome, page }) => {
            return { filename, name, version: of, sha256, size, registry, outcome, page };
        }),
        problems: problems.map(({ code, message, fix }) => ({ code, message, fix })),
        releaseUrl,
        runUrl,
    });
}
/**
 * The request. With a secret, `x-release-action-signature-256` is `sha256=` and the HMAC-SHA256 of the body's bytes in
 * lower-case hex, the form that GitHub's own webhooks have. Whoever receives it twice knows it by its id, so it may be
 * sent again where no answer came.
 */
function webhookRequest(url, body, announcement, secret) {
    const bytes = Buffer.from(body);
    return {
        method: 'POST',
        url,
        headers: {
            'content-type': 'application/json; charset=utf-8',
            'x-release-action-event': announcement.event,
            'x-release-action-delivery': announcement.id,
            ...(secret !== undefined && {
                'x-release-action-signature-256': `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(bytes).digest('hex')}`,
            }),
        },
        body: bytes,
        deadline: 10_000,
        repeatable: true,
    };
}


/***/ }),

/***/ 21469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ unknownVariables),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/** The values that a template may name in braces. */
const variables = [
    'tag',
    'version',
    'channel',
    'repository',
    'result',
    'packages',
    'files',
    'problems',
    'release-url',
    'run-url',
];
/** Names in braces that a template has and no value bears. */
function unknownVariables(template) {
    const named = [...template.matchAll(name)].map((match) => match[1] ?? '');
    return [...new Set(named)].filter((each) => !variables.some((known) => known === each));
}
/**
 * The words, from the template or the usual ones. A template without `{result}` is meant for a release that worked: what
 * failed is told in the usual words, or it would be announced as out.
 */
function wordsOf(announcement, template) {
    const values = valuesOf(announcement);
    const { event, repository, tag } = announcement;
    const subject = oneLine(`${repository === undefined ? '' : `${repository} `}${tag} ${values.result}`);
    const isMeant = event === 'released' || template?.includes('{result}') === true;
    const text = template !== undefined && isMeant ? filled(template, values) : usualText(announcement, subject);
    return { subject, text: clean(text).trim() };
}
const name = /\{([a-z][a-z-]*)\}/g;
/** In one pass: what a value brings along in braces is not filled in again. */
function filled(template, values) {
    return template.replace(name, (whole, named) => {
        const known = variables.find((each) => each === named);
        return known === undefined ? whole : values[known];
    });
}
function valuesOf(announcement) {
    const { event, tag, version, channel, repository, packages, files, problems, releaseUrl, runUrl } = announcement;
    return {
        tag,
        version,
        channel,
        repository: repository ?? '',
        result: results[event],
        packages: packages.join(', '),
        files: files.map((each) => each.filename).join(', '),
        problems: problems.map((each) => `${each.code}: ${each.message}`).join('\n'),
        'release-url': releaseUrl ?? '',
        'run-url': runUrl ?? '',
    };
}
const results = {
    released: 'is released',
    failed: 'was not released',
    unverified: 'is on the registries, and did not pass verification',
};
function usualText({ event, packages, files, problems, releaseUrl, runUrl }, subject) {
    const out = files.filter((each) => each.outcome === 'uploaded' || each.outcome === 'already-there').length;
    const lines = event === 'released'
        ? [
            ...packages.map((each) => `- ${each}`),
            ...(releaseUrl === undefined ? [] : [`Release: ${releaseUrl}`]),
            ...(runUrl === undefined ? [] : [`Run: ${runUrl}`]),
        ]
        : [
            event === 'unverified'
                ? 'Its GitHub Release stays a draft.'
                : files.length === 0
                    ? 'Nothing was uploaded.'
                    : `${out} of ${files.length} files are published. Running the failed job again sends the rest.`,
            ...problems.slice(0, mostProblems).map((each) => `- ${each.code}: ${oneLine(each.message)}`),
            ...(problems.length > mostProblems ? [`- and ${problems.length - mostProblems} more`] : []),
            ...(runUrl === undefined ? [] : [`Run: ${runUrl}`]),
        ];
    return [`${subject}.`, '', ...lines].join('\n');
}
const mostProblems = 5;
/** Without what could start a line of its own: a header of a mail, for one. */
const oneLine = (text) => clean(text).replace(/\s+/g, ' ').trim();
/** Without control characters, and without those that turn the direction of a text around. */
const clean = (text) => text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '');


/***/ }),

/***/ 51264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRunStep: () => (/* binding */ dryRunStep)
});

// EXTERNAL MODULE: ./lib/action/announce/announcement.js
var announce_announcement = __webpack_require__(16621);
// EXTERNAL MODULE: ./lib/action/announce/slack.js
var slack = __webpack_require__(16980);
// EXTERNAL MODULE: ./lib/action/announce/webhook.js
var webhook = __webpack_require__(36873);
// EXTERNAL MODULE: ./lib/action/announce/words.js
var announce_words = __webpack_require__(21469);
;// CONCATENATED MODULE: ./lib/action/announce/preview.js



/** What would be sent after a release that works, by every way that the plan or the job names; addresses are never shown. */
function previewOf(announcement, notify, ways) {
    if (!notify.on.includes('success'))
        return [];
    const words = (0,announce_words/* wordsOf */.Z9)(announcement, notify.template);
    const mail = `Subject: ${words.subject}\n\n${words.text}`;
    return [
        ...(notify.slack || ways.slack !== undefined
            ? [{ to: 'Slack', kind: 'json', body: JSON.stringify((0,slack/* slackMessage */.y)(announcement, words), null, 2) }]
            : []),
        ...(notify.email.length > 0
            ? [{ to: `mail to ${notify.email.join(', ')}`, kind: 'text', body: mail }]
            : []),
        ...(notify.webhook || ways.webhook !== undefined
            ? [
                {
                    to: 'the webhook',
                    kind: 'json',
                    body: JSON.stringify(JSON.parse((0,webhook/* webhookBody */.C)(announcement, words)), null, 2),
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/action/attest/eligibility.js + 1 modules
var eligibility = __webpack_require__(53066);
// EXTERNAL MODULE: ./lib/action/attest/provenance-eligibility.js
var provenance_eligibility = __webpack_require__(11959);
// EXTERNAL MODULE: ./lib/action/attest/sign.js + 1 modules
var sign = __webpack_require__(26899);
// EXTERNAL MODULE: ./lib/action/github-release/attachment.js
var attachment = __webpack_require__(11167);
// EXTERNAL MODULE: ./lib/action/github-release/published.js
var github_release_published = __webpack_require__(21554);
;// CONCATENATED MODULE: ./lib/action/github-release/foresee.js

/**
 * What a publish would be refused for because the release of its tag is public already, with other files. For a dry run: drafts
 * are shown to who may write only, and a GitHub that does not answer, or not without a token, tells nothing.
 */
async function foreseeRelease(github, { tag, attachments, announced }) {
    const listed = await github.releases();
    const published = 'refused' in listed ? undefined : listed.find((each) => each.tag === tag && !each.draft);
    if (published === undefined)
        return [];
    return (0,github_release_published/* comparePublished */.k)(published, attachments, announced).map((each) => each.level === 'error' ? { ...each, level: 'live' } : each);
}

// EXTERNAL MODULE: ./lib/action/model/distribution.js
var distribution = __webpack_require__(66428);
// EXTERNAL MODULE: ./lib/action/preflight.js + 15 modules
var preflight = __webpack_require__(90824);
// EXTERNAL MODULE: ./lib/action/publish/inventory.js
var inventory = __webpack_require__(89430);
// EXTERNAL MODULE: ./lib/action/guards/facts.js
var facts = __webpack_require__(4190);
;// CONCATENATED MODULE: ./lib/action/report/announcements.js
/** What a live release would send, for the log. */
function announcementLines(shown) {
    return shown.flatMap(({ to, body }) => [`To ${to}:`, ...body.split('\n').map((line) => `  ${line}`.trimEnd())]);
}
/** The same, as a section of the job summary; empty where nobody is told. */
function announcementSection(shown) {
    if (shown.length === 0)
        return [];
    return ['### What would be announced', ...shown.map(({ to, kind, body }) => `To ${to}:\n\n${fenced(kind, body)}`)];
}
/** A fence longer than any in the text (CommonMark 0.31, 4.5). */
function fenced(kind, body) {
    const runs = (body.match(/`+/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return `${fence}${kind}\n${body}\n${fence}`;
}

// EXTERNAL MODULE: ./lib/action/report/files.js
var report_files = __webpack_require__(6806);
// EXTERNAL MODULE: ./lib/action/report/guards.js
var report_guards = __webpack_require__(95983);
// EXTERNAL MODULE: ./lib/action/report/outputs.js
var outputs = __webpack_require__(52991);
// EXTERNAL MODULE: ./lib/action/report/problems.js
var report_problems = __webpack_require__(42929);
;// CONCATENATED MODULE: ./lib/action/steps/dry-run.js
















/** What the registry has, and what a live run would therefore do. */
const intents = {
    absent: 'upload',
    identical: 'nothing: it is there with these bytes',
    different: 'refuse: it is there with other bytes',
    unknown: 'ask again: the registry did not answer',
};
/** Everything that a publish does short of minting and uploading; tells exactly what a live run would do. */
async function dryRunStep(stage, prepared) {
    const { actions } = stage.ports;
    const { plan } = prepared;
    actions.group('Guards, files and registries');
    const { guards, holdings, problems: found } = await (0,preflight/* preflight */.Mz)(stage, prepared, false);
    const refusedByRelease = await foreseen(stage, prepared, holdings);
    actions.endGroup();
    const problems = [...found.map((each) => betweenReleases(each, plan)), ...refusedByRelease];
    const registries = stage.registriesFor(plan.pypi);
    const files = distribution/* ecosystems */.u.flatMap((ecosystem) => holdings[ecosystem].map(({ distribution, standing }) => {
        const registry = registries[ecosystem];
        const page = registry.page(distribution);
        return { file: distribution, registry: registry.url, page, intent: intents[standing] };
    }));
    actions.group('What a live run would do');
    for (const line of (0,report_guards/* guardLines */.F)(guards))
        actions.line(line);
    for (const line of (0,report_files/* intentLines */.A0)(files))
        actions.line(line);
    const signing = signingOf(stage, prepared, holdings);
    actions.line(signing);
    const proving = provingOf(stage, holdings);
    actions.line(proving);
    actions.endGroup();
    const previews = announcementsOf(stage, prepared, files);
    if (previews.length > 0) {
        actions.group('What would be announced');
        for (const line of announcementLines(previews))
            actions.line(line);
        actions.endGroup();
    }
    const verdict = (0,report_problems/* isRed */.iI)(problems, false)
        ? 'Dry run: a release would be refused.'
        : `Dry run: nothing was uploaded${plan.tagSource === 'pushed' ? `, and ${plan.tag} is not published` : ''}.`;
    actions.line(verdict);
    return {
        problems: [...problems, ...notPublished(stage, prepared, problems)],
        outputs: {
            tag: plan.tag,
            version: plan.version,
            prerelease: String(plan.prerelease),
            channel: plan.channel,
            distributions: (0,outputs/* distributionsOutput */.b1)(files.map(({ file }) => file)),
            published: 'false',
        },
        summary: [
            verdict,
            ...(0,report_files/* intentSection */.WN)(files),
            signing,
            proving,
            ...(0,report_guards/* guardSection */.$)(guards),
            ...announcementSection(previews),
        ],
    };
}
/** What the GitHub Release of the tag would refuse, where it is public already. Without a tag there is none to ask for. */
async function foreseen({ ports }, { plan }, { rust, python }) {
    if (plan.tagSource === 'assumed' || !plan.release.assets)
        return [];
    const files = [...rust, ...python].map((each) => (0,attachment/* fileAttachment */.Kb)(ports.files, each.distribution));
    const { attachments } = (0,attachment/* attachable */.e)(files);
    return foreseeRelease(ports.github, { tag: plan.tag, attachments, announced: ports.run.event === 'release' });
}
/** The words that a release which goes well would be announced in. */
function announcementsOf({ ports, given, registriesFor }, { plan }, files) {
    const registries = registriesFor(plan.pypi);
    const announcement = (0,announce_announcement/* announcementOf */.r)(plan, ports.run, {
        event: 'released',
        files: files.map(({ file, intent }) => {
            const registry = registries[(0,distribution/* ecosystemOf */.M)(file.kind)];
            const { name, url } = registry;
            const outcome = intent === intents.identical ? 'already-there' : 'uploaded';
            return { ...file, registry: name === 'other' ? url : name, outcome, page: registry.page(file) };
        }),
        problems: [],
        releaseUrl: undefined,
        now: ports.clock.now(),
    });
    return previewOf(announcement, plan.notify, given.announce);
}
/** Whether a live run would attest, as far as it can be told without a token of the job. */
function signingOf({ ports, given, inputs, registriesFor }, { plan }, holdings) {
    const hasToken = given.python !== undefined;
    // the permissions of the publishing job are not seen here; that no registry knows the issuer of another server is
    const isTrusted = ports.identity.available || (!hasToken && ports.run.serverUrl === 'https://github.com');
    const eligible = (0,eligibility/* eligibility */.G)({
        wanted: inputs.attestations,
        registry: registriesFor(plan.pypi).python.name,
        credential: isTrusted ? 'trusted' : 'token',
        hasToken,
        visibility: (0,facts/* visibilityInEvent */.q9)(ports.run.payload),
        claims: undefined,
    });
    return (0,sign/* wordsOf */.Z)(eligible, (0,inventory/* absentFrom */.aS)(holdings.python));
}
/** Whether a live run would store build provenance; whether its job may is seen then only. */
function provingOf({ ports, inputs }, { rust, python }) {
    const off = (0,provenance_eligibility/* provenanceOff */.t)({
        wanted: inputs.attestations,
        visibility: (0,facts/* visibilityInEvent */.q9)(ports.run.payload),
        serverUrl: ports.run.serverUrl,
        hasIdentity: undefined,
    });
    return (0,provenance_eligibility/* foretellProvenance */.L)(off, (0,inventory/* absentFrom */.aS)([...rust, ...python]));
}
/**
 * Without a tag the plan is for the version of the manifests, which between two releases is the one that is out already.
 * That its files have other bytes by now would stop a release of it, and nobody means to make one.
 */
const betweenReleases = (each, { tagSource }) => tagSource === 'assumed' && aboutPublished.includes(each.code) ? { ...each, level: 'live' } : each;
const aboutPublished = ['registry-file-differs', 'registry-release-closed'];
/** On a tag a green dry run is easily taken for a release. */
function notPublished({ ports }, { plan }, problems) {
    if (ports.run.ref !== `refs/tags/${plan.tag}` || (0,report_problems/* isRed */.iI)(problems, false))
        return [];
    return [
        {
            code: 'dry-run-on-tag',
            level: 'warning',
            message: `This was a dry run: ${plan.tag} was not published.`,
            fix: 'To publish, run the step `publish` with `live: true`.',
        },
    ];
}


/***/ })

};
