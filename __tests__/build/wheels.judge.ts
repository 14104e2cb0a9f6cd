import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Outcome, runCommand } from '../../rehearsal/command.ts'
import { inherited } from '../../scripts/judge-tools.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import { policyProblems } from '../../src/build/policy.ts'
import { buildRow } from '../../src/build/row.ts'
import { tryWheel } from '../../src/build/trial.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { WheelTarget } from '../../src/model/target.ts'
import { isSameWheel } from '../../src/model/wheel-name.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { buildRows } from '../../src/plan/matrix.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { toolAt } from '../judges/tool.ts'
import { sha256Of } from '../make/crate.ts'
import { plan, plannedPython } from '../make/plan.ts'

const project = path.join(import.meta.dirname, '..', '..', 'rehearsal', 'projects', 'mixed')
const targets: readonly WheelTarget[] = ['linux-x86_64', 'linux-aarch64', 'musllinux-x86_64']

let room: string
let rows: Plan['rows']
let root: string
beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'wheels-'))
  root = path.join(room, 'project')
  await cp(project, root, { recursive: true })
  const facts = await observeManifests(root, await files.list(root), files)
  const manifest = facts.manifests.find((each) => each.ecosystem === 'python')
  if (manifest?.ecosystem !== 'python') throw new Error('the project has no Python package')
  rows = buildRows({
    crates: [],
    python: [
      { planned: planned(), form: manifest.wheel, requiresPython: manifest.requiresPython, targets, python: undefined },
    ],
    only: [],
    build: { runners: {}, timeout: 30, manylinux: '2_17', musllinux: '1_2' },
    configFile: 'none',
  }).rows
})
afterAll(() => rm(room, { recursive: true, force: true }))

const planned = () =>
  plannedPython({
    name: 'wordtally',
    version: '0.2.0',
    backend: 'maturin',
    directory: 'python',
    crateDirectory: 'python',
    requires: ['maturin>=1.7,<2'],
  })

const scratch = (): string => path.join(room, 'scratch')

const env = (): Readonly<Record<string, string>> => childEnvironment(inherited(), { SOURCE_DATE_EPOCH: '1790000000' })

/**
 * Builds a row with what the machine has; gives the wheel's path and what was said. All builds have one scratch folder:
 * what is compiled for this machine (procedural macros) and the tools are the same for every target.
 */
async function build(target: WheelTarget, name: string, more: Readonly<Record<string, string>> = {}) {
  const lines: string[] = []
  const out = path.join(room, name, 'out')
  const row = rows.find((each) => each.target === `wheels-${target}`)
  if (row === undefined) throw new Error(`no row for ${target}`)
  const shop = {
    process: createProcess(inherited()),
    env: { ...env(), ...more },
    onLine: (line: string) => lines.push(line),
    scratch: scratch(),
    out,
  }
  const built = await buildRow(
    shop,
    root,
    plan({ packages: [planned()], rows }),
    row,
    { os: 'linux', architecture: 'x86_64' },
    new Set(['Cargo.lock']),
    files,
    () => 'deny',
  )
  expect(built.problems).toEqual([])
  expect(built.tools).toMatchObject({ maturin: '1.16.0', ziglang: '0.15.2' })
  const names = await readdir(out)
  expect(names).toHaveLength(1)
  expect(isSameWheel(row.expects[0]?.filename ?? '', names[0] ?? '')).toBe(true)
  // maturin's own names are told by the letter
  expect(names).toEqual(row.expects.map((each) => each.filename))
  return { wheel: path.join(out, names[0] ?? ''), lines, shop }
}

const ask = (argv: readonly [string, ...string[]]): Promise<Outcome> =>
  runCommand({ argv, cwd: room, env: inherited() })

describe('wheels that are built by zig', () => {
  test('run on every Linux of 2014, have a stable ABI that is true, and are the same when they are built again', async () => {
    // what a developer's machine has set must not get into them
    const first = await build('linux-x86_64', 'first', {
      RUSTFLAGS: '-C target-cpu=native',
      RUSTC_WRAPPER: '/nowhere/sccache',
    })
    expect(first.lines).toContain('RUSTFLAGS is cleaned of target-cpu=native: wheels are for other machines too.')
    expect(policyProblems(path.basename(first.wheel), { linux: 'zig', manylinux: '2_17', musllinux: '1_2' })).toEqual(
      [],
    )
    const shown = await ask([toolAt('JUDGE_AUDITWHEEL'), 'show', first.wheel])
    expect(shown.stdout).toMatch(/consistent with\s+the following platform tag:\s+"manylinux_2_(5|12|17)_x86_64"/)
    const audited = await ask([toolAt('JUDGE_ABI3AUDIT'), '--strict', '--verbose', first.wheel])
    // it breaks its lines by the width of a terminal
    const verdict = `${audited.stdout}${audited.stderr}`.replace(/\s+/g, ' ')
    expect([audited.code, verdict]).toEqual([
      0,
      expect.stringContaining('0 ABI version mismatches and 0 ABI violations'),
    ])
    const checked = await ask([toolAt('JUDGE_WHEELS'), first.wheel])
    expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining(': OK')])
    // in the same folders, as on every runner: rustc writes the paths of sources into what it makes
    const before = sha256Of(await readFile(first.wheel))
    await rm(path.join(room, 'first'), { recursive: true })
    // nothing compiled is left; the tools stay
    await rm(path.join(scratch(), 'wheels'), { recursive: true })
    const again = await build('linux-x86_64', 'first')
    expect(sha256Of(await readFile(again.wheel))).toBe(before)
    expect(
      await tryWheel(
        first.shop,
        {
          wheel: first.wheel,
          name: 'wordtally',
          python: undefined,
          directory: root,
          isPure: false,
          test: { requires: [], run: 'python -c "import wordtally"', argv: ['python', '-c', 'import wordtally'] },
        },
        'linux',
        files,
      ),
    ).toEqual({ problems: [], ran: true })
    const venv = path.join(room, 'uv')
    expect((await ask([toolAt('JUDGE_UV'), 'venv', '--quiet', venv])).code).toBe(0)
    expect((await ask([toolAt('JUDGE_UV'), 'pip', 'install', '--quiet', '--python', venv, first.wheel])).code).toBe(0)
    expect((await ask([path.join(venv, 'bin', 'python'), '-c', 'import wordtally'])).code).toBe(0)
    console.log('count: linux-x86_64 built twice, equal')
  }, 600_000)

  test('are built for another processor as well', async () => {
    const { wheel } = await build('linux-aarch64', 'aarch64')
    const shown = await ask([toolAt('JUDGE_AUDITWHEEL'), 'show', wheel])
    expect(shown.stdout).toMatch(/"manylinux_2_17_aarch64"/)
    const audited = await ask([toolAt('JUDGE_ABI3AUDIT'), '--strict', wheel])
    expect(audited.code).toBe(0)
  }, 600_000)

  test('are built for musl, and pip knows that this machine is another one', async () => {
    const { wheel, shop } = await build('musllinux-x86_64', 'musl')
    // auditwheel 6.8 on a machine with glibc cannot read a wheel for musl: it ends in a traceback
    expect(path.basename(wheel)).toMatch(/musllinux_1_[12]_x86_64\.whl$/)
    const tried = await tryWheel(
      shop,
      { wheel, name: 'wordtally', python: undefined, directory: root, isPure: false, test: undefined },
      'linux',
      files,
    )
    expect(tried).toEqual({ problems: [], ran: false })
  }, 600_000)
})
