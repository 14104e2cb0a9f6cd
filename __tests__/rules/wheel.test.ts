import { describe, expect, test } from '@jest/globals'
import type { Expected } from '../../src/rules/distribution.ts'
import { examineBytes } from '../make/content.ts'
import { makeWheel, type WheelOptions } from '../make/wheel.ts'

/** The codes of what was found; a warning ends with a question mark. */
async function codes(options: WheelOptions, expected: Expected = {}): Promise<readonly string[]> {
  const { filename, bytes } = makeWheel(options)
  return (await examineBytes(filename, bytes, expected)).problems.map(({ code, level }) =>
    level === 'error' ? code : `${code}?`,
  )
}

const scripts = (module: string): NonNullable<WheelOptions['files']> => ({
  'demo-1.0.dist-info/entry_points.txt': `[console_scripts]\nrun = ${module}:main\n`,
})
const bare: WheelOptions = {
  change: (members) => members.filter(({ name }) => name.includes('.dist-info/')),
  record: 'demo-1.0.dist-info/METADATA,,\ndemo-1.0.dist-info/WHEEL,,\ndemo-1.0.dist-info/RECORD,,\n',
}

describe('a wheel is taken', () => {
  test.each<[string, WheelOptions]>([
    ['as it is', {}],
    ['deflated', { deflate: true }],
    ['with a build number', { build: '2a' }],
    ['for several platforms', { tag: 'cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64' }],
    [
      'with a vendored dist-info',
      { files: { 'demo/vendored/other-2.0.dist-info/METADATA': 'x', 'other-2.0.dist-info/METADATA': 'y' } },
    ],
    ['with a comment of the archive', { zip: { archiveComment: 'x' } }],
    [
      'with a licence file',
      { fields: { 'License-File': 'LICENSE' }, files: { 'demo-1.0.dist-info/licenses/LICENSE': 'x' } },
    ],
    ['whose metadata spells the name otherwise', { name: 'My.Demo', version: '1.0' }],
    ['whose metadata spells the version otherwise', { fields: { Version: '1.0.0' } }],
    ['with a command', { files: { ...scripts('demo.cli'), 'demo/cli.py': '' } }],
    ['with a command in a package', { files: { ...scripts('demo') } }],
    [
      'with a command in an extension module',
      { files: { ...scripts('demo.native'), 'demo/native.cpython-310-x86_64-linux-gnu.so': '' } },
    ],
    ['with a command that an extension module makes', { files: { ...scripts('fast.cli'), 'fast.abi3.so': '' } }],
    ['with a command below purelib', { files: { ...scripts('other'), 'demo-1.0.data/purelib/other.py': '' } }],
    ['with a .pth file, which can bring in any module', { files: { ...scripts('elsewhere'), 'demo.pth': '/src' } }],
  ])('%s', async (_, options) => expect(await codes(options)).toEqual([]))

  test('with RECORD of Windows paths', async () => {
    const record =
      'demo\\__init__.py,,\ndemo-1.0.dist-info/METADATA,,\ndemo-1.0.dist-info/WHEEL,,\n"demo-1.0.dist-info/RECORD",,\n'
    expect(await codes({ record })).toEqual([])
  })

  test('with a signature that RECORD does not list', async () => {
    const record =
      'demo/__init__.py,,\ndemo-1.0.dist-info/METADATA,,\ndemo-1.0.dist-info/WHEEL,,\ndemo-1.0.dist-info/RECORD,,\n'
    expect(await codes({ record, files: { 'demo-1.0.dist-info/RECORD.jws': '{}' } })).toEqual([])
  })

  test('without code where that is meant', async () => expect(await codes(bare, { metapackage: true })).toEqual([]))
})

