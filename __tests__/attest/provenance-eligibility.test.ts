import { describe, expect, test } from '@jest/globals'
import { foretellProvenance, type ProvenanceFacts, provenanceOff } from '../../src/attest/provenance-eligibility.ts'

const usual: ProvenanceFacts = {
  wanted: true,
  visibility: 'public',
  serverUrl: 'https://github.com',
  hasIdentity: true,
}

describe('build provenance', () => {
  test.each<[string, Partial<ProvenanceFacts>]>([
    ['a public repository', {}],
    ['a repository that nobody has told about', { visibility: undefined }],
    ['a dry run, whose own permissions say nothing', { hasIdentity: undefined }],
    ['attestations where they are to be had', { wanted: 'if-available' }],
  ])('is made for %s', (_title, facts) => {
    expect(provenanceOff({ ...usual, ...facts })).toBeUndefined()
  })

  test.each<[Partial<ProvenanceFacts>, string]>([
    [{ wanted: false }, '`attestations` is `false`'],
    [{ visibility: 'private' }, 'the repository is private, and only the Sigstore of GitHub Enterprise Cloud'],
    [{ visibility: 'internal' }, 'the repository is internal'],
    [{ serverUrl: 'https://github.example.org' }, 'https://github.example.org is not github.com'],
    [{ hasIdentity: false }, 'the job has no `permissions: id-token: write`'],
  ])('is not made with %j, and it is said why', (facts, why) => {
    expect(provenanceOff({ ...usual, ...facts })).toContain(why)
  })

  test.each([
    [undefined, 2, 'Build provenance: 2 files to sign and to store on GitHub. The publishing job needs'],
    [undefined, 1, 'Build provenance: 1 file to sign'],
    [undefined, 0, 'Build provenance: nothing to sign.'],
    ['it rains', 2, 'Build provenance: none, because it rains.'],
  ])('that is off because of %j, of %s files, is foretold as %j', (off, count, words) => {
    const files = Array.from({ length: count }, (_, at) => ({ filename: `f${at}`, sha256: 'a'.repeat(64) }))
    expect(foretellProvenance(off, files)).toContain(words)
  })
})
