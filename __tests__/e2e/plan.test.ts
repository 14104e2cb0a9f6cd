import { describe, expect, test } from '@jest/globals'
import { inputNames, stepNames } from '../../src/inputs.ts'
import { crateManifest, project } from './project.ts'
import { known } from './public-index.ts'
import { type PlanDifferences, playPlan } from './release.ts'
import { inventory } from './wire.ts'

/** A repository or an input that is wrong, and everything that is told of it. */
interface Wrong extends PlanDifferences {
  readonly title: string
  readonly told: readonly string[]
}

const maturin = `[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"

[project]
name = "tally"
version = "0.2.1"

[tool.maturin]
manifest-path = "crates/tally/Cargo.toml"
`
const inputs = inputNames.join(', ')
const setVersion = (name: string): string =>
  `Fix: Set the version of ${name} to 0.3.0 and tag that commit, or push the tag of the version that the manifest has.`

const wrongs: readonly Wrong[] = [
  {
    title: 'a tag that fits no package',
    run: { ref: 'refs/tags/nightly-build' },
    told: [
      'error tag-unknown: The tag nightly-build fits no package; the repository has tally-core, tally.\nFix: Tag as one of v{version}, {version}, {name}-v{version}, {name}@{version}, {name}@v{version}, {name}/v{version}, {name}-{version}: here for example v0.2.0, tally-core-v0.2.0, tally-v0.2.0.',
    ],
  },
  {
    title: 'a tag that says another version than every manifest',
    run: { ref: 'refs/tags/v0.3.0' },
    told: [
      `error tag-version-mismatch at crates/tally-core/Cargo.toml:3: The tag v0.3.0 says 0.3.0, and crates/tally-core/Cargo.toml:3 says 0.2.0 (tally-core).\n${setVersion('tally-core')}`,
      `error tag-version-mismatch at crates/tally/Cargo.toml:3: The tag v0.3.0 says 0.3.0, and crates/tally/Cargo.toml:3 says 0.2.0 (tally).\n${setVersion('tally')}`,
      `error tag-version-mismatch at pyproject.toml:7: The tag v0.3.0 says 0.3.0, and pyproject.toml:7 says 0.2.0 (tally).\n${setVersion('tally')}`,
    ],
  },
  {
    title: 'a Python package and the crate that it is built from, at two versions',
    sources: { 'pyproject.toml': maturin },
    told: [
      'error versions-differ at pyproject.toml:7: pyproject.toml:7 says 0.2.1, and crates/tally/Cargo.toml:3 says 0.2.0.\nFix: Give both the same version, or write `dynamic = ["version"]` in pyproject.toml so that the crate alone tells it.',
    ],
  },
  {
    title: 'a pyproject.toml that is no TOML, at its line',
    sources: { 'pyproject.toml': '[project]\nname = "tally"\nversion = 0.2.0\n' },
    told: [
      'error manifest-malformed at pyproject.toml:3: pyproject.toml is not valid TOML: illegal character in numeric literal\nFix: Mend the syntax of pyproject.toml.',
    ],
  },
  {
    title: 'a Cargo.toml that is no TOML, at its line, together with the other one',
    sources: {
      'pyproject.toml': '[project\n',
      'crates/tally/Cargo.toml': `${crateManifest('tally', '0.2.0')}\n[dependencies]\nitoa = \n`,
    },
    told: [
      'error manifest-malformed at crates/tally/Cargo.toml:9: crates/tally/Cargo.toml is not valid TOML: invalid value\nFix: Mend the syntax of crates/tally/Cargo.toml.',
      'error manifest-malformed at pyproject.toml:1: pyproject.toml is not valid TOML: illegal character in key\nFix: Mend the syntax of pyproject.toml.',
    ],
  },
  {
    title: 'crates that need one another in a circle',
    sources: {
      'crates/tally-core/Cargo.toml': `${project['crates/tally-core/Cargo.toml']}\n[dependencies]\ntally = { path = "../tally", version = "0.2.0" }\n`,
    },
    told: [
      'error crate-cycle: These crates depend on one another in a circle: tally, tally-core.\nFix: crates.io needs every dependency before its dependent: break the circle.',
    ],
  },
  {
    title: 'a misspelt input, with the nearest name',
    with: { 'pypi-tokn': 'x', packges: 'tally' },
    told: [
      `warning runner: Unexpected input(s) 'pypi-tokn', 'packges', valid inputs are ['${inputs.replaceAll(', ', "', '")}']`,
      `error input-unknown: There is no input \`pypi-tokn\`.\nFix: Did you mean \`pypi-token\`? All inputs: ${inputs}.`,
      `error input-unknown: There is no input \`packges\`.\nFix: Did you mean \`packages\`? All inputs: ${inputs}.`,
    ],
  },
  {
    title: 'a value that `live` cannot have',
    with: { live: 'yes' },
    told: ['error input-invalid: The input `live` cannot be "yes".\nFix: Use `true` or `false`.'],
  },
  {
    title: 'a step that there is not',
    with: { step: 'relaese' },
    told: [`error input-invalid: The input \`step\` cannot be "relaese".\nFix: Use one of ${stepNames.join(', ')}.`],
  },
]

