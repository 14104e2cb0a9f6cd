import { describe, expect, test } from '@jest/globals'
import { text } from '../../../rehearsal/handler.ts'
import { cratesStage, detailOf, put, upstreamLine } from '../../make/crates-stage.ts'

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, []]))
const wide = { tables: { features: many(400) } }
const refusal = 'crates.io only allows a maximum number of'

describe('the limit of one crate that was raised', () => {
  test('lets as many features through as it says, and no more', async () => {
    const stage = cratesStage({ raised: { tiny: { features: 400 } } }, { tiny: ['0.9.0'] })
    const more = await put(stage, 'tiny', '1.0.0', { shape: { tables: { features: many(401) } } })
    expect([more.status, detailOf(more.body)]).toEqual([400, expect.stringContaining(`${refusal} 400 features`)])
    expect((await put(stage, 'tiny', '1.0.0', { shape: wide })).status).toBe(200)
  })

  test('lets a larger file through', async () => {
    const options = { maxUpload: 100, raised: { tiny: { size: 100_000 } } }
    expect((await put(cratesStage(options, { tiny: ['0.9.0'] }), 'tiny', '1.0.0', {})).status).toBe(200)
  })

  test('is that of no crate that is not there yet', async () => {
    const answer = await put(cratesStage({ raised: { tiny: { features: 400 } } }), 'tiny', '1.0.0', { shape: wide })
    expect(detailOf(answer.body)).toContain(`${refusal} 300 features`)
  })

  test.each([
    ['features', { features: many(301) }, 200],
    ['features of the newer syntax', { features2: many(301) }, 200],
    ['entries of a feature', { features: { all: Object.keys(many(301)) } }, 200],
    ['no more features than others may', { features: many(300) }, 400],
  ])('is seen by the %s that upstream lists', async (_, features, status) => {
    const line = JSON.stringify({ ...JSON.parse(upstreamLine('tiny', '0.9.0')), ...features })
    const stage = cratesStage({ upstream: () => Promise.resolve(text(200, line)) })
    expect((await put(stage, 'tiny', '1.0.0', { shape: wide })).status).toBe(status)
  })
})
