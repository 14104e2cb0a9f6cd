import { delimiter, join } from 'node:path'
import type { JobFacts } from '../job-facts.ts'
import { fullName, refName, refType, workflowRef } from '../run-facts.ts'

/** The files through which a step speaks to its runner, by the name of their variable. */
export interface StepFiles {
  readonly GITHUB_ENV: string
  readonly GITHUB_OUTPUT: string
  readonly GITHUB_PATH: string
  readonly GITHUB_STATE: string
  readonly GITHUB_STEP_SUMMARY: string
}

/** All that a step's environment is made of. Nothing is inherited from this process. */
export interface EnvironmentOptions {
  readonly job: JobFacts
  readonly inputs: ReadonlyMap<string, string>
  /** What earlier steps and the job's `env:` set: proxies, certificates. It cannot override what is the runner's. */
  readonly extra: Readonly<Record<string, string>>
  readonly state: ReadonlyMap<string, string>
  readonly files: StepFiles
  readonly eventPath: string
  readonly path: readonly string[]
  readonly workspace: string
  readonly temp: string
  readonly home: string
  readonly resultsUrl: string
  readonly idTokenUrl: string
  readonly trackingId: string
  readonly debug: boolean
  readonly action: { readonly repository: string; readonly ref: string } | undefined
}

/**
 * The variables of a step, as a hosted runner sets them (docs.github.com, Variables reference; actions/runner,
 * NodeScriptActionHandler.cs). `GITHUB_TOKEN` is not among them: an action gets the token as an input or not at all.
 * `ACTIONS_ID_TOKEN_REQUEST_*` are there only with `id-token: write`.
 */
export function stepEnvironment(options: EnvironmentOptions): Readonly<Record<string, string>> {
  const { job } = options
  return {
    ...options.extra,
    PATH: options.path.join(delimiter),
    HOME: options.home,
    ...(process.platform === 'win32' ? { SYSTEMROOT: process.env['SYSTEMROOT'] ?? '', USERPROFILE: options.home } : {}),
    CI: 'true',
    ...githubVariables(options),
    ...options.files,
    ...runnerVariables(options),
    ACTIONS_RUNTIME_URL: 'https://pipelinesghubeus1.actions.githubusercontent.com/',
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: options.resultsUrl,
    ...(job.permissions['id-token'] === 'write'
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: options.idTokenUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken }
      : {}),
    ...prefixed('INPUT_', options.inputs, (name) => name.replaceAll(' ', '_').toUpperCase()),
    ...prefixed('STATE_', options.state, (name) => name),
  }
}

function githubVariables(options: EnvironmentOptions): Readonly<Record<string, string>> {
  const { run, id } = options.job
  const { repository } = run
  const { action } = options
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: action ? `__${action.repository.replaceAll('/', '_')}` : '__self',
    GITHUB_ACTION_REPOSITORY: action?.repository ?? '',
    GITHUB_ACTION_REF: action?.ref ?? '',
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: String(run.actorId),
    GITHUB_TRIGGERING_ACTOR: run.actor,
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL:
      run.apiUrl === 'https://api.github.com' ? `${run.apiUrl}/graphql` : run.apiUrl.replace(/v3$/, 'graphql'),
    GITHUB_SERVER_URL: run.serverUrl,
    GITHUB_BASE_REF: run.baseRef,
    GITHUB_HEAD_REF: run.headRef,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: options.eventPath,
    GITHUB_JOB: id,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: refName(run),
    GITHUB_REF_PROTECTED: String(run.refProtected),
    GITHUB_REF_TYPE: refType(run),
    GITHUB_REPOSITORY: fullName(repository),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.runAttempt),
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_SHA: run.sha,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: workflowRef(run),
    GITHUB_WORKFLOW_SHA: run.sha,
    GITHUB_WORKSPACE: options.workspace,
  }
}

function runnerVariables(options: EnvironmentOptions): Readonly<Record<string, string>> {
  return {
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'rehearsal',
    RUNNER_ENVIRONMENT: options.job.runnerEnvironment,
    RUNNER_TEMP: options.temp,
    RUNNER_TOOL_CACHE: join(options.temp, '_tool_cache'),
    RUNNER_WORKSPACE: join(options.workspace, '..'),
    RUNNER_TRACKING_ID: options.trackingId,
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
  }
}

function prefixed(
  prefix: string,
  values: ReadonlyMap<string, string>,
  named: (name: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...values].map(([name, value]) => [`${prefix}${named(name)}`, value]))
}
