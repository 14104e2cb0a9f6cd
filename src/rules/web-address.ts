/**
 * Whether PyPI takes it as an address: http or https, a port that can be one, no brackets outside the host (warehouse
 * `utils/http.py`). Its checker lets spaces and foreign letters pass, and asks for no host, so this does too.
 */
export function isWebAddress(text: string): boolean {
  const [, authority = '', rest] = /^https?:(?:\/\/([^/?#]*))?([^#]*)/i.exec(text) ?? []
  if (rest === undefined || /[[\]]/.test(rest)) return false
  const port = /:(\d*)$/.exec(authority)?.[1] ?? ''
  return Number(port) <= 65_535
}
