import { json, type LoopbackResponse } from '../../handler.ts'
import { type Ask, failure, listed, notFound, readFields, validationFailed } from './answer.ts'
import { labelEntry, pullEntry, shortPullEntry, updatedAt } from './pull-entry.ts'
import type { StoredPull } from './stored.ts'

/** `GET /pulls`: open ones unless told, by head (`owner:branch`) and base. */
export function listPulls(ask: Ask): LoopbackResponse {
  const { query } = ask.request
  const state = query.get('state') ?? 'open'
  const [head, base] = [query.get('head'), query.get('base')]
  const found = [...ask.state.pulls.values()].filter(
    (each) =>
      (state === 'all' || each.state === state) &&
      (base === null || each.base === base) &&
      (head === null || head === `${ask.state.repository.owner}:${each.head}`),
  )
  // the newest first; `sort=updated` is only told from that by what has happened since
  const byUpdate = query.get('sort') === 'updated'
  const sorted = byUpdate ? found.sort((one, other) => updatedAt(other) - updatedAt(one)) : found.reverse()
  return listed(sorted, ask, (each) => shortPullEntry(each, ask.state))
}

/** `POST /pulls` */
export function createPull(ask: Ask): LoopbackResponse {
  const { state } = ask
  if (!state.mayCreatePulls) {
    return failure(403, 'GitHub Actions is not permitted to create or approve pull requests.', ask.reference)
  }
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { title, head, base, body = '', draft = false } = read.fields
  const invalid = (field: string): LoopbackResponse =>
    validationFailed([{ resource: 'PullRequest', field, code: 'invalid' }], ask)
  if (typeof title !== 'string' || title === '') return invalid('title')
  const branch = typeof head === 'string' ? head.replace(`${state.repository.owner}:`, '') : ''
  if (!state.refs.has(`refs/heads/${branch}`)) return invalid('head')
  if (typeof base !== 'string' || !state.refs.has(`refs/heads/${base}`)) return invalid('base')
  if (typeof body !== 'string' || body.length > 65_536) {
    const message = 'body is too long (maximum is 65536 characters)'
    return validationFailed([{ resource: 'PullRequest', field: 'body', code: 'custom', message }], ask)
  }
  const headCommit = state.refs.get(`refs/heads/${branch}`) ?? ''
  const same = [...state.pulls.values()].some(
    (each) => each.state === 'open' && each.head === branch && each.base === base,
  )
  if (same) {
    const message = `A pull request already exists for ${state.repository.owner}:${branch}.`
    return validationFailed([{ resource: 'PullRequest', code: 'custom', message }], ask)
  }
  if (headCommit === state.refs.get(`refs/heads/${base}`)) {
    const message = `No commits between ${base} and ${branch}`
    return validationFailed([{ resource: 'PullRequest', code: 'custom', message }], ask)
  }
  const number = state.pulls.size + 1
  const made: StoredPull = {
    number,
    title,
    body,
    state: 'open',
    draft: draft === true,
    head: branch,
    headCommit,
    base,
    labels: [],
    createdAt: state.now(),
    mergedAt: undefined,
    mergeCommit: undefined,
    commits: [],
  }
  state.pulls.set(number, made)
  return json(201, pullEntry(made, state))
}

/** `GET /pulls/{number}` */
export function getPull(ask: Ask): LoopbackResponse {
  const found = ask.state.pulls.get(Number(ask.parameters['number']))
  return found === undefined ? notFound(ask) : json(200, pullEntry(found, ask.state))
}

/** `PATCH /pulls/{number}` */
export function updatePull(ask: Ask): LoopbackResponse {
  const found = ask.state.pulls.get(Number(ask.parameters['number']))
  if (found === undefined) return notFound(ask)
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { title, body, state } = read.fields
  if (typeof title === 'string') found.title = title
  if (typeof body === 'string') found.body = body
  if (state === 'open' || state === 'closed') {
    if (state === 'closed' && found.state === 'open') found.closedAt = ask.state.now()
    found.state = state
  }
  return json(200, pullEntry(found, ask.state))
}

/** `GET /commits/{sha}/pulls`: those that brought the commit. */
export function pullsOfCommit(ask: Ask): LoopbackResponse {
  const sha = ask.parameters['sha'] ?? ''
  if (!ask.state.commits.has(sha)) return failure(422, `No commit found for SHA: ${sha}`, ask.reference)
  const found = [...ask.state.pulls.values()].filter((each) => each.mergeCommit === sha || each.commits.includes(sha))
  return listed(found, ask, (each) => shortPullEntry(each, ask.state))
}

/** `POST /issues/{number}/labels`: a label that there is not is made. */
export function addLabels(ask: Ask): LoopbackResponse {
  const found = ask.state.pulls.get(Number(ask.parameters['number']))
  if (found === undefined) return notFound(ask)
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { labels } = read.fields
  if (!Array.isArray(labels)) return failure(422, 'Validation Failed', ask.reference)
  for (const each of labels.map(String)) if (!found.labels.includes(each)) found.labels.push(each)
  return json(
    200,
    found.labels.map((name) => labelEntry(name, ask.state)),
  )
}
