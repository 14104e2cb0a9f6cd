import { afterEach, describe, expect, test } from '@jest/globals'
import { sha256Of } from '../../../src/model/sha256.ts'
import { Credential } from '../../../src/model/credential.ts'
import { otherAddress } from '../../../src/registries/pypi/address.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import { type Reply, type Seen, serve, type Server, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const one = '1'.repeat(64)
const wheel = 'my_pkg-1.0-py3-none-any.whl'
const release = { name: 'My.Pkg', version: '1.0' }
const login = `Basic ${Buffer.from('Älice:a b').toString('base64')}`
const page = (url = `x#sha256=${one}`): Reply => ({ status: 200, body: `<a href="${url}">${wheel}</a>` })
const missing: Reply = { status: 404, body: 'no such page' }

async function stage(
  answer: (request: Seen) => Reply,
  options: { readonly password?: string; readonly path?: string } = {},
) {
  const { password = 'a b', path = '/team/' } = options
  const server = await serve(answer)
  const registry = createPypi({
    ...clientStage(),
    name: 'other',
    address: otherAddress(`${server.url}${path}`),
    user: 'Älice',
    ...(password !== '' && { reading: new Credential(password, 'given') }),
    describe: () => Promise.resolve({ fields: [] }),
  })
  return { server, registry, find: () => registry.find(release) }
}

const asked = ({ seen }: Server): readonly string[] =>
  seen.map(({ url, headers }) => `${url}${headers.authorization === undefined ? '' : ' with the token'}`)
const there = { files: [expect.objectContaining({ filename: wheel, sha256: one })] }

describe('an index that is open', () => {
  test('is not shown the token', async () => {
    const { server, find } = await stage(() => page())
    expect(await find()).toEqual(there)
    expect(asked(server)).toEqual(['/team/simple/my-pkg/'])
  })

  test('is followed to another address of its own, on which links are then built', async () => {
    const { server, find } = await stage(({ url }) =>
      url === '/team/simple/my-pkg/'
        ? { status: 301, headers: { location: '/moved/my-pkg/' } }
        : page(`../f/a.whl#sha256=${one}`),
    )
    expect(await find()).toMatchObject({ files: [{ url: `${server.url}/moved/f/a.whl` }] })
  })

  test('is not followed in circles', async () => {
    const { server, find } = await stage(({ url }) => ({ status: 302, headers: { location: url } }), { password: '' })
    expect(await find()).toMatchObject({ unreadable: { code: 'registry-unreadable' } })
    expect(server.seen).toHaveLength(6)
  })

  test('does not know a project for which it sends to the page of another index', async () => {
    const pypi = await serve(() => page())
    const { find } = await stage(() => ({ status: 303, headers: { location: `${pypi.url}/simple/My.Pkg` } }))
    expect(await find()).toBe('absent')
    expect(pypi.seen).toEqual([])
  })

  test('cannot be read where it sends to a page of another host that is not about the project', async () => {
    const { find } = await stage(() => ({ status: 302, headers: { location: 'https://login.example.org/?to=my-pkg' } }))
    expect(await find()).toMatchObject({
      unreadable: { message: expect.stringContaining('is at https://login.example.org/?to=my-pkg') },
    })
  })

  test('cannot be read where a website answers in its place', async () => {
    const { find } = await stage(() => ({
      status: 200,
      body: '<html><script src="/app.js"></script><a href="/">Home</a>',
    }))
    expect(await find()).toMatchObject({
      unreadable: { code: 'registry-unreadable', message: expect.stringContaining('a page for people') },
    })
  })
})

