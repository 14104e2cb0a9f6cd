import path from 'node:path'
import type { Files } from '../ports/files.ts'

/** A file before and after; `before` is `undefined` where it is new. */
export interface Rewrite {
  /** From the root of the repository. */
  readonly file: string
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array
}

/** A text and how it was encoded; bytes that are no UTF-8 are carried along one by one. */
export interface Text {
  readonly text: string
  readonly encoding: 'utf8' | 'latin1'
}

/** Reads bytes as UTF-8, or one character a byte where they are not: what is not touched comes out as it went in. */
export function decode(bytes: Uint8Array): Text {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf8' }
  } catch {
    return { text: Buffer.from(bytes).toString('latin1'), encoding: 'latin1' }
  }
}

/** The bytes of a text in its encoding. */
export const encode = (text: string, encoding: Text['encoding']): Uint8Array => Buffer.from(text, encoding)

/**
 * Writes all files or none: what was there is noted in `journal` (a file in the git folder) first, so that a run that is
 * killed in between can be undone by the next, and a write that fails undoes the others. The journal stays until
 * {@link settle}; throws what the failing write threw.
 */
export async function writeAll(
  files: Pick<Files, 'write' | 'remove'>,
  root: string,
  journal: string,
  rewrites: readonly Rewrite[],
): Promise<void> {
  const entries = rewrites.map(({ file, before, after }) => ({
    file,
    before: before === undefined ? null : Buffer.from(before).toString('base64'),
    after: Buffer.from(after).toString('base64'),
  }))
  await files.write(journal, JSON.stringify(entries))
  const done: Rewrite[] = []
  try {
    for (const each of rewrites) {
      done.push(each)
      await files.write(path.join(root, each.file), each.after)
    }
  } catch (error) {
    await putBack(files, root, done)
    await settle(files, journal)
    throw error
  }
}

/** What was there before, byte for byte. */
export async function putBack(
  files: Pick<Files, 'write' | 'remove'>,
  root: string,
  rewrites: readonly Rewrite[],
): Promise<void> {
  for (const { file, before } of rewrites) {
    const place = path.join(root, file)
    // the rest is put back even where one file is the one that cannot be written
    await (before === undefined ? files.remove(place) : files.write(place, before)).catch(() => undefined)
  }
}

/** The work is committed, or undone: there is nothing to undo any more. */
export const settle = (files: Pick<Files, 'remove'>, journal: string): Promise<void> => files.remove(journal)

/**
 * Undoes what a killed run had written and not committed; gives the files. One that somebody has changed since stays as it
 * is, and so does one that a commit holds by now (`committed` tells).
 */
export async function undoLeftovers(
  files: Pick<Files, 'read' | 'text' | 'write' | 'remove'>,
  root: string,
  journal: string,
  isClean: () => Promise<boolean>,
): Promise<readonly string[]> {
  const noted = await files.text(journal)
  if (noted === undefined) return []
  const undone: string[] = []
  if (!(await isClean())) {
    for (const { file, before, after } of readJournal(noted)) {
      const now = await files.read(path.join(root, file)).catch(() => undefined)
      // a write that was cut off left a beginning
      const isOld = now !== undefined && before !== undefined && Buffer.compare(now, before) === 0
      const isOurs = now !== undefined && !isOld && Buffer.compare(now, after.subarray(0, now.length)) === 0
      if (!isOurs) continue
      await putBack(files, root, [{ file, before, after }])
      undone.push(file)
    }
  }
  await settle(files, journal)
  return undone
}

/** A journal that was cut off in the middle was written before any file was. */
function readJournal(text: string): readonly (Rewrite & { readonly after: Uint8Array })[] {
  try {
    const entries: unknown = JSON.parse(text)
    if (!Array.isArray(entries)) return []
    return entries.flatMap((each: unknown) => {
      if (typeof each !== 'object' || each === null) return []
      const { file, before, after }: { file?: unknown; before?: unknown; after?: unknown } = each
      if (typeof file !== 'string' || typeof after !== 'string') return []
      const old = typeof before === 'string' ? Buffer.from(before, 'base64') : undefined
      return [{ file, before: old, after: Buffer.from(after, 'base64') }]
    })
  } catch {
    return []
  }
}
