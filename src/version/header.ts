/** The first line of a conventional commit, taken apart. */
export interface Header {
  /** In lower case: the specification tells no capitals apart (1.0.0, 15). */
  readonly type: string
  readonly scope: string | undefined
  readonly isBreaking: boolean
  readonly description: string
}

/** Longer than any type with its scope; what stands behind so many characters is not looked at. */
const longestHead = 200

/**
 * Reads a header as Conventional Commits 1.0.0 has it (1 to 5, 13): type, scope in parentheses, `!`, colon, space,
 * description. Gives the reason in words where it is none.
 */
export function readHeader(line: string): Header | { readonly not: string } {
  const start = line.slice(0, longestHead)
  const found = /^([A-Za-z][\w-]*)(?:\((.*?)\))?(!?):/.exec(start)
  if (found === null) return { not: 'is no conventional commit (`type: description`)' }
  const scope = found[2]
  if (scope?.trim() === '') return { not: 'has an empty scope' }
  if (scope !== undefined && !isBalanced(scope)) return { not: 'has parentheses in its scope that do not close' }
  const rest = line.slice(found[0].length)
  if (!/^[ \t]/.test(rest)) return { not: 'lacks the space after the colon' }
  const description = rest.trim()
  if (description === '') return { not: 'has no description' }
  return { type: (found[1] ?? '').toLowerCase(), scope: scope?.trim(), isBreaking: found[3] === '!', description }
}

function isBalanced(scope: string): boolean {
  let depth = 0
  for (const letter of scope) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
