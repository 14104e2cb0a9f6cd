import type { Attestation } from '../../attest/attestation.ts'
import { type Provenances, sentProvenance } from '../../attest/build-provenance.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import { type FileOutcome, isOut } from '../../model/outcome.ts'
import type { Plan } from '../../model/plan.ts'
import type { Ports } from '../../ports.ts'
import type { Uploaded } from '../../publish/both.ts'
import type { Registries } from '../../stage.ts'
import { type AttestedSight, waitUntilAttested } from '../../verify/attested.ts'
import type { Verified } from '../../verify/compare.ts'
import { type ProvenanceSight, waitUntilListed } from '../../verify/provenance.ts'
import { servedBy } from '../../verify/release.ts'

type Files = readonly LocalDistribution[]

type Watched = Pick<Registries, 'python' | 'rust' | 'provenance'>

/** Whom is asked. */
interface Reach {
  readonly ports: Pick<Ports, 'attestations' | 'clock'>
  readonly registriesFor: (pypi: Plan['pypi']) => Watched
}

/** What a release is watched for once it is uploaded. */
export interface Released {
  readonly files: Files
  /** Those of {@link files} that the Python index did not hold before. */
  readonly unsigned: Files
  readonly uploaded: Pick<Uploaded, 'outcomes'> & {
    readonly attestations: ReadonlyMap<string, Pick<Attestation, 'envelope'>>
  }
  readonly proven: Pick<Provenances, 'stored'>
}

/** What was seen of a release: one result a file of what was waited for. */
export interface Seen {
  readonly verified: readonly Verified[]
  readonly attested: readonly AttestedSight[]
  readonly listed: readonly ProvenanceSight[]
}

/**
 * Waits until the registries serve what is out, and compares it with what was built; meanwhile until GitHub lists the
 * build provenance. For the attestations the Python index is asked after its files: the time they have begins there.
 */
export async function verifyAll(
  { ports, registriesFor }: Reach,
  pypi: Plan['pypi'],
  released: Released,
): Promise<Seen> {
  const registries = registriesFor(pypi)
  const out = namesOf(released.uploaded.outcomes, isOut)
  const files = released.files.filter((each) => out.has(each.filename))
  const python = servedBy(registries, 'python', files, { clock: ports.clock })
  const [crates, distributions, attested, listed] = await Promise.all([
    servedBy(registries, 'rust', files, { clock: ports.clock }),
    python,
    python.then(() => verifyAttestations(ports, registries, released)),
    verifyProvenance(ports, released),
  ])
  return { verified: [...crates, ...distributions], attested, listed }
}

/** What was uploaded with an attestation is to be shown with it. */
function verifyAttestations(
  { clock }: Reach['ports'],
  { python: registry, provenance }: Watched,
  { unsigned, uploaded: { outcomes, attestations } }: Released,
): Promise<readonly AttestedSight[]> {
  const uploaded = namesOf(outcomes, isUploaded)
  const sent = unsigned.flatMap((distribution) => {
    const envelope = attestations.get(distribution.filename)?.envelope
    return envelope !== undefined && uploaded.has(distribution.filename) ? [{ distribution, envelope }] : []
  })
  return waitUntilAttested({ registry, provenance, sent, clock })
}

/** Each file that was uploaded is to be listed by its digest, which is the one that the registry tells. */
function verifyProvenance(
  { attestations: store, clock }: Reach['ports'],
  { uploaded: { outcomes }, proven: { stored } }: Released,
): Promise<readonly ProvenanceSight[]> {
  const uploaded = namesOf(outcomes, isUploaded)
  const sent = sentProvenance(stored).filter((each) => uploaded.has(each.filename))
  return waitUntilListed({ store, sent, clock })
}

type Outcome = FileOutcome['outcome']

const isUploaded = (outcome: Outcome): boolean => outcome === 'uploaded'

/** The names of the files that ended so. */
const namesOf = (outcomes: readonly FileOutcome[], isSo: (outcome: Outcome) => boolean): ReadonlySet<string> =>
  new Set(outcomes.filter((each) => isSo(each.outcome)).map((each) => each.filename))
