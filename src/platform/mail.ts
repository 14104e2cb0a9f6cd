import type { Mail, MailMessage, MailServer } from '../ports/mail.ts'
import { certificateAuthorities } from './certificates.ts'

/** Milliseconds for the whole of it: whoever is told of a release never holds it up. */
const patience = 20_000

/**
 * Mail by SMTP through `nodemailer`, which is loaded at the first mail only. The server's certificate is held against the
 * authorities that every other connection is held against.
 */
export function createMail(environment: Readonly<Record<string, string>>): Mail {
  return {
    async send(server, message) {
      const { createTransport } = await import('nodemailer')
      const ca = certificateAuthorities(environment)
      const transport = createTransport({
        ...placeOf(server),
        connectionTimeout: patience / 2,
        greetingTimeout: patience / 2,
        socketTimeout: patience / 2,
        disableFileAccess: true,
        disableUrlAccess: true,
        ...(ca && { tls: { ca } }),
      })
      const late = deadline()
      try {
        const sent = await Promise.race([transport.sendMail(letter(server, message)), late.passed])
        return sent.rejected.length === 0
          ? true
          : { refused: `it takes no mail for ${sent.rejected.length} of the addresses` }
      } catch (error) {
        return { refused: wordsOf(error) }
      } finally {
        late.clear()
        transport.close()
      }
    },
  }
}

function placeOf({ host, port, secure, needsTls, user, password }: MailServer) {
  return {
    host,
    port,
    secure,
    requireTLS: needsTls,
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
  }
}

/** Machines know by `Auto-Submitted` that nobody waits for an answer (RFC 3834). */
const letter = ({ from }: MailServer, { to, subject, text, id }: MailMessage) => ({
  from,
  to: [...to],
  subject,
  text,
  messageId: `<${id.replace(/[^\w.-]/g, '-')}@release-action>`,
  headers: { 'Auto-Submitted': 'auto-generated' },
})

function deadline(): { readonly passed: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience)
  })
  return { passed, clear: () => clearTimeout(timer) }
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300)
