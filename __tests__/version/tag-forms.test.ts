import { describe, expect, test } from '@jest/globals'
import type { ConfiguredPackage } from '../../src/model/config.ts'
import { withVersions } from './stage.ts'

const python = (version: string, name = 'tally'): string => `[project]\nname = "${name}"\nversion = "${version}"\n`
const crate = (version: string, name: string): string => `[package]\nname = "${name}"\nversion = "${version}"\n`

/** A package as the config has it, with nothing said but this. */
const configured = (differs: Pick<ConfiguredPackage, 'id' | 'path' | 'tag'>): ConfiguredPackage => ({
  ecosystem: undefined,
  publish: true,
  main: false,
  targets: undefined,
  python: undefined,
  warnings: undefined,
  crateLimits: undefined,
  test: undefined,
  ...differs,
})

describe('tags with `_` for the dots', () => {
  const files = { 'pyproject.toml': python('2.1.0b3') }

  test('are counted on from, and a plan has to be told of them', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      for (const tag of ['rel_2_0_9', 'rel_2_0_10', 'rel_2_1_0b3']) await repository.git('tag', tag)
      await commit('fix: count right')
      const done = await play({ prerelease: 'beta' })
      expect(done.outputs).toMatchObject({ tag: 'rel_2_1_0b4', version: '2.1.0b4' })
      expect(done.problems).toMatchObject([
        { code: 'tag-unsaid', level: 'live', fix: expect.stringContaining("tag: 'rel_{version:_}'") },
      ])
      expect((await play()).outputs).toMatchObject({ tag: 'rel_2_1_0', version: '2.1.0' })
    })
  })

  test('are made where the config says so', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'rel_2_1_0b3')
      await commit('fix: count right')
      const packages = [configured({ id: 'tally', path: '.', tag: 'rel_{version:_}' })]
      const done = await play({ live: true, config: { packages } })
      expect(done.codes).toEqual([])
      expect(await repository.git('tag', '--points-at', 'HEAD')).toBe('rel_2_1_0')
    })
  })

  test('are refused live while nothing says so, and nothing is written', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'rel_2_1_0b3')
      const head = await commit('fix: count right')
      expect((await play({ live: true })).codes).toEqual(['tag-unsaid'])
      expect(await repository.git('rev-parse', 'HEAD')).toBe(head)
      expect(await repository.git('tag')).toBe('rel_2_1_0b3')
    })
  })
})

describe('tags with the language in front', () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["one", "two"]\n',
    'one/Cargo.toml': crate('0.3.0', 'tally-core'),
    'one/src/lib.rs': '',
    'two/Cargo.toml': crate('0.3.0', 'tally-shell'),
    'two/src/lib.rs': '',
    'python/pyproject.toml': python('1.6.3'),
  }

  test('count for the packages of that language, and crates at one version move together', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      // the plain one is from before
      for (const tag of ['v0.1.1', 'rust-v0.3.0', 'python-v1.6.3']) await repository.git('tag', tag)
      await commit('feat!: count faster', { 'one/src/lib.rs': '//! Counts.\n' })
      await commit('fix: count right', { 'python/tally.py': '' })
      const { lines } = await play()
      expect(lines.slice(0, 2)).toEqual([
        expect.stringMatching(/^tally-core and 1 more: 0\.3\.0 → 0\.4\.0 .* tag rust-v0\.4\.0$/),
        expect.stringMatching(/^tally: 1\.6\.3 → 1\.6\.4 .* tag python-v1\.6\.4$/),
      ])
    })
  })
})

test('one tag with the language in front is of one version: crates at others have tags of their own', async () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["one", "two", "odd"]\n',
    'one/Cargo.toml': crate('0.4.0', 'tally-core'),
    'one/src/lib.rs': '',
    'two/Cargo.toml': crate('0.4.0', 'tally-shell'),
    'two/src/lib.rs': '',
    'odd/Cargo.toml': crate('0.22.0', 'tally-odd'),
    'odd/src/lib.rs': '',
  }
  await withVersions(files, async ({ repository, commit, play }) => {
    await repository.git('tag', 'rs-0.4.0')
    await commit('fix: count right', { 'one/src/lib.rs': '//! 1\n', 'odd/src/lib.rs': '//! 1\n' })
    const { composed } = await play()
    expect(composed.map(({ tag }) => tag).sort()).toEqual(['rs-0.4.1', 'tally-odd-v0.22.0'])
  })
})

