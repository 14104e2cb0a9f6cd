import { devNull } from 'node:os'
import path from 'node:path'
import { type Problem, problem } from '../../src/model/problem.ts'
import type { Git } from '../../src/version/git.ts'
import { lastLines } from '../release/git.ts'

/**
 * A clone at the commit of a tag, so that the checkout stays as it is; a tag that is on `origin` alone is fetched into the clone.
 * No hook runs.
 */
export async function cloneAtTag(
  git: Git,
  top: string,
  folder: string,
  tag: string,
): Promise<{ readonly folder: string } | { readonly problem: Problem }> {
  const made = await git('clone', '--quiet', '--no-checkout', '--config', `core.hooksPath=${devNull}`, top, folder)
  if (made.code !== 0) return { problem: failed(tag, made.stderr) }
  const inside = (...argv: readonly string[]) => git('-C', folder, ...argv)
  const known = await inside('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`)
  if (known.code !== 0) {
    const address = (await git('config', '--get', 'remote.origin.url')).stdout.trim()
    // the remote may be a folder that is named from the checkout
    const from = address.startsWith('.') ? path.resolve(top, address) : address
    const fetched = await inside('fetch', '--quiet', '--depth', '1', from, `refs/tags/${tag}:refs/tags/${tag}`)
    if (fetched.code !== 0) return { problem: failed(tag, fetched.stderr) }
  }
  const out = await inside('checkout', '--quiet', '--detach', `refs/tags/${tag}`)
  return out.code === 0 ? { folder } : { problem: failed(tag, out.stderr) }
}

const failed = (tag: string, words: string): Problem =>
  problem(
    'release-unknown',
    `The sources of ${tag} cannot be had: ${lastLines(words)}`,
    'Fetch the tag (git fetch origin --tags), or name the repository on GitHub: --repository OWNER/NAME.',
  )
