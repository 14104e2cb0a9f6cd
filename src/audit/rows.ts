import type { DistributionKind } from '../model/distribution.ts'
import { normalisedName } from '../model/project-name.ts'
import { isSameVersion, readVersion } from '../model/version.ts'
import type { PublishedFile } from '../registries/registry.ts'
import type { FileFacts, GitHubFacts, PackageFacts, ReleasedPackage, ReleaseFacts } from './facts.ts'
import { namedBy } from './filename.ts'

/** One released file with what each place says of it. A place that does not have it says `undefined`. */
export interface AuditRow {
  readonly filename: string
  readonly kind: DistributionKind
  readonly from: PackageFacts
  readonly registry: PublishedFile | undefined
  readonly attached: { readonly sha256: string | undefined } | undefined
  /** The SHA-256 in the list of checksums, or `contradicted` where two stand there. */
  readonly sum: string | undefined
  readonly facts: FileFacts
  /** `differs`: two places tell different digests; `missing` and `surplus` are seen from what the release names. */
  readonly verdict: 'equal' | 'differs' | 'missing' | 'surplus' | 'unasked'
}

const nothing: FileFacts = {
  downloaded: undefined,
  signed: { state: 'unasked' },
  provenance: { state: 'unasked' },
  packaged: undefined,
}

/** A row for every file that any place names of the packages of the tag, package by package and by name. */
export function rowsOf(facts: ReleaseFacts): readonly AuditRow[] {
  const named = namesIn(facts.github)
  return facts.packages.flatMap((from) => {
    const held = filesOf(from)
    const names = new Set([
      ...held.map((each) => each.filename),
      ...named.filter((each) => belongs(each, from)),
      ...facts.planned
        .filter(({ kind }) => kind !== 'wheel')
        .flatMap(({ filename }) => (belongs(filename, from) ? [filename] : [])),
    ])
    return [...names].sort().map((filename) => rowOf(filename, from, facts))
  })
}

/** The files that a registry was heard to have. */
export const filesOf = ({ found }: PackageFacts): readonly PublishedFile[] =>
  found === 'absent' || 'unasked' in found ? [] : found.files

/** Files that the GitHub Release names: those that are attached, and those of its list of checksums. */
export function namesIn(github: GitHubFacts | undefined): readonly string[] {
  if (github === undefined || github.release === 'absent') return []
  return [...new Set([...github.release.assets.map(({ name }) => name), ...(github.sums?.keys() ?? [])])]
}

/** Whether a file is of this package, by its name. */
export function belongs(filename: string, { ecosystem, name, version }: ReleasedPackage): boolean {
  const said = namedBy(filename)
  if (said === undefined || (said.kind === 'crate') !== (ecosystem === 'rust')) return false
  if (ecosystem === 'rust') return said.name === name && said.version === version
  const [one, other] = [readVersion(said.version), readVersion(version)]
  return (
    normalisedName(said.name) === normalisedName(name) &&
    one !== undefined &&
    other !== undefined &&
    isSameVersion(one, other)
  )
}

function rowOf(filename: string, from: PackageFacts, facts: ReleaseFacts): AuditRow {
  const registry = filesOf(from).find((each) => each.filename === filename)
  const { github } = facts
  const release = github?.release === 'absent' ? undefined : github?.release
  const asset = release?.assets.find((each) => each.name === filename)
  const sum = github?.sums?.has(filename) === true ? (github.sums.get(filename) ?? 'contradicted') : undefined
  const row = {
    filename,
    kind: namedBy(filename)?.kind ?? (from.ecosystem === 'rust' ? 'crate' : 'sdist'),
    from,
    registry,
    attached: asset && { sha256: asset.sha256 },
    sum,
    facts: facts.files.get(filename) ?? nothing,
  } as const
  return { ...row, verdict: verdictOf(row, namesIn(github)) }
}

function verdictOf(row: Omit<AuditRow, 'verdict'>, named: readonly string[]): AuditRow['verdict'] {
  const { registry, attached, sum, facts, from } = row
  const { downloaded } = facts
  const told = [registry?.sha256, attached?.sha256, sum, typeof downloaded === 'string' ? downloaded : undefined]
  if (new Set(told.filter((each) => each !== undefined)).size > 1) return 'differs'
  if (from.found !== 'absent' && 'unasked' in from.found) return 'unasked'
  if (registry === undefined) return 'missing'
  // a release that names no file of any package, such as one made by hand, says nothing about this one
  const says = named.some((each) => namedBy(each) !== undefined)
  return says && attached === undefined && sum === undefined ? 'surplus' : 'equal'
}
