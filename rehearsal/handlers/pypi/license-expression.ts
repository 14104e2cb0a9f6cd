import { spdxExceptions, spdxLicenses } from './spdx.ts'

/**
 * Whether it is an SPDX licence expression that PyPI takes (PEP 639): known ids in any case, `+` behind an id,
 * `LicenseRef-…`, `AND`, `OR`, `WITH` a known exception, brackets.
 */
export function isLicenseExpression(text: string): boolean {
  const tokens = text.toLowerCase().replace(/[()]/g, ' $& ').trim().split(/\s+/)
  let at = 0
  const next = (word: string): boolean => {
    if (tokens[at] !== word) return false
    at += 1
    return true
  }
  const known = (isKnown: (id: string) => boolean): boolean => {
    at += 1
    return isKnown(tokens[at - 1] ?? '')
  }
  const operand = (): boolean => {
    if (!(next('(') ? expression() && next(')') : known(isLicense))) return false
    while (next('with')) if (!known((id) => spdxExceptions.has(id))) return false
    return true
  }
  const expression = (): boolean => {
    do if (!operand()) return false
    while (next('and') || next('or'))
    return true
  }
  return expression() && at === tokens.length
}

function isLicense(id: string): boolean {
  if (id.startsWith('licenseref-')) return /^[a-z0-9.-]*$/.test(id)
  return spdxLicenses.has(id.endsWith('+') ? id.slice(0, -1) : id)
}
