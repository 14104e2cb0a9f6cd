import { boolean, list, number, object, type Of, oneOf, optional, text } from './shape.ts'
import { type Problem, problem } from './problem.ts'

/** A file that a row of the build matrix must leave. A wheel's exact name comes from the build, so it is left open. */
const expectedFile = object({
  kind: oneOf('wheel', 'sdist', 'crate'),
  /** The package's name as its manifest spells it. */
  name: text,
  version: text,
  /** The exact name, where it is known before the build. */
  filename: optional(text),
})

/** One row of `build-matrix`: what one job builds. */
const buildRow = object({
  /** The value of the `target` input. */
  target: text,
  /** The hosted runner's label. */
  runner: text,
  expects: list(expectedFile),
})

const plannedPackage = object({
  ecosystem: oneOf('python', 'rust'),
  name: text,
  /** As its ecosystem spells it: normalised PEP 440 for Python, semver for Rust. */
  version: text,
  /** `tag`: the manifest leaves the version to its backend, so that the built one is held against the tag. */
  versionSource: oneOf('manifest', 'tag'),
  /** The folder, relative to the repository's root; `.` for the root itself. */
  directory: text,
  /** The folder of the Cargo workspace, or of the crate itself. */
  workspace: optional(text),
  /** `maturin`, `hatchling.build`, `cargo` … */
  backend: text,
  /** `build-system.requires`, as written. */
  requires: list(text),
  /** The folder of the crate that maturin builds. */
  crateDirectory: optional(text),
  /** What the registry held when the plan was made: the name unknown, known without this version, or this version too. */
  onRegistry: oneOf('new', 'known', 'released', 'unasked'),
})

const leftOut = object({
  ecosystem: oneOf('python', 'rust'),
  name: text,
  version: optional(text),
  directory: text,
  reason: text,
})

const plan = object({
  schema: oneOf(1),
  /** `owner/name`; absent on a laptop without GitHub. */
  repository: optional(text),
  tag: text,
  /** `assumed`: no tag was pushed, the plan is made as if this one had been. */
  tagSource: oneOf('pushed', 'input', 'assumed'),
  /** The tag's version, as the tag spells it. */
  version: text,
  prerelease: boolean,
  channel: oneOf('release', 'prerelease'),
  pypi: oneOf('pypi', 'testpypi'),
  /** The commit that everything is built from. */
  commit: text,
  /** The commit's time in seconds since the epoch: SOURCE_DATE_EPOCH of every build. */
  epoch: number,
  /** Crates first, dependencies before their dependents; then Python packages. */
  packages: list(plannedPackage),
  leftOut: list(leftOut),
  rows: list(buildRow),
  /** The release notes travel as an artifact of their own; `source` is a file of the repository, or `generated`. */
  notes: object({ sha256: text, source: text }),
})

/** What is going to be released, decided before anything is built. It travels between jobs as a job output. */
export type Plan = Of<typeof plan>

/** One row of `build-matrix`: what one job builds. */
export type BuildRow = Of<typeof buildRow>

/** A file that a row must leave. */
export type ExpectedFile = Of<typeof expectedFile>

/** A package that this release publishes. */
export type PlannedPackage = Of<typeof plannedPackage>

/** A package that was found and stays out of this release. */
export type LeftOut = Of<typeof leftOut>

/** Reads the input `plan`. */
export function readPlan(json: string | undefined): { readonly plan: Plan } | { readonly problem: Problem } {
  try {
    if (json === undefined) throw new TypeError('it is empty')
    return { plan: plan(JSON.parse(json), '') }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return {
      problem: problem(
        'plan-invalid',
        `The input \`plan\` cannot be read: ${words}.`,
        'Pass the output of the plan step: plan: ${{ needs.plan.outputs.plan }}',
      ),
    }
  }
}
