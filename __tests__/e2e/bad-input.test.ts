import { describe, expect, test } from '@jest/globals'
import { makeRepository } from '../make/repository.ts'
import { crateManifest, project, type Sources } from './project.ts'
import { type PlanDifferences, playPlan } from './release.ts'
import { stageRun, withStage } from './stage.ts'

const config = '.github/release-action.yml'
const withConfig = (text: string): Sources => ({ [config]: text })
const extension = `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "tally"
version = "0.2.0"

[tool.setuptools]
ext-modules = [{ name = "tally", sources = ["tally.c"] }]
`
const gates = Array.from(
  { length: 43 },
  (_, at) => `  - { name: g${at}, run: "true", python: ["3.12", "3.13"], os: [linux, macos, windows] }`,
)

/** A repository or an input that is wrong, and what is told of it, up to the fix. */
const wrongs: readonly (PlanDifferences & {
  readonly title: string
  readonly told: string | readonly string[]
  readonly fix: string
})[] = [
  {
    title: 'two packages of one name in one ecosystem',
    sources: { 'crates/other/Cargo.toml': crateManifest('tally', '0.2.0'), 'crates/other/src/lib.rs': '' },
    told: [
      'error package-duplicate at crates/other/Cargo.toml:2: Two crates are called tally: this one is in crates/other, the other in crates/tally.',
      'error package-duplicate at crates/tally/Cargo.toml:2: Two crates are called tally: this one is in crates/tally, the other in crates/other.',
    ],
    fix: 'Rename one of them',
  },
  {
    title: 'gates that make more rows than GitHub takes in one matrix',
    sources: withConfig(`gates:\n${gates.join('\n')}\n`),
    told: 'error matrix-too-large: The gates make 258 rows, and GitHub takes 256 in one matrix.',
    fix: 'Name fewer Python versions or systems',
  },
  {
    title: 'a gate in a folder that is not there',
    sources: withConfig('gates: [{ name: lint, run: "true", directory: crate }]\n'),
    told: `error config-invalid at ${config}: ${config}: the gate lint is to run in crate, and the repository has no such folder.`,
    fix: 'Correct its `directory`',
  },
  {
    title: 'a tag for a crate with `publish = false`',
    sources: { 'crates/tally-core/Cargo.toml': `${crateManifest('tally-core', '0.2.0')}publish = false\n` },
    run: { ref: 'refs/tags/tally-core-v0.2.0' },
    told: 'error tag-unpublishable at crates/tally-core/Cargo.toml:2: The tag tally-core-v0.2.0 names tally-core, which is not published: `publish` in crates/tally-core/Cargo.toml says so.',
    fix: 'Take that out if the package shall be released',
  },
  {
    title: 'a tag for a package that the config keeps back',
    sources: withConfig('packages: { core: { path: crates/tally-core, publish: false } }\n'),
    run: { ref: 'refs/tags/tally-core-v0.2.0' },
    told: `error tag-unpublishable at ${config}: The tag tally-core-v0.2.0 names tally-core, which is not published: \`publish: false\` in ${config} says so.`,
    fix: 'Take that out if the package shall be released',
  },
  {
    title: 'a misspelt key below a package',
    sources: withConfig('packages:\n  core:\n    path: crates/tally-core\n    warning: allow\n'),
    told: `error config-unknown-key at ${config}:4: ${config}:4:5: there is no key "warning" in \`packages.core\`.`,
    fix: 'Did you mean `warnings`?',
  },
  {
    title: 'a target whose runner GitHub has no more',
    sources: {
      'pyproject.toml': extension,
      'tally.c': '',
      ...withConfig('build: { runners: { linux-x86_64: ubuntu-20.04 } }\n'),
    },
    told: `error target-without-runner at ${config}: linux-x86_64 has no runner: GitHub has no runner ubuntu-20.04 any more.`,
    fix: 'Correct `build.runners`',
  },
  {
    title: 'shell in the name of a tag',
    run: { ref: 'refs/tags/v0.2.0;touch${IFS}pwned' },
    told: 'error tag-unknown: The tag v0.2.0;touch${IFS}pwned fits no package; the repository has tally-core, tally.',
    fix: 'Tag as one of v{version}',
  },
  {
    title: 'an option of git as the tag',
    with: { tag: '--upload-pack=touch pwned' },
    told: 'error tag-unknown: The tag --upload-pack=touch pwned fits no package; the repository has tally-core, tally.',
    fix: 'Tag as one of v{version}',
  },
  {
    title: 'a command for the runner on a second line of the tag',
    with: { tag: 'v0.2.0\n::set-output name=tag::v9' },
    told: 'error tag-unknown: The tag v0.2.0\n::set-output name=tag::v9 fits no package; the repository has tally-core, tally.',
    fix: 'Tag as one of v{version}',
  },
  {
    title: 'shell in the name of a Python package',
    sources: { 'pyproject.toml': extension.replace('"tally"\nversion', '"$(touch pwned)"\nversion') },
    told: 'error manifest-malformed at pyproject.toml:6: "$(touch pwned)" is no name for a package.',
    fix: 'with a letter or a digit at both ends',
  },
  {
    title: 'a crate whose name could be taken for an option',
    sources: { 'crates/tally-core/Cargo.toml': crateManifest('--config', '0.2.0') },
    told: 'error manifest-malformed at crates/tally-core/Cargo.toml:2: "--config" is no name for a package.',
    fix: 'with a letter in front',
  },
  {
    title: 'a crate whose name has two lines',
    sources: { 'crates/tally-core/Cargo.toml': crateManifest('tally\\n::error::x', '0.2.0') },
    told: 'error manifest-malformed at crates/tally-core/Cargo.toml:2: "tally\\n::error::x" is no name for a package.',
    fix: 'with a letter in front',
  },
  {
    title: 'a path in the config that could be taken for an option',
    sources: withConfig('packages: { core: { path: "-rf; touch pwned" } }\n'),
    told: `error config-invalid at ${config}:1: ${config}:1:27: \`packages.core.path\` must be a path inside the repository, written with \`/\`, and it is "-rf; touch pwned".`,
    fix: 'Write a path inside the repository',
  },
]

