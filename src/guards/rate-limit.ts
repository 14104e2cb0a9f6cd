import type { Problem } from '../model/problem.ts'
import { rateLimitProblems } from '../model/rate-limit.ts'
import { isTokenUsed } from './credential.ts'
import type { GuardFacts } from './facts.ts'

/**
 * The release gets through the rate limits of crates.io within the time that it may wait. A release that is taken up again
 * counts only what is left of it; trusted publishing has no limits, and creates no crates.
 */
export function guardRateLimit(facts: GuardFacts): readonly Problem[] {
  const namesOf = (newName: boolean): readonly string[] =>
    facts.crates.filter((each) => each.newName === newName).map((each) => each.name)
  return rateLimitProblems(
    { names: namesOf(true), versions: isTokenUsed(facts) ? namesOf(false) : [] },
    facts.rateLimitWait,
  )
}
