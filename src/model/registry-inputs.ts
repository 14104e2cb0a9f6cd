import { type Problem, problem } from './problem.ts'

/** The inputs that say where registries are, and who comes; absent where they were not given. */
export interface RegistryInputs {
  readonly 'pypi-url': string | undefined
  readonly 'pypi-index-url': string | undefined
  readonly 'crates-url': string | undefined
  readonly 'pypi-user': string | undefined
}

/** What cannot be in them. A value that may hold a password is not repeated. */
export function mistakesIn(given: RegistryInputs): readonly Problem[] {
  return [...addresses.flatMap((name) => mistakeIn(name, given[name]) ?? []), ...ofOneIndex(given)]
}

const addresses = ['pypi-url', 'pypi-index-url', 'crates-url'] as const

function mistakeIn(name: (typeof addresses)[number], value: string | undefined): Problem | undefined {
  if (value === undefined) return undefined
  // cargo names a sparse index so
  const address = name === 'crates-url' ? value.replace(/^sparse\+/, '') : value
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    return invalid(name, ` ${JSON.stringify(value)}`, 'Give a whole https address.')
  }
  const { username, password } = new URL(address)
  if (username === '' && password === '') return undefined
  // an address is shown in logs and reports
  const fix =
    name === 'crates-url'
      ? 'Take it out, and give the token in `crates-token`.'
      : 'Take it out: the user belongs into `pypi-user`, the password into `pypi-token`.'
  return invalid(name, ' an address with a user or a password in it', fix)
}

/** What is said of the index of `pypi-url` is nothing without it. */
function ofOneIndex({
  'pypi-url': url,
  'pypi-index-url': index,
  'pypi-user': user,
}: RegistryInputs): readonly Problem[] {
  const problems: Problem[] = []
  // a colon ends the name (RFC 7617)
  if (user !== undefined && /[:\p{Cc}]/u.test(user)) {
    problems.push(
      invalid('pypi-user', ' a name with a colon', 'Give the name alone; the password belongs into `pypi-token`.'),
    )
  } else if (user !== undefined && user !== '__token__' && url === undefined) {
    const fix =
      'PyPI and TestPyPI take API tokens, whose user is always `__token__`. For another index give `pypi-url`.'
    problems.push(invalid('pypi-user', ` ${JSON.stringify(user)}`, fix))
  }
  if (index !== undefined && url === undefined) {
    const fix = 'It says where the index of `pypi-url` is read: give that one, too.'
    problems.push(invalid('pypi-index-url', ' alone', fix))
  }
  return problems
}

const invalid = (name: keyof RegistryInputs, what: string, fix: string): Problem =>
  problem('input-invalid', `The input \`${name}\` cannot be${what}.`, fix)
