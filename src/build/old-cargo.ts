import type { PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { list, object, type Of, optional, text } from '../model/shape.ts'
import type { Workshop } from './run.ts'

/** Cargo packages crates that need one another and are not published yet since this minor version of 1. */
const firstMinor = 90

/** What is read of `cargo metadata` (cargo book, "cargo metadata": JSON format). */
const workspace = object({
  packages: list(
    object({
      name: text,
      dependencies: list(object({ name: text, path: optional(text), kind: optional(text), req: text })),
    }),
  ),
})

/**
 * Refuses a cargo that cannot package these crates of one workspace together, with two of them named; `undefined` where it
 * can. A new cargo is asked nothing.
 */
export async function tooOldCargo(
  shop: Workshop,
  cwd: string,
  version: string,
  members: readonly PlannedPackage[],
): Promise<Problem | undefined> {
  const minor = /^cargo 1\.(\d+)\./.exec(version)?.[1]
  if (minor === undefined || Number(minor) >= firstMinor || members.length < 2) return undefined
  const exit = await shop.process.run({
    argv: ['cargo', 'metadata', '--no-deps', '--format-version', '1'],
    cwd,
    env: shop.env,
    deadline: 60_000,
  })
  if (exit.code !== 0) return undefined
  const pair = interdependent(workspace(JSON.parse(exit.stdout), ''), new Set(members.map(({ name }) => name)))
  if (pair === undefined) return undefined
  return problem(
    'cargo-too-old',
    `${version} cannot package ${pair.dependent} together with ${pair.dependency}, which it needs and which is released with it.`,
    'Take cargo 1.90 or newer for the release: raise the channel in rust-toolchain.toml, or give the step `env: { RUSTUP_TOOLCHAIN: stable }`.',
  )
}

/** Two of `names` of which one depends on the other. */
function interdependent(
  { packages }: Of<typeof workspace>,
  names: ReadonlySet<string>,
): { readonly dependent: string; readonly dependency: string } | undefined {
  for (const { name: dependent, dependencies } of packages) {
    const found = dependencies.find(
      ({ name, path, kind, req }) =>
        // a development dependency without a version is not in the packaged manifest
        path !== undefined && (kind !== 'dev' || req !== '*') && names.has(name) && name !== dependent,
    )
    if (found !== undefined && names.has(dependent)) return { dependent, dependency: found.name }
  }
  return undefined
}
