import { afterEach, describe, expect, test } from '@jest/globals'
import { problem } from '../../../src/model/problem.ts'
import { createCrateIndex } from '../../../src/registries/crates/crate-index.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const line = (name: string, vers: string, yanked = false): string =>
  JSON.stringify({ name, vers, deps: [], cksum: '1'.repeat(64), features: {}, yanked })

/** Answers by path; what is not there is 404. */
async function stage(replies: Readonly<Record<string, Reply | undefined>>, other: Reply = { status: 404, body: 'no' }) {
  const server = await serve((request) => (request.url in replies ? replies[request.url] : other))
  const parts = clientStage()
  const index = createCrateIndex(parts.http, parts.clock, {
    api: server.url,
    index: `${server.url}/index/`,
    pages: false,
  })
  return { index, server, ...parts, paths: () => server.seen.map((each) => each.url) }
}

describe('the versions of a crate', () => {
  test('are read from the sparse index, with the name as the crate was created, and once', async () => {
    const { index, paths } = await stage({
      '/index/ro/ck/rocket': { status: 200, body: `${line('Rocket', '0.9.0')}\n${line('Rocket', '1.0.0', true)}\n` },
    })
    const versions = [
      { name: 'Rocket', version: '0.9.0', yanked: false },
      { name: 'Rocket', version: '1.0.0', yanked: true },
    ]
    expect(await index.versions('ROCKET')).toEqual(versions)
    expect(await index.versions('ROCKET')).toEqual(versions)
    expect(paths()).toEqual(['/index/ro/ck/rocket'])
  })

  test.each([
    ['its features, of both syntaxes', { features: { a: [], b: ['a'] }, features2: { c: ['dep:x', 'b', 'a?/d'] } }, 3],
    ['the entries of the largest of them', { features: { all: ['a', 'b', 'c', 'd'], a: [] } }, 4],
    ['nothing where it has none', { features: {} }, undefined],
    ['nothing where they are no features', { features: { a: 'b' }, features2: 7 }, 1],
  ])('come with %s', async (_, features, most) => {
    const body = JSON.stringify({ ...JSON.parse(line('wide', '1.0.0')), ...features })
    const { index } = await stage({ '/index/wi/de/wide': { status: 200, body } })
    const version = { name: 'wide', version: '1.0.0', yanked: false }
    expect(await index.versions('wide')).toEqual([{ ...version, ...(most !== undefined && { features: most }) }])
  })

  test.each([404, 410, 451])('are none at %i', async (status) => {
    const { index } = await stage({}, { status })
    expect(await index.versions('rocket')).toBe('absent')
  })

  test.each(['../../config.json', 'a b', '', 'näme', 'a/b'])('of %j are none, and nobody is asked', async (name) => {
    const { index, paths } = await stage({})
    expect(await index.versions(name)).toBe('absent')
    expect(paths()).toEqual([])
  })

  test.each([
    ['a page of a proxy', { status: 200, body: '<html>Sign in</html>' }, 'cannot be read'],
    ['a refusal', { status: 403, body: 'violation of our API data access policy' }, 'answered 403: violation'],
    ['the file of another crate', { status: 200, body: line('stranger', '1.0.0') }, 'it is about stranger'],
    ['a redirect', { status: 302, headers: { location: 'https://example.org' } }, 'answered 302'],
  ])('cannot be told from %s, which is a warning and no reason to stop asking', async (_, reply, words) => {
    const { index } = await stage({ '/index/ga/rb/garbage': reply }, { status: 200, body: line('fine', '1.0.0') })
    expect(await index.versions('garbage')).toMatchObject({
      unreadable: { code: 'registry-unreadable', level: 'warning', message: expect.stringContaining(words) },
    })
    expect(await index.versions('fine')).toHaveLength(1)
  })

  test.each([
    ['does not answer', undefined, 'registry-unreachable'],
    ['is out of order', { status: 503, body: 'maintenance' }, 'registry-unreadable'],
  ])('are not asked for any further where the index %s', async (_, reply, code) => {
    const names = Array.from({ length: 50 }, (_each, at) => `crate-${at}`)
    const { index, paths, clock } = await stage(Object.fromEntries(names.map((name) => [path(name), reply])))
    const answers = await Promise.all(names.map((name) => index.versions(name)))
    expect(answers.every((each) => typeof each === 'object' && 'unreadable' in each)).toBe(true)
    expect(answers[49]).toMatchObject({ unreadable: { code, level: 'warning' } })
    // those that were on their way, with all the tries of a request
    expect(new Set(paths()).size).toBe(8)
    expect(paths()).toHaveLength(32)
    expect(clock.slept.length).toBeLessThan(32)
  })

  test('of a crate with ten thousand versions are read within two seconds', async () => {
    const body = Array.from({ length: 10_000 }, (_, at) =>
      line('huge', `0.${at}.0`).replace('"deps":[]', `"deps":${JSON.stringify(dependencies)}`),
    ).join('\n')
    const { index } = await stage({ '/index/hu/ge/huge': { status: 200, body } })
    expect(body.length).toBeGreaterThan(5_000_000)
    const started = performance.now()
    expect(await index.versions('huge')).toHaveLength(10_000)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('are not asked for where it is not known how: the registry is asked for that once', async () => {
    const { http, clock } = await stage({})
    let asked = 0
    const locked = {
      place() {
        asked += 1
        return Promise.resolve({ unreadable: problem('credential-missing', 'locked', 'Unlock.', { level: 'live' }) })
      },
    }
    const index = createCrateIndex(http, clock, { api: '', index: '', pages: false }, locked)
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => index.versions(name)))
    expect(answers).toEqual(
      Array.from({ length: 3 }, () => ({
        unreadable: expect.objectContaining({ code: 'credential-missing', level: 'warning' }),
      })),
    )
    expect(asked).toBe(1)
  })

  test('are asked for eight at a time', async () => {
    const names = Array.from({ length: 40 }, (_each, at) => `crate-${at}`)
    const { http, clock, server } = await stage({})
    let [running, most] = [0, 0]
    const counted = createCrateIndex(
      {
        async send(request) {
          running += 1
          most = Math.max(most, running)
          const answer = await http.send(request)
          running -= 1
          return answer
        },
      },
      clock,
      { api: server.url, index: `${server.url}/index/`, pages: false },
    )
    await Promise.all(names.map((name) => counted.versions(name)))
    expect(most).toBe(8)
    expect(server.seen).toHaveLength(40)
  })
})

