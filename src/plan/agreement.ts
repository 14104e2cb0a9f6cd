import { satisfies } from '@renovatebot/pep440'
import type { Manifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import { normalisedName } from '../model/project-name.ts'
import { shortList } from '../model/short-list.ts'
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
  const concerned = statements.filter((each) => {
    const manifest = find(each)
    return (
      manifest !== undefined &&
      (each.kind === 'lock' ||
        (each.kind === 'floor'
          ? selected.some((other) => other.ecosystem === 'python' && other.directory === each.directory)
          : each.directory === manifest.directory))
    )
  })
  return [
    ...concerned.flatMap((each) => differences(tag, version, each)),
    ...older(
      version,
      concerned.filter((each) => isOlder(version, each)),
    ),
  ]
}

/** What says the same version of a package as its manifest: whoever raises the one has to raise the other. */
export function alike(manifest: Manifest, statements: readonly VersionStatement[]): readonly VersionStatement[] {
  const own = manifest.version === undefined ? undefined : readVersion(manifest.version)
  return statements.filter((each) => {
    const said = each.kind === 'floor' ? undefined : readVersion(each.said)
    return isAbout(each, manifest) && own !== undefined && said !== undefined && isSameVersion(said, own)
  })
}

/** The others of them that say a version outright. */
export function unlike(
  manifests: readonly Manifest[],
  statements: readonly VersionStatement[],
): readonly VersionStatement[] {
  const same = new Set(manifests.flatMap((each) => alike(each, statements)))
  return statements.filter((each) => each.kind !== 'floor' && !same.has(each))
}

const isAbout = ({ ecosystem, name, directory }: VersionStatement, manifest: Manifest): boolean =>
  ecosystem === manifest.ecosystem &&
  normalisedName(name) === normalisedName(manifest.name) &&
  (directory === undefined || directory === manifest.directory)

function differences(tag: string, version: Version, each: VersionStatement): readonly Problem[] {
  const { file, line } = each.origin
  const where = placeOf(each)
  if (each.kind === 'floor') return shutOut(version, each)
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

/** A requirement that shuts out the version which is released with it. */
function shutOut(version: Version, each: VersionStatement): readonly Problem[] {
  const released = version.pep440
  if (released === undefined || satisfies(released, each.said, { prereleases: true })) return []
  return [
    problem(
      'version-behind',
      `${placeOf(each)} requires ${each.name} ${each.said}, which does not admit ${version.text}.`,
      `Write ${each.name}>=${released} if both are to be used together.`,
      { ...each.origin, level: 'warning' },
    ),
  ]
}

/** Whether a requirement admits the version that is released with it, and older ones too. */
function isOlder(version: Version, { kind, said }: VersionStatement): boolean {
  if (kind !== 'floor' || version.pep440 === undefined) return false
  if (!satisfies(version.pep440, said, { prereleases: true })) return false
  const lowest = /(?:>=|~=|==)\s*([^\s,]+)/.exec(said)?.[1]
  const least = lowest === undefined ? undefined : readVersion(lowest.replace(/\.\*$/, ''))
  return least !== undefined && !isSameVersion(least, version)
}

/** One warning, however many such requirements there are. */
function older(version: Version, floors: readonly VersionStatement[]): readonly Problem[] {
  const [first, ...more] = floors
  if (first === undefined) return []
  const place = { ...first.origin, level: 'warning' } as const
  const released = `>=${version.pep440 ?? version.text}`
  const isOne = more.length === 0
  return [
    problem(
      'version-behind',
      isOne
        ? `${placeOf(first)} requires ${first.name} ${first.said}, and both are released as ${version.text}.`
        : `These requirements admit older versions than the ${version.text} that is released with them: ${shortList(floors.map((each) => `${each.name} ${each.said} (${placeOf(each)})`))}.`,
      `Nothing to do if the older ${isOne ? 'one' : 'ones'} will do; otherwise write ${isOne ? first.name : ''}${released}.`,
      place,
    ),
  ]
}

/** `setup.py:3` */
export const placeOf = ({ origin: { file, line } }: VersionStatement): string =>
  line === undefined ? file : `${file}:${line}`
