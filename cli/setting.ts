import type { WriteStream } from 'node:tty'

/** Where something is shown, and how. */
export interface Setting {
  readonly out: Pick<WriteStream, 'write'>
  /** Columns to fold at, where it is a terminal. */
  readonly columns: number | undefined
  readonly colour: boolean
  /** Whether a line may move: a terminal that is not also flooded with the log. */
  readonly moves: boolean
  readonly verbose: boolean
}

/** How this process's standard output wants it (https://no-color.org and its counterpart). */
export function settingOf(out: WriteStream, environment: NodeJS.ProcessEnv, verbose: boolean): Setting {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  const isTerminal = out.isTTY && TERM !== 'dumb'
  const isForced = (FORCE_COLOR ?? '') !== '' ? FORCE_COLOR !== '0' : undefined
  const colour = (NO_COLOR ?? '') === '' && (isForced ?? isTerminal)
  return {
    out,
    columns: out.isTTY ? Math.max(40, out.columns) : undefined,
    colour,
    moves: isTerminal && !verbose,
    verbose,
  }
}
