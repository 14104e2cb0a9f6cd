import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** The variable by which the processes of one command are known, wherever they have gone. */
export const treeMark = 'RELEASE_ACTION_TREE'

/**
 * Ends a process with everything that it started: its group, on Linux also descendants that left the group, and those that
 * cut themselves off altogether but still bear `mark` in their environment.
 */
export function endTree(pid: number, mark: string | undefined): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' }).on('error', () => {})
    return
  }
  // before the parents are gone: afterwards nobody knows whose children they were
  const strays = process.platform === 'linux' ? strayProcesses(pid, mark) : []
  end(-pid)
  for (const stray of strays) end(stray)
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it has ended by itself in the meantime
  }
}

/** By `/proc`: descendants, and whoever bears the mark (proc(5)). */
function strayProcesses(root: number, mark: string | undefined): readonly number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name), isMarked: bears(name, mark) }))
  const found = new Set([root])
  for (let grown = -1; grown !== found.size;) {
    grown = found.size
    for (const each of all) if (found.has(each.parent) || each.isMarked) found.add(each.pid)
  }
  found.delete(root)
  found.delete(process.pid)
  return [...found]
}

/** The fourth field of `stat`; the second is a name in brackets, which may hold anything. */
function parentOf(pid: string): number {
  const text = readProc(`/proc/${pid}/stat`)
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? '0')
}

function bears(pid: string, mark: string | undefined): boolean {
  return mark !== undefined && readProc(`/proc/${pid}/environ`).split('\0').includes(`${treeMark}=${mark}`)
}

/** Empty where the process has ended, or is not ours to look at. */
function readProc(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
