import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { issueCertificates } from '../../rehearsal/certificates.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import type { Http } from '../../src/ports/http.ts'
import { testClock } from './clock.ts'
import { listen, stopAll } from './server.ts'

let folder = ''
let tls: { cert: string; key: string }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sending-'))
  const { caPem, certPem, keyPem } = await issueCertificates(['127.0.0.1'])
  await writeFile(join(folder, 'ca.pem'), caPem)
  tls = { cert: certPem, key: keyPem }
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(stopAll)

/** Tells the SHA-256 of what it is sent, and reads it with pauses, so that the sender's buffers fill. */
async function slowReader(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const hash = createHash('sha256')
  let read = 0
  for await (const chunk of request) {
    const bytes: Buffer = chunk
    hash.update(bytes)
    read += bytes.length
    if (read % 7 === 0) await sleep(2)
  }
  response.end(`${request.headers['content-length']} ${hash.digest('hex')}`)
}

const newHttp = (): Http =>
  createHttp({
    environment: { SSL_CERT_FILE: join(folder, 'ca.pem') },
    version: '1',
    repository: 'a/b',
    clock: testClock(),
  })

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const piece = 256 * 1024

describe('a file is sent byte for byte, whatever its length is to the pieces', () => {
  const sizes = [0, 1, piece - 1, piece, piece + 1, 3 * piece, 17 * piece + 5]
  test.each(['http', 'https'] as const)('over %s, several at a time', async (scheme) => {
    const listener = (request: IncomingMessage, response: ServerResponse) => void slowReader(request, response)
    const server = scheme === 'http' ? createHttpServer(listener) : createHttpsServer(tls, listener)
    const port = await listen(server)
    const http = newHttp()
    await Promise.all(
      sizes.map(async (size) => {
        const bytes = randomBytes(size)
        const path = join(folder, `${scheme}-${size}`)
        await writeFile(path, bytes)
        const body = { length: size, open: () => files.stream(path) }
        const answer = await http.send({ method: 'POST', url: `${scheme}://127.0.0.1:${port}/`, body })
        expect(Buffer.from(answer.body).toString()).toBe(`${size} ${sha256(bytes)}`)
        expect(await files.digest(path)).toEqual({ size, sha256: sha256(bytes) })
      }),
    )
  })
})

describe('a body is closed', () => {
  async function sendTo(
    listener: (request: IncomingMessage, response: ServerResponse) => void,
    deadline: number,
  ): Promise<{ readonly status: number; readonly closed: boolean }> {
    const port = await listen(createHttpServer(listener))
    let closed: () => void = () => undefined
    const closing = new Promise<boolean>((resolve) => {
      closed = () => resolve(true)
    })
    const body = {
      length: 400 * piece,
      async *open() {
        try {
          for (let at = 0; at < 400; at += 1) yield Buffer.alloc(piece)
        } finally {
          closed()
        }
      },
    }
    const { status } = await newHttp().send({ method: 'POST', url: `http://127.0.0.1:${port}/`, body, deadline })
    return { status, closed: await Promise.race([closing, sleep(3000, false, { ref: false })]) }
  }

  test('where the deadline passes while it is sent', async () => {
    expect(await sendTo((request) => request.pause(), 200)).toEqual({ status: 0, closed: true })
  })

  test('where the connection breaks while it is sent', async () => {
    expect(await sendTo((request) => request.once('data', () => request.socket.destroy()), 5000)).toEqual({
      status: 0,
      closed: true,
    })
  })

  test('where the answer comes early and nothing more is read', async () => {
    const refuse = (request: IncomingMessage, response: ServerResponse): void => {
      request.pause()
      response.writeHead(403, { connection: 'close' }).end('no')
    }
    expect(await sendTo(refuse, 5000)).toEqual({ status: 403, closed: true })
  })
})

describe('a body that breaks', () => {
  test('is told with its reason, and the server never has the whole', async () => {
    let whole = false
    const port = await listen(
      createHttpServer((request, response) => {
        request.on('error', () => undefined)
        request.resume().on('end', () => {
          whole = true
          response.end()
        })
      }),
    )
    const body = {
      length: 3 * piece,
      async *open() {
        yield Buffer.alloc(piece)
        throw new Error('the disk is gone')
      },
    }
    const answer = await newHttp().send({ method: 'POST', url: `http://127.0.0.1:${port}/`, body })
    expect(answer).toMatchObject({ status: 0, reason: 'the body could not be read: the disk is gone' })
    expect(whole).toBe(false)
  })
})
