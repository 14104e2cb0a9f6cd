import { createHash } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const RAW_LENGTH = 31

/** What tokens of trusted publishing begin with; users' tokens begin with `cio` alone. */
export const TOKEN_PREFIX = 'cio_tp_'

/** A new token, `cio_tp_` + 31 letters and digits + their check character (`crates_io_trustpub/src/access_token.rs`). */
export function makeAccessToken(random: (length: number) => Uint8Array): string {
  const raw = Array.from(random(RAW_LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
  return `${TOKEN_PREFIX}${raw}${checkCharacter(raw)}`
}

/** The SHA-256 of a token's secret part, under which it is kept; `undefined` where the text is not such a token. */
export function accessTokenKey(token: string): string | undefined {
  const match = /^cio_tp_([A-Za-z0-9]{31})([A-Za-z0-9])$/.exec(token)
  const raw = match?.[1]
  if (raw === undefined || match?.[2] !== checkCharacter(raw)) return undefined
  return createHash('sha256').update(raw).digest('hex')
}

function checkCharacter(raw: string): string {
  const sum = Buffer.from(raw).reduce((all, byte) => all ^ byte, 0)
  return ALPHABET.charAt(sum % ALPHABET.length)
}
