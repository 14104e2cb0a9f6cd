import { describe, expect, test } from '@jest/globals'
import type { Provenance } from '../../src/model/provenance.ts'
import { type SentAttestation, waitUntilAttested } from '../../src/verify/attested.ts'
import { file, scripted } from '../publish/stage.ts'
import { testClock } from '../platform/clock.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const envelope = { statement: base64('statement'), signature: base64('signature') }
const sent = (filename: string): SentAttestation => ({ distribution: file(filename), envelope })

const wheel = sent('a-1.0-py3-none-any.whl')
const sdist = sent('a-1.0.tar.gz')
const shown: Provenance = { envelopes: [envelope] }

/** Waits, with an index that answers by file and by the count of questions about it. */
async function wait(
  files: readonly SentAttestation[],
  answer: (filename: string, count: number) => Provenance,
  budget?: number,
) {
  const clock = testClock()
  const asked: string[] = []
  const { registry } = scripted()
  const results = await waitUntilAttested({
    registry,
    sent: files,
    clock,
    random: () => 0.5,
    ...(budget !== undefined && { budget }),
    provenance: ({ filename }) => {
      asked.push(filename)
      return Promise.resolve(answer(filename, asked.filter((each) => each === filename).length))
    },
  })
  return { results, asked, slept: clock.slept }
}

describe('an attestation that was sent', () => {
  test('is looked for once where the index shows it', async () => {
    const { results, asked, slept } = await wait([wheel, sdist], () => shown)
    expect(results).toEqual([
      { filename: 'a-1.0-py3-none-any.whl', attested: true },
      { filename: 'a-1.0.tar.gz', attested: true },
    ])
    expect([asked, slept]).toEqual([['a-1.0-py3-none-any.whl', 'a-1.0.tar.gz'], []])
  })

  test('is waited for, and what was seen is not asked for again', async () => {
    const late = (filename: string, count: number): Provenance =>
      filename.endsWith('.whl') || count > 3 ? shown : { unseen: 'does not show the attestation yet' }
    const { results, asked, slept } = await wait([wheel, sdist], late)
    expect(results.map((each) => each.attested)).toEqual([true, true])
    expect(asked.filter((each) => each.endsWith('.whl'))).toHaveLength(1)
    expect(slept).toEqual([500, 1000, 2000])
  })

  test('that is not shown in time is a warning, and the file is published all the same', async () => {
    const { results, slept } = await wait([wheel], () => ({ unseen: 'does not show the attestation yet' }))
    expect(results).toMatchObject([
      {
        filename: 'a-1.0-py3-none-any.whl',
        attested: false,
        problem: {
          code: 'attestation-unseen',
          level: 'warning',
          message:
            'https://registry.example.org took a-1.0-py3-none-any.whl with its attestation and does not show the attestation yet.',
        },
      },
    ])
    expect(slept.reduce((sum, each) => sum + each, 0)).toBe(60_000)
  })

  test('is known again though the index writes base64 in lines', async () => {
    const folded = {
      statement: `${envelope.statement.slice(0, 4)}\n${envelope.statement.slice(4)}\n`,
      signature: `${envelope.signature}\n`,
    }
    const { results } = await wait([wheel], () => ({ envelopes: [folded] }))
    expect(results.map((each) => each.attested)).toEqual([true])
  })

  test.each<[string, Provenance]>([
    ['another signature', { envelopes: [{ ...envelope, signature: base64('other') }] }],
    ['another statement', { envelopes: [{ ...envelope, statement: base64('other') }] }],
  ])('is not taken for one with %s, which is told at once', async (_title, found) => {
    const { results, slept } = await wait([wheel, sdist], (name) => (name.endsWith('.whl') ? found : shown))
    expect(results).toMatchObject([
      {
        attested: false,
        problem: {
          code: 'attestation-unseen',
          level: 'warning',
          message:
            'https://registry.example.org shows other attestations of a-1.0-py3-none-any.whl, and not the one that was sent.',
        },
      },
      { attested: true },
    ])
    expect(slept).toEqual([])
  })

  test('is found among others', async () => {
    const { results } = await wait([wheel], () => ({ envelopes: [{ ...envelope, signature: 'AA==' }, envelope] }))
    expect(results.map((each) => each.attested)).toEqual([true])
  })

  test('is waited for where the page shows none', async () => {
    const { results, slept } = await wait([wheel], () => ({ envelopes: [] }), 5000)
    expect(results).toMatchObject([{ attested: false, problem: { message: expect.stringContaining('shows no') } }])
    expect(slept.reduce((sum, each) => sum + each, 0)).toBe(5000)
  })

  test('of nothing asks for nothing', async () => {
    expect(await wait([], () => shown)).toMatchObject({ results: [], asked: [], slept: [] })
  })

  test('of many files is asked for a few at a time', async () => {
    let [under, most] = [0, 0]
    const many = Array.from({ length: 20 }, (_, at) => sent(`a-1.${at}.tar.gz`))
    await waitUntilAttested({
      registry: scripted().registry,
      sent: many,
      clock: testClock(),
      async provenance() {
        under += 1
        most = Math.max(most, under)
        await new Promise((resolve) => setImmediate(resolve))
        under -= 1
        return shown
      },
    })
    expect(most).toBe(8)
  })
})
