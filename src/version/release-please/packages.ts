import posix from 'node:path/posix'
import { type Problem, problem } from '../../model/problem.ts'
import type { Manifest } from '../../model/package.ts'
import type { VersionedPackage } from '../package.ts'
import { type ChangeType, defaultTypes } from '../rules.ts'
import type { PleasePackage, ReleasePlease } from './settings.ts'

/** A package of release-please with what the repository has of it. */
export interface FoundPackage {
  readonly settings: PleasePackage
  readonly package: VersionedPackage
  /** What stands in tags and titles; empty where nothing names it. */
  readonly component: string
  readonly types: readonly ChangeType[]
}

/** release-please lists dependencies for Python only, and documentation as well. */
const pythonTypes = defaultTypes.map((each) => (each.type === 'docs' ? { ...each, hidden: false } : each))
const otherTypes = defaultTypes.filter((each) => each.type !== 'deps')

/** Finds the manifests of each package. `textOf` gives what a file says. */
export function findPackages(
  { packages, configFile }: ReleasePlease,
  manifests: readonly Manifest[],
): { readonly found: readonly FoundPackage[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const found = packages.map((settings): FoundPackage => {
    const own = manifestsOf(settings, packages, manifests)
    const { path, releaseType } = settings
    if (releaseType !== 'simple' && !own.some((each) => each.ecosystem === releaseType)) {
      problems.push(
        problem(
          'release-please-invalid',
          `${configFile}: packages.${path} is of the type ${releaseType}, and ${path === '.' ? 'the root' : path} has no ${releaseType === 'rust' ? 'Cargo.toml' : 'pyproject.toml'} with a package.`,
          'Correct the path or the `release-type`.',
          { file: configFile },
        ),
      )
    }
    const component = componentOf(settings, own)
    const version = `${settings.hasV ? 'v' : ''}{version}`
    const hasComponent = settings.hasComponentInTag && component !== ''
    const tag = hasComponent ? `${component}${settings.tagSeparator}${version}` : version
    return {
      settings,
      component,
      types: settings.types ?? (releaseType === 'python' ? pythonTypes : otherTypes),
      package: {
        id: component === '' ? path : component,
        name: component,
        manifests: own,
        paths: [path],
        exclude: settings.exclude,
        tags: [tag],
        changelog: settings.changelog === undefined ? undefined : posix.join(path, settings.changelog),
      },
    }
  })
  problems.push(...clashes(found, configFile))
  return { found, problems }
}

/** Those in its folder; of a workspace also the members that are no package of their own, as they share its version. */
function manifestsOf(
  { path, releaseType }: PleasePackage,
  all: readonly PleasePackage[],
  manifests: readonly Manifest[],
): readonly Manifest[] {
  if (releaseType === 'simple') return []
  const others = all.map((each) => each.path).filter((each) => each !== path)
  const isElsewhere = (directory: string): boolean =>
    others.some((other) => isInside(directory, other) && isInside(other, path))
  const here = manifests.filter(({ directory }) => directory === path)
  if (releaseType === 'python') {
    // the crate that a wheel is made of bears the wheel's version
    const crates = here.flatMap((each) => (each.ecosystem === 'python' ? (each.crateDirectory ?? []) : []))
    const isCrate = (each: Manifest): boolean =>
      each.ecosystem === 'rust' && (crates.includes(each.directory) || each.directory === path)
    return manifests.filter(
      (each) =>
        (each.ecosystem === 'python' && each.directory === path) || (isCrate(each) && !others.includes(each.directory)),
    )
  }
  const isMember = (each: Manifest): boolean =>
    each.ecosystem === 'rust' && each.workspace === path && each.directory !== path && !isElsewhere(each.directory)
  return manifests.filter((each) => (each.directory === path && each.ecosystem === 'rust') || isMember(each))
}

const isInside = (inner: string, outer: string): boolean =>
  inner === outer || outer === '.' || inner.startsWith(`${outer}/`)

/** As configured, else by the package's name; an npm scope in front of it is left out. */
function componentOf({ component, packageName, path, releaseType }: PleasePackage, own: readonly Manifest[]): string {
  if (component !== undefined) return component
  const manifest = own.find((each) => each.directory === path && each.ecosystem === releaseType)
  return (packageName ?? manifest?.name ?? '').replace(/^@[^/]*\//, '')
}

/** Two packages whose tags could not be told apart. */
function clashes(found: readonly FoundPackage[], configFile: string): readonly Problem[] {
  const tags = found.map((each) => each.package.tags[0])
  return found
    .filter(({ settings }, at) => settings.isTagged && tags.indexOf(tags[at] ?? '') !== at)
    .map(
      ({
        settings,
        package: {
          tags: [tag],
        },
      }) =>
        problem(
          'release-please-invalid',
          `${configFile}: packages.${settings.path} would have the same tags (${tag}) as another package.`,
          'Give each a `component`, and leave `include-component-in-tag` on.',
          { file: configFile },
        ),
    )
}
