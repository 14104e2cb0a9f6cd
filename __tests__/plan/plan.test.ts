import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { usualConfig } from '../../src/config/usual.ts'
import { draftPlan, finishPlan, type PlanFacts } from '../../src/plan/plan.ts'
import { crate, python, sibling } from '../make/manifest.ts'
import { commit } from '../make/plan.ts'

const facts = (differs: Partial<PlanFacts> = {}): PlanFacts => ({
  repository: 'octo/tally',
  commit,
  epoch: 1,
  manifests: [python(), crate()],
  leftOut: [],
  tag: { name: 'v1.0.0', source: 'pushed' },
  packages: [],
  platforms: ['linux-x86_64'],
  config: usualConfig,
  configFile: '.github/release-action.yml',
  notifyTemplate: undefined,
  checks: { projects: [], makeCheck: [], cargoLocks: [] },
  statements: [],
  ...differs,
})

function told(differs: Partial<PlanFacts>) {
  const { draft, problems } = draftPlan(facts(differs))
  return {
    packages: draft?.packages.map((each) => `${each.name} ${each.version}`),
    problems: problems.map((each) => `${each.code}: ${each.message}`),
  }
}

const as = (one: { readonly name: string }, other: { readonly name: string }): string =>
  one.name === other.name ? '' : ` (as ${one.name})`

const assumed = (...manifests: PlanFacts['manifests']) => draftPlan(facts({ tag: undefined, manifests })).draft?.tag

describe('a plan', () => {
  test('of a tag that fits nothing names at once every other place that says a version', () => {
    const at = (kind: 'setup' | 'source' | 'lock', file: string, said: string) => {
      const directory = kind === 'lock' ? undefined : '.'
      return { kind, ecosystem: 'python' as const, name: 'tally', directory, said, origin: { file, line: 2 } }
    }
    const manifests = [python(), python({ name: 'other', directory: 'other' })]
    const statements = [
      at('setup', 'setup.py', '1.0.0'),
      at('setup', 'setup.cfg', '0.9.0'),
      at('source', 'tally/__init__.py', '1.0'),
      at('lock', 'uv.lock', '0.8.0'),
    ]
    const { problems } = draftPlan(facts({ manifests, statements, tag: { name: 'tally-v1.1.0', source: 'pushed' } }))
    expect(problems.map(({ level, code, message }) => `${level} ${code}: ${message}`)).toEqual([
      'error tag-version-mismatch: The tag tally-v1.1.0 says 1.1.0, and pyproject.toml:3 says 1.0.0 (tally).',
      'error versions-differ: The tag tally-v1.1.0 says 1.1.0, and setup.cfg:2 says 0.9.0 (tally).',
      'warning version-behind: The tag tally-v1.1.0 says 1.1.0, and uv.lock:2 says 0.8.0 (tally).',
    ])
    expect(problems[0]?.fix).toContain(
      'Set the version of tally to 1.1.0 here and in setup.py:2, tally/__init__.py:2 and',
    )
  })

  test('has crates first, dependencies before dependents, then Python, and a row for each kind', () => {
    const manifests = [
      python({ name: 'z' }),
      python({ name: 'y', directory: 'y' }),
      crate({ name: 'a', dependencies: [sibling('b')] }),
      crate({ name: 'b', directory: 'b' }),
    ]
    const { draft, problems } = draftPlan(facts({ manifests }))
    expect(problems).toEqual([])
    expect(draft).toMatchObject({
      schema: 1,
      repository: 'octo/tally',
      tag: 'v1.0.0',
      tagSource: 'pushed',
      version: '1.0.0',
      prerelease: false,
      channel: 'release',
      pypi: 'pypi',
      commit,
      epoch: 1,
    })
    expect(draft?.packages.map((each) => each.name)).toEqual(['b', 'a', 'y', 'z'])
    expect(draft?.rows.map((each) => each.target)).toEqual(['crates', 'sources'])
  })

  test('spells each version as its ecosystem does', () => {
    const manifests = [python({ version: '1.0.0-RC.1' }), python({ name: 'vcs', version: undefined })]
    expect(
      draftPlan(facts({ manifests, tag: { name: 'v1.0.0-rc.1', source: 'pushed' } })).draft?.packages,
    ).toMatchObject([
      { name: 'tally', version: '1.0.0rc1', versionSource: 'manifest' },
      { name: 'vcs', version: '1.0.0rc1', versionSource: 'tag' },
    ])
  })

  test('of a pre-release goes to TestPyPI, and crates beside it wait, because crates.io has no test index', () => {
    const manifests = [python({ version: '1.0.0rc1' }), crate({ version: '1.0.0-rc.1' })]
    const { draft } = draftPlan(facts({ manifests, tag: { name: 'v1.0.0-rc.1', source: 'input' } }))
    expect(draft).toMatchObject({ prerelease: true, channel: 'prerelease', pypi: 'testpypi', tagSource: 'input' })
    expect(draft?.packages.map((each) => each.name)).toEqual(['tally'])
    expect(draft?.leftOut).toMatchObject([{ name: 'tally-core', reason: expect.stringContaining('no test index') }])
  })

  test('of a pre-release of crates alone publishes them', () => {
    const manifests = [crate({ version: '1.0.0-rc.1' })]
    expect(told({ manifests, tag: { name: 'v1.0.0-rc.1', source: 'pushed' } }).packages).toEqual([
      'tally-core 1.0.0-rc.1',
    ])
  })

  test('is finished with what the registries and the changelog told', () => {
    const { draft } = draftPlan(facts())
    if (draft === undefined) throw new Error('nothing was planned')
    const packages = draft.packages.map((each) => ({ ...each, onRegistry: 'new' as const }))
    expect(finishPlan(draft, packages, { sha256: 'f', source: 'CHANGELOG.md' })).toEqual({
      ...draft,
      packages,
      notes: { sha256: 'f', source: 'CHANGELOG.md' },
    })
  })
})