test('tags with the name of a crate say nothing of the wheel of that name, whose tags are plain', async () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["lib", "cli"]\n',
    'lib/Cargo.toml': crate('0.10.0', 'tally'),
    'lib/src/lib.rs': '',
    'cli/Cargo.toml': crate('1.48.0', 'tally-cli'),
    'cli/src/main.rs': 'fn main() {}\n',
    'cli/pyproject.toml':
      '[build-system]\nbuild-backend = "maturin"\n[project]\nname = "tally"\ndynamic = ["version"]\n',
  }
  await withVersions(files, async ({ repository, commit, play }) => {
    for (const tag of ['tally-v0.10.0', 'v1.48.0']) await repository.git('tag', tag)
    await commit('fix: count right', { 'lib/src/lib.rs': '//! 1\n', 'cli/src/main.rs': 'fn main() { }\n' })
    const { composed } = await play()
    expect(composed.map(({ tag }) => tag).sort()).toEqual(['tally-v0.10.1', 'v1.48.1'])
  })
})

describe('a tag of a greater version', () => {
  const files = { 'pyproject.toml': python('0.3.0') }

  test('is passed over where a lower one was tagged after it, and its number is not given again', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v3.0.0')
      await commit('feat: begin')
      await repository.git('tag', 'v0.3.0')
      await commit('fix: count right')
      const done = await play()
      expect(done.outputs).toMatchObject({ tag: 'v0.3.1' })
      expect(done.problems).toMatchObject([{ code: 'tag-stray', level: 'warning' }])
      expect(done.problems[0]?.message).toContain('its last release is v0.3.0')
    })
  })

  test('on the very commit of a lower one is passed over as well', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v30.0.0')
      await repository.git('tag', 'v0.3.0')
      await commit('fix: count right')
      expect((await play()).outputs).toMatchObject({ tag: 'v0.3.1' })
    })
  })

  test('is the last release where manifests were not raised since, and no lower one came after it', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v0.3.0')
      await commit('feat: begin')
      await repository.git('tag', 'v0.4.0')
      await commit('fix: count right')
      const done = await play()
      expect(done.outputs).toMatchObject({ tag: 'v0.4.1' })
      expect(done.codes).toEqual([])
    })
  })

  test('is the last release where a fix of an older line was tagged beside it', async () => {
    await withVersions({ 'pyproject.toml': python('2.0.0') }, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.0.0')
      await repository.git('switch', '--quiet', '--create', 'old')
      await commit('fix: the old line')
      await repository.git('tag', 'v1.0.1')
      await repository.git('switch', '--quiet', 'main')
      await commit('feat!: begin anew', { 'pyproject.toml': python('2.0.0') })
      await repository.git('tag', 'v2.0.0')
      await repository.git('merge', '--quiet', '--no-edit', 'old')
      await commit('fix: count right', { 'two.txt': '' })
      expect((await play()).outputs).toMatchObject({ tag: 'v2.0.1' })
    })
  })
})

describe('versions of two numbers', () => {
  test.each([
    ['stay so', '26.3', ['26.2', '26.3'], 'feat: count', '26.4'],
    ['get a third for a patch', '26.3', ['26.3'], 'fix: count right', '26.3.1'],
    ['stay so after a patch', '26.3.1', ['26.3', '26.3.1'], 'feat: count', '26.4'],
    ['are given up where the last one has three', '26.3.0', ['26.2', '26.3.0'], 'feat: count', '26.4.0'],
  ])('%s', async (_, written, tags, message, tag) => {
    await withVersions({ 'pyproject.toml': python(written) }, async ({ repository, commit, play }) => {
      for (const each of tags) await repository.git('tag', each)
      await commit(message)
      const done = await play()
      expect(done.outputs).toMatchObject({ tag, version: tag })
      expect(done.diff).toContain(`+version = "${tag}"`)
    })
  })

  test('of a pre-release stay so', async () => {
    await withVersions({ 'pyproject.toml': python('26.3') }, async ({ repository, commit, play }) => {
      await repository.git('tag', '26.3')
      await commit('feat: count')
      expect((await play({ prerelease: 'rc' })).outputs).toMatchObject({ tag: '26.4rc1' })
    })
  })

  test('are none of a crate’s', async () => {
    const files = { 'Cargo.toml': crate('1.2.0', 'tally'), 'src/lib.rs': '' }
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.2')
      await commit('feat: count')
      expect((await play()).outputs).toMatchObject({ tag: 'v1.3.0' })
    })
  })
})

