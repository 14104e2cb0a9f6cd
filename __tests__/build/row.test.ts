import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildRow } from '../../src/build/row.ts'
import { runTool, type Workshop } from '../../src/build/run.ts'
import type { BuildRow, Plan } from '../../src/model/plan.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import type { Command, Exit } from '../../src/ports/process.ts'
import type { Run } from '../../src/ports/runner.ts'
import { plan, plannedPython } from '../make/plan.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'row-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A machine on which every program does what `answer` says, and otherwise succeeds in silence. */
function machine(answer: (argv: readonly string[]) => Partial<Exit> = () => ({})) {
  const asked: Command[] = []
  const shop: Workshop = {
    process: {
      environment: {},
      run: (command) => {
        asked.push(command)
        return Promise.resolve({ code: 0, stdout: '', stderr: '', ...answer(command.argv) })
      },
    },
    env: { PATH: '/bin', HOME: folder },
    onLine: () => undefined,
    scratch: path.join(folder, 'scratch'),
    out: path.join(folder, 'out'),
  }
  return { shop, asked }
}

const wheelRow = (target: string, pythons: readonly (string | undefined)[], filename?: string): BuildRow => ({
  target: `wheels-${target}`,
  runner: 'x',
  timeout: 1,
  expects: pythons.map((python) => ({ kind: 'wheel', name: 'native', version: '1.0.0', filename, python })),
})

const linux = { os: 'linux', architecture: 'x86_64' } as const

/** The command of maturin (or of its container) that a row leads to. */
async function maturinOf(
  row: BuildRow,
  build: Partial<Plan['build']> = {},
  run: Pick<Run, 'os' | 'architecture'> = linux,
) {
  const { shop, asked } = machine()
  // every target's library is there
  await files.write(path.join(folder, 'lib', 'libstd-1.rlib'), '')
  const own = machine((argv) => (argv.includes('target-libdir') ? { stdout: path.join(folder, 'lib') } : {}))
  const whole = plan({
    packages: [plannedPython({ name: 'native', backend: 'maturin', requires: ['maturin'] })],
    build: { linux: 'zig', manylinux: '2_17', musllinux: '1_2', ...build },
  })
  const { problems } = await buildRow(
    { ...shop, ...own.shop },
    folder,
    whole,
    row,
    run,
    new Set(['Cargo.lock']),
    files,
    () => 'deny',
  )
  const command = [...asked, ...own.asked].find(({ argv }) => argv.includes('build'))
  const installed = own.asked
    .find(({ argv }) => argv.includes('install') && argv.includes('pip'))
    ?.argv.filter((each) => each.includes('=='))
  return {
    problems: problems.map(({ code }) => code),
    argv: command?.argv.slice(1).join(' ').replaceAll(folder, ''),
    env: command?.env,
    installed,
    all: own.asked,
  }
}

describe('the wheels of a maturin project', () => {
  test('are built by zig on Linux, for the promised glibc and all Pythons at once, with pinned tools', async () => {
    const { argv, env, installed } = await maturinOf(wheelRow('linux-x86_64', ['3.12', '3.14t']))
    expect(argv).toBe(
      'build --release --compatibility manylinux_2_17 --zig --target x86_64-unknown-linux-gnu --interpreter 3.12 3.14t --locked --out /out',
    )
    expect(installed).toEqual([expect.stringMatching(/^maturin==/), expect.stringMatching(/^ziglang==/)])
    expect(env).toMatchObject({
      RUSTC_WRAPPER: '',
      CARGO_TARGET_DIR: path.join(folder, 'scratch', 'wheels'),
      PATH: expect.stringMatching(/python[\\/](bin|Scripts).\/bin$/),
    })
  })

  test.each([
    ['linux-aarch64', {}, '--compatibility manylinux_2_17 --zig --target aarch64-unknown-linux-gnu'],
    ['linux-x86_64', { manylinux: '2_28' }, '--compatibility manylinux_2_28 --zig --target x86_64-unknown-linux-gnu'],
    ['musllinux-aarch64', {}, '--compatibility musllinux_1_2 --zig --target aarch64-unknown-linux-musl'],
    // musl is for zig alone
    ['musllinux-x86_64', { linux: 'native' }, '--compatibility musllinux_1_2 --zig --target x86_64-unknown-linux-musl'],
  ] as const)('for %s with %j are built with %s', async (target, build, words) => {
    const { argv } = await maturinOf(wheelRow(target, [undefined], 'native-1.0.0-cp39-abi3-x.whl'), build)
    expect(argv).toBe(`build --release ${words} --locked --out /out`)
  })

  test('with a stable ABI beside a free-threaded one name the Python of the ABI too', async () => {
    const { argv } = await maturinOf(wheelRow('linux-x86_64', [undefined, '3.14t'], 'native-1.0.0-cp310-abi3-x.whl'))
    expect(argv).toContain('--interpreter 3.10 3.14t ')
  })

  test.each([
    ['macos-aarch64', { os: 'macos', architecture: 'aarch64' }, ''],
    ['macos-x86_64', { os: 'macos', architecture: 'aarch64' }, '--target x86_64-apple-darwin '],
    ['macos-universal2', { os: 'macos', architecture: 'aarch64' }, '--target universal2-apple-darwin '],
    ['windows-x86_64', { os: 'windows', architecture: 'x86_64' }, ''],
  ] as const)('for %s are built natively on %j', async (target, run, words) => {
    const { argv, installed } = await maturinOf(wheelRow(target, ['3.12']), {}, run)
    expect(argv).toContain(`build --release --compatibility pypi ${words}--interpreter 3.12 --locked`)
    expect(installed).toHaveLength(1)
  })

  test('are built in the container where the config says so, and its folders are there', async () => {
    const { argv, all } = await maturinOf(wheelRow('linux-x86_64', ['3.12']), { linux: 'container' })
    expect(argv).toMatch(
      /^run --rm --interactive --name release-action-[0-9a-f-]{36} --security-opt label=disable --volume :\/io:ro --volume \/out:\/out --volume \/scratch\/wheels:\/scratch --workdir \/io /,
    )
    expect(argv).toMatch(
      /ghcr\.io\/pyo3\/maturin:v\S+ -c trap .+ maturin build --release --compatibility manylinux_2_17 --interpreter 3\.12 --locked --out \/out$/s,
    )
    // neither Python nor Rust of this machine: the image has its own
    expect(all.map((each) => each.argv.slice(0, 2).join(' '))).toEqual(['docker version', 'docker run'])
  })

  test.each([
    ['windows-x86_64', linux],
    ['macos-aarch64', linux],
    ['linux-x86_64', { os: 'macos', architecture: 'aarch64' }],
    ['windows-aarch64', { os: 'windows', architecture: 'x86_64' }],
  ] as const)('for %s are not built on %j', async (target, run) => {
    expect(await maturinOf(wheelRow(target, ['3.12']), {}, run)).toMatchObject({
      problems: ['target-not-here'],
      all: [],
    })
  })

  test('for another processor are not built natively', async () => {
    expect((await maturinOf(wheelRow('linux-aarch64', ['3.12']), { linux: 'native' })).problems).toEqual([
      'target-not-here',
    ])
  })

  test('want the library of the target, which rustup adds; without rustup it is told how', async () => {
    const whole = plan({ packages: [plannedPython({ name: 'native', backend: 'maturin' })] })
    const { shop, asked } = machine((argv) =>
      argv.includes('target-libdir')
        ? { stdout: path.join(folder, 'nowhere') }
        : argv[0] === 'rustup'
          ? { code: 'missing' }
          : {},
    )
    const { problems } = await buildRow(
      shop,
      folder,
      whole,
      wheelRow('linux-aarch64', ['3.12']),
      linux,
      new Set(),
      files,
      () => 'deny',
    )
    expect(problems).toMatchObject([
      { code: 'rust-target-missing', fix: expect.stringContaining('rustup target add aarch64-unknown-linux-gnu') },
    ])
    expect(asked.map(({ argv }) => argv.join(' '))).toContain('rustup target add aarch64-unknown-linux-gnu')
  })
})

