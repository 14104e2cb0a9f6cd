import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { entry } from '../make/entry.ts'
import { type Practice, publisher, usualFiles, withPractice, workflow } from './doctor-stage.ts'

jest.setTimeout(180_000)

const golden = path.join(import.meta.dirname, 'golden')

/** What a person looks at in the end, in a terminal of 80 columns: the line that moved is gone. */
async function inTerminal({ root, env }: Practice, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'python3',
    [path.join(import.meta.dirname, 'terminal.py'), '80', process.execPath, '--no-warnings', entry, 'doctor'],
    { cwd: root, env: { ...env, TERM: 'xterm-256color', ...more }, maxBuffer: 16 * 1024 * 1024 },
  )
  const { written }: { written: string } = JSON.parse(stdout)
  return written
    .split('\r\n')
    .map((line) => line.slice(line.lastIndexOf('\r\u001B[2K') + 1).replace('\u001B[2K', ''))
    .join('\n')
}

/** Holds a text against the file; `UPDATE_GOLDEN=1` writes it instead, to be looked at in the diff. */
async function expectGolden(name: string, text: string): Promise<void> {
  const file = path.join(golden, name)
  // the number of an account follows from its name, and says nothing
  const seen = `${text.replace(/owner ID \(\d+\)/g, 'owner ID (ID)').trimEnd()}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') {
    await mkdir(golden, { recursive: true })
    await writeFile(file, seen)
  }
  expect(seen).toBe(await readFile(file, 'utf8'))
}

/** No line is longer than the terminal, unless it is one word, as addresses are; colours have no width. */
function expectFits(text: string): void {
  const lines = text
    .split('\n')
    // oxlint-disable-next-line no-control-regex
    .map((line) => line.replace(/\u001B\[\d+m/g, ''))
    .filter((line) => line.length > 80 && line.trim().includes(' '))
  expect(lines).toEqual([])
}

// files that were just written prove nothing
afterAll(() => expect(process.env['UPDATE_GOLDEN']).toBeUndefined())

describe('what release-action doctor looks like', () => {
  test('in a terminal of 80 columns, where all is set up', async () => {
    await withPractice({}, async (practice) => {
      const text = await inTerminal(practice)
      expectFits(text)
      await expectGolden('doctor-ready-terminal.txt', text)
    })
  })

  test('with NO_COLOR, before the first release of anything', async () => {
    const github = ({ settings }: Practice['services']['github']): void => {
      settings.environments.clear()
      settings.variables.clear()
      settings.rulesets.length = 0
    }
    await withPractice({ python: {}, crates: [], github }, async (practice) => {
      const text = await inTerminal(practice, { NO_COLOR: '1' })
      // oxlint-disable-next-line no-control-regex
      expect(text).not.toMatch(/\u001B\[\d/)
      expectFits(text)
      await expectGolden('doctor-first-no-color.txt', text)
    })
  })

  test('with NO_COLOR, where names are taken, publishers differ, and the workflow is not right', async () => {
    const files = {
      'quill/pyproject.toml': (usualFiles['pyproject.toml'] ?? '').replace('inkwell', 'quill'),
      '.github/workflows/release.yml': workflow.replace('id-token: write, ', '').replace(', live: true', ''),
    }
    const python = {
      inkwell: {
        urls: { Source: `https://github.com/octo-org/octo-repo` },
        publisher: { ...publisher, workflow: 'old.yml' },
      },
      quill: { urls: { Source: 'https://github.com/other/quill' }, roles: [{ role: 'Maintainer', user: 'eve' }] },
    }
    const trust = { crates: { pages: { inkwell: { user: 'ada' } }, trustpubOnly: ['inkwell'] } }
    const github = ({ settings }: Practice['services']['github']): void => {
      settings.parent = 'octo/origin'
      settings.environments.set('release', { open: [{ name: 'v*', type: 'branch' }] })
    }
    await withPractice({ files, python, trust, github }, async (practice) => {
      const text = await inTerminal(practice, { NO_COLOR: '1' })
      expectFits(text)
      await expectGolden('doctor-wrong-no-color.txt', text)
    })
  })

  test('in the log of a job that crates.io refuses, without a terminal: nothing moves, nothing is folded', async () => {
    const assumePublisher = { repository: 'octo-org/octo-repo', ownerId: 1, workflow: 'release.yml' }
    await withPractice({ trust: { crates: { assumePublisher } } }, async ({ doctor, job }) => {
      const { code, stdout } = await doctor([], await job({ environment: 'release' }))
      expect(code).toBe(1)
      expect(stdout).not.toContain('\u001B')
      expect(stdout).not.toContain('\r')
      await expectGolden('doctor-job-log.txt', stdout)
    })
  })
})
