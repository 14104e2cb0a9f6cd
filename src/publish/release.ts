import { ecosystemOf, type LocalDistribution } from '../model/distribution.ts'
import { openLine } from '../model/line.ts'
import type { FileOutcome } from '../model/outcome.ts'
import { problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Registry } from '../registries/registry.ts'
import { afterNeeds } from './after-needs.ts'
import { publishReleases } from './index-release.ts'
import type { Holding } from './inventory.ts'
import { openPatience } from './patience.ts'
import type { Session } from './session.ts'
import type { Throttle } from './throttle.ts'
import { uploadFile, type UploadOptions } from './upload.ts'

type Held = Holding<LocalDistribution>

/** What a publish to one registry needs. */
export interface PublishOptions {
  readonly registry: Registry
  readonly session: Session
  readonly clock: Clock
  /** In the order of publishing, as {@link takeInventory} gives them. */
  readonly holdings: readonly Held[]
  /** Milliseconds that may be spent on the registry's rate limits in all; 30 minutes unless told. */
  readonly waitBudget?: number
  /** How many files of one release on PyPI are under way at a time; three unless told. */
  readonly width?: number
  /** Told of each file as soon as its fate is known. */
  readonly onOutcome?: (outcome: FileOutcome) => void
  /** Chance for the waits between tries, 0 to 1. */
  readonly random?: () => number
  /** Told, as a line, of each wait that a rate limit asks for, and of sending fewer files at a time. */
  readonly onWait?: (line: string) => void
}

/** Four and more at a time into one release meet database deadlocks on PyPI. */
const usualWidth = 3

/** How many crates that do not need one another are under way at a time. */
const crateWidth = 4

/**
 * Publishes to one registry and tells what became of each file, in the order given; never throws. A crate goes as soon
 * as those of the release that it needs were taken, without waiting for the index to show them: crates.io wants their
 * names only. On PyPI the first file of a release goes alone, because it makes the release, and then three go at a time,
 * or fewer after the index has answered 5xx. After the first failure no new file is begun.
 */
export async function publishTo(options: PublishOptions): Promise<readonly FileOutcome[]> {
  const { holdings, onOutcome, width = usualWidth } = options
  const mayWait = openPatience(options.clock, options.waitBudget ?? 30 * 60_000, options.onWait ?? (() => undefined))
  // crates.io limits new names and new versions each for themselves
  const lines = { new: openLine(), known: openLine() }
  let failed = false
  const one = async (holding: Held, throttle?: Throttle): Promise<FileOutcome> => {
    const line = isCrate(holding) ? { line: lines[holding.newName ? 'new' : 'known'] } : {}
    const outcome = await settle({ ...options, mayWait, stopped: () => failed, throttle, ...line }, holding)
    if (outcome.outcome === 'failed') failed = true
    onOutcome?.(outcome)
    return outcome
  }
  if (holdings.every(isCrate)) return afterNeeds(holdings, crateWidth, neededBefore, (each) => one(each))
  return publishReleases(holdings, width, one, options.registry.expect)
}

async function settle(options: UploadOptions, holding: Held): Promise<FileOutcome> {
  const { filename } = holding.distribution
  const file = { filename, registry: options.registry.name, seconds: 0 }
  if (holding.standing === 'identical') return { ...file, outcome: 'already-there' }
  if (options.stopped?.() === true || holding.standing !== 'absent') return { ...file, outcome: 'not-tried' }
  try {
    return await uploadFile(options, holding)
  } catch (error) {
    const why = problem('internal-error', `${filename}: ${String(error)}`, 'Please report this with the log.')
    return { ...file, outcome: 'failed', problem: why }
  }
}

const isCrate = (each: Held): boolean => ecosystemOf(each.distribution.kind) === 'rust'

/** Of the crates before it in the plan those that it needs, so that a circle through dev-dependencies stops nobody. */
function neededBefore({ needs }: Held, before: readonly Held[]): readonly Held[] {
  return needs === undefined ? before : before.filter((each) => needs.includes(each.distribution.name))
}
