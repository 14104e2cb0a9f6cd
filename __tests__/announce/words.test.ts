import { describe, expect, test } from '@jest/globals'
import { unknownVariables, variables, wordsOf } from '../../src/announce/words.ts'
import { announcement, failure } from '../make/announcement.ts'

describe('the words of an announcement', () => {
  test('name the packages, the release and the run', () => {
    expect(wordsOf(announcement(), undefined)).toEqual({
      subject: 'octo/tally v1.0.0 is released',
      text: `octo/tally v1.0.0 is released.

- tally 1.0.0: https://pypi.org/project/tally/1.0.0/
Release: https://github.com/octo/tally/releases/tag/v1.0.0
Run: https://github.com/octo/tally/actions/runs/1`,
    })
  })

  test('of a failure say what is out, and what ended it', () => {
    expect(wordsOf(failure(), undefined)).toEqual({
      subject: 'octo/tally v1.0.0 was not released',
      text: `octo/tally v1.0.0 was not released.

Nothing was uploaded.
- tag-moved: The tag v1.0.0 was moved.
Run: https://github.com/octo/tally/actions/runs/1`,
    })
    const [wheel] = announcement().files
    const half = failure({ files: wheel ? [wheel, { ...wheel, filename: 'b', outcome: 'failed' }] : [] })
    expect(wordsOf(half, undefined).text).toContain(
      '1 of 2 files are published. Running the failed job again sends the rest.',
    )
  })

  test('of a failure with many problems are cut', () => {
    const [one] = failure().problems
    const text = wordsOf(
      failure({ problems: Array.from({ length: 9 }, () => one).filter((each) => each !== undefined) }),
      undefined,
    ).text
    expect(text.match(/tag-moved/g)).toHaveLength(5)
    expect(text).toContain('- and 4 more')
  })

  test.each([
    ['{tag} is out: {release-url}', 'v1.0.0 is out: https://github.com/octo/tally/releases/tag/v1.0.0'],
    ['{repository} {version} {result} ({channel})', 'octo/tally 1.0.0 is released (release)'],
    [
      '{packages}|{files}|{problems}',
      'tally 1.0.0: https://pypi.org/project/tally/1.0.0/|tally-1.0.0-py3-none-any.whl|',
    ],
    ['no braces at all', 'no braces at all'],
    ['{Tag} { tag } {} {{tag}}', '{Tag} { tag } {} {v1.0.0}'],
  ])('come from the template %s', (template, text) => {
    expect(wordsOf(announcement(), template).text).toBe(text)
  })

  test('that a value brings along are not filled in again', () => {
    expect(wordsOf(announcement({ version: '{run-url}' }), '{version}').text).toBe('{run-url}')
  })

  test('of a template that knows only success are not used for a failure', () => {
    expect(wordsOf(failure(), '{tag} is out').text).toContain('was not released')
    expect(wordsOf(failure(), '{tag} {result}').text).toBe('v1.0.0 was not released')
  })

  test('have a subject of one line without control characters', () => {
    const { subject, text } = wordsOf(announcement({ tag: 'v1\r\nBcc: all@example.org\u0000\u202e' }), undefined)
    expect(subject).toBe('octo/tally v1 Bcc: all@example.org is released')
    for (const each of ['\r', '\u0000', '\u202e']) expect(text).not.toContain(each)
  })
})

test('names in braces that are no variables are told', () => {
  expect(unknownVariables('{tag} {tga} {relase-url} {tga} {Not}')).toEqual(['tga', 'relase-url'])
  expect(unknownVariables(variables.map((each) => `{${each}}`).join())).toEqual([])
})

test('of a release that is out and could not be used say that its draft stays, and nothing of an upload', () => {
  const unverified = failure({ event: 'unverified' })
  expect(wordsOf(unverified, undefined)).toEqual({
    subject: 'octo/tally v1.0.0 is on the registries, and did not pass verification',
    text: `octo/tally v1.0.0 is on the registries, and did not pass verification.

Its GitHub Release stays a draft.
- tag-moved: The tag v1.0.0 was moved.
Run: https://github.com/octo/tally/actions/runs/1`,
  })
  // a template of a release that works says nothing of it
  expect(wordsOf(unverified, '{tag} is out').text).toContain('did not pass verification')
})
