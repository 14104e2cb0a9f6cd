import type { Problem } from '../../model/problem.ts'
import { isRed } from '../../report/problems.ts'
import { type ProposalFacts, proposalFacts, propose } from '../../version/propose.ts'
import { proposePlease } from '../../version/release-please/propose.ts'
import { decisionLines, diffOf } from '../../version/report.ts'
import type { Scene } from '../../version/scene.ts'
import { type Kept, keepOne } from './keep-one.ts'
import { readOverrides } from './overrides.ts'
import type { Setting } from './setting.ts'
import type { ReleasePrStage } from './stage.ts'

/** Decides what comes next, and brings every pull request up to that where the run is live; a dry run shows the diff. */
export async function keepAll(stage: ReleasePrStage, scene: Scene, setting: Setting, base: string): Promise<Kept> {
  const { ports, inputs } = stage
  const unread: Problem[] = []
  const facts: ProposalFacts = {
    ...proposalFacts(ports, scene),
    overridesOf: async (commits) => {
      const { texts, problems } = await readOverrides(stage, scene, base, commits)
      unread.push(...problems)
      return texts
    },
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
  if (unread.length > 0) return { problems: unread, urls: [], summary: [] }
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
