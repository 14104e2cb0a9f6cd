import type { Problem } from '../model/problem.ts'
import { guardBranch } from './branch.ts'
import { guardCredential } from './credential.ts'
import { guardEnvironment } from './environment.ts'
import { guardEvent } from './event.ts'
import type { GuardFacts } from './facts.ts'
import { guardRateLimit } from './rate-limit.ts'
import { guardRef } from './ref.ts'
import { guardSource } from './source.ts'
import { guardVisibility, visibilityWords } from './visibility.ts'

/** One guard of a live run, with what it saw and what it says. No problem: it holds. */
export interface GuardVerdict {
  readonly guard: string
  readonly seen: string
  readonly problems: readonly Problem[]
}

/** Every guard over the same facts, all of them, in the order in which they are shown. */
export function evaluateGuards(facts: GuardFacts): readonly GuardVerdict[] {
  const { event, actor, environment, ref, runCommit, branch } = facts
  return [
    { guard: 'public repository', seen: visibilityWords(facts), problems: guardVisibility(facts) },
    { guard: 'event', seen: `${event ?? 'none'} by ${actor ?? 'nobody known'}`, problems: guardEvent(facts) },
    {
      guard: 'environment',
      seen: environment === undefined ? 'not told without an OIDC token' : (environment.name ?? 'none'),
      problems: guardEnvironment(facts),
    },
    { guard: 'tag', seen: `${ref ?? 'no ref'} at ${runCommit?.slice(0, 10) ?? '?'}`, problems: guardRef(facts) },
    {
      guard: 'branch',
      seen: branch === 'none' ? 'none' : 'name' in branch ? branch.name : 'not told',
      problems: guardBranch(facts),
    },
    ...(facts.source === undefined
      ? []
      : [{ guard: 'source', seen: `files of run ${facts.source.id}`, problems: guardSource(facts) }]),
    { guard: 'credentials', seen: credentialWords(facts), problems: guardCredential(facts) },
    { guard: 'rate limits', seen: `${facts.crates.length} crates to send`, problems: guardRateLimit(facts) },
  ]
}

function credentialWords({ hasIdentity, hasPypiToken, hasCratesToken }: GuardFacts): string {
  const had = [
    ...(hasIdentity ? ['id-token: write'] : []),
    ...(hasPypiToken ? ['pypi-token'] : []),
    ...(hasCratesToken ? ['crates-token'] : []),
  ]
  return had.length === 0 ? 'none' : had.join(', ')
}
