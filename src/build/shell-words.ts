/** One word of a POSIX shell's script, whatever it holds (POSIX.1-2024, 2.2.2 Single-Quotes). Throws for a NUL, which no argument can hold. */
export function shellWord(word: string): string {
  if (word.includes('\0')) throw new TypeError('a word of a script holds a NUL')
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** Several words, with blanks between them. */
export const shellWords = (words: readonly string[]): string => words.map(shellWord).join(' ')
