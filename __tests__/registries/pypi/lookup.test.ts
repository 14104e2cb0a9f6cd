import { afterEach, describe, expect, test } from '@jest/globals'
import { isOf } from '../../../src/registries/pypi/listing.ts'
import { normalisedName } from '../../../src/model/project-name.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const one = '1'.repeat(64)
const two = '2'.repeat(64)

async function stage(reply: Reply | undefined) {
  const server = await serve(() => reply)
  const registry = createPypi({
    ...clientStage(),
    name: 'other',
    address: { upload: `${server.url}/legacy/`, simple: `${server.url}/simple/`, project: undefined },
    describe: () => Promise.resolve({ fields: [] }),
  })
  return { server, find: (version = '1.0') => registry.find({ name: 'My.Pkg', version }) }
}

const json = (files: readonly object[]): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
  body: JSON.stringify({ meta: { 'api-version': '1.4' }, name: 'my-pkg', versions: [], files }),
})

describe('what the index holds', () => {
  test('is asked by the normalised name, for JSON first', async () => {
    const { server, find } = await stage(json([]))
    expect(await find()).toEqual({ files: [] })
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/simple/my-pkg/' })
    expect(server.seen[0]?.headers.accept).toMatch(/^application\/vnd\.pypi\.simple\.v1\+json,.*text\/html/)
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  test('is read from JSON, this version only', async () => {
    const { server, find } = await stage(
      json([
        {
          filename: 'my_pkg-1.0-py3-none-any.whl',
          url: 'https://f/a.whl',
          hashes: { sha256: one.toUpperCase() },
          yanked: false,
        },
        { filename: 'my_pkg-1.0.0.tar.gz', url: '../../files/b', hashes: { sha256: two, md5: 'x' }, yanked: 'broken' },
        { filename: 'my_pkg-1.1.tar.gz', url: 'https://f/c', hashes: {} },
      ]),
    )
    expect(await find()).toEqual({
      files: [
        { filename: 'my_pkg-1.0-py3-none-any.whl', sha256: one, yanked: false, url: 'https://f/a.whl' },
        { filename: 'my_pkg-1.0.0.tar.gz', sha256: two, yanked: true, url: `${server.url}/files/b` },
      ],
    })
  })

  test('is read from HTML, as older mirrors have it', async () => {
    const { server, find } = await stage({
      status: 200,
      headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
      body: `<!DOCTYPE html><html><body><h1>Links</h1>
        <a href="https://f/a.whl#sha256=${one}" data-requires-python="&gt;=3.9">my_pkg-1.0-py3-none-any.whl</a><br/>
        <A class='x' data-requires-python=">=3.9" data-yanked="" HREF='../../b?x=1&amp;y=2#sha256=${two}'> my_pkg-1.0.tar.gz
        </A><a href="https://f/c#md5=1">my_pkg-0.9.tar.gz</a></body></html>`,
    })
    expect(await find()).toEqual({
      files: [
        { filename: 'my_pkg-1.0-py3-none-any.whl', sha256: one, yanked: false, url: 'https://f/a.whl' },
        { filename: 'my_pkg-1.0.tar.gz', sha256: two, yanked: true, url: `${server.url}/b?x=1&y=2` },
      ],
    })
  })

  test('is absent where the project is not known', async () => {
    const { find } = await stage({ status: 404, body: '404 Not Found' })
    expect(await find()).toBe('absent')
  })

  test.each([
    ['JSON of another shape', { status: 200, body: '{"files":[{}]}' }, 'files[0].filename is not a text'],
    ['half of a JSON answer', { status: 200, body: '{"files":[' }, 'cannot be read'],
    ['a refusal', { status: 403, body: 'go away' }, 'answered 403: go away'],
    ['a redirect', { status: 301, headers: { location: 'https://e.org/' } }, 'is at https://e.org/'],
    ['an index that is down', { status: 503, body: 'Backend fetch failed' }, 'answered 503: Backend fetch failed'],
  ] as const)('cannot be told from %s', async (_title, reply, words) => {
    const { find } = await stage(reply)
    expect(await find()).toMatchObject({
      unreadable: { code: 'registry-unreadable', message: expect.stringContaining(words) },
    })
  })

  test('cannot be told where nobody answers', async () => {
    const { find, server } = await stage(undefined)
    expect(await find()).toMatchObject({ unreadable: { code: 'registry-unreachable' } })
    expect(server.seen).toHaveLength(4)
  })
})

describe('which files belong to a release', () => {
  test.each([
    ['rpds_py-0.1.0-cp310-cp310-manylinux_2_17_x86_64.whl', 'rpds-py', '0.1.0', true],
    ['rpds_py-0.1.0-1-py3-none-any.whl', 'rpds-py', '0.1', true],
    ['rpds_py-0.1.0.tar.gz', 'rpds-py', '0.1.0', true],
    ['zope.interface-3.0.1.zip', 'zope-interface', '3.0.1', true],
    ['backports.ssl_match-hostname-3.5.tar.gz', 'backports.ssl-match_hostname', '3.5', true],
    ['pkg-1.0-rc1.tar.gz', 'pkg', '1.0rc1', true],
    ['pkg-1.0rc1.tar.gz', 'pkg', '1.0', false],
    ['pkg-1.0.post1.tar.gz', 'pkg', '1.0', false],
    ['pkg-extra-1.0.tar.gz', 'pkg', '1.0', false],
    ['pkg-1.0-py2.7.egg', 'pkg', '1.0', false],
    ['pkg-1.0.win32.exe', 'pkg', '1.0', false],
    ['pkg-nonsense.tar.gz', 'pkg', '1.0', false],
  ])('%s of %s %s: %s', (filename, project, version, expected) => {
    expect(isOf(filename, project, version)).toBe(expected)
  })

  test('names are normalised as PEP 503 says', () => {
    expect(['A__b', 'a.-_b', 'a-b'].map(normalisedName)).toEqual(['a-b', 'a-b', 'a-b'])
  })
})
