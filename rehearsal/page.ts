import { escaped, sectionOf } from './page/html.ts'
import { markdownToHtml } from './page/markdown.ts'
import { consumers, filesTable, problemsList, releaseCard, requestsTable, stepsTable } from './page/parts.ts'
import { style } from './page/style.ts'
import { timeline } from './page/timeline.ts'
import type { Report } from './report.ts'

/**
 * The report as one HTML page that needs nothing else: no script, no request, not even where it is opened without a network
 * (its own policy forbids them). What comes from the project is text, or Markdown without HTML.
 */
export function renderPage(report: Report): string {
  const name = report.tag ?? report.repository
  const verdict = report.ok
    ? `The release of ${name} would work. Nothing has left this machine.`
    : `The release of ${name} would not work.`
  const body = [
    `<h1>Rehearsal of ${escaped(name)}</h1>`,
    `<p class="verdict ${report.ok ? 'good' : 'bad'}">${report.ok ? '✓' : '✗'} ${escaped(verdict)}</p>`,
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
  ].filter((each) => each !== '')
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
`
}

function factsOf({ project, repository, commit, seconds }: Report): string {
  const facts = [
    ['Project', project],
    ['Repository', repository],
    ['Commit', commit ?? 'none'],
    ['Took', `${seconds.toFixed(1)} s`],
  ] as const
  return `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
}

const listOf = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`

/** The steps ran one after the other. */
function barsOf(steps: Report['steps']) {
  let from = 0
  return steps.map(({ name, seconds, ok }) => {
    const bar = { title: name, from, seconds, ok }
    from += seconds
    return bar
  })
}

/** What each job would show on the page of its run; closed, for there may be hundreds. */
function summariesOf({ summaries }: Report): string {
  return summaries
    .filter((each) => each.markdown.trim() !== '')
    .map(
      ({ job, markdown }) =>
        `<details><summary>${escaped(job)}</summary>\n${markdownToHtml(markdown, 3, job)}</details>`,
    )
    .join('\n')
}
