import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mergePull } from './remote.ts'
import { crate, type PullBench, withPulls } from './release-pr-bench.ts'
import { type Played, publishing, stageRun } from './stage.ts'
import { toolchains } from './toolchains.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-whole-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

/** The files of release-please for it, with one more option. */
const please = (more: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
  'release-please-config.json': JSON.stringify({
    'release-type': 'rust',
    'include-component-in-tag': false,
    packages: { '.': more },
  }),
  '.release-please-manifest.json': '{ ".": "0.1.0" }\n',
})

/** The jobs of a workflow behind `release-pr`, in one run: each is told what the one before has left. */
async function release(
  { run, repository }: PullBench,
  tag: string,
): Promise<Readonly<Record<'plan' | 'build' | 'publish', Played>>> {
  const facts = stageRun(await repository.git('rev-parse', 'HEAD'), { ref: 'refs/heads/main' })
  const job = { run: facts, env: toolchains(folder), permissions: { contents: 'read' } } as const
  const plan = await run({ ...job, with: { step: 'plan', tag } })
  const planned = plan.jobOutputs['plan'] ?? ''
  const build = await run({ ...job, with: { step: 'build', target: 'crates', plan: planned } })
  const publish = await run({
    run: facts,
    permissions: publishing,
    with: { step: 'publish', live: 'true', plan: planned },
  })
  return { plan, build, publish }
}

describe('from the merge to the registry, in one run', () => {
  test('the tag, the plan, the build and the publish follow one another', () =>
    withPulls(
      async (bench) => {
        const { pushed, run, repository, github, world } = bench
        await pushed('feat: count letters')
        const commit = await mergePull(repository, github, 1, 'squash')
        const merged = await run()
        expect(merged.told).toEqual([])
        expect(merged.outputs['tag']).toBe('v0.1.1')
        const { plan, build, publish } = await release(bench, merged.outputs['tag'] ?? '')
        expect([plan, build, publish].map(({ exitCode, told }) => [exitCode, told])).toEqual([
          [0, []],
          [0, []],
          [0, []],
        ])
        expect(publish.outputs).toMatchObject({ tag: 'v0.1.1', published: 'true' })
        expect(world.services().crates.published.map((each) => `${each.crate} ${each.version}`)).toEqual([
          'tally 0.1.1',
        ])
        const [made] = github.releases.values()
        expect(made).toMatchObject({ tag: 'v0.1.1', draft: false })
        expect(made?.body).toContain('count letters')
        expect(github.tagObjects.get(github.refs.get('refs/tags/v0.1.1') ?? '')?.commit).toBe(commit)
        // what is released is proposed no second time
        const after = await run()
        expect([after.told, after.wire.acts]).toEqual([[], []])
      },
      { files: crate },
    ))

  test('with release-please’s `draft: true` the GitHub Release stays a draft, and the run says so', () =>
    withPulls(
      async (bench) => {
        const { pushed, run, repository, github, world } = bench
        await pushed('feat: count letters')
        await mergePull(repository, github, 1, 'squash')
        const merged = await run()
        expect([merged.told, merged.outputs['tag']]).toEqual([[], 'v0.2.0'])
        const { plan, build, publish } = await release(bench, 'v0.2.0')
        expect([...plan.told, ...build.told, ...publish.told]).toEqual([])
        expect(publish.outputs).toMatchObject({ published: 'true' })
        expect(world.services().crates.published).toHaveLength(1)
        expect([...github.releases.values()]).toMatchObject([{ tag: 'v0.2.0', draft: true }])
        expect(publish.summary).toContain('stays a draft, as `draft: true` asks: publish it by hand')
        expect(publish.wire.acts.filter((each) => each.startsWith('PATCH'))).toEqual([])
        // the tag is there all the same, so that the next version goes on from it
        const next = await pushed('fix: count right')
        expect(next.told).toEqual([])
        expect(bench.open()).toMatchObject([{ title: 'chore(main): release 0.2.1' }])
      },
      { files: { ...crate, ...please({ draft: true }) } },
    ))

  test('another run than the one that made the tag publishes nothing from the branch', () =>
    withPulls(
      async (bench) => {
        const { pushed, run, repository, github, world } = bench
        await pushed('feat: count letters')
        await mergePull(repository, github, 1, 'squash')
        await run()
        await pushed('docs: say more')
        const { publish } = await release(bench, 'v0.1.1')
        expect(publish.exitCode).toBe(1)
        expect(world.services().crates.published).toEqual([])
      },
      { files: crate },
    ))
})

describe('two runs at once', () => {
  test('open one pull request, and nobody is told of the other', () =>
    withPulls(async ({ pushed, run, open, file }) => {
      await pushed('docs: begin')
      await pushed('fix: round down', { 'a.txt': 'a' }, { with: { step: 'release-pr' } })
      const both = await Promise.all([run(), run()])
      expect(open()).toMatchObject([{ title: 'chore: release 0.1.1' }])
      // the slower one may be refused what the faster one has made; the next run finds everything as it should be
      expect(both.some(({ exitCode }) => exitCode === 0)).toBe(true)
      for (const { told } of both)
        for (const words of told) expect(words).toMatch(/^error release-pr-(?:failed|conflict)/)
      const again = await run()
      expect([again.exitCode, again.told]).toEqual([0, []])
      expect(file('release-action--main', 'CHANGELOG.md')?.match(/round down/g)).toHaveLength(1)
    }))

  test('make one tag of what was merged', () =>
    withPulls(async ({ pushed, run, repository, github }) => {
      await pushed('fix: round down')
      const commit = await mergePull(repository, github, 1, 'squash')
      const both = await Promise.all([run(), run()])
      expect(both.map(({ exitCode, told }) => [exitCode, told])).toEqual([
        [0, []],
        [0, []],
      ])
      expect(github.tagObjects.get(github.refs.get('refs/tags/v0.1.1') ?? '')?.commit).toBe(commit)
    }))
})
