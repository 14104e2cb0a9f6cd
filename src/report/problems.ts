import type { Problem } from '../model/problem.ts'
import type { Actions } from '../ports.ts'
import { code, plain } from './text.ts'

/** Where each problem code is explained. */
export const troubleshooting = 'https://github.com/release-action/release-action/blob/main/docs/troubleshooting.md'

/** Whether the problems stop the step: in a live run everything but warnings does. */
export function isRed(problems: readonly Problem[], live: boolean): boolean {
  return problems.some((each) => each.level === 'error' || (live && each.level === 'live'))
}

/** Tells all problems together, gravest first: as annotations (on file and line where there is one), which are log lines too. */
export function tellProblems(problems: readonly Problem[], live: boolean, actions: Actions): void {
  for (const each of sorted(problems)) {
    const isError = each.level === 'error' || (live && each.level === 'live')
    const message = each.level === 'live' && !live ? `A live run would be refused: ${each.message}` : each.message
    actions.annotate(
      isError ? 'error' : 'warning',
      `${message}\nFix: ${each.fix}\n${troubleshooting}#${each.code}`,
      each.code,
      each.place,
    )
  }
}

/** The problems as a section of the job summary; empty where there are none. */
export function problemsSection(problems: readonly Problem[], live: boolean): readonly string[] {
  if (problems.length === 0) return []
  const lines = sorted(problems).map((each) => {
    const isError = each.level === 'error' || (live && each.level === 'live')
    const prefix = each.level === 'live' && !live ? 'A live run would be refused: ' : ''
    const where =
      each.place === undefined
        ? ''
        : ` (${code(each.place.line === undefined ? each.place.file : `${each.place.file}:${each.place.line}`)})`
    const page = `[${code(each.code)}](${troubleshooting}#${each.code})`
    return `- ${isError ? '❌' : '⚠️'} ${page} ${prefix}${plain(each.message)}${where}\n  <br>**Fix:** ${fixText(each.fix)}`
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
  return [...problems].sort((one, other) => rank[one.level] - rank[other.level])
}
