import type { Commit } from '../commit.ts'
import type { PleasePackage } from './settings.ts'

/**
 * Which commits are a package's: of each file the one with the longest path around it, the root's are all, and a commit
 * without files is everybody's. One whose files below the package are all in `exclude-paths` is not.
 */
export function belongsTo(
  { path, exclude }: Pick<PleasePackage, 'path' | 'exclude'>,
  paths: readonly string[],
): (commit: Commit) => boolean {
  const below = paths.filter((each) => each !== '.').sort((one, other) => other.length - one.length)
  return ({ files }) => {
    if (files === undefined || files.length === 0) return true
    const own = path === '.' ? files : files.filter((file) => below.find((each) => isInside(file, each)) === path)
    return own.some((file) => !exclude.some((each) => isInside(file, each)))
  }
}

const isInside = (file: string, folder: string): boolean =>
  folder === '.' || file === folder || file.startsWith(`${folder}/`)
