import type { Announcement, AnnounceWays } from '../model/announcement.ts'
import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Http, HttpRequest } from '../ports/http.ts'
import type { Mail } from '../ports/mail.ts'
import { readMailServer } from './mail-address.ts'
import { slackMessage } from './slack.ts'
import { webhookBody, webhookRequest } from './webhook.ts'
import { type Words, wordsOf } from './words.ts'

/** What announcing reaches out with. */
interface Reach {
  readonly http: Http
  readonly mail: Mail
}

/** Who was told, for the log, and what failed: warnings all of them, since what is published is published. */
export interface Announced {
  readonly told: readonly string[]
  readonly problems: readonly Problem[]
}

/** Tells everybody whom the plan names, at the same time. Never throws, and never waits for long. */
export async function announce(
  reach: Reach,
  ways: AnnounceWays,
  notify: Plan['notify'],
  announcement: Announcement,
): Promise<Announced> {
  const wanted = announcement.event === 'released' ? 'success' : 'failure'
  if (!notify.on.includes(wanted)) return { told: [], problems: [] }
  const words = wordsOf(announcement, notify.template)
  const ends = await Promise.all([
    toSlack(reach.http, ways, announcement, words),
    toMail(reach.mail, ways, notify, announcement, words),
    toWebhook(reach.http, ways, announcement, words),
  ])
  return {
    told: ends.flatMap((each) => (each !== undefined && 'told' in each ? [each.told] : [])),
    problems: [
      ...unset(ways, notify),
      ...ends.flatMap((each) => (each !== undefined && 'failed' in each ? [failed(each.failed)] : [])),
    ],
  }
}

/** What the plan asks for, and the job has no address for; also an address for mail without anybody to write to. */
export function unset(ways: AnnounceWays, { slack, email, webhook }: Plan['notify']): readonly Problem[] {
  const missing = [
    ...(slack && ways.slack === undefined ? [['Slack', 'slack-webhook']] : []),
    ...(email.length > 0 && ways.smtp === undefined ? [['mail', 'smtp-url']] : []),
    ...(webhook && ways.webhook === undefined ? [['a webhook', 'webhook-url']] : []),
  ].map(([who, input]) =>
    problem(
      'announcement-unset',
      `The config announces releases by ${who}, and the input \`${input}\` is empty.`,
      `Check that the secret exists in the repository or in the job's environment, and is passed as \`${input}\`.`,
      { level: 'warning' },
    ),
  )
  if (ways.smtp === undefined || email.length > 0) return missing
  const nobody = problem(
    'announcement-unset',
    'The input `smtp-url` is given, and the config names nobody to write to.',
    'Add to the config:\n    notify:\n      email: [team@example.org]',
    { level: 'warning' },
  )
  return [...missing, nobody]
}

type End = { readonly told: string } | { readonly failed: string } | undefined

async function toSlack(http: Http, { slack }: AnnounceWays, announcement: Announcement, words: Words): Promise<End> {
  if (slack === undefined) return undefined
  const body = Buffer.from(JSON.stringify(slackMessage(announcement, words)))
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  // not sent again: Slack would show it twice
  return post(http, 'Slack', 'slack-webhook', { method: 'POST', url: slack.reveal(), headers, body, deadline: 10_000 })
}

async function toWebhook(http: Http, ways: AnnounceWays, announcement: Announcement, words: Words): Promise<End> {
  if (ways.webhook === undefined) return undefined
  const body = webhookBody(announcement, words)
  return post(
    http,
    'the webhook',
    'webhook-url',
    webhookRequest(ways.webhook.reveal(), body, announcement, ways.webhookSecret?.reveal()),
  )
}

/** The server's words are told, and never the address. */
async function post(http: Http, who: string, input: string, request: HttpRequest): Promise<End> {
  if (!URL.canParse(request.url) || !/^https?:$/.test(new URL(request.url).protocol)) {
    return { failed: `the input \`${input}\` is no https address` }
  }
  const { status, reason, body } = await http.send(request)
  if (status >= 200 && status < 300) return { told: who }
  if (status === 0) return { failed: `${who} did not answer: ${reason}` }
  const said = Buffer.from(body).toString().replace(/\s+/g, ' ').trim().slice(0, 200)
  return { failed: `${who} answered ${[status, said === '' ? reason : said].join(' ').trim()}` }
}

async function toMail(
  mail: Mail,
  { smtp }: AnnounceWays,
  { email }: Plan['notify'],
  { id }: Announcement,
  { subject, text }: Words,
): Promise<End> {
  if (smtp === undefined || email.length === 0) return undefined
  const server = readMailServer(smtp.reveal())
  if ('wrong' in server) return { failed: `the input \`smtp-url\` ${server.wrong}` }
  const sent = await mail.send(server, { to: email, subject, text: `${text}\n`, id })
  return sent === true
    ? { told: `mail to ${email.join(', ')}` }
    : { failed: `the mail server refused: ${sent.refused}` }
}

function failed(words: string): Problem {
  return problem(
    'announcement-failed',
    `The release could not be announced: ${words}.`,
    'What is published is not touched by it. Tell people yourself: the same release is not announced again. For the next one look whether the address in the secret is right and who is there is up.',
    { level: 'warning' },
  )
}
