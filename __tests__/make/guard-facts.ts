import type { GuardFacts } from '../../src/guards/facts.ts'
import { commit, plan } from './plan.ts'

/** A live run that every guard lets pass; `differs` names what a test is about. */
export function guardFacts(differs: Partial<GuardFacts> = {}): GuardFacts {
  return {
    plan: plan(),
    apiVisibility: 'public',
    apiRefusal: undefined,
    eventVisibility: 'public',
    claimVisibility: 'public',
    event: 'push',
    isFork: false,
    ref: 'refs/tags/v1.0.0',
    runCommit: commit,
    actor: 'ada',
    environment: undefined,
    defaultBranch: 'main',
    branch: { name: 'main' },
    serverUrl: 'https://github.com',
    remoteTag: { commit },
    source: undefined,
    hasIdentity: true,
    hasPypiToken: false,
    hasCratesToken: false,
    elsewhere: {},
    pending: { rust: true, python: true },
    crates: [{ name: 'tally-core', newName: false }],
    trustedOnly: [],
    rateLimitWait: 30 * 60_000,
    ...differs,
  }
}
