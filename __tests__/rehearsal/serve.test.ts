import { afterEach, expect, test } from '@jest/globals'
import { openFaults, parseFault, type Fault } from '../../rehearsal/faults.ts'
import type { Handler } from '../../rehearsal/handler.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { serve, type LoopbackServer, type ServeOptions } from '../../rehearsal/serve.ts'
import { directly } from './through.ts'

const servers: LoopbackServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const journal = openJournal()
const echo: Handler = async ({ host, path, query, body }) => ({
  status: 200,
  body: `${host} ${path} ${query.toString()} ${body.toString()}`,
})

async function open(more: Partial<ServeOptions> = {}): Promise<LoopbackServer> {
  const server = await serve({
    handlers: new Map([
      ['pypi.org', { service: 'pypi', handle: echo }],
      ['crates.io', { service: 'crates', handle: echo }],
    ]),
    journal,
    upstream: async () => ({ status: 0 }),
    ...more,
  })
  servers.push(server)
  return server
}

test('the first segment of the path names the host', async () => {
  const { url } = await open()
  const asked = await directly(`${url}/crates.io/api/v1/me?x=1`, { method: 'POST', body: 'b' })
  expect(asked.body.toString()).toBe('crates.io /api/v1/me x=1 b')
  expect((await directly(`${url}/pypi.org`)).body.toString()).toBe('pypi.org /  ')
})

test('one host takes every request where it is fixed', async () => {
  const { url } = await open({ host: 'pypi.org' })
  expect((await directly(`${url}/crates.io/x`)).body.toString()).toBe('pypi.org /crates.io/x  ')
})

test('a host without a handler is a 404 that names those there are', async () => {
  const { url } = await open()
  const answer = await directly(`${url}/example.org/x`)
  expect(`${answer.status} ${answer.body.toString()}`).toBe(
    '404 No handler for the host "example.org"; there are: pypi.org, crates.io.\n',
  )
})

test('faults and the journal work as at the edge', async () => {
  const paths: string[] = []
  const { url } = await open({
    faults: openFaults([parseFault('crates:500@1') as Fault]),
    onRequest: (entry) =>
      paths.push(`${entry.service} ${entry.method} ${entry.host}${entry.path} ${entry.status} ${entry.by}`),
  })
  await directly(`${url}/crates.io/a`, { method: 'PUT', body: 'x' })
  await directly(`${url}/crates.io/a`, { method: 'PUT', body: 'x' })
  expect(paths).toEqual(['crates PUT crates.io/a 500 fault', 'crates PUT crates.io/a 200 handler'])
})
