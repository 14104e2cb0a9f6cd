import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { openTunnel } from '../../../rehearsal/edge/tunnel.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function portOf(server: Server): Promise<number> {
  servers.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const echoPort = (): Promise<number> => portOf(createServer((socket) => socket.pipe(socket)))

/** A company proxy; what it was asked is kept as `authority credentials`. */
async function companyProxy(asked: string[], status = '200 OK'): Promise<string> {
  const server = createHttpServer()
  server.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
    if (status !== '200 OK') return socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`)
    const far = connect(Number(/\d+$/.exec(request.url ?? '')?.[0]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(far).pipe(socket)
    })
    return undefined
  })
  return `127.0.0.1:${await portOf(server)}`
}

test.each([[false], [true]])('a tunnel outlives the deadline of its opening (through a proxy: %s)', async (proxied) => {
  const asked: string[] = []
  const port = await echoPort()
  const via = proxied ? new URL(`http://me:p%40ss@${await companyProxy(asked)}`) : undefined
  const { stream } = await openTunnel({ host: '127.0.0.1', port }, via, 150)
  await new Promise((resolve) => setTimeout(resolve, 400))
  stream.write('still here')
  expect(String((await once(stream, 'data'))[0])).toBe('still here')
  expect(asked).toEqual(proxied ? [`127.0.0.1:${port} Basic ${Buffer.from('me:p@ss').toString('base64')}`] : [])
  stream.destroy()
})

test("a proxy's refusal is told with its words", async () => {
  const proxy = await companyProxy([], '407 Proxy Authentication Required')
  const opening = openTunnel({ host: 'pypi.org', port: 443 }, new URL(`http://${proxy}`))
  await expect(opening).rejects.toThrow(`the proxy ${proxy} answered 407 Proxy Authentication Required`)
})

test('a proxy that says nothing is given up at the deadline', async () => {
  const port = await portOf(createServer(() => undefined))
  const opening = openTunnel({ host: 'pypi.org', port: 443 }, new URL(`http://127.0.0.1:${port}`), 150)
  await expect(opening).rejects.toMatchObject({ name: expect.stringMatching(/AbortError|TimeoutError/) })
})
