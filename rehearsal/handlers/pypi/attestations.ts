import type { UploadIdentity } from './authentication.ts'
import { badRequest, type Refused } from './refusal.ts'
import type { AttestedFile, PypiOptions } from './state.ts'

const predicates = ['https://docs.pypi.org/attestations/publish/v1', 'https://slsa.dev/provenance/v1']

/** What was verified, and the publisher it was verified against, as the provenance names it. */
export interface Verified {
  readonly attestations: readonly unknown[]
  readonly publisher: unknown
}

/**
 * Checks the `attestations` field (PEP 740; warehouse `attestations/services.py`). Whether a signature holds is asked of
 * `verifyAttestation`; without one nothing can be verified, and everything is refused.
 */
export async function verifyAttestations(
  text: string,
  identity: UploadIdentity,
  file: { readonly filename: string; readonly sha256: string },
  verify: PypiOptions['verifyAttestation'],
): Promise<Verified | Refused> {
  const refused = (why: string): Refused => badRequest(`Invalid attestations supplied during upload: ${why}`)
  if (identity.kind === 'user') return refused('Attestations are only supported when using Trusted Publishing')
  const attestations = parse(text)
  if (attestations === undefined || !attestations.every(isAttestation)) {
    return refused('Malformed attestations: 1 validation error for list[Attestation]')
  }
  if (attestations.length === 0) return refused('Malformed attestations: an empty attestation set is not permitted')
  if (attestations.length > predicates.length) {
    return refused(`A maximum of ${predicates.length} attestations per file are supported`)
  }
  const { publisher } = identity.token
  const seen = new Set<string>()
  for (const attestation of attestations) {
    const why = await faultOf(verify, attestation, { ...file, publisher })
    if (why !== undefined) return refused(why)
    const predicate = predicateOf(attestation.envelope.statement)
    if (!predicates.includes(predicate)) return refused(`Attestation with unsupported predicate type: ${predicate}`)
    if (seen.has(predicate)) {
      const why = `Multiple attestations for the same file with the same predicate type (${predicate}) are not supported`
      return refused(why)
    }
    seen.add(predicate)
  }
  const environment = publisher.environment ?? null
  const repository = `${publisher.owner}/${publisher.repository}`
  const named = { kind: 'GitHub', repository, workflow: publisher.workflow, environment, claims: null }
  return { attestations, publisher: named }
}

async function faultOf(
  verify: PypiOptions['verifyAttestation'],
  attestation: unknown,
  file: AttestedFile,
): Promise<string | undefined> {
  try {
    const why = verify === undefined ? 'no verifier is set up here' : await verify(attestation, file)
    if (why === undefined) return undefined
    return `Could not verify the uploaded artifact using the included attestation: Verification failed: ${why}`
  } catch (error) {
    // what is no refusal of the verifier is worded by the service around it
    return `Unknown error while trying to verify included attestations: ${wordsOf(error)}`
  }
}

const wordsOf = (error: unknown): string =>
  isRecord(error) && typeof error['message'] === 'string' ? error['message'] : String(error)

interface Attestation {
  readonly version: 1
  readonly verification_material: { readonly certificate: string; readonly transparency_entries: readonly unknown[] }
  readonly envelope: { readonly statement: string; readonly signature: string }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Standard base64; the URL kind is refused. */
const isBase64 = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value)

function isAttestation(value: unknown): value is Attestation {
  if (!isRecord(value) || value['version'] !== 1) return false
  const { verification_material: material, envelope } = value
  if (!isRecord(material) || !isRecord(envelope)) return false
  const entries = material['transparency_entries']
  if (!Array.isArray(entries) || entries.length === 0 || !entries.every(isRecord)) return false
  return [material['certificate'], envelope['statement'], envelope['signature']].every(isBase64)
}

function parse(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

function predicateOf(statement: string): string {
  try {
    const value: unknown = JSON.parse(Buffer.from(statement, 'base64').toString('utf8'))
    return isRecord(value) ? String(value['predicateType']) : ''
  } catch {
    return ''
  }
}
