import { afterEach, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { readInputs } from '../../src/inputs.ts'
import { givenCredentials, newStage } from '../../src/main.ts'
import { observeGit } from '../../src/observe/git.ts'
import { observeManifests } from '../../src/observe/manifests.ts'
import { draftPlan } from '../../src/plan/plan.ts'
import { makeNotes } from '../../src/steps/plan/notes.ts'
import { keepingActions } from '../make/actions.ts'
import { gitEnvironment, makeRepository, type Repository } from '../make/repository.ts'
import { run as runFacts } from '../make/run.ts'

let repository: Repository | undefined
afterEach(async () => repository?.remove())

const crate = (name: string, version: string): string =>
  `[package]\nname = "${name}"\nversion = "${version}"\ndescription = "x"\nlicense = "MIT"\n`
const root = `${crate('reel', '3.1.0')}[workspace]\nmembers = ["core"]\n`

/** The source and the problems of the notes of a tag at HEAD, of files that an earlier commit with the tag `before` had too. */
async function notesOf(
  files: Readonly<Record<string, string>>,
  tag: string,
  { before, packages = '' }: { readonly before?: string; readonly packages?: string } = {},
) {
  const made = await makeRepository()
  repository = made
  await made.write(files)
  await made.commit()
  if (before !== undefined) await made.git('tag', before)
  await made.write({ 'core/news.txt': 'x' })
  await made.git('add', '--all')
  await made.git('commit', '--quiet', '--message', 'feat: wind back')
  const actions = keepingActions()
  const { inputs } = readInputs({})
  const { config } = readConfig(packages, 'c.yml')
  const usual = newStage(gitEnvironment, actions, inputs, givenCredentials(inputs, actions), config)
  const stage = { ...usual, root: made.root, ports: { ...usual.ports, run: runFacts(made.root) } }
  const git = await observeGit(made.root, stage.ports.process, gitEnvironment)
  if ('problem' in git) throw new Error(git.problem.message)
  const folders = config.packages.map((each) => each.path)
  const facts = await observeManifests(made.root, git.tracked, stage.ports.files, folders, 'crates.io')
  const { draft, problems } = draftPlan({
    repository: 'octo/reel',
    commit: git.commit,
    epoch: git.epoch,
    manifests: facts.manifests,
    leftOut: facts.leftOut,
    tag: { name: tag, source: 'pushed' },
    packages: [],
    platforms: [],
    config,
    configFile: 'c.yml',
    notifyTemplate: undefined,
    checks: facts.checks,
    statements: facts.statements,
  })
  if (draft === undefined) throw new Error(JSON.stringify(problems))
  const notes = await makeNotes(stage, { git, draft, manifests: facts.manifests, configFile: 'c.yml' })
  return {
    source: notes.source,
    body: notes.body,
    problems: notes.problems.map((each) => `${each.level} ${each.code}: ${each.message}`),
  }
}

describe('a changelog without the section', () => {
  const workspace = {
    'Cargo.toml': root,
    'core/Cargo.toml': crate('reel-core', '0.2.0'),
    'CHANGELOG.md': '# Changes\n\n## 3.1.0\n\n- Plays.\n\n## 3.0.0\n\n- Stops.\n',
  }

  test('stops the release', async () => {
    const files = { 'Cargo.toml': crate('reel', '3.2.0'), 'CHANGELOG.md': workspace['CHANGELOG.md'] }
    const missing = {
      source: 'generated',
      problems: ['error changelog-section-missing: CHANGELOG.md has no section for 3.2.0.'],
    }
    expect(await notesOf(files, 'v3.2.0')).toMatchObject(missing)
  })

  test('stops it also where the release before is in it', async () => {
    const files = { 'Cargo.toml': crate('reel', '3.2.0'), 'CHANGELOG.md': workspace['CHANGELOG.md'] }
    const { problems } = await notesOf(files, 'v3.2.0', { before: 'v3.1.0' })
    expect(problems).toEqual(['error changelog-section-missing: CHANGELOG.md has no section for 3.2.0.'])
  })

  test('was given up where the release before is not in it either', async () => {
    const files = { 'Cargo.toml': crate('reel', '3.3.0'), 'CHANGELOG.md': workspace['CHANGELOG.md'] }
    expect(await notesOf(files, 'v3.3.0', { before: 'v3.2.0' })).toMatchObject({
      source: 'commits',
      problems: [
        'warning changelog-section-missing: CHANGELOG.md has no section for 3.3.0, and none for 3.2.0 before it: the notes are made of the commits.',
      ],
    })
  })

  test('is nothing to the release of another package, which has a folder of its own', async () => {
    expect(await notesOf(workspace, 'reel-core-0.2.0', { before: 'reel-core-0.1.0' })).toMatchObject({
      source: 'commits',
      body: expect.stringContaining('wind back'),
      problems: [],
    })
    await repository?.remove()
    const own = { ...workspace, 'core/CHANGELOG.md': '# Changes\n\n## 0.1.0\n\n- Begins.\n' }
    expect((await notesOf(own, 'reel-core-0.2.0', { before: 'reel-core-0.1.0' })).problems).toEqual([
      'error changelog-section-missing: core/CHANGELOG.md has no section for 0.2.0.',
    ])
  })
})

test('a section that is headed by the tag is found where the tag has a word of its own', async () => {
  const files = {
    'Cargo.toml': '[workspace]\nmembers = ["core"]\n',
    'core/Cargo.toml': crate('reel-core', '0.2.0'),
    'CHANGELOG.md':
      '# Changes\n\n## [rust-v0.2.0](https://example.org) (2026-01-02)\n\n- Winds.\n\n## python-v0.2.0\n\n- No.\n',
  }
  const packages = "packages:\n  core: { path: core, tag: 'rust-v{version}' }\n"
  expect(await notesOf(files, 'rust-v0.2.0', { packages })).toEqual({
    source: 'CHANGELOG.md',
    body: '- Winds.',
    problems: [],
  })
})
