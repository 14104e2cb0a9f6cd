import type { Files } from '../ports/files.ts'
import type { Command } from '../ports/process.ts'
import type { Run } from '../ports/runner.ts'

/** Git's own shell on Windows; what `bash` means there otherwise may be that of another system. */
const gitBash = 'C:\\Program Files\\Git\\bin\\bash.exe'

/**
 * How a maintainer's command is run: by bash as GitHub runs `shell: bash`, stopping at the first failure; by `cmd` on a
 * Windows without it. The command is one argument, unmodified: nothing is put into it.
 */
export async function shellFor(command: string, os: Run['os'], files: Files): Promise<Command['argv']> {
  const flags = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command] as const
  if (os !== 'windows') return ['bash', ...flags]
  const hasBash = (await files.digest(gitBash).catch(() => undefined)) !== undefined
  return hasBash ? [gitBash, ...flags] : ['cmd', '/d', '/s', '/c', command]
}

/** The same for a system without bash. */
export function plainShell(command: string): Command['argv'] {
  return ['sh', '-ec', command]
}
