import { expect, test } from '@jest/globals'
import { crateTargets } from '../../src/rules/crate-targets.ts'
import { inMemory } from '../make/content.ts'
import { makeTarball } from '../make/crate.ts'

const about = '[package]\nname = "a"\nversion = "1.0.0"\n'

const targets = (manifest: string, ...files: readonly string[]) =>
  crateTargets(
    inMemory(
      makeTarball([
        { path: 'a-1.0.0/Cargo.toml', content: manifest },
        ...files.map((file) => ({ path: `a-1.0.0/${file}` })),
      ]),
    ),
  )

test.each([
  ['a library by its place', about, ['src/lib.rs'], true, false],
  ['a library by its manifest', `${about}[lib]\npath = "core.rs"\n`, ['core.rs'], true, false],
  ['a program by its place', about, ['src/main.rs'], false, true],
  ['programs in a folder', about, ['src/bin/one.rs'], false, true],
  ['a program in a folder of its own', about, ['src/bin/one/main.rs', 'src/bin/one/help.rs'], false, true],
  ['a program by its manifest', `${about}[[bin]]\nname = "a"\npath = "a.rs"\n`, ['a.rs'], false, true],
  ['both', about, ['src/lib.rs', 'src/main.rs'], true, true],
  ['a file that is no program, since none is looked for', `${about}autobins = false\n`, ['src/main.rs'], false, false],
  ['a module in the folder of programs that is none', about, ['src/lib.rs', 'src/bin/one/help.rs'], true, false],
  ['a manifest that cannot be read', 'a = [', ['src/main.rs'], false, true],
])('%s', async (_, manifest, files, library, programs) => {
  expect(await targets(manifest, ...files)).toEqual({ library, programs })
})

test('what is no archive is taken for a library, which cargo then judges', async () => {
  expect(await crateTargets(inMemory(Buffer.from('no gzip')))).toEqual({ library: true, programs: false })
})
