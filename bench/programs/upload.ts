import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readInputs } from '../../src/inputs.ts'
import { Credential } from '../../src/model/credential.ts'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import { takeInventory } from '../../src/publish/inventory.ts'
import { publishTo } from '../../src/publish/release.ts'
import { createSession } from '../../src/publish/session.ts'
import { registriesFor } from '../../src/registries-for.ts'

/**
 * What `twine upload` does, with the rooms of the action: reads the wheels of a folder, asks the index what it has,
 * uploads the rest. `upload.js FOLDER UPLOAD-URL [WIDTH]`
 */
const [folder = '', url = '', width] = process.argv.slice(2)

const http = createHttp({ environment: {}, version: '0.0.0', repository: 'release-action/bench', clock })
const { inputs } = readInputs({ 'pypi-url': url })
const { python: registry } = registriesFor({ http, files, clock, mask: () => undefined }, inputs, 'pypi')
const distributions = await Promise.all(
  (await readdir(folder)).map(async (filename): Promise<LocalDistribution> => {
    const file = path.join(folder, filename)
    return { filename, kind: 'wheel', name: 'parcel', version: '1.0', path: file, ...(await files.digest(file)) }
  }),
)
const { holdings } = await takeInventory(registry, distributions, ['parcel'])
const identity = { available: false, token: () => Promise.resolve({ refused: 'no job' }) }
const given = new Credential('pypi-bench', 'given')
const session = createSession({ registry, identity, clock, given, trusted: false, onMinted: () => undefined })
const outcomes = await publishTo({
  registry,
  session,
  clock,
  holdings,
  ...(width !== undefined && { width: Number(width) }),
})
const failed = outcomes.filter((each) => each.outcome !== 'uploaded')
if (failed.length > 0) throw new Error(JSON.stringify(failed))
