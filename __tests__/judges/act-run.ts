import { cp } from 'node:fs/promises'
import path from 'node:path'
import { type Outcome, runCommand } from '../../rehearsal/command.ts'
import { idTokenRequestUrl, newJob } from '../../rehearsal/job-facts.ts'
import { fullName, type RunFacts, workflowRef } from '../../rehearsal/run-facts.ts'
import type { Front } from '../make/front.ts'

const root = path.join(import.meta.dirname, '..', '..')
const RESULTS = 'https://results-receiver.actions.githubusercontent.com/'

/** What differs from a push in which the workflow names the action by `v1`, and publishes from the environment `release`. */
export interface ActDifferences {
  /** How the workflow names the action: `v1`, a commit. */
  readonly ref?: string
  readonly environment?: string
  /** Variables of the repository, as `vars` has them. */
  readonly variables?: Readonly<Record<string, string>>
  /** A run of the same repository after the front's. */
  readonly run?: RunFacts
  /** The one job that is run, with those that it needs. */
  readonly job?: string
  /** What the jobs have in their environment besides. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Runs the workflows of a repository by `act`, each job on this machine, against the front, for the event of the run, which
 * is the front's unless told. act takes the addresses of the Results service from its own environment, and hands the same
 * runtime token to every job.
 */
export async function runAct(
  act: string,
  repository: string,
  front: Front,
  { ref = 'v1', environment = 'release', variables = {}, run = front.run, job: only, env = {} }: ActDifferences = {},
): Promise<Outcome> {
  const permissions = {
    contents: 'write',
    'id-token': 'write',
    actions: 'read',
    attestations: 'write',
    'pull-requests': 'write',
  } as const
  const job = newJob(run, Date.now(), { permissions, environment })
  front.services().github.tokens.set(job.githubToken, permissions)
  const action = path.join(front.folder, 'action')
  for (const each of ['action.yml', 'dist']) {
    await cp(path.join(root, each), path.join(action, each), { recursive: true })
  }
  const event = await front.write('event.json', JSON.stringify(run.payload))
  const { HOME = '', PATH = '', ...knobs } = front.env
  const jobs = {
    ...knobs,
    HOME,
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_WORKFLOW_REF: workflowRef(run),
    ACTIONS_ID_TOKEN_REQUEST_URL: idTokenRequestUrl(job),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken,
    ...env,
  }
  const flags = {
    eventpath: event,
    actor: run.actor,
    secret: `GITHUB_TOKEN=${job.githubToken}`,
    platform: 'ubuntu-24.04=-self-hosted',
    pull: 'false',
    'no-cache-server': 'true',
    'action-offline-mode': 'true',
    'action-cache-path': path.join(front.folder, 'act-cache'),
    'local-repository': `release-action/release-action@${ref}=${action}`,
    // without a server of its own act does not hand on the addresses of ours
    'artifact-server-path': path.join(front.folder, 'act-artifacts'),
    'artifact-server-addr': '127.0.0.1',
    'artifact-server-port': '0',
    'env-file': await front.write('act.env', ''),
    'secret-file': await front.write('act.secrets', ''),
  }
  const argv = [
    run.event,
    ...(only === undefined ? [] : [`--job=${only}`]),
    ...Object.entries(variables).map(([name, value]) => `--var=${name}=${value}`),
    ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
    ...Object.entries(jobs).map(([name, value]) => `--env=${name}=${value}`),
  ]
  return runCommand({
    argv: [act, ...argv],
    cwd: repository,
    env: {
      PATH,
      HOME,
      XDG_CACHE_HOME: path.join(front.folder, 'act-home'),
      ACTIONS_RUNTIME_URL: RESULTS,
      ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
      GITHUB_REPOSITORY: fullName(run.repository),
    },
  })
}
