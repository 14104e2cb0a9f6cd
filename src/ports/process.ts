/** One program to run. `env` is the whole environment that it sees. */
export interface Command {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds, after which the whole process tree is ended. */
  readonly deadline: number
  /** Called for each line of either stream as it comes. */
  readonly onLine?: (line: string) => void
  /**
   * What it reads: a file, or nothing, as unless told. `held` is nothing too, but comes to its end only when this process does:
   * so a program on another machine learns that it is to stop, however this one ends.
   */
  readonly input?: { readonly file: string } | 'held'
  /** The file that its stdout goes into, instead of {@link Exit}. */
  readonly output?: string
}

/** How it ended: an exit code, or that it could not be started, or that its time ran out. */
export interface Exit {
  readonly code: number | 'missing' | 'timeout'
  readonly stdout: string
  readonly stderr: string
}

/** Programs by argv, never by a shell. */
export interface Process {
  run(command: Command): Promise<Exit>
  /** This process's own environment, from which `build/` lists what a child may see. */
  readonly environment: Readonly<Record<string, string>>
}