describe('devpi', () => {
  const devpi = (answer: Reply): Reply => ({ ...answer, headers: { 'x-devpi-api-version': '2' } })

  test('is found where it has its pages, and shown to people there', async () => {
    const { server, registry, find } = await stage(({ url }) =>
      devpi(url === '/team/+simple/my-pkg/' ? page() : missing),
    )
    expect(await find()).toEqual(there)
    expect(await find()).toEqual(there)
    expect(registry.page(release)).toBe(`${server.url}/team/+simple/my-pkg/`)
    expect(asked(server).filter((each) => each.startsWith('/team/simple/'))).toHaveLength(2)
  })

  test('is not looked for where nobody says that he is it', async () => {
    const { server, find } = await stage(() => missing, { password: '' })
    expect(await find()).toBe('absent')
    expect(asked(server)).toEqual(['/team/simple/my-pkg/'])
  })
})

describe('an index that wants a login for reading', () => {
  const locked =
    (closed: Reply, open: (request: Seen) => Reply = () => page()) =>
    (request: Seen): Reply =>
      request.headers.authorization === login ? open(request) : closed

  test.each([
    ['refuses', { status: 401 }],
    ['forbids', { status: 403 }],
    ['hides what there is', missing],
    ['sends to a login page', { status: 302, headers: { location: 'https://login.example.org/' } }],
  ] as const)('and %s without one is shown the token, at once from then on', async (_title, closed) => {
    const { server, find } = await stage(locked(closed))
    expect(await find()).toEqual(there)
    expect(await find()).toEqual(there)
    const at = '/team/simple/my-pkg/'
    expect(asked(server)).toEqual([at, `${at} with the token`, `${at} with the token`])
  })

  test('refuses a wrong one, which is told before anything is uploaded', async () => {
    for (const open of [missing, { status: 401 }] as const) {
      const { find } = await stage(({ headers }) => (headers.authorization === undefined ? open : { status: 401 }))
      expect(await find()).toMatchObject({
        unreadable: { code: 'registry-forbidden', fix: expect.stringContaining('`pypi-user`') },
      })
    }
  })

  test('may have a token that is for uploads alone, where everybody else may read', async () => {
    const { find } = await stage(({ headers }) => (headers.authorization === undefined ? missing : { status: 403 }))
    expect(await find()).toBe('absent')
  })

  test('is no failure of a dry run, which has no token', async () => {
    const { find } = await stage(locked({ status: 401 }), { password: '' })
    expect(await find()).toMatchObject({ unreadable: { code: 'credential-missing', level: 'live' } })
  })

  test('is not shown the token by the way of another host', async () => {
    const stranger = await serve(() => ({ status: 401 }))
    const { find } = await stage(() => ({ status: 302, headers: { location: `${stranger.url}/elsewhere/` } }))
    expect(await find()).toMatchObject({ unreadable: { message: expect.stringContaining('is at') } })
    expect(stranger.seen).toEqual([])
  })
})

describe('a file of which the page tells no SHA-256', () => {
  const bytes = Buffer.from('a wheel')

  test('is fetched once and hashed, with the token where one is due, and without it from a store elsewhere', async () => {
    const store = await serve(() => ({ status: 200, body: bytes }))
    const { server, find } = await stage(({ url, headers }) => {
      if (headers.authorization !== login) return { status: 401 }
      return url.endsWith('.whl') ? { status: 302, headers: { location: `${store.url}/a` } } : page('a.whl#md5=0')
    })
    expect(await find()).toMatchObject({ files: [{ filename: wheel, sha256: sha256Of(bytes) }] })
    expect(await find()).toMatchObject({ files: [{ sha256: sha256Of(bytes) }] })
    expect(asked(server).filter((each) => each.includes('.whl'))).toEqual(['/team/simple/my-pkg/a.whl with the token'])
    expect(asked(store)).toEqual(['/a'])
  })

  test('leaves the index unread where it cannot be fetched', async () => {
    const { find } = await stage(({ url }) => (url.endsWith('.whl') ? { status: 410, body: 'gone' } : page('a.whl')))
    expect(await find()).toMatchObject({
      unreadable: {
        code: 'registry-unreadable',
        message: expect.stringContaining('/a.whl, whose SHA-256 the index does not tell, answered 410: gone'),
      },
    })
  })
})
