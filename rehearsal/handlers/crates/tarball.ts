import { isUtf8 } from 'node:buffer'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { readManifest, type Manifest } from './manifest.ts'
import { Refused, refuse } from './refusal.ts'
import { badManifest } from './toml-table.ts'

/** What an archive holds, as far as crates.io looks into it. */
export interface Archive {
  readonly manifest: Manifest
  /** Paths below the package's folder. */
  readonly paths: readonly string[]
}

/** An entry as tar-stream gives it; `offset` is where its header begins. */
interface TarEntry {
  readonly header: Header
  readonly offset: number
}

const BLOCK = 512

/** The names that crates.io's archive reader gives to what is neither a file nor a folder, by tar's type flag. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'Link',
  '2': 'Symlink',
  '3': 'Char',
  '4': 'Block',
  '6': 'Fifo',
  '7': 'Continuous',
  S: 'GNUSparse',
}

/**
 * Looks through a .crate file in the order of `crates_io_tarball`: each entry's size, path and type, each Cargo.toml where
 * it lies, then their number and spelling, then the library's path. `limit` is in bytes, unpacked. Throws `Refused`.
 */
export async function readArchive(bytes: Buffer, folder: string, limit: number): Promise<Archive> {
  const tar = await unpack(bytes, limit)
  const global = globalHeader(tar)
  // its reader takes it for a file of that name; cargo writes none
  if (global !== undefined) throw refuse(400, `invalid path found: ${global}`)
  const paths: string[] = []
  const manifests = new Map<string, Manifest>()
  await eachEntry(tar, (entry, content) => {
    const path = checkEntry(tar, entry, folder)
    paths.push(path)
    const isManifest = path.toLowerCase() === 'cargo.toml'
    // what is not UTF-8 is a failure of its own, not a refusal
    if ((isManifest || path === '.cargo_vcs_info.json') && !isUtf8(content)) throw refuse(500, 'Internal Server Error')
    if (isManifest) manifests.set(path, readManifest(content.toString()))
  })
  const [path, more] = [...manifests.keys()].sort()
  if (more !== undefined) {
    const found = [...manifests.keys()].sort().join('`, `')
    throw refuse(400, `uploaded tarball contains more than one \`Cargo.toml\` manifest file; found \`${found}\``)
  }
  const manifest = path === undefined ? undefined : manifests.get(path)
  if (path === undefined || manifest === undefined) {
    throw refuse(400, 'uploaded tarball is missing a `Cargo.toml` manifest file')
  }
  if (path !== 'Cargo.toml' && path !== 'cargo.toml') {
    throw refuse(
      400,
      `uploaded tarball is missing a \`Cargo.toml\` manifest file; \`${path}\` was found, ` +
        'but must be named `Cargo.toml` with that exact casing',
    )
  }
  checkLibrary(manifest, paths)
  return { manifest, paths }
}

async function unpack(bytes: Buffer, limit: number): Promise<Buffer> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: limit })
  } catch {
    throw malformed()
  }
}

/** The name of a pax header for all entries (`git archive` writes one), which tar-stream does not show. */
function globalHeader(tar: Buffer): string | undefined {
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8)
    if (tar[at + 156] === 0x67) return tar.toString('utf8', at, tar.indexOf(0, at))
    if (!(size >= 0)) return undefined
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return undefined
}

async function eachEntry(tar: Buffer, visit: (entry: TarEntry, content: Buffer) => void): Promise<void> {
  const reader = extract()
  reader.end(tar)
  try {
    for await (const entry of reader) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(Buffer.from(chunk as Uint8Array))
      visit(entry, Buffer.concat(chunks))
    }
  } catch (error) {
    throw error instanceof Refused ? error : malformed()
  }
}

/** The entry's path below `folder`. */
function checkEntry(tar: Buffer, entry: TarEntry, folder: string): string {
  const { name, size } = entry.header
  // the raw header: tar-stream puts the extended size in its place, and knows fewer types
  const header = tar.subarray(entry.offset, entry.offset + 512)
  const written = Number.parseInt(header.toString('latin1', 124, 136).replace(/[\0 ]+$/, ''), 8)
  if (written !== size) throw refuse(400, 'uploaded tarball is malformed')
  const parts = name.split('/').filter((part, index) => part !== '' && (part !== '.' || index === 0))
  const shown = name.replace(/\/$/, '')
  if (name.startsWith('/') || parts[0] !== folder || parts.includes('..') || name.includes('\uFFFD')) {
    throw refuse(400, `invalid path found: ${shown}`)
  }
  const flag = String.fromCharCode(header[156] ?? 0)
  if (flag !== '0' && flag !== '\0' && flag !== '5') {
    const type = TYPES[flag] ?? `Other(${flag.charCodeAt(0)})`
    throw refuse(400, `unexpected tar entry type ${type} found: ${shown}`)
  }
  return parts.slice(1).join('/')
}

function checkLibrary(manifest: Manifest, paths: readonly string[]): void {
  if (manifest.lib === undefined || manifest.lib.path !== undefined || paths.includes('src/lib.rs')) return
  const isOld = manifest.edition === undefined || manifest.edition === '2015'
  if (isOld && paths.includes(`src/${manifest.lib.name ?? manifest.name}.rs`)) return
  throw badManifest("can't find library, rename file to `src/lib.rs` or specify lib.path")
}

function malformed(): Refused {
  return refuse(400, 'uploaded tarball is malformed or too large when decompressed')
}
