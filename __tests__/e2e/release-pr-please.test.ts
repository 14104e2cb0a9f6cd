import { describe, expect, test } from '@jest/globals'
import { mergePull } from './remote.ts'
import { withPulls } from './release-pr-bench.ts'

const cargo = (name: string): string =>
  `[package]\nname = "${name}"\nversion = "0.3.0"\nedition = "2021"\ndescription = "x"\nlicense = "MIT"\n`
const config = {
  'release-type': 'rust',
  'separate-pull-requests': true,
  'extra-label': 'release',
  packages: { one: {}, two: {} },
}
const files = {
  '.release-please-config.json': JSON.stringify(config),
  '.release-please-manifest.json': '{\n  "one": "0.3.0",\n  "two": "0.3.0"\n}\n',
  'one/Cargo.toml': cargo('one'),
  'one/src/lib.rs': '',
  'two/Cargo.toml': cargo('two'),
  'two/src/lib.rs': '',
}
const tags = ['one-v0.3.0', 'two-v0.3.0']
const branch = 'release-please--branches--main--components--one'

describe('a repository with release-please’s files', () => {
  test('has a pull request for each package, from release-please’s branches, and each is tagged when it is merged', () =>
    withPulls(
      async ({ pushed, run, open, file, repository, github }) => {
        const first = await pushed('feat: one', { 'one/src/lib.rs': '// one\n' })
        expect(first.told).toEqual([])
        expect(open()).toMatchObject([
          { title: 'chore(main): release one 0.4.0', head: branch, labels: ['autorelease: pending', 'release'] },
        ])
        expect(file(branch, 'one/Cargo.toml')).toContain('version = "0.4.0"')
        expect(file(branch, '.release-please-manifest.json')).toBe('{\n  "one": "0.4.0",\n  "two": "0.3.0"\n}\n')
        expect(file(branch, 'one/CHANGELOG.md')).toContain('### Features\n\n* one (')

        const second = await pushed('fix: two', { 'two/src/lib.rs': '// two\n' })
        expect(second.told).toEqual([])
        expect(open().map((each) => each.title)).toEqual([
          'chore(main): release one 0.4.0',
          'chore(main): release two 0.3.1',
        ])

        const commit = await mergePull(repository, github, 1, 'squash')
        const end = await run()
        expect(end.told).toEqual([])
        expect(end.outputs).toMatchObject({ tag: 'one-v0.4.0', version: '0.4.0', tags: '["one-v0.4.0"]' })
        expect(github.tagObjects.get(github.refs.get('refs/tags/one-v0.4.0') ?? '')?.commit).toBe(commit)
        // the other one stands on what was merged now
        expect(open()).toMatchObject([{ number: 2, title: 'chore(main): release two 0.3.1' }])
        const other = 'release-please--branches--main--components--two'
        expect(file(other, '.release-please-manifest.json')).toBe('{\n  "one": "0.4.0",\n  "two": "0.3.1"\n}\n')
      },
      { files, tags },
    ))

  test('whose one pull request releases two packages gets both tags, and hears which of them this run does not release', () =>
    withPulls(
      async ({ pushed, run, open, repository, github }) => {
        await pushed('feat: both', { 'one/src/lib.rs': '// one\n', 'two/src/lib.rs': '// two\n' })
        expect(open()).toHaveLength(1)
        await mergePull(repository, github, 1, 'squash')
        const end = await run()
        expect(end.exitCode).toBe(0)
        expect(end.outputs).toMatchObject({ tag: 'one-v0.4.0', tags: '["one-v0.4.0","two-v0.4.0"]' })
        expect(github.refs.has('refs/tags/two-v0.4.0')).toBe(true)
        expect(end.told).toEqual([
          expect.stringMatching(
            /^warning release-pr-more: This merge made 2 tags, and this run releases one-v0\.4\.0\. To be released still: two-v0\.4\.0\.[^]*gh workflow run release\.yml --ref two-v0\.4\.0/,
          ),
        ])
      },
      {
        files: {
          ...files,
          '.release-please-config.json': JSON.stringify({ ...config, 'separate-pull-requests': false }),
        },
        tags,
      },
    ))

  test('is refused with the option that is not supported', () =>
    withPulls(
      async ({ run }) => {
        const end = await run()
        expect(end.exitCode).toBe(1)
        expect(end.told).toEqual([expect.stringContaining('error release-please-unsupported')])
        expect(end.told[0]).toContain('`date-format`')
        expect(end.wire.acts).toEqual([])
      },
      { files: { ...files, '.release-please-config.json': JSON.stringify({ ...config, 'date-format': '%Y' }) }, tags },
    ))
})
