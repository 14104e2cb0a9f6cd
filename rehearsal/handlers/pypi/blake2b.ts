/**
 * BLAKE2b with 32 bytes of output (RFC 7693), lower-case hex: PyPI's file paths and one of its digests. OpenSSL has only
 * the 64-byte kind, of which this is not a part. Numbers of 64 bits are pairs of 32 (low word first), since bigint is too slow here.
 */
export function blake2b256(bytes: Uint8Array): string {
  const state = initial.slice()
  // parameter block: 32 bytes of digest, no key, fanout 1, depth 1
  state[0] = (state[0] ?? 0) ^ 0x01010020
  const block = new Uint8Array(128)
  let offset = 0
  while (bytes.length - offset > 128) {
    block.set(bytes.subarray(offset, offset + 128))
    offset += 128
    compress(state, block, offset, false)
  }
  block.fill(0)
  block.set(bytes.subarray(offset))
  compress(state, block, bytes.length, true)
  const words = Buffer.alloc(64)
  state.forEach((word, index) => words.writeUInt32LE(word >>> 0, index * 4))
  return words.toString('hex', 0, 32)
}

/** The fractions of the square roots of the first eight primes, as in SHA-512. */
const initial = new Uint32Array([
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
])

const sigma = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]
/** Twelve rounds; the tables repeat after ten. Flat, so that the inner loop reads one array. */
const schedule = new Uint8Array([...sigma, ...sigma.slice(0, 2)].flat())

/** Columns, then diagonals. */
const quarters = new Uint8Array([
  0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15, 0, 5, 10, 15, 1, 6, 11, 12, 2, 7, 8, 13, 3, 4, 9, 14,
])

const v = new Uint32Array(32)
const m = new Uint32Array(32)

function compress(state: Uint32Array, block: Uint8Array, counted: number, last: boolean): void {
  v.set(state)
  v.set(initial, 16)
  v[24] = (v[24] ?? 0) ^ (counted >>> 0)
  v[25] = (v[25] ?? 0) ^ Math.floor(counted / 0x100000000)
  if (last) {
    v[28] = ~(v[28] ?? 0)
    v[29] = ~(v[29] ?? 0)
  }
  for (let i = 0; i < 32; i++) {
    const at = i << 2
    m[i] = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8) | ((block[at + 2] ?? 0) << 16) | ((block[at + 3] ?? 0) << 24)
  }
  for (let step = 0; step < 96; step++) mix((step & 7) * 4, step * 2)
  for (let i = 0; i < 16; i++) state[i] = (state[i] ?? 0) ^ (v[i] ?? 0) ^ (v[i + 16] ?? 0)
}

/** The function G on one column or diagonal, with two words of the message. All in local numbers: this is where the time goes. */
function mix(quarter: number, words: number): void {
  const a = (quarters[quarter] ?? 0) << 1
  const b = (quarters[quarter + 1] ?? 0) << 1
  const c = (quarters[quarter + 2] ?? 0) << 1
  const d = (quarters[quarter + 3] ?? 0) << 1
  const x = (schedule[words] ?? 0) << 1
  const y = (schedule[words + 1] ?? 0) << 1
  let al = v[a] ?? 0
  let ah = v[a + 1] ?? 0
  let bl = v[b] ?? 0
  let bh = v[b + 1] ?? 0
  let cl = v[c] ?? 0
  let ch = v[c + 1] ?? 0
  let dl = v[d] ?? 0
  let dh = v[d + 1] ?? 0
  // a += b + x; d = (d ^ a) >>> 32
  let sum = al + bl + (m[x] ?? 0)
  ah = (ah + bh + (m[x + 1] ?? 0) + (sum >= 0x200000000 ? 2 : sum >= 0x100000000 ? 1 : 0)) | 0
  al = sum >>> 0
  let low = dl ^ al
  dl = (dh ^ ah) >>> 0
  dh = low
  // c += d; b = (b ^ c) >>> 24
  sum = cl + dl
  ch = (ch + dh + (sum >= 0x100000000 ? 1 : 0)) | 0
  cl = sum >>> 0
  low = bl ^ cl
  let high = bh ^ ch
  bl = ((low >>> 24) | (high << 8)) >>> 0
  bh = (high >>> 24) | (low << 8)
  // a += b + y; d = (d ^ a) >>> 16
  sum = al + bl + (m[y] ?? 0)
  ah = (ah + bh + (m[y + 1] ?? 0) + (sum >= 0x200000000 ? 2 : sum >= 0x100000000 ? 1 : 0)) | 0
  al = sum >>> 0
  low = dl ^ al
  high = dh ^ ah
  dl = ((low >>> 16) | (high << 16)) >>> 0
  dh = (high >>> 16) | (low << 16)
  // c += d; b = (b ^ c) >>> 63
  sum = cl + dl
  ch = (ch + dh + (sum >= 0x100000000 ? 1 : 0)) | 0
  cl = sum >>> 0
  low = bl ^ cl
  high = bh ^ ch
  bl = ((low << 1) | (high >>> 31)) >>> 0
  bh = (high << 1) | (low >>> 31)
  v[a] = al
  v[a + 1] = ah
  v[b] = bl
  v[b + 1] = bh
  v[c] = cl
  v[c + 1] = ch
  v[d] = dl
  v[d + 1] = dh
}
