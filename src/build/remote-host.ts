import path from 'node:path'
import type { RemoteBuild } from '../model/config.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Command, Exit, Process } from '../ports/process.ts'

/** What `ssh` says when it could not do its own part (ssh(1), "Exit status"). */
const sshFailed = 255

/** What rsync ends with where the line breaks (rsync(1), "EXIT VALUES"). */
const streamFailed = 12

/** What a machine is asked with; `onLine` shows what goes on. */
export interface Line {
  readonly process: Process
  /** The environment of `ssh` and `rsync` alone: no program of the project sees the agent's socket. */
  readonly env: Command['env']
  readonly cwd: string
  readonly onLine: (line: string) => void
  readonly remote: RemoteBuild
  /** Milliseconds that are left. */
  readonly left: () => number
}

/** Whether nothing of it can be taken for an option, or for something that a shell obeys. */
export function isSafe({ host, user, port, directory }: RemoteBuild): boolean {
  return (
    /^(?:[A-Za-z0-9][\w.-]*|\[[0-9A-Fa-f:.]+\])$/.test(host) &&
    (user === undefined || /^[A-Za-z_][\w.-]*$/.test(user)) &&
    (port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536)) &&
    /^(?:~\/|\/)?[\w.][\w./-]*$/.test(directory) &&
    !directory.split('/').includes('..')
  )
}

/** The folder as every program of `ssh` takes it: relative to the user's home, or from the root. */
export const folderOf = ({ directory }: RemoteBuild): string => directory.replace(/^~\//, '').replace(/\/+$/, '')

/** `user@host`, for people. */
export const hostWords = ({ user, host, port }: RemoteBuild): string =>
  `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`

/**
 * The options of each connection: nothing is asked, no key is accepted that was not known before, nothing of this machine is
 * lent to that one, and a dead line ends within a minute (ssh_config(5)).
 */
function options({ user, port }: RemoteBuild): readonly string[] {
  return [
    'BatchMode=yes',
    'StrictHostKeyChecking=yes',
    'ConnectTimeout=20',
    'ServerAliveInterval=15',
    'ServerAliveCountMax=4',
    'ClearAllForwardings=yes',
    'ForwardAgent=no',
    'ForwardX11=no',
    'RequestTTY=no',
    // nothing of it may run on this machine, or change the command that was given
    'PermitLocalCommand=no',
    'RemoteCommand=none',
  ]
    .flatMap((each) => ['-o', each])
    .concat(port === undefined ? [] : ['-p', String(port)], user === undefined ? [] : ['-l', user])
}

const plainHost = ({ host }: RemoteBuild): string => host.replace(/^\[|\]$/g, '')

/** Runs a command there. It is words of letters, digits and `._/-` alone, which every login shell takes as they stand. */
export function ssh(line: Line, words: readonly string[], more: Pick<Command, 'input' | 'output'> = {}): Promise<Exit> {
  const argv = ['ssh', ...options(line.remote), '--', plainHost(line.remote), ...words] as const
  return start(line, argv, more)
}

/** Sends a whole folder's content into one there, or brings one here. Links come along on the way there alone. */
export function rsync(line: Line, from: string, to: string, direction: 'there' | 'here'): Promise<Exit> {
  const shell = ['ssh', ...options(line.remote)].join(' ')
  const there = (folder: string): string => `${line.remote.host}:${folder}/`
  const here = (folder: string): string => `${folder}${path.sep}`
  const [source, target] = direction === 'there' ? [here(from), there(to)] : [there(from), here(to)]
  const what = direction === 'there' ? '-rlpt' : '-rt'
  return start(line, ['rsync', what, '--compress', '--timeout=120', '-e', shell, '--', source, target], {})
}

/** Runs a program of this machine that has to do with the line. */
export function start(line: Line, argv: Command['argv'], more: Pick<Command, 'input' | 'output'>): Promise<Exit> {
  const { process, cwd, env, onLine } = line
  return process.run({ argv, cwd, env, onLine, deadline: Math.max(1, line.left()), ...more })
}

/** The problem that a broken line is; `undefined` where `ssh` did its part, so that the words are those of what ran there. */
export function lineProblem(remote: RemoteBuild, exit: Exit): Problem | undefined {
  const host = hostWords(remote)
  if (exit.code === 'missing')
    return problem('tool-missing', 'ssh is not installed.', 'Install OpenSSH: openssh-client.')
  const words = exit.stderr.trim().split('\n').slice(-6).join('\n')
  // rsync ends with a code of its own where ssh could not do its part, and hands on the words
  const isOfSsh =
    exit.code === sshFailed || (exit.code === streamFailed && /^ssh: |denied \(\w|verification failed/m.test(words))
  if (!isOfSsh) return undefined
  if (/host key verification failed|host identification has changed|host key is known for/i.test(words)) {
    return problem(
      'build-host-key',
      `ssh does not trust the key of ${host}: ${words}`,
      `Log in once by hand, compare the fingerprint with the one that its owner tells you, and accept it: ssh ${host}`,
    )
  }
  if (/permission denied|too many authentication failures/i.test(words)) {
    return problem(
      'build-host-denied',
      `${host} refused the login: ${words}`,
      `Let this machine in by key: ssh-copy-id ${host}; load a key with a passphrase into the agent: ssh-add`,
    )
  }
  return problem(
    'build-host-unreachable',
    `${host}, which build.remote names, cannot be reached: ${words === '' ? 'the line broke' : words}`,
    `Try it in a terminal: ssh ${host} true`,
  )
}
