import { type Problem, problem } from '../../src/model/problem.ts'
import type { Process } from '../../src/ports/process.ts'

/** What a token is for. */
export type TokenUse = 'pypi' | 'testpypi' | 'crates' | 'github'

/** Where a token comes from. */
export type TokenSource =
  | { readonly kind: 'variable'; readonly name: string; readonly token: string }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'gh' }
  | { readonly kind: 'none' }

/** Variables that hold a token, the first one that is set wins: our own name, then those of the usual clients. */
const variables: Readonly<Record<TokenUse, readonly string[]>> = {
  pypi: ['PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'MATURIN_PYPI_TOKEN', 'TWINE_PASSWORD'],
  testpypi: ['TESTPYPI_TOKEN', 'PYPI_TOKEN', 'UV_PUBLISH_TOKEN', 'TWINE_PASSWORD'],
  crates: ['CARGO_REGISTRY_TOKEN'],
  github: ['GITHUB_TOKEN', 'GH_TOKEN'],
}

/** Variables that name the user to whom a token for another index than PyPI belongs; the first that is set wins. */
const userVariables = ['PYPI_USER', 'UV_PUBLISH_USERNAME', 'TWINE_USERNAME'] as const

/** Whose token it is; `undefined` where nobody says. */
export const userIn = (environment: Readonly<Record<string, string | undefined>>): string | undefined =>
  userVariables.map((name) => environment[name]?.trim()).find((each) => each !== undefined && each !== '')

/** Every variable that may hold a secret, so that no program is shown one that is not meant for it. */
export const secretNames: readonly string[] = [...new Set(Object.values(variables).flat())]

/** In words for a person: `PYPI_TOKEN, or pypi-token-command`. */
export function waysTo(use: TokenUse): string {
  if (use === 'github') return 'Set GITHUB_TOKEN, or log in with the GitHub CLI: gh auth login'
  const flag = use === 'crates' ? '--crates-token-command' : '--pypi-token-command'
  return `Set ${variables[use][0]}, or let a password manager tell it: ${flag} "op read op://vault/item/token"`
}

/** Commands that print a token: `flag` was given on the command line, and so comes before a variable; `config` after it. */
export interface TokenCommands {
  readonly flag: string | undefined
  readonly config: string | undefined
}

/** Finds out where a token would come from, without asking for it. */
export function sourceOf(
  use: TokenUse,
  environment: Readonly<Record<string, string>>,
  { flag, config }: TokenCommands,
): TokenSource {
  if (flag !== undefined) return { kind: 'command', command: flag }
  for (const name of variables[use]) {
    const token = environment[name]?.trim() ?? ''
    if (token !== '') return { kind: 'variable', name, token }
  }
  if (config !== undefined) return { kind: 'command', command: config }
  return use === 'github' ? { kind: 'gh' } : { kind: 'none' }
}

/** A source in words, without the secret. */
export function sourceWords(source: TokenSource): string {
  if (source.kind === 'variable') return source.name
  if (source.kind === 'command') return 'a command'
  return source.kind === 'gh' ? 'gh auth token' : 'nowhere'
}

/** Five minutes, in milliseconds: a person may have to touch a key. */
const patience = 300_000

/**
 * The token itself; `undefined` where there is none. `mask` is called with it before anything else. A command runs in a
 * shell, unmodified, with the person's own environment less the tokens; what it printed is never shown.
 */
export async function readToken(
  use: TokenUse,
  source: TokenSource,
  machine: Pick<Process, 'run' | 'environment'>,
  root: string,
  mask: (secret: string) => void,
): Promise<{ readonly token: string | undefined } | { readonly problem: Problem }> {
  if (source.kind === 'none') return { token: undefined }
  if (source.kind === 'variable') {
    mask(source.token)
    return { token: source.token }
  }
  const isWindows = process.platform === 'win32'
  const shell = isWindows ? (['cmd', '/d', '/s', '/c'] as const) : (['sh', '-c'] as const)
  const argv = source.kind === 'gh' ? (['gh', 'auth', 'token'] as const) : ([...shell, source.command] as const)
  const exit = await machine.run({ argv, cwd: root, env: helperEnvironment(machine.environment), deadline: patience })
  const token = exit.stdout.trim()
  if (token !== '') for (const line of token.split(/\s+/)) mask(line)
  // that nobody is logged in is no mistake
  if (source.kind === 'gh') return { token: exit.code === 0 && token !== '' ? token : undefined }
  const wrong =
    exit.code === 'timeout'
      ? 'did not end within five minutes'
      : exit.code !== 0
        ? `ended with ${exit.code}`
        : token === ''
          ? 'printed nothing'
          : /\s/.test(token)
            ? 'printed more than one word'
            : undefined
  if (wrong === undefined) return { token }
  // whatever it said may hold the secret, and is not repeated
  return {
    problem: problem(
      'token-command-failed',
      `The command for the ${use} token ${wrong}.`,
      'Run it by hand: it has to print the token to standard output, and nothing else there.',
    ),
  }
}

function helperEnvironment(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = Object.entries(environment).filter(
    ([name]) => !secretNames.includes(name) && !/^(?:ACTIONS|INPUT)_/.test(name),
  )
  return Object.fromEntries(kept)
}
