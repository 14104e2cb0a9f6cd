import { describe, expect, test } from '@jest/globals'
import type { AttestationStore } from '../../src/ports/attestation-store.ts'
import { type SentProvenance, waitUntilListed } from '../../src/verify/provenance.ts'
import { testClock } from '../platform/clock.ts'

const payload = Buffer.from('statement').toString('base64')
const sent = (filename: string): SentProvenance => ({
  filename,
  sha256: `sha of ${filename}`,
  payload,
  page: 'https://github.com/o/r/attestations/1',
})

type Listed = Awaited<ReturnType<AttestationStore['list']>>

/** Waits, with a GitHub that answers by digest and by the count of questions about it. */
async function wait(filenames: readonly string[], answer: (sha256: string, count: number) => Listed) {
  const clock = testClock()
  const asked: string[] = []
  const store: AttestationStore = {
    store: () => Promise.reject(new Error('nothing is stored any more')),
    list: (sha256) => {
      asked.push(sha256)
      return Promise.resolve(answer(sha256, asked.filter((each) => each === sha256).length))
    },
  }
  const results = await waitUntilListed({ store, sent: filenames.map(sent), clock, random: () => 0.5 })
  return { results, asked, slept: clock.slept }
}

describe('build provenance that was stored', () => {
  test.each([
    ['with its bundle', [{ payload }]],
    ['among others', [{ payload: 'e30=' }, { payload }]],
    ['without showing the bundle', ['unshown' as const]],
  ])('is seen where GitHub lists it %s', async (_title, listed) => {
    const { results, asked, slept } = await wait(['a', 'b'], () => listed)
    expect(results).toEqual([
      { filename: 'a', listed: true },
      { filename: 'b', listed: true },
    ])
    expect([asked, slept]).toEqual([['sha of a', 'sha of b'], []])
  })

  test('is waited for, and what was seen is not asked for again', async () => {
    const { results, asked, slept } = await wait(['a', 'b'], (sha256, count) =>
      sha256.endsWith('a') || count > 2 ? [{ payload }] : [],
    )
    expect(results.map((each) => each.listed)).toEqual([true, true])
    expect(asked).toEqual(['sha of a', 'sha of b', 'sha of b', 'sha of b'])
    expect(slept).toEqual([1000, 2000])
  })

  test.each<[string, Listed, string]>([
    ['does not list it', [], 'and does not list it when'],
    ['lists another', [{ payload: 'e30=' }], 'and does not list it when'],
    ['refuses to list', { refused: 'Server Error', status: 502 }, 'and answered 502: Server Error when'],
  ])('is a warning where GitHub %s in time', async (_title, listed, words) => {
    const { results, slept } = await wait(['a'], () => listed)
    expect(results).toMatchObject([
      { filename: 'a', listed: false, problem: { code: 'provenance-unseen', level: 'warning' } },
    ])
    expect(results[0]?.problem?.message).toContain(words)
    expect(results[0]?.problem?.fix).toContain('The file is published.')
    expect(slept.reduce((sum, each) => sum + each, 0)).toBe(30_000)
  })

  test('of many files is asked for five of them, the first and the last among them, which stand for the rest', async () => {
    const names = Array.from({ length: 41 }, (_each, index) => String(index))
    const seen = await wait(names, () => [{ payload }])
    expect(seen.asked).toEqual(['0', '10', '20', '30', '40'].map((each) => `sha of ${each}`))
    expect(seen.results).toEqual(names.map((filename) => ({ filename, listed: true })))
    const unseen = await wait(names, (sha256) => (sha256 === 'sha of 20' ? [] : [{ payload }]))
    // one that is not listed speaks for those that nobody asked for, and not for those that were seen
    expect(unseen.results.filter((each) => each.listed).map((each) => each.filename)).toEqual(['0', '10', '30', '40'])
  })

  test('of no file is not asked for', async () => {
    const { results, asked } = await wait([], () => [])
    expect([results, asked]).toEqual([[], []])
  })
})
