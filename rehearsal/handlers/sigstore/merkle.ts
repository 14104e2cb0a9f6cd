import { createHash } from 'node:crypto'

/** The hash of a leaf (RFC 6962, 2.1). */
export const leafHash = (leaf: Buffer): Buffer => hash(0, leaf)

/** Subtrees that are full, by their first leaf and their size. They never change, however the tree grows. */
export type FullSubtrees = Map<string, Buffer>

/** The root of the tree over these leaf hashes, or over `size` of them from `from` on. `full` is filled, for the next time. */
export function rootHash(
  leaves: readonly Buffer[],
  full: FullSubtrees = new Map(),
  from = 0,
  size: number = leaves.length,
): Buffer {
  if (size === 0) return createHash('sha256').digest()
  const only = size === 1 ? leaves[from] : undefined
  if (only !== undefined) return only
  const name = `${from} ${size}`
  const known = full.get(name)
  if (known !== undefined) return known
  const cut = splitOf(size)
  const root = hash(1, rootHash(leaves, full, from, cut), rootHash(leaves, full, from + cut, size - cut))
  if (size === 2 * cut) full.set(name, root)
  return root
}

/** The hashes that lead from the leaf at `index` to the root, lowest first (RFC 6962, 2.1.1). */
export function inclusionProof(
  leaves: readonly Buffer[],
  index: number,
  full: FullSubtrees = new Map(),
  from = 0,
  size: number = leaves.length,
): readonly Buffer[] {
  if (size <= 1) return []
  const cut = splitOf(size)
  return index < cut
    ? [...inclusionProof(leaves, index, full, from, cut), rootHash(leaves, full, from + cut, size - cut)]
    : [...inclusionProof(leaves, index - cut, full, from + cut, size - cut), rootHash(leaves, full, from, cut)]
}

/** The largest power of two that is smaller than `size`. */
const splitOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

const hash = (prefix: number, ...parts: readonly Buffer[]): Buffer => {
  const digest = createHash('sha256').update(Buffer.from([prefix]))
  for (const part of parts) digest.update(part)
  return digest.digest()
}
