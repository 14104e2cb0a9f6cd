import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findEarlier, gatherRows, listAll, readRow, storeRow } from '../../src/artifacts/rows.ts'
import type { BuildRecord } from '../../src/model/record.ts'
import { files } from '../../src/platform/files.ts'
import type { Artifacts } from '../../src/ports/artifacts.ts'
import { keepingActions } from '../make/actions.ts'
import { artifactService } from '../make/artifact-service.ts'
import { commit, crateRow, plan } from '../make/plan.ts'
import { madeRecord } from '../make/record.ts'
import { run } from '../make/run.ts'

let temp = ''
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'release-action-rows-'))
})
afterEach(() => rm(temp, { recursive: true, force: true }))

const ports = (artifacts: Artifacts, attempt = 1) => ({
  artifacts,
  files,
  run: run(temp, attempt),
  actions: keepingActions(),
})

function record(differs: Partial<BuildRecord> = {}): string {
  return JSON.stringify(madeRecord({ files: [], ...differs }))
}

const namesIn = (gathered: Awaited<ReturnType<typeof gatherRows>>): readonly string[][] =>
  'rows' in gathered ? gathered.rows.map((each) => [...each.files.keys()]) : []

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('a row that is stored', () => {
  test('is found again by a later job, each file with its digest and the record apart', async () => {
    const artifacts = artifactService({})
    const out = path.join(temp, 'out')
    await files.write(path.join(out, 'a.crate'), 'bytes')
    await files.write(path.join(out, 'record.json'), record())
    expect(await storeRow(ports(artifacts, 2), 'crates', out)).toEqual([])
    expect(await listAll(ports(artifacts))).toMatchObject({ entries: [{ name: 'release-action-crates-2' }] })
    const gathered = await gatherRows(ports(artifacts), plan())
    expect(gathered).toMatchObject({
      rows: [
        { target: 'crates', record: { commit }, files: new Map([['a.crate', { sha256: sha256('bytes'), size: 5 }]]) },
      ],
    })
  })

  test('that the service refuses is a problem and no exception', async () => {
    expect(await storeRow(ports(artifactService({}, 'upload')), 'crates', temp)).toMatchObject([
      { code: 'artifact-unavailable', level: 'error' },
    ])
  })

  test('whose name another job of the run has used is told so, and the other attempt has a name of its own', async () => {
    const artifacts = artifactService({ 'release-action-crates-1': {} })
    expect(await storeRow(ports(artifacts), 'crates', temp)).toMatchObject([
      {
        code: 'artifact-name-taken',
        level: 'error',
        message: expect.stringContaining('has stored an artifact release-action-crates-1.'),
      },
    ])
    expect(await storeRow(ports(artifacts, 2), 'crates', temp)).toEqual([])
  })
})

describe('the rows of a plan', () => {
  test('are those of the first attempt, counted as numbers', async () => {
    const artifacts = artifactService({
      'release-action-crates-10': { 'ten.crate': '', 'record.json': record() },
      'release-action-crates-9': { 'nine.crate': '', 'record.json': record() },
      'release-action-wheels-linux-x86_64-1': { 'other.whl': '' },
      'coverage-1': {},
    })
    const gathered = await gatherRows(ports(artifacts), plan())
    expect(namesIn(gathered)).toEqual([['nine.crate']])
  })

  test('are not those of an attempt that built another commit, unless there is no other', async () => {
    const stale = { 'stale.crate': '', 'record.json': record({ commit: 'f'.repeat(40) }) }
    const fit = { 'fit.crate': '', 'record.json': record() }
    const both = artifactService({ 'release-action-crates-1': stale, 'release-action-crates-2': fit })
    expect(namesIn(await gatherRows(ports(both), plan()))).toEqual([['fit.crate']])
    const alone = artifactService({ 'release-action-crates-1': stale })
    expect(namesIn(await gatherRows(ports(alone), plan()))).toEqual([['stale.crate']])
  })

  test('do not mix with what lay in the folder before', async () => {
    await files.write(path.join(temp, 'release-action', 'artifacts', 'crates', 'stale.crate'), 'old')
    const gathered = await gatherRows(ports(artifactService({ 'release-action-crates-1': { 'a.crate': '' } })), plan())
    expect('rows' in gathered && [...(gathered.rows[0]?.files.keys() ?? [])]).toEqual(['a.crate'])
  })

  test('lack what is not there, and never ask for the row that builds nothing', async () => {
    const rows = [crateRow, { target: 'nothing', runner: 'x', timeout: 1, expects: [] }]
    expect(await gatherRows(ports(artifactService({ 'release-action-nothing-1': {} })), plan({ rows }))).toEqual({
      rows: [],
    })
  })

  test('come a few at a time, and in the order of the plan whichever is there first', async () => {
    const targets = Array.from({ length: 20 }, (_, at) => `wheels-${at}`)
    const held = Object.fromEntries(targets.map((each) => [`release-action-${each}-1`, { 'record.json': record() }]))
    const service = artifactService(held)
    let [under, most] = [0, 0]
    const artifacts: Artifacts = {
      ...service,
      async download(entry, directory) {
        under += 1
        most = Math.max(most, under)
        // the first ones take the longest
        for (let turn = 0; turn < 20 - entry.id; turn += 1) await new Promise((resolve) => setImmediate(resolve))
        await service.download(entry, directory)
        under -= 1
      },
    }
    const rows = targets.map((target) => ({ ...crateRow, target }))
    const gathered = await gatherRows(ports(artifacts), plan({ rows }))
    expect('rows' in gathered && gathered.rows.map((each) => each.target)).toEqual(targets)
    expect(most).toBe(5)
  })

  test('are not asked for any more after the first that cannot be had', async () => {
    const targets = Array.from({ length: 20 }, (_, at) => `wheels-${at}`)
    const held = Object.fromEntries(targets.map((each) => [`release-action-${each}-1`, {}]))
    let asked = 0
    const artifacts: Artifacts = {
      ...artifactService(held),
      download: () => {
        asked += 1
        return Promise.reject(new Error('503 from the service'))
      },
    }
    const rows = targets.map((target) => ({ ...crateRow, target }))
    expect(await gatherRows(ports(artifacts), plan({ rows }))).toMatchObject({
      // the first in time of the five that are asked for at once
      problem: { code: 'artifact-unavailable', message: expect.stringMatching(/release-action-wheels-[0-4]-1/) },
    })
    expect(asked).toBe(5)
  })

  test.each(['list', 'download'] as const)('are a problem where %s fails', async (broken) => {
    const artifacts = artifactService({ 'release-action-crates-1': {} }, broken)
    expect(await gatherRows(ports(artifacts), plan())).toMatchObject({
      problem: { code: 'artifact-unavailable', message: expect.stringContaining('503 from the service') },
    })
  })
})

