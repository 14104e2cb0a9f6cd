import { type Problem, problem } from '../model/problem.ts'
import { isPrerelease, isSameVersion, readVersion } from '../model/version.ts'
import { tagsNamed } from './commit-text.ts'
import type { VersionedPackage } from './package.ts'
import { committer, makeTags } from './record.ts'
import type { Scene } from './scene.ts'
import { versionIn } from './tags.ts'

/** What was made up for an earlier run. */
export interface Finished {
  readonly words: string
  readonly problems: readonly Problem[]
  readonly outputs: Readonly<Record<string, string>>
}

/** HEAD may be a release whose run was ended before all tags were made: then they are made, and nothing else. */
export async function finishTags(
  { git, commit, tags, isJob }: Scene,
  packages: readonly VersionedPackage[],
): Promise<Finished | undefined> {
  const { stdout } = await git('log', '-1', '--no-show-signature', '--format=%B', 'HEAD')
  const missing = tagsNamed(stdout).filter((each) => !tags.includes(each))
  // a message alone is no proof: what it names must be what the manifests say
  const meant = missing.map((tag) => packages.find((each) => isWritten(tag, each)))
  if (missing.length === 0 || meant.includes(undefined)) return undefined
  const who = await committer(git, isJob)
  const wanted = missing.map((name) => ({ name, message: `Release ${name}` }))
  const problems = 'problem' in who ? [who.problem] : await makeTags(git, who.options, commit, wanted)
  const manifests = meant.flatMap((each) => each?.manifests ?? [])
  const version = manifests.flatMap((each) => readVersion(each.version ?? '') ?? [])[0]
  return {
    words: `An earlier run committed ${missing.join(', ')} and was ended before it tagged: the tags are made now.`,
    problems,
    outputs: {
      tag: missing[0] ?? '',
      version: version?.text ?? '',
      prerelease: String(version !== undefined && isPrerelease(version)),
      packages: JSON.stringify(manifests.map(({ ecosystem, name, version }) => ({ ecosystem, name, version }))),
    },
  }
}

function isWritten(tag: string, { tags, name, manifests }: VersionedPackage): boolean {
  const meant = tags.map((template) => versionIn(tag, template, name)).find((each) => each !== undefined)
  const written = manifests.flatMap((each) => readVersion(each.version ?? '') ?? [])
  return meant !== undefined && written.some((each) => isSameVersion(each, meant))
}

/** The named packages of all; a name that none bears is a problem. */
export function choose(
  packages: readonly VersionedPackage[],
  named: readonly string[],
): { readonly packages: readonly VersionedPackage[]; readonly problems: readonly Problem[] } {
  const bears = ({ id, manifests }: VersionedPackage, name: string): boolean =>
    id === name || manifests.some((each) => each.name === name)
  const unknown = named.filter((name) => !packages.some((each) => bears(each, name)))
  return {
    packages: named.length === 0 ? packages : packages.filter((each) => named.some((name) => bears(each, name))),
    problems: unknown.map((name) =>
      problem(
        'package-unknown',
        `There is no package ${JSON.stringify(name)} here.`,
        `Packages: ${packages.map((each) => each.id).join(', ')}.`,
      ),
    ),
  }
}
