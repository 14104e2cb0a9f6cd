import { randomUUID } from 'node:crypto'
import path from 'node:path/posix'
import { pinnedTools } from '../model/tools.ts'
import type { Files } from '../ports/files.ts'
import type { Command } from '../ports/process.ts'
import { type Engine, waysOut } from './engine.ts'
import { failedTool, type Ran, startTool, type Workshop } from './run.ts'

/** maturin's own image: manylinux2014 with Rust and every CPython in it, under the version of the maturin that we pin. */
export const maturinImage = `ghcr.io/pyo3/maturin:v${pinnedTools.maturin}`

/** What a build in the container needs to know. */
export interface ContainerJob {
  readonly engine: Engine
  /** The container's own, by which it can be stopped. */
  readonly name: string
  /** The repository's folder, absolute. */
  readonly root: string
  /** The project's, relative to it. */
  readonly directory: string
  readonly out: string
  readonly scratch: string
  /** The arguments of `maturin build`. */
  readonly options: readonly string[]
}

/** What a container that outlived its time gets to end by itself, in milliseconds. */
const patience = 60_000

/** Builds in the manylinux container. One that runs out of its time is stopped: it would outlive the command that started it. */
export async function buildInContainer(
  shop: Workshop,
  job: Omit<ContainerJob, 'name' | 'out'>,
  files: Pick<Files, 'write' | 'remove'>,
): Promise<Ran> {
  // Docker would make a missing folder of a volume itself, as root's
  for (const folder of [shop.out, job.scratch]) {
    const probe = path.join(folder, '.folder')
    await files.write(probe, '')
    await files.remove(probe)
  }
  const name = `release-action-${randomUUID()}`
  const argv = containerArgv({ ...job, name, out: shop.out })
  const { process } = shop
  // it ends with this process, however that ends
  const held: Workshop['process'] = { ...process, run: (command) => process.run({ ...command, input: 'held' }) }
  const exit = await startTool({ ...shop, process: held, env: job.engine.env }, job.root, argv)
  if (exit.code === 'timeout') {
    // one that was made and not yet started would not go away by itself
    for (const rest of [['stop'], ['rm', '--force']]) {
      const end = [job.engine.name, ...rest, name] as const
      await process.run({ argv: end, cwd: job.root, env: job.engine.env, deadline: patience })
    }
  }
  // the log has the whole of it
  const short = [job.engine.name, 'run', maturinImage, 'maturin', 'build', ...job.options] as const
  return exit.code === 0 ? { stdout: exit.stdout } : { problem: failedTool(short, exit) }
}

/** What built the last wheel, as it said itself. */
export async function containerTools(
  scratch: string,
  files: Pick<Files, 'text'>,
): Promise<Readonly<Record<string, string>>> {
  const said = (await files.text(path.join(scratch, toolsFile))) ?? ''
  const tools = said.split('\n').flatMap((line) => {
    const [, name, version] = /^(maturin|rustc) ([\w.+() -]{1,80})$/.exec(line) ?? []
    return name === undefined || version === undefined ? [] : [[name, version] as const]
  })
  return { ...Object.fromEntries(tools), container: maturinImage }
}

/**
 * The command that builds in the manylinux container. The sources are there to be read; only the folder of the finished
 * wheels and one for what is made on the way can be written.
 */
export function containerArgv({ engine, name, root, directory, out, scratch, options }: ContainerJob): Command['argv'] {
  const volume = (from: string, to: string): readonly string[] => ['--volume', `${from}:${to}`]
  return [
    engine.name,
    'run',
    '--rm',
    '--interactive',
    '--name',
    name,
    // where SELinux guards the files of the machine: the alternative is to mark the sources as the container's
    '--security-opt',
    'label=disable',
    ...volume(root, '/io:ro'),
    ...volume(out, '/out'),
    ...volume(scratch, '/scratch'),
    '--workdir',
    path.join('/io', directory),
    // Podman would hand on every proxy
    ...(engine.name === 'podman' ? ['--http-proxy=false'] : []),
    ...['SOURCE_DATE_EPOCH', 'CARGO_NET_OFFLINE']
      .filter((each) => engine.env[each] !== undefined)
      .concat(waysOut(engine.env))
      .flatMap((each) => ['--env', each]),
    '--env',
    'CARGO_TARGET_DIR=/scratch',
    '--entrypoint',
    'sh',
    // no flags of the machine, no `target-cpu=native`: the container has an environment of its own
    maturinImage,
    '-c',
    containerScript(options.includes('--locked')),
    'maturin',
    'build',
    ...options,
    '--out',
    '/out',
  ]
}

const toolsFile = 'tools.txt'

/**
 * The script that the container runs. It ends the build when it is told to, and when its stdin comes to its end: then whoever
 * started it is gone. The container's root writes files that the machine's user could not remove, so that they are given to
 * whom the folder belongs, however the build ends.
 */
function containerScript(locked: boolean): string {
  return [
    `trap 'chown -R "$(stat -c %u:%g /out)" /out /scratch' EXIT`,
    // the image's own PATH may lack the newest, and those without the global lock
    `PATH="$PATH$(printf ':%s' /opt/python/cp3*/bin)"`,
    // without a lock file cargo writes one beside the sources, which can only be read
    ...(locked ? [] : ['mkdir -p /scratch/io && cp -R /io/. /scratch/io && cd "/scratch$PWD" || exit']),
    `{ maturin --version; rustc --version; } >/scratch/${toolsFile} 2>/dev/null`,
    'exec 3<&0',
    'setsid maturin "$@" </dev/null 3<&- & build=$!',
    `trap 'kill -KILL -"$build"; exit 143' TERM`,
    '{ while read -r _; do :; done; kill -TERM $$; } <&3 >/dev/null 2>&1 & watch=$!',
    'exec 3<&-',
    'wait "$build"; code=$?',
    'kill "$watch"',
    'exit "$code"',
  ].join('\n')
}
