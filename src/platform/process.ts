import { spawn } from 'node:child_process'
import type { Command, Exit, Process } from '../ports.ts'

/** How much of each stream is kept, in characters; the end of it, because that is where errors stand. */
const kept = 32 * 1024 * 1024

/** Programs of this machine. A child leads a process group of its own, so that its time limit ends everything it started. */
export function createProcess(environment: Readonly<Record<string, string | undefined>>): Process {
  const own: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) own[name] = value
  return { environment: own, run }
}

function run({ argv, cwd, env, deadline, onLine }: Command): Promise<Exit> {
  const [program, ...rest] = argv
  const isWindows = process.platform === 'win32'
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd,
      env,
      detached: !isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const streams = { stdout: '', stderr: '' }
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      endTree(child.pid, isWindows)
    }, deadline)
    for (const name of ['stdout', 'stderr'] as const) {
      const line = lines(onLine)
      child[name].setEncoding('utf8')
      child[name].on('data', (text: string) => {
        streams[name] = (streams[name] + text).slice(-kept)
        line(text)
      })
      child[name].on('end', () => line('\n'))
    }
    child.on('error', () => {
      clearTimeout(timer)
      resolve({ code: 'missing', ...streams })
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: isLate ? 'timeout' : (code ?? 1), ...streams })
    })
  })
}

/** Calls `onLine` for each whole line of what arrives in pieces. */
function lines(onLine: Command['onLine']): (text: string) => void {
  let rest = ''
  return (text) => {
    const parts = (rest + text).split(/\r?\n/)
    rest = parts.pop() ?? ''
    for (const part of parts) if (part !== '') onLine?.(part)
  }
}

function endTree(pid: number | undefined, isWindows: boolean): void {
  if (pid === undefined) return
  if (isWindows) {
    spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // the group has ended by itself in the meantime
  }
}
