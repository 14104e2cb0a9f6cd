import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { locks } from '../../src/platform/locks.ts'
import { entry } from '../make/entry.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'unlock-')))
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  file = path.join(folder, '.git', 'release-action', 'build.lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The command in the folder, as a shell runs it. */
function unlock(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', entry, 'unlock', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
  })
  return { status, stdout, stderr }
}

async function heldElsewhere(minutes: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const holder = { id: 'f00', host: 'build-server', pid: 7, since: '2026-01-01T00:00:00.000Z', work: 'wheels' }
  await writeFile(file, JSON.stringify(holder))
  const then = new Date(Date.now() - minutes * 60_000 - 1000)
  await utimes(file, then, then)
}

describe('release-action unlock', () => {
  test('says so where there is no lock', () => {
    expect(unlock()).toEqual({ status: 0, stdout: `There is no build lock: ${file}\n`, stderr: '' })
  })

  test('leaves the lock of a living process to it, unless told to use force', async () => {
    const lock = await locks.take(file, 'build of wheels')
    const left = unlock()
    expect(left.status).toBe(1)
    expect(left.stdout).toContain(`process ${process.pid} of `)
    expect(left.stdout).toContain('(build of wheels)\n  its process is running on this machine')
    expect(left.stdout).toContain(`Left as it is. End that build first (kill ${process.pid}), or use --force`)
    expect(await locks.look(file)).toBeDefined()
    expect(unlock('--force')).toMatchObject({ status: 0, stdout: expect.stringMatching(/\nRemoved\.\n$/) })
    expect(await locks.look(file)).toBeUndefined()
    if ('release' in lock) await lock.release()
  })

  test('says of a file that does not tell whose it is that it may be on its way, and removes it later', async () => {
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, 'laptop 4711')
    const left = unlock()
    expect(left.status).toBe(1)
    expect(left.stdout).toContain('somebody whom its file does not tell')
    expect(left.stdout).toContain('  the file is being written, or is no lock')
    expect(left.stdout).toContain('Left as it is. Ask again in a few seconds, or use --force.')
    expect(left.stdout).not.toContain('kill')
    const then = new Date(Date.now() - 6000)
    await utimes(file, then, then)
    expect(unlock()).toMatchObject({ status: 0, stdout: expect.stringMatching(/never written[^]*\nRemoved\.\n$/) })
  })

  test('removes the lock of a process that has ended', async () => {
    const program = `
      const { locks } = await import(${JSON.stringify(new URL('../../src/platform/locks.ts', import.meta.url).href)})
      await locks.take(${JSON.stringify(file)})`
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '--eval', program])
    await new Promise((resolve) => child.once('exit', resolve))
    const { status, stdout } = unlock()
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('its process has ended') })
    expect(await locks.look(file)).toBeUndefined()
  })

  test('leaves the lock of another machine while it gives signs of life', async () => {
    await heldElsewhere(3)
    const { status, stdout } = unlock()
    expect(status).toBe(1)
    expect(stdout).toBe(
      [
        file,
        '  held by process 7 of build-server, since 2026-01-01T00:00:00.000Z (wheels)',
        '  its process is on another machine, and cannot be seen from here',
        '  last sign of life: 3 minutes ago',
        "Left as it is. Make sure there that it is gone, or use --force: two builds at once take away each other's files.",
        '',
      ].join('\n'),
    )
  })

  test('removes the lock of another machine after 10 minutes of silence, told as JSON', async () => {
    await heldElsewhere(11)
    const { status, stdout } = unlock('--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ file, removed: true, owner: { host: 'build-server', state: 'stale' } })
    expect(await locks.look(file)).toBeUndefined()
  })

  test('finds the lock where the config has it', async () => {
    await mkdir(path.join(folder, '.github'))
    await writeFile(path.join(folder, '.github', 'release-action.yml'), 'build: { lock-directory: ~/locks }\n')
    expect(unlock().stdout).toContain(path.join(folder, 'locks', 'build.lock'))
  })

  test.each([
    ['a config with a misspelt key', 'buidl: {}\n', [], 'config-unknown-key'],
    ['a config that is not there', undefined, ['--config', 'none.yml'], 'there is no file none.yml'],
    ['a folder that is no repository', undefined, [tmpdir()], 'checkout-missing'],
    ['an option that there is not', undefined, ['--forec'], '--help tells the options'],
    ['two folders', undefined, ['a', 'b'], 'one folder at a time'],
  ])('ends with 2 for %s', async (_, config, args, words) => {
    await mkdir(path.join(folder, '.github'))
    if (config !== undefined) await writeFile(path.join(folder, '.github', 'release-action.yml'), config)
    const { status, stderr } = unlock(...args)
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining(words) })
  })
})
