import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { StoredPull } from '../../rehearsal/handlers/github/stored.ts'
import { filesOf, readCommitObject } from '../../rehearsal/handlers/github/objects.ts'
import type { GitHubState } from '../../rehearsal/handlers/github/state.ts'
import type { RunDifferences } from '../../rehearsal/run-facts.ts'
import { makeRepository, type Repository } from '../make/repository.ts'
import { fetch, push } from './remote.ts'
import { type Play, type Played, type Stage, type StageDifferences, stageRun, withStage } from './stage.ts'

/** A repository on the loopback GitHub that keeps a release pull request. */
export interface PullBench {
  readonly repository: Repository
  readonly github: GitHubState
  readonly world: Stage['world']
  /** Commits to main, pushes it, and plays the job that the push starts. */
  readonly pushed: (
    message: string,
    files?: Readonly<Record<string, string>>,
    differs?: Partial<Play>,
  ) => Promise<Played>
  /** Plays the job of a push of main as it is. */
  readonly run: (differs?: Partial<Play>) => Promise<Played>
  /** A person commits to the branch of the pull request. */
  readonly edit: (
    branch: string,
    message: string,
    files: Readonly<Record<string, string | undefined>>,
  ) => Promise<string>
  /** A file on a branch of GitHub's. */
  readonly file: (branch: string, path: string) => string | undefined
  readonly open: () => readonly StoredPull[]
}

/** The permissions that the step asks for. */
export const keeping = { contents: 'write', 'pull-requests': 'write' } as const

/** A small Python package that was released as 0.1.0. */
export const sources: Readonly<Record<string, string>> = {
  'pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "tally"\nversion = "0.1.0"\ndescription = "Counts."\n',
  'src/tally/__init__.py': '__version__ = "0.1.0"\n',
  'CHANGELOG.md': '# Changelog\n\n## 0.1.0 (2026-01-01)\n\n\n### Features\n\n* the first\n',
}

/** A crate that was released as 0.1.0, and that compiles without any network. */
export const crate: Readonly<Record<string, string>> = {
  'Cargo.toml':
    '[package]\nname = "tally"\nversion = "0.1.0"\nedition = "2021"\ndescription = "Counts"\nlicense = "MIT"\nhomepage = "https://example.org"\n',
  'Cargo.lock': 'version = 4\n\n[[package]]\nname = "tally"\nversion = "0.1.0"\n',
  'src/lib.rs': '//! Counts.\n',
  'README.md': '# tally\n',
  'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n\n- Begins.\n',
  '.gitignore': 'target/\n',
}

/** Lends one with these files in the commit that the tag `v0.1.0` is on (`tag`: another one, or none). */
export async function withPulls(
  use: (bench: PullBench) => Promise<void>,
  {
    files = sources,
    tags = ['v0.1.0'],
    stage = {},
    server = {},
  }: {
    readonly files?: Readonly<Record<string, string>>
    readonly tags?: readonly string[]
    readonly stage?: StageDifferences
    /** Where the repository is, where that is not github.com. */
    readonly server?: Pick<RunDifferences, 'serverUrl' | 'apiUrl'>
  } = {},
): Promise<void> {
  const repository = await makeRepository(files)
  await repository.git('symbolic-ref', 'HEAD', 'refs/heads/main')
  const first = await repository.commit()
  for (const tag of tags) await repository.git('tag', tag)
  try {
    await withStage(stageRun(first, { ref: 'refs/heads/main', ...server }), stage, async ({ world, play }) => {
      const { github } = world.services()
      for (const tag of tags) github.refs.set(`refs/tags/${tag}`, first)
      const run: PullBench['run'] = async (differs = {}) => {
        const commit = await push(repository, github, 'main')
        return play({
          with: { step: 'release-pr', live: 'true' },
          run: stageRun(commit, { ref: 'refs/heads/main', ...server }),
          permissions: keeping,
          workspace: repository.root,
          ...differs,
        })
      }
      const write = async (message: string, changed: Readonly<Record<string, string | undefined>>): Promise<void> => {
        const kept = Object.entries(changed).flatMap(([name, text]) =>
          text === undefined ? [] : [[name, text] as const],
        )
        await repository.write(Object.fromEntries(kept))
        for (const [name, text] of Object.entries(changed))
          if (text === undefined) await repository.git('rm', '-q', name)
        await repository.git('add', '--all')
        await repository.git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--message', message)
      }
      let count = 0
      await use({
        repository,
        github,
        world,
        run,
        pushed: async (message, changed = { [`notes-${(count += 1)}.txt`]: message }, differs = {}) => {
          await write(message, changed)
          return run(differs)
        },
        edit: async (branch, message, changed) => {
          await fetch(repository, github, `refs/heads/${branch}`)
          await repository.git('switch', '--quiet', branch)
          await write(message, changed)
          const commit = await push(repository, github, branch)
          await repository.git('switch', '--quiet', 'main')
          return commit
        },
        file: (branch, path) => {
          const commit = github.objects.get(github.refs.get(`refs/heads/${branch}`) ?? '')
          if (commit === undefined) return undefined
          const found = filesOf(github.objects, readCommitObject(commit.content).tree).get(path)
          return found === undefined ? undefined : github.objects.get(found.sha)?.content.toString()
        },
        open: () => [...github.pulls.values()].filter((each) => each.state === 'open'),
      })
    })
  } finally {
    await repository.remove()
  }
}

/** A tag as this step makes it, in the checkout; `at`: milliseconds. */
export async function tagAt(repository: Repository, tag: string, commit: string, at: number): Promise<string> {
  const tagger = `Ada <ada@example.org> ${Math.floor(at / 1000)} +0000`
  const file = path.join(repository.root, '.git', 'new-tag')
  await writeFile(file, `object ${commit}\ntype commit\ntag ${tag}\ntagger ${tagger}\n\nRelease ${tag}\n`)
  const sha = await repository.git('hash-object', '-t', 'tag', '-w', file)
  await repository.git('update-ref', `refs/tags/${tag}`, sha)
  return sha
}
