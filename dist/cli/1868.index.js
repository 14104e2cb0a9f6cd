export const id = 1868;
export const ids = [1868];
export const modules = {

/***/ 91868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* binding */ announce)
});

// UNUSED EXPORTS: unset

// EXTERNAL MODULE: ./lib/cli/src/model/problem.js + 1 modules
var problem = __webpack_require__(38915);
;// CONCATENATED MODULE: ./lib/cli/src/announce/mail-address.js
/**
 * Reads `smtps://user:password@mail.example.org:465?from=releases@example.org`. Without `from` the user is the sender
 * where it is an address. Gives the words of what is wrong, which never hold any part of the address.
 */
function readMailServer(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
        return { wrong: 'is no address of the form smtps://user:password@host:465?from=releases@example.org' };
    }
    const unknown = [...url.searchParams.keys()].filter((each) => each !== 'from');
    if (unknown.length > 0 || (url.pathname !== '' && url.pathname !== '/')) {
        return { wrong: 'has more than a server and `from` in it' };
    }
    const user = decoded(url.username);
    const password = decoded(url.password);
    if (user === false || password === false) {
        return { wrong: 'has a user or a password with a `%` that is not written as `%25`' };
    }
    const from = url.searchParams.get('from') ?? (isAddress(user) ? user : undefined);
    if (!isAddress(from))
        return { wrong: 'does not say who the sender is: add ?from=releases@example.org' };
    const secure = url.protocol === 'smtps:';
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    return {
        host,
        port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
        secure,
        needsTls: !secure && user !== undefined && !['localhost', '127.0.0.1', '::1'].includes(host),
        user,
        password,
        from,
    };
}
const isAddress = (text) => text !== undefined && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text);
function decoded(part) {
    if (part === '')
        return undefined;
    try {
        return decodeURIComponent(part);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/cli/src/announce/slack.js
var announce_slack = __webpack_require__(14303);
// EXTERNAL MODULE: ./lib/cli/src/announce/webhook.js
var webhook = __webpack_require__(66834);
// EXTERNAL MODULE: ./lib/cli/src/announce/words.js
var announce_words = __webpack_require__(72450);
;// CONCATENATED MODULE: ./lib/cli/src/announce/announce.js





/** Tells everybody whom the plan names, at the same time. Never throws, and never waits for long. */
async function announce(reach, ways, notify, announcement) {
    const wanted = announcement.event === 'released' ? 'success' : 'failure';
    if (!notify.on.includes(wanted))
        return { told: [], problems: [] };
    const words = (0,announce_words/* wordsOf */.Z9)(announcement, notify.template);
    const ends = await Promise.all([
        toSlack(reach.http, ways, announcement, words),
        toMail(reach.mail, ways, notify, announcement, words),
        toWebhook(reach.http, ways, announcement, words),
    ]);
    return {
        told: ends.flatMap((each) => (each !== undefined && 'told' in each ? [each.told] : [])),
        problems: [
            ...unset(ways, notify),
            ...ends.flatMap((each) => (each !== undefined && 'failed' in each ? [failed(each.failed)] : [])),
        ],
    };
}
/** What the plan asks for, and the job has no address for; also an address for mail without anybody to write to. */
function unset(ways, { slack, email, webhook }) {
    const missing = [
        ...(slack && ways.slack === undefined ? [['Slack', 'slack-webhook']] : []),
        ...(email.length > 0 && ways.smtp === undefined ? [['mail', 'smtp-url']] : []),
        ...(webhook && ways.webhook === undefined ? [['a webhook', 'webhook-url']] : []),
    ].map(([who, input]) => (0,problem/* problem */.CC)('announcement-unset', `The config announces releases by ${who}, and the input \`${input}\` is empty.`, `Check that the secret exists in the repository or in the job's environment, and is passed as \`${input}\`.`, { level: 'warning' }));
    if (ways.smtp === undefined || email.length > 0)
        return missing;
    const nobody = (0,problem/* problem */.CC)('announcement-unset', 'The input `smtp-url` is given, and the config names nobody to write to.', 'Add to the config:\n    notify:\n      email: [team@example.org]', { level: 'warning' });
    return [...missing, nobody];
}
async function toSlack(http, { slack }, announcement, words) {
    if (slack === undefined)
        return undefined;
    const body = Buffer.from(JSON.stringify((0,announce_slack/* slackMessage */.y)(announcement, words)));
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    // not sent again: Slack would show it twice
    return post(http, 'Slack', 'slack-webhook', { method: 'POST', url: slack.reveal(), headers, body, deadline: 10_000 });
}
async function toWebhook(http, ways, announcement, words) {
    if (ways.webhook === undefined)
        return undefined;
    const body = (0,webhook/* webhookBody */.C)(announcement, words);
    return post(http, 'the webhook', 'webhook-url', (0,webhook/* webhookRequest */.J)(ways.webhook.reveal(), body, announcement, ways.webhookSecret?.reveal()));
}
/** The server's words are told, and never the address. */
async function post(http, who, input, request) {
    if (!URL.canParse(request.url) || !/^https?:$/.test(new URL(request.url).protocol)) {
        return { failed: `the input \`${input}\` is no https address` };
    }
    const { status, reason, body } = await http.send(request);
    if (status >= 200 && status < 300)
        return { told: who };
    if (status === 0)
        return { failed: `${who} did not answer: ${reason}` };
    const said = Buffer.from(body).toString().replace(/\s+/g, ' ').trim().slice(0, 200);
    return { failed: `${who} answered ${[status, said === '' ? reason : said].join(' ').trim()}` };
}
async function toMail(mail, { smtp }, { email }, { id }, { subject, text }) {
    if (smtp === undefined || email.length === 0)
        return undefined;
    const server = readMailServer(smtp.reveal());
    if ('wrong' in server)
        return { failed: `the input \`smtp-url\` ${server.wrong}` };
    const sent = await mail.send(server, { to: email, subject, text: `${text}\n`, id });
    return sent === true
        ? { told: `mail to ${email.join(', ')}` }
        : { failed: `the mail server refused: ${sent.refused}` };
}
function failed(words) {
    return (0,problem/* problem */.CC)('announcement-failed', `The release could not be announced: ${words}.`, 'What is published is not touched by it. Tell people yourself: the same release is not announced again. For the next one look whether the address in the secret is right and who is there is up.', { level: 'warning' });
}


/***/ }),

/***/ 14303:
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

/***/ 66834:
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

/***/ 72450:
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


/***/ })

};
