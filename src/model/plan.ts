import { boolean, list, number, object, type Of, oneOf, optional, record, text } from './shape.ts'
import { unpack } from './packed.ts'
import { type Problem, problem } from './problem.ts'

/** A file that a row of the build matrix must leave. */
const expectedFile = object({
  kind: oneOf('wheel', 'sdist', 'crate'),
  /** The package's name as its manifest spells it. */
  name: text,
  version: text,
  /** The name, where it is known before the build. Of a wheel the backend may spell the project or the system otherwise. */
  filename: optional(text),
  /** The Python that a wheel is built with: `3.12`, `3.14t`; absent where the tool needs none. */
  python: optional(text),
})

/** One row of `build-matrix`: what one job builds. */
const buildRow = object({
  /** The value of the `target` input. */
  target: text,
  /** The hosted runner's label. */
  runner: text,
  /** Minutes. */
  timeout: number,
  expects: list(expectedFile),
})

/** One row of `gate-matrix`: one of the repository's own checks, on one system, with one Python. */
const gateRow = object({
  /** The value of the `gate` input. */
  name: text,
  /** A shell command, run as it stands. */
  run: text,
  blocking: boolean,
  system: oneOf('linux', 'macos', 'windows'),
  /** The runner's label. */
  runner: text,
  /** The folder that it runs in, relative to the root. */
  directory: text,
  /** Minutes. */
  timeout: number,
  /** `detected`: the config is silent, and the repository was seen to have it. */
  source: oneOf('config', 'detected'),
  /** `3.12`; absent: the one that the runner has. */
  python: optional(text),
  /** How its surroundings are made, before the command runs. */
  prepare: object({
    /** `uv`: `uv sync --locked`; `pip`: an environment of its own; `none`: as the runner is. */
    by: oneOf('uv', 'pip', 'none'),
    /** The Python project that is installed, relative to the root. */
    project: optional(text),
    extras: list(text),
    groups: list(text),
    /** Requirements beside it. */
    requires: list(text),
    /** Files of requirements, relative to the root. */
    files: list(text),
    /** A shell command of the maintainer instead of what would be installed. */
    setup: optional(text),
  }),
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
  crates: oneOf('crates.io', 'skip'),
  /** The GitHub environment of the publishing job, where the config names one. */
  environment: optional(text),
  /** The commit that everything is built from. */
  commit: text,
  /** The commit's time in seconds since the epoch: SOURCE_DATE_EPOCH of every build. */
  epoch: number,
  /** Crates first, dependencies before their dependents; then Python packages. */
  packages: list(plannedPackage),
  leftOut: list(leftOut),
  rows: list(buildRow),
  /** Build rows at once. */
  maxParallel: optional(number),
  /** How Linux wheels with code are built, and the oldest glibc and musl that they run on. */
  build: object({ linux: oneOf('zig', 'container', 'native'), manylinux: text, musllinux: text }),
  /** The versions of the tools that build. */
  tools: record(text),
  gates: list(gateRow),
  /** What the plan counts on for each registry; absent: whatever the publishing job has. */
  credentials: object({
    pypi: optional(oneOf('trusted', 'token', 'both')),
    crates: optional(oneOf('trusted', 'token', 'both')),
  }),
  release: object({
    assets: boolean,
    /** Whether GitHub may show this release as the latest. */
    latest: boolean,
    /** Whether it stays a draft after everything is published; absent: it is published. */
    draft: optional(boolean),
    /** Days that artifacts are kept; absent: as the repository says. */
    retentionDays: optional(number),
    /** Branches that may be released from besides the default one. */
    branches: list(text),
  }),
  /** How the config tests the wheels of its Python packages, by their names; `on` are targets. Absent: it says nothing. */
  wheelTests: optional(list(object({ package: text, run: text, requires: list(text), on: optional(list(text)) }))),
  notify: object({
    slack: boolean,
    email: list(text),
    webhook: boolean,
    on: list(oneOf('success', 'failure')),
    /** The template's text: the publishing job has no checkout to read it from. */
    template: optional(text),
  }),
  /** Limits that crates.io has raised, by the name of the crate, as the config tells: bytes of its file, features of its manifest. */
  crateLimits: optional(record(object({ size: optional(number), features: optional(number) }))),
  /** The release notes travel as an artifact of their own; `source` is a file of the repository, or `generated`. */
  notes: object({ sha256: text, source: text }),
})

/** What is going to be released, decided before anything is built. It travels between jobs as a job output. */
export type Plan = Of<typeof plan>

/** One row of `build-matrix`: what one job builds. */
export type BuildRow = Of<typeof buildRow>

/** One row of `gate-matrix`. */
export type GateRow = Of<typeof gateRow>

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
    return { plan: plan(unpack(json), '') }
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
