import type { Files } from '../ports/files.ts'
import type { Command, Exit, Process } from '../ports/process.ts'
import type { Run } from '../ports/runner.ts'

/** What a gate needs of the world around it. */
export interface Workroom {
  readonly process: Process
  readonly files: Files
  readonly os: Run['os']
  /** The repository's folder, absolute. */
  readonly root: string
  /** A folder for the gate's surroundings; never inside the repository. */
  readonly scratch: string
  /** The environment of every program: listed variables alone. */
  readonly env: Command['env']
  readonly onLine: (line: string) => void
}

/** The surroundings of a gate may take this long to make: 15 minutes, in milliseconds. */
const longest = 900_000

/** Runs one program of the preparation, its lines shown. */
export function prepareBy(
  room: Workroom,
  argv: Command['argv'],
  cwd = room.root,
  more: Command['env'] = {},
): Promise<Exit> {
  room.onLine(`$ ${argv.join(' ')}`)
  const env = { ...room.env, ...more }
  return room.process.run({ argv, cwd, env, deadline: longest, onLine: room.onLine })
}

/** Runs one program that only answers a question. */
export function ask(room: Workroom, argv: Command['argv']): Promise<Exit> {
  return room.process.run({ argv, cwd: room.root, env: room.env, deadline: 60_000 })
}

/** The last lines that a program left, both streams, for a problem. */
export function lastLines({ stdout, stderr }: Pick<Exit, 'stdout' | 'stderr'>, count = 20): string {
  return [stdout, stderr]
    .map((each) => each.trimEnd().split('\n').slice(-count).join('\n'))
    .filter((each) => each !== '')
    .join('\n')
}
