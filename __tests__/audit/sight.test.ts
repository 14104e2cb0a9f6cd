import { describe, expect, test } from '@jest/globals'
import { attestAll } from '../../src/attest/attest.ts'
import { type Vouched, indexedSight, storedSight } from '../../src/audit/sight.ts'
import type { IndexedStatement } from '../../src/model/signed-statement.ts'
import { attestable, withSigstore } from '../attest/stage.ts'

const wheel = attestable()
const repository = 'octo-org/octo-repo'

/** A wheel that was attested by a job of the stage, as an index shows it. */
async function attested(): Promise<IndexedStatement> {
  return withSigstore({}, async (stage) => {
    const { attestations, problems } = await attestAll(stage, [wheel])
    expect(problems).toEqual([])
    const made = attestations.get(wheel.filename)
    if (made === undefined) throw new Error('nothing was attested')
    const { certificate, transparency_entries: entries } = made.verification_material
    return {
      publisher: { kind: 'GitHub', repository, workflow: 'release.yml' },
      payloadType: 'application/vnd.in-toto+json',
      statement: Buffer.from(made.envelope.statement, 'base64'),
      signature: Buffer.from(made.envelope.signature, 'base64'),
      certificate: Buffer.from(certificate, 'base64'),
      logged: Number(entries[0].integratedTime),
    }
  })
}

const vouched = (differs: Partial<Vouched> = {}): Vouched => ({ ...wheel, repository, ...differs })

describe('an attestation', () => {
  test('whose signature, time, file and repository hold is good, and tells workflow and commit', async () => {
    const one = await attested()
    const good = { state: 'good', repository, workflow: 'release.yml', commit: expect.stringMatching(/^[0-9a-f]{40}$/) }
    expect(indexedSight([one], vouched())).toEqual(good)
    expect(storedSight([one], vouched({ repository: 'Octo-Org/octo-repo' }))).toEqual(good)
    expect(indexedSight([one], vouched({ repository: undefined }))).toEqual(good)
  })

  test('that is forged, late, or about something else is wrong, and says in what', async () => {
    const one = await attested()
    const other = await attested()
    const why = (differs: Partial<IndexedStatement>, file: Partial<Vouched> = {}): unknown => {
      const sight = indexedSight([{ ...one, ...differs }], vouched(file))
      return sight.state === 'wrong' ? sight.why : sight.state
    }
    const broken = 'cannot be believed: its '
    const statement = Buffer.from(Buffer.from(one.statement).toString().replace('demo-1.0', 'demo-2.0'))
    expect(why({ statement })).toBe(`${broken}signature does not hold`)
    expect(why({ signature: other.signature })).toBe(`${broken}signature does not hold`)
    expect(why({ payloadType: 'text/plain' })).toBe(`${broken}signature does not hold`)
    expect(why({ certificate: other.certificate })).toBe(`${broken}signature does not hold`)
    expect(why({ certificate: Buffer.from('no certificate') })).toBe(`${broken}certificate cannot be read`)
    expect(why({ statement: Buffer.from('{}') })).toBe(`${broken}statement cannot be read`)
    expect(why({ logged: (one.logged ?? 0) + 3600 })).toMatch(
      /the time of its entry in the log lies outside of its certificate$/,
    )
    expect(why({}, { sha256: 'a'.repeat(64) })).toBe(`is about other bytes (SHA-256 ${wheel.sha256.slice(0, 12)}…)`)
    expect(why({}, { filename: 'other.whl' })).toBe(`names the file ${wheel.filename}`)
    expect(why({}, { repository: 'octo-org/other' })).toBe(`comes from ${repository}`)
    const publisher = { kind: 'GitHub', repository: 'octo-org/other', workflow: undefined }
    expect(why({ publisher })).toBe('is told to come from octo-org/other')
  })

  test('beside a wrong one is not enough on an index, and is enough in the store', async () => {
    const one = await attested()
    const forged = { ...one, signature: Buffer.from('forged') }
    expect(indexedSight([one, forged], vouched()).state).toBe('wrong')
    expect(storedSight([forged, one], vouched()).state).toBe('good')
    expect([indexedSight([], vouched()), storedSight([], vouched())]).toEqual([
      { state: 'absent' },
      { state: 'absent' },
    ])
  })
})
