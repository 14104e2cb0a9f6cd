import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A container that a client wanted: the body of `POST /containers/create` (Docker Engine API 1.50). */
export interface Wanted {
  readonly name: string | null
  readonly platform: string | null
  readonly body: unknown
}

/** An engine that every client can ask, and that starts nothing. */
export interface Engine {
  /** `DOCKER_HOST` */
  readonly host: string
  readonly wanted: readonly Wanted[]
  /** Every other request: `POST /containers/x/stop`. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** What it says to whoever wants a container. */
export const refusal = 'this engine starts no container'

/** Opens one on loopback. It knows every image, so that none is pulled. */
export async function openEngine(): Promise<Engine> {
  const wanted: Wanted[] = []
  const asked: string[] = []
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://engine')
      const route = pathname.replace(/^\/v\d+\.\d+/, '')
      const [status, answer] = ((): readonly [number, unknown] => {
        if (route === '/_ping') return [200, undefined]
        if (route === '/version') return [200, version]
        if (route.startsWith('/images/'))
          return [200, { Id: `sha256:${'1'.repeat(64)}`, Os: 'linux', Architecture: 'amd64' }]
        if (route !== '/containers/create') {
          asked.push(`${request.method ?? ''} ${route}`)
          return [200, {}]
        }
        const body: unknown = JSON.parse(text, inOrder)
        wanted.push({ name: searchParams.get('name'), platform: searchParams.get('platform'), body })
        return [500, { message: refusal }]
      })()
      response.writeHead(status, { 'api-version': version.ApiVersion, 'content-type': 'application/json' })
      response.end(answer === undefined ? 'OK' : JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `tcp://127.0.0.1:${port}`,
    wanted,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The client gives variables and mounts in no order. */
const inOrder = (key: string, value: unknown): unknown =>
  (key === 'Env' || key === 'Binds') && Array.isArray(value) ? value.map(String).sort() : value

const version = {
  Version: '28.2.2',
  ApiVersion: '1.50',
  MinAPIVersion: '1.24',
  Os: 'linux',
  Arch: 'amd64',
  Components: [{ Name: 'Engine', Version: '28.2.2', Details: { ApiVersion: '1.50' } }],
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString()
}
