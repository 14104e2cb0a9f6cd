import type { HttpResponse } from '../../ports/http.ts'
import type { Relay, RelayAnswer, RelayRequest } from '../../ports/relay.ts'
import type { InstallFrom } from '../../stage.ts'

/** Where pip reads, and what asks an index that wants a login of it. */
export type PipIndex = InstallFrom['python']

/** What pip is told of its index: options, and variables on top of its environment. */
export interface PipLead {
  readonly options: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** As much of a file as is asked for at a time, in bytes. */
const piece = 32 * 1024 * 1024

/**
 * Lets `use` run pip on the index. Where that wants a login, pip is led through a relay on this machine which alone knows it: pip
 * runs the build backends of the sdists that it installs, and would show them a password in its address, its environment or a file.
 * The relay ends before anything that was installed is imported.
 */
export async function led<T>(
  { index, also, ask }: PipIndex,
  { relay, env }: { readonly relay: Relay; readonly env: Readonly<Record<string, string>> },
  use: (lead: PipLead) => Promise<T>,
): Promise<T> {
  const more = also === undefined ? [] : ['--extra-index-url', also]
  if (ask === undefined) return use({ options: ['--index-url', index, ...more], env: {} })
  const { origin, pathname } = new URL(index)
  const open = await relay.open((request) => relayed(request, origin, ask))
  try {
    return await use({ options: ['--index-url', `${open.url}${pathname}`, ...more], env: direct(env) })
  } finally {
    await open.close()
  }
}

/** No proxy is asked for what is on this machine. */
function direct(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const known = Object.entries(env).find(([name]) => name.toUpperCase() === 'NO_PROXY')?.[1] ?? ''
  const value = known === '*' ? known : [known, '127.0.0.1'].filter((each) => each !== '').join(',')
  return { NO_PROXY: value, no_proxy: value }
}

type Ask = NonNullable<PipIndex['ask']>

/** The answer of the index. Addresses on its own host become those of the relay; for all others pip goes there itself. */
async function relayed({ path, headers, here }: RelayRequest, origin: string, ask: Ask): Promise<RelayAnswer> {
  const url = new URL(`${origin}${path}`)
  const isPage = url.pathname.endsWith('/')
  const accept = { accept: headers['accept'] ?? '*/*' }
  if (!isPage) return file(url.href, accept, ask)
  const asked = await ask(url.href, accept)
  const { answer } = asked
  const local = (address: string): string => address.replaceAll(origin, here).replaceAll(escaped(origin), escaped(here))
  if (answer.status === 0) return unanswered(url.href, answer.reason)
  if (asked.url !== url.href) return { status: 302, headers: { location: local(asked.url) }, body: new Uint8Array() }
  const { location } = answer.headers
  return {
    status: answer.status,
    headers: {
      ...kept(answer, ['content-type']),
      ...(location !== undefined && { location: local(new URL(location, url).href) }),
    },
    body: Buffer.from(local(Buffer.from(answer.body).toString())),
  }
}

/** As some write an address in JSON. */
const escaped = (address: string): string => address.replaceAll('/', '\\/')

/** A file piece by piece where the index can give pieces. */
async function file(url: string, accept: Readonly<Record<string, string>>, ask: Ask): Promise<RelayAnswer> {
  const from = (start: number): Promise<HttpResponse> =>
    ask(url, { ...accept, range: `bytes=${start}-${start + piece - 1}` }).then((asked) => asked.answer)
  let first = await from(0)
  // an empty file has no first byte
  if (first.status === 416) first = (await ask(url, accept)).answer
  if (first.status === 0) return unanswered(url, first.reason)
  const length = lengthIn(first)
  if (length === undefined) {
    return { status: first.status, headers: kept(first, ['content-type']), body: first.body }
  }
  const headers = { ...kept(first, ['content-type']), 'content-length': String(length) }
  return { status: 200, headers, body: pieces(first, length, from) }
}

async function* pieces(
  first: HttpResponse,
  length: number,
  from: (start: number) => Promise<HttpResponse>,
): AsyncGenerator<Uint8Array> {
  yield first.body
  for (let at = first.body.length; at < length;) {
    const next = await from(at)
    if (lengthIn(next) !== length || next.body.length === 0) throw new Error('the file changed while it was read')
    yield next.body
    at += next.body.length
  }
}

/** The length of the whole file that an answer has a part of (RFC 9110, 14.4); `undefined`: it is no part. */
function lengthIn({ status, headers }: HttpResponse): number | undefined {
  const [, length] = /^bytes \d+-\d+\/(\d+)$/.exec(headers['content-range'] ?? '') ?? []
  return status === 206 && length !== undefined ? Number(length) : undefined
}

const kept = ({ headers }: HttpResponse, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))

const unanswered = (url: string, reason: string): RelayAnswer => ({
  status: 502,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from(`${url} did not answer: ${reason}\n`),
})
