import { spawn } from 'node:child_process'

/** A program that the rehearsal runs. `env` is the whole environment that it sees. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** What it reads; nothing unless told. */
  readonly input?: string
  /** Ends the program and everything it started. */
  readonly signal?: AbortSignal
  readonly onLine?: (line: string) => void
}

/** How it ended; `code` is `undefined` where it could not be started. */
export interface Outcome {
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program by argv in a process group of its own. Never throws. */
export function runCommand({ argv, cwd, env, input, signal, onLine }: Command): Promise<Outcome> {
  const [program, ...rest] = argv
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    // a program that ends without reading breaks the pipe, and how it ended tells more
    child.stdin.on('error', () => undefined).end(input)
    const streams = { stdout: '', stderr: '' }
    const end = (): void => endGroup(child.pid)
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted === true) end()
    for (const name of ['stdout', 'stderr'] as const) {
      let rest = ''
      child[name].setEncoding('utf8')
      child[name].on('data', (text: string) => {
        streams[name] += text
        const lines = (rest + text).split(/\r?\n/)
        rest = lines.pop() ?? ''
        for (const line of lines) onLine?.(line)
      })
    }
    const settle = (code: number | undefined): void => {
      signal?.removeEventListener('abort', end)
      resolve({ code, ...streams })
    }
    child.on('error', () => settle(undefined))
    child.on('close', (code) => settle(code ?? 1))
  })
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore' })
    else process.kill(-pid, 'SIGKILL')
  } catch {
    // it has ended by itself in the meantime
  }
}
