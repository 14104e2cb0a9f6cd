import { childEnvironment } from '../../src/build/environment.ts'
import type { Process } from '../../src/ports/process.ts'
import { type Git, gitIn } from '../../src/version/git.ts'

/** What git needs to reach a remote and to sign; programs of a build do not. */
const own =
  /^(?:GIT_(?!DIR$|WORK_TREE$|INDEX_FILE$|PREFIX$|OBJECT_DIRECTORY$|COMMON_DIR$)\w+|SSH_\w+|GPG_TTY|GNUPGHOME|XDG_\w+|DISPLAY|WAYLAND_DISPLAY|DBUS_SESSION_BUS_ADDRESS)$/

/** Git in a folder as the person at the terminal has it set up: keys, helpers, name; never with a token of a registry. */
export function personalGit(root: string, process: Process): Git {
  const more = Object.entries(process.environment).filter(([name]) => own.test(name))
  return gitIn(root, process, childEnvironment(process.environment, Object.fromEntries(more)))
}

/** What the remote `origin` has. */
export interface RemoteState {
  /** The commit of the branch there; `undefined`: there is no such branch. */
  readonly branch: string | undefined
  /** Commits by tag, as the tags peel. */
  readonly tags: ReadonlyMap<string, string>
  /** The branch that its HEAD is on, where it says so. */
  readonly head: string | undefined
}

/** Asks `origin` in one go, without changing anything here; git's words where it does not answer. */
export async function observeRemote(
  git: Git,
  branch: string | undefined,
): Promise<RemoteState | { readonly unreachable: string }> {
  const patterns = ['HEAD', ...(branch === undefined ? [] : [`refs/heads/${branch}`]), 'refs/tags/*']
  const { code, stdout, stderr } = await git('ls-remote', '--symref', 'origin', ...patterns)
  if (code !== 0) {
    const words = code === 'timeout' ? 'it gave no answer within two minutes' : lastLines(stderr)
    return { unreachable: words }
  }
  const tags = new Map<string, string>()
  let there: string | undefined
  let head: string | undefined
  for (const line of stdout.split('\n')) {
    const [value = '', ref = ''] = line.split('\t')
    if (ref === `refs/heads/${branch ?? ''}`) there = value
    if (ref === 'HEAD' && value.startsWith('ref: refs/heads/')) head = value.slice('ref: refs/heads/'.length)
    // an annotated tag is told twice; the second line, `^{}`, is the commit
    const tag = /^refs\/tags\/(.+?)(\^\{\})?$/.exec(ref)
    if (tag?.[1] !== undefined) tags.set(tag[1], value)
  }
  return { branch: there, tags, head }
}

/** How many commits only one side has; `behind` is `unknown` where the remote's commits are not here yet. */
export async function distance(
  git: Git,
  there: string | undefined,
): Promise<{ readonly ahead: number; readonly behind: number | 'unknown' }> {
  if (there === undefined) return { ahead: await count(git, 'HEAD'), behind: 0 }
  const known = await git('cat-file', '-e', `${there}^{commit}`)
  if (known.code !== 0) return { ahead: 0, behind: 'unknown' }
  return { ahead: await count(git, `${there}..HEAD`), behind: await count(git, `HEAD..${there}`) }
}

async function count(git: Git, range: string): Promise<number> {
  const { code, stdout } = await git('rev-list', '--count', range)
  return code === 0 ? Number(stdout.trim()) : 0
}

/** The commit that HEAD is at. */
export async function headOf(git: Git): Promise<string> {
  return (await git('rev-parse', 'HEAD')).stdout.trim()
}

/** The last lines that a program said, as one paragraph; hints are left out. */
export function lastLines(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
  return lines.slice(-6).join('\n').trim() || 'it said nothing'
}

/** `owner/name` and the address of GitHub's API for a remote; `undefined` where it is none that a browser knows. */
export function repositoryOf(
  web: string | undefined,
): { readonly name: string; readonly serverUrl: string; readonly apiUrl: string } | undefined {
  const found = /^(https:\/\/([^/]+))\/([^/]+\/[^/]+)$/.exec(web ?? '')
  if (found === null) return undefined
  const [, serverUrl = '', host = '', name = ''] = found
  // an Enterprise server has its API below its own address, github.com and GHE.com have a host of its own
  const apiUrl = /^github\.com$|\.ghe\.com$/.test(host) ? `https://api.${host}` : `${serverUrl}/api/v3`
  return { name, serverUrl, apiUrl }
}
