import type { PackageFacts } from '../../src/audit/facts.ts'
import { filesOf } from '../../src/audit/rows.ts'
import { successorOf } from '../../src/audit/successor.ts'
import { isWithdrawn } from '../../src/audit/withdrawal.ts'
import { normalisedName } from '../../src/model/project-name.ts'
import { stylesOf } from '../../src/model/tag-style.ts'
import { tagReader } from '../../src/model/tag-template.ts'
import { compareVersions, isPrerelease, readVersion } from '../../src/model/version.ts'
import { type Problem, Refusal } from '../../src/model/problem.ts'
import type { RecordedRelease } from '../../src/ports/release-record.ts'
import { heldBy } from '../verify/look.ts'
import { gitHubToken, type Reach } from '../verify/reach.ts'
import type { Scope } from '../verify/scope.ts'
import type { WantedRollback } from './wanted.ts'

/** A package of the release, as its registry has it. */
export interface StandingPackage extends PackageFacts {
  readonly state: 'there' | 'yanked' | 'absent' | 'unasked'
  /** The version to go on with; `undefined` where it cannot be told. */
  readonly next: string | undefined
}

/** A release that is to be withdrawn, as it stands. */
export interface Standing {
  readonly packages: readonly StandingPackage[]
  readonly release: RecordedRelease | 'absent' | undefined
  readonly isMarked: boolean
  /** Whether it is the one that GitHub shows as the latest. */
  readonly isLatest: boolean
  /** The final release before it, which is the latest without it. */
  readonly before: RecordedRelease | undefined
  /** Whether the tag can still be pushed again for other sources. */
  readonly tag: 'free' | 'spent' | 'unasked'
  readonly unasked: readonly Problem[]
}

/** Finds out how a release stands, without changing anything. */
export async function standingOf(wanted: WantedRollback, reach: Reach, scope: Scope): Promise<Standing> {
  const held = await heldBy(wanted, reach, scope)
  const { crateIndex, python } = reach.registries(held.pypi)
  const packages = await Promise.all(
    held.packages.map(async (each): Promise<StandingPackage> => {
      const taken = new Set<string>()
      if (each.ecosystem === 'rust') {
        const versions = await crateIndex.versions(each.name)
        if (Array.isArray(versions)) for (const one of versions) taken.add(one.version)
      } else await addTaken(python, each, taken)
      return { ...each, state: stateOf(each), next: successorOf(each, (version) => taken.has(version)) }
    }),
  )
  const release = scope.github?.release
  const recorded = release === 'absent' ? undefined : release
  const place = scope.repository
  const record = place && reach.record(place, gitHubToken(reach.process))
  const latest = await record?.latest()
  const recent = await record?.recent()
  const others = recent === undefined || 'refused' in recent ? [] : recent
  return {
    packages,
    release,
    isMarked: recorded !== undefined && isWithdrawn(recorded),
    isLatest: latest !== undefined && latest !== 'absent' && 'tag' in latest && latest.tag === wanted.tag,
    before: beforeOf(wanted.tag, others),
    tag: tagState(packages, release),
    unasked: [
      ...scope.unasked,
      ...packages.flatMap(({ found }) => (found !== 'absent' && 'unasked' in found ? [found.unasked] : [])),
    ],
  }
}

/** The versions of a Python project that are taken: the few that could follow are asked for one by one. */
async function addTaken(
  python: ReturnType<Reach['registries']>['python'],
  each: PackageFacts,
  taken: Set<string>,
): Promise<void> {
  for (let tried = 0; tried < 5; tried += 1) {
    const next = successorOf(each, (version) => taken.has(version))
    const found = next === undefined ? 'absent' : await python.find({ name: normalisedName(each.name), version: next })
    if (next === undefined || found === 'absent' || 'unreadable' in found || found.files.length === 0) return
    taken.add(next)
  }
}

function stateOf(each: PackageFacts): StandingPackage['state'] {
  const { found } = each
  if (found !== 'absent' && 'unasked' in found) return 'unasked'
  const files = filesOf(each)
  if (files.length === 0) return 'absent'
  return files.every(({ yanked }) => yanked) ? 'yanked' : 'there'
}

/** The greatest final version among the other releases with the same kind of tag that were not withdrawn. */
function beforeOf(tag: string, releases: readonly RecordedRelease[]): RecordedRelease | undefined {
  const [style] = stylesOf([tag]).keys()
  const read = tagReader(style ?? `${tag.slice(0, tag.length - versionIn(tag).length)}{version}`, '')
  const final = releases.flatMap((release) => {
    const version = readVersion(read(release.tag) ?? '')
    const isOut = release.tag === tag || release.prerelease || isWithdrawn(release)
    return isOut || version === undefined || isPrerelease(version) ? [] : [{ release, version }]
  })
  return final.sort((one, other) => compareVersions(other.version, one.version))[0]?.release
}

/** `1.2.0` of `v1.2.0` and of `core-2-v1.2.0`. */
const versionIn = (tag: string): string => /\d+(?:\.\d+)+\S*$|\d+$/.exec(tag)?.[0] ?? ''

/** A file name is used once on PyPI and a version once on crates.io, and a tag of an immutable release never again. */
function tagState(packages: readonly StandingPackage[], release: Standing['release']): Standing['tag'] {
  if (packages.some(({ state }) => state === 'there' || state === 'yanked')) return 'spent'
  if (release !== undefined && release !== 'absent' && release.immutable) return 'spent'
  return release === undefined || packages.some(({ state }) => state === 'unasked') ? 'unasked' : 'free'
}

/** Nothing is known of the release: there is nothing to withdraw. Throws a {@link Refusal}. */
export function mustBeKnown({ packages, unasked }: Standing): void {
  if (packages.length > 0 && packages.every(({ state }) => state === 'unasked')) throw new Refusal(unasked)
}
