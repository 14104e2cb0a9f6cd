import { expect, test } from '@jest/globals'
import type { Upstream } from '../../rehearsal/handler.ts'
import { makeCrate } from '../make/crate.ts'
import { built, crateManifest, hashOf, type Sources, type StagedRow } from './project.ts'
import { known, publicIndex } from './public-index.ts'
import { playPlan, withRelease } from './release.ts'

const features = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, []]))
const wide = { ...built.core, bytes: makeCrate('tally-core', '0.2.0', { tables: { features: features(400) } }) }

/** The release with a crate of 400 features. */
const rows = (all: readonly StagedRow[]): readonly StagedRow[] =>
  all.map((row) => {
    if (row.target !== 'crates') return row
    const files = row.record.files.map((file) =>
      file.filename === wide.filename ? { ...file, sha256: hashOf(wide), size: wide.bytes.length } : file,
    )
    return { ...row, record: { ...row.record, files }, files: { ...row.files, [wide.filename]: wide.bytes } }
  })

/** The public index, where 0.1.0 of the crate has this many features. */
const listing =
  (count: number): Upstream =>
  async (request) => {
    const answer = await publicIndex(known)(request)
    if (!request.path.endsWith('/tally-core')) return answer
    const line = JSON.parse(String(answer.body)) as object
    return { ...answer, body: `${JSON.stringify({ ...line, features: features(count) })}\n` }
  }

const manifest = `${crateManifest('tally-core', '0.2.0')}\n[features]\n${Object.keys(features(400))
  .map((name) => `${name} = []\n`)
  .join('')}`
const sources: Sources = { 'crates/tally-core/Cargo.toml': manifest }
const config = `packages:
  core: { path: crates/tally-core, crate-limits: { features: 400 } }
  tally: { path: crates/tally }
`
const at = 'crate-too-many at crates/tally-core/Cargo.toml:2: tally-core:'

test('a crate with more features than crates.io takes of others is refused by the plan, and by the publish before anything is drafted', async () => {
  const { end } = await playPlan({ sources })
  expect(end.exitCode).toBe(1)
  expect(end.told).toEqual([expect.stringContaining(`error ${at} crates.io answers: crates.io only allows`)])
  await withRelease({ rows }, async ({ publish, world }) => {
    const published = await publish()
    expect(published).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
    expect(published.told).toEqual([
      expect.stringContaining(
        'error crate-too-many at tally-core-0.2.0.crate: tally-core-0.2.0.crate: crates.io answers:',
      ),
    ])
    expect(world.services().github.releases.size).toBe(0)
  })
})

test('it is published with a warning where an earlier version had as many', async () => {
  const upstream = listing(350)
  const { end } = await playPlan({ sources, upstream })
  expect(end).toMatchObject({ exitCode: 0, told: [expect.stringContaining(`warning ${at}`)] })
  await withRelease({ rows, upstream }, async ({ publish }) => {
    const published = await publish()
    expect(published).toMatchObject({ exitCode: 0, outputs: { published: 'true' } })
    expect(published.told).toEqual([expect.stringContaining('which it must be: 0.1.0 has 350.')])
  })
})

test('it is published without a word where the config has what crates.io allows', async () => {
  const crates = { raised: { 'tally-core': { features: 400 } } }
  await withRelease(
    { rows, sources: { ...sources, '.github/release-action.yml': config }, crates },
    async ({ publish }) => {
      expect(await publish()).toMatchObject({ exitCode: 0, told: [], outputs: { published: 'true' } })
    },
  )
})
