import { describe, expect, test } from '@jest/globals'
import { call, cratesStage, put } from '../../make/crates-stage.ts'

const owners = async (stage: ReturnType<typeof cratesStage>, name: string): Promise<unknown> =>
  JSON.parse((await call(stage, `/api/v1/crates/${name}/owners`)).body)

describe('the owners of a crate', () => {
  test('are those that the options list, people and teams, in any spelling of the name', async () => {
    const stage = cratesStage({ owners: { 'ink-well': ['ada', 'github:octo:press'] } }, { 'ink-well': ['1.0.0'] })
    for (const name of ['ink-well', 'Ink_Well']) {
      expect(await owners(stage, name)).toMatchObject({
        users: [
          { login: 'ada', kind: 'user', url: 'https://github.com/ada' },
          { login: 'github:octo:press', kind: 'team', name: 'press', url: 'https://github.com/octo' },
        ],
      })
    }
  })

  test('are whoever made it here, and nobody where nobody is listed', async () => {
    const stage = cratesStage({}, { old: ['1.0.0'] })
    await put(stage, 'fresh', '0.1.0')
    expect(await owners(stage, 'fresh')).toMatchObject({ users: [{ login: 'rehearsal' }] })
    expect(await owners(stage, 'old')).toEqual({ users: [] })
  })

  test('are 404 of a crate that there is not', async () => {
    const { status, body } = await call(cratesStage(), '/api/v1/crates/none/owners')
    expect({ status, body: JSON.parse(body) }).toEqual({
      status: 404,
      body: { errors: [{ detail: 'crate `none` does not exist' }] },
    })
  })
})

describe('the page of a crate', () => {
  const pages = { ink: { repository: 'https://github.com/o/r', trusted: 'o/r' }, old: { user: 'ada' } }

  test('with default_version has that version and no other', async () => {
    const stage = cratesStage({ pages }, { ink: ['1.0.0', '2.0.0', '3.0.0-rc.1'] })
    const { body } = await call(stage, '/api/v1/crates/ink?include=default_version')
    expect(JSON.parse(body)).toMatchObject({
      crate: { repository: 'https://github.com/o/r', default_version: '2.0.0' },
      versions: [{ num: '2.0.0', published_by: null, trustpub_data: { provider: 'github', repository: 'o/r' } }],
      keywords: null,
    })
    expect(JSON.parse(body)).toHaveProperty('versions.length', 1)
    const whole = await call(stage, '/api/v1/crates/ink')
    expect(JSON.parse(whole.body)).toHaveProperty('versions.length', 3)
  })

  test('tells the user whose token published it', async () => {
    const stage = cratesStage({ pages }, { old: ['1.0.0'] })
    const { body } = await call(stage, '/api/v1/crates/old/1.0.0')
    expect(JSON.parse(body)).toMatchObject({ version: { published_by: { login: 'ada' }, trustpub_data: null } })
  })
})
