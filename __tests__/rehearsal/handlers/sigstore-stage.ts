import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { LoopbackResponse } from '../../../rehearsal/handler.ts'
import { handleSigstore } from '../../../rehearsal/handlers/sigstore.ts'
import { newSigstoreState, type SigstoreState } from '../../../rehearsal/handlers/sigstore/state.ts'
import { issuerKey, jobClaims, sigstoreJwt } from '../../attest/stage.ts'
import { ask } from '../plain-server.ts'

/** When the clock of these stages stands. */
export const sigstoreTime = Date.UTC(2026, 10, 21, 12)

/** A loopback Sigstore of its own. */
export const stageSigstore = (): Promise<SigstoreState> => newSigstoreState({ now: () => sigstoreTime, issuerKey })

/** The job's key. */
export const jobKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** One request to a production name; insists on an answer. */
export async function askSigstore(
  state: SigstoreState,
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<LoopbackResponse> {
  const { host, pathname } = new URL(url)
  const answer = await handleSigstore(ask(method, pathname, { host, body, headers }), state)
  if (answer === 'upstream') throw new Error(`left to the real one: ${url}`)
  return answer
}

/** The JSON of an answer. */
export const valueOf = (answer: LoopbackResponse): unknown => JSON.parse(answer.body?.toString() ?? 'null')

/** A token of a job for Sigstore, with these claims over the usual ones. */
export const stageToken = (claims: Readonly<Record<string, unknown>> = {}): string =>
  sigstoreJwt({ ...jobClaims(), aud: 'sigstore', ...claims }, sigstoreTime)

/** A request for a certificate. */
export function certificateRequest(
  token = stageToken(),
  { publicKey = jobKeys.publicKey, privateKey = jobKeys.privateKey, words = jobClaims()['sub'] ?? '' } = {},
): unknown {
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: sign('sha256', Buffer.from(words), privateKey).toString('base64'),
    },
  }
}

/** A proposed entry: an envelope with this payload, signed with the job's key. */
export function proposal(
  payload = '{"a":1}',
  differs: Readonly<Record<string, unknown>> = {},
  key: KeyObject = jobKeys.privateKey,
) {
  const type = 'application/vnd.in-toto+json'
  const signature = sign('sha256', Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} ${payload}`), key)
  const envelope = {
    payloadType: type,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: signature.toString('base64') }],
  }
  const verifiers = [Buffer.from(jobKeys.publicKey.export({ type: 'spki', format: 'pem' })).toString('base64')]
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers, ...differs }
  return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } }
}
