import { readFileSync } from 'node:fs'
import tls from 'node:tls'

/**
 * The certificate authorities to trust besides Node's own way, or `undefined` where Node's own way is right. Node reads
 * NODE_EXTRA_CA_CERTS by itself, but not SSL_CERT_FILE, which every other tool of a release reads. A list given to Node
 * takes the place of its own, so the list holds those too. A file that is not there adds nothing, as with OpenSSL.
 */
export function certificateAuthorities(environment: Readonly<Record<string, string>>): string[] | undefined {
  const file = pem(environment['SSL_CERT_FILE'])
  if (file === undefined) return undefined
  return [...new Set([...ownAuthorities(environment), ...certificatesOf(file)])]
}

function ownAuthorities(environment: Readonly<Record<string, string>>): readonly string[] {
  // Node 22.15 and later can tell its whole list; before, it is put together from its parts
  if (typeof tls.getCACertificates === 'function') return tls.getCACertificates('default')
  return [...tls.rootCertificates, ...certificatesOf(pem(environment['NODE_EXTRA_CA_CERTS']) ?? '')]
}

/** One entry a certificate: Node then takes hundreds of them without parsing one long text again and again. */
const certificatesOf = (text: string): readonly string[] =>
  text.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? []

function pem(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return undefined
  }
}
