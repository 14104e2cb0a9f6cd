import type { MailServer } from '../ports/mail.ts'

/**
 * Reads `smtps://user:password@mail.example.org:465?from=releases@example.org`. Without `from` the user is the sender
 * where it is an address. Gives the words of what is wrong, which never hold any part of the address.
 */
export function readMailServer(address: string): MailServer | { readonly wrong: string } {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    return { wrong: 'is no address of the form smtps://user:password@host:465?from=releases@example.org' }
  }
  const unknown = [...url.searchParams.keys()].filter((each) => each !== 'from')
  if (unknown.length > 0 || (url.pathname !== '' && url.pathname !== '/')) {
    return { wrong: 'has more than a server and `from` in it' }
  }
  const user = decoded(url.username)
  const password = decoded(url.password)
  if (user === false || password === false) {
    return { wrong: 'has a user or a password with a `%` that is not written as `%25`' }
  }
  const from = url.searchParams.get('from') ?? (isAddress(user) ? user : undefined)
  if (!isAddress(from)) return { wrong: 'does not say who the sender is: add ?from=releases@example.org' }
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    needsTls: !secure && user !== undefined && !['localhost', '127.0.0.1', '::1'].includes(host),
    user,
    password,
    from,
  }
}

const isAddress = (text: string | undefined): text is string =>
  text !== undefined && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text)

function decoded(part: string): string | undefined | false {
  if (part === '') return undefined
  try {
    return decodeURIComponent(part)
  } catch {
    return false
  }
}
