import type { Manifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import { normalisedName } from '../model/project-name.ts'

/** Packages of one ecosystem that bear one name: a problem on the manifest of each, which names the folders of the others. */
export const duplicates = (manifests: readonly Manifest[]): readonly Problem[] =>
  manifests.flatMap((each) => {
    const others = manifests.filter((other) => other !== each && key(other) === key(each))
    return others.length === 0 ? [] : [duplicate(each, others)]
  })

/** Both registries take `-`, `_` and the case of letters as one. */
const key = ({ ecosystem, name }: Manifest): string => `${ecosystem} ${normalisedName(name)}`

function duplicate({ ecosystem, name, directory, origin }: Manifest, others: readonly Manifest[]): Problem {
  const kind = ecosystem === 'python' ? 'Python packages' : 'crates'
  const there = others.map((other) => folder(other.directory) + (other.name === name ? '' : ` (as ${other.name})`))
  return problem(
    'package-duplicate',
    `${others.length === 1 ? 'Two' : others.length + 1} ${kind} are called ${name}: this one is in ${folder(directory)}, the other${there.length === 1 ? '' : 's'} in ${there.join(' and ')}.`,
    'Rename one of them, or name the folder of the right one with `working-directory`.',
    origin,
  )
}

const folder = (directory: string): string => (directory === '.' ? 'the root' : directory)
