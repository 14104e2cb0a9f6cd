import { describe, expect, test } from '@jest/globals'
import type { Holding } from '../../src/publish/inventory.ts'
import { publishTo } from '../../src/publish/release.ts'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { testClock } from '../platform/clock.ts'
import { file, openHanded, refused, scripted, type Script } from './stage.ts'

const absent = (name: string): Holding<LocalDistribution> => ({
  distribution: file(name),
  standing: 'absent',
  newName: false,
})
const sized = (name: string, size: number): Holding<LocalDistribution> => ({
  ...absent(name),
  distribution: { ...file(name), size },
})
const wheels = (count: number, project = 'a') =>
  Array.from({ length: count }, (_, at) => absent(`${project}-1.0-py3-none-w${at}.whl`))

/** Publishes with uploads that take a moment, and watches how many are under way. */
async function run(
  holdings: readonly Holding<LocalDistribution>[],
  script: Script = {},
  limits: { readonly waitBudget?: number; readonly width?: number } = {},
) {
  let running = 0
  const at: [string, number][] = []
  const { registry, clock, log } = scripted({
    ...script,
    async upload(distribution, count, credential) {
      running += 1
      at.push([distribution.filename, running])
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      return (await script.upload?.(distribution, count, credential)) ?? { outcome: 'stored' }
    },
  })
  const told: string[] = []
  const outcomes = await publishTo({
    registry,
    session: openHanded,
    clock,
    holdings,
    onOutcome: (each) => told.push(each.filename),
    ...limits,
  })
  return { outcomes: outcomes.map((each) => each.outcome), all: outcomes, at, told, log, clock }
}

describe('publishing to PyPI', () => {
  test('sends the first file of a release alone and then three at a time', async () => {
    const holdings = [...wheels(7), absent('a-1.0.tar.gz')]
    const { outcomes, all, at } = await run(holdings)
    expect(outcomes).toEqual(Array.from({ length: 8 }, () => 'uploaded'))
    expect(all.map((each) => each.filename)).toEqual(holdings.map((each) => each.distribution.filename))
    expect(at[0]).toEqual(['a-1.0-py3-none-w0.whl', 1])
    expect(at[1]).toEqual(['a-1.0-py3-none-w1.whl', 1])
    expect(Math.max(...at.map(([, running]) => running))).toBe(3)
    expect(at.at(-1)?.[0]).toBe('a-1.0.tar.gz')
  })

  test('sends as many at a time as it is told', async () => {
    const { at } = await run(wheels(10), {}, { width: 6 })
    expect(at[1]).toEqual(['a-1.0-py3-none-w1.whl', 1])
    expect(Math.max(...at.map(([, running]) => running))).toBe(6)
  })

  test('sends releases side by side, the first file of each alone', async () => {
    const { at, outcomes, all } = await run([...wheels(4, 'a'), ...wheels(4, 'b')])
    expect(at.slice(0, 2).map(([name]) => name)).toEqual(['a-1.0-py3-none-w0.whl', 'b-1.0-py3-none-w0.whl'])
    expect(Math.max(...at.map(([, running]) => running))).toBe(6)
    expect(new Set(outcomes)).toEqual(new Set(['uploaded']))
    expect(all.map((each) => each.filename.slice(0, 1)).join('')).toBe('aaaabbbb')
  })

  test('has no more than sixteen files of all releases under way at a time', async () => {
    const { at } = await run(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((name) => wheels(5, name)),
      {},
      { width: 4 },
    )
    expect(Math.max(...at.map(([, running]) => running))).toBe(16)
  })

  test('sends the smallest wheel first, then the largest, and the sdist when all wheels are done', async () => {
    const holdings = [
      sized('a-1.0-py3-none-w1.whl', 20),
      sized('a-1.0-py3-none-w2.whl', 600),
      sized('a-1.0-py3-none-w3.whl', 10),
      sized('a-1.0-py3-none-w4.whl', 20),
      sized('a-1.0.tar.gz', 1),
    ]
    const { at, all } = await run(holdings)
    expect(at).toEqual([
      ['a-1.0-py3-none-w3.whl', 1],
      ['a-1.0-py3-none-w2.whl', 1],
      ['a-1.0-py3-none-w1.whl', 2],
      ['a-1.0-py3-none-w4.whl', 3],
      ['a-1.0.tar.gz', 1],
    ])
    expect(all.map((each) => each.filename)).toEqual(holdings.map((each) => each.distribution.filename))
  })

  test('lets no file go alone where the index has the release already', async () => {
    const [first, ...rest] = wheels(4)
    if (first === undefined) throw new Error('none')
    const { outcomes, at } = await run([{ ...first, standing: 'identical' }, ...rest])
    expect(outcomes).toEqual(['already-there', 'uploaded', 'uploaded', 'uploaded'])
    expect(at.map(([, running]) => running)).toEqual([1, 2, 3])
  })

  test('begins no new file after a failure, and still tells of those that are there', async () => {
    const [, , , fourth, ...rest] = wheels(9)
    if (fourth === undefined) throw new Error('none')
    const last = rest.at(-1)
    if (last === undefined) throw new Error('none')
    const holdings = [...wheels(3), fourth, ...rest.slice(0, -1), { ...last, standing: 'identical' as const }]
    const { outcomes, at, told } = await run(holdings, {
      upload: (each) => (each.filename === fourth.distribution.filename ? refused() : { outcome: 'stored' }),
    })
    expect(outcomes.slice(0, 4)).toEqual(['uploaded', 'uploaded', 'uploaded', 'failed'])
    expect(outcomes.slice(-3)).toEqual(['not-tried', 'not-tried', 'already-there'])
    expect(at.length).toBeLessThanOrEqual(6)
    expect(told).toHaveLength(9)
  })

  test('stops at the first file where that is refused: nothing of the release is out', async () => {
    const { outcomes, at } = await run(wheels(5), { upload: () => refused() })
    expect(outcomes).toEqual(['failed', 'not-tried', 'not-tried', 'not-tried', 'not-tried'])
    expect(at).toHaveLength(1)
  })
})

