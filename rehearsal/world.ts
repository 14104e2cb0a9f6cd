import { type Edge, openEdge } from './edge.ts'
import type { Faults } from './faults.ts'
import type { LoopbackRequest, LoopbackResponse, Upstream } from './handler.ts'
import { handleArtifacts } from './handlers/artifacts.ts'
import { type ArtifactsState, newArtifactsState } from './handlers/artifacts/state.ts'
import { handleCrates } from './handlers/crates/handler.ts'
import { type CratesOptions, type CratesState, newCratesState } from './handlers/crates/state.ts'
import { handleGitHub } from './handlers/github.ts'
import { type GitHubState, newGitHubState } from './handlers/github/state.ts'
import { handleIdentity, type IdentityOptions, type IdentityState, newIdentityState } from './handlers/identity.ts'
import { attestationVerifier } from './handlers/pypi/attested/verifier.ts'
import { handlePypi } from './handlers/pypi/handler.ts'
import { newPypiState, type PypiOptions, type PypiState } from './handlers/pypi/state.ts'
import { handleSigstore, sigstoreHosts } from './handlers/sigstore.ts'
import { newSigstoreState, type SigstoreState } from './handlers/sigstore/state.ts'
import { trustedRoot } from './handlers/sigstore/trusted-root.ts'
import { type Hidden, hiding } from './hide.ts'
import type { Journal } from './journal.ts'
import type { MachineProxy } from './machine/proxy.ts'
import type { RunFacts } from './run-facts.ts'

/** Every service of the rehearsal, as it stands. */
export interface Services {
  readonly pypi: PypiState
  readonly testpypi: PypiState
  readonly crates: CratesState
  readonly github: GitHubState
  readonly identity: IdentityState
  readonly sigstore: SigstoreState
  readonly artifacts: ArtifactsState
}

/** Who is trusted by the registries, and what of the public indexes is hidden. */
export interface Trust {
  readonly pypi: Partial<Omit<PypiOptions, 'now' | 'issuerKey' | 'upstream' | 'index'>>
  readonly crates: Partial<Omit<CratesOptions, 'now' | 'issuerKey' | 'upstream'>>
  readonly hidden: readonly Hidden[]
}

/** What a world is made of. */
export interface WorldOptions {
  readonly run: RunFacts
  readonly now?: () => number
  readonly upstream: Upstream
  readonly journal: Journal
  /** What GitHub's issuer signs with; keys of its own unless told. */
  readonly issuerKeys?: IdentityOptions['keys']
  readonly machineProxy?: MachineProxy
  readonly faults?: Faults
  readonly latency?: number
  /** Milliseconds that a service which does not answer keeps its caller waiting. */
  readonly silence?: number
  readonly offline?: boolean
  readonly immutableReleases?: boolean
  /** How PyPI's renderer is asked about a reStructuredText. */
  readonly rendersBadly?: PypiOptions['rendersBadly']
  /** Told of a host that could not be asked and is taken as empty. */
  readonly onUnreachable?: (host: string) => void
  /** Told of each request to GitHub with its answer, bodies and all: they can be held against GitHub's own description. */
  readonly onGitHub?: (request: LoopbackRequest, response: LoopbackResponse) => void
}

/** The services behind one edge. */
export interface World {
  readonly edge: Edge
  /** As they are now; {@link World.trust} replaces the registries. */
  readonly services: () => Services
  /** Opens the registries anew, with these publishers, tokens and hidden releases. What was uploaded before is gone. */
  readonly trust: (trust: Trust) => void
  close(): Promise<void>
}

