import { type Problem, problem, Refusal } from '../../src/model/problem.ts'
import { type BuiltRelease, buildRelease, plannedRelease } from './build.ts'
import { type Going, stageFor, versionIn } from './going.ts'
import { isVersion } from './pending.ts'
import type { PhaseEnd, PhaseName } from './phases.ts'
import { check, gitHubRelease, push, verify } from './publish.ts'
import { over, phase } from './runner.ts'
import { sync } from './sync.ts'
import { publishOne } from './whole.ts'

type Later = Extract<PhaseName, 'check' | 'publish' | 'verify' | 'github-release'>

/** One phase alone, on HEAD as it is: what comes before it is taken as done. */
export async function playAlone(going: Going, only: Exclude<PhaseName, 'preflight'>): Promise<void> {
  const { wanted, standing, git } = going
  const { live, root } = wanted
  const tags = standing.tagsHere.filter(isVersion)
  // without a tag the plan assumes one
  const meant: readonly (string | undefined)[] = tags.length === 0 ? [undefined] : tags
  if (only === 'sync') {
    await phase(going, only, async () => ({ end: await sync(standing, git, live) }))
  } else if (only === 'version') {
    await phase(going, only, () => versionIn(going, root, live))
  } else if (only === 'build') {
    // nothing goes out: what only stops a live release does not stop a build
    await over(going, only, meant, async (tag) => {
      const { end } = await buildRelease(await stageFor(going, root, tag, standing.commit), false)
      return end
    })
  } else if (only === 'push') {
    await phase(going, only, async () => {
      if (tags.length === 0) throw new Refusal([noTag()])
      return { end: await push(wanted, standing, tags, git) }
    })
  } else {
    await over(going, only, meant, async (tag) => {
      if (tag === undefined && only !== 'check') throw new Refusal([noTag()])
      const found = await plannedRelease(await stageFor(going, root, tag, standing.commit), live)
      if ('problems' in found) throw new Refusal(found.problems)
      return later(going, only, found.release)
    })
  }
}

function later(going: Going, only: Later, release: BuiltRelease): Promise<PhaseEnd> {
  const { wanted } = going
  if (only === 'check') return check(going, release)
  if (only === 'verify') return verify(wanted, release)
  return only === 'publish' ? publishOne(going, release) : gitHubRelease(wanted, release, undefined)
}

const noTag = (): Problem =>
  problem(
    'tag-missing',
    'HEAD bears no tag of a version, so there is no release to go on with.',
    'Make it: release-action release --only version --live',
  )
