import { describe, expect, test } from '@jest/globals'
import type { Expected } from '../../src/rules/distribution.ts'
import { examineBytes } from '../make/content.ts'
import { makeCrate } from '../make/crate.ts'
import { makeSdist } from '../make/sdist.ts'
import { makeWheel } from '../make/wheel.ts'

describe('a file that no registry takes', () => {
  test.each(['demo-1.0.zip', 'demo-1.0-py3.egg', 'demo-1.0.tar.bz2', 'README.md', 'demo-1.0.TAR.GZ', 'wheel.WHL'])(
    '%s',
    async (filename) => {
      const { kind, problems } = await examineBytes(filename, Buffer.from('x'))
      expect(kind).toBeUndefined()
      expect(problems.map(({ code }) => code)).toEqual(['filename-invalid'])
    },
  )

  test.each(['a/demo-1.0-py3-none-any.whl', 'demo\u0007-1.0-py3-none-any.whl'])(
    'because of a sign in its name: %j',
    async (filename) => {
      expect((await examineBytes(filename, makeWheel().bytes)).problems[0]?.code).toBe('filename-invalid')
    },
  )
})

describe('what the plan expects', () => {
  const wheel = makeWheel({ name: 'My.Demo', version: '0.2.0rc1' })
  const sdist = makeSdist({ version: '1.0.post1' })
  const crate = { filename: 'my_demo-0.2.0-rc.1.crate', bytes: makeCrate('my_demo', '0.2.0-rc.1') }
  const codes = async (file: { readonly filename: string; readonly bytes: Uint8Array }, expected: Expected) =>
    (await examineBytes(file.filename, file.bytes, expected)).problems.map(({ code }) => code)

  test.each<[string, Expected]>([
    ['nothing', {}],
    ['the same', { name: 'My.Demo', version: '0.2.0rc1' }],
    ['the normalised name', { name: 'my-demo' }],
    ['the version as semver spells it', { version: '0.2.0-rc1' }],
    ['the version as semver spells it, with a dot', { version: '0.2.0-rc.1' }],
  ])('a wheel can be: %s', async (_, expected) => expect(await codes(wheel, expected)).toEqual([]))

  test.each<[string, Expected, string]>([
    ['another version', { version: '0.2.0' }, 'built-version-mismatch'],
    ['another candidate', { version: '0.2.0rc2' }, 'built-version-mismatch'],
    ['another name', { name: 'demo' }, 'built-name-mismatch'],
  ])('a wheel cannot be: %s', async (_, expected, code) => expect(await codes(wheel, expected)).toEqual([code]))

  test('an sdist is held against it too', async () => {
    expect(await codes(sdist, { version: '1.0.post1' })).toEqual([])
    expect(await codes(sdist, { version: '1.0' })).toEqual(['built-version-mismatch'])
  })

  test('a crate must have the very name', async () => {
    expect(await codes(crate, { name: 'my_demo', version: '0.2.0rc1' })).toEqual([])
    expect(await codes(crate, { name: 'my-demo' })).toEqual(['built-name-mismatch'])
    expect(await codes(crate, { version: '0.2.0' })).toEqual(['built-version-mismatch'])
  })

  test('the message names the tag', async () => {
    const { problems } = await examineBytes(wheel.filename, wheel.bytes, { version: '0.3.0', tag: 'v0.3.0' })
    expect(problems[0]?.message).toBe(`${wheel.filename}: The file has version 0.2.0rc1, the tag v0.3.0 expects 0.3.0.`)
  })
})

test('a file above the default limit of PyPI is a warning', async () => {
  const noise = Buffer.alloc(101 * 1024 * 1024)
  const { filename, bytes } = makeWheel({ files: { 'demo/large.bin': noise } })
  expect((await examineBytes(filename, bytes)).problems.map(({ code, level }) => [code, level])).toEqual([
    ['file-above-default-limit', 'warning'],
  ])
})

test('members that no rule reads are not inflated', async () => {
  const { filename, bytes } = makeWheel({ deflate: true, files: { 'demo/large.so': 'x = 1\n'.repeat(1000) } })
  // broken inside: inflating it would fail
  const name = bytes.indexOf('demo/large.so')
  bytes.fill(0xff, name + 13, name + 23)
  expect((await examineBytes(filename, bytes)).problems).toEqual([])
})
