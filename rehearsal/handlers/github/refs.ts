import { createHash } from 'node:crypto'
import { json, type LoopbackResponse } from '../../handler.ts'
import { type Ask, failure, listed, notFound, page, time } from './answer.ts'
import { readCommitObject } from './objects.ts'
import { type GitHubState, pageUrl, repositoryUrl, type TagObject } from './state.ts'

/** `GET /repos/{owner}/{repo}/git/ref/{ref}`: this ref exactly; an annotated tag answers with its tag object. */
export function getRef(ask: Ask): LoopbackResponse {
  const ref = `refs/${ask.parameters['ref'] ?? ''}`
  const object = ask.state.refs.get(ref)
  return object === undefined ? notFound(ask) : json(200, refEntry(ref, object, ask.state))
}

/** `GET /repos/{owner}/{repo}/git/matching-refs/{ref}`: every ref that begins so, in order of name; none is an empty list. */
export function matchingRefs(ask: Ask): LoopbackResponse {
  const start = `refs/${ask.parameters['ref'] ?? ''}`
  const found = [...ask.state.refs].filter(([ref]) => ref.startsWith(start)).sort(([a], [b]) => (a < b ? -1 : 1))
  return listed(found, ask, ([ref, object]) => refEntry(ref, object, ask.state))
}

/** `GET /repos/{owner}/{repo}/git/tags/{sha}`: an annotated tag's own object. */
export function getTag(ask: Ask): LoopbackResponse {
  const tag = ask.state.tagObjects.get(ask.parameters['sha'] ?? '')
  if (!tag) return notFound(ask)
  return json(200, tagEntry(tag, ask.state))
}

/** The object of an annotated tag as the API tells it (schema `git-tag`). */
export function tagEntry(tag: TagObject, state: GitHubState): Readonly<Record<string, unknown>> {
  const date = time(state.commits.get(tag.commit)?.date ?? 0)
  const url = repositoryUrl(state)
  return {
    node_id: `TAG_${tag.sha.slice(0, 12)}`,
    sha: tag.sha,
    url: `${url}/git/tags/${tag.sha}`,
    tagger: { name: 'Octo Cat', email: 'octocat@users.noreply.github.com', date },
    object: { sha: tag.commit, type: 'commit', url: `${url}/git/commits/${tag.commit}` },
    tag: tag.tag,
    message: tag.message,
    verification: verificationOf(tag.signature ?? 'unsigned', date, 'object'),
  }
}

/** Whether a signature holds (schema `verification`): `valid` is the one reason that verifies. */
export function verificationOf(
  reason: string,
  date: string,
  payload: string,
): Readonly<Record<string, boolean | string | null>> {
  const isSigned = reason !== 'unsigned'
  return {
    verified: reason === 'valid',
    reason,
    signature: isSigned ? '-----BEGIN SSH SIGNATURE-----' : null,
    payload: isSigned ? payload : null,
    verified_at: reason === 'valid' ? date : null,
  }
}

/** `GET /repos/{owner}/{repo}/commits/{ref}`: a SHA (or its beginning), a branch or a tag. */
export function getCommit(ask: Ask): LoopbackResponse {
  const ref = ask.parameters['ref'] ?? ''
  const sha = resolve(ref, ask.state)
  return sha === undefined
    ? failure(422, `No commit found for SHA: ${ref}`, ask.reference)
    : json(200, { ...commitEntry(sha, ask.state), stats: { total: 0, additions: 0, deletions: 0 }, files: [] })
}

/** `GET /repos/{owner}/{repo}/compare/{base}...{head}`, of the commits that were given; file changes are not told. */
export function compare(ask: Ask): LoopbackResponse {
  const { state } = ask
  const [base, head] = ['base', 'head'].map((name) => resolve(ask.parameters[name] ?? '', state))
  if (base === undefined || head === undefined) return notFound(ask)
  const [ofBase, ofHead] = [ancestry(base, state), ancestry(head, state)]
  const mergeBase = [...ofHead].find((each) => ofBase.has(each))
  if (mergeBase === undefined) return failure(404, `No common ancestor between ${base} and ${head}.`, ask.reference)
  const ahead = [...ofHead].filter((each) => !ofBase.has(each)).reverse()
  const behind = [...ofBase].filter((each) => !ofHead.has(each)).length
  const status =
    behind === 0 ? (ahead.length === 0 ? 'identical' : 'ahead') : ahead.length === 0 ? 'behind' : 'diverged'
  const { items, headers } = page(ahead, ask)
  const shown = `${pageUrl(state)}/compare/${base}...${head}`
  return json(
    200,
    {
      url: `${repositoryUrl(state)}/compare/${base}...${head}`,
      html_url: shown,
      permalink_url: `${pageUrl(state)}/compare/${state.repository.owner}:${base.slice(0, 7)}...${state.repository.owner}:${head.slice(0, 7)}`,
      diff_url: `${shown}.diff`,
      patch_url: `${shown}.patch`,
      base_commit: commitEntry(base, state),
      merge_base_commit: commitEntry(mergeBase, state),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: items.map((each) => commitEntry(each, state)),
      files: [],
    },
    headers,
  )
}

/** The commit that a SHA, a short SHA, a branch or a tag names; `undefined` where it names none. */
export function resolve(name: string, state: GitHubState): string | undefined {
  const candidates = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]
  const object = candidates.map((each) => state.refs.get(each)).find((each) => each !== undefined)
  if (object !== undefined) return state.tagObjects.get(object)?.commit ?? object
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined
  const matches = [...state.commits.keys()].filter((each) => each.startsWith(name))
  return matches.length === 1 ? matches[0] : undefined
}

/** The commit and all before it, breadth first. */
function ancestry(sha: string, state: GitHubState): ReadonlySet<string> {
  const seen = new Set([sha])
  for (const each of seen) {
    for (const parent of state.commits.get(each)?.parents ?? []) seen.add(parent)
  }
  return seen
}

/** A ref as the API tells it. */
export function refEntry(ref: string, object: string, state: GitHubState): unknown {
  const type = state.tagObjects.has(object) ? 'tag' : 'commit'
  const url = repositoryUrl(state)
  return {
    ref,
    node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
    url: `${url}/git/${ref}`,
    object: { sha: object, type, url: `${url}/git/${type}s/${object}` },
  }
}

function commitEntry(sha: string, state: GitHubState): Readonly<Record<string, unknown>> {
  const commit = state.commits.get(sha)
  const url = repositoryUrl(state)
  const person = { name: 'Octo Cat', email: 'octocat@users.noreply.github.com', date: time(commit?.date ?? 0) }
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    url: `${url}/commits/${sha}`,
    html_url: `${pageUrl(state)}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      author: person,
      committer: person,
      message: commit?.message ?? '',
      tree: treeOf(sha, state),
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: verificationOf(state.signed.has(sha) ? 'valid' : 'unsigned', person.date, 'tree'),
    },
    author: null,
    committer: null,
    parents: (commit?.parents ?? []).map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${pageUrl(state)}/commit/${parent}`,
    })),
  }
}

/** A commit that was never pushed here has no files; its tree has a name of its own all the same. */
function treeOf(sha: string, state: GitHubState): { readonly sha: string; readonly url: string } {
  const object = state.objects.get(sha)
  const tree =
    object?.type === 'commit'
      ? readCommitObject(object.content).tree
      : createHash('sha1').update(`tree of ${sha}`).digest('hex')
  return { sha: tree, url: `${repositoryUrl(state)}/git/trees/${tree}` }
}
