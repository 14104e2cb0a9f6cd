import { TOKEN } from '../make/crates-stage.ts'
import { answered, type ClientRow } from './row.ts'

/** One `cargo publish --no-verify` of a small crate. */
export interface PublishRow extends ClientRow {
  /** Lines of `[package]` instead of description and licence. */
  readonly package?: string
  /** Tables after `[package]`. */
  readonly tables?: string
  readonly name?: string
  readonly version?: string
  readonly token?: string
  /** Whether the same crate is published before, in this version. */
  readonly before?: string
}

const PUBLISH = 'crates.io src/controllers/krate/publish.rs'
const AUTH = 'crates.io src/auth.rs'
const complete = 'description = "For a test"\nlicense = "MIT"\n'

const refused = answered<PublishRow>(400, PUBLISH, [
  {
    title: 'no licence',
    package: 'description = "For a test"\n',
    words:
      'missing or empty metadata fields: license. Please see https://doc.rust-lang.org/cargo/reference/manifest.html',
  },
  {
    title: 'neither description nor licence',
    package: '',
    words: 'missing or empty metadata fields: description, license. Please see',
  },
  {
    title: 'a licence that SPDX does not know',
    package: 'description = "For a test"\nlicense = "MIT AND foobar"\n',
    words: 'unknown term',
  },
  {
    title: 'a description of more than 1000 characters',
    package: `description = "${'a'.repeat(1001)}"\nlicense = "MIT"\n`,
    words: 'The `description` is too long. A maximum of 1000 characters are currently allowed.',
  },
  {
    title: 'a homepage without http',
    package: `${complete}homepage = "ftp://example.org"\n`,
    words: 'URL for field `homepage` must begin with http:// or https:// (url: ftp://example.org)',
  },
  {
    title: 'a keyword of 21 characters',
    package: `${complete}keywords = ["${'k'.repeat(21)}"]\n`,
    words: `"${'k'.repeat(21)}" is an invalid keyword (keywords must have less than 20 characters)`,
  },
  {
    title: 'six keywords',
    package: `${complete}keywords = ["a", "b", "c", "d", "e", "f"]\n`,
    words: 'expected at most 5 keywords per crate',
  },
  {
    title: 'a dependency on any version',
    tables: '[dependencies]\nitoa = "*"\n',
    standing: { upstream: { itoa: ['1.0.0'] } },
    words: 'wildcard (`*`) dependency constraints are not allowed on crates.io. Crate with this problem: `itoa`',
  },
  {
    title: 'a reserved name',
    name: 'rustc-llvm',
    words: 'cannot upload a crate with a reserved name',
  },
  {
    title: 'a name that differs in its hyphen from one there',
    name: 'ti_ny',
    standing: { upstream: { 'ti-ny': ['0.9.0'] } },
    words: 'crate was previously named `ti-ny`',
  },
  {
    title: 'an unknown category',
    package: `${complete}categories = ["nonsense"]\n`,
    words: 'The following category slugs are not currently supported on crates.io: nonsense',
  },
])

const identity = answered<PublishRow>(403, AUTH, [
  { title: 'a token that nobody gave out', token: 'cioWrong', words: 'authentication failed' },
  {
    title: 'a token for updates, and a new crate',
    standing: { crates: { tokens: [{ token: TOKEN, scopes: ['publish-update'], verifiedEmail: true }] } },
    words: 'this token does not have the required permissions to perform this action',
  },
  {
    title: 'a crate of somebody else',
    standing: { crates: { owners: { tiny: ['somebody-else'] } }, upstream: { tiny: ['0.9.0'] } },
    words: "this crate exists but you don't seem to be an owner.",
  },
  {
    title: 'a minted token, and a new crate',
    token: 'cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd',
    words: 'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
  },
])

const others: readonly PublishRow[] = [
  { title: 'a small crate', status: 200, source: PUBLISH },
  { title: 'an update', version: '1.1.0', before: '1.0.0', status: 200, source: PUBLISH },
  {
    title: 'no verified mail address',
    standing: { crates: { tokens: [{ token: TOKEN, verifiedEmail: false }] } },
    status: 400,
    words: 'A verified email address is required to publish crates to crates.io.',
    source: PUBLISH,
  },
  {
    title: 'a token that is a JWT',
    token: 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln',
    status: 401,
    words: 'The given API token does not match the format used by crates.io.',
    source: 'crates.io src/util/errors/json.rs',
  },
  {
    title: 'an update too many',
    version: '1.0.2',
    before: '1.0.1',
    standing: {
      crates: { rateLimits: { 'publish-update': { burst: 1, every: 60_000 } } },
      upstream: { tiny: ['1.0.0'] },
    },
    status: 429,
    words: 'You have published too many updates to existing crates in a short period of time.',
    source: 'crates.io src/rate_limiter.rs',
  },
]

/** Publishes that reach crates.io by `cargo publish`, and its answers. */
export const publishRows: readonly PublishRow[] = [...refused, ...identity, ...others]

/** What cargo finds out by itself from the loopback index, so that crates.io is never asked. */
export const indexRows: readonly PublishRow[] = [
  {
    title: 'a version that is there',
    before: '1.0.0',
    status: 200,
    words: 'error: crate tiny@1.0.0 already exists on crates.io index',
    source: 'cargo src/cargo/ops/registry/publish.rs',
  },
  {
    title: 'a version that differs in build metadata only',
    version: '1.0.0+b',
    before: '1.0.0+a',
    status: 200,
    words: 'error: crate tiny@1.0.0+b already exists on crates.io index',
    source: 'cargo src/cargo/ops/registry/publish.rs',
  },
  {
    title: 'a dependency that nobody knows',
    tables: '[dependencies]\nnobody-knows = "1"\n',
    status: 404,
    words: 'no matching package named `nobody-knows` found',
    source: 'cargo src/cargo/core/resolver/errors.rs',
  },
]
