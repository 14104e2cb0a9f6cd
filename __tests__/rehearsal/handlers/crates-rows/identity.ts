import { TOKEN } from '../../../make/crates-stage.ts'
import { type CratesRow, AUTH, PUBLISH } from './row.ts'

/** Who asks, and how often. */
export const identityRows: readonly CratesRow[] = [
  { title: 'no token', status: 403, words: 'this action requires authentication', source: AUTH, token: null },
  {
    title: 'another authentication scheme',
    status: 401,
    words: 'Invalid `Authorization` header: Found unexpected authentication scheme `Basic`',
    source: AUTH,
    token: 'Basic abc',
  },
  {
    title: 'a token that is a JWT',
    status: 401,
    words: {
      has: 'The given API token does not match the format used by crates.io. Tokens generated before 2020-07-14 ',
    },
    source: 'src/util/errors/json.rs',
    token: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln',
  },
  {
    title: 'an empty token',
    status: 401,
    words: { has: 'does not match the format used by crates.io' },
    source: 'src/util/errors/json.rs',
    token: '',
  },
  {
    title: 'a token that nobody knows',
    status: 403,
    words: 'authentication failed',
    source: AUTH,
    token: 'cioUnknown',
  },
  {
    title: 'a token for updates, and a new crate',
    status: 403,
    words: 'this token does not have the required permissions to perform this action',
    source: AUTH,
    options: { tokens: [{ token: TOKEN, scopes: ['publish-update'], verifiedEmail: true }] },
  },
  {
    title: 'a token for new crates, and an update',
    status: 403,
    words: 'this token does not have the required permissions to perform this action',
    source: AUTH,
    options: { tokens: [{ token: TOKEN, scopes: ['publish-new'], verifiedEmail: true }] },
    upstream: { tiny: ['0.9.0'] },
  },
  {
    title: 'a token for other crates',
    status: 403,
    words: 'this token does not have the required permissions to perform this action',
    source: AUTH,
    options: { tokens: [{ token: TOKEN, crates: ['other-*'], verifiedEmail: true }] },
  },
  {
    title: 'a minted token with a wrong check character',
    status: 401,
    words: 'Invalid `Authorization` header: Failed to parse token',
    source: 'crates/crates_io_trustpub/src/access_token.rs',
    token: 'cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOe',
  },
  {
    title: 'a minted token, and a new crate',
    status: 403,
    words: 'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
    source: PUBLISH,
    token: 'cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd',
  },
  {
    title: 'a minted token that nobody knows',
    status: 403,
    words: 'Invalid authentication token',
    source: PUBLISH,
    token: 'Bearer cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd',
    upstream: { tiny: ['0.9.0'] },
  },
  {
    title: 'a token where only trusted publishing may',
    status: 403,
    words:
      'New versions of this crate can only be published using Trusted Publishing (see https://crates.io/docs/trusted-publishing).',
    source: PUBLISH,
    options: { trustpubOnly: ['tiny'] },
    upstream: { tiny: ['0.9.0'] },
  },
  {
    title: 'no verified mail address',
    status: 400,
    words:
      'A verified email address is required to publish crates to crates.io. Visit https://crates.io/settings/profile to set and verify your email address.',
    source: PUBLISH,
    options: { tokens: [{ token: TOKEN, verifiedEmail: false }] },
  },
  {
    title: 'a sixth new crate',
    status: 429,
    words:
      'You have published too many new crates in a short period of time. Please try again after Sat, 21 Nov 2026 10:10:00 GMT and see https://crates.io/docs/rate-limits for more details.',
    source: 'src/rate_limiter.rs',
    before: [
      ['a', '1.0.0'],
      ['b', '1.0.0'],
      ['c', '1.0.0'],
      ['d', '1.0.0'],
      ['e', '1.0.0'],
    ],
  },
  {
    title: 'an update too many',
    status: 429,
    words: { has: 'You have published too many updates to existing crates in a short period of time. ' },
    source: 'src/rate_limiter.rs',
    options: { rateLimits: { 'publish-update': { burst: 1, every: 60_000 } } },
    upstream: { tiny: ['0.9.0'] },
    before: [['tiny', '0.9.1']],
  },
]
