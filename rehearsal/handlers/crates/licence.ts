import { exceptionIds, licenseIds } from './spdx-ids.ts'

type Kind = 'licence' | 'reference' | 'exception' | 'plus' | 'open' | 'close' | 'and' | 'or' | 'with'

interface Token {
  readonly kind: Kind
  readonly text: string
}

/** What may stand after each kind of term, as the `spdx` crate lists it in its messages. */
const EXPECTED: Readonly<Record<Kind | 'start', readonly string[]>> = {
  start: ['<license>', '('],
  and: ['<license>', '('],
  or: ['<license>', '('],
  open: ['<license>', '('],
  close: ['AND', 'OR'],
  exception: ['AND', 'OR', ')'],
  licence: ['AND', 'OR', 'WITH', ')', '+'],
  reference: ['AND', 'OR', 'WITH', ')'],
  plus: ['AND', 'OR', 'WITH', ')'],
  with: ['<addition>'],
}

const STARTS: ReadonlySet<Kind> = new Set<Kind>(['licence', 'reference', 'open'])
const AFTER_TERM: ReadonlySet<Kind> = new Set<Kind>(['and', 'or', 'close', 'with', 'plus'])

/**
 * What is wrong with a licence expression, as the `spdx` crate tells it in crates.io's mode (`/` for OR, deprecated ids and
 * `GPL-3.0+` taken, loose names not; `src/licenses.rs`), or `undefined`.
 */
export function licenceFault(expression: string): string | undefined {
  // marks are as many as there are bytes
  const bytes = (start: number, length: number): number => Buffer.byteLength(expression.slice(start, start + length))
  const fault = (start: number, length: number, reason: string): string =>
    `${expression}\n${' '.repeat(bytes(0, start))}${'^'.repeat(bytes(start, length))} ${reason}`
  const opened: number[] = []
  let before: Token | undefined
  for (let at = 0; ;) {
    const space = /^\s*/.exec(expression.slice(at))?.[0].length ?? 0
    at += space
    if (at >= expression.length) break
    const token = readToken(expression, at)
    if (token === undefined) {
      const word = /^[-A-Za-z0-9.:]+/.exec(expression.slice(at))?.[0]
      return word === undefined
        ? fault(at, expression.length - at, 'invalid character(s)')
        : fault(at, word.length, 'unknown term')
    }
    if (token.kind === 'plus' && space > 0) return fault(at - space, space, '`+` must not follow whitespace')
    if (!mayFollow(before?.kind, token.kind)) return fault(at, token.text.length, expected(before?.kind))
    if (token.kind === 'plus' && before !== undefined) {
      const reason = plusFault(before.text)
      if (reason !== undefined) return fault(at, 1, reason)
    }
    if (token.kind === 'open') opened.push(at)
    if (token.kind === 'close' && opened.pop() === undefined) {
      return `${expression}\n${' '.repeat(bytes(0, at))}^ unopened parens`
    }
    before = token
    at += token.text.length
  }
  if (before === undefined) return fault(0, expression.length, 'empty expression')
  if (['and', 'or', 'with', 'open'].includes(before.kind)) return fault(expression.length, 0, expected(before.kind))
  const open = opened.pop()
  return open === undefined ? undefined : `${expression}\n${' '.repeat(bytes(0, open))}- unclosed parens`
}

function readToken(expression: string, start: number): Token | undefined {
  const sign = { '+': 'plus', '(': 'open', ')': 'close', '/': 'or' } as const
  const character = expression.charAt(start)
  if (character === '+' || character === '(' || character === ')' || character === '/') {
    return { kind: sign[character], text: character }
  }
  const word = /^[-A-Za-z0-9.:]+/.exec(expression.slice(start))?.[0]
  if (word === undefined) return undefined
  const kind = kindOf(word)
  if (kind !== undefined) return { kind, text: word }
  // a reference ends at a second colon, and what follows is read as the next word
  const reference = /^(?:DocumentRef-[-A-Za-z0-9.]*:)?(LicenseRef|AdditionRef)-[-A-Za-z0-9.]*/.exec(word)
  if (reference === null) return undefined
  return { kind: reference[1] === 'LicenseRef' ? 'reference' : 'exception', text: reference[0] }
}

function kindOf(text: string): Kind | undefined {
  if (text === 'AND' || text === 'and') return 'and'
  if (text === 'OR' || text === 'or') return 'or'
  if (text === 'WITH' || text === 'with') return 'with'
  if (licenseIds.has(text)) return 'licence'
  if (exceptionIds.has(text)) return 'exception'
  return undefined
}

function mayFollow(before: Kind | undefined, next: Kind): boolean {
  switch (before) {
    case undefined:
    case 'and':
    case 'or':
    case 'open':
      return STARTS.has(next)
    case 'with':
      return next === 'exception'
    case 'close':
    case 'exception':
      return next === 'and' || next === 'or' || next === 'close'
    case 'licence':
      return AFTER_TERM.has(next)
    case 'reference':
    case 'plus':
      return AFTER_TERM.has(next) && next !== 'plus'
    default:
      return false
  }
}

/** GNU licences have an `-or-later` of their own, which `+` stands for. */
function plusFault(licence: string): string | undefined {
  if (!/^(?:AGPL|LGPL|GPL|GFDL)-/.test(licence)) return undefined
  if (licence.endsWith('-or-later')) {
    return 'a GNU license was followed by a `+` even though it ended in `-only` or `-or-later`'
  }
  return licenseIds.has(`${licence.replace(/-only$/, '')}-or-later`) ? undefined : 'unknown license id'
}

function expected(before: Kind | undefined): string {
  const terms = EXPECTED[before ?? 'start']
  return terms.length === 1
    ? `expected a \`${terms[0]}\` here`
    : `expected one of ${terms.map((term) => `\`${term}\``).join(', ')} here`
}
