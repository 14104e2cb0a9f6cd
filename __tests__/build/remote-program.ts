import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { buildRemotely, type RemoteOrder } from '../../src/build/remote.ts'
import type { Built } from '../../src/build/cargo.ts'

/** What differs from build to build; JSON, so that a process of its own can be given it. */
export interface Errand {
  readonly order: Omit<RemoteOrder, 'tracked'> & { readonly tracked: readonly string[] }
  readonly env: Readonly<Record<string, string>>
  readonly scratch: string
  readonly out: string
  /** Milliseconds for all of it. */
  readonly limit: number
}

/** Builds over SSH, with the lines that it shows. */
export async function run({ order, env, scratch, out, limit }: Errand, onLine: (line: string) => void): Promise<Built> {
  const begun = Date.now()
  const process = createProcess(env)
  const shop = { process, env, onLine, scratch, out, left: () => limit - (Date.now() - begun) }
  return buildRemotely(shop, { ...order, tracked: new Set(order.tracked) }, files)
}

// as a process of its own, which can be killed
const given = process.env['REMOTE_ERRAND']
if (given !== undefined) {
  const errand: Errand = JSON.parse(given)
  await run(errand, (line) => console.log(line))
}
