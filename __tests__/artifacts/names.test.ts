import { describe, expect, test } from '@jest/globals'
import { attemptIn, notesArtifact, receiptArtifact, rowArtifact } from '../../src/artifacts/names.ts'
import { cratesTarget, platforms, sourcesTarget, wheelsTarget } from '../../src/model/target.ts'

const subjects = [...platforms.map((each) => wheelsTarget(each)), cratesTarget, sourcesTarget]

describe('the names of artifacts', () => {
  test('tell their row and attempt back, and fit no other row', () => {
    for (const subject of subjects) {
      for (const other of [...subjects, 'notes', 'receipt']) {
        expect(attemptIn(rowArtifact(subject, 12), other)).toBe(other === subject ? 12 : undefined)
      }
    }
  })

  test('of the notes and the receipt are read the same way', () => {
    expect(attemptIn(notesArtifact(3), 'notes')).toBe(3)
    expect(attemptIn(receiptArtifact(4), 'receipt')).toBe(4)
    // the job that publishes a held draft stores another one in the same attempt
    expect(receiptArtifact(4, true)).toBe('release-action-receipt-held-4')
    expect(attemptIn(receiptArtifact(4, true), 'receipt')).toBeUndefined()
  })

  test.each([
    'crates-1',
    'release-action-crates',
    'release-action-crates-',
    'release-action-crates-x',
    'release-action-crates-1-2',
    'release-action-crates--1',
    'Release-Action-crates-1',
    '',
  ])('%j belongs to nobody', (name) => {
    expect(attemptIn(name, 'crates')).toBeUndefined()
  })

  test('hold nothing that the artifact service refuses', () => {
    for (const subject of subjects) expect(rowArtifact(subject, 1)).toMatch(/^[\w-]{1,100}$/)
  })
})

test('a receipt whose name is taken has another one, which is of the same attempt to read', () => {
  expect([receiptArtifact(2), receiptArtifact(2, true), receiptArtifact(2, false, 3)]).toEqual([
    'release-action-receipt-2',
    'release-action-receipt-held-2',
    'release-action-receipt-2-3',
  ])
})