describe('an index that deadlocks', () => {
  /** Answers 500 to whatever makes more than `bears` files of one release under way at a time, as PyPI's database does. */
  async function deadlocking(bears: number, width: number, count = 24) {
    let running = 0
    let most = 0
    let failures = 0
    const stored = new Set<string>()
    const narrowed: string[] = []
    const { registry, clock } = scripted({
      async upload(distribution) {
        running += 1
        const tooMany = running > bears
        most = Math.max(most, failures === 0 ? 0 : running)
        await new Promise((resolve) => setTimeout(resolve, 3))
        running -= 1
        if (tooMany) {
          failures += 1
          return { outcome: 'unclear', words: '500 Internal Server Error' }
        }
        stored.add(distribution.filename)
        return { outcome: 'stored' }
      },
    })
    const outcomes = await publishTo({
      registry,
      session: openHanded,
      clock,
      holdings: wheels(count),
      width,
      onWait: (line) => narrowed.push(line),
    })
    return { outcomes: outcomes.map((each) => each.outcome), stored, failures, narrowed }
  }

  test('is given fewer at a time until it bears them, everything arrives, and the log says so', async () => {
    const { outcomes, stored, failures, narrowed } = await deadlocking(3, 8)
    expect(new Set(outcomes)).toEqual(new Set(['uploaded']))
    expect(stored.size).toBe(24)
    // eight at once are too many, and so are four; then two at a time go through
    expect(narrowed).toEqual([
      expect.stringMatching(/^a 1\.0: from here on 4 at a time, after a-1\.0-\S+: 500 Internal Server Error$/),
      expect.stringMatching(/^a 1\.0: from here on 2 at a time/),
    ])
    expect(failures).toBeLessThan(16)
  })

  test('that bears three is never asked for less by the usual width', async () => {
    const { failures, narrowed } = await deadlocking(3, 3)
    expect({ failures, narrowed }).toEqual({ failures: 0, narrowed: [] })
  })

  test('that bears only one at a time gets one at a time', async () => {
    const { stored, narrowed, outcomes } = await deadlocking(1, 16, 20)
    expect(new Set(outcomes)).toEqual(new Set(['uploaded']))
    expect(stored.size).toBe(20)
    expect(narrowed.map((each) => /on (\d+) at/.exec(each)?.[1])).toEqual(['8', '4', '2', '1'])
  })

  test('leaves other releases their width', async () => {
    const at = new Map<string, number[]>()
    const running = new Map<string, number>()
    const { registry, clock } = scripted({
      async upload({ name }, count) {
        running.set(name, (running.get(name) ?? 0) + 1)
        at.set(name, [...(at.get(name) ?? []), running.get(name) ?? 0])
        await new Promise((resolve) => setTimeout(resolve, 3))
        running.set(name, (running.get(name) ?? 0) - 1)
        return name === 'bad' && count === 1 ? { outcome: 'unclear', words: '503' } : { outcome: 'stored' }
      },
    })
    const holdings = [...wheels(6, 'bad'), ...wheels(6, 'good')]
    const outcomes = await publishTo({ registry, session: openHanded, clock, holdings })
    expect(new Set(outcomes.map((each) => each.outcome))).toEqual(new Set(['uploaded']))
    expect(Math.max(...(at.get('good') ?? []))).toBe(3)
    expect(at.get('bad')?.slice(-2)).toEqual([1, 1])
  })
})

