import type { SigstoreState } from '../../rehearsal/handlers/sigstore/state.ts'
import type { JobDifferences } from '../../rehearsal/job-facts.ts'
import type { RunDifferences } from '../../rehearsal/run-facts.ts'
import { attestAll } from '../../src/attest/attest.ts'
import type { Attestation, TransparencyEntry } from '../../src/attest/attestation.ts'
import { attestable, withSigstore } from './stage.ts'

/** One file with an attestation that was made for it, or tampered with. */
export interface Case {
  readonly filename: string
  readonly sha256: string
  readonly attestation: Attestation
  readonly publisher: { readonly owner: string; readonly repository: string; readonly workflow: string }
}

/** What is wrong with an attestation, and what PyPI's verifier says; without words it verifies. */
export interface Forgery {
  readonly title: string
  readonly words?: string
  /** Whether it cannot even be read, which PyPI words differently. */
  readonly unreadable?: true
  readonly run?: RunDifferences
  readonly job?: JobDifferences
  readonly change?: (made: Case, sigstore: SigstoreState) => Case
}

const file = attestable('demo_x-1.0-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl')
const publisher = { owner: 'octo-org', repository: 'octo-repo', workflow: 'release.yml' }

interface Made {
  readonly made: Case
  readonly sigstore: SigstoreState
}

const kept = new Map<string, Promise<Made>>()

/** Makes an attestation with the client; once for all cases of the same job. */
function make({ run, job }: Forgery): Promise<Made> {
  const key = JSON.stringify([run, job])
  const found = kept.get(key)
  if (found !== undefined) return found
  const making = withSigstore({ ...(run && { run }), ...(job && { job }) }, async (stage) => {
    const { attestations, problems } = await attestAll(stage, [file])
    const attestation = attestations.get(file.filename)
    if (attestation === undefined) throw new Error(JSON.stringify(problems))
    return { made: { ...file, attestation, publisher }, sigstore: stage.sigstore }
  })
  kept.set(key, making)
  return making
}

/** Hands on the forged attestation, and the Sigstore that the true one came from. */
export async function withCase<T>(
  forgery: Forgery,
  use: (forged: Case, sigstore: SigstoreState) => T,
): Promise<Awaited<T>> {
  const { made, sigstore } = await make(forgery)
  return await use(forgery.change?.(made, sigstore) ?? made, sigstore)
}

/** Another entry of the log in its place. */
const entry =
  (change: (entry: TransparencyEntry) => TransparencyEntry) =>
  (made: Case): Case => {
    const material = made.attestation.verification_material
    const changed = { ...material, transparency_entries: [change(material.transparency_entries[0])] as const }
    return { ...made, attestation: { ...made.attestation, verification_material: changed } }
  }

const proof = (change: (proof: TransparencyEntry['inclusionProof']) => Partial<TransparencyEntry['inclusionProof']>) =>
  entry((given) => ({ ...given, inclusionProof: { ...given.inclusionProof, ...change(given.inclusionProof) } }))

const envelope =
  (change: Partial<Attestation['envelope']>) =>
  (made: Case): Case => ({
    ...made,
    attestation: { ...made.attestation, envelope: { ...made.attestation.envelope, ...change } },
  })

/** The same bytes with the last one changed, in base64. */
function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes.toString('base64')
}

const reusable = { ref: 'octo-org/octo-repo/.github/workflows/publish.yml@refs/tags/v1.0.0', sha: '2'.repeat(40) }
const elsewhere = Buffer.alloc(32, 7).toString('base64')

