import { describe, expect, test } from '@jest/globals'
import { namedBy } from '../../src/audit/filename.ts'

describe('the name of a released file', () => {
  test.each([
    ['tally-0.2.0.crate', 'crate', 'tally', '0.2.0'],
    ['tally-core-1.0.0-rc.1+linux-2.crate', 'crate', 'tally-core', '1.0.0-rc.1+linux-2'],
    ['sha-2-0.10.0.crate', 'crate', 'sha-2', '0.10.0'],
    ['rpds_py-0.1.0-cp310-cp310-manylinux_2_17_x86_64.whl', 'wheel', 'rpds_py', '0.1.0'],
    ['tally-1.0rc1-1-py3-none-any.whl', 'wheel', 'tally', '1.0rc1'],
    ['tally_core-1.0.tar.gz', 'sdist', 'tally_core', '1.0'],
  ])('%s is a %s of %s %s', (filename, kind, name, version) => {
    expect(namedBy(filename)).toEqual({ kind, name, version })
  })

  test.each([
    'SHA256SUMS',
    'tally-cli-0.2.0-x86_64.tar.gz',
    'tally-linux-0.2.0.tar.gz',
    'tally-x.tar.gz',
    'tally.crate',
    'tally-1.0.zip',
  ])('%s is none of a distribution', (filename) => {
    expect(namedBy(filename)).toBeUndefined()
  })
})
