import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { readPayload } from './mint.ts'
import type { PypiState } from './state.ts'

/**
 * `POST /_/oidc/burn-token` (warehouse `oidc/views.py` `burn_oidc_issued_token`, pypi/warehouse#20197): ends a token that
 * was minted here. Whatever is sent, the answer is 202 and tells nothing: not whether there was such a token, nor that a
 * token which a user made cannot be ended this way.
 */
export function burn(request: LoopbackRequest, state: PypiState): LoopbackResponse {
  const payload = readPayload(request.body)
  if ('token' in payload && state.mintedTokens.has(payload.token)) state.burnedTokens.add(payload.token)
  return json(202, { message: 'Accepted', errors: [] })
}
