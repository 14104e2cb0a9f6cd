import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { clock } from '../../../src/platform/clock.ts'
import { createHttp } from '../../../src/platform/http.ts'
import { relay } from '../../../src/platform/relay.ts'
import { otherAddress } from '../../../src/registries/pypi/address.ts'
import { openSimple } from '../../../src/registries/pypi/simple-index.ts'
import { led, type PipIndex } from '../../../src/steps/verify/led.ts'
import { type Reply, type Seen, serve, stopAll } from '../../platform/server.ts'

afterEach(stopAll)

const http = createHttp({ environment: {}, version: '0', repository: 'octo/release-action', clock })
const login = `Basic ${Buffer.from('alice:two words').toString('base64')}`

/** An index that answers to the login alone, and how pip is led to it. */
async function closed(answer: (request: Seen, here: string) => Reply) {
  const place = { url: '' }
  const server = await serve((request) =>
    request.headers.authorization === login ? answer(request, place.url) : { status: 401 },
  )
  place.url = server.url
  const reading = new Credential('two words', 'given')
  const simple = openSimple({ http, address: otherAddress(`${server.url}/team/`), user: 'alice', reading })
  const index = `${server.url}/team/simple/`
  const from: PipIndex = { index, also: undefined, ask: (url, headers) => simple.ask(url, headers) }
  return { server, from, index }
}

const options = (env: Readonly<Record<string, string>> = {}) => ({ relay, env })
const addressIn = (given: readonly string[]): string => given[given.indexOf('--index-url') + 1] ?? ''

describe('pip on an index that wants no login', () => {
  test('is told the index itself, and nothing more', async () => {
    const from = { index: 'https://pypi.org/simple/', also: 'https://test.pypi.org/simple/' }
    expect(await led(from, options(), (lead) => Promise.resolve(lead))).toEqual({
      options: ['--index-url', from.index, '--extra-index-url', from.also],
      env: {},
    })
  })
})

