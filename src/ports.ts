import type { Artifacts } from './ports/artifacts.ts'
import type { AttestationStore } from './ports/attestation-store.ts'
import type { Cache } from './ports/cache.ts'
import type { Clock } from './ports/clock.ts'
import type { Files } from './ports/files.ts'
import type { GitHub } from './ports/github.ts'
import type { Http } from './ports/http.ts'
import type { Locks } from './ports/locks.ts'
import type { Mail } from './ports/mail.ts'
import type { Process } from './ports/process.ts'
import type { PullRequests } from './ports/pull-requests.ts'
import type { Relay } from './ports/relay.ts'
import type { Branches, RemoteGit } from './ports/remote-git.ts'
import type { Actions, Identity, Run } from './ports/runner.ts'
import type { Workflows } from './ports/workflows.ts'

/**
 * Everything that a step may touch, built in `main.ts`: the edges of the program, as types, one file each in `ports/`. Each is
 * implemented by one file in `platform/`; nothing there or here has a value.
 */
export interface Ports {
  readonly actions: Actions
  readonly run: Run
  readonly files: Files
  readonly process: Process
  readonly http: Http
  readonly github: GitHub
  readonly branches: Branches
  readonly remoteGit: RemoteGit
  readonly pulls: PullRequests
  readonly workflows: Workflows
  readonly attestations: AttestationStore
  readonly identity: Identity
  readonly artifacts: Artifacts
  readonly cache: Cache
  readonly mail: Mail
  readonly relay: Relay
  readonly clock: Clock
  readonly locks: Locks
}
