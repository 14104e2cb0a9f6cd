import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import { waitUntilServed } from '../../src/verify/wait.ts'
import { file, held, scripted, type Script } from '../publish/stage.ts'

const wheel = file('a-1.0-py3-none-any.whl', 'a')
const sdist = file('a-1.0.tar.gz', 'b')
const other = file('b-1.0.tar.gz', 'c')

async function run(find: NonNullable<Script['find']>, distributions = [wheel], budget?: number) {
  const parts = scripted({ find })
  const results = await waitUntilServed({ ...parts, distributions, ...(budget !== undefined && { budget }) })
  return { results, ...parts }
}

describe('waiting until a registry serves what was published', () => {
  test('ends at once where it does, with one look a release', async () => {
    const { results, log, clock } = await run(
      (release) => ({ files: release.name === 'a' ? [held(wheel), held(sdist)] : [held(other)] }),
      [wheel, other, sdist],
    )
    expect(results).toEqual([wheel, other, sdist].map(({ filename }) => ({ filename, verified: true })))
    expect(log).toEqual(['find a', 'find b'])
    expect(clock.slept).toEqual([])
  })

  test('asks again, less and less often, and only for what is missing', async () => {
    const { results, log, clock } = await run(
      (release, count) => {
        if (release.name === 'b') return { files: [held(other)] }
        if (count === 1) return 'absent'
        if (count === 2) return { unreadable: problem('registry-unreachable', 'down', 'wait') }
        return { files: count === 3 ? [] : [held(wheel)] }
      },
      [wheel, other],
    )
    expect(results.every((each) => each.verified)).toBe(true)
    expect(log).toEqual(['find a', 'find b', 'find a', 'find a', 'find a'])
    expect(clock.slept.map(Math.round)).toEqual([1000, 1700, 2890])
  })

  test('calls other bytes an error at once, without waiting for the rest in vain', async () => {
    const { results, clock } = await run(() => ({ files: [held(wheel, { sha256: 'f'.repeat(64) })] }))
    expect(results).toMatchObject([
      {
        verified: false,
        problem: { code: 'verify-differs', level: 'error', message: expect.stringMatching(/f{64}.*a{64}/) },
      },
    ])
    expect(clock.slept).toEqual([])
  })

  test.each([
    ['does not show the file yet', { files: [] }],
    ['does not know the project yet', 'absent'],
    ['could not be asked (down)', { unreadable: problem('registry-unreachable', 'down', 'wait') }],
  ] as const)('warns honestly that the registry %s, after five minutes', async (words, found) => {
    const { results, clock } = await run(() => found)
    expect(results).toMatchObject([
      {
        verified: false,
        problem: {
          code: 'verify-unseen',
          level: 'warning',
          message: `https://registry.example.org took ${wheel.filename} and, after 300 s, ${words}.`,
        },
      },
    ])
    expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBe(300_000)
    expect(Math.max(...clock.slept)).toBe(20_000)
  })

  test('keeps to the budget it is given', async () => {
    const { clock } = await run(() => 'absent', [wheel], 2500)
    expect(clock.slept).toEqual([1000, 1500])
  })

  test('has nothing to do for nothing', async () => {
    const { results, log } = await run(() => 'absent', [])
    expect(results).toEqual([])
    expect(log).toEqual([])
  })
})
