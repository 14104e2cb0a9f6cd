import { type Problem, problem } from '../model/problem.ts'
import { unavailable } from './unavailable.ts'

/** The problem of an artifact that was not stored. `what`: "The files of crates". */
export function notStored(what: string, name: string, error: unknown): Problem {
  // what GitHub's service answers where a name has been used (twirp `already_exists`, 409), and what a folder does
  if (!/\b409\b|already.exists|is there already/i.test(String(error))) {
    return unavailable(`${what} could not be stored`, error)
  }
  return problem(
    'artifact-name-taken',
    `${what} could not be stored: another job or step of this run has stored an artifact ${name}.`,
    'A workflow run has one plan, and builds each row of it once. Let one plan have all packages, or release the others in a workflow run of their own. If nothing else of this run stores files, GitHub took the name and its answer was lost: run the failed job again, for each attempt has names of its own.',
  )
}
