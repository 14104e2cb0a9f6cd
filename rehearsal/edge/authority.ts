import type { Site } from './answer.ts'

/** A host and a port, as CONNECT names them. */
export interface Authority {
  /** Lower case, without brackets. */
  readonly host: string
  readonly port: number
}

/** The hosts that are answered here. A key is a host name, or `host:port` for another port than 443. */
export type Sites = ReadonlyMap<string, Site>

/** Reads `pypi.org:443` or `[::1]:443`; `undefined` where it is neither. */
export function readAuthority(text: string | undefined): Authority | undefined {
  const [, bracketed, name, port] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+)):(\d{1,5})$/i.exec(text ?? '') ?? []
  const host = bracketed ?? name
  return host === undefined || Number(port) > 65_535 ? undefined : { host: host.toLowerCase(), port: Number(port) }
}

/** Who answers for it, if anybody here does. */
export function siteAt(sites: Sites, { host, port }: Authority): Site | undefined {
  return port === 443 ? sites.get(host) : sites.get(`${host}:${port}`)
}

/** The host names that the certificate has to be good for. */
export function namesOf(sites: Sites): readonly string[] {
  return [...new Set([...sites.keys()].map((key) => readAuthority(key)?.host ?? key))]
}
