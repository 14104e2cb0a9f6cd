import { createHash } from 'node:crypto'
import type { LoopbackRequest, LoopbackResponse } from '../../handler.ts'
import { bestOffer } from './accept.ts'
import { findProject } from './known-project.ts'
import { canonicalName } from './names.ts'
import type { Project } from './project.ts'
import { escapeHtml } from './refusal.ts'
import type { PypiState } from './state.ts'
import type { StoredFile } from './stored-file.ts'
import { isOurs, visibleReleases } from './visible.ts'

const htmlType = 'text/html'
const simpleHtml = 'application/vnd.pypi.simple.v1+html'
const simpleJson = 'application/vnd.pypi.simple.v1+json'

/**
 * `GET /simple/{name}/` (PEP 503, 691, 700; api-version 1.4): what the public index lists of the project together with
 * what was uploaded here, which wins. `'upstream'` for projects that nothing was uploaded to.
 */
export async function simplePage(
  request: LoopbackRequest,
  state: PypiState,
  name: string,
): Promise<LoopbackResponse | 'upstream'> {
  const key = canonicalName(name)
  const known = state.projects.get(key)
  if (known === undefined || !isOurs(state, known)) return 'upstream'
  if (name !== key || !request.path.endsWith('/')) {
    return { status: 301, headers: { location: `/simple/${key}/` }, body: '' }
  }
  const project = (await findProject(state, name)) ?? known
  const accept = request.headers['accept']
  const offers = [htmlType, simpleHtml, simpleJson]
  const type = (accept === undefined ? undefined : bestOffer(accept, offers)) ?? htmlType
  const page = type === simpleJson ? jsonPage(state, project) : htmlPage(state, project)
  const etag = `"${createHash('md5').update(page).digest('hex')}"`
  const headers = {
    'content-type': type === htmlType ? 'text/html; charset=UTF-8' : type,
    vary: 'Accept, Accept-Encoding',
    'cache-control': 'max-age=600, public',
    etag,
    'x-pypi-last-serial': String(serialOf(state)),
    'access-control-allow-origin': '*',
  }
  if (request.headers['if-none-match'] === etag) return { status: 304, headers }
  return { status: 200, headers, body: page }
}

/** The real one counts every change of the whole index; here it counts uploads. */
const serialOf = (state: PypiState): number => state.uploads.length

function filesOfPage(state: PypiState, project: Project): readonly StoredFile[] {
  return visibleReleases(state, project).flatMap((release) =>
    release.files.toSorted((one, other) => (one.filename < other.filename ? -1 : 1)),
  )
}

const urlOf = (state: PypiState, file: StoredFile): string =>
  file.url ?? `${state.filesUrl}/packages/none/${file.filename}`

function jsonPage(state: PypiState, project: Project): string {
  const page = {
    meta: { 'api-version': '1.4', '_last-serial': serialOf(state) },
    name: canonicalName(project.name),
    'project-status': { status: project.status },
    versions: visibleReleases(state, project).map((release) => release.version),
    files: filesOfPage(state, project).map((file) => ({
      filename: file.filename,
      url: urlOf(state, file),
      hashes: file.sha256 === undefined ? {} : { sha256: file.sha256 },
      'requires-python': file.requiresPython ?? null,
      // an HTML-only public index tells neither size nor time
      ...(file.size === undefined ? {} : { size: file.size }),
      ...(file.uploadedAt === undefined ? {} : { 'upload-time': timeOf(file.uploadedAt) }),
      yanked: file.yanked,
      'data-dist-info-metadata': file.coreMetadata,
      'core-metadata': file.coreMetadata,
      provenance: file.provenance ?? null,
    })),
  }
  return `${JSON.stringify(page)}\n`
}

/** As Python writes it, with microseconds. */
const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/(\.\d{3})Z$/, '$1000Z')

function htmlPage(state: PypiState, project: Project): string {
  const title = `Links for ${canonicalName(project.name)}`
  const links = filesOfPage(state, project).map(
    (file) => `    <a ${attributesOf(state, file)}>${escapeHtml(file.filename)}</a><br />\n`,
  )
  return [
    '<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <meta name="pypi:repository-version" content="1.4">\n',
    `    <meta name="pypi:project-status" content="${project.status}">\n    <title>${title}</title>\n  </head>\n`,
    `  <body>\n    <h1>${title}</h1>\n${links.join('')}  </body>\n</html>\n<!--SERIAL ${serialOf(state)}-->`,
  ].join('')
}

function attributesOf(state: PypiState, file: StoredFile): string {
  const hash = file.sha256 === undefined ? '' : `#sha256=${file.sha256}`
  const metadata =
    typeof file.coreMetadata === 'object' ? `sha256=${file.coreMetadata.sha256}` : String(file.coreMetadata)
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['href', `${urlOf(state, file)}${hash}`],
    ['data-requires-python', file.requiresPython],
    ['data-yanked', typeof file.yanked === 'string' ? file.yanked : file.yanked ? '' : undefined],
    ['data-dist-info-metadata', file.coreMetadata === false ? undefined : metadata],
    ['data-core-metadata', file.coreMetadata === false ? undefined : metadata],
    ['data-provenance', file.provenance],
  ]
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${escapeHtml(value)}"`])).join(' ')
}
