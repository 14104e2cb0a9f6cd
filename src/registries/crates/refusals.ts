import type { ProblemCode } from '../../model/catalogue.ts'
import { type Problem, problem } from '../../model/problem.ts'

type Known = readonly [words: RegExp, code: ProblemCode, fix: string]

/** The refusals of crates.io by their words (`controllers/krate/publish.rs`, `util/errors.rs`), the particular before the general. */
const known: readonly Known[] = [
  [
    /is already uploaded|already exists/i,
    'registry-file-exists',
    'A published version can never be replaced. Release a new version, or publish the very bytes that are there.',
  ],
  [
    /do not support creating new crates/i,
    'crate-new-needs-token',
    'Publish the first version with a token of scope `publish-new` in the input `crates-token`, then add the trusted publisher on crates.io.',
  ],
  [
    /can only be published using Trusted Publishing/i,
    'registry-forbidden',
    'The crate takes no tokens. Let the job have `id-token: write` and do not count on `crates-token` for it.',
  ],
  [
    /not valid for crate/i,
    'registry-forbidden',
    'Add this repository and workflow as a trusted publisher in the settings of this crate, too (https://crates.io/crates/NAME/settings), and run the job again: a credential covers the crates that had one when it was minted. Or give a token in the input `crates-token`, which then goes for this crate alone.',
  ],
  [
    /does not have the required permissions|don't seem to be an owner/i,
    'registry-forbidden',
    'Use a token of an owner of the crate, with the scopes `publish-update` (and `publish-new` for new crates).',
  ],
  [
    /authentication failed|Invalid authentication token|Invalid `Authorization` header|token does not match the format|requires authentication/i,
    'registry-forbidden',
    'The token is mistyped, revoked or has run out. Make a new one at https://crates.io/settings/tokens, or use trusted publishing.',
  ],
  [
    /verified email address/i,
    'registry-forbidden',
    'The owner of the token must verify an e-mail address at https://crates.io/settings/profile.',
  ],
  [
    /data access policy/i,
    'registry-forbidden',
    'crates.io blocks this client. See https://crates.io/data-access, and tell the maintainers of this action.',
  ],
  [
    /max upload size|too large/i,
    'registry-too-large',
    'Leave files out with `package.exclude`, or ask crates.io for a higher limit.',
  ],
  [
    /temporarily blocked|read.only mode/i,
    'registry-closed',
    'Wait until https://status.crates.io says that publishing is on, then run the job again.',
  ],
  [
    /no known crate named/i,
    'registry-refused',
    'A dependency is not on crates.io. Publish it first, or make it a path-only dev-dependency, which cargo leaves out.',
  ],
]

/** A refusal of one crate as a problem: the address, the status, the registry's own words, and what to change. */
export function refusal(url: string, filename: string, status: number, words: string): Problem {
  const [, code, fix] = known.find(([pattern]) => pattern.test(words)) ?? fallback(status)
  const name = /crate `([^`]+)`/.exec(words)?.[1] ?? ''
  return problem(code, `${url} answered ${status} to ${filename}: ${words}`, fix.replace('NAME', name))
}

function fallback(status: number): Known {
  const any = /(?:)/
  if (status === 413) return [any, 'registry-too-large', 'Leave files out with `package.exclude`.']
  if (status === 401 || status === 403) {
    const fix =
      'The credential is not good for this crate. Check its scopes and the owners; it is sent as it is given, and some registries want `Bearer` or `Basic` before it.'
    return [any, 'registry-forbidden', fix]
  }
  if (status === 404 || status === 405 || status === 410 || (status >= 300 && status < 400)) {
    return [
      any,
      'registry-address',
      '`crates-url` must name the sparse index of the registry as cargo does (`sparse+https://…`), or the address above it.',
    ]
  }
  return [any, 'registry-refused', 'Change what the registry names, package again, and release.']
}
