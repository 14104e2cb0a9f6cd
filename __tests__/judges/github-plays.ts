import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Permissions } from '../../rehearsal/run-facts.ts'
import type { WorldOptions } from '../../rehearsal/world.ts'
import { ours, withPractice } from '../cli/doctor-stage.ts'
import { withLaptop } from '../cli/release-stage.ts'
import { tokens as releasedTokens, withReleased } from '../cli/released-stage.ts'
import { crate, keeping, type PullBench, sources, tagAt, withPulls } from '../e2e/release-pr-bench.ts'
import { mergePull } from '../e2e/remote.ts'
import { playPlan, withRelease } from '../e2e/release.ts'
import { type Play, publishing, stageRun } from '../e2e/stage.ts'
import { toolchains } from '../e2e/toolchains.ts'
import { withHeld } from '../e2e/verify-stage.ts'

/** Who is told of each exchange with GitHub. */
export type Listener = NonNullable<WorldOptions['onGitHub']>

/** One scenario, and what it is called. */
export type GitHubPlay = readonly [title: string, play: (onGitHub: Listener) => Promise<unknown>]

const withWorkflow = { ...sources, '.github/workflows/release.yml': 'on: workflow_dispatch\n' }
const branch = 'release-action--main'

/** Jobs of the release itself, from the plan to the job that publishes a held draft. */
export const releasePlays: readonly GitHubPlay[] = [
  ['a plan', (onGitHub) => playPlan({ onGitHub, with: { 'require-signed-tag': 'true' } })],
  ['a dry run', (onGitHub) => withRelease({ onGitHub }, ({ dryRun }) => dryRun())],
  [
    'a publish, and the same again',
    (onGitHub) => withRelease({ onGitHub }, async ({ publish }) => [await publish(), await publish()]),
  ],
  [
    'one without permissions',
    (onGitHub) => withRelease({ onGitHub }, ({ publish }) => publish({ permissions: { 'id-token': 'write' } })),
  ],
  [
    'one with a token that GitHub does not know',
    (onGitHub) => withRelease({ onGitHub }, ({ publish }) => publish({ strangeToken: true })),
  ],
  [
    'one in a private repository',
    (onGitHub) => withRelease({ onGitHub, visibility: 'private' }, ({ publish }) => publish()),
  ],
  [
    'a publish of the files of an earlier run',
    (onGitHub) => withRelease({ onGitHub }, ({ publish, run }) => publish({ with: { 'from-run': String(run.runId) } })),
  ],
  [
    'one whose uploads break off, under the secondary limit',
    (onGitHub) =>
      withRelease({ onGitHub }, ({ publish, world }) => {
        const { github } = world.services()
        github.brokenUploads = 2
        github.secondaryLimits = 2
        return publish()
      }),
  ],
  [
    'one whose releases are immutable, and the same again',
    (onGitHub) =>
      withRelease({ onGitHub }, async ({ publish, world }) => {
        world.services().github.immutable = true
        return [await publish(), await publish()]
      }),
  ],
  [
    'a release that is held, tried and published',
    (onGitHub) => withHeld({ onGitHub }, async (held) => [await held.hold(), await held.verify(), await held.finish()]),
  ],
]

/** Plays one push after a merge whose run broke off, so that the jobs behind it are started anew. */
async function startedAgain({ pushed, repository, github }: PullBench): Promise<void> {
  await pushed('fix: round down')
  const commit = await mergePull(repository, github, 1, 'squash')
  await tagAt(repository, 'v0.1.1', commit, Date.now())
  github.refs.set('refs/tags/v0.1.1', commit)
  const [run] = github.runs.values()
  if (run === undefined) throw new Error('there is no run')
  const jobs = { 'Release pull request': 'cancelled' }
  github.runs.set(77, { ...run, runId: 77, ref: 'refs/heads/main', headRef: '', sha: commit, jobs })
  await pushed('docs: say more', undefined, { permissions: { ...keeping, actions: 'write' } })
  if (github.dispatches.length !== 1) throw new Error('nothing was started')
}

