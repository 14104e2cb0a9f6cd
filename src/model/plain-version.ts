const plain = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

/**
 * The numbers of `1.2.3`, a spelling that semver, PEP 440 and everybody has: the parsers need not be asked. `undefined` for
 * every other text, and where a number has more than nine digits.
 */
export function plainNumbers(text: string): readonly [major: number, minor: number, patch: number] | undefined {
  const [, major, minor, patch] = plain.exec(text) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

/** Whether it is such a text. */
export const isPlain = (text: string): boolean => plain.test(text)
