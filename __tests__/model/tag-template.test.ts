import { describe, expect, test } from '@jest/globals'
import { filled, frontOf, tagFor, tagReader } from '../../src/model/tag-template.ts'
import { isSameVersion, readVersion } from '../../src/model/version.ts'

describe('a tag is read by its template', () => {
  test.each([
    ['v1.2.3', 'v{version}', '1.2.3'],
    ['core-v1.2.3', '{name}-v{version}', '1.2.3'],
    ['rel_2_0_52', 'rel_{version:_}', '2.0.52'],
    ['rel_2_1_0b1', 'rel_{version:_}', '2.1.0b1'],
    ['core/1_0_0-rc_1', '{name}/{version:_}', '1.0.0-rc.1'],
    ['rel_2.0.52', 'rel_{version:_}', undefined],
    ['rel_2_0_52', 'v{version:_}', undefined],
    ['rel_', 'rel_{version:_}', undefined],
    ['rel_2_0_52', 'rel_{version}', '2_0_52'],
    ['1.2-final', '{version}-final', '1.2'],
  ])('%s by %s', (tag, template, text) => {
    expect(tagReader(template, 'core')(tag)).toBe(text)
  })
})

describe('what a template makes of a version, it reads again', () => {
  const templates = ['v{version}', '{name}-v{version}', 'rel_{version:_}', '{name}_{version:_}']
  const versions = [
    '1.2.3',
    '2.1.0b1',
    '2.1.0rc12',
    '1.0.0-rc.1',
    '1.0.0-alpha.2+build.5',
    '1.0.post1',
    '2!1.0',
    '1.0_b3',
  ]
  test.each(templates.flatMap((template) => versions.map((version) => [template, version] as const)))(
    '%s, %s',
    (template, version) => {
      const tag = tagFor(template, 'core_2', version)
      const again = readVersion(tagReader(template, 'core_2')(tag) ?? '')
      const first = readVersion(version)
      expect(again && first && isSameVersion(again, first)).toBe(true)
    },
  )

  test('with no dot where `_` stands for them', () => {
    expect(tagFor('rel_{version:_}', 'core', '2.1.0b1')).toBe('rel_2_1_0b1')
  })
})

test('what is special in a replacement is nothing special in a name', () => {
  expect(tagFor('{name}-v{version}', '$&', '1.0')).toBe('$&-v1.0')
  expect(frontOf('{name}-v{version}', 'core')).toBe('core-v')
  expect(filled('rel_{version:_}', '*', '[0-9]*')).toBe('rel_[0-9]*')
})
