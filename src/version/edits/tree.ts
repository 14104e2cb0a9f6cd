/** A value of a file and where it stands: `from` and `to` are places in the text, quotes included. */
export type Tree =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Tree> }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | Scalar

/** A value that is no table and no list. */
export interface Scalar {
  readonly kind: 'scalar'
  /** A text's meaning, escapes resolved; anything else is not a version. */
  readonly value: unknown
  readonly from: number
  readonly to: number
}

/** The node at a path of keys. */
export function nodeAt(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  let here = tree
  for (const key of keys) here = here?.kind === 'map' ? here.entries.get(key) : undefined
  return here
}

/** The text at a path of keys, where it is one. */
export function scalarAt(
  tree: Tree | undefined,
  ...keys: readonly string[]
): (Scalar & { readonly value: string }) | undefined {
  const node = nodeAt(tree, ...keys)
  return node?.kind === 'scalar' && typeof node.value === 'string' ? { ...node, value: node.value } : undefined
}

/** The entries of the table at a path; empty where there is none. */
export function entriesAt(tree: Tree | undefined, ...keys: readonly string[]): readonly (readonly [string, Tree])[] {
  const node = nodeAt(tree, ...keys)
  return node?.kind === 'map' ? [...node.entries] : []
}
