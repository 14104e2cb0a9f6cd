import type { Described, LocalDistribution } from '../model/distribution.ts'
import type { Problem } from '../model/problem.ts'
import type { Files } from '../ports/files.ts'
import { examine, type Expected } from './distribution.ts'
import { publishJson } from './publish-json.ts'

/** What was found in a file, and what its upload is made of. */
export interface Description {
  readonly problems: readonly Problem[]
  readonly described: Described
}

/** Examines a file of this machine, once. Throws where it cannot be read. */
export async function describeFile(
  files: Pick<Files, 'lend'>,
  distribution: LocalDistribution,
  expected: Expected = {},
): Promise<Description> {
  const { problems, fields, crate } = await files.lend(distribution.path, (content) =>
    examine(distribution.filename, content, expected),
  )
  const json = crate === undefined ? undefined : (index?: string) => publishJson(crate, index)
  const needs = crate?.manifest.dependencies.map(({ name }) => name)
  return { problems, described: { distribution, fields, publishJson: json, needs } }
}
