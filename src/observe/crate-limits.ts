import { type IndexedCrate } from '../model/indexed-crate.ts'
import { type Taken, type TakenBefore, usualLimits } from '../model/crate-limits.ts'
import type { Problem } from '../model/problem.ts'
import type { CrateIndex } from '../registries/registry.ts'

/** The version with the most features of those that have more than crates.io takes of other crates. */
export function featuresTaken(crate: IndexedCrate | undefined): Taken | undefined {
  if (crate === undefined || typeof crate === 'string') return undefined
  const [most] = crate
    .map(({ version, features = 0 }) => ({ version, amount: features }))
    .filter(({ amount }) => amount > usualLimits.features)
    .toSorted((one, other) => other.amount - one.amount)
  return most
}

/**
 * Judges a crate, and once more where it is above a usual limit of crates.io and an earlier version was, too. Only then is
 * anything asked: the index for the features, the web API for the size of the newest version.
 */
export async function judgedByTaken<T extends { readonly problems: readonly Problem[] }>(
  index: CrateIndex,
  name: string,
  judge: (taken: TakenBefore | undefined) => Promise<T>,
): Promise<T> {
  const first = await judge(undefined)
  const has = (code: Problem['code']): boolean =>
    first.problems.some((each) => each.code === code && each.level === 'error')
  if (!has('file-too-large') && !has('crate-too-many')) return first
  const versions = await index.versions(name)
  if (versions === 'absent') return first
  if ('unreadable' in versions) return { ...first, problems: [...first.problems, versions.unreadable] }
  const size = has('file-too-large') ? await sizeTaken(index, name, versions) : undefined
  if (size !== undefined && 'code' in size) return { ...first, problems: [...first.problems, size] }
  const features = featuresTaken(versions)
  return size === undefined && features === undefined ? first : judge({ size, features })
}

/** One question: which version had the most bytes, nobody tells without being asked for each. */
async function sizeTaken(
  index: CrateIndex,
  name: string,
  versions: Exclude<IndexedCrate, string>,
): Promise<Taken | Problem | undefined> {
  const newest = versions.findLast((each) => !each.yanked) ?? versions.at(-1)
  if (newest === undefined) return undefined
  const amount = await index.size(name, newest.version)
  if (typeof amount === 'object') return amount.unreadable
  return amount !== undefined && amount > usualLimits.size ? { version: newest.version, amount } : undefined
}
