import type { Table } from './toml.ts'

/** A parsed `Cargo.toml` or `pyproject.toml`; `directory` relative to the repository's root. */
export interface ManifestFile {
  readonly directory: string
  readonly file: string
  readonly text: string
  readonly table: Table
}
