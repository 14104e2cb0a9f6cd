import { Buffer } from 'node:buffer'
import { normalisedTarget } from './cfg-expression.ts'
import type { ManifestDependency } from './crate-manifest.ts'
import type { ExaminedCrate } from './examined-crate.ts'
import { normalisedRequirement } from './version-requirement.ts'

/** How cargo names crates.io to another registry. */
const cratesIndex = 'https://github.com/rust-lang/crates.io-index'

/**
 * The JSON of cargo's publish request (Cargo book, "Web API: Publish"), byte for byte: fields in cargo's order, maps in
 * the order of their keys. crates.io reads `name`, `vers`, `readme` and `readme_file` of it; other registries make their
 * index from the rest. `index` is the sparse index of the registry that it goes to, as cargo names it
 * (`sparse+https://…/`), where that is not crates.io.
 */
export function publishJson({ manifest, readme, readmeFile }: ExaminedCrate, index?: string): string {
  return written({
    name: manifest.name,
    vers: manifest.version,
    deps: manifest.dependencies.map((each) => dependencyJson(each, index)),
    features: new Map(Object.entries(manifest.features)),
    authors: manifest.authors,
    description: manifest.description,
    documentation: manifest.documentation,
    homepage: manifest.homepage,
    readme,
    readme_file: readmeFile,
    keywords: manifest.keywords,
    categories: manifest.categories,
    license: manifest.license,
    license_file: manifest.licenseFile,
    repository: manifest.repository,
    badges: new Map(
      Object.entries(manifest.badges).map(([name, values]) => [name, new Map(Object.entries(values))] as const),
    ),
    links: manifest.links,
    rust_version: manifest.rustVersion,
  })
}

function dependencyJson(each: ManifestDependency, index: string | undefined): Json {
  const registry = registryOf(each, index)
  return {
    optional: each.optional,
    default_features: each.defaultFeatures,
    name: each.name,
    features: each.features,
    version_req: normalisedRequirement(each.requirement),
    target: each.target === undefined ? undefined : normalisedTarget(each.target),
    kind: each.kind,
    ...(registry !== undefined && { registry }),
    ...(each.alias !== undefined && { explicit_name_in_toml: each.alias }),
  }
}

/** Cargo leaves out the registry that the request goes to. */
function registryOf({ registry }: ManifestDependency, index: string | undefined): string | undefined {
  if (registry === undefined) return index === undefined ? undefined : cratesIndex
  return registry === index ? undefined : registry
}

/** A map's keys are sorted when it is written; the keys of an object are fields, and stay in their order. */
type Json =
  string | boolean | undefined | readonly Json[] | ReadonlyMap<string, Json> | { readonly [field: string]: Json }

/** JSON without spaces. JSON.stringify alone would put keys that are numbers (the feature `10`) first, by their size. */
function written(value: Json): string {
  if (value === undefined) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(written).join(',')}]`
  const entries =
    value instanceof Map ? [...value].sort(([one], [other]) => byBytes(one, other)) : Object.entries(value)
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each)}`).join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)

/** Rust compares texts by their UTF-8. */
const byBytes = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))
