import { expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import { takeInventory } from '../../src/publish/inventory.ts'
import { file, held, scripted } from './stage.ts'

const wheel = file('a-1.0-py3-none-any.whl', 'a')
const sdist = file('a-1.0.tar.gz', 'b')
const other = file('b-1.0.tar.gz', 'c')
const standings = (inventory: Awaited<ReturnType<typeof takeInventory>>) =>
  inventory.holdings.map((each) => [each.distribution.filename, each.standing, each.newName])

test('tells absent, identical and different apart, asking once a release', async () => {
  const { registry, log } = scripted({
    find: (release) =>
      release.name === 'a' ? { files: [held(wheel), held(sdist, { sha256: 'f'.repeat(64) })] } : 'absent',
  })
  const inventory = await takeInventory(registry, [other, sdist, wheel], ['a', 'b'])
  expect(standings(inventory)).toEqual([
    [wheel.filename, 'identical', false],
    [sdist.filename, 'different', false],
    [other.filename, 'absent', true],
  ])
  expect(log).toEqual(['find a', 'find b'])
  expect(inventory.problems).toMatchObject([
    {
      code: 'registry-file-differs',
      level: 'error',
      message: `https://registry.example.org holds a-1.0.tar.gz with SHA-256 ${'f'.repeat(64)}, and the file here has ${'b'.repeat(64)}.`,
    },
  ])
})

test('a project that is known without this version has no new name', async () => {
  const { registry } = scripted({ find: () => ({ files: [] }) })
  expect(standings(await takeInventory(registry, [wheel], []))).toEqual([[wheel.filename, 'absent', false]])
})

test('all problems are told at once', async () => {
  const down = problem('registry-unreachable', 'down', 'wait')
  const { registry } = scripted({
    find: (release) =>
      release.name === 'a' ? { unreadable: down } : { files: [held(other, { sha256: 'f'.repeat(64) })] },
  })
  const inventory = await takeInventory(registry, [wheel, sdist, other], ['a', 'b'])
  expect(standings(inventory).map(([, standing]) => standing)).toEqual(['unknown', 'unknown', 'different'])
  expect(inventory.problems.map((each) => each.code)).toEqual(['registry-unreachable', 'registry-file-differs'])
})

test('a file that is there and yanked is told without stopping anything', async () => {
  const { registry } = scripted({ find: () => ({ files: [held(wheel, { yanked: true })] }) })
  const inventory = await takeInventory(registry, [wheel], [])
  expect(inventory).toMatchObject({
    holdings: [{ standing: 'identical' }],
    problems: [{ code: 'registry-file-yanked', level: 'warning' }],
  })
})

test('a crate is compared with the one file of its version, whatever build metadata that bears', async () => {
  const crate = file('core-1.0.0.crate', 'a')
  const { registry } = scripted({
    find: () => ({ files: [held(crate, { filename: 'core-1.0.0+x.crate', sha256: 'f'.repeat(64) })] }),
  })
  expect(standings(await takeInventory(registry, [crate], []))).toEqual([['core-1.0.0.crate', 'different', false]])
})
