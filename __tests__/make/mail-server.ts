import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { issueCertificates } from '../../rehearsal/certificates.ts'

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  /** Whether it came over TLS. */
  readonly secure: boolean
  /** Headers and body, as they were sent. */
  readonly raw: string
}

/** What differs from a server that takes everything from everybody, with STARTTLS. */
export interface MailServerDifferences {
  /** TLS from the first byte. */
  readonly secure?: boolean
  /** Without STARTTLS. */
  readonly plain?: boolean
  readonly user?: string
  readonly password?: string
  /** Addresses that it takes no mail for. */
  readonly strangers?: readonly string[]
}

/** A running SMTP server. */
export interface MailServer {
  readonly port: number
  readonly mails: readonly TakenMail[]
  /** The authority of its certificate, PEM. */
  readonly caPem: string
  close(): Promise<void>
}

/** Starts a real SMTP server on a port of its own, with a certificate for `localhost`. */
export async function openMailServer(differs: MailServerDifferences = {}): Promise<MailServer> {
  const { caPem, certPem, keyPem } = await issueCertificates(['localhost'])
  const { secure = false, plain = false, user, password, strangers = [] } = differs
  const mails: TakenMail[] = []
  const server = new SMTPServer({
    secure,
    key: keyPem,
    cert: certPem,
    disabledCommands: [...(plain ? ['STARTTLS'] : []), ...(user === undefined ? ['AUTH'] : [])],
    authOptional: user === undefined,
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) => {
      const isRight = auth.username === user && auth.password === password
      done(isRight ? null : new Error(`Invalid credentials for ${auth.username ?? ''}`), { user: auth.username })
    },
    onRcptTo: ({ address }, _session, done) => {
      done(strangers.includes(address) ? new Error(`No such mailbox: ${address}`) : null)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const to = rcptTo.map((each) => each.address)
        mails.push({ from: mailFrom.address, to, secure: session.secure, raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  // a client that breaks off is what some tests are about
  server.on('error', () => {})
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    caPem,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
