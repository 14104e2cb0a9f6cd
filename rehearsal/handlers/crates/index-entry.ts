import type { DependencyKind } from './dependencies.ts'

/** A dependency in the index; a renamed one has its alias as `name` and the real name as `package`. */
export interface IndexDependency {
  readonly name: string
  readonly req: string
  readonly features: readonly string[]
  readonly optional: boolean
  readonly default_features: boolean
  readonly target: string | null
  readonly kind: DependencyKind
  readonly package?: string
}

/** What the index says of a version (Cargo book, "Index format"), fields in crates.io's order. */
export interface IndexEntry {
  readonly name: string
  readonly vers: string
  readonly deps: readonly IndexDependency[]
  readonly cksum: string
  readonly features: Readonly<Record<string, readonly string[]>>
  readonly features2?: Readonly<Record<string, readonly string[]>>
  readonly yanked: boolean
  readonly links?: string
  readonly rust_version?: string
  readonly pubtime: string
  readonly v?: 2
}
