import { type Course, Ended, remark } from './course.ts'
import { thisPlatform, thisSystem } from './host.ts'
import type { PlannedGate } from './planned.ts'
import type { JobEnd } from './runner.ts'

/**
 * Plays the rows of the gate matrix that this system can run, one after the other, each by `play` in a folder of that name.
 * All of them run, as in a matrix without `fail-fast`; then one that failed and blocks ends the rehearsal, by {@link Ended}.
 */
export async function playGates(
  course: Course,
  gates: readonly PlannedGate[],
  wanted: boolean,
  play: (gate: string, folder: string) => Promise<unknown>,
): Promise<void> {
  if (!wanted) {
    if (gates.length > 0) remark(course, `The gates were left out, as --no-gates asks: ${named(gates)}.`)
    return
  }
  const here = gates.filter((each) => each.system === thisSystem)
  const elsewhere = gates.filter((each) => !here.includes(each))
  if (elsewhere.length > 0)
    remark(course, `Skipped, because this machine (${thisPlatform}) does not run these gates: ${named(elsewhere)}.`)
  let failed: Ended | undefined
  for (const [index, { name }] of here.entries()) {
    try {
      await play(name, `gate-${index + 1}`)
    } catch (error) {
      if (!(error instanceof Ended) || course.signal.aborted) throw error
      failed = error
    }
  }
  if (failed !== undefined) throw failed
}

/** What became of a gate, by the codes of its problems. */
const words: Readonly<Record<string, string>> = {
  'gate-failed': 'failed',
  'gate-timeout': 'ran out of time',
  'gate-unready': 'could not be prepared',
}

/** How a gate ended, in a few words. One that failed and does not block is told by a warning. */
export function gateOutcome({ conclusion, annotations }: Pick<JobEnd, 'conclusion' | 'annotations'>): string {
  if (conclusion === 'cancelled') return conclusion
  const told = annotations.flatMap(({ title = '' }) => words[title] ?? [])[0]
  if (conclusion === 'success') return told === undefined ? 'passed' : `${told}, and does not block`
  return told ?? conclusion
}

const named = (gates: readonly PlannedGate[]): string => gates.map((each) => each.name).join(', ')
