import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { files } from '../../src/platform/files.ts'
import { createFolderArtifacts } from '../../src/platform/folder-artifacts.ts'

let temp = ''
beforeEach(async () => {
  temp = await mkdtemp(path.join(tmpdir(), 'release-action-folder-'))
  await files.write(path.join(temp, 'out', 'a.whl'), 'wheel')
  await files.write(path.join(temp, 'out', 'sub', 'record.json'), '{}')
  await files.write(path.join(temp, 'out', 'other'), 'other')
})
afterEach(() => rm(temp, { recursive: true, force: true }))

const open = () => createFolderArtifacts(files, path.join(temp, 'artifacts'))
const upload = (name = 'release-action-crates-1') =>
  open().upload(name, path.join(temp, 'out'), ['a.whl', 'sub/record.json'])

async function only() {
  const [entry, ...more] = await open().list()
  if (entry === undefined || more.length > 0) throw new Error('one artifact was expected')
  return entry
}

describe('artifacts in a folder', () => {
  test('are found by the next process, with the files that were named and no others', async () => {
    await upload()
    const entry = await only()
    expect(entry).toMatchObject({ name: 'release-action-crates-1', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    await open().download(entry, path.join(temp, 'in'))
    expect(await files.list(path.join(temp, 'in'))).toEqual(['a.whl', 'sub/record.json'])
    expect(await files.text(path.join(temp, 'in', 'a.whl'))).toBe('wheel')
  })

  test('have a name once, as on GitHub', async () => {
    await upload()
    await expect(upload()).rejects.toThrow('release-action-crates-1 is there already')
    await upload('release-action-crates-2')
    expect((await open().list()).map((each) => each.name)).toEqual([
      'release-action-crates-1',
      'release-action-crates-2',
    ])
  })

  test.each(['a/b', '..', 'a:b', 'a\\b', ''])('have no name such as %j', async (name) => {
    await expect(upload(name)).rejects.toThrow('no name for an artifact')
    expect(await open().list()).toEqual([])
  })

  test('that were changed are not taken for what was stored', async () => {
    await upload()
    const entry = await only()
    await files.write(path.join(temp, 'artifacts', entry.name, 'a.whl'), 'other')
    await expect(open().download(entry, path.join(temp, 'in'))).rejects.toThrow('a.whl of the artifact')
    await files.write(path.join(temp, 'artifacts', `${entry.name}.sha256`), '')
    await expect(open().download(entry, path.join(temp, 'in'))).rejects.toThrow('has changed since')
  })

  test('of an upload that broke off are not there, and can be stored again', async () => {
    await expect(open().upload('x', path.join(temp, 'out'), ['a.whl', 'missing'])).rejects.toThrow()
    expect(await open().list()).toEqual([])
    await open().upload('x', path.join(temp, 'out'), ['other'])
    await open().download(await only(), path.join(temp, 'in'))
    expect(await files.list(path.join(temp, 'in'))).toEqual(['other'])
  })

  test('that are not there are an error, and an empty folder has none', async () => {
    expect(await open().list()).toEqual([])
    await expect(open().download({ name: 'x', id: 1, digest: undefined }, temp)).rejects.toThrow(
      'there is no artifact x',
    )
  })
})
