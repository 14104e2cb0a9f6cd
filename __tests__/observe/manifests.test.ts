import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { observeManifests } from '../../src/observe/manifests.ts'
import { files as platform } from '../../src/platform/files.ts'
import type { Files } from '../../src/ports.ts'

const root = path.resolve('a-repository')

/** A disk that holds these files below the root and nothing else. */
function observe(contents: Readonly<Record<string, string>>) {
  const names = new Map(Object.entries(contents).map(([name, text]) => [path.join(root, name), text]))
  const files: Files = { ...platform, text: (file) => Promise.resolve(names.get(file)) }
  return observeManifests(root, Object.keys(contents), files)
}

const project = (name: string, more = ''): string => `[project]\nname = "${name}"\nversion = "1.0.0"\n${more}`
const crate = (name: string, more = ''): string => `[package]\nname = "${name}"\nversion = "1.0.0"\n${more}`

async function told(contents: Readonly<Record<string, string>>) {
  const { manifests, leftOut, problems } = await observe(contents)
  return {
    found: manifests.map((each) => `${each.ecosystem} ${each.name} in ${each.directory}`),
    left: leftOut.map((each) => `${each.name} ${each.reason}`),
    problems: problems.map((each) => `${each.code}: ${each.message}`),
  }
}

describe('the packages of a repository', () => {
  test('are all that it tracks, a wheel and a crate of one name too', async () => {
    expect(
      await told({
        'pyproject.toml': project('tally'),
        'Cargo.toml': crate('tally', '[workspace]\nmembers = ["crates/*"]'),
        'crates/core/Cargo.toml': crate('tally-core'),
        'crates/core/src/lib.rs': '',
      }),
    ).toEqual({
      found: ['rust tally in .', 'rust tally-core in crates/core', 'python tally in .'],
      left: [],
      problems: [],
    })
  })

  test('do not include the material of tests, examples and templates', async () => {
    const folders = [
      'tests/data/a',
      'test-crates/g',
      'test_data/h',
      'tests/i',
      'test',
      'examples/b',
      'templates/c',
      'vendor/d',
      '.github/e',
      'src/fixtures/f',
    ]
    const material = Object.fromEntries(folders.map((each, index) => [`${each}/pyproject.toml`, project(`p${index}`)]))
    const { found, left } = await told({ 'pyproject.toml': project('tally'), ...material })
    expect(found).toEqual(['python tally in .'])
    expect(left).toHaveLength(folders.length)
  })

  test('a folder whose name only begins like that is one of the project', async () => {
    expect((await told({ 'testing/pyproject.toml': project('a'), 'fuzzy/Cargo.toml': crate('b') })).found).toHaveLength(
      2,
    )
  })

  test('a member of a workspace counts wherever it lies', async () => {
    const { found } = await told({
      'Cargo.toml': '[workspace]\nmembers = ["examples/a"]',
      'examples/a/Cargo.toml': crate('a'),
    })
    expect(found).toEqual(['rust a in examples/a'])
  })

  test('a member of a workspace that is material itself does not', async () => {
    const { found } = await told({
      'pyproject.toml': project('tally'),
      'test-crates/ws/Cargo.toml': '[workspace]\nmembers = ["a"]',
      'test-crates/ws/a/Cargo.toml': crate('a'),
    })
    expect(found).toEqual(['python tally in .'])
  })

  test('that crates.io or an index may not have are left out, each once and with the reason', async () => {
    expect(
      await told({
        'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]',
        'a/Cargo.toml': crate('a'),
        'b/Cargo.toml': crate('b', 'publish = false'),
        'c/Cargo.toml': '[package]\nname = "c"',
        'd/Cargo.toml': crate('d', 'publish = false'),
        'e/pyproject.toml': project('e', 'classifiers = ["Private :: Do Not Upload"]'),
        'f/pyproject.toml': project('f', '[tool.uv]\npackage = false'),
      }),
    ).toEqual({
      // crates that are not published stay known: a wheel may be built from one
      found: ['rust a in a', 'rust b in b', 'rust c in c'],
      left: [
        'd is not a member of its workspace',
        'e is marked `Private ::`',
        'f is no package (`tool.uv.package`)',
        'b is not for crates.io (`publish`)',
        'c has no version',
      ],
      problems: [],
    })
  })
})

describe('a repository that cannot be released', () => {
  test.each([
    ['has no manifest', { 'README.md': '' }, 'The repository has no pyproject.toml'],
    ['only configures tools', { 'pyproject.toml': '[tool.ruff]' }, 'The repository has no pyproject.toml'],
    [
      'has a virtual workspace alone',
      { 'Cargo.toml': '[workspace]\nmembers = []' },
      'The repository has no pyproject.toml',
    ],
    [
      'has a private crate alone',
      { 'Cargo.toml': crate('a', 'publish = false') },
      'nothing to publish: a is not for crates.io',
    ],
    ['has only examples', { 'examples/a/pyproject.toml': project('a') }, 'nothing to publish: a lies in a folder of'],
  ])('because it %s', async (_, contents, words) => {
    expect((await told(contents)).problems).toEqual([expect.stringContaining(words)])
  })

  test('tells every malformed manifest, and nothing that would only follow from it', async () => {
    expect(
      (await told({ 'Cargo.toml': '[package', 'pyproject.toml': 'name = ', 'a/Cargo.toml': crate('a') })).problems,
    ).toEqual([
      expect.stringContaining('manifest-malformed: Cargo.toml'),
      expect.stringContaining('manifest-malformed: pyproject.toml'),
    ])
  })

  test.each([
    ['Cargo.toml', crate('1a')],
    ['Cargo.toml', crate('--config')],
    ['Cargo.toml', crate('{{project-name}}')],
    ['Cargo.toml', crate('a/../b')],
    ['Cargo.toml', '[package]\nversion = "1.0.0"'],
    ['pyproject.toml', project('-r')],
    ['pyproject.toml', project('tally_')],
    ['pyproject.toml', project('a b')],
    ['pyproject.toml', project('zähler')],
    ['pyproject.toml', '[project]\nname = "a\\n::error::"\nversion = "1"'],
  ])('%s cannot have a name like that: %j', async (file, text) => {
    const { problems } = await observe({ [file]: text })
    expect(problems).toMatchObject([{ code: 'manifest-malformed', place: { file } }])
  })

  test('is not one because a template or a test of it is broken on purpose', async () => {
    expect(
      await told({
        'Cargo.toml': crate('a'),
        'templates/app/Cargo.toml': 'name = {{ name }}',
        'tests/bad/pyproject.toml': '[project',
      }),
    ).toEqual({
      found: ['rust a in .'],
      left: ['templates/app/Cargo.toml is not valid TOML', 'tests/bad/pyproject.toml is not valid TOML'],
      problems: [],
    })
  })
})

describe('a version that is written in a source', () => {
  test('is found on the disk, in the folder of its own package', async () => {
    const dynamic =
      '[project]\nname = "tally"\ndynamic = [\n  "readme",\n  "version",\n]\n[build-system]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\npath = "tally/deep/numbers.py"'
    const { manifests } = await observe({
      'python/pyproject.toml': dynamic,
      'python/tally/deep/numbers.py': '__version__ = "3.1.4"\n',
      'tally/deep/numbers.py': '__version__ = "0.0.0"\n',
    })
    expect(manifests).toMatchObject([
      { version: '3.1.4', versionOrigin: { file: 'python/tally/deep/numbers.py', line: 1 } },
    ])
  })
})
