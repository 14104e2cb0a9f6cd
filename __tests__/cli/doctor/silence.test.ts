import { describe, expect, test } from '@jest/globals'
import { type Finding, ok, type Section, told, unseen } from '../../../cli/doctor/finding.ts'
import { silenceOnce } from '../../../cli/doctor/silence.ts'
import { problem } from '../../../src/model/problem.ts'

const silent = (name: string, words = 'ECONNREFUSED', subject: Section['subject'] = 'pypi'): Section => ({
  subject,
  name,
  findings: [
    unseen(
      'name',
      problem('registry-unreachable', `https://pypi.org/simple/${name}/ did not answer: ${words}.`, 'Again.'),
    ),
  ],
})
const also = (section: Section, finding: Finding): Section => ({ ...section, findings: [...section.findings, finding] })
const names = (sections: readonly Section[]): readonly string[] => silenceOnce(sections).map(({ name }) => name)

describe('a registry that did not answer', () => {
  test('is told once for all packages, with the first address', () => {
    const [only, ...others] = silenceOnce([silent('one'), silent('two'), silent('three')])
    expect(others).toEqual([])
    expect(only).toMatchObject({ name: 'one, two, three' })
    expect(only?.findings.map(({ words }) => words)).toEqual([
      'https://pypi.org/simple/one/ did not answer: ECONNREFUSED.',
    ])
  })

  test('is told for the first few of many', () => {
    expect(names(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((each) => silent(each)))).toEqual(['a, b, c, d, e and 2 more'])
  })

  test.each<[string, readonly Section[]]>([
    ['another reason', [silent('one'), silent('two', 'timeout')]],
    ['another registry', [silent('one'), silent('two', 'ECONNREFUSED', 'crates.io')]],
    ['more to tell of one', [silent('one'), also(silent('two'), ok('owners', 'ada'))]],
    [
      'something to be done',
      [silent('one'), { ...silent('two'), findings: [told('name', problem('name-foreign', 'Taken.', 'Choose.'))] }],
    ],
  ])('stands by itself where there is %s', (_, sections) => {
    expect(names(sections)).toEqual(['one', 'two'])
  })
})
