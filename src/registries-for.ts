import type { Inputs } from './inputs.ts'
import type { LocalDistribution } from './model/distribution.ts'
import type { Plan } from './model/plan.ts'
import { type Problem, problem } from './model/problem.ts'
import type { Clock, Files, Http } from './ports.ts'
import { otherAddress as otherCrates } from './registries/crates/address.ts'
import { createCrates } from './registries/crates/registry.ts'
import { addresses as indexes, otherAddress as otherIndex } from './registries/pypi/address.ts'
import { provenance } from './registries/pypi/provenance.ts'
import { createPypi } from './registries/pypi/registry.ts'
import type { Examined } from './rules/distribution.ts'
import type { Registries } from './stage.ts'

/** What both clients are built from. */
export interface Reach {
  readonly http: Http
  readonly files: Files
  readonly clock: Clock
  readonly mask: (secret: string) => void
}

/**
 * The two registries: those that the inputs name, else crates.io and the index of the plan's channel. `attestations` are
 * form fields by file name.
 */
export function registriesFor(
  reach: Reach,
  inputs: Inputs,
  pypi: Plan['pypi'],
  attestations: ReadonlyMap<string, string> = new Map(),
): Registries {
  const read = async (file: LocalDistribution): Promise<Examined> =>
    (await import('./rules/distribution.ts')).examine(file.filename, await reach.files.read(file.path))
  const index = inputs.pypiUrl === undefined ? indexes[pypi] : otherIndex(inputs.pypiUrl)
  const crates = inputs.cratesUrl === undefined ? undefined : otherCrates(inputs.cratesUrl)
  return {
    python: createPypi({
      ...reach,
      name: inputs.pypiUrl === undefined ? pypi : 'other',
      address: index,
      async describe(file) {
        const { fields } = await read(file)
        const attested = attestations.get(file.filename)
        if (fields === undefined) return unreadable(file)
        return { fields: attested === undefined ? fields : [...fields, ['attestations', attested]] }
      },
    }),
    rust: createCrates({
      ...reach,
      ...(crates === undefined ? { name: 'crates.io' } : { name: 'other', address: crates }),
      async describe(file) {
        const { crate } = await read(file)
        if (crate === undefined) return unreadable(file)
        const { publishJson } = await import('./rules/publish-json.ts')
        return { json: publishJson(crate, crates && `sparse+${crates.index}`) }
      },
    }),
    provenance: (file) => provenance(reach.http, index, file),
  }
}

function unreadable({ filename }: LocalDistribution): Problem {
  return problem(
    'artifact-altered',
    `The metadata of ${filename} cannot be read any more.`,
    'Run the whole workflow again, so that the file is built anew.',
    { file: filename },
  )
}
