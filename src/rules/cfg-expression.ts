/**
 * The key of a `[target]` table as cargo writes it out (its `cargo-platform`): the words of a `cfg(…)` with one space after
 * a comma and around `=`. A triple, and what cargo would not parse, comes back as it is.
 */
export function normalisedTarget(key: string): string {
  if (!key.startsWith('cfg(') || !key.endsWith(')')) return key
  const tokens = tokensOf(key.slice('cfg('.length, -1))
  if (tokens === undefined) return key
  const read = expression(tokens, 0)
  return read?.next === tokens.length ? `cfg(${read.text})` : key
}

interface Read {
  readonly text: string
  /** The place of the token after it. */
  readonly next: number
}

const token = /\s*((?:r#)?[A-Za-z_][A-Za-z0-9_]*|"[^"]*"|[(),=])/y

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = []
  const whole = text.trimEnd()
  token.lastIndex = 0
  while (token.lastIndex < whole.length) {
    const found = token.exec(whole)?.[1]
    if (found === undefined) return undefined
    tokens.push(found)
  }
  return tokens
}

function expression(tokens: readonly string[], at: number): Read | undefined {
  const name = tokens[at]
  if (name === undefined || !/^[A-Za-z_]/.test(name)) return undefined
  if (tokens[at + 1] === '(' && /^(?:all|any|not)$/.test(name)) return group(tokens, name, at + 2)
  if (tokens[at + 1] !== '=') return { text: name, next: at + 1 }
  const value = tokens[at + 2]
  return value?.startsWith('"') ? { text: `${name} = ${value}`, next: at + 3 } : undefined
}

/** `all(…)`, `any(…)` or `not(…)` from behind its parenthesis; a comma may stand at the end. */
function group(tokens: readonly string[], name: string, from: number): Read | undefined {
  const inside: string[] = []
  let at = from
  while (tokens[at] !== ')') {
    const read = expression(tokens, at)
    if (read === undefined) return undefined
    inside.push(read.text)
    at = read.next
    if (tokens[at] === ',') at++
    else if (tokens[at] !== ')') return undefined
  }
  return { text: `${name}(${inside.join(', ')})`, next: at + 1 }
}
