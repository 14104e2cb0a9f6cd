import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { stringify } from 'smol-toml'

/** An entry of the archive, its path relative to `NAME-VERSION/` unless `raw` is set. */
export interface CrateEntry {
  readonly path: string
  readonly content?: string | Uint8Array
  /** A tar type flag: `0` file (default), `1` hard link, `2` symlink, `5` folder, `x` the extended header of the next, `g` that of all. */
  readonly type?: '0' | '1' | '2' | '3' | '5' | '7' | 'S' | 'Z' | 'x' | 'g'
  readonly raw?: boolean
}

/** What differs from a small, valid crate. A value `undefined` takes the key of the default away. */
export interface CrateShape {
  /** Keys of `[package]` over name, version, edition, description and license. */
  readonly package?: Readonly<Record<string, unknown>>
  /** Further tables of the manifest: `{ dependencies: { itoa: '1' }, features: { a: [] } }`. */
  readonly tables?: Readonly<Record<string, unknown>>
  /** The whole Cargo.toml, instead of the one made; `null` leaves it out. */
  readonly manifest?: string | null
  /** Further files. */
  readonly entries?: readonly CrateEntry[]
  /** The folder of all entries, instead of `NAME-VERSION`. */
  readonly folder?: string
}

const BLOCK = 512

/** The `.crate` file of a small crate that crates.io takes, changed by `shape`. Same arguments, same bytes. */
export function makeCrate(name: string, version: string, shape: CrateShape = {}): Buffer {
  const folder = shape.folder ?? `${name}-${version}`
  const manifest = shape.manifest === undefined ? makeManifest(name, version, shape) : shape.manifest
  const entries: CrateEntry[] = [
    ...(manifest === null ? [] : [{ path: 'Cargo.toml', content: manifest }]),
    { path: 'src/lib.rs', content: `//! ${name}\npub const NAME: &str = "${name}";\n` },
    ...(shape.entries ?? []),
  ]
  return makeTarball(entries.map((entry) => (entry.raw ? entry : { ...entry, path: `${folder}/${entry.path}` })))
}

/** The manifest as `cargo package` would normalise it. */
export function makeManifest(name: string, version: string, shape: CrateShape = {}): string {
  const defaults = { name, version, edition: '2021', description: `The crate ${name}`, license: 'MIT' }
  const table = Object.fromEntries(
    Object.entries({ ...defaults, ...shape.package }).filter(([, value]) => value !== undefined),
  )
  return `${stringify({ package: table, ...shape.tables })}\n`
}

/** A gzipped ustar archive of entries with their full paths. */
export function makeTarball(entries: readonly CrateEntry[]): Buffer {
  const blocks = entries.flatMap((entry) => {
    const content = Buffer.from(entry.content ?? '')
    const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)
    return [makeHeader(entry.path, content.length, entry.type ?? '0'), content, padding]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]))
}

/** The body of `PUT /api/v1/crates/new`: both parts with their length before them, as u32 little-endian. */
export function publishBody(json: unknown, crate: Uint8Array): Buffer {
  const metadata = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))
  return Buffer.concat([u32(metadata.length), metadata, u32(crate.length), crate])
}

/** SHA-256 in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function makeHeader(path: string, size: number, type: string): Buffer {
  if (Buffer.byteLength(path) > 100) throw new Error(`too long for a plain ustar name: ${path}`)
  const header = Buffer.alloc(BLOCK)
  header.write(path, 0)
  header.write('0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('10461216400\0', 136)
  header.write('        ', 148)
  header.write(type, 156)
  if (type === '1' || type === '2') header.write('target', 157)
  header.write('ustar\x0000', 257)
  header.write(
    `${[...header]
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return header
}
