import type { Manifest } from '../model/package.ts'

/** Manifests that bear one version together: a package, or several that are always released as one. */
export interface VersionedPackage {
  readonly id: string
  /** What stands for `{name}` in its tags. */
  readonly name: string
  readonly manifests: readonly Manifest[]
  /** Folders from the root whose changes are its own; `.` is everything that no other package has. */
  readonly paths: readonly string[]
  /** Folders below them whose changes count for nobody. */
  readonly exclude: readonly string[]
  /** The template of its next tag first, and every other by which its old ones are read. */
  readonly tags: readonly [string, ...string[]]
  /** Set where its tags show a template that neither the config nor anybody says: a plan would not read it. */
  readonly isGuessed?: true
  /** From the root; `undefined`: none is written. */
  readonly changelog: string | undefined
}
