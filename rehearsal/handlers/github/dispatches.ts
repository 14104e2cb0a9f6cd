import type { LoopbackResponse } from '../../handler.ts'
import { type Ask, failure, invalidRequest, notFound, readFields } from './answer.ts'
import { filesOf, readCommitObject } from './objects.ts'
import { type GitHubState, peel } from './state.ts'

/**
 * `POST …/actions/workflows/{file}/dispatches`. Starts nothing; it keeps what was asked for, as a run that is queued. The file is read at the ref,
 * where its commit was pushed here.
 */
export function dispatchWorkflow(ask: Ask): LoopbackResponse {
  const { state } = ask
  const workflow = ask.parameters['workflow'] ?? ''
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { ref } = read.fields
  if (typeof ref !== 'string') return invalidRequest('"ref" wasn\'t supplied.', ask)
  const full = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].find((each) => state.refs.has(each))
  if (full === undefined) return failure(422, `No ref found for: ${ref}`, ask.reference)
  const files = filesAt(state, full)
  const file = files?.get(`.github/workflows/${workflow}`)
  if (files !== undefined && file === undefined) return notFound(ask)
  const text = file && state.objects.get(file.sha)?.content.toString()
  if (text?.includes('workflow_dispatch') === false) {
    return failure(422, "Workflow does not have 'workflow_dispatch' trigger", ask.reference)
  }
  state.dispatches.push({ workflow, ref: full })
  const runId = state.nextId++
  state.runs.set(runId, {
    runId,
    runNumber: state.dispatches.length,
    runAttempt: 1,
    workflow: 'Release',
    workflowFile: `.github/workflows/${workflow}`,
    event: 'workflow_dispatch',
    ref: full,
    headRef: '',
    sha: peel(full, state) ?? '',
    status: 'queued',
  })
  return { status: 204, headers: {}, body: '' }
}

/** The files of a ref's commit; `undefined` where it was not pushed here. */
function filesAt(state: GitHubState, ref: string): ReturnType<typeof filesOf> | undefined {
  const commit = state.objects.get(peel(ref, state) ?? '')
  return commit && filesOf(state.objects, readCommitObject(commit.content).tree)
}
