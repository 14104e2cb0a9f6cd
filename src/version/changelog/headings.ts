import { readVersion, type Version } from '../../model/version.ts'

/** The heading of a release in a changelog. */
export interface ReleaseHeading {
  /** Its line, from 0. */
  readonly line: number
  readonly level: number
  /** `unreleased` is where people write what comes next. */
  readonly version: Version | 'unreleased'
}

/** The headings of releases, code and comments passed over. */
export function releaseHeadings(lines: readonly string[]): readonly ReleaseHeading[] {
  const found: ReleaseHeading[] = []
  let fence: string | undefined
  let isComment = false
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined
    } else if (isComment) isComment = !line.includes('-->')
    else if (mark !== undefined) fence = mark
    else if (/^ {0,3}<!--/.test(line)) isComment = !line.includes('-->')
    else {
      const [, marks = '', atx] = /^ {0,3}(#{1,4})[ \t]+(.*?)[ \t]*#*[ \t]*$/.exec(line) ?? []
      const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(lines[index + 1] ?? '')?.[1]
      const text = atx ?? (under === undefined ? undefined : line)
      const version = text === undefined ? undefined : versionOf(text)
      if (version !== undefined) {
        found.push({ line: index, level: atx === undefined ? (under?.startsWith('=') ? 1 : 2) : marks.length, version })
      }
    }
  }
  return found
}

/** `[1.2.0] - 2026-01-01`, `v1.2.0`, `Version 1.2.0 (date)`, `[1.2.0](https://…)`, `Unreleased`. */
function versionOf(heading: string): Version | 'unreleased' | undefined {
  const word = heading
    .replace(/[*`\\]/g, '')
    .replace(/^\[([^\]]+)\](?:\([^)]*\))?/, '$1')
    .replace(/^(?:version|release)\s+/i, '')
    .replace(/^v(?=\d)/i, '')
    .split(/[\s(]/)[0]
    ?.replace(/[:,]$/, '')
  if (word === undefined) return undefined
  if (/^unreleased$/i.test(word)) return 'unreleased'
  return /^\d+\.\d/.test(word) ? readVersion(word) : undefined
}
