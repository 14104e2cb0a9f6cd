import { expect, test } from '@jest/globals'
import type { FileOutcome } from '../../../src/model/outcome.ts'
import { verifyAll } from '../../../src/steps/publish/verified.ts'
import { testClock } from '../../platform/clock.ts'
import { file, held, scripted } from '../../publish/stage.ts'

const crate = file('a-1.0.0.crate', 'a')
const wheel = file('a-1.0-py3-none-any.whl', 'b')
const files = [crate, wheel]
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const payload = base64('{}')
const envelope = { statement: payload, signature: base64('signature') }
const stored = [
  { page: 'https://example.org', envelope: { payload, payloadType: '', signatures: [{ sig: '' }] }, files },
] as const

const uploaded = files.map(({ filename }): FileOutcome => ({
  filename,
  registry: 'pypi',
  outcome: 'uploaded',
  seconds: 1,
}))

test('a release is waited for everywhere at once, and its attestations after the files that they are of', async () => {
  const clock = testClock()
  const log: string[] = []
  let isListed = false
  // shows the wheel at the third look
  const python = scripted({
    clock,
    find: (_release, count) => {
      log.push(`find ${count}`)
      return count < 3 ? 'absent' : { files: [held(wheel)] }
    },
  }).registry
  // shows the crate when GitHub was asked, and not before
  const find = () => (isListed ? { files: [held(crate)] } : 'absent')
  const rust = scripted({ clock, name: 'crates.io', find }).registry
  const seen = await verifyAll(
    {
      ports: {
        clock,
        attestations: {
          store: () => Promise.reject(new Error('nothing is stored any more')),
          list: () => {
            isListed = true
            return Promise.resolve([{ payload }])
          },
        },
      },
      registriesFor: () => ({
        python,
        rust,
        provenance: ({ filename }) => {
          log.push(`provenance of ${filename}`)
          return Promise.resolve({ envelopes: [envelope] })
        },
      }),
    },
    'pypi',
    {
      files,
      unsigned: [wheel],
      uploaded: { outcomes: uploaded, attestations: new Map([[wheel.filename, { envelope }]]) },
      proven: { stored },
    },
  )
  expect(log).toEqual(['find 1', 'find 2', 'find 3', `provenance of ${wheel.filename}`])
  expect(seen).toEqual({
    verified: files.map(({ filename }) => ({ filename, verified: true })),
    attested: [{ filename: wheel.filename, attested: true }],
    listed: files.map(({ filename }) => ({ filename, listed: true })),
  })
})
