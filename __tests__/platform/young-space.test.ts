import { execFile } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { keeper } from '../../src/platform/young-space.ts'

test('the space for new objects grows until it has 32 MiB, and is told once to grow no more', () => {
  const flags: string[] = []
  let size = 2 * 1024 * 1024
  const look = keeper({ size: () => size, set: (flag) => void flags.push(flag) })
  expect([look(), flags]).toEqual([false, []])
  size = 32 * 1024 * 1024
  expect([look(), flags]).toEqual([true, ['--semi-space-growth-factor=1']])
  size = 64 * 1024 * 1024
  expect([look(), flags.length]).toEqual([true, 1])
})

/**
 * Makes many objects of which some live on, which lets the space grow; in so many rounds, and left free until it is as large as it may be.
 * Prints the rounds, the size that the space had in the middle one when they are sorted by it, and the largest, in MiB.
 */
const program = `
  const { keeper, ownEngine } = await import(process.argv[1])
  const look = process.argv[2] === 'kept' ? keeper(ownEngine) : () => true
  const kept = []
  const sizes = []
  const isAtItsLimit = () => process.argv[2] === 'free' && sizes.at(-1) === 64
  while (sizes.length < Number(process.argv[3]) && !isAtItsLimit()) {
    const made = Array.from({ length: 20000 }, (_, at) => ({ round: sizes.length, at, own: [at] }))
    kept.push(made.slice(0, 4000))
    if (kept.length > 60) kept.shift()
    look()
    sizes.push(ownEngine.size() / 1024 / 1024)
  }
  const sorted = sizes.toSorted((one, other) => one - other)
  console.log(JSON.stringify([sizes.length, sorted[Math.floor(sizes.length / 2)], sorted.at(-1)]))
`

test('V8 does as it is told, and lets the space grow further where it is not', async () => {
  const module = pathToFileURL(path.join('src', 'platform', 'young-space.ts')).href
  const run = async (how: string, rounds: number): Promise<readonly number[]> => {
    // as it is by itself on every machine that the tests run on, however little memory it has
    const argv = ['--max-semi-space-size=32', '--no-warnings', '--input-type=module', '--eval', program, module, how]
    const { stdout } = await promisify(execFile)(process.execPath, [...argv, String(rounds)])
    return JSON.parse(stdout) as readonly number[]
  }
  const [rounds = 0, , largest] = await run('free', 6000)
  expect(largest).toBe(64)
  // while a collection waits for a marking to end, the space goes above what it was told and comes back: not the largest counts
  const long = Math.max(400, 4 * rounds)
  expect((await run('kept', long)).slice(0, 2)).toEqual([long, 32])
}, 120_000)