describe('a row that is built again', () => {
  const earlier = (files: Readonly<Record<string, string>>) => artifactService({ 'release-action-crates-1': files })

  test('takes over what an earlier attempt built of the same commit and tag', async () => {
    expect(await findEarlier(ports(earlier({ 'record.json': record() }), 2), plan(), 'crates')).toMatchObject({
      record: { run: { attempt: 1 } },
    })
  })

  test.each([
    ['of another commit', { 'record.json': record({ commit: 'f'.repeat(40) }) }],
    ['for another tag', { 'record.json': record({ tag: 'v1.0.1' }) }],
    ['without a record', { 'a.crate': '' }],
    ['with a record that is none', { 'record.json': '{}' }],
  ])('is built anew where the earlier one is %s', async (_, stored) => {
    expect(await findEarlier(ports(earlier(stored), 2), plan(), 'crates')).toEqual({ record: undefined })
  })

  test('is built anew where the earlier attempt left nothing', async () => {
    expect(await findEarlier(ports(artifactService({}), 2), plan(), 'crates')).toEqual({ record: undefined })
  })

  test('is the first that fits, and no other is asked for', async () => {
    const service = artifactService({
      'release-action-crates-1': { 'record.json': record({ tag: 'v0.9.0' }) },
      'release-action-crates-3': { 'record.json': record({ run: { id: '1', attempt: 3 } }) },
      'release-action-crates-4': { 'record.json': record({ run: { id: '1', attempt: 4 } }) },
    })
    const asked: string[] = []
    const artifacts: Artifacts = {
      ...service,
      list: () => Promise.reject(new Error('a run may have thousands')),
      find(name) {
        asked.push(name)
        return service.find(name)
      },
    }
    expect(await findEarlier(ports(artifacts, 6), plan(), 'crates')).toMatchObject({ record: { run: { attempt: 3 } } })
    expect(asked).toEqual(['release-action-crates-1', 'release-action-crates-2', 'release-action-crates-3'])
  })

  test('asks nobody on the first attempt', async () => {
    expect(await findEarlier(ports(artifactService({}, 'list'), 1), plan(), 'crates')).toEqual({ record: undefined })
  })

  test.each(['list', 'download'] as const)('is not built where %s fails: its bytes might change', async (broken) => {
    const artifacts = artifactService({ 'release-action-crates-1': { 'record.json': record() } }, broken)
    expect(await findEarlier(ports(artifacts, 2), plan(), 'crates')).toMatchObject({
      problem: { code: 'artifact-unavailable' },
    })
  })
})

test('a folder without a record is a row without one', async () => {
  await files.write(path.join(temp, 'deep', 'a.whl'), 'x')
  expect(await readRow(ports(artifactService({})), 'crates', temp)).toEqual({
    target: 'crates',
    directory: temp,
    record: undefined,
    files: new Map([['deep/a.whl', { sha256: sha256('x'), size: 1 }]]),
  })
})
