import { describe, expect, test } from '@jest/globals'
import { attestationVerifier } from '../../../rehearsal/handlers/pypi/attested/verifier.ts'
import { trustedRoot } from '../../../rehearsal/handlers/sigstore/trusted-root.ts'
import { forgeries, withCase } from '../../attest/forgeries.ts'
import { withSigstore } from '../../attest/stage.ts'

const accepted = forgeries.filter((each) => each.words === undefined)
const refused = forgeries.filter((each) => each.words !== undefined && each.unreadable !== true)
const unreadable = forgeries.filter((each) => each.unreadable === true)

describe('the loopback PyPI verifies an attestation', () => {
  test.each(accepted)('with $title', (forgery) =>
    withCase(forgery, ({ attestation, publisher, ...file }, sigstore) => {
      const verify = attestationVerifier(trustedRoot(sigstore))
      expect(verify(attestation, { ...file, publisher: { ...publisher, ownerId: '1' } })).toBe(undefined)
    }),
  )

  test.each(refused)('and refuses one with $title', (forgery) =>
    withCase(forgery, ({ attestation, publisher, ...file }, sigstore) => {
      const verify = attestationVerifier(trustedRoot(sigstore))
      const why = verify(attestation, { ...file, publisher: { ...publisher, ownerId: '1' } })
      expect(why).toContain(forgery.words)
    }),
  )

  test('and refuses one of another Sigstore', () =>
    withCase({ title: 'another' }, ({ attestation, publisher, ...file }) =>
      withSigstore({}, async ({ sigstore }) => {
        const verify = attestationVerifier(trustedRoot(sigstore))
        const why = verify(attestation, { ...file, publisher: { ...publisher, ownerId: '1' } })
        expect(why).toContain('failed to build timestamp certificate chain')
      }),
    ))

  test.each([
    ['certificateAuthorities', 'failed to build timestamp certificate chain'],
    ['ctlogs', 'failed to verify SCT on signing certificate'],
    ['tlogs', 'invalid log entry: checkpoint: invalid signature'],
  ])('and needs to trust the %s', (key, words) =>
    withCase({ title: 'whole' }, ({ attestation, publisher, ...file }, sigstore) => {
      const verify = attestationVerifier({ ...(trustedRoot(sigstore) as object), [key]: [] })
      expect(verify(attestation, { ...file, publisher: { ...publisher, ownerId: '1' } })).toContain(words)
    }),
  )

  test.each(unreadable)('and throws for one with $title', (forgery) =>
    withCase(forgery, ({ attestation, publisher, ...file }, sigstore) => {
      const verify = attestationVerifier(trustedRoot(sigstore))
      expect(() => verify(attestation, { ...file, publisher: { ...publisher, ownerId: '1' } })).toThrow(forgery.words)
    }),
  )
})
