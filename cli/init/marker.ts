import { createHash } from 'node:crypto'
import { pinIn, pinText, withoutPin } from './pins.ts'

/** What the marker remembers of the text that was written: a short hash of each line and of each pin. */
export interface Marked {
  readonly lines: readonly string[]
  readonly pins: ReadonlySet<string>
}

const opening = '# Written by release-action init '
const closing = '; a later run updates it and keeps what you change: '
/** Characters of a hash in base64url: 24 bits, enough to tell the lines of one file apart. */
const width = 4

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, width)

/** The key by which a line is compared: what its pin says and blanks at its end do not count. */
export const keyOf = (line: string): string => hash(withoutPin(line).trimEnd())

/** The key of a line's pin; `undefined` where it has none. */
export function pinKeyOf(line: string): string | undefined {
  const pin = pinIn(line)
  return pin === undefined ? undefined : hash(pinText(pin))
}

/** The lines with the marker as the last one: from it a later run tells what was written from what a person changed. */
export function marked(lines: readonly string[], version: string): readonly string[] {
  const pins = [...new Set(lines.flatMap((line) => pinKeyOf(line) ?? []))]
  const body = `${lines.map((line) => keyOf(line)).join('')}.${pins.join('')}`
  return [...lines, `${opening}${version}${closing}${body}.${hash(body)}`]
}

/** Whether a line is a marker, whole or damaged. */
export const isMarker = (line: string): boolean => line.startsWith(opening.trimEnd())

/** Reads a marker; `undefined` where somebody has changed it. */
export function readMarker(line: string): Marked | undefined {
  const [, lines, pins, check] = /: ([\w-]*)\.([\w-]*)\.([\w-]{4})\s*$/.exec(line) ?? []
  if (lines === undefined || pins === undefined || check !== hash(`${lines}.${pins}`)) return undefined
  if (lines.length % width !== 0 || pins.length % width !== 0) return undefined
  return { lines: pieces(lines), pins: new Set(pieces(pins)) }
}

const pieces = (text: string): readonly string[] => text.match(/.{4}/g) ?? []
