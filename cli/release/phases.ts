import type { Problem } from '../../src/model/problem.ts'

/** The phases of a release from a laptop, in their order. */
export const phaseNames = [
  'preflight',
  'sync',
  'version',
  'build',
  'check',
  'push',
  'publish',
  'verify',
  'github-release',
] as const

/** One of {@link phaseNames}. */
export type PhaseName = (typeof phaseNames)[number]

/** What a phase did: `planned` where only a live run would have done it, `skipped` where there was nothing to do. */
export interface PhaseEnd {
  readonly state: 'done' | 'planned' | 'skipped' | 'failed'
  /** One line. */
  readonly outcome: string
  readonly problems: readonly Problem[]
}

/** A phase as it is told at the end. */
export interface PhaseReport extends PhaseEnd {
  readonly name: PhaseName
  readonly seconds: number
}

/** A phase that did what it is for. */
export const done = (outcome: string, problems: readonly Problem[] = []): PhaseEnd => ({
  state: 'done',
  outcome,
  problems,
})

/** A phase that a live run would have done. */
export const planned = (outcome: string, problems: readonly Problem[] = []): PhaseEnd => ({
  state: 'planned',
  outcome,
  problems,
})

/** A phase with nothing to do. */
export const skipped = (outcome: string): PhaseEnd => ({ state: 'skipped', outcome, problems: [] })

/** A phase that stops the release. */
export const failed = (outcome: string, problems: readonly Problem[]): PhaseEnd => ({
  state: 'failed',
  outcome,
  problems,
})

/** The outcome of a phase that ended by an exception. */
export const brokeOff = 'it broke off'

/** `1 file`, `3 files`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
