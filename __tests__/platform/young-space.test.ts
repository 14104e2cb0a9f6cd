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
 * Makes many objects of which some live on, which lets the space grow; in so many rounds, or until it is above 32 MiB. Prints
 * the rounds, and the largest that the space was, in MiB.
 */
const program = `
  const { keeper, ownEngine } = await import(process.argv[1])
  const look = process.argv[2] === 'kept' ? keeper(ownEngine) : () => true
  const kept = []
  let largest = 0
  let round = 0
  for (; round < Number(process.argv[3]) && largest <= 32; round += 1) {
    const made = Array.from({ length: 20000 }, (_, at) => ({ round, at, own: [at] }))
    kept.push(made.slice(0, 4000))
    if (kept.length > 60) kept.shift()
    look()
    largest = Math.max(largest, ownEngine.size() / 1024 / 1024)
  }
  console.log(JSON.stringify([round, largest]))
`

test('V8 does as it is told, and lets the space grow further where it is not', async () => {
  const module = pathToFileURL(path.join('src', 'platform', 'young-space.ts')).href
  const run = async (how: string, rounds: number): Promise<readonly number[]> => {
    // as it is by itself on every machine that the tests run on, however little memory it has
    const argv = ['--max-semi-space-size=32', '--no-warnings', '--input-type=module', '--eval', program, module, how]
    const { stdout } = await promisify(execFile)(process.execPath, [...argv, String(rounds)])
    return JSON.parse(stdout) as readonly number[]
  }
  const [rounds = 0, largest = 0] = await run('free', 3000)
  expect(largest).toBeGreaterThan(32)
  // when it grows is V8's own affair: twice as long is long enough
  expect(await run('kept', 2 * rounds)).toEqual([2 * rounds, 32])
}, 120_000)
