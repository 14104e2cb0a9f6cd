import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openEdge } from '../../rehearsal/edge.ts'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { openUpstream, type OpenUpstream, type UpstreamOptions } from '../../rehearsal/upstream.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

interface Real {
  readonly base: string
  readonly asked: IncomingMessage[]
}

/** A real service: what it was asked is kept. */
async function real(
  answer: (request: IncomingMessage, response: ServerResponse, base: string) => unknown,
): Promise<Real> {
  const asked: IncomingMessage[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request)
    answer(request, response, base)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { base, asked }
}

function upstream(options: UpstreamOptions): OpenUpstream['ask'] {
  const open = openUpstream(options)
  closing.push(() => open.close())
  return open.ask
}

const request = (address: string, more: Partial<LoopbackRequest> = {}): LoopbackRequest => {
  const url = new URL(address)
  return {
    method: 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: {},
    body: Buffer.alloc(0),
    ...more,
  }
}
const said = (response: LoopbackResponse): string => `${response.status} ${String(response.body)}`

describe('a simple index that is a mirror', () => {
  const page: Parameters<typeof real>[0] = (asked, response) => {
    if (asked.url === '/pip/simple/x/') {
      response.setHeader('content-type', 'text/html')
      return response.end('<a href="../../files/x-1.0-py3-none-any.whl#sha256=00" data-dist-info-metadata="true">x</a>')
    }
    if (asked.url === '/pip/files/x-1.0-py3-none-any.whl') return response.end(Buffer.from([0, 255, 1]))
    if (asked.url === '/pip/files/x-1.0-py3-none-any.whl.metadata') return response.end('Name: x')
    return response.writeHead(404).end('not here')
  }

  test('answers for pypi.org/simple/, and the files it links to are served below files.pythonhosted.org', async () => {
    const { base, asked } = await real(page)
    const ask = upstream({ pypi: `${base}/pip/simple` })
    const answer = await ask(request('https://pypi.org/simple/x/'))
    const link = /href="([^"#]+)#sha256=00" data-dist-info-metadata="true"/.exec(String(answer.body))?.[1] ?? ''
    expect(link).toMatch(/^https:\/\/files\.pythonhosted\.org\/mirrored\/[\w-]+\/x-1\.0-py3-none-any\.whl$/)
    expect((await ask(request(link))).body).toEqual(Buffer.from([0, 255, 1]))
    expect(said(await ask(request(`${link}.metadata`)))).toBe('200 Name: x')
    expect(said(await ask(request('https://pypi.org/simple/unknown/')))).toBe('404 not here')
    expect(asked.map(({ url }) => url)).toEqual([
      '/pip/simple/x/',
      '/pip/files/x-1.0-py3-none-any.whl',
      '/pip/files/x-1.0-py3-none-any.whl.metadata',
      '/pip/simple/unknown/',
    ])
  })

  test('gets its own password and no other, and no credential of the client', async () => {
    const other = await real((_, response) => response.end('the file'))
    const { base, asked } = await real((_, response) => response.writeHead(302, { location: `${other.base}/y` }).end())
    const ask = upstream({ pypi: `${base.replace('//', '//me:p%40ss@')}/simple/` })
    const headers = { authorization: 'Basic client', cookie: 'a=b', accept: 'text/html', 'user-agent': 'pip/25' }
    expect(said(await ask(request('https://pypi.org/simple/x/', { headers })))).toBe('200 the file')
    expect(asked[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}`,
      'user-agent': 'pip/25',
    })
    expect(asked[0]?.headers.cookie).toBeUndefined()
    expect(other.asked[0]?.headers.authorization).toBeUndefined()
  })

  test('may compress although it was not asked to', async () => {
    const { base } = await real((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('page')),
    )
    const answer = await upstream({ pypi: `${base}/simple` })(
      request('https://pypi.org/simple/x/', { headers: { 'accept-encoding': 'gzip' } }),
    )
    expect(said(answer)).toBe('200 page')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  })
})

describe('a sparse index that is a mirror', () => {
  test.each([
    ['the plain form', (base: string) => `${base}/dl`, '/dl/Serde/1.0.0/download'],
    [
      'a template',
      (base: string) => `${base}/{prefix}|{lowerprefix}/{crate}-{version}.crate`,
      '/Se/rd|se/rd/Serde-1.0.0.crate',
    ],
    ['a template with the checksum', (base: string) => `${base}/by-hash/{sha256-checksum}`, '/by-hash/abc123'],
  ])('says where its crates are by %s', async (_, dl, expected) => {
    const { base, asked } = await real((incoming, response, here) => {
      if (incoming.url === '/index/config.json') return response.end(JSON.stringify({ dl: dl(here) }))
      if (incoming.url === '/index/se/rd/serde')
        return response.end('{"vers":"0.9.0","cksum":"no"}\n{"vers":"1.0.0","cksum":"abc123"}\n')
      return response.end(`crate ${incoming.url}`)
    })
    const ask = upstream({ crates: `sparse+${base}/index/` })
    expect(said(await ask(request('https://static.crates.io/crates/Serde/1.0.0/download')))).toBe(
      `200 crate ${expected}`,
    )
    expect(said(await ask(request('https://static.crates.io/crates/Serde/Serde-1.0.0.crate')))).toBe(
      `200 crate ${expected}`,
    )
    expect(said(await ask(request('https://index.crates.io/se/rd/serde')))).toContain('"1.0.0"')
    expect(asked.filter(({ url }) => url === '/index/config.json')).toHaveLength(1)
  })

  test('that does not say so is told as unreachable', async () => {
    const { base } = await real((_, response) => response.writeHead(404).end())
    const answer = await upstream({ crates: `${base}/i` })(request('https://static.crates.io/crates/a/1.0.0/download'))
    expect(answer).toEqual({
      status: 0,
      reason: expect.stringContaining(`${base}/i/ does not say where its crates are`),
    })
  })
})

describe('what goes out', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused: nothing leaves the machine', async (method) => {
    const { base, asked } = await real((_, response) => response.end())
    const answer = await upstream({ pypi: `${base}/simple` })(request('https://pypi.org/simple/x/', { method }))
    expect(answer.status).toBe(403)
    expect(asked).toHaveLength(0)
  })

  test("git's fetch is the one POST that is handed on, without credentials", async () => {
    const seen: LoopbackRequest[] = []
    const company = await openEdge({
      handlers: new Map([
        ['github.com', { service: 'real', handle: async (asked) => (seen.push(asked), { status: 200, body: 'PACK' }) }],
      ]),
      journal: openJournal(),
      upstream: async () => ({ status: 0 }),
    })
    closing.push(() => company.close())
    const ask = upstream({ proxy: () => new URL(company.proxyUrl), ca: company.caPem })
    const headers = { 'content-type': 'application/x-git-upload-pack-request', authorization: 'Basic x' }
    const fetch = { method: 'POST', headers, body: Buffer.from('want') }
    expect(said(await ask(request('https://github.com/o/r.git/git-upload-pack', fetch)))).toBe('200 PACK')
    expect(seen).toMatchObject([{ path: '/o/r.git/git-upload-pack', body: Buffer.from('want') }])
    expect(seen[0]?.headers).toMatchObject({ 'content-type': headers['content-type'] })
    expect(seen[0]?.headers).not.toHaveProperty('authorization')
    expect((await ask(request('https://github.com/o/r.git/git-receive-pack', fetch))).status).toBe(403)
  })

  test('the same page is asked for once, also by clients at the same time; a refusal is asked for again', async () => {
    let fail = true
    const { base, asked } = await real((incoming, response) => {
      if (incoming.url?.includes('down') && fail) return response.writeHead(503).end()
      return response.writeHead(200, { etag: '"1"' }).end('page')
    })
    const ask = upstream({ pypi: `${base}/simple` })
    await Promise.all([1, 2, 3].map(() => ask(request('https://pypi.org/simple/x/'))))
    expect(asked).toHaveLength(1)
    expect((await ask(request('https://pypi.org/simple/x/', { headers: { 'if-none-match': '"1"' } }))).status).toBe(304)
    expect((await ask(request('https://pypi.org/simple/down/'))).status).toBe(503)
    fail = false
    expect((await ask(request('https://pypi.org/simple/down/'))).status).toBe(200)
    expect(asked).toHaveLength(3)
  })

  test('a part of a file is asked for as that part', async () => {
    const { base } = await real((incoming, response) =>
      response
        .writeHead(incoming.headers.range === 'bytes=1-2' ? 206 : 200, { 'content-range': 'bytes 1-2/4' })
        .end('bc'),
    )
    const answer = await upstream({ pypi: `${base}/simple` })(
      request('https://pypi.org/simple/x/', { headers: { range: 'bytes=1-2' } }),
    )
    expect(answer).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 1-2/4' } })
  })

  test('HEAD keeps the length that it is asked for', async () => {
    const { base } = await real((_, response) => response.writeHead(200, { 'content-length': '77' }).end())
    const answer = await upstream({ pypi: `${base}/simple` })(request('https://pypi.org/simple/x/', { method: 'HEAD' }))
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '77' } })
  })

  test('a service that is not there is status 0 with the reason', async () => {
    const { base } = await real(() => undefined)
    await closing.pop()?.()
    const answer = await upstream({ pypi: `${base}/simple` })(request('https://pypi.org/simple/x/'))
    expect(answer).toEqual({ status: 0, reason: expect.stringContaining('ECONNREFUSED') })
  })

  test('a service that is silent is status 0 after the deadline', async () => {
    const { base } = await real(() => undefined)
    const before = Date.now()
    const answer = await upstream({ pypi: `${base}/simple`, deadline: 300 })(request('https://pypi.org/simple/x/'))
    expect(answer).toEqual({ status: 0, reason: expect.stringContaining('TIMEOUT') })
    expect(Date.now() - before).toBeLessThan(5_000)
  })

  test("goes through the machine's proxy, trusting the machine's authorities", async () => {
    const company = await openEdge({
      handlers: new Map([
        ['pypi.org', { service: 'real', handle: async ({ path }) => ({ status: 200, body: `real ${path}` }) }],
      ]),
      journal: openJournal(),
      upstream: async () => ({ status: 0 }),
      offline: true,
    })
    closing.push(() => company.close())
    const proxy = (): URL => new URL(company.proxyUrl)
    const trusting = upstream({ proxy, ca: company.caPem })
    expect(said(await trusting(request('https://pypi.org/pypi/x/json')))).toBe('200 real /pypi/x/json')
    const wary = upstream({ proxy })
    expect(await wary(request('https://pypi.org/pypi/x/json'))).toMatchObject({
      status: 0,
      reason: expect.stringMatching(/certificate|issuer/i),
    })
  })
})
