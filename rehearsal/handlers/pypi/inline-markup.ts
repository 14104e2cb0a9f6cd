/** What references in a reStructuredText document can point at; names as {@link normalName} writes them. */
export interface RstTargets {
  readonly names: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly footnotes: readonly string[]
  readonly substitutions: ReadonlySet<string>
  /** Roles that the document defines. */
  readonly roles: ReadonlySet<string>
  /** How many targets without a name there are. */
  readonly anonymous: number
}

/** Reference names are compared in lower case, with space made one blank. */
export const normalName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Whether docutils would warn about inline markup: not closed, an unknown role, a reference to nothing (the inline markup
 * recognition rules of the reStructuredText specification). Paragraphs that hold tables are not looked at.
 */
export function inlineFails(lines: readonly string[], targets: RstTargets): boolean {
  const found: Found = { references: [], anonymous: 0, names: new Set(targets.names), footnotes: 0 }
  const paragraphs = lines.join('\n').split(/\n\s*\n/)
  const scanned = paragraphs.filter((paragraph) => !/^\s*(?:\+[-=]|[|]\s|=+\s+=)/m.test(paragraph))
  if (scanned.some((paragraph) => scan(paragraph, targets, found))) return true
  const dangling = found.references.some((name) => !found.names.has(name) && !targets.titles.has(name))
  // paragraphs that are not looked at may refer to the rest of the targets
  return dangling || found.anonymous > targets.anonymous
}

interface Found {
  readonly references: string[]
  readonly names: Set<string>
  anonymous: number
  footnotes: number
}

const standardRoles: ReadonlySet<string> = new Set(
  `ab abbreviation ac acronym code emphasis i index literal math pep pep-reference rfc rfc-reference strong sub subscript
  sup superscript t title title-reference`.split(/\s+/),
)

const opens = /[\s'"([{<\-/:\u2018\u201c\u00ab\u2013\u2014]/
const ends = String.raw`(?=$|[\s'")\]}>\-/:.,;!?\\\u2019\u201d\u00bb\u2013\u2014\u2026])`
const closers: Readonly<Record<string, string>> = { "'": "'", '"': '"', '(': ')', '[': ']', '{': '}', '<': '>' }

/** What each start needs to end with; the first that fits counts. */
const marks: readonly (readonly [start: string, end: RegExp])[] = [
  ['``', new RegExp(String.raw`(?<=\S)${'``'}${ends}`, 'g')],
  ['**', new RegExp(String.raw`(?<=[^\s\\])\*\*${ends}`, 'g')],
  ['*', new RegExp(String.raw`(?<=[^\s\\])\*${ends}`, 'g')],
  ['_`', new RegExp(String.raw`(?<=[^\s\\])${'`'}${ends}`, 'g')],
  ['`', new RegExp(String.raw`(?<=[^\s\\])${'`'}(?:__?|:[a-zA-Z][\w+.:-]*:)?${ends}`, 'g')],
  ['|', new RegExp(String.raw`(?<=[^\s\\])\|__?${ends}|(?<=[^\s\\])\|${ends}`, 'g')],
]

/** Reads one paragraph; `true` where something is wrong in itself. */
function scan(text: string, targets: RstTargets, found: Found): boolean {
  let at = 0
  while (at < text.length) {
    if (text[at] === '\\') {
      at += 2
      continue
    }
    const before = at === 0 ? ' ' : (text[at - 1] ?? '')
    const mark = opens.test(before) ? marks.find(([start]) => text.startsWith(start, at)) : undefined
    const after = mark === undefined ? '' : (text[at + mark[0].length] ?? ' ')
    if (mark === undefined || /\s/.test(after) || closers[before] === after) {
      at += opens.test(before) ? reference(text.slice(at), targets, found) : 1
      if (found.footnotes < 0) return true
      continue
    }
    const [start, end] = mark
    end.lastIndex = at + start.length + 1
    const close = end.exec(text)
    if (close === null) return true
    const content = text.slice(at + start.length, close.index)
    if (start === '`' && interpreted(text.slice(0, at), content, close[0], targets, found)) return true
    if (start === '_`') found.names.add(normalName(content))
    if (start === '|' && !targets.substitutions.has(normalName(content))) return true
    at = close.index + close[0].length
  }
  return false
}

/** Text between backquotes: a reference with its underscore, or a role; `true` where the role is unknown. */
function interpreted(before: string, content: string, close: string, targets: RstTargets, found: Found): boolean {
  const role = /:([a-zA-Z][\w+.:-]*):$/.exec(before)?.[1] ?? /^`:(.+):$/.exec(close)?.[1]
  if (role !== undefined) return !standardRoles.has(role.toLowerCase()) && !targets.roles.has(role.toLowerCase())
  if (!close.endsWith('_')) return false
  const embedded = /^([\s\S]*?)\s*<([^<>]+)>$/.exec(content)
  if (close.endsWith('__')) found.anonymous += embedded === null ? 1 : 0
  else if (embedded === null) found.references.push(normalName(content))
  else {
    found.names.add(normalName(embedded[1] ?? ''))
    const other = /^(.+)_$/.exec(embedded[2] ?? '')?.[1]
    if (other !== undefined) found.references.push(normalName(other))
  }
  return false
}

const word = String.raw`[^\W_]+(?:[-._+:][^\W_]+)*`
const simpleReference = new RegExp(`^(${word})(__?)${ends}`)
const footnoteReference = new RegExp(String.raw`^\[(#?${word}|#|\*)\]_${ends}`)

/** How far to go on: past a `name_` or `[1]_`, or one character. `footnotes` goes below zero where a note is missing. */
function reference(text: string, targets: RstTargets, found: Found): number {
  const name = simpleReference.exec(text)
  if (name !== null) {
    const [all, bare = '', tail] = name
    if (tail === '__') found.anonymous += 1
    else found.references.push(normalName(bare))
    return all.length
  }
  const note = footnoteReference.exec(text)
  if (note === null) return 1
  const [all, label = ''] = note
  const numbered = targets.footnotes.some(
    (each) => each === normalName(label) || (label === '#' && each.startsWith('#')),
  )
  if (!numbered) found.footnotes = -1
  return all.length
}
