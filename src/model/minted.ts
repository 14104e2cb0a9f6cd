import { list, object, type Of, oneOf, text } from './shape.ts'

const minted = list(object({ ecosystem: oneOf('python', 'rust'), url: text, secret: text }))

/** Credentials that were minted for this job and are not revoked yet, as the main step leaves them for the post step. */
export type Minted = Of<typeof minted>

/** Reads them; empty where there are none, or nothing that can be read. */
export function readMinted(json: string): Minted {
  try {
    return json === '' ? [] : minted(JSON.parse(json), '')
  } catch {
    return []
  }
}
