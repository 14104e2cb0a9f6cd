import { describe, expect, test } from '@jest/globals'
import { Credential } from '../../src/model/credential.ts'
import { problem } from '../../src/model/problem.ts'
import type { Identity } from '../../src/ports/runner.ts'
import { createSession, type Granted } from '../../src/publish/session.ts'
import { numbered, scripted, type Script } from './stage.ts'

function stage(script: Script, more: { given?: Credential; trusted?: boolean; identity?: Identity } = {}) {
  const parts = scripted(script)
  const told: string[] = []
  const session = createSession({
    ...parts,
    identity: more.identity ?? numbered(),
    given: more.given,
    trusted: more.trusted ?? true,
    onMinted: (registry, secret) => told.push(`${registry.name} ${secret}`),
  })
  const secret = async (newName = false): Promise<string> => reveal(await session.credential({ newName }))
  return { ...parts, session, told, secret }
}
const reveal = (granted: Granted): string =>
  'credential' in granted ? granted.credential.reveal() : `${granted.problem.code}: ${granted.problem.level}`
const given = new Credential('given', 'given')
const unfit = { problem: problem('trusted-publisher-missing', 'no publisher', 'register one') }

describe('the credential of a registry', () => {
  test('is minted when it is first needed, once, and told to who shall revoke it', async () => {
    const { secret, log, told } = stage({})
    expect(log).toEqual([])
    expect(await Promise.all([secret(), secret(), secret()])).toEqual(['minted-1', 'minted-1', 'minted-1'])
    expect(log).toEqual(['open example-1'])
    expect(told).toEqual(['pypi minted-1'])
  })

  test.each([
    ['pypi', 15, 9],
    ['crates.io', 30, 18],
  ] as const)('of %s, which lives %i minutes, is renewed after %i', async (name, lifetime, renewed) => {
    const { secret, clock, log } = stage({ name, lifetime })
    await secret()
    await clock.sleep(renewed * 60_000 - 1)
    expect(await secret()).toBe('minted-1')
    await clock.sleep(1)
    expect(await secret()).toBe('minted-2')
    expect(log).toEqual(['open example-1', 'open example-2'])
  })

  test('is kept while it is good where it cannot be renewed', async () => {
    const { secret, clock } = stage({ open: (count) => (count > 1 ? unfit : undefined) })
    await secret()
    await clock.sleep(11 * 60_000)
    expect(await secret()).toBe('minted-1')
    await clock.sleep(5 * 60_000)
    expect(await secret()).toBe('trusted-publisher-missing: error')
  })

  test('is minted anew when the registry says that it has run out', async () => {
    const { session, secret } = stage({})
    const granted = await session.credential({ newName: false })
    if (!('credential' in granted)) throw new Error('none')
    expect(session.expired(granted.credential)).toBe(true)
    expect(await secret()).toBe('minted-2')
    // another lane that still had the first one finds the second in place
    expect(session.expired(granted.credential)).toBe(true)
    expect(await secret()).toBe('minted-2')
  })
})

describe('a mint that fails', () => {
  test('is tried with a fresh token of the job each time nobody answered', async () => {
    const down = { problem: problem('registry-unreachable', 'down', 'wait') }
    const { secret, log } = stage({ open: (count) => (count < 3 ? down : undefined) })
    expect(await secret()).toBe('minted-3')
    expect(log).toEqual(['open example-1', 'open example-2', 'open example-3'])
  })

  test('ends after three tries', async () => {
    const { secret, log } = stage({ open: () => ({ problem: problem('registry-unreachable', 'down', 'wait') }) })
    expect(await secret()).toBe('registry-unreachable: error')
    expect(log).toHaveLength(3)
  })

  test('over the token itself is tried once more, and over the publisher not at all', async () => {
    const used = stage({ open: () => ({ problem: problem('trusted-publishing-token', 'used', 'again') }) })
    expect(await used.secret()).toBe('trusted-publishing-token: error')
    expect(used.log).toHaveLength(2)
    const missing = stage({ open: () => unfit })
    expect(await missing.secret()).toBe('trusted-publisher-missing: error')
    expect(missing.log).toHaveLength(1)
  })

  test('gives way to the token that the user gave, and says so once', async () => {
    const { session, secret, log } = stage({ open: () => unfit }, { given })
    expect([await secret(), await secret()]).toEqual(['given', 'given'])
    expect(log).toEqual(['open example-1'])
    expect(await session.close()).toMatchObject([{ code: 'trusted-publisher-missing', level: 'warning' }])
  })

  test('for want of a token of the job is told with the reason', async () => {
    const { session } = stage({}, { identity: numbered(true, 'the service is down') })
    expect(await session.credential({ newName: false })).toMatchObject({
      problem: { code: 'identity-token-refused', message: expect.stringContaining('the service is down') },
    })
  })
})

