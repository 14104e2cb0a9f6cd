import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { usualConfig } from '../../src/config/usual.ts'
import { readInputs } from '../../src/inputs.ts'
import { givenCredentials, newStage } from '../../src/main.ts'
import type { RemoteBuild } from '../../src/model/config.ts'
import { locks } from '../../src/platform/locks.ts'
import type { Run } from '../../src/ports/runner.ts'
import type { Stage } from '../../src/stage.ts'
import { buildOne } from '../../src/steps/build.ts'
import { keepingActions } from '../make/actions.ts'
import { plan, plannedPython } from '../make/plan.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'
import { run as runFacts } from '../make/run.ts'

let repository: Repository
let commit: string
let temp: string
beforeEach(async () => {
  repository = await makeRepository({ 'pyproject.toml': '' })
  commit = await repository.commit()
  temp = await mkdtemp(path.join(tmpdir(), 'build-lock-step-'))
})
afterEach(async () => {
  await repository.remove()
  await rm(temp, { recursive: true, force: true })
})

const file = (): string => path.join(repository.root, '.git', 'release-action', 'build.lock')

/** Builds the Linux wheels of a maturin project on a Mac without a runner, unless told otherwise. */
async function build(remote: RemoteBuild | undefined, facts: Partial<Run> = {}) {
  const actions = keepingActions()
  const { inputs } = readInputs({})
  const config = { ...usualConfig, build: { ...usualConfig.build, remote } }
  const usual = newStage(gitEnvironment, actions, inputs, givenCredentials(inputs, actions), config)
  const run: Run = { ...runFacts(temp), runId: undefined, os: 'macos', architecture: 'aarch64', ...facts }
  const stage: Stage = { ...usual, ports: { ...usual.ports, run }, root: repository.root }
  const tally = plannedPython({ backend: 'maturin', crateDirectory: '.' })
  const expected = { kind: 'wheel' as const, name: 'tally', version: '1.0.0', filename: undefined, python: undefined }
  const row = { target: 'wheels-linux-x86_64', runner: 'ubuntu-24.04', timeout: 1, expects: [expected] }
  const { problems } = await buildOne(stage, plan({ commit, packages: [tally], rows: [row] }), row)
  return { codes: problems.map(({ code }) => code), lines: actions.lines }
}

/** One that no `ssh` is started for: its name is none. */
const nameless: RemoteBuild = {
  host: '-oProxyCommand=touch pwned',
  user: undefined,
  port: undefined,
  with: 'zig',
  image: undefined,
  directory: 'builds',
}

describe('the build of a row on a laptop', () => {
  test('is refused while another has the lock, and touches nothing of that one', async () => {
    const lock = await locks.take(file(), 'another build')
    const theirs = path.join(temp, 'release-action', 'wheels-linux-x86_64-work', 'half-done')
    await mkdir(path.dirname(theirs), { recursive: true })
    await writeFile(theirs, '')
    expect((await build(undefined)).codes).toEqual(['build-locked'])
    expect(existsSync(theirs)).toBe(true)
    if ('release' in lock) await lock.release()
  })

  test('gives the lock back, however it ends', async () => {
    expect((await build(undefined)).codes).toEqual(['target-not-here'])
    expect(await locks.look(file())).toBeUndefined()
  })

  test('tells that it took over the lock of a build that is gone', async () => {
    await mkdir(path.dirname(file()), { recursive: true })
    await writeFile(file(), '')
    const then = new Date(Date.now() - 60_000)
    await utimes(file(), then, then)
    expect((await build(undefined)).codes).toEqual(['build-lock-dead', 'target-not-here'])
  })

  test('goes to the machine of the config where this one cannot build it, and says why', async () => {
    const { codes, lines } = await build(nameless)
    expect(codes).toEqual(['build-host-unsupported'])
    expect(lines.join('\n')).toContain('Not built here: target-not-here: ')
    expect(existsSync(path.join(repository.root, 'pwned'))).toBe(false)
  })
})

test('the build of a row on a runner takes no lock, and goes to no other machine', async () => {
  const lock = await locks.take(file())
  expect((await build(nameless, { runId: '1' })).codes).toEqual(['target-not-here'])
  if ('release' in lock) await lock.release()
})
