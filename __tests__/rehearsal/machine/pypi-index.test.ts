import { describe, expect, test } from '@jest/globals'
import { readPypiIndex } from '../../../rehearsal/machine/pypi-index.ts'
import { ownMachine } from './machine-of-its-own.ts'

const pip = (url: string): string => `# company\n[global]\ntimeout = 60\nindex-url = ${url}\n`
const A = 'https://a.example/simple'
const B = 'https://b.example/simple'

type Case = readonly [
  string,
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>,
  string | undefined,
  NodeJS.Platform?,
]

describe('the simple index of a machine', () => {
  test.each<Case>([
    ['is pypi.org where nothing says otherwise', {}, {}, undefined],
    ['comes from PIP_INDEX_URL before any file', { 'home/.config/pip/pip.conf': pip(A) }, { PIP_INDEX_URL: B }, B],
    ["comes from uv's variable", {}, { UV_DEFAULT_INDEX: A }, A],
    ["comes from uv's variable with a name", {}, { UV_DEFAULT_INDEX: `company=${A}` }, A],
    ["comes from uv's older variable", {}, { UV_INDEX_URL: A }, A],
    [
      'comes from the user before the system',
      { 'home/.config/pip/pip.conf': pip(A), 'root/etc/pip.conf': pip(B) },
      {},
      A,
    ],
    ['comes from the old place in the home', { 'home/.pip/pip.conf': pip(A) }, {}, A],
    ['comes from the system', { 'root/etc/pip.conf': pip(B) }, {}, B],
    [
      'comes from the environment that is active',
      { 'venv/pip.conf': pip(A), 'root/etc/pip.conf': pip(B) },
      { VIRTUAL_ENV: '@/venv' },
      A,
    ],
    [
      'comes from PIP_CONFIG_FILE',
      { 'my.conf': pip(A), 'root/etc/pip.conf': pip(B) },
      { PIP_CONFIG_FILE: '@/my.conf' },
      A,
    ],
    [
      'comes from no file of pip where PIP_CONFIG_FILE is the null device',
      { 'root/etc/pip.conf': pip(B) },
      { PIP_CONFIG_FILE: '/dev/null' },
      undefined,
    ],
    [
      'is that of [install] before that of [global]',
      { 'root/etc/pip.conf': `${pip(B)}[install]\nindex_url: ${A}\n` },
      {},
      A,
    ],
    ['is not an extra one', { 'root/etc/pip.conf': `[global]\nextra-index-url = ${A}\n` }, {}, undefined],
    ["comes from uv's user file", { 'home/.config/uv/uv.toml': `index-url = "${A}"` }, {}, A],
    [
      "is uv's default among several",
      { 'home/.config/uv/uv.toml': `[[index]]\nurl = "${A}"\n[[index]]\nurl = "${B}"\ndefault = true` },
      {},
      B,
    ],
    [
      "comes from the project's uv.toml first",
      { 'project/uv.toml': `[pip]\nindex-url = "${A}"`, 'root/etc/uv/uv.toml': `index-url = "${B}"` },
      {},
      A,
    ],
    ['is pypi.org where it is named itself', { 'root/etc/pip.conf': pip('https://pypi.org/simple') }, {}, undefined],
    ['is not a folder', {}, { PIP_INDEX_URL: 'file:///srv/wheels' }, undefined],
    ['on Windows comes from pip.ini', { 'roaming/pip/pip.ini': pip(A) }, { APPDATA: '@/roaming' }, A, 'win32'],
    [
      'on macOS comes from the library folder',
      { 'home/Library/Application Support/pip/pip.conf': pip(A) },
      {},
      A,
      'darwin',
    ],
  ])('%s', async (_, files, environment, expected, platform = 'linux') => {
    const machine = await ownMachine(files, environment, platform)
    expect(await readPypiIndex(machine)).toBe(expected)
    await machine.remove()
  })
})
