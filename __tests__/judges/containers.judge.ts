import { spawn, spawnSync } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { inherited } from '../../scripts/judge-tools.ts'
import { buildInContainer, maturinImage } from '../../src/build/container.ts'
import { pinnedTools } from '../../src/model/tools.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { openBench } from '../build/remote-bench.ts'
import { plan } from '../make/plan.ts'
import { type Bench, hanging, isHanging, machine, type Sources, until, withProject } from './container-bench.ts'
import { type Engine, openEngine } from './container-engine.ts'
import { imageGlibc, makeImage } from './container-image.ts'
import { hangs, mixed, mixedFolder, native, ownImage } from './container-projects.ts'
import { toolAt } from './tool.ts'

// Builds in containers, run whole: the built action, a real engine, and an image made here that is like those of manylinux.

const auditwheel = toolAt('JUDGE_AUDITWHEEL')

let room: string
let engine: Engine
let forget: () => Promise<void>
beforeAll(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'containers-'))
  engine = await openEngine(path.join(room, 'engine'))
  forget = await makeImage(engine, path.join(room, 'image'), [maturinImage, ownImage])
}, 900_000)
afterAll(async () => {
  await forget()
  await engine.close()
  await rm(room, { recursive: true, force: true, maxRetries: 3 })
}, 120_000)
afterEach(async () => {
  for (const each of await left()) await engine.say('rm', '--force', each)
})

/** The containers of the builds, running or not. */
const left = async (): Promise<readonly string[]> => [
  ...(await engine.containers('release-action-')),
  ...(await engine.containers('cibuildwheel-')),
]

const withBuild = <T>(sources: Sources, use: (bench: Bench) => Promise<T>): Promise<T> =>
  withProject(sources, { room, env: engine.env }, use)

/** A wheel's oldest system, as auditwheel finds it in the libraries themselves. */
async function policyOf(name: string, bytes: Uint8Array | undefined): Promise<string> {
  await writeFile(path.join(room, name), bytes ?? '')
  const { stdout } = spawnSync(auditwheel, ['show', path.join(room, name)], { encoding: 'utf8' })
  return /following platform tag:\s+"manylinux_2_(\d+)_/.exec(stdout)?.[1] ?? stdout
}

describe('maturin in its container', () => {
  test('builds the planned wheel for the glibc of the image, and the sources are only read', async () => {
    await withBuild(mixed(), async ({ build, repository, stored }) => {
      expect(await build()).toMatchObject({ exitCode: 0, told: [], orphans: [] })
      const name = `wordtally-0.2.0-cp39-abi3-manylinux_${imageGlibc}_${machine}.whl`
      expect(Object.keys(stored()).sort()).toEqual(['record.json', name])
      const record: unknown = JSON.parse(Buffer.from(stored()['record.json'] ?? []).toString())
      expect(record).toMatchObject({
        files: [{ filename: name }],
        tools: { maturin: pinnedTools.maturin, rustc: expect.stringMatching(/^1\./), container: maturinImage },
      })
      expect(Number(await policyOf(name, stored()[name]))).toBeLessThanOrEqual(31)
      expect(await repository.git('status', '--porcelain', '--ignored')).toBe('')
      expect(await left()).toEqual([])
    })
  }, 900_000)

  test('without a lock file builds a copy of the sources, and hands every file to whom the folder belongs', async () => {
    const root = path.join(room, 'unlocked')
    const [out, scratch] = [path.join(room, 'own', 'out'), path.join(room, 'own', 'scratch')]
    await cp(mixedFolder, root, { recursive: true })
    await rm(path.join(root, 'Cargo.lock'))
    const isRoot = process.getuid?.() === 0
    for (const each of [out, scratch]) {
      await mkdir(each, { recursive: true })
      if (isRoot) await chown(each, 4711, 4712)
    }
    const own = await stat(out)
    const env = { ...inherited(), ...engine.env, SOURCE_DATE_EPOCH: '1790000000' }
    const shop = { process: createProcess(env), env, onLine: () => {}, scratch, out }
    const options = ['--release', '--compatibility', `manylinux_${imageGlibc}`]
    const job = { engine: { name: engine.name, env }, root, directory: 'python', scratch, options }
    expect(await buildInContainer(shop, job, files)).toEqual({ stdout: expect.any(String) })
    expect(await readdir(out)).toEqual([`wordtally-0.2.0-cp39-abi3-manylinux_${imageGlibc}_${machine}.whl`])
    expect(await readdir(root)).not.toContain('Cargo.lock')
    const made = [...(await readdir(out)).map((each) => path.join(out, each)), ...(await below(scratch))]
    const owners = await Promise.all(made.map(async (each) => stat(each)))
    expect(made.length).toBeGreaterThan(50)
    expect(new Set(owners.map(({ uid, gid }) => `${uid}:${gid}`))).toEqual(new Set([`${own.uid}:${own.gid}`]))
  }, 900_000)

  test('that takes longer than its row may is stopped, and nothing goes on', async () => {
    await withBuild(mixed(', timeout: 1', hangs), async ({ build }) => {
      const { exitCode, told } = await build()
      expect({ exitCode, told }).toEqual({ exitCode: 1, told: [expect.stringContaining('error build-timeout: ')] })
      expect({ left: await left(), isHanging: isHanging() }).toEqual({ left: [], isHanging: false })
    })
  }, 900_000)

  test('stops when its job is cancelled, and nothing goes on', async () => {
    await withBuild(mixed('', hangs), async ({ build }) => {
      await isStopped(build)
    })
  }, 900_000)
})

