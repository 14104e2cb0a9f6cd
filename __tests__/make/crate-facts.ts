import type { CrateFacts, IndexedCrate } from '../../src/model/indexed-crate.ts'
import type { CargoManifest } from '../../src/model/package.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import type { CrateToRelease } from '../../src/plan/crate-standing.ts'
import { crate } from './manifest.ts'
import { plannedCrate } from './plan.ts'

/** An index: versions by name, a yanked one with `!` behind it; `null` where it could not be asked. */
export function crateFacts(
  known: Readonly<Record<string, readonly string[] | null>>,
  lookalikes: Readonly<Record<string, string>> = {},
): CrateFacts {
  const read = (name: string, versions: readonly string[] | null): IndexedCrate => {
    if (versions === null) return 'unknown'
    if (versions.length === 0) return 'absent'
    return versions.map((each) => ({ name, version: each.replace('!', ''), yanked: each.endsWith('!') }))
  }
  return {
    crates: new Map(Object.entries(known).map(([name, versions]) => [name, read(name, versions)])),
    lookalikes: new Map(Object.entries(lookalikes)),
    categories: undefined,
  }
}

/** A crate of the plan with its manifest, at 1.0.0 unless told. */
export function toRelease(
  name: string,
  manifest: Partial<CargoManifest> = {},
  planned: Partial<PlannedPackage> = {},
): CrateToRelease {
  const version = manifest.version ?? '1.0.0'
  const directory = manifest.directory ?? name
  return {
    manifest: crate({ name, version, directory, ...manifest }),
    planned: plannedCrate({ name, version, directory, ...planned }),
  }
}
