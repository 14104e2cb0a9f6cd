import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'

/** Something about crates.io that is usually got wrong, and the test that holds us to it. */
interface Surprise {
  readonly what: string
  /** Its file, and its title as written there. */
  readonly held: readonly [file: string, title: string]
  /** What of it no test holds yet. */
  readonly open?: string
}

/** The checklist of what publishing to crates.io surprises with, in its order. */
const surprises: readonly Surprise[] = [
  {
    what: 'A 200 can carry errors.',
    held: [
      'registries/crates/upload.test.ts',
      'a 200 that carries the error of a %i ("%s") is refused all the same, as %s',
    ],
  },
  {
    what: 'The token exchange is a POST.',
    held: ['registries/crates/trust.test.ts', 'is a POST of the JWT, and masks the token'],
  },
  {
    what: 'Publishing a workspace a second time must be able to succeed.',
    held: ['e2e/resume.test.ts', 'is cleaned up by the post program, and finished by running the job again'],
  },
  {
    what: 'The token lives for thirty minutes: everything is built and verified before it is minted.',
    held: [
      'e2e/publish.test.ts',
      'asks, drafts, mints, uploads, revokes and publishes in this order, and asks for nothing else',
    ],
  },
  {
    what: 'A JWT is good once.',
    held: ['publish/session.test.ts', 'is tried with a fresh token of the job each time nobody answered'],
  },
  {
    what: 'A 403 of a read is not "not published".',
    held: ['registries/crates/lookup.test.ts', 'cannot be told from %s'],
  },
  {
    what: 'Every request says who it is.',
    held: [
      'platform/http.test.ts',
      'sends method, path, query, headers and body, says who it is, and gives the answer whole',
    ],
  },
  {
    what: 'target/package holds private crates and those of another day.',
    held: [
      'build/cargo.test.ts',
      'packages those that are selected, once, each built from its package, and nothing else',
    ],
  },
  {
    what: 'Versions are one whatever their build metadata.',
    held: [
      'publish/inventory.test.ts',
      'a crate is compared with the one file of its version, whatever build metadata that bears',
    ],
  },
  {
    what: 'A bare requirement is a caret in Rust; npm reads others differently too.',
    held: ['rules/publish-json.test.ts', 'the requirement %j is written %j'],
  },
  {
    what: 'A git tag is no evidence that a version is published.',
    held: [
      'e2e/publish.test.ts',
      'uploads what was built to both registries by trusted publishing, and publishes the GitHub Release',
    ],
  },
  {
    what: 'An index file that was fetched before stays stale.',
    held: [
      'registries/crates/stale-index.test.ts',
      'an index that a cache keeps stale for 90 seconds is waited for, and the crate fetched once',
    ],
  },
  {
    what: 'Features that dependencies imply are not in the request.',
    held: ['rules/publish-json.test.ts', 'has no feature that an optional dependency implies'],
  },
  {
    what: 'A dev-dependency with a version orders the crates, too.',
    held: ['plan/order.test.ts', 'counts a dev-dependency with a version, because it stays in what is published'],
  },
  {
    what: 'An empty secret is no secret.',
    held: ['inputs.test.ts', 'every input that is %j counts as not given'],
  },
  {
    what: 'A minted token cannot yank.',
    held: ['rehearsal/handlers/crates-tokens.test.ts', 'cannot yank'],
  },
  {
    what: '`publish` can be a list of registries.',
    held: ['observe/cargo.test.ts', 'with `%s` is for crates.io: %s'],
  },
  {
    what: '`-`, `_` and case make no other name, and the index does not tell.',
    held: ['rehearsal/handlers/crates-rows/database.ts', 'a name that differs in its hyphen from one upstream'],
    open: 'The plan does not look for such a name: only the upload is refused.',
  },
  {
    what: 'With a reusable workflow the file of the caller is registered.',
    held: [
      'registries/crates/trust.test.ts',
      'says what to register: the workflow that was started, not the one it calls',
    ],
  },
  {
    what: 'The crates that a token covers are fixed when it is minted.',
    held: [
      'rehearsal/handlers/crates-tokens.test.ts',
      'of a publisher assumed everywhere covers what existed when it was minted, and nothing later',
    ],
  },
  {
    what: 'An unknown category is an error.',
    held: ['rules/crate.test.ts', 'for a category that crates.io does not know, where its list was given'],
  },
  {
    what: 'Trusted publishing does not work from workflow_run.',
    held: ['guards/event.test.ts', '%s may not'],
  },
  {
    what: 'A token that cannot be revoked warns.',
    held: ['e2e/resume.test.ts', 'that cannot revoke warns, and does not fail'],
  },
  {
    what: 'A timeout after the upload is no failure.',
    held: ['publish/upload.test.ts', 'is settled by the hash: stored after all'],
  },
  {
    what: 'Files that a build leaves in the tree are dirt, or worse, packed.',
    held: ['build/cargo.test.ts', 'refuses a tree that is not the commit, and names the files of all crates'],
  },
  {
    what: 'An index that never shows the crate is told.',
    held: ['verify/wait.test.ts', 'warns honestly that the registry %s, after five minutes'],
  },
  {
    what: 'A 200 of another registry may have put new bytes over old ones: the hash decides.',
    held: ['verify/wait.test.ts', 'calls other bytes an error at once, without waiting for the rest in vain'],
  },
  {
    what: 'A lock file is packed even where `include` has none.',
    held: ['build/cargo.test.ts', 'packs a lock file also where `include` does not name it'],
  },
  {
    what: 'A crate has the checksums of its siblings in it.',
    held: ['build/cargo.test.ts', 'packs into each lock file the checksum of the very siblings that are released'],
  },
]

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a title stands in the source where a title stands: as first argument, or as `title:` of a row. */
function hasTitle(source: string, title: string): boolean {
  return new RegExp(String.raw`(?:\(\s*|title:\s*)(['"\x60])${escaped(title)}\1,`).test(source)
}

describe('what publishing to crates.io surprises with', () => {
  test('is the whole checklist', () => {
    expect(surprises).toHaveLength(29)
    expect(new Set(surprises.map(({ what }) => what)).size).toBe(29)
  })

  test.each(surprises)('is held by a test: $what', async ({ held: [file, title] }) => {
    const source = await readFile(new URL(file, import.meta.url), 'utf8')
    expect({ file, title, found: hasTitle(source, title) }).toEqual({ file, title, found: true })
  })

  test('a title that no test has is not found, even where its words stand', () => {
    const source = "// cannot yank\ntest('cannot yank at all', () => {})\nconst a = 'cannot yank'\n"
    expect(hasTitle(source, 'cannot yank')).toBe(false)
    expect(hasTitle(source, 'cannot yank at all')).toBe(true)
  })
})
