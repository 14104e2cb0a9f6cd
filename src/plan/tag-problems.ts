import type { Manifest } from '../model/package.ts'
import { type Problem, problem } from '../model/problem.ts'
import { shortList } from '../model/short-list.ts'
import { stylesOf } from '../model/tag-style.ts'
import { tagTemplates } from '../model/tag-templates.ts'
import { isSameVersion, readVersion } from '../model/version.ts'
import { isReleasable } from './selection.ts'
import type { Settings } from './settings.ts'
import { readTag, tagFor, type TagReading } from './tag.ts'

/** A tag that releases nothing: it fits no package, or one that is not published. */
export function unknownTag(
  tag: string,
  configFile: string,
  manifests: readonly Manifest[],
  { own, barred }: Settings,
): Problem {
  const releasable = manifests.filter((each) => isReleasable(each))
  const unpublished = [...manifests.filter((each) => !isReleasable(each)), ...barred]
  const meant = readTag(tag, unpublished, own)[0]?.manifests[0]
  if (meant !== undefined) return unpublishable(tag, meant, barred.includes(meant) ? configFile : undefined)
  const versionOf = (each: Manifest | undefined): string => each?.version ?? '1.0.0'
  const free = releasable.filter((each) => own(each) === undefined)
  const examples = [
    ...(free[0] === undefined ? [] : [`v${versionOf(free[0])}`]),
    ...releasable.slice(0, 5).map((each) => tagFor(each, versionOf(each), own, '{name}-v{version}')),
  ]
  const template = templateFor(tag, free)
  const say =
    template === undefined ? '' : ` Or say in ${configFile} that such tags are those of a package: ${template}.`
  const templates = new Set(releasable.flatMap((each) => own(each) ?? tagTemplates))
  return problem(
    'tag-unknown',
    `The tag ${tag} fits no package; the repository has ${names(manifests)}.`,
    `Tag as one of ${[...(templates.size > 0 ? templates : tagTemplates)].join(', ')}: here for example ${[...new Set(examples)].join(', ')}.${say}`,
  )
}

/** How the config would say that such tags are those of a package: of one at that version, else of the first. */
function templateFor(tag: string, manifests: readonly Manifest[]): string | undefined {
  const [, front = '', rest = ''] = /^([a-z_][\w.@/-]*?[-_@/.v])(\d.*)$/i.exec(tag) ?? []
  const [written, [seen] = []] = [...stylesOf([tag])][0] ?? []
  const plain = readVersion(rest)
  const style = plain === undefined ? written : `${front}{version}`
  const version = plain ?? seen
  if (front === '' || style === undefined || version === undefined) return undefined
  const isAt = (each: Manifest): boolean => {
    const own = each.version === undefined ? undefined : readVersion(each.version)
    return own !== undefined && isSameVersion(own, version)
  }
  const meant = manifests.find((each) => isAt(each)) ?? manifests[0]
  if (meant === undefined) return undefined
  return `\`packages: { ${meant.name}: { path: '${meant.directory}', tag: '${style}' } }\``
}

function unpublishable(tag: string, manifest: Manifest, configFile: string | undefined): Problem {
  const { name, origin } = manifest
  const where = configFile === undefined ? origin : { file: configFile }
  return problem(
    'tag-unpublishable',
    `The tag ${tag} names ${name}, which is not published: ${configFile === undefined ? `\`publish\` in ${origin.file}` : `\`publish: false\` in ${configFile}`} says so.`,
    'Take that out if the package shall be released, or push the tag of another package.',
    where,
  )
}

/** A tag that several packages can be meant by, at different versions. */
export function ambiguousTag(tag: string, readings: readonly TagReading[], { own }: Settings): Problem {
  const ways = readings.map(({ version, manifests }) => `${names(manifests)} at ${version.text}`)
  const clear = readings.flatMap(({ version, manifests }) =>
    manifests.slice(0, 3).map((each) => tagFor(each, version.text, own, '{name}-v{version}')),
  )
  return problem(
    'tag-ambiguous',
    `The tag ${tag} can mean ${ways.join(', or ')}.`,
    `Push the one that is meant: ${[...new Set(clear)].join(', ')}; or give the packages a \`tag\` of their own in the config.`,
  )
}

/** Packages by their names, in words. */
export const names = (manifests: readonly Manifest[]): string =>
  manifests.length === 0 ? 'none' : shortList([...new Set(manifests.map((each) => each.name))])
