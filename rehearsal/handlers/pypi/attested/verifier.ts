import { createHash, verify } from 'node:crypto'
import { readDer } from '../../../der.ts'
import type { AttestedFile } from '../state.ts'
import { issuerOf, type Leaf, readLeaf } from './certificate.ts'
import { type CarriedEntry, entryFault, readEntry } from './log-entry.ts'
import { publisherFault } from './publisher.ts'
import { statementFault } from './subject.ts'
import { timestampFault } from './timestamp.ts'
import { at, bytesAt, listAt, readTrustRoot, textAt, type TrustRoot } from './trust-root.ts'

/**
 * Verifies attestations as PyPI does (pypi-attestations `Attestation.verify`, sigstore-python `Verifier.verify_dsse`) and
 * in its order: time, chain, certificate log, publisher, log entry, signature, entry against envelope, statement. Gives
 * why one does not verify, and throws where it cannot be read, which PyPI words differently. Throws at once where
 * `trustedRoot` is none.
 */
export function attestationVerifier(
  trustedRoot: unknown,
): (attestation: unknown, file: AttestedFile) => string | undefined {
  const root = readTrustRoot(trustedRoot)
  return (attestation, file) => fault(root, attestation, file)
}

function fault(root: TrustRoot, attestation: unknown, file: AttestedFile): string | undefined {
  const material = at(attestation, 'verification_material')
  const envelope = at(attestation, 'envelope')
  const statement = bytesAt(envelope, 'statement')
  const carried = {
    statement,
    signature: bytesAt(envelope, 'signature'),
    certificate: bytesAt(material, 'certificate'),
    entry: listAt(material, 'transparency_entries')[0],
  }
  return (
    signatureFault(root, carried, (leaf) => publisherFault(leaf, file.publisher)) ?? statementFault(statement, file)
  )
}

/** A signed statement with all that vouches for it. The certificate is DER; the entry is as the bundle has it. */
export interface CarriedStatement extends Signed {
  readonly certificate: Buffer
  readonly entry: unknown
}

/**
 * Why the signature does not hold, or its certificate is not one that `policy` takes; `undefined` where all is well.
 * Throws where certificate or entry cannot be read.
 */
export function signatureFault(root: TrustRoot, carried: CarriedStatement, policy: Policy): string | undefined {
  const leaf = leafIn(carried.certificate)
  const entry = readEntry(carried.entry)
  return certificateFault(root, leaf, entry, policy) ?? entryFault(entry, root) ?? envelopeFault(leaf, entry, carried)
}

/** Why a certificate is not of whom it should be. */
type Policy = (leaf: Leaf) => string | undefined

function leafIn(bytes: Buffer): Leaf {
  try {
    return readLeaf(bytes)
  } catch {
    throw new Error('invalid X.509 certificate')
  }
}

function certificateFault(root: TrustRoot, leaf: Leaf, entry: CarriedEntry, policy: Policy): string | undefined {
  if (entry.integratedTime === undefined) return 'not enough sources of verified time'
  if (entry.kind !== 'dsse/0.0.1' && entry.kind !== 'hashedrekord/0.0.1') {
    return 'Integrated time only supported for dsse/hashedrekord 0.0.1 types'
  }
  const issuer = issuerOf(leaf.certificate, root, entry.integratedTime * 1000)
  if (issuer === undefined) {
    return 'failed to build timestamp certificate chain: validation failed: candidates exhausted'
  }
  return timestampFault(leaf, issuer, root) ?? usageFault(leaf) ?? policy(leaf)
}

/** RFC 5280, 4.2.1.3: the first bit of the BIT STRING is the digital signature. 4.2.1.12: 3.3 is code signing. */
function usageFault({ certificate, extension }: Leaf): string | undefined {
  const bits = readDer(extension('2.5.29.15') ?? Buffer.alloc(0))[0]?.content
  if (((bits?.[1] ?? 0) & 0x80) === 0) return 'Key usage is not of type `digital signature`'
  // Node calls the extended usages so
  return certificate.keyUsage.includes('1.3.6.1.5.5.7.3.3')
    ? undefined
    : 'Extended usage does not contain `code signing`'
}

interface Signed {
  readonly statement: Buffer
  readonly signature: Buffer
}

const payloadType = 'application/vnd.in-toto+json'

function envelopeFault(leaf: Leaf, entry: CarriedEntry, { statement, signature }: Signed): string | undefined {
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${statement.length} `
  const message = Buffer.concat([Buffer.from(head), statement])
  if (!verify('sha256', message, leaf.certificate.publicKey, signature)) return 'DSSE: invalid signature'
  if (entry.kind !== 'dsse/0.0.1') return `Unsupported DSSE log entry type: ${entry.kind}`
  const spec = at(JSON.parse(entry.body.toString()), 'spec')
  if (textAt(at(spec, 'payloadHash'), 'value') !== createHash('sha256').update(statement).digest('hex')) {
    return 'log entry payload hash does not match bundle'
  }
  const [logged, ...more] = listAt(spec, 'signatures')
  const fits =
    more.length === 0 &&
    textAt(logged, 'signature') === signature.toString('base64') &&
    bytesAt(logged, 'verifier').toString() === leaf.certificate.toString()
  return fits ? undefined : 'log entry signatures do not match bundle'
}
