import type { Report, ReportFile, ReportRelease, ReportRequest, ReportStep, ReportUse } from '../report.ts'
import { escaped, scrolling, tableOf } from './html.ts'
import { markdownToHtml } from './markdown.ts'

const mark = (ok: boolean, words: string): string =>
  `<span class="nowrap ${ok ? 'good' : 'bad'}">${ok ? '✓' : '✗'} ${escaped(words)}</span>`
const code = (text: string): string => `<code>${escaped(text)}</code>`
const size = (bytes: number): string => `<span class="nowrap">${(bytes / 1000).toFixed(1)} kB</span>`

/** Errors first; what only a live run is refused for is no news once the live run has gone through. */
export function problemsList({ problems, ok }: Report): string {
  const told = problems
    .filter((each) => !(ok && each.message.startsWith('A live run would be refused')))
    .toSorted((one, other) => Number(other.level === 'error') - Number(one.level === 'error'))
  if (told.length === 0) return ''
  const items = told.map(({ level, code: name, job, message, place }) => {
    const where = place === undefined ? '' : ` ${code(place)}`
    const head = `<strong>${escaped(level)}</strong> ${code(name)} <span class="quiet">in ${escaped(job)}</span>${where}`
    return `<li class="${level === 'error' ? 'bad' : 'warn'}">${head}<div class="text">${escaped(message)}</div></li>`
  })
  return `<ul class="problems">${items.join('\n')}</ul>`
}

/** What each job and each check came to. */
export function stepsTable(steps: readonly ReportStep[]): string {
  if (steps.length === 0) return ''
  const rows = steps.map((each) => [
    mark(each.ok, each.name),
    `<span class="nowrap">${each.seconds.toFixed(1)} s</span>`,
    escaped(each.outcome),
  ])
  return tableOf('Steps', ['Step', 'Took', 'Outcome'], rows)
}

/** Each file with its SHA-256, once where the three parties agree. */
export function filesTable(files: readonly ReportFile[]): string {
  if (files.length === 0) return ''
  const rows = files.map(({ filename, size: bytes, registry, sha256, equal, attested }) => [
    `${code(filename)}<br>${equal ? hash(sha256.record) : seenBy(sha256)}`,
    size(bytes),
    escaped(registry),
    mark(equal, equal ? 'equal in record, registry and download' : 'not the same everywhere'),
    escaped(attested.join(', ')),
  ])
  return tableOf('Files', ['File and SHA-256', 'Size', 'Registry', 'Compared', 'Attested'], rows)
}

const hash = (sha256: string): string => `<span class="mono hash quiet">${escaped(sha256)}</span>`

/** What each of the three says, where they do not agree. */
const seenBy = ({ record, registry = 'has none', download = 'failed' }: ReportFile['sha256']): string =>
  [`record ${hash(record)}`, `registry ${hash(registry)}`, `download ${hash(download)}`].join('<br>')

/** What the stock clients were told to do, and what they said. */
export function consumers(uses: readonly ReportUse[]): string {
  return uses
    .map(({ client, command, ok, output }) => {
      const said = scrolling(`Output of ${client}`, `<pre>${escaped(output.trim())}</pre>`)
      return `<details${ok ? '' : ' open'}><summary>${mark(ok, client)} ${code(command)}</summary>${said}</details>`
    })
    .join('\n')
}

/** The release's page as GitHub would show it, in the main. */
export function releaseCard({ tag, title, body, draft, prerelease, assets }: ReportRelease): string {
  const badges = [...(draft ? ['Draft'] : []), ...(prerelease ? ['Pre-release'] : [])]
  const rows = assets.map((each) => [
    code(each.name),
    size(each.size),
    `<code class="hash">${escaped(each.sha256)}</code>`,
  ])
  return [
    '<div class="card">',
    `<h3>${escaped(title)}${badges.map((each) => `<span class="badge warn">${each}</span>`).join('')}</h3>`,
    `<p class="quiet">Tag ${code(tag)}</p>`,
    markdownToHtml(body, 4, 'Release notes'),
    rows.length === 0 ? '' : tableOf('Assets', ['Asset', 'Size', 'SHA-256'], rows),
    '</div>',
  ].join('\n')
}

/** More rows than these no browser shows with pleasure. */
const mostRequests = 5000

/** Every request on the wire, closed by job. */
export function requestsTable(requests: readonly ReportRequest[]): string {
  const jobs = [...new Set(requests.map((each) => each.job))]
  const shown = requests.slice(0, mostRequests)
  const rest = requests.length - shown.length
  const parts = jobs.flatMap((job) => {
    const own = shown.filter((each) => each.job === job)
    if (own.length === 0) return []
    const rows = own.map((each) => [
      mark(each.status > 0 && each.status < 400, String(each.status)),
      escaped(each.method),
      `<span class="mono hash">${escaped(each.url)}</span>`,
      `<span class="nowrap">${each.milliseconds} ms</span>`,
    ])
    const many = own.length === 1 ? '1 request' : `${own.length} requests`
    const table = tableOf(`Requests of ${job}`, ['Status', 'Method', 'Address', 'Took'], rows)
    return [`<details><summary>${escaped(job)}: ${many}</summary>${table}</details>`]
  })
  if (rest > 0) parts.push(`<p>${rest} more are in the JSON report.</p>`)
  return parts.join('\n')
}
