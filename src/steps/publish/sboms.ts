import path from 'node:path'
import { type Attachment, bytesAttachment } from '../../github-release/attachment.ts'
import type { LocalDistribution } from '../../model/distribution.ts'
import type { Files } from '../../ports/files.ts'
import { readEntry, readZip } from '../../rules/archive/zip.ts'

/** Bytes of the longest document that is attached; more is no description of a wheel. */
const longest = 16 * 1024 * 1024

/**
 * The SBOMs that wheels carry (PEP 770: files below `*.dist-info/sboms/`), each under the wheel's name, for those who look for
 * them beside the files.
 */
export async function sbomsOf(
  files: Pick<Files, 'lend'>,
  distributions: readonly LocalDistribution[],
): Promise<readonly Attachment[]> {
  const found: Attachment[] = []
  for (const wheel of distributions.filter((each) => each.kind === 'wheel')) {
    found.push(...(await files.lend(wheel.path, (content) => sbomsIn(wheel.filename, content))))
  }
  return found
}

async function sbomsIn(wheel: string, content: Parameters<typeof readZip>[0]): Promise<readonly Attachment[]> {
  const archive = await readZip(content)
  if (archive === undefined) return []
  const found: Attachment[] = []
  for (const entry of archive.entries) {
    if (!/^[^/]+\.dist-info\/sboms\/.*[^/]$/.test(entry.name) || entry.size === 0 || entry.size > longest) continue
    const bytes = await readEntry(archive, entry)
    const name = `${wheel.replace(/\.whl$/, '')}.${path.posix.basename(entry.name)}`
    if (bytes !== undefined) found.push(bytesAttachment(name, bytes))
  }
  return found
}
