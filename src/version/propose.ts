import path from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import type { Files } from '../ports.ts'
import type { Encoded } from './carry-out.ts'
import type { Commit } from './commit.ts'
import { candidates, compose, type Composition } from './compose.ts'
import { decide, type Decision, type PackageStanding, type Release } from './decide.ts'
import { readHistory } from './history.ts'
import { shallow, undecided } from './obstacles.ts'
import type { VersionedPackage } from './package.ts'
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
  readonly files: Pick<Files, 'read'>
  /** `2026-01-31` */
  readonly date: string
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined
}

/** Decides the next versions of these packages and composes their files, by the config's rules. */
export async function propose(
  scene: Scene,
  packages: readonly VersionedPackage[],
  rules: VersionRules,
  facts: ProposalFacts,
): Promise<Proposal | { readonly problem: Problem }> {
  const standings = await standingsOf(scene.git, packages, scene.tags, rules.source)
  const isWhole = standings.some((each) => each.lastFinal === undefined)
  const from = isWhole ? [] : standings.flatMap((each) => each.lastFinal?.commit ?? [])
  const isSingle = standings.length === 1 && standings[0]?.package.paths.includes('.') === true
  const read = await historyOf(scene, from, !isSingle)
  if ('problem' in read) return read
  const decision = decide(standings, read.commits, rules, rules.overrides)
  const names = decision.releases.length === 0 ? [] : candidates(decision, rules, scene.tracked)
  const texts = await readTexts(facts.files, scene.root, names)
  const given = {
    tracked: scene.tracked,
    textOf: (file: string) => texts.get(file)?.text,
    repository: facts.repository,
    date: facts.date,
    yaml: await yamlFor(rules.files.flatMap(({ path: file, at }) => (at === undefined ? [] : [file]))),
  }
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
  return {
    decision,
    standings,
    composition,
    problems: [...undone, ...composition.problems],
    composeOnly: (releases) => ({ ...composed({ ...decision, releases }), texts }),
  }
}

/** The commits since all of `from` (hashes; empty: the whole history), or why they cannot be had. */
export async function historyOf(
  { git, shallow: isShallow, checkout, tags }: Scene,
  from: readonly string[],
  names: boolean,
): Promise<{ readonly commits: readonly Commit[] } | { readonly problem: Problem }> {
  try {
    const commits = await readHistory(git, from, { names, below: checkout.below })
    // a shallow clone shows a commit whose parents were not fetched as if it had none
    const isCut = isShallow && (tags.length === 0 || commits.some((each) => each.parents.length === 0))
    return isCut ? { problem: shallow(commits.length) } : { commits }
  } catch (error) {
    const words = `The history cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { problem: problem('history-unreadable', words, 'Run `git fsck`; check out with `fetch-depth: 0`.') }
  }
}

/** The texts of those files that are there. */
export async function readTexts(
  files: Pick<Files, 'read'>,
  root: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Text>> {
  const texts = new Map<string, Text>()
  await Promise.all(
    names.map(async (file) => {
      const bytes = await files.read(path.join(root, file)).catch(() => undefined)
      if (bytes !== undefined) texts.set(file, decode(bytes))
    }),
  )
  return texts
}

/** YAML's parser is loaded where one of the files is YAML. */
export async function yamlFor(files: readonly string[]) {
  const hasYaml = files.some((file) => /\.(ya?ml|cff)$/i.test(file))
  return hasYaml ? (await import('./edits/yaml-tree.ts')).yamlTree : undefined
}
