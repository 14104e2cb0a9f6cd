import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { clock } from '../../src/platform/clock.ts'
import { files } from '../../src/platform/files.ts'
import { locks } from '../../src/platform/locks.ts'
import { createProcess } from '../../src/platform/process.ts'
import { readRun } from '../../src/platform/run.ts'
import type { Stage } from '../../src/stage.ts'
import { personalGit } from './git.ts'
import { artifactsIn, localStage } from './local-run.ts'
import type { Opened } from './opening.ts'
import { isVersion, pendingTags } from './pending.ts'
import type { ReceiptWords } from './receipt.ts'
import type { Runner } from './runner.ts'
import { type VersionEnd, versionPhase } from './version.ts'

/** What the phases after preflight share. */
export interface Going extends Runner, Opened {
  /** A folder that goes when the run ends. */
  readonly scratch: string
  /** Filled as releases are published, by tag. */
  readonly receipts: Map<string, ReceiptWords>
  /** Filled with the tags of this release. */
  readonly tags: string[]
}

/** The version phase in `root`; `writes`: whether it commits and tags there. */
export async function versionIn(going: Going, root: string, writes: boolean): Promise<VersionEnd> {
  const { wanted, screen, environment, config, standing } = going
  const machine = createProcess(environment)
  return versionPhase(wanted, {
    root,
    git: personalGit(root, machine),
    ports: {
      // this is no job, whatever the environment says
      run: {
        ...readRun({ GITHUB_SERVER_URL: standing.repository?.serverUrl }),
        repository: standing.repository?.name,
      },
      files,
      process: machine,
      clock,
      locks,
    },
    actions: screen.actions,
    config,
    begun: await begunTags(going),
    writes,
  })
}

/** The steps for a tag in `root`; the files of a clone go with it. */
export async function stageFor(going: Going, root: string, tag: string | undefined, commit: string): Promise<Stage> {
  const { wanted, standing, tokens, config, scratch, environment, screen, git } = going
  const actor = (await git('config', '--get', 'user.name')).stdout.trim()
  const kept = root === wanted.root ? artifactsIn(standing.gitDirectory, tag ?? 'untagged') : undefined
  return localStage(
    wanted,
    {
      root,
      tag,
      commit,
      repository: standing.repository,
      actor: actor === '' ? undefined : actor,
      config,
      temp: path.join(scratch, 'temp'),
      artifacts: kept ?? path.join(scratch, 'artifacts', encodeURIComponent(tag ?? 'untagged')),
      tokens,
    },
    environment,
    screen.actions,
  )
}

/** The mark of a release that is whole, beside its artifacts. */
const complete = 'complete'

/** Releases at HEAD that were begun and are not known to be whole: not pushed, or with files of theirs still kept here. */
async function begunTags({ standing }: Going): Promise<readonly string[]> {
  const kept = await Promise.all(
    standing.tagsHere.filter(isVersion).map(async (tag) => {
      const there = await files.list(artifactsIn(standing.gitDirectory, tag))
      return there.length > 0 && !there.includes(complete) ? [tag] : []
    }),
  )
  return [...new Set([...pendingTags(standing), ...kept.flat()])]
}

/** These releases are whole. Their files stay for a later look; those of older ones go. */
export async function markComplete({ standing }: Going, tags: readonly string[]): Promise<void> {
  const own = tags.map((tag) => artifactsIn(standing.gitDirectory, tag))
  const all = path.dirname(artifactsIn(standing.gitDirectory, 'any'))
  for (const file of await files.list(all)) {
    const folder = path.join(all, path.dirname(file))
    if (path.basename(file) === complete && !own.includes(folder)) await files.remove(folder)
  }
  for (const folder of own) if ((await files.list(folder)).length > 0) await writeFile(path.join(folder, complete), '')
}
