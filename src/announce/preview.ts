import type { Announcement, AnnounceWays } from '../model/announcement.ts'
import type { Plan } from '../model/plan.ts'
import { slackMessage } from './slack.ts'
import { webhookBody } from './webhook.ts'
import { wordsOf } from './words.ts'

/** One announcement as a live release would send it. */
export interface Preview {
  readonly to: string
  /** The media type's short name, for a code block. */
  readonly kind: 'json' | 'text'
  readonly body: string
}

/** What would be sent after a release that works, by every way that the plan or the job names; addresses are never shown. */
export function previewOf(announcement: Announcement, notify: Plan['notify'], ways: AnnounceWays): readonly Preview[] {
  if (!notify.on.includes('success')) return []
  const words = wordsOf(announcement, notify.template)
  const mail = `Subject: ${words.subject}\n\n${words.text}`
  return [
    ...(notify.slack || ways.slack !== undefined
      ? [{ to: 'Slack', kind: 'json' as const, body: JSON.stringify(slackMessage(announcement, words), null, 2) }]
      : []),
    ...(notify.email.length > 0
      ? [{ to: `mail to ${notify.email.join(', ')}`, kind: 'text' as const, body: mail }]
      : []),
    ...(notify.webhook || ways.webhook !== undefined
      ? [
          {
            to: 'the webhook',
            kind: 'json' as const,
            body: JSON.stringify(JSON.parse(webhookBody(announcement, words)), null, 2),
          },
        ]
      : []),
  ]
}
