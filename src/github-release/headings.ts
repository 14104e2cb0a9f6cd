import { readVersion, type Version } from '../model/version.ts'

/** A heading of a changelog, and where it stands; lines are counted from 0. */
export interface Heading {
  /** 1 is the highest. */
  readonly level: number
  readonly line: number
  /** The first line of what follows. */
  readonly after: number
  readonly text: string
}

/** What was seen in a changelog: its headings, and the lines that are code or comments. */
export interface Scan {
  readonly headings: readonly Heading[]
  readonly verbatim: ReadonlySet<number>
}

/** What a heading says: a version, and whose, where it names one of the packages. */
export interface ReleaseHeading extends Heading {
  readonly version: Version | 'unreleased'
  /** The package as it was asked for; `undefined`: the heading is a version alone. */
  readonly package: string | undefined
}

/**
 * Reads a heading as that of a release: `1.2.0`, `[1.2.0] - 2026-01-01`, `v1.2.0 (date)`, `Version 1.2.0`; and of one of
 * `packages`: `tally 1.2.0`, `tally-v1.2.0`, `tally@1.2.0`, `tally/v1.2.0`. Other words before the version are not guessed.
 */
export function readReleaseHeading(heading: Heading, packages: readonly string[]): ReleaseHeading | undefined {
  const text = plainOf(heading.text)
  const own = versionIn(text)
  if (own !== undefined) return { ...heading, version: own, package: undefined }
  for (const name of packages) {
    if (!text.toLowerCase().startsWith(name.toLowerCase())) continue
    const rest = /^(?:\s*[@/:–-]\s*|\s+)(.*)$/.exec(text.slice(name.length))?.[1]
    const version = rest === undefined ? undefined : versionIn(plainOf(rest))
    if (version !== undefined) return { ...heading, version, package: name }
  }
  return undefined
}

/** Whether a heading is `1.2.3`, with a date (`2026-01-31`, `(Jan 31, 2026)`) or nothing behind it: a text such as `3.13 support` is not. */
export const isBare = ({ text }: Heading): boolean =>
  /^\d+\.\d+\.\d+\S*(?:[\s(/,–—-]*\d{4}[-./]\d{1,2}[-./]\d{1,2}\)?|\s*\([^()]*\b\d{4}\))?$/.test(plainOf(text))

function versionIn(text: string): Version | 'unreleased' | undefined {
  const word = text.split(/[\s(]/)[0]?.replace(/[:,;]$/, '') ?? ''
  if (/^unreleased$/i.test(word)) return 'unreleased'
  // `1.44.0/0.65b0`: what is stable, and what is not yet, of one release
  const first = /^(\d+\.[^/]+)\/v?\d+\.[^/]+$/.exec(word)?.[1] ?? word
  return /^\d/.test(first) ? readVersion(first) : undefined
}

/** A heading without the markup around its version, and without a `v` or a word in front of it. */
export function plainOf(heading: string): string {
  return heading
    .replace(/<[^<>]*>/g, '')
    .replace(/\\(?=[[\]._-])/g, '')
    .replace(/[*`]/g, '')
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|:\w+:)+\s*/u, '')
    .replace(/^\[([^\]]+)\](\([^)]*\)|\[[^\]]*\])?/, '$1')
    .trim()
    .replace(/^(version|release)\s+/i, '')
    .replace(/^v(?=\d)/i, '')
}
