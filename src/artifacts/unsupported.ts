import { type Problem, problem, type ProblemLevel } from '../model/problem.ts'
import type { Artifacts } from '../ports/artifacts.ts'

/** What is wrong where files cannot be handed from job to job, at the level given; empty where they can. */
export function judgeArtifacts({ unsupported }: Artifacts, level: ProblemLevel): readonly Problem[] {
  if (unsupported === undefined) return []
  return [
    problem(
      'artifact-unsupported',
      `The jobs of a release hand their files to one another as artifacts: ${unsupported}.`,
      'Release from one machine there: `release-action release` in a checkout, on a laptop or in a job of its own, keeps the files in a folder. A dry run in a single job (`step: dry-run` without `plan`) works as well.',
      { level },
    ),
  ]
}
