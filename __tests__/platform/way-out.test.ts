import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { issueCertificates } from '../../rehearsal/certificates.ts'
import { createHttp } from '../../src/platform/http.ts'
import { testClock } from './clock.ts'
import { listen, serve, stopAll } from './server.ts'

const folders: string[] = []
afterEach(async () => {
  await stopAll()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const client = (environment: Record<string, string>) =>
  createHttp({ environment, version: '1', repository: 'a/b', clock: testClock() })

/** A company proxy that opens tunnels to `port` whatever host is asked for, and forwards plain requests there. */
async function companyProxy(port: number, allow = true) {
  const asked: string[] = []
  const proxy = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    request.pipe(
      http.request({ port, method: request.method, path: new URL(request.url ?? '').pathname }, (answer) => {
        answer.pipe(response.writeHead(answer.statusCode ?? 0))
      }),
    )
  })
  proxy.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    if (!allow) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    const through = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.write(head)
      through.pipe(socket).pipe(through)
    })
    for (const side of [through, socket]) side.on('error', () => {})
  })
  return { asked, url: `http://127.0.0.1:${await listen(proxy)}`, port }
}

/** A TLS server under a made-up name, and the file with the authority that vouches for it. */
async function secureServer(host: string) {
  const { caPem, certPem, keyPem } = await issueCertificates([host, '127.0.0.1'])
  const folder = await mkdtemp(join(tmpdir(), 'way-out-'))
  folders.push(folder)
  const file = join(folder, 'ca.pem')
  await writeFile(file, `a line of explanation\n${caPem}\n`)
  const port = await listen(
    https.createServer({ cert: certPem, key: keyPem }, (request, response) => {
      request.resume().on('end', () => response.end(`hello from ${request.headers.host}`))
    }),
  )
  return { file, port }
}

describe('a company proxy', () => {
  test('is used for https by a tunnel, with its password, and never where NO_PROXY says so', async () => {
    const { file, port } = await secureServer('upload.example.org')
    const proxy = await companyProxy(port)
    const environment = { SSL_CERT_FILE: file, HTTPS_PROXY: proxy.url.replace('//', '//us%40r:p%3Aw@') }
    const answer = await client(environment).send({ method: 'GET', url: 'https://upload.example.org/x' })
    expect([answer.status, Buffer.from(answer.body).toString()]).toEqual([200, 'hello from upload.example.org'])
    const password = Buffer.from('us@r:p:w').toString('base64')
    expect(proxy.asked).toEqual([`CONNECT upload.example.org:443 Basic ${password}`])

    const direct = client({ ...environment, no_proxy: '127.0.0.1' })
    expect((await direct.send({ method: 'GET', url: `https://127.0.0.1:${port}/` })).status).toBe(200)
    expect(proxy.asked).toHaveLength(1)
  })

  test('is asked for sixteen tunnels to a host and no more, however much is asked at once', async () => {
    const { file, port } = await secureServer('upload.example.org')
    const proxy = await companyProxy(port)
    const out = client({ SSL_CERT_FILE: file, HTTPS_PROXY: proxy.url })
    const url = 'https://upload.example.org/x'
    const answers = await Promise.all(Array.from({ length: 30 }, () => out.send({ method: 'GET', url })))
    expect(answers.map((each) => each.status)).toEqual(Array.from({ length: 30 }, () => 200))
    expect(proxy.asked).toEqual(Array.from({ length: 16 }, () => 'CONNECT upload.example.org:443'))
  })

  test('is used for plain http without a tunnel', async () => {
    const server = await serve(() => ({ status: 201 }))
    const proxy = await companyProxy(server.port)
    const answer = await client({ http_proxy: proxy.url }).send({
      method: 'POST',
      url: 'http://index.example.org/simple/',
      body: Buffer.from('abc'),
    })
    expect(answer).toMatchObject({ status: 201, reason: '' })
    expect(proxy.asked).toEqual(['POST http://index.example.org/simple/'])
    expect(server.seen[0]?.body.toString()).toBe('abc')
  })

  test('that refuses is a reason, not a crash', async () => {
    const proxy = await companyProxy(1, false)
    const answer = await client({ HTTPS_PROXY: proxy.url }).send({ method: 'POST', url: 'https://pypi.example.org/' })
    expect(answer).toMatchObject({ status: 0, reason: expect.stringContaining('407') })
  })

  test('that is not there is a reason', async () => {
    const proxy = await companyProxy(1)
    await stopAll()
    const answer = await client({ HTTPS_PROXY: proxy.url }).send({ method: 'POST', url: 'https://pypi.example.org/' })
    expect(answer).toMatchObject({ status: 0, reason: expect.stringContaining('ECONNREFUSED') })
  })
})

describe('certificate authorities', () => {
  test('of SSL_CERT_FILE are trusted, those of nobody are not', async () => {
    const { file, port } = await secureServer('localhost')
    const get = (environment: Record<string, string>) =>
      client(environment).send({ method: 'POST', url: `https://127.0.0.1:${port}/` })
    expect((await get({ SSL_CERT_FILE: file })).status).toBe(200)
    expect(await get({})).toMatchObject({ status: 0, reason: expect.stringMatching(/certificate/) })
    expect(await get({ SSL_CERT_FILE: `${file}.gone` })).toMatchObject({ status: 0 })
  })
})
