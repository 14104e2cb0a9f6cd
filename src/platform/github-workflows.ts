import { list, number, object, type Shape, text } from '../model/shape.ts'
import type { Http } from '../ports/http.ts'
import type { Workflows } from '../ports/workflows.ts'
import type { GitHubAddress } from './github-address.ts'
import { callGitHub, isRefusal } from './github-api.ts'

const anything: Shape<true> = () => true

/** What is `null` until there is something. */
const nullable: Shape<string | undefined> = (value, path) => (value === null ? undefined : text(value, path))

const runsShape = object({
  workflow_runs: list(object({ id: number, head_branch: nullable, status: nullable, conclusion: nullable })),
})

const jobsShape = object({ jobs: list(object({ conclusion: nullable })) })

/**
 * Starts workflows (REST reference, "Create a workflow dispatch event"). It is one of the two events that the job's own token
 * can bring about (GitHub docs, "Triggering a workflow from a workflow"). What became of them is told by "List workflow runs for
 * a workflow" and "List jobs for a workflow run".
 */
export function createWorkflows(http: Http, address: GitHubAddress): Workflows {
  const call = callGitHub(http, address)
  const workflow = (file: string): string => `/actions/workflows/${encodeURIComponent(file)}`
  return {
    start: (file, tag) => call('POST', `${workflow(file)}/dispatches`, anything, { ref: `refs/tags/${tag}` }),
    async runs(file, commit) {
      const found = await call('GET', `${workflow(file)}/runs?head_sha=${commit}&per_page=100`, runsShape)
      if (isRefusal(found)) return found
      return found.workflow_runs.map(({ id, head_branch: ref, status, conclusion }) => {
        const isOver = status === 'completed'
        return { id, ref: ref ?? '', isOver, conclusion: isOver ? conclusion : undefined }
      })
    },
    async conclusions(run) {
      const found = await call('GET', `/actions/runs/${run}/jobs?per_page=100`, jobsShape)
      return isRefusal(found) ? found : found.jobs.map(({ conclusion }) => conclusion)
    },
  }
}
