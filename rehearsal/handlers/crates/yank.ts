import type { LoopbackRequest } from '../../handler.ts'
import { authenticateUser, isOwner } from './authorization.ts'
import { takeFromBucket } from './rate-limit.ts'
import { refuse } from './refusal.ts'
import type { CratesState } from './state.ts'
import { findVersion, yankKey } from './versions.ts'

/** `DELETE …/yank` and `PUT …/unyank`, in the order of crates.io's `controllers/version/yank.rs`. Throws `Refused`. */
export async function setYanked(
  state: CratesState,
  request: LoopbackRequest,
  name: string,
  version: string,
  yanked: boolean,
): Promise<void> {
  const { crate } = await findVersion(state, name, version)
  const { user } = authenticateUser(state, request.headers, 'yank', crate.name)
  takeFromBucket(state, user, 'yank')
  if (!isOwner(state, user, crate.name)) throw refuse(403, 'must already be an owner to yank or unyank')
  state.yanks.set(yankKey(crate.name, version), yanked)
}
