import { childEnvironment } from '../build/environment.ts'
import type { Config } from '../model/config.ts'
import { type Problem, problem } from '../model/problem.ts'
import { isPrerelease, readVersion } from '../model/version.ts'
import { observeGit } from '../observe/git.ts'
import { observeManifests } from '../observe/manifests.ts'
import type { Ports } from '../ports.ts'
import { ownPart } from '../release-pr/body.ts'
import { keepBranch } from '../release-pr/branch.ts'
import { keepPull } from '../release-pr/pull.ts'
import { refusal } from '../release-pr/refusal.ts'
import { titleOf } from '../release-pr/title.ts'
import type { PullUnit } from '../release-pr/unit.ts'
import { isRed } from '../report/problems.ts'
import type { StepResult } from '../stage.ts'
import type { Encoded } from '../version/carry-out.ts'
import { observeCheckout, webAddress } from '../version/checkout.ts'
import { commitMessage } from '../version/commit-text.ts'
import { allTags, type Git, gitIn } from '../version/history.ts'
import { packagesOf } from '../version/packages.ts'
import { type Proposal, propose } from '../version/propose.ts'
import { loadReleasePlease } from '../version/release-please/load.ts'
import { findPackages, type FoundPackage } from '../version/release-please/packages.ts'
import { proposePlease } from '../version/release-please/propose.ts'
import type { ReleasePlease } from '../version/release-please/settings.ts'
import { decisionLines, diffOf } from '../version/report.ts'
import type { Series } from '../version/rules.ts'
import type { Scene } from '../version/scene.ts'
import { rulesOf, type VersionRules } from '../version/settings.ts'
import { writtenIn } from '../version/standings.ts'
import { encode } from '../version/write.ts'
import { type MadeTag, tagLanded, type Written } from './release-pr/tagging.ts'
import { unitsOf, unitsOfPlease } from './release-pr/units.ts'

/** What the step needs of a stage: no registry, no credential but the job's token. */
export interface ReleasePrStage {
  readonly ports: Pick<Ports, 'actions' | 'run' | 'files' | 'process' | 'clock' | 'github' | 'remoteGit' | 'pulls'>
  readonly inputs: { readonly live: boolean; readonly prerelease: Series | undefined }
  readonly config: Config
  readonly root: string
}

/** The packages, how they are decided, and the pull requests that they go into. */
interface Setting {
  readonly packages: readonly Written[]
  readonly units: readonly PullUnit[]
  readonly please: { readonly settings: ReleasePlease; readonly found: readonly FoundPackage[] } | undefined
  readonly rules: VersionRules
}

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
    const scene = await observe(stage, git)
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
    return {
      problems: [...scene.problems, ...problems, ...late, ...kept.problems],
      outputs: outputsOf(made, scene.commit, kept.urls),
      summary: [...made.map(({ tag }) => `Tagged \`${tag}\`.`), ...kept.summary],
    }
  } finally {
    ports.actions.endGroup()
  }
}

/** The default branch, which the run has to be on. */
async function baseOf({ ports, inputs }: ReleasePrStage): Promise<string | Problem> {
  const { ref, event } = ports.run
  const repository = await ports.github.repository()
  const base = 'refused' in repository ? undefined : repository.defaultBranch
  if (base !== undefined && ref === `refs/heads/${base}` && event !== 'pull_request_target') return base
  const named = base ?? 'main'
  // a dry run on a laptop has no run, and is told what a push to the default branch would do
  if (ref === undefined && !inputs.live) return named
  if ('refused' in repository) return refusal(repository, 'tell the default branch')
  return problem(
    'release-pr-branch',
    `The run is on ${ref ?? 'no ref'} (${event ?? 'no event'}), and the release pull request is kept from pushes to ${named}.`,
    `on:\n  push:\n    branches: [${named}]`,
  )
}

async function observe(
  { ports, root, config }: ReleasePrStage,
  git: Git,
): Promise<Scene | { readonly problems: readonly Problem[] }> {
  const [facts, tags, checkout] = await Promise.all([
    observeGit(root, ports.process, childEnvironment(ports.process.environment)),
    allTags(git),
    observeCheckout(git, root),
  ])
  if ('problem' in facts) return { problems: [facts.problem] }
  const named = config.packages.map((each) => each.path)
  const { manifests, problems } = await observeManifests(root, facts.tracked, ports.files, named)
  return { ...facts, root, git, tags, checkout, manifests, problems, isJob: ports.run.runId !== undefined }
}

async function settingOf(
  { ports, inputs, config, root }: ReleasePrStage,
  scene: Scene,
  base: string,
): Promise<Setting | { readonly problems: readonly Problem[] }> {
  const rules = rulesOf(config.version, config.packages, inputs.prerelease)
  const please = await loadReleasePlease(ports.files, root)
  if (please === undefined) {
    const all = packagesOf(scene.manifests, scene.tags, rules)
    const packages = all.map((each) => ({
      package: each,
      version: writtenIn(each, rules.source),
      files: [...new Set(each.manifests.map((one) => one.versionOrigin.file))],
      isTagged: true,
    }))
    return { packages, units: unitsOf(all, config.pullRequest, base), please: undefined, rules }
  }
  const { settings } = please
  if (settings === undefined) return { problems: please.problems }
  const { found, problems } = findPackages(settings, scene.manifests)
  if (problems.length > 0) return { problems }
  const packages = found.map((each) => {
    const text = settings.versions.get(each.settings.path)
    const version = text === undefined ? undefined : readVersion(text)
    return { package: each.package, version, files: [settings.manifestFile], isTagged: each.settings.isTagged }
  })
  return { packages, units: unitsOfPlease(found, settings, base), please: { settings, found }, rules }
}

