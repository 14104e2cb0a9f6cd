import { describe, expect, test } from '@jest/globals'
import { lockedCrates } from '../../src/build/locked-crates.ts'

const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
const cratesIo = 'registry+https://github.com/rust-lang/crates.io-index'

const entry = (name: string, version: string, checksum: string, source = cratesIo): string =>
  `[[package]]\nname = ${JSON.stringify(name)}\nversion = ${JSON.stringify(version)}\nsource = "${source}"\nchecksum = "${checksum}"\n`

const read = (...locks: readonly string[]) =>
  Object.fromEntries([...lockedCrates(locks)].map(([file, { sha256 }]) => [file, sha256]))

describe('the crates of lock files', () => {
  test('are known by the name of their file, with the checksum, of every registry and every lock file', () => {
    expect(
      read(
        `version = 4\n\n${entry('serde', '1.0.0', one)}`,
        entry('serde', '1.0.0', one),
        entry('a_b-c', '0.1.0-rc.1+build.5', two, 'sparse+https://example.org/index/'),
      ),
    ).toEqual({ 'serde-1.0.0.crate': one, 'a_b-c-0.1.0-rc.1+build.5.crate': two })
  })

  test('are none of the repository itself, of git, or without a checksum', () => {
    expect(
      read(
        '[[package]]\nname = "own"\nversion = "1.0.0"\n',
        entry('forked', '1.0.0', one, 'git+https://github.com/o/r#0123'),
        `[[package]]\nname = "old"\nversion = "1.0.0"\nsource = "${cratesIo}"\n`,
      ),
    ).toEqual({})
  })

  test('are left out where two registries have other bytes under one name', () => {
    const other = entry('serde', '1.0.0', two, 'sparse+https://example.org/index/')
    expect(read(`${entry('serde', '1.0.0', one)}\n${other}`, entry('itoa', '1.0.0', one))).toEqual({
      'itoa-1.0.0.crate': one,
    })
    expect(read(entry('serde', '1.0.0', one), other)).toEqual({})
  })

  test.each([
    [cratesIo, 'index.crates.io-1949cf8c6b5b557f'],
    ['sparse+https://crates.example.org:8443/index/', 'crates.example.org-0123456789abcdef'],
    ['registry+https://git.example.org/index', 'git.example.org-0123456789abcdef'],
  ])('of %s belong into a folder like %s, and into no other', (source, folder) => {
    const wanted = lockedCrates([entry('serde', '1.0.0', one, source)]).get('serde-1.0.0.crate')
    expect(wanted?.folder.test(folder)).toBe(true)
    for (const other of [
      `x${folder}`,
      `${folder}0`,
      `../${folder}`,
      folder.replace('.', 'x'),
      folder.slice(0, -1),
      'github.com-0123456789abcdef',
      '-0123456789abcdef',
    ]) {
      expect(wanted?.folder.test(other)).toBe(false)
    }
  })

  test('are left out where two registries have the same bytes too: they have no one place', () => {
    expect(read(`${entry('a', '1.0.0', one)}\n${entry('a', '1.0.0', one, 'sparse+https://example.org/')}`)).toEqual({})
  })

  test.each([
    'registry+/a/folder',
    'sparse+https://[::1]/',
    'registry+',
    'sparse+https://',
    'local+https://example.org',
  ])('of %j are left out: there is no host', (source) => {
    expect(read(entry('serde', '1.0.0', one, source))).toEqual({})
  })

  test.each(['../serde', 'ser/de', 'ser\\de', '', 'a'.repeat(65), 'né'])('never have a name like %j', (name) => {
    expect(read(entry(name, '1.0.0', one))).toEqual({})
  })

  test.each(['1.0.0/..', '1 0', ''])('nor a version like %j', (version) => {
    expect(read(entry('serde', version, one))).toEqual({})
  })

  test.each(['', 'not = [toml', 'package = 3', '[[package]]\nname = 1\nversion = "1"', entry('a', '1.0.0', 'xyz')])(
    'are none where the file is %j',
    (lock) => {
      expect(read(lock, entry('itoa', '1.0.0', one))).toEqual({ 'itoa-1.0.0.crate': one })
    },
  )
})
