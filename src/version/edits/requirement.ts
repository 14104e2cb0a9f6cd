import semver from 'semver'

/**
 * A Cargo requirement that lets `version` in and keeps its operator and how many numbers it tells: `^1.2` → `^1.3`,
 * `~1.2.3` → `~1.3.0`, `=1.2.3`, `1.2.*` → `1.3.*`. One that lets it in already and is a range (`>=1, <3`) stays.
 * `undefined` where no such requirement can be made (Cargo reference, "Specifying dependencies").
 */
export function raiseRequirement(requirement: string, version: string): string | undefined {
  const parts = requirement.split(',')
  const [only = ''] = parts
  if (parts.length > 1 || /^\s*[<>]/.test(only)) return isIn(requirement, version) ? requirement : undefined
  const [, before = '', operator = '', numbers = '', after = ''] =
    /^(\s*)([~^=]?)(\s*[0-9*xX][0-9A-Za-z.*+-]*)(\s*)$/.exec(only) ?? []
  if (numbers === '') return undefined
  const space = /^\s*/.exec(numbers)?.[0] ?? ''
  const isPrerelease = version.includes('-')
  const core = (version.split(/[-+]/, 1)[0] ?? '').split('.')
  const told = numbers.trim().split(/[-+]/, 1)[0]?.split('.') ?? []
  const wild = told.findIndex((each) => /^[*xX]$/.test(each))
  if (wild >= 0) {
    // a wildcard never lets a pre-release in; the nearest that does is the operator of the same reach
    if (isPrerelease) return `${before}${['>=', '^', '~'][wild] ?? '='}${version}${after}`
    return `${before}${operator}${space}${[...core.slice(0, wild), ...told.slice(wild)].join('.')}${after}`
  }
  const text =
    isPrerelease || told.length >= 3 ? (version.split('+', 1)[0] ?? version) : core.slice(0, told.length).join('.')
  return `${before}${operator}${space}${text}${after}`
}

/** Whether Cargo would take `version`: a bare number is a caret, and commas are "and". */
function isIn(requirement: string, version: string): boolean {
  const range = requirement
    .split(',')
    .map((each) => each.trim())
    .map((each) => (/^\d/.test(each) ? `^${each}` : each))
    .join(' ')
  return semver.validRange(range) !== null && semver.satisfies(version, range)
}