describe('a C extension', () => {
  test('is built by the pinned cibuildwheel, and by nothing else', async () => {
    const { shop, asked } = machine()
    const whole = plan({
      packages: [plannedPython({ name: 'native', directory: 'py', backend: 'setuptools.build_meta' })],
    })
    const { problems } = await buildRow(
      shop,
      folder,
      whole,
      wheelRow('linux-x86_64', ['3.12', '3.14t']),
      linux,
      new Set(),
      files,
      () => 'deny',
    )
    expect(problems).toEqual([])
    const command = asked.find(({ argv }) => argv.includes('cibuildwheel'))
    expect(command?.argv.slice(5)).toEqual([
      '-m',
      'cibuildwheel',
      '--platform',
      'linux',
      '--output-dir',
      shop.out,
      path.join(folder, 'py'),
    ])
    expect(command?.env).toMatchObject({
      CIBW_BUILD: 'cp312-manylinux_x86_64 cp314t-manylinux_x86_64',
      CIBW_ARCHS: 'x86_64',
    })
    expect(command?.env).not.toHaveProperty('CIBW_MANYLINUX_X86_64_IMAGE')
  })

  test('is not built for another processor', async () => {
    const whole = plan({ packages: [plannedPython({ name: 'native', backend: 'mesonpy' })] })
    const { shop } = machine()
    const { problems } = await buildRow(
      shop,
      folder,
      whole,
      wheelRow('linux-aarch64', ['3.12']),
      linux,
      new Set(),
      files,
      () => 'deny',
    )
    expect(problems).toMatchObject([{ code: 'target-not-here' }])
  })

  test('has an sdist without its wheel in the row of sources', async () => {
    const { shop, asked } = machine()
    const packages = [
      plannedPython({ name: 'native', directory: 'native' }),
      plannedPython({ name: 'pure', directory: 'pure' }),
    ]
    const file = (kind: 'sdist' | 'wheel', name: string) => ({
      kind,
      name,
      version: '1.0.0',
      filename: undefined,
      python: undefined,
    })
    const row = {
      target: 'sources',
      runner: 'x',
      timeout: 1,
      expects: [file('sdist', 'native'), file('sdist', 'pure'), file('wheel', 'pure')],
    }
    await buildRow(shop, folder, plan({ packages }), row, linux, new Set(), files, () => 'deny')
    const builds = asked.filter(({ argv }) => argv.includes('build')).map(({ argv }) => argv.includes('--sdist'))
    expect(builds).toEqual([true, false])
  })
})

test('a build that hangs is ended when the time of its row is over, and says what it last said', async () => {
  const { shop } = machine()
  const environment = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const real: Workshop = { ...shop, process: createProcess(environment), env: environment, left: () => 1500 }
  const started = Date.now()
  const ran = await runTool(real, folder, [
    process.execPath,
    '-e',
    'console.log("Password:"); setInterval(() => {}, 1000)',
  ])
  expect(ran).toMatchObject({ problem: { code: 'build-timeout', message: expect.stringContaining('Password:') } })
  expect(Date.now() - started).toBeLessThan(20_000)
})
