import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { parse, stringify } from 'smol-toml'
import { caBundle } from './certificates.ts'
import type { Edge } from './edge.ts'
import { clientKnobs } from './knobs.ts'

/** The one folder that a rehearsal writes to, and what its children see of this machine. */
export interface Workplace {
  readonly folder: string
  readonly home: string
  /** A folder of its own for each use. */
  readonly room: (name: string) => Promise<string>
  /** The environment of stock clients and of the jobs, once the edge is open. */
  readonly clients: (edge: Edge, machineCa: string) => Promise<Readonly<Record<string, string>>>
  readonly remove: () => Promise<void>
}

/** Variables of this machine that its toolchains need, beside the home folders that are named outright. */
const kept = [
  'PATH',
  'LANG',
  'LC_ALL',
  'TERM',
  'SYSTEMROOT',
  'COMSPEC',
  'PATHEXT',
  'WINDIR',
  'RUSTUP_TOOLCHAIN',
  'SDKROOT',
  'DEVELOPER_DIR',
  'PYENV_VERSION',
  // where the container engine of the machine answers
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'CONTAINER_HOST',
  'CONTAINERS_CONF',
  'CONTAINERS_STORAGE_CONF',
  'CIBW_CONTAINER_ENGINE',
  'XDG_RUNTIME_DIR',
]

/** Makes the folder. Homes and caches of the children lie in it, so that nothing outlives the rehearsal. */
export async function openWorkplace(environment: NodeJS.ProcessEnv): Promise<Workplace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rehearsal-'))
  const home = path.join(folder, 'home')
  const cargo = path.join(folder, 'cargo')
  await Promise.all([mkdir(home), mkdir(cargo), mkdir(path.join(folder, 'tmp'))])
  await writeFile(path.join(cargo, 'config.toml'), await cargoSettings(environment))
  const own = homedir()
  return {
    folder,
    home,
    async room(name) {
      const room = path.join(folder, name)
      await mkdir(room, { recursive: true })
      return room
    },
    async clients(edge, machineCa) {
      const caFile = path.join(folder, 'authorities.pem')
      await writeFile(caFile, caBundle(machineCa, edge.caPem))
      return {
        ...Object.fromEntries(
          kept.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
        ),
        HOME: home,
        ...(process.platform === 'win32' && { USERPROFILE: home }),
        TMPDIR: path.join(folder, 'tmp'),
        RUSTUP_HOME: environment['RUSTUP_HOME'] ?? path.join(own, '.rustup'),
        PYENV_ROOT: environment['PYENV_ROOT'] ?? path.join(own, '.pyenv'),
        ...(await dockerSettings(environment, own)),
        CARGO_HOME: cargo,
        PIP_CACHE_DIR: path.join(folder, 'pip-cache'),
        UV_CACHE_DIR: path.join(folder, 'uv-cache'),
        GIT_CONFIG_NOSYSTEM: '1',
        ...clientKnobs(edge.proxyUrl, caFile),
      }
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  }
}

/** Which engine is Docker's current one stands there; a folder without that file is an error to Podman. */
async function dockerSettings(environment: NodeJS.ProcessEnv, home: string): Promise<Readonly<Record<string, string>>> {
  const folder = environment['DOCKER_CONFIG'] ?? path.join(home, '.docker')
  const isThere = await access(path.join(folder, 'config.json')).then(
    () => true,
    () => false,
  )
  return isThere ? { DOCKER_CONFIG: folder } : {}
}

/** The user's cargo settings (linkers, flags) without those that lead to a mirror: the edge asks that mirror itself. */
async function cargoSettings(environment: NodeJS.ProcessEnv): Promise<string> {
  const folder = environment['CARGO_HOME'] ?? path.join(homedir(), '.cargo')
  try {
    const settings = parse(await readFile(path.join(folder, 'config.toml'), 'utf8'))
    for (const key of ['source', 'registry', 'registries', 'http', 'paths', 'include']) delete settings[key]
    return stringify(settings)
  } catch {
    return ''
  }
}
