export const id = 6561;
export const ids = [6561];
export const modules = {

/***/ 66698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ oneFolder),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   j$: () => (/* binding */ misunderstood),
/* harmony export */   xD: () => (/* binding */ noneBlank)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const standard = { out: (line) => console.log(line), err: (line) => console.error(line) };
/**
 * Reads the line of a command; `make` turns it into what the command wants, and throws in words what it cannot be. Gives
 * that, or the exit code: 0 where help was asked for and printed, 2 where the line was not understood.
 */
function readLine({ name, help, options }, args, make, outlet = standard) {
    try {
        // unknown options are refused before anything is printed
        const asked = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { ...options, help: { type: 'boolean', short: 'h' } },
        }).values;
        if (asked.help === true) {
            outlet.out(help);
            return 0;
        }
        return make((0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options,
        }));
    }
    catch (error) {
        return misunderstood(name, error instanceof Error ? error.message : String(error), outlet);
    }
}
/** Says why a line was not understood, and gives the exit code. */
function misunderstood(name, words, { err } = standard) {
    err(`release-action ${name}: ${words}\nrelease-action ${name} --help tells the options.`);
    return 2;
}
/** The one folder that a line names, absolute; the current one unless told. Throws in words where there are more. */
function oneFolder([directory = '.', more]) {
    if (more !== undefined)
        throw new TypeError(`one folder at a time, not also ${more}`);
    return node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory);
}
/** Throws in words where an option is given and empty. */
function noneBlank(values) {
    const blank = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '');
    if (blank !== undefined)
        throw new TypeError(`--${blank[0]} is empty`);
}


/***/ }),

/***/ 26561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseCommand: () => (/* binding */ rehearseCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/faults.js

/** What can go wrong: the services behind the edge. */
const SERVICES = ['pypi', 'testpypi', 'crates', 'github', 'identity', 'artifacts', 'fulcio', 'rekor'];
const FORM = /^([a-z][a-z0-9.-]*):(get:)?(timeout|cut|html|garbage|[45]\d\d)(-after-store)?@([1-9]\d{0,5})(\+?)$/;
const EXPECTED = 'SERVICE:[get:]FAULT[-after-store]@N[+], where SERVICE is ' +
    `${SERVICES.slice(0, -1).join(', ')} or ${SERVICES.at(-1)}, ` +
    'FAULT is a status from 400 to 599, timeout, cut, html or garbage, and N counts the uploads and other changes of that ' +
    'service (with get: its reads); or kill@upload:N, kill@crate:N or kill@file:N, which kills the publishing job as the Nth ' +
    'upload (crate, file of PyPI) has been stored, and runs it again';
/**
 * Reads one fault: `pypi:502@3` (the third change answers 502 and is not stored), `crates:timeout-after-store@2`,
 * `pypi:cut@2` (the connection ends in the middle of the body), `pypi:get:502@1`, `pypi:503@2+` (from the second on).
 * Gives the words of what is wrong where it is not one.
 */
function parseFault(text) {
    const [, service, get, mishap, stored, nth, onwards] = FORM.exec(text) ?? [];
    if (service === undefined || mishap === undefined || !SERVICES.includes(service))
        return { wrong: `"${text}" is not a fault: expected ${EXPECTED}.` };
    return {
        service,
        reads: get !== undefined,
        mishap: isNamed(mishap) ? mishap : Number(mishap),
        stored: stored !== undefined,
        nth: Number(nth),
        onwards: onwards === '+',
        text,
    };
}
/** Starts counting. Of several faults for one request the first in the list strikes. */
function openFaults(faults) {
    const counts = new Map();
    const left = new Set(faults);
    return {
        left: () => [...left],
        next: (service, method) => {
            const reads = method === 'GET' || method === 'HEAD';
            if (!reads && !CHANGES.has(method))
                return undefined;
            const key = `${service} ${reads ? 'reads' : 'changes'}`;
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            const found = faults.find((fault) => fault.service === service &&
                fault.reads === reads &&
                (fault.onwards ? count >= fault.nth : count === fault.nth));
            if (found !== undefined)
                left.delete(found);
            return found;
        },
    };
}
/** The answer that a fault sends instead, as a delivery network in front of the service would. */
function faultAnswer(mishap) {
    if (mishap === 'garbage') {
        return { status: 200, headers: { 'content-type': 'application/json' }, body: (0,external_node_crypto_.randomBytes)(512) };
    }
    const status = mishap === 'html' ? 200 : mishap;
    const words = mishap === 'html' ? 'We will be back soon' : `Error ${mishap}`;
    return {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8', ...(status === 429 && { 'retry-after': '1' }) },
        body: `<!DOCTYPE html>\n<html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>\n`,
    };
}
const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const isNamed = (mishap) => !/^\d/.test(mishap);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/kill.js
const kill_FORM = /^kill@(upload|crate|file):([1-9]\d{0,5})$/;
/** Reads `kill@upload:5`, `kill@crate:2` or `kill@file:1`; `undefined` where it is none of them. */
function parseKill(text) {
    const [, of, nth] = kill_FORM.exec(text) ?? [];
    return of === 'upload' || of === 'crate' || of === 'file' ? { of, nth: Number(nth), text } : undefined;
}
/** Starts counting. */
function openKilling(kills) {
    const left = new Set(kills);
    const counts = { upload: 0, crate: 0, file: 0 };
    let armed;
    let struck;
    return {
        arm: () => {
            struck = undefined;
            armed = left.size === 0 ? undefined : new AbortController();
            return armed?.signal;
        },
        see: (entry) => {
            const kind = uploadOf(entry);
            if (kind === undefined)
                return;
            counts.upload += 1;
            counts[kind] += 1;
            const found = [...left].find((kill) => counts[kill.of] === kill.nth && (kill.of === 'upload' || kill.of === kind));
            if (found === undefined || armed === undefined || armed.signal.aborted)
                return;
            left.delete(found);
            struck = found;
            armed.abort();
        },
        struck: () => struck,
        left: () => [...left],
    };
}
/** What was uploaded, if anything was taken. */
function uploadOf({ service, method, path, status }) {
    if (status !== 200)
        return undefined;
    if (service === 'crates' && method === 'PUT' && path === '/api/v1/crates/new')
        return 'crate';
    return /^(test)?pypi$/.test(service) && method === 'POST' && path === '/legacy/' ? 'file' : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/page/html.js
/** Text as it stands in an element or in a quoted attribute. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);
}
/** A table that scrolls where it is wider than the page. The cells are HTML already; `label` tells what it is to those who hear it. */
function tableOf(label, head, rows) {
    const cells = (tag, row) => `<tr>${row.map((each) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${each}</${tag}>`).join('')}</tr>`;
    return scrolling(label, `<table><thead>${cells('th', head.map(escaped))}</thead><tbody>${rows.map((row) => cells('td', row)).join('\n')}</tbody></table>`);
}
/** A region that can be scrolled by keyboard too. */
function scrolling(label, html) {
    return `<div class="scroll" role="region" aria-label="${escaped(label)}" tabindex="0">${html}</div>`;
}
/** A section under a heading of level 2; nothing where it is empty. */
function sectionOf(title, html) {
    return html === '' ? '' : `<section><h2>${escaped(title)}</h2>\n${html}\n</section>`;
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(48022);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/page/timeline.js

/** Bars one below the other along one axis of time, without a script; empty where nothing took time. */
function timeline(bars) {
    const end = Math.max(0, ...bars.map((each) => each.from + each.seconds));
    if (end === 0)
        return '';
    const percent = (seconds) => `${((100 * seconds) / end).toFixed(2)}%`;
    const items = bars.map(({ title, from, seconds, ok }) => {
        const words = `${escaped(title)} <span class="quiet">${seconds.toFixed(1)} s</span>`;
        const bar = `<span class="bar${ok ? '' : ' bad'}" style="margin-left:${percent(from)};width:${percent(seconds)}"></span>`;
        return `<li><span class="what">${words}</span><span class="axis" aria-hidden="true">${bar}</span></li>`;
    });
    return `<ol class="timeline">${items.join('\n')}</ol>`;
}
/** The bars of a Mermaid Gantt chart as the job summaries have them: `  Upload 1.2 s :2000-01-01 00:00:01.000, 1200ms`. */
function readGantt(source) {
    const begin = Date.UTC(2000, 0, 1);
    return source.split('\n').flatMap((line) => {
        const [, title, day, time, lasting] = /^\s+(.+?)(?: [\d.]+ s)? :(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3}), (\d+)ms$/.exec(line) ?? [];
        if (title === undefined || lasting === undefined)
            return [];
        const from = (Date.parse(`${day}T${time}Z`) - begin) / 1000;
        return [{ title, from, seconds: Number(lasting) / 1000, ok: true }];
    });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/page/markdown.js



/** The HTML that job summaries use. All other HTML is shown as text: changelogs are written by anybody. */
const harmless = /^<\/?(?:br|details|summary|sub|sup|kbd)\s*\/?>$/i;
/**
 * GitHub-flavoured Markdown as HTML that loads nothing and runs nothing. Its topmost heading becomes one of `level`, and no
 * level is skipped below it; a picture becomes a link to it.
 */
function markdownToHtml(markdown, level, label) {
    const marked = new marked_esm/* Marked */.Dz({ gfm: true, async: false });
    const tokens = marked.lexer(markdown);
    const top = Math.min(...tokens.flatMap((each) => (each.type === 'heading' ? [each['depth']] : [])).map(Number), 6);
    let last = level - 1;
    let regions = 0;
    // whoever hears the page tells them apart by their names
    const named = (what) => `${label}: ${what} ${(regions += 1)}`;
    marked.use({
        renderer: {
            heading({ tokens: words, depth }) {
                last = Math.min(level + depth - top, last + 1, 6);
                return `<h${last}>${this.parser.parseInline(words)}</h${last}>\n`;
            },
            html: ({ text }) => text.replace(/<[^>]*>|[^<]+|</g, (part) => (harmless.test(part) ? part : escaped(part))),
            link({ href, tokens: words }) {
                const text = this.parser.parseInline(words);
                return isAddress(href) ? `<a href="${escaped(href)}" rel="noreferrer noopener">${text}</a>` : text;
            },
            image: ({ href, text }) => isAddress(href)
                ? `<a href="${escaped(href)}" rel="noreferrer noopener">${escaped(text === '' ? href : text)}</a>`
                : escaped(text),
            checkbox: ({ checked }) => (checked ? '\u2611 ' : '\u2610 '),
            code({ text, lang }) {
                const drawn = lang === 'mermaid' ? timeline(readGantt(text)) : '';
                return drawn === '' ? `${scrolling(named('code'), `<pre><code>${escaped(text)}</code></pre>`)}\n` : drawn;
            },
            table({ header, rows }) {
                const row = (tag, cells) => `<tr>${cells.map((each) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${this.parser.parseInline(each.tokens)}</${tag}>`).join('')}</tr>`;
                const body = rows.map((each) => row('td', each)).join('\n');
                return `${scrolling(named('table'), `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`)}\n`;
            },
        },
    });
    return marked.parser(tokens, marked.defaults);
}
const isAddress = (href) => /^(?:https?:\/\/|mailto:)/i.test(href);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/page/parts.js


const mark = (ok, words) => `<span class="nowrap ${ok ? 'good' : 'bad'}">${ok ? '\u2713' : '\u2717'} ${escaped(words)}</span>`;
const code = (text) => `<code>${escaped(text)}</code>`;
const size = (bytes) => `<span class="nowrap">${(bytes / 1000).toFixed(1)} kB</span>`;
/** Errors first; what only a live run is refused for is no news once the live run has gone through. */
function problemsList({ problems, ok }) {
    const told = problems
        .filter((each) => !(ok && each.message.startsWith('A live run would be refused')))
        .toSorted((one, other) => Number(other.level === 'error') - Number(one.level === 'error'));
    if (told.length === 0)
        return '';
    const items = told.map(({ level, code: name, job, message, place }) => {
        const where = place === undefined ? '' : ` ${code(place)}`;
        const head = `<strong>${escaped(level)}</strong> ${code(name)} <span class="quiet">in ${escaped(job)}</span>${where}`;
        return `<li class="${level === 'error' ? 'bad' : 'warn'}">${head}<div class="text">${escaped(message)}</div></li>`;
    });
    return `<ul class="problems">${items.join('\n')}</ul>`;
}
/** What each job and each check came to. */
function stepsTable(steps) {
    if (steps.length === 0)
        return '';
    const rows = steps.map((each) => [
        mark(each.ok, each.name),
        `<span class="nowrap">${each.seconds.toFixed(1)} s</span>`,
        escaped(each.outcome),
    ]);
    return tableOf('Steps', ['Step', 'Took', 'Outcome'], rows);
}
/** Each file with its SHA-256, once where the three parties agree. */
function filesTable(files) {
    if (files.length === 0)
        return '';
    const rows = files.map(({ filename, size: bytes, registry, sha256, equal, attested }) => [
        `${code(filename)}<br>${equal ? hash(sha256.record) : seenBy(sha256)}`,
        size(bytes),
        escaped(registry),
        mark(equal, equal ? 'equal in record, registry and download' : 'not the same everywhere'),
        escaped(attested.join(', ')),
    ]);
    return tableOf('Files', ['File and SHA-256', 'Size', 'Registry', 'Compared', 'Attested'], rows);
}
const hash = (sha256) => `<span class="mono hash quiet">${escaped(sha256)}</span>`;
/** What each of the three says, where they do not agree. */
const seenBy = ({ record, registry = 'has none', download = 'failed' }) => [`record ${hash(record)}`, `registry ${hash(registry)}`, `download ${hash(download)}`].join('<br>');
/** What the stock clients were told to do, and what they said. */
function consumers(uses) {
    return uses
        .map(({ client, command, ok, output }) => {
        const said = scrolling(`Output of ${client}`, `<pre>${escaped(output.trim())}</pre>`);
        return `<details${ok ? '' : ' open'}><summary>${mark(ok, client)} ${code(command)}</summary>${said}</details>`;
    })
        .join('\n');
}
/** The release's page as GitHub would show it, in the main. */
function releaseCard({ tag, title, body, draft, prerelease, assets }) {
    const badges = [...(draft ? ['Draft'] : []), ...(prerelease ? ['Pre-release'] : [])];
    const rows = assets.map((each) => [
        code(each.name),
        size(each.size),
        `<code class="hash">${escaped(each.sha256)}</code>`,
    ]);
    return [
        '<div class="card">',
        `<h3>${escaped(title)}${badges.map((each) => `<span class="badge warn">${each}</span>`).join('')}</h3>`,
        `<p class="quiet">Tag ${code(tag)}</p>`,
        markdownToHtml(body, 4, 'Release notes'),
        rows.length === 0 ? '' : tableOf('Assets', ['Asset', 'Size', 'SHA-256'], rows),
        '</div>',
    ].join('\n');
}
/** More rows than these no browser shows with pleasure. */
const mostRequests = 5000;
/** Every request on the wire, closed by job. */
function requestsTable(requests) {
    const jobs = [...new Set(requests.map((each) => each.job))];
    const shown = requests.slice(0, mostRequests);
    const rest = requests.length - shown.length;
    const parts = jobs.flatMap((job) => {
        const own = shown.filter((each) => each.job === job);
        if (own.length === 0)
            return [];
        const rows = own.map((each) => [
            mark(each.status > 0 && each.status < 400, String(each.status)),
            escaped(each.method),
            `<span class="mono hash">${escaped(each.url)}</span>`,
            `<span class="nowrap">${each.milliseconds} ms</span>`,
        ]);
        const many = own.length === 1 ? '1 request' : `${own.length} requests`;
        const table = tableOf(`Requests of ${job}`, ['Status', 'Method', 'Address', 'Took'], rows);
        return [`<details><summary>${escaped(job)}: ${many}</summary>${table}</details>`];
    });
    if (rest > 0)
        parts.push(`<p>${rest} more are in the JSON report.</p>`);
    return parts.join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/page/style.js
/** The style of the page: system fonts, light and dark as the reader has it, contrast of WCAG AA in both. */
const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2127; --quiet: #57606a; --line: #d4d9df; --soft: #f4f6f8; --good: #1a6f37; --bad: #b3261e; --warn: #7d5600; --link: #0b57b0; --bar: #4c8dd6; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191e; --ink: #e4e8ec; --quiet: #a2abb5; --line: #38414b; --soft: #1e242b; --good: #6fcf8b; --bad: #ff958c; --warn: #e6b450; --link: #84b9ff; --bar: #4c8dd6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3, h4, h5, h6 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--link); overflow-wrap: anywhere; } table a { overflow-wrap: normal; }
code, pre, .mono { font: .875em/1.45 ui-monospace, SFMono-Regular, Consolas, monospace; }
code { background: var(--soft); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--soft); margin: 0; padding: .75rem 1rem; border-radius: 6px; }
pre code { padding: 0; }
.verdict { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid currentColor; border-left-width: 6px; border-radius: 6px; font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); } .quiet { color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: 1rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .5rem 0; } .scroll:focus-visible, summary:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { border-collapse: collapse; min-width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); } th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
td.number, .nowrap { white-space: nowrap; } .hash { font-size: .8em; overflow-wrap: anywhere; }
.timeline { list-style: none; padding: 0; margin: .75rem 0; } .timeline li { display: grid; grid-template-columns: minmax(10rem, 22rem) 1fr; gap: 1rem; align-items: center; padding: .15rem 0; } .what { overflow-wrap: anywhere; }
.axis { background: var(--soft); border-radius: 4px; height: 1rem; overflow: hidden; } .bar { display: block; height: 100%; min-width: 3px; background: var(--bar); border-radius: 4px; } .bar.bad { background: var(--bad); }
@media (max-width: 40rem) { .timeline li { grid-template-columns: minmax(0, 1fr); gap: .15rem; } }
details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: 0 1rem; } summary { cursor: pointer; padding: .6rem 0; font-weight: 600; } details[open] { padding-bottom: .75rem; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .25rem 1rem 1rem; overflow-wrap: anywhere; } .card pre { white-space: pre-wrap; } .badge { font-size: .8rem; font-weight: 600; border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .6rem; margin-left: .5rem; white-space: nowrap; }
.problems { list-style: none; padding: 0; } .problems li { border-left: 4px solid currentColor; padding-left: .75rem; margin: .75rem 0; } .problems .text { color: var(--ink); white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { details { break-inside: avoid; } .scroll { overflow: visible; } }
`;

;// CONCATENATED MODULE: ./lib/cli/rehearsal/page.js





/**
 * The report as one HTML page that needs nothing else: no script, no request, not even where it is opened without a network
 * (its own policy forbids them). What comes from the project is text, or Markdown without HTML.
 */
function renderPage(report) {
    const name = report.tag ?? report.repository;
    const verdict = report.ok
        ? `The release of ${name} would work. Nothing has left this machine.`
        : `The release of ${name} would not work.`;
    const body = [
        `<h1>Rehearsal of ${escaped(name)}</h1>`,
        `<p class="verdict ${report.ok ? 'good' : 'bad'}">${report.ok ? '\u2713' : '\u2717'} ${escaped(verdict)}</p>`,
        factsOf(report),
        sectionOf('Problems', problemsList(report)),
        sectionOf('Remarks', listOf(report.remarks)),
        sectionOf('Steps', stepsTable(report.steps)),
        sectionOf('Timings', timeline(barsOf(report.steps))),
        sectionOf('Files', filesTable(report.files)),
        sectionOf('Used by stock clients', consumers(report.uses)),
        sectionOf('GitHub Release', report.release === undefined ? '' : releaseCard(report.release)),
        sectionOf('Job summaries', summariesOf(report)),
        sectionOf('Requests', requestsTable(report.requests)),
    ].filter((each) => each !== '');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Rehearsal of ${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}
function factsOf({ project, repository, commit, seconds }) {
    const facts = [
        ['Project', project],
        ['Repository', repository],
        ['Commit', commit ?? 'none'],
        ['Took', `${seconds.toFixed(1)} s`],
    ];
    return `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
}
const listOf = (lines) => lines.length === 0 ? '' : `<ul>${lines.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`;
/** The steps ran one after the other. */
function barsOf(steps) {
    let from = 0;
    return steps.map(({ name, seconds, ok }) => {
        const bar = { title: name, from, seconds, ok };
        from += seconds;
        return bar;
    });
}
/** What each job would show on the page of its run; closed, for there may be hundreds. */
function summariesOf({ summaries }) {
    return summaries
        .filter((each) => each.markdown.trim() !== '')
        .map(({ job, markdown }) => `<details><summary>${escaped(job)}</summary>\n${markdownToHtml(markdown, 3, job)}</details>`)
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/accept.js
/**
 * Which of the offers an Accept header takes: the highest quality, the earlier offer where they are equal; `undefined`
 * where it takes none (RFC 9110 section 12.5.1, as WebOb's `acceptable_offers` reads it).
 */
function bestOffer(accept, offers) {
    const ranges = accept
        .split(',')
        .map(readRange)
        .filter((range) => range.type !== '');
    const rated = offers.map((offer) => ({ offer, quality: qualityOf(offer, ranges) }));
    const best = Math.max(0, ...rated.map((each) => each.quality));
    return best === 0 ? undefined : rated.find((each) => each.quality === best)?.offer;
}
function readRange(text) {
    const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
    const given = parameters.find((parameter) => /^q\s*=/i.test(parameter));
    const quality = given === undefined ? 1 : Number(given.replace(/^q\s*=\s*/i, ''));
    return { type: type.toLowerCase(), quality: Number.isFinite(quality) ? quality : 0 };
}
/** The most specific range decides: the type itself, `text/*`, `*\/*`. */
function qualityOf(offer, ranges) {
    for (const type of [offer, `${offer.split('/')[0]}/*`, '*/*']) {
        const found = ranges.find((range) => range.type === type);
        if (found !== undefined)
            return found.quality;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/refusal.js

/** The statuses that the view uses, with Pyramid's titles and explanations. */
const answers = {
    400: [
        'Bad Request',
        'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    ],
    403: ['Forbidden', 'Access was denied to this resource.'],
    404: ['Not Found', 'The resource could not be found.'],
    409: ['Conflict', 'There was a conflict when trying to complete your request.'],
    410: ['Gone', 'This resource is no longer available.  No forwarding address is given.'],
    429: ['Too Many Requests', 'The action could not be performed because there were too many requests by the client.'],
    500: ['Internal Server Error', 'The server has either erred or is incapable of performing the requested operation.'],
};
/** A refusal with status 400, the commonest. */
const badRequest = (text) => ({ status: 400, text });
/**
 * The answer to a refusal, in the format that the Accept header asks for (Pyramid 2.1 `HTTPException.prepare`): HTML
 * for `*\/*`, JSON where it is named, plain text where there is no Accept header.
 */
function refusalAnswer(request, refused) {
    const [title, explanation] = answers[refused.status];
    const text = refused.text === '' ? title : refused.text;
    const page = (lines, escape) => `${escape(explanation)}${lines}${lines}\n${refused.reasonOnly === true ? '' : escape(refused.text)}\n\n`;
    return pyramidAnswer(request, refused.status, text, title, page);
}
/** The 200 of an accepted (or identical) file: a page without content, by Accept as well. */
function acceptedAnswer(request) {
    return pyramidAnswer(request, 200, 'OK', 'OK', (lines) => `${lines}${lines}\n\n\n`);
}
/** The 308 from `/legacy` to `/legacy/`. */
function slashAnswer(request) {
    const text = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
    const page = () => `The resource has been moved to /legacy/; you should be redirected automatically.\n${text}\n`;
    const answer = pyramidAnswer(request, 308, text, 'Permanent Redirect', page);
    return { ...answer, headers: { ...answer.headers, location: '/legacy/' } };
}
function pyramidAnswer(request, status, words, title, page) {
    const reason = latin1(words);
    const line = `${status} ${reason}`;
    const vary = { vary: 'Authorization' };
    const offer = bestOffer(request.headers['accept'] ?? '', ['text/html', 'application/json']);
    if (offer === 'text/html') {
        const body = page('<br/>', escapeHtml);
        const html = `<html>\n <head>\n  <title>${line}</title>\n </head>\n <body>\n  <h1>${line}</h1>\n  ${body}\n </body>\n</html>`;
        return { status, reason, headers: { ...vary, 'content-type': 'text/html; charset=UTF-8' }, body: html };
    }
    const body = page('\n', (text) => text);
    if (offer === 'application/json') {
        const value = JSON.stringify({ message: body, code: line, title });
        return { status, reason, headers: { ...vary, 'content-type': 'application/json' }, body: value };
    }
    return {
        status,
        reason,
        headers: { ...vary, 'content-type': 'text/plain; charset=UTF-8' },
        body: `${line}\n\n${body}`,
    };
}
/** A reason phrase can only hold ISO-8859-1, and no line break. */
const latin1 = (text) => text.replace(/[^\u0020-\u007e\u00a0-\u00ff]/gu, (char) => (/\s/.test(char) ? ' ' : '?'));
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
};
/** Text with the five special characters escaped, as Python's `html.escape` does. */
const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/python-repr.js
/** A string as Python's `repr` writes it: PyPI's sentences quote values so. */
function repr(value) {
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    let out = '';
    for (const char of value)
        out += python_repr_escaped(char, quote);
    return `${quote}${out}${quote}`;
}
/** A list of strings as Python prints it: `['a', 'b']`. */
const reprList = (values) => `[${values.map(repr).join(', ')}]`;
function python_repr_escaped(char, quote) {
    if (char === '\\' || char === quote)
        return `\\${char}`;
    if (char === '\n')
        return '\\n';
    if (char === '\r')
        return '\\r';
    if (char === '\t')
        return '\\t';
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return char;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/stdlib.js
/**
 * Names of Python's standard library, normalised, every Python from 2.6 to 3.14 (the stdlib-list package 0.12.0): no
 * new project may bear one. The names below `test` are left out. A table of facts.
 */
const stdlibNames = new Set(`
abc abcoll aepack aetools aetypes aifc aix-support al android-support annotationlib antigravity anydbm apple-support
applesingle argparse array ast ast-unparse asynchat asyncio asyncio-base-events asyncio-base-futures
asyncio-base-subprocess asyncio-base-tasks asyncio-compat asyncio-constants asyncio-coroutines asyncio-events
asyncio-exceptions asyncio-format-helpers asyncio-futures asyncio-graph asyncio-locks asyncio-log asyncio-main
asyncio-mixins asyncio-proactor-events asyncio-protocols asyncio-queues asyncio-runners asyncio-selector-events
asyncio-sslproto asyncio-staggered asyncio-streams asyncio-subprocess asyncio-taskgroups asyncio-tasks asyncio-threads
asyncio-timeouts asyncio-tools asyncio-transports asyncio-trsock asyncio-unix-events asyncio-windows-events
asyncio-windows-utils asyncore atexit audiodev audioop autogil base64 basehttpserver bastion bdb binascii binhex
bisect blake2 bootlocale bootsubprocess bsddb bsddb-db bsddb-dbobj bsddb-dbrecio bsddb-dbshelve bsddb-dbtables
bsddb-dbutils buildtools builtin builtins bz2 calendar canvas carbon carbon-ae carbon-ah carbon-app carbon-appearance
carbon-carbonevents carbon-carbonevt carbon-cf carbon-cg carbon-cm carbon-components carbon-controlaccessor
carbon-controls carbon-corefounation carbon-coregraphics carbon-ctl carbon-dialogs carbon-dlg carbon-drag
carbon-dragconst carbon-events carbon-evt carbon-file carbon-files carbon-fm carbon-folder carbon-folders carbon-fonts
carbon-help carbon-ibcarbon carbon-ibcarbonruntime carbon-icns carbon-icons carbon-launch carbon-launchservices
carbon-list carbon-lists carbon-machelp carbon-mediadescr carbon-menu carbon-menus carbon-mlte carbon-osa
carbon-osaconst carbon-qd carbon-qdoffs carbon-qdoffscreen carbon-qt carbon-quickdraw carbon-quicktime carbon-res
carbon-resources carbon-scrap carbon-snd carbon-sound carbon-te carbon-textedit carbon-win carbon-windows cd cfmfile
cgi cgihttpserver cgitb chunk cmath cmd code codecs codecs-cn codecs-hk codecs-iso2022 codecs-jp codecs-kr codecs-tw
codeop collections collections-abc collections-main colorize colorpicker colorsys commands compat-pickle compileall
compiler compiler-ast compiler-consts compiler-future compiler-misc compiler-pyassem compiler-pycodegen
compiler-symbols compiler-syntax compiler-transformer compiler-visitor compression compression-bz2 compression-common
compression-common-streams compression-gzip compression-lzma compression-zlib compression-zstd
compression-zstd-zstdfile concurrent concurrent-futures concurrent-futures-base concurrent-futures-interpreter
concurrent-futures-process concurrent-futures-thread concurrent-interpreters concurrent-interpreters-crossinterp
concurrent-interpreters-queues configparser contextlib contextvars cookie cookielib copy copy-reg copyreg cpickle
cprofile crypt cstringio csv ctypes ctypes-aix ctypes-endian ctypes-layout ctypes-macholib ctypes-macholib-dyld
ctypes-macholib-dylib ctypes-macholib-framework ctypes-util ctypes-wintypes curses curses-ascii curses-has-key
curses-panel curses-textpad curses-wrapper dataclasses datetime dbhash dbm dbm-dumb dbm-gnu dbm-ndbm dbm-sqlite3
decimal device dialog difflib dircache dis distutils distutils-archive-util distutils-bcppcompiler distutils-ccompiler
distutils-cmd distutils-collections distutils-command distutils-command-bdist distutils-command-bdist-dumb
distutils-command-bdist-msi distutils-command-bdist-packager distutils-command-bdist-rpm
distutils-command-bdist-wininst distutils-command-build distutils-command-build-clib distutils-command-build-ext
distutils-command-build-py distutils-command-build-scripts distutils-command-check distutils-command-clean
distutils-command-config distutils-command-framework-compat distutils-command-install distutils-command-install-data
distutils-command-install-egg-info distutils-command-install-headers distutils-command-install-lib
distutils-command-install-scripts distutils-command-py37compat distutils-command-register distutils-command-sdist
distutils-command-upload distutils-config distutils-core distutils-cygwinccompiler distutils-debug distutils-dep-util
distutils-dir-util distutils-dist distutils-emxccompiler distutils-errors distutils-extension distutils-fancy-getopt
distutils-file-util distutils-filelist distutils-functools distutils-log distutils-macos-compat
distutils-msvc9compiler distutils-msvccompiler distutils-mwerkscompiler distutils-py38compat distutils-py39compat
distutils-spawn distutils-sysconfig distutils-text-file distutils-unixccompiler distutils-util distutils-version
distutils-versionpredicate dl doctest docxmlrpcserver dumbdbm dummy-thread dummy-threading easydialogs elementtree
email email-base64mime email-charset email-contentmanager email-encoded-words email-encoders email-errors
email-feedparser email-generator email-header email-header-value-parser email-headerregistry email-iterators
email-message email-mime email-mime-application email-mime-audio email-mime-base email-mime-image email-mime-message
email-mime-multipart email-mime-nonmultipart email-mime-text email-parseaddr email-parser email-policy
email-policybase email-quoprimime email-utils encodings encodings-aliases encodings-ascii encodings-base64-codec
encodings-big5 encodings-big5hkscs encodings-builtin encodings-bz2-codec encodings-charmap encodings-codecs
encodings-cp037 encodings-cp1006 encodings-cp1026 encodings-cp1125 encodings-cp1140 encodings-cp1250 encodings-cp1251
encodings-cp1252 encodings-cp1253 encodings-cp1254 encodings-cp1255 encodings-cp1256 encodings-cp1257 encodings-cp1258
encodings-cp273 encodings-cp424 encodings-cp437 encodings-cp500 encodings-cp65001 encodings-cp720 encodings-cp737
encodings-cp775 encodings-cp850 encodings-cp852 encodings-cp855 encodings-cp856 encodings-cp857 encodings-cp858
encodings-cp860 encodings-cp861 encodings-cp862 encodings-cp863 encodings-cp864 encodings-cp865 encodings-cp866
encodings-cp869 encodings-cp874 encodings-cp875 encodings-cp932 encodings-cp949 encodings-cp950 encodings-encodings
encodings-euc-jis-2004 encodings-euc-jisx0213 encodings-euc-jp encodings-euc-kr encodings-gb18030 encodings-gb2312
encodings-gbk encodings-hex-codec encodings-hp-roman8 encodings-hz encodings-idna encodings-iso2022-jp
encodings-iso2022-jp-1 encodings-iso2022-jp-2 encodings-iso2022-jp-2004 encodings-iso2022-jp-3
encodings-iso2022-jp-ext encodings-iso2022-kr encodings-iso8859-1 encodings-iso8859-10 encodings-iso8859-11
encodings-iso8859-13 encodings-iso8859-14 encodings-iso8859-15 encodings-iso8859-16 encodings-iso8859-2
encodings-iso8859-3 encodings-iso8859-4 encodings-iso8859-5 encodings-iso8859-6 encodings-iso8859-7
encodings-iso8859-8 encodings-iso8859-9 encodings-johab encodings-koi8-r encodings-koi8-t encodings-koi8-u
encodings-kz1048 encodings-latin-1 encodings-mac-arabic encodings-mac-centeuro encodings-mac-croatian
encodings-mac-cyrillic encodings-mac-farsi encodings-mac-greek encodings-mac-iceland encodings-mac-latin2
encodings-mac-roman encodings-mac-romanian encodings-mac-turkish encodings-mbcs encodings-oem encodings-palmos
encodings-ptcp154 encodings-punycode encodings-quopri-codec encodings-raw-unicode-escape encodings-rot-13
encodings-shift-jis encodings-shift-jis-2004 encodings-shift-jisx0213 encodings-string-escape encodings-tis-620
encodings-undefined encodings-unicode-escape encodings-unicode-internal encodings-utf-16 encodings-utf-16-be
encodings-utf-16-le encodings-utf-32 encodings-utf-32-be encodings-utf-32-le encodings-utf-7 encodings-utf-8
encodings-utf-8-sig encodings-uu-codec encodings-win-cp-codecs encodings-zlib-codec ensurepip ensurepip-bundled
ensurepip-main ensurepip-uninstall enum errno exceptions faulthandler fcntl filecmp filedialog fileinput findertools
fixtk fl flp fm fnmatch formatter fpectl fpformat fractions framework frozen-importlib frozen-importlib-external
ftplib functools future future-builtins gc gdbm genericpath gensuitemodule getopt getpass gettext gl glob graphlib grp
gzip hashlib heapq hmac hotshot hotshot-log hotshot-stats hotshot-stones html html-entities html-parser htmlentitydefs
htmllib htmlparser http http-client http-cookiejar http-cookies http-server httplib ic icopen idlelib
idlelib-aboutdialog idlelib-autocomplete idlelib-autocomplete-w idlelib-autocompletewindow idlelib-autoexpand
idlelib-bindings idlelib-browser idlelib-calltip idlelib-calltip-w idlelib-calltips idlelib-calltipwindow
idlelib-classbrowser idlelib-codecontext idlelib-colordelegator idlelib-colorizer idlelib-config idlelib-config-key
idlelib-configdialog idlelib-confighandler idlelib-confighelpsourceedit idlelib-configsectionnamedialog
idlelib-debugger idlelib-debugger-r idlelib-debugobj idlelib-debugobj-r idlelib-delegator idlelib-dynoption
idlelib-dynoptionmenuwidget idlelib-editor idlelib-editorwindow idlelib-filelist idlelib-format
idlelib-formatparagraph idlelib-grep idlelib-grepdialog idlelib-help idlelib-help-about idlelib-history
idlelib-hyperparser idlelib-idle idlelib-idlehistory idlelib-idlever idlelib-iobinding idlelib-iomenu
idlelib-keybindingdialog idlelib-macosx idlelib-macosxsupport idlelib-main idlelib-mainmenu idlelib-multicall
idlelib-multistatusbar idlelib-objectbrowser idlelib-outputwindow idlelib-outwin idlelib-paragraph idlelib-parenmatch
idlelib-pathbrowser idlelib-percolator idlelib-pyclbr idlelib-pyparse idlelib-pyshell idlelib-query idlelib-redirector
idlelib-remotedebugger idlelib-remoteobjectbrowser idlelib-replace idlelib-replacedialog idlelib-rpc idlelib-rstrip
idlelib-rstripextension idlelib-run idlelib-runscript idlelib-scriptbinding idlelib-scrolledlist idlelib-search
idlelib-searchbase idlelib-searchdialog idlelib-searchdialogbase idlelib-searchengine idlelib-sidebar idlelib-squeezer
idlelib-stackviewer idlelib-statusbar idlelib-tabbedpages idlelib-textview idlelib-tooltip idlelib-tree
idlelib-treewidget idlelib-undo idlelib-undodelegator idlelib-util idlelib-widgetredirector idlelib-window
idlelib-windowlist idlelib-zoomheight idlelib-zzdummy ihooks imageop imaplib imgfile imghdr imp importlib
importlib-abc importlib-adapters importlib-bootstrap importlib-bootstrap-external importlib-common importlib-machinery
importlib-metadata importlib-metadata-adapters importlib-metadata-collections importlib-metadata-diagnose
importlib-metadata-functools importlib-metadata-itertools importlib-metadata-meta importlib-metadata-text
importlib-readers importlib-resources importlib-resources-abc importlib-resources-adapters importlib-resources-common
importlib-resources-functional importlib-resources-itertools importlib-resources-legacy importlib-resources-readers
importlib-resources-simple importlib-simple importlib-util imputil inspect interpchannels interpqueues interpreters io
ios-support ipaddress itertools jpeg json json-decoder json-encoder json-json json-main json-re json-scanner
json-struct json-sys json-tool keyword lib lib-libpython3 lib2to3 lib2to3-btm-matcher lib2to3-btm-utils
lib2to3-fixer-base lib2to3-fixer-util lib2to3-fixes lib2to3-fixes-fix-apply lib2to3-fixes-fix-asserts
lib2to3-fixes-fix-basestring lib2to3-fixes-fix-buffer lib2to3-fixes-fix-callable lib2to3-fixes-fix-dict
lib2to3-fixes-fix-except lib2to3-fixes-fix-exec lib2to3-fixes-fix-execfile lib2to3-fixes-fix-exitfunc
lib2to3-fixes-fix-filter lib2to3-fixes-fix-funcattrs lib2to3-fixes-fix-future lib2to3-fixes-fix-getcwdu
lib2to3-fixes-fix-has-key lib2to3-fixes-fix-idioms lib2to3-fixes-fix-import lib2to3-fixes-fix-imports
lib2to3-fixes-fix-imports2 lib2to3-fixes-fix-input lib2to3-fixes-fix-intern lib2to3-fixes-fix-isinstance
lib2to3-fixes-fix-itertools lib2to3-fixes-fix-itertools-imports lib2to3-fixes-fix-long lib2to3-fixes-fix-map
lib2to3-fixes-fix-metaclass lib2to3-fixes-fix-methodattrs lib2to3-fixes-fix-ne lib2to3-fixes-fix-next
lib2to3-fixes-fix-nonzero lib2to3-fixes-fix-numliterals lib2to3-fixes-fix-operator lib2to3-fixes-fix-paren
lib2to3-fixes-fix-print lib2to3-fixes-fix-raise lib2to3-fixes-fix-raw-input lib2to3-fixes-fix-reduce
lib2to3-fixes-fix-reload lib2to3-fixes-fix-renames lib2to3-fixes-fix-repr lib2to3-fixes-fix-set-literal
lib2to3-fixes-fix-standarderror lib2to3-fixes-fix-sys-exc lib2to3-fixes-fix-throw lib2to3-fixes-fix-tuple-params
lib2to3-fixes-fix-types lib2to3-fixes-fix-unicode lib2to3-fixes-fix-urllib lib2to3-fixes-fix-ws-comma
lib2to3-fixes-fix-xrange lib2to3-fixes-fix-xreadlines lib2to3-fixes-fix-zip lib2to3-main lib2to3-patcomp lib2to3-pgen2
lib2to3-pgen2-conv lib2to3-pgen2-driver lib2to3-pgen2-grammar lib2to3-pgen2-literals lib2to3-pgen2-parse
lib2to3-pgen2-pgen lib2to3-pgen2-token lib2to3-pgen2-tokenize lib2to3-pygram lib2to3-pytree lib2to3-refactor linecache
linuxaudiodev locale logging logging-config logging-handlers lsprof lwpcookiejar lzma macerrors macos macostools
macpath macresource macurl2path mailbox mailcap main markupbase marshal math md5 mhlib mimetools mimetypes mimewriter
mimify miniaeframe mmap modulefinder mozillacookiejar msi msilib msvcrt multibytecodec multifile multiprocessing
multiprocessing-connection multiprocessing-context multiprocessing-dummy multiprocessing-dummy-connection
multiprocessing-forking multiprocessing-forkserver multiprocessing-heap multiprocessing-managers multiprocessing-pool
multiprocessing-popen-fork multiprocessing-popen-forkserver multiprocessing-popen-spawn-posix
multiprocessing-popen-spawn-win32 multiprocessing-process multiprocessing-queues multiprocessing-reduction
multiprocessing-resource-sharer multiprocessing-resource-tracker multiprocessing-semaphore-tracker
multiprocessing-shared-memory multiprocessing-sharedctypes multiprocessing-spawn multiprocessing-synchronize
multiprocessing-util mutex nav netrc new nis nntplib nt ntpath nturl2path numbers opcode opcode-metadata operator
optparse os os-path os2emxpath ossaudiodev osx-support overlapped parser pathlib pathlib-abc pathlib-local pathlib-os
pathlib-types pdb peg-parser phello phello-foo pickle pickletools pipes pixmapwrapper pkgutil platform plistlib popen2
poplib posix posixfile posixpath posixshmem posixsubprocess pprint profile pstats pty pwd py-abc py-compile
py-warnings pyclbr pydatetime pydecimal pydoc pydoc-data pydoc-data-topics pyexpat pyexpat-errors pyexpat-model pyio
pylong pyrepl pyrepl-base-eventqueue pyrepl-commands pyrepl-completing-reader pyrepl-console pyrepl-curses
pyrepl-fancy-termios pyrepl-historical-reader pyrepl-input pyrepl-keymap pyrepl-main pyrepl-minimal-curses
pyrepl-module-completer pyrepl-pager pyrepl-reader pyrepl-readline pyrepl-simple-interact pyrepl-terminfo
pyrepl-threading-handler pyrepl-trace pyrepl-types pyrepl-unix-console pyrepl-unix-eventqueue pyrepl-utils
pyrepl-windows-console pyrepl-windows-eventqueue queue quopri random re re-casefix re-compiler re-constants re-parser
readline remote-debugging repr reprlib resource rexec rfc822 rlcompleter robotparser runpy sched scproxy scrolledtext
secrets select selectors sets sgmllib sha sha1 sha2 sha256 sha3 sha512 shelve shlex shutil signal simpledialog
simplehttpserver simplexmlrpcserver site sitebuiltins smtpd smtplib sndhdr socket socketserver spwd sqlite3
sqlite3-dbapi2 sqlite3-dump sqlite3-main sre sre-compile sre-constants sre-parse ssl stat statistics statvfs string
string-templatelib stringio stringold stringprep strop strptime struct subprocess suggestions sunau sunaudio
sunaudiodev symbol symtable sys sysconfig sysconfig-main sysconfigdata sysconfigdata-x86-64-conda-cos6-linux-gnu
sysconfigdata-x86-64-conda-linux-gnu syslog tabnanny tarfile telnetlib tempfile termios test testbuffer testcapi
testimportmultiple testinternalcapi testmultiphase textwrap this thread threading threading-local time timeit tix
tkcolorchooser tkcommondialog tkconstants tkdnd tkfiledialog tkfont tkinter tkinter-colorchooser tkinter-commondialog
tkinter-constants tkinter-dialog tkinter-dnd tkinter-filedialog tkinter-fix tkinter-font tkinter-main
tkinter-messagebox tkinter-scrolledtext tkinter-simpledialog tkinter-tix tkinter-ttk tkmessagebox tksimpledialog
toaiff token tokenize tomllib tomllib-parser tomllib-re tomllib-types trace traceback tracemalloc ttk tty turtle
turtledemo turtledemo-bytedesign turtledemo-chaos turtledemo-clock turtledemo-colormixer turtledemo-forest
turtledemo-fractalcurves turtledemo-lindenmayer turtledemo-main turtledemo-minimal-hanoi turtledemo-nim
turtledemo-paint turtledemo-peace turtledemo-penrose turtledemo-planet-and-moon turtledemo-rosette
turtledemo-round-dance turtledemo-sorting-animate turtledemo-tree turtledemo-two-canvases turtledemo-wikipedia
turtledemo-yinyang types typing typing-io typing-re unicodedata unittest unittest-async-case unittest-case
unittest-loader unittest-log unittest-main unittest-mock unittest-result unittest-runner unittest-signals
unittest-suite unittest-util urllib urllib-error urllib-parse urllib-request urllib-response urllib-robotparser
urllib2 urlparse user userdict userlist userstring uu uuid venv venv-main videoreader w warnings wave weakref
weakrefset webbrowser whichdb winapi winreg winsound wmi wsgiref wsgiref-handlers wsgiref-headers
wsgiref-simple-server wsgiref-types wsgiref-util wsgiref-validate xdrlib xml xml-dom xml-dom-domreg
xml-dom-expatbuilder xml-dom-minicompat xml-dom-minidom xml-dom-nodefilter xml-dom-pulldom xml-dom-xmlbuilder
xml-etree xml-etree-celementtree xml-etree-elementinclude xml-etree-elementpath xml-etree-elementtree xml-parsers
xml-parsers-expat xml-parsers-expat-errors xml-parsers-expat-errors-dom xml-parsers-expat-errors-etree
xml-parsers-expat-errors-parsers xml-parsers-expat-errors-sax xml-parsers-expat-model xml-parsers-expat-model-dom
xml-parsers-expat-model-etree xml-parsers-expat-model-parsers xml-parsers-expat-model-sax xml-sax xml-sax-exceptions
xml-sax-expatreader xml-sax-handler xml-sax-saxutils xml-sax-xmlreader xmllib xmlrpc xmlrpc-client xmlrpc-server
xmlrpclib xxlimited xxsubinterpreters xxsubtype xxtestfuzz zipapp zipfile zipfile-main zipfile-path zipfile-path-glob
zipimport zlib zoneinfo zoneinfo-common zoneinfo-tzpath zoneinfo-zoneinfo zstd
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/names.js



/** What a project, and an extra, may be called (PEP 508 names). */
const projectName = /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
/** The name that the index knows a project by: lower case, runs of `-_.` one dash (PEP 503). */
const canonicalName = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();
/** The same as it stands in file names: dashes are underscores (PEP 625, PEP 427). */
const filenameName = (name) => canonicalName(name).replaceAll('-', '_');
/**
 * Why a new project cannot bear this name, in PyPI's words (`ProjectService.create_project`). `existing` are the names of
 * the projects that are known here: what is similar to a project that only the public index knows is not found.
 * PyPI's own list of prohibited names is not public, and not held against it either.
 */
function nameRefusal(name, existing) {
    const see = 'See https://pypi.org/help/#project-name for more information.';
    if (!projectName.test(name))
        return { status: 400, text: `The name ${repr(name)} is invalid.` };
    if (stdlibNames.has(canonicalName(name))) {
        const text = `The name ${repr(name)} isn't allowed (conflict with Python Standard Library module name). ${see}`;
        return { status: 400, text };
    }
    for (const other of existing) {
        if (canonicalName(other) === canonicalName(name)) {
            return { status: 409, text: `The name ${repr(name)} conflicts with an existing project. ${see}` };
        }
        if (confusable(other) === confusable(name)) {
            return { status: 400, text: `The name ${repr(name)} is too similar to an existing project. ${see}` };
        }
    }
    return undefined;
}
/** The name with what looks alike made equal: `1`, `l`, `i` and `0`, `o`, and no separators (PyPI's `ultranormalize_name`). */
const confusable = (name) => name.toLowerCase().replace(/[._-]/g, '').replace(/[li]/g, '1').replaceAll('o', '0');

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/command.js

/** Runs a program by argv in a process group of its own. Never throws. */
function runCommand({ argv, cwd, env, input, signal, onLine }) {
    const [program, ...rest] = argv;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, rest, {
            cwd,
            env,
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        // a program that ends without reading breaks the pipe, and how it ended tells more
        child.stdin.on('error', () => undefined).end(input);
        const streams = { stdout: '', stderr: '' };
        const end = () => endGroup(child.pid);
        signal?.addEventListener('abort', end, { once: true });
        if (signal?.aborted === true)
            end();
        for (const name of ['stdout', 'stderr']) {
            let rest = '';
            child[name].setEncoding('utf8');
            child[name].on('data', (text) => {
                streams[name] += text;
                const lines = (rest + text).split(/\r?\n/);
                rest = lines.pop() ?? '';
                for (const line of lines)
                    onLine?.(line);
            });
        }
        const settle = (code) => {
            signal?.removeEventListener('abort', end);
            resolve({ code, ...streams });
        };
        child.on('error', () => settle(undefined));
        child.on('close', (code) => settle(code ?? 1));
    });
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            (0,external_node_child_process_.spawn)('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' });
        else
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // it has ended by itself in the meantime
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/consume.js



/** Installs a package with the stock `pip` into an environment of its own and imports every module that it brings. */
async function usePython(use, options) {
    const folder = external_node_path_.join(options.folder, `pip-${use.name}`);
    const python = external_node_path_.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
    const indexes = use.index === 'testpypi'
        ? ['--index-url', 'https://test.pypi.org/simple/', '--extra-index-url', 'https://pypi.org/simple/']
        : ['--index-url', 'https://pypi.org/simple/'];
    const wanted = `${use.name}==${use.version}`;
    const script = [
        'import importlib, importlib.metadata as metadata, sys',
        'name, *modules = sys.argv[1:]',
        'for module in modules:',
        '    importlib.import_module(module)',
        'print(name, metadata.version(name), "imported:", ", ".join(modules))',
    ].join('\n');
    const command = `pip install ${wanted}`;
    const env = { ...options.env, PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    const outside = await pipReachesIn(options);
    const steps = [
        [options.python, '-m', 'venv', ...(outside ? ['--without-pip'] : []), folder],
        [
            ...(outside ? [options.python, '-m', 'pip', '--python', python] : [python, '-m', 'pip']),
            'install',
            '--quiet',
            '--no-input',
            ...indexes,
            wanted,
        ],
        [python, '-c', script, use.name, ...use.modules],
    ];
    return run('pip', command, steps, options.folder, env, options.signal);
}
/**
 * Whether this Python has a pip that installs into another environment (`--python`, since pip 22.3). An environment then needs
 * none of its own, which is nearly all that it costs to make one.
 */
async function pipReachesIn({ python, env, folder, signal }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const ask = 'import pip; print(pip.__version__)';
    const { code, stdout } = await runCommand({ argv: [python, '-c', ask], cwd: folder, env, signal });
    const [major = 0, minor = 0] = stdout.split('.').map(Number);
    return code === 0 && (major > 22 || (major === 22 && minor >= 3));
}
/** Builds and runs, with the stock `cargo`, a program that depends on every library; programs are installed. */
async function useCrates(crates, options) {
    const libraries = crates.filter((each) => each.library !== undefined);
    const programs = crates.filter((each) => each.library === undefined);
    const uses = [];
    if (libraries.length > 0) {
        const folder = external_node_path_.join(options.folder, 'cargo-program');
        await (0,promises_.mkdir)(external_node_path_.join(folder, 'src'), { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(folder, 'Cargo.toml'), manifest(libraries));
        await (0,promises_.writeFile)(external_node_path_.join(folder, 'src', 'main.rs'), program(libraries));
        const command = `cargo run, depending on ${libraries.map((each) => `${each.name} =${each.version}`).join(', ')}`;
        uses.push(await run('cargo', command, [['cargo', 'run', '--quiet']], folder, options.env, options.signal));
    }
    for (const { name, version } of programs) {
        const root = external_node_path_.join(options.folder, `cargo-install-${name}`);
        const command = `cargo install ${name}@${version}`;
        const argv = [
            'cargo',
            'install',
            '--quiet',
            '--root',
            root,
            '--target-dir',
            external_node_path_.join(root, 'target'),
            `${name}@${version}`,
        ];
        const list = ['cargo', 'install', '--root', root, '--list'];
        uses.push(await run('cargo', command, [argv, list], options.folder, options.env, options.signal));
    }
    return uses;
}
async function run(client, command, steps, cwd, env, signal) {
    await (0,promises_.mkdir)(cwd, { recursive: true });
    let output = '';
    for (const argv of steps) {
        const { code, stdout, stderr } = await runCommand({ argv, cwd, env, signal });
        output = stdout;
        if (code !== 0)
            return { client, command, ok: false, output: `${stdout}\n${stderr}`.trim() || `${argv[0]} could not be run` };
    }
    return { client, command, ok: true, output: output.trim() };
}
function manifest(libraries) {
    const dependencies = libraries.map(({ name, version }) => `${name} = "=${version}"`);
    return `[package]\nname = "rehearsal-program"\nversion = "0.0.0"\nedition = "2021"\npublish = false\n\n[workspace]\n\n[dependencies]\n${dependencies.join('\n')}\n`;
}
function program(libraries) {
    const uses = libraries.map(({ library }, index) => `use ${library ?? ''} as _library_${index};`);
    const lines = libraries.map(({ name, version }) => `    println!("${name} ${version} compiled and linked");`);
    return `#![allow(unused_imports)]\n${uses.join('\n')}\n\nfn main() {\n${lines.join('\n')}\n}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/course.js
/** Thrown where a step failed; what it came to is in the course already. */
class Ended extends Error {
}
/** An empty course. */
function newCourse(progress, signal) {
    return {
        progress,
        signal,
        current: '',
        failed: false,
        release: undefined,
        files: [],
        uses: [],
        remarks: [],
        problems: [],
        steps: [],
        requests: [],
        summaries: [],
    };
}
/** Adds a remark once. */
function remark(course, words) {
    if (!course.remarks.includes(words))
        course.remarks.push(words);
}
/** Runs one step, timed and told. Throws {@link Ended} where it did not hold, and what it throws itself. */
async function step(course, name, act) {
    course.signal.throwIfAborted();
    course.current = name;
    course.progress.start(name);
    const started = Date.now();
    const told = (ok, outcome) => {
        const done = { name, seconds: (Date.now() - started) / 1000, ok, outcome };
        course.steps.push(done);
        course.progress.end(done);
    };
    let end;
    try {
        end = await act();
    }
    catch (error) {
        told(false, course.signal.aborted ? 'interrupted' : (wordsOf(error).split('\n')[0] ?? ''));
        throw error;
    }
    told(end.ok, !end.ok && course.signal.aborted ? 'interrupted' : end.outcome);
    if (!end.ok)
        throw new Ended(name);
    return end.value;
}
/** The problems that a job told, as its annotations have them. */
function problemsOf(job, end) {
    return end.annotations.map(({ level, title, message, file, line }) => ({
        job,
        level,
        code: title ?? '',
        message,
        place: file === undefined ? undefined : line === undefined ? file : `${file}:${line}`,
    }));
}
/** The words of whatever was thrown. */
function wordsOf(error) {
    return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/wheel-modules.js

/** The top-level modules that a wheel brings and that can be imported by name: packages, `.py` files, extensions. */
function modulesOf(wheel) {
    const names = [];
    (0,esm/* unzipSync */.AO)(wheel, {
        filter: ({ name }) => {
            names.push(name);
            return false;
        },
    });
    const modules = names.flatMap((name) => {
        // files that an installer puts into site-packages from the data folder
        const [, inside = name] = /^[^/]+\.data\/(?:purelib|platlib)\/(.*)$/.exec(name) ?? [];
        const [first = '', second] = inside.split('/');
        if (/\.(dist-info|data)$/.test(first))
            return [];
        if (second !== undefined)
            return /^__init__\.(py|[^/]+\.so|[^/]+\.pyd)$/.test(inside.slice(first.length + 1)) ? [first] : [];
        return [/^([A-Za-z_]\w*)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(first)?.[1] ?? ''];
    });
    return [...new Set(modules)].filter((each) => each !== '').sort();
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/clients.js




/** Lets the stock clients use everything that was published. */
async function playClients(course, plan, services, options) {
    for (const use of pythonUses(plan, services)) {
        await step(course, `pip install ${use.name}`, async () => {
            const used = await usePython(use, options);
            course.uses.push(used);
            return { value: used, ok: used.ok, outcome: used.ok ? (used.output.split('\n').at(-1) ?? '') : 'failed' };
        });
    }
    const crates = crateUses(plan, services);
    if (crates.length === 0)
        return;
    await step(course, 'cargo, from the index', async () => {
        const used = await useCrates(crates, options);
        course.uses.push(...used);
        const ok = used.every((each) => each.ok);
        return { value: used, ok, outcome: ok ? used.map((each) => each.output.split('\n')[0]).join(', ') : 'failed' };
    });
}
function pythonUses(plan, { pypi, testpypi }) {
    const { uploads } = plan.pypi === 'testpypi' ? testpypi : pypi;
    return plan.packages
        .filter((each) => each.ecosystem === 'python')
        .map(({ name, version }) => {
        const wheel = uploads.find((each) => each.filename.endsWith('.whl') && canonicalName(each.project) === canonicalName(name));
        return { name, version, index: plan.pypi, modules: wheel === undefined ? [] : modulesOf(wheel.bytes) };
    });
}
function crateUses(plan, { crates }) {
    return plan.packages
        .filter((each) => each.ecosystem === 'rust')
        .map(({ name, version }) => {
        const about = crates.published.find((each) => each.crate === name && each.version === version)?.about;
        return {
            name,
            version,
            library: about?.hasLib === true ? (about.libName ?? name.replaceAll('-', '_')) : undefined,
        };
    });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/clone.js



/** Folders of a plain directory that are products, not sources. */
const products = new Set([
    '.git',
    'target',
    'node_modules',
    '.venv',
    'venv',
    '__pycache__',
    '.tox',
    '.nox',
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
]);
/**
 * Copies `from` to `to`: a clone of HEAD where it is the top of a git repository, else a fresh repository with its files.
 * The given folder is only read. Throws an `Error` with git's words where that fails.
 */
async function cloneProject(from, to, wanted, git) {
    const top = await git(from, 'rev-parse', '--show-toplevel');
    const isRepository = top.code === 0 && external_node_path_.resolve(top.stdout.trim()) === external_node_path_.resolve(from);
    // a repository without a commit is a folder of files so far
    const isTop = isRepository && (await git(from, 'rev-parse', '--verify', '--quiet', 'HEAD')).code === 0;
    const remarks = [];
    if (isTop) {
        must(await git(external_node_path_.dirname(to), 'clone', '--quiet', '--no-hardlinks', from, to));
        const dirty = (await git(from, 'status', '--porcelain', '--untracked-files=no')).stdout.trim();
        if (dirty !== '')
            remarks.push('Uncommitted changes are not part of the rehearsal: a release is made from a commit.');
    }
    else {
        await copyFolder(from, to);
        must(await git(to, 'init', '--quiet', '--initial-branch', 'main'));
        must(await git(to, 'add', '--all'));
        must(await git(to, 'commit', '--quiet', '--message', 'The files to rehearse'));
        const why = isRepository ? 'The repository has no commit' : 'The folder is not the top of a git repository';
        remarks.push(`${why}: its files were committed to a fresh one.`);
    }
    const commit = must(await git(to, 'rev-parse', 'HEAD')).stdout.trim();
    const tags = must(await git(to, 'tag', '--points-at', 'HEAD', '--sort=-version:refname'))
        .stdout.split('\n')
        .filter((tag) => /\d/.test(tag));
    const tag = wanted ?? tags[0];
    if (wanted === undefined && tags.length > 1) {
        remarks.push(`HEAD has ${tags.length} tags; ${tags[0] ?? ''} is rehearsed. Use --tag for another.`);
    }
    return { root: to, commit, tag, remarks };
}
/** Tags the clone, so that it is as it will be when the tag has been pushed. A tag that is elsewhere is moved: it is a copy. */
async function tagClone({ root }, tag, git) {
    must(await git(root, 'tag', '--force', '--', tag));
}
/** Git for the rehearsal, with the given environment. */
function gitWith(env, signal) {
    const settings = [
        'user.name=Rehearsal',
        'user.email=rehearsal@invalid',
        'commit.gpgsign=false',
        'tag.gpgsign=false',
        'core.hooksPath=/dev/null',
        'safe.directory=*',
        'core.autocrlf=false',
        'advice.detachedHead=false',
    ];
    return (cwd, ...args) => runCommand({ argv: ['git', ...settings.flatMap((each) => ['-c', each]), ...args], cwd, env, signal });
}
async function copyFolder(from, to) {
    if (!(await (0,promises_.stat)(from)).isDirectory())
        throw new Error(`${from} is not a folder`);
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const name of await (0,promises_.readdir)(from)) {
        if (products.has(name))
            continue;
        await (0,promises_.cp)(external_node_path_.join(from, name), external_node_path_.join(to, name), {
            recursive: true,
            filter: (source) => !products.has(external_node_path_.basename(source)),
        });
    }
}
function must(outcome) {
    if (outcome.code !== 0)
        throw new Error(outcome.stderr.trim() || 'git is not installed');
    return outcome;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/journal.js
/** An empty journal; `onEntry` is called for each entry as it is recorded. */
function openJournal(onEntry) {
    const entries = [];
    return {
        record: (entry) => {
            const kept = { ...entry, path: withoutSecrets(entry.path) };
            entries.push(kept);
            onEntry?.(kept);
        },
        entries: () => entries,
    };
}
const SECRET = /([?&](?:[^=&]*(?:token|sig|signature|secret|password|credential))=)[^&]*/gi;
/** `?sig=abc` \u2192 `?sig=***`: artifact stores put what opens them into the query. */
const withoutSecrets = (path) => path.replaceAll(SECRET, '$1***');

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_tls_, 2);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/machine/authorities.js


/** Variables by which a user replaces the list of authorities that a client trusts. */
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT', 'CARGO_HTTP_CAINFO'];
/** Where Debian, Fedora, SUSE, Alpine, macOS and the BSDs keep the list. */
const USUAL_BUNDLES = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
/**
 * Every authority that this machine trusts, as PEM: the files that the environment names; where it names none, the
 * platform's own list, and failing that Node's. NODE_EXTRA_CA_CERTS adds to a list and never replaces one, so it is added.
 */
async function readAuthorities(environment, usual = USUAL_BUNDLES) {
    const named = (await Promise.all(REPLACING.map((name) => certificatesIn(environment[name])))).flat();
    const extra = await certificatesIn(environment['NODE_EXTRA_CA_CERTS']);
    const trusted = named.length > 0 ? named : await platformAuthorities(usual);
    return [...new Set([...trusted, ...extra])].map((each) => `${each}\n`).join('');
}
async function platformAuthorities(usual) {
    for (const path of usual) {
        const found = await certificatesIn(path);
        if (found.length > 0)
            return found;
    }
    // Windows has no file; Node can read its store from 22.15 on.
    const system = "getCACertificates" in external_node_tls_namespaceObject ? external_node_tls_.getCACertificates('system') : [];
    return [...external_node_tls_.rootCertificates, ...system].map((each) => each.trim());
}
/** The certificates of one file; none where there is no such file. Comments and keys in it stay behind. */
async function certificatesIn(path) {
    if (path === undefined || path === '')
        return [];
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return (text.match(CERTIFICATE) ?? []).map((each) => each.replaceAll('\r\n', '\n'));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/machine/place.js



/** The text of a file; `undefined` where there is none, or where it is the null device. */
async function textAt(path) {
    return path === external_node_os_.devNull ? undefined : (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
/** The table in a TOML file; empty where there is no such file or it cannot be read. */
async function tomlAt(path) {
    const text = await textAt(path);
    if (text === undefined)
        return {};
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return {};
    }
}
/** The table under `key`; empty where there is none. */
function tableIn(table, key) {
    const value = table[key];
    return isTable(value) ? value : {};
}
/** The non-empty string under `key`. */
function textIn(table, key) {
    const value = table[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
/** Whether it is a table. */
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/machine/crates-source.js


/**
 * Follows cargo's source replacement of `crates-io` (The Cargo Book, "Source Replacement") through all its links, in the
 * configuration that counts in `place.directory`: the folders above it, the nearest first, then `$CARGO_HOME`.
 * `undefined` where crates.io itself is the source.
 */
async function readCratesSource(place) {
    const config = await readConfig(place);
    const sources = tableIn(config, 'source');
    const seen = new Set(['crates-io']);
    let source = tableIn(sources, 'crates-io');
    for (;;) {
        const next = textIn(source, 'replace-with');
        if (next === undefined)
            return kindOf(source);
        if (seen.has(next))
            return { kind: 'other', what: `a circle of replacements at "${next}"` };
        seen.add(next);
        const index = textIn(tableIn(tableIn(config, 'registries'), next), 'index');
        source = isTable(sources[next]) ? sources[next] : index === undefined ? {} : { registry: index };
        if (Object.keys(source).length === 0)
            return { kind: 'other', what: `"${next}", which is not defined` };
    }
}
function kindOf(source) {
    const registry = textIn(source, 'registry');
    if (registry?.startsWith('sparse+')) {
        const url = registry.slice('sparse+'.length);
        return /^https:\/\/index\.crates\.io\/?$/.test(url) ? undefined : { kind: 'sparse', url };
    }
    if (registry !== undefined)
        return { kind: 'other', what: `the git index ${withoutPassword(registry)}` };
    for (const key of ['local-registry', 'directory', 'git']) {
        const value = textIn(source, key);
        if (value !== undefined)
            return { kind: 'other', what: `the ${key} ${withoutPassword(value)}` };
    }
    return undefined;
}
/** The merged configuration: deeper tables win key by key, as cargo merges them. */
async function readConfig({ environment, home, directory }) {
    const folders = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push((0,external_node_path_.join)(folder, '.cargo'));
        if ((0,external_node_path_.dirname)(folder) === folder)
            break;
    }
    const cargoHome = environment['CARGO_HOME'] || (0,external_node_path_.join)(home, '.cargo');
    let merged = {};
    for (const folder of new Set([...folders, cargoHome])) {
        // Where both are there, cargo reads the one without the ending.
        const older = await tomlAt((0,external_node_path_.join)(folder, 'config'));
        merged = below(merged, Object.keys(older).length > 0 ? older : await tomlAt((0,external_node_path_.join)(folder, 'config.toml')));
    }
    return merged;
}
/** `nearer`, with what only `farther` has. */
function below(nearer, farther) {
    const merged = { ...farther };
    for (const [key, value] of Object.entries(nearer)) {
        const other = merged[key];
        merged[key] = isTable(value) && isTable(other) ? below(value, other) : value;
    }
    return merged;
}
const withoutPassword = (url) => url.replace(/\/\/[^/@]*@/, '//***@');

;// CONCATENATED MODULE: ./lib/cli/rehearsal/machine/proxy.js
/** The machine reaches everything by itself. */
const noProxy = () => undefined;
/**
 * Reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (and their lower-case forms, which win) as curl does. Only http
 * and https proxies can be used; any other is passed over.
 */
function readMachineProxy(environment) {
    const value = (name) => [environment[name.toLowerCase()], environment[name]].find((each) => each !== undefined && each.trim() !== '');
    const all = value('ALL_PROXY');
    const proxies = { 'https:': readProxy(value('HTTPS_PROXY') ?? all), 'http:': readProxy(value('HTTP_PROXY') ?? all) };
    const exempt = (value('NO_PROXY') ?? '').split(/[\s,]+/).filter((each) => each !== '');
    return (target) => (exempt.some((rule) => isExempt(rule, target)) ? undefined : proxies[target.protocol]);
}
function readProxy(value) {
    if (value === undefined)
        return undefined;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()) ? value.trim() : `http://${value.trim()}`;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
/** `*`, `example.org` and `.example.org` (it and all below), `*.example.org`, an address, each with `:port` if it likes. */
function isExempt(rule, { host, port }) {
    if (rule === '*')
        return true;
    const [, bracketed, plain, wanted] = /^(?:\[([^\]]+)\]|([^:]*|.*:.*:.*?))(?::(\d+))?$/.exec(rule.toLowerCase()) ?? [];
    if (wanted !== undefined && Number(wanted) !== port)
        return false;
    const name = (bracketed ?? plain ?? '').replace(/^\*?\./, '');
    const asked = host.toLowerCase();
    return name !== '' && (asked === name || asked.endsWith(`.${name}`));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/machine/pypi-index.js


/**
 * The simple index that this machine takes Python packages from, where it is not pypi.org: from the environment of pip and
 * uv, then pip's files, then uv's, each in the order in which that tool lets one win. `undefined` where none names one.
 */
async function readPypiIndex(place) {
    const { environment } = place;
    const named = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'].map((name) => environment[name]?.trim());
    // uv allows `name=https://\u2026` in UV_DEFAULT_INDEX.
    const given = named.find((each) => each !== undefined && each !== '')?.replace(/^[A-Za-z0-9_.-]+=(?=https?:)/, '');
    const found = given ?? (await fromPip(place)) ?? (await fromUv(place));
    return found === undefined || !/^https?:\/\//i.test(found) || isPypi(found) ? undefined : found;
}
async function fromPip(place) {
    for (const path of pipFiles(place)) {
        const index = pipIndex((await textAt(path)) ?? '');
        if (index !== undefined)
            return index;
    }
    return undefined;
}
/** pip's files, the winning one first (pip's documentation, "Configuration"). With PIP_CONFIG_FILE at the null device, none. */
function pipFiles({ environment, home, platform, root }) {
    const chosen = environment['PIP_CONFIG_FILE'];
    if (chosen === '/dev/null' || chosen?.toLowerCase() === 'nul' || chosen?.toLowerCase() === String.raw `\\.\nul`)
        return [];
    const name = platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const sites = [environment['VIRTUAL_ENV'], environment['CONDA_PREFIX']].flatMap((site) => site === undefined || site === '' ? [] : [(0,external_node_path_.join)(site, name)]);
    const configHome = environment['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config');
    const user = platform === 'win32'
        ? [(0,external_node_path_.join)(environment['APPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Roaming'), 'pip', name), (0,external_node_path_.join)(home, 'pip', name)]
        : [
            ...(platform === 'darwin' ? [(0,external_node_path_.join)(home, 'Library', 'Application Support', 'pip', name)] : []),
            (0,external_node_path_.join)(configHome, 'pip', name),
            (0,external_node_path_.join)(home, '.pip', name),
        ];
    const system = platform === 'win32'
        ? [(0,external_node_path_.join)(environment['ProgramData'] ?? (0,external_node_path_.join)(root, 'ProgramData'), 'pip', name)]
        : [
            (0,external_node_path_.join)(root, 'etc', name),
            (0,external_node_path_.join)(root, 'etc', 'xdg', 'pip', name),
            ...(platform === 'darwin' ? [(0,external_node_path_.join)(root, 'Library', 'Application Support', 'pip', name)] : []),
        ];
    return [...(chosen === undefined || chosen === '' ? [] : [chosen]), ...sites, ...user, ...system];
}
/** `index-url` of the section that pip's download command reads, else of `[install]`, else of `[global]`. */
function pipIndex(text) {
    const found = new Map();
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        section = /^\s*\[([^\]]+)\]/.exec(line)?.[1]?.trim() ?? section;
        const value = /^\s*index[-_]url\s*[=:]\s*(\S+)/.exec(line)?.[1];
        if (value !== undefined)
            found.set(section, value);
    }
    return found.get('download') ?? found.get('install') ?? found.get('global');
}
async function fromUv({ environment, home, directory, platform, root }) {
    if (environment['UV_NO_CONFIG'])
        return undefined;
    const configHome = platform === 'win32'
        ? (environment['APPDATA'] ?? (0,external_node_path_.join)(home, 'AppData', 'Roaming'))
        : environment['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config');
    const system = platform === 'win32' ? (environment['ProgramData'] ?? (0,external_node_path_.join)(root, 'ProgramData')) : (0,external_node_path_.join)(root, 'etc');
    const chosen = environment['UV_CONFIG_FILE'];
    const files = chosen
        ? [chosen]
        : [(0,external_node_path_.join)(directory, 'uv.toml'), (0,external_node_path_.join)(configHome, 'uv', 'uv.toml'), (0,external_node_path_.join)(system, 'uv', 'uv.toml')];
    for (const file of files) {
        const table = await tomlAt(file);
        const listed = Array.isArray(table['index']) ? table['index'].filter(isTable) : [];
        const byDefault = listed.find((each) => each['default'] === true);
        const index = (byDefault && textIn(byDefault, 'url')) ??
            textIn(table, 'index-url') ??
            textIn(tableIn(table, 'pip'), 'index-url');
        if (index !== undefined)
            return index;
    }
    return undefined;
}
const isPypi = (url) => /^https:\/\/pypi\.(?:org|python\.org)\//i.test(url);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/machine.js






/** The machine this runs on, seen from `directory`. */
function thisMachine(directory, environment = process.env) {
    return { environment, home: (0,external_node_os_.homedir)(), directory, platform: process.platform, root: (0,external_node_path_.parse)(directory).root };
}
/** Reads the machine's own mirrors, proxies and authorities, before the rehearsal hides them from its children. Never throws. */
async function readMachine(place) {
    const [pypi, crates, ca] = await Promise.all([
        readPypiIndex(place),
        readCratesSource(place),
        readAuthorities(place.environment),
    ]);
    return {
        pypi,
        crates: crates?.kind === 'sparse' ? crates.url : undefined,
        proxy: readMachineProxy(place.environment),
        ca,
        notes: crates?.kind === 'other'
            ? [`cargo takes crates from ${crates.what}, which the rehearsal cannot ask; it asks index.crates.io instead.`]
            : [],
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/readme-renderer.js

/** Prints `False` where the text is rendered, `True` where it is not. Any other end: there is no readme_renderer. */
const script = `
import io, sys
from readme_renderer import rst
text = sys.stdin.buffer.read().decode("utf-8")
print(rst.render(text, stream=io.StringIO()) is None)
`;
/**
 * PyPI's own renderer, where the Python of this machine has it (the package `readme_renderer`, which `twine` brings).
 * Each text is rendered once; a Python without it is asked once. Never throws.
 */
function openReadmeRenderer(python, cwd, env, signal) {
    const known = new Map();
    let missing = false;
    const render = async (text) => {
        // isolated: nothing of the project that is rehearsed is imported
        const argv = [python, '-I', '-W', 'ignore', '-c', script];
        const { code, stdout } = await runCommand({ argv, cwd, env, input: text, ...(signal && { signal }) });
        const said = stdout.trim();
        if (code === 0 && (said === 'True' || said === 'False'))
            return said === 'True';
        missing = true;
        return undefined;
    };
    return (text) => {
        if (missing)
            return Promise.resolve(undefined);
        const found = known.get(text) ?? render(text);
        known.set(text, found);
        return found;
    };
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/evidence.js



/** Every file that the registries hold. */
function storedFiles({ pypi, testpypi, crates }) {
    const python = [
        [pypi, 'PyPI', 'https://pypi.org'],
        [testpypi, 'TestPyPI', 'https://test.pypi.org'],
    ];
    return [
        ...crates.published.map((each) => ({
            filename: `${each.crate}-${each.version}.crate`,
            registry: 'crates.io',
            kind: 'crate',
            sha256: each.sha256,
            url: `https://static.crates.io/crates/${each.crate}/${each.crate}-${each.version}.crate`,
        })),
        ...python.flatMap(([state, registry, base]) => state.uploads.map((each) => ({
            filename: each.filename,
            registry,
            kind: each.filename.endsWith('.whl') ? 'wheel' : 'sdist',
            sha256: each.sha256,
            url: `${base}/simple/${canonicalName(each.project)}/`,
        }))),
    ];
}
/** Holds every recorded file against the registry's bytes and against a fresh download through the index. */
async function gatherEvidence(recorded, services, edge) {
    const stored = storedFiles(services);
    // its own connection: the certificate is the edge's alone
    const agent = new undici.ProxyAgent({ uri: edge.proxyUrl, requestTls: { ca: edge.caPem } });
    try {
        return await Promise.all(recorded.map(async ({ filename, sha256, size }) => {
            const there = stored.find((each) => each.filename === filename);
            const download = there === undefined ? undefined : await downloadThrough(agent, there);
            const equal = there !== undefined && sha256 === there.sha256 && sha256 === download;
            return {
                filename,
                kind: there?.kind ?? 'file',
                size,
                registry: there?.registry ?? 'nowhere',
                url: there?.url ?? '',
                sha256: { record: sha256, registry: there?.sha256, download },
                equal,
                attested: attestedOn(services, sha256),
            };
        }));
    }
    finally {
        await agent.destroy();
    }
}
/** Both verify a signature before they store it. */
function attestedOn({ pypi, testpypi, github }, sha256) {
    const isAttested = ({ uploads }) => uploads.some((each) => each.sha256 === sha256 && each.provenance !== undefined);
    return [
        ...(isAttested(pypi) ? ['PyPI'] : []),
        ...(isAttested(testpypi) ? ['TestPyPI'] : []),
        ...(github.attestations.some((each) => each.digests.has(sha256)) ? ['GitHub'] : []),
    ];
}
/** SHA-256 of a fresh download; for a Python file by way of its page in the simple index. */
async function downloadThrough(agent, { url, filename, kind }) {
    if (kind === 'crate')
        return digestOf(agent, url);
    const page = await (0,undici.request)(url, { dispatcher: agent, headers: { accept: 'application/vnd.pypi.simple.v1+json' } });
    const listing = page.statusCode === 200 ? await page.body.json() : undefined;
    if (typeof listing !== 'object' || listing === null || !('files' in listing) || !Array.isArray(listing.files)) {
        return undefined;
    }
    const file = listing.files.find((each) => typeof each === 'object' && each !== null && 'filename' in each && each.filename === filename);
    if (typeof file !== 'object' || file === null || !('url' in file))
        return undefined;
    return digestOf(agent, new URL(String(file.url), url).href);
}
async function digestOf(agent, url) {
    const answer = await (0,undici.request)(url, { dispatcher: agent, headers: { 'user-agent': 'rehearsal (release-action)' } });
    if (answer.statusCode !== 200)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of answer.body)
        hash.update(Buffer.from(chunk));
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/host.js
const systems = { darwin: 'macos', win32: 'windows' };
/** The system of this machine as a row of the gate matrix names it: `linux`, `macos`, `windows`. */
const thisSystem = systems[process.platform] ?? 'linux';
/** This machine as a target of the build matrix names it: `linux-x86_64`. */
const thisPlatform = `${thisSystem}-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}`;
/** Whether a row of the build matrix can be built here without another machine: crates and sources can everywhere. */
function isBuiltHere(target) {
    const machine = /^wheels-(.+)$/.exec(target)?.[1]?.replace(/^musllinux-/, 'linux-');
    if (machine === undefined || machine === thisPlatform)
        return true;
    return machine === 'macos-universal2' && thisPlatform.startsWith('macos-');
}
/** What the input `target` of the plan step names, so that the plan has the rows of this machine alone. */
function targetsHere(targets) {
    const own = targets.filter((each) => isBuiltHere(each)).flatMap((each) => /^wheels-(.+)$/.exec(each)?.[1] ?? []);
    return own.length === 0 ? [thisPlatform] : own;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/gates.js


/**
 * Plays the rows of the gate matrix that this system can run, one after the other, each by `play` in a folder of that name.
 * All of them run, as in a matrix without `fail-fast`; then one that failed and blocks ends the rehearsal, by {@link Ended}.
 */
async function playGates(course, gates, wanted, play) {
    if (!wanted) {
        if (gates.length > 0)
            remark(course, `The gates were left out, as --no-gates asks: ${named(gates)}.`);
        return;
    }
    const here = gates.filter((each) => each.system === thisSystem);
    const elsewhere = gates.filter((each) => !here.includes(each));
    if (elsewhere.length > 0)
        remark(course, `Skipped, because this machine (${thisPlatform}) does not run these gates: ${named(elsewhere)}.`);
    let failed;
    for (const [index, { name }] of here.entries()) {
        try {
            await play(name, `gate-${index + 1}`);
        }
        catch (error) {
            if (!(error instanceof Ended) || course.signal.aborted)
                throw error;
            failed = error;
        }
    }
    if (failed !== undefined)
        throw failed;
}
/** What became of a gate, by the codes of its problems. */
const words = {
    'gate-failed': 'failed',
    'gate-timeout': 'ran out of time',
    'gate-unready': 'could not be prepared',
};
/** How a gate ended, in a few words. One that failed and does not block is told by a warning. */
function gateOutcome({ conclusion, annotations }) {
    if (conclusion === 'cancelled')
        return conclusion;
    const told = annotations.flatMap(({ title = '' }) => words[title] ?? [])[0];
    if (conclusion === 'success')
        return told === undefined ? 'passed' : `${told}, and does not block`;
    return told ?? conclusion;
}
const named = (gates) => gates.map((each) => each.name).join(', ');

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/planned.js

/** Reads the output `plan` as a later job would; `undefined` where there is none. */
function readPlanned(json) {
    if (json === undefined || json === '')
        return undefined;
    const sent = JSON.parse(json);
    const packed = planned_textAt(sent, 'packed');
    const plan = packed === '' ? sent : JSON.parse((0,external_node_zlib_.gunzipSync)(Buffer.from(packed, 'base64')).toString());
    const packages = listAt(plan, 'packages').map((each) => ({
        ecosystem: planned_textAt(each, 'ecosystem') === 'rust' ? 'rust' : 'python',
        name: planned_textAt(each, 'name'),
        version: planned_textAt(each, 'version'),
        onRegistry: planned_textAt(each, 'onRegistry'),
    }));
    return {
        tag: planned_textAt(plan, 'tag'),
        pypi: planned_textAt(plan, 'pypi') === 'testpypi' ? 'testpypi' : 'pypi',
        packages,
        targets: listAt(plan, 'rows').map((row) => planned_textAt(row, 'target')),
        gates: listAt(plan, 'gates').map((row) => ({ name: planned_textAt(row, 'name'), system: planned_textAt(row, 'system') })),
        crateLimits: Object.fromEntries(Object.entries(tableAt(plan, 'crateLimits')).map(([name, limits]) => [
            name,
            { size: numberAt(limits, 'size'), features: numberAt(limits, 'features') },
        ])),
    };
}
/** Reads the output `distributions` of a build job. */
function readRecorded(json) {
    if (json === undefined || json === '')
        return [];
    const files = JSON.parse(json);
    return (Array.isArray(files) ? files : []).map((each) => ({
        filename: planned_textAt(each, 'filename'),
        sha256: planned_textAt(each, 'sha256'),
        size: Number(valueAt(each, 'size')),
    }));
}
function valueAt(value, key) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
}
function planned_textAt(value, key) {
    const text = valueAt(value, key);
    return typeof text === 'string' ? text : '';
}
function numberAt(value, key) {
    const number = valueAt(value, key);
    return typeof number === 'number' ? number : undefined;
}
function tableAt(value, key) {
    const table = valueAt(value, key);
    return typeof table === 'object' && table !== null ? table : {};
}
function listAt(value, key) {
    const list = valueAt(value, key);
    return Array.isArray(list) ? list : [];
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/jobs.js

/** The plan job, under the name that the report gives it; `targets` where not all of the plan's can be built here. */
function planJob(name, targets = []) {
    const more = targets.length === 0 ? {} : { target: targets.join(',') };
    return { name, with: { step: 'plan', ...more }, permissions: { contents: 'read' }, hasCheckout: true };
}
/** The job of one row of the gate matrix; `folder` is the name of its own, for a row is called as its maintainer likes. */
function gateJob(gate, plan, folder) {
    return {
        name: `gate ${gate}`,
        with: { step: 'gate', gate, plan },
        permissions: { contents: 'read' },
        hasCheckout: true,
        folder,
    };
}
/** The job of one row of the build matrix. */
function buildJob(target, plan) {
    return {
        name: `build ${target}`,
        with: { step: 'build', target, plan },
        permissions: { contents: 'read' },
        hasCheckout: true,
    };
}
/** The dry run, which may do nothing but read. */
function dryRunJob(plan) {
    return { name: 'dry run', with: { step: 'dry-run', plan }, permissions: { contents: 'read' }, hasCheckout: false };
}
/**
 * The publishing job: the only one with an identity, and without a checkout, cargo or Python. `held`: it leaves the GitHub Release
 * a draft.
 */
function publishJob(plan, { secrets }, held) {
    return {
        name: 'publish',
        with: { step: 'publish', live: 'true', ...(held && { 'hold-release': 'true' }), plan, ...secrets },
        permissions: { contents: 'write', 'id-token': 'write', actions: 'read', attestations: 'write' },
        hasCheckout: false,
        secrets: Object.values(secrets),
    };
}
/** The job that tries a held release: an empty folder, this machine's pip and cargo, and no right but to read artifacts. */
function verifyJob(plan) {
    const inputs = { step: 'verify', plan };
    return { name: 'verify', with: inputs, permissions: { actions: 'read' }, hasCheckout: false, hasPrograms: true };
}
/** The job that publishes the draft of a held release: without an identity, and without the token of a registry. */
function releaseJob(plan) {
    const inputs = { step: 'publish', live: 'true', plan };
    return { name: 'release', with: inputs, permissions: { contents: 'write', actions: 'read' }, hasCheckout: false };
}
/** The same job as it is run again, under the name that the report gives it. */
function publishAgain(job, attempt) {
    return { ...job, name: `${job.name.replace(/ again.*/, '')} again (attempt ${attempt})` };
}
/** The packages of a plan job's plan, in words. */
function planOutcome(end) {
    const packages = readPlanned(end.jobOutputs['plan'])?.packages ?? [];
    const [shown, more] = [packages.slice(0, 12), packages.length - 12];
    const names = shown.map((each) => `${each.name} ${each.version}`).join(', ');
    return more > 0 ? `${names} and ${more} more` : names;
}
/** The plan of a plan job. Throws where it left none. */
function planOf(end) {
    const planned = readPlanned(end.jobOutputs['plan']);
    if (planned === undefined)
        throw new Error('The plan step left no plan.');
    return planned;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/run-facts.js

/** A run, complete and consistent: ids and payload follow from the names unless they are given. */
function newRun(differences = {}) {
    const { repository: given, ...rest } = differences;
    const owner = given?.owner ?? 'octo-org';
    const repository = {
        owner,
        name: 'octo-repo',
        id: numberFrom(`repository ${owner}/${given?.name ?? 'octo-repo'}`),
        ownerId: numberFrom(`owner ${owner}`),
        ownerKind: 'Organization',
        visibility: 'public',
        defaultBranch: 'main',
        subject: 'names',
        ...given,
    };
    const run = {
        serverUrl: 'https://github.com',
        apiUrl: 'https://api.github.com',
        event: 'push',
        ref: 'refs/tags/v1.0.0',
        refProtected: false,
        sha: '0'.repeat(39) + '1',
        headRef: '',
        baseRef: '',
        workflow: 'Release',
        workflowFile: '.github/workflows/release.yml',
        runId: 17_000_000_001,
        runNumber: 1,
        runAttempt: 1,
        actor: 'octocat',
        actorId: 583_231,
        serviceKey: 'the key of the simulated Actions service',
        ...rest,
        repository,
    };
    return {
        ...run,
        backendId: rest.backendId ?? uuidFrom(`run ${fullName(repository)} ${run.runId} ${run.runAttempt}`),
        payload: rest.payload ?? defaultPayload(run),
    };
}
/** `owner/name` */
function fullName(repository) {
    return `${repository.owner}/${repository.name}`;
}
/** The ref without `refs/heads/`, `refs/tags/` or `refs/pull/`, as `GITHUB_REF_NAME` has it. */
function refName(run) {
    return run.ref.replace(/^refs\/(heads|tags|pull)\//, '');
}
/** `GITHUB_REF_TYPE`; pull requests count as branches. */
function refType(run) {
    return run.ref.startsWith('refs/tags/') ? 'tag' : 'branch';
}
/** `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`: the workflow that the event started. */
function workflowRef(run) {
    return `${fullName(run.repository)}/${run.workflowFile}@${run.ref}`;
}
/** A UUID that is always the same for the same words. */
function uuidFrom(words) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(words).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** A database id that is always the same for the same words; below 2^31, which crates.io reads owner ids as. */
function numberFrom(words) {
    return ((0,external_node_crypto_.createHash)('sha256').update(words).digest().readUInt32BE(0) % 1_900_000_000) + 100_000_000;
}
function defaultPayload(run) {
    const { repository } = run;
    return {
        ...(run.event === 'push' ? { ref: run.ref, after: run.sha, created: true, deleted: false, forced: false } : {}),
        repository: {
            id: repository.id,
            name: repository.name,
            full_name: fullName(repository),
            private: repository.visibility !== 'public',
            visibility: repository.visibility,
            default_branch: repository.defaultBranch,
            fork: false,
            owner: { login: repository.owner, id: repository.ownerId, type: repository.ownerKind },
            html_url: `${run.serverUrl}/${fullName(repository)}`,
        },
        sender: { login: run.actor, id: run.actorId, type: 'User' },
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/trust.js


/**
 * Sets up what a maintainer would have set up: a trusted publisher for every name that the public index knows; for a
 * first publish a pending publisher on PyPI, and a token on crates.io, where trusted publishing cannot create a crate.
 */
function arrange(facts) {
    const { run, packages, assumePublished } = facts;
    const isNew = (each) => each.onRegistry === 'new' && !assumePublished;
    const python = packages.filter((each) => each.ecosystem === 'python');
    const rust = packages.filter((each) => each.ecosystem === 'rust');
    const newPython = python.filter((each) => isNew(each));
    const newRust = rust.filter((each) => isNew(each));
    const workflow = run.workflowFile.slice(run.workflowFile.lastIndexOf('/') + 1);
    const environment = facts.environment === undefined ? {} : { environment: facts.environment };
    const { owner, name, ownerId } = run.repository;
    const publisher = { owner, repository: name, ownerId: String(ownerId), workflow, ...environment };
    // PyPI holds one pending publisher per repository, workflow and environment (warehouse, oidc/models/_core.py)
    const pending = newPython.length === 1 ? newPython.map((each) => ({ ...publisher, project: each.name })) : [];
    const pypiToken = newPython.length > 1 ? `pypi-${(0,external_node_crypto_.randomBytes)(48).toString('base64url')}` : undefined;
    const cratesToken = newRust.length > 0 ? `cio${(0,external_node_crypto_.randomBytes)(24).toString('hex').slice(0, 32)}` : undefined;
    const known = assumePublished ? python.filter((each) => each.onRegistry === 'new') : [];
    return {
        trust: {
            pypi: {
                assumePublisher: publisher,
                pending,
                projects: known.map((each) => ({ name: each.name })),
                tokens: pypiToken === undefined ? [] : [{ token: pypiToken, scope: 'user' }],
            },
            crates: {
                assumePublisher: { repository: fullName(run.repository), ownerId, workflow, ...environment },
                // a crate whose only version is hidden is known all the same
                assumePublished: (assumePublished ? rust : facts.hidden.filter((each) => each.ecosystem === 'rust')).map((each) => each.name),
                ...(facts.crateLimits && { raised: facts.crateLimits }),
                tokens: cratesToken === undefined ? [] : [{ token: cratesToken, verifiedEmail: true }],
            },
            hidden: facts.hidden,
        },
        secrets: {
            ...(pypiToken !== undefined && { 'pypi-token': pypiToken }),
            ...(cratesToken !== undefined && { 'crates-token': cratesToken }),
        },
        remarks: [
            ...newPython
                .filter(() => newPython.length === 1)
                .map((each) => `${each.name} is new on PyPI: register a pending publisher for it first (${workflow}). Rehearsed as if it were there.`),
            ...(newPython.length > 1
                ? [
                    `${list(newPython)} are new on PyPI, which holds one pending publisher per workflow and environment: rehearsed with a token.`,
                ]
                : []),
            ...(newRust.length > 0
                ? [
                    `${list(newRust)}: new on crates.io, where trusted publishing cannot create a crate: rehearsed with a token for the first version.`,
                ]
                : []),
            ...facts.hidden.map((each) => `${each.name} ${each.version} is published already: a real release of it changes nothing. Rehearsed as if it were not.`),
        ],
    };
}
const list = (packages) => packages.map((each) => each.name).join(', ');

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/verify-asked.js



/** Whether the config of a checkout wants the release tried before its GitHub Release is published (`verify.on`). */
async function isVerifyAsked(root) {
    const text = await (0,promises_.readFile)(external_node_path_.join(root, '.github', 'release-action.yml'), 'utf8').catch(() => '');
    const on = verify_asked_valueAt(verify_asked_valueAt(read(text), 'verify'), 'on');
    return Array.isArray(on) && on.length > 0;
}
/** What is wrong with the file is told by the plan. */
function read(text) {
    try {
        return (0,yaml_dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}
const verify_asked_valueAt = (value, key) => typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

;// CONCATENATED MODULE: ./lib/cli/rehearsal/jwt.js

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Signs claims as GitHub's issuer does: RS256 with a key id. */
function signJwt(claims, key, keyId) {
    const head = `${encode({ typ: 'JWT', alg: 'RS256', kid: keyId })}.${encode(claims)}`;
    return `${head}.${(0,external_node_crypto_.createSign)('RSA-SHA256').update(head).sign(key).toString('base64url')}`;
}
/** Decodes a token; `undefined` where it is not one. */
function readJwt(token) {
    const [header, claims, signature, more] = token.split('.');
    if (header === undefined || claims === undefined || signature === undefined || more !== undefined)
        return undefined;
    try {
        const parsed = [header, claims].map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
        if (!parsed.every(isRecord))
            return undefined;
        return { header: parsed[0], claims: parsed[1] };
    }
    catch {
        return undefined;
    }
}
/** Whether the token was signed (RS256) by the owner of `key`. */
function isSignedBy(token, key) {
    const cut = token.lastIndexOf('.');
    const header = readJwt(token)?.header;
    if (cut < 0 || header?.['alg'] !== 'RS256')
        return false;
    return (0,external_node_crypto_.createVerify)('RSA-SHA256')
        .update(token.slice(0, cut))
        .verify(key, Buffer.from(token.slice(cut + 1), 'base64url'));
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runtime-token.js


const lifetime = 6.25 * 60 * 60;
/**
 * A job's `ACTIONS_RUNTIME_TOKEN`: a JWT whose `scp` names the run and the job to the Results service, and, where the
 * job may have an identity, grants it. `now` in milliseconds.
 */
function mintRuntimeToken(job, key, now) {
    const seconds = Math.floor(now / 1000);
    const { runId, runBackendId, jobBackendId, identity, caches } = job;
    const scopes = [`Actions.Results:${runBackendId}:${jobBackendId}`];
    if (identity)
        scopes.push(`GenerateIdToken:${runBackendId}:${jobBackendId}`);
    const claims = {
        iss: 'https://token.actions.githubusercontent.com',
        aud: `vso:${runBackendId}`,
        nameid: jobBackendId,
        run_id: String(runId),
        scp: scopes.join(' '),
        // a text of its own; 1 is to read, 3 to read and write
        ac: JSON.stringify(caches.map(({ ref, mayWrite }) => ({ Scope: ref, Permission: mayWrite ? 3 : 1 }))),
        nbf: seconds,
        exp: seconds + lifetime,
        ...(identity ? { oidc_sub: identity['sub'], oidc_extra: JSON.stringify(identity) } : {}),
    };
    const head = [{ typ: 'JWT', alg: 'HS256' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
    return `${head}.${sign(head, key)}`;
}
/** Whose token it is; `undefined` where it is not one of this service's, or has run out. */
function readRuntimeToken(token, key, now) {
    const cut = token.lastIndexOf('.');
    const claims = readJwt(token)?.claims;
    if (cut < 0 || !claims || !equal(token.slice(cut + 1), sign(token.slice(0, cut), key)))
        return undefined;
    const { scp, exp, run_id: runId, oidc_extra: extra, ac } = claims;
    if (typeof scp !== 'string' || typeof exp !== 'number' || exp * 1000 <= now)
        return undefined;
    const scope = scp.split(' ').find((each) => each.startsWith('Actions.Results:'));
    const [, runBackendId, jobBackendId] = scope?.split(':') ?? [];
    if (runBackendId === undefined || jobBackendId === undefined)
        return undefined;
    return {
        runId: Number(runId),
        runBackendId,
        jobBackendId,
        identity: typeof extra === 'string' ? strings(extra) : undefined,
        caches: typeof ac === 'string' ? scopesIn(ac) : [],
    };
}
function scopesIn(text) {
    const value = JSON.parse(text);
    const told = Array.isArray(value) ? value : [];
    return told.flatMap((each) => {
        const entry = typeof each === 'object' && each !== null ? { ...each } : {};
        const { Scope: ref, Permission: permission } = entry;
        return typeof ref === 'string' ? [{ ref, mayWrite: permission === 3 }] : [];
    });
}
function sign(head, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(head).digest('base64url');
}
function equal(left, right) {
    const [a, b] = [Buffer.from(left), Buffer.from(right)];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
function strings(text) {
    const value = JSON.parse(text);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/job-facts.js



/** A job of `run` with fresh tokens. `now` in milliseconds: job tokens run out after six hours and a quarter. */
function newJob(run, now, differences = {}) {
    const id = differences.id ?? 'release';
    const words = `job ${run.backendId} ${id} ${differences.environment ?? ''}`;
    const job = {
        permissions: { contents: 'read' },
        environment: undefined,
        called: undefined,
        runnerEnvironment: 'github-hosted',
        checkRunId: Number.parseInt(uuidFrom(words).slice(0, 8), 16) + 48_000_000_000,
        backendId: uuidFrom(words),
        githubToken: `ghs_${(0,external_node_crypto_.createHash)('sha256').update(`${words} ${run.serviceKey}`).digest('hex').slice(0, 36)}`,
        ...differences,
        run,
        id,
    };
    const claims = identityClaims(job);
    return {
        ...job,
        runtimeToken: mintRuntimeToken({
            runId: run.runId,
            runBackendId: run.backendId,
            jobBackendId: job.backendId,
            identity: job.permissions['id-token'] === 'write' ? claims : undefined,
            caches: cacheScopes(run),
        }, run.serviceKey, now),
    };
}
/** A job reads the caches of its own ref and of the default branch, and fills those of its own ref (GitHub docs, "Dependency caching"). */
function cacheScopes({ ref, baseRef, repository }) {
    const others = [baseRef, repository.defaultBranch].filter((name) => name !== '').map((name) => `refs/heads/${name}`);
    return [...new Set([ref, ...others])].map((each) => ({ ref: each, mayWrite: each === ref }));
}
/** The address that `ACTIONS_ID_TOKEN_REQUEST_URL` has in this job. */
function idTokenRequestUrl(job) {
    const path = `${job.run.repository.ownerId}//idtoken/${job.run.backendId}/${job.backendId}`;
    return `https://run-actions-1-azure-eastus.actions.githubusercontent.com/${path}?api-version=2.0`;
}
/**
 * The claims that GitHub puts into every identity token of a job, besides `aud`, `jti` and the times. All are strings
 * (docs.github.com, OpenID Connect reference; `check_run_id` since 2025-11). `enterprise` is absent: there is none.
 */
function identityClaims(job) {
    const { run } = job;
    const { repository } = run;
    return {
        sub: subject(job),
        ref: run.ref,
        sha: run.sha,
        repository: fullName(repository),
        repository_owner: repository.owner,
        repository_owner_id: String(repository.ownerId),
        run_id: String(run.runId),
        run_number: String(run.runNumber),
        run_attempt: String(run.runAttempt),
        repository_visibility: repository.visibility,
        repository_id: String(repository.id),
        actor_id: String(run.actorId),
        actor: run.actor,
        workflow: run.workflow,
        head_ref: run.headRef,
        base_ref: run.baseRef,
        event_name: run.event,
        ref_protected: String(run.refProtected),
        ref_type: refType(run),
        workflow_ref: workflowRef(run),
        workflow_sha: run.sha,
        job_workflow_ref: job.called?.ref ?? workflowRef(run),
        job_workflow_sha: job.called?.sha ?? run.sha,
        check_run_id: String(job.checkRunId),
        runner_environment: job.runnerEnvironment,
        ...(job.environment === undefined
            ? {}
            : { environment: job.environment, environment_node_id: `EN_${uuidFrom(`environment ${job.environment}`)}` }),
    };
}
/** `sub`: the environment wins over the event, the event `pull_request` over the ref. A colon in a name is written `%3A`. */
function subject(job) {
    const { repository, event, ref } = job.run;
    const name = repository.subject === 'names'
        ? fullName(repository)
        : `${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`;
    if (job.environment !== undefined)
        return `repo:${name}:environment:${job.environment.replaceAll(':', '%3A')}`;
    return event === 'pull_request' ? `repo:${name}:pull_request` : `repo:${name}:ref:${ref}`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/artifacts/state.js

/** An empty service. `run` tells whose job tokens it accepts: those of every run with the same service key. */
function newArtifactsState(options) {
    return {
        now: options.now,
        serviceKey: options.run.serviceKey,
        blobUrl: options.blobUrl ?? 'https://productionresultssa0.blob.core.windows.net',
        retentionDays: options.retentionDays ?? 90,
        signingKey: (0,external_node_crypto_.randomBytes)(32).toString('hex'),
        artifacts: [],
        caches: [],
        blobs: new Map(),
        nextId: 4_000_000_001,
    };
}
/** The finished artifacts by name; of a name that several attempts used, the newest. `runId` narrows to one run. */
function storedArtifacts(state, runId) {
    const finished = state.artifacts.filter((each) => each.finalized && (runId === undefined || each.runId === runId));
    return new Map(finished.map((each) => {
        const bytes = state.blobs.get(each.blob)?.content ?? Buffer.alloc(0);
        return [each.name, { id: each.id, runId: each.runId, bytes, sha256: sha256(bytes) }];
    }));
}
/** Whether its retention is over. */
function isExpired(artifact, state) {
    return artifact.expiresAt <= state.now();
}
/** An address with a shared-access signature: `r` to read, `w` to write; good for an hour, or ten minutes to read. */
function signedUrl(artifact, permission, state) {
    const expires = new Date(state.now() + (permission === 'w' ? 60 : 10) * 60_000).toISOString();
    const query = new URLSearchParams({ se: expires, sp: permission, spr: 'https', sr: 'b', sv: '2025-11-05' });
    if (permission === 'r') {
        query.set('rscd', `attachment; filename="${artifact.name}${artifact.blob.endsWith('.zip') ? '.zip' : ''}"`);
        query.set('rsct', artifact.mimeType);
    }
    query.set('sig', signature(artifact.blob, permission, expires, state));
    return `${state.blobUrl}${artifact.blob}?${query.toString()}`;
}
/** The signature over a blob's path, the permission and the time it ends. */
function signature(blob, permission, expires, state) {
    return (0,external_node_crypto_.createHmac)('sha256', state.signingKey).update(`${blob}\n${permission}\n${expires}`).digest('base64');
}
/** Lower-case hex. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/artifacts/blobs.js


/**
 * The blob store, as far as artifacts and caches need it: Put Block and Put Block List, Put Blob, Get Blob by ranges too, Get
 * Blob Properties
 * (Azure Storage REST reference). Error codes and messages are Azure's.
 */
function handleBlob(request, state) {
    const writing = request.method === 'PUT';
    const refused = checkSignature(request, writing ? 'w' : 'r', state);
    if (refused)
        return refused;
    if (writing)
        return put(request, state);
    if (request.method === 'GET' || request.method === 'HEAD')
        return get(request, state);
    return failure(405, 'UnsupportedHttpVerb', "The resource doesn't support specified Http Verb.");
}
function checkSignature(request, permission, state) {
    const { query, path } = request;
    const [sig, granted, expires] = [query.get('sig'), query.get('sp'), query.get('se')];
    if (sig === null || granted === null || expires === null) {
        return failure(409, 'PublicAccessNotPermitted', 'Public access is not permitted on this storage account.');
    }
    const valid = sig === signature(path, granted, expires, state) && Date.parse(expires) > state.now();
    if (!valid) {
        const advice = 'Make sure the value of Authorization header is formed correctly including the signature.';
        return failure(403, 'AuthenticationFailed', `Server failed to authenticate the request. ${advice}`);
    }
    if (granted === permission)
        return undefined;
    const text = 'This request is not authorized to perform this operation using this permission.';
    return failure(403, 'AuthorizationPermissionMismatch', text);
}
function put(request, state) {
    const { body, headers, path, query } = request;
    if ([...state.artifacts, ...state.caches].some((each) => each.blob === path && each.finalized)) {
        return failure(409, 'BlobImmutableDueToPolicy', 'This operation is not permitted as the blob is immutable due to a policy.');
    }
    const md5 = headers['content-md5'];
    if (md5 !== undefined && md5 !== (0,external_node_crypto_.createHash)('md5').update(body).digest('base64')) {
        return failure(400, 'Md5Mismatch', 'The MD5 value specified in the request did not match with the MD5 value calculated by the server.');
    }
    const blob = state.blobs.get(path) ?? { blocks: new Map(), content: undefined, contentType: '' };
    const comp = query.get('comp');
    const refused = comp === 'block'
        ? stage(blob, query.get('blockid'), body)
        : comp === 'blocklist'
            ? commit(blob, request)
            : whole(blob, request);
    if (refused)
        return refused;
    state.blobs.set(path, blob);
    return answer(201, {
        'x-ms-request-server-encrypted': 'true',
        ...(comp === 'block' ? {} : { etag: etag(blob), 'last-modified': new Date(state.now()).toUTCString() }),
    });
}
/** Put Block: ids are base64, of one length within a blob, and at most 64 bytes before encoding. */
function stage(blob, id, body) {
    const decoded = Buffer.from(id ?? '', 'base64');
    if (id === null || decoded.length === 0 || decoded.length > 64 || decoded.toString('base64') !== id) {
        return failure(400, 'InvalidQueryParameterValue', 'Value for one of the query parameters specified in the request URI is invalid.');
    }
    if (body.length === 0) {
        return failure(400, 'InvalidHeaderValue', 'The value for one of the HTTP headers is not in the correct format.');
    }
    if ([...blob.blocks.keys()].some((each) => each.length !== id.length)) {
        return failure(400, 'InvalidBlobOrBlock', 'The specified blob or block content is invalid.');
    }
    blob.blocks.set(id, body);
    return undefined;
}
/** Put Block List: the blob becomes the listed blocks in their order; staged blocks that are not listed are dropped. */
function commit(blob, request) {
    const text = request.body.toString();
    if (!/<BlockList\b[^>]*>|<BlockList\s*\/>/.test(text)) {
        return failure(400, 'InvalidXmlDocument', 'XML specified is not syntactically valid.');
    }
    const ids = [...text.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map((each) => each[2] ?? '');
    const blocks = ids.map((id) => blob.blocks.get(id));
    if (!blocks.every((each) => each !== undefined)) {
        return failure(400, 'InvalidBlockList', 'The specified block list is invalid.');
    }
    blob.content = Buffer.concat(blocks);
    blob.contentType = request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream';
    blob.blocks.clear();
    return undefined;
}
/** Put Blob. */
function whole(blob, request) {
    const kind = request.headers['x-ms-blob-type'];
    if (kind === undefined) {
        return failure(400, 'MissingRequiredHeader', "An HTTP header that's mandatory for this request is not specified.");
    }
    if (kind !== 'BlockBlob') {
        return failure(400, 'InvalidHeaderValue', 'The value for one of the HTTP headers is not in the correct format.');
    }
    blob.content = request.body;
    blob.contentType =
        request.headers['x-ms-blob-content-type'] ?? request.headers['content-type'] ?? 'application/octet-stream';
    blob.blocks.clear();
    return undefined;
}
function get(request, state) {
    const blob = state.blobs.get(request.path);
    if (!blob?.content)
        return failure(404, 'BlobNotFound', 'The specified blob does not exist.');
    const disposition = request.query.get('rscd');
    const asked = request.headers['x-ms-range'] ?? request.headers['range'];
    const range = asked === undefined || request.method === 'HEAD' ? undefined : rangeOf(asked, blob.content.length);
    if (range === 'beyond') {
        return failure(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.');
    }
    const [from, to] = range ?? [0, blob.content.length];
    return {
        ...answer(range === undefined ? 200 : 206, {
            'content-type': request.query.get('rsct') ?? blob.contentType,
            'x-ms-blob-type': 'BlockBlob',
            'accept-ranges': 'bytes',
            etag: etag(blob),
            'last-modified': new Date(state.now()).toUTCString(),
            ...(range === undefined ? {} : { 'content-range': `bytes ${from}-${to - 1}/${blob.content.length}` }),
            ...(disposition === null ? {} : { 'content-disposition': disposition }),
            ...(request.method === 'HEAD' ? { 'content-length': String(blob.content.length) } : {}),
        }),
        ...(request.method === 'HEAD' ? {} : { body: blob.content.subarray(from, to) }),
    };
}
/** From, and the byte after the last; `undefined` where the header is none that Azure takes: then the blob comes whole. */
function rangeOf(header, length) {
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
    if (first === undefined)
        return undefined;
    const from = Number(first);
    return from >= length ? 'beyond' : [from, last === '' ? length : Math.min(length, Number(last) + 1)];
}
function etag(blob) {
    return `"0x${(0,external_node_crypto_.createHash)('sha256')
        .update(blob.content ?? Buffer.alloc(0))
        .digest('hex')
        .slice(0, 15)
        .toUpperCase()}"`;
}
function answer(status, headers) {
    const own = {
        server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0',
        'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
        'x-ms-version': '2025-11-05',
    };
    return { status, headers: { ...own, ...headers } };
}
function failure(status, code, message) {
    const base = answer(status, { 'content-type': 'application/xml', 'x-ms-error-code': code });
    const detail = `${message}\nRequestId:${base.headers?.['x-ms-request-id'] ?? ''}`;
    const xml = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${detail}</Message></Error>`;
    return { ...base, body: xml };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handler.js
/**
 * What a loopback service is: a function from a request and its own state to an answer. No transport: the edge, a plain
 * loopback server and the tests all call the same function.
 */
/** A JSON answer. */
function json(status, value, headers = {}) {
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
/** A plain-text answer. */
function handler_text(status, value, headers = {}) {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: value };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/hosts.js
const plain = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
/**
 * Whether the request is for a host that `pattern` names, or for a plain loopback server, where a service is reached
 * without its production name.
 */
function isFor(request, pattern) {
    return plain.test(request.host) || pattern.test(request.host.replace(/:\d+$/, ''));
}
/** The token of `Authorization: Bearer \u2026` or `token \u2026`; `undefined` where there is none. */
function bearer(request) {
    return /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/artifacts/service.js





/** The path below which the service's methods lie. */
const servicePath = '/twirp/github.actions.results.api.v1.ArtifactService/';
/**
 * The Results service, version 4 of artifacts: Twirp with JSON bodies, field names as in the protocol buffers
 * (`@actions/artifact`, generated/results/api/v1). Errors are Twirp's `{ code, msg }`.
 */
function handleArtifactService(request, state) {
    const name = request.path.slice(servicePath.length);
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method)
        return service_failure(404, 'bad_route', `no handler for path "${request.path}"`);
    if (request.method !== 'POST') {
        return service_failure(404, 'bad_route', `unsupported method "${request.method}" (only POST is allowed)`);
    }
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        return service_failure(404, 'bad_route', `unexpected Content-Type: "${request.headers['content-type'] ?? ''}"`);
    }
    const job = readRuntimeToken(bearer(request) ?? '', state.serviceKey, state.now());
    if (!job)
        return service_failure(401, 'unauthenticated', 'invalid or expired token');
    const fields = parse(request.body);
    if (!fields)
        return service_failure(400, 'malformed', 'the json request could not be decoded');
    if (service_text(fields, 'workflow_run_backend_id') !== job.runBackendId) {
        return service_failure(403, 'permission_denied', 'the token does not give access to this workflow run');
    }
    return method(fields, job, state);
}
const methods = {
    CreateArtifact: create,
    FinalizeArtifact: finalize,
    ListArtifacts: service_list,
    GetSignedArtifactURL: address,
    DeleteArtifact: remove,
};
function create(fields, job, state) {
    const name = service_text(fields, 'name') ?? '';
    if (service_text(fields, 'workflow_job_run_backend_id') !== job.jobBackendId) {
        return service_failure(403, 'permission_denied', 'the token does not give access to this job');
    }
    if (name === '')
        return invalid('name', 'is required');
    if (/["<>|*?:\r\n\\/]/.test(name))
        return invalid('name', 'contains invalid characters');
    const version = fields['version'];
    if (typeof version !== 'number' || version < 4)
        return invalid('version', 'is not supported');
    if (find(name, job, state)) {
        return service_failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const wanted = service_text(fields, 'expires_at');
    const longest = state.now() + state.retentionDays * 86_400_000;
    const expiresAt = wanted === undefined ? longest : Math.min(Date.parse(wanted), longest);
    if (Number.isNaN(expiresAt) || expiresAt <= state.now())
        return invalid('expires_at', 'is not in the future');
    const mimeType = service_text(fields, 'mime_type') ?? 'application/zip';
    const folder = `/actions-results/${job.runBackendId}/workflow-job-run-${job.jobBackendId}/artifacts`;
    const artifact = {
        id: state.nextId++,
        name,
        runId: job.runId,
        runBackendId: job.runBackendId,
        jobBackendId: job.jobBackendId,
        blob: `${folder}/${sha256(Buffer.from((0,external_node_crypto_.randomUUID)()))}${mimeType === 'application/zip' ? '.zip' : ''}`,
        mimeType,
        createdAt: state.now(),
        expiresAt,
        finalized: false,
        digest: undefined,
    };
    state.artifacts.push(artifact);
    return json(200, { ok: true, signed_upload_url: signedUrl(artifact, 'w', state) });
}
function finalize(fields, job, state) {
    const artifact = find(service_text(fields, 'name') ?? '', job, state);
    if (!artifact || artifact.jobBackendId !== service_text(fields, 'workflow_job_run_backend_id'))
        return notFound();
    if (artifact.finalized)
        return service_failure(409, 'already_exists', 'the artifact has already been finalized');
    const content = state.blobs.get(artifact.blob)?.content;
    if (!content)
        return service_failure(412, 'failed_precondition', 'the artifact has not been uploaded');
    if (Number(fields['size'] ?? 0) !== content.length)
        return invalid('size', 'does not match the uploaded artifact');
    const digest = service_text(fields, 'hash');
    if (digest !== undefined && digest !== `sha256:${sha256(content)}`) {
        return invalid('hash', 'does not match the uploaded artifact');
    }
    artifact.finalized = true;
    artifact.digest = digest;
    return json(200, { ok: true, artifact_id: String(artifact.id) });
}
function service_list(fields, job, state) {
    const name = service_text(fields, 'name_filter');
    const id = fields['id_filter'] === undefined ? undefined : Number(fields['id_filter']);
    const artifacts = visible(job, state)
        .filter((each) => name === undefined || each.name === name)
        .filter((each) => id === undefined || each.id === id)
        .map((each) => ({
        workflow_run_backend_id: each.runBackendId,
        workflow_job_run_backend_id: each.jobBackendId,
        database_id: String(each.id),
        name: each.name,
        size: String(state.blobs.get(each.blob)?.content?.length ?? 0),
        created_at: new Date(each.createdAt).toISOString(),
        ...(each.digest === undefined ? {} : { digest: each.digest }),
    }));
    return json(200, { artifacts });
}
function address(fields, job, state) {
    const artifact = visible(job, state).find((each) => each.name === service_text(fields, 'name'));
    return artifact ? json(200, { signed_url: signedUrl(artifact, 'r', state) }) : notFound();
}
function remove(fields, job, state) {
    const artifact = visible(job, state).find((each) => each.name === service_text(fields, 'name'));
    if (!artifact)
        return notFound();
    state.artifacts.splice(state.artifacts.indexOf(artifact), 1);
    state.blobs.delete(artifact.blob);
    return json(200, { ok: true, artifact_id: String(artifact.id) });
}
/** The run attempt's artifact of this name, finished or not: a name is taken as soon as it is created. */
function find(name, job, state) {
    return state.artifacts.find((each) => each.runBackendId === job.runBackendId && each.name === name);
}
function visible(job, state) {
    return state.artifacts.filter((each) => each.runBackendId === job.runBackendId && each.finalized && !isExpired(each, state));
}
/** A field under its name or its camel-case name, both of which protocol buffers allow in JSON. */
function service_text(fields, name) {
    const camel = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    const value = fields[name] ?? fields[camel];
    return typeof value === 'string' ? value : undefined;
}
/** The fields of a JSON body; `undefined` where it is none. */
function parse(body) {
    try {
        const value = JSON.parse(body.toString());
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
function invalid(field, why) {
    return json(400, { code: 'invalid_argument', msg: `${field} ${why}`, meta: { argument: field } });
}
function notFound() {
    return service_failure(404, 'not_found', 'artifact not found');
}
function service_failure(status, code, msg) {
    return json(status, { code, msg });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/artifacts/caches.js






/** The path below which the methods of the cache lie. */
const cachePath = '/twirp/github.actions.results.api.v1.CacheService/';
/**
 * The Results service, version 2 of the cache: Twirp with JSON bodies (`@actions/cache`, generated/results/api/v1/cache).
 * An entry belongs to the ref of the job that made it, and is found by the refs that the job's token names.
 */
function handleCacheService(request, state) {
    const name = request.path.slice(cachePath.length);
    const method = Object.hasOwn(caches_methods, name) ? caches_methods[name] : undefined;
    if (!method || request.method !== 'POST')
        return caches_failure(404, 'bad_route', `no handler for path "${request.path}"`);
    const job = readRuntimeToken(bearer(request) ?? '', state.serviceKey, state.now());
    if (!job)
        return caches_failure(401, 'unauthenticated', 'invalid or expired token');
    const fields = parse(request.body);
    if (!fields)
        return caches_failure(400, 'malformed', 'the json request could not be decoded');
    for (const field of ['key', 'version']) {
        const value = service_text(fields, field) ?? '';
        if (value === '')
            return caches_failure(400, 'invalid_argument', `${field} is required`);
        if (value.length > 512 || value.includes(','))
            return caches_failure(400, 'invalid_argument', `${field} is invalid`);
    }
    return method(fields, job, state);
}
const caches_methods = {
    CreateCacheEntry: caches_create,
    FinalizeCacheEntryUpload: caches_finalize,
    GetCacheEntryDownloadURL: caches_address,
};
function caches_create(fields, job, state) {
    const scope = job.caches.find(({ mayWrite }) => mayWrite)?.ref;
    if (scope === undefined)
        return caches_failure(403, 'permission_denied', 'the token does not give write access to a cache');
    if (own(fields, scope, state)) {
        return caches_failure(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
    }
    const entry = {
        id: state.nextId++,
        key: service_text(fields, 'key') ?? '',
        version: service_text(fields, 'version') ?? '',
        scope,
        blob: `/actions-cache/${sha256(Buffer.from((0,external_node_crypto_.randomUUID)())).slice(0, 40)}`,
        finalized: false,
    };
    state.caches.push(entry);
    return json(200, { ok: true, signed_upload_url: signed(entry, 'w', state) });
}
function caches_finalize(fields, job, state) {
    const entry = job.caches.map(({ ref }) => own(fields, ref, state)).find((each) => each?.finalized === false);
    if (!entry)
        return caches_failure(404, 'not_found', 'cache entry not found');
    const content = state.blobs.get(entry.blob)?.content;
    if (!content)
        return caches_failure(412, 'failed_precondition', 'the cache has not been uploaded');
    // int64 is a text in the JSON of protocol buffers
    if (Number(fields['size_bytes'] ?? fields['sizeBytes']) !== content.length) {
        return caches_failure(400, 'invalid_argument', 'size_bytes does not match the uploaded cache');
    }
    entry.finalized = true;
    return json(200, { ok: true, entry_id: String(entry.id) });
}
/** Ref by ref: the key itself, then the newest that begins with it, then with each of the others (GitHub docs, "Cache key matching"). */
function caches_address(fields, job, state) {
    const key = service_text(fields, 'key') ?? '';
    const told = fields['restore_keys'] ?? fields['restoreKeys'];
    const others = Array.isArray(told) ? told.filter((each) => typeof each === 'string') : [];
    if (others.length > 9)
        return caches_failure(400, 'invalid_argument', 'restore_keys are limited to 9');
    for (const { ref } of job.caches) {
        const here = state.caches
            .filter(({ scope, version, finalized }) => finalized && scope === ref && version === service_text(fields, 'version'))
            .toReversed();
        const begins = [key, ...others].map((start) => here.find((each) => each.key.startsWith(start)));
        const found = here.find((each) => each.key === key) ?? begins.find((each) => each !== undefined);
        if (found) {
            return json(200, { ok: true, signed_download_url: signed(found, 'r', state), matched_key: found.key });
        }
    }
    return json(200, { ok: false });
}
const own = (fields, scope, state) => state.caches.find((each) => each.key === service_text(fields, 'key') && each.version === service_text(fields, 'version') && each.scope === scope);
const signed = ({ blob, key }, permission, state) => signedUrl({ blob, name: key, mimeType: 'application/octet-stream' }, permission, state);
function caches_failure(status, code, msg) {
    return json(status, { code, msg });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/artifacts.js




/** Where `ACTIONS_RESULTS_URL` points to on GitHub's own runners. */
const resultsUrl = 'https://results-receiver.actions.githubusercontent.com/';
/** Answers for the Results service and for the blob store behind it. */
async function handleArtifacts(request, state) {
    const ours = /^(results-receiver\.actions\.githubusercontent\.com|productionresultssa\d+\.blob\.core\.windows\.net)$/;
    if (!isFor(request, ours))
        return 'upstream';
    if (request.path.startsWith(cachePath))
        return handleCacheService(request, state);
    return request.path.startsWith(servicePath.slice(0, 7))
        ? handleArtifactService(request, state)
        : handleBlob(request, state);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/action-file.js
/**
 * Reads the few keys that a runner needs: `inputs.*.default`, `runs.using`, `runs.main`, `runs.post`. It knows block
 * mappings with plain or quoted scalars on one line and skips the text of block scalars; whatever else those keys hold
 * is an error, never a guess. Throws where `runs.using` or `runs.main` is missing.
 */
function readActionFile(text) {
    const inputs = new Map();
    const runs = new Map();
    const path = [];
    for (const line of mappingLines(text)) {
        while ((path.at(-1)?.indent ?? -1) >= line.indent)
            path.pop();
        path.push(line);
        const keys = path.map((each) => each.key);
        if (keys[0] === 'runs' && keys.length === 2)
            runs.set(line.key, scalar(line.value));
        if (keys[0] !== 'inputs' || keys[1] === undefined)
            continue;
        if (keys.length === 2)
            inputs.set(keys[1], undefined);
        if (keys.length === 3 && line.key === 'default')
            inputs.set(keys[1], scalar(line.value));
    }
    const [using, main] = [runs.get('using'), runs.get('main')];
    if (using === undefined || main === undefined)
        throw new Error('action.yml has no runs.using or no runs.main');
    return { using, main, post: runs.get('post'), inputs };
}
/** The lines `key: value`, without comments, empty lines, and what belongs to a block scalar. */
function mappingLines(text) {
    const lines = [];
    let blockOf;
    for (const raw of text.split(/\r?\n/)) {
        const indent = raw.length - raw.trimStart().length;
        if (raw.trim() === '' || raw.trim().startsWith('#'))
            continue;
        if (blockOf !== undefined && indent > blockOf)
            continue;
        blockOf = undefined;
        const match = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s'"#:][^:]*?))\s*:(?:\s+(.*?))?\s*$/.exec(raw);
        if (!match)
            continue;
        const value = match[4] ?? '';
        if (/^[|>][-+\d]*$/.test(value))
            blockOf = indent;
        lines.push({ indent, key: match[1] ?? match[2] ?? match[3] ?? '', value });
    }
    return lines;
}
function scalar(value) {
    const double = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(value);
    if (double) {
        const parsed = JSON.parse(`"${double[1] ?? ''}"`);
        return String(parsed);
    }
    const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(value);
    if (single)
        return (single[1] ?? '').replaceAll("''", "'");
    if (/^[|>&*!{[]/.test(value))
        throw new Error(`action.yml has a value that is not read here: ${value}`);
    return value.replace(/\s+#.*$/, '');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/environment.js


/**
 * The variables of a step, as a hosted runner sets them (docs.github.com, Variables reference; actions/runner,
 * NodeScriptActionHandler.cs). `GITHUB_TOKEN` is not among them: an action gets the token as an input or not at all.
 * `ACTIONS_ID_TOKEN_REQUEST_*` are there only with `id-token: write`.
 */
function stepEnvironment(options) {
    const { job } = options;
    return {
        ...options.extra,
        PATH: options.path.join(external_node_path_.delimiter),
        HOME: options.home,
        ...(process.platform === 'win32' ? { SYSTEMROOT: process.env['SYSTEMROOT'] ?? '', USERPROFILE: options.home } : {}),
        CI: 'true',
        ...githubVariables(options),
        ...options.files,
        ...runnerVariables(options),
        ACTIONS_RUNTIME_URL: 'https://pipelinesghubeus1.actions.githubusercontent.com/',
        ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
        ACTIONS_RESULTS_URL: options.resultsUrl,
        ...(job.permissions['id-token'] === 'write'
            ? { ACTIONS_ID_TOKEN_REQUEST_URL: options.idTokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken }
            : {}),
        ...prefixed('INPUT_', options.inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
        ...prefixed('STATE_', options.state, (name) => name),
    };
}
function githubVariables(options) {
    const { run, id } = options.job;
    const { repository } = run;
    const { action } = options;
    return {
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION: action ? `__${action.repository.replaceAll('/', '_')}` : '__self',
        GITHUB_ACTION_REPOSITORY: action?.repository ?? '',
        GITHUB_ACTION_REF: action?.ref ?? '',
        GITHUB_ACTOR: run.actor,
        GITHUB_ACTOR_ID: String(run.actorId),
        GITHUB_TRIGGERING_ACTOR: run.actor,
        GITHUB_API_URL: run.apiUrl,
        GITHUB_GRAPHQL_URL: run.apiUrl === 'https://api.github.com' ? `${run.apiUrl}/graphql` : run.apiUrl.replace(/v3$/, 'graphql'),
        GITHUB_SERVER_URL: run.serverUrl,
        GITHUB_BASE_REF: run.baseRef,
        GITHUB_HEAD_REF: run.headRef,
        GITHUB_EVENT_NAME: run.event,
        GITHUB_EVENT_PATH: options.eventPath,
        GITHUB_JOB: id,
        GITHUB_REF: run.ref,
        GITHUB_REF_NAME: refName(run),
        GITHUB_REF_PROTECTED: String(run.refProtected),
        GITHUB_REF_TYPE: refType(run),
        GITHUB_REPOSITORY: fullName(repository),
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_REPOSITORY_OWNER: repository.owner,
        GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_RUN_ATTEMPT: String(run.runAttempt),
        GITHUB_RUN_ID: String(run.runId),
        GITHUB_RUN_NUMBER: String(run.runNumber),
        GITHUB_SHA: run.sha,
        GITHUB_WORKFLOW: run.workflow,
        GITHUB_WORKFLOW_REF: workflowRef(run),
        GITHUB_WORKFLOW_SHA: run.sha,
        GITHUB_WORKSPACE: options.workspace,
    };
}
function runnerVariables(options) {
    return {
        RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
        RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
        RUNNER_NAME: 'rehearsal',
        RUNNER_ENVIRONMENT: options.job.runnerEnvironment,
        RUNNER_TEMP: options.temp,
        RUNNER_TOOL_CACHE: (0,external_node_path_.join)(options.temp, '_tool_cache'),
        RUNNER_WORKSPACE: (0,external_node_path_.join)(options.workspace, '..'),
        RUNNER_TRACKING_ID: options.trackingId,
        ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
    };
}
function prefixed(prefix, values, named) {
    return Object.fromEntries([...values].map(([name, value]) => [`${prefix}${named(name)}`, value]));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/inputs.js

/**
 * `with:` over the action's defaults; names are compared without regard to case. Defaults may hold `${{ github.\u2026 }}` of
 * the few properties below; any other expression throws.
 */
function resolveInputs(action, given, job) {
    const inputs = new Map(Object.entries(given));
    const named = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
    for (const [name, value] of action.inputs) {
        if (!named.has(name.toLowerCase()))
            inputs.set(name, evaluate(value ?? '', job));
    }
    const known = new Set([...action.inputs.keys()].map((name) => name.toLowerCase()));
    return { inputs, unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())) };
}
function evaluate(text, job) {
    const { run } = job;
    const github = {
        token: job.githubToken,
        repository: fullName(run.repository),
        ref: run.ref,
        ref_name: refName(run),
        sha: run.sha,
        actor: run.actor,
        run_id: String(run.runId),
        server_url: run.serverUrl,
        api_url: run.apiUrl,
    };
    return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression) => {
        const value = /^github\.(\w+)$/.exec(expression);
        const found = value ? github[value[1] ?? ''] : undefined;
        if (found === undefined)
            throw new Error(`action.yml has an expression that is not evaluated here: ${whole}`);
        return found;
    });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/masks.js
/** The masks of a job that starts with these secrets. */
function newMasks(secrets = []) {
    const masks = { secrets: new Set(), values: new Set() };
    for (const each of secrets)
        addMask(masks, each);
    return masks;
}
/**
 * Masks a value, each of its lines, and its encodings (base64 at each of the three alignments, percent, JSON, XML,
 * shell quoting), as `add-mask` does (actions/runner, ValueEncoders.cs).
 */
function addMask(masks, value) {
    const lines = value.split(/[\r\n]/).map((each) => each.trim());
    for (const secret of new Set([value, ...lines])) {
        if (secret === '' || masks.secrets.has(secret))
            continue;
        masks.secrets.add(secret);
        for (const form of masks_forms(secret))
            if (form !== '')
                masks.values.add(form);
    }
}
/** The text with every secret as `***`; secrets that overlap are one `***`. */
function masked(text, masks) {
    const ranges = [];
    for (const value of masks.values) {
        for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            ranges.push({ start: at, end: at + value.length });
        }
    }
    let [result, done] = ['', 0];
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (start >= done)
            result += `${text.slice(done, start)}***`;
        done = Math.max(done, end);
    }
    return result + text.slice(done);
}
function masks_forms(secret) {
    const bytes = Buffer.from(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    return [
        secret,
        bytes.toString('base64'),
        bytes.subarray(1).toString('base64'),
        bytes.subarray(2).toString('base64'),
        encodeURIComponent(secret).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`),
        json,
        secret.replaceAll('"', '\\"'),
        secret.replaceAll("'", "''"),
        secret.replace(/[&<>"']/g, (each) => masks_entities[each] ?? each),
        ...(/^".{7,}"$/.test(secret) ? [secret.slice(1, -1)] : []),
    ];
}
const masks_entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/orphans.js

/**
 * Ends what a job has left running, as the runner does when a job is over: processes that carry the job's
 * `RUNNER_TRACKING_ID`, and those of the groups that these or its programs belong to. Returns the ids of those it ended; on
 * systems without `/proc` it ends the groups and cannot tell.
 */
function endOrphans(trackingId, groups) {
    if (process.platform === 'win32')
        return [];
    if (process.platform !== 'linux') {
        for (const group of groups)
            end(-group);
        return [];
    }
    const all = (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((id) => id !== process.pid);
    const tracked = all.filter((id) => isTracked(id, trackingId));
    // tox and others give their programs an environment of their own, but leave them in their group
    const led = new Set([...groups, ...tracked.map(groupOf)]);
    for (const other of [0, groupOf(process.pid)])
        led.delete(other);
    return all.filter((id) => tracked.includes(id) || led.has(groupOf(id))).filter(end);
}
/** The process's group; the name before it may hold spaces and brackets. 0 where it is gone, or only waits to be reaped. */
function groupOf(id) {
    const [state, , group] = orphans_read(`/proc/${id}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ');
    return state === 'Z' ? 0 : Number(group ?? 0);
}
function isTracked(id, trackingId) {
    return orphans_read(`/proc/${id}/environ`).split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`);
}
function orphans_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}
function end(id) {
    try {
        process.kill(id, 'SIGKILL');
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/program.js


/** A program that leaves children behind with its pipes open is waited for no longer than this. */
const openPipes = 5000;
/**
 * Runs a program to its end and hands over both streams line by line. Signals go to the program alone, not to its
 * children, which is what the runner does (actions/runner, ProcessInvoker.cs). Rejects where it cannot be started.
 */
async function runProgram(program) {
    const [command, ...rest] = program.argv;
    const child = (0,external_node_child_process_.spawn)(command, rest, {
        cwd: program.cwd,
        env: { ...program.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const exited = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            resolve({ exitCode: code ?? undefined, signal: signal ?? undefined, group: child.pid });
        });
    });
    const read = Promise.all([lines(child.stdout, program.onLine), lines(child.stderr, program.onLine)]);
    const cancel = () => void stopGently(child, exited, program.patience);
    const kill = () => void child.kill('SIGKILL');
    for (const [signal, stop] of [
        [program.cancel, cancel],
        [program.kill, kill],
    ]) {
        if (signal?.aborted)
            stop();
        signal?.addEventListener('abort', stop, { once: true });
    }
    try {
        const end = await exited;
        await within(openPipes, read);
        return end;
    }
    finally {
        child.stdout.destroy();
        child.stderr.destroy();
        program.cancel?.removeEventListener('abort', cancel);
        program.kill?.removeEventListener('abort', kill);
    }
}
async function stopGently(child, exited, patience) {
    child.kill('SIGINT');
    if (await within(patience.interrupt, exited))
        return;
    child.kill('SIGTERM');
    if (await within(patience.terminate, exited))
        return;
    child.kill('SIGKILL');
}
/** Whether the promise settled within the time. */
async function within(milliseconds, promise) {
    const timer = new AbortController();
    const late = (0,external_node_timers_promises_.setTimeout)(milliseconds, false, { signal: timer.signal }).catch(() => false);
    const settled = promise.then(() => true, () => true);
    const result = await Promise.race([settled, late]);
    timer.abort();
    return result;
}
/** Hands over each line without its end, the last one too where nothing ends it. */
async function lines(stream, onLine) {
    stream.setEncoding('utf8');
    let rest = '';
    stream.on('data', (chunk) => {
        const parts = (rest + chunk).split(/\r?\n/);
        rest = parts.pop() ?? '';
        for (const part of parts)
            onLine(part);
    });
    await new Promise((resolve) => stream.once('close', () => resolve()));
    if (rest !== '')
        onLine(rest);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/file-commands.js
/**
 * Reads `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV` as the runner does (actions/runner, FileCommandManager.cs): lines
 * end with LF, on Windows with CRLF too; whichever of `=` and `<<` comes first decides; the value after a delimiter keeps
 * its inner line ends and loses the last one.
 */
function readFileEntries(text, windows) {
    const entries = [];
    const lines = (windows ? text.replaceAll('\r\n', '\n') : text).split('\n');
    const endsWithoutBreak = lines.at(-1) !== '';
    if (!endsWithoutBreak)
        lines.pop();
    const fail = (error) => ({ entries, error });
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
        if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
            if (equals === 0)
                return fail("Value cannot be null. (Parameter 'name')");
            entries.push([line.slice(0, equals), line.slice(equals + 1)]);
            continue;
        }
        if (heredoc < 0)
            return fail(`Invalid format '${line}'`);
        const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
        if (name === '' || delimiter === '') {
            return fail(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
        }
        const end = lines.indexOf(delimiter, at + 1);
        if (end < 0) {
            const open = endsWithoutBreak && at + 1 < lines.length;
            return fail(open
                ? 'Invalid value. EOF marker missing new line.'
                : `Invalid value. Matching delimiter not found '${delimiter}'`);
        }
        entries.push([name, lines.slice(at + 1, end).join(windows ? '\r\n' : '\n')]);
        at = end;
    }
    return { entries, error: undefined };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/commands.js
/** The commands that a runner knows. A line with any other name is an ordinary line. */
const known = new Set(('add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env ' +
    'set-output stop-commands warning').split(' '));
/**
 * The command that a line is, in either form: `::name a=b,c=d::text` at the line's beginning, or `##[name a=b;c=d]text`
 * anywhere in it; `token` is the word that ends a stop. `undefined` for an ordinary line (actions/runner, ActionCommand.cs).
 */
function parseCommand(line, token) {
    const double = /^\s*::(.*?)::(.*)$/s.exec(line);
    if (double) {
        const found = command(double[1] ?? '', ',', token);
        if (found)
            return {
                ...found,
                properties: unescaped(found.properties, propertyEscapes),
                text: commands_unescape(double[2] ?? '', dataEscapes),
            };
    }
    const hash = /##\[([^\]]*)\](.*)$/s.exec(line);
    if (!hash)
        return undefined;
    const found = command(hash[1] ?? '', ';', token);
    return (found && {
        ...found,
        properties: unescaped(found.properties, hashEscapes),
        text: commands_unescape(hash[2] ?? '', hashEscapes),
    });
}
function command(head, separator, token) {
    const space = head.indexOf(' ');
    const name = space < 0 ? head : head.slice(0, space);
    if (!known.has(name) && name !== token)
        return undefined;
    const pairs = space < 0
        ? []
        : head
            .slice(space + 1)
            .trim()
            .split(separator);
    const entries = pairs.flatMap((pair) => {
        const equals = pair.indexOf('=');
        return equals > 0 && equals < pair.length - 1 ? [[pair.slice(0, equals).toLowerCase(), pair.slice(equals + 1)]] : [];
    });
    return { name, properties: new Map(entries) };
}
const dataEscapes = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
];
const propertyEscapes = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
];
const hashEscapes = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
];
function commands_unescape(text, escapes) {
    return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text);
}
function unescaped(properties, escapes) {
    return new Map([...properties].map(([name, value]) => [name, commands_unescape(value, escapes)]));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/step-log.js



const annotationsOfALevel = 10;
const longestMessage = 4096;
/** An empty log. */
function newStepLog() {
    return { lines: [], annotations: [], failed: false, stopToken: undefined };
}
/** Takes one line of the step's output: obeys it where it is a workflow command, else logs it. */
function receive(line, log, options) {
    const command = parseCommand(line, log.stopToken);
    if (!command)
        return write(line, log, options);
    if (log.stopToken === undefined)
        return obey(command, log, options);
    if (command.name === log.stopToken)
        log.stopToken = undefined;
    write(line, log, options);
}
/** Writes a line of the runner's own. */
function write(line, log, options) {
    const safe = masked(line, options.masks);
    log.lines.push(safe);
    options.onLine?.(safe);
}
/** An annotation and its line in the log. */
function annotate(annotation, log, options) {
    const message = masked(annotation.message, options.masks).slice(0, longestMessage);
    if (log.annotations.filter((each) => each.level === annotation.level).length < annotationsOfALevel) {
        log.annotations.push({ ...annotation, message });
    }
    if (message !== '')
        write(`##[${annotation.level}]${message}`, log, options);
}
function obey(command, log, options) {
    const { name, text } = command;
    switch (name) {
        case 'add-mask':
            if (text.trim() === '')
                annotate({ level: 'warning', message: emptyMask }, log, options);
            else
                addMask(options.masks, text);
            return;
        case 'debug':
            if (options.debug)
                write(`##[debug]${text}`, log, options);
            return;
        case 'error':
        case 'warning':
        case 'notice':
            return annotate({ level: name, message: text, ...place(command, options.workspace) }, log, options);
        case 'group':
        case 'endgroup':
            return write(`##[${name}]${text}`, log, options);
        case 'stop-commands':
            return stop(text, log, options);
        case 'save-state':
        case 'set-output':
            return annotate({ level: 'warning', message: `The \`${name}\` command is deprecated and is not obeyed here.` }, log, options);
        case 'add-path':
        case 'set-env':
            log.failed = true;
            annotate({ level: 'error', message: `Unable to process command '::${name}::${text}' successfully.` }, log, options);
            return annotate({ level: 'error', message: `The \`${name}\` command is disabled.` }, log, options);
        default:
    }
}
/** From here on every line is text, until `::token::`. The token is masked if it is longer than six letters. */
function stop(token, log, options) {
    if (token === '' || token === 'pause-logging' || parseCommand(`::${token}::`)) {
        log.failed = true;
        return annotate({
            level: 'error',
            message: "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
        }, log, options);
    }
    log.stopToken = token;
    if (token.length > 6)
        addMask(options.masks, token);
    write(`::stop-commands::${token}`, log, options);
}
const emptyMask = "Can't add secret mask for empty string in ##[add-mask] command.";
function place(command, workspace) {
    const { properties } = command;
    const [title, file] = [properties.get('title'), properties.get('file')];
    const [line, endLine] = [number(properties.get('line')), number(properties.get('endline'))];
    const column = number(properties.get('col'));
    return {
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file: inRepository(file, workspace) }),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(endLine === undefined ? {} : { endLine }),
    };
}
function inRepository(file, workspace) {
    const inside = (0,external_node_path_.isAbsolute)(file) ? (0,external_node_path_.relative)(workspace, file) : file;
    return (inside.startsWith('..') ? file : inside).replaceAll(external_node_path_.sep, '/');
}
function number(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner/step-files.js






/** Before anything has run. */
const nothing = { outputs: new Map(), state: new Map(), env: new Map(), path: [], summary: '' };
const summaryLimit = 1024;
/** Fresh, empty files for one stage, below the job's `temp`. */
async function newStepFiles(temp) {
    const folder = (0,external_node_path_.join)(temp, '_runner_file_commands');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const suffix = (0,external_node_crypto_.randomUUID)();
    const files = {
        GITHUB_ENV: (0,external_node_path_.join)(folder, `set_env_${suffix}`),
        GITHUB_OUTPUT: (0,external_node_path_.join)(folder, `set_output_${suffix}`),
        GITHUB_PATH: (0,external_node_path_.join)(folder, `add_path_${suffix}`),
        GITHUB_STATE: (0,external_node_path_.join)(folder, `save_state_${suffix}`),
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(folder, `step_summary_${suffix}`),
    };
    await Promise.all(Object.values(files).map((file) => (0,promises_.writeFile)(file, '')));
    return files;
}
/** Reads what a stage has written. A malformed file fails the step, and keeps what stood before the bad entry. */
async function collect(files, before, log, options) {
    const entries = async (file, name) => {
        const read = readFileEntries(await step_files_text(file), process.platform === 'win32');
        if (read.error !== undefined) {
            log.failed = true;
            annotate({ level: 'error', message: `Unable to process file command '${name}' successfully.` }, log, options);
            annotate({ level: 'error', message: read.error }, log, options);
        }
        return read.entries;
    };
    const env = (await entries(files.GITHUB_ENV, 'env')).filter(([name]) => {
        const blocked = name.toUpperCase() === 'NODE_OPTIONS';
        const message = "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.";
        if (blocked)
            annotate({ level: 'error', message }, log, options);
        return !blocked;
    });
    const added = (await step_files_text(files.GITHUB_PATH)).split(/\r?\n/).filter((line) => line !== '');
    const path = [...added.toReversed(), ...before.path.filter((each) => !added.includes(each))];
    return {
        outputs: new Map([...before.outputs, ...(await entries(files.GITHUB_OUTPUT, 'output'))]),
        state: new Map([...before.state, ...(await entries(files.GITHUB_STATE, 'state'))]),
        env: new Map([...before.env, ...env]),
        path,
        summary: before.summary + summary(await step_files_text(files.GITHUB_STEP_SUMMARY), log, options),
    };
}
/** A summary over one mebibyte is not shown at all. */
function summary(markdown, log, options) {
    const size = Buffer.byteLength(markdown);
    if (size <= summaryLimit * 1024)
        return masked(markdown, options.masks);
    const got = Math.floor(size / 1024);
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit}k, got ${got}k.`;
    annotate({ level: 'error', message }, log, options);
    return '';
}
/** A file that the step has removed counts as empty. */
async function step_files_text(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/runner.js













/**
 * Starts the action as a runner does: its main program, then its post program, which runs whatever became of the main
 * one and cannot be cancelled. Throws where there is no action in the folder. Fills `temp` and leaves it to the caller.
 */
async function runJob(options) {
    const action = readActionFile(await (0,promises_.readFile)((0,external_node_path_.join)(options.action, 'action.yml'), 'utf8'));
    const { job } = options;
    const { inputs, unexpected } = resolveInputs(action, options.with, job);
    const eventPath = (0,external_node_path_.join)(options.temp, '_github_workflow', 'event.json');
    await (0,promises_.mkdir)((0,external_node_path_.join)(options.temp, '_github_workflow'), { recursive: true });
    await (0,promises_.writeFile)(eventPath, JSON.stringify(job.run.payload, undefined, 2));
    const stage = {
        options,
        inputs,
        eventPath,
        trackingId: `github_${(0,external_node_crypto_.randomUUID)()}`,
        log: newStepLog(),
        logging: {
            masks: newMasks([job.githubToken, job.runtimeToken, ...(options.secrets ?? [])]),
            workspace: options.workspace,
            debug: options.debug ?? false,
            onLine: options.onLine,
        },
    };
    announce(stage, unexpected, [...action.inputs.keys()]);
    const [main, afterMain] = await runStage(action.main, nothing, stage, options);
    write('Post job cleanup.', stage.log, stage.logging);
    const [post, end] = action.post === undefined ? [undefined, afterMain] : await runStage(action.post, afterMain, stage);
    const orphans = endOrphans(stage.trackingId, [main, post].map((each) => each?.group ?? 0).filter((id) => id > 0));
    const failed = main.exitCode !== 0 || (post !== undefined && post.exitCode !== 0) || stage.log.failed;
    return {
        conclusion: options.cancel?.aborted ? 'cancelled' : failed ? 'failure' : 'success',
        exitCode: main.exitCode,
        main,
        post,
        outputs: Object.fromEntries(end.outputs),
        jobOutputs: jobOutputs(end, stage),
        state: Object.fromEntries(end.state),
        env: Object.fromEntries(end.env),
        summary: end.summary,
        annotations: stage.log.annotations,
        log: stage.log.lines,
        masks: stage.logging.masks.secrets.size,
        orphans,
    };
}
async function runStage(program, before, stage, stop = {}) {
    const { log, logging, options } = stage;
    const files = await newStepFiles(options.temp);
    const [repository, ref] = options.uses?.split('@') ?? [];
    const env = stepEnvironment({
        job: options.job,
        inputs: stage.inputs,
        extra: { ...options.env, ...Object.fromEntries(before.env) },
        state: before.state,
        files,
        eventPath: stage.eventPath,
        path: [...before.path, ...options.path.split(external_node_path_.delimiter)],
        workspace: options.workspace,
        temp: options.temp,
        home: options.home,
        resultsUrl: options.resultsUrl ?? resultsUrl,
        idTokenUrl: options.idTokenUrl ?? idTokenRequestUrl(options.job),
        trackingId: stage.trackingId,
        debug: logging.debug,
        action: repository === undefined || ref === undefined ? undefined : { repository, ref },
    });
    const end = await runProgram({
        argv: [process.execPath, (0,external_node_path_.join)(options.action, program)],
        cwd: options.workspace,
        env,
        onLine: (line) => receive(line, log, logging),
        cancel: stop.cancel,
        kill: stop.kill,
        patience: options.patience ?? { interrupt: 7500, terminate: 2500 },
    });
    // A stop that the program did not end is over with it, or the runner would obey nothing that follows.
    log.stopToken = undefined;
    return [end, await collect(files, before, log, logging)];
}
/** The lines at the top of a step: what runs, and with which inputs. */
function announce(stage, unexpected, valid) {
    const { inputs, log, logging, options } = stage;
    if (unexpected.length > 0) {
        const quoted = (names) => names.map((name) => `'${name}'`).join(', ');
        const message = `Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(valid)}]`;
        annotate({ level: 'warning', message }, log, logging);
    }
    const given = [...inputs].filter(([, value]) => value !== '').map(([name, value]) => `  ${name}: ${value}`);
    const lines = [
        `##[group]Run ${options.uses ?? './'}`,
        ...(given.length > 0 ? ['with:'] : []),
        ...given,
        '##[endgroup]',
    ];
    for (const line of lines)
        write(line, log, logging);
}
function jobOutputs(end, stage) {
    const { log, logging } = stage;
    const safe = [...end.outputs].filter(([name, value]) => {
        const secret = masked(value, logging.masks) !== value;
        const message = `Skip output '${name}' since it may contain secret.`;
        if (secret)
            annotate({ level: 'warning', message }, log, logging);
        return !secret;
    });
    return Object.fromEntries(safe);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/workflow.js




/** Plays one job: a fresh folder, a checkout where there is one, the action's main and post programs. */
async function playJob(job, options) {
    const { world, run } = options;
    const facts = newJob(run, Date.now(), {
        id: job.name.replace(/[^A-Za-z0-9_-]/g, '-'),
        permissions: job.permissions,
        environment: job.environment,
    });
    const { github } = world.services();
    github.runs.set(run.runId, run);
    github.tokens.set(facts.githubToken, job.permissions);
    const room = await options.room(external_node_path_.join('jobs', job.folder ?? job.name));
    const workspace = external_node_path_.join(room, 'workspace');
    const [temp, bin] = [external_node_path_.join(room, 'temp'), external_node_path_.join(room, 'bin')];
    await Promise.all([(0,promises_.mkdir)(temp), (0,promises_.mkdir)(bin)]);
    if (job.hasCheckout) {
        const cloned = await options.git(room, 'clone', '--quiet', options.repository, workspace);
        if (cloned.code !== 0)
            throw new Error(`The checkout of ${job.name} failed: ${cloned.stderr}`);
    }
    else {
        await (0,promises_.mkdir)(workspace);
    }
    try {
        return await runJob({
            job: facts,
            with: job.with,
            action: options.action,
            uses: 'release-action/release-action@v1',
            workspace,
            temp,
            home: options.env['HOME'] ?? room,
            path: job.hasCheckout || job.hasPrograms === true ? (options.env['PATH'] ?? '') : bin,
            env: options.env,
            secrets: job.secrets ?? [],
            cancel: options.signal,
            ...(options.kill && { kill: options.kill }),
            onLine: (line) => options.onLine?.(job.name, line),
        });
    }
    finally {
        github.tokens.delete(facts.githubToken);
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/release.js











/** Plays the workflow from the tag to the published release. Without a tag the first plan says which one it would be. */
async function playRelease(course, scene) {
    const { world, clone, git } = scene;
    const play = (job, run, outcome, failure = ({ conclusion }) => conclusion) => step(course, job.name, async () => {
        const end = await playJob(job, flow(course, scene, run));
        course.problems.push(...problemsOf(job.name, end));
        course.summaries.push({ job: job.name, markdown: end.summary });
        const ok = end.conclusion === 'success';
        return { value: end, ok, outcome: ok ? outcome(end) : failure(end) };
    });
    const scouted = await play(planJob(clone.tag === undefined ? 'plan without a tag' : 'plan'), scene.run, planOutcome);
    const first = planOf(scouted);
    const tag = clone.tag ?? first.tag;
    scene.onTag(tag);
    const hidden = hiddenIn(first);
    const elsewhere = first.targets.filter((target) => !isBuiltHere(target));
    if (elsewhere.length > 0) {
        remark(course, `Skipped, because this machine (${thisPlatform}) does not build them: ${elsewhere.join(', ')}.`);
    }
    // on the tag, for this machine alone, and without what is published already, the plan is another one
    const again = clone.tag === undefined || hidden.length > 0 || scene.assumePublished || elsewhere.length > 0;
    const run = again ? tagRun(scene.run, tag) : scene.run;
    if (clone.tag === undefined)
        await tagClone(clone, tag, git);
    world.services().github.refs.set(run.ref, run.sha);
    const { assumePublished } = scene;
    const { crateLimits } = first;
    const packages = asKnown(first, hidden);
    const arranged = arrange({ run, packages, environment: undefined, assumePublished, hidden, crateLimits });
    world.trust(arranged.trust);
    course.remarks.push(...arranged.remarks);
    const planned = again
        ? await play(planJob('plan on the tag', elsewhere.length > 0 ? targetsHere(first.targets) : []), run, planOutcome)
        : scouted;
    const json = planned.jobOutputs['plan'] ?? '';
    await playGates(course, planOf(planned).gates, scene.gates, (gate, folder) => play(gateJob(gate, json, folder), run, gateOutcome, gateOutcome));
    const recorded = [];
    for (const target of planOf(planned).targets) {
        const built = await play(buildJob(target, json), run, (end) => counted(filesOf(end)));
        recorded.push(...filesOf(built));
    }
    await play(dryRunJob(json), run, () => 'nothing is in the way');
    const isHeld = await isVerifyAsked(clone.root);
    await playPublish(publishJob(json, arranged, isHeld), run, course, scene);
    if (isHeld) {
        await play(verifyJob(json), run, () => 'works from the registries');
        await play(releaseJob(json), run, () => 'the GitHub Release is published');
    }
    course.release = releaseOf(world.services(), tag);
    course.files = await step(course, 'compare hashes', async () => {
        const files = await gatherEvidence(recorded, world.services(), world.edge);
        const equal = files.filter((each) => each.equal).length;
        const outcome = `${equal} of ${files.length} equal in record, registry and download`;
        return { value: files, ok: equal === files.length, outcome };
    });
    return planOf(planned);
}
/** Plays the publishing job, and as often as it was killed on request, the same job again. */
async function playPublish(job, run, course, scene) {
    const kill = scene.killing.arm();
    const end = await step(course, job.name, async () => {
        const value = await playJob(job, { ...flow(course, scene, run), kill });
        course.problems.push(...problemsOf(job.name, value));
        course.summaries.push({ job: job.name, markdown: value.summary });
        const struck = scene.killing.struck();
        if (struck !== undefined)
            return { value, ok: true, outcome: `killed, as ${struck.text} asks` };
        const ok = value.conclusion === 'success';
        return { value, ok, outcome: ok ? `${counted(filesOf(value))} published and verified` : value.conclusion };
    });
    if (scene.killing.struck() === undefined || end.conclusion === 'cancelled')
        return;
    const { runAttempt } = run;
    await playPublish(publishAgain(job, runAttempt + 1), newRun({ ...runNames(run), runAttempt: runAttempt + 1 }), course, scene);
}
function flow(course, scene, run) {
    return {
        ...scene,
        run,
        repository: scene.clone.root,
        signal: course.signal,
        onLine: (job, line) => course.progress.line(job, line),
    };
}
const runNames = ({ repository, event, ref, sha, runId }) => ({ repository, event, ref, sha, runId });
/** The run that the pushed tag starts; another one than that of the first look, as it would be on GitHub. */
function tagRun({ repository, sha, runId }, tag) {
    return newRun({ repository, sha, runId: runId + 1, ref: `refs/tags/${tag}` });
}
function hiddenIn(plan) {
    return plan.packages
        .filter((each) => each.onRegistry === 'released')
        .map(({ ecosystem, name, version }) => ({ ecosystem, name, version }));
}
/** A hidden release was found, so its name is known. */
function asKnown(plan, hidden) {
    return plan.packages.map((each) => hidden.some((one) => one.name === each.name && one.ecosystem === each.ecosystem)
        ? { ...each, onRegistry: 'known' }
        : each);
}
const filesOf = (end) => readRecorded(end.outputs['distributions']);
const counted = (files) => (files.length === 1 ? '1 file' : `${files.length} files`);
function releaseOf({ github }, tag) {
    const found = [...github.releases.values()].find((each) => each.tag === tag);
    if (found === undefined)
        return undefined;
    return {
        tag: found.tag,
        title: found.name ?? found.tag,
        body: found.body ?? '',
        draft: found.draft,
        prerelease: found.prerelease,
        assets: found.assets.map(({ name, bytes, sha256 }) => ({ name, size: bytes.length, sha256 })),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/upstream/crate-download.js
/**
 * Reads both forms of the path that `static.crates.io` serves: `/crates/x/1.0.0/download` and `/crates/x/x-1.0.0.crate`.
 * `undefined` where it is neither.
 */
function readCratePath(path) {
    const parts = path.split('/').map((part) => (part.includes('%') ? decoded(part) : part));
    const [root, folder, crate, third, last, more] = parts;
    if (root !== '' || folder !== 'crates' || crate === undefined || crate === '' || third === undefined)
        return undefined;
    if (last === 'download' && more === undefined && third !== '')
        return { crate, version: third };
    const version = third.slice(crate.length + 1, -'.crate'.length);
    const named = last === undefined && version !== '' && third === `${crate}-${version}.crate`;
    return named ? { crate, version } : undefined;
}
/**
 * Where an index says its crate files lie: the `dl` of its `config.json` with the markers filled in, or followed by
 * `/{crate}/{version}/download` where it has none (The Cargo Book, "Index Format").
 */
function downloadUrl(dl, { crate, version }, sha256) {
    const markers = {
        crate,
        version,
        prefix: indexPrefix(crate),
        lowerprefix: indexPrefix(crate.toLowerCase()),
        'sha256-checksum': sha256,
    };
    const marker = /\{(crate|version|prefix|lowerprefix|sha256-checksum)\}/g;
    if (dl.search(marker) < 0)
        return `${dl.replace(/\/$/, '')}/${crate}/${version}/download`;
    return dl.replaceAll(marker, (_, name) => markers[name] ?? '');
}
/** Whether `dl` cannot be filled in without the checksum. */
const needsChecksum = (dl) => dl.includes('{sha256-checksum}');
/** The path of a crate's file in a sparse index: `se/rd/serde`. */
const indexPath = (crate) => `${indexPrefix(crate.toLowerCase())}/${crate.toLowerCase()}`;
/** The checksum of one version in an index file (one JSON object a line); `undefined` where it is not listed. */
function checksumIn(indexFile, version) {
    for (const line of indexFile.split('\n').filter((each) => each.trim() !== '')) {
        try {
            const entry = JSON.parse(line);
            if (entry instanceof Object && 'vers' in entry && entry.vers === version && 'cksum' in entry)
                return String(entry.cksum);
        }
        catch {
            // A line that is not JSON names no version.
        }
    }
    return undefined;
}
/** `1`, `2`, `3/a`, `ab/cd`: the folders that keep an index from being one folder of everything. */
function indexPrefix(crate) {
    if (crate.length <= 2)
        return String(crate.length);
    return crate.length === 3 ? `3/${crate.slice(0, 1)}` : `${crate.slice(0, 2)}/${crate.slice(2, 4)}`;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/upstream/simple-links.js
/** Where files of an index lie when they do not lie on files.pythonhosted.org: below this path there, under the edge. */
const MIRRORED = '/mirrored/';
/**
 * Rewrites the links of a simple page (HTML, or JSON as in PEP 691) so that they hold on `files.pythonhosted.org`. A mirror
 * links relatively or to itself; under the name `pypi.org` such a link would lead nowhere, and a client that was not told
 * the mirror's password could not follow it. `page` is where the page really came from.
 */
function rewriteLinks(body, contentType, page) {
    if (contentType.includes('json'))
        return rewriteJson(body, page);
    if (!contentType.includes('html'))
        return body;
    const html = body.toString('utf8');
    const based = /<base\s[^>]*href\s*=\s*["']([^"']+)["']/i.exec(html)?.[1];
    const base = based !== undefined && URL.canParse(based, page.href) ? new URL(based, page) : page;
    const rewritten = html.replaceAll(/(<a\s[^>]*?href\s*=\s*)("[^"]*"|'[^']*')/gi, (_, before, quoted) => {
        const link = rewriteLink(simple_links_unescape(quoted.slice(1, -1)), base);
        return `${before}"${simple_links_escape(link)}"`;
    });
    return Buffer.from(rewritten);
}
/** The real address behind a path that {@link rewriteLinks} made; `undefined` where it made none such. */
function mirroredFile(path, query) {
    if (!path.startsWith(MIRRORED))
        return undefined;
    const [folder = '', ...file] = path.slice(MIRRORED.length).split('/');
    const address = `${Buffer.from(folder, 'base64url').toString()}${file.join('/')}${query === '' ? '' : `?${query}`}`;
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}
/** The folder is encoded and the file name is not: clients take it from the path, and put `.metadata` behind it (PEP 658). */
function rewriteLink(link, base) {
    if (!URL.canParse(link, base.href))
        return link;
    const url = new URL(link, base);
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === 'files.pythonhosted.org')
        return url.href;
    const cut = url.pathname.lastIndexOf('/') + 1;
    const file = url.pathname.slice(cut);
    // A link to another page of the index, as on the list of all projects, is left to be read relatively.
    if (file === '')
        return link;
    const folder = Buffer.from(`${url.origin}${url.pathname.slice(0, cut)}`).toString('base64url');
    return `https://files.pythonhosted.org${MIRRORED}${folder}/${file}${url.search}${url.hash}`;
}
function rewriteJson(body, page) {
    let value;
    try {
        value = JSON.parse(body.toString('utf8'));
    }
    catch {
        return body;
    }
    if (!simple_links_isRecord(value) || !Array.isArray(value['files']))
        return body;
    const files = value['files'].map((file) => simple_links_isRecord(file) && typeof file['url'] === 'string' ? { ...file, url: rewriteLink(file['url'], page) } : file);
    return Buffer.from(JSON.stringify({ ...value, files }));
}
const simple_links_unescape = (text) => text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const simple_links_escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const simple_links_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/upstream/address.js


/** Reads `sparse+https://user:password@mirror.example/index`. Throws where it is not an address. */
function readBase(text) {
    const url = new URL(text.replace(/^sparse\+/, ''));
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    const authorization = pair === ':' ? undefined : `Basic ${Buffer.from(pair).toString('base64')}`;
    const clean = new URL(`${url.origin}${url.pathname}`);
    if (!clean.pathname.endsWith('/'))
        clean.pathname += '/';
    return { url: clean, authorization };
}
/**
 * The real address behind a request: the two indexes and the files they name lie where this machine's mirrors are,
 * everything else lies where its name says. Gives the reason in words where that cannot be found out.
 */
async function addressOf({ host, path, query }, bases, get) {
    const asIs = () => new URL(`https://${host}${path}${withMark(query)}`);
    switch (host) {
        case 'pypi.org':
            return /^\/simple(?:\/|$)/.test(path) ? address_below(bases.pypi, path.slice('/simple/'.length)) : asIs();
        case 'files.pythonhosted.org':
            return mirroredFile(path, query.toString()) ?? asIs();
        case 'index.crates.io':
            return address_below(bases.crates, path.slice(1));
        case 'static.crates.io':
            return (await crateAddress(path, bases.crates, get)) ?? asIs();
        default:
            return asIs();
    }
}
async function crateAddress(path, index, get) {
    const wanted = readCratePath(path);
    if (wanted === undefined)
        return undefined;
    const config = await get(address_below(index, 'config.json'));
    const dl = config.status === 200 ? readDl(config.body) : undefined;
    if (dl === undefined) {
        return {
            unknown: `the index ${index.url.href} does not say where its crates are (${config.status} ${config.reason})`,
        };
    }
    const file = needsChecksum(dl) ? await get(address_below(index, indexPath(wanted.crate))) : undefined;
    const checksum = file === undefined ? '' : checksumIn(file.body.toString(), wanted.version);
    const url = checksum === undefined ? undefined : downloadUrl(dl, wanted, checksum);
    if (url !== undefined && URL.canParse(url))
        return new URL(url);
    return { unknown: `the index ${index.url.href} does not list ${wanted.crate} ${wanted.version}` };
}
function readDl(body) {
    try {
        const config = JSON.parse(body.toString('utf8'));
        return config instanceof Object && 'dl' in config && typeof config.dl === 'string' ? config.dl : undefined;
    }
    catch {
        return undefined;
    }
}
const address_below = (base, rest) => new URL(`${base.url.href}${rest}`);
const withMark = (query) => (query.size === 0 ? '' : `?${query.toString()}`);

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/tunnel.js




/**
 * Connects to `host:port`, through the proxy `via` where there is one. Throws where no connection comes about within
 * `deadline` milliseconds, or where the proxy refuses.
 */
async function openTunnel({ host, port }, via, deadline = 30_000) {
    const signal = AbortSignal.timeout(deadline);
    if (via)
        return throughProxy(host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`, via, signal);
    const stream = (0,external_node_net_.connect)({ host, port });
    try {
        await (0,external_node_events_.once)(stream, 'connect', { signal });
    }
    catch (error) {
        stream.destroy();
        throw error;
    }
    return { stream, head: Buffer.alloc(0) };
}
async function throughProxy(authority, via, signal) {
    const send = via.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const request = send(via, {
        method: 'CONNECT',
        path: authority,
        agent: false,
        signal,
        headers: { host: authority, ...proxyCredentials(via) },
    });
    return new Promise((resolve, reject) => {
        request.on('error', reject);
        request.once('connect', (response, stream, head) => {
            if (response.statusCode === 200)
                return resolve({ stream, head });
            stream.destroy();
            reject(new Error(`the proxy ${via.host} answered ${response.statusCode} ${response.statusMessage}`));
        });
        // A proxy that answers CONNECT as if it were an ordinary request has refused it.
        request.once('response', (response) => {
            response.destroy();
            reject(new Error(`the proxy ${via.host} answered ${response.statusCode} ${response.statusMessage}`));
        });
        request.end();
    });
}
/** The header that opens a proxy which asks for a name and a password; nothing where its address has none. */
function proxyCredentials(via) {
    if (via.username === '' && via.password === '')
        return {};
    const pair = `${decodeURIComponent(via.username)}:${decodeURIComponent(via.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/upstream/fetcher.js



const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 8;
/**
 * Opens a fetcher. It follows redirects (without handing credentials to another origin), asks a second time where a
 * connection breaks, and never throws for what the network does.
 */
function openFetcher({ proxy, ca, deadline }) {
    const tls = { timeout: deadline, ...(ca !== undefined && ca !== '' && { ca }) };
    const direct = new undici.Agent({ connect: tls });
    const proxied = new Map();
    const dispatcherFor = (url) => {
        const via = proxy({
            protocol: url.protocol === 'http:' ? 'http:' : 'https:',
            host: url.hostname.replaceAll(/^\[|\]$/g, ''),
            port: Number(url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : url.port),
        });
        if (!via)
            return direct;
        const known = proxied.get(via.href);
        if (known)
            return known;
        const token = proxyCredentials(via)['proxy-authorization'];
        const agent = new undici.ProxyAgent({
            uri: via.origin,
            requestTls: tls,
            proxyTls: tls,
            ...(token !== undefined && { token }),
        });
        proxied.set(via.href, agent);
        return agent;
    };
    const once = async (question) => {
        const { method, url, headers, body } = question;
        const answer = await dispatcherFor(url).request({
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method,
            headers: { ...headers, 'accept-encoding': 'identity' },
            ...(body && { body }),
            headersTimeout: deadline,
            bodyTimeout: deadline,
        });
        const got = Buffer.from(await answer.body.arrayBuffer());
        const plain = {};
        for (const [name, value] of Object.entries(answer.headers)) {
            if (value !== undefined)
                plain[name] = typeof value === 'string' ? value : value.join(', ');
        }
        const { 'content-encoding': encoding, ...rest } = plain;
        return { status: answer.statusCode, reason: '', headers: rest, body: decode(got, encoding), url };
    };
    const ask = async (question, redirects = 0) => {
        const fetched = await once(question).catch(async (first) => isBroken(first) && question.method !== 'POST'
            ? once(question).catch(fetcher_failure(question.url))
            : fetcher_failure(question.url)(first));
        const location = fetched.headers['location'];
        if (!REDIRECTS.has(fetched.status) || location === undefined || question.method === 'POST')
            return fetched;
        if (redirects === MOST_REDIRECTS || !URL.canParse(location, fetched.url.href))
            return fetcher_failure(question.url)(new Error(`it redirects to ${location}`));
        const url = new URL(location, fetched.url);
        const { authorization: _, ...others } = question.headers;
        return ask({ ...question, url, headers: url.origin === fetched.url.origin ? question.headers : others }, redirects + 1);
    };
    return {
        ask,
        close: async () => {
            await Promise.all([direct, ...proxied.values()].map((agent) => agent.destroy()));
        },
    };
}
/** A connection that broke, most often one kept alive that the server had just given up. */
const isBroken = (error) => error instanceof Object && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'ECONNRESET');
const fetcher_failure = (url) => (error) => {
    const words = error instanceof Object && 'message' in error ? String(error.message) : String(error);
    const code = error instanceof Object && 'code' in error ? `${String(error.code)}: ` : '';
    return {
        status: 0,
        reason: words.startsWith(code) ? words : `${code}${words}`,
        headers: {},
        body: Buffer.alloc(0),
        url,
    };
};
/** Some servers compress although they were asked not to. Throws for bytes that are not what the header says. */
function decode(body, encoding) {
    if (body.length === 0)
        return body;
    if (encoding === 'gzip' || encoding === 'x-gzip')
        return (0,external_node_zlib_.gunzipSync)(body);
    if (encoding === 'deflate')
        return (0,external_node_zlib_.inflateSync)(body);
    return encoding === 'br' ? (0,external_node_zlib_.brotliDecompressSync)(body) : body;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/upstream.js





/** What a real service may learn of the client. Never a credential: those were made for the rehearsal, or are the user's own. */
const PASSED_ON = ['accept', 'user-agent', 'range', 'git-protocol'];
const OF_A_BODY = ['content-type', 'content-encoding'];
/** What of its answer goes no further: what belongs to the connection, or would outlive the run in a client's store. */
const KEPT_BACK = [
    'connection',
    'keep-alive',
    'transfer-encoding',
    'alt-svc',
    'strict-transport-security',
    'set-cookie',
];
/** Bytes: larger answers are asked for again. */
const MOST_REMEMBERED = 4_000_000;
/**
 * Asks the real services behind the rehearsal. Only reads go out (and git's fetch, which is a POST); anything else is
 * refused with 403, because nothing may leave the machine. Pages and index files are remembered while it is open.
 */
function openUpstream(options = {}) {
    const { proxy = noProxy, ca, deadline = 30_000 } = options;
    const fetcher = openFetcher({ proxy, deadline, ...(ca !== undefined && { ca }) });
    const bases = {
        pypi: readBase(options.pypi ?? 'https://pypi.org/simple/'),
        crates: readBase(options.crates ?? 'https://index.crates.io/'),
    };
    const read = openReader(fetcher, bases);
    const ask = async (request) => {
        if (request.method === 'POST' && request.path.endsWith('/git-upload-pack')) {
            const url = new URL(`https://${request.host}${request.path}`);
            const headers = chosen(request.headers, [...PASSED_ON, ...OF_A_BODY]);
            return toResponse(await fetcher.ask({ method: 'POST', url, headers, body: request.body }), request);
        }
        if (request.method !== 'GET' && request.method !== 'HEAD') {
            return handler_text(403, 'The rehearsal hands nothing but reads on to the real service.\n');
        }
        const url = await addressOf(request, bases, (wanted) => read('GET', wanted, {}));
        if ('unknown' in url)
            return { status: 0, reason: url.unknown };
        const fetched = await read(request.method, url, chosen(request.headers, PASSED_ON));
        const isPage = request.host === 'pypi.org' && request.path.startsWith('/simple/') && fetched.status === 200;
        if (!isPage || request.method === 'HEAD')
            return toResponse(fetched, request);
        const body = rewriteLinks(fetched.body, fetched.headers['content-type'] ?? '', fetched.url);
        return toResponse({ ...fetched, body }, request);
    };
    return { ask, close: () => fetcher.close() };
}
/** Reads with the credentials of the mirrors, each address once; clients that ask at the same time share the answer. */
function openReader(fetcher, bases) {
    const credentials = new Map([bases.pypi, bases.crates].map(({ url, authorization }) => [url.origin, authorization]));
    const remembered = new Map();
    return async (method, url, headers) => {
        const authorization = credentials.get(url.origin);
        const question = { method, url, headers: { ...headers, ...(authorization !== undefined && { authorization }) } };
        if (method !== 'GET' || headers['range'] !== undefined)
            return fetcher.ask(question);
        const key = `${url.href} ${headers['accept'] ?? ''}`;
        const known = remembered.get(key);
        if (known)
            return known;
        const asking = fetcher.ask(question);
        remembered.set(key, asking);
        const fetched = await asking;
        if (![200, 404, 410].includes(fetched.status) || fetched.body.length > MOST_REMEMBERED)
            remembered.delete(key);
        return fetched;
    };
}
/** As it is sent on. What the client has already (by its entity tag) is a 304, also when it comes from memory. */
function toResponse(fetched, request) {
    const { status, reason, body } = fetched;
    if (status === 0)
        return { status, reason: reason === '' ? 'no answer' : reason };
    const headers = Object.fromEntries(Object.entries(fetched.headers).filter(([name]) => !KEPT_BACK.includes(name) && (name !== 'content-length' || request.method === 'HEAD')));
    const tag = headers['etag'];
    if (status === 200 && tag !== undefined && tag === request.headers['if-none-match'])
        return { status: 304, headers };
    return { status, headers, body };
}
const chosen = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/reflect-metadata.js
/** Adds them to the global `Reflect`, unless a fuller implementation is there already. */
function provideMetadata() {
    const reflect = Reflect;
    if (reflect.getMetadata !== undefined)
        return;
    const kept = new WeakMap();
    const define = (key, value, target) => {
        const own = kept.get(target) ?? new Map();
        kept.set(target, own.set(key, value));
    };
    const own = (key, target) => kept.get(target)?.get(key);
    const inherited = (key, target) => target === null ? undefined : (own(key, target) ?? inherited(key, Reflect.getPrototypeOf(target)));
    reflect.defineMetadata = define;
    reflect.getOwnMetadata = own;
    reflect.getMetadata = inherited;
    reflect.metadata = (key, value) => (target) => define(key, value, target);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/certificates.js



const DAY = 86_400_000;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/**
 * Makes a certificate authority for one run and one leaf for all `names` (DNS names or IP addresses), ECDSA P-256, good
 * from two days before `now` to five days after it. Nothing is written anywhere. The extensions are those that RFC 5280
 * asks for and that Python 3.13 (`VERIFY_X509_STRICT`) insists on. Throws where `names` is empty.
 */
async function issueCertificates(names, now = new Date()) {
    if (names.length === 0)
        throw new Error('A certificate needs at least one name.');
    // Loaded here because the library looks for the metadata functions at the moment it is loaded.
    provideMetadata();
    const x509 = await __webpack_require__.e(/* import() */ 8927).then(__webpack_require__.t.bind(__webpack_require__, 8927, 19));
    const authority = await newKeys();
    const leaf = await newKeys();
    const span = { notBefore: new Date(now.getTime() - 2 * DAY), notAfter: new Date(now.getTime() + 5 * DAY) };
    // A name of its own per run: two runs must not be taken for one authority with two keys.
    const issuer = `CN=release-action rehearsal ${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    const ca = await x509.X509CertificateGenerator.createSelfSigned({
        ...span,
        name: issuer,
        serialNumber: newSerial(),
        keys: authority,
        signingAlgorithm: ALGORITHM,
        extensions: [
            new x509.BasicConstraintsExtension(true, 0, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
            await x509.SubjectKeyIdentifierExtension.create(authority.publicKey, false, external_node_crypto_.webcrypto),
        ],
    }, external_node_crypto_.webcrypto);
    const certificate = await x509.X509CertificateGenerator.create({
        ...span,
        subject: 'CN=release-action loopback edge',
        issuer,
        serialNumber: newSerial(),
        publicKey: leaf.publicKey,
        signingKey: authority.privateKey,
        signingAlgorithm: ALGORITHM,
        extensions: [
            new x509.BasicConstraintsExtension(false, undefined, true),
            new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
            new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
            new x509.SubjectAlternativeNameExtension(names.map((name) => ({ type: (0,external_node_net_.isIP)(name) === 0 ? 'dns' : 'ip', value: name }))),
            await x509.SubjectKeyIdentifierExtension.create(leaf.publicKey, false, external_node_crypto_.webcrypto),
            await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey, false, external_node_crypto_.webcrypto),
        ],
    }, external_node_crypto_.webcrypto);
    return {
        caPem: `${ca.toString('pem')}\n`,
        certPem: `${certificate.toString('pem')}\n`,
        keyPem: x509.PemConverter.encode(await external_node_crypto_.webcrypto.subtle.exportKey('pkcs8', leaf.privateKey), 'PRIVATE KEY'),
    };
}
/** The CA file for a client that replaces its own list by it: the machine's authorities and then the edge's. All PEM. */
function caBundle(machinePem, edgePem) {
    return machinePem.trim() === '' ? edgePem : `${machinePem.trimEnd()}\n${edgePem}`;
}
const newKeys = () => external_node_crypto_.webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
/** Positive and of a fixed length: the first bit is clear and the first byte is not zero (RFC 5280, 4.1.2.2). */
function newSerial() {
    const bytes = (0,external_node_crypto_.randomBytes)(16);
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return bytes.toString('hex');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/knobs.js

/**
 * The environment by which stock clients (Node with EnvHttpProxyAgent, pip, uv, twine, cargo, curl, git) go through an
 * edge: the knobs of any user behind a company proxy, and those that keep the user's own mirrors out of the way.
 * `caFile` holds the machine's authorities and the edge's. The bare loopback is exempt, so that a server of the rehearsal
 * that is not under a production name is reached directly.
 */
function clientKnobs(proxyUrl, caFile) {
    const exempt = '127.0.0.1,localhost,::1';
    return {
        HTTPS_PROXY: proxyUrl,
        https_proxy: proxyUrl,
        HTTP_PROXY: proxyUrl,
        http_proxy: proxyUrl,
        NO_PROXY: exempt,
        no_proxy: exempt,
        NODE_EXTRA_CA_CERTS: caFile,
        SSL_CERT_FILE: caFile,
        REQUESTS_CA_BUNDLE: caFile,
        CURL_CA_BUNDLE: caFile,
        GIT_SSL_CAINFO: caFile,
        PIP_CERT: caFile,
        PIP_CONFIG_FILE: external_node_os_.devNull,
        UV_DEFAULT_INDEX: 'https://pypi.org/simple',
        CARGO_HTTP_PROXY: proxyUrl,
        CARGO_HTTP_CAINFO: caFile,
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/workplace.js






/** Variables of this machine that its toolchains need, beside the home folders that are named outright. */
const kept = [
    'PATH',
    'LANG',
    'LC_ALL',
    'TERM',
    'SYSTEMROOT',
    'COMSPEC',
    'PATHEXT',
    'WINDIR',
    'RUSTUP_TOOLCHAIN',
    'SDKROOT',
    'DEVELOPER_DIR',
    'PYENV_VERSION',
    // where the container engine of the machine answers
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_TLS_VERIFY',
    'DOCKER_CERT_PATH',
    'CONTAINER_HOST',
    'CONTAINERS_CONF',
    'CONTAINERS_STORAGE_CONF',
    'CIBW_CONTAINER_ENGINE',
    'XDG_RUNTIME_DIR',
];
/** Makes the folder. Homes and caches of the children lie in it, so that nothing outlives the rehearsal. */
async function openWorkplace(environment) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'rehearsal-'));
    const home = external_node_path_.join(folder, 'home');
    const cargo = external_node_path_.join(folder, 'cargo');
    await Promise.all([(0,promises_.mkdir)(home), (0,promises_.mkdir)(cargo), (0,promises_.mkdir)(external_node_path_.join(folder, 'tmp'))]);
    await (0,promises_.writeFile)(external_node_path_.join(cargo, 'config.toml'), await cargoSettings(environment));
    const own = (0,external_node_os_.homedir)();
    return {
        folder,
        home,
        async room(name) {
            const room = external_node_path_.join(folder, name);
            await (0,promises_.mkdir)(room, { recursive: true });
            return room;
        },
        async clients(edge, machineCa) {
            const caFile = external_node_path_.join(folder, 'authorities.pem');
            await (0,promises_.writeFile)(caFile, caBundle(machineCa, edge.caPem));
            return {
                ...Object.fromEntries(kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
                HOME: home,
                ...(process.platform === 'win32' && { USERPROFILE: home }),
                TMPDIR: external_node_path_.join(folder, 'tmp'),
                RUSTUP_HOME: environment['RUSTUP_HOME'] ?? external_node_path_.join(own, '.rustup'),
                PYENV_ROOT: environment['PYENV_ROOT'] ?? external_node_path_.join(own, '.pyenv'),
                ...(await dockerSettings(environment, own)),
                CARGO_HOME: cargo,
                PIP_CACHE_DIR: external_node_path_.join(folder, 'pip-cache'),
                UV_CACHE_DIR: external_node_path_.join(folder, 'uv-cache'),
                GIT_CONFIG_NOSYSTEM: '1',
                ...clientKnobs(edge.proxyUrl, caFile),
            };
        },
        remove: () => (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
    };
}
/** Which engine is Docker's current one stands there; a folder without that file is an error to Podman. */
async function dockerSettings(environment, home) {
    const folder = environment['DOCKER_CONFIG'] ?? external_node_path_.join(home, '.docker');
    const isThere = await (0,promises_.access)(external_node_path_.join(folder, 'config.json')).then(() => true, () => false);
    return isThere ? { DOCKER_CONFIG: folder } : {};
}
/** The user's cargo settings (linkers, flags) without those that lead to a mirror: the edge asks that mirror itself. */
async function cargoSettings(environment) {
    const folder = environment['CARGO_HOME'] ?? external_node_path_.join((0,external_node_os_.homedir)(), '.cargo');
    try {
        const settings = (0,dist/* parse */.qg)(await (0,promises_.readFile)(external_node_path_.join(folder, 'config.toml'), 'utf8'));
        for (const key of ['source', 'registry', 'registries', 'http', 'paths', 'include'])
            delete settings[key];
        return (0,dist/* stringify */.As)(settings);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/body.js
/** Bytes; what is declared longer than this is gathered as it comes. */
const MOST_AT_ONCE = 2 ** 31;
/**
 * Reads the body into memory. With a declared length the room is taken once, so that a gigabyte costs a gigabyte and
 * not two. `half` stops in the middle: after half of the declared length, or after the first bytes where none is declared.
 */
async function receiveBody(incoming, half = false) {
    const declared = Number(incoming.headers['content-length'] ?? Number.NaN);
    const room = declared <= MOST_AT_ONCE && !half ? Buffer.allocUnsafe(declared) : undefined;
    const enough = half ? Math.ceil((Number.isNaN(declared) ? 1 : declared) / 2) : Number.POSITIVE_INFINITY;
    const chunks = [];
    let received = 0;
    const result = (whole) => ({
        bytes: room?.subarray(0, received) ?? Buffer.concat(chunks),
        whole,
    });
    if (enough === 0)
        return result(true);
    try {
        for await (const chunk of incoming) {
            if (room)
                chunk.copy(room, received);
            else
                chunks.push(chunk);
            received += chunk.length;
            if (received >= enough)
                return result(false);
        }
        return result(incoming.complete);
    }
    catch {
        // The client went away.
        return result(false);
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/send.js
/** Of one connection, not of the answer; Node sets its own (RFC 9110, 7.6.1). */
const OF_THE_CONNECTION = new Set([
    'connection',
    'keep-alive',
    'transfer-encoding',
    'proxy-connection',
    'upgrade',
    'te',
    'trailer',
]);
/**
 * Writes the head of an answer, with its exact length and reason phrase, and gives the bytes that are to follow (none for
 * HEAD, 204 and 304); or the words of why it cannot be sent.
 */
function sendHead(outgoing, response, method) {
    const body = Buffer.isBuffer(response.body) ? response.body : Buffer.from(response.body ?? '');
    const bare = response.status === 204 || response.status === 304;
    const headers = {};
    for (const [name, value] of Object.entries(response.headers ?? {})) {
        if (!OF_THE_CONNECTION.has(name.toLowerCase()))
            headers[name.toLowerCase()] = value;
    }
    // An answer to HEAD may know the length of a body that it does not carry.
    if (bare)
        delete headers['content-length'];
    else if (method !== 'HEAD' || headers['content-length'] === undefined)
        headers['content-length'] = String(body.length);
    try {
        if (response.reason === undefined)
            outgoing.writeHead(response.status, headers);
        else
            outgoing.writeHead(response.status, headerSafe(response.reason), headers);
    }
    catch (error) {
        return { impossible: `The answer cannot be sent: ${String(error)}` };
    }
    return bare || method === 'HEAD' ? Buffer.alloc(0) : body;
}
/** Latin-1 on one line, as a header can carry it; every other character becomes `?`. */
const headerSafe = (words) => words.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '?');

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/answer.js





/**
 * Takes one request of `node:http` through its whole life: body, fault, latency, handler, upstream, answer, journal.
 * The whole body is read before anything is answered, unless a fault cuts it. Never throws; a handler that does is a 500.
 */
async function answer_answer(incoming, outgoing, { site, host, target }, { record, upstream, faults, latency = 0, silence = 60_000 }) {
    const time = Date.now();
    const method = incoming.method ?? 'GET';
    const fault = faults?.next(site.service, method);
    const written = (end) => record({
        time,
        service: site.service,
        method,
        host,
        path: target,
        milliseconds: Date.now() - time,
        userAgent: incoming.headers['user-agent'],
        ...end,
    });
    const { socket } = incoming;
    const cutEarly = fault?.mishap === 'cut' && !fault.stored;
    const body = await receiveBody(incoming, cutEarly);
    const requestBytes = body.bytes.length;
    // What ends is written down before the client can see it, so that whoever has an answer finds it in the journal.
    const endWithout = (by, note) => {
        written({ status: 0, requestBytes, responseBytes: 0, by, ...noted(note) });
        socket.destroy();
    };
    if (fault && cutEarly)
        return endWithout('fault', fault.text);
    if (!body.whole)
        return endWithout('nobody', 'The client left before the end of its request.');
    await pause(latency, socket);
    const request = readRequest(method, host, target, incoming, body.bytes);
    const { response, by, note } = await replyTo(request, site, upstream, fault);
    if (response === 'silence')
        await pause(silence, socket);
    if (response === 'silence' || response === 'cut')
        return endWithout(by, note);
    if (socket.destroyed)
        return endWithout('nobody', 'The client left before the answer.');
    const rest = sendHead(outgoing, response, method);
    if ('impossible' in rest)
        return endWithout(by, rest.impossible);
    written({ status: response.status, requestBytes, responseBytes: rest.length, by, ...noted(note) });
    outgoing.end(rest);
}
async function replyTo(request, site, upstream, fault) {
    if (fault && !fault.stored)
        return mishapReply(fault.mishap, fault.text);
    const reply = await honestReply(request, site, upstream);
    return fault ? mishapReply(fault.mishap, fault.text) : reply;
}
async function honestReply(request, site, upstream) {
    try {
        const response = await site.handle(request);
        if (response !== 'upstream')
            return { response, by: 'handler' };
        const real = await upstream(request);
        if (real.status !== 0)
            return { response: real, by: 'upstream' };
        const note = `${request.host} could not be asked: ${real.reason ?? 'no answer'}`;
        return { response: handler_text(502, `${note}\n`), by: 'upstream', note };
    }
    catch (error) {
        const note = `The loopback ${site.service} failed: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`;
        return { response: handler_text(500, `${note}\n`), by: 'handler', note };
    }
}
function mishapReply(mishap, note) {
    if (mishap === 'timeout')
        return { response: 'silence', by: 'fault', note };
    if (mishap === 'cut')
        return { response: 'cut', by: 'fault', note };
    return { response: faultAnswer(mishap), by: 'fault', note };
}
function readRequest(method, host, target, incoming, body) {
    const cut = target.indexOf('?');
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]]);
    return {
        method,
        host,
        path: cut < 0 ? target : target.slice(0, cut),
        query: new URLSearchParams(cut < 0 ? '' : target.slice(cut + 1)),
        headers: Object.fromEntries(headers),
        body,
    };
}
const noted = (note) => (note === undefined ? {} : { note });
/** Waits, but no longer than the connection lives, so that closing the edge leaves no timer behind. */
async function pause(milliseconds, socket) {
    if (milliseconds <= 0 || socket.destroyed)
        return;
    const over = new AbortController();
    const stop = () => over.abort();
    socket.once('close', stop);
    await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
    socket.off('close', stop);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/authority.js
/** Reads `pypi.org:443` or `[::1]:443`; `undefined` where it is neither. */
function readAuthority(text) {
    const [, bracketed, name, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+)):(\d{1,5})$/i.exec(text ?? '') ?? [];
    const host = bracketed ?? name;
    return host === undefined || Number(port) > 65_535 ? undefined : { host: host.toLowerCase(), port: Number(port) };
}
/** Who answers for it, if anybody here does. */
function siteAt(sites, { host, port }) {
    return port === 443 ? sites.get(host) : sites.get(`${host}:${port}`);
}
/** The host names that the certificate has to be good for. */
function namesOf(sites) {
    return [...new Set([...sites.keys()].map((key) => readAuthority(key)?.host ?? key))];
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/forward.js



/** Hands a plain `http://` request on to its host, as any proxy does. Never throws; an unreachable host is a 502. */
async function forward(incoming, outgoing, url, machineProxy) {
    const port = Number(url.port === '' ? 80 : url.port);
    const via = machineProxy({ protocol: 'http:', host: url.hostname.replace(/^\[|\]$/g, ''), port });
    // A proxy that is spoken to over TLS cannot carry plain requests here; the host is asked directly.
    const proxy = via?.protocol === 'http:' ? via : undefined;
    const headers = { ...incoming.headers, ...(proxy && proxyCredentials(proxy)) };
    for (const name of ['proxy-connection', 'connection', 'keep-alive', 'te', 'upgrade'])
        delete headers[name];
    const request = (0,external_node_http_.request)(proxy ?? url, {
        method: incoming.method,
        path: proxy ? url.href : `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.host },
        agent: false,
    });
    outgoing.once('close', () => request.destroy());
    let requestBytes = 0;
    let responseBytes = 0;
    try {
        incoming.on('data', (chunk) => (requestBytes += chunk.length));
        const arriving = new Promise((resolve, reject) => {
            request.once('response', resolve);
            request.on('error', reject);
        });
        const [answer] = await Promise.all([arriving, (0,external_node_stream_promises_.pipeline)(incoming, request)]);
        const { connection: _, 'keep-alive': __, ...passed } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, passed);
        answer.on('data', (chunk) => (responseBytes += chunk.length));
        await (0,external_node_stream_promises_.pipeline)(answer, outgoing);
        return { status: answer.statusCode ?? 502, requestBytes, responseBytes };
    }
    catch (error) {
        const words = `${url.host} could not be asked: ${String(error)}`;
        if (!outgoing.headersSent && !outgoing.destroyed)
            outgoing.writeHead(502).end(`${words}\n`);
        else
            outgoing.destroy();
        return { status: 502, requestBytes, responseBytes, note: words };
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/elsewhere.js


/** CONNECT to a host that is not ours: a raw tunnel, 502 where the host cannot be reached, 403 when offline. Never throws. */
async function connectElsewhere(socket, head, at, userAgent, { record, connections, machineProxy, offline }) {
    const time = Date.now();
    const written = (end) => record(entry(time, 'CONNECT', at, '', userAgent, end));
    if (offline) {
        written({ status: 403, requestBytes: 0, responseBytes: 0, by: 'refused', note: notOurs(at) });
        return refuse(socket, '403 Forbidden', notOurs(at));
    }
    try {
        const { stream, head: first } = await openTunnel(at, machineProxy({ protocol: 'https:', ...at }));
        connections.keep(stream);
        if (socket.destroyed)
            return void stream.destroy();
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.write(first);
        stream.write(head);
        const bytes = await join(socket, stream);
        written({
            status: 200,
            requestBytes: head.length + bytes.out,
            responseBytes: first.length + bytes.back,
            by: 'tunnel',
        });
    }
    catch (error) {
        const note = `${at.host}:${at.port} could not be reached: ${String(error)}`;
        written({ status: 502, requestBytes: 0, responseBytes: 0, by: 'tunnel', note });
        refuse(socket, '502 Bad Gateway', note);
    }
}
/** A plain `http://` request for a host that is not ours: handed on, or 403 when offline. Never throws. */
async function requestElsewhere(incoming, outgoing, url, at, { record, machineProxy, offline }) {
    const time = Date.now();
    const target = `${url.pathname}${url.search}`;
    if (offline)
        outgoing.writeHead(403).end(`${notOurs(at)}\n`);
    const end = offline
        ? { status: 403, requestBytes: 0, responseBytes: 0, by: 'refused', note: notOurs(at) }
        : { ...(await forward(incoming, outgoing, url, machineProxy)), by: 'tunnel' };
    record(entry(time, incoming.method ?? 'GET', at, target, incoming.headers['user-agent'], end));
}
/** Answers on a raw connection and ends it. */
function refuse(socket, status, words) {
    const body = Buffer.from(`${words}\n`);
    socket.write(`HTTP/1.1 ${status}\r\ncontent-type: text/plain; charset=utf-8\r\ncontent-length: ${body.length}\r\n`);
    socket.write('connection: close\r\n\r\n');
    socket.end(body);
}
const entry = (time, method, at, path, userAgent, end) => {
    const host = `${at.host}:${at.port}`;
    return { time, service: 'other', method, host, path, milliseconds: Date.now() - time, userAgent, ...end };
};
const notOurs = ({ host, port }) => `${host}:${port} is not a host of the rehearsal, and the rehearsal is offline.`;
/** Joins two connections until both are closed; gives what went each way. The end of one is the end of the other. */
async function join(near, far) {
    const bytes = { out: 0, back: 0 };
    near.on('data', (chunk) => (bytes.out += chunk.length));
    far.on('data', (chunk) => (bytes.back += chunk.length));
    const closed = [near, far].map((each, index) => new Promise((resolve) => {
        const other = index === 0 ? far : near;
        each.on('error', () => other.destroy());
        each.once('close', () => {
            other.destroy();
            resolve();
        });
    }));
    near.pipe(far);
    far.pipe(near);
    await Promise.all(closed);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/server.js


/** No connections yet. */
function noConnections() {
    const open = new Set();
    let ended = false;
    return {
        keep: (stream) => {
            open.add(stream);
            stream.once('close', () => open.delete(stream));
            return stream;
        },
        endAll: () => {
            ended = true;
            for (const stream of open)
                stream.destroy();
        },
        ended: () => ended,
    };
}
/**
 * A server without deadlines of its own: a slow upload is not cut, and an idle connection is not closed under a client
 * that is about to use it again. Whoever opens it closes it.
 */
function patientServer(listener) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0, maxHeaderSize: 65_536 }, listener);
    server.timeout = 0;
    return server;
}
/** Listens on 127.0.0.1 and nowhere else; gives the port that the system chose. */
async function listenOnLoopback(server, connections) {
    server.on('connection', (socket) => connections.keep(socket));
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return server.address().port;
}
/** Stops listening, ends every connection at once, and waits until the port is free. May be called twice. */
async function closeServer(server, connections) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    connections.endAll();
    await closed;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge/intercept.js



/** Ends TLS with the run's certificate, speaking HTTP/1.1 only, and answers what comes through. */
function openIntercept(certificates, answering, connections) {
    const secureContext = (0,external_node_tls_.createSecureContext)({ key: certificates.keyPem, cert: certificates.certPem });
    const owners = new WeakMap();
    const heard = new WeakSet();
    // It never listens: connections are handed to it once their TLS has been ended.
    const server = patientServer((incoming, outgoing) => {
        const owner = owners.get(incoming.socket);
        heard.add(incoming.socket);
        if (owner)
            void answer_answer(incoming, outgoing, { ...owner, target: incoming.url ?? '/' }, answering);
        else
            outgoing.destroy();
    });
    return (socket, head, intercepted) => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        if (head.length > 0)
            socket.unshift(head);
        const time = Date.now();
        const secure = connections.keep(new external_node_tls_.TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] }));
        owners.set(secure, intercepted);
        let alert = '';
        secure.on('error', (error) => {
            alert = error.code === undefined ? '' : ` (${error.code})`;
            socket.destroy();
        });
        secure.once('close', () => {
            if (heard.has(secure) || connections.ended())
                return;
            // Mostly a client that was not told of our authority; without this line it would leave no trace.
            answering.record({
                time,
                service: intercepted.site.service,
                method: 'CONNECT',
                host: intercepted.host,
                path: '',
                status: 0,
                milliseconds: Date.now() - time,
                requestBytes: 0,
                responseBytes: 0,
                userAgent: undefined,
                by: 'nobody',
                note: `The client left without asking anything${alert}; it may not trust the authority of the rehearsal.`,
            });
        });
        server.emit('connection', secure);
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/edge.js







/**
 * Opens a proxy on 127.0.0.1 that answers under the production names: `CONNECT` to a host in the table ends TLS here, with
 * a certificate made for this edge, and asks that host's handler; every other host gets a raw tunnel, or 403 when offline.
 */
async function openEdge(options) {
    const { handlers, journal, onRequest, machineProxy = noProxy, offline = false } = options;
    const record = (entry) => {
        journal.record(entry);
        onRequest?.(entry);
    };
    const answering = { ...options, record };
    const connections = noConnections();
    const elsewhere = { record, connections, machineProxy, offline };
    const certificates = await issueCertificates(namesOf(handlers));
    const intercept = openIntercept(certificates, answering, connections);
    const plain = (incoming, outgoing) => {
        const url = plainUrl(incoming.url);
        if (url === undefined)
            return void outgoing.writeHead(400).end('This is a proxy: ask it for http:// or CONNECT.\n');
        const at = { host: url.hostname.replaceAll(/^\[|\]$/g, ''), port: Number(url.port === '' ? 80 : url.port) };
        const target = `${url.pathname}${url.search}`;
        const ours = at.port === 80 ? handlers.get(at.host) : undefined;
        const site = ours ? { service: ours.service, handle: sendToTls } : siteAt(handlers, at);
        if (site)
            void answer_answer(incoming, outgoing, { site, host: at.host, target }, answering);
        else
            void requestElsewhere(incoming, outgoing, url, at, elsewhere);
    };
    const proxy = patientServer(plain);
    proxy.on('connect', (request, socket, head) => {
        socket.on('error', () => socket.destroy());
        const at = readAuthority(request.url);
        if (at === undefined)
            return refuse(socket, '400 Bad Request', 'CONNECT wants host:port.');
        const site = siteAt(handlers, at);
        if (site)
            intercept(socket, head, { site, host: at.host });
        else
            void connectElsewhere(socket, head, at, request.headers['user-agent'], elsewhere);
    });
    const port = await listenOnLoopback(proxy, connections);
    return {
        port,
        proxyUrl: `http://127.0.0.1:${port}`,
        caPem: certificates.caPem,
        close: () => closeServer(proxy, connections),
    };
}
const plainUrl = (text = '') => /^http:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
/** The production names serve nothing without TLS: they point the client there. */
const sendToTls = async ({ host, path, query }) => ({
    status: 301,
    headers: { location: `https://${host}${path}${query.size > 0 ? `?${query.toString()}` : ''}` },
});

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/access-token.js

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const RAW_LENGTH = 31;
/** What tokens of trusted publishing begin with; users' tokens begin with `cio` alone. */
const TOKEN_PREFIX = 'cio_tp_';
/** A new token, `cio_tp_` + 31 letters and digits + their check character (`crates_io_trustpub/src/access_token.rs`). */
function makeAccessToken(random) {
    const raw = Array.from(random(RAW_LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
    return `${TOKEN_PREFIX}${raw}${checkCharacter(raw)}`;
}
/** The SHA-256 of a token's secret part, under which it is kept; `undefined` where the text is not such a token. */
function accessTokenKey(token) {
    const match = /^cio_tp_([A-Za-z0-9]{31})([A-Za-z0-9])$/.exec(token);
    const raw = match?.[1];
    if (raw === undefined || match?.[2] !== checkCharacter(raw))
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(raw).digest('hex');
}
function checkCharacter(raw) {
    const sum = Buffer.from(raw).reduce((all, byte) => all ^ byte, 0);
    return ALPHABET.charAt(sum % ALPHABET.length);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/names.js
const LONGEST = 64;
/** The form in which crates.io compares names: `Foo-Bar` and `foo_bar` are one crate (`canon_crate_name`). */
function names_canonicalName(name) {
    return name.toLowerCase().replaceAll('-', '_');
}
/** Where the index keeps a crate, with a leading slash: `/se/rd/serde` (Cargo book, "Index files"). */
function names_indexPath(name) {
    const lower = name.toLowerCase();
    if (lower.length <= 2)
        return `/${lower.length}/${lower}`;
    if (lower.length === 3)
        return `/3/${lower.charAt(0)}/${lower}`;
    return `/${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}
/**
 * What is wrong with the name of a crate, in crates.io's words, or `undefined` (`crates_io_validation`). `what` is
 * `crate`, or `dependency` for the real name of a dependency.
 */
function crateNameFault(what, name) {
    const characters = Array.from(name);
    const [first, ...rest] = characters;
    if (characters.length > LONGEST)
        return `the ${what} name \`${name}\` is too long (max ${LONGEST} characters)`;
    if (first === undefined)
        return `${what} name cannot be empty`;
    if (/\d/.test(first)) {
        return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`;
    }
    if (!/[A-Za-z]/.test(first)) {
        return `invalid character \`${first}\` in ${what} name: \`${name}\`, the first character must be an ASCII character`;
    }
    const wrong = rest.find((character) => !/[A-Za-z0-9_-]/.test(character));
    return wrong === undefined
        ? undefined
        : `invalid character \`${wrong}\` in ${what} name: \`${name}\`, ` +
            'characters must be an ASCII alphanumeric characters, `-`, or `_`';
}
/** The same for the name that a manifest gives a dependency; it may begin with `_`. */
function dependencyNameFault(name) {
    const characters = Array.from(name);
    const [first, ...rest] = characters;
    if (characters.length > LONGEST)
        return `the dependency name \`${name}\` is too long (max ${LONGEST} characters)`;
    if (first === undefined)
        return 'dependency name cannot be empty';
    if (/\d/.test(first)) {
        return `the name \`${name}\` cannot be used as a dependency name, the name cannot start with a digit`;
    }
    if (!/[A-Za-z_]/.test(first)) {
        return (`invalid character \`${first}\` in dependency name: \`${name}\`, ` +
            'the first character must be an ASCII character, or `_`');
    }
    const wrong = rest.find((character) => !/[A-Za-z0-9_-]/.test(character));
    return wrong === undefined
        ? undefined
        : `invalid character \`${wrong}\` in dependency name: \`${name}\`, ` +
            'characters must be an ASCII alphanumeric characters, `-`, or `_`';
}
/** A percent-decoded part of a path, or `undefined` where it is not well formed. */
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/features.js

/** What is wrong with the name of a feature, in crates.io's words, or `undefined` (`crates_io_validation`). */
function featureNameFault(name) {
    const [first, ...rest] = Array.from(name);
    if (first === undefined)
        return 'feature cannot be empty';
    if (!/[\p{XID_Start}_0-9]/u.test(first)) {
        return (`invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start ` +
            'character or digit (most letters or `_` or `0` to `9`)');
    }
    const wrong = rest.find((character) => !/[\p{XID_Continue}+.-]/u.test(character));
    return wrong === undefined
        ? undefined
        : `invalid character \`${wrong}\` in feature \`${name}\`, characters must be Unicode XID characters, ` +
            '`+`, `-`, or `.` (numbers, `+`, `-`, `_`, `.`, or most letters)';
}
/** The same for what a feature enables: `name`, `crate/name`, `crate?/name`, `dep:crate`. */
function featureFault(value) {
    const slash = value.indexOf('/');
    if (slash >= 0) {
        const dependency = value.slice(0, slash).replace(/\?$/, '');
        return dependencyNameFault(dependency) ?? featureNameFault(value.slice(slash + 1));
    }
    const prefix = value.indexOf('dep:');
    return prefix >= 0 ? dependencyNameFault(value.slice(prefix + 4)) : featureNameFault(value);
}
/**
 * Splits features for the index: those with the syntax of RFC 3143 (`dep:x`, `x?/y`), and those that enable one of them,
 * go to `features2`, which old cargos do not read (`crates_io_index`, `split_features`).
 */
function splitFeatures(features) {
    const second = new Set([...features].filter(([, values]) => values.some((value) => /^dep:|\?\//.test(value))).map(([name]) => name));
    for (let before = -1; before !== second.size;) {
        before = second.size;
        for (const [name, values] of features)
            if (values.some((value) => second.has(value)))
                second.add(name);
    }
    return {
        features: new Map([...features].filter(([name]) => !second.has(name))),
        features2: new Map([...features].filter(([name]) => second.has(name))),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/refusal.js

/** What crates.io says no with. Thrown by the rules, made into an answer by the handler. */
class Refused extends Error {
    status;
    headers;
    constructor(status, words, headers = {}) {
        super(words);
        this.name = 'Refused';
        this.status = status;
        this.headers = headers;
    }
}
/** A refusal in crates.io's words: `throw refuse(400, '\u2026')`. */
function refusal_refuse(status, words, headers = {}) {
    return new Refused(status, words, headers);
}
/** The one error envelope of the API: an array of exactly one detail (crates.io `src/util/errors/json.rs`). */
function refusalResponse(refused) {
    return json(refused.status, { errors: [{ detail: refused.message }] }, refused.headers);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/toml-table.js

/** A manifest that crates.io cannot take, in the words it puts before the reason. */
function badManifest(why) {
    return refusal_refuse(400, `failed to parse \`Cargo.toml\` manifest file\n\n${why}`);
}
/** Whether a value of parsed TOML is a table. */
function toml_table_isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** A table below `key`, or `undefined`. */
function toml_table_tableAt(table, key) {
    const value = table[key];
    if (value === undefined || toml_table_isTable(value))
        return value;
    throw badManifest(`invalid type for key \`${key}\`, expected a map`);
}
/** A string below `key`, or `undefined`. */
function stringAt(table, key) {
    const value = table[key];
    if (value === undefined || typeof value === 'string')
        return value;
    throw badManifest(`invalid type for key \`${key}\`, expected a string`);
}
/** A boolean below `key`, or `undefined`. */
function booleanAt(table, key) {
    const value = table[key];
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw badManifest(`invalid type for key \`${key}\`, expected a boolean`);
}
/** Strings below `key`, or `undefined`. */
function stringsAt(table, key) {
    const value = table[key];
    if (value === undefined)
        return undefined;
    if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
        return value;
    throw badManifest(`invalid type for key \`${key}\`, expected a sequence of strings`);
}
/** Entries of a table in the order of Rust's `BTreeMap`: by the bytes of the key. */
function sortedEntries(table) {
    return Object.entries(table ?? {}).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/index-line.js


const KINDS = ['normal', 'build', 'dev'];
/**
 * The index entry of a version, made of the manifest in its archive and never of the publish request
 * (crates.io `src/index.rs`, `crates_io_index`). `name` is the crate's own spelling, `at` milliseconds.
 */
function makeIndexEntry(name, manifest, cksum, at) {
    const { features, features2 } = splitFeatures(manifest.features);
    return {
        name,
        vers: manifest.version,
        deps: manifest.dependencies.map(toIndex).sort(compareDependencies),
        cksum,
        features: toObject(features),
        ...(features2.size > 0 && { features2: toObject(features2) }),
        yanked: false,
        ...(manifest.links !== undefined && { links: manifest.links }),
        ...(manifest.rustVersion !== undefined && { rust_version: manifest.rustVersion }),
        pubtime: `${new Date(at).toISOString().slice(0, 19)}Z`,
        ...(features2.size > 0 && { v: 2 }),
    };
}
/** The lines of an upstream index file, each kept as it is; lines that cannot be read are left out. */
function readUpstreamLines(body) {
    return body
        .split('\n')
        .map((line) => readLine(line.trim()))
        .filter((entry) => entry !== undefined);
}
function readLine(line) {
    if (line === '')
        return undefined;
    let entry;
    try {
        entry = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!toml_table_isTable(entry))
        return undefined;
    const { name, vers, cksum, yanked, pubtime, rust_version: rustVersion } = entry;
    if (typeof name !== 'string' || typeof vers !== 'string' || typeof cksum !== 'string')
        return undefined;
    return {
        line,
        name,
        vers,
        cksum,
        yanked: yanked === true,
        pubtime: typeof pubtime === 'string' ? pubtime : undefined,
        rustVersion: typeof rustVersion === 'string' ? rustVersion : undefined,
    };
}
function toIndex(dependency) {
    const { crate, alias, requirement, features, optional, defaultFeatures, target, kind } = dependency;
    return {
        name: alias ?? crate,
        req: requirement,
        features,
        optional,
        default_features: defaultFeatures,
        target: target ?? null,
        kind,
        ...(alias !== undefined && { package: crate }),
    };
}
/** By name, then kind (normal first, which old cargos need), then the rest. */
function compareDependencies(one, other) {
    const keys = (dependency) => [
        dependency.name,
        KINDS.indexOf(dependency.kind),
        dependency.req,
        Number(dependency.optional),
        Number(dependency.default_features),
        dependency.target ?? '',
        dependency.package ?? '',
        dependency.features.join(','),
    ];
    const right = keys(other);
    for (const [index, value] of keys(one).entries()) {
        const against = right[index] ?? '';
        if (value !== against)
            return value < against ? -1 : 1;
    }
    return 0;
}
function toObject(features) {
    return Object.fromEntries(features);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/lookup.js



/** Separators beyond which not every spelling of a name is tried upstream. */
const MOST_SEPARATORS = 4;
/** The crate that `name` means to crates.io's database, which sees no difference between `-` and `_` or in case. */
async function findCrate(state, name) {
    return knownCrate(state, name, await findUpstream(state, name));
}
/** What is known of a crate now, given what upstream said. Does not wait, so that uploads can rely on it. */
function knownCrate(state, name, upstream) {
    const canonical = names_canonicalName(name);
    const here = state.published.filter((published) => names_canonicalName(published.crate) === canonical);
    const spelt = upstream?.name ?? here[0]?.crate;
    return spelt === undefined ? undefined : { name: spelt, upstream: upstream?.upstream ?? [], here };
}
/**
 * Upstream's crate of that name. Its index knows exact names only, so every spelling is asked for. Throws `Refused` (503)
 * where the crate is not known here and upstream cannot be asked.
 */
async function findUpstream(state, name) {
    const canonical = names_canonicalName(name);
    if (state.created.has(canonical))
        return undefined;
    const files = await Promise.all(spellings(name).map((spelling) => upstreamFile(state, spelling)));
    const entries = files.flatMap((file) => (file === 'unreachable' ? [] : file.entries));
    const known = entries.find((entry) => names_canonicalName(entry.name) === canonical);
    if (known !== undefined) {
        return { name: known.name, upstream: entries.filter((entry) => entry.name === known.name) };
    }
    if (isAssumed(state, name))
        return { name, upstream: [] };
    if (files.includes('unreachable'))
        throw unreachable(name);
    return undefined;
}
/** Whether a crate of exactly this spelling exists: what a dependency must name (`add_dependencies`). */
async function isKnownExactly(state, name) {
    if (state.published.some((published) => published.crate === name) || isAssumed(state, name))
        return true;
    const file = await upstreamFile(state, name);
    if (file === 'unreachable')
        throw unreachable(name);
    return file.entries.some((entry) => entry.name === name);
}
/** Upstream's index file of a name; asked for once a run, unless it cannot be reached. */
async function upstreamFile(state, name) {
    const path = names_indexPath(name);
    const kept = state.upstreamFiles.get(path);
    if (kept !== undefined)
        return kept;
    const asked = askUpstream(state, path);
    state.upstreamFiles.set(path, asked);
    const file = await asked;
    if (file === 'unreachable')
        state.upstreamFiles.delete(path);
    return file;
}
/** Whether a pattern of a token or an option covers a name: equal, or a beginning that ends in `*`. */
function isCovered(patterns, name) {
    return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name));
}
async function askUpstream(state, path) {
    const answer = await state.options.upstream({
        method: 'GET',
        host: 'index.crates.io',
        path,
        query: new URLSearchParams(),
        headers: { accept: 'text/plain', 'user-agent': 'release-action-rehearsal' },
        body: Buffer.alloc(0),
    });
    if (answer.status === 200)
        return { entries: readUpstreamLines(Buffer.from(answer.body ?? '').toString()) };
    // what the index says for a crate that does not exist (Cargo book, "Nonexistent packages")
    return [404, 410, 451].includes(answer.status) ? { entries: [] } : 'unreachable';
}
/** Whether a name exists because the options say so. */
function isAssumed(state, name) {
    return isCovered(state.options.assumePublished ?? [], name);
}
function unreachable(name) {
    return refusal_refuse(503, `The rehearsal could not ask the public index whether \`${name}\` exists.`);
}
/** `a-b_c` in every mixture of `-` and `_`, as written first; only all of one kind where there are too many. */
function spellings(name) {
    const parts = name.split(/[-_]/);
    const separators = parts.length - 1;
    const few = separators <= MOST_SEPARATORS;
    const mixtures = few
        ? Array.from({ length: 2 ** separators }, (_, bits) => parts.reduce((text, part, index) => `${text}${bits & (1 << (index - 1)) ? '_' : '-'}${part}`))
        : [parts.join('-'), parts.join('_')];
    return [...new Set([name, ...mixtures])];
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/authorization.js




/** The user of a token, where none is named. */
const SOMEBODY = 'rehearsal';
const NOT_A_TOKEN = 'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 were generated ' +
    'with an insecure random number generator, and have been revoked. You can generate a new token at ' +
    'https://crates.io/me. For more information please see ' +
    'https://blog.rust-lang.org/2020/07/14/crates-io-security-advisory.html. We apologize for any inconvenience.';
const NOT_PERMITTED = 'this token does not have the required permissions to perform this action';
/** The token of an `Authorization` header, bare or after `Bearer`; `undefined` without a header (crates.io `src/auth.rs`). */
function readAuthorization(headers) {
    const header = headers['authorization'];
    if (header === undefined)
        return undefined;
    if (!/^[\t\x20-\x7e]*$/.test(header)) {
        throw refusal_refuse(401, 'Invalid `Authorization` header: Found unexpected non-ASCII characters');
    }
    const space = header.indexOf(' ');
    const scheme = space < 0 ? '' : header.slice(0, space);
    if (scheme !== '' && scheme.toLowerCase() !== 'bearer') {
        throw refusal_refuse(401, `Invalid \`Authorization\` header: Found unexpected authentication scheme \`${scheme}\``);
    }
    return header.slice(space + 1).trim();
}
/** Revokes a minted token; a token that nobody knows is as good as revoked. Throws `Refused` (401). */
function revokeToken(state, headers) {
    const token = readAuthorization(headers);
    if (token === undefined)
        throw refusal_refuse(401, 'Missing `Authorization` header');
    const key = accessTokenKey(token);
    if (key === undefined)
        throw refusal_refuse(401, 'Invalid `Authorization` header: Failed to parse token');
    state.minted.delete(key);
}
/** Who may publish `name`, `crate` being what exists under that name. Throws `Refused` in crates.io's order. */
function authenticatePublish(state, headers, name, crate) {
    const token = readAuthorization(headers);
    if (token?.startsWith(TOKEN_PREFIX))
        return authenticateJob(state, token, crate);
    return authenticateUser(state, headers, crate === undefined ? 'publish-new' : 'publish-update', name);
}
/** The user whose token may do `scope` to a crate. Minted tokens are unknown here: they can do nothing but publish. */
function authenticateUser(state, headers, scope, crate) {
    const text = readAuthorization(headers);
    if (text === undefined)
        throw refusal_refuse(403, 'this action requires authentication');
    if (!text.startsWith('cio'))
        throw refusal_refuse(401, NOT_A_TOKEN);
    const token = (state.options.tokens ?? []).find((each) => each.token === text);
    if (token === undefined)
        throw refusal_refuse(403, 'authentication failed');
    if (!mayDo(token, scope, crate))
        throw refusal_refuse(403, NOT_PERMITTED);
    const user = token.user ?? SOMEBODY;
    return { kind: 'user', user, verifiedEmail: token.verifiedEmail, by: { kind: 'token', user } };
}
/** Whether the user owns the crate: who created it here, or who is listed, or anybody where nobody is listed. */
function isOwner(state, user, crate) {
    const canonical = names_canonicalName(crate);
    const creator = state.created.get(canonical);
    if (creator !== undefined)
        return creator === user;
    const listed = Object.entries(state.options.owners ?? {}).find(([name]) => names_canonicalName(name) === canonical);
    return listed === undefined || listed[1].includes(user);
}
function mayDo(token, scope, crate) {
    return (token.scopes?.includes(scope) ?? true) && (token.crates === undefined || isCovered(token.crates, crate));
}
/** A crate must exist before the token itself is looked up: that is the order of crates.io's `publish.rs`. */
function authenticateJob(state, token, crate) {
    const key = accessTokenKey(token);
    if (key === undefined)
        throw refusal_refuse(401, 'Invalid `Authorization` header: Failed to parse token');
    if (crate === undefined) {
        throw refusal_refuse(403, 'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first');
    }
    const minted = state.minted.get(key);
    if (minted === undefined || minted.expires <= state.options.now())
        throw refusal_refuse(403, 'Invalid authentication token');
    const canonical = names_canonicalName(crate.name);
    const { anyBefore } = minted;
    const existedThen = anyBefore !== undefined &&
        (!state.created.has(canonical) ||
            state.published.slice(0, anyBefore).some((published) => names_canonicalName(published.crate) === canonical));
    if (!minted.crates.has(canonical) && !existedThen) {
        throw refusal_refuse(403, `The provided access token is not valid for crate \`${crate.name}\``);
    }
    return { kind: 'trusted', by: minted.by };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/downloads.js

/**
 * `static.crates.io/crates/NAME/NAME-VERSION.crate`, and `\u2026/crates/NAME/VERSION/download`, which cargo makes of a `dl`
 * without placeholders. What was not published here is upstream's to answer.
 */
function answerDownload(state, request) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return { status: 405 };
    const path = decodePath(request.path);
    const found = state.published.find(({ crate, version }) => path === `/crates/${crate}/${crate}-${version}.crate` || path === `/crates/${crate}/${version}/download`);
    if (found === undefined)
        return 'upstream';
    return {
        status: 200,
        headers: { 'content-type': 'application/gzip', 'cache-control': 'public,max-age=31536000,immutable' },
        body: found.bytes,
    };
}
/** Where the file of a version lies; `+` is written `%2B`, as crates.io does. */
function downloads_downloadUrl(state, crate, version) {
    return `${state.bases.downloads}/crates/${crate}/${crate}-${version}.crate`.replaceAll('+', '%2B');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/rust-version.js
const NUMBER = '(?:0|[1-9][0-9]*)';
const PRERELEASE = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)';
const PRE = `(?<pre>${PRERELEASE}(?:\\.${PRERELEASE})*)`;
const BUILD = '(?:[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)';
const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-${PRE})?(?:\\+${BUILD})?$`);
const COMPARATOR = new RegExp(`^(?<op>=|>=|<=|>|<|~|\\^)? *(?<major>${NUMBER})` +
    `(?:\\.(?<minor>${NUMBER}|[*xX])(?:\\.(?<patch>${NUMBER}|[*xX])(?:-${PRE})?(?:\\+${BUILD})?)?)?$`);
const MOST_COMPARATORS = 32;
const LARGEST = 2n ** 64n - 1n;
/** Whether Rust's `semver` crate reads it as a version: strict, numbers up to 64 bits. */
function isVersion(text) {
    const match = VERSION.exec(text);
    return match !== null && match.slice(1, 4).every(fits);
}
/** The version without its build metadata: what crates.io compares. */
function withoutBuild(version) {
    return version.replace(/\+.*$/s, '');
}
/**
 * Reads a version requirement as Rust's `semver` crate does, which is not npm's way (a bare `1.2` is `^1.2`, parts are
 * joined by commas), and gives it as that crate prints it; `undefined` where it cannot be read.
 */
function normaliseRequirement(text) {
    const trimmed = text.replace(/^ +/, '');
    if (/^[*xX] *$/.test(trimmed))
        return '*';
    const parts = trimmed
        .split(',')
        .map((part, index) => normaliseComparator(index === 0 ? part : part.replace(/^ +/, '')));
    const known = parts.filter((part) => part !== undefined);
    return known.length < parts.length || parts.length > MOST_COMPARATORS ? undefined : known.join(', ');
}
function normaliseComparator(part) {
    const groups = COMPARATOR.exec(part.replace(/ +$/, ''))?.groups;
    if (groups === undefined)
        return undefined;
    const { op, major = '', minor, patch, pre } = groups;
    const isWild = (value) => value !== undefined && /[*xX]/.test(value);
    if (isWild(minor) && patch !== undefined && !isWild(patch))
        return undefined;
    // a wildcard is no place for a pre-release or build metadata
    if (isWild(patch) && /[-+]/.test(part))
        return undefined;
    if (![major, minor, patch].every((value) => value === undefined || isWild(value) || fits(value)))
        return undefined;
    const numbers = [major, minor, patch].filter((value) => value !== undefined && !isWild(value)).join('.');
    if (op === undefined && (isWild(minor) || isWild(patch)))
        return `${numbers}.*`;
    return `${op ?? '^'}${numbers}${pre === undefined ? '' : `-${pre}`}`;
}
function fits(digits) {
    return digits.length < 20 || BigInt(digits) <= LARGEST;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/versions.js




/** The versions of a crate in the order of their publication. */
function versionsOf(state, crate) {
    const upstream = crate.upstream.map((entry) => ({
        num: entry.vers,
        checksum: entry.cksum,
        yanked: isYanked(state, crate.name, entry.vers, entry.yanked),
        created: entry.pubtime,
        rustVersion: entry.rustVersion,
        published: undefined,
    }));
    const here = crate.here.map((published) => ({
        num: published.version,
        checksum: published.sha256,
        yanked: isYanked(state, crate.name, published.version, false),
        created: new Date(published.at).toISOString(),
        rustVersion: published.indexEntry.rust_version,
        published,
    }));
    return [...upstream, ...here];
}
/** A crate and one of its versions. Throws `Refused` (404, or 400 for what is no version). */
async function findVersion(state, name, version) {
    if (!isVersion(version))
        throw refusal_refuse(400, `Invalid URL: "${version}" is no version`);
    const crate = await findCrateOrRefuse(state, name);
    const found = versionsOf(state, crate).find(({ num }) => num === version);
    if (found === undefined)
        throw refusal_refuse(404, `crate \`${name}\` does not have a version \`${version}\``);
    return { crate, version: found };
}
/** A crate. Throws `Refused` (404). */
async function findCrateOrRefuse(state, name) {
    const crate = crateNameFault('crate', name) === undefined ? await findCrate(state, name) : undefined;
    if (crate === undefined)
        throw refusal_refuse(404, `crate \`${name}\` does not exist`);
    return crate;
}
/** Whether a version is yanked now: by what was asked here, or else by the index. */
function isYanked(state, crate, version, otherwise) {
    return state.yanks.get(yankKey(crate, version)) ?? otherwise;
}
/** Under which key the state keeps what was asked. */
function yankKey(crate, version) {
    return `${names_canonicalName(crate)}@${version}`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/owners.js


/**
 * `GET /api/v1/crates/{name}/owners`: users, and teams as `github:org:team`. Whoever made the crate here owns it; of the
 * others those that the options list. Throws `Refused` (404).
 */
async function readOwners(state, name) {
    const crate = await findCrateOrRefuse(state, name);
    const canonical = names_canonicalName(crate.name);
    const maker = state.created.get(canonical);
    const listed = Object.entries(state.options.owners ?? {}).find(([each]) => names_canonicalName(each) === canonical)?.[1];
    const logins = maker === undefined ? (listed ?? []) : [maker];
    return {
        users: logins.map((login, at) => {
            const [host, organization, team] = login.split(':');
            const isTeam = host === 'github' && team !== undefined;
            return {
                id: at + 1,
                login,
                kind: isTeam ? 'team' : 'user',
                name: isTeam ? team : login,
                url: `https://github.com/${isTeam ? (organization ?? '') : login}`,
                avatar: null,
            };
        }),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/private-index.js

/**
 * What a registry with `auth-required` says to a read that bears no token of a user, `undefined` where it may be read
 * (Cargo book, "Registry Authentication"). Uploads have their own check; crates.io itself is open to everybody.
 */
function denyRead(state, request) {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (state.options.authRequired !== true || !isRead)
        return undefined;
    const token = request.headers['authorization'];
    if (state.options.tokens?.some((each) => each.token === token) === true)
        return undefined;
    const login = `Cargo login_url="${state.bases.api}/me"`;
    return json(401, { errors: [{ detail: 'this registry requires authentication' }] }, { 'www-authenticate': login });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/dependencies.js





/** All dependencies of a manifest, in the order in which crates.io checks them. */
function readDependencies(manifest) {
    const targets = sortedEntries(toml_table_tableAt(manifest, 'target')).map(([target, value]) => {
        if (!toml_table_isTable(value))
            throw badManifest(`invalid type for target \`${target}\`, expected a map`);
        return [target, value];
    });
    return [
        ...readSet(manifest, 'dependencies', 'normal', undefined),
        ...readSet(manifest, 'dev-dependencies', 'dev', undefined),
        ...readSet(manifest, 'build-dependencies', 'build', undefined),
        ...targets.flatMap(([target, table]) => [
            ...readSet(table, 'dependencies', 'normal', target),
            ...readSet(table, 'dev-dependencies', 'dev', target),
            ...readSet(table, 'build-dependencies', 'build', target),
        ]),
    ];
}
/** Whether a dependency outside `[target]` still says `workspace = true`; cargo would have resolved it. */
function hasInheritedDependency(manifest) {
    return ['dependencies', 'dev-dependencies', 'build-dependencies'].some((key) => Object.values(setAt(manifest, key) ?? {}).some(isInherited));
}
/** Whether a value is `{ workspace = true }`. */
function isInherited(value) {
    return toml_table_isTable(value) && value['workspace'] === true;
}
/** Refuses what crates.io refuses in a dependency, but for whether the crate exists (`validate_dependency`). */
function checkDependency(dependency) {
    const { crate, alias, requirement, registry } = dependency;
    const fault = crateNameFault('dependency', crate) ?? dependency.features.map(featureFault).find((each) => each);
    if (fault !== undefined)
        throw refusal_refuse(400, fault);
    if (registry !== undefined && registry !== '') {
        throw refusal_refuse(400, `Dependency \`${crate}\` is hosted on another registry. ` +
            'Cross-registry dependencies are not permitted on crates.io.');
    }
    const normalised = normaliseRequirement(requirement);
    if (normalised === undefined)
        throw refusal_refuse(400, `"${requirement}" is an invalid version requirement`);
    if (normalised === '*') {
        throw refusal_refuse(400, `wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`${crate}\` ` +
            'See https://doc.rust-lang.org/cargo/faq.html#can-libraries-use--as-a-version-for-their-dependencies ' +
            'for more information');
    }
    const aliasFault = alias === undefined ? undefined : dependencyNameFault(alias);
    if (aliasFault !== undefined)
        throw refusal_refuse(400, aliasFault);
}
function setAt(table, key) {
    return toml_table_tableAt(table, key) ?? toml_table_tableAt(table, key.replace('-', '_'));
}
function readSet(table, key, kind, target) {
    return sortedEntries(setAt(table, key)).map(([name, value]) => {
        if (typeof value === 'string')
            return make(name, { version: value }, kind, target);
        if (!toml_table_isTable(value))
            throw badManifest('data did not match any variant of untagged enum Dependency');
        // an inherited one counts as `*`, which is refused later
        return make(name, isInherited(value) ? {} : value, kind, target);
    });
}
function make(name, detail, kind, target) {
    const written = stringAt(detail, 'version') ?? '*';
    const crate = stringAt(detail, 'package');
    return {
        crate: crate ?? name,
        alias: crate === undefined ? undefined : name,
        requirement: normaliseRequirement(written) ?? written,
        features: stringsAt(detail, 'features') ?? [],
        optional: booleanAt(detail, 'optional') ?? false,
        defaultFeatures: booleanAt(detail, 'default-features') ?? booleanAt(detail, 'default_features') ?? true,
        target,
        kind,
        registry: stringAt(detail, 'registry'),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/spdx-ids.js
/**
 * The identifiers of the SPDX licence list 3.28.0 (https://spdx.org/licenses, CC0), deprecated ones among them: the list
 * that crates.io's `spdx` 0.13 knows. Identifiers are compared with their case.
 */
const licenseIds = new Set(spdx_ids_words(`
  0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later
  AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD
  ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1
  Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary
  Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0 Artistic-1.0-Perl
  Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin
  BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-Views BSD-2-Clause-first-lines
  BSD-2-Clause-pkgconf-disclaimer BSD-3-Clause BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP
  BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
  BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-Sun
  BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC
  BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk
  BSD-Mark-Modifications BSD-Protection BSD-Source-Code BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works
  BSL-1.0 BUSL-1.1 Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera
  BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause Brian-Gladman-3-Clause Buddy C-UDA-1.0
  CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0
  CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0
  CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5
  CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
  CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
  CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0
  CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
  CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
  CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1
  CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python
  CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera Caldera-no-preamble Catharon
  ClArtistic Clips Community-Spec-1.0 Condor-1.1 Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker
  Cube D-FSL-1.0 DEC-3-Clause DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
  DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0 ESA-PL-permissive-2.4
  ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa
  ErlPL-1.1 Eurosym FBM FDK-AAC FSFAP FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2
  FSL-1.1-MIT FTL Fair Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1
  GFDL-1.1-invariants GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants
  GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
  GFDL-1.2-invariants GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants
  GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
  GFDL-1.3-invariants GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants
  GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0
  GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later GPL-2.0-with-GCC-exception
  GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
  GPL-2.0-with-font-exception GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later GPL-3.0-with-GCC-exception
  GPL-3.0-with-autoconf-exception Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI
  HP-1986 HP-1989 HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney
  HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US HPND-doc
  HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US
  HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant
  HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev HPND-sell-variant-critical-systems HTMLTIDY
  HaskellReport Hippocratic-2.1 IBM-pibs ICU IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard
  ISO-permission ImageMagick Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC
  JSON Jam JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later
  LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP
  LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22
  Latex2e Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
  Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var
  Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu
  MIT-advertising MIT-enna MIT-feh MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1
  MPL-2.0 MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL Mackerras-3-Clause Mackerras-3-Clause-acknowledgment
  MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003
  NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA NGPL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software
  NLOD-1.0 NLOD-2.0 NLPL NOASSERTION NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Naumen Net-SNMP NetCDF
  Newsletr Nokia Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN
  OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0
  OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1
  OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0
  OSC-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone
  OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0 Parity-7.0.0 Pixar Plexus
  PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL Python-2.0 Python-2.0.1 QPL-1.0
  QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA
  SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL
  SNIA SOFA SPL-1.0 SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail
  Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94 Spencer-99 StandardML-NJ
  SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL
  TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0 TekHVC TermReadKey ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit
  UPL-1.0 URT-RLE Ubuntu-font-1.0 UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense
  Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720 W3C-20150513 WTFNMFPL
  WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11 X11-distribute-modifications-variant X11-no-permit-persons
  X11-swapped XFree86-1.1 XSkat Xdebug-1.03 Xerox Xfig Xnet YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0
  Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules bcrypt-Solar-Designer blessing bzip2-1.0.5 bzip2-1.0.6
  check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou diffmark dtoa dvipdfm eCos-2.0 eGenix
  etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0
  libselinux-1.0 libtiff libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep
  pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule threeparttable ulem w3m
  wwl wxWindows xinetd xkeyboard-config-Zinoviev xlock xpp xzoom zlib-acknowledgement
`));
/** The exceptions that may follow `WITH`. */
const exceptionIds = new Set(spdx_ids_words(`
  389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0
  Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24
  Bison-exception-2.2 Bootloader-exception CGAL-linking-exception CLISP-exception-2.0 Classpath-exception-2.0
  Classpath-exception-2.0-short DigiRule-FOSS-exception Digia-Qt-LGPL-exception-1.1 FLTK-exception
  Fawkes-Runtime-exception Font-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1
  GNAT-exception GNOME-examples-exception GNU-compiler-exception GPL-3.0-389-ds-base-exception
  GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0
  GStreamer-exception-2005 GStreamer-exception-2008 Gmsh-exception Independent-modules-exception
  KiCad-libraries-exception LGPL-3.0-linking-exception LLGPL LLVM-exception LZMA-exception Libtool-exception
  Linux-syscall-note Nokia-Qt-exception-1.1 OCCT-exception-1.0 OCaml-LGPL-linking-exception
  OpenJDK-assembly-exception-1.0 PCRE2-exception PS-or-PDF-font-exception-20170817 QPL-1.0-INRIA-2004-exception
  Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 RRDtool-FLOSS-exception-2.0 SANE-exception SHL-2.0
  SHL-2.1 SWI-exception Simple-Library-Usage-exception Swift-exception Texinfo-exception UBDL-exception
  Universal-FOSS-exception-1.0 WxWindows-exception-3.1 cryptsetup-OpenSSL-exception eCos-exception-2.0
  erlang-otp-linking-exception fmt-exception freertos-exception-2.0 gnu-javamail-exception harbour-exception
  i2p-gpl-java-exception kvirc-openssl-exception libpri-OpenH323-exception mif-exception mxml-exception
  openvpn-openssl-exception polyparse-exception romic-exception rsync-linking-exception sqlitestudio-OpenSSL-exception
  stunnel-exception u-boot-exception-2.0 vsftpd-openssl-exception x11vnc-openssl-exception
`));
function spdx_ids_words(text) {
    return text.trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/licence.js

/** What may stand after each kind of term, as the `spdx` crate lists it in its messages. */
const licence_EXPECTED = {
    start: ['<license>', '('],
    and: ['<license>', '('],
    or: ['<license>', '('],
    open: ['<license>', '('],
    close: ['AND', 'OR'],
    exception: ['AND', 'OR', ')'],
    licence: ['AND', 'OR', 'WITH', ')', '+'],
    reference: ['AND', 'OR', 'WITH', ')'],
    plus: ['AND', 'OR', 'WITH', ')'],
    with: ['<addition>'],
};
const STARTS = new Set(['licence', 'reference', 'open']);
const AFTER_TERM = new Set(['and', 'or', 'close', 'with', 'plus']);
/**
 * What is wrong with a licence expression, as the `spdx` crate tells it in crates.io's mode (`/` for OR, deprecated ids and
 * `GPL-3.0+` taken, loose names not; `src/licenses.rs`), or `undefined`.
 */
function licenceFault(expression) {
    // marks are as many as there are bytes
    const bytes = (start, length) => Buffer.byteLength(expression.slice(start, start + length));
    const fault = (start, length, reason) => `${expression}\n${' '.repeat(bytes(0, start))}${'^'.repeat(bytes(start, length))} ${reason}`;
    const opened = [];
    let before;
    for (let at = 0;;) {
        const space = /^\s*/.exec(expression.slice(at))?.[0].length ?? 0;
        at += space;
        if (at >= expression.length)
            break;
        const token = readToken(expression, at);
        if (token === undefined) {
            const word = /^[-A-Za-z0-9.:]+/.exec(expression.slice(at))?.[0];
            return word === undefined
                ? fault(at, expression.length - at, 'invalid character(s)')
                : fault(at, word.length, 'unknown term');
        }
        if (token.kind === 'plus' && space > 0)
            return fault(at - space, space, '`+` must not follow whitespace');
        if (!mayFollow(before?.kind, token.kind))
            return fault(at, token.text.length, expected(before?.kind));
        if (token.kind === 'plus' && before !== undefined) {
            const reason = plusFault(before.text);
            if (reason !== undefined)
                return fault(at, 1, reason);
        }
        if (token.kind === 'open')
            opened.push(at);
        if (token.kind === 'close' && opened.pop() === undefined) {
            return `${expression}\n${' '.repeat(bytes(0, at))}^ unopened parens`;
        }
        before = token;
        at += token.text.length;
    }
    if (before === undefined)
        return fault(0, expression.length, 'empty expression');
    if (['and', 'or', 'with', 'open'].includes(before.kind))
        return fault(expression.length, 0, expected(before.kind));
    const open = opened.pop();
    return open === undefined ? undefined : `${expression}\n${' '.repeat(bytes(0, open))}- unclosed parens`;
}
function readToken(expression, start) {
    const sign = { '+': 'plus', '(': 'open', ')': 'close', '/': 'or' };
    const character = expression.charAt(start);
    if (character === '+' || character === '(' || character === ')' || character === '/') {
        return { kind: sign[character], text: character };
    }
    const word = /^[-A-Za-z0-9.:]+/.exec(expression.slice(start))?.[0];
    if (word === undefined)
        return undefined;
    const kind = licence_kindOf(word);
    if (kind !== undefined)
        return { kind, text: word };
    // a reference ends at a second colon, and what follows is read as the next word
    const reference = /^(?:DocumentRef-[-A-Za-z0-9.]*:)?(LicenseRef|AdditionRef)-[-A-Za-z0-9.]*/.exec(word);
    if (reference === null)
        return undefined;
    return { kind: reference[1] === 'LicenseRef' ? 'reference' : 'exception', text: reference[0] };
}
function licence_kindOf(text) {
    if (text === 'AND' || text === 'and')
        return 'and';
    if (text === 'OR' || text === 'or')
        return 'or';
    if (text === 'WITH' || text === 'with')
        return 'with';
    if (licenseIds.has(text))
        return 'licence';
    if (exceptionIds.has(text))
        return 'exception';
    return undefined;
}
function mayFollow(before, next) {
    switch (before) {
        case undefined:
        case 'and':
        case 'or':
        case 'open':
            return STARTS.has(next);
        case 'with':
            return next === 'exception';
        case 'close':
        case 'exception':
            return next === 'and' || next === 'or' || next === 'close';
        case 'licence':
            return AFTER_TERM.has(next);
        case 'reference':
        case 'plus':
            return AFTER_TERM.has(next) && next !== 'plus';
        default:
            return false;
    }
}
/** GNU licences have an `-or-later` of their own, which `+` stands for. */
function plusFault(licence) {
    if (!/^(?:AGPL|LGPL|GPL|GFDL)-/.test(licence))
        return undefined;
    if (licence.endsWith('-or-later')) {
        return 'a GNU license was followed by a `+` even though it ended in `-only` or `-or-later`';
    }
    return licenseIds.has(`${licence.replace(/-only$/, '')}-or-later`) ? undefined : 'unknown license id';
}
function expected(before) {
    const terms = licence_EXPECTED[before ?? 'start'];
    return terms.length === 1
        ? `expected a \`${terms[0]}\` here`
        : `expected one of ${terms.map((term) => `\`${term}\``).join(', ')} here`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/package-rules.js






const LONGEST_DESCRIPTION = 1000;
const MOST_KEYWORDS = 5;
const LONGEST_KEYWORD = 20;
const MOST_CATEGORIES = 5;
const MOST_DEPENDENCIES = 500;
/** What crates.io refuses in a manifest by itself, in the order of its `publish.rs`; `features` is the crate's limit. Throws `Refused`. */
function checkManifest(manifest, features) {
    checkRequired(manifest);
    if (Buffer.byteLength(manifest.description ?? '') > LONGEST_DESCRIPTION) {
        throw refusal_refuse(400, `The \`description\` is too long. A maximum of ${LONGEST_DESCRIPTION} characters are currently allowed.`);
    }
    if (manifest.license !== undefined)
        checkLicence(manifest.license);
    checkUrl('homepage', manifest.homepage);
    checkUrl('documentation', manifest.documentation);
    checkUrl('repository', manifest.repository);
    checkRustVersion(manifest.rustVersion);
    checkKeywords(manifest.keywords);
    if (manifest.categories.length > MOST_CATEGORIES) {
        throw refusal_refuse(400, `expected at most ${MOST_CATEGORIES} categories per crate`);
    }
    checkFeatures(manifest.features, features);
    if (manifest.dependencies.length > MOST_DEPENDENCIES) {
        throw refusal_refuse(400, `crates.io only allows a maximum number of ${MOST_DEPENDENCIES} dependencies.\n\n` +
            'If you have a use case that requires an increase of this limit, ' +
            'please send us an email to help@crates.io to discuss the details.');
    }
    for (const dependency of manifest.dependencies)
        checkDependency(dependency);
}
function checkRequired(manifest) {
    const { description = '', license = '', licenseFile = '' } = manifest;
    const missing = [description === '' && 'description', license === '' && licenseFile === '' && 'license'].filter((field) => field !== false);
    if (missing.length === 0)
        return;
    throw refusal_refuse(400, `missing or empty metadata fields: ${missing.join(', ')}. Please see ` +
        'https://doc.rust-lang.org/cargo/reference/manifest.html for more information on configuring these fields');
}
function checkLicence(expression) {
    const fault = licenceFault(expression);
    if (fault === undefined)
        return;
    throw refusal_refuse(400, 'unknown or invalid license expression; see http://opensource.org/licenses for options, ' +
        'and http://spdx.org/licenses/ for their identifiers\n' +
        'Note: If you have a non-standard license that is not listed by SPDX, use the license-file field to specify ' +
        'the path to a file containing the text of the license.\n' +
        'See https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields ' +
        `for more information.\n${fault}`);
}
function checkUrl(field, url) {
    if (url === undefined)
        return;
    if (!url.startsWith('http://') && !url.startsWith('https://')) {
        throw refusal_refuse(400, `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`);
    }
    if (!URL.canParse(url))
        throw refusal_refuse(400, `\`${field}\` is not a valid url: \`${url}\``);
}
function checkRustVersion(version) {
    if (version === undefined)
        return;
    if (!/^[0-9.]*$/.test(version) || normaliseRequirement(version) === undefined) {
        throw badManifest('invalid `rust-version` value');
    }
}
function checkKeywords(keywords) {
    if (keywords.length > MOST_KEYWORDS)
        throw refusal_refuse(400, `expected at most ${MOST_KEYWORDS} keywords per crate`);
    for (const keyword of keywords) {
        if (Buffer.byteLength(keyword) > LONGEST_KEYWORD) {
            throw refusal_refuse(400, `"${keyword}" is an invalid keyword (keywords must have less than 20 characters)`);
        }
        if (!/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword))
            throw refusal_refuse(400, `"${keyword}" is an invalid keyword`);
    }
}
function checkFeatures(features, most) {
    const advice = 'Take a look at https://blog.rust-lang.org/2023/10/26/broken-badges-and-23k-keywords.html ' +
        'to understand why this restriction was introduced.\n\n' +
        'If you have a use case that requires an increase of this limit, ' +
        'please send us an email to help@crates.io to discuss the details.';
    const begin = `crates.io only allows a maximum number of ${most} features`;
    if (features.size > most) {
        throw refusal_refuse(400, `${begin}, but your crate is declaring ${features.size} features.\n\n${advice}`);
    }
    for (const [name, values] of features) {
        const nameFault = featureNameFault(name);
        if (nameFault !== undefined)
            throw refusal_refuse(400, nameFault);
        if (values.length > most) {
            throw refusal_refuse(400, `${begin} or dependencies that another feature can enable, but the "${name}" feature of your crate is ` +
                `enabling ${values.length} features or dependencies.\n\n${advice}`);
        }
        const fault = values.map(featureFault).find((each) => each !== undefined);
        if (fault !== undefined)
            throw refusal_refuse(400, fault);
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/publish-body.js


const LONGEST_JSON = 1024 * 1024;
/** The JSON part of a publish body, and where it ends. Throws `Refused`. */
function readMetadata(body) {
    if (body.length < 4)
        throw refusal_refuse(400, 'invalid metadata length');
    const length = body.readUInt32LE(0);
    if (length > LONGEST_JSON)
        throw refusal_refuse(413, 'JSON metadata blob too large');
    if (body.length < 4 + length)
        throw refusal_refuse(400, `invalid metadata length for remaining payload: ${length}`);
    const text = body.toString('utf8', 4, 4 + length);
    return { metadata: parseMetadata(text), end: 4 + length };
}
/** The .crate part, which begins at `start` with its length. `limit` is in bytes. Throws `Refused`. */
function readCrate(body, start, limit) {
    if (body.length < start + 4)
        throw refusal_refuse(400, 'invalid tarball length');
    const length = body.readUInt32LE(start);
    if (length > limit)
        throw refusal_refuse(413, `max upload size is: ${limit}`);
    if (body.length < start + 4 + length) {
        throw refusal_refuse(400, `invalid tarball length for remaining payload: ${length}`);
    }
    return Buffer.from(body.subarray(start + 4, start + 4 + length));
}
function parseMetadata(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refusal_refuse(400, 'invalid upload request: expected value at line 1 column 1');
    }
    if (!toml_table_isTable(value))
        throw refusal_refuse(400, 'invalid upload request: invalid type, expected struct PublishMetadata');
    const { name, vers } = value;
    const missing = name === undefined ? 'name' : vers === undefined ? 'vers' : undefined;
    if (missing !== undefined) {
        throw refusal_refuse(400, `invalid upload request: missing field \`${missing}\` at line 1 column ${text.length}`);
    }
    optionalString(value['readme_file']);
    return { name: requiredString(name), vers: requiredString(vers), readme: optionalString(value['readme']) };
}
function optionalString(value) {
    return value === undefined || value === null ? undefined : requiredString(value);
}
function requiredString(value) {
    if (typeof value !== 'string')
        throw refusal_refuse(400, 'invalid upload request: invalid type, expected a string');
    return value;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/rate-limit.js

const WORDS = {
    'publish-new': 'You have published too many new crates in a short period of time',
    'publish-update': 'You have published too many updates to existing crates in a short period of time',
    yank: 'You have yanked or unyanked too many versions in a short period of time',
};
/**
 * Takes one from the user's bucket, and refuses with 429 and `Retry-After` where it is empty (crates.io
 * `src/rate_limiter.rs`). It is taken before anything of the upload is looked at: a refused one counts as well.
 */
function takeFromBucket(state, user, action) {
    const { burst, every } = state.limits[action];
    const now = state.options.now();
    const key = `${user} ${action}`;
    const before = state.buckets.get(key);
    const refill = before === undefined ? 0 : Math.floor((now - before.lastRefill) / every);
    const after = before === undefined
        ? { tokens: burst, lastRefill: now }
        : {
            tokens: Math.min(burst, Math.max(0, before.tokens - 1) + refill),
            lastRefill: before.lastRefill + refill * every,
        };
    state.buckets.set(key, after);
    if (after.tokens >= 1)
        return;
    const again = new Date(after.lastRefill + every).toUTCString();
    throw refusal_refuse(429, `${WORDS[action]}. Please try again after ${again} and see https://crates.io/docs/rate-limits for more details.`, { 'retry-after': again });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/raised.js

const MEGABYTE = 1024 * 1024;
const MOST_FEATURES = 300;
/**
 * What may be uploaded as a crate: crates.io's `max_upload_size` and `max_features`, which only a crate that exists can have
 * of its own. Where upstream lists a version with more features than usual, they are raised, and nobody knows how far.
 */
function limitsOf(state, crate) {
    const raised = crate === undefined ? undefined : state.options.raised?.[crate.name];
    const isSeen = crate?.upstream.some(({ line }) => featuresIn(line) > MOST_FEATURES) === true;
    return {
        upload: raised?.size ?? state.options.maxUpload ?? 10 * MEGABYTE,
        features: raised?.features ?? (isSeen ? Number.POSITIVE_INFINITY : MOST_FEATURES),
    };
}
function featuresIn(line) {
    const entry = JSON.parse(line);
    if (!toml_table_isTable(entry))
        return 0;
    const lists = [entry['features'], entry['features2']].flatMap((each) => (toml_table_isTable(each) ? Object.values(each) : []));
    return Math.max(lists.length, ...lists.map((each) => (Array.isArray(each) ? each.length : 0)));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/manifest.js



const EDITIONS = ['2015', '2018', '2021', '2024'];
const INHERITABLE = [
    'version edition rust-version authors description homepage documentation readme keywords categories',
    'license license-file repository',
]
    .join(' ')
    .split(' ');
/**
 * Reads a Cargo.toml as crates.io does (`crates_io_cargo_toml`, `crates_io_tarball/src/manifest.rs`): shapes first, then
 * `[patch]`, the version, and that nothing is left to inherit. Throws `Refused`; the words after the blank line are ours
 * where the real ones are its TOML reader's.
 */
function readManifest(text) {
    const root = parseToml(text);
    // very old crates say [project]
    const table = toml_table_tableAt(root, 'package') ?? toml_table_tableAt(root, 'project') ?? root;
    const name = local(table, 'name', stringAt);
    if (name === undefined)
        throw badManifest('missing field `name`\n');
    const edition = local(table, 'edition', stringAt);
    if (edition !== undefined && !EDITIONS.includes(edition)) {
        throw badManifest('data did not match any variant of untagged enum MaybeInherited');
    }
    const manifest = {
        name,
        version: local(table, 'version', stringAt),
        description: local(table, 'description', stringAt),
        license: local(table, 'license', stringAt),
        licenseFile: local(table, 'license-file', stringAt),
        homepage: local(table, 'homepage', stringAt),
        documentation: local(table, 'documentation', stringAt),
        repository: local(table, 'repository', stringAt),
        rustVersion: local(table, 'rust-version', stringAt),
        edition,
        links: stringAt(table, 'links'),
        keywords: local(table, 'keywords', stringsAt) ?? [],
        categories: local(table, 'categories', stringsAt) ?? [],
        features: readFeatures(root),
        dependencies: readDependencies(root),
        lib: readLib(root),
        binNames: readBins(root),
    };
    if (Object.keys(toml_table_tableAt(root, 'patch') ?? {}).length > 0) {
        throw badManifest('crates cannot be published with `[patch]` tables');
    }
    if (table['version'] === undefined)
        throw badManifest('missing field `version`');
    if (INHERITABLE.some((key) => isInherited(table[key])) || hasInheritedDependency(root)) {
        throw badManifest("value from workspace hasn't been set");
    }
    return { ...manifest, version: manifest.version ?? '' };
}
function parseToml(text) {
    try {
        return (0,dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded' });
    }
    catch (error) {
        throw badManifest(error instanceof Error ? error.message : String(error));
    }
}
/** A value that may still be `{ workspace = true }`, which is told apart later. */
function local(table, key, read) {
    return isInherited(table[key]) ? undefined : read(table, key);
}
function readFeatures(root) {
    const table = toml_table_tableAt(root, 'features') ?? {};
    return new Map(sortedEntries(table).map(([name]) => [name, stringsAt(table, name) ?? []]));
}
function readLib(root) {
    const table = toml_table_tableAt(root, 'lib');
    return table && { name: stringAt(table, 'name'), path: stringAt(table, 'path') };
}
function readBins(root) {
    const bins = root['bin'];
    if (bins === undefined)
        return [];
    if (!Array.isArray(bins) || !bins.every(toml_table_isTable)) {
        throw badManifest('invalid type for key `bin`, expected a sequence of maps');
    }
    return bins.map((bin) => stringAt(bin, 'name')).filter((name) => name !== undefined);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/tarball.js







const BLOCK = 512;
/** The names that crates.io's archive reader gives to what is neither a file nor a folder, by tar's type flag. */
const TYPES = {
    '1': 'Link',
    '2': 'Symlink',
    '3': 'Char',
    '4': 'Block',
    '6': 'Fifo',
    '7': 'Continuous',
    S: 'GNUSparse',
};
/**
 * Looks through a .crate file in the order of `crates_io_tarball`: each entry's size, path and type, each Cargo.toml where
 * it lies, then their number and spelling, then the library's path. `limit` is in bytes, unpacked. Throws `Refused`.
 */
async function readArchive(bytes, folder, limit) {
    const tar = await unpack(bytes, limit);
    const global = globalHeader(tar);
    // its reader takes it for a file of that name; cargo writes none
    if (global !== undefined)
        throw refusal_refuse(400, `invalid path found: ${global}`);
    const paths = [];
    const manifests = new Map();
    await eachEntry(tar, (entry, content) => {
        const path = checkEntry(tar, entry, folder);
        paths.push(path);
        const isManifest = path.toLowerCase() === 'cargo.toml';
        // what is not UTF-8 is a failure of its own, not a refusal
        if ((isManifest || path === '.cargo_vcs_info.json') && !(0,external_node_buffer_.isUtf8)(content))
            throw refusal_refuse(500, 'Internal Server Error');
        if (isManifest)
            manifests.set(path, readManifest(content.toString()));
    });
    const [path, more] = [...manifests.keys()].sort();
    if (more !== undefined) {
        const found = [...manifests.keys()].sort().join('`, `');
        throw refusal_refuse(400, `uploaded tarball contains more than one \`Cargo.toml\` manifest file; found \`${found}\``);
    }
    const manifest = path === undefined ? undefined : manifests.get(path);
    if (path === undefined || manifest === undefined) {
        throw refusal_refuse(400, 'uploaded tarball is missing a `Cargo.toml` manifest file');
    }
    if (path !== 'Cargo.toml' && path !== 'cargo.toml') {
        throw refusal_refuse(400, `uploaded tarball is missing a \`Cargo.toml\` manifest file; \`${path}\` was found, ` +
            'but must be named `Cargo.toml` with that exact casing');
    }
    checkLibrary(manifest, paths);
    return { manifest, paths };
}
async function unpack(bytes, limit) {
    try {
        return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: limit });
    }
    catch {
        throw malformed();
    }
}
/** The name of a pax header for all entries (`git archive` writes one), which tar-stream does not show. */
function globalHeader(tar) {
    for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
        const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
        if (tar[at + 156] === 0x67)
            return tar.toString('utf8', at, tar.indexOf(0, at));
        if (!(size >= 0))
            return undefined;
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return undefined;
}
async function eachEntry(tar, visit) {
    const reader = (0,tar_stream.extract)();
    reader.end(tar);
    try {
        for await (const entry of reader) {
            const chunks = [];
            for await (const chunk of entry)
                chunks.push(Buffer.from(chunk));
            visit(entry, Buffer.concat(chunks));
        }
    }
    catch (error) {
        throw error instanceof Refused ? error : malformed();
    }
}
/** The entry's path below `folder`. */
function checkEntry(tar, entry, folder) {
    const { name, size } = entry.header;
    // the raw header: tar-stream puts the extended size in its place, and knows fewer types
    const header = tar.subarray(entry.offset, entry.offset + 512);
    const written = Number.parseInt(header.toString('latin1', 124, 136).replace(/[\0 ]+$/, ''), 8);
    if (written !== size)
        throw refusal_refuse(400, 'uploaded tarball is malformed');
    const parts = name.split('/').filter((part, index) => part !== '' && (part !== '.' || index === 0));
    const shown = name.replace(/\/$/, '');
    if (name.startsWith('/') || parts[0] !== folder || parts.includes('..') || name.includes('\uFFFD')) {
        throw refusal_refuse(400, `invalid path found: ${shown}`);
    }
    const flag = String.fromCharCode(header[156] ?? 0);
    if (flag !== '0' && flag !== '\0' && flag !== '5') {
        const type = TYPES[flag] ?? `Other(${flag.charCodeAt(0)})`;
        throw refusal_refuse(400, `unexpected tar entry type ${type} found: ${shown}`);
    }
    return parts.slice(1).join('/');
}
function checkLibrary(manifest, paths) {
    if (manifest.lib === undefined || manifest.lib.path !== undefined || paths.includes('src/lib.rs'))
        return;
    const isOld = manifest.edition === undefined || manifest.edition === '2015';
    if (isOld && paths.includes(`src/${manifest.lib.name ?? manifest.name}.rs`))
        return;
    throw badManifest("can't find library, rename file to `src/lib.rs` or specify lib.path");
}
function malformed() {
    return refusal_refuse(400, 'uploaded tarball is malformed or too large when decompressed');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/publish.js












const LONGEST_VERSION = 150;
const publish_DAY = 86_400_000;
const publish_MEGABYTE = 1024 * 1024;
/**
 * `PUT /api/v1/crates/new`: every check of crates.io's `controllers/krate/publish.rs`, in its order and words. Stores the
 * version and gives its crate; a refusal (thrown) stores nothing but the rate limit's count.
 */
async function publish(state, request) {
    const { metadata, end } = readMetadata(request.body);
    checkNameAndVersion(state, metadata);
    const upstream = await findUpstream(state, metadata.name);
    const crate = knownCrate(state, metadata.name, upstream);
    const who = authenticatePublish(state, request.headers, metadata.name, crate);
    if (who.kind === 'user')
        checkUser(state, who, crate);
    const { upload: maxUpload, features } = limitsOf(state, crate);
    const bytes = readCrate(request.body, end, maxUpload);
    const limit = Math.max(state.options.maxUnpacked ?? 512 * publish_MEGABYTE, maxUpload);
    const { manifest } = await readArchive(bytes, `${metadata.name}-${metadata.vers}`, limit);
    checkSame(metadata, manifest);
    checkManifest(manifest, features);
    const unknown = await unknownDependency(state, manifest);
    return store(state, { metadata, manifest, bytes, who, upstream, unknown });
}
function checkNameAndVersion(state, { name, vers }) {
    const fault = crateNameFault('crate', name);
    if (fault !== undefined)
        throw refusal_refuse(400, fault);
    if (!isVersion(vers))
        throw refusal_refuse(400, `"${vers}" is an invalid semver version`);
    if (vers.length > LONGEST_VERSION) {
        throw refusal_refuse(400, `the version number is too long (max ${LONGEST_VERSION} characters)`);
    }
    const deleted = Object.entries(state.options.recentlyDeleted ?? {}).find(([each, until]) => names_canonicalName(each) === names_canonicalName(name) && until > state.options.now());
    if (deleted !== undefined) {
        const until = `${new Date(deleted[1]).toISOString().slice(0, 19)}Z`;
        throw refusal_refuse(400, `A crate with the name \`${deleted[0]}\` was recently deleted. ` +
            `Reuse of this name will be available after ${until}.`);
    }
}
function checkUser(state, who, crate) {
    if (crate !== undefined && isTrustedOnly(state, crate.name)) {
        throw refusal_refuse(403, 'New versions of this crate can only be published using Trusted Publishing ' +
            '(see https://crates.io/docs/trusted-publishing).');
    }
    if (!who.verifiedEmail) {
        throw refusal_refuse(400, 'A verified email address is required to publish crates to crates.io. ' +
            'Visit https://crates.io/settings/profile to set and verify your email address.');
    }
    takeFromBucket(state, who.user, crate === undefined ? 'publish-new' : 'publish-update');
}
/** Whether new versions of the crate may come by trusted publishing only; the crate's page tells it. */
function isTrustedOnly(state, crate) {
    return (state.options.trustpubOnly ?? []).some((each) => names_canonicalName(each) === names_canonicalName(crate));
}
function checkSame(metadata, manifest) {
    if (manifest.name !== metadata.name) {
        throw refusal_refuse(400, `metadata name \`${metadata.name}\` does not match manifest name \`${manifest.name}\``);
    }
    if (manifest.version !== metadata.vers) {
        throw refusal_refuse(400, `metadata version \`${metadata.vers}\` does not match manifest version \`${manifest.version}\``);
    }
}
/** The first dependency that names no crate; the crate itself counts as there. */
async function unknownDependency(state, manifest) {
    const names = [...new Set(manifest.dependencies.map(({ crate }) => crate))].filter((name) => name !== manifest.name);
    const known = await Promise.all(names.map((name) => isKnownExactly(state, name)));
    return names.find((_, index) => !known[index]);
}
/** What is one database transaction on crates.io: nothing waits in here, so that of two uploads only one can win. */
function store(state, upload) {
    const { metadata, manifest, bytes, who, unknown } = upload;
    const { name, vers } = metadata;
    const canonical = names_canonicalName(name);
    const crate = knownCrate(state, name, upload.upstream);
    if (state.reserved.some((each) => names_canonicalName(each) === canonical)) {
        throw refusal_refuse(400, 'cannot upload a crate with a reserved name');
    }
    if (crate !== undefined && who.kind === 'user' && !isOwner(state, who.user, crate.name)) {
        throw refusal_refuse(403, "this crate exists but you don't seem to be an owner. If you believe this is a mistake, " +
            'perhaps you need to accept an invitation to be an owner before publishing.');
    }
    if (crate !== undefined && crate.name !== name)
        throw refusal_refuse(400, `crate was previously named \`${crate.name}\``);
    const now = state.options.now();
    checkDailyLimit(state, crate, now);
    const taken = [...(crate?.upstream ?? []), ...(crate?.here ?? []).map(({ indexEntry }) => indexEntry)];
    if (taken.some((entry) => withoutBuild(entry.vers) === withoutBuild(vers))) {
        throw refusal_refuse(400, `crate version \`${withoutBuild(vers)}\` is already uploaded`);
    }
    if (unknown !== undefined)
        throw refusal_refuse(400, `no known crate named \`${unknown}\``);
    checkCategories(state, manifest.categories);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const published = {
        crate: name,
        version: vers,
        sha256,
        size: bytes.length,
        bytes,
        indexEntry: makeIndexEntry(name, manifest, sha256, now),
        at: now,
        by: who.by,
        about: aboutOf(manifest, metadata.readme),
    };
    if (crate === undefined && who.kind === 'user')
        state.created.set(canonical, who.user);
    state.published.push(published);
    return { name, upstream: crate?.upstream ?? [], here: [...(crate?.here ?? []), published] };
}
function checkDailyLimit(state, crate, now) {
    const limit = state.options.dailyVersions;
    if (limit === undefined || crate === undefined)
        return;
    const times = [
        ...crate.upstream.map(({ pubtime }) => Date.parse(pubtime ?? '')),
        ...crate.here.map((published) => published.at),
    ];
    if (times.filter((time) => time > now - publish_DAY).length >= limit) {
        throw refusal_refuse(429, 'You have published too many versions of this crate in the last 24 hours');
    }
}
function checkCategories(state, categories) {
    const unknown = categories.filter((category) => !state.categories.includes(category));
    if (unknown.length === 0)
        return;
    throw refusal_refuse(400, `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}\n\n` +
        'See https://crates.io/category_slugs for a list of supported slugs.');
}
function aboutOf(manifest, readme) {
    const { description, homepage, documentation, repository, license, edition, keywords, categories } = manifest;
    return {
        description,
        homepage,
        documentation,
        repository,
        // crates.io shows a licence file without an expression so
        license: license ?? 'non-standard',
        edition,
        keywords,
        categories,
        hasLib: manifest.lib !== undefined,
        libName: manifest.lib && (manifest.lib.name ?? manifest.name.replaceAll('-', '_')),
        binNames: manifest.binNames,
        readme: readme === '' ? undefined : readme,
    };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/read-api.js



/** Where the times of upstream's versions are not in its index. */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z';
/**
 * `GET /api/v1/crates/{name}`, from what was published here and, for the rest, from upstream's index lines alone.
 * `include` is the query's: without it everything, `versions` only where it is in the list. Throws `Refused` (404).
 */
async function read_api_readCrate(state, name, include) {
    const crate = await findCrateOrRefuse(state, name);
    const wanted = include?.split(',').map((each) => each.trim());
    const isWanted = (key) => wanted === undefined || wanted.includes('full') || wanted.includes(key);
    const about = crate.here.at(-1)?.about;
    const shown = crateJson(state, crate);
    const isShown = ({ num }) => isWanted('versions') || (isWanted('default_version') && num === shown['default_version']);
    const versions = [...versionsOf(state, crate)].reverse().filter((each) => isShown(each));
    return {
        crate: shown,
        versions: isWanted('versions') || isWanted('default_version')
            ? versions.map((version) => versionJson(state, crate.name, version))
            : null,
        keywords: isWanted('keywords') ? (about?.keywords ?? []).map((id) => ({ id, keyword: id })) : null,
        categories: isWanted('categories') ? (about?.categories ?? []).map((id) => ({ id, slug: id })) : null,
    };
}
/** `GET /api/v1/crates/{name}/{version}`. Throws `Refused` (404). */
async function readVersion(state, name, number) {
    const { crate, version } = await findVersion(state, name, number);
    return { version: versionJson(state, crate.name, version) };
}
/** The crate as the publish endpoint and the read API show it. */
function crateJson(state, crate) {
    const versions = versionsOf(state, crate);
    const usable = versions.filter(({ yanked }) => !yanked);
    const about = crate.here.at(-1)?.about;
    const links = `/api/v1/crates/${crate.name}`;
    const stable = highest(usable.filter(({ num }) => (0,semver.prerelease)(num) === null));
    return {
        badges: [],
        categories: about?.categories ?? null,
        created_at: versions[0]?.created ?? UNKNOWN_TIME,
        default_version: (stable ?? highest(usable) ?? highest(versions))?.num ?? null,
        description: about?.description ?? null,
        documentation: about?.documentation ?? null,
        downloads: 0,
        exact_match: false,
        homepage: about?.homepage ?? null,
        id: crate.name,
        keywords: about?.keywords ?? null,
        links: {
            owner_team: `${links}/owner_team`,
            owner_user: `${links}/owner_user`,
            owners: `${links}/owners`,
            reverse_dependencies: `${links}/reverse_dependencies`,
            version_downloads: `${links}/downloads`,
            versions: `${links}/versions`,
        },
        max_stable_version: stable?.num ?? null,
        max_version: highest(usable)?.num ?? '0.0.0',
        name: crate.name,
        newest_version: usable.at(-1)?.num ?? '0.0.0',
        num_versions: versions.length,
        recent_downloads: null,
        repository: about?.repository ?? state.options.pages?.[crate.name]?.repository ?? null,
        trustpub_only: isTrustedOnly(state, crate.name),
        updated_at: versions.at(-1)?.created ?? UNKNOWN_TIME,
        versions: null,
        yanked: versions.length > 0 && usable.length === 0,
    };
}
function versionJson(state, crate, version) {
    const { published } = version;
    const links = `/api/v1/crates/${crate}/${version.num}`;
    const by = published?.by ?? publisherOf(state, crate);
    return {
        audit_actions: [],
        bin_names: published?.about.binNames ?? [],
        checksum: version.checksum,
        crate,
        crate_size: published?.size ?? null,
        created_at: version.created ?? UNKNOWN_TIME,
        description: published?.about.description ?? null,
        dl_path: `${links}/download`,
        documentation: published?.about.documentation ?? null,
        downloads: 0,
        edition: published?.about.edition ?? null,
        features: published ? { ...published.indexEntry.features, ...published.indexEntry.features2 } : {},
        has_lib: published?.about.hasLib ?? null,
        homepage: published?.about.homepage ?? null,
        lib_links: published?.indexEntry.links ?? null,
        lib_name: published?.about.libName ?? null,
        license: published?.about.license ?? null,
        links: {
            authors: `${links}/authors`,
            dependencies: `${links}/dependencies`,
            version_downloads: `${links}/downloads`,
        },
        num: version.num,
        published_by: by?.kind === 'token' ? { login: by.user } : null,
        readme_path: `${links}/readme`,
        repository: published?.about.repository ?? null,
        rust_version: version.rustVersion ?? null,
        trustpub_data: by?.kind === 'trusted' ? { provider: 'github', repository: by.repository, run_id: by.runId, sha: by.sha } : null,
        updated_at: version.created ?? UNKNOWN_TIME,
        yank_message: null,
        yanked: version.yanked,
    };
}
/** By what a version was published that is not of here, where the options tell. */
function publisherOf(state, crate) {
    const { trusted, user } = state.options.pages?.[crate] ?? {};
    if (trusted !== undefined)
        return { kind: 'trusted', repository: trusted, runId: '1', sha: '0'.repeat(40) };
    return user === undefined ? undefined : { kind: 'token', user };
}
function highest(versions) {
    return versions
        .filter(({ num }) => (0,semver.valid)(num) !== null)
        .reduce((best, each) => (best === undefined || (0,semver.compare)(each.num, best.num) > 0 ? each : best), undefined);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/sparse-index.js





/** How long caches may keep an index file (crates.io `src/storage.rs`). */
const CACHING = { 'cache-control': 'public,max-age=600' };
/**
 * A file of the sparse index: `config.json`, or upstream's lines followed by those of what was published here and has had
 * its lag. Answers 404 for a crate that does not exist, 304 where the caller has the very bytes.
 */
async function answerIndex(state, request) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
        return handler_text(405, 'Method Not Allowed');
    if (request.path === '/config.json') {
        const locked = state.options.authRequired === true ? { 'auth-required': true } : {};
        return json(200, { dl: `${state.bases.downloads}/crates`, api: state.bases.api, ...locked }, CACHING);
    }
    const name = decodePath(request.path.slice(request.path.lastIndexOf('/') + 1)) ?? '';
    if (names_indexPath(name) !== request.path)
        return missing();
    const body = await throughCache(state, request.path, () => indexFile(state, name));
    if (body === 'unreachable')
        return handler_text(503, 'The rehearsal could not reach the public index.');
    if (body === undefined)
        return missing();
    const etag = `"${(0,external_node_crypto_.createHash)('md5').update(body).digest('hex')}"`;
    const headers = { ...CACHING, etag, 'content-type': 'text/plain' };
    const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
    return known.includes(etag) || known.includes('*') ? { status: 304, headers } : { status: 200, headers, body };
}
/** A cache in front of the index may go on showing what it has shown before, whatever was published since. */
async function throughCache(state, path, read) {
    const kept = state.cached.get(path);
    const now = state.options.now();
    if (kept !== undefined && now < kept.until)
        return kept.body;
    const body = await read();
    if (body !== 'unreachable')
        state.cached.set(path, { until: now + (state.options.indexCache ?? 0), body });
    return body;
}
/** The file as it is; `undefined` where there is no such crate. */
async function indexFile(state, name) {
    const visible = state.published.filter((published) => published.crate.toLowerCase() === name && published.at + (state.options.indexLag ?? 0) <= state.options.now());
    const upstream = await upstreamFile(state, name);
    if (upstream === 'unreachable' && visible.length === 0)
        return 'unreachable';
    const lines = [
        ...(upstream === 'unreachable' ? [] : upstream.entries.map((entry) => upstreamLine(state, entry))),
        ...visible.map((published) => ourLine(state, published)),
    ];
    if (lines.length === 0 && !isAssumed(state, name))
        return undefined;
    if (lines.length === 0)
        lines.push(placeholder(name));
    return Buffer.from(`${lines.join('\n')}\n`);
}
/** A crate exists by having a version; one that is only assumed has had a single one, which was yanked. */
function placeholder(name) {
    const cksum = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex');
    return JSON.stringify({ name, vers: '0.0.0', deps: [], cksum, features: {}, yanked: true });
}
function upstreamLine(state, entry) {
    const yanked = isYanked(state, entry.name, entry.vers, entry.yanked);
    if (yanked === entry.yanked)
        return entry.line;
    return JSON.stringify({ ...JSON.parse(entry.line), yanked });
}
function ourLine(state, { indexEntry }) {
    return JSON.stringify({ ...indexEntry, yanked: isYanked(state, indexEntry.name, indexEntry.vers, false) });
}
function missing() {
    return handler_text(404, 'Not Found', CACHING);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/claims.js


/** Seconds by which clocks may differ (`JWT_LEEWAY`). */
const LEEWAY = 60;
const ALGORITHMS = 'HS256 HS384 HS512 ES256 ES384 RS256 RS384 RS512 PS256 PS384 PS512 EdDSA'.split(' ');
/**
 * Verifies a job's token in the order of crates.io: shape, issuer, key, then all else behind one message, on purpose
 * (`trustpub/tokens/exchange`, `crates_io_trustpub/src/github/claims.rs`). Throws `Refused`.
 */
function verifyJobToken(state, token) {
    const jwt = readJwt(token);
    const issuer = jwt?.claims['iss'];
    if (jwt === undefined || typeof issuer !== 'string' || !ALGORITHMS.includes(String(jwt.header['alg']))) {
        throw notDecoded();
    }
    if (issuer !== state.issuer)
        throw refusal_refuse(400, `Unsupported JWT issuer: ${issuer}`);
    const keyId = jwt.header['kid'];
    if (typeof keyId !== 'string')
        throw refusal_refuse(400, 'Missing JWT key ID');
    const { issuerKey, issuerKeyId } = state.options;
    if (issuerKey === undefined)
        throw refusal_refuse(500, 'Failed to load OIDC key set');
    if (issuerKeyId !== undefined && keyId !== issuerKeyId)
        throw refusal_refuse(400, 'Invalid JWT key ID');
    if (!isSignedBy(token, issuerKey))
        throw notDecoded();
    return readClaims(jwt.claims, state.audience, Math.floor(state.options.now() / 1000));
}
/** The file name of the top-level workflow: `ci.yml` of `o/r/.github/workflows/ci.yml@refs/heads/main`. */
function workflowFilename(workflowRef) {
    return /([^/]+\.(yml|yaml))(@.+)/.exec(workflowRef)?.[1];
}
function readClaims(claims, audience, now) {
    const { exp, nbf, iat } = claims;
    const environment = claims['environment'] ?? undefined;
    // a list of audiences is no string, and fails
    if (claims_text(claims, 'aud') !== audience || !isTime(exp) || !isTime(iat))
        throw notDecoded();
    const isLate = exp < now - LEEWAY;
    const isEarly = iat > now + LEEWAY || (nbf !== undefined && (!isTime(nbf) || nbf > now + LEEWAY));
    if (isLate || isEarly || (environment !== undefined && typeof environment !== 'string'))
        throw notDecoded();
    return {
        jti: claims_text(claims, 'jti'),
        exp,
        event: claims_text(claims, 'event_name'),
        repository: claims_text(claims, 'repository'),
        ownerId: claims_text(claims, 'repository_owner_id'),
        workflowRef: claims_text(claims, 'workflow_ref'),
        environment,
        runId: claims_text(claims, 'run_id'),
        sha: claims_text(claims, 'sha'),
    };
}
function claims_text(claims, name) {
    const value = claims[name];
    if (typeof value !== 'string')
        throw notDecoded();
    return value;
}
function isTime(value) {
    return typeof value === 'number' && Number.isInteger(value);
}
function notDecoded() {
    return refusal_refuse(400, 'Failed to decode JWT');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/tokens.js





/** How long a minted token is good for, in milliseconds. */
const TOKEN_LIFE = 30 * 60_000;
const REFUSED_EVENTS = ['pull_request_target', 'workflow_run'];
const LARGEST_ID = 2 ** 31 - 1;
/**
 * `POST /api/v1/trusted_publishing/tokens`: a job's token for one that publishes. The checks and their order are those of
 * crates.io's `trustpub/tokens/exchange`; a refusal does not use the job's token up. Throws `Refused`.
 */
function exchangeToken(state, request) {
    const claims = verifyJobToken(state, readJwtField(request));
    const now = state.options.now();
    for (const [jti, until] of state.usedJtis)
        if (until < now)
            state.usedJtis.delete(jti);
    if (state.usedJtis.has(claims.jti))
        throw refusal_refuse(400, 'JWT has already been used');
    const configs = matchingConfigs(state, claims);
    state.usedJtis.set(claims.jti, (claims.exp + LEEWAY) * 1000);
    const token = makeAccessToken(state.random);
    state.minted.set(accessTokenKey(token) ?? token, {
        expires: now + TOKEN_LIFE,
        crates: new Set(configs.flatMap(({ crate }) => (crate === undefined ? [] : [names_canonicalName(crate)]))),
        anyBefore: configs.some(({ crate }) => crate === undefined) ? state.published.length : undefined,
        by: { kind: 'trusted', repository: claims.repository, runId: claims.runId, sha: claims.sha },
    });
    return { token };
}
/** What axum's JSON extractor says no with. */
function readJwtField(request) {
    const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!/^application\/(?:json|[^/;]+\+json)$/.test(type)) {
        throw refusal_refuse(415, 'Expected request with `Content-Type: application/json`');
    }
    let body;
    try {
        body = JSON.parse(request.body.toString());
    }
    catch {
        throw refusal_refuse(400, 'Failed to parse the request body as JSON: expected value at line 1 column 1');
    }
    const jwt = toml_table_isTable(body) ? body['jwt'] : undefined;
    if (typeof jwt === 'string')
        return jwt;
    const reason = jwt === undefined ? 'missing field `jwt`' : 'jwt: invalid type, expected a string';
    throw refusal_refuse(422, `Failed to deserialize the JSON body into the target type: ${reason} at line 1 column 2`);
}
function matchingConfigs(state, claims) {
    if (REFUSED_EVENTS.includes(claims.event)) {
        throw refusal_refuse(400, `Trusted Publishing does not support the \`${claims.event}\` event trigger due to security concerns. ` +
            'Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.');
    }
    const { repository, environment } = claims;
    if (!repository.includes('/'))
        throw refusal_refuse(400, 'Unexpected `repository` value');
    const workflow = workflowFilename(claims.workflowRef);
    if (workflow === undefined)
        throw refusal_refuse(400, 'Unexpected `workflow_ref` value');
    const ownerId = /^[+-]?\d+$/.test(claims.ownerId) ? Number(claims.ownerId) : Number.NaN;
    if (!(Math.abs(ownerId) <= LARGEST_ID))
        throw refusal_refuse(400, 'Unexpected `repository_owner_id` value');
    const configs = allConfigs(state).filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
    if (configs.length === 0)
        throw refusal_refuse(400, `No Trusted Publishing config found for repository \`${repository}\`.`);
    const begin = `The Trusted Publishing config for repository \`${repository}\``;
    const owned = configs.filter((each) => each.ownerId === ownerId);
    if (owned.length === 0) {
        throw refusal_refuse(400, `${begin} does not match the repository owner ID (${ownerId}) in the JWT. ` +
            `Expected owner IDs: ${configs.map((each) => each.ownerId).join(', ')}. ` +
            'Please recreate the Trusted Publishing config to update the repository owner ID.');
    }
    const named = owned.filter((each) => each.workflow === workflow);
    if (named.length === 0) {
        throw refusal_refuse(400, `${begin} does not match the workflow filename \`${workflow}\` in the JWT. ` +
            `Expected workflow filenames: ${tokens_list(owned.map((each) => each.workflow))}`);
    }
    const placed = named.filter((each) => each.environment === undefined || each.environment.toLowerCase() === environment?.toLowerCase());
    if (placed.length > 0)
        return placed;
    const wanted = tokens_list(named.map((each) => each.environment ?? ''));
    throw refusal_refuse(400, environment === undefined
        ? `${begin} requires an environment, but the JWT does not specify one. Expected environments: ${wanted}`
        : `${begin} does not match the environment \`${environment}\` in the JWT. Expected environments: ${wanted}`);
}
function allConfigs(state) {
    const { publishers = [], assumePublisher } = state.options;
    return assumePublisher === undefined ? publishers : [...publishers, { ...assumePublisher, crate: undefined }];
}
function tokens_list(values) {
    return values.map((value) => `\`${value}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/user-agent.js

/**
 * Refuses whoever does not say who they are, or says `curl`: the data access policy that production enforces
 * (crates.io `src/middleware/require_user_agent.rs` and `block_traffic.rs`, issue 13783). Downloads need no user agent.
 */
function checkUserAgent(request) {
    const agent = request.headers['user-agent'] ?? '';
    if ((agent === '' || agent === 'Amazon CloudFront') && !request.path.endsWith('download')) {
        throw refusal_refuse(403, MISSING);
    }
    if (/curl/i.test(agent)) {
        throw refusal_refuse(403, 'We are unable to process your request at this time. This usually means that you are in violation of our API ' +
            'data access policy (https://crates.io/data-access). ' +
            'Please email help@crates.io and provide the request id rehearsal');
    }
}
const MISSING = [
    'We require that all requests include a `User-Agent` header.  To allow us to determine the impact your bot has on ' +
        'our service, we ask that your user agent actually identify your bot, and not just report the HTTP client library ' +
        "you're using.  Including contact information will also reduce the chance that we will need to take action against " +
        'your bot.',
    'Bad:\n  User-Agent: reqwest/0.9.1',
    'Better:\n  User-Agent: my_crawler',
    'Best:\n  User-Agent: my_crawler (my_crawler.com/info)\n  User-Agent: my_crawler (help@my_crawler.com)',
    "If you believe you've received this message in error, please email help@crates.io and include the request id " +
        'rehearsal.\n',
].join('\n\n');

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/yank.js




/** `DELETE \u2026/yank` and `PUT \u2026/unyank`, in the order of crates.io's `controllers/version/yank.rs`. Throws `Refused`. */
async function setYanked(state, request, name, version, yanked) {
    const { crate } = await findVersion(state, name, version);
    const { user } = authenticateUser(state, request.headers, 'yank', crate.name);
    takeFromBucket(state, user, 'yank');
    if (!isOwner(state, user, crate.name))
        throw refusal_refuse(403, 'must already be an owner to yank or unyank');
    state.yanks.set(yankKey(crate.name, version), yanked);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/handler.js













/** The hosts that {@link handleCrates} answers for. */
const cratesHosts = (/* unused pure expression or super */ null && (['crates.io', 'www.crates.io', 'index.crates.io', 'static.crates.io']));
const ROUTES = [
    {
        method: 'PUT',
        path: /^\/api\/v1\/crates\/new$/,
        cargo: true,
        async answer(state, request) {
            const crate = await publish(state, request);
            const warnings = { invalid_categories: [], invalid_badges: [], other: [] };
            return json(200, { crate: crateJson(state, crate), warnings });
        },
    },
    {
        method: 'POST',
        path: /^\/api\/v1\/trusted_publishing\/tokens$/,
        answer: async (state, request) => json(200, exchangeToken(state, request)),
    },
    {
        method: 'DELETE',
        path: /^\/api\/v1\/trusted_publishing\/tokens$/,
        async answer(state, request) {
            revokeToken(state, request.headers);
            return { status: 204 };
        },
    },
    {
        method: 'DELETE',
        path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/yank$/,
        cargo: true,
        async answer(state, request, name = '', version = '') {
            await setYanked(state, request, name, version, true);
            return json(200, { ok: true });
        },
    },
    {
        method: 'PUT',
        path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/unyank$/,
        cargo: true,
        async answer(state, request, name = '', version = '') {
            await setYanked(state, request, name, version, false);
            return json(200, { ok: true });
        },
    },
    {
        method: 'GET',
        path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)\/download$/,
        // crates.io does not look whether there is such a version
        async answer(state, request, name = '', version = '') {
            const url = downloads_downloadUrl(state, name, version);
            const wantsJson = (request.headers['accept'] ?? '').includes('json');
            return wantsJson ? json(200, { url }) : { status: 302, headers: { location: url } };
        },
    },
    {
        method: 'GET',
        path: /^\/api\/v1\/crates\/([^/]+)\/owners$/,
        answer: async (state, _, name = '') => json(200, await readOwners(state, name)),
    },
    {
        method: 'GET',
        path: /^\/api\/v1\/crates\/([^/]+)\/([^/]+)$/,
        answer: async (state, _, name = '', version = '') => json(200, await readVersion(state, name, version)),
    },
    {
        method: 'GET',
        path: /^\/api\/v1\/crates\/([^/]+)$/,
        answer: async (state, request, name = '') => json(200, await read_api_readCrate(state, name, request.query.get('include'))),
    },
    {
        method: 'GET',
        path: /^\/api\/v1\/category_slugs$/,
        async answer(state) {
            const slugs = [...state.categories].sort();
            return json(200, { category_slugs: slugs.map((slug) => ({ id: slug, slug, description: '' })) });
        },
    },
];
/**
 * The loopback crates.io: its API and website host, its sparse index, its downloads. `'upstream'` for pages of the website
 * and for downloads of what was not published here.
 */
async function handleCrates(request, state) {
    const denied = denyRead(state, request);
    if (denied !== undefined)
        return denied;
    if (request.host === 'index.crates.io')
        return answerIndex(state, request);
    if (request.host === 'static.crates.io')
        return answerDownload(state, request);
    return request.path.startsWith('/api/') ? answerApi(state, request) : 'upstream';
}
async function answerApi(state, request) {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const fitting = ROUTES.filter(({ path }) => path.test(request.path));
    const route = fitting.find((each) => each.method === method);
    const hides = route?.cargo === true && state.options.statusMode === 'always-200';
    try {
        checkUserAgent(request);
        if (route !== undefined) {
            const parts = (route.path.exec(request.path) ?? []).slice(1).map(decodeOrRefuse);
            return await route.answer(state, request, ...parts);
        }
        if (fitting.length === 0)
            throw refusal_refuse(404, 'Not Found');
        // as axum answers: no words
        return { status: 405, headers: { allow: fitting.map((each) => each.method).join(',') } };
    }
    catch (error) {
        if (!(error instanceof Refused))
            throw error;
        const answer = refusalResponse(error);
        return hides ? { ...answer, status: 200 } : answer;
    }
}
function decodeOrRefuse(part) {
    const decoded = decodePath(part);
    if (decoded === undefined)
        throw refusal_refuse(400, 'Invalid URL: invalid percent-encoding');
    return decoded;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/category-slugs.js
/** The category slugs that crates.io knew in August 2026 (https://crates.io/category_slugs). */
const categorySlugs = `
  accessibility aerospace aerospace::drones aerospace::protocols aerospace::simulation aerospace::space-protocols
  aerospace::unmanned-aerial-vehicles algorithms api-bindings artificial-intelligence asynchronous authentication
  automotive caching command-line-interface command-line-utilities compilers compression computer-vision concurrency
  config cryptography cryptography::cryptocurrencies data-structures database database-implementations date-and-time
  development-tools development-tools::build-utils development-tools::cargo-plugins development-tools::debugging
  development-tools::ffi development-tools::procedural-macro-helpers development-tools::profiling
  development-tools::testing email embedded emulators encoding external-ffi-bindings filesystem finance
  game-development game-engines games graphics gui hardware-support internationalization localization mathematics
  memory-management multimedia multimedia::audio multimedia::encoding multimedia::images multimedia::video
  network-programming no-std no-std::no-alloc os os::android-apis os::freebsd-apis os::linux-apis os::macos-apis
  os::unix-apis os::windows-apis parser-implementations parsing rendering rendering::data-formats rendering::engine
  rendering::graphics-api rust-patterns science science::bioinformatics science::bioinformatics::genomics
  science::bioinformatics::proteomics science::bioinformatics::sequence-analysis science::computational-biology
  science::computational-biology::structural-modeling science::computational-biology::systems-biology
  science::computational-chemistry science::computational-chemistry::cheminformatics
  science::computational-chemistry::electronic-structure science::computational-chemistry::molecular-simulation
  science::geo science::materials science::neuroscience science::quantum-computing science::robotics security
  simulation template-engine text-editors text-processing value-formatting virtualization visualization wasm
  web-programming web-programming::http-client web-programming::http-server web-programming::websocket
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/reserved-names.js
/** Names that nobody can have: the standard library's, the compiler's, Windows devices (crates.io `migrations/`). */
const reservedNames = `
  alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate
  fmt_macros grammar graphviz macro macros proc_macro rbml rust-installer rustbook rustc rustc_back rustc_borrowck
  rustc_driver rustc_llvm rustc_resolve rustc_trans rustc_typeck rustdoc rustllvm rustuv serialize std syntax test
  unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7
  lpt8 lpt9
`
    .trim()
    .split(/\s+/);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/crates/state.js



/** An empty crates.io over an upstream index. */
function newCratesState(options) {
    const minute = 60_000;
    return {
        options,
        issuer: options.issuer ?? 'https://token.actions.githubusercontent.com',
        audience: options.audience ?? 'crates.io',
        categories: options.categories ?? categorySlugs,
        reserved: options.reservedNames ?? reservedNames,
        limits: {
            'publish-new': options.rateLimits?.['publish-new'] ?? { burst: 5, every: 10 * minute },
            'publish-update': options.rateLimits?.['publish-update'] ?? { burst: 30, every: minute },
            yank: options.rateLimits?.yank ?? { burst: 100, every: minute },
        },
        bases: options.bases ?? { api: 'https://crates.io', downloads: 'https://static.crates.io' },
        random: options.random ?? external_node_crypto_.randomBytes,
        published: [],
        created: new Map(),
        yanks: new Map(),
        minted: new Map(),
        usedJtis: new Map(),
        buckets: new Map(),
        cached: new Map(),
        upstreamFiles: new Map(),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/answer.js

/** GitHub's error body: `message`, `documentation_url`, `status`, and `errors` where there are any. */
function answer_failure(status, message, reference = '', errors) {
    const page = `https://docs.github.com/rest${reference === '' ? '' : `/${reference}`}`;
    return json(status, { message, ...(errors && { errors }), documentation_url: page, status: String(status) });
}
/** 404, which GitHub also gives for what the caller may not see. */
function answer_notFound(ask) {
    return answer_failure(404, 'Not Found', ask.reference);
}
/** 422 with the fields that are wrong. */
function validationFailed(errors, ask) {
    return answer_failure(422, 'Validation Failed', ask.reference, errors);
}
/** 422 for a body that does not fit the route's schema. */
function invalidRequest(why, ask) {
    return answer_failure(422, `Invalid request.\n\n${why}`, ask.reference);
}
/** Whether the caller may `level` the scope. */
function may(permissions, scope, level) {
    const granted = permissions?.[scope] ?? 'none';
    return granted === 'write' || granted === level;
}
/** The body as a JSON object, or the answer to one that is not. An empty body is an empty object. */
function readFields(ask) {
    if (ask.request.body.length === 0)
        return { fields: {} };
    try {
        const value = JSON.parse(ask.request.body.toString());
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { fields: { ...value } };
        return { refused: answer_failure(400, 'Body should be a JSON object', ask.reference) };
    }
    catch {
        return { refused: answer_failure(400, 'Problems parsing JSON', ask.reference) };
    }
}
/** One page of a list, with GitHub's `Link` header: 30 entries unless told, 100 at most. */
function page(items, ask) {
    const size = Math.min(positive(ask.request.query.get('per_page')) ?? 30, 100);
    const number = positive(ask.request.query.get('page')) ?? 1;
    const last = Math.max(Math.ceil(items.length / size), 1);
    const path = ask.request.path.replace(/^.*?\/repos\/[^/]+\/[^/]+/, `/repositories/${ask.state.repository.id}`);
    const link = (to, rel) => {
        const query = new URLSearchParams(ask.request.query);
        query.set('page', String(to));
        return `<${ask.state.urls.api}${path}?${query.toString()}>; rel="${rel}"`;
    };
    const links = [
        ...(number > 1 ? [link(number - 1, 'prev')] : []),
        ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
        ...(number > 1 ? [link(1, 'first')] : []),
    ];
    return {
        items: items.slice((number - 1) * size, number * size),
        headers: links.length === 0 ? {} : { link: links.join(', ') },
    };
}
/** A page of a list as an answer, each item as `entry` tells it. */
function listed(all, ask, entry) {
    const { items, headers } = page(all, ask);
    return json(200, items.map((each) => entry(each)), headers);
}
/** GitHub's way to write a time: no milliseconds. */
function time(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
function positive(value) {
    return value !== null && /^[1-9]\d*$/.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/objects.js

/** Stores an object under the name that git gives it. */
function storeObject(objects, type, content) {
    const sha = (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
    objects.set(sha, { type, content });
    return sha;
}
/** Reads a tree: `mode SP name NUL` and 20 bytes for each entry. */
function readTree(content) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const end = content.indexOf(0, at);
        const [mode = '', ...name] = content.subarray(at, end).toString().split(' ');
        entries.push({ mode, name: name.join(' '), sha: content.subarray(end + 1, end + 21).toString('hex') });
        at = end + 21;
    }
    return entries;
}
/** Every file of a tree by its path. */
function objects_filesOf(objects, tree, below = '') {
    const files = new Map();
    for (const { mode, name, sha } of readTree(objects.get(tree)?.content ?? Buffer.alloc(0))) {
        if (mode === '40000')
            for (const [path, file] of objects_filesOf(objects, sha, `${below}${name}/`))
                files.set(path, file);
        else
            files.set(below + name, { mode, sha });
    }
    return files;
}
/** Stores the tree of these files, and those of its folders. Git sorts a folder as if its name ended with a slash. */
function storeTree(objects, files) {
    const entries = new Map();
    const folders = new Map();
    for (const [path, file] of files) {
        const [name = '', ...rest] = path.split('/');
        if (rest.length === 0)
            entries.set(name, { name, ...file });
        else
            folders.set(name, (folders.get(name) ?? new Map()).set(rest.join('/'), file));
    }
    for (const [name, inner] of folders)
        entries.set(name, { mode: '40000', name, sha: storeTree(objects, inner) });
    const key = ({ mode, name }) => Buffer.from(mode === '40000' ? `${name}/` : name);
    const sorted = [...entries.values()].sort((one, other) => Buffer.compare(key(one), key(other)));
    const content = sorted.map(({ mode, name, sha }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]));
    return storeObject(objects, 'tree', Buffer.concat(content));
}
/** Reads a commit object. */
function readCommitObject(content) {
    const text = content.toString();
    const end = text.indexOf('\n\n');
    const head = text.slice(0, end).split('\n');
    const all = (name) => head.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
    return {
        tree: all('tree')[0] ?? '',
        parents: all('parent'),
        author: all('author')[0] ?? '',
        committer: all('committer')[0] ?? '',
        message: text.slice(end + 2),
    };
}
/** Stores a commit; `by` is who authors and commits it, `at` are seconds. */
function storeCommit(objects, { tree, parents, message }, by, at) {
    const lines = [
        `tree ${tree}`,
        ...parents.map((each) => `parent ${each}`),
        `author ${by} ${at} +0000`,
        `committer GitHub <noreply@github.com> ${at} +0000`,
        '',
        message,
    ];
    return storeObject(objects, 'commit', Buffer.from(lines.join('\n')));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/trust-root.js

/** Reads Sigstore's TrustedRoot (protobuf-specs `sigstore_trustroot.proto`) from its JSON form. Throws where it is none. */
function readTrustRoot(value) {
    return {
        authorities: trust_root_listAt(value, 'certificateAuthorities').map((authority) => trust_root_listAt(at(authority, 'certChain'), 'certificates').map((each) => new external_node_crypto_.X509Certificate(bytesAt(each, 'rawBytes')))),
        certificateLogs: trust_root_listAt(value, 'ctlogs').map(readLog),
        logs: trust_root_listAt(value, 'tlogs').map(readLog),
    };
}
function readLog(value) {
    const spki = bytesAt(at(value, 'publicKey'), 'rawBytes');
    const key = (0,external_node_crypto_.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    return { id: (0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex'), key };
}
/** What stands at a key of an object; `undefined` where it is none. */
const at = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
/** The list at a key; empty where there is none. */
function trust_root_listAt(value, key) {
    const list = at(value, key);
    return Array.isArray(list) ? list : [];
}
/** The text at a key; empty where there is none. */
function trust_root_textAt(value, key) {
    const text = at(value, key);
    return typeof text === 'string' ? text : '';
}
/** The bytes that a base64 text at a key means. */
const bytesAt = (value, key) => Buffer.from(trust_root_textAt(value, key), 'base64');

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/settings.js
/** A repository in whose settings nobody was. */
function newSettings() {
    return {
        environments: new Map(),
        rulesets: [],
        secrets: new Set(),
        organizationSecrets: new Set(),
        variables: new Map(),
        parent: undefined,
        isMoved: false,
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/state.js




/** A GitHub that holds one repository. Commits that only a ref names are there too, without parents. */
function newGitHubState(options) {
    const api = options.apiUrl ?? 'https://api.github.com';
    const state = {
        now: options.now,
        repository: options.repository,
        urls: {
            server: options.serverUrl ?? 'https://github.com',
            api,
            // an Enterprise server has a path of its own host, the others a host
            uploads: api.endsWith('/api/v3')
                ? api.replace(/\/api\/v3$/, '/api/uploads')
                : api.replace('://api.', '://uploads.'),
        },
        refs: new Map(),
        tagObjects: new Map(),
        commits: new Map((options.commits ?? []).map((each) => [each.sha, each])),
        objects: new Map(),
        signed: new Set(),
        pulls: new Map(),
        settings: newSettings(),
        mayCreatePulls: true,
        tokens: new Map(options.tokens),
        rateLimit: options.rateLimit ?? 1000,
        requests: new Map(),
        releases: new Map(),
        spentTags: new Set(),
        immutable: options.immutable ?? false,
        brokenUploads: 0,
        secondaryLimits: 0,
        latest: undefined,
        nextId: 200_000_001,
        artifacts: options.artifacts,
        runs: new Map(),
        dispatches: [],
        attestations: [],
        trustRoot: options.trustedRoot === undefined ? undefined : readTrustRoot(options.trustedRoot),
    };
    for (const each of options.refs ?? [])
        moveRef(each, state);
    return state;
}
/** Creates or moves a ref, as a push does. */
function moveRef(facts, state) {
    const { ref, commit, message, signature } = facts;
    if (!state.commits.has(commit))
        state.commits.set(commit, { sha: commit, parents: [], message: '', date: state.now() });
    if (message === undefined) {
        pointRef(ref, commit, state);
        return;
    }
    const tag = ref.replace(/^refs\/tags\//, '');
    const sha = (0,external_node_crypto_.createHash)('sha1').update(`tag ${tag}\0${commit}\0${message}`).digest('hex');
    state.tagObjects.set(sha, { sha, tag, commit, message, ...(signature !== undefined && { signature }) });
    state.refs.set(ref, sha);
}
/** Points a ref to an object that is there; an open pull request from that branch goes with it. */
function pointRef(ref, object, state) {
    state.refs.set(ref, object);
    for (const pull of state.pulls.values()) {
        if (pull.state === 'open' && ref === `refs/heads/${pull.head}`)
            pull.headCommit = object;
    }
}
/** The commit that a ref peels to; `undefined` where there is no such ref. */
function peel(ref, state) {
    const object = state.refs.get(ref);
    return object === undefined ? undefined : (state.tagObjects.get(object)?.commit ?? object);
}
/** `https://api.github.com/repos/owner/name` */
function repositoryUrl(state) {
    return `${state.urls.api}/repos/${fullName(state.repository)}`;
}
/** `https://github.com/owner/name` */
function pageUrl(state) {
    return `${state.urls.server}/${fullName(state.repository)}`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/refs.js





/** `GET /repos/{owner}/{repo}/git/ref/{ref}`: this ref exactly; an annotated tag answers with its tag object. */
function getRef(ask) {
    const ref = `refs/${ask.parameters['ref'] ?? ''}`;
    const object = ask.state.refs.get(ref);
    return object === undefined ? answer_notFound(ask) : json(200, refEntry(ref, object, ask.state));
}
/** `GET /repos/{owner}/{repo}/git/matching-refs/{ref}`: every ref that begins so, in order of name; none is an empty list. */
function matchingRefs(ask) {
    const start = `refs/${ask.parameters['ref'] ?? ''}`;
    const found = [...ask.state.refs].filter(([ref]) => ref.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1));
    return listed(found, ask, ([ref, object]) => refEntry(ref, object, ask.state));
}
/** `GET /repos/{owner}/{repo}/git/tags/{sha}`: an annotated tag's own object. */
function getTag(ask) {
    const tag = ask.state.tagObjects.get(ask.parameters['sha'] ?? '');
    if (!tag)
        return answer_notFound(ask);
    return json(200, tagEntry(tag, ask.state));
}
/** The object of an annotated tag as the API tells it (schema `git-tag`). */
function tagEntry(tag, state) {
    const date = time(state.commits.get(tag.commit)?.date ?? 0);
    const url = repositoryUrl(state);
    return {
        node_id: `TAG_${tag.sha.slice(0, 12)}`,
        sha: tag.sha,
        url: `${url}/git/tags/${tag.sha}`,
        tagger: { name: 'Octo Cat', email: 'octocat@users.noreply.github.com', date },
        object: { sha: tag.commit, type: 'commit', url: `${url}/git/commits/${tag.commit}` },
        tag: tag.tag,
        message: tag.message,
        verification: verificationOf(tag.signature ?? 'unsigned', date, 'object'),
    };
}
/** Whether a signature holds (schema `verification`): `valid` is the one reason that verifies. */
function verificationOf(reason, date, payload) {
    const isSigned = reason !== 'unsigned';
    return {
        verified: reason === 'valid',
        reason,
        signature: isSigned ? '-----BEGIN SSH SIGNATURE-----' : null,
        payload: isSigned ? payload : null,
        verified_at: reason === 'valid' ? date : null,
    };
}
/** `GET /repos/{owner}/{repo}/commits/{ref}`: a SHA (or its beginning), a branch or a tag. */
function getCommit(ask) {
    const ref = ask.parameters['ref'] ?? '';
    const sha = resolve(ref, ask.state);
    return sha === undefined
        ? answer_failure(422, `No commit found for SHA: ${ref}`, ask.reference)
        : json(200, { ...commitEntry(sha, ask.state), stats: { total: 0, additions: 0, deletions: 0 }, files: [] });
}
/** `GET /repos/{owner}/{repo}/compare/{base}...{head}`, of the commits that were given; file changes are not told. */
function compare(ask) {
    const { state } = ask;
    const [base, head] = ['base', 'head'].map((name) => resolve(ask.parameters[name] ?? '', state));
    if (base === undefined || head === undefined)
        return answer_notFound(ask);
    const [ofBase, ofHead] = [ancestry(base, state), ancestry(head, state)];
    const mergeBase = [...ofHead].find((each) => ofBase.has(each));
    if (mergeBase === undefined)
        return answer_failure(404, `No common ancestor between ${base} and ${head}.`, ask.reference);
    const ahead = [...ofHead].filter((each) => !ofBase.has(each)).reverse();
    const behind = [...ofBase].filter((each) => !ofHead.has(each)).length;
    const status = behind === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged';
    const { items, headers } = page(ahead, ask);
    const shown = `${pageUrl(state)}/compare/${base}...${head}`;
    return json(200, {
        url: `${repositoryUrl(state)}/compare/${base}...${head}`,
        html_url: shown,
        permalink_url: `${pageUrl(state)}/compare/${state.repository.owner}:${base.slice(0, 7)}...${state.repository.owner}:${head.slice(0, 7)}`,
        diff_url: `${shown}.diff`,
        patch_url: `${shown}.patch`,
        base_commit: commitEntry(base, state),
        merge_base_commit: commitEntry(mergeBase, state),
        status,
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: items.map((each) => commitEntry(each, state)),
        files: [],
    }, headers);
}
/** The commit that a SHA, a short SHA, a branch or a tag names; `undefined` where it names none. */
function resolve(name, state) {
    const candidates = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
    const object = candidates.map((each) => state.refs.get(each)).find((each) => each !== undefined);
    if (object !== undefined)
        return state.tagObjects.get(object)?.commit ?? object;
    if (!/^[0-9a-f]{7,40}$/.test(name))
        return undefined;
    const matches = [...state.commits.keys()].filter((each) => each.startsWith(name));
    return matches.length === 1 ? matches[0] : undefined;
}
/** The commit and all before it, breadth first. */
function ancestry(sha, state) {
    const seen = new Set([sha]);
    for (const each of seen) {
        for (const parent of state.commits.get(each)?.parents ?? [])
            seen.add(parent);
    }
    return seen;
}
/** A ref as the API tells it. */
function refEntry(ref, object, state) {
    const type = state.tagObjects.has(object) ? 'tag' : 'commit';
    const url = repositoryUrl(state);
    return {
        ref,
        node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
        url: `${url}/git/${ref}`,
        object: { sha: object, type, url: `${url}/git/${type}s/${object}` },
    };
}
function commitEntry(sha, state) {
    const commit = state.commits.get(sha);
    const url = repositoryUrl(state);
    const person = { name: 'Octo Cat', email: 'octocat@users.noreply.github.com', date: time(commit?.date ?? 0) };
    return {
        sha,
        node_id: `C_${sha.slice(0, 12)}`,
        url: `${url}/commits/${sha}`,
        html_url: `${pageUrl(state)}/commit/${sha}`,
        comments_url: `${url}/commits/${sha}/comments`,
        commit: {
            author: person,
            committer: person,
            message: commit?.message ?? '',
            tree: treeOf(sha, state),
            url: `${url}/git/commits/${sha}`,
            comment_count: 0,
            verification: verificationOf(state.signed.has(sha) ? 'valid' : 'unsigned', person.date, 'tree'),
        },
        author: null,
        committer: null,
        parents: (commit?.parents ?? []).map((parent) => ({
            sha: parent,
            url: `${url}/commits/${parent}`,
            html_url: `${pageUrl(state)}/commit/${parent}`,
        })),
    };
}
/** A commit that was never pushed here has no files; its tree has a name of its own all the same. */
function treeOf(sha, state) {
    const object = state.objects.get(sha);
    const tree = object?.type === 'commit'
        ? readCommitObject(object.content).tree
        : (0,external_node_crypto_.createHash)('sha1').update(`tree of ${sha}`).digest('hex');
    return { sha: tree, url: `${repositoryUrl(state)}/git/trees/${tree}` };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/release-fields.js

const kinds = {
    tag_name: 'string',
    target_commitish: 'string',
    name: 'string',
    body: 'string',
    draft: 'boolean',
    prerelease: 'boolean',
    make_latest: 'string',
    discussion_category_name: 'string',
    generate_release_notes: 'boolean',
};
/** The request's body as fields of a release, or 400 for what is no JSON and 422 for what does not fit the schema. */
function checkFields(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read;
    const raw = read.fields;
    for (const [name, kind] of Object.entries(kinds)) {
        const value = raw[name];
        if (value !== undefined && value !== null && typeof value !== kind) {
            return { refused: invalidRequest(`For 'properties/${name}', ${JSON.stringify(value)} is not a ${kind}.`, ask) };
        }
    }
    const latest = string(raw['make_latest']);
    if (latest !== undefined && latest !== 'true' && latest !== 'false' && latest !== 'legacy') {
        const why = `For 'properties/make_latest', "${latest}" is not a member of ["true", "false", "legacy"].`;
        return { refused: invalidRequest(why, ask) };
    }
    return {
        fields: {
            tag: string(raw['tag_name']),
            target: string(raw['target_commitish']),
            name: string(raw['name']),
            body: string(raw['body']),
            draft: release_fields_boolean(raw['draft']),
            prerelease: release_fields_boolean(raw['prerelease']),
            latest,
        },
    };
}
function string(value) {
    return typeof value === 'string' ? value : undefined;
}
function release_fields_boolean(value) {
    return typeof value === 'boolean' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/user.js
/** The bot as which a job's own token acts. */
const actionsBot = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };
/** All fields of a user. `urls` are those of the API and of the pages. */
function userEntry({ login, id, type }, urls) {
    const name = encodeURIComponent(login);
    const url = `${urls.api}/users/${name}`;
    return {
        login,
        id,
        node_id: `${type === 'Organization' ? 'O' : type === 'Bot' ? 'BOT' : 'U'}_${id}`,
        avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
        gravatar_id: '',
        url,
        html_url: `${urls.server}/${type === 'Bot' ? `apps/${name.replace(/%5Bbot%5D$/, '')}` : name}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type,
        user_view_type: 'public',
        site_admin: false,
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/release-entry.js



/** A release as the API tells it. A draft's page has a name of its own, for its tag may not exist. */
function releaseEntry(release, state) {
    const url = `${repositoryUrl(state)}/releases/${release.id}`;
    const uploads = url.replace(state.urls.api, state.urls.uploads);
    const archive = (kind) => release.draft ? null : `${repositoryUrl(state)}/${kind}/${release.tag}`;
    return {
        url,
        assets_url: `${url}/assets`,
        upload_url: `${uploads}/assets{?name,label}`,
        html_url: `${pageUrl(state)}/releases/tag/${pageName(release)}`,
        id: release.id,
        author: userEntry(actionsBot, state.urls),
        node_id: `RE_${release.id}`,
        tag_name: release.tag,
        target_commitish: release.target,
        name: release.name,
        draft: release.draft,
        immutable: release.immutable,
        prerelease: release.prerelease,
        created_at: time(release.createdAt),
        updated_at: time(release.updatedAt),
        published_at: release.publishedAt === undefined ? null : time(release.publishedAt),
        assets: release.assets.map((each) => assetEntry(each, release, state)),
        tarball_url: archive('tarball'),
        zipball_url: archive('zipball'),
        body: release.body,
    };
}
/** An asset as the API tells it; the digest is there once the upload is complete. */
function assetEntry(asset, release, state) {
    return {
        url: `${repositoryUrl(state)}/releases/assets/${asset.id}`,
        id: asset.id,
        node_id: `RA_${asset.id}`,
        name: asset.name,
        label: asset.label,
        uploader: userEntry(actionsBot, state.urls),
        content_type: asset.contentType,
        state: asset.state,
        size: asset.bytes.length,
        digest: asset.state === 'uploaded' ? `sha256:${asset.sha256}` : null,
        download_count: asset.downloads,
        created_at: time(asset.createdAt),
        updated_at: time(asset.createdAt),
        browser_download_url: `${pageUrl(state)}/releases/download/${encodeURIComponent(pageName(release))}/${encodeURIComponent(asset.name)}`,
    };
}
/** What a release's page is called: by its tag, or `untagged-\u2026` while it is a draft. */
function pageName(release) {
    return release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tag;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github-releases.js






const longestBody = 125_000;
/** `GET \u2026/releases`: drafts first and only for callers who may push, then the newest first. */
function listReleases(ask) {
    const { permissions, state } = ask;
    const shown = [...state.releases.values()].filter((each) => !each.draft || may(permissions, 'contents', 'write'));
    const sorted = shown.sort((a, b) => Number(b.draft) - Number(a.draft) || b.createdAt - a.createdAt || b.id - a.id);
    const { items, headers } = page(sorted, ask);
    return json(200, items.map((each) => releaseEntry(each, state)), headers);
}
/** `GET \u2026/releases/tags/{tag}`: never a draft. */
function releaseByTag(ask) {
    const found = publishedWith(ask.parameters['tag'] ?? '', ask.state);
    return found ? json(200, releaseEntry(found, ask.state)) : answer_notFound(ask);
}
/** `GET \u2026/releases/latest` */
function latestRelease(ask) {
    const found = ask.state.latest === undefined ? undefined : ask.state.releases.get(ask.state.latest);
    return found ? json(200, releaseEntry(found, ask.state)) : answer_notFound(ask);
}
/** `GET \u2026/releases/{id}` */
function getRelease(ask) {
    const found = visibleRelease(ask);
    return found ? json(200, releaseEntry(found, ask.state)) : answer_notFound(ask);
}
/** The release of the route, if the caller may see it: a draft is there only for those who may push. */
function visibleRelease(ask) {
    const found = ask.state.releases.get(Number(ask.parameters['id']));
    return found && (!found.draft || may(ask.permissions, 'contents', 'write')) ? found : undefined;
}
/** `POST \u2026/releases` */
function createRelease(ask) {
    const { state } = ask;
    const checked = checkFields(ask);
    if ('refused' in checked)
        return checked.refused;
    const { fields } = checked;
    if (fields.tag === undefined)
        return invalidRequest('"tag_name" wasn\'t supplied.', ask);
    const now = state.now();
    const release = {
        id: state.nextId++,
        tag: fields.tag,
        target: fields.target ?? state.repository.defaultBranch,
        name: fields.name ?? null,
        body: fields.body ?? null,
        draft: true,
        prerelease: fields.prerelease ?? false,
        immutable: false,
        createdAt: now,
        updatedAt: now,
        publishedAt: undefined,
        assets: [],
    };
    const errors = problems(release, fields, fields.draft !== true, state);
    if (errors.length > 0)
        return validationFailed(errors, ask);
    if (fields.draft !== true)
        github_releases_publish(release, fields, state);
    state.releases.set(release.id, release);
    return json(201, releaseEntry(release, state), {
        location: `${state.urls.api}/repositories/${state.repository.id}/releases/${release.id}`,
    });
}
/** `PATCH \u2026/releases/{id}`; `draft: false` publishes, which makes the tag where there is none, and freezes an immutable release. */
function updateRelease(ask) {
    const { state } = ask;
    const release = visibleRelease(ask);
    if (!release)
        return answer_notFound(ask);
    const checked = checkFields(ask);
    if ('refused' in checked)
        return checked.refused;
    const { fields } = checked;
    const changed = {
        ...release,
        tag: fields.tag ?? release.tag,
        target: fields.target ?? release.target,
        name: fields.name ?? release.name,
        body: fields.body ?? release.body,
        prerelease: fields.prerelease ?? release.prerelease,
        updatedAt: state.now(),
    };
    if (release.immutable && (fields.draft === true || changed.tag !== release.tag)) {
        const field = fields.draft === true ? 'state' : 'tag_name';
        return validationFailed([custom(field, `${field} cannot be changed when release is immutable`)], ask);
    }
    const publishing = fields.draft === undefined ? !release.draft : !fields.draft;
    const errors = problems(changed, fields, publishing, state);
    if (errors.length > 0)
        return validationFailed(errors, ask);
    if (publishing)
        github_releases_publish(changed, fields, state);
    else
        changed.draft = true;
    state.releases.set(release.id, changed);
    return json(200, releaseEntry(changed, state));
}
/** `DELETE \u2026/releases/{id}`. The tag stays; that of an immutable release can never be released again. */
function deleteRelease(ask) {
    const release = visibleRelease(ask);
    if (!release)
        return answer_notFound(ask);
    ask.state.releases.delete(release.id);
    if (ask.state.latest === release.id)
        ask.state.latest = undefined;
    return { status: 204 };
}
/** `POST \u2026/releases/generate-notes`: the comparison link and nothing else; there are no pull requests here. */
function generateNotes(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { tag_name: tag, previous_tag_name: previous } = read.fields;
    if (typeof tag !== 'string')
        return invalidRequest('"tag_name" wasn\'t supplied.', ask);
    if (typeof previous === 'string' && !ask.state.refs.has(`refs/tags/${previous}`)) {
        return validationFailed([custom('previous_tag_name', 'Invalid previous_tag parameter')], ask);
    }
    const range = typeof previous === 'string' ? `compare/${previous}...${tag}` : `commits/${tag}`;
    return json(200, { name: tag, body: `**Full Changelog**: ${pageUrl(ask.state)}/${range}` });
}
/** Everything that GitHub would not store. */
function problems(release, fields, publishing, state) {
    const errors = [];
    const { tag } = release;
    if (tag === '' || /[\s~^:?*[\\]|\.\.|@\{|^[./-]|\.lock$|[./]$|\/\//.test(tag))
        errors.push(custom('tag_name', 'tag_name is not well-formed'));
    if ((release.body?.length ?? 0) > longestBody) {
        errors.push(custom('body', `body is too long (maximum is ${longestBody} characters)`));
    }
    if (release.prerelease && fields.latest === 'true') {
        errors.push(custom('make_latest', 'Latest release cannot be draft or prerelease'));
    }
    if (!publishing)
        return errors;
    const other = publishedWith(tag, state);
    if (other && other.id !== release.id)
        errors.push({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
    if (state.spentTags.has(tag) && !release.immutable) {
        errors.push(custom('tag_name', 'tag_name was used by an immutable release'));
        errors.push({ resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' });
    }
    const tagged = peel(`refs/tags/${tag}`, state);
    if (tagged === undefined && resolve(release.target, state) === undefined) {
        errors.push({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
    }
    return errors;
}
function github_releases_publish(release, fields, state) {
    const commit = peel(`refs/tags/${release.tag}`, state) ?? resolve(release.target, state);
    const first = release.publishedAt === undefined;
    if (commit !== undefined && !state.refs.has(`refs/tags/${release.tag}`))
        moveRef({ ref: `refs/tags/${release.tag}`, commit }, state);
    release.draft = false;
    release.publishedAt ??= state.now();
    if (first && state.immutable) {
        release.immutable = true;
        state.spentTags.add(release.tag);
    }
    const wanted = fields.latest ?? (first ? 'true' : 'false');
    if (wanted !== 'false' && !release.prerelease)
        state.latest = release.id;
    // a pre-release is never the latest: it gives the place to the newest final one
    else if (release.prerelease && state.latest === release.id)
        state.latest = newestFinal(release, state);
}
function newestFinal(except, state) {
    return [...state.releases.values()]
        .filter((each) => each.id !== except.id && !each.draft && !each.prerelease)
        .sort((one, other) => other.createdAt - one.createdAt || other.id - one.id)[0]?.id;
}
function publishedWith(tag, state) {
    return [...state.releases.values()].find((each) => !each.draft && each.tag === tag);
}
function custom(field, message) {
    return { resource: 'Release', code: 'custom', field, message };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/assets.js





const mostAssets = 1000;
/** Where the bytes of release assets are served from. */
const downloadHost = 'release-assets.githubusercontent.com';
/** `POST https://uploads.github.com/repos/{owner}/{repo}/releases/{id}/assets?name=&label=`; the body is the file. */
function uploadAsset(ask) {
    const { request, state } = ask;
    const release = visibleRelease(ask);
    if (!release)
        return answer_notFound(ask);
    if (request.headers['content-length'] === undefined)
        return answer_failure(400, 'Bad Content-Length: ');
    const contentType = request.headers['content-type'];
    if (contentType === undefined)
        return answer_failure(400, 'Bad Content-Type');
    if (release.immutable)
        return answer_failure(422, 'Cannot upload assets to an immutable release.');
    const given = request.query.get('name') ?? '';
    const name = assetName(given);
    const errors = [];
    if (given === '')
        errors.push({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' });
    if (release.assets.some((each) => each.name === name)) {
        errors.push({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' });
    }
    if (request.body.length === 0)
        errors.push(assets_custom('size', 'size must be greater than or equal to 1'));
    if (release.assets.length >= mostAssets) {
        errors.push(assets_custom('base', `file_count limited to ${mostAssets} assets per release`));
    }
    if (errors.length > 0)
        return validationFailed(errors, { reference: '' });
    const broken = state.brokenUploads > 0;
    if (broken)
        state.brokenUploads -= 1;
    const bytes = broken ? Buffer.alloc(0) : request.body;
    const asset = {
        id: state.nextId++,
        name,
        label: request.query.get('label') ?? (name === given ? null : given),
        contentType,
        bytes,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        state: broken ? 'starter' : 'uploaded',
        createdAt: state.now(),
        downloads: 0,
    };
    release.assets.push(asset);
    return broken ? answer_failure(502, 'Server Error') : json(201, assetEntry(asset, release, state));
}
/** `GET \u2026/releases/{id}/assets` */
function listAssets(ask) {
    const release = visibleRelease(ask);
    if (!release)
        return answer_notFound(ask);
    return listed(release.assets, ask, (each) => assetEntry(each, release, ask.state));
}
/** `GET \u2026/releases/assets/{id}`: the entry, or with `Accept: application/octet-stream` the way to the bytes. */
function getAsset(ask) {
    const found = findAsset(ask);
    if (!found)
        return answer_notFound(ask);
    if (ask.request.headers['accept'] !== 'application/octet-stream') {
        return json(200, assetEntry(found.asset, found.release, ask.state));
    }
    return { status: 302, headers: { location: assets_downloadUrl(found.asset, ask.state) } };
}
/** `PATCH \u2026/releases/assets/{id}`: another name or label. */
function updateAsset(ask) {
    const found = findAsset(ask);
    if (!found)
        return answer_notFound(ask);
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { asset, release } = found;
    if (release.immutable)
        return answer_failure(422, 'Cannot update asset of an immutable release.', ask.reference);
    const { name, label } = read.fields;
    const wanted = typeof name === 'string' ? assetName(name) : asset.name;
    if (release.assets.some((each) => each !== asset && each.name === wanted)) {
        return validationFailed([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }], ask);
    }
    asset.name = wanted;
    if (typeof label === 'string')
        asset.label = label;
    return json(200, assetEntry(asset, release, ask.state));
}
/** `DELETE \u2026/releases/assets/{id}` */
function deleteAsset(ask) {
    const found = findAsset(ask);
    if (!found)
        return answer_notFound(ask);
    const { asset, release } = found;
    if (release.immutable)
        return answer_failure(422, 'Cannot delete asset from an immutable release.', ask.reference);
    release.assets.splice(release.assets.indexOf(asset), 1);
    return { status: 204 };
}
/** `GET https://github.com/{owner}/{repo}/releases/download/{tag}/{name}`: what a browser follows; never of a draft. */
function browserDownload(tag, name, state) {
    const release = [...state.releases.values()].find((each) => !each.draft && pageName(each) === tag);
    const asset = release?.assets.find((each) => each.name === name && each.state === 'uploaded');
    if (!asset || state.repository.visibility !== 'public')
        return { status: 404, body: 'Not Found' };
    return { status: 302, headers: { location: assets_downloadUrl(asset, state) } };
}
/** The bytes themselves, for who holds the signed address. */
function assetBytes(path, sig, state) {
    const assets = [...state.releases.values()].flatMap((each) => each.assets);
    const asset = assets.find((each) => new URL(assets_downloadUrl(each, state)).pathname === path);
    if (!asset || sig !== assets_sign(asset, state))
        return { status: 403, body: 'Server failed to authenticate the request.' };
    asset.downloads += 1;
    const headers = {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename=${asset.name}`,
    };
    return { status: 200, headers, body: asset.bytes };
}
/**
 * The name that GitHub gives an uploaded file: letters and digits of ASCII and `-_+@.` stay, a run of anything else is
 * one dot, dots at the ends go, and a name that is all extension gets `default` before it.
 */
function assetName(given) {
    const plain = given.normalize('NFD').replace(/\p{Mn}/gu, '');
    const named = plain.startsWith('.') ? `default${plain}` : plain;
    const name = named
        .replace(/[^a-z0-9\-_+@]+/gi, '.')
        .replace(/\.{2,}/g, '.')
        .replace(/^\.|\.$/g, '');
    return name !== given && !name.includes('.') ? `default.${name}` : name;
}
function findAsset(ask) {
    const id = Number(ask.parameters['asset']);
    for (const release of ask.state.releases.values()) {
        const asset = release.assets.find((each) => each.id === id);
        if (asset)
            return !release.draft || may(ask.permissions, 'contents', 'write') ? { asset, release } : undefined;
    }
    return undefined;
}
function assets_downloadUrl(asset, state) {
    return `https://${downloadHost}/github-production-release-asset/${state.repository.id}/${asset.id}?sig=${assets_sign(asset, state)}`;
}
/** A signature over the bytes and the repository: whoever has it was sent here by the API. */
function assets_sign(asset, state) {
    return (0,external_node_crypto_.createHmac)('sha256', `release assets of ${state.repository.id}`)
        .update(`${asset.id} ${asset.sha256}`)
        .digest('hex');
}
function assets_custom(field, message) {
    return { resource: 'ReleaseAsset', code: 'custom', field, message };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/der.js
/** Tags that X.509 is made of. */
const tags = { octets: 0x04, oid: 0x06, utf8: 0x0c, sequence: 0x30 };
/** Writes a value whose content is the given pieces, one behind the other. */
function der(tag, ...pieces) {
    const content = Buffer.concat(pieces);
    if (content.length < 0x80)
        return Buffer.concat([Buffer.from([tag, content.length]), content]);
    const digits = content.length.toString(16);
    const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
    return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}
/** Reads all values that stand one behind the other. Throws where the bytes end too early. */
function readDer(bytes) {
    const values = [];
    for (let at = 0; at < bytes.length;) {
        const value = der_valueAt(bytes, at);
        values.push(value);
        at += value.whole.length;
    }
    return values;
}
function der_valueAt(bytes, at) {
    const tag = bytes.readUInt8(at);
    const first = bytes.readUInt8(at + 1);
    const digits = first < 0x80 ? 0 : first & 0x7f;
    if (digits > 4 || first === 0x80)
        throw new RangeError('a length that DER does not have');
    const length = digits === 0 ? first : bytes.readUIntBE(at + 2, digits);
    const start = at + 2 + digits;
    if (start + length > bytes.length)
        throw new RangeError('the bytes end too early');
    return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}
/** `1.3.6.1.4.1.57264.1.8` \u2192 the content of an OBJECT IDENTIFIER. */
function oidContent(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return Buffer.from([first * 40 + second, ...rest].flatMap(base128));
}
function base128(arc) {
    const groups = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
        groups.unshift((left & 0x7f) | 0x80);
    return groups;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/certificate.js


/** Takes a certificate apart. Throws where it is none. */
function readLeaf(bytes) {
    const certificate = new external_node_crypto_.X509Certificate(bytes);
    const tbs = readDer(readDer(bytes)[0]?.content ?? Buffer.alloc(0))[0];
    const fields = readDer(tbs?.content ?? Buffer.alloc(0));
    // the extensions are the third of the explicitly tagged fields
    const extensionField = fields.find((each) => each.tag === 0xa3);
    const list = readDer(readDer(extensionField?.content ?? Buffer.alloc(0))[0]?.content ?? Buffer.alloc(0));
    const named = list.map((each) => ({ whole: each.whole, parts: readDer(each.content) }));
    const isNamed = (each, oid) => each.parts[0]?.content.equals(oidContent(oid)) ?? false;
    return {
        certificate,
        extension: (oid) => named.find((each) => isNamed(each, oid))?.parts.at(-1)?.content,
        tbsWithout: (oid) => {
            const left = named.filter((each) => !isNamed(each, oid)).map((each) => each.whole);
            const extensions = der(0xa3, der(tags.sequence, ...left));
            return der(tags.sequence, ...fields.map((each) => (each === extensionField ? extensions : each.whole)));
        },
    };
}
/** The text of an extension that is a UTF8String; `undefined` where it is absent or another thing. */
function textExtension(leaf, oid) {
    const content = leaf.extension(oid);
    const [value] = content === undefined ? [] : readDer(content);
    return value?.tag === tags.utf8 ? value.content.toString() : undefined;
}
/**
 * The certificate that issued the leaf, where an authority that is believed stands behind it and all of them were good
 * at that time (milliseconds); `undefined` otherwise.
 */
function issuerOf(leaf, { authorities }, time) {
    const chain = authorities.find(([issuer]) => issuer !== undefined && isIssuedBy(leaf, issuer));
    if (chain === undefined || leaf.ca || ![leaf, ...chain].every((each) => isGoodAt(each, time)))
        return undefined;
    const isWhole = chain.every((each, index) => each.ca && isIssuedBy(each, chain[index + 1] ?? each));
    return isWhole ? chain[0] : undefined;
}
const isIssuedBy = (certificate, issuer) => certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
const isGoodAt = ({ validFrom, validTo }, time) => Date.parse(validFrom) <= time && time <= Date.parse(validTo);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/log-entry.js


/** Reads an entry. Throws, in PyPI's words, where it is none, or where nothing in it can vouch for a time. */
function readEntry(value) {
    const [version, proof] = [at(value, 'kindVersion'), at(value, 'inclusionProof')];
    const checkpoint = trust_root_textAt(at(proof, 'checkpoint'), 'envelope');
    const numbers = [trust_root_textAt(value, 'logIndex'), trust_root_textAt(proof, 'logIndex'), trust_root_textAt(proof, 'treeSize')];
    if (checkpoint === '' || !numbers.every((each) => /^\d+$/.test(each)) || trust_root_textAt(version, 'kind') === '') {
        throw new Error('invalid transparency log entry');
    }
    const number = trust_root_textAt(version, 'version');
    if (number !== '0.0.1' && number !== '0.0.2') {
        throw new Error(`Expected log entry version 0.0.1 - 0.0.2, got ${number}`);
    }
    const promise = bytesAt(at(value, 'inclusionPromise'), 'signedEntryTimestamp');
    if (promise.length === 0)
        throw new Error('bundle must contain an inclusion promise or signed timestamp(s)');
    const time = trust_root_textAt(value, 'integratedTime');
    return {
        kind: `${trust_root_textAt(version, 'kind')}/${number}`,
        logId: bytesAt(at(value, 'logId'), 'keyId').toString('hex'),
        logIndex: Number(numbers[0]),
        integratedTime: /^[1-9]\d*$/.test(time) ? Number(time) : undefined,
        promise,
        proof: {
            index: Number(numbers[1]),
            size: Number(numbers[2]),
            root: bytesAt(proof, 'rootHash'),
            hashes: trust_root_listAt(proof, 'hashes').map((each) => Buffer.from(String(each), 'base64')),
            checkpoint,
        },
        body: bytesAt(value, 'canonicalizedBody'),
    };
}
/** Why the entry is not in a log that is believed; `undefined` where it is. */
function entryFault(entry, { logs }) {
    const log = logs.find((each) => each.id === entry.logId);
    const why = proofFault(entry) ?? checkpointFault(entry, log) ?? promiseFault(entry, log);
    return why === undefined ? undefined : `invalid log entry: ${why}`;
}
/** RFC 6962, 2.1.1: the leaf and the hashes lead to the root. */
function proofFault({ body, proof: { index, size, root, hashes } }) {
    let [node, last] = [index, size - 1];
    if (!(index >= 0 && index < size))
        return 'inclusion proof has an index outside of its tree';
    let seen = hashOf(0, body);
    for (const sibling of hashes) {
        if (last === 0)
            return `inclusion proof has wrong size: ${hashes.length} hashes are too many`;
        if (node % 2 === 1 || node === last) {
            seen = hashOf(1, sibling, seen);
            // a right border has no sibling on the levels that are skipped
            while (node % 2 === 0 && node !== 0)
                [node, last] = [node / 2, Math.floor(last / 2)];
        }
        else {
            seen = hashOf(1, seen, sibling);
        }
        ;
        [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    }
    if (last !== 0)
        return `inclusion proof has wrong size: ${hashes.length} hashes are too few`;
    return seen.equals(root)
        ? undefined
        : `inclusion proof contains invalid root hash: expected ${root.toString('hex')}, calculated ${seen.toString('hex')}`;
}
function checkpointFault({ logId, proof }, log) {
    const [note = '', signatures = '', ...more] = proof.checkpoint.split('\n\n');
    if (signatures === '' || more.length > 0) {
        return 'note must contain one blank line, delineating the text from the signature block';
    }
    const signed = [...signatures.matchAll(/^\u2014 \S+ (\S+)$/gm)]
        .map((line) => Buffer.from(line[1] ?? '', 'base64'))
        .find((each) => logId.startsWith(each.subarray(0, 4).toString('hex')));
    if (signed === undefined)
        return `checkpoint: Signature not found for log ID ${logId}`;
    if (log === undefined || !(0,external_node_crypto_.verify)('sha256', Buffer.from(`${note}\n`), log.key, signed.subarray(4))) {
        return 'checkpoint: invalid signature: keyring: invalid signature';
    }
    const [, size, root] = note.split('\n');
    const fits = root === proof.root.toString('base64') && size === String(proof.size);
    return fits ? undefined : 'Inclusion proof contains invalid root hash signature';
}
/** The signed entry timestamp, over the entry as canonical JSON. */
function promiseFault(entry, log) {
    const { body, integratedTime, logId, logIndex, promise } = entry;
    const promised = JSON.stringify({ body: body.toString('base64'), integratedTime, logID: logId, logIndex });
    const holds = log !== undefined && (0,external_node_crypto_.verify)('sha256', Buffer.from(promised), log.key, promise);
    return holds ? undefined : 'SET: invalid inclusion promise: keyring: invalid signature';
}
function hashOf(prefix, ...parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
        .digest();
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/publisher.js

const issuer = 'https://token.actions.githubusercontent.com';
const site = 'https://github.com';
const fulcio = '1.3.6.1.4.1.57264.1';
/**
 * Why the certificate is not of this publisher (pypi-attestations `_GitHubTrustedPublisherPolicy`); `undefined` where it
 * is. The workflow is that of the Build Config URI: the one that was started, not one that it calls.
 */
function publisherFault(leaf, { owner, repository, workflow }) {
    const project = `${owner}/${repository}`;
    const exact = [
        ['OIDCIssuerV2', 8, issuer],
        ['OIDCSourceRepositoryURI', 12, `${site}/${project}`],
    ];
    for (const [name, number, expected] of exact) {
        const got = textExtension(leaf, `${fulcio}.${number}`);
        if (got === undefined)
            return `Certificate does not contain ${name} (${fulcio}.${number}) extension`;
        if (got !== expected)
            return `Certificate's ${name} does not match (got ${got}, expected ${expected})`;
    }
    const built = textExtension(leaf, `${fulcio}.18`);
    const at = [13, 14].flatMap((number) => textExtension(leaf, `${fulcio}.${number}`) ?? []);
    if (at.length === 0)
        return 'Certificate must contain either Source Repository Digest or Source Repository Ref';
    const file = `${site}/${project}/.github/workflows/${workflow}`;
    if (at.some((each) => built === `${file}@${each}`))
        return undefined;
    // Python prints the whole extension here, of which the address is the part that can be read
    return `Certificate's Build Config URI (${built ?? 'None'}) does not match expected Trusted Publisher (${workflow} @ ${project})`;
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/version.js

/** Reads a version as packaging's `Version` does (a leading `v` and space around it are taken); `undefined` where it cannot. */
function version_readVersion(text) {
    const parts = (0,pep440/* explain */.WE)(text.trim());
    if (parts === null)
        return undefined;
    const local = parts.local ?? undefined;
    const end = local === undefined ? '' : `+${local}`;
    const canonical = parts.public.replace(/^(\d+!)?(\d+(?:\.\d+)*)/, (_all, epoch, release) => {
        return `${epoch ?? ''}${release.replace(/(\.0)+$/, '')}`;
    });
    return {
        text: `${parts.public}${end}`,
        canonical: `${canonical}${end}`,
        local,
        isPostrelease: parts.is_postrelease,
        isPrerelease: parts.is_prerelease,
    };
}
const release = String.raw `\d+(?:\.\d+)*`;
const suffixes = String.raw `(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?`;
const version_local = String.raw `(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
const version = String.raw `v?(?:\d+!)?${release}`;
/** One clause of a specifier set, by the grammar of the version specifiers page of packaging.python.org. */
const clauses = [
    String.raw `===\s*[^\s;)]*`,
    String.raw `(?:==|!=)\s*${version}(?:\.\*|${suffixes}${version_local})`,
    String.raw `~=\s*v?(?:\d+!)?\d+(?:\.\d+)+${suffixes}`,
    String.raw `(?:<=|>=|<|>)\s*${version}${suffixes}`,
];
const specifier = new RegExp(String.raw `^\s*(?:${clauses.join('|')})\s*$`, 'i');
/** Whether packaging's `SpecifierSet` takes it: clauses between commas, empty ones ignored. */
const isSpecifierSet = (text) => text.split(',').every((clause) => clause.trim() === '' || specifier.test(clause));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/subject.js



const predicates = ['https://docs.pypi.org/attestations/publish/v1', 'https://slsa.dev/provenance/v1'];
/** Why the statement is not one about this file; `undefined` where it is. File names are compared as they are parsed. */
function statementFault(statement, file) {
    const value = subject_parse(statement);
    if (trust_root_textAt(value, '_type') !== 'https://in-toto.io/Statement/v1') {
        return 'invalid statement: 1 validation error for _Statement';
    }
    const subjects = trust_root_listAt(value, 'subject');
    const [subject] = subjects;
    if (subjects.length !== 1)
        return 'too many subjects in statement (must be exactly one)';
    const name = trust_root_textAt(subject, 'name');
    if (name === '')
        return 'invalid subject: missing name';
    const parsed = parsedName(name);
    if (parsed === undefined)
        return `invalid subject: Invalid distribution filename: ${name}`;
    if (parsed !== parsedName(file.filename)) {
        return `subject does not match distribution name: ${name} != ${file.filename}`;
    }
    if (trust_root_textAt(at(subject, 'digest'), 'sha256') !== file.sha256)
        return 'subject does not match distribution digest';
    const type = trust_root_textAt(value, 'predicateType');
    return predicates.includes(type) ? undefined : `unknown attestation type: ${type}`;
}
/** Name, version, build and set of tags, so that spellings of one file are equal. */
function parsedName(filename) {
    const wheel = /^([^-]+)-([^-]+)(?:-(\d[^-]*))?-([^-]+)-([^-]+)-([^-]+)\.whl$/.exec(filename);
    const sdist = /^(.+)-([^-]+)\.(?:tar\.gz|zip)$/.exec(filename);
    const [, name = '', version = ''] = wheel ?? sdist ?? [];
    const canonical = version_readVersion(version)?.canonical;
    if (canonical === undefined)
        return undefined;
    const tags = (wheel ?? []).slice(4).map((each) => each.split('.').sort().join('.'));
    return [canonicalName(name), canonical, wheel?.[3] ?? '', ...tags].join(' ');
}
function subject_parse(bytes) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/timestamp.js


const oid = '1.3.6.1.4.1.11129.2.4.2';
/** Why the leaf's timestamp of a certificate log (RFC 6962, 3.2 and 3.3) does not hold; `undefined` where it does. */
function timestampFault(leaf, issuer, { certificateLogs }) {
    const fault = (why) => `failed to verify SCT on signing certificate: ${why}`;
    const extension = leaf.extension(oid);
    if (extension === undefined)
        return fault('Certificate does not contain a signed certificate timestamp extension');
    const stamps = vectorsIn(readDer(extension)[0]?.content.subarray(2) ?? Buffer.alloc(0));
    const [stamp] = stamps;
    if (stamp === undefined || stamps.length > 1)
        return fault(`Expected one certificate timestamp, found ${stamps.length}`);
    const logId = stamp.subarray(1, 33).toString('hex');
    const time = stamp.subarray(33, 41);
    const [extensions = Buffer.alloc(0)] = vectorsIn(stamp.subarray(41));
    const rest = stamp.subarray(43 + extensions.length);
    const [hash, algorithm] = rest;
    if (stamp[0] !== 0 || hash !== 4 || algorithm !== 3)
        return fault('Found unexpected hash algorithm in SCT');
    const tbs = leaf.tbsWithout(oid);
    const signed = Buffer.concat([
        Buffer.from([0, 0]),
        time,
        Buffer.from([0, 1]),
        (0,external_node_crypto_.createHash)('sha256')
            .update(issuer.publicKey.export({ type: 'spki', format: 'der' }))
            .digest(),
        numbered(tbs.length, 3),
        tbs,
        numbered(extensions.length, 2),
        extensions,
    ]);
    const log = certificateLogs.find((each) => each.id === logId);
    const holds = log !== undefined && (0,external_node_crypto_.verify)('sha256', signed, log.key, rest.subarray(4));
    return holds ? undefined : fault('SCT verify failed: keyring: invalid signature');
}
/** Pieces that each stand behind their length in two bytes. */
function vectorsIn(bytes) {
    const pieces = [];
    for (let at = 0; at + 2 <= bytes.length;) {
        const end = at + 2 + bytes.readUInt16BE(at);
        pieces.push(bytes.subarray(at + 2, end));
        at = end;
    }
    return pieces;
}
function numbered(value, width) {
    const bytes = Buffer.alloc(width);
    bytes.writeUIntBE(value, 0, width);
    return bytes;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attested/verifier.js








/**
 * Verifies attestations as PyPI does (pypi-attestations `Attestation.verify`, sigstore-python `Verifier.verify_dsse`) and
 * in its order: time, chain, certificate log, publisher, log entry, signature, entry against envelope, statement. Gives
 * why one does not verify, and throws where it cannot be read, which PyPI words differently. Throws at once where
 * `trustedRoot` is none.
 */
function attestationVerifier(trustedRoot) {
    const root = readTrustRoot(trustedRoot);
    return (attestation, file) => fault(root, attestation, file);
}
function fault(root, attestation, file) {
    const material = at(attestation, 'verification_material');
    const envelope = at(attestation, 'envelope');
    const statement = bytesAt(envelope, 'statement');
    const carried = {
        statement,
        signature: bytesAt(envelope, 'signature'),
        certificate: bytesAt(material, 'certificate'),
        entry: trust_root_listAt(material, 'transparency_entries')[0],
    };
    return (signatureFault(root, carried, (leaf) => publisherFault(leaf, file.publisher)) ?? statementFault(statement, file));
}
/**
 * Why the signature does not hold, or its certificate is not one that `policy` takes; `undefined` where all is well.
 * Throws where certificate or entry cannot be read.
 */
function signatureFault(root, carried, policy) {
    const leaf = leafIn(carried.certificate);
    const entry = readEntry(carried.entry);
    return certificateFault(root, leaf, entry, policy) ?? entryFault(entry, root) ?? envelopeFault(leaf, entry, carried);
}
function leafIn(bytes) {
    try {
        return readLeaf(bytes);
    }
    catch {
        throw new Error('invalid X.509 certificate');
    }
}
function certificateFault(root, leaf, entry, policy) {
    if (entry.integratedTime === undefined)
        return 'not enough sources of verified time';
    if (entry.kind !== 'dsse/0.0.1' && entry.kind !== 'hashedrekord/0.0.1') {
        return 'Integrated time only supported for dsse/hashedrekord 0.0.1 types';
    }
    const issuer = issuerOf(leaf.certificate, root, entry.integratedTime * 1000);
    if (issuer === undefined) {
        return 'failed to build timestamp certificate chain: validation failed: candidates exhausted';
    }
    return timestampFault(leaf, issuer, root) ?? usageFault(leaf) ?? policy(leaf);
}
/** RFC 5280, 4.2.1.3: the first bit of the BIT STRING is the digital signature. 4.2.1.12: 3.3 is code signing. */
function usageFault({ certificate, extension }) {
    const bits = readDer(extension('2.5.29.15') ?? Buffer.alloc(0))[0]?.content;
    if (((bits?.[1] ?? 0) & 0x80) === 0)
        return 'Key usage is not of type `digital signature`';
    // Node calls the extended usages so
    return certificate.keyUsage.includes('1.3.6.1.5.5.7.3.3')
        ? undefined
        : 'Extended usage does not contain `code signing`';
}
const payloadType = 'application/vnd.in-toto+json';
function envelopeFault(leaf, entry, { statement, signature }) {
    const head = `DSSEv1 ${payloadType.length} ${payloadType} ${statement.length} `;
    const message = Buffer.concat([Buffer.from(head), statement]);
    if (!(0,external_node_crypto_.verify)('sha256', message, leaf.certificate.publicKey, signature))
        return 'DSSE: invalid signature';
    if (entry.kind !== 'dsse/0.0.1')
        return `Unsupported DSSE log entry type: ${entry.kind}`;
    const spec = at(JSON.parse(entry.body.toString()), 'spec');
    if (trust_root_textAt(at(spec, 'payloadHash'), 'value') !== (0,external_node_crypto_.createHash)('sha256').update(statement).digest('hex')) {
        return 'log entry payload hash does not match bundle';
    }
    const [logged, ...more] = trust_root_listAt(spec, 'signatures');
    const fits = more.length === 0 &&
        trust_root_textAt(logged, 'signature') === signature.toString('base64') &&
        bytesAt(logged, 'verifier').toString() === leaf.certificate.toString();
    return fits ? undefined : 'log entry signatures do not match bundle';
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/attestations.js






const bundleTypes = [
    'application/vnd.dev.sigstore.bundle.v0.3+json',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
];
const attestations_payloadType = 'application/vnd.in-toto+json';
const slsa = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** What `predicate_type` may say instead of the whole type. */
const shortTypes = {
    provenance: 'https://slsa.dev/provenance/',
    sbom: 'https://spdx.dev/Document',
    release: 'https://in-toto.io/attestation/release/',
};
/**
 * `POST \u2026/attestations` with a Sigstore bundle: checks the signature, that this repository signed it, and the statement.
 * GitHub's words for repository, build type and subjects are those of bug reports (actions/attest-build-provenance#216,
 * #761); behind the same `Invalid Argument` the words for a signature are the verifier's.
 */
function createAttestation(ask) {
    const unavailable = attestations_featureFault(ask);
    if (unavailable !== undefined)
        return answer_failure(403, unavailable, ask.reference);
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { bundle } = read.fields;
    if (bundle === undefined)
        return invalidRequest('"bundle" wasn\'t supplied.', ask);
    if (typeof bundle !== 'object' || bundle === null || Array.isArray(bundle)) {
        return invalidRequest(`For 'properties/bundle', ${JSON.stringify(bundle)} is not an object.`, ask);
    }
    const payload = bytesAt(at(bundle, 'dsseEnvelope'), 'payload');
    const statement = attestations_parse(payload);
    const why = attestations_envelopeFault(bundle, payload, ask) ?? attestations_statementFault(statement);
    if (why !== undefined)
        return answer_failure(422, `Invalid Argument - ${why}`, ask.reference);
    const { state } = ask;
    const stored = {
        id: state.nextId++,
        bundle,
        predicateType: trust_root_textAt(statement, 'predicateType'),
        digests: new Set(subjectsOf(statement)),
    };
    state.attestations.push(stored);
    return json(201, { id: stored.id });
}
/** `GET \u2026/attestations/sha256:{hex}?predicate_type=`: 404 where there is none. Later versions of the API show no bundle. */
function listAttestations(ask) {
    const [, digest] = /^sha256:([0-9a-f]{64})$/.exec(ask.parameters['digest'] ?? '') ?? [];
    if (digest === undefined)
        return invalidRequest('The digest is not in the form algorithm:hex-encoded-digest.', ask);
    const asked = ask.request.query.get('predicate_type');
    const wanted = asked === null ? '' : (shortTypes[asked] ?? asked);
    const found = ask.state.attestations
        .filter((each) => each.digests.has(digest) && each.predicateType.startsWith(wanted))
        .sort((one, other) => other.id - one.id);
    if (found.length === 0)
        return answer_notFound(ask);
    const { items, headers } = page(found, ask);
    const isInline = (ask.request.headers['x-github-api-version'] ?? '') < '2026-03-10';
    const { id: repository_id } = ask.state.repository;
    const attestations = items.map(({ id, bundle }) => ({
        ...(isInline && { bundle }),
        repository_id,
        bundle_url: `https://tmaproduction.blob.core.windows.net/attestations/${repository_id}/${id}.json.sn`,
        initiator: 'user',
    }));
    return json(200, { attestations }, headers);
}
/** Private repositories have it with GitHub Enterprise Cloud only, which the simulated owner has not. */
function attestations_featureFault({ state: { repository } }) {
    if (repository.visibility === 'public')
        return undefined;
    return repository.ownerKind === 'User'
        ? 'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.'
        : `Feature not available for the ${repository.owner} organization. To enable this feature, please upgrade the billing plan, or make this repository public.`;
}
function attestations_envelopeFault(bundle, statement, { state }) {
    if (!bundleTypes.includes(trust_root_textAt(bundle, 'mediaType')))
        return 'unsupported bundle media type';
    const envelope = at(bundle, 'dsseEnvelope');
    const type = trust_root_textAt(envelope, 'payloadType');
    if (type !== attestations_payloadType)
        return `unsupported payload type: ${type}`;
    const signatures = trust_root_listAt(envelope, 'signatures');
    if (signatures.length !== 1)
        return 'the envelope must have exactly one signature';
    const material = at(bundle, 'verificationMaterial');
    const chain = trust_root_listAt(at(material, 'x509CertificateChain'), 'certificates');
    const certificate = bytesAt(at(material, 'certificate') ?? chain[0], 'rawBytes');
    const entry = trust_root_listAt(material, 'tlogEntries')[0];
    if (state.trustRoot === undefined)
        return 'no trusted root is set up here';
    const repository = `${state.urls.server}/${fullName(state.repository)}`;
    try {
        const carried = { statement, signature: bytesAt(signatures[0], 'sig'), certificate, entry };
        return signatureFault(state.trustRoot, carried, (leaf) => signerFault(leaf, repository));
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** 1.3.6.1.4.1.57264.1.12 is the Source Repository URI (fulcio `docs/oid-info.md`). */
function signerFault(leaf, repository) {
    const signer = textExtension(leaf, '1.3.6.1.4.1.57264.1.12') ?? '';
    return signer.toLowerCase() === repository.toLowerCase()
        ? undefined
        : `values do not match: ${signer} != ${repository}`;
}
function attestations_statementFault(statement) {
    if (trust_root_textAt(statement, '_type') !== 'https://in-toto.io/Statement/v1')
        return 'unsupported statement type';
    const digests = subjectsOf(statement);
    if (digests.length === 0)
        return 'no subject in statement';
    if (!digests.every((each) => /^[0-9a-f]{64}$/.test(each)))
        return 'invalid digest in statement';
    if (new Set(digests).size < digests.length)
        return 'duplicate subject in statement';
    const type = trust_root_textAt(statement, 'predicateType');
    if (type === '')
        return 'no predicate type in statement';
    const built = trust_root_textAt(at(at(statement, 'predicate'), 'buildDefinition'), 'buildType');
    return type === slsa && built !== buildType ? `unsupported build type: ${built}` : undefined;
}
const subjectsOf = (statement) => trust_root_listAt(statement, 'subject').map((each) => trust_root_textAt(at(each, 'digest'), 'sha256'));
function attestations_parse(bytes) {
    try {
        return JSON.parse(bytes.toString());
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/dispatches.js



/**
 * `POST \u2026/actions/workflows/{file}/dispatches`. Starts nothing; it keeps what was asked for, as a run that is queued. The file is read at the ref,
 * where its commit was pushed here.
 */
function dispatchWorkflow(ask) {
    const { state } = ask;
    const workflow = ask.parameters['workflow'] ?? '';
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { ref } = read.fields;
    if (typeof ref !== 'string')
        return invalidRequest('"ref" wasn\'t supplied.', ask);
    const full = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].find((each) => state.refs.has(each));
    if (full === undefined)
        return answer_failure(422, `No ref found for: ${ref}`, ask.reference);
    const files = filesAt(state, full);
    const file = files?.get(`.github/workflows/${workflow}`);
    if (files !== undefined && file === undefined)
        return answer_notFound(ask);
    const text = file && state.objects.get(file.sha)?.content.toString();
    if (text?.includes('workflow_dispatch') === false) {
        return answer_failure(422, "Workflow does not have 'workflow_dispatch' trigger", ask.reference);
    }
    state.dispatches.push({ workflow, ref: full });
    const runId = state.nextId++;
    state.runs.set(runId, {
        runId,
        runNumber: state.dispatches.length,
        runAttempt: 1,
        workflow: 'Release',
        workflowFile: `.github/workflows/${workflow}`,
        event: 'workflow_dispatch',
        ref: full,
        headRef: '',
        sha: peel(full, state) ?? '',
        status: 'queued',
    });
    return { status: 204, headers: {}, body: '' };
}
/** The files of a ref's commit; `undefined` where it was not pushed here. */
function filesAt(state, ref) {
    const commit = state.objects.get(peel(ref, state) ?? '');
    return commit && objects_filesOf(state.objects, readCommitObject(commit.content).tree);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/git-data.js





const sha40 = /^[0-9a-f]{40}$/;
/** `POST /git/blobs` */
function createBlob(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { content, encoding = 'utf-8' } = read.fields;
    if (typeof content !== 'string' || (encoding !== 'utf-8' && encoding !== 'base64')) {
        return invalidRequest('"content" wasn\'t supplied.', ask);
    }
    const sha = storeObject(ask.state.objects, 'blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    return json(201, { sha, url: `${repositoryUrl(ask.state)}/git/blobs/${sha}` });
}
/** `GET /git/blobs/{sha}`: base64 in lines of 60. */
function getBlob(ask) {
    const found = objectAt(ask, 'blob');
    if (found === undefined)
        return answer_notFound(ask);
    const content = found.content.toString('base64').replace(/(.{60})/g, '$1\n');
    const sha = ask.parameters['sha'] ?? '';
    const url = `${repositoryUrl(ask.state)}/git/blobs/${sha}`;
    return json(200, {
        sha,
        node_id: `B_${sha.slice(0, 12)}`,
        size: found.content.length,
        url,
        content,
        encoding: 'base64',
    });
}
/** `GET /git/trees/{sha}`, with `recursive` every entry below as well. A commit is peeled to its tree. */
function getTree(ask) {
    const named = ask.parameters['sha'] ?? '';
    const commit = ask.state.objects.get(named);
    const sha = commit?.type === 'commit' ? readCommitObject(commit.content).tree : named;
    if (ask.state.objects.get(sha)?.type !== 'tree')
        return answer_notFound(ask);
    const isWhole = ask.request.query.has('recursive');
    return json(200, {
        sha,
        url: `${repositoryUrl(ask.state)}/git/trees/${sha}`,
        tree: entries(sha, '', isWhole, ask.state),
        truncated: false,
    });
}
function entries(sha, below, isWhole, state) {
    return readTree(state.objects.get(sha)?.content ?? Buffer.alloc(0)).flatMap((each) => {
        const path = below + each.name;
        const isFolder = each.mode === '40000';
        const url = `${repositoryUrl(state)}/git/${isFolder ? 'trees' : 'blobs'}/${each.sha}`;
        const told = {
            path,
            mode: each.mode.padStart(6, '0'),
            type: isFolder ? 'tree' : 'blob',
            sha: each.sha,
            ...(!isFolder && { size: state.objects.get(each.sha)?.content.length ?? 0 }),
            url,
        };
        return isFolder && isWhole ? [told, ...entries(each.sha, `${path}/`, true, state)] : [told];
    });
}
/** `POST /git/trees`: `base_tree` with these entries over it; a `sha` of null takes one out. */
function createTree(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { base_tree: base, tree } = read.fields;
    if (!Array.isArray(tree))
        return invalidRequest('"tree" wasn\'t supplied.', ask);
    if (base !== undefined && (typeof base !== 'string' || ask.state.objects.get(base)?.type !== 'tree')) {
        return answer_failure(422, 'base_tree is not a valid tree oid', ask.reference);
    }
    const files = new Map(base === undefined ? [] : objects_filesOf(ask.state.objects, base));
    for (const each of tree) {
        const entry = entryOf(each);
        if (entry === undefined)
            return invalidRequest('An entry of "tree" has no path, mode, type and sha.', ask);
        if (entry.sha === null) {
            if (!files.delete(entry.path))
                return answer_failure(422, 'GitRPC::BadObjectState', ask.reference);
        }
        else if (ask.state.objects.get(entry.sha)?.type !== 'blob') {
            return answer_failure(422, `tree.sha ${entry.sha} is not a valid blob`, ask.reference);
        }
        else
            files.set(entry.path, { mode: entry.mode, sha: entry.sha });
    }
    const sha = storeTree(ask.state.objects, files);
    return json(201, {
        sha,
        url: `${repositoryUrl(ask.state)}/git/trees/${sha}`,
        tree: entries(sha, '', false, ask.state),
        truncated: false,
    });
}
function entryOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { path, mode, type, sha } = value;
    if (typeof path !== 'string' || path === '' || path.startsWith('/') || typeof mode !== 'string')
        return undefined;
    if (!['100644', '100755', '120000'].includes(mode) || type !== 'blob')
        return undefined;
    if (sha === null)
        return { path, mode, sha };
    return typeof sha === 'string' && sha40.test(sha) ? { path, mode, sha } : undefined;
}
/** `POST /git/commits`: without an author it is the job's bot's, and GitHub signs it. */
function createCommit(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { message, tree, parents = [], author } = read.fields;
    if (typeof message !== 'string' || typeof tree !== 'string')
        return invalidRequest('"message" or "tree" wasn\'t supplied.', ask);
    const { objects } = ask.state;
    if (objects.get(tree)?.type !== 'tree')
        return answer_failure(422, 'Tree SHA does not exist', ask.reference);
    if (!Array.isArray(parents))
        return invalidRequest('"parents" is not an array.', ask);
    const before = parents.map(String);
    if (before.some((each) => objects.get(each)?.type !== 'commit')) {
        return answer_failure(422, 'Parent SHA does not exist or is not a commit object', ask.reference);
    }
    const by = author === undefined ? bot : 'Somebody <somebody@example.org>';
    const now = ask.state.now();
    const sha = storeCommit(objects, { tree, parents: before, message }, by, Math.floor(now / 1000));
    ask.state.commits.set(sha, { sha, parents: before, message, date: now });
    if (author === undefined)
        ask.state.signed.add(sha);
    return json(201, commitObject(sha, ask.state));
}
const bot = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
/** `GET /git/commits/{sha}` */
function getGitCommit(ask) {
    return objectAt(ask, 'commit') === undefined
        ? answer_notFound(ask)
        : json(200, commitObject(ask.parameters['sha'] ?? '', ask.state));
}
function commitObject(sha, state) {
    const { tree, parents, message, author, committer } = readCommitObject(state.objects.get(sha)?.content ?? Buffer.alloc(0));
    const url = repositoryUrl(state);
    const isSigned = state.signed.has(sha);
    const by = person(committer);
    return {
        sha,
        node_id: `C_${sha.slice(0, 12)}`,
        url: `${url}/git/commits/${sha}`,
        html_url: `${pageUrl(state)}/commit/${sha}`,
        message,
        tree: { sha: tree, url: `${url}/git/trees/${tree}` },
        parents: parents.map((each) => ({
            sha: each,
            url: `${url}/git/commits/${each}`,
            html_url: `${pageUrl(state)}/commit/${each}`,
        })),
        author: person(author),
        committer: by,
        verification: verificationOf(isSigned ? 'valid' : 'unsigned', by.date, `tree ${tree}`),
    };
}
/** `Name <mail> seconds zone`, as a commit has it. */
function person(line) {
    const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d+$/.exec(line) ?? [];
    return { name, email, date: time(Number(seconds) * 1000) };
}
/** `POST /git/tags`: the object of an annotated tag, without a ref. */
function createTag(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { tag, message, object, type } = read.fields;
    if (typeof tag !== 'string' || typeof message !== 'string' || typeof object !== 'string' || type !== 'commit') {
        return invalidRequest('"tag", "message", "object" or "type" wasn\'t supplied.', ask);
    }
    if (!ask.state.commits.has(object))
        return answer_failure(422, 'Object does not exist', ask.reference);
    // the object's name is made as for one that is pushed; the ref comes by a request of its own
    const spare = `refs/tags/ ${tag}`;
    moveRef({ ref: spare, commit: object, message }, ask.state);
    const sha = ask.state.refs.get(spare) ?? '';
    ask.state.refs.delete(spare);
    const stored = ask.state.tagObjects.get(sha);
    if (stored === undefined)
        return answer_failure(422, 'Object does not exist', ask.reference);
    const made = { ...stored, tag };
    ask.state.tagObjects.set(sha, made);
    return json(201, tagEntry(made, ask.state));
}
/** `POST /git/refs` */
function createRef(ask) {
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { ref, sha } = read.fields;
    if (typeof ref !== 'string' || !/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref)) {
        return answer_failure(422, `${String(ref)} is not a valid ref name.`, ask.reference);
    }
    if (typeof sha !== 'string' || !isThere(sha, ask.state))
        return answer_failure(422, 'Object does not exist', ask.reference);
    if (ask.state.refs.has(ref))
        return answer_failure(422, 'Reference already exists', ask.reference);
    pointRef(ref, sha, ask.state);
    return json(201, refEntry(ref, sha, ask.state));
}
/** `PATCH /git/refs/{ref}`: without `force` only where nothing is lost. */
function updateRef(ask) {
    const ref = `refs/${ask.parameters['ref'] ?? ''}`;
    const old = ask.state.refs.get(ref);
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { sha, force = false } = read.fields;
    if (old === undefined)
        return answer_failure(422, 'Reference does not exist', ask.reference);
    if (typeof sha !== 'string' || !isThere(sha, ask.state))
        return answer_failure(422, 'Object does not exist', ask.reference);
    if (force !== true && !contains(sha, old, ask.state)) {
        return answer_failure(422, 'Update is not a fast forward', ask.reference);
    }
    pointRef(ref, sha, ask.state);
    return json(200, refEntry(ref, sha, ask.state));
}
const isThere = (sha, state) => state.commits.has(sha) || state.tagObjects.has(sha);
function contains(sha, ancestor, state) {
    const seen = new Set([sha]);
    for (const each of seen)
        for (const parent of state.commits.get(each)?.parents ?? [])
            seen.add(parent);
    return seen.has(ancestor);
}
function objectAt(ask, type) {
    const found = ask.state.objects.get(ask.parameters['sha'] ?? '');
    return found?.type === type ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/change.js

/** What `head` has that `base` had not where they parted. Lines are counted without regard to their order; commits that were never pushed here have no files. */
function changeOf(base, head, { commits, objects }) {
    const reach = (from) => {
        const seen = new Set([from]);
        for (const each of seen)
            for (const parent of commits.get(each)?.parents ?? [])
                seen.add(parent);
        return seen;
    };
    const [behind, ahead] = [reach(base), reach(head)];
    const parted = [...ahead].find((each) => behind.has(each)) ?? base;
    const [before, after] = [change_filesAt(parted, objects), change_filesAt(head, objects)];
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name)?.sha !== after.get(name)?.sha || before.get(name)?.mode !== after.get(name)?.mode);
    const lines = (sha) => sha === undefined
        ? []
        : (objects
            .get(sha)
            ?.content.toString()
            .split(/(?<=\n)/) ?? []);
    const counted = changed.map((name) => compared(lines(before.get(name)?.sha), lines(after.get(name)?.sha)));
    return {
        commits: [...ahead].filter((each) => !behind.has(each)).length,
        changed_files: changed.length,
        additions: counted.reduce((sum, each) => sum + each.additions, 0),
        deletions: counted.reduce((sum, each) => sum + each.deletions, 0),
    };
}
function change_filesAt(commit, objects) {
    const found = objects.get(commit);
    return found?.type === 'commit' ? objects_filesOf(objects, readCommitObject(found.content).tree) : new Map();
}
function compared(before, after) {
    const left = new Map();
    for (const line of before)
        left.set(line, (left.get(line) ?? 0) + 1);
    let kept = 0;
    for (const line of after) {
        const count = left.get(line) ?? 0;
        if (count === 0)
            continue;
        left.set(line, count - 1);
        kept += 1;
    }
    return { additions: after.length - kept, deletions: before.length - kept };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/repository.js






/** `GET /repos/{owner}/{repo}` */
function getRepository(ask) {
    const { permissions, state } = ask;
    const { parent } = state.settings;
    if (state.settings.isMoved && ask.request.path.startsWith('/repos/'))
        return moved(state);
    const push = may(permissions, 'contents', 'write');
    return json(200, {
        ...fullRepositoryEntry(state),
        network_count: 0,
        subscribers_count: 0,
        ...(parent !== undefined && { parent: fullRepositoryEntry(otherRepository(parent, undefined, state)) }),
        ...(permissions && { permissions: { admin: false, maintain: false, push, triage: false, pull: true } }),
    });
}
/** The repository as the ends of a pull request show it (schema `repository`). */
function fullRepositoryEntry(state) {
    const { repository } = state;
    const made = time(Date.UTC(2026, 0, 1));
    return {
        ...repositoryEntry(state),
        visibility: repository.visibility,
        homepage: null,
        language: null,
        license: null,
        mirror_url: null,
        topics: [],
        default_branch: repository.defaultBranch,
        archived: false,
        disabled: false,
        is_template: false,
        allow_forking: true,
        web_commit_signoff_required: false,
        has_issues: true,
        has_projects: true,
        has_wiki: true,
        has_pages: false,
        has_discussions: false,
        has_downloads: true,
        ...counts,
        created_at: made,
        updated_at: made,
        pushed_at: made,
    };
}
/** The repository as other answers name it (schema `minimal-repository`). */
function repositoryEntry(state) {
    const { repository } = state;
    return {
        id: repository.id,
        node_id: `R_${repository.id}`,
        name: repository.name,
        full_name: fullName(repository),
        private: repository.visibility !== 'public',
        owner: userEntry({ login: repository.owner, id: repository.ownerId, type: repository.ownerKind }, state.urls),
        html_url: pageUrl(state),
        description: null,
        fork: state.settings.parent !== undefined,
        ...addresses(state),
    };
}
/** Another repository of the same GitHub, `owner/name`, as the entries want it; `parent` is what it is a fork of. */
function otherRepository(fullName, parent, state) {
    const [owner = '', name = ''] = fullName.split('/');
    const numberOf = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest().readUInt32BE();
    return {
        ...state,
        repository: { ...state.repository, owner, name, ownerId: numberOf(owner), id: numberOf(fullName) },
        settings: { ...state.settings, parent },
    };
}
/** A repository that was renamed or given away is known by its number. */
function moved(state) {
    const url = `${state.urls.api}/repositories/${state.repository.id}`;
    const page = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects';
    return json(301, { message: 'Moved Permanently', url, documentation_url: page }, { location: url });
}
/** Nobody has looked at the repository yet. */
const counts = {
    size: 0,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
};
/** What each address of the API adds to the repository's own. */
const parts = {
    archive: '/{archive_format}{/ref}',
    assignees: '/assignees{/user}',
    blobs: '/git/blobs{/sha}',
    branches: '/branches{/branch}',
    collaborators: '/collaborators{/collaborator}',
    comments: '/comments{/number}',
    commits: '/commits{/sha}',
    compare: '/compare/{base}...{head}',
    contents: '/contents/{+path}',
    contributors: '/contributors',
    deployments: '/deployments',
    downloads: '/downloads',
    events: '/events',
    forks: '/forks',
    git_commits: '/git/commits{/sha}',
    git_refs: '/git/refs{/sha}',
    git_tags: '/git/tags{/sha}',
    hooks: '/hooks',
    issue_comment: '/issues/comments{/number}',
    issue_events: '/issues/events{/number}',
    issues: '/issues{/number}',
    keys: '/keys{/key_id}',
    labels: '/labels{/name}',
    languages: '/languages',
    merges: '/merges',
    milestones: '/milestones{/number}',
    notifications: '/notifications{?since,all,participating}',
    pulls: '/pulls{/number}',
    releases: '/releases{/id}',
    stargazers: '/stargazers',
    statuses: '/statuses/{sha}',
    subscribers: '/subscribers',
    subscription: '/subscription',
    tags: '/tags',
    teams: '/teams',
    trees: '/git/trees{/sha}',
};
function addresses(state) {
    const page = pageUrl(state);
    const { host } = new URL(page);
    const named = Object.entries(parts).map(([name, part]) => [`${name}_url`, `${repositoryUrl(state)}${part}`]);
    return {
        url: repositoryUrl(state),
        ...Object.fromEntries(named),
        clone_url: `${page}.git`,
        git_url: `git://${page.replace(/^https?:\/\//, '')}.git`,
        ssh_url: `git@${host}:${fullName(state.repository)}.git`,
        svn_url: page,
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/pull-entry.js






/** When something last happened to a pull request, in milliseconds. */
const updatedAt = ({ createdAt, mergedAt, closedAt }) => mergedAt ?? closedAt ?? createdAt;
/** A pull request as a list tells it (schema `pull-request-simple`). */
function shortPullEntry(pull, state) {
    const url = `${repositoryUrl(state)}/pulls/${pull.number}`;
    const issue = `${repositoryUrl(state)}/issues/${pull.number}`;
    const page = `${pageUrl(state)}/pull/${pull.number}`;
    const head = pull_entry_end(pull.head, state, pull);
    const closed = pull.mergedAt ?? (pull.state === 'closed' ? updatedAt(pull) : undefined);
    const addresses = {
        html_url: page,
        issue_url: issue,
        comments_url: `${issue}/comments`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${repositoryUrl(state)}/pulls/comments{/number}`,
        commits_url: `${url}/commits`,
        statuses_url: `${repositoryUrl(state)}/statuses/${head.sha}`,
    };
    return {
        id: idOf(`pull ${pull.number}`),
        node_id: `PR_${pull.number}`,
        number: pull.number,
        url,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        ...addresses,
        user: userEntry(actionsBot, state.urls),
        title: pull.title,
        body: pull.body === '' ? null : pull.body,
        state: pull.state,
        draft: pull.draft,
        locked: false,
        active_lock_reason: null,
        created_at: time(pull.createdAt),
        updated_at: time(updatedAt(pull)),
        closed_at: closed === undefined ? null : time(closed),
        merged_at: pull.mergedAt === undefined ? null : time(pull.mergedAt),
        // while it is open: of the trial merge, which is no commit of the base
        merge_commit_sha: pull.mergeCommit ?? '0'.repeat(39) + '1',
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        milestone: null,
        labels: pull.labels.map((name) => labelEntry(name, state)),
        head,
        base: pull_entry_end(pull.base, state),
        author_association: 'CONTRIBUTOR',
        auto_merge: null,
        _links: {
            self: { href: url },
            html: { href: addresses.html_url },
            issue: { href: addresses.issue_url },
            comments: { href: addresses.comments_url },
            review_comments: { href: addresses.review_comments_url },
            review_comment: { href: addresses.review_comment_url },
            commits: { href: addresses.commits_url },
            statuses: { href: addresses.statuses_url },
        },
    };
}
/** A pull request as it is told alone (schema `pull-request`): with the size of its change. */
function pullEntry(pull, state) {
    const isOpen = pull.state === 'open';
    const isMerged = pull.mergedAt !== undefined;
    const head = pull_entry_end(pull.head, state, pull).sha;
    const base = state.commits.get(pull.mergeCommit ?? '')?.parents[0] ?? pull_entry_end(pull.base, state).sha;
    return {
        ...shortPullEntry(pull, state),
        merged: isMerged,
        merged_by: isMerged ? userEntry({ login: 'octocat', id: 583_231, type: 'User' }, state.urls) : null,
        mergeable: isOpen ? true : null,
        mergeable_state: isOpen ? 'clean' : 'unknown',
        rebaseable: isOpen ? true : null,
        comments: 0,
        review_comments: 0,
        maintainer_can_modify: false,
        ...changeOf(base, head, state),
    };
}
/** A label as the API tells it; one that was made by its use is grey and says nothing. */
function labelEntry(name, state) {
    const id = idOf(`label ${name}`);
    return {
        id,
        node_id: `LA_${id}`,
        url: `${repositoryUrl(state)}/labels/${encodeURIComponent(name)}`,
        name,
        color: 'ededed',
        default: false,
        description: null,
    };
}
function pull_entry_end(branch, state, pull) {
    const { owner, ownerId, ownerKind } = state.repository;
    return {
        label: `${owner}:${branch}`,
        ref: branch,
        // GitHub goes on to tell the last commit of a branch that was deleted
        sha: state.refs.get(`refs/heads/${branch}`) ?? pull?.headCommit ?? '0'.repeat(40),
        user: userEntry({ login: owner, id: ownerId, type: ownerKind }, state.urls),
        repo: fullRepositoryEntry(state),
    };
}
/** A number that is always the same for the same thing. */
const idOf = (thing) => (0,external_node_crypto_.createHash)('sha256').update(thing).digest().readUInt32BE();

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/pulls.js



/** `GET /pulls`: open ones unless told, by head (`owner:branch`) and base. */
function listPulls(ask) {
    const { query } = ask.request;
    const state = query.get('state') ?? 'open';
    const [head, base] = [query.get('head'), query.get('base')];
    const found = [...ask.state.pulls.values()].filter((each) => (state === 'all' || each.state === state) &&
        (base === null || each.base === base) &&
        (head === null || head === `${ask.state.repository.owner}:${each.head}`));
    // the newest first; `sort=updated` is only told from that by what has happened since
    const byUpdate = query.get('sort') === 'updated';
    const sorted = byUpdate ? found.sort((one, other) => updatedAt(other) - updatedAt(one)) : found.reverse();
    return listed(sorted, ask, (each) => shortPullEntry(each, ask.state));
}
/** `POST /pulls` */
function createPull(ask) {
    const { state } = ask;
    if (!state.mayCreatePulls) {
        return answer_failure(403, 'GitHub Actions is not permitted to create or approve pull requests.', ask.reference);
    }
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { title, head, base, body = '', draft = false } = read.fields;
    const invalid = (field) => validationFailed([{ resource: 'PullRequest', field, code: 'invalid' }], ask);
    if (typeof title !== 'string' || title === '')
        return invalid('title');
    const branch = typeof head === 'string' ? head.replace(`${state.repository.owner}:`, '') : '';
    if (!state.refs.has(`refs/heads/${branch}`))
        return invalid('head');
    if (typeof base !== 'string' || !state.refs.has(`refs/heads/${base}`))
        return invalid('base');
    if (typeof body !== 'string' || body.length > 65_536) {
        const message = 'body is too long (maximum is 65536 characters)';
        return validationFailed([{ resource: 'PullRequest', field: 'body', code: 'custom', message }], ask);
    }
    const headCommit = state.refs.get(`refs/heads/${branch}`) ?? '';
    const same = [...state.pulls.values()].some((each) => each.state === 'open' && each.head === branch && each.base === base);
    if (same) {
        const message = `A pull request already exists for ${state.repository.owner}:${branch}.`;
        return validationFailed([{ resource: 'PullRequest', code: 'custom', message }], ask);
    }
    if (headCommit === state.refs.get(`refs/heads/${base}`)) {
        const message = `No commits between ${base} and ${branch}`;
        return validationFailed([{ resource: 'PullRequest', code: 'custom', message }], ask);
    }
    const number = state.pulls.size + 1;
    const made = {
        number,
        title,
        body,
        state: 'open',
        draft: draft === true,
        head: branch,
        headCommit,
        base,
        labels: [],
        createdAt: state.now(),
        mergedAt: undefined,
        mergeCommit: undefined,
        commits: [],
    };
    state.pulls.set(number, made);
    return json(201, pullEntry(made, state));
}
/** `GET /pulls/{number}` */
function getPull(ask) {
    const found = ask.state.pulls.get(Number(ask.parameters['number']));
    return found === undefined ? answer_notFound(ask) : json(200, pullEntry(found, ask.state));
}
/** `PATCH /pulls/{number}` */
function updatePull(ask) {
    const found = ask.state.pulls.get(Number(ask.parameters['number']));
    if (found === undefined)
        return answer_notFound(ask);
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { title, body, state } = read.fields;
    if (typeof title === 'string')
        found.title = title;
    if (typeof body === 'string')
        found.body = body;
    if (state === 'open' || state === 'closed') {
        if (state === 'closed' && found.state === 'open')
            found.closedAt = ask.state.now();
        found.state = state;
    }
    return json(200, pullEntry(found, ask.state));
}
/** `GET /commits/{sha}/pulls`: those that brought the commit. */
function pullsOfCommit(ask) {
    const sha = ask.parameters['sha'] ?? '';
    if (!ask.state.commits.has(sha))
        return answer_failure(422, `No commit found for SHA: ${sha}`, ask.reference);
    const found = [...ask.state.pulls.values()].filter((each) => each.mergeCommit === sha || each.commits.includes(sha));
    return listed(found, ask, (each) => shortPullEntry(each, ask.state));
}
/** `POST /issues/{number}/labels`: a label that there is not is made. */
function addLabels(ask) {
    const found = ask.state.pulls.get(Number(ask.parameters['number']));
    if (found === undefined)
        return answer_notFound(ask);
    const read = readFields(ask);
    if ('refused' in read)
        return read.refused;
    const { labels } = read.fields;
    if (!Array.isArray(labels))
        return answer_failure(422, 'Validation Failed', ask.reference);
    for (const each of labels.map(String))
        if (!found.labels.includes(each))
            found.labels.push(each);
    return json(200, found.labels.map((name) => labelEntry(name, ask.state)));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/runs.js






/** `GET \u2026/actions/runs/{run}`: also those that the pull request of a fork has started, with the fork as `head_repository`. */
function getRun(ask) {
    const run = ask.state.runs.get(Number(ask.parameters['run']));
    return run === undefined ? answer_notFound(ask) : json(200, runEntry(run, ask.state));
}
/** `GET \u2026/actions/workflows/{file}/runs`, of one commit or of one branch or tag where that is asked for; the newest first. */
function listWorkflowRuns(ask) {
    const { state, request } = ask;
    const [commit, branch] = [request.query.get('head_sha'), request.query.get('branch')];
    const found = [...state.runs.values()].filter((run) => external_node_path_.posix.basename(run.workflowFile) === ask.parameters['workflow'] &&
        (commit === null || run.sha === commit) &&
        (branch === null || headBranch(run) === branch));
    const entries = found.sort((one, other) => other.runId - one.runId).map((run) => runEntry(run, state));
    return json(200, { total_count: entries.length, workflow_runs: entries });
}
/** `GET \u2026/actions/runs/{run}/jobs` */
function listJobs(ask) {
    const { state } = ask;
    const run = state.runs.get(Number(ask.parameters['run']));
    if (run === undefined)
        return answer_notFound(ask);
    const made = time(state.now());
    const jobs = Object.entries(run.jobs ?? {}).map(([name, conclusion], at) => {
        const id = run.runId * 100 + at;
        const page = `${pageUrl(state)}/actions/runs/${run.runId}/job/${id}`;
        return {
            id,
            run_id: run.runId,
            run_url: `${repositoryUrl(state)}/actions/runs/${run.runId}`,
            run_attempt: run.runAttempt,
            node_id: `CR_${id}`,
            head_sha: run.sha,
            url: `${repositoryUrl(state)}/actions/jobs/${id}`,
            html_url: page,
            status: 'completed',
            conclusion,
            created_at: made,
            started_at: made,
            completed_at: made,
            name,
            steps: [],
            check_run_url: `${repositoryUrl(state)}/check-runs/${id}`,
            labels: ['ubuntu-24.04'],
            runner_id: 1,
            runner_name: 'GitHub Actions 1',
            runner_group_id: 0,
            runner_group_name: 'GitHub Actions',
            workflow_name: run.workflow,
            head_branch: headBranch(run),
        };
    });
    return json(200, { total_count: jobs.length, jobs });
}
const headBranch = (run) => run.headRef === '' ? run.ref.replace(/^refs\/(heads|tags)\//, '') : run.headRef;
function runEntry(run, state) {
    const url = `${repositoryUrl(state)}/actions/runs/${run.runId}`;
    const made = time(state.now());
    const repository = repositoryEntry(state);
    const head = run.headRepository;
    return {
        id: run.runId,
        node_id: `WFR_${run.runId}`,
        name: run.workflow,
        head_branch: headBranch(run),
        head_sha: run.sha,
        path: run.workflowFile,
        display_title: run.workflow,
        run_number: run.runNumber,
        run_attempt: run.runAttempt,
        event: run.event,
        status: run.status ?? 'completed',
        conclusion: (run.status ?? 'completed') === 'completed' ? (run.conclusion ?? 'failure') : null,
        workflow_id: 1,
        url,
        html_url: `${pageUrl(state)}/actions/runs/${run.runId}`,
        pull_requests: [],
        created_at: made,
        updated_at: made,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${repositoryUrl(state)}/check-suites/1`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        workflow_url: `${repositoryUrl(state)}/actions/workflows/1`,
        head_commit: null,
        repository,
        head_repository: head === undefined ? repository : repositoryEntry(otherRepository(head, fullName(state.repository), state)),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/run-artifacts.js




/** `GET \u2026/actions/runs/{run}/artifacts?name=`: those of all attempts of the run, the expired too, the newest first. */
function listRunArtifacts(ask) {
    const run = Number(ask.parameters['run']);
    return listing((each) => each.runId === run, ask);
}
/** `GET \u2026/actions/artifacts?name=`: those of every run. */
function listArtifacts(ask) {
    return listing(() => true, ask);
}
/** `GET \u2026/actions/artifacts/{id}` */
function getArtifact(ask) {
    const [artifact, store] = run_artifacts_find(ask);
    return artifact && store ? json(200, run_artifacts_entry(artifact, store, ask)) : answer_notFound(ask);
}
/** `GET \u2026/actions/artifacts/{id}/zip`: 302 to the blob store; 410 once it has expired. */
function downloadArtifact(ask) {
    const [artifact, store] = run_artifacts_find(ask);
    if (!artifact || !store || ask.parameters['format'] !== 'zip')
        return answer_notFound(ask);
    if (isExpired(artifact, store))
        return answer_failure(410, 'Artifact has expired', ask.reference);
    return { status: 302, headers: { location: signedUrl(artifact, 'r', store) } };
}
/** `DELETE \u2026/actions/artifacts/{id}` */
function deleteArtifact(ask) {
    const [artifact, store] = run_artifacts_find(ask);
    if (!artifact || !store)
        return answer_notFound(ask);
    store.artifacts.splice(store.artifacts.indexOf(artifact), 1);
    store.blobs.delete(artifact.blob);
    return { status: 204 };
}
function listing(wanted, ask) {
    const store = ask.state.artifacts;
    const name = ask.request.query.get('name');
    const found = (store?.artifacts ?? [])
        .filter((each) => each.finalized && wanted(each) && (name === null || each.name === name))
        .sort((a, b) => b.id - a.id);
    const { items, headers } = page(found, ask);
    const artifacts = store ? items.map((each) => run_artifacts_entry(each, store, ask)) : [];
    return json(200, { total_count: found.length, artifacts }, headers);
}
function run_artifacts_find(ask) {
    const store = ask.state.artifacts;
    const id = Number(ask.parameters['artifact']);
    return [store?.artifacts.find((each) => each.id === id && each.finalized), store];
}
function run_artifacts_entry(artifact, store, ask) {
    const url = `${repositoryUrl(ask.state)}/actions/artifacts/${artifact.id}`;
    return {
        id: artifact.id,
        node_id: `ART_${artifact.id}`,
        name: artifact.name,
        size_in_bytes: store.blobs.get(artifact.blob)?.content?.length ?? 0,
        url,
        archive_download_url: `${url}/zip`,
        expired: isExpired(artifact, store),
        digest: artifact.digest ?? null,
        created_at: time(artifact.createdAt),
        updated_at: time(artifact.createdAt),
        expires_at: time(artifact.expiresAt),
        workflow_run: {
            id: artifact.runId,
            repository_id: ask.state.repository.id,
            head_repository_id: ask.state.repository.id,
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/settings-routes.js




const settings_routes_open = { method: 'GET', scope: 'actions', level: 'read' };
const settings_routes_closed = { method: 'GET', level: 'read', guarded: true };
/** The settings that a release depends on. Those that are guarded are for tokens of people who may change them. */
const settingsRoutes = [
    {
        ...settings_routes_open,
        path: /^\/environments\/(?<name>[^/]+)$/,
        reference: 'deployments/environments#get-an-environment',
        answer: getEnvironment,
    },
    {
        ...settings_routes_open,
        path: /^\/environments\/(?<name>[^/]+)\/deployment-branch-policies$/,
        reference: 'deployments/branch-policies#list-deployment-branch-policies',
        answer: listPolicies,
    },
    {
        ...settings_routes_open,
        scope: 'metadata',
        path: /^\/rulesets$/,
        reference: 'repos/rules#get-all-repository-rulesets',
        answer: listRulesets,
    },
    {
        ...settings_routes_closed,
        scope: 'environments',
        path: /^\/environments\/(?<name>[^/]+)\/secrets$/,
        reference: 'actions/secrets#list-environment-secrets',
        answer: (ask) => settings_routes_named(ask.state.settings.environments.get(ask.parameters['name'] ?? '')?.secrets, ask),
    },
    {
        ...settings_routes_closed,
        scope: 'secrets',
        path: /^\/actions\/secrets$/,
        reference: 'actions/secrets#list-repository-secrets',
        answer: (ask) => settings_routes_named([...ask.state.settings.secrets], ask),
    },
    {
        ...settings_routes_closed,
        scope: 'secrets',
        path: /^\/actions\/organization-secrets$/,
        reference: 'actions/secrets#list-repository-organization-secrets',
        answer: (ask) => settings_routes_named([...ask.state.settings.organizationSecrets], ask),
    },
    {
        ...settings_routes_closed,
        scope: 'variables',
        path: /^\/actions\/variables\/(?<name>[^/]+)$/,
        reference: 'actions/variables#get-a-repository-variable',
        answer: getVariable,
    },
    {
        ...settings_routes_closed,
        scope: 'variables',
        path: /^\/actions\/organization-variables$/,
        reference: 'actions/variables#list-repository-organization-variables',
        answer: () => json(200, { total_count: 0, variables: [] }),
    },
    {
        ...settings_routes_closed,
        scope: 'administration',
        path: /^\/actions\/permissions\/workflow$/,
        reference: 'actions/permissions#get-default-workflow-permissions-for-a-repository',
        answer: ({ state }) => json(200, {
            default_workflow_permissions: 'read',
            can_approve_pull_request_reviews: state.mayCreatePulls,
        }),
    },
    {
        ...settings_routes_closed,
        scope: 'administration',
        path: /^\/immutable-releases$/,
        reference: 'repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
        answer: ({ state }) => json(200, { enabled: state.immutable, enforced_by_owner: false }),
    },
];
function getEnvironment(ask) {
    const { state, parameters } = ask;
    const name = parameters['name'] ?? '';
    const found = state.settings.environments.get(name);
    if (found === undefined)
        return answer_notFound(ask);
    const made = time(Date.UTC(2026, 0, 1));
    const isCustom = typeof found.open === 'object';
    return json(200, {
        id: 1,
        node_id: 'EN_1',
        name,
        url: `${repositoryUrl(state)}/environments/${encodeURIComponent(name)}`,
        html_url: `${pageUrl(state)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
        created_at: made,
        updated_at: made,
        can_admins_bypass: true,
        protection_rules: protection(ask, found),
        deployment_branch_policy: found.open === undefined ? null : { protected_branches: !isCustom, custom_branch_policies: isCustom },
    });
}
function protection({ state }, { reviewers = [], wait = 0, open: from }) {
    const people = reviewers.map((login, at) => ({
        type: 'User',
        reviewer: userEntry({ login, id: at + 1, type: 'User' }, state.urls),
    }));
    return [
        ...(wait > 0 ? [{ id: 1, node_id: 'GA_1', type: 'wait_timer', wait_timer: wait }] : []),
        ...(people.length > 0
            ? [{ id: 2, node_id: 'GA_2', type: 'required_reviewers', prevent_self_review: false, reviewers: people }]
            : []),
        ...(from === undefined ? [] : [{ id: 3, node_id: 'GA_3', type: 'branch_policy' }]),
    ];
}
function listPolicies(ask) {
    const found = ask.state.settings.environments.get(ask.parameters['name'] ?? '');
    if (found === undefined || typeof found.open !== 'object')
        return answer_notFound(ask);
    const policies = found.open.map(({ name, type }, at) => ({ id: at + 1, node_id: `GBP_${at + 1}`, name, type }));
    return json(200, { total_count: policies.length, branch_policies: policies });
}
function listRulesets({ state, request }) {
    const target = request.query.get('targets');
    const wanted = state.settings.rulesets.filter((each) => target === null || target.split(',').includes(each.target));
    const source = `${state.repository.owner}/${state.repository.name}`;
    return json(200, wanted.map((each, at) => ({ id: at + 1, ...each, source_type: 'Repository', source })));
}
/** Names with their times; the values are told to nobody. */
function settings_routes_named(names, ask) {
    if (names === undefined && !ask.state.settings.environments.has(ask.parameters['name'] ?? ''))
        return answer_notFound(ask);
    const made = time(Date.UTC(2026, 0, 1));
    const secrets = (names ?? []).map((name) => ({ name, created_at: made, updated_at: made }));
    return json(200, { total_count: secrets.length, secrets });
}
function getVariable(ask) {
    const name = ask.parameters['name'] ?? '';
    const value = ask.state.settings.variables.get(name);
    if (value === undefined)
        return answer_notFound(ask);
    const made = time(Date.UTC(2026, 0, 1));
    return json(200, { name, value, created_at: made, updated_at: made });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github/routes.js













const contents = { scope: 'contents', level: 'read' };
const change = { scope: 'contents', level: 'write' };
const actions = { scope: 'actions', level: 'read' };
const pulls = { scope: 'pull-requests', level: 'read' };
const proposal = { scope: 'pull-requests', level: 'write' };
const releases = 'releases/releases';
const attestations = 'repos/attestations';
const assets = 'releases/assets';
const artifacts = 'actions/artifacts';
/** Every route that is served, the more particular path before the more general one. */
const routes = [
    ...settingsRoutes,
    {
        method: 'GET',
        path: /^$/,
        scope: 'metadata',
        level: 'read',
        reference: 'repos/repos#get-a-repository',
        answer: getRepository,
    },
    {
        method: 'GET',
        path: /^\/git\/ref\/(?<ref>.+)$/,
        ...contents,
        reference: 'git/refs#get-a-reference',
        answer: getRef,
    },
    {
        method: 'GET',
        path: /^\/git\/matching-refs\/(?<ref>.*)$/,
        ...contents,
        reference: 'git/refs#list-matching-references',
        answer: matchingRefs,
    },
    { method: 'GET', path: /^\/git\/tags\/(?<sha>[^/]+)$/, ...contents, reference: 'git/tags#get-a-tag', answer: getTag },
    { method: 'POST', path: /^\/git\/blobs$/, ...change, reference: 'git/blobs#create-a-blob', answer: createBlob },
    {
        method: 'GET',
        path: /^\/git\/blobs\/(?<sha>[^/]+)$/,
        ...contents,
        reference: 'git/blobs#get-a-blob',
        answer: getBlob,
    },
    { method: 'POST', path: /^\/git\/trees$/, ...change, reference: 'git/trees#create-a-tree', answer: createTree },
    {
        method: 'GET',
        path: /^\/git\/trees\/(?<sha>.+)$/,
        ...contents,
        reference: 'git/trees#get-a-tree',
        answer: getTree,
    },
    {
        method: 'POST',
        path: /^\/git\/commits$/,
        ...change,
        reference: 'git/commits#create-a-commit',
        answer: createCommit,
    },
    {
        method: 'GET',
        path: /^\/git\/commits\/(?<sha>[^/]+)$/,
        ...contents,
        reference: 'git/commits#get-a-commit-object',
        answer: getGitCommit,
    },
    { method: 'POST', path: /^\/git\/tags$/, ...change, reference: 'git/tags#create-a-tag-object', answer: createTag },
    { method: 'POST', path: /^\/git\/refs$/, ...change, reference: 'git/refs#create-a-reference', answer: createRef },
    {
        method: 'PATCH',
        path: /^\/git\/refs\/(?<ref>.+)$/,
        ...change,
        reference: 'git/refs#update-a-reference',
        answer: updateRef,
    },
    { method: 'GET', path: /^\/pulls$/, ...pulls, reference: 'pulls/pulls#list-pull-requests', answer: listPulls },
    {
        method: 'POST',
        path: /^\/pulls$/,
        ...proposal,
        reference: 'pulls/pulls#create-a-pull-request',
        answer: createPull,
    },
    {
        method: 'GET',
        path: /^\/pulls\/(?<number>\d+)$/,
        ...pulls,
        reference: 'pulls/pulls#get-a-pull-request',
        answer: getPull,
    },
    {
        method: 'PATCH',
        path: /^\/pulls\/(?<number>\d+)$/,
        ...proposal,
        reference: 'pulls/pulls#update-a-pull-request',
        answer: updatePull,
    },
    {
        method: 'POST',
        path: /^\/issues\/(?<number>\d+)\/labels$/,
        ...proposal,
        reference: 'issues/labels#add-labels-to-an-issue',
        answer: addLabels,
    },
    {
        method: 'GET',
        path: /^\/commits\/(?<sha>[0-9a-f]+)\/pulls$/,
        ...pulls,
        reference: 'commits/commits#list-pull-requests-associated-with-a-commit',
        answer: pullsOfCommit,
    },
    {
        method: 'GET',
        path: /^\/commits\/(?<ref>.+)$/,
        ...contents,
        reference: 'commits/commits#get-a-commit',
        answer: getCommit,
    },
    {
        method: 'GET',
        path: /^\/compare\/(?<base>.+?)\.\.\.(?<head>.+)$/,
        ...contents,
        reference: 'commits/commits#compare-two-commits',
        answer: compare,
    },
    { method: 'GET', path: /^\/releases$/, ...contents, reference: `${releases}#list-releases`, answer: listReleases },
    { method: 'POST', path: /^\/releases$/, ...change, reference: `${releases}#create-a-release`, answer: createRelease },
    {
        method: 'POST',
        path: /^\/releases\/generate-notes$/,
        ...change,
        reference: `${releases}#generate-release-notes-content-for-a-release`,
        answer: generateNotes,
    },
    {
        method: 'GET',
        path: /^\/releases\/latest$/,
        ...contents,
        reference: `${releases}#get-the-latest-release`,
        answer: latestRelease,
    },
    {
        method: 'GET',
        path: /^\/releases\/tags\/(?<tag>.+)$/,
        ...contents,
        reference: `${releases}#get-a-release-by-tag-name`,
        answer: releaseByTag,
    },
    {
        method: 'GET',
        path: /^\/releases\/assets\/(?<asset>\d+)$/,
        ...contents,
        reference: `${assets}#get-a-release-asset`,
        answer: getAsset,
    },
    {
        method: 'PATCH',
        path: /^\/releases\/assets\/(?<asset>\d+)$/,
        ...change,
        reference: `${assets}#update-a-release-asset`,
        answer: updateAsset,
    },
    {
        method: 'DELETE',
        path: /^\/releases\/assets\/(?<asset>\d+)$/,
        ...change,
        reference: `${assets}#delete-a-release-asset`,
        answer: deleteAsset,
    },
    {
        method: 'GET',
        path: /^\/releases\/(?<id>\d+)$/,
        ...contents,
        reference: `${releases}#get-a-release`,
        answer: getRelease,
    },
    {
        method: 'PATCH',
        path: /^\/releases\/(?<id>\d+)$/,
        ...change,
        reference: `${releases}#update-a-release`,
        answer: updateRelease,
    },
    {
        method: 'DELETE',
        path: /^\/releases\/(?<id>\d+)$/,
        ...change,
        reference: `${releases}#delete-a-release`,
        answer: deleteRelease,
    },
    {
        method: 'GET',
        path: /^\/releases\/(?<id>\d+)\/assets$/,
        ...contents,
        reference: `${assets}#list-release-assets`,
        answer: listAssets,
    },
    {
        method: 'POST',
        path: /^\/releases\/(?<id>\d+)\/assets$/,
        ...change,
        upload: true,
        reference: `${assets}#upload-a-release-asset`,
        answer: uploadAsset,
    },
    {
        method: 'GET',
        path: /^\/immutable-releases$/,
        scope: 'administration',
        level: 'read',
        guarded: true,
        reference: 'repos/repos#check-if-immutable-releases-are-enabled-for-a-repository',
        answer: (ask) => (ask.state.immutable ? json(200, { enabled: true, enforced_by_owner: false }) : answer_notFound(ask)),
    },
    {
        method: 'GET',
        path: /^\/actions\/runs\/(?<run>\d+)$/,
        ...actions,
        reference: 'actions/workflow-runs#get-a-workflow-run',
        answer: getRun,
    },
    {
        method: 'GET',
        path: /^\/actions\/runs\/(?<run>\d+)\/artifacts$/,
        ...actions,
        reference: `${artifacts}#list-workflow-run-artifacts`,
        answer: listRunArtifacts,
    },
    {
        method: 'GET',
        path: /^\/actions\/workflows\/(?<workflow>[^/]+)\/runs$/,
        ...actions,
        reference: 'actions/workflow-runs#list-workflow-runs-for-a-workflow',
        answer: listWorkflowRuns,
    },
    {
        method: 'GET',
        path: /^\/actions\/runs\/(?<run>\d+)\/jobs$/,
        ...actions,
        reference: 'actions/workflow-jobs#list-jobs-for-a-workflow-run',
        answer: listJobs,
    },
    {
        method: 'GET',
        path: /^\/actions\/artifacts$/,
        ...actions,
        reference: `${artifacts}#list-artifacts-for-a-repository`,
        answer: listArtifacts,
    },
    {
        method: 'GET',
        path: /^\/actions\/artifacts\/(?<artifact>\d+)$/,
        ...actions,
        reference: `${artifacts}#get-an-artifact`,
        answer: getArtifact,
    },
    {
        method: 'GET',
        path: /^\/actions\/artifacts\/(?<artifact>\d+)\/(?<format>\w+)$/,
        ...actions,
        guarded: true,
        reference: `${artifacts}#download-an-artifact`,
        answer: downloadArtifact,
    },
    {
        method: 'DELETE',
        path: /^\/actions\/artifacts\/(?<artifact>\d+)$/,
        scope: 'actions',
        level: 'write',
        reference: `${artifacts}#delete-an-artifact`,
        answer: deleteArtifact,
    },
    {
        method: 'POST',
        path: /^\/actions\/workflows\/(?<workflow>[^/]+)\/dispatches$/,
        scope: 'actions',
        level: 'write',
        reference: 'actions/workflows#create-a-workflow-dispatch-event',
        answer: dispatchWorkflow,
    },
    {
        method: 'POST',
        path: /^\/attestations$/,
        scope: 'attestations',
        level: 'write',
        reference: `${attestations}#create-an-attestation`,
        answer: createAttestation,
    },
    {
        method: 'GET',
        path: /^\/attestations\/(?<digest>[^/]+)$/,
        scope: 'attestations',
        level: 'read',
        reference: `${attestations}#list-attestations`,
        answer: listAttestations,
    },
];

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/github.js





/**
 * Answers for api.github.com and uploads.github.com (or one host with `/api/v3` and `/api/uploads`), and for the
 * downloads of release assets. Every other page of github.com is `'upstream'`.
 */
async function handleGitHub(request, state) {
    const { owner, name } = state.repository;
    const download = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(request.path);
    if (download && isFor(request, /^github\.com$/) && github_isNamed(download[1], download[2], owner, name)) {
        return browserDownload(github_decode(download[3]), github_decode(download[4]), state);
    }
    if (request.host === downloadHost)
        return assetBytes(request.path, request.query.get('sig'), state);
    const [, prefix, path = ''] = /^(\/api\/v3|\/api\/uploads)?(\/.*)$/.exec(request.path) ?? [];
    const [api, uploads] = [new URL(state.urls.api).host, new URL(state.urls.uploads).host];
    const ours = isFor(request, /^(api|uploads)\.github\.com$/) || [api, uploads].includes(request.host);
    if (!ours || (prefix === undefined && request.host === 'github.com'))
        return 'upstream';
    const upload = prefix === '/api/uploads' || (request.host === uploads && uploads !== api);
    return stamp(github_answer({ ...request, path }, upload, state), upload, request, state);
}
function github_answer(request, upload, state) {
    if (request.headers['user-agent'] === undefined) {
        const text = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header';
        return { status: 403, headers: { 'content-type': 'text/html; charset=utf-8' }, body: `\r\n${text}.\r\n` };
    }
    const caller = whois(request, state);
    if ('refused' in caller)
        return caller.refused;
    if (request.method !== 'GET' && request.method !== 'HEAD' && state.secondaryLimits > 0) {
        state.secondaryLimits -= 1;
        return secondaryLimit();
    }
    const { permissions } = caller;
    const [, owner, name, id, rest = ''] = /^\/(?:repos\/([^/]+)\/([^/]+)|repositories\/(\d+))(\/.*)?$/.exec(request.path) ?? [];
    const { repository } = state;
    const here = id === undefined ? github_isNamed(owner, name, repository.owner, repository.name) : id === String(repository.id);
    if (!here || (repository.visibility !== 'public' && !permissions))
        return answer_notFound({ reference: '' });
    for (const route of routes) {
        const match = route.path.exec(rest);
        if (!match || route.method !== request.method || (route.upload ?? false) !== upload)
            continue;
        const refused = door(route, permissions, state);
        if (refused)
            return refused;
        const parameters = Object.fromEntries(Object.entries(match.groups ?? {}).map(([key, value]) => [key, github_decode(value)]));
        const ask = { request, state, parameters, permissions, reference: route.reference };
        const given = route.answer(ask);
        const needs = { 'x-accepted-github-permissions': `${route.scope}=${route.level}` };
        return { ...given, headers: { ...needs, ...given.headers } };
    }
    return answer_notFound({ reference: '' });
}
/** 401 for a caller without a token where one is needed; 403 for a token that may not, as an installation's is told. */
function door(route, permissions, state) {
    const open = route.level === 'read' && route.guarded !== true && state.repository.visibility === 'public';
    if (open || route.scope === 'metadata')
        return undefined;
    if (!permissions)
        return answer_failure(401, 'Requires authentication', route.reference);
    if (may(permissions, route.scope, route.level))
        return undefined;
    return answer_failure(403, 'Resource not accessible by integration', route.reference);
}
/** The caller's permissions (`undefined` without a token), or 401 for an unknown token, or 403 when its hour is used up. */
function whois(request, state) {
    const authorization = request.headers['authorization'];
    const token = bearer(request);
    const permissions = token === undefined ? undefined : state.tokens.get(token);
    if (authorization !== undefined && !permissions)
        return { refused: answer_failure(401, 'Bad credentials') };
    const hour = quota(token, state);
    hour.used += 1;
    if (hour.used <= limitOf(token, state))
        return { permissions };
    const who = token === undefined ? 'this address' : `installation ID ${state.repository.ownerId}`;
    return {
        refused: answer_failure(403, `API rate limit exceeded for ${who}.`, 'using-the-rest-api/rate-limits-for-the-rest-api'),
    };
}
/** The limit on what creates content (REST docs, "Rate limits": 403 or 429, with `retry-after` in seconds). */
function secondaryLimit() {
    const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    const answer = answer_failure(403, words, 'using-the-rest-api/rate-limits-for-the-rest-api');
    return { ...answer, headers: { ...answer.headers, 'retry-after': '1' } };
}
function quota(token, state) {
    const key = token ?? '';
    const known = state.requests.get(key);
    if (known && known.reset * 1000 > state.now())
        return known;
    const fresh = { used: 0, reset: Math.floor(state.now() / 1000) + 3600 };
    state.requests.set(key, fresh);
    return fresh;
}
function limitOf(token, state) {
    return token === undefined ? Math.min(60, state.rateLimit) : state.rateLimit;
}
/** The headers that every answer of the API has; the host for uploads tells its request id in the error's body instead of the status. */
function stamp(given, upload, request, state) {
    const id = [2, 3, 4, 4, 4].map((bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('hex').toUpperCase()).join(':');
    const token = bearer(request);
    const hour = quota(token, state);
    const limit = limitOf(token, state);
    const headers = {
        server: 'github.com',
        'x-github-request-id': id,
        'x-github-media-type': 'github.v3; format=json',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(limit - hour.used, 0)),
        'x-ratelimit-used': String(hour.used),
        'x-ratelimit-reset': String(hour.reset),
        'x-ratelimit-resource': 'core',
        ...given.headers,
    };
    if (!upload || given.status < 400 || typeof given.body !== 'string')
        return { ...given, headers };
    const error = JSON.parse(given.body);
    const { status: _, ...body } = { status: undefined, ...(typeof error === 'object' ? error : {}) };
    return { ...given, headers, body: JSON.stringify({ ...body, request_id: id }) };
}
/** Owner and name are compared without regard to case. */
function github_isNamed(owner, name, wantedOwner, wantedName) {
    return `${owner}/${name}`.toLowerCase() === `${wantedOwner}/${wantedName}`.toLowerCase();
}
function github_decode(part) {
    try {
        return decodeURIComponent(part ?? '');
    }
    catch {
        return part ?? '';
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/identity.js





/** The issuer's name, as it stands in `iss`. */
const identity_issuer = 'https://token.actions.githubusercontent.com';
/** A fresh issuer. It serves every job whose token `run`'s service has signed. */
function newIdentityState({ keys, ...options }) {
    const { publicKey, privateKey } = keys ?? (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
    const keyId = (0,external_node_crypto_.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'der' }))
        .digest('hex')
        .slice(0, 40);
    return { ...options, keyId: keyId.toUpperCase(), publicKey, privateKey, issued: [] };
}
/** Answers for the issuer and for the host that runners ask for identity tokens. */
async function handleIdentity(request, state) {
    if (!isFor(request, /^(token|run-actions-[\w-]+)\.actions\.githubusercontent\.com$/))
        return 'upstream';
    const asked = /^\/\d+\/\/idtoken\/([\w-]+)\/([\w-]+)$/.exec(request.path);
    if (asked)
        return mint(request, state, asked[1], asked[2]);
    if (request.method !== 'GET')
        return json(404, { message: 'Not Found' });
    if (request.path === '/.well-known/openid-configuration')
        return json(200, configuration);
    if (request.path === '/.well-known/jwks') {
        const { n, e } = state.publicKey.export({ format: 'jwk' });
        return json(200, { keys: [{ kty: 'RSA', alg: 'RS256', use: 'sig', kid: state.keyId, n, e }] });
    }
    return json(404, { message: 'Not Found' });
}
/**
 * `{ "value": jwt }` for a job that may have an identity. The token is good from ten minutes ago until in five minutes,
 * as those that GitHub issues (samples in pypi/warehouse#10645).
 */
function mint(request, state, runBackendId, jobBackendId) {
    if (request.method !== 'GET')
        return json(405, { message: `The requested resource does not support '${request.method}'.` });
    const job = readRuntimeToken(bearer(request) ?? '', state.run.serviceKey, state.now());
    if (!job)
        return json(401, { message: 'The request token is missing, expired or not valid.' });
    if (job.runBackendId !== runBackendId || job.jobBackendId !== jobBackendId || !job.identity) {
        return json(403, { message: 'The request token does not permit generating an id token for this job.' });
    }
    if (request.query.get('api-version') === null) {
        return json(400, { message: 'No api-version was supplied for the request.' });
    }
    const at = state.now();
    const seconds = Math.floor(at / 1000);
    const audience = request.query.get('audience') || `${state.run.serverUrl}/${job.identity['repository_owner'] ?? ''}`;
    const jti = (0,external_node_crypto_.randomUUID)();
    const times = { iss: identity_issuer, nbf: seconds - 600, exp: seconds + 300, iat: seconds };
    const value = signJwt({ jti, ...job.identity, aud: audience, ...times }, state.privateKey, state.keyId);
    state.issued.push({ jti, audience, subject: job.identity['sub'] ?? '', at });
    return json(200, { count: value.length, value });
}
const configuration = {
    issuer: identity_issuer,
    jwks_uri: `${identity_issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ('sub aud exp iat iss jti nbf ref sha repository repository_id repository_owner repository_owner_id run_id ' +
        'run_number run_attempt actor actor_id workflow workflow_ref workflow_sha head_ref base_ref event_name ref_type ' +
        'ref_protected environment environment_node_id job_workflow_ref job_workflow_sha repository_visibility ' +
        'runner_environment check_run_id').split(' '),
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
};

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/project.js


/** A project with the files that it is known to have. */
function newProject(name, origin, existing) {
    const project = {
        name,
        origin,
        status: existing?.status ?? 'active',
        fileLimit: existing?.fileLimit ?? 100 * 1024 * 1024,
        projectLimit: existing?.projectLimit ?? 10 * 1024 * 1024 * 1024,
        releases: new Map(),
        owner: undefined,
        asked: origin !== 'given',
    };
    for (const { filename, version, sha256, uploadedAt, size } of existing?.files ?? []) {
        const nothing = { url: undefined, requiresPython: undefined, yanked: false, coreMetadata: false };
        addFile(project, version, {
            ...nothing,
            filename,
            sha256,
            uploadedAt,
            size,
            provenance: undefined,
            upload: undefined,
        });
    }
    return project;
}
/** Adds a file to its release, which is made if it is the first; a file of the same name is replaced. */
function addFile(project, version, file) {
    const read = version_readVersion(version);
    const key = read?.canonical ?? version;
    const release = project.releases.get(key) ?? { version: read?.text ?? version, created: file.uploadedAt, files: [] };
    project.releases.set(key, release);
    const at = release.files.findIndex((each) => each.filename === file.filename);
    if (at < 0)
        release.files.push(file);
    else
        release.files[at] = file;
}
/** Every file of the project. */
const project_filesOf = (project) => [...project.releases.values()].flatMap((release) => release.files);
/** The version that a file's name tells; `undefined` where it cannot be read. */
function versionOfFilename(filename, project) {
    if (filename.endsWith('.whl'))
        return filename.split('-')[1];
    const stem = filename.replace(/\.(?:tar\.(?:gz|bz2|xz)|zip|tgz)$/, '');
    // the name may hold dashes (old sdists): the version is what follows the project's own name
    for (let dash = stem.indexOf('-'); dash >= 0; dash = stem.indexOf('-', dash + 1)) {
        if (canonicalName(stem.slice(0, dash)) === canonicalName(project))
            return stem.slice(dash + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/upstream-page.js
/** Reads a page of the simple index, JSON (PEP 691) or HTML (PEP 503); relative links are resolved against `base`. */
function readUpstreamPage(answer, base) {
    const text = answer.body?.toString() ?? '';
    const type = headerOf(answer, 'content-type');
    return type.includes('json') ? readJson(text, base) : { name: undefined, files: readHtml(text, base) };
}
const headerOf = (answer, name) => Object.entries(answer.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
const upstream_page_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function readJson(text, base) {
    const page = upstream_page_parse(text);
    if (!upstream_page_isRecord(page))
        return { name: undefined, files: [] };
    const files = Array.isArray(page['files']) ? page['files'].filter(upstream_page_isRecord) : [];
    return {
        name: typeof page['name'] === 'string' ? page['name'] : undefined,
        files: files.flatMap((file) => {
            const { filename, url, hashes, size, yanked, provenance } = file;
            if (typeof filename !== 'string' || typeof url !== 'string')
                return [];
            const time = typeof file['upload-time'] === 'string' ? Date.parse(file['upload-time']) : Number.NaN;
            const requires = file['requires-python'];
            return [
                {
                    filename,
                    url: new URL(url, base).href,
                    sha256: upstream_page_isRecord(hashes) && typeof hashes['sha256'] === 'string' ? hashes['sha256'] : undefined,
                    size: typeof size === 'number' ? size : undefined,
                    uploadedAt: Number.isNaN(time) ? undefined : time,
                    requiresPython: typeof requires === 'string' ? requires : undefined,
                    yanked: typeof yanked === 'string' || typeof yanked === 'boolean' ? yanked : false,
                    coreMetadata: metadataOf(file['core-metadata'] ?? file['data-dist-info-metadata']),
                    provenance: typeof provenance === 'string' ? provenance : undefined,
                    upload: undefined,
                },
            ];
        }),
    };
}
function upstream_page_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function metadataOf(value) {
    if (upstream_page_isRecord(value) && typeof value['sha256'] === 'string')
        return { sha256: value['sha256'] };
    return value === true;
}
function readHtml(text, base) {
    const bare = text.replace(/<!--[\s\S]*?-->/g, '');
    return [...bare.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a>/gi)].flatMap(([, inside = '', label = '']) => {
        const attributes = readAttributes(inside);
        const href = attributes.get('href');
        if (href === undefined)
            return [];
        const url = new URL(href, base);
        const hash = /(?:^|[#&])sha256=([0-9a-f]{64})/i.exec(url.hash)?.[1];
        url.hash = '';
        const metadata = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata');
        const sha256 = /^sha256=([0-9a-f]{64})/i.exec(metadata ?? '')?.[1];
        const yanked = attributes.get('data-yanked');
        return [
            {
                filename: upstream_page_unescape(label).trim(),
                url: url.href,
                sha256: hash?.toLowerCase(),
                size: undefined,
                uploadedAt: undefined,
                requiresPython: attributes.get('data-requires-python'),
                yanked: yanked === '' ? true : (yanked ?? false),
                coreMetadata: sha256 === undefined ? metadata !== undefined : { sha256 },
                provenance: attributes.get('data-provenance'),
                upload: undefined,
            },
        ];
    });
}
/** Attributes with quotes of either kind, or without a value. */
function readAttributes(inside) {
    const found = inside.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g);
    return new Map([...found].map(([, name = '', one, other, bare]) => [name.toLowerCase(), upstream_page_unescape(one ?? other ?? bare ?? '')]));
}
const upstream_page_named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const upstream_page_unescape = (text) => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined)
        return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined)
        return String.fromCodePoint(Number(decimal));
    return upstream_page_named[name ?? ''] ?? whole;
});

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/known-project.js



/**
 * The project of this name, whether it was made here, given, or is known to the public index, which is asked once and
 * whose files are then held beside those uploaded here; `undefined` where nobody knows it. An index that does not
 * answer counts as not knowing it, and is asked again the next time.
 */
async function findProject(state, name) {
    const key = canonicalName(name);
    const known = state.projects.get(key);
    if (known?.asked === true)
        return known;
    const answer = await state.options.upstream(indexRequest(state, key));
    // another request may have made it, or heard of it, while the answer was under way
    const present = state.projects.get(key);
    if (present?.asked === true)
        return present;
    const project = present ?? (answer.status === 200 ? newProject(key, 'upstream') : undefined);
    if (project === undefined || answer.status === 0 || answer.status >= 500)
        return project;
    state.projects.set(key, project);
    project.asked = true;
    if (answer.status !== 200)
        return project;
    const base = new URL(`${key}/`, state.options.upstreamIndex ?? `https://${state.hosts.index}/simple/`);
    const page = readUpstreamPage(answer, base.href);
    project.name = project.origin === 'upstream' ? (page.name ?? project.name) : project.name;
    const given = new Set([...project.releases.values()].flatMap((each) => each.files.map((file) => file.filename)));
    for (const file of page.files.toSorted((one, other) => (one.uploadedAt ?? 0) - (other.uploadedAt ?? 0))) {
        const version = versionOfFilename(file.filename, key);
        if (version !== undefined && !given.has(file.filename))
            addFile(project, version, file);
    }
    return project;
}
function indexRequest(state, key) {
    return {
        method: 'GET',
        host: state.hosts.index,
        path: `/simple/${key}/`,
        query: new URLSearchParams(),
        headers: {
            accept: 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
            'accept-encoding': 'identity',
        },
        body: Buffer.alloc(0),
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/publisher.js
const required = [
    'repository',
    'repository_owner',
    'repository_owner_id',
    'job_workflow_ref',
    'jti',
    'event_name',
    'ref',
    'sha',
];
/**
 * The publisher that the claims belong to (warehouse `oidc/models/github.py`): looked up by exact owner, name, owner id
 * and workflow file, one with the token's environment first, then each claim checked.
 */
function findPublisher(candidates, claims, isUsed) {
    const missing = required.find((name) => claims[name] === undefined || claims[name] === null);
    if (missing !== undefined)
        return { reason: `Missing claim '${missing}'` };
    const claim = (name) => {
        const value = claims[name];
        return typeof value === 'string' ? value : '';
    };
    const workflow = /([^/]+\.(?:yml|yaml))(?=@)/.exec(claim('job_workflow_ref'))?.[1];
    if (workflow === undefined)
        return { reason: 'Could not job extract workflow filename from OIDC claims' };
    const environment = claim('environment').toLowerCase();
    const matching = candidates.filter((each) => `${each.owner}/${each.repository}` === claim('repository') &&
        each.ownerId === claim('repository_owner_id') &&
        each.workflow === workflow);
    const publisher = (environment === '' ? undefined : matching.find((each) => each.environment?.toLowerCase() === environment)) ??
        matching.find((each) => (each.environment ?? '') === '');
    if (publisher === undefined)
        return { reason: 'Publisher with matching claims was not found' };
    const refused = claimRefusal(publisher, claim, isUsed);
    return refused ?? { publisher };
}
function claimRefusal(publisher, claim, isUsed) {
    if (claim('repository_owner') !== publisher.owner) {
        return { reason: "Check failed for required claim 'repository_owner'" };
    }
    if (claim('ref') === '' && claim('sha') === '')
        return { reason: 'The ref and sha claims are empty' };
    const file = `${publisher.owner}/${publisher.repository}/.github/workflows/${publisher.workflow}`;
    const expected = [claim('ref'), claim('sha')].filter((each) => each !== '').map((each) => `${file}@${each}`);
    const got = claim('job_workflow_ref');
    if (!expected.includes(got)) {
        const list = expected
            .sort()
            .map((each) => `'${each}'`)
            .join(', ');
        return { reason: `The job_workflow_ref claim does not match, expecting one of [${list}], got '${got}'` };
    }
    if (isUsed(claim('jti')))
        return 'reused';
    if (claim('event_name') === 'pull_request_target') {
        return { reason: "Publishing from a workflow invoked via 'pull_request_target' is not supported." };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/hosts.js
/** The hosts of PyPI or TestPyPI. */
function hostsOf(index) {
    return index === 'pypi'
        ? {
            upload: 'upload.pypi.org',
            index: 'pypi.org',
            files: 'files.pythonhosted.org',
            former: 'pypi.python.org',
            audience: 'pypi',
        }
        : {
            upload: 'test.pypi.org',
            index: 'test.pypi.org',
            files: 'test-files.pythonhosted.org',
            former: 'testpypi.python.org',
            audience: 'testpypi',
        };
}
/** Which production host serves a path: for a plain loopback server that has one address for all of them. */
function hostForPath(path, index) {
    const hosts = hostsOf(index);
    if (path.startsWith('/packages/'))
        return hosts.files;
    return path.startsWith('/legacy') || path.startsWith('/_/oidc/') ? hosts.upload : hosts.index;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/state.js




/** A PyPI without uploads. Throws where two pending publishers have one identity, which PyPI does not let one register. */
function newPypiState(options) {
    const hosts = hostsOf(options.index);
    const assumed = options.assumePublisher;
    const publishers = assumed === undefined ? [] : [{ ...assumed, projects: new Set(), everyUpstream: true }];
    const projects = new Map();
    for (const each of options.projects ?? []) {
        projects.set(canonicalName(each.name), newProject(each.name, 'given', each));
        const identities = each.publishers ?? (assumed === undefined ? [] : [assumed]);
        for (const identity of identities)
            publisherFor(publishers, identity).projects.add(canonicalName(each.name));
    }
    const pending = [...(options.pending ?? [])];
    const keys = pending.map(identityKey);
    if (new Set(keys).size < keys.length)
        throw new Error('one pending publisher per repository, workflow and environment');
    return {
        options,
        issuer: options.issuer ?? 'https://token.actions.githubusercontent.com',
        hosts,
        filesUrl: options.filesUrl ?? `https://${hosts.files}`,
        flags: { readOnly: false, uploadsDisabled: false, trustedPublishingDisabled: false },
        projects,
        publishers,
        pending,
        userTokens: new Map((options.tokens ?? []).map((token) => [token.token, token])),
        mintedTokens: new Map(),
        burnedTokens: new Set(),
        usedTokenIds: new Set(),
        usedFilenames: new Set(options.usedFilenames),
        made: new Map(),
        uploads: [],
        random: options.random ?? external_node_crypto_.randomBytes,
    };
}
/** The publisher of this identity, registered now if it is new. */
function publisherFor(publishers, identity) {
    const found = publishers.find((each) => identityKey(each) === identityKey(identity));
    if (found !== undefined)
        return found;
    const made = { ...identity, projects: new Set(), everyUpstream: false };
    publishers.push(made);
    return made;
}
/** PyPI's unique key of a publisher. */
const identityKey = (identity) => [identity.owner, identity.repository, identity.workflow, (identity.environment ?? '').toLowerCase()].join('\n');
/** Takes the copy. */
const snapshotPypi = (state) => ({
    uploads: [...state.uploads],
    projectsMade: [...state.projects.values()].filter((each) => each.origin === 'made').map((each) => each.name),
    pending: [...state.pending],
    tokensMinted: state.mintedTokens.size,
});

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/mint.js







/** Seconds that a minted token lives, and by which a JWT may be late. */
const mint_lifetime = 900;
const leeway = 30;
const refused = (code, description) => json(422, { message: 'Token request failed', errors: [{ code, description }] });
/** `GET /_/oidc/audience`. */
function audience(state) {
    if (state.flags.trustedPublishingDisabled)
        return json(403, { message: 'Trusted publishing functionality not enabled' });
    return json(200, { audience: state.hosts.audience });
}
/**
 * `POST /_/oidc/mint-token` (warehouse `oidc/views.py`): the JWT of a job for an upload token of 900 seconds. A pending
 * publisher becomes a publisher and its project is made, right here. The JWT is used up only by success.
 */
async function mint_mint(request, state) {
    const payload = readPayload(request.body);
    if ('fault' in payload)
        return refused('invalid-payload', payload.fault);
    const jwt = readJwt(payload.token);
    const issuer = jwt?.claims['iss'];
    if (jwt === undefined || typeof issuer !== 'string')
        return refused('invalid-payload', 'malformed JWT');
    if (issuer !== state.issuer)
        return refused('invalid-payload', 'unknown trusted publishing issuer');
    if (state.flags.trustedPublishingDisabled) {
        return refused('not-enabled', 'github trusted publishing functionality not enabled');
    }
    if (!isSignedBy(payload.token, state.options.issuerKey) || !isCurrent(jwt.header, jwt.claims, state)) {
        return refused('invalid-token', 'malformed or invalid token');
    }
    return (await reifyPending(jwt.claims, state)) ?? mintFor(jwt.claims, state);
}
/** Makes the project of a matching pending publisher; an answer only where that fails. */
async function reifyPending(claims, state) {
    const isUsed = (jti) => state.usedTokenIds.has(jti);
    const found = findPublisher(state.pending, claims, isUsed);
    if (found === 'reused' || 'reason' in found)
        return undefined;
    const pending = found.publisher;
    const existing = await findProject(state, pending.project);
    const at = state.pending.indexOf(pending);
    // another mint of the same publisher was faster
    if (at < 0)
        return undefined;
    if (existing !== undefined) {
        state.pending.splice(at, 1);
        return refused('invalid-pending-publisher', 'valid token, but project already exists');
    }
    const names = [...state.projects.values()].map((project) => project.name);
    const name = nameRefusal(pending.project, names);
    if (name !== undefined)
        return refused('invalid-payload', name.text);
    state.pending.splice(at, 1);
    const key = canonicalName(pending.project);
    state.projects.set(key, newProject(pending.project, 'made'));
    const { project: _project, ...identity } = pending;
    publisherFor(state.publishers, identity).projects.add(key);
    return undefined;
}
function mintFor(claims, state) {
    const found = findPublisher(state.publishers, claims, (jti) => state.usedTokenIds.has(jti));
    if (found === 'reused')
        return refused('invalid-reuse-token', 'invalid token: already used');
    if ('reason' in found) {
        return refused('invalid-publisher', `valid token, but no corresponding publisher (${found.reason})`);
    }
    state.usedTokenIds.add(String(claims['jti']));
    const { publisher } = found;
    const expires = Math.floor(state.options.now() / 1000) + mint_lifetime;
    // the first bytes of every real one: a macaroon of version 2 that names its site
    const site = state.hosts.audience === 'pypi' ? 'AgEIcHlwaS5vcmc' : 'AgENdGVzdC5weXBpLm9yZw';
    const token = `pypi-${site}${state.random(120).toString('base64url')}`;
    state.mintedTokens.set(token, { publisher, projects: new Set(publisher.projects), expires });
    return json(200, { success: true, token, expires });
}
/** Times and audience, by PyPJWT's strict rules: one audience, as a string; 30 s of leeway; `iat` and `exp` are required. */
function isCurrent(header, claims, state) {
    const now = state.options.now() / 1000;
    const { aud, iat, exp, nbf } = claims;
    if (typeof header['kid'] !== 'string' || aud !== state.hosts.audience)
        return false;
    if (typeof iat !== 'number' || typeof exp !== 'number')
        return false;
    if (iat > now + leeway || exp <= now - leeway)
        return false;
    return nbf === undefined || (typeof nbf === 'number' && nbf <= now + leeway);
}
/** The body's `token`, or what pydantic says of the body. */
function readPayload(body) {
    const start = '1 validation error for TokenPayload\n';
    let value;
    try {
        value = JSON.parse(body.toString('utf8'));
    }
    catch {
        return { fault: `${start}  Invalid JSON [type=json_invalid, input_type=bytes]` };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { fault: `${start}  Input should be an object [type=model_type]` };
    }
    const token = 'token' in value ? value.token : undefined;
    if (token === undefined)
        return { fault: `${start}token\n  Field required [type=missing, input_type=dict]` };
    return typeof token === 'string'
        ? { token }
        : { fault: `${start}token\n  Input should be a valid string [type=string_type]` };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/burn.js


/**
 * `POST /_/oidc/burn-token` (warehouse `oidc/views.py` `burn_oidc_issued_token`, pypi/warehouse#20197): ends a token that
 * was minted here. Whatever is sent, the answer is 202 and tells nothing: not whether there was such a token, nor that a
 * token which a user made cannot be ended this way.
 */
function burn(request, state) {
    const payload = readPayload(request.body);
    if ('token' in payload && state.mintedTokens.has(payload.token))
        state.burnedTokens.add(payload.token);
    return json(202, { message: 'Accepted', errors: [] });
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/visible.js


/** Whether an index shows the file yet: uploads stay invisible for `indexLag`. */
const isVisible = (state, file) => file.upload === undefined || file.upload.uploadedAt + (state.options.indexLag ?? 0) <= state.options.now();
/** The releases that have visible files, with those, oldest version first. */
function visibleReleases(state, project) {
    return [...project.releases.values()]
        .map((release) => ({ ...release, files: release.files.filter((file) => isVisible(state, file)) }))
        .filter((release) => release.files.length > 0)
        .sort(byVersion);
}
/** Whether the project's page is ours to answer, and not the public index's. */
function isOurs(state, project) {
    const uploaded = visibleReleases(state, project).some((release) => release.files.some((file) => file.upload !== undefined));
    if (uploaded || project.origin === 'given')
        return true;
    // a made project without files has a page, but a cached "not found" hides it as long as an upload
    return project.origin === 'made' && (state.options.indexLag ?? 0) === 0;
}
/** Versions that PEP 440 cannot read come first. */
function byVersion(one, other) {
    const readable = [one, other].map((release) => version_readVersion(release.version) !== undefined);
    if (readable[0] === true && readable[1] === true)
        return (0,pep440/* compare */.UD)(one.version, other.version);
    return Number(readable[0]) - Number(readable[1]);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/project-json.js




/**
 * `GET /pypi/{name}/json` and `/pypi/{name}/{version}/json` of projects with uploads here. Of releases that only the public
 * index has, no more is told than its simple page says; asked for alone, they are the public index's to answer.
 */
function projectJson(state, name, version) {
    const project = state.projects.get(canonicalName(name));
    if (project === undefined || !isOurs(state, project))
        return 'upstream';
    const releases = visibleReleases(state, project);
    const headers = { 'cache-control': 'max-age=900, public', 'x-pypi-last-serial': String(state.uploads.length) };
    if (version === undefined) {
        const latest = latestOf(releases);
        if (latest === undefined)
            return json(404, { message: 'Not Found' }, headers);
        const all = Object.fromEntries(releases.map((each) => [each.version, each.files.map((file) => fileOf(file))]));
        return json(200, { ...describe(state, project, latest), releases: all }, headers);
    }
    const canonical = version_readVersion(version)?.canonical;
    const release = releases.find((each) => version_readVersion(each.version)?.canonical === canonical);
    if (release?.files.some((file) => file.upload !== undefined) === true) {
        return json(200, describe(state, project, release), headers);
    }
    return project.origin === 'upstream' ? 'upstream' : json(404, { message: 'Not Found' }, headers);
}
/** The highest that is no pre-release, or else the highest. */
function latestOf(releases) {
    const final = releases.filter((release) => version_readVersion(release.version)?.isPrerelease === false);
    return final.at(-1) ?? releases.at(-1);
}
function describe(state, project, release) {
    // the first file fixed what is shown for all of them
    const metadata = release.files[0]?.upload?.metadata ?? {};
    const value = (name) => {
        const found = metadata[name];
        return typeof found === 'string' ? found : null;
    };
    const list = (name) => {
        const found = metadata[name];
        return found === undefined || typeof found === 'string' ? null : found;
    };
    const page = `https://${state.hosts.index}/project/${project.name}/`;
    const urls = (list('project_urls') ?? []).map((pair) => pair.split(/,\s*(.*)/s).slice(0, 2));
    return {
        info: {
            name: project.name,
            version: release.version,
            summary: value('summary'),
            description: value('description') ?? '',
            description_content_type: value('description_content_type'),
            keywords: value('keywords'),
            license: value('license'),
            license_expression: value('license_expression'),
            license_files: list('license_file'),
            classifiers: list('classifiers') ?? [],
            author: value('author'),
            author_email: value('author_email'),
            maintainer: value('maintainer'),
            maintainer_email: value('maintainer_email'),
            requires_python: value('requires_python'),
            requires_dist: list('requires_dist'),
            provides_extra: list('provides_extra'),
            home_page: value('home_page'),
            download_url: value('download_url'),
            project_urls: urls.length === 0 ? null : Object.fromEntries(urls),
            package_url: page,
            project_url: page,
            release_url: `${page}${release.version}/`,
            yanked: false,
            yanked_reason: null,
            dynamic: list('dynamic'),
        },
        last_serial: state.uploads.length,
        urls: release.files.map((file) => fileOf(file)),
        vulnerabilities: [],
        // whoever uploads here is one user, and no organization
        ownership: { roles: [{ role: 'Owner', user: 'rehearsal' }], organization: null },
    };
}
function fileOf(file) {
    const time = file.uploadedAt === undefined ? undefined : new Date(file.uploadedAt).toISOString();
    const sdist = !file.filename.endsWith('.whl');
    return {
        filename: file.filename,
        packagetype: file.upload?.filetype ?? (sdist ? 'sdist' : 'bdist_wheel'),
        python_version: file.upload?.pyversion ?? (sdist ? 'source' : (file.filename.split('-').at(-3) ?? '')),
        digests: { md5: file.upload?.md5, sha256: file.sha256, blake2b_256: file.upload?.blake2b256 },
        'core-metadata': file.coreMetadata,
        size: file.size,
        upload_time: time?.slice(0, 19),
        upload_time_iso_8601: time,
        url: file.url,
        requires_python: file.requiresPython ?? null,
        yanked: file.yanked !== false,
        yanked_reason: typeof file.yanked === 'string' ? file.yanked : null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/form.js
/**
 * The form of a `multipart/form-data` request (RFC 7578), byte for byte; empty where the request is none. A value that is
 * only `UNKNOWN` is dropped and NUL is written out, as PyPI does before anything else (warehouse `forklift/decorators.py`).
 */
function readForm(request) {
    const type = request.headers['content-type'] ?? '';
    const boundary = /^multipart\/form-data\s*;/i.test(type) ? parameter(type, 'boundary') : undefined;
    const parts = boundary === undefined ? [] : readParts(request.body, boundary);
    const texts = new Map();
    const files = new Map();
    for (const { name, value } of parts) {
        if (typeof value === 'string')
            texts.set(name, [...(texts.get(name) ?? []), value]);
        else
            files.set(name, value);
    }
    for (const [name, values] of texts) {
        const last = values.at(-1) ?? '';
        if (last.trim() === 'UNKNOWN')
            texts.delete(name);
        else if (last.includes('\u0000'))
            texts.set(name, [last.replaceAll('\u0000', String.raw `\x00`)]);
    }
    return {
        text: (name) => texts.get(name)?.[0],
        all: (name) => texts.get(name) ?? [],
        file: (name) => files.get(name),
        fileNames: [...files.keys()],
        textNames: [...texts.keys()],
    };
}
function readParts(body, boundary) {
    // the first delimiter has no line break before it when it stands at the very start
    const whole = Buffer.concat([Buffer.from('\r\n'), body]);
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    const parts = [];
    let start = findDelimiter(whole, delimiter, 0);
    while (start >= 0) {
        const after = start + delimiter.length;
        if (whole.toString('latin1', after, after + 2) === '--')
            break;
        const end = findDelimiter(whole, delimiter, after);
        if (end < 0)
            break;
        const part = readPart(whole.subarray(whole.indexOf('\r\n', after) + 2, end));
        if (part !== undefined)
            parts.push(part);
        start = end;
    }
    return parts;
}
/** A delimiter is a whole line: the boundary, perhaps `--`, perhaps blanks. */
function findDelimiter(whole, delimiter, from) {
    let at = whole.indexOf(delimiter, from);
    while (at >= 0) {
        const after = at + delimiter.length;
        if (/^(?:--)?[ \t]*(?:\r\n|$)/.test(whole.toString('latin1', after, after + 100)))
            return at;
        at = whole.indexOf(delimiter, after);
    }
    return -1;
}
function readPart(part) {
    // a part without any header field begins with the empty line
    const bare = part.subarray(0, 2).toString('latin1') === '\r\n';
    const split = bare ? 0 : part.indexOf('\r\n\r\n');
    if (split < 0)
        return undefined;
    const content = part.subarray(split + (bare ? 2 : 4));
    const headers = new Map(part
        .toString('utf8', 0, split)
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
    const disposition = headers.get('content-disposition') ?? '';
    const name = parameter(disposition, 'name');
    if (name === undefined)
        return undefined;
    const filename = parameter(disposition, 'filename');
    if (filename === undefined)
        return { name, value: content.toString('utf8') };
    return { name, value: { filename, type: headers.get('content-type') ?? 'text/plain', content } };
}
/** A parameter of a header field, quoted or not: `name="content"`. */
function parameter(header, name) {
    const found = new RegExp(String.raw `;\s*${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))`, 'i').exec(header);
    if (found === null)
        return undefined;
    return found[1] === undefined ? found[2] : found[1].replace(/\\(["\\])/g, '$1');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/simple.js






const htmlType = 'text/html';
const simpleHtml = 'application/vnd.pypi.simple.v1+html';
const simpleJson = 'application/vnd.pypi.simple.v1+json';
/**
 * `GET /simple/{name}/` (PEP 503, 691, 700; api-version 1.4): what the public index lists of the project together with
 * what was uploaded here, which wins. `'upstream'` for projects that nothing was uploaded to.
 */
async function simplePage(request, state, name) {
    const key = canonicalName(name);
    const known = state.projects.get(key);
    if (known === undefined || !isOurs(state, known))
        return 'upstream';
    if (name !== key || !request.path.endsWith('/')) {
        return { status: 301, headers: { location: `/simple/${key}/` }, body: '' };
    }
    const project = (await findProject(state, name)) ?? known;
    const accept = request.headers['accept'];
    const offers = [htmlType, simpleHtml, simpleJson];
    const type = (accept === undefined ? undefined : bestOffer(accept, offers)) ?? htmlType;
    const page = type === simpleJson ? jsonPage(state, project) : htmlPage(state, project);
    const etag = `"${(0,external_node_crypto_.createHash)('md5').update(page).digest('hex')}"`;
    const headers = {
        'content-type': type === htmlType ? 'text/html; charset=UTF-8' : type,
        vary: 'Accept, Accept-Encoding',
        'cache-control': 'max-age=600, public',
        etag,
        'x-pypi-last-serial': String(serialOf(state)),
        'access-control-allow-origin': '*',
    };
    if (request.headers['if-none-match'] === etag)
        return { status: 304, headers };
    return { status: 200, headers, body: page };
}
/** The real one counts every change of the whole index; here it counts uploads. */
const serialOf = (state) => state.uploads.length;
function filesOfPage(state, project) {
    return visibleReleases(state, project).flatMap((release) => release.files.toSorted((one, other) => (one.filename < other.filename ? -1 : 1)));
}
const urlOf = (state, file) => file.url ?? `${state.filesUrl}/packages/none/${file.filename}`;
function jsonPage(state, project) {
    const page = {
        meta: { 'api-version': '1.4', '_last-serial': serialOf(state) },
        name: canonicalName(project.name),
        'project-status': { status: project.status },
        versions: visibleReleases(state, project).map((release) => release.version),
        files: filesOfPage(state, project).map((file) => ({
            filename: file.filename,
            url: urlOf(state, file),
            hashes: file.sha256 === undefined ? {} : { sha256: file.sha256 },
            'requires-python': file.requiresPython ?? null,
            // an HTML-only public index tells neither size nor time
            ...(file.size === undefined ? {} : { size: file.size }),
            ...(file.uploadedAt === undefined ? {} : { 'upload-time': timeOf(file.uploadedAt) }),
            yanked: file.yanked,
            'data-dist-info-metadata': file.coreMetadata,
            'core-metadata': file.coreMetadata,
            provenance: file.provenance ?? null,
        })),
    };
    return `${JSON.stringify(page)}\n`;
}
/** As Python writes it, with microseconds. */
const timeOf = (milliseconds) => new Date(milliseconds).toISOString().replace(/(\.\d{3})Z$/, '$1000Z');
function htmlPage(state, project) {
    const title = `Links for ${canonicalName(project.name)}`;
    const links = filesOfPage(state, project).map((file) => `    <a ${attributesOf(state, file)}>${escapeHtml(file.filename)}</a><br />\n`);
    return [
        '<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta name="pypi:repository-version" content="1.4">\n',
        `    <meta name="pypi:project-status" content="${project.status}">\n    <title>${title}</title>\n  </head>\n`,
        `  <body>\n    <h1>${title}</h1>\n${links.join('')}  </body>\n</html>\n<!--SERIAL ${serialOf(state)}-->`,
    ].join('');
}
function attributesOf(state, file) {
    const hash = file.sha256 === undefined ? '' : `#sha256=${file.sha256}`;
    const metadata = typeof file.coreMetadata === 'object' ? `sha256=${file.coreMetadata.sha256}` : String(file.coreMetadata);
    const pairs = [
        ['href', `${urlOf(state, file)}${hash}`],
        ['data-requires-python', file.requiresPython],
        ['data-yanked', typeof file.yanked === 'string' ? file.yanked : file.yanked ? '' : undefined],
        ['data-dist-info-metadata', file.coreMetadata === false ? undefined : metadata],
        ['data-core-metadata', file.coreMetadata === false ? undefined : metadata],
        ['data-provenance', file.provenance],
    ];
    return pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${escapeHtml(value)}"`])).join(' ');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/stored-file.js

/** The path under the host of the files: by BLAKE2b-256, so that content cannot change under an address. */
const filePath = (upload) => {
    const hash = upload.blake2b256;
    return `/packages/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash.slice(4)}/${upload.filename}`;
};
/** Where the attestations of a file are read on the index host (PEP 740). */
const provenancePath = (upload) => `/integrity/${canonicalName(upload.project)}/${upload.version}/${upload.filename}/provenance`;

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/attestations.js

const attestations_predicates = ['https://docs.pypi.org/attestations/publish/v1', 'https://slsa.dev/provenance/v1'];
/**
 * Checks the `attestations` field (PEP 740; warehouse `attestations/services.py`). Whether a signature holds is asked of
 * `verifyAttestation`; without one nothing can be verified, and everything is refused.
 */
async function verifyAttestations(text, identity, file, verify) {
    const refused = (why) => badRequest(`Invalid attestations supplied during upload: ${why}`);
    if (identity.kind === 'user')
        return refused('Attestations are only supported when using Trusted Publishing');
    const attestations = pypi_attestations_parse(text);
    if (attestations === undefined || !attestations.every(isAttestation)) {
        return refused('Malformed attestations: 1 validation error for list[Attestation]');
    }
    if (attestations.length === 0)
        return refused('Malformed attestations: an empty attestation set is not permitted');
    if (attestations.length > attestations_predicates.length) {
        return refused(`A maximum of ${attestations_predicates.length} attestations per file are supported`);
    }
    const { publisher } = identity.token;
    const seen = new Set();
    for (const attestation of attestations) {
        const why = await faultOf(verify, attestation, { ...file, publisher });
        if (why !== undefined)
            return refused(why);
        const predicate = predicateOf(attestation.envelope.statement);
        if (!attestations_predicates.includes(predicate))
            return refused(`Attestation with unsupported predicate type: ${predicate}`);
        if (seen.has(predicate)) {
            const why = `Multiple attestations for the same file with the same predicate type (${predicate}) are not supported`;
            return refused(why);
        }
        seen.add(predicate);
    }
    const environment = publisher.environment ?? null;
    const repository = `${publisher.owner}/${publisher.repository}`;
    const named = { kind: 'GitHub', repository, workflow: publisher.workflow, environment, claims: null };
    return { attestations, publisher: named };
}
async function faultOf(verify, attestation, file) {
    try {
        const why = verify === undefined ? 'no verifier is set up here' : await verify(attestation, file);
        if (why === undefined)
            return undefined;
        return `Could not verify the uploaded artifact using the included attestation: Verification failed: ${why}`;
    }
    catch (error) {
        // what is no refusal of the verifier is worded by the service around it
        return `Unknown error while trying to verify included attestations: ${attestations_wordsOf(error)}`;
    }
}
const attestations_wordsOf = (error) => attestations_isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error);
const attestations_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Standard base64; the URL kind is refused. */
const isBase64 = (value) => typeof value === 'string' && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value);
function isAttestation(value) {
    if (!attestations_isRecord(value) || value['version'] !== 1)
        return false;
    const { verification_material: material, envelope } = value;
    if (!attestations_isRecord(material) || !attestations_isRecord(envelope))
        return false;
    const entries = material['transparency_entries'];
    if (!Array.isArray(entries) || entries.length === 0 || !entries.every(attestations_isRecord))
        return false;
    return [material['certificate'], envelope['statement'], envelope['signature']].every(isBase64);
}
function pypi_attestations_parse(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function predicateOf(statement) {
    try {
        const value = JSON.parse(Buffer.from(statement, 'base64').toString('utf8'));
        return attestations_isRecord(value) ? String(value['predicateType']) : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/authentication.js


const help = 'https://pypi.org/help/';
/**
 * The identity behind the Authorization header: Basic `__token__:\u2026`, or `token`/`bearer` (warehouse
 * `macaroons/security_policy.py`). A user name is refused in the reason phrase only. A token that has run out is still an
 * identity: it fails later, when the project is known.
 */
function identify(request, state) {
    const [scheme = '', ...rest] = (request.headers['authorization'] ?? '').split(' ');
    const credentials = rest.join(' ');
    const method = scheme.toLowerCase();
    let token = method === 'token' || method === 'bearer' ? credentials : undefined;
    if (method === 'basic') {
        const decoded = Buffer.from(credentials, 'base64').toString('utf8');
        const user = decoded.includes(':') ? decoded.slice(0, decoded.indexOf(':')) : undefined;
        if (user !== undefined && user !== '__token__')
            return noPasswords;
        token = user === undefined ? undefined : decoded.slice(decoded.indexOf(':') + 1).trim();
    }
    const given = state.userTokens.get(token ?? '');
    if (given !== undefined)
        return { kind: 'user', token: given, user: given.user ?? 'rehearsal' };
    const minted = state.mintedTokens.get(token ?? '');
    if (minted !== undefined && !state.burnedTokens.has(token ?? ''))
        return { kind: 'publisher', token: minted };
    const text = `Invalid or non-existent authentication information. See ${help}#invalid-auth for more information.`;
    return { status: 403, text };
}
const noPasswords = {
    status: 403,
    text: 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
        `See ${help}#apitoken and ${help}#trusted-publishers`,
    reasonOnly: true,
};
/** What an account needs before it may upload anything (warehouse `_ensure_user_can_upload`). */
function accountRefusal(identity) {
    if (identity.kind !== 'user' || identity.token.lacks === undefined)
        return undefined;
    const start = `User ${repr(identity.user)}, associated with the API token used, does not have`;
    const text = {
        'verified-email': `a verified primary email address. Please add a verified primary email before attempting to upload to PyPI. See ${help}#verified-email for more information.`,
        'two-factor': `two-factor authentication enabled. Please enable two-factor authentication before attempting to upload to PyPI. See ${help}#two-factor-authentication for more information.`,
    }[identity.token.lacks];
    return { status: 403, text: `${start} ${text}` };
}
const perHour = 20;
/** PyPI lets a user make twenty projects an hour. */
function creationRefusal(identity, state) {
    if (identity.kind !== 'user')
        return undefined;
    const since = state.options.now() - 60 * 60 * 1000;
    const recent = (state.made.get(identity.user) ?? []).filter((at) => at > since);
    return recent.length < perHour ? undefined : { status: 429, text: 'Too many new projects created' };
}
/** Why this identity may not upload to the project: the token's own limits first, then the project's owners. */
function permissionRefusal(identity, project, isNew, now) {
    const why = identity.kind === 'user' ? userTokenFault(identity.token, project) : mintedTokenFault(identity.token, project, now);
    if (why !== undefined)
        return { status: 403, text: `Invalid API Token: ${why}` };
    const see = `See ${help}#project-name for more information.`;
    const name = project.name;
    if (identity.kind === 'user') {
        const owned = isNew || owns(identity, project);
        if (owned && project.status !== 'archived')
            return undefined;
        return { status: 403, text: `The user '${identity.user}' isn't allowed to upload to project '${name}'. ${see}` };
    }
    if (project.status === 'active')
        return undefined;
    return { status: 403, text: `The given token isn't allowed to upload to project '${name}'. ${see}` };
}
function userTokenFault(token, project) {
    if (token.scope === 'user' || canonicalName(token.scope) === canonicalName(project.name))
        return undefined;
    return `project-scoped token is not valid for project: ${repr(project.name)}`;
}
function mintedTokenFault(token, project, now) {
    const covered = token.projects.has(canonicalName(project.name)) || (token.publisher.everyUpstream && project.origin === 'upstream');
    if (!covered)
        return `OIDC scoped token is not valid for project '${project.name}'`;
    return Math.floor(now / 1000) >= token.expires ? 'token is expired' : undefined;
}
function owns(identity, project) {
    const { owns: owned } = identity.token;
    if (owned === undefined || project.owner === identity.user)
        return true;
    return owned.some((name) => canonicalName(name) === canonicalName(project.name));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/blake2b.js
/**
 * BLAKE2b with 32 bytes of output (RFC 7693), lower-case hex: PyPI's file paths and one of its digests. OpenSSL has only
 * the 64-byte kind, of which this is not a part. Numbers of 64 bits are pairs of 32 (low word first), since bigint is too slow here.
 */
function blake2b256(bytes) {
    const state = initial.slice();
    // parameter block: 32 bytes of digest, no key, fanout 1, depth 1
    state[0] = (state[0] ?? 0) ^ 0x01010020;
    const block = new Uint8Array(128);
    let offset = 0;
    while (bytes.length - offset > 128) {
        block.set(bytes.subarray(offset, offset + 128));
        offset += 128;
        compress(state, block, offset, false);
    }
    block.fill(0);
    block.set(bytes.subarray(offset));
    compress(state, block, bytes.length, true);
    const words = Buffer.alloc(64);
    state.forEach((word, index) => words.writeUInt32LE(word >>> 0, index * 4));
    return words.toString('hex', 0, 32);
}
/** The fractions of the square roots of the first eight primes, as in SHA-512. */
const initial = new Uint32Array([
    0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
    0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);
const sigma = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
/** Twelve rounds; the tables repeat after ten. Flat, so that the inner loop reads one array. */
const schedule = new Uint8Array([...sigma, ...sigma.slice(0, 2)].flat());
/** Columns, then diagonals. */
const quarters = new Uint8Array([
    0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15, 0, 5, 10, 15, 1, 6, 11, 12, 2, 7, 8, 13, 3, 4, 9, 14,
]);
const v = new Uint32Array(32);
const m = new Uint32Array(32);
function compress(state, block, counted, last) {
    v.set(state);
    v.set(initial, 16);
    v[24] = (v[24] ?? 0) ^ (counted >>> 0);
    v[25] = (v[25] ?? 0) ^ Math.floor(counted / 0x100000000);
    if (last) {
        v[28] = ~(v[28] ?? 0);
        v[29] = ~(v[29] ?? 0);
    }
    for (let i = 0; i < 32; i++) {
        const at = i << 2;
        m[i] = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8) | ((block[at + 2] ?? 0) << 16) | ((block[at + 3] ?? 0) << 24);
    }
    for (let step = 0; step < 96; step++)
        mix((step & 7) * 4, step * 2);
    for (let i = 0; i < 16; i++)
        state[i] = (state[i] ?? 0) ^ (v[i] ?? 0) ^ (v[i + 16] ?? 0);
}
/** The function G on one column or diagonal, with two words of the message. All in local numbers: this is where the time goes. */
function mix(quarter, words) {
    const a = (quarters[quarter] ?? 0) << 1;
    const b = (quarters[quarter + 1] ?? 0) << 1;
    const c = (quarters[quarter + 2] ?? 0) << 1;
    const d = (quarters[quarter + 3] ?? 0) << 1;
    const x = (schedule[words] ?? 0) << 1;
    const y = (schedule[words + 1] ?? 0) << 1;
    let al = v[a] ?? 0;
    let ah = v[a + 1] ?? 0;
    let bl = v[b] ?? 0;
    let bh = v[b + 1] ?? 0;
    let cl = v[c] ?? 0;
    let ch = v[c + 1] ?? 0;
    let dl = v[d] ?? 0;
    let dh = v[d + 1] ?? 0;
    // a += b + x; d = (d ^ a) >>> 32
    let sum = al + bl + (m[x] ?? 0);
    ah = (ah + bh + (m[x + 1] ?? 0) + (sum >= 0x200000000 ? 2 : sum >= 0x100000000 ? 1 : 0)) | 0;
    al = sum >>> 0;
    let low = dl ^ al;
    dl = (dh ^ ah) >>> 0;
    dh = low;
    // c += d; b = (b ^ c) >>> 24
    sum = cl + dl;
    ch = (ch + dh + (sum >= 0x100000000 ? 1 : 0)) | 0;
    cl = sum >>> 0;
    low = bl ^ cl;
    let high = bh ^ ch;
    bl = ((low >>> 24) | (high << 8)) >>> 0;
    bh = (high >>> 24) | (low << 8);
    // a += b + y; d = (d ^ a) >>> 16
    sum = al + bl + (m[y] ?? 0);
    ah = (ah + bh + (m[y + 1] ?? 0) + (sum >= 0x200000000 ? 2 : sum >= 0x100000000 ? 1 : 0)) | 0;
    al = sum >>> 0;
    low = dl ^ al;
    high = dh ^ ah;
    dl = ((low >>> 16) | (high << 16)) >>> 0;
    dh = (high >>> 16) | (low << 16);
    // c += d; b = (b ^ c) >>> 63
    sum = cl + dl;
    ch = (ch + dh + (sum >= 0x100000000 ? 1 : 0)) | 0;
    cl = sum >>> 0;
    low = bl ^ cl;
    high = bh ^ ch;
    bl = ((low << 1) | (high >>> 31)) >>> 0;
    bh = (high << 1) | (low >>> 31);
    v[a] = al;
    v[a + 1] = ah;
    v[b] = bl;
    v[b + 1] = bh;
    v[c] = cl;
    v[c + 1] = ch;
    v[d] = dl;
    v[d + 1] = dh;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/spdx.js
/** The licence ids of the SPDX licence list 3.27.0, deprecated ones too, in lower case with their spelling. A table of facts. */
const spdxLicenses = table(`
0BSD 3D-Slicer-1.0 AAL Abstyles AdaCore-doc Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia ADSL AFL-1.1
AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Afmparse AGPL-1.0 AGPL-1.0-only AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only
AGPL-3.0-or-later Aladdin AMD-newlib AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback any-OSI
any-OSI-perl-modules Apache-1.0 Apache-1.1 Apache-2.0 APAFML APL-1.0 App-s2p APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0
Arphic-1999 Artistic-1.0 Artistic-1.0-cl8 Artistic-1.0-Perl Artistic-2.0 Artistic-dist Aspell-RU
ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Baekmuk Bahyph Barr bcrypt-Solar-Designer Beerware Bitstream-Charter
Bitstream-Vera BitTorrent-1.0 BitTorrent-1.1 blessing BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux
Brian-Gladman-2-Clause Brian-Gladman-3-Clause BSD-1-Clause BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent BSD-2-Clause-pkgconf-disclaimer BSD-2-Clause-Views
BSD-3-Clause BSD-3-Clause-acpica BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-flex BSD-3-Clause-HP
BSD-3-Clause-LBNL BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI BSD-3-Clause-Sun
BSD-4-Clause BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Protection BSD-Source-beginning-file BSD-Source-Code
BSD-Systemics BSD-Systemics-W3Works BSL-1.0 BUSL-1.1 bzip2-1.0.5 bzip2-1.0.6 C-UDA-1.0 CAL-1.0
CAL-1.0-Combined-Work-Exception Caldera Caldera-no-preamble Catharon CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5
CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0
CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0
CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0
CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1
CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CFITSIO check-cvs checkmk ClArtistic Clips CMU-Mach
CMU-Mach-nodoc CNRI-Jython CNRI-Python CNRI-Python-GPL-Compatible COIL-1.0 Community-Spec-1.0 Condor-1.1
copyleft-next-0.3.0 copyleft-next-0.3.1 Cornell-Lossless-JPEG CPAL-1.0 CPL-1.0 CPOL-1.02 Cronyx Crossword CryptoSwift
CrystalStacker CUA-OPL-1.0 Cube curl cve-tou D-FSL-1.0 DEC-3-Clause diffmark DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC
DocBook-DTD DocBook-Schema DocBook-Stylesheet DocBook-XML Dotseqn DRL-1.0 DRL-1.1 DSDP dtoa dvipdfm ECL-1.0 ECL-2.0
eCos-2.0 EFL-1.0 EFL-2.0 eGenix Elastic-2.0 Entessa EPICS EPL-1.0 EPL-2.0 ErlPL-1.1 etalab-2.0 EUDatagrid EUPL-1.0
EUPL-1.1 EUPL-1.2 Eurosym Fair FBM FDK-AAC Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage FSFAP
FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Furuseth fwlw
Game-Programming-Gems GCR-docs GD generic-xts GFDL-1.1 GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only GFDL-1.2-no-invariants-or-later
GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3 GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later Giftware GL2PS Glide
Glulxe GLWTPL gnuplot GPL-1.0 GPL-1.0+ GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later
GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception GPL-2.0-with-GCC-exception GPL-3.0 GPL-3.0+ GPL-3.0-only GPL-3.0-or-later
GPL-3.0-with-autoconf-exception GPL-3.0-with-GCC-exception Graphics-Gems gSOAP-1.3b gtkbook Gutmann HaskellReport HDF5
hdparm HIDAPI Hippocratic-2.1 HP-1986 HP-1989 HPND HPND-DEC HPND-doc HPND-doc-sell HPND-export-US
HPND-export-US-acknowledgement HPND-export-US-modify HPND-export2-US HPND-Fenneberg-Livingston HPND-INRIA-IMAG
HPND-Intel HPND-Kevlin-Henney HPND-Markus-Kuhn HPND-merchantability-variant HPND-MIT-disclaimer HPND-Netrek
HPND-Pbmplus HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr HPND-sell-variant HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev HPND-UC HPND-UC-export-US HTMLTIDY IBM-pibs ICU IEC-Code-Components-EULA IJG
IJG-short ImageMagick iMatix Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 IPA IPL-1.0 ISC
ISC-Veillard Jam JasPer-2.0 jove JPL-image JPNIC JSON Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 Latex2e
Latex2e-translated-notice Leptonica LGPL-2.0 LGPL-2.0+ LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+
LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+ LGPL-3.0-only LGPL-3.0-or-later LGPLLR Libpng libpng-1.6.35
libpng-2.0 libselinux-1.0 libtiff libutil-David-Nugent LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Linux-man-pages-1-para
Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para Linux-man-pages-copyleft-var Linux-OpenIB LOOP LPD-document
LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1 LPPL-1.2 LPPL-1.3a LPPL-1.3c lsof Lucida-Bitmap-Fonts LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22 Mackerras-3-Clause Mackerras-3-Clause-acknowledgment magaz mailprio MakeIndex man2html Martin-Birgmeier
McPhee-slideshow metamail Minpack MIPS MirOS MIT MIT-0 MIT-advertising MIT-Click MIT-CMU MIT-enna MIT-feh MIT-Festival
MIT-Khronos-old MIT-Modern-Variant MIT-open-group MIT-testregex MIT-Wu MITNFA MMIXware Motosoto MPEG-SSG
mpi-permissive mpich2 MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception mplus MS-LPL MS-PL MS-RL MTLL MulanPSL-1.0
MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 Naumen NBPL-1.0 NCBI-PD NCGL-UK-2.0 NCL NCSA Net-SNMP NetCDF Newsletr
NGPL ngrep NICTA-1.0 NIST-PD NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0 NLPL Nokia NOSL Noweb NPL-1.0 NPL-1.1
NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODbL-1.0 ODC-By-1.0 OFFIS OFL-1.0 OFL-1.0-no-RFN
OFL-1.0-RFN OFL-1.1 OFL-1.1-no-RFN OFL-1.1-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0
OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0 OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2
OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6 OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OpenPBS-2.3 OpenSSL OpenSSL-standalone
OpenVision OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSET-PL-2.1 OSL-1.0 OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 PADL Parity-6.0.0
Parity-7.0.0 PDDL-1.0 PHP-3.0 PHP-3.01 Pixar pkgconf Plexus pnmstitch PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0 PostgreSQL PPL PSF-2.0 psfrag psutils Python-2.0 Python-2.0.1 python-ldap Qhull QPL-1.0
QPL-1.0-INRIA-2004 radvd Rdisc RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0 RSA-MD RSCPL Ruby Ruby-pty SAX-PD SAX-PD-2.0
Saxpath SCEA SchemeReport Sendmail Sendmail-8.23 Sendmail-Open-Source-1.1 SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL
SGP4 SHL-0.5 SHL-0.51 SimPL-2.0 SISSL SISSL-1.2 SL Sleepycat SMAIL-GPL SMLNJ SMPPL SNIA snprintf SOFA softSurfer
Soundex Spencer-86 Spencer-94 Spencer-99 SPL-1.0 ssh-keyscan SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0
StandardML-NJ SugarCRM-1.1.3 SUL-1.0 Sun-PPP Sun-PPP-2000 SunPro SWL swrule Symlinks TAPR-OHL-1.0 TCL TCP-wrappers
TermReadKey TGPPL-1.0 ThirdEye threeparttable TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TrustedQSL TTWL TTYP0 TU-Berlin-1.0
TU-Berlin-2.0 Ubuntu-font-1.0 UCAR UCL-1.0 ulem UMich-Merit Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU
UnixCrypt Unlicense Unlicense-libtelnet Unlicense-libwhirlpool UPL-1.0 URT-RLE Vim VOSTROM VSL-1.0 W3C W3C-19980720
W3C-20150513 w3m Watcom-1.0 Widget-Workshop Wsuipa WTFPL wwl wxWindows X11 X11-distribute-modifications-variant
X11-swapped Xdebug-1.03 Xerox Xfig XFree86-1.1 xinetd xkeyboard-config-Zinoviev xlock Xnet xpp XSkat xzoom YPL-1.0
YPL-1.1 Zed Zeeff Zend-2.0 Zimbra-1.3 Zimbra-1.4 Zlib zlib-acknowledgement ZPL-1.1 ZPL-2.0 ZPL-2.1
`);
/** The exceptions that may follow WITH. */
const spdxExceptions = table(`
389-exception Asterisk-exception Asterisk-linking-protocols-exception Autoconf-exception-2.0 Autoconf-exception-3.0
Autoconf-exception-generic Autoconf-exception-generic-3.0 Autoconf-exception-macro Bison-exception-1.24
Bison-exception-2.2 Bootloader-exception CGAL-linking-exception Classpath-exception-2.0 CLISP-exception-2.0
cryptsetup-OpenSSL-exception Digia-Qt-LGPL-exception-1.1 DigiRule-FOSS-exception eCos-exception-2.0
erlang-otp-linking-exception Fawkes-Runtime-exception FLTK-exception fmt-exception Font-exception-2.0
freertos-exception-2.0 GCC-exception-2.0 GCC-exception-2.0-note GCC-exception-3.1 Gmsh-exception GNAT-exception
GNOME-examples-exception GNU-compiler-exception gnu-javamail-exception GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception GPL-3.0-linking-exception GPL-3.0-linking-source-exception GPL-CC-1.0
GStreamer-exception-2005 GStreamer-exception-2008 harbour-exception i2p-gpl-java-exception
Independent-modules-exception KiCad-libraries-exception LGPL-3.0-linking-exception libpri-OpenH323-exception
Libtool-exception Linux-syscall-note LLGPL LLVM-exception LZMA-exception mif-exception mxml-exception
Nokia-Qt-exception-1.1 OCaml-LGPL-linking-exception OCCT-exception-1.0 OpenJDK-assembly-exception-1.0
openvpn-openssl-exception PCRE2-exception polyparse-exception PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception Qt-GPL-exception-1.0 Qt-LGPL-exception-1.1 Qwt-exception-1.0 romic-exception
RRDtool-FLOSS-exception-2.0 SANE-exception SHL-2.0 SHL-2.1 stunnel-exception SWI-exception Swift-exception
Texinfo-exception u-boot-exception-2.0 UBDL-exception Universal-FOSS-exception-1.0 vsftpd-openssl-exception
WxWindows-exception-3.1 x11vnc-openssl-exception
`);
function table(ids) {
    return new Map(ids
        .trim()
        .split(/\s+/)
        .map((id) => [id.toLowerCase(), id]));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/license-expression.js

/**
 * Whether it is an SPDX licence expression that PyPI takes (PEP 639): known ids in any case, `+` behind an id,
 * `LicenseRef-\u2026`, `AND`, `OR`, `WITH` a known exception, brackets.
 */
function isLicenseExpression(text) {
    const tokens = text.toLowerCase().replace(/[()]/g, ' $& ').trim().split(/\s+/);
    let at = 0;
    const next = (word) => {
        if (tokens[at] !== word)
            return false;
        at += 1;
        return true;
    };
    const known = (isKnown) => {
        at += 1;
        return isKnown(tokens[at - 1] ?? '');
    };
    const operand = () => {
        if (!(next('(') ? expression() && next(')') : known(isLicense)))
            return false;
        while (next('with'))
            if (!known((id) => spdxExceptions.has(id)))
                return false;
        return true;
    };
    const expression = () => {
        do
            if (!operand())
                return false;
        while (next('and') || next('or'));
        return true;
    };
    return expression() && at === tokens.length;
}
function isLicense(id) {
    if (id.startsWith('licenseref-'))
        return /^[a-z0-9.-]*$/.test(id);
    return spdxLicenses.has(id.endsWith('+') ? id.slice(0, -1) : id);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/metadata-fields.js
/** What PyPI takes, oldest first (warehouse `SUPPORTED_METADATA_VERSIONS`). */
const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const field = (header, kind, since) => ({
    header,
    kind,
    since,
});
/**
 * The form's name of each field. `platform`, `supported_platform`, `license_file`, `import_name` and `import_namespace` are
 * singular; every other repeated one is plural. A form field that is not here is ignored (warehouse `forklift/metadata.py`).
 */
const metadataFields = new Map([
    ['metadata_version', field('metadata-version', 'string', '1.0')],
    ['name', field('name', 'string', '1.0')],
    ['version', field('version', 'string', '1.0')],
    ['dynamic', field('dynamic', 'list', '2.2')],
    ['platform', field('platform', 'list', '1.0')],
    ['supported_platform', field('supported-platform', 'list', '1.1')],
    ['summary', field('summary', 'string', '1.0')],
    ['description', field('description', 'string', '1.0')],
    ['description_content_type', field('description-content-type', 'string', '2.1')],
    ['keywords', field('keywords', 'keywords', '1.0')],
    ['home_page', field('home-page', 'string', '1.0')],
    ['download_url', field('download-url', 'string', '1.1')],
    ['author', field('author', 'string', '1.0')],
    ['author_email', field('author-email', 'string', '1.0')],
    ['maintainer', field('maintainer', 'string', '1.2')],
    ['maintainer_email', field('maintainer-email', 'string', '1.2')],
    ['license', field('license', 'string', '1.0')],
    ['license_expression', field('license-expression', 'string', '2.4')],
    ['license_file', field('license-file', 'list', '2.4')],
    ['classifiers', field('classifier', 'list', '1.1')],
    ['requires_dist', field('requires-dist', 'list', '1.2')],
    ['requires_python', field('requires-python', 'string', '1.2')],
    ['requires_external', field('requires-external', 'list', '1.2')],
    ['project_urls', field('project-url', 'urls', '1.2')],
    ['provides_extra', field('provides-extra', 'list', '2.1')],
    ['provides_dist', field('provides-dist', 'list', '1.2')],
    ['obsoletes_dist', field('obsoletes-dist', 'list', '1.2')],
    ['import_name', field('import-name', 'list', '2.5')],
    ['import_namespace', field('import-namespace', 'list', '2.5')],
    ['requires', field('requires', 'list', '1.1')],
    ['provides', field('provides', 'list', '1.1')],
    ['obsoletes', field('obsoletes', 'list', '1.1')],
]);
/** The header names that `Dynamic` may name, in lower case. */
const knownHeaders = new Set([...metadataFields.values()].map((each) => each.header));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/requirement.js

const head = /^\s*([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9_])?)\s*(?:\[([^\]]*)\])?\s*/i;
const extraName = /^\s*[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9_])?\s*$/i;
/** Reads one; `undefined` where packaging's `Requirement` would refuse it. */
function readRequirement(text) {
    const start = head.exec(text);
    if (start === null)
        return undefined;
    const [all, name = '', extras] = start;
    if (extras !== undefined && extras.trim() !== '' && !extras.split(',').every((each) => extraName.test(each))) {
        return undefined;
    }
    const names = (extras ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .sort();
    const subject = names.length === 0 ? name : `${name}[${names.join(',')}]`;
    const rest = text.slice(all.length);
    return rest.startsWith('@') ? withUrl(subject, rest.slice(1)) : withSpecifier(subject, rest);
}
function withUrl(subject, rest) {
    const parts = /^\s*(\S+)(?:\s+;(.*))?\s*$/s.exec(rest);
    if (parts === null)
        return undefined;
    const [, url = '', marker] = parts;
    if (marker !== undefined && !isMarker(marker))
        return undefined;
    const end = marker === undefined ? '' : ` ; ${printedMarker(marker)}`;
    return { text: `${subject} @ ${url}${end}`, url };
}
/** Double quotes, and one blank around each operator. */
const printedMarker = (marker) => marker
    .trim()
    .replaceAll("'", '"')
    .replace(/\s*(===|==|~=|!=|<=|>=|<|>)\s*/g, ' $1 ');
function withSpecifier(subject, rest) {
    const semicolon = rest.indexOf(';');
    const specifier = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim();
    const marker = semicolon < 0 ? undefined : rest.slice(semicolon + 1);
    const inner = /^\((.*)\)$/.exec(specifier)?.[1] ?? specifier;
    // unlike a specifier set, a list in a requirement cannot begin with a comma or hold an empty clause
    if (inner !== '' && (!isSpecifierSet(inner) || /^\s*,|,\s*,/.test(inner)))
        return undefined;
    if (marker !== undefined && !isMarker(marker))
        return undefined;
    return { text: `${subject}${specifier}${marker === undefined ? '' : `; ${marker.trim()}`}`, url: undefined };
}
const variable = /^(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/;
const quoted = /^(?:'[^']*'|"[^"]*")/;
const operator = /^(?:===|==|~=|!=|<=|>=|<|>|in\b|not\s+in\b)/;
/** Whether it is an environment marker: comparisons with at least one variable, `and`, `or`, brackets. */
function isMarker(text) {
    let rest = text.trim();
    const take = (pattern) => {
        const found = pattern.exec(rest)?.[0];
        if (found !== undefined)
            rest = rest.slice(found.length).trimStart();
        return found;
    };
    const comparison = () => {
        const left = take(variable);
        if (left === undefined && take(quoted) === undefined)
            return false;
        if (take(operator) === undefined)
            return false;
        return take(variable) !== undefined || take(quoted) !== undefined;
    };
    const atom = () => (take(/^\(/) === undefined ? comparison() : disjunction() && take(/^\)/) !== undefined);
    const disjunction = () => {
        do
            if (!atom())
                return false;
        while (take(/^(?:and|or)\b/) !== undefined);
        return true;
    };
    return disjunction() && rest === '';
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/metadata-values.js






/** Why packaging 26.2 refuses the field, in its words; `undefined` where it takes it. */
function fieldFault(name, header, values) {
    const check = checks.get(name);
    for (const value of check === undefined ? [] : values) {
        const fault = check?.(value, repr(header));
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
/** The commonest sentence. */
const unless = (holds) => (value, header) => holds(value) ? undefined : `${repr(value)} is invalid for ${header}`;
const importName = (value, header) => {
    const [dotted = '', ...options] = value.split(';');
    const name = dotted.trimEnd();
    for (const part of name.split('.')) {
        if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part)) {
            return `${repr(name)} is invalid for ${header}; ${repr(part)} is not a valid identifier`;
        }
        if (pythonKeywords.has(part))
            return `${repr(name)} is invalid for ${header}; ${repr(part)} is a keyword`;
    }
    if (options.length > 0 && options.join(';').trimStart() !== 'private') {
        return `${repr(value)} is invalid for ${header}; the only valid option is 'private'`;
    }
    return undefined;
};
const licenseFile = (path, header) => {
    const start = `${repr(path)} is invalid for ${header},`;
    if (path.includes('..'))
        return `${start} parent directory indicators are not allowed`;
    if (path.includes('*'))
        return `${start} paths must be resolved`;
    if (path.startsWith('/') || /^[a-z]:[\\/]/i.test(path) || path.startsWith('\\\\'))
        return `${start} paths must be relative`;
    // what Python's path type would write differently: backslashes, `./`, `//`, a slash at the end
    if (path !== '.' && /\\|\/\/|\/$|(^|\/)\.(\/|$)/.test(path))
        return `${start} paths must use '/' delimiter`;
    return undefined;
};
const contentTypes = ['text/markdown', 'text/plain', 'text/x-rst'];
const contentType = (value, header) => {
    const [type = '', ...rest] = value.split(';').map((part) => part.trim());
    if (!contentTypes.includes(type.toLowerCase())) {
        return `${header} must be one of ${reprList(contentTypes)}, not ${repr(value)}`;
    }
    const parameters = new Map(rest.map((part) => {
        const [key = '', text = ''] = part.split('=').map((each) => each.trim());
        return [key.toLowerCase(), text.replace(/^"(.*)"$/, '$1')];
    }));
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset !== 'UTF-8')
        return `${header} can only specify the UTF-8 charset, not ${repr(charset)}`;
    const variant = parameters.get('variant') ?? 'GFM';
    if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
        return `valid Markdown variants for ${header} are ['GFM', 'CommonMark'], not ${repr(variant)}`;
    }
    return undefined;
};
const dynamic = (value) => {
    const field = value.toLowerCase();
    if (['name', 'version', 'metadata-version'].includes(field))
        return `${repr(field)} is not allowed as a dynamic field`;
    return knownHeaders.has(field) ? undefined : `${repr(field)} is not a valid dynamic field`;
};
const checks = new Map([
    ['name', unless((value) => projectName.test(value))],
    ['version', unless((value) => version_readVersion(value) !== undefined)],
    ['summary', (value, header) => (value.includes('\n') ? `${header} must be a single line` : undefined)],
    ['description_content_type', contentType],
    ['dynamic', dynamic],
    ['provides_extra', unless((value) => projectName.test(value))],
    ['requires_python', unless(isSpecifierSet)],
    ['requires_dist', unless((value) => readRequirement(value) !== undefined)],
    ['license_expression', unless(isLicenseExpression)],
    ['license_file', licenseFile],
    ['import_name', importName],
    ['import_namespace', importName],
]);
const pythonKeywords = new Set(`False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/classifiers.js
/**
 * Every classifier that PyPI knows, as the trove-classifiers package 2026.9.21.13 lists them; deprecated ones too. A table of
 * facts, written by a program. `Private :: Do Not Upload` is not in it on purpose: that is how it blocks uploads.
 */
const classifiers = new Set(`
Development Status :: 1 - Planning
Development Status :: 2 - Pre-Alpha
Development Status :: 3 - Alpha
Development Status :: 4 - Beta
Development Status :: 5 - Production/Stable
Development Status :: 6 - Mature
Development Status :: 7 - Inactive
Environment :: Console
Environment :: Console :: Curses
Environment :: Console :: Framebuffer
Environment :: Console :: Newt
Environment :: Console :: svgalib
Environment :: Cygwin (MS Windows)
Environment :: GPU
Environment :: GPU :: NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA :: 1.0
Environment :: GPU :: NVIDIA CUDA :: 1.1
Environment :: GPU :: NVIDIA CUDA :: 10.0
Environment :: GPU :: NVIDIA CUDA :: 10.1
Environment :: GPU :: NVIDIA CUDA :: 10.2
Environment :: GPU :: NVIDIA CUDA :: 11
Environment :: GPU :: NVIDIA CUDA :: 11.0
Environment :: GPU :: NVIDIA CUDA :: 11.1
Environment :: GPU :: NVIDIA CUDA :: 11.2
Environment :: GPU :: NVIDIA CUDA :: 11.3
Environment :: GPU :: NVIDIA CUDA :: 11.4
Environment :: GPU :: NVIDIA CUDA :: 11.5
Environment :: GPU :: NVIDIA CUDA :: 11.6
Environment :: GPU :: NVIDIA CUDA :: 11.7
Environment :: GPU :: NVIDIA CUDA :: 11.8
Environment :: GPU :: NVIDIA CUDA :: 12
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6
Environment :: GPU :: NVIDIA CUDA :: 13
Environment :: GPU :: NVIDIA CUDA :: 2.0
Environment :: GPU :: NVIDIA CUDA :: 2.1
Environment :: GPU :: NVIDIA CUDA :: 2.2
Environment :: GPU :: NVIDIA CUDA :: 2.3
Environment :: GPU :: NVIDIA CUDA :: 3.0
Environment :: GPU :: NVIDIA CUDA :: 3.1
Environment :: GPU :: NVIDIA CUDA :: 3.2
Environment :: GPU :: NVIDIA CUDA :: 4.0
Environment :: GPU :: NVIDIA CUDA :: 4.1
Environment :: GPU :: NVIDIA CUDA :: 4.2
Environment :: GPU :: NVIDIA CUDA :: 5.0
Environment :: GPU :: NVIDIA CUDA :: 5.5
Environment :: GPU :: NVIDIA CUDA :: 6.0
Environment :: GPU :: NVIDIA CUDA :: 6.5
Environment :: GPU :: NVIDIA CUDA :: 7.0
Environment :: GPU :: NVIDIA CUDA :: 7.5
Environment :: GPU :: NVIDIA CUDA :: 8.0
Environment :: GPU :: NVIDIA CUDA :: 9.0
Environment :: GPU :: NVIDIA CUDA :: 9.1
Environment :: GPU :: NVIDIA CUDA :: 9.2
Environment :: Handhelds/PDA's
Environment :: MacOS X
Environment :: MacOS X :: Aqua
Environment :: MacOS X :: Carbon
Environment :: MacOS X :: Cocoa
Environment :: No Input/Output (Daemon)
Environment :: OpenStack
Environment :: Other Environment
Environment :: Plugins
Environment :: Web Environment
Environment :: Web Environment :: Buffet
Environment :: Web Environment :: Mozilla
Environment :: Web Environment :: ToscaWidgets
Environment :: WebAssembly
Environment :: WebAssembly :: Emscripten
Environment :: WebAssembly :: WASI
Environment :: Win32 (MS Windows)
Environment :: X11 Applications
Environment :: X11 Applications :: GTK
Environment :: X11 Applications :: Gnome
Environment :: X11 Applications :: KDE
Environment :: X11 Applications :: Qt
Framework :: AWS CDK
Framework :: AWS CDK :: 1
Framework :: AWS CDK :: 2
Framework :: AiiDA
Framework :: Ansible
Framework :: AnyIO
Framework :: Apache Airflow
Framework :: Apache Airflow :: Provider
Framework :: AsyncIO
Framework :: BEAT
Framework :: BFG
Framework :: Bob
Framework :: Bottle
Framework :: Buildout
Framework :: Buildout :: Extension
Framework :: Buildout :: Recipe
Framework :: CastleCMS
Framework :: CastleCMS :: Theme
Framework :: Celery
Framework :: Chandler
Framework :: CherryPy
Framework :: CubicWeb
Framework :: Dash
Framework :: Datasette
Framework :: Django
Framework :: Django :: 1
Framework :: Django :: 1.10
Framework :: Django :: 1.11
Framework :: Django :: 1.4
Framework :: Django :: 1.5
Framework :: Django :: 1.6
Framework :: Django :: 1.7
Framework :: Django :: 1.8
Framework :: Django :: 1.9
Framework :: Django :: 2
Framework :: Django :: 2.0
Framework :: Django :: 2.1
Framework :: Django :: 2.2
Framework :: Django :: 3
Framework :: Django :: 3.0
Framework :: Django :: 3.1
Framework :: Django :: 3.2
Framework :: Django :: 4
Framework :: Django :: 4.0
Framework :: Django :: 4.1
Framework :: Django :: 4.2
Framework :: Django :: 5
Framework :: Django :: 5.0
Framework :: Django :: 5.1
Framework :: Django :: 5.2
Framework :: Django :: 6
Framework :: Django :: 6.0
Framework :: Django :: 6.1
Framework :: Django CMS
Framework :: Django CMS :: 3.10
Framework :: Django CMS :: 3.11
Framework :: Django CMS :: 3.4
Framework :: Django CMS :: 3.5
Framework :: Django CMS :: 3.6
Framework :: Django CMS :: 3.7
Framework :: Django CMS :: 3.8
Framework :: Django CMS :: 3.9
Framework :: Django CMS :: 4.0
Framework :: Django CMS :: 4.1
Framework :: Django CMS :: 4.2
Framework :: Django CMS :: 5.0
Framework :: Django CMS :: 5.1
Framework :: FastAPI
Framework :: Flake8
Framework :: Flask
Framework :: Hatch
Framework :: Hypothesis
Framework :: IDLE
Framework :: IPython
Framework :: InvenTree
Framework :: Jupyter
Framework :: Jupyter :: JupyterLab
Framework :: Jupyter :: JupyterLab :: 1
Framework :: Jupyter :: JupyterLab :: 2
Framework :: Jupyter :: JupyterLab :: 3
Framework :: Jupyter :: JupyterLab :: 4
Framework :: Jupyter :: JupyterLab :: Extensions
Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers
Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt
Framework :: Jupyter :: JupyterLab :: Extensions :: Themes
Framework :: Kedro
Framework :: Lektor
Framework :: Litestar
Framework :: Litestar :: 1
Framework :: Litestar :: 2
Framework :: Litestar :: 3
Framework :: Masonite
Framework :: Matplotlib
Framework :: MkDocs
Framework :: Nengo
Framework :: Odoo
Framework :: Odoo :: 10.0
Framework :: Odoo :: 11.0
Framework :: Odoo :: 12.0
Framework :: Odoo :: 13.0
Framework :: Odoo :: 14.0
Framework :: Odoo :: 15.0
Framework :: Odoo :: 16.0
Framework :: Odoo :: 17.0
Framework :: Odoo :: 18.0
Framework :: Odoo :: 19.0
Framework :: Odoo :: 20.0
Framework :: Odoo :: 8.0
Framework :: Odoo :: 9.0
Framework :: OpenTelemetry
Framework :: OpenTelemetry :: Distros
Framework :: OpenTelemetry :: Exporters
Framework :: OpenTelemetry :: Instrumentations
Framework :: Opps
Framework :: Paste
Framework :: Pelican
Framework :: Pelican :: Plugins
Framework :: Pelican :: Themes
Framework :: Plone
Framework :: Plone :: 3.2
Framework :: Plone :: 3.3
Framework :: Plone :: 4.0
Framework :: Plone :: 4.1
Framework :: Plone :: 4.2
Framework :: Plone :: 4.3
Framework :: Plone :: 5.0
Framework :: Plone :: 5.1
Framework :: Plone :: 5.2
Framework :: Plone :: 5.3
Framework :: Plone :: 6.0
Framework :: Plone :: 6.1
Framework :: Plone :: 6.2
Framework :: Plone :: 6.3
Framework :: Plone :: Addon
Framework :: Plone :: Core
Framework :: Plone :: Distribution
Framework :: Plone :: Theme
Framework :: PySimpleGUI
Framework :: PySimpleGUI :: 4
Framework :: PySimpleGUI :: 5
Framework :: Pycsou
Framework :: Pydantic
Framework :: Pydantic :: 1
Framework :: Pydantic :: 2
Framework :: Pylons
Framework :: Pyodide
Framework :: Pyramid
Framework :: Pytest
Framework :: Review Board
Framework :: Robot Framework
Framework :: Robot Framework :: Library
Framework :: Robot Framework :: Tool
Framework :: Scrapy
Framework :: Setuptools Plugin
Framework :: Sphinx
Framework :: Sphinx :: Domain
Framework :: Sphinx :: Extension
Framework :: Sphinx :: Theme
Framework :: Trac
Framework :: Trio
Framework :: Tryton
Framework :: TurboGears
Framework :: TurboGears :: Applications
Framework :: TurboGears :: Widgets
Framework :: Twisted
Framework :: Wagtail
Framework :: Wagtail :: 1
Framework :: Wagtail :: 2
Framework :: Wagtail :: 3
Framework :: Wagtail :: 4
Framework :: Wagtail :: 5
Framework :: Wagtail :: 6
Framework :: Wagtail :: 7
Framework :: Wagtail :: 8
Framework :: ZODB
Framework :: Zope
Framework :: Zope :: 2
Framework :: Zope :: 3
Framework :: Zope :: 4
Framework :: Zope :: 5
Framework :: Zope :: 6
Framework :: Zope2
Framework :: Zope3
Framework :: aiohttp
Framework :: cocotb
Framework :: napari
Framework :: tox
Intended Audience :: Customer Service
Intended Audience :: Developers
Intended Audience :: Education
Intended Audience :: End Users/Desktop
Intended Audience :: Financial and Insurance Industry
Intended Audience :: Healthcare Industry
Intended Audience :: Information Technology
Intended Audience :: Legal Industry
Intended Audience :: Manufacturing
Intended Audience :: Other Audience
Intended Audience :: Religion
Intended Audience :: Science/Research
Intended Audience :: System Administrators
Intended Audience :: Telecommunications Industry
License :: Aladdin Free Public License (AFPL)
License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
License :: CeCILL-B Free Software License Agreement (CECILL-B)
License :: CeCILL-C Free Software License Agreement (CECILL-C)
License :: DFSG approved
License :: Eiffel Forum License (EFL)
License :: Free For Educational Use
License :: Free For Home Use
License :: Free To Use But Restricted
License :: Free for non-commercial use
License :: Freely Distributable
License :: Freeware
License :: GUST Font License 1.0
License :: GUST Font License 2006-09-30
License :: Netscape Public License (NPL)
License :: Nokia Open Source License (NOKOS)
License :: OSI Approved
License :: OSI Approved :: Academic Free License (AFL)
License :: OSI Approved :: Apache Software License
License :: OSI Approved :: Apple Public Source License
License :: OSI Approved :: Artistic License
License :: OSI Approved :: Attribution Assurance License
License :: OSI Approved :: BSD License
License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)
License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)
License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)
License :: OSI Approved :: CMU License (MIT-CMU)
License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)
License :: OSI Approved :: Common Public License
License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)
License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)
License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)
License :: OSI Approved :: Eiffel Forum License
License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)
License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)
License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)
License :: OSI Approved :: GNU Affero General Public License v3
License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)
License :: OSI Approved :: GNU Free Documentation License (FDL)
License :: OSI Approved :: GNU General Public License (GPL)
License :: OSI Approved :: GNU General Public License v2 (GPLv2)
License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)
License :: OSI Approved :: GNU General Public License v3 (GPLv3)
License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)
License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)
License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)
License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)
License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)
License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)
License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)
License :: OSI Approved :: IBM Public License
License :: OSI Approved :: ISC License (ISCL)
License :: OSI Approved :: Intel Open Source License
License :: OSI Approved :: Jabber Open Source License
License :: OSI Approved :: MIT License
License :: OSI Approved :: MIT No Attribution License (MIT-0)
License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)
License :: OSI Approved :: MirOS License (MirOS)
License :: OSI Approved :: Motosoto License
License :: OSI Approved :: Mozilla Public License 1.0 (MPL)
License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)
License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)
License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)
License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)
License :: OSI Approved :: Nethack General Public License
License :: OSI Approved :: Nokia Open Source License
License :: OSI Approved :: Open Group Test Suite License
License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)
License :: OSI Approved :: PostgreSQL License
License :: OSI Approved :: Python License (CNRI Python License)
License :: OSI Approved :: Python Software Foundation License
License :: OSI Approved :: Qt Public License (QPL)
License :: OSI Approved :: Ricoh Source Code Public License
License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)
License :: OSI Approved :: Sleepycat License
License :: OSI Approved :: Sun Industry Standards Source License (SISSL)
License :: OSI Approved :: Sun Public License
License :: OSI Approved :: The Unlicense (Unlicense)
License :: OSI Approved :: Universal Permissive License (UPL)
License :: OSI Approved :: University of Illinois/NCSA Open Source License
License :: OSI Approved :: Vovida Software License 1.0
License :: OSI Approved :: W3C License
License :: OSI Approved :: X.Net License
License :: OSI Approved :: Zero-Clause BSD (0BSD)
License :: OSI Approved :: Zope Public License
License :: OSI Approved :: zlib/libpng License
License :: Other/Proprietary License
License :: Public Domain
License :: Repoze Public License
Natural Language :: Afrikaans
Natural Language :: Arabic
Natural Language :: Armenian
Natural Language :: Basque
Natural Language :: Bengali
Natural Language :: Bosnian
Natural Language :: Bulgarian
Natural Language :: Cantonese
Natural Language :: Catalan
Natural Language :: Catalan (Valencian)
Natural Language :: Chinese (Simplified)
Natural Language :: Chinese (Traditional)
Natural Language :: Croatian
Natural Language :: Czech
Natural Language :: Danish
Natural Language :: Dutch
Natural Language :: English
Natural Language :: Esperanto
Natural Language :: Estonian
Natural Language :: Finnish
Natural Language :: French
Natural Language :: Galician
Natural Language :: Georgian
Natural Language :: German
Natural Language :: Greek
Natural Language :: Hebrew
Natural Language :: Hindi
Natural Language :: Hungarian
Natural Language :: Icelandic
Natural Language :: Indonesian
Natural Language :: Irish
Natural Language :: Italian
Natural Language :: Japanese
Natural Language :: Javanese
Natural Language :: Korean
Natural Language :: Latin
Natural Language :: Latvian
Natural Language :: Lithuanian
Natural Language :: Macedonian
Natural Language :: Malay
Natural Language :: Marathi
Natural Language :: Nepali
Natural Language :: Norwegian
Natural Language :: Panjabi
Natural Language :: Persian
Natural Language :: Polish
Natural Language :: Portuguese
Natural Language :: Portuguese (Brazilian)
Natural Language :: Romanian
Natural Language :: Russian
Natural Language :: Serbian
Natural Language :: Slovak
Natural Language :: Slovenian
Natural Language :: Spanish
Natural Language :: Swedish
Natural Language :: Tamil
Natural Language :: Telugu
Natural Language :: Thai
Natural Language :: Tibetan
Natural Language :: Turkish
Natural Language :: Ukrainian
Natural Language :: Ukranian
Natural Language :: Urdu
Natural Language :: Vietnamese
Natural Language :: Yiddish
Operating System :: Android
Operating System :: BeOS
Operating System :: MacOS
Operating System :: MacOS :: MacOS 9
Operating System :: MacOS :: MacOS X
Operating System :: Microsoft
Operating System :: Microsoft :: MS-DOS
Operating System :: Microsoft :: Windows
Operating System :: Microsoft :: Windows :: Windows 10
Operating System :: Microsoft :: Windows :: Windows 11
Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier
Operating System :: Microsoft :: Windows :: Windows 7
Operating System :: Microsoft :: Windows :: Windows 8
Operating System :: Microsoft :: Windows :: Windows 8.1
Operating System :: Microsoft :: Windows :: Windows 95/98/2000
Operating System :: Microsoft :: Windows :: Windows CE
Operating System :: Microsoft :: Windows :: Windows NT/2000
Operating System :: Microsoft :: Windows :: Windows Server 2003
Operating System :: Microsoft :: Windows :: Windows Server 2008
Operating System :: Microsoft :: Windows :: Windows Vista
Operating System :: Microsoft :: Windows :: Windows XP
Operating System :: OS Independent
Operating System :: OS/2
Operating System :: Other OS
Operating System :: PDA Systems
Operating System :: POSIX
Operating System :: POSIX :: AIX
Operating System :: POSIX :: BSD
Operating System :: POSIX :: BSD :: BSD/OS
Operating System :: POSIX :: BSD :: FreeBSD
Operating System :: POSIX :: BSD :: NetBSD
Operating System :: POSIX :: BSD :: OpenBSD
Operating System :: POSIX :: GNU Hurd
Operating System :: POSIX :: HP-UX
Operating System :: POSIX :: IRIX
Operating System :: POSIX :: Linux
Operating System :: POSIX :: Other
Operating System :: POSIX :: SCO
Operating System :: POSIX :: SunOS/Solaris
Operating System :: PalmOS
Operating System :: RISC OS
Operating System :: Unix
Operating System :: iOS
Programming Language :: APL
Programming Language :: ASP
Programming Language :: Ada
Programming Language :: Assembly
Programming Language :: Awk
Programming Language :: Basic
Programming Language :: C
Programming Language :: C#
Programming Language :: C++
Programming Language :: Cold Fusion
Programming Language :: Cython
Programming Language :: D
Programming Language :: Delphi/Kylix
Programming Language :: Dylan
Programming Language :: Eiffel
Programming Language :: Emacs-Lisp
Programming Language :: Erlang
Programming Language :: Euler
Programming Language :: Euphoria
Programming Language :: F#
Programming Language :: Forth
Programming Language :: Fortran
Programming Language :: Go
Programming Language :: Haskell
Programming Language :: Hy
Programming Language :: Java
Programming Language :: JavaScript
Programming Language :: Kotlin
Programming Language :: Lisp
Programming Language :: Logo
Programming Language :: Lua
Programming Language :: ML
Programming Language :: Modula
Programming Language :: OCaml
Programming Language :: Object Pascal
Programming Language :: Objective C
Programming Language :: Other
Programming Language :: Other Scripting Engines
Programming Language :: PHP
Programming Language :: PL/SQL
Programming Language :: PROGRESS
Programming Language :: Pascal
Programming Language :: Perl
Programming Language :: Pike
Programming Language :: Pliant
Programming Language :: Prolog
Programming Language :: Python
Programming Language :: Python :: 2
Programming Language :: Python :: 2 :: Only
Programming Language :: Python :: 2.3
Programming Language :: Python :: 2.4
Programming Language :: Python :: 2.5
Programming Language :: Python :: 2.6
Programming Language :: Python :: 2.7
Programming Language :: Python :: 3
Programming Language :: Python :: 3 :: Only
Programming Language :: Python :: 3.0
Programming Language :: Python :: 3.1
Programming Language :: Python :: 3.10
Programming Language :: Python :: 3.11
Programming Language :: Python :: 3.12
Programming Language :: Python :: 3.13
Programming Language :: Python :: 3.14
Programming Language :: Python :: 3.15
Programming Language :: Python :: 3.16
Programming Language :: Python :: 3.2
Programming Language :: Python :: 3.3
Programming Language :: Python :: 3.4
Programming Language :: Python :: 3.5
Programming Language :: Python :: 3.6
Programming Language :: Python :: 3.7
Programming Language :: Python :: 3.8
Programming Language :: Python :: 3.9
Programming Language :: Python :: Free Threading
Programming Language :: Python :: Free Threading :: 1 - Unstable
Programming Language :: Python :: Free Threading :: 2 - Beta
Programming Language :: Python :: Free Threading :: 3 - Stable
Programming Language :: Python :: Free Threading :: 4 - Resilient
Programming Language :: Python :: Implementation
Programming Language :: Python :: Implementation :: CPython
Programming Language :: Python :: Implementation :: GraalPy
Programming Language :: Python :: Implementation :: IronPython
Programming Language :: Python :: Implementation :: Jython
Programming Language :: Python :: Implementation :: MicroPython
Programming Language :: Python :: Implementation :: PyPy
Programming Language :: Python :: Implementation :: Stackless
Programming Language :: R
Programming Language :: REBOL
Programming Language :: Rexx
Programming Language :: Ruby
Programming Language :: Rust
Programming Language :: SQL
Programming Language :: Scheme
Programming Language :: Simula
Programming Language :: Smalltalk
Programming Language :: Tcl
Programming Language :: Unix Shell
Programming Language :: Visual Basic
Programming Language :: XBasic
Programming Language :: YACC
Programming Language :: Zig
Programming Language :: Zope
Topic :: Adaptive Technologies
Topic :: Artistic Software
Topic :: Communications
Topic :: Communications :: BBS
Topic :: Communications :: Chat
Topic :: Communications :: Chat :: AOL Instant Messenger
Topic :: Communications :: Chat :: ICQ
Topic :: Communications :: Chat :: Internet Relay Chat
Topic :: Communications :: Chat :: Unix Talk
Topic :: Communications :: Conferencing
Topic :: Communications :: Email
Topic :: Communications :: Email :: Address Book
Topic :: Communications :: Email :: Email Clients (MUA)
Topic :: Communications :: Email :: Filters
Topic :: Communications :: Email :: Mail Transport Agents
Topic :: Communications :: Email :: Mailing List Servers
Topic :: Communications :: Email :: Post-Office
Topic :: Communications :: Email :: Post-Office :: IMAP
Topic :: Communications :: Email :: Post-Office :: POP3
Topic :: Communications :: FIDO
Topic :: Communications :: Fax
Topic :: Communications :: File Sharing
Topic :: Communications :: File Sharing :: Gnutella
Topic :: Communications :: File Sharing :: Napster
Topic :: Communications :: Ham Radio
Topic :: Communications :: Internet Phone
Topic :: Communications :: Telephony
Topic :: Communications :: Usenet News
Topic :: Database
Topic :: Database :: Database Engines/Servers
Topic :: Database :: Front-Ends
Topic :: Desktop Environment
Topic :: Desktop Environment :: File Managers
Topic :: Desktop Environment :: GNUstep
Topic :: Desktop Environment :: Gnome
Topic :: Desktop Environment :: K Desktop Environment (KDE)
Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes
Topic :: Desktop Environment :: PicoGUI
Topic :: Desktop Environment :: PicoGUI :: Applications
Topic :: Desktop Environment :: PicoGUI :: Themes
Topic :: Desktop Environment :: Screen Savers
Topic :: Desktop Environment :: Window Managers
Topic :: Desktop Environment :: Window Managers :: Afterstep
Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes
Topic :: Desktop Environment :: Window Managers :: Applets
Topic :: Desktop Environment :: Window Managers :: Blackbox
Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes
Topic :: Desktop Environment :: Window Managers :: CTWM
Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM
Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox
Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes
Topic :: Desktop Environment :: Window Managers :: IceWM
Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity
Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus
Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea
Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes
Topic :: Desktop Environment :: Window Managers :: XFCE
Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes
Topic :: Documentation
Topic :: Documentation :: Sphinx
Topic :: Education
Topic :: Education :: Computer Aided Instruction (CAI)
Topic :: Education :: Testing
Topic :: File Formats
Topic :: File Formats :: JSON
Topic :: File Formats :: JSON :: JSON Schema
Topic :: Games/Entertainment
Topic :: Games/Entertainment :: Arcade
Topic :: Games/Entertainment :: Board Games
Topic :: Games/Entertainment :: First Person Shooters
Topic :: Games/Entertainment :: Fortune Cookies
Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)
Topic :: Games/Entertainment :: Puzzle Games
Topic :: Games/Entertainment :: Real Time Strategy
Topic :: Games/Entertainment :: Role-Playing
Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games
Topic :: Games/Entertainment :: Simulation
Topic :: Games/Entertainment :: Turn Based Strategy
Topic :: Home Automation
Topic :: Internet
Topic :: Internet :: File Transfer Protocol (FTP)
Topic :: Internet :: Finger
Topic :: Internet :: Log Analysis
Topic :: Internet :: Name Service (DNS)
Topic :: Internet :: Proxy Servers
Topic :: Internet :: WAP
Topic :: Internet :: WWW/HTTP
Topic :: Internet :: WWW/HTTP :: Browsers
Topic :: Internet :: WWW/HTTP :: Dynamic Content
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki
Topic :: Internet :: WWW/HTTP :: HTTP Servers
Topic :: Internet :: WWW/HTTP :: Indexing/Search
Topic :: Internet :: WWW/HTTP :: Session
Topic :: Internet :: WWW/HTTP :: Site Management
Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI
Topic :: Internet :: WWW/HTTP :: WSGI :: Application
Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware
Topic :: Internet :: WWW/HTTP :: WSGI :: Server
Topic :: Internet :: XMPP
Topic :: Internet :: Z39.50
Topic :: Multimedia
Topic :: Multimedia :: Graphics
Topic :: Multimedia :: Graphics :: 3D Modeling
Topic :: Multimedia :: Graphics :: 3D Rendering
Topic :: Multimedia :: Graphics :: Capture
Topic :: Multimedia :: Graphics :: Capture :: Digital Camera
Topic :: Multimedia :: Graphics :: Capture :: Scanners
Topic :: Multimedia :: Graphics :: Capture :: Screen Capture
Topic :: Multimedia :: Graphics :: Editors
Topic :: Multimedia :: Graphics :: Editors :: Raster-Based
Topic :: Multimedia :: Graphics :: Editors :: Vector-Based
Topic :: Multimedia :: Graphics :: Graphics Conversion
Topic :: Multimedia :: Graphics :: Presentation
Topic :: Multimedia :: Graphics :: Viewers
Topic :: Multimedia :: Sound/Audio
Topic :: Multimedia :: Sound/Audio :: Analysis
Topic :: Multimedia :: Sound/Audio :: CD Audio
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing
Topic :: Multimedia :: Sound/Audio :: Capture/Recording
Topic :: Multimedia :: Sound/Audio :: Conversion
Topic :: Multimedia :: Sound/Audio :: Editors
Topic :: Multimedia :: Sound/Audio :: MIDI
Topic :: Multimedia :: Sound/Audio :: Mixers
Topic :: Multimedia :: Sound/Audio :: Players
Topic :: Multimedia :: Sound/Audio :: Players :: MP3
Topic :: Multimedia :: Sound/Audio :: Sound Synthesis
Topic :: Multimedia :: Sound/Audio :: Speech
Topic :: Multimedia :: Video
Topic :: Multimedia :: Video :: Capture
Topic :: Multimedia :: Video :: Conversion
Topic :: Multimedia :: Video :: Display
Topic :: Multimedia :: Video :: Non-Linear Editor
Topic :: Office/Business
Topic :: Office/Business :: Financial
Topic :: Office/Business :: Financial :: Accounting
Topic :: Office/Business :: Financial :: Investment
Topic :: Office/Business :: Financial :: Point-Of-Sale
Topic :: Office/Business :: Financial :: Spreadsheet
Topic :: Office/Business :: Groupware
Topic :: Office/Business :: News/Diary
Topic :: Office/Business :: Office Suites
Topic :: Office/Business :: Scheduling
Topic :: Other/Nonlisted Topic
Topic :: Printing
Topic :: Religion
Topic :: Scientific/Engineering
Topic :: Scientific/Engineering :: Artificial Intelligence
Topic :: Scientific/Engineering :: Artificial Life
Topic :: Scientific/Engineering :: Astronomy
Topic :: Scientific/Engineering :: Atmospheric Science
Topic :: Scientific/Engineering :: Bio-Informatics
Topic :: Scientific/Engineering :: Chemistry
Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)
Topic :: Scientific/Engineering :: GIS
Topic :: Scientific/Engineering :: Human Machine Interfaces
Topic :: Scientific/Engineering :: Hydrology
Topic :: Scientific/Engineering :: Image Processing
Topic :: Scientific/Engineering :: Image Recognition
Topic :: Scientific/Engineering :: Information Analysis
Topic :: Scientific/Engineering :: Instrument Drivers
Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant
Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator
Topic :: Scientific/Engineering :: Mathematics
Topic :: Scientific/Engineering :: Medical Science Apps.
Topic :: Scientific/Engineering :: Oceanography
Topic :: Scientific/Engineering :: Physics
Topic :: Scientific/Engineering :: Quantum Computing
Topic :: Scientific/Engineering :: Visualization
Topic :: Security
Topic :: Security :: Cryptography
Topic :: Sociology
Topic :: Sociology :: Genealogy
Topic :: Sociology :: History
Topic :: Software Development
Topic :: Software Development :: Assemblers
Topic :: Software Development :: Bug Tracking
Topic :: Software Development :: Build Tools
Topic :: Software Development :: Code Generators
Topic :: Software Development :: Compilers
Topic :: Software Development :: Debuggers
Topic :: Software Development :: Disassemblers
Topic :: Software Development :: Documentation
Topic :: Software Development :: Embedded Systems
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939
Topic :: Software Development :: Internationalization
Topic :: Software Development :: Interpreters
Topic :: Software Development :: Libraries
Topic :: Software Development :: Libraries :: Application Frameworks
Topic :: Software Development :: Libraries :: Java Libraries
Topic :: Software Development :: Libraries :: PHP Classes
Topic :: Software Development :: Libraries :: Perl Modules
Topic :: Software Development :: Libraries :: Pike Modules
Topic :: Software Development :: Libraries :: Python Modules
Topic :: Software Development :: Libraries :: Ruby Modules
Topic :: Software Development :: Libraries :: Tcl Extensions
Topic :: Software Development :: Libraries :: pygame
Topic :: Software Development :: Localization
Topic :: Software Development :: Object Brokering
Topic :: Software Development :: Object Brokering :: CORBA
Topic :: Software Development :: Pre-processors
Topic :: Software Development :: Quality Assurance
Topic :: Software Development :: Testing
Topic :: Software Development :: Testing :: Acceptance
Topic :: Software Development :: Testing :: BDD
Topic :: Software Development :: Testing :: Mocking
Topic :: Software Development :: Testing :: Traffic Generation
Topic :: Software Development :: Testing :: Unit
Topic :: Software Development :: User Interfaces
Topic :: Software Development :: Version Control
Topic :: Software Development :: Version Control :: Bazaar
Topic :: Software Development :: Version Control :: CVS
Topic :: Software Development :: Version Control :: Git
Topic :: Software Development :: Version Control :: Mercurial
Topic :: Software Development :: Version Control :: RCS
Topic :: Software Development :: Version Control :: SCCS
Topic :: Software Development :: Widget Sets
Topic :: System
Topic :: System :: Archiving
Topic :: System :: Archiving :: Backup
Topic :: System :: Archiving :: Compression
Topic :: System :: Archiving :: Mirroring
Topic :: System :: Archiving :: Packaging
Topic :: System :: Benchmark
Topic :: System :: Boot
Topic :: System :: Boot :: Init
Topic :: System :: Clustering
Topic :: System :: Console Fonts
Topic :: System :: Distributed Computing
Topic :: System :: Emulators
Topic :: System :: Filesystems
Topic :: System :: Hardware
Topic :: System :: Hardware :: Hardware Drivers
Topic :: System :: Hardware :: Mainframes
Topic :: System :: Hardware :: Symmetric Multi-processing
Topic :: System :: Hardware :: Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller
Topic :: System :: Installation/Setup
Topic :: System :: Logging
Topic :: System :: Monitoring
Topic :: System :: Networking
Topic :: System :: Networking :: Firewalls
Topic :: System :: Networking :: Monitoring
Topic :: System :: Networking :: Monitoring :: Hardware Watchdog
Topic :: System :: Networking :: Time Synchronization
Topic :: System :: Operating System
Topic :: System :: Operating System Kernels
Topic :: System :: Operating System Kernels :: BSD
Topic :: System :: Operating System Kernels :: GNU Hurd
Topic :: System :: Operating System Kernels :: Linux
Topic :: System :: Power (UPS)
Topic :: System :: Recovery Tools
Topic :: System :: Shells
Topic :: System :: Software Distribution
Topic :: System :: System Shells
Topic :: System :: Systems Administration
Topic :: System :: Systems Administration :: Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP
Topic :: System :: Systems Administration :: Authentication/Directory :: NIS
Topic :: Terminals
Topic :: Terminals :: Serial
Topic :: Terminals :: Telnet
Topic :: Terminals :: Terminal Emulators/X Terminals
Topic :: Text Editors
Topic :: Text Editors :: Documentation
Topic :: Text Editors :: Emacs
Topic :: Text Editors :: Integrated Development Environments (IDE)
Topic :: Text Editors :: Text Processing
Topic :: Text Editors :: Word Processors
Topic :: Text Processing
Topic :: Text Processing :: Filters
Topic :: Text Processing :: Fonts
Topic :: Text Processing :: General
Topic :: Text Processing :: Indexing
Topic :: Text Processing :: Linguistic
Topic :: Text Processing :: Markup
Topic :: Text Processing :: Markup :: HTML
Topic :: Text Processing :: Markup :: LaTeX
Topic :: Text Processing :: Markup :: Markdown
Topic :: Text Processing :: Markup :: SGML
Topic :: Text Processing :: Markup :: VRML
Topic :: Text Processing :: Markup :: XML
Topic :: Text Processing :: Markup :: reStructuredText
Topic :: Utilities
Typing :: Stubs Only
Typing :: Typed
`
    .trim()
    .split('\n'));
/** The deprecated ones, each with what to use instead (nothing, for some). */
const deprecatedClassifiers = new Map([
    ['Framework :: Django CMS :: 4.2', ['Framework :: Django CMS :: 5.0']],
    ['License :: OSI Approved :: Intel Open Source License', []],
    ['License :: OSI Approved :: Jabber Open Source License', []],
    ['License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)', []],
    ['License :: OSI Approved :: Sun Industry Standards Source License (SISSL)', []],
    ['License :: OSI Approved :: X.Net License', []],
    ['Natural Language :: Ukranian', ['Natural Language :: Ukrainian']],
    ['Topic :: Communications :: Chat :: AOL Instant Messenger', []],
]);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/email-address.js
const special = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
/**
 * The address of an `Author-email` that PyPI looks at: the one of `Name <a@b.org>`. `undefined` where the field has none
 * or several, or cannot be read, none of which PyPI looks at (`email.utils.parseaddr`, strict as from Python 3.13).
 */
function readAddress(field) {
    // comments are no part of an address; what is quoted may hold anything
    const bare = field.replace(/"(?:[^"\\]|\\.)*"|\([^()]*\)/g, (part) => (part.startsWith('(') ? ' ' : part));
    const hidden = bare.replace(/"(?:[^"\\]|\\.)*"/g, (part) => '_'.repeat(part.length));
    const parts = hidden.split(/[,;]/).filter((part) => part.trim() !== '');
    if (parts.length !== 1 || /[[\]]/.test(hidden))
        return undefined;
    const angle = /^([^<>]*)<([^<>]*)>?\s*[,;]?\s*$/.exec(hidden);
    if (angle === null)
        return /[<>]/.test(hidden) ? undefined : addressIn(bare.replace(/[,;]\s*$/, ''));
    const [, name = '', inside = ''] = angle;
    if (name.includes('@') || inside.includes(':'))
        return undefined;
    return addressIn(bare.slice(name.length + 1, name.length + 1 + inside.length).replace(/\s*@\s*/, '@'));
}
/** An address without its name: nothing where its domain is missing, and of mere words the first. */
function addressIn(text) {
    const given = text.trim();
    // `Group: a@b.org;`
    const address = /^[^":@]*:\s*(\S+@\S+)$/.exec(given)?.[1] ?? given;
    const signs = address.replace(/"(?:[^"\\]|\\.)*"/g, '').split('@').length - 1;
    if (signs > 1 || address.endsWith('@'))
        return undefined;
    const whole = signs === 1 ? address : (address.split(/\s+/)[0] ?? '');
    return whole === '' ? undefined : whole;
}
/** Why it is not an address, in the words of the email-validator package; `undefined` where it is one. Quoted local parts are not known here. */
function addressFault(address) {
    const at = address.indexOf('@');
    if (at < 0)
        return 'An email address must have an @-sign.';
    const local = address.slice(0, at);
    const domain = address.slice(at + 1);
    const fault = localFault(local) ?? domainFault(domain);
    const more = address.length - 254;
    return fault ?? (more > 0 ? `The email address is too long (${email_address_counted(more)} too many).` : undefined);
}
const email_address_counted = (count) => `${count} character${count === 1 ? '' : 's'}`;
function localFault(local) {
    if (local === '')
        return 'There must be something before the @-sign.';
    const strange = [...new Set(local.match(/[^\w.!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]/gu) ?? [])];
    if (strange.length > 0) {
        const names = strange.map((char) => (char === ' ' ? 'SPACE' : `'${char}'`));
        return `The email address contains invalid characters before the @-sign: ${names.join(', ')}.`;
    }
    if (local.startsWith('.'))
        return 'An email address cannot start with a period.';
    if (local.endsWith('.'))
        return 'An email address cannot have a period immediately before the @-sign.';
    return local.includes('..') ? 'An email address cannot have two periods in a row.' : undefined;
}
function domainFault(domain) {
    if (domain === '')
        return 'There must be something after the @-sign.';
    if (domain.startsWith('['))
        return 'A bracketed IP address after the @-sign is not allowed here.';
    const strange = [...new Set(domain.match(/[^a-z0-9.\-\u0080-\u{10ffff}]/giu) ?? [])];
    if (strange.length > 0) {
        const names = strange.map((char) => (char === ' ' ? 'SPACE' : `'${char}'`));
        return `The part after the @-sign contains invalid characters: ${names.join(', ')}.`;
    }
    if (domain.startsWith('.'))
        return 'An email address cannot have a period immediately after the @-sign.';
    if (domain.endsWith('.'))
        return 'An email address cannot end with a period.';
    if (domain.includes('..'))
        return 'An email address cannot have two periods in a row.';
    if (domain.startsWith('-'))
        return 'An email address cannot have a hyphen immediately after the @-sign.';
    if (/-\.|\.-/.test(domain))
        return 'An email address cannot have a period and a hyphen next to each other.';
    const labels = domain.split('.');
    if (labels.some((label) => /^..--/.test(label) && !/^xn--/i.test(label))) {
        return ('An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
            'except Punycode.');
    }
    const foreign = labels.find((label) => /[^\p{L}\p{M}\p{N}\-\u3002\uff0e\uff61]/u.test(label));
    if (foreign !== undefined)
        return codepointFault(foreign);
    const long = labels.find((label) => label.length > 63);
    if (long !== undefined) {
        return `After the @-sign, periods cannot be separated by so many characters (${email_address_counted(long.length - 63)} too many).`;
    }
    if (!domain.includes('.'))
        return 'The part after the @-sign is not valid. It should have a period.';
    const top = domain.toLowerCase().split('.').at(-1) ?? '';
    if (special.includes(top)) {
        return 'The part after the @-sign is a special-use or reserved name that cannot be used with email.';
    }
    return /[a-z\u0080-\u{10ffff}]$/iu.test(top)
        ? undefined
        : 'The part after the @-sign is not valid. It is not within a valid top-level domain.';
}
/** What Python's idna says of the first character that no domain can hold. */
function codepointFault(label) {
    const index = Array.from(label).findIndex((char) => /[^\p{L}\p{M}\p{N}-]/u.test(char));
    const point = (Array.from(label)[index]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `The part after the @-sign is invalid (Codepoint U+${point} at position ${index + 1} of '${label}' not allowed).`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/metadata-index.js




/** `Label, https://\u2026` */
const urlPair = (text) => {
    const comma = text.indexOf(',');
    return comma < 0 ? [text.trim(), ''] : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
};
/** What PyPI refuses beyond packaging (warehouse `forklift/metadata.py` `_validate_metadata`), in its words. */
function indexFaults(fields, version) {
    return [
        ...localVersion(version),
        ...metadata_index_summary(fields),
        ...emails(fields),
        ...classifierFaults(fields),
        ...urls(fields),
        ...requirements(fields),
        ...metadata_index_dynamic(fields),
        ...license(fields),
    ];
}
function localVersion(version) {
    if (version.local === undefined)
        return [];
    return [{ header: 'version', text: `The use of local versions in '${version.text}' is not allowed.` }];
}
/** The length is counted in characters. */
function metadata_index_summary(fields) {
    const [value = ''] = fields['summary'] ?? [];
    return Array.from(value).length > 512
        ? [{ header: 'summary', text: "'summary' field must be 512 characters or less." }]
        : [];
}
function emails(fields) {
    return ['author_email', 'maintainer_email'].flatMap((name) => {
        const address = readAddress(fields[name]?.[0] ?? '');
        const fault = address === undefined ? undefined : addressFault(address);
        if (address === undefined || fault === undefined)
            return [];
        return [{ header: name.replace('_', '-'), text: `${repr(address)} is not a valid email address: ${fault}` }];
    });
}
function classifierFaults(fields) {
    const given = [...new Set(fields['classifiers'] ?? [])].sort();
    const unknown = given.filter((each) => !classifiers.has(each));
    const deprecated = given.flatMap((each) => {
        const instead = deprecatedClassifiers.get(each);
        if (instead === undefined)
            return [];
        const advice = instead.length === 0 ? '' : `, use one of ${reprList(instead)} instead`;
        return [`The classifier ${repr(each)} has been deprecated${advice}.`];
    });
    const texts = [...unknown.map((each) => `${repr(each)} is not a valid classifier.`), ...deprecated];
    return texts.map((text) => ({ header: 'classifier', text }));
}
function urls(fields) {
    const single = ['home_page', 'download_url'].flatMap((name) => {
        const [value] = fields[name] ?? [];
        if (value === undefined || isWebAddress(value))
            return [];
        return [{ header: name.replace('_', '-'), text: `${repr(value)} is not a valid url.` }];
    });
    const pairs = (fields['project_urls'] ?? []).flatMap((pair) => {
        const text = pairFault(...urlPair(pair));
        return text === undefined ? [] : [{ header: 'project-url', text }];
    });
    return [...single, ...pairs];
}
function pairFault(label, url) {
    if (label === '')
        return 'Must have a label';
    if (Array.from(label).length > 32)
        return `${repr(label)} must be 32 characters or less.`;
    if (url === '')
        return 'Must have a URL';
    return isWebAddress(url) ? undefined : `${repr(url)} is not a valid url`;
}
/** http or https; a port that exists; no square bracket in path or query (what rfc3986's validator was seen to refuse). */
function isWebAddress(url) {
    const parts = /^https?:(?:\/\/([^/?#]*))?([^#]*)/i.exec(url);
    if (parts === null)
        return false;
    const [, authority = '', path = ''] = parts;
    const port = /:(\d+)$/.exec(authority)?.[1];
    return (port === undefined || Number(port) <= 65535) && !/[[\]]/.test(path);
}
function requirements(fields) {
    const dist = (fields['requires_dist'] ?? []).flatMap((value) => {
        const requirement = readRequirement(value);
        if (requirement?.url === undefined)
            return [];
        return [{ header: 'requires-dist', text: `Can't have direct dependency: ${requirement.text}` }];
    });
    const other = ['provides_dist', 'obsoletes_dist'].flatMap((name) => (fields[name] ?? []).flatMap((value) => {
        const header = name.replace('_', '-');
        const requirement = readRequirement(value);
        // PyPI goes on with the parser's own explanation here
        if (requirement === undefined)
            return [{ header, text: `${repr(value)} is invalid` }];
        return requirement.url === undefined ? [] : [{ header, text: `Can't have direct dependency: ${repr(value)}` }];
    }));
    return [...dist, ...other];
}
/** packaging lets a field be dynamic that PyPI does not. */
const metadata_index_dynamic = (fields) => (fields['dynamic'] ?? [])
    .filter((field) => field.toLowerCase() === 'dynamic')
    .map(() => ({ header: 'dynamic', text: "Dynamic field 'dynamic' is not a valid dynamic field." }));
function license(fields) {
    if (fields['license'] === undefined || fields['license_expression'] === undefined)
        return [];
    const text = 'License is deprecated when License-Expression is present. Only License-Expression should be present.';
    return [{ header: 'license', text }];
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/metadata.js






/**
 * Reads and checks the metadata fields of an upload: first what packaging refuses, and only if that is nothing what PyPI
 * refuses on top (warehouse `forklift/metadata.py` on packaging 26.2). Of several faults the one told is Metadata-Version's,
 * Name's, Version's, or else the first by field name.
 */
function metadata_readMetadata(form) {
    const fields = {};
    const unparsed = [];
    for (const [name, field] of metadataFields) {
        const values = form.all(name);
        if (values.length === 0 || (values.length === 1 && values[0] === ''))
            continue;
        const single = field.kind === 'string' || field.kind === 'keywords';
        if ((single && values.length > 1) || (field.kind === 'urls' && hasEqualLabels(values))) {
            unparsed.push({ header: name, text: `${repr(name)} has invalid data` });
        }
        fields[name] = values;
    }
    if (unparsed.length > 0)
        return refusalOf(unparsed);
    const version = version_readVersion(fields['version']?.[0] ?? '');
    const faults = packagingFaults(fields);
    if (faults.length > 0 || version === undefined)
        return refusalOf(faults);
    const more = indexFaults(fields, version);
    if (more.length > 0)
        return refusalOf(more);
    return { name: fields['name']?.[0] ?? '', version, fields: stored(fields) };
}
function packagingFaults(fields) {
    const declared = fields['metadata_version']?.[0];
    const age = metadataVersions.findIndex((each) => each === declared);
    const shown = declared === undefined ? 'None' : repr(declared);
    const faults = age < 0 ? [{ header: 'metadata-version', text: `${shown} is not a valid metadata version` }] : [];
    if (fields['version'] === undefined)
        faults.push({ header: 'version', text: "'version' is a required field" });
    for (const [name, values] of Object.entries(fields)) {
        const field = metadataFields.get(name);
        if (field === undefined)
            continue;
        const { header, since } = field;
        if (age >= 0 && metadataVersions.indexOf(since) > age) {
            faults.push({ header, text: `${header} introduced in metadata version ${since}, not ${declared}` });
            continue;
        }
        const text = fieldFault(name, header, values);
        if (text !== undefined)
            faults.push({ header, text });
    }
    return faults;
}
const important = ['metadata-version', 'name', 'version'];
function refusalOf(faults) {
    const headers = faults.map((fault) => fault.header);
    const header = important.find((each) => headers.includes(each)) ?? headers.toSorted()[0];
    const text = faults.find((fault) => fault.header === header)?.text ?? '';
    const isLocal = header === 'version' && text.includes('use of local versions');
    const page = isLocal
        ? 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers'
        : 'https://packaging.python.org/specifications/core-metadata';
    return badRequest(`${text}${text.endsWith('.') ? '' : '.'} See ${page} for more information.`);
}
const hasEqualLabels = (values) => new Set(values.map((value) => urlPair(value)[0])).size < values.length;
function stored(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, values]) => [
        name,
        metadataFields.get(name)?.kind === 'string' || name === 'keywords' ? (values[0] ?? '') : values,
    ]));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/inline-markup.js
/** Reference names are compared in lower case, with space made one blank. */
const normalName = (name) => name.trim().replace(/\s+/g, ' ').toLowerCase();
/**
 * Whether docutils would warn about inline markup: not closed, an unknown role, a reference to nothing (the inline markup
 * recognition rules of the reStructuredText specification). Paragraphs that hold tables are not looked at.
 */
function inlineFails(lines, targets) {
    const found = { references: [], anonymous: 0, names: new Set(targets.names), footnotes: 0 };
    const paragraphs = lines.join('\n').split(/\n\s*\n/);
    const scanned = paragraphs.filter((paragraph) => !/^\s*(?:\+[-=]|[|]\s|=+\s+=)/m.test(paragraph));
    if (scanned.some((paragraph) => scan(paragraph, targets, found)))
        return true;
    const dangling = found.references.some((name) => !found.names.has(name) && !targets.titles.has(name));
    // paragraphs that are not looked at may refer to the rest of the targets
    return dangling || found.anonymous > targets.anonymous;
}
const standardRoles = new Set(`ab abbreviation ac acronym code emphasis i index literal math pep pep-reference rfc rfc-reference strong sub subscript
  sup superscript t title title-reference`.split(/\s+/));
const opens = /[\s'"([{<\-/:\u2018\u201c\u00ab\u2013\u2014]/;
const ends = String.raw `(?=$|[\s'")\]}>\-/:.,;!?\\\u2019\u201d\u00bb\u2013\u2014\u2026])`;
const closers = { "'": "'", '"': '"', '(': ')', '[': ']', '{': '}', '<': '>' };
/** What each start needs to end with; the first that fits counts. */
const marks = [
    ['``', new RegExp(String.raw `(?<=\S)${'``'}${ends}`, 'g')],
    ['**', new RegExp(String.raw `(?<=[^\s\\])\*\*${ends}`, 'g')],
    ['*', new RegExp(String.raw `(?<=[^\s\\])\*${ends}`, 'g')],
    ['_`', new RegExp(String.raw `(?<=[^\s\\])${'`'}${ends}`, 'g')],
    ['`', new RegExp(String.raw `(?<=[^\s\\])${'`'}(?:__?|:[a-zA-Z][\w+.:-]*:)?${ends}`, 'g')],
    ['|', new RegExp(String.raw `(?<=[^\s\\])\|__?${ends}|(?<=[^\s\\])\|${ends}`, 'g')],
];
/** Reads one paragraph; `true` where something is wrong in itself. */
function scan(text, targets, found) {
    let at = 0;
    while (at < text.length) {
        if (text[at] === '\\') {
            at += 2;
            continue;
        }
        const before = at === 0 ? ' ' : (text[at - 1] ?? '');
        const mark = opens.test(before) ? marks.find(([start]) => text.startsWith(start, at)) : undefined;
        const after = mark === undefined ? '' : (text[at + mark[0].length] ?? ' ');
        if (mark === undefined || /\s/.test(after) || closers[before] === after) {
            at += opens.test(before) ? reference(text.slice(at), targets, found) : 1;
            if (found.footnotes < 0)
                return true;
            continue;
        }
        const [start, end] = mark;
        end.lastIndex = at + start.length + 1;
        const close = end.exec(text);
        if (close === null)
            return true;
        const content = text.slice(at + start.length, close.index);
        if (start === '`' && interpreted(text.slice(0, at), content, close[0], targets, found))
            return true;
        if (start === '_`')
            found.names.add(normalName(content));
        if (start === '|' && !targets.substitutions.has(normalName(content)))
            return true;
        at = close.index + close[0].length;
    }
    return false;
}
/** Text between backquotes: a reference with its underscore, or a role; `true` where the role is unknown. */
function interpreted(before, content, close, targets, found) {
    const role = /:([a-zA-Z][\w+.:-]*):$/.exec(before)?.[1] ?? /^`:(.+):$/.exec(close)?.[1];
    if (role !== undefined)
        return !standardRoles.has(role.toLowerCase()) && !targets.roles.has(role.toLowerCase());
    if (!close.endsWith('_'))
        return false;
    const embedded = /^([\s\S]*?)\s*<([^<>]+)>$/.exec(content);
    if (close.endsWith('__'))
        found.anonymous += embedded === null ? 1 : 0;
    else if (embedded === null)
        found.references.push(normalName(content));
    else {
        found.names.add(normalName(embedded[1] ?? ''));
        const other = /^(.+)_$/.exec(embedded[2] ?? '')?.[1];
        if (other !== undefined)
            found.references.push(normalName(other));
    }
    return false;
}
const word = String.raw `[^\W_]+(?:[-._+:][^\W_]+)*`;
const simpleReference = new RegExp(`^(${word})(__?)${ends}`);
const footnoteReference = new RegExp(String.raw `^\[(#?${word}|#|\*)\]_${ends}`);
/** How far to go on: past a `name_` or `[1]_`, or one character. `footnotes` goes below zero where a note is missing. */
function reference(text, targets, found) {
    const name = simpleReference.exec(text);
    if (name !== null) {
        const [all, bare = '', tail] = name;
        if (tail === '__')
            found.anonymous += 1;
        else
            found.references.push(normalName(bare));
        return all.length;
    }
    const note = footnoteReference.exec(text);
    if (note === null)
        return 1;
    const [all, label = ''] = note;
    const numbered = targets.footnotes.some((each) => each === normalName(label) || (label === '#' && each.startsWith('#')));
    if (!numbered)
        found.footnotes = -1;
    return all.length;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/restructured-text.js

/**
 * What docutils would warn about, and PyPI therefore refuses (any warning is fatal there, raw and included text are
 * switched off). Found: unknown directives and roles (Sphinx's), `raw`, `include`, underlines that are too short, inline
 * markup that is not closed, references, footnotes and substitutions without a target, and a text that is nothing but its
 * title. NOT found, since there is no docutils here: malformed tables, wrong indentation, bad directive options and missing
 * arguments, inconsistent title levels, duplicate targets. A text that passes here can still fail there.
 */
function restructuredTextFails(text) {
    const document = readBlocks(linesOf(text));
    if (document === undefined)
        return true;
    const { prose } = document;
    return hasBadTitle(prose) || isOnlyTitles(document) || inlineFails(prose, { ...document, titles: titlesOf(prose) });
}
/** Whether the text is nothing but its title, and perhaps a subtitle. */
function hasOnlyTitles(text) {
    const document = readBlocks(linesOf(text));
    return document !== undefined && isOnlyTitles(document);
}
const linesOf = (text) => text
    .replaceAll('\t', '        ')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd());
const admonitions = new Set('attention caution danger error hint important note tip warning'.split(' '));
const directives = new Set([
    ...admonitions,
    ...`admonition class code code-block compound container contents csv-table date default-role epigraph figure footer
  header highlights image line-block list-table math meta parsed-literal pull-quote replace role rst-class rubric
  section-numbering sectnum sidebar sourcecode table target-notes title topic unicode`.split(/\s+/),
]);
/** Directives whose content is not reStructuredText, or is held in tables. */
const literal = new Set([
    'code',
    'code-block',
    'sourcecode',
    'math',
    'csv-table',
    'meta',
    'unicode',
]);
const indentOf = (line) => line.length - line.trimStart().length;
/** Takes the text apart; `undefined` where a directive is unknown or switched off. */
function readBlocks(lines) {
    const prose = [];
    const found = {
        names: new Set(),
        footnotes: [],
        substitutions: new Set(),
        roles: new Set(),
    };
    let anonymous = 0;
    let hidden;
    let options = false;
    let doctest = false;
    let explicitMarkup = false;
    for (const line of lines) {
        if (hidden !== undefined && (line === '' || indentOf(line) > hidden)) {
            prose.push('');
            continue;
        }
        hidden = undefined;
        options &&= /^\s+:[^:]+:/.test(line);
        const explicit = /^\s*\.\.(?:\s+(.*))?$/.exec(line);
        if (explicit === null) {
            doctest = line !== '' && (doctest || (/^\s*>>> /.test(line) && (prose.at(-1) ?? '') === ''));
            if (line.endsWith('::') && !doctest)
                hidden = indentOf(line);
            if (/^\s*__ \S/.test(line))
                anonymous += 1;
            prose.push(options || doctest || /^\s*__ \S/.test(line) ? '' : line);
            continue;
        }
        explicitMarkup = true;
        const [, content = ''] = explicit;
        const target = /^_(?:`([^`]+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s|$)/.exec(content);
        const footnote = /^\[([^\]]+)\]\s?(.*)$/.exec(content);
        const directive = /^(?:\|([^|]+)\|\s+)?([^\W_]+(?:[-._+:][^\W_]+)*)\s?::(?:\s+(.*))?$/.exec(content);
        if (/^(?:__:|__$|_:)/.test(content))
            anonymous += 1;
        else if (target !== null)
            found.names.add(normalName(target[1] ?? target[2] ?? ''));
        else if (footnote !== null)
            found.footnotes.push(normalName(footnote[1] ?? ''));
        else if (directive !== null) {
            const [, substitution, name = '', rest = ''] = directive;
            if (!directives.has(name.toLowerCase()))
                return undefined;
            if (substitution !== undefined)
                found.substitutions.add(normalName(substitution));
            if (name === 'role')
                found.roles.add((rest.split('(')[0] ?? '').trim().toLowerCase());
            if (literal.has(name.toLowerCase()))
                hidden = indentOf(line);
            options = true;
            prose.push(admonitions.has(name.toLowerCase()) ? rest : '');
            continue;
        }
        else
            hidden = indentOf(line);
        prose.push(footnote?.[2] ?? '');
    }
    return { prose, anonymous, explicitMarkup, ...found };
}
const rule = /^([!-/:-@[-`{-~])\1*$/;
/** Text lines with a line of punctuation right below. */
const titlesOf = (lines) => new Set(lines.filter((line, index) => line !== '' && rule.test(lines[index + 1] ?? '')).map(titleName));
/** A title goes by its text, without the markup in it. */
const titleName = (line) => normalName(line.replace(/`([^`]*?)(?: <[^>]*>)?`_{0,2}|[*`]/g, '$1'));
/** A title whose line is shorter than its text, or that is moved in. Lines of up to three characters are text to docutils. */
function hasBadTitle(lines) {
    return lines.some((line, index) => {
        const below = lines[index + 1] ?? '';
        const above = lines[index - 1] ?? '';
        if (line.startsWith(' '))
            return above === '' && isQuotedTitle(line, below);
        if (line === '' || rule.test(line) || !rule.test(below))
            return false;
        // a paragraph of several lines is no title
        if (above !== '' && !rule.test(above))
            return false;
        return below.length >= 4 && below.length < widthOf(line);
    });
}
/** A section cannot stand inside a quotation; what is as old as `PKG-INFO` with its description moved in has such. */
function isQuotedTitle(line, below) {
    const under = below.trim();
    const isText = /^[\p{L}\p{N}]/u.test(line.trim());
    return isText && indentOf(line) === indentOf(below) && under.length >= 4 && rule.test(under);
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;
/** Columns: East Asian wide characters take two. */
const widthOf = (text) => Array.from(text).reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);
/** A lone title, and a lone subtitle below it, are the document's own, and nothing is left to render. */
function isOnlyTitles({ prose, explicitMarkup }) {
    if (explicitMarkup)
        return false;
    const filled = prose.filter((line) => line !== '');
    const styles = [];
    while (filled.length > 0) {
        const over = rule.test(filled[0] ?? '') ? filled.shift() : undefined;
        const title = filled.shift() ?? '';
        const under = filled.shift() ?? '';
        if (rule.test(title) ||
            !rule.test(under) ||
            (under.length < 4 && under.length < widthOf(title)) ||
            (over !== undefined && over !== under))
            return false;
        styles.push(`${over === undefined ? '' : 'over'}${under[0]}`);
    }
    return (styles.length === 1 || styles.length === 2) && new Set(styles).size === styles.length;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/readme.js

/**
 * Whether PyPI's renderer (readme_renderer 45) refuses the description; absent and empty ones are always taken. Markdown
 * and plain text practically never fail: only Markdown of nothing but space does. `rendersBadly` asks a renderer that is
 * there; where it has no answer, or there is none, only what is surely broken is refused.
 */
async function descriptionFails(description, contentType, rendersBadly = () => Promise.resolve(undefined)) {
    if (description === '')
        return false;
    const type = (contentType ?? 'text/x-rst').split(';')[0]?.trim().toLowerCase();
    if (type === 'text/plain')
        return false;
    // neither renderer takes the byte order mark for white space, and Markdown's takes only these four
    if (/^[ \t\r\n]*$/.test(description))
        return true;
    if (type !== 'text/x-rst')
        return false;
    if (/^[^\S\ufeff]*$/.test(description))
        return true;
    // from version 46 on the renderer takes a lone title, which PyPI's refuses
    return hasOnlyTitles(description) || ((await rendersBadly(description)) ?? restructuredTextFails(description));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/store-upload.js




/** Commits an accepted file: makes the project where a user's token may, takes over the name's spelling, adds the file. */
function storeUpload(state, identity, { content, fields, metadata, project, digests }, { coreMetadata, recordMismatch }, verified, userAgent) {
    const now = state.options.now();
    const key = canonicalName(metadata.name);
    if (!state.projects.has(key)) {
        state.projects.set(key, project);
        if (identity.kind === 'user') {
            project.owner = identity.user;
            state.made.set(identity.user, [...(state.made.get(identity.user) ?? []), now]);
        }
    }
    project.name = metadata.name;
    const upload = {
        filename: content.filename,
        project: metadata.name,
        version: metadata.version.text,
        filetype: fields.filetype,
        pyversion: fields.pyversion,
        ...digests(),
        size: content.content.length,
        bytes: Buffer.from(content.content),
        coreMetadata: coreMetadata && Buffer.from(coreMetadata),
        metadata: metadata.fields,
        uploadedAt: now,
        uploadedBy: nameOf(identity),
        userAgent,
        mail: mailsOf(state, identity, key, recordMismatch),
        provenance: verified && { publisher: verified.publisher, attestations: verified.attestations },
    };
    state.uploads.push(upload);
    const requires = metadata.fields['requires_python'];
    addFile(project, metadata.version.text, {
        filename: upload.filename,
        sha256: upload.sha256,
        url: `${state.filesUrl}${filePath(upload)}`,
        size: upload.size,
        uploadedAt: now,
        requiresPython: typeof requires === 'string' ? requires : undefined,
        yanked: false,
        coreMetadata: upload.coreMetadata !== undefined && { sha256: sha256Of(upload.coreMetadata) },
        provenance: verified && `https://${state.hosts.index}${provenancePath(upload)}`,
        upload,
    });
}
function nameOf(identity) {
    if (identity.kind === 'user')
        return `user ${identity.user}`;
    const { owner, repository, workflow } = identity.token.publisher;
    return `${owner}/${repository} ${workflow}`;
}
/** What the owners would be written to about. */
function mailsOf(state, identity, key, recordMismatch) {
    const trusted = state.publishers.some((publisher) => publisher.projects.has(key));
    const token = identity.kind === 'user' && trusted ? ['an API token was used for a project that has a trusted publisher'] : [];
    return recordMismatch === undefined ? token : [...token, `RECORD and the wheel do not agree: ${recordMismatch}`];
}
const sha256Of = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/packer-scan.js
const packers = [
    {
        name: 'PyArmor',
        matches: (content) => /__pyarmor__\(__name__, __file__,|__pyarmor_(?:enter|exit|assert|bcc)__/.test(content.toString('latin1')),
    },
    {
        name: 'SourceDefender',
        matches: (content) => content.includes('---BEGIN PYE FILE---') && content.includes('---END PYE FILE---'),
    },
];
const largest = 5 * 1024 * 1024;
/** Whether the scanner reads a member: Python sources only. */
const isScanned = (name) => /[^/]\.pye?$/i.test(name);
/** Why PyPI does not take this source, in its words, or `undefined`; what is longer than 5 MiB it does not look at. */
function packerFault(content) {
    const packer = content.length > largest ? undefined : packers.find(({ matches }) => matches(content));
    if (packer === undefined)
        return undefined;
    const page = 'https://pypi.org/policy/acceptable-use-policy/';
    return `${packer.name}-encrypted content is not allowed. See ${page} for more information.`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/gzip.js

/**
 * What Python's gzip gives to tarfile: every member, and no word about bytes behind the last one, because tarfile stops
 * reading at the end of the archive. Throws where the first member is damaged.
 */
function unpackGzip(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes);
    }
    catch (error) {
        // Node reads on behind the end, as Python does not: a zip that follows makes a file that is both
        const start = headerLength(bytes);
        const unpacked = start === undefined ? undefined : (0,external_node_zlib_.inflateRawSync)(bytes.subarray(start));
        if (unpacked === undefined || bytes.indexOf(trailerOf(unpacked), start) < 0)
            throw error;
        return unpacked;
    }
}
/** CRC-32 and length, which end a member (RFC 1952). */
function trailerOf(unpacked) {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE((0,external_node_zlib_.crc32)(unpacked), 0);
    trailer.writeUInt32LE(unpacked.length % 2 ** 32, 4);
    return trailer;
}
/** Where the packed data of the first member begin (RFC 1952); `undefined` where its header breaks off. */
function headerLength(bytes) {
    const flags = bytes[3] ?? 0;
    let at = 10;
    if ((flags & 4) !== 0)
        at += 2 + (bytes.length >= at + 2 ? bytes.readUInt16LE(at) : 0);
    // a file name, then a comment, each ended by a zero
    for (const flag of [8, 16]) {
        if ((flags & flag) === 0)
            continue;
        const end = bytes.indexOf(0, at);
        if (end < 0)
            return undefined;
        at = end + 1;
    }
    if ((flags & 2) !== 0)
        at += 2;
    return at < bytes.length ? at : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/tar.js


/**
 * What Python's tarfile makes of the bytes of a `.tar.gz`: its members; `damaged` where it begins as one but breaks off
 * or is packed by something else than gzip; `undefined` where it is no tar at all.
 */
function readTarGz(bytes) {
    // an uncompressed tar, bzip2 and xz open as a tar, but not as a tar.gz
    const magic = bytes.toString('latin1', 0, 6);
    if (isHeader(bytes) || magic.startsWith('BZh') || magic === '\u00fd7zXZ\u0000')
        return 'damaged';
    if (!magic.startsWith('\u001f\u008b'))
        return undefined;
    try {
        const tar = unpackGzip(bytes);
        if (tar.length === 0)
            return undefined;
        return tar.every((byte) => byte === 0) ? [] : readTar(tar);
    }
    catch {
        return isHeader(beginning(bytes)) ? 'damaged' : undefined;
    }
}
function beginning(bytes) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}
function readTar(tar) {
    if (!isHeader(tar))
        return undefined;
    const members = [];
    let at = 0;
    let global = {};
    let extended = {};
    while (at + 512 <= tar.length && tar[at] !== 0) {
        const header = tar.subarray(at, at + 512);
        // tarfile ends quietly at a header that it cannot read, once it has read one
        if (!isHeader(header))
            break;
        const size = tar_numberAt(header, 124, 12);
        if (at + 512 + size > tar.length)
            return 'damaged';
        const content = tar.subarray(at + 512, at + 512 + size);
        at += 512 + Math.ceil(size / 512) * 512;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'g')
            global = { ...global, ...readPax(content) };
        else if (type === 'x')
            extended = { ...extended, ...readPax(content) };
        else if (type === 'L')
            extended = { ...extended, path: textOf(content) };
        if ('xgLK'.includes(type))
            continue;
        const all = { ...global, ...extended };
        const name = (all['GNU.sparse.name'] ?? all['path'] ?? ustarName(header)).replace(/\/+$/, '');
        members.push({ name, isSparse: type === 'S' || isSparse(all), content: '0\0'.includes(type) ? content : undefined });
        extended = {};
    }
    return members;
}
/** The three ways of GNU tar to tell of a sparse file in an extended header (`_proc_pax`). */
const isSparse = (extended) => 'GNU.sparse.map' in extended ||
    'GNU.sparse.size' in extended ||
    (extended['GNU.sparse.major'] === '1' && extended['GNU.sparse.minor'] === '0');
/** Whether a block is a tar header: its checksum fits. */
function isHeader(bytes) {
    if (bytes.length < 512)
        return false;
    let sum = 0;
    for (let i = 0; i < 512; i++)
        sum += i >= 148 && i < 156 ? 32 : (bytes[i] ?? 0);
    return sum === tar_numberAt(bytes, 148, 8);
}
/** Octal, or base 256 where the first bit is set (GNU). */
function tar_numberAt(header, start, length) {
    const field = header.subarray(start, start + length);
    if (((field[0] ?? 0) & 0x80) !== 0)
        return field.subarray(-6).readUIntBE(0, 6);
    const text = textOf(field).trim();
    return text === '' ? 0 : Number.parseInt(text, 8);
}
function ustarName(header) {
    const isUstar = header.toString('latin1', 257, 262) === 'ustar' && header[263] === 0x30;
    const prefix = isUstar ? textOf(header.subarray(345, 500)) : '';
    const name = textOf(header.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** `length key=value\n`, the length in bytes and of the whole record. */
function readPax(content) {
    const pairs = {};
    let at = 0;
    while (at < content.length) {
        const length = Number.parseInt(content.toString('latin1', at, at + 20), 10);
        if (!(length > 0))
            break;
        const record = content.toString('utf8', at, at + length - 1);
        const equals = record.indexOf('=');
        pairs[record.slice(record.indexOf(' ') + 1, equals)] = record.slice(equals + 1);
        at += length;
    }
    return pairs;
}
function textOf(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end < 0 ? field.length : end);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/zip-extras.js
const unknown = 0xffffffff;
const zip_extras_malformed = 'Malformed zip file';
/**
 * The sizes of a local header after its extra fields, or what PyPI says is wrong with these (warehouse `utils/zipfiles.py`
 * `_handle_local_file_header`): zip64 sizes (id 1) and Unicode paths (0x7075) are looked at, each at most once.
 */
function localExtras(extra, header) {
    let sizes = header;
    const seen = new Set();
    for (let at = 0; at < extra.length;) {
        if (at + 4 > extra.length)
            return zip_extras_malformed;
        const id = extra.readUInt16LE(at);
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            return zip_extras_malformed;
        if (seen.has(id) && (id === 1 || id === 0x7075))
            return 'Invalid duplicate extra in local file';
        seen.add(id);
        const body = extra.subarray(at + 4, end);
        if (id === 1) {
            const wide = wideSizes(body, sizes, header.isStored);
            if (wide === undefined)
                return zip_extras_malformed;
            sizes = wide;
        }
        const fault = id === 0x7075 ? pathFault(body.subarray(5)) : undefined;
        if (fault !== undefined)
            return fault;
        at = end;
    }
    return sizes;
}
/** The sizes as a zip64 field has them; one size alone is that of a member that is not packed. */
function wideSizes(body, plain, isStored) {
    const { length } = body;
    if (![0, 8, 16, 24, 28].includes(length))
        return undefined;
    if (length === 0)
        return plain.packed === unknown || plain.size === unknown ? undefined : plain;
    if (length === 8 && !isStored)
        return undefined;
    const first = Number(body.readBigUInt64LE(0));
    const packed = length === 8 ? first : Number(body.readBigUInt64LE(8));
    return { packed, size: plain.size === unknown ? first : plain.size };
}
function pathFault(name) {
    if (name.some((byte) => byte < 0x20 || byte === 0x7f))
        return 'Invalid character in filename';
    return Buffer.from(name.toString('utf8')).equals(name) ? undefined : 'Filename not valid UTF-8';
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/zip-framing.js

/**
 * Why PyPI does not take the archive although it opens: it walks every record from the first byte on, so that readers
 * that go by the central directory and readers that go by the local headers see the same files (warehouse
 * `utils/zipfiles.py`; sections 4.3.7 and 4.3.12 to 4.3.16 of APPNOTE.TXT).
 */
function framingFault(bytes, zip) {
    const walk = {
        bytes,
        sizes: new Map(zip.entries.map((entry) => [entry.name, [entry.packedSize, entry.size]])),
        local: new Set(),
        central: new Set(),
        directory: undefined,
        directorySize: 0,
        wide: undefined,
        located: false,
    };
    let at = 0;
    for (;;) {
        if (at + 4 > bytes.length)
            return 'Malformed zip file';
        const signature = bytes.readUInt32LE(at);
        if (signature === 0x06054b50)
            return endFault(walk, at);
        const next = steps.get(signature)?.(walk, at) ?? 'Unknown record signature';
        if (typeof next === 'string')
            return next;
        at = next;
    }
}
function localRecord(walk, at) {
    const { bytes } = walk;
    if (at + 30 > bytes.length)
        return 'Malformed zip file';
    const start = at + 30 + bytes.readUInt16LE(at + 26);
    const end = start + bytes.readUInt16LE(at + 28);
    if (end > bytes.length)
        return 'Malformed zip file';
    const name = bytes.subarray(at + 30, start);
    if (hasControl(name))
        return 'Invalid character in filename';
    const sizes = localExtras(bytes.subarray(start, end), {
        packed: bytes.readUInt32LE(at + 18),
        size: bytes.readUInt32LE(at + 22),
        isStored: bytes.readUInt16LE(at + 8) === 0,
    });
    if (typeof sizes === 'string')
        return sizes;
    if ((bytes.readUInt16LE(at + 6) & 0x08) !== 0)
        return 'ZIP contains a data descriptor';
    const text = name.toString('utf8');
    if (!Buffer.from(text).equals(name))
        return 'Filename not unicode';
    const listed = walk.sizes.get(text);
    if (listed === undefined)
        return 'Filename not in central directory';
    if (listed[0] !== sizes.packed)
        return 'Mis-matched data size';
    if (listed[1] !== sizes.size)
        return 'Mis-matched file size';
    if (walk.local.has(text))
        return 'Duplicate filename in local headers';
    walk.local.add(text);
    return end + sizes.packed;
}
function centralRecord(walk, at) {
    const { bytes } = walk;
    walk.directory ??= at;
    if (at + 46 > bytes.length)
        return 'Malformed zip file';
    if (bytes.readUInt16LE(at + 32) !== 0)
        return 'Comment in central directory';
    const start = at + 46 + bytes.readUInt16LE(at + 28);
    const end = start + bytes.readUInt16LE(at + 30);
    if (end > bytes.length)
        return 'Malformed zip file';
    const name = bytes.subarray(at + 46, start);
    if (hasControl(name))
        return 'Invalid character in filename';
    const text = name.toString('utf8');
    walk.directorySize += end - at;
    if (walk.central.has(text))
        return 'Duplicate filename in central directory';
    if (!walk.local.has(text))
        return 'Missing filename in local headers';
    walk.central.add(text);
    return end;
}
function wideEndRecord(walk, at) {
    const { bytes } = walk;
    if (at + 56 > bytes.length)
        return 'Malformed zip file';
    const [length = 0, onDisk, records = 0, size = 0, offset = 0] = [4, 24, 32, 40, 48].map((step) => Number(bytes.readBigUInt64LE(at + step)));
    if (onDisk !== records)
        return 'Malformed zip file';
    if (length !== 44)
        return 'ZIP64 extensible data not allowed';
    walk.wide = { records, size, offset };
    return at + 56;
}
function locator(walk, at) {
    if (at + 20 > walk.bytes.length)
        return 'Malformed zip file';
    walk.located = true;
    return at + 20;
}
const steps = new Map([
    [0x04034b50, localRecord],
    [0x02014b50, centralRecord],
    [0x06064b50, wideEndRecord],
    [0x07064b50, locator],
]);
function endFault(walk, at) {
    const { bytes } = walk;
    // a zip64 end record without its locator is one that other readers do not see
    if (walk.wide !== undefined && !walk.located)
        return 'Malformed zip file';
    if (at + 22 > bytes.length || bytes.readUInt16LE(at + 8) !== bytes.readUInt16LE(at + 10))
        return 'Malformed zip file';
    const plain = {
        records: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 12),
        offset: bytes.readUInt32LE(at + 16),
    };
    const told = walk.wide ?? plain;
    if (told.records !== walk.central.size)
        return 'Mismatched central directory records';
    if (told.offset !== (walk.directory ?? at))
        return 'Mismatched central directory offset';
    if (told.size !== walk.directorySize)
        return 'Mismatched central directory size';
    if (walk.central.size !== walk.local.size)
        return 'Mis-matched local headers and central directory';
    return at + 22 + bytes.readUInt16LE(at + 20) === bytes.length ? undefined : 'Trailing data';
}
const hasControl = (name) => name.some((byte) => byte < 0x20 || byte === 0x7f);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/zip.js

/** Python's `BadZipFile`: the one exception that PyPI expects. On any other it fails with 500. */
class BadZip extends Error {
}
const endSignature = Buffer.from([0x50, 0x4b, 5, 6]);
/** Whether Python's `is_zipfile` finds an end record within the last 64 KiB. */
const hasZipEnd = (bytes) => endAt(bytes) >= 0;
/** Opens as Python's zipfile does: by the end record, whatever stands before the first entry. Throws as it does. */
function openZip(bytes) {
    const at = endAt(bytes);
    if (at < 0)
        throw new BadZip('File is not a zip file');
    const { end, size, offset } = directoryOf(bytes, at);
    const prefix = end - size - offset;
    const start = offset + prefix;
    if (start < 0)
        throw new BadZip('Bad offset for central directory');
    const entries = readDirectory(bytes.subarray(start, start + size), prefix);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    return {
        entries,
        read(name) {
            const entry = byName.get(name);
            return entry && zip_readEntry(bytes, entry);
        },
    };
}
function endAt(bytes) {
    const end = bytes.lastIndexOf(endSignature);
    return end < 0 || end + 22 > bytes.length || bytes.length - end > 22 + 0xffff ? -1 : end;
}
/** Where the directory ends, its size and its offset: of the zip64 record where a locator stands before the end record. */
function directoryOf(bytes, at) {
    const record = at - 20 - 56;
    if (record >= 0 && bytes.readUInt32LE(at - 20) === 0x07064b50 && bytes.readUInt32LE(record) === 0x06064b50) {
        return { end: record, size: large(bytes, record + 40), offset: large(bytes, record + 48) };
    }
    return { end: at, size: bytes.readUInt32LE(at + 12), offset: bytes.readUInt32LE(at + 16) };
}
const large = (bytes, at) => Number(bytes.readBigUInt64LE(at));
function readDirectory(directory, prefix) {
    const entries = [];
    let at = 0;
    while (at < directory.length) {
        if (at + 46 > directory.length)
            throw new BadZip('Truncated central directory');
        if (directory.readUInt32LE(at) !== 0x02014b50)
            throw new BadZip('Bad magic number for central directory');
        const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
        const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
        if ((directory[at + 6] ?? 0) > 63)
            throw new Error('zip file version');
        const flags = directory.readUInt16LE(at + 8);
        const [size, packedSize, offset] = zip_wideSizes(directory.subarray(nameEnd, extraEnd), [
            directory.readUInt32LE(at + 24),
            directory.readUInt32LE(at + 20),
            directory.readUInt32LE(at + 42),
        ]);
        entries.push({
            name: readName(directory.subarray(at + 46, nameEnd), flags),
            flags,
            method: directory.readUInt16LE(at + 10),
            crc: directory.readUInt32LE(at + 16),
            packedSize,
            size,
            offset: offset + prefix,
        });
        at = extraEnd + directory.readUInt16LE(at + 32);
    }
    return entries;
}
/** UTF-8 where bit 11 says so, and otherwise an old code page; which one matters to nobody here. */
function readName(name, flags) {
    if ((flags & 0x800) === 0)
        return name.toString('latin1');
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
}
/** Size, packed size and offset, each from the zip64 field where it is 0xffffffff (APPNOTE.TXT 4.5.3). */
function zip_wideSizes(extra, plain) {
    const sizes = [...plain];
    for (let at = 0; at + 4 <= extra.length;) {
        const length = extra.readUInt16LE(at + 2);
        if (at + 4 + length > extra.length)
            throw new BadZip('Corrupt extra field');
        if (extra.readUInt16LE(at) === 1) {
            let next = at + 4;
            for (const [index, size] of sizes.entries()) {
                if (size !== 0xffffffff)
                    continue;
                if (next + 8 > at + 4 + length)
                    throw new BadZip('Corrupt zip64 extra field');
                sizes[index] = large(extra, next);
                next += 8;
            }
        }
        at += 4 + length;
    }
    return sizes;
}
function zip_readEntry(bytes, entry) {
    if (entry.offset < 0)
        throw new Error('Invalid argument');
    if (bytes.readUInt32LE(entry.offset) !== 0x04034b50)
        throw new BadZip('Bad magic number for file header');
    if ((entry.flags & 1) !== 0)
        throw new Error('File is encrypted, password required for extraction');
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const packed = bytes.subarray(start, start + entry.packedSize);
    const content = entry.method === 0 ? packed : (0,external_node_zlib_.inflateRawSync)(packed);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new BadZip(`Bad CRC-32 for file '${entry.name}'`);
    return content;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/archive.js




const mebibyte = 1024 * 1024;
/**
 * Opens the file as its name says, or gives the reason behind `Invalid distribution file.` (warehouse
 * `_is_valid_dist_file`; `None` is what PyPI itself prints for damaged archives). Throws where PyPI fails with 500.
 */
function openArchive(filename, bytes) {
    const isZip = hasZipEnd(bytes);
    const members = readTarGz(bytes);
    if (isZip && members !== undefined)
        return { invalid: 'File is both a zip and a tar file' };
    if (filename.endsWith('.tar.gz'))
        return openTar(members);
    if (!isZip)
        return { invalid: 'File is not a zipfile' };
    try {
        const zip = openZip(bytes);
        const invalid = zipFault(filename, bytes, zip);
        return invalid === undefined ? { kind: 'zip', zip } : { invalid };
    }
    catch (error) {
        if (error instanceof BadZip)
            return { invalid: 'None' };
        throw error;
    }
}
function zipFault(filename, bytes, zip) {
    const unpacked = zip.entries.reduce((sum, entry) => sum + entry.size, 0);
    if (unpacked > 64 * mebibyte && unpacked / bytes.length > 50)
        return 'File exceeds compression ratio of 50';
    if (zip.entries.some((entry) => entry.method !== 0 && entry.method !== 8)) {
        return 'File does not use a supported compression type';
    }
    const fault = (filename.endsWith('.whl') ? wheelFault(filename, zip) : zipSdistFault(zip)) ?? scanFault(zip);
    if (fault !== undefined)
        return fault;
    const framing = framingFault(bytes, zip);
    if (framing === undefined)
        return undefined;
    return `ZIP archive not accepted: ${framing}. See https://docs.pypi.org/archives for more information`;
}
function wheelFault(filename, zip) {
    const [name, version, rest] = filename.split('-');
    if (rest === undefined)
        return 'Unable to parse name and version from wheel filename';
    const target = `${name}-${version}.dist-info/WHEEL`;
    return zip.read(target) === undefined ? `WHEEL not found at ${target}` : undefined;
}
function scanFault(zip) {
    const sources = zip.entries.filter((entry) => isScanned(entry.name)).map((entry) => zip.read(entry.name));
    return firstFault(sources);
}
const firstFault = (sources) => sources.map((content) => content && packerFault(content)).find((fault) => fault !== undefined);
function zipSdistFault(zip) {
    const top = commonPath(zip.entries.map((entry) => entry.name));
    if (top === '' || top === '/')
        return 'Incorrect number of top-level directories in sdist';
    const target = `${top}/PKG-INFO`;
    return zip.read(target) === undefined ? `PKG-INFO not found at ${target}` : undefined;
}
function openTar(members) {
    if (members === undefined)
        return { invalid: 'File is not a tarfile' };
    if (members === 'damaged')
        return { invalid: 'None' };
    const top = commonPath(members.map((member) => member.name));
    if (members.some((member) => member.isSparse)) {
        const invalid = 'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information';
        return { invalid };
    }
    if (top === '' || top === '/')
        return { invalid: 'Incorrect number of top-level directories in sdist' };
    const target = `${top}/PKG-INFO`;
    if (!members.some((member) => member.name === target))
        return { invalid: `PKG-INFO not found at ${target}` };
    const fault = firstFault(members.filter(({ name }) => isScanned(name)).map(({ content }) => content));
    return fault === undefined ? { kind: 'tar', members, top } : { invalid: fault };
}
/** The longest common folder, as Python's `os.path.commonpath` finds it: `.` and empty parts do not count. */
function commonPath(names) {
    const isAbsolute = names.some((name) => name.startsWith('/'));
    if (isAbsolute && !names.every((name) => name.startsWith('/')))
        throw new Error("Can't mix absolute and relative paths");
    const paths = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'));
    const [first = [], ...others] = paths;
    const different = first.findIndex((part, index) => others.some((path) => path[index] !== part));
    return (isAbsolute ? '/' : '') + (different < 0 ? first : first.slice(0, different)).join('/');
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/platform-tags.js
/** Tags without a pattern (warehouse `forklift/legacy.py`, 2026-08-21); new ones come now and then. */
const fixed = new Set(`any win32 win_arm64 win_amd64 win_ia64 manylinux1_x86_64 manylinux1_i686 manylinux2010_x86_64 manylinux2010_i686
  manylinux2014_x86_64 manylinux2014_i686 manylinux2014_aarch64 manylinux2014_armv7l manylinux2014_ppc64
  manylinux2014_ppc64le manylinux2014_s390x linux_armv6l linux_armv7l`.split(/\s+/));
const linux = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const mac = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
/** From macOS 11 on the minor number must be 0, and only these majors are known yet. */
const patterns = [
    new RegExp(`^macosx_10_\\d+_(?:${mac})$`),
    new RegExp(`^macosx_(?:11|12|13|14|15|26)_0_(?:${mac})$`),
    new RegExp(`^manylinux_\\d+_\\d+_(?:${linux}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(?:${linux})$`),
    /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)/,
    /^android_\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32/,
];
/** Whether PyPI takes wheels of this platform; `linux_x86_64` without a glibc version is the one most often refused. */
const isPlatformTag = (tag) => fixed.has(tag) || patterns.some((pattern) => pattern.test(tag));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/filename.js





/** The two kinds that PyPI takes, with their extensions. */
const extensions = {
    sdist: ['.zip', '.tar.gz'],
    bdist_wheel: ['.whl'],
};
/** Why the name cannot be stored at all (warehouse `_validate_filename`); asked before the file is looked at. */
function filenameRefusal(filename, filetype) {
    if (Buffer.from(filename).some((byte) => byte < 0x20 || byte === 0x7f)) {
        return badRequest('Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.');
    }
    if (/[/\\]/.test(filename))
        return badRequest(String.raw `Cannot upload a file with '/' or '\' in the name.`);
    const extension = /.(\.(?:tar\.gz|zip|whl))$/i.exec(filename)?.[1];
    if (extension === undefined) {
        return badRequest('Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 ' +
            'and https://peps.python.org/pep-0715/ for more information');
    }
    if (extensions[filetype]?.includes(extension) === true)
        return undefined;
    return badRequest(`Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}. ` +
        'See https://www.python.org/dev/peps/pep-0527 for more information.');
}
/** Why it is no name of an sdist of this release (PEP 625); asked after the archive has been looked into. */
function sdistNameRefusal(filename, expected) {
    const stem = filename.replace(/(?:\.tar\.gz|\.zip)$/, '');
    const dash = stem.lastIndexOf('-');
    if (dash < 0 || version_readVersion(stem.slice(dash + 1)) === undefined) {
        return badRequest(`Invalid source distribution filename: ${filename}`);
    }
    let name = canonicalName(stem.slice(0, dash));
    // `foo-1.0-1` is the post-release 1.0.post1 of foo
    const second = stem.lastIndexOf('-', dash - 1);
    if (expected.version.isPostrelease && name !== canonicalName(expected.name) && second > 0) {
        name = canonicalName(stem.slice(0, second));
    }
    const normal = filenameName(expected.name);
    if (name !== canonicalName(expected.name)) {
        return badRequest(`Start filename for ${repr(expected.name)} with ${repr(normal)}.`);
    }
    const right = `${normal}-${expected.version.text}.tar.gz`;
    return filename === right ? undefined : badRequest(`Filename ${repr(filename)} is invalid, should be ${repr(right)}.`);
}
/** Why it is no name of a wheel of this release on a platform that PyPI takes (packaging's `parse_wheel_filename`, then warehouse). */
function wheelNameRefusal(filename, expected) {
    const stem = filename.slice(0, -'.whl'.length);
    const invalid = (why) => badRequest(`${why}: ${repr(stem)}`);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return invalid('Invalid wheel filename (wrong number of parts)');
    const [name = '', versionText = '', build = ''] = parts;
    if (name.includes('__') || !/^[\p{L}\p{N}\p{M}._]*$/u.test(name))
        return invalid('Invalid project name');
    const version = version_readVersion(versionText);
    if (version === undefined)
        return invalid('Invalid wheel filename (invalid version)');
    if (parts.length === 6 && !/^\d/.test(build))
        return badRequest(`Invalid build number: ${build} in ${repr(stem)}`);
    for (const platform of (parts.at(-1) ?? '').toLowerCase().split('.')) {
        if (!isPlatformTag(platform)) {
            return badRequest(`Binary wheel '${filename}' has an unsupported platform tag '${platform}'.`);
        }
    }
    return wheelStartRefusal(filename, name, version, expected);
}
function wheelStartRefusal(filename, name, version, expected) {
    const wanted = filenameName(expected.name);
    if (canonicalName(name) !== canonicalName(expected.name)) {
        return badRequest(`Start filename for ${repr(expected.name)} with ${repr(wanted)}.`);
    }
    if (name !== wanted) {
        return badRequest(`Filename ${repr(filename)} should contain the normalized project name ${repr(wanted)}, not ${repr(name)}.`);
    }
    if (version.canonical !== expected.version.canonical) {
        return badRequest(`Version in filename should be ${repr(expected.version.text)} not ${repr(version.text)}.`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/entry-points.js
/**
 * Whether a text is what PyPI takes for entry points (warehouse `utils/wheel.py` on Python's `configparser`): an INI file with
 * `=` only, no section and no option twice, script names of letters, digits, `_.-`. What stands in `[DEFAULT]` is in every
 * section.
 */
function areEntryPoints(text) {
    const sections = text === undefined ? undefined : readSections(text);
    if (sections === undefined)
        return false;
    const defaults = sections.get('DEFAULT') ?? [];
    return ['console_scripts', 'gui_scripts'].every((section) => {
        const own = sections.get(section);
        return own === undefined || [...defaults, ...own].every((name) => /^[\p{L}\p{N}_.-]+$/u.test(name));
    });
}
/** The names in each section, or `undefined` where Python cannot read it. */
function readSections(text) {
    const sections = new Map();
    let open;
    let depth = 0;
    let hasOption = false;
    for (const line of text.split(/\r\n|\r|\n/)) {
        // a byte order mark is no white space for Python
        const bare = line.replace(/^[^\S\ufeff]+|[^\S\ufeff]+$/g, '');
        if (bare === '' || bare.startsWith('#') || bare.startsWith(';'))
            continue;
        const indent = line.length - line.replace(/^[^\S\ufeff]+/, '').length;
        if (open !== undefined && hasOption && indent > depth)
            continue;
        depth = indent;
        const heading = /^\[(.+)\]/.exec(bare)?.[1];
        if (heading !== undefined) {
            if (heading !== 'DEFAULT' && sections.has(heading))
                return undefined;
            open = sections.get(heading) ?? new Set();
            sections.set(heading, open);
            hasOption = false;
            continue;
        }
        const name = bare.includes('=') ? bare.slice(0, bare.indexOf('=')).trim() : '';
        if (open === undefined || name === '' || open.has(name))
            return undefined;
        open.add(name);
        hasOption = true;
    }
    return sections;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/wheel.js


/**
 * The look into a wheel after its name was accepted (warehouse `file_upload` and `utils/wheel.py`): licence files of the
 * form, RECORD, entry points, METADATA. Where the metadata lies is told by the file name, never by searching.
 */
function readWheel(filename, zip, licenseFiles) {
    const [name, version] = filename.split('-');
    const distInfo = `${name}-${version}.dist-info`;
    for (const file of licenseFiles) {
        const path = `${distInfo}/licenses/${file}`;
        if (zip.read(path) === undefined) {
            return badRequest(`License-File ${file} does not exist in distribution file ${filename} at ${path}`);
        }
    }
    const record = wheel_decode(zip.read(`${distInfo}/RECORD`));
    if (record === undefined)
        return missingRecord(filename, distInfo);
    const lines = splitLines(record);
    // an empty line has no first column
    if (lines.includes(''))
        throw new Error('not enough values to unpack');
    if (lines.some((line) => line.split(',').some((cell) => cell.length > 131_072)))
        return missingRecord(filename, distInfo);
    const points = zip.read(`${distInfo}/entry_points.txt`);
    if (points !== undefined && !areEntryPoints(wheel_decode(points))) {
        return badRequest(`Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`);
    }
    const metadata = zip.read(`${distInfo}/METADATA`);
    if (metadata === undefined) {
        return badRequest(`Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`);
    }
    return { metadata, recordMismatch: recordMismatch(lines, zip, distInfo) };
}
/** Why a licence file that the form names is missing from the sdist. */
function sdistLicenseRefusal(filename, names, top, licenseFiles) {
    const missing = licenseFiles.find((file) => !names.has(`${top}/${file}`));
    if (missing === undefined)
        return undefined;
    return badRequest(`License-File ${missing} does not exist in distribution file ${filename} at ${top}/${missing}`);
}
const missingRecord = (filename, distInfo) => badRequest(`Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`);
/** Lines as Python's `splitlines` has them, without an empty one after the last line break. */
function splitLines(text) {
    // eslint-disable-next-line no-control-regex -- Python's line boundaries
    const lines = text.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
/** Only the set of names is compared, hashes are not looked at. */
function recordMismatch(lines, zip, distInfo) {
    const listed = new Set(lines.map(firstCell));
    const exempt = new Set([`${distInfo}/RECORD.jws`, `${distInfo}/RECORD.p7s`]);
    const held = zip.entries.map((entry) => entry.name).filter((name) => !/[/\\]$/.test(name) && !exempt.has(name));
    const unlisted = held.filter((name) => !listed.has(name));
    const absent = [...listed].filter((name) => !held.includes(name));
    if (unlisted.length === 0 && absent.length === 0)
        return undefined;
    return `not in RECORD: ${unlisted.join(', ') || 'nothing'}; not in the wheel: ${absent.join(', ') || 'nothing'}`;
}
/** The path of a RECORD line (CSV), with `/`. */
function firstCell(line) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)?.[1];
    const cell = quoted === undefined ? (line.split(',')[0] ?? '') : quoted.replaceAll('""', '"');
    return cell.replaceAll('\\', '/');
}
function wheel_decode(bytes) {
    if (bytes === undefined)
        return undefined;
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/upload-file.js






const upload_file_help = 'https://pypi.org/help/#file-name-reuse';
const limits = 'https://docs.pypi.org/project-management/storage-limits';
const fortnight = 14 * 24 * 60 * 60 * 1000;
/** Everything that is checked of the file itself, in PyPI's order (warehouse `forklift/legacy.py`, from the file name on). */
function judgeFile(file, state) {
    const refused = filenameRefusal(file.content.filename, file.fields.filetype) ??
        typeRefusal(file) ??
        diskFailure(file) ??
        sizeRefusal(file) ??
        digestRefusal(file);
    if (refused !== undefined)
        return refused;
    const duplicate = duplicateVerdict(file, state);
    if (duplicate !== undefined)
        return duplicate;
    return releaseRefusal(file, state) ?? judgeContent(file);
}
function typeRefusal({ content }) {
    const wrong = content.type === '' || content.type.startsWith('image/');
    return wrong ? badRequest('Invalid distribution file.') : undefined;
}
/** The file is written to a disk under its own name, which fails where that has more than 255 bytes. */
const diskFailure = ({ content }) => Buffer.byteLength(content.filename) > 255 ? { status: 500, text: '' } : undefined;
function sizeRefusal({ content, metadata, project }) {
    const size = content.content.length;
    // the upload has given the project its own spelling by now
    const name = repr(metadata.name);
    if (size > project.fileLimit) {
        const limit = Math.floor(project.fileLimit / 1024 ** 2);
        const page = `${limits}#requesting-a-file-size-limit-increase`;
        return badRequest(`File too large. Limit for project ${name} is ${limit} MB. See ${page} for more information.`);
    }
    const total = project_filesOf(project).reduce((sum, each) => sum + (each.size ?? 0), size);
    if (total <= project.projectLimit)
        return undefined;
    const limit = Math.floor(project.projectLimit / 1024 ** 3);
    const page = `${limits}#requesting-a-project-size-limit-increase`;
    return badRequest(`Project size too large. Limit for project ${name} total size is ${limit} GB. See ${page}`);
}
function digestRefusal({ fields, digests }) {
    const { md5, sha256, blake2b256 } = fields.digests;
    const real = digests();
    const fits = [
        [md5, real.md5],
        [sha256, real.sha256],
        [blake2b256, real.blake2b256],
    ].every(([given, computed]) => given === '' || given === computed);
    return fits ? undefined : badRequest('The digest supplied does not match a digest calculated from the uploaded file.');
}
/** The same name, or the same bytes under any name, anywhere. Of the public index only this project's files are known. */
function duplicateVerdict({ content, project, digests }, state) {
    const { filename } = content;
    const { sha256, blake2b256 } = digests();
    const known = [...project_filesOf(project), ...state.uploads];
    if (known.some((each) => each.filename === filename && each.sha256 === sha256))
        return { outcome: 'identical' };
    if (!known.some((each) => each.filename === filename || each.sha256 === sha256))
        return undefined;
    return badRequest(`File already exists (${repr(filename)}, with blake2_256 hash ${repr(blake2b256)}). See ${upload_file_help} for more information.`);
}
function releaseRefusal({ content, fields, release }, state) {
    if (state.usedFilenames.has(content.filename)) {
        const text = 'This filename was previously used by a file that has since been deleted. Use a different version.';
        return badRequest(`${text} See ${upload_file_help} for more information.`);
    }
    if (release === undefined)
        return undefined;
    if (release.created === undefined || release.created < state.options.now() - fortnight) {
        return badRequest('Uploading new files to releases older than 14 days is not allowed.');
    }
    const hasSdist = release.files.some((each) => /\.(?:tar\.gz|zip)$/.test(each.filename));
    if (fields.filetype === 'sdist' && hasSdist)
        return badRequest('Only one sdist may be uploaded per release.');
    return undefined;
}
/** PyPI fails on what its authors did not think of, and so does this. */
function judgeContent(file) {
    try {
        return contentVerdict(file);
    }
    catch {
        return { status: 500, text: '' };
    }
}
function contentVerdict({ content, metadata }) {
    const { filename } = content;
    const archive = openArchive(filename, content.content);
    if ('invalid' in archive)
        return badRequest(`Invalid distribution file. ${archive.invalid}`);
    const expected = { name: metadata.name, version: metadata.version };
    const listed = metadata.fields['license_file'];
    const licenses = listed === undefined || typeof listed === 'string' ? [] : listed;
    const accepted = { outcome: 'accepted', coreMetadata: undefined, recordMismatch: undefined };
    if (!filename.endsWith('.whl')) {
        const refused = sdistNameRefusal(filename, expected);
        if (refused !== undefined || archive.kind !== 'tar')
            return refused ?? accepted;
        const names = new Set(archive.members.map((member) => member.name));
        return sdistLicenseRefusal(filename, names, archive.top, licenses) ?? accepted;
    }
    const refused = wheelNameRefusal(filename, expected);
    if (refused !== undefined || archive.kind !== 'zip')
        return refused ?? accepted;
    const wheel = readWheel(filename, archive.zip, licenses);
    if ('status' in wheel)
        return wheel;
    // METADATA is written beside it under a longer name, which the file system must bear
    if (Buffer.byteLength(`${filename}.metadata`) > 255)
        return badRequest(`Filename is too long: '${filename}'`);
    return { outcome: 'accepted', coreMetadata: wheel.metadata, recordMismatch: wheel.recordMismatch };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/upload-form.js



/** Checks them (warehouse `forklift/forms.py`), with WTForms' sentences. */
function readFileFields(form) {
    const name = form.text('name') ?? '';
    const nameFault = name === '' ? 'This field is required.' : projectName.test(name) ? undefined : nameRule;
    if (nameFault !== undefined) {
        const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
        const page = 'https://packaging.python.org/specifications/core-metadata';
        return badRequest(`${repr(shown)} is an invalid value for Name. Error: ${nameFault} See ${page} for more information.`);
    }
    const blake2b256 = form.text('blake2_256_digest') ?? '';
    const sha256 = form.text('sha256_digest') ?? '';
    const md5 = form.text('md5_digest') ?? '';
    // WTForms tells the first field by name, so the order of these is alphabetical
    if (isBadDigest(blake2b256))
        return upload_form_invalid('blake2_256_digest', 'Use a valid, hex-encoded, BLAKE2 message digest.');
    const filetype = form.text('filetype') ?? '';
    if (filetype === '')
        return upload_form_invalid('filetype', 'This field is required.');
    if (filetype !== 'sdist' && filetype !== 'bdist_wheel')
        return upload_form_invalid('filetype', 'Use a known file type.');
    if (isBadDigest(sha256))
        return upload_form_invalid('sha256_digest', 'Use a valid, hex-encoded, SHA256 message digest.');
    const given = form.text('pyversion') ?? '';
    if (filetype === 'bdist_wheel' && given === '') {
        return upload_form_invalid('pyversion', 'Python version is required for binary distribution uploads.');
    }
    const pyversion = filetype === 'sdist' && given === '' ? 'source' : given;
    if (filetype === 'sdist' && pyversion !== 'source') {
        return upload_form_invalid('pyversion', "Use 'source' as Python version for an sdist.");
    }
    if (md5 === '' && sha256 === '' && blake2b256 === '')
        return badRequest('Error: Include at least one message digest.');
    const digests = { md5: md5.toLowerCase(), sha256: sha256.toLowerCase(), blake2b256: blake2b256.toLowerCase() };
    return { name, filetype, pyversion, digests };
}
const nameRule = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
const upload_form_invalid = (field, why) => badRequest(`Invalid value for ${field}. Error: ${why}`);
const isBadDigest = (digest) => digest.trim() !== '' && !/^[a-f0-9]{64}$/i.test(digest);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/upload.js














/**
 * `POST /legacy/` with `:action=file_upload` (warehouse `forklift/legacy.py` `file_upload`): one file, in one transaction.
 * The first refusal in PyPI's order is the answer, and then nothing is stored, no project and no release either.
 */
async function upload(request, state) {
    const result = await upload_receive(request, state);
    return result === 'accepted' ? acceptedAnswer(request) : refusalAnswer(request, result);
}
async function upload_receive(request, state) {
    const form = readForm(request);
    const asked = readAsked(request, form, state);
    if ('status' in asked)
        return asked;
    const readme = await readmeRefusal(asked.metadata, state);
    // asked before anything is decided: from here to the storing nothing else may come between
    await findProject(state, asked.fields.name);
    const attestations = form.text('attestations');
    const first = judge(asked, readme, state);
    if ('status' in first.verdict)
        return first.verdict;
    if (first.verdict.outcome === 'identical')
        return 'accepted';
    if (attestations === undefined)
        return upload_store(request, asked, first, undefined, state);
    const file = { filename: asked.content.filename, sha256: asked.digests().sha256 };
    const verified = await verifyAttestations(attestations, asked.identity, file, state.options.verifyAttestation);
    if ('status' in verified)
        return verified;
    // the same file may have come in by another request while the signatures were checked
    const again = judge(asked, readme, state);
    if ('status' in again.verdict)
        return again.verdict;
    return again.verdict.outcome === 'identical' ? 'accepted' : upload_store(request, asked, again, verified, state);
}
function readAsked(request, form, state) {
    const tuple = form.fileNames.find((name) => name !== 'content' && name !== 'gpg_signature');
    if (tuple !== undefined)
        return badRequest(`${tuple}: Should not be a tuple.`);
    if (state.flags.readOnly)
        return { status: 403, text: 'Read-only mode: Uploads are temporarily disabled.' };
    if (state.flags.uploadsDisabled) {
        const see = 'See https://pypi.org/help/#admin-intervention for more information.';
        return { status: 403, text: `New uploads are temporarily disabled. ${see}` };
    }
    const identity = identify(request, state);
    if ('status' in identity)
        return identity;
    if ((form.text('protocol_version') ?? '1') !== '1')
        return badRequest('Unknown protocol version.');
    const fields = readFileFields(form);
    if ('status' in fields)
        return fields;
    const metadata = metadata_readMetadata(form);
    if ('status' in metadata)
        return metadata;
    const content = form.file('content');
    if (content === undefined) {
        // a text part has no file name, over which the real server falls
        if (form.text('content') !== undefined)
            return { status: 500, text: '' };
        return badRequest('Upload payload does not have a file.');
    }
    let computed;
    const digests = () => (computed ??= digestsOf(content.content));
    return { identity, fields, metadata, content, digests };
}
const digestsOf = (bytes) => ({
    md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
    sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    blake2b256: blake2b256(bytes),
});
/** From the project on. Reads the state and changes nothing. `readme` is what is wrong with the description, if anything. */
function judge(asked, readme, state) {
    const { identity, fields, metadata, content, digests } = asked;
    const refuse = (verdict) => ({ incoming: undefined, verdict });
    const existing = state.projects.get(canonicalName(fields.name));
    if (existing === undefined && identity.kind === 'publisher')
        return refuse(badRequest(noNewProjects));
    if (existing === undefined) {
        const names = [...state.projects.values()].map((each) => each.name);
        const refused = accountRefusal(identity) ?? creationRefusal(identity, state) ?? nameRefusal(fields.name, names);
        if (refused !== undefined)
            return refuse(refused);
    }
    const project = existing ?? newProject(fields.name, 'made');
    const forbidden = permissionRefusal(identity, project, existing === undefined, state.options.now());
    const refused = forbidden ?? accountRefusal(identity);
    if (refused !== undefined)
        return refuse(refused);
    if (readme !== undefined)
        return refuse(readme);
    const release = project.releases.get(metadata.version.canonical);
    const incoming = { content, fields, metadata, project, release, digests };
    return { incoming, verdict: judgeFile(incoming, state) };
}
const noNewProjects = 'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher ' +
    "but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure " +
    'that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/';
async function readmeRefusal({ fields }, { options }) {
    const { description, description_content_type: given } = fields;
    const type = typeof given === 'string' ? given : undefined;
    if (typeof description !== 'string')
        return undefined;
    if (!(await descriptionFails(description, type, options.rendersBadly)))
        return undefined;
    const how = type === undefined ? 'in the default format of reStructuredText' : `for '${type}'`;
    const see = 'See https://pypi.org/help/#description-content-type for more information.';
    return badRequest(`The description failed to render ${how}. ${see}`);
}
function upload_store(request, asked, { incoming, verdict }, verified, state) {
    if (incoming !== undefined && 'outcome' in verdict && verdict.outcome === 'accepted') {
        storeUpload(state, asked.identity, incoming, verdict, verified, request.headers['user-agent'] ?? '');
    }
    return 'accepted';
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/pypi/handler.js










/**
 * Answers as the hosts of PyPI (or of TestPyPI, as the state says) do: uploads, minting, the indexes and the files of what
 * was uploaded here. Everything else is `'upstream'`, also requests for other hosts.
 */
async function handlePypi(request, state) {
    const { hosts } = state;
    if (!isDecodable(request.path))
        return handler_text(400, '400 Bad Request', { 'content-type': 'text/plain; charset=UTF-8' });
    if (request.host === hosts.former)
        return movedAnswer(request, hosts.index);
    if (request.host === hosts.files)
        return fileAnswer(request, state);
    const routes = [
        ...(request.host === hosts.upload ? [uploadHost] : []),
        ...(request.host === hosts.index ? [indexHost] : []),
    ];
    for (const route of routes) {
        const answer = await route(request, state);
        if (answer !== 'upstream')
            return answer;
    }
    return 'upstream';
}
const isRead = (request) => request.method === 'GET' || request.method === 'HEAD';
function isDecodable(path) {
    try {
        decodeURIComponent(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The names of the index before 2018 send every reader on; old clients and `twine upload --skip-existing` still ask there. */
function movedAnswer(request, index) {
    const query = request.query.size === 0 ? '' : `?${request.query.toString()}`;
    return { status: 301, headers: { location: `https://${index}${request.path}${query}` }, body: '' };
}
/** Trusted publishing is answered on the upload host as well as on the site. */
const trust = async (request, state) => {
    if (request.path === '/_/oidc/audience' && isRead(request))
        return audience(state);
    if (request.path === '/_/oidc/burn-token' && request.method === 'POST')
        return burn(request, state);
    const mints = request.path === '/_/oidc/mint-token' || request.path === '/_/oidc/github/mint-token';
    return mints && request.method === 'POST' ? mint_mint(request, state) : 'upstream';
};
const gone = {
    submit: 'Project pre-registration is no longer required or supported, upload your files instead.',
    doc_upload: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
};
const uploadHost = async (request, state) => {
    if (request.path === '/legacy' && request.method === 'POST')
        return slashAnswer(request);
    if (request.path !== '/legacy/')
        return trust(request, state);
    const action = request.query.get(':action') ?? (request.method === 'POST' ? readForm(request).text(':action') : undefined);
    if (request.method === 'POST' && action === 'file_upload')
        return upload(request, state);
    if (request.method === 'POST' && (action === 'submit' || action === 'submit_pkg_info')) {
        return refusalAnswer(request, { status: 410, text: gone.submit });
    }
    if (request.method === 'POST' && action === 'doc_upload') {
        return refusalAnswer(request, { status: 410, text: gone.doc_upload });
    }
    // the real one shows a page about uploading to whatever else comes, with status 200
    return { status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: '<h1>Upload to PyPI</h1>\n' };
};
const indexHost = async (request, state) => {
    if (!isRead(request))
        return trust(request, state);
    const simple = /^\/simple\/([^/]+)\/?$/.exec(request.path)?.[1];
    if (simple !== undefined)
        return simplePage(request, state, decodeURIComponent(simple));
    const described = /^\/pypi\/([^/]+)(?:\/([^/]+))?\/json\/?$/.exec(request.path);
    if (described !== null) {
        const [, name = '', version] = described;
        return projectJson(state, decodeURIComponent(name), version === undefined ? undefined : decodeURIComponent(version));
    }
    if (request.path.startsWith('/integrity/'))
        return provenanceAnswer(request, state);
    return trust(request, state);
};
function provenanceAnswer(request, state) {
    const found = state.uploads.find((each) => provenancePath(each) === decodeURIComponent(request.path));
    if (found === undefined)
        return 'upstream';
    const types = ['application/vnd.pypi.integrity.v1+json', 'application/json'];
    const type = bestOffer(request.headers['accept'] ?? '*/*', types);
    if (type === undefined)
        return json(406, { message: 'Request not acceptable' });
    if (found.provenance === undefined)
        return json(404, { message: `No provenance available for ${found.filename}` });
    const { publisher, attestations } = found.provenance;
    return json(200, { version: 1, attestation_bundles: [{ publisher, attestations }] }, { 'content-type': type });
}
function fileAnswer(request, state) {
    if (!isRead(request))
        return 'upstream';
    const path = decodeURIComponent(request.path);
    const found = state.uploads.find((each) => path === filePath(each) || path === `${filePath(each)}.metadata`);
    if (found === undefined)
        return 'upstream';
    const body = path.endsWith('.metadata') ? found.coreMetadata : found.bytes;
    if (body === undefined)
        return handler_text(404, '404 Not Found');
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(body.length),
        'cache-control': 'max-age=365000000, immutable, public',
        etag: `"${found.md5}"`,
    };
    return { status: 200, headers, body };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/authority.js


const day = 86_400_000;
const p384 = { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' };
/** The library, loaded when it is first needed: it looks for the metadata functions at that moment. */
function loadX509() {
    provideMetadata();
    return __webpack_require__.e(/* import() */ 8927).then(__webpack_require__.t.bind(__webpack_require__, 8927, 19));
}
/**
 * Makes a root and an intermediate as those of the public-good Fulcio: both of P-384, the intermediate for code signing
 * and without authorities below it. Good from thirty days before `now` (milliseconds) to thirty days after.
 */
async function makeAuthority(now) {
    const x509 = await loadX509();
    const [rootKeys, keys] = await Promise.all([authority_newKeys(), authority_newKeys()]);
    const span = { notBefore: new Date(now - 30 * day), notAfter: new Date(now + 30 * day) };
    const usage = new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true);
    const run = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const rootName = `O=sigstore.dev, CN=sigstore ${run}`;
    const name = `O=sigstore.dev, CN=sigstore-intermediate ${run}`;
    const root = await x509.X509CertificateGenerator.createSelfSigned({
        ...span,
        name: rootName,
        serialNumber: authority_newSerial(),
        keys: rootKeys,
        signingAlgorithm: p384,
        extensions: [
            usage,
            new x509.BasicConstraintsExtension(true, 1, true),
            await x509.SubjectKeyIdentifierExtension.create(rootKeys.publicKey, false, external_node_crypto_.webcrypto),
        ],
    }, external_node_crypto_.webcrypto);
    const intermediate = await x509.X509CertificateGenerator.create({
        ...span,
        subject: name,
        issuer: rootName,
        serialNumber: authority_newSerial(),
        publicKey: keys.publicKey,
        signingKey: rootKeys.privateKey,
        signingAlgorithm: p384,
        extensions: [
            usage,
            new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
            new x509.BasicConstraintsExtension(true, 0, true),
            await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, external_node_crypto_.webcrypto),
            await x509.AuthorityKeyIdentifierExtension.create(rootKeys.publicKey, false, external_node_crypto_.webcrypto),
        ],
    }, external_node_crypto_.webcrypto);
    return {
        root: Buffer.from(root.rawData),
        intermediate: Buffer.from(intermediate.rawData),
        name,
        signingKey: keys.privateKey,
        publicKey: keys.publicKey,
    };
}
const authority_newKeys = () => external_node_crypto_.webcrypto.subtle.generateKey(p384, true, ['sign', 'verify']);
/** Positive, and of a fixed length (RFC 5280, 4.1.2.2). */
function authority_newSerial() {
    const bytes = (0,external_node_crypto_.randomBytes)(20);
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return bytes.toString('hex');
}
/** The same public key as Node's own kind of key. */
const nodeKey = (key) => external_node_crypto_.KeyObject.from(key);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/extensions.js

const extensions_site = 'https://github.com';
/**
 * Fulcio's own extensions for a token of GitHub Actions, in the order of their numbers under 1.3.6.1.4.1.57264.1 (fulcio
 * `config/identity/config.yaml`, `docs/oid-info.md`). The first six are bare text; the others are UTF8String. A claim that
 * is missing leaves its extension out.
 */
function fulcioExtensions(claims) {
    const claim = (name) => {
        const value = claims[name];
        return typeof value === 'string' ? value : '';
    };
    const under = (name) => (claim(name) === '' ? '' : `${extensions_site}/${claim(name)}`);
    const invocation = `${under('repository')}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`;
    const bare = ['iss', 'event_name', 'sha', 'workflow', 'repository', 'ref'].map(claim);
    const strings = [
        [8, claim('iss')],
        [9, under('job_workflow_ref')],
        [10, claim('job_workflow_sha')],
        [11, claim('runner_environment')],
        [12, under('repository')],
        [13, claim('sha')],
        [14, claim('ref')],
        [15, claim('repository_id')],
        [16, under('repository_owner')],
        [17, claim('repository_owner_id')],
        [18, under('workflow_ref')],
        [19, claim('workflow_sha')],
        [20, claim('event_name')],
        [21, invocation],
        [22, claim('repository_visibility')],
        [23, claim('environment')],
        [24, claim('sub')],
    ];
    const oid = (number) => `1.3.6.1.4.1.57264.1.${number}`;
    return [
        ...bare.flatMap((text, at) => (text === '' ? [] : [{ oid: oid(at + 1), value: Buffer.from(text) }])),
        ...strings.flatMap(([number, text]) => text === '' ? [] : [{ oid: oid(number), value: der(tags.utf8, Buffer.from(text)) }]),
    ];
}
/** The certificate's only name: the workflow in which the job stands. */
const subjectUri = (claims) => `${extensions_site}/${String(claims['job_workflow_ref'])}`;

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/sct.js


/** The extension that carries timestamps of certificate logs (RFC 6962, 3.3). */
const sctOid = '1.3.6.1.4.1.11129.2.4.2';
/** SHA-256 of the log's public key, which is its name everywhere (RFC 6962, 3.2). */
const logIdOf = (publicKey) => (0,external_node_crypto_.createHash)('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
/**
 * The value of the extension with one timestamp of a certificate log for the precertificate, signed with the log's P-256
 * key. `at` in milliseconds since the epoch.
 */
function sctExtension(log, { tbs, issuerKey }, at) {
    const version = Buffer.from([0]);
    const timestamp = Buffer.alloc(8);
    timestamp.writeBigUInt64BE(BigInt(at));
    const extensions = Buffer.alloc(2);
    const signed = Buffer.concat([
        version,
        // certificate_timestamp
        Buffer.from([0]),
        timestamp,
        // precert_entry
        Buffer.from([0, 1]),
        (0,external_node_crypto_.createHash)('sha256').update(issuerKey).digest(),
        sized(tbs, 3),
        extensions,
    ]);
    const signature = (0,external_node_crypto_.sign)('sha256', signed, log.privateKey);
    const timestamped = Buffer.concat([
        version,
        logIdOf(log.publicKey),
        timestamp,
        extensions,
        // SHA-256 and ECDSA
        Buffer.from([4, 3]),
        sized(signature, 2),
    ]);
    return der(tags.octets, sized(sized(timestamped, 2), 2));
}
/** TLS's opaque vector: the bytes behind their length. */
function sized(bytes, width) {
    const length = Buffer.alloc(width);
    length.writeUIntBE(bytes.length, 0, width);
    return Buffer.concat([length, bytes]);
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/leaf.js





const minutes = 60_000;
/**
 * Issues a certificate for ten minutes (fulcio `pkg/ca/common.go`): no subject, the workflow as its only name, code
 * signing, Fulcio's extensions, and a timestamp of the certificate log in it. Gives DER.
 */
async function issueLeaf(authority, log, request) {
    const x509 = await loadX509();
    const { claims, now } = request;
    const spki = request.publicKey.export({ type: 'spki', format: 'der' });
    const notBefore = new Date(Math.floor(now / 1000) * 1000);
    const shared = {
        serialNumber: authority_newSerial(),
        issuer: authority.name,
        notBefore,
        notAfter: new Date(notBefore.getTime() + 10 * minutes),
        publicKey: spki,
        signingKey: authority.signingKey,
        signingAlgorithm: { name: 'ECDSA', hash: 'SHA-384' },
    };
    const extensions = [
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.codeSigning]),
        await x509.SubjectKeyIdentifierExtension.create(spki, false, external_node_crypto_.webcrypto),
        await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey, false, external_node_crypto_.webcrypto),
        new x509.SubjectAlternativeNameExtension([{ type: 'url', value: subjectUri(claims) }], true),
        ...fulcioExtensions(claims).map(({ oid, value }) => new x509.Extension(oid, false, value)),
    ];
    const create = (more) => x509.X509CertificateGenerator.create({ ...shared, extensions: [...extensions, ...more] }, external_node_crypto_.webcrypto);
    const bare = await create([]);
    const issuerKey = nodeKey(authority.publicKey).export({ type: 'spki', format: 'der' });
    const timestamp = sctExtension(log, { tbs: tbsOf(Buffer.from(bare.rawData)), issuerKey }, now);
    const certificate = await create([new x509.Extension(sctOid, false, timestamp)]);
    return Buffer.from(certificate.rawData);
}
/** The part of a certificate that is signed. */
function tbsOf(certificate) {
    const [outer] = readDer(certificate);
    const [tbs] = readDer(outer?.content ?? Buffer.alloc(0));
    if (tbs === undefined)
        throw new Error('not a certificate');
    return tbs.whole;
}
/** A certificate as Go writes it: lines of 64 characters. */
function pemOf(certificate) {
    const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/fulcio.js




/** Answers of Fulcio: `signingCert` and `trustBundle` of its second API (fulcio.proto), behind a grpc gateway. */
async function answerFulcio(request, state) {
    const { authority } = state;
    const chain = [authority.intermediate, authority.root].map(pemOf);
    if (request.path === '/api/v2/trustBundle') {
        return request.method === 'GET' ? json(200, { chains: [{ certificates: chain }] }) : notAllowed;
    }
    if (request.path !== '/api/v2/signingCert')
        return json(404, { code: 5, message: 'Not Found', details: [] });
    if (request.method !== 'POST')
        return notAllowed;
    const asked = fulcio_read(request.body);
    if (asked === undefined)
        return fulcio_refused('proto: syntax error (line 1:1): unexpected token');
    const claims = fulcio_identify(asked.token, state);
    if (claims === undefined)
        return fulcio_refused('There was an error processing the identity token');
    const publicKey = keyOf(asked.key);
    if (publicKey === undefined)
        return fulcio_refused('The public key supplied in the request could not be parsed');
    if (!isGood(publicKey))
        return fulcio_refused('The public key supplied in the request is insecure');
    const subject = String(claims['sub']);
    if (!(0,external_node_crypto_.verify)('sha256', Buffer.from(subject), publicKey, Buffer.from(asked.proof, 'base64'))) {
        return fulcio_refused('The signature supplied in the request could not be verified');
    }
    const at = state.now();
    const certificate = await issueLeaf(authority, state.certificateLog, { claims, publicKey, now: at });
    state.issued.push({ certificate, subject, at });
    const certificates = [pemOf(certificate), ...chain];
    return json(200, { signedCertificateEmbeddedSct: { chain: { certificates } } });
}
const fulcio_refused = (message) => json(400, { code: 3, message, details: [] });
const notAllowed = json(501, { code: 12, message: 'Method Not Allowed', details: [] });
/** Seconds by which a token may be too early; too late it may not be at all (coreos/go-oidc `verify.go`). */
const fulcio_leeway = 300;
/** The claims of a token that was issued for Sigstore; `undefined` where it cannot be believed. */
function fulcio_identify(token, state) {
    const claims = readJwt(token)?.claims;
    if (claims === undefined || claims['iss'] !== state.issuer || !isSignedBy(token, state.issuerKey))
        return undefined;
    const { aud, exp, nbf } = claims;
    const now = state.now() / 1000;
    const isMeant = aud === 'sigstore' || (Array.isArray(aud) && aud.includes('sigstore'));
    if (!isMeant || typeof exp !== 'number' || exp < now)
        return undefined;
    if (typeof nbf === 'number' && nbf > now + fulcio_leeway)
        return undefined;
    return typeof claims['sub'] === 'string' && typeof claims['job_workflow_ref'] === 'string' ? claims : undefined;
}
function fulcio_read(body) {
    let value;
    try {
        value = JSON.parse(body.toString());
    }
    catch {
        return undefined;
    }
    const text = (...keys) => {
        const found = keys.reduce((at, key) => (fulcio_isRecord(at) ? at[key] : undefined), value);
        return typeof found === 'string' ? found : '';
    };
    if (!fulcio_isRecord(value))
        return undefined;
    return {
        token: text('credentials', 'oidcIdentityToken'),
        key: text('publicKeyRequest', 'publicKey', 'content'),
        proof: text('publicKeyRequest', 'proofOfPossession'),
    };
}
const fulcio_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function keyOf(pem) {
    try {
        return pem.includes('PUBLIC KEY') && !pem.includes('PRIVATE') ? (0,external_node_crypto_.createPublicKey)(pem) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Fulcio takes RSA from 2048 bits and the three curves of NIST; what is signed with here is P-256. */
const isGood = (key) => key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/merkle.js

/** The hash of a leaf (RFC 6962, 2.1). */
const leafHash = (leaf) => merkle_hash(0, leaf);
/** The root of the tree over these leaf hashes, or over `size` of them from `from` on. `full` is filled, for the next time. */
function rootHash(leaves, full = new Map(), from = 0, size = leaves.length) {
    if (size === 0)
        return (0,external_node_crypto_.createHash)('sha256').digest();
    const only = size === 1 ? leaves[from] : undefined;
    if (only !== undefined)
        return only;
    const name = `${from} ${size}`;
    const known = full.get(name);
    if (known !== undefined)
        return known;
    const cut = splitOf(size);
    const root = merkle_hash(1, rootHash(leaves, full, from, cut), rootHash(leaves, full, from + cut, size - cut));
    if (size === 2 * cut)
        full.set(name, root);
    return root;
}
/** The hashes that lead from the leaf at `index` to the root, lowest first (RFC 6962, 2.1.1). */
function inclusionProof(leaves, index, full = new Map(), from = 0, size = leaves.length) {
    if (size <= 1)
        return [];
    const cut = splitOf(size);
    return index < cut
        ? [...inclusionProof(leaves, index, full, from, cut), rootHash(leaves, full, from + cut, size - cut)]
        : [...inclusionProof(leaves, index - cut, full, from + cut, size - cut), rootHash(leaves, full, from, cut)];
}
/** The largest power of two that is smaller than `size`. */
const splitOf = (size) => 2 ** Math.floor(Math.log2(size - 1));
const merkle_hash = (prefix, ...parts) => {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from([prefix]));
    for (const part of parts)
        digest.update(part);
    return digest.digest();
};

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/log.js



/** The name under which the log signs. */
const origin = 'rekor.sigstore.dev';
/** What the log was before this run: the entries of its tree make proofs that are not trivial, those of older trees shift the index. */
const olderTrees = 4_163_431;
/** A log with a few entries that nobody of this run made. */
function newLog(keys, treeId, now) {
    const log = { ...keys, treeId, entries: [], leaves: [], full: new Map() };
    for (const each of ['one', 'two', 'three'])
        append(log, Buffer.from(`{"earlier":"${each}"}`), now);
    return log;
}
/** Appends a canonical body; gives the entry that is there already where its leaf is the same. `now` in milliseconds. */
function append(log, body, now) {
    const leaf = leafHash(body);
    const uuid = `${log.treeId}${leaf.toString('hex')}`;
    const found = log.entries.find((each) => each.uuid === uuid);
    if (found !== undefined)
        return { entry: found, isNew: false };
    const entry = { uuid, body, integratedTime: Math.floor(now / 1000), index: log.entries.length };
    log.entries.push(entry);
    log.leaves.push(leaf);
    return { entry, isNew: true };
}
/** The entry as the API tells it (rekor `openapi.yaml`, `LogEntry`), proven against the tree as it is now. */
function log_describe(log, { uuid, body, integratedTime, index }) {
    const logged = {
        body: body.toString('base64'),
        integratedTime,
        logID: logIdOf(log.publicKey).toString('hex'),
        logIndex: index + olderTrees,
    };
    // canonical JSON: the keys stand in their order already
    const promise = (0,external_node_crypto_.sign)('sha256', Buffer.from(JSON.stringify(logged)), log.privateKey);
    const root = rootHash(log.leaves, log.full);
    const proof = {
        checkpoint: checkpoint(log, root),
        hashes: inclusionProof(log.leaves, index, log.full).map((each) => each.toString('hex')),
        logIndex: index,
        rootHash: root.toString('hex'),
        treeSize: log.leaves.length,
    };
    const verification = { inclusionProof: proof, signedEntryTimestamp: promise.toString('base64') };
    return { [uuid]: { ...logged, verification } };
}
/** A signed note (transparency-dev `formats/log`) with the size and the root of the tree. */
function checkpoint(log, root) {
    const note = `${origin} - ${BigInt(`0x${log.treeId}`)}\n${log.leaves.length}\n${root.toString('base64')}\n`;
    const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(note), log.privateKey);
    const signed = Buffer.concat([logIdOf(log.publicKey).subarray(0, 4), signature]);
    return `${note}\n\u2014 ${origin} ${signed.toString('base64')}\n`;
}
/** SHA-256 in lower-case hex. */
const log_sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/proposal.js



/**
 * Checks a proposed entry of kind `dsse` 0.0.1 as Rekor does (rekor `pkg/types/dsse/v0.0.1/entry.go`) and gives its
 * canonical body: hashes of envelope and payload, and each signature with the certificate that verifies it. The envelope
 * itself is not kept.
 */
function canonicalBody(text) {
    const entry = proposal_parse(text);
    if (!proposal_isRecord(entry))
        return { status: 400, words: 'parsing body body from "" failed, because invalid JSON' };
    const { kind, apiVersion, spec } = entry;
    if (typeof kind !== 'string')
        return { status: 422, words: 'validation failure list:\nkind in body is required' };
    if (kind !== 'dsse')
        return proposal_invalid(`entry kind '${kind}' is not answered by the rehearsal`);
    if (apiVersion !== '0.0.1' || !proposal_isRecord(spec)) {
        return proposal_invalid('error in determining implementation for version');
    }
    const proposed = spec['proposedContent'];
    if (!proposal_isRecord(proposed)) {
        return proposal_invalid('either proposedContent or envelopeHash, payloadHash, and signatures must be present');
    }
    const { envelope: envelopeText, verifiers } = proposed;
    if (typeof envelopeText !== 'string')
        return proposal_invalid('proposed content envelope is missing');
    if (!Array.isArray(verifiers) || verifiers.length === 0) {
        return proposal_invalid('validation failure list:\nproposedContent.verifiers in body is required');
    }
    const envelope = readEnvelope(envelopeText);
    if (envelope === undefined)
        return proposal_invalid('DSSE envelope must contain 1 or more signatures');
    const keys = verifiers.map((each) => readVerifier(each));
    if (!keys.every((each) => each !== undefined)) {
        return proposal_invalid('could not parse public key as x509: failure decoding PEM');
    }
    const signed = paeOf(envelope.payloadType, envelope.payload);
    const signatures = envelope.signatures.map((signature) => ({
        signature,
        verifier: keys.find(({ key }) => (0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(signature, 'base64')))?.pem,
    }));
    if (signatures.some((each) => each.verifier === undefined)) {
        return proposal_invalid('could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1');
    }
    const body = {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            envelopeHash: { algorithm: 'sha256', value: log_sha256(envelopeText) },
            payloadHash: { algorithm: 'sha256', value: log_sha256(envelope.payload) },
            signatures: signatures
                .map(({ signature, verifier }) => ({ signature, verifier: Buffer.from(verifier ?? '').toString('base64') }))
                .sort((one, other) => (one.signature < other.signature ? -1 : 1)),
        },
    };
    return Buffer.from(JSON.stringify(body));
}
const proposal_invalid = (why) => ({ status: 400, words: `error processing entry: ${why}` });
function readEnvelope(text) {
    const value = proposal_parse(text);
    if (!proposal_isRecord(value))
        return undefined;
    const { payloadType, payload, signatures } = value;
    if (typeof payloadType !== 'string' || typeof payload !== 'string' || !Array.isArray(signatures))
        return undefined;
    const found = signatures.map((each) => (proposal_isRecord(each) ? each['sig'] : undefined));
    if (found.length === 0 || !found.every((each) => typeof each === 'string'))
        return undefined;
    return { payloadType, payload: Buffer.from(payload, 'base64'), signatures: found };
}
/** A certificate or a public key, as base64 of PEM. The log keeps certificates as it writes them itself. */
function readVerifier(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString();
    try {
        if (!pem.includes('BEGIN CERTIFICATE'))
            return { key: (0,external_node_crypto_.createPublicKey)(pem), pem };
        const certificate = new external_node_crypto_.X509Certificate(pem);
        return { key: certificate.publicKey, pem: pemOf(certificate.raw) };
    }
    catch {
        return undefined;
    }
}
const paeOf = (type, payload) => Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.from(type).length} ${type} ${payload.length} `), payload]);
function proposal_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const proposal_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/rekor.js



const base = '/api/v1/log/entries';
/** Answers of Rekor's first version (rekor `openapi.yaml`): entries in, entries out, the log's key. */
function answerRekor(request, state) {
    const { log } = state;
    if (request.path === '/api/v1/log/publicKey' && request.method === 'GET') {
        const body = log.publicKey.export({ type: 'spki', format: 'pem' });
        return { status: 200, headers: { 'content-type': 'application/x-pem-file' }, body };
    }
    if (request.path === base && request.method === 'POST')
        return enter(request, state);
    const uuid = new RegExp(`^${base}/((?:[0-9a-f]{16})?[0-9a-f]{64})$`).exec(request.path)?.[1];
    if (uuid !== undefined && request.method === 'GET') {
        return shown(state, log.entries.find((each) => each.uuid.endsWith(uuid)));
    }
    return json(404, { code: 404, message: `path ${request.path} was not found` });
}
function enter(request, state) {
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        return json(415, { code: 415, message: `unsupported media type "${request.headers['content-type'] ?? ''}"` });
    }
    const body = canonicalBody(request.body.toString());
    if ('status' in body)
        return json(body.status, { code: body.status, message: body.words });
    const { entry, isNew } = append(state.log, body, state.now());
    const location = `${base}/${entry.uuid}`;
    if (isNew)
        return json(201, log_describe(state.log, entry), { location, etag: entry.uuid });
    const words = `an equivalent entry already exists in the transparency log with UUID ${entry.uuid}`;
    return json(409, { code: 409, message: words }, { location });
}
const shown = (state, entry) => entry === undefined ? { status: 404 } : json(200, log_describe(state.log, entry));

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore.js


/** The production names of the public-good Sigstore. */
const sigstoreHosts = ['fulcio.sigstore.dev', 'rekor.sigstore.dev'];
/** Answers for Fulcio (certificates for identities) and Rekor (the log of signatures). Nothing goes to the real ones. */
async function handleSigstore(request, state) {
    if (request.host === 'fulcio.sigstore.dev')
        return answerFulcio(request, state);
    return request.host === 'rekor.sigstore.dev' ? answerRekor(request, state) : 'upstream';
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/state.js



/** A Sigstore with keys of its own, which nobody trusts that was not given its {@link trustedRoot}. */
async function newSigstoreState(options) {
    const since = options.now();
    const treeId = `1${(0,external_node_crypto_.randomBytes)(8).toString('hex').slice(1)}`;
    return {
        ...options,
        issuer: options.issuer ?? 'https://token.actions.githubusercontent.com',
        since,
        authority: await makeAuthority(since),
        certificateLog: state_newKeys(),
        log: newLog(state_newKeys(), treeId, since),
        issued: [],
    };
}
const state_newKeys = () => (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });

;// CONCATENATED MODULE: ./lib/cli/rehearsal/handlers/sigstore/trusted-root.js

const trusted_root_day = 86_400_000;
/** What a verifier must trust: Sigstore's TrustedRoot (protobuf-specs `sigstore_trustroot.proto`), as JSON. */
function trustedRoot({ since, authority, certificateLog, log }) {
    const validFor = { start: new Date(since - trusted_root_day).toISOString() };
    const logOf = (baseUrl, publicKey) => ({
        baseUrl,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
            rawBytes: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            validFor,
        },
        logId: { keyId: logIdOf(publicKey).toString('base64') },
    });
    const certificates = [authority.intermediate, authority.root].map((each) => ({ rawBytes: each.toString('base64') }));
    return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [logOf('https://rekor.sigstore.dev', log.publicKey)],
        certificateAuthorities: [
            {
                subject: { organization: 'sigstore.dev', commonName: 'sigstore' },
                uri: 'https://fulcio.sigstore.dev',
                certChain: { certificates },
                validFor,
            },
        ],
        ctlogs: [logOf('https://ctfe.sigstore.dev/2022', certificateLog.publicKey)],
        timestampAuthorities: [],
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/hide.js

/** The same upstream without some releases: their files are left out of the index pages. */
function hiding(upstream, hidden) {
    if (hidden.length === 0)
        return upstream;
    return async (request) => {
        const answer = await upstream(request);
        if (answer.status !== 200 || answer.body === undefined)
            return answer;
        const mine = hidden.filter((each) => isPageOf(each, request));
        return mine.reduce((left, each) => ({ ...left, body: without(each, String(left.body)) }), answer);
    };
}
function isPageOf({ ecosystem, name }, { host, path }) {
    if (ecosystem === 'python')
        return host.endsWith('pypi.org') && path === `/simple/${canonicalName(name)}/`;
    return host === 'index.crates.io' && path.toLowerCase().endsWith(`/${name.toLowerCase()}`);
}
function without(hidden, body) {
    if (hidden.ecosystem === 'rust') {
        return body
            .split('\n')
            .filter((line) => versionIn(line) !== hidden.version)
            .join('\n');
    }
    if (body.trimStart().startsWith('{'))
        return withoutFiles(hidden, body);
    return body.replace(/<a\b[^>]*>([^<]*)<\/a>(\s*<br\s*\/?>)?\n?/g, (anchor, filename) => isFileOf(hidden, filename.trim()) ? '' : anchor);
}
/** The version of one line of a sparse index, build metadata and all. */
function versionIn(line) {
    if (line.trim() === '')
        return undefined;
    const entry = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && 'vers' in entry ? String(entry.vers) : undefined;
}
/** The JSON form of a project's page (PEP 691). */
function withoutFiles(hidden, body) {
    const page = JSON.parse(body);
    if (typeof page !== 'object' || page === null || !('files' in page) || !Array.isArray(page.files))
        return body;
    const files = page.files.filter((each) => !(typeof each === 'object' && each !== null && 'filename' in each && isFileOf(hidden, String(each.filename))));
    const versions = 'versions' in page && Array.isArray(page.versions) ? page.versions.filter((each) => each !== hidden.version) : [];
    return JSON.stringify({ ...page, files, versions });
}
/** Whether a file name is a wheel or sdist of the hidden version; wheels and new sdists spell both normalised. */
function isFileOf({ name, version }, filename) {
    const rest = filename.toLowerCase().replaceAll('_', '-');
    const start = `${canonicalName(name)}-${version.toLowerCase()}`;
    return (rest.replaceAll('.', '-').startsWith(start.replaceAll('.', '-')) &&
        /^(-|\.(tar|zip|tgz|egg|exe)|$)/.test(rest.slice(start.length)));
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/world.js















/** Opens the loopback services under the production names, behind one proxy. */
async function openWorld(options) {
    const now = options.now ?? (() => Date.now());
    const { run } = options;
    const identity = newIdentityState({ now, run, ...(options.issuerKeys && { keys: options.issuerKeys }) });
    const artifacts = newArtifactsState({ now, run });
    const sigstore = await newSigstoreState({ now, issuerKey: identity.publicKey });
    const github = newGitHubState({
        now,
        repository: run.repository,
        refs: [
            { ref: `refs/heads/${run.repository.defaultBranch}`, commit: run.sha },
            ...(run.ref.startsWith('refs/tags/') ? [{ ref: run.ref, commit: run.sha }] : []),
        ],
        artifacts,
        immutable: options.immutableReleases ?? false,
        serverUrl: run.serverUrl,
        apiUrl: run.apiUrl,
        trustedRoot: trustedRoot(sigstore),
    });
    github.runs.set(run.runId, run);
    const verifyAttestation = attestationVerifier(trustedRoot(sigstore));
    const outside = orEmpty(options.upstream, options.onUnreachable);
    const registries = ({ pypi, crates, hidden }) => {
        const upstream = hiding(outside, hidden);
        const shared = { now, issuerKey: identity.publicKey, upstream };
        const { rendersBadly } = options;
        const python = { ...shared, verifyAttestation, ...(rendersBadly && { rendersBadly }), ...pypi };
        return {
            pypi: newPypiState({ ...python, index: 'pypi' }),
            testpypi: newPypiState({ ...python, index: 'testpypi' }),
            crates: newCratesState({ ...shared, ...crates }),
        };
    };
    let open = registries({ pypi: {}, crates: {}, hidden: [] });
    let hidden = outside;
    const pypi = {
        service: 'pypi',
        handle: (request) => handlePypi(request, open.pypi),
    };
    const testpypi = {
        service: 'testpypi',
        handle: (request) => handlePypi(request, open.testpypi),
    };
    const crates = {
        service: 'crates',
        handle: (request) => handleCrates(request, open.crates),
    };
    const gitHub = {
        service: 'github',
        handle: async (request) => {
            const response = await handleGitHub(request, github);
            if (response !== 'upstream')
                options.onGitHub?.(request, response);
            return response;
        },
    };
    const issuer = {
        service: 'identity',
        handle: (request) => handleIdentity(request, identity),
    };
    const results = {
        service: 'artifacts',
        handle: (request) => handleArtifacts(request, artifacts),
    };
    const signing = sigstoreHosts.map((host) => {
        const handle = (request) => handleSigstore(request, sigstore);
        return [host, { service: host.split('.')[0] ?? host, handle }];
    });
    const edge = await openEdge({
        handlers: new Map([
            ...['pypi.org', 'upload.pypi.org', 'files.pythonhosted.org', 'pypi.python.org'].map((host) => [host, pypi]),
            ...['test.pypi.org', 'test-files.pythonhosted.org', 'testpypi.python.org'].map((host) => [host, testpypi]),
            ...['crates.io', 'www.crates.io', 'index.crates.io', 'static.crates.io'].map((host) => [host, crates]),
            ...[new URL(github.urls.api).host, new URL(github.urls.uploads).host, 'release-assets.githubusercontent.com'].map((host) => [host, gitHub]),
            ...signing,
            ['token.actions.githubusercontent.com', issuer],
            ['run-actions-1-azure-eastus.actions.githubusercontent.com', issuer],
            ['results-receiver.actions.githubusercontent.com', results],
            ['productionresultssa0.blob.core.windows.net', results],
        ]),
        journal: options.journal,
        upstream: (request) => hidden(request),
        ...(options.machineProxy && { machineProxy: options.machineProxy }),
        ...(options.faults && { faults: options.faults }),
        ...(options.latency !== undefined && { latency: options.latency }),
        ...(options.silence !== undefined && { silence: options.silence }),
        offline: options.offline ?? false,
    });
    return {
        edge,
        services: () => ({ ...open, github, identity, sigstore, artifacts }),
        trust: (trust) => {
            open = registries(trust);
            hidden = hiding(outside, trust.hidden);
        },
        close: () => edge.close(),
    };
}
/** TestPyPI is not mirrored by anybody: behind a mirror it is out of reach, and what it holds matters least. */
function orEmpty(upstream, onUnreachable) {
    return async (request) => {
        const answer = await upstream(request);
        if (answer.status !== 0 || request.host !== 'test.pypi.org')
            return answer;
        onUnreachable?.(request.host);
        return { status: 404 };
    };
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/rehearse.js













/** Rehearses the release of a project from its tag to both registries, and leaves nothing behind. Never throws. */
async function rehearse(options) {
    const started = Date.now();
    const course = newCourse(options.progress, options.signal);
    const identified = { facts: { repository: '', tag: options.tag, commit: undefined } };
    try {
        const workplace = await openWorkplace(options.environment);
        try {
            await inWorkplace(options, course, workplace, (facts) => (identified.facts = facts));
        }
        finally {
            await workplace.remove();
        }
    }
    catch (error) {
        course.failed = true;
        if (options.signal.aborted)
            remark(course, 'It was interrupted.');
        else if (!(error instanceof Ended))
            remark(course, wordsOf(error));
    }
    return reportOf(options, course, identified.facts, (Date.now() - started) / 1000);
}
async function inWorkplace(options, course, workplace, identify) {
    const machine = await readMachine(thisMachine(options.directory, options.environment));
    for (const note of machine.notes)
        remark(course, note);
    const upstream = openUpstream({
        ...(machine.pypi !== undefined && { pypi: machine.pypi }),
        ...(machine.crates !== undefined && { crates: machine.crates }),
        proxy: machine.proxy,
        ca: machine.ca,
    });
    try {
        await inFrontOf(upstream, machine, options, course, workplace, identify);
    }
    finally {
        await upstream.close();
    }
}
async function inFrontOf(upstream, machine, options, course, workplace, identify) {
    const { signal, environment } = options;
    const git = gitWith({ PATH: environment['PATH'] ?? '', HOME: workplace.home, GIT_CONFIG_NOSYSTEM: '1' }, signal);
    const clone = await step(course, 'clone', async () => {
        const value = await cloneProject(options.directory, external_node_path_.join(workplace.folder, 'repository'), options.tag, git);
        return { value, outcome: `commit ${value.commit.slice(0, 10)}`, ok: true };
    });
    for (const each of clone.remarks)
        remark(course, each);
    const run = newRun({
        repository: { owner: 'rehearsal', name: repositoryName(options.directory) },
        ref: clone.tag === undefined ? 'refs/heads/main' : `refs/tags/${clone.tag}`,
        sha: clone.commit,
    });
    const facts = { repository: fullName(run.repository), commit: clone.commit };
    identify({ ...facts, tag: clone.tag });
    const killing = openKilling(options.kills);
    const world = await openWorld({
        run,
        upstream: upstream.ask,
        journal: openJournal((entry) => {
            killing.see(entry);
            const { service, method, host, path: at, status, milliseconds } = entry;
            const url = `https://${host}${at}`;
            course.requests.push({
                job: course.current,
                service,
                method,
                url,
                status,
                milliseconds: Math.round(milliseconds),
            });
        }),
        machineProxy: machine.proxy,
        rendersBadly: openReadmeRenderer(options.python, workplace.folder, { PATH: environment['PATH'] ?? '' }, signal),
        onUnreachable: (host) => remark(course, `${host} cannot be reached from this machine: taken as empty.`),
        ...(options.faults && { faults: options.faults }),
        ...(options.latency !== undefined && { latency: options.latency }),
    });
    try {
        const env = await workplace.clients(world.edge, machine.ca);
        const { action, assumePublished, gates, python } = options;
        const plan = await playRelease(course, {
            world,
            run,
            clone,
            git,
            env,
            room: workplace.room,
            action,
            assumePublished,
            gates,
            killing,
            onTag: (tag) => identify({ ...facts, tag }),
        });
        for (const { text } of [...(options.faults?.left() ?? []), ...killing.left()])
            remark(course, `${text} never struck: there were not that many.`);
        await playClients(course, plan, world.services(), { folder: await workplace.room('clients'), env, signal, python });
    }
    finally {
        await world.close();
    }
}
function reportOf(options, course, facts, seconds) {
    const { files, uses, steps } = course;
    const held = [...files.map((each) => each.equal), ...uses.map((each) => each.ok), ...steps.map((each) => each.ok)];
    return {
        schema: 1,
        project: options.directory,
        ...facts,
        ok: !course.failed && files.length > 0 && held.every(Boolean),
        remarks: course.remarks,
        problems: course.problems,
        steps,
        files,
        uses,
        release: course.release,
        requests: course.requests,
        summaries: course.summaries,
        seconds,
    };
}
/** A name that GitHub would take for a repository. */
function repositoryName(directory) {
    return external_node_path_.basename(external_node_path_.resolve(directory)).replace(/[^A-Za-z0-9._-]/g, '-') || 'project';
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/report.js
/** The report for a terminal of 80 columns or more. */
function renderReport(report) {
    const { release } = report;
    return [
        ...section('Files', report.files.flatMap((each) => fileLines(each))),
        ...section('Used by stock clients', report.uses.flatMap((each) => useLines(each))),
        ...section('GitHub Release', release === undefined
            ? []
            : [
                `${release.title}${release.draft ? ' (still a draft)' : ''}${release.prerelease ? ' (pre-release)' : ''}, ${release.assets.length} files`,
                ...release.body.split('\n').map((line) => `\u2502 ${line}`.trimEnd()),
            ]),
        ...section('Requests', requestLines(report.requests)),
        ...section('Problems', problemLines(report)),
        ...section('Remarks', report.remarks),
        '',
        report.ok
            ? `The release of ${report.tag ?? report.project} would work. Nothing has left this machine. ${report.seconds.toFixed(1)} s`
            : `The release of ${report.tag ?? report.project} would not work. ${report.seconds.toFixed(1)} s`,
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
/** Errors whole, warnings by their first line where it does not announce more; what only a live run is refused for is no news once the live run has gone through. */
function problemLines({ problems, ok }) {
    return problems
        .filter((each) => !(ok && each.message.startsWith('A live run would be refused')))
        .flatMap(({ level, code, job, message, place }) => {
        const [first = '', ...rest] = message.split('\n');
        const where = place === undefined || first.includes(place) ? '' : ` [${place}]`;
        return [
            `${level} ${code} (${job}): ${first}${where}`,
            ...(level === 'error' || first.endsWith(':') ? rest.map((line) => `  ${line}`) : []),
        ];
    });
}
function fileLines({ filename, size, registry, sha256, equal, attested }) {
    const verdict = equal ? 'record = registry = download' : 'NOT the same everywhere';
    const lines = [
        `${equal ? '\u2713' : '\u2717'} ${filename}  ${(size / 1000).toFixed(1)} kB  \u2192 ${registry}`,
        `  sha256 ${sha256.record}  ${verdict}`,
    ];
    if (attested.length > 0)
        lines.push(`  attested on ${attested.join(' and ')}`);
    if (!equal)
        lines.push(`  registry ${sha256.registry ?? 'has none'}`, `  download ${sha256.download ?? 'failed'}`);
    return lines;
}
function useLines({ client, ok, command, output }) {
    return [
        `${ok ? '\u2713' : '\u2717'} ${client}: ${command}`,
        ...output
            .trim()
            .split('\n')
            .map((line) => `    ${line}`),
    ];
}
/** Requests counted by job, service and what was asked: the single ones are in the JSON report. */
function requestLines(requests) {
    const changes = requests.filter((each) => !['GET', 'HEAD', 'CONNECT'].includes(each.method) && each.job.startsWith('publish'));
    const reads = requests.length - changes.length;
    return [
        ...changes
            .filter((each) => each.service !== 'artifacts')
            .map((each) => `${String(each.status).padEnd(4)}${each.method.padEnd(7)}${each.url}  ${each.milliseconds} ms`),
        ...(reads > 0
            ? [
                `and ${requests.length - changes.filter((each) => each.service !== 'artifacts').length} others, all in the report that --report FILE writes`,
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/rehearsal/tools.js



const install = {
    git: 'git is not installed. Install it: apt-get install git, brew install git, or https://git-scm.com/downloads',
    python: 'Python 3.9 or newer with venv is not installed. Install it: apt-get install python3 python3-venv, brew install python, or https://www.python.org/downloads/',
    cargo: 'Rust is not installed. Install it: curl --proto =https --tlsv1.2 -sSf https://sh.rustup.rs | sh',
};
/** Looks for git and Python, and for cargo where the project has a `Cargo.toml`. */
async function findTools(directory, environment) {
    const env = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    const answers = (argv) => runCommand({ argv, cwd: directory, env });
    const needsCargo = ['Cargo.toml', 'rust/Cargo.toml', 'python/Cargo.toml'].some((file) => (0,external_node_fs_.existsSync)(external_node_path_.join(directory, file)));
    const script = 'import sys, venv, ensurepip; print(sys.executable if sys.version_info >= (3, 9) else "")';
    const [git, python, cargo] = await Promise.all([
        answers(['git', '--version']),
        answers([process.platform === 'win32' ? 'python' : 'python3', '-c', script]),
        needsCargo ? answers(['cargo', '--version']) : undefined,
    ]);
    const missing = [
        ...(git.code === 0 ? [] : [install.git]),
        ...(python.code === 0 && python.stdout.trim() !== '' ? [] : [install.python]),
        ...(cargo === undefined || cargo.code === 0 ? [] : [install.cargo]),
    ];
    return missing.length > 0 ? { missing } : { python: python.stdout.trim() };
}

// EXTERNAL MODULE: ./lib/cli/cli/frame.js
var cli_frame = __webpack_require__(66698);
;// CONCATENATED MODULE: ./lib/cli/cli/progress.js
/** Progress in a terminal: the running step stands on the last line with its seconds; elsewhere each step is one line when it ends. */
function terminalProgress(out, verbose) {
    const isLive = out.isTTY && !verbose;
    let timer;
    const clear = () => {
        if (isLive)
            out.write('\r\u001B[2K');
    };
    return {
        start(step) {
            if (!isLive) {
                if (verbose)
                    out.write(`\u2026 ${step}\n`);
                return;
            }
            const started = Date.now();
            const draw = () => {
                clear();
                out.write(`\u2026 ${step}  ${((Date.now() - started) / 1000).toFixed(0)} s`);
            };
            draw();
            timer = setInterval(draw, 1000);
            timer.unref();
        },
        end({ name, ok, outcome, seconds }) {
            clearInterval(timer);
            clear();
            out.write(`${ok ? '\u2713' : '\u2717'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${outcome}\n`);
        },
        line(_step, line) {
            if (verbose)
                out.write(`    ${line}\n`);
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/cli/signals.js
var signals = __webpack_require__(39970);
;// CONCATENATED MODULE: ./lib/cli/cli/rehearse.js












const rehearse_help = `release-action rehearse [DIR] [options]

  Performs the release of the project in DIR (the current folder unless told) from its tag to PyPI, crates.io and a
  GitHub Release: plan, gates, build, dry run, live publish. The services are loopback ones under the production names;
  what comes out is installed by the stock pip and cargo. DIR is only read, and nothing is left behind.

  The gates are those of the plan: what the config names, or the checks that the project was seen to have. As in the
  workflow, one that blocks ends the release where it fails, and nothing is published.

  --tag TAG             the tag to release; unless told, the one at HEAD, else v{version of the manifest}
  --assume-published    take every name as known to the registries already, also those that the public indexes lack
  --no-gates            leave out the gates
  --fault FAULT         let something go wrong; may be given more than once:
                        pypi:502@3 answers the third upload (or other change) with 502 and stores nothing. Others than
                        502: any status from 400, timeout, cut, html, garbage; with -after-store, as in
                        crates:timeout-after-store@2, the service has acted; pypi:get:502@1 counts reads, pypi:503@2+
                        strikes all from the second on. Services: pypi, testpypi, crates, github, identity, artifacts,
                        fulcio, rekor
                        kill@upload:5 kills the publishing job as the fifth upload has been stored, and runs the job
                        again; kill@crate:N and kill@file:N count those to crates.io and to PyPI alone
  --latency TIME        let every request take this much longer: 150ms, 2s; a bare number is milliseconds
  --report FILE         write the report as JSON
  --html FILE           write the report as one HTML page that needs nothing else
  --verbose             show the log of every job as it comes

  Exit codes: 0 all of it held, 1 something did not, 2 the command line was not understood, 130 interrupted.

  release-action rehearse
  release-action rehearse ../project --tag v1.2.0 --report report.json`;
const options = {
    tag: { type: 'string' },
    'assume-published': { type: 'boolean' },
    'no-gates': { type: 'boolean' },
    fault: { type: 'string', multiple: true },
    latency: { type: 'string' },
    report: { type: 'string' },
    html: { type: 'string' },
    verbose: { type: 'boolean', short: 'v' },
};
/** `release-action rehearse [DIR]` */
async function rehearseCommand(args) {
    const wanted = (0,cli_frame/* readLine */.Xw)({ name: 'rehearse', help: rehearse_help, options }, args, wantedIn);
    if (typeof wanted === 'number')
        return wanted;
    const tools = await findTools(wanted.directory, process.env);
    if ('missing' in tools) {
        for (const line of tools.missing)
            console.error(`release-action rehearse: ${line}`);
        return 2;
    }
    const controller = new AbortController();
    (0,signals/* onSignals */.r)(() => controller.abort(new Error('interrupted')));
    console.log(`Rehearsing the release of ${wanted.directory}\n`);
    const report = await rehearse({
        ...wanted,
        action: external_node_path_.join(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', '..'),
        python: tools.python,
        environment: process.env,
        signal: controller.signal,
        progress: terminalProgress(process.stdout, wanted.verbose),
    });
    for (const line of renderReport(report))
        console.log(line);
    if (wanted.report !== undefined)
        (0,external_node_fs_.writeFileSync)(wanted.report, `${JSON.stringify(report, undefined, 2)}\n`);
    if (wanted.html !== undefined)
        (0,external_node_fs_.writeFileSync)(wanted.html, renderPage(report));
    if (controller.signal.aborted)
        return 130;
    return report.ok ? 0 : 1;
}
function wantedIn({ values, positionals }) {
    const directory = (0,cli_frame/* oneFolder */.NF)(positionals);
    if (!(0,external_node_fs_.existsSync)(directory))
        throw new TypeError(`there is no folder ${positionals[0]}`);
    const asked = (values.fault ?? []).map((each) => parseKill(each) ?? parseFault(each));
    const faults = [];
    const kills = [];
    for (const each of asked) {
        if ('wrong' in each)
            throw new TypeError(each.wrong);
        if ('of' in each)
            kills.push(each);
        else
            faults.push(each);
    }
    const latency = values.latency === undefined ? undefined : readTime(values.latency);
    if (values.latency !== undefined && latency === undefined)
        throw new TypeError(`--latency takes a time such as 150ms or 2s, not "${values.latency}"`);
    return {
        directory,
        tag: values.tag,
        assumePublished: values['assume-published'] === true,
        gates: values['no-gates'] !== true,
        faults: faults.length === 0 ? undefined : openFaults(faults),
        kills,
        latency,
        report: values.report,
        html: values.html,
        verbose: values.verbose === true,
    };
}
/** Milliseconds of `150`, `150ms` or `2s`; `undefined` where it is no time. */
function readTime(text) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(number) * (unit === 's' ? 1000 : 1);
}


/***/ }),

/***/ 39970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ onSignals)
/* harmony export */ });
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Calls `stop` at each signal that ends a command; gives back what takes that away. */
function onSignals(stop) {
    for (const signal of signals)
        process.on(signal, stop);
    return () => {
        for (const signal of signals)
            process.off(signal, stop);
    };
}


/***/ })

};
