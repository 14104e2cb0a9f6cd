import { describe, expect, test } from '@jest/globals'
import { crateManifest, project } from './project.ts'
import { known } from './public-index.ts'
import { playPlan, withRelease } from './release.ts'

const core = 'crates/tally-core/Cargo.toml'
const old = '1'.repeat(64)

describe('plan asks crates.io what it would refuse, and', () => {
  test('tells all of it at once, before anything is built', async () => {
    const { end } = await playPlan({
      sources: {
        [core]: `${crateManifest('tally-core', '0.2.0')}keywords = ["two words"]
categories = ["command-line-utilities", "no-such-thing"]

[dependencies]
serde-json = "1"
rand = "0.9"
itoa = { git = "https://example.org/itoa" }
`,
      },
      index: {
        ...known,
        rust: {
          tally: { '0.1.0': old },
          tally_core: { '0.1.0': old },
          serde_json: { '1.0.0': old },
          rand: { '0.8.5': old },
          itoa: { '1.0.0': old },
        },
      },
    })
    expect(end).toMatchObject({ exitCode: 1, outputs: {} })
    const place = `at ${core}`
    expect(end.told.map((each) => each.split('\n')[0])).toEqual([
      `error crate-keyword-invalid ${place}:2: tally-core: crates.io answers: "two words" is an invalid keyword`,
      `error crate-category-invalid ${place}:2: tally-core: crates.io answers: The following category slugs are not currently supported on crates.io: no-such-thing`,
      `error crate-dependency-invalid ${place}:2: tally-core: crates.io answers: wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`itoa\``,
      `error crate-name-taken ${place}:2: crates.io has a crate tally_core, and will answer to tally-core: crate was previously named \`tally_core\`.`,
      `error crate-dependency-unknown ${place}: crates.io answers to tally-core: no known crate named \`serde-json\`.`,
      `error crate-dependency-unmatched ${place}: tally-core needs rand 0.9, and neither crates.io nor this release has such a version: there are 0.8.5.`,
    ])
    expect(end.wire.reads).toContain('GET crates.io/api/v1/category_slugs')
  })

  test('says of new crates how they are to be published, and of a crowd of them how long it takes', async () => {
    const names = Array.from({ length: 7 }, (_, at) => `crowd-${at}`)
    const { end } = await playPlan({
      sources: Object.fromEntries(names.map((name) => [`crates/${name}/Cargo.toml`, crateManifest(name, '0.2.0')])),
    })
    expect(end).toMatchObject({ exitCode: 0 })
    expect(end.told).toEqual([
      expect.stringMatching(
        /^warning crate-rate-limit: .* of the 7 of this release, crowd-5 after 10 minutes, crowd-6 after 20 minutes at the earliest\./,
      ),
    ])
    expect(end.log.join('\n')).toContain(`with a token: ${names.join(', ')}`)
  })

  test.each([
    ['does not answer', 'crates:get:cut@1+', 'registry-unreachable'],
    ['is out of order', 'crates:get:503@1+', 'registry-unreadable'],
    ['answers garbage', 'crates:get:html@1+', 'registry-unreadable'],
  ])('stays green where it %s: nothing but a forecast depends on it', async (_, fault, code) => {
    const { end } = await playPlan({ faults: [fault] })
    expect(end).toMatchObject({ exitCode: 0 })
    expect(end.told).toEqual([expect.stringMatching(new RegExp(`^warning ${code}: https://index\\.crates\\.io/`))])
    const plan: unknown = JSON.parse(end.jobOutputs['plan'] ?? '')
    expect(plan).toMatchObject({
      packages: [{ onRegistry: 'unasked' }, { onRegistry: 'unasked' }, { ecosystem: 'python', onRegistry: 'known' }],
    })
  })
})

describe('plan asks PyPI about a new project, and', () => {
  test('refuses a name that it takes for that of another', async () => {
    const pyproject = project['pyproject.toml']?.replace('name = "tally"', 'name = "tal-ly"') ?? ''
    const { end } = await playPlan({ sources: { 'pyproject.toml': pyproject } })
    expect(end).toMatchObject({ exitCode: 1 })
    expect(end.told[0]).toContain(
      "error pypi-name-similar: PyPI answers: The name 'tal-ly' is too similar to an existing project. That is tally.",
    )
  })
})

describe('publish', () => {
  const token = 'cioTokenOfAnOwner'
  const byToken = { with: { 'crates-token': token }, secrets: [token], permissions: { contents: 'write' as const } }

  test('asks crates.io whether it takes a token where there is nothing else, and refuses before it sends anything', async () => {
    const crates = { tokens: [{ token, verifiedEmail: true }], trustpubOnly: ['tally-core'] }
    await withRelease({ crates }, async ({ publish }) => {
      const end = await publish(byToken)
      expect(end).toMatchObject({ exitCode: 1, outputs: { published: 'false' } })
      expect(end.told.map((each) => each.split('\n')[0])).toContain(
        'error crate-trusted-only: crates.io takes new versions of tally-core by trusted publishing only, and a token would be used.',
      )
      expect(end.wire.acts.filter((each) => /PUT|legacy|releases/.test(each))).toEqual([])
      expect(end.wire.reads.filter((each) => each.startsWith('GET crates.io/api'))).toEqual([
        'GET crates.io/api/v1/crates/tally',
        'GET crates.io/api/v1/crates/tally-core',
      ])
    })
  })

  test('does not ask where trusted publishing is used', async () => {
    await withRelease({ crates: { trustpubOnly: ['tally-core'] } }, async ({ publish }) => {
      const end = await publish()
      expect(end.wire.reads.filter((each) => each.startsWith('GET crates.io/api'))).toEqual([])
      expect(end.told.filter((each) => each.includes('crate-trusted-only'))).toEqual([])
    })
  })
})
