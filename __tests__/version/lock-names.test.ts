import { describe, expect, test } from '@jest/globals'
import { readVersion } from '../../src/model/version.ts'
import { editCargoLock } from '../../src/version/edits/cargo-lock.ts'
import { applyEdits } from '../../src/version/edits/edit.ts'
import { nameIn, namesIn } from '../../src/version/edits/lock-names.ts'
import { crate } from '../make/manifest.ts'

const registry = 'registry+https://github.com/rust-lang/crates.io-index'
const git = 'git+https://example.org/b?branch=next'
const packages = [
  { name: 'a', version: '1.0.0', source: undefined },
  { name: 'b', version: '1.0.0', source: undefined },
  { name: 'b', version: '1.0.0', source: registry },
  { name: 'b', version: '1.0.0', source: `${git}#0123456789abcdef` },
  { name: 'b', version: '2.0.0', source: registry },
]
const names = ['a', 'b 1.0.0', `b 1.0.0 (${registry})`, `b 1.0.0 (${git})`, 'b 2.0.0']

describe('the words by which a lock calls a crate', () => {
  test('are as short as they can be', () => {
    expect(namesIn(packages)).toEqual(names)
  })

  test('lead back to it, and others to nothing', () => {
    expect(names.map((each) => nameIn(packages, each))).toEqual([0, 1, 2, 3, 4])
    expect(
      ['b 3.0.0', 'c', 'b', 'b 1.0.0 (git+https://example.org/c)', 'b 1.0.0 (', ''].map((each) =>
        nameIn(packages, each),
      ),
    ).toEqual([undefined, undefined, 1, undefined, undefined, undefined])
  })

  test('stay in full where the first form of locks has them so', () => {
    const lock = `[[package]]
name = "a"
version = "1.0.0"
dependencies = [
 "b 1.0.0",
 "c 1.0.0 (${registry})",
]

[[package]]
name = "b"
version = "1.0.0"

[[package]]
name = "c"
version = "1.0.0"
source = "${registry}"
`
    const version = readVersion('1.1.0')
    if (version === undefined) throw new Error('no version')
    const edits = editCargoLock(lock, [{ manifest: crate({ name: 'b', version: '1.0.0' }), version }])
    expect(applyEdits(lock, edits)).toBe(
      lock.replace('"b 1.0.0"', '"b 1.1.0"').replace('name = "b"\nversion = "1.0.0"', 'name = "b"\nversion = "1.1.0"'),
    )
  })
})
