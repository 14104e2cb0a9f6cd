import { describe, expect, test } from '@jest/globals'
import type { FileFacts, PackageFacts, ReleaseFacts, Sight } from '../../src/audit/facts.ts'
import { judge } from '../../src/audit/judge.ts'
import type { RecordedRelease } from '../../src/ports/release-record.ts'

const [bytes, others] = ['a'.repeat(64), 'b'.repeat(64)]
const [commit, elsewhere] = ['1'.repeat(40), '2'.repeat(40)]
const wheel = 'tally-1.0.0-py3-none-any.whl'
const crate = 'tally-1.0.0.crate'
const good: Sight = { state: 'good', repository: 'octo/tally', workflow: 'release.yml', commit }

const file = (filename: string, differs: { sha256?: string; yanked?: boolean } = {}) => ({
  filename,
  sha256: bytes,
  yanked: false,
  url: `https://example.org/${filename}`,
  ...differs,
})

const python = (differs: Partial<PackageFacts> = {}): PackageFacts => ({
  ecosystem: 'python',
  name: 'tally',
  version: '1.0.0',
  registry: { name: 'pypi', url: 'https://pypi.org', page: 'https://pypi.org/project/tally/1.0.0/' },
  found: { files: [file(wheel)] },
  ...differs,
})

const rust = (differs: Partial<PackageFacts> = {}): PackageFacts => ({
  ...python(),
  ecosystem: 'rust',
  registry: { name: 'crates.io', url: 'https://crates.io', page: 'https://crates.io/crates/tally/1.0.0' },
  found: { files: [file(crate)] },
  ...differs,
})

const heard = (differs: Partial<FileFacts> = {}): FileFacts => ({
  downloaded: undefined,
  packaged: undefined,
  signed: good,
  provenance: good,
  ...differs,
})

const asset = (name: string, sha256: string | undefined = bytes) => ({
  id: 1,
  name,
  size: 1,
  state: 'uploaded',
  sha256,
})

const release = (differs: Partial<RecordedRelease> = {}): RecordedRelease => ({
  id: 1,
  tag: 'v1.0.0',
  target: commit,
  title: 'v1.0.0',
  body: '',
  draft: false,
  prerelease: false,
  immutable: false,
  url: 'https://github.com/octo/tally/releases/tag/v1.0.0',
  assets: [asset(wheel), asset(crate), asset('SHA256SUMS')],
  ...differs,
})

/** A release in which all agrees, changed. */
const facts = (differs: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  tag: { name: 'v1.0.0', asked: 'origin', remote: { commit }, here: commit },
  packages: [rust(), python()],
  files: new Map([
    [wheel, heard()],
    [crate, heard({ signed: { state: 'unasked' }, downloaded: bytes, packaged: { commit, dirty: false } })],
  ]),
  planned: [{ kind: 'crate', filename: crate }],
  github: {
    repository: 'octo/tally',
    release: release(),
    sums: new Map([
      [wheel, bytes],
      [crate, bytes],
    ]),
  },
  unasked: [],
  ...differs,
})

const github = (differs: Partial<RecordedRelease>, sums?: ReadonlyMap<string, string | undefined>) => ({
  repository: 'octo/tally',
  release: release(differs),
  sums,
})

const codes = (differs: Partial<ReleaseFacts>, demanded = false): readonly string[] =>
  judge(facts(differs), demanded).disagreements.map(({ code }) => code)

describe('a release', () => {
  test('in which everything says the same agrees', () => {
    const { rows, ...rest } = judge(facts(), true)
    expect(rest).toEqual({ disagreements: [], unasked: [], notes: [] })
    expect(rows.map(({ filename, verdict }) => [filename, verdict])).toEqual([
      [crate, 'equal'],
      [wheel, 'equal'],
    ])
  })

  test('agrees without digests of the attached files, without a list of sums, and with a branch as its target', () => {
    const assets = [{ ...asset(wheel), sha256: undefined }, asset(crate)]
    expect(codes({ github: github({ assets, target: 'main' }) })).toEqual([])
  })

  test('agrees where the list of sums alone is attached, as GitHub takes no more files than a thousand', () => {
    const sums = new Map([
      [wheel, bytes],
      [crate, bytes],
    ])
    expect(codes({ github: github({ assets: [asset('SHA256SUMS')] }, sums) })).toEqual([])
  })
})

