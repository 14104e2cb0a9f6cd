import { json, type LoopbackResponse } from '../handler.ts'
import {
  type Ask,
  type FieldError,
  invalidRequest,
  may,
  notFound,
  page,
  readFields,
  validationFailed,
} from './github/answer.ts'
import { resolve } from './github/refs.ts'
import { checkFields, type ReleaseFields } from './github/release-fields.ts'
import { releaseEntry } from './github/release-entry.ts'
import type { StoredRelease } from './github/stored.ts'
import { type GitHubState, moveRef, pageUrl, peel } from './github/state.ts'

const longestBody = 125_000

/** `GET …/releases`: drafts first and only for callers who may push, then the newest first. */
export function listReleases(ask: Ask): LoopbackResponse {
  const { permissions, state } = ask
  const shown = [...state.releases.values()].filter((each) => !each.draft || may(permissions, 'contents', 'write'))
  const sorted = shown.sort((a, b) => Number(b.draft) - Number(a.draft) || b.createdAt - a.createdAt || b.id - a.id)
  const { items, headers } = page(sorted, ask)
  return json(
    200,
    items.map((each) => releaseEntry(each, state)),
    headers,
  )
}

/** `GET …/releases/tags/{tag}`: never a draft. */
export function releaseByTag(ask: Ask): LoopbackResponse {
  const found = publishedWith(ask.parameters['tag'] ?? '', ask.state)
  return found ? json(200, releaseEntry(found, ask.state)) : notFound(ask)
}

/** `GET …/releases/latest` */
export function latestRelease(ask: Ask): LoopbackResponse {
  const found = ask.state.latest === undefined ? undefined : ask.state.releases.get(ask.state.latest)
  return found ? json(200, releaseEntry(found, ask.state)) : notFound(ask)
}

/** `GET …/releases/{id}` */
export function getRelease(ask: Ask): LoopbackResponse {
  const found = visibleRelease(ask)
  return found ? json(200, releaseEntry(found, ask.state)) : notFound(ask)
}

/** The release of the route, if the caller may see it: a draft is there only for those who may push. */
export function visibleRelease(ask: Ask): StoredRelease | undefined {
  const found = ask.state.releases.get(Number(ask.parameters['id']))
  return found && (!found.draft || may(ask.permissions, 'contents', 'write')) ? found : undefined
}

/** `POST …/releases` */
export function createRelease(ask: Ask): LoopbackResponse {
  const { state } = ask
  const checked = checkFields(ask)
  if ('refused' in checked) return checked.refused
  const { fields } = checked
  if (fields.tag === undefined) return invalidRequest('"tag_name" wasn\'t supplied.', ask)
  const now = state.now()
  const release: StoredRelease = {
    id: state.nextId++,
    tag: fields.tag,
    target: fields.target ?? state.repository.defaultBranch,
    name: fields.name ?? null,
    body: fields.body ?? null,
    draft: true,
    prerelease: fields.prerelease ?? false,
    immutable: false,
    createdAt: now,
    updatedAt: now,
    publishedAt: undefined,
    assets: [],
  }
  const errors = problems(release, fields, fields.draft !== true, state)
  if (errors.length > 0) return validationFailed(errors, ask)
  if (fields.draft !== true) publish(release, fields, state)
  state.releases.set(release.id, release)
  return json(201, releaseEntry(release, state), {
    location: `${state.urls.api}/repositories/${state.repository.id}/releases/${release.id}`,
  })
}

/** `PATCH …/releases/{id}`; `draft: false` publishes, which makes the tag where there is none, and freezes an immutable release. */
export function updateRelease(ask: Ask): LoopbackResponse {
  const { state } = ask
  const release = visibleRelease(ask)
  if (!release) return notFound(ask)
  const checked = checkFields(ask)
  if ('refused' in checked) return checked.refused
  const { fields } = checked
  const changed: StoredRelease = {
    ...release,
    tag: fields.tag ?? release.tag,
    target: fields.target ?? release.target,
    name: fields.name ?? release.name,
    body: fields.body ?? release.body,
    prerelease: fields.prerelease ?? release.prerelease,
    updatedAt: state.now(),
  }
  if (release.immutable && (fields.draft === true || changed.tag !== release.tag)) {
    const field = fields.draft === true ? 'state' : 'tag_name'
    return validationFailed([custom(field, `${field} cannot be changed when release is immutable`)], ask)
  }
  const publishing = fields.draft === undefined ? !release.draft : !fields.draft
  const errors = problems(changed, fields, publishing, state)
  if (errors.length > 0) return validationFailed(errors, ask)
  if (publishing) publish(changed, fields, state)
  else changed.draft = true
  state.releases.set(release.id, changed)
  return json(200, releaseEntry(changed, state))
}

