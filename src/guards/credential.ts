import { newCratesNeedToken, trustedOnlyCrates } from '../model/crate-credentials.ts'
import type { Ecosystem } from '../model/distribution.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { GuardFacts } from './facts.ts'

/** A registry that the plan publishes to, what the config counts on there, and what the job has. */
interface Wanted {
  readonly ecosystem: Ecosystem
  readonly name: string
  readonly input: string
  readonly trust: GuardFacts['plan']['credentials']['crates']
  readonly hasToken: boolean
  /** Whether it is another than PyPI and crates.io: it knows no OIDC tokens. */
  readonly isElsewhere: boolean
}

/**
 * Each registry that something is to be sent to has a credential: the job's identity, or a token. What the config counts on
 * (`credentials`) is held against what is there. Where everything is there already, none is minted, and none is needed.
 */
export function guardCredential(facts: GuardFacts): readonly Problem[] {
  const all = wantedOf(facts)
  const wanted = all.filter((each) => !each.isElsewhere)
  // without a word in the config either will do
  const identities = wanted.filter((each) => each.trust !== 'token' && !(each.trust === undefined && each.hasToken))
  const tokens = wanted.filter((each) => !each.hasToken && (each.trust === 'token' || each.trust === 'both'))
  return [
    ...(facts.hasIdentity || identities.length === 0 ? [] : [identityMissing(facts, identities)]),
    ...tokens.map((each) => tokenMissing(each)),
    ...all.filter((each) => each.isElsewhere && !each.hasToken).map((each) => noTrustElsewhere(each)),
    ...(wanted.some((each) => each.ecosystem === 'rust') ? guardCrates(facts) : []),
  ]
}

/** Whether versions of crates that exist are published with a token. */
export function isTokenUsed({ plan, hasIdentity, hasCratesToken }: CrateMeans): boolean {
  const { crates } = plan.credentials
  return hasCratesToken && (crates === 'token' || (crates === undefined && !hasIdentity))
}

type CrateMeans = Pick<GuardFacts, 'plan' | 'hasIdentity' | 'hasCratesToken'>

function guardCrates(facts: GuardFacts): readonly Problem[] {
  const fresh = facts.crates.filter((each) => each.newName).map((each) => each.name)
  const isBarred = facts.plan.credentials.crates === 'trusted'
  return [
    ...(fresh.length > 0 && (isBarred || !facts.hasCratesToken) ? [newCratesNeedToken(fresh, isBarred)] : []),
    ...(facts.trustedOnly.length > 0 && isTokenUsed(facts) ? [trustedOnlyCrates(facts.trustedOnly)] : []),
  ]
}

function wantedOf({ plan, pending, hasCratesToken, hasPypiToken, elsewhere }: GuardFacts): readonly Wanted[] {
  const { credentials } = plan
  const python = plan.pypi === 'testpypi' ? 'TestPyPI' : 'PyPI'
  const both: readonly Wanted[] = [
    {
      ecosystem: 'rust',
      name: elsewhere.rust ?? 'crates.io',
      input: 'crates-token',
      trust: credentials.crates,
      hasToken: hasCratesToken,
      isElsewhere: elsewhere.rust !== undefined,
    },
    {
      ecosystem: 'python',
      name: elsewhere.python ?? python,
      input: 'pypi-token',
      trust: credentials.pypi,
      hasToken: hasPypiToken,
      isElsewhere: elsewhere.python !== undefined,
    },
  ]
  return both.filter(
    (each) => pending[each.ecosystem] && plan.packages.some(({ ecosystem }) => ecosystem === each.ecosystem),
  )
}

function identityMissing({ isFork, serverUrl }: GuardFacts, registries: readonly Wanted[]): Problem {
  const names = registries.map(({ name, input, trust }) =>
    trust === undefined ? `${name} (or the input \`${input}\`)` : `${name} (the config counts on it)`,
  )
  return problem(
    'id-token-missing',
    `The job has no OIDC token for ${names.join(' and ')}.`,
    isFork
      ? 'A pull request from a fork never has one.'
      : serverUrl !== 'https://github.com'
        ? `PyPI and crates.io know no OIDC tokens of ${serverUrl}. Give a token for each registry: ${registries.map((each) => `\`${each.input}\``).join(', ')}.`
        : 'Add to the publishing job:\n    permissions:\n      id-token: write\n      contents: write',
    { level: 'live' },
  )
}

/** With `both` a token is for what trusted publishing cannot do: that it is needed for something is a problem of its own. */
function tokenMissing({ name, input, trust }: Wanted): Problem {
  return problem(
    'credential-missing',
    `The config counts on a token for ${name}, and the input \`${input}\` is empty.`,
    `Check that the secret exists in the repository or in the job's environment, and is passed as \`${input}\`; or change \`credentials\` in the config.`,
    { level: trust === 'token' ? 'live' : 'warning' },
  )
}

const noTrustElsewhere = ({ name, input }: Wanted): Problem =>
  problem(
    'credential-missing',
    `The input \`${input}\` is empty, and ${name} takes nothing without it: trusted publishing is for PyPI and crates.io.`,
    `Give the token of that registry: ${input}: '\${{ secrets.NAME }}'`,
    { level: 'live' },
  )
