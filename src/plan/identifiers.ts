import { identifierOf } from '../model/identifier.ts'
import type { WheelForm } from '../model/package.ts'
import type { WheelTarget } from '../model/target.ts'

/** Whether `[tool.cibuildwheel]` of the project has a build; its `build` names what is wanted, its `skip` what is not. */
export function isSelected(
  python: string,
  target: WheelTarget,
  { build, skip }: Pick<WheelForm, 'build' | 'skip'>,
): boolean {
  const identifier = identifierOf(python, target)
  const fits = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => alternatives(pattern).some((each) => globOf(each).test(identifier)))
  return (build.length === 0 || fits(build)) && !fits(skip)
}

/** `cp3{9,10}-*` → `cp39-*`, `cp310-*`: as bracex, which cibuildwheel uses, without its ranges. */
function alternatives(pattern: string): readonly string[] {
  const [whole, head = '', inner = '', tail = ''] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern) ?? []
  if (whole === undefined) return [pattern]
  return inner.split(',').flatMap((each) => alternatives(`${head}${each}${tail}`))
}

/** `*`, `?` and `[abc]` as Python's fnmatch reads them. */
function globOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
    .replaceAll('[!', '[^')
  try {
    return new RegExp(`^${source}$`)
  } catch {
    return /^(?!)/
  }
}
