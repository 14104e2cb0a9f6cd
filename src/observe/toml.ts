import { parse, TomlError } from 'smol-toml'
import { type Problem, problem } from '../model/problem.ts'

/** A table of a TOML file, guarded where it is read. */
export type Table = Readonly<Record<string, unknown>>

/** Parses a manifest; a syntax error becomes a problem at its line. */
export function parseToml(text: string, file: string): { readonly table: Table } | { readonly problem: Problem } {
  try {
    // a byte order mark is legal in front of TOML and no part of it
    // TOML's integers have 64 bits: larger ones than a number can hold are no error
    return { table: parse(text.replace(/^\uFEFF/, ''), { integersAsBigInt: 'asNeeded' }) }
  } catch (error) {
    const at = error instanceof TomlError ? { line: error.line, column: error.column } : {}
    const words =
      error instanceof TomlError
        ? (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
        : String(error)
    return {
      problem: problem('manifest-malformed', `${file} is not valid TOML: ${words}`, `Mend the syntax of ${file}.`, {
        file,
        ...at,
      }),
    }
  }
}

/** The table at a path of keys; empty where there is none. */
export function tableAt(table: Table, ...keys: readonly string[]): Table {
  let here: unknown = table
  for (const key of keys) here = isTable(here) ? here[key] : undefined
  return isTable(here) ? here : {}
}

/** The text at a key, or `undefined`. */
export function textAt(table: Table, key: string): string | undefined {
  const value = table[key]
  return typeof value === 'string' ? value : undefined
}

/** The texts of a list at a key; anything else in it is passed over. */
export function textsAt(table: Table, key: string): readonly string[] {
  const value = table[key]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Whether a value is a TOML table (or a JSON object). */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/**
 * The line (from 1) on which `key` is set in `[section]`, for annotations; `undefined` where it is written in another
 * way (a dotted key, an inline table).
 */
export function lineOf(text: string, section: string, key: string): number | undefined {
  let inside = section === ''
  for (const [index, line] of text.split('\n').entries()) {
    // nothing but a comment follows a header; a line of a nested list ends with a comma
    const header = /^\s*\[\[?([^[\],]+)\]\]?\s*(?:#.*)?$/.exec(line)?.[1]
    if (header !== undefined) inside = header.replace(/[\s"']/g, '') === section
    else if (inside && new RegExp(`^\\s*"?${key}"?\\s*(=|\\.)`).test(line)) return index + 1
  }
  return undefined
}
