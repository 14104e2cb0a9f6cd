import type { Attestable } from './attest.ts'

/** `1 file`, `3 files`, for the log. */
export const counted = (files: readonly Attestable[]): string =>
  files.length === 1 ? '1 file' : `${files.length} files`
