import { childEnvironment } from './build/environment.ts'
import type { Config } from './model/config.ts'
import type { Problem } from './model/problem.ts'
import { observeGit } from './observe/git.ts'
import { observeManifests } from './observe/manifests.ts'
import type { Ports } from './ports.ts'
import { observeCheckout } from './version/checkout.ts'
import type { Git } from './version/git.ts'
import { allTags } from './version/history.ts'
import type { Scene } from './version/scene.ts'

/** What is needed of a stage to look at the repository. */
export interface SceneStage {
  readonly ports: Pick<Ports, 'run' | 'files' | 'process'>
  readonly config: Pick<Config, 'packages'>
  readonly root: string
}

/**
 * The repository as it is before a next version is decided. What is wrong with its manifests is among the scene's own
 * problems; where there is no checkout of a commit, there are problems alone.
 */
export async function observeScene(
  { ports, root, config }: SceneStage,
  git: Git,
): Promise<Scene | { readonly problems: readonly Problem[] }> {
  const [checkout, tags, listing] = await Promise.all([observeCheckout(git, root), allTags(git), git('ls-files', '-z')])
  const { commit, shallow } = checkout
  const facts =
    commit === undefined || listing.code !== 0
      ? await observeGit(root, ports.process, childEnvironment(ports.process.environment))
      : { commit, shallow, tracked: listing.stdout.split('\0').filter((file) => file !== '') }
  if ('problem' in facts) return { problems: [facts.problem] }
  const named = config.packages.map((each) => each.path)
  const { manifests, problems } = await observeManifests(root, facts.tracked, ports.files, named)
  const isJob = ports.run.runId !== undefined
  const { tracked } = facts
  return {
    root,
    git,
    commit: facts.commit,
    shallow: facts.shallow,
    tracked,
    tags,
    checkout,
    manifests,
    problems,
    isJob,
  }
}
