import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { openUpstream } from '../../rehearsal/upstream.ts'

/** A file that PyPI serves. */
export interface RealFile {
  readonly filename: string
  /** Lower-case hex. */
  readonly sha256: string
  /** Below `https://files.pythonhosted.org`. */
  readonly path: string
}

/** A file that PyPI serves and would not take today. */
export interface FormerFile extends RealFile {
  /** The problem that tells it. */
  readonly code: string
  /** What packaging 26.2, readme_renderer 45 or email-validator, or else the archive, said when the list was made. */
  readonly reason: string
}

/** The committed list. */
export interface RealCorpus {
  readonly accepted: readonly RealFile[]
  readonly refusedToday: readonly FormerFile[]
}

const root = path.join(import.meta.dirname, '..', '..')
/** Kept between two runs; git does not see it. */
const cache = path.join(root, '.judges', 'corpus')
const atOnce = 8

/** Reads `real.json`. */
export async function realCorpus(): Promise<RealCorpus> {
  const corpus: RealCorpus = JSON.parse(await readFile(path.join(import.meta.dirname, 'real.json'), 'utf8'))
  return corpus
}

/** Where a fetched file lies. */
export const cachedAt = ({ filename }: RealFile): string => path.join(cache, filename)

/**
 * The bytes of each file by its name: from the cache, or from this machine's own index, eight at a time. Throws where one
 * cannot be had, or has another SHA-256.
 */
export async function fetchReal(files: readonly RealFile[]): Promise<ReadonlyMap<string, Buffer>> {
  await mkdir(cache, { recursive: true })
  const machine = await readMachine(thisMachine(root))
  const upstream = openUpstream({
    ca: machine.ca,
    proxy: machine.proxy,
    ...(machine.pypi !== undefined && { pypi: machine.pypi }),
  })
  const found = new Map<string, Buffer>()
  const download = async (file: RealFile): Promise<Buffer> => {
    const { status, body } = await upstream.ask({
      method: 'GET',
      host: 'files.pythonhosted.org',
      path: file.path,
      query: new URLSearchParams(),
      headers: { 'user-agent': 'release-action (tests)' },
      body: Buffer.alloc(0),
    })
    if (status !== 200) throw new Error(`https://files.pythonhosted.org${file.path} answered ${status}`)
    return Buffer.from(body ?? '')
  }
  const obtain = async (file: RealFile): Promise<void> => {
    const kept = await readFile(cachedAt(file)).catch(() => undefined)
    const bytes = kept !== undefined && sha256Of(kept) === file.sha256 ? kept : await download(file)
    if (sha256Of(bytes) !== file.sha256) throw new Error(`${file.filename} has SHA-256 ${sha256Of(bytes)}`)
    if (bytes !== kept) await writeFile(cachedAt(file), bytes)
    found.set(file.filename, bytes)
  }
  const waiting = [...files]
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await obtain(file)
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    await upstream.close()
  }
  return found
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
