import { createHmac } from 'node:crypto'
import type { Announcement } from '../model/announcement.ts'
import type { HttpRequest } from '../ports/http.ts'
import type { Words } from './words.ts'

/** What is posted to a webhook; `schemas/announcement.schema.json` describes it. */
export function webhookBody(announcement: Announcement, { subject, text }: Words): string {
  const { event, id, at, tag, version, channel, repository, files, problems, releaseUrl, runUrl } = announcement
  return JSON.stringify({
    schema: 1,
    event,
    id,
    at,
    repository,
    tag,
    version,
    channel,
    subject,
    text,
    files: files.map(({ filename, name, version: of, sha256, size, registry, outcome, page }) => {
      return { filename, name, version: of, sha256, size, registry, outcome, page }
    }),
    problems: problems.map(({ code, message, fix }) => ({ code, message, fix })),
    releaseUrl,
    runUrl,
  })
}

/**
 * The request. With a secret, `x-release-action-signature-256` is `sha256=` and the HMAC-SHA256 of the body's bytes in
 * lower-case hex, the form that GitHub's own webhooks have. Whoever receives it twice knows it by its id, so it may be
 * sent again where no answer came.
 */
export function webhookRequest(url: string, body: string, announcement: Announcement, secret?: string): HttpRequest {
  const bytes = Buffer.from(body)
  return {
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-release-action-event': announcement.event,
      'x-release-action-delivery': announcement.id,
      ...(secret !== undefined && {
        'x-release-action-signature-256': `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`,
      }),
    },
    body: bytes,
    deadline: 10_000,
    repeatable: true,
  }
}
