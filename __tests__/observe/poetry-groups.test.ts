import { describe, expect, test } from '@jest/globals'
import { poetryGroups } from '../../src/observe/poetry-groups.ts'
import { parseToml, tableAt } from '../../src/observe/toml.ts'

function groupsIn(text: string) {
  const parsed = parseToml(text, 'pyproject.toml')
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return poetryGroups(tableAt(parsed.table, 'tool', 'poetry'))
}

const one = (value: string): string | undefined =>
  groupsIn(`[tool.poetry.group.dev.dependencies]\nthing = ${value}\n`)['dev']?.join(' | ')

describe('a version as Poetry writes it', () => {
  test.each([
    ['"*"', 'thing'],
    ['"^1.2.3"', 'thing>=1.2.3,<2'],
    ['"^0.2.3"', 'thing>=0.2.3,<0.3'],
    ['"^0.0.3"', 'thing>=0.0.3,<0.0.4'],
    ['"^0.0"', 'thing>=0.0,<0.1'],
    ['"^0"', 'thing>=0,<1'],
    ['"^24.3b1"', 'thing>=24.3b1,<25'],
    ['"~1.2.3"', 'thing>=1.2.3,<1.3'],
    ['"~1.2"', 'thing>=1.2,<1.3'],
    ['"~1"', 'thing>=1,<2'],
    ['"~=1.4"', 'thing~=1.4'],
    ['"1.4"', 'thing==1.4'],
    ['"=1.4"', 'thing==1.4'],
    ['"1.*"', 'thing==1.*'],
    ['">= 1.2, <2, !=1.5"', 'thing>=1.2,<2,!=1.5'],
    ['">=1.2 <2"', 'thing>=1.2,<2'],
    // pip has no words for alternatives
    ['"^1 || ^2"', 'thing'],
  ])('%s is %s', (written, requirement) => {
    expect(one(written)).toBe(requirement)
  })
})

describe('a dependency with more than a version', () => {
  test.each([
    ['{ version = "^2", extras = ["a", "b"] }', 'thing[a,b]>=2,<3'],
    ['{ version = "^2", python = "^3.9" }', 'thing>=2,<3 ; (python_version >= "3.9" and python_full_version < "4")'],
    [
      '{ version = "*", markers = "extra == \'x\'", platform = "win32" }',
      'thing ; (extra == \'x\') and (sys_platform == "win32")',
    ],
    ['{ git = "https://example.org/x.git", tag = "v1" }', 'thing @ git+https://example.org/x.git@v1'],
    ['{ url = "https://example.org/x.whl" }', 'thing @ https://example.org/x.whl'],
    ['{ path = "../thing" }', undefined],
    [
      '[{ version = "<2", python = "<3.9" }, { version = ">=2", python = ">=3.9" }]',
      'thing<2 ; (python_version < "3.9") | thing>=2 ; (python_version >= "3.9")',
    ],
    ['7', undefined],
  ])('%s is %s', (written, requirement) => {
    expect(one(written)).toBe(requirement)
  })
})

test('the older dev-dependencies are the group dev, and nothing of it looks like an option', () => {
  expect(
    groupsIn(
      '[tool.poetry.dependencies]\npython = "^3.9"\nrequests = "*"\n[tool.poetry.dev-dependencies]\npytest = "^7"\n"-r evil" = "*"\n[tool.poetry.group.docs.dependencies]\nsphinx = "*"\npython = "^3.9"\n[tool.poetry.group.empty]\noptional = true\n',
    ),
  ).toEqual({ docs: ['sphinx'], dev: ['pytest>=7,<8'] })
})
