import path from 'node:path'
import { untested } from '../../build/refusals.ts'
import type { Workshop } from '../../build/run.ts'
import { tryWheel } from '../../build/trial.ts'
import { shellFor } from '../../gate/shell.ts'
import { isExpected } from '../../guards/artifacts.ts'
import type { Distribution } from '../../model/distribution.ts'
import type { BuildRow, Plan } from '../../model/plan.ts'
import type { Problem } from '../../model/problem.ts'
import { isAtHome, wheelTargetOf } from '../../model/target.ts'
import type { Stage } from '../../stage.ts'

/** Installs and imports the wheels that this machine can run, and runs the tests of the config. */
export async function tryOut(
  { ports, config, root }: Stage,
  plan: Plan,
  row: BuildRow,
  shop: Workshop,
  built: readonly Distribution[],
): Promise<readonly Problem[]> {
  const { os, architecture } = ports.run
  const target = wheelTargetOf(row.target)
  if (!isAtHome(row.target, `${os}-${architecture}`)) return []
  const problems: Problem[] = []
  for (const { name, directory } of plan.packages.filter((each) => each.ecosystem === 'python')) {
    const said = config.packages.find((each) => each.path === directory && each.ecosystem !== 'rust')?.test
    const isTested =
      said !== undefined && (said.on === undefined || said.on.includes(target ?? `${os}-${architecture}`))
    const test = isTested ? { ...said, argv: await shellFor(said.run, os, ports.files) } : undefined
    const wheels = built.filter((each) => each.kind === 'wheel' && each.name === name)
    let ran = 0
    for (const wheel of wheels.filter(() => target !== undefined || test !== undefined)) {
      const { python } = row.expects.find((each) => isExpected(each, wheel)) ?? {}
      const isForAny = /-(abi3|none)-[^-]+\.whl$/.test(wheel.filename)
      const trial = {
        wheel: path.join(shop.out, wheel.filename),
        name,
        python: isForAny ? undefined : python,
        directory: path.join(root, directory),
        isPure: target === undefined,
        test,
      }
      const tried = await tryWheel(shop, trial, os, ports.files)
      problems.push(...tried.problems)
      if (tried.ran) ran += 1
    }
    if (test !== undefined && wheels.length > 0 && ran === 0) problems.push(untested(name, row))
  }
  return problems
}
