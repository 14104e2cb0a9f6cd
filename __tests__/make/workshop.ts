import { cp, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { childEnvironment } from '../../src/build/environment.ts'
import { type Built, packageCrates } from '../../src/build/cargo.ts'
import type { PlannedPackage } from '../../src/model/plan.ts'
import type { WarningsOf } from '../../src/model/warnings.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import type { Process } from '../../src/ports/process.ts'
import { gitEnvironment, makeRepository, type Repository } from './repository.ts'

/** A committed repository, and a place to package its crates with the real cargo, offline. */
export interface CargoBench {
  readonly repository: Repository
  readonly scratch: string
  readonly cargoHome: string
  /** What the build printed. */
  readonly lines: string[]
  /** Packages crates; `at` is where the repository lies instead. */
  pack(crates: readonly PlannedPackage[], more?: Packing): Promise<Packed>
  /** A clone of the commit in another folder. */
  clone(): Promise<string>
  close(): Promise<void>
}

/** What differs from packaging in the repository with cargo as it is. */
export interface Packing {
  readonly at?: string
  readonly warnings?: WarningsOf
  readonly env?: Readonly<Record<string, string>>
  /** Stands before the real programs. */
  readonly process?: (real: Process) => Process
}

/** What came of it: the problems, and the files in `out` by name. */
export interface Packed extends Built {
  readonly crates: Readonly<Record<string, Buffer>>
}

/** Opens one with these files, committed. */
export async function openBench(content: Readonly<Record<string, string>>): Promise<CargoBench> {
  const repository = await makeRepository(content)
  await repository.commit()
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'cargo-bench-')))
  const scratch = path.join(folder, 'scratch')
  const cargoHome = path.join(folder, 'cargo-home')
  const lines: string[] = []
  let count = 0
  return {
    repository,
    scratch,
    cargoHome,
    lines,
    async pack(crates, { at = repository.root, warnings, env = {}, process: before } = {}) {
      const out = path.join(folder, `out-${++count}`)
      const own = childEnvironment(
        Object.fromEntries(
          Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
        ),
        {
          CARGO_HOME: cargoHome,
          CARGO_NET_OFFLINE: 'true',
          GIT_CONFIG_GLOBAL: gitEnvironment['GIT_CONFIG_GLOBAL'] ?? '',
          GIT_CONFIG_NOSYSTEM: '1',
          ...env,
        },
      )
      const real = createProcess(own)
      const shop = {
        process: before?.(real) ?? real,
        env: own,
        onLine: (line: string) => void lines.push(line),
        scratch,
        out,
      }
      const tracked = new Set((await repository.git('ls-files')).split('\n'))
      const hasLock = (workspace: string): boolean => tracked.has(path.posix.join(workspace, 'Cargo.lock'))
      const built = await packageCrates(shop, at, crates, hasLock, files, warnings)
      const names = await readdir(out).catch(() => [])
      const read = await Promise.all(names.map(async (name) => [name, await readFile(path.join(out, name))] as const))
      return { ...built, crates: Object.fromEntries(read) }
    },
    async clone() {
      const other = path.join(folder, `clone-${++count}`)
      await cp(repository.root, other, { recursive: true })
      return other
    },
    async close() {
      await repository.remove()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** A crate that the plan releases: `crates/{name}` of the workspace at the top unless told. */
export function plannedCrate(name: string, version = '1.0.0', more: Partial<PlannedPackage> = {}): PlannedPackage {
  return {
    ecosystem: 'rust',
    name,
    version,
    versionSource: 'manifest',
    directory: `crates/${name}`,
    workspace: '.',
    backend: 'cargo',
    requires: [],
    crateDirectory: undefined,
    onRegistry: 'unasked',
    ...more,
  }
}

/** The manifest of a crate with nothing to warn of; `tables` may go on with keys of `[package]`. */
export function cargoManifest(name: string, tables = '', version = '1.0.0'): string {
  const about = 'description = "For a test"\nlicense = "MIT"\nrepository = "https://example.org/r"\n'
  return `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${about}${tables}`
}
