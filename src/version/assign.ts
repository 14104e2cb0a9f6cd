import type { Commit } from './commit.ts'
import type { VersionedPackage } from './package.ts'

/**
 * The packages that a commit changed: of each file the one with the longest path around it. A commit without files (an
 * empty one, made to ask for a release) is everybody's.
 */
export function assign(packages: readonly VersionedPackage[]): (commit: Commit) => readonly VersionedPackage[] {
  const folders = packages
    .flatMap((each) => each.paths.map((folder) => ({ each, folder })))
    .sort((one, other) => other.folder.length - one.folder.length)
  const root = folders.filter(({ folder }) => folder === '.')
  const below = folders.filter(({ folder }) => folder !== '.')
  return ({ files }) => {
    if (files === undefined || files.length === 0) return packages
    const found = new Set<VersionedPackage>()
    for (const file of files) {
      const nearest = below.find(({ folder }) => isInside(file, folder))?.folder ?? '.'
      for (const { each, folder } of nearest === '.' ? root : below) {
        if (folder === nearest && !each.exclude.some((excluded) => isInside(file, excluded))) found.add(each)
      }
    }
    return packages.filter((each) => found.has(each))
  }
}

const isInside = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`)
