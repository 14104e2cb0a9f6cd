import { describe, expect, test } from '@jest/globals'
import { changelogsIn } from '../../src/github-release/changelog-files.ts'
import { plainNotes } from '../../src/github-release/plain.ts'
import { testingNotes } from '../../src/github-release/testing.ts'
import { verifyingNotes } from '../../src/github-release/verifying.ts'

const python = { ecosystem: 'python', name: 'tally', version: '0.2.0rc1' } as const
const crate = { ecosystem: 'rust', name: 'tally-core', version: '0.2.0-rc.1' } as const

describe('how a pre-release is tried', () => {
  test('on TestPyPI names both indexes, and tells uv to look at both', () => {
    expect(testingNotes({ packages: [python], index: 'https://test.pypi.org/simple/', isCratesIo: true }))
      .toBe(`### Try this pre-release

\`\`\`sh
python -m pip install --pre --index-url https://test.pypi.org/simple/ --extra-index-url https://pypi.org/simple/ tally==0.2.0rc1
uvx --index-url https://test.pypi.org/simple/ --extra-index-url https://pypi.org/simple/ --index-strategy unsafe-best-match tally@0.2.0rc1  # where it has a command
\`\`\``)
  })

  test('on PyPI and crates.io needs no index', () => {
    const text = testingNotes({ packages: [python, crate], index: undefined, isCratesIo: true })
    expect(text.split('\n').slice(3, -1)).toEqual([
      'python -m pip install --pre tally==0.2.0rc1',
      'uvx tally@0.2.0rc1  # where it has a command',
      'cargo add tally-core@=0.2.0-rc.1',
    ])
  })

  test('is not guessed for another registry', () => {
    expect(testingNotes({ packages: [crate], index: undefined, isCratesIo: false })).toBe('')
  })
})

describe('how the files are verified', () => {
  const facts = {
    repository: 'o/r',
    tag: 'v1.0.0',
    assets: ['a-1.0.0-py3-none-any.whl'],
    checksums: 'SHA256SUMS',
    hasProvenance: true,
    attested: ['a-1.0.0-py3-none-any.whl'],
    serverUrl: 'https://github.com',
  }

  test('is by checksums, provenance and the attestations of the index', () => {
    expect(verifyingNotes(facts).split('\n').slice(4, -3)).toEqual([
      'gh release download v1.0.0 --repo o/r',
      'sha256sum --check --ignore-missing SHA256SUMS',
      'gh attestation verify a-1.0.0-py3-none-any.whl --repo o/r',
      'pypi-attestations verify pypi --repository https://github.com/o/r pypi:a-1.0.0-py3-none-any.whl',
    ])
  })

  test('says nothing of what is not there', () => {
    const none = { ...facts, checksums: undefined, hasProvenance: false, attested: [] }
    expect(verifyingNotes(none)).toBe('')
    expect(verifyingNotes({ ...facts, repository: undefined })).toBe('')
  })

  test('quotes a tag that means something to a shell', () => {
    expect(verifyingNotes({ ...facts, tag: "v1'$(x)" })).toContain(String.raw`gh release download 'v1'\''$(x)' --repo`)
  })
})

test('changelogs are found by their names, without case, the likelier first, below the folder alone', () => {
  const tracked = [
    'News.rst',
    'docs/changelog.md',
    'CHANGES.rst',
    'changelog.md',
    'a/CHANGELOG.md',
    'changelog.py',
    'x/docs/NEWS',
  ]
  expect(changelogsIn('.', tracked)).toEqual(['changelog.md', 'CHANGES.rst', 'News.rst', 'docs/changelog.md'])
  expect(changelogsIn('a', tracked)).toEqual(['a/CHANGELOG.md'])
  expect(changelogsIn('x', tracked)).toEqual(['x/docs/NEWS'])
})

test('plain notes list what is released', () => {
  expect(
    plainNotes('v1.0.0', [
      { name: 'a', version: '1.0.0' },
      { name: 'b', version: '1.0.0' },
    ]),
  ).toBe('Release v1.0.0:\n\n- a 1.0.0\n- b 1.0.0')
})