describe('without a tag the plan is made as if one had been pushed', () => {
  test.each([
    ['of the one package', [python({ version: '0.3' })], 'v0.3'],
    [
      'of the root, even where most others agree on another',
      [
        crate({ name: 'a', directory: 'a', version: '2.0.0' }),
        crate({ name: 'b', directory: 'b', version: '2.0.0' }),
        python(),
      ],
      'v1.0.0',
    ],
    [
      'of most packages, where there is none at the root',
      [
        crate({ name: 'a', directory: 'a', version: '1.0.0' }),
        crate({ name: 'b', directory: 'b', version: '2.0.0-rc.1' }),
        python({ directory: 'c', version: '2.0.0rc1' }),
      ],
      'v2.0.0-rc.1',
    ],
    [
      'of what can be published',
      [crate({ version: '0.0.0', publishable: false }), crate({ name: 'b', directory: 'b', version: '2.0.0' })],
      'v2.0.0',
    ],
    [
      'of the packages that have a version',
      [python({ version: undefined }), crate({ directory: 'b', version: '2.0.0' })],
      'v2.0.0',
    ],
    [
      'of the packages whose version is one',
      [python({ version: 'latest' }), crate({ directory: 'b', version: '2.0.0' })],
      'v2.0.0',
    ],
  ])('%s', (_, manifests, tag) => {
    expect(assumed(...manifests)).toBe(tag)
  })

  test('unless no manifest tells a version: then that is said of each', () => {
    const manifests = [python({ version: undefined }), python({ name: 'b', directory: 'b', version: 'soon' })]
    expect(told({ manifests, tag: undefined })).toEqual({
      packages: undefined,
      problems: [
        'version-unknown: The version of tally is found by its build backend (hatchling.build), and no tag says it.',
        'version-unmappable: soon (b) is no version.',
      ],
    })
  })
})

