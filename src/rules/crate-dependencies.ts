import type { CrateManifest, ManifestDependency } from './crate-manifest.ts'
import { crateNameDefect, featureDefect, featureNameDefect, judgeRequirement } from './crate-names.ts'
import type { Finding } from './finding.ts'
import { refusedCrate } from './finding.ts'

const ask = 'Fewer, or ask help@crates.io for a higher limit before the release.'

/** Names and numbers of features; `limit` is 300 unless crates.io has raised it for this crate. */
export function featureFindings({ features }: CrateManifest, limit: number): readonly Finding[] {
  const names = Object.keys(features)
  const count = names.length <= limit ? [] : [tooMany(limit, 'features', `declaring ${names.length} features`)]
  return [...count, ...Object.entries(features).flatMap(([name, entries]) => oneFeature(name, entries, limit))]
}

function oneFeature(name: string, entries: readonly string[], limit: number): readonly Finding[] {
  const named = [featureNameDefect(name), ...entries.map(featureDefect)]
    .filter((defect) => defect !== undefined)
    .map((words) => refusedCrate('crate-feature-invalid', words, 'Rename it: letters, digits, `_`, `-`, `+` and `.`.'))
  if (entries.length <= limit) return named
  const what = 'features or dependencies that another feature can enable'
  return [...named, tooMany(limit, what, `enabling ${entries.length} of them in the feature "${name}"`)]
}

function tooMany(limit: number, what: string, doing: string): Finding {
  const words = `crates.io only allows a maximum number of ${limit} ${what}, but your crate is ${doing}.`
  return refusedCrate('crate-too-many', words, ask)
}

/** Dependencies that crates.io does not take, at most 500. */
export function dependencyFindings(dependencies: readonly ManifestDependency[]): readonly Finding[] {
  const words = 'crates.io only allows a maximum number of 500 dependencies.'
  const count = dependencies.length <= 500 ? [] : [refusedCrate('crate-too-many', words, ask)]
  return [...count, ...dependencies.flatMap(oneDependency)]
}

const cratesIndexes = ['https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/', 'crates-io']

function oneDependency(dependency: ManifestDependency): readonly Finding[] {
  const { name, alias, requirement, registry, features } = dependency
  const found: Finding[] = []
  const defect =
    crateNameDefect('dependency', name) ??
    (alias === undefined ? undefined : crateNameDefect('dependency', alias, true))
  if (defect !== undefined)
    found.push(refusedCrate('crate-dependency-invalid', defect, 'Correct the name of the dependency.'))
  for (const feature of features) {
    const wrong = featureDefect(feature)
    if (wrong !== undefined)
      found.push(refusedCrate('crate-dependency-invalid', wrong, `Correct the features of \`${name}\`.`))
  }
  if (registry !== undefined && registry !== '' && !cratesIndexes.includes(registry)) {
    const words = `Dependency \`${name}\` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.`
    found.push(
      refusedCrate(
        'crate-dependency-invalid',
        words,
        `Publish \`${name}\` to crates.io as well, or depend on it optionally in another package.`,
      ),
    )
  }
  const verdict = judgeRequirement(requirement)
  if (verdict === 'wildcard') {
    const words = `wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`${name}\``
    found.push(
      refusedCrate(
        'crate-dependency-invalid',
        words,
        `Give \`${name}\` a version (\`version = "1.2"\` beside its \`path\` or \`git\`).`,
      ),
    )
  } else if (verdict === 'invalid') {
    found.push(
      refusedCrate(
        'crate-dependency-invalid',
        `"${requirement}" is an invalid version requirement`,
        `Write the requirement of \`${name}\` as Cargo has it: "1.2", ">=1.2, <2".`,
      ),
    )
  }
  return found
}
