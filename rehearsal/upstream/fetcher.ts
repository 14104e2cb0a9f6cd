import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, type Dispatcher, ProxyAgent } from 'undici'
import { proxyCredentials } from '../edge/tunnel.ts'
import type { MachineProxy } from '../machine/proxy.ts'

/** One question to a real service. */
export interface Question {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** Its answer, decoded; `url` is where the redirects ended. Status 0: no answer came, and `reason` says why. */
export interface Fetched {
  readonly status: number
  readonly reason: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly url: URL
}

/** Asks over the machine's own way out. */
export interface Fetcher {
  ask(question: Question): Promise<Fetched>
  /** Ends the connections, and with them what is under way. */
  close(): Promise<void>
}

/** How this machine gets out. */
export interface FetcherOptions {
  readonly proxy: MachineProxy
  /** The authorities to trust, PEM; Node's own where there are none. */
  readonly ca?: string
  /** Milliseconds for connecting, for the head of the answer, and between two pieces of its body. */
  readonly deadline: number
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 8

/**
 * Opens a fetcher. It follows redirects (without handing credentials to another origin), asks a second time where a
 * connection breaks, and never throws for what the network does.
 */
export function openFetcher({ proxy, ca, deadline }: FetcherOptions): Fetcher {
  const tls = { timeout: deadline, ...(ca !== undefined && ca !== '' && { ca }) }
  const direct = new Agent({ connect: tls })
  const proxied = new Map<string, ProxyAgent>()
  const dispatcherFor = (url: URL): Dispatcher => {
    const via = proxy({
      protocol: url.protocol === 'http:' ? 'http:' : 'https:',
      host: url.hostname.replaceAll(/^\[|\]$/g, ''),
      port: Number(url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : url.port),
    })
    if (!via) return direct
    const known = proxied.get(via.href)
    if (known) return known
    const token = proxyCredentials(via)['proxy-authorization']
    const agent = new ProxyAgent({
      uri: via.origin,
      requestTls: tls,
      proxyTls: tls,
      ...(token !== undefined && { token }),
    })
    proxied.set(via.href, agent)
    return agent
  }

  const once = async (question: Question): Promise<Fetched> => {
    const { method, url, headers, body } = question
    const answer = await dispatcherFor(url).request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      headers: { ...headers, 'accept-encoding': 'identity' },
      ...(body && { body }),
      headersTimeout: deadline,
      bodyTimeout: deadline,
    })
    const got = Buffer.from(await answer.body.arrayBuffer())
    const plain: Record<string, string> = {}
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined) plain[name] = typeof value === 'string' ? value : value.join(', ')
    }
    const { 'content-encoding': encoding, ...rest } = plain
    return { status: answer.statusCode, reason: '', headers: rest, body: decode(got, encoding), url }
  }

  const ask = async (question: Question, redirects = 0): Promise<Fetched> => {
    const fetched = await once(question).catch(async (first: unknown) =>
      isBroken(first) && question.method !== 'POST'
        ? once(question).catch(failure(question.url))
        : failure(question.url)(first),
    )
    const location = fetched.headers['location']
    if (!REDIRECTS.has(fetched.status) || location === undefined || question.method === 'POST') return fetched
    if (redirects === MOST_REDIRECTS || !URL.canParse(location, fetched.url.href))
      return failure(question.url)(new Error(`it redirects to ${location}`))
    const url = new URL(location, fetched.url)
    const { authorization: _, ...others } = question.headers
    return ask(
      { ...question, url, headers: url.origin === fetched.url.origin ? question.headers : others },
      redirects + 1,
    )
  }
  return {
    ask,
    close: async () => {
      await Promise.all([direct, ...proxied.values()].map((agent) => agent.destroy()))
    },
  }
}

/** A connection that broke, most often one kept alive that the server had just given up. */
const isBroken = (error: unknown): boolean =>
  error instanceof Object && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'ECONNRESET')

const failure =
  (url: URL) =>
  (error: unknown): Fetched => {
    const words = error instanceof Object && 'message' in error ? String(error.message) : String(error)
    const code = error instanceof Object && 'code' in error ? `${String(error.code)}: ` : ''
    return {
      status: 0,
      reason: words.startsWith(code) ? words : `${code}${words}`,
      headers: {},
      body: Buffer.alloc(0),
      url,
    }
  }

/** Some servers compress although they were asked not to. Throws for bytes that are not what the header says. */
function decode(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(body)
  if (encoding === 'deflate') return inflateSync(body)
  return encoding === 'br' ? brotliDecompressSync(body) : body
}
