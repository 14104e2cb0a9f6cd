import { describe, expect, test } from '@jest/globals'
import { slackMessage } from '../../src/announce/slack.ts'
import { wordsOf } from '../../src/announce/words.ts'
import type { Announcement } from '../../src/model/announcement.ts'
import { announcement, failure } from '../make/announcement.ts'

const messageOf = (of: Announcement, template?: string): unknown => slackMessage(of, wordsOf(of, template))

describe('the message for Slack', () => {
  test('has a header, the packages and links', () => {
    expect(messageOf(announcement())).toEqual({
      text: 'octo/tally v1.0.0 is released',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: '📦 octo/tally v1.0.0 is released' } },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: `- tally 1.0.0: <https://pypi.org/project/tally/1.0.0/>
Release: <https://github.com/octo/tally/releases/tag/v1.0.0>
Run: <https://github.com/octo/tally/actions/runs/1>`,
            verbatim: true,
          },
        },
        {
          type: 'context',
          elements: [
            {
              type: 'mrkdwn',
              text: '<https://github.com/octo/tally/releases/tag/v1.0.0|GitHub Release> · <https://github.com/octo/tally/actions/runs/1|Workflow run>',
            },
          ],
        },
      ],
    })
  })

  test('of a failure has no link to a release', () => {
    const json = JSON.stringify(messageOf(failure({ releaseUrl: 'https://github.com/octo/tally/releases/tag/x' })))
    expect(json).toContain('❌ octo/tally v1.0.0 was not released')
    expect(json).not.toContain('GitHub Release')
  })

  test('mentions nobody, whatever the values and the template say', () => {
    const evil = '<!channel> <@U123> <https://evil.example|PyPI> & co'
    const json = JSON.stringify(messageOf(announcement({ tag: evil, packages: [evil] }), `{tag} {packages}`))
    // the header is plain text, which Slack does not read
    const read = json.replace(/"plain_text","text":"[^"]*"/, '')
    expect(read).not.toMatch(/<!channel>|<@U123>|\|PyPI>/)
    expect(read).toContain('&lt;!channel&gt; &lt;@U123&gt;')
  })

  test('links nowhere else than to the address', () => {
    const json = JSON.stringify(messageOf(announcement({ releaseUrl: 'https://example.org/a|b>c<!here>' })))
    expect(json).toContain('<https://example.org/a%7Cb&gt;c&lt;!here&gt;|GitHub Release>')
  })

  test.each([
    ['x', 4000],
    ['<', 4000],
    ['😀', 3000],
    ['&<', 2000],
  ])('of %s %i times stays within the limits of a section, cut at a whole character', (letter, count) => {
    const message = messageOf(announcement(), letter.repeat(count)) as { blocks: { text: { text: string } }[] }
    const text = message.blocks[1]?.text.text ?? ''
    expect(text.length).toBeLessThanOrEqual(3000)
    expect(text.length).toBeGreaterThan(2980)
    expect(text).toMatch(/(x|&lt;|&amp;|😀)…$/u)
  })

  test('cuts the header at 150', () => {
    const message = messageOf(announcement({ tag: 'v'.repeat(300) })) as { blocks: { text: { text: string } }[] }
    expect(message.blocks[0]?.text.text).toHaveLength(150)
  })
})
