import { describe, expect, test } from '@jest/globals'
import type { PublishedCrate } from '../../rehearsal/handlers/crates/published.ts'
import { fullName, newRun } from '../../rehearsal/run-facts.ts'
import { hashOf } from './project.ts'
import { type Release, type ReleaseDifferences, withRelease } from './release.ts'
import { changedRun, type Played } from './stage.ts'
import { crates, knownBut, pythonFiles, receiptOf, sent, thicket, withTwigs } from './thicket.ts'

const token = 'cioThePublishersOwnToken'
const withToken = { with: { 'crates-token': token }, secrets: [token] }
const user = [{ token, verifiedEmail: true }]

/** A release of eleven crates that are all known to crates.io, unless told otherwise. */
const release = <T>(differs: ReleaseDifferences, use: (release: Release) => Promise<T>): Promise<T> =>
  withRelease({ index: knownBut(), ...differs, sources: thicket, rows: withTwigs }, use)

const publishedIn = ({ world }: Release): readonly PublishedCrate[] => world.services().crates.published

/** What crates.io holds is what was built, each once; and the receipt of `end` says of each crate the truth. */
function expectTruth(stage: Release, end: Played): void {
  const published = publishedIn(stage)
  const hashes = new Map(crates.map((each) => [each.name, hashOf(each)]))
  expect(new Set(published.map(({ crate }) => crate)).size).toBe(published.length)
  for (const { crate, sha256 } of published) expect([crate, sha256]).toEqual([crate, hashes.get(crate)])
  const receipt = receiptOf(end)
  for (const { name, filename } of crates) {
    const isOut = published.some(({ crate }) => crate === name)
    const told = receipt.get(filename)
    expect([name, told?.verified, told?.outcome.replace(/already-there|uploaded/, 'out')]).toEqual([
      name,
      isOut,
      isOut ? 'out' : expect.stringMatching(/failed|not-tried/),
    ])
  }
}

function expectWhole(stage: Release, end: Played): void {
  expect(end).toMatchObject({ exitCode: 0, conclusion: 'success', outputs: { published: 'true' } })
  expect(publishedIn(stage)).toHaveLength(crates.length)
  expectTruth(stage, end)
  for (const file of pythonFiles) expect(receiptOf(end).get(file)).toMatchObject({ verified: true })
  const { pypi, crates: state, github } = stage.world.services()
  expect([pypi.uploads.length, state.minted.size]).toEqual([2, 0])
  expect([...github.releases.values()]).toMatchObject([{ draft: false }])
}

function expectBrokenOff(stage: Release, end: Played): void {
  expect(end).toMatchObject({ exitCode: 1, conclusion: 'failure', outputs: { published: 'false' } })
  expectTruth(stage, end)
  const { pypi, crates: state, github } = stage.world.services()
  expect([pypi.uploads.length, state.minted.size]).toEqual([0, 0])
  expect([...github.releases.values()]).toMatchObject([{ draft: true }])
  expect(JSON.parse(end.outputs['receipt'] ?? '')).toMatchObject({ complete: false, release: { draft: true } })
  expect(end.summary).toContain(`${publishedIn(stage).length} of 13 files are published`)
}

describe('eleven crates', () => {
  test('go out after those that they need, side by side where they do not need one another', async () => {
    const uploads: { readonly from: number; readonly to: number }[] = []
    const onRequest: ReleaseDifferences['onRequest'] = ({ path, time, milliseconds }) => {
      if (path === '/api/v1/crates/new') uploads.push({ from: time, to: time + milliseconds })
    }
    await release({ onRequest, latency: 100 }, async (stage) => {
      const end = await stage.publish()
      expectWhole(stage, end)
      expect(end.told).toEqual([])
      expect(sent(end)).toEqual(Array.from({ length: 11 }, () => '200'))
      const order = publishedIn(stage).map(({ crate }) => crate)
      expect(order.indexOf('tally-core')).toBe(0)
      expect(order.indexOf('twig-9')).toBe(crates.length - 1)
      expect(order.indexOf('twig-1')).toBeLessThan(Math.min(...[2, 3, 4, 5].map((at) => order.indexOf(`twig-${at}`))))
      const most = Math.max(
        ...uploads.map(({ from }) => uploads.filter((each) => each.from <= from && from < each.to).length),
      )
      expect(most).toBeGreaterThanOrEqual(2)
      expect(most).toBeLessThanOrEqual(4)
      const downloads = end.wire.reads.filter((each) => each.startsWith('GET static.crates.io'))
      expect(downloads).toHaveLength(11)
      // the web API is for what the index cannot tell
      expect(end.wire.reads.filter((each) => each.startsWith('GET crates.io/'))).toEqual([])
    })
  })
})

