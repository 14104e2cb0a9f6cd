import { describe, expect, test } from '@jest/globals'
import { childEnvironment } from '../../src/build/environment.ts'

const names = (own: Readonly<Record<string, string>>): readonly string[] => Object.keys(childEnvironment(own))

describe('what a program of the project never sees', () => {
  test.each([
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RESULTS_URL',
    'INPUT_PYPI-TOKEN',
    'INPUT_GITHUB-TOKEN',
    'STATE_credential',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'CARGO_REGISTRY_TOKEN',
    'CARGO_REGISTRIES_CRATES_IO_TOKEN',
    'cargo_registry_token',
    'TWINE_PASSWORD',
    'UV_PUBLISH_TOKEN',
    'MATURIN_PYPI_TOKEN',
    'PYPI_TOKEN',
    'NPM_TOKEN',
    'SSH_AUTH_SOCK',
    'AWS_SECRET_ACCESS_KEY',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'PYTHONPATH',
    'PYTHONSTARTUP',
    'RUSTC_WRAPPER',
    'CARGO_BUILD_TARGET',
    'CARGO_BUILD_RUSTC_WRAPPER',
    'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER',
    'GIT_DIR',
    'LC',
    'XLC_ALL',
    'MY_SECRET',
    'constructor',
  ])('%s', (name) => {
    expect(names({ [name]: 'secret' })).toEqual([])
  })
})

describe('what it needs to see', () => {
  test.each([
    'PATH',
    'Path',
    'HOME',
    'SystemRoot',
    'ProgramFiles(x86)',
    'LC_ALL',
    'https_proxy',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'PIP_INDEX_URL',
    'CARGO_HOME',
    'RUSTUP_HOME',
    // the build takes target-cpu=native out of them
    'RUSTFLAGS',
    'CARGO_ENCODED_RUSTFLAGS',
    'CARGO_BUILD_RUSTFLAGS',
    'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS',
    'RUNNER_TEMP',
    // actions/setup-python sets it: the library of its Pythons lies beside them
    'LD_LIBRARY_PATH',
  ])('%s, under its own spelling', (name) => {
    expect(childEnvironment({ [name]: 'x' })).toEqual({ [name]: 'x' })
  })

  test('is what the build adds, before what was there', () => {
    expect(childEnvironment({ PATH: 'a', HOME: 'b' }, { SOURCE_DATE_EPOCH: '1', PATH: 'c' })).toEqual({
      PATH: 'c',
      HOME: 'b',
      SOURCE_DATE_EPOCH: '1',
    })
  })
})