describe('the given token', () => {
  test.each([
    ['makes new crates on crates.io', { name: 'crates.io' }, {}, true, 'given'],
    ['does not update them there', { name: 'crates.io' }, {}, false, 'minted-1'],
    ['does not make new projects on PyPI, where a pending publisher can', { name: 'pypi' }, {}, true, 'minted-1'],
    ['is used where trusted publishing is not wanted', {}, { trusted: false }, false, 'given'],
    ['is used where the job has no identity', {}, { identity: numbered(false) }, false, 'given'],
    ['goes first on an index of one’s own', { name: 'other' }, {}, false, 'given'],
  ] as const)('%s', async (_title, script, more, newName, expected) => {
    expect(await stage(script, { ...more, given }).secret(newName)).toBe(expected)
  })

  test('takes the place of a minted one that does not cover the crate, for that crate alone, and says so', async () => {
    const { session, secret } = stage({ name: 'crates.io' }, { given })
    const uncovered = problem('registry-forbidden', 'not valid for crate `b`', 'add a publisher')
    expect(await secret()).toBe('minted-1')
    const b = { project: 'b', newName: false }
    expect(await session.credential({ ...b, uncovered })).toEqual({ credential: given })
    expect(await session.credential({ ...b, uncovered })).toEqual({ credential: given })
    expect(await session.credential(b)).toEqual({ credential: given })
    expect(await secret()).toBe('minted-1')
    expect(await session.credential({ ...b, project: 'a' })).not.toEqual({ credential: given })
    expect(await session.close()).toMatchObject([
      { message: 'not valid for crate `b`', level: 'warning', fix: expect.stringContaining('is used for it instead') },
    ])
    const alone = stage({ name: 'crates.io' })
    expect(await alone.session.credential({ newName: false, uncovered })).toEqual({ problem: uncovered })
  })

  test('cannot be renewed and is never revoked', async () => {
    const { session, log } = stage({}, { given, trusted: false })
    expect(session.expired(given)).toBe(false)
    await session.credential({ newName: false })
    expect(await session.close()).toEqual([])
    expect(log).toEqual([])
  })
})

test.each([
  ['an identity', { identity: numbered(false) }],
  ['permission to use it', { trusted: false }],
])('without %s and without a token there is no credential', async (_title, more) => {
  expect(await stage({}, more).secret()).toBe('credential-missing: error')
})

describe('closing', () => {
  test('revokes everything that was minted, and warns where that fails', async () => {
    const { session, secret, clock, log } = stage({
      close: (credential) => {
        if (credential.reveal() === 'minted-1') throw new Error('broken')
        return problem('credential-unrevoked', 'no', 'wait')
      },
    })
    await secret()
    await clock.sleep(11 * 60_000)
    await secret()
    expect(await session.close()).toMatchObject([
      { code: 'credential-unrevoked', level: 'warning', message: expect.stringContaining('broken') },
      { code: 'credential-unrevoked', level: 'warning' },
    ])
    expect(log.slice(-2)).toEqual(['close minted-1', 'close minted-2'])
  })
})
