import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { issueCertificates } from '../../rehearsal/certificates.ts'

let folder: string
const pem: Record<string, string> = {}
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'certificates-'))
  for (const name of ['ours', 'theirs']) pem[name] = (await issueCertificates([`${name}.example.org`])).caPem
})
afterAll(() => rm(folder, { recursive: true }))

const module = path.join(import.meta.dirname, '..', '..', 'src', 'platform', 'certificates.ts')

/**
 * How many authorities a process is given a list of, `own` for Node's own way, where it began with `extra` in
 * NODE_EXTRA_CA_CERTS and has `file` in SSL_CERT_FILE; and whether that list has all that is in the file.
 */
async function listed(extra: string | undefined, file: string): Promise<readonly [number | 'own', boolean]> {
  await writeFile(path.join(folder, 'extra.pem'), extra ?? '')
  await writeFile(path.join(folder, 'file.pem'), file)
  const program = `
    import { certificateAuthorities } from ${JSON.stringify(module)}
    const list = certificateAuthorities({ SSL_CERT_FILE: process.argv[1] })
    const bare = (text) => text.replace(/\\s/g, '')
    const wanted = ${JSON.stringify(file)}.split(/(?=-----BEGIN)/).map(bare)
    console.log(JSON.stringify([list?.length ?? 'own', wanted.every((each) => list?.map(bare).includes(each) ?? false)]))`
  const argv = ['--no-warnings', '--input-type=module', '--eval', program, path.join(folder, 'file.pem')]
  const env = extra === undefined ? {} : { NODE_EXTRA_CA_CERTS: path.join(folder, 'extra.pem') }
  const { stdout } = await promisify(execFile)(process.execPath, argv, { env: { PATH: '', ...env } })
  const [count, hasAll]: [number | 'own', boolean] = JSON.parse(stdout)
  return [count, hasAll]
}

describe('SSL_CERT_FILE', () => {
  test('is added to the authorities that Node has', async () => {
    const [count, hasAll] = await listed(undefined, pem['ours'] ?? '')
    expect(count).toBeGreaterThan(100)
    expect(hasAll).toBe(true)
  })

  test('adds nothing, and costs no list, where Node has read the same certificates', async () => {
    expect((await listed(pem['ours'], pem['ours'] ?? ''))[0]).toBe('own')
    // in lines of another length
    const folded = (pem['ours'] ?? '').replace(/([A-Za-z0-9+/]{20})(?=[A-Za-z0-9+/])/g, '$1\n')
    expect(folded).not.toBe(pem['ours'])
    expect((await listed(pem['ours'], folded))[0]).toBe('own')
  })

  test('is added as a whole where Node has read a part of it', async () => {
    const [count, hasAll] = await listed(pem['ours'], `${pem['ours']}${pem['theirs']}`)
    expect(count).toBeGreaterThan(100)
    expect(hasAll).toBe(true)
  })

  test('without a certificate adds nothing', async () => {
    expect((await listed(undefined, 'no certificate'))[0]).toBe('own')
  })
})