describe('cibuildwheel in the image of a project', () => {
  test('makes the planned wheels, tries them there, and gives the same bytes twice', async () => {
    const once = (): Promise<string> =>
      withBuild(native(), async ({ build, expects, stored }) => {
        const built = await build()
        expect(built).toMatchObject({ exitCode: 0, told: [], orphans: [] })
        expect(expects).toMatchObject([{ kind: 'wheel', name: 'example-native', version: '0.2.0', python: '3.9' }])
        const { 'record.json': record, ...wheels } = stored()
        const [name = '', ...others] = Object.keys(wheels)
        expect({ others, isRecorded: record !== undefined }).toEqual({ others: [], isRecorded: true })
        expect(name).toMatch(new RegExp(`^example_native-0\\.2\\.0-cp39-cp39-manylinux.*_${machine}\\.whl$`))
        expect(Number(await policyOf(name, stored()[name]))).toBeLessThanOrEqual(31)
        // in the container, with the variable of the project and the time of the commit
        expect(built.log.filter((line) => line.includes('checked ('))).toEqual([
          expect.stringContaining('checked (3, 9) hello 1790000000'),
        ])
        expect(await left()).toEqual([])
        return built.outputs['distributions'] ?? ''
      })
    expect(await once()).toBe(await once())
  }, 900_000)

  test('that takes longer than its row may is taken away with what hangs in it', async () => {
    await withBuild(native('timeout: 1', `before-all = "${hanging}"\n`), async ({ build }) => {
      const { exitCode, told, log } = await build()
      expect({ exitCode, told }).toEqual({ exitCode: 1, told: [expect.stringContaining('error build-timeout: ')] })
      expect(log.some((line) => line.includes(`+ sh -c`) && line.includes(hanging))).toBe(true)
      expect({ left: await left(), isHanging: isHanging() }).toEqual({ left: [], isHanging: false })
    })
  }, 900_000)

  test('stops when its job is cancelled, and is taken away', async () => {
    await withBuild(native('timeout: 20', `before-all = "${hanging}"\n`), async ({ build }) => {
      await isStopped(build)
    })
  }, 900_000)
})

describe('a remote build in a container', () => {
  test('makes the wheel on the other machine, and leaves its cache alone', async () => {
    const bench = await openBench()
    try {
      await seen(bench.sshd.remoteBin)
      const remote = { with: 'container', image: ownImage } as const
      const built = await bench.build({ remote, plan: { build: { ...plan().build, manylinux: imageGlibc } } })
      expect(built).toMatchObject({
        problems: [],
        wheels: [`wordtally-0.2.0-cp39-abi3-manylinux_${imageGlibc}_${machine}.whl`],
        tools: { maturin: expect.stringMatching(/^1\./), rustc: expect.stringMatching(/^1\./), remote: ownImage },
      })
      expect(await bench.left()).toEqual(['release-action-cache'])
      expect(await left()).toEqual([])
    } finally {
      await bench.close()
    }
  }, 900_000)

  test('that is killed here stops there, and leaves nothing', async () => {
    const bench = await openBench()
    try {
      await seen(bench.sshd.remoteBin)
      await bench.repository.write(hangs)
      const commit = await bench.repository.commit()
      const remote = { with: 'container', image: ownImage } as const
      const program = path.join(import.meta.dirname, '..', 'build', 'remote-program.ts')
      const errand = bench.errand({ remote, plan: { commit, build: { ...plan().build, manylinux: imageGlibc } } })
      const child = spawn(process.execPath, ['--no-warnings', program], {
        env: { ...process.env, REMOTE_ERRAND: JSON.stringify(errand) },
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      expect(await until(isHanging)).toBe(true)
      child.kill('SIGKILL')
      await ended
      expect(await until(async () => !isHanging() && (await bench.left()).length === 1)).toBe(true)
      expect(await bench.left()).toEqual(['release-action-cache'])
      expect(await until(async () => (await left()).length === 0)).toBe(true)
    } finally {
      await bench.close()
    }
  }, 900_000)
})

/** Cancels a build that hangs: its container ends, and nothing of it stays. */
async function isStopped(build: Bench['build']): Promise<void> {
  const cancelled = new AbortController()
  const ending = build(cancelled.signal)
  expect(await until(isHanging)).toBe(true)
  expect(await left()).toHaveLength(1)
  cancelled.abort()
  expect(await ending).toMatchObject({ conclusion: 'cancelled' })
  expect(await until(async () => (await left()).length === 0)).toBe(true)
  expect(isHanging()).toBe(false)
}

/** Lets a login of SSH find the engine, which has settings of its own. */
async function seen(bin: string): Promise<void> {
  const variables = Object.entries(engine.env).map(([name, value]) => `${name}=${value}`)
  const program = spawnSync('sh', ['-c', `command -v ${engine.name}`], { encoding: 'utf8' }).stdout.trim()
  const file = path.join(bin, engine.name)
  await writeFile(file, `#!/bin/sh\nexec env ${variables.join(' ')} ${program} "$@"\n`)
  await chmod(file, 0o755)
}

async function below(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.map((each) => path.join(folder, each))
}