describe('plan is red, and asks nobody anything, for', () => {
  for (const { title, told, ...differs } of wrongs) {
    test(title, async () => {
      const { end } = await playPlan(differs)
      expect(end).toMatchObject({ exitCode: 1, conclusion: 'failure', outputs: {} })
      expect(end.wire).toEqual({ reads: [], acts: [] })
      expect(end.told).toEqual(told)
    })
  }
})

describe('plan', () => {
  test('gives the later jobs everything that they need, and stores the notes', async () => {
    const { end, commit, notes } = await playPlan()
    expect(end).toMatchObject({ exitCode: 0, told: [] })
    const { plan, 'build-matrix': matrix, 'gate-matrix': gates, packages, ...outputs } = end.jobOutputs
    expect(gates).toBeDefined()
    expect(outputs).toEqual({
      tag: 'v0.2.0',
      version: '0.2.0',
      prerelease: 'false',
      channel: 'release',
      'max-parallel': '256',
      environment: '',
      distributions: '[]',
      published: 'false',
      receipt: '',
      'release-url': '',
      tags: '[]',
      'pull-requests': '[]',
    })
    expect(JSON.parse(plan ?? '')).toMatchObject({ commit, tag: 'v0.2.0', tagSource: 'pushed', pypi: 'pypi' })
    expect(JSON.parse(matrix ?? '')).toEqual({
      include: [
        { target: 'crates', runner: 'ubuntu-24.04', timeout: 130 },
        { target: 'sources', runner: 'ubuntu-24.04', timeout: 130 },
      ],
    })
    expect(JSON.parse(packages ?? '')).toEqual([
      { ecosystem: 'rust', name: 'tally-core', version: '0.2.0' },
      { ecosystem: 'rust', name: 'tally', version: '0.2.0' },
      { ecosystem: 'python', name: 'tally', version: '0.2.0' },
    ])
    expect(notes).toBe('Counts faster.')
    expect(end.wire.reads).toEqual([...inventory].sort())
    expect(end.wire.acts).toEqual([
      'POST results/ArtifactService/CreateArtifact',
      'PUT blobs/blob?comp=block',
      'PUT blobs/blob?comp=blocklist',
      'POST results/ArtifactService/FinalizeArtifact',
    ])
  })

  test('assumes v{version} where no tag was pushed, says so, and is green', async () => {
    const { end } = await playPlan({ run: { ref: 'refs/heads/main' } })
    expect(end).toMatchObject({ exitCode: 0, told: [], outputs: { tag: 'v0.2.0' } })
    expect(JSON.parse(end.jobOutputs['plan'] ?? '')).toMatchObject({ tag: 'v0.2.0', tagSource: 'assumed' })
    expect(end.log.join('\n')).toContain('v0.2.0 (no tag was pushed: planned as if this one had been)')
    expect(end.summary).toContain('No tag was pushed: this is the plan as if it had been.')
  })

  test('sends a pre-release to TestPyPI, and holds the crates back', async () => {
    const versions = Object.fromEntries(
      Object.entries(project).map(([file, text]) => [file, text.replaceAll('"0.2.0"', '"0.2.0-rc.1"')]),
    )
    const { end } = await playPlan({
      run: { ref: 'refs/tags/v0.2.0-rc1' },
      sources: versions,
      index: { ...known, python: {} },
    })
    expect(end).toMatchObject({ exitCode: 0, outputs: { prerelease: 'true', channel: 'prerelease' } })
    const plan: unknown = JSON.parse(end.jobOutputs['plan'] ?? '')
    expect(plan).toMatchObject({ pypi: 'testpypi', packages: [{ name: 'tally', version: '0.2.0rc1' }] })
    // a new project must not look like another one either
    const names = ['ta1ly', 'taily', 'tal1y', 'taliy', 'tally']
    expect(end.wire.reads).toEqual(names.map((name) => `GET test.pypi.org/simple/${name}/ → 404`))
    expect(end.log.join('\n')).toContain('is a pre-release, and crates.io has no test index')
  })
})
