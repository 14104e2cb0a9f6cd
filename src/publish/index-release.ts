import type { LocalDistribution } from '../model/distribution.ts'
import { inLanes } from '../model/lanes.ts'
import type { FileOutcome } from '../model/outcome.ts'
import { absentFrom, type Holding } from './inventory.ts'
import { releasesOf } from './order.ts'
import { openThrottle, type Throttle } from './throttle.ts'

type Held = Holding<LocalDistribution>

/** Brings one file to an end; every try at sending it goes through `throttle`. */
export type PublishFile = (held: Held, throttle: Throttle) => Promise<FileOutcome>

/** The most files of all releases together that are under way at a time. */
const mostAtOnce = 16

/**
 * Publishes releases of a Python index side by side, `width` files of each at a time; gives the outcomes in the order of
 * `holdings`. Different releases do not get in one another's way on PyPI; more than a few files of one do.
 * `expect` is told of each release, before its first upload, what will be uploaded in that order.
 */
export async function publishReleases(
  holdings: readonly Held[],
  width: number,
  publish: PublishFile,
  expect: (files: readonly LocalDistribution[], width: number) => void = () => undefined,
): Promise<readonly FileOutcome[]> {
  const outcomes = new Map<Held, FileOutcome>()
  const releases = releasesOf(holdings, (each) => each.distribution)
  await inLanes(releases, Math.max(1, Math.floor(mostAtOnce / width)), async (release) => {
    const throttle = openThrottle(width)
    const groups = inGroups(release)
    expect(absentFrom(groups.flat()), width)
    for (const group of groups) {
      await inLanes(group, width, async (held) => outcomes.set(held, await publish(held, throttle)))
    }
  })
  return holdings.flatMap((each) => outcomes.get(each) ?? [])
}

/**
 * The files of one release in groups, each of which begins when the one before is done: a file alone where the index has
 * none yet, because it makes the release, and its metadata is what the page shows (warehouse `forklift/legacy.py`); the
 * wheels; the sdist, since nobody shall be given an sdist whose wheels are still on their way. The one that goes alone
 * is the smallest wheel, for everything waits for it, and then the largest comes first: begun last, it would end alone.
 */
function inGroups(release: readonly Held[]): readonly (readonly Held[])[] {
  const there = release.filter((each) => each.standing === 'identical')
  const ours = release.filter((each) => each.standing !== 'identical').toSorted(bySize)
  const wheels = ours.filter((each) => each.distribution.kind !== 'sdist')
  const sdists = ours.filter((each) => each.distribution.kind === 'sdist')
  const opener = there.length > 0 ? undefined : smallest(wheels.length > 0 ? wheels : sdists)
  const rest = (group: readonly Held[]): readonly Held[] => group.filter((each) => each !== opener)
  return [there, opener === undefined ? [] : [opener], rest(wheels), rest(sdists)]
}

/** The largest first, and those of one size by name. */
const bySize = ({ distribution: one }: Held, { distribution: other }: Held): number =>
  other.size - one.size || (one.filename < other.filename ? -1 : 1)

const smallest = (sorted: readonly Held[]): Held | undefined =>
  sorted.find((each) => each.distribution.size === sorted.at(-1)?.distribution.size)
