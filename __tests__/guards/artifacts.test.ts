import { describe, expect, test } from '@jest/globals'
import { type GatheredRow, guardArtifacts, isExpected } from '../../src/guards/artifacts.ts'
import type { BuildRow, ExpectedFile } from '../../src/model/plan.ts'
import type { BuildRecord } from '../../src/model/record.ts'
import { crateRow, plan } from '../make/plan.ts'
import { madeRecord } from '../make/record.ts'

const sha256 = 'a'.repeat(64)
const file = {
  filename: 'tally-core-1.0.0.crate',
  kind: 'crate',
  name: 'tally-core',
  version: '1.0.0',
  sha256,
  size: 3,
} as const

function row(files: BuildRecord['files'] = [file], differs: Partial<BuildRecord> = {}): GatheredRow {
  const record = madeRecord({ files, ...differs })
  return {
    target: 'crates',
    record,
    files: new Map(files.map((each) => [each.filename, { sha256: each.sha256, size: each.size }])),
  }
}

const told = (gathered: readonly GatheredRow[], rows: readonly BuildRow[] = [crateRow]): readonly string[] =>
  guardArtifacts(plan({ rows }), gathered).map((each) => `${each.code}: ${each.message}`)

describe('the files of a release', () => {
  test('are complete, unaltered, and no others', () => {
    expect(told([row()])).toEqual([])
  })

  test('are none for the row that keeps a matrix from being empty', () => {
    expect(told([], [{ target: 'nothing', runner: 'x', timeout: 1, expects: [] }])).toEqual([])
  })

  test.each([
    ['the artifact is not there', [], ['artifact-missing: The artifact of crates is not there (crate of tally-core).']],
    ['the artifact is of another row', [{ ...row(), target: 'sources' }], [expect.stringMatching(/^artifact-missing/)]],
    [
      'there is no record',
      [{ ...row(), record: undefined }],
      [expect.stringMatching(/^artifact-altered.*no build record/)],
    ],
    [
      'it was built from another commit',
      [row([file], { commit: 'f'.repeat(40) })],
      [expect.stringMatching(/^artifact-other-commit/)],
    ],
    [
      'it was built for another tag',
      [row([file], { tag: 'v1.0.1' })],
      [expect.stringMatching(/^artifact-other-commit/)],
    ],
    [
      'a recorded file is gone',
      [{ ...row(), files: new Map() }],
      [expect.stringMatching(/^artifact-missing: tally-core-1.0.0.crate stands in/)],
    ],
    [
      'a file has other bytes',
      [{ ...row(), files: new Map([[file.filename, { sha256: 'b'.repeat(64), size: 3 }]]) }],
      [expect.stringMatching(/^artifact-altered.*SHA-256 b{64}/)],
    ],
    [
      'a file lies beside them',
      [{ ...row(), files: new Map([...row().files, ['evil.whl', { sha256, size: 1 }]]) }],
      ['artifact-altered: evil.whl is in the artifact of crates and not in its build record.'],
    ],
    [
      'a file lies in a folder below',
      [{ ...row(), files: new Map([...row().files, ['x/tally-core-1.0.0.crate', { sha256, size: 3 }]]) }],
      [expect.stringMatching(/^artifact-altered: x\/tally/)],
    ],
    [
      'the record lacks a planned file',
      [row([])],
      ['artifact-missing: The crate of tally-core 1.0.0 is missing from crates.'],
    ],
    [
      'the record vouches for a file that was not planned',
      [row([file, { ...file, filename: 'other-1.0.0.crate', name: 'other' }])],
      ['artifact-altered: other-1.0.0.crate is not in the plan of crates.'],
    ],
    [
      'the file is of another version',
      [row([{ ...file, version: '1.0.1' }])],
      [expect.stringMatching(/^artifact-missing/), expect.stringMatching(/^artifact-altered/)],
    ],
  ])('are refused where %s', (_, gathered, expected) => {
    expect(told(gathered)).toEqual(expected)
  })
})

describe('whether a file is the planned one', () => {
  const wheel: ExpectedFile = { kind: 'wheel', name: 'tally', version: '1.0', filename: undefined, python: undefined }
  const built = { kind: 'wheel', name: 'tally', version: '1.0.0', filename: 'tally-1.0.0-py3-none-any.whl' }
  test.each([
    ['as versions go', wheel, built, true],
    ['under any name where none is planned', wheel, { ...built, filename: 'x.whl' }, true],
    ['not of another kind', wheel, { ...built, kind: 'sdist' }, false],
    ['not of another project', wheel, { ...built, name: 'tally2' }, false],
    ['not of another version', wheel, { ...built, version: '1.0.1' }, false],
    ['not of a version that is none', wheel, { ...built, version: '' }, false],
    ['not of a plan whose version is none', { ...wheel, version: 'x' }, { ...built, version: 'x' }, false],
    ['not under another name than the planned', { ...wheel, filename: 'y.whl' }, built, false],
  ])('%s', (_, expected, found, is) => {
    expect(isExpected(expected, found)).toBe(is)
  })
})
