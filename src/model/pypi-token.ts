/** What a token of PyPI tells of itself. It is a macaroon: everybody can read it, and nobody can change it. */
export interface PypiToken {
  /** The index that made it: `pypi.org` or `test.pypi.org`. */
  readonly location: string
  /** Seconds since the epoch, where it runs out. */
  readonly expires: number | undefined
  /** The normalised names of the projects that it is for, where it is not for all of its user's. */
  readonly projects: readonly string[] | undefined
}

/**
 * Reads `pypi-…`: a version 2 macaroon in base64url (libmacaroons, `doc/format.txt`), whose caveats are JSON arrays that
 * begin with a number (warehouse `macaroons/caveats`: 0 the time, 1 names of projects). `undefined` where it is none.
 */
export function readPypiToken(secret: string): PypiToken | undefined {
  const bytes = Buffer.from(secret.replace(/^pypi-/, ''), 'base64url')
  const sections = bytes[0] === 2 ? sectionsOf(bytes) : undefined
  const location = sections?.[0]?.get(fieldTypes.location)
  if (sections === undefined || location === undefined) return undefined
  const caveats = sections.slice(1).map((each) => caveatOf(each.get(fieldTypes.identifier) ?? ''))
  const expires = caveats.find((each) => each[0] === 0)?.[1]
  const names = caveats.find((each) => each[0] === 1)?.[1]
  return {
    location,
    expires: typeof expires === 'number' ? expires : undefined,
    projects: Array.isArray(names) ? names.filter((each) => typeof each === 'string') : undefined,
  }
}

const fieldTypes = { end: 0, location: 1, identifier: 2, signature: 6 } as const

/** The fields of each section, as text by type; `undefined` where the bytes end too early or go on for too long. */
function sectionsOf(bytes: Uint8Array): readonly ReadonlyMap<number, string>[] | undefined {
  const sections: Map<number, string>[] = []
  let section = new Map<number, string>()
  let at = 1
  while (at < bytes.length) {
    const type = bytes[at]
    at += 1
    if (type === fieldTypes.end) {
      if (section.size > 0) sections.push(section)
      section = new Map()
      continue
    }
    let length = 0
    for (let shift = 0, more = true; more && shift < 28; shift += 7) {
      const byte = bytes[at] ?? 0
      at += 1
      length += (byte & 127) << shift
      more = byte > 127
    }
    if (type === undefined || at + length > bytes.length) return undefined
    section.set(type, Buffer.from(bytes.subarray(at, at + length)).toString())
    at += length
    if (type === fieldTypes.signature) return at === bytes.length ? sections : undefined
  }
  return undefined
}

function caveatOf(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
