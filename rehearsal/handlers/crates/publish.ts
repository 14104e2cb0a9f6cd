import { createHash } from 'node:crypto'
import type { LoopbackRequest } from '../../handler.ts'
import { authenticatePublish, isOwner, type Authenticated } from './authorization.ts'
import { makeIndexEntry } from './index-line.ts'
import { findUpstream, isKnownExactly, knownCrate, type KnownCrate, type UpstreamCrate } from './lookup.ts'
import type { Manifest } from './manifest.ts'
import { canonicalName, crateNameFault } from './names.ts'
import { checkManifest } from './package-rules.ts'
import { readCrate, readMetadata, type PublishMetadata } from './publish-body.ts'
import { takeFromBucket } from './rate-limit.ts'
import { limitsOf } from './raised.ts'
import { refuse } from './refusal.ts'
import { isVersion, withoutBuild } from './rust-version.ts'
import type { CrateAbout, PublishedCrate } from './published.ts'
import type { CratesState } from './state.ts'
import { readArchive } from './tarball.ts'

const LONGEST_VERSION = 150
const DAY = 86_400_000
const MEGABYTE = 1024 * 1024

/**
 * `PUT /api/v1/crates/new`: every check of crates.io's `controllers/krate/publish.rs`, in its order and words. Stores the
 * version and gives its crate; a refusal (thrown) stores nothing but the rate limit's count.
 */
export async function publish(state: CratesState, request: LoopbackRequest): Promise<KnownCrate> {
  const { metadata, end } = readMetadata(request.body)
  checkNameAndVersion(state, metadata)
  const upstream = await findUpstream(state, metadata.name)
  const crate = knownCrate(state, metadata.name, upstream)
  const who = authenticatePublish(state, request.headers, metadata.name, crate)
  if (who.kind === 'user') checkUser(state, who, crate)

  const { upload: maxUpload, features } = limitsOf(state, crate)
  const bytes = readCrate(request.body, end, maxUpload)
  const limit = Math.max(state.options.maxUnpacked ?? 512 * MEGABYTE, maxUpload)
  const { manifest } = await readArchive(bytes, `${metadata.name}-${metadata.vers}`, limit)
  checkSame(metadata, manifest)
  checkManifest(manifest, features)
  const unknown = await unknownDependency(state, manifest)
  return store(state, { metadata, manifest, bytes, who, upstream, unknown })
}

function checkNameAndVersion(state: CratesState, { name, vers }: PublishMetadata): void {
  const fault = crateNameFault('crate', name)
  if (fault !== undefined) throw refuse(400, fault)
  if (!isVersion(vers)) throw refuse(400, `"${vers}" is an invalid semver version`)
  if (vers.length > LONGEST_VERSION) {
    throw refuse(400, `the version number is too long (max ${LONGEST_VERSION} characters)`)
  }
  const deleted = Object.entries(state.options.recentlyDeleted ?? {}).find(
    ([each, until]) => canonicalName(each) === canonicalName(name) && until > state.options.now(),
  )
  if (deleted !== undefined) {
    const until = `${new Date(deleted[1]).toISOString().slice(0, 19)}Z`
    throw refuse(
      400,
      `A crate with the name \`${deleted[0]}\` was recently deleted. ` +
        `Reuse of this name will be available after ${until}.`,
    )
  }
}

function checkUser(state: CratesState, who: Authenticated & { readonly kind: 'user' }, crate?: KnownCrate): void {
  if (crate !== undefined && isTrustedOnly(state, crate.name)) {
    throw refuse(
      403,
      'New versions of this crate can only be published using Trusted Publishing ' +
        '(see https://crates.io/docs/trusted-publishing).',
    )
  }
  if (!who.verifiedEmail) {
    throw refuse(
      400,
      'A verified email address is required to publish crates to crates.io. ' +
        'Visit https://crates.io/settings/profile to set and verify your email address.',
    )
  }
  takeFromBucket(state, who.user, crate === undefined ? 'publish-new' : 'publish-update')
}

/** Whether new versions of the crate may come by trusted publishing only; the crate's page tells it. */
export function isTrustedOnly(state: CratesState, crate: string): boolean {
  return (state.options.trustpubOnly ?? []).some((each) => canonicalName(each) === canonicalName(crate))
}

