/**
 * JavaScript with every character beyond U+00FF written as an escape, which means the same in texts, patterns and comments. The
 * engine keeps a source with one such character in two bytes a character for as long as the program runs: of our largest
 * bundle that is 3.5 MB more. Throws where it would change the meaning: in a raw template, and where it is a blank.
 */
export function inOneByte(source: string): string {
  const raw = /String\.raw\s*`[^`]*[^\0-\xff][^`]*`/.exec(source)
  if (raw !== null) throw new Error(`A raw template cannot be escaped: ${raw[0].slice(0, 80)}`)
  return source.replace(/(\\*)([^\0-\xff])/g, (_, slashes: string, character: string) => {
    if (/\s/.test(character)) throw new Error(`There is a blank of the code U+${codeOf(character)}.`)
    // after a backslash that escapes nothing the character needs no other one
    return `${slashes}${slashes.length % 2 === 1 ? '' : '\\'}u${codeOf(character)}`
  })
}

const codeOf = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0')
