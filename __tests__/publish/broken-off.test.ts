import { afterEach, expect, test } from '@jest/globals'
import { takeInventory } from '../../src/publish/inventory.ts'
import { publishTo } from '../../src/publish/release.ts'
import { createSession } from '../../src/publish/session.ts'
import { createCrates } from '../../src/registries/crates/registry.ts'
import { waitUntilServed } from '../../src/verify/wait.ts'
import { sha256Of } from '../make/crate.ts'
import { serve, stopAll } from '../platform/server.ts'
import { clientStage } from '../registries/stage.ts'
import { numbered } from './stage.ts'

afterEach(stopAll)

/**
 * A small crates.io whose index never learns of anything, as a stale cache does, and which loses its answer to every
 * first publish after it has stored it.
 */
async function forgetfulRegistry() {
  const stored = new Map<string, Buffer>()
  const server = await serve((request) => {
    const { method, url, headers, body } = request
    if (url === '/index/config.json') {
      return { status: 200, body: JSON.stringify({ dl: `http://${headers.host}/dl` }) }
    }
    if (url.startsWith('/index/')) return { status: 404 }
    if (url === '/api/v1/trusted_publishing/tokens') {
      return method === 'POST' ? { status: 200, body: '{"token":"cio_tp_1"}' } : { status: 204 }
    }
    if (url === '/api/v1/crates/new' && headers.authorization === 'cio_tp_1') {
      const length = body.readUInt32LE(0)
      const { name, vers } = JSON.parse(String(body.subarray(4, 4 + length))) as { name: string; vers: string }
      if (stored.has(`${name}/${vers}`)) {
        return { status: 200, body: `{"errors":[{"detail":"crate version \`${vers}\` is already uploaded"}]}` }
      }
      stored.set(`${name}/${vers}`, body.subarray(8 + length))
      return undefined
    }
    const bytes = stored.get(url.replace(/^\/(?:api\/v1\/crates|dl)\/|\/download$/g, ''))
    if (bytes === undefined) return { status: 404, body: '{"errors":[{"detail":"does not exist"}]}' }
    if (url.startsWith('/dl/')) return { status: 200, body: bytes }
    const version = { num: '1.0.0', checksum: sha256Of(bytes), yanked: false }
    return { status: 200, body: JSON.stringify({ version }) }
  })
  return { server, stored }
}

test('a release whose every answer is lost ends with every crate out once, verified, and the token revoked', async () => {
  const { server, stored } = await forgetfulRegistry()
  const parts = clientStage()
  const crates = ['core', 'app'].map((name) =>
    parts.file(`${name}-1.0.0.crate`, 'crate', name, '1.0.0', Buffer.from(`bytes of ${name}`)),
  )
  const registry = createCrates({
    ...parts,
    name: 'other',
    address: { api: server.url, index: `${server.url}/index/`, pages: false },
    describe: ({ name, version }) => Promise.resolve({ json: JSON.stringify({ name, vers: version }) }),
  })
  const session = createSession({
    ...parts,
    registry,
    identity: numbered(),
    given: undefined,
    trusted: true,
    onMinted: () => {},
  })

  const inventory = await takeInventory(registry, crates, ['core', 'app'])
  expect(inventory.problems).toEqual([])
  const outcomes = await publishTo({ ...parts, registry, session, holdings: inventory.holdings })
  expect(outcomes.map((each) => [each.filename, each.outcome])).toEqual([
    ['core-1.0.0.crate', 'uploaded'],
    ['app-1.0.0.crate', 'uploaded'],
  ])
  expect(await session.close()).toEqual([])
  expect([...stored.keys()]).toEqual(['core/1.0.0', 'app/1.0.0'])
  const verified = await waitUntilServed({ ...parts, registry, distributions: crates })
  expect(verified.map((each) => each.verified)).toEqual([true, true])
  const writes = server.seen.filter((each) => each.method !== 'GET').map((each) => `${each.method} ${each.url}`)
  expect(writes).toEqual([
    'POST /api/v1/trusted_publishing/tokens',
    'PUT /api/v1/crates/new',
    'PUT /api/v1/crates/new',
    'DELETE /api/v1/trusted_publishing/tokens',
  ])
})
