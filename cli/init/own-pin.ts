import path from 'node:path'
import { childEnvironment } from '../../src/build/environment.ts'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Process } from '../../src/ports/process.ts'
import { ownRepository, version } from '../../src/version.ts'
import type { Pin } from './pins.ts'

/** Milliseconds for asking GitHub. */
const patience = 15_000

/**
 * The commit of this very version: what the tag of the release points at on GitHub, or, for a copy that is run from its
 * own checkout, the commit of that. A tag alone is no pin, because it can be moved.
 */
export async function ownPin(
  processes: Process,
  folder: string,
  given: string | undefined,
): Promise<Pin | { readonly problem: Problem }> {
  const comment = `v${version}`
  if (given !== undefined) return givenPin(given)
  const env = { ...childEnvironment(processes.environment), GIT_TERMINAL_PROMPT: '0' }
  const git = (cwd: string, ...argv: readonly string[]) =>
    processes.run({ argv: ['git', '-c', 'safe.directory=*', ...argv], cwd, env, deadline: patience })
  const tag = `refs/tags/v${version}`
  const remote = await git(folder, 'ls-remote', `https://github.com/${ownRepository}`, tag, `${tag}^{}`)
  // an annotated tag has a line of its own for the commit
  const lines = remote.code === 0 ? remote.stdout.trim().split('\n') : []
  const [ref = ''] = (lines.find((line) => line.endsWith('^{}')) ?? lines[0] ?? '').split('\t')
  if (/^[0-9a-f]{40}$/.test(ref)) return { action: ownRepository, ref, version: comment }
  const [top, head] = await Promise.all([git(folder, 'rev-parse', '--show-toplevel'), git(folder, 'rev-parse', 'HEAD')])
  const isOwn = top.code === 0 && path.resolve(top.stdout.trim()) === path.resolve(folder)
  if (isOwn && head.code === 0) return { action: ownRepository, ref: head.stdout.trim(), version: comment }
  return { problem: unknown() }
}

/** `owner/name@commit`, for a fork or a copy, with `# v1.2.3` where a version is to be shown. */
function givenPin(given: string): Pin | { readonly problem: Problem } {
  const [, action, ref, comment] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})(?:\s*#\s*(\S+))?$/.exec(given) ?? []
  if (action !== undefined && ref !== undefined) return { action, ref, version: comment ?? '' }
  return {
    problem: problem(
      'init-action-unpinned',
      `--action takes owner/name@commit with all 40 digits, not ${given}.`,
      'A tag or a branch can be moved under a workflow that trusts it; git ls-remote tells its commit.',
    ),
  }
}

function unknown(): Problem {
  return problem(
    'init-action-unpinned',
    `The commit of release-action ${version} could not be found out: github.com did not tell its tag v${version}.`,
    `Try again with a network, or name the commit: --action ${ownRepository}@COMMIT`,
  )
}
