import { childEnvironment } from '../../src/build/environment.ts'
import type { Config } from '../../src/model/config.ts'
import { observeGit } from '../../src/observe/git.ts'
import type { Ports } from '../../src/ports.ts'
import type { Actions } from '../../src/ports/runner.ts'
import { isRed } from '../../src/report/problems.ts'
import { versionStep } from '../../src/steps/version.ts'
import type { Git } from '../../src/version/git.ts'
import { headOf } from './git.ts'
import { isVersion } from './pending.ts'
import { done, failed, type PhaseEnd, planned, skipped } from './phases.ts'
import type { Wanted } from './wanted.ts'

/** What the version phase is given besides the command line. */
export interface VersionScene {
  /** The checkout, or a dry run's clone of it. */
  readonly root: string
  readonly git: Git
  readonly ports: Pick<Ports, 'run' | 'files' | 'process' | 'clock' | 'locks'>
  readonly actions: Actions
  readonly config: Config
  /** Tags of an earlier run that is gone on with. */
  readonly begun: readonly string[]
  /** Whether the checkout may be written: it is live, or the clone of a dry run. */
  readonly writes: boolean
}

/** The tags that are released, and what can be taken back where a later phase fails. */
export interface VersionEnd {
  readonly end: PhaseEnd
  readonly tags: readonly string[]
  /** HEAD before the release was committed; `undefined` where nothing was. */
  readonly before: string | undefined
  /** The notes of each release, as they stand in the changelog. */
  readonly notes: readonly string[]
}

/** The next version, committed and tagged; or the tags that an earlier run made. */
export async function versionPhase(wanted: Wanted, scene: VersionScene): Promise<VersionEnd> {
  const { root, git, ports, actions, config, begun, writes } = scene
  const here = await tagsAt(scene)
  const unfinished = begun.filter((tag) => here.includes(tag))
  if (begun.length > 0 && unfinished.length === begun.length) {
    return { ...nothing, end: skipped(`${begun.join(', ')} is tagged: going on with it`), tags: begun }
  }
  const before = await headOf(git)
  const stepped = await versionStep({
    ports: { ...ports, actions },
    inputs: { live: writes, packages: wanted.packages, prerelease: wanted.prerelease },
    config,
    root,
  })
  const { problems, composed } = stepped
  if (isRed(problems, writes)) return { ...nothing, end: failed('no version', problems) }
  const words = composed.map(({ release, text, tag }) => {
    const from = release.last?.version.text
    return `${release.package.id} ${from === undefined ? text : `${from} → ${text}`}, tag ${tag}`
  })
  if (composed.length > 0) {
    const end = writes && wanted.live ? done(words.join('; '), problems) : planned(words.join('; '), problems)
    const tags = composed.map(({ tag }) => tag)
    const notes = composed.map((each) => each.notes)
    return { end, tags: writes ? tags : [], before: writes ? before : undefined, notes }
  }
  const tags = (await tagsAt(scene)).filter((tag) => isVersion(tag))
  if (tags.length === 0) return { ...nothing, end: skipped('no releasable commits') }
  const made = tags.filter((tag) => !here.includes(tag))
  const how = made.length > 0 ? 'the missing tag was made' : 'no new commits since'
  return { ...nothing, end: skipped(`${tags.join(', ')}: ${how}`), tags }
}

const nothing = { tags: [], before: undefined, notes: [] } as const

async function tagsAt({ root, ports }: VersionScene): Promise<readonly string[]> {
  const facts = await observeGit(root, ports.process, childEnvironment(ports.process.environment))
  return 'problem' in facts ? [] : facts.tags
}

/**
 * Takes a release back that this run committed and nobody else has seen. Gives what stands where that cannot be done:
 * HEAD has moved on, or git refuses.
 */
export async function takeBack(git: Git, tags: readonly string[], before: string, release: string): Promise<string> {
  if ((await headOf(git)) !== release) return `HEAD has moved on: ${tags.join(', ')} stands as it is.`
  const untagged = await git('tag', '--delete', ...tags)
  const reset = before === release ? undefined : await git('reset', '--quiet', '--keep', before)
  if (untagged.code === 0 && (reset === undefined || reset.code === 0)) {
    return `The commit and the tag ${tags.join(', ')} were taken back: the tree is as it was.`
  }
  return `${tags.join(', ')} is committed and tagged here, not pushed. To take it back: git tag --delete ${tags.join(' ')}; git reset --keep ${before.slice(0, 10)}`
}
