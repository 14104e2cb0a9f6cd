import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { addressOf } from '../../../src/registries/crates/address.ts'
import { openIndex } from '../../../src/registries/crates/sparse-index.ts'
import { type Reply, type Seen, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const reading = new Credential('Bearer inside', 'given')
const config = (more: object = {}): Reply => ({
  status: 200,
  body: JSON.stringify({ dl: 'https://dl.e.org', ...more }),
})

/** An index named by the server's own address, with `below` after it. */
async function stage(answer: (request: Seen, count: number) => Reply | undefined, below = '', token?: Credential) {
  const server = await serve(answer)
  const { http } = clientStage()
  const address = addressOf(`${server.url}${below}`)
  const index = openIndex({ http, address, isCratesIo: false, reading: token })
  return { server, index, asked: () => server.seen.map(({ url, headers }) => [url, headers.authorization]) }
}

describe('the index of another registry', () => {
  test('tells where uploads go, and is asked for that once', async () => {
    const { index, asked } = await stage(() => config({ api: 'https://api.e.org/' }))
    const [one, other] = await Promise.all([index.config(), index.place()])
    expect(one).toEqual(other)
    expect(one).toMatchObject({ dl: 'https://dl.e.org', api: 'https://api.e.org', reading: undefined })
    expect(asked()).toEqual([['/index/config.json', undefined]])
  })

  test('takes uploads at its own address where it names no other', async () => {
    const { index, server } = await stage(() => config())
    expect(await index.place()).toMatchObject({ api: server.url })
  })

  test.each([
    ['there is nothing', { status: 404 }],
    ['a website answers anything', { status: 200, body: '<!doctype html><title>Hello</title>' }],
  ] as const)('lies at the address itself where %s below it', async (_title, below) => {
    const { index, server, asked } = await stage(({ url }) => (url === '/config.json' ? config() : below))
    expect(await index.place()).toMatchObject({ index: `${server.url}/` })
    await index.file('serde')
    expect(asked().map(([url]) => url)).toEqual(['/index/config.json', '/config.json', '/se/rd/serde'])
  })

  test('shows the token only after it was asked for, and then with everything', async () => {
    const { index, asked } = await stage(
      ({ headers }) => (headers.authorization === undefined ? { status: 401 } : config({ 'auth-required': true })),
      '',
      reading,
    )
    expect(await index.place()).toMatchObject({ reading })
    await index.file('serde')
    expect(asked()).toEqual([
      ['/index/config.json', undefined],
      ['/index/config.json', 'Bearer inside'],
      ['/index/se/rd/serde', 'Bearer inside'],
    ])
  })

  test('shows no token to an index that is open', async () => {
    const { index, asked } = await stage(() => config(), '', reading)
    await index.file('serde')
    expect(asked().map(([, authorization]) => authorization)).toEqual([undefined, undefined])
  })

  test('that says `auth-required` without refusing anybody wants a token all the same', async () => {
    const { index } = await stage(() => config({ 'auth-required': true }))
    expect(await index.config()).toMatchObject({ unreadable: { code: 'credential-missing', level: 'live' } })
  })

  test('is asked again where it could not be read', async () => {
    const { index, asked } = await stage((_request, count) => (count === 1 ? { status: 403 } : config()))
    expect(await index.config()).toMatchObject({ unreadable: { code: 'registry-unreadable' } })
    expect(await index.config()).toMatchObject({ dl: 'https://dl.e.org' })
    expect(asked()).toHaveLength(2)
  })

  test.each([['{}'], ['[]'], ['{"dl":1}'], ['{"dl":"x","auth-required":"yes"}']])(
    'cannot be read where its configuration is %s',
    async (body) => {
      const { index } = await stage(() => ({ status: 200, body }))
      expect(await index.config()).toMatchObject({ unreadable: { code: 'registry-unreadable' } })
    },
  )
})

test('crates.io is shown no token, whatever it answers', async () => {
  const server = await serve(() => ({ status: 401 }))
  const { http } = clientStage()
  const address = { api: server.url, index: `${server.url}/`, pages: true }
  const index = openIndex({ http, address, isCratesIo: true, reading })
  await index.config()
  await index.file('serde')
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined])
})
