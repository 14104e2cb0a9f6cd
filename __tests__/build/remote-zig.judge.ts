import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { machine, openBench, type RemoteBench } from './remote-bench.ts'

let bench: RemoteBench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('zig on another machine builds a wheel of the commit’s files for the promised glibc, and leaves its cache alone', async () => {
  // not of the commit: it must not be sent
  await bench.repository.write({ 'python/wordtally/stray.py': 'STRAY = 1\n' })
  const { problems, wheels, tools, lines, out } = await bench.build()
  expect(problems).toEqual([])
  expect(wheels).toEqual([`wordtally-0.2.0-cp39-abi3-manylinux2014_${machine}.manylinux_2_17_${machine}.whl`])
  expect(tools).toEqual({
    python: expect.stringMatching(/^3\./),
    maturin: expect.stringMatching(/^\d/),
    rustc: expect.stringMatching(/^\d/),
    ziglang: expect.stringMatching(/^\d/),
    remote: 'zig',
  })
  expect(lines.filter((each) => each.includes(' stays on '))).toEqual([])
  expect(await bench.left()).toEqual(['release-action-cache'])
  const wheel = path.join(out, wheels[0] ?? '')
  const installed = path.join(bench.folder, 'installed')
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-index', '--target', installed, wheel]
  expect(spawnSync('python3', pip, { encoding: 'utf8' })).toMatchObject({ status: 0 })
  const program = 'import os, wordtally; print(wordtally.__name__, "stray.py" in os.listdir(wordtally.__path__[0]))'
  const env = { ...process.env, PYTHONPATH: installed }
  expect(spawnSync('python3', ['-c', program], { encoding: 'utf8', env }).stdout.trim()).toBe('wordtally False')
}, 900_000)
