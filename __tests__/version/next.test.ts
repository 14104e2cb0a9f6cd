import { describe, expect, test } from '@jest/globals'
import { readVersion, type Version } from '../../src/model/version.ts'
import { nextVersion, raise } from '../../src/version/next.ts'
import { editCargoLock } from '../../src/version/edits/cargo-lock.ts'
import { applyEdits } from '../../src/version/edits/edit.ts'
import { crate } from '../make/manifest.ts'

const read = (text: string): Version => {
  const version = readVersion(text)
  if (version === undefined) throw new Error(text)
  return version
}

describe('one step up', () => {
  test.each([
    ['1.2.3', 'cargo', '2.0.0', '1.3.0', '1.2.4'],
    ['1.2.3', 'stay-zero', '2.0.0', '1.3.0', '1.2.4'],
    ['0.2.3', 'cargo', '0.3.0', '0.2.4', '0.2.4'],
    ['0.0.3', 'cargo', '0.0.4', '0.0.4', '0.0.4'],
    ['0.2.3', 'semver', '1.0.0', '0.3.0', '0.2.4'],
    ['0.2.3', 'stay-zero', '0.3.0', '0.3.0', '0.2.4'],
    ['0.0.3', 'stay-zero', '0.1.0', '0.1.0', '0.0.4'],
    ['0.2.3', { breaking: 'minor', feature: 'patch' }, '0.3.0', '0.2.4', '0.2.4'],
    ['9007199254740990.0.0', 'semver', '9007199254740991.0.0', '9007199254740990.1.0', '9007199254740990.0.1'],
  ] as const)('%s by %j', (from, zero, ...expected) => {
    const [major = 0, minor = 0, patch = 0] = from.split('.').map(Number)
    expect(
      (['major', 'minor', 'patch'] as const).map((bump) => raise([major, minor, patch], bump, zero).join('.')),
    ).toEqual(expected)
  })
})

describe('the next version', () => {
  test.each([
    // last, last final, manifest, bump, series, next
    [undefined, undefined, '0.1.0', 'minor', undefined, '0.1.0'],
    [undefined, undefined, '0.0.0', 'patch', undefined, '0.1.0'],
    [undefined, undefined, undefined, 'major', undefined, '0.1.0'],
    [undefined, undefined, '2.1.0', 'minor', 'rc', '2.1.0-rc.1'],
    ['1.2.3', '1.2.3', '1.2.3', 'minor', undefined, '1.3.0'],
    ['1.2.3', '1.2.3', '1.5.0', 'minor', undefined, '1.5.0'],
    ['1.2.3', '1.2.3', '1.2.9', 'minor', undefined, '1.3.0'],
    ['1.2', '1.2', '1.2', 'patch', undefined, '1.2.1'],
    ['1.2.3.post1', '1.2.3.post1', '1.2.3', 'patch', undefined, '1.2.4'],
    ['1.2.3', '1.2.3', '1.2.3', 'minor', 'dev', '1.3.0-dev.1'],
    ['1.3.0-rc.9', '1.2.3', '1.3.0-rc.9', 'patch', 'rc', '1.3.0-rc.10'],
    ['1.3.0rc1', '1.2.3', '1.3.0rc1', 'minor', 'rc', '1.3.0-rc.2'],
    ['1.3.0-rc.2', '1.2.3', '1.3.0-rc.2', 'major', 'rc', '2.0.0-rc.1'],
    ['1.3.0-alpha.4', '1.2.3', '1.3.0-alpha.4', 'minor', 'beta', '1.3.0-beta.1'],
    ['1.3.0-dev.4', '1.2.3', '1.3.0-dev.4', 'minor', 'rc', '1.3.0-rc.1'],
    ['2.0.0-rc.1', '1.2.3', '2.0.0-rc.1', 'patch', undefined, '2.0.0'],
    ['1.3.0-dev.1', '1.2.3', '1.3.0-dev.1', 'minor', 'alpha', 'no'],
    ['1.3.0-alpha.1', '1.2.3', '1.3.0-alpha.1', 'minor', 'dev', 'no'],
    ['1.3.0-rc.1', '1.2.3', '1.3.0-rc.1', 'minor', 'beta', 'no'],
    ['1!2.0', '1!2.0', '1!2.0', 'patch', undefined, 'no'],
    ['1.2.3.4', '1.2.3.4', '1.2.3.4', 'patch', undefined, 'no'],
  ] as const)(
    'after %s (final %s, manifest %s), %s, series %s: %s',
    (last, lastFinal, written, bump, series, expected) => {
      const standing = {
        last: last && read(last),
        lastFinal: lastFinal && read(lastFinal),
        taken: [last, lastFinal].flatMap((each) => (each === undefined ? [] : [read(each)])),
        written: written && read(written),
      }
      const next = nextVersion(standing, bump, { zero: 'semver', series })
      expect('version' in next ? next.version.text : 'no').toBe(expected)
    },
  )
})

describe('a Cargo.lock', () => {
  test('changes what is local alone, and the names that others call it by', () => {
    const lock = `version = 4

[[package]]
name = "a"
version = "0.1.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"

[[package]]
name = "b"
version = "0.1.0"
dependencies = [
 "a",
]

[[package]]
name = "b"
version = "0.1.5"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"

[[package]]
name = "c"
version = "0.1.0"
dependencies = [
 "b 0.1.0",
 "b 0.1.5",
]
`
    const moved = [{ manifest: crate({ name: 'b', version: '0.1.0' }), version: read('0.2.0') }]
    const [head = '', a = '', own = '', other = '', c = ''] = lock.split(/(?=\[\[package\]\])/)
    const after = [
      head,
      a,
      other,
      own.replace('0.1.0', '0.2.0'),
      c.replace('"b 0.1.0",\n "b 0.1.5"', '"b 0.1.5",\n "b 0.2.0"'),
    ]
    expect(applyEdits(lock, editCargoLock(lock, moved))).toBe(after.join(''))
    const crlf = lock.replaceAll('\n', '\r\n')
    expect(applyEdits(crlf, editCargoLock(crlf, moved))).toBe(
      applyEdits(lock, editCargoLock(lock, moved)).replaceAll('\n', '\r\n'),
    )
  })
})