describe('publishing to crates.io', () => {
  const crates = ['core-1.0.0.crate', 'mid-1.0.0.crate', 'app-1.0.0.crate'].map(absent)

  const needing = (name: string, ...needs: readonly string[]) => ({ ...absent(`${name}-1.0.0.crate`), needs })
  const star = [needing('core', 'serde'), ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => needing(name, 'core'))]

  test('sends crates that do not need one another four at a time, after those that they need', async () => {
    const { at, outcomes, all } = await run([...star, needing('top', 'a', 'f')], { name: 'crates.io' })
    expect(at[0]).toEqual(['core-1.0.0.crate', 1])
    expect(at[1]).toEqual(['a-1.0.0.crate', 1])
    expect(Math.max(...at.map(([, running]) => running))).toBe(4)
    expect(at.map(([name]) => name).indexOf('top-1.0.0.crate')).toBe(7)
    expect(new Set(outcomes)).toEqual(new Set(['uploaded']))
    expect(all.map((each) => each.filename)).toEqual(
      [...star, needing('top')].map((each) => each.distribution.filename),
    )
  })

  test('does not wait for a crate of another release, and takes one that is there as done', async () => {
    const [core, ...leaves] = star
    if (core === undefined) throw new Error('none')
    const { at } = await run([{ ...core, standing: 'identical' }, ...leaves.slice(0, 3)], { name: 'crates.io' })
    expect(at.map(([, running]) => running)).toEqual([1, 2, 3])
  })

  test('begins nothing after a failure, ends what is under way, and tells each', async () => {
    const { outcomes, at, told } = await run(star, {
      name: 'crates.io',
      upload: (each) => (each.name === 'b' ? refused() : { outcome: 'stored' }),
    })
    // the four that were under way when the second failed, and one more at most in whose lane the first had ended
    expect(outcomes.slice(0, 5)).toEqual(['uploaded', 'uploaded', 'failed', 'uploaded', 'uploaded'])
    expect(outcomes.at(-1)).toBe('not-tried')
    expect(at.map(([name]) => name)).not.toContain('f-1.0.0.crate')
    expect(told).toHaveLength(7)
  })

  test('waits in line where a limit lets through one at a time: each crate is sent at most twice', async () => {
    const clock = testClock()
    let next = clock.now()
    const { outcomes, log } = await run(
      star.slice(1).map((each) => ({ ...each, needs: [] })),
      {
        name: 'crates.io',
        clock,
        upload: () => {
          const wait = next - clock.now()
          if (wait > 0) return { outcome: 'later', wait, words: 'w' }
          next = clock.now() + 60_000
          return { outcome: 'stored' }
        },
      },
    )
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => 'uploaded'))
    expect(log.filter((each) => each.startsWith('upload')).length).toBeLessThanOrEqual(12)
    expect(clock.slept).toEqual([60_000, 60_000, 60_000, 60_000, 60_000])
  })

  test('does not send after a wait what another failure has stopped', async () => {
    let fail = (): void => undefined
    const failed = new Promise<void>((resolve) => {
      fail = resolve
    })
    const { outcomes, log } = await run(star.slice(0, 3), {
      name: 'crates.io',
      // the wait ends when the other has failed
      clock: { ...testClock(), sleep: () => failed },
      upload: (each) => {
        if (each.name === 'a') return { outcome: 'later', wait: 60_000, words: 'w' }
        if (each.name !== 'b') return { outcome: 'stored' }
        setImmediate(fail)
        return refused()
      },
    })
    expect(outcomes).toEqual(['uploaded', 'not-tried', 'failed'])
    expect(log.filter((each) => each.startsWith('upload a-'))).toHaveLength(1)
  })

  test('without knowing what they need sends one after the other, without asking the index in between', async () => {
    const { at, log, outcomes } = await run(crates, { name: 'crates.io' })
    expect(at).toEqual(crates.map((each) => [each.distribution.filename, 1]))
    expect(log.filter((each) => each.startsWith('find'))).toEqual([])
    expect(outcomes).toEqual(['uploaded', 'uploaded', 'uploaded'])
  })

  test('sends nothing that depends on a crate that failed', async () => {
    const { outcomes } = await run(crates, {
      upload: (each) => (each.name === 'mid' ? refused() : { outcome: 'stored' }),
    })
    expect(outcomes).toEqual(['uploaded', 'failed', 'not-tried'])
  })

  test('spends the budget for waits once for all crates', async () => {
    const { outcomes, clock } = await run(
      crates,
      {
        upload: (_each, count) =>
          count === 1 ? { outcome: 'later', wait: 60_000, words: 'w' } : { outcome: 'stored' },
      },
      { waitBudget: 150_000 },
    )
    expect(outcomes).toEqual(['uploaded', 'uploaded', 'failed'])
    expect(clock.slept).toEqual([60_000, 60_000])
  })
})

test('a client that breaks is a failed file, not a broken release', async () => {
  const { all } = await run(['core-1.0.0.crate', 'app-1.0.0.crate'].map(absent), {
    upload: () => Promise.reject(new Error('bug')),
  })
  expect(all).toMatchObject([
    { outcome: 'failed', problem: { code: 'internal-error', message: expect.stringContaining('bug') } },
    { outcome: 'not-tried' },
  ])
})

test('a file that stands in the way or could not be looked up is not touched', async () => {
  const { outcomes, at } = await run([
    { ...absent('a-1.0-py3-none-any.whl'), standing: 'different' },
    { ...absent('a-1.0.tar.gz'), standing: 'unknown' },
  ])
  expect(outcomes).toEqual(['not-tried', 'not-tried'])
  expect(at).toEqual([])
})
