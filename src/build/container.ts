import path from 'node:path/posix'
import type { Command } from '../ports.ts'
import { pinnedTools } from '../model/tools.ts'

/** maturin's own image: manylinux2014 with Rust and every CPython in it, under the version of the maturin that we pin. */
export const maturinImage = `ghcr.io/pyo3/maturin:v${pinnedTools.maturin}`

/** What a build in the container needs to know. */
export interface ContainerJob {
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

/**
 * The command that builds in the manylinux container. The sources are there to be read; only the folder of the finished
 * wheels and one for what is made on the way can be written.
 */
export function containerArgv({ root, directory, out, scratch, options, env }: ContainerJob): Command['argv'] {
  const volume = (from: string, to: string): readonly string[] => ['--volume', `${from}:${to}`]
  return [
    'docker',
    'run',
    '--rm',
    '--init',
    ...volume(root, '/io:ro'),
    ...volume(out, '/out'),
    ...volume(scratch, '/scratch'),
    '--workdir',
    path.join('/io', directory),
    ...passed.filter((name) => env[name] !== undefined).flatMap((name) => ['--env', name]),
    '--env',
    'CARGO_TARGET_DIR=/scratch',
    // no flags of the machine, no `target-cpu=native`: the container has an environment of its own
    maturinImage,
    'build',
    ...options,
    '--out',
    '/out',
  ]
}
