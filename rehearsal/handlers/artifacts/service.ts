import { randomUUID } from 'node:crypto'
import { json, type LoopbackRequest, type LoopbackResponse } from '../../handler.ts'
import { readRuntimeToken, type RuntimeIdentity } from '../../runtime-token.ts'
import { bearer } from '../hosts.ts'
import { type ArtifactsState, isExpired, sha256, signedUrl, type StoredArtifact } from './state.ts'

/** The path below which the service's methods lie. */
export const servicePath = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** The fields of a request, unread. */
export type Fields = Readonly<Record<string, unknown>>
type Method = (fields: Fields, job: RuntimeIdentity, state: ArtifactsState) => LoopbackResponse

/**
 * The Results service, version 4 of artifacts: Twirp with JSON bodies, field names as in the protocol buffers
 * (`@actions/artifact`, generated/results/api/v1). Errors are Twirp's `{ code, msg }`.
 */
export function handleArtifactService(request: LoopbackRequest, state: ArtifactsState): LoopbackResponse {
  const name = request.path.slice(servicePath.length)
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined
  if (!method) return failure(404, 'bad_route', `no handler for path "${request.path}"`)
  if (request.method !== 'POST') {
    return failure(404, 'bad_route', `unsupported method "${request.method}" (only POST is allowed)`)
  }
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return failure(404, 'bad_route', `unexpected Content-Type: "${request.headers['content-type'] ?? ''}"`)
  }
  const job = readRuntimeToken(bearer(request) ?? '', state.serviceKey, state.now())
  if (!job) return failure(401, 'unauthenticated', 'invalid or expired token')
  const fields = parse(request.body)
  if (!fields) return failure(400, 'malformed', 'the json request could not be decoded')
  if (text(fields, 'workflow_run_backend_id') !== job.runBackendId) {
    return failure(403, 'permission_denied', 'the token does not give access to this workflow run')
  }
  return method(fields, job, state)
}

const methods: Readonly<Record<string, Method>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: address,
  DeleteArtifact: remove,
}

function create(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const name = text(fields, 'name') ?? ''
  if (text(fields, 'workflow_job_run_backend_id') !== job.jobBackendId) {
    return failure(403, 'permission_denied', 'the token does not give access to this job')
  }
  if (name === '') return invalid('name', 'is required')
  if (/["<>|*?:\r\n\\/]/.test(name)) return invalid('name', 'contains invalid characters')
  const version = fields['version']
  if (typeof version !== 'number' || version < 4) return invalid('version', 'is not supported')
  if (find(name, job, state)) {
    return failure(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
  }
  const wanted = text(fields, 'expires_at')
  const longest = state.now() + state.retentionDays * 86_400_000
  const expiresAt = wanted === undefined ? longest : Math.min(Date.parse(wanted), longest)
  if (Number.isNaN(expiresAt) || expiresAt <= state.now()) return invalid('expires_at', 'is not in the future')
  const mimeType = text(fields, 'mime_type') ?? 'application/zip'
  const folder = `/actions-results/${job.runBackendId}/workflow-job-run-${job.jobBackendId}/artifacts`
  const artifact: StoredArtifact = {
    id: state.nextId++,
    name,
    runId: job.runId,
    runBackendId: job.runBackendId,
    jobBackendId: job.jobBackendId,
    blob: `${folder}/${sha256(Buffer.from(randomUUID()))}${mimeType === 'application/zip' ? '.zip' : ''}`,
    mimeType,
    createdAt: state.now(),
    expiresAt,
    finalized: false,
    digest: undefined,
  }
  state.artifacts.push(artifact)
  return json(200, { ok: true, signed_upload_url: signedUrl(artifact, 'w', state) })
}

function finalize(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const artifact = find(text(fields, 'name') ?? '', job, state)
  if (!artifact || artifact.jobBackendId !== text(fields, 'workflow_job_run_backend_id')) return notFound()
  if (artifact.finalized) return failure(409, 'already_exists', 'the artifact has already been finalized')
  const content = state.blobs.get(artifact.blob)?.content
  if (!content) return failure(412, 'failed_precondition', 'the artifact has not been uploaded')
  if (Number(fields['size'] ?? 0) !== content.length) return invalid('size', 'does not match the uploaded artifact')
  const digest = text(fields, 'hash')
  if (digest !== undefined && digest !== `sha256:${sha256(content)}`) {
    return invalid('hash', 'does not match the uploaded artifact')
  }
  artifact.finalized = true
  artifact.digest = digest
  return json(200, { ok: true, artifact_id: String(artifact.id) })
}

function list(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const name = text(fields, 'name_filter')
  const id = fields['id_filter'] === undefined ? undefined : Number(fields['id_filter'])
  const artifacts = visible(job, state)
    .filter((each) => name === undefined || each.name === name)
    .filter((each) => id === undefined || each.id === id)
    .map((each) => ({
      workflow_run_backend_id: each.runBackendId,
      workflow_job_run_backend_id: each.jobBackendId,
      database_id: String(each.id),
      name: each.name,
      size: String(state.blobs.get(each.blob)?.content?.length ?? 0),
      created_at: new Date(each.createdAt).toISOString(),
      ...(each.digest === undefined ? {} : { digest: each.digest }),
    }))
  return json(200, { artifacts })
}

function address(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const artifact = visible(job, state).find((each) => each.name === text(fields, 'name'))
  return artifact ? json(200, { signed_url: signedUrl(artifact, 'r', state) }) : notFound()
}

function remove(fields: Fields, job: RuntimeIdentity, state: ArtifactsState): LoopbackResponse {
  const artifact = visible(job, state).find((each) => each.name === text(fields, 'name'))
  if (!artifact) return notFound()
  state.artifacts.splice(state.artifacts.indexOf(artifact), 1)
  state.blobs.delete(artifact.blob)
  return json(200, { ok: true, artifact_id: String(artifact.id) })
}

/** The run attempt's artifact of this name, finished or not: a name is taken as soon as it is created. */
function find(name: string, job: RuntimeIdentity, state: ArtifactsState): StoredArtifact | undefined {
  return state.artifacts.find((each) => each.runBackendId === job.runBackendId && each.name === name)
}

function visible(job: RuntimeIdentity, state: ArtifactsState): readonly StoredArtifact[] {
  return state.artifacts.filter(
    (each) => each.runBackendId === job.runBackendId && each.finalized && !isExpired(each, state),
  )
}

/** A field under its name or its camel-case name, both of which protocol buffers allow in JSON. */
export function text(fields: Fields, name: string): string | undefined {
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const value = fields[name] ?? fields[camel]
  return typeof value === 'string' ? value : undefined
}

/** The fields of a JSON body; `undefined` where it is none. */
export function parse(body: Buffer): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function invalid(field: string, why: string): LoopbackResponse {
  return json(400, { code: 'invalid_argument', msg: `${field} ${why}`, meta: { argument: field } })
}

function notFound(): LoopbackResponse {
  return failure(404, 'not_found', 'artifact not found')
}

function failure(status: number, code: string, msg: string): LoopbackResponse {
  return json(status, { code, msg })
}
