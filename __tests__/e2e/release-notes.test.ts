import { describe, expect, test } from '@jest/globals'
import { notesArtifact } from '../../src/artifacts/names.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { filesIn } from './artifact.ts'
import { project, type Sources } from './project.ts'
import { known } from './public-index.ts'
import { type PlanDifferences, playPlan } from './release.ts'
import { type Play, type Played, stageRun, withStage } from './stage.ts'

const config = (notes: string) => ({ '.github/release-action.yml': `release: { notes: ${notes} }\n` })
const changelog = (...lines: readonly string[]) => ({ 'CHANGELOG.md': lines.join('\n') })
const { 'CHANGELOG.md': _, ...silent } = project
const instead = 'or set `release.notes: commits` in the config, and the notes are made of the commits'
const write = 'Fix: Write a section headed `## 0.2.0` and tag the commit that has it'

describe('a changelog that does not tell what is released stops the release in the plan', () => {
  test.each<[string, PlanDifferences, string]>([
    [
      'without the section',
      { sources: changelog('# Log', '## Unreleased', '- next', '## 0.2.0-rc.1', '- rc', '## 0.2.01') },
      `error changelog-section-missing at CHANGELOG.md: CHANGELOG.md has no section for 0.2.0.\n${write}; ${instead}.`,
    ],
    [
      'with it twice',
      { sources: changelog('## 0.2.0', '- a', '## [v0.2.0] - 2026-11-21', '- b') },
      'error changelog-section-twice at CHANGELOG.md: CHANGELOG.md has two sections for 0.2.0.\nFix: Join them to one section headed `## 0.2.0` and tag the commit that has it.',
    ],
    [
      'with an empty one',
      { sources: changelog('## 0.2.0', '', '### Added', '<!-- later -->', '[x]: http://e', '## 0.1.0', '- a') },
      `error changelog-section-empty at CHANGELOG.md: The section for 0.2.0 in CHANGELOG.md is empty.\nFix: Write below its heading what has changed and tag the commit that has it; ${instead}.`,
    ],
    [
      'that the config names and nobody has written',
      { sources: config('NEWS.md') },
      'error config-invalid at .github/release-action.yml: .github/release-action.yml: `release.notes` names NEWS.md, and it is not there.\nFix: Correct the path, which is relative to the root, or leave `release.notes` out.',
    ],
  ])('%s', async (_title, differs, told) => {
    const { end } = await playPlan(differs)
    expect(end.told).toEqual([told])
    expect(end).toMatchObject({ exitCode: 1, conclusion: 'failure' })
    expect(end.jobOutputs['plan'] ?? '').toBe('')
    // nothing is stored for later jobs
    expect(end.wire.acts).toEqual([])
  })
})

test('a changelog whose versions are entries of a list is read, and one of a form of its own is told as unread', async () => {
  const listed = await playPlan({ sources: changelog('* **0.2.0** (2026-11-21)', '', '  * News', '* **0.1.0**') })
  expect([listed.end.told, listed.notes]).toEqual([[], '* News'])
  const own = await playPlan({ sources: changelog('# Log', '', 'On a sunny day 0.2.0 came out.') })
  expect(own.end).toMatchObject({ exitCode: 0, told: [] })
  expect(own.end.log).toContainEqual(
    expect.stringMatching(
      /^CHANGELOG\.md has no section of any version, looked for as a heading \(`## 0\.2\.0`\), a bold line/,
    ),
  )
})

