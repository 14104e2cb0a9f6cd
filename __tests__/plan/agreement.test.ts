import { describe, expect, test } from '@jest/globals'
import type { VersionStatement } from '../../src/model/statement.ts'
import { readVersion, type Version } from '../../src/model/version.ts'
import { agreement } from '../../src/plan/agreement.ts'
import { crate, python } from '../make/manifest.ts'

const version = (text: string): Version => readVersion(text) ?? { text, pep440: undefined, semver: undefined }

const statement = (differs: Partial<VersionStatement>): VersionStatement => ({
  kind: 'setup',
  ecosystem: 'python',
  name: 'tally',
  directory: '.',
  said: '1.0.0',
  origin: { file: 'setup.py', line: 5 },
  ...differs,
})

const told = (
  statements: readonly VersionStatement[],
  tag = '1.0.0',
  manifests = [python(), python({ name: 'other', directory: 'other' }), crate()],
) =>
  agreement(`v${tag}`, version(tag), manifests, statements).map(
    ({ level, code, place, message }) => `${level} ${code} at ${place?.file}:${place?.line}: ${message}`,
  )

describe('beside the manifest, a version stands', () => {
  test.each<[string, Partial<VersionStatement>, readonly string[]]>([
    ['the same in setup.py', {}, []],
    [
      'another in setup.py, which stops the release',
      { said: '0.9' },
      ['error versions-differ at setup.py:5: The tag v1.0.0 says 1.0.0, and setup.py:5 says 0.9 (tally).'],
    ],
    [
      'another in a `__version__` that nothing reads, which is told',
      { kind: 'source', said: '0.9', origin: { file: 'tally/__init__.py', line: 1 } },
      [
        'warning versions-differ at tally/__init__.py:1: The tag v1.0.0 says 1.0.0, and tally/__init__.py:1 says 0.9 (tally).',
      ],
    ],
    [
      'an older in the lock file, which is told',
      {
        kind: 'lock',
        ecosystem: 'rust',
        name: 'tally-core',
        directory: undefined,
        said: '0.9.0',
        origin: { file: 'Cargo.lock', line: 9 },
      },
      ['warning version-behind at Cargo.lock:9: The tag v1.0.0 says 1.0.0, and Cargo.lock:9 says 0.9.0 (tally-core).'],
    ],
    ['an older in a file of a package that is not released', { said: '0.9', name: 'elsewhere' }, []],
    ['the same in another spelling', { said: '1.0' }, []],
    [
      'one that is none',
      { said: 'latest' },
      ['error versions-differ at setup.py:5: The tag v1.0.0 says 1.0.0, and setup.py:5 says latest (tally).'],
    ],
  ])('%s', (_, differs, expected) => {
    expect(told([statement(differs)])).toEqual(expected)
  })
})

describe('a package requires another that is released with it', () => {
  const floor = (said: string): VersionStatement =>
    statement({ kind: 'floor', said, directory: 'other', origin: { file: 'other/pyproject.toml', line: 7 } })

  test.each([
    ['>=1.0', 0, ''],
    ['==1.0.0', 0, ''],
    ['>=0.9', 1, 'both are released as 1.0.0'],
    ['~=0.9', 1, 'does not admit 1.0.0'],
    ['==0.9', 1, 'does not admit 1.0.0'],
    ['<1', 1, 'does not admit 1.0.0'],
  ])('%s', (said, count, words) => {
    const lines = told([floor(said)])
    expect(lines).toHaveLength(count)
    expect(lines.join()).toContain(words)
    expect(lines.every((line) => line.startsWith('warning version-behind at other/pyproject.toml:7'))).toBe(true)
  })

  test('several times, of which one warning tells', () => {
    const more = { ...floor('>=0.1, <2'), origin: { file: 'third/pyproject.toml', line: 8 } }
    expect(told([floor('>=0.9'), more, floor('==1.0.0'), floor('<1')])).toEqual([
      expect.stringContaining('does not admit 1.0.0'),
      'warning version-behind at other/pyproject.toml:7: These requirements admit older versions than the 1.0.0 that is released with them: tally >=0.9 (other/pyproject.toml:7), tally >=0.1, <2 (third/pyproject.toml:8).',
    ])
  })

  test('and stays out of this release itself', () => {
    expect(told([floor('<1')], '1.0.0', [python()])).toEqual([])
  })
})
