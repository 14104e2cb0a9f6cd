import type { Attestation } from '../../attest/attestation.ts'
import { type Provenances, sentProvenance } from '../../attest/build-provenance.ts'
import { ecosystemOf, type LocalDistribution } from '../../model/distribution.ts'
import { type FileOutcome, isOut } from '../../model/outcome.ts'
import type { Prepared } from '../../preflight.ts'
import { ecosystems, type Uploaded } from '../../publish/both.ts'
import type { Stage } from '../../stage.ts'
import { type AttestedSight, waitUntilAttested } from '../../verify/attested.ts'
import type { Verified } from '../../verify/compare.ts'
import { type ProvenanceSight, waitUntilListed } from '../../verify/provenance.ts'
import { waitUntilServed } from '../../verify/wait.ts'

type Files = readonly LocalDistribution[]

type Attestations = ReadonlyMap<string, Attestation>

/** Waits until the registries serve what is out, and compares it with what was built. */
export async function verifyAll(
  stage: Stage,
  { plan }: Prepared,
  files: readonly LocalDistribution[],
  outcomes: readonly FileOutcome[],
): Promise<readonly Verified[]> {
  const registries = stage.registriesFor(plan.pypi)
  const out = new Set(outcomes.filter((each) => isOut(each.outcome)).map((each) => each.filename))
  const parts = await Promise.all(
    ecosystems.map((ecosystem) =>
      waitUntilServed({
        registry: registries[ecosystem],
        distributions: files.filter((each) => out.has(each.filename) && ecosystemOf(each.kind) === ecosystem),
        clock: stage.ports.clock,
      }),
    ),
  )
  return parts.flat()
}

/** What was uploaded with an attestation is to be shown with it. */
export function verifyAttestations(
  stage: Stage,
  { plan }: Prepared,
  files: Files,
  { outcomes, attestations }: Pick<Uploaded, 'outcomes'> & { readonly attestations: Attestations },
): Promise<readonly AttestedSight[]> {
  const { python: registry, provenance } = stage.registriesFor(plan.pypi)
  const uploaded = new Set(outcomes.filter((each) => each.outcome === 'uploaded').map((each) => each.filename))
  const sent = files.flatMap((distribution) => {
    const envelope = attestations.get(distribution.filename)?.envelope
    return envelope !== undefined && uploaded.has(distribution.filename) ? [{ distribution, envelope }] : []
  })
  return waitUntilAttested({ registry, provenance, sent, clock: stage.ports.clock })
}

/** Each file that was uploaded is to be listed by its digest, which is the one that the registry tells. */
export function verifyProvenance(
  { ports }: Stage,
  { stored }: Provenances,
  outcomes: readonly FileOutcome[],
): Promise<readonly ProvenanceSight[]> {
  const uploaded = new Set(outcomes.filter((each) => each.outcome === 'uploaded').map((each) => each.filename))
  const sent = sentProvenance(stored).filter((each) => uploaded.has(each.filename))
  return waitUntilListed({ store: ports.attestations, sent, clock: ports.clock })
}
