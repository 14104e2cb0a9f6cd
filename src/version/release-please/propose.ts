import type { Problem } from '../../model/problem.ts'
import { historyOf, type Proposal, proposal, type ProposalFacts, readTexts, yamlFor } from '../propose.ts'
import type { Scene } from '../scene.ts'
import { candidatesPlease, composePlease } from './compose.ts'
import { decidePlease } from './decide.ts'
import type { FoundPackage } from './packages.ts'
import type { ReleasePlease } from './settings.ts'
import { standingsPlease } from './standings.ts'

/** Decides the next versions and composes their files, by release-please's own files. */
export async function proposePlease(
  scene: Scene,
  found: readonly FoundPackage[],
  settings: ReleasePlease,
  facts: ProposalFacts,
): Promise<Proposal | { readonly problem: Problem }> {
  const all = await standingsPlease(scene.git, found, scene.tags, settings)
  // without its tag a package begins at a commit that the file names, or with the first of all
  const isWhole = all.some((each) => each.tag === undefined)
  const from = isWhole ? [] : all.flatMap((each) => each.tag?.commit ?? [])
  const read = await historyOf(scene, from, true)
  if ('problem' in read) return read
  const decision = decidePlease(all, read.commits, settings, new Map())
  const names = decision.releases.length === 0 ? [] : candidatesPlease(all, settings, scene.tracked)
  const texts = await readTexts(facts.files, scene.root, names)
  const given = {
    tracked: scene.tracked,
    textOf: (file: string) => texts.get(file)?.text,
    repository: facts.repository,
    date: facts.date,
    yaml: await yamlFor(all.flatMap((each) => each.settings.extraFiles.map((file) => file.path))),
  }
  const standings = all.map((each) => each.standing)
  return proposal(decision, standings, texts, (some) => composePlease(some, all, settings, given))
}
