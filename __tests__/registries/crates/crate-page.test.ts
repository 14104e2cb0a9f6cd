import { afterEach, describe, expect, test } from '@jest/globals'
import { createCratePages } from '../../../src/registries/crates/crate-page.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

async function stage(replies: Readonly<Record<string, Reply | undefined>>) {
  const server = await serve((request) => (request.url in replies ? replies[request.url] : { status: 404, body: '{}' }))
  const parts = clientStage()
  const pages = createCratePages(parts.http, parts.clock, { api: server.url, index: `${server.url}/`, pages: true })
  return { ...parts, pages, server }
}
const json = (value: unknown): Reply => ({ status: 200, body: JSON.stringify(value) })
const path = '/api/v1/crates/ink?include=default_version'
const crate = { repository: 'https://github.com/o/r', trustpub_only: true, default_version: '2.0.0' }

describe('the page of a crate', () => {
  test('tells its repository, and by what the version that it shows was published', async () => {
    const versions = [
      { num: '3.0.0-rc.1', published_by: { login: 'bob' }, trustpub_data: null },
      {
        num: '2.0.0',
        published_by: null,
        trustpub_data: { provider: 'github', repository: 'o/r', run_id: '1', sha: 'a' },
      },
    ]
    const { pages } = await stage({ [path]: json({ crate, versions }) })
    expect(await pages.crate('ink')).toEqual({
      repository: 'https://github.com/o/r',
      isTrustedOnly: true,
      version: '2.0.0',
      trusted: 'o/r',
      publishedBy: undefined,
    })
  })

  test('of a crate that tells little is read all the same', async () => {
    const { pages } = await stage({ [path]: json({ crate: { repository: null }, versions: null }) })
    expect(await pages.crate('ink')).toEqual({
      repository: undefined,
      isTrustedOnly: false,
      version: undefined,
      trusted: undefined,
      publishedBy: undefined,
    })
  })

  test('tells owners, people and teams', async () => {
    const users = [
      { id: 1, login: 'ada', kind: 'user' },
      { id: 2, login: 'github:o:press', kind: 'team' },
    ]
    const { pages } = await stage({ '/api/v1/crates/ink/owners': json({ users }) })
    expect(await pages.owners('ink')).toEqual(users.map(({ login, kind }) => ({ login, kind })))
  })

  test.each([
    ['absent at 404', { status: 404, body: '{}' }, 'absent'],
    ['left open without an answer', undefined, 'registry-unreachable'],
    ['left open at a refusal', { status: 403, body: 'data access policy' }, 'registry-unreadable'],
    ['left open at a page', { status: 200, body: '<html>' }, 'registry-unreadable'],
  ])('is %s', async (_, reply, told) => {
    const { pages } = await stage({ [path]: reply, '/api/v1/crates/ink/owners': reply })
    for (const answer of [await pages.crate('ink'), await pages.owners('ink')]) {
      if (told === 'absent') expect(answer).toBe('absent')
      else expect(answer).toMatchObject({ unreadable: { code: told } })
    }
  })

  test('is asked for no more than once a second', async () => {
    const { pages, clock, server } = await stage({ [path]: json({ crate }) })
    await Promise.all([pages.crate('ink'), pages.owners('ink'), pages.crate('ink')])
    expect(server.seen).toHaveLength(3)
    expect(clock.slept).toEqual([1000, 1000])
  })
})
