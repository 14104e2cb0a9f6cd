import { problem } from '../../src/model/problem.ts'
import { isSameRepository } from '../../src/model/same-repository.ts'
import { type Finding, told, unseen } from './finding.ts'

/** A name whose page names another repository. */
export function foreignName(title: string, name: string, theirs: string, parent: string | undefined): Finding {
  const isParent = parent !== undefined && isSameRepository(theirs, parent)
  return told(
    'name',
    problem(
      'name-foreign',
      `${title} has ${name}, and its page names ${theirs}${isParent ? ', which this repository is a fork of' : ''}.`,
      isParent
        ? 'A fork cannot publish under that name: take another one, or release from the repository itself.'
        : `If the name is yours, and the repository was called ${theirs} before: name the new address in the manifest. Otherwise take another name.`,
    ),
  )
}

/** A name whose page names no repository that could be compared. */
export function unclaimedName(title: string, name: string, repository: string | undefined): Finding {
  return unseen(
    'name',
    problem(
      'name-unclaimed',
      repository === undefined
        ? `${title} has ${name}; without a remote on GitHub it cannot be told whether that is this one.`
        : `${title} has ${name}, and its page names no repository: whose it is cannot be told.`,
      'Look at the page. If it is yours, name the repository in the manifest, and the next release tells it.',
    ),
  )
}
