import type { BuildRow, Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'

/** The input `target` names no row. */
export function unknownTarget(target: string | undefined, plan: Plan): Problem {
  return problem(
    'target-unknown',
    `The plan has no row ${target ?? '(none given)'}.`,
    `Pass target: \${{ matrix.target }}. The plan has ${plan.rows.map((each) => each.target).join(', ')}.`,
  )
}

/** The checkout is of another commit than the plan. */
export function otherCommit(commit: string, plan: Plan): Problem {
  return problem(
    'checkout-other-commit',
    `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`,
    'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.',
  )
}

/** A file that the row was not planned to leave. */
export function unplanned(filename: string, row: BuildRow): Problem {
  return problem(
    'build-unplanned',
    `The build left ${filename}, which ${row.target} was not planned to leave. It was to leave ${namesOf(row)}.`,
    'Compare name, Python and platform: the manifest may be named otherwise than what the build backend makes, and the config may name other Python versions (`python`) or targets.',
  )
}

/** A planned file that is not there. */
export function notBuilt(file: BuildRow['expects'][number], row: BuildRow): Problem {
  return problem(
    'build-empty',
    `The build of ${row.target} left no ${file.kind} of ${file.name} ${file.version}${file.filename === undefined ? '' : ` called ${file.filename}`}.`,
    file.kind === 'sdist'
      ? 'PyPI takes an sdist only under its normalised name (PEP 625): use a build backend of 2024 or later.'
      : 'Look at the output of the build above.',
  )
}

function namesOf({ expects }: BuildRow): string {
  return expects.map(({ filename, kind, name }) => filename ?? `${kind} of ${name}`).join(', ') || 'nothing'
}

/** No wheel of a package with a test runs on this machine. */
export function untested(name: string, row: BuildRow): Problem {
  return problem(
    'wheel-untested',
    `No wheel of ${name} in ${row.target} could be tested here.`,
    'Install a Python of the planned versions in front of the step, or leave the target out of `test.on`.',
    { level: 'warning' },
  )
}
