import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openEdge } from '../../rehearsal/edge.ts'
import { openFaults, parseFault } from '../../rehearsal/faults.ts'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import { handleSigstore, sigstoreHosts } from '../../rehearsal/handlers/sigstore.ts'
import { newSigstoreState, type SigstoreState } from '../../rehearsal/handlers/sigstore/state.ts'
import { identityClaims, type JobDifferences, newJob } from '../../rehearsal/job-facts.ts'
import { openJournal } from '../../rehearsal/journal.ts'
import { signJwt } from '../../rehearsal/jwt.ts'
import { newRun, type RunDifferences } from '../../rehearsal/run-facts.ts'
import { createHttp } from '../../src/platform/http.ts'
import type { Http } from '../../src/ports/http.ts'
import type { Identity } from '../../src/ports/runner.ts'
import type { Attestable } from '../../src/attest/attest.ts'
import { testClock, type TestClock } from '../platform/clock.ts'

const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The public half of the stages' token issuer. */
export const issuerKey = issuer.publicKey

/** What differs from a Sigstore that works and a job of the tag `v1.0.0`. */
export interface SigstoreStageDifferences {
  readonly run?: RunDifferences
  readonly job?: JobDifferences
  /** Claims over those of the job. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** As `--fault` has them; the services are `fulcio` and `rekor`. */
  readonly faults?: readonly string[]
  /** Milliseconds that each request takes longer. */
  readonly latency?: number
  /** Why the job gets no token. */
  readonly noToken?: string
  readonly answer?: Answer
}

/** Answers instead of the loopback Sigstore, or does something around its real answer. */
export type Answer = (
  request: LoopbackRequest,
  real: () => Promise<LoopbackResponse | 'upstream'>,
  clock: TestClock,
) => Promise<LoopbackResponse | 'upstream'>

/** A loopback Sigstore under the production names, and what a client of it is built from. */
export interface SigstoreStage {
  readonly sigstore: SigstoreState
  readonly clock: TestClock
  readonly http: Http
  readonly identity: Identity
  /** Audiences that tokens were asked for. */
  readonly audiences: readonly string[]
  /** `POST fulcio.sigstore.dev/api/v2/signingCert 200`, in the order in which the requests ended. */
  readonly requests: () => readonly string[]
  /** Bodies as they arrived. */
  readonly bodies: readonly string[]
}

/** A token of the stage's issuer. */
export function sigstoreJwt(claims: Readonly<Record<string, unknown>>, now: number): string {
  const seconds = Math.floor(now / 1000)
  const times = { iss: 'https://token.actions.githubusercontent.com', nbf: seconds - 600, exp: seconds + 300 }
  return signJwt({ iat: seconds, jti: `jti-${seconds}`, ...times, ...claims }, issuer.privateKey, 'key-1')
}

/** The claims that GitHub gives a job. */
export const jobClaims = (run: RunDifferences = {}, job: JobDifferences = {}): Readonly<Record<string, string>> =>
  identityClaims(newJob(newRun(run), 0, job))

/** Opens a Sigstore on a port of its own for as long as `use` takes. */
export async function withSigstore<T>(
  differs: SigstoreStageDifferences,
  use: (stage: SigstoreStage) => Promise<T>,
): Promise<T> {
  const clock = testClock()
  const sigstore = await newSigstoreState({ now: () => clock.now(), issuerKey })
  const journal = openJournal()
  const bodies: string[] = []
  const site = (service: string) => ({
    service,
    handle: async (request: LoopbackRequest) => {
      bodies.push(request.body.toString())
      const real = () => handleSigstore(request, sigstore)
      return differs.answer === undefined ? real() : differs.answer(request, real, clock)
    },
  })
  const faults = (differs.faults ?? []).map((text) => {
    const fault = parseFault(text)
    if ('wrong' in fault) throw new Error(fault.wrong)
    return fault
  })
  const edge = await openEdge({
    handlers: new Map(sigstoreHosts.map((host) => [host, site(host.split('.')[0] ?? '')])),
    journal,
    upstream: () => Promise.resolve({ status: 0 }),
    offline: true,
    faults: openFaults(faults),
    ...(differs.latency !== undefined && { latency: differs.latency }),
  })
  const folder = await mkdtemp(path.join(tmpdir(), 'release-action-sigstore-'))
  const authorities = path.join(folder, 'ca.pem')
  await writeFile(authorities, edge.caPem)
  const environment = { HTTPS_PROXY: edge.proxyUrl, SSL_CERT_FILE: authorities }
  const claims = { ...jobClaims(differs.run, differs.job), ...differs.claims }
  const audiences: string[] = []
  try {
    return await use({
      sigstore,
      clock,
      http: createHttp({ environment, version: '1', repository: 'a/b', clock, random: () => 0 }),
      audiences,
      bodies,
      requests: () => journal.entries().map((each) => `${each.method} ${each.host}${each.path} ${each.status}`),
      identity: {
        available: true,
        token(audience) {
          audiences.push(audience)
          const { noToken } = differs
          if (noToken !== undefined) return Promise.resolve({ refused: noToken })
          return Promise.resolve({ jwt: sigstoreJwt({ ...claims, aud: audience }, clock.now()) })
        },
      },
    })
  } finally {
    await edge.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A wheel in name and hash only. */
export const attestable = (filename = 'demo-1.0-py3-none-any.whl'): Attestable => ({
  filename,
  sha256: createHash('sha256').update(filename).digest('hex'),
})
