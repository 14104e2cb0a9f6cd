import { canonicalName } from './names.ts'
import type { GitHubIdentity } from './publisher.ts'
import type { StoredFile } from './stored-file.ts'
import { readVersion } from './version.ts'

/** A project that exists before anything is uploaded. */
export interface ExistingProject {
  readonly name: string
  readonly publishers?: readonly GitHubIdentity[]
  readonly files?: readonly ExistingFile[]
  /** `archived`: nobody may upload. `quarantined`: no trusted publisher may. */
  readonly status?: 'active' | 'archived' | 'quarantined'
  /** Bytes; 100 MiB a file and 10 GiB a project unless told. */
  readonly fileLimit?: number
  readonly projectLimit?: number
}

/** A file of such a project; its bytes are not held. */
export interface ExistingFile {
  readonly filename: string
  readonly version: string
  readonly sha256: string
  /** Milliseconds since the epoch. */
  readonly uploadedAt: number
  readonly size?: number
}

/** A release. Its first file fixed the metadata that is shown for all of them. */
export interface Release {
  readonly version: string
  /** When it was made; `undefined` where the public index does not tell, and then it counts as old. */
  readonly created: number | undefined
  readonly files: StoredFile[]
}

/** A project. */
export interface Project {
  /** As spelt by the last upload. */
  name: string
  /** `made` here, `given` by the options, found at `upstream`. */
  readonly origin: 'made' | 'given' | 'upstream'
  readonly status: 'active' | 'archived' | 'quarantined'
  readonly fileLimit: number
  readonly projectLimit: number
  /** By canonical version. */
  readonly releases: Map<string, Release>
  /** The user who made it with an API token, here. */
  owner: string | undefined
  /** Whether the public index was asked for more of it. */
  asked: boolean
}

/** A project with the files that it is known to have. */
export function newProject(name: string, origin: Project['origin'], existing?: ExistingProject): Project {
  const project: Project = {
    name,
    origin,
    status: existing?.status ?? 'active',
    fileLimit: existing?.fileLimit ?? 100 * 1024 * 1024,
    projectLimit: existing?.projectLimit ?? 10 * 1024 * 1024 * 1024,
    releases: new Map(),
    owner: undefined,
    asked: origin !== 'given',
  }
  for (const { filename, version, sha256, uploadedAt, size } of existing?.files ?? []) {
    const nothing = { url: undefined, requiresPython: undefined, yanked: false, coreMetadata: false } as const
    addFile(project, version, {
      ...nothing,
      filename,
      sha256,
      uploadedAt,
      size,
      provenance: undefined,
      upload: undefined,
    })
  }
  return project
}

/** Adds a file to its release, which is made if it is the first; a file of the same name is replaced. */
export function addFile(project: Project, version: string, file: StoredFile): void {
  const read = readVersion(version)
  const key = read?.canonical ?? version
  const release = project.releases.get(key) ?? { version: read?.text ?? version, created: file.uploadedAt, files: [] }
  project.releases.set(key, release)
  const at = release.files.findIndex((each) => each.filename === file.filename)
  if (at < 0) release.files.push(file)
  else release.files[at] = file
}

/** Every file of the project. */
export const filesOf = (project: Project): readonly StoredFile[] =>
  [...project.releases.values()].flatMap((release) => release.files)

/** The version that a file's name tells; `undefined` where it cannot be read. */
export function versionOfFilename(filename: string, project: string): string | undefined {
  if (filename.endsWith('.whl')) return filename.split('-')[1]
  const stem = filename.replace(/\.(?:tar\.(?:gz|bz2|xz)|zip|tgz)$/, '')
  // the name may hold dashes (old sdists): the version is what follows the project's own name
  for (let dash = stem.indexOf('-'); dash >= 0; dash = stem.indexOf('-', dash + 1)) {
    if (canonicalName(stem.slice(0, dash)) === canonicalName(project)) return stem.slice(dash + 1)
  }
  return undefined
}
