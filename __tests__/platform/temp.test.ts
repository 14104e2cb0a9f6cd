import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { openTemp } from '../../src/platform/temp.ts'

test('on a runner is the runner’s, and stays', async () => {
  const temp = await openTemp({ RUNNER_TEMP: tmpdir() })
  expect(temp.folder).toBe(tmpdir())
  await temp.remove()
  expect(existsSync(tmpdir())).toBe(true)
})

test.each([undefined, ''])('without a runner (%j) is each run’s own, and goes with what is in it', async (given) => {
  const [one, other] = [await openTemp({ RUNNER_TEMP: given }), await openTemp({ RUNNER_TEMP: given })]
  expect(one.folder).not.toBe(other.folder)
  await writeFile(path.join(one.folder, 'file'), '')
  await one.remove()
  expect([existsSync(one.folder), existsSync(other.folder)]).toEqual([false, true])
  await other.remove()
})
