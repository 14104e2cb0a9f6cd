import path from 'node:path'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** What parsing gives for these options: their values, and the words beside them. */
export type Given<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>
>

/** A command as its line is read: the name, what `--help` prints, and the options besides `--help`. */
export interface Frame<O extends ParseArgsOptionsConfig> {
  readonly name: string
  readonly help: string
  readonly options: O
}

/** Where the lines of reading go. */
export interface Outlet {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const standard: Outlet = { out: (line) => console.log(line), err: (line) => console.error(line) }

/**
 * Reads the line of a command; `make` turns it into what the command wants, and throws in words what it cannot be. Gives
 * that, or the exit code: 0 where help was asked for and printed, 2 where the line was not understood.
 */
export function readLine<const O extends ParseArgsOptionsConfig, T>(
  { name, help, options }: Frame<O>,
  args: readonly string[],
  make: (given: Given<O>) => T,
  outlet: Outlet = standard,
): T | number {
  try {
    // unknown options are refused before anything is printed
    const asked: { readonly help?: unknown } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    }).values
    if (asked.help === true) {
      outlet.out(help)
      return 0
    }
    return make(
      parseArgs<{ args: string[]; allowPositionals: true; options: O }>({
        args: [...args],
        allowPositionals: true,
        options,
      }),
    )
  } catch (error) {
    return misunderstood(name, error instanceof Error ? error.message : String(error), outlet)
  }
}

/** Says why a line was not understood, and gives the exit code. */
export function misunderstood(name: string, words: string, { err }: Pick<Outlet, 'err'> = standard): number {
  err(`release-action ${name}: ${words}\nrelease-action ${name} --help tells the options.`)
  return 2
}

/** The one folder that a line names, absolute; the current one unless told. Throws in words where there are more. */
export function oneFolder([directory = '.', more]: readonly string[]): string {
  if (more !== undefined) throw new TypeError(`one folder at a time, not also ${more}`)
  return path.resolve(directory)
}

/** Throws in words where an option is given and empty. */
export function noneBlank(values: Readonly<Record<string, unknown>>): void {
  const blank = Object.entries(values).find(([, value]) => typeof value === 'string' && value.trim() === '')
  if (blank !== undefined) throw new TypeError(`--${blank[0]} is empty`)
}
