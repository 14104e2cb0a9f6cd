import type { Manifest } from '../model/package.ts'
import type { Problem } from '../model/problem.ts'
import type { Checkout } from './checkout.ts'
import type { Git } from './git.ts'

/** The repository as it is before anything is decided. */
export interface Scene {
  /** Absolute. */
  readonly root: string
  readonly git: Git
  /** The commit at HEAD. */
  readonly commit: string
  readonly shallow: boolean
  readonly tracked: readonly string[]
  readonly checkout: Checkout
  /** Every tag, merged or not. */
  readonly tags: readonly string[]
  readonly manifests: readonly Manifest[]
  readonly problems: readonly Problem[]
  /** Whether this is a job of GitHub's. */
  readonly isJob: boolean
}