/** `DELETE …/releases/{id}`. The tag stays; that of an immutable release can never be released again. */
export function deleteRelease(ask: Ask): LoopbackResponse {
  const release = visibleRelease(ask)
  if (!release) return notFound(ask)
  ask.state.releases.delete(release.id)
  if (ask.state.latest === release.id) ask.state.latest = undefined
  return { status: 204 }
}

/** `POST …/releases/generate-notes`: the comparison link and nothing else; there are no pull requests here. */
export function generateNotes(ask: Ask): LoopbackResponse {
  const read = readFields(ask)
  if ('refused' in read) return read.refused
  const { tag_name: tag, previous_tag_name: previous } = read.fields
  if (typeof tag !== 'string') return invalidRequest('"tag_name" wasn\'t supplied.', ask)
  if (typeof previous === 'string' && !ask.state.refs.has(`refs/tags/${previous}`)) {
    return validationFailed([custom('previous_tag_name', 'Invalid previous_tag parameter')], ask)
  }
  const range = typeof previous === 'string' ? `compare/${previous}...${tag}` : `commits/${tag}`
  return json(200, { name: tag, body: `**Full Changelog**: ${pageUrl(ask.state)}/${range}` })
}

/** Everything that GitHub would not store. */
function problems(
  release: StoredRelease,
  fields: ReleaseFields,
  publishing: boolean,
  state: GitHubState,
): readonly FieldError[] {
  const errors: FieldError[] = []
  const { tag } = release
  if (tag === '' || /[\s~^:?*[\\]|\.\.|@\{|^[./-]|\.lock$|[./]$|\/\//.test(tag))
    errors.push(custom('tag_name', 'tag_name is not well-formed'))
  if ((release.body?.length ?? 0) > longestBody) {
    errors.push(custom('body', `body is too long (maximum is ${longestBody} characters)`))
  }
  if (release.prerelease && fields.latest === 'true') {
    errors.push(custom('make_latest', 'Latest release cannot be draft or prerelease'))
  }
  if (!publishing) return errors
  const other = publishedWith(tag, state)
  if (other && other.id !== release.id) errors.push({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
  if (state.spentTags.has(tag) && !release.immutable) {
    errors.push(custom('tag_name', 'tag_name was used by an immutable release'))
    errors.push({ resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' })
  }
  const tagged = peel(`refs/tags/${tag}`, state)
  if (tagged === undefined && resolve(release.target, state) === undefined) {
    errors.push({ resource: 'Release', code: 'invalid', field: 'target_commitish' })
  }
  return errors
}

function publish(release: StoredRelease, fields: ReleaseFields, state: GitHubState): void {
  const commit = peel(`refs/tags/${release.tag}`, state) ?? resolve(release.target, state)
  const first = release.publishedAt === undefined
  if (commit !== undefined && !state.refs.has(`refs/tags/${release.tag}`))
    moveRef({ ref: `refs/tags/${release.tag}`, commit }, state)
  release.draft = false
  release.publishedAt ??= state.now()
  if (first && state.immutable) {
    release.immutable = true
    state.spentTags.add(release.tag)
  }
  const wanted = fields.latest ?? (first ? 'true' : 'false')
  if (wanted !== 'false' && !release.prerelease) state.latest = release.id
  // a pre-release is never the latest: it gives the place to the newest final one
  else if (release.prerelease && state.latest === release.id) state.latest = newestFinal(release, state)
}

function newestFinal(except: StoredRelease, state: GitHubState): number | undefined {
  return [...state.releases.values()]
    .filter((each) => each.id !== except.id && !each.draft && !each.prerelease)
    .sort((one, other) => other.createdAt - one.createdAt || other.id - one.id)[0]?.id
}

function publishedWith(tag: string, state: GitHubState): StoredRelease | undefined {
  return [...state.releases.values()].find((each) => !each.draft && each.tag === tag)
}

function custom(field: string, message: string): FieldError {
  return { resource: 'Release', code: 'custom', field, message }
}
