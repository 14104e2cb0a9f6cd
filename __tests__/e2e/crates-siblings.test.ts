import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openPrivateRegistry, type PrivateRegistry } from '../make/private-registry.ts'
import { makeRepository } from '../make/repository.ts'
import { stopAll } from '../platform/server.ts'
import { crateManifest } from './project.ts'
import { changedRun, stageRun, withStage } from './stage.ts'
import { toolchains } from './toolchains.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-action-siblings-'))
})
afterEach(stopAll)
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

/** Two crates of one workspace that go to a company's registry, one of which needs the other from there. */
const sources = ({ index }: PrivateRegistry) => ({
  'Cargo.toml': '[workspace]\nmembers = ["core", "tally"]\nresolver = "2"\n',
  'core/Cargo.toml': `${crateManifest('tally-core', '0.2.0')}publish = ["company"]\nrepository = "https://example.org"\n`,
  'core/src/lib.rs': 'pub fn one() -> u32 {\n    1\n}\n',
  'tally/Cargo.toml': `${crateManifest('tally', '0.2.0')}publish = ["company"]\nrepository = "https://example.org"\n
[dependencies]
tally-core = { path = "../core", version = "0.2.0", registry = "company" }
`,
  'tally/src/lib.rs': 'pub fn two() -> u32 {\n    tally_core::one() + 1\n}\n',
  '.cargo/config.toml': `[registries.company]\nindex = "${index}"\n\n[registry]\nglobal-credential-providers = ["cargo:token"]\n`,
  '.gitignore': 'target\n',
})

const nothing = { python: {}, rust: {} }
const files = ['tally-core-0.2.0.crate', 'tally-0.2.0.crate']

test('two crates, one of which needs the other, go to a registry that wants a token for reading: planned, packaged by a cargo that was logged in, published', async () => {
  const company = await openPrivateRegistry()
  const repository = await makeRepository(sources(company))
  try {
    const commit = await repository.commit()
    const run = stageRun(commit)
    await withStage(run, { index: nothing }, async ({ play }) => {
      const env = toolchains(folder)
      const inputs = { 'crates-url': company.index }
      const job = { run, permissions: { contents: 'read' }, workspace: repository.root, env } as const
      const planned = await play({ ...job, with: { ...inputs, step: 'plan' } })
      expect(planned.exitCode).toBe(0)
      const plan = planned.jobOutputs['plan'] ?? ''
      const build = { ...inputs, step: 'build', target: 'crates', plan }

      const locked = await play({ ...job, with: build })
      expect(locked.exitCode).toBe(1)
      expect(locked.told).toEqual([
        expect.stringContaining(
          'error build-registry-token: cargo packages what needs the registry `company`, which is read with a token only, and it has none.',
        ),
      ])
      expect(locked.told[0]).toContain('`cargo login --registry company`')

      // as `cargo login` leaves it
      await mkdir(path.join(folder, 'cargo'), { recursive: true })
      const credentials = `[registries.company]\ntoken = "${company.token}"\n`
      await writeFile(path.join(folder, 'cargo', 'credentials.toml'), credentials)
      const built = await play({ ...job, run: changedRun(run, { runAttempt: 2 }), with: build })
      expect(built).toMatchObject({ exitCode: 0, told: [] })

      const publish = { ...inputs, step: 'publish', live: 'true', 'crates-token': company.token, plan }
      const end = await play({ run: changedRun(run, { runAttempt: 2 }), with: publish, secrets: [company.token] })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(company.kept.map(({ name, vers }) => `${name}-${vers}.crate`)).toEqual(files)
      // of its own registry cargo says nothing in the request
      expect(company.kept[1]?.json).toContain('"name":"tally-core"')
      expect(company.kept[1]?.json).not.toContain('"registry":"')
    })
  } finally {
    await repository.remove()
  }
})
