import path from 'node:path'
import { json, type LoopbackResponse } from '../../handler.ts'
import { fullName } from '../../run-facts.ts'
import { type Ask, notFound, time } from './answer.ts'
import { otherRepository, repositoryEntry } from './repository.ts'
import { type GitHubState, pageUrl, repositoryUrl } from './state.ts'
import type { StoredRun } from './stored.ts'

/** `GET …/actions/runs/{run}`: also those that the pull request of a fork has started, with the fork as `head_repository`. */
export function getRun(ask: Ask): LoopbackResponse {
  const run = ask.state.runs.get(Number(ask.parameters['run']))
  return run === undefined ? notFound(ask) : json(200, runEntry(run, ask.state))
}

/** `GET …/actions/workflows/{file}/runs`, of one commit or of one branch or tag where that is asked for; the newest first. */
export function listWorkflowRuns(ask: Ask): LoopbackResponse {
  const { state, request } = ask
  const [commit, branch] = [request.query.get('head_sha'), request.query.get('branch')]
  const found = [...state.runs.values()].filter(
    (run) =>
      path.posix.basename(run.workflowFile) === ask.parameters['workflow'] &&
      (commit === null || run.sha === commit) &&
      (branch === null || headBranch(run) === branch),
  )
  const entries = found.sort((one, other) => other.runId - one.runId).map((run) => runEntry(run, state))
  return json(200, { total_count: entries.length, workflow_runs: entries })
}

/** `GET …/actions/runs/{run}/jobs` */
export function listJobs(ask: Ask): LoopbackResponse {
  const { state } = ask
  const run = state.runs.get(Number(ask.parameters['run']))
  if (run === undefined) return notFound(ask)
  const made = time(state.now())
  const jobs = Object.entries(run.jobs ?? {}).map(([name, conclusion], at) => {
    const id = run.runId * 100 + at
    const page = `${pageUrl(state)}/actions/runs/${run.runId}/job/${id}`
    return {
      id,
      run_id: run.runId,
      run_url: `${repositoryUrl(state)}/actions/runs/${run.runId}`,
      run_attempt: run.runAttempt,
      node_id: `CR_${id}`,
      head_sha: run.sha,
      url: `${repositoryUrl(state)}/actions/jobs/${id}`,
      html_url: page,
      status: 'completed',
      conclusion,
      created_at: made,
      started_at: made,
      completed_at: made,
      name,
      steps: [],
      check_run_url: `${repositoryUrl(state)}/check-runs/${id}`,
      labels: ['ubuntu-24.04'],
      runner_id: 1,
      runner_name: 'GitHub Actions 1',
      runner_group_id: 0,
      runner_group_name: 'GitHub Actions',
      workflow_name: run.workflow,
      head_branch: headBranch(run),
    }
  })
  return json(200, { total_count: jobs.length, jobs })
}

const headBranch = (run: StoredRun): string =>
  run.headRef === '' ? run.ref.replace(/^refs\/(heads|tags)\//, '') : run.headRef

function runEntry(run: StoredRun, state: GitHubState): Readonly<Record<string, unknown>> {
  const url = `${repositoryUrl(state)}/actions/runs/${run.runId}`
  const made = time(state.now())
  const repository = repositoryEntry(state)
  const head = run.headRepository
  return {
    id: run.runId,
    node_id: `WFR_${run.runId}`,
    name: run.workflow,
    head_branch: headBranch(run),
    head_sha: run.sha,
    path: run.workflowFile,
    display_title: run.workflow,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: run.status ?? 'completed',
    conclusion: (run.status ?? 'completed') === 'completed' ? (run.conclusion ?? 'failure') : null,
    workflow_id: 1,
    url,
    html_url: `${pageUrl(state)}/actions/runs/${run.runId}`,
    pull_requests: [],
    created_at: made,
    updated_at: made,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(state)}/check-suites/1`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryUrl(state)}/actions/workflows/1`,
    head_commit: null,
    repository,
    head_repository:
      head === undefined ? repository : repositoryEntry(otherRepository(head, fullName(state.repository), state)),
  }
}
