import { describe, expect, test } from '@jest/globals'
import { examineBytes } from '../make/content.ts'
import { makeSdist, type SdistOptions } from '../make/sdist.ts'
import type { TarMember } from '../make/tar.ts'

async function codes(options: SdistOptions): Promise<readonly string[]> {
  const { filename, bytes } = makeSdist(options)
  return (await examineBytes(filename, bytes)).problems.map(({ code, level }) =>
    level === 'error' ? code : `${code}?`,
  )
}

const renamed =
  (change: (name: string) => string): NonNullable<SdistOptions['change']> =>
  (members: readonly TarMember[]) =>
    members.map((member) => ({ ...member, name: change(member.name) }))

describe('an sdist is taken', () => {
  test.each<[string, SdistOptions]>([
    ['as it is', {}],
    ['with folders of their own', { change: (members) => [{ name: 'demo-1.0/' }, ...members] }],
    ['with another folder at the top than its name', { top: 'source' }],
    ['with a link', { change: (members) => [...members, { name: 'demo-1.0/link', type: '2', linkTo: 'PKG-INFO' }] }],
    ['with a licence file', { fields: { 'License-File': 'licenses/MIT' }, files: { 'licenses/MIT': 'x' } }],
    ['with an unnormalised name in PKG-INFO', { name: 'My.Demo' }],
    ['with License-File under 2.1', { fields: { 'Metadata-Version': '2.1', 'License-File': 'nowhere' } }],
  ])('%s', async (_, options) => expect(await codes(options)).toEqual([]))
})

describe('an sdist is refused', () => {
  test.each<[string, SdistOptions, readonly string[]]>([
    ['with a dash in its name', { name: 'my-demo', filename: 'my-demo-1.0.tar.gz' }, ['filename-mismatch']],
    ['with capitals in its name', { filename: 'Demo-1.0.tar.gz' }, ['filename-mismatch']],
    ['with the name of another project', { filename: 'other-1.0.tar.gz' }, ['filename-mismatch']],
    ['with an unnormalised version', { version: '1.0-rc1', filename: 'demo-1.0-rc1.tar.gz' }, ['filename-invalid']],
    ['with another version inside', { fields: { Version: '1.1' } }, ['filename-mismatch']],
    ['with zeros that the metadata lacks', { filename: 'demo-1.0.0.tar.gz' }, ['filename-mismatch']],
    ['with ./ before its names', { change: renamed((name) => `./${name}`) }, ['metadata-missing']],
    ['with two folders', { change: (members) => [...members, { name: 'other/a' }] }, ['sdist-layout']],
    ['without PKG-INFO', { without: ['PKG-INFO'] }, ['metadata-missing']],
    [
      'with a sparse member',
      { change: (members) => [...members, { name: 'demo-1.0/s', type: 'S' }] },
      ['archive-refused'],
    ],
    ['without its licence file', { fields: { 'License-File': 'LICENSE' } }, ['license-file-missing']],
    ['with nothing in it', { change: () => [] }, ['archive-unreadable']],
    ['with bad metadata', { fields: { Classifier: 'Private :: x' } }, ['classifier-private']],
  ])('%s', async (_, options, expected) => expect(await codes(options)).toEqual(expected))

  test('that is no gzip', async () => {
    const { problems, fields } = await examineBytes('demo-1.0.tar.gz', Buffer.from('not packed'))
    expect(problems.map(({ code }) => code)).toEqual(['archive-unreadable'])
    expect(fields).toBeUndefined()
  })

  test('with the name that it should have in the message', async () => {
    const { filename, bytes } = makeSdist({ name: 'My-Demo', filename: 'My-Demo-1.0.tar.gz' })
    expect((await examineBytes(filename, bytes)).problems[0]?.message).toContain(
      "Filename 'My-Demo-1.0.tar.gz' is invalid, should be 'my_demo-1.0.tar.gz'.",
    )
  })
})

test('a good sdist gives its form', async () => {
  const { filename, bytes } = makeSdist({ description: 'words' })
  const { kind, fields } = await examineBytes(filename, bytes)
  expect(kind).toBe('sdist')
  expect(fields).toContainEqual(['filetype', 'sdist'])
  expect(fields).toContainEqual(['pyversion', 'source'])
  expect(fields).toContainEqual(['description', 'words'])
})
