import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sha256Of } from '../make/crate.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { filesIn } from './artifact.ts'
import { withFrontEnd } from './front-end.ts'
import { nosy, nosyProject, readSeen } from './nosy.ts'
import { changedRun, stageRun, withStage } from './stage.ts'
import { toolchains } from './toolchains.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-build-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

const nothing = { python: {}, rust: {} }

/** Every file of a folder of this repository, by path. */
async function sourcesIn(directory: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name))
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
  return Object.fromEntries(texts.map(([file, text]) => [path.relative(directory, file), text]))
}

async function withRepository<T>(
  sources: Readonly<Record<string, string>>,
  use: (repository: Repository, commit: string) => Promise<T>,
): Promise<T> {
  const repository = await makeRepository(sources)
  try {
    return await use(repository, await repository.commit())
  } finally {
    await repository.remove()
  }
}

describe('build', () => {
  test('packages a workspace of crates with stock cargo, once, and its record vouches for them', async () => {
    await withRepository(await sourcesIn('rehearsal/projects/workspace'), async (repository, commit) => {
      const run = stageRun(commit, { ref: 'refs/heads/main' })
      await withStage(run, { index: nothing }, async ({ play, world }) => {
        const job = { run, permissions: { contents: 'read' }, env: toolchains(folder) } as const
        const planned = await play({ ...job, with: { step: 'plan' }, workspace: repository.root })
        const plan = planned.jobOutputs['plan'] ?? ''
        const inputs = { step: 'build', target: 'crates', plan }
        const built = await play({ ...job, with: inputs, workspace: repository.root })
        expect(built).toMatchObject({ exitCode: 0, told: [] })
        const record: unknown = JSON.parse(
          filesIn(world.services().artifacts, 'release-action-crates-1')['record.json'] ?? '',
        )
        const files: unknown = JSON.parse(built.outputs['distributions'] ?? '')
        const crates = ['shelf', 'shelf-core', 'shelf-format'].map((name) => `example-${name}-0.3.1.crate`)
        expect(files).toMatchObject(crates.map((filename) => ({ filename })))
        expect(record).toMatchObject({
          target: 'crates',
          commit,
          files,
          tools: { cargo: expect.stringMatching(/^cargo 1\./), rustc: expect.stringMatching(/^rustc 1\./) },
          run: { id: String(run.runId), attempt: 1 },
        })

        const again = await play({
          ...job,
          run: changedRun(run, { runAttempt: 2 }),
          with: inputs,
          workspace: repository.root,
          // without cargo: an attempt that built anything would be red
          env: { ...toolchains(folder), CARGO_HOME: '/nowhere', RUSTUP_HOME: '/nowhere' },
          permissions: { contents: 'read', actions: 'read' },
        })
        expect(again).toMatchObject({ exitCode: 0, outputs: { distributions: built.outputs['distributions'] } })
        expect(again.log.join('\n')).toContain('attempt 1 built these files of the same commit')

        const dry = await play({ run, with: { step: 'dry-run', plan }, permissions: {} })
        expect(dry).toMatchObject({ exitCode: 0, outputs: { published: 'false' } })
        // in the order of publishing: each crate after those that it needs
        const order = ['shelf-core', 'shelf-format', 'shelf'].map((name) => `example-${name}-0.3.1.crate`)
        expect(JSON.parse(dry.outputs['distributions'] ?? '')).toMatchObject(order.map((filename) => ({ filename })))
      })
    })
  })

  test('on another commit than the planned one builds nothing', async () => {
    await withRepository(await sourcesIn('rehearsal/projects/workspace'), async (repository, commit) => {
      const run = stageRun(commit, { ref: 'refs/heads/main' })
      await withStage(run, { index: nothing }, async ({ play }) => {
        const job = { run, permissions: { contents: 'read' }, workspace: repository.root } as const
        const { jobOutputs } = await play({ ...job, with: { step: 'plan' } })
        const later = await repository.commit()
        const end = await play({ ...job, with: { step: 'build', target: 'crates', plan: jobOutputs['plan'] ?? '' } })
        expect(end.exitCode).toBe(1)
        expect(end.told).toEqual([
          `error checkout-other-commit: The checkout is of ${later.slice(0, 10)}, and the plan was made for ${commit.slice(0, 10)}.\nFix: Let every job check out the same commit: leave out \`ref\` of actions/checkout, or give all jobs the same one.`,
        ])
        expect(end.wire).toEqual({ reads: [], acts: [] })
      })
    })
  })
})

describe('a dry run in a single job', () => {
  test('builds everything, and shows no code of the project a token or anything of the runner', async () => {
    const told = path.join(folder, 'told.txt')
    await withFrontEnd('nosy', (upstream) =>
      withRepository(nosyProject(told), async (repository, commit) => {
        const run = stageRun(commit)
        const secrets = {
          GITHUB_TOKEN: 'ghs_tokenOfTheWorkflow',
          CARGO_REGISTRY_TOKEN: 'cioTokenOfTheWorkflow',
          TWINE_PASSWORD: 'pypi-passwordOfTheWorkflow',
        }
        const given = { 'crates-token': `cio${'k'.repeat(32)}`, 'pypi-token': `pypi-${'p'.repeat(40)}` }
        await withStage(run, { upstream }, async ({ play }) => {
          const end = await play({
            run,
            with: given,
            workspace: repository.root,
            env: { ...toolchains(folder), ...secrets },
            secrets: [...Object.values(secrets), ...Object.values(given)],
          })
          expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'false', tag: 'v0.2.0' } })
          expect(end.wire.acts).toEqual([])
          const names = [
            `${nosy.crate}-0.2.0.crate`,
            'release_action_nosy-0.2.0-py3-none-any.whl',
            'release_action_nosy-0.2.0.tar.gz',
          ]
          const dist = path.join(repository.root, 'dist')
          expect((await readdir(dist)).sort()).toEqual(names)
          const hashes = await Promise.all(names.map(async (name) => sha256Of(await readFile(path.join(dist, name)))))
          const listed = JSON.parse(end.outputs['distributions'] ?? '') as { filename: string; sha256: string }[]
          expect(listed.map((each) => [each.filename, each.sha256])).toEqual(
            names.map((name, index) => [name, hashes[index]]),
          )

          const seen = readSeen(await readFile(told, 'utf8'))
          expect([...new Set(seen.map((each) => each.by))]).toEqual([
            'build.rs',
            'get_requires_for_build_sdist',
            'build_sdist',
            'build_wheel',
          ])
          for (const by of ['build.rs', 'build_sdist', 'build_wheel']) {
            const names = seen.filter((each) => each.by === by).map((each) => each.name)
            expect(names).toEqual(expect.arrayContaining(['PATH', 'CI', 'SOURCE_DATE_EPOCH', 'HTTPS_PROXY']))
          }
          const runners = /^(ACTIONS_|INPUT_|STATE_|GITHUB_)|TOKEN|PASSWORD|SECRET/i
          expect(seen.filter(({ name }) => runners.test(name))).toEqual([])
          const tokens = /gh[a-z]_|cio[A-Za-z_]{4}|pypi-[A-Za-z]|eyJ[\w-]{10}/
          expect(seen.filter(({ value }) => tokens.test(value))).toEqual([])
          // what they printed is in the log, where nothing else than the file has is
          expect(end.log.join('\n')).toContain('build_wheel SOURCE_DATE_EPOCH=')
        })
      }),
    )
  })
})
