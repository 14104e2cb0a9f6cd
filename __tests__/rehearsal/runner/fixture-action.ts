import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newJob, type JobDifferences, type JobFacts } from '../../../rehearsal/job-facts.ts'
import { type RunDifferences, newRun } from '../../../rehearsal/run-facts.ts'
import { type JobEnd, type JobOptions, runJob } from '../../../rehearsal/runner.ts'

/** What a test changes: the action's two programs, and the job around them. */
export interface Fixture {
  /** ES module source; the project's packages can be imported. */
  readonly main: string
  readonly post?: string
  readonly run?: RunDifferences
  readonly job?: JobDifferences
  readonly options?: Partial<JobOptions>
}

/** A folder that is gone after the test. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'rehearsal-')))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes the fixture's action into a folder of its own and runs one job with it. */
export async function runFixture(
  fixture: Fixture,
): Promise<JobEnd & { readonly job: JobFacts; readonly folder: string }> {
  return withFolder(async (folder) => {
    const action = join(folder, 'action')
    await mkdir(join(action, 'dist'), { recursive: true })
    const places = { workspace: join(folder, 'workspace'), temp: join(folder, 'temp'), home: join(folder, 'home') }
    await Promise.all(Object.values(places).map((place) => mkdir(place)))
    await writeFile(join(action, 'package.json'), '{ "type": "module" }')
    await writeFile(join(action, 'action.yml'), actionFile(fixture.post !== undefined))
    await writeFile(join(action, 'dist', 'index.js'), fixture.main)
    if (fixture.post !== undefined) await writeFile(join(action, 'dist', 'post.js'), fixture.post)
    await symlink(join(process.cwd(), 'node_modules'), join(action, 'node_modules'), 'junction')
    const job = newJob(newRun(fixture.run), Date.now(), fixture.job)
    const end = await runJob({ job, with: {}, action, path: '/nowhere', ...places, ...fixture.options })
    return { ...end, job, folder }
  })
}

const actionFile = (post: boolean): string =>
  `name: fixture
description: >-
  An action for tests.
  default: "not an input"
inputs:
  step:
    description: "which part: of it" # a comment
    default: dry-run
  live:
    default: "false"
  github-token:
    description: |
      the token
      default: no
    default: \${{ github.token }}
  'two words':
    description: x
runs:
  using: node24
  main: dist/index.js
${post ? "  post: 'dist/post.js'\n" : ''}`
