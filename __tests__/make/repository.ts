import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const start = promisify(execFile)

/** A real git repository in a folder of its own, whose configuration is nobody's. */
export interface Repository {
  readonly root: string
  /** Runs git there and gives what it says. */
  readonly git: (...argv: readonly string[]) => Promise<string>
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>
  /** Commits everything at a fixed time and gives the commit. */
  readonly commit: () => Promise<string>
  readonly remove: () => Promise<void>
}

/** Git's whole environment in a test: no configuration of this machine, a fixed author and time. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: path.join(tmpdir(), 'no-such-git-configuration'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '1790000000 +0000',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '1790000000 +0000',
}

/** Makes one with these files, not yet committed. */
export async function makeRepository(files: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-repository-')))
  const git = async (...argv: readonly string[]): Promise<string> =>
    (await start('git', [...argv], { cwd: root, env: gitEnvironment })).stdout.trim()
  const write: Repository['write'] = async (wanted) => {
    for (const [name, content] of Object.entries(wanted)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true })
      await writeFile(path.join(root, name), content)
    }
  }
  await git('init', '--quiet', '--initial-branch', 'main')
  await write(files)
  const commit = async (): Promise<string> => {
    await git('add', '--all')
    await git('commit', '--quiet', '--allow-empty', '--message', 'change')
    return git('rev-parse', 'HEAD')
  }
  return { root, git, write, commit, remove: () => rm(root, { recursive: true, force: true }) }
}
