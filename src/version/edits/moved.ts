import type { CargoManifest, Manifest, PythonManifest } from '../../model/package.ts'
import type { Version } from '../../model/version.ts'

/** A package and the version that its files shall say. */
export interface Moved<M extends Manifest = Manifest> {
  readonly manifest: M
  readonly version: Version
}

/** The crates among them. */
export const crates = (moved: readonly Moved[]): readonly Moved<CargoManifest>[] =>
  moved.flatMap(({ manifest, version }) => (manifest.ecosystem === 'rust' ? [{ manifest, version }] : []))

/** The Python packages among them. */
export const pythons = (moved: readonly Moved[]): readonly Moved<PythonManifest>[] =>
  moved.flatMap(({ manifest, version }) => (manifest.ecosystem === 'python' ? [{ manifest, version }] : []))

/** As Cargo writes it; where Cargo cannot, as it was written. */
export const cargoText = ({ semver, text }: Version): string => semver ?? text

/** As PEP 440 normalises it; where Python cannot read it, as it was written. */
export const pythonText = ({ pep440, text }: Version): string => pep440 ?? text