describe('the input `packages`', () => {
  test('takes no more than these of what the tag selects', () => {
    expect(told({ packages: ['tally-core'] })).toEqual({ packages: ['tally-core 1.0.0'], problems: [] })
  })

  test('names the packages that there are, where one is not', () => {
    expect(told({ packages: ['tally', 'talley'] })).toEqual({
      packages: ['tally 1.0.0'],
      problems: ['package-unknown: There is no package talley; the repository has tally, tally-core.'],
    })
  })

  test('says of a crate that is not published why it cannot be released', () => {
    expect(
      told({ packages: ['tally-core'], manifests: [python(), crate({ publishable: false })] }).problems,
    ).toContainEqual('package-unknown: tally-core is not published (`publish`), so it cannot be released.')
  })
})

describe('what is wrong with a repository', () => {
  test.each([
    ['latest', 'v1.0.0, tally-v1.0.0, tally-core-v1.0.0'],
    ['other-v1.0.0', 'v1.0.0, tally-v1.0.0, tally-core-v1.0.0'],
  ])('the tag %s fits nothing, and the fix names tags that would', (name, words) => {
    const { draft, problems } = draftPlan(facts({ tag: { name, source: 'pushed' } }))
    expect(draft).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'tag-unknown', fix: expect.stringContaining(words) }])
  })

  test.each([
    ['py-2.0', "packages: { other: { path: 'other', tag: 'py-{version}' } }"],
    ['release-1.0.0', "packages: { tally: { path: '.', tag: 'release-{version}' } }"],
    ['rel_2_0', "packages: { other: { path: 'other', tag: 'rel_{version:_}' } }"],
    ['python/v3.1.0rc1', "packages: { tally: { path: '.', tag: 'python/v{version}' } }"],
  ])('a tag in a style of its own, %s, gets the config that would read it', (name, words) => {
    const manifests = [python(), python({ name: 'other', directory: 'other', version: '2.0' })]
    const { problems } = draftPlan(facts({ tag: { name, source: 'pushed' }, manifests }))
    expect(problems).toMatchObject([{ code: 'tag-unknown', fix: expect.stringContaining(words) }])
  })

  test('a tag cannot release a crate that is not published', () => {
    const { problems } = told({
      manifests: [python(), crate({ publishable: false })],
      tag: { name: 'tally-core-v1.0.0', source: 'pushed' },
    })
    expect(problems).toEqual([
      'tag-unpublishable: The tag tally-core-v1.0.0 names tally-core, which is not published: `publish` in Cargo.toml says so.',
    ])
  })

  test.each([
    ['crates', crate({ name: 'a-b', directory: 'x' }), crate({ name: 'a_b', directory: 'y' })],
    ['crates', crate({ name: 'a', directory: 'x' }), crate({ name: 'a', directory: 'y' })],
    ['Python packages', python({ name: 'A.b', directory: 'x' }), python({ name: 'a--B', directory: 'y' })],
  ])('two %s that the registry takes for one', (words, one, other) => {
    expect(told({ manifests: [one, other] }).problems).toEqual([
      `package-duplicate: Two ${words} are called ${one.name}: this one is in x, the other in y${as(other, one)}.`,
      `package-duplicate: Two ${words} are called ${other.name}: this one is in y, the other in x${as(one, other)}.`,
    ])
  })

  test('a wheel and a crate may bear one name', () => {
    expect(told({ manifests: [python({ name: 'a' }), crate({ name: 'a' })] }).problems).toEqual([])
  })

  test('is told all at once', () => {
    const manifests = [
      crate({ name: 'a', directory: 'a', dependencies: [sibling('b')] }),
      crate({ name: 'b', directory: 'b', dependencies: [sibling('a')] }),
      crate({ name: 'b', directory: 'c' }),
      crate({ name: 'd', directory: 'd', version: '0.1.0' }),
    ]
    const codes = told({ manifests, packages: ['a', 'b', 'd', 'e'] }).problems.map((each) => each.split(':')[0])
    expect(codes).toEqual([
      'package-unknown',
      'package-duplicate',
      'package-duplicate',
      'package-left-out',
      'crate-cycle',
    ])
  })
})

