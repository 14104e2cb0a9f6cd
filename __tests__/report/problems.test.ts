import { describe, expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.ts'
import { isRed, problemsSection, tellProblems, troubleshooting } from '../../src/report/problems.ts'
import { keepingActions } from '../make/actions.ts'

const warning = problem('package-left-out', 'b stays.', 'Nothing.', { level: 'warning' })
const live = problem('repository-private', 'It is private.', 'Open it.', { level: 'live' })
const error = problem('tag-version-mismatch', 'They | differ.', 'Set <it>.', { file: 'Cargo.toml', line: 3 })

describe('whether problems stop a step', () => {
  test.each([
    ['nothing', [], false, false],
    ['a warning', [warning], false, false],
    ['what only a live run is refused for', [live, warning], false, true],
    ['an error', [warning, error], true, true],
  ] as const)('%s', (_, problems, dry, inLive) => {
    expect([isRed(problems, false), isRed(problems, true)]).toEqual([dry, inLive])
  })
})

test('a message that is longer than an annotation may be loses its middle, and never the fix and the page', () => {
  const actions = keepingActions()
  const lines = Array.from({ length: 400 }, (_, at) => `line ${at} of the output`).join('\n')
  tellProblems([problem('build-failed', `It failed:\n${lines}`, 'Mend it.')], false, actions)
  const text = actions.annotations[0]?.text ?? ''
  expect(text.length).toBeLessThanOrEqual(4096)
  expect(text.length).toBeGreaterThan(4090)
  expect(text.startsWith('It failed:\nline 0 of')).toBe(true)
  expect(text.endsWith(`line 399 of the output\nFix: Mend it.\n${troubleshooting}#build-failed`)).toBe(true)
  expect(text).toContain('\n…\n')
})

describe('problems as annotations', () => {
  const told = (isLive: boolean) => {
    const actions = keepingActions()
    tellProblems([warning, live, error], isLive, actions)
    return actions.annotations
  }

  test('come gravest first, with the fix, the page and the place', () => {
    expect(told(false)).toEqual([
      {
        level: 'error',
        text: `They | differ.\nFix: Set <it>.\n${troubleshooting}#tag-version-mismatch`,
        title: 'tag-version-mismatch',
        place: { file: 'Cargo.toml', line: 3 },
      },
      {
        level: 'warning',
        text: `A live run would be refused: It is private.\nFix: Open it.\n${troubleshooting}#repository-private`,
        title: 'repository-private',
        place: undefined,
      },
      {
        level: 'warning',
        text: `b stays.\nFix: Nothing.\n${troubleshooting}#package-left-out`,
        title: 'package-left-out',
        place: undefined,
      },
    ])
  })

  test('of a live run are errors where a dry run only says so', () => {
    expect(told(true).map((each) => each.level)).toEqual(['error', 'error', 'warning'])
    expect(told(true)[1]?.text).toMatch(/^It is private\./)
  })
})

describe('problems that are more than GitHub shows of a level', () => {
  const many = (count: number, level: 'error' | 'live' | 'warning') =>
    Array.from({ length: count }, (_, at) => problem('package-left-out', `${level} ${at}.`, 'Nothing.', { level }))
  const told = (problems: Parameters<typeof tellProblems>[0]) => {
    const actions = keepingActions()
    tellProblems(problems, false, actions)
    const first = (text: string): string => text.split('\n')[0] ?? ''
    return {
      errors: actions.annotations.filter((each) => each.level === 'error').map((each) => first(each.text)),
      warnings: actions.annotations.filter((each) => each.level === 'warning').map((each) => first(each.text)),
      lines: actions.lines,
    }
  }

  test('are all shown as long as they are ten', () => {
    const { errors, warnings, lines } = told([...many(10, 'error'), ...many(10, 'warning')])
    expect([errors.length, warnings.length, lines]).toEqual([10, 10, []])
  })

  test('are nine, those with a place first, and a count; the others are lines of the log with all that they say', () => {
    const inFile = problem('tag-version-mismatch', 'In a file.', 'Set it.', { file: 'Cargo.toml' })
    const onLine = problem('tag-version-mismatch', 'On a line.', 'Set it.', { file: 'Cargo.toml', line: 3 })
    const { errors, warnings, lines } = told([...many(9, 'error'), inFile, onLine, ...many(2, 'warning')])
    expect(errors).toEqual([
      'On a line.',
      'In a file.',
      ...Array.from({ length: 7 }, (_, at) => `error ${at}.`),
      'And 2 more, in the job summary and in the log.',
    ])
    expect(warnings).toEqual(['warning 0.', 'warning 1.'])
    expect(lines).toEqual(
      [7, 8].map((at) => `error package-left-out: error ${at}.\nFix: Nothing.\n${troubleshooting}#package-left-out`),
    )
  })

  test('keep their place in the lines, and a dry run counts what only a live one is refused for among the warnings', () => {
    const places = Array.from({ length: 11 }, (_, at) =>
      problem('repository-private', 'Private.', 'Open it.', { level: 'live', file: 'a.toml', line: at + 1 }),
    )
    const { errors, warnings, lines } = told([...many(3, 'warning'), ...places])
    expect([errors, warnings.length, warnings.at(-1)]).toEqual([
      [],
      10,
      'And 5 more, in the job summary and in the log.',
    ])
    expect(lines[0]).toMatch(/^warning repository-private \(a\.toml:10\): A live run would be refused: Private\./)
    expect(lines).toHaveLength(5)
  })

  test('are all in the summary', () => {
    expect(problemsSection(many(40, 'error'), false)[0]?.match(/^- /gm)).toHaveLength(40)
  })
})

describe('problems in the summary', () => {
  test('are no section where there are none', () => {
    expect(problemsSection([], false)).toEqual([])
  })

  test('are escaped, with a link each, and the place where there is one', () => {
    expect(problemsSection([live, error], false)).toEqual([
      `### Problems

- ❌ [\`tag-version-mismatch\`](${troubleshooting}#tag-version-mismatch) They \\| differ. (\`Cargo.toml:3\`)
  <br>**Fix:** Set \\<it\\>.
- ⚠️ [\`repository-private\`](${troubleshooting}#repository-private) A live run would be refused: It is private.
  <br>**Fix:** Open it.`,
    ])
  })
})
