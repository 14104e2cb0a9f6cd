import path from 'node:path'
import type { PlannedPackage } from '../model/plan.ts'
import type { Problem } from '../model/problem.ts'
import type { Files } from '../ports.ts'
import { runTool, versionOf, type Workshop } from './run.ts'

/** What a part of the build leaves: files are in the workshop's `out`. */
export interface Built {
  readonly tools: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

/**
 * Packages all crates of the release at once, each built from its packaged sources, siblings that are not published yet
 * included (`cargo package`, 1.90 or newer). Files are taken by their computed names: `target/package` is never cleaned.
 */
export async function packageCrates(
  shop: Workshop,
  root: string,
  crates: readonly PlannedPackage[],
  hasLock: (workspace: string) => boolean,
  files: Files,
): Promise<Built> {
  const problems: Problem[] = []
  const target = path.join(shop.scratch, 'package')
  for (const workspace of new Set(crates.map((each) => each.workspace ?? each.directory))) {
    const members = crates.filter((each) => (each.workspace ?? each.directory) === workspace)
    const ran = await runTool(shop, path.join(root, workspace), [
      'cargo',
      'package',
      '--target-dir',
      target,
      // a lock file that git ignores is not there in a clean checkout, and then nothing is locked
      ...(hasLock(workspace) ? ['--locked'] : []),
      ...members.flatMap((each) => ['--package', `${each.name}@${each.version}`]),
    ])
    if ('problem' in ran) problems.push(ran.problem)
    else {
      for (const { name, version } of members) {
        const filename = `${name}-${version}.crate`
        await files.copy(path.join(target, 'package', filename), path.join(shop.out, filename))
      }
    }
  }
  const cargo = await versionOf(shop, ['cargo', '--version'], root)
  const rustc = await versionOf(shop, ['rustc', '--version'], root)
  return { tools: { cargo, rustc }, problems }
}
