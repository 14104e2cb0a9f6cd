import { expect, test } from '@jest/globals'
import { judgeHistory } from '../../src/plan/history.ts'
import { plan, plannedPython } from '../make/plan.ts'

const asking = plan({ packages: [plannedPython({ versionSource: 'tag' })] })

test.each([
  ['a checkout without history', asking, { shallow: true, tags: ['v1.0.0'] }, 'The checkout has no history'],
  ['a checkout without the tag', asking, { shallow: false, tags: ['v0.9.0'] }, 'has no tag v1.0.0 at its commit'],
  ['a whole checkout', asking, { shallow: false, tags: ['v1.0.0'] }, undefined],
  ['a tag that is only assumed', { ...asking, tagSource: 'assumed' as const }, { shallow: false, tags: [] }, undefined],
  ['versions that stand in manifests', plan(), { shallow: true, tags: [] }, undefined],
  ['no plan', undefined, { shallow: true, tags: [] }, undefined],
])('%s', (_, draft, history, words) => {
  const problems = judgeHistory(history, draft)
  expect(problems.map((each) => [each.code, each.level])).toEqual(
    words === undefined ? [] : [['checkout-shallow', 'warning']],
  )
  expect(problems.map((each) => each.message).join()).toContain(words ?? '')
})