/** Opens the loopback services under the production names, behind one proxy. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const now = options.now ?? (() => Date.now())
  const { run } = options
  const identity = newIdentityState({ now, run, ...(options.issuerKeys && { keys: options.issuerKeys }) })
  const artifacts = newArtifactsState({ now, run })
  const sigstore = await newSigstoreState({ now, issuerKey: identity.publicKey })
  const github = newGitHubState({
    now,
    repository: run.repository,
    refs: [
      { ref: `refs/heads/${run.repository.defaultBranch}`, commit: run.sha },
      ...(run.ref.startsWith('refs/tags/') ? [{ ref: run.ref, commit: run.sha }] : []),
    ],
    artifacts,
    immutable: options.immutableReleases ?? false,
    serverUrl: run.serverUrl,
    apiUrl: run.apiUrl,
    trustedRoot: trustedRoot(sigstore),
  })
  github.runs.set(run.runId, run)
  const verifyAttestation = attestationVerifier(trustedRoot(sigstore))
  const outside = orEmpty(options.upstream, options.onUnreachable)
  const registries = ({ pypi, crates, hidden }: Trust) => {
    const upstream = hiding(outside, hidden)
    const shared = { now, issuerKey: identity.publicKey, upstream }
    const { rendersBadly } = options
    const python = { ...shared, verifyAttestation, ...(rendersBadly && { rendersBadly }), ...pypi }
    return {
      pypi: newPypiState({ ...python, index: 'pypi' }),
      testpypi: newPypiState({ ...python, index: 'testpypi' }),
      crates: newCratesState({ ...shared, ...crates }),
    }
  }
  let open = registries({ pypi: {}, crates: {}, hidden: [] })
  let hidden = outside
  const pypi = {
    service: 'pypi',
    handle: (request: Parameters<typeof handlePypi>[0]) => handlePypi(request, open.pypi),
  }
  const testpypi = {
    service: 'testpypi',
    handle: (request: Parameters<typeof handlePypi>[0]) => handlePypi(request, open.testpypi),
  }
  const crates = {
    service: 'crates',
    handle: (request: Parameters<typeof handleCrates>[0]) => handleCrates(request, open.crates),
  }
  const gitHub = {
    service: 'github',
    handle: async (request: Parameters<typeof handleGitHub>[0]) => {
      const response = await handleGitHub(request, github)
      if (response !== 'upstream') options.onGitHub?.(request, response)
      return response
    },
  }
  const issuer = {
    service: 'identity',
    handle: (request: Parameters<typeof handleIdentity>[0]) => handleIdentity(request, identity),
  }
  const results = {
    service: 'artifacts',
    handle: (request: Parameters<typeof handleArtifacts>[0]) => handleArtifacts(request, artifacts),
  }
  const signing = sigstoreHosts.map((host) => {
    const handle = (request: Parameters<typeof handleSigstore>[0]) => handleSigstore(request, sigstore)
    return [host, { service: host.split('.')[0] ?? host, handle }] as const
  })
  const edge = await openEdge({
    handlers: new Map([
      ...['pypi.org', 'upload.pypi.org', 'files.pythonhosted.org', 'pypi.python.org'].map(
        (host) => [host, pypi] as const,
      ),
      ...['test.pypi.org', 'test-files.pythonhosted.org', 'testpypi.python.org'].map(
        (host) => [host, testpypi] as const,
      ),
      ...['crates.io', 'www.crates.io', 'index.crates.io', 'static.crates.io'].map((host) => [host, crates] as const),
      ...[new URL(github.urls.api).host, new URL(github.urls.uploads).host, 'release-assets.githubusercontent.com'].map(
        (host) => [host, gitHub] as const,
      ),
      ...signing,
      ['token.actions.githubusercontent.com', issuer],
      ['run-actions-1-azure-eastus.actions.githubusercontent.com', issuer],
      ['results-receiver.actions.githubusercontent.com', results],
      ['productionresultssa0.blob.core.windows.net', results],
    ]),
    journal: options.journal,
    upstream: (request) => hidden(request),
    ...(options.machineProxy && { machineProxy: options.machineProxy }),
    ...(options.faults && { faults: options.faults }),
    ...(options.latency !== undefined && { latency: options.latency }),
    ...(options.silence !== undefined && { silence: options.silence }),
    offline: options.offline ?? false,
  })
  return {
    edge,
    services: () => ({ ...open, github, identity, sigstore, artifacts }),
    trust: (trust) => {
      open = registries(trust)
      hidden = hiding(outside, trust.hidden)
    },
    close: () => edge.close(),
  }
}

/** TestPyPI is not mirrored by anybody: behind a mirror it is out of reach, and what it holds matters least. */
function orEmpty(upstream: Upstream, onUnreachable: WorldOptions['onUnreachable']): Upstream {
  return async (request) => {
    const answer = await upstream(request)
    if (answer.status !== 0 || request.host !== 'test.pypi.org') return answer
    onUnreachable?.(request.host)
    return { status: 404 }
  }
}
