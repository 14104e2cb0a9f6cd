import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cleanedFlags, nativeConfigs, withoutNative } from '../../src/build/flags.ts'
import { files } from '../../src/platform/files.ts'

describe('flags of rustc', () => {
  test.each([
    [['-C', 'target-cpu=native'], []],
    [['-Ctarget-cpu=native'], []],
    [
      ['--codegen', 'target-cpu=native', '-C', 'lto'],
      ['-C', 'lto'],
    ],
    [['--codegen=target-cpu=native', '-Dwarnings'], ['-Dwarnings']],
  ])('%j are cleaned', (flags, kept) => {
    expect(withoutNative(flags)).toEqual(kept)
  })

  test.each([[['-C', 'target-cpu=x86-64-v2']], [['-C', 'link-arg=-s']], [[]]])('%j stay as they are', (flags) => {
    expect(withoutNative(flags)).toBeUndefined()
  })

  test('are cleaned in every variable that cargo reads them from, and in no other', () => {
    expect(
      cleanedFlags({
        RUSTFLAGS: '-C target-cpu=native  -C lto=thin',
        CARGO_ENCODED_RUSTFLAGS: '-C\u001Ftarget-cpu=native\u001F--cfg\u001Fa b',
        CARGO_BUILD_RUSTFLAGS: '-Ctarget-cpu=native',
        CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS: '-C target-cpu=native',
        CARGO_TARGET_AARCH64_APPLE_DARWIN_RUSTFLAGS: '-C link-arg=-s',
        MY_RUSTFLAGS: '-C target-cpu=native',
      }),
    ).toEqual({
      env: {
        RUSTFLAGS: '-C lto=thin',
        CARGO_ENCODED_RUSTFLAGS: '--cfg\u001Fa b',
        CARGO_BUILD_RUSTFLAGS: '',
        CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS: '',
      },
      cleaned: [
        'RUSTFLAGS',
        'CARGO_ENCODED_RUSTFLAGS',
        'CARGO_BUILD_RUSTFLAGS',
        'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS',
      ],
    })
  })
})

describe('configurations of cargo', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'flags-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  async function put(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
  const ask = () => nativeConfigs(path.join(folder, 'repository'), 'crates/core', path.join(folder, 'home'), files)

  test('of the repository are refused at their line, wherever they lie above the crate', async () => {
    await put(
      'repository/.cargo/config.toml',
      '[build]\njobs = 2\n\n[target.x86_64-unknown-linux-gnu]\nrustflags = ["-C", "target-cpu=native"]\n',
    )
    await put('repository/crates/core/.cargo/config', '[build]\nrustflags = "-Ctarget-cpu=native"\n')
    await put('repository/crates/other/.cargo/config.toml', '[build]\nrustflags = "-Ctarget-cpu=native"\n')
    expect(await ask()).toMatchObject({
      problems: [
        { code: 'target-cpu-native', place: { file: 'crates/core/.cargo/config', line: 2 } },
        { code: 'target-cpu-native', place: { file: '.cargo/config.toml', line: 5 } },
      ],
      own: [],
    })
  })

  test('of the machine are none of the release', async () => {
    await put('home/config.toml', '[build]\nrustflags = ["-C", "target-cpu=native"]\n')
    await put('.cargo/config.toml', '[target."cfg(unix)"]\nrustflags = "-C target-cpu=native"\n')
    expect(await ask()).toEqual({
      problems: [],
      own: [path.join(folder, '.cargo', 'config.toml'), path.join(folder, 'home', 'config.toml')],
    })
  })

  test('that name another processor, only comment on it, or cannot be read, are left to cargo', async () => {
    await put(
      'repository/.cargo/config.toml',
      '# target-cpu=native\n[build]\nrustflags = ["-C", "target-cpu=x86-64-v3"]\n',
    )
    await put('home/config.toml', 'rustflags = target-cpu=native\n')
    expect(await ask()).toEqual({ problems: [], own: [] })
  })
})
