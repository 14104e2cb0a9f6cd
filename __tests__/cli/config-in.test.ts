import { describe, expect, test } from '@jest/globals'
import path from 'node:path'
import { configIn } from '../../cli/config-in.ts'
import { usualConfig, usualConfigFile } from '../../src/config/usual.ts'

const [root, clone] = [path.resolve('/root'), path.resolve('/clone')]
const own = 'gates: [{ name: own, run: "true" }]\n'
const other = 'gates: [{ name: other, run: "true" }]\n'

/** Reads the config from a disk with these files, and tells its gates. */
async function read(disk: Readonly<Record<string, string>>, config: string | undefined, checkout?: string) {
  const files = { text: (file: string) => Promise.resolve(disk[file]) }
  const found = await configIn({ root, config }, files, checkout)
  return { ...found, gates: found.config.gates?.map(({ name }) => name) }
}

describe('the config of a command', () => {
  const disk = {
    [path.join(root, usualConfigFile)]: own,
    [path.join(clone, usualConfigFile)]: other,
    [path.join(root, 'given.yml')]: own,
  }

  test.each([
    ['the usual file of its folder', undefined, undefined, 'own'],
    ['the usual file of another checkout', undefined, clone, 'other'],
    ['a named file of its folder, also for another checkout', 'given.yml', clone, 'own'],
    ['a named file by its whole path', path.join(root, 'given.yml'), undefined, 'own'],
  ])('is %s', async (_, config, checkout, gate) => {
    expect(await read(disk, config, checkout)).toMatchObject({ gates: [gate], problems: [] })
  })

  test('is the usual one where there is no file', async () => {
    expect(await read({}, undefined)).toMatchObject({ config: usualConfig, problems: [], text: undefined })
  })

  test('is told as missing where the named file is', async () => {
    const { problems } = await read(disk, 'none.yml')
    expect(problems).toEqual([
      {
        code: 'config-missing',
        level: 'error',
        message: 'There is no file none.yml.',
        fix: 'Correct the path given with --config.',
      },
    ])
  })

  test('is told with its own name where it cannot be read', async () => {
    const { problems, text } = await read({ [path.join(root, 'given.yml')]: 'gatse: []\n' }, 'given.yml')
    expect(problems).toMatchObject([{ code: 'config-unknown-key', place: { file: 'given.yml', line: 1 } }])
    expect(text).toBe('gatse: []\n')
  })
})
