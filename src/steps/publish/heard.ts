import { attestBuild, type Provenances } from '../../attest/build-provenance.ts'
import type { CertificateSource } from '../../attest/certificate.ts'
import { type Eligibility, eligibility } from '../../attest/eligibility.ts'
import type { ProvenanceFacts } from '../../attest/provenance-eligibility.ts'
import { visibilityInClaims } from '../../guards/facts.ts'
import { claimsOf, payloadOf } from '../../model/claims.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import type { Problem } from '../../model/problem.ts'
import type { Prepared } from '../../preflight.ts'
import type { Stage } from '../../stage.ts'

type Files = readonly LocalDistribution[]

/** What the job's own token says before anything is minted with one. */
export interface Heard {
  readonly problems: readonly Problem[]
  readonly eligible: Eligibility
  /** Every claim of the token; empty where there is none. */
  readonly claims: Readonly<Record<string, unknown>>
  readonly visibility: ReturnType<typeof visibilityInClaims>
}

const refusedRun = { attest: false, why: 'the run is refused' } as const
/** Of a run that is refused. */
export const unheard: Heard = { problems: [], eligible: refusedRun, claims: {}, visibility: undefined }

/** In which workflow the job stands, which decides about attestations. */
export function hear(
  { ports, given, inputs, registriesFor }: Stage,
  { plan }: Prepared,
  unsigned: Files,
  jwt: string | undefined,
): Heard {
  const { available } = ports.identity
  const visibility = jwt === undefined ? undefined : visibilityInClaims(jwt)
  const eligible = eligibility({
    wanted: inputs.attestations,
    registry: registriesFor(plan.pypi).python.name,
    credential: available ? 'trusted' : 'token',
    hasToken: given.python !== undefined,
    visibility,
    claims: jwt === undefined ? undefined : claimsOf(jwt),
  })
  const standing = eligible.attest || unsigned.length === 0 ? undefined : eligible.problem
  const problems = standing === undefined ? [] : [standing]
  return { eligible, problems, visibility, claims: jwt === undefined ? {} : payloadOf(jwt) }
}

/** What decides whether there is build provenance. */
export const provenanceFacts = ({ ports, inputs }: Stage, { visibility }: Heard): ProvenanceFacts => ({
  wanted: inputs.attestations,
  visibility,
  serverUrl: ports.run.serverUrl,
  hasIdentity: ports.identity.available,
})

/** Build provenance of all that is about to be uploaded, with the certificate that the other attestations have. */
export function prove(stage: Stage, heard: Heard, source: CertificateSource, files: Files): Promise<Provenances> {
  const { http, attestations: store } = stage.ports
  return attestBuild({ ...provenanceFacts(stage, heard), http, source, store, claims: heard.claims }, files)
}
