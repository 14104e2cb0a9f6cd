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

  test('of a fork cannot be mended by a permission', () => {
    const fix = (isFork: boolean) => guardCredential(guardFacts({ hasIdentity: false, isFork }))[0]?.fix
    expect(fix(false)).toContain('id-token: write')
    expect(fix(true)).not.toContain('id-token: write')
  })

  test('must be a token for the first version of a crate', () => {
    const fresh = plan({ packages: [plannedCrate({ name: 'a', onRegistry: 'new' }), plannedCrate({ name: 'b' })] })
    expect(told({ plan: fresh })).toEqual([
      expect.stringMatching(/^live crate-new-needs-token: crates.io does not know a yet/),
    ])
    expect(told({ plan: fresh, hasCratesToken: true })).toEqual([])
    expect(told({ plan: plan({ packages: [plannedPython({ onRegistry: 'new' })] }) })).toEqual([])
  })
})
