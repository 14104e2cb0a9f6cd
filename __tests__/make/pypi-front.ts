import { openFaults, parseFault } from '../../rehearsal/faults.ts'
import { handlePypi } from '../../rehearsal/handlers/pypi/handler.ts'
import type { PypiOptions, PypiState } from '../../rehearsal/handlers/pypi/state.ts'
import { type Journal, openJournal } from '../../rehearsal/journal.ts'
import { serve } from '../../rehearsal/serve.ts'
import { Credential } from '../../src/model/credential.ts'
import { createPypi } from '../../src/registries/pypi/registry.ts'
import type { Registry, UploadResult } from '../../src/registries/registry.ts'
import { clientStage } from '../registries/stage.ts'
import { examineBytes } from './content.ts'
import { stagePypi } from './pypi-stage.ts'
import type { MadeFile } from './wheel.ts'

/** What differs from a loopback PyPI where `pypi-user` may do everything. */
export interface PypiFrontDifferences {
  readonly pypi?: Partial<PypiOptions>
  /** As `--fault` has them. */
  readonly faults?: readonly string[]
  /** The path that files are sent to; `/legacy/` unless told. */
  readonly path?: string
}

/** The client of the action in front of a loopback PyPI, with the rules of the action reading the files. */
export interface PypiFront {
  readonly state: PypiState
  readonly journal: Journal
  readonly registry: Registry
  readonly upload: (file: MadeFile) => Promise<UploadResult>
}

/** Opens both, lets `use` publish by real requests, and closes the loopback. */
export async function withPypiFront<T>(
  differs: PypiFrontDifferences,
  use: (front: PypiFront) => Promise<T>,
): Promise<T> {
  const state = stagePypi(differs.pypi)
  const journal = openJournal()
  const site = { service: 'pypi', handle: (request: Parameters<typeof handlePypi>[0]) => handlePypi(request, state) }
  const faults = (differs.faults ?? []).map((text) => {
    const fault = parseFault(text)
    if ('wrong' in fault) throw new Error(fault.wrong)
    return fault
  })
  const server = await serve({
    handlers: new Map(['upload.pypi.org', 'pypi.org'].map((host) => [host, site])),
    journal,
    upstream: () => Promise.resolve({ status: 404 }),
    faults: openFaults(faults),
  })
  const parts = clientStage()
  const made = new Map<string, MadeFile>()
  const registry = createPypi({
    ...parts,
    name: 'other',
    address: {
      upload: `${server.url}/upload.pypi.org${differs.path ?? '/legacy/'}`,
      simple: `${server.url}/pypi.org/simple/`,
      project: undefined,
    },
    describe: async ({ filename }) => {
      const file = made.get(filename)
      const { fields } = await examineBytes(filename, file?.bytes ?? Buffer.alloc(0))
      if (fields === undefined) throw new Error(`${filename} has no metadata`)
      return { fields }
    },
  })
  const upload = (file: MadeFile): Promise<UploadResult> => {
    made.set(file.filename, file)
    const isWheel = file.filename.endsWith('.whl')
    const [name = '', version = ''] = file.filename.replace(/\.tar\.gz$/, '').split('-')
    const distribution = parts.file(file.filename, isWheel ? 'wheel' : 'sdist', name, version, file.bytes)
    return registry.upload(distribution, new Credential('pypi-user', 'given'))
  }
  try {
    return await use({ state, journal, registry, upload })
  } finally {
    await server.close()
  }
}
