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
