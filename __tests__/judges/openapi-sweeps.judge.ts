import { beforeAll, expect, test } from '@jest/globals'
import { readDescription } from './github-description.ts'
import { exchanges, type Judge, objections } from './github-exchanges.ts'
import { faultyReleases } from './github-plays.ts'
import { toolAt } from './tool.ts'

let judge: Judge
beforeAll(async () => {
  judge = await readDescription(toolAt('JUDGE_OPENAPI'))
})

test.each([
  ['GitHub is down for one change', '502', 'changes'],
  ['GitHub acts on one change, and its answer is lost', 'cut-after-store', 'changes'],
  ['GitHub is down for one read', '503', 'reads'],
] as const)(
  'in a release in which %s, whichever it is, and in the run that finishes it',
  async (_, mishap, strikes) => {
    let count = 0
    const verdicts = await exchanges(judge, async (onGitHub) => {
      count = await faultyReleases(mishap, strikes, onGitHub)
    })
    expect(count).toBeGreaterThan(5)
    expect(verdicts.length).toBeGreaterThan(10 * count)
    expect([...new Set(objections(verdicts))]).toEqual([])
  },
  600_000,
)
