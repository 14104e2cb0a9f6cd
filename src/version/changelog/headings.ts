import { readVersion, type Version } from '../../model/version.ts'

/** The heading of a release in a changelog. */
export interface ReleaseHeading {
  /** Its line, from 0. */
  readonly line: number
  readonly level: number
  /** `unreleased` is where people write what comes next. */
  readonly version: Version | 'unreleased'
  /** The tag that stands in place of the version (`core-v1.2.0`), where a changelog is that of several packages. */
  readonly tag: string | undefined
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
      const level = atx === undefined ? (under?.startsWith('=') ? 1 : 2) : marks.length
      const release = text === undefined ? undefined : releaseIn(text, level)
      if (release !== undefined) found.push({ line: index, level, ...release })
    }
  }
  return found
}

/**
 * `[1.2.0] - 2026-01-01`, `v1.2.0`, `Version 1.2.0 (date)`, `[1.2.0](https://…)`, `Unreleased`; and a tag with a name in front,
 * in a heading that is none within a section.
 */
function releaseIn(heading: string, level: number): Pick<ReleaseHeading, 'version' | 'tag'> | undefined {
  const word = heading
    .replace(/[*`\\]/g, '')
    .replace(/^\[([^\]]+)\](?:\([^)]*\))?/, '$1')
    .replace(/^(?:version|release)\s+/i, '')
    .split(/[\s(]/)[0]
    ?.replace(/[:,]$/, '')
  if (word === undefined) return undefined
  if (/^unreleased$/i.test(word)) return { version: 'unreleased', tag: undefined }
  const [, name, text = ''] = /^(?:([a-z@][\w./@-]*?[-_@/]))?v?(\d+\.\d.*)$/i.exec(word) ?? []
  const version = readVersion(text)
  if (version === undefined || (name !== undefined && level > 2)) return undefined
  return { version, tag: name === undefined ? undefined : word }
}
