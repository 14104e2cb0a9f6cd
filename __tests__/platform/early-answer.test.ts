import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { issueCertificates } from '../../rehearsal/certificates.ts'
import { createHttp } from '../../src/platform/http.ts'
import { testClock } from './clock.ts'

/**
 * A registry that answers 403 after the first 64 kB and resets the connection. It runs in a thread of its own: beside
 * the client, in one event loop, the reset would never come between the client's write and its read.
 */
const registry = `
  const { parentPort, workerData } = require('node:worker_threads')
  const serve = (socket) => {
    let got = 0
    socket.on('error', () => {})
    socket.on('data', function read(chunk) {
      got += chunk.length
      if (got < 65536) return
      socket.off('data', read).pause()
      const answer = 'HTTP/1.1 403 Not you\\r\\nconnection: close\\r\\n\\r\\nthe words'
      if (workerData.reset) socket.write(answer, () => socket.resetAndDestroy())
      else socket.end(answer, () => socket.destroy())
    })
  }
  const server = workerData.tls === undefined
    ? require('node:net').createServer(serve)
    : require('node:tls').createServer(workerData.tls, serve)
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

let folder = ''
let tls: { cert: string; key: string }
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'early-answer-'))
  const { caPem, certPem, keyPem } = await issueCertificates(['127.0.0.1'])
  await writeFile(join(folder, 'ca.pem'), caPem)
  tls = { cert: certPem, key: keyPem }
})
afterAll(() => rm(folder, { recursive: true }))

const size = 8 * 1024 * 1024
const bodies = {
  'from memory': Buffer.alloc(size),
  'from a stream': {
    length: size,
    async *open() {
      for (let sent = 0; sent < size; sent += 65_536) yield Buffer.alloc(65_536)
    },
  },
}

describe.each([
  ['a reset', { reset: true, secure: false, proxied: false }],
  ['a close with unread bytes', { reset: false, secure: false, proxied: false }],
  ['a reset by a proxy', { reset: true, secure: false, proxied: true }],
  ['a close with unread bytes over TLS', { reset: false, secure: true, proxied: false }],
])('an answer that comes early and is followed by %s', (_title, { reset, secure, proxied }) => {
  test.each(Object.keys(bodies) as (keyof typeof bodies)[])('is read, with a body %s', async (kind) => {
    const worker = new Worker(registry, { eval: true, workerData: { reset, ...(secure && { tls }) } })
    try {
      const port = await new Promise((resolve) => worker.once('message', resolve))
      const here = `127.0.0.1:${String(port)}`
      const client = createHttp({
        environment: { SSL_CERT_FILE: join(folder, 'ca.pem'), ...(proxied && { http_proxy: `http://${here}` }) },
        version: '1',
        repository: 'a/b',
        clock: testClock(),
      })
      const url = proxied ? 'http://upload.example.org/' : `${secure ? 'https' : 'http'}://${here}/`
      const answers: string[] = []
      for (let count = 0; count < 10; count += 1) {
        const answer = await client.send({ method: 'POST', url, body: bodies[kind] })
        answers.push(`${answer.status}: ${Buffer.from(answer.body).toString()}`)
      }
      expect(answers).toEqual(Array.from({ length: 10 }, () => '403: the words'))
    } finally {
      await worker.terminate()
    }
  })
})