describe('the categories', () => {
  const slugs = '{"category_slugs":[{"id":"wasm","slug":"wasm","description":"…"},{"id":"a::b","slug":"a::b"}]}'

  test('are asked of the web API once', async () => {
    const { index, paths } = await stage({ '/api/v1/category_slugs': { status: 200, body: slugs } })
    expect(await index.categories()).toEqual(new Set(['wasm', 'a::b']))
    await index.categories()
    expect(paths()).toEqual(['/api/v1/category_slugs'])
  })

  test.each([
    ['{"category_slugs":[]}', 'category_slugs is empty'],
    ['{"errors":[{"detail":"slow down"}]}', 'category_slugs is not a list'],
    ['', 'the whole is not an object'],
  ])('cannot be told from %j', async (body, words) => {
    const { index } = await stage({ '/api/v1/category_slugs': { status: 200, body } })
    expect(await index.categories()).toMatchObject({
      unreadable: { code: 'registry-unreadable', level: 'warning', message: expect.stringContaining(words) },
    })
  })
})

describe('the size of a version', () => {
  test.each([
    ['{"version":{"num":"1.0.0+a","crate_size":12000000}}', 12_000_000],
    ['{"version":{"num":"1.0.0+a","crate_size":null}}', undefined],
    ['{"version":{"num":"1.0.0+a"}}', undefined],
  ])('is what the web API tells in %s', async (body, size) => {
    const { index, paths } = await stage({ '/api/v1/crates/wide/1.0.0%2Ba': { status: 200, body } })
    expect(await index.size('wide', '1.0.0+a')).toBe(size)
    expect(paths()).toHaveLength(1)
  })

  test('takes its turn behind another question', async () => {
    const { index, clock } = await stage({
      '/api/v1/crates/wide/1.0.0': { status: 200, body: '{"version":{"crate_size":1}}' },
      '/api/v1/crates/wide?include=': { status: 200, body: '{"crate":{}}' },
    })
    await Promise.all([index.isTrustedOnly('wide'), index.size('wide', '1.0.0')])
    expect(clock.slept).toEqual([1000])
  })

  test('cannot be told from a refusal, which is a warning', async () => {
    const { index } = await stage({}, { status: 403, body: 'no' })
    expect(await index.size('wide', '1.0.0')).toMatchObject({
      unreadable: { code: 'registry-unreadable', level: 'warning' },
    })
  })
})

describe('whether a crate takes tokens', () => {
  test('is asked of the web API, one crate a second, by a client that says who it is', async () => {
    const { index, server, clock } = await stage({
      '/api/v1/crates/shut?include=': { status: 200, body: '{"crate":{"name":"shut","trustpub_only":true}}' },
      '/api/v1/crates/open?include=': { status: 200, body: '{"crate":{"name":"open","trustpub_only":false}}' },
      '/api/v1/crates/old?include=': { status: 200, body: '{"crate":{"name":"old"}}' },
    })
    const answers = await Promise.all(['shut', 'open', 'old', 'new'].map((name) => index.isTrustedOnly(name)))
    expect(answers).toEqual([true, false, false, false])
    expect(clock.slept).toEqual([1000, 1000, 1000])
    expect(server.seen.map((each) => each.headers['user-agent'])).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^release-action\/\S+ \(\+https:/)),
    )
  })

  test('cannot be told from a refusal', async () => {
    const { index } = await stage({}, { status: 403, body: 'violation of our API data access policy' })
    expect(await index.isTrustedOnly('any')).toMatchObject({ unreadable: { code: 'registry-unreadable' } })
  })
})

const dependencies = Array.from({ length: 12 }, (_, at) => ({ name: `dependency-${at}`, req: '^1', features: [] }))

const path = (name: string): string => `/index/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`
