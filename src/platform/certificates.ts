import { readFileSync } from 'node:fs'
import tls from 'node:tls'

/**
 * The certificate authorities to trust besides Node's own way, or `undefined` where Node's own way is right. Node reads
 * NODE_EXTRA_CA_CERTS by itself, but not SSL_CERT_FILE, which every other tool of a release reads. A list given to Node
 * takes the place of its own, so the list holds those too. A file that is not there adds nothing, as with OpenSSL, and
 * neither does one that Node has read already: its own way takes a tenth of the 30 ms of a list.
 */
export function certificateAuthorities(environment: Readonly<Record<string, string>>): string[] | undefined {
  const file = pem(environment['SSL_CERT_FILE'])
  if (file === undefined) return undefined
  const wanted = certificatesOf(file)
  const read = new Set(extraAuthorities().map(withoutSpace))
  if (wanted.every((each) => read.has(withoutSpace(each)))) return undefined
  return [...new Set([...ownAuthorities(environment), ...wanted])]
}

/** What this process took from NODE_EXTRA_CA_CERTS when it began; Node 22.15 and later can tell. */
const extraAuthorities = (): readonly string[] =>
  typeof tls.getCACertificates === 'function' ? tls.getCACertificates('extra') : []

/** Node tells certificates in lines of its own length. */
const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '')

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
