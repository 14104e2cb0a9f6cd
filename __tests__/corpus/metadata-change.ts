import type { MetadataFields } from '../make/core-metadata.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'
import type { BrokenFile } from './broken.ts'
import { type Row, rowsOf } from './rows.ts'

/** What differs from good metadata. */
export interface MetadataChange {
  readonly fields?: MetadataFields
  readonly description?: string
  readonly version?: string
}

/** A row of such a table. */
export type MetadataRow = Row<MetadataChange>

/** These headers instead of the good ones. */
export const fields = (given: MetadataFields): MetadataChange => ({ fields: given })

/** One header, in this metadata version. */
export const field = (name: string, value: string | readonly string[], age = '2.4'): MetadataChange =>
  fields({ 'Metadata-Version': age, [name]: value })

/** One header, told by its name and value. */
export const value = (name: string, given: string): MetadataRow => [`${name}: ${given}`, field(name, given)]

/** The same for several values. */
export const values = (name: string, given: readonly string[]): readonly MetadataRow[] =>
  given.map((each) => value(name, each))

/** In a wheel and in an sdist by turns. */
export const inFiles = (table: Parameters<typeof rowsOf<MetadataChange>>[0]): readonly BrokenFile[] =>
  rowsOf(table).map(({ made, ...row }, index) => ({
    ...row,
    file: index % 2 === 0 ? makeWheel(made) : makeSdist(made),
  }))
