import type { CargoManifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'

/** Crates in the order in which they can be published. */
export interface Order {
  readonly ordered: readonly CargoManifest[]
  readonly problems: readonly Problem[]
}

/**
 * Orders crates so that each comes after those it depends on, by name where nothing else decides. A dev-dependency
 * counts only where it has a version, because cargo drops the others when it packages (cargo `ops/cargo_package`).
 */
export function orderCrates(crates: readonly CargoManifest[]): Order {
  // by manifest and not by name: two crates of one name are both kept, and told by the plan
  const waiting = new Set([...crates].sort((one, other) => (one.name < other.name ? -1 : 1)))
  const ordered: CargoManifest[] = []
  while (waiting.size > 0) {
    const names = new Set([...waiting].map((each) => each.name))
    const ready =
      [...waiting].find((each) => !dependsOnAny(each, names, true)) ??
      // a circle through dev-dependencies alone can be published where the names exist already
      [...waiting].find((each) => !dependsOnAny(each, names, false))
    if (ready === undefined) return { ordered: [...ordered, ...waiting], problems: [circle([...names])] }
    waiting.delete(ready)
    ordered.push(ready)
  }
  return { ordered, problems: [] }
}

function dependsOnAny(crate: CargoManifest, waiting: ReadonlySet<string>, withDev: boolean): boolean {
  return crate.dependencies.some(
    (each) =>
      each.directory !== undefined &&
      each.name !== crate.name &&
      waiting.has(each.name) &&
      (each.kind !== 'dev' || (withDev && each.versioned)),
  )
}

function circle(names: readonly string[]): Problem {
  return problem(
    'crate-cycle',
    `These crates depend on one another in a circle: ${names.join(', ')}.`,
    'crates.io needs every dependency before its dependent: break the circle.',
  )
}
