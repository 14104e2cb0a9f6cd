import type { Inputs } from './inputs.ts'
import { Credential } from './model/credential.ts'
import type { Described } from './model/distribution.ts'
import type { Plan } from './model/plan.ts'
import type { Clock } from './ports/clock.ts'
import type { Files } from './ports/files.ts'
import type { Http } from './ports/http.ts'
import { addressOf, cratesIo } from './registries/crates/address.ts'
import { createCrateIndex } from './registries/crates/crate-index.ts'
import { createCrates } from './registries/crates/registry.ts'
import { openIndex } from './registries/crates/sparse-index.ts'
import { addresses as indexes, indexAt, type PypiAddress } from './registries/pypi/address.ts'
import { provenance } from './registries/pypi/provenance.ts'
import type { Registry } from './registries/registry.ts'
import { createPypi } from './registries/pypi/registry.ts'
import { openSimple } from './registries/pypi/simple-index.ts'
import { consign } from './publish/proven.ts'
import type { InstallFrom, Registries } from './stage.ts'

/** What both clients are built from. */
export interface Reach {
  readonly http: Http
  readonly files: Files
  readonly clock: Clock
  readonly mask: (secret: string) => void
}

/**
 * The two registries: those that the inputs name, else crates.io and the index of the plan's channel. `attestations` are
 * form fields by file name. Only files that are `described`, by path, can be uploaded, and of those only the recorded bytes.
 */
export function registriesFor(
  reach: Reach,
  inputs: Inputs,
  pypi: Plan['pypi'],
  attestations: Pick<ReadonlyMap<string, string>, 'get'> = new Map(),
  described: ReadonlyMap<string, Described> = new Map(),
): Registries {
  const { files, describe } = consign(reach.files, described)
  const index =
    inputs.pypiUrl === undefined ? { name: pypi, address: indexes[pypi] } : indexAt(inputs.pypiUrl, inputs.pypiIndexUrl)
  const crates = inputs.cratesUrl === undefined ? cratesIo : addressOf(inputs.cratesUrl)
  const isCratesIo = crates === cratesIo
  const [ofPython, reading] = [inputs.pypiToken, inputs.cratesToken].map(given)
  const sparse = openIndex({ http: reach.http, address: crates, isCratesIo, reading })
  const python = createPypi({
    ...reach,
    files,
    expect: (coming, width) => files.expect(coming, width),
    ...index,
    projects: projectsOf(described),
    user: inputs.pypiUser,
    reading: ofPython,
    describe: (file) => {
      const found = describe(file)
      if ('code' in found) return Promise.resolve(found)
      const attested = attestations.get(file.filename)
      const fields = found.fields ?? []
      return Promise.resolve({ fields: attested === undefined ? fields : [...fields, ['attestations', attested]] })
    },
  })
  return {
    python,
    rust: createCrates({
      ...reach,
      files,
      name: isCratesIo ? 'crates.io' : 'other',
      address: crates,
      index: sparse,
      describe: (file, into) => {
        const found = describe(file)
        if ('code' in found) return Promise.resolve(found)
        return Promise.resolve({ json: found.publishJson?.(into) ?? '' })
      },
    }),
    crateIndex: createCrateIndex(reach.http, reach.clock, crates, sparse),
    provenance: (file) => provenance(reach.http, index.address, file),
    async installFrom() {
      const place = isCratesIo ? undefined : await sparse.place()
      if (place !== undefined && 'unreadable' in place) return place
      return {
        // TestPyPI has next to nothing of what its projects depend on
        python: {
          index: index.name === 'other' ? await simpleOf(python) : index.address.simple,
          also: index.name === 'testpypi' ? indexes.pypi.simple : undefined,
          ...(index.name === 'other' &&
            ofPython !== undefined && { ask: askingWith(reach.http, index.address, inputs, ofPython) }),
        },
        isOwnIndex: index.name === 'other',
        crates: place === undefined ? undefined : `sparse+${place.index}`,
      }
    },
  }
}

/** Asks for a page or a file as a client of this index does, and is known by the login of the inputs. */
function askingWith(
  http: Http,
  address: PypiAddress,
  { pypiUser: user }: Inputs,
  reading: Credential,
): NonNullable<InstallFrom['python']['ask']> {
  const simple = openSimple({ http, address, user, reading })
  return (url, headers) => simple.ask(url, headers)
}

/** Where pip reads an index: devpi, which has it at another place than all others, tells when it is asked for a project. */
async function simpleOf(python: Registry): Promise<string> {
  const any = { name: 'any', version: '0' }
  await python.find(any)
  return new URL('../', python.page(any)).href
}

const given = (token: string | undefined): Credential | undefined =>
  token === undefined ? undefined : new Credential(token, 'given')

/** The names of the Python projects among the files, each once. */
const projectsOf = (described: ReadonlyMap<string, Described>): readonly string[] => [
  ...new Set([...described.values()].filter((each) => each.fields !== undefined).map((each) => each.distribution.name)),
]
