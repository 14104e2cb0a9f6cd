import { afterEach, describe, expect, test } from '@jest/globals'
import { openPrivateRegistry } from '../make/private-registry.ts'
import { sha256Of } from '../make/crate.ts'
import { stopAll } from '../platform/server.ts'
import { built, hashOf } from './project.ts'
import { withRelease } from './release.ts'
import { changedRun } from './stage.ts'
import { receiptOf } from './thicket.ts'
import { askingIdentity } from './wire.ts'

afterEach(stopAll)

const { core, crate } = built

describe('a publish to a registry of one’s own that wants a token for everything', () => {
  test('sends the crates there and nowhere else, sees them there, and sends nothing twice', async () => {
    const company = await openPrivateRegistry()
    const given = {
      with: { 'crates-url': company.index, 'crates-token': company.token },
      secrets: [company.token],
    }
    await withRelease({}, async ({ publish, world, run }) => {
      const end = await publish(given)
      expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(company.kept.map(({ name, crate: bytes }) => [name, sha256Of(bytes)])).toEqual([
        [core.name, hashOf(core)],
        [crate.name, hashOf(crate)],
      ])
      // the dependency is named as one of crates.io, which the manifest says
      expect(company.kept[1]?.json).toContain('"registry":"https://github.com/rust-lang/crates.io-index"')
      expect(world.services().crates.published).toEqual([])
      expect(end.wire.acts.filter((each) => each.includes('crates.io'))).toEqual([])
      expect(receiptOf(end).get(crate.filename)).toEqual({ outcome: 'uploaded', verified: true })
      expect(JSON.parse(end.outputs['receipt'] ?? '')).toMatchObject({
        files: expect.arrayContaining([
          expect.objectContaining({ filename: crate.filename, registry: company.index.replace(/^sparse\+|\/$/g, '') }),
        ]),
      })
      // cargo, too, asks once without the token and shows it then
      expect(company.refused.every((each) => each === 'GET /company/index/config.json')).toBe(true)

      const again = await publish({ ...given, run: changedRun(run, { runAttempt: 2 }) })
      expect(again).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
      expect(receiptOf(again).get(core.filename)).toEqual({ outcome: 'already-there', verified: true })
      expect(company.kept).toHaveLength(2)
    })
  })

  test('is refused before anything where its token is wrong', async () => {
    const company = await openPrivateRegistry()
    await withRelease({}, async ({ publish, world }) => {
      const end = await publish({
        with: { 'crates-url': company.index, 'crates-token': 'Basic d3Jvbmc=' },
        secrets: ['Basic d3Jvbmc='],
      })
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told.map((each) => each.replace(/:.*/s, ''))).toEqual(
        expect.arrayContaining(['error registry-forbidden']),
      )
      expect([company.kept, world.services().pypi.uploads]).toEqual([[], []])
      expect(end.wire.acts).toEqual([askingIdentity])
    })
  })

  test('is rehearsed without a token, and told that a live run needs one', async () => {
    const company = await openPrivateRegistry()
    await withRelease({}, async ({ dryRun }) => {
      const end = await dryRun({ with: { 'crates-url': company.index } })
      expect(end).toMatchObject({ exitCode: 0 })
      expect(end.told.filter((each) => each.startsWith('warning credential-missing: '))).toEqual([
        expect.stringMatching(
          /^\S+ \S+ A live run would be refused: .* takes nothing without it: trusted publishing is for/,
        ),
        expect.stringMatching(/^\S+ \S+ A live run would be refused: .* wants a token also for reading/),
      ])
      expect(company.kept).toEqual([])
    })
  })
})
