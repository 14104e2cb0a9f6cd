import { expect, test } from '@jest/globals'
import { judgeSignature, type TagSignature } from '../../src/plan/signature.ts'

test.each<[TagSignature, string | undefined]>([
  [{ verified: true, reason: 'valid' }, undefined],
  [{ verified: false, reason: 'unknown_key' }, 'GitHub has not verified the signature of v1.0.0: unknown_key.'],
  ['lightweight', 'v1.0.0 is a lightweight tag, which cannot be signed.'],
  ['absent', 'GitHub has no tag v1.0.0, so its signature cannot be verified.'],
  [{ refused: 'Not Found' }, 'GitHub did not say whether v1.0.0 is signed: Not Found'],
])('%j', (signature, message) => {
  const problems = judgeSignature('v1.0.0', signature)
  expect(problems.map((each) => [each.code, each.level, each.message])).toEqual(
    message === undefined ? [] : [['tag-unsigned', 'error', message]],
  )
})

test('a tag that means something to a shell is not put into the command to copy', () => {
  expect(judgeSignature('v1.0.0;id', 'lightweight')[0]?.fix).toContain('git tag -s -f …,')
})
