import { isTable, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** Requirements by dependency group. */
export type Groups = Readonly<Record<string, readonly string[]>>

/**
 * What `[tool.poetry]` keeps for development, by group, in pip's words (PEP 508): `[tool.poetry.group.*.dependencies]`, and
 * the older `dev-dependencies`. Dependencies on folders, and alternatives (`||`), have no such words: the ones are left out,
 * of the others the version is (Poetry, "Dependency specification").
 */
export function poetryGroups(poetry: Table): Groups {
  const groups = tableAt(poetry, 'group')
  const named = Object.keys(groups).map((name) => [name, requirements(tableAt(groups, name, 'dependencies'))] as const)
  const old = requirements(tableAt(poetry, 'dev-dependencies'))
  const found =
    old.length === 0 ? named : [...named.filter(([name]) => name !== 'dev'), ['dev', devOf(named, old)] as const]
  return Object.fromEntries(found.filter(([, each]) => each.length > 0))
}

const devOf = (named: readonly (readonly [string, readonly string[]])[], old: readonly string[]): readonly string[] => [
  ...new Set([...(named.find(([name]) => name === 'dev')?.[1] ?? []), ...old]),
]

function requirements(dependencies: Table): readonly string[] {
  return Object.entries(dependencies).flatMap(([name, value]) => {
    // the interpreter is none of the packages; a name becomes the beginning of an argument
    if (name === 'python' || !/^[A-Za-z0-9][\w.-]*$/.test(name)) return []
    const each: readonly unknown[] = Array.isArray(value) ? value : [value]
    return each.flatMap((one) => requirement(name, one) ?? [])
  })
}

/** `pytest>=8,<9; python_version >= "3.9"` of a name and what is written for it. */
function requirement(name: string, value: unknown): string | undefined {
  if (typeof value === 'string') return `${name}${specifiers(value)}`
  if (!isTable(value) || 'path' in value) return undefined
  const extras = textsAt(value, 'extras')
  const whole = `${name}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`
  const source = sourceOf(value)
  const conditions = [textAt(value, 'markers'), pythonMarker(textAt(value, 'python')), platformMarker(value)]
  const marker = conditions.flatMap((each) => (each === undefined ? [] : [`(${each})`])).join(' and ')
  const wanted =
    source === undefined ? `${whole}${specifiers(textAt(value, 'version') ?? '*')}` : `${whole} @ ${source}`
  return marker === '' ? wanted : `${wanted} ; ${marker}`
}

function sourceOf(value: Table): string | undefined {
  const git = textAt(value, 'git')
  if (git === undefined) return textAt(value, 'url')
  const at = textAt(value, 'rev') ?? textAt(value, 'tag') ?? textAt(value, 'branch')
  const below = textAt(value, 'subdirectory')
  return `git+${git}${at === undefined ? '' : `@${at}`}${below === undefined ? '' : `#subdirectory=${below}`}`
}

const platformMarker = (value: Table): string | undefined => {
  const platform = textAt(value, 'platform')
  return platform === undefined ? undefined : `sys_platform == "${platform}"`
}

function pythonMarker(written: string | undefined): string | undefined {
  const parts = (written === undefined ? '' : specifiers(written)).split(',').flatMap((each) => {
    const [, operator, version] = /^(>=|<=|==|!=|~=|>|<)([\w.*]+)$/.exec(each) ?? []
    const variable =
      version?.split('.').length === 2 && !version.includes('*') ? 'python_version' : 'python_full_version'
    return operator === undefined ? [] : [`${variable} ${operator} "${version}"`]
  })
  return parts.length === 0 ? undefined : parts.join(' and ')
}

/** `>=1.2,<2.0` of `^1.2`, `~1.2`, `1.*`, `1.2` and of pip's own; empty for any version, and where there are alternatives. */
function specifiers(written: string): string {
  const parts = written
    .trim()
    .replace(/([<>=!~^])\s+/g, '$1')
    .split(/\s*,\s*|\s+/)
  if (written.includes('|') || parts.includes('*')) return ''
  return parts
    .filter((each) => each !== '')
    .map((each) => specifier(each))
    .join(',')
}

function specifier(part: string): string {
  const [, operator = '', version = ''] = /^(\^|~(?!=)|[<>=!~]=?|===)?v?(.*)$/.exec(part) ?? []
  if (operator !== '^' && operator !== '~') return operator === '' || operator === '=' ? `==${version}` : part
  const numbers = (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number)
  // a caret lets everything right of the first number that is not 0 move, a tilde everything right of the second one
  const first = numbers.findIndex((each) => each !== 0)
  const at = operator === '~' ? Math.min(1, numbers.length - 1) : first === -1 ? numbers.length - 1 : first
  const upper = numbers.slice(0, at + 1).map((each, index) => (index === at ? each + 1 : each))
  return `>=${version},<${upper.join('.')}`
}
