import { type CrateLimits, usualLimits } from '../model/crate-limits.ts'
import type { CrateManifest, ManifestDependency } from './crate-manifest.ts'
import { crateNameDefect, featureDefect, featureNameDefect, judgeRequirement } from './crate-names.ts'
import type { Finding } from './finding.ts'
import { finding, refusedCrate } from './finding.ts'

/** Names and numbers of features: 300 of them, and 300 entries in each, unless crates.io has raised it for this crate. */
export function featureFindings({ features }: CrateManifest, limits: CrateLimits): readonly Finding[] {
  const names = Object.keys(features)
  return [
    ...tooMany(limits, names.length, 'features', `your crate is declaring ${names.length} features`),
    ...Object.entries(features).flatMap(([name, entries]) => oneFeature(name, entries, limits)),
  ]
}

function oneFeature(name: string, entries: readonly string[], limits: CrateLimits): readonly Finding[] {
  const named = [featureNameDefect(name), ...entries.map(featureDefect)]
    .filter((defect) => defect !== undefined)
    .map((words) => refusedCrate('crate-feature-invalid', words, 'Rename it: letters, digits, `_`, `-`, `+` and `.`.'))
  const what = 'features or dependencies'
  const doing = `the "${name}" feature of your crate is enabling ${entries.length} ${what}`
  return [...named, ...tooMany(limits, entries.length, `${what} that another feature can enable`, doing)]
}

/** `what` and `doing` in the server's words. */
function tooMany(
  { features: told, taken }: CrateLimits,
  count: number,
  what: string,
  doing: string,
): readonly Finding[] {
  const limit = told ?? usualLimits.features
  if (count <= limit) return []
  const before = taken?.features
  const words = `crates.io only allows a maximum number of ${limit} ${what}, but ${doing}.`
  if (before !== undefined && before.amount > limit) {
    const seen = `${words} That is so unless the limit of this crate is raised, which it must be: ${before.version} has ${before.amount}.`
    const fix =
      'How far it is raised crates.io does not tell: write what its staff told you as `crate-limits: { features: NUMBER }` of the package in the config, and nothing more is said below that.'
    return [finding('crate-too-many', seen, fix, 'warning')]
  }
  const fix =
    'Have fewer, or ask help@crates.io for a higher limit before the release. Where it is raised already, write it as `crate-limits: { features: NUMBER }` of the package in the config.'
  return [refusedCrate('crate-too-many', words, fix)]
}

const ask = 'Have fewer, or ask help@crates.io for a higher limit before the release.'

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
    // crates.io looks at `registry` alone (`validate_dependency`), and `cargo package` writes `registry-index`
    found.push(
      finding(
        'crate-dependency-invalid',
        `Dependency \`${name}\` is of another registry (${registry}), and on crates.io a crate can need crates of crates.io only: the name would be taken for one of those.`,
        `Publish \`${name}\` to crates.io as well, or move what needs it into a package that is not published there. A release to that registry is told so by the input \`crates-url\`, in every job.`,
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