describe('a wheel is refused', () => {
  test.each<[string, WheelOptions, readonly string[]]>([
    ['with too few parts in its name', { filename: 'demo-1.0-any.whl' }, ['filename-invalid']],
    ['for bare Linux', { tag: 'cp310-cp310-linux_x86_64' }, ['platform-tag-unsupported']],
    [
      'with an unnormalised name',
      { name: 'Demo', filename: 'Demo-1.0-py3-none-any.whl', distInfo: 'Demo-1.0.dist-info' },
      ['filename-mismatch'],
    ],
    ['with the name of another project', { fields: { Name: 'other' } }, ['filename-mismatch']],
    ['with another version inside', { fields: { Version: '1.1' } }, ['filename-mismatch']],
    [
      'with data descriptors',
      { change: (members) => members.map((each) => ({ ...each, dataDescriptor: true })) },
      ['archive-refused'],
    ],
    [
      'with a second of a file',
      { change: ([first, ...rest]) => (first ? [first, first, ...rest] : []) },
      ['archive-refused'],
    ],
    [
      'packed with bzip2',
      { change: ([first, ...rest]) => (first ? [{ ...first, claimMethod: 12 }, ...rest] : []) },
      ['archive-refused'],
    ],
    ['with bytes in front', { zip: { prefix: Buffer.from('#!') } }, ['archive-refused']],
    ['without WHEEL', { without: ['demo-1.0.dist-info/WHEEL'] }, ['metadata-missing', 'wheel-record-mismatch?']],
    ['without METADATA', { without: ['demo-1.0.dist-info/METADATA'] }, ['metadata-missing', 'wheel-record-mismatch?']],
    ['without RECORD', { without: ['demo-1.0.dist-info/RECORD'] }, ['wheel-record-missing']],
    [
      'with an empty line in RECORD',
      { record: 'demo/__init__.py,,\n\ndemo-1.0.dist-info/RECORD,,\n' },
      ['wheel-record-missing'],
    ],
    ['without the licence file that it names', { fields: { 'License-File': 'LICENSE' } }, ['license-file-missing']],
    ['with a dependency by URL', { fields: { 'Requires-Dist': 'a @ https://a.example' } }, ['requirement-direct-url']],
    [
      'with a section twice',
      { files: { 'demo-1.0.dist-info/entry_points.txt': '[a]\nx=y\n[a]\nz=y\n' } },
      ['wheel-entry-points-invalid'],
    ],
    [
      'with a byte order mark before its entry points',
      { files: { 'demo-1.0.dist-info/entry_points.txt': '\ufeff[a]\nx=y\n' } },
      ['wheel-entry-points-invalid'],
    ],
    [
      'with a name twice',
      { files: { 'demo-1.0.dist-info/entry_points.txt': '[a]\nx=y\nx=z\n' } },
      ['wheel-entry-points-invalid'],
    ],
    [
      'with a colon for the sign',
      { files: { 'demo-1.0.dist-info/entry_points.txt': '[a]\nx: y\n' } },
      ['wheel-entry-points-invalid'],
    ],
    [
      'with a path as a command',
      { files: { 'demo-1.0.dist-info/entry_points.txt': '[console_scripts]\n../x = demo:main\n' } },
      ['wheel-entry-points-invalid'],
    ],
    ['with a command whose module is absent', { files: scripts('demo.cli') }, ['wheel-entry-point-missing']],
    ['with a command whose package is absent', { files: scripts('other.cli') }, ['wheel-entry-point-missing']],
    ['without code', bare, ['wheel-empty']],
    [
      'with a type marker for code',
      {
        change: (members) =>
          members.map((each) => (each.name === 'demo/__init__.py' ? { ...each, name: 'demo/py.typed' } : each)),
      },
      ['wheel-record-mismatch?', 'wheel-empty'],
    ],
  ])('%s', async (_, options, expected) => expect(await codes(options)).toEqual(expected))

  test('that is cut off', async () => {
    const { filename, bytes } = makeWheel()
    const examined = await examineBytes(filename, bytes.subarray(0, 100))
    expect(examined.problems.map(({ code }) => code)).toEqual(['archive-unreadable'])
    expect(examined.fields).toBeUndefined()
  })

  test('that unpacks like a bomb', async () => {
    const options = { deflate: true, files: { 'demo/zeros.bin': Buffer.alloc(65 * 1024 * 1024) } }
    expect(await codes(options)).toEqual(['archive-ratio'])
  })

  test('that was renamed is told what is inside', async () => {
    const { bytes } = makeWheel()
    const { problems } = await examineBytes('demo-2.0-py3-none-any.whl', bytes)
    expect(problems[0]?.fix).toContain("There is 'demo-1.0.dist-info'")
  })
})

describe('a wheel is only warned of', () => {
  test('where RECORD and the archive differ, with the names', async () => {
    const { filename, bytes } = makeWheel({
      record: 'demo-1.0.dist-info/METADATA,,\ndemo-1.0.dist-info/WHEEL,,\ndemo-1.0.dist-info/RECORD,,\nghost.py,,\n',
    })
    const [found] = (await examineBytes(filename, bytes)).problems
    expect([found?.code, found?.level]).toEqual(['wheel-record-mismatch', 'warning'])
    expect(found?.message).toContain("RECORD does not list 'demo/__init__.py'; RECORD lists 'ghost.py'")
  })

  test('where a command starts a module of a dependency', async () =>
    expect(await codes({ files: scripts('other_cli.main'), fields: { 'Requires-Dist': 'other-cli>=1' } })).toEqual([
      'wheel-entry-point-missing?',
    ]))
})

test('a good wheel gives its name, version and form', async () => {
  const { filename, bytes } = makeWheel({
    name: 'My-Demo',
    version: '1.0rc1',
    tag: 'cp39-abi3-win_amd64',
    description: 'x',
  })
  const { kind, name, version, fields, crate } = await examineBytes(filename, bytes)
  expect({ kind, name, version, crate }).toEqual({
    kind: 'wheel',
    name: 'My-Demo',
    version: '1.0rc1',
    crate: undefined,
  })
  expect(fields).toContainEqual(['pyversion', 'cp39'])
  expect(fields).toContainEqual(['filetype', 'bdist_wheel'])
  expect(fields).toContainEqual(['description', 'x'])
})

test('a problem stands at the file and quotes PyPI', async () => {
  const { filename, bytes } = makeWheel({
    fields: { Version: '1.0+local' },
    filename: 'demo-1.0+local-py3-none-any.whl',
    distInfo: 'demo-1.0+local.dist-info',
  })
  const { problems } = await examineBytes(filename, bytes)
  expect(problems).toEqual([
    {
      code: 'version-local',
      level: 'error',
      message: `${filename}: PyPI answers: The use of local versions in '1.0+local' is not allowed.`,
      fix: expect.stringContaining('fetch tags'),
      place: { file: filename },
    },
  ])
})
