import { nearest } from '../model/nearest.ts'
import type { Manifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isReleasable } from './selection.ts'
import { names } from './tag-problems.ts'

/** The packages that the input `packages` names, of those that the config leaves; all of them where it names none. */
export function named(
  { manifests: all, packages }: { readonly manifests: readonly Manifest[]; readonly packages: readonly string[] },
  manifests: readonly Manifest[],
): {
  readonly manifests: readonly Manifest[]
  readonly problems: readonly Problem[]
} {
  if (packages.length === 0) return { manifests, problems: [] }
  const releasable = manifests.filter((each) => isReleasable(each))
  const unknown = packages.filter((name) => !releasable.some((each) => each.name === name))
  return {
    manifests: manifests.filter((each) => packages.includes(each.name)),
    problems: unknown.map((name) =>
      problem(
        'package-unknown',
        all.some((each) => each.name === name)
          ? `${name} is not published (\`publish\`), so it cannot be released.`
          : `There is no package ${name}; the repository has ${names(releasable)}.`,
        `${didYouMean(name, releasable)}Name packages as their manifests do, separated by commas.`,
      ),
    ),
  }
}

function didYouMean(name: string, manifests: readonly Manifest[]): string {
  const close = nearest(
    name,
    manifests.map((each) => each.name),
  )
  return close === undefined ? '' : `Did you mean ${close}? `
}
