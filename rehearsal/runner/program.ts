import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** How a program ended: with a code, or by a signal. */
export interface ProgramEnd {
  readonly exitCode: number | undefined
  readonly signal: string | undefined
  /** The process group that it led; what is left in it afterwards is an orphan. */
  readonly group: number | undefined
}

/** How patient the runner is with a program that it cancels, in milliseconds. */
export interface Patience {
  readonly interrupt: number
  readonly terminate: number
}

/** What to run, and when to stop it. */
export interface Program {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (line: string) => void
  /** Cancels: SIGINT, then SIGTERM, then SIGKILL, each when the one before was ignored. */
  readonly cancel: AbortSignal | undefined
  /** Kills at once, as an out-of-memory killer does. */
  readonly kill: AbortSignal | undefined
  readonly patience: Patience
}

/** A program that leaves children behind with its pipes open is waited for no longer than this. */
const openPipes = 5000

/**
 * Runs a program to its end and hands over both streams line by line. Signals go to the program alone, not to its
 * children, which is what the runner does (actions/runner, ProcessInvoker.cs). Rejects where it cannot be started.
 */
export async function runProgram(program: Program): Promise<ProgramEnd> {
  const [command, ...rest] = program.argv
  const child = spawn(command, rest, {
    cwd: program.cwd,
    env: { ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const exited = new Promise<ProgramEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      resolve({ exitCode: code ?? undefined, signal: signal ?? undefined, group: child.pid })
    })
  })
  const read = Promise.all([lines(child.stdout, program.onLine), lines(child.stderr, program.onLine)])
  const cancel = (): void => void stopGently(child, exited, program.patience)
  const kill = (): void => void child.kill('SIGKILL')
  for (const [signal, stop] of [
    [program.cancel, cancel],
    [program.kill, kill],
  ] as const) {
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
  }
  try {
    const end = await exited
    await within(openPipes, read)
    return end
  } finally {
    child.stdout.destroy()
    child.stderr.destroy()
    program.cancel?.removeEventListener('abort', cancel)
    program.kill?.removeEventListener('abort', kill)
  }
}

async function stopGently(child: ChildProcess, exited: Promise<ProgramEnd>, patience: Patience): Promise<void> {
  child.kill('SIGINT')
  if (await within(patience.interrupt, exited)) return
  child.kill('SIGTERM')
  if (await within(patience.terminate, exited)) return
  child.kill('SIGKILL')
}

/** Whether the promise settled within the time. */
async function within(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController()
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false)
  const settled = promise.then(
    () => true,
    () => true,
  )
  const result = await Promise.race([settled, late])
  timer.abort()
  return result
}

/** Hands over each line without its end, the last one too where nothing ends it. */
async function lines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  stream.setEncoding('utf8')
  let rest = ''
  stream.on('data', (chunk: string) => {
    const parts = (rest + chunk).split(/\r?\n/)
    rest = parts.pop() ?? ''
    for (const part of parts) onLine(part)
  })
  await new Promise<void>((resolve) => stream.once('close', () => resolve()))
  if (rest !== '') onLine(rest)
}
