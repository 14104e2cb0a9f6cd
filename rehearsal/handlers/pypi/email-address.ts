const special = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']

/**
 * The address of an `Author-email` that PyPI looks at: the one of `Name <a@b.org>`. `undefined` where the field has none
 * or several, or cannot be read, none of which PyPI looks at (`email.utils.parseaddr`, strict as from Python 3.13).
 */
export function readAddress(field: string): string | undefined {
  // comments are no part of an address; what is quoted may hold anything
  const bare = field.replace(/"(?:[^"\\]|\\.)*"|\([^()]*\)/g, (part) => (part.startsWith('(') ? ' ' : part))
  const hidden = bare.replace(/"(?:[^"\\]|\\.)*"/g, (part) => '_'.repeat(part.length))
  const parts = hidden.split(/[,;]/).filter((part) => part.trim() !== '')
  if (parts.length !== 1 || /[[\]]/.test(hidden)) return undefined
  const angle = /^([^<>]*)<([^<>]*)>?\s*[,;]?\s*$/.exec(hidden)
  if (angle === null) return /[<>]/.test(hidden) ? undefined : addressIn(bare.replace(/[,;]\s*$/, ''))
  const [, name = '', inside = ''] = angle
  if (name.includes('@') || inside.includes(':')) return undefined
  return addressIn(bare.slice(name.length + 1, name.length + 1 + inside.length).replace(/\s*@\s*/, '@'))
}

/** An address without its name: nothing where its domain is missing, and of mere words the first. */
function addressIn(text: string): string | undefined {
  const given = text.trim()
  // `Group: a@b.org;`
  const address = /^[^":@]*:\s*(\S+@\S+)$/.exec(given)?.[1] ?? given
  const signs = address.replace(/"(?:[^"\\]|\\.)*"/g, '').split('@').length - 1
  if (signs > 1 || address.endsWith('@')) return undefined
  const whole = signs === 1 ? address : (address.split(/\s+/)[0] ?? '')
  return whole === '' ? undefined : whole
}

/** Why it is not an address, in the words of the email-validator package; `undefined` where it is one. Quoted local parts are not known here. */
export function addressFault(address: string): string | undefined {
  const at = address.indexOf('@')
  if (at < 0) return 'An email address must have an @-sign.'
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  const fault = localFault(local) ?? domainFault(domain)
  const more = address.length - 254
  return fault ?? (more > 0 ? `The email address is too long (${counted(more)} too many).` : undefined)
}

const counted = (count: number): string => `${count} character${count === 1 ? '' : 's'}`

function localFault(local: string): string | undefined {
  if (local === '') return 'There must be something before the @-sign.'
  const strange = [...new Set(local.match(/[^\w.!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]/gu) ?? [])]
  if (strange.length > 0) {
    const names = strange.map((char) => (char === ' ' ? 'SPACE' : `'${char}'`))
    return `The email address contains invalid characters before the @-sign: ${names.join(', ')}.`
  }
  if (local.startsWith('.')) return 'An email address cannot start with a period.'
  if (local.endsWith('.')) return 'An email address cannot have a period immediately before the @-sign.'
  return local.includes('..') ? 'An email address cannot have two periods in a row.' : undefined
}

function domainFault(domain: string): string | undefined {
  if (domain === '') return 'There must be something after the @-sign.'
  if (domain.startsWith('[')) return 'A bracketed IP address after the @-sign is not allowed here.'
  const strange = [...new Set(domain.match(/[^a-z0-9.\-\u0080-\u{10ffff}]/giu) ?? [])]
  if (strange.length > 0) {
    const names = strange.map((char) => (char === ' ' ? 'SPACE' : `'${char}'`))
    return `The part after the @-sign contains invalid characters: ${names.join(', ')}.`
  }
  if (domain.startsWith('.')) return 'An email address cannot have a period immediately after the @-sign.'
  if (domain.endsWith('.')) return 'An email address cannot end with a period.'
  if (domain.includes('..')) return 'An email address cannot have two periods in a row.'
  if (domain.startsWith('-')) return 'An email address cannot have a hyphen immediately after the @-sign.'
  if (/-\.|\.-/.test(domain)) return 'An email address cannot have a period and a hyphen next to each other.'
  const labels = domain.split('.')
  if (labels.some((label) => /^..--/.test(label) && !/^xn--/i.test(label))) {
    return (
      'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
      'except Punycode.'
    )
  }
  const foreign = labels.find((label) => /[^\p{L}\p{M}\p{N}\-\u3002\uff0e\uff61]/u.test(label))
  if (foreign !== undefined) return codepointFault(foreign)
  const long = labels.find((label) => label.length > 63)
  if (long !== undefined) {
    return `After the @-sign, periods cannot be separated by so many characters (${counted(long.length - 63)} too many).`
  }
  if (!domain.includes('.')) return 'The part after the @-sign is not valid. It should have a period.'
  const top = domain.toLowerCase().split('.').at(-1) ?? ''
  if (special.includes(top)) {
    return 'The part after the @-sign is a special-use or reserved name that cannot be used with email.'
  }
  return /[a-z\u0080-\u{10ffff}]$/iu.test(top)
    ? undefined
    : 'The part after the @-sign is not valid. It is not within a valid top-level domain.'
}

/** What Python's idna says of the first character that no domain can hold. */
function codepointFault(label: string): string {
  const index = Array.from(label).findIndex((char) => /[^\p{L}\p{M}\p{N}-]/u.test(char))
  const point = (Array.from(label)[index]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `The part after the @-sign is invalid (Codepoint U+${point} at position ${index + 1} of '${label}' not allowed).`
}
