import type { Plan, PlannedPackage } from './plan.ts'
import { type Problem, problem } from './problem.ts'

/** By what a package is published: the job's identity, a token, or whichever of the two the job has. */
export type Means = 'trusted' | 'token' | 'either'

/** By what a package will be published, as far as the config and the registry's answer tell. A new crate needs a token. */
export function meansOf({ ecosystem, onRegistry }: PlannedPackage, credentials: Plan['credentials']): Means {
  const trust = ecosystem === 'rust' ? credentials.crates : credentials.pypi
  if (trust === 'trusted' || trust === 'token') return trust
  if (ecosystem === 'python') return 'either'
  if (onRegistry === 'new') return 'token'
  return trust === 'both' ? 'trusted' : 'either'
}

/** New crates, and no token to create them with. */
export const newCratesNeedToken = (names: readonly string[], isTokenBarred: boolean): Problem =>
  problem(
    'crate-new-needs-token',
    `crates.io does not know ${names.join(', ')} yet, and trusted publishing cannot create a crate.`,
    `Publish the first version with a token of scope \`publish-new\` in the input \`crates-token\`${
      isTokenBarred ? ' (`credentials: { crates: both }` in the config)' : ''
    }, then add the trusted publisher on crates.io.`,
    { level: 'live' },
  )

/** Crates that take no tokens, where one is all there is. */
export const trustedOnlyCrates = (names: readonly string[]): Problem =>
  problem(
    'crate-trusted-only',
    `crates.io takes new versions of ${names.join(', ')} by trusted publishing only, and a token would be used.`,
    'Give the publishing job `id-token: write`, and the config `credentials: { crates: both }` or `trusted`; or let the crate take tokens again in its settings on crates.io.',
    { level: 'live' },
  )
