import { describe, expect, test } from '@jest/globals'
import type { Services } from '../../rehearsal/world.ts'
import { built, hashOf } from './project.ts'
import { type Release, type ReleaseDifferences, withRelease } from './release.ts'
import { changedRun, type Played } from './stage.ts'

const { core, crate, wheel, sdist } = built
const all = [core, crate, wheel, sdist]

/** A fault of the index, in the place of an answer, and what the first run comes to. */
interface FaultRow {
  readonly title: string
  readonly faults: readonly string[]
  readonly exitCode: 0 | 1
  /** The codes of the problems that the first run tells. */
  readonly told: readonly string[]
  /** How many of the four files the registries have after the first run. */
  readonly stored: number
}

// of the changes on PyPI the first is the mint, the second and third are the wheel and the sdist
const rows: readonly FaultRow[] = [
  { title: 'a rate limit on an upload', faults: ['pypi:429@2'], exitCode: 0, told: [], stored: 4 },
  { title: '502 instead of storing, twice', faults: ['pypi:502@2', 'pypi:502@3'], exitCode: 0, told: [], stored: 4 },
  {
    title: '502 after the last upload was stored',
    faults: ['pypi:502-after-store@3'],
    exitCode: 0,
    told: [],
    stored: 4,
  },
  { title: 'a connection cut after storing', faults: ['pypi:cut-after-store@2'], exitCode: 0, told: [], stored: 4 },
  { title: 'a page of somebody else for an upload', faults: ['pypi:html@2'], exitCode: 0, told: [], stored: 4 },
  {
    title: 'nonsense for JSON after storing',
    faults: ['pypi:garbage-after-store@2'],
    exitCode: 0,
    told: [],
    stored: 4,
  },
  { title: 'nonsense for JSON instead of storing', faults: ['pypi:garbage@3'], exitCode: 0, told: [], stored: 4 },
  { title: 'a page of somebody else for a read', faults: ['pypi:get:html@1'], exitCode: 0, told: [], stored: 4 },
  { title: 'nonsense for JSON in a read', faults: ['pypi:get:garbage@1'], exitCode: 0, told: [], stored: 4 },
  {
    title: 'a page of somebody else for the mint',
    faults: ['pypi:html@1'],
    exitCode: 1,
    told: ['error trusted-publishing-refused'],
    stored: 0,
  },
  {
    title: 'a refusal of the last upload',
    faults: ['pypi:403@3'],
    exitCode: 1,
    told: ['error registry-forbidden'],
    stored: 3,
  },
  {
    title: 'an index that is down for every try at the first upload',
    faults: ['pypi:503@2', 'pypi:503@3', 'pypi:503@4', 'pypi:503@5'],
    exitCode: 1,
    told: ['error registry-unclear'],
    stored: 2,
  },
]

interface ToldReceipt {
  readonly complete: boolean
  readonly files: readonly { readonly filename: string; readonly outcome: string; readonly sha256: string }[]
}

const receiptOf = ({ outputs }: Played): ToldReceipt =>
  JSON.parse(outputs['receipt'] ?? '{"complete":false,"files":[]}')

/** What the registries have, by file name. */
function storedIn({ crates, pypi }: Services): ReadonlyMap<string, string> {
  const files = [
    ...crates.published.map((each) => [`${each.crate}-${each.version}.crate`, each.sha256] as const),
    ...pypi.uploads.map((each) => [each.filename, each.sha256] as const),
  ]
  // one that came in twice would be seen here
  expect(files.map(([filename]) => filename).sort()).toEqual([...new Set(files.map(([filename]) => filename))].sort())
  return new Map(files)
}

/** Nothing is there under other bytes, and exit code, outputs and receipt tell what is there. */
function expectTrue(end: Played, services: Services): ReadonlyMap<string, string> {
  const stored = storedIn(services)
  const bytes = new Map(all.map((each) => [each.filename, hashOf(each)]))
  for (const [filename, sha256] of stored) expect([filename, sha256]).toEqual([filename, bytes.get(filename)])
  const { complete, files } = receiptOf(end)
  const done = files.filter(({ outcome }) => outcome === 'uploaded' || outcome === 'already-there')
  expect(done.map(({ filename }) => filename).sort()).toEqual([...stored.keys()].sort())
  expect(done.map(({ filename, sha256 }) => [filename, sha256])).toEqual(
    done.map(({ filename }) => [filename, bytes.get(filename)]),
  )
  const isWhole = stored.size === all.length
  expect({ complete, published: end.outputs['published'], exitCode: end.exitCode }).toEqual({
    complete: isWhole,
    published: String(isWhole),
    exitCode: isWhole ? 0 : 1,
  })
  return stored
}

const codes = ({ told }: Played): readonly string[] => told.map((each) => each.replace(/:[\s\S]*/, ''))

