import { type CrateFacts, canonicalCrateName, type IndexedCrate } from '../model/indexed-crate.ts'
import { type CargoManifest, isPackaged } from '../model/package.ts'
import type { Problem } from '../model/problem.ts'
import type { CrateIndex, Unreadable } from '../registries/registry.ts'
import { unanswered } from './unanswered.ts'

/** Separators up to which every mixture of `-` and `_` is asked for: sixteen names. */
const mostSeparators = 4

/**
 * Asks what the judgement of these crates needs to know: the versions of each and of what it depends on, other spellings of
 * the names that are not there, and the categories where one is named. What cannot be asked is left open, with one warning.
 */
export async function observeCrateIndex(
  index: CrateIndex,
  crates: readonly CargoManifest[],
): Promise<{ readonly facts: CrateFacts; readonly problems: readonly Problem[] }> {
  const failures: Problem[] = []
  const answered = <T>(answer: T | Unreadable): T | undefined => {
    if (typeof answer !== 'object' || answer === null || !('unreadable' in answer)) return answer
    failures.push(answer.unreadable)
    return undefined
  }
  const versions = async (name: string): Promise<IndexedCrate> => answered(await index.versions(name)) ?? 'unknown'
  const names = new Set(crates.flatMap((each) => [each.name, ...dependencyNames(each)]))
  const isCategorised = crates.some((each) => each.declared.categories.length > 0)
  const [found, categories] = await Promise.all([
    Promise.all([...names].map(async (name) => [name, await versions(name)] as const)),
    isCategorised ? index.categories() : undefined,
  ])
  const own = new Set(crates.map((each) => each.name))
  // what this release creates under one spelling needs no other one, except that it must not exist
  const absent = found.filter(([, answer]) => answer === 'absent').map(([name]) => name)
  const lookalikes = await Promise.all(
    absent.map(async (name) => {
      const others = await Promise.all(
        otherSpellings(name)
          .filter((each) => !own.has(each))
          .map(versions),
      )
      const listed = others.find((each) => Array.isArray(each))
      const spelt = Array.isArray(listed) ? listed[0]?.name : undefined
      return spelt === undefined || canonicalCrateName(spelt) !== canonicalCrateName(name)
        ? []
        : [[name, spelt] as const]
    }),
  )
  const facts: CrateFacts = {
    crates: new Map(found),
    lookalikes: new Map(lookalikes.flat()),
    categories: categories === undefined ? undefined : answered(categories),
  }
  return { facts, problems: unanswered(failures) }
}

/** The crates that the packaged manifest will name, where they are of the same registry. */
const dependencyNames = ({ name, dependencies }: CargoManifest): readonly string[] =>
  dependencies
    .filter((each) => isPackaged(each) && each.registry === undefined && each.name !== name)
    .map((each) => each.name)

/** `a-b_c` in the other mixtures of `-` and `_`; of a name with many separators only those with one kind of them. */
export function otherSpellings(name: string): readonly string[] {
  const [first = '', ...rest] = name.split(/[-_]/)
  const mixtures =
    rest.length > mostSeparators
      ? [[first, ...rest].join('-'), [first, ...rest].join('_')]
      : rest.reduce((begun, part) => begun.flatMap((each) => [`${each}-${part}`, `${each}_${part}`]), [first])
  return mixtures.filter((each) => each !== name)
}
