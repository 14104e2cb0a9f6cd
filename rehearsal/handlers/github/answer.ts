import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import type { Permissions } from '../../run-facts.ts'
import type { GitHubState } from './state.ts'

/** A request that has passed the door: the repository is found, the caller known, the permission checked. */
export interface Ask {
  readonly request: LoopbackRequest
  readonly state: GitHubState
  /** The named groups of the route's pattern, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>
  /** Of the caller's token; `undefined` for a caller without one. */
  readonly permissions: Permissions | undefined
  /** The page of the REST reference for this route: `releases/releases#create-a-release`. */
  readonly reference: string
}

/** One entry of a validation error. */
export interface FieldError {
  readonly resource: string
  readonly code: 'already_exists' | 'custom' | 'invalid' | 'missing_field'
  readonly field?: string
  readonly message?: string
}

/** GitHub's error body: `message`, `documentation_url`, `status`, and `errors` where there are any. */
export function failure(
  status: number,
  message: string,
  reference = '',
  errors?: readonly FieldError[],
): LoopbackResponse {
  const page = `https://docs.github.com/rest${reference === '' ? '' : `/${reference}`}`
  return json(status, { message, ...(errors && { errors }), documentation_url: page, status: String(status) })
}

/** 404, which GitHub also gives for what the caller may not see. */
export function notFound(ask: Pick<Ask, 'reference'>): LoopbackResponse {
  return failure(404, 'Not Found', ask.reference)
}

/** 422 with the fields that are wrong. */
export function validationFailed(errors: readonly FieldError[], ask: Pick<Ask, 'reference'>): LoopbackResponse {
  return failure(422, 'Validation Failed', ask.reference, errors)
}

/** 422 for a body that does not fit the route's schema. */
export function invalidRequest(why: string, ask: Pick<Ask, 'reference'>): LoopbackResponse {
  return failure(422, `Invalid request.\n\n${why}`, ask.reference)
}

/** Whether the caller may `level` the scope. */
export function may(permissions: Permissions | undefined, scope: string, level: 'read' | 'write'): boolean {
  const granted = permissions?.[scope] ?? 'none'
  return granted === 'write' || granted === level
}

/** The body as a JSON object, or the answer to one that is not. An empty body is an empty object. */
export function readFields(
  ask: Ask,
): { readonly fields: Readonly<Record<string, unknown>> } | { readonly refused: LoopbackResponse } {
  if (ask.request.body.length === 0) return { fields: {} }
  try {
    const value: unknown = JSON.parse(ask.request.body.toString())
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { fields: { ...value } }
    return { refused: failure(400, 'Body should be a JSON object', ask.reference) }
  } catch {
    return { refused: failure(400, 'Problems parsing JSON', ask.reference) }
  }
}

/** One page of a list, with GitHub's `Link` header: 30 entries unless told, 100 at most. */
export function page<Item>(
  items: readonly Item[],
  ask: Ask,
): { readonly items: readonly Item[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(positive(ask.request.query.get('per_page')) ?? 30, 100)
  const number = positive(ask.request.query.get('page')) ?? 1
  const last = Math.max(Math.ceil(items.length / size), 1)
  const path = ask.request.path.replace(/^.*?\/repos\/[^/]+\/[^/]+/, `/repositories/${ask.state.repository.id}`)
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(ask.request.query)
    query.set('page', String(to))
    return `<${ask.state.urls.api}${path}?${query.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

/** A page of a list as an answer, each item as `entry` tells it. */
export function listed<Item>(all: readonly Item[], ask: Ask, entry: (item: Item) => unknown): LoopbackResponse {
  const { items, headers } = page(all, ask)
  return json(
    200,
    items.map((each) => entry(each)),
    headers,
  )
}

/** GitHub's way to write a time: no milliseconds. */
export function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}

function positive(value: string | null): number | undefined {
  return value !== null && /^[1-9]\d*$/.test(value) ? Number(value) : undefined
}
