import type { PlannedPackage } from '../model/plan.ts'
import { type Problem, problem } from '../model/problem.ts'
import { normalisedName } from '../model/project-name.ts'
import { isStandardModule } from './standard-modules.ts'

/** The most names that are asked for on account of one. */
const mostLookalikes = 16

/** Letters that PyPI takes for one another (warehouse `ultranormalize_name`). */
const alike: Readonly<Record<string, string>> = { l: '1i', i: '1l', '1': 'li', o: '0', '0': 'o' }

/**
 * Names that PyPI would take for this one, so that none of them may exist: without some of its separators, or with one
 * letter for another that looks like it. Not all that there are, and those first that somebody is likely to have.
 */
export function lookalikesOf(name: string): readonly string[] {
  const own = normalisedName(name)
  const parts = own.split('-')
  const joined = parts.flatMap((_, at) =>
    at === 0
      ? []
      : [
          [...parts.slice(0, at), parts.slice(at).join('')],
          [parts.slice(0, at).join(''), ...parts.slice(at)],
        ],
  )
  const closer = [[parts.join('')], ...joined].map((each) => each.join('-'))
  const replaced = Array.from(own).flatMap((letter, at) =>
    Array.from(alike[letter] ?? '').map((other) => `${own.slice(0, at)}${other}${own.slice(at + 1)}`),
  )
  return [...new Set([...closer, ...replaced])].filter((each) => each !== own).slice(0, mostLookalikes)
}

/** New projects that PyPI would refuse to create. `lookalikes`: projects that exist, by the new name that looks like them. */
export function newProjectProblems(
  packages: readonly PlannedPackage[],
  lookalikes: ReadonlyMap<string, string>,
): readonly Problem[] {
  return packages
    .filter((each) => each.ecosystem === 'python' && each.onRegistry === 'new')
    .flatMap(({ name }) => {
      if (isStandardModule(name)) return [standard(name)]
      const other = lookalikes.get(name)
      return other === undefined ? [] : [similar(name, other)]
    })
}

const standard = (name: string): Problem =>
  problem(
    'pypi-name-refused',
    `PyPI answers: The name '${name}' isn't allowed (conflict with Python Standard Library module name).`,
    'Give the project another name; what is imported may be called as it is.',
  )

const similar = (name: string, other: string): Problem =>
  problem(
    'pypi-name-similar',
    `PyPI answers: The name '${name}' is too similar to an existing project. That is ${other}.`,
    `If ${other} is yours, publish under that name; otherwise take one that differs in more than \`-\`, \`_\`, \`.\`, and letters that look alike.`,
  )
