import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { inherited } from '../../scripts/judge-tools.ts'
import { buildExtensions } from '../../src/build/cibuildwheel.ts'
import { buildInContainer, containerArgv, maturinImage } from '../../src/build/container.ts'
import { childEnvironment } from '../../src/build/environment.ts'
import { files } from '../../src/platform/files.ts'
import { createProcess } from '../../src/platform/process.ts'
import { plan, plannedPython } from '../make/plan.ts'
import { type Engine, openEngine, refusal } from './docker-engine.ts'

// Docker's own client reads our commands and hands them to an engine that starts nothing: what arrives there is what an
// engine would do. Containers are started by judges/containers.judge.ts.

let room: string
let engine: Engine
beforeEach(async () => {
  room = await mkdtemp(path.join(tmpdir(), 'docker-'))
  engine = await openEngine()
})
afterEach(async () => {
  await engine.close()
  await rm(room, { recursive: true, force: true })
})

function shop() {
  const lines: string[] = []
  return {
    lines,
    process: createProcess(inherited()),
    env: {
      ...childEnvironment({ ...inherited(), HOME: room }, { SOURCE_DATE_EPOCH: '1790000000' }),
      DOCKER_HOST: engine.host,
      RUSTFLAGS: '-C target-cpu=native',
    },
    onLine: (line: string) => lines.push(line),
    scratch: path.join(room, 'scratch'),
    out: path.join(room, 'out'),
  }
}

test('Docker takes the command of a build in maturin’s image: what is mounted, what runs, and what it knows', async () => {
  const root = path.join(room, 'project')
  await mkdir(path.join(root, 'python'), { recursive: true })
  const work = shop()
  const options = ['--release', '--locked', '--compatibility', 'manylinux_2_17', '--interpreter', '3.9', '3.14t']
  const job = {
    engine: { name: 'docker', env: work.env },
    root,
    directory: 'python',
    options,
    scratch: work.scratch,
  } as const
  const ways = [
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'PIP_INDEX_URL',
    'CARGO_NET_OFFLINE',
  ]
  const env: Readonly<Record<string, string>> = work.env
  const passed = [
    'SOURCE_DATE_EPOCH=1790000000',
    ...ways.flatMap((each) => (env[each] === undefined ? [] : [`${each}=${env[each]}`])),
    'CARGO_TARGET_DIR=/scratch',
  ].sort()
  const ran = await buildInContainer(work, job, files)
  expect(ran).toMatchObject({ problem: { code: 'build-failed', message: expect.stringContaining(refusal) } })
  expect(engine.wanted).toEqual([
    {
      name: expect.stringMatching(/^release-action-[0-9a-f-]{36}$/),
      platform: null,
      body: expect.objectContaining({
        Image: maturinImage,
        Entrypoint: ['sh'],
        Cmd: ['-c', expect.stringContaining('maturin "$@"'), 'maturin', 'build', ...options, '--out', '/out'],
        WorkingDir: '/io/python',
        Tty: false,
        // nothing of this machine but the time of the commit and the ways out of it
        Env: passed,
        HostConfig: expect.objectContaining({
          Binds: [`${root}:/io:ro`, `${work.out}:/out`, `${work.scratch}:/scratch`].sort(),
          AutoRemove: true,
          SecurityOpt: ['label=disable'],
        }),
      }),
    },
  ])
  console.log('count: docker run, 1 container asked for')
})

test.each([
  { lock: 'a lock file', options: ['--locked'], from: 'io/python' },
  {
    lock: 'no lock file, which cargo then writes beside a copy of the sources',
    options: [],
    from: 'scratch/io/python',
  },
])('what runs in the container builds with $lock, and ends as maturin ends', async ({ options, from }) => {
  const engine = { name: 'docker', env: {} } as const
  const facts = { engine, name: 'x', root: '/r', directory: '.', out: '/o', scratch: '/s', options }
  const argv = containerArgv(facts)
  // the container's folders are folders of ours here
  const script = (argv[argv.indexOf('-c') + 1] ?? '').replaceAll(/(?<!\w)\/(?=(out|scratch|io)\b)/g, `${room}/`)
  for (const each of ['bin', 'out', 'scratch', 'io/python']) await mkdir(path.join(room, each), { recursive: true })
  await writeFile(path.join(room, 'bin', 'maturin'), '#!/bin/sh\necho "$PWD" "$@"\nexit 3\n', { mode: 0o755 })
  const { PATH = '' } = inherited()
  const { code, stdout, stderr } = await createProcess({}).run({
    // `$PWD` is absolute there: /io/python
    argv: ['sh', '-c', script.replace('$PWD', '/io/python'), 'maturin', 'build', ...options],
    cwd: path.join(room, 'io', 'python'),
    env: { PATH: `${path.join(room, 'bin')}:${PATH}` },
    deadline: 30_000,
    input: 'held',
  })
  expect({ code, stdout, stderr }).toEqual({
    code: 3,
    stdout: `${path.join(room, from)} ${['build', ...options].join(' ')}\n`,
    stderr: '',
  })
})

test('cibuildwheel asks Docker for the image of the planned target, and for nothing that was not planned', async () => {
  await writeFile(
    path.join(room, 'pyproject.toml'),
    '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "native"\nversion = "1.0.0"\n[tool.cibuildwheel]\nbuild = "cp312-*"\n',
  )
  await writeFile(
    path.join(room, 'setup.py'),
    'from setuptools import Extension, setup\nsetup(ext_modules=[Extension("native", ["native.c"])])\n',
  )
  const target = 'linux-x86_64'
  const expects = ['3.11', '3.14t'].map((python) => ({
    kind: 'wheel' as const,
    name: 'native',
    version: '1.0.0',
    filename: undefined,
    python,
  }))
  const planned = plannedPython({ name: 'native' })
  const row = { target: `wheels-${target}`, runner: 'ubuntu-24.04', timeout: 10, expects }
  const { build } = plan()
  const work = shop()
  const built = await buildExtensions(work, room, [planned], {
    row,
    target,
    build: { ...build, manylinux: '2_28' },
    os: 'linux',
    files,
  })
  const said = work.lines.join('\n')
  expect(built.problems).toMatchObject([{ code: 'build-failed' }])
  expect(said).toContain(refusal)
  expect(said).toMatch(/2 builds selected:\s+cp311-manylinux_x86_64, cp314t-manylinux_x86_64\n/)
  expect(engine.wanted).toMatchObject([
    { body: { Image: expect.stringMatching(/^quay\.io\/pypa\/manylinux_2_28_x86_64@sha256:[0-9a-f]{64}$/) } },
  ])
  console.log('count: cibuildwheel, 1 container asked for')
}, 300_000)
