import { execFile } from 'node:child_process'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { boolean, list, number, object, type Of, oneOf, optional, record, text } from '../../src/model/shape.ts'
import { sha256Of } from '../make/crate.ts'
import { gitEnvironment } from '../make/repository.ts'
import type { Capture } from './capture.ts'

const run = promisify(execFile)

const workspace = object({
  title: text,
  /** Published archives, each unpacked into a folder of the repository. */
  from: list(object({ registry: oneOf('pypi', 'crates.io'), name: text, version: text, sha256: text, into: text })),
  /** What no archive has, and the workspace needs. */
  files: optional(record(text)),
  /** How many crates of it are published. */
  crates: number,
  /** Whether each crate is built from its packaged sources, which takes time. */
  verify: optional(boolean),
  /** Stock cargo publishes crates of a circle one at a time only; the others depend on them. */
  oneByOne: optional(boolean),
})

/** A workspace that nobody here wrote, by the SHA-256 of what it is made from. */
export type RealWorkspace = Of<typeof workspace>

/** All of them. */
export const realWorkspaces = list(workspace)(
  JSON.parse(await readFile(new URL('real-workspaces.json', import.meta.url), 'utf8')),
  '',
)

/** Files that packaging writes, and that no repository has. */
const written = ['.cargo_vcs_info.json', 'Cargo.toml.orig', 'PKG-INFO']

/** Fetches a workspace, lays it out in `root` and commits it, with a lock file that fits what the archives have of it. */
export async function layOut(
  each: RealWorkspace,
  root: string,
  capture: Capture,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  for (const source of each.from) {
    const bytes = await capture.download(await addressOf(source, capture))
    if (sha256Of(bytes) !== source.sha256) throw new Error(`${source.name} has the SHA-256 ${sha256Of(bytes)}`)
    const folder = path.join(root, source.into)
    await mkdir(folder, { recursive: true })
    const archive = path.join(capture.folder, `${source.registry}-${source.name}.tar.gz`)
    await writeFile(archive, bytes)
    await run('tar', ['-xzf', archive, '-C', folder, '--strip-components', '1'])
    // a crate carries the manifest as it was written beside the one that cargo made of it
    if (source.registry === 'crates.io') {
      await rename(path.join(folder, 'Cargo.toml.orig'), path.join(folder, 'Cargo.toml'))
      await rm(path.join(folder, 'Cargo.lock'), { force: true })
    }
    for (const name of written) await rm(path.join(folder, name), { force: true })
  }
  for (const [name, content] of Object.entries(each.files ?? {})) await writeFile(path.join(root, name), content)
  const { stdout } = await run('git', ['ls-files', '-co', '*Cargo.lock'], {
    cwd: await initialised(root),
    env: gitEnvironment,
  })
  // an sdist leaves members out of which the lock file knows
  for (const lock of stdout.split('\n').filter((file) => file !== '')) {
    await run('cargo', ['update', '--workspace', '--quiet'], {
      cwd: path.join(root, path.dirname(lock)),
      env,
    })
  }
  await git(root, 'add', '--all', '--force')
  await git(root, 'commit', '--quiet', '--message', 'As published')
}

async function initialised(root: string): Promise<string> {
  await git(root, 'init', '--quiet', '--initial-branch', 'main')
  return root
}

/** Runs git there. */
export async function git(root: string, ...argv: readonly string[]): Promise<string> {
  return (await run('git', argv, { cwd: root, env: gitEnvironment, maxBuffer: 2 ** 24 })).stdout.trim()
}

async function addressOf(
  { registry, name, version }: RealWorkspace['from'][number],
  capture: Capture,
): Promise<string> {
  if (registry === 'crates.io') return `https://static.crates.io/crates/${name}/${name}-${version}.crate`
  const page = (await capture.download(`https://pypi.org/simple/${name}/`)).toString()
  const filename = `${name.replaceAll('-', '_')}-${version}.tar.gz`.replaceAll('.', '\\.')
  const link = new RegExp(`https://[^"#<>\\s]*/${filename}`).exec(page)?.[0]
  if (link === undefined) throw new Error(`the index does not list ${name} ${version}`)
  return link
}
