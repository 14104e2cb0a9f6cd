import { pack } from '../model/packed.ts'
import type { Plan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { nothingTarget } from '../model/target.ts'
import { mostRows } from './gates.ts'
import { runnerOf } from './runners.ts'

/** GitHub refuses an empty matrix: where there is nothing to check, one row that does nothing. */
function gateMatrix({ gates }: Plan): readonly object[] {
  if (gates.length === 0) return [{ gate: nothingTarget, runner: runnerOf('linux-x86_64'), timeout: 5 }]
  // a few minutes more than the gate itself: the row makes its surroundings first
  return gates.map(({ name, runner, timeout }) => ({ gate: name, runner, timeout: timeout + 15 }))
}

/** A few minutes more than the row itself, which makes its surroundings first and stores its files after. */
function buildMatrix({ rows }: Plan): readonly object[] {
  return rows.map(({ target, runner, timeout }) => ({ target, runner, timeout: timeout + 10 }))
}

/** The outputs of the plan step. */
export function planOutputs(plan: Plan): Readonly<Record<string, string>> {
  return {
    plan: pack(JSON.stringify(plan)),
    'gate-matrix': JSON.stringify({ include: gateMatrix(plan) }),
    'build-matrix': JSON.stringify({ include: buildMatrix(plan) }),
    // what GitHub takes in one matrix is no limit
    'max-parallel': String(plan.maxParallel ?? mostRows),
    tag: plan.tag,
    version: plan.version,
    prerelease: String(plan.prerelease),
    channel: plan.channel,
    environment: plan.environment ?? '',
    packages: JSON.stringify(plan.packages.map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))),
  }
}

/** Characters of a variable of the environment, its name left out: 128 KiB on Linux, 32 767 on Windows. */
const longest = { windows: 32_700, others: 131_000 } as const
/** Characters of all outputs of a job: 1 MB in UTF-16. */
const longestOutputs = 500_000

/** Whether GitHub and the runners can carry the outputs from the plan to the jobs after it. */
export function judgeOutputs(plan: Plan, outputs: Readonly<Record<string, string>>): readonly Problem[] {
  const length = outputs['plan']?.length ?? 0
  const all = Object.values(outputs).reduce((sum, each) => sum + each.length, 0)
  const hasWindows = [...plan.rows, ...plan.gates].some((each) => /windows/i.test(each.runner))
  const limit = hasWindows ? longest.windows : longest.others
  const words =
    length > limit
      ? `The plan is ${length} characters long when it is packed, and ${hasWindows ? 'a Windows runner' : 'a runner'} can hand ${limit} to a step.`
      : all > longestOutputs
        ? `The outputs of the plan are ${all} characters long, and GitHub hands ${longestOutputs} from job to job.`
        : undefined
  if (words === undefined) return []
  const count = `${plan.packages.length} packages in ${plan.rows.length} rows`
  return [problem('plan-too-large', words, `These are ${count}: release them in parts, with the input \`packages\`.`)]
}
