import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { childEnvironment } from '../build/environment.ts'
import { type GateResult, runGate } from '../gate/run.ts'
import { type GateRow, type Plan, readPlan } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { nothingTarget } from '../model/target.ts'
import { observeGit } from '../observe/git.ts'
import { gateLine, gatesSummary } from '../report/gates.ts'
import type { Stage, StepResult } from '../stage.ts'

/** Runs the row of the gate matrix that the input `gate` names. */
export async function gateStep(stage: Stage): Promise<StepResult> {
  const { ports, inputs, root } = stage
  const read = readPlan(inputs.plan)
  if ('problem' in read) return refused([read.problem])
  if (inputs.gate === nothingTarget) return { problems: [], outputs: {}, summary: ['Nothing to check.'] }
  const row = read.plan.gates.find((each) => each.name === inputs.gate)
  if (row === undefined) return refused([unknownGate(inputs.gate, read.plan)])
  if (row.system !== ports.run.os) return refused([otherSystem(row, ports.run.os)])
  const git = await observeGit(root, ports.process, childEnvironment(ports.process.environment))
  if ('problem' in git) return refused([git.problem])
  if (git.commit !== read.plan.commit) return refused([otherCommit(git.commit, read.plan)])
  const result = await runGateRow(stage, read.plan, row)
  return { problems: result.problems, outputs: {}, summary: gatesSummary([result]) }
}

/** Runs the gates that this host can run, in the order of the plan. What needs another system is left to jobs of its own. */
export async function gateHere(stage: Stage, plan: Plan): Promise<StepResult> {
  const here = plan.gates.filter((each) => each.system === stage.ports.run.os)
  const results: GateResult[] = []
  // one after the other: gates of one checkout may write the same files
  for (const row of here) results.push(await runGateRow(stage, plan, row))
  const others = plan.gates.filter((each) => !here.includes(each)).map((each) => each.name)
  if (others.length > 0) stage.ports.actions.line(`gates left to jobs of their own: ${others.join(', ')}`)
  return { problems: results.flatMap((each) => each.problems), outputs: {}, summary: gatesSummary(results) }
}

/** Runs one row in the folder of the stage, whatever system it is for. */
export async function runGateRow(stage: Stage, plan: Plan, row: GateRow): Promise<GateResult> {
  const { ports, root } = stage
  const scratch = path.join(ports.run.temp, 'release-action', 'gate')
  await ports.files.remove(scratch)
  const more = { SOURCE_DATE_EPOCH: String(plan.epoch), RELEASE_ACTION_TREE: randomUUID() }
  ports.actions.group(`Gate ${row.name}`)
  const result = await runGate(
    {
      process: ports.process,
      files: ports.files,
      os: ports.run.os,
      root,
      scratch,
      env: childEnvironment(ports.process.environment, more),
      onLine: (line) => ports.actions.line(line),
    },
    row,
    ports.clock,
  )
  ports.actions.endGroup()
  ports.actions.line(gateLine(result))
  await ports.files.remove(scratch)
  return result
}

function refused(problems: readonly Problem[]): StepResult {
  return { problems, outputs: {}, summary: [] }
}

function unknownGate(gate: string | undefined, plan: Plan): Problem {
  const names = [...plan.gates.map((each) => each.name), nothingTarget]
  return problem(
    'gate-unknown',
    `The plan has no gate ${gate === undefined ? '(none given)' : JSON.stringify(gate)}.`,
    `Pass gate: \${{ matrix.gate }}. The plan has ${names.join(', ')}.`,
  )
}

function otherSystem(row: GateRow, os: string): Problem {
  return problem(
    'target-not-here',
    `The gate ${row.name} is for ${row.system}, and this is ${os}.`,
    'Give the job `runs-on: ${{ matrix.runner }}`.',
  )
}

function otherCommit(commit: string, plan: Plan): Problem {
  return problem(
    'checkout-other-commit',
    `The checkout is of ${commit.slice(0, 10)}, and the plan was made for ${plan.commit.slice(0, 10)}.`,
    'Let every job check out the same commit: leave out `ref` of actions/checkout, or give all jobs the same one.',
  )
}
