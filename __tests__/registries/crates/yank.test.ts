import { afterEach, describe, expect, test } from '@jest/globals'
import { Credential } from '../../../src/model/credential.ts'
import { yank } from '../../../src/registries/crates/yank.ts'
import { type Reply, serve, stopAll } from '../../platform/server.ts'
import { clientStage } from '../stage.ts'

afterEach(stopAll)

const parts = clientStage()
const secret = `cio${'x'.repeat(32)}`
const said = (detail: string): string => JSON.stringify({ errors: [{ detail }] })

async function ask(answer: (count: number) => Reply | undefined) {
  const server = await serve((_, count) => answer(count))
  const release = { name: 'tally-core', version: '1.0.0+a' }
  return { problem: await yank(parts.http, server.url, release, new Credential(secret, 'given')), seen: server.seen }
}

describe('yanking a crate', () => {
  test('is one DELETE with the token, and tried again where the connection breaks', async () => {
    const { problem, seen } = await ask((count) => (count === 1 ? undefined : { status: 200, body: '{"ok":true}' }))
    expect(problem).toBeUndefined()
    expect(seen.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual(
      [1, 2].map(() => ['DELETE', '/api/v1/crates/tally-core/1.0.0%2Ba/yank', secret]),
    )
  })

  test.each([
    [403, said('this token does not have the required permissions to perform this action'), 'have the scope `yank`'],
    [403, said('must already be an owner to yank or unyank'), 'have the scope `yank`'],
    [403, said('authentication failed'), 'mistyped, revoked or has run out'],
    [200, said('authentication failed'), 'https://status.crates.io'],
    [200, '<html>', 'https://status.crates.io'],
    [404, said('crate `tally-core` does not exist'), 'https://status.crates.io'],
  ])('that is answered %i %s is a refusal in the words of the registry', async (status, body, fix) => {
    const { problem } = await ask(() => ({ status, body }))
    expect(problem).toMatchObject({ code: 'rollback-refused', fix: expect.stringContaining(fix) })
    expect(problem?.message).toContain(`answered ${status}`)
    expect(JSON.stringify(problem)).not.toContain(secret)
  })
})