const from = (text: string) => {
  const { config, problems } = readConfig(text, 'c.yml')
  expect(problems).toEqual([])
  return config
}

describe('templates of the config', () => {
  const config = from(
    'packages:\n  py: { path: py, tag: "v{version}" }\n  core: { path: core, tag: "{name}/{version}" }\n',
  )
  const manifests = [python({ directory: 'py' }), crate({ directory: 'core' })]
  const tagged = (name: string) => told({ config, manifests, tag: { name, source: 'pushed' } })

  test('decide what a tag releases', () => {
    expect(tagged('v1.0.0')).toEqual({ packages: ['tally 1.0.0'], problems: [] })
    expect(tagged('tally-core/1.0.0')).toEqual({ packages: ['tally-core 1.0.0'], problems: [] })
  })

  test('are all that fits, and are named where a tag does not', () => {
    const { draft, problems } = draftPlan(
      facts({ config, manifests, tag: { name: 'tally-core-v1.0.0', source: 'pushed' } }),
    )
    expect(draft).toBeUndefined()
    expect(problems).toMatchObject([
      {
        code: 'tag-unknown',
        fix: 'Tag as one of v{version}, {name}/{version}: here for example v1.0.0, tally-core/1.0.0.',
      },
    ])
  })

  test('make the tag that is assumed', () => {
    const only = from('packages: { core: { path: core, tag: "{name}@{version}" } }')
    expect(draftPlan(facts({ config: only, manifests: [manifests[1]!], tag: undefined })).draft?.tag).toBe(
      'tally-core@1.0.0',
    )
    expect(draftPlan(facts({ config, manifests, tag: undefined })).draft?.tag).toBe('v1.0.0')
  })

  test('of a folder without a package are a mistake of the config', () => {
    const lost = from('packages: { core: { path: cores } }')
    expect(told({ config: lost }).problems).toEqual([
      'package-unknown: The config has the package `core` in cores, and no package is there.',
    ])
  })
})

describe('a tag that can be read in two ways', () => {
  const two = [
    crate({ name: 'foo', directory: 'a', version: '1-2' }),
    crate({ name: 'foo-1', directory: 'b', version: '2.0.0' }),
  ]

  test('is refused with the candidates where packages stand at both versions', () => {
    const { draft, problems } = draftPlan(
      facts({
        manifests: [python({ name: 'foo', version: '1-2' }), python({ name: 'foo-1', directory: 'b', version: '2' })],
        tag: { name: 'foo-1-2', source: 'pushed' },
      }),
    )
    expect(draft).toBeUndefined()
    expect(problems).toMatchObject([
      {
        code: 'tag-ambiguous',
        message: 'The tag foo-1-2 can mean foo at 1-2, or foo-1 at 2.',
        fix: expect.stringContaining('foo-v1-2, foo-1-v2'),
      },
    ])
  })

  test('means the one that is at its version', () => {
    expect(
      told({
        manifests: [two[1]!, crate({ name: 'foo', directory: 'a' })],
        tag: { name: 'foo-1-2.0.0', source: 'pushed' },
      }).packages,
    ).toEqual(['foo-1 2.0.0'])
  })
})

describe('what the config keeps back', () => {
  const config = from('packages: { py: { path: ".", ecosystem: python, publish: false } }')

  test('is left out, with the reason', () => {
    const { draft } = draftPlan(facts({ config }))
    expect(draft?.packages.map((each) => each.name)).toEqual(['tally-core'])
    expect(draft?.leftOut).toMatchObject([{ name: 'tally', reason: 'is kept back by the config (`publish: false`)' }])
  })

  test('cannot be released by a tag of its own', () => {
    expect(told({ config, tag: { name: 'tally-v1.0.0', source: 'pushed' } }).problems).toEqual([
      'tag-unpublishable: The tag tally-v1.0.0 names tally, which is not published: `publish: false` in .github/release-action.yml says so.',
    ])
  })
})

