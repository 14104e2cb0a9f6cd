import { expect, test } from '@jest/globals'
import { downloadUrl, indexPath, readCratePath } from '../../../rehearsal/upstream/crate-download.ts'

test.each([
  ['/crates/serde/1.0.0/download', { crate: 'serde', version: '1.0.0' }],
  ['/crates/serde/serde-1.0.0.crate', { crate: 'serde', version: '1.0.0' }],
  ['/crates/a-1/a-1-2.0.0+b.crate', { crate: 'a-1', version: '2.0.0+b' }],
  ['/crates/a/a-2.0.0%2Bb.crate', { crate: 'a', version: '2.0.0+b' }],
  ['/crates/serde/serde.crate', undefined],
  ['/crates/serde/other-1.0.0.crate', undefined],
  ['/crates/serde', undefined],
  ['/readmes/serde/serde-1.0.0.html', undefined],
  ['/crates/serde/1.0.0/download/more', undefined],
])('the path %s', (path, expected) => {
  expect(readCratePath(path)).toEqual(expected)
})

test.each([
  ['https://static.crates.io/crates', 'https://static.crates.io/crates/Syn/2.0.0/download'],
  ['https://m.example/crates/', 'https://m.example/crates/Syn/2.0.0/download'],
  ['https://m.example/{crate}/{version}', 'https://m.example/Syn/2.0.0'],
  ['https://m.example/{prefix}/{lowerprefix}/{crate}', 'https://m.example/3/S/3/s/Syn'],
  ['https://m.example/{sha256-checksum}', 'https://m.example/c0ffee'],
])('the dl %s', (dl, expected) => {
  expect(downloadUrl(dl, { crate: 'Syn', version: '2.0.0' }, 'c0ffee')).toBe(expected)
})

test.each([
  ['a', '1/a'],
  ['ab', '2/ab'],
  ['Abc', '3/a/abc'],
  ['serde_json', 'se/rd/serde_json'],
])('the index file of %s is %s', (crate, path) => {
  expect(indexPath(crate)).toBe(path)
})
