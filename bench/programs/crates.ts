import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readInputs } from '../../src/inputs.ts'
import { Credential } from '../../src/model/credential.ts'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { inLanes } from '../../src/model/lanes.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import { createProcess } from '../../src/platform/process.ts'
import { takeInventory } from '../../src/publish/inventory.ts'
import { publishTo } from '../../src/publish/release.ts'
import { createSession } from '../../src/publish/session.ts'
import { registriesFor } from '../../src/registries-for.ts'
import { describeFile } from '../../src/rules/describe.ts'
import { waitUntilServed } from '../../src/verify/wait.ts'

/**
 * What `cargo publish --workspace --no-verify` does with crates that are packaged, with the rooms of the action: examines
 * them and asks the index meanwhile, uploads each after those it needs, fetches and hashes them again, and waits until the index shows
 * each with its checksum. `crates.js FOLDER NAMES VERSION`
 */
const [folder = '', names = '', version = ''] = process.argv.slice(2)

const { environment } = createProcess(process.env)
const http = createHttp({ environment, version: '0.0.0', repository: 'release-action/bench', clock })
const { inputs } = readInputs({})
const order = names.split(',')
const distributions = await Promise.all(
  order.map(async (name): Promise<LocalDistribution> => {
    const filename = `${name}-${version}.crate`
    const file = path.join(folder, filename)
    return { filename, kind: 'crate', name, version, path: file, ...(await files.digest(file)) }
  }),
)
const reach = { http, files, clock, mask: () => undefined }
// side by side, as before a publish
const [inventory, examined] = await Promise.all([
  takeInventory(registriesFor(reach, inputs, 'pypi').rust, distributions, order),
  inLanes(distributions, 4, (each) => describeFile(files, each)),
])
const described = new Map(examined.map((each) => [each.described.distribution.path, each.described]))
const { rust: registry } = registriesFor(reach, inputs, 'pypi', new Map(), described)
const holdings = inventory.holdings.map((each) => ({ ...each, needs: described.get(each.distribution.path)?.needs }))
const identity = { available: false, token: () => Promise.resolve({ refused: 'no job' }) }
const given = new Credential((await readFile(path.join(folder, 'token'), 'utf8')).trim(), 'given')
const session = createSession({ registry, identity, clock, given, trusted: false, onMinted: () => undefined })
const outcomes = await publishTo({ registry, session, clock, holdings })
const verified = await waitUntilServed({ registry, distributions, clock })
const failed = outcomes.filter((each) => each.outcome !== 'uploaded')
if (failed.length > 0 || !verified.every((each) => each.verified)) throw new Error(JSON.stringify([failed, verified]))
