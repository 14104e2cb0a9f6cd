import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports/files.ts'
import type { Command, Process } from '../ports/process.ts'

/** A maturin project whose wheels are built for Linux by a cross compiler. */
export interface LinuxCrate {
  readonly name: string
  /** The folders of the crate and of its workspace, relative to the root. */
  readonly directory: string
  readonly workspace: string
}

/**
 * Whether a crate is linked to an OpenSSL that the machine would have to have: `openssl-sys` among what it is built from,
 * without `openssl-src`, which its feature `vendored` brings. Cargo is asked only where the lock file names it; where cargo
 * cannot answer, the lock file's word is a warning.
 */
export async function observeOpenssl(
  root: string,
  { name, directory, workspace }: LinuxCrate,
  { files, process }: { readonly files: Files; readonly process: Process },
  env: Command['env'],
): Promise<readonly Problem[]> {
  const file = path.posix.join(workspace, 'Cargo.lock')
  const lock = await files.text(path.join(root, file))
  if (lock === undefined || !lock.includes('name = "openssl-sys"')) return []
  const exit = await process.run({
    argv: [
      'cargo',
      'tree',
      '--locked',
      '--edges',
      'normal,build',
      '--target',
      'x86_64-unknown-linux-gnu',
      '--prefix',
      'depth',
      '--no-dedupe',
      '--format',
      '{p}',
      '--manifest-path',
      path.join(root, directory, 'Cargo.toml'),
    ],
    cwd: path.join(root, directory),
    env,
    deadline: 120_000,
  })
  if (exit.code !== 0) return lock.includes('name = "openssl-src"') ? [] : [linked(name, file, undefined)]
  const way = wayTo('openssl-sys', exit.stdout)
  return way === undefined || wayTo('openssl-src', exit.stdout) !== undefined ? [] : [linked(name, file, way)]
}

/** The crates from the top of a tree (`0name v1.0.0`, `1other v2.0.0` …) down to one; `undefined` where it is not in it. */
function wayTo(wanted: string, tree: string): readonly string[] | undefined {
  const way: string[] = []
  for (const line of tree.split(/\r?\n/)) {
    const [, depth, crate] = /^(\d+)(\S+) v/.exec(line) ?? []
    if (depth === undefined || crate === undefined) continue
    way.splice(Number(depth), way.length, crate)
    if (crate === wanted) return way
  }
  return undefined
}

function linked(name: string, file: string, way: readonly string[] | undefined): Problem {
  const how = way === undefined ? `${file} names openssl-sys` : `it is built from ${way.join(' → ')}`
  const parent = way?.at(way.length >= 3 ? -3 : 0)
  return problem(
    'openssl-cross',
    `${name} would be linked to the OpenSSL of the build machine: ${how}.`,
    `Use rustls${parent === undefined ? '' : ` in ${parent}`}: for reqwest that is \`default-features = false, features = ["rustls-tls"]\`. Where it has to be OpenSSL: openssl = { version = "0.10", features = ["vendored"] }`,
    { file, level: way === undefined ? 'warning' : 'error' },
  )
}
