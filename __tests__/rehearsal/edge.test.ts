import { once } from 'node:events'
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { connect as connectTls } from 'node:tls'
import { afterEach, describe, expect, test } from '@jest/globals'
import { openEdge, type Edge, type EdgeOptions } from '../../rehearsal/edge.ts'
import { openFaults, parseFault, type Fault } from '../../rehearsal/faults.ts'
import type { Handler, LoopbackRequest } from '../../rehearsal/handler.ts'
import { openJournal, type Journal } from '../../rehearsal/journal.ts'
import { directly, openTunnelTo, through } from './through.ts'

const edges: Edge[] = []
afterEach(async () => {
  await Promise.all(edges.splice(0).map((edge) => edge.close()))
})

interface Stage {
  readonly edge: Edge
  readonly journal: Journal
  readonly seen: LoopbackRequest[]
}

/** An edge for upload.pypi.org, offline, whose handler answers `hello` unless told. */
async function stage(
  handle: Handler = async () => ({ status: 200, body: 'hello' }),
  more: Partial<EdgeOptions> = {},
): Promise<Stage> {
  const journal = openJournal()
  const seen: LoopbackRequest[] = []
  const recording: Handler = (request) => {
    seen.push(request)
    return handle(request)
  }
  const edge = await openEdge({
    handlers: new Map([['upload.pypi.org', { service: 'pypi', handle: recording }]]),
    journal,
    upstream: async () => ({ status: 0, reason: 'nobody is there' }),
    offline: true,
    ...more,
  })
  edges.push(edge)
  return { edge, journal, seen }
}

const faults = (text: string): Pick<EdgeOptions, 'faults'> => ({ faults: openFaults([parseFault(text) as Fault]) })
const UPLOAD = 'https://upload.pypi.org/legacy/?a=%20b&a=2'

describe('a request to a host of ours', () => {
  test('reaches its handler under the production name, raw path, query and headers included', async () => {
    const { edge, seen } = await stage()
    const answer = await through(edge, UPLOAD, { headers: { 'X-Thing': 'Yes', 'user-agent': 'me/1' } })
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '5' } })
    expect(answer.body.toString()).toBe('hello')
    expect(seen).toMatchObject([
      {
        method: 'GET',
        host: 'upload.pypi.org',
        path: '/legacy/',
        headers: { 'x-thing': 'Yes', host: 'upload.pypi.org' },
      },
    ])
    expect(seen[0]?.query.getAll('a')).toEqual([' b', '2'])
  })

  test('carries every byte both ways', async () => {
    const bytes = Buffer.from(Array.from({ length: 3 * 65_536 + 7 }, (_, index) => (index * 31) % 256))
    const { edge } = await stage(async ({ body }) => ({ status: 200, body: Buffer.from(body).reverse() }))
    const answer = await through(edge, UPLOAD, { method: 'POST', body: bytes })
    expect(answer.body.equals(Buffer.from(bytes).reverse())).toBe(true)
  })

  test('may come in pieces without a length', async () => {
    const { edge, seen } = await stage()
    await through(edge, UPLOAD, {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      pieces: ['one ', 'two ', 'three'],
    })
    expect(seen[0]?.body.toString()).toBe('one two three')
  })

  test('may be followed by another on the same connection', async () => {
    const { edge, seen } = await stage(async ({ path }) => ({ status: 200, body: `<${path}>` }))
    const socket = await openTunnelTo(edge.port, 'upload.pypi.org:443')
    const secure = connectTls({ socket, servername: 'upload.pypi.org', ca: edge.caPem })
    let text = ''
    secure.on('data', (chunk) => (text += String(chunk)))
    for (const path of ['/one', '/two']) {
      secure.write(`POST ${path} HTTP/1.1\r\nhost: upload.pypi.org\r\ncontent-length: 2\r\n\r\nhi`)
      await until(() => text.includes(`<${path}>`))
    }
    secure.destroy()
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2)
    expect(seen.map(({ path, body }) => `${path} ${body.toString()}`)).toEqual(['/one hi', '/two hi'])
  })

  test('may wait for 100 Continue before it sends its body', async () => {
    const { edge, seen } = await stage()
    const answer = await through(edge, UPLOAD, { method: 'POST', headers: { expect: '100-continue' }, body: 'later' })
    expect(answer.status).toBe(200)
    expect(seen[0]?.body.toString()).toBe('later')
  })

  test('is not answered before its body was read', async () => {
    const { edge } = await stage(async ({ body }) => ({ status: 403, body: String(body.length) }))
    const answer = await through(edge, UPLOAD, { method: 'POST', body: Buffer.alloc(20_000_000) })
    expect(answer).toMatchObject({ status: 403, body: Buffer.from('20000000') })
  })

  test('gets the reason phrase of the service, made safe for a header', async () => {
    const { edge } = await stage(async () => ({ status: 400, reason: 'Invalid “naïve”\nname', body: 'x' }))
    expect(await through(edge, UPLOAD)).toMatchObject({ status: 400, reason: 'Invalid ?naïve? name' })
  })

  test('by HEAD gets the length and no body', async () => {
    const { edge } = await stage()
    const answer = await through(edge, UPLOAD, { method: 'HEAD' })
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '5' }, body: Buffer.alloc(0) })
  })

  test('is answered with 500 and the words where the handler fails', async () => {
    const { edge, journal } = await stage(async () => {
      throw new Error('no such shelf')
    })
    const answer = await through(edge, UPLOAD)
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).toContain('no such shelf')
    expect(journal.entries()).toMatchObject([
      { status: 500, by: 'handler', note: expect.stringContaining('no such shelf') },
    ])
  })

  test('is handed on where the handler says so', async () => {
    const { edge, journal } = await stage(async () => 'upstream', {
      upstream: async ({ host, path }) => ({ status: 203, body: `the real ${host}${path}` }),
    })
    const answer = await through(edge, UPLOAD)
    expect(`${answer.status} ${answer.body.toString()}`).toBe('203 the real upload.pypi.org/legacy/')
    expect(journal.entries()).toMatchObject([{ status: 203, by: 'upstream' }])
  })

  test('is a 502 that says why, where the real service cannot be asked', async () => {
    const { edge, journal } = await stage(async () => 'upstream')
    const answer = await through(edge, UPLOAD)
    expect(`${answer.status} ${answer.body.toString()}`).toBe(
      '502 upload.pypi.org could not be asked: nobody is there\n',
    )
    expect(journal.entries()).toMatchObject([{ status: 502, by: 'upstream' }])
  })

  test('takes as much longer as the latency says', async () => {
    const { edge, journal } = await stage(undefined, { latency: 120 })
    await through(edge, UPLOAD)
    expect(journal.entries()[0]?.milliseconds).toBeGreaterThanOrEqual(115)
  })
})

