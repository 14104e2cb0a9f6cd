import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts, Visibility } from './facts.ts'

/** A private or internal repository never publishes; where nobody can say that it is public, that refuses too. */
export function guardVisibility({ apiVisibility, apiRefusal, eventVisibility }: GuardFacts): readonly Problem[] {
  const closed = [
    ['GitHub’s API', apiVisibility],
    ['the event', eventVisibility],
  ].filter(([, voice]) => voice === 'private' || voice === 'internal')
  if (closed.length > 0) {
    const voices = closed.map(([who, voice]) => `${who} says ${voice}`).join(', ')
    return [isPrivate(voices)]
  }
  if (apiVisibility === 'public' || eventVisibility === 'public') return []
  return [
    problem(
      'repository-visibility-unknown',
      `Nobody could say whether the repository is public (API: ${apiRefusal ?? 'silent'}; the event is silent too).`,
      'Give the job `permissions: contents: read` and the input `github-token`, then run it again.',
      { level: 'live' },
    ),
  ]
}

/** The third voice: the `repository_visibility` claim of the job's OIDC token, heard before anything is minted with it. */
export function guardClaim(visibility: Visibility): readonly Problem[] {
  return visibility === 'private' || visibility === 'internal'
    ? [isPrivate(`the job’s OIDC token says ${visibility}`)]
    : []
}

function isPrivate(voices: string): Problem {
  return problem(
    'repository-private',
    `The repository is not public: ${voices}.`,
    'A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.',
    { level: 'live' },
  )
}
