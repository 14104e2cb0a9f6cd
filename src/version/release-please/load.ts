import path from 'node:path'
import { type Problem, problem } from '../../model/problem.ts'
import type { Files } from '../../ports/files.ts'
import { configFiles, manifestFile } from './document.ts'
import { readReleasePlease } from './read.ts'
import type { ReleasePlease } from './settings.ts'

/** What release-please's own files say; `undefined` where the repository has none. */
export async function loadReleasePlease(
  files: Pick<Files, 'text'>,
  root: string,
): Promise<{ readonly settings: ReleasePlease | undefined; readonly problems: readonly Problem[] } | undefined> {
  const [plain, hidden, manifest] = await Promise.all(
    [...configFiles, manifestFile].map((name) => files.text(path.join(root, name)).catch(() => undefined)),
  )
  const [first, second] = configFiles
  if (plain !== undefined && hidden !== undefined) {
    const words = `There is a ${first} and a ${second}, and one of them would be passed over.`
    const told = problem('release-please-invalid', words, 'Keep the one that is meant.', { file: second })
    return { settings: undefined, problems: [told] }
  }
  if (plain !== undefined) return readReleasePlease({ file: first, text: plain }, manifest)
  return hidden === undefined ? undefined : readReleasePlease({ file: second, text: hidden }, manifest)
}
