import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Git } from './clone.ts'
import { newJob } from './job-facts.ts'
import type { Permissions, RunFacts } from './run-facts.ts'
import { type JobEnd, runJob } from './runner.ts'
import type { World } from './world.ts'

/** The workflow that is played: its jobs run one after the other, each on a runner of its own. */
export interface WorkflowOptions {
  readonly world: World
  readonly run: RunFacts
  /** The folder of the action. */
  readonly action: string
  /** The repository that jobs check out. */
  readonly repository: string
  readonly git: Git
  /** A folder of its own for every job. */
  readonly room: (name: string) => Promise<string>
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Kills the job's main program. */
  readonly kill?: AbortSignal | undefined
  readonly onLine?: (job: string, line: string) => void
}

/** One job. */
export interface WorkflowJob {
  readonly name: string
  readonly with: Readonly<Record<string, string>>
  readonly permissions: Permissions
  readonly environment?: string | undefined
  /** Whether the job has a checkout and the machine's programs. The publishing job has neither. */
  readonly hasCheckout: boolean
  /** Whether it has the programs all the same. */
  readonly hasPrograms?: boolean
  readonly secrets?: readonly string[]
  /** Its folder among those of the jobs, where its name is none. */
  readonly folder?: string
}

/** Plays one job: a fresh folder, a checkout where there is one, the action's main and post programs. */
export async function playJob(job: WorkflowJob, options: WorkflowOptions): Promise<JobEnd> {
  const { world, run } = options
  const facts = newJob(run, Date.now(), {
    id: job.name.replace(/[^A-Za-z0-9_-]/g, '-'),
    permissions: job.permissions,
    environment: job.environment,
  })
  const { github } = world.services()
  github.runs.set(run.runId, run)
  github.tokens.set(facts.githubToken, job.permissions)
  const room = await options.room(path.join('jobs', job.folder ?? job.name))
  const workspace = path.join(room, 'workspace')
  const [temp, bin] = [path.join(room, 'temp'), path.join(room, 'bin')]
  await Promise.all([mkdir(temp), mkdir(bin)])
  if (job.hasCheckout) {
    const cloned = await options.git(room, 'clone', '--quiet', options.repository, workspace)
    if (cloned.code !== 0) throw new Error(`The checkout of ${job.name} failed: ${cloned.stderr}`)
  } else {
    await mkdir(workspace)
  }
  try {
    return await runJob({
      job: facts,
      with: job.with,
      action: options.action,
      uses: 'release-action/release-action@v1',
      workspace,
      temp,
      home: options.env['HOME'] ?? room,
      path: job.hasCheckout || job.hasPrograms === true ? (options.env['PATH'] ?? '') : bin,
      env: options.env,
      secrets: job.secrets ?? [],
      cancel: options.signal,
      ...(options.kill && { kill: options.kill }),
      onLine: (line) => options.onLine?.(job.name, line),
    })
  } finally {
    github.tokens.delete(facts.githubToken)
  }
}
