import type { LoopbackRequest, LoopbackResponse } from '../handler.ts'
import { answerFulcio } from './sigstore/fulcio.ts'
import { answerRekor } from './sigstore/rekor.ts'
import type { SigstoreState } from './sigstore/state.ts'

/** The production names of the public-good Sigstore. */
export const sigstoreHosts = ['fulcio.sigstore.dev', 'rekor.sigstore.dev'] as const

/** Answers for Fulcio (certificates for identities) and Rekor (the log of signatures). Nothing goes to the real ones. */
export async function handleSigstore(
  request: LoopbackRequest,
  state: SigstoreState,
): Promise<LoopbackResponse | 'upstream'> {
  if (request.host === 'fulcio.sigstore.dev') return answerFulcio(request, state)
  return request.host === 'rekor.sigstore.dev' ? answerRekor(request, state) : 'upstream'
}
