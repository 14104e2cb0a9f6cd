import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import path from 'node:path'
import type { Git } from '../../src/version/git.ts'
import type { Standing } from './preflight.ts'

/** A folder for what a run makes on the way; removed when it ends. */
export interface Scratch {
  readonly folder: string
  remove(): Promise<void>
}

/** Makes one. */
export async function openScratch(): Promise<Scratch> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'release-action-release-')))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) }
}

/**
 * A clone in which a dry run commits, tags and builds as a live one would in the checkout, on the same branch and with the
 * same remote. No hook runs and nothing is signed: those are for the real commit. Throws with git's words.
 */
export async function cloneForDryRun(git: Git, root: string, folder: string, standing: Standing): Promise<string> {
  const top = (await git('rev-parse', '--show-toplevel')).stdout.trim()
  const clone = path.join(folder, 'repository')
  await must(git('clone', '--quiet', '--no-checkout', top, clone))
  const inside = (...argv: readonly string[]) => must(git('-C', clone, ...argv))
  await inside('config', 'core.hooksPath', devNull)
  await inside('config', 'commit.gpgSign', 'false')
  await inside('config', 'tag.gpgSign', 'false')
  for (const name of ['user.name', 'user.email']) {
    const { code, stdout } = await git('config', '--get', name)
    await inside('config', name, code === 0 ? stdout.trim() : 'release-action dry run')
  }
  await inside('checkout', '--quiet', '-B', standing.branch ?? standing.main, standing.commit)
  if (standing.origin === undefined || standing.remote === undefined) await inside('remote', 'remove', 'origin')
  else await inside('remote', 'set-url', 'origin', standing.origin)
  return path.join(clone, path.relative(top, await realpath(root)))
}

async function must(running: ReturnType<Git>): Promise<void> {
  const { code, stderr } = await running
  if (code !== 0) throw new Error(`git: ${stderr.trim()}`)
}
