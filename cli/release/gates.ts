import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { devNull } from 'node:os'
import path from 'node:path'
import type { GateRow } from '../../src/model/plan.ts'
import type { Problem } from '../../src/model/problem.ts'
import { shortList } from '../../src/model/short-list.ts'
import type { Stage } from '../../src/stage.ts'
import { runGateRow } from '../../src/steps/gate.ts'
import type { BuiltRelease } from './build.ts'
import type { Going } from './going.ts'
import { nonePassed, openPassed } from './passed-gates.ts'

/** What became of the gates: their problems, and a few words for the line of the phase, each after a `; `. */
export interface GatesEnd {
  readonly problems: readonly Problem[]
  readonly words: readonly string[]
}

/**
 * Runs the gates of the plan that this system can run. Those of the config run in the checkout, with what the maintainer has
 * there; detected ones in a clone, since nobody has said that they leave nothing behind. What has passed for this commit in
 * an earlier run is not run again, unless the phase is asked for alone. All of them run, also after one that fails.
 */
export async function playGates(going: Going, { stage, plan }: BuiltRelease): Promise<GatesEnd> {
  const { wanted, standing } = going
  const names = (rows: readonly GateRow[]): string =>
    shortList(
      rows.map((each) => each.name),
      5,
    )
  if (plan.gates.length === 0) return { problems: [], words: [] }
  if (!wanted.gates) return { problems: [], words: [`gates left out, as --no-gates asks: ${names(plan.gates)}`] }
  const here = plan.gates.filter((each) => each.system === stage.ports.run.os)
  const elsewhere = plan.gates.filter((each) => !here.includes(each))
  // a dry run's commit is never seen again
  const isKept = stage.root === wanted.root && wanted.only === undefined
  const passed = isKept ? await openPassed(standing.gitDirectory, plan.commit) : nonePassed
  const due = here.filter((each) => !passed.has(each))
  const problems: Problem[] = []
  const fresh: GateRow[] = []
  let apart: Stage | undefined
  for (const row of due) {
    const room = row.source === 'config' ? stage : (apart ??= await stageApart(going, stage, plan.commit))
    const result = await runGateRow(room, plan, row)
    problems.push(...result.problems.map((each) => withWayOut(each, row)))
    if (result.outcome !== 'passed') continue
    fresh.push(row)
    await passed.add(row)
  }
  const before = here.filter((each) => !due.includes(each))
  return {
    problems,
    words: [
      ...(fresh.length === 0 ? [] : [`passed: ${names(fresh)}`]),
      ...(before.length === 0 ? [] : [`passed before: ${names(before)}`]),
      ...(elsewhere.length === 0 ? [] : [`not run on this system: ${names(elsewhere)}`]),
    ],
  }
}

/** The stage in a clone of the commit; a dry run works in one already. */
async function stageApart(going: Going, stage: Stage, commit: string): Promise<Stage> {
  const { wanted, git, scratch } = going
  if (stage.root !== wanted.root) return stage
  const top = (await git('rev-parse', '--show-toplevel')).stdout.trim()
  const clone = path.join(scratch, `gates-${commit}`)
  const apart = { ...stage, root: path.join(clone, path.relative(await realpath(top), await realpath(wanted.root))) }
  // several releases of one commit
  if (existsSync(clone)) return apart
  const bare = ['-c', `core.hooksPath=${devNull}`] as const
  for (const argv of [
    [...bare, 'clone', '--quiet', '--shared', '--no-checkout', top, clone],
    [...bare, '-C', clone, 'checkout', '--quiet', '--detach', commit],
  ]) {
    const { code, stderr } = await git(...argv)
    if (code !== 0) throw new Error(`git: ${stderr.trim()}`)
  }
  return apart
}

/** Nobody asked for a detected gate, so that it is told how to do without. */
const withWayOut = (each: Problem, { source, blocking }: GateRow): Problem =>
  source === 'config' || !blocking
    ? each
    : {
        ...each,
        fix: `${each.fix} The gate was detected: --no-gates leaves all of them out, and \`gates\` in the config says which there are.`,
      }
