import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports/files.ts'
import type { WheelTarget } from '../model/target.ts'
import { failedTool, startTool, versionOf, type Workshop } from './run.ts'

const triples: Readonly<Record<WheelTarget, readonly string[]>> = {
  'linux-x86_64': ['x86_64-unknown-linux-gnu'],
  'linux-aarch64': ['aarch64-unknown-linux-gnu'],
  'musllinux-x86_64': ['x86_64-unknown-linux-musl'],
  'musllinux-aarch64': ['aarch64-unknown-linux-musl'],
  'macos-x86_64': ['x86_64-apple-darwin'],
  'macos-aarch64': ['aarch64-apple-darwin'],
  'macos-universal2': ['x86_64-apple-darwin', 'aarch64-apple-darwin'],
  'windows-x86_64': ['x86_64-pc-windows-msvc'],
  'windows-aarch64': ['aarch64-pc-windows-msvc'],
}

/** What `--target` is for a wheel; maturin has a name of its own for both Macs in one. */
export function tripleOf(target: WheelTarget): string {
  const [one = ''] = triples[target]
  return target === 'macos-universal2' ? 'universal2-apple-darwin' : one
}

/**
 * Sees to it that the standard library for a target is there: rustup adds what is missing, for the toolchain that the folder
 * has pinned. `undefined` where all is well.
 */
export async function readyTarget(
  shop: Workshop,
  cwd: string,
  target: WheelTarget,
  files: Pick<Files, 'list'>,
): Promise<Problem | undefined> {
  for (const triple of triples[target]) {
    if (await hasLibrary(shop, cwd, triple, files)) continue
    const argv = ['rustup', 'target', 'add', triple] as const
    const added = await startTool(shop, cwd, argv)
    if (added.code !== 0 || !(await hasLibrary(shop, cwd, triple, files))) {
      return problem(
        'rust-target-missing',
        added.code === 'missing'
          ? `The standard library of Rust for ${triple} is not installed, and there is no rustup to add it.`
          : `The standard library of Rust for ${triple} is not installed, and rustup did not add it: ${failedTool(argv, added).message}`,
        `Install Rust by rustup (https://rustup.rs), and put this in front of the step: rustup target add ${triple}`,
      )
    }
  }
  return undefined
}

async function hasLibrary(shop: Workshop, cwd: string, triple: string, files: Pick<Files, 'list'>): Promise<boolean> {
  const folder = await versionOf(shop, ['rustc', '--print', 'target-libdir', '--target', triple], cwd)
  return (
    folder !== 'unknown' && (await files.list(path.normalize(folder))).some((name) => /^libstd-.*\.rlib$/.test(name))
  )
}
