import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fillWheelhouse, maturinProject } from './release-projects.ts'
import { tokens, withLaptop } from './release-stage.ts'

jest.setTimeout(300_000)

let folder = ''
let wheelhouse: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-wheelhouse-'))
  wheelhouse = await fillWheelhouse(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('release-action release, of a package of Python', () => {
  test('as a pre-release goes to TestPyPI and a GitHub pre-release, and the final one to PyPI', async () => {
    await withLaptop({ wheelhouse }, async (laptop) => {
      const { pypi, testpypi, github } = laptop.world.services()
      const files = ['-py3-none-any.whl', '.tar.gz']
      const uploaded = ({ uploads }: typeof pypi) => uploads.map((each) => each.filename).sort()
      const first = await laptop.release(['--live', '--prerelease', 'rc'], { TESTPYPI_TOKEN: tokens.pypi })
      expect(first).toMatchObject({ code: 0, stderr: '' })
      expect(first.stdout).toContain('inkwell 0.1.0 → 0.1.1rc1, tag v0.1.1rc1')
      expect(uploaded(testpypi)).toEqual(files.map((each) => `inkwell-0.1.1rc1${each}`))
      expect(uploaded(pypi)).toEqual([])
      expect([...github.releases.values()]).toMatchObject([{ tag: 'v0.1.1rc1', draft: false, prerelease: true }])

      const final = await laptop.release(['--live'])
      expect(final).toMatchObject({ code: 0, stderr: '' })
      expect(final.stdout).toContain('v0.1.1 is released')
      expect(uploaded(pypi)).toEqual(files.map((each) => `inkwell-0.1.1${each}`))
      expect(uploaded(testpypi)).toHaveLength(2)
    })
  })

  test('that maturin builds: one version in crate, package and lock, and a wheel of this machine', async () => {
    await withLaptop({ wheelhouse, files: maturinProject }, async (laptop) => {
      const ended = await laptop.release(['--live'])
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      const { pypi } = laptop.world.services()
      const names = pypi.uploads.map((each) => each.filename)
      expect(names).toContain('inkwell-0.1.1.tar.gz')
      expect(names.filter((each) => each.endsWith('.whl'))).toHaveLength(1)
      const said = await laptop.git('show', '--format=', '--name-only', 'v0.1.1^{commit}')
      expect(said.split('\n').sort()).toEqual(['CHANGELOG.md', 'Cargo.lock', 'Cargo.toml'])
      expect(await laptop.git('show', 'v0.1.1:Cargo.toml')).toContain('version = "0.1.1"')
      expect((await laptop.state()).status).toBe('')
    })
  })
})
