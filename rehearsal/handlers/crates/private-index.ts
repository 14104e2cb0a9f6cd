import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import type { CratesState } from './state.ts'

/**
 * What a registry with `auth-required` says to a read that bears no token of a user, `undefined` where it may be read
 * (Cargo book, "Registry Authentication"). Uploads have their own check; crates.io itself is open to everybody.
 */
export function denyRead(state: CratesState, request: LoopbackRequest): LoopbackResponse | undefined {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (state.options.authRequired !== true || !isRead) return undefined
  const token = request.headers['authorization']
  if (state.options.tokens?.some((each) => each.token === token) === true) return undefined
  const login = `Cargo login_url="${state.bases.api}/me"`
  return json(401, { errors: [{ detail: 'this registry requires authentication' }] }, { 'www-authenticate': login })
}
