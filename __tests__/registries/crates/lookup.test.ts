import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { downloadUrl, indexPath } from '../../../src/registries/crates/listing.ts'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const one = '1'.repeat(64)
const two = '2'.repeat(64)
const line = (vers: string, cksum: string, yanked = false): string =>
  JSON.stringify({ name: 'Ro-cket', vers, deps: [], cksum, features: {}, yanked, pubtime: '2026-11-21T00:00:00Z' })
const config: Reply = { status: 200, body: '{"dl":"https://static.example.org/crates","api":"https://example.org"}' }

/** Answers by path; what is not there is 404. */
async function stage(replies: Readonly<Record<string, Reply>>) {
  const server = await serve((request) => replies[request.url] ?? { status: 404, body: 'no' })
  const parts = clientStage()
  const registry = createCrates({
    ...parts,
    name: 'crates.io',
    address: { api: server.url, index: `${server.url}/index/`, pages: false },
    describe: () => Promise.resolve({ json: '{}' }),
  })
  const crate = parts.file('Ro-cket-1.0.0.crate', 'crate', 'Ro-cket', '1.0.0', Buffer.from('x'))
  return {
    server,
    ...parts,
    find: (version = '1.0.0') => registry.find({ name: 'Ro-cket', version }),
    stored: () => registry.stored?.({ name: 'Ro-cket', version: '1.0.0' }),
    upload: () => registry.upload(crate, new Credential('cio_tp_x', 'minted')),
    paths: () => server.seen.map((each) => `${each.method} ${each.url}`),
  }
}

describe('what the registry holds', () => {
  test('is read from the sparse index, without looking at build metadata', async () => {
    const { find, paths } = await stage({
      '/index/ro/-c/ro-cket': { status: 200, body: `${line('0.9.0', two)}\n${line('1.0.0+linux', one, true)}\n` },
      '/index/config.json': config,
    })
    const file = {
      filename: 'Ro-cket-1.0.0+linux.crate',
      sha256: one,
      yanked: true,
      url: 'https://static.example.org/crates/Ro-cket/1.0.0+linux/download',
    }
    expect(await find()).toEqual({ files: [file] })
    expect(await find('1.0.0+mac')).toEqual({ files: [file] })
    expect(paths()).toEqual(['GET /index/ro/-c/ro-cket', 'GET /index/config.json', 'GET /index/ro/-c/ro-cket'])
  })

  test('is nothing where the crate has other versions only', async () => {
    const { find, paths } = await stage({ '/index/ro/-c/ro-cket': { status: 200, body: line('1.0.0-rc.1', one) } })
    expect(await find()).toEqual({ files: [] })
    expect(paths()).toHaveLength(1)
  })

  test.each([404, 410, 451])('is absent at %i', async (status) => {
    const { find, paths } = await stage({ '/index/ro/-c/ro-cket': { status } })
    expect(await find()).toBe('absent')
    expect(paths()).toHaveLength(1)
  })

  test.each([
    ['a refusal', { status: 403, body: 'violation of our API data access policy' }, 'answered 403: violation'],
    ['no index file', { status: 200, body: '<html>' }, 'cannot be read'],
    [
      'a line without its checksum',
      { status: 200, body: '{"name":"a","vers":"1.0.0","yanked":false}' },
      'line 1.cksum is not a text',
    ],
    ['a checksum of another kind', { status: 200, body: line('1.0.0', 'abc') }, 'line 1.cksum is not a SHA-256'],
  ])('cannot be told from %s', async (_title, reply, words) => {
    const { find } = await stage({ '/index/ro/-c/ro-cket': reply })
    expect(await find()).toMatchObject({
      unreadable: { code: 'registry-unreadable', message: expect.stringContaining(words) },
    })
  })

  test('cannot be told without the configuration of the index', async () => {
    const { find } = await stage({ '/index/ro/-c/ro-cket': { status: 200, body: line('1.0.0', one) } })
    expect(await find()).toMatchObject({ unreadable: { message: expect.stringContaining('config.json answered 404') } })
  })
})

describe('what the database holds while the index lags behind', () => {
  const database: Reply = {
    status: 200,
    body: JSON.stringify({ version: { num: '1.0.0', checksum: one.toUpperCase(), yanked: false } }),
  }
  const stale = { status: 200, body: line('0.9.0', two) }

  test('is told by the web API, which nobody asks besides', async () => {
    const { find, upload, stored, paths } = await stage({
      '/index/ro/-c/ro-cket': stale,
      '/index/config.json': config,
      '/api/v1/crates/Ro-cket/1.0.0': database,
    })
    await upload()
    expect(await find()).toEqual({ files: [] })
    expect(paths()).toEqual(['PUT /api/v1/crates/new', 'GET /index/ro/-c/ro-cket'])
    expect(await stored()).toMatchObject({ files: [{ filename: 'Ro-cket-1.0.0.crate', sha256: one }] })
  })

  test('is asked for at most once a second, and the index as often as one likes', async () => {
    const { find, stored, clock, paths } = await stage({ '/index/ro/-c/ro-cket': stale })
    await Promise.all([find(), find(), find()])
    expect(clock.slept).toEqual([])
    await Promise.all([stored(), stored(), stored()])
    expect(paths().filter((each) => each.startsWith('GET /api/'))).toHaveLength(3)
    expect(clock.slept).toEqual([1000, 1000])
  })

  test.each([
    [{ status: 403, body: 'policy' }],
    [{ status: 404, body: '{"errors":[{"detail":"does not have a version"}]}' }],
    [{ status: 200, body: '<html>' }],
  ])('cannot be told where the web API answers %j', async (reply) => {
    const { stored } = await stage({ '/index/config.json': config, '/api/v1/crates/Ro-cket/1.0.0': reply })
    expect(await stored()).toBeUndefined()
  })

  test('cannot be told without the configuration of the index', async () => {
    const { stored } = await stage({ '/api/v1/crates/Ro-cket/1.0.0': database })
    expect(await stored()).toBeUndefined()
  })
})

describe('the ways of a sparse index', () => {
  test.each([
    ['a', '1/a'],
    ['Ab', '2/ab'],
    ['aBc', '3/a/abc'],
    ['serde', 'se/rd/serde'],
    ['Ro-cket', 'ro/-c/ro-cket'],
  ])('%s lies at %s', (name, path) => {
    expect(indexPath(name)).toBe(path)
  })

  test.each([
    ['https://e.org/crates', 'https://e.org/crates/MyCrate/1.0.0/download'],
    ['https://e.org/{crate}/{crate}-{version}.crate', 'https://e.org/MyCrate/MyCrate-1.0.0.crate'],
    ['https://e.org/{prefix}/{lowerprefix}/x', 'https://e.org/My/Cr/my/cr/x'],
    ['https://e.org/{sha256-checksum}', `https://e.org/${one}`],
  ])('a dl of %s is %s', (dl, expected) => {
    expect(downloadUrl(dl, { name: 'MyCrate', version: '1.0.0', sha256: one })).toBe(expected)
  })
})