describe('the journal of an edge', () => {
  test('tells what was asked, by whom, and how much went over the wire, and no secret', async () => {
    const live: string[] = []
    const { edge, journal } = await stage(undefined, { onRequest: (entry) => live.push(entry.path) })
    await through(edge, UPLOAD, {
      method: 'POST',
      headers: { authorization: 'Basic c2VjcmV0', 'user-agent': 'twine/7' },
      body: 'secret-body',
    })
    expect(journal.entries()).toEqual([
      {
        time: expect.any(Number),
        service: 'pypi',
        method: 'POST',
        host: 'upload.pypi.org',
        path: '/legacy/?a=%20b&a=2',
        status: 200,
        milliseconds: expect.any(Number),
        requestBytes: 11,
        responseBytes: 5,
        userAgent: 'twine/7',
        by: 'handler',
      },
    ])
    expect(live).toEqual(['/legacy/?a=%20b&a=2'])
    expect(JSON.stringify(journal.entries())).not.toMatch(/c2VjcmV0|secret/)
  })

  test('has a line for a client that does not trust the authority', async () => {
    const { edge, journal } = await stage()
    const stranger = await stage()
    await expect(through({ port: edge.port, caPem: stranger.edge.caPem }, UPLOAD)).rejects.toThrow(/certificate/)
    await until(() => journal.entries().length > 0)
    expect(journal.entries()).toMatchObject([{ method: 'CONNECT', host: 'upload.pypi.org', status: 0, by: 'nobody' }])
  })
})

describe('faults', () => {
  test('a status comes instead of the answer, and the service never saw the request', async () => {
    const { edge, journal, seen } = await stage(undefined, faults('pypi:502@2'))
    const statuses = []
    for (const body of ['1', '2', '3']) statuses.push((await through(edge, UPLOAD, { method: 'POST', body })).status)
    expect(statuses).toEqual([200, 502, 200])
    expect(seen.map((request) => request.body.toString())).toEqual(['1', '3'])
    expect(journal.entries()[1]).toMatchObject({ status: 502, by: 'fault', note: 'pypi:502@2' })
  })

  test('after the store the service has acted, and only its answer is lost', async () => {
    const { edge, seen } = await stage(undefined, faults('pypi:502-after-store@1'))
    expect((await through(edge, UPLOAD, { method: 'POST', body: 'x' })).status).toBe(502)
    expect(seen).toHaveLength(1)
  })

  test('a timeout after the store is silence, and then the end of the connection', async () => {
    const { edge, seen, journal } = await stage(undefined, { ...faults('pypi:timeout-after-store@1'), silence: 150 })
    const before = Date.now()
    await expect(through(edge, UPLOAD, { method: 'POST', body: 'x' })).rejects.toThrow(/hang up|ECONNRESET/)
    expect(Date.now() - before).toBeGreaterThanOrEqual(145)
    expect(seen).toHaveLength(1)
    expect(journal.entries()).toMatchObject([{ status: 0, by: 'fault' }])
  })

  test('a cut ends the connection in the middle of the body', async () => {
    const { edge, seen, journal } = await stage(undefined, faults('pypi:cut@1'))
    const cut = through(edge, UPLOAD, { method: 'POST', body: Buffer.alloc(8_000_000) })
    await expect(cut).rejects.toThrow(/hang up|ECONNRESET|EPIPE/)
    expect(seen).toHaveLength(0)
    const [entry] = journal.entries()
    expect(entry).toMatchObject({ status: 0, by: 'fault' })
    expect(entry?.requestBytes).toBeGreaterThanOrEqual(4_000_000)
    expect(entry?.requestBytes).toBeLessThan(8_000_000)
  })
})

