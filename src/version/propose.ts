import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Ports } from '../ports.ts'
import type { Encoded } from './carry-out.ts'
import type { Commit } from './commit.ts'
import { webAddress } from './checkout.ts'
import { candidates, compose, type Composition, type CompositionFacts } from './compose.ts'
import { decide, type Decision, type PackageStanding, type Release } from './decide.ts'
import { shallow, strayTags, undecided, unsaidTag } from './obstacles.ts'
import type { VersionedPackage } from './package.ts'
import { type Past, pastOf } from './past.ts'
import type { Scene } from './scene.ts'
import type { VersionRules } from './settings.ts'
import { standingsOf } from './standings.ts'
import { decode, type Text } from './write.ts'

/** What comes next, and every file that changes with it; nothing is written yet. */
export interface Proposal {
  readonly decision: Decision
  readonly composition: Encoded
  readonly standings: readonly PackageStanding[]
  /** Those of deciding and of editing. */
  readonly problems: readonly Problem[]
  /** The same for some of the releases alone, as if the others waited. */
  readonly composeOnly: (releases: readonly Release[]) => Encoded
}

/** What a proposal is told from outside. */
export interface ProposalFacts {
  readonly files: Pick<Ports['files'], 'read'>
  /** `2026-01-31` */
  readonly date: string
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined
  /** Texts in place of messages, by hash, which are told by others than git; `undefined`: nobody is asked. */
  readonly overridesOf?: (commits: readonly Commit[]) => Promise<ReadonlyMap<string, string>>
}

/** The facts of a run: its repository, or the one that `origin` is, and the day. */
export function proposalFacts(
  { files, run, clock }: Pick<Ports, 'files' | 'run' | 'clock'>,
  { checkout }: Scene,
): ProposalFacts {
  return {
    files,
    repository: run.repository === undefined ? webAddress(checkout.origin) : `${run.serverUrl}/${run.repository}`,
    date: new Date(clock.now()).toISOString().slice(0, 10),
  }
}

/** Decides the next versions of these packages and composes their files, by the config's rules. */
export async function propose(
  scene: Scene,
  packages: readonly VersionedPackage[],
  rules: VersionRules,
  facts: ProposalFacts,
): Promise<Proposal | { readonly problem: Problem }> {
  // one package that has everything: whose the files are need not be asked
  const isSingle = packages.length === 1 && packages[0]?.paths.includes('.') === true
  const past = pastOf(scene, !isSingle)
  const standings = await standingsOf(past, packages, scene.tags, rules.source)
  const isWhole = standings.some((each) => each.lastFinal === undefined)
  const from = isWhole ? [] : standings.flatMap((each) => each.lastFinal?.commit ?? [])
  const read = await historyOf(scene, past, from)
  if ('problem' in read) return read
  const overrides = new Map([...rules.overrides, ...((await facts.overridesOf?.(read.commits)) ?? [])])
  const decision = decide(standings, read.commits, rules, overrides)
  const names = decision.releases.length === 0 ? [] : candidates(decision, rules, scene.tracked)
  const edited = rules.files.flatMap(({ path: file, at }) => (at === undefined ? [] : [file]))
  const { texts, given } = await readTexts(scene, facts, names, edited)
  return proposal(decision, standings, texts, (some) => compose(some, standings, rules, given))
}

/** The proposal of a decision; `composed` plans what the files have to say. */
export function proposal(
  decision: Decision,
  standings: readonly PackageStanding[],
  texts: ReadonlyMap<string, Text>,
  composed: (decision: Decision) => Composition,
): Proposal {
  const undone = decision.stuck.map((each) => undecided(each.package.id, each.reason))
  const composition = { ...composed(decision), texts }
  const guessed = composition.composed.filter(({ release }) => release.package.isGuessed)
  return {
    decision,
    standings,
    composition,
    problems: [
      ...undone,
      ...standings.flatMap((each) => strayTags(each)),
      ...guessed.map(({ release, tag }) => unsaidTag(release.package, tag)),
      ...composition.problems,
    ],
    composeOnly: (releases) => ({ ...composed({ ...decision, releases }), texts }),
  }
}

/** The commits since all of `from` (hashes; empty: the whole history), or why they cannot be had. */
export async function historyOf(
  { shallow: isShallow, tags }: Scene,
  past: Pick<Past, 'since'>,
  from: readonly string[],
): Promise<{ readonly commits: readonly Commit[] } | { readonly problem: Problem }> {
  try {
    const commits = await past.since(from)
    // a shallow clone shows a commit whose parents were not fetched as if it had none
    const isCut = isShallow && (tags.length === 0 || commits.some((each) => each.parents.length === 0))
    return isCut ? { problem: shallow(commits.length) } : { commits }
  } catch (error) {
    const words = `The history cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { problem: problem('history-unreadable', words, 'Run `git fsck`; check out with `fetch-depth: 0`.') }
  }
}

/**
 * The texts of those of `names` that are there, and what composing is told of them. `edited`: files that are edited at a
 * path; YAML's parser is loaded where one of them is YAML.
 */
export async function readTexts(
  { root, tracked }: Scene,
  { files, repository, date }: ProposalFacts,
  names: readonly string[],
  edited: readonly string[],
): Promise<{ readonly texts: ReadonlyMap<string, Text>; readonly given: CompositionFacts }> {
  const texts = new Map<string, Text>()
  await Promise.all(
    names.map(async (file) => {
      const bytes = await files.read(path.join(root, file)).catch(() => undefined)
      if (bytes !== undefined) texts.set(file, decode(bytes))
    }),
  )
  const hasYaml = edited.some((file) => /\.(ya?ml|cff)$/i.test(file))
  const yaml = hasYaml ? (await import('./edits/yaml-tree.ts')).yamlTree : undefined
  return { texts, given: { tracked, textOf: (file) => texts.get(file)?.text, repository, date, yaml } }
}
