import path from 'node:path'
import { satisfies } from '@renovatebot/pep440'
import type { PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import { pinnedTools } from '../model/tools.ts'
import type { Run } from '../ports/runner.ts'
import type { Built } from './cargo.ts'
import { ofPackage, runTool, type Workshop } from './run.ts'
import { makeVenv, toolVersions } from './venv.ts'

/** Builds the sdist of every package, and the wheel of those that are `pure`, by whatever backend they name (PEP 517). */
export async function buildSources(
  shop: Workshop,
  root: string,
  packages: readonly PlannedPackage[],
  isPure: (each: PlannedPackage) => boolean,
  os: Run['os'],
): Promise<Built> {
  const isMaturin = (each: PlannedPackage): boolean => each.backend === 'maturin'
  const venv = await makeVenv(shop, root, os, [
    ...(packages.every(isMaturin) ? [] : [`build==${pinnedTools.build}`]),
    ...packages.filter(isMaturin).flatMap(maturinRequirements),
  ])
  if ('problem' in venv) return { tools: {}, problems: [venv.problem] }
  const problems: Problem[] = []
  for (const each of packages) {
    const directory = path.join(root, each.directory)
    const ran = isMaturin(each)
      ? await runTool(shop, directory, [venv.program('maturin'), 'sdist', '--out', shop.out])
      : await runTool(shop, root, [
          venv.python,
          '-m',
          'build',
          // wheels with code for a machine have rows of their own
          ...(isPure(each) ? [] : ['--sdist']),
          '--outdir',
          shop.out,
          directory,
        ])
    if ('problem' in ran) problems.push(ofPackage(each.name, ran.problem))
  }
  return { tools: await toolVersions(shop, root, venv), problems }
}

/** What to install for a maturin project: what it asks for, at our version where that satisfies it. */
export function maturinRequirements({ requires }: Pick<PlannedPackage, 'requires'>): readonly string[] {
  const isMaturin = (each: string): boolean => /^\s*maturin(?![\w.-])/i.test(each)
  const asked = requires.filter(isMaturin)
  const [one = 'maturin'] = asked
  const parts = /^\s*maturin\s*(\[[^\]]*\])?\s*\(?([^;@()]*)\)?\s*(?:;.*)?$/i.exec(one)
  const [, extras = '', range = ''] = parts ?? []
  const isPinned =
    asked.length < 2 && parts !== null && (range.trim() === '' || satisfies(pinnedTools.maturin, range.trim()))
  const others = requires.filter((each) => !isMaturin(each))
  return [...(isPinned ? [`maturin${extras}==${pinnedTools.maturin}`] : asked), ...others]
}
