import type { PhaseName } from './phases.ts'

/** What the command line of `release` asks for. */
export interface Wanted {
  /** The repository's folder, absolute. */
  readonly root: string
  readonly live: boolean
  /** The one phase that is to run; `undefined`: all. */
  readonly only: PhaseName | undefined
  readonly prerelease: 'rc' | 'beta' | 'alpha' | 'dev' | undefined
  readonly packages: readonly string[]
  readonly config: string | undefined
  /** Targets of the wheels, as the input `target` has them; `undefined`: what this machine can build. */
  readonly target: string | undefined
  readonly gates: boolean
  readonly json: boolean
  readonly verbose: boolean
  /** Commands that print a token, as the command line gives them. */
  readonly commands: { readonly pypi: string | undefined; readonly crates: string | undefined }
  /** Addresses of other registries. */
  readonly addresses: { readonly pypi: string | undefined; readonly crates: string | undefined }
}
