import type { ProblemCode } from '../model/catalogue.ts'
import type { Problem, ProblemLevel } from '../model/problem.ts'
import { problem } from '../model/problem.ts'

/** What a rule has to say, before it is known of which file. The message quotes the registry where it has a text. */
export interface Finding {
  readonly code: ProblemCode
  readonly message: string
  readonly fix: string
  readonly level: ProblemLevel
}

/** A finding that stops the release, unless `level` says otherwise. */
export function finding(code: ProblemCode, message: string, fix: string, level: ProblemLevel = 'error'): Finding {
  return { code, message, fix, level }
}

/** A field with a value that PyPI does not take; `words` are PyPI's. */
export function invalidField(words: string, fix: string): Finding {
  return finding('metadata-field-invalid', `PyPI answers: ${words}`, fix)
}

/** The findings as problems of one distribution. */
export function problemsOf(filename: string, findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ code, message, fix, level }) =>
    problem(code, `${filename}: ${message}`, fix, { level, file: filename }),
  )
}

/** An answer of crates.io; `words` are its own. */
export function refusedCrate(code: ProblemCode, words: string, fix: string): Finding {
  return finding(code, `crates.io answers: ${words}`, fix)
}
