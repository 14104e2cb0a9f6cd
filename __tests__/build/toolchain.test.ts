import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readyToolchain } from '../../src/build/toolchain.ts'
import { files } from '../../src/platform/files.ts'
import type { Exit, Process } from '../../src/ports/process.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'toolchain-'))
  await mkdir(path.join(root, 'rust/deep'), { recursive: true })
  await writeFile(
    path.join(root, 'rust/rust-toolchain.toml'),
    '[toolchain]\nchannel = "1.85"\ncomponents = ["clippy"]\n',
  )
})
afterAll(() => rm(root, { recursive: true }))

const said = (stdout: string): Exit => ({ code: 0, stdout, stderr: '' })
const missing: Exit = {
  code: 1,
  stdout: '',
  stderr:
    "error: toolchain '1.85-x86_64-unknown-linux-gnu' is not installed\nhelp: run `rustup toolchain install` to install it\n",
}

/** Programs that answer in turn, by command line; the last answer stays. */
function machine(answers: Readonly<Record<string, readonly Exit[]>>) {
  const ran: string[] = []
  const process: Process = {
    environment: {},
    async run({ argv, cwd }) {
      const line = argv.join(' ')
      ran.push(`${path.relative(root, cwd) || '.'}$ ${line}`)
      const all = answers[line] ?? []
      const count = ran.filter((each) => each.endsWith(`$ ${line}`)).length
      return all[Math.min(count, all.length) - 1] ?? { code: 'missing', stdout: '', stderr: '' }
    },
  }
  const ready = (workspace: string, env: Readonly<Record<string, string>> = {}) =>
    readyToolchain({ process, env, onLine: () => undefined, scratch: root, out: root }, root, workspace, files)
  return { ran, ready }
}

const stable = {
  'cargo --version': [said('cargo 1.95.0 (f2d3ce0bd 2026-03-21)\n')],
  'rustc --version': [said('rustc 1.95.0 (59807616e 2026-04-14)\n')],
}

test('a toolchain that is missing is installed by rustup, in the folder that pins it', async () => {
  const { ran, ready } = machine({
    'cargo --version': [missing, said('cargo 1.85.1 (d73d2caf9 2024-12-31)\n')],
    'rustc --version': [said('rustc 1.85.1 (4eb161250 2025-03-15)\n')],
    'rustup toolchain install': [said('')],
  })
  expect(await ready('rust/deep')).toEqual({
    cargo: 'cargo 1.85.1 (d73d2caf9 2024-12-31)',
    rustc: 'rustc 1.85.1 (4eb161250 2025-03-15)',
  })
  expect(ran).toEqual([
    'rust/deep$ cargo --version',
    'rust/deep$ rustup toolchain install',
    'rust/deep$ cargo --version',
    'rust/deep$ rustc --version',
  ])
})

test('without rustup another toolchain than the pinned one is refused', async () => {
  expect(await machine(stable).ready('rust/deep')).toMatchObject({
    problem: {
      code: 'toolchain-missing',
      message:
        'rust/rust-toolchain.toml asks for 1.85, and what is installed is rustc 1.95.0 (59807616e 2026-04-14), without rustup to choose by that file.',
    },
  })
})

test('a toolchain that the workflow names itself is taken', async () => {
  expect(await machine(stable).ready('rust', { RUSTUP_TOOLCHAIN: 'stable' })).toMatchObject({
    cargo: 'cargo 1.95.0 (f2d3ce0bd 2026-03-21)',
  })
})

test('a folder beside the pinned one is none of its business', async () => {
  expect(await machine(stable).ready('.')).toMatchObject({ rustc: 'rustc 1.95.0 (59807616e 2026-04-14)' })
})

test('without cargo the way to install Rust is named', async () => {
  expect(await machine({}).ready('.')).toMatchObject({
    problem: { code: 'tool-missing', fix: expect.stringContaining('Install Rust') },
  })
})

test.each([
  ['1.95', true],
  ['1.95.0', true],
  ['1.9', false],
  ['1.95.1', false],
  ['stable', true],
  ['nightly-2026-01-01', false],
  ['beta', false],
  ['our-own', true],
])('a file with %j alone fits rustc 1.95.0: %s', async (channel, fits) => {
  await mkdir(path.join(root, 'old'), { recursive: true })
  await writeFile(path.join(root, 'old/rust-toolchain'), `${channel}\n`)
  expect('rustc' in (await machine(stable).ready('old'))).toBe(fits)
})
