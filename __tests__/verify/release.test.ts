import { expect, test } from '@jest/globals'
import { servedBy, servedByBoth } from '../../src/verify/release.ts'
import { testClock } from '../platform/clock.ts'
import { file, held, scripted } from '../publish/stage.ts'

const wheel = file('a-1.0-py3-none-any.whl', 'a')
const sdist = file('a-1.0.tar.gz', 'b')
const crate = file('a-1.0.0.crate', 'c')

function both() {
  const clock = testClock()
  const python = scripted({ clock, find: () => ({ files: [held(wheel), held(sdist)] }) })
  const rust = scripted({ clock, find: () => ({ files: [held(crate)] }) })
  return {
    registries: { python: python.registry, rust: rust.registry },
    asked: [rust.log, python.log],
    waiting: python,
  }
}

test('each registry is asked for its own files alone, and what the crates came to stands first', async () => {
  const { registries, asked, waiting } = both()
  const results = await servedByBoth(registries, [wheel, crate, sdist], waiting)
  expect(results.map(({ filename, verified }) => [filename, verified])).toEqual([
    [crate.filename, true],
    [wheel.filename, true],
    [sdist.filename, true],
  ])
  expect(asked).toEqual([['find a'], ['find a']])
})

test('of one ecosystem the other registry is not asked', async () => {
  const { registries, asked, waiting } = both()
  expect(await servedBy(registries, 'rust', [wheel, crate], waiting)).toEqual([
    { filename: crate.filename, verified: true },
  ])
  expect(asked).toEqual([['find a'], []])
})
