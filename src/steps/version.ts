import { childEnvironment } from '../build/environment.ts'
import { ownerWords } from '../build/lock.ts'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import { isPrerelease } from '../model/version.ts'
import type { Ports } from '../ports.ts'
import { isRed } from '../report/problems.ts'
import { observeScene } from '../scene.ts'
import type { StepResult } from '../stage.ts'
import { carryOut, lockIn, tidy } from '../version/carry-out.ts'
import { observeCheckout } from '../version/checkout.ts'
import type { Composed } from '../version/compose.ts'
import { choose, finishTags } from '../version/finish.ts'
import { type Git, gitIn } from '../version/git.ts'
import { locked, obstacles } from '../version/obstacles.ts'
import type { VersionedPackage } from '../version/package.ts'
import { packagesOf } from '../version/packages.ts'
import { type Proposal, proposalFacts, propose } from '../version/propose.ts'
import { loadReleasePlease } from '../version/release-please/load.ts'
import { findPackages, type FoundPackage } from '../version/release-please/packages.ts'
import { proposePlease } from '../version/release-please/propose.ts'
import type { ReleasePlease } from '../version/release-please/settings.ts'
import { decisionLines, diffOf, versionSection } from '../version/report.ts'
import type { Series } from '../version/rules.ts'
import type { Scene } from '../version/scene.ts'
import { rulesOf, type VersionRules } from '../version/settings.ts'

/** What the step needs of a stage: no network, no registry, no credential. */
export interface VersionStage {
  readonly ports: Pick<Ports, 'actions' | 'run' | 'files' | 'process' | 'clock' | 'locks'>
  readonly inputs: {
    readonly live: boolean
    readonly packages: readonly string[]
    readonly prerelease: Series | undefined
  }
  readonly config: Config
  readonly root: string
}

/** What the step gives back: what is released, with its notes, for those who go on from here. */
export interface Versioned extends StepResult {
  readonly composed: readonly Composed[]
  /** Every change as a unified diff. */
  readonly diff: string
}

/** Decides the next version of each package; writes, commits and tags it where `live`, and shows the diff otherwise. */
export async function versionStep(stage: VersionStage): Promise<Versioned> {
  const { ports, root, inputs } = stage
  ports.actions.group('Version')
  try {
    const git = gitIn(root, ports.process, gitEnvironment(ports))
    if (!inputs.live) return await decideAndWrite(stage, git)
    const { gitDirectory } = await observeCheckout(git, root)
    const lock = await ports.locks.take(lockIn(gitDirectory), 'version')
    if ('owner' in lock) return refused([locked(ownerWords(lock.owner))])
    try {
      await tidy(ports.files, ports.actions, root, git)
      return await decideAndWrite(stage, git)
    } finally {
      await lock.release()
    }
  } finally {
    ports.actions.endGroup()
  }
}

/** Git needs the keys and the name of the person who commits; programs of a build do not. */
function gitEnvironment({ process: { environment } }: VersionStage['ports']): Readonly<Record<string, string>> {
  const own = /^(?:GIT_(?:AUTHOR|COMMITTER)_\w+|GNUPGHOME|GPG_TTY|SSH_AUTH_SOCK|XDG_CONFIG_HOME)$/
  const more = Object.entries(environment).filter(([name]) => own.test(name))
  return childEnvironment(environment, Object.fromEntries(more))
}

async function decideAndWrite(stage: VersionStage, git: Git): Promise<Versioned> {
  const { ports, inputs, config } = stage
  const scene = await observeScene(stage, git)
  if (!('root' in scene) || isRed(scene.problems, false)) return refused(scene.problems)
  const rules = rulesOf(config.version, config.packages, inputs.prerelease)
  const please = await loadReleasePlease(ports.files, stage.root)
  if (please !== undefined && please.settings === undefined) return refused(please.problems)
  const places = please?.settings === undefined ? undefined : findPackages(please.settings, scene.manifests)
  if (places !== undefined && places.problems.length > 0) return refused(places.problems)
  const all = places?.found.map((each) => each.package) ?? packagesOf(scene.manifests, scene.tags, rules)
  const finished = inputs.live ? await finishTags(scene, all) : undefined
  if (finished !== undefined) {
    ports.actions.line(finished.words)
    return { ...finished, composed: [], diff: '', summary: [finished.words] }
  }
  const chosen = choose(all, inputs.packages)
  if (chosen.problems.length > 0) return refused(chosen.problems)
  const proposed = await proposeIn(stage, scene, please?.settings, places?.found ?? [], chosen.packages, rules)
  if ('problem' in proposed) return refused([proposed.problem])
  const { decision, composition } = proposed
  const problems = [...scene.problems, ...proposed.problems, ...obstacles(scene, composition, inputs.live)]
  for (const line of decisionLines(composition.composed, decision)) ports.actions.line(line)
  const diff = diffOf(composition)
  const done = { composed: composition.composed, diff, outputs: outputsOf(composition.composed) }
  if (isRed(problems, inputs.live)) return { ...done, problems, summary: [] }
  const isWritten = inputs.live && composition.composed.length > 0
  if (!isWritten && diff !== '') {
    ports.actions.line(diff)
    ports.actions.line('Dry run: nothing was written.')
  }
  const refusals = isWritten ? await carryOut(ports.files, ports.actions, scene, composition) : []
  return { ...done, problems: [...problems, ...refusals], summary: versionSection(composition.composed, isWritten) }
}

/** As release-please's own files have it where the repository has them, else as the config has it. */
async function proposeIn(
  stage: VersionStage,
  scene: Scene,
  please: ReleasePlease | undefined,
  found: readonly FoundPackage[],
  all: readonly VersionedPackage[],
  rules: VersionRules,
): Promise<Proposal | { readonly problem: Problem }> {
  const facts = proposalFacts(stage.ports, scene)
  if (please === undefined) return propose(scene, all, rules, facts)
  return proposePlease(
    scene,
    found.filter((each) => all.includes(each.package)),
    please,
    facts,
  )
}

function outputsOf(composed: readonly Composed[]): Readonly<Record<string, string>> {
  const [first] = composed
  const packages = composed.flatMap(({ release, text }) =>
    release.package.manifests.map(({ ecosystem, name }) => ({ ecosystem, name, version: text })),
  )
  return {
    tag: first?.tag ?? '',
    version: first?.text ?? '',
    prerelease: String(first !== undefined && isPrerelease(first.release.version)),
    packages: JSON.stringify(packages),
  }
}

const refused = (problems: readonly Problem[]): Versioned => ({
  composed: [],
  diff: '',
  problems,
  outputs: outputsOf([]),
  summary: [],
})
