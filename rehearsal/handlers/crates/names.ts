const LONGEST = 64

/** The form in which crates.io compares names: `Foo-Bar` and `foo_bar` are one crate (`canon_crate_name`). */
export function canonicalName(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}

/** Where the index keeps a crate, with a leading slash: `/se/rd/serde` (Cargo book, "Index files"). */
export function indexPath(name: string): string {
  const lower = name.toLowerCase()
  if (lower.length <= 2) return `/${lower.length}/${lower}`
  if (lower.length === 3) return `/3/${lower.charAt(0)}/${lower}`
  return `/${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`
}

/**
 * What is wrong with the name of a crate, in crates.io's words, or `undefined` (`crates_io_validation`). `what` is
 * `crate`, or `dependency` for the real name of a dependency.
 */
export function crateNameFault(what: 'crate' | 'dependency', name: string): string | undefined {
  const characters = Array.from(name)
  const [first, ...rest] = characters
  if (characters.length > LONGEST) return `the ${what} name \`${name}\` is too long (max ${LONGEST} characters)`
  if (first === undefined) return `${what} name cannot be empty`
  if (/\d/.test(first)) {
    return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`
  }
  if (!/[A-Za-z]/.test(first)) {
    return `invalid character \`${first}\` in ${what} name: \`${name}\`, the first character must be an ASCII character`
  }
  const wrong = rest.find((character) => !/[A-Za-z0-9_-]/.test(character))
  return wrong === undefined
    ? undefined
    : `invalid character \`${wrong}\` in ${what} name: \`${name}\`, ` +
        'characters must be an ASCII alphanumeric characters, `-`, or `_`'
}

/** The same for the name that a manifest gives a dependency; it may begin with `_`. */
export function dependencyNameFault(name: string): string | undefined {
  const characters = Array.from(name)
  const [first, ...rest] = characters
  if (characters.length > LONGEST) return `the dependency name \`${name}\` is too long (max ${LONGEST} characters)`
  if (first === undefined) return 'dependency name cannot be empty'
  if (/\d/.test(first)) {
    return `the name \`${name}\` cannot be used as a dependency name, the name cannot start with a digit`
  }
  if (!/[A-Za-z_]/.test(first)) {
    return (
      `invalid character \`${first}\` in dependency name: \`${name}\`, ` +
      'the first character must be an ASCII character, or `_`'
    )
  }
  const wrong = rest.find((character) => !/[A-Za-z0-9_-]/.test(character))
  return wrong === undefined
    ? undefined
    : `invalid character \`${wrong}\` in dependency name: \`${name}\`, ` +
        'characters must be an ASCII alphanumeric characters, `-`, or `_`'
}

/** A percent-decoded part of a path, or `undefined` where it is not well formed. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