function checkSame(metadata: PublishMetadata, manifest: Manifest): void {
  if (manifest.name !== metadata.name) {
    throw refuse(400, `metadata name \`${metadata.name}\` does not match manifest name \`${manifest.name}\``)
  }
  if (manifest.version !== metadata.vers) {
    throw refuse(400, `metadata version \`${metadata.vers}\` does not match manifest version \`${manifest.version}\``)
  }
}

/** The first dependency that names no crate; the crate itself counts as there. */
async function unknownDependency(state: CratesState, manifest: Manifest): Promise<string | undefined> {
  const names = [...new Set(manifest.dependencies.map(({ crate }) => crate))].filter((name) => name !== manifest.name)
  const known = await Promise.all(names.map((name) => isKnownExactly(state, name)))
  return names.find((_, index) => !known[index])
}

interface Upload {
  readonly metadata: PublishMetadata
  readonly manifest: Manifest
  readonly bytes: Buffer
  readonly who: Authenticated
  readonly upstream: UpstreamCrate
  /** A dependency that names no crate. */
  readonly unknown: string | undefined
}

/** What is one database transaction on crates.io: nothing waits in here, so that of two uploads only one can win. */
function store(state: CratesState, upload: Upload): KnownCrate {
  const { metadata, manifest, bytes, who, unknown } = upload
  const { name, vers } = metadata
  const canonical = canonicalName(name)
  const crate = knownCrate(state, name, upload.upstream)
  if (state.reserved.some((each) => canonicalName(each) === canonical)) {
    throw refuse(400, 'cannot upload a crate with a reserved name')
  }
  if (crate !== undefined && who.kind === 'user' && !isOwner(state, who.user, crate.name)) {
    throw refuse(
      403,
      "this crate exists but you don't seem to be an owner. If you believe this is a mistake, " +
        'perhaps you need to accept an invitation to be an owner before publishing.',
    )
  }
  if (crate !== undefined && crate.name !== name) throw refuse(400, `crate was previously named \`${crate.name}\``)
  const now = state.options.now()
  checkDailyLimit(state, crate, now)
  const taken = [...(crate?.upstream ?? []), ...(crate?.here ?? []).map(({ indexEntry }) => indexEntry)]
  if (taken.some((entry) => withoutBuild(entry.vers) === withoutBuild(vers))) {
    throw refuse(400, `crate version \`${withoutBuild(vers)}\` is already uploaded`)
  }
  if (unknown !== undefined) throw refuse(400, `no known crate named \`${unknown}\``)
  checkCategories(state, manifest.categories)

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const published: PublishedCrate = {
    crate: name,
    version: vers,
    sha256,
    size: bytes.length,
    bytes,
    indexEntry: makeIndexEntry(name, manifest, sha256, now),
    at: now,
    by: who.by,
    about: aboutOf(manifest, metadata.readme),
  }
  if (crate === undefined && who.kind === 'user') state.created.set(canonical, who.user)
  state.published.push(published)
  return { name, upstream: crate?.upstream ?? [], here: [...(crate?.here ?? []), published] }
}

function checkDailyLimit(state: CratesState, crate: KnownCrate | undefined, now: number): void {
  const limit = state.options.dailyVersions
  if (limit === undefined || crate === undefined) return
  const times = [
    ...crate.upstream.map(({ pubtime }) => Date.parse(pubtime ?? '')),
    ...crate.here.map((published) => published.at),
  ]
  if (times.filter((time) => time > now - DAY).length >= limit) {
    throw refuse(429, 'You have published too many versions of this crate in the last 24 hours')
  }
}

function checkCategories(state: CratesState, categories: readonly string[]): void {
  const unknown = categories.filter((category) => !state.categories.includes(category))
  if (unknown.length === 0) return
  throw refuse(
    400,
    `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}\n\n` +
      'See https://crates.io/category_slugs for a list of supported slugs.',
  )
}

function aboutOf(manifest: Manifest, readme: string | undefined): CrateAbout {
  const { description, homepage, documentation, repository, license, edition, keywords, categories } = manifest
  return {
    description,
    homepage,
    documentation,
    repository,
    // crates.io shows a licence file without an expression so
    license: license ?? 'non-standard',
    edition,
    keywords,
    categories,
    hasLib: manifest.lib !== undefined,
    libName: manifest.lib && (manifest.lib.name ?? manifest.name.replaceAll('-', '_')),
    binNames: manifest.binNames,
    readme: readme === '' ? undefined : readme,
  }
}