describe('a release that was made on a branch of its own', () => {
  const at = (version: string): Readonly<Record<string, string>> => ({ 'pyproject.toml': python(version) })

  test('is the last one, and what came since the branch left counts', async () => {
    await withVersions(at('1.3.0'), async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.3.0')
      await commit('feat: in both')
      await repository.git('switch', '--quiet', '--create', 'release/1.4')
      await commit('chore: release', at('1.4.0'))
      await repository.git('tag', 'v1.4.0')
      await repository.git('switch', '--quiet', 'main')
      await commit('chore: on to the next', at('1.5.0.dev0'))
      await commit('fix: count right')
      const done = await play()
      expect(done.outputs).toMatchObject({ tag: 'v1.5.0' })
      expect(done.lines[0]).toMatch(/^tally: 1\.4\.0 → 1\.5\.0 \(2 commits/)
      expect(done.diff).not.toContain('in both')
    })
  })

  test('is what the manifest says here too, and no lower version comes after it', async () => {
    await withVersions(at('1.3.0'), async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.3.0')
      await commit('feat: count', at('1.4.0'))
      await repository.git('switch', '--quiet', '--create', 'release/1.4')
      await commit('docs: the day')
      await repository.git('tag', 'v1.4.0')
      await repository.git('switch', '--quiet', 'main')
      await commit('fix: count right')
      expect((await play()).outputs).toMatchObject({ tag: 'v1.4.1' })
    })
  })

  test('counts no more once a later one is on this branch', async () => {
    await withVersions(at('1.3.0'), async ({ repository, commit, play }) => {
      await repository.git('switch', '--quiet', '--create', 'release/1.4')
      await commit('chore: release', at('1.4.0'))
      await repository.git('tag', 'v1.4.0')
      await repository.git('switch', '--quiet', 'main')
      await commit('feat!: begin anew', at('2.0.0'))
      await repository.git('tag', 'v2.0.0')
      await repository.git('switch', '--quiet', 'release/1.4')
      await commit('fix: the old line', at('1.4.1'))
      await repository.git('tag', 'v1.4.1')
      await repository.git('switch', '--quiet', 'main')
      await commit('fix: count right')
      expect((await play()).outputs).toMatchObject({ tag: 'v2.0.1' })
    })
  })
})

test('a Cargo.toml that a test breaks on purpose holds no version up', async () => {
  const files = { 'Cargo.toml': crate('1.0.0', 'tally'), 'src/lib.rs': '', 'tests/odd/Cargo.toml': 'not [ TOML\n' }
  await withVersions(files, async ({ repository, commit, play }) => {
    await repository.git('tag', 'v1.0.0')
    await commit('fix: count right')
    const done = await play()
    expect(done.codes).toEqual([])
    expect(done.outputs).toMatchObject({ tag: 'v1.0.1' })
  })
})

describe('packages at two versions under one plain tag', () => {
  const files = {
    'pyproject.toml': '[tool.other]\n',
    'api/pyproject.toml': python('1.45.0.dev0', 'tally-api'),
    'one/pyproject.toml': python('0.66b0.dev0', 'tally-one'),
    'two/pyproject.toml': python('0.66b0.dev0', 'tally-two'),
  }

  test('those that can follow the last plain tag are its packages, however many others there are', async () => {
    await withVersions(files, async ({ repository, commit, play }) => {
      await repository.git('tag', 'v1.44.0')
      await commit('feat: count', { 'api/tally.py': '', 'one/tally.py': '' })
      const { lines } = await play()
      expect(lines[0]).toMatch(/^tally-api: 1\.44\.0 → 1\.45\.0 .* tag v1\.45\.0$/)
      // the release that the manifest is on the way to
      expect(lines[1]).toMatch(/^tally-one: first release → 0\.66\.0 .* tag tally-one-v0\.66\.0$/)
    })
  })
})
