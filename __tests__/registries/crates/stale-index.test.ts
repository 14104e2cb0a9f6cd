import { afterEach, expect, test } from '@jest/globals'
import { handleCrates } from '../../../rehearsal/handlers/crates/handler.ts'
import { openJournal } from '../../../rehearsal/journal.ts'
import { type LoopbackServer, serve } from '../../../rehearsal/serve.ts'
import { Credential } from '../../../src/model/credential.ts'
import { takeInventory } from '../../../src/publish/inventory.ts'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import { waitUntilServed } from '../../../src/verify/wait.ts'
import { makeCrate } from '../../make/crate.ts'
import { cratesStage, TOKEN } from '../../make/crates-stage.ts'
import { clientStage } from '../stage.ts'

const open: LoopbackServer[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** Our client before the loopback crates.io, both by one clock that never really waits. */
async function stage(indexCache: number, indexLag = 0) {
  const parts = clientStage()
  const bases = { api: '', downloads: '' }
  const { state } = cratesStage({ now: () => parts.clock.now(), indexCache, indexLag, bases }, { tiny: ['0.9.0'] })
  const site = {
    service: 'crates',
    handle: (request: Parameters<typeof handleCrates>[0]) => handleCrates(request, state),
  }
  const journal = openJournal()
  const server = await serve({
    handlers: new Map(['crates.io', 'index.crates.io', 'static.crates.io'].map((host) => [host, site])),
    journal,
    upstream: () => Promise.resolve({ status: 404 }),
  })
  open.push(server)
  bases.api = `${server.url}/crates.io`
  bases.downloads = `${server.url}/static.crates.io`
  const client = () =>
    createCrates({
      ...parts,
      name: 'crates.io',
      address: { api: bases.api, index: `${server.url}/index.crates.io/`, pages: true },
      describe: ({ name, version }) => Promise.resolve({ json: JSON.stringify({ name, vers: version }) }),
    })
  const crate = parts.file('tiny-1.0.0.crate', 'crate', 'tiny', '1.0.0', makeCrate('tiny', '1.0.0'))
  const reads = (host: string) => journal.entries().filter((each) => each.host === host && each.method === 'GET').length
  return { ...parts, client, crate, reads, state }
}

test('an index that a cache keeps stale for 90 seconds is waited for, and the crate fetched once', async () => {
  const { client, crate, clock, reads, state } = await stage(90_000)
  const registry = client()
  // the look before the upload is what makes the cache keep the old answer
  expect((await takeInventory(registry, [crate], ['tiny'])).holdings).toMatchObject([{ standing: 'absent' }])
  expect(await registry.upload(crate, new Credential(TOKEN, 'given'))).toEqual({ outcome: 'stored' })
  expect(state.published).toHaveLength(1)
  const begun = clock.now()
  const verified = await waitUntilServed({ registry: client(), distributions: [crate], clock })
  expect(verified).toEqual([{ filename: crate.filename, verified: true }])
  expect([reads('static.crates.io'), reads('crates.io')]).toEqual([1, 0])
  expect(clock.now() - begun).toBeGreaterThanOrEqual(90_000)
  expect(clock.now() - begun).toBeLessThan(110_000)
})

test('the web API tells of an upload, with one request, however stale the index is', async () => {
  const { client, crate, clock, reads } = await stage(90_000)
  const registry = client()
  expect(await registry.find(crate)).toEqual({ files: [] })
  await registry.upload(crate, new Credential(TOKEN, 'given'))
  expect(await registry.find(crate)).toEqual({ files: [] })
  expect(await registry.stored?.(crate)).toMatchObject({ files: [{ sha256: crate.sha256 }] })
  expect([reads('crates.io'), clock.slept]).toEqual([1, []])
})

test('an index that is three seconds behind is asked again soon, and alone, also by the client that sent the crate', async () => {
  const { client, crate, clock, reads } = await stage(0, 3000)
  const registry = client()
  await registry.upload(crate, new Credential(TOKEN, 'given'))
  const begun = clock.now()
  const verified = await waitUntilServed({ registry, distributions: [crate], clock })
  expect(verified).toEqual([{ filename: crate.filename, verified: true }])
  expect(reads('crates.io')).toBe(0)
  expect(clock.now() - begun).toBeLessThan(5000)
})

test('an index that stays stale for good is a warning: the bytes were seen', async () => {
  const { client, crate } = await stage(3_600_000)
  const registry = client()
  await takeInventory(registry, [crate], ['tiny'])
  await registry.upload(crate, new Credential(TOKEN, 'given'))
  expect(
    await waitUntilServed({ registry: client(), distributions: [crate], clock: clientStage().clock }),
  ).toMatchObject([{ verified: true, problem: { code: 'verify-index-late', level: 'warning' } }])
})
