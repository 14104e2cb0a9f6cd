import { fittingJson } from '../model/json.ts'
import { list, object, type Shape, text } from '../model/shape.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http, HttpResponse } from '../ports/http.ts'
import type { Branches } from '../ports/remote-git.ts'
import type { GitHubAddress } from './github-address.ts'

/**
 * Where a commit stands among the branches (REST reference, "Compare two commits", "List matching references"). The
 * comparison is asked for its second page: the first one lists every changed file, which nobody here reads.
 */
export function createBranches(http: Http, { apiUrl, repository, token }: GitHubAddress): Branches {
  const headers = {
    accept: 'application/vnd.github+json',
    ...(token !== undefined && { authorization: `token ${token}` }),
  }
  const ask = async (path: string): Promise<HttpResponse | GitHubRefusal> => {
    if (repository === undefined) return { refused: 'GITHUB_REPOSITORY is not set', status: 0 }
    return http.send({ method: 'GET', url: `${apiUrl}/repos/${repository}${path}`, headers })
  }
  return {
    async holds(branch, commit) {
      const answer = await ask(`/compare/${encodeURIComponent(branch)}...${commit}?per_page=1&page=2`)
      if ('refused' in answer) return answer
      // no such branch, no such commit, or no common ancestor
      if (answer.status === 404) return false
      const status = read(answer, comparison)?.status
      return status === undefined ? refusalOf(answer) : status === 'identical' || status === 'behind'
    },
    async list() {
      const answer = await ask('/git/matching-refs/heads/')
      if ('refused' in answer) return answer
      const found = read(answer, refs)
      return found === undefined ? refusalOf(answer) : found.map(({ ref }) => ref.replace(/^refs\/heads\//, ''))
    },
  }
}

const comparison = object({ status: text })
const refs = list(object({ ref: text }))
const said = object({ message: text })

function refusalOf(answer: HttpResponse): GitHubRefusal {
  const words = fittingJson(answer.body, said)?.message ?? answer.reason
  const told = answer.status === 200 ? 'the answer cannot be read' : `${answer.status} ${words}`.trim()
  return { refused: told.replace(/\s+/g, ' ').slice(0, 300), status: answer.status }
}

const read = <T>(answer: HttpResponse, shape: Shape<T>): T | undefined =>
  answer.status === 200 ? fittingJson(answer.body, shape) : undefined
