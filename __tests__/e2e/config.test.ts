import { describe, expect, test } from '@jest/globals'
import { moveRef } from '../../rehearsal/handlers/github/state.ts'
import { makeRepository } from '../make/repository.ts'
import { project, type Sources } from './project.ts'
import { type PlanDifferences, playPlan } from './release.ts'
import { stageRun, withStage } from './stage.ts'

const file = '.github/release-action.yml'
const reading = (text: string, differs: PlanDifferences = {}) =>
  playPlan({ ...differs, sources: { ...differs.sources, [file]: text } })

describe('the config file', () => {
  test('decides packages, gates, channel and environment of the plan', async () => {
    const config = [
      'packages:',
      '  python: { path: ., ecosystem: python, tag: "py-v{version}" }',
      'gates:',
      '  - { name: types, run: make types, blocking: false, python: ["3.10", "3.13"], os: [linux, macos] }',
      'channels: { release: { environment: live } }',
      'credentials: { crates: token }',
      'notify: { email: [team@example.org], template: .github/news.txt }',
    ].join('\n')
    const { end } = await reading(config, { sources: { '.github/news.txt': '{tag} is out' } })
    expect(end).toMatchObject({ exitCode: 0, outputs: { environment: 'live' } })
    expect(JSON.parse(end.jobOutputs['gate-matrix'] ?? '')).toEqual({
      include: [
        { gate: 'types (3.10, linux)', runner: 'ubuntu-24.04', timeout: 45 },
        { gate: 'types (3.13, linux)', runner: 'ubuntu-24.04', timeout: 45 },
        { gate: 'types (3.10, macos)', runner: 'macos-15', timeout: 45 },
        { gate: 'types (3.13, macos)', runner: 'macos-15', timeout: 45 },
      ],
    })
    expect(JSON.parse(end.jobOutputs['packages'] ?? '').map((each: { name: string }) => each.name)).toEqual([
      'tally-core',
      'tally',
    ])
    expect(JSON.parse(end.jobOutputs['plan'] ?? '')).toMatchObject({
      credentials: { crates: 'token' },
      notify: { email: ['team@example.org'], template: '{tag} is out' },
    })
  })

  test('that is wrong is told with line and column, each mistake on its line, and nobody is asked anything', async () => {
    const { end } = await reading('packges: {}\ngates:\n  - { name: a, run: 1 }\n')
    expect(end).toMatchObject({ exitCode: 1, outputs: {} })
    expect(end.wire).toEqual({ reads: [], acts: [] })
    expect(end.told).toEqual([
      `error config-unknown-key at ${file}:1: ${file}:1:1: there is no key "packges".\nFix: Did you mean \`packages\`? Keys here: packages, gates, channels, credentials, build, release, version, pull-request, verify, notify.`,
      `error config-invalid at ${file}:3: ${file}:3:21: \`gates[0].run\` must be a command, and it is the number 1.\nFix: Write a command, or leave the key out.`,
    ])
    expect(end.annotations.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [3, 21],
    ])
  })

  test('that was asked for and is not there is an error; the usual one need not be there', async () => {
    const { end } = await playPlan({ with: { config: 'ci/release.yml' } })
    expect(end.told).toEqual([
      `error config-missing: The config is to be read from ci/release.yml, and there is no such file.\nFix: Correct the path, which is relative to \`working-directory\`, or leave the input \`config\` out: then it is ${file}, where there is one.`,
    ])
    const folder = await playPlan({ with: { config: 'crates' } })
    expect(folder.end.told).toEqual([expect.stringContaining('config-missing')])
  })
})

