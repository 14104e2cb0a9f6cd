import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { type ClosedIndex, openClosedIndex } from '../make/closed-index.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'
import { stopAll } from '../platform/server.ts'
import { built, hashOf, type StagedRow } from './project.ts'
import type { Played } from './stage.ts'
import { type Held, withHeld } from './verify-stage.ts'

jest.setTimeout(240_000)
afterEach(stopAll)

type File = { readonly filename: string; readonly bytes: Uint8Array }

/** The row of the Python files alone, with these in it. */
const onlyPython =
  (files: readonly File[]) =>
  (rows: readonly StagedRow[]): readonly StagedRow[] =>
    rows
      .filter((row) => row.target !== 'crates')
      .map((row) => ({
        ...row,
        files: Object.fromEntries(files.map((each) => [each.filename, each.bytes])),
        record: {
          ...row.record,
          files: row.record.files.flatMap((each) => {
            const bytes = files.find(({ filename }) => filename === each.filename)?.bytes
            return bytes === undefined ? [] : [{ ...each, sha256: hashOf({ bytes }), size: bytes.length }]
          }),
        },
      }))

/** A plan that has the Python package alone, and of it only the kinds of files that there are. */
function planFor({ plan }: Held, files: readonly File[]): string {
  const read: {
    packages: { ecosystem: string }[]
    rows: { target: string; expects: { kind: string }[] }[]
  } = JSON.parse(plan)
  const kinds = files.map(({ filename }) => (filename.endsWith('.whl') ? 'wheel' : 'sdist'))
  const rows = read.rows
    .filter((each) => each.target !== 'crates')
    .map((row) => ({ ...row, expects: row.expects.filter((each) => kinds.some((kind) => kind === each.kind)) }))
  return JSON.stringify({ ...read, rows, packages: read.packages.filter((each) => each.ecosystem === 'python') })
}

/** Lends a job that tries these files on a closed index, with the login or other inputs. */
async function withClosed(
  files: readonly File[],
  use: (
    index: ClosedIndex,
    verify: (inputs?: Readonly<Record<string, string>>) => ReturnType<Held['verify']>,
  ) => Promise<void>,
): Promise<void> {
  const index = await openClosedIndex('tally', files)
  await withHeld({ rows: onlyPython(files) }, (held) =>
    use(index, (inputs = { 'pypi-user': index.user, 'pypi-token': index.password }) =>
      held.verify({ 'pypi-url': index.upload, 'verify-wait': '0', plan: planFor(held, files), ...inputs }),
    ),
  )
}

/** What the step said, without the inputs, which the runner shows itself and masks. */
const ownLog = ({ log }: Played): string =>
  log.slice(log.findIndex((each) => /^release-action .*: verify/.test(each))).join('\n')

/** Everything that a program of the project could see of whoever started it. */
const nosy = `import os, sys
def seen():
    found = [f"{k}={v}" for k, v in os.environ.items()] + sys.argv
    for place in (os.environ.get("NETRC"), os.path.expanduser("~/.netrc"), "/proc/%d/cmdline" % os.getppid()):
        if place and os.path.exists(place): found.append(open(place, errors="replace").read().replace("\\0", " "))
    return " ".join(found).replace("\\n", " ")
`

describe('the verify step on an index that wants a login', () => {
  test('waits for the files and installs them by the login, which nobody else sees', async () => {
    const files = [built.wheel, built.sdist]
    await withClosed(files, async (index, verify) => {
      const tried = await verify()
      expect(tried).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(tried.log.find((each) => each.startsWith('✓ pip install tally==0.2.0'))).toContain(built.wheel.filename)
      expect(index.fetched).toEqual([`/files/${built.wheel.filename}`])
      const log = ownLog(tried)
      expect(log).toContain(`That is ${index.upload}simple/, which is asked with the login of this job.`)
      for (const secret of index.secrets) expect(log).not.toContain(secret)
    })
  })

  test('shows the login neither to what it imports nor to the build of an sdist', async () => {
    const wheel = makeWheel({
      name: 'tally',
      version: '0.2.0',
      files: { 'tally/__init__.py': `${nosy}raise RuntimeError(seen())\n` },
    })
    const sdist = makeSdist({
      name: 'tally',
      version: '0.2.0',
      files: {
        'pyproject.toml': '[build-system]\nrequires = []\nbuild-backend = "nosy"\nbackend-path = ["."]\n',
        'nosy.py': `${nosy}def build_wheel(*_): raise RuntimeError(seen())\ndef prepare_metadata_for_build_wheel(*_): raise RuntimeError(seen())\n`,
      },
    })
    for (const [file, code] of [
      [wheel, 'verify-import-failed'],
      [sdist, 'verify-install-failed'],
    ] as const) {
      await withClosed([file], async (index, verify) => {
        const tried = await verify()
        expect(tried.exitCode).toBe(1)
        expect(tried.told).toEqual([expect.stringContaining(`error ${code}: `)])
        const seen = [...tried.told, ownLog(tried)].join('\n')
        expect(seen).toMatch(/RuntimeError: .*PATH=/)
        for (const secret of index.secrets) expect(seen).not.toContain(secret)
      })
    }
  })

  test('is red with the fix where the login is wrong or missing', async () => {
    await withClosed([built.wheel, built.sdist], async (index, verify) => {
      const without = await verify({})
      expect(without.exitCode).toBe(1)
      expect(without.told.join('\n')).toMatch(/verify-unseen: .*wants a password also for reading[^]*`pypi-token`/)
      const wrong = await verify({ 'pypi-user': 'alice', 'pypi-token': 'not-the-password' })
      expect(wrong.exitCode).toBe(1)
      expect(wrong.told.join('\n')).toMatch(/verify-unseen: .*401[^]*`pypi-user`/)
      expect(index.fetched).toEqual([])
    })
  })

  test('reads where `pypi-index-url` says, and refuses an address with the password in it', async () => {
    await withClosed([built.wheel, built.sdist], async (index, verify) => {
      const login = { 'pypi-user': index.user, 'pypi-token': index.password }
      const elsewhere = { 'pypi-url': `${index.server.url}/upload/here/`, ...login }
      const tried = await verify({ ...elsewhere, 'pypi-index-url': `${index.upload}simple/` })
      expect(tried).toMatchObject({ exitCode: 0, told: [] })
      const address = index.upload.replace('//', '//alice:long@')
      const refused = await verify({ 'pypi-url': index.upload, 'pypi-index-url': address, ...login })
      expect(refused.told).toEqual([expect.stringMatching(/^error input-invalid: The input `pypi-index-url` /)])
    })
  })
})
