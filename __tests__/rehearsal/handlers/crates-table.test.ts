import { describe, expect, test } from '@jest/globals'
import { makeCrate, makeManifest, makeTarball, publishBody, type CrateShape } from '../../make/crate.ts'
import { cratesStage, detailOf, NOON, put, TOKEN, type CratesStage } from '../../make/crates-stage.ts'
import type { CratesOptions } from '../../../rehearsal/handlers/crates/options.ts'

/** A publish that crates.io refuses. `source`: where its server says so (paths of rust-lang/crates.io 57fa0006). */
interface Row {
  readonly title: string
  readonly status: number
  /** The detail: the whole, or `{ has }` what it contains. */
  readonly words: string | { readonly has: string }
  readonly source: string
  readonly name?: string
  readonly version?: string
  readonly shape?: CrateShape
  readonly token?: string | null
  readonly json?: object
  readonly body?: Buffer
  readonly options?: Partial<CratesOptions>
  readonly upstream?: Readonly<Record<string, readonly string[]>>
  /** Names and versions that are published before. */
  readonly before?: readonly (readonly [string, string])[]
}

const PUBLISH = 'src/controllers/krate/publish.rs'
const VALIDATION = 'crates/crates_io_validation/src/lib.rs'
const TARBALL = 'crates/crates_io_tarball/src/lib.rs'
const AUTH = 'src/auth.rs'
const manifestFault = (why: string): string => `failed to parse \`Cargo.toml\` manifest file\n\n${why}`
const dependency = (value: unknown): CrateShape => ({ tables: { dependencies: { itoa: value } } })
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `f${index}`)
const crate = makeCrate('tiny', '1.0.0')
const lengthOnly = (length: number): Buffer => Buffer.from(Uint32Array.of(length).buffer)

