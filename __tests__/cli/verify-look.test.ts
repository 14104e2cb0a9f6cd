import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { version } from '../../src/version.ts'
import { entry } from '../make/entry.ts'
import { type Released, tokens, withReleased } from './released-stage.ts'

jest.setTimeout(180_000)

const golden = path.join(import.meta.dirname, 'golden')

/** What a person looks at in a terminal of 80 columns. */
async function inTerminal(
  { root, env }: Released,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
) {
  const { stdout } = await promisify(execFile)(
    'python3',
    [path.join(import.meta.dirname, 'terminal.py'), '80', process.execPath, '--no-warnings', entry, ...args],
    { cwd: root, env: { ...env, TERM: 'xterm-256color', ...more }, maxBuffer: 16 * 1024 * 1024 },
  )
  const { code, written }: { code: number; written: string } = JSON.parse(stdout)
  return { code, text: written.replaceAll('\r\n', '\n') }
}

/** Holds a text against the file; `UPDATE_GOLDEN=1` writes it instead, to be looked at in the diff. */
async function expectGolden(name: string, text: string): Promise<void> {
  const file = path.join(golden, name)
  const seen = `${text.replaceAll(`release-action ${version}: `, 'release-action VERSION: ').trimEnd()}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, seen)
  expect(seen).toBe(await readFile(file, 'utf8'))
}

/** No sentence is longer than the terminal; commands and addresses stay whole, so that they can be copied. */
function expectFits(text: string): void {
  // oxlint-disable-next-line no-control-regex
  const plain = text.split('\n').map((line) => line.replace(/\u001B\[\d+m/g, ''))
  expect(
    plain.filter((line) => line.length > 80 && !/^ {2,}(?:\S*:\/\/|pypi-attestations |gh |cargo )/.test(line)),
  ).toEqual([])
}

// files that were just written prove nothing
afterAll(() => expect(process.env['UPDATE_GOLDEN']).toBeUndefined())

describe('in a terminal of 80 columns', () => {
  test('verify shows a release that agrees, and one that does not; rollback shows and does', async () => {
    await withReleased({}, async (released) => {
      const good = await inTerminal(released, ['verify', 'v0.2.0'])
      expect(good.code).toBe(0)
      expectFits(good.text)
      await expectGolden('verify-terminal.txt', good.text)

      const dry = await inTerminal(released, ['rollback', 'v0.2.0'])
      expect(dry.code).toBe(0)
      expectFits(dry.text)
      await expectGolden('rollback-terminal.txt', dry.text)

      const done = await inTerminal(released, ['rollback', 'v0.2.0', '--yes'], {
        NO_COLOR: '1',
        GITHUB_TOKEN: tokens.github,
      })
      expect(done.code).toBe(1)
      expectFits(done.text)
      // oxlint-disable-next-line no-control-regex
      expect(done.text).not.toMatch(/\u001B\[\d/)
      await expectGolden('rollback-tokenless-no-color.txt', done.text)

      const [release] = [...released.world.services().github.releases.values()]
      release?.assets.pop()
      const wrong = await inTerminal(released, ['verify', 'v0.2.0', '--crates-url', 'http://127.0.0.1:9'])
      expect(wrong.code).toBe(1)
      expectFits(wrong.text)
      await expectGolden('verify-wrong-terminal.txt', wrong.text)
    })
  })
})