describe('without gates in the config', () => {
  test('those of the released packages are detected and shown', async () => {
    const { end } = await playPlan({ run: { ref: 'refs/tags/tally-core-v0.2.0' } })
    const { gates } = JSON.parse(end.jobOutputs['plan'] ?? '')
    expect(gates.map((each: { run: string }) => each.run)).toEqual([
      'cargo fmt --check -p tally-core',
      'cargo clippy --all-targets -p tally-core -- -D warnings',
      'cargo test -p tally-core',
    ])
    expect(end.summary).toContain('Detected, because the config names no gates.')
  })

  test('and with nothing to release the matrix has a row that does nothing', async () => {
    const { end } = await reading('gates: []')
    expect(JSON.parse(end.jobOutputs['gate-matrix'] ?? '')).toEqual({
      include: [{ gate: 'nothing', runner: 'ubuntu-24.04', timeout: 5 }],
    })
  })
})

/** Plans a repository with this config, and plays one gate of the plan in the checkout. */
async function playGate(
  config: string,
  gate: string,
  sources: Sources = project,
  env: Readonly<Record<string, string>> = {},
) {
  const repository = await makeRepository({ ...sources, [file]: config })
  try {
    const run = stageRun(await repository.commit())
    return await withStage(run, {}, async ({ play }) => {
      const job = { run, permissions: { contents: 'read' }, workspace: repository.root } as const
      const planned = await play({ ...job, with: { step: 'plan' } })
      return play({ ...job, with: { step: 'gate', gate, plan: planned.jobOutputs['plan'] ?? '' }, env })
    })
  } finally {
    await repository.remove()
  }
}

const one = (run: string, more = ''): string => `gates: [{ name: one, run: ${JSON.stringify(run)}${more} }]`
/** Crates alone, so that no surroundings are made: an environment of Python takes longer than all else here. */
const { 'pyproject.toml': _, ...cratesAlone } = project

describe('the step gate', () => {
  test('runs its row and is green, with the output in a group', async () => {
    const end = await playGate(one('echo "$RUNNER_OS: ::error::not a command"; type python'), 'one', {
      ...project,
      'pyproject.toml': '',
    })
    expect(end).toMatchObject({ exitCode: 0, told: [] })
    // in an environment of its own
    expect(end.log.join('\n')).toMatch(/python is \S+\/release-action\/gate\/python\/bin\/python\n/)
    expect(end.log.join('\n')).toMatch(/passed: one, \d+\.\d s/)
    expect(end.summary).toMatch(/`one` \| passed/)
    expect(end.wire).toEqual({ reads: [], acts: [] })
  })

  test('is red where a blocking gate fails, with its last lines', async () => {
    const end = await playGate(one('echo why; exit 7'), 'one', cratesAlone)
    expect(end).toMatchObject({ exitCode: 1, conclusion: 'failure' })
    expect(end.log.join('\n')).not.toContain('-m venv')
    expect(end.told).toEqual([
      'error gate-failed: The gate one ended with exit code 7. Its last lines:\nwhy\nFix: Mend what it says: nothing is released while a blocking gate fails.',
    ])
  })

  test('warns where one that does not block fails', async () => {
    const end = await playGate(one('exit 7', ', blocking: false'), 'one', cratesAlone)
    expect(end.exitCode).toBe(0)
    expect(end.told).toEqual([expect.stringMatching(/^warning gate-failed/)])
  })

  test('shows the command no secret of the job', async () => {
    const secrets = { GITHUB_TOKEN: 'hush-1', 'INPUT_PYPI-TOKEN': 'hush-2', CARGO_REGISTRY_TOKEN: 'hush-3' }
    const end = await playGate(one('env'), 'one', cratesAlone, secrets)
    expect(end.exitCode).toBe(0)
    expect(end.log.join('\n')).not.toMatch(/hush-|ACTIONS_|INPUT_/)
  })

  test('does nothing for the row of an empty matrix, and refuses one that is not in the plan', async () => {
    expect(await playGate('gates: []', 'nothing')).toMatchObject({ exitCode: 0, told: [] })
    const end = await playGate(one('true'), 'two; id')
    expect(end.told).toEqual([
      'error gate-unknown: The plan has no gate "two; id".\nFix: Pass gate: ${{ matrix.gate }}. The plan has one, nothing.',
    ])
  })

  test('refuses a row of another system', async () => {
    const end = await playGate(one('true', ', os: [windows]'), 'one (windows)')
    expect(end.told).toEqual([expect.stringMatching(/^error target-not-here: The gate one \(windows\) is for windows/)])
  })
})

