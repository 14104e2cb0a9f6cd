import { describe, expect, test } from '@jest/globals'
import type { PleasePackage } from '../../../src/version/release-please/settings.ts'
import { nextOf, parseVersion, spell } from '../../../src/version/release-please/version.ts'
import type { Bump } from '../../../src/version/rules.ts'

describe('the next version', () => {
  const rules = (differs: Partial<PleasePackage> = {}) => ({
    versioning: 'prerelease' as const,
    zero: { breaking: 'major', feature: 'minor' } as const,
    isPrerelease: true,
    prereleaseType: 'beta',
    ...differs,
  })

  test.each<readonly [string, Bump, Partial<PleasePackage>, string]>([
    ['1.2.3', 'minor', {}, '1.3.0-beta'],
    ['1.3.0-beta', 'patch', {}, '1.3.0-beta.1'],
    ['1.3.0-beta.9', 'minor', {}, '1.3.0-beta.10'],
    ['1.3.0-beta09', 'patch', {}, '1.3.0-beta10'],
    ['1.2.4-beta.7', 'minor', {}, '1.3.0-beta.1'],
    ['1.3.0-beta.2', 'major', {}, '2.0.0-beta.1'],
    ['1.3.0-beta.2', 'patch', { isPrerelease: false }, '1.3.0'],
    ['0.2.0', 'major', { versioning: 'default' }, '1.0.0'],
    ['0.2.0', 'major', { versioning: 'default', zero: { breaking: 'minor', feature: 'minor' } }, '0.3.0'],
    ['0.2.0', 'minor', { versioning: 'default', zero: { breaking: 'major', feature: 'patch' } }, '0.2.1'],
    ['1.2.3', 'major', { versioning: 'always-bump-patch' }, '1.2.4'],
  ])('after %s with a %s change', (last, bump, differs, next) => {
    const from = parseVersion(last)
    expect(from && spell(nextOf(from, bump, rules(differs)))).toBe(next)
  })
})
