import { parse } from 'smol-toml'
import { list, object, optional, text } from '../model/shape.ts'
import type { Wanted } from './kept-files.ts'

const lock = object({
  package: optional(list(object({ name: text, version: text, source: optional(text), checksum: optional(text) }))),
})

/**
 * The crates of registries that lock files name, by the name of the file in which cargo keeps one. A file for which two
 * checksums are told (of two registries) is left out, and the folder is that of the registry's host: right bytes in the wrong
 * place are wrong. A lock file that cannot be read is cargo's to complain of, and names nothing.
 */
export function lockedCrates(locks: readonly string[]): ReadonlyMap<string, Wanted> {
  const told = new Map<string, Map<string, Wanted>>()
  for (const { name, version, source = '', checksum = '' } of locks.flatMap(packagesIn)) {
    const isPlain = /^[\w-]{1,64}$/.test(name) && /^[\w.+-]{1,100}$/.test(version)
    const folder = folderOf(source)
    if (!isPlain || folder === undefined || !/^[0-9a-f]{64}$/.test(checksum)) continue
    const file = `${name}-${version}.crate`
    const wanted = { sha256: checksum, folder }
    told.set(file, (told.get(file) ?? new Map<string, Wanted>()).set(`${checksum} ${folder.source}`, wanted))
  }
  return new Map(
    [...told].flatMap(([file, [first, ...others]]) => (first && others.length === 0 ? [[file, first[1]]] : [])),
  )
}

/** Lock files name crates.io by its git index, whichever way it is read. */
const cratesIo = 'registry+https://github.com/rust-lang/crates.io-index'

/** What cargo calls the folder of a registry: the host of the index and a hash of 16 digits. */
function folderOf(source: string): RegExp | undefined {
  const address = /^(?:registry|sparse)\+(.*)$/.exec(source)?.[1] ?? ''
  const host = source === cratesIo ? 'index.crates.io' : URL.canParse(address) ? new URL(address).hostname : ''
  return /^[a-z0-9][a-z0-9.-]*$/.test(host) ? new RegExp(`^${host.replaceAll('.', '\\.')}-[0-9a-f]{16}$`) : undefined
}

function packagesIn(content: string) {
  try {
    return lock(parse(content), '').package ?? []
  } catch {
    return []
  }
}
