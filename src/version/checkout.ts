import path from 'node:path'
import type { Git } from './git.ts'

/** What else git tells of a checkout that is about to be changed. */
export interface Checkout {
  /** Absolute; shared by all worktrees. */
  readonly gitDirectory: string
  /** The commit at HEAD; `undefined` where there is none. */
  readonly commit: string | undefined
  readonly shallow: boolean
  /** Whether the folder lies below the top of the repository. */
  readonly below: boolean
  /** `undefined`: HEAD is detached. */
  readonly branch: string | undefined
  /** Tracked files that differ from the commit. */
  readonly dirty: readonly string[]
  /** The address of `origin`. */
  readonly origin: string | undefined
}

/** Asks for it, all at once. */
export async function observeCheckout(git: Git, root: string): Promise<Checkout> {
  const [places, status, origin] = await Promise.all([
    git('rev-parse', '--show-prefix', '--git-common-dir', '--is-shallow-repository', 'HEAD'),
    git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no', '-z'),
    git('config', '--get', 'remote.origin.url'),
  ])
  const [prefix = '', gitDirectory = '.git', shallow, commit] = places.stdout.split('\n')
  const lines = status.stdout.split('\0')
  const head = lines.find((line) => line.startsWith('# branch.head '))?.slice('# branch.head '.length)
  return {
    gitDirectory: path.resolve(root, gitDirectory),
    // without a commit git says HEAD again, and fails
    commit: places.code === 0 ? commit : undefined,
    shallow: shallow === 'true',
    below: prefix !== '',
    branch: head === '(detached)' ? undefined : head,
    dirty: lines.flatMap((line) => /^(?:1 (?:\S+ ){7}|u (?:\S+ ){9}|2 (?:\S+ ){8})(.+)$/.exec(line)?.[1] ?? []),
    origin: origin.code === 0 ? origin.stdout.trim() : undefined,
  }
}

/** `https://github.com/owner/name` of a remote's address, as browsers know it; `undefined` where it is none. */
export function webAddress(remote: string | undefined): string | undefined {
  const found =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|git@)([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      remote ?? '',
    )
  return found === null ? undefined : `https://${found[1]}/${found[2]}`
}
