import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Built } from '../../src/build/cargo.ts'
import type { RemoteBuild } from '../../src/model/config.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { ProblemCode } from '../../src/model/catalogue.ts'
import { plan, plannedPython } from '../make/plan.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { type Errand, run } from './remote-program.ts'
import { openSshd, type Sshd } from './sshd.ts'

const projects = path.join(import.meta.dirname, '..', '..', 'rehearsal', 'projects')

/** The processor of this machine, as Rust and Linux call it. */
export const machine = process.arch === 'x64' ? 'x86_64' : 'aarch64'

/** What differs from a build with zig within ten minutes. */
export interface Differs {
  readonly remote?: Partial<RemoteBuild>
  readonly plan?: Partial<Plan>
  readonly target?: string
  readonly limit?: number
  readonly env?: Readonly<Record<string, string>>
}

/** The mixed project in a repository, and a machine to build it on. */
export interface RemoteBench {
  readonly repository: Repository
  readonly sshd: Sshd
  /** A folder for the test's own files. */
  readonly folder: string
  readonly errand: (differs?: Differs) => Errand
  readonly build: (differs?: Differs) => Promise<Outcome>
  /** Everything in the machine's folder, and in that of its jobs. */
  readonly left: () => Promise<readonly string[]>
  /** Takes the programs away that a test has put there. */
  readonly reset: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What came of a build. */
export interface Outcome extends Built {
  readonly codes: readonly ProblemCode[]
  readonly wheels: readonly string[]
  readonly lines: readonly string[]
  readonly out: string
}

/** The maturin project of the repository. */
export const wordtally = plannedPython({
  name: 'wordtally',
  version: '0.2.0',
  backend: 'maturin',
  directory: 'python',
  crateDirectory: 'python',
  requires: ['maturin>=1.7,<2'],
})

/** Opens one; `remotePath` is the PATH there. */
export async function openBench(remotePath?: string): Promise<RemoteBench> {
  const repository = await makeRepository({ '.gitattributes': 'kept.txt export-ignore\n', 'kept.txt': 'kept' })
  await cp(path.join(projects, 'mixed'), repository.root, { recursive: true })
  const commit = await repository.commit()
  const sshd = await openSshd(remotePath)
  const folder = await mkdtemp(path.join(tmpdir(), 'remote-build-'))
  let count = 0
  const errand: RemoteBench['errand'] = (differs = {}) => {
    const { remote, plan: planned, target = `wheels-linux-${machine}`, limit = 600_000, env } = differs
    const own = path.join(folder, `build-${(count += 1)}`)
    const packages = planned?.packages ?? [wordtally]
    const expects = packages.map(({ name, version }) => {
      const filename = `${name}-${version}-cp39-abi3-manylinux_2_17_${machine}.manylinux2014_${machine}.whl`
      return { kind: 'wheel' as const, name, version, filename, python: undefined }
    })
    const row = { target, runner: 'ubuntu-24.04', timeout: 10, expects }
    const usual = { host: '127.0.0.1', user: sshd.user, port: sshd.port, with: 'zig', image: undefined } as const
    return {
      order: {
        root: repository.root,
        plan: plan({ commit, packages, rows: [row], ...planned }),
        row,
        remote: { ...usual, directory: sshd.there, ...remote },
        tracked: ['Cargo.lock'],
      },
      env: { ...sshd.env, ...env },
      scratch: path.join(own, 'scratch'),
      out: path.join(own, 'out'),
      limit,
    }
  }
  return {
    repository,
    sshd,
    folder,
    errand,
    async build(differs) {
      const asked = errand(differs)
      const lines: string[] = []
      const built = await run(asked, (line) => void lines.push(line))
      const wheels = await readdir(asked.out).catch(() => [])
      return { ...built, codes: built.problems.map(({ code }) => code), wheels, lines, out: asked.out }
    },
    async left() {
      const all = await readdir(sshd.there)
      const jobs = await readdir(path.join(sshd.there, 'release-action-jobs')).catch(() => [])
      return [...all.filter((name) => name !== 'release-action-jobs'), ...jobs.map((name) => `job ${name}`)]
    },
    async reset() {
      await rm(sshd.remoteBin, { recursive: true })
      await mkdir(sshd.remoteBin)
    },
    async close() {
      await sshd.close()
      await repository.remove()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
