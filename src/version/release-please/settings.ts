import type { Core } from '../number.ts'
import type { Bump, ChangeType } from '../rules.ts'

/** The kinds of packages of release-please that are read here. */
export const releaseTypes = ['python', 'rust', 'simple'] as const

/** How release-please finds the next version: by the changes, as a pre-release, or one step whatever the changes are. */
export const versionings = [
  'default',
  'prerelease',
  'always-bump-patch',
  'always-bump-minor',
  'always-bump-major',
] as const

/** A file that bears the version besides the manifests. */
export interface PleaseFile {
  /** From the root of the repository. */
  readonly path: string
  readonly type: 'generic' | 'json' | 'yaml' | 'toml'
  /** A path expression; `undefined`: by markers, or at `$.version` where the type has one. */
  readonly at: string | undefined
  /** Whether the type was guessed from the name, so that either way of writing may be meant. */
  readonly isGuessed: boolean
}

/** One package of `release-please-config.json`, the root's defaults filled in. */
export interface PleasePackage {
  /** Its key in both files. */
  readonly path: string
  readonly releaseType: (typeof releaseTypes)[number]
  readonly component: string | undefined
  readonly packageName: string | undefined
  readonly hasComponentInTag: boolean
  readonly hasV: boolean
  readonly tagSeparator: string
  readonly versioning: (typeof versionings)[number]
  readonly zero: { readonly breaking: Bump; readonly feature: Bump }
  readonly isPrerelease: boolean
  /** The series with its first counter: `beta`, `rc.0`. */
  readonly prereleaseType: string | undefined
  readonly initialVersion: string | undefined
  readonly releaseAs: string | undefined
  readonly types: readonly ChangeType[] | undefined
  /** From the package's folder; `undefined`: none is written. */
  readonly changelog: string | undefined
  readonly versionFile: string | undefined
  readonly extraFiles: readonly PleaseFile[]
  /** From the root. */
  readonly exclude: readonly string[]
  readonly hasAuthors: boolean
  /** Whether a merged pull request makes a tag. */
  readonly isTagged: boolean
  readonly isDraft: boolean
  readonly draftPullRequest: boolean
  readonly titlePattern: string | undefined
  readonly header: string | undefined
  readonly footer: string | undefined
  readonly labels: readonly string[]
  readonly noSpace: boolean
}

/** Both files of release-please, read. */
export interface ReleasePlease {
  readonly configFile: string
  readonly manifestFile: string
  readonly packages: readonly PleasePackage[]
  /** What the manifest says of each path. */
  readonly versions: ReadonlyMap<string, string>
  readonly bootstrap: string | undefined
  readonly lastRelease: string | undefined
  readonly isSeparate: boolean
  readonly groupTitle: string | undefined
  readonly signoff: string | undefined
  /** The plugin `cargo-workspace`: what needs a crate that moves, moves. */
  readonly hasCargoWorkspace: boolean
  /** The plugin `linked-versions`: components that always bear one version. */
  readonly linked: readonly { readonly name: string; readonly components: readonly string[] }[]
}

/** A version as release-please has it: three numbers, and a pre-release of whatever form. */
export interface PleaseVersion {
  readonly core: Core
  readonly pre: string | undefined
}
