import { type Problem, problem } from '../../model/problem.ts'
import { record, type Shape } from '../../model/shape.ts'

/** The names that release-please's files have. */
export const configFiles = ['release-please-config.json', '.release-please-config.json'] as const
/** The manifest's name. */
export const manifestFile = '.release-please-manifest.json'

/** A value that is looked at elsewhere. */
export const anything: Shape<unknown> = (value) => value

/** A file of release-please as the object that it must be; what is wrong goes to `problems`. */
export function parseDocument(
  file: string,
  content: string,
  problems: Problem[],
): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(anything)(JSON.parse(content.replace(/^\uFEFF/, '')), '')
  } catch (error) {
    problems.push(unfit(file, error instanceof Error ? error.message : String(error)))
    return undefined
  }
}

/** What does not fit in a file, in words. */
export const unfit = (file: string, words: string): Problem =>
  problem(
    'release-please-invalid',
    `${file}: ${words}.`,
    "Correct it as release-please's schema has it; docs/release-please.md lists what is read.",
    { file },
  )
