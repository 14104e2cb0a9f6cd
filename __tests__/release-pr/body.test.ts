import { describe, expect, test } from '@jest/globals'
import { notedTitle, ownPart, replacePart } from '../../src/release-pr/body.ts'
import { titleOf, usualGroupTitle, usualTitle } from '../../src/release-pr/title.ts'

const part = (notes: string, title = 'chore: release 1.0.0'): string =>
  ownPart([{ title: 'tally: 1.0.0', notes }], 'Header', 'Footer', title)

describe('the body', () => {
  test('keeps what people write around the step’s part', () => {
    const body = `Please look.\r\n\r\n${part('old')}\n\nThanks!`
    expect(replacePart(body, part('new'))).toBe(`Please look.\n\n${part('new')}\n\nThanks!`)
  })

  test('is the person’s where they took the part out', () => {
    expect(replacePart('Mine.', part('new'))).toBe('Mine.')
  })

  test.each(['chore: release 1.0.0', 'a --> b "c" -- ${x}', 'ä ✂ `x`'])(
    'notes the title %j, which ends no comment',
    (title) => {
      const made = part('notes', title)
      expect(notedTitle(made)).toBe(title)
      expect(made.match(/-->/g)).toHaveLength(3)
    },
  )

  test('is cut where GitHub would not take it', () => {
    expect(part('x'.repeat(200_000)).length).toBeLessThan(65_536)
  })

  test('folds several packages', () => {
    const made = ownPart(
      [
        { title: 'a: 1.0.0', notes: 'A' },
        { title: 'b: 2.0.0', notes: 'B' },
      ],
      '',
      '',
      't',
    )
    expect(made).toContain('<summary>a: 1.0.0</summary>')
    expect(made).toContain('<summary>b: 2.0.0</summary>')
  })
})

describe('the title', () => {
  test.each([
    [usualTitle, 'tally', false, 'chore(main): release tally 1.0.0'],
    [usualTitle, '', false, 'chore(main): release 1.0.0'],
    [usualGroupTitle, '', false, 'chore: release main'],
    ['release ${component}@${version}', 'tally', true, 'release tally@1.0.0'],
    ['release ${component} ${version}', '', true, 'release 1.0.0'],
    ['v${version} $& $1', '', false, 'v1.0.0 $& $1'],
  ])('by %j', (pattern, component, noSpace, title) => {
    expect(titleOf(pattern, { branch: 'main', component, version: '1.0.0', noSpace })).toBe(title)
  })
})
