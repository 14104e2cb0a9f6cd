import { problem } from '../model/problem.ts'
import { sha256Of } from '../model/sha256.ts'
import { list, object, oneOf, record, type Shape, text } from '../model/shape.ts'
import type { Http, HttpResponse } from '../ports/http.ts'
import type { TransparencyEntry } from './attestation.ts'
import type { SigningCertificate } from './certificate.ts'
import { down, type Got, isDown, read, sigstore, unusable, wordsOf } from './sigstore.ts'
import { payloadType } from './statement.ts'

const entries = `${sigstore.rekor}/api/v1/log/entries`
const headers = { 'content-type': 'application/json', accept: 'application/json' }

/** A statement and its signature, which is DER. */
export interface Signature {
  readonly statement: Buffer
  readonly signature: Buffer
  readonly certificate: Pick<SigningCertificate, 'pem'>
}

/**
 * Enters a signature into the public log: `POST /api/v1/log/entries` of kind `dsse` 0.0.1 (rekor `openapi.yaml`). An entry
 * that is there already, left by a try whose answer was lost, is a 409 that tells where, and is taken from there.
 */
export async function enter(http: Http, signature: Signature): Promise<Got<TransparencyEntry>> {
  const body = Buffer.from(JSON.stringify(proposed(signature)))
  const answer = await http.send({ method: 'POST', url: entries, headers, body, repeatable: true })
  if (answer.status !== 409) return entryIn(answer, entries, signature)
  const location = answer.headers['location'] ?? ''
  const url = URL.canParse(location, entries) ? new URL(location, entries).href : ''
  if (!url.startsWith(`${entries}/`)) return { problem: unusable(entries, 'it does not tell where the entry is') }
  return entryIn(await http.send({ method: 'GET', url, headers }), url, signature)
}

function proposed({ statement, signature, certificate }: Signature): unknown {
  const envelope = {
    payloadType,
    payload: statement.toString('base64'),
    signatures: [{ sig: signature.toString('base64') }],
  }
  const verifiers = [Buffer.from(certificate.pem).toString('base64')]
  const spec = { proposedContent: { envelope: JSON.stringify(envelope), verifiers } }
  return { apiVersion: '0.0.1', kind: 'dsse', spec }
}

const count: Shape<number> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new TypeError(`${path} is not a count`)
}

const hex: Shape<Buffer> = (value, path) => {
  const digits = text(value, path)
  if (!/^(?:[0-9a-f]{2})+$/i.test(digits)) throw new TypeError(`${path} is not hexadecimal`)
  return Buffer.from(digits, 'hex')
}

const logged = record(
  object({
    body: text,
    integratedTime: count,
    logID: hex,
    logIndex: count,
    verification: object({
      signedEntryTimestamp: text,
      inclusionProof: object({ checkpoint: text, hashes: list(hex), logIndex: count, rootHash: hex, treeSize: count }),
    }),
  }),
)

function entryIn(answer: HttpResponse, url: string, signature: Signature): Got<TransparencyEntry> {
  if (isDown(answer)) return { problem: down(url, answer) }
  if (answer.status < 200 || answer.status > 299) return { problem: refused(url, answer) }
  const [entry, ...more] = Object.values(read(answer, logged) ?? {})
  if (entry === undefined || more.length > 0) return { problem: unusable(url, 'it is not one whole entry of the log') }
  if (!isOf(entry.body, signature)) return { problem: unusable(url, 'the entry is for another signature') }
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification
  return {
    got: {
      logIndex: String(entry.logIndex),
      logId: { keyId: entry.logID.toString('base64') },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: proof.rootHash.toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: proof.hashes.map((each) => each.toString('base64')),
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    },
  }
}

const bodyShape = object({
  kind: oneOf('dsse'),
  apiVersion: oneOf('0.0.1'),
  spec: object({ payloadHash: object({ value: text }), signatures: list(object({ signature: text })) }),
})

/** PyPI holds the entry against the envelope as well, but only after the crates are out. */
function isOf(body: string, { statement, signature }: Signature): boolean {
  try {
    const { spec } = bodyShape(JSON.parse(Buffer.from(body, 'base64').toString()), '')
    return (
      spec.payloadHash.value === sha256Of(statement) &&
      spec.signatures.length === 1 &&
      spec.signatures[0]?.signature === signature.toString('base64')
    )
  } catch {
    return false
  }
}

const refused = (url: string, answer: HttpResponse) =>
  problem(
    'attestation-log-refused',
    `${url} answered ${answer.status}: ${wordsOf(answer)}.`,
    'Look at https://status.sigstore.dev and run the job again: nothing was uploaded. `attestations: if-available` publishes without them instead.',
  )
