import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Command, Exit, Process } from '../ports/process.ts'
import { failedTool } from './run.ts'

/** Where the project lies in what was written: `.`, or the folder of the repository that the release works in. */
export type Snapshot = { readonly project: string } | { readonly problem: Problem }

/**
 * Writes the tracked files of a commit into a folder: every one of them, as the commit has it, whatever lies in the
 * checkout. By an index of its own, so that nothing of the repository is touched (`git archive` would leave files out that
 * are marked `export-ignore`).
 */
export async function writeSnapshot(
  process: Process,
  env: Command['env'],
  place: { readonly root: string; readonly commit: string; readonly scratch: string; readonly folder: string },
): Promise<Snapshot> {
  const { root, commit, scratch, folder } = place
  const git = (cwd: string, ...argv: readonly string[]): Promise<Exit> =>
    process.run({
      argv: ['git', '-c', 'safe.directory=*', '-c', 'core.autocrlf=false', '-c', 'core.longpaths=true', ...argv],
      cwd,
      env: { ...env, GIT_INDEX_FILE: path.join(scratch, 'index') },
      deadline: 600_000,
    })
  const places = await git(root, 'rev-parse', '--show-toplevel', '--show-prefix')
  const [top = root, prefix = ''] = places.stdout.split(/\r?\n/)
  for (const argv of [
    ['read-tree', '--end-of-options', commit],
    ['checkout-index', '--all', '--force', `--prefix=${folder.replaceAll('\\', '/')}/`],
  ]) {
    const exit = await git(top, ...argv)
    if (exit.code !== 0) return { problem: failedTool(['git', ...argv], exit) }
  }
  const listed = await git(top, 'ls-files', '--stage', '-z')
  const submodule = /(?:^|\0)160000 [0-9a-f]+ \d\t([^\0]+)/.exec(listed.stdout)?.[1]
  if (submodule !== undefined) {
    return {
      problem: problem(
        'build-host-unsupported',
        `${submodule} is a submodule, and what is built over SSH are the files of the commit alone.`,
        'Build this row on a runner: the matrix has one for every target.',
        { file: submodule },
      ),
    }
  }
  return { project: prefix === '' ? '.' : prefix.replace(/\/$/, '') }
}
