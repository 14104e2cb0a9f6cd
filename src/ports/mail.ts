/** Where mail is handed in. The user and the password are secrets. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS, where the server has it. */
  readonly secure: boolean
  /** Whether nothing is sent without TLS: a password is never sent in the clear but to this machine itself. */
  readonly needsTls: boolean
  readonly user: string | undefined
  readonly password: string | undefined
  /** The sender. */
  readonly from: string
}

/** A mail of plain text. */
export interface MailMessage {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  /** The same mail has the same id, however often it is sent. */
  readonly id: string
}

/** Mail. Gives the server's words where it, or any address, was refused; never throws. */
export interface Mail {
  send(server: MailServer, message: MailMessage): Promise<true | { readonly refused: string }>
}
