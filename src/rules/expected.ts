import type { DistributionKind } from '../model/distribution.ts'
import { normalisedName } from '../model/project-name.ts'
import { isSameVersion, readVersion } from '../model/version.ts'
import { type Finding, finding } from './finding.ts'

/** What the plan expects of a file. */
export interface Promised {
  readonly name?: string | undefined
  readonly version?: string | undefined
  readonly tag?: string | undefined
}

/** Where the name and the version that a file bears inside are not those that were planned. */
export function expectedFindings(
  kind: DistributionKind,
  name: string | undefined,
  version: string | undefined,
  expected: Promised,
): readonly Finding[] {
  const found: Finding[] = []
  const sameName =
    name === undefined ||
    expected.name === undefined ||
    (kind === 'crate' ? name === expected.name : normalisedName(name) === normalisedName(expected.name))
  if (!sameName) {
    const fix =
      'The folder holds a file of another package: build into an empty folder, and name the package in the config.'
    found.push(finding('built-name-mismatch', `The file is of '${name}', the plan expects '${expected.name}'.`, fix))
  }
  if (version === undefined || expected.version === undefined) return found
  const [built, planned] = [readVersion(version), readVersion(expected.version)]
  const same =
    built !== undefined && planned !== undefined ? isSameVersion(built, planned) : version === expected.version
  if (!same) {
    const source = expected.tag === undefined ? 'the plan' : `the tag ${expected.tag}`
    const fix =
      kind === 'crate'
        ? 'Set the version in Cargo.toml (or [workspace.package]), commit, and tag that commit.'
        : 'Set the version where the build backend finds it. If it comes from git (setuptools-scm, hatch-vcs), fetch the tags and the whole history, and build from a clean tree; an older file may also lie in the folder.'
    found.push(
      finding('built-version-mismatch', `The file has version ${version}, ${source} expects ${expected.version}.`, fix),
    )
  }
  return found
}
