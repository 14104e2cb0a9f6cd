import type { Tree } from './tree.ts'

/** Reads JSON, with comments and trailing commas as editors' files have them, and the place of every value. Throws a `SyntaxError`. */
export function jsonTree(text: string): Tree {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const skip = (): void => {
    for (;;) {
      const blank = /^(?:[ \t\r\n]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(text.slice(at, at + 4096))?.[0]
      if (blank === undefined) return
      at += blank.length
    }
  }
  const fail = (): never => {
    throw new SyntaxError(`unexpected ${text[at] === undefined ? 'end' : JSON.stringify(text[at])} at character ${at}`)
  }
  const take = (letter: string): boolean => {
    skip()
    if (text[at] !== letter) return false
    at += 1
    return true
  }
  const scalar = (): Tree => {
    const token = /("(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/y
    token.lastIndex = at
    const found = token.exec(text)?.[0] ?? fail()
    const from = at
    at += found.length
    return { kind: 'scalar', value: JSON.parse(found), from, to: at }
  }
  const value = (): Tree => {
    skip()
    if (take('[')) {
      const items: Tree[] = []
      while (!take(']')) {
        items.push(value())
        if (!take(',') && text[at] !== ']') fail()
      }
      return { kind: 'list', items }
    }
    if (!take('{')) return scalar()
    const entries = new Map<string, Tree>()
    while (!take('}')) {
      const key = scalar()
      if (key.kind !== 'scalar' || typeof key.value !== 'string' || !take(':')) return fail()
      entries.set(key.value, value())
      if (!take(',') && text[at] !== '}') fail()
    }
    return { kind: 'map', entries }
  }
  const tree = value()
  skip()
  if (at < text.length) fail()
  return tree
}
