import { describe, expect, test } from '@jest/globals'
import { guardCredential } from '../../src/guards/credential.ts'
import { guardFacts } from '../make/guard-facts.ts'
import { plan, plannedCrate, plannedPython } from '../make/plan.ts'

const both = plan({ packages: [plannedCrate(), plannedPython()] })
const told = (differs: Parameters<typeof guardFacts>[0] = {}) =>
  guardCredential(guardFacts({ plan: both, ...differs })).map((each) => `${each.level} ${each.code}: ${each.message}`)

describe('the credentials of a live run', () => {
  test.each([
    ['an identity', { hasIdentity: true }],
    ['a token for each registry', { hasIdentity: false, hasPypiToken: true, hasCratesToken: true }],
    ['a token for the only registry', { hasIdentity: false, hasCratesToken: true, plan: plan() }],
  ])('are enough with %s', (_, differs) => {
    expect(told(differs)).toEqual([])
  })

  test.each([
    ['both registries', {}, 'crates.io (or the input `crates-token`) and PyPI (or the input `pypi-token`)'],
    ['PyPI', { hasCratesToken: true }, 'PyPI (or the input `pypi-token`)'],
    ['crates.io', { hasPypiToken: true }, 'crates.io (or the input `crates-token`)'],
    [
      'TestPyPI',
      { hasCratesToken: true, plan: { ...both, pypi: 'testpypi' as const } },
      'TestPyPI (or the input `pypi-token`)',
    ],
  ])('are missing for %s', (_, differs, words) => {
    expect(told({ hasIdentity: false, ...differs })).toEqual([
      `live id-token-missing: The job has no OIDC token for ${words}.`,
    ])
  })

  test.each([
    ['everything', { rust: false, python: false }, []],
    ['every crate', { rust: false, python: true }, ['PyPI (or the input `pypi-token`)']],
    ['every Python file', { rust: true, python: false }, ['crates.io (or the input `crates-token`)']],
  ])('are not needed where a registry has %s already', (_, pending, words) => {
    expect(told({ hasIdentity: false, crates: [], pending })).toEqual(
      words.map((each) => `live id-token-missing: The job has no OIDC token for ${each}.`),
    )
  })

  test('for other registries are their tokens: an identity is nothing to them', () => {
    const elsewhere = { rust: 'https://crates.example.org', python: 'https://pypi.example.org/' }
    const missing = (input: string, address: string): string =>
      `live credential-missing: The input \`${input}\` is empty, and ${address} takes nothing without it: trusted publishing is for PyPI and crates.io.`
    const [crates, pypi] = [
      missing('crates-token', 'https://crates.example.org'),
      missing('pypi-token', 'https://pypi.example.org/'),
    ]
    expect(told({ elsewhere })).toEqual([crates, pypi])
    expect(told({ elsewhere, hasCratesToken: true })).toEqual([pypi])
    expect(told({ elsewhere, hasCratesToken: true, hasPypiToken: true })).toEqual([])
    expect(told({ elsewhere: { rust: elsewhere.rust }, hasIdentity: false, hasPypiToken: true })).toEqual([crates])
    expect(told({ elsewhere, pending: { rust: false, python: false } })).toEqual([])
  })

  test('of a fork cannot be mended by a permission', () => {
    const fix = (isFork: boolean) => guardCredential(guardFacts({ hasIdentity: false, isFork }))[0]?.fix
    expect(fix(false)).toContain('id-token: write')
    expect(fix(true)).not.toContain('id-token: write')
  })

  test('of an Enterprise server are tokens, since no registry knows its identities', () => {
    const [problem] = guardCredential(
      guardFacts({ plan: both, hasIdentity: false, serverUrl: 'https://ghe.example.org' }),
    )
    expect(problem?.fix).toBe(
      'PyPI and crates.io know no OIDC tokens of https://ghe.example.org. Give a token for each registry: `crates-token`, `pypi-token`.',
    )
  })

  test('must be a token for the first version of a crate', () => {
    const crates = [
      { name: 'a', newName: true },
      { name: 'b', newName: false },
    ]
    expect(told({ crates })).toEqual([
      expect.stringMatching(/^live crate-new-needs-token: crates.io does not know a yet/),
    ])
    expect(told({ crates, hasCratesToken: true })).toEqual([])
    expect(told({ crates, plan: plan({ packages: [plannedPython({ onRegistry: 'new' })] }) })).toEqual([])
  })
})

type Credentials = ReturnType<typeof plan>['credentials']

describe('what the config counts on', () => {
  const counting = (crates: Credentials['crates'], pypi?: Credentials['pypi']) => ({
    plan: { ...both, credentials: { crates, pypi } },
  })
  const fresh = [{ name: 'a', newName: true }]
  const idToken = 'live id-token-missing: The job has no OIDC token for'

  test.each<[string, Parameters<typeof told>[0], readonly string[]]>([
    [
      'tokens that are there',
      { ...counting('token', 'token'), hasCratesToken: true, hasPypiToken: true, hasIdentity: false },
      [],
    ],
    ['an identity that is there', counting('trusted', 'trusted'), []],
    [
      'both, and both are there',
      { ...counting('both', 'both'), hasCratesToken: true, hasPypiToken: true, crates: fresh },
      [],
    ],
    [
      'tokens that are not there, identity or not',
      counting('token', 'token'),
      [
        'live credential-missing: The config counts on a token for crates.io, and the input `crates-token` is empty.',
        'live credential-missing: The config counts on a token for PyPI, and the input `pypi-token` is empty.',
      ],
    ],
    [
      'an identity that is not there, token or not',
      { ...counting('trusted', 'both'), hasCratesToken: true, hasPypiToken: true, hasIdentity: false },
      [`${idToken} crates.io (the config counts on it) and PyPI (the config counts on it).`],
    ],
    [
      'a token that this release does not need',
      counting('both'),
      [
        'warning credential-missing: The config counts on a token for crates.io, and the input `crates-token` is empty.',
      ],
    ],
    [
      'a token that a new crate needs',
      { ...counting('both'), crates: fresh },
      [
        'warning credential-missing: The config counts on a token for crates.io, and the input `crates-token` is empty.',
        'live crate-new-needs-token: crates.io does not know a yet, and trusted publishing cannot create a crate.',
      ],
    ],
    [
      'trusted publishing alone for a new crate, whatever tokens there are',
      { ...counting('trusted'), crates: fresh, hasCratesToken: true },
      ['live crate-new-needs-token: crates.io does not know a yet, and trusted publishing cannot create a crate.'],
    ],
  ])('is %s', (_, differs, expected) => {
    expect(told(differs)).toEqual(expected)
  })
})

describe('a crate that takes no tokens', () => {
  const shut = { trustedOnly: ['tally-core'], hasCratesToken: true, plan: plan() }
  const words =
    'live crate-trusted-only: crates.io takes new versions of tally-core by trusted publishing only, and a token would be used.'

  test.each<[string, Parameters<typeof told>[0]]>([
    ['there is no identity', { ...shut, hasIdentity: false }],
    ['the config wants tokens', { ...shut, plan: plan({ credentials: { crates: 'token', pypi: undefined } }) }],
  ])('is refused where %s', (_, differs) => {
    expect(told(differs)).toEqual([words])
  })

  test.each<[string, Parameters<typeof told>[0]]>([
    ['trusted publishing is used', shut],
    ['the token is for other crates', { ...shut, plan: plan({ credentials: { crates: 'both', pypi: undefined } }) }],
  ])('is no problem where %s', (_, differs) => {
    expect(told(differs)).toEqual([])
  })
})
