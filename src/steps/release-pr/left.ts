import type { Ports } from '../../ports.ts'
import type { StartedRun } from '../../ports/workflows.ts'
import { findLanded } from '../../release-pr/landed.ts'
import type { PullUnit } from '../../release-pr/unit.ts'
import { tagFor } from '../../model/tag-template.ts'
import type { Scene } from '../../version/scene.ts'
import { byNeeds, ownAmong } from './needs.ts'
import { type MadeTag, tagMessage, type Written } from './tagging.ts'

/** Seconds in which GitHub lets a run be started again (GitHub docs, "Re-running workflows and jobs"): 30 days. */
const youth = 30 * 86_400

/** Young tags of merged releases. */
export interface LeftBehind {
  /** Those that nobody publishes. */
  readonly left: readonly MadeTag[]
  /** Those that have a run of their own, which may still be at work. */
  readonly started: readonly MadeTag[]
}

const nothing: LeftBehind = { left: [], started: [] }

type Reach = Pick<Ports, 'actions' | 'clock' | 'github' | 'pulls' | 'run' | 'workflows'>

/**
 * Tags of merged releases that an earlier run, or an earlier attempt of this one, made and could do no more for: nobody publishes
 * them. Asks GitHub about young tags alone, and leaves alone whatever a run is at work on, or has begun to publish.
 */
export async function leftBehind(
  ports: Reach,
  scene: Scene,
  written: readonly Written[],
  units: readonly PullUnit[],
  base: string,
): Promise<LeftBehind> {
  const { run, actions } = ports
  const tags = (await youngTags(scene, written, ports.clock.now() / 1000)).filter(
    // this very run has only just begun
    ({ commit }) => commit !== scene.commit || run.attempt > 1,
  )
  const left: MadeTag[] = []
  const started: MadeTag[] = []
  for (const commit of new Set(tags.map((each) => each.commit))) {
    const own = tags.filter((each) => each.commit === commit)
    const looked = await unattended(ports, own, commit === scene.commit, base)
    started.push(...looked.started)
    for (const each of looked.left) {
      const heads = units.filter((unit) => unit.packages.includes(each.package.id)).map((unit) => unit.head)
      const landed = await findLanded(ports.pulls, [commit], heads, base)
      if (landed === undefined || !('commit' in landed) || landed.commit !== commit) continue
      actions.line(
        `${each.tag} was tagged at ${commit.slice(0, 7)} before, and no run publishes it: it is made up for.`,
      )
      left.push(each)
    }
  }
  return { left, started: byNeeds(started) }
}

/** The tags of today's versions that this step made not long ago: by their object, which a person's tag of that name may not have. */
async function youngTags({ git, tags }: Scene, written: readonly Written[], now: number): Promise<readonly MadeTag[]> {
  const found: MadeTag[] = []
  for (const { package: one, version, isTagged } of written) {
    if (version === undefined || !isTagged) continue
    const tag = tagFor(one.tags[0], one.name, version.text)
    if (!tags.includes(tag)) continue
    const format = '--format=%(objecttype) %(*objectname) %(taggerdate:unix) %(contents:subject)'
    const { stdout } = await git('for-each-ref', format, `refs/tags/${tag}`)
    const [, commit, made, subject] = /^tag ([0-9a-f]{40}) (\d+) (.*)$/m.exec(stdout) ?? []
    if (commit === undefined || subject !== tagMessage(tag).trim() || now - Number(made) > youth) continue
    found.push({ tag, commit, version, package: one })
  }
  return found
}

/** Those of one commit that nobody publishes; `isHere`: the commit is this run's, in a later attempt. */
async function unattended(
  { workflows, github, run, actions }: Reach,
  tags: readonly MadeTag[],
  isHere: boolean,
  base: string,
): Promise<LeftBehind> {
  const commit = tags[0]?.commit ?? ''
  const asked =
    run.workflow === undefined
      ? { refused: 'GITHUB_WORKFLOW_REF does not say which workflow this is' }
      : await workflows.runs(run.workflow, commit)
  if ('refused' in asked) {
    actions.line(`It could not be asked whether ${tags.map(({ tag }) => tag).join(', ')} has a run: ${asked.refused}.`)
    // what this attempt is here for needs nobody's word
    if (!isHere) return nothing
  }
  const runs: readonly StartedRun[] = 'refused' in asked ? [] : asked
  const started = tags.filter(({ tag }) => runs.some(({ ref }) => ref === tag))
  const alone = tags.filter((each) => !started.includes(each))
  const merge = runs.filter(({ ref, id }) => ref === base && String(id) !== run.runId)
  // the run of the merge releases one of them itself, and starts the others before it ends
  if (alone.length === 0 || (!isHere && merge.some(({ isOver }) => !isOver))) return { left: [], started }
  const handed = isHere ? undefined : ownAmong(byNeeds(tags), commit)
  const isHanded = handed !== undefined && (await hasGoneOn(workflows, merge))
  const open = alone.filter((each) => !(isHanded && each === handed))
  const releases = open.length === 0 ? [] : await github.releases()
  if ('refused' in releases) return { left: [], started }
  // a draft of another run stands for files that it built, and is for that one to finish
  const isDone = ({ tag }: MadeTag): boolean => releases.some((each) => each.tag === tag && !(isHere && each.draft))
  return { left: open.filter((each) => !isDone(each)), started }
}

/** Whether any job of these runs ended well: then the one of this step did, and a person has seen what became of the rest. */
async function hasGoneOn(workflows: Reach['workflows'], runs: readonly StartedRun[]): Promise<boolean> {
  for (const { id, conclusion } of runs) {
    if (conclusion === 'success') return true
    const told = await workflows.conclusions(id)
    if ('refused' in told || told.includes('success')) return true
  }
  return false
}
