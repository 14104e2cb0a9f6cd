import type { Shape } from '../model/shape.ts'
import type { Http } from '../ports/http.ts'
import type { Workflows } from '../ports/workflows.ts'
import type { GitHubAddress } from './github-address.ts'
import { callGitHub } from './github-api.ts'

const anything: Shape<true> = () => true

/**
 * Starts workflows (REST reference, "Create a workflow dispatch event"). It is one of the two events that the job's own token
 * can bring about (GitHub docs, "Triggering a workflow from a workflow").
 */
export function createWorkflows(http: Http, address: GitHubAddress): Workflows {
  const call = callGitHub(http, address)
  return {
    start: (file, tag) =>
      call('POST', `/actions/workflows/${encodeURIComponent(file)}/dispatches`, anything, { ref: `refs/tags/${tag}` }),
  }
}