describe('the plan is red, and nobody is asked anything, for', () => {
  test.each(wrongs)('$title', async ({ told, fix, title: _title, ...differs }) => {
    const { end } = await playPlan(differs)
    expect(end).toMatchObject({ exitCode: 1, outputs: { plan: '', published: 'false' } })
    expect(end.wire).toEqual({ reads: [], acts: [] })
    expect(end.told.map((each) => each.split('\nFix: ')[0])).toEqual([told].flat())
    expect(end.told[0]).toContain(fix)
  })

  test('a repository without any manifest', async () => {
    const repository = await makeRepository({ 'README.md': '' })
    try {
      const run = stageRun(await repository.commit())
      const job = { run, permissions: { contents: 'read' }, workspace: repository.root } as const
      const end = await withStage(run, {}, ({ play }) => play({ ...job, with: { step: 'plan' } }))
      expect(end.exitCode).toBe(1)
      expect(end.told).toEqual([expect.stringMatching(/^error manifest-missing: .+\nFix: /)])
    } finally {
      await repository.remove()
    }
  })
})

test('a gate that hangs is ended when its time is over, and says what it said last', async () => {
  const { 'pyproject.toml': _, ...cratesAlone } = project
  const repository = await makeRepository({
    ...cratesAlone,
    ...withConfig('gates: [{ name: slow, run: "echo waiting for nobody; sleep 1000" }]\n'),
  })
  try {
    const run = stageRun(await repository.commit())
    const job = { run, permissions: { contents: 'read' }, workspace: repository.root } as const
    const end = await withStage(run, {}, async ({ play }) => {
      const planned = await play({ ...job, with: { step: 'plan' } })
      // the config counts in whole minutes, and a test has none to lose
      const plan = JSON.parse(planned.jobOutputs['plan'] ?? '') as { gates: { timeout: number }[] }
      const hasty = { ...plan, gates: plan.gates.map((each) => ({ ...each, timeout: 0.05 })) }
      return play({ ...job, with: { step: 'gate', gate: 'slow', plan: JSON.stringify(hasty) } })
    })
    expect(end.exitCode).toBe(1)
    expect(end.told).toEqual([
      'error gate-timeout: The gate slow was ended after 0.05 minutes, with everything that it had started. Its last lines:\nwaiting for nobody\nFix: Find out what it waits for, or raise its `timeout` (minutes) in the config.',
    ])
  } finally {
    await repository.remove()
  }
})
