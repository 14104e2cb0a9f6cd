/** What a warning of packaging a crate does: it fails the build, or it is only shown. */
export const warningsChoices = ['deny', 'allow'] as const

/** One of {@link warningsChoices}. */
export type Warnings = (typeof warningsChoices)[number]

/** What they do in each crate of a release. */
export type WarningsOf = (crate: { readonly name: string; readonly directory: string }) => Warnings
