import { json, type LoopbackResponse } from '../../handler.ts'
import { fullName } from '../../run-facts.ts'
import { type Ask, may } from './answer.ts'
import { pageUrl, repositoryUrl } from './state.ts'

/** `GET /repos/{owner}/{repo}` */
export function getRepository(ask: Ask): LoopbackResponse {
  const { permissions, state } = ask
  const { repository } = state
  const push = may(permissions, 'contents', 'write')
  return json(200, {
    id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    owner: { login: repository.owner, id: repository.ownerId, type: repository.ownerKind, site_admin: false },
    html_url: pageUrl(state),
    url: repositoryUrl(state),
    releases_url: `${repositoryUrl(state)}/releases{/id}`,
    clone_url: `${pageUrl(state)}.git`,
    default_branch: repository.defaultBranch,
    fork: false,
    archived: false,
    disabled: false,
    ...(permissions && { permissions: { admin: false, maintain: false, push, triage: false, pull: true } }),
  })
}
