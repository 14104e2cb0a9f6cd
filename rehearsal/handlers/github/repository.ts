import { createHash } from 'node:crypto'
import { json, type LoopbackResponse } from '../../handler.ts'
import { fullName } from '../../run-facts.ts'
import { type Ask, may, time } from './answer.ts'
import { type GitHubState, pageUrl, repositoryUrl } from './state.ts'
import { userEntry } from './user.ts'

/** `GET /repos/{owner}/{repo}` */
export function getRepository(ask: Ask): LoopbackResponse {
  const { permissions, state } = ask
  const { parent } = state.settings
  if (state.settings.isMoved && ask.request.path.startsWith('/repos/')) return moved(state)
  const push = may(permissions, 'contents', 'write')
  return json(200, {
    ...fullRepositoryEntry(state),
    network_count: 0,
    subscribers_count: 0,
    ...(parent !== undefined && { parent: fullRepositoryEntry(otherRepository(parent, undefined, state)) }),
    ...(permissions && { permissions: { admin: false, maintain: false, push, triage: false, pull: true } }),
  })
}

/** The repository as the ends of a pull request show it (schema `repository`). */
export function fullRepositoryEntry(state: GitHubState): Readonly<Record<string, unknown>> {
  const { repository } = state
  const made = time(Date.UTC(2026, 0, 1))
  return {
    ...repositoryEntry(state),
    visibility: repository.visibility,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    topics: [],
    default_branch: repository.defaultBranch,
    archived: false,
    disabled: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    ...counts,
    created_at: made,
    updated_at: made,
    pushed_at: made,
  }
}

/** The repository as other answers name it (schema `minimal-repository`). */
export function repositoryEntry(state: GitHubState): Readonly<Record<string, unknown>> {
  const { repository } = state
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    owner: userEntry({ login: repository.owner, id: repository.ownerId, type: repository.ownerKind }, state.urls),
    html_url: pageUrl(state),
    description: null,
    fork: state.settings.parent !== undefined,
    ...addresses(state),
  }
}

/** Another repository of the same GitHub, `owner/name`, as the entries want it; `parent` is what it is a fork of. */
export function otherRepository(fullName: string, parent: string | undefined, state: GitHubState): GitHubState {
  const [owner = '', name = ''] = fullName.split('/')
  const numberOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE()
  return {
    ...state,
    repository: { ...state.repository, owner, name, ownerId: numberOf(owner), id: numberOf(fullName) },
    settings: { ...state.settings, parent },
  }
}

/** A repository that was renamed or given away is known by its number. */
function moved(state: GitHubState): LoopbackResponse {
  const url = `${state.urls.api}/repositories/${state.repository.id}`
  const page = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects'
  return json(301, { message: 'Moved Permanently', url, documentation_url: page }, { location: url })
}

/** Nobody has looked at the repository yet. */
const counts = {
  size: 0,
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
} as const

/** What each address of the API adds to the repository's own. */
const parts = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const

function addresses(state: GitHubState): Readonly<Record<string, string>> {
  const page = pageUrl(state)
  const { host } = new URL(page)
  const named = Object.entries(parts).map(([name, part]) => [`${name}_url`, `${repositoryUrl(state)}${part}`])
  return {
    url: repositoryUrl(state),
    ...Object.fromEntries(named),
    clone_url: `${page}.git`,
    git_url: `git://${page.replace(/^https?:\/\//, '')}.git`,
    ssh_url: `git@${host}:${fullName(state.repository)}.git`,
    svn_url: page,
  }
}
