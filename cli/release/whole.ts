import { createProcess } from '../../src/platform/process.ts'
import { files } from '../../src/platform/files.ts'
import { type BuiltRelease, buildRelease } from './build.ts'
import { headOf, personalGit } from './git.ts'
import { type Going, markComplete, stageFor, versionIn } from './going.ts'
import { artifactsIn } from './local-run.ts'
import type { PhaseEnd } from './phases.ts'
import { check, gitHubRelease, publish, push, verify } from './publish.ts'
import { over, phase } from './runner.ts'
import { sync } from './sync.ts'
import { takeBack } from './version.ts'
import { cloneForDryRun } from './workplace.ts'

/** Every phase after preflight, in order. */
export async function playWhole(going: Going): Promise<void> {
  const { wanted, standing, git } = going
  await phase(going, 'sync', async () => ({ end: await sync(standing, git, wanted.live) }))
  const versioned = await phase(going, 'version', async () => {
    // a dry run commits, tags and builds in a clone, so that all of it is as it will be
    const root = wanted.live ? wanted.root : await cloneForDryRun(git, wanted.root, going.scratch, standing)
    return { ...(await versionIn(going, root, true)), root }
  })
  const { root, tags, before } = versioned
  if (tags.length === 0) return
  going.tags.push(...tags)
  const here = personalGit(root, createProcess(going.environment))
  const commit = await headOf(here)
  let isPushed = false
  try {
    const releases = await buildAll(going, root, commit)
    await over(going, 'check', releases, (each) => check(going, each))
    await phase(going, 'push', async () => ({ end: await push(wanted, standing, tags, here) }))
    isPushed = true
    await publishAll(going, releases)
  } catch (error) {
    if (wanted.live && before !== undefined && !isPushed) {
      going.remarks.push(await takeBack(here, tags, before, commit))
      for (const tag of tags) await files.remove(artifactsIn(standing.gitDirectory, tag))
    }
    throw error
  }
}

async function buildAll(going: Going, root: string, commit: string): Promise<readonly BuiltRelease[]> {
  const releases: BuiltRelease[] = []
  await over(going, 'build', going.tags, async (tag) => {
    const built = await buildRelease(await stageFor(going, root, tag, commit), going.wanted.live)
    if (built.release !== undefined) releases.push(built.release)
    return built.end
  })
  return releases
}

/** From here on nothing can be taken back. */
async function publishAll(going: Going, releases: readonly BuiltRelease[]): Promise<void> {
  const { wanted, receipts } = going
  await over(going, 'publish', releases, (each) => publishOne(going, each))
  await over(going, 'verify', releases, (each) => verify(wanted, each))
  await over(going, 'github-release', releases, (each) => gitHubRelease(wanted, each, receipts.get(each.tag)))
  if (wanted.live) await markComplete(going, going.tags)
}

/** Publishes one release, and keeps what its receipt says. */
export async function publishOne({ wanted, receipts }: Going, release: BuiltRelease): Promise<PhaseEnd> {
  const { end, receipt } = await publish(wanted, release)
  if (receipt !== undefined) receipts.set(release.tag, receipt)
  return end
}
