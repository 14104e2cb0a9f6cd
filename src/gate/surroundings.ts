import path from 'node:path'
import type { GateRow } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { pinnedTools } from '../model/tools.ts'
import type { Command, Exit } from '../ports/process.ts'
import { findInterpreter } from './interpreter.ts'
import { plainShell, shellFor } from './shell.ts'
import { ask, lastLines, prepareBy, type Workroom } from './workroom.ts'

/** The environment that the gate's command is run in, or why it could not be made. */
export type Surroundings = { readonly env: Command['env'] } | { readonly problem: Problem }

/** Makes what the row's plan says: an interpreter, the project, its development dependencies, the maintainer's `setup`. */
export async function makeSurroundings(room: Workroom, row: GateRow): Promise<Surroundings> {
  const made = await makeEnvironment(room, row)
  if ('problem' in made || row.prepare.setup === undefined) return made
  const command = row.prepare.setup
  room.onLine(`$ ${command}`)
  const cwd = path.join(room.root, row.directory)
  const argv = await shellFor(command, room.os, room.files)
  const run = (each: Command['argv']): Promise<Exit> =>
    room.process.run({ argv: each, cwd, env: made.env, deadline: row.timeout * 60_000, onLine: room.onLine })
  let exit = await run(argv)
  if (exit.code === 'missing') exit = await run(plainShell(command))
  return exit.code === 0 ? made : { problem: unready(row, `\`setup\` ${ended(exit)}`, lastLines(exit)) }
}

async function makeEnvironment(room: Workroom, row: GateRow): Promise<Surroundings> {
  if (row.prepare.by === 'none') return { env: room.env }
  const folder = path.join(room.scratch, 'python')
  const bin = path.join(folder, room.os === 'windows' ? 'Scripts' : 'bin')
  const python = path.join(bin, room.os === 'windows' ? 'python.exe' : 'python')
  const pathName = Object.keys(room.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const env = {
    ...room.env,
    VIRTUAL_ENV: folder,
    [pathName]: [bin, room.env[pathName] ?? ''].filter((each) => each !== '').join(path.delimiter),
  }
  const wrong = row.prepare.by === 'uv' ? await byUv(room, row, folder, python) : await byPip(room, row, folder, python)
  return wrong === undefined ? { env } : { problem: wrong }
}

/** `uv sync --locked`, which finds or fetches the interpreter itself. */
async function byUv(room: Workroom, row: GateRow, folder: string, python: string): Promise<Problem | undefined> {
  const uv = await findUv(room, row)
  if ('problem' in uv) return uv.problem
  const { project = '.', extras, groups, requires } = row.prepare
  const sync = [
    uv.program,
    'sync',
    '--locked',
    '--no-progress',
    ...(row.python === undefined ? [] : ['--python', row.python]),
    ...extras.flatMap((each) => ['--extra', each]),
    ...groups.flatMap((each) => ['--group', each]),
  ] as const
  const cwd = path.join(room.root, project)
  const synced = await prepareBy(room, [sync[0] ?? 'uv', ...sync.slice(1)], cwd, { UV_PROJECT_ENVIRONMENT: folder })
  if (synced.code !== 0) return unready(row, `\`uv sync --locked\` ${ended(synced)}`, lastLines(synced))
  if (requires.length === 0) return undefined
  const added = await prepareBy(room, [uv.program, 'pip', 'install', '--no-progress', '--python', python, ...requires])
  return added.code === 0 ? undefined : unready(row, `\`uv pip install\` ${ended(added)}`, lastLines(added))
}

/** A virtual environment and pip: system Pythons refuse `pip install` (PEP 668). */
async function byPip(room: Workroom, row: GateRow, folder: string, python: string): Promise<Problem | undefined> {
  const { project, extras, requires, files } = row.prepare
  const interpreter = await findInterpreter(room, row.python)
  if (interpreter === undefined) {
    const uv = await findUv(room, row)
    if ('problem' in uv) return uv.problem
    const version = row.python === undefined ? [] : ['--python', row.python]
    const fetched = await prepareBy(room, [uv.program, 'venv', '--seed', '--no-progress', ...version, folder])
    if (fetched.code !== 0) return noInterpreter(row, lastLines(fetched, 5))
  } else {
    const made = await prepareBy(room, [interpreter, '-m', 'venv', '--clear', folder])
    if (made.code !== 0) return unready(row, `\`python -m venv\` ${ended(made)}`, lastLines(made))
  }
  const chosen = extras.length > 0 ? `[${extras.join(',')}]` : ''
  const wanted = [
    ...(project === undefined ? [] : ['--editable', `${path.join(room.root, project)}${chosen}`]),
    ...files.flatMap((each) => ['--requirement', path.join(room.root, each)]),
    ...requires,
  ]
  if (wanted.length === 0) return undefined
  const pip = [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted] as const
  const installed = await prepareBy(room, [...pip])
  return installed.code === 0 ? undefined : unready(row, `\`pip install\` ${ended(installed)}`, lastLines(installed))
}

/** uv on the PATH, else one of our own: pinned as all our tools are. */
async function findUv(
  room: Workroom,
  row: GateRow,
): Promise<{ readonly program: string } | { readonly problem: Problem }> {
  if ((await ask(room, ['uv', '--version'])).code === 0) return { program: 'uv' }
  const folder = path.join(room.scratch, 'uv')
  const isWindows = room.os === 'windows'
  const bin = path.join(folder, isWindows ? 'Scripts' : 'bin')
  const made = await prepareBy(room, [isWindows ? 'python' : 'python3', '-m', 'venv', folder])
  if (made.code !== 0) return { problem: noInterpreter(row, lastLines(made, 5)) }
  const python = path.join(bin, isWindows ? 'python.exe' : 'python')
  const installed = await prepareBy(room, [
    python,
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `uv==${pinnedTools.uv}`,
  ])
  if (installed.code !== 0) {
    return { problem: unready(row, `\`pip install uv\` ${ended(installed)}`, lastLines(installed)) }
  }
  return { program: path.join(bin, isWindows ? 'uv.exe' : 'uv') }
}

const ended = ({ code }: Exit): string =>
  code === 'timeout' ? 'ran out of time' : code === 'missing' ? 'could not be started' : `ended with exit code ${code}`

function unready(row: GateRow, what: string, words: string): Problem {
  return problem(
    'gate-unready',
    `The surroundings of the gate ${row.name} could not be made: ${what}${words === '' ? '.' : `:\n${words}`}`,
    'Mend what it says, or give the gate a `setup` command of your own in the config.',
    row.blocking ? {} : { level: 'warning' },
  )
}

function noInterpreter(row: GateRow, words: string): Problem {
  return problem(
    'gate-unready',
    `There is no Python ${row.python ?? '3'} for the gate ${row.name}${words === '' ? '.' : `:\n${words}`}`,
    `Put \`actions/setup-python\` with \`python-version: "${row.python ?? '3.x'}"\` in front of this step, or take that version out of \`gates\`.`,
    row.blocking ? {} : { level: 'warning' },
  )
}
