/** One job of the rehearsed workflow, or one check after it. */
export interface ReportStep {
  readonly name: string
  readonly seconds: number
  readonly ok: boolean
  /** What a person wants to know of it, in a few words. */
  readonly outcome: string
}

/** One distribution, with its SHA-256 as three parties tell it. */
export interface ReportFile {
  readonly filename: string
  readonly kind: string
  readonly size: number
  readonly registry: string
  readonly url: string
  readonly sha256: {
    /** The build record's. */
    readonly record: string
    /** That of the bytes that the registry stored. */
    readonly registry: string | undefined
    /** That of a fresh download through the index. */
    readonly download: string | undefined
  }
  readonly equal: boolean
  /** Where attestations of the file are stored whose signatures were verified. */
  readonly attested: readonly ('PyPI' | 'TestPyPI' | 'GitHub')[]
}

/** What a stock client did with the published files. */
export interface ReportUse {
  readonly client: 'pip' | 'cargo'
  readonly command: string
  readonly ok: boolean
  readonly output: string
}

/** The GitHub Release as it stands at the end. */
export interface ReportRelease {
  readonly tag: string
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly assets: readonly { readonly name: string; readonly size: number; readonly sha256: string }[]
}

/** One request that the rehearsed release made. */
export interface ReportRequest {
  readonly job: string
  readonly service: string
  readonly method: string
  readonly url: string
  readonly status: number
  readonly milliseconds: number
}

/** Everything that a rehearsal found out. */
export interface Report {
  readonly schema: 1
  readonly project: string
  readonly repository: string
  readonly tag: string | undefined
  readonly commit: string | undefined
  /** Whether all of it held. */
  readonly ok: boolean
  readonly remarks: readonly string[]
  /** The problems that the action told, in its words. */
  readonly problems: readonly {
    readonly job: string
    readonly level: string
    readonly code: string
    readonly message: string
    /** The file of the repository and its line, where the problem has one. */
    readonly place: string | undefined
  }[]
  readonly steps: readonly ReportStep[]
  readonly files: readonly ReportFile[]
  readonly uses: readonly ReportUse[]
  readonly release: ReportRelease | undefined
  readonly requests: readonly ReportRequest[]
  /** The job summaries as Markdown, as they would stand on the page of the run. */
  readonly summaries: readonly { readonly job: string; readonly markdown: string }[]
  readonly seconds: number
}

/** The report for a terminal of 80 columns or more. */
export function renderReport(report: Report): readonly string[] {
  const { release } = report
  return [
    ...section(
      'Files',
      report.files.flatMap((each) => fileLines(each)),
    ),
    ...section(
      'Used by stock clients',
      report.uses.flatMap((each) => useLines(each)),
    ),
    ...section(
      'GitHub Release',
      release === undefined
        ? []
        : [
            `${release.title}${release.draft ? ' (still a draft)' : ''}${release.prerelease ? ' (pre-release)' : ''}, ${release.assets.length} files`,
            ...release.body.split('\n').map((line) => `│ ${line}`.trimEnd()),
          ],
    ),
    ...section('Requests', requestLines(report.requests)),
    ...section('Problems', problemLines(report)),
    ...section('Remarks', report.remarks),
    '',
    report.ok
      ? `The release of ${report.tag ?? report.project} would work. Nothing has left this machine. ${report.seconds.toFixed(1)} s`
      : `The release of ${report.tag ?? report.project} would not work. ${report.seconds.toFixed(1)} s`,
  ]
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

/** Errors whole, warnings by their first line where it does not announce more; what only a live run is refused for is no news once the live run has gone through. */
function problemLines({ problems, ok }: Report): readonly string[] {
  return problems
    .filter((each) => !(ok && each.message.startsWith('A live run would be refused')))
    .flatMap(({ level, code, job, message, place }) => {
      const [first = '', ...rest] = message.split('\n')
      const where = place === undefined || first.includes(place) ? '' : ` [${place}]`
      return [
        `${level} ${code} (${job}): ${first}${where}`,
        ...(level === 'error' || first.endsWith(':') ? rest.map((line) => `  ${line}`) : []),
      ]
    })
}

function fileLines({ filename, size, registry, sha256, equal, attested }: ReportFile): readonly string[] {
  const verdict = equal ? 'record = registry = download' : 'NOT the same everywhere'
  const lines = [
    `${equal ? '✓' : '✗'} ${filename}  ${(size / 1000).toFixed(1)} kB  → ${registry}`,
    `  sha256 ${sha256.record}  ${verdict}`,
  ]
  if (attested.length > 0) lines.push(`  attested on ${attested.join(' and ')}`)
  if (!equal) lines.push(`  registry ${sha256.registry ?? 'has none'}`, `  download ${sha256.download ?? 'failed'}`)
  return lines
}

function useLines({ client, ok, command, output }: ReportUse): readonly string[] {
  return [
    `${ok ? '✓' : '✗'} ${client}: ${command}`,
    ...output
      .trim()
      .split('\n')
      .map((line) => `    ${line}`),
  ]
}

/** Requests counted by job, service and what was asked: the single ones are in the JSON report. */
function requestLines(requests: readonly ReportRequest[]): readonly string[] {
  const changes = requests.filter(
    (each) => !['GET', 'HEAD', 'CONNECT'].includes(each.method) && each.job.startsWith('publish'),
  )
  const reads = requests.length - changes.length
  return [
    ...changes
      .filter((each) => each.service !== 'artifacts')
      .map((each) => `${String(each.status).padEnd(4)}${each.method.padEnd(7)}${each.url}  ${each.milliseconds} ms`),
    ...(reads > 0
      ? [
          `and ${requests.length - changes.filter((each) => each.service !== 'artifacts').length} others, all in the report that --report FILE writes`,
        ]
      : []),
  ]
}