/** Git in this checkout has to know the tags that were made through the API just now. */
async function withTags(scene: Scene, made: readonly MadeTag[]): Promise<Scene> {
  for (const { tag, commit } of made) await scene.git('update-ref', `refs/tags/${tag}`, commit)
  return { ...scene, tags: [...scene.tags, ...made.map(({ tag }) => tag)] }
}

interface Kept {
  readonly problems: readonly Problem[]
  readonly urls: readonly string[]
  readonly summary: readonly string[]
}

async function keepAll(stage: ReleasePrStage, scene: Scene, setting: Setting, base: string): Promise<Kept> {
  const { ports, inputs } = stage
  const { repository, serverUrl } = ports.run
  const facts = {
    files: ports.files,
    date: new Date(ports.clock.now()).toISOString().slice(0, 10),
    repository: repository === undefined ? webAddress(scene.checkout.origin) : `${serverUrl}/${repository}`,
  }
  const { please, rules, packages } = setting
  const proposed =
    please === undefined
      ? await propose(
          scene,
          packages.map((each) => each.package),
          rules,
          facts,
        )
      : await proposePlease(scene, please.found, please.settings, facts)
  if ('problem' in proposed) return { problems: [proposed.problem], urls: [], summary: [] }
  for (const line of decisionLines(proposed.composition.composed, proposed.decision)) ports.actions.line(line)
  if (isRed(proposed.problems, inputs.live)) return { problems: proposed.problems, urls: [], summary: [] }
  if (!inputs.live) {
    ports.actions.line(diffOf(proposed.composition))
    ports.actions.line('Dry run: no branch, tag or pull request was touched.')
    return { problems: proposed.problems, urls: [], summary: [] }
  }
  const tip = await ports.remoteGit.head(base)
  if (tip !== 'absent' && 'commit' in tip && tip.commit !== scene.commit) {
    ports.actions.line(
      `${base} has moved on to ${tip.commit.slice(0, 7)}: the run of that push keeps the pull request.`,
    )
    return { problems: proposed.problems, urls: [], summary: [] }
  }
  const kept: Kept[] = []
  for (const unit of setting.units) kept.push(await keepOne(stage, scene, { unit, base, proposed, setting }))
  return {
    problems: [...proposed.problems, ...kept.flatMap((each) => each.problems)],
    urls: kept.flatMap((each) => each.urls),
    summary: kept.flatMap((each) => each.summary),
  }
}

async function keepOne(
  { ports }: ReleasePrStage,
  scene: Scene,
  given: {
    readonly unit: PullUnit
    readonly base: string
    readonly proposed: Proposal
    readonly setting: Setting
  },
): Promise<Kept> {
  const { unit, base, proposed, setting } = given
  const there = await ports.pulls.find(unit.head, base)
  if (there !== undefined && 'refused' in there) {
    return failed(refusal(there, `list the pull requests of ${unit.head}`))
  }
  const releases = proposed.decision.releases.filter((each) => unit.packages.includes(each.package.id))
  if (releases.length === 0) {
    if (there === undefined) return failed()
    const closed = await ports.pulls.change(there.number, { state: 'closed' })
    if ('refused' in closed) return failed(refusal(closed, `close the pull request #${there.number}`))
    ports.actions.line(`Closed ${there.url}: there is nothing to release any more.`)
    return { problems: [], urls: [], summary: [`Closed ${there.url}: there is nothing to release any more.`] }
  }
  const encoded = proposed.composeOnly(releases)
  if (encoded.problems.length > 0) return { problems: encoded.problems, urls: [], summary: [] }
  const message = messageOf(encoded, setting.please?.settings.signoff)
  const wanted = { name: unit.head, base: scene.commit, message, files: contentOf(encoded) }
  const branch = await keepBranch(ports.remoteGit, wanted, there?.url)
  if ('problem' in branch) return failed(branch.problem)
  const title = titleIn(unit, encoded, base)
  const parts = encoded.composed.map(({ release, text, notes }) => ({ title: `${release.package.id}: ${text}`, notes }))
  const part = ownPart(parts, unit.header, unit.footer, title)
  const { head, labels, draft } = unit
  const pull = await keepPull(ports.pulls, { head, base, title, part, labels, draft }, there)
  if ('problem' in pull) return failed(pull.problem)
  const tags = encoded.composed.map(({ tag }) => tag).join(', ')
  const words = `${pull.pull.url} (${tags}): branch ${branch.end}, pull request ${pull.end}.`
  ports.actions.line(words)
  return { problems: pull.problems, urls: [pull.pull.url], summary: [words] }
}

const failed = (...problems: readonly Problem[]): Kept => ({ problems, urls: [], summary: [] })

function messageOf({ composed }: Encoded, signoff: string | undefined): string {
  const message = commitMessage(composed.map(({ tag }) => tag))
  return signoff === undefined ? message : `${message.trimEnd()}\nSigned-off-by: ${signoff.replace(/[\r\n]+/g, ' ')}\n`
}

function contentOf({ changed, texts }: Encoded): ReadonlyMap<string, Uint8Array> {
  return new Map([...changed].map(([file, { after }]) => [file, encode(after, texts.get(file)?.encoding ?? 'utf8')]))
}

function titleIn({ titlePattern, isSingle, noSpace }: PullUnit, { composed }: Encoded, branch: string): string {
  const [first] = composed
  const component = isSingle && first?.tag.includes(first.release.package.name) ? first.release.package.name : ''
  return titleOf(titlePattern, { branch, component, version: isSingle ? (first?.text ?? '') : '', noSpace })
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

const refused = (problems: readonly Problem[]): StepResult => ({
  problems,
  outputs: outputsOf([], '', []),
  summary: [],
})
