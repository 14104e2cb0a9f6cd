import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { readInputs } from '../../src/inputs.ts'
import { Credential } from '../../src/model/credential.ts'
import type { LocalDistribution } from '../../src/model/distribution.ts'
import { inLanes } from '../../src/model/lanes.ts'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { createHttp } from '../../src/platform/http.ts'
import { takeInventory } from '../../src/publish/inventory.ts'
import { publishTo } from '../../src/publish/release.ts'
import { createSession } from '../../src/publish/session.ts'
import { registriesFor } from '../../src/registries-for.ts'
import { describeFile } from '../../src/rules/describe.ts'

/**
 * What `twine upload` does, with the rooms of the action as a publish wires them: hashes the wheels and sdists of a folder
 * and holds each against every acceptance rule, asks the index meanwhile what it has, uploads the rest.
 * `upload.js FOLDER UPLOAD-URL [WIDTH]`
 */
const [folder = '', url = '', width] = process.argv.slice(2)
const release = { name: 'parcel', version: '1.0' }

const http = createHttp({ environment: {}, version: '0.0.0', repository: 'release-action/bench', clock })
const { inputs } = readInputs({ 'pypi-url': url })
const reach = { http, files, clock, mask: () => undefined }
const looked = registriesFor(reach, inputs, 'pypi').python.find(release)
const examined = await inLanes(await readdir(folder), 4, async (filename) => {
  const file = path.join(folder, filename)
  const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist'
  const local: LocalDistribution = { ...release, filename, kind, path: file, ...(await files.digest(file)) }
  return describeFile(files, local)
})
const refused = examined.flatMap((each) => each.problems).filter((each) => each.level === 'error')
if (refused.length > 0) throw new Error(JSON.stringify(refused))
const described = new Map(examined.map((each) => [each.described.distribution.path, each.described]))
const { python: registry } = registriesFor(reach, inputs, 'pypi', new Map(), described)
const distributions = examined.map((each) => each.described.distribution)
const { holdings } = await takeInventory({ ...registry, find: () => looked }, distributions, [release.name])
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
