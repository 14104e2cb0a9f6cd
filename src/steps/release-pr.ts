import { childEnvironment } from '../build/environment.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isPrerelease } from '../model/version.ts'
import { isRed } from '../report/problems.ts'
import { observeScene } from '../scene.ts'
import type { StepResult } from '../stage.ts'
import { gitIn } from '../version/history.ts'
import type { Scene } from '../version/scene.ts'
import { baseOf } from './release-pr/base.ts'
import { keepAll } from './release-pr/keep.ts'
import { settingOf } from './release-pr/setting.ts'
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
    const { made, problems } = await tagLanded(ports, scene, setting.packages, setting.units, {
      base,
      live: stage.inputs.live,
    })
    // what was merged and could not be tagged would be proposed a second time
    if (isRed(problems, stage.inputs.live)) return { ...refused(problems), outputs: outputsOf(made, scene.commit, []) }
    const tagged = await withTags(scene, made)
    const kept = await keepAll(stage, tagged, setting, base)
    const late = made.filter((each) => each.commit !== scene.commit).map((each) => tooLate(each))
    const [first, ...others] = made.filter((each) => each.commit === scene.commit).map(({ tag }) => tag)
    const left = first === undefined || others.length === 0 ? [] : [notInThisRun(first, others)]
    return {
      problems: [...scene.problems, ...problems, ...late, ...left, ...kept.problems],
      outputs: outputsOf(made, scene.commit, kept.urls),
      summary: [...made.map(({ tag }) => `Tagged \`${tag}\`.`), ...kept.summary],
    }
  } finally {
    ports.actions.endGroup()
  }
}

/** Git in this checkout has to know the tags that were made through the API just now. */
async function withTags(scene: Scene, made: readonly MadeTag[]): Promise<Scene> {
  for (const { tag, commit } of made) await scene.git('update-ref', `refs/tags/${tag}`, commit)
  return { ...scene, tags: [...scene.tags, ...made.map(({ tag }) => tag)] }
}

/** Only what this run may publish: a tag on another commit than the run's is told as a problem instead. */
function outputsOf(made: readonly MadeTag[], commit: string, urls: readonly string[]): StepResult['outputs'] {
  const own = made.filter((each) => each.commit === commit)
  const [first] = own
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

const tooLate = ({ tag, commit }: MadeTag): Problem =>
  problem(
    'release-pr-late',
    `The tag ${tag} was made now, at ${commit.slice(0, 10)}; the run of that push did not make it.`,
    `Start the release workflow on the tag: gh workflow run release.yml --ref ${tag}`,
    { level: 'warning' },
  )

/** One run is one release: a plan has one tag, and what `github.token` makes starts no other run. */
const notInThisRun = (first: string, others: readonly string[]): Problem =>
  problem(
    'release-pr-more',
    `This merge made ${others.length + 1} tags, and this run releases ${first}. To be released still: ${others.join(', ')}.`,
    `Start the release workflow on ${others.length === 1 ? 'the other one' : 'each of the others'}:\n${others.map((tag) => `gh workflow run release.yml --ref ${tag}`).join('\n')}`,
    { level: 'warning' },
  )

const refused = (problems: readonly Problem[]): StepResult => ({
  problems,
  outputs: outputsOf([], '', []),
  summary: [],
})