describe('the channel', () => {
  const both = [python({ version: '1.0.0rc1' }), crate({ version: '1.0.0-rc.1' })]
  const rc = { manifests: both, tag: { name: 'v1.0.0-rc.1', source: 'pushed' as const } }
  const of = (text: string, differs: Partial<PlanFacts> = {}) => {
    const { draft } = draftPlan(facts({ config: from(text), ...differs }))
    return [draft?.packages.map((each) => each.name).join(), draft?.pypi, draft?.crates, draft?.environment]
  }

  test.each<[string, string, Partial<PlanFacts>, readonly unknown[]]>([
    ['a pre-release by default', '', rc, ['tally', 'testpypi', 'skip', undefined]],
    [
      'a pre-release with crates',
      'channels: { prerelease: { crates: crates.io, environment: test } }',
      rc,
      ['tally-core,tally', 'testpypi', 'crates.io', 'test'],
    ],
    [
      'a pre-release to PyPI',
      'channels: { prerelease: { pypi: pypi } }',
      rc,
      ['tally-core,tally', 'pypi', 'crates.io', undefined],
    ],
    [
      'a pre-release of crates alone',
      'channels: { prerelease: { pypi: skip } }',
      rc,
      ['tally-core', 'pypi', 'crates.io', undefined],
    ],
    [
      'a pre-release of nothing',
      'channels: { prerelease: { pypi: skip, crates: skip } }',
      rc,
      ['', 'pypi', 'skip', undefined],
    ],
    [
      'a release with its environment',
      'channels: { release: { environment: live }, prerelease: { environment: test } }',
      {},
      ['tally-core,tally', 'pypi', 'crates.io', 'live'],
    ],
    ['a release without crates', 'channels: { release: { crates: skip } }', {}, ['tally', 'pypi', 'skip', undefined]],
  ])('of %s', (_, text, differs, expected) => {
    expect(of(text, differs)).toEqual(expected)
  })

  test('leaves out what it skips, with the reason', () => {
    const { draft } = draftPlan(facts({ config: from('channels: { release: { crates: skip } }') }))
    expect(draft?.leftOut).toMatchObject([
      { name: 'tally-core', reason: 'is skipped in the channel `release` (`channels` in the config)' },
    ])
  })

  test.each([
    ['packages: { a: { path: ".", ecosystem: python, main: true } }', 'tally-core-v1.0.0', false],
    ['packages: { a: { path: ".", ecosystem: python, main: true } }', 'tally-v1.0.0', true],
    // one package among others is not the release of the repository, unless it is the main one
    ['', 'tally-core-v1.0.0', false],
    ['', 'v1.0.0', true],
    ['packages: { a: { path: ".", ecosystem: rust, main: true } }', 'tally-core-v1.0.0', true],
    ['packages: { a: { path: ".", ecosystem: rust, main: true } }', 'v1.0.0', true],
  ])('with %j, the release of %s may be the latest: %s', (text, name, latest) => {
    const { draft } = draftPlan(facts({ config: from(text), tag: { name, source: 'pushed' } }))
    expect(draft?.release.latest).toBe(latest)
  })
})

test.each(['1.0.0-nightly', '1.0.0-1'])(
  '%s has no meaning for both ecosystems, and is refused for Python',
  (version) => {
    const manifests = [python({ version, versionOrigin: { file: 'Cargo.toml', line: 3 } })]
    const { problems } = draftPlan(facts({ manifests, tag: { name: `v${version}`, source: 'pushed' } }))
    expect(problems.map((each) => [each.level, each.code])).toContainEqual(['error', 'version-unmappable'])
  },
)
