import { afterEach, describe, expect, test } from '@jest/globals'
import { object, text } from '../../../src/model/shape.ts'
import type { Http } from '../../../src/ports/http.ts'
import { createCrateIndex } from '../../../src/registries/crates/crate-index.ts'
import { createCratePages } from '../../../src/registries/crates/crate-page.ts'
import { createCrates } from '../../../src/registries/crates/registry.ts'
import { createWebApi } from '../../../src/registries/crates/web-api.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { testClock } from '../../platform/clock.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const nothing: Reply = { status: 404, body: '{}' }

/** A registry that always answers so; `asked` are the questions, with the second in which each of them left. */
async function stage(reply: Reply | undefined, parts = clientStage()) {
  const server = await serve(() => reply)
  const { clock } = parts
  const begun = clock.now()
  const asked: { readonly at: number; readonly path: string }[] = []
  const http: Http = {
    send(request) {
      asked.push({ at: (clock.now() - begun) / 1000, path: new URL(request.url).pathname })
      return parts.http.send(request)
    },
  }
  const address = { api: server.url, index: `${server.url}/index/`, pages: false }
  const registry = () =>
    createCrates({
      ...parts,
      http,
      name: 'crates.io',
      address,
      describe: () => Promise.resolve({ json: '{}' }),
    })
  return { parts, clock, http, address, registry, asked, url: server.url }
}

const release = { name: 'ink', version: '1.0.0' }
const shape = object({ name: text })

describe('the web API', () => {
  test('is asked one question a second, whatever is asked and by whichever client', async () => {
    const { http, clock, address, registry, asked } = await stage(nothing)
    const index = createCrateIndex(http, clock, address)
    const pages = createCratePages(http, clock, address)
    await Promise.all([
      registry().stored?.(release),
      index.isTrustedOnly('ink'),
      index.categories(),
      pages.crate('ink'),
      pages.owners('ink'),
      registry().stored?.(release),
    ])
    expect(asked.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5])
    expect(new Set(asked.map(({ path }) => path))).toEqual(
      new Set([
        '/api/v1/crates/ink/1.0.0',
        '/api/v1/crates/ink',
        '/api/v1/category_slugs',
        '/api/v1/crates/ink/owners',
      ]),
    )
  })

  test('of one host waits neither for that of another, nor for the index', async () => {
    const one = await stage(nothing)
    const other = await stage(nothing, one.parts)
    await Promise.all([
      createCratePages(one.http, one.clock, one.address).crate('ink'),
      createCratePages(other.http, other.clock, other.address).crate('ink'),
      one.registry().find(release),
    ])
    expect(one.clock.slept).toEqual([])
    expect([one.asked.length, other.asked.length]).toEqual([2, 1])
  })

  test('is asked in the turns of the clock that the client goes by', async () => {
    const { http, clock, url } = await stage(nothing)
    const apart = testClock()
    await Promise.all([clock, apart].map((each) => createWebApi(http, each).read(`${url}/api/v1/a`, shape)))
    expect([clock.slept, apart.slept]).toEqual([[], []])
  })

  test.each<[string, Reply | undefined, unknown]>([
    ['what fits', { status: 200, body: '{"name":"ink","id":1}' }, { found: { name: 'ink' } }],
    ['404', { status: 404, body: '{"errors":[{"detail":"gone"}]}' }, failure(404, 'unreadable', /answered 404: gone$/)],
    ['a page', { status: 200, body: '<html>' }, failure(200, 'unreadable', /cannot be read: TypeError: the whole/)],
    ['nothing', undefined, failure(0, 'unreachable', /did not answer: /)],
  ])('tells %s', async (_, reply, told) => {
    const { http, clock, url } = await stage(reply)
    expect(await createWebApi(http, clock).read(`${url}/api/v1/a`, shape)).toEqual(told)
  })

  test('that is out of order is left alone by those that stop, and by no others', async () => {
    const { http, clock, url, asked } = await stage({ status: 501, body: 'maintenance' })
    const addresses = ['a', 'b', 'c'].map((each) => `${url}/api/v1/${each}`)
    const stopping = createWebApi(http, clock, { stopsWhenDown: true })
    const answers = await Promise.all(addresses.map((each) => stopping.read(each, shape)))
    expect(answers).toEqual(Array.from({ length: 3 }, () => failure(501, 'unreadable', /api\/v1\/a answered 501/)))
    expect(asked).toHaveLength(1)
    const steady = createWebApi(http, clock)
    await Promise.all(addresses.map((each) => steady.read(each, shape)))
    expect(asked).toHaveLength(4)
  })
})

function failure(status: number, how: 'unreadable' | 'unreachable', message: RegExp) {
  return { failure: { status, code: `registry-${how}`, message: expect.stringMatching(message) } }
}
