import { cp } from 'node:fs/promises'
import path from 'node:path'
import { openJournal } from '../rehearsal/journal.ts'
import { newRun, type RunFacts } from '../rehearsal/run-facts.ts'
import { openWorld, type World } from '../rehearsal/world.ts'
import { launch, ownEnvironment } from './launch.ts'

/** A checkout of a tagged commit, and the run that the tag's push starts. */
export interface Checkout {
  readonly workspace: string
  readonly run: RunFacts
}

/** Commits what lies in `workspace`, and tags it. */
export async function commitAll(workspace: string, tag: string): Promise<Checkout> {
  const env = { ...ownEnvironment(path.dirname(workspace)), GIT_CONFIG_NOSYSTEM: '1' }
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@invalid']
  const git = async (...argv: readonly string[]): Promise<string> =>
    (await launch({ argv: ['git', ...identity, ...argv], cwd: workspace, env })).stdout
  await git('init', '--quiet', '--initial-branch', 'main')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'The project')
  await git('tag', tag)
  return { workspace, run: newRun({ ref: `refs/tags/${tag}`, sha: (await git('rev-parse', 'HEAD')).trim() }) }
}

/** Opens the loopback services under the production names for one run, and closes them when `use` is done. The public indexes hold nothing. */
export async function inWorld<T>(
  run: RunFacts,
  { latency = 0 }: { readonly latency?: number },
  use: (world: World) => Promise<T>,
): Promise<T> {
  const upstream = () => Promise.resolve({ status: 404 })
  const world = await openWorld({ run, upstream, journal: openJournal(), offline: true, latency })
  try {
    return await use(world)
  } finally {
    await world.close()
  }
}

/** A copy of one of the rehearsal's projects. */
export async function copyProject(name: string, folder: string): Promise<string> {
  const workspace = path.join(folder, 'workspace')
  await cp(path.join(import.meta.dirname, '..', 'rehearsal', 'projects', name), workspace, {
    recursive: true,
    filter: (from) => path.basename(from) !== 'target',
  })
  return workspace
}
