import { randomUUID } from 'node:crypto'
import path from 'node:path/posix'
import { pinnedTools } from '../model/tools.ts'
import type { Files } from '../ports/files.ts'
import type { Command } from '../ports/process.ts'
import { type Ran, runTool, type Workshop } from './run.ts'

/** maturin's own image: manylinux2014 with Rust and every CPython in it, under the version of the maturin that we pin. */
export const maturinImage = `ghcr.io/pyo3/maturin:v${pinnedTools.maturin}`

/** What a build in the container needs to know. */
export interface ContainerJob {
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
  readonly env: Readonly<Record<string, string>>
}

/** What the tools in the container may know of the machine outside: how to get out of it, and the time of the commit. */
const passed = [
  'SOURCE_DATE_EPOCH',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'PIP_INDEX_URL',
  'CARGO_NET_OFFLINE',
]

/** Builds in the manylinux container. One that runs out of its time is stopped: it would outlive the command that started it. */
export async function buildInContainer(
  shop: Workshop,
  job: Pick<ContainerJob, 'root' | 'directory' | 'options' | 'scratch'>,
  files: Pick<Files, 'write' | 'remove'>,
): Promise<Ran> {
  // Docker would make a missing folder of a volume itself, as root's
  for (const folder of [shop.out, job.scratch]) {
    const probe = path.join(folder, '.folder')
    await files.write(probe, '')
    await files.remove(probe)
  }
  const name = `release-action-${randomUUID()}`
  const ran = await runTool(shop, job.root, containerArgv({ ...job, name, out: shop.out, env: shop.env }))
  if ('problem' in ran && ran.problem.code === 'build-timeout') {
    await shop.process.run({ argv: ['docker', 'stop', name], cwd: job.root, env: shop.env, deadline: 60_000 })
  }
  return ran
}

/**
 * The command that builds in the manylinux container. The sources are there to be read; only the folder of the finished
 * wheels and one for what is made on the way can be written.
 */
export function containerArgv({ name, root, directory, out, scratch, options, env }: ContainerJob): Command['argv'] {
  const volume = (from: string, to: string): readonly string[] => ['--volume', `${from}:${to}`]
  return [
    'docker',
    'run',
    '--rm',
    '--init',
    '--name',
    name,
    ...volume(root, '/io:ro'),
    ...volume(out, '/out'),
    ...volume(scratch, '/scratch'),
    '--workdir',
    path.join('/io', directory),
    ...passed.filter((each) => env[each] !== undefined).flatMap((each) => ['--env', each]),
    '--env',
    'CARGO_TARGET_DIR=/scratch',
    '--entrypoint',
    'sh',
    // no flags of the machine, no `target-cpu=native`: the container has an environment of its own
    maturinImage,
    '-c',
    `${handBack}; ${everyPython}; ${options.includes('--locked') ? '' : copySources}maturin "$@"`,
    'maturin',
    'build',
    ...options,
    '--out',
    '/out',
  ]
}

/** The container's root writes files that the machine's user could not remove: they are given to whom the folder belongs. */
const handBack = `trap 'chown -R "$(stat -c %u:%g /out)" /out /scratch' EXIT`

/** The image's own PATH may lack the newest, and those without the global lock. */
const everyPython = `PATH="$PATH$(printf ':%s' /opt/python/cp3*/bin)"`

/** Without a lock file cargo writes one beside the sources, which can only be read. */
const copySources = 'mkdir -p /scratch/io && cp -R /io/. /scratch/io && cd "/scratch$PWD" && '
