import { rootCertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { caBundle, issueCertificates } from '../../rehearsal/certificates.ts'
import { readMachine, thisMachine } from '../../rehearsal/machine.ts'
import { readAuthorities } from '../../rehearsal/machine/authorities.ts'
import { ownMachine, type OwnMachine } from './machine/machine-of-its-own.ts'

let [a, b, c] = ['', '', '']
let machine: OwnMachine
beforeAll(async () => {
  ;[a = '', b = '', c = ''] = (await Promise.all([1, 2, 3].map(() => issueCertificates(['x'])))).map(
    ({ caPem }) => caPem,
  )
  machine = await ownMachine(
    {
      'a.pem': `# A, Ltd.\n${a}`,
      'ab.pem': `${a}${b}`,
      'c.pem': c,
      'empty.pem': '',
      'home/.cargo/config.toml': '[source.crates-io]\nreplace-with = "v"\n[source.v]\ndirectory = "vendor"',
    },
    { A: '@/a.pem', AB: '@/ab.pem', C: '@/c.pem', EMPTY: '@/empty.pem', NONE: '@/none.pem' },
  )
})
afterAll(() => machine.remove())

/** Reads with `{ SSL_CERT_FILE: 'A' }` meaning the file that holds A. */
const read = (named: Readonly<Record<string, string>>, usual: readonly string[] = []): Promise<string> =>
  readAuthorities(
    Object.fromEntries(Object.entries(named).map(([name, file]) => [name, machine.environment[file]])),
    usual.map((file) => machine.environment[file] ?? file),
  )

describe("the machine's authorities", () => {
  test('are those of every file that the environment names, each once and without comments', async () => {
    expect(await read({ SSL_CERT_FILE: 'A', REQUESTS_CA_BUNDLE: 'AB', CURL_CA_BUNDLE: 'NONE' }, ['C'])).toBe(`${a}${b}`)
  })

  test("are the platform's first list that has any, where the environment names none", async () => {
    expect(await read({}, ['NONE', 'EMPTY', 'AB', 'C'])).toBe(`${a}${b}`)
  })

  test('are added to by NODE_EXTRA_CA_CERTS, which replaces nothing', async () => {
    expect(await read({ NODE_EXTRA_CA_CERTS: 'C' }, ['A'])).toBe(`${a}${c}`)
    expect(await read({ NODE_EXTRA_CA_CERTS: 'C', SSL_CERT_FILE: 'AB' }, ['A'])).toBe(`${a}${b}${c}`)
  })

  test("are Node's where there is no list at all", async () => {
    const found = await read({})
    expect(found).toContain(rootCertificates[0]?.trim())
  })

  test("stand before the edge's in the file for the clients", () => {
    expect(caBundle(`${a}${b}`, c)).toBe(`${a}${b}${c}`)
    expect(caBundle('', c)).toBe(c)
  })
})

test('a machine is read as a whole, and what cannot be followed is told', async () => {
  const read = await readMachine({
    ...machine,
    environment: {
      ...machine.environment,
      PIP_INDEX_URL: 'https://m.example/simple',
      HTTPS_PROXY: 'http://p:1',
      SSL_CERT_FILE: machine.environment['A'],
    },
  })
  expect(read).toMatchObject({ pypi: 'https://m.example/simple', crates: undefined, ca: a })
  expect(read.proxy({ protocol: 'https:', host: 'pypi.org', port: 443 })?.host).toBe('p:1')
  expect(read.notes).toEqual([
    'cargo takes crates from the directory vendor, which the rehearsal cannot ask; it asks index.crates.io instead.',
  ])
})

test('this machine can be read, and trusts somebody', async () => {
  expect((await readMachine(thisMachine(process.cwd()))).ca).toMatch(/^-----BEGIN CERTIFICATE-----\n/)
})
