import type { ConfiguredPackage } from '../model/config.ts'
import type { Manifest } from '../model/package.ts'
import { namedTags, plainTags } from '../model/tag-templates.ts'
import { compareVersions, readVersion } from '../model/version.ts'
import {
  type Cluster,
  followerOf,
  isReleasable,
  lineOf,
  mostFrequent,
  stylesBeside,
  unusualStyle,
  versionsOf,
} from './guessed-tags.ts'
import type { VersionRules } from './settings.ts'
import type { VersionedPackage } from './package.ts'
import { greatestTag } from './tags.ts'

/**
 * Which manifests bear a version together. As configured; otherwise as manifests and tags show it: what inherits one version
 * or is built from one crate moves together, so does what one tag releases at one version (`rust-v1.2.0`), a package with tags
 * of its own by itself, and what is left over together where it stands at one version.
 */
export function packagesOf(
  manifests: readonly Manifest[],
  tags: readonly string[],
  { packages: configured, groups, changelog }: Pick<VersionRules, 'packages' | 'groups' | 'changelog'>,
): readonly VersionedPackage[] {
  const clusters = clustersOf(manifests)
  const isAlone = clusters.length === 1
  const styles = stylesBeside(manifests.filter(isReleasable), tags)
  const wishes = clusters.map((cluster) => {
    const wish = configured.find((each) => isMeant(each, cluster))
    return { cluster, wish, guess: wish?.tag === undefined ? unusualStyle(cluster, styles, isAlone) : undefined }
  })
  const inLine = lineOf(wishes, styles)
  const tagged = wishes.map(({ cluster, wish, guess }) => ({
    cluster,
    wish,
    guess,
    tag: wish?.tag ?? (inLine(cluster, guess) ? guess : undefined),
  }))
  // packages that are linked move at times alone, and so have tags of their own
  const linked = groups.flatMap((each) => (each.kind === 'linked' ? each.packages : []))
  const isLinked = (cluster: Cluster, wish: ConfiguredPackage | undefined): boolean =>
    [wish?.id, ...cluster.map((each) => each.name)].some((name) => name !== undefined && linked.includes(name))
  const own = tagged.filter(
    ({ cluster, wish, guess, tag }) =>
      tag !== undefined ||
      (!isAlone && (guess !== undefined || hasTags(cluster, tags, manifests) || isLinked(cluster, wish))),
  )
  const rest = tagged.filter((each) => !own.includes(each)).map(({ cluster }) => cluster)
  const { joint, apart } = together(rest, tags)
  const separate = [
    ...shared(own.map(({ cluster, wish, tag }) => ({ cluster, tag, id: wish?.id, isSaid: wish?.tag !== undefined }))),
    ...apart.map((cluster) => ({ cluster, tag: undefined, id: undefined, isSaid: false })),
  ]
  const made = [
    ...(joint.length === 0
      ? []
      : [make(joint, usual(isAlone ? [...plainTags, ...namedTags] : plainTags, joint, tags), undefined)]),
    ...separate.map(({ cluster, tag, id, isSaid }) => ({
      ...make(
        cluster,
        tag === undefined ? usual(isAlone ? [...namedTags, ...plainTags] : namedTags, cluster, tags) : [tag],
        id,
      ),
      ...(tag !== undefined && !isSaid && { isGuessed: true as const }),
    })),
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

/** A set of manifests with what is said of its tags. */
interface Separate {
  readonly cluster: Cluster
  readonly tag: string | undefined
  readonly id: string | undefined
  readonly isSaid: boolean
}

/** What a tag without a name in it releases together: all that stands at one version. */
function shared(all: readonly Separate[]): readonly Separate[] {
  const joined: Separate[] = []
  for (const each of all) {
    const at = joined.findIndex(
      (other) =>
        each.tag !== undefined &&
        !each.tag.includes('{name}') &&
        other.tag === each.tag &&
        other.cluster[0]?.version === each.cluster[0]?.version,
    )
    const other = joined[at]
    if (other === undefined) joined.push(each)
    else joined[at] = { ...other, cluster: [...other.cluster, ...each.cluster], isSaid: other.isSaid && each.isSaid }
  }
  return joined
}

/** Tags with the name of a crate are the crate's: of a wheel that bears the same name they say nothing. */
function hasTags(cluster: Cluster, tags: readonly string[], all: readonly Manifest[]): boolean {
  const isCrates = ({ ecosystem, name }: Manifest): boolean =>
    ecosystem === 'python' &&
    all.some((other) => other.ecosystem === 'rust' && other.name === name && !cluster.includes(other))
  return cluster.some(
    (each) => isReleasable(each) && !isCrates(each) && greatestTag(tags, namedTags, each.name) !== undefined,
  )
}

/** `v{version}` is the tag of every package that stands at this version; others need tags of their own. */
function together(
  clusters: readonly Cluster[],
  tags: readonly string[],
): { readonly joint: Cluster; readonly apart: readonly Cluster[] } {
  if (clusters.length <= 1) return { joint: clusters.flat(), apart: [] }
  const last = greatestTag(tags, plainTags, '')?.version.text
  const lastRead = last === undefined ? undefined : readVersion(last)?.pep440
  const all = clusters.flatMap((cluster) => versionsOf(cluster)).filter((each) => each !== undefined)
  const common = all.includes(lastRead ?? '') ? lastRead : (followerOf(last, all) ?? mostFrequent(all))
  const isShared = (cluster: Cluster): boolean => versionsOf(cluster).includes(common)
  const joint = clusters.filter((cluster) => isShared(cluster))
  // several versions and no plain tag: nothing shows that they belong together
  if (last === undefined && joint.length < clusters.length) return { joint: [], apart: clusters }
  return { joint: joint.flat(), apart: clusters.filter((cluster) => !isShared(cluster)) }
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
