import { isLicenseExpression } from './license-expression.ts'
import { knownHeaders } from './metadata-fields.ts'
import { projectName } from './names.ts'
import { repr, reprList } from './python-repr.ts'
import { readRequirement } from './requirement.ts'
import { isSpecifierSet, readVersion } from './version.ts'

/** Why packaging 26.2 refuses the field, in its words; `undefined` where it takes it. */
export function fieldFault(name: string, header: string, values: readonly string[]): string | undefined {
  const check = checks.get(name)
  for (const value of check === undefined ? [] : values) {
    const fault = check?.(value, repr(header))
    if (fault !== undefined) return fault
  }
  return undefined
}

type Check = (value: string, header: string) => string | undefined

/** The commonest sentence. */
const unless =
  (holds: (value: string) => boolean): Check =>
  (value, header) =>
    holds(value) ? undefined : `${repr(value)} is invalid for ${header}`

const importName: Check = (value, header) => {
  const [dotted = '', ...options] = value.split(';')
  const name = dotted.trimEnd()
  for (const part of name.split('.')) {
    if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(part)) {
      return `${repr(name)} is invalid for ${header}; ${repr(part)} is not a valid identifier`
    }
    if (pythonKeywords.has(part)) return `${repr(name)} is invalid for ${header}; ${repr(part)} is a keyword`
  }
  if (options.length > 0 && options.join(';').trimStart() !== 'private') {
    return `${repr(value)} is invalid for ${header}; the only valid option is 'private'`
  }
  return undefined
}

const licenseFile: Check = (path, header) => {
  const start = `${repr(path)} is invalid for ${header},`
  if (path.includes('..')) return `${start} parent directory indicators are not allowed`
  if (path.includes('*')) return `${start} paths must be resolved`
  if (path.startsWith('/') || /^[a-z]:[\\/]/i.test(path) || path.startsWith('\\\\'))
    return `${start} paths must be relative`
  // what Python's path type would write differently: backslashes, `./`, `//`, a slash at the end
  if (path !== '.' && /\\|\/\/|\/$|(^|\/)\.(\/|$)/.test(path)) return `${start} paths must use '/' delimiter`
  return undefined
}

const contentTypes = ['text/markdown', 'text/plain', 'text/x-rst']

const contentType: Check = (value, header) => {
  const [type = '', ...rest] = value.split(';').map((part) => part.trim())
  if (!contentTypes.includes(type.toLowerCase())) {
    return `${header} must be one of ${reprList(contentTypes)}, not ${repr(value)}`
  }
  const parameters = new Map(
    rest.map((part) => {
      const [key = '', text = ''] = part.split('=').map((each) => each.trim())
      return [key.toLowerCase(), text.replace(/^"(.*)"$/, '$1')] as const
    }),
  )
  const charset = parameters.get('charset') ?? 'UTF-8'
  if (charset !== 'UTF-8') return `${header} can only specify the UTF-8 charset, not ${repr(charset)}`
  const variant = parameters.get('variant') ?? 'GFM'
  if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
    return `valid Markdown variants for ${header} are ['GFM', 'CommonMark'], not ${repr(variant)}`
  }
  return undefined
}

const dynamic: Check = (value) => {
  const field = value.toLowerCase()
  if (['name', 'version', 'metadata-version'].includes(field)) return `${repr(field)} is not allowed as a dynamic field`
  return knownHeaders.has(field) ? undefined : `${repr(field)} is not a valid dynamic field`
}

const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['name', unless((value) => projectName.test(value))],
  ['version', unless((value) => readVersion(value) !== undefined)],
  ['summary', (value, header) => (value.includes('\n') ? `${header} must be a single line` : undefined)],
  ['description_content_type', contentType],
  ['dynamic', dynamic],
  ['provides_extra', unless((value) => projectName.test(value))],
  ['requires_python', unless(isSpecifierSet)],
  ['requires_dist', unless((value) => readRequirement(value) !== undefined)],
  ['license_expression', unless(isLicenseExpression)],
  ['license_file', licenseFile],
  ['import_name', importName],
  ['import_namespace', importName],
])

const pythonKeywords: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
)
