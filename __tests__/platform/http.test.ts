import http from 'node:http'
import net from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createHttp } from '../../src/platform/http.ts'
import type { HttpRequest, HttpResponse } from '../../src/ports/http.ts'
import { testClock } from './clock.ts'
import { listen, serve, stopAll } from './server.ts'

afterEach(stopAll)

const stage = () => {
  const clock = testClock()
  const client = createHttp({
    environment: {},
    version: '1.2.3',
    repository: 'someone/release-action',
    clock,
    random: () => 1,
  })
  return { clock, client }
}
const text = (answer: HttpResponse): string => Buffer.from(answer.body).toString()

describe('one exchange', () => {
  test('sends method, path, query, headers and body, says who it is, and gives the answer whole', async () => {
    const server = await serve(() => ({
      status: 422,
      reason: 'No such thing',
      headers: { 'X-One': 'a', 'content-type': 'text/plain' },
      body: 'wörds',
    }))
    const answer = await stage().client.send({
      method: 'POST',
      url: `${server.url}/a/b?c=d%20e`,
      headers: { 'X-Two': 'b', 'User-Agent': 'somebody else' },
      body: Buffer.from('{"a":1}'),
    })
    expect(answer).toMatchObject({ status: 422, reason: 'No such thing', headers: { 'x-one': 'a' } })
    expect(text(answer)).toBe('wörds')
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/a/b?c=d%20e', body: Buffer.from('{"a":1}') })
    expect(server.seen[0]?.headers).toMatchObject({
      'x-two': 'b',
      'content-length': '7',
      'user-agent': 'release-action/1.2.3 (+https://github.com/someone/release-action)',
    })
    expect(server.seen[0]?.headers['transfer-encoding']).toBeUndefined()
  })

  test('sends a stream with its exact length, and opens it again for each try', async () => {
    const server = await serve((_request, count) => ({ status: count === 1 ? 503 : 200 }))
    let opened = 0
    const answer = await stage().client.send({
      method: 'PUT',
      url: server.url,
      repeatable: true,
      body: {
        length: 5,
        async *open() {
          opened += 1
          yield Buffer.from('ab')
          yield new Uint8Array()
          yield Buffer.from('cde')
        },
      },
    })
    expect(answer.status).toBe(200)
    expect(opened).toBe(2)
    expect(server.seen.map((each) => String(each.body))).toEqual(['abcde', 'abcde'])
    expect(server.seen.map((each) => each.headers['content-length'])).toEqual(['5', '5'])
  })

  test('opens sixteen connections to a host and no more, however much is asked at once', async () => {
    const connections = new Set<net.Socket>()
    const server = http.createServer((request, response) => {
      connections.add(request.socket)
      setTimeout(() => response.end('here'), 5)
    })
    const url = `http://127.0.0.1:${await listen(server)}/`
    const { client } = stage()
    const answers = await Promise.all(Array.from({ length: 40 }, () => client.send({ method: 'GET', url })))
    expect(answers.map(text)).toEqual(Array.from({ length: 40 }, () => 'here'))
    expect(connections.size).toBe(16)
  })

  test('never follows a redirect', async () => {
    const server = await serve(() => ({ status: 308, headers: { location: '/elsewhere' }, body: 'moved' }))
    const answer = await stage().client.send({ method: 'POST', url: server.url, body: Buffer.from('secret') })
    expect(answer).toMatchObject({ status: 308, headers: { location: '/elsewhere' } })
    expect(server.seen).toHaveLength(1)
  })

  test('reads at most 64 MiB of an answer', async () => {
    const port = await listen(
      http.createServer((_request, response) => {
        const chunk = Buffer.alloc(1024 * 1024)
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
        }
        response.on('drain', more)
        more()
      }),
    )
    const answer = await stage().client.send({ method: 'POST', url: `http://127.0.0.1:${port}` })
    expect(answer).toMatchObject({ status: 0, reason: 'the answer is longer than 64 MiB' })
    expect(answer.body).toHaveLength(0)
  })
})

