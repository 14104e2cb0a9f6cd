import { createHash, createHmac } from 'node:crypto'
import { json, type LoopbackResponse } from '../../handler.ts'
import { visibleRelease } from '../github-releases.ts'
import { type Ask, failure, type FieldError, listed, may, notFound, readFields, validationFailed } from './answer.ts'
import { assetEntry, pageName } from './release-entry.ts'
import type { StoredAsset } from './stored.ts'
import type { StoredRelease } from './stored.ts'
import type { GitHubState } from './state.ts'

const mostAssets = 1000

/** Where the bytes of release assets are served from. */
export const downloadHost = 'release-assets.githubusercontent.com'

/** `POST https://uploads.github.com/repos/{owner}/{repo}/releases/{id}/assets?name=&label=`; the body is the file. */
export function uploadAsset(ask: Ask): LoopbackResponse {
  const { request, state } = ask
  const release = visibleRelease(ask)
  if (!release) return notFound(ask)
  if (request.headers['content-length'] === undefined) return failure(400, 'Bad Content-Length: ')
  const contentType = request.headers['content-type']
  if (contentType === undefined) return failure(400, 'Bad Content-Type')
  if (release.immutable) return failure(422, 'Cannot upload assets to an immutable release.')
  const given = request.query.get('name') ?? ''
  const name = assetName(given)
  const errors: FieldError[] = []
  if (given === '') errors.push({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' })
  if (release.assets.some((each) => each.name === name)) {
    errors.push({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
  }
  if (request.body.length === 0) errors.push(custom('size', 'size must be greater than or equal to 1'))
  if (release.assets.length >= mostAssets) {
    errors.push(custom('base', `file_count limited to ${mostAssets} assets per release`))
  }
  if (errors.length > 0) return validationFailed(errors, { reference: '' })
  const broken = state.brokenUploads > 0
  if (broken) state.brokenUploads -= 1
  const bytes = broken ? Buffer.alloc(0) : request.body
  const asset: StoredAsset = {
    id: state.nextId++,
    name,
    label: request.query.get('label') ?? (name === given ? null : given),
    contentType,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    state: broken ? 'starter' : 'uploaded',
    createdAt: state.now(),
    downloads: 0,
  }
  release.assets.push(asset)
  return broken ? failure(502, 'Server Error') : json(201, assetEntry(asset, release, state))
}

/** `GET …/releases/{id}/assets` */
export function listAssets(ask: Ask): LoopbackResponse {
  const release = visibleRelease(ask)
  if (!release) return notFound(ask)
  return listed(release.assets, ask, (each) => assetEntry(each, release, ask.state))
}

/** `GET …/releases/assets/{id}`: the entry, or with `Accept: application/octet-stream` the way to the bytes. */
export function getAsset(ask: Ask): LoopbackResponse {
  const found = findAsset(ask)
  if (!found) return notFound(ask)
  if (ask.request.headers['accept'] !== 'application/octet-stream') {
    return json(200, assetEntry(found.asset, found.release, ask.state))
  }
  return { status: 302, headers: { location: downloadUrl(found.asset, ask.state) } }
}

/** `PATCH …/releases/assets/{id}`: another name or label. */
export function updateAsset(ask: Ask): LoopbackResponse {
  const found = findAsset(ask)
  if (!found) return notFound(ask)
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { asset, release } = found
  if (release.immutable) return failure(422, 'Cannot update asset of an immutable release.', ask.reference)
  const { name, label } = read.fields
  const wanted = typeof name === 'string' ? assetName(name) : asset.name
  if (release.assets.some((each) => each !== asset && each.name === wanted)) {
    return validationFailed([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }], ask)
  }
  asset.name = wanted
  if (typeof label === 'string') asset.label = label
  return json(200, assetEntry(asset, release, ask.state))
}

/** `DELETE …/releases/assets/{id}` */
export function deleteAsset(ask: Ask): LoopbackResponse {
  const found = findAsset(ask)
  if (!found) return notFound(ask)
  const { asset, release } = found
  if (release.immutable) return failure(422, 'Cannot delete asset from an immutable release.', ask.reference)
  release.assets.splice(release.assets.indexOf(asset), 1)
  return { status: 204 }
}

/** `GET https://github.com/{owner}/{repo}/releases/download/{tag}/{name}`: what a browser follows; never of a draft. */
export function browserDownload(tag: string, name: string, state: GitHubState): LoopbackResponse {
  const release = [...state.releases.values()].find((each) => !each.draft && pageName(each) === tag)
  const asset = release?.assets.find((each) => each.name === name && each.state === 'uploaded')
  if (!asset || state.repository.visibility !== 'public') return { status: 404, body: 'Not Found' }
  return { status: 302, headers: { location: downloadUrl(asset, state) } }
}

/** The bytes themselves, for who holds the signed address. */
export function assetBytes(path: string, sig: string | null, state: GitHubState): LoopbackResponse {
  const assets = [...state.releases.values()].flatMap((each) => each.assets)
  const asset = assets.find((each) => new URL(downloadUrl(each, state)).pathname === path)
  if (!asset || sig !== sign(asset, state)) return { status: 403, body: 'Server failed to authenticate the request.' }
  asset.downloads += 1
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename=${asset.name}`,
  }
  return { status: 200, headers, body: asset.bytes }
}

/**
 * The name that GitHub gives an uploaded file: letters and digits of ASCII and `-_+@.` stay, a run of anything else is
 * one dot, dots at the ends go, and a name that is all extension gets `default` before it.
 */
export function assetName(given: string): string {
  const plain = given.normalize('NFD').replace(/\p{Mn}/gu, '')
  const named = plain.startsWith('.') ? `default${plain}` : plain
  const name = named
    .replace(/[^a-z0-9\-_+@]+/gi, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
  return name !== given && !name.includes('.') ? `default.${name}` : name
}

function findAsset(ask: Ask): { readonly asset: StoredAsset; readonly release: StoredRelease } | undefined {
  const id = Number(ask.parameters['asset'])
  for (const release of ask.state.releases.values()) {
    const asset = release.assets.find((each) => each.id === id)
    if (asset) return !release.draft || may(ask.permissions, 'contents', 'write') ? { asset, release } : undefined
  }
  return undefined
}

function downloadUrl(asset: StoredAsset, state: GitHubState): string {
  return `https://${downloadHost}/github-production-release-asset/${state.repository.id}/${asset.id}?sig=${sign(asset, state)}`
}

/** A signature over the bytes and the repository: whoever has it was sent here by the API. */
function sign(asset: StoredAsset, state: GitHubState): string {
  return createHmac('sha256', `release assets of ${state.repository.id}`)
    .update(`${asset.id} ${asset.sha256}`)
    .digest('hex')
}

function custom(field: string, message: string): FieldError {
  return { resource: 'ReleaseAsset', code: 'custom', field, message }
}
