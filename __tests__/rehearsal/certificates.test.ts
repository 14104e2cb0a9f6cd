import { X509Certificate, createPrivateKey } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { issueCertificates } from '../../rehearsal/certificates.ts'

const now = new Date('2026-03-01T12:00:00Z')
const names = ['pypi.org', 'upload.pypi.org', '127.0.0.1']

describe('the certificates of a run', () => {
  test('the leaf is signed by the authority, for every name that was asked for and no other', async () => {
    const { caPem, certPem, keyPem } = await issueCertificates(names, now)
    const authority = new X509Certificate(caPem)
    const leaf = new X509Certificate(certPem)
    expect(leaf.verify(authority.publicKey)).toBe(true)
    expect(leaf.checkIssued(authority)).toBe(true)
    expect(leaf.checkPrivateKey(createPrivateKey(keyPem))).toBe(true)
    expect(leaf.subjectAltName).toBe('DNS:pypi.org, DNS:upload.pypi.org, IP Address:127.0.0.1')
    expect(leaf.checkHost('upload.pypi.org')).toBe('upload.pypi.org')
    expect(leaf.checkHost('crates.io')).toBeUndefined()
  })

  test('only the authority may sign, and the leaf serves TLS and nothing else', async () => {
    const { caPem, certPem } = await issueCertificates(names, now)
    expect(new X509Certificate(caPem).ca).toBe(true)
    expect(new X509Certificate(certPem).ca).toBe(false)
    expect(new X509Certificate(certPem).keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect(createPublicCurve(certPem)).toBe('prime256v1')
  })

  test('both carry the key identifiers that Python 3.13 insists on', async () => {
    const { caPem, certPem } = await issueCertificates(names, now)
    const [subjectKey, authorityKey] = ['0603551d0e', '0603551d23'] // RFC 5280, 4.2.1.2 and 4.2.1.1
    const [authority, leaf] = [caPem, certPem].map((pem) => new X509Certificate(pem).raw.toString('hex'))
    expect(authority).toContain(subjectKey)
    expect(leaf).toContain(subjectKey)
    expect(leaf).toContain(authorityKey)
  })

  test('both are good for a few days around now, and not for longer', async () => {
    const { caPem, certPem } = await issueCertificates(names, now)
    for (const pem of [caPem, certPem]) {
      const certificate = new X509Certificate(pem)
      expect(new Date(certificate.validFrom).toISOString()).toBe('2026-02-27T12:00:00.000Z')
      expect(new Date(certificate.validTo).toISOString()).toBe('2026-03-06T12:00:00.000Z')
    }
  })

  test('two runs share neither name nor serial number nor key', async () => {
    const [one, other] = await Promise.all([issueCertificates(names, now), issueCertificates(names, now)])
    const [first, second] = [new X509Certificate(one.caPem), new X509Certificate(other.caPem)]
    expect(first.subject).not.toBe(second.subject)
    expect(first.serialNumber).not.toBe(second.serialNumber)
    expect(second.verify(first.publicKey)).toBe(false)
  })

  test('no names is an error', async () => {
    await expect(issueCertificates([])).rejects.toThrow('at least one name')
  })
})

const createPublicCurve = (pem: string): string | undefined =>
  new X509Certificate(pem).publicKey.asymmetricKeyDetails?.namedCurve
