import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { toolAt } from '../judges/tool.ts'
import { cargoCases, type EditCase, pythonCases } from './edit-cases.ts'
import { before, edited } from './edited.ts'
import { twinCases } from './twin-cases.ts'

/** Runs a program in a folder, without a network, and gives its exit code and words. */
function start(folder: string, program: string, ...args: readonly string[]): Promise<{ code: number; words: string }> {
  const env = { ...process.env, CARGO_NET_OFFLINE: 'true', UV_OFFLINE: '1', UV_PYTHON_DOWNLOADS: 'never' }
  return new Promise((resolve) => {
    execFile(program, [...args], { cwd: folder, env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, words: `${stdout}\n${stderr}` })
    })
  })
}

/** Writes the texts, lets the tool lock them, edits everything, and lends the folder. `beside`: files that are nobody's to edit. */
async function withEdited<T>(
  given: EditCase,
  lock: { readonly file: string; readonly make: (folder: string) => Promise<{ code: number; words: string }> },
  use: (folder: string) => Promise<T>,
  beside: Readonly<Record<string, string>> = {},
): Promise<T> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-edit-')))
  const write = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [file, text] of Object.entries(texts)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
      await writeFile(path.join(folder, file), text)
    }
  }
  try {
    const texts = Object.fromEntries(Object.entries(given.files).map(([file, text]) => [file, before(text)]))
    await write({ ...texts, ...beside })
    const made = await lock.make(folder)
    if (made.code !== 0) throw new Error(`the case is none: ${made.words}`)
    const done = await edited(given, { ...texts, [lock.file]: await readFile(path.join(folder, lock.file), 'utf8') })
    expect(done.problems).toEqual([])
    await write(done.texts)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const cargoLock = {
  file: 'Cargo.lock',
  make: (folder: string) => start(folder, toolAt('JUDGE_CARGO'), 'generate-lockfile', '--offline'),
}
const uvLock = { file: 'uv.lock', make: (folder: string) => start(folder, toolAt('JUDGE_UV'), 'lock', '--offline') }

/** A requirement that cargo itself would not take before the edit. */
const isSound = ({ name }: EditCase): boolean => name !== 'out of a pre-release of a dependency'

describe('cargo metadata --locked', () => {
  test.each(cargoCases.filter(isSound).map((each) => [each.name, each] as const))('%s', async (_, each) => {
    await withEdited(each, cargoLock, async (folder) => {
      const told = await start(
        folder,
        toolAt('JUDGE_CARGO'),
        'metadata',
        '--locked',
        '--offline',
        '--format-version',
        '1',
        '--no-deps',
      )
      const locked = await start(
        folder,
        toolAt('JUDGE_CARGO'),
        'metadata',
        '--locked',
        '--offline',
        '--format-version',
        '1',
      )
      expect([told.code, locked.code, locked.words.includes('error')]).toEqual([0, 0, false])
      for (const [name, version] of Object.entries(each.to)) {
        expect(told.words).toContain(`"name":"${name}","version":"${version}"`)
      }
    })
  })

  test('an edit that the lock does not follow is refused', async () => {
    const [each] = cargoCases
    if (each === undefined) throw new Error('no case')
    await withEdited(each, cargoLock, async (folder) => {
      const manifest = path.join(folder, 'Cargo.toml')
      await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('1.3.0', '1.4.0'))
      expect(
        (await start(folder, toolAt('JUDGE_CARGO'), 'metadata', '--locked', '--offline', '--format-version', '1')).code,
      ).toBe(1)
    })
  })
})

const readLocked = (folder: string) =>
  start(folder, toolAt('JUDGE_CARGO'), 'metadata', '--locked', '--offline', '--format-version', '1')

describe('cargo metadata --locked, where two crates bear one name', () => {
  test.each(twinCases.map((each) => [each.name, each] as const))('%s', async (_, { named, beside, ...given }) => {
    await withEdited(
      given,
      cargoLock,
      async (folder) => {
        const { code, words } = await readLocked(folder)
        expect([code, words.split('\n').filter((line) => line.startsWith('error'))]).toEqual([0, []])
        const lock = await readFile(path.join(folder, 'Cargo.lock'), 'utf8')
        expect([...lock.matchAll(/^ "(twin.*)"/gm)].map(([, name]) => name)).toEqual(named)
      },
      beside,
    )
  })
})

const isPlain = ({ files }: EditCase): boolean => files['pyproject.toml'] !== undefined
const members: EditCase = {
  name: 'a workspace of uv',
  to: { tally: '0.3.0-rc.2', 'tally-core': '0.3.0-rc.2' },
  files: {
    'pyproject.toml':
      '[project]\nname = "tally"\nversion = "«0.2.0→0.3.0rc2»"\nrequires-python = ">=3.9"\ndependencies = ["Tally_Core"]\n\n[tool.uv.sources]\nTally_Core = { workspace = true }\n\n[tool.uv.workspace]\nmembers = ["core"]\n',
    'core/pyproject.toml': '[project]\nname = "tally-core"\nversion = "«0.2.0→0.3.0rc2»"\nrequires-python = ">=3.9"\n',
  },
}

describe('uv lock --check', () => {
  test.each([...pythonCases.filter(isPlain), members].map((each) => [each.name, each] as const))(
    '%s',
    async (_, each) => {
      await withEdited(each, uvLock, async (folder) => {
        const checked = await start(folder, toolAt('JUDGE_UV'), 'lock', '--check', '--offline')
        expect([checked.code, checked.words]).toEqual([0, checked.words])
      })
    },
  )
})
