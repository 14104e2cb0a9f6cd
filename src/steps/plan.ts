import path from 'node:path'
import { digest } from '../artifacts/notes.ts'
import { childEnvironment } from '../build/environment.ts'
import { findSection, fitted, plainNotes } from '../github-release/notes.ts'
import { readPlatforms } from '../inputs.ts'
import type { Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Platform } from '../model/target.ts'
import { readVersion } from '../model/version.ts'
import { type GitFacts, observeGit } from '../observe/git.ts'
import { observeManifests } from '../observe/manifests.ts'
import { type Draft, draftPlan, finishPlan } from '../plan/plan.ts'
import { isRed } from '../report/problems.ts'
import { planHeadline, planLines, planSection } from '../report/plan.ts'
import type { Stage, StepResult } from '../stage.ts'

/** The plan step's result: the plan and the release notes, absent where there is nothing to plan. */
export interface Planned extends StepResult {
  readonly plan: Plan | undefined
  readonly notes: string
}

/** Reads the repository and asks the registries, and decides what is going to be released. Uploads nothing. */
export async function planStep(stage: Stage): Promise<Planned> {
  const { ports, root } = stage
  ports.actions.group('Plan')
  const git = await observeGit(root, ports.process, childEnvironment(ports.process.environment))
  if ('problem' in git) return refused([git.problem])
  const facts = await observeManifests(root, git.tracked, ports.files)
  const { platforms, problems: wrongTargets } = readPlatforms(stage.inputs.target)
  const drafted = draftPlan({
    repository: ports.run.repository,
    commit: git.commit,
    epoch: git.epoch,
    manifests: facts.manifests,
    leftOut: facts.leftOut,
    tag: tagOf(stage),
    packages: stage.inputs.packages,
    platforms: platforms.length > 0 ? platforms : [hostPlatform(stage)],
  })
  const problems = [...wrongTargets, ...facts.problems, ...drafted.problems, ...shallow(git, drafted.draft)]
  // what comes after a malformed manifest would only be a consequence of it
  const causes = isRed(facts.problems, false) ? facts.problems : problems
  if (drafted.draft === undefined || isRed(causes, false)) return refused(causes)
  ports.actions.line(planHeadline(drafted.draft))
  const asked = await askRegistries(stage, drafted.draft)
  const notes = await takeNotes(stage, drafted.draft)
  const sha256 = digest(notes.body)
  const plan = finishPlan(drafted.draft, asked.packages, { sha256, source: notes.source })
  for (const line of planLines(plan)) ports.actions.line(line)
  ports.actions.endGroup()
  return {
    plan,
    notes: notes.body,
    problems: [...problems, ...asked.problems, ...notes.problems],
    outputs: planOutputs(plan),
    summary: planSection(plan),
  }
}

function refused(problems: readonly Problem[]): Planned {
  return { plan: undefined, notes: '', problems, outputs: {}, summary: [] }
}

/** The pushed tag wins over none, and the input over both. */
function tagOf({ inputs, ports }: Stage): { readonly name: string; readonly source: 'pushed' | 'input' } | undefined {
  const pushed = ports.run.ref?.startsWith('refs/tags/') ? ports.run.ref.slice('refs/tags/'.length) : undefined
  if (inputs.tag !== undefined) return { name: inputs.tag, source: inputs.tag === pushed ? 'pushed' : 'input' }
  return pushed === undefined ? undefined : { name: pushed, source: 'pushed' }
}

const hostPlatform = ({ ports }: Stage): Platform => `${ports.run.os}-${ports.run.architecture}`

async function askRegistries(
  stage: Stage,
  draft: Draft,
): Promise<{ readonly packages: readonly PlannedPackage[]; readonly problems: readonly Problem[] }> {
  const registries = stage.registriesFor(draft.pypi)
  const problems: Problem[] = []
  const packages = await Promise.all(
    draft.packages.map(async (each): Promise<PlannedPackage> => {
      const found = await registries[each.ecosystem].find({ name: each.name, version: each.version })
      if (found === 'absent') return { ...each, onRegistry: 'new' }
      if ('unreadable' in found) {
        problems.push({ ...found.unreadable, level: 'warning' })
        return each
      }
      return { ...each, onRegistry: found.files.length > 0 ? 'released' : 'known' }
    }),
  )
  return { packages, problems }
}

/** The changelog's section for the version; without a changelog, or without the section, a plain list. */
async function takeNotes(
  { ports, root }: Stage,
  draft: Draft,
): Promise<{ readonly body: string; readonly source: string; readonly problems: readonly Problem[] }> {
  const version = readVersion(draft.version)
  const generated = { body: plainNotes(draft.tag, draft.packages), source: 'generated' }
  const folders = draft.packages.length === 1 ? [draft.packages[0]?.directory ?? '.', '.'] : ['.']
  for (const folder of new Set(folders)) {
    const file = path.posix.join(folder, 'CHANGELOG.md')
    const changelog = await ports.files.text(path.join(root, file))
    if (changelog === undefined || version === undefined) continue
    const section = findSection(changelog, version)
    if (typeof section === 'object' && section.body !== '') {
      return { body: fitted(section.body), source: file, problems: [] }
    }
    return { ...generated, problems: [noSection(file, draft.version, section === 'twice')] }
  }
  return { ...generated, problems: [] }
}

/** Backends that find the version from the tags of the history cannot do so in a shallow checkout. */
function shallow(git: GitFacts, draft: Draft | undefined): readonly Problem[] {
  const asking = (draft?.packages ?? []).filter((each) => each.versionSource === 'tag')
  if (!git.shallow || asking.length === 0) return []
  return [
    problem(
      'checkout-shallow',
      `The checkout has no history, and the build of ${asking.map((each) => each.name).join(', ')} finds its version there.`,
      'Check out with `fetch-depth: 0`, in the build jobs too.',
      { level: 'warning' },
    ),
  ]
}

function noSection(file: string, version: string, isTwice: boolean): Problem {
  return problem(
    isTwice ? 'changelog-section-twice' : 'changelog-section-missing',
    isTwice ? `${file} has two sections for ${version}.` : `${file} has no section for ${version}, or an empty one.`,
    `Write one section headed \`## ${version}\`; until then the notes are a plain list of the packages.`,
    { file, level: 'warning' },
  )
}

function planOutputs(plan: Plan): Readonly<Record<string, string>> {
  return {
    plan: JSON.stringify(plan),
    'build-matrix': JSON.stringify({ include: plan.rows.map(({ target, runner }) => ({ target, runner })) }),
    tag: plan.tag,
    version: plan.version,
    prerelease: String(plan.prerelease),
    channel: plan.channel,
    packages: JSON.stringify(plan.packages.map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))),
  }
}
