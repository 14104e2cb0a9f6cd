import { describe, expect, test } from '@jest/globals'
import type { Manifest } from '../../src/model/package.ts'
import { assumedTag } from '../../src/plan/assumed-tag.ts'
import { crate, python } from '../make/manifest.ts'

const at = (name: string, version: string): Manifest => crate({ name, directory: name, version })
const assumed = (
  manifests: readonly Manifest[],
  { tags = [], repository = 'octo-org/octo-repo' }: { readonly tags?: readonly string[]; readonly repository?: string },
  own: (manifest: Manifest) => string | undefined = () => undefined,
): string | undefined => assumedTag(manifests, own, { repository, tags })?.name

describe('the tag that is assumed, with the tags that are there', () => {
  const two = [at('a', '0.66.0'), at('b', '0.66.0'), at('c', '1.45.0')]

  test.each<[string, readonly Manifest[], readonly string[], string]>([
    ['has no `v` where they have none', [at('a', '1.2.0')], ['1.1.0', '1.0.0'], '1.2.0'],
    ['has a `v` since they have one', [at('a', '1.2.0')], ['1.0.0', 'v1.1.0'], 'v1.2.0'],
    ['is of a version that can follow the last plain one', two, ['v1.44.0'], 'v1.45.0'],
    ['is of the version of most, where none can', two, ['v2.0.0'], 'v0.66.0'],
    ['bears a name where they do', [at('a', '1.2.0'), at('b', '0.1.0')], ['a-1.1.0', 'b-0.1.0'], 'a-1.2.0'],
    ['is plain where a plan would not read one like them', [at('a', '2.1.0')], ['rel_2_0_9'], 'v2.1.0'],
  ])('%s', (_, manifests, tags, tag) => {
    expect(assumed(manifests, { tags })).toBe(tag)
  })

  test('is that of the config, and has `_` for the dots where it says so', () => {
    expect(assumed([at('a', '2.1.0')], { tags: ['rel_2_0_9'] }, () => 'rel_{version:_}')).toBe('rel_2_1_0')
  })
})

describe('the tag that is assumed, of several packages', () => {
  test.each(['octo-org/tally', 'octo-org/rust-tally', 'octo-org/tally-rs'])(
    'is of the one that %s is called by',
    (repository) => {
      const manifests = [at('tally-layer', '0.3.3'), at('tally-service', '0.3.3'), at('tally', '0.5.3')]
      expect(assumed(manifests, { repository })).toBe('v0.5.3')
      expect(assumed(manifests, {})).toBe('v0.3.3')
    },
  )

  test('is not of a stand-in at 0.0.0', () => {
    expect(assumed([python({ version: '0.0.0' }), at('a', '1.2.0')], {})).toBe('v1.2.0')
    expect(assumed([python({ version: '0.0.0' })], {})).toBe('v0.0.0')
  })

  test('is not of a crate that no registry would have', () => {
    const wheel = python({ name: 'tally', directory: 'python', version: '3.0.0', crateDirectory: 'native' })
    const native = crate({ name: 'tally', directory: 'native', version: '0.1.0', isExtensionOnly: true })
    const bare = crate({ name: 'bare', directory: 'bare', version: '0.2.0', lacking: ['description'] })
    expect(assumed([native, bare, wheel], {})).toBe('v3.0.0')
  })
})
