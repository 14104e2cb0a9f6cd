import { dependencyNameFault } from './names.ts'

/** Features by name, sorted, as `[features]` of the manifest holds them. */
export type Features = ReadonlyMap<string, readonly string[]>

/** What is wrong with the name of a feature, in crates.io's words, or `undefined` (`crates_io_validation`). */
export function featureNameFault(name: string): string | undefined {
  const [first, ...rest] = Array.from(name)
  if (first === undefined) return 'feature cannot be empty'
  if (!/[\p{XID_Start}_0-9]/u.test(first)) {
    return (
      `invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start ` +
      'character or digit (most letters or `_` or `0` to `9`)'
    )
  }
  const wrong = rest.find((character) => !/[\p{XID_Continue}+.-]/u.test(character))
  return wrong === undefined
    ? undefined
    : `invalid character \`${wrong}\` in feature \`${name}\`, characters must be Unicode XID characters, ` +
        '`+`, `-`, or `.` (numbers, `+`, `-`, `_`, `.`, or most letters)'
}

/** The same for what a feature enables: `name`, `crate/name`, `crate?/name`, `dep:crate`. */
export function featureFault(value: string): string | undefined {
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const dependency = value.slice(0, slash).replace(/\?$/, '')
    return dependencyNameFault(dependency) ?? featureNameFault(value.slice(slash + 1))
  }
  const prefix = value.indexOf('dep:')
  return prefix >= 0 ? dependencyNameFault(value.slice(prefix + 4)) : featureNameFault(value)
}

/**
 * Splits features for the index: those with the syntax of RFC 3143 (`dep:x`, `x?/y`), and those that enable one of them,
 * go to `features2`, which old cargos do not read (`crates_io_index`, `split_features`).
 */
export function splitFeatures(features: Features): { readonly features: Features; readonly features2: Features } {
  const second = new Set(
    [...features].filter(([, values]) => values.some((value) => /^dep:|\?\//.test(value))).map(([name]) => name),
  )
  for (let before = -1; before !== second.size;) {
    before = second.size
    for (const [name, values] of features) if (values.some((value) => second.has(value))) second.add(name)
  }
  return {
    features: new Map([...features].filter(([name]) => !second.has(name))),
    features2: new Map([...features].filter(([name]) => second.has(name))),
  }
}
