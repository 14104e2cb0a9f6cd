import { describe, expect, test } from '@jest/globals'
import { place } from '../../cli/init/place.ts'
import { pinned, workflows } from './shapes.ts'

const file = '.github/workflows/release.yml'
const how = { version: '1.0.0', force: false }
const lines = (digit: string): readonly string[] => workflows[0]?.lines(pinned(digit)) ?? []
const written = place(file, undefined, lines('a'), how).text ?? ''
const codes = (placing: ReturnType<typeof place>): readonly string[] => placing.problems.map((each) => each.code)

describe('a file', () => {
  test('that is not there, or empty, is written', () => {
    expect(place(file, undefined, lines('a'), how)).toMatchObject({ what: 'new', text: written })
    expect(place(file, ' \n', lines('a'), how)).toMatchObject({ what: 'new', text: written })
  })

  test('that was written so is left alone', () => {
    expect(place(file, written, lines('a'), how)).toEqual({ file, what: 'unchanged', text: undefined, problems: [] })
    expect(place(file, written, lines('a'), { ...how, force: true })).toMatchObject({ what: 'unchanged' })
  })

  test('of an older version becomes what would be written now', () => {
    const now = place(file, undefined, lines('b'), { ...how, version: '1.0.1' }).text
    expect(place(file, written, lines('b'), { ...how, version: '1.0.1' })).toMatchObject({ what: 'updated', text: now })
  })

  test('of another origin is refused, unless it is to be overwritten', () => {
    const foreign = 'name: Release\non: push\njobs: {}\n'
    const refused = place(file, foreign, lines('a'), how)
    expect(refused).toMatchObject({ what: 'refused', text: undefined })
    expect(codes(refused)).toEqual(['init-file-foreign'])
    expect(place(file, foreign, lines('a'), { ...how, force: true })).toMatchObject({ what: 'replaced', text: written })
  })

  test('whose marker was taken out is of another origin from then on', () => {
    const without = written.split('\n').slice(0, -2).join('\n')
    expect(codes(place(file, without, lines('b'), how))).toEqual(['init-file-foreign'])
  })

  test('whose marker was changed is refused', () => {
    expect(codes(place(file, written.replace(/.\n$/, '?\n'), lines('b'), how))).toEqual(['init-marker-damaged'])
  })

  test('with the line ends of Windows keeps them, on new lines too', () => {
    const windows = written.replaceAll('\n', '\r\n')
    expect(place(file, windows, lines('a'), how)).toMatchObject({ what: 'unchanged' })
    const { text = '' } = place(file, windows, [...lines('b'), '# more'], how)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain('# more\r\n')
  })

  test('keeps a byte order mark, and a last line without an end', () => {
    const odd = `\uFEFF${written.trimEnd()}`
    expect(place(file, odd, lines('a'), how)).toMatchObject({ what: 'unchanged' })
    const { text = '' } = place(file, odd, lines('b'), how)
    expect(text).toMatch(/^\uFEFFname: Release\n/)
    expect(text).toMatch(/[^\n]$/)
  })

  test('keeps what a person wrote below the marker there', () => {
    const longer = `${written}  # and one more job\n`
    expect(place(file, longer, lines('a'), how)).toMatchObject({ what: 'unchanged' })
    expect(place(file, longer, lines('b'), how).text).toMatch(/\n# Written by [^\n]*\n {2}# and one more job\n$/)
  })

  test('is left as it is where both changes together would be no YAML', () => {
    const person = written.replace("schedule: [{ cron: '23 4 * * 1' }]", "schedule: [{ cron: '0 4 * * 1' }")
    const placing = place(file, person, lines('b'), how)
    expect(placing).toMatchObject({ what: 'refused', text: undefined })
    expect(codes(placing)).toEqual(['init-conflict'])
    expect(placing.problems[0]?.message).toMatch(/line \d+: /)
  })

  test('with a line that both have changed keeps the person’s, says so with its place, and is content the next time', () => {
    const person = written.replace('runs-on: ubuntu-24.04', 'runs-on: my-own')
    const fresh = lines('a').map((line) => line.replace('runs-on: ubuntu-24.04', 'runs-on: ubuntu-26.04'))
    const { text = '', problems } = place(file, person, fresh, how)
    expect(text).toContain('runs-on: my-own')
    expect(text.match(/runs-on: ubuntu-26\.04/g)).toHaveLength(2)
    const line = text.split('\n').findIndex((each) => each.includes('my-own')) + 1
    expect(problems).toMatchObject([{ code: 'init-conflict', level: 'warning', place: { file, line } }])
    expect(place(file, text, fresh, how)).toMatchObject({ what: 'unchanged' })
  })
})
