import { compare } from '@renovatebot/pep440'
import type { Project, Release } from './project.ts'
import type { PypiState } from './state.ts'
import type { StoredFile } from './stored-file.ts'
import { readVersion } from './version.ts'

/** Whether an index shows the file yet: uploads stay invisible for `indexLag`. */
export const isVisible = (state: PypiState, file: StoredFile): boolean =>
  file.upload === undefined || file.upload.uploadedAt + (state.options.indexLag ?? 0) <= state.options.now()

/** The releases that have visible files, with those, oldest version first. */
export function visibleReleases(state: PypiState, project: Project): readonly Release[] {
  return [...project.releases.values()]
    .map((release) => ({ ...release, files: release.files.filter((file) => isVisible(state, file)) }))
    .filter((release) => release.files.length > 0)
    .sort(byVersion)
}

/** Whether the project's page is ours to answer, and not the public index's. */
export function isOurs(state: PypiState, project: Project): boolean {
  const uploaded = visibleReleases(state, project).some((release) =>
    release.files.some((file) => file.upload !== undefined),
  )
  if (uploaded || project.origin === 'given') return true
  // a made project without files has a page, but a cached "not found" hides it as long as an upload
  return project.origin === 'made' && (state.options.indexLag ?? 0) === 0
}

/** Versions that PEP 440 cannot read come first. */
function byVersion(one: Release, other: Release): number {
  const readable = [one, other].map((release) => readVersion(release.version) !== undefined)
  if (readable[0] === true && readable[1] === true) return compare(one.version, other.version)
  return Number(readable[0]) - Number(readable[1])
}
