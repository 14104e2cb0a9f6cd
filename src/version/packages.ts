import type { ConfiguredPackage } from '../model/config.ts'
import type { Manifest } from '../model/package.ts'
import { namedTags, plainTags } from '../model/tag-templates.ts'
import { compareVersions, readVersion } from '../model/version.ts'
import type { VersionRules } from './settings.ts'
import type { VersionedPackage } from './package.ts'
import { greatestTag } from './tags.ts'

/** A set of manifests that can only move together. */
type Cluster = readonly Manifest[]

/**
 * Which manifests bear a version together. As configured; otherwise as manifests and tags show it: what inherits one version
 * or is built from one crate moves together, a package with tags of its own by itself, and what is left over together
 * where it stands at one version.
 */
export function packagesOf(
  manifests: readonly Manifest[],
  tags: readonly string[],
  { packages: configured, groups, changelog }: Pick<VersionRules, 'packages' | 'groups' | 'changelog'>,
): readonly VersionedPackage[] {
  const clusters = clustersOf(manifests)
  const wishes = clusters.map((cluster) => ({ cluster, wish: configured.find((each) => isMeant(each, cluster)) }))
  // packages that are linked move at times alone, and so have tags of their own
  const linked = groups.flatMap((each) => (each.kind === 'linked' ? each.packages : []))
  const isLinked = (cluster: Cluster, wish: ConfiguredPackage | undefined): boolean =>
    [wish?.id, ...cluster.map((each) => each.name)].some((name) => name !== undefined && linked.includes(name))
  const own = wishes.filter(
    ({ cluster, wish }) =>
      wish?.tag !== undefined || (clusters.length > 1 && (hasTags(cluster, tags) || isLinked(cluster, wish))),
  )
  const rest = wishes.filter((each) => !own.includes(each)).map(({ cluster }) => cluster)
  const { joint, apart } = together(rest, tags)
  const separate = [
    ...own.map(({ cluster, wish }) => ({ cluster, tag: wish?.tag, id: wish?.id })),
    ...apart.map((cluster) => ({ cluster, tag: undefined, id: undefined })),
  ]
  const isAlone = clusters.length === 1
  const made = [
    ...(joint.length === 0
      ? []
      : [make(joint, usual(isAlone ? [...plainTags, ...namedTags] : plainTags, joint, tags), undefined)]),
    ...separate.map(({ cluster, tag, id }) =>
      make(
        cluster,
        tag === undefined ? usual(isAlone ? [...namedTags, ...plainTags] : namedTags, cluster, tags) : [tag],
        id,
      ),
    ),
  ]
  return made.map((each, index) => {
    const isWhole = made.length === 1 || (index === 0 && joint.length > 0 && !hasRoot(made.slice(1)))
    const paths = isWhole ? ['.'] : each.paths
    return { ...each, paths, changelog: changelogOf(changelog, paths) }
  })
}

const hasRoot = (packages: readonly VersionedPackage[]): boolean => packages.some((each) => each.paths.includes('.'))

function changelogOf(changelog: string | false, paths: readonly string[]): string | undefined {
  if (changelog === false) return undefined
  const [folder = '.'] = paths
  return paths.includes('.') ? changelog : `${folder}/${changelog}`
}

function make(
  manifests: Cluster,
  tags: VersionedPackage['tags'],
  id: string | undefined,
): Omit<VersionedPackage, 'changelog'> & { readonly changelog: undefined } {
  const released = manifests.filter((each) => isReleasable(each))
  const first = released.find((each) => each.ecosystem === 'python') ?? released[0] ?? manifests[0]
  const name = first?.name ?? ''
  const paths = [...new Set(manifests.map((each) => each.directory))]
  return { id: id ?? name, name, manifests, paths, exclude: [], tags, changelog: undefined }
}

const isReleasable = (manifest: Manifest): boolean => manifest.ecosystem === 'python' || manifest.publishable

/** One version line, or one crate that a wheel is made of: these cannot move alone. */
function clustersOf(manifests: readonly Manifest[]): readonly Cluster[] {
  const clusters: Manifest[][] = []
  for (const each of manifests) {
    const touching = clusters.filter((cluster) => cluster.some((other) => belong(each, other)))
    const joined = [...touching.flat(), each]
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1)
    clusters.push(joined)
  }
  return clusters.filter((cluster) => cluster.some((each) => isReleasable(each)))
}

function belong(one: Manifest, other: Manifest): boolean {
  if (one.version !== undefined && one.versionOrigin.file === other.versionOrigin.file) {
    if (one.versionOrigin.line === other.versionOrigin.line) return true
  }
  const isBuilt = (python: Manifest, crate: Manifest): boolean =>
    python.ecosystem === 'python' && crate.ecosystem === 'rust' && python.crateDirectory === crate.directory
  if (isBuilt(one, other) || isBuilt(other, one)) return true
  // a wheel and a crate of one name share their tags
  return one.name === other.name && one.version === other.version && one.ecosystem !== other.ecosystem
}

function isMeant({ path, ecosystem }: ConfiguredPackage, cluster: Cluster): boolean {
  const folder = path.replace(/^\.\//, '').replace(/\/$/, '') || '.'
  return cluster.some((each) => each.directory === folder && (ecosystem === undefined || each.ecosystem === ecosystem))
}

function hasTags(cluster: Cluster, tags: readonly string[]): boolean {
  return cluster.some((each) => isReleasable(each) && greatestTag(tags, namedTags, each.name) !== undefined)
}

/** `v{version}` is the tag of every package that stands at this version; others need tags of their own. */
function together(
  clusters: readonly Cluster[],
  tags: readonly string[],
): { readonly joint: Cluster; readonly apart: readonly Cluster[] } {
  if (clusters.length <= 1) return { joint: clusters.flat(), apart: [] }
  const last = greatestTag(tags, plainTags, '')?.version.text
  const versionsOf = (cluster: Cluster): readonly (string | undefined)[] =>
    cluster.map((each) => (each.version === undefined ? undefined : readVersion(each.version)?.pep440))
  const lastRead = last === undefined ? undefined : readVersion(last)?.pep440
  const all = clusters.flatMap((cluster) => versionsOf(cluster)).filter((each) => each !== undefined)
  const shared = all.includes(lastRead ?? '') ? lastRead : mostFrequent(all)
  const isShared = (cluster: Cluster): boolean => versionsOf(cluster).includes(shared)
  const joint = clusters.filter((cluster) => isShared(cluster))
  // several versions and no plain tag: nothing shows that they belong together
  if (last === undefined && joint.length < clusters.length) return { joint: [], apart: clusters }
  return { joint: joint.flat(), apart: clusters.filter((cluster) => !isShared(cluster)) }
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const count = (text: string): number => texts.filter((each) => each === text).length
  return [...texts].sort((one, other) => count(other) - count(one))[0]
}

/** The templates, and in front the one that the newest tag was made by. */
function usual(templates: readonly string[], cluster: Cluster, tags: readonly string[]): VersionedPackage['tags'] {
  const [first = 'v{version}'] = templates
  const names = [...new Set(cluster.map((each) => each.name))]
  const newest = templates
    .flatMap((template) =>
      names.flatMap((name) => {
        const tag = greatestTag(tags, [template], name)
        return tag === undefined ? [] : [{ template, tag }]
      }),
    )
    .sort((one, other) => compareVersions(other.tag.version, one.tag.version))[0]
  const front = newest?.template ?? first
  return [front, ...templates.filter((each) => each !== front)]
}
