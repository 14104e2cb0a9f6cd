/** How far a version goes up. */
export type Bump = 'major' | 'minor' | 'patch'

/** A type of commit: under which heading it stands in the changelog, and whether it makes a release. */
export interface ChangeType {
  readonly type: string
  /** Said only where the type counts for this scope alone: `build(deps)`. */
  readonly scope?: string
  readonly section: string
  /** Kept out of the changelog; then it makes no release either, unless it breaks something. */
  readonly hidden: boolean
}

/** What a breaking change and a feature do below 1.0.0. `cargo` goes by the meaning that Cargo gives to `0.y.z` and `0.0.z`. */
export type ZeroPolicy = 'cargo' | 'semver' | 'stay-zero' | { readonly breaking: Bump; readonly feature: Bump }

/** A series of pre-releases. */
export type Series = 'dev' | 'alpha' | 'beta' | 'rc'

/** How changes become a version; everything is a value, wherever it was configured. */
export interface BumpRules {
  readonly types: readonly ChangeType[]
  readonly zero: ZeroPolicy
  /** The series that the next version belongs to; `undefined`: a final one. */
  readonly series: Series | undefined
}

/** The types of the specification and of conventional-changelog; `deps` is what dependency bots write. */
export const defaultTypes: readonly ChangeType[] = [
  { type: 'feat', section: 'Features', hidden: false },
  { type: 'fix', section: 'Bug Fixes', hidden: false },
  { type: 'perf', section: 'Performance Improvements', hidden: false },
  { type: 'deps', section: 'Dependencies', hidden: false },
  { type: 'revert', section: 'Reverts', hidden: false },
  { type: 'docs', section: 'Documentation', hidden: true },
  { type: 'style', section: 'Styles', hidden: true },
  { type: 'chore', section: 'Miscellaneous Chores', hidden: true },
  { type: 'refactor', section: 'Code Refactoring', hidden: true },
  { type: 'test', section: 'Tests', hidden: true },
  { type: 'build', section: 'Build System', hidden: true },
  { type: 'ci', section: 'Continuous Integration', hidden: true },
]

const order: readonly Bump[] = ['patch', 'minor', 'major']

/** The greater of two. */
export function greater(one: Bump | undefined, other: Bump | undefined): Bump | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return order.indexOf(one) >= order.indexOf(other) ? one : other
}

/** The rule for a type: the one for its scope before the one for all. */
export function typeOf(
  change: { readonly type: string; readonly scope: string | undefined },
  types: readonly ChangeType[],
): ChangeType | undefined {
  const own = rulesFor(types).get(change.type) ?? []
  return (
    own.find((each) => each.scope !== undefined && each.scope === change.scope) ??
    own.find((each) => each.scope === undefined)
  )
}

const tables = new WeakMap<readonly ChangeType[], ReadonlyMap<string, readonly ChangeType[]>>()

/** The rules by what they are for: thousands of changes are held against the same ones. */
function rulesFor(types: readonly ChangeType[]): ReadonlyMap<string, readonly ChangeType[]> {
  const known = tables.get(types)
  if (known !== undefined) return known
  const table = new Map<string, readonly ChangeType[]>()
  for (const each of types) {
    for (const name of new Set([each.type, each.type.toLowerCase()]))
      table.set(name, [...(table.get(name) ?? []), each])
  }
  tables.set(types, table)
  return table
}

/** What one change asks for; `undefined`: nothing. */
export function bumpOf(
  change: { readonly type: string; readonly scope: string | undefined; readonly isBreaking: boolean },
  types: readonly ChangeType[],
): Bump | undefined {
  if (change.isBreaking) return 'major'
  const rule = typeOf(change, types)
  if (rule === undefined || rule.hidden) return undefined
  return change.type === 'feat' ? 'minor' : 'patch'
}
