import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'
import { unheardFix } from './unheard.ts'

type Voices = Pick<GuardFacts, 'apiVisibility' | 'apiRefusal' | 'eventVisibility' | 'claimVisibility'>

/**
 * A private or internal repository never publishes. Three voices are heard: GitHub's API, the event, and the
 * `repository_visibility` claim of the job's OIDC token. One that says private refuses; where nobody can say that the
 * repository is public, that refuses too.
 */
export function guardVisibility(facts: Voices): readonly Problem[] {
  const heard = voicesOf(facts)
  const closed = heard.filter(([, voice]) => voice === 'private' || voice === 'internal')
  if (closed.length > 0) return [isPrivate(closed.map(([who, voice]) => `${who} says ${voice}`).join(', '))]
  if (heard.some(([, voice]) => voice === 'public')) return []
  const token = facts.claimVisibility === 'unasked' ? 'no OIDC token was asked' : 'the OIDC token is silent too'
  return [
    problem(
      'repository-visibility-unknown',
      `Nobody could say whether the repository is public (API: ${facts.apiRefusal ?? 'silent'}; the event is silent; ${token}).`,
      unheardFix,
      { level: 'live' },
    ),
  ]
}

/** The three voices in words: `API public, event public, token unasked`. */
export function visibilityWords({ apiVisibility, eventVisibility, claimVisibility }: Voices): string {
  return `API ${apiVisibility ?? 'silent'}, event ${eventVisibility ?? 'silent'}, token ${claimVisibility ?? 'silent'}`
}

function voicesOf({ apiVisibility, eventVisibility, claimVisibility }: Voices) {
  return [
    ['GitHub’s API', apiVisibility],
    ['the event', eventVisibility],
    ['the job’s OIDC token', claimVisibility],
  ] as const
}

function isPrivate(voices: string): Problem {
  return problem(
    'repository-private',
    `The repository is not public: ${voices}.`,
    'A private repository is never published: an sdist or a crate carries its source. Make the repository public first, or leave `live` off.',
    { level: 'live' },
  )
}
