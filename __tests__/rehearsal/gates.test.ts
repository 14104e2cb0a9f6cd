import { describe, expect, test } from '@jest/globals'
import { type Course, Ended, newCourse } from '../../rehearsal/course.ts'
import { gateOutcome, playGates } from '../../rehearsal/gates.ts'
import { thisSystem } from '../../rehearsal/host.ts'
import type { JobEnd } from '../../rehearsal/runner.ts'

const other = thisSystem === 'windows' ? 'macos' : 'windows'
const here = (name: string) => ({ name, system: thisSystem })
const elsewhere = (name: string) => ({ name, system: other })

function stage(): { readonly course: Course; readonly stop: AbortController } {
  const stop = new AbortController()
  return { course: newCourse({ start() {}, end() {}, line() {} }, stop.signal), stop }
}

/** Plays the gates; those that are named in `broken` end as a failing job does. Gives what was played, and what was thrown. */
async function played(course: Course, gates: readonly { name: string; system: string }[], broken: readonly string[]) {
  const seen: string[] = []
  const play = async (gate: string, folder: string): Promise<void> => {
    seen.push(`${gate} in ${folder}`)
    if (broken.includes(gate)) throw new Ended(gate)
  }
  const thrown = await playGates(course, gates, true, play).catch((error: unknown) => error)
  return { seen, thrown }
}

describe('the gates of a rehearsal', () => {
  test('are those of this system, each in a folder of its own; the others are named', async () => {
    const { course } = stage()
    const { seen, thrown } = await played(course, [here('a b'), elsewhere('a (windows)'), here('a-b')], [])
    expect(seen).toEqual(['a b in gate-1', 'a-b in gate-2'])
    expect(thrown).toBeUndefined()
    expect(course.remarks).toEqual([
      expect.stringMatching(/^Skipped, because this machine \(\S+\) does not run these gates: a \(windows\)\.$/),
    ])
  })

  test('all run, and then one that failed ends it', async () => {
    const { course } = stage()
    const { seen, thrown } = await played(course, [here('one'), here('two'), here('three')], ['one', 'two'])
    expect(seen).toHaveLength(3)
    expect(thrown).toBeInstanceOf(Ended)
    expect(course.remarks).toEqual([])
  })

  test('end at once with an interrupt, and with what is no verdict', async () => {
    const { course, stop } = stage()
    stop.abort()
    expect(await played(course, [here('one'), here('two')], ['one'])).toMatchObject({ seen: ['one in gate-1'] })
    const fault = new Error('no checkout')
    const play = (): Promise<void> => Promise.reject(fault)
    await expect(playGates(stage().course, [here('one')], true, play)).rejects.toBe(fault)
  })

  test('that are left out are named, where there are any', async () => {
    const play = (): Promise<void> => Promise.reject(new Error('played'))
    const { course } = stage()
    await playGates(course, [], false, play)
    expect(course.remarks).toEqual([])
    await playGates(course, [here('one'), elsewhere('two')], false, play)
    expect(course.remarks).toEqual(['The gates were left out, as --no-gates asks: one, two.'])
  })
})

describe('what became of a gate', () => {
  const end = (conclusion: JobEnd['conclusion'], level: 'error' | 'warning', ...codes: readonly string[]) =>
    gateOutcome({ conclusion, annotations: codes.map((title) => ({ level, title, message: '' })) })

  test.each([
    ['passed', end('success', 'warning')],
    ['passed', end('success', 'warning', 'config-ignored')],
    ['failed, and does not block', end('success', 'warning', 'gate-failed')],
    ['failed', end('failure', 'error', 'gate-failed')],
    ['ran out of time', end('failure', 'error', 'gate-timeout')],
    ['could not be prepared, and does not block', end('success', 'warning', 'gate-unready')],
    ['failure', end('failure', 'error', 'checkout-other-commit')],
    ['cancelled', end('cancelled', 'error', 'gate-failed')],
  ])('is told as “%s”', (words, told) => expect(told).toBe(words))
})
