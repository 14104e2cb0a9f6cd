import { describe, expect, test } from '@jest/globals'
import { guardPypiToken, type TokenUse } from '../../src/guards/pypi-token.ts'
import { Credential } from '../../src/model/credential.ts'
import { readPypiToken } from '../../src/model/pypi-token.ts'

const field = (type: number, text: string): Buffer => {
  const length = Buffer.byteLength(text)
  const size = length < 128 ? [length] : [(length & 127) | 128, length >> 7]
  return Buffer.concat([Buffer.from([type, ...size]), Buffer.from(text)])
}
const end = Buffer.from([0])

/** A token as PyPI writes it: location, identifier, caveats, signature. */
const macaroon = (location: string, ...caveats: readonly unknown[]): string => {
  const parts = [
    Buffer.from([2]),
    field(1, location),
    field(2, '00000000-0000-4000-8000-000000000000'),
    end,
    ...caveats.flatMap((each) => [field(2, JSON.stringify(each)), end]),
    end,
    field(6, 's'.repeat(32)),
  ]
  return `pypi-${Buffer.concat(parts).toString('base64url')}`
}

const use: TokenUse = {
  registry: 'pypi',
  projects: ['My.Project'],
  now: Date.parse('2026-11-21T12:00:00Z'),
  isFallback: false,
}
const guard = (secret: string, more: Partial<TokenUse> = {}) =>
  guardPypiToken(new Credential(secret, 'given'), { ...use, ...more })

/** The start of every token of PyPI's, as its documentation shows it. */
test('a token written here begins as those of the real indexes do', () => {
  expect(macaroon('pypi.org')).toMatch(/^pypi-AgEIcHlwaS5vcmc/)
  expect(macaroon('test.pypi.org')).toMatch(/^pypi-AgENdGVzdC5weXBpLm9yZw/)
})

test('what a token tells of itself is read, also where a caveat is long', () => {
  const names = Array.from({ length: 40 }, (_, at) => `project-${at}`)
  expect(readPypiToken(macaroon('pypi.org', [1, names], [3, 'user'], [0, 1_800_000_000, 0]))).toEqual({
    location: 'pypi.org',
    expires: 1_800_000_000,
    projects: names,
  })
  expect(readPypiToken(macaroon('pypi.org'))).toEqual({ location: 'pypi.org', expires: undefined, projects: undefined })
})

describe('a token passes', () => {
  test.each([
    ['of the whole account', macaroon('pypi.org', [3, 'u']), {}],
    ['of the project, however it is spelled', macaroon('pypi.org', [1, ['my-project', 'other']]), {}],
    ['of TestPyPI for TestPyPI', macaroon('test.pypi.org'), { registry: 'testpypi' as const }],
    ['whose caveats are of a kind that is not known', macaroon('pypi.org', [99, 'x'], 'text', { version: 1 }), {}],
    ['that is not written as a macaroon, for PyPI alone knows', 'pypi-something', {}],
    ['of any kind on another index', 'secret:with/any=thing', { registry: 'other' as const }],
    ['that is a password of several words there', 'Größe und Ehre', { registry: 'other' as const }],
  ])('%s', (_title, secret, more) => {
    expect(guard(secret, more)).toEqual([])
  })
  test('that is not there', () => {
    expect(guardPypiToken(undefined, use)).toEqual([])
  })
})

describe('a token is refused', () => {
  const whole = macaroon('pypi.org', [1, ['my-project']])
  test.each([
    ['that is a password', 'correct-horse', 'takes no passwords'],
    ['of GitHub', `ghp_${'a'.repeat(36)}`, 'token of GitHub'],
    ['of crates.io', `cio${'a'.repeat(32)}`, 'token of crates.io'],
    ['with the user name before it', `__token__:${whole}`, 'user name'],
    ['that is an expression', '${{ secrets.PYPI_TOKEN }}', 'expression'],
    ['that is a variable of a shell', '$PYPI_TOKEN', 'expression'],
    ['in quotes', `"${whole}"`, 'quotes'],
    ['in two lines', `${whole.slice(0, 40)}\n${whole.slice(40)}`, 'white space'],
    ['with letters of another alphabet', 'pypi-Ağ', 'characters'],
    ['that was cut', whole.slice(0, -10), 'damaged'],
    ['that is too long', `${whole}AAAA`, 'damaged'],
    ['of TestPyPI', macaroon('test.pypi.org'), 'token of test.pypi.org, and the files go to pypi.org'],
    ['that has run out', macaroon('pypi.org', [0, 1_700_000_000, 0]), 'ran out at 2023-11-14T22:13:20.000Z'],
    ['of another project', macaroon('pypi.org', [1, ['other']]), 'for other only, and My.Project is to be published'],
  ])('%s', (_title, secret, words) => {
    const found = guard(secret)
    expect(found).toMatchObject([{ code: 'token-unusable', level: 'live', message: expect.stringContaining(words) }])
    expect(JSON.stringify(found)).not.toContain(secret)
  })

  test.each(['two\nlines', '$PYPI_TOKEN', '"quoted"'])('on any index where nobody can have meant it: %j', (secret) => {
    expect(guard(secret, { registry: 'other' })).toMatchObject([{ code: 'token-unusable', level: 'live' }])
  })

  test('with a warning only where trusted publishing comes first', () => {
    expect(guard('password', { isFallback: true })).toMatchObject([{ code: 'token-unusable', level: 'warning' }])
  })
})
