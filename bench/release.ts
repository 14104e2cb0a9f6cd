import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fillWheelhouse } from '../__tests__/cli/release-projects.ts'
import { withLaptop } from '../__tests__/cli/release-stage.ts'
import { boolean, list, number, object, text } from '../src/model/shape.ts'
import { dist } from './dist.ts'
import { inFolder } from './folder.ts'
import { inTurn, line, median } from './measure.ts'

const report = object({ ok: boolean, phases: list(object({ name: text, seconds: number })) })

/** Seconds of a live release: the program from its start to its end, and of that the build. */
interface Seconds {
  readonly whole: number
  readonly build: number
}

/**
 * `release-action release --live` of a pure-Python package on loopback: preflight, sync, version, check, push, publish, verify
 * and the GitHub Release, start-up included. What pip and the build backend take is told apart.
 */
export async function benchRelease(): Promise<void> {
  await inFolder(async (folder) => {
    const wheels = path.join(folder, 'wheels')
    await mkdir(wheels)
    const wheelhouse = await fillWheelhouse(wheels)
    const program = path.join(dist, 'cli', 'index.js')
    const release = () =>
      withLaptop({ wheelhouse, program }, async (laptop) => timed(() => laptop.release(['--live', '--json'])))
    const of = await inTurn([{ name: 'ours', run: release }], 3, { warm: false })
    const all = of('ours')
    console.log(
      line({
        name: 'release of a pure-Python package from a laptop, without the build itself',
        unit: 's',
        ours: all.map(({ whole, build }) => whole - build),
        goal: { kind: 'most', amount: 10 },
        note: `the build ${median(all.map((each) => each.build)).toFixed(1)} s`,
      }),
    )
  })
}

async function timed(
  run: () => Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>,
): Promise<Seconds> {
  const begun = Date.now()
  const { code, stdout, stderr } = await run()
  const whole = (Date.now() - begun) / 1000
  if (code !== 0) throw new Error(`the release ended with ${code}:\n${stdout}${stderr}`)
  const build = report(JSON.parse(stdout), '').phases.find((each) => each.name === 'build')?.seconds
  if (build === undefined) throw new Error(`nothing was built:\n${stdout}`)
  return { whole, build }
}
