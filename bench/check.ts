import path from 'node:path'
import { dist } from './dist.ts'
import { inFolder } from './folder.ts'
import { launch, ownEnvironment } from './launch.ts'
import { inTurn, line, median } from './measure.ts'
import { tools } from './tools.ts'
import { writeWheels } from './wheels.ts'

/** `release-action check` of 40 wheels of 2 MB, as it is shipped, against `twine check`. */
export async function benchCheck(): Promise<void> {
  await inFolder(async (folder) => {
    const wheels = await writeWheels(path.join(folder, 'wheels'), 40, 2)
    const { twine } = await tools()
    const env = ownEnvironment(folder)
    const cli = path.join(dist, 'cli', 'index.js')
    const of = await inTurn(
      [
        { name: 'ours', run: () => launch({ argv: [process.execPath, cli, 'check', ...wheels], cwd: folder, env }) },
        { name: 'twine', run: () => launch({ argv: [twine, 'check', ...wheels], cwd: folder, env }) },
      ],
      7,
    )
    const [ours, twines] = [of('ours'), of('twine')]
    const cpu = [ours, twines].map((each) => median(each.map((one) => one.cpu)).toFixed(2))
    console.log(
      line({
        name: 'check of 40 wheels',
        unit: 's',
        ours: ours.map((each) => each.wall),
        peer: { name: 'twine check', values: twines.map((each) => each.wall) },
        goal: { kind: 'faster', times: 5 },
        note: `CPU ${cpu.join(' and ')} s`,
      }),
    )
  })
}
