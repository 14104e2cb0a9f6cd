import { createHash } from 'node:crypto'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import { handleArtifacts, resultsUrl } from '../../rehearsal/handlers/artifacts.ts'
import { type ArtifactsState, storedArtifacts } from '../../rehearsal/handlers/artifacts/state.ts'
import type { JobFacts } from '../../rehearsal/job-facts.ts'
import { readRuntimeToken } from '../../rehearsal/runtime-token.ts'

/** Stores an artifact as a job of the run does: name taken, archive put, finished with its hash. */
export async function storeArtifact(
  state: ArtifactsState,
  job: JobFacts,
  name: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const archive = Buffer.from(zipSync(files, { level: 0 }))
  const ids = readRuntimeToken(job.runtimeToken, job.run.serviceKey, Date.now())
  const own = { workflow_run_backend_id: ids?.runBackendId, workflow_job_run_backend_id: ids?.jobBackendId, name }
  const created = await call(state, job, 'CreateArtifact', { ...own, version: 4 })
  const target = new URL(String(created['signed_upload_url']))
  await send(state, {
    method: 'PUT',
    host: target.host,
    path: target.pathname,
    query: target.searchParams,
    headers: { 'x-ms-blob-type': 'BlockBlob', 'x-ms-blob-content-type': 'application/zip' },
    body: archive,
  })
  const hash = `sha256:${createHash('sha256').update(archive).digest('hex')}`
  await call(state, job, 'FinalizeArtifact', { ...own, size: String(archive.length), hash })
}

/** The texts of a stored artifact by file name; none where there is no such artifact. */
export function filesIn(state: ArtifactsState, name: string): Readonly<Record<string, string>> {
  const stored = storedArtifacts(state).get(name)
  const files = stored === undefined ? {} : unzipSync(stored.bytes)
  return Object.fromEntries(Object.entries(files).map(([file, bytes]) => [file, strFromU8(bytes)]))
}

async function call(
  state: ArtifactsState,
  job: JobFacts,
  method: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await send(state, {
    method: 'POST',
    host: new URL(resultsUrl).host,
    path: `/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
    query: new URLSearchParams(),
    headers: { authorization: `Bearer ${job.runtimeToken}`, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(fields)),
  })
  const value: unknown = JSON.parse(String(answer.body))
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

async function send(state: ArtifactsState, request: LoopbackRequest): Promise<LoopbackResponse> {
  const answer = await handleArtifacts(request, state)
  if (answer === 'upstream' || answer.status >= 300) throw new Error(`${request.path}: ${JSON.stringify(answer)}`)
  return answer
}