describe('an answer that comes before the body is sent', () => {
  const upload = (port: number, body: HttpRequest['body']) =>
    stage().client.send({ method: 'POST', url: `http://127.0.0.1:${port}/`, ...(body && { body }) })
  const size = 50 * 1024 * 1024
  const streamed = {
    length: size,
    async *open() {
      for (let sent = 0; sent < size; sent += 65_536) yield Buffer.alloc(65_536, 'x')
    },
  }
  /** Answers after the first 64 kB; a plain socket, because Node's own server would read on. */
  const early = (after: (socket: net.Socket) => void) =>
    net.createServer((socket) => {
      let got = 0
      socket.on('error', () => {})
      const read = (chunk: Buffer): void => {
        got += chunk.length
        if (got < 65_536) return
        socket.off('data', read).pause()
        const head = 'HTTP/1.1 403 Not you\r\nconnection: close\r\n\r\n'
        socket.write(`${head}the words`, () => after(socket))
      }
      socket.on('data', read)
    })
  const ways = {
    'resets the connection': (socket: net.Socket) => void socket.resetAndDestroy(),
    'closes with unread bytes, so that the kernel resets': (socket: net.Socket) =>
      void socket.end(() => socket.destroy()),
    'ends its side and reads on': (socket: net.Socket) => void socket.end().resume(),
  }
  test.each(Object.keys(ways) as (keyof typeof ways)[])('is read when the server %s', async (way) => {
    const port = await listen(early(ways[way]))
    for (const body of [streamed, Buffer.alloc(size), streamed, Buffer.alloc(size)]) {
      const answer = await upload(port, body)
      expect([answer.status, answer.reason, text(answer)]).toEqual([403, 'Not you', 'the words'])
    }
  })

  test('is read when the connection is kept, and the rest is not sent', async () => {
    let got = 0
    const port = await listen(
      http.createServer((request, response) => {
        request.on('error', () => {})
        request.on('data', (chunk: Buffer) => {
          if (got === 0) response.writeHead(400, { 'content-length': '9' }).end('the words')
          got += chunk.length
        })
      }),
    )
    const answer = await upload(port, streamed)
    expect([answer.status, text(answer)]).toEqual([400, 'the words'])
    expect(got).toBeLessThan(size)
  })

  test('counts also where its own body is cut off', async () => {
    const port = await listen(
      http.createServer((request, response) => {
        request.on('error', () => {})
        request.once('data', () => {
          request.pause()
          response.writeHead(413, 'Too large', { 'content-length': '100' }).write('first words', () => {
            request.socket.destroy()
          })
        })
      }),
    )
    const answer = await upload(port, streamed)
    expect([answer.status, answer.reason, text(answer)]).toEqual([413, 'Too large', 'first words'])
  })
})

describe('an answer that does not come', () => {
  test('is status 0 with the reason when nobody listens', async () => {
    const server = await serve(() => ({ status: 200 }))
    await stopAll()
    const answer = await stage().client.send({ method: 'POST', url: server.url })
    expect(answer).toMatchObject({ status: 0, reason: `connect ECONNREFUSED 127.0.0.1:${server.port}` })
  })

  test('is status 0 when the connection breaks', async () => {
    const server = await serve(() => undefined)
    const answer = await stage().client.send({ method: 'POST', url: server.url, body: Buffer.from('x') })
    expect(answer).toMatchObject({ status: 0, reason: 'other side closed' })
    expect(server.seen).toHaveLength(1)
  })

  test('is status 0 when an answer is cut off after the request was taken', async () => {
    const port = await listen(
      http.createServer((request, response) => {
        request.resume().on('end', () => {
          response.writeHead(200, { 'content-length': '100' }).write('half', () => request.socket.destroy())
        })
      }),
    )
    const answer = await stage().client.send({
      method: 'POST',
      url: `http://127.0.0.1:${port}`,
      body: Buffer.from('x'),
    })
    expect(answer.status).toBe(0)
  })

  test('is status 0 after the deadline, and the connection is ended', async () => {
    let closed: (() => void) | undefined
    const ended = new Promise<void>((resolve) => (closed = resolve))
    const port = await listen(http.createServer((request) => void request.socket.on('close', () => closed?.())))
    const answer = await stage().client.send({ method: 'POST', url: `http://127.0.0.1:${port}`, deadline: 200 })
    expect(answer).toMatchObject({ status: 0, reason: 'no answer within 0.2 s' })
    await ended
  })

  test('is status 0 when the body cannot be read or is shorter than it said', async () => {
    const server = await serve(() => ({ status: 200 }))
    const send = (open: () => AsyncGenerator<Uint8Array>) =>
      stage().client.send({ method: 'POST', url: server.url, body: { length: 10, open } })
    const unreadable = await send(async function* () {
      yield Buffer.from('a')
      throw new Error('disk on fire')
    })
    expect(unreadable).toMatchObject({ status: 0, reason: 'the body could not be read: disk on fire' })
    const short = await send(async function* () {
      yield Buffer.from('a')
    })
    expect(short).toMatchObject({ status: 0, reason: 'Request body length does not match content-length header' })
    expect(server.seen).toHaveLength(0)
  })

  test.each(['no address', 'ftp://example.org/'])('is status 0 for %s', async (url) => {
    expect(await stage().client.send({ method: 'GET', url })).toMatchObject({
      status: 0,
      reason: 'not an http address',
    })
  })
})

describe('trying again', () => {
  test('a GET is tried four times in all, with growing waits', async () => {
    const { clock, client } = stage()
    const server = await serve(() => ({ status: 502, body: 'bad' }))
    expect((await client.send({ method: 'GET', url: server.url })).status).toBe(502)
    expect(server.seen).toHaveLength(4)
    expect(clock.slept).toEqual([1000, 2000, 4000])
  })

  test('a GET survives a broken connection', async () => {
    const server = await serve((_request, count) => (count < 3 ? undefined : { status: 200, body: 'at last' }))
    expect(text(await stage().client.send({ method: 'GET', url: server.url }))).toBe('at last')
  })

  test('a server that says when is waited for', async () => {
    const { clock, client } = stage()
    const server = await serve((_request, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '9' } } : { status: 200 },
    )
    expect((await client.send({ method: 'GET', url: server.url })).status).toBe(200)
    expect(clock.slept).toEqual([9000])
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('a %s is sent once unless told otherwise', async (method) => {
    const { clock, client } = stage()
    const server = await serve(() => ({ status: 503 }))
    expect((await client.send({ method, url: server.url })).status).toBe(503)
    expect(server.seen).toHaveLength(1)
    expect(clock.slept).toEqual([])
  })
})
