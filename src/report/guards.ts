import type { Problem } from '../model/problem.ts'
import { code, columns, plain, table } from './text.ts'

/** One guard of a live run, with what it saw and what it says. */
export interface ShownGuard {
  readonly guard: string
  readonly seen: string
  readonly problems: readonly Problem[]
}

/** Every guard for the log, outcome first. */
export function guardLines(guards: readonly ShownGuard[]): readonly string[] {
  return columns(guards.map((each) => [`${marks[verdictOf(each)]} ${each.guard}`, each.seen]))
}

/** Every guard as a section of the job summary, those that hold too: it is the record of who released what from where. */
export function guardSection(guards: readonly ShownGuard[]): readonly string[] {
  return [
    '### Guards of a live run',
    table(
      ['Guard', 'Seen', 'Verdict'],
      guards.map((each) => [plain(each.guard), plain(each.seen), verdictCell(each)]),
    ),
  ]
}

const marks = { holds: '✓', warns: '!', refuses: '✗' } as const

function verdictOf({ problems }: ShownGuard): keyof typeof marks {
  if (problems.length === 0) return 'holds'
  return problems.some((each) => each.level !== 'warning') ? 'refuses' : 'warns'
}

function verdictCell(guard: ShownGuard): string {
  const codes = [...new Set(guard.problems.map((each) => code(each.code)))]
  const icons = { holds: '✅', warns: '⚠️', refuses: '❌' } as const
  const verdict = verdictOf(guard)
  return `${icons[verdict]} ${[verdict, ...codes].join(' ')}`
}
