import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Outcome, runCommand } from '../../rehearsal/command.ts'
import { inherited } from '../../scripts/judge-tools.ts'

/** A container engine of this machine. */
export interface Engine {
  readonly name: 'docker' | 'podman'
  /** What every program needs to find it. */
  readonly env: Readonly<Record<string, string>>
  /** Runs one of its commands and gives what it says. Throws in its words where it fails. */
  readonly say: (...argv: readonly string[]) => Promise<string>
  /** The containers whose name begins so, running or not. */
  readonly containers: (name: string) => Promise<readonly string[]>
  /** Takes away what of it was made for the judge. */
  readonly close: () => Promise<void>
}

/** Tells what to install, and where. */
const hint = 'install Docker, or else: sudo apt-get install podman runc'

/**
 * Docker where its engine answers, else Podman with a store of its own below `folder`, so that no image of the machine is
 * touched. Throws where neither can be used.
 */
export async function openEngine(folder: string): Promise<Engine> {
  const docker = engine('docker', {})
  if ((await start(['docker', 'info'], docker.env)).code === 0) return docker
  const podman = engine('podman', await podmanSettings(folder))
  const { code, stderr } = await start(['podman', 'info'], podman.env)
  if (code !== 0) throw new Error(`no container engine answers (${stderr.trim() || 'there is none'}): ${hint}`)
  const store = path.join(folder, 'store')
  return {
    ...podman,
    async close() {
      await podman.say('rm', '--all', '--force')
      await podman.say('rmi', '--all', '--force')
      // without root the files of a store belong to users of its own
      if (process.getuid?.() !== 0) await podman.say('unshare', 'rm', '-rf', store)
      await rm(store, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function engine(name: Engine['name'], env: Engine['env']): Engine {
  const say: Engine['say'] = async (...argv) => {
    const { code, stdout, stderr } = await start([name, ...argv], env)
    if (code !== 0) throw new Error(`${name} ${argv.join(' ')}: ${stderr}${stdout}`)
    return stdout.trim()
  }
  return {
    name,
    env,
    say,
    async containers(prefix) {
      const names = await say('ps', '--all', '--format', '{{.Names}}')
      return names.split('\n').filter((each) => each.startsWith(prefix))
    },
    close: () => Promise.resolve(),
  }
}

/** Podman's settings for a machine that may itself be in a container: the machine's own network, and limits that it can give. */
async function podmanSettings(folder: string): Promise<Engine['env']> {
  await mkdir(folder, { recursive: true })
  const at = (name: string): string => path.join(folder, name)
  const hasRunc = (await start(['runc', '--version'], {})).code === 0
  const containers = [
    '[containers]',
    'netns = "host"',
    'default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]',
    '[engine]',
    // crun asks for control groups of one kind
    ...(hasRunc ? ['runtime = "runc"'] : []),
    '',
  ]
  await writeFile(at('containers.conf'), containers.join('\n'))
  const places = `graphroot = "${at('store')}"\nrunroot = "${at('run')}"\n`
  await writeFile(at('storage.conf'), `[storage]\ndriver = "overlay"\n${places}`)
  return { CONTAINERS_CONF: at('containers.conf'), CONTAINERS_STORAGE_CONF: at('storage.conf') }
}

const start = (argv: readonly [string, ...string[]], env: Engine['env']): Promise<Outcome> =>
  runCommand({ argv, cwd: '/', env: { ...inherited(), ...env } })
