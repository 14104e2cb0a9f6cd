import { type Problem, problem } from '../../model/problem.ts'
import { tagFor } from '../../model/tag-template.ts'
import { isSameVersion, readVersion, type Version } from '../../model/version.ts'
import type { Ports } from '../../ports.ts'
import { findLanded } from '../../release-pr/landed.ts'
import { refusal } from '../../release-pr/refusal.ts'
import type { PullUnit } from '../../release-pr/unit.ts'
import type { VersionedPackage } from '../../version/package.ts'
import type { Scene } from '../../version/scene.ts'

/** A package and the version that its files say; `files` are those that say it. */
export interface Written {
  readonly package: VersionedPackage
  readonly version: Version | undefined
  readonly files: readonly string[]
  readonly isTagged: boolean
}

/** The message of every tag that this step makes. */
export const tagMessage = (tag: string): string => `Release ${tag}\n`

/** A tag of a merged release. */
export interface MadeTag {
  readonly tag: string
  readonly commit: string
  readonly version: Version
  readonly package: VersionedPackage
}

/**
 * Finds the releases that were merged and have no tag yet, and tags them where `live`. Whether one is a release is told by
 * the pull request that brought its version, so that a version which somebody wrote by hand is none.
 */
export async function tagLanded(
  ports: Pick<Ports, 'pulls' | 'remoteGit' | 'github' | 'actions'>,
  scene: Scene,
  written: readonly Written[],
  units: readonly PullUnit[],
  { base, live }: { readonly base: string; readonly live: boolean },
): Promise<{ readonly made: readonly MadeTag[]; readonly problems: readonly Problem[] }> {
  const made: MadeTag[] = []
  const problems: Problem[] = []
  for (const each of written) {
    if (each.version === undefined || !each.isTagged) continue
    const tag = tagFor(each.package.tags[0], each.package.name, each.version.text)
    if (scene.tags.includes(tag)) continue
    const heads = units.filter((unit) => unit.packages.includes(each.package.id)).map((unit) => unit.head)
    const commits = await writersOf(scene, each.files)
    const landed = await findLanded(ports.pulls, commits, heads, base)
    if (landed === undefined || !('commit' in landed)) {
      if (landed !== undefined && live) problems.push(refusal(landed, 'say which pull request brought a commit'))
      continue
    }
    if (!(await says(scene, landed.commit, each))) continue
    const others = each.package.manifests.filter((one) => isOther(one.version, each.version))
    if (others.length > 0) {
      problems.push(disagreement(tag, landed.pull.number, others[0]?.origin.file ?? '', others[0]?.version ?? ''))
      continue
    }
    const done = live ? await makeTag(ports, tag, landed.commit) : true
    if (done !== true) {
      problems.push(done)
      continue
    }
    const how = live ? 'Tagged' : 'Would tag'
    ports.actions.line(
      `${how} ${tag} at ${landed.commit.slice(0, 7)}: the pull request #${landed.pull.number} was merged.`,
    )
    made.push({ tag, commit: landed.commit, version: each.version, package: each.package })
  }
  return { made, problems }
}

/** The commits that changed one of these files, the newest first, merges by what they brought. */
async function writersOf({ git }: Scene, files: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await git('log', '-n', '30', '--format=%H', '--first-parent', '-m', 'HEAD', '--', ...files)
  return stdout.split('\n').filter((each) => each !== '')
}

/** Whether the files say the version at that commit, and HEAD contains it. */
async function says({ git }: Scene, commit: string, { files, version }: Written): Promise<boolean> {
  const contained = await git('merge-base', '--is-ancestor', commit, 'HEAD')
  if (contained.code !== 0) return false
  for (const file of files) {
    const { code, stdout } = await git('show', `${commit}:./${file}`)
    const spellings = [version?.text, version?.pep440, version?.semver].filter((each) => each !== undefined)
    if (code === 0 && spellings.some((each) => stdout.includes(each))) return true
  }
  return false
}

function isOther(text: string | undefined, version: Version | undefined): boolean {
  const read = text === undefined ? undefined : readVersion(text)
  return read !== undefined && version !== undefined && !isSameVersion(read, version)
}

/** Another run may have been faster, also between the look and the making: the same tag on the same commit is as good. */
async function makeTag(
  ports: Pick<Ports, 'remoteGit' | 'github'>,
  tag: string,
  commit: string,
): Promise<true | Problem> {
  const there = await tagThere(ports, tag, commit)
  if (there !== 'absent') return there
  const made = await ports.remoteGit.tag(tag, commit, tagMessage(tag))
  if (made === true) return true
  const meanwhile = await tagThere(ports, tag, commit)
  return meanwhile === 'absent' ? refusal(made, `make the tag ${tag}`) : meanwhile
}

async function tagThere(
  { github }: Pick<Ports, 'github'>,
  tag: string,
  commit: string,
): Promise<true | Problem | 'absent'> {
  const there = await github.tagCommit(tag)
  if (there === 'absent' || !('commit' in there)) return 'absent'
  if (there.commit === commit) return true
  return refusal({ refused: `it is there, on ${there.commit.slice(0, 10)}`, status: 0 }, `make the tag ${tag}`)
}

const disagreement = (tag: string, pull: number, file: string, version: string): Problem =>
  problem(
    'release-pr-disagrees',
    `The pull request #${pull} was merged for ${tag}, and ${file} says ${version}.`,
    'Make the files agree on the default branch; the next push makes the tag.',
    { file },
  )
