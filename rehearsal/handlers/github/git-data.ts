import { json, type LoopbackResponse } from '../../handler.ts'
import { type Ask, failure, invalidRequest, notFound, readFields, time } from './answer.ts'
import { filesOf, type GitObject, readCommitObject, readTree, storeCommit, storeObject, storeTree } from './objects.ts'
import { refEntry, tagEntry, verificationOf } from './refs.ts'
import { type GitHubState, moveRef, pageUrl, pointRef, repositoryUrl } from './state.ts'

const sha40 = /^[0-9a-f]{40}$/

/** `POST /git/blobs` */
export function createBlob(ask: Ask): LoopbackResponse {
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { content, encoding = 'utf-8' } = read.fields
  if (typeof content !== 'string' || (encoding !== 'utf-8' && encoding !== 'base64')) {
    return invalidRequest('"content" wasn\'t supplied.', ask)
  }
  const sha = storeObject(ask.state.objects, 'blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return json(201, { sha, url: `${repositoryUrl(ask.state)}/git/blobs/${sha}` })
}

/** `GET /git/blobs/{sha}`: base64 in lines of 60. */
export function getBlob(ask: Ask): LoopbackResponse {
  const found = objectAt(ask, 'blob')
  if (found === undefined) return notFound(ask)
  const content = found.content.toString('base64').replace(/(.{60})/g, '$1\n')
  const sha = ask.parameters['sha'] ?? ''
  const url = `${repositoryUrl(ask.state)}/git/blobs/${sha}`
  return json(200, {
    sha,
    node_id: `B_${sha.slice(0, 12)}`,
    size: found.content.length,
    url,
    content,
    encoding: 'base64',
  })
}

/** `GET /git/trees/{sha}`, with `recursive` every entry below as well. A commit is peeled to its tree. */
export function getTree(ask: Ask): LoopbackResponse {
  const named = ask.parameters['sha'] ?? ''
  const commit = ask.state.objects.get(named)
  const sha = commit?.type === 'commit' ? readCommitObject(commit.content).tree : named
  if (ask.state.objects.get(sha)?.type !== 'tree') return notFound(ask)
  const isWhole = ask.request.query.has('recursive')
  return json(200, {
    sha,
    url: `${repositoryUrl(ask.state)}/git/trees/${sha}`,
    tree: entries(sha, '', isWhole, ask.state),
    truncated: false,
  })
}

function entries(sha: string, below: string, isWhole: boolean, state: GitHubState): readonly unknown[] {
  return readTree(state.objects.get(sha)?.content ?? Buffer.alloc(0)).flatMap((each) => {
    const path = below + each.name
    const isFolder = each.mode === '40000'
    const url = `${repositoryUrl(state)}/git/${isFolder ? 'trees' : 'blobs'}/${each.sha}`
    const told = {
      path,
      mode: each.mode.padStart(6, '0'),
      type: isFolder ? 'tree' : 'blob',
      sha: each.sha,
      ...(!isFolder && { size: state.objects.get(each.sha)?.content.length ?? 0 }),
      url,
    }
    return isFolder && isWhole ? [told, ...entries(each.sha, `${path}/`, true, state)] : [told]
  })
}

/** `POST /git/trees`: `base_tree` with these entries over it; a `sha` of null takes one out. */
export function createTree(ask: Ask): LoopbackResponse {
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { base_tree: base, tree } = read.fields
  if (!Array.isArray(tree)) return invalidRequest('"tree" wasn\'t supplied.', ask)
  if (base !== undefined && (typeof base !== 'string' || ask.state.objects.get(base)?.type !== 'tree')) {
    return failure(422, 'base_tree is not a valid tree oid', ask.reference)
  }
  const files = new Map(base === undefined ? [] : filesOf(ask.state.objects, base))
  for (const each of tree) {
    const entry = entryOf(each)
    if (entry === undefined) return invalidRequest('An entry of "tree" has no path, mode, type and sha.', ask)
    if (entry.sha === null) {
      if (!files.delete(entry.path)) return failure(422, 'GitRPC::BadObjectState', ask.reference)
    } else if (ask.state.objects.get(entry.sha)?.type !== 'blob') {
      return failure(422, `tree.sha ${entry.sha} is not a valid blob`, ask.reference)
    } else files.set(entry.path, { mode: entry.mode, sha: entry.sha })
  }
  const sha = storeTree(ask.state.objects, files)
  return json(201, {
    sha,
    url: `${repositoryUrl(ask.state)}/git/trees/${sha}`,
    tree: entries(sha, '', false, ask.state),
    truncated: false,
  })
}

function entryOf(value: unknown): { path: string; mode: string; sha: string | null } | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { path, mode, type, sha }: { path?: unknown; mode?: unknown; type?: unknown; sha?: unknown } = value
  if (typeof path !== 'string' || path === '' || path.startsWith('/') || typeof mode !== 'string') return undefined
  if (!['100644', '100755', '120000'].includes(mode) || type !== 'blob') return undefined
  if (sha === null) return { path, mode, sha }
  return typeof sha === 'string' && sha40.test(sha) ? { path, mode, sha } : undefined
}