const rows: readonly Row[] = [
  // the body
  { title: 'an empty body', status: 400, words: 'invalid metadata length', source: PUBLISH, body: Buffer.alloc(0) },
  {
    title: 'JSON shorter than it says',
    status: 400,
    words: 'invalid metadata length for remaining payload: 100',
    source: PUBLISH,
    body: Buffer.concat([lengthOnly(100), Buffer.from('{}')]),
  },
  {
    title: 'JSON over one megabyte',
    status: 413,
    words: 'JSON metadata blob too large',
    source: PUBLISH,
    body: lengthOnly(1024 * 1024 + 1),
  },
  {
    title: 'JSON without a name',
    status: 400,
    words: 'invalid upload request: missing field `name` at line 1 column 2',
    source: 'src/tests/krate/publish/validation.rs',
    body: publishBody({}, crate),
  },
  {
    title: 'JSON that is none',
    status: 400,
    words: { has: 'invalid upload request: ' },
    source: PUBLISH,
    body: publishBody('{name', crate),
  },
  {
    title: 'a name that is no string',
    status: 400,
    words: { has: 'invalid upload request: invalid type' },
    source: PUBLISH,
    body: publishBody({ name: 1, vers: '1.0.0' }, crate),
  },
  {
    title: 'no crate after the JSON',
    status: 400,
    words: 'invalid tarball length',
    source: PUBLISH,
    body: publishBody({ name: 'tiny', vers: '1.0.0' }, crate).subarray(0, 36),
  },
  {
    title: 'a crate shorter than it says',
    status: 400,
    words: `invalid tarball length for remaining payload: ${crate.length}`,
    source: PUBLISH,
    body: publishBody({ name: 'tiny', vers: '1.0.0' }, crate).subarray(0, -1),
  },
  {
    title: 'a crate over the size limit',
    status: 413,
    words: 'max upload size is: 100',
    source: PUBLISH,
    options: { maxUpload: 100 },
  },
  // name and version
  {
    title: 'a name that begins with a digit',
    status: 400,
    words: 'the name `1tiny` cannot be used as a crate name, the name cannot start with a digit',
    source: VALIDATION,
    name: '1tiny',
  },
  {
    title: 'a name that begins with an underscore',
    status: 400,
    words: 'invalid character `_` in crate name: `_tiny`, the first character must be an ASCII character',
    source: VALIDATION,
    name: '_tiny',
  },
  {
    title: 'a name with a dot',
    status: 400,
    words:
      'invalid character `.` in crate name: `ti.ny`, characters must be an ASCII alphanumeric characters, `-`, or `_`',
    source: VALIDATION,
    name: 'ti.ny',
  },
  {
    title: 'an empty name',
    status: 400,
    words: 'crate name cannot be empty',
    source: VALIDATION,
    body: publishBody({ name: '', vers: '1.0.0' }, crate),
  },
  {
    title: 'a name of 65 characters',
    status: 400,
    words: `the crate name \`${'a'.repeat(65)}\` is too long (max 64 characters)`,
    source: VALIDATION,
    name: 'a'.repeat(65),
  },
  {
    title: 'a version that is not semver',
    status: 400,
    words: '"1.0" is an invalid semver version',
    source: PUBLISH,
    version: '1.0',
  },
  {
    title: 'a version of PEP 440',
    status: 400,
    words: '"1.0.0rc1" is an invalid semver version',
    source: PUBLISH,
    version: '1.0.0rc1',
  },
  {
    title: 'a version of 151 characters',
    status: 400,
    words: 'the version number is too long (max 150 characters)',
    source: PUBLISH,
    body: publishBody({ name: 'tiny', vers: `1.0.0-${'a'.repeat(145)}` }, crate),
  },
  {
    title: 'a name that was recently deleted',
    status: 400,
    words:
      'A crate with the name `Ti-ny` was recently deleted. Reuse of this name will be available after 2026-11-22T10:00:00Z.',
    source: PUBLISH,
    name: 'ti_ny',
    options: { recentlyDeleted: { 'Ti-ny': NOON + 86_400_000 } },
  },
  // who asks
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
  // the archive
  {
    title: 'bytes that are no archive',
    status: 400,
    words: 'uploaded tarball is malformed or too large when decompressed',
    source: TARBALL,
    body: publishBody({ name: 'tiny', vers: '1.0.0' }, Buffer.from('no gzip')),
  },
  {
    title: 'an archive that is too large unpacked',
    status: 400,
    words: 'uploaded tarball is malformed or too large when decompressed',
    source: TARBALL,
    shape: { entries: [{ path: 'zeros', content: Buffer.alloc(200_000) }] },
    options: { maxUpload: 100_000, maxUnpacked: 100_000 },
  },
  {
    title: 'a file outside the folder of the package',
    status: 400,
    words: 'invalid path found: other-1.0.0/a',
    source: TARBALL,
    shape: { entries: [{ path: 'other-1.0.0/a', raw: true }] },
  },
  {
    title: 'a path that climbs',
    status: 400,
    words: 'invalid path found: tiny-1.0.0/../a',
    source: TARBALL,
    shape: { entries: [{ path: '../a' }] },
  },
  {
    title: 'a symbolic link',
    status: 400,
    words: 'unexpected tar entry type Symlink found: tiny-1.0.0/link',
    source: TARBALL,
    shape: { entries: [{ path: 'link', type: '2' }] },
  },
  {
    title: 'a hard link',
    status: 400,
    words: 'unexpected tar entry type Link found: tiny-1.0.0/link',
    source: TARBALL,
    shape: { entries: [{ path: 'link', type: '1' }] },
  },
  {
    title: 'a character device',
    status: 400,
    words: 'unexpected tar entry type Char found: tiny-1.0.0/x',
    source: TARBALL,
    shape: { entries: [{ path: 'x', type: '3' }] },
  },
  {
    title: 'a sparse file',
    status: 400,
    words: 'unexpected tar entry type GNUSparse found: tiny-1.0.0/x',
    source: TARBALL,
    shape: { entries: [{ path: 'x', type: 'S' }] },
  },
  {
    title: 'an entry of no known type',
    status: 400,
    words: 'unexpected tar entry type Other(90) found: tiny-1.0.0/x',
    source: TARBALL,
    shape: { entries: [{ path: 'x', type: 'Z' }] },
  },
  {
    title: 'two sizes of one file',
    status: 400,
    words: 'uploaded tarball is malformed',
    source: TARBALL,
    shape: {
      entries: [
        { path: 'header', type: 'x', content: '10 size=5\n' },
        { path: 'x', content: 'abc' },
      ],
    },
  },
  {
    title: 'a folder that only begins like the package',
    status: 400,
    words: 'invalid path found: tiny-1.0.0b/x',
    source: TARBALL,
    shape: { entries: [{ path: 'tiny-1.0.0b/x', raw: true }] },
  },
  {
    title: 'no manifest',
    status: 400,
    words: 'uploaded tarball is missing a `Cargo.toml` manifest file',
    source: PUBLISH,
    shape: { manifest: null },
  },
  {
    title: 'a manifest in capitals',
    status: 400,
    words:
      'uploaded tarball is missing a `Cargo.toml` manifest file; `CARGO.TOML` was found, but must be named `Cargo.toml` with that exact casing',
    source: PUBLISH,
    shape: { manifest: null, entries: [{ path: 'CARGO.TOML', content: makeManifest('tiny', '1.0.0') }] },
  },
  {
    title: 'two manifests',
    status: 400,
    words: 'uploaded tarball contains more than one `Cargo.toml` manifest file; found `Cargo.toml`, `cargo.toml`',
    source: PUBLISH,
    shape: { entries: [{ path: 'cargo.toml', content: makeManifest('tiny', '1.0.0') }] },
  },
  // the manifest
  {
    title: 'a manifest that is no TOML',
    status: 400,
    words: { has: manifestFault('') },
    source: PUBLISH,
    shape: { manifest: '[package' },
  },
  {
    title: 'a manifest without a package',
    status: 400,
    words: manifestFault('missing field `name`\n'),
    source: 'src/tests/krate/publish/manifest.rs',
    shape: { manifest: '' },
  },
  {
    title: 'a manifest without a version',
    status: 400,
    words: manifestFault('missing field `version`'),
    source: 'crates/crates_io_tarball/src/manifest.rs',
    shape: { package: { version: undefined } },
  },
  {
    title: 'a manifest with patches',
    status: 400,
    words: manifestFault('crates cannot be published with `[patch]` tables'),
    source: 'crates/crates_io_tarball/src/manifest.rs',
    shape: { tables: { patch: { 'crates-io': { itoa: { path: 'x' } } } } },
  },
  {
    title: 'a version that is still inherited',
    status: 400,
    words: manifestFault("value from workspace hasn't been set"),
    source: 'crates/crates_io_tarball/src/manifest.rs',
    shape: { package: { version: { workspace: true } } },
  },
  {
    title: 'a dependency that is still inherited',
    status: 400,
    words: manifestFault("value from workspace hasn't been set"),
    source: 'crates/crates_io_tarball/src/manifest.rs',
    shape: dependency({ workspace: true }),
  },
  {
    title: 'an edition that there is not',
    status: 400,
    words: { has: manifestFault('') },
    source: 'crates/crates_io_cargo_toml/src/lib.rs',
    shape: { package: { edition: '2022' } },
  },
  {
    title: 'a description that is no string',
    status: 400,
    words: { has: manifestFault('') },
    source: 'crates/crates_io_cargo_toml/src/lib.rs',
    shape: { package: { description: 1 } },
  },
  {
    title: 'a library without a file',
    status: 400,
    words: manifestFault("can't find library, rename file to `src/lib.rs` or specify lib.path"),
    source: 'crates/crates_io_cargo_toml/src/lib.rs',
    body: publishBody(
      { name: 'tiny', vers: '1.0.0' },
      makeTarball([
        { path: 'tiny-1.0.0/Cargo.toml', content: makeManifest('tiny', '1.0.0', { tables: { lib: { name: 'x' } } }) },
      ]),
    ),
  },
  {
    title: 'another name in the manifest',
    status: 400,
    words: 'metadata name `tiny` does not match manifest name `other`',
    source: PUBLISH,
    shape: { package: { name: 'other' } },
  },
  {
    title: 'another version in the manifest',
    status: 400,
    words: 'metadata version `1.0.0` does not match manifest version `2.0.0`',
    source: PUBLISH,
    shape: { package: { version: '2.0.0' } },
  },
  {
    title: 'neither description nor licence',
    status: 400,
    words:
      'missing or empty metadata fields: description, license. Please see https://doc.rust-lang.org/cargo/reference/manifest.html for more information on configuring these fields',
    source: PUBLISH,
    shape: { package: { description: '', license: undefined } },
  },
  {
    title: 'a description of more than 1000 bytes',
    status: 400,
    words: 'The `description` is too long. A maximum of 1000 characters are currently allowed.',
    source: PUBLISH,
    shape: { package: { description: 'é'.repeat(501) } },
  },
  {
    title: 'a licence that SPDX does not know',
    status: 400,
    words: { has: 'for more information.\nMIT AND foobar\n        ^^^^^^ unknown term' },
    source: 'src/licenses.rs',
    shape: { package: { license: 'MIT AND foobar' } },
  },
  {
    title: 'a licence in loose words',
    status: 400,
    words: { has: 'unknown or invalid license expression; see http://opensource.org/licenses for options, ' },
    source: 'src/licenses.rs',
    shape: { package: { license: 'apache 2.0' } },
  },
  {
    title: 'a homepage without http',
    status: 400,
    words: 'URL for field `homepage` must begin with http:// or https:// (url: ftp://example.org)',
    source: PUBLISH,
    shape: { package: { homepage: 'ftp://example.org' } },
  },
  {
    title: 'a repository that is no URL',
    status: 400,
    words: '`repository` is not a valid url: `https://`',
    source: PUBLISH,
    shape: { package: { repository: 'https://' } },
  },
  {
    title: 'a minimum Rust version with an operator',
    status: 400,
    words: manifestFault('invalid `rust-version` value'),
    source: PUBLISH,
    shape: { package: { 'rust-version': '>=1.70' } },
  },
  {
    title: 'six keywords',
    status: 400,
    words: 'expected at most 5 keywords per crate',
    source: PUBLISH,
    shape: { package: { keywords: many(6) } },
  },
  {
    title: 'a keyword of 21 characters',
    status: 400,
    words: `"${'k'.repeat(21)}" is an invalid keyword (keywords must have less than 20 characters)`,
    source: PUBLISH,
    shape: { package: { keywords: ['k'.repeat(21)] } },
  },
  {
    title: 'a keyword with a space',
    status: 400,
    words: '"two words" is an invalid keyword',
    source: 'crates/crates_io_database/src/models/keyword.rs',
    shape: { package: { keywords: ['two words'] } },
  },
  {
    title: 'six categories',
    status: 400,
    words: 'expected at most 5 categories per crate',
    source: PUBLISH,
    shape: { package: { categories: many(6) } },
  },
  {
    title: 'too many features',
    status: 400,
    words: { has: 'crates.io only allows a maximum number of 300 features, but your crate is declaring 301 features.' },
    source: PUBLISH,
    shape: { tables: { features: Object.fromEntries(many(301).map((name) => [name, []])) } },
  },
  {
    title: 'a feature that enables too much',
    status: 400,
    words: { has: 'but the "all" feature of your crate is enabling 301 features or dependencies.' },
    source: PUBLISH,
    shape: { tables: { features: { all: many(301) } } },
  },
  {
    title: 'a feature with a wrong character',
    status: 400,
    words: { has: 'invalid character `:` in feature `a:b`, characters must be Unicode XID characters' },
    source: VALIDATION,
    shape: { tables: { features: { 'a:b': [] } } },
  },
  {
    title: 'a feature of a wrong dependency',
    status: 400,
    words: 'dependency name cannot be empty',
    source: VALIDATION,
    shape: { tables: { features: { a: ['dep:'] } } },
  },
  {
    title: 'too many dependencies',
    status: 400,
    words: { has: 'crates.io only allows a maximum number of 500 dependencies.' },
    source: PUBLISH,
    shape: { tables: { dependencies: Object.fromEntries(many(501).map((name) => [name, '1'])) } },
  },
  {
    title: 'a dependency on any version',
    status: 400,
    words: {
      has: 'wildcard (`*`) dependency constraints are not allowed on crates.io. Crate with this problem: `itoa` See ',
    },
    source: PUBLISH,
    shape: dependency('*'),
  },
  {
    title: 'a dependency without a version',
    status: 400,
    words: { has: 'wildcard (`*`) dependency constraints' },
    source: PUBLISH,
    shape: dependency({ path: '../itoa' }),
  },
  {
    title: 'a dependency with the requirement of npm',
    status: 400,
    words: '"1.0 || 2.0" is an invalid version requirement',
    source: PUBLISH,
    shape: dependency('1.0 || 2.0'),
  },
  {
    title: 'a dependency of another registry',
    status: 400,
    words:
      'Dependency `itoa` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.',
    source: PUBLISH,
    shape: dependency({ version: '1', registry: 'https://example.org/index' }),
  },
  {
    title: 'a dependency with a wrong real name',
    status: 400,
    words: 'invalid character `_` in dependency name: `_x`, the first character must be an ASCII character',
    source: VALIDATION,
    shape: dependency({ version: '1', package: '_x' }),
  },
  // the database
  {
    title: 'a reserved name',
    status: 400,
    words: 'cannot upload a crate with a reserved name',
    source: PUBLISH,
    name: 'rustc-llvm',
  },
  {
    title: 'a crate of somebody else',
    status: 403,
    words:
      "this crate exists but you don't seem to be an owner. If you believe this is a mistake, perhaps you need to accept an invitation to be an owner before publishing.",
    source: PUBLISH,
    options: { owners: { tiny: ['somebody-else'] } },
    upstream: { tiny: ['0.9.0'] },
  },
  {
    title: 'a name that differs in its hyphen from one upstream',
    status: 400,
    words: 'crate was previously named `Ti-ny`',
    source: PUBLISH,
    name: 'ti_ny',
    upstream: { 'Ti-ny': ['0.9.0'] },
  },
  {
    title: 'a name that differs in case from one published here',
    status: 400,
    words: 'crate was previously named `Tiny`',
    source: PUBLISH,
    name: 'tiny',
    before: [['Tiny', '0.9.0']],
  },
  {
    title: 'a version too many of this day',
    status: 429,
    words: 'You have published too many versions of this crate in the last 24 hours',
    source: PUBLISH,
    options: { dailyVersions: 1 },
    before: [['tiny', '0.9.0']],
  },
  {
    title: 'a version that was published here',
    status: 400,
    words: 'crate version `1.0.0` is already uploaded',
    source: PUBLISH,
    before: [['tiny', '1.0.0']],
  },
  {
    title: 'a version that is upstream',
    status: 400,
    words: 'crate version `1.0.0` is already uploaded',
    source: PUBLISH,
    upstream: { tiny: ['1.0.0'] },
  },
  {
    title: 'a version that differs in build metadata only',
    status: 400,
    words: 'crate version `1.0.0` is already uploaded',
    source: 'src/tests/krate/publish/build_metadata.rs',
    version: '1.0.0+b',
    before: [['tiny', '1.0.0+a']],
  },
  {
    title: 'a dependency that nobody knows',
    status: 400,
    words: 'no known crate named `itoa`',
    source: PUBLISH,
    shape: dependency('1'),
  },
  {
    title: 'a dependency for tests that nobody knows',
    status: 400,
    words: 'no known crate named `itoa`',
    source: PUBLISH,
    shape: { tables: { 'dev-dependencies': { itoa: '1' } } },
  },
  {
    title: 'a dependency spelt in another way',
    status: 400,
    words: 'no known crate named `ito_a`',
    source: PUBLISH,
    shape: { tables: { dependencies: { ito_a: '1' } } },
    upstream: { 'ito-a': ['1.0.0'] },
  },
  {
    title: 'a dependency spelt in capitals',
    status: 400,
    words: 'no known crate named `Itoa`',
    source: PUBLISH,
    shape: { tables: { dependencies: { Itoa: '1' } } },
    upstream: { itoa: ['1.0.0'] },
  },
  {
    title: 'a category that there is not',
    status: 400,
    words:
      'The following category slugs are not currently supported on crates.io: foo, bar\n\nSee https://crates.io/category_slugs for a list of supported slugs.',
    source: PUBLISH,
    shape: { package: { categories: ['foo', 'encoding', 'bar'] } },
  },
]

