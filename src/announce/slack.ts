import type { Announcement } from '../model/announcement.ts'
import type { Words } from './words.ts'

/**
 * The message for an incoming webhook: blocks, and the `text` that notifications show (Slack docs, "Block Kit": a header
 * has at most 150 characters, a section 3000).
 */
export function slackMessage({ event, releaseUrl, runUrl }: Announcement, { subject, text }: Words): unknown {
  const links = [
    ...(event === 'released' && releaseUrl !== undefined ? [`<${inLink(releaseUrl)}|GitHub Release>`] : []),
    ...(runUrl === undefined ? [] : [`<${inLink(runUrl)}|Workflow run>`]),
  ]
  const body = text === `${subject}.` || text.startsWith(`${subject}.\n`) ? text.slice(subject.length + 1).trim() : text
  return {
    text: escaped(subject),
    blocks: [
      {
        type: 'header',
        text: { type: 'plain_text', text: cut(`${event === 'released' ? '📦' : '❌'} ${subject}`, 150) },
      },
      ...(body === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: sectionText(body), verbatim: true } }]),
      ...(links.length === 0 ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text: links.join(' · ') }] }]),
    ],
  }
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const

/** The three characters that Slack reads: without them there is no mention, no channel and no link (Slack docs, "Formatting text for app surfaces"). */
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (each) => (each === '&' || each === '<' ? entities[each] : entities['>']))

const address = /https?:\/\/[^\s<>|]+/g

/** The text of a section, cut before an entity and never in the middle of one. Only whole addresses become links. */
function sectionText(text: string): string {
  // a link costs two characters more
  const longest = Math.max(1500, longestSection - 2 * (text.match(address)?.length ?? 0))
  let kept = ''
  for (const each of text) {
    const shown = escaped(each)
    if (kept.length + shown.length > longest - 1) return linked(`${kept}…`)
    kept += shown
  }
  return linked(kept)
}

const longestSection = 3000

const linked = (text: string): string => text.replace(address, '<$&>')

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`

/** In an address of a link nothing may end the link. */
const inLink = (url: string): string => escaped(url).replaceAll('|', '%7C')
