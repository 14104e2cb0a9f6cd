import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parse } from 'smol-toml'
import type { Problem } from '../model/problem.ts'
import type { Command } from '../ports/process.ts'
import type { Files } from '../ports/files.ts'
import { type Engine, engineEnvironment, findEngine, hasOwnProxy } from './engine.ts'
import { failedTool, type Ran, startTool, type Workshop } from './run.ts'

/** cibuildwheel's own name for the engine, which a runner may set for all its jobs. */
const variable = 'CIBW_CONTAINER_ENGINE'

/** Milliseconds in which an engine takes away a container. */
const patience = 60_000

/** What cibuildwheel is started with, or that there is no engine. */
export type Choice = Setting | { readonly problem: Problem }

/** The environment of cibuildwheel. */
export interface Setting {
  readonly env: Command['env']
  /** The engine that was chosen for it, and the label of the containers that it makes. */
  readonly marked?: { readonly engine: Engine['name']; readonly label: string }
}

/**
 * Gives each project what cibuildwheel has to know of the engine: nothing where the runner or the project names one, else the
 * one that answers. That is asked once.
 */
export function engineChoice(
  shop: Workshop,
  root: string,
  files: Pick<Files, 'text'>,
): (directory: string) => Promise<Choice> {
  const own = shop.process.environment[variable]
  const env = engineEnvironment(shop)
  let found: Promise<Engine | { readonly problem: Problem }> | undefined
  return async (directory) => {
    if (own !== undefined && own !== '') return { env: { ...env, [variable]: own } }
    if (await namesEngine(path.join(root, directory, 'pyproject.toml'), files)) return { env }
    const engine = await (found ??= findEngine(shop, root))
    if ('problem' in engine) return engine
    const label = `release-action=${randomUUID()}`
    // Podman would hand on every proxy
    const isHidden = engine.name === 'podman' && hasOwnProxy(env)
    const more = [`--label=${label}`, ...(isHidden ? ['--http-proxy=false'] : [])]
    const settings = `${engine.name}; create_args: ${more.join(' ')}`
    return { env: { ...env, [variable]: settings }, marked: { engine: engine.name, label } }
  }
}

/** Whether `[tool.cibuildwheel]` says which engine (cibuildwheel, "container-engine"). */
async function namesEngine(file: string, files: Pick<Files, 'text'>): Promise<boolean> {
  const text = await files.text(file)
  if (text === undefined) return false
  let manifest: Readonly<Record<string, unknown>>
  try {
    manifest = parse(text.replace(/^\uFEFF/, ''), { integersAsBigInt: 'asNeeded' })
  } catch {
    // cibuildwheel reads it too, and says what is wrong
    return false
  }
  const own = tableAt(tableAt(manifest, 'tool'), 'cibuildwheel')
  return [own, tableAt(own, 'linux')].some((each) => each['container-engine'] !== undefined)
}

function tableAt(table: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = table[key]
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/**
 * Runs cibuildwheel. Where its time runs out it cannot take its containers away any more, and what hangs in one would go on
 * for ever: they are known by the lines with which the engine tells them. Where this process is ended, a shell takes them away.
 */
export async function runWithContainers(
  shop: Workshop,
  root: string,
  argv: Command['argv'],
  { env, marked }: Setting,
): Promise<Ran> {
  const made: string[] = []
  const onLine = (line: string): void => {
    if (/^[0-9a-f]{64}$/.test(line)) made.push(line)
    shop.onLine(line)
  }
  const { process } = shop
  const run: Workshop['process']['run'] = (command) =>
    process.run(marked === undefined ? command : watched(command, marked, path.join(shop.scratch, 'ended')))
  const exit = await startTool({ ...shop, onLine, process: { ...process, run } }, root, argv, env)
  if (exit.code === 'timeout') {
    for (const id of made) {
      // whichever engine the project has chosen: the other one does not know it
      for (const engine of ['docker', 'podman']) {
        const end = [engine, 'rm', '--force', '--volumes', id] as const
        await process.run({ argv: end, cwd: root, env: { ...shop.env, ...env }, deadline: patience })
      }
    }
  }
  return exit.code === 0 ? { stdout: exit.stdout } : { problem: failedTool(argv, exit) }
}

/**
 * The command below a shell that holds on to this process by its stdin. When that comes to its end the shell ends the command,
 * and takes the containers of the label away; `mark` is the file by which its two halves know that. A runner ends at once what
 * a cancelled job has left, and knows it by its variable: the shell does it instead.
 */
function watched(command: Command, { engine, label }: NonNullable<Setting['marked']>, mark: string): Command {
  const { RUNNER_TRACKING_ID: _, ...env } = command.env
  const script = [
    'exec 3<&0',
    'setsid "$@" </dev/null 3<&- & build=$!',
    `{ while read -r _; do :; done
  : >"$0"; kill -KILL -"$build"
  for each in $(${engine} ps --all --quiet --filter label=${label}); do ${engine} rm --force --volumes "$each"; done
} <&3 >/dev/null 2>&1 & watch=$!`,
    'exec 3<&-',
    'wait "$build"; code=$?',
    'if [ -e "$0" ]; then wait "$watch"; else kill "$watch"; fi',
    'exit "$code"',
  ]
  return { ...command, env, argv: ['sh', '-c', script.join('\n'), mark, ...command.argv], input: 'held' }
}
