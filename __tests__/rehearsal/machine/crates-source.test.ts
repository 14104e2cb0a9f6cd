import { describe, expect, test } from '@jest/globals'
import { readCratesSource } from '../../../rehearsal/machine/crates-source.ts'
import { ownMachine } from './machine-of-its-own.ts'

const replaced = (name: string): string => `[source.crates-io]\nreplace-with = "${name}"\n`
const A = '[source.a]\nregistry = "sparse+https://a.example/index/"\n'
const sparse = { kind: 'sparse', url: 'https://a.example/index/' }

type Case = readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, unknown]

describe('where a machine takes crates from', () => {
  test.each<Case>([
    ['crates.io where nothing says otherwise', { 'home/.cargo/config.toml': '[net]\nretry = 3' }, {}, undefined],
    ['a sparse mirror', { 'home/.cargo/config.toml': replaced('a') + A }, {}, sparse],
    [
      'the end of a chain',
      { 'home/.cargo/config.toml': `${replaced('b')}[source.b]\nreplace-with = "a"\n${A}` },
      {},
      sparse,
    ],
    [
      'a registry by its name',
      { 'home/.cargo/config.toml': `${replaced('a')}[registries.a]\nindex = "sparse+https://a.example/index/"` },
      {},
      sparse,
    ],
    ['what $CARGO_HOME says', { 'elsewhere/config.toml': replaced('a') + A }, { CARGO_HOME: '@/elsewhere' }, sparse],
    [
      'what the older file says, where both are there',
      { 'home/.cargo/config': replaced('a') + A, 'home/.cargo/config.toml': '' },
      {},
      sparse,
    ],
    [
      "what the project says, with the home's definitions",
      { 'project/.cargo/config.toml': replaced('a'), 'home/.cargo/config.toml': replaced('zzz') + A },
      {},
      sparse,
    ],
    [
      'a circle is told',
      { 'home/.cargo/config.toml': `${replaced('b')}[source.b]\nreplace-with = "crates-io"` },
      {},
      { kind: 'other', what: 'a circle of replacements at "crates-io"' },
    ],
    [
      'a name that is not defined is told',
      { 'home/.cargo/config.toml': replaced('b') },
      {},
      { kind: 'other', what: '"b", which is not defined' },
    ],
    [
      'a folder is told',
      { 'home/.cargo/config.toml': `${replaced('v')}[source.v]\ndirectory = "vendor"` },
      {},
      { kind: 'other', what: 'the directory vendor' },
    ],
    [
      'a local registry is told',
      { 'home/.cargo/config.toml': `${replaced('v')}[source.v]\nlocal-registry = "/srv/r"` },
      {},
      { kind: 'other', what: 'the local-registry /srv/r' },
    ],
    [
      'a git index is told, without its password',
      { 'home/.cargo/config.toml': `${replaced('v')}[source.v]\nregistry = "https://u:p@g.example/i"` },
      {},
      { kind: 'other', what: 'the git index https://***@g.example/i' },
    ],
    [
      'crates.io itself, named',
      { 'home/.cargo/config.toml': '[source.crates-io]\nregistry = "sparse+https://index.crates.io/"' },
      {},
      undefined,
    ],
    ['a file that is not TOML says nothing', { 'home/.cargo/config.toml': 'source = [' }, {}, undefined],
  ])('%s', async (_, files, environment, expected) => {
    const machine = await ownMachine(files, environment)
    expect(await readCratesSource(machine)).toEqual(expected)
    await machine.remove()
  })
})
