import { childEnvironment } from '../build/environment.ts'
import type { Problem } from '../model/problem.ts'
import { isPrerelease } from '../model/version.ts'
import { isRed } from '../report/problems.ts'
import { observeScene } from '../scene.ts'
import type { StepResult } from '../stage.ts'
import { gitIn } from '../version/git.ts'
import type { Scene } from '../version/scene.ts'
import { baseOf } from './release-pr/base.ts'
import { keepAll } from './release-pr/keep.ts'
import { leftBehind } from './release-pr/left.ts'
import { byNeeds, ownAmong } from './release-pr/needs.ts'
import { settingOf } from './release-pr/setting.ts'
import { startRuns } from './release-pr/starting.ts'
import type { ReleasePrStage } from './release-pr/stage.ts'
import { type MadeTag, tagLanded } from './release-pr/tagging.ts'

/**
 * Tags the releases whose pull request was merged, and keeps the next one up to date. Everything is read from manifests,
 * tags and branches anew, so that a run that was ended, or failed, leaves nothing that the next one could not go on from.
 */
export async function releasePrStep(stage: ReleasePrStage): Promise<StepResult> {
  const { ports } = stage
  ports.actions.group('Release pull request')
  try {
    const base = await baseOf(stage)
    if (typeof base !== 'string') return refused([base])
    const git = gitIn(stage.root, ports.process, childEnvironment(ports.process.environment))
    const scene = await observeScene(stage, git)
    if (!('root' in scene) || isRed(scene.problems, false)) return refused(scene.problems)
    const setting = await settingOf(stage, scene, base)
    if ('problems' in setting) return refused(setting.problems)
    const landed = await tagLanded(ports, scene, setting.packages, setting.units, {
      base,
      live: stage.inputs.live,
    })
    const { problems } = landed
    const { live } = stage.inputs
    const made = byNeeds(landed.made)
    const { left, started } = live
      ? await leftBehind(ports, scene, setting.packages, setting.units, base)
      : { left: [], started: [] }
    const tags = byNeeds([...left, ...made])
    const isHalted = isRed(problems, live)
    // what was merged and could not be tagged would be proposed a second time
    const kept = isHalted
      ? { problems: [], urls: [], summary: [] }
      : await withTags(scene, made, live, (tagged) => keepAll(stage, tagged, setting, base))
    // a job that fails hands nothing on: then this run releases none of them
    const own = isHalted || isRed(kept.problems, live) ? undefined : ownAmong(tags, scene.commit)
    // last, for it may wait
    const { own: handed, ...runs } = await startRuns(ports, { tags, started, own, commit: scene.commit, live })
    return {
      problems: [...scene.problems, ...problems, ...runs.problems, ...kept.problems],
      outputs: outputsOf(tags, handed, scene.commit, kept.urls),
      summary: [...made.map(({ tag }) => `Tagged \`${tag}\`.`), ...runs.summary, ...kept.summary],
    }
  } finally {
    ports.actions.endGroup()
  }
}

/**
 * Git in this checkout has to know the tags that were made through the API just now. In a dry run none was made, and they are
 * taken out of the checkout again.
 */
async function withTags<T>(
  scene: Scene,
  made: readonly MadeTag[],
  live: boolean,
  use: (scene: Scene) => Promise<T>,
): Promise<T> {
  try {
    for (const { tag, commit } of made) await scene.git('update-ref', `refs/tags/${tag}`, commit)
    return await use({ ...scene, tags: [...scene.tags, ...made.map(({ tag }) => tag)] })
  } finally {
    if (!live) for (const { tag } of made) await scene.git('update-ref', '-d', `refs/tags/${tag}`)
  }
}

/** Only what this run may publish: a tag on another commit than the run's is released by a run of its own. */
function outputsOf(
  made: readonly MadeTag[],
  first: MadeTag | undefined,
  commit: string,
  urls: readonly string[],
): StepResult['outputs'] {
  const own = first === undefined ? [] : [first, ...made.filter((each) => each !== first && each.commit === commit)]
  const packages = own.flatMap(({ package: { manifests }, version }) =>
    manifests.map(({ ecosystem, name }) => ({ ecosystem, name, version: version.text })),
  )
  return {
    tag: first?.tag ?? '',
    tags: JSON.stringify(own.map(({ tag }) => tag)),
    version: first?.version.text ?? '',
    prerelease: String(first !== undefined && isPrerelease(first.version)),
    packages: JSON.stringify(packages),
    'pull-requests': JSON.stringify(urls),
  }
}

const refused = (problems: readonly Problem[]): StepResult => ({
  problems,
  outputs: outputsOf([], undefined, '', []),
  summary: [],
})