describe('pip on an index that wants a login', () => {
  test('reads its pages through this machine, which alone knows it, until it is done', async () => {
    const page = (here: string): string =>
      `<a href="${here}/files/a.whl">a.whl</a><a href="../b.whl">b.whl</a><a href="https://store.example.org/c.whl">c.whl</a>`
    const { from, server } = await closed(({ url }, here) =>
      url === '/team/simple/a/'
        ? { status: 200, headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' }, body: page(here) }
        : { status: 404 },
    )
    const [address, said] = await led(from, options(), async (lead) => {
      expect(JSON.stringify(lead)).not.toContain('two')
      const at = addressIn(lead.options)
      const answer = await fetch(`${at}a/`, { headers: { accept: 'text/html' } })
      const body = await answer.text()
      // addresses of its own lead through this machine again, those of others do not
      expect(body).toBe(page(new URL(at).origin))
      expect([answer.status, answer.headers.get('content-type'), answer.headers.get('set-cookie')]).toEqual([
        200,
        'text/html',
        null,
      ])
      expect((await fetch(`${at}none/`)).status).toBe(404)
      expect((await fetch(at, { method: 'POST' })).status).toBe(405)
      return [at, body] as const
    })
    expect(said).not.toContain(server.url)
    await expect(fetch(`${address}a/`)).rejects.toThrow()
    expect(server.seen.filter(({ url }) => url === '/team/simple/a/').at(-1)?.headers.accept).toBe('text/html')
    expect(server.seen.every(({ method }) => method === 'GET')).toBe(true)
  })

  test('gets a file in pieces, as it is', async () => {
    const bytes = Buffer.alloc(70 * 1024 * 1024)
    for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32LE(at, at)
    const ranges: string[] = []
    const { from } = await closed(({ headers: { range = '' } }) => {
      ranges.push(range)
      const [, first = '0', last = '0'] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
      const end = Math.min(Number(last), bytes.length - 1)
      const headers = { 'content-range': `bytes ${first}-${end}/${bytes.length}` }
      return { status: 206, headers, body: bytes.subarray(Number(first), end + 1) }
    })
    await led(from, options(), async (lead) => {
      const answer = await fetch(`${addressIn(lead.options)}big.whl`)
      const body = Buffer.from(await answer.arrayBuffer())
      expect([answer.status, body.equals(bytes)]).toEqual([200, true])
    })
    expect(ranges).toHaveLength(3)
  })

  test.each([
    ['knows no pieces', () => ({ status: 200, body: 'whole' }), 200, 'whole'],
    [
      'has an empty one',
      ({ headers }: Seen) => (headers.range === undefined ? { status: 200, body: '' } : { status: 416 }),
      200,
      '',
    ],
    ['has none', () => ({ status: 404, body: 'no' }), 404, 'no'],
    ['has one that may not be read', () => ({ status: 403, body: 'not yours' }), 403, 'not yours'],
  ])('gets what the index says of a file where that %s', async (_, answer, status, body) => {
    const { from } = await closed(answer)
    await led(from, options(), async (lead) => {
      const got = await fetch(`${addressIn(lead.options)}a.whl`)
      expect([got.status, await got.text()]).toEqual([status, body])
    })
  })

  test('gets no half of a file that changes while it is read', async () => {
    let count = 0
    const { from } = await closed(() => {
      count += 1
      return { status: 206, headers: { 'content-range': `bytes 0-4/${9 + count}` }, body: 'bytes' }
    })
    await led(from, options(), async (lead) => {
      await expect(fetch(`${addressIn(lead.options)}a.whl`).then((got) => got.arrayBuffer())).rejects.toThrow()
    })
  })

  test('is sent on where the index sends it, with the login to its own host alone', async () => {
    const store = await serve(() => ({ status: 200, body: 'from the store' }))
    const { from } = await closed(({ url }) => {
      if (url === '/team/simple/a') return { status: 301, headers: { location: '/team/simple/a/' } }
      if (url === '/team/simple/old/') return { status: 301, headers: { location: '/team/simple/a/' } }
      if (url === '/team/simple/other/') return { status: 303, headers: { location: 'https://pypi.org/simple/other/' } }
      return url.endsWith('.whl') ? { status: 302, headers: { location: `${store.url}/a.whl` } } : { status: 200 }
    })
    await led(from, options(), async (lead) => {
      const at = addressIn(lead.options)
      const old = await fetch(`${at}old/`, { redirect: 'manual' })
      expect([old.status, old.headers.get('location')]).toEqual([302, `${at}a/`])
      const other = await fetch(`${at}other/`, { redirect: 'manual' })
      expect([other.status, other.headers.get('location')]).toEqual([303, 'https://pypi.org/simple/other/'])
      expect(await (await fetch(`${at}a.whl`)).text()).toBe('from the store')
    })
    expect(store.seen.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('hears what happened where the index is down', async () => {
    const from = {
      index: 'https://index.example.org/simple/',
      also: undefined,
      ask: (url: string) =>
        Promise.resolve({ url, answer: { status: 0, reason: 'ECONNREFUSED', headers: {}, body: new Uint8Array() } }),
    }
    await led(from, options(), async (lead) => {
      for (const name of ['a/', 'a.whl']) {
        const got = await fetch(`${addressIn(lead.options)}${name}`)
        expect([got.status, await got.text()]).toEqual([502, expect.stringContaining('ECONNREFUSED')])
      }
    })
  })

  test.each([
    [{}, '127.0.0.1'],
    [{ no_proxy: 'a.example.org' }, 'a.example.org,127.0.0.1'],
    [{ NO_PROXY: '*' }, '*'],
  ])('asks no proxy for what is on this machine: %j', async (env, value) => {
    const { from } = await closed(() => ({ status: 404 }))
    const lead = await led(from, options(env), (given) => Promise.resolve(given))
    expect(lead.env).toEqual({ NO_PROXY: value, no_proxy: value })
  })

  test('leaves nothing open when what runs on it fails', async () => {
    const { from } = await closed(() => ({ status: 200 }))
    let at = ''
    const failing = led(from, options(), (lead) => {
      at = addressIn(lead.options)
      throw new Error('pip broke')
    })
    await expect(failing).rejects.toThrow('pip broke')
    await expect(fetch(at)).rejects.toThrow()
  })
})
