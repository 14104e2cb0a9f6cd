import { type Problem, problem } from '../../model/problem.ts'
import { shortList } from '../../model/short-list.ts'
import type { Ports } from '../../ports.ts'
import type { GitHubRefusal } from '../../ports/github.ts'
import { afterNeeds } from '../../publish/after-needs.ts'
import { neededBy } from './needs.ts'
import type { MadeTag } from './tagging.ts'

/** What became of the tags that are to be released. */
export interface Started {
  /** A line of the summary for each that is released by a run of its own. */
  readonly summary: readonly string[]
  readonly problems: readonly Problem[]
  /** The tag that this run releases itself. */
  readonly own: MadeTag | undefined
}

/** What there is to be released; every list in the order of what needs what. */
export interface Pending {
  /** Tags that no run is at work on. */
  readonly tags: readonly MadeTag[]
  /** Those of an earlier run that have one, which others may need. */
  readonly started: readonly MadeTag[]
  /** Which of {@link tags} this run would release itself. */
  readonly own: MadeTag | undefined
  /** The commit of this run. */
  readonly commit: string
  readonly live: boolean
}

type Reach = Pick<Ports, 'workflows' | 'run' | 'clock' | 'actions'>

/** How far a tag has come. `over`: its run ended, and not well. `late`: it has not ended in time. */
type Came =
  | { readonly kind: 'own' | 'started' | 'out' | 'late' }
  | { readonly kind: 'over'; readonly conclusion: string }
  | { readonly kind: 'refused'; readonly why: GitHubRefusal }
  | { readonly kind: 'held'; readonly by: readonly MadeTag[] }

/** Milliseconds between two attempts: GitHub does not know a tag everywhere in the moment that it is made. */
const pauses = [1000, 3000]
/** Milliseconds between two questions for a run, and how long one is waited for: 45 minutes. */
const between = 15_000
const patience = 45 * 60_000

/**
 * Starts this workflow on each of the tags but the run's own: a run releases one tag, and a tag that the job's own token makes
 * starts none. What is needed is started first, and what needs it when that is out; so is the run's own handed on. Where GitHub
 * starts nothing, the run takes the first one itself, and says what is left to do. A dry run starts nothing.
 */
export async function startRuns(ports: Reach, pending: Pending): Promise<Started> {
  const all = [...pending.started, ...pending.tags]
  const last = ports.clock.now() + patience
  const came = new Map<MadeTag, Came>()
  const isNeeded = (each: MadeTag): boolean => all.some((other) => neededBy(other, all).includes(each))
  const go = async (each: MadeTag, before: readonly MadeTag[]): Promise<Came> => {
    const by = neededBy(each, before).filter((one) => came.get(one)?.kind !== 'out')
    if (by.length > 0) return { kind: 'held', by }
    if (each === pending.own) return { kind: 'own' }
    if (!pending.started.includes(each)) {
      const answer = await start(ports, each.tag)
      if (answer !== true) return { kind: 'refused', why: answer }
      ports.actions.line(`Started a run of its own for ${each.tag}.`)
    }
    if (!isNeeded(each)) return { kind: 'started' }
    ports.actions.line(`What needs ${each.tag} waits for it, until ${new Date(last).toISOString()} at the latest.`)
    return outOf(ports, each, last)
  }
  if (!pending.live) {
    for (const { tag } of pending.tags.filter((each) => each !== pending.own)) {
      ports.actions.line(`Would start the release of ${tag} in a run of its own.`)
    }
    return { summary: [], problems: [], own: pending.own }
  }
  await afterNeeds(all, Math.max(1, all.length), neededBy, async (each) => {
    came.set(each, await go(each, all.slice(0, all.indexOf(each))))
  })
  return told(ports, pending, came)
}

async function start({ workflows, run, clock }: Reach, tag: string): Promise<true | GitHubRefusal> {
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

/** Waits until the run of a tag is over. One that GitHub does not tell of yet is waited for as well. */
async function outOf({ workflows, run, clock }: Reach, { tag, commit }: MadeTag, last: number): Promise<Came> {
  for (;;) {
    const runs = await workflows.runs(run.workflow ?? '', commit)
    const newest = 'refused' in runs ? undefined : runs.find(({ ref }) => ref === tag)
    if (newest?.isOver === true) {
      const { conclusion = 'unknown' } = newest
      return conclusion === 'success' ? { kind: 'out' } : { kind: 'over', conclusion }
    }
    if (clock.now() + between > last) return { kind: 'late' }
    await clock.sleep(between)
  }
}

/** What is told of each, and which tag is handed on. */
function told({ run }: Reach, { tags, own: meant, commit }: Pending, came: ReadonlyMap<MadeTag, Came>): Started {
  const isHeld = meant !== undefined && came.get(meant)?.kind === 'held'
  // where nothing can be started, this run can do the first one
  const instead = isHeld ? tags.find((each) => each.commit === commit && came.get(each)?.kind === 'refused') : undefined
  const own = isHeld ? instead : meant
  const workflow = run.workflow ?? 'release.yml'
  const summary: string[] = []
  const problems: Problem[] = []
  for (const each of tags.filter((one) => one !== own)) {
    const end = came.get(each)
    const refusal = end === undefined ? undefined : refusalOf(end, came)
    if (refusal !== undefined) problems.push(notStarted(each, refusal, { own, commit, workflow }))
    else if (end?.kind === 'held') problems.push(held(each, end.by, came, each === meant))
    else summary.push(`Started a run of its own for \`${each.tag}\`, which releases it.`)
  }
  return { summary, problems, own }
}

/** GitHub's refusal to start it, or to start what it needs. */
function refusalOf(end: Came, came: ReadonlyMap<MadeTag, Came>): GitHubRefusal | undefined {
  if (end.kind === 'refused') return end.why
  if (end.kind !== 'held') return undefined
  const ends = end.by.flatMap((each) => came.get(each) ?? [])
  return ends.map((each) => refusalOf(each, came)).find((each) => each !== undefined)
}

function held({ tag }: MadeTag, by: readonly MadeTag[], came: ReadonlyMap<MadeTag, Came>, isOwn: boolean): Problem {
  const whose = by.map((each) => {
    const end = came.get(each)
    if (end?.kind === 'over') return `the run of ${each.tag} ended with \`${end.conclusion}\``
    return end?.kind === 'late' ? `the run of ${each.tag} had not ended after 45 minutes` : `${each.tag} waits as well`
  })
  return problem(
    'release-pr-waits',
    `${tag} needs ${shortList(by.map((each) => each.tag))}, and ${whose.join(', ')}. It is not released yet.`,
    'Finish what it needs. Then run this job again, or push to the default branch: what is left is started by that.',
    // a job that fails hands nothing on, and is found again by that
    { level: isOwn ? 'error' : 'warning' },
  )
}

interface Standing {
  readonly own: MadeTag | undefined
  readonly commit: string
  readonly workflow: string
}

function notStarted({ tag, commit }: MadeTag, why: GitHubRefusal, { own, commit: here, workflow }: Standing): Problem {
  const isLate = commit !== here
  const releases = own === undefined ? 'this run releases nothing' : `this run releases ${own.tag}`
  const words = isLate
    ? `The tag ${tag} is at ${commit.slice(0, 10)}; the run of that push did not release it.`
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
