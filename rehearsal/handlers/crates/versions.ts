import { findCrate, type KnownCrate } from './lookup.ts'
import { canonicalName, crateNameFault } from './names.ts'
import { refuse } from './refusal.ts'
import { isVersion } from './rust-version.ts'
import type { PublishedCrate } from './published.ts'
import type { CratesState } from './state.ts'

/** A version of a crate, from here or from upstream, of which only the index line is known. */
export interface CrateVersion {
  readonly num: string
  readonly checksum: string
  readonly yanked: boolean
  /** ISO 8601, where it is known. */
  readonly created: string | undefined
  readonly rustVersion: string | undefined
  readonly published: PublishedCrate | undefined
}

/** The versions of a crate in the order of their publication. */
export function versionsOf(state: CratesState, crate: KnownCrate): readonly CrateVersion[] {
  const upstream = crate.upstream.map((entry) => ({
    num: entry.vers,
    checksum: entry.cksum,
    yanked: isYanked(state, crate.name, entry.vers, entry.yanked),
    created: entry.pubtime,
    rustVersion: entry.rustVersion,
    published: undefined,
  }))
  const here = crate.here.map((published) => ({
    num: published.version,
    checksum: published.sha256,
    yanked: isYanked(state, crate.name, published.version, false),
    created: new Date(published.at).toISOString(),
    rustVersion: published.indexEntry.rust_version,
    published,
  }))
  return [...upstream, ...here]
}

/** A crate and one of its versions. Throws `Refused` (404, or 400 for what is no version). */
export async function findVersion(
  state: CratesState,
  name: string,
  version: string,
): Promise<{ readonly crate: KnownCrate; readonly version: CrateVersion }> {
  if (!isVersion(version)) throw refuse(400, `Invalid URL: "${version}" is no version`)
  const crate = await findCrateOrRefuse(state, name)
  const found = versionsOf(state, crate).find(({ num }) => num === version)
  if (found === undefined) throw refuse(404, `crate \`${name}\` does not have a version \`${version}\``)
  return { crate, version: found }
}

/** A crate. Throws `Refused` (404). */
export async function findCrateOrRefuse(state: CratesState, name: string): Promise<KnownCrate> {
  const crate = crateNameFault('crate', name) === undefined ? await findCrate(state, name) : undefined
  if (crate === undefined) throw refuse(404, `crate \`${name}\` does not exist`)
  return crate
}

/** Whether a version is yanked now: by what was asked here, or else by the index. */
export function isYanked(state: CratesState, crate: string, version: string, otherwise: boolean): boolean {
  return state.yanks.get(yankKey(crate, version)) ?? otherwise
}

/** Under which key the state keeps what was asked. */
export function yankKey(crate: string, version: string): string {
  return `${canonicalName(crate)}@${version}`
}
