import { describe, expect, test } from '@jest/globals'
import { addresses, indexAt, otherAddress } from '../../../src/registries/pypi/address.ts'
import { createPypi } from '../../../src/registries/pypi/registry.ts'
import { clientStage } from '../stage.ts'

const make = (name: 'pypi' | 'testpypi' | 'other', upload?: string) =>
  createPypi({
    ...clientStage(),
    name,
    ...(upload !== undefined && { address: otherAddress(upload) }),
    describe: () => Promise.resolve({ fields: [] }),
  })

describe('an index', () => {
  test('shows a person where a release is', () => {
    const release = { name: 'My_Pkg', version: '1.0' }
    expect(make('pypi').page(release)).toBe('https://pypi.org/project/my-pkg/1.0/')
    expect(make('testpypi').page(release)).toBe('https://test.pypi.org/project/my-pkg/1.0/')
    expect(make('other', 'https://e.org/legacy/').page(release)).toBe('https://e.org/simple/my-pkg/')
  })

  test('has the address that people know', () => {
    expect(make('pypi').url).toBe('https://pypi.org')
    expect(make('testpypi').url).toBe('https://test.pypi.org')
    expect(make('other', 'https://e.org/team/legacy/').url).toBe('https://e.org/team/legacy')
  })

  test('is data: another one must say where it is', () => {
    expect(() => make('other')).toThrow('needs an address')
  })

  test.each([
    ['https://e.org/legacy/', 'https://e.org/simple/', 'https://e.org/legacy/+simple/'],
    ['https://e.org/legacy', 'https://e.org/simple/', 'https://e.org/legacy/+simple/'],
    ['https://e.org/', 'https://e.org/simple/', 'https://e.org/+simple/'],
    ['https://e.org/team/index', 'https://e.org/team/index/simple/', 'https://e.org/team/index/+simple/'],
    ['https://e.org/feed/pypi/upload/', 'https://e.org/feed/pypi/simple/', 'https://e.org/feed/pypi/upload/+simple/'],
    ['https://e.org/upload/', 'https://e.org/upload/simple/', 'https://e.org/upload/+simple/'],
  ])('at %s is looked up at %s, or at %s where it is devpi', (upload, simple, devpi) => {
    expect(otherAddress(upload)).toEqual({ upload, simple, devpi, project: undefined })
  })

  test('is looked up where somebody says, and nowhere else', () => {
    const expected = { upload: 'https://push.e.org/team', simple: 'https://e.org/team/', project: undefined }
    expect(otherAddress('https://push.e.org/team', 'https://e.org/team')).toEqual(expected)
  })
})

test.each([
  ['https://upload.pypi.org/legacy/', 'pypi', addresses.pypi],
  ['https://upload.pypi.org/legacy', 'pypi', addresses.pypi],
  ['https://test.pypi.org/legacy/', 'testpypi', addresses.testpypi],
  ['https://pypi.example.org/legacy/', 'other', otherAddress('https://pypi.example.org/legacy/')],
  ['https://upload.pypi.org.example.org/legacy/', 'other', otherAddress('https://upload.pypi.org.example.org/legacy/')],
])('the index at %s is %s', (upload, name, address) => {
  expect(indexAt(upload)).toEqual({ name, address })
})
