import { describe, expect, test } from '@jest/globals'
import { mergePull } from './remote.ts'
import { keeping, withPulls } from './release-pr-bench.ts'

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

  test.each([
    [
      'starts a run of its own for the tag that it does not release',
      { workflow: 'on: { push: , workflow_dispatch: }\n', permissions: { ...keeping, actions: 'write' } },
      { dispatches: [{ workflow: 'release.yml', ref: 'refs/tags/two-v0.4.0' }], told: [] },
    ],
    [
      'hears what the job may not do',
      { workflow: 'on: { push: , workflow_dispatch: }\n', permissions: keeping },
      {
        dispatches: [],
        told: [
          /^warning release-pr-more: This merge made the tag two-v0\.4\.0 as well, and this run releases one-v0\.4\.0\. A run of its own could not be started: GitHub answered 403, Resource not accessible by integration\.[^]*actions: write[^]*gh workflow run release\.yml --ref two-v0\.4\.0/,
        ],
      },
    ],
    [
      'hears that the workflow cannot be started so',
      { workflow: 'on: push\n', permissions: { ...keeping, actions: 'write' } },
      {
        dispatches: [],
        told: [/GitHub answered 422, Workflow does not have 'workflow_dispatch' trigger\.[^]*`on: workflow_dispatch`/],
      },
    ],
  ] as const)(
    'whose one pull request releases two packages gets both tags, and %s',
    (_, { workflow, permissions }, { dispatches, told }) =>
      withPulls(
        async ({ pushed, run, open, repository, github }) => {
          await pushed('feat: both', { 'one/src/lib.rs': '// one\n', 'two/src/lib.rs': '// two\n' })
          expect(open()).toHaveLength(1)
          await mergePull(repository, github, 1, 'squash')
          const dry = await run({ with: { step: 'release-pr' }, permissions })
          expect(dry.log).toContain('Would start the release of two-v0.4.0 in a run of its own.')
          expect(dry.wire.acts).toEqual([])
          const end = await run({ permissions })
          expect(end.exitCode).toBe(0)
          expect(end.outputs).toMatchObject({ tag: 'one-v0.4.0', tags: '["one-v0.4.0","two-v0.4.0"]' })
          expect(github.refs.has('refs/tags/two-v0.4.0')).toBe(true)
          expect(github.dispatches).toEqual(dispatches)
          expect(end.told).toEqual(told.map((each) => expect.stringMatching(each)))
          // what was tagged is not started a second time
          await run({ permissions })
          expect(github.dispatches).toEqual(dispatches)
        },
        {
          files: {
            ...files,
            '.github/workflows/release.yml': workflow,
            '.release-please-config.json': JSON.stringify({ ...config, 'separate-pull-requests': false }),
          },
          tags,
        },
      ),
  )

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
