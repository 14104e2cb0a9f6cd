import { describe, expect, test } from '@jest/globals'
import { engineEnvironment, findEngine, hasOwnProxy, waysOut } from '../../src/build/engine.ts'
import type { Command, Exit } from '../../src/ports/process.ts'

/** Asks for the engine where programs say this; one that is not told of is missing. */
async function asked(said: Readonly<Record<string, Partial<Exit>>>) {
  const commands: Command[] = []
  const process = {
    environment: {},
    async run(command: Command): Promise<Exit> {
      commands.push(command)
      return { code: 'missing', stdout: '', stderr: '', ...said[command.argv[0]] }
    },
  }
  const lines: string[] = []
  const found = await findEngine({ process, env: {}, onLine: (line) => void lines.push(line) }, '/')
  return { found, lines, argvs: commands.map(({ argv }) => argv.join(' ')) }
}

describe('the container engine', () => {
  test('is Docker where its server answers, which a client alone cannot say, and Podman is not asked', async () => {
    const { found, lines, argvs } = await asked({ docker: { code: 0 }, podman: { code: 0 } })
    expect({ found, lines }).toEqual({ found: { name: 'docker', env: {} }, lines: [] })
    expect(argvs).toEqual(['docker version --format {{.Server.APIVersion}}'])
  })

  test('is Podman where Docker has a client alone, which the log tells', async () => {
    const stderr = 'template: :1:\nCannot connect to the Docker daemon. Is it running?\n'
    const { found, lines } = await asked({ docker: { code: 1, stderr }, podman: { code: 0 } })
    expect(found).toEqual({ name: 'podman', env: {} })
    expect(lines).toEqual([
      'Podman is the container engine: docker does not answer (Cannot connect to the Docker daemon. Is it running?).',
    ])
  })

  test.each([
    ['is not installed', {}, 'docker is not installed; podman is not installed'],
    [
      'does not answer',
      { docker: { code: 1, stderr: 'permission denied.\n' } },
      'docker does not answer (permission denied); podman is not installed',
    ],
    [
      'keeps us waiting',
      { podman: { code: 'timeout' } },
      'docker is not installed; podman did not answer in 30 seconds',
    ],
  ] as const)('that %s is a problem with the words of each, and with what to do', async (_, said, words) => {
    const { found, lines } = await asked(said)
    expect(found).toMatchObject({
      problem: {
        code: 'container-engine-missing',
        message: `This row is built in a container, and no container engine answers: ${words}.`,
        fix: expect.stringMatching(/Start Docker .* or install Podman/),
      },
    })
    expect(lines).toEqual([])
  })
})

test('the ways to an engine are for its client alone, and the environment of the build goes before them', () => {
  const environment = {
    DOCKER_HOST: 'tcp://127.0.0.1:2375',
    XDG_RUNTIME_DIR: '/run/user/1000',
    DOCKER_AUTH_CONFIG: '{"auths":{}}',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    PATH: '/other',
  }
  const process = { environment, run: () => Promise.reject(new Error('nothing is run')) }
  expect(engineEnvironment({ process, env: { PATH: '/bin', SOURCE_DATE_EPOCH: '1' } })).toEqual({
    DOCKER_HOST: 'tcp://127.0.0.1:2375',
    XDG_RUNTIME_DIR: '/run/user/1000',
    PATH: '/bin',
    SOURCE_DATE_EPOCH: '1',
  })
})

test.each([
  ['http://proxy.example.org:3128', true],
  ['proxy.example.org:3128', true],
  ['http://ada:word@10.0.0.7:3128/', true],
  ['http://127.0.0.1:3128', false],
  ['127.0.0.1:3128', false],
  ['http://ada:word@localhost:3128/', false],
  ['http://[::1]:3128', false],
])('a container is told of the proxy %s: %s, and not of one that is for this machine alone', (proxy, isTold) => {
  const env = { HTTPS_PROXY: proxy, NO_PROXY: 'localhost', PIP_INDEX_URL: 'https://index.example.org/simple' }
  const told = [...(isTold ? ['HTTPS_PROXY'] : []), 'NO_PROXY', 'PIP_INDEX_URL']
  expect({ told: waysOut(env), isOwn: hasOwnProxy(env) }).toEqual({ told, isOwn: !isTold })
})
