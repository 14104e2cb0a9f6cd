import { playAlone } from './alone.ts'
import { open } from './opening.ts'
import type { PhaseName, PhaseReport } from './phases.ts'
import type { Standing } from './preflight.ts'
import type { ReceiptWords } from './receipt.ts'
import { type Runner, Stopped } from './runner.ts'
import type { Screen } from './screen.ts'
import type { Wanted } from './wanted.ts'
import { playWhole } from './whole.ts'
import { openScratch } from './workplace.ts'

/** How the release ended. */
export interface CourseEnd {
  readonly phases: readonly PhaseReport[]
  readonly repository: string | undefined
  readonly branch: string | undefined
  readonly releases: readonly { readonly tag: string; readonly url: string | undefined; readonly complete: boolean }[]
  /** Whether files of a release are out, and others are not. */
  readonly isHalfDone: boolean
  readonly isRed: boolean
  /** Sentences about what stands. */
  readonly remarks: readonly string[]
}

/** Runs the phases in their order, or the one that is wanted. */
export async function runCourse(
  wanted: Wanted,
  screen: Screen,
  environment: NodeJS.ProcessEnv,
  onPhase: (name: PhaseName) => void,
): Promise<CourseEnd> {
  const runner: Runner = { wanted, screen, environment, reports: [], remarks: [], onPhase }
  const receipts = new Map<string, ReceiptWords>()
  const tags: string[] = []
  const scratch = await openScratch()
  let standing: Standing | undefined
  try {
    const opened = await open(runner, scratch.folder, (each) => (standing = each))
    try {
      const going = { ...runner, ...opened, scratch: scratch.folder, receipts, tags }
      if (wanted.only === undefined) await playWhole(going)
      else if (wanted.only !== 'preflight') await playAlone(going, wanted.only)
    } finally {
      await opened.release()
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  } finally {
    screen.stop()
    await scratch.remove()
  }
  const told = [...receipts]
  const out = told.reduce((sum, [, each]) => sum + each.out, 0)
  return {
    phases: runner.reports,
    repository: standing?.repository?.name,
    branch: standing?.branch,
    releases: told.map(([tag, { url, complete }]) => ({ tag, url, complete })),
    isHalfDone: out > 0 && (told.some(([, each]) => each.out < each.files) || told.length < tags.length),
    isRed: runner.reports.some((each) => each.state === 'failed'),
    remarks: runner.remarks,
  }
}
