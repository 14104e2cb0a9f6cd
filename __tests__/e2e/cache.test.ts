import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { membersOf } from '../../src/build/kept-archive.ts'
import { sha256Of } from '../make/crate.ts'
import { makeTar } from '../make/tar.ts'
import { type CacheStage, filesBelow, leaves, withCache } from './cache-stage.ts'

const asks = (wire: { readonly acts: readonly string[] }): readonly string[] =>
  wire.acts.filter((each) => each.includes('CacheService'))

/** The folder in which this machine's cargo keeps the crates of crates.io, as the first archive tells it. */
async function folderIn({ kept }: CacheStage): Promise<string> {
  const bytes = kept()[0]?.bytes ?? Buffer.alloc(0)
  for await (const { folder } of membersOf({
    length: bytes.length,
    bytes: async (from, to) => bytes.subarray(from, to),
  }))
    return folder
  throw new Error('nothing was kept')
}

const [oak, elm] = leaves

describe('the crates of a build', () => {
  test('are kept by the first run on a branch, and restored by the next one, which downloads none', async () => {
    await withCache(async ({ build, kept }) => {
      const first = await build()
      expect(first).toMatchObject({ exitCode: 0, told: [] })
      expect(first.downloaded).toHaveLength(2)
      expect(first.cache).toEqual([
        'cache: no crates were kept for this machine yet',
        expect.stringMatching(/^cache: 2 crates \(0\.0 MB\) kept for later runs$/),
      ])
      expect(kept()).toMatchObject([{ scope: 'refs/heads/main', finalized: true }])
      expect(kept()[0]?.key).toMatch(/^release-action-crates-\w+-\w+-[0-9a-f]{64}-crates$/)

      const second = await build()
      expect(second).toMatchObject({ exitCode: 0, told: [], downloaded: [] })
      expect(second.cache).toEqual(['cache: 2 of 2 crates (0.0 MB), 0 refused'])
      expect(second.summary).toContain('cache: 2 of 2 crates (0.0 MB), 0 refused')
      expect(second.outputs['distributions']).toBe(first.outputs['distributions'])
      expect(asks(second.wire)).toEqual(['POST results/CacheService/GetCacheEntryDownloadURL'])
      expect([...first.log, ...second.log].join('\n')).not.toContain('sig=')
      expect(kept()).toHaveLength(1)
    })
  })

  test('are restored for a tag from the default branch, and kept by no tag', async () => {
    await withCache(async ({ build, kept }) => {
      const alone = await build({ ref: 'refs/tags/v0.1.0' })
      expect(alone.cache).toEqual(['cache: no crates were kept for this machine yet'])
      expect(asks(alone.wire)).toEqual(['POST results/CacheService/GetCacheEntryDownloadURL'])
      await build()
      const tagged = await build({ ref: 'refs/tags/v0.2.0' })
      expect(tagged).toMatchObject({ exitCode: 0, downloaded: [], cache: ['cache: 2 of 2 crates (0.0 MB), 0 refused'] })
      expect(kept()).toHaveLength(1)
    })
  })

  test('are restored as far as they are the same from what was kept for another lock file, and then kept anew', async () => {
    await withCache(async ({ build, kept, state }) => {
      await build()
      const [entry] = state.caches
      const other = (entry?.key ?? '').replace(/[0-9a-f]{64}/, '0'.repeat(64))
      state.caches.splice(0, 1, { ...entry!, key: other })
      expect((await build()).cache).toEqual([
        'cache: 2 of 2 crates (0.0 MB), 0 refused',
        'cache: 2 crates (0.0 MB) kept for later runs',
      ])
      expect(kept()).toHaveLength(2)
    })
  })
})

