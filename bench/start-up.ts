import path from 'node:path'
import { bundleProgram } from './bundle.ts'
import { inFolder } from './folder.ts'
import { type Launch, launch, type Taken } from './launch.ts'
import { type Contender, inTurn, line, median } from './measure.ts'
import { commitAll, copyProject, inWorld } from './scene.ts'
import { stepLaunch } from './step.ts'

/** The lines at which a program is ended. */
const marks = {
  /** What the step says first, before it has looked at anything. */
  group: '^::group::Plan$',
  /** The first line of the plan itself: git was asked, the manifests were read, both registries have answered. */
  plan: '^v0\\.2\\.0, commit ',
} as const

/**
 * CPU time of `dist/index.js` with `step: plan` on the mixed project until it has something to say, against a bundle that
 * only imports `@actions/core`. Both are ended at their line by a few lines that are loaded before them, and the kernel is
 * asked what they took, git included.
 */
export async function benchStartUp(): Promise<void> {
  await inFolder(async (folder) => {
    const peer = await bundleProgram('core-only', path.join(folder, 'peer'))
    const checkout = await commitAll(await copyProject('mixed', folder), 'v0.2.0')
    await inWorld(checkout.run, {}, async (world) => {
      const plan = await stepLaunch({ ...checkout, world, room: path.join(folder, 'room') }, { step: 'plan' })
      const core: Launch = { ...plan, argv: [process.execPath, peer] }
      const of = await inTurn(
        [
          contender('core only', core, marks.group),
          contender('group', plan, marks.group),
          contender('plan', plan, marks.plan),
        ],
        9,
      )
      const cpu = (name: string) => of(name).map((each) => each.cpu * 1000)
      const values = cpu('core only')
      const wall = median(of('plan').map((each) => each.wall * 1000)).toFixed(0)
      console.log(
        line({
          name: 'start-up, CPU to the first line of the plan step',
          unit: 'ms',
          ours: cpu('group'),
          peer: { name: '@actions/core alone', values },
          goal: { kind: 'within', times: 1.5 },
        }),
      )
      console.log(
        line({
          name: 'start-up, CPU to the first line of the plan itself',
          unit: 'ms',
          ours: cpu('plan'),
          peer: { name: '@actions/core alone', values },
          goal: { kind: 'within', times: 1.5 },
          note: `wall ${wall} ms`,
        }),
      )
    })
  })
}

function contender(name: string, what: Launch, until: string): Contender<Taken> {
  const meter = path.join(import.meta.dirname, 'meter.cjs')
  const env = { ...what.env, BENCH_UNTIL: until, NODE_OPTIONS: `--require ${JSON.stringify(meter)}` }
  return {
    name,
    async run() {
      const taken = await launch({ ...what, env })
      if (!new RegExp(until, 'm').test(taken.stdout))
        throw new Error(`${name} did not come to its line:\n${taken.stdout}`)
      return taken
    },
  }
}
