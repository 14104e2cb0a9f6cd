import { afterEach, describe, expect, test } from '@jest/globals'
import { makeCrate, sha256Of } from '../make/crate.ts'
import { openPrivateRegistry } from '../make/private-registry.ts'
import { makeWheel } from '../make/wheel.ts'
import { type Seen, serve, stopAll } from '../platform/server.ts'
import { built, type StagedRow } from './project.ts'
import { withRelease } from './release.ts'

afterEach(stopAll)

const { core, crate, wheel, sdist } = built

/** What PyPI refuses twice over, and an index of one's own is there for. */
const secret = makeWheel({
  name: wheel.name,
  version: wheel.version,
  fields: {
    Classifier: 'Private :: Do Not Upload',
    'Requires-Dist': 'other @ https://example.org/other-1.0-py3-none-any.whl',
  },
})

/** A crate without a licence that needs a crate of the same registry, as `cargo package` writes it. */
const companys = (index: string): Buffer =>
  makeCrate(crate.name, crate.version, {
    package: { license: undefined, description: undefined },
    tables: { dependencies: { [core.name]: { version: core.version, 'registry-index': index } } },
  })

/** The rows with other bytes under some names, truly recorded. */
const rowsWith =
  (others: Readonly<Record<string, Uint8Array>>) =>
  (staged: readonly StagedRow[]): readonly StagedRow[] =>
    staged.map(({ record, files, ...row }) => ({
      ...row,
      record: {
        ...record,
        files: record.files.map((each) => {
          const bytes = others[each.filename]
          return bytes === undefined ? each : { ...each, sha256: sha256Of(bytes), size: bytes.length }
        }),
      },
      files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, others[name] ?? bytes])),
    }))

/** devpi as far as an upload and pip see it: a login for everything, and pages at `+simple/`. */
async function openIndex() {
  const kept: string[] = []
  const users: string[] = []
  const answer = ({ method, url, headers }: Seen) => {
    const [user, password] = Buffer.from(headers.authorization?.slice('Basic '.length) ?? '', 'base64')
      .toString()
      .split(':')
    if (password !== 'two words') return { status: 401, headers: { 'x-devpi-api-version': '2' } }
    users.push(user ?? '')
    if (method === 'POST') {
      kept.push(kept.length === 0 ? wheel.filename : sdist.filename)
      return { status: 200 }
    }
    if (url !== '/team/+simple/tally/') return { status: 404, headers: { 'x-devpi-api-version': '2' } }
    const hashes = { [wheel.filename]: secret.sha256, [sdist.filename]: sha256Of(sdist.bytes) }
    const files = kept.map((filename) => ({ filename, url: filename, hashes: { sha256: hashes[filename] } }))
    return kept.length === 0
      ? { status: 404, headers: { 'x-devpi-api-version': '2' } }
      : { status: 200, body: JSON.stringify({ files }) }
  }
  const { url } = await serve(answer)
  return { url: `${url}/team/`, kept, users }
}

describe('a release that is for a company alone', () => {
  test('goes to its own registries, whatever PyPI and crates.io would say of it', async () => {
    const [index, company] = [await openIndex(), await openPrivateRegistry()]
    const given = {
      'pypi-url': index.url,
      'pypi-user': 'alice',
      'pypi-token': 'two words',
      'crates-url': company.index,
      'crates-token': company.token,
    }
    const rows = rowsWith({ [wheel.filename]: secret.bytes, [crate.filename]: companys(company.index) })
    await withRelease({ rows }, async ({ publish, world }) => {
      const end = await publish({ with: given, secrets: ['two words', company.token] })
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(index.kept).toEqual([wheel.filename, sdist.filename])
      expect(new Set(index.users)).toEqual(new Set(['alice']))
      // cargo says nothing of the registry of a dependency that is the one it is sent to
      expect(company.kept.map(({ name }) => name)).toEqual([core.name, crate.name])
      expect(company.kept[1]?.json).not.toContain('"registry"')
      const { pypi, crates } = world.services()
      expect([pypi.uploads, crates.published]).toEqual([[], []])
    })
  })

  test('is refused on PyPI and crates.io', async () => {
    const rows = rowsWith({ [wheel.filename]: secret.bytes, [crate.filename]: companys('sparse+https://e.org/index/') })
    await withRelease({ rows }, async ({ dryRun }) => {
      const { told } = await dryRun()
      const codes = told.map((each) => /^error (\S+)/.exec(each)?.[1])
      expect(codes).toEqual(
        expect.arrayContaining([
          'classifier-private',
          'requirement-direct-url',
          'crate-metadata-missing',
          'crate-dependency-invalid',
        ]),
      )
    })
  })
})
