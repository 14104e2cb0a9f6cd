import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Ports } from '../ports.ts'
import type { LockOwner } from '../ports/locks.ts'
import type { Command } from '../ports/process.ts'

/** A build lock in hand. `problems` are warnings: whose it was before. */
export interface BuildLock {
  readonly problems: readonly Problem[]
  release(): Promise<void>
}

/** What the lock is made of. */
export interface LockPlace {
  /** The repository's folder, absolute. */
  readonly root: string
  /** `build.lock-directory` of the config. */
  readonly directory: string | undefined
  readonly env: Command['env']
}

/**
 * Takes the build lock, so that one build runs at a time: two would take away each other's files. On a runner nothing is
 * locked: there every job has its own temporary folder, and a lock that a cancelled job left behind would only stand in the way.
 */
export async function takeBuildLock(
  { locks, process, run }: Pick<Ports, 'locks' | 'process' | 'run'>,
  place: LockPlace,
  work: string,
): Promise<BuildLock | { readonly problem: Problem }> {
  if (run.runId !== undefined) return { problems: [], release: () => Promise.resolve() }
  const file = await buildLockFile(process, place)
  if (typeof file !== 'string') return file
  try {
    const taken = await locks.take(file, work)
    if ('owner' in taken) return { problem: lockedProblem(taken.owner, file) }
    const problems = taken.instead === undefined ? [] : [takenOver(taken.instead, file)]
    return { problems, release: () => taken.release() }
  } catch (error) {
    return { problem: unwritable(file, error) }
  }
}

/** The lock's file, absolute: in the folder of the config (`~/` and paths from the repository's folder), or in the repository's git folder. */
export async function buildLockFile(
  process: Ports['process'],
  { root, directory, env }: LockPlace,
): Promise<string | { readonly problem: Problem }> {
  if (directory !== undefined) {
    const home = env['HOME'] ?? env['USERPROFILE']
    const isBelowHome = /^~(?=\/|$)/.test(directory) && home !== undefined
    return path.join(isBelowHome ? path.join(home, directory.slice(1)) : path.resolve(root, directory), 'build.lock')
  }
  const { code, stdout } = await process.run({
    // shared by all worktrees
    argv: ['git', '-c', 'safe.directory=*', 'rev-parse', '--git-common-dir'],
    cwd: root,
    env,
    deadline: 60_000,
  })
  if (code === 0) return path.join(path.resolve(root, stdout.trim()), 'release-action', 'build.lock')
  return {
    problem: problem(
      'checkout-missing',
      `There is no checkout of a commit in ${root}, whose git folder holds the build lock.`,
      'Run it in the folder of the repository.',
    ),
  }
}

/** The problem that a lock in other hands is. */
export function lockedProblem(owner: LockOwner, file: string): Problem {
  const who = ownerWords(owner)
  if (owner.state !== 'elsewhere') {
    return problem(
      'build-locked',
      `Another build is running: ${who}. Its lock is ${file}.`,
      owner.pid === undefined
        ? 'Start again in a few seconds: a lock that nobody has written by then is taken over.'
        : `Wait until it has ended. If it hangs, end it (kill ${owner.pid}) and start again: the lock of a process that is gone is taken over at once.`,
    )
  }
  return problem(
    'build-locked-elsewhere',
    `A build of another machine has the lock: ${who}. It is ${file}.`,
    'Wait until it has ended. Its processes cannot be seen from here, so its lock is taken over when it has been silent for 10 minutes. If you know that it is gone: release-action unlock --force',
  )
}

/** The warning that a lock was left behind and taken over. */
function takenOver(owner: LockOwner, file: string): Problem {
  const who = ownerWords(owner)
  if (owner.state === 'dead') {
    return problem(
      'build-lock-dead',
      `A build was ended before it could give back the lock, which is taken over: ${who}.`,
      'Nothing has to be done. If that build was not ended by you, its log says why.',
      { level: 'warning' },
    )
  }
  return problem(
    'build-lock-stale',
    `The lock ${file} is taken over, since its owner has been silent for ${minutes(owner.silence)}: ${who}.`,
    'Nothing has to be done if that build is gone. If it still runs, its machine was asleep or without its network: end one of the two.',
    { level: 'warning' },
  )
}

/** `process 42 of laptop, since 2026-01-01T00:00:00.000Z (build of wheels-linux-x86_64)`. */
export function ownerWords({ pid, host, since, work }: LockOwner): string {
  // the file may be anybody's: it must not write to the terminal what it likes
  const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?').slice(0, 200)
  if (pid === undefined) return `somebody whom its file does not tell, since ${plain(since)}`
  return `process ${pid} of ${plain(host)}, since ${plain(since)}${work === undefined ? '' : ` (${plain(work)})`}`
}

/** `12 minutes`, rounded down. */
export function minutes(milliseconds: number): string {
  const count = Math.floor(milliseconds / 60_000)
  return count === 1 ? '1 minute' : `${count} minutes`
}

function unwritable(file: string, error: unknown): Problem {
  const words =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
  return problem(
    'build-lock-unwritable',
    `The build lock ${file} cannot be taken: ${words}`,
    'Name a folder that you may write to: build.lock-directory in the config.',
  )
}
