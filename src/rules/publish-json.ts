import type { ManifestDependency } from './crate-manifest.ts'
import type { ExaminedCrate } from './distribution.ts'

/**
 * The JSON of cargo's publish request (Cargo book, "Web API: Publish"), fields in cargo's order. crates.io reads
 * `name`, `vers`, `readme` and `readme_file` of it; other registries make their index from the rest.
 */
export function publishJson({ manifest, readme, readmeFile }: ExaminedCrate): string {
  return JSON.stringify({
    name: manifest.name,
    vers: manifest.version,
    deps: manifest.dependencies.map((each) => dependencyJson(each)),
    features: manifest.features,
    authors: manifest.authors,
    description: orNull(manifest.description),
    documentation: orNull(manifest.documentation),
    homepage: orNull(manifest.homepage),
    readme: orNull(readme),
    readme_file: orNull(readmeFile),
    keywords: manifest.keywords,
    categories: manifest.categories,
    license: orNull(manifest.license),
    license_file: orNull(manifest.licenseFile),
    repository: orNull(manifest.repository),
    badges: manifest.badges,
    links: orNull(manifest.links),
    rust_version: orNull(manifest.rustVersion),
  })
}

function dependencyJson(each: ManifestDependency) {
  return {
    optional: each.optional,
    default_features: each.defaultFeatures,
    name: each.name,
    features: each.features,
    version_req: each.requirement
      .split(',')
      .map((part) => part.trim())
      // a bare version is a caret requirement in Rust, and cargo writes it out
      .map((part) => (/^\d/.test(part) && !part.includes('*') ? `^${part}` : part))
      .join(', '),
    target: orNull(each.target),
    kind: each.kind,
    ...(each.registry !== undefined && { registry: each.registry }),
    ...(each.alias !== undefined && { explicit_name_in_toml: each.alias }),
  }
}

const orNull = (value: string | undefined): string | null => value ?? null
