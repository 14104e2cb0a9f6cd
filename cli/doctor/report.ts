import { folded } from '../fold.ts'
import { type Colour, painter } from '../paint.ts'
import { exitCode, type Finding, type FindingState, type Section } from './finding.ts'
import { type Index, indexes, type Publisher } from './publishers.ts'

/** Everything that was found. */
export interface DoctorReport {
  /** `owner/name` */
  readonly repository: string | undefined
  /** The tag of the next release, as the plan has it. */
  readonly tag: string | undefined
  readonly publishers: readonly { readonly index: Index; readonly publisher: Publisher }[]
  readonly sections: readonly Section[]
}

/** How text is set: columns to fold at (none in a log, where lines are searched), and whether in colour. */
export interface Setting {
  readonly columns: number | undefined
  readonly colour: boolean
}

const marks: Readonly<Record<FindingState, readonly [string, Colour]>> = {
  ok: ['✓', 'green'],
  plain: ['·', 'dim'],
  note: ['!', 'yellow'],
  todo: ['✗', 'red'],
  unseen: ['?', 'yellow'],
}

const labelWidth = 14
const indent = ' '.repeat(4 + labelWidth)

/** The report for a person: what was looked at, in the order of a release, and a last line that counts. */
export function textReport({ repository, tag, sections }: DoctorReport, { columns, colour }: Setting): string {
  const paint = painter(colour)
  const line = ({ label, state, words, problem }: Finding): readonly string[] => {
    const [mark, hue] = marks[state]
    const [first = '', ...rest] = folded(problem === undefined ? words : `${words} [${problem.code}]`, indent, columns)
    const head = `  ${paint(hue, mark)} ${paint('dim', label.padEnd(labelWidth))}${first.slice(indent.length)}`
    const fix = problem === undefined ? [] : fixLines(problem.fix, columns)
    return [head, ...rest, ...fix]
  }
  const blocks = sections.map(({ subject, name, findings }) =>
    [paint('bold', `${titles[subject]} ${name}`.trimEnd()), ...findings.flatMap(line)].join('\n'),
  )
  const what = tag === undefined ? '' : `, to be released as ${tag}`
  return [`${repository ?? 'A repository without a remote on GitHub'}${what}`, ...blocks, lastWords(sections)].join(
    '\n\n',
  )
}

/** What to do, behind an arrow; lines of it that are code or addresses keep their place below. */
function fixLines(fix: string, columns: number | undefined): readonly string[] {
  return fix.split('\n').flatMap((each, at) => {
    const text = each.trimStart()
    const inner = `${indent}  ${' '.repeat(each.length - text.length)}`
    const lines = folded(text, inner, columns)
    return at === 0 ? lines.map((line, row) => (row === 0 ? `${indent}→ ${line.slice(inner.length)}` : line)) : lines
  })
}

const titles: Readonly<Record<Section['subject'], string>> = {
  workflow: 'Workflow',
  github: 'GitHub',
  job: 'This job',
  pypi: indexes.pypi.title,
  testpypi: indexes.testpypi.title,
  'crates.io': indexes['crates.io'].title,
}

function lastWords(sections: readonly Section[]): string {
  const states = sections.flatMap(({ findings }) => findings.map(({ state }) => state))
  const of = (wanted: FindingState): number => states.filter((each) => each === wanted).length
  const [todo, hidden, notes] = [of('todo'), of('unseen'), of('note')]
  const parts = [
    ...(todo > 0 ? [`${todo} to be done first`] : []),
    ...(hidden > 0 ? [`${hidden} that could not be seen`] : []),
    ...(notes > 0 ? [`${notes} that could be better`] : []),
  ]
  if (todo + hidden === 0) return `All is set up${notes > 0 ? `, with ${parts.join('')}` : ''}.`
  return `${todo === 0 ? 'Nothing is wrong as far as can be seen' : 'Not yet'}: ${parts.join(', ')}.`
}

/** The report as data, by `schemas/doctor-report.schema.json`. */
export function jsonReport({ repository, tag, publishers, sections }: DoctorReport): string {
  const exit = exitCode(sections)
  return JSON.stringify(
    {
      schema: 1,
      repository: repository ?? null,
      tag: tag ?? null,
      ready: exit === 0,
      publishers: publishers.map(({ index, publisher }) => {
        const [owner = null, name = null] = publisher.repository?.split('/') ?? []
        const { workflow, environment = null } = publisher
        return { registry: index, owner, repository: name, workflow, environment }
      }),
      sections: sections.map(({ subject, name, findings }) => ({
        subject,
        name,
        findings: findings.map(({ label, state, words, problem }) => ({
          about: label,
          state,
          message: words,
          ...(problem && { code: problem.code, fix: problem.fix }),
        })),
      })),
    },
    undefined,
    2,
  )
}
