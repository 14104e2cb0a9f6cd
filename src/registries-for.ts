import type { Inputs } from './inputs.ts'
import type { LocalDistribution } from './model/distribution.ts'
import type { Plan } from './model/plan.ts'
import { type Problem, problem } from './model/problem.ts'
import type { Clock, Files, Http } from './ports.ts'
import { otherAddress as otherCrates } from './registries/crates/address.ts'
import { createCrates } from './registries/crates/registry.ts'
import { otherAddress as otherIndex } from './registries/pypi/address.ts'
import { createPypi } from './registries/pypi/registry.ts'
import { type Examined, examine } from './rules/distribution.ts'
import { publishJson } from './rules/publish-json.ts'
import type { Registries } from './stage.ts'

/** What both clients are built from. */
export interface Reach {
  readonly http: Http
  readonly files: Files
  readonly clock: Clock
  readonly mask: (secret: string) => void
}

/** The two registries: those that the inputs name, else crates.io and the index of the plan's channel. */
export function registriesFor(reach: Reach, inputs: Inputs, pypi: Plan['pypi']): Registries {
  const read = async (file: LocalDistribution): Promise<Examined> =>
    examine(file.filename, await reach.files.read(file.path))
  return {
    python: createPypi({
      ...reach,
      ...(inputs.pypiUrl === undefined ? { name: pypi } : { name: 'other', address: otherIndex(inputs.pypiUrl) }),
      async describe(file) {
        const { fields } = await read(file)
        return fields === undefined ? unreadable(file) : { fields }
      },
    }),
    rust: createCrates({
      ...reach,
      ...(inputs.cratesUrl === undefined
        ? { name: 'crates.io' }
        : { name: 'other', address: otherCrates(inputs.cratesUrl) }),
      async describe(file) {
        const { crate } = await read(file)
        return crate === undefined ? unreadable(file) : { json: publishJson(crate) }
      },
    }),
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
