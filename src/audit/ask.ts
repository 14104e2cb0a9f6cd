import { inLanes } from '../model/lanes.ts'
import { openLine } from '../model/line.ts'
import { type Problem, problem } from '../model/problem.ts'
import { sha256Of } from '../model/sha256.ts'
import type { IndexedStatement, SignedStatement } from '../model/signed-statement.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { ReleaseRecord } from '../ports/release-record.ts'
import type { Registry } from '../registries/registry.ts'
import type { FileFacts, GitHubFacts, PackageFacts, ReleasedPackage, Sight } from './facts.ts'
import { fetchFile } from './follow.ts'
import { hear } from './signed.ts'
import { indexedSight, storedSight } from './sight.ts'
import { readSums } from './sums.ts'

/** What an index can be asked of a file's attestations. */
export type AskIndex = (file: {
  readonly name: string
  readonly version: string
  readonly filename: string
}) => Promise<
  | { readonly statements: readonly IndexedStatement[] }
  | { readonly none: 'absent' | 'no-place' }
  | { readonly unreadable: string }
>

/** Whom the files are asked of. */
export interface AskOptions {
  readonly http: Http
  readonly askIndex: AskIndex
  /** `undefined`: it is not known which repository to ask. */
  readonly record: Pick<ReleaseRecord, 'statements'> | undefined
  /** Where the attestations are to come from: `owner/name`. */
  readonly repository: string | undefined
  /** Whether wheels and sdists are fetched and hashed; crates always are. */
  readonly download: boolean
  /** The commit that a `.crate` says it was packaged from. */
  readonly packagedFrom: (crate: Uint8Array) => Promise<FileFacts['packaged']>
}

/** The list of checksums, as the release has it attached. */
const sumsName = 'SHA256SUMS'

/** How many files are asked for at a time. */
const width = 6

/** What GitHub shows of the release of a tag; a refusal is what could not be asked. */
export async function askGitHub(
  record: Pick<ReleaseRecord, 'find' | 'read'>,
  repository: string,
  tag: string,
): Promise<{ readonly github: GitHubFacts | undefined; readonly unasked: readonly Problem[] }> {
  const release = await record.find(tag)
  if (release === 'absent') return { github: { repository, release, sums: undefined }, unasked: [] }
  if ('refused' in release) return { github: undefined, unasked: [unheard(`the release of ${tag}`, release)] }
  const listing = release.assets.find(({ name }) => name === sumsName)
  if (listing === undefined) return { github: { repository, release, sums: undefined }, unasked: [] }
  const read = await record.read(listing)
  if ('refused' in read) {
    return { github: { repository, release, sums: undefined }, unasked: [unheard(sumsName, read)] }
  }
  return { github: { repository, release, sums: readSums(Buffer.from(read).toString()) }, unasked: [] }
}

const unheard = (what: string, { status, refused }: GitHubRefusal): Problem =>
  problem(
    'released-unasked',
    `GitHub did not show ${what}: ${status === 0 ? '' : `${status} `}${refused.replace(/\.$/, '')}.`,
    'Run the same command again later, or with GITHUB_TOKEN set: without one GitHub answers 60 requests an hour.',
  )

/** What a registry holds of a package. */
export async function askRegistry(registry: Registry, each: ReleasedPackage): Promise<PackageFacts> {
  const found = await registry.find(each)
  return {
    ...each,
    registry: { name: registry.name, url: registry.url, page: registry.page(each) },
    found: found !== 'absent' && 'unreadable' in found ? { unasked: { ...found.unreadable, level: 'error' } } : found,
  }
}

/** Looks at every file that the registries hold: its bytes where they are fetched, and who vouches for it. */
export async function askFiles(
  options: AskOptions,
  packages: readonly PackageFacts[],
): Promise<ReadonlyMap<string, FileFacts>> {
  const statements = storeOf(options.record)
  const files = packages.flatMap((from) =>
    from.found === 'absent' || 'unasked' in from.found ? [] : from.found.files.map((file) => ({ from, file })),
  )
  const heard = await inLanes(files, width, async ({ from, file }): Promise<readonly [string, FileFacts]> => {
    const isCrate = from.ecosystem === 'rust'
    const vouched = { filename: file.filename, sha256: file.sha256, repository: options.repository }
    const bytes = isCrate || options.download ? await fetchFile(options.http, file.url) : undefined
    const isHere = bytes instanceof Uint8Array
    const facts: FileFacts = {
      downloaded: isHere ? sha256Of(bytes) : bytes,
      packaged: isCrate && isHere ? await options.packagedFrom(bytes) : undefined,
      signed: isCrate
        ? { state: 'unasked' }
        : await signedSight(options, { ...from, filename: file.filename }, vouched),
      provenance: await statements(vouched),
    }
    return [file.filename, facts]
  })
  return new Map(heard)
}

async function signedSight(
  { askIndex }: AskOptions,
  file: Parameters<AskIndex>[0],
  vouched: Parameters<typeof indexedSight>[1],
): Promise<Sight> {
  const found = await askIndex(file)
  if ('statements' in found) return indexedSight(found.statements, vouched)
  if ('unreadable' in found) return { state: 'unreadable', why: found.unreadable }
  return { state: found.none === 'absent' ? 'absent' : 'unasked' }
}

/** GitHub's store. A statement is stored whole under every digest that it names: what was seen once is not asked for again. */
function storeOf(record: AskOptions['record']): (vouched: Parameters<typeof storedSight>[1]) => Promise<Sight> {
  const seen: SignedStatement[] = []
  // one after the other, so that the second file finds what the first was shown
  const line = openLine()
  const ask = async (vouched: Parameters<typeof storedSight>[1]): Promise<Sight> => {
    if (record === undefined) return { state: 'unasked' }
    const known = seen.filter((each) => hear(each).subjects.some(({ sha256 }) => sha256 === vouched.sha256))
    if (known.length > 0) return storedSight(known, vouched)
    const found = await record.statements(vouched.sha256)
    if (found === 'unshown') return { state: 'unreadable', why: 'GitHub lists its provenance and does not show it' }
    if ('refused' in found) {
      return {
        state: 'unreadable',
        why: `GitHub did not show its provenance: ${found.status} ${found.refused.replace(/\.$/, '')}`,
      }
    }
    seen.push(...found)
    return storedSight(found, vouched)
  }
  return (vouched) => line(() => ask(vouched))
}
