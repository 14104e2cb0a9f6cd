import { compare, prerelease, valid } from 'semver'
import type { KnownCrate } from './lookup.ts'
import { isTrustedOnly } from './publish.ts'
import type { PublishedBy } from './published.ts'
import type { CratesState } from './state.ts'
import { findCrateOrRefuse, findVersion, versionsOf, type CrateVersion } from './versions.ts'

type Json = Readonly<Record<string, unknown>>

/** Where the times of upstream's versions are not in its index. */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z'

/**
 * `GET /api/v1/crates/{name}`, from what was published here and, for the rest, from upstream's index lines alone.
 * `include` is the query's: without it everything, `versions` only where it is in the list. Throws `Refused` (404).
 */
export async function readCrate(state: CratesState, name: string, include: string | null): Promise<Json> {
  const crate = await findCrateOrRefuse(state, name)
  const wanted = include?.split(',').map((each) => each.trim())
  const isWanted = (key: string): boolean => wanted === undefined || wanted.includes('full') || wanted.includes(key)
  const about = crate.here.at(-1)?.about
  const shown = crateJson(state, crate)
  const isShown = ({ num }: CrateVersion): boolean =>
    isWanted('versions') || (isWanted('default_version') && num === shown['default_version'])
  const versions = [...versionsOf(state, crate)].reverse().filter((each) => isShown(each))
  return {
    crate: shown,
    versions:
      isWanted('versions') || isWanted('default_version')
        ? versions.map((version) => versionJson(state, crate.name, version))
        : null,
    keywords: isWanted('keywords') ? (about?.keywords ?? []).map((id) => ({ id, keyword: id })) : null,
    categories: isWanted('categories') ? (about?.categories ?? []).map((id) => ({ id, slug: id })) : null,
  }
}

/** `GET /api/v1/crates/{name}/{version}`. Throws `Refused` (404). */
export async function readVersion(state: CratesState, name: string, number: string): Promise<Json> {
  const { crate, version } = await findVersion(state, name, number)
  return { version: versionJson(state, crate.name, version) }
}

/** The crate as the publish endpoint and the read API show it. */
export function crateJson(state: CratesState, crate: KnownCrate): Json {
  const versions = versionsOf(state, crate)
  const usable = versions.filter(({ yanked }) => !yanked)
  const about = crate.here.at(-1)?.about
  const links = `/api/v1/crates/${crate.name}`
  const stable = highest(usable.filter(({ num }) => prerelease(num) === null))
  return {
    badges: [],
    categories: about?.categories ?? null,
    created_at: versions[0]?.created ?? UNKNOWN_TIME,
    default_version: (stable ?? highest(usable) ?? highest(versions))?.num ?? null,
    description: about?.description ?? null,
    documentation: about?.documentation ?? null,
    downloads: 0,
    exact_match: false,
    homepage: about?.homepage ?? null,
    id: crate.name,
    keywords: about?.keywords ?? null,
    links: {
      owner_team: `${links}/owner_team`,
      owner_user: `${links}/owner_user`,
      owners: `${links}/owners`,
      reverse_dependencies: `${links}/reverse_dependencies`,
      version_downloads: `${links}/downloads`,
      versions: `${links}/versions`,
    },
    max_stable_version: stable?.num ?? null,
    max_version: highest(usable)?.num ?? '0.0.0',
    name: crate.name,
    newest_version: usable.at(-1)?.num ?? '0.0.0',
    num_versions: versions.length,
    recent_downloads: null,
    repository: about?.repository ?? state.options.pages?.[crate.name]?.repository ?? null,
    trustpub_only: isTrustedOnly(state, crate.name),
    updated_at: versions.at(-1)?.created ?? UNKNOWN_TIME,
    versions: null,
    yanked: versions.length > 0 && usable.length === 0,
  }
}

function versionJson(state: CratesState, crate: string, version: CrateVersion): Json {
  const { published } = version
  const links = `/api/v1/crates/${crate}/${version.num}`
  const by = published?.by ?? publisherOf(state, crate)
  return {
    audit_actions: [],
    bin_names: published?.about.binNames ?? [],
    checksum: version.checksum,
    crate,
    crate_size: published?.size ?? null,
    created_at: version.created ?? UNKNOWN_TIME,
    description: published?.about.description ?? null,
    dl_path: `${links}/download`,
    documentation: published?.about.documentation ?? null,
    downloads: 0,
    edition: published?.about.edition ?? null,
    features: published ? { ...published.indexEntry.features, ...published.indexEntry.features2 } : {},
    has_lib: published?.about.hasLib ?? null,
    homepage: published?.about.homepage ?? null,
    lib_links: published?.indexEntry.links ?? null,
    lib_name: published?.about.libName ?? null,
    license: published?.about.license ?? null,
    links: {
      authors: `${links}/authors`,
      dependencies: `${links}/dependencies`,
      version_downloads: `${links}/downloads`,
    },
    num: version.num,
    published_by: by?.kind === 'token' ? { login: by.user } : null,
    readme_path: `${links}/readme`,
    repository: published?.about.repository ?? null,
    rust_version: version.rustVersion ?? null,
    trustpub_data:
      by?.kind === 'trusted' ? { provider: 'github', repository: by.repository, run_id: by.runId, sha: by.sha } : null,
    updated_at: version.created ?? UNKNOWN_TIME,
    yank_message: null,
    yanked: version.yanked,
  }
}

/** By what a version was published that is not of here, where the options tell. */
function publisherOf(state: CratesState, crate: string): PublishedBy | undefined {
  const { trusted, user } = state.options.pages?.[crate] ?? {}
  if (trusted !== undefined) return { kind: 'trusted', repository: trusted, runId: '1', sha: '0'.repeat(40) }
  return user === undefined ? undefined : { kind: 'token', user }
}

function highest(versions: readonly CrateVersion[]): CrateVersion | undefined {
  return versions
    .filter(({ num }) => valid(num) !== null)
    .reduce<CrateVersion | undefined>(
      (best, each) => (best === undefined || compare(each.num, best.num) > 0 ? each : best),
      undefined,
    )
}
