/** As much of the package as the tests use; it brings no types of its own. */
declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  type Done = (error?: Error | null, answer?: unknown) => void

  export class SMTPServer {
    constructor(options: {
      readonly secure?: boolean
      readonly key?: string
      readonly cert?: string
      readonly disabledCommands?: readonly string[]
      readonly authOptional?: boolean
      readonly allowInsecureAuth?: boolean
      readonly logger?: boolean
      readonly onAuth?: (
        auth: { readonly username?: string; readonly password?: string },
        session: unknown,
        done: Done,
      ) => void
      readonly onRcptTo?: (address: { readonly address: string }, session: unknown, done: Done) => void
      readonly onData?: (
        stream: Readable,
        session: {
          readonly secure: boolean
          readonly envelope: {
            readonly mailFrom: { readonly address: string }
            readonly rcptTo: readonly { readonly address: string }[]
          }
        },
        done: Done,
      ) => void
    })
    readonly server: Server
    listen(port: number, host: string, listening: () => void): Server
    close(closed: () => void): void
    on(event: 'error', listener: (error: Error) => void): void
  }
}
