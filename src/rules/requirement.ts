/** A dependency specifier, as far as the rules ask (PEP 508). */
export interface Requirement {
  readonly name: string
  /** The part after `@`, which PyPI refuses; `undefined` where there is none. */
  readonly url: string | undefined
}

const release = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`
const pre = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?`
const post = String.raw`(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?`
const dev = String.raw`(?:[-_.]?dev[-_.]?[0-9]*)?`
const local = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`
const compatible = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+`
/** One clause of a version specifier (PEP 440; `packaging.specifiers`). */
const clause = [
  String.raw`===\s*[^\s;)]*`,
  String.raw`(?:==|!=)\s*${release}(?:\.\*|${pre}${post}${dev}${local})`,
  String.raw`~=\s*${compatible}${pre}${post}${dev}`,
  String.raw`(?:<=|>=|<|>)\s*${release}${pre}${post}${dev}`,
].join('|')

const tokens = {
  space: /[ \t]+/y,
  identifier: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
  clause: new RegExp(`(?:${clause})`, 'iy'),
  trail: /\.\*|\+[a-z0-9]+/y,
  url: /[^ \t]+/y,
  quoted: /'[^']*'|"[^"]*"/y,
  operator: /===|==|~=|!=|<=|>=|<|>/y,
  junction: /\b(?:or|and)\b/y,
  in: /\bin\b/y,
  not: /\bnot\b/y,
  variable: new RegExp(
    String.raw`\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|` +
      String.raw`platform[._](?:version|machine|python_implementation)|python_implementation|` +
      String.raw`implementation_(?:name|version)|extras?|dependency_groups)\b`,
    'y',
  ),
} as const

/** Where a reading stands. */
interface Reader {
  readonly text: string
  at: number
}

/** What stands there, going on behind it; `undefined` where it is something else. */
function take(reader: Reader, token: RegExp | string): string | undefined {
  if (typeof token === 'string') {
    if (!reader.text.startsWith(token, reader.at)) return undefined
    reader.at += token.length
    return token
  }
  token.lastIndex = reader.at
  const found = token.exec(reader.text)?.[0]
  reader.at += found?.length ?? 0
  return found
}

function ended(reader: Reader): boolean {
  return reader.at >= reader.text.length
}

/** Thrown inside the parser only. */
class Unreadable extends Error {}

/** Whether a text is a set of version clauses with commas between, as `packaging.specifiers.SpecifierSet` reads it. */
export function isSpecifierSet(text: string): boolean {
  const whole = new RegExp(`^(?:${clause})$`, 'i')
  return text.split(',').every((part) => part.trim() === '' || whole.test(part.trim()))
}

/**
 * Reads a requirement as `packaging.requirements.Requirement` does. A text says what was expected where, in its words.
 */
export function readRequirement(text: string): Requirement | string {
  const reader: Reader = { text, at: 0 }
  try {
    return readParts(reader)
  } catch (error) {
    if (error instanceof Unreadable) return `${error.message} at column ${reader.at + 1}`
    throw error
  }
}

function readParts(reader: Reader): Requirement {
  take(reader, tokens.space)
  const name = take(reader, tokens.identifier)
  if (name === undefined) throw new Unreadable('Expected package name at the start of dependency specifier')
  take(reader, tokens.space)
  readExtras(reader)
  take(reader, tokens.space)
  if (take(reader, '@') !== undefined) {
    take(reader, tokens.space)
    const url = take(reader, tokens.url)
    if (url === undefined) throw new Unreadable('Expected URL after @')
    const spaced = take(reader, tokens.space) !== undefined
    if (!ended(reader) && spaced) readMarkerPart(reader, 'semicolon (after URL and whitespace)')
    return { name, url }
  }
  const specified = readSpecifier(reader)
  take(reader, tokens.space)
  if (!ended(reader))
    readMarkerPart(reader, specified ? 'comma, semicolon' : 'semicolon (after name with no version specifier)')
  return { name, url: undefined }
}

function readExtras(reader: Reader): void {
  if (take(reader, '[') === undefined) return
  take(reader, tokens.space)
  if (take(reader, tokens.identifier) !== undefined) {
    take(reader, tokens.space)
    while (take(reader, ',') !== undefined) {
      take(reader, tokens.space)
      if (take(reader, tokens.identifier) === undefined) throw new Unreadable('Expected extra name after comma')
      take(reader, tokens.space)
    }
  }
  if (take(reader, ']') === undefined)
    throw new Unreadable('Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras')
}

/** Whether there was any clause. */
function readSpecifier(reader: Reader): boolean {
  const open = take(reader, '(') !== undefined
  take(reader, tokens.space)
  let any = false
  while (take(reader, tokens.clause) !== undefined) {
    any = true
    if (take(reader, tokens.trail) !== undefined) {
      throw new Unreadable('Expected no .* suffix and no local version label with this operator')
    }
    take(reader, tokens.space)
    if (take(reader, ',') === undefined) break
    take(reader, tokens.space)
  }
  take(reader, tokens.space)
  if (open && take(reader, ')') === undefined) {
    throw new Unreadable('Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier')
  }
  return any
}

function readMarkerPart(reader: Reader, expected: string): void {
  if (take(reader, ';') === undefined) throw new Unreadable(`Expected ${expected} or end`)
  readMarker(reader)
  take(reader, tokens.space)
  if (!ended(reader)) throw new Unreadable('Expected end of dependency specifier')
}

function readMarker(reader: Reader): void {
  do {
    take(reader, tokens.space)
    if (take(reader, '(') !== undefined) {
      readMarker(reader)
      take(reader, tokens.space)
      if (take(reader, ')') === undefined) {
        throw new Unreadable('Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after marker expression')
      }
    } else {
      readMarkerValue(reader)
      readMarkerOperator(reader)
      readMarkerValue(reader)
    }
    take(reader, tokens.space)
  } while (take(reader, tokens.junction) !== undefined)
}

function readMarkerValue(reader: Reader): void {
  take(reader, tokens.space)
  if ((take(reader, tokens.variable) ?? take(reader, tokens.quoted)) === undefined) {
    throw new Unreadable('Expected a marker variable or quoted string')
  }
}

function readMarkerOperator(reader: Reader): void {
  take(reader, tokens.space)
  if (take(reader, tokens.in) !== undefined || take(reader, tokens.operator) !== undefined) return
  if (take(reader, tokens.not) !== undefined) {
    if (take(reader, tokens.space) !== undefined && take(reader, tokens.in) !== undefined) return
    throw new Unreadable("Expected 'in' after 'not'")
  }
  throw new Unreadable('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in')
}