describe('hosts that are not ours', () => {
  test('are refused with 403 when offline, and that is written down', async () => {
    const { edge, journal } = await stage()
    await expect(openTunnelTo(edge.port, 'example.org:443')).rejects.toThrow('CONNECT: 403')
    await expect(openTunnelTo(edge.port, 'upload.pypi.org:8443')).rejects.toThrow('CONNECT: 403')
    const plain = await directly(`${edge.proxyUrl}/x`)
    expect(plain.status).toBe(400)
    expect(journal.entries()).toMatchObject([
      { host: 'example.org:443', status: 403, by: 'refused' },
      { host: 'upload.pypi.org:8443', status: 403, by: 'refused' },
    ])
  })

  test('get a raw tunnel otherwise', async () => {
    const echo = createTcpServer((socket) => socket.pipe(socket)).listen(0, '127.0.0.1')
    await once(echo, 'listening')
    const { port } = echo.address() as AddressInfo
    const { edge, journal } = await stage(undefined, { offline: false })
    const socket = await openTunnelTo(edge.port, `127.0.0.1:${port}`)
    socket.end('raw bytes')
    expect(String((await once(socket, 'data'))[0])).toBe('raw bytes')
    await until(() => journal.entries().length > 0)
    expect(journal.entries()).toMatchObject([
      { host: `127.0.0.1:${port}`, by: 'tunnel', requestBytes: 9, responseBytes: 9 },
    ])
    echo.close()
  })

  test("are reached through the machine's own proxy where it has one", async () => {
    const company = await stage(async ({ host }) => ({ status: 200, body: `real ${host}` }))
    const asked: string[] = []
    const { edge } = await stage(undefined, {
      handlers: new Map([['crates.io', { service: 'crates', handle: async () => 'upstream' as const }]]),
      offline: false,
      machineProxy: ({ host, port }) => {
        asked.push(`${host}:${port}`)
        return new URL(company.edge.proxyUrl)
      },
    })
    const answer = await through({ port: edge.port, caPem: company.edge.caPem }, UPLOAD)
    expect(answer.body.toString()).toBe('real upload.pypi.org')
    expect(asked).toEqual(['upload.pypi.org:443'])
  })

  test('that cannot be reached are a 502', async () => {
    const { edge, journal } = await stage(undefined, { offline: false })
    await expect(openTunnelTo(edge.port, `127.0.0.1:${await closedPort()}`)).rejects.toThrow('CONNECT: 502')
    expect(journal.entries()).toMatchObject([
      { status: 502, by: 'tunnel', note: expect.stringContaining('ECONNREFUSED') },
    ])
  })

  test('are asked over plain http too, and a name of ours points to TLS', async () => {
    const { edge } = await stage(undefined, { offline: false })
    const other = await stage()
    const proxied = (address: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(edge.port, '127.0.0.1', () => socket.write(`GET ${address} HTTP/1.0\r\n\r\n`))
        let text = ''
        socket
          .on('data', (chunk) => (text += String(chunk)))
          .once('close', () => resolve(text))
          .once('error', reject)
      })
    expect(await proxied(`${other.edge.proxyUrl}/page`)).toMatch(/^HTTP\/1\.1 400 [\s\S]*This is a proxy/)
    expect(await proxied('http://upload.pypi.org/legacy/?a=1')).toMatch(
      /^HTTP\/1\.1 301 [\s\S]*location: https:\/\/upload\.pypi\.org\/legacy\/\?a=1/,
    )
  })
})

describe('closing', () => {
  test('ends idle connections, tunnels and silent requests at once, and frees the port', async () => {
    const { edge, seen } = await stage(() => new Promise(() => {}))
    const idle = connect(edge.port, '127.0.0.1')
    await once(idle, 'connect')
    const ended = once(idle, 'close')
    const hanging = through(edge, UPLOAD).catch((error: Error) => error.message)
    await until(() => seen.length === 1)
    const before = Date.now()
    await edge.close()
    expect(Date.now() - before).toBeLessThan(1_000)
    await ended
    expect(await hanging).toMatch(/hang up|ECONNRESET/)
    const late = connect(edge.port, '127.0.0.1')
    await expect(once(late, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await edge.close()
  })

  test('it listens on the loopback and nowhere else', async () => {
    const { edge } = await stage()
    const outward = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .find((each) => !each.internal && each.family === 'IPv4')
    const elsewhere = connect(edge.port, outward?.address ?? '127.0.0.2')
    await expect(once(elsewhere, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})

async function closedPort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10))
}
