/** The kinds of repository that `examples/` has, with what git alone knows of each. */
export const exampleKinds = [
  { kind: 'local-first', tags: ['v0.5.0', 'v0.5.1'] },
  { kind: 'tag-per-crate', tags: ['v0.2.0', 'example-spool-v0.3.0', 'example-spool-cli-v0.2.0'] },
  { kind: 'candidates', tags: ['v0.1.0-rc1', 'v0.1.0'] },
  { kind: 'release-pull-request', tags: ['v2.0.0'] },
  { kind: 'guarded', tags: ['v1.3.0'] },
] as const

/** The files of an example that `init` writes; all others are the repository that it looks at. */
export const writtenByInit = ['.github/workflows/release.yml', '.github/release-action.yml'] as const

/** The line with which a file of {@link writtenByInit} ends, unless a person wrote it. */
export const initMarker = '# Written by release-action init'
