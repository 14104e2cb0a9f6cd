import { describe, expect, test } from '@jest/globals'
import { type Kill, openKilling, parseKill } from '../../rehearsal/kill.ts'

const kill = (text: string): Kill => {
  const parsed = parseKill(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

const crate = { service: 'crates', method: 'PUT', path: '/api/v1/crates/new', status: 200 }
const file = { service: 'pypi', method: 'POST', path: '/legacy/', status: 200 }

describe('a kill as it is written', () => {
  test.each([
    ['kill@upload:5', { of: 'upload', nth: 5 }],
    ['kill@crate:1', { of: 'crate', nth: 1 }],
    ['kill@file:12', { of: 'file', nth: 12 }],
  ])('%s is read', (text, expected) => {
    expect(parseKill(text)).toEqual({ ...expected, text })
  })

  test.each(['kill@upload', 'kill@upload:0', 'kill@wheel:1', 'kill@upload:1 ', 'Kill@upload:1', 'kill@upload:-1'])(
    '"%s" is none',
    (text) => expect(parseKill(text)).toBeUndefined(),
  )
})

describe('an attempt at publishing', () => {
  test('is killed by the upload that is named, counted over all attempts', () => {
    const killing = openKilling([kill('kill@upload:3')])
    const first = killing.arm()
    killing.see(crate)
    killing.see(file)
    expect([first?.aborted, killing.struck()]).toEqual([false, undefined])
    const second = killing.arm()
    killing.see(file)
    expect([second?.aborted, killing.struck()?.text, killing.left()]).toEqual([true, 'kill@upload:3', []])
    expect(killing.arm()).toBeUndefined()
  })

  test('is not killed by what was refused, minted or read', () => {
    const killing = openKilling([kill('kill@upload:1')])
    const signal = killing.arm()
    killing.see({ ...file, status: 502 })
    killing.see({ ...file, path: '/_/oidc/mint-token' })
    killing.see({ ...crate, method: 'DELETE' })
    killing.see({ ...crate, service: 'github' })
    expect(signal?.aborted).toBe(false)
    killing.see({ ...file, service: 'testpypi' })
    expect(signal?.aborted).toBe(true)
  })

  test('is killed once, and the next attempt by the next one', () => {
    const killing = openKilling([kill('kill@file:1'), kill('kill@crate:2'), kill('kill@file:9')])
    const first = killing.arm()
    killing.see(crate)
    killing.see(file)
    expect([first?.aborted, killing.struck()?.text]).toEqual([true, 'kill@file:1'])
    const second = killing.arm()
    expect([second?.aborted, killing.struck()]).toEqual([false, undefined])
    killing.see(crate)
    expect([second?.aborted, killing.struck()?.text]).toEqual([true, 'kill@crate:2'])
    expect(killing.left().map(({ text }) => text)).toEqual(['kill@file:9'])
  })
})
