import type { CratesOptions } from '../../../../rehearsal/handlers/crates/options.ts'
import { type CrateShape, makeCrate } from '../../../make/crate.ts'

/** A publish that crates.io refuses. `source`: where its server says so (paths of rust-lang/crates.io 57fa0006). */
export interface CratesRow {
  readonly title: string
  readonly status: number
  /** The detail: the whole, or `{ has }` what it contains. */
  readonly words: string | { readonly has: string }
  readonly source: string
  readonly name?: string
  readonly version?: string
  readonly shape?: CrateShape
  readonly token?: string | null
  readonly json?: object
  readonly body?: Buffer
  readonly options?: Partial<CratesOptions>
  readonly upstream?: Readonly<Record<string, readonly string[]>>
  /** Names and versions that are published before. */
  readonly before?: readonly (readonly [string, string])[]
}

/** Files of the server in which the rules are written. */
export const PUBLISH = 'src/controllers/krate/publish.rs'
export const VALIDATION = 'crates/crates_io_validation/src/lib.rs'
export const TARBALL = 'crates/crates_io_tarball/src/lib.rs'
export const AUTH = 'src/auth.rs'
/** The detail for a manifest that cannot be read. */
export const manifestFault = (why: string): string => `failed to parse \`Cargo.toml\` manifest file\n\n${why}`
/** A crate with one dependency. */
export const dependency = (value: unknown): CrateShape => ({ tables: { dependencies: { itoa: value } } })
/** So many different names. */
export const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `f${index}`)
/** A good crate. */
export const crate = makeCrate('tiny', '1.0.0')
/** A length before a part of the body, without the part. */
export const lengthOnly = (length: number): Buffer => Buffer.from(Uint32Array.of(length).buffer)