/** `POST /git/commits`: without an author it is the job's bot's, and GitHub signs it. */
export function createCommit(ask: Ask): LoopbackResponse {
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { message, tree, parents = [], author } = read.fields
  if (typeof message !== 'string' || typeof tree !== 'string')
    return invalidRequest('"message" or "tree" wasn\'t supplied.', ask)
  const { objects } = ask.state
  if (objects.get(tree)?.type !== 'tree') return failure(422, 'Tree SHA does not exist', ask.reference)
  if (!Array.isArray(parents)) return invalidRequest('"parents" is not an array.', ask)
  const before = parents.map(String)
  if (before.some((each) => objects.get(each)?.type !== 'commit')) {
    return failure(422, 'Parent SHA does not exist or is not a commit object', ask.reference)
  }
  const by = author === undefined ? bot : 'Somebody <somebody@example.org>'
  const now = ask.state.now()
  const sha = storeCommit(objects, { tree, parents: before, message }, by, Math.floor(now / 1000))
  ask.state.commits.set(sha, { sha, parents: before, message, date: now })
  if (author === undefined) ask.state.signed.add(sha)
  return json(201, commitObject(sha, ask.state))
}

const bot = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'

/** `GET /git/commits/{sha}` */
export function getGitCommit(ask: Ask): LoopbackResponse {
  return objectAt(ask, 'commit') === undefined
    ? notFound(ask)
    : json(200, commitObject(ask.parameters['sha'] ?? '', ask.state))
}

function commitObject(sha: string, state: GitHubState): unknown {
  const { tree, parents, message, author, committer } = readCommitObject(
    state.objects.get(sha)?.content ?? Buffer.alloc(0),
  )
  const url = repositoryUrl(state)
  const isSigned = state.signed.has(sha)
  const by = person(committer)
  return {
    sha,
    node_id: `C_${sha.slice(0, 12)}`,
    url: `${url}/git/commits/${sha}`,
    html_url: `${pageUrl(state)}/commit/${sha}`,
    message,
    tree: { sha: tree, url: `${url}/git/trees/${tree}` },
    parents: parents.map((each) => ({
      sha: each,
      url: `${url}/git/commits/${each}`,
      html_url: `${pageUrl(state)}/commit/${each}`,
    })),
    author: person(author),
    committer: by,
    verification: verificationOf(isSigned ? 'valid' : 'unsigned', by.date, `tree ${tree}`),
  }
}

/** `Name <mail> seconds zone`, as a commit has it. */
function person(line: string): { readonly name: string; readonly email: string; readonly date: string } {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) [+-]\d+$/.exec(line) ?? []
  return { name, email, date: time(Number(seconds) * 1000) }
}

/** `POST /git/tags`: the object of an annotated tag, without a ref. */
export function createTag(ask: Ask): LoopbackResponse {
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { tag, message, object, type } = read.fields
  if (typeof tag !== 'string' || typeof message !== 'string' || typeof object !== 'string' || type !== 'commit') {
    return invalidRequest('"tag", "message", "object" or "type" wasn\'t supplied.', ask)
  }
  if (!ask.state.commits.has(object)) return failure(422, 'Object does not exist', ask.reference)
  // the object's name is made as for one that is pushed; the ref comes by a request of its own
  const spare = `refs/tags/ ${tag}`
  moveRef({ ref: spare, commit: object, message }, ask.state)
  const sha = ask.state.refs.get(spare) ?? ''
  ask.state.refs.delete(spare)
  const stored = ask.state.tagObjects.get(sha)
  if (stored === undefined) return failure(422, 'Object does not exist', ask.reference)
  const made = { ...stored, tag }
  ask.state.tagObjects.set(sha, made)
  return json(201, tagEntry(made, ask.state))
}

/** `POST /git/refs` */
export function createRef(ask: Ask): LoopbackResponse {
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { ref, sha } = read.fields
  if (typeof ref !== 'string' || !/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref)) {
    return failure(422, `${String(ref)} is not a valid ref name.`, ask.reference)
  }
  if (typeof sha !== 'string' || !isThere(sha, ask.state)) return failure(422, 'Object does not exist', ask.reference)
  if (ask.state.refs.has(ref)) return failure(422, 'Reference already exists', ask.reference)
  pointRef(ref, sha, ask.state)
  return json(201, refEntry(ref, sha, ask.state))
}

/** `PATCH /git/refs/{ref}`: without `force` only where nothing is lost. */
export function updateRef(ask: Ask): LoopbackResponse {
  const ref = `refs/${ask.parameters['ref'] ?? ''}`
  const old = ask.state.refs.get(ref)
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { sha, force = false } = read.fields
  if (old === undefined) return failure(422, 'Reference does not exist', ask.reference)
  if (typeof sha !== 'string' || !isThere(sha, ask.state)) return failure(422, 'Object does not exist', ask.reference)
  if (force !== true && !contains(sha, old, ask.state)) {
    return failure(422, 'Update is not a fast forward', ask.reference)
  }
  pointRef(ref, sha, ask.state)
  return json(200, refEntry(ref, sha, ask.state))
}

const isThere = (sha: string, state: GitHubState): boolean => state.commits.has(sha) || state.tagObjects.has(sha)

function contains(sha: string, ancestor: string, state: GitHubState): boolean {
  const seen = new Set([sha])
  for (const each of seen) for (const parent of state.commits.get(each)?.parents ?? []) seen.add(parent)
  return seen.has(ancestor)
}

function objectAt(ask: Ask, type: GitObject['type']): GitObject | undefined {
  const found = ask.state.objects.get(ask.parameters['sha'] ?? '')
  return found?.type === type ? found : undefined
}
