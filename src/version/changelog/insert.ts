import { isSameVersion, type Version } from '../../model/version.ts'
import { releaseHeadings } from './headings.ts'
import type { Block, Look, Section } from './section.ts'

/** How an existing changelog looks; one that says nothing is written as release-please would. */
export function lookOf(text: string): Look {
  const isKept = /keepachangelog\.com/i.test(text) || /^#{2,3} \[?unreleased\]?/im.test(text)
  return isKept || /^## \[[^\]]+\] - \d{4}-/m.test(text) ? 'keep-a-changelog' : 'release-please'
}

/** Tags of the section, for the link definitions at the end of a Keep a Changelog file. */
export interface Links {
  readonly version: string
  readonly tag: string
  readonly previousTag: string | undefined
  readonly repository: string | undefined
}

/**
 * Puts a section above all others and below the title and what is unreleased. What people wrote under "Unreleased" is
 * theirs, and becomes the beginning of the section. Everything else stays as it is, line ends included. A changelog that
 * has the version already is given back unchanged; without one (`undefined`) one is begun.
 */
export function insertSection(
  changelog: string | undefined,
  section: Section,
  version: Version,
  look: Look,
  facts: Links,
): string {
  if (changelog === undefined || changelog.trim() === '') {
    const links = look === 'keep-a-changelog' ? definitionsOf(facts, facts.repository) : ''
    return `${begun(look)}${render(section, look, '')}\n${links === '' ? '' : `\n${links}\n`}`
  }
  const end = changelog.includes('\r\n') ? '\r\n' : '\n'
  const lines = changelog.split('\n')
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const headings = releaseHeadings(lines.map((line) => line.replace(/^\uFEFF|\r$/g, '')))
  const isThere = headings.some(
    (each) =>
      each.version !== 'unreleased' &&
      isSameVersion(each.version, version) &&
      (each.tag === undefined || each.tag === facts.tag),
  )
  if (isThere) return changelog
  const [first] = headings
  const unreleased = first?.version === 'unreleased' ? first : undefined
  const next = unreleased === undefined ? first : headings[1]
  // without a release the definitions at the end stay the end
  const definitions = lines.findIndex((line) => /^\[[^\]^][^\]]*\]:\s*\S/.test(line))
  const from = unreleased === undefined ? undefined : unreleased.line + 1
  const at = next?.line ?? Math.max(definitions < 0 ? lines.length : definitions, from ?? 0)
  const before = changelog.slice(0, starts[from ?? at]).trimEnd()
  const written = changelog.slice(starts[from ?? at], starts[at]).trim()
  const after = changelog.slice(starts[at]).replace(/^\s+/, '')
  const made = render(section, look, written.replaceAll('\r\n', '\n')).replaceAll('\n', end)
  const rest = look === 'keep-a-changelog' ? withLinks(after, facts, end) : after
  const last = rest === '' ? (changelog.endsWith('\n') ? end : '') : `${end}${end}${rest}`
  return `${before === '' ? '' : `${before}${end}${end}`}${made}${last}`
}

function begun(look: Look): string {
  if (look === 'release-please') return '# Changelog\n\n'
  return `# Changelog

The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]

`
}

/** The section as text; `written` by people comes first, and items join a heading that is there already. */
export function render(section: Section, look: Look, written: string): string {
  const bullet = look === 'keep-a-changelog' ? '-' : '*'
  const items = (block: Block): string => block.items.map((each) => `${bullet} ${each}`).join('\n')
  let own = written
  const rest: string[] = []
  for (const block of section.blocks) {
    const heading = `### ${block.heading}`
    const lines = own.split('\n')
    const at = lines.findIndex((line) => line.trim() === heading)
    if (at < 0) {
      rest.push(`${heading}\n\n${items(block)}`)
      continue
    }
    const next = lines.findIndex((line, index) => index > at && /^#{1,3} /.test(line))
    const end = next < 0 ? lines.length : next
    own = [...trimEnd(lines.slice(0, end)), items(block), ...(next < 0 ? [] : ['', ...lines.slice(end)])].join('\n')
  }
  const isGiven = own !== ''
  const body = [...(isGiven ? [own] : []), ...rest]
  if (look === 'keep-a-changelog') return [`## ${section.title}`, ...body].join('\n\n')
  // two blank lines before a heading, and one behind what breaks: release-please's own spacing
  const isBreaking = (text: string | undefined): boolean => text?.startsWith('### ⚠') ?? false
  return body.reduce(
    (text, each, index) => `${text}${isBreaking(body[index - 1]) ? '\n\n' : '\n\n\n'}${each}`,
    `## ${section.title}`,
  )
}

/** `[Unreleased]` compares from the new tag on, and the new version has a line of its own below it. */
function withLinks(text: string, facts: Links, end: string): string {
  const unreleased = /^\[unreleased\]:[ \t]*(\S+)(\/compare\/)\S+?(\.\.\.\S+)[ \t]*$/im.exec(text)
  const own = definitionsOf(facts, unreleased?.[1] ?? facts.repository)
  if (own === '') return text
  if (unreleased !== null) {
    const label = unreleased[0].slice(0, unreleased[0].indexOf(':'))
    const moved = `${label}: ${unreleased[1]}${unreleased[2]}${facts.tag}${unreleased[3]}`
    const rest = text.slice(unreleased.index + unreleased[0].length)
    return `${text.slice(0, unreleased.index)}${moved}${end}${own}${rest}`
  }
  const first = /^\[v?\d[^\]]*\]:[ \t]*\S/m.exec(text)
  return first === null ? text : `${text.slice(0, first.index)}${own}${end}${text.slice(first.index)}`
}

function definitionsOf({ version, tag, previousTag }: Links, address: string | undefined): string {
  if (address === undefined) return ''
  const target = previousTag === undefined ? `releases/tag/${tag}` : `compare/${previousTag}...${tag}`
  return `[${version}]: ${address}/${target}`
}

function trimEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return lines.slice(0, last + 1)
}
