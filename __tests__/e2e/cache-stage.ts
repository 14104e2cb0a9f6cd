import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text, type Upstream } from '../../rehearsal/handler.ts'
import { indexPath } from '../../rehearsal/handlers/crates/names.ts'
import type { ArtifactsState, StoredCache } from '../../rehearsal/handlers/artifacts/state.ts'
import type { RunDifferences, RunFacts } from '../../rehearsal/run-facts.ts'
import { makeCrate, sha256Of } from '../make/crate.ts'
import { makeRepository } from '../make/repository.ts'
import { crateManifest } from './project.ts'
import { changedRun, type Played, type Stage, type StageDifferences, stageRun, withStage } from './stage.ts'
import { toolchains } from './toolchains.ts'

/** Crates that the public index has, and that the project needs. */
export const leaves = ['oak-leaf', 'elm-leaf'].map((name) => {
  const bytes = makeCrate(name, '1.0.0')
  return { name, file: `${name}-1.0.0.crate`, bytes, sha256: sha256Of(bytes) }
})

const lockFile = [
  'version = 4',
  ...leaves.map(
    ({ name, sha256 }) =>
      `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${sha256}"`,
  ),
  `[[package]]\nname = "tree"\nversion = "0.2.0"\ndependencies = [\n${leaves.map(({ name }) => ` "${name}",\n`).join('')}]`,
]

/** A crate that needs both, with its lock file. */
export const tree = {
  'Cargo.toml': `${crateManifest('tree', '0.2.0')}repository = "https://github.com/octo-org/octo-repo"\n\n[dependencies]\n${leaves.map(({ name }) => `${name} = "1"\n`).join('')}`,
  'Cargo.lock': `${lockFile.join('\n\n')}\n`,
  'src/lib.rs': 'pub use elm_leaf::NAME as ELM;\npub use oak_leaf::NAME as OAK;\n',
}

/** The public index: the two crates, whole. */
export const leafIndex: Upstream = async ({ host, path: asked }) => {
  const leaf = leaves.find(({ name }) => asked.includes(name))
  if (leaf === undefined) return text(404, 'Not Found')
  if (host === 'static.crates.io') return { status: 200, body: leaf.bytes }
  if (host !== 'index.crates.io' || asked !== indexPath(leaf.name)) return text(404, 'Not Found')
  const line = { name: leaf.name, vers: '1.0.0', deps: [], cksum: leaf.sha256, features: {}, yanked: false }
  return text(200, `${JSON.stringify(line)}\n`)
}

/** A build job that was played, and what lies in the cargo home that was empty before. */
export interface Built extends Played {
  /** Crates that came from crates.io. */
  readonly downloaded: readonly string[]
  readonly cargoHome: string
  /** What the log says of the cache. */
  readonly cache: readonly string[]
}

/** What a test plays with. */
export interface CacheStage {
  readonly state: ArtifactsState
  readonly stage: Stage
  readonly root: string
  readonly run: RunFacts
  /** Builds the crate in a run of its own with an empty cargo home, on a runner that has the cache service. */
  readonly build: (
    run?: RunDifferences,
    more?: { readonly with?: Readonly<Record<string, string>>; readonly env?: Readonly<Record<string, string>> },
  ) => Promise<Built>
  /** The entries of the cache with their bytes. */
  readonly kept: () => readonly (StoredCache & { readonly bytes: Buffer })[]
  /** Puts another archive in the place of each. */
  readonly poison: (bytes: Buffer) => void
}

/** What is built, where it is not the row of a crate with two dependencies. */
export interface Project {
  readonly sources: Readonly<Record<string, string>>
  readonly target: string
}

/** Opens the services, plans a release on `main`, and lets `use` build one row of it again and again. */
export async function withCache(
  use: (stage: CacheStage) => Promise<void>,
  differs: StageDifferences = {},
  project: Project = { sources: tree, target: 'crates' },
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'release-action-cache-'))
  const repository = await makeRepository(project.sources)
  try {
    const run = stageRun(await repository.commit(), { ref: 'refs/heads/main' })
    await withStage(run, { upstream: leafIndex, ...differs }, async (stage) => {
      const job = { permissions: { contents: 'read' }, workspace: repository.root } as const
      const planned = await stage.play({ ...job, run, with: { step: 'plan' }, env: toolchains(folder) })
      const plan = planned.jobOutputs['plan'] ?? ''
      const state = stage.world.services().artifacts
      let runs = 0
      await use({
        state,
        stage,
        root: repository.root,
        run,
        async build(differing = {}, more = {}) {
          runs += 1
          const home = path.join(folder, `home-${runs}`)
          const end = await stage.play({
            ...job,
            run: changedRun(run, { runId: run.runId + runs, ...differing }),
            with: { step: 'build', target: project.target, plan, ...more.with },
            env: { ...toolchains(home), ACTIONS_CACHE_SERVICE_V2: 'true', ...more.env },
          })
          return {
            ...end,
            downloaded: end.wire.reads.filter((each) => each.includes('static.crates.io')),
            cargoHome: path.join(home, 'cargo'),
            cache: end.log.filter((each) => each.startsWith('cache: ')),
          }
        },
        kept: () =>
          state.caches.map((each) => ({ ...each, bytes: state.blobs.get(each.blob)?.content ?? Buffer.alloc(0) })),
        poison(bytes) {
          for (const { blob } of state.caches) {
            const stored = state.blobs.get(blob)
            if (stored) stored.content = bytes
          }
        },
      })
    })
  } finally {
    await repository.remove()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Every file below a folder, by path. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((each) => !each.isDirectory())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)))
    .sort()
}
