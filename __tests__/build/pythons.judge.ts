import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCommand } from '../../rehearsal/command.ts'
import { inherited } from '../../scripts/judge-tools.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import { buildRow } from '../../src/build/row.ts'
import { tryWheel } from '../../src/build/trial.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { buildRows } from '../../src/plan/matrix.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { plan, plannedPython } from '../make/plan.ts'

const project = path.join(import.meta.dirname, '..', '..', 'rehearsal', 'projects', 'mixed')
const linux = { os: 'linux', architecture: process.arch === 'arm64' ? 'aarch64' : 'x86_64' } as const

let room: string
/** The Python of this machine: `3.12`. */
let own: string
beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'pythons-'))
  const script = 'import sys; print("%d.%d" % sys.version_info[:2])'
  own = (await runCommand({ argv: ['python3', '-c', script], cwd: room, env: inherited() })).stdout.trim()
})
afterAll(() => rm(room, { recursive: true, force: true }))

/** An extension with nothing in it, without the macros of pyo3, which take longer to compile than all the rest. */
const module = `use pyo3_ffi::{PyModuleDef, PyModuleDef_HEAD_INIT, PyModule_Create, PyObject};
use std::ptr::{addr_of_mut, null, null_mut};
static mut MODULE: PyModuleDef = PyModuleDef {
    m_base: PyModuleDef_HEAD_INIT,
    m_name: c"_wordtally".as_ptr(),
    m_doc: null(),
    m_size: 0,
    m_methods: null_mut(),
    m_slots: null_mut(),
    m_traverse: None,
    m_clear: None,
    m_free: None,
};
#[unsafe(no_mangle)]
pub unsafe extern "C" fn PyInit__wordtally() -> *mut PyObject {
    unsafe { PyModule_Create(addr_of_mut!(MODULE)) }
}
`

/** The maturin project with these features of pyo3, for these Pythons: what was planned, and what zig made of it. */
async function built(features: string, python: readonly string[]) {
  const root = path.join(room, 'project')
  await rm(root, { recursive: true, force: true })
  await cp(project, root, { recursive: true })
  await rewrite(
    path.join(root, 'python', 'Cargo.toml'),
    /pyo3 = .*/,
    `pyo3-ffi = { version = "0.27", features = ${features} }`,
  )
  await writeFile(path.join(root, 'python', 'src', 'lib.rs'), module)
  await writeFile(path.join(root, 'python', 'wordtally', '__init__.py'), '')
  const locked = await runCommand({ argv: ['cargo', 'update', '--workspace'], cwd: root, env: inherited() })
  if (locked.code !== 0) throw new Error(locked.stderr)
  await rewrite(path.join(root, 'python', 'pyproject.toml'), '>=3.9', '>=3.7')
  const facts = await observeManifests(root, await files.list(root), files)
  const manifest = facts.manifests.find((each) => each.ecosystem === 'python')
  if (manifest?.ecosystem !== 'python') throw new Error('the project has no Python package')
  const planned = plannedPython({
    name: 'wordtally',
    version: '0.2.0',
    backend: 'maturin',
    directory: 'python',
    crateDirectory: 'python',
    requires: ['maturin>=1.7,<2'],
  })
  const { rows, problems } = buildRows({
    crates: [],
    python: [
      {
        planned,
        form: manifest.wheel,
        requiresPython: manifest.requiresPython,
        targets: [`linux-${linux.architecture}`],
        python,
      },
    ],
    only: [],
    build: { runners: {}, timeout: 30, manylinux: '2_17', musllinux: '1_2' },
    configFile: 'none',
  })
  expect(problems).toEqual([])
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  const out = path.join(room, 'out')
  await rm(out, { recursive: true, force: true })
  const shop = {
    process: createProcess(inherited()),
    // names and imports are what is looked at: nothing needs to be fast
    env: childEnvironment(inherited(), { SOURCE_DATE_EPOCH: '1790000000', CARGO_PROFILE_RELEASE_OPT_LEVEL: '0' }),
    onLine: () => undefined,
    scratch: path.join(room, 'scratch'),
    out,
    find: (version: string) => Promise.resolve(version === own ? 'python3' : undefined),
  }
  const whole = plan({ packages: [planned], rows })
  const ended = await buildRow(shop, root, whole, row, linux, new Set(['Cargo.lock']), files, () => 'deny')
  expect(ended.problems).toEqual([])
  const names = await readdir(out)
  const trial = async (filename: string, version: string | undefined) =>
    tryWheel(
      shop,
      {
        wheel: path.join(out, filename),
        name: 'wordtally',
        python: version,
        directory: root,
        isPure: false,
        test: undefined,
      },
      'linux',
      files,
    )
  return { expected: row.expects.map(({ filename = '' }) => filename), names, trial }
}

async function rewrite(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${file} has nothing to change`)
  await writeFile(file, changed)
}

const tags = (names: readonly string[]): readonly string[] =>
  names.map((each) => each.split('-').slice(2, 4).join('-')).sort()

test('zig makes the planned wheel of every Python, whether it is on this machine or not', async () => {
  const { expected, names, trial } = await built('["extension-module"]', ['3.7', own])
  expect(names.toSorted()).toEqual(expected.toSorted())
  const ownTag = `cp${own.replace('.', '')}`
  expect(tags(names)).toEqual(['cp37-cp37m', `${ownTag}-${ownTag}`].sort())
  // the one that this machine can run is installed and imported, the other is left as it is
  const wheel = (tag: string): string => names.find((each) => each.includes(tag)) ?? ''
  expect(await trial(wheel(`-${ownTag}-`), own)).toEqual({ problems: [], ran: true })
  expect(await trial(wheel('-cp37m-'), '3.7')).toEqual({ problems: [], ran: false })
  console.log(`count: ${names.length} wheels, of 3.7 and ${own}`)
}, 900_000)

test('a wheel of the stable ABI and one of a free-threaded Python come out of one row', async () => {
  const { expected, names, trial } = await built('["extension-module", "abi3-py39"]', ['3.14t'])
  expect(names.toSorted()).toEqual(expected.toSorted())
  expect(tags(names)).toEqual(['cp314-cp314t', 'cp39-abi3'])
  expect(await trial(names.find((each) => each.includes('-abi3-')) ?? '', undefined)).toEqual({
    problems: [],
    ran: true,
  })
  console.log(`count: ${names.length} wheels, of a stable ABI and 3.14t`)
}, 900_000)
