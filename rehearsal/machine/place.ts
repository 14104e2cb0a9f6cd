import { readFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { parse } from 'smol-toml'

/** Where this machine's configuration is looked for; handed in, so that a test has a machine of its own. */
export interface Place {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** The folder from which upwards project configuration is looked for. */
  readonly directory: string
  readonly platform: NodeJS.Platform
  /** The root of system-wide configuration: `/` on a real machine. */
  readonly root: string
}

/** The text of a file; `undefined` where there is none, or where it is the null device. */
export async function textAt(path: string): Promise<string | undefined> {
  return path === devNull ? undefined : readFile(path, 'utf8').catch(() => undefined)
}

/** The table in a TOML file; empty where there is no such file or it cannot be read. */
export async function tomlAt(path: string): Promise<Table> {
  const text = await textAt(path)
  if (text === undefined) return {}
  try {
    return parse(text)
  } catch {
    return {}
  }
}

/** A TOML table or JSON object whose values are not known yet. */
export type Table = Readonly<Record<string, unknown>>

/** The table under `key`; empty where there is none. */
export function tableIn(table: Table, key: string): Table {
  const value = table[key]
  return isTable(value) ? value : {}
}

/** The non-empty string under `key`. */
export function textIn(table: Table, key: string): string | undefined {
  const value = table[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** Whether it is a table. */
export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
