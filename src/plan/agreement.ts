import { satisfies } from '@renovatebot/pep440'
import type { Manifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import { normalisedName } from '../model/project-name.ts'
import type { VersionStatement } from '../model/statement.ts'
import { isSameVersion, readVersion, type Version } from '../model/version.ts'

/**
 * Holds every other place that says a version of a released package against the tag. `setup.py` and `setup.cfg` must agree;
 * a `__version__` that nothing reads, a stale lock file and an old requirement are told and stop nothing.
 */
export function agreement(
  tag: string,
  version: Version,
  selected: readonly Manifest[],
  statements: readonly VersionStatement[],
): readonly Problem[] {
  const find = (each: VersionStatement): Manifest | undefined =>
    selected.find(
      (manifest) =>
        manifest.ecosystem === each.ecosystem && normalisedName(manifest.name) === normalisedName(each.name),
    )
  return statements.flatMap((each) => {
    const manifest = find(each)
    const isConcerned =
      manifest !== undefined &&
      (each.kind === 'lock' ||
        (each.kind === 'floor'
          ? selected.some((other) => other.ecosystem === 'python' && other.directory === each.directory)
          : each.directory === manifest.directory))
    return isConcerned ? differences(tag, version, each) : []
  })
}

function differences(tag: string, version: Version, each: VersionStatement): readonly Problem[] {
  const { file, line } = each.origin
  const where = line === undefined ? file : `${file}:${line}`
  if (each.kind === 'floor') return floor(version, each, where)
  const said = readVersion(each.said)
  if (said !== undefined && isSameVersion(said, version)) return []
  const words = `The tag ${tag} says ${version.text}, and ${where} says ${each.said} (${each.name}).`
  if (each.kind === 'setup') {
    const fix = `Set the version there to ${version.text}, or take it out: pyproject.toml is enough.`
    return [problem('versions-differ', words, fix, { file, line })]
  }
  if (each.kind === 'source') {
    const fix = `Set it to ${version.text}, or read it with importlib.metadata.version("${each.name}").`
    return [problem('versions-differ', words, fix, { file, line, level: 'warning' })]
  }
  const command = each.ecosystem === 'rust' ? 'cargo update --workspace' : 'uv lock'
  return [problem('version-behind', words, `Run \`${command}\` and commit the file.`, { file, line, level: 'warning' })]
}

/** A requirement that shuts the released version out, or still lets older ones in where both are released together. */
function floor(version: Version, each: VersionStatement, where: string): readonly Problem[] {
  const released = version.pep440
  if (released === undefined) return []
  const tell = (words: string, fix: string): readonly Problem[] => [
    problem('version-behind', words, fix, { ...each.origin, level: 'warning' }),
  ]
  if (!satisfies(released, each.said, { prereleases: true })) {
    return tell(
      `${where} requires ${each.name} ${each.said}, which does not admit ${version.text}.`,
      `Write ${each.name}>=${released} if both are to be used together.`,
    )
  }
  const lowest = /(?:>=|~=|==)\s*([^\s,]+)/.exec(each.said)?.[1]
  const least = lowest === undefined ? undefined : readVersion(lowest.replace(/\.\*$/, ''))
  if (least === undefined || isSameVersion(least, version)) return []
  return tell(
    `${where} requires ${each.name} ${each.said}, and both are released as ${version.text}.`,
    `Nothing to do if the older one will do; otherwise write ${each.name}>=${released}.`,
  )
}
