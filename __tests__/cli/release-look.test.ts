import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { version } from '../../src/version.ts'
import { entry } from '../make/entry.ts'
import { type Laptop, withLaptop } from './release-stage.ts'

jest.setTimeout(180_000)

const golden = path.join(import.meta.dirname, 'golden')

/** What a person looks at in the end, in a terminal of 80 columns: lines that were overwritten are gone. */
async function inTerminal({ root, env }: Laptop, args: readonly string[], more: Readonly<Record<string, string>>) {
  const { stdout } = await promisify(execFile)(
    'python3',
    [path.join(import.meta.dirname, 'terminal.py'), '80', process.execPath, '--no-warnings', entry, 'release', ...args],
    { cwd: root, env: { ...env, TERM: 'xterm-256color', ...more }, maxBuffer: 16 * 1024 * 1024 },
  )
  const { code, written }: { code: number; written: string } = JSON.parse(stdout)
  const lines = written
    .split('\r\n')
    .map((line) => line.slice(line.lastIndexOf('\r\u001B[2K') + 1).replace('\u001B[2K', ''))
  return { code, text: lines.join('\n'), moved: written.includes('\r\u001B[2K') }
}

/** Times and sizes are another each time, on each machine. */
const steady = (text: string): string =>
  text
    .replace(/ +\d+\.\d s/g, (time) => '0.0 s'.padStart(time.length))
    .replace(`release-action ${version}: `, 'release-action VERSION: ')
    .replace(/\d+(?:\.\d)? k?B/g, 'SIZE')

/** Holds a text against the file; `UPDATE_GOLDEN=1` writes it instead, to be looked at in the diff. */
async function expectGolden(name: string, text: string): Promise<void> {
  const file = path.join(golden, name)
  const seen = `${steady(text).trimEnd()}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await mkdir(golden, { recursive: true })
    await writeFile(file, seen)
  }
  expect(seen).toBe(await readFile(file, 'utf8'))
}

/** No line is longer than the terminal; what stands between the colours has no width. */
function expectFits(text: string): void {
  // oxlint-disable-next-line no-control-regex
  const long = text.split('\n').filter((line) => line.replace(/\u001B\[\d+m/g, '').length > 80)
  expect(long).toEqual([])
}

// files that were just written prove nothing
afterAll(() => expect(process.env['UPDATE_GOLDEN']).toBeUndefined())

describe('what release-action release looks like', () => {
  test('in a terminal of 80 columns: coloured, the running phase on a line that moves', async () => {
    await withLaptop({}, async (laptop) => {
      const { code, text, moved } = await inTerminal(laptop, [], {})
      expect({ code, moved }).toEqual({ code: 0, moved: true })
      expectFits(text)
      await expectGolden('release-dry-terminal.txt', text)
    })
  })

  test('with NO_COLOR: without a colour, and the line still moves', async () => {
    await withLaptop({}, async (laptop) => {
      const { text, moved } = await inTerminal(laptop, ['--only', 'preflight'], {
        NO_COLOR: '1',
        CARGO_REGISTRY_TOKEN: '',
      })
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/\u001B\[\d/)
      expect(moved).toBe(true)
      expectFits(text)
      await expectGolden('release-preflight-no-color.txt', text)
    })
  })

  test('without a terminal: a line for each phase, nothing moves, nothing is folded', async () => {
    await withLaptop({}, async (laptop) => {
      const { stdout } = await laptop.release(['--live'])
      expect(stdout).not.toContain('\u001B')
      expect(stdout).not.toContain('\r')
      await expectGolden('release-live-log.txt', stdout)
    })
  })

  test('where it is refused', async () => {
    await withLaptop({ visibility: 'private' }, async (laptop) => {
      await laptop.write({ 'stray.txt': '' })
      const { code, text } = await inTerminal(laptop, ['--live'], {})
      expect(code).toBe(1)
      expectFits(text)
      await expectGolden('release-refused-terminal.txt', text)
    })
  })
})
