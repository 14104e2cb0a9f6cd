import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cacheVersion } from '../../src/platform/cache.ts'
import { leaves, withCache } from '../e2e/cache-stage.ts'
import type { Played } from '../e2e/stage.ts'
import { toolAt } from './tool.ts'

/** The folder of `@actions/cache`. */
const library = toolAt('JUDGE_CACHE')
const stock = (file: string): string => JSON.stringify(pathToFileURL(path.join(library, 'lib', file)).href)

const manifest = `inputs:
  do:
    default: ''
  key:
    default: ''
runs:
  using: node24
  main: index.mjs
`

/**
 * What `actions/cache` does, by its own library; and its client with the version that our entries have, since the library
 * makes versions of its own.
 */
const program = `
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { restoreCache, saveCache } from ${stock('cache.js')}
import { internalCacheTwirpClient } from ${stock('internal/shared/cacheTwirpClient.js')}
import { downloadCache, saveCache as upload } from ${stock('internal/cacheHttpClient.js')}
const { INPUT_DO, INPUT_KEY: key, RUNNER_TEMP, GITHUB_WORKSPACE } = process.env
const archive = RUNNER_TEMP + '/stock.tar'
const version = ${JSON.stringify(cacheVersion)}
const tell = (value) => console.log('told ' + JSON.stringify(value))
process.chdir(GITHUB_WORKSPACE)
const find = async (keys) => {
  const found = await internalCacheTwirpClient().GetCacheEntryDownloadURL({ key, restoreKeys: keys, version })
  if (found.ok) await downloadCache(found.signedDownloadUrl, archive, { useAzureSdk: true })
  return found
}
if (INPUT_DO === 'save') {
  mkdirSync('stuff', { recursive: true })
  writeFileSync('stuff/large', Buffer.alloc(9_000_000, 'stock '))
  tell(await saveCache(['stuff'], key))
} else if (INPUT_DO === 'restore') {
  rmSync('stuff', { recursive: true, force: true })
  const found = await restoreCache(['stuff'], key, ['stock-'])
  tell([found, readdirSync('.').includes('stuff') ? statSync('stuff/large').size : 0])
} else if (INPUT_DO === 'find ours') {
  const found = await find(['release-action-crates-'])
  tell([found.ok, found.matchedKey, execFileSync('tar', ['-tf', archive], { encoding: 'utf8' }).trim().split('\\n')])
} else if (INPUT_DO === 'store as ours') {
  await find([])
  const other = key.replace(/[0-9a-f]{64}/, 'f'.repeat(64))
  const made = await internalCacheTwirpClient().CreateCacheEntry({ key: other, version })
  await upload(-1, archive, made.signedUploadUrl, { useAzureSdk: true, archiveSizeBytes: statSync(archive).size })
  const sizeBytes = String(readFileSync(archive).length)
  tell((await internalCacheTwirpClient().FinalizeCacheEntryUpload({ key: other, version, sizeBytes })).ok)
}
`

let action = ''
beforeAll(async () => {
  action = await mkdtemp(path.join(tmpdir(), 'release-action-stock-cache-'))
  await writeFile(path.join(action, 'action.yml'), manifest)
  await writeFile(path.join(action, 'index.mjs'), program)
})
afterAll(() => rm(action, { recursive: true, force: true }))

function toldBy(end: Played): unknown {
  const line = end.log.find((each) => each.startsWith('told '))
  if (line === undefined) throw new Error(end.log.join('\n'))
  return JSON.parse(line.slice('told '.length))
}

const names = (told: unknown): readonly string[] =>
  Array.isArray(told) ? told.filter((each) => typeof each === 'string') : []

describe('the stock @actions/cache', () => {
  test('saves to the loopback service and restores from it, refuses a key that is taken, and misses what is not there', async () => {
    await withCache(async ({ stage, root, run }) => {
      const env = { ACTIONS_CACHE_SERVICE_V2: 'true' }
      const play = (what: string, key: string) =>
        stage.play({ run, action, workspace: root, env, with: { do: what, key } })
      expect(toldBy(await play('restore', 'stock-1'))).toEqual([null, 0])
      expect(toldBy(await play('save', 'stock-1'))).toBeGreaterThan(0)
      expect(toldBy(await play('restore', 'stock-1'))).toEqual(['stock-1', 9_000_000])
      expect(toldBy(await play('restore', 'other'))).toEqual(['stock-1', 9_000_000])
      const again = await play('save', 'stock-1')
      expect(toldBy(again)).toBe(-1)
      expect(again.log.join('\n')).toContain('Unable to reserve cache with key stock-1')
    })
  })

  test('finds and fetches what ours has kept, and ours restores what it has stored', async () => {
    await withCache(async ({ build, stage, root, run, state, kept }) => {
      await build()
      const key = kept()[0]?.key ?? ''
      const env = { ACTIONS_CACHE_SERVICE_V2: 'true' }
      const play = (what: string) => stage.play({ run, action, workspace: root, env, with: { do: what, key } })
      const [isThere, matched, files] = [toldBy(await play('find ours'))].flatMap((told) =>
        Array.isArray(told) ? told : [],
      )
      expect([isThere, matched]).toEqual([true, key])
      expect(
        names(files)
          .map((each) => each.replace(/^.*\//, ''))
          .sort(),
      ).toEqual(leaves.map(({ file }) => file).sort())

      expect(toldBy(await play('store as ours'))).toBe(true)
      // only what the stock client has stored is left, under a key that is found by its beginning
      state.caches.splice(0, 1)
      expect(kept()).toMatchObject([{ finalized: true, key: key.replace(/[0-9a-f]{64}/, 'f'.repeat(64)) }])
      const end = await build()
      expect(end).toMatchObject({ exitCode: 0, downloaded: [] })
      expect(end.cache[0]).toBe('cache: 2 of 2 crates (0.0 MB), 0 refused')
    })
  })
})
