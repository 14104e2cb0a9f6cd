/** Domains that never receive mail (RFC 6761 and after), which PyPI's checker refuses. */
const specialUse = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']

/**
 * Why PyPI refuses the one address of `Author-email` or `Maintainer-email`, or `undefined` where it does not. Several
 * addresses, and texts in which Python's `parseaddr` finds none, are not looked at, as PyPI does not.
 */
export function emailDefect(field: string): string | undefined {
  // quoted names and comments may hold anything
  const plain = field.replace(/"(?:[^"\\]|\\.)*"/g, ' ').replace(/\([^()]*\)/g, ' ')
  if (/[,;:]/.test(plain)) return undefined
  const address = (/<([^<>]*)>/.exec(plain)?.[1] ?? plain).trim().replace(/\s*\.\s*/g, '.')
  // a bracket ends the address for `parseaddr`, and where there is none PyPI looks no further
  if (address === '' || /[[\]]/.test(address)) return undefined
  const parts = address.split('@')
  if (parts.length === 1) return `'${address}' is not a valid email address: An email address must have an @-sign.`
  const [local = '', domain = ''] = parts
  if (parts.length > 2 || domain === '' || /[<>]/.test(address) || /\s/.test(domain)) return undefined
  const long = address.length > 254 ? 'The email address is too long.' : undefined
  const wrong = localDefect(local) ?? domainDefect(domain) ?? long
  return wrong === undefined ? undefined : `'${address}' is not a valid email address: ${wrong}`
}

function localDefect(local: string): string | undefined {
  if (local === '') return 'There must be something before the @-sign.'
  if (/^\.|\.$|\.\./.test(local)) return 'The part before the @-sign has a period where it cannot be.'
  if (/[\s()[\]\\"]/.test(local)) return 'The part before the @-sign contains invalid characters.'
  return undefined
}

function domainDefect(domain: string): string | undefined {
  if (/[()[\]\\"_!#$%&'*+/=?^`{|}~]/.test(domain)) return 'The part after the @-sign contains invalid characters.'
  const labels = domain.split(/[.\u3002\uff0e\uff61]/)
  if (labels.some((label) => label === '' || label.length > 63 || /^-|-$/.test(label))) {
    return 'The part after the @-sign is not a valid domain.'
  }
  if (labels.some((label) => /^..--/.test(label) && !/^xn--/i.test(label))) {
    return 'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.'
  }
  if (/[^\p{L}\p{M}\p{N}.\-\u3002\uff0e\uff61]/u.test(domain)) return 'The part after the @-sign is invalid.'
  if (labels.length === 1) return 'The part after the @-sign is not valid. It should have a period.'
  const last = labels.at(-1)?.toLowerCase() ?? ''
  if (specialUse.includes(last)) return 'The part after the @-sign is a special-use or reserved name.'
  return /^\d+$/.test(last) ? 'The part after the @-sign is not within a valid top-level domain.' : undefined
}
