import { json, type LoopbackResponse } from '../../handler.ts'
import { fullName } from '../../run-facts.ts'
import { type Leaf, textExtension } from '../pypi/attested/certificate.ts'
import { at, bytesAt, listAt, textAt } from '../pypi/attested/trust-root.ts'
import { signatureFault } from '../pypi/attested/verifier.ts'
import { type Ask, failure, invalidRequest, notFound, page, readFields } from './answer.ts'

const bundleTypes = [
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
]
const payloadType = 'application/vnd.in-toto+json'
const slsa = 'https://slsa.dev/provenance/v1'
const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

/** What `predicate_type` may say instead of the whole type. */
const shortTypes: Readonly<Record<string, string>> = {
  provenance: 'https://slsa.dev/provenance/',
  sbom: 'https://spdx.dev/Document',
  release: 'https://in-toto.io/attestation/release/',
}

/**
 * `POST …/attestations` with a Sigstore bundle: checks the signature, that this repository signed it, and the statement.
 * GitHub's words for repository, build type and subjects are those of bug reports (actions/attest-build-provenance#216,
 * #761); behind the same `Invalid Argument` the words for a signature are the verifier's.
 */
export function createAttestation(ask: Ask): LoopbackResponse {
  const unavailable = featureFault(ask)
  if (unavailable !== undefined) return failure(403, unavailable, ask.reference)
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { bundle } = read.fields
  if (bundle === undefined) return invalidRequest('"bundle" wasn\'t supplied.', ask)
  if (typeof bundle !== 'object' || bundle === null || Array.isArray(bundle)) {
    return invalidRequest(`For 'properties/bundle', ${JSON.stringify(bundle)} is not an object.`, ask)
  }
  const payload = bytesAt(at(bundle, 'dsseEnvelope'), 'payload')
  const statement = parse(payload)
  const why = envelopeFault(bundle, payload, ask) ?? statementFault(statement)
  if (why !== undefined) return failure(422, `Invalid Argument - ${why}`, ask.reference)
  const { state } = ask
  const stored = {
    id: state.nextId++,
    bundle,
    predicateType: textAt(statement, 'predicateType'),
    digests: new Set(subjectsOf(statement)),
  }
  state.attestations.push(stored)
  return json(201, { id: stored.id })
}

/** `GET …/attestations/sha256:{hex}?predicate_type=`: 404 where there is none. Later versions of the API show no bundle. */
export function listAttestations(ask: Ask): LoopbackResponse {
  const [, digest] = /^sha256:([0-9a-f]{64})$/.exec(ask.parameters['digest'] ?? '') ?? []
  if (digest === undefined) return invalidRequest('The digest is not in the form algorithm:hex-encoded-digest.', ask)
  const asked = ask.request.query.get('predicate_type')
  const wanted = asked === null ? '' : (shortTypes[asked] ?? asked)
  const found = ask.state.attestations
    .filter((each) => each.digests.has(digest) && each.predicateType.startsWith(wanted))
    .sort((one, other) => other.id - one.id)
  if (found.length === 0) return notFound(ask)
  const { items, headers } = page(found, ask)
  const isInline = (ask.request.headers['x-github-api-version'] ?? '') < '2026-03-10'
  const { id: repository_id } = ask.state.repository
  const attestations = items.map(({ id, bundle }) => ({
    ...(isInline && { bundle }),
    repository_id,
    bundle_url: `https://tmaproduction.blob.core.windows.net/attestations/${repository_id}/${id}.json.sn`,
    initiator: 'user',
  }))
  return json(200, { attestations }, headers)
}

/** Private repositories have it with GitHub Enterprise Cloud only, which the simulated owner has not. */
function featureFault({ state: { repository } }: Ask): string | undefined {
  if (repository.visibility === 'public') return undefined
  return repository.ownerKind === 'User'
    ? 'Feature not available for user-owned private repositories. To enable this feature, please make this repository public.'
    : `Feature not available for the ${repository.owner} organization. To enable this feature, please upgrade the billing plan, or make this repository public.`
}

function envelopeFault(bundle: object, statement: Buffer, { state }: Ask): string | undefined {
  if (!bundleTypes.includes(textAt(bundle, 'mediaType'))) return 'unsupported bundle media type'
  const envelope = at(bundle, 'dsseEnvelope')
  const type = textAt(envelope, 'payloadType')
  if (type !== payloadType) return `unsupported payload type: ${type}`
  const signatures = listAt(envelope, 'signatures')
  if (signatures.length !== 1) return 'the envelope must have exactly one signature'
  const material = at(bundle, 'verificationMaterial')
  const chain = listAt(at(material, 'x509CertificateChain'), 'certificates')
  const certificate = bytesAt(at(material, 'certificate') ?? chain[0], 'rawBytes')
  const entry = listAt(material, 'tlogEntries')[0]
  if (state.trustRoot === undefined) return 'no trusted root is set up here'
  const repository = `${state.urls.server}/${fullName(state.repository)}`
  try {
    const carried = { statement, signature: bytesAt(signatures[0], 'sig'), certificate, entry }
    return signatureFault(state.trustRoot, carried, (leaf) => signerFault(leaf, repository))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** 1.3.6.1.4.1.57264.1.12 is the Source Repository URI (fulcio `docs/oid-info.md`). */
function signerFault(leaf: Leaf, repository: string): string | undefined {
  const signer = textExtension(leaf, '1.3.6.1.4.1.57264.1.12') ?? ''
  return signer.toLowerCase() === repository.toLowerCase()
    ? undefined
    : `values do not match: ${signer} != ${repository}`
}

function statementFault(statement: unknown): string | undefined {
  if (textAt(statement, '_type') !== 'https://in-toto.io/Statement/v1') return 'unsupported statement type'
  const digests = subjectsOf(statement)
  if (digests.length === 0) return 'no subject in statement'
  if (!digests.every((each) => /^[0-9a-f]{64}$/.test(each))) return 'invalid digest in statement'
  if (new Set(digests).size < digests.length) return 'duplicate subject in statement'
  const type = textAt(statement, 'predicateType')
  if (type === '') return 'no predicate type in statement'
  const built = textAt(at(at(statement, 'predicate'), 'buildDefinition'), 'buildType')
  return type === slsa && built !== buildType ? `unsupported build type: ${built}` : undefined
}

const subjectsOf = (statement: unknown): readonly string[] =>
  listAt(statement, 'subject').map((each) => textAt(at(each, 'digest'), 'sha256'))

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
