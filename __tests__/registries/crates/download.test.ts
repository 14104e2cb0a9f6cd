import { afterEach, describe, expect, test } from '@jest/globals'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import { sha256Of } from '../../make/crate.ts'
import { type Reply, type Seen, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const bytes = Buffer.from('the bytes of a crate')

/** Answers downloads; the index is there. `dl` is made of the server's own address. */
async function stage(answer: (request: Seen) => Reply | undefined, dl = '/dl') {
  const server = await serve((request) =>
    request.url === '/index/config.json'
      ? { status: 200, body: JSON.stringify({ dl: `http://${request.headers.host}${dl}` }) }
      : answer(request),
  )
  const parts = clientStage()
  const registry = createCrates({
    ...parts,
    name: 'crates.io',
    address: { api: server.url, index: `${server.url}/index/`, pages: true },
    describe: () => Promise.resolve({ json: '{}' }),
  })
  const crate = parts.file('tiny-1.0.0+x.crate', 'crate', 'tiny', '1.0.0+x', bytes)
  const paths = () => server.seen.map((each) => each.url).filter((each) => each !== '/index/config.json')
  return { server, paths, download: () => registry.download?.(crate), crate }
}

describe('the file of a release', () => {
  test('is fetched from where the index says, and hashed', async () => {
    const { download, paths } = await stage(() => ({ status: 200, body: bytes }))
    expect(await download()).toEqual({ sha256: sha256Of(bytes) })
    expect(paths()).toEqual(['/dl/tiny/1.0.0+x/download'])
  })

  test('is hashed as it is served, not as it should be', async () => {
    const { download } = await stage(() => ({ status: 200, body: 'other bytes' }))
    expect(await download()).toEqual({ sha256: sha256Of(Buffer.from('other bytes')) })
  })

  test('is found by its checksum where the registry stores it so', async () => {
    const { download, paths, crate } = await stage(() => ({ status: 200, body: bytes }), '/by/{sha256-checksum}.crate')
    expect(await download()).toEqual({ sha256: crate.sha256 })
    expect(paths()).toEqual([`/by/${crate.sha256}.crate`])
  })

  test('is followed to where it lies', async () => {
    const { download, paths } = await stage(({ url }) =>
      url === '/store/tiny' ? { status: 200, body: bytes } : { status: 302, headers: { location: '/store/tiny' } },
    )
    expect(await download()).toEqual({ sha256: sha256Of(bytes) })
    expect(paths()).toEqual(['/dl/tiny/1.0.0+x/download', '/store/tiny'])
  })

  test.each([
    ['that is not there yet', { status: 403, body: 'AccessDenied' }, 'answered 403: AccessDenied'],
    ['that goes round in circles', { status: 302, headers: { location: '/dl/tiny' } }, 'answered 302'],
    ['that goes nowhere', { status: 302, headers: { location: 'http://[' } }, 'answered 302'],
  ] as const)('%s cannot be told', async (_title, reply, words) => {
    const { download, paths } = await stage(() => reply)
    expect(await download()).toMatchObject({
      unreadable: { code: 'registry-unreadable', message: expect.stringContaining(words) },
    })
    expect(paths().length).toBeLessThanOrEqual(6)
  })
})
