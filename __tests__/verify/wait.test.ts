import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import type { Registry } from '../../src/registries/registry.ts'
import { waitUntilServed } from '../../src/verify/wait.ts'
import { testClock } from '../platform/clock.ts'
import { file, held, scripted, type Script } from '../publish/stage.ts'

const wheel = file('a-1.0-py3-none-any.whl', 'a')
const sdist = file('a-1.0.tar.gz', 'b')
const other = file('b-1.0.tar.gz', 'c')

async function run(find: NonNullable<Script['find']>, distributions = [wheel], budget?: number) {
  const parts = scripted({ find })
  const random = (): number => 0.5
  const results = await waitUntilServed({ ...parts, distributions, random, ...(budget !== undefined && { budget }) })
  return { results, ...parts }
}

describe('where the bytes themselves can be fetched', () => {
  const crate = file('a-1.0.0.crate', 'a')
  const absent: Awaited<ReturnType<Registry['find']>> = { files: [] }
  const gone = { unreadable: problem('registry-unreadable', 'answered 404', 'wait') }
  async function fetching(
    download: (count: number) => Awaited<ReturnType<NonNullable<Registry['download']>>>,
    find: NonNullable<Script['find']> = () => ({ files: [held(crate)] }),
  ) {
    const parts = scripted({ find })
    let count = 0
    const registry: Registry = { ...parts.registry, download: () => Promise.resolve(download((count += 1))) }
    const results = await waitUntilServed({ ...parts, registry, distributions: [crate] })
    return { results, count: () => count, ...parts }
  }

  test('a file is verified by its bytes and by the index, each asked once', async () => {
    const { results, count, log } = await fetching(() => ({ sha256: crate.sha256 }))
    expect(results).toEqual([{ filename: crate.filename, verified: true }])
    expect([count(), log]).toEqual([1, ['find a']])
  })

  test('an index that lags for 90 seconds is waited for, and the file is fetched once', async () => {
    const clock = testClock()
    const shown = clock.now() + 90_000
    const parts = scripted({ clock, find: () => (clock.now() < shown ? absent : { files: [held(crate)] }) })
    let fetched = 0
    const registry: Registry = {
      ...parts.registry,
      download: () => Promise.resolve({ sha256: crate.sha256, at: (fetched += 1) }),
    }
    const results = await waitUntilServed({ ...parts, registry, distributions: [crate] })
    expect(results).toEqual([{ filename: crate.filename, verified: true }])
    expect([fetched, clock.now() - shown < 6000]).toEqual([1, true])
  })

  test('an index that never shows it is a warning: the bytes were seen', async () => {
    const { results } = await fetching(
      () => ({ sha256: crate.sha256 }),
      () => absent,
    )
    expect(results).toMatchObject([
      {
        verified: true,
        problem: {
          code: 'verify-index-late',
          level: 'warning',
          message:
            'https://registry.example.org serves a-1.0.0.crate as it was built, and after 300 s its index does not show the file yet.',
        },
      },
    ])
  })

  test('other bytes are an error, whatever the index says', async () => {
    for (const found of [absent, { files: [held(crate)] }]) {
      const { results, clock } = await fetching(
        () => ({ sha256: 'f'.repeat(64) }),
        () => found,
      )
      expect(results).toMatchObject([{ verified: false, problem: { code: 'verify-differs' } }])
      expect(clock.slept).toEqual([])
    }
  })

  test('another checksum in the index is an error, whatever the bytes are', async () => {
    const { results } = await fetching(
      () => ({ sha256: crate.sha256 }),
      () => ({ files: [held(crate, { sha256: 'e'.repeat(64) })] }),
    )
    expect(results).toMatchObject([{ verified: false, problem: { code: 'verify-differs' } }])
  })

  test('a file that cannot be fetched yet is asked for again', async () => {
    const { results, count } = await fetching((asked) => (asked < 3 ? gone : { sha256: crate.sha256 }))
    expect(results).toEqual([{ filename: crate.filename, verified: true }])
    expect(count()).toBe(3)
  })

  test('a file that can never be fetched is not verified, whatever the index says', async () => {
    const { results } = await fetching(() => gone)
    expect(results).toMatchObject([{ verified: false, problem: { code: 'verify-unseen', level: 'warning' } }])
    expect(results[0]?.problem?.message).toContain('does not serve the file yet (answered 404)')
  })
})

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
    expect(clock.slept).toEqual([300, 600, 1000])
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
    expect(Math.max(...clock.slept)).toBe(5000)
  })

  test('keeps to the budget it is given', async () => {
    const { clock } = await run(() => 'absent', [wheel], 2500)
    expect(clock.slept).toEqual([300, 600, 1000, 600])
  })

  test('has nothing to do for nothing', async () => {
    const { results, log } = await run(() => 'absent', [])
    expect(results).toEqual([])
    expect(log).toEqual([])
  })
})
