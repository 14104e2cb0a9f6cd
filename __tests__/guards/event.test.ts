import { describe, expect, test } from '@jest/globals'
import { guardEvent } from '../../src/guards/event.ts'
import { guardFacts } from '../make/guard-facts.ts'

const codes = (differs: Parameters<typeof guardFacts>[0]) =>
  guardEvent(guardFacts(differs)).map((each) => `${each.level} ${each.code}`)

describe('the event of a live run', () => {
  test.each(['push', 'workflow_dispatch', 'release', 'repository_dispatch'])('%s may publish', (event) => {
    expect(codes({ event })).toEqual([])
  })

  test.each([
    'pull_request',
    'pull_request_target',
    'workflow_run',
    'schedule',
    'issue_comment',
    'Push',
    '',
    undefined,
  ])('%s may not', (event) => {
    expect(codes({ event })).toEqual(['live event-refused'])
  })

  test('of a fork is refused as that, whatever the event is', () => {
    for (const event of ['pull_request', 'push']) expect(codes({ event, isFork: true })).toEqual(['live event-fork'])
  })
})
