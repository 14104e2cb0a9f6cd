import { describe, expect, test } from '@jest/globals'
import { readCommit } from '../../src/version/change.ts'
import { changesOf } from '../../src/version/changes.ts'
import { overrideIn } from '../../src/version/message.ts'

const block = (text: string): string => `BEGIN_COMMIT_OVERRIDE\n${text}\nEND_COMMIT_OVERRIDE`
const commit = (sha: string, message: string, parents: readonly string[] = ['p']) => ({
  sha: sha.repeat(40),
  parents,
  author: { name: 'Ada', email: '' },
  message,
  files: undefined,
})

describe('an override in a body', () => {
  test.each([
    ['a block', `Words.\n\n${block('feat: x')}\n`, block('feat: x')],
    [
      'CRLF and blanks around the markers',
      ' BEGIN_COMMIT_OVERRIDE \r\nfeat: x\r\n END_COMMIT_OVERRIDE',
      block('feat: x'),
    ],
    ['a comment of HTML around it', `<!--\n${block('feat: x')}\n-->`, block('feat: x')],
    ['two blocks', `${block('feat: x')}\nand\n${block('fix: y')}`, `${block('feat: x')}\n${block('fix: y')}`],
    ['an empty block', block(' \n'), undefined],
    ['no end', 'BEGIN_COMMIT_OVERRIDE\nfeat: x', undefined],
    ['no beginning', 'feat: x\nEND_COMMIT_OVERRIDE', undefined],
    ['markers within a line', 'write BEGIN_COMMIT_OVERRIDE feat: x END_COMMIT_OVERRIDE', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, body, expected) => {
    expect(overrideIn(body)).toBe(expected)
  })

  test.each([
    ['several commits', 'feat!: one\n\nfix(core): two\n\nchore: three', ['feat', 'fix', 'chore']],
    ['lines that follow one another', 'feat: one\nfix: two', ['feat', 'fix']],
    ['no convention', 'Only words', []],
  ])('is read: %s', (_, text, types) => {
    const read = readCommit(commit('a', 'docs: z'), block(text))
    expect(read.changes.map((each) => each.type)).toEqual(types)
  })

  test('speaks for a merge, whose own message does not', () => {
    const merge = commit('a', 'Merge pull request #1 from octo/x', ['p', 'q'])
    expect(readCommit(merge).changes).toEqual([])
    expect(readCommit(merge, block('feat: x')).changes).toMatchObject([{ type: 'feat', description: 'x' }])
  })

  test('of a revert makes it no revert, and of what was reverted does not bring it back', () => {
    const [first, revert] = [
      commit('a', 'feat: x'),
      commit('b', `Revert "feat: x"\n\nThis reverts commit ${'a'.repeat(40)}.`),
    ]
    const types = (overrides: ReadonlyMap<string, string>): readonly string[] =>
      changesOf([revert, first], { overrides, counts: () => true, isTold: () => true }).changes.map((each) => each.type)
    expect(types(new Map())).toEqual([])
    expect(types(new Map([[revert.sha, block('fix: y')]]))).toEqual(['fix', 'feat'])
    expect(types(new Map([[first.sha, block('feat: z')]]))).toEqual([])
  })
})
