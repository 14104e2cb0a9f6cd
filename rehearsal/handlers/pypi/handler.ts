import { json, type LoopbackRequest, type LoopbackResponse, text } from '../../handler.ts'
import { bestOffer } from './accept.ts'
import { burn } from './burn.ts'
import { audience, mint } from './mint.ts'
import { projectJson } from './project-json.ts'
import { readForm } from './form.ts'
import { refusalAnswer, slashAnswer } from './refusal.ts'
import { simplePage } from './simple.ts'
import type { PypiState } from './state.ts'
import { filePath, provenancePath } from './stored-file.ts'
import { upload } from './upload.ts'

/**
 * Answers as the hosts of PyPI (or of TestPyPI, as the state says) do: uploads, minting, the indexes and the files of what
 * was uploaded here. Everything else is `'upstream'`, also requests for other hosts.
 */
export async function handlePypi(request: LoopbackRequest, state: PypiState): Promise<LoopbackResponse | 'upstream'> {
  const { hosts } = state
  if (!isDecodable(request.path)) return text(400, '400 Bad Request', { 'content-type': 'text/plain; charset=UTF-8' })
  if (request.host === hosts.former) return movedAnswer(request, hosts.index)
  if (request.host === hosts.files) return fileAnswer(request, state)
  const routes = [
    ...(request.host === hosts.upload ? [uploadHost] : []),
    ...(request.host === hosts.index ? [indexHost] : []),
  ]
  for (const route of routes) {
    const answer = await route(request, state)
    if (answer !== 'upstream') return answer
  }
  return 'upstream'
}

type Route = (request: LoopbackRequest, state: PypiState) => Promise<LoopbackResponse | 'upstream'>

const isRead = (request: LoopbackRequest): boolean => request.method === 'GET' || request.method === 'HEAD'

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** The names of the index before 2018 send every reader on; old clients and `twine upload --skip-existing` still ask there. */
function movedAnswer(request: LoopbackRequest, index: string): LoopbackResponse {
  const query = request.query.size === 0 ? '' : `?${request.query.toString()}`
  return { status: 301, headers: { location: `https://${index}${request.path}${query}` }, body: '' }
}

/** Trusted publishing is answered on the upload host as well as on the site. */
const trust: Route = async (request, state) => {
  if (request.path === '/_/oidc/audience' && isRead(request)) return audience(state)
  if (request.path === '/_/oidc/burn-token' && request.method === 'POST') return burn(request, state)
  const mints = request.path === '/_/oidc/mint-token' || request.path === '/_/oidc/github/mint-token'
  return mints && request.method === 'POST' ? mint(request, state) : 'upstream'
}

const gone = {
  submit: 'Project pre-registration is no longer required or supported, upload your files instead.',
  doc_upload: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
} as const

const uploadHost: Route = async (request, state) => {
  if (request.path === '/legacy' && request.method === 'POST') return slashAnswer(request)
  if (request.path !== '/legacy/') return trust(request, state)
  const action =
    request.query.get(':action') ?? (request.method === 'POST' ? readForm(request).text(':action') : undefined)
  if (request.method === 'POST' && action === 'file_upload') return upload(request, state)
  if (request.method === 'POST' && (action === 'submit' || action === 'submit_pkg_info')) {
    return refusalAnswer(request, { status: 410, text: gone.submit })
  }
  if (request.method === 'POST' && action === 'doc_upload') {
    return refusalAnswer(request, { status: 410, text: gone.doc_upload })
  }
  // the real one shows a page about uploading to whatever else comes, with status 200
  return { status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: '<h1>Upload to PyPI</h1>\n' }
}

const indexHost: Route = async (request, state) => {
  if (!isRead(request)) return trust(request, state)
  const simple = /^\/simple\/([^/]+)\/?$/.exec(request.path)?.[1]
  if (simple !== undefined) return simplePage(request, state, decodeURIComponent(simple))
  const described = /^\/pypi\/([^/]+)(?:\/([^/]+))?\/json\/?$/.exec(request.path)
  if (described !== null) {
    const [, name = '', version] = described
    return projectJson(state, decodeURIComponent(name), version === undefined ? undefined : decodeURIComponent(version))
  }
  if (request.path.startsWith('/integrity/')) return provenanceAnswer(request, state)
  return trust(request, state)
}

function provenanceAnswer(request: LoopbackRequest, state: PypiState): LoopbackResponse | 'upstream' {
  const found = state.uploads.find((each) => provenancePath(each) === decodeURIComponent(request.path))
  if (found === undefined) return 'upstream'
  const types = ['application/vnd.pypi.integrity.v1+json', 'application/json']
  const type = bestOffer(request.headers['accept'] ?? '*/*', types)
  if (type === undefined) return json(406, { message: 'Request not acceptable' })
  if (found.provenance === undefined) return json(404, { message: `No provenance available for ${found.filename}` })
  const { publisher, attestations } = found.provenance
  return json(200, { version: 1, attestation_bundles: [{ publisher, attestations }] }, { 'content-type': type })
}

function fileAnswer(request: LoopbackRequest, state: PypiState): LoopbackResponse | 'upstream' {
  if (!isRead(request)) return 'upstream'
  const path = decodeURIComponent(request.path)
  const found = state.uploads.find((each) => path === filePath(each) || path === `${filePath(each)}.metadata`)
  if (found === undefined) return 'upstream'
  const body = path.endsWith('.metadata') ? found.coreMetadata : found.bytes
  if (body === undefined) return text(404, '404 Not Found')
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(body.length),
    'cache-control': 'max-age=365000000, immutable, public',
    etag: `"${found.md5}"`,
  }
  return { status: 200, headers, body }
}
