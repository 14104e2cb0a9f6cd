import path from 'node:path'
import { unknownVariables, variables } from '../announce/words.ts'
import { childEnvironment } from '../build/environment.ts'
import { usualConfigFile } from '../config/usual.ts'
import { readPlatforms } from '../inputs.ts'
import type { CrateFacts } from '../model/indexed-crate.ts'
import type { Manifest } from '../model/package.ts'
import type { Plan, PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { sha256Of } from '../model/sha256.ts'
import { featuresTaken } from '../observe/crate-limits.ts'
import { observeGit } from '../observe/git.ts'
import { observeManifests } from '../observe/manifests.ts'
import { observeOpenssl } from '../observe/openssl.ts'
import { manifestOf, observeRegistries } from '../observe/registries.ts'
import { observeTrustedOnly } from '../observe/trusted-only.ts'
import { crateVersionsByToken, forecast, withStanding } from '../plan/forecast.ts'
import { missingGateFolders } from '../plan/gate-folders.ts'
import { type Draft, draftPlan, finishPlan } from '../plan/plan.ts'
import { lookalikesOf } from '../plan/pypi-names.ts'
import { judgeOutputs, planOutputs } from '../plan/outputs.ts'
import { judgeHistory } from '../plan/history.ts'
import { judgeSignature } from '../plan/signature.ts'
import { isRed } from '../report/problems.ts'
import { planHeadline, planLines, planSection } from '../report/plan.ts'
import type { Stage, StepResult } from '../stage.ts'
import { keepsDraft } from './plan/kept-draft.ts'
import { makeNotes } from './plan/notes.ts'

/** The plan step's result: the plan and the release notes, absent where there is nothing to plan. */
export interface Planned extends StepResult {
  readonly plan: Plan | undefined
  readonly notes: string
}

/** Reads the repository and asks the registries, and decides what is going to be released. Uploads nothing. */
export async function planStep(stage: Stage): Promise<Planned> {
  const { ports, root, config } = stage
  ports.actions.group('Plan')
  const git = await observeGit(root, ports.process, childEnvironment(ports.process.environment))
  if ('problem' in git) return refused([git.problem])
  const facts = await observeManifests(
    root,
    git.tracked,
    ports.files,
    config.packages.map((each) => each.path),
    stage.registriesFor('pypi').rust.name === 'other' ? 'other' : 'crates.io',
  )
  const { platforms, problems: wrongTargets } = readPlatforms(stage.inputs.target)
  const template = await notifyTemplate(stage)
  const drafted = draftPlan({
    repository: ports.run.repository,
    commit: git.commit,
    epoch: git.epoch,
    manifests: facts.manifests,
    leftOut: facts.leftOut,
    tag: tagOf(stage),
    packages: stage.inputs.packages,
    platforms,
    config,
    configFile: configFileOf(stage),
    notifyTemplate: template.text,
    checks: facts.checks,
    statements: facts.statements,
  })
  const problems = [
    ...wrongTargets,
    ...template.problems,
    ...facts.problems,
    ...missingGateFolders(config, git.tracked, configFileOf(stage)),
    ...drafted.problems,
    ...judgeHistory(git, drafted.draft),
    ...(await unsigned(stage, drafted.draft)),
    ...(await linkedToOpenssl(stage, drafted.draft, facts.manifests)),
  ]
  // what comes after a malformed manifest would only be a consequence of it
  const causes = isRed(facts.problems, false) ? facts.problems : problems
  if (drafted.draft === undefined || isRed(causes, false)) return refused(causes)
  ports.actions.line(planHeadline(drafted.draft))
  const asked = await askRegistries(stage, drafted.draft, facts.manifests)
  const notes = await makeNotes(stage, {
    git,
    draft: drafted.draft,
    manifests: facts.manifests,
    configFile: configFileOf(stage),
  })
  const isKept = await keepsDraft(stage, facts.manifests, asked.packages)
  const draft = isKept ? { ...drafted.draft, release: { ...drafted.draft.release, draft: true } } : drafted.draft
  const plan = finishPlan(draft, asked.packages, { sha256: sha256Of(notes.body), source: notes.source })
  for (const line of planLines(plan)) ports.actions.line(line)
  ports.actions.endGroup()
  const outputs = planOutputs(plan)
  const registries = stage.registriesFor(plan.pypi)
  return {
    plan,
    notes: notes.body,
    problems: [...problems, ...asked.problems, ...notes.problems, ...judgeOutputs(plan, outputs)],
    outputs,
    summary: planSection(plan, (each) => registries[each.ecosystem].page(each)),
  }
}

function refused(problems: readonly Problem[]): Planned {
  return { plan: undefined, notes: '', problems, outputs: {}, summary: [] }
}

const configFileOf = ({ inputs }: Stage): string => inputs.config ?? usualConfigFile

/** GitHub is asked for the signature of a tag that is there; one that the plan assumes has none yet. */
async function unsigned({ ports, inputs }: Stage, draft: Draft | undefined): Promise<readonly Problem[]> {
  if (!inputs.requireSignedTag || draft === undefined || draft.tagSource === 'assumed') return []
  return judgeSignature(draft.tag, await ports.github.tagSignature(draft.tag))
}

/** Linux wheels are built by zig, which has no OpenSSL, or in a container with an old one; on the runner itself nothing is promised. */
async function linkedToOpenssl(
  { ports, root }: Stage,
  draft: Draft | undefined,
  manifests: readonly Manifest[],
): Promise<readonly Problem[]> {
  if (draft === undefined || draft.build.linux === 'native') return []
  const wheels = draft.rows.filter((row) => /^wheels-(musl)?linux-/.test(row.target)).flatMap((row) => row.expects)
  const crates = draft.packages.filter(
    (each) => each.backend === 'maturin' && wheels.some((file) => file.name === each.name),
  )
  const env = childEnvironment(ports.process.environment)
  const found = await Promise.all(
    crates.map((each) => {
      const directory = each.crateDirectory ?? each.directory
      const crate = manifests.find((one) => one.ecosystem === 'rust' && one.directory === directory)
      const workspace = crate?.ecosystem === 'rust' ? crate.workspace : directory
      return observeOpenssl(root, { name: each.name, directory, workspace }, ports, env)
    }),
  )
  return found.flat()
}

async function notifyTemplate(
  stage: Stage,
): Promise<{ readonly text: string | undefined; readonly problems: readonly Problem[] }> {
  const file = stage.config.notify.template
  if (file === undefined) return { text: undefined, problems: [] }
  const text = await stage.ports.files.text(path.join(stage.root, file))
  const unknown = unknownVariables(text ?? '')
  if (text !== undefined && text.length <= longestTemplate && unknown.length === 0) return { text, problems: [] }
  const words =
    text === undefined
      ? 'is not there'
      : unknown.length > 0
        ? `names ${unknown.map((each) => `{${each}}`).join(', ')}, and a template has ${variables.map((each) => `{${each}}`).join(', ')}`
        : `has more than ${longestTemplate} characters`
  const name = configFileOf(stage)
  const fix = 'Correct `notify.template`, or leave it out.'
  return { text: undefined, problems: [problem('config-invalid', `${name}: ${file} ${words}.`, fix, { file: name })] }
}

/** Characters; it travels in a job output. */
const longestTemplate = 20_000

/** The pushed tag wins over none, and the input over both. */
function tagOf({ inputs, ports }: Stage): { readonly name: string; readonly source: 'pushed' | 'input' } | undefined {
  const pushed = ports.run.ref?.startsWith('refs/tags/') ? ports.run.ref.slice('refs/tags/'.length) : undefined
  if (inputs.tag !== undefined) return { name: inputs.tag, source: inputs.tag === pushed ? 'pushed' : 'input' }
  return pushed === undefined ? undefined : { name: pushed, source: 'pushed' }
}

/** How each package stands to its registry, and everything that the registries would refuse, as far as it can be known now. */
async function askRegistries(
  stage: Stage,
  draft: Draft,
  manifests: readonly Manifest[],
): Promise<{ readonly packages: readonly PlannedPackage[]; readonly problems: readonly Problem[] }> {
  const registries = stage.registriesFor(draft.pypi)
  const isCratesIo = registries.rust.name === 'crates.io'
  const known = await observeRegistries({ ...registries, lookalikesOf }, draft.packages, manifests)
  const packages = withStanding(draft.packages, known)
  const plan = { ...draft, packages }
  const byToken = isCratesIo ? crateVersionsByToken(plan) : []
  const trustedOnly = await observeTrustedOnly(registries.crateIndex, byToken)
  const declared = isCratesIo ? await declaredAll(plan, manifests, known.crates) : []
  const { rateLimitWait } = stage.inputs
  const foreseen = forecast(plan, { ...known, trustedOnly: trustedOnly.names, manifests, isCratesIo, rateLimitWait })
  return { packages, problems: [...known.problems, ...trustedOnly.problems, ...declared, ...foreseen] }
}

/** The rules for what is in a crate, held against the manifests as they stand. */
async function declaredAll(
  { packages, crateLimits }: Pick<Draft, 'packages' | 'crateLimits'>,
  manifests: readonly Manifest[],
  { categories, crates: indexed }: CrateFacts,
): Promise<readonly Problem[]> {
  const crates = packages.filter((each) => each.ecosystem === 'rust' && each.onRegistry !== 'released')
  if (crates.length === 0) return []
  // the rules bring the list of licences with them
  const { declaredProblems } = await import('../rules/crate-declared.ts')
  return crates.flatMap((each) => {
    const manifest = manifestOf(each, manifests)
    const taken = { features: featuresTaken(indexed.get(each.name)) }
    return manifest === undefined
      ? []
      : declaredProblems(manifest, each.version, categories, { ...crateLimits?.[each.name], taken })
  })
}
