import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { TOKEN } from '../__tests__/make/crates-stage.ts'
import { clientKnobs } from '../rehearsal/knobs.ts'
import { newRun } from '../rehearsal/run-facts.ts'
import type { World } from '../rehearsal/world.ts'
import { bundleProgram } from './bundle.ts'
import { inFolder } from './folder.ts'
import { cargoEnvironment, launch } from './launch.ts'
import { type Contender, inTurn, line } from './measure.ts'
import { inWorld } from './scene.ts'

const runs = 3
const version = '0.1.0'
const names = Array.from({ length: 10 }, (_, at) => `bench-link-${String(at).padStart(2, '0')}`)

/** How long it took from the start until the registry had taken the last crate, and until the program ended, in seconds. */
interface Published {
  readonly accepted: number
  readonly ended: number
}

/**
 * An index that lags, in milliseconds, behind a network that takes so long for each request, and what is wanted there. The
 * last is crates.io on a good day: its index shows a crate some 1.3 s after the upload.
 */
const settings = [
  { lag: 3000, latency: 0, goals: { accepted: 10, ended: 5 } },
  { lag: 0, latency: 0, goals: { accepted: 3, ended: 3 } },
  { lag: 0, latency: 30, goals: { accepted: 3, ended: 3 } },
  { lag: 1300, latency: 30, goals: { accepted: 10, ended: 5 } },
] as const

/**
 * A chain of ten crates, each depending on the one before, against `cargo publish --workspace --no-verify`: the same
 * loopback crates.io under its production name, through the same proxy. Ours are packaged beforehand, which is the build
 * job's work; cargo packages and publishes at once. Ours fetches every crate again and hashes it, which cargo does not. A
 * chain is what suits us least: nothing of it can go side by side.
 */
export async function benchCrates(): Promise<void> {
  await inFolder(async (folder) => {
    const program = await bundleProgram('crates', folder)
    const chain = path.join(folder, 'chain')
    const packaged = path.join(folder, 'packaged')
    await writeChain(chain)
    await packageChain({ folder, chain, packaged })
    await writeFile(path.join(packaged, 'token'), TOKEN)
    const ours = [process.execPath, program, packaged, names.join(','), version] as const
    const cargo = ['cargo', 'publish', '--workspace', '--no-verify', '--allow-dirty'] as const
    for (const { lag, latency, goals } of settings) {
      const contender = (name: string, argv: readonly [string, ...string[]]): Contender<Published> => ({
        name,
        run: () => inWorld(newRun(), { latency }, (world) => publish(world, { folder, chain, lag, argv })),
      })
      const of = await inTurn([contender('ours', ours), contender('cargo publish', cargo)], runs, { warm: false })
      for (const what of ['accepted', 'ended'] as const) {
        console.log(
          line({
            name: `10 crates, index ${lag / 1000} s behind, ${latency} ms a request, ${what === 'ended' ? 'all verified' : 'last one accepted'}`,
            unit: 's',
            ours: of('ours').map((each) => each[what]),
            peer: { name: 'cargo publish', values: of('cargo publish').map((each) => each[what]) },
            goal: { kind: 'faster', times: goals[what] },
          }),
        )
      }
    }
  })
}

interface Publishing {
  readonly folder: string
  readonly chain: string
  /** Milliseconds until the index shows a crate. */
  readonly lag: number
  readonly argv: readonly [string, ...string[]]
}

async function publish(world: World, { folder, chain, lag, argv }: Publishing): Promise<Published> {
  const authorities = path.join(folder, 'authorities.pem')
  await writeFile(authorities, world.edge.caPem)
  world.trust({
    pypi: {},
    crates: {
      tokens: [{ token: TOKEN, verifiedEmail: true }],
      indexLag: lag,
      // more new names than crates.io lets through at once: its limits are not what is measured
      rateLimits: { 'publish-new': { burst: 100, every: 1000 } },
    },
    hidden: [],
  })
  const knobs = clientKnobs(world.edge.proxyUrl, authorities)
  const begun = Date.now()
  await launch({ argv, cwd: chain, env: { ...cargoEnvironment(folder), ...knobs, CARGO_REGISTRY_TOKEN: TOKEN } })
  const ended = (Date.now() - begun) / 1000
  const { published } = world.services().crates
  if (published.length !== names.length) throw new Error(`${argv[0]} published ${published.length} crates`)
  return { accepted: (Math.max(...published.map((each) => each.at)) - begun) / 1000, ended }
}

async function writeChain(chain: string): Promise<void> {
  const write = async (at: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(chain, at)), { recursive: true })
    await writeFile(path.join(chain, at), text)
  }
  await write('Cargo.toml', '[workspace]\nmembers = ["*"]\nexclude = ["target"]\nresolver = "2"\n')
  for (const [at, name] of names.entries()) {
    const before = names[at - 1]
    const needs = before === undefined ? '' : `${before} = { path = "../${before}", version = "${version}" }\n`
    await write(
      `${name}/Cargo.toml`,
      `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\ndescription = "A link of a chain"\nlicense = "MIT"\n\n[dependencies]\n${needs}`,
    )
    await write(`${name}/src/lib.rs`, '//! A link of a chain.\n')
  }
}

async function packageChain({
  folder,
  chain,
  packaged,
}: Record<'folder' | 'chain' | 'packaged', string>): Promise<void> {
  const argv = ['cargo', 'package', '--workspace', '--no-verify', '--allow-dirty'] as const
  await inWorld(newRun(), {}, async (world) => {
    const authorities = path.join(folder, 'authorities.pem')
    await writeFile(authorities, world.edge.caPem)
    const knobs = clientKnobs(world.edge.proxyUrl, authorities)
    await launch({ argv, cwd: chain, env: { ...cargoEnvironment(folder), ...knobs } })
  })
  await mkdir(packaged)
  for (const name of names) {
    const file = `${name}-${version}.crate`
    await copyFile(path.join(chain, 'target', 'package', file), path.join(packaged, file))
  }
}
