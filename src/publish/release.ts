import { ecosystemOf, type LocalDistribution } from '../model/distribution.ts'
import type { FileOutcome } from '../model/outcome.ts'
import { problem } from '../model/problem.ts'
import type { Clock } from '../ports.ts'
import type { Registry } from '../registries/registry.ts'
import type { Holding } from './inventory.ts'
import { inLanes } from './lanes.ts'
import type { Session } from './session.ts'
import { uploadFile, type UploadOptions } from './upload.ts'

/** What a publish to one registry needs. */
export interface PublishOptions {
  readonly registry: Registry
  readonly session: Session
  readonly clock: Clock
  /** In the order of publishing, as {@link takeInventory} gives them. */
  readonly holdings: readonly Holding<LocalDistribution>[]
  /** Milliseconds that may be spent on the registry's rate limits in all; 15 minutes unless told. */
  readonly waitBudget?: number
  /** How many files of one release on PyPI are under way at a time; three unless told. */
  readonly width?: number
  /** Told of each file as soon as its fate is known. */
  readonly onOutcome?: (outcome: FileOutcome) => void
}

/** Four and more at a time into one release meet database deadlocks on PyPI. */
const usualWidth = 3

/**
 * Publishes to one registry and tells what became of each file, in the order given; never throws. crates go one after
 * the other. On PyPI the first file of a release goes alone, because it makes the release, and then three go at a time.
 * After the first failure no new file is begun.
 */
export async function publishTo(options: PublishOptions): Promise<readonly FileOutcome[]> {
  const { holdings, onOutcome, width = usualWidth } = options
  let budget = options.waitBudget ?? 15 * 60_000
  const mayWait = (milliseconds: number): boolean => {
    if (milliseconds > budget) return false
    budget -= milliseconds
    return true
  }
  let failed = false
  const one = async (holding: Holding<LocalDistribution>): Promise<FileOutcome> => {
    const outcome = await settle({ ...options, mayWait }, holding, failed)
    if (outcome.outcome === 'failed') failed = true
    onOutcome?.(outcome)
    return outcome
  }
  const outcomes: FileOutcome[] = []
  for (const release of releasesOf(holdings)) {
    const isCrate = release.some((each) => ecosystemOf(each.distribution.kind) === 'rust')
    const alone = release.findIndex((each) => each.standing !== 'identical') + 1
    outcomes.push(...(await inLanes(release.slice(0, alone), 1, one)))
    outcomes.push(...(await inLanes(release.slice(alone), isCrate ? 1 : width, one)))
  }
  return outcomes
}

async function settle(
  options: UploadOptions,
  holding: Holding<LocalDistribution>,
  stopped: boolean,
): Promise<FileOutcome> {
  const { filename } = holding.distribution
  const file = { filename, registry: options.registry.name, seconds: 0 }
  if (holding.standing === 'identical') return { ...file, outcome: 'already-there' }
  if (stopped || holding.standing !== 'absent') return { ...file, outcome: 'not-tried' }
  try {
    return await uploadFile(options, holding)
  } catch (error) {
    const why = problem('internal-error', `${filename}: ${String(error)}`, 'Please report this with the log.')
    return { ...file, outcome: 'failed', problem: why }
  }
}

/** The runs of one name and version. */
function releasesOf(
  holdings: readonly Holding<LocalDistribution>[],
): readonly (readonly Holding<LocalDistribution>[])[] {
  const releases = new Map<string, Holding<LocalDistribution>[]>()
  for (const each of holdings) {
    const key = `${each.distribution.name}@${each.distribution.version}`
    releases.set(key, [...(releases.get(key) ?? []), each])
  }
  return [...releases.values()]
}