describe('a publish of eleven crates that was killed', () => {
  test.each(crates.map((_, at) => at + 1))(
    'when %i of them were sent is finished by running it again',
    async (after) => {
      const kill = new AbortController()
      let count = 0
      const onRequest = ({ path }: { readonly path: string }): void => {
        if (path === '/api/v1/crates/new' && (count += 1) === after) kill.abort()
      }
      await release({ onRequest }, async (stage) => {
        const killed = await stage.publish({ kill: kill.signal })
        expect(killed).toMatchObject({ conclusion: 'failure', main: { signal: 'SIGKILL' }, post: { exitCode: 0 } })
        expect(stage.world.services().crates.minted.size).toBe(0)
        const before = publishedIn(stage).length
        // those that were under way with it may have arrived
        expect(before).toBeGreaterThanOrEqual(after)
        expect(before).toBeLessThan(after + 4)

        const again = await stage.publish({ run: changedRun(stage.run, { runAttempt: 2 }) })
        expectWhole(stage, again)
        expect(again.told).toEqual([])
        expect(sent(again)).toEqual(Array.from({ length: 11 - before }, () => '200'))
        const there = [...receiptOf(again).values()].filter(({ outcome }) => outcome === 'already-there')
        expect(there).toHaveLength(before)
      })
    },
  )
})

