import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { type Ended, type Laptop, tokens } from '../cli/release-stage.ts'
import { anyAction } from '../init/run-init.ts'
import { entry } from '../make/entry.ts'

/** Where the commands of one page are run: a laptop, with `release-action` on its PATH. */
export interface Terminal {
  readonly laptop: Laptop
  /** Runs the lines of a block in the project's folder, and ends at the first that fails. */
  readonly run: (lines: string) => Promise<Ended>
}

/** What a page may ask for before a block, by the words after `stage:`. */
export const stages: Readonly<Record<string, (terminal: Terminal) => Promise<void>>> = {
  'v0.1.1 is released': (terminal) => mustRun(terminal, 'release-action release --live'),
  'v1.2.0 is released': (terminal) =>
    mustRun(
      terminal,
      'git commit --quiet --allow-empty -m "feat: x" -m "Release-As: 1.2.0"\nrelease-action release --live',
    ),
  'the crate of v0.1.1 in dist': (terminal) =>
    mustRun(
      terminal,
      'mkdir -p dist\ncargo package --quiet --no-verify --allow-dirty\ncp target/package/inkwell-*.crate dist/',
    ),
  'the lock of a build that has ended': async ({ laptop }) => {
    const file = path.join(laptop.root, '.git', 'release-action', 'build.lock')
    await mkdir(path.dirname(file), { recursive: true })
    await takeAndEnd(file, 'build of wheels-linux-x86_64')
    const holder: object = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ ...holder, since: '2026-11-21T14:00:00.000Z' }))
    const then = new Date(Date.now() - 12 * 60_000 - 5000)
    await utimes(file, then, then)
  },
  'your-repository lies beside the checkout of this one': async ({ laptop }) => {
    const folder = path.join(laptop.root, '..', 'your-repository')
    await laptop.git('clone', '--quiet', laptop.root, folder)
    await writeProgram(path.join(laptop.root, 'dist', 'cli', 'index.js'))
  },
}

/** Runs lines that make a stage; where they fail there is nothing to show. */
async function mustRun({ run }: Terminal, lines: string): Promise<void> {
  const { code, stdout, stderr } = await run(lines)
  if (code !== 0) throw new Error(`${lines} ended with ${code}:\n${stdout}${stderr}`)
}

/**
 * Opens a terminal on a laptop. The shell has the tokens of the person, a home of its own, and no network but the loopback.
 */
export async function openTerminal(laptop: Laptop): Promise<Terminal> {
  const bin = path.join(laptop.root, '..', 'bin')
  const program = path.join(bin, 'program.mjs')
  await writeProgram(program)
  const command = path.join(bin, 'release-action')
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' --no-warnings '${program}' "$@"\n`)
  await chmod(command, 0o755)
  // folders that shells have for completions
  const home = laptop.env['HOME'] ?? ''
  await mkdir(path.join(home, '.config', 'fish', 'completions'), { recursive: true })
  await mkdir(path.join(home, 'zsh'))
  const env = {
    ...laptop.env,
    PATH: [bin, path.dirname(process.execPath), laptop.env['PATH']].join(path.delimiter),
    NODE_NO_WARNINGS: '1',
  }
  const run = (lines: string): Promise<Ended> =>
    new Promise((resolve) => {
      const script = `set -euo pipefail\nfpath=("$HOME" "$HOME/zsh")\n${lines}`
      const child = spawn('bash', ['--norc', '-c', script], {
        cwd: laptop.root,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let [stdout, stderr] = ['', '']
      child.stdout.on('data', (chunk) => (stdout += String(chunk)))
      child.stderr.on('data', (chunk) => (stderr += String(chunk)))
      child.on('close', (code) => resolve({ code, stdout, stderr }))
    })
  return { laptop, run }
}

/** The program, with a commit of the action for `init`, because no network is asked for it here. */
async function writeProgram(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(
    file,
    `if (process.argv[2] === 'init') process.argv.splice(3, 0, '--action', ${JSON.stringify(anyAction)})\nawait import(${JSON.stringify(entry)})\n`,
  )
}

/** A process that takes the lock and ends with it. */
function takeAndEnd(file: string, work: string): Promise<void> {
  const module = new URL('../../src/platform/locks.ts', import.meta.url).href
  const program = `await (await import(${JSON.stringify(module)})).locks.take(${JSON.stringify(file)}, ${JSON.stringify(work)})`
  return new Promise((resolve) => {
    const argv = ['--no-warnings', '--input-type=module', '--eval', program]
    spawn(process.execPath, argv, { stdio: 'ignore' }).on('close', () => resolve())
  })
}

/** The commands of a block: all of it, or, where it shows what they say too, the lines after `$ `. */
export function commandsOf(text: string): { readonly commands: string; readonly said: string | undefined } {
  const lines = text.split('\n')
  if (!lines.some((line) => line.startsWith('$ '))) return { commands: text, said: undefined }
  return {
    commands: lines.flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : [])).join('\n'),
    said: lines.filter((line) => !line.startsWith('$ ')).join('\n'),
  }
}

/** What was said on the laptop, as the pages show it: the folder, the machine and its processes have the names of an example. */
export function asShown(said: string, { root }: Laptop): string {
  return said
    .replaceAll(root, '/home/ada/tally')
    .replaceAll(hostname(), 'laptop')
    .replace(/process \d+ of/g, 'process 4711 of')
}

/** Whether a text has one of the tokens of the person at the terminal in it. */
export const tellsToken = (text: string): boolean => Object.values(tokens).some((each) => text.includes(each))
