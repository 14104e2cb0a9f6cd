import { json, type LoopbackResponse } from '../../handler.ts'
import { canonicalName } from './names.ts'
import type { Project, Release } from './project.ts'
import type { PypiState } from './state.ts'
import type { StoredFile } from './stored-file.ts'
import { readVersion } from './version.ts'
import { isOurs, visibleReleases } from './visible.ts'

/**
 * `GET /pypi/{name}/json` and `/pypi/{name}/{version}/json` of projects with uploads here. Of releases that only the public
 * index has, no more is told than its simple page says; asked for alone, they are the public index's to answer.
 */
export function projectJson(
  state: PypiState,
  name: string,
  version: string | undefined,
): LoopbackResponse | 'upstream' {
  const project = state.projects.get(canonicalName(name))
  if (project === undefined || !isOurs(state, project)) return 'upstream'
  const releases = visibleReleases(state, project)
  const headers = { 'cache-control': 'max-age=900, public', 'x-pypi-last-serial': String(state.uploads.length) }
  if (version === undefined) {
    const latest = latestOf(releases)
    if (latest === undefined) return json(404, { message: 'Not Found' }, headers)
    const all = Object.fromEntries(releases.map((each) => [each.version, each.files.map((file) => fileOf(file))]))
    return json(200, { ...describe(state, project, latest), releases: all }, headers)
  }
  const canonical = readVersion(version)?.canonical
  const release = releases.find((each) => readVersion(each.version)?.canonical === canonical)
  if (release?.files.some((file) => file.upload !== undefined) === true) {
    return json(200, describe(state, project, release), headers)
  }
  return project.origin === 'upstream' ? 'upstream' : json(404, { message: 'Not Found' }, headers)
}

/** The highest that is no pre-release, or else the highest. */
function latestOf(releases: readonly Release[]): Release | undefined {
  const final = releases.filter((release) => readVersion(release.version)?.isPrerelease === false)
  return final.at(-1) ?? releases.at(-1)
}

function describe(state: PypiState, project: Project, release: Release): Readonly<Record<string, unknown>> {
  // the first file fixed what is shown for all of them
  const metadata = release.files[0]?.upload?.metadata ?? {}
  const value = (name: string): string | null => {
    const found = metadata[name]
    return typeof found === 'string' ? found : null
  }
  const list = (name: string): readonly string[] | null => {
    const found = metadata[name]
    return found === undefined || typeof found === 'string' ? null : found
  }
  const page = `https://${state.hosts.index}/project/${project.name}/`
  const urls = (list('project_urls') ?? []).map((pair) => pair.split(/,\s*(.*)/s).slice(0, 2))
  return {
    info: {
      name: project.name,
      version: release.version,
      summary: value('summary'),
      description: value('description') ?? '',
      description_content_type: value('description_content_type'),
      keywords: value('keywords'),
      license: value('license'),
      license_expression: value('license_expression'),
      license_files: list('license_file'),
      classifiers: list('classifiers') ?? [],
      author: value('author'),
      author_email: value('author_email'),
      maintainer: value('maintainer'),
      maintainer_email: value('maintainer_email'),
      requires_python: value('requires_python'),
      requires_dist: list('requires_dist'),
      provides_extra: list('provides_extra'),
      home_page: value('home_page'),
      download_url: value('download_url'),
      project_urls: urls.length === 0 ? null : Object.fromEntries(urls),
      package_url: page,
      project_url: page,
      release_url: `${page}${release.version}/`,
      yanked: false,
      yanked_reason: null,
      dynamic: list('dynamic'),
    },
    last_serial: state.uploads.length,
    urls: release.files.map((file) => fileOf(file)),
    vulnerabilities: [],
    // whoever uploads here is one user, and no organization
    ownership: { roles: [{ role: 'Owner', user: 'rehearsal' }], organization: null },
  }
}

function fileOf(file: StoredFile): Readonly<Record<string, unknown>> {
  const time = file.uploadedAt === undefined ? undefined : new Date(file.uploadedAt).toISOString()
  const sdist = !file.filename.endsWith('.whl')
  return {
    filename: file.filename,
    packagetype: file.upload?.filetype ?? (sdist ? 'sdist' : 'bdist_wheel'),
    python_version: file.upload?.pyversion ?? (sdist ? 'source' : (file.filename.split('-').at(-3) ?? '')),
    digests: { md5: file.upload?.md5, sha256: file.sha256, blake2b_256: file.upload?.blake2b256 },
    'core-metadata': file.coreMetadata,
    size: file.size,
    upload_time: time?.slice(0, 19),
    upload_time_iso_8601: time,
    url: file.url,
    requires_python: file.requiresPython ?? null,
    yanked: file.yanked !== false,
    yanked_reason: typeof file.yanked === 'string' ? file.yanked : null,
  }
}