/** Merges the pull request, and plays the jobs behind the one that makes its tag. */
async function mergedAndReleased({ pushed, run, repository, github, world }: PullBench): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'release-action-judged-'))
  try {
    await pushed('feat: count letters')
    await mergePull(repository, github, 1, 'merge')
    const tag = (await run()).outputs['tag'] ?? ''
    const facts = stageRun(await repository.git('rev-parse', 'HEAD'), { ref: 'refs/heads/main' })
    const job = { run: facts, env: toolchains(folder) }
    const play = (inputs: Play['with'], permissions: Permissions = { contents: 'read' }) =>
      run({ ...job, permissions, with: inputs })
    const { plan = '' } = (await play({ step: 'plan', tag })).jobOutputs
    await play({ step: 'build', target: 'crates', plan })
    await play({ step: 'publish', live: 'true', plan }, publishing)
    if (world.services().crates.published.length !== 1) throw new Error('nothing was published')
    await pushed('fix: round up')
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Runs of `release-pr`. */
export const pullPlays: readonly GitHubPlay[] = [
  [
    'a release pull request that is opened, edited by a person, brought up to date, retitled and closed',
    (onGitHub) =>
      withPulls(
        async ({ pushed, run, edit, open }) => {
          await pushed('docs: nothing to release')
          await pushed('fix: round down', { 'bin/tally.sh': '#!/bin/sh\n' }, { with: { step: 'release-pr' } })
          await run()
          await edit(branch, 'docs: how to upgrade', { 'UPGRADING.md': 'Read this.\n' })
          await pushed('feat!: count characters')
          const [pull] = open()
          if (pull === undefined) throw new Error('no pull request is open')
          pull.title = 'The counting release'
          await pushed('fix: round up')
          pull.state = 'closed'
          await pushed('fix: count right')
          if (open().length !== 1) throw new Error('no other one was opened')
        },
        { stage: { onGitHub } },
      ),
  ],
  [
    'one whose changes were all taken back',
    (onGitHub) =>
      withPulls(
        async ({ pushed, repository, open }) => {
          await pushed('fix: round down')
          const commit = await repository.git('rev-parse', 'HEAD')
          await pushed(`Revert "fix: round down"\n\nThis reverts commit ${commit}.`)
          if (open().length > 0) throw new Error('it is still open')
        },
        { stage: { onGitHub } },
      ),
  ],
  [
    'one that is not permitted, by the repository or by the job',
    (onGitHub) =>
      withPulls(
        async ({ pushed, run, github }) => {
          github.mayCreatePulls = false
          await pushed('fix: round down')
          await run({ permissions: { contents: 'read' } })
          await run({ permissions: { contents: 'write' } })
        },
        { stage: { onGitHub } },
      ),
  ],
  [
    'one that is merged, tagged and released',
    (onGitHub) => withPulls(mergedAndReleased, { stage: { onGitHub }, files: crate }),
  ],
  [
    'a push after a merge whose run broke off',
    (onGitHub) => withPulls(startedAgain, { stage: { onGitHub }, files: withWorkflow }),
  ],
  [
    'one on an Enterprise server',
    (onGitHub) =>
      withPulls(async ({ pushed }) => void (await pushed('fix: round down')), {
        stage: { onGitHub },
        server: { serverUrl: 'https://ghe.example.org', apiUrl: 'https://ghe.example.org/api/v3' },
      }),
  ],
]

/** The commands of a person at a terminal. */
export const commandPlays: readonly GitHubPlay[] = [
  [
    'the doctor on a laptop, with and without a token, and in a job',
    (onGitHub) =>
      withPractice({ onGitHub }, async ({ doctor, job }) => [
        await doctor(),
        await doctor([], { GITHUB_TOKEN: undefined }),
        await doctor([], await job({ environment: 'release' })),
      ]),
  ],
  [
    'the doctor, of an environment with other rules, secrets and variables',
    (onGitHub) =>
      withPractice({ onGitHub }, async ({ doctor, services: { github } }) => {
        const { environments, secrets, organizationSecrets, variables } = github.settings
        secrets.add('CRATES_TOKEN')
        organizationSecrets.add('PYPI_TOKEN')
        variables.clear()
        github.immutable = true
        github.mayCreatePulls = false
        environments.set('release', { reviewers: ['ada', 'bob'], wait: 30, open: 'protected', secrets: [] })
        await doctor()
        environments.clear()
        github.settings.rulesets.length = 0
        await doctor()
        github.settings.parent = 'octo-up/octo-repo'
        await doctor()
        github.settings.isMoved = true
        return doctor()
      }),
  ],
  [
    'the doctor of a private repository, and of one that is not there',
    async (onGitHub) => [
      await withPractice({ onGitHub, visibility: 'private' }, ({ doctor }) => doctor()),
      await withPractice({ onGitHub, remote: `https://github.com/${ours}-2.git` }, ({ doctor }) => doctor()),
    ],
  ],
  [
    'verify, and a rollback that is shown, done, and done again',
    (onGitHub) =>
      withReleased({ onGitHub }, async ({ run }) => {
        const both = { CARGO_REGISTRY_TOKEN: releasedTokens.crates, GITHUB_TOKEN: releasedTokens.github }
        await run(['verify', 'v0.2.0'])
        await run(['rollback', 'v0.2.0'])
        await run(['rollback', 'v0.2.0', '--yes', '--reason', 'Loses\ndata'], both)
        await run(['rollback', 'v0.2.0', '--yes'], both)
        return run(['verify', 'v0.2.0', '--json'], both)
      }),
  ],
  [
    'a rollback of an immutable release',
    (onGitHub) =>
      withReleased({ onGitHub, immutable: true }, ({ run }) =>
        run(['rollback', 'v0.2.0', '--yes'], {
          CARGO_REGISTRY_TOKEN: releasedTokens.crates,
          GITHUB_TOKEN: releasedTokens.github,
        }),
      ),
  ],
  [
    'a release from a laptop',
    (onGitHub) =>
      withLaptop({ onGitHub }, async ({ release }) => [
        await release([]),
        await release(['--live']),
        await release([]),
      ]),
  ],
]

/** A publish, and a second run of it, with one fault that strikes each request of GitHub in turn: each read, or each change. */
export async function faultyReleases(
  mishap: string,
  strikes: 'reads' | 'changes',
  onGitHub: Listener,
): Promise<number> {
  let count = 0
  const counting: Listener = ({ method }) => void (count += Number((method === 'GET') === (strikes === 'reads')))
  await withRelease({ onGitHub: counting }, ({ publish }) => publish())
  for (let nth = 1; nth <= count; nth += 1) {
    const faults = [`github:${strikes === 'reads' ? 'get:' : ''}${mishap}@${nth}`]
    await withRelease({ onGitHub, faults }, async ({ publish }) => [await publish(), await publish()])
  }
  return count
}
