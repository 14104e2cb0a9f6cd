import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { createServer, type Socket, connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { childEnvironment } from '../../src/build/environment.ts'
import { createProcess } from '../../src/platform/process.ts'

/** A real sshd on loopback, with a host key and a user key of its own; nothing of the machine's SSH is read or written. */
export interface Sshd {
  readonly folder: string
  readonly port: number
  readonly user: string
  /** The folder that the machine builds in. */
  readonly there: string
  /** Programs that the machine has before all others. */
  readonly remoteBin: string
  /** This machine's environment: its `ssh` reads the temporary configuration alone. */
  readonly env: Readonly<Record<string, string>>
  /** The file of known hosts. */
  readonly knownHosts: string
  readonly hostKey: string
  /** Trusts no user's key until the promise is settled. */
  withoutKeys<T>(act: () => Promise<T>): Promise<T>
  log(): Promise<string>
  close(): Promise<void>
}

/** Starts one. `remotePath` is the PATH there, after {@link Sshd.remoteBin}. Throws where sshd is not installed. */
export async function openSshd(remotePath = process.env['PATH'] ?? ''): Promise<Sshd> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'sshd-')))
  const at = (name: string): string => path.join(folder, name)
  for (const name of ['bin', 'remote-bin', 'there']) await mkdir(at(name))
  for (const name of ['host_key', 'user_key', 'other_key'])
    must('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', at(name))
  const userKey = await readFile(at('user_key.pub'))
  await writeFile(at('authorized_keys'), userKey)
  const port = await freePort()
  const hostKey = (await readFile(at('host_key.pub'), 'utf8')).split(' ').slice(0, 2).join(' ')
  await writeFile(at('known_hosts'), `[127.0.0.1]:${port} ${hostKey}\n`)
  await writeFile(at('ssh_config'), clientConfig(folder))
  await writeFile(at('bin/ssh'), `#!/bin/sh\nexec ${programAt('ssh')} -F ${at('ssh_config')} "$@"\n`)
  await chmod(at('bin/ssh'), 0o755)
  const own = childEnvironment(createProcess(process.env).environment)
  const { PATH = '', ...others } = own
  // bash reads the user's ~/.bashrc for a connection, unless another shell stands before it (bash(1), "INVOCATION")
  await writeFile(
    at('sshd_config'),
    serverConfig(folder, port, { ...others, SHLVL: '2', PATH: `${at('remote-bin')}:${remotePath}` }),
  )
  // sshd that is started by root asks for this folder (sshd(8), "FILES")
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true, mode: 0o755 })
  const server = spawn(programAt('sshd'), ['-D', '-f', at('sshd_config'), '-E', at('log')], { stdio: 'ignore' })
  await listening(server, port, () => readFile(at('log'), 'utf8').catch(() => ''))
  return {
    folder,
    port,
    hostKey,
    user: userInfo().username,
    there: at('there'),
    remoteBin: at('remote-bin'),
    env: { ...own, PATH: `${at('bin')}:${PATH}` },
    knownHosts: at('known_hosts'),
    async withoutKeys(act) {
      await writeFile(at('authorized_keys'), '')
      return act().finally(() => writeFile(at('authorized_keys'), userKey))
    },
    log: () => readFile(at('log'), 'utf8'),
    async close() {
      server.kill()
      await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve(undefined)))
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const clientConfig = (folder: string): string => `Host *
  IdentityFile ${folder}/user_key
  IdentitiesOnly yes
  IdentityAgent none
  UserKnownHostsFile ${folder}/known_hosts
  GlobalKnownHostsFile /dev/null
`

const serverConfig = (folder: string, port: number, env: Readonly<Record<string, string>>): string => `Port ${port}
ListenAddress 127.0.0.1
HostKey ${folder}/host_key
AuthorizedKeysFile ${folder}/authorized_keys
StrictModes no
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
PidFile none
SetEnv ${Object.entries(env)
  .filter(
    ([name, value]) =>
      /^\w+$/.test(name) && !/["\\\n]/.test(value) && !['HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM'].includes(name),
  )
  .map(([name, value]) => `"${name}=${value}"`)
  .join(' ')}
`

/** sshd wants to be called by its whole path, and is not on every user's PATH. */
function programAt(name: string): string {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/sbin']
  const found = folders
    .map((each) => path.join(each, name))
    .find((file) => spawnSync('test', ['-x', file]).status === 0)
  if (found === undefined)
    throw new Error(`${name} is not installed: sudo apt-get install openssh-server openssh-client`)
  return found
}

function must(program: string, ...argv: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, argv, { encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`${program}: ${stderr}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function listening(server: ChildProcess, port: number, log: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`sshd did not start: ${await log()}`)
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`sshd does not listen: ${await log()}`)
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1')
    const end = (is: boolean): void => {
      socket.destroy()
      resolve(is)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
  })
}
