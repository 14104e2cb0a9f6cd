import { describe, expect, test } from '@jest/globals'
import { isWithdrawn, withdrawnText } from '../../src/audit/withdrawal.ts'

const release = { title: 'Tally 0.2.0', body: 'Counts faster.', tag: 'v0.2.0' }

describe('the text of a withdrawn release', () => {
  test('says so before the title and above the notes, with the reason on one line', () => {
    const text = withdrawnText(release, ' Loses\n\n# data ')
    expect(text.title).toBe('[withdrawn] Tally 0.2.0')
    expect(text.body).toBe(
      '<!-- release-action: withdrawn -->\n> **This release was withdrawn.** Do not use it. Reason: Loses # data\n\nCounts faster.',
    )
    expect([isWithdrawn(release), isWithdrawn(text)]).toEqual([false, true])
  })

  test('is not written twice, also where a person has changed it since', () => {
    const once = withdrawnText(release, undefined)
    expect(withdrawnText({ ...once, tag: 'v0.2.0' }, 'Again')).toEqual(once)
    const edited = { title: 'Do not use', body: `Sorry!\n${once.body}`, tag: 'v0.2.0' }
    expect(withdrawnText(edited, undefined)).toEqual({ title: edited.title, body: edited.body })
  })

  test('has the tag for a title where there is none, and is never longer than GitHub takes', () => {
    const text = withdrawnText({ ...release, title: '', body: 'x'.repeat(125_000) }, undefined)
    expect(text.title).toBe('[withdrawn] v0.2.0')
    expect(text.body).toHaveLength(125_000)
  })
})
