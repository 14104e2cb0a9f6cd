import { isSpecifierSet } from './version.ts'

/** A dependency specifier (PEP 508), as far as an index looks at it. */
export interface Requirement {
  /** As packaging prints it: `foo[bar] @ https://… ; marker`. */
  readonly text: string
  readonly url: string | undefined
}

const head = /^\s*([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9_])?)\s*(?:\[([^\]]*)\])?\s*/i
const extraName = /^\s*[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9_])?\s*$/i

/** Reads one; `undefined` where packaging's `Requirement` would refuse it. */
export function readRequirement(text: string): Requirement | undefined {
  const start = head.exec(text)
  if (start === null) return undefined
  const [all, name = '', extras] = start
  if (extras !== undefined && extras.trim() !== '' && !extras.split(',').every((each) => extraName.test(each))) {
    return undefined
  }
  const names = (extras ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .sort()
  const subject = names.length === 0 ? name : `${name}[${names.join(',')}]`
  const rest = text.slice(all.length)
  return rest.startsWith('@') ? withUrl(subject, rest.slice(1)) : withSpecifier(subject, rest)
}

function withUrl(subject: string, rest: string): Requirement | undefined {
  const parts = /^\s*(\S+)(?:\s+;(.*))?\s*$/s.exec(rest)
  if (parts === null) return undefined
  const [, url = '', marker] = parts
  if (marker !== undefined && !isMarker(marker)) return undefined
  const end = marker === undefined ? '' : ` ; ${printedMarker(marker)}`
  return { text: `${subject} @ ${url}${end}`, url }
}

/** Double quotes, and one blank around each operator. */
const printedMarker = (marker: string): string =>
  marker
    .trim()
    .replaceAll("'", '"')
    .replace(/\s*(===|==|~=|!=|<=|>=|<|>)\s*/g, ' $1 ')

function withSpecifier(subject: string, rest: string): Requirement | undefined {
  const semicolon = rest.indexOf(';')
  const specifier = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trim()
  const marker = semicolon < 0 ? undefined : rest.slice(semicolon + 1)
  const inner = /^\((.*)\)$/.exec(specifier)?.[1] ?? specifier
  // unlike a specifier set, a list in a requirement cannot begin with a comma or hold an empty clause
  if (inner !== '' && (!isSpecifierSet(inner) || /^\s*,|,\s*,/.test(inner))) return undefined
  if (marker !== undefined && !isMarker(marker)) return undefined
  return { text: `${subject}${specifier}${marker === undefined ? '' : `; ${marker.trim()}`}`, url: undefined }
}

const variable =
  /^(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/
const quoted = /^(?:'[^']*'|"[^"]*")/
const operator = /^(?:===|==|~=|!=|<=|>=|<|>|in\b|not\s+in\b)/

/** Whether it is an environment marker: comparisons with at least one variable, `and`, `or`, brackets. */
function isMarker(text: string): boolean {
  let rest = text.trim()
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest)?.[0]
    if (found !== undefined) rest = rest.slice(found.length).trimStart()
    return found
  }
  const comparison = (): boolean => {
    const left = take(variable)
    if (left === undefined && take(quoted) === undefined) return false
    if (take(operator) === undefined) return false
    return take(variable) !== undefined || take(quoted) !== undefined
  }
  const atom = (): boolean => (take(/^\(/) === undefined ? comparison() : disjunction() && take(/^\)/) !== undefined)
  const disjunction = (): boolean => {
    do if (!atom()) return false
    while (take(/^(?:and|or)\b/) !== undefined)
    return true
  }
  return disjunction() && rest === ''
}
