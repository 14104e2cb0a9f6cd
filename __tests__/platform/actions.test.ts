import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'

/** What a line comes to on standard output, where the runner reads its commands. */
const printed = (text: string): string => called(`line(${JSON.stringify(text)})`)

/** What a call of the actions prints. */
function called(call: string): string {
  const module = new URL('../../src/platform/actions.ts', import.meta.url).href
  const program = `const { createActions } = await import(${JSON.stringify(module)})
createActions({}).${call}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout
}

/** The runner takes a line for a command where it begins so, after blanks. */
const isCommand = (line: string): boolean => /^\s*(::|##\[)/.test(line)

describe('a line of a foreign program', () => {
  test('is printed as it is', () => {
    expect(printed('compiling a::b v1.0.0 [##]')).toBe('compiling a::b v1.0.0 [##]\n')
  })

  test('is no command to the runner, wherever in the text it stands', () => {
    const lines = ['::set-output name=plan::x', '##[error]x', '  ::add-mask::e', '\t##[group]x']
    const said = printed(`first\n${lines.join('\n')}`).split('\n')
    expect(lines.filter((line) => isCommand(line))).toHaveLength(4)
    expect(said.filter((line) => isCommand(line))).toEqual([])
    expect(said.map((line) => line.replace('\u200B', ''))).toEqual(['first', ...lines, ''])
  })
})

describe('a problem of the repository', () => {
  test('is an annotation at its file, line and column, as far as they are known', () => {
    const told = (place: object): string => called(`annotate('error', 'no', 'code', ${JSON.stringify(place)})`)
    expect(told({ file: 'a.yml', line: 3, column: 7 })).toBe('::error title=code,file=a.yml,line=3,col=7::no\n')
    expect(told({ file: 'a.yml', line: 3 })).toBe('::error title=code,file=a.yml,line=3::no\n')
    expect(told({ file: 'a.yml' })).toBe('::error title=code,file=a.yml::no\n')
  })
})
