import { createHash } from 'node:crypto'
import { ProxyAgent, request } from 'undici'
import type { Edge } from './edge.ts'
import { canonicalName } from './handlers/pypi/names.ts'
import type { RecordedFile } from './planned.ts'
import type { ReportFile } from './report.ts'
import type { Services } from './world.ts'

/** Bytes that a registry of the rehearsal stored. */
export interface StoredFile {
  readonly filename: string
  readonly registry: string
  readonly kind: string
  readonly sha256: string
  /** The address of the index page by which a client finds the file. */
  readonly url: string
}

/** Every file that the registries hold. */
export function storedFiles({ pypi, testpypi, crates }: Services): readonly StoredFile[] {
  const python = [
    [pypi, 'PyPI', 'https://pypi.org'],
    [testpypi, 'TestPyPI', 'https://test.pypi.org'],
  ] as const
  return [
    ...crates.published.map((each) => ({
      filename: `${each.crate}-${each.version}.crate`,
      registry: 'crates.io',
      kind: 'crate',
      sha256: each.sha256,
      url: `https://static.crates.io/crates/${each.crate}/${each.crate}-${each.version}.crate`,
    })),
    ...python.flatMap(([state, registry, base]) =>
      state.uploads.map((each) => ({
        filename: each.filename,
        registry,
        kind: each.filename.endsWith('.whl') ? 'wheel' : 'sdist',
        sha256: each.sha256,
        url: `${base}/simple/${canonicalName(each.project)}/`,
      })),
    ),
  ]
}

/** Holds every recorded file against the registry's bytes and against a fresh download through the index. */
export async function gatherEvidence(
  recorded: readonly RecordedFile[],
  services: Services,
  edge: Edge,
): Promise<readonly ReportFile[]> {
  const stored = storedFiles(services)
  // its own connection: the certificate is the edge's alone
  const agent = new ProxyAgent({ uri: edge.proxyUrl, requestTls: { ca: edge.caPem } })
  try {
    return await Promise.all(
      recorded.map(async ({ filename, sha256, size }) => {
        const there = stored.find((each) => each.filename === filename)
        const download = there === undefined ? undefined : await downloadThrough(agent, there)
        const equal = there !== undefined && sha256 === there.sha256 && sha256 === download
        return {
          filename,
          kind: there?.kind ?? 'file',
          size,
          registry: there?.registry ?? 'nowhere',
          url: there?.url ?? '',
          sha256: { record: sha256, registry: there?.sha256, download },
          equal,
          attested: attestedOn(services, sha256),
        }
      }),
    )
  } finally {
    await agent.destroy()
  }
}

/** Both verify a signature before they store it. */
function attestedOn({ pypi, testpypi, github }: Services, sha256: string): ReportFile['attested'] {
  const isAttested = ({ uploads }: Services['pypi']): boolean =>
    uploads.some((each) => each.sha256 === sha256 && each.provenance !== undefined)
  return [
    ...(isAttested(pypi) ? ['PyPI' as const] : []),
    ...(isAttested(testpypi) ? ['TestPyPI' as const] : []),
    ...(github.attestations.some((each) => each.digests.has(sha256)) ? ['GitHub' as const] : []),
  ]
}

/** SHA-256 of a fresh download; for a Python file by way of its page in the simple index. */
async function downloadThrough(agent: ProxyAgent, { url, filename, kind }: StoredFile): Promise<string | undefined> {
  if (kind === 'crate') return digestOf(agent, url)
  const page = await request(url, { dispatcher: agent, headers: { accept: 'application/vnd.pypi.simple.v1+json' } })
  const listing: unknown = page.statusCode === 200 ? await page.body.json() : undefined
  if (typeof listing !== 'object' || listing === null || !('files' in listing) || !Array.isArray(listing.files)) {
    return undefined
  }
  const file: unknown = listing.files.find(
    (each: unknown) => typeof each === 'object' && each !== null && 'filename' in each && each.filename === filename,
  )
  if (typeof file !== 'object' || file === null || !('url' in file)) return undefined
  return digestOf(agent, new URL(String(file.url), url).href)
}

async function digestOf(agent: ProxyAgent, url: string): Promise<string | undefined> {
  const answer = await request(url, { dispatcher: agent, headers: { 'user-agent': 'rehearsal (release-action)' } })
  if (answer.statusCode !== 200) return undefined
  const hash = createHash('sha256')
  for await (const chunk of answer.body) hash.update(Buffer.from(chunk))
  return hash.digest('hex')
}