/** The same job again: it publishes what is missing, and nothing else. */
async function expectFinished(
  { publish, run, world }: Release,
  held: ReadonlyMap<string, string>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const again = await publish({ run: changedRun(run, { runAttempt: 2 }), with: inputs })
  expect(codes(again)).toEqual([])
  expect(expectTrue(again, world.services()).size).toBe(all.length)
  const outcomes = new Map(receiptOf(again).files.map(({ filename, outcome }) => [filename, outcome]))
  for (const { filename } of all) {
    if (!held.has(filename)) expect([filename, outcomes.get(filename)]).toEqual([filename, 'uploaded'])
  }
  expect([...world.services().github.releases.values()]).toMatchObject([{ draft: false }])
}

describe('a fault of the index', () => {
  test.each(rows)(
    '$title: nothing is lost or told that is not so, and the next run finishes',
    async ({ faults, exitCode, told, stored }) => {
      await withRelease({ faults }, async (release) => {
        const first = await release.publish()
        expect(codes(first)).toEqual(told)
        const held = expectTrue(first, release.world.services())
        expect({ exitCode: first.exitCode, stored: held.size }).toEqual({ exitCode, stored })
        if (exitCode === 1) await expectFinished(release, held)
      })
    },
    120_000,
  )
})

test('a token that runs out half-way is renewed, and the file is sent again', async () => {
  let services: (() => Services) | undefined
  let isOut = false
  const onRequest = ({ path }: { readonly path: string }): void => {
    if (path !== '/legacy/' || isOut || services === undefined) return
    isOut = true
    const { mintedTokens } = services().pypi
    for (const [token, minted] of mintedTokens) mintedTokens.set(token, { ...minted, expires: 0 })
  }
  await withRelease({ onRequest }, async ({ publish, world }) => {
    services = world.services
    const end = await publish()
    expect(codes(end)).toEqual([])
    expect(expectTrue(end, world.services()).size).toBe(4)
    const { wire } = end
    expect(wire.acts.filter((each) => /legacy|mint/.test(each))).toEqual([
      'POST upload.pypi.org/_/oidc/mint-token',
      'POST upload.pypi.org/legacy/',
      'POST upload.pypi.org/legacy/ → 403',
      'POST upload.pypi.org/_/oidc/mint-token',
      'POST upload.pypi.org/legacy/',
    ])
  })
}, 60_000)

/** A publish that is killed as the nth upload has been stored. */
async function killedAt(
  nth: number,
  differs: ReleaseDifferences,
  use: (release: Release, killed: Played) => Promise<void>,
) {
  const kill = new AbortController()
  let seen = 0
  const onRequest = ({ path }: { readonly path: string }): void => {
    if (path !== '/legacy/' && path !== '/api/v1/crates/new') return
    seen += 1
    if (seen === nth) kill.abort()
  }
  await withRelease({ ...differs, onRequest }, async (release) =>
    use(release, await release.publish({ kill: kill.signal })),
  )
}

describe('a process that is killed', () => {
  test.each([1, 2, 3, 4])(
    'as upload %i has been stored is finished by the next run, without a second copy',
    async (nth) => {
      await killedAt(nth, {}, async (release, killed) => {
        expect(killed).toMatchObject({ exitCode: undefined, conclusion: 'failure', main: { signal: 'SIGKILL' } })
        const held = storedIn(release.world.services())
        expect(held.size).toBe(nth)
        await expectFinished(release, held)
      })
    },
    60_000,
  )
})

// a cache of PyPI is a minute behind at times: four seconds take the same ways in less time
const indexLag = 4000

describe('an index that is behind what it has taken', () => {
  test('is waited for, until it shows every file with its hash', async () => {
    await withRelease({ pypi: { indexLag } }, async ({ publish, world }) => {
      const end = await publish()
      expect(codes(end)).toEqual([])
      expect(expectTrue(end, world.services()).size).toBe(4)
      expect(JSON.parse(end.outputs['receipt'] ?? '')).toMatchObject({
        files: [{ verified: true }, { verified: true }, { verified: true }, { verified: true }],
      })
    })
  }, 60_000)

  test('shows the next run nothing of the file before the kill, which is sent again and is there once', async () => {
    await killedAt(3, { pypi: { indexLag } }, async (release) => {
      const held = storedIn(release.world.services())
      expect([...held.keys()]).toContain(wheel.filename)
      // PyPI keeps the attestation that came first: that of this run would be missed, with a warning
      await expectFinished(release, held, { attestations: 'false' })
    })
  }, 60_000)

  test('is asked after a lost answer, and the file is sent again, which PyPI answers by 200', async () => {
    const differs = { pypi: { indexLag }, faults: ['pypi:502-after-store@2'] }
    await withRelease(differs, async ({ publish, world }) => {
      const end = await publish()
      expect(codes(end)).toEqual([])
      expect(expectTrue(end, world.services()).size).toBe(4)
    })
  }, 60_000)
})
