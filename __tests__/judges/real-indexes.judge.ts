import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { built, hashOf, type StagedRow } from '../e2e/project.ts'
import { type Release, type ReleaseDifferences, withRelease } from '../e2e/release.ts'
import { changedRun, type Played } from '../e2e/stage.ts'
import { toolchains } from '../e2e/toolchains.ts'
import { sha256Of } from '../make/crate.ts'
import { makeSdist } from '../make/sdist.ts'
import { openDevpi, openPypiserver, type PythonIndex } from './python-index.ts'
import { toolAt } from './tool.ts'

/** Servers that nobody of this project wrote, and the stock clients. */
const servers = toolAt('JUDGE_INDEXES')
const python = toolAt('JUDGE_PYTHON')
const uv = toolAt('JUDGE_UV')

const { wheel, sdist } = built
const other = makeSdist({ name: sdist.name, version: sdist.version, files: { 'tally/more.py': '' } })

const rows = [
  { title: 'devpi', open: () => openDevpi(servers), isLocked: false },
  { title: 'pypiserver', open: () => openPypiserver(servers), isLocked: false },
  {
    title: 'a pypiserver that wants a login for everything and tells no hashes',
    open: () => openPypiserver(servers, true),
    isLocked: true,
  },
] as const

describe.each(rows)('a release on $title', ({ open, isLocked }) => {
  let index: PythonIndex
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'real-index-'))
    index = await open()
  })
  afterAll(async () => {
    await index.close()
    await rm(folder, { recursive: true, force: true })
  })

  const released = (use: (release: Release) => Promise<void>, differs: ReleaseDifferences = {}) =>
    withRelease(differs, use)
  const given = (password = index.password) => ({
    with: { 'pypi-url': index.upload, 'pypi-user': index.user, 'pypi-token': password },
    secrets: [password],
  })

  test('is rehearsed without a login, and refused with a wrong one', () =>
    released(async ({ dryRun, publish }) => {
      const dry = await dryRun({ with: { 'pypi-url': index.upload } })
      expect(dry.exitCode).toBe(0)
      const refused = dry.told.filter((each) => each.includes(new URL(index.upload).host))
      expect(refused).toEqual(refused.map(() => expect.stringContaining('A live run would be refused: ')))
      // that the upload needs a token, and in a locked one reading as well
      expect(refused).toHaveLength(isLocked ? 2 : 1)
      const end = await publish(given('not-the-password'))
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told).toEqual([expect.stringMatching(/^error registry-forbidden: .*\nFix: .*`pypi-user`/s)])
      expect(JSON.stringify(outcomesOf(end))).not.toContain('uploaded')
    }))

  test('is published, seen there, done when it is run again, and finished where a file is missing', () =>
    released(async ({ publish, run }) => {
      const end = await publish(given())
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(outcomesOf(end)).toEqual(both('uploaded, verified'))
      const again = await publish({ ...given(), run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(outcomesOf(again)).toEqual(both('already-there, verified'))
      if (index.packages === undefined) return
      await rm(path.join(index.packages, sdist.filename))
      const finished = await publish({ ...given(), run: changedRun(run, { runAttempt: 3 }) })
      expect(finished).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(outcomesOf(finished)).toEqual({
        [wheel.filename]: 'already-there, verified',
        [sdist.filename]: 'uploaded, verified',
      })
    }))

  test('is refused with both hashes where other bytes are there', () =>
    released(
      async ({ publish }) => {
        const end = await publish(given())
        expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
        const words = `holds ${sdist.filename} with SHA-256 ${hashOf(sdist)}, and the file here has ${sha256Of(other.bytes)}.`
        expect(end.told).toEqual([expect.stringContaining(words)])
        expect(end.wire.acts.filter((each) => each.includes('crates.io'))).toEqual([])
      },
      { rows: withOther },
    ))

  test('is used by the verify step, with the login where there is one for reading', () =>
    released(async ({ publish }) => {
      expect(await publish(given())).toMatchObject({ exitCode: 0 })
      const looking = { step: 'verify', live: '', 'verify-wait': '0', 'pypi-url': index.upload }
      const job = { permissions: { actions: 'read' }, workspace: folder, env: toolchains(folder) } as const
      const { with: login, secrets } = given()
      const tried = await publish({ ...job, with: { ...login, ...looking }, secrets })
      expect(tried).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(tried.log.find((each) => each.startsWith('✓ pip install'))).toContain(wheel.filename)
      const without = await publish({ ...job, with: looking })
      expect(without.exitCode).toBe(isLocked ? 1 : 0)
    }))

  test('is installed by pip and by uv', async () => {
    const wanted = `${wheel.name}==${wheel.version}`
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      PIP_CONFIG_FILE: devNull,
      UV_NO_CONFIG: '1',
      NO_PROXY: '127.0.0.1',
    }
    const quiet = ['--no-deps', '--no-cache', '--index-url', index.simple] as const
    const pip = [python, '-m', 'pip', 'install', '--no-input', '--disable-pip-version-check'] as const
    for (const [name, install] of [
      ['pip', [...pip, ...quiet.map((each) => each.replace(/^--no-cache$/, '--no-cache-dir'))]],
      ['uv', [uv, 'pip', 'install', '--python', python, ...quiet]],
    ] as const) {
      const target = path.join(folder, name)
      const argv = [...install, '--target', target, wanted] as const
      const { code, stdout, stderr } = await runCommand({ argv, cwd: folder, env })
      expect({ name, code, said: code === 0 ? '' : `${stdout}${stderr}` }).toEqual({ name, code: 0, said: '' })
      expect(await readdir(target)).toEqual(expect.arrayContaining(['tally', 'tally-0.2.0.dist-info']))
    }
  })
})

/** What the receipt says of the two Python files. */
function outcomesOf({ outputs }: Played): Readonly<Record<string, string>> {
  const { files } = JSON.parse(outputs['receipt'] || '{"files":[]}') as {
    files: readonly { filename: string; outcome: string; verified: boolean }[]
  }
  const own = files.filter(({ filename }) => filename === wheel.filename || filename === sdist.filename)
  return Object.fromEntries(
    own.map(({ filename, outcome, verified }) => [filename, verified ? `${outcome}, verified` : outcome]),
  )
}

const both = (outcome: string) => ({ [wheel.filename]: outcome, [sdist.filename]: outcome })

/** The build that made another sdist of the same name. */
const withOther = (staged: readonly StagedRow[]): readonly StagedRow[] =>
  staged.map((row) => {
    if (!(sdist.filename in row.files)) return row
    const { bytes } = other
    const files = row.record.files.map((each) =>
      each.filename === sdist.filename ? { ...each, sha256: sha256Of(bytes), size: bytes.length } : each,
    )
    return { ...row, record: { ...row.record, files }, files: { ...row.files, [sdist.filename]: bytes } }
  })
