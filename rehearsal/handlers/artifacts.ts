import type { LoopbackRequest, LoopbackResponse } from '../handler.ts'
import { handleBlob } from './artifacts/blobs.ts'
import { cachePath, handleCacheService } from './artifacts/caches.ts'
import { handleArtifactService, servicePath } from './artifacts/service.ts'
import type { ArtifactsState } from './artifacts/state.ts'
import { isFor } from './hosts.ts'

/** Where `ACTIONS_RESULTS_URL` points to on GitHub's own runners. */
export const resultsUrl = 'https://results-receiver.actions.githubusercontent.com/'

/** Answers for the Results service and for the blob store behind it. */
export async function handleArtifacts(
  request: LoopbackRequest,
  state: ArtifactsState,
): Promise<LoopbackResponse | 'upstream'> {
  const ours = /^(results-receiver\.actions\.githubusercontent\.com|productionresultssa\d+\.blob\.core\.windows\.net)$/
  if (!isFor(request, ours)) return 'upstream'
  if (request.path.startsWith(cachePath)) return handleCacheService(request, state)
  return request.path.startsWith(servicePath.slice(0, 7))
    ? handleArtifactService(request, state)
    : handleBlob(request, state)
}
