import { describe, expect, test } from '@jest/globals'
import type { FileOutcome } from '../../src/model/outcome.ts'
import { openProgress } from '../../src/publish/progress.ts'

const ended = (filename: string, outcome: FileOutcome['outcome'] = 'uploaded'): FileOutcome => ({
  filename,
  registry: 'pypi',
  outcome,
  seconds: 1.5,
})

/** Counts files of a size each; every one ends `step` milliseconds after the one before. */
function counted(count: number, size: number, step: number, outcomes: readonly FileOutcome['outcome'][] = []) {
  const lines: string[] = []
  const clock = { at: 0, now: () => clock.at }
  const names = Array.from({ length: count }, (_, at) => `f${at}`)
  const tell = openProgress({
    sizes: new Map(names.map((name) => [name, size])),
    clock,
    tell: (line) => lines.push(line),
  })
  for (const [at, name] of names.entries()) {
    clock.at += step
    tell(ended(name, outcomes[at]))
  }
  return lines
}

describe('the progress of an upload', () => {
  test('of a few files has a line for each: files, bytes and rate', () => {
    expect(counted(3, 2_000_000, 2000)).toEqual([
      '1/3 f0: uploaded (1.5 s); 2.0 MB of 6.0 MB, 1.0 MB/s',
      '2/3 f1: uploaded (1.5 s); 4.0 MB of 6.0 MB, 1.0 MB/s',
      '3/3 f2: uploaded (1.5 s); 6.0 MB of 6.0 MB, 1.0 MB/s',
    ])
  })

  test('counts what was there already as done, and not into the rate', () => {
    expect(counted(3, 500_000, 1000, ['already-there', 'uploaded', 'not-tried'])).toEqual([
      '1/3 f0: already there; 500.0 kB of 1.5 MB',
      '2/3 f1: uploaded (1.5 s); 1.0 MB of 1.5 MB, 250.0 kB/s',
      '3/3 f2: not tried; 1.0 MB of 1.5 MB, 166.7 kB/s',
    ])
  })

  test('of many has a line in ten seconds, one for what failed, and the last', () => {
    const outcomes = Array.from({ length: 1000 }, (_, at) => (at === 500 ? ('failed' as const) : ('uploaded' as const)))
    const lines = counted(1000, 1000, 100, outcomes)
    expect(lines.length).toBeLessThanOrEqual(13)
    expect(lines[0]).toMatch(/^1\/1000 f0/)
    expect(lines).toContainEqual(expect.stringContaining('501/1000 f500: failed (1.5 s)'))
    expect(lines.at(-1)).toMatch(/^1000\/1000 f999/)
  })

  test('of nothing says nothing', () => {
    expect(counted(0, 1, 1)).toEqual([])
  })
})
