import { createPublicKey, X509Certificate } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { LoopbackRequest, LoopbackResponse } from '../../rehearsal/handler.ts'
import { attestationVerifier } from '../../rehearsal/handlers/pypi/attested/verifier.ts'
import { trustedRoot } from '../../rehearsal/handlers/sigstore/trusted-root.ts'
import { attestAll } from '../../src/attest/attest.ts'
import { type Attestation, attestationsField } from '../../src/attest/attestation.ts'
import { type Answer, attestable, withSigstore } from './stage.ts'

const minute = 60_000
const files = (count: number) =>
  Array.from({ length: count }, (_, index) => attestable(`demo-1.${index}-py3-none-any.whl`))

const publisher = { owner: 'octo-org', repository: 'octo-repo', ownerId: '1', workflow: 'release.yml' } as const
const isLog = ({ path }: LoopbackRequest): boolean => path === '/api/v1/log/entries'

const certificateOf = (attestation: Attestation | undefined): string =>
  attestation?.verification_material.certificate ?? ''

describe('attesting', () => {
  test('asks for one token and one certificate, and logs each file', async () => {
    await withSigstore({}, async (stage) => {
      const three = files(3)
      const { attestations, problems } = await attestAll(stage, three)
      expect(problems).toEqual([])
      expect([...attestations.keys()].sort()).toEqual(three.map((each) => each.filename))
      expect(stage.audiences).toEqual(['sigstore'])
      expect(stage.requests()).toEqual([
        'POST fulcio.sigstore.dev/api/v2/signingCert 200',
        ...three.map(() => 'POST rekor.sigstore.dev/api/v1/log/entries 201'),
      ])
      expect(new Set([...attestations.values()].map(certificateOf)).size).toBe(1)
    })
  })

  test('makes what PyPI verifies, for each file its own', async () => {
    await withSigstore({}, async (stage) => {
      const [one, other] = files(2)
      if (one === undefined || other === undefined) throw new Error('two files')
      const { attestations } = await attestAll(stage, [one, other])
      const verify = attestationVerifier(trustedRoot(stage.sigstore))
      expect(verify(attestations.get(one.filename), { ...one, publisher })).toBe(undefined)
      expect(verify(attestations.get(other.filename), { ...other, publisher })).toBe(undefined)
      expect(verify(attestations.get(one.filename), { ...other, publisher })).toContain('does not match')
    })
  })

  test('gives exactly the parts of PEP 740, in standard base64', async () => {
    await withSigstore({}, async (stage) => {
      const file = attestable()
      const attestation = (await attestAll(stage, [file])).attestations.get(file.filename)
      expect(attestation).toEqual({
        version: 1,
        verification_material: {
          certificate: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
          transparency_entries: [expect.objectContaining({ kindVersion: { kind: 'dsse', version: '0.0.1' } })],
        },
        envelope: {
          statement: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
          signature: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/),
        },
      })
      if (attestation === undefined) throw new Error('no attestation')
      expect(JSON.parse(attestationsField(attestation))).toEqual([attestation])
      expect(() => new X509Certificate(Buffer.from(certificateOf(attestation), 'base64'))).not.toThrow()
    })
  })

  test('asks for nothing where there is nothing to sign', async () => {
    await withSigstore({}, async (stage) => {
      expect(await attestAll(stage, [])).toEqual({ attestations: new Map(), problems: [] })
      expect([stage.audiences, stage.requests()]).toEqual([[], []])
    })
  })

  test('sends no private key', async () => {
    await withSigstore({}, async (stage) => {
      await attestAll(stage, files(2))
      const pems = stage.bodies.flatMap((body) => body.match(/-----BEGIN [A-Z ]+-----/g) ?? [])
      expect(pems).toEqual(['-----BEGIN PUBLIC KEY-----'])
      const asked = JSON.parse(stage.bodies[0] ?? '') as { publicKeyRequest: { publicKey: { content: string } } }
      expect(createPublicKey(asked.publicKeyRequest.publicKey.content).type).toBe('public')
    })
  })
})

