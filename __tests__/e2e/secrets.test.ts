import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JobEnd } from '../../rehearsal/runner.ts'
import { known } from './public-index.ts'
import { withRelease } from './release.ts'
import { assertNoSecret } from './secrets.ts'

/** A job that told nothing. */
const quiet: JobEnd = {
  conclusion: 'success',
  exitCode: 0,
  main: { exitCode: 0, signal: undefined, group: undefined },
  post: undefined,
  outputs: {},
  jobOutputs: {},
  state: {},
  env: {},
  summary: '',
  annotations: [],
  log: [],
  masks: 0,
  orphans: [],
}

describe('every job of these tests is searched for secrets, and one is found in', () => {
  let temp = ''
  beforeAll(async () => {
    temp = await mkdtemp(path.join(tmpdir(), 'release-action-secrets-'))
    await mkdir(path.join(temp, 'receipt'))
  })
  afterAll(() => rm(temp, { recursive: true, force: true }))

  const ends: readonly (readonly [string, Partial<JobEnd>])[] = [
    ['the log', { log: ['fine', 'with hunter2 in it'] }],
    ['the summary', { summary: '`hunter2`' }],
    ['the annotations', { annotations: [{ level: 'error', message: 'hunter2' }] }],
    ['the environment', { env: { TOKEN: 'hunter2' } }],
    ['the output receipt', { outputs: { receipt: '{"token":"hunter2"}' } }],
    ['the output a', { outputs: { a: `cio_tp_${'a'.repeat(32)}` } }],
    ['the output b', { outputs: { b: `pypi-AgEIcHlwaS5vcmc${'b'.repeat(40)}` } }],
    ['the output c', { outputs: { c: 'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJweXBpIn0.c2ln' } }],
  ]
  for (const [place, end] of ends) {
    test(place, async () => {
      await expect(assertNoSecret({ ...quiet, ...end }, temp, ['hunter2'])).rejects.toThrow(
        `A secret stands in ${place}`,
      )
    })
  }

  test('a file', async () => {
    await assertNoSecret(quiet, temp, ['hunter2'])
    await writeFile(path.join(temp, 'receipt', 'receipt.json'), '{"token":"hunter2"}')
    await expect(assertNoSecret(quiet, temp, ['hunter2'])).rejects.toThrow('A secret stands in receipt.json')
  })
})

describe('publish', () => {
  test('with debug logging tells no token: given, minted, of the job, or signed', async () => {
    const [crates, pypi] = [`cio${'k'.repeat(32)}`, `pypi-${'p'.repeat(40)}`]
    const differs = {
      index: { ...known, rust: { 'tally-core': { '0.1.0': '1'.repeat(64) } } },
      crates: { tokens: [{ token: crates, verifiedEmail: true }] },
      pypi: { tokens: [{ token: pypi, scope: 'user' }] },
    }
    await withRelease(differs, async ({ publish, world }) => {
      // not told to the runner as secrets of the job: the action itself has to mask what it is given
      const end = await publish({ with: { 'crates-token': crates, 'pypi-token': pypi }, debug: true })
      expect(end).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
      const { identity } = world.services()
      expect(identity.issued.map((each) => each.audience)).toEqual(['release-action', 'sigstore', 'crates.io', 'pypi'])
      const debug = end.log.filter((line) => line.startsWith('##[debug]')).join('\n')
      expect(debug).not.toBe('')
      // two tokens of the job, four identities, two minted, two given; and of four addresses of the artifact store the
      // signature, plain and as it stands in the address
      expect(end.masks).toBe(2 + 4 + 2 + 2 + 4 * 2)
      expect(debug).not.toMatch(/[?&]sig=(?!\*\*\*)/)
      expect(end.log.slice(end.log.indexOf('##[endgroup]')).join('\n')).not.toMatch(new RegExp(`${crates}|${pypi}`))
    })
  })
})