describe('require-signed-tag', () => {
  test.each([
    ['a tag that GitHub has verified', 'valid', []],
    [
      'a tag signed by a key that GitHub does not know',
      'unknown_key',
      ['GitHub has not verified the signature of v0.2.0: unknown_key.'],
    ],
    [
      'an annotated tag without a signature',
      'unsigned',
      ['GitHub has not verified the signature of v0.2.0: unsigned.'],
    ],
    ['a lightweight tag', undefined, ['v0.2.0 is a lightweight tag, which cannot be signed.']],
  ])('judges %s', async (_, signature, told) => {
    const repository = await makeRepository(project)
    try {
      const run = stageRun(await repository.commit())
      const end = await withStage(run, {}, ({ play, world }) => {
        const message = signature === undefined ? {} : { message: 'Release', signature }
        moveRef({ ref: run.ref, commit: run.sha, ...message }, world.services().github)
        const inputs = { step: 'plan', 'require-signed-tag': 'true' }
        return play({ run, permissions: { contents: 'read' }, workspace: repository.root, with: inputs })
      })
      expect(end.told.map((each) => each.split('\n')[0])).toEqual(told.map((each) => `error tag-unsigned: ${each}`))
      expect(end.exitCode).toBe(told.length === 0 ? 0 : 1)
    } finally {
      await repository.remove()
    }
  })
})

describe('a dry run in one job', () => {
  test('runs the gates of the config that are for this system, after its builds, and is red where one fails', async () => {
    const gates = [
      '- { name: tests, run: "ls; exit 5" }',
      '- { name: elsewhere, run: "touch never", os: [windows] }',
      '- { name: soft, run: "exit 6", blocking: false }',
    ]
    const repository = await makeRepository({ ...cratesAlone, [file]: `gates:\n  ${gates.join('\n  ')}\n` })
    try {
      const run = stageRun(await repository.commit())
      const end = await withStage(run, {}, ({ play }) =>
        play({ run, permissions: { contents: 'read' }, workspace: repository.root, with: { step: 'dry-run' } }),
      )
      expect(end.exitCode).toBe(1)
      const gatesTold = end.told.filter((each) => each.includes('gate-')).map((each) => each.split('\n')[0])
      expect(gatesTold).toEqual([
        'error gate-failed: The gate tests ended with exit code 5. Its last lines:',
        'warning gate-failed: The gate soft ended with exit code 6. Its last lines:',
      ])
      const log = end.log.join('\n')
      expect(log).toContain('gates left to jobs of their own: elsewhere (windows)')
      expect(log.indexOf('Build crates')).toBeLessThan(log.indexOf('Gate tests'))
    } finally {
      await repository.remove()
    }
  })

  test('runs those that were detected too, and is red with the last lines of one that blocks', async () => {
    const makefile = 'check:\n\t@echo counting; echo miscounted; exit 3\n'
    const repository = await makeRepository({ ...cratesAlone, Makefile: makefile })
    try {
      const run = stageRun(await repository.commit())
      const end = await withStage(run, {}, ({ play }) =>
        play({ run, permissions: { contents: 'read' }, workspace: repository.root, with: { step: 'dry-run' } }),
      )
      expect(end.exitCode).toBe(1)
      const told = end.told.filter((each) => each.includes('gate-'))
      expect(told).toEqual([
        expect.stringMatching(/^error gate-failed: The gate make check ended with exit code 2\. Its last lines:\n/),
      ])
      expect(told[0]).toContain('counting\nmiscounted\n')
      expect(end.log.join('\n')).toMatch(/failed: make check, \d+\.\d s/)
    } finally {
      await repository.remove()
    }
  })
})
