import type { Upstream } from '../../rehearsal/handler.ts'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { openUpstream } from '../../rehearsal/upstream.ts'
import { publicIndex } from './public-index.ts'

const nothing = { python: {}, rust: {} }

/**
 * Lets `use` have an upstream on which the real front end of Python builds is found. Of a project whose name has `own` in it
 * nobody asks the public index.
 */
export async function withFrontEnd<T>(own: string, use: (upstream: Upstream) => Promise<T>): Promise<T> {
  const machine = await readMachine(thisMachine(process.cwd()))
  const real = openUpstream({
    ...(machine.pypi !== undefined && { pypi: machine.pypi }),
    ...(machine.crates !== undefined && { crates: machine.crates }),
    proxy: machine.proxy,
    ca: machine.ca,
  })
  const memory = publicIndex(nothing)
  try {
    return await use(async (request) => (request.path.includes(own) ? memory(request) : real.ask(request)))
  } finally {
    await real.close()
  }
}
