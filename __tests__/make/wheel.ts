import { createHash } from 'node:crypto'
import { filenameName, makeCoreMetadata, type MetadataFields } from './core-metadata.ts'
import { makeZip, type ZipFaults, type ZipMember } from './zip.ts'

/** A made file. */
export interface MadeFile {
  readonly filename: string
  readonly bytes: Buffer
  /** Lower-case hex. */
  readonly sha256: string
  /** The text of METADATA (PKG-INFO in an sdist). */
  readonly metadata: string
}

/** What differs from the default wheel. */
export interface WheelOptions {
  /** As METADATA spells it; default `demo`. */
  readonly name?: string
  /** Default `1.0`. */
  readonly version?: string
  /** Python, ABI and platform; default `py3-none-any`. */
  readonly tag?: string
  /** A build number: `1`. */
  readonly build?: string
  /** The whole file name, when it is not the one that follows from the above. */
  readonly filename?: string
  /** Header fields of METADATA, over the defaults. */
  readonly fields?: MetadataFields
  /** The body of METADATA. */
  readonly description?: string
  /** METADATA as a whole, instead of fields and description. */
  readonly metadata?: string
  /** Files added to (or put in place of) the default module, by path in the archive. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Paths to leave out: `demo-1.0.dist-info/RECORD`. They stay listed in RECORD. */
  readonly without?: readonly string[]
  /** RECORD as a whole, instead of the true one. */
  readonly record?: string
  /** The folder of the metadata; default `{name}-{version}.dist-info`. */
  readonly distInfo?: string
  /** Deflate the members; stored otherwise. */
  readonly deflate?: boolean
  /** Faults of the zip, for refusals. */
  readonly zip?: ZipFaults
  /** Changes members at will before they are written: a data descriptor, a duplicate, a comment. */
  readonly change?: (members: readonly ZipMember[]) => readonly ZipMember[]
}

/** A tiny wheel that PyPI accepts (a module, METADATA, WHEEL, RECORD with true hashes), or what the options make of it. The same bytes each time. */
export function makeWheel(options: WheelOptions = {}): MadeFile {
  const { name = 'demo', version = '1.0', tag = 'py3-none-any' } = options
  const stem = `${filenameName(name)}-${version}`
  const distInfo = options.distInfo ?? `${stem}.dist-info`
  const metadata = options.metadata ?? makeCoreMetadata(name, version, options.fields, options.description)
  const content: Record<string, string | Uint8Array> = {
    [`${filenameName(name)}/__init__.py`]: `__version__ = ${JSON.stringify(version)}\n`,
    ...options.files,
    [`${distInfo}/METADATA`]: metadata,
    [`${distInfo}/WHEEL`]: wheelText(tag, options.build),
  }
  content[`${distInfo}/RECORD`] = options.record ?? recordText(content, `${distInfo}/RECORD`)
  const members = Object.entries(content)
    .filter(([path]) => options.without?.includes(path) !== true)
    .map(([path, text]): ZipMember => ({ name: path, content: text, deflate: options.deflate ?? false }))
  const bytes = makeZip(options.change?.(members) ?? members, options.zip)
  const filename = options.filename ?? [stem, ...(options.build ? [options.build] : []), tag].join('-') + '.whl'
  return { filename, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), metadata }
}

/** WHEEL, by the binary distribution format page of packaging.python.org: a line for each single tag of a compressed set. */
function wheelText(tag: string, build: string | undefined): string {
  const [pythons = [], abis = [], platforms = []] = tag.split('-').map((part) => part.split('.'))
  const tags = pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `Tag: ${python}-${abi}-${platform}`)),
  )
  const pure = platforms.every((platform) => platform === 'any')
  const builds = build === undefined ? [] : [`Build: ${build}`]
  return ['Wheel-Version: 1.0', 'Generator: make-wheel 1', `Root-Is-Purelib: ${pure}`, ...tags, ...builds, ''].join(
    '\n',
  )
}

/** RECORD: path, urlsafe unpadded sha256, size; its own line without either. */
function recordText(content: Readonly<Record<string, string | Uint8Array>>, own: string): string {
  const lines = Object.entries(content).map(([path, text]) => {
    const bytes = Buffer.from(text)
    return `${path},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}\n`
  })
  return `${lines.join('')}${own},,\n`
}
