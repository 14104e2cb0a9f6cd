import { stripVTControlCharacters } from 'node:util'
import { type Problem, problem } from '../model/problem.ts'
import type { Workshop } from './run.ts'

const said =
  /^error: \d+ files? in the working directory contain changes that were not yet committed into git:\r?\n\r?\n((?:.+\r?\n)+)/m

/**
 * Cargo's refusal of a tree with changes that are not committed, or `undefined` where `stderr` is another one. Cargo names
 * the files of the first such crate only, so git is asked for those of all `directories` (relative to `root`).
 */
export async function dirtyProblem(
  shop: Workshop,
  root: string,
  workspace: string,
  directories: readonly string[],
  stderr: string,
): Promise<Problem | undefined> {
  const named = said.exec(stripVTControlCharacters(stderr))?.[1]?.trim().split(/\r?\n/)
  if (named === undefined) return undefined
  const exit = await shop.process.run({
    argv: ['git', 'ls-files', '--modified', '--deleted', '--others', '--exclude-standard', '-z', '--', ...directories],
    cwd: root,
    env: shop.env,
    deadline: 60_000,
  })
  // cargo's paths are relative to the workspace that it ran in
  const fromCargo = named.map((file) => (workspace === '.' ? file : `${workspace}/${file}`).replaceAll('\\', '/'))
  const fromGit = exit.code === 0 ? exit.stdout.split('\0').filter((file) => file !== '') : []
  const files = [...new Set([...fromCargo, ...fromGit])].sort()
  return problem(
    'checkout-dirty',
    `These files of the crates differ from the commit: ${listed(files)}.`,
    'Commit them, or list them in .gitignore. A step before this one that writes into the checkout (a build, a download) should write elsewhere, such as to ${{ runner.temp }}.',
    { file: files[0] },
  )
}

function listed(files: readonly string[]): string {
  const most = 20
  const rest = files.length - most
  return files.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
