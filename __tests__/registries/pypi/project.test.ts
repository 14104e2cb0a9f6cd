import { afterEach, describe, expect, test } from '@jest/globals'
import { readProject, readPublisher } from '../../../src/registries/pypi/project.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

/** An index that answers by path. */
async function stage(replies: Readonly<Record<string, Reply | undefined>>) {
  const server = await serve((request) => (request.url in replies ? replies[request.url] : { status: 404 }))
  const address = {
    upload: `${server.url}/legacy/`,
    simple: `${server.url}/simple/`,
    project: `${server.url}/project/`,
  }
  return { ...clientStage(), server, address }
}
const json = (value: unknown): Reply => ({ status: 200, body: JSON.stringify(value) })
const whole = {
  info: { version: '4.0.0', home_page: '', project_urls: { Source: 'https://github.com/o/r', Docs: null } },
  urls: [{ filename: 'ink_well-4.0.0.tar.gz' }],
  ownership: { roles: [{ role: 'Owner', user: 'ada' }], organization: 'octo' },
}

describe('the page of a project', () => {
  test('tells its newest release, its addresses and its owners', async () => {
    const { http, address, server } = await stage({ '/pypi/ink-well/json': json(whole) })
    expect(await readProject(http, address, 'Ink_Well')).toEqual({
      version: '4.0.0',
      files: ['ink_well-4.0.0.tar.gz'],
      addresses: ['https://github.com/o/r'],
      roles: [{ role: 'Owner', user: 'ada' }],
      organization: 'octo',
    })
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /pypi/ink-well/json'])
  })

  test('of an index that tells no owners and no addresses has none', async () => {
    const bare = { info: { version: '1', home_page: null, project_urls: null }, urls: [] }
    const { http, address } = await stage({ '/pypi/ink/json': json(bare) })
    expect(await readProject(http, address, 'ink')).toMatchObject({
      files: [],
      addresses: [],
      roles: [],
      organization: undefined,
    })
  })

  test('is found under the spelling that the index sends to, and nowhere else', async () => {
    const { http, address } = await stage({
      '/pypi/ink/json': { status: 301, headers: { location: '/pypi/Ink/json' } },
      '/pypi/Ink/json': json(whole),
      '/pypi/elsewhere/json': { status: 301, headers: { location: 'https://example.org/' } },
    })
    expect(await readProject(http, address, 'ink')).toMatchObject({ version: '4.0.0' })
    expect(await readProject(http, address, 'elsewhere')).toMatchObject({ unreadable: { code: 'registry-unreadable' } })
  })

  test('is absent at 404, and no question to an index without pages', async () => {
    const { http, address, server } = await stage({})
    expect(await readProject(http, address, 'ink')).toBe('absent')
    expect(await readProject(http, { ...address, project: undefined }, 'ink')).toBeUndefined()
    expect(server.seen).toHaveLength(1)
  })

  test.each([
    ['nothing', undefined, 'registry-unreachable'],
    ['a refusal', { status: 403, body: 'no' }, 'registry-unreadable'],
    ['a page', { status: 200, body: '<html>' }, 'registry-unreadable'],
    ['something else', { status: 200, body: '{"info":{}}' }, 'registry-unreadable'],
  ])('cannot be told from %s', async (_, reply, code) => {
    const { http, address } = await stage({ '/pypi/ink/json': reply })
    expect(await readProject(http, address, 'ink')).toMatchObject({ unreadable: { code } })
  })
})

describe('the publisher of a file', () => {
  const file = { name: 'Ink_Well', version: '1.0', filename: 'ink_well-1.0.tar.gz' }
  const path = '/integrity/ink-well/1.0/ink_well-1.0.tar.gz/provenance'
  const of = (publisher: unknown) => json({ version: 1, attestation_bundles: [{ publisher, attestations: [] }] })

  test('is what its provenance names', async () => {
    const named = { kind: 'GitHub', repository: 'o/r', workflow: 'release.yml', environment: 'release' }
    const { http, address, server } = await stage({ [path]: of({ ...named, claims: null }) })
    expect(await readPublisher(http, address, file)).toEqual(named)
    expect(server.seen[0]?.headers.accept).toBe('application/vnd.pypi.integrity.v1+json')
  })

  test('may be for any environment, or of another kind', async () => {
    const { http, address } = await stage({
      [path]: of({ kind: 'GitHub', repository: 'o/r', workflow: 'r.yml', environment: null }),
    })
    expect(await readPublisher(http, address, file)).toMatchObject({ environment: undefined })
    const other = await stage({ [path]: of({ kind: 'Google', email: 'a@example.org' }) })
    expect(await readPublisher(other.http, other.address, file)).toMatchObject({
      kind: 'Google',
      repository: undefined,
    })
  })

  test.each([
    ['absent', { status: 404 }, 'absent'],
    ['absent where nothing is bundled', json({ attestation_bundles: [] }), 'absent'],
    ['left open', { status: 500 }, { unreadable: { code: 'registry-unreadable' } }],
    ['left open', { status: 200, body: '[]' }, { unreadable: { code: 'registry-unreadable' } }],
  ])('is %s where the index answers %j', async (_, reply, found) => {
    const { http, address } = await stage({ [path]: reply })
    const told = await readPublisher(http, address, file)
    if (typeof found === 'string') expect(told).toBe(found)
    else expect(told).toMatchObject(found)
  })
})
