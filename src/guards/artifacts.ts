import type { Digest } from '../ports/files.ts'
import type { BuildRow, ExpectedFile, Plan } from '../model/plan.ts'
import type { BuildRecord } from '../model/record.ts'
import { type Problem, problem } from '../model/problem.ts'
import { nothingTarget } from '../model/target.ts'
import { isSameWheel } from '../model/wheel-name.ts'
import { isSameVersion, readVersion } from '../model/version.ts'

/** The files of one row as they are now, with what their record says of them. */
export interface GatheredRow {
  readonly target: string
  readonly record: BuildRecord | undefined
  /** Digests by name; the record itself left out. */
  readonly files: ReadonlyMap<string, Digest>
}

/** The artifacts are complete, nothing is extra, and every file has the bytes that its build recorded. */
export function guardArtifacts(plan: Plan, rows: readonly GatheredRow[]): readonly Problem[] {
  return plan.rows
    .filter((row) => row.target !== nothingTarget)
    .flatMap((row) => {
      const gathered = rows.find((each) => each.target === row.target)
      return gathered === undefined ? [missingRow(row)] : guardRow(plan, row, gathered)
    })
}

function guardRow(plan: Plan, row: BuildRow, { record, files }: GatheredRow): readonly Problem[] {
  if (record === undefined) {
    return [altered(`The artifact of ${row.target} has no build record that can be read.`)]
  }
  const problems: Problem[] = []
  if (record.commit !== plan.commit || record.tag !== plan.tag) {
    problems.push(
      problem(
        'artifact-other-commit',
        `The files of ${row.target} were built from ${record.commit.slice(0, 10)} for ${record.tag}, and the plan is for ${plan.commit.slice(0, 10)}, ${plan.tag}.`,
        'Run the whole workflow again, so that the files are built for this plan.',
      ),
    )
  }
  for (const file of record.files) {
    const found = files.get(file.filename)
    if (found === undefined) {
      problems.push(missing(`${file.filename} stands in the build record of ${row.target} and is not in its artifact.`))
    } else if (found.sha256 !== file.sha256) {
      problems.push(altered(`${file.filename} has SHA-256 ${found.sha256}, and it was built with ${file.sha256}.`))
    }
  }
  for (const name of files.keys()) {
    if (!record.files.some((file) => file.filename === name)) {
      problems.push(altered(`${name} is in the artifact of ${row.target} and not in its build record.`))
    }
  }
  const unfilled = row.expects.filter((expected) => !record.files.some((file) => isExpected(expected, file)))
  problems.push(
    ...unfilled.map((each) =>
      missing(
        `The ${each.kind} of ${each.name} ${each.version}${each.kind !== 'wheel' || each.filename === undefined ? '' : ` (${each.filename})`} is missing from ${row.target}.`,
      ),
    ),
  )
  const surplus = record.files.filter((file) => !row.expects.some((expected) => isExpected(expected, file)))
  problems.push(...surplus.map((each) => altered(`${each.filename} is not in the plan of ${row.target}.`)))
  return problems
}

/** Whether a file is one that the plan wants. */
export function isExpected(
  expected: ExpectedFile,
  file: { readonly kind: string; readonly name: string; readonly version: string; readonly filename: string },
): boolean {
  if (expected.filename !== undefined) {
    const isName =
      expected.kind === 'wheel' ? isSameWheel(expected.filename, file.filename) : expected.filename === file.filename
    if (!isName) return false
  }
  const [planned, built] = [readVersion(expected.version), readVersion(file.version)]
  const isVersion = planned !== undefined && built !== undefined && isSameVersion(planned, built)
  return expected.kind === file.kind && expected.name === file.name && isVersion
}

function missingRow(row: BuildRow): Problem {
  return missing(
    `The artifact of ${row.target} is not there (${row.expects.map((each) => `${each.kind} of ${each.name}`).join(', ')}).`,
  )
}

function missing(message: string): Problem {
  return problem(
    'artifact-missing',
    message,
    'Run the build job of that row again. To finish an earlier release, give the number of its run as `from-run`; artifacts expire after 90 days or as the repository says.',
  )
}

function altered(message: string): Problem {
  return problem(
    'artifact-altered',
    message,
    'Something changed the artifact after it was built. Find out what, then run the whole workflow again.',
  )
}
