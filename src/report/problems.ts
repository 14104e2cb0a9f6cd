import type { Problem } from '../model/problem.ts'
import type { Actions } from '../ports/runner.ts'
import { code, plain } from './text.ts'

/** Where each problem code is explained. */
export const troubleshooting = 'https://github.com/release-action/release-action/blob/main/docs/troubleshooting.md'

/** Whether the problems stop the step: in a live run everything but warnings does. */
export function isRed(problems: readonly Problem[], live: boolean): boolean {
  return problems.some((each) => isShownAsError(each, live))
}

/** GitHub shows ten errors and ten warnings of a step, and drops what comes after (GitHub docs, "Workflow commands"). */
const shownOfALevel = 10

/**
 * Tells all problems together, gravest first: as annotations (on file and line where there is one), which are log lines too.
 * Of more than GitHub shows of a level the last one is a count, and the rest are lines of the log.
 */
export function tellProblems(problems: readonly Problem[], live: boolean, actions: Actions): void {
  const ordered = sorted(problems)
  for (const level of ['error', 'warning'] as const) {
    const told = ordered.filter((each) => (isShownAsError(each, live) ? 'error' : 'warning') === level)
    const isTooMany = told.length > shownOfALevel
    const inTurn = isTooMany ? placedFirst(told) : told
    const shown = isTooMany ? inTurn.slice(0, shownOfALevel - 1) : inTurn
    for (const each of shown) actions.annotate(level, wordsOf(each, live), each.code, each.place)
    if (!isTooMany) continue
    const rest = inTurn.slice(shown.length)
    for (const each of rest) actions.line(`${level} ${each.code}${atPlace(each)}: ${wordsOf(each, live)}`)
    actions.annotate(level, `And ${rest.length} more, in the job summary and in the log.`, `${rest.length} more`)
  }
}

const isShownAsError = ({ level }: Problem, live: boolean): boolean => level === 'error' || (live && level === 'live')

/** Characters of an annotation; the runner cuts off what comes after (`_maxIssueMessageLength` of its `ExecutionContext.cs`). */
const longest = 4096

/** What a program said may be longer than the room there is: its middle goes, and never the fix. */
function wordsOf(each: Problem, live: boolean): string {
  const help = `\nFix: ${each.fix}\n${troubleshooting}#${each.code}`
  const said = `${prefixOf(each, live)}${each.message}`
  const room = longest - help.length
  if (said.length <= room) return `${said}${help}`
  const gap = '\n…\n'
  const half = Math.max(0, Math.floor((room - gap.length) / 2))
  return `${said.slice(0, half)}${gap}${said.slice(said.length - half)}${help}`
}

const prefixOf = ({ level }: Problem, live: boolean): string =>
  level === 'live' && !live ? 'A live run would be refused: ' : ''

const atPlace = ({ place }: Problem): string =>
  place === undefined ? '' : ` (${place.line === undefined ? place.file : `${place.file}:${place.line}`})`

/** The problems as a section of the job summary; empty where there are none. */
export function problemsSection(problems: readonly Problem[], live: boolean): readonly string[] {
  if (problems.length === 0) return []
  const lines = sorted(problems).map((each) => {
    const where =
      each.place === undefined
        ? ''
        : ` (${code(each.place.line === undefined ? each.place.file : `${each.place.file}:${each.place.line}`)})`
    const page = `[${code(each.code)}](${troubleshooting}#${each.code})`
    return `- ${isShownAsError(each, live) ? '❌' : '⚠️'} ${page} ${prefixOf(each, live)}${plain(each.message)}${where}\n  <br>**Fix:** ${fixText(each.fix)}`
  })
  return [`### Problems\n\n${lines.join('\n')}`]
}

/** A fix of several lines is one line and then the YAML to add. */
function fixText(fix: string): string {
  const [first = '', ...rest] = fix.split('\n')
  if (rest.length === 0) return plain(first)
  const block = rest.map((line) => line.replace(/^ {4}/, '')).map((line) => `  ${line}`)
  return [plain(first), '', '  ```yaml', ...block, '  ```'].join('\n')
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  const rank = { error: 0, live: 1, warning: 2 } as const
  return problems.toSorted((one, other) => rank[one.level] - rank[other.level])
}

/** Those that point to a line first, where only some are shown, then those that point to a file. */
function placedFirst(problems: readonly Problem[]): readonly Problem[] {
  const order = ({ place }: Problem): number => (place === undefined ? 2 : place.line === undefined ? 1 : 0)
  return problems.toSorted((one, other) => order(one) - order(other))
}