describe('the log', () => {
  test.each([
    [undefined, 8],
    [3, 3],
  ])('is given several entries at a time: lanes %s, at most %s', async (lanes, most) => {
    let [under, highest] = [0, 0]
    let release = (): void => {}
    const full = new Promise<void>((resolve) => (release = resolve))
    const answer: Answer = async (request, real) => {
      if (!isLog(request)) return real()
      under += 1
      highest = Math.max(highest, under)
      if (under === most) setTimeout(release, 50)
      await full
      under -= 1
      return real()
    }
    await withSigstore({ answer }, async (stage) => {
      const { attestations } = await attestAll({ ...stage, ...(lanes !== undefined && { lanes }) }, files(20))
      expect(attestations.size).toBe(20)
    })
    expect(highest).toBe(most)
  })

  test('that is down ends it: nothing is attested, and no further file begun', async () => {
    await withSigstore({ faults: ['rekor:503@3+'] }, async (stage) => {
      const { attestations, problems } = await attestAll({ ...stage, lanes: 2 }, files(10))
      expect(attestations.size).toBe(0)
      expect(problems.map((each) => [each.code, each.level])).toEqual([['attestation-sigstore-down', 'error']])
      const entered = stage.requests().filter((each) => each.startsWith('POST rekor'))
      // two are in, and each of the two lanes gave its next file four tries
      expect(entered).toHaveLength(2 + 2 * 4)
    })
  })

  test('that loses an answer has the entry once', async () => {
    await withSigstore({ faults: ['rekor:502-after-store@1'] }, async (stage) => {
      const { attestations, problems } = await attestAll(stage, files(3))
      expect([attestations.size, problems]).toEqual([3, []])
      expect(stage.sigstore.log.entries).toHaveLength(3 + 3)
    })
  })

  test('may take so long that the certificate has run out: the file is signed again with a new one', async () => {
    let late = true
    const answer: Answer = async (request, real, clock) => {
      if (isLog(request) && late) {
        late = false
        await clock.sleep(11 * minute)
      }
      return real()
    }
    await withSigstore({ answer }, async (stage) => {
      const [file] = files(1)
      if (file === undefined) throw new Error('a file')
      const { attestations, problems } = await attestAll(stage, [file])
      expect(problems).toEqual([])
      expect(stage.audiences).toHaveLength(2)
      const verify = attestationVerifier(trustedRoot(stage.sigstore))
      expect(verify(attestations.get(file.filename), { ...file, publisher })).toBe(undefined)
    })
  })

  test('whose time is always outside of the certificate is not used', async () => {
    const answer: Answer = async (request, real, clock) => {
      if (isLog(request)) await clock.sleep(11 * minute)
      return real()
    }
    await withSigstore({ answer }, async (stage) => {
      const { attestations, problems } = await attestAll(stage, files(1))
      expect(attestations.size).toBe(0)
      expect(problems).toMatchObject([
        { code: 'attestation-unreadable', message: expect.stringContaining('outside of the certificate') },
      ])
    })
  })
})

describe('the certificate', () => {
  test('is renewed when it is five minutes old, with a new key and a new token', async () => {
    const answer: Answer = async (request, real, clock) => {
      const given = await real()
      if (isLog(request)) await clock.sleep(2 * minute)
      return given
    }
    await withSigstore({ answer }, async (stage) => {
      const seven = files(7)
      const { attestations } = await attestAll({ ...stage, lanes: 1 }, seven)
      const used = seven.map((each) => certificateOf(attestations.get(each.filename)))
      // signed at minutes 0 2 4, 6 8 10, 12
      expect(used.map((each) => [...new Set(used)].indexOf(each))).toEqual([0, 0, 0, 1, 1, 1, 2])
      expect(stage.audiences).toEqual(['sigstore', 'sigstore', 'sigstore'])
      const keys = [...new Set(used)].map((each) => new X509Certificate(Buffer.from(each, 'base64')).publicKey)
      expect(keys[0]?.equals(keys[1] ?? createPublicKey(''))).toBe(false)
      const verify = attestationVerifier(trustedRoot(stage.sigstore))
      expect(seven.map((each) => verify(attestations.get(each.filename), { ...each, publisher }))).toEqual(
        seven.map(() => undefined),
      )
    })
  })

  test('that belongs to another key is not used', async () => {
    let first: LoopbackResponse | 'upstream' | undefined
    const answer: Answer = async (request, real, clock) => {
      const given = await real()
      if (isLog(request)) {
        await clock.sleep(6 * minute)
        return given
      }
      return (first ??= given)
    }
    await withSigstore({ answer }, async (stage) => {
      const { problems } = await attestAll({ ...stage, lanes: 1 }, files(2))
      expect(problems).toMatchObject([
        { code: 'attestation-unreadable', message: expect.stringContaining('the certificate is for another key') },
      ])
    })
  })

  test('is not asked for without a token of the job', async () => {
    await withSigstore({ noToken: 'the job has no `permissions: id-token: write`' }, async (stage) => {
      const { attestations, problems } = await attestAll(stage, files(3))
      expect(attestations.size).toBe(0)
      expect(problems).toMatchObject([
        {
          code: 'attestation-identity-refused',
          message: 'No OIDC token for Sigstore: the job has no `permissions: id-token: write`.',
        },
      ])
      expect(stage.requests()).toEqual([])
    })
  })
})
