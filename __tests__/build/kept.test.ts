import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type KeptPorts, openKept, whyNot } from '../../src/build/kept.ts'
import type { Plan } from '../../src/model/plan.ts'
import { files } from '../../src/platform/files.ts'
import { sha256Of } from '../make/crate.ts'
import { keepingActions } from '../make/actions.ts'
import { crateRow, plan as makePlan, plannedCrate, plannedPython } from '../make/plan.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'))
})
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

const lock = (name: string): string =>
  `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://example.org"\nchecksum = "${sha256Of(Buffer.from(name))}"\n`

async function write(content: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(content)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
}

/** Opens what is kept for a row, of a service that has nothing, and tells the keys that it was asked for. */
async function open(plan: Plan, row: Plan['rows'][number], differs: Partial<KeptPorts['run']> = {}) {
  const asked: (readonly string[])[] = []
  const stored: string[] = []
  const ports: KeptPorts = {
    actions: keepingActions(),
    files,
    run: { ...run, temp: folder, ...differs },
    cache: {
      missing: undefined,
      fetch: async (keys) => {
        asked.push(keys)
        return 'absent'
      },
      store: async (key, archive) => {
        stored.push(`${key} ${archive.length}`)
        return 'stored'
      },
    },
  }
  const env = { CARGO_HOME: path.join(folder, 'cargo') }
  const kept = await openKept(ports, { root: folder, env, plan, row }, true)
  return { asked, stored, kept, end: await kept.keep() }
}

const run: KeptPorts['run'] = {
  repository: 'o/r',
  event: 'push',
  payload: undefined,
  ref: 'refs/heads/main',
  commit: undefined,
  runId: '1',
  workflow: undefined,
  attempt: 1,
  actor: undefined,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: '/',
  temp: '/',
  os: 'linux',
  architecture: 'x86_64',
}

describe('nothing is fetched or kept', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'workflow_run', 'issue_comment', 'issues'])(
    'for the event %s',
    (event) => {
      expect(whyNot({ event, runId: '1' }, true, undefined)).toContain('can be started by strangers')
    },
  )

  test.each<[Parameters<typeof whyNot>, string]>([
    [[{ event: 'push', runId: '1' }, false, undefined], '`cache: false`'],
    [[{ event: undefined, runId: undefined }, true, undefined], 'this is no job'],
    [[{ event: undefined, runId: '1' }, true, undefined], 'strangers'],
    [[{ event: 'push', runId: '1' }, true, 'there is no service'], 'there is no service'],
  ])('for %j', (given, words) => {
    expect(whyNot(...given)).toContain(words)
  })

  test.each(['push', 'workflow_dispatch', 'schedule'])('but for the event %s both may be', (event) => {
    expect(whyNot({ event, runId: '1' }, true, undefined)).toBeUndefined()
  })

  test('without a lock file, or with one that names no registry', async () => {
    const plan = makePlan({ packages: [plannedCrate()], rows: [crateRow] })
    expect(await open(plan, crateRow)).toMatchObject({ asked: [], end: [] })
    await write({ 'Cargo.lock': 'version = 4\n' })
    expect(await open(plan, crateRow)).toMatchObject({ asked: [], end: [] })
  })
})

describe('the key', () => {
  test('is of the machine, the lock files and the row, and others are asked for by its beginnings', async () => {
    await write({ 'Cargo.lock': lock('one') })
    const plan = makePlan({ packages: [plannedCrate()], rows: [crateRow] })
    const [first, second] = [(await open(plan, crateRow)).asked[0], (await open(plan, crateRow)).asked[0]]
    expect(first).toEqual([
      expect.stringMatching(/^release-action-crates-linux-x86_64-[0-9a-f]{64}-crates$/),
      expect.stringMatching(/^release-action-crates-linux-x86_64-[0-9a-f]{64}-$/),
      'release-action-crates-linux-x86_64-',
    ])
    expect(second).toEqual(first)
    await write({ 'Cargo.lock': lock('two') })
    expect((await open(plan, crateRow)).asked[0]?.[0]).not.toBe(first?.[0])
    expect((await open(plan, crateRow, { os: 'macos' })).asked[0]?.[2]).toBe('release-action-crates-macos-x86_64-')
  })

  test('is of the lock file of each package, above it where it has none of its own', async () => {
    const extension = { name: 'ext', backend: 'maturin', directory: 'python', crateDirectory: 'python/ext' }
    const row = wheels('linux-x86_64')
    const plan = makePlan({ packages: [plannedPython(extension)], rows: [row] })
    await write({ 'Cargo.lock': lock('top') })
    const above = (await open(plan, row)).asked[0]?.[0]
    expect(above).toBeDefined()
    await write({ 'python/ext/Cargo.lock': lock('own') })
    const own = (await open(plan, row)).asked[0]?.[0]
    expect(own).not.toBe(above)
    await write({ 'Cargo.lock': lock('another') })
    expect((await open(plan, row)).asked[0]?.[0]).toBe(own)
  })
})

