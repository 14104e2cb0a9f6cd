import { lastLines } from '../model/last-lines.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Command, Exit, Process } from '../ports/process.ts'

/** What a build needs of the world around it. */
export interface Workshop {
  readonly process: Process
  /** The environment of every program of the build. */
  readonly env: Command['env']
  readonly onLine: (line: string) => void
  /** A folder for what the build makes on the way; never inside the repository. */
  readonly scratch: string
  /** Where the finished distributions go. */
  readonly out: string
  /** Milliseconds that are left of the row's time, asked before each command; 2 hours unless told. */
  readonly left?: () => number
  /** Finds the interpreter of a version on this machine. */
  readonly find?: (version: string) => Promise<string | undefined>
  /** The wheels of pinned tools that are kept from run to run, where they are. */
  readonly wheels?: KeptWheels | undefined
}

/** A folder of wheels, and those in it that have the bytes that are pinned, by their absolute paths. */
export interface KeptWheels {
  readonly folder: string
  there(): Promise<readonly string[]>
}

/** A program's output, or the problem that it is. */
export type Ran = { readonly stdout: string } | { readonly problem: Problem }

/** A command may take this long where no row bounds it: 2 hours, in milliseconds. */
const longest = 7_200_000

/** Runs one build command, its lines shown as they come; a failure carries the last of them. */
export async function runTool(
  shop: Workshop,
  cwd: string,
  argv: Command['argv'],
  more: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const exit = await startTool(shop, cwd, argv, more)
  return exit.code === 0 ? { stdout: exit.stdout } : { problem: failedTool(argv, exit) }
}

/** Runs one build command, its lines shown as they come, and gives back how it ended. */
export async function startTool(
  shop: Workshop,
  cwd: string,
  argv: Command['argv'],
  more: Readonly<Record<string, string>> = {},
): Promise<Exit> {
  shop.onLine(`$ ${argv.join(' ')}`)
  const deadline = Math.max(1, shop.left?.() ?? longest)
  return shop.process.run({ argv, cwd, env: { ...shop.env, ...more }, deadline, onLine: shop.onLine })
}

/** The problem that a failed command is, with its last lines. */
export function failedTool(argv: Command['argv'], exit: Exit): Problem {
  if (exit.code === 'missing') return toolMissing(argv[0])
  const words = lastLines(`${exit.stdout}\n${exit.stderr}`)
  if (exit.code === 'timeout') {
    return problem(
      'build-timeout',
      `\`${argv.join(' ')}\` ran out of time; it and all that it had started were ended. Its last lines:\n${words}`,
      'See in the log where it stood still: a prompt, a download, a test that waits. Where it simply needs longer, raise `build.timeout` (minutes) of the config.',
    )
  }
  return problem(
    'build-failed',
    `\`${argv.join(' ')}\` ended with exit code ${exit.code}:\n${words}`,
    'Mend what the command says; it was run in a clean checkout of the commit.',
  )
}

/** A package's problem, with its name in front: one row builds many packages, and their commands differ by little. */
export const ofPackage = (name: string, found: Problem): Problem => ({ ...found, message: `${name}: ${found.message}` })

/** The first line of a version command; `unknown` where it says nothing. */
export async function versionOf(shop: Workshop, argv: Command['argv'], cwd: string): Promise<string> {
  const exit = await shop.process.run({ argv, cwd, env: shop.env, deadline: 60_000 })
  return exit.code === 0 ? (exit.stdout.trim().split('\n')[0] ?? 'unknown') : 'unknown'
}

function toolMissing(program: string): Problem {
  const how: Readonly<Record<string, string>> = {
    cargo: 'Install Rust: curl --proto =https --tlsv1.2 -sSf https://sh.rustup.rs | sh',
    python3: 'Put `actions/setup-python` in front of this step, or install Python 3.9 or newer.',
    python: 'Put `actions/setup-python` in front of this step, or install Python 3.9 or newer.',
  }
  return problem('tool-missing', `${program} is not installed.`, how[program] ?? `Install ${program}.`)
}
