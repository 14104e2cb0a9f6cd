import type { Ecosystem } from './distribution.ts'
import type { Origin } from './package.ts'

/** A place beside the manifests that says a version of a package of this repository. */
export interface VersionStatement {
  /**
   * `setup`: `setup.py` or `setup.cfg` beside a manifest; `source`: a `__version__` that the build does not read; `lock`: an
   * entry of a lock file; `floor`: what another package of the repository requires.
   */
  readonly kind: 'setup' | 'source' | 'lock' | 'floor'
  readonly ecosystem: Ecosystem
  /** The package that it speaks of. */
  readonly name: string
  /** The folder of the package that it belongs to; `undefined` for a lock file. */
  readonly directory: string | undefined
  /** The version, or the specifier of a `floor`, as written. */
  readonly said: string
  readonly origin: Origin
}