describe('an archive that somebody else wrote', () => {
  test('gives no file but those that Cargo.lock names, with its bytes, in their place', async () => {
    await withCache(async (stage) => {
      const good = await stage.build()
      const folder = await folderIn(stage)
      stage.poison(
        makeTar([
          { name: `${folder}/${oak?.file}`, content: 'not the oak that was locked' },
          { name: `../../../../${elm?.file}`, content: elm?.bytes ?? '' },
          { name: '/release-action-was-here', content: 'x' },
          { name: `${folder}/../../bin/cargo`, content: '#!/bin/sh\ntouch /release-action-was-here\n' },
          { name: `${folder}/${elm?.file}`, type: '2', linkTo: '/etc/passwd' },
          { name: 'config.toml', content: '[build]\nrustc = "/bin/false"\n' },
        ]),
      )
      const end = await stage.build()
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      expect(end.outputs['distributions']).toBe(good.outputs['distributions'])
      expect(end.downloaded).toHaveLength(2)
      expect(end.cache[0]).toBe('cache: 0 of 2 crates (0.0 MB), 6 refused')
      expect(await filesBelow(end.cargoHome)).toEqual(
        (await filesBelow(good.cargoHome)).map((each) => each.replace(good.cargoHome, end.cargoHome)),
      )
      for (const leaf of leaves) {
        const file = path.join(end.cargoHome, 'registry', 'cache', folder, leaf.file)
        expect(sha256Of(await readFile(file))).toBe(leaf.sha256)
      }
    })
  })

  test('is left alone where it is no archive, ends in the middle, or tells of gigantic files', async () => {
    await withCache(async (stage) => {
      const good = await stage.build()
      const whole = stage.kept()[0]?.bytes ?? Buffer.alloc(0)
      const gigantic = Buffer.from(whole)
      gigantic.write('77777777777', 124)
      for (const bytes of [Buffer.from('no tar at all'), whole.subarray(0, 700), gigantic]) {
        stage.poison(bytes)
        const end = await stage.build()
        expect(end).toMatchObject({ exitCode: 0, told: [] })
        expect(end.outputs['distributions']).toBe(good.outputs['distributions'])
        expect(end.cache).toEqual(['cache: 0 of 2 crates (0.0 MB), 0 refused'])
      }
    })
  })
})

describe('a service that fails', () => {
  test('never fails a build: the crates come from crates.io', async () => {
    await withCache(
      async ({ build }) => {
        const end = await build()
        expect(end).toMatchObject({ exitCode: 0, told: [] })
        expect(end.downloaded).toHaveLength(2)
        expect(end.cache).toEqual([expect.stringMatching(/^cache: no crates: it answered 500/)])
        // one that does not answer is not asked a second time
        expect(asks(end.wire)).toEqual(['POST results/CacheService/GetCacheEntryDownloadURL → 500'])
      },
      // the four before it store the notes of the plan
      { faults: ['artifacts:500@5'] },
    )
  })

  test('does not either where the archive is gone', async () => {
    await withCache(async ({ build, state }) => {
      await build()
      state.blobs.clear()
      const end = await build()
      expect(end).toMatchObject({ exitCode: 0, told: [] })
      expect(end.cache).toEqual([expect.stringMatching(/^cache: no crates: it answered 404/)])
    })
  })
})

describe('no request is sent to the cache', () => {
  test('for events that strangers can start, or have started', async () => {
    await withCache(async ({ build }) => {
      for (const event of ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'release']) {
        const end = await build({ event })
        expect([event, end.exitCode, end.cache, asks(end.wire)]).toEqual([event, 0, [], []])
      }
    })
  })

  test('with `cache: false`, on a runner without the service, and on an Enterprise server', async () => {
    await withCache(async ({ build }) => {
      for (const end of [
        await build({}, { with: { cache: 'false' } }),
        await build({}, { env: { ACTIONS_CACHE_SERVICE_V2: '' } }),
        await build({ serverUrl: 'https://github.example.org' }),
      ]) {
        expect(asks(end.wire)).toEqual([])
        expect(end.cache).toEqual([])
      }
    })
  })

  test('by another step than build', async () => {
    await withCache(async ({ build, kept }) => {
      await build()
      for (const step of ['plan', 'gate', 'dry-run', 'publish', 'verify']) {
        const end = await build({}, { with: { step, live: step === 'publish' ? 'true' : 'false', target: '' } })
        expect([step, asks(end.wire)]).toEqual([step, []])
      }
      expect(kept()).toHaveLength(1)
    })
  })
})
