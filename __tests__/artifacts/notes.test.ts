import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchNotes, storeNotes } from '../../src/artifacts/notes.ts'
import { sha256Of } from '../../src/model/sha256.ts'
import { files } from '../../src/platform/files.ts'
import type { Artifacts } from '../../src/ports/artifacts.ts'
import { artifactService } from '../make/artifact-service.ts'
import { plan } from '../make/plan.ts'
import { run } from '../make/run.ts'

let temp = ''
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'release-action-notes-'))
})
afterEach(() => rm(temp, { recursive: true, force: true }))

const ports = (artifacts: Artifacts, attempt = 1) => ({ artifacts, files, run: run(temp, attempt) })
const planned = (body: string) => plan({ notes: { sha256: sha256Of(body), source: 'CHANGELOG.md' } })

describe('the release notes', () => {
  test.each(['- news', '', 'ü\r\n\n- two\n', '```\n`${x}`\n```'])('travel unchanged: %j', async (body) => {
    const artifacts = artifactService({})
    expect(await storeNotes(ports(artifacts), body)).toEqual([])
    expect(await fetchNotes(ports(artifacts), planned(body))).toEqual({ body })
  })

  test('are taken from whichever attempt made those that the plan vouches for', async () => {
    const artifacts = artifactService({})
    for (const [attempt, body] of [
      [1, 'old'],
      [2, 'right'],
      [3, 'new'],
    ] as const)
      await storeNotes(ports(artifacts, attempt), body)
    expect(await fetchNotes(ports(artifacts), planned('right'))).toEqual({ body: 'right' })
  })

  test.each([
    ['are not there', {}, 'artifact-missing'],
    ['were changed', { 'release-action-notes-1': { 'notes.md': 'changed' } }, 'artifact-altered'],
    ['were taken out of their artifact', { 'release-action-notes-1': {} }, 'artifact-altered'],
    ['are those of another subject', { 'release-action-notes-x-1': { 'notes.md': 'body' } }, 'artifact-missing'],
  ])('that %s are a problem', async (_, held, code) => {
    expect(await fetchNotes(ports(artifactService(held)), planned('body'))).toMatchObject({ problem: { code } })
  })

  test.each(['list', 'download'] as const)('are a problem where %s fails', async (broken) => {
    const artifacts = artifactService({ 'release-action-notes-1': { 'notes.md': 'body' } }, broken)
    expect(await fetchNotes(ports(artifacts), planned('body'))).toMatchObject({
      problem: { code: 'artifact-unavailable' },
    })
  })

  test('that cannot be stored are a problem and no exception', async () => {
    expect(await storeNotes(ports(artifactService({}, 'upload')), 'x')).toMatchObject([
      { code: 'artifact-unavailable' },
    ])
  })
})
