import { refuse, type Refused } from './refusal.ts'

/** A TOML table, its values unchecked. */
export type Table = Readonly<Record<string, unknown>>

/** A manifest that crates.io cannot take, in the words it puts before the reason. */
export function badManifest(why: string): Refused {
  return refuse(400, `failed to parse \`Cargo.toml\` manifest file\n\n${why}`)
}

/** Whether a value of parsed TOML is a table. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** A table below `key`, or `undefined`. */
export function tableAt(table: Table, key: string): Table | undefined {
  const value = table[key]
  if (value === undefined || isTable(value)) return value
  throw badManifest(`invalid type for key \`${key}\`, expected a map`)
}

/** A string below `key`, or `undefined`. */
export function stringAt(table: Table, key: string): string | undefined {
  const value = table[key]
  if (value === undefined || typeof value === 'string') return value
  throw badManifest(`invalid type for key \`${key}\`, expected a string`)
}

/** A boolean below `key`, or `undefined`. */
export function booleanAt(table: Table, key: string): boolean | undefined {
  const value = table[key]
  if (value === undefined || typeof value === 'boolean') return value
  throw badManifest(`invalid type for key \`${key}\`, expected a boolean`)
}

/** Strings below `key`, or `undefined`. */
export function stringsAt(table: Table, key: string): readonly string[] | undefined {
  const value: unknown = table[key]
  if (value === undefined) return undefined
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  throw badManifest(`invalid type for key \`${key}\`, expected a sequence of strings`)
}

/** Entries of a table in the order of Rust's `BTreeMap`: by the bytes of the key. */
export function sortedEntries(table: Table | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(table ?? {}).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
}
