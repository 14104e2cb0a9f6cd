import type { Http } from '../ports/http.ts'
import type { SignedStatement } from './attestation.ts'
import type { CertificateSource } from './certificate.ts'
import { enter } from './rekor.ts'
import { type Got, sigstore, unusable } from './sigstore.ts'
import { payloadType, preAuthenticated } from './statement.ts'

/** The log may answer so late that the certificate has run out: then there is one more try, with a new one. */
const tries = 2

/** Signs a statement with the certificate of now and enters the signature into the log; or tells why it could not. */
export async function seal(http: Http, source: CertificateSource, statement: Buffer): Promise<Got<SignedStatement>> {
  for (let tried = 1; ; tried += 1) {
    const certified = await source()
    if ('problem' in certified) return certified
    const certificate = certified.got
    const signature = certificate.sign(preAuthenticated(payloadType, statement))
    const entered = await enter(http, { statement, signature, certificate })
    if ('problem' in entered) return entered
    const entry = entered.got
    const at = Number(entry.integratedTime) * 1000
    if (at >= certificate.from && at <= certificate.until) {
      return { got: { statement, signature, certificate: certificate.der, entry } }
    }
    const when = new Date(at).toISOString()
    if (tried >= tries) return { problem: unusable(sigstore.rekor, `its time is ${when}, outside of the certificate`) }
  }
}
