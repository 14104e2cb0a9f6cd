import type { Command, Exit, Process } from '../ports/process.ts'

/** Git in one folder. */
export type Git = (...argv: readonly string[]) => Promise<Exit>

/** Two minutes, in milliseconds: a history of millions of commits is read in less. */
const longest = 120_000

/** Git by argv, without colours, pagers, or the machine's liking for signatures. */
export function gitIn(directory: string, process: Process, env: Command['env']): Git {
  return (...argv) =>
    process.run({
      argv: ['git', '-c', 'safe.directory=*', '-c', 'core.quotepath=false', '-c', 'log.showRoot=true', ...argv],
      cwd: directory,
      env: { ...env, LC_ALL: 'C.UTF-8', GIT_TERMINAL_PROMPT: '0' },
      deadline: longest,
    })
}
