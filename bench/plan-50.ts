import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inFolder } from './folder.ts'
import { cargoEnvironment, launch, type Taken } from './launch.ts'
import { inTurn, line, median } from './measure.ts'
import { commitAll, inWorld } from './scene.ts'
import { stepLaunch } from './step.ts'

const count = 50

/**
 * The plan step on a workspace of 50 crates, both registries asked on loopback, and what it takes beyond the time that
 * `cargo metadata` alone needs for the same workspace. The plan does not call cargo: the difference may be negative.
 */
export async function benchPlan50(): Promise<void> {
  await inFolder(async (folder) => {
    const workspace = path.join(folder, 'workspace')
    await writeWorkspace(workspace)
    const checkout = await commitAll(workspace, 'v1.0.0')
    const metadata = ['cargo', 'metadata', '--offline', '--format-version', '1'] as const
    const env = cargoEnvironment(folder)
    const ours = (): Promise<Taken> =>
      // a run's notes can be stored once, so each plan has a world of its own
      inWorld(checkout.run, {}, async (world) =>
        launch(await stepLaunch({ ...checkout, world, room: path.join(folder, 'room') }, { step: 'plan' })),
      )
    const of = await inTurn(
      [
        { name: 'ours', run: ours },
        { name: 'cargo', run: () => launch({ argv: metadata, cwd: workspace, env }) },
      ],
      5,
    )
    const packages = of('ours')[0]?.stdout.match(/^ {2}bench-leaf-/gm)?.length
    if (packages !== count) throw new Error(`the plan has ${packages} of ${count} crates`)
    const cargo = median(of('cargo').map((each) => each.wall))
    const cpu = median(of('ours').map((each) => each.cpu))
    const whole = median(of('ours').map((each) => each.wall))
    console.log(
      line({
        name: 'plan of 50 crates beyond `cargo metadata`',
        unit: 's',
        ours: of('ours').map((each) => each.wall - cargo),
        goal: { kind: 'most', amount: 1 },
        note: `the whole step ${whole.toFixed(2)} s (CPU ${cpu.toFixed(2)} s), cargo metadata ${cargo.toFixed(2)} s`,
      }),
    )
  })
}

/** Writes a workspace of 50 crates that need one another. */
export async function writeWorkspace(workspace: string): Promise<void> {
  const names = Array.from({ length: count }, (_, at) => `bench-leaf-${String(at).padStart(2, '0')}`)
  await mkdir(workspace)
  await writeFile(
    path.join(workspace, 'Cargo.toml'),
    '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n\n[workspace.package]\nversion = "1.0.0"\nedition = "2021"\nlicense = "MIT"\n',
  )
  for (const [at, name] of names.entries()) {
    const needs = [names[at - 1], names[at >> 1]].filter(
      (each, index, all) => each !== undefined && each !== name && all.indexOf(each) === index,
    )
    const lines = needs.map((each) => `${each} = { path = "../${each}", version = "1.0.0" }\n`)
    await mkdir(path.join(workspace, 'crates', name, 'src'), { recursive: true })
    await writeFile(
      path.join(workspace, 'crates', name, 'Cargo.toml'),
      `[package]\nname = "${name}"\nversion.workspace = true\nedition.workspace = true\nlicense.workspace = true\ndescription = "A leaf"\n\n[dependencies]\n${lines.join('')}`,
    )
    await writeFile(path.join(workspace, 'crates', name, 'src', 'lib.rs'), '')
  }
}
