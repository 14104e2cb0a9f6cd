import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { inherited } from '../../scripts/judge-tools.ts'
import { cibuildwheelEnvironment } from '../../src/build/cibuildwheel.ts'
import { identifierOf } from '../../src/model/identifier.ts'
import { type WheelTarget, wheelTargetOf, wheelTargets } from '../../src/model/target.ts'
import { readPyproject } from '../../src/observe/python.ts'
import { parseToml } from '../../src/observe/toml.ts'
import { buildRows } from '../../src/plan/matrix.ts'
import { toolAt } from '../judges/tool.ts'
import { plannedPython } from '../make/plan.ts'

const cibuildwheel = toolAt('JUDGE_CIBUILDWHEEL')

const head = `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "native"
version = "1.0"
`
const setup = 'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("native", ["native.c"])])\n'

/** Projects by what they say of their Pythons. */
const projects: Readonly<Record<string, string>> = {
  nothing: '',
  'requires-python with an end': 'requires-python = ">=3.10,<3.14"\n',
  'a patch release': 'requires-python = ">=3.9.2,!=3.12.0"\n',
  'builds as a list':
    'requires-python = ">=3.8"\n[tool.cibuildwheel]\nbuild = ["cp311-*", "cp3{12,13}-*linux_x86_64", "cp314t-win_*"]\n',
  'builds as a text':
    '[tool.cibuildwheel]\nbuild = "cp31?-*"\nskip = "cp310-* *-musllinux_aarch64 cp31[45]-macosx_*"\n',
  'without free-threaded ones': '[tool.cibuildwheel]\nskip = "cp3??t-*"\n',
}

const platforms = {
  linux: {
    archs: 'x86_64,aarch64',
    targets: ['linux-x86_64', 'linux-aarch64', 'musllinux-x86_64', 'musllinux-aarch64'],
  },
  macos: { archs: 'x86_64,arm64,universal2', targets: ['macos-x86_64', 'macos-aarch64', 'macos-universal2'] },
  windows: { archs: 'AMD64,ARM64', targets: ['windows-x86_64', 'windows-aarch64'] },
} as const

let room: string
beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'cibuildwheel-'))
})
afterAll(() => rm(room, { recursive: true, force: true }))

async function identifiers(folder: string, platform: string, archs: string, env = {}): Promise<readonly string[]> {
  const argv = [cibuildwheel, '--print-build-identifiers', '--platform', platform, '--archs', archs, folder] as const
  const { code, stdout, stderr } = await runCommand({ argv, cwd: folder, env: { ...inherited(), ...env } })
  // where nothing is left to build it says so and ends with 3
  if (code !== 0 && code !== 3) throw new Error(stderr)
  return stdout
    .split(/\s+/)
    .filter((each) => each.startsWith('cp'))
    .sort()
}

function rowsOf(text: string) {
  const parsed = parseToml(head + text, 'pyproject.toml')
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  const manifest = readPyproject(
    { directory: '.', file: 'pyproject.toml', text: head + text, ...parsed },
    [],
    (file) => (file === 'setup.py' ? setup : undefined),
  )
  if (manifest === undefined) throw new Error('no package')
  const { wheel: form, requiresPython } = manifest
  return buildRows({
    crates: [],
    python: [
      {
        planned: plannedPython({ name: 'native', backend: manifest.backend }),
        form,
        requiresPython,
        targets: wheelTargets,
        python: undefined,
      },
    ],
    only: [],
    build: { runners: {}, timeout: 1, manylinux: '2_17', musllinux: '1_2' },
    configFile: 'none',
  }).rows
}

test.each(Object.entries(projects))(
  'the plan of a project with %s has the builds that cibuildwheel has',
  async (name, text) => {
    const folder = path.join(room, name)
    await mkdir(folder)
    await writeFile(path.join(folder, 'pyproject.toml'), head + text)
    await writeFile(path.join(folder, 'setup.py'), setup)
    const rows = rowsOf(text)
    let count = 0
    for (const [platform, { archs, targets }] of Object.entries(platforms)) {
      const own = rows.filter((row) => targets.some((each) => each === wheelTargetOf(row.target)))
      const planned = own.flatMap((row) => {
        const target = wheelTargetOf(row.target)
        return target === undefined
          ? []
          : row.expects.flatMap(({ python }) => (python === undefined ? [] : [identifierOf(python, target)]))
      })
      expect([platform, ...planned.sort()]).toEqual([platform, ...(await identifiers(folder, platform, archs))])
      count += planned.length
    }
    console.log(`count: ${name}: ${count} builds equal`)
    expect(count).toBeGreaterThan(0)
  },
  120_000,
)

test('a row builds what was planned for it and nothing else, whatever the project skips', async () => {
  const text = '[tool.cibuildwheel]\nskip = "cp39-*"\nbuild = "cp312-*"\n'
  const folder = path.join(room, 'row')
  await mkdir(folder)
  await writeFile(path.join(folder, 'pyproject.toml'), head + text)
  const target: WheelTarget = 'linux-aarch64'
  const expects = ['3.9', '3.14t'].map((python) => ({
    kind: 'wheel' as const,
    name: 'native',
    version: '1.0',
    filename: undefined,
    python,
  }))
  const env = cibuildwheelEnvironment({ expects }, 'native', target, {
    linux: 'zig',
    manylinux: '2_17',
    musllinux: '1_2',
  })
  const { CIBW_ARCHS, ...others } = env
  expect(CIBW_ARCHS).toBe('aarch64')
  expect(await identifiers(folder, 'linux', 'aarch64', others)).toEqual([
    'cp314t-manylinux_aarch64',
    'cp39-manylinux_aarch64',
  ])
})
