import { afterEach, describe, expect, test } from '@jest/globals'
import { announce, unset } from '../../src/announce/announce.ts'
import { previewOf } from '../../src/announce/preview.ts'
import type { AnnounceWays } from '../../src/model/announcement.ts'
import { Credential } from '../../src/model/credential.ts'
import type { Plan } from '../../src/model/plan.ts'
import { createHttp } from '../../src/platform/http.ts'
import type { MailMessage } from '../../src/ports/mail.ts'
import { announcement, failure } from '../make/announcement.ts'
import { testClock } from '../platform/clock.ts'
import { type Reply, serve, stopAll } from '../platform/server.ts'

afterEach(stopAll)

const nothing: Plan['notify'] = {
  slack: false,
  email: [],
  webhook: false,
  on: ['success', 'failure'],
  template: undefined,
}
const nowhere: AnnounceWays = { slack: undefined, smtp: undefined, webhook: undefined, webhookSecret: undefined }
const secret = (text: string): Credential => new Credential(text, 'given')

async function stage(answer: (path: string) => Reply | undefined, refusal?: string) {
  const server = await serve(({ url }) => answer(url))
  const sent: MailMessage[] = []
  const reach = {
    http: createHttp({ environment: {}, version: '1', repository: 'a/b', clock: testClock() }),
    mail: {
      send: async (_server: unknown, message: MailMessage) => {
        sent.push(message)
        return refusal === undefined ? (true as const) : { refused: refusal }
      },
    },
  }
  const ways: AnnounceWays = {
    slack: secret(`${server.url}/services/T0/B0/abc`),
    smtp: secret('smtps://bot:geheim@mail.example.org?from=bot@example.org'),
    webhook: secret(`${server.url}/hook`),
    webhookSecret: secret('s3cret'),
  }
  return { server, sent, reach, ways }
}

const everybody: Plan['notify'] = { ...nothing, slack: true, email: ['team@example.org'], webhook: true }
const words = (problems: readonly { level: string; code: string; message: string }[]) =>
  problems.map((each) => `${each.level} ${each.code}: ${each.message}`)

describe('announcing', () => {
  test('tells Slack, the mail server and the webhook', async () => {
    const { server, sent, reach, ways } = await stage(() => ({ status: 200, body: 'ok' }))
    expect(await announce(reach, ways, everybody, announcement())).toEqual({
      told: ['Slack', 'mail to team@example.org', 'the webhook'],
      problems: [],
    })
    expect(server.seen.map((each) => `${each.method} ${each.url}`).sort()).toEqual([
      'POST /hook',
      'POST /services/T0/B0/abc',
    ])
    expect(sent).toMatchObject([
      { to: ['team@example.org'], subject: 'octo/tally v1.0.0 is released', id: 'v1.0.0-1-1-released' },
    ])
  })

  test('needs an address and no word in the config', async () => {
    const { reach, ways } = await stage(() => ({ status: 200 }))
    const { told } = await announce(reach, { ...ways, smtp: undefined }, nothing, announcement())
    expect(told).toEqual(['Slack', 'the webhook'])
  })

  test.each([
    ['success', announcement(), true],
    ['success', failure(), false],
    ['failure', announcement(), false],
    ['failure', failure(), true],
  ] as const)('on %s alone', async (on, of, isTold) => {
    const { server, sent, reach, ways } = await stage(() => ({ status: 200 }))
    await announce(reach, ways, { ...everybody, on: [on] }, of)
    expect([server.seen.length, sent.length]).toEqual(isTold ? [2, 1] : [0, 0])
  })

  test('that fails is a warning with the service’s words, and touches the others not', async () => {
    const { reach, ways } = await stage(
      (path) => (path === '/hook' ? { status: 200 } : { status: 404, body: 'no_service\n' }),
      '550 no',
    )
    const { told, problems } = await announce(reach, ways, everybody, announcement())
    expect(told).toEqual(['the webhook'])
    expect(words(problems)).toEqual([
      'warning announcement-failed: The release could not be announced: Slack answered 404 no_service.',
      'warning announcement-failed: The release could not be announced: the mail server refused: 550 no.',
    ])
  })

  test('is sent again to the webhook, which knows it by its id, and never to Slack', async () => {
    const { server, reach, ways } = await stage(() => ({ status: 503 }))
    const { problems } = await announce(reach, ways, everybody, announcement())
    expect(server.seen.filter((each) => each.url.startsWith('/services'))).toHaveLength(1)
    const hooks = server.seen.filter((each) => each.url === '/hook')
    expect(hooks.length).toBeGreaterThan(1)
    expect(new Set(hooks.map((each) => each.headers['x-release-action-delivery'])).size).toBe(1)
    expect(problems).toHaveLength(2)
  })

  test('by a webhook that breaks the connection, or sends elsewhere, is a warning', async () => {
    const broken = await stage((path) => (path === '/hook' ? undefined : { status: 302, headers: { location: '/x' } }))
    const { told, problems } = await announce(broken.reach, broken.ways, everybody, announcement())
    expect(told).toEqual(['mail to team@example.org'])
    expect(words(problems)).toEqual([
      'warning announcement-failed: The release could not be announced: Slack answered 302 Found.',
      expect.stringMatching(/^warning announcement-failed: .*the webhook did not answer: /),
    ])
  })

  test('by an address that is none never tells the address', async () => {
    const { reach } = await stage(() => ({ status: 200 }))
    const ways = {
      slack: secret('hooks.slack.com/geheim'),
      smtp: secret('geheim'),
      webhook: secret('file:///geheim'),
      webhookSecret: undefined,
    }
    const { told, problems } = await announce(reach, ways, everybody, announcement())
    expect(told).toEqual([])
    expect(problems).toHaveLength(3)
    expect(JSON.stringify(problems)).not.toContain('geheim')
  })

  test('that the config asks for, and that has no address, is a warning', () => {
    expect(words(unset(nowhere, everybody))).toEqual([
      'warning announcement-unset: The config announces releases by Slack, and the input `slack-webhook` is empty.',
      'warning announcement-unset: The config announces releases by mail, and the input `smtp-url` is empty.',
      'warning announcement-unset: The config announces releases by a webhook, and the input `webhook-url` is empty.',
    ])
    expect(unset(nowhere, nothing)).toEqual([])
    expect(words(unset({ ...nowhere, smtp: secret('x') }, nothing))).toEqual([
      'warning announcement-unset: The input `smtp-url` is given, and the config names nobody to write to.',
    ])
  })
})

describe('the preview of a dry run', () => {
  test('shows every text that would be sent, without an address', () => {
    const previews = previewOf(announcement(), everybody, nowhere)
    expect(previews.map((each) => `${each.to} (${each.kind})`)).toEqual([
      'Slack (json)',
      'mail to team@example.org (text)',
      'the webhook (json)',
    ])
    for (const each of previews) expect(each.body).toContain('octo/tally v1.0.0 is released')
  })

  test('is empty where nobody is told', () => {
    expect(previewOf(announcement(), nothing, nowhere)).toEqual([])
    expect(previewOf(announcement(), { ...everybody, on: ['failure'] }, nowhere)).toEqual([])
  })
})
