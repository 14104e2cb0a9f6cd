import { parse, TomlError } from 'smol-toml'
import type { Content } from '../ports/files.ts'
import { readTarGz } from './archive/tar.ts'

/** What cargo builds of a crate for those who use it. */
export interface CrateTargets {
  /** A library, or a procedural macro. */
  readonly library: boolean
  /** At least one program. */
  readonly programs: boolean
}

/** As much as crates.io unpacks, in bytes. */
const limit = 512 * 1024 * 1024

/**
 * Reads off a `.crate` file what it holds: the targets of its manifest, and those that cargo finds by their place where the
 * manifest does not list them (cargo book, "Target auto-discovery"). An archive that cannot be read is taken for a library.
 */
export async function crateTargets(content: Content): Promise<CrateTargets> {
  const archive = await readTarGz(content, limit, (name) => /^[^/]+\/Cargo\.toml$/.test(name))
  if (typeof archive === 'string') return { library: true, programs: false }
  const names = new Set(archive.entries.map(({ name }) => name.slice(name.indexOf('/') + 1)))
  const manifest = archive.entries.find((each) => each.content !== undefined)?.content
  const said = manifest === undefined ? {} : tablesIn(manifest.toString())
  const isFound = said['package']?.['autobins'] !== false
  const hasPlaces = [...names].some((name) => /^src\/main\.rs$|^src\/bin\/(?:[^/]+\.rs|[^/]+\/main\.rs)$/.test(name))
  return {
    library: said['lib'] !== undefined || names.has('src/lib.rs'),
    programs: said['bin'] !== undefined || (isFound && hasPlaces),
  }
}

type Tables = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The tables at the top of a manifest, a list of tables (`[[bin]]`) as one. */
function tablesIn(text: string): Tables {
  try {
    const read = parse(text.replace(/^\ufeff/, ''), { integersAsBigInt: 'asNeeded' })
    return Object.fromEntries(
      Object.entries(read).flatMap(([name, value]) =>
        typeof value === 'object' ? [[name, Object.fromEntries(Object.entries(value))] as const] : [],
      ),
    )
  } catch (error) {
    if (error instanceof TomlError) return {}
    throw error
  }
}
