import { createHash } from 'node:crypto'
import { time } from './answer.ts'
import { changeOf } from './change.ts'
import { fullRepositoryEntry } from './repository.ts'
import { type GitHubState, pageUrl, repositoryUrl } from './state.ts'
import type { StoredPull } from './stored.ts'
import { actionsBot, userEntry } from './user.ts'

/** When something last happened to a pull request, in milliseconds. */
export const updatedAt = ({ createdAt, mergedAt, closedAt }: StoredPull): number => mergedAt ?? closedAt ?? createdAt

/** A pull request as a list tells it (schema `pull-request-simple`). */
export function shortPullEntry(pull: StoredPull, state: GitHubState): Readonly<Record<string, unknown>> {
  const url = `${repositoryUrl(state)}/pulls/${pull.number}`
  const issue = `${repositoryUrl(state)}/issues/${pull.number}`
  const page = `${pageUrl(state)}/pull/${pull.number}`
  const head = end(pull.head, state, pull)
  const closed = pull.mergedAt ?? (pull.state === 'closed' ? updatedAt(pull) : undefined)
  const addresses = {
    html_url: page,
    issue_url: issue,
    comments_url: `${issue}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(state)}/pulls/comments{/number}`,
    commits_url: `${url}/commits`,
    statuses_url: `${repositoryUrl(state)}/statuses/${head.sha}`,
  }
  return {
    id: idOf(`pull ${pull.number}`),
    node_id: `PR_${pull.number}`,
    number: pull.number,
    url,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    ...addresses,
    user: userEntry(actionsBot, state.urls),
    title: pull.title,
    body: pull.body === '' ? null : pull.body,
    state: pull.state,
    draft: pull.draft,
    locked: false,
    active_lock_reason: null,
    created_at: time(pull.createdAt),
    updated_at: time(updatedAt(pull)),
    closed_at: closed === undefined ? null : time(closed),
    merged_at: pull.mergedAt === undefined ? null : time(pull.mergedAt),
    // while it is open: of the trial merge, which is no commit of the base
    merge_commit_sha: pull.mergeCommit ?? '0'.repeat(39) + '1',
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    labels: pull.labels.map((name) => labelEntry(name, state)),
    head,
    base: end(pull.base, state),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    _links: {
      self: { href: url },
      html: { href: addresses.html_url },
      issue: { href: addresses.issue_url },
      comments: { href: addresses.comments_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
    },
  }
}

/** A pull request as it is told alone (schema `pull-request`): with the size of its change. */
export function pullEntry(pull: StoredPull, state: GitHubState): Readonly<Record<string, unknown>> {
  const isOpen = pull.state === 'open'
  const isMerged = pull.mergedAt !== undefined
  const head = end(pull.head, state, pull).sha
  const base = state.commits.get(pull.mergeCommit ?? '')?.parents[0] ?? end(pull.base, state).sha
  return {
    ...shortPullEntry(pull, state),
    merged: isMerged,
    merged_by: isMerged ? userEntry({ login: 'octocat', id: 583_231, type: 'User' }, state.urls) : null,
    mergeable: isOpen ? true : null,
    mergeable_state: isOpen ? 'clean' : 'unknown',
    rebaseable: isOpen ? true : null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    ...changeOf(base, head, state),
  }
}

/** A label as the API tells it; one that was made by its use is grey and says nothing. */
export function labelEntry(name: string, state: GitHubState): Readonly<Record<string, unknown>> {
  const id = idOf(`label ${name}`)
  return {
    id,
    node_id: `LA_${id}`,
    url: `${repositoryUrl(state)}/labels/${encodeURIComponent(name)}`,
    name,
    color: 'ededed',
    default: false,
    description: null,
  }
}

function end(branch: string, state: GitHubState, pull?: StoredPull) {
  const { owner, ownerId, ownerKind } = state.repository
  return {
    label: `${owner}:${branch}`,
    ref: branch,
    // GitHub goes on to tell the last commit of a branch that was deleted
    sha: state.refs.get(`refs/heads/${branch}`) ?? pull?.headCommit ?? '0'.repeat(40),
    user: userEntry({ login: owner, id: ownerId, type: ownerKind }, state.urls),
    repo: fullRepositoryEntry(state),
  }
}

/** A number that is always the same for the same thing. */
const idOf = (thing: string): number => createHash('sha256').update(thing).digest().readUInt32BE()
