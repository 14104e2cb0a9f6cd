import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { filesToKeep, restoreFiles, type Shelf } from '../../src/build/kept-files.ts'
import { files } from '../../src/platform/files.ts'
import { sha256Of } from '../make/crate.ts'
import { makeTar, type TarMember } from '../make/tar.ts'

const place = 'index.crates.io-1949cf8c6b5b557f'
const [good, other] = ['a-1.0.0.crate', 'b-2.0.0.crate']

let folder = ''
let shelf: Shelf
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-files-'))
  const host = /^index\.crates\.io-[0-9a-f]{16}$/
  const wanted = [good, other].map((name) => [name, { sha256: sha256Of(Buffer.from(name)), folder: host }] as const)
  shelf = { home: path.join(folder, 'home'), wanted: new Map(wanted) }
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

async function restore(members: readonly TarMember[]) {
  const archive = path.join(folder, 'archive.tar')
  await writeFile(archive, makeTar(members))
  return restoreFiles(shelf, archive, files)
}

const at = (name: string, more: Partial<TarMember> = {}): TarMember => ({
  name: `${place}/${name}`,
  content: name,
  ...more,
})

describe('of an archive', () => {
  test('the wanted files with the wanted bytes are written, in the folder that it tells', async () => {
    expect(await restore([at(good), at(other)])).toEqual({ restored: 2, bytes: 26, there: 0, refused: 0 })
    expect(await files.list(folder)).toEqual(['archive.tar', `home/${place}/${good}`, `home/${place}/${other}`])
    expect(await readFile(path.join(shelf.home, place, good), 'utf8')).toBe(good)
  })

  test('what nothing wants is left, and is no refusal: an older commit wanted it', async () => {
    expect(await restore([at('c-1.0.0.crate'), at(good)])).toMatchObject({ restored: 1, refused: 0 })
  })

  test('a file that is there stays as it is', async () => {
    await mkdir(path.join(shelf.home, place), { recursive: true })
    await writeFile(path.join(shelf.home, place, good), 'of cargo itself')
    expect(await restore([at(good), at(other)])).toMatchObject({ restored: 1, there: 1, refused: 0 })
    expect(await readFile(path.join(shelf.home, place, good), 'utf8')).toBe('of cargo itself')
  })

  test.each<[string, TarMember]>([
    ['other bytes', at(good, { content: 'evil' })],
    ['no bytes', at(good, { content: '' })],
    ['a symbolic link', at(good, { type: '2', linkTo: '/etc/passwd', content: '' })],
    ['a hard link', at(good, { type: '1', linkTo: '/etc/passwd', content: '' })],
    ['a device', at(good, { type: '3', content: '' })],
    ['a folder of that name', at(`${good}/`)],
    ['a wanted file further up', { name: `../${good}`, content: good }],
    ['a wanted file under the root', { name: `/${place}/${good}`, content: good }],
    ['a wanted file on a Windows disk', { name: `C:\\${place}\\${good}`, content: good }],
    ['a wanted file in another folder', { name: `src/${good}`, content: good }],
    ['a wanted file of another registry', { name: `crates.example.org-1949cf8c6b5b557f/${good}`, content: good }],
    ['a wanted file one deeper', { name: `${place}/sub/${good}`, content: good }],
    ['a wanted file in no folder', { name: good, content: good }],
    ['another file further up', { name: '../../bin/cargo', content: 'x' }],
    ['another file in a hidden folder', { name: '.cargo/cargo', content: 'x' }],
    ['a link that nothing wants', at('c-1.0.0.crate', { type: '2', linkTo: '/etc' })],
  ])('%s is refused and not written', async (_, member) => {
    expect(await restore([member])).toEqual({ restored: 0, bytes: 0, there: 0, refused: 1 })
    expect(await files.list(folder)).toEqual(['archive.tar'])
  })

  test('a file that follows a link of its folder is not written through it', async () => {
    const outside = path.join(folder, 'outside')
    const end = await restore([{ name: place, type: '2', linkTo: outside, content: '' }, at(good)])
    expect(end).toMatchObject({ restored: 1, refused: 1 })
    expect(await files.list(outside)).toEqual([])
  })

  test('a name that comes twice counts once: the first time', async () => {
    expect(await restore([at(good, { content: 'evil' }), at(good)])).toMatchObject({ restored: 0, refused: 1 })
  })
})

describe('what is kept', () => {
  test('are the wanted files that are there with the wanted bytes', async () => {
    for (const [name, text] of [
      [`${place}/${good}`, good],
      [`${place}/${other}`, 'a build script was here'],
      [`${place}/c-1.0.0.crate`, 'of another project'],
      [`${place}/sub/${good}`, good],
      [`elsewhere/${good}`, good],
    ] as const) {
      await mkdir(path.dirname(path.join(shelf.home, name)), { recursive: true })
      await writeFile(path.join(shelf.home, name), text)
    }
    expect(await filesToKeep(shelf, files)).toEqual([
      { folder: place, name: good, size: good.length, path: path.join(shelf.home, place, good) },
    ])
  })

  test('is nothing where there is no folder yet', async () => {
    expect(await filesToKeep(shelf, files)).toEqual([])
  })
})