describe('a file', () => {
  test.each([
    ['attached with other bytes', { github: github({ assets: [asset(wheel, others), asset(crate)] }) }],
    [
      'with another sum in the list',
      {
        github: github(
          {},
          new Map([
            [wheel, others],
            [crate, bytes],
          ]),
        ),
      },
    ],
    [
      'with two sums in the list',
      {
        github: github(
          {},
          new Map([
            [wheel, undefined],
            [crate, bytes],
          ]),
        ),
      },
    ],
    [
      'that is served with other bytes',
      {
        files: new Map([
          [wheel, heard({ downloaded: others })],
          [crate, heard()],
        ]),
      },
    ],
  ])('%s differs', (_title, differs) => {
    expect(codes(differs)).toEqual(['released-file-differs'])
  })

  test.each([
    ['that is attached and not on the registry', { packages: [rust(), python({ found: { files: [] } })] }],
    ['of a project that the registry does not know', { packages: [rust(), python({ found: 'absent' })] }],
    [
      'that the plan has, and nobody else',
      { packages: [rust({ found: { files: [] } }), python()], github: github({ assets: [asset(wheel)] }) },
    ],
  ])('%s is missing', (_title, differs) => {
    expect(codes(differs)).toEqual(['released-file-missing'])
  })

  test('that only the registry has is surplus', () => {
    const found = { files: [file(wheel), file('tally-1.0.0-cp313-cp313-win_amd64.whl')] }
    expect(codes({ packages: [rust(), python({ found })] })).toEqual(['released-file-surplus'])
  })

  test('of another package, or of no package, is none of the release', () => {
    const assets = [asset(wheel), asset(crate), asset('tally-0.9.0.crate'), asset('tally-linux-1.0.0.tar.gz', others)]
    expect(codes({ github: github({ assets }) })).toEqual([])
  })
})

describe('an attestation', () => {
  const wrong: Sight = { state: 'wrong', why: 'comes from octo/other' }
  test('that is wrong is told, wherever it is', () => {
    for (const differs of [{ signed: wrong }, { provenance: wrong }]) {
      const { disagreements } = judge(facts({ files: new Map([[wheel, heard(differs)]]) }), false)
      expect(disagreements.map(({ message }) => message)).toEqual([`${wheel}: its attestation comes from octo/other.`])
    }
  })

  test('that one file lacks and the others have is told; where all lack it that is a note, unless it is demanded', () => {
    const absent = heard({ signed: { state: 'unasked' }, provenance: { state: 'absent' } })
    expect(
      codes({
        files: new Map([
          [wheel, heard({ signed: { state: 'unasked' } })],
          [crate, absent],
        ]),
      }),
    ).toEqual(['released-attestation'])
    const none = {
      files: new Map([
        [wheel, absent],
        [crate, absent],
      ]),
    }
    expect(codes(none)).toEqual([])
    expect(judge(facts(none), false).notes).toEqual(['No file of it has build provenance on GitHub.'])
    expect(codes(none, true)).toEqual(['released-attestation'])
  })

  test('that could not be read leaves the question open', () => {
    const { disagreements, unasked } = judge(
      facts({ files: new Map([[wheel, heard({ signed: { state: 'unreadable', why: 'it broke' } })]]) }),
      true,
    )
    expect(disagreements).toEqual([])
    expect(unasked.map(({ code, message }) => [code, message])).toEqual([['released-unasked', `${wheel}: it broke.`]])
  })
})

describe('the commit', () => {
  const tag = facts().tag
  test.each([
    ['of the tag here', { tag: { ...tag, here: elsewhere } }],
    ['of the GitHub Release', { github: github({ target: elsewhere }) }],
    ['of an attestation', { files: new Map([[wheel, heard({ signed: { ...good, commit: elsewhere } })]]) }],
    [
      'that a crate was packaged from',
      { files: new Map([[crate, heard({ packaged: { commit: elsewhere, dirty: true } })]]) },
    ],
  ])('%s that is not that of the tag there is told', (_title, differs) => {
    expect(codes(differs)).toEqual(['released-tag-moved'])
  })

  test('is not asked about where the remote could not be asked, and a tag that is gone is told', () => {
    expect(codes({ tag: { ...tag, remote: undefined, here: elsewhere } })).toEqual([])
    expect(codes({ tag: { ...tag, remote: 'absent' } })).toEqual(['released-tag-moved'])
  })
})

describe('a withdrawal', () => {
  const yanked = {
    packages: [
      rust({ found: { files: [file(crate, { yanked: true })] } }),
      python({ found: { files: [file(wheel, { yanked: true })] } }),
    ],
  }
  const marked = { github: github({ title: '[withdrawn] v1.0.0' }) }

  test.each([
    ['one registry only', { packages: yanked.packages.slice(0, 1).concat(python()) }],
    ['the GitHub Release only', marked],
    ['the registries only', yanked],
  ])('in %s is told', (_title, differs) => {
    expect(codes(differs)).toEqual(['released-yanked'])
  })

  test('everywhere agrees', () => {
    const { disagreements, notes } = judge(facts({ ...yanked, ...marked }), false)
    expect(disagreements).toEqual([])
    expect(notes).toEqual(['The release is withdrawn: every file is yanked.'])
  })
})

test('wheels that were planned and not released are a note: from a laptop only its own are', () => {
  const planned = [
    { kind: 'wheel', filename: 'tally-1.0.0-py3-none-any.whl' },
    { kind: 'wheel', filename: 'tally-1.0.0-cp313-cp313-win_amd64.whl' },
  ] as const
  const { disagreements, notes } = judge(facts({ planned }), false)
  expect(disagreements).toEqual([])
  expect(notes).toEqual([
    'The plan of the tag has wheels that were not released: tally-1.0.0-cp313-cp313-win_amd64.whl.',
  ])
})
