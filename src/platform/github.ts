import type { GitHub, RepositoryFacts, WorkflowRun } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { GitHubAddress } from './github-address.ts'
import { createAsk, refusalOf } from './github-client.ts'
import { createReleases } from './github-releases.ts'

/** GitHub's REST API through `@octokit/rest`. A refusal comes back as a value. */
export function createGitHub(http: Http, address: GitHubAddress): GitHub {
  const [owner = '', repo = ''] = (address.repository ?? '').split('/')
  const where = { owner, repo }
  const ask = createAsk(http, address)
  return {
    repository: () =>
      ask(async ({ rest }): Promise<RepositoryFacts> => {
        const { data } = await rest.repos.get(where)
        return { visibility: readVisibility(data.visibility, data.private), defaultBranch: data.default_branch }
      }),
    tagCommit: (tag) =>
      ask(async ({ rest }): Promise<{ commit: string } | 'absent'> => {
        try {
          let { object } = (await rest.git.getRef({ ...where, ref: `tags/${tag}` })).data
          // an annotated tag is an object of its own that points at the commit, perhaps through another tag
          for (let depth = 0; object.type === 'tag' && depth < 5; depth += 1) {
            object = (await rest.git.getTag({ ...where, tag_sha: object.sha })).data.object
          }
          return { commit: object.sha }
        } catch (error) {
          if (refusalOf(error).status === 404) return 'absent'
          throw error
        }
      }),
    tagSignature: (tag) =>
      ask(async ({ rest }): Promise<{ verified: boolean; reason: string } | 'lightweight' | 'absent'> => {
        try {
          const { object } = (await rest.git.getRef({ ...where, ref: `tags/${tag}` })).data
          if (object.type !== 'tag') return 'lightweight'
          const { verification } = (await rest.git.getTag({ ...where, tag_sha: object.sha })).data
          return { verified: verification?.verified === true, reason: verification?.reason ?? 'unknown' }
        } catch (error) {
          if (refusalOf(error).status === 404) return 'absent'
          throw error
        }
      }),
    workflowRun: (id) =>
      ask(async ({ rest }): Promise<WorkflowRun | 'absent'> => {
        try {
          const { data } = await rest.actions.getWorkflowRun({ ...where, run_id: Number(id) })
          // the types promise a head repository; for a fork that was deleted the API answers null
          const head: { full_name: string } | null = data.head_repository
          return { event: data.event, commit: data.head_sha, repository: head?.full_name }
        } catch (error) {
          if (refusalOf(error).status === 404) return 'absent'
          throw error
        }
      }),
    ...createReleases(http, ask, address),
  }
}

/** An Enterprise server that is old enough says `private` alone. */
function readVisibility(visibility: string | undefined, isPrivate: boolean): RepositoryFacts['visibility'] {
  if (visibility === 'public' && !isPrivate) return 'public'
  return visibility === 'internal' ? 'internal' : 'private'
}
