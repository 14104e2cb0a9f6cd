import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { webhookBody, webhookRequest } from '../../src/announce/webhook.ts'
import { wordsOf } from '../../src/announce/words.ts'
import { announcement, failure } from '../make/announcement.ts'
import { validator } from '../make/schema.ts'

describe('what is posted to a webhook', () => {
  test.each([
    ['a release', announcement()],
    ['a release without addresses', announcement({ releaseUrl: undefined, runUrl: undefined, repository: undefined })],
    ['a failure', failure()],
  ])('fits its schema: %s', async (_, of) => {
    const body: unknown = JSON.parse(webhookBody(of, wordsOf(of, undefined)))
    expect((await validator('announcement'))(body)).toEqual([])
  })

  test('names every file with its hash and what became of it', () => {
    const of = announcement()
    const body: unknown = JSON.parse(webhookBody(of, wordsOf(of, undefined)))
    expect(body).toMatchObject({ schema: 1, event: 'released', tag: 'v1.0.0', files: of.files, problems: [] })
  })

  test('is refused by the schema where it has more', async () => {
    const of = announcement()
    const body: object = JSON.parse(webhookBody(of, wordsOf(of, undefined)))
    expect((await validator('announcement'))({ ...body, more: 1 })).not.toEqual([])
  })

  test('is signed over its bytes', () => {
    const { headers, body } = webhookRequest('https://example.org', '{"ü":1}', failure(), 's3cret')
    const expected = createHmac('sha256', 's3cret').update('{"ü":1}', 'utf8').digest('hex')
    expect(headers).toMatchObject({
      'x-release-action-signature-256': `sha256=${expected}`,
      'x-release-action-event': 'failed',
      'x-release-action-delivery': 'v1.0.0-1-1-failed',
    })
    expect(body).toEqual(Buffer.from('{"ü":1}'))
  })

  test('is signed as others compute it', () => {
    // RFC 4231, test case 2
    const { headers } = webhookRequest('https://example.org', 'what do ya want for nothing?', failure(), 'Jefe')
    expect(headers?.['x-release-action-signature-256']).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  test('has no signature without a secret', () => {
    expect(webhookRequest('https://example.org', '{}', failure()).headers).not.toHaveProperty(
      'x-release-action-signature-256',
    )
  })
})
