import type { Problem } from '../../model/problem.ts'
import { pastOf } from '../past.ts'
import { historyOf, type Proposal, proposal, type ProposalFacts, readTexts } from '../propose.ts'
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
  const past = pastOf(scene, true)
  const all = await standingsPlease(past, found, scene.tags, settings)
  // without its tag a package begins at a commit that the file names, or with the first of all
  const isWhole = all.some((each) => each.tag === undefined)
  const from = isWhole ? [] : all.flatMap((each) => each.tag?.commit ?? [])
  const read = await historyOf(scene, past, from)
  if ('problem' in read) return read
  const overrides = (await facts.overridesOf?.(read.commits)) ?? new Map<string, string>()
  const decision = decidePlease(all, read.commits, settings, overrides)
  const names = decision.releases.length === 0 ? [] : candidatesPlease(all, settings, scene.tracked)
  const edited = all.flatMap((each) => each.settings.extraFiles.map((file) => file.path))
  const { texts, given } = await readTexts(scene, facts, names, edited)
  const standings = all.map((each) => each.standing)
  return proposal(decision, standings, texts, (some) => composePlease(some, all, settings, given))
}
