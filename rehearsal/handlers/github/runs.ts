import { json, type LoopbackResponse } from '../../handler.ts'
import { type Ask, notFound, time } from './answer.ts'
import { repositoryEntry } from './repository.ts'
import { pageUrl, repositoryUrl } from './state.ts'

/** `GET …/actions/runs/{run}`: also those that the pull request of a fork has started, with the fork as `head_repository`. */
export function getRun(ask: Ask): LoopbackResponse {
  const { state } = ask
  const run = state.runs.get(Number(ask.parameters['run']))
  if (run === undefined) return notFound(ask)
  const url = `${repositoryUrl(state)}/actions/runs/${run.runId}`
  const made = time(state.now())
  const repository = repositoryEntry(state)
  const head = run.headRepository
  return json(200, {
    id: run.runId,
    node_id: `WFR_${run.runId}`,
    name: run.workflow,
    head_branch: run.headRef === '' ? run.ref.replace(/^refs\/(heads|tags)\//, '') : run.headRef,
    head_sha: run.sha,
    path: run.workflowFile,
    display_title: run.workflow,
    run_number: run.runNumber,
    run_attempt: run.runAttempt,
    event: run.event,
    status: 'completed',
    conclusion: 'failure',
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
      head === undefined ? repository : { ...repository, full_name: head, name: head.split('/')[1], fork: true },
  })
}
