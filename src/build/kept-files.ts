import path from 'node:path'
import { sha256Of } from '../model/sha256.ts'
import type { Files } from '../ports/files.ts'
import { membersOf, type Packed } from './kept-archive.ts'

/** Files that may be kept from run to run, in folders below one folder. */
export interface Shelf {
  /** Absolute. */
  readonly home: string
  /** By file name, from what is trusted: nothing else is taken or kept. */
  readonly wanted: ReadonlyMap<string, Wanted>
}

/** A file that may be kept. */
export interface Wanted {
  readonly sha256: string
  /** What its folder may be called. */
  readonly folder: RegExp
}

/** What became of an archive. */
export interface Restored {
  readonly restored: number
  /** Of those that were restored. */
  readonly bytes: number
  /** Were there before, and stay as they are. */
  readonly there: number
  /** Wanted by their name, and of other bytes; or no plain file at all. */
  readonly refused: number
}

/** Bytes of the largest file that is taken; crates.io has crates of 20 MB, and a compiler in a wheel has 100. */
const largest = 160 * 1024 * 1024

/**
 * Writes those files of an archive that are wanted, each after its bytes were held against the wanted hash. The archive chooses
 * neither a place outside of the shelf nor a name that is not wanted, and no file is written over.
 */
export async function restoreFiles(
  { home, wanted }: Shelf,
  archive: string,
  files: Pick<Files, 'lend' | 'list' | 'write'>,
): Promise<Restored> {
  const there = new Set(await files.list(home))
  const seen = new Set<string>()
  let [restored, bytes, before, refused] = [0, 0, 0, 0]
  await files.lend(archive, async (content) => {
    for await (const member of membersOf(content)) {
      const at = `${member.folder}/${member.name}`
      const own = wanted.get(member.name)
      // kept for an older lock file
      if (own === undefined && member.isFile && isPlain(member.name) && isPlain(member.folder)) continue
      if (seen.has(at)) continue
      seen.add(at)
      if (own !== undefined && there.has(at)) {
        before += 1
        continue
      }
      const isFit = own?.folder.test(member.folder) === true && member.isFile && member.size <= largest
      const body = isFit ? await member.read() : undefined
      if (body === undefined || sha256Of(body) !== own?.sha256) {
        refused += 1
        continue
      }
      await files.write(path.join(home, member.folder, member.name), body)
      restored += 1
      bytes += body.length
    }
  })
  return { restored, bytes, there: before, refused }
}

const isPlain = (name: string): boolean => /^[\w][\w.+-]*$/.test(name)

/** The wanted files that are there with the wanted bytes. */
export async function filesToKeep(
  { home, wanted }: Shelf,
  files: Pick<Files, 'digest' | 'list'>,
): Promise<readonly Packed[]> {
  const found: Packed[] = []
  for (const at of await files.list(home)) {
    const [directory = '', name = '', ...deeper] = at.split('/')
    const own = wanted.get(name)
    if (own?.folder.test(directory) !== true || deeper.length > 0 || name.length > 100) continue
    const file = path.join(home, directory, name)
    const { sha256, size } = await files.digest(file)
    if (sha256 === own.sha256 && size <= largest) found.push({ folder: directory, name, size, path: file })
  }
  return found
}
