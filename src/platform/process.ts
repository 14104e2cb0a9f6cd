import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Command, Exit, Process } from '../ports/process.ts'
import { endTree, treeMark } from './process-tree.ts'

/** How much of each stream is kept, in characters; the end of it, because that is where errors stand. */
const kept = 32 * 1024 * 1024

/** Milliseconds in which a program that has ended may still be heard: what it left running can hold its streams open. */
const patience = 2000

/** Programs of this machine. A child leads a process group of its own, so that its time limit ends everything it started. */
export function createProcess(environment: Readonly<Record<string, string | undefined>>): Process {
  const own: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) own[name] = value
  return { environment: own, run }
}

function run({ argv, cwd, env, deadline, onLine, input, output }: Command): Promise<Exit> {
  const [program, ...rest] = argv
  const isWindows = process.platform === 'win32'
  return new Promise((resolve) => {
    const source = typeof input === 'object' ? openSync(input.file, 'r') : input === 'held' ? 'pipe' : 'ignore'
    const sink = output === undefined ? 'pipe' : openSync(output, 'w')
    const child = spawn(program, rest, {
      cwd,
      env,
      detached: !isWindows,
      stdio: [source, sink, 'pipe'],
      windowsHide: true,
    })
    // the child has files of its own by now
    for (const each of [source, sink]) if (typeof each === 'number') closeSync(each)
    // it may end without having heard the end of what it reads
    child.stdin?.on('error', () => {})
    const streams = { stdout: newTail(), stderr: newTail() }
    const words = (): Pick<Exit, 'stdout' | 'stderr'> => ({
      stdout: streams.stdout.text(),
      stderr: streams.stderr.text(),
    })
    let isLate = false
    const endAll = (): void => {
      if (child.pid !== undefined) endTree(child.pid, env[treeMark])
    }
    const timer = setTimeout(() => {
      isLate = true
      endAll()
    }, deadline)
    for (const name of ['stdout', 'stderr'] as const) {
      const line = onLine && lines(onLine)
      child[name]?.setEncoding('utf8')
      child[name]?.on('data', (text: string) => {
        streams[name].add(text)
        line?.(text)
      })
      child[name]?.on('end', () => line?.('\n'))
    }
    child.on('error', () => {
      clearTimeout(timer)
      resolve({ code: 'missing', ...words() })
    })
    child.on('exit', () => {
      clearTimeout(timer)
      // a server that was left behind must not keep the job waiting
      const impatience = setTimeout(() => {
        endAll()
        for (const name of ['stdout', 'stderr'] as const) child[name]?.destroy()
      }, patience)
      child.on('close', () => clearTimeout(impatience))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: isLate ? 'timeout' : (code ?? 1), ...words() })
    })
  })
}

/** The end of a text that comes in pieces: as much as is kept of it, and at most a piece more in memory. */
function newTail(): { readonly add: (piece: string) => void; readonly text: () => string } {
  const pieces: string[] = []
  let length = 0
  return {
    add(piece) {
      pieces.push(piece)
      length += piece.length
      while (length - (pieces[0]?.length ?? 0) >= kept) length -= pieces.shift()?.length ?? 0
    },
    text: () => pieces.join('').slice(-kept),
  }
}

/** Calls `onLine` for each whole line of what arrives in pieces. */
function lines(onLine: (line: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const parts = (rest + text).split(/\r?\n/)
    rest = parts.pop() ?? ''
    for (const part of parts) if (part !== '') onLine(part)
  }
}
