import type { FileFacts } from '../../src/audit/facts.ts'
import { boolean, object, optional, text } from '../../src/model/shape.ts'
import { readTarGz } from '../../src/rules/archive/tar.ts'

/** What cargo writes into a crate (cargo, `ops/cargo_package/vcs.rs`): the commit, and whether files differed from it. */
const shape = object({ git: object({ sha1: text, dirty: optional(boolean) }) })

/** As much as crates.io unpacks, in bytes. */
const limit = 512 * 1024 * 1024

/** The commit that a crate says it was packaged from; `undefined` where it does not say. */
export async function packagedFrom(crate: Uint8Array): Promise<FileFacts['packaged']> {
  const content = { length: crate.length, bytes: (from: number, to: number) => Promise.resolve(crate.slice(from, to)) }
  const archive = await readTarGz(content, limit, (name) => /^[^/]+\/\.cargo_vcs_info\.json$/.test(name))
  if (typeof archive === 'string') return undefined
  const written = archive.entries.find((each) => each.content !== undefined)?.content
  if (written === undefined) return undefined
  try {
    const { git } = shape(JSON.parse(written.toString()), '')
    return { commit: git.sha1, dirty: git.dirty ?? false }
  } catch {
    return undefined
  }
}