describe('a row in a container', () => {
  test.each<[string, string, Plan['build']['linux'], number]>([
    ['maturin', 'linux-x86_64', 'zig', 1],
    ['maturin', 'linux-x86_64', 'container', 0],
    ['maturin', 'musllinux-x86_64', 'container', 1],
    ['maturin', 'macos-aarch64', 'container', 1],
    ['setuptools.build_meta', 'linux-x86_64', 'zig', 0],
    ['setuptools.build_meta', 'musllinux-x86_64', 'zig', 0],
    ['setuptools.build_meta', 'windows-x86_64', 'zig', 1],
  ])('has a cargo home of its own: %s for %s by %s asks %d times', async (backend, target, linux, times) => {
    await write({ 'Cargo.lock': lock('one') })
    const row = wheels(target)
    const plan = makePlan({ packages: [plannedPython({ name: 'ext', backend })], rows: [row] })
    const { asked } = await open({ ...plan, build: { ...plan.build, linux } }, row)
    expect(asked.filter(([key]) => key?.includes('-crates-'))).toHaveLength(times)
  })
})

describe('what was downloaded', () => {
  test('is kept on a branch, and on no tag, where nothing but the default branch could be read by another', async () => {
    await write({
      'Cargo.lock': lock('one'),
      'cargo/registry/cache/example.org-0123456789abcdef/one-1.0.0.crate': 'one',
    })
    const plan = makePlan({ packages: [plannedCrate()], rows: [crateRow] })
    const main = await open(plan, crateRow)
    expect(main.stored).toEqual([expect.stringMatching(/-crates 2048$/)])
    expect(main.end).toEqual(['cache: 1 crate (0.0 MB) kept for later runs'])
    expect(await open(plan, crateRow, { ref: 'refs/tags/v1' })).toMatchObject({ stored: [], end: [] })
  })

  test('is not kept where there is nothing of the lock file', async () => {
    await write({
      'Cargo.lock': lock('one'),
      'cargo/registry/cache/example.org-0123456789abcdef/one-1.0.0.crate': 'altered',
    })
    const plan = makePlan({ packages: [plannedCrate()], rows: [crateRow] })
    expect(await open(plan, crateRow)).toMatchObject({ stored: [], end: ['cache: no crates to keep'] })
  })
})

function wheels(target: string): Plan['rows'][number] {
  const file = { kind: 'wheel', name: 'ext', version: '1.0.0', filename: undefined, python: undefined } as const
  return { target: `wheels-${target}`, runner: 'ubuntu-24.04', timeout: 120, expects: [file] }
}

describe('the wheels of pinned tools', () => {
  test.each<[string, string, Plan['build']['linux'], readonly string[], number]>([
    ['wheels-linux-x86_64', 'maturin', 'zig', ['maturin>=1,<2'], 2],
    ['wheels-linux-x86_64', 'maturin', 'container', ['maturin>=1,<2'], 1],
    ['wheels-musllinux-aarch64', 'maturin', 'container', [], 2],
    ['wheels-macos-aarch64', 'maturin', 'zig', [], 1],
    ['wheels-linux-x86_64', 'maturin', 'zig', ['maturin==1.0.0'], 1],
    ['sources', 'maturin', 'zig', [], 1],
    ['sources', 'hatchling.build', 'zig', [], 0],
    ['wheels-linux-x86_64', 'setuptools.build_meta', 'zig', [], 0],
  ])('of the row %s by %s, %s, %j are %d', async (target, backend, linux, requires, count) => {
    const row = { ...wheels('linux-x86_64'), target }
    const plan = makePlan({ packages: [plannedPython({ name: 'ext', backend, requires })], rows: [row] })
    const { asked, kept } = await open({ ...plan, build: { ...plan.build, linux } }, row)
    expect(asked).toHaveLength(count === 0 ? 0 : 1)
    expect(kept.wheels === undefined).toBe(count === 0)
    if (count === 0) return
    expect(asked[0]?.[0]).toMatch(/^release-action-wheels-linux-x86_64-[0-9a-f]{64}$/)
    expect(asked[0]?.slice(1)).toEqual(['release-action-wheels-linux-x86_64-'])
  })

  test('are not asked of pip by themselves where they could not be kept', async () => {
    const row = wheels('linux-x86_64')
    const plan = makePlan({ packages: [plannedPython({ name: 'ext', backend: 'maturin' })], rows: [row] })
    expect((await open(plan, row, { ref: 'refs/tags/v1' })).kept.wheels).toBeUndefined()
  })
})
