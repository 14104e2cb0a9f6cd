import type { LoopbackRequest, LoopbackResponse } from '../../handler.ts'
import { decodePath } from './names.ts'
import type { CratesState } from './state.ts'

/**
 * `static.crates.io/crates/NAME/NAME-VERSION.crate`, and `…/crates/NAME/VERSION/download`, which cargo makes of a `dl`
 * without placeholders. What was not published here is upstream's to answer.
 */
export function answerDownload(state: CratesState, request: LoopbackRequest): LoopbackResponse | 'upstream' {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 }
  const path = decodePath(request.path)
  const found = state.published.find(
    ({ crate, version }) =>
      path === `/crates/${crate}/${crate}-${version}.crate` || path === `/crates/${crate}/${version}/download`,
  )
  if (found === undefined) return 'upstream'
  return {
    status: 200,
    headers: { 'content-type': 'application/gzip', 'cache-control': 'public,max-age=31536000,immutable' },
    body: found.bytes,
  }
}

/** Where the file of a version lies; `+` is written `%2B`, as crates.io does. */
export function downloadUrl(state: CratesState, crate: string, version: string): string {
  return `${state.bases.downloads}/crates/${crate}/${crate}-${version}.crate`.replaceAll('+', '%2B')
}