describe('a publish is refused, and nothing is stored, for', () => {
  test.each(rows)('$title ($source)', async (row) => {
    const stage = cratesStage(row.options, row.upstream)
    await publishBefore(stage, row.before ?? [])
    const stored = [[...stage.state.published], [...stage.state.created]]
    const answer = await put(stage, row.name ?? 'tiny', row.version ?? '1.0.0', {
      ...(row.shape && { shape: row.shape }),
      ...(row.token !== undefined && { token: row.token }),
      ...(row.body && { body: row.body }),
    })
    expect([answer.status, detailOf(answer.body)]).toEqual([
      row.status,
      typeof row.words === 'string' ? row.words : expect.stringContaining(row.words.has),
    ])
    expect([[...stage.state.published], [...stage.state.created]]).toEqual(stored)
  })
})

describe('the checks come in the order of crates.io:', () => {
  /** Each shape is wrong in two ways; the first is told. */
  const orders: readonly (readonly [string, string, Row['shape'], Partial<CratesOptions>, string | null])[] = [
    [
      'a missing token is told before a bad archive',
      'this action requires authentication',
      { manifest: null },
      {},
      null,
    ],
    [
      'an unverified address before a bad archive',
      'A verified email address is required',
      { manifest: null },
      { tokens: [{ token: TOKEN, verifiedEmail: false }] },
      TOKEN,
    ],
    [
      'a missing licence before a bad keyword',
      'missing or empty metadata fields: license',
      { package: { license: undefined, keywords: ['a b'] } },
      {},
      TOKEN,
    ],
    [
      'a bad keyword before a bad feature',
      'is an invalid keyword',
      { package: { keywords: ['a b'] }, tables: { features: { '-': [] } } },
      {},
      TOKEN,
    ],
    [
      'a bad requirement before an unknown crate',
      'is an invalid version requirement',
      { tables: { dependencies: { nobody: '1', zz: 'x.y' } } },
      {},
      TOKEN,
    ],
    [
      'a reserved name before an unknown crate',
      'cannot upload a crate with a reserved name',
      { tables: { dependencies: { nobody: '1' } } },
      { reservedNames: ['tiny'] },
      TOKEN,
    ],
    [
      'an unknown crate before an unknown category',
      'no known crate named `nobody`',
      { package: { categories: ['foo'] }, tables: { dependencies: { nobody: '1' } } },
      {},
      TOKEN,
    ],
  ]
  test.each(orders)('%s', async (_title, words, shape, options, token) => {
    const stage = cratesStage(options)
    const answer = await put(stage, 'tiny', '1.0.0', { ...(shape && { shape }), token })
    expect(detailOf(answer.body)).toContain(words)
    expect(stage.state.published).toEqual([])
  })
})

async function publishBefore(stage: CratesStage, crates: readonly (readonly [string, string])[]): Promise<void> {
  for (const [name, version] of crates) {
    const answer = await put(stage, name, version)
    if (answer.status !== 200) throw new Error(`${name} ${version}: ${answer.body}`)
  }
}
