import { problem, type Problem } from '../../src/model/problem.ts'
import type { Git } from '../../src/version/git.ts'
import { distance, headOf, lastLines } from './git.ts'
import { counted, done, failed, type PhaseEnd, planned } from './phases.ts'
import type { Standing } from './preflight.ts'
import { pendingTags } from './pending.ts'

/** Takes over what the remote's branch has (rebase), and pushes what only this one has. Dry: says what it would do. */
export async function sync(standing: Standing, git: Git, live: boolean): Promise<PhaseEnd> {
  const { branch, remote, ahead, behind } = standing
  if (branch === undefined || remote === undefined) return planned('not without a branch and a remote')
  const pending = pendingTags(standing)
  if (pending.length > 0 && behind !== 0) return failed('the branches have diverged', [tagged(pending, branch)])
  // a release that was begun goes up with its tag
  const isPushed = ahead > 0 && pending.length === 0
  if (!live) return planned(dryWords(branch, behind, isPushed ? ahead : 0))
  const before = await headOf(git)
  if (behind !== 0) {
    const pulled = await git('pull', '--rebase', '--quiet', 'origin', branch)
    if (pulled.code !== 0) {
      await git('rebase', '--abort')
      return failed('the branches have diverged', [diverged(branch, `${pulled.stdout}\n${pulled.stderr}`)])
    }
  }
  const now = await distance(git, behind === 0 ? remote.branch : (await git('rev-parse', 'FETCH_HEAD')).stdout.trim())
  const isToPush = (now.ahead > 0 || remote.branch === undefined) && pending.length === 0
  if (isToPush) {
    const pushed = await git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
    if (pushed.code !== 0) {
      const stands = behind === 0 ? '' : ` What origin has was taken over; before, HEAD was at ${before.slice(0, 7)}.`
      return failed('the push was refused', [pushRefused(branch, `${lastLines(pushed.stderr)}${stands}`)])
    }
  }
  const words = [
    ...(behind === 0 ? [] : [behind === 'unknown' ? 'pulled' : `pulled ${counted(behind, 'commit')}`]),
    ...(isToPush ? [`pushed ${counted(now.ahead, 'commit')}`] : []),
  ]
  return done(words.length === 0 ? `in step with origin/${branch}` : words.join(', '))
}

function dryWords(branch: string, behind: number | 'unknown', ahead: number): string {
  const words = [
    ...(behind === 0 ? [] : [`pull ${behind === 'unknown' ? 'what is new' : counted(behind, 'commit')} (rebase)`]),
    ...(ahead === 0 ? [] : [`push ${counted(ahead, 'commit')}`]),
  ]
  return words.length === 0 ? `in step with origin/${branch}` : `would ${words.join(', ')}`
}

function diverged(branch: string, words: string): Problem {
  return problem(
    'branch-diverged',
    `${branch} here and on \`origin\` have diverged, and git could not put one after the other:\n${lastLines(words)}`,
    `The rebase was taken back: nothing is changed. By hand: git pull --rebase origin ${branch}`,
  )
}

function tagged(tags: readonly string[], branch: string): Problem {
  const names = tags.join(', ')
  return problem(
    'branch-diverged',
    `${names} is committed and tagged here and not pushed, and \`origin\` has new commits on ${branch}: the tag would have to move.`,
    `Take the release back, and run the same command again:\n    git tag --delete ${tags.join(' ')}\n    git reset --keep HEAD~1`,
  )
}

/** The problem of a push that the remote did not take. */
export function pushRefused(what: string, words: string): Problem {
  return problem(
    'push-refused',
    `\`origin\` did not take ${what}:\n${words}`,
    'If somebody pushed in the meantime, run the same command again. If the branch is protected, ask for the right to push to it, or release by a pull request.',
  )
}
