import { problem } from '../../src/model/problem.ts'
import { type Finding, told, unseen } from './finding.ts'

/** The last version came from another publisher than the one that comes. `forms` tell how this one is added. */
export const otherPublisher = (
  /** A package with its version. */
  last: string,
  comes: 'release' | 'version',
  differences: readonly string[],
  forms: string,
): Finding =>
  told(
    'publisher',
    problem(
      'publisher-differs',
      `${last} was published by another publisher than the next ${comes} will be: ${differences.join('; ')}.`,
      `Publish from there, or add this one, unless it is there:\n${forms}`,
    ),
  )

/** Nobody outside can see whether a registry trusts the workflow. `why` is what follows a colon, where it is known. */
export const hiddenPublisher = (title: string, why: string | undefined, forms: string): Finding =>
  unseen(
    'publisher',
    problem(
      'publisher-unseen',
      `Whether ${title} trusts this workflow cannot be seen from outside${why === undefined ? '' : `: ${why}`}.`,
      `Look whether it is there, and else add it:\n${forms}\nA job can ask: release-action doctor --help.`,
    ),
  )
