import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { bundleProgram } from './bundle.ts'
import { inFolder } from './folder.ts'
import { launch, ownEnvironment } from './launch.ts'
import { inTurn, line } from './measure.ts'
import { tools } from './tools.ts'

const size = 1_000_000_000
const runs = 3

/**
 * Peak memory while a wheel of 1 GB is uploaded to an index that throws it away: of the client and its way out alone, of
 * the whole publish room as the action wires it (which reads the wheel's metadata for the form), and of `twine upload`.
 */
export async function benchMemory(): Promise<void> {
  await inFolder(async (folder) => {
    const wheels = path.join(folder, 'wheels')
    const wheel = path.join(wheels, 'parcel-1.0-cp313-cp313-manylinux_2_28_x86_64.whl')
    await mkdir(wheels)
    const { python, twine } = await tools()
    const env = ownEnvironment(folder)
    const script = path.join(import.meta.dirname, 'large_wheel.py')
    await launch({ argv: [python, script, wheel, String(size)], cwd: folder, env })
    const transport = await bundleProgram('transport', path.join(folder, 'transport'))
    const upload = await bundleProgram('upload', path.join(folder, 'upload'))
    const index = await openDrain()
    try {
      const run =
        (...argv: readonly [string, ...string[]]) =>
        async () => {
          const before = index.received()
          const taken = await launch({ argv, cwd: folder, env })
          if (index.received() - before < size) throw new Error(`${argv[0]} sent ${index.received() - before} bytes`)
          return taken
        }
      const { url } = index
      const quiet = ['--non-interactive', '--disable-progress-bar', '-u', '__token__', '-p', 'pypi-bench']
      const of = await inTurn(
        [
          { name: 'transport', run: run(process.execPath, transport, wheel, url) },
          { name: 'room', run: run(process.execPath, upload, wheels, url) },
          { name: 'twine upload', run: run(twine, 'upload', ...quiet, '--repository-url', url, wheel) },
        ],
        runs,
        { warm: false },
      )
      const peak = (name: string) => of(name).map((each) => each.rss / 1_000_000)
      const peer = { name: 'twine upload', values: peak('twine upload') }
      const goal = { kind: 'most', amount: 150 } as const
      console.log(line({ name: 'peak memory, 1 GB, client alone', unit: 'MB', ours: peak('transport'), peer, goal }))
      console.log(line({ name: 'peak memory, 1 GB, publish room', unit: 'MB', ours: peak('room'), peer, goal }))
    } finally {
      await index.close()
    }
  })
}

/** An index that counts what it is sent and keeps nothing. */
async function openDrain(): Promise<{
  readonly url: string
  readonly received: () => number
  readonly close: () => Promise<void>
}> {
  let received = 0
  const server = createServer((incoming, outgoing) => {
    incoming.on('data', (chunk: Buffer) => (received += chunk.length))
    incoming.on('end', () => outgoing.writeHead(incoming.method === 'POST' ? 200 : 404).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/legacy/`,
    received: () => received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
