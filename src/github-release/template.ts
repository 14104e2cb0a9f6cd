import { nearest } from '../model/nearest.ts'

/** What a template of release notes may name, in braces. */
export const placeholders = [
  'version',
  'tag',
  'previous-tag',
  'date',
  'packages',
  'repository',
  'compare',
  'changelog',
  'commits',
] as const

/** One of {@link placeholders}. */
export type Placeholder = (typeof placeholders)[number]

const word = /\{([a-z][a-z-]*)\}/g

/** Whether a text is a template: it names the version or the tag in braces. */
export const isTemplate = (text: string): boolean => /\{(?:version|tag)\}/.test(text)

/** The placeholders that a template names. */
export function namedIn(text: string): ReadonlySet<Placeholder> {
  const found = [...text.matchAll(word)].map((match) => match[1])
  return new Set(placeholders.filter((each) => found.includes(each)))
}

/** Words in braces that are none and look as if one was meant, each with the nearest; other braces are text. */
export function misspelt(text: string): readonly { readonly found: string; readonly meant: string }[] {
  const known: readonly string[] = placeholders
  return [...new Set([...text.matchAll(word)].map((match) => match[1] ?? ''))].flatMap((found) => {
    const meant = nearest(found, placeholders)
    if (known.includes(found) || meant === undefined) return []
    return isNear(found, meant) ? [{ found, meant }] : []
  })
}

/** Puts the values in. A value is never read for placeholders again. */
export function filled(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replace(word, (whole, name: string) => {
    const known = placeholders.find((each) => each === name)
    return known === undefined ? whole : (values[known] ?? '')
  })
}

/** The same letters in another order, or all but one of them. */
function isNear(one: string, other: string): boolean {
  const rest = Array.from(other)
  const strange = Array.from(one.replaceAll('_', '-')).filter((letter) => {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return strange.length + rest.length <= 2 && one.charAt(0) === other.charAt(0)
}
