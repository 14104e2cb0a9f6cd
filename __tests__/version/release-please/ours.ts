import { usualConfig } from '../../../src/config/usual.ts'
import { childEnvironment } from '../../../src/build/environment.ts'
import { observeGit } from '../../../src/observe/git.ts'
import { observeManifests } from '../../../src/observe/manifests.ts'
import { files } from '../../../src/platform/files.ts'
import { createProcess } from '../../../src/platform/process.ts'
import { observeCheckout } from '../../../src/version/checkout.ts'
import { gitIn } from '../../../src/version/git.ts'
import { allTags } from '../../../src/version/history.ts'
import { loadReleasePlease } from '../../../src/version/release-please/load.ts'
import { findPackages } from '../../../src/version/release-please/packages.ts'
import { proposePlease } from '../../../src/version/release-please/propose.ts'
import { gitEnvironment } from '../../make/repository.ts'

/** The files that this project would write, by release-please's files. Throws where there is a problem. */
export async function proposeFiles(root: string): Promise<Readonly<Record<string, string>>> {
  const process = createProcess(gitEnvironment)
  const git = gitIn(root, process, childEnvironment(gitEnvironment))
  const facts = await observeGit(root, process, childEnvironment(gitEnvironment))
  if ('problem' in facts) throw new Error(facts.problem.message)
  const { manifests, problems } = await observeManifests(
    root,
    facts.tracked,
    files,
    usualConfig.packages.map((each) => each.path),
  )
  const read = await loadReleasePlease(files, root)
  if (read?.settings === undefined) throw new Error(read?.problems.map((each) => each.message).join('\n'))
  const places = findPackages(read.settings, manifests)
  const [tags, checkout] = await Promise.all([allTags(git), observeCheckout(git, root)])
  const scene = { ...facts, root, git, tags, checkout, manifests, problems, isJob: false }
  const date = new Date().toISOString().slice(0, 10)
  const repository = 'https://github.com/octo/tally'
  const made = await proposePlease(scene, places.found, read.settings, { files, date, repository })
  if ('problem' in made) throw new Error(made.problem.message)
  const wrong = [...places.problems, ...made.problems]
  if (wrong.length > 0) throw new Error(wrong.map((each) => each.message).join('\n'))
  return Object.fromEntries([...made.composition.changed].map(([file, { after }]) => [file, after]))
}
