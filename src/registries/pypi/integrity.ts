import { normalisedName } from '../../model/project-name.ts'
import type { Http, HttpResponse } from '../../ports/http.ts'
import type { PypiAddress } from './address.ts'

/** A file on an index. */
export interface IndexedFile {
  readonly name: string
  readonly version: string
  readonly filename: string
}

/**
 * Asks an index for the provenance of a file: `GET /integrity/{name}/{version}/{file}/provenance` (docs.pypi.org, "Index
 * API", integrity; PEP 740). Gives the answer as it came, and where it was asked; `undefined` where the index has no place
 * for attestations.
 */
export async function askProvenance(
  http: Http,
  { project }: PypiAddress,
  { name, version, filename }: IndexedFile,
): Promise<{ readonly url: string; readonly answer: HttpResponse } | undefined> {
  if (project === undefined) return undefined
  const path = [normalisedName(name), version, filename].map(encodeURIComponent).join('/')
  const url = new URL(`/integrity/${path}/provenance`, project).href
  const headers = { accept: 'application/vnd.pypi.integrity.v1+json' }
  return { url, answer: await http.send({ method: 'GET', url, headers }) }
}
