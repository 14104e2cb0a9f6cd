import { describe, expect, test } from '@jest/globals'
import { engineChoice, runWithContainers } from '../../src/build/cibuildwheel-engine.ts'
import type { Command, Exit } from '../../src/ports/process.ts'

/** A machine with Podman alone, and what was run on it. `ends` is how cibuildwheel ends. */
function machine(
  environment: Readonly<Record<string, string>> = {},
  ends: Exit['code'] = 0,
  says: readonly string[] = [],
) {
  const argvs: string[] = []
  const process = {
    environment,
    async run({ argv, onLine }: Command): Promise<Exit> {
      argvs.push(argv.join(' '))
      for (const line of says) onLine?.(line)
      const code = argv[0] === 'docker' ? 'missing' : argv[0] === 'cibuildwheel' ? ends : 0
      return { code, stdout: '', stderr: '' }
    },
  }
  return { argvs, shop: { process, env: { PATH: '/bin' }, onLine: () => {}, scratch: '/s', out: '/o' } }
}

const projects = (manifest: string) => ({
  text: (file: string) => Promise.resolve(file.endsWith('pyproject.toml') ? manifest : undefined),
})

describe('the engine of cibuildwheel', () => {
  test('is the one that answers, and it is asked for once for all projects', async () => {
    const { shop, argvs } = machine()
    const choose = engineChoice(shop, '/r', projects('[tool.cibuildwheel]\nbuild-verbosity = 1\n'))
    const label = expect.stringMatching(/^release-action=[0-9a-f-]{36}$/)
    const settings = expect.stringMatching(/^podman; create_args: --label=release-action=[0-9a-f-]{36}$/)
    const podman = { env: { PATH: '/bin', CIBW_CONTAINER_ENGINE: settings }, marked: { engine: 'podman', label } }
    expect([await choose('one'), await choose('other')]).toEqual([podman, podman])
    expect(argvs).toHaveLength(2)
  })

  test.each(['[tool\n', 'tool = 1\n', '[tool]\ncibuildwheel = "none"\n'])(
    'is not read out of a manifest that cannot be read, which is for cibuildwheel to say: %j',
    async (manifest) => {
      const choice = await engineChoice(machine().shop, '/r', projects(manifest))('.')
      expect(choice).toMatchObject({ marked: { engine: 'podman' } })
    },
  )

  test('hands on no proxy that is for this machine alone: Podman would', async () => {
    const { shop } = machine()
    const rehearsing = { ...shop, env: { HTTPS_PROXY: 'http://127.0.0.1:41234' } }
    const choice = await engineChoice(rehearsing, '/r', projects(''))('.')
    expect(choice).toMatchObject({
      env: { CIBW_CONTAINER_ENGINE: expect.stringMatching(/^podman; create_args: \S+ --http-proxy=false$/) },
    })
  })

  test.each([
    '[tool.cibuildwheel]\ncontainer-engine = "docker"\n',
    '[tool.cibuildwheel.linux]\ncontainer-engine = "docker"\n',
  ])('is that of the project where it names one: %j', async (manifest) => {
    const { shop, argvs } = machine({ DOCKER_HOST: 'tcp://h:1' })
    const choice = await engineChoice(shop, '/r', projects(manifest))('.')
    expect({ choice, argvs }).toEqual({ choice: { env: { PATH: '/bin', DOCKER_HOST: 'tcp://h:1' } }, argvs: [] })
  })

  test('is that of the runner where it names one, whatever the project says', async () => {
    const own = 'podman; create_args: --pids-limit=100'
    const { shop, argvs } = machine({ CIBW_CONTAINER_ENGINE: own, CIBW_BEFORE_ALL: 'not of the machine' })
    const manifest = '[tool.cibuildwheel]\ncontainer-engine = "docker"\n'
    const choice = await engineChoice(shop, '/r', projects(manifest))('.')
    expect({ choice, argvs }).toEqual({ choice: { env: { PATH: '/bin', CIBW_CONTAINER_ENGINE: own } }, argvs: [] })
  })
})

describe('cibuildwheel that runs out of its time', () => {
  const id = 'a1'.repeat(32)
  const says = ['Starting container image', id, 'building', `sha256:${id}`]

  test('has its containers taken away by whichever engine has made them', async () => {
    const { shop, argvs } = machine({}, 'timeout', says)
    const ran = await runWithContainers(shop, '/r', ['cibuildwheel'], { env: {} })
    expect(ran).toMatchObject({ problem: { code: 'build-timeout' } })
    expect(argvs).toEqual(['cibuildwheel', `docker rm --force --volumes ${id}`, `podman rm --force --volumes ${id}`])
  })

  test.each([0, 1])('and not where it ended by itself with %i', async (code) => {
    const { shop, argvs } = machine({}, code, says)
    await runWithContainers(shop, '/r', ['cibuildwheel'], { env: {} })
    expect(argvs).toEqual(['cibuildwheel'])
  })
})

test('cibuildwheel whose containers are known holds on to this process, and no runner ends it before they are gone', async () => {
  const asked: Command[] = []
  const process = {
    environment: {},
    async run(command: Command): Promise<Exit> {
      asked.push(command)
      return { code: 0, stdout: '', stderr: '' }
    },
  }
  const env = { PATH: '/bin', RUNNER_TRACKING_ID: 'github_1' }
  const shop = { process, env, onLine: () => {}, scratch: '/s', out: '/o' }
  const marked = { engine: 'podman', label: 'release-action=1' } as const
  await runWithContainers(shop, '/r', ['cibuildwheel', '--platform', 'linux'], { env: {}, marked })
  expect(asked).toMatchObject([{ input: 'held', env: { PATH: '/bin' } }])
  expect(asked[0]?.env).not.toHaveProperty('RUNNER_TRACKING_ID')
  expect(asked[0]?.argv.slice(0, 2)).toEqual(['sh', '-c'])
  expect(asked[0]?.argv[2]).toContain('podman ps --all --quiet --filter label=release-action=1')
  expect(asked[0]?.argv.slice(4)).toEqual(['cibuildwheel', '--platform', 'linux'])
})
