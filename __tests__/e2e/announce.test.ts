import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/model/plan.ts'
import { type MailServer, openMailServer } from '../make/mail-server.ts'
import { validator } from '../make/schema.ts'
import { type Reply, serve, type Server, stopAll } from '../platform/server.ts'
import { known } from './public-index.ts'
import { type Release, withRelease } from './release.ts'
import { changedRun, type Play, type Played } from './stage.ts'

const mailboxes: MailServer[] = []

afterEach(async () => {
  await stopAll()
  for (const each of mailboxes.splice(0)) await each.close()
})

/** Servers that are told of releases, and the inputs of a job that tells them. */
interface Listeners {
  readonly slack: Server
  readonly hook: Server
  readonly mailbox: MailServer
  readonly inputs: Readonly<Record<string, string>>
  /** Every word of the inputs that must never be seen. */
  readonly secrets: readonly string[]
}

const fine = (): Reply => ({ status: 200, body: 'ok' })

async function listeners(answer: () => Reply | undefined = fine): Promise<Listeners> {
  const [slack, hook, mailbox] = await Promise.all([
    serve(answer),
    serve(answer),
    openMailServer({ plain: true, user: 'bot', password: 'p@ss%word' }),
  ])
  mailboxes.push(mailbox)
  const inputs = {
    'slack-webhook': `${slack.url}/services/T000/B000/abcdefgh`,
    'webhook-url': `${hook.url}/hook?key=ijklmnop`,
    'webhook-secret': 'the-secret-of-the-hook',
    'smtp-url': `smtp://bot:p%40ss%25word@127.0.0.1:${mailbox.port}?from=bot@example.org`,
  }
  const secrets = [...Object.values(inputs), '/services/T000/B000/abcdefgh', 'ijklmnop', 'p@ss%word', 'p%40ss%25word']
  return { slack, hook, mailbox, inputs, secrets }
}

/** The plan, with everybody to be told. */
function telling(plan: string, notify: Partial<Plan['notify']> = {}): string {
  const read: Plan = JSON.parse(plan)
  const everybody = { ...read.notify, slack: true, email: ['team@example.org'], webhook: true, ...notify }
  return JSON.stringify({ ...read, notify: everybody })
}

function publishTelling(
  release: Release,
  to: Listeners,
  more: Partial<Play> & { notify?: Partial<Plan['notify']> } = {},
): Promise<Played> {
  const { notify, ...play } = more
  const inputs = { ...to.inputs, plan: telling(release.plan, notify), ...play.with }
  // the runner masks the secrets that it knows; ours are more than those
  return release.publish({ ...play, with: inputs, secrets: to.secrets })
}

const json = (server: Server, at = 0): unknown => JSON.parse(server.seen[at]?.body.toString() ?? 'null')
const counts = ({ slack, hook, mailbox }: Listeners): readonly number[] => [
  slack.seen.length,
  hook.seen.length,
  mailbox.mails.length,
]

