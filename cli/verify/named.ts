import type { GitHubFacts, ReleasedPackage } from '../../src/audit/facts.ts'
import { namedBy } from '../../src/audit/filename.ts'
import { namesIn } from '../../src/audit/rows.ts'
import { normalisedName } from '../../src/model/project-name.ts'

/** The packages whose files a GitHub Release names: crates, then Python packages, each once and in the order of their names. */
export function packagesNamed(github: GitHubFacts): readonly ReleasedPackage[] {
  const found = new Map<string, ReleasedPackage>()
  for (const filename of namesIn(github)) {
    const said = namedBy(filename)
    if (said === undefined) continue
    const ecosystem = said.kind === 'crate' ? 'rust' : 'python'
    const name = ecosystem === 'rust' ? said.name : normalisedName(said.name)
    found.set(`${ecosystem} ${name} ${said.version}`, { ecosystem, name, version: said.version })
  }
  const order = (each: ReleasedPackage): string => `${each.ecosystem === 'rust' ? 0 : 1} ${each.name} ${each.version}`
  return [...found.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1))
}
