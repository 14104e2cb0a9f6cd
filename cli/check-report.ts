import type { DistributionKind } from '../src/model/distribution.ts'
import type { Problem } from '../src/model/problem.ts'
import { painter } from './paint.ts'
import { foldedProblem } from './problem-lines.ts'
import type { Setting } from './setting.ts'

/** What was found in one file. `kind`, `name`, `version` and `size` (bytes) as far as they could be read. */
export interface Checked {
  readonly file: string
  readonly kind: DistributionKind | undefined
  readonly name: string | undefined
  readonly version: string | undefined
  readonly size: number | undefined
  readonly problems: readonly Problem[]
}

/** `accepted`, also with warnings, unless warnings count; `unreadable` where the file could not be looked at. */
export type Verdict = 'accepted' | 'refused' | 'unreadable'

/** What becomes of a file. */
export function verdictOf({ problems }: Checked, strict: boolean): Verdict {
  if (problems.some(({ code }) => code === 'check-unreadable')) return 'unreadable'
  return problems.some(({ level }) => strict || level !== 'warning') ? 'refused' : 'accepted'
}

/** The report as data, by `schemas/check.schema.json`. */
export function jsonReport(checked: readonly Checked[], strict: boolean): string {
  const files = checked.map((each) => ({
    file: each.file,
    verdict: verdictOf(each, strict),
    kind: each.kind,
    name: each.name,
    version: each.version,
    size: each.size,
    problems: each.problems.map(({ code, level, message, fix }) => ({ code, level, message, fix })),
  }))
  const accepted = files.every(({ verdict }) => verdict === 'accepted')
  return JSON.stringify({ schema: 1, strict, accepted, files }, undefined, 2)
}

/** The report for a person: the files in order, what is wrong below each, and a last line that counts. */
export function textReport(
  checked: readonly Checked[],
  strict: boolean,
  { columns, colour }: Pick<Setting, 'columns' | 'colour'>,
): string {
  const paint = painter(colour)
  const mark = (isBad: boolean, isDoubtful: boolean): string =>
    isBad ? paint('red', '✗') : isDoubtful ? paint('yellow', '!') : paint('green', '✓')
  const blocks = checked.map((each) => {
    const verdict = verdictOf(each, strict)
    const problems = each.problems.flatMap((found) => {
      const message = withoutFile(found.message, each.file)
      return foldedProblem({ ...found, message }, found.level === 'warning' ? '!' : '✗', { paint, columns }, '  ')
    })
    return [`${mark(verdict !== 'accepted', each.problems.length > 0)} ${each.file}`, ...problems].join('\n')
  })
  return [...blocks, ...(checked.length > 1 ? ['', count(checked, strict)] : [])].join('\n')
}

/** The file stands above already. */
function withoutFile(message: string, file: string): string {
  const name = /[^/\\]*$/.exec(file)?.[0] ?? file
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message
}

function count(checked: readonly Checked[], strict: boolean): string {
  const verdicts = checked.map((each) => verdictOf(each, strict))
  const of = (wanted: Verdict): number => verdicts.filter((each) => each === wanted).length
  const warned = checked.filter((each, at) => verdicts[at] === 'accepted' && each.problems.length > 0).length
  const parts = [
    `${of('accepted')} of ${checked.length} files would be accepted`,
    ...(warned > 0 ? [`${warned} of them with warnings`] : []),
    ...(of('refused') > 0 ? [`${of('refused')} refused`] : []),
    ...(of('unreadable') > 0 ? [`${of('unreadable')} could not be read`] : []),
  ]
  return `${parts.join(', ')}.`
}
