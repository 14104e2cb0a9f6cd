/** A string as Python's `repr` writes it: PyPI's sentences quote values so. */
export function repr(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'"
  let out = ''
  for (const char of value) out += escaped(char, quote)
  return `${quote}${out}${quote}`
}

/** A list of strings as Python prints it: `['a', 'b']`. */
export const reprList = (values: readonly string[]): string => `[${values.map(repr).join(', ')}]`

function escaped(char: string, quote: string): string {
  if (char === '\\' || char === quote) return `\\${char}`
  if (char === '\n') return '\\n'
  if (char === '\r') return '\\r'
  if (char === '\t') return '\\t'
  const code = char.codePointAt(0) ?? 0
  if (code < 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0xad) return `\\x${code.toString(16).padStart(2, '0')}`
  return char
}
