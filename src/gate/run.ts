import path from 'node:path'
import type { GateRow } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Clock } from '../ports/clock.ts'
import type { Command, Exit } from '../ports/process.ts'
import { plainShell, shellFor } from './shell.ts'
import { makeSurroundings } from './surroundings.ts'
import { lastLines, type Workroom } from './workroom.ts'

/** How a gate ended, and how long its command took. */
export interface GateResult {
  readonly row: GateRow
  readonly outcome: 'passed' | 'failed' | 'timeout' | 'unready'
  /** Seconds of the command alone. */
  readonly seconds: number
  readonly problems: readonly Problem[]
}

/** Runs one gate: makes its surroundings, then the command as it stands, bounded in time with everything that it starts. */
export async function runGate(room: Workroom, row: GateRow, clock: Clock): Promise<GateResult> {
  const made = await makeSurroundings(room, row)
  if ('problem' in made) return { row, outcome: 'unready', seconds: 0, problems: [made.problem] }
  room.onLine(`$ ${row.run.trimEnd()}`)
  const cwd = path.join(room.root, row.directory)
  const start = clock.now()
  const run = (argv: Command['argv']): Promise<Exit> =>
    room.process.run({ argv, cwd, env: made.env, deadline: row.timeout * 60_000, onLine: room.onLine })
  let exit = await run(await shellFor(row.run, room.os, room.files))
  if (exit.code === 'missing') exit = await run(plainShell(row.run))
  const seconds = (clock.now() - start) / 1000
  if (exit.code === 0) return { row, outcome: 'passed', seconds, problems: [] }
  const outcome = exit.code === 'timeout' ? 'timeout' : 'failed'
  return { row, outcome, seconds, problems: [exit.code === 'timeout' ? late(row, exit) : failed(row, exit)] }
}

function failed(row: GateRow, exit: Exit): Problem {
  const how = exit.code === 'missing' ? `could not be started in ${row.directory}` : `ended with exit code ${exit.code}`
  return problem(
    'gate-failed',
    `The gate ${row.name} ${how}. Its last lines:\n${lastLines(exit)}`,
    row.blocking
      ? 'Mend what it says: nothing is released while a blocking gate fails.'
      : 'Mend what it says. The gate does not block, so the release goes on.',
    row.blocking ? {} : { level: 'warning' },
  )
}

function late(row: GateRow, exit: Exit): Problem {
  return problem(
    'gate-timeout',
    `The gate ${row.name} was ended after ${row.timeout} minutes, with everything that it had started. Its last lines:\n${lastLines(exit)}`,
    'Find out what it waits for, or raise its `timeout` (minutes) in the config.',
    row.blocking ? {} : { level: 'warning' },
  )
}
