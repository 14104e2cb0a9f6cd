import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isMarker, marked, readMarker } from '../../cli/init/marker.ts'
import { merge } from '../../cli/init/merge.ts'
import { withoutPin } from '../../cli/init/pins.ts'
import { exampleKinds } from '../../scripts/example-kinds.ts'
import { pinned, workflows } from './shapes.ts'

/** Merges a person's lines with new ones, as the marker of what was written lets it. */
function brought(written: readonly string[], person: readonly string[], fresh: readonly string[]) {
  const base = readMarker(marked(written, '1.0.0').at(-1) ?? '')
  if (base === undefined) throw new Error('the marker cannot be read')
  return merge(base, person, fresh)
}

const indent = (line: string): string => /^ */.exec(line)?.[0] ?? ''

/** What a person does to a line. */
const changes = [
  { change: 'edits it', of: (line: string) => [`${indent(line)}edited: by me`] },
  { change: 'adds to its end', of: (line: string) => [line.replace(/( #.*)?$/, ' # mine')] },
  { change: 'takes it out', of: () => [] },
  { change: 'puts a line below it', of: (line: string) => [line, `${indent(line)}added: by me`] },
  { change: 'puts a line above it', of: (line: string) => [`${indent(line)}added: by me`, line] },
] as const

/** A line as a later version would write it. */
const later = (line: string): string => `${withoutPin(line).trimEnd()} # as of 2.0.0`

/** The workflows of the examples, as they stand there. */
const examples = exampleKinds.map(({ kind }) => {
  const file = path.join(import.meta.dirname, '..', '..', 'examples', kind, '.github', 'workflows', 'release.yml')
  const lines = readFileSync(file, 'utf8').split('\n')
  const end = lines.findIndex((line) => isMarker(line))
  return { kind, written: lines.slice(0, end) }
})

describe.each(workflows)('of the workflow for $kind', ({ lines }) => {
  const written = lines(pinned('a'))

  // a test for each line would be 600 of them; `line` tells which one it was
  test.each(changes)('each line in turn: a person $change, and that stays', ({ of }) => {
    for (const [at, line] of written.entries()) {
      const person = written.toSpliced(at, 1, ...of(line))
      // nothing new: the file stays as it is, to the character
      expect({ line, ...brought(written, person, written) }).toEqual({ line, lines: person, conflicts: [] })
      // all the other lines are new: they are taken, and the person's stays
      const fresh = written.map((each, index) => (index === at ? each : later(each)))
      const expected = fresh.toSpliced(at, 1, ...of(line))
      expect({ line, ...brought(written, person, fresh) }).toEqual({ line, lines: expected, conflicts: [] })
      // the action is at another commit: every pin follows that the person has left alone
      const moved = brought(written, person, lines(pinned('b', 'v1.0.1')))
      const isOld = (each: string): boolean => each.includes('release-action/release-action@a')
      const own = person.filter((each) => isOld(each) && each.endsWith('# mine'))
      expect({ line, old: moved.lines.filter((each) => isOld(each)) }).toEqual({ line, old: own })
      expect(moved.lines).toHaveLength(person.length)
    }
  })

  test('each line in turn: where both have made something else of it, the person’s stays and that is said', () => {
    for (const [at, line] of written.entries()) {
      const kept = [`${indent(line)}edited: by me`]
      const person = written.toSpliced(at, 1, ...kept)
      const fresh = written.toSpliced(at, 1, later(line))
      const conflicts = [{ line: at + 1, kept, wanted: [later(line)] }]
      expect({ of: line, ...brought(written, person, fresh) }).toEqual({ of: line, lines: person, conflicts })
    }
  })
})

test.each(examples)(
  'of the workflow of $kind a later version leaves each line in turn as a person made it',
  ({ written }) => {
    const fresh = written.map((line) => later(line))
    for (const [at, line] of written.entries()) {
      const kept = `${indent(line)}edited: by me`
      const merged = brought(written, written.with(at, kept), fresh.with(at, line))
      expect({ line, ...merged }).toEqual({ line, lines: fresh.with(at, kept), conflicts: [] })
    }
  },
)

describe('a later version', () => {
  const written = ['a: 1', 'b: 2', 'c: 3', 'd: 4']

  test.each([
    ['takes a line out', ['a: 1', 'c: 3', 'd: 4'], ['a: 1', 'b: 2', 'c: 3', 'd: mine'], ['a: 1', 'c: 3', 'd: mine']],
    [
      'puts lines in',
      ['a: 1', 'b: 2', 'x: 0', 'y: 0', 'c: 3', 'd: 4'],
      ['a: mine', 'b: 2', 'c: 3', 'd: 4'],
      ['a: mine', 'b: 2', 'x: 0', 'y: 0', 'c: 3', 'd: 4'],
    ],
    [
      'writes what the person has already',
      ['a: 1', 'b: new', 'c: 3', 'd: 4'],
      ['a: 1', 'b: new', 'c: 3', 'd: 4'],
      ['a: 1', 'b: new', 'c: 3', 'd: 4'],
    ],
    [
      'adds the very line that the person has added',
      ['a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5'],
      ['a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5'],
      ['a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5'],
    ],
    [
      'changes a line beside one that the person has added',
      ['a: 1', 'b: new', 'c: 3', 'd: 4'],
      ['a: 1', 'b: 2', 'mine: 0', 'c: 3', 'd: 4'],
      ['a: 1', 'b: new', 'mine: 0', 'c: 3', 'd: 4'],
    ],
    [
      'changes a line beside one that the person has taken out',
      ['a: 1', 'b: new', 'c: 3', 'd: 4'],
      ['a: 1', 'b: 2', 'd: 4'],
      ['a: 1', 'b: new', 'd: 4'],
    ],
  ])('%s', (_, fresh, person, expected) => {
    expect(brought(written, person, fresh)).toEqual({ lines: expected, conflicts: [] })
  })

  test('changes a line that the person has taken out: it stays out, and that is said', () => {
    expect(brought(written, ['a: 1', 'c: 3', 'd: 4'], ['a: 1', 'b: new', 'c: 3', 'd: 4'])).toEqual({
      lines: ['a: 1', 'c: 3', 'd: 4'],
      conflicts: [{ line: 2, kept: [], wanted: ['b: new'] }],
    })
  })
})

describe('a pin', () => {
  const uses = (ref: string, comment = '# v1.0.0'): string =>
    `  - { uses: o/n@${ref}, with: { step: plan } } ${comment}`

  test('that Dependabot has moved on is kept, and that is said once', () => {
    const person = [uses('2'.repeat(40), '# v1.1.0')]
    const fresh = [uses('3'.repeat(40), '# v1.2.0')]
    expect(brought([uses('1'.repeat(40))], person, fresh)).toEqual({
      lines: person,
      conflicts: [{ line: 1, kept: [`o/n@${'2'.repeat(40)} # v1.1.0`], wanted: [`o/n@${'3'.repeat(40)} # v1.2.0`] }],
    })
    expect(brought(fresh, person, fresh)).toEqual({ lines: person, conflicts: [] })
  })

  test('is brought up to date on a line that the person has changed otherwise', () => {
    const person = [uses('1'.repeat(40)).replace('step: plan', 'step: plan, packages: core')]
    expect(brought([uses('1'.repeat(40))], person, [uses('3'.repeat(40), '# v1.2.0')]).lines).toEqual([
      uses('3'.repeat(40), '# v1.2.0').replace('step: plan', 'step: plan, packages: core'),
    ])
  })

  test('of another action is nobody’s business', () => {
    const person = [uses('1'.repeat(40)), '  - uses: some/body@v3']
    expect(brought([uses('1'.repeat(40))], person, [uses('3'.repeat(40))]).lines).toEqual([
      uses('3'.repeat(40)),
      '  - uses: some/body@v3',
    ])
  })
})

describe('the marker', () => {
  const line = marked(['name: Release', '  - uses: o/n@v1 # x'], '1.0.0').at(-1) ?? ''

  test('is a comment that is known as one, and as whole', () => {
    expect(line).toMatch(/^# Written by release-action init 1\.0\.0; /)
    expect(isMarker(line)).toBe(true)
    expect(readMarker(line)?.lines).toHaveLength(2)
    expect(readMarker(line)?.pins.size).toBe(1)
  })

  test('with any of its hashes changed is known as a marker, and as damaged', () => {
    const from = line.lastIndexOf(': ') + 2
    for (let at = from; at < line.length; at++) {
      const other = line[at] === 'x' ? 'y' : 'x'
      const damaged = `${line.slice(0, at)}${other}${line.slice(at + 1)}`
      expect([isMarker(damaged), readMarker(damaged)]).toEqual([true, undefined])
    }
    expect(readMarker(line.slice(0, -1))).toBeUndefined()
    expect(readMarker(`${line} # mine`)).toBeUndefined()
  })
})