/** What the verifier of PyPI is asked about: the attestation as it was made, and with one thing changed at a time. */
export const forgeries: readonly Forgery[] = [
  { title: 'nothing at all' },
  { title: 'a job in an environment', job: { environment: 'release' } },
  { title: 'a dispatch on a branch', run: { event: 'workflow_dispatch', ref: 'refs/heads/main' } },
  {
    title: 'another order of the tags in the name',
    change: (made) => ({ ...made, filename: 'demo_x-1.0-cp313-cp313-manylinux2014_x86_64.manylinux_2_17_x86_64.whl' }),
  },
  {
    title: 'another file name',
    words: 'subject does not match distribution name',
    change: (made) => ({ ...made, filename: 'demo_x-1.0-py3-none-any.whl' }),
  },
  {
    title: 'another hash',
    words: 'subject does not match distribution digest',
    change: (made) => ({ ...made, sha256: 'ab'.repeat(32) }),
  },
  {
    title: 'another repository',
    words: "Certificate's OIDCSourceRepositoryURI does not match",
    change: (made) => ({ ...made, publisher: { ...publisher, repository: 'other' } }),
  },
  {
    title: 'another workflow',
    words: 'does not match expected Trusted Publisher (ci.yml @ octo-org/octo-repo)',
    change: (made) => ({ ...made, publisher: { ...publisher, workflow: 'ci.yml' } }),
  },
  {
    // what PyPI has as the publisher is the file that is called; what the certificate has is the one that calls
    title: 'a reusable workflow of the same repository',
    words: 'does not match expected Trusted Publisher (publish.yml @ octo-org/octo-repo)',
    job: { called: reusable },
    change: (made) => ({ ...made, publisher: { ...publisher, workflow: 'publish.yml' } }),
  },
  {
    // as from a log of the second version
    title: 'no promise of the log',
    words: 'bundle must contain an inclusion promise or signed timestamp(s)',
    unreadable: true,
    change: entry(({ inclusionPromise: _gone, ...rest }) => rest as TransparencyEntry),
  },
  {
    title: 'no proof of the log',
    words: 'invalid transparency log entry',
    unreadable: true,
    change: entry(({ inclusionProof: _gone, ...rest }) => rest as TransparencyEntry),
  },
  {
    title: 'an entry of a version that there is not',
    words: 'Expected log entry version 0.0.1 - 0.0.2, got 0.0.3',
    unreadable: true,
    change: entry((given) => ({ ...given, kindVersion: { kind: 'dsse', version: '0.0.3' as '0.0.1' } })),
  },
  {
    title: 'a certificate that is none',
    words: 'invalid X.509 certificate',
    unreadable: true,
    change: (made) => withCertificate(made, Buffer.from('none')),
  },
  {
    title: 'no time',
    words: 'not enough sources of verified time',
    change: entry(({ integratedTime: _gone, ...rest }) => rest as TransparencyEntry),
  },
  {
    title: 'an entry of another kind',
    words: 'Integrated time only supported for dsse/hashedrekord 0.0.1 types',
    change: entry((given) => ({ ...given, kindVersion: { kind: 'intoto' as 'dsse', version: '0.0.1' } })),
  },
  {
    title: 'an entry that was relabelled',
    words: 'Unsupported DSSE log entry type: hashedrekord/0.0.1',
    change: entry((given) => ({ ...given, kindVersion: { kind: 'hashedrekord' as 'dsse', version: '0.0.1' } })),
  },
  {
    title: 'a time after the end of the certificate',
    words: 'failed to build timestamp certificate chain',
    change: entry((given) => ({ ...given, integratedTime: String(Number(given.integratedTime) + 3600) })),
  },
  {
    title: 'another time within the certificate',
    words: 'invalid log entry: SET: invalid inclusion promise: keyring: invalid signature',
    change: entry((given) => ({ ...given, integratedTime: String(Number(given.integratedTime) + 1) })),
  },
  {
    title: 'another index in the whole log',
    words: 'invalid log entry: SET: invalid inclusion promise: keyring: invalid signature',
    change: entry((given) => ({ ...given, logIndex: String(Number(given.logIndex) + 1) })),
  },
  {
    title: 'another promise',
    words: 'invalid log entry: SET: invalid inclusion promise: keyring: invalid signature',
    change: entry((given) => ({
      ...given,
      inclusionPromise: { signedEntryTimestamp: flipped(given.inclusionPromise.signedEntryTimestamp) },
    })),
  },
  {
    title: 'another root',
    words: 'invalid log entry: inclusion proof contains invalid root hash',
    change: proof(() => ({ rootHash: elsewhere })),
  },
  {
    title: 'another hash on the way to the root',
    words: 'invalid log entry: inclusion proof contains invalid root hash',
    change: proof(({ hashes }) => ({ hashes: [elsewhere, ...hashes.slice(1)] })),
  },
  {
    title: 'a hash too many',
    words: 'invalid log entry: inclusion proof has wrong size',
    change: proof(({ hashes }) => ({ hashes: [...hashes, elsewhere] })),
  },
  {
    title: 'a hash too few',
    words: 'invalid log entry: inclusion proof has wrong size',
    change: proof(({ hashes }) => ({ hashes: hashes.slice(1) })),
  },
  {
    title: 'a checkpoint with another size',
    words: 'invalid log entry: checkpoint: invalid signature',
    change: proof(({ checkpoint }) => ({
      checkpoint: { envelope: checkpoint.envelope.replace(/\n\d+\n/, '\n400\n') },
    })),
  },
  {
    title: 'a checkpoint that the log did not sign',
    words: 'invalid log entry: checkpoint: Signature not found',
    change: proof(({ checkpoint }) => ({
      checkpoint: { envelope: checkpoint.envelope.replace(/ \S+\n$/, ` ${elsewhere}\n`) },
    })),
  },
  {
    title: 'a checkpoint without signatures',
    words: 'invalid log entry: ',
    change: proof(({ checkpoint }) => ({
      checkpoint: { envelope: checkpoint.envelope.replace(/\n\n[\s\S]*$/, '\n') },
    })),
  },
  {
    title: 'another body of the entry',
    words: 'invalid log entry: inclusion proof contains invalid root hash',
    change: entry((given) => ({ ...given, canonicalizedBody: flipped(given.canonicalizedBody) })),
  },
  {
    title: 'another signature',
    words: 'DSSE: invalid signature',
    change: (made) => envelope({ signature: flipped(made.attestation.envelope.signature) })(made),
  },
  {
    title: 'another statement under the same signature',
    words: 'DSSE: invalid signature',
    change: envelope({ statement: Buffer.from('{}').toString('base64') }),
  },
  {
    title: 'a certificate of an authority that nobody trusts',
    words: 'failed to build timestamp certificate chain',
    change: (made, sigstore) => withCertificate(made, stranger(sigstore)),
  },
]

/** A certificate with the right name and dates that was signed by somebody else: its signature is not the authority's. */
function stranger(sigstore: SigstoreState): Buffer {
  const certificate = Buffer.from(sigstore.issued[0]?.certificate ?? [])
  certificate[certificate.length - 1] = (certificate.at(-1) ?? 0) ^ 1
  return certificate
}

function withCertificate(made: Case, certificate: Buffer): Case {
  const material = made.attestation.verification_material
  const changed = { ...material, certificate: certificate.toString('base64') }
  return { ...made, attestation: { ...made.attestation, verification_material: changed } }
}
