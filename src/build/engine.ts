import { type Problem, problem } from '../model/problem.ts'
import type { Command } from '../ports/process.ts'
import type { Workshop } from './run.ts'

/** A container engine of this machine that answers. Both take the same commands. */
export interface Engine {
  readonly name: 'docker' | 'podman'
  /** The environment of its client. */
  readonly env: Command['env']
}

/** By what the clients find their engine, its settings and its images; none of it is for the programs of a build. */
const ways = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'DOCKER_API_VERSION',
  'CONTAINER_HOST',
  'CONTAINER_SSHKEY',
  'CONTAINERS_CONF',
  'CONTAINERS_STORAGE_CONF',
  'CONTAINERS_REGISTRIES_CONF',
  // where engines without root have their socket and their store
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'DBUS_SESSION_BUS_ADDRESS',
]

/** How the client of an engine is asked whether the engine answers; a `docker` that is Podman's has no such server. */
const questions = {
  docker: ['docker', 'version', '--format', '{{.Server.APIVersion}}'],
  podman: ['podman', 'info', '--format', '{{.Host.OS}}'],
} as const

/** A client that waits for an engine which does not answer is given up after this, in milliseconds. */
const patience = 30_000

/** The proxies, as programs look for them. */
const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']

/**
 * What the tools in a container may know of the ways out of this machine. What listens on its own loopback address, as the
 * proxy of a rehearsal does, is not there for a container.
 */
export const waysOut = (env: Command['env']): readonly string[] =>
  [...proxies, 'NO_PROXY', 'no_proxy', 'PIP_INDEX_URL'].filter(
    (name) => env[name] !== undefined && (/^no_proxy$/i.test(name) || !isLoopback(env[name])),
  )

/** Whether a proxy of the environment is for this machine alone. */
export const hasOwnProxy = (env: Command['env']): boolean => proxies.some((name) => isLoopback(env[name] ?? ''))

/** A URL, or what programs take for one: `127.0.0.1:3128`. */
const isLoopback = (address: string): boolean =>
  /^(?:\w+:\/\/)?(?:[^/@]*@)?(?:127\.[\d.]+|localhost|\[::1\])(?::\d+)?(?:\/.*)?$/i.test(address)

/** The environment of the build with the ways to the engine. */
export function engineEnvironment({ process, env }: Pick<Workshop, 'process' | 'env'>): Command['env'] {
  const own = ways.flatMap((name) => {
    const value = process.environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(own), ...env }
}

/** Docker where its engine answers, else Podman, which the log then tells. */
export async function findEngine(
  shop: Pick<Workshop, 'process' | 'env' | 'onLine'>,
  cwd: string,
): Promise<Engine | { readonly problem: Problem }> {
  const env = engineEnvironment(shop)
  const silent: string[] = []
  for (const name of ['docker', 'podman'] as const) {
    const exit = await shop.process.run({ argv: questions[name], cwd, env, deadline: patience })
    if (exit.code === 0) {
      if (silent.length > 0) shop.onLine(`Podman is the container engine: ${silent.join('; ')}.`)
      return { name, env }
    }
    const words = exit.stderr.trim().split('\n').at(-1)?.trim() ?? ''
    silent.push(
      exit.code === 'missing'
        ? `${name} is not installed`
        : exit.code === 'timeout'
          ? `${name} did not answer in ${patience / 1000} seconds`
          : `${name} does not answer (${words.replace(/\.$/, '')})`,
    )
  }
  return { problem: noEngine(silent) }
}

const noEngine = (silent: readonly string[]): Problem =>
  problem(
    'container-engine-missing',
    `This row is built in a container, and no container engine answers: ${silent.join('; ')}.`,
    'Start Docker and let this user use it (`docker version` shows a server then), or install Podman. The Linux runners of GitHub have both. A maturin project needs neither with `build: { linux: zig }`.',
  )