test('where no tag was pushed, a changelog without the section is a warning', async () => {
  const { end, notes } = await playPlan({ sources: changelog('## 0.1.0', '- a'), run: { ref: 'refs/heads/main' } })
  expect(end.exitCode).toBe(0)
  expect(end.told).toEqual([expect.stringMatching(/^warning changelog-section-missing at CHANGELOG\.md: /)])
  expect(notes).toMatch(/^### Changes\n\n- change \(\[[0-9a-f]{7}\]\(/)
})

test('a pre-release without a section of its own has notes of the commits, and says how it is tried', async () => {
  const sources = Object.fromEntries(
    Object.entries(project).map(([file, text]) => [file, text.replaceAll('"0.2.0"', '"0.2.0-rc.1"')]),
  )
  const { end, notes } = await playPlan({
    run: { ref: 'refs/tags/v0.2.0-rc1' },
    sources,
    index: { ...known, python: {} },
  })
  expect(end.exitCode).toBe(0)
  expect(end.told).toEqual([expect.stringMatching(/^warning changelog-section-missing/)])
  expect(notes).toContain(
    '### Try this pre-release\n\n```sh\npython -m pip install --pre --index-url https://test.pypi.org/simple/ --extra-index-url https://pypi.org/simple/ tally==0.2.0rc1\n',
  )
})

test('a section that is longer than GitHub takes is cut, with a link to the changelog at the tag', async () => {
  const entries = Array.from({ length: 12_000 }, (_each, index) => `- entry ${index} of many`)
  const { end, notes } = await playPlan({ sources: changelog('## 0.2.0', ...entries) })
  expect(end).toMatchObject({ exitCode: 0, told: [] })
  expect(notes.length).toBeLessThan(121_000)
  expect(notes).toMatch(
    /entry \d+ of many\n\n… cut here: GitHub takes no more\. The whole text: https:\/\/github\.com\/octo-org\/octo-repo\/blob\/v0\.2\.0\/CHANGELOG\.md$/,
  )
})

/** Plays the plan step on a repository whose history `make` has written. */
async function playOn(
  sources: Sources,
  make: (repository: Repository) => Promise<void>,
  more: Partial<Play> & { readonly ref?: string } = {},
): Promise<{ readonly end: Played; readonly notes: string; readonly short: (subject: string) => string }> {
  const repository = await makeRepository(sources)
  try {
    await make(repository)
    const log = (await repository.git('log', '--all', '--format=%H %s')).split('\n')
    const run = stageRun(await repository.git('rev-parse', 'HEAD'), { ref: more.ref ?? 'refs/tags/v0.2.0' })
    return await withStage(run, {}, async ({ play, world }) => {
      const end = await play({
        with: { step: 'plan' },
        run,
        permissions: { contents: 'read' },
        workspace: repository.root,
        ...more,
      })
      const notes = filesIn(world.services().artifacts, notesArtifact(1))['notes.md'] ?? ''
      const short = (subject: string): string => {
        const sha = log.find((each) => each.slice(41) === subject)?.slice(0, 40) ?? 'none'
        return `([${sha.slice(0, 7)}](https://github.com/octo-org/octo-repo/commit/${sha}))`
      }
      return { end, notes, short }
    })
  } finally {
    await repository.remove()
  }
}

async function change(repository: Repository, file: string, message: string): Promise<void> {
  await repository.write({ [file]: message })
  await repository.git('add', '--all')
  await repository.git('commit', '--quiet', '--message', message)
}

const evil = 'fix: thanks @octocat, closes #3 <img src=x> ![x](http://e) ::set-output name=x::y'

describe('notes of commits', () => {
  test('begin at the tag of the version before, and do nothing but tell', async () => {
    const { end, notes, short } = await playOn(silent, async (repository) => {
      await change(repository, 'a', 'feat: long ago')
      await repository.git('tag', 'v0.1.0')
      await change(repository, 'a', 'feat(core): count words')
      // a fix of an old version, and a candidate: neither is where a final version's notes begin
      await repository.git('tag', 'v0.2.0-rc.1')
      await repository.git('tag', 'v0.0.9')
      await change(repository, 'b', evil)
      await change(repository, 'b', 'chore: tidy')
      await change(repository, 'b', 'feat!: no longer counts spaces')
    })
    expect(end).toMatchObject({ exitCode: 0, told: [] })
    expect(notes).toContain('no longer counts spaces')
    expect(notes).toContain(
      `### Features\n\n- no longer counts spaces ${short('feat!: no longer counts spaces')}\n- **core:** count words`,
    )
    expect(notes).toContain('### Bug Fixes\n\n- thanks `@octocat`, refs ')
    expect(notes).not.toMatch(/long ago|tidy|<img|[^\\]!\[|closes #3|(?<!`)@octocat/)
    expect(notes).toMatch(
      /\n\n\*\*All commits\*\*: https:\/\/github\.com\/octo-org\/octo-repo\/compare\/v0\.1\.0\.\.\.v0\.2\.0$/,
    )
    expect(end.log.filter((each) => each.startsWith('::set-output'))).toEqual([])
    expect(JSON.parse(end.jobOutputs['plan'] ?? '')).toMatchObject({ notes: { source: 'commits' } })
  })

  test('of one package of a workspace are its own, since its own tag', async () => {
    const { end, notes } = await playOn(
      silent,
      async (repository) => {
        await change(repository, 'crates/tally-core/src/lib.rs', 'feat: in the core, before')
        await repository.git('tag', 'tally-core-v0.1.0')
        await change(repository, 'crates/tally/src/lib.rs', 'feat: in the program')
        await repository.git('tag', 'tally-v0.1.9')
        await change(repository, 'crates/tally-core/src/lib.rs', 'fix: in the core')
      },
      { ref: 'refs/tags/tally-core-v0.2.0' },
    )
    expect(end.exitCode).toBe(0)
    expect(notes).toMatch(/^### Bug Fixes\n\n- in the core \(/)
    expect(notes).not.toMatch(/before|program/)
    expect(notes).toContain('compare/tally-core-v0.1.0...tally-core-v0.2.0')
    // a component is not the release of the repository
    expect(JSON.parse(end.jobOutputs['plan'] ?? '')).toMatchObject({ release: { latest: false } })
  })
})

describe('notes of GitHub’s own generator', () => {
  const history = async (repository: Repository): Promise<void> => {
    await change(repository, 'a', 'feat: a')
    await repository.git('tag', 'v0.1.0')
    await change(repository, 'a', 'feat: b')
  }

  test('without `contents: write` stop the release, with the permission to add', async () => {
    const { end } = await playOn({ ...project, ...config('github') }, history)
    expect(end.exitCode).toBe(1)
    expect(end.told).toEqual([
      'error release-notes-refused: GitHub did not write the release notes (`release.notes: github`): it answered 403, Resource not accessible by integration - https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release.\nFix: Its generator needs `permissions: contents: write` in the plan job. Or use `release.notes: commits`, which needs none.',
    ])
  })

  test('begin at the previous tag, which GitHub is told', async () => {
    const repository = await makeRepository({ ...project, ...config('github') })
    try {
      await history(repository)
      const run = stageRun(await repository.git('rev-parse', 'HEAD'))
      await withStage(run, {}, async ({ play, world }) => {
        const { github } = world.services()
        github.refs.set('refs/tags/v0.1.0', await repository.git('rev-parse', 'v0.1.0'))
        const end = await play({
          with: { step: 'plan' },
          run,
          permissions: { contents: 'write' },
          workspace: repository.root,
        })
        expect(end).toMatchObject({ exitCode: 0, told: [] })
        expect(filesIn(world.services().artifacts, notesArtifact(1))['notes.md']).toBe(
          '**Full Changelog**: https://github.com/octo-org/octo-repo/compare/v0.1.0...v0.2.0',
        )
      })
    } finally {
      await repository.remove()
    }
  })
})

test('notes of a template have its words, with the section and the tag before put in', async () => {
  const template = '# Tally {version}\n\n{changelog}\n\nSince {previous-tag}. {braces}\n'
  const { end, notes } = await playOn(
    { ...project, ...config('notes.md'), 'notes.md': template },
    async (repository) => {
      await change(repository, 'a', 'feat: a')
      await repository.git('tag', 'v0.1.0')
      await change(repository, 'a', 'feat: b')
    },
  )
  expect(end).toMatchObject({ exitCode: 0, told: [] })
  expect(notes).toBe('# Tally 0.2.0\n\nCounts faster.\n\nSince v0.1.0. {braces}')
})
