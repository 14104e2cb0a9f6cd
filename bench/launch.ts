import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { tools } from './tools.ts'

/** What a program and everything it started took: wall time and CPU (user and system) in seconds, peak memory of the largest process in bytes. */
export interface Taken {
  readonly wall: number
  readonly cpu: number
  readonly rss: number
  readonly stdout: string
}

/** A program to measure. `env` is the whole environment that it sees. */
export interface Launch {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Runs a program and gives what it took. The kernel's own account of a child that has ended (`wait4`) counts its children
 * too; Node cannot ask for it, so a few lines of Python do. Throws with the program's words where it fails.
 */
export async function launch({ argv, cwd, env }: Launch): Promise<Taken> {
  const { python } = await tools()
  const child = spawn(python, [path.join(import.meta.dirname, 'launch.py'), ...argv], {
    cwd,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [stdout, stderr, taken] = await Promise.all(child.stdio.slice(1).map((stream) => textOf(stream)))
  const code = await ended
  if (code !== 0 || taken === undefined) throw new Error(`${argv.join(' ')} ended with ${code}:\n${stdout}${stderr}`)
  return { ...readTaken(taken), stdout: stdout ?? '' }
}

/** This machine's environment as far as programs need it to be found; no proxies, no mirrors, no tokens. */
export function ownEnvironment(home: string): Readonly<Record<string, string>> {
  const kept = ['PATH', 'LANG', 'SYSTEMROOT'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(kept), HOME: home, TMPDIR: home }
}

/** The same for cargo: its home lies in `home`, the toolchains are the machine's. */
export function cargoEnvironment(home: string): Readonly<Record<string, string>> {
  const toolchain = process.env['RUSTUP_TOOLCHAIN']
  return {
    ...ownEnvironment(home),
    CARGO_HOME: path.join(home, 'cargo-home'),
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
    ...(toolchain !== undefined && { RUSTUP_TOOLCHAIN: toolchain }),
  }
}

async function textOf(stream: unknown): Promise<string> {
  let text = ''
  for await (const chunk of stream as Readable) text += String(chunk)
  return text
}

function readTaken(json: string): Omit<Taken, 'stdout'> {
  const read: Record<string, unknown> = JSON.parse(json)
  const number = (name: string): number => {
    const value = read[name]
    if (typeof value !== 'number') throw new TypeError(`no ${name} in ${json}`)
    return value
  }
  return { wall: number('wall'), cpu: number('cpu'), rss: number('rss') }
}
