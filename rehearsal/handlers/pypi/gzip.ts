import { crc32, gunzipSync, inflateRawSync } from 'node:zlib'

/**
 * What Python's gzip gives to tarfile: every member, and no word about bytes behind the last one, because tarfile stops
 * reading at the end of the archive. Throws where the first member is damaged.
 */
export function unpackGzip(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes)
  } catch (error) {
    // Node reads on behind the end, as Python does not: a zip that follows makes a file that is both
    const start = headerLength(bytes)
    const unpacked = start === undefined ? undefined : inflateRawSync(bytes.subarray(start))
    if (unpacked === undefined || bytes.indexOf(trailerOf(unpacked), start) < 0) throw error
    return unpacked
  }
}

/** CRC-32 and length, which end a member (RFC 1952). */
function trailerOf(unpacked: Buffer): Buffer {
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(unpacked), 0)
  trailer.writeUInt32LE(unpacked.length % 2 ** 32, 4)
  return trailer
}

/** Where the packed data of the first member begin (RFC 1952); `undefined` where its header breaks off. */
function headerLength(bytes: Buffer): number | undefined {
  const flags = bytes[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (bytes.length >= at + 2 ? bytes.readUInt16LE(at) : 0)
  // a file name, then a comment, each ended by a zero
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return undefined
    at = end + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at < bytes.length ? at : undefined
}
