import type { ProblemCode } from '../../model/catalogue.ts'
import { claimsOf, type JobClaims } from '../../model/claims.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { HttpResponse } from '../../ports/http.ts'
import { wordsOf } from './words.ts'

type Known = readonly [words: RegExp, code: ProblemCode, fix: (claims: JobClaims, host: string) => string]

const settings = 'In the settings of each crate on crates.io, under "Trusted Publishing",'
const caller = 'Where a workflow calls another, the file is that of the caller.'
const status = 'Look at https://status.crates.io and run the job again.'

const workflowOf = ({ workflow }: JobClaims): string => `\`${workflow ?? '?'}\``
const environmentOf = ({ environment }: JobClaims): string =>
  environment === undefined ? 'no environment' : `environment \`${environment}\``
const registered = (claims: JobClaims): string =>
  `repository \`${claims.repository ?? '?'}\`, workflow ${workflowOf(claims)} and ${environmentOf(claims)}`

/** What crates.io says where it gives no token (`controllers/trustpub/tokens/exchange`), the particular before the general. */
const known: readonly Known[] = [
  [
    /Failed to decode JWT|already been used|JWT key ID/i,
    'trusted-publishing-token',
    (_, host) => `A new OIDC token usually helps: run the job again. Its audience must be \`${host}\`.`,
  ],
  [
    /event trigger/i,
    'trusted-publishing-refused',
    () => 'Publish from a workflow that a tag push, a release or `workflow_dispatch` starts.',
  ],
  [
    /Unsupported JWT issuer/i,
    'trusted-publishing-refused',
    () =>
      'crates.io trusts the jobs of github.com. From another server publish with a token in the input `crates-token`.',
  ],
  [
    /does not match the repository owner ID/i,
    'trusted-publisher-missing',
    (claims) =>
      `The publisher was added when the repository belonged to another account. ${settings} remove it, and add it again with ${registered(claims)}.`,
  ],
  [
    /does not match the workflow filename/i,
    'trusted-publisher-missing',
    (claims) =>
      `The workflow that was started is ${workflowOf(claims)}. Publish from the one that crates.io expects; or ${lower(settings)} add ${registered(claims)}. ${caller}`,
  ],
  [
    /requires an environment/i,
    'trusted-publisher-missing',
    (claims) =>
      `Give the publishing job the \`environment:\` that crates.io expects; or ${lower(settings)} add ${registered(claims)}.`,
  ],
  [
    /does not match the environment/i,
    'trusted-publisher-missing',
    (claims) =>
      `The publishing job runs in ${environmentOf(claims)}. Let it run in the one that crates.io expects; or ${lower(settings)} add ${registered(claims)}.`,
  ],
  [
    /No Trusted Publishing config found/i,
    'trusted-publisher-missing',
    (claims) =>
      `${settings} add ${registered(claims)}. ${caller} A crate that is not on crates.io yet has no settings: publish its first version with a token in the input \`crates-token\`.`,
  ],
  [
    /data access policy/i,
    'trusted-publishing-refused',
    () => 'crates.io blocks this client. See https://crates.io/data-access, and tell the maintainers of this action.',
  ],
]

/** An exchange that gave no token, as a problem. `idToken` is read for what the registry held against its settings. */
export function exchangeRefusal(url: string, answer: HttpResponse, idToken: string): Problem {
  const { status: code } = answer
  if (code === 0) return problem('registry-unreachable', `${url} did not answer: ${answer.reason}.`, status)
  if (code >= 200 && code < 300) {
    return problem('registry-unreadable', `${url} answered ${code} without a token.`, status)
  }
  const words = wordsOf(answer)
  const message = `${url} answered ${code}: ${words}`
  // a mint is tried again with a fresh token of the job
  if (code >= 500 || code === 429) return problem('registry-unreachable', message, status)
  if (code === 404 || code === 405) {
    const fix = 'Give a token in the input `crates-token`: this registry has no trusted publishing.'
    return problem('trusted-publishing-off', message, fix)
  }
  const [, as, fix] = known.find(([pattern]) => pattern.test(words)) ?? unknown
  return problem(as, message, fix(claimsOf(idToken), new URL(url).host))
}

const unknown: Known = [
  /(?:)/,
  'trusted-publishing-refused',
  () => 'See https://crates.io/docs/trusted-publishing; a token in the input `crates-token` is the other way.',
]

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
