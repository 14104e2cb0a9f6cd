/** A place that a connection is wanted to. */
export interface Target {
  readonly protocol: 'http:' | 'https:'
  /** A name or an address, without brackets. */
  readonly host: string
  readonly port: number
}

/** The proxy through which this machine reaches a target; `undefined` where it goes straight there. */
export type MachineProxy = (target: Target) => URL | undefined

/** The machine reaches everything by itself. */
export const noProxy: MachineProxy = () => undefined

/**
 * Reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (and their lower-case forms, which win) as curl does. Only http
 * and https proxies can be used; any other is passed over.
 */
export function readMachineProxy(environment: Readonly<Record<string, string | undefined>>): MachineProxy {
  const value = (name: string): string | undefined =>
    [environment[name.toLowerCase()], environment[name]].find((each) => each !== undefined && each.trim() !== '')
  const all = value('ALL_PROXY')
  const proxies = { 'https:': readProxy(value('HTTPS_PROXY') ?? all), 'http:': readProxy(value('HTTP_PROXY') ?? all) }
  const exempt = (value('NO_PROXY') ?? '').split(/[\s,]+/).filter((each) => each !== '')
  return (target) => (exempt.some((rule) => isExempt(rule, target)) ? undefined : proxies[target.protocol])
}

function readProxy(value: string | undefined): URL | undefined {
  if (value === undefined) return undefined
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()) ? value.trim() : `http://${value.trim()}`
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined
}

/** `*`, `example.org` and `.example.org` (it and all below), `*.example.org`, an address, each with `:port` if it likes. */
function isExempt(rule: string, { host, port }: Target): boolean {
  if (rule === '*') return true
  const [, bracketed, plain, wanted] = /^(?:\[([^\]]+)\]|([^:]*|.*:.*:.*?))(?::(\d+))?$/.exec(rule.toLowerCase()) ?? []
  if (wanted !== undefined && Number(wanted) !== port) return false
  const name = (bracketed ?? plain ?? '').replace(/^\*?\./, '')
  const asked = host.toLowerCase()
  return name !== '' && (asked === name || asked.endsWith(`.${name}`))
}
