import { createHash } from 'node:crypto'

/** The hash of a leaf (RFC 6962, 2.1). */
export const leafHash = (leaf: Buffer): Buffer => hash(0, leaf)

/** The root of the tree over these leaf hashes. */
export function rootHash(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (only === undefined) return createHash('sha256').digest()
  if (leaves.length === 1) return only
  const cut = splitOf(leaves.length)
  return hash(1, rootHash(leaves.slice(0, cut)), rootHash(leaves.slice(cut)))
}

/** The hashes that lead from the leaf at `index` to the root, lowest first (RFC 6962, 2.1.1). */
export function inclusionProof(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (leaves.length <= 1) return []
  const cut = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)]
  return index < cut
    ? [...inclusionProof(left, index), rootHash(right)]
    : [...inclusionProof(right, index - cut), rootHash(left)]
}

/** The largest power of two that is smaller than `size`. */
const splitOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1))

const hash = (prefix: number, ...parts: readonly Buffer[]): Buffer => {
  const digest = createHash('sha256').update(Buffer.from([prefix]))
  for (const part of parts) digest.update(part)
  return digest.digest()
}
