/**
 * Reads a list of checksums as `sha256sum` writes it: SHA-256 in lower-case hex by file name. Lines of another form are
 * passed over; of a name that stands there twice with different sums, `undefined` is told.
 */
export function readSums(text: string): ReadonlyMap<string, string | undefined> {
  const sums = new Map<string, string | undefined>()
  for (const line of text.split('\n')) {
    // `*` marks a file that was read as binary
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+?)\r?$/i.exec(line) ?? []
    if (sum === undefined || name === undefined) continue
    const known = sums.get(name)
    const isContradicted = sums.has(name) && known !== sum.toLowerCase()
    sums.set(name, isContradicted ? undefined : sum.toLowerCase())
  }
  return sums
}
