import { problem, Refusal } from '../../src/model/problem.ts'
import { brokeOff, failed, type PhaseEnd, type PhaseName, type PhaseReport } from './phases.ts'
import type { Screen } from './screen.ts'
import type { Wanted } from './wanted.ts'

/** What is shared while the phases run: where they are told. */
export interface Runner {
  readonly wanted: Wanted
  readonly screen: Screen
  readonly environment: NodeJS.ProcessEnv
  /** Filled as phases end. */
  readonly reports: PhaseReport[]
  /** Sentences about what stands. */
  readonly remarks: string[]
  /** Told the name of the phase that is running. */
  readonly onPhase: (name: PhaseName) => void
}

/** A phase failed: its report is written, and no other phase runs. */
export class Stopped extends Error {}

/** Runs one phase and tells it. Throws {@link Stopped} where it failed, also by an exception. */
export async function phase<T extends { readonly end: PhaseEnd }>(
  { screen, reports, wanted, onPhase }: Runner,
  name: PhaseName,
  run: () => Promise<T>,
): Promise<T> {
  const begun = Date.now()
  onPhase(name)
  screen.start(name)
  let result: T | undefined
  let end: PhaseEnd
  try {
    result = await run()
    end = result.end
  } catch (error) {
    end = error instanceof Refusal ? failed('refused', error.problems) : failed(brokeOff, [internal(error)])
  }
  const report = { name, seconds: (Date.now() - begun) / 1000, ...end }
  reports.push(report)
  const tail = screen.tail()
  screen.end(report)
  screen.problems(report.problems, wanted.live)
  if (report.state === 'failed' && report.problems.length === 0) for (const each of tail) screen.line(`    ${each}`)
  if (result === undefined || end.state === 'failed') throw new Stopped()
  return result
}

/** One phase over several releases: one report, which ends with the first that fails. */
export async function over<T>(
  runner: Runner,
  name: PhaseName,
  all: readonly T[],
  run: (each: T) => Promise<PhaseEnd>,
): Promise<void> {
  await phase(runner, name, async () => {
    const ends: PhaseEnd[] = []
    for (const each of all) {
      const end = await run(each)
      ends.push(end)
      if (end.state === 'failed') break
    }
    return { end: joined(ends) }
  })
}

function joined(ends: readonly PhaseEnd[]): PhaseEnd {
  const order = ['failed', 'planned', 'done', 'skipped'] as const
  return {
    state: order.find((each) => ends.some((end) => end.state === each)) ?? 'skipped',
    outcome: ends.map((each) => each.outcome).join('; '),
    problems: ends.flatMap((each) => each.problems),
  }
}

function internal(error: unknown) {
  const words = error instanceof Error ? error.message : String(error)
  return problem('internal-error', words, 'If this is no fault of the machine, report it with this text.')
}
