import { describe, expect, test } from '@jest/globals'
import type { Holding } from '../../src/publish/inventory.ts'
import { publishTo } from '../../src/publish/release.ts'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { file, openHanded, refused, scripted, type Script } from './stage.ts'

const absent = (name: string): Holding<LocalDistribution> => ({
  distribution: file(name),
  standing: 'absent',
  newName: false,
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

  test('begins a release when the one before is done, its first file alone again', async () => {
    const { at } = await run([...wheels(3, 'a'), ...wheels(3, 'b')])
    expect(at.map(([, running]) => running)).toEqual([1, 1, 2, 1, 1, 2])
  })

  test('leaves alone what is there, and sends the first that is not alone', async () => {
    const [first, ...rest] = wheels(4)
    if (first === undefined) throw new Error('none')
    const { outcomes, at } = await run([{ ...first, standing: 'identical' }, ...rest])
    expect(outcomes).toEqual(['already-there', 'uploaded', 'uploaded', 'uploaded'])
    expect(at.map(([, running]) => running)).toEqual([1, 1, 2])
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

describe('publishing to crates.io', () => {
  const crates = ['core-1.0.0.crate', 'mid-1.0.0.crate', 'app-1.0.0.crate'].map(absent)

  test('sends one crate after the other, without asking the index in between', async () => {
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
