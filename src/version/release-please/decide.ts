import { compare } from '@renovatebot/pep440'
import { readVersion } from '../../model/version.ts'
import type { Change, PassedOver } from '../change.ts'
import { changesOf } from '../changes.ts'
import type { Commit } from '../commit.ts'
import type { Decision, PackageStanding, Release, ReleasedTag, Stuck } from '../decide.ts'
import { dependenciesOf } from '../dependents.ts'
import { isAfter } from '../number.ts'
import { since } from '../range.ts'
import { type Bump, greater, typeOf } from '../rules.ts'
import type { FoundPackage } from './packages.ts'
import { belongsTo } from './paths.ts'
import type { PleaseVersion, ReleasePlease } from './settings.ts'
import { compareCore, nextOf, parseVersion, spell } from './version.ts'

/** A package with what was last released of it, by the manifest and its tag. */
export interface FoundStanding extends FoundPackage {
  readonly last: PleaseVersion | undefined
  /** The tag of the manifest's version, where HEAD contains it. */
  readonly tag: ReleasedTag | undefined
  /** What the other tags of it bear. */
  readonly standing: PackageStanding
}

interface Wish {
  readonly found: FoundStanding
  readonly changes: readonly Change[]
  readonly seen: readonly PassedOver[]
  readonly bump: Bump | undefined
  readonly next: PleaseVersion | undefined
  readonly because: string
}

/** Decides what release-please would: `commits` newest first, back to the oldest tag. */
export function decidePlease(
  all: readonly FoundStanding[],
  commits: readonly Commit[],
  settings: ReleasePlease,
  overrides: ReadonlyMap<string, string>,
): Decision {
  const wishes = all.map((found) => wishOf(found, all, commits, settings, overrides))
  linkVersions(wishes, settings)
  if (settings.hasCargoWorkspace) moveDependents(wishes)
  const decision: { releases: Release[]; quiet: Decision['quiet'][number][]; stuck: Stuck[] } = {
    releases: [],
    quiet: [],
    stuck: [],
  }
  for (const { found, changes, seen, bump, next, because } of wishes) {
    const { package: own, tag, standing } = found
    if (next === undefined) {
      decision.quiet.push({ package: own, last: tag, seen })
      continue
    }
    const version = readVersion(spell(next))
    const last = found.last === undefined ? undefined : readVersion(spell(found.last))
    if (version === undefined) {
      decision.stuck.push({ package: own, reason: `${spell(next)} is no version` })
    } else if (last !== undefined && !isAfter(version, last, compare)) {
      const reason = `${version.text} would not come after ${last.text} in the order of both semver and PEP 440`
      decision.stuck.push({ package: own, reason })
    } else {
      const common = { package: own, last: standing.last, version, because, changes, from: tag }
      decision.releases.push({ ...common, bump: bump ?? 'patch' })
    }
  }
  return decision
}

function wishOf(
  found: FoundStanding,
  all: readonly FoundStanding[],
  commits: readonly Commit[],
  settings: ReleasePlease,
  overrides: ReadonlyMap<string, string>,
): Wish {
  const fresh = newCommits(found, commits, settings)
  const isOwn = belongsTo(
    found.settings,
    all.map((each) => each.settings.path),
  )
  const own = fresh.filter((each) => isOwn(each))
  const { changes, seen } = changesOf(own, { overrides, counts: (each) => shows(each, found), isTold: () => true })
  const footer = changes.find((each) => each.releaseAs !== undefined)?.releaseAs
  const { releaseAs } = found.settings
  const isDue = footer !== undefined || changes.some((each) => shows(each, found))
  const bump = isDue ? stepOf(changes) : undefined
  // an option that was left in the file asks for what is released already
  const isNew = releaseAs !== undefined && !isReleased(releaseAs, found)
  const asked = isNew ? releaseAs : footer
  const next = isDue ? (asked === undefined ? follow(found, bump ?? 'patch') : parseVersion(asked)) : undefined
  const because = asked === undefined ? 'its own commits' : isNew ? `release-as: ${asked}` : `Release-As: ${asked}`
  const told = changes.filter((each) => each.type !== '')
  return { found, changes: told, seen, bump, next, because }
}

/** A type that is hidden, or listed nowhere, is told where it breaks something. */
const shows = (change: Change, { types }: FoundPackage): boolean =>
  change.isBreaking || typeOf(change, types)?.hidden === false

/** The step counts by the meaning of a type alone, also where the file hides it. */
function stepOf(changes: readonly Change[]): Bump {
  const steps = changes.map((each): Bump => (each.isBreaking ? 'major' : each.type === 'feat' ? 'minor' : 'patch'))
  return steps.reduce<Bump | undefined>(greater, undefined) ?? 'patch'
}

function isReleased(releaseAs: string, { last }: FoundStanding): boolean {
  const asked = parseVersion(releaseAs)
  return asked !== undefined && last !== undefined && spell(asked) === spell(last)
}

function follow({ last, settings }: FoundStanding, bump: Bump): PleaseVersion | undefined {
  if (last !== undefined) return nextOf(last, bump, settings)
  return parseVersion(settings.initialVersion ?? (settings.releaseType === 'simple' ? '1.0.0' : '0.1.0'))
}

/** Since the tag; without one since the commit that the file names; else all of them. */
function newCommits(
  { tag }: FoundStanding,
  commits: readonly Commit[],
  { lastRelease, bootstrap }: ReleasePlease,
): readonly Commit[] {
  const newer = lastRelease === undefined ? commits : since(commits, full(lastRelease, commits))
  if (tag !== undefined) return since(newer, tag.commit)
  return bootstrap === undefined ? newer : since(newer, full(bootstrap, commits))
}

const full = (sha: string, commits: readonly Commit[]): string =>
  commits.find((each) => each.sha.startsWith(sha))?.sha ?? sha

/** Components that are linked all move as soon as one does, to the greatest version among them. */
function linkVersions(wishes: Wish[], { linked }: ReleasePlease): void {
  for (const { name, components } of linked) {
    const isMember = ({ found }: Wish): boolean => components.includes(found.component)
    const versions = wishes.flatMap((each) => (isMember(each) ? (each.next ?? []) : []))
    const greatest = versions.reduce<PleaseVersion | undefined>(
      (best, each) => (best === undefined || compareCore(each.core, best.core) > 0 ? each : best),
      undefined,
    )
    if (greatest === undefined) continue
    for (const [at, each] of wishes.entries()) {
      if (!isMember(each)) continue
      const because = each.next === undefined ? `Synchronize ${name} versions` : each.because
      wishes[at] = { ...each, next: greatest, because }
    }
  }
}

/** A crate that needs one which moves gets a patch, and so on. */
function moveDependents(wishes: Wish[]): void {
  const needs = dependenciesOf(wishes.map((each) => each.found.package))
  for (let isMoving = true; isMoving;) {
    isMoving = false
    for (const [at, each] of wishes.entries()) {
      if (each.next !== undefined || each.found.last === undefined || each.found.settings.releaseType !== 'rust')
        continue
      const moved = wishes.filter(
        ({ found, next }) => next !== undefined && needs.get(each.found.package)?.has(found.package) === true,
      )
      if (moved.length === 0) continue
      const names = moved.map(({ found, next }) => {
        const [old, fresh] = [found.last, next].map((version) => (version === undefined ? '' : spell(version)))
        return `${found.package.id} bumped from ${old ?? ''} to ${fresh ?? ''}`
      })
      wishes[at] = { ...each, next: nextOf(each.found.last, 'patch', each.found.settings), because: names.join(', ') }
      isMoving = true
    }
  }
}
