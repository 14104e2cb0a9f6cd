import type { BuildRecord } from '../model/record.ts'
import { code, columns, humanSize, table } from './text.ts'

/** The files of a row, for the log. */
export function builtLines(record: BuildRecord): readonly string[] {
  return columns(record.files.map((each) => [each.filename, humanSize(each.size), each.sha256]))
}

/** The files of a row as sections of the job summary. */
export function builtSection(record: BuildRecord): readonly string[] {
  const tools = Object.entries(record.tools).map(([name, version]) => toolWords(name, version))
  return [
    `### Built: ${code(record.target)}`,
    table(
      ['File', 'Size', 'SHA-256'],
      record.files.map((each) => [code(each.filename), humanSize(each.size), code(each.sha256)]),
    ),
    `With ${tools.map((each) => code(each)).join(', ')}.`,
  ]
}

/** A tool and its version. Most tools put their name before their version themselves. */
export const toolWords = (name: string, version: string): string =>
  version.toLowerCase().startsWith(`${name.toLowerCase()} `) ? version : `${name} ${version}`
