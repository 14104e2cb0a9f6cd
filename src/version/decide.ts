import { compareVersions, isPrerelease, type Version } from '../model/version.ts'
import { assign } from './assign.ts'
import type { Change, PassedOver } from './change.ts'
import { changesOf } from './changes.ts'
import type { Commit } from './commit.ts'
import { spread } from './groups.ts'
import { nextVersion, type Standing } from './next.ts'
import type { VersionedPackage } from './package.ts'
import { since } from './range.ts'
import { type Bump, bumpOf, type BumpRules, greater } from './rules.ts'
import { spelledLike } from './spelling.ts'
import type { VersionTag } from './tags.ts'

/** What the tags and the manifests say of one package. */
export interface PackageStanding {
  readonly package: VersionedPackage
  /** The greatest version among the tags that HEAD contains, with the commit that it points at. */
  readonly last: ReleasedTag | undefined
  readonly lastFinal: ReleasedTag | undefined
  readonly taken: readonly Version[]
  readonly written: Version | undefined
  /** Tags that are passed over, since lower versions came after them. */
  readonly strays?: readonly string[]
}

/** A tag of the history. */
export interface ReleasedTag extends VersionTag {
  readonly commit: string
}

/** A package that gets a new version. */
export interface Release {
  readonly package: VersionedPackage
  readonly last: ReleasedTag | undefined
  readonly version: Version
  readonly bump: Bump
  /** In words, for the log. */
  readonly because: string
  /** What the changelog tells: since the last version, or since the last final one where this one is final. */
  readonly changes: readonly Change[]
  /** The tag that these changes are counted from. */
  readonly from: ReleasedTag | undefined
}

/** A package that stays as it is, and every commit since its last version with the reason why it does not count. */
export interface Quiet {
  readonly package: VersionedPackage
  readonly last: ReleasedTag | undefined
  readonly seen: readonly PassedOver[]
}

/** A package whose next version cannot be told, and why. */
export interface Stuck {
  readonly package: VersionedPackage
  readonly reason: string
}

/** What comes next for each package. */
export interface Decision {
  readonly releases: readonly Release[]
  readonly quiet: readonly Quiet[]
  readonly stuck: readonly Stuck[]
}

/** Packages that move together, by their ids; `fixed` all of them always, `linked` those that move. */
export interface Group {
  readonly kind: 'fixed' | 'linked'
  readonly packages: readonly string[]
}

interface Found {
  readonly standing: PackageStanding
  readonly bump: Bump | undefined
  readonly changes: readonly Change[]
  readonly from: ReleasedTag | undefined
  readonly seen: readonly PassedOver[]
  readonly releaseAs: string | undefined
}

/**
 * Decides every package's next version. `commits` newest first, back to the oldest last final version of all packages;
 * `overrides` are texts that take the place of a message, by hash (a pull request's edited body).
 */
export function decide(
  standings: readonly PackageStanding[],
  commits: readonly Commit[],
  rules: BumpRules & { readonly groups: readonly Group[] },
  overrides: ReadonlyMap<string, string> = new Map(),
): Decision {
  const ownersOf = assign(standings.map((each) => each.package))
  const found = standings.map((standing) => {
    const all = since(commits, standing.lastFinal?.commit)
    const own = all.filter((each) => ownersOf(each).includes(standing.package))
    return findChanges(standing, own, rules, overrides)
  })
  const moved = spread(
    found.map(({ standing, bump, releaseAs }) => ({
      package: standing.package,
      bump: bump ?? (releaseAs === undefined ? undefined : 'patch'),
    })),
    rules.groups,
  )
  const decision: { releases: Release[]; quiet: Quiet[]; stuck: Stuck[] } = { releases: [], quiet: [], stuck: [] }
  for (const each of found) {
    const { standing, seen, changes, from } = each
    const move = moved.get(standing.package)
    if (move === undefined) {
      decision.quiet.push({ package: standing.package, last: standing.last, seen })
      continue
    }
    const company = found.filter(({ standing: other }) => move.together.includes(other.package))
    const next = nextVersion(
      joined([standing, ...company.map((other) => other.standing)]),
      move.bump,
      rules,
      each.releaseAs ?? company.find((other) => other.releaseAs !== undefined)?.releaseAs,
    )
    if ('not' in next) decision.stuck.push({ package: standing.package, reason: next.not })
    else {
      const { last } = standing
      decision.releases.push({
        package: standing.package,
        last,
        version: spelledLike(next.version, standing.package, standing.taken),
        bump: move.bump,
        because: each.releaseAs === undefined ? move.because : `Release-As: ${each.releaseAs}`,
        changes,
        from,
      })
    }
  }
  return decision
}

/** The changes since the last version decide whether there is a release; those since the last final one, how far it goes. */
function findChanges(
  standing: PackageStanding,
  sinceFinal: readonly Commit[],
  rules: BumpRules,
  overrides: ReadonlyMap<string, string>,
): Found {
  const fresh = new Set(since(sinceFinal, standing.last?.commit).map((each) => each.sha))
  const { changes, seen } = changesOf(sinceFinal, {
    overrides,
    counts: (each) => counts(each, rules),
    isTold: (each) => fresh.has(each.sha),
  })
  const counting = changes.filter((each) => counts(each, rules))
  const isFinal = rules.series === undefined
  // a final version gathers up its pre-releases: it may come without anything new since the last of them
  const isDue =
    counting.some((each) => fresh.has(each.sha)) ||
    (isFinal && standing.last !== undefined && isPrerelease(standing.last.version) && counting.length > 0)
  const releaseAs = changes.find((each) => each.releaseAs !== undefined && fresh.has(each.sha))?.releaseAs
  return {
    standing,
    bump: isDue ? counting.map((each) => bumpOf(each, rules.types)).reduce(greater, undefined) : undefined,
    changes: (isFinal ? changes : changes.filter((each) => fresh.has(each.sha))).filter((each) => each.type !== ''),
    from: isFinal ? standing.lastFinal : standing.last,
    seen,
    releaseAs,
  }
}

const counts = (change: Change, rules: BumpRules): boolean =>
  bumpOf(change, rules.types) !== undefined || change.releaseAs !== undefined

/** Where packages share a version, it goes on from the greatest of theirs. */
function joined(standings: readonly PackageStanding[]): Standing {
  const greatest = (versions: readonly (Version | undefined)[]): Version | undefined =>
    versions
      .filter((each) => each !== undefined)
      .sort((one, other) => compareVersions(other, one))
      .at(0)
  return {
    last: greatest(standings.map((each) => each.last?.version)),
    lastFinal: greatest(standings.map((each) => each.lastFinal?.version)),
    taken: standings.flatMap((each) => each.taken),
    written: greatest(standings.map((each) => each.written)),
  }
}
