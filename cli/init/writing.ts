import path from 'node:path'
import { type Problem, problem } from '../../src/model/problem.ts'
import { files } from '../../src/platform/files.ts'
import type { Placing } from './place.ts'

/** A file that is a folder, or may not be read, is told when it is written. */
export async function textAt(file: string): Promise<string | undefined> {
  try {
    return await files.text(file)
  } catch {
    return undefined
  }
}

/** Writes what was decided below `root`; stops at the first file that cannot be written, and tells it. */
export async function writeAll(root: string, placings: readonly Placing[]): Promise<readonly Problem[]> {
  for (const { file, text } of placings) {
    if (text === undefined) continue
    try {
      await files.write(path.join(root, file), text)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      const fix = 'Look at whether you may write there, or name another file with --output FILE.'
      return [problem('init-unwritable', `${file} cannot be written: ${said}.`, fix, { file })]
    }
  }
  return []
}
