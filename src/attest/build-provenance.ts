import { type Problem, problem } from '../model/problem.ts'
import type { AttestationStore } from '../ports/attestation-store.ts'
import type { GitHubRefusal } from '../ports/github.ts'
import type { Http } from '../ports/http.ts'
import type { Attestable } from './attest.ts'
import { buildStatementOf, readBuildClaims } from './build-statement.ts'
import { bundleOf, type SigstoreBundle } from './bundle.ts'
import type { CertificateSource } from './certificate.ts'
import { counted } from './counted.ts'
import type { Wanted } from './eligibility.ts'
import { type ProvenanceFacts, provenanceOff } from './provenance-eligibility.ts'
import { seal } from './seal.ts'

/** What provenance is made of. */
export interface ProvenanceOptions extends ProvenanceFacts {
  readonly http: Http
  readonly source: CertificateSource
  readonly store: AttestationStore
  /** Of the job's OIDC token, as they are. */
  readonly claims: Readonly<Record<string, unknown>>
}

/** A statement that GitHub has stored. */
export interface StoredProvenance {
  /** Where a person can look at it. */
  readonly page: string
  readonly envelope: SigstoreBundle['dsseEnvelope']
  readonly files: readonly Attestable[]
}

/** What became of the provenance. An error among the problems ends the release, before anything was uploaded. */
export interface Provenances {
  readonly stored: readonly StoredProvenance[]
  readonly problems: readonly Problem[]
  /** One line for the log. */
  readonly words: string
}

/** How many files one statement may name (actions/attest, README: "Subject Limits"). */
const mostSubjects = 1024

/**
 * Signs that this run made the files and stores that with GitHub, a statement for every 1024 of them. A job that may not
 * store it is warned; everything else that fails is an error, or a warning where attestations are wanted `if-available`.
 */
export async function attestBuild(options: ProvenanceOptions, files: readonly Attestable[]): Promise<Provenances> {
  const { http, source, store, wanted, serverUrl } = options
  const read = readBuildClaims(options.claims)
  const off = provenanceOff(options)
  if (off !== undefined) return none(`none, because ${off}.`)
  if (files.length === 0) return none('nothing to sign.')
  if ('missing' in read) return none(`none, because the job's OIDC token lacks ${read.missing.join(', ')}.`)
  const { claims } = read
  const stored: StoredProvenance[] = []
  for (let at = 0; at < files.length; at += mostSubjects) {
    const part = files.slice(at, at + mostSubjects)
    const sealed = await seal(http, source, buildStatementOf(part, claims, serverUrl))
    if ('problem' in sealed) return failed(stored, wanted, sealed.problem)
    const bundle = bundleOf(sealed.got)
    const answer = await store.store(bundle)
    if ('refused' in answer) return failed(stored, wanted, isForbidden(answer) ? forbidden(answer) : refused(answer))
    const page = `${serverUrl}/${claims.repository}/attestations/${answer.id}`
    stored.push({ page, envelope: bundle.dsseEnvelope, files: part })
  }
  const pages = stored.map((each) => each.page).join(', ')
  return { stored, problems: [], words: `Build provenance: ${counted(files)} in ${pages}` }
}

const none = (why: string): Provenances => ({ stored: [], problems: [], words: `Build provenance: ${why}` })

/** Where the files could not be signed for the index, they are not tried here again. */
export const unproved: Provenances = none('none, because the files could not be signed.')

/** Each file with the statement that names it. */
export const sentProvenance = (stored: readonly StoredProvenance[]) =>
  stored.flatMap(({ files, envelope: { payload }, page }) =>
    files.map(({ filename, sha256 }) => ({ filename, sha256, payload, page })),
  )

function failed(stored: readonly StoredProvenance[], wanted: Wanted, why: Problem): Provenances {
  const words = 'Build provenance: it could not be stored.'
  return { stored, problems: [wanted === 'if-available' ? tolerated(why) : why], words }
}

/** An installation's token is told so where the job's `permissions` lack the scope. */
const isForbidden = ({ status, refused: words }: GitHubRefusal): boolean =>
  status === 403 && /not accessible by/i.test(words)

/**
 * Never an error: the permissions stand in the workflow at the tag, so running the job again would change nothing, and
 * neither registry asks for this attestation.
 */
const forbidden = ({ status, refused: words }: GitHubRefusal): Problem =>
  problem(
    'provenance-permission',
    `The job may not store build provenance on GitHub, which answered ${status}: ${words}. The files are published without.`,
    'Add to the publishing job:\n    permissions:\n      attestations: write\n      id-token: write\n      contents: write\nor set `attestations: false`.',
    { level: 'warning' },
  )

const refused = ({ status, refused: words }: GitHubRefusal): Problem =>
  problem(
    'provenance-refused',
    `GitHub did not store the build provenance: it ${status === 0 ? `did not answer: ${words}` : `answered ${status}: ${words}`}.`,
    'Look at https://www.githubstatus.com and run the job again: nothing was uploaded. `attestations: if-available` publishes without it instead.',
  )

const tolerated = (each: Problem): Problem =>
  each.level === 'warning'
    ? each
    : {
        ...each,
        level: 'warning',
        fix: 'The files are published without build provenance. `attestations: true` stops the release instead.',
      }
