import { describe, expect, test } from '@jest/globals'
import {
  assetName,
  attachable,
  type Attachment,
  bytesAttachment,
  checksums,
  fileAttachment,
} from '../../src/github-release/attachment.ts'

const file = (name: string, differs: Partial<Attachment> = {}): Attachment => ({
  ...bytesAttachment(name, Buffer.from(name)),
  ...differs,
})

test.each([
  ['tally-1.0+cpu.1-cp312-cp312-linux_x86_64.whl', 'tally-1.0+cpu.1-cp312-cp312-linux_x86_64.whl'],
  ['tally-1!2.0.tar.gz', 'tally-1.2.0.tar.gz'],
  ['a b@c.txt', 'a.b@c.txt'],
  ['.hidden', 'hidden'],
])('%s is called %s on GitHub', (name, called) => {
  expect(assetName(name)).toBe(called)
})

describe('what GitHub cannot take stays behind with a warning', () => {
  const warned = (all: readonly Attachment[]) => {
    const { attachments, problems } = attachable(all)
    expect(problems.map(({ code, level }) => [code, level])).toEqual(
      problems.map(() => ['github-release-asset', 'warning']),
    )
    return { names: attachments.map((each) => each.name), messages: problems.map((each) => each.message) }
  }

  test('a file of 2 GiB, and an empty one', () => {
    const files = [
      file('a'),
      file('b', { size: 2 * 1024 ** 3 }),
      file('c', { size: 2 * 1024 ** 3 - 1 }),
      file('d', { size: 0 }),
    ]
    expect(warned(files)).toEqual({
      names: ['a', 'c'],
      messages: [
        'b is larger than 2 GiB, and is not attached to the GitHub Release.',
        'd is empty, and is not attached to the GitHub Release.',
      ],
    })
  })

  test('a file that would get the name of another, unless it is the same', () => {
    const twin = file('t-1!2.tar.gz')
    expect(warned([twin, file('t-1.2.tar.gz', { sha256: twin.sha256 }), file('t-1..2.tar.gz')])).toEqual({
      names: ['t-1!2.tar.gz'],
      messages: ['t-1..2.tar.gz would be called t-1.2.tar.gz on GitHub, as t-1!2.tar.gz is, and is not attached.'],
    })
  })

  test('all files, where with the checksums they are more than a thousand', () => {
    const many = (count: number) => Array.from({ length: count }, (_each, index) => file(`f${index}`))
    expect(warned(many(999))).toMatchObject({ messages: [] })
    expect(warned(many(1000))).toEqual({
      names: [],
      messages: ['The release has 1000 files, and GitHub takes 1000: the checksums alone are attached.'],
    })
  })
})

test('the checksums are a line a file, sorted, as sha256sum writes them', async () => {
  const sums = checksums([
    { name: 'b.whl', sha256: 'b'.repeat(64) },
    { name: 'a.crate', sha256: 'a'.repeat(64) },
  ])
  const text = `${'a'.repeat(64)}  a.crate\n${'b'.repeat(64)}  b.whl\n`
  expect(sums).toMatchObject({ name: 'SHA256SUMS', size: text.length })
  const pieces: Uint8Array[] = []
  for await (const piece of sums.open()) pieces.push(piece)
  expect(Buffer.concat(pieces).toString()).toBe(text)
})

test('a distribution is read from where it lies, each time that it is sent', async () => {
  const read: string[] = []
  const stream = async function* (path: string) {
    read.push(path)
    yield Buffer.from('wheel')
  }
  const distribution = {
    kind: 'wheel',
    name: 'a',
    version: '1',
    filename: 'a.whl',
    sha256: 'c'.repeat(64),
    size: 5,
    path: '/x/a.whl',
  } as const
  const { open, ...rest } = fileAttachment({ stream }, distribution)
  expect(rest).toEqual({ name: 'a.whl', sha256: 'c'.repeat(64), size: 5 })
  for await (const _ of open()) expect(read).toHaveLength(1)
  for await (const _ of open()) expect(read).toEqual(['/x/a.whl', '/x/a.whl'])
})
