import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { RunFacts } from '../../run-facts.ts'

/** One artifact. Until it is finalized nobody sees it, but its name is taken. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
  /** The path of its blob, with the leading slash. */
  readonly blob: string
  readonly mimeType: string
  /** Milliseconds. */
  readonly createdAt: number
  readonly expiresAt: number
  finalized: boolean
  /** `sha256:…` as the client told it when it finalized. */
  digest: string | undefined
}

/** One entry of the cache. Until it is finalized nobody finds it, but its key is taken. */
export interface StoredCache {
  readonly id: number
  readonly key: string
  readonly version: string
  /** The ref that it belongs to. */
  readonly scope: string
  /** The path of its blob, with the leading slash. */
  readonly blob: string
  finalized: boolean
}

/** A blob: staged blocks by their id, and what was committed. */
export interface StoredBlob {
  readonly blocks: Map<string, Buffer>
  content: Buffer | undefined
  contentType: string
}

/** The Results service and its blob store. */
export interface ArtifactsState {
  readonly now: () => number
  readonly serviceKey: string
  /** Where signed addresses point to, without a slash at the end. */
  readonly blobUrl: string
  /** The repository's setting; artifacts without a date of their own live that long. */
  readonly retentionDays: number
  readonly signingKey: string
  readonly artifacts: StoredArtifact[]
  /** The newest last. */
  readonly caches: StoredCache[]
  readonly blobs: Map<string, StoredBlob>
  nextId: number
}

/** An empty service. `run` tells whose job tokens it accepts: those of every run with the same service key. */
export function newArtifactsState(options: {
  readonly now: () => number
  readonly run: RunFacts
  readonly blobUrl?: string
  readonly retentionDays?: number
}): ArtifactsState {
  return {
    now: options.now,
    serviceKey: options.run.serviceKey,
    blobUrl: options.blobUrl ?? 'https://productionresultssa0.blob.core.windows.net',
    retentionDays: options.retentionDays ?? 90,
    signingKey: randomBytes(32).toString('hex'),
    artifacts: [],
    caches: [],
    blobs: new Map(),
    nextId: 4_000_000_001,
  }
}

/** A finished artifact, whole. */
export interface ArtifactView {
  readonly id: number
  readonly runId: number
  /** The archive's bytes as they were uploaded. */
  readonly bytes: Buffer
  /** Lower-case hex. */
  readonly sha256: string
}

/** The finished artifacts by name; of a name that several attempts used, the newest. `runId` narrows to one run. */
export function storedArtifacts(state: ArtifactsState, runId?: number): ReadonlyMap<string, ArtifactView> {
  const finished = state.artifacts.filter((each) => each.finalized && (runId === undefined || each.runId === runId))
  return new Map(
    finished.map((each) => {
      const bytes = state.blobs.get(each.blob)?.content ?? Buffer.alloc(0)
      return [each.name, { id: each.id, runId: each.runId, bytes, sha256: sha256(bytes) }]
    }),
  )
}

/** Whether its retention is over. */
export function isExpired(artifact: StoredArtifact, state: ArtifactsState): boolean {
  return artifact.expiresAt <= state.now()
}

/** An address with a shared-access signature: `r` to read, `w` to write; good for an hour, or ten minutes to read. */
export function signedUrl(
  artifact: Pick<StoredArtifact, 'blob' | 'name' | 'mimeType'>,
  permission: 'r' | 'w',
  state: ArtifactsState,
): string {
  const expires = new Date(state.now() + (permission === 'w' ? 60 : 10) * 60_000).toISOString()
  const query = new URLSearchParams({ se: expires, sp: permission, spr: 'https', sr: 'b', sv: '2025-11-05' })
  if (permission === 'r') {
    query.set('rscd', `attachment; filename="${artifact.name}${artifact.blob.endsWith('.zip') ? '.zip' : ''}"`)
    query.set('rsct', artifact.mimeType)
  }
  query.set('sig', signature(artifact.blob, permission, expires, state))
  return `${state.blobUrl}${artifact.blob}?${query.toString()}`
}

/** The signature over a blob's path, the permission and the time it ends. */
export function signature(blob: string, permission: string, expires: string, state: ArtifactsState): string {
  return createHmac('sha256', state.signingKey).update(`${blob}\n${permission}\n${expires}`).digest('base64')
}

/** Lower-case hex. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
