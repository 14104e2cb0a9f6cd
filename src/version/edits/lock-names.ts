/** A package of a `Cargo.lock`; one without a `source` lies in the repository. */
export interface LockName {
  readonly name: string
  readonly version: string
  readonly source: string | undefined
}

/**
 * By which words others call each of the packages: the name where it is the only one, with the version where that tells
 * it from the others, else with its source (cargo, `core/resolver/encode.rs`, `encodable_package_id`).
 */
export function namesIn(packages: readonly LockName[]): readonly string[] {
  const versions = new Map<string, string[]>()
  for (const { name, version } of packages) versions.set(name, [...(versions.get(name) ?? []), version])
  return packages.map(({ name, version, source }) => {
    const all = versions.get(name) ?? []
    if (all.length === 1) return name
    const isAlone = all.filter((each) => each === version).length === 1
    return isAlone || source === undefined ? `${name} ${version}` : `${name} ${version} (${unpinned(source)})`
  })
}

/** Which of the packages is called so, by its place; `undefined` where that cannot be told. */
export function nameIn(packages: readonly LockName[], text: string): number | undefined {
  const [, name, version, source] = /^(\S+)(?: (\S+))?(?: \((.+)\))?$/.exec(text) ?? []
  const found = packages.flatMap((each, at) => {
    if (each.name !== name || (version !== undefined && each.version !== version)) return []
    return source !== undefined && (each.source === undefined || unpinned(each.source) !== source) ? [] : [at]
  })
  // of two at one version, the one that is called without a source has none
  return found.length <= 1 ? found[0] : found.find((at) => packages[at]?.source === undefined)
}

/** A source without the commit that a git one is held at. */
const unpinned = (source: string): string => source.split('#', 1)[0] ?? source
