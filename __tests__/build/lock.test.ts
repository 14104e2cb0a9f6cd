import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { childEnvironment } from '../../src/build/environment.ts'
import { buildLockFile, type LockPlace, ownerWords, takeBuildLock } from '../../src/build/lock.ts'
import { locks } from '../../src/platform/locks.ts'
import { createProcess } from '../../src/platform/process.ts'
import { readRun } from '../../src/platform/run.ts'

let folder: string
let place: LockPlace
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'build-lock-')))
  const root = path.join(folder, 'project')
  await mkdir(root)
  git(root, 'init', '--quiet')
  const env = { ...childEnvironment(createProcess(process.env).environment), HOME: path.join(folder, 'home') }
  place = { root, directory: undefined, env }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function git(cwd: string, ...argv: readonly string[]): void {
  const { status, stderr } = spawnSync('git', argv, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

const ports = { locks, process: createProcess(process.env), run: readRun({}) }
const take = (more: Partial<LockPlace> = {}) => takeBuildLock(ports, { ...place, ...more }, 'build of wheels')

async function fileOf(more: Partial<LockPlace> = {}): Promise<string> {
  const file = await buildLockFile(ports.process, { ...place, ...more })
  return typeof file === 'string' ? file : file.problem.code
}

/** A lock as another process or machine would have left it. */
async function left(holder: Readonly<Record<string, unknown>>, minutes: number): Promise<void> {
  const file = await fileOf()
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify({ id: 'f00', since: '2026-01-01T00:00:00.000Z', work: 'theirs', ...holder }))
  const then = new Date(Date.now() - minutes * 60_000)
  await utimes(file, then, then)
}

/** The number of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid

describe('the build lock', () => {
  test('lies in the git folder, which all worktrees share', async () => {
    git(place.root, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '-m', 'first')
    git(place.root, 'worktree', 'add', '--quiet', path.join(folder, 'other'))
    const file = path.join(place.root, '.git', 'release-action', 'build.lock')
    expect(await fileOf()).toBe(file)
    expect(await fileOf({ root: path.join(folder, 'other') })).toBe(file)
  })

  test.each([
    ['~/locks', 'home/locks/build.lock'],
    ['~', 'home/build.lock'],
    ['../locks', 'locks/build.lock'],
    ['~nobody', 'project/~nobody/build.lock'],
  ])('lies in the folder that the config names: %s', async (directory, file) => {
    expect(await fileOf({ directory })).toBe(path.join(folder, ...file.split('/')))
  })

  test('is not looked for outside of a repository', async () => {
    expect(await take({ root: folder })).toMatchObject({ problem: { code: 'checkout-missing' } })
  })

  test('of a living process refuses a second build, with the words to find it', async () => {
    const lock = await take()
    const second = await take()
    expect(second).toMatchObject({ problem: { code: 'build-locked', level: 'error' } })
    if (!('problem' in second)) throw new Error('taken twice')
    expect(second.problem.message).toContain(`process ${process.pid} of ${hostname()}`)
    expect(second.problem.message).toContain('(build of wheels)')
    expect(second.problem.fix).toContain(`kill ${process.pid}`)
    if ('problem' in lock) throw new Error(lock.problem.message)
    await lock.release()
    expect(await take()).toMatchObject({ problems: [] })
  })

  test('of a process that has ended is taken over with a warning', async () => {
    const pid = gone()
    // a process of the same number space: otherwise it might live in another container
    const space = await holderSpace()
    await left({ host: hostname(), pid, space }, 0)
    expect(await take()).toMatchObject({ problems: [{ code: 'build-lock-dead', level: 'warning' }] })
  })

  test('of another machine refuses at first', async () => {
    await left({ host: 'build-server', pid: 1 }, 9)
    const refused = await take()
    expect(refused).toMatchObject({ problem: { code: 'build-locked-elsewhere' } })
    expect(JSON.stringify(refused)).toContain('release-action unlock --force')
  })

  test('of another machine is taken over after 10 minutes of silence', async () => {
    await left({ host: 'build-server', pid: 1 }, 12)
    const taken = await take()
    expect(taken).toMatchObject({ problems: [{ code: 'build-lock-stale', level: 'warning' }] })
    expect(JSON.stringify(taken)).toContain('silent for 12 minutes')
  })

  test('that cannot be written is a problem with the way out', async () => {
    await writeFile(path.join(folder, 'file'), '')
    const refused = await take({ directory: path.join(folder, 'file', 'below') })
    expect(refused).toMatchObject({ problem: { code: 'build-lock-unwritable' } })
    expect(JSON.stringify(refused)).toContain('build.lock-directory')
  })

  test('is not taken on a runner, where a cancelled job would leave it behind', async () => {
    const onRunner = { ...ports, run: readRun({ GITHUB_RUN_ID: '1' }) }
    expect(await takeBuildLock(onRunner, place, 'a build')).toMatchObject({ problems: [] })
    expect(await locks.look(await fileOf())).toBeUndefined()
  })

  test('names its owner without what a terminal would obey', () => {
    const owner = { id: '', pid: 1, since: 'now', silence: 0, state: 'living' } as const
    expect(ownerWords({ ...owner, host: 'a\u001B[2Jb', work: 'x\u202Ey\n' })).toBe(
      'process 1 of a?[2Jb, since now (x?y?)',
    )
  })
})

async function holderSpace(): Promise<unknown> {
  const lock = await take()
  const { space }: Record<string, unknown> = JSON.parse(await readFile(await fileOf(), 'utf8'))
  if ('release' in lock) await lock.release()
  return space
}
