import { spawnSync } from 'node:child_process'
import { endTree } from '../../src/platform/process-tree.ts'

/**
 * Ends every program that this process has started, with all that they started: they lead groups of their own, which the
 * terminal's interrupt does not reach. On Windows it does.
 */
export function endChildren(): void {
  if (process.platform === 'win32') return
  const { stdout } = spawnSync('pgrep', ['-P', String(process.pid)], { encoding: 'utf8' })
  for (const pid of (stdout ?? '').split('\n').map(Number)) if (pid > 0) endTree(pid, undefined)
}
