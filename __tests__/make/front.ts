import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { type Outcome, runCommand } from '../../rehearsal/command.ts'
import { text, type Upstream } from '../../rehearsal/handler.ts'
import { indexPath } from '../../rehearsal/handlers/crates/names.ts'
import { type Journal, openJournal } from '../../rehearsal/journal.ts'
import { clientKnobs } from '../../rehearsal/knobs.ts'
import { newRun, type RunDifferences, type RunFacts } from '../../rehearsal/run-facts.ts'
import { openWorld, type Services, type Trust } from '../../rehearsal/world.ts'
import { TOKEN, upstreamLine } from './crates-stage.ts'
import { issuerKeys } from './issuer-keys.ts'

/** How the registries stand: what differs from empty ones that know one token each. */
export interface Standing {
  readonly pypi?: Trust['pypi']
  readonly crates?: Trust['crates']
  /** Versions by crate that the public index has. */
  readonly upstream?: Readonly<Record<string, readonly string[]>>
}

/** The loopback registries as stock clients reach them: under the production names, through a proxy with its own authority. */
export interface Front {
  readonly folder: string
  readonly run: RunFacts
  readonly journal: Journal
  /** A client's whole environment; its home and caches lie in the folder. */
  readonly env: Readonly<Record<string, string>>
  readonly services: () => Services
  /** Opens the registries anew; nothing of what was uploaded is left. */
  stand(standing?: Standing): void
  /** Writes a file below the folder and gives its path. */
  write(at: string, content: string | Uint8Array): Promise<string>
  /** Runs a program in a folder below the front's; `env` comes on top. */
  command(
    cwd: string,
    argv: readonly [string, ...string[]],
    env?: Readonly<Record<string, string>>,
  ): Promise<Outcome & { readonly output: string }>
  close(): Promise<void>
}

/** The token of the loopback PyPI that may do everything. */
export const PYPI_TOKEN = 'pypi-user'

/** What is handed on of this machine: where its toolchains are. */
const kept = ['PATH', 'LANG', 'RUSTUP_TOOLCHAIN', 'PYENV_VERSION', 'SYSTEMROOT'] as const

/**
 * Opens the world of the rehearsal. The public indexes behind it hold what {@link Standing} says and nothing else, unless
 * `outside` asks real ones.
 */
export async function openFront(differences: RunDifferences = {}, outside?: Upstream): Promise<Front> {
  const folder = await mkdtemp(path.join(tmpdir(), 'front-'))
  const run = newRun(differences)
  const journal = openJournal()
  let published: ReadonlyMap<string, string> = new Map()
  const world = await openWorld({
    run,
    journal,
    issuerKeys,
    offline: true,
    upstream: async (request) => {
      const lines = request.host === 'index.crates.io' ? published.get(request.path) : undefined
      if (lines !== undefined) return text(200, lines)
      return outside === undefined ? text(404, 'not in the public index') : outside(request)
    },
  })
  const write = async (at: string, content: string | Uint8Array): Promise<string> => {
    const file = path.join(folder, at)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
    return file
  }
  const env = {
    ...Object.fromEntries(
      kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name] ?? '']])),
    ),
    HOME: path.join(folder, 'home'),
    TMPDIR: folder,
    CARGO_HOME: path.join(folder, 'cargo-home'),
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? path.join(homedir(), '.rustup'),
    PYENV_ROOT: process.env['PYENV_ROOT'] ?? path.join(homedir(), '.pyenv'),
    CARGO_TERM_COLOR: 'never',
    GIT_CONFIG_NOSYSTEM: '1',
    ...clientKnobs(world.edge.proxyUrl, await write('authority.pem', world.edge.caPem)),
  }
  const stand = ({ pypi, crates, upstream = {} }: Standing = {}): void => {
    published = new Map(
      Object.entries(upstream).map(([name, versions]) => [
        indexPath(name),
        versions.map((version) => upstreamLine(name, version)).join('\n'),
      ]),
    )
    world.trust({
      pypi: { tokens: [{ token: PYPI_TOKEN, scope: 'user' }], ...pypi },
      crates: { tokens: [{ token: TOKEN, verifiedEmail: true }], ...crates },
      hidden: [],
    })
  }
  stand()
  await mkdir(env.HOME)
  return {
    folder,
    run,
    journal,
    env,
    services: world.services,
    stand,
    write,
    async command(cwd, argv, more = {}) {
      const outcome = await runCommand({ argv, cwd: path.join(folder, cwd), env: { ...env, ...more } })
      return { ...outcome, output: `${outcome.stdout}${outcome.stderr}` }
    },
    async close() {
      await world.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
