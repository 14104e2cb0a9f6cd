/** Names that crates.io keeps for itself (its migrations), compared without case and with `_` as `-`. */
const reserved = new Set(
  (
    'alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate ' +
    'fmt-macros grammar graphviz macro macros proc-macro rbml rust-installer rustbook rustc rustc-back rustc-borrowck ' +
    'rustc-driver rustc-llvm rustc-resolve rustc-trans rustc-typeck rustdoc rustllvm rustuv serialize std syntax test ' +
    'unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 ' +
    'lpt8 lpt9'
  ).split(' '),
)

/** Whether crates.io keeps this name for itself. */
export function isReservedCrateName(name: string): boolean {
  return reserved.has(name.toLowerCase().replaceAll('_', '-'))
}

/**
 * Why crates.io does not take a name (its `crates_io_validation`), or `undefined`. A name in the manifest only (`alias`)
 * may begin with `_`.
 */
export function crateNameDefect(what: 'crate' | 'dependency', name: string, alias = false): string | undefined {
  if (Array.from(name).length > 64) return `the ${what} name \`${name}\` is too long (max 64 characters)`
  if (name === '') return `${what} name cannot be empty`
  if (/^\d/.test(name))
    return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`
  if (!(alias ? /^[A-Za-z_]/ : /^[A-Za-z]/).test(name)) {
    const first = alias ? 'an ASCII character, or `_`' : 'an ASCII character'
    return `invalid character \`${Array.from(name)[0]}\` in ${what} name: \`${name}\`, the first character must be ${first}`
  }
  const wrong = Array.from(name).find((character) => !/[A-Za-z0-9_-]/.test(character))
  if (wrong === undefined) return undefined
  return `invalid character \`${wrong}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``
}

/** Why crates.io does not take an entry of a feature (`feature`, `dep/feature`, `dep?/feature`, `dep:name`), or `undefined`. */
export function featureDefect(feature: string): string | undefined {
  const slash = feature.indexOf('/')
  if (slash !== -1) {
    const dependency = feature.slice(0, slash).replace(/\?$/, '')
    return crateNameDefect('dependency', dependency, true) ?? featureNameDefect(feature.slice(slash + 1))
  }
  const marked = feature.indexOf('dep:')
  return marked === -1 ? featureNameDefect(feature) : crateNameDefect('dependency', feature.slice(marked + 4), true)
}

/** Why crates.io does not take the name of a feature, or `undefined`. */
export function featureNameDefect(name: string): string | undefined {
  if (name === '') return 'feature cannot be empty'
  const [first = '', ...rest] = Array.from(name)
  if (!/[\p{XID_Start}_0-9]/u.test(first)) {
    return `invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start character or digit`
  }
  const wrong = rest.find((character) => !/[\p{XID_Continue}+.-]/u.test(character))
  if (wrong === undefined) return undefined
  return `invalid character \`${wrong}\` in feature \`${name}\`, characters must be Unicode XID characters, \`+\`, \`-\`, or \`.\``
}

const number = '(?:0|[1-9]\\d*)'
const prerelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const suffix = `(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`
const version = new RegExp(`^${number}\\.${number}\\.${number}${suffix}$`)
const star = '[*xX]'
const patch = `(?:\\.(?:${star}|${number}${suffix}))?`
const comparator = new RegExp(
  `^ *(?:=|>=|>|<=|<|~|\\^)? *${number}(?:\\.(?:${star}(?:\\.${star})?|${number}${patch}))? *$`,
)

/** Whether it is a version as Rust's semver reads it (semver.org, nothing around it). */
export function isCrateVersion(text: string): boolean {
  return version.test(text) && fits(text)
}

/** Rust's numbers have 64 bits. */
const fits = (text: string): boolean =>
  (text.replace(/[-+].*$/s, '').match(/\d{19,}/g) ?? []).every((digits) => BigInt(digits) < 2n ** 64n)

/** What a version requirement is to Rust's semver: one, the bare wildcard, or none. */
export function judgeRequirement(text: string): 'valid' | 'wildcard' | 'invalid' {
  if (/^ *[*xX] *$/.test(text)) return 'wildcard'
  const parts = text.split(',')
  return parts.length <= 32 && parts.every((each) => comparator.test(each) && fits(each)) ? 'valid' : 'invalid'
}
