import { type KeyObject, randomBytes } from 'node:crypto'
import type { Upstream } from '../../handler.ts'
import { hostsOf, type PypiHosts } from './hosts.ts'
import { canonicalName } from './names.ts'
import { type Project, newProject, type ExistingProject } from './project.ts'
import type { GitHubIdentity, MintedToken, Publisher } from './publisher.ts'
import type { Upload } from './stored-file.ts'

/** A token that a user made on the site. */
export interface UserToken {
  readonly token: string
  /** `user`: everything that the user may; otherwise the name of one project. */
  readonly scope: string
  /** Default `rehearsal`. */
  readonly user?: string
  /** Names of the projects that the user may upload to; every project unless told. Projects made with the token are added. */
  readonly owns?: readonly string[]
  /** What the user's account still lacks for uploading; nothing unless told. */
  readonly lacks?: 'verified-email' | 'two-factor'
}

/** A publisher that was registered for a project that does not exist yet. One per identity, as on PyPI. */
export interface PendingPublisher extends GitHubIdentity {
  /** The project that the first mint makes. */
  readonly project: string
}

/** What an attestation is held against: the file, and who the upload's token belongs to. */
export interface AttestedFile {
  readonly filename: string
  readonly sha256: string
  readonly publisher: GitHubIdentity
}

/** How to set up the loopback PyPI. */
export interface PypiOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** The public key that the issuer's tokens are signed with. */
  readonly issuerKey: KeyObject
  /** Default GitHub's. */
  readonly issuer?: string
  /** The public index behind this one; asked for what was not uploaded here. */
  readonly upstream: Upstream
  readonly index: 'pypi' | 'testpypi'
  readonly projects?: readonly ExistingProject[]
  readonly pending?: readonly PendingPublisher[]
  /** Every project that the public index knows, and every one of `projects` without publishers, has this publisher. */
  readonly assumePublisher?: GitHubIdentity
  readonly tokens?: readonly UserToken[]
  /** Milliseconds for which an upload stays invisible in the indexes; 0 unless told. */
  readonly indexLag?: number
  /** Where links to uploaded files point; the production host unless told. */
  readonly filesUrl?: string
  /** The page that relative links of the public index are relative to, without the project: `https://pypi.org/simple/`. */
  readonly upstreamIndex?: string
  /** File names that were used by files since deleted. */
  readonly usedFilenames?: readonly string[]
  /** Why an attestation does not verify; `undefined` where it does. Without it every attestation is refused. */
  readonly verifyAttestation?: (
    attestation: unknown,
    file: AttestedFile,
  ) => Promise<string | undefined> | string | undefined
  /** Whether the renderer refuses a reStructuredText; `undefined` where it could not be asked. Without it, what is sure is refused. */
  readonly rendersBadly?: (text: string) => Promise<boolean | undefined>
  /** Random bytes for tokens. */
  readonly random?: (size: number) => Buffer
}

/** Switches of the site's administrators, to be flipped while it runs. */
export interface PypiFlags {
  readOnly: boolean
  uploadsDisabled: boolean
  trustedPublishingDisabled: boolean
}

/** Everything that the loopback PyPI remembers. */
export interface PypiState {
  readonly options: PypiOptions
  readonly issuer: string
  readonly hosts: PypiHosts
  readonly filesUrl: string
  readonly flags: PypiFlags
  /** By normalised name; those of the public index only once they were asked for. */
  readonly projects: Map<string, Project>
  readonly publishers: Publisher[]
  readonly pending: PendingPublisher[]
  readonly userTokens: Map<string, UserToken>
  readonly mintedTokens: Map<string, MintedToken>
  /** Those of the minted ones that were ended before their time. */
  readonly burnedTokens: Set<string>
  readonly usedTokenIds: Set<string>
  readonly usedFilenames: Set<string>
  /** By user, when the projects that they made were made; PyPI counts those of the last hour. */
  readonly made: Map<string, readonly number[]>
  /** What was accepted, in order. */
  readonly uploads: Upload[]
  readonly random: (size: number) => Buffer
}

/** A PyPI without uploads. Throws where two pending publishers have one identity, which PyPI does not let one register. */
export function newPypiState(options: PypiOptions): PypiState {
  const hosts = hostsOf(options.index)
  const assumed = options.assumePublisher
  const publishers: Publisher[] =
    assumed === undefined ? [] : [{ ...assumed, projects: new Set(), everyUpstream: true }]
  const projects = new Map<string, Project>()
  for (const each of options.projects ?? []) {
    projects.set(canonicalName(each.name), newProject(each.name, 'given', each))
    const identities = each.publishers ?? (assumed === undefined ? [] : [assumed])
    for (const identity of identities) publisherFor(publishers, identity).projects.add(canonicalName(each.name))
  }
  const pending = [...(options.pending ?? [])]
  const keys = pending.map(identityKey)
  if (new Set(keys).size < keys.length)
    throw new Error('one pending publisher per repository, workflow and environment')
  return {
    options,
    issuer: options.issuer ?? 'https://token.actions.githubusercontent.com',
    hosts,
    filesUrl: options.filesUrl ?? `https://${hosts.files}`,
    flags: { readOnly: false, uploadsDisabled: false, trustedPublishingDisabled: false },
    projects,
    publishers,
    pending,
    userTokens: new Map((options.tokens ?? []).map((token) => [token.token, token])),
    mintedTokens: new Map(),
    burnedTokens: new Set(),
    usedTokenIds: new Set(),
    usedFilenames: new Set(options.usedFilenames),
    made: new Map(),
    uploads: [],
    random: options.random ?? randomBytes,
  }
}

/** The publisher of this identity, registered now if it is new. */
export function publisherFor(publishers: Publisher[], identity: GitHubIdentity): Publisher {
  const found = publishers.find((each) => identityKey(each) === identityKey(identity))
  if (found !== undefined) return found
  const made: Publisher = { ...identity, projects: new Set(), everyUpstream: false }
  publishers.push(made)
  return made
}

/** PyPI's unique key of a publisher. */
const identityKey = (identity: GitHubIdentity): string =>
  [identity.owner, identity.repository, identity.workflow, (identity.environment ?? '').toLowerCase()].join('\n')

/** A copy for reports: what was uploaded, which projects were made, which tokens minted. The bytes are shared, not copied. */
export interface PypiSnapshot {
  readonly uploads: readonly Upload[]
  readonly projectsMade: readonly string[]
  readonly pending: readonly PendingPublisher[]
  readonly tokensMinted: number
}

/** Takes the copy. */
export const snapshotPypi = (state: PypiState): PypiSnapshot => ({
  uploads: [...state.uploads],
  projectsMade: [...state.projects.values()].filter((each) => each.origin === 'made').map((each) => each.name),
  pending: [...state.pending],
  tokensMinted: state.mintedTokens.size,
})
