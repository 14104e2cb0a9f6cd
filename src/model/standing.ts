import type { Distribution } from './distribution.ts'

/** How a file of ours stands to what a registry holds: not there, there with the same bytes, there with other bytes. */
export type Standing = 'absent' | 'identical' | 'different'

/** A file that a registry holds, as far as bytes are compared. */
export interface HeldFile {
  readonly filename: string
  readonly sha256: string
}

/**
 * Holds one file against the files that a registry has of its release. A release on crates.io is one file, whose name may
 * differ in the build metadata of the version, which crates.io does not look at; on PyPI the name is the file.
 */
export function standingOf<F extends HeldFile>(
  distribution: Distribution,
  files: readonly F[],
): { readonly standing: Standing; readonly held: F | undefined } {
  const held = distribution.kind === 'crate' ? files[0] : files.find((each) => each.filename === distribution.filename)
  if (held === undefined) return { standing: 'absent', held }
  return { standing: held.sha256 === distribution.sha256 ? 'identical' : 'different', held }
}
