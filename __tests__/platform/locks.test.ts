import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { locks } from '../../src/platform/locks.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'locks-'))
  file = path.join(folder, 'deep', 'build.lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function taken(work?: string) {
  const lock = await locks.take(file, work)
  if ('owner' in lock) throw new Error(JSON.stringify(lock.owner))
  return lock
}

/** Takes a lock in a process of its own, which says so and then stays until it is killed. */
async function otherProcess(): Promise<{ readonly pid: number; kill(): Promise<void> }> {
  const module = path.join(import.meta.dirname, '..', '..', 'src', 'platform', 'locks.ts')
  const program = `
    const { locks } = await import(${JSON.stringify(new URL(`file://${module}`).href)})
    const lock = await locks.take(${JSON.stringify(file)}, 'another build')
    console.log('owner' in lock ? 'refused' : 'taken')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text).trim())))
  expect(said).toBe('taken')
  return {
    pid: child.pid ?? 0,
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

/** The file as a process of another machine would have written it, silent for so many minutes. */
async function lockOf(more: Readonly<Record<string, unknown>>, silent: number): Promise<void> {
  const holder = { id: 'f00', host: 'elsewhere', pid: 1, since: '2026-01-01T00:00:00.000Z', work: 'theirs', ...more }
  await (await taken()).release()
  await writeFile(file, JSON.stringify(holder))
  const then = new Date(Date.now() - silent * 60_000)
  await utimes(file, then, then)
}

describe('a lock', () => {
  test('is had by one, and by the next when it is given back', async () => {
    const first = await taken('a build')
    const second = await locks.take(file)
    expect(second).toMatchObject({ owner: { pid: process.pid, host: hostname(), state: 'living', work: 'a build' } })
    await first.release()
    expect(await locks.look(file)).toBeUndefined()
    expect((await taken()).instead).toBeUndefined()
  })

  test('is had by exactly one of fifty that want it at once', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => locks.take(file)))
    expect(all.filter((each) => !('owner' in each))).toHaveLength(1)
  })

  test('of a living process of this machine is left to it, however long it was silent', async () => {
    const other = await otherProcess()
    const then = new Date(Date.now() - 60 * 60_000)
    // where the kernel does not tell when a process was started, silence alone tells that a pid is another's
    if (process.platform === 'linux') await utimes(file, then, then)
    expect(await locks.take(file)).toMatchObject({ owner: { pid: other.pid, state: 'living', work: 'another build' } })
    await other.kill()
  })

  test('of a killed process is taken over at once, by exactly one of twenty', async () => {
    const other = await otherProcess()
    await other.kill()
    const all = await Promise.all(Array.from({ length: 20 }, () => locks.take(file)))
    const won = all.flatMap((each) => ('owner' in each ? [] : [each]))
    expect(won).toHaveLength(1)
    expect(won[0]?.instead).toMatchObject({ pid: other.pid, state: 'dead' })
    expect(await readdir(path.dirname(file))).toEqual(['build.lock'])
    await won[0]?.release()
    expect(await readdir(path.dirname(file))).toEqual([])
  })

  test('of a process whose number another has by now is taken over', async () => {
    const lock = await taken()
    const holder: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ ...holder, started: '1' }))
    const then = new Date(Date.now() - 11 * 60_000)
    await utimes(file, then, then)
    // where the kernel does not tell when a process was started, its silence tells
    const state = process.platform === 'linux' ? 'dead' : 'stale'
    expect((await taken()).instead).toMatchObject({ pid: process.pid, state })
    await lock.release()
    expect(await locks.look(file)).toBeDefined()
  })

  test.each([
    [0, 'elsewhere'],
    [9, 'elsewhere'],
  ])('of another machine, silent for %i minutes, is left to it', async (minutes, state) => {
    await lockOf({}, minutes)
    expect(await locks.take(file)).toMatchObject({ owner: { host: 'elsewhere', state, work: 'theirs' } })
  })

  test('of another machine, silent for 11 minutes, is taken over', async () => {
    await lockOf({}, 11)
    expect((await taken()).instead).toMatchObject({ host: 'elsewhere', state: 'stale' })
  })

  test.each([
    ['nothing at all', ''],
    ['what another program wrote', 'laptop 4711'],
    ['the pid of a whole group', JSON.stringify({ id: 'x', host: hostname(), pid: -1, since: 'now' })],
  ])('that holds %s is somebody’s for a moment, and then nobody’s', async (_, content) => {
    await (await taken()).release()
    await writeFile(file, content)
    expect(await locks.take(file)).toMatchObject({ owner: { state: 'living', pid: undefined } })
    const then = new Date(Date.now() - 6000)
    await utimes(file, then, then)
    expect((await taken()).instead).toMatchObject({ state: 'dead' })
  })

  test('is not removed in the name of one who does not hold it any more', async () => {
    await lockOf({}, 11)
    const before = await locks.look(file)
    if (before === undefined) throw new Error('no lock')
    const lock = await taken()
    expect(await locks.remove(file, before)).toBe(false)
    expect(await locks.look(file)).toMatchObject({ state: 'living' })
    await lock.release()
    await lockOf({}, 11)
    expect(await locks.remove(file, before)).toBe(true)
    expect(await readdir(path.dirname(file))).toEqual([])
  })

  test('that was taken over is not given back by the one who lost it', async () => {
    const lost = await taken()
    await rm(file)
    const lock = await taken()
    await lost.release()
    expect(await locks.look(file)).toBeDefined()
    await lock.release()
  })
})
