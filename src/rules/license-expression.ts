import { newerExceptions, newerLicenses, spdxExceptions, spdxLicenses } from './spdx.ts'

/** How a registry reads SPDX: PyPI takes any case; crates.io wants SPDX's own, and takes `/` for `OR`. */
export type LicenseDialect = 'pypi' | 'crates.io'

const byLowerCase = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [id.toLowerCase(), id]))

/** The two registries follow the SPDX list at their own pace. */
const licenses: Readonly<Record<LicenseDialect, ReadonlyMap<string, string>>> = {
  pypi: byLowerCase(spdxLicenses),
  'crates.io': byLowerCase([...spdxLicenses, ...newerLicenses]),
}
const exceptions: Readonly<Record<LicenseDialect, ReadonlyMap<string, string>>> = {
  pypi: byLowerCase(spdxExceptions),
  'crates.io': byLowerCase([...spdxExceptions, ...newerExceptions]),
}

/**
 * Why a licence expression is refused, or `undefined` where it is taken. PyPI: `packaging.licenses`
 * (`canonicalize_license_expression`). crates.io: its `licenses.rs`, which allows deprecated identifiers and `GPL-3.0+`.
 */
export function licenseDefect(expression: string, dialect: LicenseDialect): string | undefined {
  const spaced = dialect === 'crates.io' ? expression.replaceAll('/', ' OR ') : expression
  const tokens = spaced.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean)
  if (tokens.length === 0) return `Invalid license expression: '${expression}'`
  const parser = { tokens, at: 0, dialect }
  const defect = readAlternatives(parser)
  if (defect === 'syntax' || (defect === undefined && parser.at < tokens.length)) {
    return `Invalid license expression: '${expression}'`
  }
  return defect
}

/** The identifier that was probably meant. */
export function licenseSuggestion(expression: string): string | undefined {
  const plain = expression.toLowerCase().replace(/[^a-z0-9]+/g, '')
  const exact = licenses.pypi.get(expression.toLowerCase())
  return exact ?? spdxLicenses.find((id) => id.toLowerCase().replace(/[^a-z0-9]+/g, '') === plain) ?? usual[plain]
}

/** What people write, without signs and in lower case, and what SPDX calls it. */
const usual: Readonly<Record<string, string>> = {
  mitlicense: 'MIT',
  themitlicense: 'MIT',
  apache: 'Apache-2.0',
  apache2: 'Apache-2.0',
  apachelicense20: 'Apache-2.0',
  apachelicenseversion20: 'Apache-2.0',
  apachesoftwarelicense: 'Apache-2.0',
  bsd: 'BSD-3-Clause',
  bsdlicense: 'BSD-3-Clause',
  bsd3: 'BSD-3-Clause',
  bsd2: 'BSD-2-Clause',
  newbsd: 'BSD-3-Clause',
  gpl: 'GPL-3.0-or-later',
  gplv2: 'GPL-2.0-only',
  gplv3: 'GPL-3.0-only',
  gpl3: 'GPL-3.0-only',
  lgplv3: 'LGPL-3.0-only',
  agplv3: 'AGPL-3.0-only',
  mpl2: 'MPL-2.0',
  mozillapubliclicense20: 'MPL-2.0',
  psf: 'PSF-2.0',
  publicdomain: 'Unlicense',
  proprietary: 'LicenseRef-Proprietary',
}

interface Parser {
  readonly tokens: readonly string[]
  at: number
  readonly dialect: LicenseDialect
}

function keyword(parser: Parser): string | undefined {
  const token = parser.tokens[parser.at] ?? ''
  const lower = token.toLowerCase()
  // crates.io's parser knows `AND` and `and`, but not `And`
  const spelled = parser.dialect === 'pypi' || token === lower || token === token.toUpperCase()
  return spelled && ['and', 'or', 'with', '(', ')'].includes(lower) ? lower : undefined
}

/** terms joined by `AND` and `OR`; their precedence is of no concern here. */
function readAlternatives(parser: Parser): string | undefined {
  for (;;) {
    const defect = readTerm(parser)
    if (defect !== undefined) return defect
    const next = keyword(parser)
    if (next !== 'and' && next !== 'or') return undefined
    parser.at++
  }
}

function readTerm(parser: Parser): string | undefined {
  const word = keyword(parser)
  const token = parser.tokens[parser.at]
  if (token === undefined || (word !== undefined && word !== '(')) return 'syntax'
  parser.at++
  if (word === '(') {
    const defect = readAlternatives(parser)
    if (defect !== undefined) return defect
    if (keyword(parser) !== ')') return 'syntax'
    parser.at++
    return undefined
  }
  const defect = licenseIdDefect(token, parser.dialect)
  if (defect !== undefined || keyword(parser) !== 'with') return defect
  parser.at++
  const exception = keyword(parser) === undefined ? parser.tokens[parser.at] : undefined
  if (exception === undefined) return 'syntax'
  parser.at++
  return isKnownException(exception, parser.dialect) ? undefined : `Unknown license exception: '${exception}'`
}

function licenseIdDefect(token: string, dialect: LicenseDialect): string | undefined {
  const reference = dialect === 'pypi' ? /^licenseref-/i : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-/
  if (reference.test(token)) {
    const whole =
      dialect === 'pypi'
        ? /^licenseref-[A-Za-z0-9.-]+$/i
        : /^(?:DocumentRef-[A-Za-z0-9.-]*:)?LicenseRef-[A-Za-z0-9.-]*$/
    return whole.test(token) ? undefined : `Invalid licenseref: '${token}'`
  }
  const later = token.endsWith('+')
  const id = later ? token.slice(0, -1) : token
  if (dialect === 'crates.io') {
    if (id === 'NOASSERTION') return undefined
    if (later && id.endsWith('-or-later')) return `'${id}' says "or later" already: '${token}'`
  }
  return isKnown(licenses[dialect], id, dialect) ? undefined : `Unknown license: '${token}'`
}

function isKnown(list: ReadonlyMap<string, string>, id: string, dialect: LicenseDialect): boolean {
  const spelled = list.get(id.toLowerCase())
  return dialect === 'pypi' ? spelled !== undefined : spelled === id
}

/** crates.io lets a reference stand for an exception. */
const isKnownException = (id: string, dialect: LicenseDialect): boolean =>
  isKnown(exceptions[dialect], id, dialect) ||
  (dialect === 'crates.io' && /^(?:DocumentRef-[A-Za-z0-9.-]*:)?AdditionRef-[A-Za-z0-9.-]*$/.test(id))
