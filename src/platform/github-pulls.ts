import { isSameRepository } from '../model/same-repository.ts'
import { list, number, object, optional, type Shape, text } from '../model/shape.ts'
import type { Http } from '../ports/http.ts'
import type { PullRequest, PullRequests } from '../ports/pull-requests.ts'
import type { GitHubAddress } from './github-address.ts'
import { callGitHub, isRefusal } from './github-api.ts'

const side = object({ ref: text, repo: optional(object({ full_name: text })) })
const fields = object({
  number,
  html_url: text,
  title: text,
  body: optional(text),
  state: text,
  merged_at: optional(text),
  updated_at: optional(text),
  merge_commit_sha: optional(text),
  head: side,
  base: side,
})
const anything: Shape<true> = () => true

/** Pages of 100 that are read of the pull requests that were merged. */
const mostPages = 10

/** Pull requests (REST reference, `pulls/pulls`). Those from forks are not seen: nobody outside can pass for a release. */
export function createPulls(http: Http, address: GitHubAddress): PullRequests {
  const call = callGitHub(http, address)
  const own = (each: ReturnType<typeof fields>): boolean =>
    isSameRepository(each.head.repo?.full_name, address.repository)
  return {
    async find(head, base) {
      const owner = address.repository?.split('/')[0] ?? ''
      const query = new URLSearchParams({ state: 'open', head: `${owner}:${head}`, base, per_page: '100' })
      const answer = await call('GET', `/pulls?${query.toString()}`, list(fields))
      if (isRefusal(answer)) return answer
      return answer.filter((each) => own(each) && each.head.ref === head).map((each) => readPull(each))[0]
    },
    async of(commit) {
      const answer = await call('GET', `/commits/${commit}/pulls?per_page=100`, list(fields))
      return isRefusal(answer) ? answer : answer.filter((each) => own(each)).map((each) => readPull(each))
    },
    async merged(base, since) {
      const found: PullRequest[] = []
      for (let page = 1; page <= mostPages; page += 1) {
        const order = { state: 'closed', base, sort: 'updated', direction: 'desc' }
        const query = new URLSearchParams({ ...order, per_page: '100', page: String(page) })
        const answer = await call('GET', `/pulls?${query.toString()}`, list(fields))
        if (isRefusal(answer)) return answer
        const fresh = answer.filter(({ updated_at: changed }) => changed === undefined || isSince(changed, since))
        found.push(...fresh.map((each) => readPull(each)).filter((each) => each.isMerged && each.base === base))
        if (answer.length < 100 || fresh.length < answer.length) break
      }
      return found
    },
    async create(pull) {
      const answer = await call('POST', '/pulls', fields, pull)
      return isRefusal(answer) ? answer : readPull(answer)
    },
    async change(id, changes) {
      const answer = await call('PATCH', `/pulls/${id}`, fields, changes)
      return isRefusal(answer) ? answer : readPull(answer)
    },
    label: (id, labels) => call('POST', `/issues/${id}/labels`, anything, { labels }),
  }
}

const isSince = (time: string, seconds: number): boolean => Date.parse(time) >= seconds * 1000

function readPull(pull: ReturnType<typeof fields>): PullRequest {
  const isMerged = pull.merged_at !== undefined
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body ?? '',
    isOpen: pull.state === 'open',
    isMerged,
    mergeCommit: isMerged ? pull.merge_commit_sha : undefined,
    head: pull.head.ref,
    base: pull.base.ref,
  }
}
