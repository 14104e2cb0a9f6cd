import { spawn } from 'node:child_process'
import path from 'node:path'
import { inFolder } from './folder.ts'
import { launch, ownEnvironment, type Taken } from './launch.ts'
import { inTurn, line, median } from './measure.ts'
import { writeWorkspace } from './plan-50.ts'
import { commitAll, inWorld } from './scene.ts'
import { stepLaunch } from './step.ts'

const commits = 100_000
const tags = 2000

/** The whole plan step, wall, on 50 crates with 100,000 commits and 2,000 tags behind them, both registries asked on loopback. */
export async function benchPlanHistory(): Promise<void> {
  await inFolder(async (folder) => {
    const workspace = path.join(folder, 'workspace')
    await writeWorkspace(workspace)
    await writeHistory(workspace, folder)
    const checkout = await commitAll(workspace, 'v1.0.0')
    const ours = (): Promise<Taken> =>
      inWorld(checkout.run, {}, async (world) =>
        launch(await stepLaunch({ ...checkout, world, room: path.join(folder, 'room') }, { step: 'plan' })),
      )
    const of = await inTurn([{ name: 'ours', run: ours }], 5)
    const packages = of('ours')[0]?.stdout.match(/^ {2}bench-leaf-/gm)?.length
    if (packages !== 50) throw new Error(`the plan has ${packages} of 50 crates`)
    console.log(
      line({
        name: `plan of 50 crates after ${commits} commits`,
        unit: 's',
        ours: of('ours').map((each) => each.wall),
        goal: { kind: 'most', amount: 2 },
        note: `CPU ${median(of('ours').map((each) => each.cpu)).toFixed(2)} s`,
      }),
    )
  })
}

/** By `git fast-import`: commits of one growing file, a tag at every fiftieth. */
async function writeHistory(workspace: string, folder: string): Promise<void> {
  const env = { ...ownEnvironment(folder), GIT_CONFIG_NOSYSTEM: '1' }
  await launch({ argv: ['git', 'init', '--quiet', '--initial-branch', 'main'], cwd: workspace, env })
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: workspace, env, stdio: ['pipe', 'inherit', 'inherit'] })
  const done = new Promise<number | null>((resolve) => git.on('close', resolve))
  for (let at = 1; at <= commits; at += 1) {
    const message = `feat: change ${at}`
    const text = `commit refs/heads/main\nmark :${at}\ncommitter Bench <bench@invalid> ${1_700_000_000 + at} +0000\ndata ${message.length}\n${message}\nM 100644 inline history.txt\ndata ${String(at).length}\n${at}\n`
    const isFree = git.stdin.write(
      at % (commits / tags) === 0 ? `${text}reset refs/tags/old-${at}\nfrom :${at}\n\n` : text,
    )
    if (!isFree) await new Promise((resolve) => git.stdin.once('drain', resolve))
  }
  git.stdin.end()
  if ((await done) !== 0) throw new Error('git fast-import failed')
}
