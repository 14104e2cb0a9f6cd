import type { LoopbackRequest } from '../handler.ts'
import { checksumIn, downloadUrl, indexPath, needsChecksum, readCratePath } from './crate-download.ts'
import type { Fetched } from './fetcher.ts'
import { mirroredFile } from './simple-links.ts'

/** The base of an index, which ends with a slash, and the header that opens it. */
export interface IndexBase {
  readonly url: URL
  readonly authorization: string | undefined
}

/** The two indexes that stand behind the rehearsal. */
export interface Bases {
  readonly pypi: IndexBase
  readonly crates: IndexBase
}

/** Reads `sparse+https://user:password@mirror.example/index`. Throws where it is not an address. */
export function readBase(text: string): IndexBase {
  const url = new URL(text.replace(/^sparse\+/, ''))
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  const authorization = pair === ':' ? undefined : `Basic ${Buffer.from(pair).toString('base64')}`
  const clean = new URL(`${url.origin}${url.pathname}`)
  if (!clean.pathname.endsWith('/')) clean.pathname += '/'
  return { url: clean, authorization }
}

/**
 * The real address behind a request: the two indexes and the files they name lie where this machine's mirrors are,
 * everything else lies where its name says. Gives the reason in words where that cannot be found out.
 */
export async function addressOf(
  { host, path, query }: LoopbackRequest,
  bases: Bases,
  get: (url: URL) => Promise<Fetched>,
): Promise<URL | { readonly unknown: string }> {
  const asIs = (): URL => new URL(`https://${host}${path}${withMark(query)}`)
  switch (host) {
    case 'pypi.org':
      return /^\/simple(?:\/|$)/.test(path) ? below(bases.pypi, path.slice('/simple/'.length)) : asIs()
    case 'files.pythonhosted.org':
      return mirroredFile(path, query.toString()) ?? asIs()
    case 'index.crates.io':
      return below(bases.crates, path.slice(1))
    case 'static.crates.io':
      return (await crateAddress(path, bases.crates, get)) ?? asIs()
    default:
      return asIs()
  }
}

async function crateAddress(
  path: string,
  index: IndexBase,
  get: (url: URL) => Promise<Fetched>,
): Promise<URL | { readonly unknown: string } | undefined> {
  const wanted = readCratePath(path)
  if (wanted === undefined) return undefined
  const config = await get(below(index, 'config.json'))
  const dl = config.status === 200 ? readDl(config.body) : undefined
  if (dl === undefined) {
    return {
      unknown: `the index ${index.url.href} does not say where its crates are (${config.status} ${config.reason})`,
    }
  }
  const file = needsChecksum(dl) ? await get(below(index, indexPath(wanted.crate))) : undefined
  const checksum = file === undefined ? '' : checksumIn(file.body.toString(), wanted.version)
  const url = checksum === undefined ? undefined : downloadUrl(dl, wanted, checksum)
  if (url !== undefined && URL.canParse(url)) return new URL(url)
  return { unknown: `the index ${index.url.href} does not list ${wanted.crate} ${wanted.version}` }
}

function readDl(body: Buffer): string | undefined {
  try {
    const config: unknown = JSON.parse(body.toString('utf8'))
    return config instanceof Object && 'dl' in config && typeof config.dl === 'string' ? config.dl : undefined
  } catch {
    return undefined
  }
}

const below = (base: IndexBase, rest: string): URL => new URL(`${base.url.href}${rest}`)
const withMark = (query: URLSearchParams): string => (query.size === 0 ? '' : `?${query.toString()}`)