describe('an answer that never comes', () => {
  test('after crates.io has stored the crate is settled by the checksum of the web API, where the index lags', async () => {
    const agents = new Set<string>()
    const onRequest: ReleaseDifferences['onRequest'] = ({ host, userAgent }) => {
      if (host === 'crates.io') agents.add(userAgent ?? '')
    }
    const differs = { faults: ['crates:timeout-after-store@4'], silence: 500, crates: { indexLag: 4000 }, onRequest }
    await release(differs, async (stage) => {
      const end = await stage.publish()
      expectWhole(stage, end)
      expect(end.told).toEqual([])
      expect(sent(end).filter((each) => each !== '200')).toEqual(['0'])
      expect(sent(end)).toHaveLength(11)
      const asked = end.wire.reads.filter((each) => each.startsWith('GET crates.io/api/v1/crates/'))
      expect(asked).toHaveLength(1)
      expect([...agents]).toEqual([expect.stringMatching(/^release-action\/\S+ \(\+https:\/\//)])
    })
  })

  test('from an upload that was not stored is followed by the same upload', async () => {
    await release({ faults: ['crates:timeout@4'], silence: 500 }, async (stage) => {
      const end = await stage.publish()
      expectWhole(stage, end)
      expect(sent(end).filter((each) => each === '200')).toHaveLength(11)
      expect(sent(end)).toHaveLength(12)
    })
  })
})

describe('the fourth new crate', () => {
  const index = knownBut('twig-1', 'twig-2', 'twig-3', 'twig-4')
  const words =
    /You have published too many new crates in a short period of time\. Please try again after \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT and see https:\/\/crates\.io\/docs\/rate-limits for more details\./

  test('is waited for, with how long and until when; new names go with the token, the rest without', async () => {
    const limits = { tokens: user, rateLimits: { 'publish-new': { burst: 3, every: 3000 } } }
    await release({ index, crates: limits }, async (stage) => {
      const end = await stage.publish(withToken)
      expectWhole(stage, end)
      expect(end.told).toEqual([])
      expect(sent(end).filter((each) => each === '200')).toHaveLength(11)
      expect(sent(end).filter((each) => each !== '200')).toEqual(['429'])
      const [line, ...more] = end.log.filter((each) => each.includes(' waits '))
      expect(more).toEqual([])
      expect(line).toMatch(/twig-\d-0\.2\.0\.crate waits [1-4] s, until [\d:]{8} UTC: You have/)
      expect(line).toMatch(words)
      const byToken = publishedIn(stage).filter(({ by }) => by.kind === 'token')
      expect(byToken.map(({ crate }) => crate).sort()).toEqual(['twig-1', 'twig-2', 'twig-3', 'twig-4'])
    })
  })

  test('ends the job where waiting is not wanted so long, and the job is finished later', async () => {
    const limits = { tokens: user, rateLimits: { 'publish-new': { burst: 3, every: 600_000 } } }
    await release({ index, crates: limits }, async (stage) => {
      const end = await stage.publish({ ...withToken, with: { ...withToken.with, 'rate-limit-wait': '9' } })
      expectBrokenOff(stage, end)
      expect(publishedIn(stage).filter(({ by }) => by.kind === 'token')).toHaveLength(3)
      expect(end.told).toHaveLength(1)
      expect(end.told[0]).toMatch(
        /^error registry-rate-limited: https:\/\/crates\.io asks to wait (?:10|11) min before twig-\d-0\.2\.0\.crate: You have/,
      )
      expect(end.told[0]).toMatch(words)
      expect(end.told[0]).toMatch(/`rate-limit-wait` does not allow that much\. Run the job again after [\d: -]+ UTC/)
      const out = publishedIn(stage).length

      // ten minutes later
      stage.world.services().crates.buckets.clear()
      const again = await stage.publish({ ...withToken, run: changedRun(stage.run, { runAttempt: 2 }) })
      expectWhole(stage, again)
      expect(sent(again)).toEqual(Array.from({ length: 11 - out }, () => '200'))
    })
  })
})

describe('the exchange for a credential', () => {
  test('that fails once with 500 is made again with a fresh token of the job', async () => {
    await release({ faults: ['crates:500@1'] }, async (stage) => {
      const end = await stage.publish()
      expectWhole(stage, end)
      expect(end.told).toEqual([])
      expect(end.wire.acts.filter((each) => /trusted_publishing|audience=crates/.test(each))).toEqual([
        'GET issuer/idtoken?audience=crates.io',
        'POST crates.io/api/v1/trusted_publishing/tokens → 500',
        'GET issuer/idtoken?audience=crates.io',
        'POST crates.io/api/v1/trusted_publishing/tokens',
        'DELETE crates.io/api/v1/trusted_publishing/tokens',
      ])
    })
  })

  test('that goes on failing ends the job before anything is uploaded', async () => {
    await release({ faults: ['crates:500@1+'] }, async (stage) => {
      const end = await stage.publish()
      expectBrokenOff(stage, end)
      expect(publishedIn(stage)).toEqual([])
      expect(sent(end)).toEqual([])
      expect(end.told).toEqual([
        expect.stringMatching(
          /^error registry-unreachable: https:\/\/crates\.io\/api\/v1\/trusted_publishing\/tokens answered 500/,
        ),
      ])
      expect(end.wire.acts.filter((each) => each.includes('audience=pypi'))).toEqual([])
    })
  })

  test('that goes on failing gives way to the token that was given', async () => {
    await release(
      { faults: ['crates:500@1', 'crates:500@2', 'crates:500@3'], crates: { tokens: user } },
      async (stage) => {
        const end = await stage.publish(withToken)
        expectWhole(stage, end)
        expect(new Set(publishedIn(stage).map(({ by }) => by.kind))).toEqual(new Set(['token']))
        expect(end.told).toEqual([expect.stringMatching(/^warning registry-unreachable: /)])
      },
    )
  })
})

describe('one crate of eleven without a trusted publisher', () => {
  const { repository } = newRun()
  const publisher = (crate: string) => ({
    crate,
    repository: fullName(repository),
    ownerId: repository.ownerId,
    workflow: 'release.yml',
  })
  const others = () => crates.map(({ name }) => publisher(name)).filter(({ crate }) => crate !== 'twig-5')

  test('ends the release with a receipt of what is out, and is finished when it has one', async () => {
    const publishers = others()
    await release({ crates: { publishers } }, async (stage) => {
      const end = await stage.publish()
      expectBrokenOff(stage, end)
      const receipt = receiptOf(end)
      expect(receipt.get('twig-5-0.2.0.crate')?.outcome).toBe('failed')
      expect(receipt.get('twig-9-0.2.0.crate')?.outcome).toBe('not-tried')
      expect(end.told).toEqual([
        'error registry-forbidden: https://crates.io/api/v1/crates/new answered 403 to twig-5-0.2.0.crate: The provided access token is not valid for crate `twig-5`\nFix: Add this repository and workflow as a trusted publisher in the settings of this crate, too (https://crates.io/crates/twig-5/settings), and run the job again: a credential covers the crates that had one when it was minted. Or give a token in the input `crates-token`, which then goes for this crate alone.',
      ])
      const out = publishedIn(stage).length

      publishers.push(publisher('twig-5'))
      const again = await stage.publish({ run: changedRun(stage.run, { runAttempt: 2 }) })
      expectWhole(stage, again)
      expect(sent(again)).toEqual(Array.from({ length: 11 - out }, () => '200'))
    })
  })

  test('goes with the token where one is given, which is said', async () => {
    await release({ crates: { publishers: others(), tokens: user } }, async (stage) => {
      const end = await stage.publish(withToken)
      expectWhole(stage, end)
      expect(publishedIn(stage).filter(({ by }) => by.kind === 'token')).toMatchObject([{ crate: 'twig-5' }])
      expect(end.told).toEqual([expect.stringMatching(/^warning registry-forbidden: .* not valid for crate `twig-5`/)])
    })
  })
})

// 90 seconds of a stale cache in a tenth of the time; registries/crates/stale-index.test.ts has them whole, by its clock
test('an index that a cache keeps stale is waited for, and each crate fetched once', async () => {
  const stale = 9000
  const begun = Date.now()
  await release({ crates: { indexCache: stale } }, async (stage) => {
    const end = await stage.publish()
    expectWhole(stage, end)
    expect(end.told).toEqual([])
    expect(Date.now() - begun).toBeGreaterThan(stale)
    expect(end.wire.reads.filter((each) => each.startsWith('GET static.crates.io'))).toHaveLength(11)
    expect(end.wire.reads.filter((each) => each.startsWith('GET crates.io/'))).toEqual([])
  })
})
