import path from 'node:path'
import { openJournal } from '../rehearsal/journal.ts'
import { serve } from '../rehearsal/serve.ts'
import { bundleProgram } from './bundle.ts'
import { inFolder } from './folder.ts'
import { type Taken, launch, ownEnvironment } from './launch.ts'
import { type Contender, type Figure, inTurn, line, median } from './measure.ts'
import { openSink, type Sink } from './sink.ts'
import { tools } from './tools.ts'
import { writeWheels } from './wheels.ts'

const runs = 5
const count = 41

/**
 * 40 wheels of 2 MB and one of 60 MB into one release, against `twine upload` and `uv publish`: the same index, plain HTTP
 * on loopback, once with a network that takes 150 ms for each request and once with none.
 */
export async function benchUpload(): Promise<void> {
  await inFolder(async (folder) => {
    const wheels = path.join(folder, 'wheels')
    const files = [...(await writeWheels(wheels, count - 1, 2)), ...(await writeWheels(wheels, 1, 60, count - 1))]
    const program = await bundleProgram('upload', folder)
    for (const latency of [150, 0]) {
      const sink = openSink()
      const server = await serve({
        handlers: new Map([['index', { service: 'index', handle: sink.handle }]]),
        host: 'index',
        journal: openJournal(),
        upstream: () => Promise.resolve({ status: 404 }),
        latency,
      })
      try {
        const contenders = await stockAndOurs({ folder, wheels, files, program, url: `${server.url}/legacy/`, sink })
        for (const each of figures(await inTurn(contenders, runs), latency)) console.log(line(each))
      } finally {
        await server.close()
      }
    }
  })
}

interface Scene {
  readonly folder: string
  readonly wheels: string
  readonly files: readonly string[]
  readonly program: string
  readonly url: string
  readonly sink: Sink
}

async function stockAndOurs({
  folder,
  wheels,
  files,
  program,
  url,
  sink,
}: Scene): Promise<readonly Contender<Taken>[]> {
  const { twine, uv } = await tools()
  const contender = (name: string, argv: readonly [string, ...string[]]): Contender<Taken> => ({
    name,
    run: async () => {
      sink.clear()
      const taken = await launch({ argv, cwd: folder, env: ownEnvironment(folder) })
      if (sink.files.size !== count) throw new Error(`${name} uploaded ${sink.files.size} of ${count} files`)
      return taken
    },
  })
  const quiet = ['--non-interactive', '--disable-progress-bar', '-u', '__token__', '-p', 'pypi-bench']
  return [
    contender('ours', [process.execPath, program, wheels, url]),
    contender('twine upload', [twine, 'upload', ...quiet, '--repository-url', url, ...files]),
    contender('ours, eight', [process.execPath, program, wheels, url, '8']),
    contender('uv publish', [uv, 'publish', '--quiet', '--token', 'pypi-bench', '--publish-url', url, ...files]),
  ]
}

function figures(of: (name: string) => readonly Taken[], latency: number): readonly Figure[] {
  const goals =
    latency > 0
      ? { 'twine upload': [2.8, 5.5], 'uv publish': [2.6, 5.5] }
      : { 'twine upload': [1, 1], 'uv publish': [1, 1] }
  return Object.entries(goals).flatMap(([peer, times]) =>
    (['ours', 'ours, eight'] as const).map((ours, at): Figure => {
      const width = ours === 'ours' ? 'three' : 'eight'
      const cpu = [ours, peer].map((name) => median(of(name).map((each) => each.cpu)).toFixed(2))
      return {
        name: `upload, ${latency} ms, ${width} at a time`,
        unit: 's',
        ours: of(ours).map((each) => each.wall),
        peer: { name: peer, values: of(peer).map((each) => each.wall) },
        goal: { kind: 'faster', times: times[at] ?? 1 },
        note: `CPU ${cpu.join(' and ')} s`,
      }
    }),
  )
}
