import { readFile } from 'node:fs/promises'
import * as tls from 'node:tls'

type Environment = Readonly<Record<string, string | undefined>>

/** Variables by which a user replaces the list of authorities that a client trusts. */
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'PIP_CERT', 'CARGO_HTTP_CAINFO'] as const

/** Where Debian, Fedora, SUSE, Alpine, macOS and the BSDs keep the list. */
export const USUAL_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
] as const

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/**
 * Every authority that this machine trusts, as PEM: the files that the environment names; where it names none, the
 * platform's own list, and failing that Node's. NODE_EXTRA_CA_CERTS adds to a list and never replaces one, so it is added.
 */
export async function readAuthorities(
  environment: Environment,
  usual: readonly string[] = USUAL_BUNDLES,
): Promise<string> {
  const named = (await Promise.all(REPLACING.map((name) => certificatesIn(environment[name])))).flat()
  const extra = await certificatesIn(environment['NODE_EXTRA_CA_CERTS'])
  const trusted = named.length > 0 ? named : await platformAuthorities(usual)
  return [...new Set([...trusted, ...extra])].map((each) => `${each}\n`).join('')
}

async function platformAuthorities(usual: readonly string[]): Promise<readonly string[]> {
  for (const path of usual) {
    const found = await certificatesIn(path)
    if (found.length > 0) return found
  }
  // Windows has no file; Node can read its store from 22.15 on.
  const system = 'getCACertificates' in tls ? tls.getCACertificates('system') : []
  return [...tls.rootCertificates, ...system].map((each) => each.trim())
}

/** The certificates of one file; none where there is no such file. Comments and keys in it stay behind. */
async function certificatesIn(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined || path === '') return []
  const text = await readFile(path, 'utf8').catch(() => '')
  return (text.match(CERTIFICATE) ?? []).map((each) => each.replaceAll('\r\n', '\n'))
}
