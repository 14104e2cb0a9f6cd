import type { CrateLimits } from '../model/crate-limits.ts'
import { type CargoManifest, isPackaged } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { CrateManifest } from './crate-manifest.ts'
import { manifestFindings } from './crate-rules.ts'

/**
 * What crates.io refuses in a crate, as far as the manifest in the repository tells: the same rules that judge the packaged
 * one, before anything is built. `version` is the one to be released; `categories` are the slugs that crates.io knows,
 * `limits` the crate's own.
 */
export function declaredProblems(
  crate: CargoManifest,
  version: string,
  categories: ReadonlySet<string> | undefined,
  limits: CrateLimits = {},
): readonly Problem[] {
  const findings = manifestFindings(packaged(crate, version), { categories, limits })
  return (
    findings
      // whether a crate without them is meant to be published at all is judged when packages are selected
      .filter((each) => each.code !== 'crate-metadata-missing')
      .map(({ code, message, fix, level }) =>
        problem(code, `${crate.name}: ${message}`, fix, { ...crate.origin, level }),
      )
  )
}

/** The manifest as cargo will package it. What it does not need a judgement of is left empty. */
function packaged({ name, dependencies, declared }: CargoManifest, version: string): CrateManifest {
  return {
    ...declared,
    name,
    version,
    links: undefined,
    authors: [],
    readme: undefined,
    badges: {},
    dependencies: dependencies.filter(isPackaged).map((each) => ({
      name: each.name,
      alias: each.alias,
      requirement: each.requirement ?? '*',
      kind: each.kind,
      target: undefined,
      optional: false,
      defaultFeatures: true,
      features: each.features,
      registry: each.registry,
    })),
  }
}
