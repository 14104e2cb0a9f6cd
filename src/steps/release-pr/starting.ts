import { type Problem, problem } from '../../model/problem.ts'
import { shortList } from '../../model/short-list.ts'
import type { Ports } from '../../ports.ts'
import type { GitHubRefusal } from '../../ports/github.ts'
import { neededBy } from './needs.ts'
import type { MadeTag } from './tagging.ts'

/** What became of the tags that this run does not release. */
export interface Started {
  /** A line of the summary for each that is released by a run of its own. */
  readonly summary: readonly string[]
  readonly problems: readonly Problem[]
}

/** What the run that made the tags releases itself. */
interface OwnRun {
  /** Every tag that was made, its own too. */
  readonly made: readonly MadeTag[]
  /** `undefined`: nothing. */
  readonly tag: string | undefined
  /** The commit that it is of. */
  readonly commit: string
  readonly live: boolean
}

/** Milliseconds between two attempts: GitHub does not know a tag everywhere in the moment that it is made. */
const pauses = [1000, 3000]

/**
 * Starts this workflow on each of the tags: a run releases one tag, and a tag that the job's own token makes starts none. Where
 * that is refused, it says what is left to do. A dry run starts nothing.
 */
export async function startRuns(
  ports: Pick<Ports, 'workflows' | 'run' | 'clock' | 'actions'>,
  made: readonly MadeTag[],
  own: OwnRun,
): Promise<Started> {
  const summary: string[] = []
  const problems: Problem[] = []
  for (const each of made) {
    if (!own.live) {
      ports.actions.line(`Would start the release of ${each.tag} in a run of its own.`)
      continue
    }
    const answer = await start(ports, each.tag)
    if (answer === true) {
      const needed = neededBy(each, own.made)
      const wait =
        needed.length === 0
          ? ''
          : ` It needs ${shortList(needed)}: if it is refused until that is out, run it again then.`
      ports.actions.line(`Started a run of its own for ${each.tag}.${wait}`)
      summary.push(`Started a run of its own for \`${each.tag}\`, which releases it.${wait}`)
    } else {
      problems.push(notStarted(each, answer, own, ports.run.workflow ?? 'release.yml'))
    }
  }
  return { summary, problems }
}

async function start(
  { workflows, run, clock }: Pick<Ports, 'workflows' | 'run' | 'clock'>,
  tag: string,
): Promise<true | GitHubRefusal> {
  if (run.workflow === undefined)
    return { refused: 'GITHUB_WORKFLOW_REF does not say which workflow this is', status: 0 }
  let answer = await workflows.start(run.workflow, tag)
  for (const pause of pauses) {
    if (answer === true || answer.status !== 422 || !/^no ref found/i.test(answer.refused)) break
    await clock.sleep(pause)
    answer = await workflows.start(run.workflow, tag)
  }
  return answer
}

function notStarted({ tag, commit }: MadeTag, why: GitHubRefusal, own: OwnRun, workflow: string): Problem {
  const isLate = commit !== own.commit
  const releases = own.tag === undefined ? 'this run releases nothing' : `this run releases ${own.tag}`
  const words = isLate
    ? `The tag ${tag} was made now, at ${commit.slice(0, 10)}; the run of that push did not make it.`
    : `This merge made the tag ${tag} as well, and ${releases}.`
  const answered = why.status === 0 ? why.refused : `GitHub answered ${why.status}, ${why.refused}`
  const fix = `${remedy(why, workflow)} This one is started by hand:\ngh workflow run ${workflow} --ref ${tag}`
  return problem(
    isLate ? 'release-pr-late' : 'release-pr-more',
    `${words} A run of its own could not be started: ${answered}.`,
    fix,
    { level: 'warning' },
  )
}

/** What lets a run do it the next time. */
function remedy({ status }: GitHubRefusal, workflow: string): string {
  if (status === 403) return 'Give the job of `release-pr` the permission `actions: write`.'
  return `See that ${workflow} has \`on: workflow_dispatch\`, on the default branch and at the tag, with no input that is required.`
}