describe('a live release', () => {
  test('is announced to Slack, by mail and to a webhook, once', async () => {
    const to = await listeners()
    await withRelease({}, async (release) => {
      const end = await publishTelling(release, to)
      expect(end).toMatchObject({ told: [], exitCode: 0, outputs: { published: 'true' } })
      expect(end.log).toContain('Announced by Slack, mail to team@example.org, the webhook.')
      expect(counts(to)).toEqual([1, 1, 1])
      expect(json(to.slack)).toMatchObject({ text: 'octo-org/octo-repo v0.2.0 is released' })
      expect(to.mailbox.mails[0]).toMatchObject({ from: 'bot@example.org', to: ['team@example.org'] })
      expect(to.mailbox.mails[0]?.raw).toContain('https://crates.io/crates/tally-core/0.2.0')
      const posted = json(to.hook)
      expect((await validator('announcement'))(posted)).toEqual([])
      expect(posted).toMatchObject({
        event: 'released',
        releaseUrl: 'https://github.com/octo-org/octo-repo/releases/tag/v0.2.0',
        files: Array.from({ length: 4 }, () => ({ outcome: 'uploaded' })),
      })
      const signature = createHmac('sha256', 'the-secret-of-the-hook')
        .update(to.hook.seen[0]?.body ?? '')
        .digest('hex')
      expect(to.hook.seen[0]?.headers['x-release-action-signature-256']).toBe(`sha256=${signature}`)

      const again = await publishTelling(release, to, { run: changedRun(release.run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ told: [], exitCode: 0, outputs: { published: 'true' } })
      expect(counts(to)).toEqual([1, 1, 1])
    })
  })

  test('is told in the words of the template', async () => {
    const to = await listeners()
    await withRelease({}, async (release) => {
      await publishTelling(release, to, { notify: { template: '{tag} is out, <!channel>: {release-url}' } })
      expect(json(to.hook)).toMatchObject({
        text: 'v0.2.0 is out, <!channel>: https://github.com/octo-org/octo-repo/releases/tag/v0.2.0',
      })
      expect(to.slack.seen[0]?.body.toString()).toContain('&lt;!channel&gt;')
    })
  })

  test('is a release, whatever became of its announcement', async () => {
    const to = await listeners(() => ({ status: 500, body: 'down' }))
    await to.mailbox.close()
    await withRelease({}, async (release) => {
      const end = await publishTelling(release, to)
      expect(end).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { published: 'true' } })
      expect(end.told.map((each) => each.split('\n')[0])).toEqual([
        'warning announcement-failed: The release could not be announced: Slack answered 500 down.',
        expect.stringMatching(/^warning announcement-failed: .*the mail server refused: .*ECONNREFUSED/),
        'warning announcement-failed: The release could not be announced: the webhook answered 500 down.',
      ])
      expect([...release.world.services().github.releases.values()]).toMatchObject([{ draft: false }])
    })
  })

  test('that nobody can be told of is warned of, and published', async () => {
    await withRelease({}, async ({ publish, plan }) => {
      const end = await publish({ with: { plan: telling(plan) } })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(end.told.map((each) => each.split(':')[0])).toEqual([
        'warning announcement-unset',
        'warning announcement-unset',
        'warning announcement-unset',
      ])
    })
  })
})

describe('a live release that fails', () => {
  test('is told as one, with its problems; and the run that finishes it tells that it is out', async () => {
    const to = await listeners()
    // the third change at PyPI is its second file: the token is the first
    await withRelease({ faults: ['pypi:403@3'] }, async (release) => {
      const end = await publishTelling(release, to)
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(counts(to)).toEqual([1, 1, 1])
      expect(json(to.slack)).toMatchObject({ text: 'octo-org/octo-repo v0.2.0 was not released' })
      expect(json(to.hook)).toMatchObject({
        event: 'failed',
        text: expect.stringContaining('3 of 4 files are published.'),
        problems: expect.arrayContaining([expect.objectContaining({ fix: expect.any(String) })]),
      })

      const again = await publishTelling(release, to, { run: changedRun(release.run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      expect(counts(to)).toEqual([2, 2, 2])
      expect(json(to.slack, 1)).toMatchObject({ text: 'octo-org/octo-repo v0.2.0 is released' })
    })
  })

  test('at its guards is told too, unless only successes are', async () => {
    const [to, calm] = [await listeners(), await listeners()]
    const differs = { run: { ref: 'refs/heads/feature', event: 'workflow_dispatch' } }
    await withRelease(differs, async (release) => {
      await publishTelling(release, to)
      expect(json(to.hook)).toMatchObject({ event: 'failed', files: [], problems: [{ code: 'tag-missing' }] })
      await publishTelling(release, calm, { notify: { on: ['success'] } })
      expect(counts(calm)).toEqual([0, 0, 0])
    })
  })
})

test('a dry run shows what would be announced, and tells nobody', async () => {
  const to = await listeners()
  await withRelease({}, async (release) => {
    const end = await release.dryRun({ with: { plan: telling(release.plan) } })
    expect(end).toMatchObject({ exitCode: 0 })
    expect(end.summary).toContain('### What would be announced')
    expect(end.log.join('\n')).toContain('Subject: octo-org/octo-repo v0.2.0 is released')
    expect(counts(to)).toEqual([0, 0, 0])
  })
})

test('a release whose index is known already is announced by nobody', async () => {
  const to = await listeners()
  await withRelease({ index: known }, async (release) => {
    const first = await release.publish()
    expect(first).toMatchObject({ exitCode: 0, told: [] })
    const end = await publishTelling(release, to, { run: changedRun(release.run, { runAttempt: 2 }) })
    expect(end).toMatchObject({ exitCode: 0, told: [] })
    expect(counts(to)).toEqual([0, 0, 0])
  })
})
