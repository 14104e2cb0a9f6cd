import { describe, expect, test } from '@jest/globals'
import { misfitsOf } from '../../src/observe/misfits.ts'
import { parseToml } from '../../src/observe/toml.ts'

function misfits(file: string, text: string): readonly string[] {
  const parsed = parseToml(text, file)
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return misfitsOf({ file, text, table: parsed.table }).map(
    ({ message, place }) => `${place?.line ?? '?'}: ${message.slice(file.length + 2)}`,
  )
}

describe('a manifest that is valid TOML', () => {
  test.each([
    [
      'a version that is a number',
      '[project]\nname = "x"\nversion = 1.2\n',
      '3: `version` must be a text, and it is 1.2.',
    ],
    ['a name that is a list', '[project]\nname = ["x"]\nversion = "1"\n', '2: `name` must be a text, and it is ["x"].'],
    ['no version', '[project]\nname = "x"\n', '2: [project] has no `version`, and `dynamic` does not list it.'],
    [
      'a dynamic that lists other things',
      '[project]\nname = "x"\ndynamic = ["readme"]\n',
      '2: [project] has no `version`, and `dynamic` does not list it.',
    ],
  ])('is refused with %s', (_, text, expected) => {
    expect(misfits('pyproject.toml', text)).toEqual([expected])
  })

  test.each([
    ['a version in quotes', 'pyproject.toml', '[project]\nname = "x"\nversion = "1.2"\n'],
    ['a dynamic version', 'pyproject.toml', '[project]\nname = "x"\ndynamic = ["version"]\n'],
    [
      'the version of Poetry beside its project',
      'pyproject.toml',
      '[project]\nname = "x"\n[tool.poetry]\nversion = "1"\n',
    ],
    ['settings of tools alone', 'pyproject.toml', '[tool.ruff]\nline-length = 88\n'],
    ['an inherited version', 'Cargo.toml', '[package]\nname = "x"\nversion.workspace = true\n'],
    ['a crate without a version', 'Cargo.toml', '[package]\nname = "x"\n'],
  ])('is taken with %s', (_, file, text) => {
    expect(misfits(file, text)).toEqual([])
  })

  test('warns alone where maturin builds, which takes the crate’s version', () => {
    const text = '[build-system]\nbuild-backend = "maturin"\n[project]\nname = "x"\n'
    const parsed = parseToml(text, 'pyproject.toml')
    const table = 'table' in parsed ? parsed.table : {}
    expect(misfitsOf({ file: 'pyproject.toml', text, table })).toMatchObject([{ level: 'warning', place: { line: 4 } }])
  })

  test('is refused with a crate version that is a number', () => {
    expect(misfits('a/Cargo.toml', '[package]\nname = "x"\nversion = 1\n')).toEqual([
      '3: `version` must be a text, and it is 1.',
    ])
  })
})
