import { describe, expect, test } from '@jest/globals'
import { signEligible, wordsOf } from '../../src/attest/sign.ts'
import { attestable, withSigstore } from './stage.ts'

const files = [attestable('demo-1.0-py3-none-any.whl'), attestable('demo-1.0.tar.gz')]
const yes = { attest: true } as const

describe('signing', () => {
  test('signs every file that may be', async () => {
    await withSigstore({}, async (stage) => {
      const signed = await signEligible(stage, yes, true, files)
      expect([...signed.attestations.keys()].sort()).toEqual(files.map((each) => each.filename))
      expect(signed).toMatchObject({ problems: [], words: 'Attestations: 2 files signed.' })
    })
  })

  test('asks nobody where files may not be signed, or where there is none', async () => {
    await withSigstore({}, async (stage) => {
      const off = await signEligible(stage, { attest: false, why: 'the moon is full' }, true, files)
      expect(off).toEqual({
        attestations: new Map(),
        problems: [],
        words: 'Attestations: none, because the moon is full.',
      })
      expect((await signEligible(stage, yes, true, [])).words).toBe('Attestations: nothing to sign.')
      expect([stage.audiences, stage.requests()]).toEqual([[], []])
    })
  })

  test.each([
    [true, 'error', 'Attestations: the files could not be signed.'],
    ['if-available', 'warning', 'Attestations: none, because the files could not be signed.'],
  ] as const)('that fails is, where %j is wanted, an %s', async (wanted, level, words) => {
    await withSigstore({ faults: ['fulcio:503@1+'] }, async (stage) => {
      const signed = await signEligible(stage, yes, wanted, files)
      expect(signed).toMatchObject({ words, problems: [{ code: 'attestation-sigstore-down', level }] })
      expect(signed.attestations.size).toBe(0)
      expect(signed.problems[0]?.fix).toContain(level === 'warning' ? 'are published without' : 'run the job again')
    })
  })

  test.each([
    [1, 'Attestations: 1 file to sign.'],
    [2, 'Attestations: 2 files to sign.'],
    [0, 'Attestations: nothing to sign.'],
  ])('of %s files is foretold as %j', (count, words) => {
    expect(wordsOf(yes, files.slice(0, count))).toBe(words)
  })
})
