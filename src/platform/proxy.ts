/**
 * The proxy that a request goes through, or `undefined` for the direct way. `environment` is read as curl and the
 * runner read it: `https_proxy` or `HTTPS_PROXY` for https, `http_proxy` or `HTTP_PROXY` for http, and `no_proxy` or
 * `NO_PROXY` with host names, suffixes (`example.org` covers `a.example.org`), `host:port` and `*`. An address without
 * a scheme is taken as http.
 */
export function proxyFor(url: URL, environment: Readonly<Record<string, string>>): string | undefined {
  const secure = url.protocol === 'https:'
  const proxy = secure
    ? variable(environment, 'https_proxy', 'HTTPS_PROXY')
    : variable(environment, 'http_proxy', 'HTTP_PROXY')
  if (proxy === undefined) return undefined
  const exceptions = (variable(environment, 'no_proxy', 'NO_PROXY') ?? '').split(/[,\s]+/).filter((each) => each !== '')
  const port = url.port === '' ? (secure ? '443' : '80') : url.port
  if (exceptions.some((each) => covers(each.toLowerCase(), url.hostname.toLowerCase(), port))) return undefined
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`
}

function covers(exception: string, host: string, port: string): boolean {
  if (exception === '*') return true
  const [, name, only] = /^(.*?)(?::(\d+))?$/.exec(exception) ?? []
  // `::1` and `[::1]` both name the host that a URL writes `[::1]`
  const plain = exception === host || `[${exception}]` === host
  if (plain) return true
  if (name === undefined || (only !== undefined && only !== port)) return false
  const suffix = name.replace(/^\*?\./, '')
  return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`))
}

const variable = (environment: Readonly<Record<string, string>>, ...names: readonly string[]): string | undefined =>
  names.map((name) => environment[name]?.trim()).find((value) => value !== undefined && value !== '')
