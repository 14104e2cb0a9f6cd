import { describe, expect, test } from '@jest/globals'
import { timed, timelineSection } from '../../src/report/timeline.ts'
import { keepingActions } from '../make/actions.ts'

/** A clock that is told how late it is. */
function handClock(): { now: () => number; at: number } {
  const clock = { at: 1000, now: () => clock.at }
  return clock
}

describe('the phases of a step', () => {
  test('are the groups of its log, counted from its begin, and the log has them all the same', () => {
    const clock = handClock()
    const groups: string[] = []
    const { actions, phases } = timed({ ...keepingActions(), group: (title) => void groups.push(title) }, clock)
    clock.at = 1200
    actions.group('Plan')
    clock.at = 1500
    actions.endGroup()
    clock.at = 1600
    actions.group('Upload')
    clock.at = 1900
    expect(phases()).toEqual([
      { title: 'Plan', from: 200, to: 500 },
      { title: 'Upload', from: 600, to: 900 },
    ])
    expect(groups).toEqual(['Plan', 'Upload'])
  })

  test('end where another one begins, and where nothing is open nothing ends', () => {
    const clock = handClock()
    const { actions, phases } = timed(keepingActions(), clock)
    actions.endGroup()
    actions.group('One')
    clock.at = 1100
    actions.group('Two')
    clock.at = 1300
    actions.endGroup()
    actions.endGroup()
    expect(phases()).toEqual([
      { title: 'One', from: 0, to: 100 },
      { title: 'Two', from: 100, to: 300 },
    ])
  })
})

describe('the chart', () => {
  test('has a bar a phase, from the begin of the step on', () => {
    expect(timelineSection([{ title: 'Upload', from: 61_250.4, to: 62_500 }])[0]?.split('\n')).toEqual([
      '### Timings',
      '',
      '```mermaid',
      'gantt',
      '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
      '  axisFormat %H:%M:%S',
      '  Upload 1.2 s :2000-01-01 00:01:01.250, 1250ms',
      '```',
    ])
  })

  test('is left out where nothing took time', () => {
    expect([timelineSection([]), timelineSection([{ title: 'x', from: 3, to: 3 }])]).toEqual([[], []])
  })

  test.each([
    ['GitHub Release: draft', 'GitHub Release draft'],
    ['Gate `make check`; rm', 'Gate make check rm'],
    ['a #b %%{init}%% <b>', 'a b init b'],
    ['section one', 'step section one'],
    ['```\nclick', 'step click'],
    [':::', 'step'],
    ['Tür prüfen', 'Tür prüfen'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('takes no title for an instruction: %j', (title, shown) => {
    expect(timelineSection([{ title, from: 0, to: 1000 }])[0]).toContain(`\n  ${shown} 1.0 s :2000-01-01`)
  })

  test('of hundreds of phases draws the longest forty, in their order, and says so', () => {
    const phases = Array.from({ length: 200 }, (_, at) => ({
      title: `p${at}`,
      from: at * 1000,
      to: at * 1000 + at + 1,
    }))
    const text = timelineSection(phases).join('\n')
    expect(text.match(/ms$/gm)).toHaveLength(40)
    expect(text.indexOf('p160')).toBeLessThan(text.indexOf('p199'))
    expect(text).not.toContain('p159 ')
    expect(text).toContain('The 160 shorter phases are not drawn.')
  })
})
