import { json, type LoopbackResponse } from '../../handler.ts'
import { type ArtifactsState, isExpired, signedUrl, type StoredArtifact } from '../artifacts/state.ts'
import { type Ask, failure, notFound, page, time } from './answer.ts'
import { repositoryUrl } from './state.ts'

/** `GET …/actions/runs/{run}/artifacts?name=`: those of all attempts of the run, the expired too, the newest first. */
export function listRunArtifacts(ask: Ask): LoopbackResponse {
  const run = Number(ask.parameters['run'])
  return listing((each) => each.runId === run, ask)
}

/** `GET …/actions/artifacts?name=`: those of every run. */
export function listArtifacts(ask: Ask): LoopbackResponse {
  return listing(() => true, ask)
}

/** `GET …/actions/artifacts/{id}` */
export function getArtifact(ask: Ask): LoopbackResponse {
  const [artifact, store] = find(ask)
  return artifact && store ? json(200, entry(artifact, store, ask)) : notFound(ask)
}

/** `GET …/actions/artifacts/{id}/zip`: 302 to the blob store; 410 once it has expired. */
export function downloadArtifact(ask: Ask): LoopbackResponse {
  const [artifact, store] = find(ask)
  if (!artifact || !store || ask.parameters['format'] !== 'zip') return notFound(ask)
  if (isExpired(artifact, store)) return failure(410, 'Artifact has expired', ask.reference)
  return { status: 302, headers: { location: signedUrl(artifact, 'r', store) } }
}

/** `DELETE …/actions/artifacts/{id}` */
export function deleteArtifact(ask: Ask): LoopbackResponse {
  const [artifact, store] = find(ask)
  if (!artifact || !store) return notFound(ask)
  store.artifacts.splice(store.artifacts.indexOf(artifact), 1)
  store.blobs.delete(artifact.blob)
  return { status: 204 }
}

function listing(wanted: (artifact: StoredArtifact) => boolean, ask: Ask): LoopbackResponse {
  const store = ask.state.artifacts
  const name = ask.request.query.get('name')
  const found = (store?.artifacts ?? [])
    .filter((each) => each.finalized && wanted(each) && (name === null || each.name === name))
    .sort((a, b) => b.id - a.id)
  const { items, headers } = page(found, ask)
  const artifacts = store ? items.map((each) => entry(each, store, ask)) : []
  return json(200, { total_count: found.length, artifacts }, headers)
}

function find(ask: Ask): readonly [StoredArtifact | undefined, ArtifactsState | undefined] {
  const store = ask.state.artifacts
  const id = Number(ask.parameters['artifact'])
  return [store?.artifacts.find((each) => each.id === id && each.finalized), store]
}

function entry(artifact: StoredArtifact, store: ArtifactsState, ask: Ask): Readonly<Record<string, unknown>> {
  const url = `${repositoryUrl(ask.state)}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: `ART_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: store.blobs.get(artifact.blob)?.content?.length ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact, store),
    digest: artifact.digest ?? null,
    created_at: time(artifact.createdAt),
    updated_at: time(artifact.createdAt),
    expires_at: time(artifact.expiresAt),
    workflow_run: {
      id: artifact.runId,
      repository_id: ask.state.repository.id,
      head_repository_id: ask.state.repository.id,
    },
  }
}
